<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Changes</name>
    <message>
        <source>The site has another name.</source>
        <translation>Die Website hat einen anderen Namen.</translation>
    </message>
    <message>
        <source>The page links lead to another address.</source>
        <translation>Die Seitenlinks führen zu einer anderen Adresse.</translation>
    </message>
    <message>
        <source>The tab %1 appears.</source>
        <translation>Der Reiter „%1“ erscheint.</translation>
    </message>
    <message>
        <source>The tab %1 disappears.</source>
        <translation>Der Reiter „%1“ verschwindet.</translation>
    </message>
    <message>
        <source>One more reminder stands above the tabs.</source>
        <translation>Über den Reitern steht eine Erinnerung mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n more reminders stand above the tabs.</source>
        <translation>
            <numerusform>Über den Reitern steht %n Erinnerung mehr.</numerusform>
            <numerusform>Über den Reitern stehen %n Erinnerungen mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>One reminder fewer stands above the tabs.</source>
        <translation>Über den Reitern steht eine Erinnerung weniger.</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders fewer stand above the tabs.</source>
        <translation>
            <numerusform>Über den Reitern steht %n Erinnerung weniger.</numerusform>
            <numerusform>Über den Reitern stehen %n Erinnerungen weniger.</numerusform>
        </translation>
    </message>
    <message>
        <source>One reminder names another date.</source>
        <translation>Eine Erinnerung nennt ein anderes Datum.</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders name another date.</source>
        <translation>
            <numerusform>%n Erinnerung nennt ein anderes Datum.</numerusform>
            <numerusform>%n Erinnerungen nennen ein anderes Datum.</numerusform>
        </translation>
    </message>
    <message>
        <source>My Profile has the field %1.</source>
        <translation>„My Profile“ hat das Feld „%1“.</translation>
    </message>
    <message>
        <source>My Profile no longer has the field %1.</source>
        <translation>„My Profile“ hat das Feld „%1“ nicht mehr.</translation>
    </message>
    <message>
        <source>The field %1 reads differently.</source>
        <translation>Das Feld „%1“ lautet anders.</translation>
    </message>
    <message>
        <source>Whether the field %1 can be edited changes.</source>
        <translation>Ob sich das Feld „%1“ bearbeiten lässt, ändert sich.</translation>
    </message>
    <message>
        <source>One more order is listed.</source>
        <translation>Eine Bestellung mehr wird aufgeführt.</translation>
    </message>
    <message numerus="yes">
        <source>%n more orders are listed.</source>
        <translation>
            <numerusform>%n Bestellung mehr wird aufgeführt.</numerusform>
            <numerusform>%n Bestellungen mehr werden aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>One order is no longer listed.</source>
        <translation>Eine Bestellung wird nicht mehr aufgeführt.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are no longer listed.</source>
        <translation>
            <numerusform>%n Bestellung wird nicht mehr aufgeführt.</numerusform>
            <numerusform>%n Bestellungen werden nicht mehr aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>One order has another label.</source>
        <translation>Eine Bestellung hat eine andere Bezeichnung.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders have another label.</source>
        <translation>
            <numerusform>%n Bestellung hat eine andere Bezeichnung.</numerusform>
            <numerusform>%n Bestellungen haben eine andere Bezeichnung.</numerusform>
        </translation>
    </message>
    <message>
        <source>One order shows another amount.</source>
        <translation>Eine Bestellung zeigt einen anderen Betrag.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders show another amount.</source>
        <translation>
            <numerusform>%n Bestellung zeigt einen anderen Betrag.</numerusform>
            <numerusform>%n Bestellungen zeigen einen anderen Betrag.</numerusform>
        </translation>
    </message>
    <message>
        <source>One order shows another date or time.</source>
        <translation>Eine Bestellung zeigt ein anderes Datum oder eine andere Uhrzeit.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders show another date or time.</source>
        <translation>
            <numerusform>%n Bestellung zeigt ein anderes Datum oder eine andere Uhrzeit.</numerusform>
            <numerusform>%n Bestellungen zeigen ein anderes Datum oder eine andere Uhrzeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>One order&apos;s tickets are offered differently.</source>
        <translation>Die Tickets einer Bestellung werden anders angeboten.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders&apos; tickets are offered differently.</source>
        <translation>
            <numerusform>Die Tickets von %n Bestellung werden anders angeboten.</numerusform>
            <numerusform>Die Tickets von %n Bestellungen werden anders angeboten.</numerusform>
        </translation>
    </message>
    <message>
        <source>One order&apos;s details change.</source>
        <translation>Die Einzelheiten einer Bestellung ändern sich.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders&apos; details change.</source>
        <translation>
            <numerusform>Die Einzelheiten von %n Bestellung ändern sich.</numerusform>
            <numerusform>Die Einzelheiten von %n Bestellungen ändern sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more donation is shown.</source>
        <translation>Eine Spende mehr wird angezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n more donations are shown.</source>
        <translation>
            <numerusform>%n Spende mehr wird angezeigt.</numerusform>
            <numerusform>%n Spenden mehr werden angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>One donation is no longer shown.</source>
        <translation>Eine Spende wird nicht mehr angezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n donations are no longer shown.</source>
        <translation>
            <numerusform>%n Spende wird nicht mehr angezeigt.</numerusform>
            <numerusform>%n Spenden werden nicht mehr angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>One donation stands under another heading.</source>
        <translation>Eine Spende steht unter einer anderen Überschrift.</translation>
    </message>
    <message numerus="yes">
        <source>%n donations stand under another heading.</source>
        <translation>
            <numerusform>%n Spende steht unter einer anderen Überschrift.</numerusform>
            <numerusform>%n Spenden stehen unter einer anderen Überschrift.</numerusform>
        </translation>
    </message>
    <message>
        <source>One donation shows another amount.</source>
        <translation>Eine Spende zeigt einen anderen Betrag.</translation>
    </message>
    <message numerus="yes">
        <source>%n donations show another amount.</source>
        <translation>
            <numerusform>%n Spende zeigt einen anderen Betrag.</numerusform>
            <numerusform>%n Spenden zeigen einen anderen Betrag.</numerusform>
        </translation>
    </message>
    <message>
        <source>One donation shows another date.</source>
        <translation>Eine Spende zeigt ein anderes Datum.</translation>
    </message>
    <message numerus="yes">
        <source>%n donations show another date.</source>
        <translation>
            <numerusform>%n Spende zeigt ein anderes Datum.</numerusform>
            <numerusform>%n Spenden zeigen ein anderes Datum.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more subscription can be renewed.</source>
        <translation>Ein Abonnement mehr kann verlängert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n more subscriptions can be renewed.</source>
        <translation>
            <numerusform>%n Abonnement mehr kann verlängert werden.</numerusform>
            <numerusform>%n Abonnements mehr können verlängert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>One subscription can no longer be renewed.</source>
        <translation>Ein Abonnement kann nicht mehr verlängert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscriptions can no longer be renewed.</source>
        <translation>
            <numerusform>%n Abonnement kann nicht mehr verlängert werden.</numerusform>
            <numerusform>%n Abonnements können nicht mehr verlängert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>One renewal shows another amount.</source>
        <translation>Eine Verlängerung zeigt einen anderen Betrag.</translation>
    </message>
    <message numerus="yes">
        <source>%n renewals show another amount.</source>
        <translation>
            <numerusform>%n Verlängerung zeigt einen anderen Betrag.</numerusform>
            <numerusform>%n Verlängerungen zeigen einen anderen Betrag.</numerusform>
        </translation>
    </message>
    <message>
        <source>One renewal has another deadline.</source>
        <translation>Eine Verlängerung hat eine andere Frist.</translation>
    </message>
    <message numerus="yes">
        <source>%n renewals have another deadline.</source>
        <translation>
            <numerusform>%n Verlängerung hat eine andere Frist.</numerusform>
            <numerusform>%n Verlängerungen haben eine andere Frist.</numerusform>
        </translation>
    </message>
    <message>
        <source>One renewal offers other buttons.</source>
        <translation>Eine Verlängerung bietet andere Schaltflächen.</translation>
    </message>
    <message numerus="yes">
        <source>%n renewals offer other buttons.</source>
        <translation>
            <numerusform>%n Verlängerung bietet andere Schaltflächen.</numerusform>
            <numerusform>%n Verlängerungen bieten andere Schaltflächen.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more benefit is listed.</source>
        <translation>Ein Vorteil mehr wird aufgeführt.</translation>
    </message>
    <message numerus="yes">
        <source>%n more benefits are listed.</source>
        <translation>
            <numerusform>%n Vorteil mehr wird aufgeführt.</numerusform>
            <numerusform>%n Vorteile mehr werden aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>One benefit is no longer listed.</source>
        <translation>Ein Vorteil wird nicht mehr aufgeführt.</translation>
    </message>
    <message numerus="yes">
        <source>%n benefits are no longer listed.</source>
        <translation>
            <numerusform>%n Vorteil wird nicht mehr aufgeführt.</numerusform>
            <numerusform>%n Vorteile werden nicht mehr aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>One benefit has another status.</source>
        <translation>Ein Vorteil hat einen anderen Status.</translation>
    </message>
    <message numerus="yes">
        <source>%n benefits have another status.</source>
        <translation>
            <numerusform>%n Vorteil hat einen anderen Status.</numerusform>
            <numerusform>%n Vorteile haben einen anderen Status.</numerusform>
        </translation>
    </message>
    <message>
        <source>One benefit shows another date.</source>
        <translation>Ein Vorteil zeigt ein anderes Datum.</translation>
    </message>
    <message numerus="yes">
        <source>%n benefits show another date.</source>
        <translation>
            <numerusform>%n Vorteil zeigt ein anderes Datum.</numerusform>
            <numerusform>%n Vorteile zeigen ein anderes Datum.</numerusform>
        </translation>
    </message>
    <message>
        <source>One benefit offers other links.</source>
        <translation>Ein Vorteil bietet andere Links.</translation>
    </message>
    <message numerus="yes">
        <source>%n benefits offer other links.</source>
        <translation>
            <numerusform>%n Vorteil bietet andere Links.</numerusform>
            <numerusform>%n Vorteile bieten andere Links.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more presale is open or announced.</source>
        <translation>Ein Vorabverkauf mehr ist offen oder angekündigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n more presales are open or announced.</source>
        <translation>
            <numerusform>%n Vorabverkauf mehr ist offen oder angekündigt.</numerusform>
            <numerusform>%n Vorabverkäufe mehr sind offen oder angekündigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>One presale is no longer there.</source>
        <translation>Ein Vorabverkauf ist nicht mehr da.</translation>
    </message>
    <message numerus="yes">
        <source>%n presales are no longer there.</source>
        <translation>
            <numerusform>%n Vorabverkauf ist nicht mehr da.</numerusform>
            <numerusform>%n Vorabverkäufe sind nicht mehr da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members&apos; seats of one more event are seen.</source>
        <translation>Mitgliederplätze einer weiteren Veranstaltung sind sichtbar.</translation>
    </message>
    <message numerus="yes">
        <source>Members&apos; seats of %n more events are seen.</source>
        <translation>
            <numerusform>Mitgliederplätze von %n weiteren Veranstaltung sind sichtbar.</numerusform>
            <numerusform>Mitgliederplätze von %n weiteren Veranstaltungen sind sichtbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members&apos; seats of one event are no longer seen.</source>
        <translation>Mitgliederplätze einer Veranstaltung sind nicht mehr sichtbar.</translation>
    </message>
    <message numerus="yes">
        <source>Members&apos; seats of %n events are no longer seen.</source>
        <translation>
            <numerusform>Mitgliederplätze von %n Veranstaltung sind nicht mehr sichtbar.</numerusform>
            <numerusform>Mitgliederplätze von %n Veranstaltungen sind nicht mehr sichtbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more discount applies.</source>
        <translation>Ein Rabatt mehr gilt.</translation>
    </message>
    <message numerus="yes">
        <source>%n more discounts apply.</source>
        <translation>
            <numerusform>%n Rabatt mehr gilt.</numerusform>
            <numerusform>%n Rabatte mehr gelten.</numerusform>
        </translation>
    </message>
    <message>
        <source>One discount no longer applies.</source>
        <translation>Ein Rabatt gilt nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n discounts no longer apply.</source>
        <translation>
            <numerusform>%n Rabatt gilt nicht mehr.</numerusform>
            <numerusform>%n Rabatte gelten nicht mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Staff get one more warning.</source>
        <translation>Das Personal erhält eine Warnung mehr.</translation>
    </message>
    <message numerus="yes">
        <source>Staff get %n more warnings.</source>
        <translation>
            <numerusform>Das Personal erhält %n Warnung mehr.</numerusform>
            <numerusform>Das Personal erhält %n Warnungen mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Staff get one warning fewer.</source>
        <translation>Das Personal erhält eine Warnung weniger.</translation>
    </message>
    <message numerus="yes">
        <source>Staff get %n warnings fewer.</source>
        <translation>
            <numerusform>Das Personal erhält %n Warnung weniger.</numerusform>
            <numerusform>Das Personal erhält %n Warnungen weniger.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more line reads differently.</source>
        <translation>Eine weitere Zeile lautet anders.</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines read differently.</source>
        <translation>
            <numerusform>%n weitere Zeile lautet anders.</numerusform>
            <numerusform>%n weitere Zeilen lauten anders.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Backed up to %1 (%2 bytes), opened again and verified.</source>
        <translation>Gesichert nach %1 (%2 Bytes), wieder geöffnet und geprüft.</translation>
    </message>
    <message>
        <source>Restored to %1 (%2 bytes), opened and verified. Open it with --db.</source>
        <translation>Wiederhergestellt nach %1 (%2 Bytes), geöffnet und geprüft. Öffnen lässt sie sich mit --db.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>The database: sqlite:///path, a path, or postgresql://host/name.</source>
        <translation>Die Datenbank: sqlite:///Pfad, ein Pfad oder postgresql://Host/Name.</translation>
    </message>
    <message>
        <source>Answer in JSON (see the help page json).</source>
        <translation>Antwort in JSON (siehe Hilfeseite json).</translation>
    </message>
    <message>
        <source>The language of sentences; en by default.</source>
        <translation>Die Sprache der Sätze; Vorgabe: en.</translation>
    </message>
    <message>
        <source>No database is named: give --db URL, or set PATRONDESK_DB.</source>
        <translation>Es ist keine Datenbank angegeben: --db URL verwenden oder PATRONDESK_DB setzen.</translation>
    </message>
    <message>
        <source>“%1” takes: %2.</source>
        <translation>„%1“ erwartet: %2.</translation>
    </message>
    <message>
        <source>no further words</source>
        <translation>keine weiteren Wörter</translation>
    </message>
    <message>
        <source>There is no translation for --lang %1; there is: %2.</source>
        <translation>Für --lang %1 gibt es keine Übersetzung; vorhanden: %2.</translation>
    </message>
    <message>
        <source>--contacts takes a whole number from 50 to 1000000.</source>
        <translation>--contacts erwartet eine ganze Zahl von 50 bis 1000000.</translation>
    </message>
    <message>
        <source>--seed takes a whole number, 0 or more.</source>
        <translation>--seed erwartet eine ganze Zahl ab 0.</translation>
    </message>
    <message>
        <source>How many contacts, 50 to 1000000 (2400).</source>
        <translation>Anzahl der Kontakte, 50 bis 1000000 (2400).</translation>
    </message>
    <message>
        <source>Another seed makes another theatre (1).</source>
        <translation>Ein anderer Startwert ergibt ein anderes Theater (1).</translation>
    </message>
    <message>
        <source>The demo theatre is made: %1 contacts, %2 orders, %3 donations, %4 benefits in %5 seconds.</source>
        <translation>Das Demo-Theater ist fertig: %1 Kontakte, %2 Bestellungen, %3 Spenden, %4 Vorteile in %5 Sekunden.</translation>
    </message>
    <message>
        <source>takes back %1</source>
        <translation>macht %1 rückgängig</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Only what touched this contact.</source>
        <translation>Nur was diesen Kontakt betraf.</translation>
    </message>
    <message>
        <source>--dates takes mdy, dmy or auto.</source>
        <translation>--dates erwartet mdy, dmy oder auto.</translation>
    </message>
    <message>
        <source>--zone takes the name of a time zone, for example America/New_York.</source>
        <translation>--zone erwartet den Namen einer Zeitzone, zum Beispiel America/New_York.</translation>
    </message>
    <message>
        <source>--conflicts takes keep, take or fail.</source>
        <translation>--conflicts erwartet keep, take oder fail.</translation>
    </message>
    <message>
        <source>A CSV file with the columns object, alias, field: names of your own columns.</source>
        <translation>Eine CSV-Datei mit den Spalten object, alias und field: Namen für eigene Spalten.</translation>
    </message>
    <message>
        <source>Say what would happen, and change nothing.</source>
        <translation>Sagt, was geschähe, und ändert nichts.</translation>
    </message>
    <message>
        <source>How 5/6/2026 is to be read: mdy, dmy or auto.</source>
        <translation>Wie 5/6/2026 zu lesen ist: mdy, dmy oder auto.</translation>
    </message>
    <message>
        <source>The time zone of local times; by default the organisation&apos;s.</source>
        <translation>Die Zeitzone örtlicher Zeiten; Vorgabe ist die der Organisation.</translation>
    </message>
    <message>
        <source>A value changed here and there: keep ours, take theirs, or fail.</source>
        <translation>Ein Wert, der hier und dort geändert wurde: keep behält unseren, take nimmt den anderen, fail bricht ab.</translation>
    </message>
    <message>
        <source>The journal verifies: %1 actions.</source>
        <translation>Das Journal ist in Ordnung (Vorgänge: %1).</translation>
    </message>
    <message>
        <source>The journal does not verify: entry %1 is the first that does not fit. Keep the file and compare it with a backup.</source>
        <translation>Das Journal ist nicht in Ordnung: Eintrag %1 ist der erste, der nicht passt. Die Datei aufheben und mit einer Sicherung vergleichen.</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>aufgeführt</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>nicht aufgeführt</translation>
    </message>
    <message>
        <source>With set: orders of this status are not on the patron&apos;s page.</source>
        <translation>Mit set: Bestellungen mit diesem Status stehen nicht auf der Seite des Kunden.</translation>
    </message>
    <message>
        <source>With set STATUS: take its row away.</source>
        <translation>Mit set STATUS: entfernt dessen Zeile.</translation>
    </message>
    <message>
        <source>Usage: patrondesk-cli [--db URL] [--json] [--lang LL] COMMAND …
Commands:</source>
        <translation>Aufruf: patrondesk-cli [--db URL] [--json] [--lang LL] COMMAND …
Befehle:</translation>
    </message>
    <message>
        <source>patrondesk-cli COMMAND --help says more.</source>
        <translation>patrondesk-cli COMMAND --help sagt mehr.</translation>
    </message>
    <message>
        <source>No command is given.</source>
        <translation>Es ist kein Befehl angegeben.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>--format takes json, text, html or pdf.</source>
        <translation>--format erwartet json, text, html oder pdf.</translation>
    </message>
    <message>
        <source>Name one patron: --contact ID, --email E or --external ID.</source>
        <translation>Einen Kunden angeben: --contact ID, --email E oder --external ID.</translation>
    </message>
    <message>
        <source>--set takes key=value, not “%1”.</source>
        <translation>--set erwartet Schlüssel=Wert, nicht „%1“.</translation>
    </message>
    <message>
        <source>The patron by number.</source>
        <translation>Der Kunde nach Nummer.</translation>
    </message>
    <message>
        <source>The patron by e-mail.</source>
        <translation>Der Kunde nach E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The patron by the id at the source, 15 or 18 characters.</source>
        <translation>Der Kunde nach der Kennung an der Quelle, 15 oder 18 Zeichen.</translation>
    </message>
    <message>
        <source>An instant, or a date (its start where the organisation is); now by default.</source>
        <translation>Ein Zeitpunkt oder ein Datum (dessen Beginn am Ort der Organisation); Vorgabe: jetzt.</translation>
    </message>
    <message>
        <source>As if this setting had this value; may be given more than once.</source>
        <translation>Als hätte diese Einstellung diesen Wert; mehrfach möglich.</translation>
    </message>
    <message>
        <source>json, text, html or pdf; text by default.</source>
        <translation>json, text, html oder pdf; Vorgabe: text.</translation>
    </message>
    <message>
        <source>Into this file, which must not exist yet.</source>
        <translation>In diese Datei, die es noch nicht geben darf.</translation>
    </message>
    <message>
        <source>How many hits at the most (50).</source>
        <translation>Höchstzahl der Treffer (50).</translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1 to 100000.</source>
        <translation>--limit erwartet eine ganze Zahl von 1 bis 100000.</translation>
    </message>
    <message>
        <source>No patron matches.</source>
        <translation>Kein Kunde passt.</translation>
    </message>
    <message>
        <source>There are more: use --limit, or a longer text.</source>
        <translation>Es gibt mehr: --limit oder einen längeren Text verwenden.</translation>
    </message>
    <message>
        <source>(assumed)</source>
        <translation>(angenommen)</translation>
    </message>
    <message>
        <source>Nothing was changed. It would be:</source>
        <translation>Nichts wurde geändert. So wäre es:</translation>
    </message>
    <message>
        <source>With set: check, and change nothing.</source>
        <translation>Mit set: prüft und ändert nichts.</translation>
    </message>
    <message>
        <source>With set NAME: take its row away.</source>
        <translation>Mit set NAME: entfernt dessen Zeile.</translation>
    </message>
    <message>
        <source>Action %1 is undone, by action %2.</source>
        <translation>Vorgang %1 ist rückgängig gemacht, durch Vorgang %2.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>“%1” on %2</source>
        <translation>„%1“ auf %2</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>ein Text, der nicht leer ist</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>an address that begins with https://</source>
        <translation>eine Adresse, die mit https:// beginnt</translation>
    </message>
    <message>
        <source>a colour such as #74152F</source>
        <translation>eine Farbe wie #74152F</translation>
    </message>
    <message>
        <source>a currency such as USD</source>
        <translation>eine Währung wie USD</translation>
    </message>
    <message>
        <source>a region such as US</source>
        <translation>eine Region wie US</translation>
    </message>
    <message>
        <source>a time zone such as America/New_York</source>
        <translation>eine Zeitzone wie America/New_York</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a whole number of days, 0 or more</source>
        <translation>eine ganze Zahl von Tagen, ab 0</translation>
    </message>
    <message>
        <source>a whole number, 1 or more</source>
        <translation>eine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>an amount such as 1,234.50</source>
        <translation>ein Betrag wie 1,234.50</translation>
    </message>
    <message>
        <source>a date with a time</source>
        <translation>ein Datum mit Uhrzeit</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>a percentage from 0 to 100</source>
        <translation>ein Prozentwert von 0 bis 100</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>the id of a record</source>
        <translation>die Kennung eines Datensatzes</translation>
    </message>
    <message>
        <source>one of the words that Patron Desk knows there</source>
        <translation>eines der Wörter, die Patron Desk dort kennt</translation>
    </message>
    <message>
        <source>an instant such as 2026-11-14T19:30:00Z</source>
        <translation>ein Zeitpunkt wie 2026-11-14T19:30:00Z</translation>
    </message>
    <message>
        <source>an instant such as 2026-11-14T19:30:00Z, or a date such as 2026-11-14</source>
        <translation>ein Zeitpunkt wie 2026-11-14T19:30:00Z oder ein Datum wie 2026-11-14</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>eines von: %1</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>donation</source>
        <translation>Spende</translation>
    </message>
    <message>
        <source>benefit</source>
        <translation>Vorteil</translation>
    </message>
    <message>
        <source>portal user</source>
        <translation>Portal-Benutzer</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>label for the status</source>
        <translation>Bezeichnung für den Status</translation>
    </message>
    <message>
        <source>donation stage</source>
        <translation>Spendenphase</translation>
    </message>
    <message>
        <source>record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>{reason} Nothing was done; --help says what can be asked.</source>
        <translation>{reason} Nichts wurde getan; --help sagt, was möglich ist.</translation>
    </message>
    <message>
        <source>There is no database at {place}, and nothing was created. Check the address, or make one with the command “import” or “demo”.</source>
        <translation>Unter {place} gibt es keine Datenbank, und es wurde keine angelegt. Die Adresse prüfen oder mit dem Befehl „import“ oder „demo“ eine anlegen.</translation>
    </message>
    <message>
        <source>The database {place} is damaged. It was left as it is; restore the last backup with the command “restore”.</source>
        <translation>Die Datenbank {place} ist beschädigt. Sie blieb, wie sie war; die letzte Sicherung lässt sich mit dem Befehl „restore“ wiederherstellen.</translation>
    </message>
    <message>
        <source>The database {place} was written by a newer Patron Desk (schema {version}, this program knows {known}). It was left as it is; update the program.</source>
        <translation>Die Datenbank {place} wurde von einem neueren Patron Desk geschrieben (Schema {version}, dieses Programm kennt {known}). Sie blieb, wie sie war; bitte das Programm aktualisieren.</translation>
    </message>
    <message>
        <source>The database {place} has the older schema {version}, and this program needs {known}. It was left as it is; open it once with the right to write, so that it can be brought up to date.</source>
        <translation>Die Datenbank {place} hat das ältere Schema {version}, und dieses Programm braucht {known}. Sie blieb, wie sie war; einmal mit Schreibrecht öffnen, damit sie aktualisiert werden kann.</translation>
    </message>
    <message>
        <source>The database {place} cannot be written: the file or its folder is read-only. Nothing was changed; ask for the right to write there.</source>
        <translation>In die Datenbank {place} kann nicht geschrieben werden: Die Datei oder ihr Ordner ist schreibgeschützt. Nichts wurde geändert; dort wird das Schreibrecht gebraucht.</translation>
    </message>
    <message>
        <source>The disk that holds {place} is full. Nothing was changed; make room and try again.</source>
        <translation>Der Datenträger von {place} ist voll. Nichts wurde geändert; bitte Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Another program is writing to {place} and did not finish in time. Nothing was changed; try again in a moment.</source>
        <translation>Ein anderes Programm schreibt in {place} und wurde nicht rechtzeitig fertig. Nichts wurde geändert; bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The server refused the login to {place}. Check the user&apos;s name, the password in .pgpass and the rights, then try again.</source>
        <translation>Der Server hat die Anmeldung bei {place} abgelehnt. Benutzernamen, Passwort in .pgpass und Rechte prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The database server of {place} cannot be reached. Nothing was changed; check the network and the host name, then try again.</source>
        <translation>Der Datenbankserver von {place} ist nicht erreichbar. Nichts wurde geändert; Netzwerk und Hostnamen prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The database {place} keeps its text in {encoding}, not in UTF8. Nothing was changed; have it created with the encoding UTF8.</source>
        <translation>Die Datenbank {place} speichert ihren Text in {encoding}, nicht in UTF8. Nichts wurde geändert; sie muss mit der Kodierung UTF8 angelegt werden.</translation>
    </message>
    <message>
        <source>“{url}” had a password in it, which every process list would show. Nothing was done; put the password into .pgpass and leave it out of the address.</source>
        <translation>„{url}“ enthielt ein Passwort, das jede Prozessliste zeigen würde. Nichts wurde getan; das Passwort gehört in .pgpass und nicht in die Adresse.</translation>
    </message>
    <message>
        <source>The database {place} already has records, so nothing was written. Choose a new file.</source>
        <translation>Die Datenbank {place} enthält schon Datensätze, darum wurde nichts geschrieben. Bitte eine neue Datei wählen.</translation>
    </message>
    <message>
        <source>The file {path} already exists and was left as it is. Choose another name.</source>
        <translation>Die Datei {path} gibt es schon; sie blieb, wie sie war. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read, so nothing was taken from it. Check that it exists and that you may read it.</source>
        <translation>Die Datei {path} kann nicht gelesen werden, darum wurde nichts aus ihr übernommen. Bitte prüfen, ob es sie gibt und ob Leserecht besteht.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written. Nothing was written; check the folder, your rights and the free space.</source>
        <translation>Die Datei {path} kann nicht geschrieben werden. Nichts wurde geschrieben; Ordner, Rechte und freien Platz prüfen.</translation>
    </message>
    <message>
        <source>The backup {path} could be written but not opened again, so it is not a backup. The database is as it was; check the disk and make another one.</source>
        <translation>Die Sicherung {path} ließ sich schreiben, aber nicht wieder öffnen, also ist sie keine Sicherung. Die Datenbank ist unverändert; den Datenträger prüfen und noch eine Sicherung anlegen.</translation>
    </message>
    <message>
        <source>A PostgreSQL database is backed up by its own program, {tool}. Nothing was written.</source>
        <translation>Eine PostgreSQL-Datenbank wird mit ihrem eigenen Programm gesichert, {tool}. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>There is no {kind} {id} here. Nothing was changed; check the number or search by name.</source>
        <translation>Diesen Datensatz gibt es hier nicht: {kind} {id}. Nichts wurde geändert; die Nummer prüfen oder nach dem Namen suchen.</translation>
    </message>
    <message>
        <source>{value} fits several records: {candidates}. Nothing was done; name one of them.</source>
        <translation>{value} passt auf mehrere Datensätze: {candidates}. Nichts wurde getan; bitte einen davon angeben.</translation>
    </message>
    <message>
        <source>Somebody changed this {kind} ({id}) meanwhile, so your change was not written. Look at both and decide again.</source>
        <translation>Jemand hat diesen Datensatz ({kind} {id}) inzwischen geändert, darum wurde Ihre Änderung nicht geschrieben. Bitte beides ansehen und neu entscheiden.</translation>
    </message>
    <message>
        <source>The database refused this, because it would break a rule of its own ({constraint}). Nothing was changed.</source>
        <translation>Die Datenbank hat das abgelehnt, weil es eine ihrer Regeln verletzen würde ({constraint}). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The journal does not verify: entry {action} is the first that does not fit. Nothing was changed; keep the file and compare it with a backup.</source>
        <translation>Das Journal ist nicht in Ordnung: Eintrag {action} ist der erste, der nicht passt. Nichts wurde geändert; die Datei aufheben und mit einer Sicherung vergleichen.</translation>
    </message>
    <message>
        <source>There is nothing to undo. Nothing was changed.</source>
        <translation>Es gibt nichts rückgängig zu machen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Action {action} was undone already, by action {later}. Nothing was changed; undo {later} to do it again.</source>
        <translation>Vorgang {action} wurde schon rückgängig gemacht, durch Vorgang {later}. Nichts wurde geändert; um ihn zu wiederholen, {later} rückgängig machen.</translation>
    </message>
    <message>
        <source>Action {action} cannot be undone: what it changed was changed again by action {later}. Nothing was changed; undo {later} first.</source>
        <translation>Vorgang {action} kann nicht rückgängig gemacht werden: Was er änderte, wurde durch Vorgang {later} wieder geändert. Nichts wurde geändert; zuerst {later} rückgängig machen.</translation>
    </message>
    <message>
        <source>Action {action} cannot be undone: something recorded later needs it ({constraint}). Nothing was changed; undo that first.</source>
        <translation>Vorgang {action} kann nicht rückgängig gemacht werden: Etwas später Erfasstes braucht ihn ({constraint}). Nichts wurde geändert; zuerst jenes rückgängig machen.</translation>
    </message>
    <message>
        <source>Action {action} cannot be undone: the journal does not hold all that was there before. Nothing was changed.</source>
        <translation>Vorgang {action} kann nicht rückgängig gemacht werden: Das Journal enthält nicht alles, was vorher da war. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This cannot be done: {reason}. Nothing was changed.</source>
        <translation>Das geht nicht: {reason}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was before.</source>
        <translation>Abgebrochen. Alles ist wie vorher.</translation>
    </message>
    <message>
        <source>There is no setting “{key}”. Nothing was changed; the command “settings list” names them all.</source>
        <translation>Die Einstellung „{key}“ gibt es nicht. Nichts wurde geändert; der Befehl „settings list“ nennt alle.</translation>
    </message>
    <message>
        <source>“{value}” does not fit the setting {key}, which takes {expectation}. Nothing was changed.</source>
        <translation>„{value}“ passt nicht zur Einstellung {key}; erwartet wird: {expectation}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{value}” cannot be read here; what fits is {expectation}. Nothing was changed.</source>
        <translation>„{value}“ kann hier nicht gelesen werden; erwartet wird: {expectation}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{path} holds no kind of record that Patron Desk knows. It was skipped; map its columns, or leave it out.</source>
        <translation>{path} enthält keine Art von Datensatz, die Patron Desk kennt. Die Datei wurde übersprungen; bitte ihre Spalten zuordnen oder sie weglassen.</translation>
    </message>
    <message>
        <source>The text encoding of {path} cannot be told, so nothing was taken from it. Save it as UTF-8 and import it again.</source>
        <translation>Die Textkodierung von {path} lässt sich nicht bestimmen, darum wurde nichts daraus übernommen. Bitte als UTF-8 speichern und noch einmal importieren.</translation>
    </message>
    <message>
        <source>The dates in {path}, column {column}, can be read month first or day first (for example {value}). Nothing was imported; say which with --dates mdy or --dates dmy.</source>
        <translation>Die Daten in {path}, Spalte {column}, lassen sich mit dem Monat oder dem Tag zuerst lesen (zum Beispiel {value}). Nichts wurde importiert; bitte --dates mdy oder --dates dmy angeben.</translation>
    </message>
    <message>
        <source>No row of {path} looks like a row of column names, so nothing was taken from it. Check that the file has its header row.</source>
        <translation>Keine Zeile von {path} sieht nach Spaltennamen aus, darum wurde nichts daraus übernommen. Bitte prüfen, ob die Datei ihre Kopfzeile hat.</translation>
    </message>
    <message>
        <source>The archive {path} is damaged or cut short, so nothing was taken from it. Download the export again.</source>
        <translation>Das Archiv {path} ist beschädigt oder unvollständig, darum wurde nichts daraus übernommen. Bitte den Export noch einmal herunterladen.</translation>
    </message>
    <message>
        <source>The column map {path} cannot be read at line {line}, so nothing was imported. Correct that line.</source>
        <translation>Die Spaltenzuordnung {path} ist in Zeile {line} nicht lesbar, darum wurde nichts importiert. Bitte diese Zeile berichtigen.</translation>
    </message>
    <message>
        <source>Fields were changed both here and in the export ({count}). Nothing was imported; choose --conflicts keep or --conflicts take.</source>
        <translation>Felder wurden sowohl hier als auch im Export geändert ({count}). Nichts wurde importiert; bitte --conflicts keep oder --conflicts take wählen.</translation>
    </message>
    <message>
        <source>{path}, line {line}: the row is longer than {limit} bytes. It was left out, and reading went on at the next line; look for a missing quote.</source>
        <translation>{path}, Zeile {line}: Die Zeile ist länger als {limit} Bytes. Sie wurde ausgelassen, und das Lesen ging in der nächsten Zeile weiter; vielleicht fehlt ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>{path}, line {line}, column {column}: the field is longer than {limit} bytes. The row was left out, and reading went on at the next line.</source>
        <translation>{path}, Zeile {line}, Spalte {column}: Das Feld ist länger als {limit} Bytes. Die Zeile wurde ausgelassen, und das Lesen ging in der nächsten Zeile weiter.</translation>
    </message>
    <message>
        <source>{path}, line {line}: a quote is opened and never closed. The row was left out, and reading went on at the next line; correct that line.</source>
        <translation>{path}, Zeile {line}: Ein Anführungszeichen wird geöffnet und nie geschlossen. Die Zeile wurde ausgelassen, und das Lesen ging in der nächsten Zeile weiter; bitte diese Zeile berichtigen.</translation>
    </message>
    <message>
        <source>{path}, line {line}: the row has {found} fields, the header has {expected}. The row was left out, and reading went on at the next line.</source>
        <translation>{path}, Zeile {line}: Die Zeile hat {found} Felder, die Kopfzeile hat {expected}. Die Zeile wurde ausgelassen, und das Lesen ging in der nächsten Zeile weiter.</translation>
    </message>
    <message>
        <source>{path}, line {line}: another row of this import has the same Id and was changed later, so this one was left out. Nothing needs to be done.</source>
        <translation>{path}, Zeile {line}: Eine andere Zeile dieses Imports hat dieselbe Id und wurde später geändert, darum wurde diese ausgelassen. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>{path}, line {line}: the row has no id in the column {column}. It was left out, and reading went on at the next line.</source>
        <translation>{path}, Zeile {line}: Die Zeile hat keine Kennung in der Spalte {column}. Sie wurde ausgelassen, und das Lesen ging in der nächsten Zeile weiter.</translation>
    </message>
    <message>
        <source>{path}, line {line}: the column {column} does not hold {expectation}. The row was left out, and reading went on at the next line.</source>
        <translation>{path}, Zeile {line}: Der Inhalt der Spalte {column} passt nicht; erwartet wird: {expectation}. Die Zeile wurde ausgelassen, und das Lesen ging in der nächsten Zeile weiter.</translation>
    </message>
    <message>
        <source>{path} looks like {object}, but no column holds the ids of its records. It was skipped; export it again with the id, or name that column in a column map.</source>
        <translation>{path} sieht nach {object} aus, aber keine Spalte enthält die Kennungen der Datensätze. Die Datei wurde übersprungen; bitte mit der Kennung neu exportieren oder diese Spalte in einer Spaltenzuordnung angeben.</translation>
    </message>
    <message>
        <source>there is nothing</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>it begins with neither sqlite:// nor postgresql://</source>
        <translation>sie beginnt weder mit sqlite:// noch mit postgresql://</translation>
    </message>
    <message>
        <source>it names no file and no database</source>
        <translation>sie nennt weder Datei noch Datenbank</translation>
    </message>
    <message>
        <source>what stands before the name is no host and no whole path</source>
        <translation>was vor dem Namen steht, ist weder ein Host noch ein vollständiger Pfad</translation>
    </message>
    <message>
        <source>a port is a number from 1 to 65535</source>
        <translation>ein Port ist eine Zahl von 1 bis 65535</translation>
    </message>
    <message>
        <source>one of its options is not known</source>
        <translation>eine ihrer Optionen ist nicht bekannt</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Patron Desk met an error of its own, and nothing was changed. Please report it.</source>
        <translation>In Patron Desk selbst ist ein Fehler aufgetreten, und nichts wurde geändert. Bitte melden.</translation>
    </message>
    <message>
        <source>{place} is not a Patron Desk database. It was left as it is; choose another one.</source>
        <translation>{place} ist keine Patron-Desk-Datenbank. Sie blieb, wie sie war; bitte eine andere wählen.</translation>
    </message>
    <message>
        <source>“{url}” is not a database address: {reason}. Write sqlite:///path/to/file.db or postgresql://host/name.</source>
        <translation>„{url}“ ist keine Datenbankadresse: {reason}. Richtig wäre sqlite:///Pfad/zur/Datei.db oder postgresql://Host/Name.</translation>
    </message>
    <message>
        <source>The database {place} answered with the error {answer}, and nothing was changed. Try again, and report that code if it stays.</source>
        <translation>Die Datenbank {place} antwortete mit dem Fehler {answer}, und nichts wurde geändert. Bitte erneut versuchen und diesen Code melden, wenn es dabei bleibt.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The file is damaged: the database says “{answer}”. Keep the file, and restore the last backup with the command “restore”.</source>
        <translation>Die Datei ist beschädigt: Die Datenbank sagt „{answer}“. Die Datei aufheben und die letzte Sicherung mit dem Befehl „restore“ wiederherstellen.</translation>
    </message>
    <message>
        <source>{kind} {id} refers to a row of {parent} that is not there. Keep the file, and restore the last backup with the command “restore”.</source>
        <translation>{kind} {id} verweist auf eine Zeile von {parent}, die es nicht gibt. Die Datei aufheben und die letzte Sicherung mit dem Befehl „restore“ wiederherstellen.</translation>
    </message>
    <message>
        <source>The journal does not verify: entry {id} is the first that does not fit. Keep the file and compare it with a backup.</source>
        <translation>Das Journal ist nicht in Ordnung: Eintrag {id} ist der erste, der nicht passt. Die Datei aufheben und mit einer Sicherung vergleichen.</translation>
    </message>
    <message>
        <source>{kind} {id} refers by {field} to {missing}, which no import has brought. Import the file that holds it; it is linked when it comes.</source>
        <translation>{kind} {id} verweist mit {field} auf {missing}, das noch kein Import gebracht hat. Bitte die Datei importieren, die es enthält; es wird dann verknüpft.</translation>
    </message>
    <message>
        <source>Seat {seat} is sold more than once for {event}, {instance}: orders {orders}. Find out who sits there, and change the other order.</source>
        <translation>Platz {seat} ist für {event}, {instance} mehr als einmal verkauft: Bestellungen {orders}. Bitte feststellen, wer dort sitzt, und die andere Bestellung ändern.</translation>
    </message>
    <message>
        <source>{kind} {id}: {field} is to become “{wanted}” in PatronManager, and an import since shows “{imported}”. Look at both, and do it there or take it back here.</source>
        <translation>{kind} {id}: {field} soll in PatronManager „{wanted}“ werden, und ein späterer Import zeigt „{imported}“. Bitte beides ansehen und es dort ausführen oder hier zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>and %n more; --json lists them all.</source>
        <translation>
            <numerusform>und %n weiterer Eintrag; --json nennt alle.</numerusform>
            <numerusform>und %n weitere; --json nennt alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2, %3): %4 rows, %5 stored, %6 unchanged, %7 rejected.</source>
        <translation>%1 (%2, %3): %4 Zeilen, %5 gespeichert, %6 unverändert, %7 abgelehnt.</translation>
    </message>
    <message>
        <source>Files that were left out:</source>
        <translation>Ausgelassene Dateien:</translation>
    </message>
    <message>
        <source>Rows that were rejected:</source>
        <translation>Abgelehnte Zeilen:</translation>
    </message>
    <message>
        <source>Columns that were never read, because they can hold secrets:</source>
        <translation>Spalten, die nie gelesen wurden, weil sie Geheimnisse enthalten können:</translation>
    </message>
    <message>
        <source>Card numbers in free text were blanked: %1.</source>
        <translation>In freiem Text unkenntlich gemachte Kartennummern: %1.</translation>
    </message>
    <message>
        <source>Ids that stood twice; the row that was changed last counts:</source>
        <translation>Doppelte Ids; es zählt die zuletzt geänderte Zeile:</translation>
    </message>
    <message>
        <source>Records that refer to one nobody has; they are kept, and linked when it comes:</source>
        <translation>Datensätze, die auf einen nicht vorhandenen verweisen; sie bleiben und werden verknüpft, wenn er kommt:</translation>
    </message>
    <message>
        <source>%1 %2 refers to %3.</source>
        <translation>%1 %2 verweist auf %3.</translation>
    </message>
    <message>
        <source>Values that were changed here and there:</source>
        <translation>Werte, die hier und dort geändert wurden:</translation>
    </message>
    <message>
        <source>%1 %2, %3: “%4” here, “%5” in the import.</source>
        <translation>%1 %2, %3: „%4“ hier, „%5“ im Import.</translation>
    </message>
    <message>
        <source>Records that are here and not in this export; nothing was deleted:</source>
        <translation>Datensätze, die hier sind und nicht in diesem Export; nichts wurde gelöscht:</translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <source>[hidden]</source>
        <translation>[verborgen]</translation>
    </message>
    <message>
        <source>seats %1</source>
        <translation>Plätze %1</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>gesamt %1</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>bezahlt %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>offen %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>mobile ticket</source>
        <translation>Handyticket</translation>
    </message>
    <message>
        <source>Perks after login</source>
        <translation>Vergünstigungen nach der Anmeldung</translation>
    </message>
    <message>
        <source>As of %1, with the records as they are now.</source>
        <translation>Stand %1, mit den Datensätzen, wie sie jetzt sind.</translation>
    </message>
    <message>
        <source>As of %1, with the records of %2.</source>
        <translation>Stand %1, mit den Datensätzen vom %2.</translation>
    </message>
    <message>
        <source>Login: yes</source>
        <translation>Anmeldung: ja</translation>
    </message>
    <message>
        <source>Login: no</source>
        <translation>Anmeldung: nein</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>“Renewed By” is filled ({renewedBy}), so this benefit is not listed any more.</source>
        <translation>„Renewed By“ ist ausgefüllt ({renewedBy}), darum wird dieser Vorteil nicht mehr aufgeführt.</translation>
    </message>
    <message>
        <source>The benefit starts on {start}, so it is not listed yet.</source>
        <translation>Der Vorteil beginnt am {start}, darum wird er noch nicht aufgeführt.</translation>
    </message>
    <message>
        <source>A benefit counts for its own contact, and this one is another&apos;s.</source>
        <translation>Ein Vorteil gilt für den eigenen Kontakt, und dieser gehört einem anderen.</translation>
    </message>
    <message>
        <source>The benefit is active through the end of {expires}.</source>
        <translation>Der Vorteil ist bis zum Ende des {expires} aktiv.</translation>
    </message>
    <message>
        <source>The benefit has no expiration date, so it stays active and has no renewal period.</source>
        <translation>Der Vorteil hat kein Ablaufdatum, darum bleibt er aktiv und hat keinen Verlängerungszeitraum.</translation>
    </message>
    <message>
        <source>It expires on {expires}; its renewal period opens on {opens}.</source>
        <translation>Er läuft am {expires} ab; der Verlängerungszeitraum beginnt am {opens}.</translation>
    </message>
    <message>
        <source>It expires on {expires}; its renewal period opened on {opens}.</source>
        <translation>Er läuft am {expires} ab; der Verlängerungszeitraum begann am {opens}.</translation>
    </message>
    <message>
        <source>It expired on {expires}, and its renewal period is still open.</source>
        <translation>Er ist am {expires} abgelaufen, und der Verlängerungszeitraum läuft noch.</translation>
    </message>
    <message>
        <source>It expired on {expires}; its renewal period closed on {closes}.</source>
        <translation>Er ist am {expires} abgelaufen; der Verlängerungszeitraum endete am {closes}.</translation>
    </message>
    <message>
        <source>“Renew now” lands on the Membership page, where the patron chooses a membership.</source>
        <translation>„Renew now“ führt zur Seite „Membership“, wo der Kunde eine Mitgliedschaft wählt.</translation>
    </message>
    <message>
        <source>“Renew now” is offered in the renewal period only.</source>
        <translation>„Renew now“ wird nur im Verlängerungszeitraum angeboten.</translation>
    </message>
    <message>
        <source>A membership entered as a donation cannot be renewed in Portal.</source>
        <translation>Eine als Spende erfasste Mitgliedschaft kann im Portal nicht verlängert werden.</translation>
    </message>
    <message>
        <source>The origin of this benefit is “{origin}”; it is treated like a membership bought as a ticket order.</source>
        <translation>Die Herkunft dieses Vorteils ist „{origin}“; er wird wie eine Mitgliedschaft behandelt, die als Ticketbestellung gekauft wurde.</translation>
    </message>
    <message>
        <source>“Contact us about Renewing” sends a message to the organisation, to {to}.</source>
        <translation>„Contact us about Renewing“ sendet eine Nachricht an die Organisation, an {to}.</translation>
    </message>
    <message>
        <source>It is the only link of a membership entered as a donation.</source>
        <translation>Es ist der einzige Link einer als Spende erfassten Mitgliedschaft.</translation>
    </message>
    <message>
        <source>“Contact us about Renewing” is offered in the renewal period only.</source>
        <translation>„Contact us about Renewing“ wird nur im Verlängerungszeitraum angeboten.</translation>
    </message>
    <message>
        <source>It was bought as a ticket order: the benefit and the portal user came at once.</source>
        <translation>Der Kauf war eine Ticketbestellung: Vorteil und Portal-Benutzer entstanden sofort.</translation>
    </message>
    <message>
        <source>It was not bought as a ticket order: the benefit and the portal user are made by hand.</source>
        <translation>Der Kauf war keine Ticketbestellung: Vorteil und Portal-Benutzer werden von Hand angelegt.</translation>
    </message>
    <message>
        <source>“{level}” is a household level, but the others of the household ({count}) need benefits and portal users of their own; the vendor does not normally recommend that.</source>
        <translation>„{level}“ ist eine Haushaltsstufe, aber die anderen im Haushalt ({count}) brauchen eigene Vorteile und Portal-Benutzer; der Hersteller empfiehlt das gewöhnlich nicht.</translation>
    </message>
    <message>
        <source>“{level}” expired on {expires} and “Renewed By” is empty, but the contact has a newer benefit, “{newerLevel}”. Link them, so that the old one leaves the list.</source>
        <translation>„{level}“ ist am {expires} abgelaufen und „Renewed By“ ist leer, aber der Kontakt hat einen neueren Vorteil, „{newerLevel}“. Bitte beide verknüpfen, damit der alte nicht mehr aufgeführt wird.</translation>
    </message>
    <message>
        <source>The membership “{level}” was bought as a ticket order and is in its renewal period (it expires on {expires}), so the patron is reminded to renew.</source>
        <translation>Die Mitgliedschaft „{level}“ wurde als Ticketbestellung gekauft und ist im Verlängerungszeitraum (sie läuft am {expires} ab), darum wird der Kunde an die Verlängerung erinnert.</translation>
    </message>
    <message>
        <source>The reminder stands in a line above the tabs.</source>
        <translation>Die Erinnerung steht in einer Zeile über den Reitern.</translation>
    </message>
    <message>
        <source>There is no reminder: the origin of this benefit is “{origin}”, not a ticket order.</source>
        <translation>Es gibt keine Erinnerung: Die Herkunft dieses Vorteils ist „{origin}“, keine Ticketbestellung.</translation>
    </message>
    <message>
        <source>This donation is not in this contact&apos;s name, so it is not on this patron&apos;s page.</source>
        <translation>Diese Spende läuft nicht auf den Namen dieses Kontakts, darum steht sie nicht auf der Seite dieses Kunden.</translation>
    </message>
    <message>
        <source>The probability is {probability} %; donations of 90 % or more are shown.</source>
        <translation>Die Wahrscheinlichkeit ist {probability}&#xa0;%; Spenden ab 90&#xa0;% werden angezeigt.</translation>
    </message>
    <message>
        <source>The probability is {probability} %; only donations of 90 % or more are shown.</source>
        <translation>Die Wahrscheinlichkeit ist {probability}&#xa0;%; nur Spenden ab 90&#xa0;% werden angezeigt.</translation>
    </message>
    <message>
        <source>Less than 100 % stands under Upcoming.</source>
        <translation>Unter 100&#xa0;% steht die Spende unter „Upcoming“.</translation>
    </message>
    <message>
        <source>100 % stands under Completed.</source>
        <translation>Mit 100&#xa0;% steht die Spende unter „Completed“.</translation>
    </message>
    <message>
        <source>The vendor&apos;s two pages disagree: one lists the stage “{stage}” as visible, the other asks for 90 %, and this record has {probability} %. It goes by the probability here{assumed}.</source>
        <translation>Die zwei Seiten des Herstellers widersprechen sich: Die eine nennt die Phase „{stage}“ sichtbar, die andere verlangt 90&#xa0;%, und dieser Datensatz hat {probability}&#xa0;%. Hier entscheidet die Wahrscheinlichkeit{assumed}.</translation>
    </message>
    <message>
        <source>The vendor&apos;s two pages disagree: one lists the stage “{stage}” as visible, the other asks for 90 %, and this record has {probability} %. It goes by the stage here{assumed}.</source>
        <translation>Die zwei Seiten des Herstellers widersprechen sich: Die eine nennt die Phase „{stage}“ sichtbar, die andere verlangt 90&#xa0;%, und dieser Datensatz hat {probability}&#xa0;%. Hier entscheidet die Phase{assumed}.</translation>
    </message>
    <message>
        <source>The record has no probability of its own; the stage “{stage}” stands for {probability} %.</source>
        <translation>Der Datensatz hat keine eigene Wahrscheinlichkeit; die Phase „{stage}“ steht für {probability}&#xa0;%.</translation>
    </message>
    <message>
        <source>The record has no probability of its own; your stage table gives “{stage}” {probability} %.</source>
        <translation>Der Datensatz hat keine eigene Wahrscheinlichkeit; Ihre Phasentabelle gibt „{stage}“ {probability}&#xa0;%.</translation>
    </message>
    <message>
        <source>This cannot be decided: the record has no probability, and the stage table does not know the stage “{stage}”. You see the donation, the patron does not.</source>
        <translation>Das lässt sich nicht entscheiden: Der Datensatz hat keine Wahrscheinlichkeit, und die Phasentabelle kennt die Phase „{stage}“ nicht. Sie sehen die Spende, der Kunde nicht.</translation>
    </message>
    <message>
        <source>This is a parent pledge or grant without an amount, so it is not shown as a gift; its payments are.</source>
        <translation>Das ist eine übergeordnete Zusage oder Förderung ohne Betrag, darum wird sie nicht als Spende angezeigt; ihre Zahlungen schon.</translation>
    </message>
    <message>
        <source>The amount is not known, so the donation is not shown.</source>
        <translation>Der Betrag ist nicht bekannt, darum wird die Spende nicht angezeigt.</translation>
    </message>
    <message>
        <source>“{name}” is still open in the stage “{stage}”, but at {probability} % the patron sees it. Give early stages less than 90 %.</source>
        <translation>„{name}“ ist noch offen, in der Phase „{stage}“, aber mit {probability}&#xa0;% sieht der Kunde die Spende. Frühe Phasen sollten unter 90&#xa0;% haben.</translation>
    </message>
    <message>
        <source>“{name}” is in the stage “{stage}”, which the vendor lists as visible, but at {probability} % the patron does not see it.</source>
        <translation>„{name}“ ist in der Phase „{stage}“, die der Hersteller sichtbar nennt, aber mit {probability}&#xa0;% sieht der Kunde die Spende nicht.</translation>
    </message>
    <message>
        <source>This gift is not part of a ticket order: it goes through qualification.</source>
        <translation>Diese Spende gehört nicht zu einer Ticketbestellung: Sie durchläuft die Qualifizierung.</translation>
    </message>
    <message>
        <source>The patron can log in: the portal user {username} is active.</source>
        <translation>Der Kunde kann sich anmelden: Der Portal-Benutzer {username} ist aktiv.</translation>
    </message>
    <message>
        <source>The patron cannot log in: the portal user {username} is disabled.</source>
        <translation>Der Kunde kann sich nicht anmelden: Der Portal-Benutzer {username} ist deaktiviert.</translation>
    </message>
    <message>
        <source>The patron cannot log in: this contact has no portal user.</source>
        <translation>Der Kunde kann sich nicht anmelden: Dieser Kontakt hat keinen Portal-Benutzer.</translation>
    </message>
    <message>
        <source>After “Log In” the patron lands on All Events.</source>
        <translation>Nach „Log In“ gelangt der Kunde zu „All Events“.</translation>
    </message>
    <message>
        <source>The patron needs no second factor: multi-factor authentication is not required of portal users.</source>
        <translation>Der Kunde braucht keinen zweiten Faktor: Von Portal-Benutzern wird keine Mehr-Faktor-Authentifizierung verlangt.</translation>
    </message>
    <message>
        <source>No other contact has the e-mail address {email}, so this contact can be a portal user.</source>
        <translation>Kein anderer Kontakt hat die E-Mail-Adresse {email}, darum kann dieser Kontakt Portal-Benutzer sein.</translation>
    </message>
    <message>
        <source>Other contacts have the e-mail address {email} too ({count}). A portal user needs an address of their own.</source>
        <translation>Auch andere Kontakte haben die E-Mail-Adresse {email} ({count}). Ein Portal-Benutzer braucht eine eigene Adresse.</translation>
    </message>
    <message>
        <source>This contact has no e-mail address, so it cannot be a portal user.</source>
        <translation>Dieser Kontakt hat keine E-Mail-Adresse, darum kann er kein Portal-Benutzer sein.</translation>
    </message>
    <message>
        <source>Another user, staff included, already has the username {email}. A username can be used once only.</source>
        <translation>Ein anderer Benutzer, Personal eingeschlossen, hat schon den Benutzernamen {email}. Ein Benutzername kann nur einmal verwendet werden.</translation>
    </message>
    <message>
        <source>The username {username} is not the contact&apos;s e-mail address {email}; it should be.</source>
        <translation>Der Benutzername {username} ist nicht die E-Mail-Adresse des Kontakts, {email}; er sollte es sein.</translation>
    </message>
    <message>
        <source>This portal user has the profile “{profile}”; it should be Authenticated Website or Authenticated Website 2.</source>
        <translation>Dieser Portal-Benutzer hat das Profil „{profile}“; richtig wäre „Authenticated Website“ oder „Authenticated Website 2“.</translation>
    </message>
    <message>
        <source>You can enable this contact as a portal user.</source>
        <translation>Sie können diesen Kontakt als Portal-Benutzer aktivieren.</translation>
    </message>
    <message>
        <source>You can enable this portal user again.</source>
        <translation>Sie können diesen Portal-Benutzer wieder aktivieren.</translation>
    </message>
    <message>
        <source>Orders lists every ticket order that the patron ever bought.</source>
        <translation>„Orders“ führt jede Ticketbestellung auf, die der Kunde je gekauft hat.</translation>
    </message>
    <message>
        <source>This order is not in this contact&apos;s name, so it is not on this patron&apos;s page.</source>
        <translation>Diese Bestellung läuft nicht auf den Namen dieses Kontakts, darum steht sie nicht auf der Seite dieses Kunden.</translation>
    </message>
    <message>
        <source>The status “{status}” reads “{label}” to the patron.</source>
        <translation>Der Status „{status}“ heißt für den Kunden „{label}“.</translation>
    </message>
    <message>
        <source>The status “{status}” counts as Complete{assumed} and reads “{label}” to the patron.</source>
        <translation>Der Status „{status}“ zählt als „Complete“{assumed} und heißt für den Kunden „{label}“.</translation>
    </message>
    <message>
        <source>The status “{status}” reads “{label}” to the patron, as your label map says.</source>
        <translation>Der Status „{status}“ heißt für den Kunden „{label}“, wie es in Ihrer Bezeichnungstabelle steht.</translation>
    </message>
    <message>
        <source>Orders in the status “{status}” are not listed.</source>
        <translation>Bestellungen mit dem Status „{status}“ werden nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Orders in the status “{status}” are not listed, as your label map says.</source>
        <translation>Bestellungen mit dem Status „{status}“ werden nicht aufgeführt, wie es in Ihrer Bezeichnungstabelle steht.</translation>
    </message>
    <message>
        <source>Orders in “{status}” are not listed under Orders{assumed}; look under Subscription renewal.</source>
        <translation>Bestellungen in „{status}“ stehen nicht unter „Orders“{assumed}; siehe „Subscription renewal“.</translation>
    </message>
    <message>
        <source>The status “{status}” has no documented label, so the order is hidden.</source>
        <translation>Der Status „{status}“ hat keine dokumentierte Bezeichnung, darum ist die Bestellung verborgen.</translation>
    </message>
    <message>
        <source>The status “{status}” has no documented label, so the patron sees it as it is.</source>
        <translation>Der Status „{status}“ hat keine dokumentierte Bezeichnung, darum sieht ihn der Kunde, wie er ist.</translation>
    </message>
    <message>
        <source>The details show the link to the virtual event (links: {count}).</source>
        <translation>Die Einzelheiten zeigen den Link zur virtuellen Veranstaltung (Links: {count}).</translation>
    </message>
    <message>
        <source>This order has tickets to a virtual event without an access link (tickets: {count}), so the patron finds no link.</source>
        <translation>Diese Bestellung enthält Tickets für eine virtuelle Veranstaltung ohne Zugangslink (Tickets: {count}), darum findet der Kunde keinen Link.</translation>
    </message>
    <message>
        <source>The details give mobile tickets: they are enabled, and the delivery method is {delivery}.</source>
        <translation>Die Einzelheiten bieten Handytickets: Sie sind aktiviert, und die Versandart ist {delivery}.</translation>
    </message>
    <message>
        <source>There are no mobile tickets: they are not enabled for the site.</source>
        <translation>Es gibt keine Handytickets: Sie sind für die Website nicht aktiviert.</translation>
    </message>
    <message>
        <source>There are no mobile tickets: the delivery method is {delivery}, not Email.</source>
        <translation>Es gibt keine Handytickets: Die Versandart ist {delivery}, nicht „Email“.</translation>
    </message>
    <message>
        <source>Items that were exchanged away are not tickets and are not shown ({count}).</source>
        <translation>Umgetauschte Positionen sind keine Tickets und werden nicht angezeigt ({count}).</translation>
    </message>
    <message>
        <source>Items that are marked deleted in the source are not shown ({count}).</source>
        <translation>Positionen, die an der Quelle als gelöscht markiert sind, werden nicht angezeigt ({count}).</translation>
    </message>
    <message>
        <source>Items that were created later than the instant of this page are not there yet ({count}).</source>
        <translation>Positionen, die nach dem Zeitpunkt dieser Seite entstanden, sind noch nicht da ({count}).</translation>
    </message>
    <message>
        <source>The order has no subtotal, so {total} is computed from its items{assumed}.</source>
        <translation>Die Bestellung hat keine Zwischensumme, darum wird {total} aus ihren Positionen berechnet{assumed}.</translation>
    </message>
    <message>
        <source>A part of this subscription is paid, so the order is locked: no seat or discount can be changed.</source>
        <translation>Ein Teil dieses Abonnements ist bezahlt, darum ist die Bestellung gesperrt: Plätze und Rabatte lassen sich nicht ändern.</translation>
    </message>
    <message>
        <source>The patron ordered logged in and gave no donation with it, so the order needs no qualification.</source>
        <translation>Der Kunde bestellte angemeldet und ohne Spende, darum braucht die Bestellung keine Qualifizierung.</translation>
    </message>
    <message>
        <source>The patron ordered logged in, but a donation was made with it: that donation must be qualified.</source>
        <translation>Der Kunde bestellte angemeldet, aber mit einer Spende: Diese Spende muss qualifiziert werden.</translation>
    </message>
    <message>
        <source>The order origin “{origin}” means that the patron was logged in.</source>
        <translation>Die Bestellherkunft „{origin}“ bedeutet, dass der Kunde angemeldet war.</translation>
    </message>
    <message>
        <source>The order origin is “{origin}”, not Portal, so it is not known whether the order needs qualification.</source>
        <translation>Die Bestellherkunft ist „{origin}“, nicht „Portal“; darum ist nicht bekannt, ob die Bestellung Qualifizierung braucht.</translation>
    </message>
    <message>
        <source>The level “{level}” opens this presale: from {opens} for the patron, from {opensForAll} for all.</source>
        <translation>Die Stufe „{level}“ öffnet diesen Vorabverkauf: ab {opens} für den Kunden, ab {opensForAll} für alle.</translation>
    </message>
    <message>
        <source>The level “{level}” will open this presale: from {opens} for the patron, from {opensForAll} for all.</source>
        <translation>Die Stufe „{level}“ wird diesen Vorabverkauf öffnen: ab {opens} für den Kunden, ab {opensForAll} für alle.</translation>
    </message>
    <message>
        <source>Sales are open to all since {opensForAll}; the level “{level}” makes no difference any more.</source>
        <translation>Der Verkauf ist seit {opensForAll} für alle offen; die Stufe „{level}“ macht keinen Unterschied mehr.</translation>
    </message>
    <message>
        <source>The level “{level}” opens these seats, which others do not see.</source>
        <translation>Die Stufe „{level}“ öffnet diese Plätze, die andere nicht sehen.</translation>
    </message>
    <message>
        <source>The code {code} applies by itself after login, through the level “{level}”.</source>
        <translation>Der Code {code} gilt nach der Anmeldung von selbst, durch die Stufe „{level}“.</translation>
    </message>
    <message>
        <source>Of several codes that apply ({count}), the best one is used.</source>
        <translation>Von mehreren geltenden Codes ({count}) wird der beste verwendet.</translation>
    </message>
    <message>
        <source>Uses left: {left} of {limit}, counted in total, not per event or period.</source>
        <translation>Verbleibende Nutzungen: {left} von {limit}, insgesamt gezählt, nicht je Veranstaltung oder Zeitraum.</translation>
    </message>
    <message>
        <source>The code {code} is used up: its {limit} uses count in total, not per event or period.</source>
        <translation>Der Code {code} ist aufgebraucht: Seine {limit} Nutzungen zählen insgesamt, nicht je Veranstaltung oder Zeitraum.</translation>
    </message>
    <message>
        <source>The code {code} is switched off.</source>
        <translation>Der Code {code} ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>A buy-X-get-Y code cannot be tied to a benefit level, so {code} does not apply by itself.</source>
        <translation>Ein Code der Art „buy-X-get-Y“ kann nicht an eine Vorteilsstufe gebunden werden, darum gilt {code} nicht von selbst.</translation>
    </message>
    <message>
        <source>The code {code} needs an active benefit of the level “{level}”, which the patron does not have.</source>
        <translation>Der Code {code} setzt einen aktiven Vorteil der Stufe „{level}“ voraus, den der Kunde nicht hat.</translation>
    </message>
    <message>
        <source>The level “{level}” is held by another contact of the household and shared with this one.</source>
        <translation>Die Stufe „{level}“ hat ein anderer Kontakt des Haushalts; sie gilt auch für diesen.</translation>
    </message>
    <message>
        <source>Another contact of the household holds the level “{level}”; it counts for that contact only.</source>
        <translation>Ein anderer Kontakt des Haushalts hat die Stufe „{level}“; sie gilt nur für jenen Kontakt.</translation>
    </message>
    <message>
        <source>This record was created on {created}; the page is as of {at}, so it is not there yet.</source>
        <translation>Dieser Datensatz entstand am {created}; die Seite hat den Stand {at}, darum ist er noch nicht da.</translation>
    </message>
    <message>
        <source>This record is marked deleted in the source, so it is never shown.</source>
        <translation>Dieser Datensatz ist an der Quelle als gelöscht markiert, darum wird er nie angezeigt.</translation>
    </message>
    <message>
        <source>This record was merged into {into}, so it is never shown; look at that record.</source>
        <translation>Dieser Datensatz wurde mit {into} zusammengeführt, darum wird er nie angezeigt; siehe jenen Datensatz.</translation>
    </message>
    <message>
        <source>“{status}” is read as “{known}”: letter case and spaces around it do not count.</source>
        <translation>„{status}“ wird als „{known}“ gelesen: Groß- und Kleinschreibung und Leerzeichen am Rand zählen nicht.</translation>
    </message>
    <message>
        <source>These data are {days} days old: they were exported on {asOf}.</source>
        <translation>Diese Daten sind {days} Tage alt: Sie wurden am {asOf} exportiert.</translation>
    </message>
    <message>
        <source>The My Profile tab is there for every patron.</source>
        <translation>Den Reiter „My Profile“ gibt es für jeden Kunden.</translation>
    </message>
    <message>
        <source>The Orders tab is there for every patron.</source>
        <translation>Den Reiter „Orders“ gibt es für jeden Kunden.</translation>
    </message>
    <message>
        <source>Orders stand newest first; “See details” lists event, date, seats, prices, fees and payments.</source>
        <translation>Neueste Bestellungen stehen zuerst; „See details“ zeigt Veranstaltung, Datum, Plätze, Preise, Gebühren und Zahlungen.</translation>
    </message>
    <message>
        <source>The Donations tab is there because the patron can see donations ({count}).</source>
        <translation>Den Reiter „Donations“ gibt es, weil der Kunde Spenden sehen kann ({count}).</translation>
    </message>
    <message>
        <source>There is no Donations tab: no donation of this contact is complete or soon to be complete.</source>
        <translation>Es gibt keinen Reiter „Donations“: Keine Spende dieses Kontakts ist abgeschlossen oder bald abgeschlossen.</translation>
    </message>
    <message>
        <source>Patrons do not donate here: the Donation Form is a page of its own and needs no login.</source>
        <translation>Hier spenden Kunden nicht: Das „Donation Form“ ist eine eigene Seite und braucht keine Anmeldung.</translation>
    </message>
    <message>
        <source>The Subscription renewal tab is there because subscriptions wait for renewal ({count}).</source>
        <translation>Den Reiter „Subscription renewal“ gibt es, weil Abonnements auf Verlängerung warten ({count}).</translation>
    </message>
    <message>
        <source>There is no Subscription renewal tab: no subscription order of this patron is listed in Pending Renewal.</source>
        <translation>Es gibt keinen Reiter „Subscription renewal“: Keine Abonnementbestellung dieses Kunden steht in „Pending Renewal“.</translation>
    </message>
    <message>
        <source>“Hide Subscription Renewal Tab in Portal” is checked, so no patron sees the Subscription renewal tab.</source>
        <translation>„Hide Subscription Renewal Tab in Portal“ ist angekreuzt, darum sieht kein Kunde den Reiter „Subscription renewal“.</translation>
    </message>
    <message>
        <source>This link asks the patron to log in and then lands here: {link}</source>
        <translation>Dieser Link bittet den Kunden, sich anzumelden, und führt dann hierher: {link}</translation>
    </message>
    <message>
        <source>The patron can edit this under My Profile; saving it updates the Contact.</source>
        <translation>Der Kunde kann dies unter „My Profile“ bearbeiten; das Speichern aktualisiert den Kontakt.</translation>
    </message>
    <message>
        <source>The patron can change the password under My Profile.</source>
        <translation>Der Kunde kann das Passwort unter „My Profile“ ändern.</translation>
    </message>
    <message>
        <source>“Forgot password” on the login screen sends a reset e-mail; you can also reset it for the patron.</source>
        <translation>„Forgot password“ auf der Anmeldeseite sendet eine E-Mail zum Zurücksetzen; Sie können es auch für den Kunden zurücksetzen.</translation>
    </message>
    <message>
        <source>Changing the e-mail address changes the username, so no other contact and no other user may have it.</source>
        <translation>Wird die E-Mail-Adresse geändert, ändert sich der Benutzername; darum darf sie kein anderer Kontakt und kein anderer Benutzer haben.</translation>
    </message>
    <message>
        <source>Personal Pronouns are enabled for the site, so the patron sees and edits them.</source>
        <translation>„Personal Pronouns“ ist für die Website aktiviert, darum sieht und bearbeitet der Kunde dieses Feld.</translation>
    </message>
    <message>
        <source>Personal Pronouns are not enabled for the site, so the patron does not see them.</source>
        <translation>„Personal Pronouns“ ist für die Website nicht aktiviert, darum sieht der Kunde dieses Feld nicht.</translation>
    </message>
    <message>
        <source>Onsite Accessibility Requirements are enabled for the site, so the patron sees and edits them.</source>
        <translation>„Onsite Accessibility Requirements“ ist für die Website aktiviert, darum sieht und bearbeitet der Kunde dieses Feld.</translation>
    </message>
    <message>
        <source>Onsite Accessibility Requirements are not enabled for the site, so the patron does not see them.</source>
        <translation>„Onsite Accessibility Requirements“ ist für die Website nicht aktiviert, darum sieht der Kunde dieses Feld nicht.</translation>
    </message>
    <message>
        <source>Subscription renewal lists subscription orders in the status “{status}”.</source>
        <translation>„Subscription renewal“ führt Abonnementbestellungen mit dem Status „{status}“ auf.</translation>
    </message>
    <message>
        <source>It counts as a subscription order because its type is “{type}”.</source>
        <translation>Sie zählt als Abonnementbestellung, weil ihre Art „{type}“ ist.</translation>
    </message>
    <message>
        <source>It counts as a subscription order because it holds an item of a subscription event.</source>
        <translation>Sie zählt als Abonnementbestellung, weil sie eine Position einer Abonnementveranstaltung enthält.</translation>
    </message>
    <message>
        <source>It is a fixed package; only fixed packages renew in Portal.</source>
        <translation>Es ist ein festes Paket; im Portal werden nur feste Pakete verlängert.</translation>
    </message>
    <message>
        <source>The kind of package is not known; it counts as fixed, since only fixed ones are given renewal orders.</source>
        <translation>Die Art des Pakets ist nicht bekannt; es zählt als fest, weil nur feste Pakete Verlängerungsbestellungen bekommen.</translation>
    </message>
    <message>
        <source>Only fixed packages renew in Portal; this one is known as “{package}”, so it is not listed.</source>
        <translation>Im Portal werden nur feste Pakete verlängert; dieses ist als „{package}“ bekannt, darum wird es nicht aufgeführt.</translation>
    </message>
    <message>
        <source>This is a membership order, so it is not listed under Subscription renewal.</source>
        <translation>Das ist eine Mitgliedschaftsbestellung, darum steht sie nicht unter „Subscription renewal“.</translation>
    </message>
    <message>
        <source>Subscription renewal lists subscription orders only; nothing in this order says that it is one.</source>
        <translation>„Subscription renewal“ führt nur Abonnementbestellungen auf; nichts in dieser Bestellung weist darauf hin, dass sie eine ist.</translation>
    </message>
    <message>
        <source>“Request Changes” opens the form “Submit a Change Request”; submitting it sends an e-mail and changes nothing else.</source>
        <translation>„Request Changes“ öffnet das Formular „Submit a Change Request“; das Absenden verschickt eine E-Mail und ändert sonst nichts.</translation>
    </message>
    <message>
        <source>The request goes to the Subscription Fulfillment Administrator, {to}.</source>
        <translation>Der Änderungswunsch geht an den „Subscription Fulfillment Administrator“, {to}.</translation>
    </message>
    <message>
        <source>No Subscription Fulfillment Administrator is set, so the request goes to the Order Fulfillment Administrator, {to}.</source>
        <translation>Kein „Subscription Fulfillment Administrator“ ist festgelegt, darum geht der Änderungswunsch an den „Order Fulfillment Administrator“, {to}.</translation>
    </message>
    <message>
        <source>Neither a Subscription nor an Order Fulfillment Administrator is set here, so it is not known where the request goes.</source>
        <translation>Weder „Subscription Fulfillment Administrator“ noch „Order Fulfillment Administrator“ ist hier festgelegt, darum ist nicht bekannt, wohin der Änderungswunsch geht.</translation>
    </message>
    <message>
        <source>After a request the seats stay as they are until the box office changes them or they are released.</source>
        <translation>Nach einem Änderungswunsch bleiben die Plätze, wie sie sind, bis die Theaterkasse sie ändert oder sie freigegeben werden.</translation>
    </message>
    <message>
        <source>A change request is open; the seats stay as they are until the box office changes them or they are released.</source>
        <translation>Ein Änderungswunsch ist offen; die Plätze bleiben, wie sie sind, bis die Theaterkasse sie ändert oder sie freigegeben werden.</translation>
    </message>
    <message>
        <source>The patron can pay for the renewal here.</source>
        <translation>Der Kunde kann die Verlängerung hier bezahlen.</translation>
    </message>
    <message>
        <source>Paid in full, the order becomes Complete.</source>
        <translation>Voll bezahlt, wird die Bestellung „Complete“.</translation>
    </message>
    <message>
        <source>Paid in full, the order becomes To Be Qualified, because a donation rides on it.</source>
        <translation>Voll bezahlt, wird die Bestellung „To Be Qualified“, weil eine Spende dabei ist.</translation>
    </message>
    <message>
        <source>“I don&apos;t want to renew” releases the seats at once, and the order becomes Did Not Renew.</source>
        <translation>„I don&apos;t want to renew“ gibt die Plätze sofort frei, und die Bestellung wird „Did Not Renew“.</translation>
    </message>
    <message>
        <source>(assumed)</source>
        <translation>(angenommen)</translation>
    </message>
    <message>
        <source>Benefit Renewal lists every benefit that has started and has not been renewed.</source>
        <translation>„Benefit Renewal“ führt jeden Vorteil auf, der begonnen hat und nicht verlängert wurde.</translation>
    </message>
    <message>
        <source>Benefit Renewal lists benefits in their renewal period.</source>
        <translation>„Benefit Renewal“ führt Vorteile in ihrem Verlängerungszeitraum auf.</translation>
    </message>
    <message>
        <source>Benefit Renewal lists only benefits in their renewal period; this one is not in it.</source>
        <translation>„Benefit Renewal“ führt nur Vorteile in ihrem Verlängerungszeitraum auf; dieser ist nicht darin.</translation>
    </message>
    <message>
        <source>“Contact us about Renewing” sends a message to the organisation; no Benefit Administrator is set here, so it is not known to whom.</source>
        <translation>„Contact us about Renewing“ sendet eine Nachricht an die Organisation; kein Administrator für Vorteile ist hier festgelegt, darum ist nicht bekannt, an wen.</translation>
    </message>
    <message>
        <source>The Benefit Renewal tab is there because benefits are listed in it ({count}).</source>
        <translation>Den Reiter „Benefit Renewal“ gibt es, weil Vorteile darin stehen ({count}).</translation>
    </message>
    <message>
        <source>There is no Benefit Renewal tab: no benefit of this contact is listed in it.</source>
        <translation>Es gibt keinen Reiter „Benefit Renewal“: Kein Vorteil dieses Kontakts stünde darin.</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Your membership %1 expires on %2. You can renew it now.</source>
        <translation>Ihre Mitgliedschaft %1 läuft am %2 ab. Sie können sie jetzt verlängern.</translation>
    </message>
    <message>
        <source>Your membership %1 expired on %2. You can renew it now.</source>
        <translation>Ihre Mitgliedschaft %1 ist am %2 abgelaufen. Sie können sie jetzt verlängern.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Name der Organisation</translation>
    </message>
    <message>
        <source>Stands in the header of every patron&apos;s page, and on what is printed or exported.</source>
        <translation>Steht in der Kopfzeile jeder Kundenseite und auf allem, was gedruckt oder exportiert wird.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Decides on which day an order, a deadline or a renewal period falls.</source>
        <translation>Entscheidet, auf welchen Tag eine Bestellung, eine Frist oder ein Verlängerungszeitraum fällt.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Counts for amounts that came without a currency of their own.</source>
        <translation>Gilt für Beträge, die ohne eigene Währung kamen.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>The header and the buttons of the patron&apos;s page have this colour.</source>
        <translation>Kopfzeile und Schaltflächen der Kundenseite haben diese Farbe.</translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation>Adresse der Website</translation>
    </message>
    <message>
        <source>Links to the patron&apos;s pages begin with it; it is the address of your public ticketing site.</source>
        <translation>Mit ihr beginnen die Links zu den Kundenseiten; es ist die Adresse Ihrer öffentlichen Ticket-Website.</translation>
    </message>
    <message>
        <source>No address: page links cannot be made</source>
        <translation>Keine Adresse: Seitenlinks sind nicht möglich</translation>
    </message>
    <message>
        <source>Subscription renewal tab</source>
        <translation>Reiter „Subscription renewal“</translation>
    </message>
    <message>
        <source>Repeats “Hide Subscription Renewal Tab in Portal” of your site: with it, nobody sees the tab, whatever is to be renewed.</source>
        <translation>Wiederholt „Hide Subscription Renewal Tab in Portal“ Ihrer Website: Damit sieht niemand den Reiter, was auch zu verlängern ist.</translation>
    </message>
    <message>
        <source>Hide the tab from every patron</source>
        <translation>Den Reiter vor allen Kunden verbergen</translation>
    </message>
    <message>
        <source>Personal Pronouns</source>
        <translation>„Personal Pronouns“</translation>
    </message>
    <message>
        <source>Repeats whether your site asks for pronouns on My Profile.</source>
        <translation>Wiederholt, ob Ihre Website unter „My Profile“ nach Pronomen fragt.</translation>
    </message>
    <message>
        <source>Patrons see and change them on My Profile</source>
        <translation>Kunden sehen und ändern sie unter „My Profile“</translation>
    </message>
    <message>
        <source>Onsite Accessibility Requirements</source>
        <translation>„Onsite Accessibility Requirements“</translation>
    </message>
    <message>
        <source>Repeats whether your site asks for access needs on My Profile.</source>
        <translation>Wiederholt, ob Ihre Website unter „My Profile“ nach Zugangsbedarf fragt.</translation>
    </message>
    <message>
        <source>Mobile tickets</source>
        <translation>Handytickets</translation>
    </message>
    <message>
        <source>Repeats whether your site has mobile tickets; an order offers them only when it is delivered by e-mail.</source>
        <translation>Wiederholt, ob Ihre Website Handytickets hat; eine Bestellung bietet sie nur an, wenn sie per E-Mail zugestellt wird.</translation>
    </message>
    <message>
        <source>Orders delivered by e-mail offer mobile tickets</source>
        <translation>Per E-Mail zugestellte Bestellungen bieten Handytickets an</translation>
    </message>
    <message>
        <source>Orders in a status without a label</source>
        <translation>Bestellungen mit einem Status ohne Bezeichnung</translation>
    </message>
    <message>
        <source>Decides what a patron sees of an order whose status the table of order labels does not have.</source>
        <translation>Entscheidet, was ein Kunde von einer Bestellung sieht, deren Status nicht in der Bezeichnungstabelle steht.</translation>
    </message>
    <message>
        <source>Stages that the vendor names as visible</source>
        <translation>Phasen, die der Hersteller sichtbar nennt</translation>
    </message>
    <message>
        <source>The vendor&apos;s two pages disagree about a gift in Posted, Pending, Pledged or Negotiation/Review with a probability under 90 percent; this decides.</source>
        <translation>Die zwei Seiten des Herstellers widersprechen sich bei einer Spende in „Posted“, „Pending“, „Pledged“ oder „Negotiation/Review“ mit einer Wahrscheinlichkeit unter 90 Prozent; dies entscheidet.</translation>
    </message>
    <message>
        <source>Benefits that are listed</source>
        <translation>Aufgeführte Vorteile</translation>
    </message>
    <message>
        <source>Decides which benefits stand under Benefit renewal; one that was replaced never does.</source>
        <translation>Entscheidet, welche Vorteile unter „Benefit Renewal“ stehen; ein ersetzter steht dort nie.</translation>
    </message>
    <message>
        <source>Renewal opens</source>
        <translation>Beginn der Verlängerung</translation>
    </message>
    <message>
        <source>So many days before a benefit expires, Renew now is offered; that day is included.</source>
        <translation>So viele Tage vor dem Ablauf eines Vorteils wird „Renew now“ angeboten; dieser Tag zählt mit.</translation>
    </message>
    <message>
        <source>Renewal closes</source>
        <translation>Ende der Verlängerung</translation>
    </message>
    <message>
        <source>So many days after a benefit expired, it can no longer be renewed; that day is included.</source>
        <translation>So viele Tage nach dem Ablauf eines Vorteils kann er nicht mehr verlängert werden; dieser Tag zählt mit.</translation>
    </message>
    <message>
        <source>Empty: it never closes</source>
        <translation>Leer: kein Ende</translation>
    </message>
    <message>
        <source>Household levels</source>
        <translation>Haushaltsstufen</translation>
    </message>
    <message>
        <source>Decides who has the presales, members&apos; seats and discounts of a benefit of a Household level.</source>
        <translation>Entscheidet, wer die Vorabverkäufe, Mitgliederplätze und Rabatte eines Vorteils mit Haushaltsstufe hat.</translation>
    </message>
    <message>
        <source>Order Fulfillment Administrator</source>
        <translation>Order Fulfillment Administrator</translation>
    </message>
    <message>
        <source>Change requests go to this address while the Subscription Fulfillment Administrator is blank.</source>
        <translation>Änderungswünsche gehen an diese Adresse, solange „Subscription Fulfillment Administrator“ leer ist.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Subscription Fulfillment Administrator</source>
        <translation>Subscription Fulfillment Administrator</translation>
    </message>
    <message>
        <source>The form behind Request Changes is sent to this address.</source>
        <translation>Das Formular hinter „Request Changes“ wird an diese Adresse gesendet.</translation>
    </message>
    <message>
        <source>Blank: the Order Fulfillment Administrator</source>
        <translation>Leer: der „Order Fulfillment Administrator“</translation>
    </message>
    <message>
        <source>Benefit administrator</source>
        <translation>Administrator für Vorteile</translation>
    </message>
    <message>
        <source>What a patron writes under “Contact us about Renewing” goes to this address.</source>
        <translation>Was ein Kunde unter „Contact us about Renewing“ schreibt, geht an diese Adresse.</translation>
    </message>
    <message>
        <source>Whose records count</source>
        <translation>Maßgebliche Datensätze</translation>
    </message>
    <message>
        <source>Says whether a change made here is the change, or has to be repeated in PatronManager.</source>
        <translation>Sagt, ob eine Änderung hier genügt oder in PatronManager wiederholt werden muss.</translation>
    </message>
    <message>
        <source>Warn about old data</source>
        <translation>Vor alten Daten warnen</translation>
    </message>
    <message>
        <source>Imported data that are older than this many days are warned about on every page.</source>
        <translation>Auf jeder Seite wird vor importierten Daten gewarnt, die älter als so viele Tage sind.</translation>
    </message>
    <message>
        <source>Daily backup</source>
        <translation>Tägliche Sicherung</translation>
    </message>
    <message>
        <source>A database that is a file is copied once a day while the program is open.</source>
        <translation>Eine Datenbank, die eine Datei ist, wird einmal am Tag kopiert, während das Programm offen ist.</translation>
    </message>
    <message>
        <source>Make a verified copy every day</source>
        <translation>Jeden Tag eine geprüfte Kopie anlegen</translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <translation>Aufbewahrte Sicherungen</translation>
    </message>
    <message>
        <source>The oldest daily backup beyond this many is deleted.</source>
        <translation>Die älteste tägliche Sicherung über diese Zahl hinaus wird gelöscht.</translation>
    </message>
    <message>
        <source>The patron does not see the order</source>
        <translation>Der Kunde sieht die Bestellung nicht</translation>
    </message>
    <message>
        <source>The patron sees the order, with the status as it is</source>
        <translation>Der Kunde sieht die Bestellung, mit dem Status, wie er ist</translation>
    </message>
    <message>
        <source>The probability decides: the gift is hidden under 90 percent</source>
        <translation>Die Wahrscheinlichkeit entscheidet: Die Spende ist unter 90 Prozent verborgen</translation>
    </message>
    <message>
        <source>The stage decides: the gift is shown</source>
        <translation>Die Phase entscheidet: Die Spende wird angezeigt</translation>
    </message>
    <message>
        <source>All that are active, to be renewed, or expired and not replaced</source>
        <translation>Alle, die aktiv, zu verlängern oder abgelaufen und nicht ersetzt sind</translation>
    </message>
    <message>
        <source>Only those in their renewal period</source>
        <translation>Nur die in ihrem Verlängerungszeitraum</translation>
    </message>
    <message>
        <source>Only the contact who holds the benefit</source>
        <translation>Nur der Kontakt, der den Vorteil hat</translation>
    </message>
    <message>
        <source>Every contact of the account</source>
        <translation>Jeder Kontakt des Accounts</translation>
    </message>
    <message>
        <source>Patron Desk: this database is the organisation&apos;s record</source>
        <translation>Patron Desk: Diese Datenbank ist für die Organisation maßgeblich</translation>
    </message>
    <message>
        <source>PatronManager: this database is a copy with work on top</source>
        <translation>PatronManager: Diese Datenbank ist eine Kopie, auf der gearbeitet wird</translation>
    </message>
    <message>
        <source>the default</source>
        <translation>die Vorgabe</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. One looks like boxoffice@example.org.</source>
        <translation>„%1“ ist keine E-Mail-Adresse. Sie sieht aus wie boxoffice@example.org.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a site. One begins with https:// and has no blanks.</source>
        <translation>„%1“ ist keine Website-Adresse. Sie beginnt mit https:// und hat keine Leerzeichen.</translation>
    </message>
    <message>
        <source>“%1” is not a colour. One is written as # and six digits or letters from A to F, such as #74152F.</source>
        <translation>„%1“ ist keine Farbe. Sie wird mit # und sechs Ziffern oder Buchstaben von A bis F geschrieben, etwa #74152F.</translation>
    </message>
    <message>
        <source>“%1” is not a currency. One has three letters, such as USD.</source>
        <translation>„%1“ ist keine Währung. Sie hat drei Buchstaben, etwa USD.</translation>
    </message>
    <message>
        <source>“%1” is not a region. One has two letters, such as US.</source>
        <translation>„%1“ ist keine Region. Sie hat zwei Buchstaben, etwa US.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone. Choose one from the list, such as America/New_York.</source>
        <translation>„%1“ ist keine Zeitzone. Bitte eine aus der Liste wählen, etwa America/New_York.</translation>
    </message>
    <message>
        <source>“%1” does not fit here.</source>
        <translation>„%1“ passt hier nicht.</translation>
    </message>
    <message>
        <source>This cannot be empty.</source>
        <translation>Das darf nicht leer sein.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Who you are. Everybody who works with this database shares these settings.</source>
        <translation>Wer Sie sind. Alle, die mit dieser Datenbank arbeiten, teilen diese Einstellungen.</translation>
    </message>
    <message>
        <source>Portal site</source>
        <translation>Portal-Website</translation>
    </message>
    <message>
        <source>How your PatronPortal is set up. Patron Desk cannot ask the site, so it has to be told.</source>
        <translation>Wie Ihr PatronPortal eingerichtet ist. Patron Desk kann die Website nicht fragen, darum muss es hier stehen.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>What patrons see of their orders.</source>
        <translation>Was Kunden von ihren Bestellungen sehen.</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>Spenden</translation>
    </message>
    <message>
        <source>What patrons see of their gifts.</source>
        <translation>Was Kunden von ihren Spenden sehen.</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Vorteile</translation>
    </message>
    <message>
        <source>When benefits are listed and can be renewed, and whom they serve.</source>
        <translation>Wann Vorteile aufgeführt werden und verlängert werden können, und für wen sie gelten.</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratoren</translation>
    </message>
    <message>
        <source>Who gets what patrons send from their pages.</source>
        <translation>Wer bekommt, was Kunden von ihren Seiten absenden.</translation>
    </message>
    <message>
        <source>Data age and backups</source>
        <translation>Daten und Sicherungen</translation>
    </message>
    <message>
        <source>Where the records come from, and how they are kept safe.</source>
        <translation>Woher die Datensätze kommen und wie sie gesichert werden.</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>No source says so; it is assumed.</source>
        <translation>Keine Quelle sagt das; es ist angenommen.</translation>
    </message>
    <message>
        <source>Patron Desk&apos;s own rule or your setting.</source>
        <translation>Eigene Regel von Patron Desk oder Ihre Einstellung.</translation>
    </message>
    <message>
        <source>PatronManager Help: How Patrons Use Their PatronPortal Accounts</source>
        <translation>PatronManager-Hilfe: „How Patrons Use Their PatronPortal Accounts“</translation>
    </message>
    <message>
        <source>PatronManager Help: PatronPortal FAQs</source>
        <translation>PatronManager-Hilfe: „PatronPortal FAQs“</translation>
    </message>
    <message>
        <source>PatronManager Help, article %1</source>
        <translation>PatronManager-Hilfe, Artikel %1</translation>
    </message>
    <message>
        <source>login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Reiter</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>order statuses</source>
        <translation>Bestellstatus</translation>
    </message>
    <message>
        <source>virtual events</source>
        <translation>virtuelle Veranstaltungen</translation>
    </message>
    <message>
        <source>mobile tickets</source>
        <translation>Handytickets</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>qualification</source>
        <translation>Qualifizierung</translation>
    </message>
    <message>
        <source>donations</source>
        <translation>Spenden</translation>
    </message>
    <message>
        <source>subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>benefits</source>
        <translation>Vorteile</translation>
    </message>
    <message>
        <source>perks</source>
        <translation>Vergünstigungen</translation>
    </message>
    <message>
        <source>portal users</source>
        <translation>Portal-Benutzer</translation>
    </message>
    <message>
        <source>assumed, no source</source>
        <translation>angenommen, ohne Quelle</translation>
    </message>
    <message>
        <source>own rule or setting</source>
        <translation>eigene Regel oder Einstellung</translation>
    </message>
    <message>
        <source>Portal help: %1</source>
        <translation>Portal-Hilfe: %1</translation>
    </message>
    <message>
        <source>Portal FAQ: %1</source>
        <translation>Portal-FAQ: %1</translation>
    </message>
    <message>
        <source>Help article %1</source>
        <translation>Hilfeartikel %1</translation>
    </message>
    <message>
        <source>%1; in part assumed</source>
        <translation>%1; zum Teil angenommen</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>There is nothing that you need to do.</source>
        <translation>Sie brauchen nichts zu tun.</translation>
    </message>
    <message>
        <source>Something in it is still open; I can look up what that is.</source>
        <translation>Etwas daran ist noch offen; ich kann nachsehen, was es ist.</translation>
    </message>
    <message>
        <source>I can tell you what is still to be paid.</source>
        <translation>Ich kann Ihnen sagen, was noch zu bezahlen ist.</translation>
    </message>
    <message>
        <source>I can tell you more about the refund.</source>
        <translation>Ich kann Ihnen mehr über die Erstattung sagen.</translation>
    </message>
    <message>
        <source>I can tell you what is still to be done.</source>
        <translation>Ich kann Ihnen sagen, was noch zu tun ist.</translation>
    </message>
    <message>
        <source>On the day that I am looking at, this was not in your account yet.</source>
        <translation>An dem Tag, den ich gerade ansehe, war das noch nicht in Ihrem Konto.</translation>
    </message>
    <message>
        <source>I can look at today&apos;s page with you.</source>
        <translation>Ich kann die heutige Seite mit Ihnen ansehen.</translation>
    </message>
    <message>
        <source>This entry was taken out of our records, so your account does not show it.</source>
        <translation>Dieser Eintrag wurde aus unseren Unterlagen entfernt, darum zeigt Ihr Konto ihn nicht.</translation>
    </message>
    <message>
        <source>If you think that it should be there, I will have it checked.</source>
        <translation>Wenn Sie meinen, dass er da sein sollte, lasse ich das prüfen.</translation>
    </message>
    <message>
        <source>This entry was joined with another one, so your account does not show it by itself.</source>
        <translation>Dieser Eintrag wurde mit einem anderen zusammengelegt, darum zeigt Ihr Konto ihn nicht einzeln.</translation>
    </message>
    <message>
        <source>I can look at the other one with you.</source>
        <translation>Ich kann den anderen mit Ihnen ansehen.</translation>
    </message>
    <message>
        <source>You can log in with {username}.</source>
        <translation>Sie können sich mit {username} anmelden.</translation>
    </message>
    <message>
        <source>If you have forgotten your password, choose “Forgot password” where you log in.</source>
        <translation>Wenn Sie Ihr Passwort vergessen haben, wählen Sie bei der Anmeldung „Forgot password“.</translation>
    </message>
    <message>
        <source>Your login is switched off at the moment.</source>
        <translation>Ihr Zugang ist im Moment ausgeschaltet.</translation>
    </message>
    <message>
        <source>I can have it switched on again.</source>
        <translation>Ich kann ihn wieder einschalten lassen.</translation>
    </message>
    <message>
        <source>You do not have a login yet.</source>
        <translation>Sie haben noch keinen Zugang.</translation>
    </message>
    <message>
        <source>I can have one made for you.</source>
        <translation>Ich kann einen für Sie anlegen lassen.</translation>
    </message>
    <message>
        <source>Somebody else uses the same e-mail address with us, so you cannot have a login with it.</source>
        <translation>Jemand anderes verwendet bei uns dieselbe E-Mail-Adresse, darum können Sie mit ihr keinen Zugang haben.</translation>
    </message>
    <message>
        <source>With an address of your own you can have one.</source>
        <translation>Mit einer eigenen Adresse ist es möglich.</translation>
    </message>
    <message>
        <source>We have no e-mail address of yours, so you cannot have a login yet.</source>
        <translation>Wir haben keine E-Mail-Adresse von Ihnen, darum können Sie noch keinen Zugang haben.</translation>
    </message>
    <message>
        <source>If you tell me your address, I can have one made.</source>
        <translation>Wenn Sie mir Ihre Adresse nennen, kann ich einen anlegen lassen.</translation>
    </message>
    <message>
        <source>Your e-mail address is in use for another login, so you cannot have one with it.</source>
        <translation>Ihre E-Mail-Adresse gehört schon zu einem anderen Zugang, darum können Sie mit ihr keinen haben.</translation>
    </message>
    <message>
        <source>With another address you can have one.</source>
        <translation>Mit einer anderen Adresse ist es möglich.</translation>
    </message>
    <message>
        <source>Under My Profile you see your details and can change them.</source>
        <translation>Unter „My Profile“ sehen Sie Ihre Angaben und können sie ändern.</translation>
    </message>
    <message>
        <source>What you save there is changed with us too.</source>
        <translation>Was Sie dort speichern, ändert sich auch bei uns.</translation>
    </message>
    <message>
        <source>Under Orders you find the ticket orders that you placed with us.</source>
        <translation>Unter „Orders“ finden Sie die Ticketbestellungen, die Sie bei uns aufgegeben haben.</translation>
    </message>
    <message>
        <source>“See details” shows more about each of them.</source>
        <translation>„See details“ zeigt mehr zu jeder davon.</translation>
    </message>
    <message>
        <source>Under Donations you find your gifts that are complete or soon will be.</source>
        <translation>Unter „Donations“ finden Sie Ihre Spenden, die abgeschlossen sind oder es bald sein werden.</translation>
    </message>
    <message>
        <source>The upcoming and the completed ones stand apart.</source>
        <translation>Die kommenden und die abgeschlossenen stehen getrennt.</translation>
    </message>
    <message>
        <source>You have no Donations tab, because no gift in your name is complete or soon will be.</source>
        <translation>Sie haben keinen Reiter „Donations“, weil keine Spende auf Ihren Namen abgeschlossen oder bald abgeschlossen ist.</translation>
    </message>
    <message>
        <source>The tab appears with the first one that is.</source>
        <translation>Der Reiter erscheint mit der ersten.</translation>
    </message>
    <message>
        <source>Under Subscription renewal you find the subscriptions that wait for your renewal.</source>
        <translation>Unter „Subscription renewal“ finden Sie die Abonnements, die auf Ihre Verlängerung warten.</translation>
    </message>
    <message>
        <source>You can pay for them there, or ask us for changes.</source>
        <translation>Sie können sie dort bezahlen oder uns um Änderungen bitten.</translation>
    </message>
    <message>
        <source>You have no Subscription renewal tab, because no subscription of yours waits to be renewed there.</source>
        <translation>Sie haben keinen Reiter „Subscription renewal“, weil dort keines Ihrer Abonnements auf Verlängerung wartet.</translation>
    </message>
    <message>
        <source>The tab appears when one does.</source>
        <translation>Der Reiter erscheint, sobald eines wartet.</translation>
    </message>
    <message>
        <source>We do not offer the renewal of subscriptions on our website at the moment.</source>
        <translation>Wir bieten die Verlängerung von Abonnements auf unserer Website im Moment nicht an.</translation>
    </message>
    <message>
        <source>I can tell you how to renew yours.</source>
        <translation>Ich kann Ihnen sagen, wie Sie Ihres verlängern.</translation>
    </message>
    <message>
        <source>Under Benefit Renewal you find your memberships and benefits.</source>
        <translation>Unter „Benefit Renewal“ finden Sie Ihre Mitgliedschaften und Vorteile.</translation>
    </message>
    <message>
        <source>You can see there where they stand, and renew them.</source>
        <translation>Sie können dort sehen, wie es um sie steht, und sie verlängern.</translation>
    </message>
    <message>
        <source>You have no Benefit Renewal tab, because no membership or benefit of yours is listed there.</source>
        <translation>Sie haben keinen Reiter „Benefit Renewal“, weil keine Mitgliedschaft und kein Vorteil von Ihnen darin stünde.</translation>
    </message>
    <message>
        <source>I can tell you which ones you have.</source>
        <translation>Ich kann Ihnen sagen, welche Sie haben.</translation>
    </message>
    <message>
        <source>You can change this yourself under My Profile.</source>
        <translation>Das können Sie unter „My Profile“ selbst ändern.</translation>
    </message>
    <message>
        <source>You can change your password yourself under My Profile.</source>
        <translation>Ihr Passwort können Sie unter „My Profile“ selbst ändern.</translation>
    </message>
    <message>
        <source>If you have forgotten it, choose “Forgot password” where you log in.</source>
        <translation>Wenn Sie es vergessen haben, wählen Sie bei der Anmeldung „Forgot password“.</translation>
    </message>
    <message>
        <source>You can change your e-mail address yourself under My Profile; it is also the name that you log in with.</source>
        <translation>Ihre E-Mail-Adresse können Sie unter „My Profile“ selbst ändern; mit ihr melden Sie sich auch an.</translation>
    </message>
    <message>
        <source>Nobody else may use the same address with us.</source>
        <translation>Niemand sonst darf bei uns dieselbe Adresse verwenden.</translation>
    </message>
    <message>
        <source>You can see and change your pronouns yourself under My Profile.</source>
        <translation>Ihre Pronomen können Sie unter „My Profile“ selbst sehen und ändern.</translation>
    </message>
    <message>
        <source>Our website does not ask for pronouns at the moment.</source>
        <translation>Unsere Website fragt im Moment nicht nach Pronomen.</translation>
    </message>
    <message>
        <source>You can tell me yours, if you like.</source>
        <translation>Sie können mir Ihre nennen, wenn Sie möchten.</translation>
    </message>
    <message>
        <source>You can see and change what access you need yourself under My Profile.</source>
        <translation>Ihren Bedarf beim Zugang können Sie unter „My Profile“ selbst sehen und ändern.</translation>
    </message>
    <message>
        <source>Our website does not show what access you need at the moment.</source>
        <translation>Unsere Website zeigt Ihren Bedarf beim Zugang im Moment nicht.</translation>
    </message>
    <message>
        <source>You can tell me what you need.</source>
        <translation>Sie können mir sagen, was Sie brauchen.</translation>
    </message>
    <message>
        <source>This order is not in your name, so it is not in your account.</source>
        <translation>Diese Bestellung läuft nicht auf Ihren Namen, darum ist sie nicht in Ihrem Konto.</translation>
    </message>
    <message>
        <source>I can have it checked in whose name it should be.</source>
        <translation>Ich kann prüfen lassen, auf wessen Namen sie laufen sollte.</translation>
    </message>
    <message>
        <source>Your order shows as “{label}”.</source>
        <translation>Ihre Bestellung erscheint als „{label}“.</translation>
    </message>
    <message>
        <source>An order like this one is not listed in your account.</source>
        <translation>Eine Bestellung wie diese wird in Ihrem Konto nicht aufgeführt.</translation>
    </message>
    <message>
        <source>I can tell you here what became of it.</source>
        <translation>Ich kann Ihnen hier sagen, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>This order waits for a renewal, so it does not stand among your orders.</source>
        <translation>Diese Bestellung wartet auf eine Verlängerung, darum steht sie nicht unter Ihren Bestellungen.</translation>
    </message>
    <message>
        <source>I can tell you where it is to be found.</source>
        <translation>Ich kann Ihnen sagen, wo sie zu finden ist.</translation>
    </message>
    <message>
        <source>Your account does not show orders that are where this one is now.</source>
        <translation>Ihr Konto zeigt keine Bestellungen, die so weit sind wie diese jetzt.</translation>
    </message>
    <message>
        <source>I can tell you here where it stands.</source>
        <translation>Ich kann Ihnen hier sagen, wie es um sie steht.</translation>
    </message>
    <message>
        <source>Your order shows as “{status}”.</source>
        <translation>Ihre Bestellung erscheint als „{status}“.</translation>
    </message>
    <message>
        <source>I can tell you what that means for you.</source>
        <translation>Ich kann Ihnen sagen, was das für Sie bedeutet.</translation>
    </message>
    <message>
        <source>A part of this subscription is paid, so its seats cannot be changed any more.</source>
        <translation>Ein Teil dieses Abonnements ist bezahlt, darum lassen sich seine Plätze nicht mehr ändern.</translation>
    </message>
    <message>
        <source>This gift is not in your name, so it is not in your account.</source>
        <translation>Diese Spende läuft nicht auf Ihren Namen, darum ist sie nicht in Ihrem Konto.</translation>
    </message>
    <message>
        <source>Your account lists a gift when it is settled, and this one is not settled yet.</source>
        <translation>Ihr Konto führt eine Spende auf, wenn sie feststeht, und diese steht noch nicht fest.</translation>
    </message>
    <message>
        <source>You will find it there when it is.</source>
        <translation>Sie finden sie dort, sobald es so weit ist.</translation>
    </message>
    <message>
        <source>This gift is not in your account yet.</source>
        <translation>Diese Spende ist noch nicht in Ihrem Konto.</translation>
    </message>
    <message>
        <source>I will have it checked and put right.</source>
        <translation>Ich lasse das prüfen und in Ordnung bringen.</translation>
    </message>
    <message>
        <source>Your pledge itself is not listed, because its single payments are.</source>
        <translation>Ihre Spendenzusage selbst wird nicht aufgeführt, weil ihre einzelnen Zahlungen aufgeführt werden.</translation>
    </message>
    <message>
        <source>I can go through the payments with you.</source>
        <translation>Ich kann die Zahlungen mit Ihnen durchgehen.</translation>
    </message>
    <message>
        <source>This gift is not in your account, because no amount is noted for it.</source>
        <translation>Diese Spende ist nicht in Ihrem Konto, weil kein Betrag für sie vermerkt ist.</translation>
    </message>
    <message>
        <source>Your gift is listed in your account.</source>
        <translation>Ihre Spende wird in Ihrem Konto aufgeführt.</translation>
    </message>
    <message>
        <source>I can tell you where it stands.</source>
        <translation>Ich kann Ihnen sagen, wie es um sie steht.</translation>
    </message>
    <message>
        <source>Your gift stands under Upcoming, because it is not complete yet.</source>
        <translation>Ihre Spende steht unter „Upcoming“, weil sie noch nicht abgeschlossen ist.</translation>
    </message>
    <message>
        <source>It stands under Completed when it is.</source>
        <translation>Danach steht sie unter „Completed“.</translation>
    </message>
    <message>
        <source>Your gift stands under Completed.</source>
        <translation>Ihre Spende steht unter „Completed“.</translation>
    </message>
    <message>
        <source>Your subscription waits for your renewal under Subscription renewal.</source>
        <translation>Ihr Abonnement wartet unter „Subscription renewal“ auf Ihre Verlängerung.</translation>
    </message>
    <message>
        <source>There you can pay, ask us for changes, or say that you do not want to renew.</source>
        <translation>Dort können Sie bezahlen, uns um Änderungen bitten oder sagen, dass Sie nicht verlängern möchten.</translation>
    </message>
    <message>
        <source>A subscription of this kind is not renewed on our website.</source>
        <translation>Ein Abonnement dieser Art wird nicht auf unserer Website verlängert.</translation>
    </message>
    <message>
        <source>I can tell you how to renew it.</source>
        <translation>Ich kann Ihnen sagen, wie Sie es verlängern.</translation>
    </message>
    <message>
        <source>A membership is not listed under Subscription renewal.</source>
        <translation>Eine Mitgliedschaft wird unter „Subscription renewal“ nicht aufgeführt.</translation>
    </message>
    <message>
        <source>I can tell you how yours is renewed.</source>
        <translation>Ich kann Ihnen sagen, wie Ihre verlängert wird.</translation>
    </message>
    <message>
        <source>This order is not a subscription, so it is not listed for renewal.</source>
        <translation>Diese Bestellung ist kein Abonnement, darum steht sie nicht zur Verlängerung.</translation>
    </message>
    <message>
        <source>We have your request for changes, and your seats stay as they are until we have worked on it.</source>
        <translation>Wir haben Ihren Änderungswunsch, und Ihre Plätze bleiben, wie sie sind, bis wir ihn bearbeitet haben.</translation>
    </message>
    <message>
        <source>I can look up how far it is.</source>
        <translation>Ich kann nachsehen, wie weit er ist.</translation>
    </message>
    <message>
        <source>This benefit is listed under Benefit Renewal.</source>
        <translation>Dieser Vorteil steht unter „Benefit Renewal“.</translation>
    </message>
    <message>
        <source>I can tell you more about it.</source>
        <translation>Ich kann Ihnen mehr darüber sagen.</translation>
    </message>
    <message>
        <source>This benefit is listed under Benefit Renewal, because it can be renewed now.</source>
        <translation>Dieser Vorteil steht unter „Benefit Renewal“, weil er jetzt verlängert werden kann.</translation>
    </message>
    <message>
        <source>Your account shows how.</source>
        <translation>Ihr Konto zeigt, wie.</translation>
    </message>
    <message>
        <source>Your account lists a benefit only while it can be renewed, and that is not now.</source>
        <translation>Ihr Konto führt einen Vorteil nur auf, solange er verlängert werden kann, und das ist jetzt nicht so.</translation>
    </message>
    <message>
        <source>I can tell you when that is.</source>
        <translation>Ich kann Ihnen sagen, wann es so weit ist.</translation>
    </message>
    <message>
        <source>A newer benefit has taken the place of this one, so the old one is not listed any more.</source>
        <translation>Ein neuerer Vorteil ist an die Stelle von diesem getreten, darum wird der alte nicht mehr aufgeführt.</translation>
    </message>
    <message>
        <source>The newer one is the one that counts.</source>
        <translation>Es gilt der neuere.</translation>
    </message>
    <message>
        <source>This benefit begins on {start}, and your account lists it from then on.</source>
        <translation>Dieser Vorteil beginnt am {start}, und Ihr Konto führt ihn von da an auf.</translation>
    </message>
    <message>
        <source>This benefit is not in your name, so it is not in your account.</source>
        <translation>Dieser Vorteil läuft nicht auf Ihren Namen, darum ist er nicht in Ihrem Konto.</translation>
    </message>
    <message>
        <source>This benefit has no end, so there is nothing to renew.</source>
        <translation>Dieser Vorteil hat kein Ende, darum gibt es nichts zu verlängern.</translation>
    </message>
    <message>
        <source>This benefit lasts until {expires}.</source>
        <translation>Dieser Vorteil gilt bis {expires}.</translation>
    </message>
    <message>
        <source>The time to renew it begins on {opens}.</source>
        <translation>Die Zeit zum Verlängern beginnt am {opens}.</translation>
    </message>
    <message>
        <source>This benefit lasts until {expires}, and this is the time to renew it.</source>
        <translation>Dieser Vorteil gilt bis {expires}, und jetzt ist die Zeit, ihn zu verlängern.</translation>
    </message>
    <message>
        <source>This benefit ended on {expires}, and you can still renew it.</source>
        <translation>Dieser Vorteil endete am {expires}, und Sie können ihn noch verlängern.</translation>
    </message>
    <message>
        <source>This benefit ended on {expires}, and the time to renew it ended on {closes}.</source>
        <translation>Dieser Vorteil endete am {expires}, und die Zeit zum Verlängern endete am {closes}.</translation>
    </message>
    <message>
        <source>I can tell you what is possible now.</source>
        <translation>Ich kann Ihnen sagen, was jetzt möglich ist.</translation>
    </message>
    <message>
        <source>The line at the top reminds you to renew “{level}”, whose last day is {expires}.</source>
        <translation>Die Zeile ganz oben erinnert Sie daran, „{level}“ zu verlängern; letzter Tag ist der {expires}.</translation>
    </message>
    <message>
        <source>You can renew it under Benefit Renewal.</source>
        <translation>Sie können das unter „Benefit Renewal“ tun.</translation>
    </message>
    <message>
        <source>Through “{level}” you can book before it is open to everybody.</source>
        <translation>Mit „{level}“ können Sie buchen, bevor es für alle offen ist.</translation>
    </message>
    <message>
        <source>Log in first, then it is open to you.</source>
        <translation>Melden Sie sich zuerst an, dann ist es für Sie offen.</translation>
    </message>
    <message>
        <source>Through “{level}” you can book from {opens}, before it is open to everybody.</source>
        <translation>Mit „{level}“ können Sie ab {opens} buchen, bevor es für alle offen ist.</translation>
    </message>
    <message>
        <source>Log in first when you book.</source>
        <translation>Melden Sie sich zuerst an, wenn Sie buchen.</translation>
    </message>
    <message>
        <source>It is open to everybody now.</source>
        <translation>Es ist jetzt für alle offen.</translation>
    </message>
    <message>
        <source>You can book it without “{level}” too.</source>
        <translation>Sie können auch ohne „{level}“ buchen.</translation>
    </message>
    <message>
        <source>Through “{level}” you can book seats that others do not see.</source>
        <translation>Mit „{level}“ können Sie Plätze buchen, die andere nicht sehen.</translation>
    </message>
    <message>
        <source>Log in first, then you will see them.</source>
        <translation>Melden Sie sich zuerst an, dann sehen Sie sie.</translation>
    </message>
    <message>
        <source>Your discount for “{level}” applies by itself once you are logged in.</source>
        <translation>Ihr Rabatt für „{level}“ gilt von selbst, sobald Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>You need not enter a code.</source>
        <translation>Sie brauchen keinen Code einzugeben.</translation>
    </message>
    <message>
        <source>This discount has been used as often as it can be.</source>
        <translation>Dieser Rabatt wurde so oft genutzt, wie es möglich ist.</translation>
    </message>
    <message>
        <source>I can tell you about the regular prices.</source>
        <translation>Ich kann Ihnen die regulären Preise nennen.</translation>
    </message>
    <message>
        <source>This discount is not on offer at the moment.</source>
        <translation>Dieser Rabatt wird im Moment nicht angeboten.</translation>
    </message>
    <message>
        <source>This discount does not apply by itself.</source>
        <translation>Dieser Rabatt gilt nicht von selbst.</translation>
    </message>
    <message>
        <source>I can tell you how it is used.</source>
        <translation>Ich kann Ihnen sagen, wie er genutzt wird.</translation>
    </message>
    <message>
        <source>This discount comes with “{level}”, which you do not have at the moment.</source>
        <translation>Dieser Rabatt gehört zu „{level}“; das haben Sie im Moment nicht.</translation>
    </message>
    <message>
        <source>I can tell you how to get it.</source>
        <translation>Ich kann Ihnen sagen, wie Sie es bekommen.</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>(blank)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(unbekannt)</translation>
    </message>
</context>
<context>
    <name>patrondesk</name>
    <message>
        <source>Shows what a patron sees in Portal, and why.</source>
        <translation>Zeigt, was ein Kunde im Portal sieht, und warum.</translation>
    </message>
    <message>
        <source>The database: sqlite:///file, a file, or postgresql://host/name.</source>
        <translation>Die Datenbank: sqlite:///Datei, eine Datei oder postgresql://Host/Name.</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system, light oder dark.</translation>
    </message>
    <message>
        <source>The theme is “system”, “light” or “dark”, not “%1”.</source>
        <translation>Das Thema ist „system“, „light“ oder „dark“, nicht „%1“.</translation>
    </message>
</context>
<context>
    <name>pd::page</name>
    <message>
        <source>shown</source>
        <translation>sichtbar</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>The patron does not see this:</source>
        <translation>Der Kunde sieht dies nicht:</translation>
    </message>
    <message>
        <source>The patron sees no fields here.</source>
        <translation>Der Kunde sieht hier keine Felder.</translation>
    </message>
    <message>
        <source>The patron sees no orders here.</source>
        <translation>Der Kunde sieht hier keine Bestellungen.</translation>
    </message>
    <message>
        <source>The patron sees no donations here.</source>
        <translation>Der Kunde sieht hier keine Spenden.</translation>
    </message>
    <message>
        <source>The patron sees no subscriptions to renew here.</source>
        <translation>Der Kunde sieht hier keine Abonnements zum Verlängern.</translation>
    </message>
    <message>
        <source>The patron sees no benefits here.</source>
        <translation>Der Kunde sieht hier keine Vorteile.</translation>
    </message>
    <message>
        <source>Order %1, shown as “%2”</source>
        <translation>Bestellung %1, erscheint als „%2“</translation>
    </message>
    <message>
        <source>Order %1, hidden</source>
        <translation>Bestellung %1, verborgen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <translation>Bestellung %1, %2</translation>
    </message>
    <message>
        <source>Field “%1”, %2</source>
        <translation>Feld „%1“, %2</translation>
    </message>
    <message>
        <source>Tab “%1”, %2</source>
        <translation>Reiter „%1“, %2</translation>
    </message>
    <message>
        <source>Reminder to renew %1</source>
        <translation>Erinnerung an die Verlängerung von %1</translation>
    </message>
    <message>
        <source>Tab “%1”</source>
        <translation>Reiter „%1“</translation>
    </message>
    <message>
        <source>“%1” is not offered</source>
        <translation>„%1“ wird nicht angeboten</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Qualifizierung</translation>
    </message>
    <message>
        <source>[not shown to the patron]</source>
        <translation>[dem Kunden nicht angezeigt]</translation>
    </message>
    <message>
        <source>After Log In the patron lands here, among the events on sale.</source>
        <translation>Nach „Log In“ gelangt der Kunde hierher, zu den Veranstaltungen im Verkauf.</translation>
    </message>
    <message>
        <source>No benefit of this patron opens anything besides.</source>
        <translation>Kein Vorteil dieses Kunden öffnet sonst etwas.</translation>
    </message>
    <message>
        <source>Below is what the patron’s benefits open besides.</source>
        <translation>Darunter steht, was die Vorteile des Kunden außerdem öffnen.</translation>
    </message>
    <message>
        <source>On sale early for this patron</source>
        <translation>Für diesen Kunden vorab im Verkauf</translation>
    </message>
    <message>
        <source>Private seats</source>
        <translation>Nicht öffentliche Plätze</translation>
    </message>
    <message>
        <source>Discount codes</source>
        <translation>Rabattcodes</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Presale of %1</source>
        <translation>Vorabverkauf von %1</translation>
    </message>
    <message>
        <source>Private seats for %1</source>
        <translation>Nicht öffentliche Plätze für %1</translation>
    </message>
    <message>
        <source>Discount code %1, applies</source>
        <translation>Rabattcode %1, gilt</translation>
    </message>
    <message>
        <source>Discount code %1, does not apply</source>
        <translation>Rabattcode %1, gilt nicht</translation>
    </message>
    <message>
        <source>“%1” is offered; in this preview it does nothing</source>
        <translation>„%1“ wird angeboten; in dieser Vorschau ohne Wirkung</translation>
    </message>
</context>
<context>
    <name>pd::ui::ColourEditor</name>
    <message>
        <source>Choose the colour</source>
        <translation>Farbe wählen</translation>
    </message>
</context>
<context>
    <name>pd::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
</context>
<context>
    <name>pd::ui::EmptyPage</name>
    <message>
        <source>Find a patron</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>Open the demo theatre</source>
        <translation>Demo-Theater öffnen</translation>
    </message>
    <message>
        <source>No patron chosen</source>
        <translation>Kein Kunde gewählt</translation>
    </message>
    <message>
        <source>Type part of a name, an e-mail address, a phone or an order number to see what the patron sees in Portal, and why.</source>
        <translation>Einen Teil eines Namens, einer E-Mail-Adresse, einer Telefon- oder Bestellnummer eingeben, um zu sehen, was der Kunde im Portal sieht, und warum.</translation>
    </message>
</context>
<context>
    <name>pd::ui::FindBar</name>
    <message>
        <source>The place before (Shift+F3)</source>
        <translation>Vorige Stelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>The next place (F3)</source>
        <translation>Nächste Stelle (F3)</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>Suchleiste schließen (Esc)</translation>
    </message>
    <message>
        <source>Find in the page</source>
        <translation>Auf der Seite suchen</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Gefundene Stellen</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Type what to find first.</source>
        <translation>Bitte zuerst den Suchtext eingeben.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>pd::ui::HitDelegate</name>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>external id</source>
        <translation>externe Kennung</translation>
    </message>
</context>
<context>
    <name>pd::ui::LockScreen</name>
    <message>
        <source>Patron Desk is locked</source>
        <translation>Patron Desk ist gesperrt</translation>
    </message>
    <message>
        <source>Press Return or click to go on where you were.</source>
        <translation>Eingabetaste drücken oder klicken, um dort weiterzumachen, wo Sie waren.</translation>
    </message>
</context>
<context>
    <name>pd::ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Patron</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Undo my last action</source>
        <translation>&amp;Meinen letzten Vorgang rückgängig machen</translation>
    </message>
    <message>
        <source>Takes back the last thing that you changed.</source>
        <translation>Nimmt zurück, was Sie zuletzt geändert haben.</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Find a &amp;command</source>
        <translation>&amp;Befehl suchen</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Recent patrons</source>
        <translation>&amp;Letzte Kunden</translation>
    </message>
    <message>
        <source>&amp;Lock the screen</source>
        <translation>Bildschirm &amp;sperren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>There is nothing before this.</source>
        <translation>Davor gibt es nichts.</translation>
    </message>
    <message>
        <source>There is nothing after this.</source>
        <translation>Danach gibt es nichts.</translation>
    </message>
    <message>
        <source>No patron has been looked at yet.</source>
        <translation>Noch wurde kein Kunde angesehen.</translation>
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
        <translation>Menü</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>&amp;Pin as the caller</source>
        <translation>Als &amp;Anrufer anheften</translation>
    </message>
    <message>
        <source>&amp;Back to the caller</source>
        <translation>&amp;Zurück zum Anrufer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>%1 · shared database</source>
        <translation>%1 · gemeinsame Datenbank</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Choose a patron first.</source>
        <translation>Bitte zuerst einen Kunden wählen.</translation>
    </message>
    <message>
        <source>&amp;Unpin the caller</source>
        <translation>Anrufe&amp;r lösen</translation>
    </message>
    <message>
        <source>Nobody is pinned as the caller.</source>
        <translation>Niemand ist als Anrufer angeheftet.</translation>
    </message>
    <message>
        <source>Your last action was taken back.</source>
        <translation>Ihr letzter Vorgang wurde rückgängig gemacht.</translation>
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
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::NoticeBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>pd::ui::PatronHeader</name>
    <message>
        <source>Deceased</source>
        <translation>Verstorben</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Nicht anrufen</translation>
    </message>
    <message>
        <source>Do not mail</source>
        <translation>Keine Post</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>Keine E-Mail</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>Zugangsbedarf</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Vorstand</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail, phone, household</source>
        <translation>E-Mail, Telefon, Haushalt</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Grund zeigen</translation>
    </message>
    <message>
        <source>Show the warnings</source>
        <translation>Warnungen zeigen</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Portal: can log in</source>
        <translation>Portal: kann sich anmelden</translation>
    </message>
    <message>
        <source>Portal: cannot log in</source>
        <translation>Portal: kann sich nicht anmelden</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Never imported</source>
        <translation>Nie importiert</translation>
    </message>
    <message>
        <source>Data of %1, today</source>
        <translation>Daten vom %1, heute</translation>
    </message>
    <message>
        <source>Data of %1, 1 day old</source>
        <translation>Daten vom %1, 1 Tag alt</translation>
    </message>
    <message numerus="yes">
        <source>Data of %1, %n days old</source>
        <translation>
            <numerusform>Daten vom %1, %n Tag alt</numerusform>
            <numerusform>Daten vom %1, %n Tage alt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::PatronSheet</name>
    <message>
        <source>Patron</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Reasons and warnings</source>
        <translation>Gründe und Warnungen</translation>
    </message>
    <message>
        <source>Preview and reasons</source>
        <translation>Vorschau und Gründe</translation>
    </message>
    <message>
        <source>The patron can log in</source>
        <translation>Der Kunde kann sich anmelden</translation>
    </message>
    <message>
        <source>The patron cannot log in</source>
        <translation>Der Kunde kann sich nicht anmelden</translation>
    </message>
</context>
<context>
    <name>pd::ui::PatronsPage</name>
    <message>
        <source>Patrons</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Making the demo theatre…</source>
        <translation>Das Demo-Theater wird angelegt…</translation>
    </message>
    <message>
        <source>Harbour Light is a made-up theatre with made-up patrons, to look round in. It is made once and takes a few seconds.</source>
        <translation>Harbour Light ist ein erfundenes Theater mit erfundenen Kunden, zum Umsehen. Es wird einmal angelegt; das dauert ein paar Sekunden.</translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation>Die Datenbank kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The patron cannot be shown</source>
        <translation>Der Kunde kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>&amp;Find a patron</source>
        <translation>Kunden &amp;suchen</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>&amp;Neu lesen</translation>
    </message>
    <message>
        <source>Copy page &amp;link</source>
        <translation>&amp;Link der Seite kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;reasons</source>
        <translation>&amp;Gründe kopieren</translation>
    </message>
    <message>
        <source>Lines the patron does &amp;not see</source>
        <translation>&amp;Zeilen, die der Kunde nicht sieht</translation>
    </message>
    <message>
        <source>Order &amp;details</source>
        <translation>Ei&amp;nzelheiten der Bestellung</translation>
    </message>
    <message>
        <source>Choose a patron first.</source>
        <translation>Bitte zuerst einen Kunden wählen.</translation>
    </message>
    <message>
        <source>No site address is set.</source>
        <translation>Keine Adresse der Website ist festgelegt.</translation>
    </message>
    <message>
        <source>&amp;Find in the page</source>
        <translation>Auf der Seite s&amp;uchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Nächste &amp;Stelle</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Vorige Stelle</translation>
    </message>
    <message>
        <source>Copy the page’s lin&amp;es</source>
        <translation>&amp;Zeilen der Seite kopieren</translation>
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
        <translation>Portal-Vorschau, nur zum Lesen</translation>
    </message>
    <message>
        <source>Scroll the patron’s page</source>
        <translation>Die Seite des Kunden rollen</translation>
    </message>
    <message>
        <source>Lines of the page</source>
        <translation>Zeilen der Seite</translation>
    </message>
    <message>
        <source>&amp;Copy the line</source>
        <translation>Zeile &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy the selected lines</source>
        <translation>Gewählte Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Select all lines</source>
        <translation>&amp;Alle Zeilen auswählen</translation>
    </message>
    <message>
        <source>Copy the &amp;address of the stream</source>
        <translation>A&amp;dresse der Übertragung kopieren</translation>
    </message>
</context>
<context>
    <name>pd::ui::PreviewPane</name>
    <message>
        <source>One field is not shown</source>
        <translation>Ein Feld wird nicht angezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%n fields are not shown</source>
        <translation>
            <numerusform>%n Feld wird nicht angezeigt</numerusform>
            <numerusform>%n Felder werden nicht angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>One order is not shown</source>
        <translation>Eine Bestellung wird nicht angezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are not shown</source>
        <translation>
            <numerusform>%n Bestellung wird nicht angezeigt</numerusform>
            <numerusform>%n Bestellungen werden nicht angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>One donation is not shown</source>
        <translation>Eine Spende wird nicht angezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%n donations are not shown</source>
        <translation>
            <numerusform>%n Spende wird nicht angezeigt</numerusform>
            <numerusform>%n Spenden werden nicht angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>One renewal is not shown</source>
        <translation>Eine Verlängerung wird nicht angezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%n renewals are not shown</source>
        <translation>
            <numerusform>%n Verlängerung wird nicht angezeigt</numerusform>
            <numerusform>%n Verlängerungen werden nicht angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>One benefit is not shown</source>
        <translation>Ein Vorteil wird nicht angezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%n benefits are not shown</source>
        <translation>
            <numerusform>%n Vorteil wird nicht angezeigt</numerusform>
            <numerusform>%n Vorteile werden nicht angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>one tab is not shown</source>
        <translation>ein Reiter wird nicht angezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%n tabs are not shown</source>
        <translation>
            <numerusform>%n Reiter wird nicht angezeigt</numerusform>
            <numerusform>%n Reiter werden nicht angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>As the patron sees it</source>
        <translation>Wie der Kunde es sieht</translation>
    </message>
    <message>
        <source>Not shown to the patron</source>
        <translation>Dem Kunden nicht angezeigt</translation>
    </message>
    <message>
        <source>The patron sees every line of this tab, and every tab</source>
        <translation>Der Kunde sieht jede Zeile dieses Reiters und jeden Reiter</translation>
    </message>
    <message>
        <source>Hide again</source>
        <translation>Wieder verbergen</translation>
    </message>
    <message>
        <source>Show reasons</source>
        <translation>Gründe zeigen</translation>
    </message>
    <message>
        <source>Preview, read only</source>
        <translation>Vorschau, nur zum Lesen</translation>
    </message>
    <message>
        <source>No site address is set</source>
        <translation>Keine Adresse der Website ist festgelegt</translation>
    </message>
    <message>
        <source>One discount code does not apply</source>
        <translation>Ein Rabattcode gilt nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n discount codes do not apply</source>
        <translation>
            <numerusform>%n Rabattcode gilt nicht</numerusform>
            <numerusform>%n Rabattcodes gelten nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Every discount code of the patron’s levels applies</source>
        <translation>Jeder Rabattcode der Stufen des Kunden gilt</translation>
    </message>
</context>
<context>
    <name>pd::ui::RuleChip</name>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::SearchField</name>
    <message>
        <source>Find a patron</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>Find a patron: name, e-mail, phone, order number</source>
        <translation>Kunden suchen: Name, E-Mail, Telefon, Bestellnummer</translation>
    </message>
    <message>
        <source>Any part of a name, an e-mail address, a phone or order number, an external id</source>
        <translation>Ein beliebiger Teil eines Namens, einer E-Mail-Adresse, einer Telefon- oder Bestellnummer, einer externen Kennung</translation>
    </message>
</context>
<context>
    <name>pd::ui::SearchPopup</name>
    <message>
        <source>Patrons found</source>
        <translation>Gefundene Kunden</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>No patron matches “%1”. Try fewer letters, or another part of the name.</source>
        <translation>Kein Kunde passt auf „%1“. Weniger Buchstaben oder einen anderen Teil des Namens versuchen.</translation>
    </message>
    <message>
        <source>More patrons match. Type more to see them.</source>
        <translation>Weitere Kunden passen. Mehr eingeben, um sie zu sehen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>pd::ui::SettingRow</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Discard the edit of %1</source>
        <translation>Die Änderung von %1 verwerfen</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>Vorgabe verwenden</translation>
    </message>
    <message>
        <source>Use the default of %1</source>
        <translation>Vorgabe für %1 verwenden</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Meinen Wert speichern</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Den anderen nehmen</translation>
    </message>
    <message>
        <source>Meanwhile somebody set this to %1. You have %2, which is not saved.</source>
        <translation>Inzwischen hat jemand hier %1 festgelegt. Sie haben %2; das ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>The default, which is assumed: no source says how it is.</source>
        <translation>Die Vorgabe, die angenommen ist: Keine Quelle sagt, wie es ist.</translation>
    </message>
    <message>
        <source>The default.</source>
        <translation>Die Vorgabe.</translation>
    </message>
    <message>
        <source>Set by an import.</source>
        <translation>Durch einen Import festgelegt.</translation>
    </message>
    <message>
        <source>Set by the demo theatre.</source>
        <translation>Durch das Demo-Theater festgelegt.</translation>
    </message>
    <message>
        <source>Set by staff.</source>
        <translation>Vom Personal festgelegt.</translation>
    </message>
    <message>
        <source>Set by %1 on %2.</source>
        <translation>Festgelegt von %1 am %2.</translation>
    </message>
    <message>
        <source>The default will hold again.</source>
        <translation>Die Vorgabe wird wieder gelten.</translation>
    </message>
    <message>
        <source>Edited, not saved yet.</source>
        <translation>Bearbeitet, noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>The header and the buttons of every patron&apos;s page change their colour.</source>
        <translation>Kopfzeile und Schaltflächen jeder Kundenseite ändern ihre Farbe.</translation>
    </message>
    <message>
        <source>Nothing is applied yet. Open a patron to read here what would change for them.</source>
        <translation>Noch ist nichts angewendet. Einen Kunden öffnen, um hier zu lesen, was sich für ihn ändern würde.</translation>
    </message>
    <message>
        <source>Saved: %1. Ctrl+Z takes it back.</source>
        <translation>Gespeichert: %1. Strg+Z nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SettingsDesk</name>
    <message>
        <source>For %1 nothing changes.</source>
        <translation>Für %1 ändert sich nichts.</translation>
    </message>
    <message>
        <source>For %1: %2</source>
        <translation>Für %1: %2</translation>
    </message>
</context>
<context>
    <name>pd::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Abschnitte der Einstellungen</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>%1 · edited</source>
        <translation>%1 · bearbeitet</translation>
    </message>
</context>
<context>
    <name>pd::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>The caller</source>
        <translation>Der Anrufer</translation>
    </message>
    <message>
        <source>The caller: %1</source>
        <translation>Der Anrufer: %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::TaskView</name>
    <message>
        <source>Work under way</source>
        <translation>Laufende Arbeit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n more waiting)</source>
        <translation>
            <numerusform>%1 (%n weitere wartet)</numerusform>
            <numerusform>%1 (%n weitere warten)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Stops the work; nothing of it stays.</source>
        <translation>Hält die Arbeit an; nichts davon bleibt.</translation>
    </message>
    <message>
        <source>The work cannot be stopped any more.</source>
        <translation>Die Arbeit kann nicht mehr angehalten werden.</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::TopBand</name>
    <message>
        <source>Menu and search</source>
        <translation>Menü und Suche</translation>
    </message>
</context>
<context>
    <name>pd::ui::WarningsPanel</name>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::WhyPanel</name>
    <message>
        <source>Why this line?</source>
        <translation>Warum diese Zeile?</translation>
    </message>
    <message>
        <source>Line explained</source>
        <translation>Erklärte Zeile</translation>
    </message>
    <message>
        <source>Copy the reasons</source>
        <translation>Gründe kopieren</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
</context>
</TS>
