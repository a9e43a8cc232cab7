<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Patron Desk %1</source>
        <translation>Patron Desk %1</translation>
    </message>
    <message>
        <source>Licence: GPL-3.0-or-later, without any warranty.</source>
        <translation>Licencia: GPL-3.0-or-later, sin garantía alguna.</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>Base de datos: %1</translation>
    </message>
    <message>
        <source>Preferences: %1</source>
        <translation>Preferencias: %1</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation>Carpeta de datos: %1</translation>
    </message>
    <message>
        <source>Made with:</source>
        <translation>Hecho con:</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>CarryOver</name>
    <message>
        <source>%1: %2</source>
        <comment>a field and what it shall hold</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; PatronManager has %2</source>
        <translation>%1; PatronManager tiene %2</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Done, not yet imported</source>
        <translation>Hecho, todavía sin importar</translation>
    </message>
    <message>
        <source>Imported otherwise</source>
        <translation>Importado con otro valor</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>%1 (re-seat)</source>
        <comment>what is to be done, and the vendor&apos;s way</comment>
        <translation>%1 (reubicación)</translation>
    </message>
    <message>
        <source>%1 (exchange)</source>
        <comment>what is to be done, and the vendor&apos;s way</comment>
        <translation>%1 (cambio)</translation>
    </message>
    <message>
        <source>%1 (package exchange)</source>
        <comment>what is to be done, and the vendor&apos;s way</comment>
        <translation>%1 (cambio de paquete)</translation>
    </message>
</context>
<context>
    <name>ChangedLines</name>
    <message>
        <source>Nothing changes for this patron.</source>
        <translation>Para este cliente no cambia nada.</translation>
    </message>
    <message>
        <source>One line changes:</source>
        <translation>Cambia una línea:</translation>
    </message>
    <message numerus="yes">
        <source>%n lines change:</source>
        <translation>
            <numerusform>Cambia %n línea:</numerusform>
            <numerusform>Cambian %n líneas:</numerusform>
        </translation>
    </message>
</context>
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
        <source>One order’s tickets are offered differently.</source>
        <translation>Los boletos de un pedido se ofrecen de otra manera.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders’ tickets are offered differently.</source>
        <translation>
            <numerusform>Los boletos de %n pedido se ofrecen de otra manera.</numerusform>
            <numerusform>Los boletos de %n pedidos se ofrecen de otra manera.</numerusform>
        </translation>
    </message>
    <message>
        <source>One order’s details change.</source>
        <translation>Cambian los detalles de un pedido.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders’ details change.</source>
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
        <source>Members’ seats of one more event are seen.</source>
        <translation>Se ven los asientos para miembros de un evento más.</translation>
    </message>
    <message numerus="yes">
        <source>Members’ seats of %n more events are seen.</source>
        <translation>
            <numerusform>Se ven los asientos para miembros de %n evento más.</numerusform>
            <numerusform>Se ven los asientos para miembros de %n eventos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members’ seats of one event are no longer seen.</source>
        <translation>Ya no se ven los asientos para miembros de un evento.</translation>
    </message>
    <message numerus="yes">
        <source>Members’ seats of %n events are no longer seen.</source>
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
        <source>The time zone of local times; by default the organisation’s.</source>
        <translation>La zona horaria de las horas locales; de forma predeterminada, la de la organización.</translation>
    </message>
    <message>
        <source>A value changed here and there: keep ours, take theirs, or fail.</source>
        <translation>Un valor cambiado aquí y allá: keep conserva el nuestro, take toma el otro, fail se detiene.</translation>
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
        <source>With set: orders of this status are not on the patron’s page.</source>
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
    <message>
        <source>Nothing is to be repeated in PatronManager.</source>
        <translation>No hay nada que repetir en PatronManager.</translation>
    </message>
    <message>
        <source>With list: those that an import has closed, too.</source>
        <translation>Con list: también las que cerró una importación.</translation>
    </message>
    <message>
        <source>With done and not-done: what it would change, and nothing is written.</source>
        <translation>Con done y not-done: qué cambiaría, sin escribir nada.</translation>
    </message>
    <message>
        <source>There is no venue yet.</source>
        <translation>Todavía no hay ninguna sala.</translation>
    </message>
    <message>
        <source>Venue %1 is there.</source>
        <translation>La sala %1 está creada.</translation>
    </message>
    <message>
        <source>With import: what it would change, and nothing is written.</source>
        <translation>Con import: qué cambiaría, sin escribir nada.</translation>
    </message>
    <message>
        <source>No seat waits for a decision.</source>
        <translation>Ningún asiento espera una decisión.</translation>
    </message>
    <message>
        <source>A reason for the journal.</source>
        <translation>Un motivo para el diario.</translation>
    </message>
    <message>
        <source>ORDER is the order’s id, not its number.</source>
        <translation>ORDER es el id del pedido, no su número.</translation>
    </message>
    <message>
        <source>What it would change, and nothing is written.</source>
        <translation>Lo que cambiaría; no se escribe nada.</translation>
    </message>
    <message>
        <source>Write the payments as CSV, too.</source>
        <translation>Escribir también los pagos como CSV.</translation>
    </message>
    <message>
        <source>A change of seats is open for this order (request %1).</source>
        <translation>Hay un cambio de asientos abierto para este pedido (solicitud %1).</translation>
    </message>
    <message>
        <source>Nothing was changed. Order %1 would become “%2”.</source>
        <translation>No se cambió nada. El pedido %1 pasaría a “%2”.</translation>
    </message>
    <message>
        <source>Order %1 is “%2” now.</source>
        <translation>El pedido %1 está ahora en “%2”.</translation>
    </message>
    <message>
        <source>How it was paid: cash, cheque, card or other.</source>
        <translation>Cómo se pagó: cash, cheque, card u other.</translation>
    </message>
    <message>
        <source>The number of the terminal’s slip or of the cheque; never a card number.</source>
        <translation>El número del comprobante del terminal o del cheque; nunca un número de tarjeta.</translation>
    </message>
    <message>
        <source>No series of an earlier season is like this one: name it with --from.</source>
        <translation>Ninguna serie de una temporada anterior se parece a esta: indíquela con --from.</translation>
    </message>
    <message>
        <source>There is no series yet.</source>
        <translation>Todavía no hay ninguna serie.</translation>
    </message>
    <message>
        <source>“%1” is not of the form OLD=NEW.</source>
        <translation>“%1” no tiene la forma OLD=NEW.</translation>
    </message>
    <message>
        <source>--batch takes a whole number above zero.</source>
        <translation>--batch admite un número entero mayor que cero.</translation>
    </message>
    <message>
        <source>The series whose subscribers are rolled over.</source>
        <translation>La serie cuyos abonados se renuevan.</translation>
    </message>
    <message>
        <source>With map: what a price level is called now.</source>
        <translation>Con map: cómo se llama ahora un nivel de precio.</translation>
    </message>
    <message>
        <source>With map: what an allocation is called now.</source>
        <translation>Con map: cómo se llama ahora un cupo.</translation>
    </message>
    <message>
        <source>With map: what a section is called now.</source>
        <translation>Con map: cómo se llama ahora una sección.</translation>
    </message>
    <message>
        <source>With map: take all suggested names.</source>
        <translation>Con map: aceptar todos los nombres sugeridos.</translation>
    </message>
    <message>
        <source>With map: leave a subscriber out.</source>
        <translation>Con map: excluir a un abonado.</translation>
    </message>
    <message>
        <source>With map: give a subscriber these seats.</source>
        <translation>Con map: asignar estos asientos a un abonado.</translation>
    </message>
    <message>
        <source>With map: take all proposed seats.</source>
        <translation>Con map: aceptar todos los asientos propuestos.</translation>
    </message>
    <message>
        <source>With run: only where the rehearsal still says this digest.</source>
        <translation>Con run: solo si la simulación sigue dando este resumen criptográfico.</translation>
    </message>
    <message>
        <source>With run: subscribers in one step.</source>
        <translation>Con run: abonados por paso.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Con cambios</translation>
    </message>
    <message>
        <source>Paid, percent</source>
        <translation>Pagado, por ciento</translation>
    </message>
    <message>
        <source>Last season on this day</source>
        <translation>La temporada pasada en este día</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>Todas las series</translation>
    </message>
    <message>
        <source>With progress: the other series of its season, too.</source>
        <translation>Con progress: también las demás series de su temporada.</translation>
    </message>
    <message>
        <source>Who comes first: %1.</source>
        <translation>Quién va primero: %1.</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>Resumen digital: %1</translation>
    </message>
    <message>
        <source>The order has no seats here.</source>
        <translation>El pedido no tiene asientos aquí.</translation>
    </message>
    <message>
        <source>Held besides: %1, until %2.</source>
        <translation>Retenido además: %1, hasta %2.</translation>
    </message>
    <message>
        <source>No such seats are free.</source>
        <translation>No hay asientos así libres.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Todavía no hay ninguno.</translation>
    </message>
    <message>
        <source>Number %1 is there.</source>
        <translation>Ya está: número %1.</translation>
    </message>
    <message>
        <source>It would be added.</source>
        <translation>Se agregaría.</translation>
    </message>
    <message>
        <source>Nothing is to be changed: it is so already.</source>
        <translation>No hay nada que cambiar: ya está así.</translation>
    </message>
    <message>
        <source>It would be changed.</source>
        <translation>Se cambiaría.</translation>
    </message>
    <message>
        <source>It is changed.</source>
        <translation>Se cambió.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 admite un número entero de %2 a %3.</translation>
    </message>
    <message>
        <source>There is nothing that can be done without somebody’s word.</source>
        <translation>No hay nada que se pueda hacer sin que alguien dé su palabra.</translation>
    </message>
    <message>
        <source>Nothing was changed. It would be recorded: %1.</source>
        <translation>No se cambió nada. Se registraría: %1.</translation>
    </message>
    <message>
        <source>Request %1 is recorded: %2.</source>
        <translation>La solicitud %1 está registrada: %2.</translation>
    </message>
    <message>
        <source>Who comes first: priority, seniority, donorLevel, joined by +; else as the organisation has set.</source>
        <translation>Quién va primero: priority, seniority, donorLevel, unidos con +; si no, como lo fijó la organización.</translation>
    </message>
    <message>
        <source>How long the plan may take; 30 where nothing is said.</source>
        <translation>Cuánto puede tardar el plan; 30 si no se indica nada.</translation>
    </message>
    <message>
        <source>Make all moves that can be made, or those of these requests and what they need.</source>
        <translation>Hacer todos los cambios posibles, o los de estas solicitudes y lo que necesitan.</translation>
    </message>
    <message>
        <source>With --apply: only where nothing has changed since this digest.</source>
        <translation>Con --apply: solo si nada ha cambiado desde este resumen digital.</translation>
    </message>
    <message>
        <source>With wish: what was said, in words.</source>
        <translation>Con wish: lo que se dijo, en palabras.</translation>
    </message>
    <message>
        <source>With wish: keep, next_best or call_first, where it cannot be had as it is.</source>
        <translation>Con wish: keep, next_best o call_first, si no se puede cumplir tal cual.</translation>
    </message>
    <message>
        <source>With wish: phone, counter or form.</source>
        <translation>Con wish: phone, counter o form.</translation>
    </message>
    <message>
        <source>With wish: 1 to 9; 1 comes first.</source>
        <translation>Con wish: de 1 a 9; 1 va primero.</translation>
    </message>
    <message>
        <source>With levels: its early price.</source>
        <translation>Con levels: su precio anticipado.</translation>
    </message>
    <message>
        <source>With levels: the allocation of the performances where its seats lie.</source>
        <translation>Con levels: el cupo de las funciones donde están sus asientos.</translation>
    </message>
    <message>
        <source>All orders in the Renewal Log of this series.</source>
        <translation>Todos los pedidos del registro de renovaciones de esta serie.</translation>
    </message>
    <message>
        <source>With --log: those of this outcome alone.</source>
        <translation>Con --log: solo los de este resultado.</translation>
    </message>
    <message>
        <source>The Renewal Log has no such order. Nothing was changed.</source>
        <translation>El registro de renovaciones no tiene un pedido así. No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was ever put into the outbox.</source>
        <translation>Nunca se puso nada en la bandeja de salida.</translation>
    </message>
    <message>
        <source>No e-mail waits in the outbox.</source>
        <translation>Ningún correo espera en la bandeja de salida.</translation>
    </message>
    <message>
        <source>With list: those that were sent or cancelled, too.</source>
        <translation>Con list: también los que se enviaron o se cancelaron.</translation>
    </message>
    <message>
        <source>Renewal letters</source>
        <translation>Cartas de renovación</translation>
    </message>
    <message>
        <source>There is no letter to write, and no file was made.</source>
        <translation>No hay ninguna carta que escribir, y no se creó ningún archivo.</translation>
    </message>
    <message>
        <source>With remind: those, too, who were reminded in the last days.</source>
        <translation>Con remind: también a quienes se recordó en los últimos días.</translation>
    </message>
    <message>
        <source>With letters: the PDF that is written.</source>
        <translation>Con letters: el PDF que se escribe.</translation>
    </message>
    <message>
        <source>Nobody waits for seats.</source>
        <translation>Nadie espera asientos.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries would be changed.</source>
        <translation>
            <numerusform>Cambiaría %n entrada.</numerusform>
            <numerusform>Cambiarían %n entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are changed.</source>
        <translation>
            <numerusform>Cambió %n entrada.</numerusform>
            <numerusform>Cambiaron %n entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal verifies: %n actions.</source>
        <translation>
            <numerusform>El diario es correcto: %n acción.</numerusform>
            <numerusform>El diario es correcto: %n acciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages: %1. New: %2, there already: %3, automatic: %4, unreadable: %5.</source>
        <translation>Mensajes: %1. Nuevos: %2, ya estaban: %3, automáticos: %4, ilegibles: %5.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>There is no such message.</source>
        <translation>No existe ese mensaje.</translation>
    </message>
    <message>
        <source>With fetch: this mailbox alone.</source>
        <translation>Con fetch: solo este buzón.</translation>
    </message>
    <message>
        <source>With fetch --mailbox: the password is on standard input.</source>
        <translation>Con fetch --mailbox: la contraseña está en la entrada estándar.</translation>
    </message>
    <message>
        <source>The mailbox “%1” is added.</source>
        <translation>El buzón “%1” está agregado.</translation>
    </message>
    <message>
        <source>Its password is in this computer’s keychain.</source>
        <translation>Su contraseña está en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Its password is kept nowhere: give it on standard input, with --password, each time.</source>
        <translation>Su contraseña no se guarda en ningún sitio: indíquela cada vez en la entrada estándar, con --password.</translation>
    </message>
    <message>
        <source>There is no mailbox.</source>
        <translation>No hay ningún buzón.</translation>
    </message>
    <message>
        <source>%1: yes.</source>
        <translation>%1: sí.</translation>
    </message>
    <message>
        <source>%1: no.</source>
        <translation>%1: no.</translation>
    </message>
    <message>
        <source>No mail is taken from “%1” any more; what came from it stays.</source>
        <translation>Ya no se toma correo de “%1”; lo que llegó de allí se conserva.</translation>
    </message>
    <message>
        <source>The keychain of this computer has no password for the mailbox “%1”; give it on standard input, with --password.</source>
        <translation>El llavero de este equipo no tiene la contraseña del buzón “%1”; indíquela en la entrada estándar, con --password.</translation>
    </message>
    <message>
        <source>With add: the mail server’s name.</source>
        <translation>Con add: el nombre del servidor de correo.</translation>
    </message>
    <message>
        <source>With add: its port; 993 by default, 143 with starttls.</source>
        <translation>Con add: su puerto; 993 de forma predeterminada, 143 con starttls.</translation>
    </message>
    <message>
        <source>With add: tls or starttls; tls by default.</source>
        <translation>Con add: tls o starttls; tls de forma predeterminada.</translation>
    </message>
    <message>
        <source>With add: who logs in.</source>
        <translation>Con add: quién inicia sesión.</translation>
    </message>
    <message>
        <source>With add: a file of the only authorities whose certificates count.</source>
        <translation>Con add: un archivo con las únicas autoridades cuyos certificados valen.</translation>
    </message>
    <message>
        <source>With add: the folder that mail is taken from; INBOX by default.</source>
        <translation>Con add: la carpeta de la que se toma el correo; INBOX de forma predeterminada.</translation>
    </message>
    <message>
        <source>With add: the folder that it is moved to; Processed by default.</source>
        <translation>Con add: la carpeta a la que se mueve; Processed de forma predeterminada.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails would be cancelled.</source>
        <translation>
            <numerusform>Se cancelaría %n correo.</numerusform>
            <numerusform>Se cancelarían %n correos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are cancelled.</source>
        <translation>
            <numerusform>Se canceló %n correo.</numerusform>
            <numerusform>Se cancelaron %n correos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewals are left out.</source>
        <translation>
            <numerusform>Se excluye %n renovación.</numerusform>
            <numerusform>Se excluyen %n renovaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders would be put into the outbox.</source>
        <translation>
            <numerusform>Se pondría %n recordatorio en la bandeja de salida.</numerusform>
            <numerusform>Se pondrían %n recordatorios en la bandeja de salida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders were put into the outbox.</source>
        <translation>
            <numerusform>Se puso %n recordatorio en la bandeja de salida.</numerusform>
            <numerusform>Se pusieron %n recordatorios en la bandeja de salida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters are in %1.</source>
        <translation>
            <numerusform>%n carta está en %1.</numerusform>
            <numerusform>%n cartas están en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions about single subscribers.</source>
        <translation>
            <numerusform>%n decisión sobre un solo abonado.</numerusform>
            <numerusform>%n decisiones sobre abonados concretos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscribers were given renewal orders.</source>
        <translation>
            <numerusform>%n abonado recibió un pedido de renovación.</numerusform>
            <numerusform>%n abonados recibieron pedidos de renovación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not, and stand in the log.</source>
        <translation>
            <numerusform>%n no lo recibió y está en el registro.</numerusform>
            <numerusform>%n no lo recibieron y están en el registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>With remind: those, too, who want no post: an e-mail is none.</source>
        <translation>Con remind: también a quienes no quieren correo postal; un correo electrónico no lo es.</translation>
    </message>
    <message>
        <source>With letters: those, too, who opted out of e-mail: a letter is none.</source>
        <translation>Con letters: también a quienes no reciben correo electrónico; una carta no lo es.</translation>
    </message>
    <message>
        <source>There is no such request.</source>
        <translation>No existe esa solicitud.</translation>
    </message>
    <message numerus="yes">
        <source>%n seats were assigned.</source>
        <translation>
            <numerusform>Se asignó %n asiento.</numerusform>
            <numerusform>Se asignaron %n asientos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are otherwise sure than before.</source>
        <translation>
            <numerusform>%n tiene ahora otra certeza.</numerusform>
            <numerusform>%n tienen ahora otra certeza.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are as they were.</source>
        <translation>
            <numerusform>%n sigue como estaba.</numerusform>
            <numerusform>%n siguen como estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for somebody to say whose they are.</source>
        <translation>
            <numerusform>%n espera que alguien diga de quién es.</numerusform>
            <numerusform>%n esperan que alguien diga de quién son.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats are the patron’s in the series now.</source>
        <translation>
            <numerusform>%n asiento es ahora del cliente en la serie.</numerusform>
            <numerusform>%n asientos son ahora del cliente en la serie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets are new.</source>
        <translation>
            <numerusform>%n entrada es nueva.</numerusform>
            <numerusform>%n entradas son nuevas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats are in %1.</source>
        <translation>
            <numerusform>%n asiento está en %1.</numerusform>
            <numerusform>%n asientos están en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats would be added.</source>
        <translation>
            <numerusform>Se agregaría %n asiento.</numerusform>
            <numerusform>Se agregarían %n asientos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats were added.</source>
        <translation>
            <numerusform>Se agregó %n asiento.</numerusform>
            <numerusform>Se agregaron %n asientos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be changed.</source>
        <translation>
            <numerusform>Cambiaría %n.</numerusform>
            <numerusform>Cambiarían %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed.</source>
        <translation>
            <numerusform>Cambió %n.</numerusform>
            <numerusform>Cambiaron %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be removed.</source>
        <translation>
            <numerusform>Se quitaría %n.</numerusform>
            <numerusform>Se quitarían %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were removed.</source>
        <translation>
            <numerusform>Se quitó %n.</numerusform>
            <numerusform>Se quitaron %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are.</source>
        <translation>
            <numerusform>%n queda como está.</numerusform>
            <numerusform>%n quedan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed as they were.</source>
        <translation>
            <numerusform>%n quedó como estaba.</numerusform>
            <numerusform>%n quedaron como estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mailbox “%1”: %2</source>
        <translation>El buzón “%1”: %2</translation>
    </message>
    <message>
        <source>Messages from before %1 whose bytes are erased, attachments among them: %2. Their words stay.</source>
        <translation>Mensajes anteriores al %1 cuyos bytes se borran, adjuntos incluidos: %2. Sus palabras se conservan.</translation>
    </message>
    <message>
        <source>With import: your mail server has not put these files there; none of them counts as genuine.</source>
        <translation>Con import: su servidor de correo no puso estos archivos ahí; ninguno cuenta como auténtico.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are noted as arrived.</source>
        <translation>
            <numerusform>%n correo queda anotado como llegado.</numerusform>
            <numerusform>%n correos quedan anotados como llegados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails wait to be sent again.</source>
        <translation>
            <numerusform>Correos que esperan enviarse de nuevo: %n.</numerusform>
            <numerusform>Correos que esperan enviarse de nuevo: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>With send and account test: the password is on standard input.</source>
        <translation>Con send y account test: la contraseña está en la entrada estándar.</translation>
    </message>
    <message>
        <source>With account set: the name of the server that mail is sent by.</source>
        <translation>Con account set: el nombre del servidor que envía el correo.</translation>
    </message>
    <message>
        <source>With account set: its port; 587 by default, 465 with tls.</source>
        <translation>Con account set: su puerto; 587 de forma predeterminada, 465 con tls.</translation>
    </message>
    <message>
        <source>With account set: tls or starttls; starttls by default.</source>
        <translation>Con account set: tls o starttls; starttls de forma predeterminada.</translation>
    </message>
    <message>
        <source>With account set: who logs in. The password stands on standard input.</source>
        <translation>Con account set: quién inicia sesión. La contraseña está en la entrada estándar.</translation>
    </message>
    <message>
        <source>With account set: the address that mail comes from.</source>
        <translation>Con account set: la dirección de la que procede el correo.</translation>
    </message>
    <message>
        <source>With account set: the name beside it.</source>
        <translation>Con account set: el nombre que va al lado.</translation>
    </message>
    <message>
        <source>With account set: a file of the only authorities whose certificates count.</source>
        <translation>Con account set: un archivo con las únicas autoridades cuyos certificados valen.</translation>
    </message>
    <message>
        <source>The reply template that the answer is written by.</source>
        <translation>La plantilla con la que se escribe la respuesta.</translation>
    </message>
    <message>
        <source>Its language: en, es, fr …; by default that of the patron’s message.</source>
        <translation>Su idioma: en, es, fr …; de forma predeterminada, el del mensaje del cliente.</translation>
    </message>
    <message>
        <source>A file with the text instead of the template’s.</source>
        <translation>Un archivo con el texto, en lugar del de la plantilla.</translation>
    </message>
    <message>
        <source>The address; by default the one on the patron’s record.</source>
        <translation>La dirección; de forma predeterminada, la del registro del cliente.</translation>
    </message>
    <message>
        <source>With --to: also where the record has another one.</source>
        <translation>Con --to: aunque el registro tenga otra.</translation>
    </message>
    <message>
        <source>The request waits for the patron from now on.</source>
        <translation>La solicitud queda desde ahora en espera del cliente.</translation>
    </message>
    <message>
        <source>With --send: the password of the account is on standard input.</source>
        <translation>Con --send: la contraseña de la cuenta está en la entrada estándar.</translation>
    </message>
    <message>
        <source>Show the answer and what it says otherwise than the order, and write nothing.</source>
        <translation>Mostrar la respuesta y lo que dice distinto del pedido, sin escribir nada.</translation>
    </message>
    <message>
        <source>With list: new, inProgress, waiting, filled, notPossible, withdrawn or all; all by default. With set: the new one.</source>
        <translation>Con list: new, inProgress, waiting, filled, notPossible, withdrawn o all; all de forma predeterminada. Con set: la nueva.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are sent.</source>
        <translation>
            <numerusform>Se envió %n correo.</numerusform>
            <numerusform>Se enviaron %n correos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails that were probably sent have been found among those sent.</source>
        <translation>
            <numerusform>Se encontró entre los enviados %n correo que probablemente se había enviado.</numerusform>
            <numerusform>Se encontraron entre los enviados %n correos que probablemente se habían enviado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails wait for another try.</source>
        <translation>
            <numerusform>%n correo espera otro intento.</numerusform>
            <numerusform>%n correos esperan otro intento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails could not be sent.</source>
        <translation>
            <numerusform>%n correo no se pudo enviar.</numerusform>
            <numerusform>%n correos no se pudieron enviar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails were probably sent; they are not sent again by themselves.</source>
        <translation>
            <numerusform>%n correo probablemente se envió; no se vuelve a enviar por sí solo.</numerusform>
            <numerusform>%n correos probablemente se enviaron; no se vuelven a enviar por sí solos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password of the account that mail is sent from is missing or wrong; give it on standard input, with --password.</source>
        <translation>La contraseña de la cuenta que envía el correo falta o es incorrecta; indíquela en la entrada estándar, con --password.</translation>
    </message>
    <message>
        <source>Nothing was to be sent.</source>
        <translation>No había nada que enviar.</translation>
    </message>
    <message>
        <source>No account is set up that mail is sent from.</source>
        <translation>No hay ninguna cuenta configurada para enviar correo.</translation>
    </message>
    <message>
        <source>Mail would be sent from %1.</source>
        <translation>El correo se enviaría desde %1.</translation>
    </message>
    <message>
        <source>Mail is sent from %1 from now on; what waits in the outbox goes, too.</source>
        <translation>Desde ahora el correo se envía desde %1; lo que espera en la bandeja de salida también sale.</translation>
    </message>
    <message>
        <source>The keychain of this computer has no password for the account that mail is sent from; give it on standard input, with --password.</source>
        <translation>El llavero de este equipo no tiene la contraseña de la cuenta que envía el correo; indíquela en la entrada estándar, con --password.</translation>
    </message>
    <message>
        <source>Nothing is sent any more; what waits stays in the outbox.</source>
        <translation>Ya no se envía nada; lo que espera se queda en la bandeja de salida.</translation>
    </message>
    <message>
        <source>There is no reply template.</source>
        <translation>No hay ninguna plantilla de respuesta.</translation>
    </message>
    <message>
        <source>Its language: en, es, fr …; en by default.</source>
        <translation>Su idioma: en, es, fr …; en de forma predeterminada.</translation>
    </message>
    <message>
        <source>With set: what stands above the answer.</source>
        <translation>Con set: lo que va encima de la respuesta.</translation>
    </message>
    <message>
        <source>With set: a file with the text; fields stand in braces.</source>
        <translation>Con set: un archivo con el texto; los campos van entre llaves.</translation>
    </message>
    <message numerus="yes">
        <source>%n change requests would be set.</source>
        <translation>
            <numerusform>Solicitudes de cambio que se modificarían: %n.</numerusform>
            <numerusform>Solicitudes de cambio que se modificarían: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change requests are set.</source>
        <translation>
            <numerusform>Solicitudes de cambio modificadas: %n.</numerusform>
            <numerusform>Solicitudes de cambio modificadas: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>With set: why it is not possible or withdrawn; one of the reasons of that state.</source>
        <translation>Con set: por qué no es posible o se retira; uno de los motivos de esa situación.</translation>
    </message>
    <message>
        <source>With set: the day until which it is put aside; empty: it is back now.</source>
        <translation>Con set: el día hasta el que se aplaza; vacío: vuelve ahora.</translation>
    </message>
    <message>
        <source>With set: a note for staff, in place of the one that is there.</source>
        <translation>Con set: una nota para el personal, en lugar de la que hay.</translation>
    </message>
    <message>
        <source>With set --state filled: the number of the action that did what was asked for.</source>
        <translation>Con set --state filled: el número de la acción que hizo lo que se pidió.</translation>
    </message>
    <message>
        <source>With split: a message that becomes another request.</source>
        <translation>Con split: un mensaje que pasa a ser otra solicitud.</translation>
    </message>
    <message>
        <source>Request %1 would become a part of request %2.</source>
        <translation>La solicitud %1 pasaría a ser parte de la solicitud %2.</translation>
    </message>
    <message>
        <source>Request %1 is a part of request %2 now.</source>
        <translation>La solicitud %1 es ahora parte de la solicitud %2.</translation>
    </message>
    <message>
        <source>A part of request %1 would become another request.</source>
        <translation>Una parte de la solicitud %1 pasaría a ser otra solicitud.</translation>
    </message>
    <message>
        <source>A part of request %1 is request %2 now.</source>
        <translation>Una parte de la solicitud %1 es ahora la solicitud %2.</translation>
    </message>
    <message>
        <source>Nobody is signed in to the mailbox “%1” on this computer; sign in in the window, or give an access token on standard input, with --password.</source>
        <translation>Nadie inició sesión en el buzón “%1” en este equipo; inicie sesión en la ventana o indique un token de acceso en la entrada estándar, con --password.</translation>
    </message>
    <message>
        <source>The sign-in is in this computer’s keychain.</source>
        <translation>El inicio de sesión está en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>This computer has no keychain, so nobody was asked to sign in: give an access token on standard input, with --password, each time.</source>
        <translation>Este equipo no tiene llavero, así que no se pidió a nadie que iniciara sesión: indique cada vez un token de acceso en la entrada estándar, con --password.</translation>
    </message>
    <message>
        <source>With test: the password, or an access token, is on standard input.</source>
        <translation>Con test: la contraseña, o un token de acceso, está en la entrada estándar.</translation>
    </message>
    <message>
        <source>Contact %1, %2</source>
        <translation>Contacto %1, %2</translation>
    </message>
    <message>
        <source>This would be erased for good:</source>
        <translation>Esto se borraría para siempre:</translation>
    </message>
    <message>
        <source>This would stay:</source>
        <translation>Esto quedaría:</translation>
    </message>
    <message>
        <source>Change request %1 is open; finish or withdraw it first.</source>
        <translation>La solicitud de cambio %1 está abierta; termínela o retírela primero.</translation>
    </message>
    <message>
        <source>An e-mail to this person is being sent at this moment; wait until it is out.</source>
        <translation>En este momento se está enviando un correo a esta persona; espere a que salga.</translation>
    </message>
    <message>
        <source>Nothing was erased. Export the data first if they are asked for, then repeat the command with --yes; nothing takes it back.</source>
        <translation>No se borró nada. Si se piden los datos, expórtelos primero y después repita el comando con --yes; nada lo deshace.</translation>
    </message>
    <message>
        <source>Erased for good:</source>
        <translation>Borrado para siempre:</translation>
    </message>
    <message>
        <source>Stays:</source>
        <translation>Queda:</translation>
    </message>
    <message>
        <source>The database file could not be written anew, so parts of what was erased may still stand in its free space: %1 Repeat the command then.</source>
        <translation>No se pudo reescribir el archivo de la base de datos, así que partes de lo borrado pueden seguir en su espacio libre: %1 En ese caso, repita el comando.</translation>
    </message>
    <message>
        <source>All that is held about contact %1 is in %2 (%3 bytes). Only you can read the file; keep it so.</source>
        <translation>Todo lo que se guarda sobre el contacto %1 está en %2 (%3 bytes). Solo usted puede leer el archivo; manténgalo así.</translation>
    </message>
    <message>
        <source>Whose data: the contact&apos;s number.</source>
        <translation>De quién son los datos: el número del contacto.</translation>
    </message>
    <message>
        <source>With export: a file that does not exist yet.</source>
        <translation>Con export: un archivo que todavía no existe.</translation>
    </message>
    <message>
        <source>With erase: erase for good. Without it the command says what would go, and what stays.</source>
        <translation>Con erase: borrar para siempre. Sin esto, el comando dice qué se borraría y qué quedaría.</translation>
    </message>
    <message>
        <source>What was probably sent cannot be looked for: nothing opens the mailbox “%1”.</source>
        <translation>No se puede buscar lo que probablemente se envió: nada abre el buzón “%1”.</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer and sign in as %1; it is waited for:</source>
        <translation>Abra esta dirección en un navegador de este equipo e inicie sesión como %1; se está esperando:</translation>
    </message>
    <message>
        <source>You can close this page and go back to Patron Desk.</source>
        <translation>Puede cerrar esta página y volver a Patron Desk.</translation>
    </message>
    <message>
        <source>The user signs in with a browser instead of giving a password.</source>
        <translation>El usuario inicia sesión con un navegador en lugar de dar una contraseña.</translation>
    </message>
    <message>
        <source>With --oauth: the client id under which the provider knows this program.</source>
        <translation>Con --oauth: el id de cliente con el que el proveedor conoce este programa.</translation>
    </message>
    <message>
        <source>With --oauth: the client secret is on standard input.</source>
        <translation>Con --oauth: el secreto de cliente está en la entrada estándar.</translation>
    </message>
    <message>
        <source>With --oauth: the address that the browser opens; known of Microsoft and Google.</source>
        <translation>Con --oauth: la dirección que abre el navegador; la de Microsoft y la de Google ya se conocen.</translation>
    </message>
    <message>
        <source>With --oauth: the address that tokens come from; known of Microsoft and Google.</source>
        <translation>Con --oauth: la dirección de la que proceden los tokens; la de Microsoft y la de Google ya se conocen.</translation>
    </message>
    <message>
        <source>With --oauth: what is asked for; known of Microsoft and Google.</source>
        <translation>Con --oauth: lo que se pide; lo de Microsoft y lo de Google ya se conoce.</translation>
    </message>
    <message>
        <source>The answer is held in the outbox until somebody sends it there, or with: outbox send %1</source>
        <translation>La respuesta queda retenida en la bandeja de salida hasta que alguien la envíe allí, o con: outbox send %1</translation>
    </message>
    <message>
        <source>Send it now; else it is held in the outbox until somebody sends it.</source>
        <translation>Enviarla ahora; si no, queda retenida en la bandeja de salida hasta que alguien la envíe.</translation>
    </message>
    <message>
        <source>Mailboxes: %1; with a failure: %2.</source>
        <translation>Buzones: %1; con un fallo: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails would be noted as arrived.</source>
        <translation>
            <numerusform>Se anotaría %n correo como llegado.</numerusform>
            <numerusform>Se anotarían %n correos como llegados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails would wait to be sent again.</source>
        <translation>
            <numerusform>%n correo esperaría a ser enviado de nuevo.</numerusform>
            <numerusform>%n correos esperarían a ser enviados de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>What stays as it is:</source>
        <translation>Lo que queda como está:</translation>
    </message>
    <message>
        <source>%1 (%2; wish %3)</source>
        <translation>%1 (%2; deseo %3)</translation>
    </message>
    <message>
        <source>No performance of this order is still to come, so there are no seats to look for.</source>
        <translation>Ya no queda ninguna función de este pedido, así que no hay asientos que buscar.</translation>
    </message>
    <message>
        <source>Password (it is not shown):</source>
        <translation>Contraseña (no se muestra):</translation>
    </message>
    <message>
        <source>Nothing would be sent any more; what waits would stay in the outbox.</source>
        <translation>Ya no se enviaría nada; lo que espera se quedaría en la bandeja de salida.</translation>
    </message>
    <message>
        <source>Client secret (it is not shown):</source>
        <translation>Secreto del cliente (no se muestra):</translation>
    </message>
    <message>
        <source>With save: this attachment alone; “mail list --json” and “requests show” number them.</source>
        <translation>Con save: solo este adjunto; «mail list --json» y «requests show» los numeran.</translation>
    </message>
    <message>
        <source>With save: the folder for what is attached to the message. Nothing there is overwritten.</source>
        <translation>Con save: la carpeta para lo adjunto al mensaje. Allí no se sobrescribe nada.</translation>
    </message>
    <message>
        <source>Nothing is attached to this message.</source>
        <translation>Este mensaje no tiene nada adjunto.</translation>
    </message>
    <message>
        <source>Message %1, part %2: %3</source>
        <translation>Mensaje %1, parte %2: %3</translation>
    </message>
    <message>
        <source>E-mails of yours that came back: %1; “outbox list --all” says why.</source>
        <translation>Correos suyos que fueron devueltos: %1; “outbox list --all” dice por qué.</translation>
    </message>
    <message>
        <source>With list: request, automatic, unreadable, other (staff have said that it is no request) or all; all by default.</source>
        <translation>Con list: request, automatic, unreadable, other (el personal dijo que no es una solicitud) o all; all de forma predeterminada.</translation>
    </message>
    <message>
        <source>With import, request or erase: what it would change, and nothing is written.</source>
        <translation>Con import, request o erase: qué cambiaría, sin escribir nada.</translation>
    </message>
    <message>
        <source>Message %1 would be a request.</source>
        <translation>El mensaje %1 sería una solicitud.</translation>
    </message>
    <message>
        <source>Message %1 is request %2 now.</source>
        <translation>El mensaje %1 es ahora la solicitud %2.</translation>
    </message>
    <message>
        <source>With add: phone (by default) or counter.</source>
        <translation>Con add: phone (de forma predeterminada) o counter.</translation>
    </message>
    <message>
        <source>With add: a file with what the patron asks for; - for standard input.</source>
        <translation>Con add: un archivo con lo que pide el cliente; - para la entrada estándar.</translation>
    </message>
    <message>
        <source>With add: what the patron asks for.</source>
        <translation>Con add: lo que pide el cliente.</translation>
    </message>
    <message>
        <source>With set: the id of the patron whose it is, or none. With add: the patron who asks; without one and an order, whom the words name, else nobody.</source>
        <translation>Con set: el id del cliente al que pertenece, o none. Con add: el cliente que pide; sin cliente ni pedido, a quien nombren las palabras; si no, nadie.</translation>
    </message>
    <message>
        <source>With set and add: the number of the order that it is about, with set also none. With it come its series, its seats and, where --contact names nobody else, its patron.</source>
        <translation>Con set y add: el número del pedido del que trata; con set, también none. Con él vienen su serie, sus asientos y, si --contact no nombra a otra persona, su cliente.</translation>
    </message>
    <message>
        <source>With set and add: the id of the series that it is about, with set also none; where it has an order, that order’s counts.</source>
        <translation>Con set y add: el id de la serie de la que trata; con set, también none; si tiene un pedido, vale la de ese pedido.</translation>
    </message>
    <message>
        <source>With set: no wishes but those of --wish.</source>
        <translation>Con set: ningún deseo salvo los de --wish.</translation>
    </message>
    <message>
        <source>With set: the id of a wish that nobody has.</source>
        <translation>Con set: el id de un deseo que nadie tiene.</translation>
    </message>
    <message>
        <source>With set: what if it cannot be: keep, next_best, call_first, or none.</source>
        <translation>Con set: qué hacer si no se puede: keep, next_best, call_first o none.</translation>
    </message>
    <message>
        <source>With set: the day since when the patron has the seats, or none.</source>
        <translation>Con set: el día desde el que el cliente tiene los asientos, o none.</translation>
    </message>
    <message>
        <source>With set: the language of what was asked, such as es, or none.</source>
        <translation>Con set: el idioma de lo que se pidió, como es, o none.</translation>
    </message>
    <message>
        <source>With set: another request that wishes the same, or none.</source>
        <translation>Con set: otra solicitud que desea lo mismo, o none.</translation>
    </message>
    <message>
        <source>With set and add: who works on it; empty: nobody.</source>
        <translation>Con set y add: quién trabaja en ella; vacío: nadie.</translation>
    </message>
    <message>
        <source>With set and add: 1 to 9, 1 first.</source>
        <translation>Con set y add: de 1 a 9, primero el 1.</translation>
    </message>
    <message>
        <source>With set and add: the day until which it is to be done; empty: none.</source>
        <translation>Con set y add: el día hasta el que debe hacerse; vacío: ninguno.</translation>
    </message>
    <message>
        <source>With set, add, merge and split: what it would change, and nothing is written.</source>
        <translation>Con set, add, merge y split: qué cambiaría, sin escribir nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are held: the order has changed since they were written.</source>
        <translation>
            <numerusform>%n respuesta queda retenida: el pedido ha cambiado desde que se escribió.</numerusform>
            <numerusform>%n respuestas quedan retenidas: el pedido ha cambiado desde que se escribieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>With save: the message itself, as a file that mail programs open.</source>
        <translation>Con save: el mensaje en sí, como archivo que abren los programas de correo.</translation>
    </message>
    <message>
        <source>With set: a wish more, such as decline, more:2, section:Balcony or other:“call me”, or of a kind that the organisation keeps itself, by its name; with split: the id of a wish that becomes another request.</source>
        <translation>Con set: un deseo más, como decline, more:2, section:Balcony u other:“llámenme”, o de un tipo que la organización lleva ella misma, por su nombre; con split: el id de un deseo que pasa a ser otra solicitud.</translation>
    </message>
    <message>
        <source>Message %1, with --whole: %2</source>
        <translation>Mensaje %1, con --whole: %2</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>salutation</source>
        <translation>tratamiento</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>nombre de pila</translation>
    </message>
    <message>
        <source>middle name</source>
        <translation>segundo nombre</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>apellido</translation>
    </message>
    <message>
        <source>suffix</source>
        <translation>sufijo</translation>
    </message>
    <message>
        <source>pronouns</source>
        <translation>pronombres</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>mobile phone</source>
        <translation>teléfono móvil</translation>
    </message>
    <message>
        <source>home phone</source>
        <translation>teléfono de casa</translation>
    </message>
    <message>
        <source>other phone</source>
        <translation>otro teléfono</translation>
    </message>
    <message>
        <source>mailing street</source>
        <translation>dirección postal</translation>
    </message>
    <message>
        <source>mailing city</source>
        <translation>ciudad postal</translation>
    </message>
    <message>
        <source>mailing state</source>
        <translation>estado postal</translation>
    </message>
    <message>
        <source>mailing postal code</source>
        <translation>código postal</translation>
    </message>
    <message>
        <source>mailing country</source>
        <translation>país postal</translation>
    </message>
    <message>
        <source>other street</source>
        <translation>otra dirección</translation>
    </message>
    <message>
        <source>other city</source>
        <translation>otra ciudad</translation>
    </message>
    <message>
        <source>other state</source>
        <translation>otro estado</translation>
    </message>
    <message>
        <source>other postal code</source>
        <translation>otro código postal</translation>
    </message>
    <message>
        <source>other country</source>
        <translation>otro país</translation>
    </message>
    <message>
        <source>access needs</source>
        <translation>necesidades de acceso</translation>
    </message>
    <message>
        <source>role in the household</source>
        <translation>función en el hogar</translation>
    </message>
    <message>
        <source>opted out of e-mail</source>
        <translation>no recibe correo electrónico</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>no llamar</translation>
    </message>
    <message>
        <source>do not mail</source>
        <translation>no enviar correo postal</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>persona fallecida</translation>
    </message>
    <message>
        <source>head of household</source>
        <translation>cabeza del hogar</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>board member</source>
        <translation>miembro de la junta</translation>
    </message>
    <message>
        <source>username</source>
        <translation>nombre de usuario</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>perfil</translation>
    </message>
    <message>
        <source>last login</source>
        <translation>último inicio de sesión</translation>
    </message>
    <message>
        <source>account</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>subscription status</source>
        <translation>estado del abono</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>origen</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>entrega</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>moneda</translation>
    </message>
    <message>
        <source>subtotal</source>
        <translation>subtotal</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>cargos</translation>
    </message>
    <message>
        <source>shipping fee</source>
        <translation>cargo de envío</translation>
    </message>
    <message>
        <source>exchange fee</source>
        <translation>cargo por cambio</translation>
    </message>
    <message>
        <source>sales tax</source>
        <translation>impuesto sobre ventas</translation>
    </message>
    <message>
        <source>amount paid</source>
        <translation>importe pagado</translation>
    </message>
    <message>
        <source>donation amount</source>
        <translation>importe de la donación</translation>
    </message>
    <message>
        <source>unit price</source>
        <translation>precio unitario</translation>
    </message>
    <message>
        <source>price</source>
        <translation>precio</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>descuento</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>importe</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>comentarios</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>cantidad</translation>
    </message>
    <message>
        <source>discount code</source>
        <translation>código de descuento</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>asiento</translation>
    </message>
    <message>
        <source>seat note</source>
        <translation>nota del asiento</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>etapa</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidad</translation>
    </message>
    <message>
        <source>close date</source>
        <translation>fecha de cierre</translation>
    </message>
    <message>
        <source>fund</source>
        <translation>fondo</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>expiration</source>
        <translation>vencimiento</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>renewed by</source>
        <translation>renovado por</translation>
    </message>
    <message>
        <source>method</source>
        <translation>método</translation>
    </message>
    <message>
        <source>creation date</source>
        <translation>fecha de creación</translation>
    </message>
    <message>
        <source>deleted in PatronManager</source>
        <translation>eliminado en PatronManager</translation>
    </message>
    <message>
        <source>merged into</source>
        <translation>combinado con</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>número de pedido</translation>
    </message>
    <message>
        <source>account name</source>
        <translation>nombre de la cuenta</translation>
    </message>
    <message>
        <source>payment or refund</source>
        <translation>pago o reembolso</translation>
    </message>
    <message>
        <source>access code</source>
        <translation>código de acceso</translation>
    </message>
    <message>
        <source>passcode</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>used at</source>
        <translation>fecha de uso</translation>
    </message>
    <message>
        <source>profile id</source>
        <translation>id del perfil</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>last changed</source>
        <translation>último cambio</translation>
    </message>
    <message>
        <source>last changed by the system</source>
        <translation>último cambio hecho por el sistema</translation>
    </message>
    <message>
        <source>patron</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>ends on</source>
        <translation>fecha de fin</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>kind of package</source>
        <translation>clase de paquete</translation>
    </message>
    <message>
        <source>season</source>
        <translation>temporada</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>sala</translation>
    </message>
    <message>
        <source>starts at</source>
        <translation>fecha y hora de inicio</translation>
    </message>
    <message>
        <source>format</source>
        <translation>formato</translation>
    </message>
    <message>
        <source>link to the event</source>
        <translation>enlace al evento</translation>
    </message>
    <message>
        <source>on sale from</source>
        <translation>en venta desde</translation>
    </message>
    <message>
        <source>event instance</source>
        <translation>función</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privado</translation>
    </message>
    <message>
        <source>allocation</source>
        <translation>cupo</translation>
    </message>
    <message>
        <source>opens at</source>
        <translation>fecha de apertura</translation>
    </message>
    <message>
        <source>early price until</source>
        <translation>precio anticipado hasta</translation>
    </message>
    <message>
        <source>closes at</source>
        <translation>se cierra el</translation>
    </message>
    <message>
        <source>fee 3</source>
        <translation>cargo 3</translation>
    </message>
    <message>
        <source>fee 4</source>
        <translation>cargo 4</translation>
    </message>
    <message>
        <source>fee 5</source>
        <translation>cargo 5</translation>
    </message>
    <message>
        <source>sales tax on the order</source>
        <translation>impuesto sobre ventas del pedido</translation>
    </message>
    <message>
        <source>donation</source>
        <translation>donación</translation>
    </message>
    <message>
        <source>series</source>
        <translation>serie</translation>
    </message>
    <message>
        <source>seat upgrade requested</source>
        <translation>cambio a mejor asiento solicitado</translation>
    </message>
    <message>
        <source>seats held for renewal</source>
        <translation>asientos retenidos para la renovación</translation>
    </message>
    <message>
        <source>order</source>
        <translation>pedido</translation>
    </message>
    <message>
        <source>price level</source>
        <translation>nivel de precio</translation>
    </message>
    <message>
        <source>item of the package</source>
        <translation>artículo del paquete</translation>
    </message>
    <message>
        <source>seat key</source>
        <translation>clave del asiento</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>código de barras</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campaña</translation>
    </message>
    <message>
        <source>belongs to donation</source>
        <translation>pertenece a la donación</translation>
    </message>
    <message>
        <source>reverses payment</source>
        <translation>revierte el pago</translation>
    </message>
    <message>
        <source>paid at</source>
        <translation>fecha de pago</translation>
    </message>
    <message>
        <source>household</source>
        <translation>hogar</translation>
    </message>
    <message>
        <source>guests at most</source>
        <translation>máximo de invitados</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>posición</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>uses at most</source>
        <translation>máximo de usos</translation>
    </message>
    <message>
        <source>order item</source>
        <translation>artículo del pedido</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>usos</translation>
    </message>
    <message>
        <source>member access</source>
        <translation>acceso de miembros</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>taken by</source>
        <translation>recibido por</translation>
    </message>
    <message>
        <source>held until</source>
        <translation>retenido hasta</translation>
    </message>
    <message>
        <source>state</source>
        <translation>situación</translation>
    </message>
    <message>
        <source>other seats that are held</source>
        <translation>otros asientos retenidos</translation>
    </message>
    <message>
        <source>who works on it</source>
        <translation>quién trabaja en ella</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioridad</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fecha límite</translation>
    </message>
    <message>
        <source>put aside until</source>
        <translation>aplazada hasta</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>if it cannot be done</source>
        <translation>si no se puede</translation>
    </message>
    <message>
        <source>part of request</source>
        <translation>parte de la solicitud</translation>
    </message>
    <message>
        <source>split off request</source>
        <translation>separada de la solicitud</translation>
    </message>
    <message>
        <source>request</source>
        <translation>solicitud</translation>
    </message>
    <message>
        <source>filled with</source>
        <translation>atendida con</translation>
    </message>
    <message>
        <source>filled by action</source>
        <translation>atendida por la acción</translation>
    </message>
    <message>
        <source>seats since</source>
        <translation>butacas desde</translation>
    </message>
    <message>
        <source>current seats</source>
        <translation>butacas actuales</translation>
    </message>
    <message>
        <source>duplicate of request</source>
        <translation>duplicado de la solicitud</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>came back at</source>
        <translation>devuelto el</translation>
    </message>
    <message>
        <source>why it came back</source>
        <translation>por qué se devolvió</translation>
    </message>
</context>
<context>
    <name>EndOfDay</name>
    <message>
        <source>End of day, %1</source>
        <translation>Cierre del día, %1</translation>
    </message>
    <message>
        <source>No payment was taken at this desk on %1.</source>
        <translation>En este puesto no se recibió ningún pago el %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n payments come to %1; the sums by method and by person agree.</source>
        <translation>
            <numerusform>%n pago suma %1; los totales por forma de pago y por persona coinciden.</numerusform>
            <numerusform>%n pagos suman %1; los totales por forma de pago y por persona coinciden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list does not balance: the sums by method and by person differ from %1.</source>
        <translation>La lista no cuadra: los totales por forma de pago y por persona difieren de %1.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Forma de pago</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Recibido por</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Anula</translation>
    </message>
    <message>
        <source>Sum of</source>
        <translation>Total de</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>En total</translation>
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
        <source>The server refused the login to {place}. Check the user’s name, the password in .pgpass and the rights, then try again.</source>
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
    <message>
        <source>A quote is opened and never closed.</source>
        <translation>Se abre una comilla y no se cierra.</translation>
    </message>
    <message>
        <source>Longer than {limit} bytes; look for a missing quote.</source>
        <translation>Tiene más de {limit} bytes; busque una comilla que falte.</translation>
    </message>
    <message>
        <source>The row has {found} fields, the header has {expected}.</source>
        <translation>La fila tiene {found} campos y el encabezado, {expected}.</translation>
    </message>
    <message>
        <source>Empty: every record needs its id.</source>
        <translation>Vacío: cada registro necesita su id.</translation>
    </message>
    <message>
        <source>Not {expectation}.</source>
        <translation>No es {expectation}.</translation>
    </message>
    <message>
        <source>Another row has the same Id and was changed later; that one counts.</source>
        <translation>Otra fila tiene el mismo Id y se cambió después; vale esa.</translation>
    </message>
    <message>
        <source>an amount in %1, which is the row’s currency</source>
        <translation>un importe en %1, que es la moneda de la fila</translation>
    </message>
    <message>
        <source>Another record has this already, and only one may have it.</source>
        <translation>Otro registro ya tiene este valor, y solo uno puede tenerlo.</translation>
    </message>
    <message>
        <source>The record names itself.</source>
        <translation>El registro remite a sí mismo.</translation>
    </message>
    <message>
        <source>There is no database at {place}, and nothing was created. Look whether it was moved, or open another one.</source>
        <translation>No hay ninguna base de datos en {place} y no se creó nada. Vea si se movió o abra otra.</translation>
    </message>
    <message>
        <source>The database {place} is damaged. It was left as it is; restore the last backup into a new file.</source>
        <translation>La base de datos {place} está dañada. Se dejó como estaba; restaure la última copia de seguridad en un archivo nuevo.</translation>
    </message>
    <message>
        <source>The dates in {path}, column {column}, can be read month first or day first (for example {value}). Nothing was imported; say which under “Dates”, and try again.</source>
        <translation>Las fechas de {path}, columna {column}, se pueden leer con el mes o con el día primero (por ejemplo, {value}). No se importó nada; indique cuál en “Fechas” e intente de nuevo.</translation>
    </message>
    <message>
        <source>Fields were changed both here and in the export ({count}). Nothing was imported; choose which are to be kept.</source>
        <translation>Hay campos que cambiaron tanto aquí como en la exportación ({count}). No se importó nada; elija cuáles se deben conservar.</translation>
    </message>
    <message>
        <source>There is no setting “{key}”. Nothing was changed.</source>
        <translation>No existe el ajuste “{key}”. No se cambió nada.</translation>
    </message>
    <message>
        <source>{path}, line {line}: another record already has what stands in the column {column}, and only one may have it. The row was left out, and the rest was imported; correct one of the two.</source>
        <translation>{path}, línea {line}: otro registro ya tiene lo que está en la columna {column}, y solo uno puede tenerlo. La fila se omitió y el resto se importó; corrija uno de los dos.</translation>
    </message>
    <message>
        <source>{path}, line {line}: the record names itself in the column {column}. The row was left out, and the rest was imported; correct that column.</source>
        <translation>{path}, línea {line}: el registro remite a sí mismo en la columna {column}. La fila se omitió y el resto se importó; corrija esa columna.</translation>
    </message>
    <message>
        <source>{path} looks like {object}, but has no column {column}, which each of its records needs. It was skipped; export it again with that column, or name the column that holds it in a column map.</source>
        <translation>{path} parece ser {object}, pero no tiene la columna {column}, que todos sus registros necesitan. Se omitió; expórtelo de nuevo con esa columna o indique en un mapa de columnas cuál la contiene.</translation>
    </message>
    <message>
        <source>a text of at most %1 characters</source>
        <translation>un texto de %1 caracteres como máximo</translation>
    </message>
    <message>
        <source>Entry {id} of the carry-over list is closed: an import has shown what PatronManager holds. Nothing was changed.</source>
        <translation>La entrada {id} de la lista “Por trasladar” está cerrada: una importación mostró lo que contiene PatronManager. No se cambió nada.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a row of a table, with its quotation marks closed</source>
        <translation>una fila de una tabla con las comillas cerradas</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>sala</translation>
    </message>
    <message>
        <source>entry of the carry-over list</source>
        <translation>entrada de la lista “Por trasladar”</translation>
    </message>
    <message>
        <source>There is one called “{name}” already. Nothing was changed; choose another name.</source>
        <translation>Ya existe “{name}”. No se cambió nada; elija otro nombre.</translation>
    </message>
    <message>
        <source>The seat map leaves out {seat}, which was sold, is held, or belongs to a subscriber (such seats left out: {count}). Nothing was changed; keep them in the map.</source>
        <translation>El plano de asientos omite {seat}, que se vendió, está retenido o pertenece a un abonado (asientos así omitidos: {count}). No se cambió nada; consérvelos en el plano.</translation>
    </message>
    <message>
        <source>{path} has no column “{column}”, so it is no seat map. Nothing was changed; the columns needed are section, row and seat.</source>
        <translation>{path} no tiene la columna “{column}”, así que no es un plano de asientos. No se cambió nada; las columnas necesarias son section, row y seat.</translation>
    </message>
    <message>
        <source>{path}, line {line}: the column {column} does not hold {expectation}. Nothing was changed; correct that line and take the file again.</source>
        <translation>{path}, línea {line}: la columna {column} no contiene {expectation}. No se cambió nada; corrija esa línea y vuelva a usar el archivo.</translation>
    </message>
    <message>
        <source>{path}, line {line}: the seat {seat} stands in line {first} already. Nothing was changed; take one of the two out.</source>
        <translation>{path}, línea {line}: el asiento {seat} ya está en la línea {first}. No se cambió nada; quite uno de los dos.</translation>
    </message>
    <message>
        <source>a JSON list of rows with status, label and listed</source>
        <translation>una lista JSON de filas con status, label y listed</translation>
    </message>
    <message>
        <source>a JSON list of rows with name, probability and type</source>
        <translation>una lista JSON de filas con name, probability y type</translation>
    </message>
    <message>
        <source>an amount, 0 or more</source>
        <translation>un importe de 0 o más</translation>
    </message>
    <message>
        <source>season</source>
        <translation>temporada</translation>
    </message>
    <message>
        <source>series</source>
        <translation>serie</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>event instance</source>
        <translation>función</translation>
    </message>
    <message>
        <source>allocation</source>
        <translation>cupo</translation>
    </message>
    <message>
        <source>price level</source>
        <translation>nivel de precio</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>asiento</translation>
    </message>
    <message>
        <source>seat of this patron in the series, number</source>
        <translation>asiento de este cliente en la serie, número</translation>
    </message>
    <message>
        <source>The season {season} would end before it starts. Nothing was changed; correct one of the two days.</source>
        <translation>La temporada {season} terminaría antes de empezar. No se cambió nada; corrija una de las dos fechas.</translation>
    </message>
    <message>
        <source>{series} would close before it opens. Nothing was changed; let it close after it opens.</source>
        <translation>{series} se cerraría antes de abrirse. No se cambió nada; haga que se cierre después de abrirse.</translation>
    </message>
    <message>
        <source>The early price of {series} must end after the series opens and no later than it closes. Nothing was changed; correct that date.</source>
        <translation>El precio anticipado de {series} debe terminar después de que se abra la serie y, a más tardar, cuando se cierre. No se cambió nada; corrija esa fecha.</translation>
    </message>
    <message>
        <source>The price level {level} does not belong to the package of {series}. Nothing was changed; take a level of that package, or the level out first.</source>
        <translation>El nivel de precio {level} no pertenece al paquete de {series}. No se cambió nada; use un nivel de ese paquete o quite primero el nivel.</translation>
    </message>
    <message>
        <source>The price level {level} is sold for {series} already. Nothing was changed; take it out there first.</source>
        <translation>El nivel de precio {level} ya se vende para {series}. No se cambió nada; quítelo allí primero.</translation>
    </message>
    <message>
        <source>{performance} is not at the venue of {series}. Nothing was changed; take another performance, or set the venue first.</source>
        <translation>{performance} no es en la sala de {series}. No se cambió nada; use otra función o defina primero la sala.</translation>
    </message>
    <message>
        <source>Subscribers of {series} have seats at its present venue (seats: {count}). Nothing was changed; make a new series for the other venue.</source>
        <translation>Hay abonados de {series} con asientos en su sala actual (asientos: {count}). No se cambió nada; cree una serie nueva para la otra sala.</translation>
    </message>
    <message>
        <source>{contact} has the seat {seat} in {series}. Nothing was changed; choose another seat, or free it there first.</source>
        <translation>{contact} tiene el asiento {seat} en {series}. No se cambió nada; elija otro asiento o libérelo allí primero.</translation>
    </message>
    <message>
        <source>{seat} is taken at {performance} (order {order}). Nothing was changed; choose another seat.</source>
        <translation>{seat} está ocupado en {performance} (pedido {order}). No se cambió nada; elija otro asiento.</translation>
    </message>
    <message>
        <source>Order {order} does not hold the same seats at all performances of its series. Nothing was changed; name the seats.</source>
        <translation>El pedido {order} no tiene los mismos asientos en todas las funciones de su serie. No se cambió nada; indique los asientos.</translation>
    </message>
    <message>
        <source>Order {order} is for {bought} seats, and {given} were named. Nothing was changed; name as many as were bought.</source>
        <translation>El pedido {order} es de {bought} asientos y se indicaron {given}. No se cambió nada; indique tantos como se compraron.</translation>
    </message>
    <message>
        <source>Order {order} is no subscription of a patron to a series. Nothing was changed; link the series first.</source>
        <translation>El pedido {order} no es el abono de un cliente a una serie. No se cambió nada; vincule primero la serie.</translation>
    </message>
    <message>
        <source>Order {order} was given up ({status}), so nobody sits on it. Nothing was changed.</source>
        <translation>Se renunció al pedido {order} ({status}), así que nadie ocupa sus asientos. No se cambió nada.</translation>
    </message>
    <message>
        <source>{series} has no performances, or no fixed package, so nobody has a seat in it. Nothing was changed; complete the series first.</source>
        <translation>{series} no tiene funciones o no tiene un paquete fijo, así que nadie tiene asiento en ella. No se cambió nada; complete primero la serie.</translation>
    </message>
    <message>
        <source>PatronManager is the organisation’s record, so tickets are made there. Nothing was changed; make them there, then import.</source>
        <translation>PatronManager es el registro de la organización, así que las entradas se emiten allí. No se cambió nada; emítalas allí y después importe.</translation>
    </message>
    <message>
        <source>another series than the one that is renewed into</source>
        <translation>una serie distinta de aquella a la que se renueva</translation>
    </message>
    <message>
        <source>seats of the venue, such as Orchestra C 4-6</source>
        <translation>asientos de la sala, como Orchestra C 4-6</translation>
    </message>
    <message>
        <source>subscriber of last season</source>
        <translation>abonado de la temporada pasada</translation>
    </message>
    <message>
        <source>none in that section</source>
        <translation>ninguno en esa sección</translation>
    </message>
    <message>
        <source>Order {order}: {reason} Nothing was changed.</source>
        <translation>Pedido {order}: {reason} No se cambió nada.</translation>
    </message>
    <message>
        <source>This looks like a card number, a security code or a password, which Patron Desk never keeps. Nothing was changed; write the number of the terminal’s slip or of the cheque.</source>
        <translation>Esto parece un número de tarjeta, un código de seguridad o una contraseña, que Patron Desk nunca guarda. No se cambió nada; escriba el número del comprobante del terminal o del cheque.</translation>
    </message>
    <message>
        <source>Action {action} cannot be undone: {seats} went to {who} meanwhile. Nothing was changed; the nearest free seats: {alternatives}.</source>
        <translation>La acción {action} no se puede deshacer: {seats} pasó mientras tanto a {who}. No se cambió nada; los asientos libres más cercanos: {alternatives}.</translation>
    </message>
    <message>
        <source>PatronManager has the organisation’s record, so nothing is renewed here. Run it in PatronManager, then import.</source>
        <translation>PatronManager lleva el registro de la organización, así que aquí no se renueva nada. Ejecútelo en PatronManager y después importe.</translation>
    </message>
    <message>
        <source>Since the rehearsal something has changed that makes a difference. What was renewed until now stays, and nothing else was begun; rehearse again, then go on.</source>
        <translation>Desde la simulación cambió algo que influye en el resultado. Lo renovado hasta ahora se conserva y no se empezó nada más; simule de nuevo y continúe.</translation>
    </message>
    <message>
        <source>Another series is being rolled over into this one. Nothing was changed; finish that run, or take it back.</source>
        <translation>Ya se está renovando otra serie hacia esta. No se cambió nada; termine esa ejecución o deshágala.</translation>
    </message>
    <message>
        <source>The renewals of {series} are closed. Nothing was changed; set a later closing time for the series first.</source>
        <translation>Las renovaciones de {series} están cerradas. No se cambió nada; defina primero un cierre posterior para la serie.</translation>
    </message>
    <message>
        <source>The series {series} lacks its performances or its price levels. Nothing was changed; enter them first.</source>
        <translation>A la serie {series} le faltan sus funciones o sus niveles de precio. No se cambió nada; introdúzcalos primero.</translation>
    </message>
    <message>
        <source>days such as 2026-12-25, 2026-12-26</source>
        <translation>días como 2026-12-25, 2026-12-26</translation>
    </message>
    <message>
        <source>nothing that fits</source>
        <translation>nada que sirva</translation>
    </message>
    <message>
        <source>{seats} cannot be had for order {order}: {who} has them, at one performance at least. Nothing was changed; free instead: {alternatives}.</source>
        <translation>{seats}: no disponible para el pedido {order}; lo tiene {who}, al menos en una función. No se cambió nada; libre en su lugar: {alternatives}.</translation>
    </message>
    <message>
        <source>Order {order} does not have {seats}. Nothing was changed; name seats that it has.</source>
        <translation>El pedido {order} no tiene {seats}. No se cambió nada; indique asientos que tenga.</translation>
    </message>
    <message>
        <source>Order {order} would have no seat left. Nothing was changed; where nobody renews, decline the order instead.</source>
        <translation>Al pedido {order} no le quedaría ningún asiento. No se cambió nada; si nadie renueva, rechace el pedido.</translation>
    </message>
    <message>
        <source>No performance of order {order} with a seat of its own is still to come. Nothing was changed.</source>
        <translation>Ya no queda por venir ninguna función del pedido {order} con asiento propio. No se cambió nada.</translation>
    </message>
    <message>
        <source>Order {order} needs accessible seats (needed: {needed}), and these seats have fewer (accessible: {given}). Nothing was changed; choose others, or say how many are needed.</source>
        <translation>El pedido {order} necesita asientos accesibles (necesarios: {needed}), y estos tienen menos (accesibles: {given}). No se cambió nada; elija otros o indique cuántos se necesitan.</translation>
    </message>
    <message>
        <source>{seats} are held for order {order} through {until}. Nothing was changed; confirm them or let them go first.</source>
        <translation>{seats}: retenido para el pedido {order} hasta el {until} inclusive. No se cambió nada; confirme primero estos asientos o suéltelos.</translation>
    </message>
    <message>
        <source>No other seats are held for order {order}. Nothing was changed.</source>
        <translation>No hay otros asientos retenidos para el pedido {order}. No se cambió nada.</translation>
    </message>
    <message>
        <source>The hold of other seats for order {order} ended with {until}. Nothing was changed; change the seats anew while they are free.</source>
        <translation>La retención de otros asientos para el pedido {order} terminó con el {until}. No se cambió nada; vuelva a cambiar los asientos mientras estén libres.</translation>
    </message>
    <message>
        <source>since the plan was made something has changed that makes a difference; plan again</source>
        <translation>desde que se hizo el plan cambió algo que influye en él; planifique de nuevo</translation>
    </message>
    <message>
        <source>the plan has no move for request %1</source>
        <translation>el plan no tiene ningún cambio para la solicitud %1</translation>
    </message>
    <message>
        <source>request %1 would have another number of seats than now, so its order has to be changed, too</source>
        <translation>la solicitud %1 tendría otro número de asientos que ahora, así que también hay que cambiar su pedido</translation>
    </message>
    <message>
        <source>the patron of request %1 is to be called first; name that request when they have said yes</source>
        <translation>hay que llamar primero al cliente de la solicitud %1; indique esa solicitud cuando haya dicho que sí</translation>
    </message>
    <message>
        <source>change request</source>
        <translation>solicitud de cambio</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>otra persona</translation>
    </message>
    <message>
        <source>request %1 would have seats of another price level than now, so what its order costs has to be changed, too</source>
        <translation>la solicitud %1 tendría asientos de otro nivel de precio que ahora, así que también hay que cambiar lo que cuesta su pedido</translation>
    </message>
    <message>
        <source>wish on the wait list, number</source>
        <translation>deseo en la lista de espera, número</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>Order {order} has seats already: {seats}. Nothing was changed; change its seats instead.</source>
        <translation>El pedido {order} ya tiene asientos: {seats}. No se cambió nada; cambie sus asientos en su lugar.</translation>
    </message>
    <message>
        <source>No e-mail is written about order {order}. {reason} Nothing was changed.</source>
        <translation>No se escribe ningún correo sobre el pedido {order}. {reason} No se cambió nada.</translation>
    </message>
    <message>
        <source>E-mail {id} does not wait in the outbox any more. Nothing was changed.</source>
        <translation>El correo {id} ya no espera en la bandeja de salida. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no mailbox “{name}”. Nothing was changed.</source>
        <translation>No existe el buzón “{name}”. No se cambió nada.</translation>
    </message>
    <message>
        <source>Action {action} cannot be undone: {hindrance}. Nothing was changed; undo that first.</source>
        <translation>La acción {action} no se puede deshacer: {hindrance}. No se cambió nada; deshaga eso primero.</translation>
    </message>
    <message>
        <source>There is no connection to the mail server {host} at port {port}. Nothing was changed; look at the name and the port, then at the network.</source>
        <translation>No hay conexión con el servidor de correo {host} en el puerto {port}. No se cambió nada; revise el nombre y el puerto, y después la red.</translation>
    </message>
    <message>
        <source>The mail server {host} cannot show that it is the one it says it is: its certificate has expired, is for another name, or comes from nobody this computer trusts. Nothing was sent to it, no password either; ask who runs it.</source>
        <translation>El servidor de correo {host} no puede demostrar que es el que dice ser: su certificado venció, es para otro nombre o procede de alguien en quien este equipo no confía. No se le envió nada, tampoco una contraseña; pregunte a quien lo administra.</translation>
    </message>
    <message>
        <source>The mail server {host} offers no encryption, and a password is not sent without it. Nothing was changed; choose the other kind of security or another port.</source>
        <translation>El servidor de correo {host} no ofrece cifrado, y sin él no se envía ninguna contraseña. No se cambió nada; elija el otro tipo de seguridad u otro puerto.</translation>
    </message>
    <message>
        <source>The mail server {host} does not accept this password for {user}. Nothing was changed; enter the password again.</source>
        <translation>El servidor de correo {host} no acepta esta contraseña para {user}. No se cambió nada; escriba la contraseña de nuevo.</translation>
    </message>
    <message>
        <source>The connection to the mail server {host} broke off. What was taken in until then is here, nothing was lost, and the rest comes with the next try.</source>
        <translation>La conexión con el servidor de correo {host} se interrumpió. Lo recibido hasta entonces está aquí, no se perdió nada, y el resto llega con el próximo intento.</translation>
    </message>
    <message>
        <source>The mail server {host} gave an answer that cannot be read. What was taken in until then is here; the rest is still there, and the next try begins with it.</source>
        <translation>El servidor de correo {host} dio una respuesta que no se puede leer. Lo recibido hasta entonces está aquí; el resto sigue allí, y el próximo intento empieza con ello.</translation>
    </message>
    <message>
        <source>The mail server {host} refused: {answer} What was taken in until then is here; the rest is still there.</source>
        <translation>El servidor de correo {host} se negó: {answer} Lo recibido hasta entonces está aquí; el resto sigue allí.</translation>
    </message>
    <message>
        <source>The mail server {host} has no folder “{folder}” any more. Nothing was changed; choose another folder for this mailbox.</source>
        <translation>El servidor de correo {host} ya no tiene la carpeta “{folder}”. No se cambió nada; elija otra carpeta para este buzón.</translation>
    </message>
    <message>
        <source>{path} is neither a message, nor an mbox file, nor a Maildir folder. Nothing was taken from it; choose another file.</source>
        <translation>{path} no es ni un mensaje, ni un archivo mbox, ni una carpeta Maildir. No se tomó nada de ahí; elija otro archivo.</translation>
    </message>
    <message>
        <source>The program that reads messages, {path}, could not be started. The messages wait where they are; install Patron Desk again.</source>
        <translation>No se pudo iniciar el programa que lee los mensajes, {path}. Los mensajes esperan donde están; instale Patron Desk de nuevo.</translation>
    </message>
    <message>
        <source>There is no mailbox “{name}”. Nothing was changed; the command “mailbox list” names them all.</source>
        <translation>No existe el buzón “{name}”. No se cambió nada; el comando “mailbox list” los muestra todos.</translation>
    </message>
    <message>
        <source>There is a mailbox “{name}” already. Nothing was changed; choose another name.</source>
        <translation>Ya existe un buzón “{name}”. No se cambió nada; elija otro nombre.</translation>
    </message>
    <message>
        <source>“{address}” is no e-mail address that mail can be sent to. Nothing was sent; correct the address.</source>
        <translation>“{address}” no es una dirección de correo electrónico a la que se pueda enviar. No se envió nada; corrija la dirección.</translation>
    </message>
    <message>
        <source>The mail server does not take the message to {address}: {answer} It was not sent; correct the address or ask who runs the server.</source>
        <translation>El servidor de correo no acepta el mensaje para {address}: {answer} No se envió; corrija la dirección o pregunte a quien administra el servidor.</translation>
    </message>
    <message>
        <source>The mail server {host} does not take the message now: {answer} It waits in the outbox and is tried again.</source>
        <translation>El servidor de correo {host} no acepta el mensaje ahora: {answer} Espera en la bandeja de salida y se intentará de nuevo.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off when the message to {address} had been given. It was probably sent, and is not sent again by itself; look whether it arrived.</source>
        <translation>La conexión con {host} se interrumpió cuando ya se había entregado el mensaje para {address}. Probablemente se envió, y no se vuelve a enviar por sí solo; compruebe si llegó.</translation>
    </message>
    <message>
        <source>There is no change request {id}. Nothing was changed.</source>
        <translation>No existe la solicitud de cambio {id}. No se cambió nada.</translation>
    </message>
    <message>
        <source>No house of {series} has a section “{section}”. Nothing was changed; take one of its sections.</source>
        <translation>Ninguna sala de {series} tiene una sección “{section}”. No se cambió nada; use una de sus secciones.</translation>
    </message>
    <message>
        <source>another folder than the one that mail is taken from</source>
        <translation>una carpeta distinta de aquella de la que se toma el correo</translation>
    </message>
    <message>
        <source>request %1 is another patron’s</source>
        <translation>la solicitud %1 es de otro cliente</translation>
    </message>
    <message>
        <source>request %1 cannot become a part of itself</source>
        <translation>la solicitud %1 no puede ser parte de sí misma</translation>
    </message>
    <message>
        <source>of request %1 something has to stay, and something has to go</source>
        <translation>de la solicitud %1 algo tiene que quedarse y algo tiene que irse</translation>
    </message>
    <message>
        <source>nothing would be done for request %1</source>
        <translation>no se haría nada para la solicitud %1</translation>
    </message>
    <message>
        <source>that action is not the work of request %1: it was taken back, came before the request, or is about somebody else</source>
        <translation>esa acción no es el trabajo de la solicitud %1: se deshizo, es anterior a la solicitud o trata de otra persona</translation>
    </message>
    <message>
        <source>reason of change requests, number</source>
        <translation>motivo de solicitudes de cambio, número</translation>
    </message>
    <message>
        <source>kind of wish, number</source>
        <translation>clase de deseo, número</translation>
    </message>
    <message>
        <source>wish of a change request, number</source>
        <translation>deseo de una solicitud de cambio, número</translation>
    </message>
    <message>
        <source>reply template</source>
        <translation>plantilla de respuesta</translation>
    </message>
    <message>
        <source>{who} works on change request {id}. Nothing was changed; ask to take it over, or wait.</source>
        <translation>{who} trabaja en la solicitud de cambio {id}. No se cambió nada; pida el relevo o espere.</translation>
    </message>
    <message>
        <source>Change request {id} is filled by finishing its work, not by hand. Nothing was changed; do what the patron asks for, or name the action that did it.</source>
        <translation>La solicitud de cambio {id} se atiende al terminar su trabajo, no a mano. No se cambió nada; haga lo que pide el cliente o indique la acción que lo hizo.</translation>
    </message>
    <message>
        <source>A change request that cannot be filled, or is withdrawn, wants one of the reasons of that state. Nothing was changed; choose a reason.</source>
        <translation>Una solicitud de cambio que no es posible o que se retira necesita uno de los motivos de esa situación. No se cambió nada; elija un motivo.</translation>
    </message>
    <message>
        <source>Change request {id} has become a part of request {into}. Nothing was changed; work on that one.</source>
        <translation>La solicitud de cambio {id} pasó a ser parte de la solicitud {into}. No se cambió nada; trabaje en esa.</translation>
    </message>
    <message>
        <source>There is no reply template “{name}” in the language “{language}”. Nothing was changed; take one of those that are there.</source>
        <translation>No existe la plantilla de respuesta “{name}” en el idioma “{language}”. No se cambió nada; use una de las que hay.</translation>
    </message>
    <message>
        <source>There is a reply template “{name}” in the language “{language}” already. Nothing was changed; choose another name.</source>
        <translation>Ya existe la plantilla de respuesta “{name}” en el idioma “{language}”. No se cambió nada; elija otro nombre.</translation>
    </message>
    <message>
        <source>The text has a field “{field}”, and no such field can be filled. Nothing was changed; insert one of the fields that there are.</source>
        <translation>El texto tiene un campo “{field}”, y ese campo no se puede rellenar. No se cambió nada; inserte uno de los campos que hay.</translation>
    </message>
    <message>
        <source>No account is set up that mail is sent from. Everything stays in the outbox; set one up, then send.</source>
        <translation>No hay ninguna cuenta configurada para enviar correo. Todo se queda en la bandeja de salida; configure una y después envíe.</translation>
    </message>
    <message>
        <source>The answer is not sent. {differences} Put the text right first.</source>
        <translation>La respuesta no se envía. {differences} Corrija primero el texto.</translation>
    </message>
    <message>
        <source>Nobody is known to whom an answer to request {id} could go. Nothing was changed; say which patron asked, or give an address.</source>
        <translation>No se conoce a nadie a quien pueda ir una respuesta a la solicitud {id}. No se cambió nada; indique qué cliente lo pidió o dé una dirección.</translation>
    </message>
    <message>
        <source>{given} is not the address on the patron’s record, which is {address}. Nothing was changed; say that it is to go there nevertheless.</source>
        <translation>{given} no es la dirección del registro del cliente, que es {address}. No se cambió nada; indique que debe ir allí de todos modos.</translation>
    </message>
    <message>
        <source>What was sent cannot be taken back: an e-mail of this action is sent or on its way. Nothing was changed; write another one that puts it right.</source>
        <translation>Lo que se envió no se puede deshacer: un correo de esta acción se envió o está en camino. No se cambió nada; escriba otro que lo corrija.</translation>
    </message>
    <message>
        <source>the client id is missing, by which the provider knows this program.</source>
        <translation>falta el id de cliente, con el que el proveedor conoce este programa.</translation>
    </message>
    <message>
        <source>the address that the browser opens has to begin with https://.</source>
        <translation>la dirección que abre el navegador debe empezar por https://.</translation>
    </message>
    <message>
        <source>the address that tokens come from has to begin with https://.</source>
        <translation>la dirección de la que proceden los tokens debe empezar por https://.</translation>
    </message>
    <message>
        <source>what is asked for (the scope) is missing.</source>
        <translation>falta lo que se pide (el ámbito).</translation>
    </message>
    <message>
        <source>Nobody can sign in so: {signInField} Nothing was changed.</source>
        <translation>Así nadie puede iniciar sesión: {signInField} No se cambió nada.</translation>
    </message>
    <message>
        <source>{host}, where people sign in to their mail, cannot be reached safely or gives no answer that can be read. Nothing was lost; look at the address, then at the network.</source>
        <translation>No se puede llegar de forma segura a {host}, donde se inicia sesión en el correo, o no da una respuesta que se pueda leer. No se perdió nada; revise la dirección y después la red.</translation>
    </message>
    <message>
        <source>{host} does not take this sign-in: {answer} Nothing was lost; compare the client id, the client secret and the scope with what is registered there.</source>
        <translation>{host} no acepta este inicio de sesión: {answer} No se perdió nada; compare el id de cliente, el secreto de cliente y el ámbito con lo que está registrado allí.</translation>
    </message>
    <message>
        <source>The browser came back without a sign-in: {answer} Nothing was changed; sign in again.</source>
        <translation>El navegador volvió sin un inicio de sesión: {answer} No se cambió nada; inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Nobody signed in with the browser within {minutes} minutes. Nothing was changed; sign in again.</source>
        <translation>Nadie inició sesión con el navegador en {minutes} minutos. No se cambió nada; inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in of {user} does not hold any more. Nothing was lost, everything waits; sign in again.</source>
        <translation>El inicio de sesión de {user} ya no vale. No se perdió nada, todo espera; inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>request %1 is about another order</source>
        <translation>la solicitud %1 trata de otro pedido</translation>
    </message>
    <message>
        <source>change requests of this person are open (%1); finish or withdraw them first</source>
        <translation>hay solicitudes de cambio de esta persona abiertas (%1); termínelas o retírelas primero</translation>
    </message>
    <message>
        <source>an e-mail to this person is being sent at this moment; wait until it is out</source>
        <translation>en este momento se está enviando un correo a esta persona; espere a que salga</translation>
    </message>
    <message>
        <source>This person’s data were erased here on request; erase them in PatronManager as well.</source>
        <translation>Los datos de esta persona se borraron aquí a petición suya; bórrelos también en PatronManager.</translation>
    </message>
    <message>
        <source>{path}, line {line}: this person’s data were erased here on request, so the row was left out, and the rest was imported. Erase the person in PatronManager as well.</source>
        <translation>{path}, línea {line}: los datos de esta persona se borraron aquí a petición suya, así que la fila se omitió y el resto se importó. Borre a la persona también en PatronManager.</translation>
    </message>
    <message>
        <source>the name of a server such as mail.example.org</source>
        <translation>el nombre de un servidor, como mail.example.org</translation>
    </message>
    <message>
        <source>all performances of the series are over, so nothing can be planned for it</source>
        <translation>todas las funciones de la serie han pasado, así que no se puede planificar nada para ella</translation>
    </message>
    <message>
        <source>the order is of no series</source>
        <translation>el pedido no es de ninguna serie</translation>
    </message>
    <message>
        <source>the order is of that series already</source>
        <translation>el pedido ya es de esa serie</translation>
    </message>
    <message>
        <source>that series is of another season</source>
        <translation>esa serie es de otra temporada</translation>
    </message>
    <message>
        <source>its packages are not fixed, or something is missing in that series; the page “Series” says what</source>
        <translation>sus paquetes no son fijos o falta algo en esa serie; la página «Series» dice qué</translation>
    </message>
    <message>
        <source>the renewals of that series are closed</source>
        <translation>las renovaciones de esa serie están cerradas</translation>
    </message>
    <message>
        <source>one of the two series has begun, so its packages are exchanged by hand</source>
        <translation>una de las dos series ya ha empezado, así que sus paquetes se cambian a mano</translation>
    </message>
    <message>
        <source>that series has no price level of the same name with one price in the order’s currency</source>
        <translation>esa serie no tiene un nivel de precio del mismo nombre con un solo precio en la moneda del pedido</translation>
    </message>
    <message>
        <source>the order has a discount, and nobody knows what becomes of it in another series</source>
        <translation>el pedido tiene un descuento, y nadie sabe qué pasa con él en otra serie</translation>
    </message>
    <message>
        <source>the order has no package of its series that could be exchanged</source>
        <translation>el pedido no tiene ningún paquete de su serie que se pueda cambiar</translation>
    </message>
    <message>
        <source>The text encoding of {path} cannot be told, so nothing was taken from it. Save it as UTF-8 and try again.</source>
        <translation>No se puede saber la codificación de {path}, así que no se tomó nada de ahí. Guárdelo como UTF-8 e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>the bytes in which the attachment was are not kept any more; ask the sender for it once more</source>
        <translation>los bytes en los que estaba el adjunto ya no se conservan; pídaselo de nuevo al remitente</translation>
    </message>
    <message>
        <source>the attachment cannot be read out of its message; look at it in your mail program</source>
        <translation>el adjunto no se puede leer de su mensaje; mírelo en su programa de correo</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>adjunto</translation>
    </message>
    <message>
        <source>a language such as en or pt_BR</source>
        <translation>un idioma como en o pt_BR</translation>
    </message>
    <message>
        <source>the e-mail belongs to request %1 already</source>
        <translation>el correo ya pertenece a la solicitud %1</translation>
    </message>
    <message>
        <source>that patron is not kept any more: erased, or joined with another; look for who it is now</source>
        <translation>ese cliente ya no se conserva: se borró o se unió con otro; busque quién es ahora</translation>
    </message>
    <message>
        <source>request %1 cannot be a duplicate of itself, nor of one that is a duplicate of it</source>
        <translation>la solicitud %1 no puede ser un duplicado de sí misma, ni de una que es un duplicado de ella</translation>
    </message>
    <message>
        <source>request %1 is about an order, and its series is that of the order; choose another order or none first</source>
        <translation>la solicitud %1 trata de un pedido, y su serie es la del pedido; elija primero otro pedido o ninguno</translation>
    </message>
    <message>
        <source>%1 is no patron’s address on record; say that it is to go there nevertheless</source>
        <translation>%1 no es la dirección registrada de ningún cliente; indique que aun así debe ir allí</translation>
    </message>
    <message>
        <source>the order has changed since the answer was written, and %1 in it is not right any more; take it out of the outbox and answer anew</source>
        <translation>el pedido ha cambiado desde que se escribió la respuesta, y %1 en ella ya no es correcto; sáquela de la bandeja de salida y responda de nuevo</translation>
    </message>
    <message>
        <source>E-mail {id} was neither probably sent, nor did it come back. Nothing was changed.</source>
        <translation>El correo {id} ni se envió probablemente ni fue devuelto. No se cambió nada.</translation>
    </message>
    <message>
        <source>the wishes of request %1 are no longer those that were shown; look at them again first</source>
        <translation>los deseos de la solicitud %1 ya no son los que se mostraban; mírelos antes de nuevo</translation>
    </message>
    <message>
        <source>not all of this message is kept here: it was too large, or its bytes were erased since; look at it in your mail program</source>
        <translation>este mensaje no está guardado aquí por completo: era demasiado grande, o sus bytes se borraron después; véalo en su programa de correo</translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>“%1” is no export and was left alone. Drop folders, zips or CSV files.</source>
        <translation>“%1” no es una exportación y no se tocó. Suelte carpetas, archivos zip o archivos CSV.</translation>
    </message>
    <message>
        <source>“%1” is no export and was left out.</source>
        <translation>“%1” no es una exportación y se omitió.</translation>
    </message>
    <message>
        <source>What was dropped is no file and was left alone. Drop folders, zips or CSV files of an export.</source>
        <translation>Lo que se soltó no es un archivo y no se tocó. Suelte carpetas, archivos zip o archivos CSV de una exportación.</translation>
    </message>
    <message>
        <source>“%1” is a database and no export, and was left alone. Ctrl+O opens another database.</source>
        <translation>“%1” es una base de datos y no una exportación, y no se tocó. Ctrl+O abre otra base de datos.</translation>
    </message>
    <message>
        <source>Drop files here to take them in</source>
        <translation>Suelte aquí los archivos para incorporarlos</translation>
    </message>
    <message>
        <source>Drop the files of an export, or e-mails, to take them in</source>
        <translation>Suelte los archivos de una exportación, o correos, para incorporarlos</translation>
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
    <message>
        <source>{active} portal users are active, and the licence limit is {limit}. Disable those that are not needed, or set the limit that was agreed on.</source>
        <translation>Hay {active} usuarios del Portal activos y el límite de licencias es {limit}. Deshabilite los que no se necesiten o defina el límite acordado.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>, or </source>
        <translation>, o </translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (supuesto)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>What it decides</source>
        <translation>Qué decide</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>%1 %2</source>
        <comment>a kind of record and its name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Order item</source>
        <translation>Artículo del pedido</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Donación</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Beneficio</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Portal user</source>
        <translation>Usuario del Portal</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
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
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Ajuste cambiado</translation>
    </message>
    <message>
        <source>Label of a status changed</source>
        <translation>Etiqueta de un estado cambiada</translation>
    </message>
    <message>
        <source>Label of a status removed</source>
        <translation>Etiqueta de un estado quitada</translation>
    </message>
    <message>
        <source>Donation stage changed</source>
        <translation>Etapa de donación cambiada</translation>
    </message>
    <message>
        <source>Donation stage removed</source>
        <translation>Etapa de donación quitada</translation>
    </message>
    <message>
        <source>Demo theatre made</source>
        <translation>Teatro de demostración creado</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Setting changed: %1</source>
        <translation>Ajuste cambiado: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2; %n more</source>
        <translation>
            <numerusform>%1 – %2; %n más</numerusform>
            <numerusform>%1 – %2; %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (on behalf of %2)</source>
        <translation>%1 (en nombre de %2)</translation>
    </message>
    <message>
        <source>%1 (taken back later)</source>
        <translation>%1 (deshecho después)</translation>
    </message>
    <message>
        <source>%1: what it held has been erased since</source>
        <translation>%1: lo que contenía se borró desde entonces</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>Se agregó: %1</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>Se quitó: %1</translation>
    </message>
    <message>
        <source>%1 changed from %2 to %3</source>
        <translation>%1 cambió de %2 a %3</translation>
    </message>
    <message>
        <source>Marked as done in PatronManager</source>
        <translation>Marcado como hecho en PatronManager</translation>
    </message>
    <message>
        <source>Marked as not done in PatronManager</source>
        <translation>Marcado como no hecho en PatronManager</translation>
    </message>
    <message>
        <source>Contact edited</source>
        <translation>Contacto editado</translation>
    </message>
    <message>
        <source>Venue added</source>
        <translation>Sala agregada</translation>
    </message>
    <message>
        <source>Seat map set</source>
        <translation>Plano de asientos definido</translation>
    </message>
    <message>
        <source>Seats read from the sold items</source>
        <translation>Asientos leídos de los artículos vendidos</translation>
    </message>
    <message>
        <source>Season added</source>
        <translation>Temporada agregada</translation>
    </message>
    <message>
        <source>Season changed</source>
        <translation>Temporada cambiada</translation>
    </message>
    <message>
        <source>Series added</source>
        <translation>Serie agregada</translation>
    </message>
    <message>
        <source>Series changed</source>
        <translation>Serie cambiada</translation>
    </message>
    <message>
        <source>Performances of a series changed</source>
        <translation>Funciones de una serie cambiadas</translation>
    </message>
    <message>
        <source>Price levels of a series changed</source>
        <translation>Niveles de precio de una serie cambiados</translation>
    </message>
    <message>
        <source>Series completed from what was sold</source>
        <translation>Series completadas con lo vendido</translation>
    </message>
    <message>
        <source>Event added</source>
        <translation>Evento agregado</translation>
    </message>
    <message>
        <source>Event changed</source>
        <translation>Evento cambiado</translation>
    </message>
    <message>
        <source>Event instance added</source>
        <translation>Función agregada</translation>
    </message>
    <message>
        <source>Event instance changed</source>
        <translation>Función cambiada</translation>
    </message>
    <message>
        <source>Allocation added</source>
        <translation>Cupo agregado</translation>
    </message>
    <message>
        <source>Allocation changed</source>
        <translation>Cupo cambiado</translation>
    </message>
    <message>
        <source>Price level added</source>
        <translation>Nivel de precio agregado</translation>
    </message>
    <message>
        <source>Price level changed</source>
        <translation>Nivel de precio cambiado</translation>
    </message>
    <message>
        <source>Seats of subscribers computed</source>
        <translation>Asientos de abonados calculados</translation>
    </message>
    <message>
        <source>Seats of subscribers confirmed</source>
        <translation>Asientos de abonados confirmados</translation>
    </message>
    <message>
        <source>Seats of subscribers refused</source>
        <translation>Asientos de abonados rechazados</translation>
    </message>
    <message>
        <source>Seat of a subscriber after an exchange</source>
        <translation>Asiento de un abonado tras un cambio</translation>
    </message>
    <message>
        <source>Subscription fulfilled</source>
        <translation>Abono emitido en entradas</translation>
    </message>
    <message>
        <source>Seat of a performance</source>
        <translation>Asiento de una función</translation>
    </message>
    <message>
        <source>Subscriber’s seat</source>
        <translation>Asiento de un abonado</translation>
    </message>
    <message>
        <source>Payment taken</source>
        <translation>Pago recibido</translation>
    </message>
    <message>
        <source>Subscription not renewed</source>
        <translation>Abono no renovado</translation>
    </message>
    <message>
        <source>Change request recorded</source>
        <translation>Solicitud de cambio registrada</translation>
    </message>
    <message>
        <source>Subscribers to be renewed chosen</source>
        <translation>Abonados por renovar elegidos</translation>
    </message>
    <message>
        <source>Names mapped for the renewal</source>
        <translation>Nombres equiparados para la renovación</translation>
    </message>
    <message>
        <source>Decided about a subscriber’s renewal</source>
        <translation>Decisión sobre la renovación de un abonado</translation>
    </message>
    <message>
        <source>Subscriptions renewed</source>
        <translation>Abonos renovados</translation>
    </message>
    <message>
        <source>%1: order %2</source>
        <translation>%1: pedido %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n orders</source>
        <translation>
            <numerusform>%1: %n pedido</numerusform>
            <numerusform>%1: %n pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (on behalf of the patron)</source>
        <translation>%1 (en nombre del cliente)</translation>
    </message>
    <message>
        <source>Planned seats given</source>
        <translation>Asientos del plan asignados</translation>
    </message>
    <message>
        <source>Seats changed</source>
        <translation>Asientos cambiados</translation>
    </message>
    <message>
        <source>Seats added</source>
        <translation>Asientos añadidos</translation>
    </message>
    <message>
        <source>Seats given back</source>
        <translation>Asientos devueltos</translation>
    </message>
    <message>
        <source>Other seats held</source>
        <translation>Otros asientos retenidos</translation>
    </message>
    <message>
        <source>Held seats confirmed</source>
        <translation>Asientos retenidos confirmados</translation>
    </message>
    <message>
        <source>Held seats let go</source>
        <translation>Asientos retenidos liberados</translation>
    </message>
    <message>
        <source>E-mails put into the outbox</source>
        <translation>Correos puestos en la bandeja de salida</translation>
    </message>
    <message>
        <source>E-mails cancelled</source>
        <translation>Correos cancelados</translation>
    </message>
    <message>
        <source>Put on the wait list for seats</source>
        <translation>Puesto en la lista de espera de asientos</translation>
    </message>
    <message>
        <source>Taken off the wait list for seats</source>
        <translation>Quitado de la lista de espera de asientos</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n</source>
        <comment>what was done; how many</comment>
        <translation>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mails received</source>
        <translation>Correos recibidos</translation>
    </message>
    <message>
        <source>E-mails moved on their server</source>
        <translation>Correos movidos en el servidor</translation>
    </message>
    <message>
        <source>Old e-mails’ originals erased</source>
        <translation>Originales de correos antiguos borrados</translation>
    </message>
    <message>
        <source>Mailbox added</source>
        <translation>Buzón agregado</translation>
    </message>
    <message>
        <source>Mailbox taken out</source>
        <translation>Buzón quitado</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Deseo</translation>
    </message>
    <message>
        <source>E-mails to be sent now</source>
        <translation>Correos para enviar ahora</translation>
    </message>
    <message>
        <source>E-mails that arrived</source>
        <translation>Correos que llegaron</translation>
    </message>
    <message>
        <source>E-mails to be sent again</source>
        <translation>Correos para enviar de nuevo</translation>
    </message>
    <message>
        <source>E-mail on its way</source>
        <translation>Correo en camino</translation>
    </message>
    <message>
        <source>E-mail sent or put off</source>
        <translation>Correo enviado o aplazado</translation>
    </message>
    <message>
        <source>E-mails probably sent</source>
        <translation>Correos probablemente enviados</translation>
    </message>
    <message>
        <source>Answer written</source>
        <translation>Respuesta escrita</translation>
    </message>
    <message>
        <source>Account that sends mail set up</source>
        <translation>Cuenta de envío de correo configurada</translation>
    </message>
    <message>
        <source>Account that sends mail removed</source>
        <translation>Cuenta de envío de correo quitada</translation>
    </message>
    <message>
        <source>Reply template written</source>
        <translation>Plantilla de respuesta escrita</translation>
    </message>
    <message>
        <source>Reply template removed</source>
        <translation>Plantilla de respuesta quitada</translation>
    </message>
    <message>
        <source>Message about renewing a benefit</source>
        <translation>Mensaje sobre la renovación de un beneficio</translation>
    </message>
    <message>
        <source>Mailbox changed</source>
        <translation>Buzón cambiado</translation>
    </message>
    <message>
        <source>Change request corrected by hand</source>
        <translation>Solicitud de cambio corregida a mano</translation>
    </message>
    <message>
        <source>Pattern set for messages changed</source>
        <translation>Conjunto de patrones para mensajes cambiado</translation>
    </message>
    <message>
        <source>Pattern set for messages removed</source>
        <translation>Conjunto de patrones para mensajes quitado</translation>
    </message>
    <message>
        <source>Change requests set</source>
        <translation>Solicitudes de cambio modificadas</translation>
    </message>
    <message>
        <source>Change request filled</source>
        <translation>Solicitud de cambio atendida</translation>
    </message>
    <message>
        <source>Change requests made one</source>
        <translation>Solicitudes de cambio unidas</translation>
    </message>
    <message>
        <source>Change request split</source>
        <translation>Solicitud de cambio dividida</translation>
    </message>
    <message>
        <source>Reason of change requests set</source>
        <translation>Motivo de solicitudes de cambio definido</translation>
    </message>
    <message>
        <source>Kind of wish set</source>
        <translation>Clase de deseo definida</translation>
    </message>
    <message>
        <source>Person’s data erased for good</source>
        <translation>Datos de una persona borrados para siempre</translation>
    </message>
    <message>
        <source>Renewal moved to another series</source>
        <translation>Renovación pasada a otra serie</translation>
    </message>
    <message>
        <source>E-mails made change requests</source>
        <translation>Correos convertidos en solicitudes de cambio</translation>
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
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>A zip inside a zip is not opened; unpack it and add it by itself.</source>
        <translation>Un zip dentro de otro zip no se abre; descomprímalo y agréguelo por separado.</translation>
    </message>
    <message>
        <source>Not a CSV file.</source>
        <translation>No es un archivo CSV.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Columns that stand twice; the first of them was read, the others were not:</source>
        <translation>Columnas que están dos veces; se leyó la primera y las demás no:</translation>
    </message>
    <message>
        <source>Columns that were not read, because they lead to no field:</source>
        <translation>Columnas que no se leyeron porque no llevan a ningún campo:</translation>
    </message>
</context>
<context>
    <name>ImportObject</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Portal user</source>
        <translation>Usuario del Portal</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <source>Ticketable event</source>
        <translation>Evento con boletos</translation>
    </message>
    <message>
        <source>Event instance</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Cupo</translation>
    </message>
    <message>
        <source>Price level</source>
        <translation>Nivel de precio</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Ticket order</source>
        <translation>Pedido de boletos</translation>
    </message>
    <message>
        <source>Order item</source>
        <translation>Artículo del pedido</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Donación</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Benefit level</source>
        <translation>Nivel de beneficio</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Beneficio</translation>
    </message>
    <message>
        <source>Member access</source>
        <translation>Acceso de miembros</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Código de acceso</translation>
    </message>
    <message>
        <source>Discount code</source>
        <translation>Código de descuento</translation>
    </message>
    <message>
        <source>User profile</source>
        <translation>Perfil de usuario</translation>
    </message>
    <message>
        <source>Use of a discount code</source>
        <translation>Uso de un código de descuento</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Clave</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Please renew by %1, in the Portal or at the box office.</source>
        <translation>Le rogamos que renueve a más tardar el %1, en el Portal o en la taquilla.</translation>
    </message>
    <message>
        <source>Please renew in the Portal or at the box office.</source>
        <translation>Le rogamos que renueve en el Portal o en la taquilla.</translation>
    </message>
    <message>
        <source>After you have logged in, your renewal is at %1</source>
        <translation>Después de iniciar sesión, encontrará su renovación en %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Probably sent</source>
        <translation>Probablemente enviado</translation>
    </message>
    <message>
        <source>Could not be sent</source>
        <translation>No se pudo enviar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Persona fallecida</translation>
    </message>
    <message>
        <source>Opted out of e-mail</source>
        <translation>No recibe correo electrónico</translation>
    </message>
    <message>
        <source>Do not mail</source>
        <translation>No enviar correo postal</translation>
    </message>
    <message>
        <source>The contact was deleted or merged</source>
        <translation>El contacto se eliminó o se combinó</translation>
    </message>
    <message>
        <source>Neither pending nor part paid</source>
        <translation>Ni pendiente ni pagado en parte</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Sin correo electrónico</translation>
    </message>
    <message>
        <source>The e-mail address is none</source>
        <translation>El correo electrónico no es válido</translation>
    </message>
    <message>
        <source>The e-mail address has changed</source>
        <translation>El correo electrónico cambió</translation>
    </message>
    <message>
        <source>Reminded lately</source>
        <translation>Se le recordó hace poco</translation>
    </message>
    <message>
        <source>The patron is deceased.</source>
        <translation>El cliente falleció.</translation>
    </message>
    <message>
        <source>The patron has opted out of e-mail.</source>
        <translation>El cliente no recibe correo electrónico.</translation>
    </message>
    <message>
        <source>The patron does not want to be written to.</source>
        <translation>El cliente no desea que se le escriba.</translation>
    </message>
    <message>
        <source>It has no contact any more.</source>
        <translation>Ya no tiene contacto.</translation>
    </message>
    <message>
        <source>It is neither pending nor part paid.</source>
        <translation>No está ni pendiente ni pagado en parte.</translation>
    </message>
    <message>
        <source>The patron has no e-mail address.</source>
        <translation>El cliente no tiene correo electrónico.</translation>
    </message>
    <message>
        <source>The patron’s e-mail address is none: correct it first.</source>
        <translation>El correo electrónico del cliente no es válido: corríjalo primero.</translation>
    </message>
    <message>
        <source>The patron’s e-mail address is %1 now.</source>
        <translation>El correo electrónico del cliente es ahora %1.</translation>
    </message>
    <message>
        <source>The patron was reminded on %1.</source>
        <translation>Se le recordó al cliente el %1.</translation>
    </message>
    <message>
        <source>Reminded on %1</source>
        <translation>Se le recordó el %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>thank you for what you have paid for your subscription. A part of it is still due.</source>
        <translation>Gracias por lo que ya ha pagado por su abono. Queda una parte por pagar.</translation>
    </message>
    <message>
        <source>your subscription is ready to be renewed, and your seats are kept for you.</source>
        <translation>Su abono está listo para renovarse, y sus asientos están guardados para usted.</translation>
    </message>
    <message>
        <source>If you have renewed in the meantime, please take no notice of this e-mail.</source>
        <translation>Si ya renovó mientras tanto, no tenga en cuenta este correo.</translation>
    </message>
    <message>
        <source>Your subscription: order %1</source>
        <translation>Su abono: pedido %1</translation>
    </message>
    <message>
        <source>Your subscription %1: order %2</source>
        <translation>Su abono %1: pedido %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>organisation; receipt</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Request from the Portal</source>
        <translation>Solicitud del Portal</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Devuelto</translation>
    </message>
</context>
<context>
    <name>MailPresets</name>
    <message>
        <source>%1 wants a password of its own for programs (an “app password”), which you make in the security settings of the account.</source>
        <translation>%1 exige una contraseña propia para programas (una “app password”), que se crea en los ajustes de seguridad de la cuenta.</translation>
    </message>
    <message>
        <source>IMAP has to be allowed in the account’s settings first.</source>
        <translation>Primero hay que permitir IMAP en los ajustes de la cuenta.</translation>
    </message>
    <message>
        <source>Another, or your own server</source>
        <translation>Otro, o su propio servidor</translation>
    </message>
    <message>
        <source>Microsoft takes no passwords from most accounts, only a sign-in with the browser.</source>
        <translation>Microsoft no acepta contraseñas de la mayoría de las cuentas, solo un inicio de sesión con el navegador.</translation>
    </message>
</context>
<context>
    <name>Mailbox</name>
    <message numerus="yes">
        <source>next try in %n s</source>
        <translation>
            <numerusform>próximo intento en %n s</numerusform>
            <numerusform>próximo intento en %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next try in %n min</source>
        <translation>
            <numerusform>próximo intento en %n min</numerusform>
            <numerusform>próximo intento en %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>The server’s name is known</source>
        <translation>El nombre del servidor es conocido</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>El servidor responde</translation>
    </message>
    <message>
        <source>The connection is encrypted</source>
        <translation>La conexión está cifrada</translation>
    </message>
    <message>
        <source>The certificate is good</source>
        <translation>El certificado es válido</translation>
    </message>
    <message>
        <source>The login is accepted</source>
        <translation>El inicio de sesión se acepta</translation>
    </message>
    <message>
        <source>The folder is there</source>
        <translation>La carpeta existe</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Checked at %1, but what is taken in cannot be moved away there. %2</source>
        <translation>Revisado a las %1, pero lo que se incorpora no se puede mover allí. %2</translation>
    </message>
    <message>
        <source>Checked at %1; new mail comes in by itself.</source>
        <translation>Revisado a las %1; el correo nuevo entra por sí solo.</translation>
    </message>
    <message>
        <source>%1 Nothing is lost; %2.</source>
        <translation>%1 No se pierde nada; %2.</translation>
    </message>
    <message>
        <source>Its password is needed: this computer’s keychain has none.</source>
        <translation>Se necesita su contraseña: el llavero de este equipo no la tiene.</translation>
    </message>
    <message>
        <source>Mail: “%1” needs its password</source>
        <translation>Correo: “%1” necesita su contraseña</translation>
    </message>
    <message>
        <source>Mail: no connection, %1</source>
        <translation>Correo: sin conexión, %1</translation>
    </message>
    <message>
        <source>Mail: “%1” cannot be read, %2</source>
        <translation>Correo: “%1” no se puede leer, %2</translation>
    </message>
    <message>
        <source>Mail: connecting…</source>
        <translation>Correo: conectando…</translation>
    </message>
    <message>
        <source>Mail: “%1” cannot move what is done</source>
        <translation>Correo: “%1” no puede mover lo terminado</translation>
    </message>
    <message>
        <source>Mail checked %1</source>
        <translation>Correo revisado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are taken in.</source>
        <translation>
            <numerusform>Se incorporó %n correo.</numerusform>
            <numerusform>Se incorporaron %n correos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n ya estaba.</numerusform>
            <numerusform>%n ya estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were sent by programs and are no requests.</source>
        <translation>
            <numerusform>%n lo envió un programa y no es una solicitud.</numerusform>
            <numerusform>%n los enviaron programas y no son solicitudes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read; each has a request that says why.</source>
        <translation>
            <numerusform>%n no se pudo leer; tiene una solicitud que dice por qué.</numerusform>
            <numerusform>%n no se pudieron leer; cada uno tiene una solicitud que dice por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name here</source>
        <translation>Nombre aquí</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Certificates by</source>
        <translation>Certificados de</translation>
    </message>
    <message>
        <source>Take mail from</source>
        <translation>Tomar el correo de</translation>
    </message>
    <message>
        <source>Move it to</source>
        <translation>Moverlo a</translation>
    </message>
    <message>
        <source>Log in with</source>
        <translation>Iniciar sesión con</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Id de cliente</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Dirección de inicio de sesión</translation>
    </message>
    <message>
        <source>Address of tokens</source>
        <translation>Dirección de los tokens</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Somebody else changed this mailbox meanwhile; nothing is saved yet.</source>
        <translation>Mientras tanto, otra persona cambió este buzón; todavía no se guardó nada.</translation>
    </message>
    <message>
        <source>%1: it is “%2” now, you wrote “%3”.</source>
        <translation>%1: ahora es “%2”, usted escribió “%3”.</translation>
    </message>
    <message>
        <source>Save again to have yours, or cancel to leave it as it is.</source>
        <translation>Guarde otra vez para que valga lo suyo, o cancele para dejarlo como está.</translation>
    </message>
    <message>
        <source>Somebody has to sign in first: this computer’s keychain has no sign-in for it.</source>
        <translation>Alguien tiene que iniciar sesión primero: el llavero de este equipo no tiene un inicio de sesión para él.</translation>
    </message>
    <message>
        <source>Mail: sign in to “%1” again</source>
        <translation>Correo: inicie sesión en “%1” de nuevo</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>No request</source>
        <translation>No es una solicitud</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Auténtico</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Check failed</source>
        <translation>Verificación fallida</translation>
    </message>
    <message>
        <source>It comes from your Portal: the Portal’s domain has signed it, and it was sent from there.</source>
        <translation>Procede de su Portal: lo firmó el dominio del Portal y se envió desde allí.</translation>
    </message>
    <message>
        <source>Nobody has set which mail server checks your mail, and what the Portal’s domain is, so nothing can be said of where it comes from.</source>
        <translation>Nadie ha indicado qué servidor de correo comprueba sus correos ni cuál es el dominio del Portal, así que no se puede decir de dónde procede.</translation>
    </message>
    <message>
        <source>Your mail server says nothing of where it comes from.</source>
        <translation>Su servidor de correo no dice de dónde procede.</translation>
    </message>
    <message>
        <source>Nobody has signed it, so it may come from anybody.</source>
        <translation>Nadie lo firmó, así que puede proceder de cualquiera.</translation>
    </message>
    <message>
        <source>It does not come from your Portal: another domain has signed it.</source>
        <translation>No procede de su Portal: lo firmó otro dominio.</translation>
    </message>
    <message>
        <source>The Portal’s domain has signed it, but its sender’s address belongs to another one.</source>
        <translation>Lo firmó el dominio del Portal, pero la dirección del remitente es de otro.</translation>
    </message>
    <message>
        <source>More than one sender stands in it, so it is not clear who wrote it.</source>
        <translation>Lleva más de un remitente, así que no está claro quién lo escribió.</translation>
    </message>
    <message>
        <source>The signature does not fit: it was changed on its way, or it was never the Portal’s.</source>
        <translation>La firma no concuerda: se modificó por el camino, o nunca fue del Portal.</translation>
    </message>
    <message>
        <source>The Portal’s domain says that it does not send such mail.</source>
        <translation>El dominio del Portal dice que no envía correos así.</translation>
    </message>
    <message>
        <source>Somebody has written into it that your mail server has checked it. Treat it as a forgery.</source>
        <translation>Alguien escribió en él que su servidor de correo lo comprobó. Trátelo como una falsificación.</translation>
    </message>
    <message>
        <source>A program has sent it by itself.</source>
        <translation>Lo envió un programa por sí solo.</translation>
    </message>
    <message>
        <source>It went to many people at once.</source>
        <translation>Se envió a muchas personas a la vez.</translation>
    </message>
    <message>
        <source>A mail server has written it, and nobody reads an answer.</source>
        <translation>Lo escribió un servidor de correo, y nadie lee las respuestas.</translation>
    </message>
    <message>
        <source>A mail server reports what became of another message.</source>
        <translation>Un servidor de correo informa de lo que pasó con otro mensaje.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>No contiene nada.</translation>
    </message>
    <message>
        <source>It does not begin as an e-mail does.</source>
        <translation>No empieza como un correo electrónico.</translation>
    </message>
    <message>
        <source>It is larger than 25 MB and was not read. Look at it in your mail program.</source>
        <translation>Ocupa más de 25 MB y no se leyó. Véalo en su programa de correo.</translation>
    </message>
    <message>
        <source>It has more than 1,000 parts and was not read. No honest message has.</source>
        <translation>Tiene más de 1000 partes y no se leyó. Ningún mensaje honrado las tiene.</translation>
    </message>
    <message>
        <source>Reading it took longer than it may, and was given up. Such messages are mostly made to do harm.</source>
        <translation>Leerlo tardó más de lo permitido y se abandonó. Los mensajes así suelen estar hechos para causar daño.</translation>
    </message>
    <message>
        <source>The program that reads e-mails broke down over it. Such messages are mostly made to do harm.</source>
        <translation>El programa que lee los correos falló con él. Los mensajes así suelen estar hechos para causar daño.</translation>
    </message>
    <message>
        <source>It was read from a file, not taken from your mail server, so nothing can be said of where it comes from.</source>
        <translation>Se leyó de un archivo, no se tomó de su servidor de correo, así que no se puede decir de dónde procede.</translation>
    </message>
    <message>
        <source>Your mail server lists it and does not hand it over. Look at it in your mail program.</source>
        <translation>Su servidor de correo lo muestra en la lista y no lo entrega. Véalo en su programa de correo.</translation>
    </message>
    <message>
        <source>Its characters were guessed: it is not written in the encoding that it names, so that single letters may be wrong.</source>
        <translation>Sus caracteres se adivinaron: no está escrito en la codificación que indica, así que alguna letra puede ser errónea.</translation>
    </message>
    <message>
        <source>A file whose name was erased</source>
        <translation>Un archivo cuyo nombre se borró</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an attachment, its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It is larger than 25 MB, so that only its header was read. All of it, with its text, is in the folder “%1” of the mailbox “%2”; look at it there with your mail program.</source>
        <translation>Ocupa más de 25 MB, así que solo se leyó su encabezado. Entero, con su texto, está en la carpeta “%1” del buzón “%2”; véalo allí con su programa de correo.</translation>
    </message>
    <message>
        <source>It is larger than 25 MB, so that only its header was read. Look at the file that it came in with your mail program.</source>
        <translation>Ocupa más de 25 MB, así que solo se leyó su encabezado. Vea con su programa de correo el archivo en el que llegó.</translation>
    </message>
    <message>
        <source>No request, as staff say</source>
        <translation>No es una solicitud, según el personal</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>A list’s mail</source>
        <translation>Correo de una lista</translation>
    </message>
    <message>
        <source>From a mail server</source>
        <translation>De un servidor de correo</translation>
    </message>
    <message>
        <source>A delivery report</source>
        <translation>Un informe de entrega</translation>
    </message>
    <message>
        <source>Sent by a program</source>
        <translation>Enviado por un programa</translation>
    </message>
    <message>
        <source>Staff have said that it is no request.</source>
        <translation>El personal dijo que no es una solicitud.</translation>
    </message>
    <message>
        <source>A card number stood in it. Its digits were blanked and are kept nowhere.</source>
        <translation>Contenía un número de tarjeta. Sus cifras se taparon y no se conservan en ningún lugar.</translation>
    </message>
    <message>
        <source>It is larger than 25 MB, so that only its header was read. All of it is kept here: save it as a file, and open that with your mail program.</source>
        <translation>Ocupa más de 25 MB, así que solo se leyó su encabezado. Está guardado aquí por completo: guárdelo como archivo y ábralo con su programa de correo.</translation>
    </message>
    <message>
        <source>It is larger than 64 MB, so that only its header is kept here. All of it, with its text, is in the folder “%1” of the mailbox “%2”; look at it there with your mail program.</source>
        <translation>Ocupa más de 64 MB, así que aquí solo se guarda su encabezado. Entero, con su texto, está en la carpeta “%1” del buzón “%2”; véalo allí con su programa de correo.</translation>
    </message>
    <message>
        <source>It is larger than 64 MB, so that only its header is kept here. Look at the file that it came in with your mail program.</source>
        <translation>Ocupa más de 64 MB, así que aquí solo se guarda su encabezado. Vea con su programa de correo el archivo en el que llegó.</translation>
    </message>
    <message>
        <source>The whole e-mail: %1 (%2)</source>
        <comment>a file, its size</comment>
        <translation>El correo entero: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>MessageMarks</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what was understood, and how sure that is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, and what was read</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>It is “%1”; only an order in Pending Renewal or Partially Paid can be paid here.</source>
        <translation>Está en “%1”; aquí solo se puede pagar un pedido en Pending Renewal o Partially Paid.</translation>
    </message>
    <message>
        <source>It is “%1”; only an order in Pending Renewal can be changed so.</source>
        <translation>Está en “%1”; solo un pedido en Pending Renewal se puede cambiar así.</translation>
    </message>
    <message numerus="yes">
        <source>Row %1 seats %2</source>
        <translation>
            <numerusform>Fila %1 asiento %2</numerusform>
            <numerusform>Fila %1 asientos %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row %2 seats %3</source>
        <translation>
            <numerusform>%1 fila %2 asiento %3</numerusform>
            <numerusform>%1 fila %2 asientos %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Cheque</translation>
    </message>
    <message>
        <source>Card (terminal)</source>
        <translation>Tarjeta (terminal)</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>It was deleted or merged in PatronManager.</source>
        <translation>Se eliminó o se fusionó en PatronManager.</translation>
    </message>
    <message>
        <source>It is no subscription order, so it is not renewed this way.</source>
        <translation>No es un pedido de abono, así que no se renueva de esta forma.</translation>
    </message>
    <message>
        <source>Only fixed packages renew; this one is flexible or chosen by the patron.</source>
        <translation>Solo se renuevan los paquetes fijos; este es flexible o lo eligió el cliente.</translation>
    </message>
    <message>
        <source>A part of it is paid, so its seats can no longer be changed.</source>
        <translation>Una parte está pagada, así que sus asientos ya no se pueden cambiar.</translation>
    </message>
    <message>
        <source>Money has been paid for it; take the payment back first.</source>
        <translation>Ya se pagó dinero por él; anule primero el pago.</translation>
    </message>
    <message>
        <source>Its total is not known, so what is due is not known either.</source>
        <translation>No se conoce su total, así que tampoco lo que queda por pagar.</translation>
    </message>
    <message>
        <source>Nothing is due any more.</source>
        <translation>Ya no queda nada por pagar.</translation>
    </message>
    <message>
        <source>The amount must be more than nothing.</source>
        <translation>El importe debe ser mayor que cero.</translation>
    </message>
    <message>
        <source>The amount is more than what is due, %1.</source>
        <translation>El importe supera lo que queda por pagar, %1.</translation>
    </message>
    <message>
        <source>It is paid in %1.</source>
        <translation>Se paga en %1.</translation>
    </message>
    <message>
        <source>No seat is held for it here, so none goes back on sale.</source>
        <translation>Aquí no hay ningún asiento retenido para él, así que ninguno vuelve a la venta.</translation>
    </message>
    <message numerus="yes">
        <source>%1 stay held through %2 and go back on sale then.</source>
        <translation>
            <numerusform>%1 sigue retenido hasta el %2 inclusive y después vuelve a la venta.</numerusform>
            <numerusform>%1 siguen retenidos hasta el %2 inclusive y después vuelven a la venta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 go back on sale now.</source>
        <translation>
            <numerusform>%1 vuelve a la venta ahora.</numerusform>
            <numerusform>%1 vuelven a la venta ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 go back on sale now, for all %2 performances.</source>
        <translation>
            <numerusform>%1 vuelve a la venta ahora, para las %2 funciones.</numerusform>
            <numerusform>%1 vuelven a la venta ahora, para las %2 funciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded here; to be done in PatronManager.</source>
        <translation>Registrado aquí; falta hacerlo en PatronManager.</translation>
    </message>
    <message>
        <source>The renewals of %1 are closed, so its seats are no longer kept.</source>
        <translation>Las renovaciones de %1 están cerradas, así que sus asientos ya no se guardan.</translation>
    </message>
    <message>
        <source>It is “%1”; seats are changed while an order is in Pending Renewal, or when it is paid in full.</source>
        <translation>Está en “%1”; los asientos se cambian mientras un pedido está en Pending Renewal o cuando está pagado por completo.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message numerus="yes">
        <source>It was tried %n times, and is tried again at %1.</source>
        <translation>
            <numerusform>Se intentó %n vez y se intenta de nuevo a las %1.</numerusform>
            <numerusform>Se intentó %n veces y se intenta de nuevo a las %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It waits. Undo takes it out again for 15 seconds after it was written, “Do not send” as long as it waits.</source>
        <translation>Espera. Deshacer lo vuelve a sacar durante 15 segundos después de escrito; “No enviar”, mientras espera.</translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation>Está en camino.</translation>
    </message>
    <message>
        <source>It was sent on %1.</source>
        <translation>Se envió el %1.</translation>
    </message>
    <message>
        <source>It was sent.</source>
        <translation>Se envió.</translation>
    </message>
    <message>
        <source>It was given to the server, and nothing came back: it was probably sent. It is not sent again by itself. Look into the account’s sent mail, or ask the patron; then say that it arrived, or send it again.</source>
        <translation>Se entregó al servidor y no llegó respuesta: probablemente se envió. No se vuelve a enviar por sí solo. Mire en los enviados de la cuenta o pregunte al cliente; después diga que llegó o envíelo de nuevo.</translation>
    </message>
    <message>
        <source>It could not be sent.</source>
        <translation>No se pudo enviar.</translation>
    </message>
    <message>
        <source>It was cancelled before it was sent.</source>
        <translation>Se canceló antes de enviarse.</translation>
    </message>
    <message>
        <source>It is held: it goes when somebody presses “Send now”, and not before.</source>
        <translation>Está retenido: sale cuando alguien pulsa «Enviar ahora», y no antes.</translation>
    </message>
    <message>
        <source>It was not sent and is held: the order has changed since it was written, and %1 is not right any more. Choose “Do not send”, and answer anew.</source>
        <translation>No se envió y está retenido: el pedido ha cambiado desde que se escribió, y %1 ya no es correcto. Elija “No enviar” y responda de nuevo.</translation>
    </message>
    <message>
        <source>It came back: a mail server could not deliver it, and gives no reason.</source>
        <translation>Fue devuelto: un servidor de correo no pudo entregarlo y no da ningún motivo.</translation>
    </message>
    <message>
        <source>It came back. A mail server says: “%1”</source>
        <translation>Fue devuelto. Un servidor de correo dice: “%1”</translation>
    </message>
    <message>
        <source>It was sent on %1. %2</source>
        <translation>Se envió el %1. %2</translation>
    </message>
    <message>
        <source>%1 This was reported on %2. Sent again, it goes to the same address; to another one, write a new e-mail. If you know that it arrived all the same, say so.</source>
        <translation>%1 Se comunicó el %2. Si se envía de nuevo, va a la misma dirección; para otra, escriba un correo nuevo. Si sabe que llegó de todos modos, indíquelo.</translation>
    </message>
</context>
<context>
    <name>PageCopy</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Text, with hidden lines and reasons</source>
        <translation>Texto, con líneas ocultas y motivos</translation>
    </message>
    <message>
        <source>JSON, with hidden lines and reasons</source>
        <translation>JSON, con líneas ocultas y motivos</translation>
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
    <message>
        <source>for the patron from %1</source>
        <translation>para el cliente desde el %1</translation>
    </message>
    <message>
        <source>for all from %1</source>
        <translation>para todos desde el %1</translation>
    </message>
    <message>
        <source>access code %1</source>
        <translation>código de acceso %1</translation>
    </message>
    <message>
        <source>Records as they are in this database on %1; none of them was imported.</source>
        <translation>Registros tal como están en esta base de datos el %1; ninguno se importó.</translation>
    </message>
    <message>
        <source>Records of %1, looked at on %2.</source>
        <translation>Registros del %1, consultados el %2.</translation>
    </message>
    <message>
        <source>As it was on %1.</source>
        <translation>Como era el %1.</translation>
    </message>
</context>
<context>
    <name>Patterns</name>
    <message>
        <source>Nothing stands after “%1:”.</source>
        <translation>No hay nada después de “%1:”.</translation>
    </message>
    <message>
        <source>A line begins with “after:”, “needs:”, “label FIELD:” or “regex:”, not with “%1”.</source>
        <translation>Una línea empieza con “after:”, “needs:”, “label FIELD:” o “regex:”, no con “%1”.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Fields are: %2.</source>
        <translation>No existe el campo “%1”. Los campos son: %2.</translation>
    </message>
    <message>
        <source>The regular expression cannot be read: %1.</source>
        <translation>La expresión regular no se puede leer: %1.</translation>
    </message>
    <message>
        <source>Write at least one line “label FIELD: …” or “regex: …”.</source>
        <translation>Escriba al menos una línea “label FIELD: …” o “regex: …”.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Patron’s name</source>
        <translation>Nombre del cliente</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Seats now</source>
        <translation>Asientos de ahora</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>If it cannot be</source>
        <translation>Si no se puede</translation>
    </message>
    <message>
        <source>Number of seats wanted</source>
        <translation>Número de asientos deseados</translation>
    </message>
    <message>
        <source>Kind of wish</source>
        <translation>Clase de deseo</translation>
    </message>
    <message>
        <source>Words of the wish</source>
        <translation>Palabras del deseo</translation>
    </message>
    <message>
        <source>Free text, read like any other</source>
        <translation>Texto libre, se lee como cualquier otro</translation>
    </message>
    <message>
        <source>Known, and not needed</source>
        <translation>Conocido, y no hace falta</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Line %1, character %2: %3</source>
        <translation>Línea %1, carácter %2: %3</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Name, addresses, telephone numbers and notes on how to reach them (records: %1)</source>
        <translation>Nombre, direcciones, teléfonos y notas sobre cómo contactar (registros: %1)</translation>
    </message>
    <message>
        <source>Login to the Portal (%1)</source>
        <translation>Inicio de sesión en el Portal (%1)</translation>
    </message>
    <message>
        <source>Messages: sender, subject and words (%1)</source>
        <translation>Mensajes: remitente, asunto y palabras (%1)</translation>
    </message>
    <message>
        <source>Attachments (%1)</source>
        <translation>Adjuntos (%1)</translation>
    </message>
    <message>
        <source>Words of wishes (%1)</source>
        <translation>Palabras de los deseos (%1)</translation>
    </message>
    <message>
        <source>What was read in messages (%1)</source>
        <translation>Lo que se leyó en los mensajes (%1)</translation>
    </message>
    <message>
        <source>Answers that are being written (%1)</source>
        <translation>Respuestas que se están escribiendo (%1)</translation>
    </message>
    <message>
        <source>E-mails to them: address and words; those that wait are not sent (%1)</source>
        <translation>Correos para esta persona: dirección y palabras; los que esperan no se envían (%1)</translation>
    </message>
    <message>
        <source>Seats that are theirs in a series (%1)</source>
        <translation>Asientos que son suyos en una serie (%1)</translation>
    </message>
    <message>
        <source>Places on the wait list (%1)</source>
        <translation>Lugares en la lista de espera (%1)</translation>
    </message>
    <message>
        <source>History: what stood in their records before, where it names them (entries looked at: %1)</source>
        <translation>Historial: lo que había antes en sus registros, donde se nombra a la persona (entradas revisadas: %1)</translation>
    </message>
    <message>
        <source>Orders, without comments (%1)</source>
        <translation>Pedidos, sin comentarios (%1)</translation>
    </message>
    <message>
        <source>Tickets and packages in them (%1)</source>
        <translation>Boletos y paquetes que contienen (%1)</translation>
    </message>
    <message>
        <source>Donations, without their names (%1)</source>
        <translation>Donaciones, sin sus nombres (%1)</translation>
    </message>
    <message>
        <source>Payments, with the number of the slip or cheque (%1)</source>
        <translation>Pagos, con el número del comprobante o del cheque (%1)</translation>
    </message>
    <message>
        <source>Benefits (%1)</source>
        <translation>Beneficios (%1)</translation>
    </message>
    <message>
        <source>Seats that these orders hold (%1)</source>
        <translation>Asientos que ocupan estos pedidos (%1)</translation>
    </message>
    <message>
        <source>Change requests, without their words (%1)</source>
        <translation>Solicitudes de cambio, sin sus palabras (%1)</translation>
    </message>
    <message>
        <source>Others belong to the same household, so its name stays; the person no longer belongs to it.</source>
        <translation>Hay otras personas en el mismo hogar, así que el nombre del hogar queda; la persona ya no pertenece a él.</translation>
    </message>
    <message>
        <source>What stays is what the organisation’s books need. It is shown as “Erased person”.</source>
        <translation>Queda lo que necesita la contabilidad de la organización. Se muestra como “Erased person”.</translation>
    </message>
    <message>
        <source>If an import brings the person again, their rows are left out and reported; erase them in PatronManager as well.</source>
        <translation>Si una importación vuelve a traer a la persona, sus filas se omiten y se informa de ello; bórrela también en PatronManager.</translation>
    </message>
    <message>
        <source>Not reached: earlier backups and files that were exported, mails on the mail server, and names that somebody has typed into another patron’s notes.</source>
        <translation>No se alcanzan: las copias de seguridad anteriores y los archivos exportados, los correos del servidor de correo y los nombres que alguien haya escrito en las notas de otro cliente.</translation>
    </message>
    <message>
        <source>Nor are reasons erased that staff typed with what they did: the history is checked against these very words.</source>
        <translation>Tampoco se borran los motivos que el personal escribió al hacer algo: el historial se comprueba con esas mismas palabras.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>%1, %2</source>
        <comment>things in a row</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>as many seats</source>
        <translation>en ese número</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>juntos</translation>
    </message>
    <message>
        <source>at an aisle</source>
        <translation>junto a un pasillo</translation>
    </message>
    <message>
        <source>accessible as needed</source>
        <translation>accesibles según lo necesario</translation>
    </message>
    <message>
        <source>of the right price level</source>
        <translation>del nivel de precio adecuado</translation>
    </message>
    <message>
        <source>in the section</source>
        <translation>en la sección</translation>
    </message>
    <message>
        <source>in a row that is not farther back</source>
        <translation>en una fila que no esté más atrás</translation>
    </message>
    <message>
        <source>Nearer to the stage</source>
        <translation>Más cerca del escenario</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n asiento</numerusform>
            <numerusform>%n asientos</numerusform>
        </translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Juntos</translation>
    </message>
    <message>
        <source>Not necessarily side by side</source>
        <translation>No necesariamente juntos</translation>
    </message>
    <message>
        <source>At an aisle</source>
        <translation>Junto a un pasillo</translation>
    </message>
    <message>
        <source>At an aisle, if possible</source>
        <translation>Junto a un pasillo, si se puede</translation>
    </message>
    <message numerus="yes">
        <source>%n accessible seats</source>
        <translation>
            <numerusform>%n asiento accesible</numerusform>
            <numerusform>%n asientos accesibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Sección %1</translation>
    </message>
    <message>
        <source>Price level %1</source>
        <translation>Nivel de precio %1</translation>
    </message>
    <message>
        <source>Not farther back than now</source>
        <translation>No más atrás que ahora</translation>
    </message>
    <message>
        <source>The same row or a nearer one, if possible</source>
        <translation>La misma fila o una más cercana, si se puede</translation>
    </message>
    <message>
        <source>What was not asked for may become worse</source>
        <translation>Lo que no se pidió puede empeorar</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>wishes in a row</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>priority number</source>
        <translation>número de prioridad</translation>
    </message>
    <message>
        <source>years as a subscriber</source>
        <translation>años como abonado</translation>
    </message>
    <message>
        <source>gifts</source>
        <translation>donaciones</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>what decides first, what decides next</comment>
        <translation>%1, después %2</translation>
    </message>
    <message>
        <source>The wish is written in words only. Record what is wished, so that a plan can weigh it.</source>
        <translation>El deseo está solo en palabras. Registre lo que se desea, para que un plan pueda tenerlo en cuenta.</translation>
    </message>
    <message>
        <source>Nobody knows whose request it is.</source>
        <translation>No se sabe de quién es la solicitud.</translation>
    </message>
    <message>
        <source>The patron has no seats in the series, and nobody said how many are wanted.</source>
        <translation>El cliente no tiene asientos en la serie, y nadie dijo cuántos se desean.</translation>
    </message>
    <message>
        <source>The patron does not have the same seats at all performances. Change them one by one.</source>
        <translation>El cliente no tiene los mismos asientos en todas las funciones. Cámbielos una por una.</translation>
    </message>
    <message>
        <source>Somebody else has one of the patron’s seats at a performance or in the series. Clear that up first.</source>
        <translation>Otra persona tiene uno de los asientos del cliente en una función o en la serie. Aclárelo primero.</translation>
    </message>
    <message>
        <source>A part of the order is paid, so its seats do not change any more.</source>
        <translation>Una parte del pedido está pagada, así que sus asientos ya no cambian.</translation>
    </message>
    <message>
        <source>The order is neither pending nor paid.</source>
        <translation>El pedido no está pendiente ni pagado.</translation>
    </message>
    <message>
        <source>closer to the stage</source>
        <translation>más cerca del escenario</translation>
    </message>
    <message>
        <source>farther from the stage</source>
        <translation>más lejos del escenario</translation>
    </message>
    <message>
        <source>more together</source>
        <translation>más juntos</translation>
    </message>
    <message>
        <source>less together</source>
        <translation>menos juntos</translation>
    </message>
    <message>
        <source>at an aisle now</source>
        <translation>ahora junto a un pasillo</translation>
    </message>
    <message>
        <source>at no aisle any more</source>
        <translation>ya no junto a un pasillo</translation>
    </message>
    <message>
        <source>more of them accessible</source>
        <translation>más de ellos accesibles</translation>
    </message>
    <message>
        <source>fewer of them accessible</source>
        <translation>menos de ellos accesibles</translation>
    </message>
    <message>
        <source>more to see</source>
        <translation>mejor vista</translation>
    </message>
    <message>
        <source>less to see</source>
        <translation>peor vista</translation>
    </message>
    <message>
        <source>Gets %1.</source>
        <translation>Recibe %1.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 a %2.</translation>
    </message>
    <message>
        <source>Gains: %1.</source>
        <translation>Gana: %1.</translation>
    </message>
    <message>
        <source>Gains a place nearer to the middle of the front, or what was asked for.</source>
        <translation>Gana un lugar más cerca del centro delantero, o lo que se pidió.</translation>
    </message>
    <message>
        <source>Accepted: %1.</source>
        <translation>Aceptado: %1.</translation>
    </message>
    <message>
        <source>Call first.</source>
        <translation>Llamar primero.</translation>
    </message>
    <message>
        <source>Served with the best there is.</source>
        <translation>Atendido con lo mejor que hay.</translation>
    </message>
    <message>
        <source>Served.</source>
        <translation>Atendido.</translation>
    </message>
    <message>
        <source>The seats the patron has are not on the seat map.</source>
        <translation>Los asientos que tiene el cliente no están en el plano.</translation>
    </message>
    <message>
        <source>Another request has the same seats. Finish one of them.</source>
        <translation>Otra solicitud tiene los mismos asientos. Termine una de las dos.</translation>
    </message>
    <message>
        <source>Nothing in the house would be a gain.</source>
        <translation>Nada en la sala sería una mejora.</translation>
    </message>
    <message>
        <source>There are no such seats. What could be searched is not %1.</source>
        <translation>No hay asientos así. Los que se podían buscar no son: %1.</translation>
    </message>
    <message>
        <source>There are no such seats.</source>
        <translation>No hay asientos así.</translation>
    </message>
    <message>
        <source>There are no such seats: %1.</source>
        <translation>No hay asientos así: %1.</translation>
    </message>
    <message>
        <source>All such seats are worse in something, and nobody accepted that.</source>
        <translation>Todos los asientos así son peores en algo, y nadie lo aceptó.</translation>
    </message>
    <message>
        <source>All such seats lack something preferred, and then the patron keeps the seats.</source>
        <translation>A todos los asientos así les falta algo preferido, y entonces el cliente conserva los suyos.</translation>
    </message>
    <message>
        <source>Others have such seats.</source>
        <translation>Otros tienen los asientos así.</translation>
    </message>
    <message>
        <source>Such seats are free; the plan was stopped before it was finished. Plan again with more time.</source>
        <translation>Hay asientos así libres; el plan se detuvo antes de terminar. Planifique de nuevo con más tiempo.</translation>
    </message>
    <message>
        <source>%1 was ahead by %2 and has %3.</source>
        <translation>%1 iba por delante (%2) y tiene %3.</translation>
    </message>
    <message>
        <source>%1 was ahead and has %2.</source>
        <translation>%1 iba por delante y tiene %2.</translation>
    </message>
    <message>
        <source>%1 stands equal; more wishes are met with %2 there.</source>
        <translation>%1 está en igualdad; con %2 ahí se cumplen más deseos.</translation>
    </message>
    <message>
        <source>%1 keeps %2.</source>
        <translation>%1 conserva %2.</translation>
    </message>
    <message>
        <source>%1 comes later and has %2, since those ahead have the rest.</source>
        <translation>%1 viene después y tiene %2, porque los que van delante tienen el resto.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 wishes are served.</source>
        <translation>%1: se atienden %2 de %3 deseos.</translation>
    </message>
    <message>
        <source>It is proved that nothing better can be made of what was weighed.</source>
        <translation>Está probado que de lo considerado no se puede sacar nada mejor.</translation>
    </message>
    <message>
        <source>It is not proved that this is the best: more time may find more.</source>
        <translation>No está probado que esto sea lo mejor: con más tiempo puede hallarse más.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests could not be weighed.</source>
        <translation>
            <numerusform>%n solicitud no se pudo considerar.</numerusform>
            <numerusform>%n solicitudes no se pudieron considerar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The series is closed: seats of a renewal do not change any more.</source>
        <translation>La serie está cerrada: los asientos de una renovación ya no cambian.</translation>
    </message>
    <message>
        <source>Keeps the seats</source>
        <translation>Conserva los asientos</translation>
    </message>
    <message>
        <source>Takes the next best</source>
        <translation>Toma los siguientes mejores</translation>
    </message>
    <message>
        <source>Call first</source>
        <translation>Llamar primero</translation>
    </message>
    <message>
        <source>Other seats</source>
        <translation>Otros asientos</translation>
    </message>
    <message>
        <source>Cannot be weighed</source>
        <translation>No evaluable</translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation>Sin planificar aún</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Otro número</translation>
    </message>
    <message>
        <source>Another price</source>
        <translation>Otro precio</translation>
    </message>
    <message>
        <source>Needs others</source>
        <translation>Depende de otros</translation>
    </message>
    <message>
        <source>It is another number of seats than now: change the order’s seats by hand.</source>
        <translation>Es otro número de asientos que ahora: cambie a mano los asientos del pedido.</translation>
    </message>
    <message>
        <source>The seats are of another price level: exchange the order by hand.</source>
        <translation>Los asientos son de otro nivel de precio: cambie el pedido a mano.</translation>
    </message>
    <message>
        <source>Call the patron first. Check the box when they have said yes.</source>
        <translation>Llame primero al cliente. Marque la casilla cuando haya dicho que sí.</translation>
    </message>
    <message>
        <source>It needs another move that cannot be made yet.</source>
        <translation>Necesita otro cambio que todavía no se puede hacer.</translation>
    </message>
    <message>
        <source>Other seats are held for the order. Confirm them or let them go first.</source>
        <translation>Hay otros asientos retenidos para el pedido. Confírmelos o suéltelos primero.</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>prioridad %1</translation>
    </message>
    <message>
        <source>a subscriber since %1</source>
        <translation>abonado desde %1</translation>
    </message>
    <message>
        <source>nobody knows since when a subscriber</source>
        <translation>no se sabe desde cuándo es abonado</translation>
    </message>
    <message>
        <source>gifts of %1</source>
        <comment>an amount</comment>
        <translation>donaciones de %1</translation>
    </message>
    <message>
        <source>Place %1: %2.</source>
        <translation>Puesto %1: %2.</translation>
    </message>
    <message>
        <source>Nobody is worse off than now.</source>
        <translation>Nadie queda peor que ahora.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is worse off than now but for %n who accepted it.</source>
        <translation>
            <numerusform>Nadie queda peor que ahora, salvo %n que lo aceptó.</numerusform>
            <numerusform>Nadie queda peor que ahora, salvo %n que lo aceptaron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewWords</name>
    <message>
        <source>created later</source>
        <translation>creado después</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>combinado</translation>
    </message>
    <message>
        <source>not enabled</source>
        <translation>no habilitado</translation>
    </message>
    <message>
        <source>not in this name</source>
        <translation>no a este nombre</translation>
    </message>
    <message>
        <source>under 90 %</source>
        <translation>menos de 90 %</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>empty parent</source>
        <translation>principal vacía</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>sin importe</translation>
    </message>
    <message>
        <source>no fixed package</source>
        <translation>sin paquete fijo</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>membresía</translation>
    </message>
    <message>
        <source>no subscription</source>
        <translation>no es abono</translation>
    </message>
    <message>
        <source>not in its renewal period</source>
        <translation>fuera de su período de renovación</translation>
    </message>
    <message>
        <source>renewed</source>
        <translation>renovado</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>no empezado</translation>
    </message>
    <message>
        <source>level not held</source>
        <translation>sin ese nivel</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>not tied to a level</source>
        <translation>no vinculado a un nivel</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>agotado</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>no se muestra</translation>
    </message>
    <message>
        <source>%1: renewal opens (%2)</source>
        <translation>%1: se abre la renovación (%2)</translation>
    </message>
    <message>
        <source>%1: benefit has expired (%2)</source>
        <translation>%1: el beneficio ha vencido (%2)</translation>
    </message>
    <message>
        <source>%1: renewal period has ended (%2)</source>
        <translation>%1: terminó el período de renovación (%2)</translation>
    </message>
    <message>
        <source>%1: opens for this patron (%2)</source>
        <translation>%1: se abre para este cliente (%2)</translation>
    </message>
    <message>
        <source>%1: opens for everybody (%2)</source>
        <translation>%1: se abre para todos (%2)</translation>
    </message>
    <message>
        <source>a better code</source>
        <translation>un código mejor</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Nearer to the stage</source>
        <translation>Más cerca del escenario</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) in all</source>
        <translation>
            <numerusform>%n asiento en total</numerusform>
            <numerusform>%n asientos en total</numerusform>
        </translation>
    </message>
    <message>
        <source>Another number of seats</source>
        <translation>Otra cantidad de asientos</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Juntos</translation>
    </message>
    <message>
        <source>May be apart</source>
        <translation>Pueden estar separados</translation>
    </message>
    <message>
        <source>On the aisle</source>
        <translation>En el pasillo</translation>
    </message>
    <message>
        <source>On the aisle, if it can be</source>
        <translation>En el pasillo, si se puede</translation>
    </message>
    <message numerus="yes">
        <source>%n accessible seat(s)</source>
        <translation>
            <numerusform>%n asiento accesible</numerusform>
            <numerusform>%n asientos accesibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Accessible seats</source>
        <translation>Asientos accesibles</translation>
    </message>
    <message>
        <source>Section: %1</source>
        <translation>Sección: %1</translation>
    </message>
    <message>
        <source>Price level: %1</source>
        <translation>Nivel de precio: %1</translation>
    </message>
    <message>
        <source>Not farther back than now</source>
        <translation>No más atrás que ahora</translation>
    </message>
    <message>
        <source>The same row or a nearer one, if it can be</source>
        <translation>La misma fila o una más cercana, si se puede</translation>
    </message>
    <message>
        <source>Other things may become worse</source>
        <translation>Otras cosas pueden empeorar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a wish, and what was said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Other seats</source>
        <translation>Otros asientos</translation>
    </message>
    <message>
        <source>Another series</source>
        <translation>Otra serie</translation>
    </message>
    <message>
        <source>More seats</source>
        <translation>Más asientos</translation>
    </message>
    <message>
        <source>Fewer seats</source>
        <translation>Menos asientos</translation>
    </message>
    <message>
        <source>Another package</source>
        <translation>Otro paquete</translation>
    </message>
    <message>
        <source>Does not want to renew</source>
        <translation>No quiere renovar</translation>
    </message>
    <message>
        <source>Change of address</source>
        <translation>Cambio de dirección</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message numerus="yes">
        <source>%n more seat(s)</source>
        <translation>
            <numerusform>%n asiento más</numerusform>
            <numerusform>%n asientos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) fewer</source>
        <translation>
            <numerusform>%n asiento menos</numerusform>
            <numerusform>%n asientos menos</numerusform>
        </translation>
    </message>
    <message>
        <source>If it cannot be: keep the seats of now</source>
        <translation>Si no se puede: conservar los asientos de ahora</translation>
    </message>
    <message>
        <source>If it cannot be: the next best seats</source>
        <translation>Si no se puede: los mejores asientos siguientes</translation>
    </message>
    <message>
        <source>Call before anything is changed</source>
        <translation>Llamar antes de cambiar nada</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Seats now</source>
        <translation>Asientos ahora</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>If it cannot be</source>
        <translation>Si no se puede</translation>
    </message>
    <message>
        <source>Seats wanted in all</source>
        <translation>Asientos deseados en total</translation>
    </message>
    <message>
        <source>There is no order “%1”, so the request is not linked to one.</source>
        <translation>No existe el pedido “%1”, así que la solicitud no se vincula a ninguno.</translation>
    </message>
    <message>
        <source>More than one order is named or fits, so the request is linked to none of them.</source>
        <translation>Se nombra o encaja más de un pedido, así que la solicitud no se vincula a ninguno.</translation>
    </message>
    <message>
        <source>Order “%1” is another patron’s than the one with this e-mail address, so the request is not linked to it.</source>
        <translation>El pedido “%1” es de otro cliente, no del que tiene este correo electrónico, así que la solicitud no se vincula a él.</translation>
    </message>
    <message>
        <source>The name “%1” stands in the text. Anybody can write a name, so no patron is linked by it.</source>
        <translation>El nombre “%1” está en el texto. Cualquiera puede escribir un nombre, así que no vincula a ningún cliente.</translation>
    </message>
    <message>
        <source>The message may not come from whom it says, so nothing is linked by it.</source>
        <translation>Puede que el mensaje no proceda de quien dice, así que no vincula nada.</translation>
    </message>
    <message>
        <source>A part of the order is paid, so its seats cannot be changed.</source>
        <translation>Una parte del pedido está pagada, así que sus asientos no se pueden cambiar.</translation>
    </message>
    <message>
        <source>The series is closed: its seats cannot be changed any more.</source>
        <translation>La serie está cerrada: sus asientos ya no se pueden cambiar.</translation>
    </message>
    <message>
        <source>The order is not one whose seats can be changed now.</source>
        <translation>El pedido no es de los que ahora permiten cambiar asientos.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has too few seats left at %2 of %n performance(s).</source>
        <translation>
            <numerusform>A “%1” le quedan muy pocos asientos en %2 de %n función.</numerusform>
            <numerusform>A “%1” le quedan muy pocos asientos en %2 de %n funciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>said by staff</source>
        <translation>dicho por el personal</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>from %1, check failed</source>
        <comment>a wish</comment>
        <translation>de %1, verificación fallida</translation>
    </message>
    <message>
        <source>from %1, not verified</source>
        <comment>a wish</comment>
        <translation>de %1, sin verificar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a wish, and how sure it is or from whom</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” was written by %2, and that may not be the patron: no plan counts it until somebody says that it is the patron’s wish.</source>
        <comment>a wish, an address</comment>
        <translation>“%1” lo escribió %2, y puede que no sea el cliente: ningún plan lo cuenta hasta que alguien diga que es un deseo del cliente.</translation>
    </message>
    <message>
        <source>No patron has the address “%1”, so the request is linked to nobody by it.</source>
        <translation>Ningún cliente tiene la dirección “%1”, así que no vincula la solicitud a nadie.</translation>
    </message>
    <message>
        <source>More than one patron has the address “%1”, so the request is linked to none of them.</source>
        <translation>Más de un cliente tiene la dirección “%1”, así que la solicitud no se vincula a ninguno.</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>dudoso</translation>
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
        <source>A benefit counts for its own contact, and this one is another’s.</source>
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
        <source>This donation is not in this contact’s name, so it is not on this patron’s page.</source>
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
        <source>The vendor’s two pages disagree: one lists the stage “{stage}” as visible, the other asks for 90 %, and this record has {probability} %. It goes by the probability here{assumed}.</source>
        <translation>Las dos páginas del proveedor no coinciden: una da la etapa “{stage}” por visible, la otra exige 90&#xa0;%, y este registro tiene {probability}&#xa0;%. Aquí se sigue la probabilidad{assumed}.</translation>
    </message>
    <message>
        <source>The vendor’s two pages disagree: one lists the stage “{stage}” as visible, the other asks for 90 %, and this record has {probability} %. It goes by the stage here{assumed}.</source>
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
        <source>The username {username} is not the contact’s e-mail address {email}; it should be.</source>
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
        <source>This order is not in this contact’s name, so it is not on this patron’s page.</source>
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
        <source>Uses left: {left} of {limit}, counted in total, not per event or period.</source>
        <translation>Usos restantes: {left} de {limit}, contados en total, no por evento ni por período.</translation>
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
    <message>
        <source>No licence limit is set, so portal users are counted ({active} are active) and none is refused.</source>
        <translation>No se definió un límite de licencias, así que los usuarios del Portal se cuentan ({active} están activos) y no se rechaza ninguno.</translation>
    </message>
    <message>
        <source>Of {limit} licences {left} are left; each active portal user takes one.</source>
        <translation>De {limit} licencias quedan {left}; cada usuario del Portal activo ocupa una.</translation>
    </message>
    <message>
        <source>Each active portal user takes a licence: {active} are active, {more} more are wanted, and the limit is {limit}.</source>
        <translation>Cada usuario del Portal activo ocupa una licencia: {active} están activos, se quieren {more} más y el límite es {limit}.</translation>
    </message>
    <message>
        <source>PatronManager disables portal users one by one; here {count} can be disabled at once.</source>
        <translation>PatronManager deshabilita los usuarios del Portal de uno en uno; aquí se pueden deshabilitar {count} a la vez.</translation>
    </message>
    <message>
        <source>Payments that were declined, failed or are void ({count}) do not count as paid.</source>
        <translation>Los pagos rechazados, fallidos o anulados ({count}) no cuentan como pagados.</translation>
    </message>
    <message>
        <source>This presale needs an active benefit of the level “{level}”, which the patron does not have.</source>
        <translation>Esta preventa requiere un beneficio activo del nivel “{level}”, que el cliente no tiene.</translation>
    </message>
    <message>
        <source>These seats need an active benefit of the level “{level}”, which the patron does not have.</source>
        <translation>Estos asientos requieren un beneficio activo del nivel “{level}”, que el cliente no tiene.</translation>
    </message>
    <message>
        <source>Of several codes that apply ({count}), the best one is used; which one that is depends on the price of the ticket.</source>
        <translation>Entre varios códigos aplicables ({count}) se usa el mejor; cuál es depende del precio del boleto.</translation>
    </message>
    <message>
        <source>Of several codes ({count}) the best one is used, and this is it.</source>
        <translation>Entre varios códigos ({count}) se usa el mejor, y es este.</translation>
    </message>
    <message>
        <source>The code {code} could be used too, but of several the best one is: {better} takes off as much or more.</source>
        <translation>El código {code} también se podría usar, pero entre varios el mejor es este: {better} descuenta lo mismo o más.</translation>
    </message>
    <message>
        <source>The code {code} is used up. Its limit, {limit}, counts in total, not per event or period.</source>
        <translation>El código {code} está agotado. Su límite, {limit}, cuenta en total, no por evento ni por período.</translation>
    </message>
    <message>
        <source>Nothing is due any more, so there is nothing to pay.</source>
        <translation>Ya no queda nada por pagar, así que no hay nada que pagar.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Money given back %1</source>
        <translation>Devolución %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Recibo %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Paid before</source>
        <translation>Pagado antes</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Paid now</source>
        <translation>Pagado ahora</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Queda por pagar</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Forma de pago</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Recibido por</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Anula</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>No válido</translation>
    </message>
    <message>
        <source>taken back by %1</source>
        <translation>anulado con %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its value</comment>
        <translation>%1: %2</translation>
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
    <name>RenewalLetter</name>
    <message>
        <source>Deceased</source>
        <translation>Persona fallecida</translation>
    </message>
    <message>
        <source>Do not mail</source>
        <translation>No enviar correo postal</translation>
    </message>
    <message>
        <source>The contact was deleted or merged</source>
        <translation>El contacto se eliminó o se combinó</translation>
    </message>
    <message>
        <source>No mailing address with street and city</source>
        <translation>Sin dirección postal con calle y ciudad</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>city; state and postal code</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation>Estimado/a %1:</translation>
    </message>
    <message>
        <source>your subscription for the next season is ready to be renewed.</source>
        <translation>Su abono para la próxima temporada está listo para renovarse.</translation>
    </message>
    <message>
        <source>Your seats are not those of last season: please look at them below.</source>
        <translation>Sus asientos no son los de la temporada pasada: le rogamos que los revise abajo.</translation>
    </message>
    <message>
        <source>Your seats are kept for you.</source>
        <translation>Sus asientos están guardados para usted.</translation>
    </message>
    <message>
        <source>Thank you for what you have paid already.</source>
        <translation>Gracias por lo que ya ha pagado.</translation>
    </message>
    <message>
        <source>Please renew by %1, in the Portal or with the slip below.</source>
        <translation>Le rogamos que renueve a más tardar el %1, en el Portal o con el talón de abajo.</translation>
    </message>
    <message>
        <source>Please renew in the Portal or with the slip below.</source>
        <translation>Le rogamos que renueve en el Portal o con el talón de abajo.</translation>
    </message>
    <message>
        <source>With kind regards from the box office</source>
        <translation>Reciba un cordial saludo de la taquilla</translation>
    </message>
    <message>
        <source>With kind regards from the box office of %1</source>
        <translation>Reciba un cordial saludo de la taquilla de %1</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abono</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Por pagar</translation>
    </message>
    <message>
        <source>please ask us</source>
        <translation>consúltenos</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Guardados hasta</translation>
    </message>
    <message>
        <source>Please tear off here and send it back to the box office.</source>
        <translation>Corte por aquí y envíe el talón a la taquilla.</translation>
    </message>
    <message>
        <source>%1 – order %2</source>
        <comment>who; numbers</comment>
        <translation>%1 – pedido %2</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Por pagar: %1</translation>
    </message>
    <message>
        <source>I renew in these seats, and pay by cheque or at the box office.</source>
        <translation>Renuevo en estos asientos y pago con cheque o en la taquilla.</translation>
    </message>
    <message>
        <source>I should like other seats. Please call me.</source>
        <translation>Quisiera otros asientos. Llámenme, por favor.</translation>
    </message>
    <message>
        <source>I do not want to renew. My seats may be given to others.</source>
        <translation>No deseo renovar. Mis asientos se pueden dar a otras personas.</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>Fecha y firma</translation>
    </message>
    <message>
        <source>Neither pending nor part paid</source>
        <translation>Ni pendiente ni pagado en parte</translation>
    </message>
    <message>
        <source>Opted out of e-mail</source>
        <translation>No recibe correo electrónico</translation>
    </message>
</context>
<context>
    <name>RenewalProgress</name>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>Pagado en parte</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Did not renew</source>
        <translation>No renovó</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>Otro estado</translation>
    </message>
    <message>
        <source>Request open, other seats</source>
        <translation>Solicitud abierta, otros asientos</translation>
    </message>
    <message>
        <source>Request open</source>
        <translation>Solicitud abierta</translation>
    </message>
    <message>
        <source>Other seats</source>
        <translation>Otros asientos</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Renewals</name>
    <message>
        <source>choose-your-own</source>
        <translation>a elección</translation>
    </message>
    <message>
        <source>flex</source>
        <translation>flex</translation>
    </message>
    <message>
        <source>of unknown kind</source>
        <translation>de tipo desconocido</translation>
    </message>
    <message>
        <source>Accessible seat locked</source>
        <translation>Asiento accesible no disponible</translation>
    </message>
    <message>
        <source>Seat taken by somebody else</source>
        <translation>Asiento ocupado por otra persona</translation>
    </message>
    <message>
        <source>Two for one seat</source>
        <translation>Dos para un asiento</translation>
    </message>
    <message>
        <source>Seat gone</source>
        <translation>El asiento ya no existe</translation>
    </message>
    <message>
        <source>Seats not known</source>
        <translation>Asientos desconocidos</translation>
    </message>
    <message>
        <source>Price level or allocation without counterpart</source>
        <translation>Nivel de precio o cupo sin equivalente</translation>
    </message>
    <message>
        <source>Last season not settled</source>
        <translation>Temporada pasada sin saldar</translation>
    </message>
    <message>
        <source>Not a fixed package</source>
        <translation>No es un paquete fijo</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>Has an order already</source>
        <translation>Ya tiene un pedido</translation>
    </message>
    <message>
        <source>Renews in other seats</source>
        <translation>Renueva en otros asientos</translation>
    </message>
    <message>
        <source>Renews in the same seats</source>
        <translation>Renueva en los mismos asientos</translation>
    </message>
    <message>
        <source>They need an accessible place, and theirs is not free for them. Give them another one first of all.</source>
        <translation>Necesita un lugar accesible y el suyo no está libre. Antes que nada, asígnele otro.</translation>
    </message>
    <message>
        <source>The seat is sold, held or assigned to somebody else in the new series. Give them others, or leave them out.</source>
        <translation>El asiento está vendido, retenido o asignado a otra persona en la nueva serie. Asígnele otros o exclúyalo.</translation>
    </message>
    <message>
        <source>By the mapping two subscribers would come to one seat. Give one of them another.</source>
        <translation>Con la correspondencia, dos abonados acabarían en un asiento. Asigne otro a uno de ellos.</translation>
    </message>
    <message>
        <source>The new house has no such seat. Map the section, give them other seats, or leave them out.</source>
        <translation>La nueva sala no tiene ese asiento. Equipare la sección, asígnele otros asientos o exclúyalo.</translation>
    </message>
    <message>
        <source>It is not known where they sit, or for fewer or more places than they bought. Give them seats, or leave them out.</source>
        <translation>No se sabe dónde se sienta, o se sabe de más o menos asientos de los que compró. Asígnele asientos o exclúyalo.</translation>
    </message>
    <message>
        <source>Say which price level or allocation it is this season.</source>
        <translation>Indique qué nivel de precio o cupo es esta temporada.</translation>
    </message>
    <message>
        <source>The order of last season is not paid or not confirmed. Settle it, or leave them out.</source>
        <translation>El pedido de la temporada pasada no está pagado o no está confirmado. Resuélvalo o exclúyalo.</translation>
    </message>
    <message>
        <source>Only fixed packages are renewed. Nothing is done for them.</source>
        <translation>Solo se renuevan los paquetes fijos. No se hace nada por ellos.</translation>
    </message>
    <message>
        <source>Somebody decided that they are not renewed by this run.</source>
        <translation>Alguien decidió que no se renueven en esta ejecución.</translation>
    </message>
    <message>
        <source>Nothing is done for them: the new series has an order of theirs.</source>
        <translation>No se hace nada por ellos: ya tienen un pedido en la nueva serie.</translation>
    </message>
    <message>
        <source>They get an order in Pending Renewal, in the seats that the mapping or a decision gives them.</source>
        <translation>Reciben un pedido en Pending Renewal, en los asientos que les da la correspondencia o una decisión.</translation>
    </message>
    <message>
        <source>They get an order in Pending Renewal, in the seats that they have.</source>
        <translation>Reciben un pedido en Pending Renewal, en los asientos que tienen.</translation>
    </message>
    <message>
        <source>Renewed in other seats</source>
        <translation>Renovado en otros asientos</translation>
    </message>
    <message>
        <source>Renewed in the same seats</source>
        <translation>Renovado en los mismos asientos</translation>
    </message>
    <message>
        <source>Order made</source>
        <translation>Pedido creado</translation>
    </message>
    <message>
        <source>Declined since</source>
        <translation>Rechazado desde entonces</translation>
    </message>
    <message>
        <source>%1 is %2 now.</source>
        <translation>%1 ahora es %2.</translation>
    </message>
    <message>
        <source>%1 was chosen for them.</source>
        <translation>Se eligió %1 para este abonado.</translation>
    </message>
    <message>
        <source>A seat that was chosen is not there.</source>
        <translation>Un asiento elegido no existe.</translation>
    </message>
    <message>
        <source>%1 has no counterpart in the new house.</source>
        <translation>%1 no tiene equivalente en la nueva sala.</translation>
    </message>
    <message>
        <source>%1 is sold to order %2.</source>
        <translation>%1 está vendido en el pedido %2.</translation>
    </message>
    <message>
        <source>%1 is held.</source>
        <translation>%1 está retenido.</translation>
    </message>
    <message>
        <source>%1 is held for order %2.</source>
        <translation>%1 está retenido para el pedido %2.</translation>
    </message>
    <message>
        <source>%1 is kept for the renewal %2.</source>
        <translation>%1 está guardado para la renovación %2.</translation>
    </message>
    <message>
        <source>%1 is assigned to %2 in the new series.</source>
        <translation>%1 está asignado a %2 en la nueva serie.</translation>
    </message>
    <message>
        <source>%1 would come to %2, too.</source>
        <translation>%1 también acabaría en %2.</translation>
    </message>
    <message>
        <source>%1 is not accessible.</source>
        <translation>%1 no es accesible.</translation>
    </message>
    <message>
        <source>Two of their own seats would be %1.</source>
        <translation>Dos de sus propios asientos serían %1.</translation>
    </message>
    <message numerus="yes">
        <source>They bought %n places, and none of their seats is known.</source>
        <translation>
            <numerusform>Compró %n plaza y no se conoce ninguno de sus asientos.</numerusform>
            <numerusform>Compró %n plazas y no se conoce ninguno de sus asientos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They bought %n places; known are: %1.</source>
        <translation>
            <numerusform>Compró %n plaza; se conoce: %1.</numerusform>
            <numerusform>Compró %n plazas; se conocen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known what they bought.</source>
        <translation>No se sabe qué compró.</translation>
    </message>
    <message>
        <source>The price level “%1” has no counterpart.</source>
        <translation>El nivel de precio “%1” no tiene equivalente.</translation>
    </message>
    <message>
        <source>The allocation “%1” has no counterpart.</source>
        <translation>El cupo “%1” no tiene equivalente.</translation>
    </message>
    <message>
        <source>The allocation that “%1” is now is missing at %2.</source>
        <translation>El cupo que ahora corresponde a “%1” falta en %2.</translation>
    </message>
    <message>
        <source>Their order has the status %1.</source>
        <translation>Su pedido tiene el estado %1.</translation>
    </message>
    <message>
        <source>The package is %1.</source>
        <translation>El paquete es %1.</translation>
    </message>
    <message>
        <source>Order %1 has the status %2.</source>
        <translation>El pedido %1 tiene el estado %2.</translation>
    </message>
    <message>
        <source>They were left out by somebody.</source>
        <translation>Alguien lo excluyó.</translation>
    </message>
    <message>
        <source>Price level</source>
        <translation>Nivel de precio</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Cupo</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Mismo nombre</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Sugerido</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>No empezado</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>En preparación</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutada</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n subscribers would renew.</source>
        <translation>
            <numerusform>%n abonado renovaría.</numerusform>
            <numerusform>%n abonados renovarían.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need a person.</source>
        <translation>
            <numerusform>%n necesita a una persona.</numerusform>
            <numerusform>%n necesitan a una persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not theirs: staff said so.</source>
        <translation>%1 no es suyo: lo dijo el personal.</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>The field %1 is still open.</source>
        <translation>El campo %1 aún está sin rellenar.</translation>
    </message>
    <message>
        <source>The text names “%1”, and the order has no seats.</source>
        <translation>El texto nombra “%1”, y el pedido no tiene asientos.</translation>
    </message>
    <message>
        <source>The text names “%1”, but the order’s seats, and those held for it, are %2.</source>
        <translation>El texto nombra “%1”, pero los asientos del pedido, y los retenidos para él, son %2.</translation>
    </message>
    <message>
        <source>The text names “%1”, and the order has no performance with a day.</source>
        <translation>El texto nombra “%1”, y el pedido no tiene ninguna función con fecha.</translation>
    </message>
    <message>
        <source>The text names “%1”, but the order’s performances are on %2.</source>
        <translation>El texto nombra “%1”, pero las funciones del pedido son el %2.</translation>
    </message>
    <message>
        <source>The text names “%1” as the last day, and no last day is known.</source>
        <translation>El texto nombra “%1” como último día, y no se conoce ningún último día.</translation>
    </message>
    <message>
        <source>The text names “%1” as the last day, but what ends, ends on %2.</source>
        <translation>El texto nombra “%1” como último día, pero lo que termina, termina el %2.</translation>
    </message>
    <message>
        <source>The text names “%1”, and nothing is known of what the order costs.</source>
        <translation>El texto nombra “%1”, y no se sabe nada de lo que cuesta el pedido.</translation>
    </message>
    <message>
        <source>The text names “%1”, but the order’s amounts are %2.</source>
        <translation>El texto nombra “%1”, pero los importes del pedido son %2.</translation>
    </message>
    <message>
        <source>Name of the patron</source>
        <translation>Nombre del cliente</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Número de pedido</translation>
    </message>
    <message>
        <source>Seats now</source>
        <translation>Asientos ahora</translation>
    </message>
    <message>
        <source>Seats held</source>
        <translation>Asientos retenidos</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Price of the order</source>
        <translation>Precio del pedido</translation>
    </message>
    <message>
        <source>Last day to renew</source>
        <translation>Último día para renovar</translation>
    </message>
    <message>
        <source>Last day of the hold</source>
        <translation>Último día de la retención</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Quién responde</translation>
    </message>
</context>
<context>
    <name>ReportOutput</name>
    <message>
        <source>Save the rejected rows</source>
        <translation>Guardar las filas rechazadas</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Rejected rows as CSV (*.csv)</source>
        <translation>Filas rechazadas como CSV (*.csv)</translation>
    </message>
    <message>
        <source>rejected-rows</source>
        <translation>filas-rechazadas</translation>
    </message>
    <message>
        <source>import-report</source>
        <translation>informe-de-importacion</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Waiting for the patron</source>
        <translation>En espera del cliente</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Atendida</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>No es posible</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Por correo</translation>
    </message>
    <message>
        <source>In the Portal</source>
        <translation>En el Portal</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>En la taquilla</translation>
    </message>
    <message>
        <source>From an import</source>
        <translation>De una importación</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>conservar</translation>
    </message>
    <message>
        <source>next best</source>
        <translation>lo mejor siguiente</translation>
    </message>
    <message>
        <source>call first</source>
        <translation>llamar antes</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>wishes in a row</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Nadie conocido</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>an age</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>an age</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>an age</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Para hoy</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>Vencida desde el %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Para el %1</translation>
    </message>
    <message>
        <source>else %1</source>
        <translation>si no, %1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>prioridad %1</translation>
    </message>
    <message>
        <source>nobody works on it</source>
        <translation>nadie trabaja en ella</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>sin leer</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts of a change request</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>the answer came back</source>
        <translation>la respuesta fue devuelta</translation>
    </message>
    <message>
        <source>Request %1 is new again.</source>
        <translation>La solicitud %1 vuelve a ser nueva.</translation>
    </message>
    <message>
        <source>Request %1 is in progress.</source>
        <translation>La solicitud %1 está en curso.</translation>
    </message>
    <message>
        <source>Request %1 waits for the patron.</source>
        <translation>La solicitud %1 espera al cliente.</translation>
    </message>
    <message>
        <source>Request %1 is closed, since it is not possible: “%2”.</source>
        <translation>La solicitud %1 queda cerrada, porque no es posible: “%2”.</translation>
    </message>
    <message>
        <source>Request %1 is closed as withdrawn: “%2”.</source>
        <translation>La solicitud %1 queda cerrada como retirada: “%2”.</translation>
    </message>
    <message>
        <source>Keep the seats</source>
        <translation>Conservar los asientos</translation>
    </message>
    <message>
        <source>Take the next best</source>
        <translation>Tomar los siguientes mejores</translation>
    </message>
    <message>
        <source>Call first</source>
        <translation>Llamar primero</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>No lo dijo</translation>
    </message>
</context>
<context>
    <name>RequestMail</name>
    <message>
        <source>If it cannot be done, the patron keeps the seats.</source>
        <translation>Si no se puede, el cliente conserva los asientos.</translation>
    </message>
    <message>
        <source>If it cannot be done, the patron takes the next best.</source>
        <translation>Si no se puede, el cliente acepta los mejores siguientes.</translation>
    </message>
    <message>
        <source>If it cannot be done, the patron wants to be called first.</source>
        <translation>Si no se puede, el cliente quiere que le llamen antes.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a patron; the e-mail address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Change request for order %1</source>
        <translation>Solicitud de cambio del pedido %1</translation>
    </message>
    <message>
        <source>Order %1: %2 asks for other seats. The seats stay as they are until the box office changes them.</source>
        <translation>Pedido %1: %2 pide otros asientos. Los asientos quedan como están hasta que la taquilla los cambie.</translation>
    </message>
    <message>
        <source>About renewing %1</source>
        <translation>Sobre la renovación de %1</translation>
    </message>
    <message>
        <source>%1 writes about renewing %2.</source>
        <translation>%1 escribe sobre la renovación de %2.</translation>
    </message>
</context>
<context>
    <name>SeatAdvice</name>
    <message>
        <source>What that makes of the price is not known.</source>
        <translation>No se sabe qué precio resulta de ello.</translation>
    </message>
    <message>
        <source>The price is the same.</source>
        <translation>El precio es el mismo.</translation>
    </message>
    <message>
        <source>That costs %1 more.</source>
        <translation>Eso cuesta %1 más.</translation>
    </message>
    <message>
        <source>That costs %1 less.</source>
        <translation>Eso cuesta %1 menos.</translation>
    </message>
    <message>
        <source>The seats lie where those of the package lie, at no other price, and no ticket is known to be out.</source>
        <translation>Los asientos están donde los del paquete, al mismo precio, y no consta que se haya entregado ninguna entrada.</translation>
    </message>
    <message>
        <source>The renewal is not paid, so no ticket is out.</source>
        <translation>La renovación no está pagada, así que no se ha entregado ninguna entrada.</translation>
    </message>
    <message>
        <source>%1 is to be charged for the difference.</source>
        <translation>Hay que cobrar %1 por la diferencia.</translation>
    </message>
    <message>
        <source>%1 is to be given back for the difference.</source>
        <translation>Hay que devolver %1 por la diferencia.</translation>
    </message>
    <message>
        <source>They lie in another allocation, and there may be a difference in price.</source>
        <translation>Están en otro cupo, y puede haber una diferencia de precio.</translation>
    </message>
    <message>
        <source>The order is paid and its tickets go out (%1): those that are out must not count any more.</source>
        <translation>El pedido está pagado y sus entradas se entregan (%1): las ya entregadas deben dejar de valer.</translation>
    </message>
    <message>
        <source>They lie in another allocation at all performances.</source>
        <translation>Están en otro cupo en todas las funciones.</translation>
    </message>
    <message>
        <source>They lie in another allocation at most of the performances (%1 of %2).</source>
        <translation>Están en otro cupo en la mayoría de las funciones (%1 de %2).</translation>
    </message>
    <message>
        <source>All performances would be on another weekday (%1).</source>
        <translation>Todas las funciones serían otro día de la semana (%1).</translation>
    </message>
    <message>
        <source>It is another series of the season.</source>
        <translation>Es otra serie de la temporada.</translation>
    </message>
    <message>
        <source>Re-seat: in PatronManager, remove the fulfillment items and fulfill the order anew with the new seats.</source>
        <translation>Reubicación: en PatronManager, quite los artículos de la emisión y vuelva a emitir el pedido con los asientos nuevos.</translation>
    </message>
    <message>
        <source>Re-seat: the order gives its seats up and gets the new ones; nothing else changes.</source>
        <translation>Reubicación: el pedido cede sus asientos y recibe los nuevos; nada más cambia.</translation>
    </message>
    <message>
        <source>Exchange: in PatronManager, exchange the tickets for the new ones.</source>
        <translation>Cambio: en PatronManager, cambie las entradas por las nuevas.</translation>
    </message>
    <message>
        <source>Exchange: the tickets are exchanged for new ones.</source>
        <translation>Cambio: las entradas se cambian por otras nuevas.</translation>
    </message>
    <message>
        <source>Package exchange: in PatronManager, exchange the whole package for the other one, then fulfill that with the new seats.</source>
        <translation>Cambio de paquete: en PatronManager, cambie todo el paquete por el otro y emita este con los asientos nuevos.</translation>
    </message>
    <message>
        <source>Package exchange: the whole package is exchanged for the other one, which then gets the new seats.</source>
        <translation>Cambio de paquete: todo el paquete se cambia por el otro, que recibe entonces los asientos nuevos.</translation>
    </message>
    <message>
        <source>rule %1, source %2, assumed</source>
        <translation>regla %1, fuente %2, supuesta</translation>
    </message>
    <message>
        <source>rule %1, source %2</source>
        <translation>regla %1, fuente %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a reason, and its rule</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, on %2: %3, at %n performances.</source>
        <translation>
            <numerusform>%1 (%2): %3, en %n función.</numerusform>
            <numerusform>%1 (%2): %3, en %n funciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, at %n performances.</source>
        <translation>
            <numerusform>%1: %2, en %n función.</numerusform>
            <numerusform>%1: %2, en %n funciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other seats for order %1</source>
        <comment>a title</comment>
        <translation>Otros asientos para el pedido %1</translation>
    </message>
    <message>
        <source>For the seats that are asked for:</source>
        <translation>Para los asientos que se piden:</translation>
    </message>
    <message>
        <source>Neither another section nor another series of the season has such seats.</source>
        <translation>Ni otra sección ni otra serie de la temporada tiene asientos así.</translation>
    </message>
    <message>
        <source>What could be offered instead:</source>
        <translation>Lo que se podría ofrecer en su lugar:</translation>
    </message>
</context>
<context>
    <name>SeatChange</name>
    <message numerus="yes">
        <source>%1 instead of %2, at %n performances.</source>
        <translation>
            <numerusform>%1 en lugar de %2, en %n función.</numerusform>
            <numerusform>%1 en lugar de %2, en %n funciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in addition, at %n performances.</source>
        <translation>
            <numerusform>%1 además, en %n función.</numerusform>
            <numerusform>%1 además, en %n funciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back on sale, at %n performances: %1.</source>
        <translation>
            <numerusform>De nuevo a la venta, en %n función: %1.</numerusform>
            <numerusform>De nuevo a la venta, en %n funciones: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held through %1, at %n performances: %2. The order keeps %3 meanwhile.</source>
        <translation>
            <numerusform>Retenido hasta el %1 inclusive, en %n función: %2. El pedido conserva %3 mientras tanto.</numerusform>
            <numerusform>Retenido hasta el %1 inclusive, en %n funciones: %2. El pedido conserva %3 mientras tanto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer held, at %n performances: %1. The order keeps its seats.</source>
        <translation>
            <numerusform>Ya no retenido, en %n función: %1. El pedido conserva sus asientos.</numerusform>
            <numerusform>Ya no retenido, en %n funciones: %1. El pedido conserva sus asientos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order has these seats already.</source>
        <translation>El pedido ya tiene estos asientos.</translation>
    </message>
    <message>
        <source>What the order costs then is not known.</source>
        <translation>No se sabe cuánto costará entonces el pedido.</translation>
    </message>
    <message>
        <source>What the order costs stays the same.</source>
        <translation>El precio del pedido no cambia.</translation>
    </message>
    <message>
        <source>The order costs %1 more.</source>
        <translation>El pedido cuesta %1 más.</translation>
    </message>
    <message>
        <source>The order costs %1 less.</source>
        <translation>El pedido cuesta %1 menos.</translation>
    </message>
    <message>
        <source>The new seats lie in %1 instead of %2. What that makes of the price is not known.</source>
        <translation>Los asientos nuevos están en %1 en lugar de %2. No se sabe qué precio resulta de ello.</translation>
    </message>
    <message>
        <source>The new seats lie in %1 instead of %2, at the same price.</source>
        <translation>Los asientos nuevos están en %1 en lugar de %2, al mismo precio.</translation>
    </message>
    <message>
        <source>The new seats lie in %1 instead of %2 and cost %3 more by the price list.</source>
        <translation>Los asientos nuevos están en %1 en lugar de %2 y cuestan %3 más según la lista de precios.</translation>
    </message>
    <message>
        <source>The new seats lie in %1 instead of %2 and cost %3 less by the price list.</source>
        <translation>Los asientos nuevos están en %1 en lugar de %2 y cuestan %3 menos según la lista de precios.</translation>
    </message>
    <message>
        <source>At each performance that is %1.</source>
        <translation>En cada función son %1.</translation>
    </message>
    <message>
        <source>Where they lie is assumed from the seats beside them, or from the section’s name.</source>
        <translation>Dónde están se supone por los asientos contiguos o por el nombre de la sección.</translation>
    </message>
</context>
<context>
    <name>SeatMap</name>
    <message>
        <source>%1, %2</source>
        <comment>facts in a row</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from one seat number to another</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Asiento %1</translation>
    </message>
    <message>
        <source>Seats %1</source>
        <translation>Asientos %1</translation>
    </message>
    <message>
        <source>Row %1 seat %2</source>
        <translation>Fila %1 asiento %2</translation>
    </message>
    <message>
        <source>Row %1 seats %2</source>
        <translation>Fila %1 asientos %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a section and seats in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Pending renewal</source>
        <translation>Renovación pendiente</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>aisle</source>
        <translation>pasillo</translation>
    </message>
    <message>
        <source>accessible</source>
        <translation>accesible</translation>
    </message>
    <message>
        <source>companion seat</source>
        <translation>asiento de acompañante</translation>
    </message>
    <message>
        <source>restricted view</source>
        <translation>visibilidad reducida</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>pedido %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>pending renewal</source>
        <translation>renovación pendiente</translation>
    </message>
    <message>
        <source>this patron’s seat</source>
        <translation>asiento de este cliente</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>propuesto</translation>
    </message>
    <message>
        <source>held for request %1</source>
        <translation>retenido para la solicitud %1</translation>
    </message>
    <message>
        <source>held for %1</source>
        <translation>retenido para %1</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>held for order %1</source>
        <translation>retenido para el pedido %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a price level and its price</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>row %1 from the stage</source>
        <translation>fila %1 desde el escenario</translation>
    </message>
    <message>
        <source>1 row closer</source>
        <translation>1 fila más cerca</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows closer</source>
        <translation>
            <numerusform>%Ln fila más cerca</numerusform>
            <numerusform>%Ln filas más cerca</numerusform>
        </translation>
    </message>
    <message>
        <source>as close as now</source>
        <translation>tan cerca como ahora</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>en el centro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats from the middle</source>
        <translation>
            <numerusform>a %Ln asiento del centro</numerusform>
            <numerusform>a %Ln asientos del centro</numerusform>
        </translation>
    </message>
    <message>
        <source>together</source>
        <translation>juntos</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln parts</source>
        <translation>
            <numerusform>en %Ln parte</numerusform>
            <numerusform>en %Ln partes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accessible</source>
        <translation>
            <numerusform>%Ln accesible</numerusform>
            <numerusform>%Ln accesibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln companion seats</source>
        <translation>
            <numerusform>%Ln asiento de acompañante</numerusform>
            <numerusform>%Ln asientos de acompañante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with restricted view</source>
        <translation>
            <numerusform>%Ln con visibilidad reducida</numerusform>
            <numerusform>%Ln con visibilidad reducida</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would be better: %2.</source>
        <translation>%1 sería mejor: %2.</translation>
    </message>
    <message>
        <source>%1 would be better, but not at an aisle.</source>
        <translation>%1 sería mejor, pero no junto a un pasillo.</translation>
    </message>
    <message>
        <source>%1 would be better, at another price level.</source>
        <translation>%1 sería mejor, con otro nivel de precio.</translation>
    </message>
    <message>
        <source>Apart there are enough: %1.</source>
        <translation>Por separado hay suficientes: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln seats are free that anybody may have.</source>
        <translation>
            <numerusform>Solo hay %Ln asiento libre que cualquiera puede ocupar.</numerusform>
            <numerusform>Solo hay %Ln asientos libres que cualquiera puede ocupar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln free seats are side by side.</source>
        <translation>
            <numerusform>Como máximo hay %Ln asiento libre seguido.</numerusform>
            <numerusform>Como máximo hay %Ln asientos libres seguidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No such seats are at an aisle.</source>
        <translation>No hay asientos así junto a un pasillo.</translation>
    </message>
    <message numerus="yes">
        <source>Of the accessible seats, %Ln are free where they are wanted.</source>
        <translation>
            <numerusform>De los asientos accesibles, %Ln está libre donde se desea.</numerusform>
            <numerusform>De los asientos accesibles, %Ln están libres donde se desean.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough free seats have the price level %1.</source>
        <translation>No hay suficientes asientos libres con el nivel de precio %1.</translation>
    </message>
    <message>
        <source>Not enough free seats are as close to the stage.</source>
        <translation>No hay suficientes asientos libres tan cerca del escenario.</translation>
    </message>
</context>
<context>
    <name>Seats</name>
    <message>
        <source>The venue has no seat map. Take one in, or leave it: nothing is claimed there.</source>
        <translation>La sala no tiene plano de asientos. Incorpore uno o déjelo así: allí no se asigna nada.</translation>
    </message>
    <message>
        <source>No seat of the venue is called so. Correct the seat map or the text.</source>
        <translation>Ningún asiento de la sala se llama así. Corrija el plano de asientos o el texto.</translation>
    </message>
    <message>
        <source>Several seats are called so. Add the section to the text.</source>
        <translation>Varios asientos se llaman así. Agregue la sección al texto.</translation>
    </message>
    <message>
        <source>The text names another number of seats than was sold.</source>
        <translation>El texto nombra una cantidad de asientos distinta de la vendida.</translation>
    </message>
    <message>
        <source>The seat is held.</source>
        <translation>El asiento está retenido.</translation>
    </message>
    <message>
        <source>Order %1 has the seat.</source>
        <translation>El pedido %1 tiene el asiento.</translation>
    </message>
    <message numerus="yes">
        <source>%n seats claimed.</source>
        <translation>
            <numerusform>%n asiento asignado.</numerusform>
            <numerusform>%n asientos asignados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n released.</source>
        <translation>
            <numerusform>%n liberado.</numerusform>
            <numerusform>%n liberados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items had theirs.</source>
        <translation>
            <numerusform>%n artículo ya tenía el suyo.</numerusform>
            <numerusform>%n artículos ya tenían los suyos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are general admission.</source>
        <translation>
            <numerusform>%n artículo es de entrada general.</numerusform>
            <numerusform>%n artículos son de entrada general.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are left.</source>
        <translation>
            <numerusform>Queda %n artículo.</numerusform>
            <numerusform>Quedan %n artículos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No seat map</source>
        <translation>Sin plano de asientos</translation>
    </message>
    <message>
        <source>No such seat</source>
        <translation>No existe el asiento</translation>
    </message>
    <message>
        <source>Several seats</source>
        <translation>Varios asientos</translation>
    </message>
    <message>
        <source>Another number of seats</source>
        <translation>Otra cantidad de asientos</translation>
    </message>
    <message>
        <source>Taken already</source>
        <translation>Ya ocupado</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>Fixed package</source>
        <translation>Paquete fijo</translation>
    </message>
    <message>
        <source>Choose your own</source>
        <translation>A elección</translation>
    </message>
    <message>
        <source>Flex</source>
        <translation>Flex</translation>
    </message>
    <message>
        <source>Kind not known</source>
        <translation>Tipo desconocido</translation>
    </message>
    <message>
        <source>It has no package: say which one is sold for it.</source>
        <translation>No tiene paquete: indique cuál se vende para ella.</translation>
    </message>
    <message>
        <source>Only fixed packages renew.</source>
        <translation>Solo se renuevan los paquetes fijos.</translation>
    </message>
    <message>
        <source>It has no venue: say where it plays.</source>
        <translation>No tiene sala: indique dónde se representa.</translation>
    </message>
    <message>
        <source>It has no performances: say which belong to it.</source>
        <translation>No tiene funciones: indique cuáles le pertenecen.</translation>
    </message>
    <message>
        <source>It has no price levels: say which of its package are sold for it.</source>
        <translation>No tiene niveles de precio: indique cuáles de su paquete se venden para ella.</translation>
    </message>
    <message>
        <source>It has no closing date: seats would be kept without end.</source>
        <translation>No tiene fecha de cierre: los asientos se guardarían sin fin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln performances</source>
        <translation>
            <numerusform>%Ln función</numerusform>
            <numerusform>%Ln funciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price levels</source>
        <translation>
            <numerusform>%Ln nivel de precio</numerusform>
            <numerusform>%Ln niveles de precio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscribers</source>
        <translation>
            <numerusform>%Ln abonado</numerusform>
            <numerusform>%Ln abonados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats</source>
        <translation>
            <numerusform>%Ln asiento</numerusform>
            <numerusform>%Ln asientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them unsure</source>
        <translation>
            <numerusform>%Ln de ellos sin confirmar</numerusform>
            <numerusform>%Ln de ellos sin confirmar</numerusform>
        </translation>
    </message>
    <message>
        <source>closes %1</source>
        <translation>cierra: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a series and its facts</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a performance and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>early %1</source>
        <comment>an amount</comment>
        <translation>anticipado %1</translation>
    </message>
    <message>
        <source>seats in %1</source>
        <comment>an allocation</comment>
        <translation>asientos en %1</translation>
    </message>
    <message>
        <source>At %1 of %2 performances.</source>
        <translation>En %1 de %2 funciones.</translation>
    </message>
    <message>
        <source>%1 The patron sits elsewhere as often.</source>
        <comment>at how many performances</comment>
        <translation>%1 El cliente se sienta en otro lugar igual de a menudo.</translation>
    </message>
    <message>
        <source>%1 Somebody else sits there too.</source>
        <comment>at how many performances</comment>
        <translation>%1 Allí también se sienta otra persona.</translation>
    </message>
    <message>
        <source>%1 %2 sits there too.</source>
        <comment>at how many performances; a patron</comment>
        <translation>%1 Allí también se sienta %2.</translation>
    </message>
    <message>
        <source>Several seats of one patron</source>
        <translation>Varios asientos de un cliente</translation>
    </message>
    <message>
        <source>Two patrons with one seat</source>
        <translation>Dos clientes con un asiento</translation>
    </message>
    <message>
        <source>Not at all performances</source>
        <translation>No en todas las funciones</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Rather sure</source>
        <translation>Bastante seguro</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No seguro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages and %1 kinds taken over.</source>
        <translation>
            <numerusform>Paquetes adoptados: %Ln; tipos: %1.</numerusform>
            <numerusform>Paquetes adoptados: %Ln; tipos: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price levels linked.</source>
        <translation>
            <numerusform>%Ln nivel de precio vinculado.</numerusform>
            <numerusform>%Ln niveles de precio vinculados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders linked.</source>
        <translation>
            <numerusform>%Ln pedido vinculado.</numerusform>
            <numerusform>%Ln pedidos vinculados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln performances linked.</source>
        <translation>
            <numerusform>%Ln función vinculada.</numerusform>
            <numerusform>%Ln funciones vinculadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln venues set.</source>
        <translation>
            <numerusform>%Ln sala definida.</numerusform>
            <numerusform>%Ln salas definidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series are left.</source>
        <translation>
            <numerusform>Queda %Ln serie.</numerusform>
            <numerusform>Quedan %Ln series.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its package is sold for several series. Say which price levels are for this one.</source>
        <translation>Su paquete se vende para varias series. Indique qué niveles de precio son de esta.</translation>
    </message>
    <message>
        <source>Its orders have no performances in common. Say which belong to it, or that its package is not fixed.</source>
        <translation>Sus pedidos no tienen funciones en común. Indique cuáles le pertenecen o que su paquete no es fijo.</translation>
    </message>
    <message>
        <source>Its orders are for performances at several venues. Say which belong to it.</source>
        <translation>Sus pedidos son de funciones en varias salas. Indique cuáles le pertenecen.</translation>
    </message>
</context>
<context>
    <name>SeriesMove</name>
    <message>
        <source>%1 × %2 at %3.</source>
        <comment>number, price level, price</comment>
        <translation>%1 × %2 a %3.</translation>
    </message>
    <message>
        <source>%1 × %2 at %3 instead of %4.</source>
        <comment>number, price level, price now and before</comment>
        <translation>%1 × %2 a %3 en lugar de %4.</translation>
    </message>
    <message numerus="yes">
        <source>The renewal goes from %1 to %2: %3, at %n performances.</source>
        <translation>
            <numerusform>La renovación pasa de %1 a %2: %3, en %n función.</numerusform>
            <numerusform>La renovación pasa de %1 a %2: %3, en %n funciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The renewal goes from %1 to %2: %3 instead of %4, at %n performances.</source>
        <translation>
            <numerusform>La renovación pasa de %1 a %2: %3 en lugar de %4, en %n función.</numerusform>
            <numerusform>La renovación pasa de %1 a %2: %3 en lugar de %4, en %n funciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been paid yet, so no money is moved; %1 is due then.</source>
        <translation>Todavía no se ha pagado nada, así que no se mueve dinero; entonces se deberán %1.</translation>
    </message>
    <message>
        <source>Nothing has been paid yet, so no money is moved.</source>
        <translation>Todavía no se ha pagado nada, así que no se mueve dinero.</translation>
    </message>
    <message>
        <source>The seats in %1 stay the patron’s as preferred, so nobody else is offered them.</source>
        <translation>Los asientos en %1 siguen siendo los preferidos del cliente, así que no se ofrecen a nadie más.</translation>
    </message>
    <message>
        <source>The seats in %1 go back on sale.</source>
        <translation>Los asientos en %1 vuelven a la venta.</translation>
    </message>
    <message numerus="yes">
        <source>%n open change requests of the order go along.</source>
        <translation>
            <numerusform>%n solicitud de cambio abierta del pedido va con ella.</numerusform>
            <numerusform>%n solicitudes de cambio abiertas del pedido van con ella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wishes on the wait list of %1 end.</source>
        <translation>
            <numerusform>Termina %n deseo en la lista de espera de %1.</numerusform>
            <numerusform>Terminan %n deseos en la lista de espera de %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>The address %1 was found.</source>
        <translation>Se encontró la dirección %1.</translation>
    </message>
    <message>
        <source>The address %1 was found: it is %2.</source>
        <translation>Se encontró la dirección %1: es %2.</translation>
    </message>
    <message>
        <source>Nobody knows the address %1: check how it is written, and the network.</source>
        <translation>Nadie conoce la dirección %1: revise cómo está escrita, y la red.</translation>
    </message>
    <message>
        <source>A server answers at port %1.</source>
        <translation>Un servidor responde en el puerto %1.</translation>
    </message>
    <message>
        <source>Nothing listens at port %1 of %2: check the port, and whether the server is running.</source>
        <translation>Nada escucha en el puerto %1 de %2: revise el puerto y si el servidor está en marcha.</translation>
    </message>
    <message>
        <source>%2 did not answer at port %1 in time: check the port, and whether a firewall is between.</source>
        <translation>%2 no respondió a tiempo en el puerto %1: revise el puerto y si hay un cortafuegos de por medio.</translation>
    </message>
    <message>
        <source>Something answers at port %1 of %2, but it is not PostgreSQL: check the port.</source>
        <translation>Algo responde en el puerto %1 de %2, pero no es PostgreSQL: revise el puerto.</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>La conexión está cifrada.</translation>
    </message>
    <message>
        <source>The connection is encrypted (%1).</source>
        <translation>La conexión está cifrada (%1).</translation>
    </message>
    <message>
        <source>The connection is not encrypted: names and addresses can be read on the way.</source>
        <translation>La conexión no está cifrada: los nombres y las direcciones se pueden leer por el camino.</translation>
    </message>
    <message>
        <source>The server is on this computer: nothing has to be encrypted.</source>
        <translation>El servidor está en este equipo: no hace falta cifrar nada.</translation>
    </message>
    <message>
        <source>The server does not encrypt: have TLS switched on there, or choose another encryption here.</source>
        <translation>El servidor no cifra: haga que activen TLS en él, o elija otro cifrado aquí.</translation>
    </message>
    <message>
        <source>No encrypted connection came about: the server’s certificate is not one that this computer trusts for that address.</source>
        <translation>No se logró una conexión cifrada: el certificado del servidor no es uno en el que este equipo confíe para esa dirección.</translation>
    </message>
    <message>
        <source>The login of %1 was accepted.</source>
        <translation>Se aceptó el inicio de sesión de %1.</translation>
    </message>
    <message>
        <source>The server asks for a password, and none was given or found in .pgpass.</source>
        <translation>El servidor pide una contraseña, y no se dio ninguna ni se encontró en .pgpass.</translation>
    </message>
    <message>
        <source>The server refused the login: check the user’s name and password, and whether this computer may connect.</source>
        <translation>El servidor rechazó el inicio de sesión: revise el nombre de usuario y la contraseña, y si este equipo puede conectarse.</translation>
    </message>
    <message>
        <source>The server lets nobody in at the moment: it is starting, stopping or full. Try again in a minute.</source>
        <translation>El servidor no deja entrar a nadie en este momento: está arrancando, deteniéndose o lleno. Intente de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>You may read and change the records.</source>
        <translation>Puede leer y cambiar los registros.</translation>
    </message>
    <message>
        <source>You may read the records, but not change them.</source>
        <translation>Puede leer los registros, pero no cambiarlos.</translation>
    </message>
    <message>
        <source>You may set the database up.</source>
        <translation>Puede preparar la base de datos.</translation>
    </message>
    <message>
        <source>%1 may not read the records: the server’s administrator has to give the right.</source>
        <translation>%1 no puede leer los registros: el administrador del servidor tiene que dar el permiso.</translation>
    </message>
    <message>
        <source>The database “%1” is there.</source>
        <translation>La base de datos “%1” existe.</translation>
    </message>
    <message>
        <source>There is no database “%1” on the server: check the name, or have it made.</source>
        <translation>No existe la base de datos “%1” en el servidor: revise el nombre o pida que la creen.</translation>
    </message>
    <message>
        <source>Its text is kept in UTF8.</source>
        <translation>Su texto se guarda en UTF8.</translation>
    </message>
    <message>
        <source>Its text is kept in %1, not in UTF8: have a database made with the encoding UTF8.</source>
        <translation>Su texto se guarda en %1, no en UTF8: pida que creen una base de datos con la codificación UTF8.</translation>
    </message>
    <message>
        <source>Its tables are of version %1, which this program knows.</source>
        <translation>Sus tablas son de la versión %1, que este programa conoce.</translation>
    </message>
    <message>
        <source>Its tables are of version %1; opening brings them up to version %2.</source>
        <translation>Sus tablas son de la versión %1; al abrirla pasan a la versión %2.</translation>
    </message>
    <message>
        <source>Its tables are of version %1, and this program knows %2: update the program.</source>
        <translation>Sus tablas son de la versión %1, y este programa conoce la %2: actualice el programa.</translation>
    </message>
    <message>
        <source>It is empty: Patron Desk can set it up.</source>
        <translation>Está vacía: Patron Desk puede prepararla.</translation>
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
        <source>Stands in the header of every patron’s page, and on what is printed or exported.</source>
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
        <source>The header and the buttons of the patron’s page have this colour.</source>
        <translation>El encabezado y los botones de la página del cliente tienen este color.</translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation>Dirección del sitio</translation>
    </message>
    <message>
        <source>Links to the patron’s pages begin with it; it is the address of your public ticketing site.</source>
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
        <source>The vendor’s two pages disagree about a gift in Posted, Pending, Pledged or Negotiation/Review with a probability under 90 percent; this decides.</source>
        <translation>Las dos páginas del proveedor no coinciden sobre una donación en “Posted”, “Pending”, “Pledged” o “Negotiation/Review” con una probabilidad menor de 90 por ciento; esto lo decide.</translation>
    </message>
    <message>
        <source>Benefits that are listed</source>
        <translation>Beneficios que aparecen</translation>
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
        <source>Decides who has the presales, members’ seats and discounts of a benefit of a Household level.</source>
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
        <source>Patron Desk: this database is the organisation’s record</source>
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
    <message>
        <source>The vendor’s help</source>
        <translation>La ayuda del proveedor</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Supuesto</translation>
    </message>
    <message>
        <source>Set by staff</source>
        <translation>Definido por el personal</translation>
    </message>
    <message>
        <source>Decides which benefits stand under Benefit Renewal; one that was replaced never does.</source>
        <translation>Determina qué beneficios están en “Benefit Renewal”; uno reemplazado no está nunca.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Closed, won</source>
        <translation>Cerrada, ganada</translation>
    </message>
    <message>
        <source>Closed, lost</source>
        <translation>Cerrada, perdida</translation>
    </message>
    <message>
        <source>“%1” is read as “%2”</source>
        <translation>“%1” se lee como “%2”</translation>
    </message>
    <message>
        <source>“%1” is not listed</source>
        <translation>“%1” no aparece</translation>
    </message>
    <message>
        <source>“%1”: %2 %</source>
        <comment>a stage and its probability</comment>
        <translation>“%1”: %2 %</translation>
    </message>
    <message>
        <source>Order labels</source>
        <translation>Etiquetas de pedidos</translation>
    </message>
    <message>
        <source>Donation stages</source>
        <translation>Etapas de donación</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What if, not as set: %1.</source>
        <translation>Y si… (no según los ajustes): %1.</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>Días de gracia</translation>
    </message>
    <message>
        <source>Seats of a subscriber who does not renew are held for so many days and not sold before; with 0 they go back on sale at once, as in Portal.</source>
        <translation>Los asientos de un abonado que no renueva se retienen durante estos días y no se venden antes; con 0 vuelven a la venta de inmediato, como en el Portal.</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonos</translation>
    </message>
    <message>
        <source>What becomes of subscribers’ seats. Patrons see nothing of it on their pages.</source>
        <translation>Qué pasa con los asientos de los abonados. Los clientes no ven nada de esto en sus páginas.</translation>
    </message>
    <message>
        <source>Days of a hold</source>
        <translation>Días de una retención</translation>
    </message>
    <message>
        <source>Other seats that a subscriber thinks about are held for so many business days, to the end of the last one, while the old ones stay.</source>
        <translation>Los otros asientos que un abonado se está pensando se retienen durante estos días hábiles, hasta el final del último, mientras conserva los anteriores.</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Días festivos</translation>
    </message>
    <message>
        <source>On these days nobody is at the desk; like Saturdays and Sundays they are no business days. Written as 2026-12-25, with a comma between two.</source>
        <translation>En estos días no hay nadie en la taquilla; como los sábados y domingos, no son días hábiles. Se escriben como 2026-12-25, con una coma entre dos.</translation>
    </message>
    <message>
        <source>None: every weekday is a business day</source>
        <translation>Ninguno: todos los días de lunes a viernes son hábiles</translation>
    </message>
    <message>
        <source>“%1” is not a list of days. Days are written as 2026-12-25, with a comma between two.</source>
        <translation>“%1” no es una lista de días. Los días se escriben como 2026-12-25, con una coma entre dos.</translation>
    </message>
    <message>
        <source>Who comes first in a plan</source>
        <translation>Quién va primero en un plan</translation>
    </message>
    <message>
        <source>Decides whose wish for other seats is served before whose where both want the same.</source>
        <translation>Determina qué deseo de otros asientos se atiende antes cuando dos quieren los mismos.</translation>
    </message>
    <message>
        <source>Days between reminders</source>
        <translation>Días entre recordatorios</translation>
    </message>
    <message>
        <source>A subscriber who was reminded of a renewal is left out for so many days, unless somebody says otherwise; with 0 nobody is.</source>
        <translation>Un abonado al que se le recordó una renovación queda excluido durante estos días, salvo que alguien indique otra cosa; con 0, nadie.</translation>
    </message>
    <message>
        <source>Seat wishes</source>
        <translation>Deseos de asientos</translation>
    </message>
    <message>
        <source>How a plan of all wishes for other seats decides between patrons.</source>
        <translation>Cómo decide entre clientes un plan de todos los deseos de otros asientos.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>You can close this page and go back to Patron Desk.</source>
        <translation>Puede cerrar esta página y volver a Patron Desk.</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>No source says so; it is assumed.</source>
        <translation>Ninguna fuente lo dice; es un supuesto.</translation>
    </message>
    <message>
        <source>Patron Desk’s own rule or your setting.</source>
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
        <source>I can look at today’s page with you.</source>
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
    <message>
        <source>This early booking comes with “{level}”, which you do not have at the moment.</source>
        <translation>Esta reserva anticipada viene con “{level}”, que usted no tiene en este momento.</translation>
    </message>
    <message>
        <source>These seats come with “{level}”, which you do not have at the moment.</source>
        <translation>Estos asientos vienen con “{level}”, que usted no tiene en este momento.</translation>
    </message>
    <message>
        <source>A better discount of yours is used in place of this one.</source>
        <translation>En lugar de este se usa un descuento suyo que es mejor.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>an account</source>
        <translation>una cuenta</translation>
    </message>
    <message>
        <source>an allocation</source>
        <translation>un cupo</translation>
    </message>
    <message>
        <source>a benefit</source>
        <translation>un beneficio</translation>
    </message>
    <message>
        <source>a benefit level</source>
        <translation>un nivel de beneficio</translation>
    </message>
    <message>
        <source>a change request</source>
        <translation>una solicitud de cambio</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>un contacto</translation>
    </message>
    <message>
        <source>a discount code</source>
        <translation>un código de descuento</translation>
    </message>
    <message>
        <source>a donation</source>
        <translation>una donación</translation>
    </message>
    <message>
        <source>a performance</source>
        <translation>una función</translation>
    </message>
    <message>
        <source>an e-mail that came in</source>
        <translation>un correo recibido</translation>
    </message>
    <message>
        <source>an e-mail in the outbox</source>
        <translation>un correo en la bandeja de salida</translation>
    </message>
    <message>
        <source>a payment</source>
        <translation>un pago</translation>
    </message>
    <message>
        <source>a portal user</source>
        <translation>un usuario del Portal</translation>
    </message>
    <message>
        <source>a price level</source>
        <translation>un nivel de precio</translation>
    </message>
    <message>
        <source>an entry of the Renewal Log</source>
        <translation>una entrada del registro de renovaciones</translation>
    </message>
    <message>
        <source>a run of the Renewal Tool</source>
        <translation>una ejecución del Renewal Tool</translation>
    </message>
    <message>
        <source>a seat</source>
        <translation>un asiento</translation>
    </message>
    <message>
        <source>a seat of a subscriber</source>
        <translation>un asiento de un abonado</translation>
    </message>
    <message>
        <source>a seat that is sold or held</source>
        <translation>un asiento vendido o retenido</translation>
    </message>
    <message>
        <source>a wish on the wait list</source>
        <translation>un deseo en la lista de espera</translation>
    </message>
    <message>
        <source>a series</source>
        <translation>una serie</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>un pedido</translation>
    </message>
    <message>
        <source>a ticket or package of an order</source>
        <translation>una entrada o un paquete de un pedido</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>un evento</translation>
    </message>
    <message>
        <source>a venue</source>
        <translation>una sala</translation>
    </message>
    <message>
        <source>something recorded later</source>
        <translation>algo registrado después</translation>
    </message>
    <message>
        <source>It was stopped there.</source>
        <translation>Se detuvo ahí.</translation>
    </message>
    <message>
        <source>What action %1 changed was changed again by action %2 meanwhile; undo %2 first.</source>
        <translation>Lo que cambió la acción %1 se volvió a cambiar mientras tanto con la acción %2; deshaga primero %2.</translation>
    </message>
    <message>
        <source>Action %1 has to wait: %2; undo that first.</source>
        <translation>La acción %1 tiene que esperar: %2; deshaga eso primero.</translation>
    </message>
    <message>
        <source>%1 went to %2 meanwhile.</source>
        <translation>%1 pasó mientras tanto a %2.</translation>
    </message>
    <message>
        <source>%1 has what would have to come back</source>
        <comment>a row that stands in the way of an undo</comment>
        <translation>%1 tiene lo que tendría que volver</translation>
    </message>
    <message>
        <source>something that it needs is no more</source>
        <translation>algo que necesita ya no existe</translation>
    </message>
    <message>
        <source>%1 refers to it</source>
        <comment>a row that stands in the way of an undo</comment>
        <translation>%1 remite a lo que cambió</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of the run are taken back and stay so; the rest is as it was.</source>
        <translation>
            <numerusform>Se deshizo %Ln parte de la ejecución y sigue deshecha; el resto está como estaba.</numerusform>
            <numerusform>Se deshicieron %Ln partes de la ejecución y siguen deshechas; el resto está como estaba.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 Undo the run again to go on.</source>
        <comment>what is so now; why</comment>
        <translation>%1 %2 Deshaga de nuevo la ejecución para continuar.</translation>
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
    <message>
        <source>Fixed</source>
        <translation>Fixed</translation>
    </message>
    <message>
        <source>Choose Your Own</source>
        <translation>Choose Your Own</translation>
    </message>
    <message>
        <source>Flex</source>
        <translation>Flex</translation>
    </message>
</context>
<context>
    <name>WaitList</name>
    <message numerus="yes">
        <source>%n seats side by side</source>
        <translation>
            <numerusform>%n asiento</numerusform>
            <numerusform>%n asientos juntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n asiento</numerusform>
            <numerusform>%n asientos</numerusform>
        </translation>
    </message>
    <message>
        <source>in any section</source>
        <translation>en cualquier sección</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a section</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <comment>a patron, seats, where</comment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>%1, order %2: %3, %4.</source>
        <comment>a patron, an order, seats, where</comment>
        <translation>%1, pedido %2: %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them accessible.</source>
        <translation>
            <numerusform>%n de ellos accesible.</numerusform>
            <numerusform>%n de ellos accesibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Desde el %1.</translation>
    </message>
    <message>
        <source>Next on the wait list: %1. These seats would do: %2.</source>
        <translation>Siguiente en la lista de espera: %1. Estos asientos servirían: %2.</translation>
    </message>
    <message>
        <source>On the wait list for such seats: %1.</source>
        <translation>En la lista de espera de asientos así: %1.</translation>
    </message>
    <message>
        <source>The patron has them now and waits no longer.</source>
        <translation>El cliente ya los tiene y deja de esperar.</translation>
    </message>
    <message>
        <source>The order that this patron waited with is gone.</source>
        <translation>Ya no existe el pedido con el que esperaba este cliente.</translation>
    </message>
    <message>
        <source>The order that this patron waits with has no seats at a performance that is still to come.</source>
        <translation>El pedido con el que espera este cliente no tiene asientos en ninguna función por venir.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more on the wait list can be offered seats.</source>
        <translation>
            <numerusform>Se pueden ofrecer asientos a %n más de la lista de espera.</numerusform>
            <numerusform>Se pueden ofrecer asientos a %n más de la lista de espera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>window, text, databases</source>
        <translation>ventana, texto, bases de datos</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>dominio público</translation>
    </message>
    <message>
        <source>databases in a file</source>
        <translation>bases de datos en un archivo</translation>
    </message>
    <message>
        <source>shared databases</source>
        <translation>bases de datos compartidas</translation>
    </message>
    <message>
        <source>zip files</source>
        <translation>archivos zip</translation>
    </message>
    <message>
        <source>passwords in the desktop’s keychain</source>
        <translation>contraseñas en el llavero del escritorio</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>letras</translation>
    </message>
    <message>
        <source>letters and numbers</source>
        <translation>letras y números</translation>
    </message>
    <message>
        <source>Harbour Light</source>
        <translation>Harbour Light</translation>
    </message>
    <message>
        <source>Matinee Six</source>
        <translation>Matinee Six</translation>
    </message>
    <message>
        <source>plans of seat wishes</source>
        <translation>planes de deseos de asientos</translation>
    </message>
    <message>
        <source>encrypted connections to mail servers</source>
        <translation>conexiones cifradas con servidores de correo</translation>
    </message>
    <message>
        <source>the parts of an e-mail</source>
        <translation>las partes de un correo</translation>
    </message>
    <message>
        <source>the text of an e-mail in HTML</source>
        <translation>el texto de un correo en HTML</translation>
    </message>
    <message>
        <source>what the reader of e-mails may not do</source>
        <translation>lo que el lector de correos no puede hacer</translation>
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
    <message>
        <source>Open the demo theatre.</source>
        <translation>Abrir el teatro de demostración.</translation>
    </message>
    <message>
        <source>Exports to import: zip files, folders or CSV files.</source>
        <translation>Exportaciones por importar: archivos zip, carpetas o archivos CSV.</translation>
    </message>
    <message>
        <source>--db and --demo name two databases; only one can be opened.</source>
        <translation>--db y --demo nombran dos bases de datos; solo se puede abrir una.</translation>
    </message>
</context>
<context>
    <name>pd::app::BackupDesk</name>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauración</translation>
    </message>
    <message>
        <source>Daily backup</source>
        <translation>Copia de seguridad diaria</translation>
    </message>
</context>
<context>
    <name>pd::app::DesktopNotes</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>pd::app::MailDesk</name>
    <message>
        <source>Taking e-mails in</source>
        <translation>Incorporación de correos</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Buzones</translation>
    </message>
    <message numerus="yes">
        <source>%n new requests have come by mail.</source>
        <translation>
            <numerusform>Llegó %n solicitud nueva por correo.</numerusform>
            <numerusform>Llegaron %n solicitudes nuevas por correo.</numerusform>
        </translation>
    </message>
    <message>
        <source>New requests</source>
        <translation>Solicitudes nuevas</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails that were sent have come back. The outbox says why.</source>
        <translation>
            <numerusform>Fue devuelto %n correo enviado. La bandeja de salida dice por qué.</numerusform>
            <numerusform>Fueron devueltos %n correos enviados. La bandeja de salida dice por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mails came back</source>
        <translation>Correos devueltos</translation>
    </message>
</context>
<context>
    <name>pd::app::Program</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Where is the new database to be kept?</source>
        <translation>¿Dónde se guardará la nueva base de datos?</translation>
    </message>
    <message>
        <source>Patron Desk databases (*.db)</source>
        <translation>Bases de datos de Patron Desk (*.db)</translation>
    </message>
    <message>
        <source>%1 is open in another window, which has come to the front.</source>
        <translation>%1 está abierta en otra ventana, que ahora está al frente.</translation>
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
    <message>
        <source>Presale of %1, hidden</source>
        <translation>Preventa de %1, no visible</translation>
    </message>
    <message>
        <source>Private seats for %1, hidden</source>
        <translation>Asientos privados para %1, no visibles</translation>
    </message>
    <message>
        <source>%1 (link)</source>
        <comment>read by a screen reader</comment>
        <translation>%1 (enlace)</translation>
    </message>
    <message>
        <source>“%1” leads the patron to %2.</source>
        <translation>“%1” lleva al cliente a %2.</translation>
    </message>
    <message>
        <source>“%1” opens the mobile tickets of this order for the patron.</source>
        <translation>“%1” abre para el cliente los boletos móviles de este pedido.</translation>
    </message>
    <message>
        <source>“%1” lets the patron change this field; saving it updates the Contact.</source>
        <translation>“%1” permite al cliente cambiar este campo; al guardarlo se actualiza el contacto.</translation>
    </message>
    <message>
        <source>“%1” lets the patron choose another password.</source>
        <translation>“%1” permite al cliente elegir otra contraseña.</translation>
    </message>
    <message>
        <source>“%1” opens the form “Submit a Change Request”; sent, it reaches the organisation by e-mail and changes nothing else.</source>
        <translation>“%1” abre el formulario “Submit a Change Request”; al enviarlo, llega a la organización por correo electrónico y no cambia nada más.</translation>
    </message>
    <message>
        <source>“%1” leads the patron to the payment of this renewal.</source>
        <translation>“%1” lleva al cliente al pago de esta renovación.</translation>
    </message>
    <message>
        <source>“%1” releases the seats at once, and the order becomes Did Not Renew.</source>
        <translation>“%1” libera los asientos de inmediato y el pedido pasa a “Did Not Renew”.</translation>
    </message>
    <message>
        <source>“%1” leads to the Membership page, where the patron chooses a membership.</source>
        <translation>“%1” lleva a la página “Membership”, donde el cliente elige una membresía.</translation>
    </message>
    <message>
        <source>“%1” opens a message to the organisation about renewing.</source>
        <translation>“%1” abre un mensaje a la organización sobre la renovación.</translation>
    </message>
    <message>
        <source>In this preview nothing is opened or sent.</source>
        <translation>En esta vista previa no se abre ni se envía nada.</translation>
    </message>
    <message>
        <source>You act for the patron: a click or Space does it, after a question.</source>
        <translation>Actúa por el cliente: un clic o Espacio lo hace, después de una pregunta.</translation>
    </message>
    <message>
        <source>“%1” is offered; it works here while you act for the patron</source>
        <translation>Se ofrece “%1”; aquí funciona mientras actúa por el cliente</translation>
    </message>
    <message>
        <source>While you only look it does nothing: switch on “Act for patron” above the page to do it.</source>
        <translation>Mientras solo mira, no hace nada: active “Actuar por el cliente” encima de la página para hacerlo.</translation>
    </message>
</context>
<context>
    <name>pd::ui::AboutDialog</name>
    <message>
        <source>About Patron Desk</source>
        <translation>Acerca de Patron Desk</translation>
    </message>
    <message>
        <source>Patron Desk</source>
        <translation>Patron Desk</translation>
    </message>
    <message>
        <source>Patron Desk %1</source>
        <translation>Patron Desk %1</translation>
    </message>
    <message>
        <source>See what your patrons see, and why.</source>
        <translation>Vea lo que ven sus clientes, y por qué.</translation>
    </message>
    <message>
        <source>Version, licence, places and libraries</source>
        <translation>Versión, licencia, ubicaciones y bibliotecas</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
</context>
<context>
    <name>pd::ui::AccountDialog</name>
    <message>
        <source>The server’s name is known.</source>
        <translation>El nombre del servidor es conocido.</translation>
    </message>
    <message>
        <source>The server’s name is not known.</source>
        <translation>El nombre del servidor no es conocido.</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>El servidor responde.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>El servidor no responde.</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>La conexión está cifrada.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>La conexión no está cifrada.</translation>
    </message>
    <message>
        <source>The certificate is good.</source>
        <translation>El certificado es válido.</translation>
    </message>
    <message>
        <source>The certificate is not good.</source>
        <translation>El certificado no es válido.</translation>
    </message>
    <message>
        <source>The login is accepted.</source>
        <translation>El inicio de sesión se acepta.</translation>
    </message>
    <message>
        <source>The login is not accepted.</source>
        <translation>El inicio de sesión no se acepta.</translation>
    </message>
    <message>
        <source>Save an&amp;d send</source>
        <translation>Guardar &amp;y enviar</translation>
    </message>
    <message>
        <source>Account that mail is sent from</source>
        <translation>Cuenta de envío de correo</translation>
    </message>
    <message>
        <source>Answers, reminders and receipts go out from here. What waits in the outbox goes as soon as it is saved.</source>
        <translation>De aquí salen las respuestas, los recordatorios y los recibos. Lo que espera en la bandeja de salida sale en cuanto se guarda.</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Resultado de la prueba</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Send no &amp;more</source>
        <translation>No &amp;enviar más</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save and send</source>
        <translation>Guardar y enviar</translation>
    </message>
    <message>
        <source>Fill in the password first: a test needs it.</source>
        <translation>Escriba primero la contraseña: la prueba la necesita.</translation>
    </message>
    <message>
        <source>The test is under way.</source>
        <translation>La prueba está en curso.</translation>
    </message>
    <message>
        <source>The server is asked …</source>
        <translation>Se pregunta al servidor…</translation>
    </message>
    <message>
        <source>E-mails can be sent from here.</source>
        <translation>Desde aquí se pueden enviar correos.</translation>
    </message>
</context>
<context>
    <name>pd::ui::AccountForm</name>
    <message>
        <source>&amp;Keep the password in the keychain</source>
        <translation>&amp;Guardar la contraseña en el llavero</translation>
    </message>
    <message>
        <source>Account that mail is sent from</source>
        <translation>Cuenta de envío de correo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>P&amp;rovider</source>
        <translation>Pro&amp;veedor</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>for example boxoffice@example.org</source>
        <translation>por ejemplo boxoffice@example.org</translation>
    </message>
    <message>
        <source>&amp;Name beside it</source>
        <translation>No&amp;mbre al lado</translation>
    </message>
    <message>
        <source>for example Harbour Light Box Office</source>
        <translation>por ejemplo Taquilla Harbour Light</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>empty: the address</source>
        <translation>vacío: la dirección</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>C&amp;ontraseña</translation>
    </message>
    <message>
        <source>empty: the one that is known</source>
        <translation>vacío: la que se conoce</translation>
    </message>
    <message>
        <source>This desktop has no keychain: the password is asked for each time the program is started.</source>
        <translation>Este escritorio no tiene llavero: la contraseña se pide cada vez que se inicia el programa.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>for example smtp.example.org</source>
        <translation>por ejemplo smtp.example.org</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>From the first byte (TLS)</source>
        <translation>Desde el primer byte (TLS)</translation>
    </message>
    <message>
        <source>After a greeting (STARTTLS)</source>
        <translation>Tras un saludo (STARTTLS)</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>Ci&amp;frado</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>Pue&amp;rto</translation>
    </message>
    <message>
        <source>Fill in the address that mail is to come from first.</source>
        <translation>Escriba primero la dirección de la que procederá el correo.</translation>
    </message>
    <message>
        <source>Fill in the server’s name first.</source>
        <translation>Escriba primero el nombre del servidor.</translation>
    </message>
    <message>
        <source>&amp;Keep the sign-in in the keychain</source>
        <translation>&amp;Guardar el inicio de sesión en el llavero</translation>
    </message>
    <message>
        <source>This desktop has no keychain: somebody has to sign in each time the program is started.</source>
        <translation>Este escritorio no tiene llavero: alguien tiene que iniciar sesión cada vez que se inicia el programa.</translation>
    </message>
    <message>
        <source>Certificates &amp;by</source>
        <translation>&amp;Certificados de</translation>
    </message>
    <message>
        <source>empty: whom the system trusts</source>
        <translation>vacío: en quien confía el sistema</translation>
    </message>
</context>
<context>
    <name>pd::ui::ActSwitch</name>
    <message>
        <source>Act for patron</source>
        <translation>Actuar por el cliente</translation>
    </message>
    <message>
        <source>The buttons of a renewal really act then, each after a question.</source>
        <translation>Entonces los botones de una renovación actúan de verdad, cada uno después de una pregunta.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ActingBand</name>
    <message>
        <source>Stop acting (Esc)</source>
        <translation>Dejar de actuar (Esc)</translation>
    </message>
    <message>
        <source>Acting for the patron</source>
        <translation>Actuando por el cliente</translation>
    </message>
    <message>
        <source>Acting for %1: each click is real and journalled</source>
        <translation>Actuando por %1: cada clic es real y queda en el diario</translation>
    </message>
    <message>
        <source>Change seats…</source>
        <translation>Cambiar asientos…</translation>
    </message>
    <message>
        <source>The patron can only ask for it; you can do it.</source>
        <translation>El cliente solo puede pedirlo; usted puede hacerlo.</translation>
    </message>
</context>
<context>
    <name>pd::ui::AdviceDialog</name>
    <message>
        <source>Other ways to seats</source>
        <translation>Otras vías a los asientos</translation>
    </message>
    <message>
        <source>What can be offered</source>
        <translation>Qué se puede ofrecer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Co&amp;py as text</source>
        <translation>Copiar como te&amp;xto</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ApplyDialog</name>
    <message>
        <source>Change the seats</source>
        <translation>Cambiar los asientos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patrons get other seats, at all performances that are still to come.</source>
        <translation>
            <numerusform>%Ln cliente recibe otros asientos, en todas las funciones por venir.</numerusform>
            <numerusform>%Ln clientes reciben otros asientos, en todas las funciones por venir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have called %Ln of them, and they have said yes.</source>
        <translation>
            <numerusform>Usted llamó a %Ln de ellos, y dijo que sí.</numerusform>
            <numerusform>Usted llamó a %Ln de ellos, y dijeron que sí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their requests are finished. All of it is one change: Undo takes it back.</source>
        <translation>Sus solicitudes quedan terminadas. Todo es un único cambio: Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>It is recorded here, and stands on the page Carry-over until somebody has done it in PatronManager.</source>
        <translation>Se registra aquí y está en la página “Por trasladar” hasta que alguien lo haya hecho en PatronManager.</translation>
    </message>
    <message>
        <source>&amp;Change the seats</source>
        <translation>Cambiar los &amp;asientos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Seats now</source>
        <translation>Asientos ahora</translation>
    </message>
    <message>
        <source>New seats</source>
        <translation>Asientos nuevos</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Quién recibe qué</translation>
    </message>
</context>
<context>
    <name>pd::ui::AsOfMenu</name>
    <message>
        <source>As o&amp;f</source>
        <translation>&amp;Fecha de consulta</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Ahora</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Fecha de consulta</translation>
    </message>
    <message>
        <source>Choose a &amp;date…</source>
        <translation>Elegir una &amp;fecha…</translation>
    </message>
    <message>
        <source>Choose a patron first.</source>
        <translation>Elija primero un cliente.</translation>
    </message>
</context>
<context>
    <name>pd::ui::AttachmentRows</name>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Looking whether it is kept.</source>
        <translation>Mirando si se conserva.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save %1…</source>
        <comment>an attachment</comment>
        <translation>Guardar %1…</translation>
    </message>
</context>
<context>
    <name>pd::ui::AttachmentSaver</name>
    <message>
        <source>The bytes of this message are not kept any more, and what was attached went with them. Ask the sender for it once more.</source>
        <translation>Los bytes de este mensaje ya no se conservan, y lo adjunto se fue con ellos. Pídaselo de nuevo al remitente.</translation>
    </message>
    <message>
        <source>Where is the attachment to be kept?</source>
        <translation>¿Dónde se guarda el adjunto?</translation>
    </message>
    <message>
        <source>%1 is saved in %2. It came from outside: open it only if you know what it is.</source>
        <comment>a file, a folder</comment>
        <translation>%1 está guardado en %2. Viene de fuera: ábralo solo si sabe qué es.</translation>
    </message>
    <message>
        <source>Where is the e-mail to be kept?</source>
        <translation>¿Dónde se guarda el correo?</translation>
    </message>
</context>
<context>
    <name>pd::ui::BackupsModel</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Find in backups</source>
        <translation>Buscar en las copias de seguridad</translation>
    </message>
    <message>
        <source>1 backup</source>
        <translation>1 copia de seguridad</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups</source>
        <translation>
            <numerusform>%Ln copia de seguridad</numerusform>
            <numerusform>%Ln copias de seguridad</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup is kept yet.</source>
        <translation>Todavía no se conserva ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>No backup matches.</source>
        <translation>Ninguna copia de seguridad coincide.</translation>
    </message>
</context>
<context>
    <name>pd::ui::BackupsPanel</name>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Abrirla</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Open the restored database</source>
        <translation>Abrir la base de datos restaurada</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>&amp;Copia de seguridad ahora…</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Mostrar la car&amp;peta</translation>
    </message>
    <message>
        <source>&amp;Restore to a new file…</source>
        <translation>&amp;Restaurar en un archivo nuevo…</translation>
    </message>
    <message>
        <source>Restore &amp;another file…</source>
        <translation>Restaurar &amp;otro archivo…</translation>
    </message>
    <message>
        <source>A shared database is backed up by PostgreSQL’s own program. Run this where it is installed; it asks for the password, or takes it from .pgpass:</source>
        <translation>La copia de seguridad de una base de datos compartida se hace con el programa propio de PostgreSQL. Ejecute esto donde esté instalado; pide la contraseña o la toma de .pgpass:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>&amp;Copy the command</source>
        <translation>Copiar el co&amp;mando</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <source>There is no backup to restore yet.</source>
        <translation>Todavía no hay ninguna copia de seguridad que restaurar.</translation>
    </message>
    <message>
        <source>Where is the backup to be kept?</source>
        <translation>¿Dónde se guardará la copia de seguridad?</translation>
    </message>
    <message>
        <source>Patron Desk databases (*.db)</source>
        <translation>Bases de datos de Patron Desk (*.db)</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Haciendo la copia de seguridad…</translation>
    </message>
    <message>
        <source>Backed up to %1 (%2), opened again and verified.</source>
        <translation>Copia de seguridad guardada en %1 (%2), abierta de nuevo y verificada.</translation>
    </message>
    <message>
        <source>Which backup is to be restored?</source>
        <translation>¿Qué copia de seguridad se restaurará?</translation>
    </message>
    <message>
        <source>Patron Desk databases (*.db);;All files (*)</source>
        <translation>Bases de datos de Patron Desk (*.db);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Where is the restored database to be kept?</source>
        <translation>¿Dónde se guardará la base de datos restaurada?</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>Restored to %1 (%2) and verified. What is open now was left as it is.</source>
        <translation>Restaurada en %1 (%2) y verificada. Lo que está abierto ahora quedó como estaba.</translation>
    </message>
    <message>
        <source>Which backups are kept could not be read. %1</source>
        <translation>No se pudo leer qué copias de seguridad se conservan. %1</translation>
    </message>
    <message>
        <source>A backup is being made or restored; its progress and Cancel are in the status bar.</source>
        <translation>Se está haciendo o restaurando una copia de seguridad; su progreso y “Cancelar” están en la barra de estado.</translation>
    </message>
    <message>
        <source>Which backups are kept could not be read.</source>
        <translation>No se pudo leer qué copias de seguridad se conservan.</translation>
    </message>
</context>
<context>
    <name>pd::ui::BenefitMessageDialog</name>
    <message>
        <source>&amp;Send the message</source>
        <translation>&amp;Enviar el mensaje</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A message about renewing %1 is recorded as a request. The benefit stays as it is.</source>
        <translation>Un mensaje sobre la renovación de %1 se registra como solicitud. El beneficio queda como está.</translation>
    </message>
    <message>
        <source>Nobody is set whom it could be sent to: it waits among the requests. Settings, administrators, says who.</source>
        <translation>No se ha definido a quién enviarlo: espera entre las solicitudes. En Ajustes, Administradores, se define quién.</translation>
    </message>
    <message>
        <source>An e-mail to %1 waits in the outbox for 15 seconds; until then it can be undone.</source>
        <translation>Un correo para %1 espera 15 segundos en la bandeja de salida; hasta entonces se puede deshacer.</translation>
    </message>
    <message>
        <source>What the patron writes</source>
        <translation>Qué escribe el cliente</translation>
    </message>
    <message>
        <source>&amp;What the patron writes</source>
        <translation>&amp;Qué escribe el cliente</translation>
    </message>
    <message>
        <source>Write what the patron asks for.</source>
        <translation>Escriba lo que pide el cliente.</translation>
    </message>
</context>
<context>
    <name>pd::ui::BrowserFrame</name>
    <message>
        <source>The patron’s browser</source>
        <translation>El navegador del cliente</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Volver a la página anterior</translation>
    </message>
    <message>
        <source>Forward to the page after</source>
        <translation>Avanzar a la página siguiente</translation>
    </message>
    <message>
        <source>No other page was looked at before this one.</source>
        <translation>No se vio ninguna otra página antes de esta.</translation>
    </message>
    <message>
        <source>No other page was looked at after this one.</source>
        <translation>No se vio ninguna otra página después de esta.</translation>
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
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
</context>
<context>
    <name>pd::ui::CarryOverColumns</name>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In PatronManager</source>
        <translation>En PatronManager</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Patron or order</source>
        <translation>Cliente o pedido</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Registrado por</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Hecho por</translation>
    </message>
    <message>
        <source>Id in PatronManager</source>
        <translation>Id en PatronManager</translation>
    </message>
    <message>
        <source>Carry-over</source>
        <translation>Por trasladar</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todas las situaciones</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be repeated in PatronManager</source>
        <translation>No hay nada que repetir en PatronManager</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>Ninguna entrada coincide.</translation>
    </message>
</context>
<context>
    <name>pd::ui::CarryOverPage</name>
    <message>
        <source>Carry-over</source>
        <translation>Por trasladar</translation>
    </message>
    <message>
        <source>&amp;Mark as done</source>
        <translation>&amp;Marcar como hecho</translation>
    </message>
    <message>
        <source>Mark as &amp;not done</source>
        <translation>Marcar como &amp;no hecho</translation>
    </message>
    <message>
        <source>&amp;Open the patron</source>
        <translation>A&amp;brir el cliente</translation>
    </message>
    <message>
        <source>What was recorded here and is to be repeated in PatronManager, where that is the organisation’s record. The next import that shows it closes it.</source>
        <translation>Lo que se registró aquí y se debe repetir en PatronManager, cuando ese es el registro de la organización. La siguiente importación que lo muestra lo cierra.</translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation>Elija primero una entrada.</translation>
    </message>
    <message>
        <source>An import has closed what is chosen.</source>
        <translation>Una importación cerró lo elegido.</translation>
    </message>
    <message>
        <source>What is chosen is marked as done already.</source>
        <translation>Lo elegido ya está marcado como hecho.</translation>
    </message>
    <message>
        <source>What is chosen is not marked as done.</source>
        <translation>Lo elegido no está marcado como hecho.</translation>
    </message>
    <message>
        <source>Choose one entry only.</source>
        <translation>Elija una sola entrada.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries recorded.</source>
        <translation>
            <numerusform>%n entrada registrada.</numerusform>
            <numerusform>%n entradas registradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n were closed by an import and left as they are.</source>
        <translation>
            <numerusform>%n estaba cerrada por una importación y quedó como está.</numerusform>
            <numerusform>%n estaban cerradas por una importación y quedaron como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>This entry is about no patron.</source>
        <translation>Esta entrada no trata de ningún cliente.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pd::ui::ChooseStep</name>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation>¿Qué archivos?</translation>
    </message>
    <message>
        <source>The zips of a data export, the folder they were unpacked to, or single CSV files, in any order. Drop them here, or choose them.</source>
        <translation>Los archivos zip de una exportación de datos, la carpeta donde se descomprimieron o archivos CSV sueltos, en cualquier orden. Suéltelos aquí o elíjalos.</translation>
    </message>
    <message>
        <source>Files and folders to import</source>
        <translation>Archivos y carpetas por importar</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Agregar archivos…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Agregar una &amp;carpeta…</translation>
    </message>
    <message>
        <source>This is the demo theatre: an import would be mixed with its made-up patrons. Open or make a database of your own first.</source>
        <translation>Este es el teatro de demostración: una importación se mezclaría con sus clientes inventados. Abra o cree primero una base de datos propia.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a path and its size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a line of the list first.</source>
        <translation>Elija primero una línea de la lista.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Agregar una carpeta</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Agregar archivos</translation>
    </message>
    <message>
        <source>Exports (*.zip *.csv *.tsv *.CSV *.ZIP)</source>
        <translation>Exportaciones (*.zip *.csv *.tsv *.CSV *.ZIP)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>E-mails are no export. Close this, and drop them on the window.</source>
        <translation>Los correos no son una exportación. Cierre esto y suéltelos en la ventana.</translation>
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
    <name>pd::ui::ColumnsPanel</name>
    <message>
        <source>Field for the column %1</source>
        <translation>Campo para la columna %1</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>No importada</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Columna del archivo</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Reconocida</translation>
    </message>
    <message>
        <source>Sa&amp;ve aliases</source>
        <translation>&amp;Guardar alias</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <source>What stands in columns that are not mapped is kept nowhere.</source>
        <translation>Lo que está en columnas sin asignar no se guarda en ninguna parte.</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>Columnas de %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>%1 of %2 mapped</source>
        <translation>%1 de %2 asignadas</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>nunca leída</translation>
    </message>
    <message>
        <source>Dropped, never stored</source>
        <translation>Descartada, nunca guardada</translation>
    </message>
    <message>
        <source>Choose a field…</source>
        <translation>Elija un campo…</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Por etiqueta</translation>
    </message>
    <message>
        <source>Your alias</source>
        <translation>Su alias</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreta</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>There is nothing to save: choose a field for a column first.</source>
        <translation>No hay nada que guardar: elija primero un campo para una columna.</translation>
    </message>
    <message>
        <source>Not read: the first of this name is</source>
        <translation>No leída: se lee la primera de este nombre</translation>
    </message>
    <message>
        <source>Stands twice</source>
        <translation>Está dos veces</translation>
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
    <name>pd::ui::ConflictChoices</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Changed by two people</source>
        <translation>Cambiado por dos personas</translation>
    </message>
    <message>
        <source>Somebody else changed the same fields while you did. Choose what shall stand; nothing is written before.</source>
        <translation>Otra persona cambió los mismos campos al mismo tiempo que usted. Elija qué debe quedar; antes no se escribe nada.</translation>
    </message>
    <message>
        <source>%1, which was %2</source>
        <translation>%1; antes: %2</translation>
    </message>
    <message>
        <source>Keep theirs: %1</source>
        <translation>Conservar el otro valor: %1</translation>
    </message>
    <message>
        <source>Write mine: %1</source>
        <translation>Escribir el mío: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pd::ui::ConflictsStep</name>
    <message>
        <source>&amp;Keep what staff have changed here</source>
        <translation>&amp;Conservar lo que el personal cambió aquí</translation>
    </message>
    <message>
        <source>&amp;Take what the export says</source>
        <translation>&amp;Tomar lo que dice la exportación</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>In the export</source>
        <translation>En la exportación</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>The values in the column “Here” stay.</source>
        <translation>Quedan los valores de la columna “Aquí”.</translation>
    </message>
    <message>
        <source>The values in the column “In the export” replace them; the journal keeps both.</source>
        <translation>Los valores de la columna “En la exportación” los reemplazan; el diario conserva ambos.</translation>
    </message>
    <message numerus="yes">
        <source>%n fields changed here and in the export</source>
        <translation>
            <numerusform>%n campo cambió aquí y en la exportación</numerusform>
            <numerusform>%n campos cambiaron aquí y en la exportación</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of record and its id</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, counts</source>
        <translation>%1, vale</translation>
    </message>
    <message>
        <source>Keep ours in this row</source>
        <translation>Conservar para la fila</translation>
    </message>
    <message>
        <source>Take theirs in this row</source>
        <translation>Tomar para la fila</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>Como todas las demás</translation>
    </message>
    <message>
        <source>Changed here by</source>
        <translation>Cambiado aquí por</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Qué vale</translation>
    </message>
    <message>
        <source>These fields have another value here than in the last import, and another one in this export. The choice counts for all of them but the rows that you decide one by one; everything else of these records is imported either way.</source>
        <translation>Estos campos tienen aquí un valor distinto del de la última importación, y otro en esta exportación. La elección vale para todos, menos para las filas que usted decida por separado; todo lo demás de estos registros se importa en cualquier caso.</translation>
    </message>
    <message>
        <source>Space lets the other value count for the chosen rows.</source>
        <translation>La barra espaciadora hace que valga el otro valor en las filas elegidas.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are decided one by one.</source>
        <translation>
            <numerusform>%n fila está decidida por separado.</numerusform>
            <numerusform>%n filas están decididas por separado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose rows of the list first.</source>
        <translation>Elija primero filas de la lista.</translation>
    </message>
    <message>
        <source>The chosen rows were not decided one by one.</source>
        <translation>Las filas elegidas no están decididas por separado.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>The export, for this row</source>
        <translation>La exportación, por separado</translation>
    </message>
    <message>
        <source>The export</source>
        <translation>La exportación</translation>
    </message>
    <message>
        <source>Here, for this row</source>
        <translation>Aquí, por separado</translation>
    </message>
</context>
<context>
    <name>pd::ui::ContactEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Edit contact – %1</source>
        <translation>Editar contacto – %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>What you had typed before is here again. Save it, or press Escape twice to give it up.</source>
        <translation>Aquí está de nuevo lo que usted había escrito antes. Guárdelo o pulse Esc dos veces para descartarlo.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>Se está guardando.</translation>
    </message>
    <message>
        <source>Choose for each field what shall stand.</source>
        <translation>Elija para cada campo qué debe quedar.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Todavía no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>It is recorded here, and to be done in PatronManager: the list Carry-over names it until an import shows it.</source>
        <translation>Se registra aquí y hay que hacerlo en PatronManager: la lista “Por trasladar” lo nombra hasta que una importación lo muestre.</translation>
    </message>
    <message>
        <source>It is recorded here, which is the organisation’s own record.</source>
        <translation>Se registra aquí, que es el registro propio de la organización.</translation>
    </message>
    <message>
        <source>Recorded here: %1. To be done in PatronManager, too.</source>
        <translation>Registrado aquí: %1. También hay que hacerlo en PatronManager.</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Guardado: %1.</translation>
    </message>
    <message>
        <source>What you typed is not saved. Press Escape or Cancel once more to give it up.</source>
        <translation>Lo que escribió no está guardado. Pulse Esc o “Cancelar” otra vez para descartarlo.</translation>
    </message>
    <message>
        <source>No new address could be read in what the patron wrote. Type it here.</source>
        <translation>En lo que escribió el cliente no se pudo leer ninguna dirección nueva. Escríbala aquí.</translation>
    </message>
    <message>
        <source>The record has the address that the patron wrote already.</source>
        <translation>El registro ya tiene la dirección que escribió el cliente.</translation>
    </message>
    <message>
        <source>This is what the patron wrote, as it was understood. Check it before you save it.</source>
        <translation>Esto es lo que escribió el cliente, tal como se entendió. Revíselo antes de guardarlo.</translation>
    </message>
    <message>
        <source>%1 The change request is filled.</source>
        <comment>what was done</comment>
        <translation>%1 La solicitud de cambio queda atendida.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ContactForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Needs and wishes</source>
        <translation>Necesidades y deseos</translation>
    </message>
    <message>
        <source>E-mail and phone</source>
        <translation>Correo electrónico y teléfono</translation>
    </message>
    <message>
        <source>Mailing address</source>
        <translation>Dirección postal</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pd::ui::CorrectDialog</name>
    <message>
        <source>Correct what was understood</source>
        <translation>Corregir lo que se entendió</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>&amp;Corregir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What the patron wrote stays as it is.</source>
        <translation>Lo que escribió el cliente queda como está.</translation>
    </message>
    <message>
        <source>&amp;If it cannot be done</source>
        <translation>Si &amp;no se puede</translation>
    </message>
    <message>
        <source>Seats si&amp;nce</source>
        <translation>Asien&amp;tos desde</translation>
    </message>
    <message>
        <source>Only what you change is written, and no later message changes it.</source>
        <translation>Solo se escribe lo que usted cambia, y ningún mensaje posterior lo cambia.</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Lo que se entendió</translation>
    </message>
    <message>
        <source>&amp;Patron</source>
        <translation>C&amp;liente</translation>
    </message>
    <message>
        <source>O&amp;rder</source>
        <translation>P&amp;edido</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>Ser&amp;ie</translation>
    </message>
    <message>
        <source>&amp;Wishes</source>
        <translation>Dese&amp;os</translation>
    </message>
    <message>
        <source>It is known since when the patron has the seats</source>
        <translation>Se sabe desde cuándo tiene el cliente los asientos</translation>
    </message>
    <message>
        <source>The day since when the patron has the seats</source>
        <translation>El día desde el que el cliente tiene los asientos</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>None; choose one, or type its number</source>
        <translation>Ninguno; elija uno o escriba su número</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>a series</comment>
        <translation>No se conoce</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>a language</comment>
        <translation>No se conoce</translation>
    </message>
    <message>
        <source>None</source>
        <comment>an order</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>The series is that of the order.</source>
        <translation>La serie es la del pedido.</translation>
    </message>
    <message>
        <source>The patron’s orders are being read.</source>
        <translation>Se están leyendo los pedidos del cliente.</translation>
    </message>
    <message>
        <source>Nothing is corrected yet.</source>
        <translation>Todavía no se ha corregido nada.</translation>
    </message>
    <message>
        <source>With the order come its patron, its series and its seats.</source>
        <translation>Con el pedido vienen su cliente, su serie y sus asientos.</translation>
    </message>
    <message>
        <source>With the order come its series and its seats.</source>
        <translation>Con el pedido vienen su serie y sus asientos.</translation>
    </message>
    <message>
        <source>With the order come its series, its seats, and since when the patron has them.</source>
        <translation>Con el pedido vienen su serie, sus asientos y desde cuándo los tiene el cliente.</translation>
    </message>
    <message>
        <source>Without the order its seats go, too.</source>
        <translation>Sin el pedido también se van sus asientos.</translation>
    </message>
    <message>
        <source>Somebody else corrected this request meanwhile, so nothing is written yet.</source>
        <translation>Entretanto otra persona ha corregido esta solicitud, así que aún no se ha escrito nada.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin fijar</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1: it is %2 now, you have %3.</source>
        <comment>a field, a value, a value</comment>
        <translation>%1: ahora es %2, usted tiene %3.</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Duplicado de</translation>
    </message>
    <message>
        <source>Correct it again to have yours, or set it as it is now.</source>
        <translation>Corríjalo otra vez para tener lo suyo, o déjelo como está ahora.</translation>
    </message>
    <message>
        <source>The wishes of this request have changed meanwhile, so nothing is written yet.</source>
        <translation>Los deseos de esta solicitud han cambiado entretanto, así que todavía no se ha escrito nada.</translation>
    </message>
    <message>
        <source>The wishes stand here as they are now, with what you have ticked and added.</source>
        <translation>Los deseos están aquí como son ahora, con lo que usted ha marcado y añadido.</translation>
    </message>
    <message>
        <source>Look at them, and correct again.</source>
        <translation>Véalos y corrija de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Duplicate of</source>
        <translation>&amp;Duplicado de</translation>
    </message>
</context>
<context>
    <name>pd::ui::DatabaseChooser</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Test and &amp;open</source>
        <translation>Probar y abr&amp;ir</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Abrir una base de datos</translation>
    </message>
    <message>
        <source>On this computer and opened &amp;before</source>
        <translation>En este &amp;equipo y abiertas antes</translation>
    </message>
    <message>
        <source>&amp;Shared database</source>
        <translation>Base de datos &amp;compartida</translation>
    </message>
    <message>
        <source>Databases opened before</source>
        <translation>Bases de datos abiertas antes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Open a &amp;file…</source>
        <translation>Abrir un arc&amp;hivo…</translation>
    </message>
    <message>
        <source>&amp;New empty database…</source>
        <translation>&amp;Nueva base de datos vacía…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>No database was opened before: open a file, or make a new one.</source>
        <translation>Antes no se abrió ninguna base de datos: abra un archivo o cree una nueva.</translation>
    </message>
    <message>
        <source>The file is not there any more. Look for it where it was moved to, or remove it from the list.</source>
        <translation>El archivo ya no está. Búsquelo donde se haya movido, o quítelo de la lista.</translation>
    </message>
    <message>
        <source>Where is the new database to be kept?</source>
        <translation>¿Dónde se guardará la nueva base de datos?</translation>
    </message>
    <message>
        <source>Patron Desk databases (*.db);;All files (*)</source>
        <translation>Bases de datos de Patron Desk (*.db);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The test is going on.</source>
        <translation>La prueba está en curso.</translation>
    </message>
    <message>
        <source>Set it up and &amp;open</source>
        <translation>Prepararla y abr&amp;ir</translation>
    </message>
</context>
<context>
    <name>pd::ui::DatabaseLabel</name>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>%1 · shared database</source>
        <translation>%1 · base de datos compartida</translation>
    </message>
</context>
<context>
    <name>pd::ui::DatePopup</name>
    <message>
        <source>Choose a date</source>
        <translation>Elegir una fecha</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>El mes anterior</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>El mes siguiente</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Días del mes</translation>
    </message>
</context>
<context>
    <name>pd::ui::DateQuestion</name>
    <message>
        <source>Dates and times of the files</source>
        <translation>Fechas y horas de los archivos</translation>
    </message>
    <message>
        <source>Dat&amp;es</source>
        <translation>F&amp;echas</translation>
    </message>
    <message>
        <source>How dates are written</source>
        <translation>Cómo se escriben las fechas</translation>
    </message>
    <message>
        <source>As each file shows</source>
        <translation>Como lo muestre cada archivo</translation>
    </message>
    <message>
        <source>Month first: 5/30/2026</source>
        <translation>Mes primero: 5/30/2026</translation>
    </message>
    <message>
        <source>Day first: 30/5/2026</source>
        <translation>Día primero: 30/5/2026</translation>
    </message>
    <message>
        <source>&amp;Times of</source>
        <translation>&amp;Horas de</translation>
    </message>
    <message>
        <source>Time zone of the times</source>
        <translation>Zona horaria de las horas</translation>
    </message>
    <message>
        <source>The dates in %1, column %2, can be read month first or day first, for example %3. Which is it?</source>
        <translation>Las fechas de %1, columna %2, se pueden leer con el mes o con el día primero, por ejemplo %3. ¿Cuál es?</translation>
    </message>
    <message>
        <source>Some times do not say their zone: they are read as the organisation’s, unless you say otherwise.</source>
        <translation>Algunas horas no indican su zona: se leen con la de la organización, salvo que usted indique otra.</translation>
    </message>
</context>
<context>
    <name>pd::ui::DaysPopup</name>
    <message>
        <source>Number of days</source>
        <translation>Número de días</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>%1, in days:</source>
        <translation>%1, en días:</translation>
    </message>
    <message>
        <source>%1, in days</source>
        <translation>%1, en días</translation>
    </message>
</context>
<context>
    <name>pd::ui::DeclineDialog</name>
    <message>
        <source>The subscriber does not renew</source>
        <translation>El abonado no renueva</translation>
    </message>
    <message>
        <source>&amp;Give the seats up</source>
        <translation>&amp;Renunciar a los asientos</translation>
    </message>
    <message>
        <source>&amp;Keep the seats</source>
        <translation>&amp;Conservar los asientos</translation>
    </message>
    <message>
        <source>Order %1 becomes “Did Not Renew”.</source>
        <translation>El pedido %1 pasa a “Did Not Renew”.</translation>
    </message>
    <message>
        <source>Undo brings the seats back only while nobody has taken them.</source>
        <translation>Deshacer recupera los asientos solo mientras nadie los haya ocupado.</translation>
    </message>
    <message>
        <source>Recorded here; give the seats back in PatronManager, too.</source>
        <translation>Registrado aquí; devuelva los asientos también en PatronManager.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Said so on the phone</source>
        <translation>Lo dijo por teléfono</translation>
    </message>
    <message>
        <source>Said so at the counter</source>
        <translation>Lo dijo en la taquilla</translation>
    </message>
    <message>
        <source>Wrote so</source>
        <translation>Lo escribió</translation>
    </message>
    <message>
        <source>Did not answer in time</source>
        <translation>No respondió a tiempo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message numerus="yes">
        <source>%n open change requests of the order are closed with it.</source>
        <translation>
            <numerusform>%n solicitud de cambio abierta del pedido se cierra con ello.</numerusform>
            <numerusform>%n solicitudes de cambio abiertas del pedido se cierran con ello.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::DeclineManyDialog</name>
    <message>
        <source>Several subscribers do not renew</source>
        <translation>Varios abonados no renuevan</translation>
    </message>
    <message>
        <source>&amp;Give the seats up</source>
        <translation>&amp;Renunciar a los asientos</translation>
    </message>
    <message>
        <source>&amp;Keep the seats</source>
        <translation>&amp;Conservar los asientos</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Abonado</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>What happens to each</source>
        <translation>Qué ocurre con cada uno</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Looking at what would happen…</source>
        <translation>Se está viendo qué ocurriría…</translation>
    </message>
    <message>
        <source>It is being looked at.</source>
        <translation>Se está comprobando.</translation>
    </message>
    <message>
        <source>None of them can be declined.</source>
        <translation>No se puede rechazar ninguno de ellos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscribers do not renew, and give their seats back.</source>
        <translation>
            <numerusform>%Ln abonado no renueva y devuelve sus asientos.</numerusform>
            <numerusform>%Ln abonados no renuevan y devuelven sus asientos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out, with the reason below.</source>
        <translation>
            <numerusform>Se excluye a %Ln, con el motivo abajo.</numerusform>
            <numerusform>Se excluye a %Ln, con el motivo abajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is one step, and undo takes all of it back, as long as nobody has taken the seats.</source>
        <translation>Es un solo paso, y deshacer lo revierte todo mientras nadie haya ocupado los asientos.</translation>
    </message>
    <message>
        <source>It is being recorded.</source>
        <translation>Se está registrando.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscribers do not renew.</source>
        <translation>
            <numerusform>%Ln abonado no renueva.</numerusform>
            <numerusform>%Ln abonados no renuevan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left out.</source>
        <translation>
            <numerusform>Se excluyó a %Ln.</numerusform>
            <numerusform>Se excluyó a %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::DetailPanel</name>
    <message>
        <source>Copy these facts</source>
        <translation>Copiar estos datos</translation>
    </message>
    <message>
        <source>Chosen record</source>
        <translation>Registro elegido</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>The facts were copied.</source>
        <translation>Los datos se copiaron.</translation>
    </message>
</context>
<context>
    <name>pd::ui::DialogDrafts</name>
    <message>
        <source>What you had typed here before is here again.</source>
        <translation>Lo que había escrito aquí antes está de nuevo aquí.</translation>
    </message>
</context>
<context>
    <name>pd::ui::DonationSums</name>
    <message>
        <source>Shown to the patron</source>
        <translation>Se muestran al cliente</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4</source>
        <translation>%1 %2, %3 %4</translation>
    </message>
</context>
<context>
    <name>pd::ui::DryRunBar</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Intentar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Figures of the dry run</source>
        <translation>Cifras de la simulación</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>filas leídas</translation>
    </message>
    <message>
        <source>to store</source>
        <translation>por guardar</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazadas</translation>
    </message>
    <message>
        <source>Under way, nothing is stored</source>
        <translation>En curso, no se guarda nada</translation>
    </message>
    <message>
        <source>Nothing stored yet</source>
        <translation>Todavía no se guardó nada</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>No se hizo</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts with staff changes</source>
        <translation>
            <numerusform>%n conflicto con cambios del personal</numerusform>
            <numerusform>%n conflictos con cambios del personal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orphans kept and listed</source>
        <translation>
            <numerusform>%n registro huérfano, conservado y listado</numerusform>
            <numerusform>%n registros huérfanos, conservados y listados</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Examinando los archivos</translation>
    </message>
</context>
<context>
    <name>pd::ui::DuplicateChoice</name>
    <message>
        <source>Duplicate of</source>
        <translation>Duplicado de</translation>
    </message>
    <message>
        <source>None; choose one, or type its number</source>
        <translation>Ninguna; elija una o escriba su número</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a request</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Write the number of the other request, or choose none.</source>
        <translation>Escriba el número de la otra solicitud o elija ninguna.</translation>
    </message>
    <message>
        <source>A request is no duplicate of itself.</source>
        <translation>Una solicitud no es duplicada de sí misma.</translation>
    </message>
</context>
<context>
    <name>pd::ui::EmptyList</name>
    <message>
        <source>Empty list</source>
        <translation>Lista vacía</translation>
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
    <message>
        <source>Open another database…</source>
        <translation>Abrir otra base de datos…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Import an export…</source>
        <translation>Importar una exportación…</translation>
    </message>
    <message>
        <source>No patrons yet</source>
        <translation>Todavía no hay clientes</translation>
    </message>
    <message>
        <source>This database is empty. Import an export of PatronManager, or drop its files onto this window.</source>
        <translation>Esta base de datos está vacía. Importe una exportación de PatronManager o suelte sus archivos en esta ventana.</translation>
    </message>
</context>
<context>
    <name>pd::ui::EndOfDayDialog</name>
    <message>
        <source>Payments of the day</source>
        <translation>Pagos del día</translation>
    </message>
    <message>
        <source>Sums by method and by person</source>
        <translation>Totales por forma de pago y por persona</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Exportar como CSV…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Cierre del día</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>Columnas de %1</translation>
    </message>
    <message>
        <source>The payments are being read.</source>
        <translation>Los pagos se están leyendo.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ErasePersonDialog</name>
    <message>
        <source>Erase this person’s data</source>
        <translation>Borrar los datos de esta persona</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>&amp;Borrar para siempre</translation>
    </message>
    <message>
        <source>&amp;Keep the data</source>
        <translation>&amp;Conservar los datos</translation>
    </message>
    <message>
        <source>Everything that says who %1 is will be erased for good. Nothing takes this back, Undo neither.</source>
        <translation>Todo lo que dice quién es %1 se borrará para siempre. Nada lo recupera, tampoco Deshacer.</translation>
    </message>
    <message>
        <source>What is erased</source>
        <translation>Qué se borra</translation>
    </message>
    <message>
        <source>What stays, because the organisation’s books need it</source>
        <translation>Qué queda, porque lo necesita la contabilidad de la organización</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saberlo</translation>
    </message>
    <message>
        <source>What is erased, and what stays</source>
        <translation>Qué se borra y qué queda</translation>
    </message>
    <message>
        <source>&amp;Type “%1” to erase the data</source>
        <translation>&amp;Escriba “%1” para borrar los datos</translation>
    </message>
    <message>
        <source>The person’s name</source>
        <translation>El nombre de la persona</translation>
    </message>
    <message>
        <source>Change requests of this person are open (%1). Finish or withdraw them first.</source>
        <translation>Hay solicitudes de cambio de esta persona abiertas (%1). Termínelas o retírelas primero.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>An e-mail to this person is being sent at this moment. Wait until it is out.</source>
        <translation>En este momento se está enviando un correo a esta persona. Espere a que salga.</translation>
    </message>
    <message>
        <source>Type the person’s name first.</source>
        <translation>Escriba primero el nombre de la persona.</translation>
    </message>
    <message>
        <source>E&amp;xport first…</source>
        <translation>E&amp;xportar primero…</translation>
    </message>
</context>
<context>
    <name>pd::ui::Fields</name>
    <message>
        <source>Clear the field</source>
        <translation>Vaciar el campo</translation>
    </message>
</context>
<context>
    <name>pd::ui::FiledMailList</name>
    <message>
        <source>Nobody known</source>
        <translation>Nadie conocido</translation>
    </message>
    <message>
        <source>Without a subject</source>
        <translation>Sin asunto</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts of an e-mail</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Automatic mail</source>
        <translation>Correo automático</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Automatic mail is being read…</source>
        <translation>Se está leyendo el correo automático…</translation>
    </message>
    <message>
        <source>No e-mail is like that.</source>
        <translation>Ningún correo coincide.</translation>
    </message>
    <message>
        <source>No automatic mail is here. What programs and lists send, and what you close as no request, is filed here.</source>
        <translation>Aquí no hay correo automático. Lo que envían programas y listas, y lo que usted cierra por no ser una solicitud, se archiva aquí.</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Mostrar más antiguos</translation>
    </message>
    <message>
        <source>Older e-mails</source>
        <translation>Correos más antiguos</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln are here.</source>
        <translation>
            <numerusform>Está aquí el más reciente.</numerusform>
            <numerusform>Están aquí los %Ln más recientes.</numerusform>
        </translation>
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
    <name>pd::ui::FindingsPanel</name>
    <message>
        <source>%1 %2</source>
        <comment>a kind of record and its id</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>File or record</source>
        <translation>Archivo o registro</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Findings of the import</source>
        <translation>Hallazgos de la importación</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <translation>Clase de hallazgo</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Huérfanos</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Repeated ids</source>
        <translation>Ids repetidos</translation>
    </message>
    <message>
        <source>Not in this export</source>
        <translation>No están en esta exportación</translation>
    </message>
    <message>
        <source>Skipped files</source>
        <translation>Archivos omitidos</translation>
    </message>
    <message>
        <source>Secret columns</source>
        <translation>Columnas secretas</translation>
    </message>
    <message>
        <source>Columns not mapped</source>
        <translation>Columnas sin asignar</translation>
    </message>
    <message>
        <source>Copy the list as text</source>
        <translation>Copiar la lista como texto</translation>
    </message>
    <message>
        <source>Save the rejected rows as CSV</source>
        <translation>Guardar las filas rechazadas como CSV</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a kind of finding and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Refers to %1, which nobody has; kept, and linked when it comes.</source>
        <translation>Remite a %1, que nadie tiene; se conserva y se vinculará cuando llegue.</translation>
    </message>
    <message>
        <source>Changed here and in the export.</source>
        <translation>Cambió aquí y en la exportación.</translation>
    </message>
    <message>
        <source>Stands twice; the row that was changed last counts.</source>
        <translation>Está dos veces; vale la fila que se cambió al último.</translation>
    </message>
    <message>
        <source>Is here and not in this export; nothing was deleted.</source>
        <translation>Está aquí y no en esta exportación; no se eliminó nada.</translation>
    </message>
    <message>
        <source>May hold secrets: never read, never stored.</source>
        <translation>Puede contener secretos: nunca se lee ni se guarda.</translation>
    </message>
    <message>
        <source>Leads to no field: what stands in it is kept nowhere.</source>
        <translation>No lleva a ningún campo: lo que contiene no se guarda en ninguna parte.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>La lista está vacía.</translation>
    </message>
    <message>
        <source>No row was rejected.</source>
        <translation>No se rechazó ninguna fila.</translation>
    </message>
    <message>
        <source>Columns that stand twice</source>
        <translation>Columnas que están dos veces</translation>
    </message>
    <message>
        <source>Stands twice: the first column of this name was read, this one was not.</source>
        <translation>Está dos veces: se leyó la primera columna de este nombre, y esta no.</translation>
    </message>
    <message>
        <source>Find in findings</source>
        <translation>Buscar en los hallazgos</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 hallazgo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings</source>
        <translation>
            <numerusform>%Ln hallazgo</numerusform>
            <numerusform>%Ln hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing of this kind.</source>
        <translation>No hay nada de esta clase.</translation>
    </message>
    <message>
        <source>No finding matches.</source>
        <translation>Ningún hallazgo coincide.</translation>
    </message>
</context>
<context>
    <name>pd::ui::FinishDialog</name>
    <message>
        <source>Filled</source>
        <translation>Atendida</translation>
    </message>
    <message>
        <source>It is &amp;filled with this</source>
        <translation>Se &amp;atiende con esto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>With what was the request filled?</source>
        <translation>¿Con qué se atendió la solicitud?</translation>
    </message>
    <message>
        <source>What was done for this patron since the request came, the newest first.</source>
        <translation>Lo que se hizo para este cliente desde que llegó la solicitud, lo más reciente primero.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>when, what, by whom</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Nothing was done for this patron since the request came.</source>
        <translation>No se hizo nada para este cliente desde que llegó la solicitud.</translation>
    </message>
</context>
<context>
    <name>pd::ui::FirstStart</name>
    <message>
        <source>How do you want to begin?</source>
        <translation>¿Cómo desea empezar?</translation>
    </message>
    <message>
        <source>Patron Desk</source>
        <translation>Patron Desk</translation>
    </message>
    <message>
        <source>You can do the other two later, from the File menu.</source>
        <translation>Las otras dos opciones se pueden usar después, desde el menú “Archivo”.</translation>
    </message>
    <message>
        <source>&amp;Look round the demo theatre</source>
        <translation>&amp;Conocer el teatro de demostración</translation>
    </message>
    <message>
        <source>A made-up theatre with %L1 patrons and three seasons.</source>
        <translation>Un teatro inventado con %L1 clientes y tres temporadas.</translation>
    </message>
    <message>
        <source>Ready in a few seconds. Nothing leaves this computer.</source>
        <translation>Listo en unos segundos. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>&amp;Import an export</source>
        <translation>&amp;Importar una exportación</translation>
    </message>
    <message>
        <source>Zip files, folders or single CSV files. You see what was recognised before anything is stored.</source>
        <translation>Archivos zip, carpetas o archivos CSV sueltos. Se ve lo reconocido antes de guardar nada.</translation>
    </message>
    <message>
        <source>Or drop the files onto this window. Card numbers and passwords are never stored.</source>
        <translation>O suelte los archivos en esta ventana. Los números de tarjeta y las contraseñas nunca se guardan.</translation>
    </message>
    <message>
        <source>&amp;Connect to a shared database</source>
        <translation>Conectar con una &amp;base de datos compartida</translation>
    </message>
    <message>
        <source>Work on the same records as the rest of the box office.</source>
        <translation>Trabajar con los mismos registros que el resto de la taquilla.</translation>
    </message>
    <message>
        <source>Your administrator gives you an address and a name.</source>
        <translation>Su administrador le da una dirección y un nombre.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscura</translation>
    </message>
    <message>
        <source>&amp;Start the demo theatre</source>
        <translation>&amp;Empezar el teatro de demostración</translation>
    </message>
    <message>
        <source>Choose what to i&amp;mport…</source>
        <translation>Elegir qué i&amp;mportar…</translation>
    </message>
    <message>
        <source>I&amp;mport 1 file…</source>
        <translation>I&amp;mportar 1 archivo…</translation>
    </message>
    <message numerus="yes">
        <source>I&amp;mport %n files…</source>
        <translation>
            <numerusform>I&amp;mportar %n archivo…</numerusform>
            <numerusform>I&amp;mportar %n archivos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the &amp;address…</source>
        <translation>Indicar la di&amp;rección…</translation>
    </message>
</context>
<context>
    <name>pd::ui::FlagChips</name>
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
        <source>Know first</source>
        <translation>Conviene saber</translation>
    </message>
</context>
<context>
    <name>pd::ui::HeaderButton</name>
    <message>
        <source>%1 – %2</source>
        <comment>a fact, and what a click does</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>pd::ui::HelpDesk</name>
    <message>
        <source>&amp;Help on this page</source>
        <translation>A&amp;yuda de esta página</translation>
    </message>
    <message>
        <source>C&amp;ontents</source>
        <translation>Co&amp;ntenido</translation>
    </message>
    <message>
        <source>&amp;Tour of the demo theatre</source>
        <translation>&amp;Recorrido por el teatro de demostración</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Teclado</translation>
    </message>
    <message>
        <source>Nobody here is found by “%1”. The patrons of the tour are those of the demo theatre.</source>
        <translation>Aquí no se encuentra a nadie con “%1”. Los clientes del recorrido son los del teatro de demostración.</translation>
    </message>
</context>
<context>
    <name>pd::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help – Patron Desk</source>
        <translation>Ayuda – Patron Desk</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Página de ayuda</translation>
    </message>
    <message>
        <source>Contents and search</source>
        <translation>Contenido y búsqueda</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Contents and page</source>
        <translation>Contenido y página</translation>
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
        <source>&amp;Contents</source>
        <translation>&amp;Contenido</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Cerrar la ayuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Search the help (Ctrl+F)</source>
        <translation>Buscar en la ayuda (Ctrl+F)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
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
        <source>Nothing in the help has all of these words.</source>
        <translation>Nada en la ayuda tiene todas estas palabras.</translation>
    </message>
    <message>
        <source>One line has all of these words.</source>
        <translation>Una línea tiene todas estas palabras.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines have all of these words.</source>
        <translation>
            <numerusform>%n línea tiene todas estas palabras.</numerusform>
            <numerusform>%n líneas tienen todas estas palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>This page is there in English only.</source>
        <translation>Esta página solo existe en inglés.</translation>
    </message>
</context>
<context>
    <name>pd::ui::HiddenBar</name>
    <message numerus="yes">
        <source>%n not shown</source>
        <translation>
            <numerusform>%n no se muestra</numerusform>
            <numerusform>%n no se muestran</numerusform>
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
        <source>The patron sees every line of this tab, and every tab</source>
        <translation>El cliente ve todas las líneas de esta pestaña, y todas las pestañas</translation>
    </message>
    <message>
        <source>Not shown to the patron</source>
        <translation>No se muestra al cliente</translation>
    </message>
    <message>
        <source>Reasons why lines are not shown</source>
        <translation>Motivos por los que no se muestran líneas</translation>
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
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>No se muestra: %1</translation>
    </message>
    <message>
        <source>in Subscription renewal</source>
        <translation>en “Subscription renewal”</translation>
    </message>
    <message>
        <source>The patron has every perk of their levels</source>
        <translation>El cliente tiene todas las ventajas de sus niveles</translation>
    </message>
</context>
<context>
    <name>pd::ui::HistoryPanel</name>
    <message>
        <source>&amp;Take this back…</source>
        <translation>Deshacer es&amp;to…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Choose a row to see it whole.</source>
        <translation>Elija una fila para verla completa.</translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation>Elija primero una entrada.</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>Esto ya se deshizo.</translation>
    </message>
    <message>
        <source>Something is being taken back.</source>
        <translation>Se está deshaciendo algo.</translation>
    </message>
    <message>
        <source>“%1” would be taken back: what it changed gets the values that it had before.</source>
        <translation>Se desharía “%1”: lo que cambió recupera los valores que tenía antes.</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>De&amp;jarlo como está</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>&amp;Deshacerlo</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>The whole run would be taken back: every order that it made goes, and its seats are free again.</source>
        <translation>Se desharía toda la ejecución: desaparece cada pedido que creó, y sus asientos vuelven a estar libres.</translation>
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
    <name>pd::ui::HousePanel</name>
    <message>
        <source>Venue</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <source>Seats and their search</source>
        <translation>Asientos y su búsqueda</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Map or list</source>
        <translation>Plano o lista</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a venue and how many seats it has</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats</source>
        <translation>
            <numerusform>%Ln asiento</numerusform>
            <numerusform>%Ln asientos</numerusform>
        </translation>
    </message>
    <message>
        <source>No venue yet</source>
        <translation>Todavía no hay salas</translation>
    </message>
    <message>
        <source>There is no venue yet: make a new one.</source>
        <translation>Todavía no hay ninguna sala: cree una.</translation>
    </message>
    <message>
        <source>The house by itself</source>
        <translation>La sala por sí sola</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an event and when it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an event and its venue</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>pd::ui::ImportDialog</name>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <source>What was recognised</source>
        <translation>Lo reconocido</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Guardar &amp;informe…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Import an export</source>
        <translation>Importar una exportación</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>The aliases are saved; later imports know these columns.</source>
        <translation>Los alias se guardaron; las próximas importaciones conocen estas columnas.</translation>
    </message>
    <message numerus="yes">
        <source>%n files and folders</source>
        <translation>
            <numerusform>%n archivo o carpeta</numerusform>
            <numerusform>%n archivos y carpetas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next: what is in them</source>
        <translation>&amp;Siguiente: qué contienen</translation>
    </message>
    <message>
        <source>&amp;Next: conflicts</source>
        <translation>&amp;Siguiente: conflictos</translation>
    </message>
    <message>
        <source>&amp;Next: import</source>
        <translation>&amp;Siguiente: importar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>&amp;Close, and go on in the background</source>
        <translation>&amp;Cerrar y seguir en segundo plano</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>I&amp;mportar</translation>
    </message>
    <message>
        <source>Choose a file or a folder first.</source>
        <translation>Elija primero un archivo o una carpeta.</translation>
    </message>
    <message>
        <source>The dry run must have ended: it says what would be imported.</source>
        <translation>La simulación tiene que haber terminado: dice qué se importaría.</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>Este es el primer paso.</translation>
    </message>
    <message>
        <source>There is a report as soon as a dry run has ended.</source>
        <translation>Hay un informe en cuanto termina una simulación.</translation>
    </message>
    <message>
        <source>One transaction: if you cancel, nothing is stored.</source>
        <translation>Una sola transacción: si se cancela, no se guarda nada.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ImportRunsPanel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Guardadas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Imports of this database</source>
        <translation>Importaciones de esta base de datos</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Guardar &amp;informe…</translation>
    </message>
    <message>
        <source>&amp;Take this import back…</source>
        <translation>&amp;Deshacer esta importación…</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>&amp;Deshacerla</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>De&amp;jarla como está</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Nothing has been imported into this database yet.</source>
        <translation>Todavía no se ha importado nada en esta base de datos.</translation>
    </message>
    <message>
        <source>Report of the chosen import</source>
        <translation>Informe de la importación elegida</translation>
    </message>
    <message>
        <source>Imports and the report of one</source>
        <translation>Importaciones y el informe de una</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>Nothing was new</source>
        <translation>No había nada nuevo</translation>
    </message>
    <message>
        <source>Choose an import first.</source>
        <translation>Elija primero una importación.</translation>
    </message>
    <message>
        <source>This import was taken back already.</source>
        <translation>Esta importación ya se deshizo.</translation>
    </message>
    <message>
        <source>Answer the question first.</source>
        <translation>Responda primero la pregunta.</translation>
    </message>
    <message>
        <source>This import changed nothing.</source>
        <translation>Esta importación no cambió nada.</translation>
    </message>
    <message>
        <source>Finding out whether it can be taken back.</source>
        <translation>Comprobando si se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>All %n rows that this import stored go back: new records leave, changed ones get the values they had. The files can be imported again.</source>
        <translation>
            <numerusform>Se revierte la única fila (%n) que guardó esta importación: los registros nuevos se van, los cambiados recuperan los valores que tenían. Los archivos se pueden importar de nuevo.</numerusform>
            <numerusform>Se revierten las %n filas que guardó esta importación: los registros nuevos se van, los cambiados recuperan los valores que tenían. Los archivos se pueden importar de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being taken back.</source>
        <translation>Se está deshaciendo.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>La importación se deshizo.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ImportSession</name>
    <message>
        <source>Waiting for other work to end</source>
        <translation>En espera de que termine otro trabajo</translation>
    </message>
    <message>
        <source>%1 of %2 rows compared with the database</source>
        <translation>%1 de %2 filas comparadas con la base de datos</translation>
    </message>
    <message>
        <source>%1 % of the files read</source>
        <translation>%1 % de los archivos leído</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Examinando los archivos</translation>
    </message>
    <message>
        <source>Dry run of the import</source>
        <translation>Simulación de la importación</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
</context>
<context>
    <name>pd::ui::ImportStep</name>
    <message>
        <source>&amp;Stop the import</source>
        <translation>&amp;Detener la importación</translation>
    </message>
    <message>
        <source>Cop&amp;y the report</source>
        <translation>Cop&amp;iar el informe</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>Report of the import</source>
        <translation>Informe de la importación</translation>
    </message>
    <message numerus="yes">
        <source>%n rows will be stored, in one transaction: if it is stopped or fails, nothing is.</source>
        <translation>
            <numerusform>Se guardará %n fila, en una sola transacción: si se detiene o falla, no se guarda nada.</numerusform>
            <numerusform>Se guardarán %n filas, en una sola transacción: si se detiene o falla, no se guarda nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>PatronManager becomes the master of the records.</source>
        <translation>PatronManager pasa a ser la fuente principal de los registros.</translation>
    </message>
    <message numerus="yes">
        <source>%n values that staff have changed here will be replaced.</source>
        <translation>
            <numerusform>Se reemplazará %n valor que el personal cambió aquí.</numerusform>
            <numerusform>Se reemplazarán %n valores que el personal cambió aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values that staff have changed here are kept.</source>
        <translation>
            <numerusform>Se conserva %n valor que el personal cambió aquí.</numerusform>
            <numerusform>Se conservan %n valores que el personal cambió aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is kept, and the import can be taken back as long as nothing was built on it.</source>
        <translation>El informe se conserva, y la importación se puede deshacer mientras nada se haya hecho sobre ella.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message numerus="yes">
        <source>Imported: %n rows stored</source>
        <translation>
            <numerusform>Importado: %n fila guardada</numerusform>
            <numerusform>Importado: %n filas guardadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to import</source>
        <translation>Listo para importar</translation>
    </message>
    <message>
        <source>This window may be closed: the import goes on, its progress and Cancel are in the status bar.</source>
        <translation>Esta ventana se puede cerrar: la importación sigue; su progreso y “Cancelar” están en la barra de estado.</translation>
    </message>
    <message>
        <source>The report stays in the settings, under Imports; the import can be taken back there.</source>
        <translation>El informe queda en los ajustes, en “Importaciones”; ahí se puede deshacer la importación.</translation>
    </message>
    <message>
        <source>Everything in these files is here already; nothing was changed.</source>
        <translation>Todo lo de estos archivos ya está aquí; no se cambió nada.</translation>
    </message>
    <message>
        <source>The import is being stopped.</source>
        <translation>La importación se está deteniendo.</translation>
    </message>
</context>
<context>
    <name>pd::ui::Importing</name>
    <message>
        <source>&amp;Import an export…</source>
        <translation>&amp;Importar una exportación…</translation>
    </message>
    <message>
        <source>Takes files of PatronManager into this database; a dry run comes first.</source>
        <translation>Lleva archivos de PatronManager a esta base de datos; primero se hace una simulación.</translation>
    </message>
    <message>
        <source>Earlier i&amp;mports</source>
        <translation>I&amp;mportaciones anteriores</translation>
    </message>
    <message>
        <source>Lists the imports of this database, with their reports.</source>
        <translation>Muestra las importaciones de esta base de datos, con sus informes.</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>The import goes on; its progress and Cancel are in the status bar.</source>
        <translation>La importación sigue; su progreso y “Cancelar” están en la barra de estado.</translation>
    </message>
    <message numerus="yes">
        <source>The import is done: %n rows stored. Its report is in the settings, under Imports.</source>
        <translation>
            <numerusform>La importación terminó: %n fila guardada. Su informe está en los ajustes, en “Importaciones”.</numerusform>
            <numerusform>La importación terminó: %n filas guardadas. Su informe está en los ajustes, en “Importaciones”.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import that you had begun is there again; nothing of it is stored yet.</source>
        <translation>La importación que había empezado está aquí de nuevo; todavía no se guardó nada de ella.</translation>
    </message>
</context>
<context>
    <name>pd::ui::LabelModel</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Aparece</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>No aparece</translation>
    </message>
    <message>
        <source>Status of the order</source>
        <translation>Estado del pedido</translation>
    </message>
    <message>
        <source>The patron reads</source>
        <translation>El cliente lee</translation>
    </message>
    <message>
        <source>In Orders</source>
        <translation>En “Orders”</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Order labels</source>
        <translation>Etiquetas de pedidos</translation>
    </message>
    <message>
        <source>Find in labels</source>
        <translation>Buscar en las etiquetas</translation>
    </message>
    <message>
        <source>1 status</source>
        <translation>1 estado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statuses</source>
        <translation>
            <numerusform>%Ln estado</numerusform>
            <numerusform>%Ln estados</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has no row yet.</source>
        <translation>La tabla todavía no tiene filas.</translation>
    </message>
    <message>
        <source>No row matches.</source>
        <translation>Ninguna fila coincide.</translation>
    </message>
</context>
<context>
    <name>pd::ui::LabelsPanel</name>
    <message>
        <source>Orders in “%1” are not listed.</source>
        <translation>Los pedidos en “%1” no aparecen.</translation>
    </message>
    <message>
        <source>Orders in “%1” are listed, and the patron reads “%2”.</source>
        <translation>Los pedidos en “%1” aparecen, y el cliente lee “%2”.</translation>
    </message>
    <message>
        <source>Orders carry a status that staff read; this table says what the patron reads in its place (rules O2 and O3).</source>
        <translation>Los pedidos llevan un estado que lee el personal; esta tabla dice qué lee el cliente en su lugar (reglas O2 y O3).</translation>
    </message>
    <message>
        <source>Orders in this status are listed</source>
        <translation>Los pedidos en este estado aparecen</translation>
    </message>
    <message>
        <source>Order labels</source>
        <translation>Etiquetas de pedidos</translation>
    </message>
    <message>
        <source>Status of the order</source>
        <translation>Estado del pedido</translation>
    </message>
    <message>
        <source>The patron reads</source>
        <translation>El cliente lee</translation>
    </message>
    <message>
        <source>The status itself</source>
        <translation>El estado mismo</translation>
    </message>
    <message>
        <source>The row that is chosen</source>
        <translation>La fila elegida</translation>
    </message>
    <message>
        <source>S&amp;tatus of the order</source>
        <translation>Es&amp;tado del pedido</translation>
    </message>
    <message>
        <source>The patron &amp;reads</source>
        <translation>El cliente &amp;lee</translation>
    </message>
    <message>
        <source>Another status is another row: add one.</source>
        <translation>Otro estado es otra fila: agregue una.</translation>
    </message>
    <message>
        <source>it is not there any more.</source>
        <translation>ya no está.</translation>
    </message>
    <message>
        <source>Type the status as your orders spell it.</source>
        <translation>Escriba el estado tal como está en sus pedidos.</translation>
    </message>
    <message>
        <source>The table has “%1” already. Discard this and change that row.</source>
        <translation>La tabla ya tiene “%1”. Descarte esto y cambie esa fila.</translation>
    </message>
    <message>
        <source>Without this row, “%1” has no label: the setting for orders in a status without a label decides.</source>
        <translation>Sin esta fila, “%1” no tiene etiqueta: decide el ajuste para pedidos en un estado sin etiqueta.</translation>
    </message>
</context>
<context>
    <name>pd::ui::Leaving</name>
    <message>
        <source>“%1” is under way: it would be stopped, and nothing of it would stay.</source>
        <translation>“%1” está en curso: se detendría y no quedaría nada de ello.</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of work are under way: they would be stopped, and nothing of them would stay.</source>
        <translation>
            <numerusform>%n trabajo está en curso: se detendría y no quedaría nada de él.</numerusform>
            <numerusform>%n trabajos están en curso: se detendrían y no quedaría nada de ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits of the settings are not saved and would be lost.</source>
        <translation>
            <numerusform>%n cambio de los ajustes no está guardado y se perdería.</numerusform>
            <numerusform>%n cambios de los ajustes no están guardados y se perderían.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Detener y cerrar</translation>
    </message>
    <message>
        <source>&amp;Stop and open the other</source>
        <translation>&amp;Detener y abrir la otra</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>Cerrar sin &amp;guardar</translation>
    </message>
    <message>
        <source>&amp;Open the other without saving</source>
        <translation>Abrir la &amp;otra sin guardar</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>The work is being stopped; the window closes when that is done.</source>
        <translation>Se está deteniendo el trabajo; la ventana se cierra cuando termine.</translation>
    </message>
    <message>
        <source>The work is being stopped; the other database opens when that is done.</source>
        <translation>Se está deteniendo el trabajo; la otra base de datos se abre cuando termine.</translation>
    </message>
</context>
<context>
    <name>pd::ui::LettersDialog</name>
    <message>
        <source>&amp;Print or save…</source>
        <translation>Im&amp;primir o guardar…</translation>
    </message>
    <message>
        <source>Renewal letters</source>
        <translation>Cartas de renovación</translation>
    </message>
    <message>
        <source>There is no letter to write.</source>
        <translation>No hay ninguna carta que escribir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters with a slip to tear off, one for each patron.</source>
        <translation>
            <numerusform>%Ln carta con un talón para cortar.</numerusform>
            <numerusform>%Ln cartas con un talón para cortar, una para cada cliente.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewals are left out.</source>
        <translation>
            <numerusform>Se excluye %Ln renovación.</numerusform>
            <numerusform>Se excluyen %Ln renovaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are about the renewals that the list shows. Nothing is recorded.</source>
        <translation>Tratan de las renovaciones que muestra la lista. No se registra nada.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Who is left out, and why</source>
        <translation>A quién se excluye y por qué</translation>
    </message>
    <message>
        <source>Also those who &amp;opted out of e-mail: a letter is none</source>
        <translation>También a quienes &amp;no reciben correo electrónico: una carta no lo es</translation>
    </message>
    <message>
        <source>Nobody of them opted out of e-mail.</source>
        <translation>Ninguno de ellos rechaza el correo electrónico.</translation>
    </message>
</context>
<context>
    <name>pd::ui::LinkQuestion</name>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>Leave the help?</source>
        <translation>¿Salir de la ayuda?</translation>
    </message>
    <message>
        <source>This leads out of Patron Desk, to %1</source>
        <translation>Esto lleva fuera de Patron Desk, a %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::ListPart</name>
    <message>
        <source>It is being recorded.</source>
        <translation>Se está registrando.</translation>
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
    <name>pd::ui::LogPanel</name>
    <message>
        <source>Renewal Log by outcome</source>
        <translation>Registro de renovaciones por resultado</translation>
    </message>
    <message>
        <source>Renewal Log</source>
        <translation>Registro de renovaciones</translation>
    </message>
    <message>
        <source>Nothing was run for this series yet.</source>
        <translation>Todavía no se ejecutó nada para esta serie.</translation>
    </message>
    <message>
        <source>Choose a subscriber to read what was done.</source>
        <translation>Elija un abonado para leer qué se hizo.</translation>
    </message>
    <message>
        <source>Order %1 has the status %2.</source>
        <translation>El pedido %1 tiene el estado %2.</translation>
    </message>
    <message>
        <source>Order %1 has the status %2; it began with %3.</source>
        <translation>El pedido %1 tiene el estado %2; empezó con %3.</translation>
    </message>
    <message>
        <source>They do not rene&amp;w…</source>
        <translation>No ren&amp;uevan…</translation>
    </message>
    <message>
        <source>Choose subscribers, or a heading for all under it, first.</source>
        <translation>Elija primero abonados, o un encabezado para todos los que tiene debajo.</translation>
    </message>
    <message>
        <source>None of them was given an order.</source>
        <translation>Ninguno de ellos recibió un pedido.</translation>
    </message>
</context>
<context>
    <name>pd::ui::MailLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pd::ui::MailboxDialog</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Gu&amp;ardar</translation>
    </message>
    <message>
        <source>Add a mailbox</source>
        <translation>Agregar un buzón</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Buzón</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>Se está guardando.</translation>
    </message>
    <message>
        <source>The test is going on.</source>
        <translation>La prueba está en curso.</translation>
    </message>
</context>
<context>
    <name>pd::ui::MailboxForm</name>
    <message>
        <source>&amp;Keep the password in the keychain</source>
        <translation>&amp;Guardar la contraseña en el llavero</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Buzón</translation>
    </message>
    <message>
        <source>&amp;Name here</source>
        <translation>&amp;Nombre aquí</translation>
    </message>
    <message>
        <source>for example Change requests</source>
        <translation>por ejemplo Solicitudes de cambio</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>mostly the whole e-mail address</source>
        <translation>casi siempre el correo electrónico completo</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>C&amp;ontraseña</translation>
    </message>
    <message>
        <source>empty: stays as it is</source>
        <translation>vacío: queda como está</translation>
    </message>
    <message>
        <source>Keep the password in the keychain</source>
        <translation>Guardar la contraseña en el llavero</translation>
    </message>
    <message>
        <source>Take mail &amp;from</source>
        <translation>&amp;Tomar el correo de</translation>
    </message>
    <message>
        <source>&amp;Move it to</source>
        <translation>&amp;Moverlo a</translation>
    </message>
    <message>
        <source>where it goes once it is kept here; made if it is not there</source>
        <translation>adonde va cuando ya está guardado aquí; se crea si no existe</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>Pro&amp;veedor</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>for example imap.example.org</source>
        <translation>por ejemplo imap.example.org</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>Ci&amp;frado</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>Pue&amp;rto</translation>
    </message>
    <message>
        <source>Certificates &amp;by</source>
        <translation>Certificados &amp;de</translation>
    </message>
    <message>
        <source>empty: whom the system trusts</source>
        <translation>vacío: en quien confía el sistema</translation>
    </message>
    <message>
        <source>%1 says which; choose another provider to change it.</source>
        <translation>Lo determina %1; elija otro proveedor para cambiarlo.</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>Póngale primero un nombre.</translation>
    </message>
    <message>
        <source>Fill in the user first.</source>
        <translation>Escriba primero el usuario.</translation>
    </message>
    <message>
        <source>Fill in the server first.</source>
        <translation>Escriba primero el servidor.</translation>
    </message>
    <message>
        <source>Fill in both folders first.</source>
        <translation>Escriba primero las dos carpetas.</translation>
    </message>
    <message>
        <source>Mail has to be moved to another folder than the one that it is taken from.</source>
        <translation>El correo se debe mover a una carpeta distinta de aquella de la que se toma.</translation>
    </message>
    <message>
        <source>Fill in the password first.</source>
        <translation>Escriba primero la contraseña.</translation>
    </message>
    <message>
        <source>This desktop has no keychain: the password is asked for at each start.</source>
        <translation>Este escritorio no tiene llavero: la contraseña se pide en cada inicio.</translation>
    </message>
    <message>
        <source>&amp;Keep the sign-in in the keychain</source>
        <translation>&amp;Guardar el inicio de sesión en el llavero</translation>
    </message>
    <message>
        <source>This desktop has no keychain: somebody has to sign in at each start.</source>
        <translation>Este escritorio no tiene llavero: alguien tiene que iniciar sesión en cada inicio.</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS desde el principio</translation>
    </message>
</context>
<context>
    <name>pd::ui::MailboxesPanel</name>
    <message>
        <source>Mailboxes</source>
        <translation>Buzones</translation>
    </message>
    <message>
        <source>Mail is taken from these mailboxes as it comes: each message is kept here first and then moved to the folder for what is done. Nothing is deleted, and nothing is marked as read.</source>
        <translation>De estos buzones se toma el correo según llega: cada mensaje se guarda primero aquí y después se mueve a la carpeta de lo terminado. No se elimina nada ni se marca nada como leído.</translation>
    </message>
    <message>
        <source>There is no mailbox yet. Add the one to which change requests are sent.</source>
        <translation>Todavía no hay ningún buzón. Agregue aquel al que se envían las solicitudes de cambio.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>&amp;Add a mailbox…</source>
        <translation>&amp;Agregar un buzón…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>&amp;Take it out</source>
        <translation>&amp;Quitarlo</translation>
    </message>
    <message>
        <source>Look for &amp;mail now</source>
        <translation>Buscar correo a&amp;hora</translation>
    </message>
    <message>
        <source>%1 · %2 at %3
%4</source>
        <translation>%1 · %2 en %3
%4</translation>
    </message>
    <message>
        <source>“%1” is saved; mail is taken from it now.</source>
        <translation>“%1” está guardado; desde ahora se toma correo de ahí.</translation>
    </message>
    <message>
        <source>No mail is taken from “%1” any more; what came from it stays.</source>
        <translation>Ya no se toma correo de “%1”; lo que llegó de allí se conserva.</translation>
    </message>
    <message>
        <source>There is no mailbox yet.</source>
        <translation>Todavía no hay ningún buzón.</translation>
    </message>
    <message>
        <source>Choose a mailbox first.</source>
        <translation>Elija primero un buzón.</translation>
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
    <message>
        <source>&amp;Open a database…</source>
        <translation>Abrir una base de &amp;datos…</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>&amp;Copia de seguridad ahora…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>&amp;About Patron Desk</source>
        <translation>&amp;Acerca de Patron Desk</translation>
    </message>
    <message>
        <source>Mailbo&amp;xes…</source>
        <translation>Bu&amp;zones…</translation>
    </message>
</context>
<context>
    <name>pd::ui::MainWindow</name>
    <message>
        <source>Patron Desk</source>
        <translation>Patron Desk</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>%1 – Patron Desk</source>
        <translation>%1 – Patron Desk</translation>
    </message>
    <message>
        <source>%1 Patron Desk goes on asking for it.</source>
        <translation>%1 Patron Desk sigue intentándolo.</translation>
    </message>
    <message>
        <source>The database is there again.</source>
        <translation>La base de datos está disponible de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n edits of the settings are not saved. Save or discard them first; then choose the language again.</source>
        <translation>
            <numerusform>%n cambio de los ajustes no está guardado. Guárdelo o descártelo primero; luego elija de nuevo el idioma.</numerusform>
            <numerusform>%n cambios de los ajustes no están guardados. Guárdelos o descártelos primero; luego elija de nuevo el idioma.</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>&amp;History of all actions</source>
        <translation>&amp;Historial de todas las acciones</translation>
    </message>
    <message>
        <source>Reply templates</source>
        <translation>Plantillas de respuesta</translation>
    </message>
    <message>
        <source>Forms of messages</source>
        <translation>Formatos de mensaje</translation>
    </message>
    <message>
        <source>Reasons and wishes</source>
        <translation>Motivos y deseos</translation>
    </message>
</context>
<context>
    <name>pd::ui::MessageView</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>&amp;Open the address…</source>
        <translation>&amp;Abrir la dirección…</translation>
    </message>
    <message>
        <source>Copy the a&amp;ddress</source>
        <translation>Copiar la &amp;dirección</translation>
    </message>
</context>
<context>
    <name>pd::ui::MoveDialog</name>
    <message>
        <source>%1, on %2</source>
        <comment>a series and its weekday</comment>
        <translation>%1, el %2</translation>
    </message>
    <message>
        <source>The present seats are free there, too.</source>
        <translation>Los asientos actuales también están libres allí.</translation>
    </message>
    <message>
        <source>The present seats are not all free there, and there are no others like them. Ask for less, or choose another series.</source>
        <translation>Los asientos actuales no están todos libres allí, y no hay otros parecidos. Pida menos o elija otra serie.</translation>
    </message>
    <message>
        <source>The present seats are not all free there. The best free ones: %1 (%2).</source>
        <comment>seats, and why</comment>
        <translation>Los asientos actuales no están todos libres allí. Los mejores libres: %1 (%2).</translation>
    </message>
    <message>
        <source>Move to another series</source>
        <translation>Pasar a otra serie</translation>
    </message>
    <message>
        <source>&amp;Move the renewal</source>
        <translation>&amp;Pasar la renovación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The series that it goes to</source>
        <translation>La serie a la que pasa</translation>
    </message>
    <message>
        <source>Accessible seats that are needed</source>
        <translation>Asientos accesibles que se necesitan</translation>
    </message>
    <message>
        <source>The patron’s seats in the old series</source>
        <translation>Los asientos del cliente en la serie anterior</translation>
    </message>
    <message>
        <source>Other ways…</source>
        <translation>Otras vías…</translation>
    </message>
    <message>
        <source>Go with the renewal</source>
        <translation>Van con la renovación</translation>
    </message>
    <message>
        <source>Stay as preferred</source>
        <translation>Siguen como preferidos</translation>
    </message>
    <message>
        <source>Which ways lead to other seats, and what else could be offered</source>
        <translation>Qué vías llevan a otros asientos y qué más se podría ofrecer</translation>
    </message>
    <message>
        <source>Move &amp;to</source>
        <translation>Pasar &amp;a</translation>
    </message>
    <message>
        <source>Accessible &amp;needed</source>
        <translation>Accesibles &amp;necesarios</translation>
    </message>
    <message>
        <source>Seats in the &amp;old series</source>
        <translation>Asientos de la serie an&amp;terior</translation>
    </message>
    <message>
        <source>The season has no other series.</source>
        <translation>La temporada no tiene otra serie.</translation>
    </message>
    <message>
        <source>The house of that series is being read…</source>
        <translation>Se está leyendo la sala de esa serie…</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n seats, as many as the renewal is for.</source>
        <translation>
            <numerusform>Elija %n asiento, como en la renovación.</numerusform>
            <numerusform>Elija %n asientos, tantos como en la renovación.</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>This cannot be done.</source>
        <translation>Esto no se puede hacer.</translation>
    </message>
</context>
<context>
    <name>pd::ui::NameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Escriba primero un nombre.</translation>
    </message>
</context>
<context>
    <name>pd::ui::NamesPanel</name>
    <message>
        <source>What %1 is now</source>
        <translation>Qué es ahora %1</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Last season</source>
        <translation>Temporada pasada</translation>
    </message>
    <message>
        <source>This season</source>
        <translation>Esta temporada</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Correspondencia</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Abonados</translation>
    </message>
    <message>
        <source>Names of last season and of this one</source>
        <translation>Nombres de la temporada pasada y de esta</translation>
    </message>
    <message>
        <source>Take all &amp;suggestions</source>
        <translation>Aceptar &amp;todas las sugerencias</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Names of this season</source>
        <translation>Nombres de esta temporada</translation>
    </message>
    <message>
        <source>Choose in the row, or drag one of this season’s names onto it. Names that are the same need nobody.</source>
        <translation>Elija en la fila o arrastre a ella un nombre de esta temporada. Los nombres iguales no necesitan a nadie.</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Elija uno</translation>
    </message>
    <message>
        <source>There is no suggestion to be taken.</source>
        <translation>No hay ninguna sugerencia que aceptar.</translation>
    </message>
    <message>
        <source>%1: names of this season</source>
        <comment>a kind of name</comment>
        <translation>%1: nombres de esta temporada</translation>
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
    <name>pd::ui::NewRequestDesk</name>
    <message>
        <source>%1, %2</source>
        <comment>an order, its series</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an order, its status</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Request %1 is recorded.</source>
        <translation>La solicitud %1 está registrada.</translation>
    </message>
    <message>
        <source>Request %1 is recorded for %2.</source>
        <translation>La solicitud %1 está registrada para %2.</translation>
    </message>
</context>
<context>
    <name>pd::ui::NewRequestDialog</name>
    <message>
        <source>New request</source>
        <translation>Solicitud nueva</translation>
    </message>
    <message>
        <source>&amp;Record the request</source>
        <translation>&amp;Registrar la solicitud</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Nobody known</source>
        <translation>&amp;Nadie conocido</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Fecha límite</translation>
    </message>
    <message>
        <source>&amp;I work on it</source>
        <translation>&amp;Yo trabajo en ella</translation>
    </message>
    <message>
        <source>What somebody asks for on the phone or at the counter becomes a change request. Nothing else is changed.</source>
        <translation>Lo que alguien pide por teléfono o en la taquilla se convierte en una solicitud de cambio. No se cambia nada más.</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Quién pide</translation>
    </message>
    <message>
        <source>&amp;What is asked for</source>
        <translation>&amp;Qué se pide</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Qué se pide</translation>
    </message>
    <message>
        <source>None is chosen</source>
        <comment>a series</comment>
        <translation>No se eligió ninguna</translation>
    </message>
    <message>
        <source>1, the most urgent</source>
        <translation>1, la más urgente</translation>
    </message>
    <message>
        <source>9, the least urgent</source>
        <translation>9, la menos urgente</translation>
    </message>
    <message>
        <source>&amp;Asked</source>
        <translation>&amp;Solicitado</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>P&amp;edido</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>Ser&amp;ie</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Prioridad</translation>
    </message>
    <message>
        <source>Set the day until which it is to be done</source>
        <translation>Definir el día hasta el que debe hacerse</translation>
    </message>
    <message>
        <source>The day until which it is to be done</source>
        <translation>El día hasta el que debe hacerse</translation>
    </message>
    <message>
        <source>I work on it</source>
        <translation>Yo trabajo en ella</translation>
    </message>
    <message>
        <source>Who works at this desk is not known yet.</source>
        <translation>Todavía no se sabe quién trabaja en este puesto.</translation>
    </message>
    <message>
        <source>Nobody is chosen. Find the patron, or write the name and the telephone number into the words.</source>
        <translation>No se eligió a nadie. Busque al cliente, o escriba el nombre y el teléfono en el texto.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a patron; ways to reach them</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>No se eligió a nadie.</translation>
    </message>
    <message>
        <source>The one that the words name, else the only open renewal</source>
        <translation>El que nombra el texto; si no, la única renovación abierta</translation>
    </message>
    <message>
        <source>Find the patron first.</source>
        <translation>Busque primero al cliente.</translation>
    </message>
    <message>
        <source>The patron has no order.</source>
        <translation>El cliente no tiene ningún pedido.</translation>
    </message>
    <message>
        <source>The order says which.</source>
        <comment>series</comment>
        <translation>El pedido dice cuál.</translation>
    </message>
    <message>
        <source>There is no series.</source>
        <translation>No hay ninguna serie.</translation>
    </message>
    <message>
        <source>Write what is asked for.</source>
        <translation>Escriba lo que se pide.</translation>
    </message>
    <message>
        <source>As the words say</source>
        <translation>Según las palabras</translation>
    </message>
    <message>
        <source>The patron is being read.</source>
        <translation>Se está leyendo el cliente.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>an order</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>It is about no order, whatever the words name.</source>
        <translation>No se trata de ningún pedido, diga lo que diga el texto.</translation>
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
    <name>pd::ui::OfferDialog</name>
    <message>
        <source>Somebody waits for these seats</source>
        <translation>Alguien espera estos asientos</translation>
    </message>
    <message>
        <source>&amp;Change this patron’s seats…</source>
        <translation>Cambiar los &amp;asientos de este cliente…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Más &amp;tarde</translation>
    </message>
    <message>
        <source>The order that this patron waited with is gone.</source>
        <translation>Ya no existe el pedido con el que esperaba este cliente.</translation>
    </message>
</context>
<context>
    <name>pd::ui::OrderActions</name>
    <message>
        <source>Receip&amp;ts of the order…</source>
        <translation>Recibos &amp;del pedido…</translation>
    </message>
    <message>
        <source>Take a pa&amp;yment…</source>
        <translation>Cobrar un &amp;pago…</translation>
    </message>
    <message>
        <source>Pay…</source>
        <translation>Cobrar…</translation>
    </message>
    <message>
        <source>Record a change re&amp;quest…</source>
        <translation>Registrar una solicitud de &amp;cambio…</translation>
    </message>
    <message>
        <source>Request changes…</source>
        <translation>Solicitar cambios…</translation>
    </message>
    <message>
        <source>Does not rene&amp;w…</source>
        <translation>No ren&amp;ueva…</translation>
    </message>
    <message>
        <source>Does not renew…</source>
        <translation>No renueva…</translation>
    </message>
    <message>
        <source>Receipts…</source>
        <translation>Recibos…</translation>
    </message>
    <message>
        <source>Choose an order of the patron first.</source>
        <translation>Elija primero un pedido del cliente.</translation>
    </message>
    <message>
        <source>No payment of this order was taken at this desk.</source>
        <translation>En este puesto no se recibió ningún pago de este pedido.</translation>
    </message>
    <message>
        <source>Change seat&amp;s…</source>
        <translation>Cambiar &amp;asientos…</translation>
    </message>
    <message>
        <source>Change seats…</source>
        <translation>Cambiar asientos…</translation>
    </message>
</context>
<context>
    <name>pd::ui::OrderBar</name>
    <message>
        <source>What can be done with the order</source>
        <translation>Lo que se puede hacer con el pedido</translation>
    </message>
</context>
<context>
    <name>pd::ui::OrderDesk</name>
    <message>
        <source>%1 taken for order %2, which is “%3” now.</source>
        <translation>Se recibieron %1 por el pedido %2, que ahora está en “%3”.</translation>
    </message>
    <message>
        <source>Order %1 is not renewed.</source>
        <translation>El pedido %1 no se renueva.</translation>
    </message>
    <message>
        <source>A change request is recorded for order %1. The seats stay as they are.</source>
        <translation>Se registró una solicitud de cambio para el pedido %1. Los asientos quedan como están.</translation>
    </message>
    <message>
        <source>The receipt for %1 waits in the outbox.</source>
        <translation>El recibo para %1 espera en la bandeja de salida.</translation>
    </message>
    <message>
        <source>%1 The change request is filled.</source>
        <comment>what was done</comment>
        <translation>%1 La solicitud de cambio queda atendida.</translation>
    </message>
    <message>
        <source>Nobody is set whom it could be sent to: it waits among the requests. Settings, administrators, says who.</source>
        <translation>No se ha definido a quién enviarlo: espera entre las solicitudes. En Ajustes, Administradores, se define quién.</translation>
    </message>
    <message>
        <source>An e-mail to %1 waits in the outbox for 15 seconds; until then it can be undone.</source>
        <translation>Un correo para %1 espera 15 segundos en la bandeja de salida; hasta entonces se puede deshacer.</translation>
    </message>
    <message>
        <source>A change request is recorded for order %1, and an e-mail to %2 waits in the outbox. The seats stay as they are.</source>
        <translation>Se registró una solicitud de cambio para el pedido %1, y un correo para %2 espera en la bandeja de salida. Los asientos quedan como están.</translation>
    </message>
    <message>
        <source>The message is recorded as a request.</source>
        <translation>El mensaje se registró como solicitud.</translation>
    </message>
    <message>
        <source>The message is recorded as a request, and an e-mail to %1 waits in the outbox.</source>
        <translation>El mensaje se registró como solicitud, y un correo para %1 espera en la bandeja de salida.</translation>
    </message>
</context>
<context>
    <name>pd::ui::OrderDialog</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>Journalled on behalf of the patron</source>
        <translation>Anotado en el diario en nombre del cliente</translation>
    </message>
    <message>
        <source>It is being recorded.</source>
        <translation>Se está registrando.</translation>
    </message>
    <message>
        <source>“%1”: it is still being recorded. If that fails, the window is back with what you wrote.</source>
        <translation>“%1”: todavía se está registrando. Si falla, la ventana vuelve con lo que usted escribió.</translation>
    </message>
</context>
<context>
    <name>pd::ui::OutboxColumns</name>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Escrito por</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Find in the outbox</source>
        <translation>Buscar en la bandeja de salida</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todas las situaciones</translation>
    </message>
    <message>
        <source>1 e-mail</source>
        <translation>1 correo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mails</source>
        <translation>
            <numerusform>%Ln correo</numerusform>
            <numerusform>%Ln correos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits in the outbox</source>
        <translation>Nada espera en la bandeja de salida</translation>
    </message>
    <message>
        <source>No e-mail matches.</source>
        <translation>Ningún correo coincide.</translation>
    </message>
</context>
<context>
    <name>pd::ui::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>The text of the e-mail</source>
        <translation>El texto del correo</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>&amp;No enviar</translation>
    </message>
    <message>
        <source>&amp;Open the patron</source>
        <translation>A&amp;brir el cliente</translation>
    </message>
    <message>
        <source>Choose an e-mail to read it.</source>
        <translation>Elija un correo para leerlo.</translation>
    </message>
    <message>
        <source>Choose an e-mail first.</source>
        <translation>Elija primero un correo.</translation>
    </message>
    <message>
        <source>What is chosen does not wait any more.</source>
        <translation>Lo elegido ya no espera.</translation>
    </message>
    <message>
        <source>Choose one e-mail only.</source>
        <translation>Elija un solo correo.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are not sent.</source>
        <translation>
            <numerusform>%n correo no se envía.</numerusform>
            <numerusform>%n correos no se envían.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n did not wait any more.</source>
        <translation>
            <numerusform>%n ya no esperaba.</numerusform>
            <numerusform>%n ya no esperaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>This e-mail goes to nobody who is a patron here.</source>
        <translation>Este correo no va a nadie que sea cliente aquí.</translation>
    </message>
    <message>
        <source>&amp;Mail account…</source>
        <translation>&amp;Cuenta de correo…</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>Enviar a&amp;hora</translation>
    </message>
    <message>
        <source>It a&amp;rrived</source>
        <translation>&amp;Llegó</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>En&amp;viar de nuevo</translation>
    </message>
    <message>
        <source>How it stands with the e-mail</source>
        <translation>Cómo está el correo</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Enter the pass&amp;word…</source>
        <translation>Escribir la con&amp;traseña…</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>Escribir la contraseña</translation>
    </message>
    <message>
        <source>Set up the mail account first: nothing can be sent without one.</source>
        <translation>Configure primero la cuenta de correo: sin ella no se puede enviar nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are sent now.</source>
        <translation>
            <numerusform>%n correo se envía ahora.</numerusform>
            <numerusform>%n correos se envían ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are noted as arrived.</source>
        <translation>
            <numerusform>%n correo queda anotado como llegado.</numerusform>
            <numerusform>%n correos quedan anotados como llegados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are sent again.</source>
        <translation>
            <numerusform>%n correo se envía de nuevo.</numerusform>
            <numerusform>%n correos se envían de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Only what was probably sent, or came back, can be settled: of the rest it is known.</source>
        <translation>Solo se puede resolver lo que probablemente se envió o fue devuelto: de lo demás se sabe.</translation>
    </message>
</context>
<context>
    <name>pd::ui::PageExporter</name>
    <message>
        <source>&amp;Export the page</source>
        <translation>&amp;Exportar la página</translation>
    </message>
    <message>
        <source>Export the page</source>
        <translation>Exportar la página</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Choose a patron first.</source>
        <translation>Elija primero un cliente.</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>%1, Portal %2</source>
        <translation>%1, Portal %2</translation>
    </message>
    <message>
        <source>The page was written to %1.</source>
        <translation>La página se guardó en %1.</translation>
    </message>
    <message>
        <source>%1, Portal</source>
        <translation>%1, Portal</translation>
    </message>
</context>
<context>
    <name>pd::ui::PasswordDialog</name>
    <message>
        <source>&amp;Keep it in the keychain</source>
        <translation>&amp;Guardarla en el llavero</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Keep it in the keychain</source>
        <translation>Guardarla en el llavero</translation>
    </message>
    <message>
        <source>This desktop has no keychain: the password is asked for each time, or read from .pgpass.</source>
        <translation>Este escritorio no tiene llavero: la contraseña se pide cada vez o se lee de .pgpass.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>pd::ui::PatronChoice</name>
    <message>
        <source>N&amp;obody</source>
        <translation>N&amp;adie</translation>
    </message>
    <message>
        <source>Another patron: name, e-mail, phone, order number</source>
        <translation>Otro cliente: nombre, correo electrónico, teléfono, número de pedido</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <comment>whose request it is</comment>
        <translation>Nadie conocido</translation>
    </message>
    <message>
        <source>It is nobody’s already.</source>
        <translation>Ya figura como de nadie.</translation>
    </message>
    <message>
        <source>Nobody known is the patron</source>
        <translation>El cliente no es nadie conocido</translation>
    </message>
    <message>
        <source>It is nobody’s</source>
        <translation>No es de nadie</translation>
    </message>
</context>
<context>
    <name>pd::ui::PatronHeader</name>
    <message>
        <source>Patron</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
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
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>click to copy</source>
        <translation>clic para copiar</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>click for its other members</source>
        <translation>clic para ver las demás personas</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Último inicio de sesión</translation>
    </message>
    <message>
        <source>&amp;Household</source>
        <translation>&amp;Hogar</translation>
    </message>
    <message>
        <source>No phone number</source>
        <translation>Sin número de teléfono</translation>
    </message>
    <message>
        <source>Last login %1</source>
        <translation>Último inicio de sesión: %1</translation>
    </message>
    <message>
        <source>Copy &amp;e-mail address</source>
        <translation>Copiar c&amp;orreo electrónico</translation>
    </message>
    <message>
        <source>Copy phone &amp;number</source>
        <translation>Copiar &amp;teléfono</translation>
    </message>
    <message>
        <source>Choose a patron first.</source>
        <translation>Elija primero un cliente.</translation>
    </message>
    <message>
        <source>The patron has no e-mail address.</source>
        <translation>El cliente no tiene correo electrónico.</translation>
    </message>
    <message>
        <source>The patron has no phone number.</source>
        <translation>El cliente no tiene número de teléfono.</translation>
    </message>
    <message>
        <source>No other member of the household is known.</source>
        <translation>No se conoce a nadie más del hogar.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>Solicitud nueva…</translation>
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
    <message>
        <source>Staff record and preview</source>
        <translation>Registro interno y vista previa</translation>
    </message>
    <message>
        <source>Choose a renewal or an order on the page first.</source>
        <translation>Elija primero una renovación o un pedido en la página.</translation>
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
    <message>
        <source>Copy &amp;what I tell them</source>
        <translation>Copiar lo &amp;que le digo</translation>
    </message>
    <message>
        <source>The page’s link was copied.</source>
        <translation>El enlace de la página se copió.</translation>
    </message>
    <message>
        <source>The patron cannot be shown: %1 F5 tries again.</source>
        <translation>No se puede mostrar el cliente: %1 F5 lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>Staff &amp;record</source>
        <translation>&amp;Registro interno</translation>
    </message>
    <message>
        <source>E&amp;dit the contact…</source>
        <translation>&amp;Editar el contacto…</translation>
    </message>
    <message>
        <source>End of da&amp;y…</source>
        <translation>Cierre del dí&amp;a…</translation>
    </message>
</context>
<context>
    <name>pd::ui::PatternTrial</name>
    <message>
        <source>Tr&amp;y it on a message</source>
        <translation>Probarlo con un &amp;mensaje</translation>
    </message>
    <message>
        <source>A message to try it on</source>
        <translation>Un mensaje para probarlo</translation>
    </message>
    <message>
        <source>Paste the words of a message here. They are kept nowhere.</source>
        <translation>Pegue aquí las palabras de un mensaje. No se guardan en ningún sitio.</translation>
    </message>
    <message>
        <source>What is found in it</source>
        <translation>Qué se encuentra en él</translation>
    </message>
    <message>
        <source>What the trial says</source>
        <translation>Qué dice la prueba</translation>
    </message>
    <message>
        <source>Nothing is pasted yet.</source>
        <translation>Todavía no se pegó nada.</translation>
    </message>
    <message>
        <source>The form has a fault, which is said above; put that right first.</source>
        <translation>El formato tiene un error, que se indica arriba; corríjalo primero.</translation>
    </message>
    <message>
        <source>The message does not fit: something that the form needs is not found in it.</source>
        <translation>El mensaje no encaja: no se encuentra en él algo que el formato necesita.</translation>
    </message>
    <message>
        <source>The message fits. What is found is marked in it.</source>
        <translation>El mensaje encaja. Lo que se encuentra está marcado en él.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field; what is found for it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Wish: %1</source>
        <translation>Deseo: %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::PatternsPanel</name>
    <message>
        <source>Forms of messages, in the order in which they are tried</source>
        <translation>Formatos de mensaje, en el orden en que se prueban</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Used for messages that come in</source>
        <translation>Se &amp;usa para los mensajes que llegan</translation>
    </message>
    <message>
        <source>Used for messages that come in</source>
        <translation>Se usa para los mensajes que llegan</translation>
    </message>
    <message>
        <source>Lines of the form</source>
        <translation>Líneas del formato</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Forms of messages</source>
        <translation>Formatos de mensaje</translation>
    </message>
    <message>
        <source>Messages that come from a form look alike. A line “label order: Order number” says that the words behind “Order number:” are the order’s; “regex:” gives a regular expression whose named groups are fields; “needs:” names the fields without which it is not this form; “after:” is a line that the form stands behind. Fields: %1.</source>
        <translation>Los mensajes que salen de un formulario se parecen. Una línea “label order: Número de pedido” dice que las palabras detrás de “Número de pedido:” son las del pedido; “regex:” da una expresión regular cuyos grupos con nombre son campos; “needs:” nombra los campos sin los cuales no es este formato; “after:” es una línea detrás de la cual está el formulario. Campos: %1.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Líneas</translation>
    </message>
    <message>
        <source>&amp;Add one</source>
        <translation>&amp;Agregar uno</translation>
    </message>
    <message>
        <source>Re&amp;move it</source>
        <translation>&amp;Quitarlo</translation>
    </message>
    <message>
        <source>Try it earl&amp;ier</source>
        <translation>Pro&amp;barlo antes</translation>
    </message>
    <message>
        <source>Try it la&amp;ter</source>
        <translation>Probarlo &amp;después</translation>
    </message>
    <message>
        <source>&amp;Save it</source>
        <translation>&amp;Guardarlo</translation>
    </message>
    <message>
        <source>&amp;Discard the change</source>
        <translation>Descartar el &amp;cambio</translation>
    </message>
    <message>
        <source>A new form</source>
        <translation>Un formato nuevo</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (sin guardar)</translation>
    </message>
    <message>
        <source>%1 (not used)</source>
        <translation>%1 (no se usa)</translation>
    </message>
    <message>
        <source>Somebody else removed this form meanwhile. Discard your change, or copy its lines into a new one.</source>
        <translation>Mientras tanto, otra persona quitó este formato. Descarte su cambio o copie sus líneas en uno nuevo.</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>Póngale primero un nombre.</translation>
    </message>
    <message>
        <source>Write its lines first.</source>
        <translation>Escriba primero sus líneas.</translation>
    </message>
    <message>
        <source>Somebody else removed this form meanwhile.</source>
        <translation>Mientras tanto, otra persona quitó este formato.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Choose a form first.</source>
        <translation>Elija primero un formato.</translation>
    </message>
    <message>
        <source>It is the first already.</source>
        <translation>Ya es el primero.</translation>
    </message>
    <message>
        <source>It is the last already.</source>
        <translation>Ya es el último.</translation>
    </message>
    <message>
        <source>Save or discard the new form first.</source>
        <translation>Guarde o descarte primero el formato nuevo.</translation>
    </message>
    <message>
        <source>The form “%1” is saved. Messages that come from now on are read with it.</source>
        <translation>El formato “%1” está guardado. Los mensajes que lleguen desde ahora se leen con él.</translation>
    </message>
    <message>
        <source>The form “%1” is removed. Undo brings it back.</source>
        <translation>El formato “%1” está quitado. Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>The order is saved.</source>
        <translation>El orden está guardado.</translation>
    </message>
    <message>
        <source>No forms of messages</source>
        <translation>Ningún formato de mensaje</translation>
    </message>
    <message>
        <source>There is no form yet. If your requests come from a web form, describe it here once: its order, its seats and its wish are read without guessing then. Press “Add one”, give it a name, write its lines, and try it on a message below.</source>
        <translation>Todavía no hay ningún formato. Si sus solicitudes llegan de un formulario web, descríbalo aquí una vez: el pedido, los asientos y el deseo se leen entonces sin adivinar. Pulse «Agregar uno», póngale un nombre, escriba sus líneas y pruébelo abajo con un mensaje.</translation>
    </message>
    <message>
        <source>Somebody else changed this form meanwhile: what they wrote stands below. Saving puts yours in its place; discarding your change shows theirs.</source>
        <translation>Otra persona cambió este formato mientras tanto: lo que escribió está abajo. Al guardar, lo suyo ocupa su lugar; al descartar su cambio se muestra lo de la otra persona.</translation>
    </message>
</context>
<context>
    <name>pd::ui::PaymentDialog</name>
    <message>
        <source>Take a payment</source>
        <translation>Cobrar un pago</translation>
    </message>
    <message>
        <source>&amp;Take the payment</source>
        <translation>&amp;Cobrar el pago</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Amount in %1</source>
        <translation>Importe en %1</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Forma de pago</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Number of the slip or cheque, never of a card</source>
        <translation>Número del comprobante o del cheque, nunca de una tarjeta</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Importe</translation>
    </message>
    <message>
        <source>&amp;Paid by</source>
        <translation>&amp;Forma de pago</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Referencia</translation>
    </message>
    <message>
        <source>Order %1 becomes “%2”, and %3 stay due.</source>
        <translation>El pedido %1 pasa a “%2” y quedan por pagar %3.</translation>
    </message>
    <message>
        <source>Order %1 is paid in full and becomes “%2”.</source>
        <translation>El pedido %1 queda pagado por completo y pasa a “%2”.</translation>
    </message>
    <message>
        <source>A part payment locks the order: its seats can no longer be changed.</source>
        <translation>Un pago parcial bloquea el pedido: sus asientos ya no se pueden cambiar.</translation>
    </message>
    <message>
        <source>A change of seats is still open for this order.</source>
        <translation>Todavía hay un cambio de asientos abierto para este pedido.</translation>
    </message>
    <message>
        <source>It is being recorded.</source>
        <translation>Se está registrando.</translation>
    </message>
</context>
<context>
    <name>pd::ui::PersonDesk</name>
    <message>
        <source>E&amp;xport this person’s data…</source>
        <translation>E&amp;xportar los datos de esta persona…</translation>
    </message>
    <message>
        <source>Er&amp;ase this person’s data…</source>
        <translation>B&amp;orrar los datos de esta persona…</translation>
    </message>
    <message>
        <source>Where are the person’s data to be kept?</source>
        <translation>¿Dónde se deben guardar los datos de la persona?</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting a person’s data</source>
        <translation>Exportación de los datos de una persona</translation>
    </message>
    <message>
        <source>All that is held about this person is in %1. Only you can read the file; keep it so.</source>
        <translation>Todo lo que se guarda sobre esta persona está en %1. Solo usted puede leer el archivo; manténgalo así.</translation>
    </message>
    <message>
        <source>Looking what is held about a person</source>
        <translation>Búsqueda de lo que se guarda sobre una persona</translation>
    </message>
    <message>
        <source>Erasing a person’s data</source>
        <translation>Borrado de los datos de una persona</translation>
    </message>
    <message>
        <source>The person’s data are erased, but parts of them may still stand in free places of the database file: %1 Erase the person once more then.</source>
        <translation>Los datos de la persona están borrados, pero partes de ellos pueden seguir en espacios libres del archivo de la base de datos: %1 En ese caso, borre a la persona otra vez.</translation>
    </message>
    <message>
        <source>The person’s data are erased for good. Erase them in PatronManager as well, or its next export is told of as left out.</source>
        <translation>Los datos de la persona están borrados para siempre. Bórrelos también en PatronManager; si no, su próxima exportación los traerá y se avisará de que se omitieron.</translation>
    </message>
</context>
<context>
    <name>pd::ui::PinnedCaller</name>
    <message>
        <source>&amp;Pin as the caller</source>
        <translation>&amp;Fijar como quien llama</translation>
    </message>
    <message>
        <source>&amp;Back to the caller</source>
        <translation>&amp;Volver a quien llama</translation>
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
</context>
<context>
    <name>pd::ui::PlanColumns</name>
    <message>
        <source>%1 – “%2”</source>
        <comment>wishes, and what was said in words</comment>
        <translation>%1 – “%2”</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>seats</comment>
        <translation>todavía ninguno</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Only together with %1: their seats are needed for it.</source>
        <translation>Solo junto con %1: se necesitan sus asientos.</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Deseo</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Seats now</source>
        <translation>Asientos ahora</translation>
    </message>
    <message>
        <source>If it cannot be had</source>
        <translation>Si no se puede</translation>
    </message>
    <message>
        <source>New seats</source>
        <translation>Asientos nuevos</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Who was ahead</source>
        <translation>Quién iba por delante</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Donaciones</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Seat wishes</source>
        <translation>Deseos de asientos</translation>
    </message>
    <message>
        <source>Find a wish or a patron</source>
        <translation>Buscar un deseo o un cliente</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>1 wish</source>
        <translation>1 deseo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wishes</source>
        <translation>
            <numerusform>%Ln deseo</numerusform>
            <numerusform>%Ln deseos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has an open wish for other seats in this series</source>
        <translation>Nadie tiene un deseo abierto de otros asientos en esta serie</translation>
    </message>
    <message>
        <source>No wish matches.</source>
        <translation>Ningún deseo coincide.</translation>
    </message>
    <message>
        <source>Wish: %1</source>
        <translation>Deseo: %1</translation>
    </message>
    <message>
        <source>If it cannot be had as it is: %1</source>
        <translation>Si no se puede tal cual: %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::PlanPanel</name>
    <message>
        <source>&amp;Open the patron</source>
        <translation>A&amp;brir el cliente</translation>
    </message>
    <message>
        <source>What becomes of one wish</source>
        <translation>Qué pasa con un deseo</translation>
    </message>
    <message>
        <source>What becomes of the wish, and why</source>
        <translation>Qué pasa con el deseo y por qué</translation>
    </message>
    <message>
        <source>Choose a wish first.</source>
        <translation>Elija primero un deseo.</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Nadie elegido</translation>
    </message>
    <message>
        <source>Nobody knows whose wish it is</source>
        <translation>No se sabe de quién es el deseo</translation>
    </message>
    <message>
        <source>Choose a wish to read what becomes of it.</source>
        <translation>Elija un deseo para leer qué pasa con él.</translation>
    </message>
    <message>
        <source>Nobody knows whose wish it is.</source>
        <translation>No se sabe de quién es el deseo.</translation>
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
    <message>
        <source>The patron’s page, acting for the patron</source>
        <translation>La página del cliente, actuando por el cliente</translation>
    </message>
</context>
<context>
    <name>pd::ui::PreviewBar</name>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>As set</source>
        <translation>Según los ajustes</translation>
    </message>
    <message numerus="yes">
        <source>%n settings</source>
        <translation>
            <numerusform>%n ajuste</numerusform>
            <numerusform>%n ajustes</numerusform>
        </translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Fecha de consulta</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Y si…</translation>
    </message>
    <message>
        <source>As on a desktop</source>
        <translation>Como en una computadora</translation>
    </message>
    <message>
        <source>As on a phone</source>
        <translation>Como en un teléfono</translation>
    </message>
    <message>
        <source>Copy the page’s link</source>
        <translation>Copiar el enlace de la página</translation>
    </message>
    <message>
        <source>Export or print the page</source>
        <translation>Exportar o imprimir la página</translation>
    </message>
    <message>
        <source>Preview tools</source>
        <translation>Herramientas de la vista previa</translation>
    </message>
    <message>
        <source>There is no link: no site address is set.</source>
        <translation>No hay enlace: no se definió la dirección del sitio.</translation>
    </message>
</context>
<context>
    <name>pd::ui::PreviewPane</name>
    <message>
        <source>As the patron sees it</source>
        <translation>Como lo ve el cliente</translation>
    </message>
    <message>
        <source>As on a p&amp;hone</source>
        <translation>&amp;Como en un teléfono</translation>
    </message>
    <message>
        <source>Choose a patron first.</source>
        <translation>Elija primero un cliente.</translation>
    </message>
    <message>
        <source>What if – %1 Tried: %2.</source>
        <translation>Y si… – %1 Se prueba: %2.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Al %1</translation>
    </message>
    <message>
        <source>The patron reads for “%1”</source>
        <translation>El cliente lee para “%1”</translation>
    </message>
    <message>
        <source>Probability of “%1” in percent</source>
        <translation>Probabilidad de “%1” en porcentaje</translation>
    </message>
    <message>
        <source>“%1” is not a percentage from 0 to 100.</source>
        <translation>“%1” no es un porcentaje de 0 a 100.</translation>
    </message>
    <message>
        <source>Ac&amp;t for the patron</source>
        <translation>Actuar &amp;por el cliente</translation>
    </message>
    <message>
        <source>The page is shown as of another day; go back to now to act.</source>
        <translation>La página se muestra con otra fecha; vuelva a ahora para actuar.</translation>
    </message>
    <message>
        <source>A setting is tried out; go back to what is set to act.</source>
        <translation>Se está probando un ajuste; vuelva a lo configurado para actuar.</translation>
    </message>
</context>
<context>
    <name>pd::ui::PrintWindow</name>
    <message>
        <source>The page before</source>
        <translation>La página anterior</translation>
    </message>
    <message>
        <source>The page after</source>
        <translation>La página siguiente</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>&amp;Copias</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Imprimir %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pages done</source>
        <translation>Páginas listas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Size of the pages on the screen</source>
        <translation>Tamaño de las páginas en la pantalla</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página completa</translation>
    </message>
    <message>
        <source>Width of the page</source>
        <translation>Ancho de la página</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a part of the whole</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>Archivo PDF</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Upright or across</source>
        <translation>Vertical u horizontal</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>page 2 of 7</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimir</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The pages can be saved as a PDF file.</source>
        <translation>No hay ninguna impresora configurada en esta computadora. Las páginas se pueden guardar en un archivo PDF.</translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation>Esta es la primera página.</translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation>Esta es la última página.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 was sent to the printer %2.</source>
        <translation>%1 se envió a la impresora %2.</translation>
    </message>
    <message>
        <source>The printer %1 did not take the pages. Check that it is on, then try again.</source>
        <translation>La impresora %1 no aceptó las páginas. Compruebe que esté encendida e intente de nuevo.</translation>
    </message>
    <message>
        <source>%1 was written to %2.</source>
        <translation>%1 se guardó en %2.</translation>
    </message>
    <message>
        <source>It was stopped. No file was written.</source>
        <translation>Se detuvo. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>It was stopped. Pages that the printer has already taken may still come out.</source>
        <translation>Se detuvo. Puede que todavía salgan páginas que la impresora ya recibió.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>It is being printed.</source>
        <translation>Se está imprimiendo.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ProbeList</name>
    <message>
        <source>What the test found</source>
        <translation>Lo que encontró la prueba</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en orden</translation>
    </message>
    <message>
        <source>to be known</source>
        <translation>conviene saberlo</translation>
    </message>
    <message>
        <source>this is where it failed</source>
        <translation>aquí falló</translation>
    </message>
</context>
<context>
    <name>pd::ui::ProgressChart</name>
    <message>
        <source>Paid, in percent of orders</source>
        <translation>Pagados, en porcentaje de los pedidos</translation>
    </message>
    <message>
        <source>Did not renew, in percent of orders</source>
        <translation>No renovaron, en porcentaje de los pedidos</translation>
    </message>
    <message>
        <source>This season %1</source>
        <translation>Esta temporada %1</translation>
    </message>
    <message>
        <source>last season on this day %1</source>
        <translation>la temporada pasada en este día %1</translation>
    </message>
    <message>
        <source>nothing is known of last season</source>
        <translation>no se sabe nada de la temporada pasada</translation>
    </message>
    <message>
        <source>%1, %2. The numbers stand under Numbers.</source>
        <translation>%1, %2. Las cifras están en Cifras.</translation>
    </message>
    <message>
        <source>Deadline %1</source>
        <translation>Fecha límite %1</translation>
    </message>
    <message>
        <source>Last season %1</source>
        <translation>Temporada pasada %1</translation>
    </message>
    <message>
        <source>The early price ends on %1.</source>
        <translation>El precio anticipado termina el %1.</translation>
    </message>
    <message>
        <source>Renewals close on %1.</source>
        <translation>Las renovaciones se cierran el %1.</translation>
    </message>
    <message>
        <source>Early price until %1</source>
        <translation>Precio anticipado hasta el %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::ProgressColumns</name>
    <message>
        <source>Deceased</source>
        <translation>Persona fallecida</translation>
    </message>
    <message>
        <source>Do not mail</source>
        <translation>No enviar correo postal</translation>
    </message>
    <message>
        <source>Opted out of e-mail</source>
        <translation>No recibe correo electrónico</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Con cambios</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <source>Seats last season</source>
        <translation>Asientos de la temporada pasada</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Por pagar</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Saldado</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>To be minded</source>
        <translation>A tener en cuenta</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Renovaciones</translation>
    </message>
    <message>
        <source>Find in renewals</source>
        <translation>Buscar en las renovaciones</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todas las situaciones</translation>
    </message>
    <message>
        <source>1 renewal</source>
        <translation>1 renovación</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewals</source>
        <translation>
            <numerusform>%Ln renovación</numerusform>
            <numerusform>%Ln renovaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>No renewal orders yet</source>
        <translation>Todavía no hay pedidos de renovación</translation>
    </message>
    <message>
        <source>No renewal matches.</source>
        <translation>Ninguna renovación coincide.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ProgressFigures</name>
    <message>
        <source>The season at a glance</source>
        <translation>La temporada de un vistazo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagados</translation>
    </message>
    <message>
        <source>Last season on this day: %1</source>
        <translation>La temporada pasada en este día: %1</translation>
    </message>
    <message>
        <source>Nothing is known of last season</source>
        <translation>No se sabe nada de la temporada pasada</translation>
    </message>
    <message numerus="yes">
        <source>%n points ahead</source>
        <translation>
            <numerusform>%n punto más</numerusform>
            <numerusform>%n puntos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points behind</source>
        <translation>
            <numerusform>%n punto menos</numerusform>
            <numerusform>%n puntos menos</numerusform>
        </translation>
    </message>
    <message>
        <source>Pending, and %1 part paid</source>
        <translation>Pendientes, y pagados en parte: %1</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Did not renew</source>
        <translation>No renovaron</translation>
    </message>
    <message>
        <source>Taken so far</source>
        <translation>Cobrado hasta ahora</translation>
    </message>
    <message>
        <source>No deadline is set</source>
        <translation>No hay fecha límite</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>The deadline has passed</source>
        <translation>La fecha límite ya pasó</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Until the deadline</source>
        <translation>Hasta la fecha límite</translation>
    </message>
</context>
<context>
    <name>pd::ui::ProgressNumbers</name>
    <message>
        <source>%1 (%2)</source>
        <comment>how many, in percent</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>By the end of</source>
        <translation>Hasta el final del</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagados</translation>
    </message>
    <message>
        <source>Last season</source>
        <translation>Temporada pasada</translation>
    </message>
    <message>
        <source>Did not renew</source>
        <translation>No renovaron</translation>
    </message>
    <message>
        <source>Renewals week by week</source>
        <translation>Renovaciones semana a semana</translation>
    </message>
    <message>
        <source>%1, renewals close</source>
        <translation>%1, se cierran las renovaciones</translation>
    </message>
    <message>
        <source>%1, the early price ends</source>
        <translation>%1, termina el precio anticipado</translation>
    </message>
</context>
<context>
    <name>pd::ui::ProgressPanel</name>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Day by day and by series</source>
        <translation>Día a día y por serie</translation>
    </message>
    <message>
        <source>Day by day, in percent of orders</source>
        <translation>Día a día, en porcentaje de los pedidos</translation>
    </message>
    <message>
        <source>What is shown day by day</source>
        <translation>Lo que se muestra día a día</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagados</translation>
    </message>
    <message>
        <source>Did not renew</source>
        <translation>No renovaron</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Abonados</translation>
    </message>
    <message>
        <source>&amp;Letters…</source>
        <translation>Car&amp;tas…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are on no day: nothing says when they were paid or declined.</source>
        <translation>
            <numerusform>%Ln no está en ningún día: nada indica cuándo se pagó o se rechazó.</numerusform>
            <numerusform>%Ln no están en ningún día: nada indica cuándo se pagaron o se rechazaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscribers of all series</source>
        <translation>Abonados de todas las series</translation>
    </message>
    <message>
        <source>Subscribers of %1</source>
        <translation>Abonados de %1</translation>
    </message>
    <message>
        <source>The list shows nobody to write to.</source>
        <translation>La lista no muestra a nadie a quien escribir.</translation>
    </message>
    <message>
        <source>Re&amp;mind…</source>
        <translation>Recor&amp;dar…</translation>
    </message>
    <message>
        <source>Only &amp;changed ones</source>
        <translation>&amp;Solo con cambios</translation>
    </message>
    <message>
        <source>Only those with a change request, or with other seats than last season</source>
        <translation>Solo las que tienen una solicitud de cambio u otros asientos que la temporada pasada</translation>
    </message>
</context>
<context>
    <name>pd::ui::QuestionBar</name>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
</context>
<context>
    <name>pd::ui::ReasonDialog</name>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>No es posible</translation>
    </message>
    <message>
        <source>&amp;Close the request</source>
        <translation>&amp;Cerrar la solicitud</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The request is closed: the patron does not ask for it any more. It can be opened again any time.</source>
        <translation>La solicitud se cierra: el cliente ya no lo pide. Se puede volver a abrir en cualquier momento.</translation>
    </message>
    <message>
        <source>The request is closed: it cannot be filled. It can be opened again any time.</source>
        <translation>La solicitud se cierra: no se puede atender. Se puede volver a abrir en cualquier momento.</translation>
    </message>
    <message>
        <source>Nothing is sent to the patron by this.</source>
        <translation>Con esto no se envía nada al cliente.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;More for the history</source>
        <translation>&amp;Más para el historial</translation>
    </message>
    <message>
        <source>There is no reason for this state. Add one in the settings.</source>
        <translation>No hay ningún motivo para esta situación. Agregue uno en los ajustes.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ReasonRow</name>
    <message>
        <source>Rule %1, %2</source>
        <comment>a rule&apos;s id and where it is written</comment>
        <translation>Regla %1, %2</translation>
    </message>
</context>
<context>
    <name>pd::ui::ReceiptDialog</name>
    <message>
        <source>Receipts</source>
        <translation>Recibos</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Receipt</source>
        <translation>&amp;Recibo</translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation>El recibo</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Guardar el recibo</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas web (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>By &amp;e-mail</source>
        <translation>Por c&amp;orreo</translation>
    </message>
    <message>
        <source>It is not known whose receipt this is.</source>
        <translation>No se sabe de quién es este recibo.</translation>
    </message>
    <message>
        <source>Put into the outbox for %1</source>
        <translation>Poner en la bandeja de salida para %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecentModel</name>
    <message>
        <source>not there any more</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>demo theatre</source>
        <translation>teatro de demostración</translation>
    </message>
    <message>
        <source>shared database</source>
        <translation>base de datos compartida</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Última vez abierta</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecognisedStep</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>What was recognised</source>
        <translation>Lo reconocido</translation>
    </message>
    <message>
        <source>Files and their columns</source>
        <translation>Archivos y sus columnas</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Recognised files and dry run</source>
        <translation>Archivos reconocidos y simulación</translation>
    </message>
    <message>
        <source>This database is empty: PatronManager becomes the master of its records. What you change here later is work on top, and is listed to be repeated over there.</source>
        <translation>Esta base de datos está vacía: PatronManager pasa a ser la fuente principal de sus registros. Lo que cambie aquí después es trabajo encima, y se lista para repetirlo allá.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n recognised</source>
        <translation>
            <numerusform>%n reconocido</numerusform>
            <numerusform>%n reconocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n omitido</numerusform>
            <numerusform>%n omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret columns dropped while reading, never stored: %1</source>
        <translation>
            <numerusform>%n columna secreta descartada al leer, nunca guardada: %1</numerusform>
            <numerusform>%n columnas secretas descartadas al leer, nunca guardadas: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::RecordColumns</name>
    <message>
        <source>Seen by the patron</source>
        <translation>Visible para el cliente</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(en blanco)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Aparece como</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Boletos</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Prob.</source>
        <translation>Prob.</translation>
    </message>
    <message>
        <source>Prob. from</source>
        <translation>Prob. según</translation>
    </message>
    <message>
        <source>the donation</source>
        <translation>la donación</translation>
    </message>
    <message>
        <source>its stage</source>
        <translation>su etapa</translation>
    </message>
    <message>
        <source>Close date</source>
        <translation>Fecha de cierre</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Donación</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renovado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Find in contact</source>
        <translation>Buscar en el contacto</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 campo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields</source>
        <translation>
            <numerusform>%Ln campo</numerusform>
            <numerusform>%Ln campos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is recorded of this contact</source>
        <translation>No hay nada registrado de este contacto</translation>
    </message>
    <message>
        <source>No field matches.</source>
        <translation>Ningún campo coincide.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Find in orders</source>
        <translation>Buscar en los pedidos</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>1 pedido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln hidden</source>
        <translation>
            <numerusform>%1, %Ln oculto</numerusform>
            <numerusform>%1, %Ln ocultos</numerusform>
        </translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Todavía no hay pedidos</translation>
    </message>
    <message>
        <source>No order matches.</source>
        <translation>Ningún pedido coincide.</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>Donaciones</translation>
    </message>
    <message>
        <source>Find in donations</source>
        <translation>Buscar en las donaciones</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Todas las etapas</translation>
    </message>
    <message>
        <source>1 donation</source>
        <translation>1 donación</translation>
    </message>
    <message numerus="yes">
        <source>%Ln donations</source>
        <translation>
            <numerusform>%Ln donación</numerusform>
            <numerusform>%Ln donaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>No donations yet</source>
        <translation>Todavía no hay donaciones</translation>
    </message>
    <message>
        <source>No donation matches.</source>
        <translation>Ninguna donación coincide.</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Beneficios</translation>
    </message>
    <message>
        <source>Find in benefits</source>
        <translation>Buscar en los beneficios</translation>
    </message>
    <message>
        <source>1 benefit</source>
        <translation>1 beneficio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln benefits</source>
        <translation>
            <numerusform>%Ln beneficio</numerusform>
            <numerusform>%Ln beneficios</numerusform>
        </translation>
    </message>
    <message>
        <source>No benefits yet</source>
        <translation>Todavía no hay beneficios</translation>
    </message>
    <message>
        <source>No benefit matches.</source>
        <translation>Ningún beneficio coincide.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Find in history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Todas las acciones</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed here yet</source>
        <translation>Todavía no se cambió nada aquí</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>Ninguna entrada coincide.</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Deseos</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>its number</comment>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>how somebody asked</comment>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Who works on it</source>
        <translation>Quién trabaja en ella</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Find in requests</source>
        <translation>Buscar en las solicitudes</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todas las situaciones</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 solicitud</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln solicitud</numerusform>
            <numerusform>%Ln solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Todavía no hay solicitudes</translation>
    </message>
    <message>
        <source>No request matches.</source>
        <translation>Ninguna solicitud coincide.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecordFacts</name>
    <message numerus="yes">
        <source>%1; %n more</source>
        <translation>
            <numerusform>%1; %n más</numerusform>
            <numerusform>%1; %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>%1 (own value)</source>
        <translation>%1 (valor propio)</translation>
    </message>
    <message>
        <source>%1 (its stage’s)</source>
        <translation>%1 (el de su etapa)</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Order without a number</source>
        <translation>Pedido sin número</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Donation without a name</source>
        <translation>Donación sin nombre</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Stage says</source>
        <translation>Según la etapa</translation>
    </message>
    <message>
        <source>not in the stage table</source>
        <translation>no está en la tabla de etapas</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A parent pledge: its instalments carry the amounts.</source>
        <translation>Una promesa principal: sus cuotas llevan los importes.</translation>
    </message>
    <message>
        <source>Given with a ticket order.</source>
        <translation>Hecha con un pedido de boletos.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Benefit without a level</source>
        <translation>Beneficio sin nivel</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Vale para</translation>
    </message>
    <message>
        <source>the household</source>
        <translation>el hogar</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invitados</translation>
    </message>
    <message>
        <source>Renewed by</source>
        <translation>Renovado por</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada todavía</translation>
    </message>
    <message>
        <source>Taken back later</source>
        <translation>Deshecho después</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Deshace</translation>
    </message>
    <message>
        <source>entry %1, %2</source>
        <translation>entrada %1, %2</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>Deshecho por</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entrada %1</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>None that can be read here.</source>
        <translation>Ninguno que se pueda leer aquí.</translation>
    </message>
    <message>
        <source>Checked, and sent all the same</source>
        <translation>Revisado, y enviado de todos modos</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Solicitud %1</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Deseos</translation>
    </message>
    <message>
        <source>If it cannot be done</source>
        <translation>Si no se puede</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Seats then</source>
        <translation>Asientos entonces</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Who works on it</source>
        <translation>Quién trabaja en ella</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecordFormat</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Ticket order</source>
        <translation>Pedido de boletos</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Donación</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Ingresado a mano</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>No empezado</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Renewal period</source>
        <translation>Período de renovación</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renovado</translation>
    </message>
    <message>
        <source>The patron does not see this</source>
        <translation>El cliente no ve esto</translation>
    </message>
    <message>
        <source>The patron sees this</source>
        <translation>El cliente ve esto</translation>
    </message>
    <message>
        <source>The patron sees this under “Subscription renewal”</source>
        <translation>El cliente ve esto en “Subscription renewal”</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Sufijo</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Teléfono móvil</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Teléfono de casa</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Otro teléfono</translation>
    </message>
    <message>
        <source>Mailing address</source>
        <translation>Dirección postal</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>Otra dirección</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>Necesidades de acceso</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation>Clase de cuenta</translation>
    </message>
    <message>
        <source>Role in the household</source>
        <translation>Función en el hogar</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>Cabeza del hogar</translation>
    </message>
    <message>
        <source>Opted out of e-mail</source>
        <translation>No recibe correo electrónico</translation>
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
        <source>Deceased</source>
        <translation>Persona fallecida</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Board member</source>
        <translation>Miembro de la junta</translation>
    </message>
    <message>
        <source>Portal user</source>
        <translation>Usuario del Portal</translation>
    </message>
    <message>
        <source>Portal user is active</source>
        <translation>El usuario del Portal está activo</translation>
    </message>
    <message>
        <source>Portal profile</source>
        <translation>Perfil del Portal</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Último inicio de sesión</translation>
    </message>
    <message>
        <source>Id in PatronManager</source>
        <translation>Id en PatronManager</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecordOutput</name>
    <message>
        <source>One row was copied.</source>
        <translation>Se copió una fila.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were copied.</source>
        <translation>
            <numerusform>Se copió %n fila.</numerusform>
            <numerusform>Se copiaron %n filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: no row is selected.</source>
        <translation>No se copió nada: no hay ninguna fila seleccionada.</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportado a %1.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a patron and the name of a table</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Exported to %1, but only the titles of the columns: %2</source>
        <comment>a file; why there are no rows</comment>
        <translation>Exportado a %1, pero solo los títulos de las columnas: %2</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecordTable</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Copiar &amp;filas</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Exportar como CSV…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>A table has at least one column.</source>
        <translation>Una tabla tiene al menos una columna.</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>Columnas de %1</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>No se pudo leer.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecordTools</name>
    <message>
        <source>Only what the patron does not see</source>
        <translation>Solo lo que el cliente no ve</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Más sobre %1</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Saved views of %1</source>
        <translation>Vistas guardadas de %1</translation>
    </message>
    <message>
        <source>The view “%1” is chosen.</source>
        <translation>La vista elegida es “%1”.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecordViews</name>
    <message>
        <source>As at &amp;first</source>
        <translation>Como al &amp;inicio</translation>
    </message>
    <message>
        <source>&amp;Save as a view…</source>
        <translation>&amp;Guardar como vista…</translation>
    </message>
    <message>
        <source>&amp;Keep what is shown in “%1”</source>
        <translation>&amp;Conservar en “%1” lo que se muestra</translation>
    </message>
    <message>
        <source>&amp;Keep what is shown in the view</source>
        <translation>&amp;Conservar en la vista lo que se muestra</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <translation>Cambiar el &amp;nombre de “%1”…</translation>
    </message>
    <message>
        <source>&amp;Rename the view…</source>
        <translation>Cambiar el &amp;nombre de la vista…</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>&amp;Eliminar “%1”</translation>
    </message>
    <message>
        <source>&amp;Delete the view</source>
        <translation>&amp;Eliminar la vista</translation>
    </message>
    <message>
        <source>Choose a saved view first.</source>
        <translation>Elija primero una vista guardada.</translation>
    </message>
    <message>
        <source>&amp;Bring back “%1”</source>
        <translation>&amp;Recuperar “%1”</translation>
    </message>
    <message>
        <source>&amp;Put “%1” back as it was</source>
        <translation>&amp;Dejar “%1” como estaba</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Guardar como vista</translation>
    </message>
    <message>
        <source>There is a view “%1” already. Saving replaces it.</source>
        <translation>Ya existe una vista “%1”. Al guardar se reemplaza.</translation>
    </message>
    <message>
        <source>The view “%1” was saved.</source>
        <translation>Se guardó la vista “%1”.</translation>
    </message>
    <message>
        <source>The view “%1” now keeps what is shown. The same menu puts it back as it was.</source>
        <translation>La vista “%1” ahora conserva lo que se muestra. El mismo menú la deja como estaba.</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Cambiar el nombre de la vista</translation>
    </message>
    <message>
        <source>There is a view “%1” already. Choose another name.</source>
        <translation>Ya existe una vista “%1”. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The view “%1” was deleted. The same menu brings it back.</source>
        <translation>Se eliminó la vista “%1”. El mismo menú la recupera.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RehearsalPanel</name>
    <message>
        <source>Rehearse ag&amp;ain</source>
        <translation>&amp;Simular de nuevo</translation>
    </message>
    <message>
        <source>Subscribers by what becomes of them</source>
        <translation>Abonados según lo que pasa con ellos</translation>
    </message>
    <message>
        <source>&amp;Take these seats</source>
        <translation>Asi&amp;gnar estos asientos</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>Exc&amp;luir</translation>
    </message>
    <message>
        <source>&amp;Open the patron</source>
        <translation>A&amp;brir el cliente</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Simulación</translation>
    </message>
    <message numerus="yes">
        <source>%Ln would renew</source>
        <translation>
            <numerusform>%Ln renovaría</numerusform>
            <numerusform>%Ln renovarían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a person</source>
        <translation>
            <numerusform>%Ln necesita a una persona</numerusform>
            <numerusform>%Ln necesitan a una persona</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Nadie elegido</translation>
    </message>
    <message>
        <source>Choose a series, and it is rehearsed: nothing is changed by that.</source>
        <translation>Elija una serie y se hará una simulación: eso no cambia nada.</translation>
    </message>
    <message>
        <source>Choose a subscriber to read why, and what can be done.</source>
        <translation>Elija un abonado para leer por qué y qué se puede hacer.</translation>
    </message>
    <message>
        <source>Choose a subscriber first.</source>
        <translation>Elija primero un abonado.</translation>
    </message>
    <message>
        <source>&amp;Map it to %1</source>
        <translation>Equi&amp;parar con %1</translation>
    </message>
    <message>
        <source>&amp;Take %1</source>
        <translation>Asi&amp;gnar %1</translation>
    </message>
    <message>
        <source>There is nothing to propose for this subscriber.</source>
        <translation>No hay nada que proponer para este abonado.</translation>
    </message>
    <message>
        <source>Take &amp;in again</source>
        <translation>Incl&amp;uir de nuevo</translation>
    </message>
    <message>
        <source>Nothing is to be decided about this subscriber.</source>
        <translation>No hay nada que decidir sobre este abonado.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RemindersDialog</name>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Also those who were reminded in the last %n days</source>
        <translation>
            <numerusform>&amp;También a quienes se recordó hace %n día o menos</numerusform>
            <numerusform>&amp;También a quienes se recordó hace %n días o menos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>&amp;Put into the outbox</source>
        <translation>&amp;Poner en la bandeja de salida</translation>
    </message>
    <message>
        <source>Renewal reminders</source>
        <translation>Recordatorios de renovación</translation>
    </message>
    <message>
        <source>They are about the renewals that the list shows, and wait in the outbox: nothing is sent before a mail account is set up. Until then undo takes them out again.</source>
        <translation>Tratan de las renovaciones que muestra la lista y esperan en la bandeja de salida: no se envía nada antes de que se configure una cuenta de correo. Hasta entonces, deshacer los vuelve a sacar.</translation>
    </message>
    <message>
        <source>The first of them, as it reads</source>
        <translation>El primero de ellos, tal como se lee</translation>
    </message>
    <message>
        <source>Who is left out, and why</source>
        <translation>A quién se excluye y por qué</translation>
    </message>
    <message>
        <source>Nobody of them was reminded in these days.</source>
        <translation>A ninguno de ellos se le recordó en estos días.</translation>
    </message>
    <message>
        <source>Nobody is to be reminded.</source>
        <translation>No hay a quién recordar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminders, one for each renewal.</source>
        <translation>
            <numerusform>%Ln recordatorio, uno por renovación.</numerusform>
            <numerusform>%Ln recordatorios, uno por cada renovación.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewals are left out.</source>
        <translation>
            <numerusform>Se excluye %Ln renovación.</numerusform>
            <numerusform>Se excluyen %Ln renovaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>To: %1
Subject: %2

%3</source>
        <translation>Para: %1
Asunto: %2

%3</translation>
    </message>
    <message>
        <source>They are being put into the outbox.</source>
        <translation>Se están poniendo en la bandeja de salida.</translation>
    </message>
    <message>
        <source>Putting reminders into the outbox</source>
        <translation>Recordatorios a la bandeja de salida</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminders wait in the outbox.</source>
        <translation>
            <numerusform>%Ln recordatorio espera en la bandeja de salida.</numerusform>
            <numerusform>%Ln recordatorios esperan en la bandeja de salida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left out: something had changed meanwhile.</source>
        <translation>
            <numerusform>Se excluyó %Ln: algo había cambiado mientras tanto.</numerusform>
            <numerusform>Se excluyeron %Ln: algo había cambiado mientras tanto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also those who &amp;want no post: an e-mail is none</source>
        <translation>También a quienes &amp;no quieren correo postal: un correo electrónico no lo es</translation>
    </message>
    <message>
        <source>Nobody of them wants no post.</source>
        <translation>Ninguno de ellos rechaza el correo postal.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RenewalsPage</name>
    <message>
        <source>Renewals</source>
        <translation>Renovaciones</translation>
    </message>
    <message>
        <source>Series to renew into</source>
        <translation>Serie a la que se renueva</translation>
    </message>
    <message>
        <source>Series whose subscribers are renewed</source>
        <translation>Serie cuyos abonados se renuevan</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>&amp;Renew…</source>
        <translation>&amp;Renovar…</translation>
    </message>
    <message>
        <source>Names or log</source>
        <translation>Nombres o registro</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Renewal Log</source>
        <translation>Registro de renovaciones</translation>
    </message>
    <message>
        <source>%1, nothing was changed</source>
        <translation>%1, no se cambió nada</translation>
    </message>
    <message>
        <source>opens %1, closes %2</source>
        <translation>abre %1, cierra %2</translation>
    </message>
    <message>
        <source>It is being recorded.</source>
        <translation>Se está registrando.</translation>
    </message>
    <message>
        <source>The series is being renewed.</source>
        <translation>La serie se está renovando.</translation>
    </message>
    <message>
        <source>Renewing %1</source>
        <translation>Renovación de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewal orders were made.</source>
        <translation>
            <numerusform>Se creó %Ln pedido de renovación.</numerusform>
            <numerusform>Se crearon %Ln pedidos de renovación.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscribers stand in the log with the reason.</source>
        <translation>
            <numerusform>%Ln abonado está en el registro con el motivo.</numerusform>
            <numerusform>%Ln abonados están en el registro con el motivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run was stopped. What was renewed stays; the next run goes on where it stopped.</source>
        <translation>La ejecución se detuvo. Lo renovado se conserva; la próxima ejecución continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>There is no series yet.</source>
        <translation>Todavía no hay ninguna serie.</translation>
    </message>
    <message>
        <source>Choose the series whose subscribers are renewed first.</source>
        <translation>Elija primero la serie cuyos abonados se renuevan.</translation>
    </message>
    <message>
        <source>Nobody would be renewed: look at the reasons beside.</source>
        <translation>No se renovaría a nadie: vea los motivos al lado.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go on with %Ln subscribers</source>
        <translation>
            <numerusform>C&amp;ontinuar con %Ln abonado</numerusform>
            <numerusform>C&amp;ontinuar con %Ln abonados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Renew %Ln subscribers</source>
        <translation>
            <numerusform>&amp;Renovar %Ln abonado</numerusform>
            <numerusform>&amp;Renovar %Ln abonados</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress, names or log</source>
        <translation>Avance, nombres o registro</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
</context>
<context>
    <name>pd::ui::ReplyPanel</name>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Send it there although the record has another &amp;address</source>
        <translation>Enviar allí aunque el registro tenga otra &amp;dirección</translation>
    </message>
    <message>
        <source>Send it there although the record has another address</source>
        <translation>Enviar allí aunque el registro tenga otra dirección</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation>Texto de la respuesta</translation>
    </message>
    <message>
        <source>What stops the answer</source>
        <translation>Qué impide la respuesta</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Then wait for the patron</source>
        <translation>Luego esperar al cliente</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>Asun&amp;to</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Responder a %1</translation>
    </message>
    <message>
        <source>Choose a request first.</source>
        <translation>Elija primero una solicitud.</translation>
    </message>
    <message>
        <source>What is known of the request is being read.</source>
        <translation>Se está leyendo lo que se sabe de la solicitud.</translation>
    </message>
    <message>
        <source>The answer is about to go out.</source>
        <translation>La respuesta está a punto de salir.</translation>
    </message>
    <message>
        <source>Write the answer, or choose a template.</source>
        <translation>Escriba la respuesta o elija una plantilla.</translation>
    </message>
    <message>
        <source>Write a subject first.</source>
        <translation>Escriba primero un asunto.</translation>
    </message>
    <message>
        <source>Put right what the text says otherwise than the order.</source>
        <translation>Corrija lo que el texto dice distinto del pedido.</translation>
    </message>
    <message>
        <source>The answer is not sent; it stands here as it was.</source>
        <translation>La respuesta no se envía; está aquí como estaba.</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>I have checked this</source>
        <translation>He revisado esto</translation>
    </message>
    <message>
        <source>It had gone already: the answer to %1 could not be taken back.</source>
        <translation>Ya había salido: la respuesta a %1 no se pudo deshacer.</translation>
    </message>
    <message>
        <source>Put right what the text says otherwise than the order, or say that you have checked it.</source>
        <translation>Corrija lo que el texto dice distinto del pedido, o indique que lo ha revisado.</translation>
    </message>
    <message>
        <source>What is old in the answer</source>
        <translation>Lo que está anticuado en la respuesta</translation>
    </message>
    <message>
        <source>Fill anew</source>
        <translation>Rellenar de nuevo</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Enviar la respuesta</translation>
    </message>
    <message>
        <source>Why it cannot be sent</source>
        <translation>Por qué no se puede enviar</translation>
    </message>
    <message>
        <source>The order has changed</source>
        <translation>El pedido ha cambiado</translation>
    </message>
    <message>
        <source>Puts the template in the place of what is written, with the order as it is now. Ctrl+Z in the text brings that back.</source>
        <translation>Pone la plantilla en lugar de lo escrito, con el pedido tal como está ahora. Ctrl+Z en el texto lo recupera.</translation>
    </message>
    <message>
        <source>The seats in it are old: the order has changed since the template was filled in.</source>
        <translation>Los asientos que indica son antiguos: el pedido ha cambiado desde que se rellenó la plantilla.</translation>
    </message>
    <message>
        <source>What it says of the order is old: the order has changed since the template was filled in.</source>
        <translation>Lo que dice del pedido es antiguo: el pedido ha cambiado desde que se rellenó la plantilla.</translation>
    </message>
    <message>
        <source>Send it there although it is no patron’s &amp;address</source>
        <translation>Enviar allí aunque no sea la &amp;dirección de ningún cliente</translation>
    </message>
    <message>
        <source>What stood here, %1</source>
        <comment>a time</comment>
        <translation>Lo que había aquí, %1</translation>
    </message>
    <message>
        <source>Your draft, %1</source>
        <comment>a time</comment>
        <translation>Su borrador, %1</translation>
    </message>
    <message>
        <source>Draft of %1, %2</source>
        <comment>a person, a time</comment>
        <translation>Borrador de %1, %2</translation>
    </message>
    <message>
        <source>%1 (before the last answer)</source>
        <comment>a draft</comment>
        <translation>%1 (antes de la última respuesta)</translation>
    </message>
    <message numerus="yes">
        <source>%n other drafts of this answer stand below the templates.</source>
        <translation>
            <numerusform>Otro borrador de esta respuesta está debajo de las plantillas.</numerusform>
            <numerusform>Otros %n borradores de esta respuesta están debajo de las plantillas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::ReplySend</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>An answer that is about to go</source>
        <translation>Una respuesta a punto de salir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>The answer to %1 goes out in %n seconds.</source>
        <translation>
            <numerusform>La respuesta a %1 sale en %n segundo.</numerusform>
            <numerusform>La respuesta a %1 sale en %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestBand</name>
    <message>
        <source>Who else is at this request</source>
        <translation>Quién más está en esta solicitud</translation>
    </message>
    <message>
        <source>%1 asks for this request. Without an answer it is theirs in a minute.</source>
        <translation>%1 pide esta solicitud. Sin respuesta, pasa a sus manos en un minuto.</translation>
    </message>
    <message>
        <source>Hand &amp;it over</source>
        <translation>&amp;Entregarla</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservarla</translation>
    </message>
    <message>
        <source>You have asked %1 for this request. Without an answer it is yours in a minute.</source>
        <translation>Usted pidió esta solicitud a %1. Sin respuesta, será suya en un minuto.</translation>
    </message>
    <message>
        <source>Do not as&amp;k any more</source>
        <translation>De&amp;jar de pedirla</translation>
    </message>
    <message>
        <source>%1 has this open and works on it.</source>
        <translation>%1 la tiene abierta y trabaja en ella.</translation>
    </message>
    <message>
        <source>As&amp;k to take over</source>
        <translation>Pedir el re&amp;levo</translation>
    </message>
    <message>
        <source>%1 has this open, too.</source>
        <translation>%1 también la tiene abierta.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestDelegate</name>
    <message>
        <source>Nobody</source>
        <comment>works on a request</comment>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a year: seats</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>waits for the patron</source>
        <translation>espera al cliente</translation>
    </message>
    <message>
        <source>Answer came back</source>
        <translation>Respuesta devuelta</translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestDialog</name>
    <message>
        <source>Record a change request</source>
        <translation>Registrar una solicitud de cambio</translation>
    </message>
    <message>
        <source>&amp;Record the request</source>
        <translation>&amp;Registrar la solicitud</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A change request is recorded for order %1. The seats stay as they are.</source>
        <translation>Se registró una solicitud de cambio para el pedido %1. Los asientos quedan como están.</translation>
    </message>
    <message>
        <source>One request is open for this order already; this is another one.</source>
        <translation>Ya hay una solicitud abierta para este pedido; esta es otra.</translation>
    </message>
    <message>
        <source>What the patron asks for</source>
        <translation>Qué pide el cliente</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>En la taquilla</translation>
    </message>
    <message>
        <source>If it cannot be done</source>
        <translation>Si no se puede</translation>
    </message>
    <message>
        <source>&amp;What the patron asks for</source>
        <translation>&amp;Qué pide el cliente</translation>
    </message>
    <message>
        <source>&amp;Asked</source>
        <translation>&amp;Solicitado</translation>
    </message>
    <message>
        <source>&amp;If it cannot be done</source>
        <translation>Si &amp;no se puede</translation>
    </message>
    <message>
        <source>Write what the patron asks for.</source>
        <translation>Escriba lo que pide el cliente.</translation>
    </message>
    <message>
        <source>More accessible seats are wished for than seats.</source>
        <translation>Se desean más asientos accesibles que asientos.</translation>
    </message>
    <message>
        <source>Write or mark what the patron asks for.</source>
        <translation>Escriba o marque lo que pide el cliente.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestListPane</name>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Change requests</source>
        <translation>Solicitudes de cambio</translation>
    </message>
    <message>
        <source>Which change requests are shown</source>
        <translation>Qué solicitudes de cambio se muestran</translation>
    </message>
    <message>
        <source>Find in requests</source>
        <translation>Buscar en las solicitudes</translation>
    </message>
    <message>
        <source>Which are shown</source>
        <translation>Cuáles se muestran</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>Nobody’s</source>
        <translation>De nadie</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Aplazadas</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>In what order</source>
        <translation>En qué orden</translation>
    </message>
    <message>
        <source>By due date</source>
        <translation>Por fecha límite</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Por prioridad</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más nuevas primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguas primero</translation>
    </message>
    <message>
        <source>By patron</source>
        <translation>Por cliente</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Change requests are being read…</source>
        <translation>Se están leyendo las solicitudes de cambio…</translation>
    </message>
    <message>
        <source>No change request is like that.</source>
        <translation>Ninguna solicitud de cambio coincide.</translation>
    </message>
    <message>
        <source>Show the open ones</source>
        <translation>Mostrar las abiertas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <comment>a heading</comment>
        <translation>
            <numerusform>%Ln solicitud</numerusform>
            <numerusform>%Ln solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep this view under a name…</source>
        <translation>&amp;Guardar esta vista con un nombre…</translation>
    </message>
    <message>
        <source>&amp;Forget a view</source>
        <translation>&amp;Olvidar una vista</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>It takes the place of the view of that name.</source>
        <translation>Reemplaza la vista de ese nombre.</translation>
    </message>
    <message>
        <source>The view “%1” is kept.</source>
        <translation>La vista “%1” está guardada.</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>Solicitud nueva…</translation>
    </message>
    <message>
        <source>Automatic mail</source>
        <translation>Correo automático</translation>
    </message>
    <message>
        <source>Copy, export and print</source>
        <translation>Copiar, exportar e imprimir</translation>
    </message>
    <message>
        <source>Older requests</source>
        <translation>Solicitudes más antiguas</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Mostrar más antiguas</translation>
    </message>
    <message>
        <source>Automatic mail is listed newest first.</source>
        <translation>El correo automático aparece con lo más nuevo primero.</translation>
    </message>
    <message>
        <source>No change request is open. New ones come by e-mail and from the Portal; one that is asked on the phone is recorded with “New request…” above.</source>
        <translation>No hay ninguna solicitud de cambio abierta. Las nuevas llegan por correo y desde el Portal; la que se pide por teléfono se registra arriba con “Solicitud nueva…”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mails</source>
        <comment>a heading</comment>
        <translation>
            <numerusform>%Ln correo</numerusform>
            <numerusform>%Ln correos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the finished ones the newest %Ln are here.</source>
        <translation>
            <numerusform>De las terminadas, aquí está la %Ln más nueva.</numerusform>
            <numerusform>De las terminadas, aquí están las %Ln más nuevas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those that say “%1”.</source>
        <comment>of a list on paper or in a file</comment>
        <translation>Solo las que dicen “%1”.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestMessagePane</name>
    <message>
        <source>The message before</source>
        <translation>El mensaje anterior</translation>
    </message>
    <message>
        <source>The message after</source>
        <translation>El mensaje siguiente</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>&amp;Corregir…</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Lo que se escribió</translation>
    </message>
    <message>
        <source>Open an address?</source>
        <translation>¿Abrir una dirección?</translation>
    </message>
    <message>
        <source>Who wrote</source>
        <translation>Quién escribió</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a sender</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>For</source>
        <comment>a patron and an order</comment>
        <translation>Para</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Messages of the request</source>
        <translation>Mensajes de la solicitud</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Deseos</translation>
    </message>
    <message>
        <source>Has now</source>
        <translation>Tiene ahora</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <comment>if a wish cannot be filled</comment>
        <translation>Si no</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>of what a patron asked</comment>
        <translation>no lo dijo</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between wishes</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>seats, a year</comment>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>Choose a request in the list.</source>
        <translation>Elija una solicitud en la lista.</translation>
    </message>
    <message>
        <source>No request is open</source>
        <translation>No hay ninguna solicitud abierta</translation>
    </message>
    <message>
        <source>Without a subject</source>
        <translation>Sin asunto</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <comment>a patron</comment>
        <translation>%1, pedido %2</translation>
    </message>
    <message>
        <source>Where it comes from: %1</source>
        <translation>De dónde procede: %1</translation>
    </message>
    <message>
        <source>Message %1 of %2</source>
        <translation>Mensaje %1 de %2</translation>
    </message>
    <message>
        <source>This is the first message.</source>
        <translation>Este es el primer mensaje.</translation>
    </message>
    <message>
        <source>This is the last message.</source>
        <translation>Este es el último mensaje.</translation>
    </message>
    <message>
        <source>Split a wish off</source>
        <translation>Separar un deseo</translation>
    </message>
    <message>
        <source>The request has one wish at most.</source>
        <translation>La solicitud tiene como máximo un deseo.</translation>
    </message>
    <message>
        <source>Make “%1” a request of its own</source>
        <comment>a wish</comment>
        <translation>Hacer de “%1” una solicitud propia</translation>
    </message>
    <message>
        <source>Had then</source>
        <comment>seats, when the request came</comment>
        <translation>Tenía entonces</translation>
    </message>
    <message>
        <source>They are the patron’s wishes</source>
        <translation>Son los deseos del cliente</translation>
    </message>
    <message>
        <source>Find “%1”…</source>
        <comment>a name</comment>
        <translation>Buscar a “%1”…</translation>
    </message>
    <message>
        <source>Of the answer: %1</source>
        <comment>a sentence of its own</comment>
        <translation>De la respuesta: %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestOutput</name>
    <message>
        <source>Copy, export and print</source>
        <translation>Copiar, exportar e imprimir</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Copiar &amp;filas</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Exportar como CSV…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Al %1.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>how somebody asked</comment>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Deseos</translation>
    </message>
    <message>
        <source>If it cannot be done</source>
        <translation>Si no se puede</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Who works on it</source>
        <translation>Quién trabaja en ella</translation>
    </message>
    <message>
        <source>Change requests (%1)</source>
        <comment>a part of the list, such as Open</comment>
        <translation>Solicitudes de cambio (%1)</translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestPreview</name>
    <message>
        <source>The page</source>
        <translation>La página</translation>
    </message>
    <message>
        <source>As the patron sees it</source>
        <translation>Tal como la ve el cliente</translation>
    </message>
    <message>
        <source>With this work</source>
        <translation>Con este trabajo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>With</source>
        <comment>this work done</comment>
        <translation>Con</translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestWordsPanel</name>
    <message>
        <source>Which words</source>
        <translation>Qué palabras</translation>
    </message>
    <message>
        <source>Words, in the order in which they are offered</source>
        <translation>Palabras, en el orden en que se ofrecen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Cuenta como</translation>
    </message>
    <message>
        <source>&amp;Offered</source>
        <translation>Se &amp;ofrece</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Se ofrece</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Reasons and wishes</source>
        <translation>Motivos y deseos</translation>
    </message>
    <message>
        <source>Why a wish was not possible</source>
        <translation>Por qué un deseo no fue posible</translation>
    </message>
    <message>
        <source>Why a request was withdrawn</source>
        <translation>Por qué se retiró una solicitud</translation>
    </message>
    <message>
        <source>Kinds of wishes</source>
        <translation>Clases de deseos</translation>
    </message>
    <message>
        <source>These words are offered where a request is finished or a wish is typed in. A word that is not offered any more stays with the requests that have it.</source>
        <translation>Estas palabras se ofrecen donde se termina una solicitud o se escribe un deseo. Lo que ya no se ofrece se queda en las solicitudes que lo tienen.</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Palabras</translation>
    </message>
    <message>
        <source>&amp;Counts as</source>
        <translation>C&amp;uenta como</translation>
    </message>
    <message>
        <source>&amp;Add one</source>
        <translation>&amp;Agregar</translation>
    </message>
    <message>
        <source>Offer it earl&amp;ier</source>
        <translation>Ofrecer an&amp;tes</translation>
    </message>
    <message>
        <source>Offer it la&amp;ter</source>
        <translation>Ofrecer &amp;después</translation>
    </message>
    <message>
        <source>&amp;Save it</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Discard the change</source>
        <translation>Descartar el &amp;cambio</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>Palabras nuevas</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (sin guardar)</translation>
    </message>
    <message>
        <source>%1 (not offered)</source>
        <translation>%1 (no se ofrece)</translation>
    </message>
    <message>
        <source>Plans of seats know this kind, so what it counts as is fixed. You may call it as you like.</source>
        <translation>Los planes de asientos conocen esta clase, así que el valor de “Cuenta como” es fijo. Puede llamarla como quiera.</translation>
    </message>
    <message>
        <source>There is one called “%1” already.</source>
        <translation>Ya existe “%1” en esta lista.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Write the words first.</source>
        <translation>Escriba primero las palabras.</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation>Elija primero algo de la lista.</translation>
    </message>
    <message>
        <source>It is the first already.</source>
        <translation>Ya está en primer lugar.</translation>
    </message>
    <message>
        <source>It is the last already.</source>
        <translation>Ya está en último lugar.</translation>
    </message>
    <message>
        <source>Save or discard the new words first.</source>
        <translation>Guarde o descarte primero las palabras nuevas.</translation>
    </message>
    <message>
        <source>“%1” is saved. Undo takes it back.</source>
        <translation>“%1”: guardado. Deshacer lo anula.</translation>
    </message>
    <message>
        <source>The order is saved.</source>
        <translation>El orden está guardado.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile: what they wrote stands below. Saving puts yours in its place; discarding your change shows theirs.</source>
        <translation>Otra persona cambió esto mientras tanto: lo que escribió está abajo. Al guardar, lo suyo ocupa su lugar; al descartar su cambio se muestra lo de la otra persona.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestWorkPane</name>
    <message>
        <source>Choose a request in the list first.</source>
        <translation>Elija primero una solicitud en la lista.</translation>
    </message>
    <message>
        <source>The request names no order.</source>
        <translation>La solicitud no nombra ningún pedido.</translation>
    </message>
    <message>
        <source>The order is being read.</source>
        <translation>Se está leyendo el pedido.</translation>
    </message>
    <message>
        <source>Nobody knows yet whose request this is.</source>
        <translation>Todavía no se sabe de quién es esta solicitud.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Ya es así.</translation>
    </message>
    <message>
        <source>The request has one message at most.</source>
        <translation>La solicitud tiene como máximo un mensaje.</translation>
    </message>
    <message>
        <source>The order has no seats on a seat map at a performance that is still to come.</source>
        <translation>El pedido no tiene asientos en un plano en ninguna función por venir.</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>El trabajo</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>La sala</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>El pedido</translation>
    </message>
    <message>
        <source>State of the request</source>
        <translation>Situación de la solicitud</translation>
    </message>
    <message>
        <source>About the order and the request</source>
        <translation>Sobre el pedido y la solicitud</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Situación</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
    <message>
        <source>S&amp;wap seats…</source>
        <translation>Ca&amp;mbiar asientos…</translation>
    </message>
    <message>
        <source>Keep &amp;both…</source>
        <translation>Conservar am&amp;bos…</translation>
    </message>
    <message>
        <source>Add seats…</source>
        <translation>Añadir asientos…</translation>
    </message>
    <message>
        <source>Drop seats…</source>
        <translation>Devolver asientos…</translation>
    </message>
    <message>
        <source>Does not renew…</source>
        <translation>No renueva…</translation>
    </message>
    <message>
        <source>Pa&amp;y…</source>
        <translation>Cob&amp;rar…</translation>
    </message>
    <message>
        <source>Fi&amp;lled with…</source>
        <translation>A&amp;tendida con…</translation>
    </message>
    <message>
        <source>N&amp;ot possible…</source>
        <translation>N&amp;o es posible…</translation>
    </message>
    <message>
        <source>With&amp;drawn…</source>
        <translation>Retira&amp;da…</translation>
    </message>
    <message>
        <source>Split this message off</source>
        <translation>Separar este mensaje</translation>
    </message>
    <message>
        <source>No request is open</source>
        <translation>No hay ninguna solicitud abierta</translation>
    </message>
    <message>
        <source>No order is known</source>
        <translation>No se conoce ningún pedido</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>Status of the order: %1</source>
        <translation>Estado del pedido: %1</translation>
    </message>
    <message>
        <source>Open the patron %1</source>
        <translation>Abrir el cliente %1</translation>
    </message>
    <message>
        <source>Open the patron</source>
        <translation>Abrir el cliente</translation>
    </message>
    <message>
        <source>%1 due</source>
        <comment>an amount of money</comment>
        <translation>%1 por pagar</translation>
    </message>
    <message>
        <source>%1 works on it</source>
        <translation>%1 trabaja en ella</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>prioridad %1</translation>
    </message>
    <message>
        <source>put aside until %1</source>
        <translation>aplazada hasta el %1</translation>
    </message>
    <message>
        <source>filled: %1</source>
        <comment>what was done</comment>
        <translation>atendida: %1</translation>
    </message>
    <message>
        <source>Possibly the same as request %1.</source>
        <translation>Posiblemente la misma que la solicitud %1.</translation>
    </message>
    <message>
        <source>Split off request %1.</source>
        <translation>Separada de la solicitud %1.</translation>
    </message>
    <message>
        <source>Choose a request in the list to work on it.</source>
        <translation>Elija una solicitud en la lista para trabajar en ella.</translation>
    </message>
    <message>
        <source>Find out whose request this is first: open the patron, or look for the order.</source>
        <translation>Averigüe primero de quién es esta solicitud: abra el cliente o busque el pedido.</translation>
    </message>
    <message>
        <source>The request names no order, so there are no seats to be shown.</source>
        <translation>La solicitud no nombra ningún pedido, así que no hay asientos que mostrar.</translation>
    </message>
    <message>
        <source>The order is being read…</source>
        <translation>Se está leyendo el pedido…</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>seats</comment>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>The patron is being read.</source>
        <translation>Se está leyendo el cliente.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>The house and the patron’s page</source>
        <translation>La sala y la página del cliente</translation>
    </message>
    <message>
        <source>The patron’s page</source>
        <translation>La página del cliente</translation>
    </message>
    <message>
        <source>the seats that are chosen</source>
        <translation>los asientos elegidos</translation>
    </message>
    <message>
        <source>both kept</source>
        <translation>ambos conservados</translation>
    </message>
    <message>
        <source>the chosen seats added</source>
        <translation>los asientos elegidos añadidos</translation>
    </message>
    <message>
        <source>the chosen seats dropped</source>
        <translation>los asientos elegidos devueltos</translation>
    </message>
    <message>
        <source>no renewal</source>
        <translation>la no renovación</translation>
    </message>
    <message>
        <source>all paid that is due</source>
        <translation>todo lo que se debe pagado</translation>
    </message>
    <message>
        <source>Other series…</source>
        <translation>Otras series…</translation>
    </message>
    <message>
        <source>Address…</source>
        <translation>Dirección…</translation>
    </message>
    <message>
        <source>The patron is being read…</source>
        <translation>Se está leyendo el cliente…</translation>
    </message>
    <message>
        <source>Choose the seats to be dropped in the house: then the page stands here as it would be.</source>
        <translation>Elija en la sala los asientos que se devuelven: entonces aquí aparece la página como quedaría.</translation>
    </message>
    <message>
        <source>Choose other seats in the house: then the page stands here as it would be.</source>
        <translation>Elija otros asientos en la sala: entonces aquí aparece la página como quedaría.</translation>
    </message>
    <message>
        <source>A message of this request failed its check: somebody else may have written it. Nothing of it is filled in; ask the patron first.</source>
        <translation>Un mensaje de esta solicitud no superó su comprobación: puede haberlo escrito otra persona. No se ha rellenado nada de él; pregunte antes al cliente.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>List and work</source>
        <translation>Lista y trabajo</translation>
    </message>
    <message>
        <source>List and message</source>
        <translation>Lista y mensaje</translation>
    </message>
    <message>
        <source>Change requests</source>
        <translation>Solicitudes de cambio</translation>
    </message>
    <message>
        <source>Se&amp;t…</source>
        <translation>Modi&amp;ficar…</translation>
    </message>
    <message>
        <source>&amp;Make them one</source>
        <translation>&amp;Unirlas</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>El trabajo</translation>
    </message>
    <message>
        <source>&amp;Change requests</source>
        <translation>Solicitudes de &amp;cambio</translation>
    </message>
    <message>
        <source>&amp;Next request</source>
        <translation>Solicitud &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous request</source>
        <translation>Solicitud &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Set what is chosen…</source>
        <translation>&amp;Modificar lo elegido…</translation>
    </message>
    <message>
        <source>%1 works on this request. Ask to take it over.</source>
        <translation>%1 trabaja en esta solicitud. Pida el relevo.</translation>
    </message>
    <message>
        <source>Choose a request in the list first.</source>
        <translation>Elija primero una solicitud en la lista.</translation>
    </message>
    <message>
        <source>Choose the two requests that are one.</source>
        <translation>Elija las dos solicitudes que son una sola.</translation>
    </message>
    <message>
        <source>The list has no request.</source>
        <translation>La lista no tiene ninguna solicitud.</translation>
    </message>
    <message>
        <source>Request %1 is filled.</source>
        <translation>La solicitud %1 queda atendida.</translation>
    </message>
    <message>
        <source>Request %1 is corrected.</source>
        <translation>La solicitud %1 está corregida.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests would be set.</source>
        <translation>
            <numerusform>Se modificaría %Ln solicitud.</numerusform>
            <numerusform>Se modificarían %Ln solicitudes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are: %1</source>
        <translation>
            <numerusform>%Ln queda como está: %1</numerusform>
            <numerusform>%Ln quedan como están: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests are set.</source>
        <translation>
            <numerusform>Se modificó %Ln solicitud.</numerusform>
            <numerusform>Se modificaron %Ln solicitudes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Request %1 is a part of request %2 now.</source>
        <translation>La solicitud %1 es ahora parte de la solicitud %2.</translation>
    </message>
    <message>
        <source>The message is request %1 now.</source>
        <translation>El mensaje es ahora la solicitud %1.</translation>
    </message>
    <message>
        <source>%1 began this answer.</source>
        <translation>%1 empezó esta respuesta.</translation>
    </message>
    <message>
        <source>The wish is request %1 now.</source>
        <translation>El deseo es ahora la solicitud %1.</translation>
    </message>
    <message>
        <source>What is known of the request is being read.</source>
        <translation>Se está leyendo lo que se sabe de la solicitud.</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Enviar la respuesta</translation>
    </message>
    <message numerus="yes">
        <source>%n other drafts of this answer can be chosen under “Template”.</source>
        <translation>
            <numerusform>En “Plantilla” se puede elegir otro borrador de esta respuesta.</numerusform>
            <numerusform>En “Plantilla” se pueden elegir otros %n borradores de esta respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Make it a request</source>
        <translation>Con&amp;vertir en solicitud</translation>
    </message>
    <message>
        <source>Ne&amp;w request…</source>
        <translation>Solicitud nue&amp;va…</translation>
    </message>
    <message>
        <source>Make the e-mail a &amp;request</source>
        <translation>Convertir el correo en s&amp;olicitud</translation>
    </message>
    <message>
        <source>Choose “Automatic mail” above the list first.</source>
        <translation>Elija primero “Correo automático” encima de la lista.</translation>
    </message>
    <message>
        <source>Choose an e-mail in the list first.</source>
        <translation>Elija primero un correo en la lista.</translation>
    </message>
    <message>
        <source>The list shows e-mails that have no request.</source>
        <translation>La lista muestra correos que no tienen solicitud.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an order, its series</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a patron, their address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a series, its season</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mails are change requests now.</source>
        <translation>
            <numerusform>%Ln correo es ahora una solicitud de cambio.</numerusform>
            <numerusform>%Ln correos son ahora solicitudes de cambio.</numerusform>
        </translation>
    </message>
    <message>
        <source>The wishes of request %1 are the patron’s: plans count them.</source>
        <translation>Los deseos de la solicitud %1 son del cliente: los planes los cuentan.</translation>
    </message>
    <message>
        <source>An answer has gone since you wrote this.</source>
        <translation>Desde que escribió esto ha salido una respuesta.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>a request&apos;s number, what it asks for, its state</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>pd::ui::RowForm</name>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Number of seats</source>
        <translation>Número de asientos</translation>
    </message>
    <message>
        <source>Lowest number</source>
        <translation>Número más bajo</translation>
    </message>
    <message>
        <source>Numbers run</source>
        <translation>Los números van</translation>
    </message>
    <message>
        <source>Seats from the left</source>
        <translation>Asientos desde la izquierda</translation>
    </message>
    <message>
        <source>Rows from the front</source>
        <translation>Filas desde el frente</translation>
    </message>
    <message>
        <source>Bend of the row</source>
        <translation>Curvatura de la fila</translation>
    </message>
    <message>
        <source>&amp;Draw the row</source>
        <translation>Di&amp;bujar la fila</translation>
    </message>
    <message>
        <source>left to right</source>
        <translation>de izquierda a derecha</translation>
    </message>
    <message>
        <source>right to left</source>
        <translation>de derecha a izquierda</translation>
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
    <name>pd::ui::RuleTablePanel</name>
    <message>
        <source>Add a row</source>
        <translation>Agregar una fila</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Quitar la fila</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>The table is being read.</source>
        <translation>La tabla se está leyendo.</translation>
    </message>
    <message>
        <source>Meanwhile somebody changed this row: %1 Yours is not saved: %2 Save it over theirs, or discard it.</source>
        <translation>Mientras tanto, otra persona cambió esta fila: %1 La suya no está guardada: %2 Guárdela sobre la otra o descártela.</translation>
    </message>
    <message>
        <source>Saved. %1 Ctrl+Z takes it back.</source>
        <translation>Guardado. %1 Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Save or discard the edit of the row below first.</source>
        <translation>Guarde o descarte primero el cambio de la fila de abajo.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>La tabla está en el portapapeles.</translation>
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
    <name>pd::ui::SeasonsDialog</name>
    <message>
        <source>&amp;New season</source>
        <translation>&amp;Nueva temporada</translation>
    </message>
    <message>
        <source>&amp;Save the season</source>
        <translation>&amp;Guardar la temporada</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>Temporadas</translation>
    </message>
    <message>
        <source>Name of the season</source>
        <translation>Nombre de la temporada</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>N&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Primer día</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Últi&amp;mo día</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Tick the box first.</source>
        <translation>Marque primero la casilla.</translation>
    </message>
    <message>
        <source>A season has a name.</source>
        <translation>Una temporada tiene nombre.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nada ha cambiado.</translation>
    </message>
    <message>
        <source>It is being recorded.</source>
        <translation>Se está registrando.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatArt</name>
    <message>
        <source>Patron Desk</source>
        <translation>Patron Desk</translation>
    </message>
    <message>
        <source>See what your patrons see, and why.</source>
        <translation>Vea lo que ven sus clientes, y por qué.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatChooser</name>
    <message>
        <source>Seats to choose from</source>
        <translation>Asientos para elegir</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Map or list</source>
        <translation>Plano o lista</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <source>Seats and their search</source>
        <translation>Asientos y su búsqueda</translation>
    </message>
    <message>
        <source>What is wished for</source>
        <translation>Lo que se desea</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatColumns</name>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Price level</source>
        <translation>Nivel de precio</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <source>Find in the seats</source>
        <translation>Buscar en los asientos</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todas las situaciones</translation>
    </message>
    <message>
        <source>1 seat</source>
        <translation>1 asiento</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats</source>
        <translation>
            <numerusform>%Ln asiento</numerusform>
            <numerusform>%Ln asientos</numerusform>
        </translation>
    </message>
    <message>
        <source>This house has no seat map yet.</source>
        <translation>Esta sala todavía no tiene plano de asientos.</translation>
    </message>
    <message>
        <source>No seat matches.</source>
        <translation>Ningún asiento coincide.</translation>
    </message>
    <message>
        <source>Seat text</source>
        <translation>Texto del asiento</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Why it claims no seat</source>
        <translation>Por qué no se le asigna asiento</translation>
    </message>
    <message>
        <source>Seat texts</source>
        <translation>Textos de asientos</translation>
    </message>
    <message>
        <source>Find in the seat texts</source>
        <translation>Buscar en los textos de asientos</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Todos los motivos</translation>
    </message>
    <message>
        <source>1 seat text</source>
        <translation>1 texto de asiento</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat texts</source>
        <translation>
            <numerusform>%Ln texto de asiento</numerusform>
            <numerusform>%Ln textos de asientos</numerusform>
        </translation>
    </message>
    <message>
        <source>No seat text is left: every one claims its seat.</source>
        <translation>No queda ningún texto de asiento: a cada uno se le asignó su asiento.</translation>
    </message>
    <message>
        <source>No seat text matches.</source>
        <translation>Ningún texto de asiento coincide.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatEditor</name>
    <message>
        <source>Seats of %1</source>
        <translation>Asientos de %1</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>The mouse</source>
        <translation>El ratón</translation>
    </message>
    <message>
        <source>What the mouse does</source>
        <translation>Qué hace el ratón</translation>
    </message>
    <message>
        <source>Chooses</source>
        <translation>Elige</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Mueve</translation>
    </message>
    <message>
        <source>Paints</source>
        <translation>Pinta</translation>
    </message>
    <message>
        <source>The chosen seats</source>
        <translation>Los asientos elegidos</translation>
    </message>
    <message>
        <source>Aisle</source>
        <translation>Pasillo</translation>
    </message>
    <message>
        <source>Accessible</source>
        <translation>Accesible</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Acompañante</translation>
    </message>
    <message>
        <source>Restricted view</source>
        <translation>Visibilidad reducida</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>A la izquierda</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>A la derecha</translation>
    </message>
    <message>
        <source>To the front</source>
        <translation>Hacia delante</translation>
    </message>
    <message>
        <source>To the back</source>
        <translation>Hacia atrás</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Choose seats in the map first.</source>
        <translation>Elija primero asientos en el plano.</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Todavía no se hizo nada.</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>No se deshizo nada.</translation>
    </message>
    <message>
        <source>Two seats are called %1: remove one, or draw it under another name.</source>
        <translation>Dos asientos se llaman %1: quite uno o dibújelo con otro nombre.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Todavía no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>Se está guardando.</translation>
    </message>
    <message>
        <source>What was drawn is not saved. Save it, or cancel once more to leave it.</source>
        <translation>Lo dibujado no está guardado. Guárdelo o cancele otra vez para descartarlo.</translation>
    </message>
    <message>
        <source>What you had drawn before was drawn on a seat map that has been changed since, so it was left out.</source>
        <translation>Lo que había dibujado antes era sobre un plano que se ha cambiado desde entonces, así que se dejó fuera.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatLegend</name>
    <message>
        <source>Accessible</source>
        <translation>Accesible</translation>
    </message>
    <message>
        <source>Companion seat</source>
        <translation>Asiento de acompañante</translation>
    </message>
    <message>
        <source>Restricted view</source>
        <translation>Visibilidad reducida</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatMapPanel</name>
    <message>
        <source>Go to seats</source>
        <translation>Ir a los asientos</translation>
    </message>
    <message>
        <source>Row and seats: C 4-6</source>
        <translation>Fila y asientos: C 4-6</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Show the whole house</source>
        <translation>Mostrar toda la sala</translation>
    </message>
    <message>
        <source>Show the price levels of free seats</source>
        <translation>Mostrar los niveles de precio de los asientos libres</translation>
    </message>
    <message>
        <source>All its seats have one price level, or none is known.</source>
        <translation>Todos sus asientos tienen un mismo nivel de precio, o no se conoce ninguno.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence of its own</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>1 seat is chosen.</source>
        <translation>1 asiento elegido.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats are chosen.</source>
        <translation>
            <numerusform>%Ln asiento elegido.</numerusform>
            <numerusform>%Ln asientos elegidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several seats are called “%1”. Add the section.</source>
        <translation>Varios asientos se llaman “%1”. Agregue la sección.</translation>
    </message>
    <message>
        <source>No seats are called “%1”. Type a row and numbers, like C 4-6.</source>
        <translation>Ningún asiento se llama “%1”. Escriba una fila y números, como C 4-6.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatMapView</name>
    <message>
        <source>Stage</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Seat map</source>
        <translation>Plano de asientos</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatSearchPanel</name>
    <message>
        <source>Number of seats</source>
        <translation>Número de asientos</translation>
    </message>
    <message>
        <source>Accessible seats among them</source>
        <translation>Asientos accesibles entre ellos</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Seguidos</translation>
    </message>
    <message>
        <source>At an aisle</source>
        <translation>Junto a un pasillo</translation>
    </message>
    <message>
        <source>Not behind the chosen seats</source>
        <translation>No detrás de los asientos elegidos</translation>
    </message>
    <message>
        <source>Find seats</source>
        <translation>Buscar asientos</translation>
    </message>
    <message>
        <source>Best seats</source>
        <translation>Mejores asientos</translation>
    </message>
    <message>
        <source>Seats that were found</source>
        <translation>Asientos encontrados</translation>
    </message>
    <message>
        <source>Say what is wished for. Nearest to the stage comes first, then the middle.</source>
        <translation>Indique lo que se desea. Primero va lo más cercano al escenario, después el centro.</translation>
    </message>
    <message>
        <source>Price level</source>
        <translation>Nivel de precio</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <source>Accessible</source>
        <translation>Accesible</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>This house has no seat map yet.</source>
        <translation>Esta sala todavía no tiene plano de asientos.</translation>
    </message>
    <message>
        <source>Choose the seats to compare with in the map first.</source>
        <translation>Elija primero en el plano los asientos con los que comparar.</translation>
    </message>
    <message>
        <source>All its seats have one price level, or none is known.</source>
        <translation>Todos sus asientos tienen un mismo nivel de precio, o no se conoce ninguno.</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>seats, and below them why</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>seats and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No such seats are free.</source>
        <translation>No hay asientos así libres.</translation>
    </message>
    <message>
        <source>There are no better ones in this house.</source>
        <translation>No hay mejores en esta sala.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatTextsPanel</name>
    <message>
        <source>Say what it would claim</source>
        <translation>Decir qué se asignaría</translation>
    </message>
    <message>
        <source>Claim what can be read</source>
        <translation>Asignar lo que se puede leer</translation>
    </message>
    <message>
        <source>Imported tickets name their seats in words. Here they are matched with the seat maps: what can be read claims its seat, what cannot is listed with the reason.</source>
        <translation>Las entradas importadas nombran sus asientos con palabras. Aquí se comparan con los planos de asientos: a lo que se puede leer se le asigna su asiento; lo que no, aparece con el motivo.</translation>
    </message>
    <message>
        <source>The seat texts are being read.</source>
        <translation>Los textos de asientos se están leyendo.</translation>
    </message>
    <message>
        <source>Reading seat texts</source>
        <translation>Lectura de los textos de asientos</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>Se detuvo. No se cambió nada.</translation>
    </message>
    <message>
        <source>It would be so, and nothing was written: %1</source>
        <translation>Sería así, y no se escribió nada: %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatsDesk</name>
    <message>
        <source>Order %1 has no seats on a seat map at a performance that is still to come.</source>
        <translation>El pedido %1 no tiene asientos en un plano en ninguna función por venir.</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <comment>a number, and what became of its seats</comment>
        <translation>Pedido %1: %2</translation>
    </message>
    <message>
        <source>Other ways to seats</source>
        <translation>Otras vías a los asientos</translation>
    </message>
    <message>
        <source>On the wait list now: %1</source>
        <translation>Ahora en la lista de espera: %1</translation>
    </message>
    <message>
        <source>The change request waits for the patron.</source>
        <translation>La solicitud de cambio queda en espera del cliente.</translation>
    </message>
    <message>
        <source>The change request is filled.</source>
        <translation>La solicitud de cambio queda atendida.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatsDialog</name>
    <message>
        <source>Change seats</source>
        <translation>Cambiar asientos</translation>
    </message>
    <message>
        <source>&amp;Change the seats</source>
        <translation>Cambiar los &amp;asientos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Performances</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Accessible seats that are needed</source>
        <translation>Asientos accesibles que se necesitan</translation>
    </message>
    <message>
        <source>The patron’s seats in the series</source>
        <translation>Los asientos del cliente en la serie</translation>
    </message>
    <message>
        <source>Con&amp;firm them</source>
        <translation>Con&amp;firmarlos</translation>
    </message>
    <message>
        <source>&amp;Let them go</source>
        <translation>&amp;Soltarlos</translation>
    </message>
    <message>
        <source>&amp;Keep both through %1</source>
        <translation>Conservar am&amp;bos hasta el %1</translation>
    </message>
    <message>
        <source>Held for this order through %1: %2.</source>
        <translation>Retenido para este pedido hasta el %1 inclusive: %2.</translation>
    </message>
    <message>
        <source>Held for this order: %1.</source>
        <translation>Retenido para este pedido: %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %n performances to come</source>
        <translation>
            <numerusform>La función por venir</numerusform>
            <numerusform>Las %n funciones por venir</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an event and when it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Go with the change</source>
        <translation>Siguen el cambio</translation>
    </message>
    <message>
        <source>Stay as preferred</source>
        <translation>Se quedan como preferidos</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>F&amp;unción</translation>
    </message>
    <message>
        <source>Accessible &amp;needed</source>
        <translation>Accesibles &amp;necesarios</translation>
    </message>
    <message>
        <source>Seats in the &amp;series</source>
        <translation>Asientos de la s&amp;erie</translation>
    </message>
    <message>
        <source>Other seats are held for this order. Confirm them, or let them go first.</source>
        <translation>Hay otros asientos retenidos para este pedido. Confírmelos o suéltelos primero.</translation>
    </message>
    <message>
        <source>Choose as many seats as the order has, or only more of them, or only fewer.</source>
        <translation>Elija tantos asientos como tiene el pedido, o solo añada, o solo quite.</translation>
    </message>
    <message>
        <source>These are the seats that the order has. Choose those that it is to have.</source>
        <translation>Estos son los asientos que tiene el pedido. Elija los que deba tener.</translation>
    </message>
    <message>
        <source>Seats come in addition, or are given back, at all performances: choose “All”.</source>
        <translation>Los asientos se añaden o se devuelven en todas las funciones: elija la primera línea.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Both are kept only where seats are exchanged for others.</source>
        <translation>Solo se conservan ambos si se cambian asientos por otros.</translation>
    </message>
    <message>
        <source>This cannot be done.</source>
        <translation>No se puede hacer.</translation>
    </message>
    <message>
        <source>Other ways…</source>
        <translation>Otras vías…</translation>
    </message>
    <message>
        <source>Put on the wait list…</source>
        <translation>Poner en la lista de espera…</translation>
    </message>
    <message>
        <source>Which way leads to these seats, and what else could be offered</source>
        <translation>Qué vía lleva a estos asientos y qué más se podría ofrecer</translation>
    </message>
    <message>
        <source>Another series…</source>
        <translation>Otra serie…</translation>
    </message>
</context>
<context>
    <name>pd::ui::SendDesk</name>
    <message>
        <source>E-mails are being sent.</source>
        <translation>Se están enviando correos.</translation>
    </message>
    <message>
        <source>Sending starts when a mail account is set up; until then everything waits here.</source>
        <translation>El envío empieza cuando se configure una cuenta de correo; hasta entonces, todo espera aquí.</translation>
    </message>
    <message>
        <source>The password of %1 is missing or was refused. Everything waits here until it is entered.</source>
        <translation>La contraseña de %1 falta o se rechazó. Todo espera aquí hasta que se escriba.</translation>
    </message>
    <message>
        <source>E-mails are sent from %1, each 15 seconds after it was written.</source>
        <translation>Los correos se envían desde %1, cada uno 15 segundos después de escrito.</translation>
    </message>
    <message>
        <source>E-mails are sent from %1 from now on.</source>
        <translation>Desde ahora los correos se envían desde %1.</translation>
    </message>
    <message>
        <source>Nothing is sent any more; what waits stays in the outbox.</source>
        <translation>Ya no se envía nada; lo que espera se queda en la bandeja de salida.</translation>
    </message>
    <message>
        <source>Nobody is signed in as %1, or the sign-in does not hold any more. Everything waits here until somebody signs in again.</source>
        <translation>Nadie inició sesión como %1, o el inicio de sesión ya no vale. Todo espera aquí hasta que alguien inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>What was probably sent cannot be looked for: the mailbox “%1” waits for its password, or for somebody who signs in.</source>
        <translation>No se puede buscar lo que probablemente se envió: el buzón “%1” espera su contraseña, o a alguien que inicie sesión.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers were not sent: the order has changed since they were written. They are held in the outbox, with the reason.</source>
        <translation>
            <numerusform>%n respuesta no se envió: el pedido ha cambiado desde que se escribió. Queda retenida en la bandeja de salida, con el motivo.</numerusform>
            <numerusform>%n respuestas no se enviaron: el pedido ha cambiado desde que se escribieron. Quedan retenidas en la bandeja de salida, con el motivo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::SeriesColumns</name>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Performances</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Price levels</source>
        <translation>Niveles de precio</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Abonados</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Abre</translation>
    </message>
    <message>
        <source>Early price until</source>
        <translation>Precio anticipado hasta</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Cierra</translation>
    </message>
    <message>
        <source>Before it can be renewed</source>
        <translation>Antes de que se pueda renovar</translation>
    </message>
    <message>
        <source>Find a series</source>
        <translation>Buscar una serie</translation>
    </message>
    <message>
        <source>All seasons</source>
        <translation>Todas las temporadas</translation>
    </message>
    <message>
        <source>1 series</source>
        <translation>1 serie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln serie</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message>
        <source>No series yet</source>
        <translation>Todavía no hay series</translation>
    </message>
    <message>
        <source>No series matches.</source>
        <translation>Ninguna serie coincide.</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>Por qué se pregunta</translation>
    </message>
    <message>
        <source>Seats to be confirmed</source>
        <translation>Asientos por confirmar</translation>
    </message>
    <message>
        <source>Find a seat or a patron</source>
        <translation>Buscar un asiento o un cliente</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Todos los motivos</translation>
    </message>
    <message>
        <source>1 seat</source>
        <translation>1 asiento</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats</source>
        <translation>
            <numerusform>%Ln asiento</numerusform>
            <numerusform>%Ln asientos</numerusform>
        </translation>
    </message>
    <message>
        <source>Every subscriber’s seat is sure</source>
        <translation>El asiento de cada abonado es seguro</translation>
    </message>
    <message>
        <source>No seat matches.</source>
        <translation>Ningún asiento coincide.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeriesEditor</name>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>The series is being read.</source>
        <translation>La serie se está leyendo.</translation>
    </message>
    <message>
        <source>Package and dates</source>
        <translation>Paquete y fechas</translation>
    </message>
    <message>
        <source>Kind of package</source>
        <translation>Tipo de paquete</translation>
    </message>
    <message>
        <source>Tick the box first.</source>
        <translation>Marque primero la casilla.</translation>
    </message>
    <message>
        <source>&amp;Opens</source>
        <translation>A&amp;bre</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Abre</translation>
    </message>
    <message>
        <source>&amp;Early price until</source>
        <translation>Precio antic&amp;ipado hasta</translation>
    </message>
    <message>
        <source>Early price until</source>
        <translation>Precio anticipado hasta</translation>
    </message>
    <message>
        <source>&amp;Closes</source>
        <translation>&amp;Cierra</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Cierra</translation>
    </message>
    <message>
        <source>Performances and price levels</source>
        <translation>Funciones y niveles de precio</translation>
    </message>
    <message>
        <source>Performances</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Price levels</source>
        <translation>Niveles de precio</translation>
    </message>
    <message>
        <source>Price level</source>
        <translation>Nivel de precio</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Early price</source>
        <translation>Precio anticipado</translation>
    </message>
    <message>
        <source>Seats in</source>
        <translation>Asientos en</translation>
    </message>
    <message>
        <source>Pe&amp;rformances that belong to it</source>
        <translation>&amp;Funciones que le pertenecen</translation>
    </message>
    <message>
        <source>Price &amp;levels that are sold for it</source>
        <translation>&amp;Niveles de precio que se venden para ella</translation>
    </message>
    <message>
        <source>“%1” is no early price for %2. Type an amount, or nothing.</source>
        <translation>“%1” no es un precio anticipado para %2. Escriba un importe o nada.</translation>
    </message>
    <message>
        <source>It is being recorded.</source>
        <translation>Se está registrando.</translation>
    </message>
    <message>
        <source>&amp;Kind of package</source>
        <translation>&amp;Tipo de paquete</translation>
    </message>
    <message>
        <source>Performances at another venue and levels of another package can be chosen when this is saved. Untick those that do not fit.</source>
        <translation>Las funciones en otra sala y los niveles de otro paquete se pueden elegir cuando esto esté guardado. Desmarque los que no encajan.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeriesLinkFields</name>
    <message>
        <source>Seas&amp;on</source>
        <translation>Te&amp;mporada</translation>
    </message>
    <message>
        <source>No season</source>
        <translation>Sin temporada</translation>
    </message>
    <message>
        <source>&amp;Package</source>
        <translation>&amp;Paquete</translation>
    </message>
    <message>
        <source>No package</source>
        <translation>Sin paquete</translation>
    </message>
    <message>
        <source>&amp;Venue</source>
        <translation>&amp;Sala</translation>
    </message>
    <message>
        <source>No venue</source>
        <translation>Sin sala</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a package and its season</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeriesPage</name>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Series and seats</source>
        <translation>Series y asientos</translation>
    </message>
    <message>
        <source>&amp;Edit the series…</source>
        <translation>E&amp;ditar la serie…</translation>
    </message>
    <message>
        <source>&amp;Complete from what was sold</source>
        <translation>Com&amp;pletar con lo vendido</translation>
    </message>
    <message>
        <source>Seats to be confirmed</source>
        <translation>Asientos por confirmar</translation>
    </message>
    <message>
        <source>Compute &amp;whose seats are whose</source>
        <translation>Calcular de &amp;quién es cada asiento</translation>
    </message>
    <message>
        <source>It is &amp;theirs</source>
        <translation>Es &amp;suyo</translation>
    </message>
    <message>
        <source>It is &amp;not theirs</source>
        <translation>&amp;No es suyo</translation>
    </message>
    <message>
        <source>&amp;Open the patron</source>
        <translation>A&amp;brir el cliente</translation>
    </message>
    <message>
        <source>There is no series yet.</source>
        <translation>Todavía no hay ninguna serie.</translation>
    </message>
    <message>
        <source>Choose one series first.</source>
        <translation>Elija primero una serie.</translation>
    </message>
    <message>
        <source>Choose a seat first.</source>
        <translation>Elija primero un asiento.</translation>
    </message>
    <message>
        <source>Choose one seat only.</source>
        <translation>Elija solo un asiento.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats are assigned.</source>
        <translation>
            <numerusform>%Ln asiento asignado.</numerusform>
            <numerusform>%Ln asientos asignados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were so already.</source>
        <translation>
            <numerusform>%Ln ya lo estaba.</numerusform>
            <numerusform>%Ln ya lo estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats are confirmed.</source>
        <translation>
            <numerusform>%Ln asiento confirmado.</numerusform>
            <numerusform>%Ln asientos confirmados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats are refused.</source>
        <translation>
            <numerusform>%Ln asiento rechazado.</numerusform>
            <numerusform>%Ln asientos rechazados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats are somebody else’s.</source>
        <translation>
            <numerusform>%Ln asiento es de otra persona.</numerusform>
            <numerusform>%Ln asientos son de otra persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1: cambiado.</translation>
    </message>
    <message>
        <source>&amp;Seasons…</source>
        <translation>&amp;Temporadas…</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1: guardado.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeriesTable</name>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagó</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Did not</source>
        <translation>Bajas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Renewals by series</source>
        <translation>Renovaciones por serie</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>Todas las series</translation>
    </message>
    <message>
        <source>Paid %1, last season on this day %2</source>
        <translation>Pagado %1, la temporada pasada en este día %2</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation>Pagado %1</translation>
    </message>
    <message>
        <source>Paid | last season</source>
        <translation>Pagado | temp. pasada</translation>
    </message>
</context>
<context>
    <name>pd::ui::ServerForm</name>
    <message>
        <source>&amp;Keep the password in the keychain</source>
        <translation>&amp;Guardar la contraseña en el llavero</translation>
    </message>
    <message>
        <source>Shared database</source>
        <translation>Base de datos compartida</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>for example desk.example.org</source>
        <translation>por ejemplo desk.example.org</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>Pue&amp;rto</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Base de datos</translation>
    </message>
    <message>
        <source>for example theatre</source>
        <translation>por ejemplo teatro</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>your name on the server</source>
        <translation>su nombre en el servidor</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>C&amp;ontraseña</translation>
    </message>
    <message>
        <source>empty: taken from .pgpass</source>
        <translation>vacío: se toma de .pgpass</translation>
    </message>
    <message>
        <source>Keep the password in the keychain</source>
        <translation>Guardar la contraseña en el llavero</translation>
    </message>
    <message>
        <source>As one line</source>
        <translation>En una línea</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Encrypted where the server offers it</source>
        <translation>Cifrada donde el servidor lo ofrezca</translation>
    </message>
    <message>
        <source>Always encrypted</source>
        <translation>Siempre cifrada</translation>
    </message>
    <message>
        <source>Always encrypted, with a certificate that is trusted</source>
        <translation>Siempre cifrada, con un certificado de confianza</translation>
    </message>
    <message>
        <source>Always encrypted, with a trusted certificate of this address</source>
        <translation>Siempre cifrada, con un certificado de confianza de esta dirección</translation>
    </message>
    <message>
        <source>Never encrypted</source>
        <translation>Nunca cifrada</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>Ci&amp;frado</translation>
    </message>
    <message>
        <source>Fill in the server’s address first.</source>
        <translation>Indique primero la dirección del servidor.</translation>
    </message>
    <message>
        <source>Fill in the database’s name first.</source>
        <translation>Indique primero el nombre de la base de datos.</translation>
    </message>
    <message>
        <source>This desktop has no keychain: the password is asked for each time, or read from .pgpass.</source>
        <translation>Este escritorio no tiene llavero: la contraseña se pide cada vez o se lee de .pgpass.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SetRequestsDialog</name>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln solicitud</numerusform>
            <numerusform>%Ln solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>Set change requests</source>
        <translation>Modificar solicitudes de cambio</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Modificar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Fecha límite</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>What is not set stays as it is.</source>
        <translation>Lo que no se define queda como está.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>works on a request</comment>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>1, the most urgent</source>
        <translation>1, la más urgente</translation>
    </message>
    <message>
        <source>9, the least urgent</source>
        <translation>9, la menos urgente</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Una semana</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>Un mes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how long, until which day</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is back now</source>
        <translation>Vuelve ahora</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>&amp;Situación</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Who works on it</source>
        <translation>&amp;Quién trabaja en ella</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Prioridad</translation>
    </message>
    <message>
        <source>Set the day until which it is to be done</source>
        <translation>Definir el día hasta el que debe hacerse</translation>
    </message>
    <message>
        <source>The day until which it is to be done</source>
        <translation>El día hasta el que debe hacerse</translation>
    </message>
    <message>
        <source>P&amp;ut aside</source>
        <translation>&amp;Aplazar</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Nothing is set yet.</source>
        <translation>Todavía no se definió nada.</translation>
    </message>
    <message>
        <source>There is no reason for this state. Add one in the settings.</source>
        <translation>No hay ningún motivo para esta situación. Agregue uno en los ajustes.</translation>
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
        <source>The header and the buttons of every patron’s page change their colour.</source>
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
    <message>
        <source>The settings are being read.</source>
        <translation>Los ajustes se están leyendo.</translation>
    </message>
    <message>
        <source>What the rule says</source>
        <translation>Lo que dice la regla</translation>
    </message>
    <message>
        <source>What the rule %1 says</source>
        <translation>Lo que dice la regla %1</translation>
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
    <message>
        <source>What you had edited in the settings and not saved is there again.</source>
        <translation>Lo que había cambiado en los ajustes sin guardar está aquí de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Aj&amp;ustes</translation>
    </message>
</context>
<context>
    <name>pd::ui::SheetView</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
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
    <name>pd::ui::SignInDialog</name>
    <message>
        <source>Sign in with the browser</source>
        <translation>Iniciar sesión con el navegador</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>The browser of this computer opens. Sign in there as %1 and allow Patron Desk to read and send mail; this window closes by itself then.</source>
        <translation>Se abre el navegador de este equipo. Inicie sesión allí como %1 y permita que Patron Desk lea y envíe correo; después esta ventana se cierra por sí sola.</translation>
    </message>
    <message>
        <source>&amp;Address, for another browser on this computer</source>
        <translation>&amp;Dirección, para otro navegador de este equipo</translation>
    </message>
    <message>
        <source>Address to sign in at</source>
        <translation>Dirección donde iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Open the browser again</source>
        <translation>A&amp;brir el navegador de nuevo</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>&amp;Copiar la dirección</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address into a browser on this computer and sign in there; this window closes by itself then.</source>
        <translation>No se pudo abrir ningún navegador. Copie la dirección en un navegador de este equipo e inicie sesión allí; después esta ventana se cierra por sí sola.</translation>
    </message>
    <message>
        <source>This attempt is over: close this window and sign in again.</source>
        <translation>Este intento terminó: cierre esta ventana e inicie sesión de nuevo.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SignInRows</name>
    <message>
        <source>Log in with</source>
        <translation>Iniciar sesión con</translation>
    </message>
    <message>
        <source>A password</source>
        <translation>Una contraseña</translation>
    </message>
    <message>
        <source>A sign-in with the browser (OAuth 2)</source>
        <translation>Un inicio de sesión con el navegador (OAuth 2)</translation>
    </message>
    <message>
        <source>&amp;Log in with</source>
        <translation>&amp;Iniciar sesión con</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Your organisation registers Patron Desk with its provider once and gets a client id for it; the help (F1) says how.</source>
        <translation>Su organización registra Patron Desk una vez en su proveedor y obtiene un id de cliente para él; la ayuda (F1) dice cómo.</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>Id de c&amp;liente</translation>
    </message>
    <message>
        <source>from the provider’s page on programs</source>
        <translation>de la página del proveedor sobre programas</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>only where the provider gives one; it goes into the keychain</source>
        <translation>solo si el proveedor da uno; va al llavero</translation>
    </message>
    <message>
        <source>Si&amp;gn-in address</source>
        <translation>Dirección de inicio d&amp;e sesión</translation>
    </message>
    <message>
        <source>for example https://login.example.org/authorize</source>
        <translation>por ejemplo https://login.example.org/authorize</translation>
    </message>
    <message>
        <source>Address of tokens</source>
        <translation>Dirección de los tokens</translation>
    </message>
    <message>
        <source>for example https://login.example.org/token</source>
        <translation>por ejemplo https://login.example.org/token</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>what is asked for, as the provider writes it</source>
        <translation>lo que se pide, como lo escribe el proveedor</translation>
    </message>
    <message>
        <source>Sign in with t&amp;he browser…</source>
        <translation>Iniciar sesión con el n&amp;avegador…</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Iniciar sesión con el navegador</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Fill in the user first.</source>
        <translation>Escriba primero el usuario.</translation>
    </message>
    <message>
        <source>Fill in the client id first; the help (F1) says where your organisation gets it.</source>
        <translation>Escriba primero el id de cliente; la ayuda (F1) dice dónde lo obtiene su organización.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Inicie sesión primero.</translation>
    </message>
    <message>
        <source>Signed in as %1. It counts as soon as this is saved.</source>
        <translation>Sesión iniciada como %1. Vale en cuanto se guarde esto.</translation>
    </message>
    <message>
        <source>The browser opens when you press this, not before.</source>
        <translation>El navegador se abre cuando pulse esto, no antes.</translation>
    </message>
    <message>
        <source>only where the provider gives one</source>
        <translation>solo si el proveedor da uno</translation>
    </message>
    <message>
        <source>empty: the one that is known</source>
        <translation>vacío: el que ya se conoce</translation>
    </message>
</context>
<context>
    <name>pd::ui::StaffRecord</name>
    <message>
        <source>Staff record</source>
        <translation>Registro interno</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Records and the chosen one</source>
        <translation>Registros y el elegido</translation>
    </message>
    <message>
        <source>Choose a row to see it whole.</source>
        <translation>Elija una fila para verla completa.</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation>&amp;Vistas guardadas</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>El pedido</translation>
    </message>
</context>
<context>
    <name>pd::ui::StageModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Donation stages</source>
        <translation>Etapas de donación</translation>
    </message>
    <message>
        <source>Find in stages</source>
        <translation>Buscar en las etapas</translation>
    </message>
    <message>
        <source>1 stage</source>
        <translation>1 etapa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stages</source>
        <translation>
            <numerusform>%Ln etapa</numerusform>
            <numerusform>%Ln etapas</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has no row yet.</source>
        <translation>La tabla todavía no tiene filas.</translation>
    </message>
    <message>
        <source>No row matches.</source>
        <translation>Ninguna fila coincide.</translation>
    </message>
</context>
<context>
    <name>pd::ui::StagesPanel</name>
    <message>
        <source>A gift in “%1” without a probability of its own is not shown.</source>
        <translation>Una donación en “%1” sin probabilidad propia no se muestra.</translation>
    </message>
    <message>
        <source>A gift in “%1” without a probability of its own is shown under %2.</source>
        <translation>Una donación en “%1” sin probabilidad propia se muestra en %2.</translation>
    </message>
    <message>
        <source>The probability of a gift decides whether the patron sees it: from 90 percent on. A gift without a probability of its own has that of its stage (rule D4).</source>
        <translation>La probabilidad de una donación decide si el cliente la ve: a partir de 90 por ciento. Una donación sin probabilidad propia tiene la de su etapa (regla D4).</translation>
    </message>
    <message>
        <source>Donation stages</source>
        <translation>Etapas de donación</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Probability in percent</source>
        <translation>Probabilidad en porcentaje</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>The row that is chosen</source>
        <translation>La fila elegida</translation>
    </message>
    <message>
        <source>S&amp;tage</source>
        <translation>E&amp;tapa</translation>
    </message>
    <message>
        <source>P&amp;robability</source>
        <translation>P&amp;robabilidad</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Clase</translation>
    </message>
    <message>
        <source>Another stage is another row: add one.</source>
        <translation>Otra etapa es otra fila: agregue una.</translation>
    </message>
    <message>
        <source>it is not there any more.</source>
        <translation>ya no está.</translation>
    </message>
    <message>
        <source>Type the stage as your donations spell it.</source>
        <translation>Escriba la etapa tal como está en sus donaciones.</translation>
    </message>
    <message>
        <source>The table has “%1” already. Discard this and change that row.</source>
        <translation>La tabla ya tiene “%1”. Descarte esto y cambie esa fila.</translation>
    </message>
    <message>
        <source>Without this row, a gift in “%1” that has no probability of its own cannot be decided and is not shown.</source>
        <translation>Sin esta fila, una donación en “%1” que no tiene probabilidad propia no se puede decidir y no se muestra.</translation>
    </message>
</context>
<context>
    <name>pd::ui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Fecha de consulta</translation>
    </message>
    <message numerus="yes">
        <source>%n edits not saved</source>
        <translation>
            <numerusform>%n cambio sin guardar</numerusform>
            <numerusform>%n cambios sin guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the first of them in the settings.</source>
        <translation>Muestra el primero de ellos en los ajustes.</translation>
    </message>
    <message>
        <source>With the records of %1.</source>
        <translation>Con los registros del %1.</translation>
    </message>
</context>
<context>
    <name>pd::ui::StepHeader</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>Todos los pasos están hechos</translation>
    </message>
</context>
<context>
    <name>pd::ui::StepList</name>
    <message>
        <source>What the test found</source>
        <translation>Lo que encontró la prueba</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>this is where it failed</source>
        <translation>aquí falló</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en orden</translation>
    </message>
    <message>
        <source>The server is asked …</source>
        <translation>Se pregunta al servidor …</translation>
    </message>
    <message>
        <source>Press “Test”: each step that works is listed here, and the one that does not.</source>
        <translation>Pulse «Probar»: aquí aparece cada paso que funciona, y el que no.</translation>
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
    <name>pd::ui::TemplatesPanel</name>
    <message>
        <source>Reply templates</source>
        <translation>Plantillas de respuesta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Insertar un campo</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>Cómo se lee</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>Asun&amp;to</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <source>How it &amp;reads</source>
        <translation>Cómo se &amp;lee</translation>
    </message>
    <message>
        <source>&amp;Add one</source>
        <translation>&amp;Agregar una</translation>
    </message>
    <message>
        <source>Re&amp;move it</source>
        <translation>&amp;Quitarla</translation>
    </message>
    <message>
        <source>&amp;Save it</source>
        <translation>&amp;Guardarla</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a template; its language</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Maya</source>
        <translation>Maya</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>Póngale primero un nombre.</translation>
    </message>
    <message>
        <source>Write its text first.</source>
        <translation>Escriba primero su texto.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Choose a template first.</source>
        <translation>Elija primero una plantilla.</translation>
    </message>
    <message>
        <source>The template “%1” is saved.</source>
        <translation>La plantilla “%1” está guardada.</translation>
    </message>
    <message>
        <source>The template “%1” is removed. Undo brings it back.</source>
        <translation>La plantilla “%1” está quitada. Deshacer la recupera.</translation>
    </message>
    <message>
        <source>&amp;Discard the change</source>
        <translation>Descartar el &amp;cambio</translation>
    </message>
    <message>
        <source>A new template</source>
        <translation>Una plantilla nueva</translation>
    </message>
    <message>
        <source>%1 – not saved</source>
        <translation>%1 – sin guardar</translation>
    </message>
    <message>
        <source>Somebody else removed this template meanwhile. Discard your change, or copy its text into a new one.</source>
        <translation>Mientras tanto, otra persona quitó esta plantilla. Descarte su cambio o copie su texto en una nueva.</translation>
    </message>
    <message>
        <source>Save or discard the new template first.</source>
        <translation>Guarde o descarte primero la plantilla nueva.</translation>
    </message>
    <message>
        <source>No reply templates</source>
        <translation>Ninguna plantilla de respuesta</translation>
    </message>
    <message>
        <source>There is no template yet. A template is what answers usually say, with fields for the patron’s name, seats and days. Press “Add one”, and write it.</source>
        <translation>Todavía no hay ninguna plantilla. Una plantilla es lo que suelen decir las respuestas, con campos para el nombre del cliente, los asientos y los días. Pulse «Agregar una» y escríbala.</translation>
    </message>
    <message>
        <source>Somebody else changed this template meanwhile: what they wrote stands below. Saving puts yours in its place; discarding your change shows theirs.</source>
        <translation>Otra persona cambió esta plantilla mientras tanto: lo que escribió está abajo. Al guardar, lo suyo ocupa su lugar; al descartar su cambio se muestra lo de la otra persona.</translation>
    </message>
    <message>
        <source>Insert a field…</source>
        <translation>Insertar un campo…</translation>
    </message>
</context>
<context>
    <name>pd::ui::TextPopup</name>
    <message>
        <source>Another value</source>
        <translation>Otro valor</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>pd::ui::TheirText</name>
    <message>
        <source>What somebody else wrote</source>
        <translation>Lo que escribió otra persona</translation>
    </message>
    <message>
        <source>%1:
%2</source>
        <comment>a field, and what is in it</comment>
        <translation>%1:
%2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>pd::ui::TopBand</name>
    <message>
        <source>Menu and search</source>
        <translation>Menú y búsqueda</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Quién actúa</translation>
    </message>
    <message>
        <source>%1 acts</source>
        <translation>Actúa %1</translation>
    </message>
    <message>
        <source>What you change is noted under this name.</source>
        <translation>Lo que usted cambia se anota con este nombre.</translation>
    </message>
</context>
<context>
    <name>pd::ui::TriedLine</name>
    <message>
        <source>As of</source>
        <translation>Fecha de consulta</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Y si…</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Volver a ahora</translation>
    </message>
    <message>
        <source>Back to as set</source>
        <translation>Volver a los ajustes</translation>
    </message>
</context>
<context>
    <name>pd::ui::UndoDesk</name>
    <message>
        <source>Taking back: %1</source>
        <translation>Deshaciendo: %1</translation>
    </message>
    <message>
        <source>&amp;Undo my last action</source>
        <translation>&amp;Deshacer mi última acción</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::UnverifiedOffer</name>
    <message>
        <source>Ta&amp;ke it from the message</source>
        <translation>Tomarlo del mensa&amp;je</translation>
    </message>
    <message>
        <source>What the message says</source>
        <translation>Lo que dice el mensaje</translation>
    </message>
    <message>
        <source>It is not verified who sent the message, so nothing of it is filled in.</source>
        <translation>No está verificado quién envió el mensaje, así que no se rellena nada de él.</translation>
    </message>
    <message>
        <source>Take it from the message</source>
        <translation>Tomarlo del mensaje</translation>
    </message>
</context>
<context>
    <name>pd::ui::VenueTools</name>
    <message>
        <source>Venue&amp;s</source>
        <translation>Salas y &amp;planos</translation>
    </message>
    <message>
        <source>&amp;New venue…</source>
        <translation>&amp;Nueva sala…</translation>
    </message>
    <message>
        <source>&amp;Draw the seats…</source>
        <translation>&amp;Dibujar los asientos…</translation>
    </message>
    <message>
        <source>&amp;Take in a seat map…</source>
        <translation>&amp;Incorporar un plano de asientos…</translation>
    </message>
    <message>
        <source>&amp;Export the seat map…</source>
        <translation>&amp;Exportar el plano de asientos…</translation>
    </message>
    <message>
        <source>&amp;Print the seat map…</source>
        <translation>Im&amp;primir el plano de asientos…</translation>
    </message>
    <message>
        <source>There is no venue yet: make a new one.</source>
        <translation>Todavía no hay ninguna sala: cree una.</translation>
    </message>
    <message>
        <source>This house has no seat map yet.</source>
        <translation>Esta sala todavía no tiene plano de asientos.</translation>
    </message>
    <message>
        <source>There is a venue of this name already.</source>
        <translation>Ya existe una sala con este nombre.</translation>
    </message>
    <message>
        <source>New venue</source>
        <translation>Nueva sala</translation>
    </message>
    <message>
        <source>“%1” is made. Draw its rows, or take in a seat map.</source>
        <translation>Se creó “%1”. Dibuje sus filas o incorpore un plano de asientos.</translation>
    </message>
    <message>
        <source>The seats of %1 are saved.</source>
        <translation>Se guardaron los asientos de %1.</translation>
    </message>
    <message>
        <source>Take in a seat map</source>
        <translation>Incorporar un plano de asientos</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Reading a seat map</source>
        <translation>Lectura de un plano de asientos</translation>
    </message>
    <message>
        <source>The file holds the seat map as it is. Nothing was changed.</source>
        <translation>El archivo contiene el plano de asientos tal como está. No se cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats added</source>
        <translation>
            <numerusform>%Ln asiento agregado</numerusform>
            <numerusform>%Ln asientos agregados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln cambiado</numerusform>
            <numerusform>%Ln cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln quitado</numerusform>
            <numerusform>%Ln quitados</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the seats of %1 those of %2? %3.</source>
        <translation>¿Hacer que los asientos de %1 sean los de %2? %3.</translation>
    </message>
    <message>
        <source>&amp;Leave them</source>
        <translation>&amp;Dejarlos</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>&amp;Incorporarlo</translation>
    </message>
    <message>
        <source>The seat map of %1 was taken in.</source>
        <translation>Se incorporó el plano de asientos de %1.</translation>
    </message>
    <message>
        <source>Export the seat map</source>
        <translation>Exportar el plano de asientos</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportado a %1.</translation>
    </message>
</context>
<context>
    <name>pd::ui::VenuesPage</name>
    <message>
        <source>Venues</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Partes de la página</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <source>Seat texts</source>
        <translation>Textos de asientos</translation>
    </message>
    <message>
        <source>What can be done with venues</source>
        <translation>Lo que se puede hacer con las salas</translation>
    </message>
</context>
<context>
    <name>pd::ui::WaitColumns</name>
    <message>
        <source>Patron</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>in a line of people who wait</comment>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Any section</source>
        <translation>Cualquier sección</translation>
    </message>
    <message>
        <source>Accessible</source>
        <translation>Accesible</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Wait list</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>Find in the wait list</source>
        <translation>Buscar en la lista de espera</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>Todas las series</translation>
    </message>
    <message>
        <source>1 patron waits</source>
        <translation>1 cliente espera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patrons wait</source>
        <translation>
            <numerusform>%Ln cliente espera</numerusform>
            <numerusform>%Ln clientes esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits for seats</source>
        <translation>Nadie espera asientos</translation>
    </message>
    <message>
        <source>Nobody on the list matches.</source>
        <translation>Nadie de la lista coincide.</translation>
    </message>
    <message>
        <source>Passed over</source>
        <comment>somebody who waits, and why</comment>
        <translation>Omitido</translation>
    </message>
</context>
<context>
    <name>pd::ui::WaitDialog</name>
    <message>
        <source>Put on the wait list</source>
        <translation>Poner en la lista de espera</translation>
    </message>
    <message>
        <source>&amp;Put on the list</source>
        <translation>&amp;Poner en la lista</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Juntos</translation>
    </message>
    <message>
        <source>The patron waits for other seats in the series of order %1, and is offered them first when they come free.</source>
        <translation>El cliente espera otros asientos en la serie del pedido %1, y se le ofrecen primero cuando queden libres.</translation>
    </message>
    <message>
        <source>Only this desk knows of it. The seats of the order stay as they are.</source>
        <translation>Solo este puesto lo sabe. Los asientos del pedido quedan como están.</translation>
    </message>
    <message>
        <source>Any section</source>
        <translation>Cualquier sección</translation>
    </message>
    <message>
        <source>S&amp;ection</source>
        <translation>&amp;Sección</translation>
    </message>
    <message>
        <source>&amp;Number of seats</source>
        <translation>&amp;Número de asientos</translation>
    </message>
    <message>
        <source>&amp;Accessible ones among them</source>
        <translation>&amp;Accesibles entre ellos</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Juntos</translation>
    </message>
</context>
<context>
    <name>pd::ui::WaitPanel</name>
    <message>
        <source>Offer ne&amp;xt…</source>
        <translation>O&amp;frecer al siguiente…</translation>
    </message>
    <message>
        <source>Change &amp;seats…</source>
        <translation>Cambiar &amp;asientos…</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>&amp;Open the patron</source>
        <translation>A&amp;brir el cliente</translation>
    </message>
    <message>
        <source>Wait list</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>Whoever waits longest is offered seats first that come free. A patron is put on the list from “Change seats”.</source>
        <translation>A quien más tiempo lleva esperando se le ofrecen primero los asientos que quedan libres. Un cliente se pone en la lista desde “Cambiar asientos”.</translation>
    </message>
    <message>
        <source>Nobody waits for seats.</source>
        <translation>Nadie espera asientos.</translation>
    </message>
    <message>
        <source>Choose somebody in the list first.</source>
        <translation>Elija primero a alguien en la lista.</translation>
    </message>
    <message>
        <source>Choose one patron only.</source>
        <translation>Elija un solo cliente.</translation>
    </message>
    <message>
        <source>It is being recorded.</source>
        <translation>Se está registrando.</translation>
    </message>
    <message>
        <source>No seats are free that anybody waits for in %1.</source>
        <translation>En %1 no hay asientos libres que alguien espere.</translation>
    </message>
    <message>
        <source>%1 is off the wait list.</source>
        <translation>%1 ya no está en la lista de espera.</translation>
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
    <name>pd::ui::WhatIfMenu</name>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>&amp;What if</source>
        <translation>¿&amp;Y si…?</translation>
    </message>
    <message>
        <source>&amp;Back to as set</source>
        <translation>&amp;Volver a los ajustes</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Y si…</translation>
    </message>
    <message>
        <source>Choose a patron first.</source>
        <translation>Elija primero un cliente.</translation>
    </message>
    <message>
        <source>No setting is tried.</source>
        <translation>No se prueba ningún ajuste.</translation>
    </message>
    <message>
        <source>%1 (as set)</source>
        <translation>%1 (según los ajustes)</translation>
    </message>
    <message>
        <source>Another number of days…</source>
        <translation>Otro número de días…</translation>
    </message>
    <message>
        <source>Another time zone…</source>
        <translation>Otra zona horaria…</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>Otra dirección…</translation>
    </message>
</context>
<context>
    <name>pd::ui::WhatIfTables</name>
    <message>
        <source>Choose a patron first.</source>
        <translation>Elija primero un cliente.</translation>
    </message>
    <message>
        <source>This patron has no orders.</source>
        <translation>Este cliente no tiene pedidos.</translation>
    </message>
    <message>
        <source>This patron has no gifts.</source>
        <translation>Este cliente no tiene donaciones.</translation>
    </message>
    <message>
        <source>%1 (as set)</source>
        <translation>%1 (según los ajustes)</translation>
    </message>
    <message>
        <source>Read as “%1”</source>
        <translation>Se lee como “%1”</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>No aparece</translation>
    </message>
    <message>
        <source>Another label…</source>
        <translation>Otra etiqueta…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Another probability…</source>
        <translation>Otra probabilidad…</translation>
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
    <message>
        <source>Order labels</source>
        <translation>Etiquetas de pedidos</translation>
    </message>
    <message>
        <source>Donation stages</source>
        <translation>Etapas de donación</translation>
    </message>
    <message>
        <source>What I tell them</source>
        <translation>Lo que le digo</translation>
    </message>
    <message>
        <source>Copy what I tell them</source>
        <translation>Copiar lo que le digo</translation>
    </message>
    <message>
        <source>Open the setting…</source>
        <translation>Abrir el ajuste…</translation>
    </message>
    <message>
        <source>Open the setting “%1”</source>
        <translation>Abrir el ajuste “%1”</translation>
    </message>
</context>
<context>
    <name>pd::ui::WishFields</name>
    <message>
        <source>For the seat plan</source>
        <translation>Para el plan de asientos</translation>
    </message>
    <message>
        <source>S&amp;eats</source>
        <translation>Asi&amp;entos</translation>
    </message>
    <message>
        <source>As many as now</source>
        <translation>Tantos como ahora</translation>
    </message>
    <message>
        <source>Accessi&amp;ble</source>
        <translation>Accesi&amp;bles</translation>
    </message>
    <message>
        <source>As now</source>
        <translation>Como ahora</translation>
    </message>
    <message>
        <source>Se&amp;ction</source>
        <translation>Se&amp;cción</translation>
    </message>
    <message>
        <source>Any section</source>
        <translation>Cualquier sección</translation>
    </message>
    <message>
        <source>Price le&amp;vel</source>
        <translation>Ni&amp;vel de precio</translation>
    </message>
    <message>
        <source>Nearer to the stage</source>
        <translation>Más cerca del escenario</translation>
    </message>
    <message>
        <source>Not farther back than now</source>
        <translation>No más atrás que ahora</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Juntos</translation>
    </message>
    <message>
        <source>May be apart</source>
        <translation>Pueden estar separados</translation>
    </message>
    <message>
        <source>At an aisle</source>
        <translation>Junto a un pasillo</translation>
    </message>
    <message>
        <source>At an aisle, if possible</source>
        <translation>Junto a un pasillo, si se puede</translation>
    </message>
    <message>
        <source>Same row, if possible</source>
        <translation>Misma fila, si se puede</translation>
    </message>
    <message>
        <source>Anything else may become worse</source>
        <translation>Todo lo demás puede empeorar</translation>
    </message>
</context>
<context>
    <name>pd::ui::WishTicks</name>
    <message>
        <source>&amp;Add</source>
        <translation>Añadi&amp;r</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Deseos</translation>
    </message>
    <message>
        <source>What is wished besides</source>
        <translation>Qué más se desea</translation>
    </message>
    <message>
        <source>Add a wish…</source>
        <translation>Añadir un deseo…</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>What exactly, if it was said</source>
        <translation>Qué exactamente, si se dijo</translation>
    </message>
    <message>
        <source>Choose first what is wished.</source>
        <translation>Elija primero qué se desea.</translation>
    </message>
    <message>
        <source>There is nothing more to say of this wish.</source>
        <translation>No hay nada más que decir de este deseo.</translation>
    </message>
    <message>
        <source>More of this wish</source>
        <translation>Más sobre este deseo</translation>
    </message>
    <message>
        <source>Say which.</source>
        <translation>Diga cuál.</translation>
    </message>
    <message>
        <source>Say how many: a number from 1 to 100.</source>
        <translation>Diga cuántos: un número del 1 al 100.</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot both be: take the tick off one of them.</source>
        <translation>“%1” y “%2” no pueden ser a la vez: quite la marca de una de las dos.</translation>
    </message>
</context>
<context>
    <name>pd::ui::WishesPage</name>
    <message>
        <source>Wishes</source>
        <comment>the page of those for other seats</comment>
        <translation>Deseos</translation>
    </message>
    <message>
        <source>Wishes, and one of them</source>
        <translation>Deseos, y uno de ellos</translation>
    </message>
    <message>
        <source>Seat wishes</source>
        <translation>Deseos de asientos</translation>
    </message>
    <message>
        <source>Series whose seats are wished for</source>
        <translation>Serie cuyos asientos se desean</translation>
    </message>
    <message>
        <source>P&amp;lan</source>
        <translation>P&amp;lanificar</translation>
    </message>
    <message>
        <source>Ch&amp;ange…</source>
        <translation>Camb&amp;iar…</translation>
    </message>
    <message>
        <source>&amp;Check all</source>
        <translation>&amp;Marcar todo</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln wishes</source>
        <comment>a series</comment>
        <translation>
            <numerusform>%1: %Ln deseo</numerusform>
            <numerusform>%1: %Ln deseos</numerusform>
        </translation>
    </message>
    <message>
        <source>Planning the seats of %1</source>
        <translation>Planificación de los asientos de %1</translation>
    </message>
    <message>
        <source>No plan was made.</source>
        <translation>No se hizo ningún plan.</translation>
    </message>
    <message>
        <source>It is being looked at whether it can be done.</source>
        <translation>Se está comprobando si se puede hacer.</translation>
    </message>
    <message>
        <source>It is being recorded.</source>
        <translation>Se está registrando.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patrons have other seats now.</source>
        <translation>
            <numerusform>%Ln cliente tiene ahora otros asientos.</numerusform>
            <numerusform>%Ln clientes tienen ahora otros asientos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who comes first: %1</source>
        <translation>Quién va primero: %1</translation>
    </message>
    <message>
        <source>Since the plan was made something has changed that makes a difference. Plan again.</source>
        <translation>Desde que se hizo el plan cambió algo que influye en él. Planifique de nuevo.</translation>
    </message>
    <message>
        <source>No plan is made yet. Nothing is changed by making one.</source>
        <translation>Todavía no se hizo ningún plan. Hacerlo no cambia nada.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The plan is being made. It can be cancelled below.</source>
        <translation>Se está haciendo el plan. Se puede cancelar abajo.</translation>
    </message>
    <message>
        <source>There is no series with performances to come.</source>
        <translation>No hay ninguna serie con funciones por venir.</translation>
    </message>
    <message>
        <source>There is no wish that a plan can weigh.</source>
        <translation>No hay ningún deseo que un plan pueda tener en cuenta.</translation>
    </message>
    <message>
        <source>Make a plan first.</source>
        <translation>Haga primero un plan.</translation>
    </message>
    <message>
        <source>Since the plan was made something has changed. Plan again.</source>
        <translation>Desde que se hizo el plan cambió algo. Planifique de nuevo.</translation>
    </message>
    <message>
        <source>Check what is to be done first.</source>
        <translation>Marque primero lo que se debe hacer.</translation>
    </message>
    <message numerus="yes">
        <source>Ch&amp;ange %Ln patrons’ seats…</source>
        <translation>
            <numerusform>Camb&amp;iar asientos de %Ln cliente…</numerusform>
            <numerusform>Camb&amp;iar asientos de %Ln clientes…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check none</source>
        <translation>Des&amp;marcar todo</translation>
    </message>
    <message>
        <source>No move of the plan can be made without somebody’s word.</source>
        <translation>Ningún cambio del plan se puede hacer sin el visto bueno de alguien.</translation>
    </message>
    <message>
        <source>Seat wishes or the wait list</source>
        <translation>Deseos de asientos o lista de espera</translation>
    </message>
    <message>
        <source>Wait list</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>Wait list for seats</source>
        <translation>Lista de espera de asientos</translation>
    </message>
</context>
</TS>
