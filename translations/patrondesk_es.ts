<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Changes</name>
    <message>
        <source>The site has another name.</source>
        <translation>El sitio tiene otro nombre.</translation>
    </message>
    <message>
        <source>The page links lead to another address.</source>
        <translation>Los enlaces a las páginas llevan a otra dirección.</translation>
    </message>
    <message>
        <source>The tab %1 appears.</source>
        <translation>Aparece la pestaña “%1”.</translation>
    </message>
    <message>
        <source>The tab %1 disappears.</source>
        <translation>Desaparece la pestaña “%1”.</translation>
    </message>
    <message>
        <source>One more reminder stands above the tabs.</source>
        <translation>Hay un recordatorio más encima de las pestañas.</translation>
    </message>
    <message numerus="yes">
        <source>%n more reminders stand above the tabs.</source>
        <translation>
            <numerusform>Hay %n recordatorio más encima de las pestañas.</numerusform>
            <numerusform>Hay %n recordatorios más encima de las pestañas.</numerusform>
        </translation>
    </message>
    <message>
        <source>One reminder fewer stands above the tabs.</source>
        <translation>Hay un recordatorio menos encima de las pestañas.</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders fewer stand above the tabs.</source>
        <translation>
            <numerusform>Hay %n recordatorio menos encima de las pestañas.</numerusform>
            <numerusform>Hay %n recordatorios menos encima de las pestañas.</numerusform>
        </translation>
    </message>
    <message>
        <source>One reminder names another date.</source>
        <translation>Un recordatorio indica otra fecha.</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders name another date.</source>
        <translation>
            <numerusform>%n recordatorio indica otra fecha.</numerusform>
            <numerusform>%n recordatorios indican otra fecha.</numerusform>
        </translation>
    </message>
    <message>
        <source>My Profile has the field %1.</source>
        <translation>“My Profile” tiene el campo “%1”.</translation>
    </message>
    <message>
        <source>My Profile no longer has the field %1.</source>
        <translation>“My Profile” ya no tiene el campo “%1”.</translation>
    </message>
    <message>
        <source>The field %1 reads differently.</source>
        <translation>El campo “%1” muestra otro texto.</translation>
    </message>
    <message>
        <source>Whether the field %1 can be edited changes.</source>
        <translation>Cambia la posibilidad de editar el campo “%1”.</translation>
    </message>
    <message>
        <source>One more order is listed.</source>
        <translation>Aparece un pedido más.</translation>
    </message>
    <message numerus="yes">
        <source>%n more orders are listed.</source>
        <translation>
            <numerusform>Aparece %n pedido más.</numerusform>
            <numerusform>Aparecen %n pedidos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>One order is no longer listed.</source>
        <translation>Un pedido ya no aparece.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are no longer listed.</source>
        <translation>
            <numerusform>%n pedido ya no aparece.</numerusform>
            <numerusform>%n pedidos ya no aparecen.</numerusform>
        </translation>
    </message>
    <message>
        <source>One order has another label.</source>
        <translation>Un pedido tiene otra etiqueta.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders have another label.</source>
        <translation>
            <numerusform>%n pedido tiene otra etiqueta.</numerusform>
            <numerusform>%n pedidos tienen otra etiqueta.</numerusform>
        </translation>
    </message>
    <message>
        <source>One order shows another amount.</source>
        <translation>Un pedido muestra otro importe.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders show another amount.</source>
        <translation>
            <numerusform>%n pedido muestra otro importe.</numerusform>
            <numerusform>%n pedidos muestran otro importe.</numerusform>
        </translation>
    </message>
    <message>
        <source>One order shows another date or time.</source>
        <translation>Un pedido muestra otra fecha u hora.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders show another date or time.</source>
        <translation>
            <numerusform>%n pedido muestra otra fecha u hora.</numerusform>
            <numerusform>%n pedidos muestran otra fecha u hora.</numerusform>
        </translation>
    </message>
    <message>
        <source>One order&apos;s tickets are offered differently.</source>
        <translation>Los boletos de un pedido se ofrecen de otra manera.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders&apos; tickets are offered differently.</source>
        <translation>
            <numerusform>Los boletos de %n pedido se ofrecen de otra manera.</numerusform>
            <numerusform>Los boletos de %n pedidos se ofrecen de otra manera.</numerusform>
        </translation>
    </message>
    <message>
        <source>One order&apos;s details change.</source>
        <translation>Cambian los detalles de un pedido.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders&apos; details change.</source>
        <translation>
            <numerusform>Cambian los detalles de %n pedido.</numerusform>
            <numerusform>Cambian los detalles de %n pedidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more donation is shown.</source>
        <translation>Se muestra una donación más.</translation>
    </message>
    <message numerus="yes">
        <source>%n more donations are shown.</source>
        <translation>
            <numerusform>Se muestra %n donación más.</numerusform>
            <numerusform>Se muestran %n donaciones más.</numerusform>
        </translation>
    </message>
    <message>
        <source>One donation is no longer shown.</source>
        <translation>Una donación ya no se muestra.</translation>
    </message>
    <message numerus="yes">
        <source>%n donations are no longer shown.</source>
        <translation>
            <numerusform>%n donación ya no se muestra.</numerusform>
            <numerusform>%n donaciones ya no se muestran.</numerusform>
        </translation>
    </message>
    <message>
        <source>One donation stands under another heading.</source>
        <translation>Una donación está bajo otro encabezado.</translation>
    </message>
    <message numerus="yes">
        <source>%n donations stand under another heading.</source>
        <translation>
            <numerusform>%n donación está bajo otro encabezado.</numerusform>
            <numerusform>%n donaciones están bajo otro encabezado.</numerusform>
        </translation>
    </message>
    <message>
        <source>One donation shows another amount.</source>
        <translation>Una donación muestra otro importe.</translation>
    </message>
    <message numerus="yes">
        <source>%n donations show another amount.</source>
        <translation>
            <numerusform>%n donación muestra otro importe.</numerusform>
            <numerusform>%n donaciones muestran otro importe.</numerusform>
        </translation>
    </message>
    <message>
        <source>One donation shows another date.</source>
        <translation>Una donación muestra otra fecha.</translation>
    </message>
    <message numerus="yes">
        <source>%n donations show another date.</source>
        <translation>
            <numerusform>%n donación muestra otra fecha.</numerusform>
            <numerusform>%n donaciones muestran otra fecha.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more subscription can be renewed.</source>
        <translation>Se puede renovar un abono más.</translation>
    </message>
    <message numerus="yes">
        <source>%n more subscriptions can be renewed.</source>
        <translation>
            <numerusform>Se puede renovar %n abono más.</numerusform>
            <numerusform>Se pueden renovar %n abonos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>One subscription can no longer be renewed.</source>
        <translation>Ya no se puede renovar un abono.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscriptions can no longer be renewed.</source>
        <translation>
            <numerusform>Ya no se puede renovar %n abono.</numerusform>
            <numerusform>Ya no se pueden renovar %n abonos.</numerusform>
        </translation>
    </message>
    <message>
        <source>One renewal shows another amount.</source>
        <translation>Una renovación muestra otro importe.</translation>
    </message>
    <message numerus="yes">
        <source>%n renewals show another amount.</source>
        <translation>
            <numerusform>%n renovación muestra otro importe.</numerusform>
            <numerusform>%n renovaciones muestran otro importe.</numerusform>
        </translation>
    </message>
    <message>
        <source>One renewal has another deadline.</source>
        <translation>Una renovación tiene otra fecha límite.</translation>
    </message>
    <message numerus="yes">
        <source>%n renewals have another deadline.</source>
        <translation>
            <numerusform>%n renovación tiene otra fecha límite.</numerusform>
            <numerusform>%n renovaciones tienen otra fecha límite.</numerusform>
        </translation>
    </message>
    <message>
        <source>One renewal offers other buttons.</source>
        <translation>Una renovación ofrece otros botones.</translation>
    </message>
    <message numerus="yes">
        <source>%n renewals offer other buttons.</source>
        <translation>
            <numerusform>%n renovación ofrece otros botones.</numerusform>
            <numerusform>%n renovaciones ofrecen otros botones.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more benefit is listed.</source>
        <translation>Aparece un beneficio más.</translation>
    </message>
    <message numerus="yes">
        <source>%n more benefits are listed.</source>
        <translation>
            <numerusform>Aparece %n beneficio más.</numerusform>
            <numerusform>Aparecen %n beneficios más.</numerusform>
        </translation>
    </message>
    <message>
        <source>One benefit is no longer listed.</source>
        <translation>Un beneficio ya no aparece.</translation>
    </message>
    <message numerus="yes">
        <source>%n benefits are no longer listed.</source>
        <translation>
            <numerusform>%n beneficio ya no aparece.</numerusform>
            <numerusform>%n beneficios ya no aparecen.</numerusform>
        </translation>
    </message>
    <message>
        <source>One benefit has another status.</source>
        <translation>Un beneficio tiene otro estado.</translation>
    </message>
    <message numerus="yes">
        <source>%n benefits have another status.</source>
        <translation>
            <numerusform>%n beneficio tiene otro estado.</numerusform>
            <numerusform>%n beneficios tienen otro estado.</numerusform>
        </translation>
    </message>
    <message>
        <source>One benefit shows another date.</source>
        <translation>Un beneficio muestra otra fecha.</translation>
    </message>
    <message numerus="yes">
        <source>%n benefits show another date.</source>
        <translation>
            <numerusform>%n beneficio muestra otra fecha.</numerusform>
            <numerusform>%n beneficios muestran otra fecha.</numerusform>
        </translation>
    </message>
    <message>
        <source>One benefit offers other links.</source>
        <translation>Un beneficio ofrece otros enlaces.</translation>
    </message>
    <message numerus="yes">
        <source>%n benefits offer other links.</source>
        <translation>
            <numerusform>%n beneficio ofrece otros enlaces.</numerusform>
            <numerusform>%n beneficios ofrecen otros enlaces.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more presale is open or announced.</source>
        <translation>Hay una preventa más, abierta o anunciada.</translation>
    </message>
    <message numerus="yes">
        <source>%n more presales are open or announced.</source>
        <translation>
            <numerusform>Hay %n preventa más, abierta o anunciada.</numerusform>
            <numerusform>Hay %n preventas más, abiertas o anunciadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>One presale is no longer there.</source>
        <translation>Una preventa ya no está.</translation>
    </message>
    <message numerus="yes">
        <source>%n presales are no longer there.</source>
        <translation>
            <numerusform>%n preventa ya no está.</numerusform>
            <numerusform>%n preventas ya no están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members&apos; seats of one more event are seen.</source>
        <translation>Se ven los asientos para miembros de un evento más.</translation>
    </message>
    <message numerus="yes">
        <source>Members&apos; seats of %n more events are seen.</source>
        <translation>
            <numerusform>Se ven los asientos para miembros de %n evento más.</numerusform>
            <numerusform>Se ven los asientos para miembros de %n eventos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members&apos; seats of one event are no longer seen.</source>
        <translation>Ya no se ven los asientos para miembros de un evento.</translation>
    </message>
    <message numerus="yes">
        <source>Members&apos; seats of %n events are no longer seen.</source>
        <translation>
            <numerusform>Ya no se ven los asientos para miembros de %n evento.</numerusform>
            <numerusform>Ya no se ven los asientos para miembros de %n eventos.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more discount applies.</source>
        <translation>Se aplica un descuento más.</translation>
    </message>
    <message numerus="yes">
        <source>%n more discounts apply.</source>
        <translation>
            <numerusform>Se aplica %n descuento más.</numerusform>
            <numerusform>Se aplican %n descuentos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>One discount no longer applies.</source>
        <translation>Un descuento ya no se aplica.</translation>
    </message>
    <message numerus="yes">
        <source>%n discounts no longer apply.</source>
        <translation>
            <numerusform>%n descuento ya no se aplica.</numerusform>
            <numerusform>%n descuentos ya no se aplican.</numerusform>
        </translation>
    </message>
    <message>
        <source>Staff get one more warning.</source>
        <translation>El personal recibe una advertencia más.</translation>
    </message>
    <message numerus="yes">
        <source>Staff get %n more warnings.</source>
        <translation>
            <numerusform>El personal recibe %n advertencia más.</numerusform>
            <numerusform>El personal recibe %n advertencias más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Staff get one warning fewer.</source>
        <translation>El personal recibe una advertencia menos.</translation>
    </message>
    <message numerus="yes">
        <source>Staff get %n warnings fewer.</source>
        <translation>
            <numerusform>El personal recibe %n advertencia menos.</numerusform>
            <numerusform>El personal recibe %n advertencias menos.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more line reads differently.</source>
        <translation>Una línea más muestra otro texto.</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines read differently.</source>
        <translation>
            <numerusform>%n línea más muestra otro texto.</numerusform>
            <numerusform>%n líneas más muestran otro texto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Backed up to %1 (%2 bytes), opened again and verified.</source>
        <translation>Copia de seguridad guardada en %1 (%2 bytes), abierta de nuevo y verificada.</translation>
    </message>
    <message>
        <source>Restored to %1 (%2 bytes), opened and verified. Open it with --db.</source>
        <translation>Restaurada en %1 (%2 bytes), abierta y verificada. Se abre con --db.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>The database: sqlite:///path, a path, or postgresql://host/name.</source>
        <translation>La base de datos: sqlite:///ruta, una ruta o postgresql://host/nombre.</translation>
    </message>
    <message>
        <source>Answer in JSON (see the help page json).</source>
        <translation>Responde en JSON (vea la página de ayuda json).</translation>
    </message>
    <message>
        <source>The language of sentences; en by default.</source>
        <translation>El idioma de las frases; en de forma predeterminada.</translation>
    </message>
    <message>
        <source>No database is named: give --db URL, or set PATRONDESK_DB.</source>
        <translation>No se indicó ninguna base de datos: use --db URL o defina PATRONDESK_DB.</translation>
    </message>
    <message>
        <source>“%1” takes: %2.</source>
        <translation>“%1” admite: %2.</translation>
    </message>
    <message>
        <source>no further words</source>
        <translation>ninguna palabra más</translation>
    </message>
    <message>
        <source>There is no translation for --lang %1; there is: %2.</source>
        <translation>No hay traducción para --lang %1; las disponibles son: %2.</translation>
    </message>
    <message>
        <source>--contacts takes a whole number from 50 to 1000000.</source>
        <translation>--contacts admite un número entero de 50 a 1000000.</translation>
    </message>
    <message>
        <source>--seed takes a whole number, 0 or more.</source>
        <translation>--seed admite un número entero, 0 o mayor.</translation>
    </message>
    <message>
        <source>How many contacts, 50 to 1000000 (2400).</source>
        <translation>Cuántos contactos, de 50 a 1000000 (2400).</translation>
    </message>
    <message>
        <source>Another seed makes another theatre (1).</source>
        <translation>Otra semilla crea otro teatro (1).</translation>
    </message>
    <message>
        <source>The demo theatre is made: %1 contacts, %2 orders, %3 donations, %4 benefits in %5 seconds.</source>
        <translation>El teatro de demostración está listo: %1 contactos, %2 pedidos, %3 donaciones y %4 beneficios en %5 segundos.</translation>
    </message>
    <message>
        <source>takes back %1</source>
        <translation>deshace %1</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Todavía no se cambió nada.</translation>
    </message>
    <message>
        <source>Only what touched this contact.</source>
        <translation>Solo lo que afectó a este contacto.</translation>
    </message>
    <message>
        <source>--dates takes mdy, dmy or auto.</source>
        <translation>--dates admite mdy, dmy o auto.</translation>
    </message>
    <message>
        <source>--zone takes the name of a time zone, for example America/New_York.</source>
        <translation>--zone admite el nombre de una zona horaria, por ejemplo America/New_York.</translation>
    </message>
    <message>
        <source>--conflicts takes keep, take or fail.</source>
        <translation>--conflicts admite keep, take o fail.</translation>
    </message>
    <message>
        <source>A CSV file with the columns object, alias, field: names of your own columns.</source>
        <translation>Un archivo CSV con las columnas object, alias y field: nombres para las columnas propias.</translation>
    </message>
    <message>
        <source>Say what would happen, and change nothing.</source>
        <translation>Dice qué pasaría, sin cambiar nada.</translation>
    </message>
    <message>
        <source>How 5/6/2026 is to be read: mdy, dmy or auto.</source>
        <translation>Cómo se lee 5/6/2026: mdy, dmy o auto.</translation>
    </message>
    <message>
        <source>The time zone of local times; by default the organisation&apos;s.</source>
        <translation>La zona horaria de las horas locales; de forma predeterminada, la de la organización.</translation>
    </message>
    <message>
        <source>A value changed here and there: keep ours, take theirs, or fail.</source>
        <translation>Un valor cambiado aquí y allá: keep conserva el nuestro, take toma el otro, fail se detiene.</translation>
    </message>
    <message>
        <source>The journal verifies: %1 actions.</source>
        <translation>El diario es correcto (acciones: %1).</translation>
    </message>
    <message>
        <source>The journal does not verify: entry %1 is the first that does not fit. Keep the file and compare it with a backup.</source>
        <translation>El diario no es correcto: la entrada %1 es la primera que no concuerda. Conserve el archivo y compárelo con una copia de seguridad.</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>aparece</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>no aparece</translation>
    </message>
    <message>
        <source>With set: orders of this status are not on the patron&apos;s page.</source>
        <translation>Con set: los pedidos con este estado no aparecen en la página del cliente.</translation>
    </message>
    <message>
        <source>With set STATUS: take its row away.</source>
        <translation>Con set STATUS: quita su fila.</translation>
    </message>
    <message>
        <source>Usage: patrondesk-cli [--db URL] [--json] [--lang LL] COMMAND …
Commands:</source>
        <translation>Uso: patrondesk-cli [--db URL] [--json] [--lang LL] COMMAND …
Comandos:</translation>
    </message>
    <message>
        <source>patrondesk-cli COMMAND --help says more.</source>
        <translation>patrondesk-cli COMMAND --help da más información.</translation>
    </message>
    <message>
        <source>No command is given.</source>
        <translation>No se indicó ningún comando.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No existe el comando “%1”.</translation>
    </message>
    <message>
        <source>--format takes json, text, html or pdf.</source>
        <translation>--format admite json, text, html o pdf.</translation>
    </message>
    <message>
        <source>Name one patron: --contact ID, --email E or --external ID.</source>
        <translation>Indique un solo cliente: --contact ID, --email E o --external ID.</translation>
    </message>
    <message>
        <source>--set takes key=value, not “%1”.</source>
        <translation>--set admite clave=valor, no “%1”.</translation>
    </message>
    <message>
        <source>The patron by number.</source>
        <translation>El cliente por su número.</translation>
    </message>
    <message>
        <source>The patron by e-mail.</source>
        <translation>El cliente por su correo electrónico.</translation>
    </message>
    <message>
        <source>The patron by the id at the source, 15 or 18 characters.</source>
        <translation>El cliente por su id de origen, de 15 o 18 caracteres.</translation>
    </message>
    <message>
        <source>An instant, or a date (its start where the organisation is); now by default.</source>
        <translation>Un instante, o una fecha (su comienzo donde está la organización); de forma predeterminada, ahora.</translation>
    </message>
    <message>
        <source>As if this setting had this value; may be given more than once.</source>
        <translation>Como si este ajuste tuviera este valor; se puede repetir.</translation>
    </message>
    <message>
        <source>json, text, html or pdf; text by default.</source>
        <translation>json, text, html o pdf; text de forma predeterminada.</translation>
    </message>
    <message>
        <source>Into this file, which must not exist yet.</source>
        <translation>En este archivo, que todavía no debe existir.</translation>
    </message>
    <message>
        <source>How many hits at the most (50).</source>
        <translation>Cuántos resultados como máximo (50).</translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1 to 100000.</source>
        <translation>--limit admite un número entero de 1 a 100000.</translation>
    </message>
    <message>
        <source>No patron matches.</source>
        <translation>Ningún cliente coincide.</translation>
    </message>
    <message>
        <source>There are more: use --limit, or a longer text.</source>
        <translation>Hay más: use --limit o un texto más largo.</translation>
    </message>
    <message>
        <source>(assumed)</source>
        <translation>(supuesto)</translation>
    </message>
    <message>
        <source>Nothing was changed. It would be:</source>
        <translation>No se cambió nada. Sería así:</translation>
    </message>
    <message>
        <source>With set: check, and change nothing.</source>
        <translation>Con set: comprueba, sin cambiar nada.</translation>
    </message>
    <message>
        <source>With set NAME: take its row away.</source>
        <translation>Con set NAME: quita su fila.</translation>
    </message>
    <message>
        <source>Action %1 is undone, by action %2.</source>
        <translation>La acción %1 se deshizo con la acción %2.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>“%1” on %2</source>
        <translation>“%1” en %2</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>un texto que no esté vacío</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>una dirección de correo electrónico</translation>
    </message>
    <message>
        <source>an address that begins with https://</source>
        <translation>una dirección que empiece por https://</translation>
    </message>
    <message>
        <source>a colour such as #74152F</source>
        <translation>un color como #74152F</translation>
    </message>
    <message>
        <source>a currency such as USD</source>
        <translation>una moneda como USD</translation>
    </message>
    <message>
        <source>a region such as US</source>
        <translation>una región como US</translation>
    </message>
    <message>
        <source>a time zone such as America/New_York</source>
        <translation>una zona horaria como America/New_York</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a whole number of days, 0 or more</source>
        <translation>un número entero de días, 0 o mayor</translation>
    </message>
    <message>
        <source>a whole number, 1 or more</source>
        <translation>un número entero, 1 o mayor</translation>
    </message>
    <message>
        <source>an amount such as 1,234.50</source>
        <translation>un importe como 1,234.50</translation>
    </message>
    <message>
        <source>a date with a time</source>
        <translation>una fecha con hora</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>una fecha</translation>
    </message>
    <message>
        <source>a percentage from 0 to 100</source>
        <translation>un porcentaje de 0 a 100</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>the id of a record</source>
        <translation>el id de un registro</translation>
    </message>
    <message>
        <source>one of the words that Patron Desk knows there</source>
        <translation>una de las palabras que Patron Desk conoce ahí</translation>
    </message>
    <message>
        <source>an instant such as 2026-11-14T19:30:00Z</source>
        <translation>un instante como 2026-11-14T19:30:00Z</translation>
    </message>
    <message>
        <source>an instant such as 2026-11-14T19:30:00Z, or a date such as 2026-11-14</source>
        <translation>un instante como 2026-11-14T19:30:00Z o una fecha como 2026-11-14</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>uno de estos: %1</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>order</source>
        <translation>pedido</translation>
    </message>
    <message>
        <source>donation</source>
        <translation>donación</translation>
    </message>
    <message>
        <source>benefit</source>
        <translation>beneficio</translation>
    </message>
    <message>
        <source>portal user</source>
        <translation>usuario del Portal</translation>
    </message>
    <message>
        <source>action</source>
        <translation>acción</translation>
    </message>
    <message>
        <source>label for the status</source>
        <translation>etiqueta del estado</translation>
    </message>
    <message>
        <source>donation stage</source>
        <translation>etapa de donación</translation>
    </message>
    <message>
        <source>record</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>{reason} Nothing was done; --help says what can be asked.</source>
        <translation>{reason} No se hizo nada; --help muestra lo que se puede pedir.</translation>
    </message>
    <message>
        <source>There is no database at {place}, and nothing was created. Check the address, or make one with the command “import” or “demo”.</source>
        <translation>No hay ninguna base de datos en {place} y no se creó nada. Revise la dirección o cree una con el comando “import” o “demo”.</translation>
    </message>
    <message>
        <source>The database {place} is damaged. It was left as it is; restore the last backup with the command “restore”.</source>
        <translation>La base de datos {place} está dañada. Se dejó como estaba; restaure la última copia de seguridad con el comando “restore”.</translation>
    </message>
    <message>
        <source>The database {place} was written by a newer Patron Desk (schema {version}, this program knows {known}). It was left as it is; update the program.</source>
        <translation>La base de datos {place} se guardó con una versión más nueva de Patron Desk (esquema {version}; este programa conoce {known}). Se dejó como estaba; actualice el programa.</translation>
    </message>
    <message>
        <source>The database {place} has the older schema {version}, and this program needs {known}. It was left as it is; open it once with the right to write, so that it can be brought up to date.</source>
        <translation>La base de datos {place} tiene el esquema anterior {version} y este programa necesita {known}. Se dejó como estaba; ábrala una vez con permiso de escritura para que se actualice.</translation>
    </message>
    <message>
        <source>The database {place} cannot be written: the file or its folder is read-only. Nothing was changed; ask for the right to write there.</source>
        <translation>No se puede escribir en la base de datos {place}: el archivo o su carpeta es de solo lectura. No se cambió nada; solicite permiso de escritura.</translation>
    </message>
    <message>
        <source>The disk that holds {place} is full. Nothing was changed; make room and try again.</source>
        <translation>El disco que contiene {place} está lleno. No se cambió nada; libere espacio e intente de nuevo.</translation>
    </message>
    <message>
        <source>Another program is writing to {place} and did not finish in time. Nothing was changed; try again in a moment.</source>
        <translation>Otro programa está escribiendo en {place} y no terminó a tiempo. No se cambió nada; intente de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The server refused the login to {place}. Check the user&apos;s name, the password in .pgpass and the rights, then try again.</source>
        <translation>El servidor rechazó el inicio de sesión en {place}. Revise el nombre de usuario, la contraseña en .pgpass y los permisos, e intente de nuevo.</translation>
    </message>
    <message>
        <source>The database server of {place} cannot be reached. Nothing was changed; check the network and the host name, then try again.</source>
        <translation>No se puede alcanzar el servidor de base de datos de {place}. No se cambió nada; revise la red y el nombre del host, e intente de nuevo.</translation>
    </message>
    <message>
        <source>The database {place} keeps its text in {encoding}, not in UTF8. Nothing was changed; have it created with the encoding UTF8.</source>
        <translation>La base de datos {place} guarda su texto en {encoding}, no en UTF8. No se cambió nada; solicite que se cree con la codificación UTF8.</translation>
    </message>
    <message>
        <source>“{url}” had a password in it, which every process list would show. Nothing was done; put the password into .pgpass and leave it out of the address.</source>
        <translation>“{url}” contenía una contraseña, que se vería en cualquier lista de procesos. No se hizo nada; ponga la contraseña en .pgpass y quítela de la dirección.</translation>
    </message>
    <message>
        <source>The database {place} already has records, so nothing was written. Choose a new file.</source>
        <translation>La base de datos {place} ya tiene registros, así que no se escribió nada. Elija un archivo nuevo.</translation>
    </message>
    <message>
        <source>The file {path} already exists and was left as it is. Choose another name.</source>
        <translation>El archivo {path} ya existe y se dejó como estaba. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read, so nothing was taken from it. Check that it exists and that you may read it.</source>
        <translation>No se puede leer el archivo {path}, así que no se tomó nada de él. Compruebe que existe y que tiene permiso de lectura.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written. Nothing was written; check the folder, your rights and the free space.</source>
        <translation>No se puede escribir el archivo {path}. No se escribió nada; revise la carpeta, los permisos y el espacio libre.</translation>
    </message>
    <message>
        <source>The backup {path} could be written but not opened again, so it is not a backup. The database is as it was; check the disk and make another one.</source>
        <translation>La copia {path} se escribió, pero no se pudo volver a abrir, así que no sirve como copia de seguridad. La base de datos quedó como estaba; revise el disco y haga otra copia.</translation>
    </message>
    <message>
        <source>A PostgreSQL database is backed up by its own program, {tool}. Nothing was written.</source>
        <translation>La copia de seguridad de una base de datos PostgreSQL se hace con su propio programa, {tool}. No se escribió nada.</translation>
    </message>
    <message>
        <source>There is no {kind} {id} here. Nothing was changed; check the number or search by name.</source>
        <translation>Aquí no existe este registro: {kind} {id}. No se cambió nada; revise el número o busque por nombre.</translation>
    </message>
    <message>
        <source>{value} fits several records: {candidates}. Nothing was done; name one of them.</source>
        <translation>{value} corresponde a varios registros: {candidates}. No se hizo nada; indique uno de ellos.</translation>
    </message>
    <message>
        <source>Somebody changed this {kind} ({id}) meanwhile, so your change was not written. Look at both and decide again.</source>
        <translation>Mientras tanto, otra persona cambió este registro ({kind} {id}), así que su cambio no se guardó. Vea los dos y decida de nuevo.</translation>
    </message>
    <message>
        <source>The database refused this, because it would break a rule of its own ({constraint}). Nothing was changed.</source>
        <translation>La base de datos lo rechazó porque iría contra una de sus reglas ({constraint}). No se cambió nada.</translation>
    </message>
    <message>
        <source>The journal does not verify: entry {action} is the first that does not fit. Nothing was changed; keep the file and compare it with a backup.</source>
        <translation>El diario no es correcto: la entrada {action} es la primera que no concuerda. No se cambió nada; conserve el archivo y compárelo con una copia de seguridad.</translation>
    </message>
    <message>
        <source>There is nothing to undo. Nothing was changed.</source>
        <translation>No hay nada que deshacer. No se cambió nada.</translation>
    </message>
    <message>
        <source>Action {action} was undone already, by action {later}. Nothing was changed; undo {later} to do it again.</source>
        <translation>La acción {action} ya se deshizo con la acción {later}. No se cambió nada; para rehacerla, deshaga {later}.</translation>
    </message>
    <message>
        <source>Action {action} cannot be undone: what it changed was changed again by action {later}. Nothing was changed; undo {later} first.</source>
        <translation>La acción {action} no se puede deshacer: lo que cambió se volvió a cambiar con la acción {later}. No se cambió nada; deshaga primero {later}.</translation>
    </message>
    <message>
        <source>Action {action} cannot be undone: something recorded later needs it ({constraint}). Nothing was changed; undo that first.</source>
        <translation>La acción {action} no se puede deshacer: algo registrado después la necesita ({constraint}). No se cambió nada; deshaga primero eso.</translation>
    </message>
    <message>
        <source>Action {action} cannot be undone: the journal does not hold all that was there before. Nothing was changed.</source>
        <translation>La acción {action} no se puede deshacer: el diario no guarda todo lo que había antes. No se cambió nada.</translation>
    </message>
    <message>
        <source>This cannot be done: {reason}. Nothing was changed.</source>
        <translation>No se puede hacer: {reason}. No se cambió nada.</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was before.</source>
        <translation>Cancelado. Todo está como antes.</translation>
    </message>
    <message>
        <source>There is no setting “{key}”. Nothing was changed; the command “settings list” names them all.</source>
        <translation>No existe el ajuste “{key}”. No se cambió nada; el comando “settings list” los muestra todos.</translation>
    </message>
    <message>
        <source>“{value}” does not fit the setting {key}, which takes {expectation}. Nothing was changed.</source>
        <translation>“{value}” no sirve para el ajuste {key}, que admite {expectation}. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{value}” cannot be read here; what fits is {expectation}. Nothing was changed.</source>
        <translation>“{value}” no se puede leer aquí; lo adecuado es {expectation}. No se cambió nada.</translation>
    </message>
    <message>
        <source>{path} holds no kind of record that Patron Desk knows. It was skipped; map its columns, or leave it out.</source>
        <translation>{path} no contiene ningún tipo de registro que Patron Desk conozca. Se omitió; asigne sus columnas o no lo incluya.</translation>
    </message>
    <message>
        <source>The text encoding of {path} cannot be told, so nothing was taken from it. Save it as UTF-8 and import it again.</source>
        <translation>No se puede determinar la codificación del texto de {path}, así que no se tomó nada de él. Guárdelo como UTF-8 e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The dates in {path}, column {column}, can be read month first or day first (for example {value}). Nothing was imported; say which with --dates mdy or --dates dmy.</source>
        <translation>Las fechas de {path}, columna {column}, se pueden leer con el mes o con el día primero (por ejemplo, {value}). No se importó nada; indique cuál con --dates mdy o --dates dmy.</translation>
    </message>
    <message>
        <source>No row of {path} looks like a row of column names, so nothing was taken from it. Check that the file has its header row.</source>
        <translation>Ninguna fila de {path} parece contener nombres de columnas, así que no se tomó nada de él. Compruebe que el archivo tiene su fila de encabezado.</translation>
    </message>
    <message>
        <source>The archive {path} is damaged or cut short, so nothing was taken from it. Download the export again.</source>
        <translation>El archivo comprimido {path} está dañado o incompleto, así que no se tomó nada de él. Descargue de nuevo la exportación.</translation>
    </message>
    <message>
        <source>The column map {path} cannot be read at line {line}, so nothing was imported. Correct that line.</source>
        <translation>El mapa de columnas {path} no se puede leer en la línea {line}, así que no se importó nada. Corrija esa línea.</translation>
    </message>
    <message>
        <source>Fields were changed both here and in the export ({count}). Nothing was imported; choose --conflicts keep or --conflicts take.</source>
        <translation>Hay campos que cambiaron tanto aquí como en la exportación ({count}). No se importó nada; elija --conflicts keep o --conflicts take.</translation>
    </message>
    <message>
        <source>{path}, line {line}: the row is longer than {limit} bytes. It was left out, and reading went on at the next line; look for a missing quote.</source>
        <translation>{path}, línea {line}: la fila tiene más de {limit} bytes. Se omitió y la lectura siguió en la línea siguiente; busque una comilla que falte.</translation>
    </message>
    <message>
        <source>{path}, line {line}, column {column}: the field is longer than {limit} bytes. The row was left out, and reading went on at the next line.</source>
        <translation>{path}, línea {line}, columna {column}: el campo tiene más de {limit} bytes. La fila se omitió y la lectura siguió en la línea siguiente.</translation>
    </message>
    <message>
        <source>{path}, line {line}: a quote is opened and never closed. The row was left out, and reading went on at the next line; correct that line.</source>
        <translation>{path}, línea {line}: se abre una comilla y no se cierra. La fila se omitió y la lectura siguió en la línea siguiente; corrija esa línea.</translation>
    </message>
    <message>
        <source>{path}, line {line}: the row has {found} fields, the header has {expected}. The row was left out, and reading went on at the next line.</source>
        <translation>{path}, línea {line}: la fila tiene {found} campos y el encabezado, {expected}. La fila se omitió y la lectura siguió en la línea siguiente.</translation>
    </message>
    <message>
        <source>{path}, line {line}: another row of this import has the same Id and was changed later, so this one was left out. Nothing needs to be done.</source>
        <translation>{path}, línea {line}: otra fila de esta importación tiene el mismo Id y se cambió después, así que esta se omitió. No hace falta hacer nada.</translation>
    </message>
    <message>
        <source>{path}, line {line}: the row has no id in the column {column}. It was left out, and reading went on at the next line.</source>
        <translation>{path}, línea {line}: la fila no tiene id en la columna {column}. Se omitió y la lectura siguió en la línea siguiente.</translation>
    </message>
    <message>
        <source>{path}, line {line}: the column {column} does not hold {expectation}. The row was left out, and reading went on at the next line.</source>
        <translation>{path}, línea {line}: la columna {column} no contiene {expectation}. La fila se omitió y la lectura siguió en la línea siguiente.</translation>
    </message>
    <message>
        <source>{path} looks like {object}, but no column holds the ids of its records. It was skipped; export it again with the id, or name that column in a column map.</source>
        <translation>{path} parece ser {object}, pero ninguna columna contiene los ids de sus registros. Se omitió; expórtelo de nuevo con el id o indique esa columna en un mapa de columnas.</translation>
    </message>
    <message>
        <source>there is nothing</source>
        <translation>está vacía</translation>
    </message>
    <message>
        <source>it begins with neither sqlite:// nor postgresql://</source>
        <translation>no empieza por sqlite:// ni por postgresql://</translation>
    </message>
    <message>
        <source>it names no file and no database</source>
        <translation>no indica ningún archivo ni base de datos</translation>
    </message>
    <message>
        <source>what stands before the name is no host and no whole path</source>
        <translation>lo que está antes del nombre no es un host ni una ruta completa</translation>
    </message>
    <message>
        <source>a port is a number from 1 to 65535</source>
        <translation>un puerto es un número de 1 a 65535</translation>
    </message>
    <message>
        <source>one of its options is not known</source>
        <translation>no se conoce una de sus opciones</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>ajuste</translation>
    </message>
    <message>
        <source>Patron Desk met an error of its own, and nothing was changed. Please report it.</source>
        <translation>Patron Desk encontró un error propio y no se cambió nada. Por favor, infórmelo.</translation>
    </message>
    <message>
        <source>{place} is not a Patron Desk database. It was left as it is; choose another one.</source>
        <translation>{place} no es una base de datos de Patron Desk. Se dejó como estaba; elija otra.</translation>
    </message>
    <message>
        <source>“{url}” is not a database address: {reason}. Write sqlite:///path/to/file.db or postgresql://host/name.</source>
        <translation>“{url}” no es la dirección de una base de datos: {reason}. Escriba sqlite:///ruta/al/archivo.db o postgresql://host/nombre.</translation>
    </message>
    <message>
        <source>The database {place} answered with the error {answer}, and nothing was changed. Try again, and report that code if it stays.</source>
        <translation>La base de datos {place} respondió con el error {answer} y no se cambió nada. Intente de nuevo y, si persiste, informe ese código.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The file is damaged: the database says “{answer}”. Keep the file, and restore the last backup with the command “restore”.</source>
        <translation>El archivo está dañado: la base de datos dice “{answer}”. Conserve el archivo y restaure la última copia de seguridad con el comando “restore”.</translation>
    </message>
    <message>
        <source>{kind} {id} refers to a row of {parent} that is not there. Keep the file, and restore the last backup with the command “restore”.</source>
        <translation>{kind} {id} remite a una fila de {parent} que no existe. Conserve el archivo y restaure la última copia de seguridad con el comando “restore”.</translation>
    </message>
    <message>
        <source>The journal does not verify: entry {id} is the first that does not fit. Keep the file and compare it with a backup.</source>
        <translation>El diario no es correcto: la entrada {id} es la primera que no concuerda. Conserve el archivo y compárelo con una copia de seguridad.</translation>
    </message>
    <message>
        <source>{kind} {id} refers by {field} to {missing}, which no import has brought. Import the file that holds it; it is linked when it comes.</source>
        <translation>{kind} {id} remite mediante {field} a {missing}, que ninguna importación ha traído. Importe el archivo que lo contiene; se vinculará cuando llegue.</translation>
    </message>
    <message>
        <source>Seat {seat} is sold more than once for {event}, {instance}: orders {orders}. Find out who sits there, and change the other order.</source>
        <translation>El asiento {seat} está vendido más de una vez para {event}, {instance}: pedidos {orders}. Averigüe quién se sienta ahí y cambie el otro pedido.</translation>
    </message>
    <message>
        <source>{kind} {id}: {field} is to become “{wanted}” in PatronManager, and an import since shows “{imported}”. Look at both, and do it there or take it back here.</source>
        <translation>{kind} {id}: {field} debe pasar a ser “{wanted}” en PatronManager, y una importación posterior muestra “{imported}”. Vea los dos valores y haga el cambio allá o deshágalo aquí.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>and %n more; --json lists them all.</source>
        <translation>
            <numerusform>y %n más; --json lo muestra todo.</numerusform>
            <numerusform>y %n más; --json los muestra todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2, %3): %4 rows, %5 stored, %6 unchanged, %7 rejected.</source>
        <translation>%1 (%2, %3): %4 filas, %5 guardadas, %6 sin cambios, %7 rechazadas.</translation>
    </message>
    <message>
        <source>Files that were left out:</source>
        <translation>Archivos que se omitieron:</translation>
    </message>
    <message>
        <source>Rows that were rejected:</source>
        <translation>Filas que se rechazaron:</translation>
    </message>
    <message>
        <source>Columns that were never read, because they can hold secrets:</source>
        <translation>Columnas que no se leyeron porque pueden contener secretos:</translation>
    </message>
    <message>
        <source>Card numbers in free text were blanked: %1.</source>
        <translation>Números de tarjeta borrados del texto libre: %1.</translation>
    </message>
    <message>
        <source>Ids that stood twice; the row that was changed last counts:</source>
        <translation>Ids repetidos; cuenta la fila que se cambió al último:</translation>
    </message>
    <message>
        <source>Records that refer to one nobody has; they are kept, and linked when it comes:</source>
        <translation>Registros que remiten a otro que nadie tiene; se conservan y se vincularán cuando llegue:</translation>
    </message>
    <message>
        <source>%1 %2 refers to %3.</source>
        <translation>%1 %2 remite a %3.</translation>
    </message>
    <message>
        <source>Values that were changed here and there:</source>
        <translation>Valores que cambiaron aquí y allá:</translation>
    </message>
    <message>
        <source>%1 %2, %3: “%4” here, “%5” in the import.</source>
        <translation>%1 %2, %3: “%4” aquí, “%5” en la importación.</translation>
    </message>
    <message>
        <source>Records that are here and not in this export; nothing was deleted:</source>
        <translation>Registros que están aquí y no en esta exportación; no se eliminó nada:</translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <source>[hidden]</source>
        <translation>[oculto]</translation>
    </message>
    <message>
        <source>seats %1</source>
        <translation>asientos %1</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>total %1</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>pagado %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>por pagar %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>mobile ticket</source>
        <translation>boleto móvil</translation>
    </message>
    <message>
        <source>Perks after login</source>
        <translation>Ventajas tras iniciar sesión</translation>
    </message>
    <message>
        <source>As of %1, with the records as they are now.</source>
        <translation>Al %1, con los registros como están ahora.</translation>
    </message>
    <message>
        <source>As of %1, with the records of %2.</source>
        <translation>Al %1, con los registros del %2.</translation>
    </message>
    <message>
        <source>Login: yes</source>
        <translation>Inicio de sesión: sí</translation>
    </message>
    <message>
        <source>Login: no</source>
        <translation>Inicio de sesión: no</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>“Renewed By” is filled ({renewedBy}), so this benefit is not listed any more.</source>
        <translation>“Renewed By” está lleno ({renewedBy}), así que este beneficio ya no aparece.</translation>
    </message>
    <message>
        <source>The benefit starts on {start}, so it is not listed yet.</source>
        <translation>El beneficio empieza el {start}, así que todavía no aparece.</translation>
    </message>
    <message>
        <source>A benefit counts for its own contact, and this one is another&apos;s.</source>
        <translation>Un beneficio vale para su propio contacto, y este es de otro.</translation>
    </message>
    <message>
        <source>The benefit is active through the end of {expires}.</source>
        <translation>El beneficio está activo hasta el final del {expires}.</translation>
    </message>
    <message>
        <source>The benefit has no expiration date, so it stays active and has no renewal period.</source>
        <translation>El beneficio no tiene fecha de vencimiento, así que sigue activo y no tiene período de renovación.</translation>
    </message>
    <message>
        <source>It expires on {expires}; its renewal period opens on {opens}.</source>
        <translation>Vence el {expires}; su período de renovación se abre el {opens}.</translation>
    </message>
    <message>
        <source>It expires on {expires}; its renewal period opened on {opens}.</source>
        <translation>Vence el {expires}; su período de renovación se abrió el {opens}.</translation>
    </message>
    <message>
        <source>It expired on {expires}, and its renewal period is still open.</source>
        <translation>Venció el {expires} y su período de renovación sigue abierto.</translation>
    </message>
    <message>
        <source>It expired on {expires}; its renewal period closed on {closes}.</source>
        <translation>Venció el {expires}; su período de renovación se cerró el {closes}.</translation>
    </message>
    <message>
        <source>“Renew now” lands on the Membership page, where the patron chooses a membership.</source>
        <translation>“Renew now” lleva a la página “Membership”, donde el cliente elige una membresía.</translation>
    </message>
    <message>
        <source>“Renew now” is offered in the renewal period only.</source>
        <translation>“Renew now” se ofrece solo durante el período de renovación.</translation>
    </message>
    <message>
        <source>A membership entered as a donation cannot be renewed in Portal.</source>
        <translation>Una membresía ingresada como donación no se puede renovar en el Portal.</translation>
    </message>
    <message>
        <source>The origin of this benefit is “{origin}”; it is treated like a membership bought as a ticket order.</source>
        <translation>El origen de este beneficio es “{origin}”; se trata como una membresía comprada con un pedido de boletos.</translation>
    </message>
    <message>
        <source>“Contact us about Renewing” sends a message to the organisation, to {to}.</source>
        <translation>“Contact us about Renewing” envía un mensaje a la organización, a {to}.</translation>
    </message>
    <message>
        <source>It is the only link of a membership entered as a donation.</source>
        <translation>Es el único enlace de una membresía ingresada como donación.</translation>
    </message>
    <message>
        <source>“Contact us about Renewing” is offered in the renewal period only.</source>
        <translation>“Contact us about Renewing” se ofrece solo durante el período de renovación.</translation>
    </message>
    <message>
        <source>It was bought as a ticket order: the benefit and the portal user came at once.</source>
        <translation>Se compró con un pedido de boletos: el beneficio y el usuario del Portal se crearon al instante.</translation>
    </message>
    <message>
        <source>It was not bought as a ticket order: the benefit and the portal user are made by hand.</source>
        <translation>No se compró con un pedido de boletos: el beneficio y el usuario del Portal se crean a mano.</translation>
    </message>
    <message>
        <source>“{level}” is a household level, but the others of the household ({count}) need benefits and portal users of their own; the vendor does not normally recommend that.</source>
        <translation>“{level}” es un nivel de hogar, pero las demás personas del hogar ({count}) necesitan beneficios y usuarios del Portal propios; el proveedor normalmente no lo recomienda.</translation>
    </message>
    <message>
        <source>“{level}” expired on {expires} and “Renewed By” is empty, but the contact has a newer benefit, “{newerLevel}”. Link them, so that the old one leaves the list.</source>
        <translation>“{level}” venció el {expires} y “Renewed By” está vacío, pero el contacto tiene un beneficio más reciente, “{newerLevel}”. Vincúlelos para que el anterior deje de aparecer.</translation>
    </message>
    <message>
        <source>The membership “{level}” was bought as a ticket order and is in its renewal period (it expires on {expires}), so the patron is reminded to renew.</source>
        <translation>La membresía “{level}” se compró con un pedido de boletos y está en su período de renovación (vence el {expires}), así que se le recuerda al cliente que la renueve.</translation>
    </message>
    <message>
        <source>The reminder stands in a line above the tabs.</source>
        <translation>El recordatorio está en una línea encima de las pestañas.</translation>
    </message>
    <message>
        <source>There is no reminder: the origin of this benefit is “{origin}”, not a ticket order.</source>
        <translation>No hay recordatorio: el origen de este beneficio es “{origin}”, no un pedido de boletos.</translation>
    </message>
    <message>
        <source>This donation is not in this contact&apos;s name, so it is not on this patron&apos;s page.</source>
        <translation>Esta donación no está a nombre de este contacto, así que no está en la página de este cliente.</translation>
    </message>
    <message>
        <source>The probability is {probability} %; donations of 90 % or more are shown.</source>
        <translation>La probabilidad es del {probability}&#xa0;%; se muestran las donaciones de 90&#xa0;% o más.</translation>
    </message>
    <message>
        <source>The probability is {probability} %; only donations of 90 % or more are shown.</source>
        <translation>La probabilidad es del {probability}&#xa0;%; solo se muestran las donaciones de 90&#xa0;% o más.</translation>
    </message>
    <message>
        <source>Less than 100 % stands under Upcoming.</source>
        <translation>Con menos de 100&#xa0;% aparece en “Upcoming”.</translation>
    </message>
    <message>
        <source>100 % stands under Completed.</source>
        <translation>Con 100&#xa0;% aparece en “Completed”.</translation>
    </message>
    <message>
        <source>The vendor&apos;s two pages disagree: one lists the stage “{stage}” as visible, the other asks for 90 %, and this record has {probability} %. It goes by the probability here{assumed}.</source>
        <translation>Las dos páginas del proveedor no coinciden: una da la etapa “{stage}” por visible, la otra exige 90&#xa0;%, y este registro tiene {probability}&#xa0;%. Aquí se sigue la probabilidad{assumed}.</translation>
    </message>
    <message>
        <source>The vendor&apos;s two pages disagree: one lists the stage “{stage}” as visible, the other asks for 90 %, and this record has {probability} %. It goes by the stage here{assumed}.</source>
        <translation>Las dos páginas del proveedor no coinciden: una da la etapa “{stage}” por visible, la otra exige 90&#xa0;%, y este registro tiene {probability}&#xa0;%. Aquí se sigue la etapa{assumed}.</translation>
    </message>
    <message>
        <source>The record has no probability of its own; the stage “{stage}” stands for {probability} %.</source>
        <translation>El registro no tiene probabilidad propia; la etapa “{stage}” equivale a {probability}&#xa0;%.</translation>
    </message>
    <message>
        <source>The record has no probability of its own; your stage table gives “{stage}” {probability} %.</source>
        <translation>El registro no tiene probabilidad propia; su tabla de etapas da a “{stage}” {probability}&#xa0;%.</translation>
    </message>
    <message>
        <source>This cannot be decided: the record has no probability, and the stage table does not know the stage “{stage}”. You see the donation, the patron does not.</source>
        <translation>No se puede decidir: el registro no tiene probabilidad y la tabla de etapas no conoce la etapa “{stage}”. Usted ve la donación; el cliente, no.</translation>
    </message>
    <message>
        <source>This is a parent pledge or grant without an amount, so it is not shown as a gift; its payments are.</source>
        <translation>Es una promesa o subvención principal sin importe, así que no se muestra como donación; sus pagos, sí.</translation>
    </message>
    <message>
        <source>The amount is not known, so the donation is not shown.</source>
        <translation>No se conoce el importe, así que la donación no se muestra.</translation>
    </message>
    <message>
        <source>“{name}” is still open in the stage “{stage}”, but at {probability} % the patron sees it. Give early stages less than 90 %.</source>
        <translation>“{name}” sigue abierta en la etapa “{stage}”, pero con {probability}&#xa0;% el cliente la ve. Asigne menos de 90&#xa0;% a las primeras etapas.</translation>
    </message>
    <message>
        <source>“{name}” is in the stage “{stage}”, which the vendor lists as visible, but at {probability} % the patron does not see it.</source>
        <translation>“{name}” está en la etapa “{stage}”, que el proveedor da por visible, pero con {probability}&#xa0;% el cliente no la ve.</translation>
    </message>
    <message>
        <source>This gift is not part of a ticket order: it goes through qualification.</source>
        <translation>Esta donación no forma parte de un pedido de boletos: pasa por la calificación.</translation>
    </message>
    <message>
        <source>The patron can log in: the portal user {username} is active.</source>
        <translation>El cliente puede iniciar sesión: el usuario del Portal {username} está activo.</translation>
    </message>
    <message>
        <source>The patron cannot log in: the portal user {username} is disabled.</source>
        <translation>El cliente no puede iniciar sesión: el usuario del Portal {username} está deshabilitado.</translation>
    </message>
    <message>
        <source>The patron cannot log in: this contact has no portal user.</source>
        <translation>El cliente no puede iniciar sesión: este contacto no tiene usuario del Portal.</translation>
    </message>
    <message>
        <source>After “Log In” the patron lands on All Events.</source>
        <translation>Después de “Log In”, el cliente llega a “All Events”.</translation>
    </message>
    <message>
        <source>The patron needs no second factor: multi-factor authentication is not required of portal users.</source>
        <translation>El cliente no necesita un segundo factor: a los usuarios del Portal no se les exige la autenticación multifactor.</translation>
    </message>
    <message>
        <source>No other contact has the e-mail address {email}, so this contact can be a portal user.</source>
        <translation>Ningún otro contacto tiene el correo electrónico {email}, así que este contacto puede ser usuario del Portal.</translation>
    </message>
    <message>
        <source>Other contacts have the e-mail address {email} too ({count}). A portal user needs an address of their own.</source>
        <translation>Otros contactos también tienen el correo electrónico {email} ({count}). Un usuario del Portal necesita una dirección propia.</translation>
    </message>
    <message>
        <source>This contact has no e-mail address, so it cannot be a portal user.</source>
        <translation>Este contacto no tiene correo electrónico, así que no puede ser usuario del Portal.</translation>
    </message>
    <message>
        <source>Another user, staff included, already has the username {email}. A username can be used once only.</source>
        <translation>Otro usuario, o alguien del personal, ya tiene el nombre de usuario {email}. Un nombre de usuario solo se puede usar una vez.</translation>
    </message>
    <message>
        <source>The username {username} is not the contact&apos;s e-mail address {email}; it should be.</source>
        <translation>El nombre de usuario {username} no es el correo electrónico del contacto, {email}; debería serlo.</translation>
    </message>
    <message>
        <source>This portal user has the profile “{profile}”; it should be Authenticated Website or Authenticated Website 2.</source>
        <translation>Este usuario del Portal tiene el perfil “{profile}”; debería ser “Authenticated Website” o “Authenticated Website 2”.</translation>
    </message>
    <message>
        <source>You can enable this contact as a portal user.</source>
        <translation>Se puede habilitar este contacto como usuario del Portal.</translation>
    </message>
    <message>
        <source>You can enable this portal user again.</source>
        <translation>Se puede volver a habilitar este usuario del Portal.</translation>
    </message>
    <message>
        <source>Orders lists every ticket order that the patron ever bought.</source>
        <translation>“Orders” muestra todos los pedidos de boletos que el cliente ha comprado.</translation>
    </message>
    <message>
        <source>This order is not in this contact&apos;s name, so it is not on this patron&apos;s page.</source>
        <translation>Este pedido no está a nombre de este contacto, así que no está en la página de este cliente.</translation>
    </message>
    <message>
        <source>The status “{status}” reads “{label}” to the patron.</source>
        <translation>El cliente ve el estado “{status}” como “{label}”.</translation>
    </message>
    <message>
        <source>The status “{status}” counts as Complete{assumed} and reads “{label}” to the patron.</source>
        <translation>El estado “{status}” cuenta como “Complete”{assumed} y el cliente lo ve como “{label}”.</translation>
    </message>
    <message>
        <source>The status “{status}” reads “{label}” to the patron, as your label map says.</source>
        <translation>El cliente ve el estado “{status}” como “{label}”, según su mapa de etiquetas.</translation>
    </message>
    <message>
        <source>Orders in the status “{status}” are not listed.</source>
        <translation>Los pedidos con el estado “{status}” no aparecen.</translation>
    </message>
    <message>
        <source>Orders in the status “{status}” are not listed, as your label map says.</source>
        <translation>Los pedidos con el estado “{status}” no aparecen, según su mapa de etiquetas.</translation>
    </message>
    <message>
        <source>Orders in “{status}” are not listed under Orders{assumed}; look under Subscription renewal.</source>
        <translation>Los pedidos en “{status}” no aparecen en “Orders”{assumed}; búsquelos en “Subscription renewal”.</translation>
    </message>
    <message>
        <source>The status “{status}” has no documented label, so the order is hidden.</source>
        <translation>El estado “{status}” no tiene etiqueta documentada, así que el pedido está oculto.</translation>
    </message>
    <message>
        <source>The status “{status}” has no documented label, so the patron sees it as it is.</source>
        <translation>El estado “{status}” no tiene etiqueta documentada, así que el cliente lo ve tal cual.</translation>
    </message>
    <message>
        <source>The details show the link to the virtual event (links: {count}).</source>
        <translation>Los detalles muestran el enlace al evento virtual (enlaces: {count}).</translation>
    </message>
    <message>
        <source>This order has tickets to a virtual event without an access link (tickets: {count}), so the patron finds no link.</source>
        <translation>Este pedido tiene boletos para un evento virtual sin enlace de acceso (boletos: {count}), así que el cliente no encuentra ningún enlace.</translation>
    </message>
    <message>
        <source>The details give mobile tickets: they are enabled, and the delivery method is {delivery}.</source>
        <translation>Los detalles ofrecen boletos móviles: están habilitados y el método de entrega es {delivery}.</translation>
    </message>
    <message>
        <source>There are no mobile tickets: they are not enabled for the site.</source>
        <translation>No hay boletos móviles: no están habilitados para el sitio.</translation>
    </message>
    <message>
        <source>There are no mobile tickets: the delivery method is {delivery}, not Email.</source>
        <translation>No hay boletos móviles: el método de entrega es {delivery}, no “Email”.</translation>
    </message>
    <message>
        <source>Items that were exchanged away are not tickets and are not shown ({count}).</source>
        <translation>Los artículos que se cambiaron por otros no son boletos y no se muestran ({count}).</translation>
    </message>
    <message>
        <source>Items that are marked deleted in the source are not shown ({count}).</source>
        <translation>Los artículos marcados como eliminados en el origen no se muestran ({count}).</translation>
    </message>
    <message>
        <source>Items that were created later than the instant of this page are not there yet ({count}).</source>
        <translation>Los artículos creados después del instante de esta página todavía no están ({count}).</translation>
    </message>
    <message>
        <source>The order has no subtotal, so {total} is computed from its items{assumed}.</source>
        <translation>El pedido no tiene subtotal, así que {total} se calcula a partir de sus artículos{assumed}.</translation>
    </message>
    <message>
        <source>A part of this subscription is paid, so the order is locked: no seat or discount can be changed.</source>
        <translation>Una parte de este abono está pagada, así que el pedido está bloqueado: no se pueden cambiar asientos ni descuentos.</translation>
    </message>
    <message>
        <source>The patron ordered logged in and gave no donation with it, so the order needs no qualification.</source>
        <translation>El cliente hizo el pedido con la sesión iniciada y sin donación, así que el pedido no necesita calificación.</translation>
    </message>
    <message>
        <source>The patron ordered logged in, but a donation was made with it: that donation must be qualified.</source>
        <translation>El cliente hizo el pedido con la sesión iniciada, pero con una donación: esa donación se debe calificar.</translation>
    </message>
    <message>
        <source>The order origin “{origin}” means that the patron was logged in.</source>
        <translation>El origen del pedido “{origin}” significa que el cliente había iniciado sesión.</translation>
    </message>
    <message>
        <source>The order origin is “{origin}”, not Portal, so it is not known whether the order needs qualification.</source>
        <translation>El origen del pedido es “{origin}”, no “Portal”, así que no se sabe si el pedido necesita calificación.</translation>
    </message>
    <message>
        <source>The level “{level}” opens this presale: from {opens} for the patron, from {opensForAll} for all.</source>
        <translation>El nivel “{level}” abre esta preventa: desde el {opens} para el cliente, desde el {opensForAll} para todos.</translation>
    </message>
    <message>
        <source>The level “{level}” will open this presale: from {opens} for the patron, from {opensForAll} for all.</source>
        <translation>El nivel “{level}” abrirá esta preventa: desde el {opens} para el cliente, desde el {opensForAll} para todos.</translation>
    </message>
    <message>
        <source>Sales are open to all since {opensForAll}; the level “{level}” makes no difference any more.</source>
        <translation>La venta está abierta a todos desde el {opensForAll}; el nivel “{level}” ya no cambia nada.</translation>
    </message>
    <message>
        <source>The level “{level}” opens these seats, which others do not see.</source>
        <translation>El nivel “{level}” abre estos asientos, que otros no ven.</translation>
    </message>
    <message>
        <source>The code {code} applies by itself after login, through the level “{level}”.</source>
        <translation>El código {code} se aplica automáticamente tras iniciar sesión, mediante el nivel “{level}”.</translation>
    </message>
    <message>
        <source>Of several codes that apply ({count}), the best one is used.</source>
        <translation>De los varios códigos aplicables ({count}), se usa el mejor.</translation>
    </message>
    <message>
        <source>Uses left: {left} of {limit}, counted in total, not per event or period.</source>
        <translation>Usos restantes: {left} de {limit}, contados en total, no por evento ni por período.</translation>
    </message>
    <message>
        <source>The code {code} is used up: its {limit} uses count in total, not per event or period.</source>
        <translation>El código {code} está agotado: sus {limit} usos cuentan en total, no por evento ni por período.</translation>
    </message>
    <message>
        <source>The code {code} is switched off.</source>
        <translation>El código {code} está desactivado.</translation>
    </message>
    <message>
        <source>A buy-X-get-Y code cannot be tied to a benefit level, so {code} does not apply by itself.</source>
        <translation>Un código del tipo “buy-X-get-Y” no se puede vincular a un nivel de beneficio, así que {code} no se aplica automáticamente.</translation>
    </message>
    <message>
        <source>The code {code} needs an active benefit of the level “{level}”, which the patron does not have.</source>
        <translation>El código {code} requiere un beneficio activo del nivel “{level}”, que el cliente no tiene.</translation>
    </message>
    <message>
        <source>The level “{level}” is held by another contact of the household and shared with this one.</source>
        <translation>Otro contacto del hogar tiene el nivel “{level}” y lo comparte con este.</translation>
    </message>
    <message>
        <source>Another contact of the household holds the level “{level}”; it counts for that contact only.</source>
        <translation>Otro contacto del hogar tiene el nivel “{level}”; vale solo para ese contacto.</translation>
    </message>
    <message>
        <source>This record was created on {created}; the page is as of {at}, so it is not there yet.</source>
        <translation>Este registro se creó el {created}; la página es a la fecha {at}, así que todavía no está.</translation>
    </message>
    <message>
        <source>This record is marked deleted in the source, so it is never shown.</source>
        <translation>Este registro está marcado como eliminado en el origen, así que nunca se muestra.</translation>
    </message>
    <message>
        <source>This record was merged into {into}, so it is never shown; look at that record.</source>
        <translation>Este registro se combinó con {into}, así que nunca se muestra; vea ese registro.</translation>
    </message>
    <message>
        <source>“{status}” is read as “{known}”: letter case and spaces around it do not count.</source>
        <translation>“{status}” se lee como “{known}”: no cuentan las mayúsculas ni los espacios alrededor.</translation>
    </message>
    <message>
        <source>These data are {days} days old: they were exported on {asOf}.</source>
        <translation>Estos datos tienen {days} días: se exportaron el {asOf}.</translation>
    </message>
    <message>
        <source>The My Profile tab is there for every patron.</source>
        <translation>La pestaña “My Profile” aparece para todos los clientes.</translation>
    </message>
    <message>
        <source>The Orders tab is there for every patron.</source>
        <translation>La pestaña “Orders” aparece para todos los clientes.</translation>
    </message>
    <message>
        <source>Orders stand newest first; “See details” lists event, date, seats, prices, fees and payments.</source>
        <translation>Los pedidos más recientes van primero; “See details” muestra evento, fecha, asientos, precios, cargos y pagos.</translation>
    </message>
    <message>
        <source>The Donations tab is there because the patron can see donations ({count}).</source>
        <translation>La pestaña “Donations” aparece porque el cliente puede ver donaciones ({count}).</translation>
    </message>
    <message>
        <source>There is no Donations tab: no donation of this contact is complete or soon to be complete.</source>
        <translation>No hay pestaña “Donations”: ninguna donación de este contacto está completa o por completarse.</translation>
    </message>
    <message>
        <source>Patrons do not donate here: the Donation Form is a page of its own and needs no login.</source>
        <translation>Aquí los clientes no donan: el “Donation Form” es una página aparte y no requiere iniciar sesión.</translation>
    </message>
    <message>
        <source>The Subscription renewal tab is there because subscriptions wait for renewal ({count}).</source>
        <translation>La pestaña “Subscription renewal” aparece porque hay abonos que esperan renovación ({count}).</translation>
    </message>
    <message>
        <source>There is no Subscription renewal tab: no subscription order of this patron is listed in Pending Renewal.</source>
        <translation>No hay pestaña “Subscription renewal”: ningún pedido de abono de este cliente aparece en “Pending Renewal”.</translation>
    </message>
    <message>
        <source>“Hide Subscription Renewal Tab in Portal” is checked, so no patron sees the Subscription renewal tab.</source>
        <translation>“Hide Subscription Renewal Tab in Portal” está marcado, así que ningún cliente ve la pestaña “Subscription renewal”.</translation>
    </message>
    <message>
        <source>This link asks the patron to log in and then lands here: {link}</source>
        <translation>Este enlace pide al cliente que inicie sesión y luego llega aquí: {link}</translation>
    </message>
    <message>
        <source>The patron can edit this under My Profile; saving it updates the Contact.</source>
        <translation>El cliente puede editar esto en “My Profile”; al guardarlo se actualiza el contacto.</translation>
    </message>
    <message>
        <source>The patron can change the password under My Profile.</source>
        <translation>El cliente puede cambiar la contraseña en “My Profile”.</translation>
    </message>
    <message>
        <source>“Forgot password” on the login screen sends a reset e-mail; you can also reset it for the patron.</source>
        <translation>“Forgot password”, en la pantalla de inicio de sesión, envía un correo de restablecimiento; usted también puede restablecerla por el cliente.</translation>
    </message>
    <message>
        <source>Changing the e-mail address changes the username, so no other contact and no other user may have it.</source>
        <translation>Cambiar el correo electrónico cambia el nombre de usuario, así que ningún otro contacto ni usuario puede tenerlo.</translation>
    </message>
    <message>
        <source>Personal Pronouns are enabled for the site, so the patron sees and edits them.</source>
        <translation>“Personal Pronouns” está habilitado para el sitio, así que el cliente lo ve y lo edita.</translation>
    </message>
    <message>
        <source>Personal Pronouns are not enabled for the site, so the patron does not see them.</source>
        <translation>“Personal Pronouns” no está habilitado para el sitio, así que el cliente no lo ve.</translation>
    </message>
    <message>
        <source>Onsite Accessibility Requirements are enabled for the site, so the patron sees and edits them.</source>
        <translation>“Onsite Accessibility Requirements” está habilitado para el sitio, así que el cliente lo ve y lo edita.</translation>
    </message>
    <message>
        <source>Onsite Accessibility Requirements are not enabled for the site, so the patron does not see them.</source>
        <translation>“Onsite Accessibility Requirements” no está habilitado para el sitio, así que el cliente no lo ve.</translation>
    </message>
    <message>
        <source>Subscription renewal lists subscription orders in the status “{status}”.</source>
        <translation>“Subscription renewal” muestra los pedidos de abono con el estado “{status}”.</translation>
    </message>
    <message>
        <source>It counts as a subscription order because its type is “{type}”.</source>
        <translation>Cuenta como pedido de abono porque su tipo es “{type}”.</translation>
    </message>
    <message>
        <source>It counts as a subscription order because it holds an item of a subscription event.</source>
        <translation>Cuenta como pedido de abono porque contiene un artículo de un evento de abono.</translation>
    </message>
    <message>
        <source>It is a fixed package; only fixed packages renew in Portal.</source>
        <translation>Es un paquete fijo; en el Portal solo se renuevan los paquetes fijos.</translation>
    </message>
    <message>
        <source>The kind of package is not known; it counts as fixed, since only fixed ones are given renewal orders.</source>
        <translation>No se conoce el tipo de paquete; cuenta como fijo, porque solo los fijos reciben pedidos de renovación.</translation>
    </message>
    <message>
        <source>Only fixed packages renew in Portal; this one is known as “{package}”, so it is not listed.</source>
        <translation>En el Portal solo se renuevan los paquetes fijos; este consta como “{package}”, así que no aparece.</translation>
    </message>
    <message>
        <source>This is a membership order, so it is not listed under Subscription renewal.</source>
        <translation>Es un pedido de membresía, así que no aparece en “Subscription renewal”.</translation>
    </message>
    <message>
        <source>Subscription renewal lists subscription orders only; nothing in this order says that it is one.</source>
        <translation>“Subscription renewal” muestra solo pedidos de abono; nada en este pedido indica que lo sea.</translation>
    </message>
    <message>
        <source>“Request Changes” opens the form “Submit a Change Request”; submitting it sends an e-mail and changes nothing else.</source>
        <translation>“Request Changes” abre el formulario “Submit a Change Request”; al enviarlo se manda un correo y no cambia nada más.</translation>
    </message>
    <message>
        <source>The request goes to the Subscription Fulfillment Administrator, {to}.</source>
        <translation>La solicitud llega al “Subscription Fulfillment Administrator”, {to}.</translation>
    </message>
    <message>
        <source>No Subscription Fulfillment Administrator is set, so the request goes to the Order Fulfillment Administrator, {to}.</source>
        <translation>No se definió ningún “Subscription Fulfillment Administrator”, así que la solicitud llega al “Order Fulfillment Administrator”, {to}.</translation>
    </message>
    <message>
        <source>Neither a Subscription nor an Order Fulfillment Administrator is set here, so it is not known where the request goes.</source>
        <translation>Aquí no se definió ni el “Subscription Fulfillment Administrator” ni el “Order Fulfillment Administrator”, así que no se sabe a dónde llega la solicitud.</translation>
    </message>
    <message>
        <source>After a request the seats stay as they are until the box office changes them or they are released.</source>
        <translation>Después de una solicitud, los asientos quedan como están hasta que la taquilla los cambie o se liberen.</translation>
    </message>
    <message>
        <source>A change request is open; the seats stay as they are until the box office changes them or they are released.</source>
        <translation>Hay una solicitud de cambio abierta; los asientos quedan como están hasta que la taquilla los cambie o se liberen.</translation>
    </message>
    <message>
        <source>The patron can pay for the renewal here.</source>
        <translation>El cliente puede pagar la renovación aquí.</translation>
    </message>
    <message>
        <source>Paid in full, the order becomes Complete.</source>
        <translation>Una vez pagado por completo, el pedido pasa a “Complete”.</translation>
    </message>
    <message>
        <source>Paid in full, the order becomes To Be Qualified, because a donation rides on it.</source>
        <translation>Una vez pagado por completo, el pedido pasa a “To Be Qualified”, porque incluye una donación.</translation>
    </message>
    <message>
        <source>“I don&apos;t want to renew” releases the seats at once, and the order becomes Did Not Renew.</source>
        <translation>“I don&apos;t want to renew” libera los asientos de inmediato y el pedido pasa a “Did Not Renew”.</translation>
    </message>
    <message>
        <source>(assumed)</source>
        <translation>(supuesto)</translation>
    </message>
    <message>
        <source>Benefit Renewal lists every benefit that has started and has not been renewed.</source>
        <translation>“Benefit Renewal” muestra todos los beneficios que ya empezaron y no se han renovado.</translation>
    </message>
    <message>
        <source>Benefit Renewal lists benefits in their renewal period.</source>
        <translation>“Benefit Renewal” muestra los beneficios que están en su período de renovación.</translation>
    </message>
    <message>
        <source>Benefit Renewal lists only benefits in their renewal period; this one is not in it.</source>
        <translation>“Benefit Renewal” muestra solo los beneficios que están en su período de renovación; este no lo está.</translation>
    </message>
    <message>
        <source>“Contact us about Renewing” sends a message to the organisation; no Benefit Administrator is set here, so it is not known to whom.</source>
        <translation>“Contact us about Renewing” envía un mensaje a la organización; aquí no se definió ningún administrador de beneficios, así que no se sabe a quién.</translation>
    </message>
    <message>
        <source>The Benefit Renewal tab is there because benefits are listed in it ({count}).</source>
        <translation>La pestaña “Benefit Renewal” aparece porque contiene beneficios ({count}).</translation>
    </message>
    <message>
        <source>There is no Benefit Renewal tab: no benefit of this contact is listed in it.</source>
        <translation>No hay pestaña “Benefit Renewal”: no contendría ningún beneficio de este contacto.</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Your membership %1 expires on %2. You can renew it now.</source>
        <translation>Su membresía %1 vence el %2. Ya puede renovarla.</translation>
    </message>
    <message>
        <source>Your membership %1 expired on %2. You can renew it now.</source>
        <translation>Su membresía %1 venció el %2. Puede renovarla ahora.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Nombre de la organización</translation>
    </message>
    <message>
        <source>Stands in the header of every patron&apos;s page, and on what is printed or exported.</source>
        <translation>Está en el encabezado de la página de cada cliente y en lo que se imprime o exporta.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Decides on which day an order, a deadline or a renewal period falls.</source>
        <translation>Determina en qué día cae un pedido, una fecha límite o un período de renovación.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Counts for amounts that came without a currency of their own.</source>
        <translation>Vale para los importes que llegaron sin moneda propia.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>The header and the buttons of the patron&apos;s page have this colour.</source>
        <translation>El encabezado y los botones de la página del cliente tienen este color.</translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation>Dirección del sitio</translation>
    </message>
    <message>
        <source>Links to the patron&apos;s pages begin with it; it is the address of your public ticketing site.</source>
        <translation>Los enlaces a las páginas del cliente empiezan por ella; es la dirección de su sitio público de venta de boletos.</translation>
    </message>
    <message>
        <source>No address: page links cannot be made</source>
        <translation>Sin dirección: no se pueden crear enlaces a las páginas</translation>
    </message>
    <message>
        <source>Subscription renewal tab</source>
        <translation>Pestaña “Subscription renewal”</translation>
    </message>
    <message>
        <source>Repeats “Hide Subscription Renewal Tab in Portal” of your site: with it, nobody sees the tab, whatever is to be renewed.</source>
        <translation>Repite “Hide Subscription Renewal Tab in Portal” de su sitio: con este ajuste nadie ve la pestaña, haya lo que haya por renovar.</translation>
    </message>
    <message>
        <source>Hide the tab from every patron</source>
        <translation>Ocultar la pestaña a todos los clientes</translation>
    </message>
    <message>
        <source>Personal Pronouns</source>
        <translation>“Personal Pronouns”</translation>
    </message>
    <message>
        <source>Repeats whether your site asks for pronouns on My Profile.</source>
        <translation>Repite si su sitio pide los pronombres en “My Profile”.</translation>
    </message>
    <message>
        <source>Patrons see and change them on My Profile</source>
        <translation>Los clientes los ven y los cambian en “My Profile”</translation>
    </message>
    <message>
        <source>Onsite Accessibility Requirements</source>
        <translation>“Onsite Accessibility Requirements”</translation>
    </message>
    <message>
        <source>Repeats whether your site asks for access needs on My Profile.</source>
        <translation>Repite si su sitio pregunta por las necesidades de acceso en “My Profile”.</translation>
    </message>
    <message>
        <source>Mobile tickets</source>
        <translation>Boletos móviles</translation>
    </message>
    <message>
        <source>Repeats whether your site has mobile tickets; an order offers them only when it is delivered by e-mail.</source>
        <translation>Repite si su sitio tiene boletos móviles; un pedido los ofrece solo cuando se entrega por correo electrónico.</translation>
    </message>
    <message>
        <source>Orders delivered by e-mail offer mobile tickets</source>
        <translation>Los pedidos entregados por correo electrónico ofrecen boletos móviles</translation>
    </message>
    <message>
        <source>Orders in a status without a label</source>
        <translation>Pedidos en un estado sin etiqueta</translation>
    </message>
    <message>
        <source>Decides what a patron sees of an order whose status the table of order labels does not have.</source>
        <translation>Determina qué ve un cliente de un pedido cuyo estado no está en la tabla de etiquetas de pedidos.</translation>
    </message>
    <message>
        <source>Stages that the vendor names as visible</source>
        <translation>Etapas que el proveedor da por visibles</translation>
    </message>
    <message>
        <source>The vendor&apos;s two pages disagree about a gift in Posted, Pending, Pledged or Negotiation/Review with a probability under 90 percent; this decides.</source>
        <translation>Las dos páginas del proveedor no coinciden sobre una donación en “Posted”, “Pending”, “Pledged” o “Negotiation/Review” con una probabilidad menor de 90 por ciento; esto lo decide.</translation>
    </message>
    <message>
        <source>Benefits that are listed</source>
        <translation>Beneficios que aparecen</translation>
    </message>
    <message>
        <source>Decides which benefits stand under Benefit renewal; one that was replaced never does.</source>
        <translation>Determina qué beneficios están en “Benefit Renewal”; uno reemplazado no está nunca.</translation>
    </message>
    <message>
        <source>Renewal opens</source>
        <translation>Inicio de la renovación</translation>
    </message>
    <message>
        <source>So many days before a benefit expires, Renew now is offered; that day is included.</source>
        <translation>Tantos días antes de que venza un beneficio se ofrece “Renew now”; ese día está incluido.</translation>
    </message>
    <message>
        <source>Renewal closes</source>
        <translation>Fin de la renovación</translation>
    </message>
    <message>
        <source>So many days after a benefit expired, it can no longer be renewed; that day is included.</source>
        <translation>Tantos días después de que venció un beneficio, ya no se puede renovar; ese día está incluido.</translation>
    </message>
    <message>
        <source>Empty: it never closes</source>
        <translation>Vacío: no termina nunca</translation>
    </message>
    <message>
        <source>Household levels</source>
        <translation>Niveles de hogar</translation>
    </message>
    <message>
        <source>Decides who has the presales, members&apos; seats and discounts of a benefit of a Household level.</source>
        <translation>Determina quién tiene las preventas, los asientos para miembros y los descuentos de un beneficio con nivel de hogar.</translation>
    </message>
    <message>
        <source>Order Fulfillment Administrator</source>
        <translation>Order Fulfillment Administrator</translation>
    </message>
    <message>
        <source>Change requests go to this address while the Subscription Fulfillment Administrator is blank.</source>
        <translation>Las solicitudes de cambio llegan a esta dirección mientras “Subscription Fulfillment Administrator” esté en blanco.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Subscription Fulfillment Administrator</source>
        <translation>Subscription Fulfillment Administrator</translation>
    </message>
    <message>
        <source>The form behind Request Changes is sent to this address.</source>
        <translation>El formulario de “Request Changes” se envía a esta dirección.</translation>
    </message>
    <message>
        <source>Blank: the Order Fulfillment Administrator</source>
        <translation>En blanco: el “Order Fulfillment Administrator”</translation>
    </message>
    <message>
        <source>Benefit administrator</source>
        <translation>Administrador de beneficios</translation>
    </message>
    <message>
        <source>What a patron writes under “Contact us about Renewing” goes to this address.</source>
        <translation>Lo que un cliente escribe en “Contact us about Renewing” llega a esta dirección.</translation>
    </message>
    <message>
        <source>Whose records count</source>
        <translation>Qué registros cuentan</translation>
    </message>
    <message>
        <source>Says whether a change made here is the change, or has to be repeated in PatronManager.</source>
        <translation>Indica si un cambio hecho aquí es el definitivo o se debe repetir en PatronManager.</translation>
    </message>
    <message>
        <source>Warn about old data</source>
        <translation>Advertir sobre datos antiguos</translation>
    </message>
    <message>
        <source>Imported data that are older than this many days are warned about on every page.</source>
        <translation>En cada página se advierte sobre los datos importados que tienen más de estos días.</translation>
    </message>
    <message>
        <source>Daily backup</source>
        <translation>Copia de seguridad diaria</translation>
    </message>
    <message>
        <source>A database that is a file is copied once a day while the program is open.</source>
        <translation>Una base de datos que es un archivo se copia una vez al día mientras el programa está abierto.</translation>
    </message>
    <message>
        <source>Make a verified copy every day</source>
        <translation>Hacer una copia verificada cada día</translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <translation>Copias de seguridad que se conservan</translation>
    </message>
    <message>
        <source>The oldest daily backup beyond this many is deleted.</source>
        <translation>La copia diaria más antigua que exceda este número se elimina.</translation>
    </message>
    <message>
        <source>The patron does not see the order</source>
        <translation>El cliente no ve el pedido</translation>
    </message>
    <message>
        <source>The patron sees the order, with the status as it is</source>
        <translation>El cliente ve el pedido, con el estado tal cual</translation>
    </message>
    <message>
        <source>The probability decides: the gift is hidden under 90 percent</source>
        <translation>Decide la probabilidad: la donación se oculta por debajo de 90 por ciento</translation>
    </message>
    <message>
        <source>The stage decides: the gift is shown</source>
        <translation>Decide la etapa: la donación se muestra</translation>
    </message>
    <message>
        <source>All that are active, to be renewed, or expired and not replaced</source>
        <translation>Todos los activos, por renovar, o vencidos y no reemplazados</translation>
    </message>
    <message>
        <source>Only those in their renewal period</source>
        <translation>Solo los que están en su período de renovación</translation>
    </message>
    <message>
        <source>Only the contact who holds the benefit</source>
        <translation>Solo el contacto que tiene el beneficio</translation>
    </message>
    <message>
        <source>Every contact of the account</source>
        <translation>Todos los contactos de la cuenta</translation>
    </message>
    <message>
        <source>Patron Desk: this database is the organisation&apos;s record</source>
        <translation>Patron Desk: esta base de datos es el registro de la organización</translation>
    </message>
    <message>
        <source>PatronManager: this database is a copy with work on top</source>
        <translation>PatronManager: esta base de datos es una copia con trabajo encima</translation>
    </message>
    <message>
        <source>the default</source>
        <translation>el valor predeterminado</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. One looks like boxoffice@example.org.</source>
        <translation>“%1” no es una dirección de correo electrónico. Debe ser como boxoffice@example.org.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a site. One begins with https:// and has no blanks.</source>
        <translation>“%1” no es la dirección de un sitio. Debe empezar por https:// y no tener espacios.</translation>
    </message>
    <message>
        <source>“%1” is not a colour. One is written as # and six digits or letters from A to F, such as #74152F.</source>
        <translation>“%1” no es un color. Se escribe como # y seis cifras o letras de la A a la F, por ejemplo #74152F.</translation>
    </message>
    <message>
        <source>“%1” is not a currency. One has three letters, such as USD.</source>
        <translation>“%1” no es una moneda. Tiene tres letras, por ejemplo USD.</translation>
    </message>
    <message>
        <source>“%1” is not a region. One has two letters, such as US.</source>
        <translation>“%1” no es una región. Tiene dos letras, por ejemplo US.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone. Choose one from the list, such as America/New_York.</source>
        <translation>“%1” no es una zona horaria. Elija una de la lista, por ejemplo America/New_York.</translation>
    </message>
    <message>
        <source>“%1” does not fit here.</source>
        <translation>“%1” no sirve aquí.</translation>
    </message>
    <message>
        <source>This cannot be empty.</source>
        <translation>No puede quedar vacío.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Who you are. Everybody who works with this database shares these settings.</source>
        <translation>Quiénes son ustedes. Todos los que trabajan con esta base de datos comparten estos ajustes.</translation>
    </message>
    <message>
        <source>Portal site</source>
        <translation>Sitio del Portal</translation>
    </message>
    <message>
        <source>How your PatronPortal is set up. Patron Desk cannot ask the site, so it has to be told.</source>
        <translation>Cómo está configurado su PatronPortal. Patron Desk no puede preguntarle al sitio, así que hay que indicárselo.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>What patrons see of their orders.</source>
        <translation>Qué ven los clientes de sus pedidos.</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>Donaciones</translation>
    </message>
    <message>
        <source>What patrons see of their gifts.</source>
        <translation>Qué ven los clientes de sus donaciones.</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Beneficios</translation>
    </message>
    <message>
        <source>When benefits are listed and can be renewed, and whom they serve.</source>
        <translation>Cuándo aparecen los beneficios, cuándo se pueden renovar y a quién sirven.</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>Who gets what patrons send from their pages.</source>
        <translation>Quién recibe lo que los clientes envían desde sus páginas.</translation>
    </message>
    <message>
        <source>Data age and backups</source>
        <translation>Datos y copias</translation>
    </message>
    <message>
        <source>Where the records come from, and how they are kept safe.</source>
        <translation>De dónde vienen los registros y cómo se mantienen a salvo.</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>No source says so; it is assumed.</source>
        <translation>Ninguna fuente lo dice; es un supuesto.</translation>
    </message>
    <message>
        <source>Patron Desk&apos;s own rule or your setting.</source>
        <translation>Regla propia de Patron Desk o ajuste suyo.</translation>
    </message>
    <message>
        <source>PatronManager Help: How Patrons Use Their PatronPortal Accounts</source>
        <translation>Ayuda de PatronManager: “How Patrons Use Their PatronPortal Accounts”</translation>
    </message>
    <message>
        <source>PatronManager Help: PatronPortal FAQs</source>
        <translation>Ayuda de PatronManager: “PatronPortal FAQs”</translation>
    </message>
    <message>
        <source>PatronManager Help, article %1</source>
        <translation>Ayuda de PatronManager, artículo %1</translation>
    </message>
    <message>
        <source>login</source>
        <translation>inicio de sesión</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>pestañas</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>perfil</translation>
    </message>
    <message>
        <source>order statuses</source>
        <translation>estados de pedidos</translation>
    </message>
    <message>
        <source>virtual events</source>
        <translation>eventos virtuales</translation>
    </message>
    <message>
        <source>mobile tickets</source>
        <translation>boletos móviles</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>pedidos</translation>
    </message>
    <message>
        <source>qualification</source>
        <translation>calificación</translation>
    </message>
    <message>
        <source>donations</source>
        <translation>donaciones</translation>
    </message>
    <message>
        <source>subscriptions</source>
        <translation>abonos</translation>
    </message>
    <message>
        <source>benefits</source>
        <translation>beneficios</translation>
    </message>
    <message>
        <source>perks</source>
        <translation>ventajas</translation>
    </message>
    <message>
        <source>portal users</source>
        <translation>usuarios del Portal</translation>
    </message>
    <message>
        <source>assumed, no source</source>
        <translation>supuesto, sin fuente</translation>
    </message>
    <message>
        <source>own rule or setting</source>
        <translation>regla propia o ajuste</translation>
    </message>
    <message>
        <source>Portal help: %1</source>
        <translation>Ayuda del Portal: %1</translation>
    </message>
    <message>
        <source>Portal FAQ: %1</source>
        <translation>Preguntas frecuentes del Portal: %1</translation>
    </message>
    <message>
        <source>Help article %1</source>
        <translation>Artículo de ayuda %1</translation>
    </message>
    <message>
        <source>%1; in part assumed</source>
        <translation>%1; en parte supuesto</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>There is nothing that you need to do.</source>
        <translation>No tiene que hacer nada.</translation>
    </message>
    <message>
        <source>Something in it is still open; I can look up what that is.</source>
        <translation>Algo sigue pendiente; puedo averiguar qué es.</translation>
    </message>
    <message>
        <source>I can tell you what is still to be paid.</source>
        <translation>Puedo decirle cuánto falta por pagar.</translation>
    </message>
    <message>
        <source>I can tell you more about the refund.</source>
        <translation>Puedo darle más información sobre el reembolso.</translation>
    </message>
    <message>
        <source>I can tell you what is still to be done.</source>
        <translation>Puedo decirle qué falta por hacer.</translation>
    </message>
    <message>
        <source>On the day that I am looking at, this was not in your account yet.</source>
        <translation>En la fecha que estoy viendo, esto todavía no estaba en su cuenta.</translation>
    </message>
    <message>
        <source>I can look at today&apos;s page with you.</source>
        <translation>Puedo ver con usted la página de hoy.</translation>
    </message>
    <message>
        <source>This entry was taken out of our records, so your account does not show it.</source>
        <translation>Este dato se eliminó de nuestros registros, así que su cuenta no lo muestra.</translation>
    </message>
    <message>
        <source>If you think that it should be there, I will have it checked.</source>
        <translation>Si cree que debería estar, pediré que lo revisen.</translation>
    </message>
    <message>
        <source>This entry was joined with another one, so your account does not show it by itself.</source>
        <translation>Este dato se unió con otro, así que su cuenta no lo muestra por separado.</translation>
    </message>
    <message>
        <source>I can look at the other one with you.</source>
        <translation>Puedo ver el otro con usted.</translation>
    </message>
    <message>
        <source>You can log in with {username}.</source>
        <translation>Puede iniciar sesión con {username}.</translation>
    </message>
    <message>
        <source>If you have forgotten your password, choose “Forgot password” where you log in.</source>
        <translation>Si olvidó su contraseña, elija “Forgot password” donde inicia sesión.</translation>
    </message>
    <message>
        <source>Your login is switched off at the moment.</source>
        <translation>Su acceso está desactivado en este momento.</translation>
    </message>
    <message>
        <source>I can have it switched on again.</source>
        <translation>Puedo pedir que lo activen de nuevo.</translation>
    </message>
    <message>
        <source>You do not have a login yet.</source>
        <translation>Todavía no tiene acceso.</translation>
    </message>
    <message>
        <source>I can have one made for you.</source>
        <translation>Puedo pedir que le creen uno.</translation>
    </message>
    <message>
        <source>Somebody else uses the same e-mail address with us, so you cannot have a login with it.</source>
        <translation>Otra persona usa la misma dirección de correo electrónico con nosotros, así que no puede tener acceso con ella.</translation>
    </message>
    <message>
        <source>With an address of your own you can have one.</source>
        <translation>Con una dirección propia sí puede tenerlo.</translation>
    </message>
    <message>
        <source>We have no e-mail address of yours, so you cannot have a login yet.</source>
        <translation>No tenemos su correo electrónico, así que todavía no puede tener acceso.</translation>
    </message>
    <message>
        <source>If you tell me your address, I can have one made.</source>
        <translation>Si me da su dirección, puedo pedir que le creen uno.</translation>
    </message>
    <message>
        <source>Your e-mail address is in use for another login, so you cannot have one with it.</source>
        <translation>Su correo electrónico ya se usa en otro acceso, así que no puede tener uno con él.</translation>
    </message>
    <message>
        <source>With another address you can have one.</source>
        <translation>Con otra dirección sí puede tenerlo.</translation>
    </message>
    <message>
        <source>Under My Profile you see your details and can change them.</source>
        <translation>En “My Profile” ve sus datos y puede cambiarlos.</translation>
    </message>
    <message>
        <source>What you save there is changed with us too.</source>
        <translation>Lo que guarde ahí también cambia con nosotros.</translation>
    </message>
    <message>
        <source>Under Orders you find the ticket orders that you placed with us.</source>
        <translation>En “Orders” encuentra los pedidos de boletos que nos hizo.</translation>
    </message>
    <message>
        <source>“See details” shows more about each of them.</source>
        <translation>“See details” muestra más de cada uno.</translation>
    </message>
    <message>
        <source>Under Donations you find your gifts that are complete or soon will be.</source>
        <translation>En “Donations” encuentra sus donaciones completas o por completarse.</translation>
    </message>
    <message>
        <source>The upcoming and the completed ones stand apart.</source>
        <translation>Las próximas y las completas están por separado.</translation>
    </message>
    <message>
        <source>You have no Donations tab, because no gift in your name is complete or soon will be.</source>
        <translation>No tiene la pestaña “Donations” porque ninguna donación a su nombre está completa o por completarse.</translation>
    </message>
    <message>
        <source>The tab appears with the first one that is.</source>
        <translation>La pestaña aparece con la primera que lo esté.</translation>
    </message>
    <message>
        <source>Under Subscription renewal you find the subscriptions that wait for your renewal.</source>
        <translation>En “Subscription renewal” encuentra los abonos que esperan su renovación.</translation>
    </message>
    <message>
        <source>You can pay for them there, or ask us for changes.</source>
        <translation>Ahí puede pagarlos o pedirnos cambios.</translation>
    </message>
    <message>
        <source>You have no Subscription renewal tab, because no subscription of yours waits to be renewed there.</source>
        <translation>No tiene la pestaña “Subscription renewal” porque ningún abono suyo espera renovación ahí.</translation>
    </message>
    <message>
        <source>The tab appears when one does.</source>
        <translation>La pestaña aparece cuando haya uno.</translation>
    </message>
    <message>
        <source>We do not offer the renewal of subscriptions on our website at the moment.</source>
        <translation>En este momento no ofrecemos la renovación de abonos en nuestro sitio web.</translation>
    </message>
    <message>
        <source>I can tell you how to renew yours.</source>
        <translation>Puedo decirle cómo renovar el suyo.</translation>
    </message>
    <message>
        <source>Under Benefit Renewal you find your memberships and benefits.</source>
        <translation>En “Benefit Renewal” encuentra sus membresías y beneficios.</translation>
    </message>
    <message>
        <source>You can see there where they stand, and renew them.</source>
        <translation>Ahí puede ver cómo están y renovarlos.</translation>
    </message>
    <message>
        <source>You have no Benefit Renewal tab, because no membership or benefit of yours is listed there.</source>
        <translation>No tiene la pestaña “Benefit Renewal” porque no hay ninguna membresía ni beneficio suyo que mostrar en ella.</translation>
    </message>
    <message>
        <source>I can tell you which ones you have.</source>
        <translation>Puedo decirle cuáles tiene.</translation>
    </message>
    <message>
        <source>You can change this yourself under My Profile.</source>
        <translation>Puede cambiarlo usted en “My Profile”.</translation>
    </message>
    <message>
        <source>You can change your password yourself under My Profile.</source>
        <translation>Puede cambiar su contraseña usted en “My Profile”.</translation>
    </message>
    <message>
        <source>If you have forgotten it, choose “Forgot password” where you log in.</source>
        <translation>Si la olvidó, elija “Forgot password” donde inicia sesión.</translation>
    </message>
    <message>
        <source>You can change your e-mail address yourself under My Profile; it is also the name that you log in with.</source>
        <translation>Puede cambiar su correo electrónico usted en “My Profile”; también es el nombre con el que inicia sesión.</translation>
    </message>
    <message>
        <source>Nobody else may use the same address with us.</source>
        <translation>Nadie más puede usar la misma dirección con nosotros.</translation>
    </message>
    <message>
        <source>You can see and change your pronouns yourself under My Profile.</source>
        <translation>Puede ver y cambiar sus pronombres usted en “My Profile”.</translation>
    </message>
    <message>
        <source>Our website does not ask for pronouns at the moment.</source>
        <translation>En este momento nuestro sitio web no pide los pronombres.</translation>
    </message>
    <message>
        <source>You can tell me yours, if you like.</source>
        <translation>Si lo desea, puede decirme los suyos.</translation>
    </message>
    <message>
        <source>You can see and change what access you need yourself under My Profile.</source>
        <translation>Puede ver y cambiar usted en “My Profile” lo que necesita para el acceso al lugar.</translation>
    </message>
    <message>
        <source>Our website does not show what access you need at the moment.</source>
        <translation>En este momento nuestro sitio web no muestra lo que necesita para el acceso al lugar.</translation>
    </message>
    <message>
        <source>You can tell me what you need.</source>
        <translation>Puede decirme lo que necesita.</translation>
    </message>
    <message>
        <source>This order is not in your name, so it is not in your account.</source>
        <translation>Este pedido no está a su nombre, así que no está en su cuenta.</translation>
    </message>
    <message>
        <source>I can have it checked in whose name it should be.</source>
        <translation>Puedo pedir que revisen a nombre de quién debería estar.</translation>
    </message>
    <message>
        <source>Your order shows as “{label}”.</source>
        <translation>Su pedido aparece como “{label}”.</translation>
    </message>
    <message>
        <source>An order like this one is not listed in your account.</source>
        <translation>Un pedido como este no aparece en su cuenta.</translation>
    </message>
    <message>
        <source>I can tell you here what became of it.</source>
        <translation>Puedo decirle aquí qué pasó con él.</translation>
    </message>
    <message>
        <source>This order waits for a renewal, so it does not stand among your orders.</source>
        <translation>Este pedido espera una renovación, así que no está entre sus pedidos.</translation>
    </message>
    <message>
        <source>I can tell you where it is to be found.</source>
        <translation>Puedo decirle dónde encontrarlo.</translation>
    </message>
    <message>
        <source>Your account does not show orders that are where this one is now.</source>
        <translation>Su cuenta no muestra los pedidos que están donde este se encuentra ahora.</translation>
    </message>
    <message>
        <source>I can tell you here where it stands.</source>
        <translation>Puedo decirle aquí cómo está.</translation>
    </message>
    <message>
        <source>Your order shows as “{status}”.</source>
        <translation>Su pedido aparece como “{status}”.</translation>
    </message>
    <message>
        <source>I can tell you what that means for you.</source>
        <translation>Puedo decirle qué significa para usted.</translation>
    </message>
    <message>
        <source>A part of this subscription is paid, so its seats cannot be changed any more.</source>
        <translation>Una parte de este abono está pagada, así que sus asientos ya no se pueden cambiar.</translation>
    </message>
    <message>
        <source>This gift is not in your name, so it is not in your account.</source>
        <translation>Esta donación no está a su nombre, así que no está en su cuenta.</translation>
    </message>
    <message>
        <source>Your account lists a gift when it is settled, and this one is not settled yet.</source>
        <translation>Su cuenta muestra una donación cuando está concretada, y esta todavía no lo está.</translation>
    </message>
    <message>
        <source>You will find it there when it is.</source>
        <translation>La encontrará ahí cuando lo esté.</translation>
    </message>
    <message>
        <source>This gift is not in your account yet.</source>
        <translation>Esta donación todavía no está en su cuenta.</translation>
    </message>
    <message>
        <source>I will have it checked and put right.</source>
        <translation>Pediré que la revisen y la corrijan.</translation>
    </message>
    <message>
        <source>Your pledge itself is not listed, because its single payments are.</source>
        <translation>Su promesa de donación no aparece como tal, porque aparecen sus pagos.</translation>
    </message>
    <message>
        <source>I can go through the payments with you.</source>
        <translation>Puedo repasar los pagos con usted.</translation>
    </message>
    <message>
        <source>This gift is not in your account, because no amount is noted for it.</source>
        <translation>Esta donación no está en su cuenta porque no tiene ningún importe anotado.</translation>
    </message>
    <message>
        <source>Your gift is listed in your account.</source>
        <translation>Su donación aparece en su cuenta.</translation>
    </message>
    <message>
        <source>I can tell you where it stands.</source>
        <translation>Puedo decirle cómo está.</translation>
    </message>
    <message>
        <source>Your gift stands under Upcoming, because it is not complete yet.</source>
        <translation>Su donación está en “Upcoming” porque todavía no está completa.</translation>
    </message>
    <message>
        <source>It stands under Completed when it is.</source>
        <translation>Pasará a “Completed” cuando lo esté.</translation>
    </message>
    <message>
        <source>Your gift stands under Completed.</source>
        <translation>Su donación está en “Completed”.</translation>
    </message>
    <message>
        <source>Your subscription waits for your renewal under Subscription renewal.</source>
        <translation>Su abono espera su renovación en “Subscription renewal”.</translation>
    </message>
    <message>
        <source>There you can pay, ask us for changes, or say that you do not want to renew.</source>
        <translation>Ahí puede pagar, pedirnos cambios o decir que no desea renovar.</translation>
    </message>
    <message>
        <source>A subscription of this kind is not renewed on our website.</source>
        <translation>Un abono de este tipo no se renueva en nuestro sitio web.</translation>
    </message>
    <message>
        <source>I can tell you how to renew it.</source>
        <translation>Puedo decirle cómo renovarlo.</translation>
    </message>
    <message>
        <source>A membership is not listed under Subscription renewal.</source>
        <translation>Una membresía no aparece en “Subscription renewal”.</translation>
    </message>
    <message>
        <source>I can tell you how yours is renewed.</source>
        <translation>Puedo decirle cómo se renueva la suya.</translation>
    </message>
    <message>
        <source>This order is not a subscription, so it is not listed for renewal.</source>
        <translation>Este pedido no es un abono, así que no aparece para renovar.</translation>
    </message>
    <message>
        <source>We have your request for changes, and your seats stay as they are until we have worked on it.</source>
        <translation>Tenemos su solicitud de cambio, y sus asientos quedan como están hasta que la atendamos.</translation>
    </message>
    <message>
        <source>I can look up how far it is.</source>
        <translation>Puedo averiguar cómo va.</translation>
    </message>
    <message>
        <source>This benefit is listed under Benefit Renewal.</source>
        <translation>Este beneficio aparece en “Benefit Renewal”.</translation>
    </message>
    <message>
        <source>I can tell you more about it.</source>
        <translation>Puedo darle más información sobre él.</translation>
    </message>
    <message>
        <source>This benefit is listed under Benefit Renewal, because it can be renewed now.</source>
        <translation>Este beneficio aparece en “Benefit Renewal” porque ya se puede renovar.</translation>
    </message>
    <message>
        <source>Your account shows how.</source>
        <translation>Su cuenta muestra cómo.</translation>
    </message>
    <message>
        <source>Your account lists a benefit only while it can be renewed, and that is not now.</source>
        <translation>Su cuenta muestra un beneficio solo mientras se puede renovar, y ahora no es el caso.</translation>
    </message>
    <message>
        <source>I can tell you when that is.</source>
        <translation>Puedo decirle cuándo será.</translation>
    </message>
    <message>
        <source>A newer benefit has taken the place of this one, so the old one is not listed any more.</source>
        <translation>Un beneficio más reciente reemplazó a este, así que el anterior ya no aparece.</translation>
    </message>
    <message>
        <source>The newer one is the one that counts.</source>
        <translation>El que vale es el más reciente.</translation>
    </message>
    <message>
        <source>This benefit begins on {start}, and your account lists it from then on.</source>
        <translation>Este beneficio empieza el {start}, y su cuenta lo muestra a partir de entonces.</translation>
    </message>
    <message>
        <source>This benefit is not in your name, so it is not in your account.</source>
        <translation>Este beneficio no está a su nombre, así que no está en su cuenta.</translation>
    </message>
    <message>
        <source>This benefit has no end, so there is nothing to renew.</source>
        <translation>Este beneficio no tiene fin, así que no hay nada que renovar.</translation>
    </message>
    <message>
        <source>This benefit lasts until {expires}.</source>
        <translation>Este beneficio dura hasta el {expires}.</translation>
    </message>
    <message>
        <source>The time to renew it begins on {opens}.</source>
        <translation>El período para renovarlo empieza el {opens}.</translation>
    </message>
    <message>
        <source>This benefit lasts until {expires}, and this is the time to renew it.</source>
        <translation>Este beneficio dura hasta el {expires}, y ahora es el momento de renovarlo.</translation>
    </message>
    <message>
        <source>This benefit ended on {expires}, and you can still renew it.</source>
        <translation>Este beneficio terminó el {expires}, y todavía puede renovarlo.</translation>
    </message>
    <message>
        <source>This benefit ended on {expires}, and the time to renew it ended on {closes}.</source>
        <translation>Este beneficio terminó el {expires}, y el período para renovarlo terminó el {closes}.</translation>
    </message>
    <message>
        <source>I can tell you what is possible now.</source>
        <translation>Puedo decirle qué es posible ahora.</translation>
    </message>
    <message>
        <source>The line at the top reminds you to renew “{level}”, whose last day is {expires}.</source>
        <translation>La línea de arriba le recuerda renovar “{level}”, cuyo último día es el {expires}.</translation>
    </message>
    <message>
        <source>You can renew it under Benefit Renewal.</source>
        <translation>Puede renovarlo en “Benefit Renewal”.</translation>
    </message>
    <message>
        <source>Through “{level}” you can book before it is open to everybody.</source>
        <translation>Con “{level}” puede reservar antes de que se abra a todos.</translation>
    </message>
    <message>
        <source>Log in first, then it is open to you.</source>
        <translation>Inicie sesión primero y estará abierto para usted.</translation>
    </message>
    <message>
        <source>Through “{level}” you can book from {opens}, before it is open to everybody.</source>
        <translation>Con “{level}” puede reservar desde el {opens}, antes de que se abra a todos.</translation>
    </message>
    <message>
        <source>Log in first when you book.</source>
        <translation>Inicie sesión primero cuando reserve.</translation>
    </message>
    <message>
        <source>It is open to everybody now.</source>
        <translation>Ya está abierto a todos.</translation>
    </message>
    <message>
        <source>You can book it without “{level}” too.</source>
        <translation>También puede reservar sin “{level}”.</translation>
    </message>
    <message>
        <source>Through “{level}” you can book seats that others do not see.</source>
        <translation>Con “{level}” puede reservar asientos que otros no ven.</translation>
    </message>
    <message>
        <source>Log in first, then you will see them.</source>
        <translation>Inicie sesión primero y los verá.</translation>
    </message>
    <message>
        <source>Your discount for “{level}” applies by itself once you are logged in.</source>
        <translation>Su descuento por “{level}” se aplica automáticamente una vez que inicie sesión.</translation>
    </message>
    <message>
        <source>You need not enter a code.</source>
        <translation>No necesita ingresar ningún código.</translation>
    </message>
    <message>
        <source>This discount has been used as often as it can be.</source>
        <translation>Este descuento ya se usó todas las veces posibles.</translation>
    </message>
    <message>
        <source>I can tell you about the regular prices.</source>
        <translation>Puedo informarle de los precios normales.</translation>
    </message>
    <message>
        <source>This discount is not on offer at the moment.</source>
        <translation>Este descuento no está disponible en este momento.</translation>
    </message>
    <message>
        <source>This discount does not apply by itself.</source>
        <translation>Este descuento no se aplica automáticamente.</translation>
    </message>
    <message>
        <source>I can tell you how it is used.</source>
        <translation>Puedo decirle cómo se usa.</translation>
    </message>
    <message>
        <source>This discount comes with “{level}”, which you do not have at the moment.</source>
        <translation>Este descuento viene con “{level}”, que usted no tiene en este momento.</translation>
    </message>
    <message>
        <source>I can tell you how to get it.</source>
        <translation>Puedo decirle cómo obtenerlo.</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>(blank)</source>
        <translation>(en blanco)</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(desconocido)</translation>
    </message>
</context>
<context>
    <name>patrondesk</name>
    <message>
        <source>Shows what a patron sees in Portal, and why.</source>
        <translation>Muestra lo que ve un cliente en el Portal, y por qué.</translation>
    </message>
    <message>
        <source>The database: sqlite:///file, a file, or postgresql://host/name.</source>
        <translation>La base de datos: sqlite:///archivo, un archivo o postgresql://host/nombre.</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system, light o dark.</translation>
    </message>
    <message>
        <source>The theme is “system”, “light” or “dark”, not “%1”.</source>
        <translation>El tema es “system”, “light” o “dark”, no “%1”.</translation>
    </message>
</context>
<context>
    <name>pd::page</name>
    <message>
        <source>shown</source>
        <translation>visible</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>no visible</translation>
    </message>
    <message>
        <source>The patron does not see this:</source>
        <translation>El cliente no ve esto:</translation>
    </message>
    <message>
        <source>The patron sees no fields here.</source>
        <translation>El cliente no ve ningún campo aquí.</translation>
    </message>
    <message>
        <source>The patron sees no orders here.</source>
        <translation>El cliente no ve ningún pedido aquí.</translation>
    </message>
    <message>
        <source>The patron sees no donations here.</source>
        <translation>El cliente no ve ninguna donación aquí.</translation>
    </message>
    <message>
        <source>The patron sees no subscriptions to renew here.</source>
        <translation>El cliente no ve ningún abono por renovar aquí.</translation>
    </message>
    <message>
        <source>The patron sees no benefits here.</source>
        <translation>El cliente no ve ningún beneficio aquí.</translation>
    </message>
    <message>
        <source>Order %1, shown as “%2”</source>
        <translation>Pedido %1, aparece como “%2”</translation>
    </message>
    <message>
        <source>Order %1, hidden</source>
        <translation>Pedido %1, no visible</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <translation>Pedido %1, %2</translation>
    </message>
    <message>
        <source>Field “%1”, %2</source>
        <translation>Campo “%1”, %2</translation>
    </message>
    <message>
        <source>Tab “%1”, %2</source>
        <translation>Pestaña “%1”, %2</translation>
    </message>
    <message>
        <source>Reminder to renew %1</source>
        <translation>Recordatorio para renovar %1</translation>
    </message>
    <message>
        <source>Tab “%1”</source>
        <translation>Pestaña “%1”</translation>
    </message>
    <message>
        <source>“%1” is not offered</source>
        <translation>No se ofrece “%1”</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>[not shown to the patron]</source>
        <translation>[no se muestra al cliente]</translation>
    </message>
    <message>
        <source>After Log In the patron lands here, among the events on sale.</source>
        <translation>Después de “Log In”, el cliente llega aquí, entre los eventos en venta.</translation>
    </message>
    <message>
        <source>No benefit of this patron opens anything besides.</source>
        <translation>Ningún beneficio de este cliente abre nada más.</translation>
    </message>
    <message>
        <source>Below is what the patron’s benefits open besides.</source>
        <translation>Abajo está lo que los beneficios del cliente abren además.</translation>
    </message>
    <message>
        <source>On sale early for this patron</source>
        <translation>En venta anticipada para este cliente</translation>
    </message>
    <message>
        <source>Private seats</source>
        <translation>Asientos privados</translation>
    </message>
    <message>
        <source>Discount codes</source>
        <translation>Códigos de descuento</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>Presale of %1</source>
        <translation>Preventa de %1</translation>
    </message>
    <message>
        <source>Private seats for %1</source>
        <translation>Asientos privados para %1</translation>
    </message>
    <message>
        <source>Discount code %1, applies</source>
        <translation>Código de descuento %1, se aplica</translation>
    </message>
    <message>
        <source>Discount code %1, does not apply</source>
        <translation>Código de descuento %1, no se aplica</translation>
    </message>
    <message>
        <source>“%1” is offered; in this preview it does nothing</source>
        <translation>Se ofrece “%1”; en esta vista previa no hace nada</translation>
    </message>
</context>
<context>
    <name>pd::ui::ColourEditor</name>
    <message>
        <source>Choose the colour</source>
        <translation>Elegir el color</translation>
    </message>
</context>
<context>
    <name>pd::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
</context>
<context>
    <name>pd::ui::EmptyPage</name>
    <message>
        <source>Find a patron</source>
        <translation>Buscar un cliente</translation>
    </message>
    <message>
        <source>Open the demo theatre</source>
        <translation>Abrir el teatro de demostración</translation>
    </message>
    <message>
        <source>No patron chosen</source>
        <translation>Ningún cliente elegido</translation>
    </message>
    <message>
        <source>Type part of a name, an e-mail address, a phone or an order number to see what the patron sees in Portal, and why.</source>
        <translation>Escriba parte de un nombre, un correo electrónico, un teléfono o un número de pedido para ver lo que el cliente ve en el Portal, y por qué.</translation>
    </message>
</context>
<context>
    <name>pd::ui::FindBar</name>
    <message>
        <source>The place before (Shift+F3)</source>
        <translation>El lugar anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>The next place (F3)</source>
        <translation>El lugar siguiente (F3)</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>Cerrar la barra de búsqueda (Esc)</translation>
    </message>
    <message>
        <source>Find in the page</source>
        <translation>Buscar en la página</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Lugares encontrados</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>buscando…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no se encontró</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Type what to find first.</source>
        <translation>Escriba primero lo que busca.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
</context>
<context>
    <name>pd::ui::HitDelegate</name>
    <message>
        <source>e-mail</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>número de pedido</translation>
    </message>
    <message>
        <source>external id</source>
        <translation>id externo</translation>
    </message>
</context>
<context>
    <name>pd::ui::LockScreen</name>
    <message>
        <source>Patron Desk is locked</source>
        <translation>Patron Desk está bloqueado</translation>
    </message>
    <message>
        <source>Press Return or click to go on where you were.</source>
        <translation>Presione Entrar o haga clic para seguir donde estaba.</translation>
    </message>
</context>
<context>
    <name>pd::ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Patron</source>
        <translation>&amp;Cliente</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Undo my last action</source>
        <translation>&amp;Deshacer mi última acción</translation>
    </message>
    <message>
        <source>Takes back the last thing that you changed.</source>
        <translation>Deshace lo último que usted cambió.</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Ir a</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>Find a &amp;command</source>
        <translation>Buscar un &amp;comando</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clara</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscura</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>&amp;Recent patrons</source>
        <translation>Clientes &amp;recientes</translation>
    </message>
    <message>
        <source>&amp;Lock the screen</source>
        <translation>&amp;Bloquear la pantalla</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>There is nothing before this.</source>
        <translation>No hay nada antes de esto.</translation>
    </message>
    <message>
        <source>There is nothing after this.</source>
        <translation>No hay nada después de esto.</translation>
    </message>
    <message>
        <source>No patron has been looked at yet.</source>
        <translation>Todavía no se ha visto ningún cliente.</translation>
    </message>
</context>
<context>
    <name>pd::ui::MainWindow</name>
    <message>
        <source>Patron Desk</source>
        <translation>Patron Desk</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>&amp;Pin as the caller</source>
        <translation>&amp;Fijar como quien llama</translation>
    </message>
    <message>
        <source>&amp;Back to the caller</source>
        <translation>&amp;Volver a quien llama</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>%1 · shared database</source>
        <translation>%1 · base de datos compartida</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Fecha de consulta</translation>
    </message>
    <message>
        <source>Choose a patron first.</source>
        <translation>Elija primero un cliente.</translation>
    </message>
    <message>
        <source>&amp;Unpin the caller</source>
        <translation>&amp;Soltar a quien llama</translation>
    </message>
    <message>
        <source>Nobody is pinned as the caller.</source>
        <translation>Nadie está fijado como quien llama.</translation>
    </message>
    <message>
        <source>Your last action was taken back.</source>
        <translation>Su última acción se deshizo.</translation>
    </message>
    <message>
        <source>%1 – Patron Desk</source>
        <translation>%1 – Patron Desk</translation>
    </message>
</context>
<context>
    <name>pd::ui::NavButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::NoticeBar</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>pd::ui::PatronHeader</name>
    <message>
        <source>Deceased</source>
        <translation>Persona fallecida</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>No llamar</translation>
    </message>
    <message>
        <source>Do not mail</source>
        <translation>No enviar correo postal</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>No enviar correo electrónico</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>Necesidades de acceso</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Junta directiva</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail, phone, household</source>
        <translation>Correo electrónico, teléfono, hogar</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Mostrar el motivo</translation>
    </message>
    <message>
        <source>Show the warnings</source>
        <translation>Mostrar las advertencias</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Sin correo electrónico</translation>
    </message>
    <message>
        <source>Portal: can log in</source>
        <translation>Portal: puede iniciar sesión</translation>
    </message>
    <message>
        <source>Portal: cannot log in</source>
        <translation>Portal: no puede iniciar sesión</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 advertencia</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Never imported</source>
        <translation>Nunca importado</translation>
    </message>
    <message>
        <source>Data of %1, today</source>
        <translation>Datos del %1, hoy</translation>
    </message>
    <message>
        <source>Data of %1, 1 day old</source>
        <translation>Datos del %1, de hace 1 día</translation>
    </message>
    <message numerus="yes">
        <source>Data of %1, %n days old</source>
        <translation>
            <numerusform>Datos del %1, de hace %n día</numerusform>
            <numerusform>Datos del %1, de hace %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::PatronSheet</name>
    <message>
        <source>Patron</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Reasons and warnings</source>
        <translation>Motivos y advertencias</translation>
    </message>
    <message>
        <source>Preview and reasons</source>
        <translation>Vista previa y motivos</translation>
    </message>
    <message>
        <source>The patron can log in</source>
        <translation>El cliente puede iniciar sesión</translation>
    </message>
    <message>
        <source>The patron cannot log in</source>
        <translation>El cliente no puede iniciar sesión</translation>
    </message>
</context>
<context>
    <name>pd::ui::PatronsPage</name>
    <message>
        <source>Patrons</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Making the demo theatre…</source>
        <translation>Creando el teatro de demostración…</translation>
    </message>
    <message>
        <source>Harbour Light is a made-up theatre with made-up patrons, to look round in. It is made once and takes a few seconds.</source>
        <translation>Harbour Light es un teatro inventado con clientes inventados, para conocer el programa. Se crea una sola vez y tarda unos segundos.</translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation>No se puede abrir la base de datos</translation>
    </message>
    <message>
        <source>The patron cannot be shown</source>
        <translation>No se puede mostrar el cliente</translation>
    </message>
    <message>
        <source>&amp;Find a patron</source>
        <translation>&amp;Buscar un cliente</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>Leer de &amp;nuevo</translation>
    </message>
    <message>
        <source>Copy page &amp;link</source>
        <translation>Copiar &amp;enlace de la página</translation>
    </message>
    <message>
        <source>Copy &amp;reasons</source>
        <translation>Copiar &amp;motivos</translation>
    </message>
    <message>
        <source>Lines the patron does &amp;not see</source>
        <translation>Líneas que el cliente &amp;no ve</translation>
    </message>
    <message>
        <source>Order &amp;details</source>
        <translation>De&amp;talles del pedido</translation>
    </message>
    <message>
        <source>Choose a patron first.</source>
        <translation>Elija primero un cliente.</translation>
    </message>
    <message>
        <source>No site address is set.</source>
        <translation>No se definió la dirección del sitio.</translation>
    </message>
    <message>
        <source>&amp;Find in the page</source>
        <translation>&amp;Buscar en la página</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Copy the page’s lin&amp;es</source>
        <translation>Copiar las &amp;líneas de la página</translation>
    </message>
    <message>
        <source>All &amp;Events</source>
        <translation>All &amp;Events</translation>
    </message>
</context>
<context>
    <name>pd::ui::PortalView</name>
    <message>
        <source>Portal preview, read only</source>
        <translation>Vista previa del Portal, solo lectura</translation>
    </message>
    <message>
        <source>Scroll the patron’s page</source>
        <translation>Desplazar la página del cliente</translation>
    </message>
    <message>
        <source>Lines of the page</source>
        <translation>Líneas de la página</translation>
    </message>
    <message>
        <source>&amp;Copy the line</source>
        <translation>&amp;Copiar la línea</translation>
    </message>
    <message>
        <source>&amp;Copy the selected lines</source>
        <translation>&amp;Copiar las líneas seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Select all lines</source>
        <translation>&amp;Seleccionar todas las líneas</translation>
    </message>
    <message>
        <source>Copy the &amp;address of the stream</source>
        <translation>Copiar la &amp;dirección de la transmisión</translation>
    </message>
</context>
<context>
    <name>pd::ui::PreviewPane</name>
    <message>
        <source>One field is not shown</source>
        <translation>Un campo no se muestra</translation>
    </message>
    <message numerus="yes">
        <source>%n fields are not shown</source>
        <translation>
            <numerusform>%n campo no se muestra</numerusform>
            <numerusform>%n campos no se muestran</numerusform>
        </translation>
    </message>
    <message>
        <source>One order is not shown</source>
        <translation>Un pedido no se muestra</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are not shown</source>
        <translation>
            <numerusform>%n pedido no se muestra</numerusform>
            <numerusform>%n pedidos no se muestran</numerusform>
        </translation>
    </message>
    <message>
        <source>One donation is not shown</source>
        <translation>Una donación no se muestra</translation>
    </message>
    <message numerus="yes">
        <source>%n donations are not shown</source>
        <translation>
            <numerusform>%n donación no se muestra</numerusform>
            <numerusform>%n donaciones no se muestran</numerusform>
        </translation>
    </message>
    <message>
        <source>One renewal is not shown</source>
        <translation>Una renovación no se muestra</translation>
    </message>
    <message numerus="yes">
        <source>%n renewals are not shown</source>
        <translation>
            <numerusform>%n renovación no se muestra</numerusform>
            <numerusform>%n renovaciones no se muestran</numerusform>
        </translation>
    </message>
    <message>
        <source>One benefit is not shown</source>
        <translation>Un beneficio no se muestra</translation>
    </message>
    <message numerus="yes">
        <source>%n benefits are not shown</source>
        <translation>
            <numerusform>%n beneficio no se muestra</numerusform>
            <numerusform>%n beneficios no se muestran</numerusform>
        </translation>
    </message>
    <message>
        <source>one tab is not shown</source>
        <translation>una pestaña no se muestra</translation>
    </message>
    <message numerus="yes">
        <source>%n tabs are not shown</source>
        <translation>
            <numerusform>%n pestaña no se muestra</numerusform>
            <numerusform>%n pestañas no se muestran</numerusform>
        </translation>
    </message>
    <message>
        <source>As the patron sees it</source>
        <translation>Como lo ve el cliente</translation>
    </message>
    <message>
        <source>Not shown to the patron</source>
        <translation>No se muestra al cliente</translation>
    </message>
    <message>
        <source>The patron sees every line of this tab, and every tab</source>
        <translation>El cliente ve todas las líneas de esta pestaña, y todas las pestañas</translation>
    </message>
    <message>
        <source>Hide again</source>
        <translation>Ocultar de nuevo</translation>
    </message>
    <message>
        <source>Show reasons</source>
        <translation>Mostrar motivos</translation>
    </message>
    <message>
        <source>Preview, read only</source>
        <translation>Vista previa, solo lectura</translation>
    </message>
    <message>
        <source>No site address is set</source>
        <translation>No se definió la dirección del sitio</translation>
    </message>
    <message>
        <source>One discount code does not apply</source>
        <translation>Un código de descuento no se aplica</translation>
    </message>
    <message numerus="yes">
        <source>%n discount codes do not apply</source>
        <translation>
            <numerusform>%n código de descuento no se aplica</numerusform>
            <numerusform>%n códigos de descuento no se aplican</numerusform>
        </translation>
    </message>
    <message>
        <source>Every discount code of the patron’s levels applies</source>
        <translation>Se aplican todos los códigos de descuento de los niveles del cliente</translation>
    </message>
</context>
<context>
    <name>pd::ui::RuleChip</name>
    <message>
        <source>Rule %1</source>
        <translation>Regla %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::SearchField</name>
    <message>
        <source>Find a patron</source>
        <translation>Buscar un cliente</translation>
    </message>
    <message>
        <source>Find a patron: name, e-mail, phone, order number</source>
        <translation>Buscar un cliente: nombre, correo, teléfono, pedido</translation>
    </message>
    <message>
        <source>Any part of a name, an e-mail address, a phone or order number, an external id</source>
        <translation>Cualquier parte de un nombre, un correo electrónico, un teléfono o número de pedido, un id externo</translation>
    </message>
</context>
<context>
    <name>pd::ui::SearchPopup</name>
    <message>
        <source>Patrons found</source>
        <translation>Clientes encontrados</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No patron matches “%1”. Try fewer letters, or another part of the name.</source>
        <translation>Ningún cliente coincide con “%1”. Pruebe con menos letras o con otra parte del nombre.</translation>
    </message>
    <message>
        <source>More patrons match. Type more to see them.</source>
        <translation>Hay más clientes que coinciden. Escriba más para verlos.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>pd::ui::SettingRow</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>Discard the edit of %1</source>
        <translation>Descartar el cambio de %1</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>Usar el valor predeterminado</translation>
    </message>
    <message>
        <source>Use the default of %1</source>
        <translation>Usar el valor predeterminado de %1</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Guardar el mío</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Usar el otro</translation>
    </message>
    <message>
        <source>Meanwhile somebody set this to %1. You have %2, which is not saved.</source>
        <translation>Mientras tanto, otra persona definió esto como %1. Usted tiene %2, que no está guardado.</translation>
    </message>
    <message>
        <source>The default, which is assumed: no source says how it is.</source>
        <translation>El valor predeterminado, que es un supuesto: ninguna fuente dice cómo es.</translation>
    </message>
    <message>
        <source>The default.</source>
        <translation>El valor predeterminado.</translation>
    </message>
    <message>
        <source>Set by an import.</source>
        <translation>Definido por una importación.</translation>
    </message>
    <message>
        <source>Set by the demo theatre.</source>
        <translation>Definido por el teatro de demostración.</translation>
    </message>
    <message>
        <source>Set by staff.</source>
        <translation>Definido por el personal.</translation>
    </message>
    <message>
        <source>Set by %1 on %2.</source>
        <translation>Definido por %1 el %2.</translation>
    </message>
    <message>
        <source>The default will hold again.</source>
        <translation>Volverá a valer el valor predeterminado.</translation>
    </message>
    <message>
        <source>Edited, not saved yet.</source>
        <translation>Editado, todavía sin guardar.</translation>
    </message>
    <message>
        <source>The header and the buttons of every patron&apos;s page change their colour.</source>
        <translation>El encabezado y los botones de la página de cada cliente cambian de color.</translation>
    </message>
    <message>
        <source>Nothing is applied yet. Open a patron to read here what would change for them.</source>
        <translation>Todavía no se aplica nada. Abra un cliente para leer aquí qué cambiaría en su página.</translation>
    </message>
    <message>
        <source>Saved: %1. Ctrl+Z takes it back.</source>
        <translation>Guardado: %1. Ctrl+Z lo deshace.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SettingsDesk</name>
    <message>
        <source>For %1 nothing changes.</source>
        <translation>Para %1 no cambia nada.</translation>
    </message>
    <message>
        <source>For %1: %2</source>
        <translation>Para %1: %2</translation>
    </message>
</context>
<context>
    <name>pd::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Secciones de los ajustes</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>%1 · edited</source>
        <translation>%1 · editado</translation>
    </message>
</context>
<context>
    <name>pd::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>The caller</source>
        <translation>Quien llama</translation>
    </message>
    <message>
        <source>The caller: %1</source>
        <translation>Quien llama: %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::TaskView</name>
    <message>
        <source>Work under way</source>
        <translation>Trabajo en curso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n more waiting)</source>
        <translation>
            <numerusform>%1 (%n más en espera)</numerusform>
            <numerusform>%1 (%n más en espera)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Stops the work; nothing of it stays.</source>
        <translation>Detiene el trabajo; no queda nada de él.</translation>
    </message>
    <message>
        <source>The work cannot be stopped any more.</source>
        <translation>El trabajo ya no se puede detener.</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Cancelar: %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::TopBand</name>
    <message>
        <source>Menu and search</source>
        <translation>Menú y búsqueda</translation>
    </message>
</context>
<context>
    <name>pd::ui::WarningsPanel</name>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 advertencia</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::WhyPanel</name>
    <message>
        <source>Why this line?</source>
        <translation>¿Por qué esta línea?</translation>
    </message>
    <message>
        <source>Line explained</source>
        <translation>Línea explicada</translation>
    </message>
    <message>
        <source>Copy the reasons</source>
        <translation>Copiar los motivos</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
</context>
</TS>
