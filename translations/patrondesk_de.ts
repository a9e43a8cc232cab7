<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Patron Desk %1</source>
        <translation>Patron Desk %1</translation>
    </message>
    <message>
        <source>Licence: GPL-3.0-or-later, without any warranty.</source>
        <translation>Lizenz: GPL-3.0-or-later, ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>Datenbank: %1</translation>
    </message>
    <message>
        <source>Preferences: %1</source>
        <translation>Voreinstellungen: %1</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation>Datenordner: %1</translation>
    </message>
    <message>
        <source>Made with:</source>
        <translation>Gemacht mit:</translation>
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
        <translation>%1; PatronManager hat %2</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>Done, not yet imported</source>
        <translation>Erledigt, noch nicht importiert</translation>
    </message>
    <message>
        <source>Imported otherwise</source>
        <translation>Anders importiert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>%1 (re-seat)</source>
        <comment>what is to be done, and the vendor&apos;s way</comment>
        <translation>%1 (neu platzieren)</translation>
    </message>
    <message>
        <source>%1 (exchange)</source>
        <comment>what is to be done, and the vendor&apos;s way</comment>
        <translation>%1 (Umtausch)</translation>
    </message>
    <message>
        <source>%1 (package exchange)</source>
        <comment>what is to be done, and the vendor&apos;s way</comment>
        <translation>%1 (Paketumtausch)</translation>
    </message>
</context>
<context>
    <name>ChangedLines</name>
    <message>
        <source>Nothing changes for this patron.</source>
        <translation>Für diesen Kunden ändert sich nichts.</translation>
    </message>
    <message>
        <source>One line changes:</source>
        <translation>Eine Zeile ändert sich:</translation>
    </message>
    <message numerus="yes">
        <source>%n lines change:</source>
        <translation>
            <numerusform>%n Zeile ändert sich:</numerusform>
            <numerusform>%n Zeilen ändern sich:</numerusform>
        </translation>
    </message>
</context>
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
        <source>One order’s tickets are offered differently.</source>
        <translation>Die Tickets einer Bestellung werden anders angeboten.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders’ tickets are offered differently.</source>
        <translation>
            <numerusform>Die Tickets von %n Bestellung werden anders angeboten.</numerusform>
            <numerusform>Die Tickets von %n Bestellungen werden anders angeboten.</numerusform>
        </translation>
    </message>
    <message>
        <source>One order’s details change.</source>
        <translation>Die Einzelheiten einer Bestellung ändern sich.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders’ details change.</source>
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
        <source>Members’ seats of one more event are seen.</source>
        <translation>Mitgliederplätze einer weiteren Veranstaltung sind sichtbar.</translation>
    </message>
    <message numerus="yes">
        <source>Members’ seats of %n more events are seen.</source>
        <translation>
            <numerusform>Mitgliederplätze von %n weiteren Veranstaltung sind sichtbar.</numerusform>
            <numerusform>Mitgliederplätze von %n weiteren Veranstaltungen sind sichtbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members’ seats of one event are no longer seen.</source>
        <translation>Mitgliederplätze einer Veranstaltung sind nicht mehr sichtbar.</translation>
    </message>
    <message numerus="yes">
        <source>Members’ seats of %n events are no longer seen.</source>
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
        <source>The time zone of local times; by default the organisation’s.</source>
        <translation>Die Zeitzone örtlicher Zeiten; Vorgabe ist die der Organisation.</translation>
    </message>
    <message>
        <source>A value changed here and there: keep ours, take theirs, or fail.</source>
        <translation>Ein Wert, der hier und dort geändert wurde: keep behält unseren, take nimmt den anderen, fail bricht ab.</translation>
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
        <source>With set: orders of this status are not on the patron’s page.</source>
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
    <message>
        <source>Nothing is to be repeated in PatronManager.</source>
        <translation>In PatronManager ist nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>With list: those that an import has closed, too.</source>
        <translation>Mit list: auch die, die ein Import abgeschlossen hat.</translation>
    </message>
    <message>
        <source>With done and not-done: what it would change, and nothing is written.</source>
        <translation>Mit done und not-done: was sich ändern würde; geschrieben wird nichts.</translation>
    </message>
    <message>
        <source>There is no venue yet.</source>
        <translation>Es gibt noch keine Spielstätte.</translation>
    </message>
    <message>
        <source>Venue %1 is there.</source>
        <translation>Spielstätte %1 ist angelegt.</translation>
    </message>
    <message>
        <source>With import: what it would change, and nothing is written.</source>
        <translation>Mit import: was sich ändern würde; geschrieben wird nichts.</translation>
    </message>
    <message>
        <source>No seat waits for a decision.</source>
        <translation>Kein Platz wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>A reason for the journal.</source>
        <translation>Ein Grund für das Journal.</translation>
    </message>
    <message>
        <source>ORDER is the order’s id, not its number.</source>
        <translation>ORDER ist die Id der Bestellung, nicht ihre Nummer.</translation>
    </message>
    <message>
        <source>What it would change, and nothing is written.</source>
        <translation>Was es ändern würde; nichts wird geschrieben.</translation>
    </message>
    <message>
        <source>Write the payments as CSV, too.</source>
        <translation>Die Zahlungen auch als CSV schreiben.</translation>
    </message>
    <message>
        <source>A change of seats is open for this order (request %1).</source>
        <translation>Für diese Bestellung ist ein Platzwechsel offen (Wunsch %1).</translation>
    </message>
    <message>
        <source>Nothing was changed. Order %1 would become “%2”.</source>
        <translation>Nichts wurde geändert. Bestellung %1 würde zu „%2“.</translation>
    </message>
    <message>
        <source>Order %1 is “%2” now.</source>
        <translation>Bestellung %1 ist jetzt „%2“.</translation>
    </message>
    <message>
        <source>How it was paid: cash, cheque, card or other.</source>
        <translation>Wie bezahlt wurde: cash, cheque, card oder other.</translation>
    </message>
    <message>
        <source>The number of the terminal’s slip or of the cheque; never a card number.</source>
        <translation>Die Nummer des Terminalbelegs oder des Schecks; niemals eine Kartennummer.</translation>
    </message>
    <message>
        <source>No series of an earlier season is like this one: name it with --from.</source>
        <translation>Keine Reihe einer früheren Spielzeit ähnelt dieser: Bitte mit --from angeben.</translation>
    </message>
    <message>
        <source>There is no series yet.</source>
        <translation>Es gibt noch keine Reihe.</translation>
    </message>
    <message>
        <source>“%1” is not of the form OLD=NEW.</source>
        <translation>„%1“ hat nicht die Form OLD=NEW.</translation>
    </message>
    <message>
        <source>--batch takes a whole number above zero.</source>
        <translation>--batch erwartet eine ganze Zahl über null.</translation>
    </message>
    <message>
        <source>The series whose subscribers are rolled over.</source>
        <translation>Die Reihe, deren Abonnenten verlängert werden.</translation>
    </message>
    <message>
        <source>With map: what a price level is called now.</source>
        <translation>Mit map: wie eine Preisstufe jetzt heißt.</translation>
    </message>
    <message>
        <source>With map: what an allocation is called now.</source>
        <translation>Mit map: wie ein Kontingent jetzt heißt.</translation>
    </message>
    <message>
        <source>With map: what a section is called now.</source>
        <translation>Mit map: wie ein Bereich jetzt heißt.</translation>
    </message>
    <message>
        <source>With map: take all suggested names.</source>
        <translation>Mit map: alle vorgeschlagenen Namen übernehmen.</translation>
    </message>
    <message>
        <source>With map: leave a subscriber out.</source>
        <translation>Mit map: einen Abonnenten auslassen.</translation>
    </message>
    <message>
        <source>With map: give a subscriber these seats.</source>
        <translation>Mit map: einem Abonnenten diese Plätze geben.</translation>
    </message>
    <message>
        <source>With map: take all proposed seats.</source>
        <translation>Mit map: alle vorgeschlagenen Plätze übernehmen.</translation>
    </message>
    <message>
        <source>With run: only where the rehearsal still says this digest.</source>
        <translation>Mit run: nur, wenn der Probelauf noch diese Prüfsumme ergibt.</translation>
    </message>
    <message>
        <source>With run: subscribers in one step.</source>
        <translation>Mit run: Abonnenten je Schritt.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Paid, percent</source>
        <translation>Bezahlt, Prozent</translation>
    </message>
    <message>
        <source>Last season on this day</source>
        <translation>Letzte Spielzeit an diesem Tag</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>Alle Reihen</translation>
    </message>
    <message>
        <source>With progress: the other series of its season, too.</source>
        <translation>Mit progress: auch die anderen Reihen ihrer Spielzeit.</translation>
    </message>
    <message>
        <source>Who comes first: %1.</source>
        <translation>Wer zuerst kommt: %1.</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>Prüfsumme: %1</translation>
    </message>
    <message>
        <source>The order has no seats here.</source>
        <translation>Die Bestellung hat hier keine Plätze.</translation>
    </message>
    <message>
        <source>Held besides: %1, until %2.</source>
        <translation>Außerdem gesperrt: %1, bis %2.</translation>
    </message>
    <message>
        <source>No such seats are free.</source>
        <translation>Keine solchen Plätze sind frei.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Es ist noch nichts da.</translation>
    </message>
    <message>
        <source>Number %1 is there.</source>
        <translation>Nummer %1 ist da.</translation>
    </message>
    <message>
        <source>It would be added.</source>
        <translation>Es würde hinzugefügt.</translation>
    </message>
    <message>
        <source>Nothing is to be changed: it is so already.</source>
        <translation>Es ist nichts zu ändern: Es ist schon so.</translation>
    </message>
    <message>
        <source>It would be changed.</source>
        <translation>Es würde geändert.</translation>
    </message>
    <message>
        <source>It is changed.</source>
        <translation>Es ist geändert.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 nimmt eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>There is nothing that can be done without somebody’s word.</source>
        <translation>Ohne jemandes Zustimmung lässt sich nichts tun.</translation>
    </message>
    <message>
        <source>Nothing was changed. It would be recorded: %1.</source>
        <translation>Nichts wurde geändert. Erfasst würde: %1.</translation>
    </message>
    <message>
        <source>Request %1 is recorded: %2.</source>
        <translation>Wunsch %1 ist erfasst: %2.</translation>
    </message>
    <message>
        <source>Who comes first: priority, seniority, donorLevel, joined by +; else as the organisation has set.</source>
        <translation>Wer zuerst kommt: priority, seniority, donorLevel, verbunden mit +; sonst wie von der Organisation eingestellt.</translation>
    </message>
    <message>
        <source>How long the plan may take; 30 where nothing is said.</source>
        <translation>Wie lange der Plan dauern darf; 30, wo nichts gesagt ist.</translation>
    </message>
    <message>
        <source>Make all moves that can be made, or those of these requests and what they need.</source>
        <translation>Alle möglichen Wechsel ausführen, oder die dieser Wünsche und was sie brauchen.</translation>
    </message>
    <message>
        <source>With --apply: only where nothing has changed since this digest.</source>
        <translation>Mit --apply: nur, wenn sich seit dieser Prüfsumme nichts geändert hat.</translation>
    </message>
    <message>
        <source>With wish: what was said, in words.</source>
        <translation>Mit wish: was gesagt wurde, in Worten.</translation>
    </message>
    <message>
        <source>With wish: keep, next_best or call_first, where it cannot be had as it is.</source>
        <translation>Mit wish: keep, next_best oder call_first, wo es so nicht zu haben ist.</translation>
    </message>
    <message>
        <source>With wish: phone, counter or form.</source>
        <translation>Mit wish: phone, counter oder form.</translation>
    </message>
    <message>
        <source>With wish: 1 to 9; 1 comes first.</source>
        <translation>Mit wish: 1 bis 9; 1 kommt zuerst.</translation>
    </message>
    <message>
        <source>With levels: its early price.</source>
        <translation>Mit levels: ihr Frühbucherpreis.</translation>
    </message>
    <message>
        <source>With levels: the allocation of the performances where its seats lie.</source>
        <translation>Mit levels: das Kontingent der Vorstellungen, in dem ihre Plätze liegen.</translation>
    </message>
    <message>
        <source>All orders in the Renewal Log of this series.</source>
        <translation>Alle Bestellungen im Verlängerungsprotokoll dieser Reihe.</translation>
    </message>
    <message>
        <source>With --log: those of this outcome alone.</source>
        <translation>Mit --log: nur die mit diesem Ergebnis.</translation>
    </message>
    <message>
        <source>The Renewal Log has no such order. Nothing was changed.</source>
        <translation>Das Verlängerungsprotokoll hat keine solche Bestellung. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was ever put into the outbox.</source>
        <translation>In den Postausgang wurde noch nie etwas gelegt.</translation>
    </message>
    <message>
        <source>No e-mail waits in the outbox.</source>
        <translation>Im Postausgang wartet keine E-Mail.</translation>
    </message>
    <message>
        <source>With list: those that were sent or cancelled, too.</source>
        <translation>Mit list: auch die gesendeten oder stornierten.</translation>
    </message>
    <message>
        <source>Renewal letters</source>
        <translation>Verlängerungsbriefe</translation>
    </message>
    <message>
        <source>There is no letter to write, and no file was made.</source>
        <translation>Es ist kein Brief zu schreiben, und keine Datei wurde angelegt.</translation>
    </message>
    <message>
        <source>With remind: those, too, who were reminded in the last days.</source>
        <translation>Mit remind: auch, wer in den letzten Tagen erinnert wurde.</translation>
    </message>
    <message>
        <source>With letters: the PDF that is written.</source>
        <translation>Mit letters: das PDF, das geschrieben wird.</translation>
    </message>
    <message>
        <source>Nobody waits for seats.</source>
        <translation>Niemand wartet auf Plätze.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries would be changed.</source>
        <translation>
            <numerusform>%n Eintrag würde geändert.</numerusform>
            <numerusform>%n Einträge würden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are changed.</source>
        <translation>
            <numerusform>%n Eintrag ist geändert.</numerusform>
            <numerusform>%n Einträge sind geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal verifies: %n actions.</source>
        <translation>
            <numerusform>Das Journal ist in Ordnung: %n Vorgang.</numerusform>
            <numerusform>Das Journal ist in Ordnung: %n Vorgänge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages: %1. New: %2, there already: %3, automatic: %4, unreadable: %5.</source>
        <translation>Nachrichten: %1. Neu: %2, schon da: %3, automatisch: %4, unlesbar: %5.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>There is no such message.</source>
        <translation>Eine solche Nachricht gibt es nicht.</translation>
    </message>
    <message>
        <source>With fetch: this mailbox alone.</source>
        <translation>Mit fetch: nur dieses Postfach.</translation>
    </message>
    <message>
        <source>With fetch --mailbox: the password is on standard input.</source>
        <translation>Mit fetch --mailbox: Das Passwort kommt von der Standardeingabe.</translation>
    </message>
    <message>
        <source>The mailbox “%1” is added.</source>
        <translation>Das Postfach „%1“ ist hinzugefügt.</translation>
    </message>
    <message>
        <source>Its password is in this computer’s keychain.</source>
        <translation>Sein Passwort liegt im Schlüsselbund dieses Rechners.</translation>
    </message>
    <message>
        <source>Its password is kept nowhere: give it on standard input, with --password, each time.</source>
        <translation>Sein Passwort wird nirgends aufbewahrt: Es ist jedes Mal mit --password über die Standardeingabe anzugeben.</translation>
    </message>
    <message>
        <source>There is no mailbox.</source>
        <translation>Es gibt kein Postfach.</translation>
    </message>
    <message>
        <source>%1: yes.</source>
        <translation>%1: ja.</translation>
    </message>
    <message>
        <source>%1: no.</source>
        <translation>%1: nein.</translation>
    </message>
    <message>
        <source>No mail is taken from “%1” any more; what came from it stays.</source>
        <translation>Aus „%1“ werden keine E-Mails mehr geholt; was daraus kam, bleibt.</translation>
    </message>
    <message>
        <source>The keychain of this computer has no password for the mailbox “%1”; give it on standard input, with --password.</source>
        <translation>Der Schlüsselbund dieses Rechners hat kein Passwort für das Postfach „%1“; es ist mit --password über die Standardeingabe anzugeben.</translation>
    </message>
    <message>
        <source>With add: the mail server’s name.</source>
        <translation>Mit add: der Name des Mailservers.</translation>
    </message>
    <message>
        <source>With add: its port; 993 by default, 143 with starttls.</source>
        <translation>Mit add: sein Port; Vorgabe: 993, mit starttls 143.</translation>
    </message>
    <message>
        <source>With add: tls or starttls; tls by default.</source>
        <translation>Mit add: tls oder starttls; Vorgabe: tls.</translation>
    </message>
    <message>
        <source>With add: who logs in.</source>
        <translation>Mit add: wer sich anmeldet.</translation>
    </message>
    <message>
        <source>With add: a file of the only authorities whose certificates count.</source>
        <translation>Mit add: eine Datei mit den Zertifizierungsstellen, deren Zertifikate allein gelten.</translation>
    </message>
    <message>
        <source>With add: the folder that mail is taken from; INBOX by default.</source>
        <translation>Mit add: der Ordner, aus dem E-Mails geholt werden; Vorgabe: INBOX.</translation>
    </message>
    <message>
        <source>With add: the folder that it is moved to; Processed by default.</source>
        <translation>Mit add: der Ordner, in den sie verschoben werden; Vorgabe: Processed.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails would be cancelled.</source>
        <translation>
            <numerusform>%n E-Mail würde storniert.</numerusform>
            <numerusform>%n E-Mails würden storniert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are cancelled.</source>
        <translation>
            <numerusform>%n E-Mail ist storniert.</numerusform>
            <numerusform>%n E-Mails sind storniert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewals are left out.</source>
        <translation>
            <numerusform>%n Verlängerung ist ausgelassen.</numerusform>
            <numerusform>%n Verlängerungen sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders would be put into the outbox.</source>
        <translation>
            <numerusform>%n Erinnerung käme in den Postausgang.</numerusform>
            <numerusform>%n Erinnerungen kämen in den Postausgang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders were put into the outbox.</source>
        <translation>
            <numerusform>%n Erinnerung wurde in den Postausgang gelegt.</numerusform>
            <numerusform>%n Erinnerungen wurden in den Postausgang gelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters are in %1.</source>
        <translation>
            <numerusform>%n Brief steht in %1.</numerusform>
            <numerusform>%n Briefe stehen in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions about single subscribers.</source>
        <translation>
            <numerusform>%n Entscheidung über einen einzelnen Abonnenten.</numerusform>
            <numerusform>%n Entscheidungen über einzelne Abonnenten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscribers were given renewal orders.</source>
        <translation>
            <numerusform>%n Abonnent bekam eine Verlängerungsbestellung.</numerusform>
            <numerusform>%n Abonnenten bekamen Verlängerungsbestellungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not, and stand in the log.</source>
        <translation>
            <numerusform>%n bekam keine und steht im Protokoll.</numerusform>
            <numerusform>%n bekamen keine und stehen im Protokoll.</numerusform>
        </translation>
    </message>
    <message>
        <source>With remind: those, too, who want no post: an e-mail is none.</source>
        <translation>Mit remind: auch, wer keine Post wünscht, denn eine E-Mail ist keine.</translation>
    </message>
    <message>
        <source>With letters: those, too, who opted out of e-mail: a letter is none.</source>
        <translation>Mit letters: auch, wer keine E-Mail wünscht, denn ein Brief ist keine.</translation>
    </message>
    <message>
        <source>There is no such request.</source>
        <translation>Einen solchen Wunsch gibt es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n seats were assigned.</source>
        <translation>
            <numerusform>%n Platz wurde zugeordnet.</numerusform>
            <numerusform>%n Plätze wurden zugeordnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are otherwise sure than before.</source>
        <translation>
            <numerusform>%n ist anders sicher als vorher.</numerusform>
            <numerusform>%n sind anders sicher als vorher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are as they were.</source>
        <translation>
            <numerusform>%n ist, wie er war.</numerusform>
            <numerusform>%n sind, wie sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for somebody to say whose they are.</source>
        <translation>
            <numerusform>%n wartet darauf, dass jemand sagt, wem er gehört.</numerusform>
            <numerusform>%n warten darauf, dass jemand sagt, wem sie gehören.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats are the patron’s in the series now.</source>
        <translation>
            <numerusform>%n Platz in der Reihe gehört jetzt dem Kunden.</numerusform>
            <numerusform>%n Plätze in der Reihe gehören jetzt dem Kunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets are new.</source>
        <translation>
            <numerusform>%n Karte ist neu.</numerusform>
            <numerusform>%n Karten sind neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats are in %1.</source>
        <translation>
            <numerusform>%n Platz steht in %1.</numerusform>
            <numerusform>%n Plätze stehen in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats would be added.</source>
        <translation>
            <numerusform>%n Platz käme hinzu.</numerusform>
            <numerusform>%n Plätze kämen hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats were added.</source>
        <translation>
            <numerusform>%n Platz kam hinzu.</numerusform>
            <numerusform>%n Plätze kamen hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be changed.</source>
        <translation>
            <numerusform>%n würde geändert.</numerusform>
            <numerusform>%n würden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed.</source>
        <translation>
            <numerusform>%n wurde geändert.</numerusform>
            <numerusform>%n wurden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be removed.</source>
        <translation>
            <numerusform>%n würde entfernt.</numerusform>
            <numerusform>%n würden entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were removed.</source>
        <translation>
            <numerusform>%n wurde entfernt.</numerusform>
            <numerusform>%n wurden entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are.</source>
        <translation>
            <numerusform>%n bleibt, wie er ist.</numerusform>
            <numerusform>%n bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed as they were.</source>
        <translation>
            <numerusform>%n blieb, wie er war.</numerusform>
            <numerusform>%n blieben, wie sie waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mailbox “%1”: %2</source>
        <translation>Das Postfach „%1“: %2</translation>
    </message>
    <message>
        <source>Messages from before %1 whose bytes are erased, attachments among them: %2. Their words stay.</source>
        <translation>Nachrichten von vor %1, deren Bytes gelöscht sind, Anhänge eingeschlossen: %2. Ihr Wortlaut bleibt.</translation>
    </message>
    <message>
        <source>With import: your mail server has not put these files there; none of them counts as genuine.</source>
        <translation>Mit import: Ihr Mailserver hat diese Dateien nicht dorthin gelegt; keine davon gilt als echt.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are noted as arrived.</source>
        <translation>
            <numerusform>%n E-Mail ist als angekommen vermerkt.</numerusform>
            <numerusform>%n E-Mails sind als angekommen vermerkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails wait to be sent again.</source>
        <translation>
            <numerusform>E-Mails, die darauf warten, noch einmal gesendet zu werden: %n.</numerusform>
            <numerusform>E-Mails, die darauf warten, noch einmal gesendet zu werden: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>With send and account test: the password is on standard input.</source>
        <translation>Mit send und account test: Das Passwort kommt von der Standardeingabe.</translation>
    </message>
    <message>
        <source>With account set: the name of the server that mail is sent by.</source>
        <translation>Mit account set: der Name des Servers, über den E-Mails gesendet werden.</translation>
    </message>
    <message>
        <source>With account set: its port; 587 by default, 465 with tls.</source>
        <translation>Mit account set: sein Port; Vorgabe: 587, mit tls 465.</translation>
    </message>
    <message>
        <source>With account set: tls or starttls; starttls by default.</source>
        <translation>Mit account set: tls oder starttls; Vorgabe: starttls.</translation>
    </message>
    <message>
        <source>With account set: who logs in. The password stands on standard input.</source>
        <translation>Mit account set: wer sich anmeldet. Das Passwort kommt von der Standardeingabe.</translation>
    </message>
    <message>
        <source>With account set: the address that mail comes from.</source>
        <translation>Mit account set: die Adresse, von der E-Mails kommen.</translation>
    </message>
    <message>
        <source>With account set: the name beside it.</source>
        <translation>Mit account set: der Name dazu.</translation>
    </message>
    <message>
        <source>With account set: a file of the only authorities whose certificates count.</source>
        <translation>Mit account set: eine Datei mit den Zertifizierungsstellen, deren Zertifikate allein gelten.</translation>
    </message>
    <message>
        <source>The reply template that the answer is written by.</source>
        <translation>Die Antwortvorlage, nach der die Antwort geschrieben wird.</translation>
    </message>
    <message>
        <source>Its language: en, es, fr …; by default that of the patron’s message.</source>
        <translation>Ihre Sprache: en, es, fr …; Vorgabe: die der Nachricht des Kunden.</translation>
    </message>
    <message>
        <source>A file with the text instead of the template’s.</source>
        <translation>Eine Datei mit dem Text statt dem der Vorlage.</translation>
    </message>
    <message>
        <source>The address; by default the one on the patron’s record.</source>
        <translation>Die Adresse; Vorgabe: die im Datensatz des Kunden.</translation>
    </message>
    <message>
        <source>With --to: also where the record has another one.</source>
        <translation>Mit --to: auch wenn im Datensatz eine andere steht.</translation>
    </message>
    <message>
        <source>The request waits for the patron from now on.</source>
        <translation>Der Änderungswunsch wartet ab jetzt auf den Kunden.</translation>
    </message>
    <message>
        <source>With --send: the password of the account is on standard input.</source>
        <translation>Mit --send: Das Passwort des Kontos kommt von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Show the answer and what it says otherwise than the order, and write nothing.</source>
        <translation>Die Antwort zeigen und was sie anders sagt als die Bestellung; geschrieben wird nichts.</translation>
    </message>
    <message>
        <source>With list: new, inProgress, waiting, filled, notPossible, withdrawn or all; all by default. With set: the new one.</source>
        <translation>Mit list: new, inProgress, waiting, filled, notPossible, withdrawn oder all; Vorgabe: all. Mit set: der neue Zustand.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are sent.</source>
        <translation>
            <numerusform>%n E-Mail ist gesendet.</numerusform>
            <numerusform>%n E-Mails sind gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails that were probably sent have been found among those sent.</source>
        <translation>
            <numerusform>%n wohl gesendete E-Mail wurde unter den gesendeten gefunden.</numerusform>
            <numerusform>%n wohl gesendete E-Mails wurden unter den gesendeten gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails wait for another try.</source>
        <translation>
            <numerusform>%n E-Mail wartet auf einen weiteren Versuch.</numerusform>
            <numerusform>%n E-Mails warten auf einen weiteren Versuch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails could not be sent.</source>
        <translation>
            <numerusform>%n E-Mail konnte nicht gesendet werden.</numerusform>
            <numerusform>%n E-Mails konnten nicht gesendet werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails were probably sent; they are not sent again by themselves.</source>
        <translation>
            <numerusform>%n E-Mail wurde wohl gesendet; sie wird nicht von selbst noch einmal gesendet.</numerusform>
            <numerusform>%n E-Mails wurden wohl gesendet; sie werden nicht von selbst noch einmal gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password of the account that mail is sent from is missing or wrong; give it on standard input, with --password.</source>
        <translation>Das Passwort des Kontos, von dem gesendet wird, fehlt oder ist falsch; es ist mit --password über die Standardeingabe anzugeben.</translation>
    </message>
    <message>
        <source>Nothing was to be sent.</source>
        <translation>Es war nichts zu senden.</translation>
    </message>
    <message>
        <source>No account is set up that mail is sent from.</source>
        <translation>Es ist kein Konto eingerichtet, von dem gesendet wird.</translation>
    </message>
    <message>
        <source>Mail would be sent from %1.</source>
        <translation>E-Mails würden von %1 gesendet.</translation>
    </message>
    <message>
        <source>Mail is sent from %1 from now on; what waits in the outbox goes, too.</source>
        <translation>E-Mails werden ab jetzt von %1 gesendet; auch was im Postausgang wartet.</translation>
    </message>
    <message>
        <source>The keychain of this computer has no password for the account that mail is sent from; give it on standard input, with --password.</source>
        <translation>Der Schlüsselbund dieses Rechners hat kein Passwort für das Konto, von dem gesendet wird; es ist mit --password über die Standardeingabe anzugeben.</translation>
    </message>
    <message>
        <source>Nothing is sent any more; what waits stays in the outbox.</source>
        <translation>Es wird nichts mehr gesendet; was wartet, bleibt im Postausgang.</translation>
    </message>
    <message>
        <source>There is no reply template.</source>
        <translation>Es gibt keine Antwortvorlage.</translation>
    </message>
    <message>
        <source>Its language: en, es, fr …; en by default.</source>
        <translation>Ihre Sprache: en, es, fr …; Vorgabe: en.</translation>
    </message>
    <message>
        <source>With set: what stands above the answer.</source>
        <translation>Mit set: was über der Antwort steht.</translation>
    </message>
    <message>
        <source>With set: a file with the text; fields stand in braces.</source>
        <translation>Mit set: eine Datei mit dem Text; Felder stehen in geschweiften Klammern.</translation>
    </message>
    <message numerus="yes">
        <source>%n change requests would be set.</source>
        <translation>
            <numerusform>Änderungswünsche, die festgelegt würden: %n.</numerusform>
            <numerusform>Änderungswünsche, die festgelegt würden: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change requests are set.</source>
        <translation>
            <numerusform>Festgelegte Änderungswünsche: %n.</numerusform>
            <numerusform>Festgelegte Änderungswünsche: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>With set: why it is not possible or withdrawn; one of the reasons of that state.</source>
        <translation>Mit set: warum er nicht möglich oder zurückgezogen ist; einer der Gründe dieses Zustands.</translation>
    </message>
    <message>
        <source>With set: the day until which it is put aside; empty: it is back now.</source>
        <translation>Mit set: der Tag, bis zu dem er zurückgestellt ist; leer: Er ist jetzt wieder da.</translation>
    </message>
    <message>
        <source>With set: a note for staff, in place of the one that is there.</source>
        <translation>Mit set: ein Vermerk für das Personal anstelle des vorhandenen.</translation>
    </message>
    <message>
        <source>With set --state filled: the number of the action that did what was asked for.</source>
        <translation>Mit set --state filled: die Nummer des Vorgangs, der das Gewünschte getan hat.</translation>
    </message>
    <message>
        <source>With split: a message that becomes another request.</source>
        <translation>Mit split: eine Nachricht, die ein weiterer Änderungswunsch wird.</translation>
    </message>
    <message>
        <source>Request %1 would become a part of request %2.</source>
        <translation>Änderungswunsch %1 würde ein Teil von Änderungswunsch %2.</translation>
    </message>
    <message>
        <source>Request %1 is a part of request %2 now.</source>
        <translation>Änderungswunsch %1 ist jetzt ein Teil von Änderungswunsch %2.</translation>
    </message>
    <message>
        <source>A part of request %1 would become another request.</source>
        <translation>Ein Teil von Änderungswunsch %1 würde ein weiterer Änderungswunsch.</translation>
    </message>
    <message>
        <source>A part of request %1 is request %2 now.</source>
        <translation>Ein Teil von Änderungswunsch %1 ist jetzt Änderungswunsch %2.</translation>
    </message>
    <message>
        <source>Nobody is signed in to the mailbox “%1” on this computer; sign in in the window, or give an access token on standard input, with --password.</source>
        <translation>Auf diesem Rechner ist niemand beim Postfach „%1“ angemeldet; bitte im Fenster anmelden oder ein Zugriffstoken mit --password über die Standardeingabe angeben.</translation>
    </message>
    <message>
        <source>The sign-in is in this computer’s keychain.</source>
        <translation>Die Anmeldung liegt im Schlüsselbund dieses Rechners.</translation>
    </message>
    <message>
        <source>This computer has no keychain, so nobody was asked to sign in: give an access token on standard input, with --password, each time.</source>
        <translation>Dieser Rechner hat keinen Schlüsselbund, darum wurde niemand um eine Anmeldung gebeten: Ein Zugriffstoken ist jedes Mal mit --password über die Standardeingabe anzugeben.</translation>
    </message>
    <message>
        <source>With test: the password, or an access token, is on standard input.</source>
        <translation>Mit test: Das Passwort oder ein Zugriffstoken kommt von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Contact %1, %2</source>
        <translation>Kontakt %1, %2</translation>
    </message>
    <message>
        <source>This would be erased for good:</source>
        <translation>Dies würde endgültig gelöscht:</translation>
    </message>
    <message>
        <source>This would stay:</source>
        <translation>Dies würde bleiben:</translation>
    </message>
    <message>
        <source>Change request %1 is open; finish or withdraw it first.</source>
        <translation>Änderungswunsch %1 ist offen; bitte zuerst abschließen oder zurückziehen.</translation>
    </message>
    <message>
        <source>An e-mail to this person is being sent at this moment; wait until it is out.</source>
        <translation>Eine E-Mail an diese Person wird gerade gesendet; bitte warten, bis sie hinausgegangen ist.</translation>
    </message>
    <message>
        <source>Nothing was erased. Export the data first if they are asked for, then repeat the command with --yes; nothing takes it back.</source>
        <translation>Nichts wurde gelöscht. Werden die Daten verlangt, sie bitte zuerst exportieren, dann den Befehl mit --yes wiederholen; nichts macht das rückgängig.</translation>
    </message>
    <message>
        <source>Erased for good:</source>
        <translation>Endgültig gelöscht:</translation>
    </message>
    <message>
        <source>Stays:</source>
        <translation>Bleibt:</translation>
    </message>
    <message>
        <source>The database file could not be written anew, so parts of what was erased may still stand in its free space: %1 Repeat the command then.</source>
        <translation>Die Datenbankdatei konnte nicht neu geschrieben werden, darum können Teile des Gelöschten noch in ihrem freien Platz stehen: %1 Den Befehl dann bitte wiederholen.</translation>
    </message>
    <message>
        <source>All that is held about contact %1 is in %2 (%3 bytes). Only you can read the file; keep it so.</source>
        <translation>Alles, was über Kontakt %1 aufbewahrt ist, steht in %2 (%3 Bytes). Nur Sie können die Datei lesen; das sollte so bleiben.</translation>
    </message>
    <message>
        <source>Whose data: the contact&apos;s number.</source>
        <translation>Um wessen Daten es geht: die Nummer des Kontakts.</translation>
    </message>
    <message>
        <source>With export: a file that does not exist yet.</source>
        <translation>Mit export: eine Datei, die es noch nicht gibt.</translation>
    </message>
    <message>
        <source>With erase: erase for good. Without it the command says what would go, and what stays.</source>
        <translation>Mit erase: endgültig löschen. Ohne dies sagt der Befehl, was gelöscht würde und was bleibt.</translation>
    </message>
    <message>
        <source>What was probably sent cannot be looked for: nothing opens the mailbox “%1”.</source>
        <translation>Nach wohl Gesendetem lässt sich nicht suchen: Nichts öffnet das Postfach „%1“.</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer and sign in as %1; it is waited for:</source>
        <translation>Bitte diese Adresse in einem Browser auf diesem Rechner öffnen und sich als %1 anmelden; so lange wird gewartet:</translation>
    </message>
    <message>
        <source>You can close this page and go back to Patron Desk.</source>
        <translation>Sie können diese Seite schließen und zu Patron Desk zurückkehren.</translation>
    </message>
    <message>
        <source>The user signs in with a browser instead of giving a password.</source>
        <translation>Der Benutzer meldet sich mit einem Browser an, statt ein Passwort anzugeben.</translation>
    </message>
    <message>
        <source>With --oauth: the client id under which the provider knows this program.</source>
        <translation>Mit --oauth: die Client-ID, unter der der Anbieter dieses Programm kennt.</translation>
    </message>
    <message>
        <source>With --oauth: the client secret is on standard input.</source>
        <translation>Mit --oauth: Das Client-Secret kommt von der Standardeingabe.</translation>
    </message>
    <message>
        <source>With --oauth: the address that the browser opens; known of Microsoft and Google.</source>
        <translation>Mit --oauth: die Adresse, die der Browser öffnet; bei Microsoft und Google bekannt.</translation>
    </message>
    <message>
        <source>With --oauth: the address that tokens come from; known of Microsoft and Google.</source>
        <translation>Mit --oauth: die Adresse, von der Token kommen; bei Microsoft und Google bekannt.</translation>
    </message>
    <message>
        <source>With --oauth: what is asked for; known of Microsoft and Google.</source>
        <translation>Mit --oauth: worum gebeten wird; bei Microsoft und Google bekannt.</translation>
    </message>
    <message>
        <source>The answer is held in the outbox until somebody sends it there, or with: outbox send %1</source>
        <translation>Die Antwort bleibt im Postausgang, bis jemand sie dort sendet oder mit: outbox send %1</translation>
    </message>
    <message>
        <source>Send it now; else it is held in the outbox until somebody sends it.</source>
        <translation>Jetzt senden; sonst bleibt sie im Postausgang, bis jemand sie sendet.</translation>
    </message>
    <message>
        <source>Mailboxes: %1; with a failure: %2.</source>
        <translation>Postfächer: %1; mit einem Fehler: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails would be noted as arrived.</source>
        <translation>
            <numerusform>%n E-Mail würde als angekommen vermerkt.</numerusform>
            <numerusform>%n E-Mails würden als angekommen vermerkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails would wait to be sent again.</source>
        <translation>
            <numerusform>%n E-Mail würde warten, um erneut gesendet zu werden.</numerusform>
            <numerusform>%n E-Mails würden warten, um erneut gesendet zu werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>What stays as it is:</source>
        <translation>Was bleibt, wie es ist:</translation>
    </message>
    <message>
        <source>%1 (%2; wish %3)</source>
        <translation>%1 (%2; Wunsch %3)</translation>
    </message>
    <message>
        <source>No performance of this order is still to come, so there are no seats to look for.</source>
        <translation>Keine Vorstellung dieser Bestellung steht noch bevor; es gibt also keine Plätze zu suchen.</translation>
    </message>
    <message>
        <source>Password (it is not shown):</source>
        <translation>Kennwort (es wird nicht angezeigt):</translation>
    </message>
    <message>
        <source>Nothing would be sent any more; what waits would stay in the outbox.</source>
        <translation>Es würde nichts mehr gesendet; was wartet, bliebe im Postausgang.</translation>
    </message>
    <message>
        <source>Client secret (it is not shown):</source>
        <translation>Client-Geheimnis (es wird nicht angezeigt):</translation>
    </message>
    <message>
        <source>With save: this attachment alone; “mail list --json” and “requests show” number them.</source>
        <translation>Mit save: nur dieser Anhang; „mail list --json“ und „requests show“ nummerieren sie.</translation>
    </message>
    <message>
        <source>With save: the folder for what is attached to the message. Nothing there is overwritten.</source>
        <translation>Mit save: der Ordner für das, was an der Nachricht hängt. Dort wird nichts überschrieben.</translation>
    </message>
    <message>
        <source>Nothing is attached to this message.</source>
        <translation>An dieser Nachricht hängt nichts.</translation>
    </message>
    <message>
        <source>Message %1, part %2: %3</source>
        <translation>Nachricht %1, Teil %2: %3</translation>
    </message>
    <message>
        <source>E-mails of yours that came back: %1; “outbox list --all” says why.</source>
        <translation>Zurückgekommene E-Mails von Ihnen: %1; „outbox list --all“ sagt, warum.</translation>
    </message>
    <message>
        <source>With list: request, automatic, unreadable, other (staff have said that it is no request) or all; all by default.</source>
        <translation>Mit list: request, automatic, unreadable, other (das Personal hat gesagt, dass es kein Änderungswunsch ist) oder all; Vorgabe: all.</translation>
    </message>
    <message>
        <source>With import, request or erase: what it would change, and nothing is written.</source>
        <translation>Mit import, request oder erase: was sich ändern würde; geschrieben wird nichts.</translation>
    </message>
    <message>
        <source>Message %1 would be a request.</source>
        <translation>Nachricht %1 würde ein Änderungswunsch.</translation>
    </message>
    <message>
        <source>Message %1 is request %2 now.</source>
        <translation>Nachricht %1 ist jetzt Änderungswunsch %2.</translation>
    </message>
    <message>
        <source>With add: phone (by default) or counter.</source>
        <translation>Mit add: phone (Vorgabe) oder counter.</translation>
    </message>
    <message>
        <source>With add: a file with what the patron asks for; - for standard input.</source>
        <translation>Mit add: eine Datei mit dem, was der Kunde wünscht; - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>With add: what the patron asks for.</source>
        <translation>Mit add: was der Kunde wünscht.</translation>
    </message>
    <message>
        <source>With set: the id of the patron whose it is, or none. With add: the patron who asks; without one and an order, whom the words name, else nobody.</source>
        <translation>Mit set: die Id des Kunden, von dem er ist, oder none. Mit add: der Kunde, der fragt; ohne ihn und ohne Bestellung der, den die Worte nennen, sonst niemand.</translation>
    </message>
    <message>
        <source>With set and add: the number of the order that it is about, with set also none. With it come its series, its seats and, where --contact names nobody else, its patron.</source>
        <translation>Mit set und add: die Nummer der Bestellung, um die es geht, mit set auch none. Mit ihr kommen ihre Reihe, ihre Plätze und, wo --contact niemand anderen nennt, ihr Kunde.</translation>
    </message>
    <message>
        <source>With set and add: the id of the series that it is about, with set also none; where it has an order, that order’s counts.</source>
        <translation>Mit set und add: die Id der Reihe, um die es geht, mit set auch none; gibt es eine Bestellung, gilt deren Reihe.</translation>
    </message>
    <message>
        <source>With set: no wishes but those of --wish.</source>
        <translation>Mit set: keine Wünsche außer denen von --wish.</translation>
    </message>
    <message>
        <source>With set: the id of a wish that nobody has.</source>
        <translation>Mit set: die Id eines Wunsches, den niemand hat.</translation>
    </message>
    <message>
        <source>With set: what if it cannot be: keep, next_best, call_first, or none.</source>
        <translation>Mit set: was, falls es nicht geht: keep, next_best, call_first oder none.</translation>
    </message>
    <message>
        <source>With set: the day since when the patron has the seats, or none.</source>
        <translation>Mit set: der Tag, seit dem der Kunde die Plätze hat, oder none.</translation>
    </message>
    <message>
        <source>With set: the language of what was asked, such as es, or none.</source>
        <translation>Mit set: die Sprache, in der gefragt wurde, etwa es, oder none.</translation>
    </message>
    <message>
        <source>With set: another request that wishes the same, or none.</source>
        <translation>Mit set: ein anderer Änderungswunsch, der dasselbe wünscht, oder none.</translation>
    </message>
    <message>
        <source>With set and add: who works on it; empty: nobody.</source>
        <translation>Mit set und add: wer daran arbeitet; leer: niemand.</translation>
    </message>
    <message>
        <source>With set and add: 1 to 9, 1 first.</source>
        <translation>Mit set und add: 1 bis 9, 1 zuerst.</translation>
    </message>
    <message>
        <source>With set and add: the day until which it is to be done; empty: none.</source>
        <translation>Mit set und add: der Tag, bis zu dem es zu erledigen ist; leer: keiner.</translation>
    </message>
    <message>
        <source>With set, add, merge and split: what it would change, and nothing is written.</source>
        <translation>Mit set, add, merge und split: was sich ändern würde; geschrieben wird nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are held: the order has changed since they were written.</source>
        <translation>
            <numerusform>%n Antwort ist zurückgehalten: Die Bestellung hat sich geändert, seit sie geschrieben wurde.</numerusform>
            <numerusform>%n Antworten sind zurückgehalten: Die Bestellung hat sich geändert, seit sie geschrieben wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>With save: the message itself, as a file that mail programs open.</source>
        <translation>Mit save: die Nachricht selbst, als Datei, die E-Mail-Programme öffnen.</translation>
    </message>
    <message>
        <source>With set: a wish more, such as decline, more:2, section:Balcony or other:“call me”, or of a kind that the organisation keeps itself, by its name; with split: the id of a wish that becomes another request.</source>
        <translation>Mit set: ein weiterer Wunsch, etwa decline, more:2, section:Balcony oder other:„call me“, oder einer Art, die die Organisation selbst führt, mit ihrem Namen; mit split: die Id eines Wunsches, der ein weiterer Änderungswunsch wird.</translation>
    </message>
    <message>
        <source>Message %1, with --whole: %2</source>
        <translation>Nachricht %1, mit --whole: %2</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>middle name</source>
        <translation>zweiter Vorname</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>suffix</source>
        <translation>Namenszusatz</translation>
    </message>
    <message>
        <source>pronouns</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>mobile phone</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>home phone</source>
        <translation>Telefon privat</translation>
    </message>
    <message>
        <source>other phone</source>
        <translation>anderes Telefon</translation>
    </message>
    <message>
        <source>mailing street</source>
        <translation>Postanschrift: Straße</translation>
    </message>
    <message>
        <source>mailing city</source>
        <translation>Postanschrift: Ort</translation>
    </message>
    <message>
        <source>mailing state</source>
        <translation>Postanschrift: Bundesstaat</translation>
    </message>
    <message>
        <source>mailing postal code</source>
        <translation>Postanschrift: Postleitzahl</translation>
    </message>
    <message>
        <source>mailing country</source>
        <translation>Postanschrift: Land</translation>
    </message>
    <message>
        <source>other street</source>
        <translation>andere Anschrift: Straße</translation>
    </message>
    <message>
        <source>other city</source>
        <translation>andere Anschrift: Ort</translation>
    </message>
    <message>
        <source>other state</source>
        <translation>andere Anschrift: Bundesstaat</translation>
    </message>
    <message>
        <source>other postal code</source>
        <translation>andere Anschrift: Postleitzahl</translation>
    </message>
    <message>
        <source>other country</source>
        <translation>andere Anschrift: Land</translation>
    </message>
    <message>
        <source>access needs</source>
        <translation>Zugangsbedarf</translation>
    </message>
    <message>
        <source>role in the household</source>
        <translation>Rolle im Haushalt</translation>
    </message>
    <message>
        <source>opted out of e-mail</source>
        <translation>wünscht keine E-Mail</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>nicht anrufen</translation>
    </message>
    <message>
        <source>do not mail</source>
        <translation>keine Post</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>verstorben</translation>
    </message>
    <message>
        <source>head of household</source>
        <translation>Haushaltsvorstand</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>board member</source>
        <translation>Vorstandsmitglied</translation>
    </message>
    <message>
        <source>username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>last login</source>
        <translation>letzte Anmeldung</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>subscription status</source>
        <translation>Abonnementstatus</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>Versandart</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>subtotal</source>
        <translation>Zwischensumme</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>shipping fee</source>
        <translation>Versandgebühr</translation>
    </message>
    <message>
        <source>exchange fee</source>
        <translation>Umtauschgebühr</translation>
    </message>
    <message>
        <source>sales tax</source>
        <translation>Umsatzsteuer</translation>
    </message>
    <message>
        <source>amount paid</source>
        <translation>bezahlter Betrag</translation>
    </message>
    <message>
        <source>donation amount</source>
        <translation>Spendenbetrag</translation>
    </message>
    <message>
        <source>unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>discount code</source>
        <translation>Rabattcode</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>seat note</source>
        <translation>Platzvermerk</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>close date</source>
        <translation>Abschlussdatum</translation>
    </message>
    <message>
        <source>fund</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>expiration</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>renewed by</source>
        <translation>verlängert durch</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>creation date</source>
        <translation>Erstellungsdatum</translation>
    </message>
    <message>
        <source>deleted in PatronManager</source>
        <translation>in PatronManager gelöscht</translation>
    </message>
    <message>
        <source>merged into</source>
        <translation>zusammengeführt mit</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>account name</source>
        <translation>Name des Accounts</translation>
    </message>
    <message>
        <source>payment or refund</source>
        <translation>Zahlung oder Erstattung</translation>
    </message>
    <message>
        <source>access code</source>
        <translation>Zugangscode</translation>
    </message>
    <message>
        <source>passcode</source>
        <translation>Passcode</translation>
    </message>
    <message>
        <source>used at</source>
        <translation>eingelöst am</translation>
    </message>
    <message>
        <source>profile id</source>
        <translation>Kennung des Profils</translation>
    </message>
    <message>
        <source>id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>last changed</source>
        <translation>zuletzt geändert</translation>
    </message>
    <message>
        <source>last changed by the system</source>
        <translation>zuletzt vom System geändert</translation>
    </message>
    <message>
        <source>patron</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>ends on</source>
        <translation>endet am</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>kind of package</source>
        <translation>Art des Pakets</translation>
    </message>
    <message>
        <source>season</source>
        <translation>Spielzeit</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>Spielstätte</translation>
    </message>
    <message>
        <source>starts at</source>
        <translation>Beginn mit Uhrzeit</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>link to the event</source>
        <translation>Link zur Veranstaltung</translation>
    </message>
    <message>
        <source>on sale from</source>
        <translation>im Verkauf ab</translation>
    </message>
    <message>
        <source>event instance</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>private</source>
        <translation>nicht öffentlich</translation>
    </message>
    <message>
        <source>allocation</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>opens at</source>
        <translation>öffnet am</translation>
    </message>
    <message>
        <source>early price until</source>
        <translation>Frühpreis bis</translation>
    </message>
    <message>
        <source>closes at</source>
        <translation>schließt am</translation>
    </message>
    <message>
        <source>fee 3</source>
        <translation>Gebühr 3</translation>
    </message>
    <message>
        <source>fee 4</source>
        <translation>Gebühr 4</translation>
    </message>
    <message>
        <source>fee 5</source>
        <translation>Gebühr 5</translation>
    </message>
    <message>
        <source>sales tax on the order</source>
        <translation>Umsatzsteuer der Bestellung</translation>
    </message>
    <message>
        <source>donation</source>
        <translation>Spende</translation>
    </message>
    <message>
        <source>series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>seat upgrade requested</source>
        <translation>besserer Platz gewünscht</translation>
    </message>
    <message>
        <source>seats held for renewal</source>
        <translation>Plätze für die Verlängerung gesperrt</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>price level</source>
        <translation>Preisstufe</translation>
    </message>
    <message>
        <source>item of the package</source>
        <translation>Position des Pakets</translation>
    </message>
    <message>
        <source>seat key</source>
        <translation>Platzschlüssel</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>Strichcode</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>belongs to donation</source>
        <translation>gehört zur Spende</translation>
    </message>
    <message>
        <source>reverses payment</source>
        <translation>macht die Zahlung rückgängig</translation>
    </message>
    <message>
        <source>paid at</source>
        <translation>bezahlt am</translation>
    </message>
    <message>
        <source>household</source>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>guests at most</source>
        <translation>Gäste höchstens</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>uses at most</source>
        <translation>Nutzungen höchstens</translation>
    </message>
    <message>
        <source>order item</source>
        <translation>Bestellposition</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>Nutzungen</translation>
    </message>
    <message>
        <source>member access</source>
        <translation>Mitgliederzugang</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>taken by</source>
        <translation>entgegengenommen von</translation>
    </message>
    <message>
        <source>held until</source>
        <translation>gesperrt bis</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>other seats that are held</source>
        <translation>andere gesperrte Plätze</translation>
    </message>
    <message>
        <source>who works on it</source>
        <translation>bearbeitet von</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>Vorrang</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>put aside until</source>
        <translation>zurückgestellt bis</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>if it cannot be done</source>
        <translation>falls es nicht geht</translation>
    </message>
    <message>
        <source>part of request</source>
        <translation>Teil von Wunsch</translation>
    </message>
    <message>
        <source>split off request</source>
        <translation>abgetrennt von Wunsch</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Änderungswunsch</translation>
    </message>
    <message>
        <source>filled with</source>
        <translation>erfüllt mit</translation>
    </message>
    <message>
        <source>filled by action</source>
        <translation>erfüllt durch Vorgang</translation>
    </message>
    <message>
        <source>seats since</source>
        <translation>Plätze seit</translation>
    </message>
    <message>
        <source>current seats</source>
        <translation>jetzige Plätze</translation>
    </message>
    <message>
        <source>duplicate of request</source>
        <translation>Wiederholung von Änderungswunsch</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>came back at</source>
        <translation>zurückgekommen am</translation>
    </message>
    <message>
        <source>why it came back</source>
        <translation>warum es zurückkam</translation>
    </message>
</context>
<context>
    <name>EndOfDay</name>
    <message>
        <source>End of day, %1</source>
        <translation>Tagesabschluss, %1</translation>
    </message>
    <message>
        <source>No payment was taken at this desk on %1.</source>
        <translation>An diesem Platz wurde am %1 keine Zahlung entgegengenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n payments come to %1; the sums by method and by person agree.</source>
        <translation>
            <numerusform>%n Zahlung ergibt %1; die Summen nach Zahlungsart und nach Person stimmen überein.</numerusform>
            <numerusform>%n Zahlungen ergeben %1; die Summen nach Zahlungsart und nach Person stimmen überein.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list does not balance: the sums by method and by person differ from %1.</source>
        <translation>Die Liste geht nicht auf: Die Summen nach Zahlungsart und nach Person weichen von %1 ab.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Entgegengenommen von</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Nimmt zurück</translation>
    </message>
    <message>
        <source>Sum of</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Eingenommen</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Zurückgezahlt</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Insgesamt</translation>
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
        <source>The server refused the login to {place}. Check the user’s name, the password in .pgpass and the rights, then try again.</source>
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
    <message>
        <source>A quote is opened and never closed.</source>
        <translation>Ein Anführungszeichen wird geöffnet und nie geschlossen.</translation>
    </message>
    <message>
        <source>Longer than {limit} bytes; look for a missing quote.</source>
        <translation>Länger als {limit} Bytes; vielleicht fehlt ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>The row has {found} fields, the header has {expected}.</source>
        <translation>Die Zeile hat {found} Felder, die Kopfzeile hat {expected}.</translation>
    </message>
    <message>
        <source>Empty: every record needs its id.</source>
        <translation>Leer: Jeder Datensatz braucht seine Kennung.</translation>
    </message>
    <message>
        <source>Not {expectation}.</source>
        <translation>Unpassend; erwartet wird: {expectation}.</translation>
    </message>
    <message>
        <source>Another row has the same Id and was changed later; that one counts.</source>
        <translation>Eine andere Zeile hat dieselbe Id und wurde später geändert; jene zählt.</translation>
    </message>
    <message>
        <source>an amount in %1, which is the row’s currency</source>
        <translation>ein Betrag in %1, der Währung der Zeile</translation>
    </message>
    <message>
        <source>Another record has this already, and only one may have it.</source>
        <translation>Ein anderer Datensatz hat diesen Wert schon, und nur einer darf ihn haben.</translation>
    </message>
    <message>
        <source>The record names itself.</source>
        <translation>Der Datensatz verweist auf sich selbst.</translation>
    </message>
    <message>
        <source>There is no database at {place}, and nothing was created. Look whether it was moved, or open another one.</source>
        <translation>Unter {place} gibt es keine Datenbank, und es wurde keine angelegt. Bitte nachsehen, ob sie verschoben wurde, oder eine andere öffnen.</translation>
    </message>
    <message>
        <source>The database {place} is damaged. It was left as it is; restore the last backup into a new file.</source>
        <translation>Die Datenbank {place} ist beschädigt. Sie blieb, wie sie war; bitte die letzte Sicherung in eine neue Datei wiederherstellen.</translation>
    </message>
    <message>
        <source>The dates in {path}, column {column}, can be read month first or day first (for example {value}). Nothing was imported; say which under “Dates”, and try again.</source>
        <translation>Die Daten in {path}, Spalte {column}, lassen sich mit dem Monat oder dem Tag zuerst lesen (zum Beispiel {value}). Nichts wurde importiert; bitte unter „Daten“ angeben, was gilt, und erneut versuchen.</translation>
    </message>
    <message>
        <source>Fields were changed both here and in the export ({count}). Nothing was imported; choose which are to be kept.</source>
        <translation>Felder wurden sowohl hier als auch im Export geändert ({count}). Nichts wurde importiert; bitte wählen, welche behalten werden.</translation>
    </message>
    <message>
        <source>There is no setting “{key}”. Nothing was changed.</source>
        <translation>Die Einstellung „{key}“ gibt es nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{path}, line {line}: another record already has what stands in the column {column}, and only one may have it. The row was left out, and the rest was imported; correct one of the two.</source>
        <translation>{path}, Zeile {line}: Ein anderer Datensatz hat schon, was in der Spalte {column} steht, und nur einer darf es haben. Die Zeile wurde ausgelassen, und der Rest wurde importiert; bitte einen der beiden berichtigen.</translation>
    </message>
    <message>
        <source>{path}, line {line}: the record names itself in the column {column}. The row was left out, and the rest was imported; correct that column.</source>
        <translation>{path}, Zeile {line}: Der Datensatz verweist in der Spalte {column} auf sich selbst. Die Zeile wurde ausgelassen, und der Rest wurde importiert; bitte diese Spalte berichtigen.</translation>
    </message>
    <message>
        <source>{path} looks like {object}, but has no column {column}, which each of its records needs. It was skipped; export it again with that column, or name the column that holds it in a column map.</source>
        <translation>{path} sieht nach {object} aus, hat aber keine Spalte {column}, die jeder Datensatz braucht. Die Datei wurde übersprungen; bitte mit dieser Spalte neu exportieren oder in einer Spaltenzuordnung angeben, welche Spalte sie enthält.</translation>
    </message>
    <message>
        <source>a text of at most %1 characters</source>
        <translation>ein Text mit höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>Entry {id} of the carry-over list is closed: an import has shown what PatronManager holds. Nothing was changed.</source>
        <translation>Eintrag {id} der Liste „Nachzutragen“ ist abgeschlossen: Ein Import hat gezeigt, was in PatronManager steht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a row of a table, with its quotation marks closed</source>
        <translation>eine Tabellenzeile mit geschlossenen Anführungszeichen</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>Spielstätte</translation>
    </message>
    <message>
        <source>entry of the carry-over list</source>
        <translation>Eintrag der Liste „Nachzutragen“</translation>
    </message>
    <message>
        <source>There is one called “{name}” already. Nothing was changed; choose another name.</source>
        <translation>„{name}“ gibt es schon. Nichts wurde geändert; bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The seat map leaves out {seat}, which was sold, is held, or belongs to a subscriber (such seats left out: {count}). Nothing was changed; keep them in the map.</source>
        <translation>Der Saalplan lässt {seat} weg; dieser Platz wurde verkauft, ist gesperrt oder gehört einem Abonnenten (so weggelassene Plätze: {count}). Nichts wurde geändert; sie müssen im Plan bleiben.</translation>
    </message>
    <message>
        <source>{path} has no column “{column}”, so it is no seat map. Nothing was changed; the columns needed are section, row and seat.</source>
        <translation>{path} hat keine Spalte „{column}“ und ist darum kein Saalplan. Nichts wurde geändert; nötig sind die Spalten section, row und seat.</translation>
    </message>
    <message>
        <source>{path}, line {line}: the column {column} does not hold {expectation}. Nothing was changed; correct that line and take the file again.</source>
        <translation>{path}, Zeile {line}: Die Spalte {column} enthält nicht das Erwartete: {expectation}. Nichts wurde geändert; bitte die Zeile berichtigen und die Datei noch einmal nehmen.</translation>
    </message>
    <message>
        <source>{path}, line {line}: the seat {seat} stands in line {first} already. Nothing was changed; take one of the two out.</source>
        <translation>{path}, Zeile {line}: Der Platz {seat} steht schon in Zeile {first}. Nichts wurde geändert; bitte einen der beiden herausnehmen.</translation>
    </message>
    <message>
        <source>a JSON list of rows with status, label and listed</source>
        <translation>eine JSON-Liste von Zeilen mit status, label und listed</translation>
    </message>
    <message>
        <source>a JSON list of rows with name, probability and type</source>
        <translation>eine JSON-Liste von Zeilen mit name, probability und type</translation>
    </message>
    <message>
        <source>an amount, 0 or more</source>
        <translation>ein Betrag von 0 oder mehr</translation>
    </message>
    <message>
        <source>season</source>
        <translation>Spielzeit</translation>
    </message>
    <message>
        <source>series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>event instance</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>allocation</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>price level</source>
        <translation>Preisstufe</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>seat of this patron in the series, number</source>
        <translation>Platz dieses Kunden in der Reihe, Nummer</translation>
    </message>
    <message>
        <source>The season {season} would end before it starts. Nothing was changed; correct one of the two days.</source>
        <translation>Die Spielzeit {season} würde enden, bevor sie beginnt. Nichts wurde geändert; bitte einen der beiden Tage berichtigen.</translation>
    </message>
    <message>
        <source>{series} would close before it opens. Nothing was changed; let it close after it opens.</source>
        <translation>{series} würde schließen, bevor die Reihe öffnet. Nichts wurde geändert; das Ende muss nach dem Beginn liegen.</translation>
    </message>
    <message>
        <source>The early price of {series} must end after the series opens and no later than it closes. Nothing was changed; correct that date.</source>
        <translation>Der Frühbucherpreis von {series} muss enden, nachdem die Reihe öffnet, und spätestens, wenn sie schließt. Nichts wurde geändert; bitte dieses Datum berichtigen.</translation>
    </message>
    <message>
        <source>The price level {level} does not belong to the package of {series}. Nothing was changed; take a level of that package, or the level out first.</source>
        <translation>Die Preisstufe {level} gehört nicht zum Paket von {series}. Nichts wurde geändert; bitte eine Stufe jenes Pakets nehmen oder die Stufe zuerst entfernen.</translation>
    </message>
    <message>
        <source>The price level {level} is sold for {series} already. Nothing was changed; take it out there first.</source>
        <translation>Die Preisstufe {level} wird schon für {series} verkauft. Nichts wurde geändert; sie dort bitte zuerst entfernen.</translation>
    </message>
    <message>
        <source>{performance} is not at the venue of {series}. Nothing was changed; take another performance, or set the venue first.</source>
        <translation>{performance} findet nicht in der Spielstätte von {series} statt. Nichts wurde geändert; bitte eine andere Vorstellung nehmen oder zuerst die Spielstätte festlegen.</translation>
    </message>
    <message>
        <source>Subscribers of {series} have seats at its present venue (seats: {count}). Nothing was changed; make a new series for the other venue.</source>
        <translation>Abonnenten von {series} haben Plätze in der jetzigen Spielstätte (Plätze: {count}). Nichts wurde geändert; bitte für die andere Spielstätte eine neue Reihe anlegen.</translation>
    </message>
    <message>
        <source>{contact} has the seat {seat} in {series}. Nothing was changed; choose another seat, or free it there first.</source>
        <translation>{contact} hat den Platz {seat} in {series}. Nichts wurde geändert; bitte einen anderen Platz wählen oder ihn dort zuerst freigeben.</translation>
    </message>
    <message>
        <source>{seat} is taken at {performance} (order {order}). Nothing was changed; choose another seat.</source>
        <translation>{seat} ist bei {performance} vergeben (Bestellung {order}). Nichts wurde geändert; bitte einen anderen Platz wählen.</translation>
    </message>
    <message>
        <source>Order {order} does not hold the same seats at all performances of its series. Nothing was changed; name the seats.</source>
        <translation>Bestellung {order} hat nicht bei allen Vorstellungen ihrer Reihe dieselben Plätze. Nichts wurde geändert; bitte die Plätze nennen.</translation>
    </message>
    <message>
        <source>Order {order} is for {bought} seats, and {given} were named. Nothing was changed; name as many as were bought.</source>
        <translation>Bestellung {order} ist für {bought} Plätze, genannt wurden {given}. Nichts wurde geändert; bitte so viele nennen, wie gekauft wurden.</translation>
    </message>
    <message>
        <source>Order {order} is no subscription of a patron to a series. Nothing was changed; link the series first.</source>
        <translation>Bestellung {order} ist kein Abonnement eines Kunden für eine Reihe. Nichts wurde geändert; bitte zuerst die Reihe verknüpfen.</translation>
    </message>
    <message>
        <source>Order {order} was given up ({status}), so nobody sits on it. Nothing was changed.</source>
        <translation>Bestellung {order} wurde aufgegeben ({status}), darum sitzt niemand auf ihren Plätzen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{series} has no performances, or no fixed package, so nobody has a seat in it. Nothing was changed; complete the series first.</source>
        <translation>{series} hat keine Vorstellungen oder kein festes Paket, darum hat dort niemand einen Platz. Nichts wurde geändert; bitte zuerst die Reihe vervollständigen.</translation>
    </message>
    <message>
        <source>PatronManager is the organisation’s record, so tickets are made there. Nothing was changed; make them there, then import.</source>
        <translation>PatronManager führt die Daten der Organisation, darum werden Karten dort erstellt. Nichts wurde geändert; bitte dort erstellen, dann importieren.</translation>
    </message>
    <message>
        <source>another series than the one that is renewed into</source>
        <translation>eine andere Reihe als die, in die verlängert wird</translation>
    </message>
    <message>
        <source>seats of the venue, such as Orchestra C 4-6</source>
        <translation>Plätze der Spielstätte, etwa Orchestra C 4-6</translation>
    </message>
    <message>
        <source>subscriber of last season</source>
        <translation>Abonnent der letzten Spielzeit</translation>
    </message>
    <message>
        <source>none in that section</source>
        <translation>keine in diesem Bereich</translation>
    </message>
    <message>
        <source>Order {order}: {reason} Nothing was changed.</source>
        <translation>Bestellung {order}: {reason} Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This looks like a card number, a security code or a password, which Patron Desk never keeps. Nothing was changed; write the number of the terminal’s slip or of the cheque.</source>
        <translation>Das sieht nach einer Kartennummer, einem Sicherheitscode oder einem Passwort aus; so etwas bewahrt Patron Desk nie auf. Nichts wurde geändert; bitte die Nummer des Terminalbelegs oder des Schecks eintragen.</translation>
    </message>
    <message>
        <source>Action {action} cannot be undone: {seats} went to {who} meanwhile. Nothing was changed; the nearest free seats: {alternatives}.</source>
        <translation>Vorgang {action} kann nicht rückgängig gemacht werden: {seats} ging inzwischen an {who}. Nichts wurde geändert; die nächsten freien Plätze: {alternatives}.</translation>
    </message>
    <message>
        <source>PatronManager has the organisation’s record, so nothing is renewed here. Run it in PatronManager, then import.</source>
        <translation>PatronManager führt die Daten der Organisation, darum wird hier nichts verlängert. Bitte in PatronManager ausführen, dann importieren.</translation>
    </message>
    <message>
        <source>Since the rehearsal something has changed that makes a difference. What was renewed until now stays, and nothing else was begun; rehearse again, then go on.</source>
        <translation>Seit dem Probelauf hat sich etwas geändert, das einen Unterschied macht. Was bis jetzt verlängert wurde, bleibt, und nichts weiter wurde begonnen; bitte erneut proben, dann fortfahren.</translation>
    </message>
    <message>
        <source>Another series is being rolled over into this one. Nothing was changed; finish that run, or take it back.</source>
        <translation>Eine andere Reihe wird gerade in diese verlängert. Nichts wurde geändert; bitte jenen Lauf beenden oder zurücknehmen.</translation>
    </message>
    <message>
        <source>The renewals of {series} are closed. Nothing was changed; set a later closing time for the series first.</source>
        <translation>Die Verlängerungen von {series} sind geschlossen. Nichts wurde geändert; bitte zuerst ein späteres Ende für die Reihe festlegen.</translation>
    </message>
    <message>
        <source>The series {series} lacks its performances or its price levels. Nothing was changed; enter them first.</source>
        <translation>Der Reihe {series} fehlen die Vorstellungen oder die Preisstufen. Nichts wurde geändert; bitte zuerst eintragen.</translation>
    </message>
    <message>
        <source>days such as 2026-12-25, 2026-12-26</source>
        <translation>Tage wie 2026-12-25, 2026-12-26</translation>
    </message>
    <message>
        <source>nothing that fits</source>
        <translation>nichts Passendes</translation>
    </message>
    <message>
        <source>{seats} cannot be had for order {order}: {who} has them, at one performance at least. Nothing was changed; free instead: {alternatives}.</source>
        <translation>{seats}: für Bestellung {order} nicht zu haben; vergeben an {who}, in mindestens einer Vorstellung. Nichts wurde geändert; stattdessen frei: {alternatives}.</translation>
    </message>
    <message>
        <source>Order {order} does not have {seats}. Nothing was changed; name seats that it has.</source>
        <translation>Bestellung {order} hat {seats} nicht. Nichts wurde geändert; bitte Plätze nennen, die sie hat.</translation>
    </message>
    <message>
        <source>Order {order} would have no seat left. Nothing was changed; where nobody renews, decline the order instead.</source>
        <translation>Bestellung {order} hätte keinen Platz mehr. Nichts wurde geändert; verlängert niemand, bitte die Bestellung ablehnen.</translation>
    </message>
    <message>
        <source>No performance of order {order} with a seat of its own is still to come. Nothing was changed.</source>
        <translation>Für Bestellung {order} steht keine Vorstellung mit eigenem Platz mehr bevor. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Order {order} needs accessible seats (needed: {needed}), and these seats have fewer (accessible: {given}). Nothing was changed; choose others, or say how many are needed.</source>
        <translation>Bestellung {order} braucht barrierefreie Plätze (benötigt: {needed}), und diese Plätze haben weniger (barrierefrei: {given}). Nichts wurde geändert; bitte andere wählen oder angeben, wie viele gebraucht werden.</translation>
    </message>
    <message>
        <source>{seats} are held for order {order} through {until}. Nothing was changed; confirm them or let them go first.</source>
        <translation>{seats}: für Bestellung {order} bis einschließlich {until} gesperrt. Nichts wurde geändert; diese Plätze bitte zuerst bestätigen oder freigeben.</translation>
    </message>
    <message>
        <source>No other seats are held for order {order}. Nothing was changed.</source>
        <translation>Für Bestellung {order} sind keine anderen Plätze gesperrt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The hold of other seats for order {order} ended with {until}. Nothing was changed; change the seats anew while they are free.</source>
        <translation>Die Sperre anderer Plätze für Bestellung {order} endete mit dem {until}. Nichts wurde geändert; die Plätze bitte neu wechseln, solange sie frei sind.</translation>
    </message>
    <message>
        <source>since the plan was made something has changed that makes a difference; plan again</source>
        <translation>seit dem Plan hat sich etwas geändert, das einen Unterschied macht; bitte neu planen</translation>
    </message>
    <message>
        <source>the plan has no move for request %1</source>
        <translation>der Plan hat keinen Wechsel für Wunsch %1</translation>
    </message>
    <message>
        <source>request %1 would have another number of seats than now, so its order has to be changed, too</source>
        <translation>Wunsch %1 hätte eine andere Zahl von Plätzen als jetzt, darum muss auch seine Bestellung geändert werden</translation>
    </message>
    <message>
        <source>the patron of request %1 is to be called first; name that request when they have said yes</source>
        <translation>der Kunde von Wunsch %1 ist zuerst anzurufen; diesen Wunsch nennen, wenn er zugestimmt hat</translation>
    </message>
    <message>
        <source>change request</source>
        <translation>Änderungswunsch</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>jemand anders</translation>
    </message>
    <message>
        <source>request %1 would have seats of another price level than now, so what its order costs has to be changed, too</source>
        <translation>Wunsch %1 hätte Plätze einer anderen Preisstufe als jetzt, darum muss auch geändert werden, was seine Bestellung kostet</translation>
    </message>
    <message>
        <source>wish on the wait list, number</source>
        <translation>Wunsch auf der Warteliste, Nummer</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Order {order} has seats already: {seats}. Nothing was changed; change its seats instead.</source>
        <translation>Bestellung {order} hat schon Plätze: {seats}. Nichts wurde geändert; bitte stattdessen ihre Plätze wechseln.</translation>
    </message>
    <message>
        <source>No e-mail is written about order {order}. {reason} Nothing was changed.</source>
        <translation>Zu Bestellung {order} wird keine E-Mail geschrieben. {reason} Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>E-mail {id} does not wait in the outbox any more. Nothing was changed.</source>
        <translation>E-Mail {id} wartet nicht mehr im Postausgang. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no mailbox “{name}”. Nothing was changed.</source>
        <translation>Das Postfach „{name}“ gibt es nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Action {action} cannot be undone: {hindrance}. Nothing was changed; undo that first.</source>
        <translation>Vorgang {action} kann nicht rückgängig gemacht werden: {hindrance}. Nichts wurde geändert; bitte zuerst das zurücknehmen.</translation>
    </message>
    <message>
        <source>There is no connection to the mail server {host} at port {port}. Nothing was changed; look at the name and the port, then at the network.</source>
        <translation>Es kommt keine Verbindung zum Mailserver {host} an Port {port} zustande. Nichts wurde geändert; Namen und Port prüfen, dann das Netzwerk.</translation>
    </message>
    <message>
        <source>The mail server {host} cannot show that it is the one it says it is: its certificate has expired, is for another name, or comes from nobody this computer trusts. Nothing was sent to it, no password either; ask who runs it.</source>
        <translation>Der Mailserver {host} kann nicht nachweisen, dass er der ist, für den er sich ausgibt: Sein Zertifikat ist abgelaufen, gilt für einen anderen Namen oder kommt von niemandem, dem dieser Rechner vertraut. Nichts wurde an ihn gesendet, auch kein Passwort; bitte fragen, wer ihn betreibt.</translation>
    </message>
    <message>
        <source>The mail server {host} offers no encryption, and a password is not sent without it. Nothing was changed; choose the other kind of security or another port.</source>
        <translation>Der Mailserver {host} bietet keine Verschlüsselung, und ohne sie wird kein Passwort gesendet. Nichts wurde geändert; bitte die andere Art der Sicherheit oder einen anderen Port wählen.</translation>
    </message>
    <message>
        <source>The mail server {host} does not accept this password for {user}. Nothing was changed; enter the password again.</source>
        <translation>Der Mailserver {host} nimmt dieses Passwort für {user} nicht an. Nichts wurde geändert; bitte das Passwort erneut eingeben.</translation>
    </message>
    <message>
        <source>The connection to the mail server {host} broke off. What was taken in until then is here, nothing was lost, and the rest comes with the next try.</source>
        <translation>Die Verbindung zum Mailserver {host} brach ab. Was bis dahin geholt wurde, ist hier, nichts ging verloren, und der Rest kommt beim nächsten Versuch.</translation>
    </message>
    <message>
        <source>The mail server {host} gave an answer that cannot be read. What was taken in until then is here; the rest is still there, and the next try begins with it.</source>
        <translation>Der Mailserver {host} gab eine Antwort, die nicht lesbar ist. Was bis dahin geholt wurde, ist hier; der Rest ist noch dort, und der nächste Versuch beginnt damit.</translation>
    </message>
    <message>
        <source>The mail server {host} refused: {answer} What was taken in until then is here; the rest is still there.</source>
        <translation>Der Mailserver {host} lehnte ab: {answer} Was bis dahin geholt wurde, ist hier; der Rest ist noch dort.</translation>
    </message>
    <message>
        <source>The mail server {host} has no folder “{folder}” any more. Nothing was changed; choose another folder for this mailbox.</source>
        <translation>Der Mailserver {host} hat keinen Ordner „{folder}“ mehr. Nichts wurde geändert; bitte einen anderen Ordner für dieses Postfach wählen.</translation>
    </message>
    <message>
        <source>{path} is neither a message, nor an mbox file, nor a Maildir folder. Nothing was taken from it; choose another file.</source>
        <translation>{path} ist weder eine Nachricht noch eine mbox-Datei noch ein Maildir-Ordner. Nichts wurde daraus übernommen; bitte eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>The program that reads messages, {path}, could not be started. The messages wait where they are; install Patron Desk again.</source>
        <translation>Das Programm, das Nachrichten liest, {path}, ließ sich nicht starten. Die Nachrichten warten, wo sie sind; bitte Patron Desk neu installieren.</translation>
    </message>
    <message>
        <source>There is no mailbox “{name}”. Nothing was changed; the command “mailbox list” names them all.</source>
        <translation>Das Postfach „{name}“ gibt es nicht. Nichts wurde geändert; der Befehl „mailbox list“ nennt alle.</translation>
    </message>
    <message>
        <source>There is a mailbox “{name}” already. Nothing was changed; choose another name.</source>
        <translation>Das Postfach „{name}“ gibt es schon. Nichts wurde geändert; bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>“{address}” is no e-mail address that mail can be sent to. Nothing was sent; correct the address.</source>
        <translation>„{address}“ ist keine E-Mail-Adresse, an die sich senden lässt. Nichts wurde gesendet; bitte die Adresse berichtigen.</translation>
    </message>
    <message>
        <source>The mail server does not take the message to {address}: {answer} It was not sent; correct the address or ask who runs the server.</source>
        <translation>Der Mailserver nimmt die Nachricht an {address} nicht an: {answer} Sie wurde nicht gesendet; bitte die Adresse berichtigen oder fragen, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>The mail server {host} does not take the message now: {answer} It waits in the outbox and is tried again.</source>
        <translation>Der Mailserver {host} nimmt die Nachricht jetzt nicht an: {answer} Sie wartet im Postausgang, und es wird erneut versucht.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off when the message to {address} had been given. It was probably sent, and is not sent again by itself; look whether it arrived.</source>
        <translation>Die Verbindung zu {host} brach ab, als die Nachricht an {address} übergeben war. Sie wurde wahrscheinlich gesendet und wird nicht von selbst noch einmal gesendet; bitte nachsehen, ob sie ankam.</translation>
    </message>
    <message>
        <source>There is no change request {id}. Nothing was changed.</source>
        <translation>Den Änderungswunsch {id} gibt es nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No house of {series} has a section “{section}”. Nothing was changed; take one of its sections.</source>
        <translation>Kein Haus von {series} hat einen Bereich „{section}“. Nichts wurde geändert; bitte einen der Bereiche dort nehmen.</translation>
    </message>
    <message>
        <source>another folder than the one that mail is taken from</source>
        <translation>ein anderer Ordner als der, aus dem die E-Mails kommen</translation>
    </message>
    <message>
        <source>request %1 is another patron’s</source>
        <translation>Änderungswunsch %1 ist von einem anderen Kunden</translation>
    </message>
    <message>
        <source>request %1 cannot become a part of itself</source>
        <translation>Änderungswunsch %1 kann nicht ein Teil von sich selbst werden</translation>
    </message>
    <message>
        <source>of request %1 something has to stay, and something has to go</source>
        <translation>von Änderungswunsch %1 muss etwas bleiben, und etwas muss weg</translation>
    </message>
    <message>
        <source>nothing would be done for request %1</source>
        <translation>für Änderungswunsch %1 würde nichts getan</translation>
    </message>
    <message>
        <source>that action is not the work of request %1: it was taken back, came before the request, or is about somebody else</source>
        <translation>dieser Vorgang ist nicht die Arbeit für Änderungswunsch %1: Er wurde zurückgenommen, lag vor dem Wunsch oder betrifft jemand anderen</translation>
    </message>
    <message>
        <source>reason of change requests, number</source>
        <translation>Grund von Änderungswünschen, Nummer</translation>
    </message>
    <message>
        <source>kind of wish, number</source>
        <translation>Art von Wunsch, Nummer</translation>
    </message>
    <message>
        <source>wish of a change request, number</source>
        <translation>Wunsch eines Änderungswunsches, Nummer</translation>
    </message>
    <message>
        <source>reply template</source>
        <translation>Antwortvorlage</translation>
    </message>
    <message>
        <source>{who} works on change request {id}. Nothing was changed; ask to take it over, or wait.</source>
        <translation>{who} bearbeitet Änderungswunsch {id}. Nichts wurde geändert; bitte um Übernahme bitten oder warten.</translation>
    </message>
    <message>
        <source>Change request {id} is filled by finishing its work, not by hand. Nothing was changed; do what the patron asks for, or name the action that did it.</source>
        <translation>Änderungswunsch {id} wird erfüllt, indem die Arbeit daran abgeschlossen wird, nicht von Hand. Nichts wurde geändert; bitte tun, was der Kunde wünscht, oder den Vorgang nennen, der es getan hat.</translation>
    </message>
    <message>
        <source>A change request that cannot be filled, or is withdrawn, wants one of the reasons of that state. Nothing was changed; choose a reason.</source>
        <translation>Ein Änderungswunsch, der nicht möglich oder zurückgezogen ist, braucht einen der Gründe dieses Zustands. Nichts wurde geändert; bitte einen Grund wählen.</translation>
    </message>
    <message>
        <source>Change request {id} has become a part of request {into}. Nothing was changed; work on that one.</source>
        <translation>Änderungswunsch {id} ist ein Teil von Änderungswunsch {into} geworden. Nichts wurde geändert; bitte jenen bearbeiten.</translation>
    </message>
    <message>
        <source>There is no reply template “{name}” in the language “{language}”. Nothing was changed; take one of those that are there.</source>
        <translation>Die Antwortvorlage „{name}“ in der Sprache „{language}“ gibt es nicht. Nichts wurde geändert; bitte eine der vorhandenen nehmen.</translation>
    </message>
    <message>
        <source>There is a reply template “{name}” in the language “{language}” already. Nothing was changed; choose another name.</source>
        <translation>Die Antwortvorlage „{name}“ in der Sprache „{language}“ gibt es schon. Nichts wurde geändert; bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The text has a field “{field}”, and no such field can be filled. Nothing was changed; insert one of the fields that there are.</source>
        <translation>Der Text hat ein Feld „{field}“, und ein solches Feld lässt sich nicht füllen. Nichts wurde geändert; bitte eines der vorhandenen Felder einfügen.</translation>
    </message>
    <message>
        <source>No account is set up that mail is sent from. Everything stays in the outbox; set one up, then send.</source>
        <translation>Es ist kein Konto eingerichtet, von dem gesendet wird. Alles bleibt im Postausgang; bitte eines einrichten, dann senden.</translation>
    </message>
    <message>
        <source>The answer is not sent. {differences} Put the text right first.</source>
        <translation>Die Antwort wird nicht gesendet. {differences} Bitte zuerst den Text richtigstellen.</translation>
    </message>
    <message>
        <source>Nobody is known to whom an answer to request {id} could go. Nothing was changed; say which patron asked, or give an address.</source>
        <translation>Es ist niemand bekannt, an den eine Antwort auf Änderungswunsch {id} gehen könnte. Nichts wurde geändert; bitte sagen, welcher Kunde gefragt hat, oder eine Adresse angeben.</translation>
    </message>
    <message>
        <source>{given} is not the address on the patron’s record, which is {address}. Nothing was changed; say that it is to go there nevertheless.</source>
        <translation>{given} ist nicht die Adresse im Datensatz des Kunden, die {address} lautet. Nichts wurde geändert; bitte sagen, dass es trotzdem dorthin gehen soll.</translation>
    </message>
    <message>
        <source>What was sent cannot be taken back: an e-mail of this action is sent or on its way. Nothing was changed; write another one that puts it right.</source>
        <translation>Gesendetes lässt sich nicht zurücknehmen: Eine E-Mail dieses Vorgangs ist gesendet oder unterwegs. Nichts wurde geändert; bitte eine weitere schreiben, die es richtigstellt.</translation>
    </message>
    <message>
        <source>the client id is missing, by which the provider knows this program.</source>
        <translation>Es fehlt die Client-ID, unter der der Anbieter dieses Programm kennt.</translation>
    </message>
    <message>
        <source>the address that the browser opens has to begin with https://.</source>
        <translation>Die Adresse, die der Browser öffnet, muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>the address that tokens come from has to begin with https://.</source>
        <translation>Die Adresse, von der Token kommen, muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>what is asked for (the scope) is missing.</source>
        <translation>Es fehlt, worum gebeten wird (der Scope).</translation>
    </message>
    <message>
        <source>Nobody can sign in so: {signInField} Nothing was changed.</source>
        <translation>So kann sich niemand anmelden: {signInField} Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{host}, where people sign in to their mail, cannot be reached safely or gives no answer that can be read. Nothing was lost; look at the address, then at the network.</source>
        <translation>{host}, wo sich Benutzer bei ihrer E-Mail anmelden, ist nicht sicher erreichbar oder gibt keine lesbare Antwort. Nichts ging verloren; bitte die Adresse prüfen, dann das Netzwerk.</translation>
    </message>
    <message>
        <source>{host} does not take this sign-in: {answer} Nothing was lost; compare the client id, the client secret and the scope with what is registered there.</source>
        <translation>{host} nimmt diese Anmeldung nicht an: {answer} Nichts ging verloren; bitte Client-ID, Client-Secret und Scope mit dem vergleichen, was dort registriert ist.</translation>
    </message>
    <message>
        <source>The browser came back without a sign-in: {answer} Nothing was changed; sign in again.</source>
        <translation>Der Browser kam ohne Anmeldung zurück: {answer} Nichts wurde geändert; bitte erneut anmelden.</translation>
    </message>
    <message>
        <source>Nobody signed in with the browser within {minutes} minutes. Nothing was changed; sign in again.</source>
        <translation>Niemand hat sich innerhalb von {minutes} Minuten mit dem Browser angemeldet. Nichts wurde geändert; bitte erneut anmelden.</translation>
    </message>
    <message>
        <source>The sign-in of {user} does not hold any more. Nothing was lost, everything waits; sign in again.</source>
        <translation>Die Anmeldung von {user} gilt nicht mehr. Nichts ging verloren, alles wartet; bitte erneut anmelden.</translation>
    </message>
    <message>
        <source>request %1 is about another order</source>
        <translation>Änderungswunsch %1 betrifft eine andere Bestellung</translation>
    </message>
    <message>
        <source>change requests of this person are open (%1); finish or withdraw them first</source>
        <translation>Änderungswünsche dieser Person sind offen (%1); bitte zuerst abschließen oder zurückziehen</translation>
    </message>
    <message>
        <source>an e-mail to this person is being sent at this moment; wait until it is out</source>
        <translation>eine E-Mail an diese Person wird gerade gesendet; bitte warten, bis sie hinausgegangen ist</translation>
    </message>
    <message>
        <source>This person’s data were erased here on request; erase them in PatronManager as well.</source>
        <translation>Die Daten dieser Person wurden hier auf Verlangen gelöscht; bitte auch in PatronManager löschen.</translation>
    </message>
    <message>
        <source>{path}, line {line}: this person’s data were erased here on request, so the row was left out, and the rest was imported. Erase the person in PatronManager as well.</source>
        <translation>{path}, Zeile {line}: Die Daten dieser Person wurden hier auf Verlangen gelöscht, darum wurde die Zeile ausgelassen und der Rest importiert. Bitte die Person auch in PatronManager löschen.</translation>
    </message>
    <message>
        <source>the name of a server such as mail.example.org</source>
        <translation>der Name eines Servers wie mail.example.org</translation>
    </message>
    <message>
        <source>all performances of the series are over, so nothing can be planned for it</source>
        <translation>alle Vorstellungen der Reihe sind vorbei, daher lässt sich nichts für sie planen</translation>
    </message>
    <message>
        <source>the order is of no series</source>
        <translation>die Bestellung gehört zu keiner Reihe</translation>
    </message>
    <message>
        <source>the order is of that series already</source>
        <translation>die Bestellung gehört schon zu dieser Reihe</translation>
    </message>
    <message>
        <source>that series is of another season</source>
        <translation>diese Reihe gehört zu einer anderen Spielzeit</translation>
    </message>
    <message>
        <source>its packages are not fixed, or something is missing in that series; the page “Series” says what</source>
        <translation>ihre Pakete sind nicht fest, oder in dieser Reihe fehlt etwas; die Seite „Reihen“ sagt, was</translation>
    </message>
    <message>
        <source>the renewals of that series are closed</source>
        <translation>die Verlängerungen dieser Reihe sind abgeschlossen</translation>
    </message>
    <message>
        <source>one of the two series has begun, so its packages are exchanged by hand</source>
        <translation>eine der beiden Reihen hat begonnen, daher werden ihre Pakete von Hand getauscht</translation>
    </message>
    <message>
        <source>that series has no price level of the same name with one price in the order’s currency</source>
        <translation>diese Reihe hat keine Preisstufe desselben Namens mit einem Preis in der Währung der Bestellung</translation>
    </message>
    <message>
        <source>the order has a discount, and nobody knows what becomes of it in another series</source>
        <translation>die Bestellung hat einen Rabatt, und niemand weiß, was in einer anderen Reihe aus ihm wird</translation>
    </message>
    <message>
        <source>the order has no package of its series that could be exchanged</source>
        <translation>die Bestellung hat kein Paket ihrer Reihe, das getauscht werden könnte</translation>
    </message>
    <message>
        <source>The text encoding of {path} cannot be told, so nothing was taken from it. Save it as UTF-8 and try again.</source>
        <translation>Die Zeichenkodierung von {path} ist nicht zu erkennen, daher wurde nichts daraus übernommen. Speichern Sie sie als UTF-8 und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>the bytes in which the attachment was are not kept any more; ask the sender for it once more</source>
        <translation>die Bytes, in denen der Anhang war, sind nicht mehr aufbewahrt; bitten Sie den Absender noch einmal darum</translation>
    </message>
    <message>
        <source>the attachment cannot be read out of its message; look at it in your mail program</source>
        <translation>der Anhang lässt sich nicht aus seiner Nachricht lesen; sehen Sie ihn in Ihrem E-Mail-Programm an</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>a language such as en or pt_BR</source>
        <translation>eine Sprache wie en oder pt_BR</translation>
    </message>
    <message>
        <source>the e-mail belongs to request %1 already</source>
        <translation>die E-Mail gehört schon zu Änderungswunsch %1</translation>
    </message>
    <message>
        <source>that patron is not kept any more: erased, or joined with another; look for who it is now</source>
        <translation>dieser Kunde wird nicht mehr geführt: gelöscht oder mit einem anderen zusammengeführt; bitte nachsehen, wer es jetzt ist</translation>
    </message>
    <message>
        <source>request %1 cannot be a duplicate of itself, nor of one that is a duplicate of it</source>
        <translation>Änderungswunsch %1 kann kein Duplikat von sich selbst sein und auch nicht von einem, der ein Duplikat von ihm ist</translation>
    </message>
    <message>
        <source>request %1 is about an order, and its series is that of the order; choose another order or none first</source>
        <translation>Änderungswunsch %1 betrifft eine Bestellung, und seine Reihe ist die der Bestellung; bitte zuerst eine andere Bestellung oder keine wählen</translation>
    </message>
    <message>
        <source>%1 is no patron’s address on record; say that it is to go there nevertheless</source>
        <translation>%1 ist bei keinem Kunden als Adresse erfasst; bitte angeben, dass es trotzdem dorthin gehen soll</translation>
    </message>
    <message>
        <source>the order has changed since the answer was written, and %1 in it is not right any more; take it out of the outbox and answer anew</source>
        <translation>die Bestellung hat sich geändert, seit die Antwort geschrieben wurde, und %1 darin stimmt nicht mehr; bitte die Antwort aus dem Postausgang nehmen und neu antworten</translation>
    </message>
    <message>
        <source>E-mail {id} was neither probably sent, nor did it come back. Nothing was changed.</source>
        <translation>E-Mail {id} wurde weder wohl gesendet, noch kam sie zurück. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>the wishes of request %1 are no longer those that were shown; look at them again first</source>
        <translation>die Wünsche des Änderungswunsches %1 sind nicht mehr die angezeigten; sehen Sie sie zuerst noch einmal an</translation>
    </message>
    <message>
        <source>not all of this message is kept here: it was too large, or its bytes were erased since; look at it in your mail program</source>
        <translation>diese Nachricht ist hier nicht vollständig aufbewahrt: Sie war zu groß, oder ihre Bytes wurden inzwischen gelöscht; bitte im E-Mail-Programm ansehen</translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>“%1” is no export and was left alone. Drop folders, zips or CSV files.</source>
        <translation>„%1“ ist kein Export und blieb unangetastet. Ordner, Zip- oder CSV-Dateien ablegen.</translation>
    </message>
    <message>
        <source>“%1” is no export and was left out.</source>
        <translation>„%1“ ist kein Export und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>What was dropped is no file and was left alone. Drop folders, zips or CSV files of an export.</source>
        <translation>Was abgelegt wurde, ist keine Datei und blieb unangetastet. Ordner, Zip- oder CSV-Dateien eines Exports ablegen.</translation>
    </message>
    <message>
        <source>“%1” is a database and no export, and was left alone. Ctrl+O opens another database.</source>
        <translation>„%1“ ist eine Datenbank und kein Export und blieb unangetastet. Strg+O öffnet eine andere Datenbank.</translation>
    </message>
    <message>
        <source>Drop files here to take them in</source>
        <translation>Dateien hier ablegen, um sie aufzunehmen</translation>
    </message>
    <message>
        <source>Drop the files of an export, or e-mails, to take them in</source>
        <translation>Dateien eines Exports oder E-Mails ablegen, um sie aufzunehmen</translation>
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
    <message>
        <source>{active} portal users are active, and the licence limit is {limit}. Disable those that are not needed, or set the limit that was agreed on.</source>
        <translation>{active} Portal-Benutzer sind aktiv, und die Lizenzgrenze ist {limit}. Bitte die deaktivieren, die nicht gebraucht werden, oder die vereinbarte Grenze eintragen.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>, or </source>
        <translation>, oder </translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (angenommen)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>What it decides</source>
        <translation>Was sie entscheidet</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
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
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Order item</source>
        <translation>Bestellposition</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Spende</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Vorteil</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Portal user</source>
        <translation>Portal-Benutzer</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Änderungswunsch</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
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
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Einstellung geändert</translation>
    </message>
    <message>
        <source>Label of a status changed</source>
        <translation>Bezeichnung eines Status geändert</translation>
    </message>
    <message>
        <source>Label of a status removed</source>
        <translation>Bezeichnung eines Status entfernt</translation>
    </message>
    <message>
        <source>Donation stage changed</source>
        <translation>Spendenphase geändert</translation>
    </message>
    <message>
        <source>Donation stage removed</source>
        <translation>Spendenphase entfernt</translation>
    </message>
    <message>
        <source>Demo theatre made</source>
        <translation>Demo-Theater angelegt</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Setting changed: %1</source>
        <translation>Einstellung geändert: %1</translation>
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
            <numerusform>%1 – %2; %n weitere</numerusform>
            <numerusform>%1 – %2; %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (on behalf of %2)</source>
        <translation>%1 (im Auftrag von %2)</translation>
    </message>
    <message>
        <source>%1 (taken back later)</source>
        <translation>%1 (später zurückgenommen)</translation>
    </message>
    <message>
        <source>%1: what it held has been erased since</source>
        <translation>%1: Der Inhalt wurde seither gelöscht</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>%1 wurde hinzugefügt</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>%1 wurde entfernt</translation>
    </message>
    <message>
        <source>%1 changed from %2 to %3</source>
        <translation>%1 wurde von %2 auf %3 geändert</translation>
    </message>
    <message>
        <source>Marked as done in PatronManager</source>
        <translation>Als in PatronManager erledigt markiert</translation>
    </message>
    <message>
        <source>Marked as not done in PatronManager</source>
        <translation>Als in PatronManager nicht erledigt markiert</translation>
    </message>
    <message>
        <source>Contact edited</source>
        <translation>Kontakt bearbeitet</translation>
    </message>
    <message>
        <source>Venue added</source>
        <translation>Spielstätte hinzugefügt</translation>
    </message>
    <message>
        <source>Seat map set</source>
        <translation>Saalplan festgelegt</translation>
    </message>
    <message>
        <source>Seats read from the sold items</source>
        <translation>Plätze aus den verkauften Positionen gelesen</translation>
    </message>
    <message>
        <source>Season added</source>
        <translation>Spielzeit hinzugefügt</translation>
    </message>
    <message>
        <source>Season changed</source>
        <translation>Spielzeit geändert</translation>
    </message>
    <message>
        <source>Series added</source>
        <translation>Reihe hinzugefügt</translation>
    </message>
    <message>
        <source>Series changed</source>
        <translation>Reihe geändert</translation>
    </message>
    <message>
        <source>Performances of a series changed</source>
        <translation>Vorstellungen einer Reihe geändert</translation>
    </message>
    <message>
        <source>Price levels of a series changed</source>
        <translation>Preisstufen einer Reihe geändert</translation>
    </message>
    <message>
        <source>Series completed from what was sold</source>
        <translation>Reihen aus dem Verkauften vervollständigt</translation>
    </message>
    <message>
        <source>Event added</source>
        <translation>Veranstaltung hinzugefügt</translation>
    </message>
    <message>
        <source>Event changed</source>
        <translation>Veranstaltung geändert</translation>
    </message>
    <message>
        <source>Event instance added</source>
        <translation>Termin hinzugefügt</translation>
    </message>
    <message>
        <source>Event instance changed</source>
        <translation>Termin geändert</translation>
    </message>
    <message>
        <source>Allocation added</source>
        <translation>Kontingent hinzugefügt</translation>
    </message>
    <message>
        <source>Allocation changed</source>
        <translation>Kontingent geändert</translation>
    </message>
    <message>
        <source>Price level added</source>
        <translation>Preisstufe hinzugefügt</translation>
    </message>
    <message>
        <source>Price level changed</source>
        <translation>Preisstufe geändert</translation>
    </message>
    <message>
        <source>Seats of subscribers computed</source>
        <translation>Plätze von Abonnenten ermittelt</translation>
    </message>
    <message>
        <source>Seats of subscribers confirmed</source>
        <translation>Plätze von Abonnenten bestätigt</translation>
    </message>
    <message>
        <source>Seats of subscribers refused</source>
        <translation>Plätze von Abonnenten verworfen</translation>
    </message>
    <message>
        <source>Seat of a subscriber after an exchange</source>
        <translation>Platz eines Abonnenten nach einem Tausch</translation>
    </message>
    <message>
        <source>Subscription fulfilled</source>
        <translation>Abonnement in Karten umgesetzt</translation>
    </message>
    <message>
        <source>Seat of a performance</source>
        <translation>Platz einer Vorstellung</translation>
    </message>
    <message>
        <source>Subscriber’s seat</source>
        <translation>Platz eines Abonnenten</translation>
    </message>
    <message>
        <source>Payment taken</source>
        <translation>Zahlung entgegengenommen</translation>
    </message>
    <message>
        <source>Subscription not renewed</source>
        <translation>Abonnement nicht verlängert</translation>
    </message>
    <message>
        <source>Change request recorded</source>
        <translation>Änderungswunsch vermerkt</translation>
    </message>
    <message>
        <source>Subscribers to be renewed chosen</source>
        <translation>Zu verlängernde Abonnenten gewählt</translation>
    </message>
    <message>
        <source>Names mapped for the renewal</source>
        <translation>Namen für die Verlängerung zugeordnet</translation>
    </message>
    <message>
        <source>Decided about a subscriber’s renewal</source>
        <translation>Über die Verlängerung eines Abonnenten entschieden</translation>
    </message>
    <message>
        <source>Subscriptions renewed</source>
        <translation>Abonnements verlängert</translation>
    </message>
    <message>
        <source>%1: order %2</source>
        <translation>%1: Bestellung %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n orders</source>
        <translation>
            <numerusform>%1: %n Bestellung</numerusform>
            <numerusform>%1: %n Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (on behalf of the patron)</source>
        <translation>%1 (im Auftrag des Kunden)</translation>
    </message>
    <message>
        <source>Planned seats given</source>
        <translation>Geplante Plätze vergeben</translation>
    </message>
    <message>
        <source>Seats changed</source>
        <translation>Plätze gewechselt</translation>
    </message>
    <message>
        <source>Seats added</source>
        <translation>Plätze hinzugefügt</translation>
    </message>
    <message>
        <source>Seats given back</source>
        <translation>Plätze zurückgegeben</translation>
    </message>
    <message>
        <source>Other seats held</source>
        <translation>Andere Plätze gesperrt</translation>
    </message>
    <message>
        <source>Held seats confirmed</source>
        <translation>Gesperrte Plätze bestätigt</translation>
    </message>
    <message>
        <source>Held seats let go</source>
        <translation>Gesperrte Plätze freigegeben</translation>
    </message>
    <message>
        <source>E-mails put into the outbox</source>
        <translation>E-Mails in den Postausgang gelegt</translation>
    </message>
    <message>
        <source>E-mails cancelled</source>
        <translation>E-Mails storniert</translation>
    </message>
    <message>
        <source>Put on the wait list for seats</source>
        <translation>Auf die Warteliste für Plätze gesetzt</translation>
    </message>
    <message>
        <source>Taken off the wait list for seats</source>
        <translation>Von der Warteliste für Plätze genommen</translation>
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
        <translation>E-Mails empfangen</translation>
    </message>
    <message>
        <source>E-mails moved on their server</source>
        <translation>E-Mails auf ihrem Server verschoben</translation>
    </message>
    <message>
        <source>Old e-mails’ originals erased</source>
        <translation>Originale alter E-Mails gelöscht</translation>
    </message>
    <message>
        <source>Mailbox added</source>
        <translation>Postfach hinzugefügt</translation>
    </message>
    <message>
        <source>Mailbox taken out</source>
        <translation>Postfach entfernt</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>E-mails to be sent now</source>
        <translation>E-Mails jetzt zu senden</translation>
    </message>
    <message>
        <source>E-mails that arrived</source>
        <translation>E-Mails angekommen</translation>
    </message>
    <message>
        <source>E-mails to be sent again</source>
        <translation>E-Mails noch einmal zu senden</translation>
    </message>
    <message>
        <source>E-mail on its way</source>
        <translation>E-Mail unterwegs</translation>
    </message>
    <message>
        <source>E-mail sent or put off</source>
        <translation>E-Mail gesendet oder aufgeschoben</translation>
    </message>
    <message>
        <source>E-mails probably sent</source>
        <translation>E-Mails wohl gesendet</translation>
    </message>
    <message>
        <source>Answer written</source>
        <translation>Antwort geschrieben</translation>
    </message>
    <message>
        <source>Account that sends mail set up</source>
        <translation>Konto zum Senden eingerichtet</translation>
    </message>
    <message>
        <source>Account that sends mail removed</source>
        <translation>Konto zum Senden entfernt</translation>
    </message>
    <message>
        <source>Reply template written</source>
        <translation>Antwortvorlage geschrieben</translation>
    </message>
    <message>
        <source>Reply template removed</source>
        <translation>Antwortvorlage entfernt</translation>
    </message>
    <message>
        <source>Message about renewing a benefit</source>
        <translation>Nachricht zur Verlängerung eines Vorteils</translation>
    </message>
    <message>
        <source>Mailbox changed</source>
        <translation>Postfach geändert</translation>
    </message>
    <message>
        <source>Change request corrected by hand</source>
        <translation>Änderungswunsch von Hand berichtigt</translation>
    </message>
    <message>
        <source>Pattern set for messages changed</source>
        <translation>Mustersatz für Nachrichten geändert</translation>
    </message>
    <message>
        <source>Pattern set for messages removed</source>
        <translation>Mustersatz für Nachrichten entfernt</translation>
    </message>
    <message>
        <source>Change requests set</source>
        <translation>Änderungswünsche festgelegt</translation>
    </message>
    <message>
        <source>Change request filled</source>
        <translation>Änderungswunsch erfüllt</translation>
    </message>
    <message>
        <source>Change requests made one</source>
        <translation>Änderungswünsche zusammengelegt</translation>
    </message>
    <message>
        <source>Change request split</source>
        <translation>Änderungswunsch geteilt</translation>
    </message>
    <message>
        <source>Reason of change requests set</source>
        <translation>Grund von Änderungswünschen festgelegt</translation>
    </message>
    <message>
        <source>Kind of wish set</source>
        <translation>Art von Wunsch festgelegt</translation>
    </message>
    <message>
        <source>Person’s data erased for good</source>
        <translation>Daten einer Person endgültig gelöscht</translation>
    </message>
    <message>
        <source>Renewal moved to another series</source>
        <translation>Verlängerung in eine andere Reihe verlegt</translation>
    </message>
    <message>
        <source>E-mails made change requests</source>
        <translation>E-Mails zu Änderungswünschen gemacht</translation>
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
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>A zip inside a zip is not opened; unpack it and add it by itself.</source>
        <translation>Ein Zip in einem Zip wird nicht geöffnet; bitte entpacken und einzeln hinzufügen.</translation>
    </message>
    <message>
        <source>Not a CSV file.</source>
        <translation>Keine CSV-Datei.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Columns that stand twice; the first of them was read, the others were not:</source>
        <translation>Spalten, die doppelt stehen; die erste wurde gelesen, die anderen nicht:</translation>
    </message>
    <message>
        <source>Columns that were not read, because they lead to no field:</source>
        <translation>Spalten, die nicht gelesen wurden, weil sie zu keinem Feld führen:</translation>
    </message>
</context>
<context>
    <name>ImportObject</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Portal user</source>
        <translation>Portal-Benutzer</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Spielstätte</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Spielzeit</translation>
    </message>
    <message>
        <source>Ticketable event</source>
        <translation>Ticketveranstaltung</translation>
    </message>
    <message>
        <source>Event instance</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>Price level</source>
        <translation>Preisstufe</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Ticket order</source>
        <translation>Ticketbestellung</translation>
    </message>
    <message>
        <source>Order item</source>
        <translation>Bestellposition</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Spende</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Benefit level</source>
        <translation>Vorteilsstufe</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Vorteil</translation>
    </message>
    <message>
        <source>Member access</source>
        <translation>Mitgliederzugang</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Zugangscode</translation>
    </message>
    <message>
        <source>Discount code</source>
        <translation>Rabattcode</translation>
    </message>
    <message>
        <source>User profile</source>
        <translation>Benutzerprofil</translation>
    </message>
    <message>
        <source>Use of a discount code</source>
        <translation>Nutzung eines Rabattcodes</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Passcode</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Please renew by %1, in the Portal or at the box office.</source>
        <translation>Bitte verlängern Sie bis %1, im Portal oder an der Theaterkasse.</translation>
    </message>
    <message>
        <source>Please renew in the Portal or at the box office.</source>
        <translation>Bitte verlängern Sie im Portal oder an der Theaterkasse.</translation>
    </message>
    <message>
        <source>After you have logged in, your renewal is at %1</source>
        <translation>Nach der Anmeldung finden Sie Ihre Verlängerung unter %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Probably sent</source>
        <translation>Wohl gesendet</translation>
    </message>
    <message>
        <source>Could not be sent</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Verstorben</translation>
    </message>
    <message>
        <source>Opted out of e-mail</source>
        <translation>Wünscht keine E-Mail</translation>
    </message>
    <message>
        <source>Do not mail</source>
        <translation>Keine Post</translation>
    </message>
    <message>
        <source>The contact was deleted or merged</source>
        <translation>Der Kontakt wurde gelöscht oder zusammengeführt</translation>
    </message>
    <message>
        <source>Neither pending nor part paid</source>
        <translation>Weder offen noch teilweise bezahlt</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>The e-mail address is none</source>
        <translation>Die E-Mail-Adresse ist ungültig</translation>
    </message>
    <message>
        <source>The e-mail address has changed</source>
        <translation>Die E-Mail-Adresse hat sich geändert</translation>
    </message>
    <message>
        <source>Reminded lately</source>
        <translation>Kürzlich erinnert</translation>
    </message>
    <message>
        <source>The patron is deceased.</source>
        <translation>Der Kunde ist verstorben.</translation>
    </message>
    <message>
        <source>The patron has opted out of e-mail.</source>
        <translation>Der Kunde wünscht keine E-Mail.</translation>
    </message>
    <message>
        <source>The patron does not want to be written to.</source>
        <translation>Der Kunde möchte nicht angeschrieben werden.</translation>
    </message>
    <message>
        <source>It has no contact any more.</source>
        <translation>Sie hat keinen Kontakt mehr.</translation>
    </message>
    <message>
        <source>It is neither pending nor part paid.</source>
        <translation>Sie ist weder offen noch teilweise bezahlt.</translation>
    </message>
    <message>
        <source>The patron has no e-mail address.</source>
        <translation>Der Kunde hat keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The patron’s e-mail address is none: correct it first.</source>
        <translation>Die E-Mail-Adresse des Kunden ist ungültig: bitte zuerst berichtigen.</translation>
    </message>
    <message>
        <source>The patron’s e-mail address is %1 now.</source>
        <translation>Die E-Mail-Adresse des Kunden ist jetzt %1.</translation>
    </message>
    <message>
        <source>The patron was reminded on %1.</source>
        <translation>Der Kunde wurde am %1 erinnert.</translation>
    </message>
    <message>
        <source>Reminded on %1</source>
        <translation>Am %1 erinnert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>thank you for what you have paid for your subscription. A part of it is still due.</source>
        <translation>vielen Dank für das, was Sie für Ihr Abonnement bezahlt haben. Ein Teil davon ist noch offen.</translation>
    </message>
    <message>
        <source>your subscription is ready to be renewed, and your seats are kept for you.</source>
        <translation>Ihr Abonnement kann verlängert werden, und Ihre Plätze werden für Sie freigehalten.</translation>
    </message>
    <message>
        <source>If you have renewed in the meantime, please take no notice of this e-mail.</source>
        <translation>Wenn Sie inzwischen verlängert haben, ist diese E-Mail gegenstandslos.</translation>
    </message>
    <message>
        <source>Your subscription: order %1</source>
        <translation>Ihr Abonnement: Bestellung %1</translation>
    </message>
    <message>
        <source>Your subscription %1: order %2</source>
        <translation>Ihr Abonnement %1: Bestellung %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>organisation; receipt</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Request from the Portal</source>
        <translation>Änderungswunsch aus dem Portal</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurückgekommen</translation>
    </message>
</context>
<context>
    <name>MailPresets</name>
    <message>
        <source>%1 wants a password of its own for programs (an “app password”), which you make in the security settings of the account.</source>
        <translation>%1 verlangt ein eigenes Passwort für Programme (ein „App-Passwort“), das in den Sicherheitseinstellungen des Kontos zu erstellen ist.</translation>
    </message>
    <message>
        <source>IMAP has to be allowed in the account’s settings first.</source>
        <translation>IMAP muss zuerst in den Einstellungen des Kontos erlaubt werden.</translation>
    </message>
    <message>
        <source>Another, or your own server</source>
        <translation>Ein anderer oder eigener Server</translation>
    </message>
    <message>
        <source>Microsoft takes no passwords from most accounts, only a sign-in with the browser.</source>
        <translation>Microsoft nimmt bei den meisten Konten keine Passwörter an, nur eine Anmeldung mit dem Browser.</translation>
    </message>
</context>
<context>
    <name>Mailbox</name>
    <message numerus="yes">
        <source>next try in %n s</source>
        <translation>
            <numerusform>nächster Versuch in %n s</numerusform>
            <numerusform>nächster Versuch in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next try in %n min</source>
        <translation>
            <numerusform>nächster Versuch in %n min</numerusform>
            <numerusform>nächster Versuch in %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>The server’s name is known</source>
        <translation>Der Name des Servers ist bekannt</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>Der Server antwortet</translation>
    </message>
    <message>
        <source>The connection is encrypted</source>
        <translation>Die Verbindung ist verschlüsselt</translation>
    </message>
    <message>
        <source>The certificate is good</source>
        <translation>Das Zertifikat ist gültig</translation>
    </message>
    <message>
        <source>The login is accepted</source>
        <translation>Die Anmeldung wird angenommen</translation>
    </message>
    <message>
        <source>The folder is there</source>
        <translation>Der Ordner ist da</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Checked at %1, but what is taken in cannot be moved away there. %2</source>
        <translation>Um %1 nachgesehen, aber was geholt ist, lässt sich dort nicht verschieben. %2</translation>
    </message>
    <message>
        <source>Checked at %1; new mail comes in by itself.</source>
        <translation>Um %1 nachgesehen; neue E-Mails kommen von selbst herein.</translation>
    </message>
    <message>
        <source>%1 Nothing is lost; %2.</source>
        <translation>%1 Nichts geht verloren; %2.</translation>
    </message>
    <message>
        <source>Its password is needed: this computer’s keychain has none.</source>
        <translation>Sein Passwort wird gebraucht: Der Schlüsselbund dieses Rechners hat keines.</translation>
    </message>
    <message>
        <source>Mail: “%1” needs its password</source>
        <translation>E-Mail: „%1“ braucht sein Passwort</translation>
    </message>
    <message>
        <source>Mail: no connection, %1</source>
        <translation>E-Mail: keine Verbindung, %1</translation>
    </message>
    <message>
        <source>Mail: “%1” cannot be read, %2</source>
        <translation>E-Mail: „%1“ lässt sich nicht lesen, %2</translation>
    </message>
    <message>
        <source>Mail: connecting…</source>
        <translation>E-Mail: verbinden…</translation>
    </message>
    <message>
        <source>Mail: “%1” cannot move what is done</source>
        <translation>E-Mail: „%1“ kann Erledigtes nicht verschieben</translation>
    </message>
    <message>
        <source>Mail checked %1</source>
        <translation>E-Mails geprüft: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are taken in.</source>
        <translation>
            <numerusform>%n E-Mail ist aufgenommen.</numerusform>
            <numerusform>%n E-Mails sind aufgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n war schon da.</numerusform>
            <numerusform>%n waren schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were sent by programs and are no requests.</source>
        <translation>
            <numerusform>%n wurde von einem Programm gesendet und ist kein Änderungswunsch.</numerusform>
            <numerusform>%n wurden von Programmen gesendet und sind keine Änderungswünsche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read; each has a request that says why.</source>
        <translation>
            <numerusform>%n war nicht lesbar; ein Änderungswunsch sagt, warum.</numerusform>
            <numerusform>%n waren nicht lesbar; zu jeder sagt ein Änderungswunsch, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name here</source>
        <translation>Name hier</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Certificates by</source>
        <translation>Zertifikate von</translation>
    </message>
    <message>
        <source>Take mail from</source>
        <translation>E-Mails holen aus</translation>
    </message>
    <message>
        <source>Move it to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>Log in with</source>
        <translation>Anmelden mit</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Anmeldungsadresse</translation>
    </message>
    <message>
        <source>Address of tokens</source>
        <translation>Adresse der Token</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Somebody else changed this mailbox meanwhile; nothing is saved yet.</source>
        <translation>Jemand anderes hat dieses Postfach inzwischen geändert; noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>%1: it is “%2” now, you wrote “%3”.</source>
        <translation>%1: Jetzt steht dort „%2“, Ihre Eingabe war „%3“.</translation>
    </message>
    <message>
        <source>Save again to have yours, or cancel to leave it as it is.</source>
        <translation>Noch einmal speichern, um Ihre Eingabe zu behalten, oder abbrechen, um es zu lassen, wie es ist.</translation>
    </message>
    <message>
        <source>Somebody has to sign in first: this computer’s keychain has no sign-in for it.</source>
        <translation>Zuerst muss sich jemand anmelden: Der Schlüsselbund dieses Rechners hat dafür keine Anmeldung.</translation>
    </message>
    <message>
        <source>Mail: sign in to “%1” again</source>
        <translation>E-Mail: bei „%1“ erneut anmelden</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Request</source>
        <translation>Änderungswunsch</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>No request</source>
        <translation>Kein Änderungswunsch</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Echt</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Ungeprüft</translation>
    </message>
    <message>
        <source>Check failed</source>
        <translation>Prüfung fehlgeschlagen</translation>
    </message>
    <message>
        <source>It comes from your Portal: the Portal’s domain has signed it, and it was sent from there.</source>
        <translation>Sie kommt von Ihrem Portal: Die Domain des Portals hat sie signiert, und von dort wurde sie gesendet.</translation>
    </message>
    <message>
        <source>Nobody has set which mail server checks your mail, and what the Portal’s domain is, so nothing can be said of where it comes from.</source>
        <translation>Niemand hat eingestellt, welcher Mailserver Ihre E-Mails prüft und was die Domain des Portals ist, darum lässt sich nicht sagen, woher sie kommt.</translation>
    </message>
    <message>
        <source>Your mail server says nothing of where it comes from.</source>
        <translation>Ihr Mailserver sagt nichts darüber, woher sie kommt.</translation>
    </message>
    <message>
        <source>Nobody has signed it, so it may come from anybody.</source>
        <translation>Niemand hat sie signiert, darum kann sie von jedem kommen.</translation>
    </message>
    <message>
        <source>It does not come from your Portal: another domain has signed it.</source>
        <translation>Sie kommt nicht von Ihrem Portal: Eine andere Domain hat sie signiert.</translation>
    </message>
    <message>
        <source>The Portal’s domain has signed it, but its sender’s address belongs to another one.</source>
        <translation>Die Domain des Portals hat sie signiert, aber die Adresse des Absenders gehört zu einer anderen.</translation>
    </message>
    <message>
        <source>More than one sender stands in it, so it is not clear who wrote it.</source>
        <translation>Mehr als ein Absender steht darin, darum ist nicht klar, wer sie geschrieben hat.</translation>
    </message>
    <message>
        <source>The signature does not fit: it was changed on its way, or it was never the Portal’s.</source>
        <translation>Die Signatur passt nicht: Die E-Mail wurde unterwegs geändert, oder sie war nie vom Portal.</translation>
    </message>
    <message>
        <source>The Portal’s domain says that it does not send such mail.</source>
        <translation>Die Domain des Portals sagt, dass sie solche E-Mails nicht sendet.</translation>
    </message>
    <message>
        <source>Somebody has written into it that your mail server has checked it. Treat it as a forgery.</source>
        <translation>Jemand hat hineingeschrieben, dass Ihr Mailserver sie geprüft hat. Bitte wie eine Fälschung behandeln.</translation>
    </message>
    <message>
        <source>A program has sent it by itself.</source>
        <translation>Ein Programm hat sie von selbst gesendet.</translation>
    </message>
    <message>
        <source>It went to many people at once.</source>
        <translation>Sie ging an viele Leute zugleich.</translation>
    </message>
    <message>
        <source>A mail server has written it, and nobody reads an answer.</source>
        <translation>Ein Mailserver hat sie geschrieben, und niemand liest eine Antwort.</translation>
    </message>
    <message>
        <source>A mail server reports what became of another message.</source>
        <translation>Ein Mailserver meldet, was aus einer anderen Nachricht geworden ist.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Es steht nichts darin.</translation>
    </message>
    <message>
        <source>It does not begin as an e-mail does.</source>
        <translation>Sie beginnt nicht wie eine E-Mail.</translation>
    </message>
    <message>
        <source>It is larger than 25 MB and was not read. Look at it in your mail program.</source>
        <translation>Sie ist größer als 25 MB und wurde nicht gelesen. Bitte im E-Mail-Programm ansehen.</translation>
    </message>
    <message>
        <source>It has more than 1,000 parts and was not read. No honest message has.</source>
        <translation>Sie hat mehr als 1000 Teile und wurde nicht gelesen. Keine ehrliche Nachricht hat so viele.</translation>
    </message>
    <message>
        <source>Reading it took longer than it may, and was given up. Such messages are mostly made to do harm.</source>
        <translation>Sie zu lesen dauerte länger als erlaubt und wurde aufgegeben. Solche Nachrichten sollen meist Schaden anrichten.</translation>
    </message>
    <message>
        <source>The program that reads e-mails broke down over it. Such messages are mostly made to do harm.</source>
        <translation>Das Programm, das E-Mails liest, brach dabei ab. Solche Nachrichten sollen meist Schaden anrichten.</translation>
    </message>
    <message>
        <source>It was read from a file, not taken from your mail server, so nothing can be said of where it comes from.</source>
        <translation>Sie wurde aus einer Datei gelesen und nicht von Ihrem Mailserver geholt, darum lässt sich nichts darüber sagen, woher sie kommt.</translation>
    </message>
    <message>
        <source>Your mail server lists it and does not hand it over. Look at it in your mail program.</source>
        <translation>Ihr Mailserver führt sie auf und gibt sie nicht heraus. Bitte im Mailprogramm ansehen.</translation>
    </message>
    <message>
        <source>Its characters were guessed: it is not written in the encoding that it names, so that single letters may be wrong.</source>
        <translation>Ihre Zeichen wurden erraten: Sie ist nicht in der Kodierung geschrieben, die sie nennt; einzelne Buchstaben können falsch sein.</translation>
    </message>
    <message>
        <source>A file whose name was erased</source>
        <translation>Eine Datei, deren Name gelöscht wurde</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an attachment, its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It is larger than 25 MB, so that only its header was read. All of it, with its text, is in the folder “%1” of the mailbox “%2”; look at it there with your mail program.</source>
        <translation>Sie ist größer als 25 MB, darum wurde nur ihr Kopf gelesen. Vollständig, mit ihrem Text, liegt sie im Ordner „%1“ des Postfachs „%2“; bitte dort im E-Mail-Programm ansehen.</translation>
    </message>
    <message>
        <source>It is larger than 25 MB, so that only its header was read. Look at the file that it came in with your mail program.</source>
        <translation>Sie ist größer als 25 MB, darum wurde nur ihr Kopf gelesen. Bitte die Datei, in der sie kam, im E-Mail-Programm ansehen.</translation>
    </message>
    <message>
        <source>No request, as staff say</source>
        <translation>Kein Änderungswunsch, sagt das Personal</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>A list’s mail</source>
        <translation>Von einer Mailingliste</translation>
    </message>
    <message>
        <source>From a mail server</source>
        <translation>Von einem Mailserver</translation>
    </message>
    <message>
        <source>A delivery report</source>
        <translation>Ein Zustellbericht</translation>
    </message>
    <message>
        <source>Sent by a program</source>
        <translation>Von einem Programm gesendet</translation>
    </message>
    <message>
        <source>Staff have said that it is no request.</source>
        <translation>Das Personal hat gesagt, dass sie kein Änderungswunsch ist.</translation>
    </message>
    <message>
        <source>A card number stood in it. Its digits were blanked and are kept nowhere.</source>
        <translation>Eine Kartennummer stand darin. Ihre Ziffern wurden unkenntlich gemacht und sind nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>It is larger than 25 MB, so that only its header was read. All of it is kept here: save it as a file, and open that with your mail program.</source>
        <translation>Sie ist größer als 25 MB, darum wurde nur ihr Kopf gelesen. Sie ist hier vollständig aufbewahrt: Speichern Sie sie als Datei und öffnen Sie diese mit Ihrem E-Mail-Programm.</translation>
    </message>
    <message>
        <source>It is larger than 64 MB, so that only its header is kept here. All of it, with its text, is in the folder “%1” of the mailbox “%2”; look at it there with your mail program.</source>
        <translation>Sie ist größer als 64 MB, darum ist hier nur ihr Kopf aufbewahrt. Vollständig, mit ihrem Text, liegt sie im Ordner „%1“ des Postfachs „%2“; bitte dort im E-Mail-Programm ansehen.</translation>
    </message>
    <message>
        <source>It is larger than 64 MB, so that only its header is kept here. Look at the file that it came in with your mail program.</source>
        <translation>Sie ist größer als 64 MB, darum ist hier nur ihr Kopf aufbewahrt. Bitte die Datei, in der sie kam, im E-Mail-Programm ansehen.</translation>
    </message>
    <message>
        <source>The whole e-mail: %1 (%2)</source>
        <comment>a file, its size</comment>
        <translation>Die ganze E-Mail: %1 (%2)</translation>
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
        <translation>Sie ist „%1“; hier kann nur eine Bestellung in Pending Renewal oder Partially Paid bezahlt werden.</translation>
    </message>
    <message>
        <source>It is “%1”; only an order in Pending Renewal can be changed so.</source>
        <translation>Sie ist „%1“; nur eine Bestellung in Pending Renewal kann so geändert werden.</translation>
    </message>
    <message numerus="yes">
        <source>Row %1 seats %2</source>
        <translation>
            <numerusform>Reihe %1 Platz %2</numerusform>
            <numerusform>Reihe %1 Plätze %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row %2 seats %3</source>
        <translation>
            <numerusform>%1 Reihe %2 Platz %3</numerusform>
            <numerusform>%1 Reihe %2 Plätze %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Scheck</translation>
    </message>
    <message>
        <source>Card (terminal)</source>
        <translation>Karte (Terminal)</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>It was deleted or merged in PatronManager.</source>
        <translation>Sie wurde in PatronManager gelöscht oder zusammengeführt.</translation>
    </message>
    <message>
        <source>It is no subscription order, so it is not renewed this way.</source>
        <translation>Es ist keine Abonnementbestellung, darum wird sie nicht so verlängert.</translation>
    </message>
    <message>
        <source>Only fixed packages renew; this one is flexible or chosen by the patron.</source>
        <translation>Nur feste Pakete werden verlängert; dieses ist flexibel oder vom Kunden gewählt.</translation>
    </message>
    <message>
        <source>A part of it is paid, so its seats can no longer be changed.</source>
        <translation>Ein Teil ist bezahlt, darum können ihre Plätze nicht mehr geändert werden.</translation>
    </message>
    <message>
        <source>Money has been paid for it; take the payment back first.</source>
        <translation>Dafür wurde Geld bezahlt; bitte zuerst die Zahlung zurücknehmen.</translation>
    </message>
    <message>
        <source>Its total is not known, so what is due is not known either.</source>
        <translation>Ihr Gesamtbetrag ist nicht bekannt, darum auch nicht, was offen ist.</translation>
    </message>
    <message>
        <source>Nothing is due any more.</source>
        <translation>Es ist nichts mehr offen.</translation>
    </message>
    <message>
        <source>The amount must be more than nothing.</source>
        <translation>Der Betrag muss größer als null sein.</translation>
    </message>
    <message>
        <source>The amount is more than what is due, %1.</source>
        <translation>Der Betrag ist höher als das, was offen ist: %1.</translation>
    </message>
    <message>
        <source>It is paid in %1.</source>
        <translation>Sie wird in %1 bezahlt.</translation>
    </message>
    <message>
        <source>No seat is held for it here, so none goes back on sale.</source>
        <translation>Dafür ist hier kein Platz gesperrt, darum geht keiner zurück in den Verkauf.</translation>
    </message>
    <message numerus="yes">
        <source>%1 stay held through %2 and go back on sale then.</source>
        <translation>
            <numerusform>%1 bleibt bis einschließlich %2 gesperrt und geht dann zurück in den Verkauf.</numerusform>
            <numerusform>%1 bleiben bis einschließlich %2 gesperrt und gehen dann zurück in den Verkauf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 go back on sale now.</source>
        <translation>
            <numerusform>%1 geht jetzt zurück in den Verkauf.</numerusform>
            <numerusform>%1 gehen jetzt zurück in den Verkauf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 go back on sale now, for all %2 performances.</source>
        <translation>
            <numerusform>%1 geht jetzt zurück in den Verkauf, für alle %2 Vorstellungen.</numerusform>
            <numerusform>%1 gehen jetzt zurück in den Verkauf, für alle %2 Vorstellungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded here; to be done in PatronManager.</source>
        <translation>Hier vermerkt; in PatronManager noch zu erledigen.</translation>
    </message>
    <message>
        <source>The renewals of %1 are closed, so its seats are no longer kept.</source>
        <translation>Die Verlängerungen von %1 sind geschlossen, darum werden ihre Plätze nicht mehr freigehalten.</translation>
    </message>
    <message>
        <source>It is “%1”; seats are changed while an order is in Pending Renewal, or when it is paid in full.</source>
        <translation>Sie ist „%1“; Plätze werden gewechselt, solange eine Bestellung in Pending Renewal oder wenn sie voll bezahlt ist.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message numerus="yes">
        <source>It was tried %n times, and is tried again at %1.</source>
        <translation>
            <numerusform>Es wurde %n-mal versucht und wird um %1 wieder versucht.</numerusform>
            <numerusform>Es wurde %n-mal versucht und wird um %1 wieder versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>It waits. Undo takes it out again for 15 seconds after it was written, “Do not send” as long as it waits.</source>
        <translation>Sie wartet. „Rückgängig“ nimmt sie 15 Sekunden lang wieder heraus, nachdem sie geschrieben wurde, „Nicht senden“, solange sie wartet.</translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation>Sie ist unterwegs.</translation>
    </message>
    <message>
        <source>It was sent on %1.</source>
        <translation>Sie wurde am %1 gesendet.</translation>
    </message>
    <message>
        <source>It was sent.</source>
        <translation>Sie wurde gesendet.</translation>
    </message>
    <message>
        <source>It was given to the server, and nothing came back: it was probably sent. It is not sent again by itself. Look into the account’s sent mail, or ask the patron; then say that it arrived, or send it again.</source>
        <translation>Sie wurde dem Server übergeben, und nichts kam zurück: Sie wurde wohl gesendet. Sie wird nicht von selbst noch einmal gesendet. Bitte in den gesendeten E-Mails des Kontos nachsehen oder den Kunden fragen; dann sagen, dass sie ankam, oder sie noch einmal senden.</translation>
    </message>
    <message>
        <source>It could not be sent.</source>
        <translation>Sie konnte nicht gesendet werden.</translation>
    </message>
    <message>
        <source>It was cancelled before it was sent.</source>
        <translation>Sie wurde storniert, bevor sie gesendet war.</translation>
    </message>
    <message>
        <source>It is held: it goes when somebody presses “Send now”, and not before.</source>
        <translation>Sie ist zurückgehalten: Sie geht hinaus, wenn jemand „Jetzt senden“ drückt, und nicht vorher.</translation>
    </message>
    <message>
        <source>It was not sent and is held: the order has changed since it was written, and %1 is not right any more. Choose “Do not send”, and answer anew.</source>
        <translation>Sie wurde nicht gesendet und ist zurückgehalten: Die Bestellung hat sich geändert, seit sie geschrieben wurde, und %1 stimmt nicht mehr. Bitte „Nicht senden“ wählen und neu antworten.</translation>
    </message>
    <message>
        <source>It came back: a mail server could not deliver it, and gives no reason.</source>
        <translation>Sie kam zurück: Ein Mailserver konnte sie nicht zustellen und nennt keinen Grund.</translation>
    </message>
    <message>
        <source>It came back. A mail server says: “%1”</source>
        <translation>Sie kam zurück. Ein Mailserver sagt: „%1“</translation>
    </message>
    <message>
        <source>It was sent on %1. %2</source>
        <translation>Sie wurde am %1 gesendet. %2</translation>
    </message>
    <message>
        <source>%1 This was reported on %2. Sent again, it goes to the same address; to another one, write a new e-mail. If you know that it arrived all the same, say so.</source>
        <translation>%1 Das wurde am %2 gemeldet. Erneut gesendet, geht sie an dieselbe Adresse; an eine andere bitte eine neue E-Mail schreiben. Wenn Sie wissen, dass sie trotzdem ankam, sagen Sie es.</translation>
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
        <translation>Text, mit verborgenen Zeilen und Gründen</translation>
    </message>
    <message>
        <source>JSON, with hidden lines and reasons</source>
        <translation>JSON, mit verborgenen Zeilen und Gründen</translation>
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
    <message>
        <source>for the patron from %1</source>
        <translation>für den Kunden ab %1</translation>
    </message>
    <message>
        <source>for all from %1</source>
        <translation>für alle ab %1</translation>
    </message>
    <message>
        <source>access code %1</source>
        <translation>Zugangscode %1</translation>
    </message>
    <message>
        <source>Records as they are in this database on %1; none of them was imported.</source>
        <translation>Datensätze, wie sie am %1 in dieser Datenbank stehen; keiner davon wurde importiert.</translation>
    </message>
    <message>
        <source>Records of %1, looked at on %2.</source>
        <translation>Datensätze vom %1, angesehen am %2.</translation>
    </message>
    <message>
        <source>As it was on %1.</source>
        <translation>Wie es am %1 war.</translation>
    </message>
</context>
<context>
    <name>Patterns</name>
    <message>
        <source>Nothing stands after “%1:”.</source>
        <translation>Nach „%1:“ steht nichts.</translation>
    </message>
    <message>
        <source>A line begins with “after:”, “needs:”, “label FIELD:” or “regex:”, not with “%1”.</source>
        <translation>Eine Zeile beginnt mit „after:“, „needs:“, „label FIELD:“ oder „regex:“, nicht mit „%1“.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Fields are: %2.</source>
        <translation>Es gibt kein Feld „%1“. Felder sind: %2.</translation>
    </message>
    <message>
        <source>The regular expression cannot be read: %1.</source>
        <translation>Der reguläre Ausdruck ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>Write at least one line “label FIELD: …” or “regex: …”.</source>
        <translation>Bitte mindestens eine Zeile „label FIELD: …“ oder „regex: …“ schreiben.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Patron’s name</source>
        <translation>Name des Kunden</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Seats now</source>
        <translation>Plätze jetzt</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>If it cannot be</source>
        <translation>Falls es nicht geht</translation>
    </message>
    <message>
        <source>Number of seats wanted</source>
        <translation>Zahl der gewünschten Plätze</translation>
    </message>
    <message>
        <source>Kind of wish</source>
        <translation>Art des Wunsches</translation>
    </message>
    <message>
        <source>Words of the wish</source>
        <translation>Wortlaut des Wunsches</translation>
    </message>
    <message>
        <source>Free text, read like any other</source>
        <translation>Freier Text, gelesen wie jeder andere</translation>
    </message>
    <message>
        <source>Known, and not needed</source>
        <translation>Bekannt und nicht gebraucht</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line %1, character %2: %3</source>
        <translation>Zeile %1, Zeichen %2: %3</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Name, addresses, telephone numbers and notes on how to reach them (records: %1)</source>
        <translation>Name, Adressen, Telefonnummern und Notizen dazu, wie die Person zu erreichen ist (Datensätze: %1)</translation>
    </message>
    <message>
        <source>Login to the Portal (%1)</source>
        <translation>Zugang zum Portal (%1)</translation>
    </message>
    <message>
        <source>Messages: sender, subject and words (%1)</source>
        <translation>Nachrichten: Absender, Betreff und Wortlaut (%1)</translation>
    </message>
    <message>
        <source>Attachments (%1)</source>
        <translation>Anhänge (%1)</translation>
    </message>
    <message>
        <source>Words of wishes (%1)</source>
        <translation>Wortlaut von Wünschen (%1)</translation>
    </message>
    <message>
        <source>What was read in messages (%1)</source>
        <translation>Was in Nachrichten gelesen wurde (%1)</translation>
    </message>
    <message>
        <source>Answers that are being written (%1)</source>
        <translation>Antworten, die gerade geschrieben werden (%1)</translation>
    </message>
    <message>
        <source>E-mails to them: address and words; those that wait are not sent (%1)</source>
        <translation>E-Mails an die Person: Adresse und Wortlaut; wartende werden nicht gesendet (%1)</translation>
    </message>
    <message>
        <source>Seats that are theirs in a series (%1)</source>
        <translation>Plätze, die der Person in einer Reihe gehören (%1)</translation>
    </message>
    <message>
        <source>Places on the wait list (%1)</source>
        <translation>Einträge auf der Warteliste (%1)</translation>
    </message>
    <message>
        <source>History: what stood in their records before, where it names them (entries looked at: %1)</source>
        <translation>Verlauf: was früher in den Datensätzen stand, wo es die Person nennt (durchgesehene Einträge: %1)</translation>
    </message>
    <message>
        <source>Orders, without comments (%1)</source>
        <translation>Bestellungen, ohne Bemerkungen (%1)</translation>
    </message>
    <message>
        <source>Tickets and packages in them (%1)</source>
        <translation>Karten und Pakete darin (%1)</translation>
    </message>
    <message>
        <source>Donations, without their names (%1)</source>
        <translation>Spenden, ohne ihre Namen (%1)</translation>
    </message>
    <message>
        <source>Payments, with the number of the slip or cheque (%1)</source>
        <translation>Zahlungen, mit der Nummer des Belegs oder Schecks (%1)</translation>
    </message>
    <message>
        <source>Benefits (%1)</source>
        <translation>Vorteile (%1)</translation>
    </message>
    <message>
        <source>Seats that these orders hold (%1)</source>
        <translation>Plätze, die diese Bestellungen belegen (%1)</translation>
    </message>
    <message>
        <source>Change requests, without their words (%1)</source>
        <translation>Änderungswünsche, ohne ihren Wortlaut (%1)</translation>
    </message>
    <message>
        <source>Others belong to the same household, so its name stays; the person no longer belongs to it.</source>
        <translation>Zum selben Haushalt gehören noch andere, darum bleibt sein Name; die Person gehört nicht mehr dazu.</translation>
    </message>
    <message>
        <source>What stays is what the organisation’s books need. It is shown as “Erased person”.</source>
        <translation>Es bleibt, was die Bücher der Organisation brauchen. Es wird als „Erased person“ angezeigt.</translation>
    </message>
    <message>
        <source>If an import brings the person again, their rows are left out and reported; erase them in PatronManager as well.</source>
        <translation>Bringt ein Import die Person wieder, werden ihre Zeilen ausgelassen und gemeldet; bitte auch in PatronManager löschen.</translation>
    </message>
    <message>
        <source>Not reached: earlier backups and files that were exported, mails on the mail server, and names that somebody has typed into another patron’s notes.</source>
        <translation>Nicht erreicht werden: frühere Sicherungen und exportierte Dateien, E-Mails auf dem Mailserver und Namen, die jemand in die Notizen eines anderen Kunden eingegeben hat.</translation>
    </message>
    <message>
        <source>Nor are reasons erased that staff typed with what they did: the history is checked against these very words.</source>
        <translation>Auch Gründe, die Mitarbeitende zu dem eingegeben haben, was sie taten, werden nicht gelöscht: Der Verlauf wird gegen genau diese Worte geprüft.</translation>
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
        <translation>in dieser Zahl</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>nebeneinander</translation>
    </message>
    <message>
        <source>at an aisle</source>
        <translation>am Gang</translation>
    </message>
    <message>
        <source>accessible as needed</source>
        <translation>barrierefrei wie nötig</translation>
    </message>
    <message>
        <source>of the right price level</source>
        <translation>in der richtigen Preisstufe</translation>
    </message>
    <message>
        <source>in the section</source>
        <translation>im Bereich</translation>
    </message>
    <message>
        <source>in a row that is not farther back</source>
        <translation>in einer Reihe, die nicht weiter hinten ist</translation>
    </message>
    <message>
        <source>Nearer to the stage</source>
        <translation>Näher an der Bühne</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Not necessarily side by side</source>
        <translation>Nicht unbedingt nebeneinander</translation>
    </message>
    <message>
        <source>At an aisle</source>
        <translation>Am Gang</translation>
    </message>
    <message>
        <source>At an aisle, if possible</source>
        <translation>Möglichst am Gang</translation>
    </message>
    <message numerus="yes">
        <source>%n accessible seats</source>
        <translation>
            <numerusform>%n barrierefreier Platz</numerusform>
            <numerusform>%n barrierefreie Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Bereich %1</translation>
    </message>
    <message>
        <source>Price level %1</source>
        <translation>Preisstufe %1</translation>
    </message>
    <message>
        <source>Not farther back than now</source>
        <translation>Nicht weiter hinten als jetzt</translation>
    </message>
    <message>
        <source>The same row or a nearer one, if possible</source>
        <translation>Möglichst dieselbe Reihe oder eine nähere</translation>
    </message>
    <message>
        <source>What was not asked for may become worse</source>
        <translation>Was nicht gewünscht war, darf schlechter werden</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>wishes in a row</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>priority number</source>
        <translation>Vorrangnummer</translation>
    </message>
    <message>
        <source>years as a subscriber</source>
        <translation>Jahre als Abonnent</translation>
    </message>
    <message>
        <source>gifts</source>
        <translation>Spenden</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>what decides first, what decides next</comment>
        <translation>%1, dann %2</translation>
    </message>
    <message>
        <source>The wish is written in words only. Record what is wished, so that a plan can weigh it.</source>
        <translation>Der Wunsch steht nur in Worten da. Bitte erfassen, was gewünscht wird, damit ein Plan es abwägen kann.</translation>
    </message>
    <message>
        <source>Nobody knows whose request it is.</source>
        <translation>Niemand weiß, von wem der Wunsch ist.</translation>
    </message>
    <message>
        <source>The patron has no seats in the series, and nobody said how many are wanted.</source>
        <translation>Der Kunde hat keine Plätze in der Reihe, und niemand hat gesagt, wie viele gewünscht sind.</translation>
    </message>
    <message>
        <source>The patron does not have the same seats at all performances. Change them one by one.</source>
        <translation>Der Kunde hat nicht in allen Vorstellungen dieselben Plätze. Bitte einzeln wechseln.</translation>
    </message>
    <message>
        <source>Somebody else has one of the patron’s seats at a performance or in the series. Clear that up first.</source>
        <translation>Jemand anders hat einen der Plätze des Kunden in einer Vorstellung oder in der Reihe. Bitte zuerst klären.</translation>
    </message>
    <message>
        <source>A part of the order is paid, so its seats do not change any more.</source>
        <translation>Ein Teil der Bestellung ist bezahlt, darum ändern sich ihre Plätze nicht mehr.</translation>
    </message>
    <message>
        <source>The order is neither pending nor paid.</source>
        <translation>Die Bestellung ist weder offen noch bezahlt.</translation>
    </message>
    <message>
        <source>closer to the stage</source>
        <translation>näher an der Bühne</translation>
    </message>
    <message>
        <source>farther from the stage</source>
        <translation>weiter von der Bühne</translation>
    </message>
    <message>
        <source>more together</source>
        <translation>näher beieinander</translation>
    </message>
    <message>
        <source>less together</source>
        <translation>weniger beieinander</translation>
    </message>
    <message>
        <source>at an aisle now</source>
        <translation>jetzt am Gang</translation>
    </message>
    <message>
        <source>at no aisle any more</source>
        <translation>nicht mehr am Gang</translation>
    </message>
    <message>
        <source>more of them accessible</source>
        <translation>mehr davon barrierefrei</translation>
    </message>
    <message>
        <source>fewer of them accessible</source>
        <translation>weniger davon barrierefrei</translation>
    </message>
    <message>
        <source>more to see</source>
        <translation>bessere Sicht</translation>
    </message>
    <message>
        <source>less to see</source>
        <translation>schlechtere Sicht</translation>
    </message>
    <message>
        <source>Gets %1.</source>
        <translation>Bekommt %1.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Von %1 zu %2.</translation>
    </message>
    <message>
        <source>Gains: %1.</source>
        <translation>Gewinnt: %1.</translation>
    </message>
    <message>
        <source>Gains a place nearer to the middle of the front, or what was asked for.</source>
        <translation>Gewinnt einen Platz näher an der vorderen Mitte, oder das Gewünschte.</translation>
    </message>
    <message>
        <source>Accepted: %1.</source>
        <translation>In Kauf genommen: %1.</translation>
    </message>
    <message>
        <source>Call first.</source>
        <translation>Zuerst anrufen.</translation>
    </message>
    <message>
        <source>Served with the best there is.</source>
        <translation>Mit dem Besten erfüllt, das es gibt.</translation>
    </message>
    <message>
        <source>Served.</source>
        <translation>Erfüllt.</translation>
    </message>
    <message>
        <source>The seats the patron has are not on the seat map.</source>
        <translation>Die Plätze des Kunden sind nicht auf dem Saalplan.</translation>
    </message>
    <message>
        <source>Another request has the same seats. Finish one of them.</source>
        <translation>Ein anderer Wunsch hat dieselben Plätze. Bitte einen der beiden abschließen.</translation>
    </message>
    <message>
        <source>Nothing in the house would be a gain.</source>
        <translation>Nichts im Haus wäre ein Gewinn.</translation>
    </message>
    <message>
        <source>There are no such seats. What could be searched is not %1.</source>
        <translation>Solche Plätze gibt es nicht. Was durchsucht werden konnte, ist nicht: %1.</translation>
    </message>
    <message>
        <source>There are no such seats.</source>
        <translation>Solche Plätze gibt es nicht.</translation>
    </message>
    <message>
        <source>There are no such seats: %1.</source>
        <translation>Solche Plätze gibt es nicht: %1.</translation>
    </message>
    <message>
        <source>All such seats are worse in something, and nobody accepted that.</source>
        <translation>Alle solchen Plätze sind in etwas schlechter, und niemand hat das in Kauf genommen.</translation>
    </message>
    <message>
        <source>All such seats lack something preferred, and then the patron keeps the seats.</source>
        <translation>Allen solchen Plätzen fehlt etwas Bevorzugtes, und dann behält der Kunde die seinen.</translation>
    </message>
    <message>
        <source>Others have such seats.</source>
        <translation>Andere haben solche Plätze.</translation>
    </message>
    <message>
        <source>Such seats are free; the plan was stopped before it was finished. Plan again with more time.</source>
        <translation>Solche Plätze sind frei; der Plan wurde vor dem Ende angehalten. Bitte mit mehr Zeit neu planen.</translation>
    </message>
    <message>
        <source>%1 was ahead by %2 and has %3.</source>
        <translation>%1 war voraus (%2) und hat %3.</translation>
    </message>
    <message>
        <source>%1 was ahead and has %2.</source>
        <translation>%1 war voraus und hat %2.</translation>
    </message>
    <message>
        <source>%1 stands equal; more wishes are met with %2 there.</source>
        <translation>%1 steht gleichauf; mit %2 dort werden mehr Wünsche erfüllt.</translation>
    </message>
    <message>
        <source>%1 keeps %2.</source>
        <translation>%1 behält %2.</translation>
    </message>
    <message>
        <source>%1 comes later and has %2, since those ahead have the rest.</source>
        <translation>%1 kommt später und hat %2, da die davor den Rest haben.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 wishes are served.</source>
        <translation>%1: %2 von %3 Wünschen sind erfüllt.</translation>
    </message>
    <message>
        <source>It is proved that nothing better can be made of what was weighed.</source>
        <translation>Es ist bewiesen, dass sich aus dem Abgewogenen nichts Besseres machen lässt.</translation>
    </message>
    <message>
        <source>It is not proved that this is the best: more time may find more.</source>
        <translation>Es ist nicht bewiesen, dass dies das Beste ist: Mit mehr Zeit findet sich vielleicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests could not be weighed.</source>
        <translation>
            <numerusform>%n Wunsch konnte nicht abgewogen werden.</numerusform>
            <numerusform>%n Wünsche konnten nicht abgewogen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The series is closed: seats of a renewal do not change any more.</source>
        <translation>Die Reihe ist geschlossen: Plätze einer Verlängerung ändern sich nicht mehr.</translation>
    </message>
    <message>
        <source>Keeps the seats</source>
        <translation>Behält die Plätze</translation>
    </message>
    <message>
        <source>Takes the next best</source>
        <translation>Nimmt die nächstbesten</translation>
    </message>
    <message>
        <source>Call first</source>
        <translation>Zuerst anrufen</translation>
    </message>
    <message>
        <source>Other seats</source>
        <translation>Andere Plätze</translation>
    </message>
    <message>
        <source>Cannot be weighed</source>
        <translation>Nicht abwägbar</translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation>Noch nicht geplant</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Andere Anzahl</translation>
    </message>
    <message>
        <source>Another price</source>
        <translation>Anderer Preis</translation>
    </message>
    <message>
        <source>Needs others</source>
        <translation>Braucht andere</translation>
    </message>
    <message>
        <source>It is another number of seats than now: change the order’s seats by hand.</source>
        <translation>Die Zahl der Plätze ist eine andere als jetzt: Bitte die Plätze der Bestellung von Hand wechseln.</translation>
    </message>
    <message>
        <source>The seats are of another price level: exchange the order by hand.</source>
        <translation>Die Plätze haben eine andere Preisstufe: Bitte die Bestellung von Hand umtauschen.</translation>
    </message>
    <message>
        <source>Call the patron first. Check the box when they have said yes.</source>
        <translation>Bitte zuerst den Kunden anrufen. Das Kästchen ankreuzen, wenn er zugestimmt hat.</translation>
    </message>
    <message>
        <source>It needs another move that cannot be made yet.</source>
        <translation>Dazu ist ein anderer Wechsel nötig, der noch nicht möglich ist.</translation>
    </message>
    <message>
        <source>Other seats are held for the order. Confirm them or let them go first.</source>
        <translation>Für die Bestellung sind andere Plätze gesperrt. Bitte zuerst bestätigen oder freigeben.</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>Vorrang %1</translation>
    </message>
    <message>
        <source>a subscriber since %1</source>
        <translation>Abonnent seit %1</translation>
    </message>
    <message>
        <source>nobody knows since when a subscriber</source>
        <translation>unbekannt, seit wann Abonnent</translation>
    </message>
    <message>
        <source>gifts of %1</source>
        <comment>an amount</comment>
        <translation>Spenden von %1</translation>
    </message>
    <message>
        <source>Place %1: %2.</source>
        <translation>Rang %1: %2.</translation>
    </message>
    <message>
        <source>Nobody is worse off than now.</source>
        <translation>Niemand sitzt schlechter als jetzt.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is worse off than now but for %n who accepted it.</source>
        <translation>
            <numerusform>Niemand sitzt schlechter als jetzt, außer %n, der es in Kauf genommen hat.</numerusform>
            <numerusform>Niemand sitzt schlechter als jetzt, außer %n, die es in Kauf genommen haben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewWords</name>
    <message>
        <source>created later</source>
        <translation>später entstanden</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengeführt</translation>
    </message>
    <message>
        <source>not enabled</source>
        <translation>nicht aktiviert</translation>
    </message>
    <message>
        <source>not in this name</source>
        <translation>nicht auf diesen Namen</translation>
    </message>
    <message>
        <source>under 90 %</source>
        <translation>unter 90 %</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>empty parent</source>
        <translation>leere übergeordnete Spende</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>kein Betrag</translation>
    </message>
    <message>
        <source>no fixed package</source>
        <translation>kein festes Paket</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <source>no subscription</source>
        <translation>kein Abonnement</translation>
    </message>
    <message>
        <source>not in its renewal period</source>
        <translation>nicht im Verlängerungszeitraum</translation>
    </message>
    <message>
        <source>renewed</source>
        <translation>verlängert</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>level not held</source>
        <translation>Stufe fehlt</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>not tied to a level</source>
        <translation>an keine Stufe gebunden</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>aufgebraucht</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht angezeigt</translation>
    </message>
    <message>
        <source>%1: renewal opens (%2)</source>
        <translation>%1: Verlängerung beginnt (%2)</translation>
    </message>
    <message>
        <source>%1: benefit has expired (%2)</source>
        <translation>%1: Vorteil ist abgelaufen (%2)</translation>
    </message>
    <message>
        <source>%1: renewal period has ended (%2)</source>
        <translation>%1: Verlängerungszeitraum ist zu Ende (%2)</translation>
    </message>
    <message>
        <source>%1: opens for this patron (%2)</source>
        <translation>%1: öffnet für diesen Kunden (%2)</translation>
    </message>
    <message>
        <source>%1: opens for everybody (%2)</source>
        <translation>%1: öffnet für alle (%2)</translation>
    </message>
    <message>
        <source>a better code</source>
        <translation>ein besserer Code</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Nearer to the stage</source>
        <translation>Näher an der Bühne</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) in all</source>
        <translation>
            <numerusform>insgesamt %n Platz</numerusform>
            <numerusform>insgesamt %n Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Another number of seats</source>
        <translation>Andere Zahl von Plätzen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>May be apart</source>
        <translation>Dürfen getrennt sein</translation>
    </message>
    <message>
        <source>On the aisle</source>
        <translation>Am Gang</translation>
    </message>
    <message>
        <source>On the aisle, if it can be</source>
        <translation>Möglichst am Gang</translation>
    </message>
    <message numerus="yes">
        <source>%n accessible seat(s)</source>
        <translation>
            <numerusform>%n barrierefreier Platz</numerusform>
            <numerusform>%n barrierefreie Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Accessible seats</source>
        <translation>Barrierefreie Plätze</translation>
    </message>
    <message>
        <source>Section: %1</source>
        <translation>Bereich: %1</translation>
    </message>
    <message>
        <source>Price level: %1</source>
        <translation>Preisstufe: %1</translation>
    </message>
    <message>
        <source>Not farther back than now</source>
        <translation>Nicht weiter hinten als jetzt</translation>
    </message>
    <message>
        <source>The same row or a nearer one, if it can be</source>
        <translation>Möglichst dieselbe Reihe oder eine nähere</translation>
    </message>
    <message>
        <source>Other things may become worse</source>
        <translation>Anderes darf schlechter werden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a wish, and what was said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Other seats</source>
        <translation>Andere Plätze</translation>
    </message>
    <message>
        <source>Another series</source>
        <translation>Eine andere Reihe</translation>
    </message>
    <message>
        <source>More seats</source>
        <translation>Mehr Plätze</translation>
    </message>
    <message>
        <source>Fewer seats</source>
        <translation>Weniger Plätze</translation>
    </message>
    <message>
        <source>Another package</source>
        <translation>Ein anderes Paket</translation>
    </message>
    <message>
        <source>Does not want to renew</source>
        <translation>Will nicht verlängern</translation>
    </message>
    <message>
        <source>Change of address</source>
        <translation>Adressänderung</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message numerus="yes">
        <source>%n more seat(s)</source>
        <translation>
            <numerusform>%n Platz mehr</numerusform>
            <numerusform>%n Plätze mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) fewer</source>
        <translation>
            <numerusform>%n Platz weniger</numerusform>
            <numerusform>%n Plätze weniger</numerusform>
        </translation>
    </message>
    <message>
        <source>If it cannot be: keep the seats of now</source>
        <translation>Falls es nicht geht: jetzige Plätze behalten</translation>
    </message>
    <message>
        <source>If it cannot be: the next best seats</source>
        <translation>Falls es nicht geht: die nächstbesten Plätze</translation>
    </message>
    <message>
        <source>Call before anything is changed</source>
        <translation>Anrufen, bevor etwas geändert wird</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Seats now</source>
        <translation>Plätze jetzt</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>If it cannot be</source>
        <translation>Falls es nicht geht</translation>
    </message>
    <message>
        <source>Seats wanted in all</source>
        <translation>Gewünschte Plätze insgesamt</translation>
    </message>
    <message>
        <source>There is no order “%1”, so the request is not linked to one.</source>
        <translation>Die Bestellung „%1“ gibt es nicht, darum ist der Änderungswunsch mit keiner verknüpft.</translation>
    </message>
    <message>
        <source>More than one order is named or fits, so the request is linked to none of them.</source>
        <translation>Mehr als eine Bestellung ist genannt oder passt, darum ist der Änderungswunsch mit keiner davon verknüpft.</translation>
    </message>
    <message>
        <source>Order “%1” is another patron’s than the one with this e-mail address, so the request is not linked to it.</source>
        <translation>Bestellung „%1“ ist von einem anderen Kunden als dem mit dieser E-Mail-Adresse, darum ist der Änderungswunsch nicht mit ihr verknüpft.</translation>
    </message>
    <message>
        <source>The name “%1” stands in the text. Anybody can write a name, so no patron is linked by it.</source>
        <translation>Der Name „%1“ steht im Text. Einen Namen kann jeder schreiben, darum wird danach kein Kunde verknüpft.</translation>
    </message>
    <message>
        <source>The message may not come from whom it says, so nothing is linked by it.</source>
        <translation>Die Nachricht kommt vielleicht nicht von dem, den sie nennt, darum wird danach nichts verknüpft.</translation>
    </message>
    <message>
        <source>A part of the order is paid, so its seats cannot be changed.</source>
        <translation>Ein Teil der Bestellung ist bezahlt, darum lassen sich ihre Plätze nicht wechseln.</translation>
    </message>
    <message>
        <source>The series is closed: its seats cannot be changed any more.</source>
        <translation>Die Reihe ist geschlossen: Ihre Plätze lassen sich nicht mehr wechseln.</translation>
    </message>
    <message>
        <source>The order is not one whose seats can be changed now.</source>
        <translation>Die Plätze dieser Bestellung lassen sich jetzt nicht wechseln.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has too few seats left at %2 of %n performance(s).</source>
        <translation>
            <numerusform>„%1“ hat in %2 von %n Vorstellung zu wenige Plätze übrig.</numerusform>
            <numerusform>„%1“ hat in %2 von %n Vorstellungen zu wenige Plätze übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>said by staff</source>
        <translation>vom Personal gesagt</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>from %1, check failed</source>
        <comment>a wish</comment>
        <translation>von %1, Prüfung fehlgeschlagen</translation>
    </message>
    <message>
        <source>from %1, not verified</source>
        <comment>a wish</comment>
        <translation>von %1, ungeprüft</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a wish, and how sure it is or from whom</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” was written by %2, and that may not be the patron: no plan counts it until somebody says that it is the patron’s wish.</source>
        <comment>a wish, an address</comment>
        <translation>„%1“ hat %2 geschrieben, und das ist vielleicht nicht der Kunde: Kein Plan zählt es, bis jemand sagt, dass es der Wunsch des Kunden ist.</translation>
    </message>
    <message>
        <source>No patron has the address “%1”, so the request is linked to nobody by it.</source>
        <translation>Kein Kunde hat die Adresse „%1“, darum ist der Änderungswunsch danach mit niemandem verknüpft.</translation>
    </message>
    <message>
        <source>More than one patron has the address “%1”, so the request is linked to none of them.</source>
        <translation>Mehr als ein Kunde hat die Adresse „%1“, darum ist der Änderungswunsch mit keinem davon verknüpft.</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
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
        <source>A benefit counts for its own contact, and this one is another’s.</source>
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
        <source>This donation is not in this contact’s name, so it is not on this patron’s page.</source>
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
        <source>The vendor’s two pages disagree: one lists the stage “{stage}” as visible, the other asks for 90 %, and this record has {probability} %. It goes by the probability here{assumed}.</source>
        <translation>Die zwei Seiten des Herstellers widersprechen sich: Die eine nennt die Phase „{stage}“ sichtbar, die andere verlangt 90&#xa0;%, und dieser Datensatz hat {probability}&#xa0;%. Hier entscheidet die Wahrscheinlichkeit{assumed}.</translation>
    </message>
    <message>
        <source>The vendor’s two pages disagree: one lists the stage “{stage}” as visible, the other asks for 90 %, and this record has {probability} %. It goes by the stage here{assumed}.</source>
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
        <source>The username {username} is not the contact’s e-mail address {email}; it should be.</source>
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
        <source>This order is not in this contact’s name, so it is not on this patron’s page.</source>
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
        <source>Uses left: {left} of {limit}, counted in total, not per event or period.</source>
        <translation>Verbleibende Nutzungen: {left} von {limit}, insgesamt gezählt, nicht je Veranstaltung oder Zeitraum.</translation>
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
    <message>
        <source>No licence limit is set, so portal users are counted ({active} are active) and none is refused.</source>
        <translation>Es ist keine Lizenzgrenze festgelegt, darum werden die Portal-Benutzer gezählt ({active} sind aktiv), und keiner wird abgelehnt.</translation>
    </message>
    <message>
        <source>Of {limit} licences {left} are left; each active portal user takes one.</source>
        <translation>Von {limit} Lizenzen sind {left} übrig; jeder aktive Portal-Benutzer belegt eine.</translation>
    </message>
    <message>
        <source>Each active portal user takes a licence: {active} are active, {more} more are wanted, and the limit is {limit}.</source>
        <translation>Jeder aktive Portal-Benutzer belegt eine Lizenz: {active} sind aktiv, {more} weitere sind gewünscht, und die Grenze ist {limit}.</translation>
    </message>
    <message>
        <source>PatronManager disables portal users one by one; here {count} can be disabled at once.</source>
        <translation>PatronManager deaktiviert Portal-Benutzer einzeln; hier lassen sich {count} auf einmal deaktivieren.</translation>
    </message>
    <message>
        <source>Payments that were declined, failed or are void ({count}) do not count as paid.</source>
        <translation>Zahlungen, die abgelehnt wurden, fehlschlugen oder ungültig sind ({count}), zählen nicht als bezahlt.</translation>
    </message>
    <message>
        <source>This presale needs an active benefit of the level “{level}”, which the patron does not have.</source>
        <translation>Dieser Vorabverkauf setzt einen aktiven Vorteil der Stufe „{level}“ voraus, den der Kunde nicht hat.</translation>
    </message>
    <message>
        <source>These seats need an active benefit of the level “{level}”, which the patron does not have.</source>
        <translation>Diese Plätze setzen einen aktiven Vorteil der Stufe „{level}“ voraus, den der Kunde nicht hat.</translation>
    </message>
    <message>
        <source>Of several codes that apply ({count}), the best one is used; which one that is depends on the price of the ticket.</source>
        <translation>Von mehreren geltenden Codes ({count}) wird der beste verwendet; welcher das ist, hängt vom Preis des Tickets ab.</translation>
    </message>
    <message>
        <source>Of several codes ({count}) the best one is used, and this is it.</source>
        <translation>Von mehreren Codes ({count}) wird der beste verwendet, und das ist dieser.</translation>
    </message>
    <message>
        <source>The code {code} could be used too, but of several the best one is: {better} takes off as much or more.</source>
        <translation>Der Code {code} könnte auch verwendet werden, aber von mehreren ist dies der beste: {better} zieht ebenso viel oder mehr ab.</translation>
    </message>
    <message>
        <source>The code {code} is used up. Its limit, {limit}, counts in total, not per event or period.</source>
        <translation>Der Code {code} ist aufgebraucht. Seine Grenze, {limit}, gilt insgesamt, nicht je Veranstaltung oder Zeitraum.</translation>
    </message>
    <message>
        <source>Nothing is due any more, so there is nothing to pay.</source>
        <translation>Es ist nichts mehr offen, darum gibt es nichts zu bezahlen.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Money given back %1</source>
        <translation>Rückzahlung %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Quittung %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Paid before</source>
        <translation>Früher bezahlt</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Zurückgezahlt</translation>
    </message>
    <message>
        <source>Paid now</source>
        <translation>Jetzt bezahlt</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Entgegengenommen von</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Nimmt zurück</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>taken back by %1</source>
        <translation>zurückgenommen durch %1</translation>
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
        <translation>Ihre Mitgliedschaft %1 läuft am %2 ab. Sie können sie jetzt verlängern.</translation>
    </message>
    <message>
        <source>Your membership %1 expired on %2. You can renew it now.</source>
        <translation>Ihre Mitgliedschaft %1 ist am %2 abgelaufen. Sie können sie jetzt verlängern.</translation>
    </message>
</context>
<context>
    <name>RenewalLetter</name>
    <message>
        <source>Deceased</source>
        <translation>Verstorben</translation>
    </message>
    <message>
        <source>Do not mail</source>
        <translation>Keine Post</translation>
    </message>
    <message>
        <source>The contact was deleted or merged</source>
        <translation>Der Kontakt wurde gelöscht oder zusammengeführt</translation>
    </message>
    <message>
        <source>No mailing address with street and city</source>
        <translation>Keine Postanschrift mit Straße und Ort</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>city; state and postal code</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation>Guten Tag %1,</translation>
    </message>
    <message>
        <source>your subscription for the next season is ready to be renewed.</source>
        <translation>Ihr Abonnement für die nächste Spielzeit kann verlängert werden.</translation>
    </message>
    <message>
        <source>Your seats are not those of last season: please look at them below.</source>
        <translation>Ihre Plätze sind nicht die der letzten Spielzeit: Bitte sehen Sie sie unten an.</translation>
    </message>
    <message>
        <source>Your seats are kept for you.</source>
        <translation>Ihre Plätze werden für Sie freigehalten.</translation>
    </message>
    <message>
        <source>Thank you for what you have paid already.</source>
        <translation>Vielen Dank für das, was Sie schon bezahlt haben.</translation>
    </message>
    <message>
        <source>Please renew by %1, in the Portal or with the slip below.</source>
        <translation>Bitte verlängern Sie bis %1, im Portal oder mit dem Abschnitt unten.</translation>
    </message>
    <message>
        <source>Please renew in the Portal or with the slip below.</source>
        <translation>Bitte verlängern Sie im Portal oder mit dem Abschnitt unten.</translation>
    </message>
    <message>
        <source>With kind regards from the box office</source>
        <translation>Mit freundlichen Grüßen von der Theaterkasse</translation>
    </message>
    <message>
        <source>With kind regards from the box office of %1</source>
        <translation>Mit freundlichen Grüßen von der Theaterkasse, %1</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>please ask us</source>
        <translation>bitte fragen Sie uns</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Freigehalten bis</translation>
    </message>
    <message>
        <source>Please tear off here and send it back to the box office.</source>
        <translation>Bitte hier abtrennen und an die Theaterkasse zurücksenden.</translation>
    </message>
    <message>
        <source>%1 – order %2</source>
        <comment>who; numbers</comment>
        <translation>%1 – Bestellung %2</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Zu zahlen: %1</translation>
    </message>
    <message>
        <source>I renew in these seats, and pay by cheque or at the box office.</source>
        <translation>Ich verlängere auf diesen Plätzen und zahle per Scheck oder an der Theaterkasse.</translation>
    </message>
    <message>
        <source>I should like other seats. Please call me.</source>
        <translation>Ich möchte andere Plätze. Bitte rufen Sie mich an.</translation>
    </message>
    <message>
        <source>I do not want to renew. My seats may be given to others.</source>
        <translation>Ich möchte nicht verlängern. Meine Plätze dürfen an andere vergeben werden.</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>Datum und Unterschrift</translation>
    </message>
    <message>
        <source>Neither pending nor part paid</source>
        <translation>Weder offen noch teilweise bezahlt</translation>
    </message>
    <message>
        <source>Opted out of e-mail</source>
        <translation>Wünscht keine E-Mail</translation>
    </message>
</context>
<context>
    <name>RenewalProgress</name>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>Teilweise bezahlt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Did not renew</source>
        <translation>Nicht verlängert</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>Anderer Status</translation>
    </message>
    <message>
        <source>Request open, other seats</source>
        <translation>Wunsch offen, andere Plätze</translation>
    </message>
    <message>
        <source>Request open</source>
        <translation>Wunsch offen</translation>
    </message>
    <message>
        <source>Other seats</source>
        <translation>Andere Plätze</translation>
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
        <translation>ein Wahlpaket</translation>
    </message>
    <message>
        <source>flex</source>
        <translation>flex</translation>
    </message>
    <message>
        <source>of unknown kind</source>
        <translation>von unbekannter Art</translation>
    </message>
    <message>
        <source>Accessible seat locked</source>
        <translation>Barrierefreier Platz gesperrt</translation>
    </message>
    <message>
        <source>Seat taken by somebody else</source>
        <translation>Platz von jemand anderem belegt</translation>
    </message>
    <message>
        <source>Two for one seat</source>
        <translation>Zwei für einen Platz</translation>
    </message>
    <message>
        <source>Seat gone</source>
        <translation>Platz weggefallen</translation>
    </message>
    <message>
        <source>Seats not known</source>
        <translation>Plätze nicht bekannt</translation>
    </message>
    <message>
        <source>Price level or allocation without counterpart</source>
        <translation>Preisstufe oder Kontingent ohne Entsprechung</translation>
    </message>
    <message>
        <source>Last season not settled</source>
        <translation>Letzte Spielzeit nicht erledigt</translation>
    </message>
    <message>
        <source>Not a fixed package</source>
        <translation>Kein festes Paket</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Has an order already</source>
        <translation>Hat schon eine Bestellung</translation>
    </message>
    <message>
        <source>Renews in other seats</source>
        <translation>Verlängert auf anderen Plätzen</translation>
    </message>
    <message>
        <source>Renews in the same seats</source>
        <translation>Verlängert auf denselben Plätzen</translation>
    </message>
    <message>
        <source>They need an accessible place, and theirs is not free for them. Give them another one first of all.</source>
        <translation>Hier wird ein barrierefreier Platz gebraucht, und der bisherige ist nicht frei. Zuallererst einen anderen geben.</translation>
    </message>
    <message>
        <source>The seat is sold, held or assigned to somebody else in the new series. Give them others, or leave them out.</source>
        <translation>Der Platz ist in der neuen Reihe verkauft, gesperrt oder jemand anderem zugeordnet. Andere Plätze geben oder auslassen.</translation>
    </message>
    <message>
        <source>By the mapping two subscribers would come to one seat. Give one of them another.</source>
        <translation>Durch die Zuordnung kämen zwei Abonnenten auf einen Platz. Einem von ihnen einen anderen geben.</translation>
    </message>
    <message>
        <source>The new house has no such seat. Map the section, give them other seats, or leave them out.</source>
        <translation>Das neue Haus hat keinen solchen Platz. Den Bereich zuordnen, andere Plätze geben oder auslassen.</translation>
    </message>
    <message>
        <source>It is not known where they sit, or for fewer or more places than they bought. Give them seats, or leave them out.</source>
        <translation>Es ist nicht bekannt, wo er sitzt, oder für weniger oder mehr Plätze als gekauft. Plätze geben oder auslassen.</translation>
    </message>
    <message>
        <source>Say which price level or allocation it is this season.</source>
        <translation>Angeben, welche Preisstufe oder welches Kontingent es in dieser Spielzeit ist.</translation>
    </message>
    <message>
        <source>The order of last season is not paid or not confirmed. Settle it, or leave them out.</source>
        <translation>Die Bestellung der letzten Spielzeit ist nicht bezahlt oder nicht bestätigt. Bitte erledigen oder auslassen.</translation>
    </message>
    <message>
        <source>Only fixed packages are renewed. Nothing is done for them.</source>
        <translation>Nur feste Pakete werden verlängert. Für diese geschieht nichts.</translation>
    </message>
    <message>
        <source>Somebody decided that they are not renewed by this run.</source>
        <translation>Jemand hat entschieden, dass dieser Lauf sie nicht verlängert.</translation>
    </message>
    <message>
        <source>Nothing is done for them: the new series has an order of theirs.</source>
        <translation>Für sie geschieht nichts: In der neuen Reihe haben sie schon eine Bestellung.</translation>
    </message>
    <message>
        <source>They get an order in Pending Renewal, in the seats that the mapping or a decision gives them.</source>
        <translation>Sie bekommen eine Bestellung im Status Pending Renewal, auf den Plätzen, die Zuordnung oder Entscheidung ihnen geben.</translation>
    </message>
    <message>
        <source>They get an order in Pending Renewal, in the seats that they have.</source>
        <translation>Sie bekommen eine Bestellung im Status Pending Renewal, auf den Plätzen, die sie haben.</translation>
    </message>
    <message>
        <source>Renewed in other seats</source>
        <translation>Auf anderen Plätzen verlängert</translation>
    </message>
    <message>
        <source>Renewed in the same seats</source>
        <translation>Auf denselben Plätzen verlängert</translation>
    </message>
    <message>
        <source>Order made</source>
        <translation>Bestellung angelegt</translation>
    </message>
    <message>
        <source>Declined since</source>
        <translation>Seither abgelehnt</translation>
    </message>
    <message>
        <source>%1 is %2 now.</source>
        <translation>%1 ist jetzt %2.</translation>
    </message>
    <message>
        <source>%1 was chosen for them.</source>
        <translation>%1 wurde für sie gewählt.</translation>
    </message>
    <message>
        <source>A seat that was chosen is not there.</source>
        <translation>Ein gewählter Platz ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>%1 has no counterpart in the new house.</source>
        <translation>%1 hat im neuen Haus keine Entsprechung.</translation>
    </message>
    <message>
        <source>%1 is sold to order %2.</source>
        <translation>%1 ist mit Bestellung %2 verkauft.</translation>
    </message>
    <message>
        <source>%1 is held.</source>
        <translation>%1 ist gesperrt.</translation>
    </message>
    <message>
        <source>%1 is held for order %2.</source>
        <translation>%1 ist für Bestellung %2 gesperrt.</translation>
    </message>
    <message>
        <source>%1 is kept for the renewal %2.</source>
        <translation>%1 wird für die Verlängerung %2 freigehalten.</translation>
    </message>
    <message>
        <source>%1 is assigned to %2 in the new series.</source>
        <translation>%1 ist in der neuen Reihe %2 zugeordnet.</translation>
    </message>
    <message>
        <source>%1 would come to %2, too.</source>
        <translation>%1 käme auch auf %2.</translation>
    </message>
    <message>
        <source>%1 is not accessible.</source>
        <translation>%1 ist nicht barrierefrei.</translation>
    </message>
    <message>
        <source>Two of their own seats would be %1.</source>
        <translation>Zwei der eigenen Plätze wären %1.</translation>
    </message>
    <message numerus="yes">
        <source>They bought %n places, and none of their seats is known.</source>
        <translation>
            <numerusform>Es wurde %n Platz gekauft, und keiner ist bekannt.</numerusform>
            <numerusform>Es wurden %n Plätze gekauft, und keiner ist bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They bought %n places; known are: %1.</source>
        <translation>
            <numerusform>Gekauft wurde %n Platz; bekannt: %1.</numerusform>
            <numerusform>Gekauft wurden %n Plätze; bekannt: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known what they bought.</source>
        <translation>Es ist nicht bekannt, was gekauft wurde.</translation>
    </message>
    <message>
        <source>The price level “%1” has no counterpart.</source>
        <translation>Die Preisstufe „%1“ hat keine Entsprechung.</translation>
    </message>
    <message>
        <source>The allocation “%1” has no counterpart.</source>
        <translation>Das Kontingent „%1“ hat keine Entsprechung.</translation>
    </message>
    <message>
        <source>The allocation that “%1” is now is missing at %2.</source>
        <translation>Das Kontingent, das „%1“ jetzt ist, fehlt bei %2.</translation>
    </message>
    <message>
        <source>Their order has the status %1.</source>
        <translation>Die Bestellung hat den Status %1.</translation>
    </message>
    <message>
        <source>The package is %1.</source>
        <translation>Das Paket ist %1.</translation>
    </message>
    <message>
        <source>Order %1 has the status %2.</source>
        <translation>Bestellung %1 hat den Status %2.</translation>
    </message>
    <message>
        <source>They were left out by somebody.</source>
        <translation>Jemand hat sie ausgelassen.</translation>
    </message>
    <message>
        <source>Price level</source>
        <translation>Preisstufe</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Gleicher Name</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>In Vorbereitung</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Durchgeführt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n subscribers would renew.</source>
        <translation>
            <numerusform>%n Abonnent würde verlängern.</numerusform>
            <numerusform>%n Abonnenten würden verlängern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need a person.</source>
        <translation>
            <numerusform>%n braucht einen Menschen.</numerusform>
            <numerusform>%n brauchen einen Menschen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not theirs: staff said so.</source>
        <translation>%1 ist nicht sein Platz: Das hat das Personal gesagt.</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>The field %1 is still open.</source>
        <translation>Das Feld %1 ist noch offen.</translation>
    </message>
    <message>
        <source>The text names “%1”, and the order has no seats.</source>
        <translation>Der Text nennt „%1“, und die Bestellung hat keine Plätze.</translation>
    </message>
    <message>
        <source>The text names “%1”, but the order’s seats, and those held for it, are %2.</source>
        <translation>Der Text nennt „%1“, aber die Plätze der Bestellung und die für sie gesperrten sind %2.</translation>
    </message>
    <message>
        <source>The text names “%1”, and the order has no performance with a day.</source>
        <translation>Der Text nennt „%1“, und die Bestellung hat keine Vorstellung mit einem Tag.</translation>
    </message>
    <message>
        <source>The text names “%1”, but the order’s performances are on %2.</source>
        <translation>Der Text nennt „%1“, aber die Vorstellungen der Bestellung sind am %2.</translation>
    </message>
    <message>
        <source>The text names “%1” as the last day, and no last day is known.</source>
        <translation>Der Text nennt „%1“ als letzten Tag, und es ist kein letzter Tag bekannt.</translation>
    </message>
    <message>
        <source>The text names “%1” as the last day, but what ends, ends on %2.</source>
        <translation>Der Text nennt „%1“ als letzten Tag, aber was endet, endet am %2.</translation>
    </message>
    <message>
        <source>The text names “%1”, and nothing is known of what the order costs.</source>
        <translation>Der Text nennt „%1“, und es ist nicht bekannt, was die Bestellung kostet.</translation>
    </message>
    <message>
        <source>The text names “%1”, but the order’s amounts are %2.</source>
        <translation>Der Text nennt „%1“, aber die Beträge der Bestellung sind %2.</translation>
    </message>
    <message>
        <source>Name of the patron</source>
        <translation>Name des Kunden</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Seats now</source>
        <translation>Plätze jetzt</translation>
    </message>
    <message>
        <source>Seats held</source>
        <translation>Gesperrte Plätze</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Price of the order</source>
        <translation>Preis der Bestellung</translation>
    </message>
    <message>
        <source>Last day to renew</source>
        <translation>Letzter Tag zum Verlängern</translation>
    </message>
    <message>
        <source>Last day of the hold</source>
        <translation>Letzter Tag der Sperre</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Wer antwortet</translation>
    </message>
</context>
<context>
    <name>ReportOutput</name>
    <message>
        <source>Save the rejected rows</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Rejected rows as CSV (*.csv)</source>
        <translation>Abgelehnte Zeilen als CSV (*.csv)</translation>
    </message>
    <message>
        <source>rejected-rows</source>
        <translation>abgelehnte-zeilen</translation>
    </message>
    <message>
        <source>import-report</source>
        <translation>importbericht</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Waiting for the patron</source>
        <translation>Wartet auf den Kunden</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <source>In the Portal</source>
        <translation>Im Portal</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Am Telefon</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Am Schalter</translation>
    </message>
    <message>
        <source>From an import</source>
        <translation>Aus einem Import</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>next best</source>
        <translation>nächstbeste</translation>
    </message>
    <message>
        <source>call first</source>
        <translation>zuerst anrufen</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>wishes in a row</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Niemand bekannt</translation>
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
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>Überfällig seit %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig %1</translation>
    </message>
    <message>
        <source>else %1</source>
        <translation>sonst %1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>Vorrang %1</translation>
    </message>
    <message>
        <source>nobody works on it</source>
        <translation>niemand bearbeitet es</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts of a change request</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>the answer came back</source>
        <translation>die Antwort kam zurück</translation>
    </message>
    <message>
        <source>Request %1 is new again.</source>
        <translation>Änderungswunsch %1 ist wieder neu.</translation>
    </message>
    <message>
        <source>Request %1 is in progress.</source>
        <translation>Änderungswunsch %1 ist in Arbeit.</translation>
    </message>
    <message>
        <source>Request %1 waits for the patron.</source>
        <translation>Änderungswunsch %1 wartet auf den Kunden.</translation>
    </message>
    <message>
        <source>Request %1 is closed, since it is not possible: “%2”.</source>
        <translation>Änderungswunsch %1 ist geschlossen, da er nicht möglich ist: „%2“.</translation>
    </message>
    <message>
        <source>Request %1 is closed as withdrawn: “%2”.</source>
        <translation>Änderungswunsch %1 ist als zurückgezogen geschlossen: „%2“.</translation>
    </message>
    <message>
        <source>Keep the seats</source>
        <translation>Plätze behalten</translation>
    </message>
    <message>
        <source>Take the next best</source>
        <translation>Die nächstbesten nehmen</translation>
    </message>
    <message>
        <source>Call first</source>
        <translation>Zuerst anrufen</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
</context>
<context>
    <name>RequestMail</name>
    <message>
        <source>If it cannot be done, the patron keeps the seats.</source>
        <translation>Falls es nicht geht, behält der Kunde die Plätze.</translation>
    </message>
    <message>
        <source>If it cannot be done, the patron takes the next best.</source>
        <translation>Falls es nicht geht, nimmt der Kunde die nächstbesten.</translation>
    </message>
    <message>
        <source>If it cannot be done, the patron wants to be called first.</source>
        <translation>Falls es nicht geht, will der Kunde zuerst angerufen werden.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a patron; the e-mail address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Change request for order %1</source>
        <translation>Änderungswunsch zu Bestellung %1</translation>
    </message>
    <message>
        <source>Order %1: %2 asks for other seats. The seats stay as they are until the box office changes them.</source>
        <translation>Bestellung %1: %2 wünscht andere Plätze. Die Plätze bleiben, wie sie sind, bis die Theaterkasse sie wechselt.</translation>
    </message>
    <message>
        <source>About renewing %1</source>
        <translation>Zur Verlängerung von %1</translation>
    </message>
    <message>
        <source>%1 writes about renewing %2.</source>
        <translation>%1 schreibt zur Verlängerung von %2.</translation>
    </message>
</context>
<context>
    <name>SeatAdvice</name>
    <message>
        <source>What that makes of the price is not known.</source>
        <translation>Was das am Preis ändert, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The price is the same.</source>
        <translation>Der Preis ist derselbe.</translation>
    </message>
    <message>
        <source>That costs %1 more.</source>
        <translation>Das kostet %1 mehr.</translation>
    </message>
    <message>
        <source>That costs %1 less.</source>
        <translation>Das kostet %1 weniger.</translation>
    </message>
    <message>
        <source>The seats lie where those of the package lie, at no other price, and no ticket is known to be out.</source>
        <translation>Die Plätze liegen, wo die des Pakets liegen, zu keinem anderen Preis, und von keinem Ticket ist bekannt, dass es ausgegeben ist.</translation>
    </message>
    <message>
        <source>The renewal is not paid, so no ticket is out.</source>
        <translation>Die Verlängerung ist nicht bezahlt, darum ist kein Ticket ausgegeben.</translation>
    </message>
    <message>
        <source>%1 is to be charged for the difference.</source>
        <translation>%1 sind für den Unterschied zu berechnen.</translation>
    </message>
    <message>
        <source>%1 is to be given back for the difference.</source>
        <translation>%1 sind für den Unterschied zurückzugeben.</translation>
    </message>
    <message>
        <source>They lie in another allocation, and there may be a difference in price.</source>
        <translation>Sie liegen in einem anderen Kontingent, und der Preis kann ein anderer sein.</translation>
    </message>
    <message>
        <source>The order is paid and its tickets go out (%1): those that are out must not count any more.</source>
        <translation>Die Bestellung ist bezahlt, und ihre Tickets gehen hinaus (%1): Die schon ausgegebenen dürfen nicht mehr gelten.</translation>
    </message>
    <message>
        <source>They lie in another allocation at all performances.</source>
        <translation>Sie liegen in allen Vorstellungen in einem anderen Kontingent.</translation>
    </message>
    <message>
        <source>They lie in another allocation at most of the performances (%1 of %2).</source>
        <translation>Sie liegen in den meisten Vorstellungen in einem anderen Kontingent (%1 von %2).</translation>
    </message>
    <message>
        <source>All performances would be on another weekday (%1).</source>
        <translation>Alle Vorstellungen wären an einem anderen Wochentag (%1).</translation>
    </message>
    <message>
        <source>It is another series of the season.</source>
        <translation>Es ist eine andere Reihe der Spielzeit.</translation>
    </message>
    <message>
        <source>Re-seat: in PatronManager, remove the fulfillment items and fulfill the order anew with the new seats.</source>
        <translation>Neu platzieren: in PatronManager die „fulfillment items“ entfernen und die Bestellung mit den neuen Plätzen neu in Karten umsetzen.</translation>
    </message>
    <message>
        <source>Re-seat: the order gives its seats up and gets the new ones; nothing else changes.</source>
        <translation>Neu platzieren: Die Bestellung gibt ihre Plätze auf und bekommt die neuen; sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>Exchange: in PatronManager, exchange the tickets for the new ones.</source>
        <translation>Umtausch: in PatronManager die Tickets gegen die neuen umtauschen.</translation>
    </message>
    <message>
        <source>Exchange: the tickets are exchanged for new ones.</source>
        <translation>Umtausch: Die Tickets werden gegen neue umgetauscht.</translation>
    </message>
    <message>
        <source>Package exchange: in PatronManager, exchange the whole package for the other one, then fulfill that with the new seats.</source>
        <translation>Paketumtausch: in PatronManager das ganze Paket gegen das andere umtauschen, dann dieses mit den neuen Plätzen in Karten umsetzen.</translation>
    </message>
    <message>
        <source>Package exchange: the whole package is exchanged for the other one, which then gets the new seats.</source>
        <translation>Paketumtausch: Das ganze Paket wird gegen das andere umgetauscht, das dann die neuen Plätze bekommt.</translation>
    </message>
    <message>
        <source>rule %1, source %2, assumed</source>
        <translation>Regel %1, Quelle %2, angenommen</translation>
    </message>
    <message>
        <source>rule %1, source %2</source>
        <translation>Regel %1, Quelle %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a reason, and its rule</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, on %2: %3, at %n performances.</source>
        <translation>
            <numerusform>%1, am %2: %3, in %n Vorstellung.</numerusform>
            <numerusform>%1, am %2: %3, in %n Vorstellungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, at %n performances.</source>
        <translation>
            <numerusform>%1: %2, in %n Vorstellung.</numerusform>
            <numerusform>%1: %2, in %n Vorstellungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other seats for order %1</source>
        <comment>a title</comment>
        <translation>Andere Plätze für Bestellung %1</translation>
    </message>
    <message>
        <source>For the seats that are asked for:</source>
        <translation>Für die gewünschten Plätze:</translation>
    </message>
    <message>
        <source>Neither another section nor another series of the season has such seats.</source>
        <translation>Weder ein anderer Bereich noch eine andere Reihe der Spielzeit hat solche Plätze.</translation>
    </message>
    <message>
        <source>What could be offered instead:</source>
        <translation>Was stattdessen angeboten werden könnte:</translation>
    </message>
</context>
<context>
    <name>SeatChange</name>
    <message numerus="yes">
        <source>%1 instead of %2, at %n performances.</source>
        <translation>
            <numerusform>%1 statt %2, in %n Vorstellung.</numerusform>
            <numerusform>%1 statt %2, in %n Vorstellungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in addition, at %n performances.</source>
        <translation>
            <numerusform>%1 zusätzlich, in %n Vorstellung.</numerusform>
            <numerusform>%1 zusätzlich, in %n Vorstellungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back on sale, at %n performances: %1.</source>
        <translation>
            <numerusform>Zurück in den Verkauf, in %n Vorstellung: %1.</numerusform>
            <numerusform>Zurück in den Verkauf, in %n Vorstellungen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held through %1, at %n performances: %2. The order keeps %3 meanwhile.</source>
        <translation>
            <numerusform>Gesperrt bis einschließlich %1, in %n Vorstellung: %2. Die Bestellung behält inzwischen %3.</numerusform>
            <numerusform>Gesperrt bis einschließlich %1, in %n Vorstellungen: %2. Die Bestellung behält inzwischen %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer held, at %n performances: %1. The order keeps its seats.</source>
        <translation>
            <numerusform>Nicht mehr gesperrt, in %n Vorstellung: %1. Die Bestellung behält ihre Plätze.</numerusform>
            <numerusform>Nicht mehr gesperrt, in %n Vorstellungen: %1. Die Bestellung behält ihre Plätze.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order has these seats already.</source>
        <translation>Die Bestellung hat diese Plätze schon.</translation>
    </message>
    <message>
        <source>What the order costs then is not known.</source>
        <translation>Was die Bestellung dann kostet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>What the order costs stays the same.</source>
        <translation>Der Preis der Bestellung bleibt gleich.</translation>
    </message>
    <message>
        <source>The order costs %1 more.</source>
        <translation>Die Bestellung kostet %1 mehr.</translation>
    </message>
    <message>
        <source>The order costs %1 less.</source>
        <translation>Die Bestellung kostet %1 weniger.</translation>
    </message>
    <message>
        <source>The new seats lie in %1 instead of %2. What that makes of the price is not known.</source>
        <translation>Die neuen Plätze liegen in %1 statt %2. Was das am Preis ändert, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The new seats lie in %1 instead of %2, at the same price.</source>
        <translation>Die neuen Plätze liegen in %1 statt %2, zum selben Preis.</translation>
    </message>
    <message>
        <source>The new seats lie in %1 instead of %2 and cost %3 more by the price list.</source>
        <translation>Die neuen Plätze liegen in %1 statt %2 und kosten nach der Preisliste %3 mehr.</translation>
    </message>
    <message>
        <source>The new seats lie in %1 instead of %2 and cost %3 less by the price list.</source>
        <translation>Die neuen Plätze liegen in %1 statt %2 und kosten nach der Preisliste %3 weniger.</translation>
    </message>
    <message>
        <source>At each performance that is %1.</source>
        <translation>In jeder Vorstellung sind das %1.</translation>
    </message>
    <message>
        <source>Where they lie is assumed from the seats beside them, or from the section’s name.</source>
        <translation>Wo sie liegen, ist nach den Plätzen daneben oder nach dem Namen des Bereichs angenommen.</translation>
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
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>Seats %1</source>
        <translation>Plätze %1</translation>
    </message>
    <message>
        <source>Row %1 seat %2</source>
        <translation>Reihe %1 Platz %2</translation>
    </message>
    <message>
        <source>Row %1 seats %2</source>
        <translation>Reihe %1 Plätze %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a section and seats in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Vergeben</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Pending renewal</source>
        <translation>Verlängerung offen</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Jetzig</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>aisle</source>
        <translation>Gangplatz</translation>
    </message>
    <message>
        <source>accessible</source>
        <translation>barrierefrei</translation>
    </message>
    <message>
        <source>companion seat</source>
        <translation>Begleitplatz</translation>
    </message>
    <message>
        <source>restricted view</source>
        <translation>Sicht eingeschränkt</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>vergeben</translation>
    </message>
    <message>
        <source>pending renewal</source>
        <translation>Verlängerung offen</translation>
    </message>
    <message>
        <source>this patron’s seat</source>
        <translation>Platz dieses Kunden</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>held for request %1</source>
        <translation>gesperrt für Wunsch %1</translation>
    </message>
    <message>
        <source>held for %1</source>
        <translation>gesperrt für %1</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>held for order %1</source>
        <translation>gesperrt für Bestellung %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a price level and its price</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>row %1 from the stage</source>
        <translation>%1. Reihe von der Bühne</translation>
    </message>
    <message>
        <source>1 row closer</source>
        <translation>1 Reihe näher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows closer</source>
        <translation>
            <numerusform>%Ln Reihe näher</numerusform>
            <numerusform>%Ln Reihen näher</numerusform>
        </translation>
    </message>
    <message>
        <source>as close as now</source>
        <translation>so nah wie jetzt</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>in der Mitte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats from the middle</source>
        <translation>
            <numerusform>%Ln Platz von der Mitte</numerusform>
            <numerusform>%Ln Plätze von der Mitte</numerusform>
        </translation>
    </message>
    <message>
        <source>together</source>
        <translation>beieinander</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln parts</source>
        <translation>
            <numerusform>in %Ln Teil</numerusform>
            <numerusform>in %Ln Teilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accessible</source>
        <translation>
            <numerusform>%Ln barrierefrei</numerusform>
            <numerusform>%Ln barrierefrei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln companion seats</source>
        <translation>
            <numerusform>%Ln Begleitplatz</numerusform>
            <numerusform>%Ln Begleitplätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with restricted view</source>
        <translation>
            <numerusform>%Ln mit eingeschränkter Sicht</numerusform>
            <numerusform>%Ln mit eingeschränkter Sicht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would be better: %2.</source>
        <translation>%1 wäre besser: %2.</translation>
    </message>
    <message>
        <source>%1 would be better, but not at an aisle.</source>
        <translation>%1 wäre besser, aber nicht am Gang.</translation>
    </message>
    <message>
        <source>%1 would be better, at another price level.</source>
        <translation>%1 wäre besser, aber in einer anderen Preisstufe.</translation>
    </message>
    <message>
        <source>Apart there are enough: %1.</source>
        <translation>Getrennt sind genug da: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln seats are free that anybody may have.</source>
        <translation>
            <numerusform>Nur %Ln Platz, den jeder haben kann, ist frei.</numerusform>
            <numerusform>Nur %Ln Plätze, die jeder haben kann, sind frei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln free seats are side by side.</source>
        <translation>
            <numerusform>Höchstens %Ln freier Platz liegt nebeneinander.</numerusform>
            <numerusform>Höchstens %Ln freie Plätze liegen nebeneinander.</numerusform>
        </translation>
    </message>
    <message>
        <source>No such seats are at an aisle.</source>
        <translation>Keine solchen Plätze liegen am Gang.</translation>
    </message>
    <message numerus="yes">
        <source>Of the accessible seats, %Ln are free where they are wanted.</source>
        <translation>
            <numerusform>Von den barrierefreien Plätzen ist %Ln frei, wo er gewünscht wird.</numerusform>
            <numerusform>Von den barrierefreien Plätzen sind %Ln frei, wo sie gewünscht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough free seats have the price level %1.</source>
        <translation>Es sind nicht genug Plätze mit der Preisstufe %1 frei.</translation>
    </message>
    <message>
        <source>Not enough free seats are as close to the stage.</source>
        <translation>Es sind nicht genug Plätze so nah an der Bühne frei.</translation>
    </message>
</context>
<context>
    <name>Seats</name>
    <message>
        <source>The venue has no seat map. Take one in, or leave it: nothing is claimed there.</source>
        <translation>Die Spielstätte hat keinen Saalplan. Einen aufnehmen oder es so lassen: Dort wird nichts zugeordnet.</translation>
    </message>
    <message>
        <source>No seat of the venue is called so. Correct the seat map or the text.</source>
        <translation>Kein Platz der Spielstätte heißt so. Bitte den Saalplan oder den Text berichtigen.</translation>
    </message>
    <message>
        <source>Several seats are called so. Add the section to the text.</source>
        <translation>Mehrere Plätze heißen so. Bitte im Text den Bereich ergänzen.</translation>
    </message>
    <message>
        <source>The text names another number of seats than was sold.</source>
        <translation>Der Text nennt eine andere Zahl von Plätzen, als verkauft wurde.</translation>
    </message>
    <message>
        <source>The seat is held.</source>
        <translation>Der Platz ist gesperrt.</translation>
    </message>
    <message>
        <source>Order %1 has the seat.</source>
        <translation>Bestellung %1 hat den Platz.</translation>
    </message>
    <message numerus="yes">
        <source>%n seats claimed.</source>
        <translation>
            <numerusform>%n Platz zugeordnet.</numerusform>
            <numerusform>%n Plätze zugeordnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n released.</source>
        <translation>
            <numerusform>%n freigegeben.</numerusform>
            <numerusform>%n freigegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items had theirs.</source>
        <translation>
            <numerusform>%n Position hatte ihren schon.</numerusform>
            <numerusform>%n Positionen hatten ihre schon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are general admission.</source>
        <translation>
            <numerusform>%n Position ist mit freier Platzwahl.</numerusform>
            <numerusform>%n Positionen sind mit freier Platzwahl.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are left.</source>
        <translation>
            <numerusform>%n Position bleibt übrig.</numerusform>
            <numerusform>%n Positionen bleiben übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>No seat map</source>
        <translation>Kein Saalplan</translation>
    </message>
    <message>
        <source>No such seat</source>
        <translation>Kein solcher Platz</translation>
    </message>
    <message>
        <source>Several seats</source>
        <translation>Mehrere Plätze</translation>
    </message>
    <message>
        <source>Another number of seats</source>
        <translation>Andere Zahl von Plätzen</translation>
    </message>
    <message>
        <source>Taken already</source>
        <translation>Schon vergeben</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>Fixed package</source>
        <translation>Festes Paket</translation>
    </message>
    <message>
        <source>Choose your own</source>
        <translation>Wahlpaket</translation>
    </message>
    <message>
        <source>Flex</source>
        <translation>Flex</translation>
    </message>
    <message>
        <source>Kind not known</source>
        <translation>Art nicht bekannt</translation>
    </message>
    <message>
        <source>It has no package: say which one is sold for it.</source>
        <translation>Sie hat kein Paket: Angeben, welches für sie verkauft wird.</translation>
    </message>
    <message>
        <source>Only fixed packages renew.</source>
        <translation>Nur feste Pakete werden verlängert.</translation>
    </message>
    <message>
        <source>It has no venue: say where it plays.</source>
        <translation>Sie hat keine Spielstätte: Angeben, wo gespielt wird.</translation>
    </message>
    <message>
        <source>It has no performances: say which belong to it.</source>
        <translation>Sie hat keine Vorstellungen: Angeben, welche dazugehören.</translation>
    </message>
    <message>
        <source>It has no price levels: say which of its package are sold for it.</source>
        <translation>Sie hat keine Preisstufen: Angeben, welche ihres Pakets für sie verkauft werden.</translation>
    </message>
    <message>
        <source>It has no closing date: seats would be kept without end.</source>
        <translation>Sie hat kein Enddatum: Plätze würden ohne Ende freigehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln performances</source>
        <translation>
            <numerusform>%Ln Vorstellung</numerusform>
            <numerusform>%Ln Vorstellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price levels</source>
        <translation>
            <numerusform>%Ln Preisstufe</numerusform>
            <numerusform>%Ln Preisstufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscribers</source>
        <translation>
            <numerusform>%Ln Abonnent</numerusform>
            <numerusform>%Ln Abonnenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats</source>
        <translation>
            <numerusform>%Ln Platz</numerusform>
            <numerusform>%Ln Plätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them unsure</source>
        <translation>
            <numerusform>%Ln davon unsicher</numerusform>
            <numerusform>%Ln davon unsicher</numerusform>
        </translation>
    </message>
    <message>
        <source>closes %1</source>
        <translation>schließt am %1</translation>
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
        <translation>früh %1</translation>
    </message>
    <message>
        <source>seats in %1</source>
        <comment>an allocation</comment>
        <translation>Plätze in %1</translation>
    </message>
    <message>
        <source>At %1 of %2 performances.</source>
        <translation>Bei %1 von %2 Vorstellungen.</translation>
    </message>
    <message>
        <source>%1 The patron sits elsewhere as often.</source>
        <comment>at how many performances</comment>
        <translation>%1 Der Kunde sitzt ebenso oft woanders.</translation>
    </message>
    <message>
        <source>%1 Somebody else sits there too.</source>
        <comment>at how many performances</comment>
        <translation>%1 Dort sitzt auch jemand anders.</translation>
    </message>
    <message>
        <source>%1 %2 sits there too.</source>
        <comment>at how many performances; a patron</comment>
        <translation>%1 Dort sitzt auch %2.</translation>
    </message>
    <message>
        <source>Several seats of one patron</source>
        <translation>Mehrere Plätze eines Kunden</translation>
    </message>
    <message>
        <source>Two patrons with one seat</source>
        <translation>Zwei Kunden mit einem Platz</translation>
    </message>
    <message>
        <source>Not at all performances</source>
        <translation>Nicht bei allen Vorstellungen</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Rather sure</source>
        <translation>Ziemlich sicher</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages and %1 kinds taken over.</source>
        <translation>
            <numerusform>Übernommene Pakete: %Ln; Arten: %1.</numerusform>
            <numerusform>Übernommene Pakete: %Ln; Arten: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price levels linked.</source>
        <translation>
            <numerusform>%Ln Preisstufe verknüpft.</numerusform>
            <numerusform>%Ln Preisstufen verknüpft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders linked.</source>
        <translation>
            <numerusform>%Ln Bestellung verknüpft.</numerusform>
            <numerusform>%Ln Bestellungen verknüpft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln performances linked.</source>
        <translation>
            <numerusform>%Ln Vorstellung verknüpft.</numerusform>
            <numerusform>%Ln Vorstellungen verknüpft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln venues set.</source>
        <translation>
            <numerusform>%Ln Spielstätte festgelegt.</numerusform>
            <numerusform>%Ln Spielstätten festgelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series are left.</source>
        <translation>
            <numerusform>%Ln Reihe bleibt übrig.</numerusform>
            <numerusform>%Ln Reihen bleiben übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its package is sold for several series. Say which price levels are for this one.</source>
        <translation>Ihr Paket wird für mehrere Reihen verkauft. Angeben, welche Preisstufen für diese sind.</translation>
    </message>
    <message>
        <source>Its orders have no performances in common. Say which belong to it, or that its package is not fixed.</source>
        <translation>Ihre Bestellungen haben keine Vorstellungen gemeinsam. Angeben, welche dazugehören, oder dass ihr Paket nicht fest ist.</translation>
    </message>
    <message>
        <source>Its orders are for performances at several venues. Say which belong to it.</source>
        <translation>Ihre Bestellungen sind für Vorstellungen in mehreren Spielstätten. Angeben, welche dazugehören.</translation>
    </message>
</context>
<context>
    <name>SeriesMove</name>
    <message>
        <source>%1 × %2 at %3.</source>
        <comment>number, price level, price</comment>
        <translation>%1 × %2 zu %3.</translation>
    </message>
    <message>
        <source>%1 × %2 at %3 instead of %4.</source>
        <comment>number, price level, price now and before</comment>
        <translation>%1 × %2 zu %3 statt %4.</translation>
    </message>
    <message numerus="yes">
        <source>The renewal goes from %1 to %2: %3, at %n performances.</source>
        <translation>
            <numerusform>Die Verlängerung geht von %1 nach %2: %3, in %n Vorstellung.</numerusform>
            <numerusform>Die Verlängerung geht von %1 nach %2: %3, in %n Vorstellungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The renewal goes from %1 to %2: %3 instead of %4, at %n performances.</source>
        <translation>
            <numerusform>Die Verlängerung geht von %1 nach %2: %3 statt %4, in %n Vorstellung.</numerusform>
            <numerusform>Die Verlängerung geht von %1 nach %2: %3 statt %4, in %n Vorstellungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been paid yet, so no money is moved; %1 is due then.</source>
        <translation>Es ist noch nichts bezahlt, daher wird kein Geld bewegt; fällig sind dann %1.</translation>
    </message>
    <message>
        <source>Nothing has been paid yet, so no money is moved.</source>
        <translation>Es ist noch nichts bezahlt, daher wird kein Geld bewegt.</translation>
    </message>
    <message>
        <source>The seats in %1 stay the patron’s as preferred, so nobody else is offered them.</source>
        <translation>Die Plätze in %1 bleiben als bevorzugte beim Kunden, daher werden sie niemand anderem angeboten.</translation>
    </message>
    <message>
        <source>The seats in %1 go back on sale.</source>
        <translation>Die Plätze in %1 kommen wieder in den Verkauf.</translation>
    </message>
    <message numerus="yes">
        <source>%n open change requests of the order go along.</source>
        <translation>
            <numerusform>%n offener Änderungswunsch der Bestellung geht mit.</numerusform>
            <numerusform>%n offene Änderungswünsche der Bestellung gehen mit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wishes on the wait list of %1 end.</source>
        <translation>
            <numerusform>%n Wunsch auf der Warteliste von %1 endet.</numerusform>
            <numerusform>%n Wünsche auf der Warteliste von %1 enden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>The address %1 was found.</source>
        <translation>Die Adresse %1 wurde gefunden.</translation>
    </message>
    <message>
        <source>The address %1 was found: it is %2.</source>
        <translation>Die Adresse %1 wurde gefunden: Es ist %2.</translation>
    </message>
    <message>
        <source>Nobody knows the address %1: check how it is written, and the network.</source>
        <translation>Niemand kennt die Adresse %1: Schreibweise und Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>A server answers at port %1.</source>
        <translation>An Port %1 antwortet ein Server.</translation>
    </message>
    <message>
        <source>Nothing listens at port %1 of %2: check the port, and whether the server is running.</source>
        <translation>An Port %1 von %2 lauscht nichts: den Port prüfen und ob der Server läuft.</translation>
    </message>
    <message>
        <source>%2 did not answer at port %1 in time: check the port, and whether a firewall is between.</source>
        <translation>%2 hat an Port %1 nicht rechtzeitig geantwortet: den Port prüfen und ob eine Firewall dazwischen ist.</translation>
    </message>
    <message>
        <source>Something answers at port %1 of %2, but it is not PostgreSQL: check the port.</source>
        <translation>An Port %1 von %2 antwortet etwas, aber es ist nicht PostgreSQL: den Port prüfen.</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>Die Verbindung ist verschlüsselt.</translation>
    </message>
    <message>
        <source>The connection is encrypted (%1).</source>
        <translation>Die Verbindung ist verschlüsselt (%1).</translation>
    </message>
    <message>
        <source>The connection is not encrypted: names and addresses can be read on the way.</source>
        <translation>Die Verbindung ist nicht verschlüsselt: Namen und Adressen können unterwegs gelesen werden.</translation>
    </message>
    <message>
        <source>The server is on this computer: nothing has to be encrypted.</source>
        <translation>Der Server ist auf diesem Rechner: Nichts muss verschlüsselt werden.</translation>
    </message>
    <message>
        <source>The server does not encrypt: have TLS switched on there, or choose another encryption here.</source>
        <translation>Der Server verschlüsselt nicht: TLS dort einschalten lassen oder hier eine andere Verschlüsselung wählen.</translation>
    </message>
    <message>
        <source>No encrypted connection came about: the server’s certificate is not one that this computer trusts for that address.</source>
        <translation>Es kam keine verschlüsselte Verbindung zustande: Dem Zertifikat des Servers vertraut dieser Rechner für diese Adresse nicht.</translation>
    </message>
    <message>
        <source>The login of %1 was accepted.</source>
        <translation>Die Anmeldung von %1 wurde angenommen.</translation>
    </message>
    <message>
        <source>The server asks for a password, and none was given or found in .pgpass.</source>
        <translation>Der Server verlangt ein Passwort; es wurde keines angegeben oder in .pgpass gefunden.</translation>
    </message>
    <message>
        <source>The server refused the login: check the user’s name and password, and whether this computer may connect.</source>
        <translation>Der Server hat die Anmeldung abgelehnt: Benutzernamen und Passwort prüfen und ob sich dieser Rechner verbinden darf.</translation>
    </message>
    <message>
        <source>The server lets nobody in at the moment: it is starting, stopping or full. Try again in a minute.</source>
        <translation>Der Server lässt im Moment niemanden ein: Er startet, hält an oder ist voll. Bitte in einer Minute erneut versuchen.</translation>
    </message>
    <message>
        <source>You may read and change the records.</source>
        <translation>Sie dürfen die Datensätze lesen und ändern.</translation>
    </message>
    <message>
        <source>You may read the records, but not change them.</source>
        <translation>Sie dürfen die Datensätze lesen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>You may set the database up.</source>
        <translation>Sie dürfen die Datenbank einrichten.</translation>
    </message>
    <message>
        <source>%1 may not read the records: the server’s administrator has to give the right.</source>
        <translation>%1 darf die Datensätze nicht lesen: Der Administrator des Servers muss das Recht geben.</translation>
    </message>
    <message>
        <source>The database “%1” is there.</source>
        <translation>Die Datenbank „%1“ ist da.</translation>
    </message>
    <message>
        <source>There is no database “%1” on the server: check the name, or have it made.</source>
        <translation>Auf dem Server gibt es keine Datenbank „%1“: den Namen prüfen oder sie anlegen lassen.</translation>
    </message>
    <message>
        <source>Its text is kept in UTF8.</source>
        <translation>Ihr Text wird in UTF8 gespeichert.</translation>
    </message>
    <message>
        <source>Its text is kept in %1, not in UTF8: have a database made with the encoding UTF8.</source>
        <translation>Ihr Text wird in %1 gespeichert, nicht in UTF8: eine Datenbank mit der Kodierung UTF8 anlegen lassen.</translation>
    </message>
    <message>
        <source>Its tables are of version %1, which this program knows.</source>
        <translation>Ihre Tabellen haben die Version %1, die dieses Programm kennt.</translation>
    </message>
    <message>
        <source>Its tables are of version %1; opening brings them up to version %2.</source>
        <translation>Ihre Tabellen haben die Version %1; beim Öffnen kommen sie auf Version %2.</translation>
    </message>
    <message>
        <source>Its tables are of version %1, and this program knows %2: update the program.</source>
        <translation>Ihre Tabellen haben die Version %1, und dieses Programm kennt %2: das Programm aktualisieren.</translation>
    </message>
    <message>
        <source>It is empty: Patron Desk can set it up.</source>
        <translation>Sie ist leer: Patron Desk kann sie einrichten.</translation>
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
        <source>Stands in the header of every patron’s page, and on what is printed or exported.</source>
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
        <source>The header and the buttons of the patron’s page have this colour.</source>
        <translation>Kopfzeile und Schaltflächen der Kundenseite haben diese Farbe.</translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation>Adresse der Website</translation>
    </message>
    <message>
        <source>Links to the patron’s pages begin with it; it is the address of your public ticketing site.</source>
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
        <source>The vendor’s two pages disagree about a gift in Posted, Pending, Pledged or Negotiation/Review with a probability under 90 percent; this decides.</source>
        <translation>Die zwei Seiten des Herstellers widersprechen sich bei einer Spende in „Posted“, „Pending“, „Pledged“ oder „Negotiation/Review“ mit einer Wahrscheinlichkeit unter 90 Prozent; dies entscheidet.</translation>
    </message>
    <message>
        <source>Benefits that are listed</source>
        <translation>Aufgeführte Vorteile</translation>
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
        <source>Decides who has the presales, members’ seats and discounts of a benefit of a Household level.</source>
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
        <source>Patron Desk: this database is the organisation’s record</source>
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
    <message>
        <source>The vendor’s help</source>
        <translation>Die Hilfe des Herstellers</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Set by staff</source>
        <translation>Vom Personal festgelegt</translation>
    </message>
    <message>
        <source>Decides which benefits stand under Benefit Renewal; one that was replaced never does.</source>
        <translation>Entscheidet, welche Vorteile unter „Benefit Renewal“ stehen; ein ersetzter steht dort nie.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed, won</source>
        <translation>Abgeschlossen, gewonnen</translation>
    </message>
    <message>
        <source>Closed, lost</source>
        <translation>Abgeschlossen, verloren</translation>
    </message>
    <message>
        <source>“%1” is read as “%2”</source>
        <translation>„%1“ wird als „%2“ gelesen</translation>
    </message>
    <message>
        <source>“%1” is not listed</source>
        <translation>„%1“ wird nicht aufgeführt</translation>
    </message>
    <message>
        <source>“%1”: %2 %</source>
        <comment>a stage and its probability</comment>
        <translation>„%1“: %2 %</translation>
    </message>
    <message>
        <source>Order labels</source>
        <translation>Bestellbezeichnungen</translation>
    </message>
    <message>
        <source>Donation stages</source>
        <translation>Spendenphasen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What if, not as set: %1.</source>
        <translation>Was wäre, wenn; nicht wie eingestellt: %1.</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>Kulanztage</translation>
    </message>
    <message>
        <source>Seats of a subscriber who does not renew are held for so many days and not sold before; with 0 they go back on sale at once, as in Portal.</source>
        <translation>Plätze eines Abonnenten, der nicht verlängert, bleiben so viele Tage gesperrt und werden nicht früher verkauft; mit 0 gehen sie sofort zurück in den Verkauf, wie im Portal.</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>What becomes of subscribers’ seats. Patrons see nothing of it on their pages.</source>
        <translation>Was aus den Plätzen der Abonnenten wird. Kunden sehen davon nichts auf ihren Seiten.</translation>
    </message>
    <message>
        <source>Days of a hold</source>
        <translation>Tage einer Sperre</translation>
    </message>
    <message>
        <source>Other seats that a subscriber thinks about are held for so many business days, to the end of the last one, while the old ones stay.</source>
        <translation>Andere Plätze, die sich ein Abonnent überlegt, bleiben so viele Werktage gesperrt, bis zum Ende des letzten, während er die alten behält.</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>On these days nobody is at the desk; like Saturdays and Sundays they are no business days. Written as 2026-12-25, with a comma between two.</source>
        <translation>An diesen Tagen ist niemand an der Kasse; wie Samstage und Sonntage sind sie keine Werktage. Geschrieben wie 2026-12-25, mit einem Komma zwischen zweien.</translation>
    </message>
    <message>
        <source>None: every weekday is a business day</source>
        <translation>Keine: Jeder Tag von Montag bis Freitag ist ein Werktag</translation>
    </message>
    <message>
        <source>“%1” is not a list of days. Days are written as 2026-12-25, with a comma between two.</source>
        <translation>„%1“ ist keine Liste von Tagen. Tage werden wie 2026-12-25 geschrieben, mit einem Komma zwischen zweien.</translation>
    </message>
    <message>
        <source>Who comes first in a plan</source>
        <translation>Wer in einem Plan zuerst kommt</translation>
    </message>
    <message>
        <source>Decides whose wish for other seats is served before whose where both want the same.</source>
        <translation>Entscheidet, wessen Wunsch nach anderen Plätzen vor wessen erfüllt wird, wo beide dieselben wollen.</translation>
    </message>
    <message>
        <source>Days between reminders</source>
        <translation>Tage zwischen Erinnerungen</translation>
    </message>
    <message>
        <source>A subscriber who was reminded of a renewal is left out for so many days, unless somebody says otherwise; with 0 nobody is.</source>
        <translation>Ein Abonnent, der an eine Verlängerung erinnert wurde, wird so viele Tage ausgelassen, wenn niemand es anders will; mit 0 wird es niemand.</translation>
    </message>
    <message>
        <source>Seat wishes</source>
        <translation>Platzwünsche</translation>
    </message>
    <message>
        <source>How a plan of all wishes for other seats decides between patrons.</source>
        <translation>Wie ein Plan aller Wünsche nach anderen Plätzen zwischen Kunden entscheidet.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>You can close this page and go back to Patron Desk.</source>
        <translation>Sie können diese Seite schließen und zu Patron Desk zurückkehren.</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>No source says so; it is assumed.</source>
        <translation>Keine Quelle sagt das; es ist angenommen.</translation>
    </message>
    <message>
        <source>Patron Desk’s own rule or your setting.</source>
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
        <source>I can look at today’s page with you.</source>
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
    <message>
        <source>This early booking comes with “{level}”, which you do not have at the moment.</source>
        <translation>Diese frühe Buchung gehört zu „{level}“; das haben Sie im Moment nicht.</translation>
    </message>
    <message>
        <source>These seats come with “{level}”, which you do not have at the moment.</source>
        <translation>Diese Plätze gehören zu „{level}“; das haben Sie im Moment nicht.</translation>
    </message>
    <message>
        <source>A better discount of yours is used in place of this one.</source>
        <translation>Statt dieses Rabatts wird ein besserer verwendet, den Sie haben.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>an account</source>
        <translation>Ein Account</translation>
    </message>
    <message>
        <source>an allocation</source>
        <translation>Ein Kontingent</translation>
    </message>
    <message>
        <source>a benefit</source>
        <translation>Ein Vorteil</translation>
    </message>
    <message>
        <source>a benefit level</source>
        <translation>Eine Vorteilsstufe</translation>
    </message>
    <message>
        <source>a change request</source>
        <translation>Ein Änderungswunsch</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>Ein Kontakt</translation>
    </message>
    <message>
        <source>a discount code</source>
        <translation>Ein Rabattcode</translation>
    </message>
    <message>
        <source>a donation</source>
        <translation>Eine Spende</translation>
    </message>
    <message>
        <source>a performance</source>
        <translation>Eine Vorstellung</translation>
    </message>
    <message>
        <source>an e-mail that came in</source>
        <translation>Eine eingegangene E-Mail</translation>
    </message>
    <message>
        <source>an e-mail in the outbox</source>
        <translation>Eine E-Mail im Postausgang</translation>
    </message>
    <message>
        <source>a payment</source>
        <translation>Eine Zahlung</translation>
    </message>
    <message>
        <source>a portal user</source>
        <translation>Ein Portal-Benutzer</translation>
    </message>
    <message>
        <source>a price level</source>
        <translation>Eine Preisstufe</translation>
    </message>
    <message>
        <source>an entry of the Renewal Log</source>
        <translation>Ein Eintrag des Verlängerungsprotokolls</translation>
    </message>
    <message>
        <source>a run of the Renewal Tool</source>
        <translation>Ein Lauf des Renewal Tool</translation>
    </message>
    <message>
        <source>a seat</source>
        <translation>Ein Platz</translation>
    </message>
    <message>
        <source>a seat of a subscriber</source>
        <translation>Ein Platz eines Abonnenten</translation>
    </message>
    <message>
        <source>a seat that is sold or held</source>
        <translation>Ein verkaufter oder gesperrter Platz</translation>
    </message>
    <message>
        <source>a wish on the wait list</source>
        <translation>Ein Wunsch auf der Warteliste</translation>
    </message>
    <message>
        <source>a series</source>
        <translation>Eine Reihe</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>Eine Bestellung</translation>
    </message>
    <message>
        <source>a ticket or package of an order</source>
        <translation>Ein Ticket oder Paket einer Bestellung</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>Eine Veranstaltung</translation>
    </message>
    <message>
        <source>a venue</source>
        <translation>Eine Spielstätte</translation>
    </message>
    <message>
        <source>something recorded later</source>
        <translation>Etwas später Erfasstes</translation>
    </message>
    <message>
        <source>It was stopped there.</source>
        <translation>Dort wurde abgebrochen.</translation>
    </message>
    <message>
        <source>What action %1 changed was changed again by action %2 meanwhile; undo %2 first.</source>
        <translation>Was Vorgang %1 änderte, wurde inzwischen durch Vorgang %2 wieder geändert; zuerst %2 rückgängig machen.</translation>
    </message>
    <message>
        <source>Action %1 has to wait: %2; undo that first.</source>
        <translation>Vorgang %1 muss warten: %2; zuerst das zurücknehmen.</translation>
    </message>
    <message>
        <source>%1 went to %2 meanwhile.</source>
        <translation>%1 ging inzwischen an %2.</translation>
    </message>
    <message>
        <source>%1 has what would have to come back</source>
        <comment>a row that stands in the way of an undo</comment>
        <translation>%1 hat, was zurückkommen müsste</translation>
    </message>
    <message>
        <source>something that it needs is no more</source>
        <translation>Etwas, das gebraucht wird, gibt es nicht mehr</translation>
    </message>
    <message>
        <source>%1 refers to it</source>
        <comment>a row that stands in the way of an undo</comment>
        <translation>%1 verweist darauf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of the run are taken back and stay so; the rest is as it was.</source>
        <translation>
            <numerusform>%Ln Teil des Laufs ist zurückgenommen und bleibt es; der Rest ist, wie er war.</numerusform>
            <numerusform>%Ln Teile des Laufs sind zurückgenommen und bleiben es; der Rest ist, wie er war.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 Undo the run again to go on.</source>
        <comment>what is so now; why</comment>
        <translation>%1 %2 Zum Fortfahren den Lauf erneut zurücknehmen.</translation>
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
            <numerusform>%n Platz nebeneinander</numerusform>
            <numerusform>%n Plätze nebeneinander</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>in any section</source>
        <translation>in einem beliebigen Bereich</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a section</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <comment>a patron, seats, where</comment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>%1, order %2: %3, %4.</source>
        <comment>a patron, an order, seats, where</comment>
        <translation>%1, Bestellung %2: %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them accessible.</source>
        <translation>
            <numerusform>%n davon barrierefrei.</numerusform>
            <numerusform>%n davon barrierefrei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Seit %1.</translation>
    </message>
    <message>
        <source>Next on the wait list: %1. These seats would do: %2.</source>
        <translation>Als Nächstes auf der Warteliste: %1. Diese Plätze würden passen: %2.</translation>
    </message>
    <message>
        <source>On the wait list for such seats: %1.</source>
        <translation>Auf der Warteliste für solche Plätze: %1.</translation>
    </message>
    <message>
        <source>The patron has them now and waits no longer.</source>
        <translation>Der Kunde hat sie jetzt und wartet nicht mehr.</translation>
    </message>
    <message>
        <source>The order that this patron waited with is gone.</source>
        <translation>Die Bestellung, mit der dieser Kunde wartete, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The order that this patron waits with has no seats at a performance that is still to come.</source>
        <translation>Die Bestellung, mit der dieser Kunde wartet, hat in keiner kommenden Vorstellung Plätze.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more on the wait list can be offered seats.</source>
        <translation>
            <numerusform>%n weiterem auf der Warteliste können Plätze angeboten werden.</numerusform>
            <numerusform>%n weiteren auf der Warteliste können Plätze angeboten werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>window, text, databases</source>
        <translation>Fenster, Text, Datenbanken</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>gemeinfrei</translation>
    </message>
    <message>
        <source>databases in a file</source>
        <translation>Datenbanken in einer Datei</translation>
    </message>
    <message>
        <source>shared databases</source>
        <translation>gemeinsame Datenbanken</translation>
    </message>
    <message>
        <source>zip files</source>
        <translation>Zip-Dateien</translation>
    </message>
    <message>
        <source>passwords in the desktop’s keychain</source>
        <translation>Passwörter im Schlüsselbund des Desktops</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>letters and numbers</source>
        <translation>Buchstaben und Ziffern</translation>
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
        <translation>Pläne für Platzwünsche</translation>
    </message>
    <message>
        <source>encrypted connections to mail servers</source>
        <translation>verschlüsselte Verbindungen zu Mailservern</translation>
    </message>
    <message>
        <source>the parts of an e-mail</source>
        <translation>die Teile einer E-Mail</translation>
    </message>
    <message>
        <source>the text of an e-mail in HTML</source>
        <translation>der Text einer E-Mail in HTML</translation>
    </message>
    <message>
        <source>what the reader of e-mails may not do</source>
        <translation>was der Leser von E-Mails nicht darf</translation>
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
    <message>
        <source>Open the demo theatre.</source>
        <translation>Das Demo-Theater öffnen.</translation>
    </message>
    <message>
        <source>Exports to import: zip files, folders or CSV files.</source>
        <translation>Zu importierende Exporte: Zip-Dateien, Ordner oder CSV-Dateien.</translation>
    </message>
    <message>
        <source>--db and --demo name two databases; only one can be opened.</source>
        <translation>--db und --demo nennen zwei Datenbanken; nur eine kann geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>pd::app::BackupDesk</name>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>Daily backup</source>
        <translation>Tägliche Sicherung</translation>
    </message>
</context>
<context>
    <name>pd::app::DesktopNotes</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>pd::app::MailDesk</name>
    <message>
        <source>Taking e-mails in</source>
        <translation>E-Mails aufnehmen</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Postfächer</translation>
    </message>
    <message numerus="yes">
        <source>%n new requests have come by mail.</source>
        <translation>
            <numerusform>%n neuer Änderungswunsch kam per E-Mail.</numerusform>
            <numerusform>%n neue Änderungswünsche kamen per E-Mail.</numerusform>
        </translation>
    </message>
    <message>
        <source>New requests</source>
        <translation>Neue Änderungswünsche</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails that were sent have come back. The outbox says why.</source>
        <translation>
            <numerusform>%n gesendete E-Mail ist zurückgekommen. Der Postausgang sagt, warum.</numerusform>
            <numerusform>%n gesendete E-Mails sind zurückgekommen. Der Postausgang sagt, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mails came back</source>
        <translation>E-Mails kamen zurück</translation>
    </message>
</context>
<context>
    <name>pd::app::Program</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Where is the new database to be kept?</source>
        <translation>Wo soll die neue Datenbank liegen?</translation>
    </message>
    <message>
        <source>Patron Desk databases (*.db)</source>
        <translation>Patron-Desk-Datenbanken (*.db)</translation>
    </message>
    <message>
        <source>%1 is open in another window, which has come to the front.</source>
        <translation>%1 ist in einem anderen Fenster offen, das nach vorn gekommen ist.</translation>
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
    <message>
        <source>Presale of %1, hidden</source>
        <translation>Vorabverkauf von %1, verborgen</translation>
    </message>
    <message>
        <source>Private seats for %1, hidden</source>
        <translation>Nicht öffentliche Plätze für %1, verborgen</translation>
    </message>
    <message>
        <source>%1 (link)</source>
        <comment>read by a screen reader</comment>
        <translation>%1 (Link)</translation>
    </message>
    <message>
        <source>“%1” leads the patron to %2.</source>
        <translation>„%1“ führt den Kunden zu %2.</translation>
    </message>
    <message>
        <source>“%1” opens the mobile tickets of this order for the patron.</source>
        <translation>„%1“ öffnet dem Kunden die Handytickets dieser Bestellung.</translation>
    </message>
    <message>
        <source>“%1” lets the patron change this field; saving it updates the Contact.</source>
        <translation>Mit „%1“ kann der Kunde dieses Feld ändern; das Speichern aktualisiert den Kontakt.</translation>
    </message>
    <message>
        <source>“%1” lets the patron choose another password.</source>
        <translation>Mit „%1“ kann der Kunde ein anderes Passwort wählen.</translation>
    </message>
    <message>
        <source>“%1” opens the form “Submit a Change Request”; sent, it reaches the organisation by e-mail and changes nothing else.</source>
        <translation>„%1“ öffnet das Formular „Submit a Change Request“; abgesendet erreicht es die Organisation per E-Mail und ändert sonst nichts.</translation>
    </message>
    <message>
        <source>“%1” leads the patron to the payment of this renewal.</source>
        <translation>„%1“ führt den Kunden zur Bezahlung dieser Verlängerung.</translation>
    </message>
    <message>
        <source>“%1” releases the seats at once, and the order becomes Did Not Renew.</source>
        <translation>„%1“ gibt die Plätze sofort frei, und die Bestellung wird „Did Not Renew“.</translation>
    </message>
    <message>
        <source>“%1” leads to the Membership page, where the patron chooses a membership.</source>
        <translation>„%1“ führt zur Seite „Membership“, auf der der Kunde eine Mitgliedschaft wählt.</translation>
    </message>
    <message>
        <source>“%1” opens a message to the organisation about renewing.</source>
        <translation>„%1“ öffnet eine Nachricht an die Organisation zur Verlängerung.</translation>
    </message>
    <message>
        <source>In this preview nothing is opened or sent.</source>
        <translation>In dieser Vorschau wird nichts geöffnet oder gesendet.</translation>
    </message>
    <message>
        <source>You act for the patron: a click or Space does it, after a question.</source>
        <translation>Sie handeln für den Kunden: Ein Klick oder die Leertaste führt es aus, nach einer Rückfrage.</translation>
    </message>
    <message>
        <source>“%1” is offered; it works here while you act for the patron</source>
        <translation>„%1“ wird angeboten; hier wirkt es, während Sie für den Kunden handeln</translation>
    </message>
    <message>
        <source>While you only look it does nothing: switch on “Act for patron” above the page to do it.</source>
        <translation>Solange Sie nur ansehen, tut es nichts: Schalten Sie über der Seite „Für Kunden handeln“ ein, um es auszuführen.</translation>
    </message>
</context>
<context>
    <name>pd::ui::AboutDialog</name>
    <message>
        <source>About Patron Desk</source>
        <translation>Über Patron Desk</translation>
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
        <translation>Sehen, was Ihre Kunden sehen, und warum.</translation>
    </message>
    <message>
        <source>Version, licence, places and libraries</source>
        <translation>Version, Lizenz, Orte und Bibliotheken</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>pd::ui::AccountDialog</name>
    <message>
        <source>The server’s name is known.</source>
        <translation>Der Name des Servers ist bekannt.</translation>
    </message>
    <message>
        <source>The server’s name is not known.</source>
        <translation>Der Name des Servers ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>Der Server antwortet.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Der Server antwortet nicht.</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>Die Verbindung ist verschlüsselt.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>Die Verbindung ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>The certificate is good.</source>
        <translation>Das Zertifikat ist gut.</translation>
    </message>
    <message>
        <source>The certificate is not good.</source>
        <translation>Das Zertifikat ist nicht gut.</translation>
    </message>
    <message>
        <source>The login is accepted.</source>
        <translation>Die Anmeldung ist angenommen.</translation>
    </message>
    <message>
        <source>The login is not accepted.</source>
        <translation>Die Anmeldung ist nicht angenommen.</translation>
    </message>
    <message>
        <source>Save an&amp;d send</source>
        <translation>Speichern un&amp;d senden</translation>
    </message>
    <message>
        <source>Account that mail is sent from</source>
        <translation>Konto, von dem gesendet wird</translation>
    </message>
    <message>
        <source>Answers, reminders and receipts go out from here. What waits in the outbox goes as soon as it is saved.</source>
        <translation>Antworten, Erinnerungen und Quittungen gehen von hier ab. Was im Postausgang wartet, geht, sobald gespeichert ist.</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Ergebnis des Tests</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Send no &amp;more</source>
        <translation>Nicht &amp;mehr senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save and send</source>
        <translation>Speichern und senden</translation>
    </message>
    <message>
        <source>Fill in the password first: a test needs it.</source>
        <translation>Bitte zuerst das Passwort eingeben: Ein Test braucht es.</translation>
    </message>
    <message>
        <source>The test is under way.</source>
        <translation>Der Test läuft.</translation>
    </message>
    <message>
        <source>The server is asked …</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>E-mails can be sent from here.</source>
        <translation>Von hier lassen sich E-Mails senden.</translation>
    </message>
</context>
<context>
    <name>pd::ui::AccountForm</name>
    <message>
        <source>&amp;Keep the password in the keychain</source>
        <translation>Passwort im S&amp;chlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>Account that mail is sent from</source>
        <translation>Konto, von dem gesendet wird</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Ein anderer</translation>
    </message>
    <message>
        <source>P&amp;rovider</source>
        <translation>An&amp;bieter</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>for example boxoffice@example.org</source>
        <translation>zum Beispiel boxoffice@example.org</translation>
    </message>
    <message>
        <source>&amp;Name beside it</source>
        <translation>&amp;Name dazu</translation>
    </message>
    <message>
        <source>for example Harbour Light Box Office</source>
        <translation>zum Beispiel Harbour Light Box Office</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>Ben&amp;utzer</translation>
    </message>
    <message>
        <source>empty: the address</source>
        <translation>leer: die Adresse</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>empty: the one that is known</source>
        <translation>leer: das bekannte</translation>
    </message>
    <message>
        <source>This desktop has no keychain: the password is asked for each time the program is started.</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund: Das Passwort wird bei jedem Start des Programms erfragt.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>for example smtp.example.org</source>
        <translation>zum Beispiel smtp.example.org</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>From the first byte (TLS)</source>
        <translation>Ab dem ersten Byte (TLS)</translation>
    </message>
    <message>
        <source>After a greeting (STARTTLS)</source>
        <translation>Nach einer Begrüßung (STARTTLS)</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>&amp;Verschlüsselung</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>Fill in the address that mail is to come from first.</source>
        <translation>Bitte zuerst die Adresse eingeben, von der E-Mails kommen sollen.</translation>
    </message>
    <message>
        <source>Fill in the server’s name first.</source>
        <translation>Bitte zuerst den Namen des Servers eingeben.</translation>
    </message>
    <message>
        <source>&amp;Keep the sign-in in the keychain</source>
        <translation>Anmeldung im S&amp;chlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>This desktop has no keychain: somebody has to sign in each time the program is started.</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund: Bei jedem Start des Programms muss sich jemand anmelden.</translation>
    </message>
    <message>
        <source>Certificates &amp;by</source>
        <translation>Ze&amp;rtifikate von</translation>
    </message>
    <message>
        <source>empty: whom the system trusts</source>
        <translation>leer: wem das System vertraut</translation>
    </message>
</context>
<context>
    <name>pd::ui::ActSwitch</name>
    <message>
        <source>Act for patron</source>
        <translation>Für Kunden handeln</translation>
    </message>
    <message>
        <source>The buttons of a renewal really act then, each after a question.</source>
        <translation>Die Schaltflächen einer Verlängerung wirken dann wirklich, jede nach einer Rückfrage.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ActingBand</name>
    <message>
        <source>Stop acting (Esc)</source>
        <translation>Nicht mehr handeln (Esc)</translation>
    </message>
    <message>
        <source>Acting for the patron</source>
        <translation>Handeln für den Kunden</translation>
    </message>
    <message>
        <source>Acting for %1: each click is real and journalled</source>
        <translation>Handeln für %1: Jeder Klick ist echt und wird im Journal vermerkt</translation>
    </message>
    <message>
        <source>Change seats…</source>
        <translation>Plätze wechseln…</translation>
    </message>
    <message>
        <source>The patron can only ask for it; you can do it.</source>
        <translation>Der Kunde kann es nur wünschen; Sie können es tun.</translation>
    </message>
</context>
<context>
    <name>pd::ui::AdviceDialog</name>
    <message>
        <source>Other ways to seats</source>
        <translation>Andere Wege zu Plätzen</translation>
    </message>
    <message>
        <source>What can be offered</source>
        <translation>Was sich anbieten lässt</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Co&amp;py as text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ApplyDialog</name>
    <message>
        <source>Change the seats</source>
        <translation>Plätze wechseln</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patrons get other seats, at all performances that are still to come.</source>
        <translation>
            <numerusform>%Ln Kunde bekommt andere Plätze, in allen Vorstellungen, die noch kommen.</numerusform>
            <numerusform>%Ln Kunden bekommen andere Plätze, in allen Vorstellungen, die noch kommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have called %Ln of them, and they have said yes.</source>
        <translation>
            <numerusform>%Ln davon haben Sie angerufen, und er hat zugestimmt.</numerusform>
            <numerusform>%Ln davon haben Sie angerufen, und sie haben zugestimmt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their requests are finished. All of it is one change: Undo takes it back.</source>
        <translation>Ihre Wünsche sind damit erledigt. Das Ganze ist eine Änderung: Rückgängig nimmt sie zurück.</translation>
    </message>
    <message>
        <source>It is recorded here, and stands on the page Carry-over until somebody has done it in PatronManager.</source>
        <translation>Es wird hier vermerkt und steht auf der Seite „Nachzutragen“, bis es jemand in PatronManager getan hat.</translation>
    </message>
    <message>
        <source>&amp;Change the seats</source>
        <translation>Plätze &amp;wechseln</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Seats now</source>
        <translation>Plätze jetzt</translation>
    </message>
    <message>
        <source>New seats</source>
        <translation>Neue Plätze</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Wer was bekommt</translation>
    </message>
</context>
<context>
    <name>pd::ui::AsOfMenu</name>
    <message>
        <source>As o&amp;f</source>
        <translation>S&amp;tand</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Jetzt</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Choose a &amp;date…</source>
        <translation>&amp;Datum wählen…</translation>
    </message>
    <message>
        <source>Choose a patron first.</source>
        <translation>Bitte zuerst einen Kunden wählen.</translation>
    </message>
</context>
<context>
    <name>pd::ui::AttachmentRows</name>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Looking whether it is kept.</source>
        <translation>Es wird nachgesehen, ob er aufbewahrt ist.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save %1…</source>
        <comment>an attachment</comment>
        <translation>%1 speichern…</translation>
    </message>
</context>
<context>
    <name>pd::ui::AttachmentSaver</name>
    <message>
        <source>The bytes of this message are not kept any more, and what was attached went with them. Ask the sender for it once more.</source>
        <translation>Die Bytes dieser Nachricht sind nicht mehr aufbewahrt, und was anhing, ging mit ihnen. Bitten Sie den Absender noch einmal darum.</translation>
    </message>
    <message>
        <source>Where is the attachment to be kept?</source>
        <translation>Wo soll der Anhang liegen?</translation>
    </message>
    <message>
        <source>%1 is saved in %2. It came from outside: open it only if you know what it is.</source>
        <comment>a file, a folder</comment>
        <translation>%1 ist in %2 gespeichert. Es kam von außen: Öffnen Sie es nur, wenn Sie wissen, was es ist.</translation>
    </message>
    <message>
        <source>Where is the e-mail to be kept?</source>
        <translation>Wo soll die E-Mail gespeichert werden?</translation>
    </message>
</context>
<context>
    <name>pd::ui::BackupsModel</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Find in backups</source>
        <translation>In den Sicherungen suchen</translation>
    </message>
    <message>
        <source>1 backup</source>
        <translation>1 Sicherung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups</source>
        <translation>
            <numerusform>%Ln Sicherung</numerusform>
            <numerusform>%Ln Sicherungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup is kept yet.</source>
        <translation>Noch ist keine Sicherung aufgehoben.</translation>
    </message>
    <message>
        <source>No backup matches.</source>
        <translation>Keine Sicherung passt.</translation>
    </message>
</context>
<context>
    <name>pd::ui::BackupsPanel</name>
    <message>
        <source>&amp;Open it</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Open the restored database</source>
        <translation>Die wiederhergestellte Datenbank öffnen</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>Jetzt si&amp;chern…</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>&amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Restore to a new file…</source>
        <translation>&amp;In eine neue Datei wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore &amp;another file…</source>
        <translation>&amp;Andere Datei wiederherstellen…</translation>
    </message>
    <message>
        <source>A shared database is backed up by PostgreSQL’s own program. Run this where it is installed; it asks for the password, or takes it from .pgpass:</source>
        <translation>Eine gemeinsame Datenbank wird mit dem eigenen Programm von PostgreSQL gesichert. Dies dort ausführen, wo es installiert ist; es fragt nach dem Passwort oder nimmt es aus .pgpass:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>&amp;Copy the command</source>
        <translation>&amp;Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>There is no backup to restore yet.</source>
        <translation>Noch gibt es keine Sicherung zum Wiederherstellen.</translation>
    </message>
    <message>
        <source>Where is the backup to be kept?</source>
        <translation>Wo soll die Sicherung liegen?</translation>
    </message>
    <message>
        <source>Patron Desk databases (*.db)</source>
        <translation>Patron-Desk-Datenbanken (*.db)</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sicherung läuft…</translation>
    </message>
    <message>
        <source>Backed up to %1 (%2), opened again and verified.</source>
        <translation>Gesichert nach %1 (%2), wieder geöffnet und geprüft.</translation>
    </message>
    <message>
        <source>Which backup is to be restored?</source>
        <translation>Welche Sicherung soll wiederhergestellt werden?</translation>
    </message>
    <message>
        <source>Patron Desk databases (*.db);;All files (*)</source>
        <translation>Patron-Desk-Datenbanken (*.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Where is the restored database to be kept?</source>
        <translation>Wo soll die wiederhergestellte Datenbank liegen?</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wiederherstellung läuft…</translation>
    </message>
    <message>
        <source>Restored to %1 (%2) and verified. What is open now was left as it is.</source>
        <translation>Wiederhergestellt nach %1 (%2) und geprüft. Was jetzt offen ist, blieb, wie es war.</translation>
    </message>
    <message>
        <source>Which backups are kept could not be read. %1</source>
        <translation>Welche Sicherungen aufbewahrt sind, konnte nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>A backup is being made or restored; its progress and Cancel are in the status bar.</source>
        <translation>Eine Sicherung wird angelegt oder wiederhergestellt; Fortschritt und „Abbrechen“ stehen in der Statusleiste.</translation>
    </message>
    <message>
        <source>Which backups are kept could not be read.</source>
        <translation>Welche Sicherungen aufbewahrt sind, konnte nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>pd::ui::BenefitMessageDialog</name>
    <message>
        <source>&amp;Send the message</source>
        <translation>Nachricht &amp;senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A message about renewing %1 is recorded as a request. The benefit stays as it is.</source>
        <translation>Eine Nachricht zur Verlängerung von %1 ist als Änderungswunsch vermerkt. Der Vorteil bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Nobody is set whom it could be sent to: it waits among the requests. Settings, administrators, says who.</source>
        <translation>Niemand ist festgelegt, an den es gesendet werden könnte: Es wartet unter den Änderungswünschen. Wer es ist, sagen die Einstellungen unter „Administratoren“.</translation>
    </message>
    <message>
        <source>An e-mail to %1 waits in the outbox for 15 seconds; until then it can be undone.</source>
        <translation>Eine E-Mail an %1 wartet 15 Sekunden im Postausgang; bis dahin lässt es sich rückgängig machen.</translation>
    </message>
    <message>
        <source>What the patron writes</source>
        <translation>Was der Kunde schreibt</translation>
    </message>
    <message>
        <source>&amp;What the patron writes</source>
        <translation>&amp;Was der Kunde schreibt</translation>
    </message>
    <message>
        <source>Write what the patron asks for.</source>
        <translation>Bitte eintragen, was der Kunde wünscht.</translation>
    </message>
</context>
<context>
    <name>pd::ui::BrowserFrame</name>
    <message>
        <source>The patron’s browser</source>
        <translation>Der Browser des Kunden</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Zurück zur vorigen Seite</translation>
    </message>
    <message>
        <source>Forward to the page after</source>
        <translation>Vor zur nächsten Seite</translation>
    </message>
    <message>
        <source>No other page was looked at before this one.</source>
        <translation>Vor dieser wurde keine andere Seite angesehen.</translation>
    </message>
    <message>
        <source>No other page was looked at after this one.</source>
        <translation>Nach dieser wurde keine andere Seite angesehen.</translation>
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
        <source>Live</source>
        <translation>Live</translation>
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
        <translation>In PatronManager</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Patron or order</source>
        <translation>Kunde oder Bestellung</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Erfasst von</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Erledigt von</translation>
    </message>
    <message>
        <source>Id in PatronManager</source>
        <translation>Id in PatronManager</translation>
    </message>
    <message>
        <source>Carry-over</source>
        <translation>Nachzutragen</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be repeated in PatronManager</source>
        <translation>In PatronManager ist nichts zu wiederholen</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>Kein Eintrag passt.</translation>
    </message>
</context>
<context>
    <name>pd::ui::CarryOverPage</name>
    <message>
        <source>Carry-over</source>
        <translation>Nachzutragen</translation>
    </message>
    <message>
        <source>&amp;Mark as done</source>
        <translation>Als &amp;erledigt markieren</translation>
    </message>
    <message>
        <source>Mark as &amp;not done</source>
        <translation>Als &amp;nicht erledigt markieren</translation>
    </message>
    <message>
        <source>&amp;Open the patron</source>
        <translation>Kunden &amp;öffnen</translation>
    </message>
    <message>
        <source>What was recorded here and is to be repeated in PatronManager, where that is the organisation’s record. The next import that shows it closes it.</source>
        <translation>Was hier erfasst wurde und in PatronManager zu wiederholen ist, wenn PatronManager für die Organisation maßgeblich ist. Der nächste Import, der es zeigt, schließt es ab.</translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation>Bitte zuerst einen Eintrag wählen.</translation>
    </message>
    <message>
        <source>An import has closed what is chosen.</source>
        <translation>Ein Import hat das Gewählte abgeschlossen.</translation>
    </message>
    <message>
        <source>What is chosen is marked as done already.</source>
        <translation>Das Gewählte ist schon als erledigt markiert.</translation>
    </message>
    <message>
        <source>What is chosen is not marked as done.</source>
        <translation>Das Gewählte ist nicht als erledigt markiert.</translation>
    </message>
    <message>
        <source>Choose one entry only.</source>
        <translation>Bitte nur einen Eintrag wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries recorded.</source>
        <translation>
            <numerusform>%n Eintrag vermerkt.</numerusform>
            <numerusform>%n Einträge vermerkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n were closed by an import and left as they are.</source>
        <translation>
            <numerusform>%n war durch einen Import abgeschlossen und bleibt, wie er ist.</numerusform>
            <numerusform>%n waren durch einen Import abgeschlossen und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>This entry is about no patron.</source>
        <translation>Dieser Eintrag betrifft keinen Kunden.</translation>
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
        <translation>Aus der Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation>Welche Dateien?</translation>
    </message>
    <message>
        <source>The zips of a data export, the folder they were unpacked to, or single CSV files, in any order. Drop them here, or choose them.</source>
        <translation>Die Zip-Dateien eines Datenexports, der Ordner, in den sie entpackt wurden, oder einzelne CSV-Dateien, in beliebiger Reihenfolge. Hier ablegen oder wählen.</translation>
    </message>
    <message>
        <source>Files and folders to import</source>
        <translation>Zu importierende Dateien und Ordner</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>This is the demo theatre: an import would be mixed with its made-up patrons. Open or make a database of your own first.</source>
        <translation>Das ist das Demo-Theater: Ein Import würde sich mit seinen erfundenen Kunden mischen. Bitte zuerst eine eigene Datenbank öffnen oder anlegen.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a path and its size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a line of the list first.</source>
        <translation>Bitte zuerst eine Zeile der Liste wählen.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Exports (*.zip *.csv *.tsv *.CSV *.ZIP)</source>
        <translation>Exporte (*.zip *.csv *.tsv *.CSV *.ZIP)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>E-mails are no export. Close this, and drop them on the window.</source>
        <translation>E-Mails sind kein Export. Bitte dies schließen und sie auf das Fenster ziehen.</translation>
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
    <name>pd::ui::ColumnsPanel</name>
    <message>
        <source>Field for the column %1</source>
        <translation>Feld für die Spalte %1</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Spalte in der Datei</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Kommt in</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Sa&amp;ve aliases</source>
        <translation>Aliasse &amp;speichern</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>What stands in columns that are not mapped is kept nowhere.</source>
        <translation>Was in nicht zugeordneten Spalten steht, wird nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>Spalten von %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>%1 of %2 mapped</source>
        <translation>%1 von %2 zugeordnet</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>nie gelesen</translation>
    </message>
    <message>
        <source>Dropped, never stored</source>
        <translation>Verworfen, nie gespeichert</translation>
    </message>
    <message>
        <source>Choose a field…</source>
        <translation>Feld wählen…</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Nach Bezeichnung</translation>
    </message>
    <message>
        <source>Your alias</source>
        <translation>Ihr Alias</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>There is nothing to save: choose a field for a column first.</source>
        <translation>Es gibt nichts zu speichern: zuerst ein Feld für eine Spalte wählen.</translation>
    </message>
    <message>
        <source>Not read: the first of this name is</source>
        <translation>Nicht gelesen: Die erste dieses Namens zählt</translation>
    </message>
    <message>
        <source>Stands twice</source>
        <translation>Steht doppelt</translation>
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
    <name>pd::ui::ConflictChoices</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Changed by two people</source>
        <translation>Von zwei Personen geändert</translation>
    </message>
    <message>
        <source>Somebody else changed the same fields while you did. Choose what shall stand; nothing is written before.</source>
        <translation>Jemand anderes hat zugleich dieselben Felder geändert. Bitte wählen, was gelten soll; vorher wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1, which was %2</source>
        <translation>%1, vorher: %2</translation>
    </message>
    <message>
        <source>Keep theirs: %1</source>
        <translation>Den anderen Wert behalten: %1</translation>
    </message>
    <message>
        <source>Write mine: %1</source>
        <translation>Meinen schreiben: %1</translation>
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
        <translation>&amp;Behalten, was das Personal hier geändert hat</translation>
    </message>
    <message>
        <source>&amp;Take what the export says</source>
        <translation>&amp;Nehmen, was der Export sagt</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>In the export</source>
        <translation>Im Export</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>The values in the column “Here” stay.</source>
        <translation>Die Werte der Spalte „Hier“ bleiben.</translation>
    </message>
    <message>
        <source>The values in the column “In the export” replace them; the journal keeps both.</source>
        <translation>Die Werte der Spalte „Im Export“ ersetzen sie; das Journal behält beide.</translation>
    </message>
    <message numerus="yes">
        <source>%n fields changed here and in the export</source>
        <translation>
            <numerusform>%n Feld wurde hier und im Export geändert</numerusform>
            <numerusform>%n Felder wurden hier und im Export geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of record and its id</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, counts</source>
        <translation>%1, zählt</translation>
    </message>
    <message>
        <source>Keep ours in this row</source>
        <translation>Für die Zeile behalten</translation>
    </message>
    <message>
        <source>Take theirs in this row</source>
        <translation>Für die Zeile nehmen</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>Wie alle anderen</translation>
    </message>
    <message>
        <source>Changed here by</source>
        <translation>Hier geändert von</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>These fields have another value here than in the last import, and another one in this export. The choice counts for all of them but the rows that you decide one by one; everything else of these records is imported either way.</source>
        <translation>Diese Felder haben hier einen anderen Wert als im letzten Import und in diesem Export wieder einen anderen. Die Wahl gilt für alle außer den Zeilen, über die Sie einzeln entscheiden; alles andere dieser Datensätze wird in jedem Fall importiert.</translation>
    </message>
    <message>
        <source>Space lets the other value count for the chosen rows.</source>
        <translation>Die Leertaste lässt für die gewählten Zeilen den anderen Wert gelten.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are decided one by one.</source>
        <translation>
            <numerusform>Über %n Zeile ist einzeln entschieden.</numerusform>
            <numerusform>Über %n Zeilen ist einzeln entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose rows of the list first.</source>
        <translation>Bitte zuerst Zeilen der Liste wählen.</translation>
    </message>
    <message>
        <source>The chosen rows were not decided one by one.</source>
        <translation>Über die gewählten Zeilen ist nicht einzeln entschieden.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>The export, for this row</source>
        <translation>Der Export, einzeln</translation>
    </message>
    <message>
        <source>The export</source>
        <translation>Der Export</translation>
    </message>
    <message>
        <source>Here, for this row</source>
        <translation>Hier, einzeln</translation>
    </message>
</context>
<context>
    <name>pd::ui::ContactEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Edit contact – %1</source>
        <translation>Kontakt bearbeiten – %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>What you had typed before is here again. Save it, or press Escape twice to give it up.</source>
        <translation>Was Sie zuvor eingegeben hatten, ist wieder da. Bitte speichern oder zweimal Esc drücken, um es zu verwerfen.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>Es wird gespeichert.</translation>
    </message>
    <message>
        <source>Choose for each field what shall stand.</source>
        <translation>Bitte für jedes Feld wählen, was gelten soll.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>It is recorded here, and to be done in PatronManager: the list Carry-over names it until an import shows it.</source>
        <translation>Es wird hier erfasst und ist in PatronManager nachzutragen: Die Liste „Nachzutragen“ nennt es, bis ein Import es zeigt.</translation>
    </message>
    <message>
        <source>It is recorded here, which is the organisation’s own record.</source>
        <translation>Es wird hier erfasst; diese Datenbank ist für die Organisation maßgeblich.</translation>
    </message>
    <message>
        <source>Recorded here: %1. To be done in PatronManager, too.</source>
        <translation>Hier erfasst: %1. Auch in PatronManager nachzutragen.</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Gespeichert: %1.</translation>
    </message>
    <message>
        <source>What you typed is not saved. Press Escape or Cancel once more to give it up.</source>
        <translation>Ihre Eingabe ist nicht gespeichert. Noch einmal Esc oder „Abbrechen“ drücken, um sie zu verwerfen.</translation>
    </message>
    <message>
        <source>No new address could be read in what the patron wrote. Type it here.</source>
        <translation>In dem, was der Kunde geschrieben hat, war keine neue Adresse zu lesen. Bitte hier eingeben.</translation>
    </message>
    <message>
        <source>The record has the address that the patron wrote already.</source>
        <translation>Der Datensatz hat die Adresse, die der Kunde geschrieben hat, schon.</translation>
    </message>
    <message>
        <source>This is what the patron wrote, as it was understood. Check it before you save it.</source>
        <translation>Das hat der Kunde geschrieben, so wie es verstanden wurde. Bitte vor dem Speichern prüfen.</translation>
    </message>
    <message>
        <source>%1 The change request is filled.</source>
        <comment>what was done</comment>
        <translation>%1 Der Änderungswunsch ist erfüllt.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ContactForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Needs and wishes</source>
        <translation>Bedarf und Wünsche</translation>
    </message>
    <message>
        <source>E-mail and phone</source>
        <translation>E-Mail und Telefon</translation>
    </message>
    <message>
        <source>Mailing address</source>
        <translation>Postanschrift</translation>
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
        <translation>Verstandenes berichtigen</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>&amp;Berichtigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What the patron wrote stays as it is.</source>
        <translation>Was der Kunde geschrieben hat, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>&amp;If it cannot be done</source>
        <translation>Falls es &amp;nicht geht</translation>
    </message>
    <message>
        <source>Seats si&amp;nce</source>
        <translation>Plätze s&amp;eit</translation>
    </message>
    <message>
        <source>Only what you change is written, and no later message changes it.</source>
        <translation>Nur was Sie ändern, wird geschrieben, und keine spätere Nachricht ändert es.</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Was verstanden wurde</translation>
    </message>
    <message>
        <source>&amp;Patron</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>O&amp;rder</source>
        <translation>Bes&amp;tellung</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>&amp;Reihe</translation>
    </message>
    <message>
        <source>&amp;Wishes</source>
        <translation>&amp;Wünsche</translation>
    </message>
    <message>
        <source>It is known since when the patron has the seats</source>
        <translation>Bekannt ist, seit wann der Kunde die Plätze hat</translation>
    </message>
    <message>
        <source>The day since when the patron has the seats</source>
        <translation>Der Tag, seit dem der Kunde die Plätze hat</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>None; choose one, or type its number</source>
        <translation>Keine; bitte eine wählen oder die Nummer eingeben</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>a series</comment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>a language</comment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>None</source>
        <comment>an order</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>The series is that of the order.</source>
        <translation>Die Reihe ist die der Bestellung.</translation>
    </message>
    <message>
        <source>The patron’s orders are being read.</source>
        <translation>Die Bestellungen des Kunden werden gelesen.</translation>
    </message>
    <message>
        <source>Nothing is corrected yet.</source>
        <translation>Noch ist nichts berichtigt.</translation>
    </message>
    <message>
        <source>With the order come its patron, its series and its seats.</source>
        <translation>Mit der Bestellung kommen ihr Kunde, ihre Reihe und ihre Plätze.</translation>
    </message>
    <message>
        <source>With the order come its series and its seats.</source>
        <translation>Mit der Bestellung kommen ihre Reihe und ihre Plätze.</translation>
    </message>
    <message>
        <source>With the order come its series, its seats, and since when the patron has them.</source>
        <translation>Mit der Bestellung kommen ihre Reihe, ihre Plätze und seit wann der Kunde sie hat.</translation>
    </message>
    <message>
        <source>Without the order its seats go, too.</source>
        <translation>Ohne die Bestellung entfallen auch ihre Plätze.</translation>
    </message>
    <message>
        <source>Somebody else corrected this request meanwhile, so nothing is written yet.</source>
        <translation>Jemand anders hat diesen Änderungswunsch inzwischen berichtigt, daher ist noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1: it is %2 now, you have %3.</source>
        <comment>a field, a value, a value</comment>
        <translation>%1: Jetzt steht da %2, bei Ihnen steht %3.</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Wiederholung von</translation>
    </message>
    <message>
        <source>Correct it again to have yours, or set it as it is now.</source>
        <translation>Berichtigen Sie noch einmal, um Ihres zu haben, oder stellen Sie es so ein, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>The wishes of this request have changed meanwhile, so nothing is written yet.</source>
        <translation>Die Wünsche haben sich inzwischen geändert, darum ist noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>The wishes stand here as they are now, with what you have ticked and added.</source>
        <translation>Die Wünsche stehen hier, wie sie jetzt sind, mit dem, was Sie angekreuzt und hinzugefügt haben.</translation>
    </message>
    <message>
        <source>Look at them, and correct again.</source>
        <translation>Bitte ansehen und noch einmal berichtigen.</translation>
    </message>
    <message>
        <source>&amp;Duplicate of</source>
        <translation>&amp;Wiederholung von</translation>
    </message>
</context>
<context>
    <name>pd::ui::DatabaseChooser</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>Aus der &amp;Liste entfernen</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Test and &amp;open</source>
        <translation>Testen u&amp;nd öffnen</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Datenbank öffnen</translation>
    </message>
    <message>
        <source>On this computer and opened &amp;before</source>
        <translation>A&amp;uf diesem Rechner und schon geöffnet</translation>
    </message>
    <message>
        <source>&amp;Shared database</source>
        <translation>&amp;Gemeinsame Datenbank</translation>
    </message>
    <message>
        <source>Databases opened before</source>
        <translation>Schon geöffnete Datenbanken</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Open a &amp;file…</source>
        <translation>&amp;Datei öffnen…</translation>
    </message>
    <message>
        <source>&amp;New empty database…</source>
        <translation>Neue l&amp;eere Datenbank…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>No database was opened before: open a file, or make a new one.</source>
        <translation>Noch wurde keine Datenbank geöffnet: eine Datei öffnen oder eine neue anlegen.</translation>
    </message>
    <message>
        <source>The file is not there any more. Look for it where it was moved to, or remove it from the list.</source>
        <translation>Die Datei ist nicht mehr da. Bitte dort suchen, wohin sie verschoben wurde, oder aus der Liste entfernen.</translation>
    </message>
    <message>
        <source>Where is the new database to be kept?</source>
        <translation>Wo soll die neue Datenbank liegen?</translation>
    </message>
    <message>
        <source>Patron Desk databases (*.db);;All files (*)</source>
        <translation>Patron-Desk-Datenbanken (*.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The test is going on.</source>
        <translation>Der Test läuft.</translation>
    </message>
    <message>
        <source>Set it up and &amp;open</source>
        <translation>Einrichten u&amp;nd öffnen</translation>
    </message>
</context>
<context>
    <name>pd::ui::DatabaseLabel</name>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>%1 · shared database</source>
        <translation>%1 · gemeinsame Datenbank</translation>
    </message>
</context>
<context>
    <name>pd::ui::DatePopup</name>
    <message>
        <source>Choose a date</source>
        <translation>Datum wählen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Der Monat davor</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Der Monat danach</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Tage des Monats</translation>
    </message>
</context>
<context>
    <name>pd::ui::DateQuestion</name>
    <message>
        <source>Dates and times of the files</source>
        <translation>Daten und Zeiten der Dateien</translation>
    </message>
    <message>
        <source>Dat&amp;es</source>
        <translation>&amp;Daten</translation>
    </message>
    <message>
        <source>How dates are written</source>
        <translation>Wie Daten geschrieben sind</translation>
    </message>
    <message>
        <source>As each file shows</source>
        <translation>Wie es jede Datei zeigt</translation>
    </message>
    <message>
        <source>Month first: 5/30/2026</source>
        <translation>Monat zuerst: 5/30/2026</translation>
    </message>
    <message>
        <source>Day first: 30/5/2026</source>
        <translation>Tag zuerst: 30/5/2026</translation>
    </message>
    <message>
        <source>&amp;Times of</source>
        <translation>&amp;Zeiten von</translation>
    </message>
    <message>
        <source>Time zone of the times</source>
        <translation>Zeitzone der Zeiten</translation>
    </message>
    <message>
        <source>The dates in %1, column %2, can be read month first or day first, for example %3. Which is it?</source>
        <translation>Die Daten in %1, Spalte %2, lassen sich mit dem Monat oder dem Tag zuerst lesen, zum Beispiel %3. Was ist richtig?</translation>
    </message>
    <message>
        <source>Some times do not say their zone: they are read as the organisation’s, unless you say otherwise.</source>
        <translation>Manche Zeiten nennen ihre Zone nicht: Sie werden als die der Organisation gelesen, wenn hier nichts anderes gewählt ist.</translation>
    </message>
</context>
<context>
    <name>pd::ui::DaysPopup</name>
    <message>
        <source>Number of days</source>
        <translation>Anzahl der Tage</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Ausprobieren</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>%1, in days:</source>
        <translation>%1, in Tagen:</translation>
    </message>
    <message>
        <source>%1, in days</source>
        <translation>%1, in Tagen</translation>
    </message>
</context>
<context>
    <name>pd::ui::DeclineDialog</name>
    <message>
        <source>The subscriber does not renew</source>
        <translation>Der Abonnent verlängert nicht</translation>
    </message>
    <message>
        <source>&amp;Give the seats up</source>
        <translation>Plätze auf&amp;geben</translation>
    </message>
    <message>
        <source>&amp;Keep the seats</source>
        <translation>Plätze &amp;behalten</translation>
    </message>
    <message>
        <source>Order %1 becomes “Did Not Renew”.</source>
        <translation>Bestellung %1 wird zu „Did Not Renew“.</translation>
    </message>
    <message>
        <source>Undo brings the seats back only while nobody has taken them.</source>
        <translation>Rückgängig bringt die Plätze nur zurück, solange niemand sie genommen hat.</translation>
    </message>
    <message>
        <source>Recorded here; give the seats back in PatronManager, too.</source>
        <translation>Hier vermerkt; bitte die Plätze auch in PatronManager zurückgeben.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Said so on the phone</source>
        <translation>Am Telefon gesagt</translation>
    </message>
    <message>
        <source>Said so at the counter</source>
        <translation>Am Schalter gesagt</translation>
    </message>
    <message>
        <source>Wrote so</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Did not answer in time</source>
        <translation>Nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>G&amp;rund</translation>
    </message>
    <message numerus="yes">
        <source>%n open change requests of the order are closed with it.</source>
        <translation>
            <numerusform>%n offener Änderungswunsch der Bestellung wird damit geschlossen.</numerusform>
            <numerusform>%n offene Änderungswünsche der Bestellung werden damit geschlossen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::DeclineManyDialog</name>
    <message>
        <source>Several subscribers do not renew</source>
        <translation>Mehrere Abonnenten verlängern nicht</translation>
    </message>
    <message>
        <source>&amp;Give the seats up</source>
        <translation>Plätze auf&amp;geben</translation>
    </message>
    <message>
        <source>&amp;Keep the seats</source>
        <translation>Plätze &amp;behalten</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Abonnent</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What happens to each</source>
        <translation>Was mit jedem geschieht</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>G&amp;rund</translation>
    </message>
    <message>
        <source>Looking at what would happen…</source>
        <translation>Es wird geprüft, was geschehen würde…</translation>
    </message>
    <message>
        <source>It is being looked at.</source>
        <translation>Es wird gerade geprüft.</translation>
    </message>
    <message>
        <source>None of them can be declined.</source>
        <translation>Keine dieser Verlängerungen lässt sich ablehnen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscribers do not renew, and give their seats back.</source>
        <translation>
            <numerusform>%Ln Abonnent verlängert nicht und gibt seine Plätze zurück.</numerusform>
            <numerusform>%Ln Abonnenten verlängern nicht und geben ihre Plätze zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out, with the reason below.</source>
        <translation>
            <numerusform>%Ln ist ausgelassen, der Grund steht unten.</numerusform>
            <numerusform>%Ln sind ausgelassen, der Grund steht unten.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is one step, and undo takes all of it back, as long as nobody has taken the seats.</source>
        <translation>Es ist ein Schritt, und Rückgängig nimmt alles zurück, solange niemand die Plätze genommen hat.</translation>
    </message>
    <message>
        <source>It is being recorded.</source>
        <translation>Es wird gerade vermerkt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscribers do not renew.</source>
        <translation>
            <numerusform>%Ln Abonnent verlängert nicht.</numerusform>
            <numerusform>%Ln Abonnenten verlängern nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left out.</source>
        <translation>
            <numerusform>%Ln wurde ausgelassen.</numerusform>
            <numerusform>%Ln wurden ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::DetailPanel</name>
    <message>
        <source>Copy these facts</source>
        <translation>Diese Angaben kopieren</translation>
    </message>
    <message>
        <source>Chosen record</source>
        <translation>Gewählter Datensatz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>The facts were copied.</source>
        <translation>Die Angaben wurden kopiert.</translation>
    </message>
</context>
<context>
    <name>pd::ui::DialogDrafts</name>
    <message>
        <source>What you had typed here before is here again.</source>
        <translation>Was Sie hier zuvor eingegeben hatten, ist wieder da.</translation>
    </message>
</context>
<context>
    <name>pd::ui::DonationSums</name>
    <message>
        <source>Shown to the patron</source>
        <translation>Dem Kunden angezeigt</translation>
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
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Noch ein&amp;mal</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Figures of the dry run</source>
        <translation>Zahlen des Probelaufs</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>gelesene Zeilen</translation>
    </message>
    <message>
        <source>to store</source>
        <translation>zu speichern</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Under way, nothing is stored</source>
        <translation>Läuft, nichts wird gespeichert</translation>
    </message>
    <message>
        <source>Nothing stored yet</source>
        <translation>Noch nichts gespeichert</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Nicht gemacht</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts with staff changes</source>
        <translation>
            <numerusform>%n Konflikt mit Änderungen des Personals</numerusform>
            <numerusform>%n Konflikte mit Änderungen des Personals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orphans kept and listed</source>
        <translation>
            <numerusform>%n verwaister Datensatz, behalten und aufgeführt</numerusform>
            <numerusform>%n verwaiste Datensätze, behalten und aufgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Dateien werden angesehen</translation>
    </message>
</context>
<context>
    <name>pd::ui::DuplicateChoice</name>
    <message>
        <source>Duplicate of</source>
        <translation>Wiederholung von</translation>
    </message>
    <message>
        <source>None; choose one, or type its number</source>
        <translation>Keine; eine wählen oder ihre Nummer eingeben</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a request</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Write the number of the other request, or choose none.</source>
        <translation>Geben Sie die Nummer des anderen Änderungswunsches ein, oder wählen Sie keine.</translation>
    </message>
    <message>
        <source>A request is no duplicate of itself.</source>
        <translation>Ein Änderungswunsch ist nicht doppelt zu sich selbst.</translation>
    </message>
</context>
<context>
    <name>pd::ui::EmptyList</name>
    <message>
        <source>Empty list</source>
        <translation>Leere Liste</translation>
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
    <message>
        <source>Open another database…</source>
        <translation>Andere Datenbank öffnen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Import an export…</source>
        <translation>Export importieren…</translation>
    </message>
    <message>
        <source>No patrons yet</source>
        <translation>Noch keine Kunden</translation>
    </message>
    <message>
        <source>This database is empty. Import an export of PatronManager, or drop its files onto this window.</source>
        <translation>Diese Datenbank ist leer. Einen Export von PatronManager importieren oder dessen Dateien auf dieses Fenster ziehen.</translation>
    </message>
</context>
<context>
    <name>pd::ui::EndOfDayDialog</name>
    <message>
        <source>Payments of the day</source>
        <translation>Zahlungen des Tages</translation>
    </message>
    <message>
        <source>Sums by method and by person</source>
        <translation>Summen nach Zahlungsart und nach Person</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>Als CSV &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Tagesabschluss</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>Spalten von %1</translation>
    </message>
    <message>
        <source>The payments are being read.</source>
        <translation>Die Zahlungen werden gelesen.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ErasePersonDialog</name>
    <message>
        <source>Erase this person’s data</source>
        <translation>Daten dieser Person löschen</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>Endgültig &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Keep the data</source>
        <translation>Daten &amp;behalten</translation>
    </message>
    <message>
        <source>Everything that says who %1 is will be erased for good. Nothing takes this back, Undo neither.</source>
        <translation>Alles, was verrät, wer %1 ist, wird endgültig gelöscht. Nichts macht das rückgängig, auch „Rückgängig“ nicht.</translation>
    </message>
    <message>
        <source>What is erased</source>
        <translation>Was gelöscht wird</translation>
    </message>
    <message>
        <source>What stays, because the organisation’s books need it</source>
        <translation>Was bleibt, weil die Bücher der Organisation es brauchen</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>What is erased, and what stays</source>
        <translation>Was gelöscht wird und was bleibt</translation>
    </message>
    <message>
        <source>&amp;Type “%1” to erase the data</source>
        <translation>Zum Löschen der Daten „%1“ &amp;eingeben</translation>
    </message>
    <message>
        <source>The person’s name</source>
        <translation>Der Name der Person</translation>
    </message>
    <message>
        <source>Change requests of this person are open (%1). Finish or withdraw them first.</source>
        <translation>Änderungswünsche dieser Person sind offen (%1). Bitte zuerst abschließen oder zurückziehen.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>An e-mail to this person is being sent at this moment. Wait until it is out.</source>
        <translation>Eine E-Mail an diese Person wird gerade gesendet. Bitte warten, bis sie hinausgegangen ist.</translation>
    </message>
    <message>
        <source>Type the person’s name first.</source>
        <translation>Bitte zuerst den Namen der Person eingeben.</translation>
    </message>
    <message>
        <source>E&amp;xport first…</source>
        <translation>Zuerst e&amp;xportieren…</translation>
    </message>
</context>
<context>
    <name>pd::ui::Fields</name>
    <message>
        <source>Clear the field</source>
        <translation>Feld leeren</translation>
    </message>
</context>
<context>
    <name>pd::ui::FiledMailList</name>
    <message>
        <source>Nobody known</source>
        <translation>Niemand bekannt</translation>
    </message>
    <message>
        <source>Without a subject</source>
        <translation>Ohne Betreff</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts of an e-mail</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Automatic mail</source>
        <translation>Automatische E-Mails</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Automatic mail is being read…</source>
        <translation>Automatische E-Mails werden gelesen…</translation>
    </message>
    <message>
        <source>No e-mail is like that.</source>
        <translation>Keine E-Mail passt.</translation>
    </message>
    <message>
        <source>No automatic mail is here. What programs and lists send, and what you close as no request, is filed here.</source>
        <translation>Hier sind keine automatischen E-Mails. Was Programme und Listen senden und was Sie als keinen Änderungswunsch schließen, wird hier abgelegt.</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Ältere anzeigen</translation>
    </message>
    <message>
        <source>Older e-mails</source>
        <translation>Ältere E-Mails</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln are here.</source>
        <translation>
            <numerusform>Die neueste ist hier.</numerusform>
            <numerusform>Die neuesten %Ln sind hier.</numerusform>
        </translation>
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
    <name>pd::ui::FindingsPanel</name>
    <message>
        <source>%1 %2</source>
        <comment>a kind of record and its id</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>File or record</source>
        <translation>Datei oder Datensatz</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Findings of the import</source>
        <translation>Befunde des Imports</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <translation>Art des Befunds</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Verwaiste</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Repeated ids</source>
        <translation>Wiederholte Ids</translation>
    </message>
    <message>
        <source>Not in this export</source>
        <translation>Nicht in diesem Export</translation>
    </message>
    <message>
        <source>Skipped files</source>
        <translation>Ausgelassene Dateien</translation>
    </message>
    <message>
        <source>Secret columns</source>
        <translation>Geheime Spalten</translation>
    </message>
    <message>
        <source>Columns not mapped</source>
        <translation>Nicht zugeordnete Spalten</translation>
    </message>
    <message>
        <source>Copy the list as text</source>
        <translation>Die Liste als Text kopieren</translation>
    </message>
    <message>
        <source>Save the rejected rows as CSV</source>
        <translation>Die abgelehnten Zeilen als CSV speichern</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a kind of finding and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Refers to %1, which nobody has; kept, and linked when it comes.</source>
        <translation>Verweist auf %1, das niemand hat; bleibt und wird verknüpft, wenn es kommt.</translation>
    </message>
    <message>
        <source>Changed here and in the export.</source>
        <translation>Hier und im Export geändert.</translation>
    </message>
    <message>
        <source>Stands twice; the row that was changed last counts.</source>
        <translation>Steht doppelt; es zählt die zuletzt geänderte Zeile.</translation>
    </message>
    <message>
        <source>Is here and not in this export; nothing was deleted.</source>
        <translation>Ist hier und nicht in diesem Export; nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>May hold secrets: never read, never stored.</source>
        <translation>Kann Geheimnisse enthalten: nie gelesen, nie gespeichert.</translation>
    </message>
    <message>
        <source>Leads to no field: what stands in it is kept nowhere.</source>
        <translation>Führt zu keinem Feld: Was darin steht, wird nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Die Liste ist leer.</translation>
    </message>
    <message>
        <source>No row was rejected.</source>
        <translation>Keine Zeile wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Columns that stand twice</source>
        <translation>Doppelte Spalten</translation>
    </message>
    <message>
        <source>Stands twice: the first column of this name was read, this one was not.</source>
        <translation>Steht doppelt: Die erste Spalte dieses Namens wurde gelesen, diese nicht.</translation>
    </message>
    <message>
        <source>Find in findings</source>
        <translation>In den Befunden suchen</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 Befund</translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings</source>
        <translation>
            <numerusform>%Ln Befund</numerusform>
            <numerusform>%Ln Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing of this kind.</source>
        <translation>Es gibt nichts dieser Art.</translation>
    </message>
    <message>
        <source>No finding matches.</source>
        <translation>Kein Befund passt.</translation>
    </message>
</context>
<context>
    <name>pd::ui::FinishDialog</name>
    <message>
        <source>Filled</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>It is &amp;filled with this</source>
        <translation>Er&amp;füllt hiermit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>With what was the request filled?</source>
        <translation>Womit wurde der Änderungswunsch erfüllt?</translation>
    </message>
    <message>
        <source>What was done for this patron since the request came, the newest first.</source>
        <translation>Was seit Eingang des Änderungswunsches für diesen Kunden getan wurde, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>when, what, by whom</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Nothing was done for this patron since the request came.</source>
        <translation>Seit Eingang des Änderungswunsches wurde für diesen Kunden nichts getan.</translation>
    </message>
</context>
<context>
    <name>pd::ui::FirstStart</name>
    <message>
        <source>How do you want to begin?</source>
        <translation>Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Patron Desk</source>
        <translation>Patron Desk</translation>
    </message>
    <message>
        <source>You can do the other two later, from the File menu.</source>
        <translation>Die beiden anderen gehen auch später, über das Menü „Datei“.</translation>
    </message>
    <message>
        <source>&amp;Look round the demo theatre</source>
        <translation>Im Demo-Theater &amp;umsehen</translation>
    </message>
    <message>
        <source>A made-up theatre with %L1 patrons and three seasons.</source>
        <translation>Ein erfundenes Theater mit %L1 Kunden und drei Spielzeiten.</translation>
    </message>
    <message>
        <source>Ready in a few seconds. Nothing leaves this computer.</source>
        <translation>In ein paar Sekunden bereit. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>&amp;Import an export</source>
        <translation>E&amp;xport importieren</translation>
    </message>
    <message>
        <source>Zip files, folders or single CSV files. You see what was recognised before anything is stored.</source>
        <translation>Zip-Dateien, Ordner oder einzelne CSV-Dateien. Sie sehen, was erkannt wurde, bevor etwas gespeichert wird.</translation>
    </message>
    <message>
        <source>Or drop the files onto this window. Card numbers and passwords are never stored.</source>
        <translation>Oder die Dateien auf diesem Fenster ablegen. Kartennummern und Passwörter werden nie gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Connect to a shared database</source>
        <translation>Mit einer &amp;gemeinsamen Datenbank verbinden</translation>
    </message>
    <message>
        <source>Work on the same records as the rest of the box office.</source>
        <translation>Mit denselben Datensätzen arbeiten wie die übrige Theaterkasse.</translation>
    </message>
    <message>
        <source>Your administrator gives you an address and a name.</source>
        <translation>Ihr Administrator nennt Ihnen eine Adresse und einen Namen.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Start the demo theatre</source>
        <translation>Demo-Theater s&amp;tarten</translation>
    </message>
    <message>
        <source>Choose what to i&amp;mport…</source>
        <translation>Auswählen und i&amp;mportieren…</translation>
    </message>
    <message>
        <source>I&amp;mport 1 file…</source>
        <translation>1 Datei i&amp;mportieren…</translation>
    </message>
    <message numerus="yes">
        <source>I&amp;mport %n files…</source>
        <translation>
            <numerusform>%n Datei i&amp;mportieren…</numerusform>
            <numerusform>%n Dateien i&amp;mportieren…</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the &amp;address…</source>
        <translation>&amp;Adresse angeben…</translation>
    </message>
</context>
<context>
    <name>pd::ui::FlagChips</name>
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
        <source>Know first</source>
        <translation>Zuerst zu wissen</translation>
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
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>C&amp;ontents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>&amp;Tour of the demo theatre</source>
        <translation>&amp;Rundgang durch das Demo-Theater</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>Nobody here is found by “%1”. The patrons of the tour are those of the demo theatre.</source>
        <translation>Hier findet sich niemand mit „%1“. Die Kunden des Rundgangs sind die des Demo-Theaters.</translation>
    </message>
</context>
<context>
    <name>pd::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help – Patron Desk</source>
        <translation>Hilfe – Patron Desk</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
    <message>
        <source>Contents and search</source>
        <translation>Inhalt und Suche</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Contents and page</source>
        <translation>Inhalt und Seite</translation>
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
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Hilfe schließen</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Search the help (Ctrl+F)</source>
        <translation>In der Hilfe suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
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
        <source>Nothing in the help has all of these words.</source>
        <translation>Nichts in der Hilfe enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>One line has all of these words.</source>
        <translation>Eine Zeile enthält alle diese Wörter.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines have all of these words.</source>
        <translation>
            <numerusform>%n Zeile enthält alle diese Wörter.</numerusform>
            <numerusform>%n Zeilen enthalten alle diese Wörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>This page is there in English only.</source>
        <translation>Diese Seite gibt es nur auf Englisch.</translation>
    </message>
</context>
<context>
    <name>pd::ui::HiddenBar</name>
    <message numerus="yes">
        <source>%n not shown</source>
        <translation>
            <numerusform>%n nicht angezeigt</numerusform>
            <numerusform>%n nicht angezeigt</numerusform>
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
        <source>The patron sees every line of this tab, and every tab</source>
        <translation>Der Kunde sieht jede Zeile dieses Reiters und jeden Reiter</translation>
    </message>
    <message>
        <source>Not shown to the patron</source>
        <translation>Dem Kunden nicht angezeigt</translation>
    </message>
    <message>
        <source>Reasons why lines are not shown</source>
        <translation>Gründe, warum Zeilen nicht angezeigt werden</translation>
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
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>Nicht angezeigt: %1</translation>
    </message>
    <message>
        <source>in Subscription renewal</source>
        <translation>unter „Subscription renewal“</translation>
    </message>
    <message>
        <source>The patron has every perk of their levels</source>
        <translation>Der Kunde hat alle Vergünstigungen seiner Stufen</translation>
    </message>
</context>
<context>
    <name>pd::ui::HistoryPanel</name>
    <message>
        <source>&amp;Take this back…</source>
        <translation>D&amp;ies zurücknehmen…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Choose a row to see it whole.</source>
        <translation>Eine Zeile wählen, um sie ganz zu sehen.</translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation>Bitte zuerst einen Eintrag wählen.</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>Dies wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>Something is being taken back.</source>
        <translation>Es wird gerade etwas zurückgenommen.</translation>
    </message>
    <message>
        <source>“%1” would be taken back: what it changed gets the values that it had before.</source>
        <translation>„%1“ würde zurückgenommen: Was dabei geändert wurde, bekommt seine früheren Werte.</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>So &amp;lassen, wie es ist</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>The whole run would be taken back: every order that it made goes, and its seats are free again.</source>
        <translation>Der ganze Lauf würde zurückgenommen: Jede Bestellung daraus verschwindet, und ihre Plätze sind wieder frei.</translation>
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
    <name>pd::ui::HousePanel</name>
    <message>
        <source>Venue</source>
        <translation>Spielstätte</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Vorstellung</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Seats and their search</source>
        <translation>Plätze und ihre Suche</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Map or list</source>
        <translation>Plan oder Liste</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a venue and how many seats it has</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats</source>
        <translation>
            <numerusform>%Ln Platz</numerusform>
            <numerusform>%Ln Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>No venue yet</source>
        <translation>Noch keine Spielstätte</translation>
    </message>
    <message>
        <source>There is no venue yet: make a new one.</source>
        <translation>Es gibt noch keine Spielstätte: Bitte eine neue anlegen.</translation>
    </message>
    <message>
        <source>The house by itself</source>
        <translation>Das Haus für sich</translation>
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
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>What was recognised</source>
        <translation>Was erkannt wurde</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>&amp;Bericht speichern…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Import an export</source>
        <translation>Export importieren</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>The aliases are saved; later imports know these columns.</source>
        <translation>Die Aliasse sind gespeichert; spätere Importe kennen diese Spalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n files and folders</source>
        <translation>
            <numerusform>%n Datei oder Ordner</numerusform>
            <numerusform>%n Dateien und Ordner</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next: what is in them</source>
        <translation>&amp;Weiter: was sie enthalten</translation>
    </message>
    <message>
        <source>&amp;Next: conflicts</source>
        <translation>&amp;Weiter: Konflikte</translation>
    </message>
    <message>
        <source>&amp;Next: import</source>
        <translation>&amp;Weiter: Import</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Close, and go on in the background</source>
        <translation>&amp;Schließen und im Hintergrund weitermachen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Choose a file or a folder first.</source>
        <translation>Bitte zuerst eine Datei oder einen Ordner wählen.</translation>
    </message>
    <message>
        <source>The dry run must have ended: it says what would be imported.</source>
        <translation>Der Probelauf muss beendet sein: Er sagt, was importiert würde.</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>Das ist der erste Schritt.</translation>
    </message>
    <message>
        <source>There is a report as soon as a dry run has ended.</source>
        <translation>Einen Bericht gibt es, sobald ein Probelauf beendet ist.</translation>
    </message>
    <message>
        <source>One transaction: if you cancel, nothing is stored.</source>
        <translation>Eine einzige Transaktion: Bei Abbruch wird nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ImportRunsPanel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Imports of this database</source>
        <translation>Importe dieser Datenbank</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>&amp;Bericht speichern…</translation>
    </message>
    <message>
        <source>&amp;Take this import back…</source>
        <translation>Diesen Import &amp;zurücknehmen…</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>So &amp;lassen, wie er ist</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Nothing has been imported into this database yet.</source>
        <translation>In diese Datenbank wurde noch nichts importiert.</translation>
    </message>
    <message>
        <source>Report of the chosen import</source>
        <translation>Bericht des gewählten Imports</translation>
    </message>
    <message>
        <source>Imports and the report of one</source>
        <translation>Importe und der Bericht von einem</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Nothing was new</source>
        <translation>Nichts war neu</translation>
    </message>
    <message>
        <source>Choose an import first.</source>
        <translation>Bitte zuerst einen Import wählen.</translation>
    </message>
    <message>
        <source>This import was taken back already.</source>
        <translation>Dieser Import wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>Answer the question first.</source>
        <translation>Bitte zuerst die Frage beantworten.</translation>
    </message>
    <message>
        <source>This import changed nothing.</source>
        <translation>Dieser Import hat nichts geändert.</translation>
    </message>
    <message>
        <source>Finding out whether it can be taken back.</source>
        <translation>Es wird geprüft, ob er sich zurücknehmen lässt.</translation>
    </message>
    <message numerus="yes">
        <source>All %n rows that this import stored go back: new records leave, changed ones get the values they had. The files can be imported again.</source>
        <translation>
            <numerusform>Die einzige Zeile (%n), die dieser Import gespeichert hat, geht zurück: Neue Datensätze verschwinden, geänderte bekommen ihre früheren Werte. Die Dateien können erneut importiert werden.</numerusform>
            <numerusform>Alle %n Zeilen, die dieser Import gespeichert hat, gehen zurück: Neue Datensätze verschwinden, geänderte bekommen ihre früheren Werte. Die Dateien können erneut importiert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being taken back.</source>
        <translation>Er wird gerade zurückgenommen.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Der Import wurde zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ImportSession</name>
    <message>
        <source>Waiting for other work to end</source>
        <translation>Warten auf das Ende anderer Arbeit</translation>
    </message>
    <message>
        <source>%1 of %2 rows compared with the database</source>
        <translation>%1 von %2 Zeilen mit der Datenbank verglichen</translation>
    </message>
    <message>
        <source>%1 % of the files read</source>
        <translation>%1 % der Dateien gelesen</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Dateien werden angesehen</translation>
    </message>
    <message>
        <source>Dry run of the import</source>
        <translation>Probelauf des Imports</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>pd::ui::ImportStep</name>
    <message>
        <source>&amp;Stop the import</source>
        <translation>Import &amp;anhalten</translation>
    </message>
    <message>
        <source>Cop&amp;y the report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Report of the import</source>
        <translation>Bericht des Imports</translation>
    </message>
    <message numerus="yes">
        <source>%n rows will be stored, in one transaction: if it is stopped or fails, nothing is.</source>
        <translation>
            <numerusform>%n Zeile wird in einer Transaktion gespeichert: Bei Abbruch oder Fehler wird nichts gespeichert.</numerusform>
            <numerusform>%n Zeilen werden in einer Transaktion gespeichert: Bei Abbruch oder Fehler wird nichts gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>PatronManager becomes the master of the records.</source>
        <translation>PatronManager wird für die Datensätze maßgeblich.</translation>
    </message>
    <message numerus="yes">
        <source>%n values that staff have changed here will be replaced.</source>
        <translation>
            <numerusform>%n Wert, den das Personal hier geändert hat, wird ersetzt.</numerusform>
            <numerusform>%n Werte, die das Personal hier geändert hat, werden ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values that staff have changed here are kept.</source>
        <translation>
            <numerusform>%n Wert, den das Personal hier geändert hat, bleibt.</numerusform>
            <numerusform>%n Werte, die das Personal hier geändert hat, bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is kept, and the import can be taken back as long as nothing was built on it.</source>
        <translation>Der Bericht bleibt erhalten, und der Import lässt sich zurücknehmen, solange nichts darauf aufbaut.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import läuft…</translation>
    </message>
    <message numerus="yes">
        <source>Imported: %n rows stored</source>
        <translation>
            <numerusform>Importiert: %n Zeile gespeichert</numerusform>
            <numerusform>Importiert: %n Zeilen gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to import</source>
        <translation>Bereit zum Importieren</translation>
    </message>
    <message>
        <source>This window may be closed: the import goes on, its progress and Cancel are in the status bar.</source>
        <translation>Dieses Fenster kann geschlossen werden: Der Import läuft weiter, Fortschritt und „Abbrechen“ stehen in der Statusleiste.</translation>
    </message>
    <message>
        <source>The report stays in the settings, under Imports; the import can be taken back there.</source>
        <translation>Der Bericht bleibt in den Einstellungen unter „Importe“; dort lässt sich der Import zurücknehmen.</translation>
    </message>
    <message>
        <source>Everything in these files is here already; nothing was changed.</source>
        <translation>Alles in diesen Dateien ist schon hier; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The import is being stopped.</source>
        <translation>Der Import wird angehalten.</translation>
    </message>
</context>
<context>
    <name>pd::ui::Importing</name>
    <message>
        <source>&amp;Import an export…</source>
        <translation>Export &amp;importieren…</translation>
    </message>
    <message>
        <source>Takes files of PatronManager into this database; a dry run comes first.</source>
        <translation>Nimmt Dateien aus PatronManager in diese Datenbank auf; zuerst kommt ein Probelauf.</translation>
    </message>
    <message>
        <source>Earlier i&amp;mports</source>
        <translation>Frühere I&amp;mporte</translation>
    </message>
    <message>
        <source>Lists the imports of this database, with their reports.</source>
        <translation>Führt die Importe dieser Datenbank mit ihren Berichten auf.</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>The import goes on; its progress and Cancel are in the status bar.</source>
        <translation>Der Import läuft weiter; Fortschritt und „Abbrechen“ stehen in der Statusleiste.</translation>
    </message>
    <message numerus="yes">
        <source>The import is done: %n rows stored. Its report is in the settings, under Imports.</source>
        <translation>
            <numerusform>Der Import ist fertig: %n Zeile gespeichert. Der Bericht steht in den Einstellungen unter „Importe“.</numerusform>
            <numerusform>Der Import ist fertig: %n Zeilen gespeichert. Der Bericht steht in den Einstellungen unter „Importe“.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import that you had begun is there again; nothing of it is stored yet.</source>
        <translation>Der Import, den Sie begonnen hatten, ist wieder da; noch ist nichts davon gespeichert.</translation>
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
        <translation>Aufgeführt</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Nicht aufgeführt</translation>
    </message>
    <message>
        <source>Status of the order</source>
        <translation>Status der Bestellung</translation>
    </message>
    <message>
        <source>The patron reads</source>
        <translation>Der Kunde liest</translation>
    </message>
    <message>
        <source>In Orders</source>
        <translation>In „Orders“</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Order labels</source>
        <translation>Bestellbezeichnungen</translation>
    </message>
    <message>
        <source>Find in labels</source>
        <translation>In den Bezeichnungen suchen</translation>
    </message>
    <message>
        <source>1 status</source>
        <translation>1 Status</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statuses</source>
        <translation>
            <numerusform>%Ln Status</numerusform>
            <numerusform>%Ln Status</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has no row yet.</source>
        <translation>Die Tabelle hat noch keine Zeile.</translation>
    </message>
    <message>
        <source>No row matches.</source>
        <translation>Keine Zeile passt.</translation>
    </message>
</context>
<context>
    <name>pd::ui::LabelsPanel</name>
    <message>
        <source>Orders in “%1” are not listed.</source>
        <translation>Bestellungen in „%1“ werden nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Orders in “%1” are listed, and the patron reads “%2”.</source>
        <translation>Bestellungen in „%1“ werden aufgeführt, und der Kunde liest „%2“.</translation>
    </message>
    <message>
        <source>Orders carry a status that staff read; this table says what the patron reads in its place (rules O2 and O3).</source>
        <translation>Bestellungen tragen einen Status, den das Personal liest; diese Tabelle sagt, was der Kunde stattdessen liest (Regeln O2 und O3).</translation>
    </message>
    <message>
        <source>Orders in this status are listed</source>
        <translation>Bestellungen mit diesem Status werden aufgeführt</translation>
    </message>
    <message>
        <source>Order labels</source>
        <translation>Bestellbezeichnungen</translation>
    </message>
    <message>
        <source>Status of the order</source>
        <translation>Status der Bestellung</translation>
    </message>
    <message>
        <source>The patron reads</source>
        <translation>Der Kunde liest</translation>
    </message>
    <message>
        <source>The status itself</source>
        <translation>Den Status selbst</translation>
    </message>
    <message>
        <source>The row that is chosen</source>
        <translation>Die gewählte Zeile</translation>
    </message>
    <message>
        <source>S&amp;tatus of the order</source>
        <translation>S&amp;tatus der Bestellung</translation>
    </message>
    <message>
        <source>The patron &amp;reads</source>
        <translation>Der Kunde &amp;liest</translation>
    </message>
    <message>
        <source>Another status is another row: add one.</source>
        <translation>Ein anderer Status ist eine andere Zeile: bitte eine hinzufügen.</translation>
    </message>
    <message>
        <source>it is not there any more.</source>
        <translation>sie ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Type the status as your orders spell it.</source>
        <translation>Den Status so eingeben, wie ihn Ihre Bestellungen schreiben.</translation>
    </message>
    <message>
        <source>The table has “%1” already. Discard this and change that row.</source>
        <translation>Die Tabelle enthält „%1“ schon. Dies verwerfen und jene Zeile ändern.</translation>
    </message>
    <message>
        <source>Without this row, “%1” has no label: the setting for orders in a status without a label decides.</source>
        <translation>Ohne diese Zeile hat „%1“ keine Bezeichnung: Es entscheidet die Einstellung für Bestellungen mit einem Status ohne Bezeichnung.</translation>
    </message>
</context>
<context>
    <name>pd::ui::Leaving</name>
    <message>
        <source>“%1” is under way: it would be stopped, and nothing of it would stay.</source>
        <translation>„%1“ läuft noch: Es würde angehalten, und nichts davon bliebe.</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of work are under way: they would be stopped, and nothing of them would stay.</source>
        <translation>
            <numerusform>%n Arbeit läuft noch: Sie würde angehalten, und nichts davon bliebe.</numerusform>
            <numerusform>%n Arbeiten laufen noch: Sie würden angehalten, und nichts davon bliebe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits of the settings are not saved and would be lost.</source>
        <translation>
            <numerusform>%n Änderung der Einstellungen ist nicht gespeichert und ginge verloren.</numerusform>
            <numerusform>%n Änderungen der Einstellungen sind nicht gespeichert und gingen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>A&amp;nhalten und schließen</translation>
    </message>
    <message>
        <source>&amp;Stop and open the other</source>
        <translation>A&amp;nhalten und die andere öffnen</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>&amp;Schließen, ohne zu speichern</translation>
    </message>
    <message>
        <source>&amp;Open the other without saving</source>
        <translation>Die andere &amp;öffnen, ohne zu speichern</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weitermachen</translation>
    </message>
    <message>
        <source>The work is being stopped; the window closes when that is done.</source>
        <translation>Die Arbeit wird angehalten; danach schließt sich das Fenster.</translation>
    </message>
    <message>
        <source>The work is being stopped; the other database opens when that is done.</source>
        <translation>Die Arbeit wird angehalten; danach öffnet sich die andere Datenbank.</translation>
    </message>
</context>
<context>
    <name>pd::ui::LettersDialog</name>
    <message>
        <source>&amp;Print or save…</source>
        <translation>&amp;Drucken oder speichern…</translation>
    </message>
    <message>
        <source>Renewal letters</source>
        <translation>Verlängerungsbriefe</translation>
    </message>
    <message>
        <source>There is no letter to write.</source>
        <translation>Es ist kein Brief zu schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters with a slip to tear off, one for each patron.</source>
        <translation>
            <numerusform>%Ln Brief mit einem Abschnitt zum Abtrennen.</numerusform>
            <numerusform>%Ln Briefe mit einem Abschnitt zum Abtrennen, einer für jeden Kunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewals are left out.</source>
        <translation>
            <numerusform>%Ln Verlängerung ist ausgelassen.</numerusform>
            <numerusform>%Ln Verlängerungen sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are about the renewals that the list shows. Nothing is recorded.</source>
        <translation>Es geht um die Verlängerungen, die die Liste zeigt. Nichts wird erfasst.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Who is left out, and why</source>
        <translation>Wer ausgelassen ist, und warum</translation>
    </message>
    <message>
        <source>Also those who &amp;opted out of e-mail: a letter is none</source>
        <translation>Auch, wer keine &amp;E-Mail wünscht: Ein Brief ist keine</translation>
    </message>
    <message>
        <source>Nobody of them opted out of e-mail.</source>
        <translation>Niemand davon lehnt E-Mails ab.</translation>
    </message>
</context>
<context>
    <name>pd::ui::LinkQuestion</name>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Leave the help?</source>
        <translation>Hilfe verlassen?</translation>
    </message>
    <message>
        <source>This leads out of Patron Desk, to %1</source>
        <translation>Das führt aus Patron Desk hinaus, zu %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::ListPart</name>
    <message>
        <source>It is being recorded.</source>
        <translation>Es wird gerade vermerkt.</translation>
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
    <name>pd::ui::LogPanel</name>
    <message>
        <source>Renewal Log by outcome</source>
        <translation>Verlängerungsprotokoll nach Ergebnis</translation>
    </message>
    <message>
        <source>Renewal Log</source>
        <translation>Verlängerungsprotokoll</translation>
    </message>
    <message>
        <source>Nothing was run for this series yet.</source>
        <translation>Für diese Reihe wurde noch nichts ausgeführt.</translation>
    </message>
    <message>
        <source>Choose a subscriber to read what was done.</source>
        <translation>Einen Abonnenten wählen, um zu lesen, was getan wurde.</translation>
    </message>
    <message>
        <source>Order %1 has the status %2.</source>
        <translation>Bestellung %1 hat den Status %2.</translation>
    </message>
    <message>
        <source>Order %1 has the status %2; it began with %3.</source>
        <translation>Bestellung %1 hat den Status %2; sie begann mit %3.</translation>
    </message>
    <message>
        <source>They do not rene&amp;w…</source>
        <translation>Ver&amp;längern nicht…</translation>
    </message>
    <message>
        <source>Choose subscribers, or a heading for all under it, first.</source>
        <translation>Zuerst Abonnenten wählen, oder eine Überschrift für alle darunter.</translation>
    </message>
    <message>
        <source>None of them was given an order.</source>
        <translation>Keiner davon hat eine Bestellung bekommen.</translation>
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
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>Add a mailbox</source>
        <translation>Postfach hinzufügen</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>Es wird gespeichert.</translation>
    </message>
    <message>
        <source>The test is going on.</source>
        <translation>Der Test läuft.</translation>
    </message>
</context>
<context>
    <name>pd::ui::MailboxForm</name>
    <message>
        <source>&amp;Keep the password in the keychain</source>
        <translation>Passwort im S&amp;chlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>&amp;Name here</source>
        <translation>&amp;Name hier</translation>
    </message>
    <message>
        <source>for example Change requests</source>
        <translation>zum Beispiel Änderungswünsche</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>Ben&amp;utzer</translation>
    </message>
    <message>
        <source>mostly the whole e-mail address</source>
        <translation>meist die ganze E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>empty: stays as it is</source>
        <translation>leer: bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Keep the password in the keychain</source>
        <translation>Passwort im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>Take mail &amp;from</source>
        <translation>E-Mails &amp;holen aus</translation>
    </message>
    <message>
        <source>&amp;Move it to</source>
        <translation>Versch&amp;ieben nach</translation>
    </message>
    <message>
        <source>where it goes once it is kept here; made if it is not there</source>
        <translation>wohin sie geht, wenn sie hier aufbewahrt ist; wird angelegt, wenn es ihn nicht gibt</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>An&amp;bieter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>for example imap.example.org</source>
        <translation>zum Beispiel imap.example.org</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>&amp;Verschlüsselung</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>Po&amp;rt</translation>
    </message>
    <message>
        <source>Certificates &amp;by</source>
        <translation>&amp;Zertifikate von</translation>
    </message>
    <message>
        <source>empty: whom the system trusts</source>
        <translation>leer: wem das System vertraut</translation>
    </message>
    <message>
        <source>%1 says which; choose another provider to change it.</source>
        <translation>%1 gibt es vor; zum Ändern einen anderen Anbieter wählen.</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>Bitte zuerst einen Namen geben.</translation>
    </message>
    <message>
        <source>Fill in the user first.</source>
        <translation>Bitte zuerst den Benutzer eingeben.</translation>
    </message>
    <message>
        <source>Fill in the server first.</source>
        <translation>Bitte zuerst den Server eingeben.</translation>
    </message>
    <message>
        <source>Fill in both folders first.</source>
        <translation>Bitte zuerst beide Ordner eingeben.</translation>
    </message>
    <message>
        <source>Mail has to be moved to another folder than the one that it is taken from.</source>
        <translation>E-Mails müssen in einen anderen Ordner verschoben werden als den, aus dem sie geholt werden.</translation>
    </message>
    <message>
        <source>Fill in the password first.</source>
        <translation>Bitte zuerst das Passwort eingeben.</translation>
    </message>
    <message>
        <source>This desktop has no keychain: the password is asked for at each start.</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund: Das Passwort wird bei jedem Start erfragt.</translation>
    </message>
    <message>
        <source>&amp;Keep the sign-in in the keychain</source>
        <translation>Anmeldung im S&amp;chlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>This desktop has no keychain: somebody has to sign in at each start.</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund: Bei jedem Start muss sich jemand anmelden.</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS von Anfang an</translation>
    </message>
</context>
<context>
    <name>pd::ui::MailboxesPanel</name>
    <message>
        <source>Mailboxes</source>
        <translation>Postfächer</translation>
    </message>
    <message>
        <source>Mail is taken from these mailboxes as it comes: each message is kept here first and then moved to the folder for what is done. Nothing is deleted, and nothing is marked as read.</source>
        <translation>Aus diesen Postfächern werden E-Mails geholt, wie sie kommen: Jede Nachricht wird zuerst hier aufbewahrt und dann in den Ordner für Erledigtes verschoben. Nichts wird gelöscht, und nichts wird als gelesen markiert.</translation>
    </message>
    <message>
        <source>There is no mailbox yet. Add the one to which change requests are sent.</source>
        <translation>Noch gibt es kein Postfach. Bitte das hinzufügen, an das Änderungswünsche gesendet werden.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>&amp;Add a mailbox…</source>
        <translation>Postfach &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>&amp;Take it out</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Look for &amp;mail now</source>
        <translation>Jetzt nach E-&amp;Mails sehen</translation>
    </message>
    <message>
        <source>%1 · %2 at %3
%4</source>
        <translation>%1 · %2 bei %3
%4</translation>
    </message>
    <message>
        <source>“%1” is saved; mail is taken from it now.</source>
        <translation>„%1“ ist gespeichert; jetzt werden E-Mails daraus geholt.</translation>
    </message>
    <message>
        <source>No mail is taken from “%1” any more; what came from it stays.</source>
        <translation>Aus „%1“ werden keine E-Mails mehr geholt; was daraus kam, bleibt.</translation>
    </message>
    <message>
        <source>There is no mailbox yet.</source>
        <translation>Noch gibt es kein Postfach.</translation>
    </message>
    <message>
        <source>Choose a mailbox first.</source>
        <translation>Bitte zuerst ein Postfach wählen.</translation>
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
    <message>
        <source>&amp;Open a database…</source>
        <translation>Datenbank &amp;öffnen…</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>Jetzt si&amp;chern…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Sicherung &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;About Patron Desk</source>
        <translation>&amp;Über Patron Desk</translation>
    </message>
    <message>
        <source>Mailbo&amp;xes…</source>
        <translation>&amp;Postfächer…</translation>
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
        <translation>Seite</translation>
    </message>
    <message>
        <source>%1 – Patron Desk</source>
        <translation>%1 – Patron Desk</translation>
    </message>
    <message>
        <source>%1 Patron Desk goes on asking for it.</source>
        <translation>%1 Patron Desk versucht es weiter.</translation>
    </message>
    <message>
        <source>The database is there again.</source>
        <translation>Die Datenbank ist wieder da.</translation>
    </message>
    <message numerus="yes">
        <source>%n edits of the settings are not saved. Save or discard them first; then choose the language again.</source>
        <translation>
            <numerusform>%n Änderung der Einstellungen ist nicht gespeichert. Bitte zuerst speichern oder verwerfen, dann die Sprache noch einmal wählen.</numerusform>
            <numerusform>%n Änderungen der Einstellungen sind nicht gespeichert. Bitte zuerst speichern oder verwerfen, dann die Sprache noch einmal wählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>&amp;History of all actions</source>
        <translation>Verlauf &amp;aller Vorgänge</translation>
    </message>
    <message>
        <source>Reply templates</source>
        <translation>Antwortvorlagen</translation>
    </message>
    <message>
        <source>Forms of messages</source>
        <translation>Nachrichtenformulare</translation>
    </message>
    <message>
        <source>Reasons and wishes</source>
        <translation>Gründe und Wünsche</translation>
    </message>
</context>
<context>
    <name>pd::ui::MessageView</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>&amp;Open the address…</source>
        <translation>Adresse &amp;öffnen…</translation>
    </message>
    <message>
        <source>Copy the a&amp;ddress</source>
        <translation>A&amp;dresse kopieren</translation>
    </message>
</context>
<context>
    <name>pd::ui::MoveDialog</name>
    <message>
        <source>%1, on %2</source>
        <comment>a series and its weekday</comment>
        <translation>%1, am %2</translation>
    </message>
    <message>
        <source>The present seats are free there, too.</source>
        <translation>Die jetzigen Plätze sind auch dort frei.</translation>
    </message>
    <message>
        <source>The present seats are not all free there, and there are no others like them. Ask for less, or choose another series.</source>
        <translation>Die jetzigen Plätze sind dort nicht alle frei, und es gibt keine ähnlichen. Verlangen Sie weniger, oder wählen Sie eine andere Reihe.</translation>
    </message>
    <message>
        <source>The present seats are not all free there. The best free ones: %1 (%2).</source>
        <comment>seats, and why</comment>
        <translation>Die jetzigen Plätze sind dort nicht alle frei. Die besten freien: %1 (%2).</translation>
    </message>
    <message>
        <source>Move to another series</source>
        <translation>In eine andere Reihe verlegen</translation>
    </message>
    <message>
        <source>&amp;Move the renewal</source>
        <translation>&amp;Verlängerung verlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The series that it goes to</source>
        <translation>Die Reihe, in die sie kommt</translation>
    </message>
    <message>
        <source>Accessible seats that are needed</source>
        <translation>Benötigte barrierefreie Plätze</translation>
    </message>
    <message>
        <source>The patron’s seats in the old series</source>
        <translation>Die Plätze des Kunden in der alten Reihe</translation>
    </message>
    <message>
        <source>Other ways…</source>
        <translation>Andere Wege…</translation>
    </message>
    <message>
        <source>Go with the renewal</source>
        <translation>Gehen mit der Verlängerung</translation>
    </message>
    <message>
        <source>Stay as preferred</source>
        <translation>Bleiben bevorzugt</translation>
    </message>
    <message>
        <source>Which ways lead to other seats, and what else could be offered</source>
        <translation>Welche Wege zu anderen Plätzen führen und was sonst angeboten werden könnte</translation>
    </message>
    <message>
        <source>Move &amp;to</source>
        <translation>Verlegen &amp;nach</translation>
    </message>
    <message>
        <source>Accessible &amp;needed</source>
        <translation>&amp;Barrierefrei nötig</translation>
    </message>
    <message>
        <source>Seats in the &amp;old series</source>
        <translation>Plätze der &amp;alten Reihe</translation>
    </message>
    <message>
        <source>The season has no other series.</source>
        <translation>Die Spielzeit hat keine andere Reihe.</translation>
    </message>
    <message>
        <source>The house of that series is being read…</source>
        <translation>Der Saal dieser Reihe wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n seats, as many as the renewal is for.</source>
        <translation>
            <numerusform>Wählen Sie %n Platz, wie in der Verlängerung.</numerusform>
            <numerusform>Wählen Sie %n Plätze, so viele wie in der Verlängerung.</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>This cannot be done.</source>
        <translation>Das geht nicht.</translation>
    </message>
</context>
<context>
    <name>pd::ui::NameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Bitte zuerst einen Namen eingeben.</translation>
    </message>
</context>
<context>
    <name>pd::ui::NamesPanel</name>
    <message>
        <source>What %1 is now</source>
        <translation>Was %1 jetzt ist</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Last season</source>
        <translation>Letzte Spielzeit</translation>
    </message>
    <message>
        <source>This season</source>
        <translation>Diese Spielzeit</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Abonnenten</translation>
    </message>
    <message>
        <source>Names of last season and of this one</source>
        <translation>Namen der letzten und dieser Spielzeit</translation>
    </message>
    <message>
        <source>Take all &amp;suggestions</source>
        <translation>Alle Vor&amp;schläge übernehmen</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Names of this season</source>
        <translation>Namen dieser Spielzeit</translation>
    </message>
    <message>
        <source>Choose in the row, or drag one of this season’s names onto it. Names that are the same need nobody.</source>
        <translation>In der Zeile wählen oder einen Namen dieser Spielzeit darauf ziehen. Gleiche Namen brauchen niemanden.</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>There is no suggestion to be taken.</source>
        <translation>Es gibt keinen Vorschlag zu übernehmen.</translation>
    </message>
    <message>
        <source>%1: names of this season</source>
        <comment>a kind of name</comment>
        <translation>%1: Namen dieser Spielzeit</translation>
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
        <translation>Änderungswunsch %1 ist vermerkt.</translation>
    </message>
    <message>
        <source>Request %1 is recorded for %2.</source>
        <translation>Änderungswunsch %1 ist für %2 vermerkt.</translation>
    </message>
</context>
<context>
    <name>pd::ui::NewRequestDialog</name>
    <message>
        <source>New request</source>
        <translation>Neuer Änderungswunsch</translation>
    </message>
    <message>
        <source>&amp;Record the request</source>
        <translation>Wunsch &amp;vermerken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Nobody known</source>
        <translation>&amp;Niemand bekannt</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>F&amp;ällig</translation>
    </message>
    <message>
        <source>&amp;I work on it</source>
        <translation>Ich &amp;arbeite daran</translation>
    </message>
    <message>
        <source>What somebody asks for on the phone or at the counter becomes a change request. Nothing else is changed.</source>
        <translation>Was jemand am Telefon oder am Schalter wünscht, wird ein Änderungswunsch. Sonst wird nichts geändert.</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wer fragt</translation>
    </message>
    <message>
        <source>&amp;What is asked for</source>
        <translation>&amp;Was gewünscht wird</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Was gewünscht wird</translation>
    </message>
    <message>
        <source>None is chosen</source>
        <comment>a series</comment>
        <translation>Keine ist gewählt</translation>
    </message>
    <message>
        <source>1, the most urgent</source>
        <translation>1, am dringendsten</translation>
    </message>
    <message>
        <source>9, the least urgent</source>
        <translation>9, am wenigsten dringend</translation>
    </message>
    <message>
        <source>&amp;Asked</source>
        <translation>&amp;Geäußert</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Bestellung</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>&amp;Reihe</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>V&amp;orrang</translation>
    </message>
    <message>
        <source>Set the day until which it is to be done</source>
        <translation>Den Tag festlegen, bis zu dem es zu erledigen ist</translation>
    </message>
    <message>
        <source>The day until which it is to be done</source>
        <translation>Der Tag, bis zu dem es zu erledigen ist</translation>
    </message>
    <message>
        <source>I work on it</source>
        <translation>Ich arbeite daran</translation>
    </message>
    <message>
        <source>Who works at this desk is not known yet.</source>
        <translation>Wer an diesem Arbeitsplatz arbeitet, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Nobody is chosen. Find the patron, or write the name and the telephone number into the words.</source>
        <translation>Niemand ist gewählt. Bitte den Kunden suchen oder Namen und Telefonnummer in die Worte schreiben.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a patron; ways to reach them</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Niemand ist gewählt.</translation>
    </message>
    <message>
        <source>The one that the words name, else the only open renewal</source>
        <translation>Die, welche die Worte nennen, sonst die einzige offene Verlängerung</translation>
    </message>
    <message>
        <source>Find the patron first.</source>
        <translation>Bitte zuerst den Kunden suchen.</translation>
    </message>
    <message>
        <source>The patron has no order.</source>
        <translation>Der Kunde hat keine Bestellung.</translation>
    </message>
    <message>
        <source>The order says which.</source>
        <comment>series</comment>
        <translation>Die Bestellung sagt, welche.</translation>
    </message>
    <message>
        <source>There is no series.</source>
        <translation>Es gibt keine Reihe.</translation>
    </message>
    <message>
        <source>Write what is asked for.</source>
        <translation>Bitte eintragen, was gewünscht wird.</translation>
    </message>
    <message>
        <source>As the words say</source>
        <translation>Nach den Worten</translation>
    </message>
    <message>
        <source>The patron is being read.</source>
        <translation>Der Kunde wird gelesen.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>an order</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>It is about no order, whatever the words name.</source>
        <translation>Es geht um keine Bestellung, was immer die Worte nennen.</translation>
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
    <name>pd::ui::OfferDialog</name>
    <message>
        <source>Somebody waits for these seats</source>
        <translation>Jemand wartet auf diese Plätze</translation>
    </message>
    <message>
        <source>&amp;Change this patron’s seats…</source>
        <translation>&amp;Plätze dieses Kunden wechseln…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>The order that this patron waited with is gone.</source>
        <translation>Die Bestellung, mit der dieser Kunde wartete, ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>pd::ui::OrderActions</name>
    <message>
        <source>Receip&amp;ts of the order…</source>
        <translation>&amp;Quittungen der Bestellung…</translation>
    </message>
    <message>
        <source>Take a pa&amp;yment…</source>
        <translation>Zahlung &amp;entgegennehmen…</translation>
    </message>
    <message>
        <source>Pay…</source>
        <translation>Zahlung…</translation>
    </message>
    <message>
        <source>Record a change re&amp;quest…</source>
        <translation>Änderungs&amp;wunsch vermerken…</translation>
    </message>
    <message>
        <source>Request changes…</source>
        <translation>Änderungen wünschen…</translation>
    </message>
    <message>
        <source>Does not rene&amp;w…</source>
        <translation>&amp;Verlängert nicht…</translation>
    </message>
    <message>
        <source>Does not renew…</source>
        <translation>Verlängert nicht…</translation>
    </message>
    <message>
        <source>Receipts…</source>
        <translation>Quittungen…</translation>
    </message>
    <message>
        <source>Choose an order of the patron first.</source>
        <translation>Zuerst eine Bestellung des Kunden wählen.</translation>
    </message>
    <message>
        <source>No payment of this order was taken at this desk.</source>
        <translation>An diesem Platz wurde keine Zahlung für diese Bestellung entgegengenommen.</translation>
    </message>
    <message>
        <source>Change seat&amp;s…</source>
        <translation>&amp;Plätze wechseln…</translation>
    </message>
    <message>
        <source>Change seats…</source>
        <translation>Plätze wechseln…</translation>
    </message>
</context>
<context>
    <name>pd::ui::OrderBar</name>
    <message>
        <source>What can be done with the order</source>
        <translation>Was sich mit der Bestellung tun lässt</translation>
    </message>
</context>
<context>
    <name>pd::ui::OrderDesk</name>
    <message>
        <source>%1 taken for order %2, which is “%3” now.</source>
        <translation>%1 für Bestellung %2 entgegengenommen; sie ist jetzt „%3“.</translation>
    </message>
    <message>
        <source>Order %1 is not renewed.</source>
        <translation>Bestellung %1 wird nicht verlängert.</translation>
    </message>
    <message>
        <source>A change request is recorded for order %1. The seats stay as they are.</source>
        <translation>Für Bestellung %1 ist ein Änderungswunsch vermerkt. Die Plätze bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The receipt for %1 waits in the outbox.</source>
        <translation>Die Quittung für %1 wartet im Postausgang.</translation>
    </message>
    <message>
        <source>%1 The change request is filled.</source>
        <comment>what was done</comment>
        <translation>%1 Der Änderungswunsch ist erfüllt.</translation>
    </message>
    <message>
        <source>Nobody is set whom it could be sent to: it waits among the requests. Settings, administrators, says who.</source>
        <translation>Niemand ist festgelegt, an den es gesendet werden könnte: Es wartet unter den Änderungswünschen. Wer es ist, sagen die Einstellungen unter „Administratoren“.</translation>
    </message>
    <message>
        <source>An e-mail to %1 waits in the outbox for 15 seconds; until then it can be undone.</source>
        <translation>Eine E-Mail an %1 wartet 15 Sekunden im Postausgang; bis dahin lässt es sich rückgängig machen.</translation>
    </message>
    <message>
        <source>A change request is recorded for order %1, and an e-mail to %2 waits in the outbox. The seats stay as they are.</source>
        <translation>Für Bestellung %1 ist ein Änderungswunsch vermerkt, und eine E-Mail an %2 wartet im Postausgang. Die Plätze bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The message is recorded as a request.</source>
        <translation>Die Nachricht ist als Änderungswunsch vermerkt.</translation>
    </message>
    <message>
        <source>The message is recorded as a request, and an e-mail to %1 waits in the outbox.</source>
        <translation>Die Nachricht ist als Änderungswunsch vermerkt, und eine E-Mail an %1 wartet im Postausgang.</translation>
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
        <translation>für %1</translation>
    </message>
    <message>
        <source>Journalled on behalf of the patron</source>
        <translation>Im Journal vermerkt, im Auftrag des Kunden</translation>
    </message>
    <message>
        <source>It is being recorded.</source>
        <translation>Es wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>“%1”: it is still being recorded. If that fails, the window is back with what you wrote.</source>
        <translation>„%1“: Es wird noch geschrieben. Misslingt das, ist das Fenster mit Ihrer Eingabe wieder da.</translation>
    </message>
</context>
<context>
    <name>pd::ui::OutboxColumns</name>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Find in the outbox</source>
        <translation>Im Postausgang suchen</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>1 e-mail</source>
        <translation>1 E-Mail</translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mails</source>
        <translation>
            <numerusform>%Ln E-Mail</numerusform>
            <numerusform>%Ln E-Mails</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits in the outbox</source>
        <translation>Im Postausgang wartet nichts</translation>
    </message>
    <message>
        <source>No e-mail matches.</source>
        <translation>Keine E-Mail passt.</translation>
    </message>
</context>
<context>
    <name>pd::ui::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>The text of the e-mail</source>
        <translation>Der Text der E-Mail</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>&amp;Nicht senden</translation>
    </message>
    <message>
        <source>&amp;Open the patron</source>
        <translation>Kunden &amp;öffnen</translation>
    </message>
    <message>
        <source>Choose an e-mail to read it.</source>
        <translation>Eine E-Mail wählen, um sie zu lesen.</translation>
    </message>
    <message>
        <source>Choose an e-mail first.</source>
        <translation>Bitte zuerst eine E-Mail wählen.</translation>
    </message>
    <message>
        <source>What is chosen does not wait any more.</source>
        <translation>Was gewählt ist, wartet nicht mehr.</translation>
    </message>
    <message>
        <source>Choose one e-mail only.</source>
        <translation>Bitte nur eine E-Mail wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are not sent.</source>
        <translation>
            <numerusform>%n E-Mail wird nicht gesendet.</numerusform>
            <numerusform>%n E-Mails werden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n did not wait any more.</source>
        <translation>
            <numerusform>%n wartete nicht mehr.</numerusform>
            <numerusform>%n warteten nicht mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>This e-mail goes to nobody who is a patron here.</source>
        <translation>Diese E-Mail geht an niemanden, der hier Kunde ist.</translation>
    </message>
    <message>
        <source>&amp;Mail account…</source>
        <translation>E-&amp;Mail-Konto…</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>&amp;Jetzt senden</translation>
    </message>
    <message>
        <source>It a&amp;rrived</source>
        <translation>An&amp;gekommen</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>E&amp;rneut senden</translation>
    </message>
    <message>
        <source>How it stands with the e-mail</source>
        <translation>Wie es um die E-Mail steht</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Enter the pass&amp;word…</source>
        <translation>Pass&amp;wort eingeben…</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>Passwort eingeben</translation>
    </message>
    <message>
        <source>Set up the mail account first: nothing can be sent without one.</source>
        <translation>Bitte zuerst das E-Mail-Konto einrichten: Ohne eines lässt sich nichts senden.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are sent now.</source>
        <translation>
            <numerusform>%n E-Mail wird jetzt gesendet.</numerusform>
            <numerusform>%n E-Mails werden jetzt gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are noted as arrived.</source>
        <translation>
            <numerusform>%n E-Mail ist als angekommen vermerkt.</numerusform>
            <numerusform>%n E-Mails sind als angekommen vermerkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are sent again.</source>
        <translation>
            <numerusform>%n E-Mail wird erneut gesendet.</numerusform>
            <numerusform>%n E-Mails werden erneut gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Only what was probably sent, or came back, can be settled: of the rest it is known.</source>
        <translation>Nur was wohl gesendet wurde oder zurückkam, lässt sich so klären: Vom Rest ist es bekannt.</translation>
    </message>
</context>
<context>
    <name>pd::ui::PageExporter</name>
    <message>
        <source>&amp;Export the page</source>
        <translation>Seite &amp;exportieren</translation>
    </message>
    <message>
        <source>Export the page</source>
        <translation>Seite exportieren</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Choose a patron first.</source>
        <translation>Bitte zuerst einen Kunden wählen.</translation>
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
        <translation>Die Seite wurde nach %1 geschrieben.</translation>
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
        <translation>Im Schlüssel&amp;bund aufbewahren</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Keep it in the keychain</source>
        <translation>Im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>This desktop has no keychain: the password is asked for each time, or read from .pgpass.</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund: Das Passwort wird jedes Mal erfragt oder aus .pgpass gelesen.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>pd::ui::PatronChoice</name>
    <message>
        <source>N&amp;obody</source>
        <translation>Nie&amp;mand</translation>
    </message>
    <message>
        <source>Another patron: name, e-mail, phone, order number</source>
        <translation>Anderer Kunde: Name, E-Mail, Telefon, Bestellnummer</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <comment>whose request it is</comment>
        <translation>Niemand bekannt</translation>
    </message>
    <message>
        <source>It is nobody’s already.</source>
        <translation>Er ist schon von niemandem.</translation>
    </message>
    <message>
        <source>Nobody known is the patron</source>
        <translation>Kunde ist niemand Bekanntes</translation>
    </message>
    <message>
        <source>It is nobody’s</source>
        <translation>Er ist von niemandem</translation>
    </message>
</context>
<context>
    <name>pd::ui::PatronHeader</name>
    <message>
        <source>Patron</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
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
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>click to copy</source>
        <translation>klicken zum Kopieren</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>click for its other members</source>
        <translation>klicken für die anderen Mitglieder</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>&amp;Household</source>
        <translation>&amp;Haushalt</translation>
    </message>
    <message>
        <source>No phone number</source>
        <translation>Keine Telefonnummer</translation>
    </message>
    <message>
        <source>Last login %1</source>
        <translation>Letzte Anmeldung %1</translation>
    </message>
    <message>
        <source>Copy &amp;e-mail address</source>
        <translation>&amp;E-Mail-Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy phone &amp;number</source>
        <translation>&amp;Telefonnummer kopieren</translation>
    </message>
    <message>
        <source>Choose a patron first.</source>
        <translation>Bitte zuerst einen Kunden wählen.</translation>
    </message>
    <message>
        <source>The patron has no e-mail address.</source>
        <translation>Der Kunde hat keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The patron has no phone number.</source>
        <translation>Der Kunde hat keine Telefonnummer.</translation>
    </message>
    <message>
        <source>No other member of the household is known.</source>
        <translation>Kein anderes Mitglied des Haushalts ist bekannt.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>Neuer Änderungswunsch…</translation>
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
    <message>
        <source>Staff record and preview</source>
        <translation>Interner Datensatz und Vorschau</translation>
    </message>
    <message>
        <source>Choose a renewal or an order on the page first.</source>
        <translation>Zuerst auf der Seite eine Verlängerung oder eine Bestellung wählen.</translation>
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
    <message>
        <source>Copy &amp;what I tell them</source>
        <translation>Kopieren, &amp;was ich dazu sage</translation>
    </message>
    <message>
        <source>The page’s link was copied.</source>
        <translation>Der Link der Seite wurde kopiert.</translation>
    </message>
    <message>
        <source>The patron cannot be shown: %1 F5 tries again.</source>
        <translation>Der Kunde kann nicht angezeigt werden: %1 F5 versucht es erneut.</translation>
    </message>
    <message>
        <source>Staff &amp;record</source>
        <translation>Inte&amp;rner Datensatz</translation>
    </message>
    <message>
        <source>E&amp;dit the contact…</source>
        <translation>Kontakt &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>End of da&amp;y…</source>
        <translation>&amp;Tagesabschluss…</translation>
    </message>
</context>
<context>
    <name>pd::ui::PatternTrial</name>
    <message>
        <source>Tr&amp;y it on a message</source>
        <translation>An einer Nachricht &amp;ausprobieren</translation>
    </message>
    <message>
        <source>A message to try it on</source>
        <translation>Eine Nachricht zum Ausprobieren</translation>
    </message>
    <message>
        <source>Paste the words of a message here. They are kept nowhere.</source>
        <translation>Hier den Wortlaut einer Nachricht einfügen. Er wird nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>What is found in it</source>
        <translation>Was darin gefunden wird</translation>
    </message>
    <message>
        <source>What the trial says</source>
        <translation>Was der Versuch sagt</translation>
    </message>
    <message>
        <source>Nothing is pasted yet.</source>
        <translation>Noch ist nichts eingefügt.</translation>
    </message>
    <message>
        <source>The form has a fault, which is said above; put that right first.</source>
        <translation>Das Formular hat einen Fehler, der oben genannt ist; bitte zuerst richtigstellen.</translation>
    </message>
    <message>
        <source>The message does not fit: something that the form needs is not found in it.</source>
        <translation>Die Nachricht passt nicht: Etwas, was das Formular braucht, ist in ihr nicht zu finden.</translation>
    </message>
    <message>
        <source>The message fits. What is found is marked in it.</source>
        <translation>Die Nachricht passt. Was gefunden ist, ist in ihr markiert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field; what is found for it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Wish: %1</source>
        <translation>Wunsch: %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::PatternsPanel</name>
    <message>
        <source>Forms of messages, in the order in which they are tried</source>
        <translation>Nachrichtenformulare, in der Reihenfolge, in der sie versucht werden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Used for messages that come in</source>
        <translation>Für ankommende Nachrichten &amp;verwendet</translation>
    </message>
    <message>
        <source>Used for messages that come in</source>
        <translation>Für ankommende Nachrichten verwendet</translation>
    </message>
    <message>
        <source>Lines of the form</source>
        <translation>Zeilen des Formulars</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Forms of messages</source>
        <translation>Nachrichtenformulare</translation>
    </message>
    <message>
        <source>Messages that come from a form look alike. A line “label order: Order number” says that the words behind “Order number:” are the order’s; “regex:” gives a regular expression whose named groups are fields; “needs:” names the fields without which it is not this form; “after:” is a line that the form stands behind. Fields: %1.</source>
        <translation>Nachrichten, die aus einem Formular kommen, sehen gleich aus. Eine Zeile „label order: Bestellnummer“ sagt, dass die Wörter nach „Bestellnummer:“ die Bestellung nennen; „regex:“ gibt einen regulären Ausdruck an, dessen benannte Gruppen Felder sind; „needs:“ nennt die Felder, ohne die es nicht dieses Formular ist; „after:“ ist eine Zeile, nach der das Formular steht. Felder: %1.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>&amp;Add one</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;move it</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Try it earl&amp;ier</source>
        <translation>&amp;Früher versuchen</translation>
    </message>
    <message>
        <source>Try it la&amp;ter</source>
        <translation>Später ver&amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Save it</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>&amp;Discard the change</source>
        <translation>Änderung ver&amp;werfen</translation>
    </message>
    <message>
        <source>A new form</source>
        <translation>Ein neues Formular</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (nicht gespeichert)</translation>
    </message>
    <message>
        <source>%1 (not used)</source>
        <translation>%1 (nicht verwendet)</translation>
    </message>
    <message>
        <source>Somebody else removed this form meanwhile. Discard your change, or copy its lines into a new one.</source>
        <translation>Jemand anderes hat dieses Formular inzwischen entfernt. Bitte Ihre Änderung verwerfen oder die Zeilen in ein neues kopieren.</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>Bitte zuerst einen Namen geben.</translation>
    </message>
    <message>
        <source>Write its lines first.</source>
        <translation>Bitte zuerst die Zeilen schreiben.</translation>
    </message>
    <message>
        <source>Somebody else removed this form meanwhile.</source>
        <translation>Jemand anderes hat dieses Formular inzwischen entfernt.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts ist geändert.</translation>
    </message>
    <message>
        <source>Choose a form first.</source>
        <translation>Bitte zuerst ein Formular wählen.</translation>
    </message>
    <message>
        <source>It is the first already.</source>
        <translation>Es ist schon das erste.</translation>
    </message>
    <message>
        <source>It is the last already.</source>
        <translation>Es ist schon das letzte.</translation>
    </message>
    <message>
        <source>Save or discard the new form first.</source>
        <translation>Bitte zuerst das neue Formular speichern oder verwerfen.</translation>
    </message>
    <message>
        <source>The form “%1” is saved. Messages that come from now on are read with it.</source>
        <translation>Das Formular „%1“ ist gespeichert. Nachrichten, die ab jetzt kommen, werden damit gelesen.</translation>
    </message>
    <message>
        <source>The form “%1” is removed. Undo brings it back.</source>
        <translation>Das Formular „%1“ ist entfernt. Rückgängig bringt es zurück.</translation>
    </message>
    <message>
        <source>The order is saved.</source>
        <translation>Die Reihenfolge ist gespeichert.</translation>
    </message>
    <message>
        <source>No forms of messages</source>
        <translation>Keine Nachrichtenformulare</translation>
    </message>
    <message>
        <source>There is no form yet. If your requests come from a web form, describe it here once: its order, its seats and its wish are read without guessing then. Press “Add one”, give it a name, write its lines, and try it on a message below.</source>
        <translation>Es gibt noch kein Formular. Kommen Ihre Änderungswünsche aus einem Webformular, beschreiben Sie es hier einmal: Bestellung, Plätze und Wunsch werden dann gelesen, ohne zu raten. Drücken Sie „Hinzufügen“, geben Sie ihm einen Namen, schreiben Sie seine Zeilen, und probieren Sie es unten an einer Nachricht.</translation>
    </message>
    <message>
        <source>Somebody else changed this form meanwhile: what they wrote stands below. Saving puts yours in its place; discarding your change shows theirs.</source>
        <translation>Jemand anderes hat dieses Formular inzwischen geändert: Was geschrieben wurde, steht unten. Speichern setzt Ihres an seine Stelle; Verwerfen Ihrer Änderung zeigt das andere.</translation>
    </message>
</context>
<context>
    <name>pd::ui::PaymentDialog</name>
    <message>
        <source>Take a payment</source>
        <translation>Zahlung entgegennehmen</translation>
    </message>
    <message>
        <source>&amp;Take the payment</source>
        <translation>&amp;Zahlung entgegennehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Amount in %1</source>
        <translation>Betrag in %1</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Number of the slip or cheque, never of a card</source>
        <translation>Nummer des Belegs oder Schecks, nie einer Karte</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <source>&amp;Paid by</source>
        <translation>Zahlungs&amp;art</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Referenz</translation>
    </message>
    <message>
        <source>Order %1 becomes “%2”, and %3 stay due.</source>
        <translation>Bestellung %1 wird zu „%2“, und %3 bleiben offen.</translation>
    </message>
    <message>
        <source>Order %1 is paid in full and becomes “%2”.</source>
        <translation>Bestellung %1 ist vollständig bezahlt und wird zu „%2“.</translation>
    </message>
    <message>
        <source>A part payment locks the order: its seats can no longer be changed.</source>
        <translation>Eine Teilzahlung sperrt die Bestellung: Ihre Plätze können nicht mehr geändert werden.</translation>
    </message>
    <message>
        <source>A change of seats is still open for this order.</source>
        <translation>Für diese Bestellung ist noch ein Platzwechsel offen.</translation>
    </message>
    <message>
        <source>It is being recorded.</source>
        <translation>Es wird gerade vermerkt.</translation>
    </message>
</context>
<context>
    <name>pd::ui::PersonDesk</name>
    <message>
        <source>E&amp;xport this person’s data…</source>
        <translation>Daten dieser Person e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Er&amp;ase this person’s data…</source>
        <translation>&amp;Daten dieser Person löschen…</translation>
    </message>
    <message>
        <source>Where are the person’s data to be kept?</source>
        <translation>Wo sollen die Daten der Person aufbewahrt werden?</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Exporting a person’s data</source>
        <translation>Daten einer Person exportieren</translation>
    </message>
    <message>
        <source>All that is held about this person is in %1. Only you can read the file; keep it so.</source>
        <translation>Alles, was über diese Person aufbewahrt ist, steht in %1. Nur Sie können die Datei lesen; das sollte so bleiben.</translation>
    </message>
    <message>
        <source>Looking what is held about a person</source>
        <translation>Nachsehen, was über eine Person aufbewahrt ist</translation>
    </message>
    <message>
        <source>Erasing a person’s data</source>
        <translation>Daten einer Person löschen</translation>
    </message>
    <message>
        <source>The person’s data are erased, but parts of them may still stand in free places of the database file: %1 Erase the person once more then.</source>
        <translation>Die Daten der Person sind gelöscht, aber Teile davon können noch an freien Stellen der Datenbankdatei stehen: %1 Die Person dann bitte noch einmal löschen.</translation>
    </message>
    <message>
        <source>The person’s data are erased for good. Erase them in PatronManager as well, or its next export is told of as left out.</source>
        <translation>Die Daten der Person sind endgültig gelöscht. Bitte auch in PatronManager löschen, sonst wird der nächste Export von dort sie als ausgelassen melden.</translation>
    </message>
</context>
<context>
    <name>pd::ui::PinnedCaller</name>
    <message>
        <source>&amp;Pin as the caller</source>
        <translation>Als &amp;Anrufer anheften</translation>
    </message>
    <message>
        <source>&amp;Back to the caller</source>
        <translation>&amp;Zurück zum Anrufer</translation>
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
</context>
<context>
    <name>pd::ui::PlanColumns</name>
    <message>
        <source>%1 – “%2”</source>
        <comment>wishes, and what was said in words</comment>
        <translation>%1 – „%2“</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>seats</comment>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Only together with %1: their seats are needed for it.</source>
        <translation>Nur zusammen mit %1: Dafür werden deren Plätze gebraucht.</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Tun</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Seats now</source>
        <translation>Plätze jetzt</translation>
    </message>
    <message>
        <source>If it cannot be had</source>
        <translation>Falls es nicht geht</translation>
    </message>
    <message>
        <source>New seats</source>
        <translation>Neue Plätze</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Who was ahead</source>
        <translation>Wer voraus war</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Vorrang</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Spenden</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Seat wishes</source>
        <translation>Platzwünsche</translation>
    </message>
    <message>
        <source>Find a wish or a patron</source>
        <translation>Wunsch oder Kunden suchen</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>1 wish</source>
        <translation>1 Wunsch</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wishes</source>
        <translation>
            <numerusform>%Ln Wunsch</numerusform>
            <numerusform>%Ln Wünsche</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has an open wish for other seats in this series</source>
        <translation>Niemand hat in dieser Reihe einen offenen Wunsch nach anderen Plätzen</translation>
    </message>
    <message>
        <source>No wish matches.</source>
        <translation>Kein Wunsch passt.</translation>
    </message>
    <message>
        <source>Wish: %1</source>
        <translation>Wunsch: %1</translation>
    </message>
    <message>
        <source>If it cannot be had as it is: %1</source>
        <translation>Falls es so nicht geht: %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::PlanPanel</name>
    <message>
        <source>&amp;Open the patron</source>
        <translation>Kunden &amp;öffnen</translation>
    </message>
    <message>
        <source>What becomes of one wish</source>
        <translation>Was aus einem Wunsch wird</translation>
    </message>
    <message>
        <source>What becomes of the wish, and why</source>
        <translation>Was aus dem Wunsch wird, und warum</translation>
    </message>
    <message>
        <source>Choose a wish first.</source>
        <translation>Bitte zuerst einen Wunsch wählen.</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Niemand ist gewählt</translation>
    </message>
    <message>
        <source>Nobody knows whose wish it is</source>
        <translation>Niemand weiß, von wem der Wunsch ist</translation>
    </message>
    <message>
        <source>Choose a wish to read what becomes of it.</source>
        <translation>Einen Wunsch wählen, um zu lesen, was daraus wird.</translation>
    </message>
    <message>
        <source>Nobody knows whose wish it is.</source>
        <translation>Niemand weiß, von wem der Wunsch ist.</translation>
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
    <message>
        <source>The patron’s page, acting for the patron</source>
        <translation>Die Seite des Kunden, beim Handeln für den Kunden</translation>
    </message>
</context>
<context>
    <name>pd::ui::PreviewBar</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>As set</source>
        <translation>Wie eingestellt</translation>
    </message>
    <message numerus="yes">
        <source>%n settings</source>
        <translation>
            <numerusform>%n Einstellung</numerusform>
            <numerusform>%n Einstellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>As on a desktop</source>
        <translation>Wie am Rechner</translation>
    </message>
    <message>
        <source>As on a phone</source>
        <translation>Wie am Telefon</translation>
    </message>
    <message>
        <source>Copy the page’s link</source>
        <translation>Link der Seite kopieren</translation>
    </message>
    <message>
        <source>Export or print the page</source>
        <translation>Seite exportieren oder drucken</translation>
    </message>
    <message>
        <source>Preview tools</source>
        <translation>Werkzeuge der Vorschau</translation>
    </message>
    <message>
        <source>There is no link: no site address is set.</source>
        <translation>Es gibt keinen Link: Keine Adresse der Website ist festgelegt.</translation>
    </message>
</context>
<context>
    <name>pd::ui::PreviewPane</name>
    <message>
        <source>As the patron sees it</source>
        <translation>Wie der Kunde es sieht</translation>
    </message>
    <message>
        <source>As on a p&amp;hone</source>
        <translation>Wie am Tele&amp;fon</translation>
    </message>
    <message>
        <source>Choose a patron first.</source>
        <translation>Bitte zuerst einen Kunden wählen.</translation>
    </message>
    <message>
        <source>What if – %1 Tried: %2.</source>
        <translation>Was wäre, wenn – %1 Ausprobiert: %2.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>The patron reads for “%1”</source>
        <translation>Der Kunde liest für „%1“</translation>
    </message>
    <message>
        <source>Probability of “%1” in percent</source>
        <translation>Wahrscheinlichkeit von „%1“ in Prozent</translation>
    </message>
    <message>
        <source>“%1” is not a percentage from 0 to 100.</source>
        <translation>„%1“ ist kein Prozentwert von 0 bis 100.</translation>
    </message>
    <message>
        <source>Ac&amp;t for the patron</source>
        <translation>Für den Kunden &amp;handeln</translation>
    </message>
    <message>
        <source>The page is shown as of another day; go back to now to act.</source>
        <translation>Die Seite ist von einem anderen Tag; zum Handeln zu jetzt zurückkehren.</translation>
    </message>
    <message>
        <source>A setting is tried out; go back to what is set to act.</source>
        <translation>Eine Einstellung wird ausprobiert; zum Handeln zum Eingestellten zurückkehren.</translation>
    </message>
</context>
<context>
    <name>pd::ui::PrintWindow</name>
    <message>
        <source>The page before</source>
        <translation>Die Seite davor</translation>
    </message>
    <message>
        <source>The page after</source>
        <translation>Die Seite danach</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>&amp;Exemplare</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>%1 drucken</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pages done</source>
        <translation>Fertige Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Size of the pages on the screen</source>
        <translation>Größe der Seiten auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Width of the page</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a part of the whole</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>PDF-Datei</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Upright or across</source>
        <translation>Hoch- oder Querformat</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplare</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>page 2 of 7</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Drucken</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The pages can be saved as a PDF file.</source>
        <translation>Auf diesem Rechner ist kein Drucker eingerichtet. Die Seiten lassen sich als PDF-Datei speichern.</translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation>Das ist die erste Seite.</translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation>Das ist die letzte Seite.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>%1 was sent to the printer %2.</source>
        <translation>%1 ging an den Drucker %2.</translation>
    </message>
    <message>
        <source>The printer %1 did not take the pages. Check that it is on, then try again.</source>
        <translation>Der Drucker %1 hat die Seiten nicht angenommen. Bitte prüfen, ob er eingeschaltet ist, und erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 was written to %2.</source>
        <translation>%1 wurde in %2 gespeichert.</translation>
    </message>
    <message>
        <source>It was stopped. No file was written.</source>
        <translation>Der Druck wurde angehalten. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>It was stopped. Pages that the printer has already taken may still come out.</source>
        <translation>Der Druck wurde angehalten. Seiten, die der Drucker schon angenommen hat, können noch herauskommen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>It is being printed.</source>
        <translation>Es wird gedruckt.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ProbeList</name>
    <message>
        <source>What the test found</source>
        <translation>Was der Test ergab</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>to be known</source>
        <translation>zu beachten</translation>
    </message>
    <message>
        <source>this is where it failed</source>
        <translation>hier ging es schief</translation>
    </message>
</context>
<context>
    <name>pd::ui::ProgressChart</name>
    <message>
        <source>Paid, in percent of orders</source>
        <translation>Bezahlt, in Prozent der Bestellungen</translation>
    </message>
    <message>
        <source>Did not renew, in percent of orders</source>
        <translation>Nicht verlängert, in Prozent der Bestellungen</translation>
    </message>
    <message>
        <source>This season %1</source>
        <translation>Diese Spielzeit %1</translation>
    </message>
    <message>
        <source>last season on this day %1</source>
        <translation>letzte Spielzeit an diesem Tag %1</translation>
    </message>
    <message>
        <source>nothing is known of last season</source>
        <translation>von der letzten Spielzeit ist nichts bekannt</translation>
    </message>
    <message>
        <source>%1, %2. The numbers stand under Numbers.</source>
        <translation>%1, %2. Die Zahlen stehen unter Zahlen.</translation>
    </message>
    <message>
        <source>Deadline %1</source>
        <translation>Frist %1</translation>
    </message>
    <message>
        <source>Last season %1</source>
        <translation>Letzte Spielzeit %1</translation>
    </message>
    <message>
        <source>The early price ends on %1.</source>
        <translation>Der Frühbucherpreis endet am %1.</translation>
    </message>
    <message>
        <source>Renewals close on %1.</source>
        <translation>Die Verlängerung endet am %1.</translation>
    </message>
    <message>
        <source>Early price until %1</source>
        <translation>Frühbucherpreis bis %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::ProgressColumns</name>
    <message>
        <source>Deceased</source>
        <translation>Verstorben</translation>
    </message>
    <message>
        <source>Do not mail</source>
        <translation>Keine Post</translation>
    </message>
    <message>
        <source>Opted out of e-mail</source>
        <translation>Wünscht keine E-Mail</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Seats last season</source>
        <translation>Plätze der letzten Spielzeit</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>To be minded</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Verlängerungen</translation>
    </message>
    <message>
        <source>Find in renewals</source>
        <translation>In den Verlängerungen suchen</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>1 renewal</source>
        <translation>1 Verlängerung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewals</source>
        <translation>
            <numerusform>%Ln Verlängerung</numerusform>
            <numerusform>%Ln Verlängerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No renewal orders yet</source>
        <translation>Noch keine Verlängerungsbestellungen</translation>
    </message>
    <message>
        <source>No renewal matches.</source>
        <translation>Keine Verlängerung passt.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ProgressFigures</name>
    <message>
        <source>The season at a glance</source>
        <translation>Die Spielzeit auf einen Blick</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Last season on this day: %1</source>
        <translation>Letzte Spielzeit an diesem Tag: %1</translation>
    </message>
    <message>
        <source>Nothing is known of last season</source>
        <translation>Von der letzten Spielzeit ist nichts bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n points ahead</source>
        <translation>
            <numerusform>%n Punkt voraus</numerusform>
            <numerusform>%n Punkte voraus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points behind</source>
        <translation>
            <numerusform>%n Punkt zurück</numerusform>
            <numerusform>%n Punkte zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>Pending, and %1 part paid</source>
        <translation>Offen, und %1 teilweise bezahlt</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Did not renew</source>
        <translation>Nicht verlängert</translation>
    </message>
    <message>
        <source>Taken so far</source>
        <translation>Bisher eingenommen</translation>
    </message>
    <message>
        <source>No deadline is set</source>
        <translation>Keine Frist ist gesetzt</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>The deadline has passed</source>
        <translation>Die Frist ist abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Until the deadline</source>
        <translation>Bis zur Frist</translation>
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
        <translation>Bis Ende</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Last season</source>
        <translation>Letzte Spielzeit</translation>
    </message>
    <message>
        <source>Did not renew</source>
        <translation>Nicht verlängert</translation>
    </message>
    <message>
        <source>Renewals week by week</source>
        <translation>Verlängerungen Woche für Woche</translation>
    </message>
    <message>
        <source>%1, renewals close</source>
        <translation>%1, Ende der Verlängerung</translation>
    </message>
    <message>
        <source>%1, the early price ends</source>
        <translation>%1, Ende des Frühbucherpreises</translation>
    </message>
</context>
<context>
    <name>pd::ui::ProgressPanel</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Day by day and by series</source>
        <translation>Tag für Tag und nach Reihe</translation>
    </message>
    <message>
        <source>Day by day, in percent of orders</source>
        <translation>Tag für Tag, in Prozent der Bestellungen</translation>
    </message>
    <message>
        <source>What is shown day by day</source>
        <translation>Was Tag für Tag gezeigt wird</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Did not renew</source>
        <translation>Nicht verlängert</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Abonnenten</translation>
    </message>
    <message>
        <source>&amp;Letters…</source>
        <translation>Br&amp;iefe…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are on no day: nothing says when they were paid or declined.</source>
        <translation>
            <numerusform>%Ln steht an keinem Tag: Nichts sagt, wann bezahlt oder abgelehnt wurde.</numerusform>
            <numerusform>%Ln stehen an keinem Tag: Nichts sagt, wann bezahlt oder abgelehnt wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscribers of all series</source>
        <translation>Abonnenten aller Reihen</translation>
    </message>
    <message>
        <source>Subscribers of %1</source>
        <translation>Abonnenten von %1</translation>
    </message>
    <message>
        <source>The list shows nobody to write to.</source>
        <translation>Die Liste zeigt niemanden, dem zu schreiben wäre.</translation>
    </message>
    <message>
        <source>Re&amp;mind…</source>
        <translation>E&amp;rinnern…</translation>
    </message>
    <message>
        <source>Only &amp;changed ones</source>
        <translation>N&amp;ur geänderte</translation>
    </message>
    <message>
        <source>Only those with a change request, or with other seats than last season</source>
        <translation>Nur die mit einem Änderungswunsch oder mit anderen Plätzen als in der letzten Spielzeit</translation>
    </message>
</context>
<context>
    <name>pd::ui::QuestionBar</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
</context>
<context>
    <name>pd::ui::ReasonDialog</name>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>&amp;Close the request</source>
        <translation>Wunsch ab&amp;schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The request is closed: the patron does not ask for it any more. It can be opened again any time.</source>
        <translation>Der Änderungswunsch ist abgeschlossen: Der Kunde hat ihn nicht mehr. Er lässt sich jederzeit wieder öffnen.</translation>
    </message>
    <message>
        <source>The request is closed: it cannot be filled. It can be opened again any time.</source>
        <translation>Der Änderungswunsch ist abgeschlossen: Er lässt sich nicht erfüllen. Er lässt sich jederzeit wieder öffnen.</translation>
    </message>
    <message>
        <source>Nothing is sent to the patron by this.</source>
        <translation>Dem Kunden wird dadurch nichts gesendet.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>G&amp;rund</translation>
    </message>
    <message>
        <source>&amp;More for the history</source>
        <translation>&amp;Mehr für den Verlauf</translation>
    </message>
    <message>
        <source>There is no reason for this state. Add one in the settings.</source>
        <translation>Für diesen Zustand gibt es keinen Grund. Bitte in den Einstellungen einen hinzufügen.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ReasonRow</name>
    <message>
        <source>Rule %1, %2</source>
        <comment>a rule&apos;s id and where it is written</comment>
        <translation>Regel %1, %2</translation>
    </message>
</context>
<context>
    <name>pd::ui::ReceiptDialog</name>
    <message>
        <source>Receipts</source>
        <translation>Quittungen</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Receipt</source>
        <translation>&amp;Quittung</translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation>Die Quittung</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>S&amp;peichern…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Quittung speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>By &amp;e-mail</source>
        <translation>Per E-&amp;Mail</translation>
    </message>
    <message>
        <source>It is not known whose receipt this is.</source>
        <translation>Es ist nicht bekannt, wessen Quittung das ist.</translation>
    </message>
    <message>
        <source>Put into the outbox for %1</source>
        <translation>Für %1 in den Postausgang legen</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecentModel</name>
    <message>
        <source>not there any more</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>demo theatre</source>
        <translation>Demo-Theater</translation>
    </message>
    <message>
        <source>shared database</source>
        <translation>gemeinsame Datenbank</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecognisedStep</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>What was recognised</source>
        <translation>Was erkannt wurde</translation>
    </message>
    <message>
        <source>Files and their columns</source>
        <translation>Dateien und ihre Spalten</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Recognised files and dry run</source>
        <translation>Erkannte Dateien und Probelauf</translation>
    </message>
    <message>
        <source>This database is empty: PatronManager becomes the master of its records. What you change here later is work on top, and is listed to be repeated over there.</source>
        <translation>Diese Datenbank ist leer: PatronManager wird für ihre Datensätze maßgeblich. Was Sie hier später ändern, kommt obendrauf und wird aufgeführt, damit es dort wiederholt wird.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n recognised</source>
        <translation>
            <numerusform>%n erkannt</numerusform>
            <numerusform>%n erkannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n übersprungen</numerusform>
            <numerusform>%n übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret columns dropped while reading, never stored: %1</source>
        <translation>
            <numerusform>%n geheime Spalte beim Lesen verworfen, nie gespeichert: %1</numerusform>
            <numerusform>%n geheime Spalten beim Lesen verworfen, nie gespeichert: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::RecordColumns</name>
    <message>
        <source>Seen by the patron</source>
        <translation>Für den Kunden sichtbar</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Erscheint als</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Versandart</translation>
    </message>
    <message>
        <source>Prob.</source>
        <translation>Wahrsch.</translation>
    </message>
    <message>
        <source>Prob. from</source>
        <translation>Wahrsch. aus</translation>
    </message>
    <message>
        <source>the donation</source>
        <translation>der Spende</translation>
    </message>
    <message>
        <source>its stage</source>
        <translation>ihrer Phase</translation>
    </message>
    <message>
        <source>Close date</source>
        <translation>Abschlussdatum</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Spende</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Verlängert</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Find in contact</source>
        <translation>Im Kontakt suchen</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 Feld</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields</source>
        <translation>
            <numerusform>%Ln Feld</numerusform>
            <numerusform>%Ln Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is recorded of this contact</source>
        <translation>Zu diesem Kontakt ist nichts erfasst</translation>
    </message>
    <message>
        <source>No field matches.</source>
        <translation>Kein Feld passt.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Find in orders</source>
        <translation>In den Bestellungen suchen</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>1 Bestellung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln Bestellung</numerusform>
            <numerusform>%Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln hidden</source>
        <translation>
            <numerusform>%1, %Ln verborgen</numerusform>
            <numerusform>%1, %Ln verborgen</numerusform>
        </translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Noch keine Bestellungen</translation>
    </message>
    <message>
        <source>No order matches.</source>
        <translation>Keine Bestellung passt.</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>Spenden</translation>
    </message>
    <message>
        <source>Find in donations</source>
        <translation>In den Spenden suchen</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Alle Phasen</translation>
    </message>
    <message>
        <source>1 donation</source>
        <translation>1 Spende</translation>
    </message>
    <message numerus="yes">
        <source>%Ln donations</source>
        <translation>
            <numerusform>%Ln Spende</numerusform>
            <numerusform>%Ln Spenden</numerusform>
        </translation>
    </message>
    <message>
        <source>No donations yet</source>
        <translation>Noch keine Spenden</translation>
    </message>
    <message>
        <source>No donation matches.</source>
        <translation>Keine Spende passt.</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Vorteile</translation>
    </message>
    <message>
        <source>Find in benefits</source>
        <translation>In den Vorteilen suchen</translation>
    </message>
    <message>
        <source>1 benefit</source>
        <translation>1 Vorteil</translation>
    </message>
    <message numerus="yes">
        <source>%Ln benefits</source>
        <translation>
            <numerusform>%Ln Vorteil</numerusform>
            <numerusform>%Ln Vorteile</numerusform>
        </translation>
    </message>
    <message>
        <source>No benefits yet</source>
        <translation>Noch keine Vorteile</translation>
    </message>
    <message>
        <source>No benefit matches.</source>
        <translation>Kein Vorteil passt.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Find in history</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alle Vorgänge</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed here yet</source>
        <translation>Hier wurde noch nichts geändert</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>Kein Eintrag passt.</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wünsche</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>its number</comment>
        <translation>Änderungswunsch</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>how somebody asked</comment>
        <translation>Geäußert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Who works on it</source>
        <translation>Wer daran arbeitet</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Änderungswünsche</translation>
    </message>
    <message>
        <source>Find in requests</source>
        <translation>In den Änderungswünschen suchen</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 Änderungswunsch</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln Änderungswunsch</numerusform>
            <numerusform>%Ln Änderungswünsche</numerusform>
        </translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Noch keine Änderungswünsche</translation>
    </message>
    <message>
        <source>No request matches.</source>
        <translation>Kein Änderungswunsch passt.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecordFacts</name>
    <message numerus="yes">
        <source>%1; %n more</source>
        <translation>
            <numerusform>%1; %n weiterer</numerusform>
            <numerusform>%1; %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>%1 (own value)</source>
        <translation>%1 (eigener Wert)</translation>
    </message>
    <message>
        <source>%1 (its stage’s)</source>
        <translation>%1 (von der Phase)</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Order without a number</source>
        <translation>Bestellung ohne Nummer</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Versandart</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Donation without a name</source>
        <translation>Spende ohne Namen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Stage says</source>
        <translation>Laut Phase</translation>
    </message>
    <message>
        <source>not in the stage table</source>
        <translation>nicht in der Phasentabelle</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>A parent pledge: its instalments carry the amounts.</source>
        <translation>Eine übergeordnete Zusage: Ihre Raten tragen die Beträge.</translation>
    </message>
    <message>
        <source>Given with a ticket order.</source>
        <translation>Mit einer Ticketbestellung gegeben.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Benefit without a level</source>
        <translation>Vorteil ohne Stufe</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>the household</source>
        <translation>den Haushalt</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Renewed by</source>
        <translation>Verlängert durch</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>Taken back later</source>
        <translation>Später zurückgenommen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Nimmt zurück</translation>
    </message>
    <message>
        <source>entry %1, %2</source>
        <translation>Eintrag %1, %2</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>Zurückgenommen durch</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>None that can be read here.</source>
        <translation>Keine, die hier lesbar wären.</translation>
    </message>
    <message>
        <source>Checked, and sent all the same</source>
        <translation>Geprüft und trotzdem gesendet</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Änderungswunsch %1</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wünsche</translation>
    </message>
    <message>
        <source>If it cannot be done</source>
        <translation>Falls es nicht geht</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Seats then</source>
        <translation>Plätze damals</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Vorrang</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Who works on it</source>
        <translation>Wer daran arbeitet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecordFormat</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Ticket order</source>
        <translation>Ticketbestellung</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Spende</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Von Hand erfasst</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Renewal period</source>
        <translation>Verlängerungszeitraum</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Verlängert</translation>
    </message>
    <message>
        <source>The patron does not see this</source>
        <translation>Der Kunde sieht dies nicht</translation>
    </message>
    <message>
        <source>The patron sees this</source>
        <translation>Der Kunde sieht dies</translation>
    </message>
    <message>
        <source>The patron sees this under “Subscription renewal”</source>
        <translation>Der Kunde sieht dies unter „Subscription renewal“</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Namenszusatz</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Telefon privat</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Anderes Telefon</translation>
    </message>
    <message>
        <source>Mailing address</source>
        <translation>Postanschrift</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>Andere Anschrift</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>Zugangsbedarf</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation>Art des Accounts</translation>
    </message>
    <message>
        <source>Role in the household</source>
        <translation>Rolle im Haushalt</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>Haushaltsvorstand</translation>
    </message>
    <message>
        <source>Opted out of e-mail</source>
        <translation>Wünscht keine E-Mail</translation>
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
        <source>Deceased</source>
        <translation>Verstorben</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Board member</source>
        <translation>Vorstandsmitglied</translation>
    </message>
    <message>
        <source>Portal user</source>
        <translation>Portal-Benutzer</translation>
    </message>
    <message>
        <source>Portal user is active</source>
        <translation>Portal-Benutzer ist aktiv</translation>
    </message>
    <message>
        <source>Portal profile</source>
        <translation>Portal-Profil</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Id in PatronManager</source>
        <translation>Id in PatronManager</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecordOutput</name>
    <message>
        <source>One row was copied.</source>
        <translation>Eine Zeile wurde kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were copied.</source>
        <translation>
            <numerusform>%n Zeile wurde kopiert.</numerusform>
            <numerusform>%n Zeilen wurden kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: no row is selected.</source>
        <translation>Nichts wurde kopiert: Keine Zeile ist ausgewählt.</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportiert nach %1.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a patron and the name of a table</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Exported to %1, but only the titles of the columns: %2</source>
        <comment>a file; why there are no rows</comment>
        <translation>Exportiert nach %1, aber nur die Spaltentitel: %2</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecordTable</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>&amp;Zeilen kopieren</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>Als CSV &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>A table has at least one column.</source>
        <translation>Eine Tabelle hat mindestens eine Spalte.</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>Spalten von %1</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>Das konnte nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecordTools</name>
    <message>
        <source>Only what the patron does not see</source>
        <translation>Nur was der Kunde nicht sieht</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Saved views of %1</source>
        <translation>Gespeicherte Ansichten von %1</translation>
    </message>
    <message>
        <source>The view “%1” is chosen.</source>
        <translation>Die Ansicht „%1“ ist gewählt.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecordViews</name>
    <message>
        <source>As at &amp;first</source>
        <translation>Wie am &amp;Anfang</translation>
    </message>
    <message>
        <source>&amp;Save as a view…</source>
        <translation>Als Ansicht &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Keep what is shown in “%1”</source>
        <translation>In „%1“ &amp;behalten, was gezeigt wird</translation>
    </message>
    <message>
        <source>&amp;Keep what is shown in the view</source>
        <translation>In der Ansicht &amp;behalten, was gezeigt wird</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <translation>„%1“ &amp;umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Rename the view…</source>
        <translation>Die Ansicht &amp;umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>„%1“ &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Delete the view</source>
        <translation>Die Ansicht &amp;löschen</translation>
    </message>
    <message>
        <source>Choose a saved view first.</source>
        <translation>Bitte zuerst eine gespeicherte Ansicht wählen.</translation>
    </message>
    <message>
        <source>&amp;Bring back “%1”</source>
        <translation>„%1“ &amp;zurückholen</translation>
    </message>
    <message>
        <source>&amp;Put “%1” back as it was</source>
        <translation>„%1“ &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Als Ansicht speichern</translation>
    </message>
    <message>
        <source>There is a view “%1” already. Saving replaces it.</source>
        <translation>Es gibt schon eine Ansicht „%1“. Das Speichern ersetzt sie.</translation>
    </message>
    <message>
        <source>The view “%1” was saved.</source>
        <translation>Die Ansicht „%1“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>The view “%1” now keeps what is shown. The same menu puts it back as it was.</source>
        <translation>Die Ansicht „%1“ behält jetzt, was gezeigt wird. Dasselbe Menü setzt sie zurück, wie sie war.</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Die Ansicht umbenennen</translation>
    </message>
    <message>
        <source>There is a view “%1” already. Choose another name.</source>
        <translation>Es gibt schon eine Ansicht „%1“. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The view “%1” was deleted. The same menu brings it back.</source>
        <translation>Die Ansicht „%1“ wurde gelöscht. Dasselbe Menü holt sie zurück.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RehearsalPanel</name>
    <message>
        <source>Rehearse ag&amp;ain</source>
        <translation>Er&amp;neut proben</translation>
    </message>
    <message>
        <source>Subscribers by what becomes of them</source>
        <translation>Abonnenten danach, was aus ihnen wird</translation>
    </message>
    <message>
        <source>&amp;Take these seats</source>
        <translation>Diese &amp;Plätze nehmen</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>Aus&amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Open the patron</source>
        <translation>Kunden &amp;öffnen</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probelauf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln would renew</source>
        <translation>
            <numerusform>%Ln würde verlängern</numerusform>
            <numerusform>%Ln würden verlängern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a person</source>
        <translation>
            <numerusform>%Ln braucht einen Menschen</numerusform>
            <numerusform>%Ln brauchen einen Menschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Niemand ist gewählt</translation>
    </message>
    <message>
        <source>Choose a series, and it is rehearsed: nothing is changed by that.</source>
        <translation>Eine Reihe wählen, und es wird geprobt: Dabei ändert sich nichts.</translation>
    </message>
    <message>
        <source>Choose a subscriber to read why, and what can be done.</source>
        <translation>Einen Abonnenten wählen, um zu lesen, warum, und was sich tun lässt.</translation>
    </message>
    <message>
        <source>Choose a subscriber first.</source>
        <translation>Zuerst einen Abonnenten wählen.</translation>
    </message>
    <message>
        <source>&amp;Map it to %1</source>
        <translation>%1 zu&amp;ordnen</translation>
    </message>
    <message>
        <source>&amp;Take %1</source>
        <translation>%1 n&amp;ehmen</translation>
    </message>
    <message>
        <source>There is nothing to propose for this subscriber.</source>
        <translation>Für diesen Abonnenten gibt es nichts vorzuschlagen.</translation>
    </message>
    <message>
        <source>Take &amp;in again</source>
        <translation>&amp;Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Nothing is to be decided about this subscriber.</source>
        <translation>Über diesen Abonnenten ist nichts zu entscheiden.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RemindersDialog</name>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Also those who were reminded in the last %n days</source>
        <translation>
            <numerusform>&amp;Auch, wer vor höchstens %n Tag erinnert wurde</numerusform>
            <numerusform>&amp;Auch, wer vor höchstens %n Tagen erinnert wurde</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Put into the outbox</source>
        <translation>In den &amp;Postausgang</translation>
    </message>
    <message>
        <source>Renewal reminders</source>
        <translation>Verlängerungserinnerungen</translation>
    </message>
    <message>
        <source>They are about the renewals that the list shows, and wait in the outbox: nothing is sent before a mail account is set up. Until then undo takes them out again.</source>
        <translation>Es geht um die Verlängerungen, die die Liste zeigt; sie warten im Postausgang: Nichts wird gesendet, bevor ein E-Mail-Konto eingerichtet ist. Bis dahin nimmt Rückgängig sie wieder heraus.</translation>
    </message>
    <message>
        <source>The first of them, as it reads</source>
        <translation>Die erste davon, wie sie zu lesen ist</translation>
    </message>
    <message>
        <source>Who is left out, and why</source>
        <translation>Wer ausgelassen ist, und warum</translation>
    </message>
    <message>
        <source>Nobody of them was reminded in these days.</source>
        <translation>Niemand davon wurde in diesen Tagen erinnert.</translation>
    </message>
    <message>
        <source>Nobody is to be reminded.</source>
        <translation>Niemand ist zu erinnern.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminders, one for each renewal.</source>
        <translation>
            <numerusform>%Ln Erinnerung, eine für jede Verlängerung.</numerusform>
            <numerusform>%Ln Erinnerungen, eine für jede Verlängerung.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewals are left out.</source>
        <translation>
            <numerusform>%Ln Verlängerung ist ausgelassen.</numerusform>
            <numerusform>%Ln Verlängerungen sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>To: %1
Subject: %2

%3</source>
        <translation>An: %1
Betreff: %2

%3</translation>
    </message>
    <message>
        <source>They are being put into the outbox.</source>
        <translation>Sie werden gerade in den Postausgang gelegt.</translation>
    </message>
    <message>
        <source>Putting reminders into the outbox</source>
        <translation>Erinnerungen in den Postausgang legen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminders wait in the outbox.</source>
        <translation>
            <numerusform>%Ln Erinnerung wartet im Postausgang.</numerusform>
            <numerusform>%Ln Erinnerungen warten im Postausgang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left out: something had changed meanwhile.</source>
        <translation>
            <numerusform>%Ln wurde ausgelassen: Inzwischen hatte sich etwas geändert.</numerusform>
            <numerusform>%Ln wurden ausgelassen: Inzwischen hatte sich etwas geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also those who &amp;want no post: an e-mail is none</source>
        <translation>Auch, wer keine Post &amp;wünscht: Eine E-Mail ist keine</translation>
    </message>
    <message>
        <source>Nobody of them wants no post.</source>
        <translation>Niemand davon lehnt Post ab.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RenewalsPage</name>
    <message>
        <source>Renewals</source>
        <translation>Verlängerungen</translation>
    </message>
    <message>
        <source>Series to renew into</source>
        <translation>Reihe, in die verlängert wird</translation>
    </message>
    <message>
        <source>Series whose subscribers are renewed</source>
        <translation>Reihe, deren Abonnenten verlängert werden</translation>
    </message>
    <message>
        <source>from</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>&amp;Renew…</source>
        <translation>&amp;Verlängern…</translation>
    </message>
    <message>
        <source>Names or log</source>
        <translation>Namen oder Protokoll</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Renewal Log</source>
        <translation>Verlängerungsprotokoll</translation>
    </message>
    <message>
        <source>%1, nothing was changed</source>
        <translation>%1, nichts wurde geändert</translation>
    </message>
    <message>
        <source>opens %1, closes %2</source>
        <translation>öffnet am %1, schließt am %2</translation>
    </message>
    <message>
        <source>It is being recorded.</source>
        <translation>Es wird gerade vermerkt.</translation>
    </message>
    <message>
        <source>The series is being renewed.</source>
        <translation>Die Reihe wird gerade verlängert.</translation>
    </message>
    <message>
        <source>Renewing %1</source>
        <translation>Verlängerung von %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewal orders were made.</source>
        <translation>
            <numerusform>%Ln Verlängerungsbestellung wurde angelegt.</numerusform>
            <numerusform>%Ln Verlängerungsbestellungen wurden angelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscribers stand in the log with the reason.</source>
        <translation>
            <numerusform>%Ln Abonnent steht mit dem Grund im Protokoll.</numerusform>
            <numerusform>%Ln Abonnenten stehen mit dem Grund im Protokoll.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run was stopped. What was renewed stays; the next run goes on where it stopped.</source>
        <translation>Der Lauf wurde abgebrochen. Was verlängert wurde, bleibt; der nächste Lauf macht dort weiter, wo er aufhörte.</translation>
    </message>
    <message>
        <source>There is no series yet.</source>
        <translation>Es gibt noch keine Reihe.</translation>
    </message>
    <message>
        <source>Choose the series whose subscribers are renewed first.</source>
        <translation>Zuerst die Reihe wählen, deren Abonnenten verlängert werden.</translation>
    </message>
    <message>
        <source>Nobody would be renewed: look at the reasons beside.</source>
        <translation>Niemand würde verlängert: Die Gründe stehen daneben.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go on with %Ln subscribers</source>
        <translation>
            <numerusform>&amp;Mit %Ln Abonnenten fortfahren</numerusform>
            <numerusform>&amp;Mit %Ln Abonnenten fortfahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Renew %Ln subscribers</source>
        <translation>
            <numerusform>%Ln Abonnenten &amp;verlängern</numerusform>
            <numerusform>%Ln Abonnenten &amp;verlängern</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress, names or log</source>
        <translation>Fortschritt, Namen oder Protokoll</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>pd::ui::ReplyPanel</name>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Send it there although the record has another &amp;address</source>
        <translation>Dorthin senden, obwohl im Datensatz eine andere A&amp;dresse steht</translation>
    </message>
    <message>
        <source>Send it there although the record has another address</source>
        <translation>Dorthin senden, obwohl im Datensatz eine andere Adresse steht</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation>Text der Antwort</translation>
    </message>
    <message>
        <source>What stops the answer</source>
        <translation>Was die Antwort aufhält</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Then wait for the patron</source>
        <translation>Dann auf den Kunden warten</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>&amp;Betreff</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Antwort an %1</translation>
    </message>
    <message>
        <source>Choose a request first.</source>
        <translation>Bitte zuerst einen Änderungswunsch wählen.</translation>
    </message>
    <message>
        <source>What is known of the request is being read.</source>
        <translation>Was über den Änderungswunsch bekannt ist, wird gelesen.</translation>
    </message>
    <message>
        <source>The answer is about to go out.</source>
        <translation>Die Antwort geht gleich hinaus.</translation>
    </message>
    <message>
        <source>Write the answer, or choose a template.</source>
        <translation>Bitte die Antwort schreiben oder eine Vorlage wählen.</translation>
    </message>
    <message>
        <source>Write a subject first.</source>
        <translation>Bitte zuerst einen Betreff schreiben.</translation>
    </message>
    <message>
        <source>Put right what the text says otherwise than the order.</source>
        <translation>Bitte richtigstellen, was der Text anders sagt als die Bestellung.</translation>
    </message>
    <message>
        <source>The answer is not sent; it stands here as it was.</source>
        <translation>Die Antwort wird nicht gesendet; sie steht hier, wie sie war.</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>Sende&amp;n</translation>
    </message>
    <message>
        <source>I have checked this</source>
        <translation>Das habe ich geprüft</translation>
    </message>
    <message>
        <source>It had gone already: the answer to %1 could not be taken back.</source>
        <translation>Sie war schon hinausgegangen: Die Antwort an %1 ließ sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Put right what the text says otherwise than the order, or say that you have checked it.</source>
        <translation>Bitte richtigstellen, was der Text anders sagt als die Bestellung, oder angeben, dass Sie es geprüft haben.</translation>
    </message>
    <message>
        <source>What is old in the answer</source>
        <translation>Was in der Antwort veraltet ist</translation>
    </message>
    <message>
        <source>Fill anew</source>
        <translation>Neu füllen</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Die Antwort senden</translation>
    </message>
    <message>
        <source>Why it cannot be sent</source>
        <translation>Warum sie nicht gesendet werden kann</translation>
    </message>
    <message>
        <source>The order has changed</source>
        <translation>Die Bestellung hat sich geändert</translation>
    </message>
    <message>
        <source>Puts the template in the place of what is written, with the order as it is now. Ctrl+Z in the text brings that back.</source>
        <translation>Setzt die Vorlage an die Stelle des Geschriebenen, mit der Bestellung, wie sie jetzt ist. Ctrl+Z im Text bringt es zurück.</translation>
    </message>
    <message>
        <source>The seats in it are old: the order has changed since the template was filled in.</source>
        <translation>Die Plätze darin sind veraltet: Die Bestellung hat sich geändert, seit die Vorlage gefüllt wurde.</translation>
    </message>
    <message>
        <source>What it says of the order is old: the order has changed since the template was filled in.</source>
        <translation>Was darin über die Bestellung steht, ist veraltet: Sie hat sich geändert, seit die Vorlage gefüllt wurde.</translation>
    </message>
    <message>
        <source>Send it there although it is no patron’s &amp;address</source>
        <translation>Dorthin senden, obwohl es die A&amp;dresse keines Kunden ist</translation>
    </message>
    <message>
        <source>What stood here, %1</source>
        <comment>a time</comment>
        <translation>Was hier stand, %1</translation>
    </message>
    <message>
        <source>Your draft, %1</source>
        <comment>a time</comment>
        <translation>Ihr Entwurf, %1</translation>
    </message>
    <message>
        <source>Draft of %1, %2</source>
        <comment>a person, a time</comment>
        <translation>Entwurf von %1, %2</translation>
    </message>
    <message>
        <source>%1 (before the last answer)</source>
        <comment>a draft</comment>
        <translation>%1 (vor der letzten Antwort)</translation>
    </message>
    <message numerus="yes">
        <source>%n other drafts of this answer stand below the templates.</source>
        <translation>
            <numerusform>%n anderer Entwurf dieser Antwort steht unter den Vorlagen.</numerusform>
            <numerusform>%n andere Entwürfe dieser Antwort stehen unter den Vorlagen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::ReplySend</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>An answer that is about to go</source>
        <translation>Eine Antwort, die gleich hinausgeht</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>The answer to %1 goes out in %n seconds.</source>
        <translation>
            <numerusform>Die Antwort an %1 geht in %n Sekunde hinaus.</numerusform>
            <numerusform>Die Antwort an %1 geht in %n Sekunden hinaus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestBand</name>
    <message>
        <source>Who else is at this request</source>
        <translation>Wer sonst an diesem Änderungswunsch ist</translation>
    </message>
    <message>
        <source>%1 asks for this request. Without an answer it is theirs in a minute.</source>
        <translation>%1 bittet um diesen Änderungswunsch. Ohne Antwort geht er in einer Minute über.</translation>
    </message>
    <message>
        <source>Hand &amp;it over</source>
        <translation>&amp;Übergeben</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>You have asked %1 for this request. Without an answer it is yours in a minute.</source>
        <translation>Sie haben %1 um diesen Änderungswunsch gebeten. Ohne Antwort haben Sie ihn in einer Minute.</translation>
    </message>
    <message>
        <source>Do not as&amp;k any more</source>
        <translation>Nicht mehr bi&amp;tten</translation>
    </message>
    <message>
        <source>%1 has this open and works on it.</source>
        <translation>%1 hat ihn offen und bearbeitet ihn.</translation>
    </message>
    <message>
        <source>As&amp;k to take over</source>
        <translation>Um Üb&amp;ernahme bitten</translation>
    </message>
    <message>
        <source>%1 has this open, too.</source>
        <translation>%1 hat ihn auch offen.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestDelegate</name>
    <message>
        <source>Nobody</source>
        <comment>works on a request</comment>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a year: seats</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>waits for the patron</source>
        <translation>wartet auf den Kunden</translation>
    </message>
    <message>
        <source>Answer came back</source>
        <translation>Antwort kam zurück</translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestDialog</name>
    <message>
        <source>Record a change request</source>
        <translation>Änderungswunsch vermerken</translation>
    </message>
    <message>
        <source>&amp;Record the request</source>
        <translation>Wunsch &amp;vermerken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A change request is recorded for order %1. The seats stay as they are.</source>
        <translation>Für Bestellung %1 ist ein Änderungswunsch vermerkt. Die Plätze bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>One request is open for this order already; this is another one.</source>
        <translation>Für diese Bestellung ist schon ein Wunsch offen; dies ist ein weiterer.</translation>
    </message>
    <message>
        <source>What the patron asks for</source>
        <translation>Was der Kunde wünscht</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Geäußert</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Am Telefon</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Am Schalter</translation>
    </message>
    <message>
        <source>If it cannot be done</source>
        <translation>Falls es nicht geht</translation>
    </message>
    <message>
        <source>&amp;What the patron asks for</source>
        <translation>&amp;Was der Kunde wünscht</translation>
    </message>
    <message>
        <source>&amp;Asked</source>
        <translation>&amp;Geäußert</translation>
    </message>
    <message>
        <source>&amp;If it cannot be done</source>
        <translation>Falls es &amp;nicht geht</translation>
    </message>
    <message>
        <source>Write what the patron asks for.</source>
        <translation>Bitte eintragen, was der Kunde wünscht.</translation>
    </message>
    <message>
        <source>More accessible seats are wished for than seats.</source>
        <translation>Es werden mehr barrierefreie Plätze gewünscht als Plätze.</translation>
    </message>
    <message>
        <source>Write or mark what the patron asks for.</source>
        <translation>Bitte schreiben oder ankreuzen, was der Kunde wünscht.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestListPane</name>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Change requests</source>
        <translation>Änderungswünsche</translation>
    </message>
    <message>
        <source>Which change requests are shown</source>
        <translation>Welche Änderungswünsche gezeigt werden</translation>
    </message>
    <message>
        <source>Find in requests</source>
        <translation>In den Änderungswünschen suchen</translation>
    </message>
    <message>
        <source>Which are shown</source>
        <translation>Welche gezeigt werden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offene</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Nobody’s</source>
        <translation>Niemands</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Zurückgestellte</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Erledigte</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>In what order</source>
        <translation>In welcher Ordnung</translation>
    </message>
    <message>
        <source>By due date</source>
        <translation>Nach Fälligkeit</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Nach Vorrang</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>By patron</source>
        <translation>Nach Kunde</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Change requests are being read…</source>
        <translation>Änderungswünsche werden gelesen…</translation>
    </message>
    <message>
        <source>No change request is like that.</source>
        <translation>Kein Änderungswunsch passt.</translation>
    </message>
    <message>
        <source>Show the open ones</source>
        <translation>Die offenen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <comment>a heading</comment>
        <translation>
            <numerusform>%Ln Änderungswunsch</numerusform>
            <numerusform>%Ln Änderungswünsche</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep this view under a name…</source>
        <translation>Ansicht unter einem Namen &amp;behalten…</translation>
    </message>
    <message>
        <source>&amp;Forget a view</source>
        <translation>Ansicht &amp;vergessen</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Diese Ansicht behalten</translation>
    </message>
    <message>
        <source>It takes the place of the view of that name.</source>
        <translation>Sie tritt an die Stelle der Ansicht dieses Namens.</translation>
    </message>
    <message>
        <source>The view “%1” is kept.</source>
        <translation>Die Ansicht „%1“ wird behalten.</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>Neuer Änderungswunsch…</translation>
    </message>
    <message>
        <source>Automatic mail</source>
        <translation>Automatische E-Mails</translation>
    </message>
    <message>
        <source>Copy, export and print</source>
        <translation>Kopieren, exportieren und drucken</translation>
    </message>
    <message>
        <source>Older requests</source>
        <translation>Ältere Änderungswünsche</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Ältere zeigen</translation>
    </message>
    <message>
        <source>Automatic mail is listed newest first.</source>
        <translation>Automatische E-Mails stehen mit der neuesten zuerst da.</translation>
    </message>
    <message>
        <source>No change request is open. New ones come by e-mail and from the Portal; one that is asked on the phone is recorded with “New request…” above.</source>
        <translation>Kein Änderungswunsch ist offen. Neue kommen per E-Mail und aus dem Portal; einer, der am Telefon geäußert wird, wird oben mit „Neuer Änderungswunsch…“ vermerkt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mails</source>
        <comment>a heading</comment>
        <translation>
            <numerusform>%Ln E-Mail</numerusform>
            <numerusform>%Ln E-Mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the finished ones the newest %Ln are here.</source>
        <translation>
            <numerusform>Von den erledigten ist der neueste hier (%Ln).</numerusform>
            <numerusform>Von den erledigten sind die neuesten %Ln hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those that say “%1”.</source>
        <comment>of a list on paper or in a file</comment>
        <translation>Nur die, in denen „%1“ steht.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestMessagePane</name>
    <message>
        <source>The message before</source>
        <translation>Vorige Nachricht</translation>
    </message>
    <message>
        <source>The message after</source>
        <translation>Nächste Nachricht</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>&amp;Berichtigen…</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Was geschrieben wurde</translation>
    </message>
    <message>
        <source>Open an address?</source>
        <translation>Eine Adresse öffnen?</translation>
    </message>
    <message>
        <source>Who wrote</source>
        <translation>Wer geschrieben hat</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a sender</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>For</source>
        <comment>a patron and an order</comment>
        <translation>Für</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Messages of the request</source>
        <translation>Nachrichten des Änderungswunsches</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wünsche</translation>
    </message>
    <message>
        <source>Has now</source>
        <translation>Hat jetzt</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <comment>if a wish cannot be filled</comment>
        <translation>Sonst</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>of what a patron asked</comment>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between wishes</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>seats, a year</comment>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>Choose a request in the list.</source>
        <translation>Bitte einen Änderungswunsch in der Liste wählen.</translation>
    </message>
    <message>
        <source>No request is open</source>
        <translation>Kein Änderungswunsch ist offen</translation>
    </message>
    <message>
        <source>Without a subject</source>
        <translation>Ohne Betreff</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <comment>a patron</comment>
        <translation>%1, Bestellung %2</translation>
    </message>
    <message>
        <source>Where it comes from: %1</source>
        <translation>Woher sie kommt: %1</translation>
    </message>
    <message>
        <source>Message %1 of %2</source>
        <translation>Nachricht %1 von %2</translation>
    </message>
    <message>
        <source>This is the first message.</source>
        <translation>Das ist die erste Nachricht.</translation>
    </message>
    <message>
        <source>This is the last message.</source>
        <translation>Das ist die letzte Nachricht.</translation>
    </message>
    <message>
        <source>Split a wish off</source>
        <translation>Einen Wunsch abtrennen</translation>
    </message>
    <message>
        <source>The request has one wish at most.</source>
        <translation>Der Änderungswunsch hat höchstens einen Wunsch.</translation>
    </message>
    <message>
        <source>Make “%1” a request of its own</source>
        <comment>a wish</comment>
        <translation>„%1“ zu einem eigenen Änderungswunsch machen</translation>
    </message>
    <message>
        <source>Had then</source>
        <comment>seats, when the request came</comment>
        <translation>Hatte damals</translation>
    </message>
    <message>
        <source>They are the patron’s wishes</source>
        <translation>Es sind die Wünsche des Kunden</translation>
    </message>
    <message>
        <source>Find “%1”…</source>
        <comment>a name</comment>
        <translation>„%1“ suchen…</translation>
    </message>
    <message>
        <source>Of the answer: %1</source>
        <comment>a sentence of its own</comment>
        <translation>Zur Antwort: %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestOutput</name>
    <message>
        <source>Copy, export and print</source>
        <translation>Kopieren, exportieren und drucken</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>&amp;Zeilen kopieren</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>Als CSV &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Stand %1.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Änderungswunsch</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>how somebody asked</comment>
        <translation>Geäußert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wünsche</translation>
    </message>
    <message>
        <source>If it cannot be done</source>
        <translation>Falls es nicht geht</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Vorrang</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Who works on it</source>
        <translation>Wer daran arbeitet</translation>
    </message>
    <message>
        <source>Change requests (%1)</source>
        <comment>a part of the list, such as Open</comment>
        <translation>Änderungswünsche (%1)</translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestPreview</name>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>As the patron sees it</source>
        <translation>Wie der Kunde es sieht</translation>
    </message>
    <message>
        <source>With this work</source>
        <translation>Bei dieser Arbeit</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>With</source>
        <comment>this work done</comment>
        <translation>Bei</translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestWordsPanel</name>
    <message>
        <source>Which words</source>
        <translation>Welche Einträge</translation>
    </message>
    <message>
        <source>Words, in the order in which they are offered</source>
        <translation>Einträge, in der Reihenfolge, in der sie angeboten werden</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Gilt als</translation>
    </message>
    <message>
        <source>&amp;Offered</source>
        <translation>&amp;Angeboten</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Reasons and wishes</source>
        <translation>Gründe und Wünsche</translation>
    </message>
    <message>
        <source>Why a wish was not possible</source>
        <translation>Warum ein Wunsch nicht möglich war</translation>
    </message>
    <message>
        <source>Why a request was withdrawn</source>
        <translation>Warum ein Änderungswunsch zurückgezogen wurde</translation>
    </message>
    <message>
        <source>Kinds of wishes</source>
        <translation>Arten von Wünschen</translation>
    </message>
    <message>
        <source>These words are offered where a request is finished or a wish is typed in. A word that is not offered any more stays with the requests that have it.</source>
        <translation>Diese Einträge werden angeboten, wo ein Änderungswunsch abgeschlossen oder ein Wunsch eingegeben wird. Ein Eintrag, der nicht mehr angeboten wird, bleibt bei den Änderungswünschen, die ihn haben.</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Wortlaut</translation>
    </message>
    <message>
        <source>&amp;Counts as</source>
        <translation>&amp;Gilt als</translation>
    </message>
    <message>
        <source>&amp;Add one</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Offer it earl&amp;ier</source>
        <translation>&amp;Früher anbieten</translation>
    </message>
    <message>
        <source>Offer it la&amp;ter</source>
        <translation>Später an&amp;bieten</translation>
    </message>
    <message>
        <source>&amp;Save it</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>&amp;Discard the change</source>
        <translation>Änderung &amp;verwerfen</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (nicht gespeichert)</translation>
    </message>
    <message>
        <source>%1 (not offered)</source>
        <translation>%1 (nicht angeboten)</translation>
    </message>
    <message>
        <source>Plans of seats know this kind, so what it counts as is fixed. You may call it as you like.</source>
        <translation>Pläne für Plätze kennen diese Art, darum steht fest, als was sie gilt. Sie können sie nennen, wie Sie möchten.</translation>
    </message>
    <message>
        <source>There is one called “%1” already.</source>
        <translation>Einen Eintrag „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts ist geändert.</translation>
    </message>
    <message>
        <source>Write the words first.</source>
        <translation>Bitte zuerst den Wortlaut schreiben.</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation>Bitte zuerst einen Eintrag wählen.</translation>
    </message>
    <message>
        <source>It is the first already.</source>
        <translation>Es ist schon der erste.</translation>
    </message>
    <message>
        <source>It is the last already.</source>
        <translation>Es ist schon der letzte.</translation>
    </message>
    <message>
        <source>Save or discard the new words first.</source>
        <translation>Bitte zuerst den neuen Eintrag speichern oder verwerfen.</translation>
    </message>
    <message>
        <source>“%1” is saved. Undo takes it back.</source>
        <translation>„%1“ ist gespeichert. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>The order is saved.</source>
        <translation>Die Reihenfolge ist gespeichert.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile: what they wrote stands below. Saving puts yours in its place; discarding your change shows theirs.</source>
        <translation>Jemand anderes hat dies inzwischen geändert: Was geschrieben wurde, steht unten. Speichern setzt Ihres an seine Stelle; Verwerfen Ihrer Änderung zeigt das andere.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestWorkPane</name>
    <message>
        <source>Choose a request in the list first.</source>
        <translation>Bitte zuerst einen Änderungswunsch in der Liste wählen.</translation>
    </message>
    <message>
        <source>The request names no order.</source>
        <translation>Der Änderungswunsch nennt keine Bestellung.</translation>
    </message>
    <message>
        <source>The order is being read.</source>
        <translation>Die Bestellung wird gelesen.</translation>
    </message>
    <message>
        <source>Nobody knows yet whose request this is.</source>
        <translation>Noch weiß niemand, von wem dieser Änderungswunsch ist.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Es ist schon so.</translation>
    </message>
    <message>
        <source>The request has one message at most.</source>
        <translation>Der Änderungswunsch hat höchstens eine Nachricht.</translation>
    </message>
    <message>
        <source>The order has no seats on a seat map at a performance that is still to come.</source>
        <translation>Die Bestellung hat in keiner kommenden Vorstellung Plätze auf einem Saalplan.</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>Die Arbeit</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>Das Haus</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>Die Bestellung</translation>
    </message>
    <message>
        <source>State of the request</source>
        <translation>Zustand des Änderungswunsches</translation>
    </message>
    <message>
        <source>About the order and the request</source>
        <translation>Zu Bestellung und Änderungswunsch</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>Zu&amp;stand</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was sich tun lässt</translation>
    </message>
    <message>
        <source>S&amp;wap seats…</source>
        <translation>Plätze &amp;tauschen…</translation>
    </message>
    <message>
        <source>Keep &amp;both…</source>
        <translation>Be&amp;ide behalten…</translation>
    </message>
    <message>
        <source>Add seats…</source>
        <translation>Mehr Plätze…</translation>
    </message>
    <message>
        <source>Drop seats…</source>
        <translation>Plätze abgeben…</translation>
    </message>
    <message>
        <source>Does not renew…</source>
        <translation>Verlängert nicht…</translation>
    </message>
    <message>
        <source>Pa&amp;y…</source>
        <translation>Be&amp;zahlen…</translation>
    </message>
    <message>
        <source>Fi&amp;lled with…</source>
        <translation>Er&amp;füllt mit…</translation>
    </message>
    <message>
        <source>N&amp;ot possible…</source>
        <translation>Nicht &amp;möglich…</translation>
    </message>
    <message>
        <source>With&amp;drawn…</source>
        <translation>Zurück&amp;gezogen…</translation>
    </message>
    <message>
        <source>Split this message off</source>
        <translation>Diese Nachricht abtrennen</translation>
    </message>
    <message>
        <source>No request is open</source>
        <translation>Kein Änderungswunsch ist offen</translation>
    </message>
    <message>
        <source>No order is known</source>
        <translation>Keine Bestellung ist bekannt</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>Status of the order: %1</source>
        <translation>Status der Bestellung: %1</translation>
    </message>
    <message>
        <source>Open the patron %1</source>
        <translation>Kunden %1 öffnen</translation>
    </message>
    <message>
        <source>Open the patron</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>%1 due</source>
        <comment>an amount of money</comment>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>%1 works on it</source>
        <translation>%1 bearbeitet ihn</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>Vorrang %1</translation>
    </message>
    <message>
        <source>put aside until %1</source>
        <translation>zurückgestellt bis %1</translation>
    </message>
    <message>
        <source>filled: %1</source>
        <comment>what was done</comment>
        <translation>erfüllt: %1</translation>
    </message>
    <message>
        <source>Possibly the same as request %1.</source>
        <translation>Vielleicht derselbe wie Änderungswunsch %1.</translation>
    </message>
    <message>
        <source>Split off request %1.</source>
        <translation>Von Änderungswunsch %1 abgetrennt.</translation>
    </message>
    <message>
        <source>Choose a request in the list to work on it.</source>
        <translation>Bitte einen Änderungswunsch in der Liste wählen, um ihn zu bearbeiten.</translation>
    </message>
    <message>
        <source>Find out whose request this is first: open the patron, or look for the order.</source>
        <translation>Bitte zuerst herausfinden, von wem dieser Änderungswunsch ist: den Kunden öffnen oder die Bestellung suchen.</translation>
    </message>
    <message>
        <source>The request names no order, so there are no seats to be shown.</source>
        <translation>Der Änderungswunsch nennt keine Bestellung, darum sind keine Plätze zu zeigen.</translation>
    </message>
    <message>
        <source>The order is being read…</source>
        <translation>Die Bestellung wird gelesen…</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>seats</comment>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>The patron is being read.</source>
        <translation>Der Kunde wird gelesen.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>The house and the patron’s page</source>
        <translation>Das Haus und die Seite des Kunden</translation>
    </message>
    <message>
        <source>The patron’s page</source>
        <translation>Die Seite des Kunden</translation>
    </message>
    <message>
        <source>the seats that are chosen</source>
        <translation>Tausch in die gewählten Plätze</translation>
    </message>
    <message>
        <source>both kept</source>
        <translation>Behalten beider Plätze</translation>
    </message>
    <message>
        <source>the chosen seats added</source>
        <translation>Hinzunahme der gewählten Plätze</translation>
    </message>
    <message>
        <source>the chosen seats dropped</source>
        <translation>Abgabe der gewählten Plätze</translation>
    </message>
    <message>
        <source>no renewal</source>
        <translation>Verzicht auf die Verlängerung</translation>
    </message>
    <message>
        <source>all paid that is due</source>
        <translation>Zahlung alles Offenen</translation>
    </message>
    <message>
        <source>Other series…</source>
        <translation>Andere Reihen…</translation>
    </message>
    <message>
        <source>Address…</source>
        <translation>Adresse…</translation>
    </message>
    <message>
        <source>The patron is being read…</source>
        <translation>Der Kunde wird gelesen…</translation>
    </message>
    <message>
        <source>Choose the seats to be dropped in the house: then the page stands here as it would be.</source>
        <translation>Bitte im Haus die Plätze wählen, die abgegeben werden: Dann steht hier die Seite, wie sie wäre.</translation>
    </message>
    <message>
        <source>Choose other seats in the house: then the page stands here as it would be.</source>
        <translation>Bitte im Haus andere Plätze wählen: Dann steht hier die Seite, wie sie wäre.</translation>
    </message>
    <message>
        <source>A message of this request failed its check: somebody else may have written it. Nothing of it is filled in; ask the patron first.</source>
        <translation>Eine Nachricht dieses Änderungswunsches hat ihre Prüfung nicht bestanden: Jemand anderes kann sie geschrieben haben. Nichts davon ist eingetragen; fragen Sie zuerst den Kunden.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Änderungswünsche</translation>
    </message>
    <message>
        <source>List and work</source>
        <translation>Liste und Arbeit</translation>
    </message>
    <message>
        <source>List and message</source>
        <translation>Liste und Nachricht</translation>
    </message>
    <message>
        <source>Change requests</source>
        <translation>Änderungswünsche</translation>
    </message>
    <message>
        <source>Se&amp;t…</source>
        <translation>Festlege&amp;n…</translation>
    </message>
    <message>
        <source>&amp;Make them one</source>
        <translation>Zusammen&amp;legen</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>Die Arbeit</translation>
    </message>
    <message>
        <source>&amp;Change requests</source>
        <translation>Änd&amp;erungswünsche</translation>
    </message>
    <message>
        <source>&amp;Next request</source>
        <translation>&amp;Nächster Änderungswunsch</translation>
    </message>
    <message>
        <source>&amp;Previous request</source>
        <translation>&amp;Voriger Änderungswunsch</translation>
    </message>
    <message>
        <source>&amp;Set what is chosen…</source>
        <translation>Gewähltes &amp;festlegen…</translation>
    </message>
    <message>
        <source>%1 works on this request. Ask to take it over.</source>
        <translation>%1 bearbeitet diesen Änderungswunsch. Bitte um Übernahme bitten.</translation>
    </message>
    <message>
        <source>Choose a request in the list first.</source>
        <translation>Bitte zuerst einen Änderungswunsch in der Liste wählen.</translation>
    </message>
    <message>
        <source>Choose the two requests that are one.</source>
        <translation>Bitte die beiden Änderungswünsche wählen, die einer sind.</translation>
    </message>
    <message>
        <source>The list has no request.</source>
        <translation>Die Liste hat keinen Änderungswunsch.</translation>
    </message>
    <message>
        <source>Request %1 is filled.</source>
        <translation>Änderungswunsch %1 ist erfüllt.</translation>
    </message>
    <message>
        <source>Request %1 is corrected.</source>
        <translation>Änderungswunsch %1 ist berichtigt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests would be set.</source>
        <translation>
            <numerusform>%Ln Änderungswunsch würde festgelegt.</numerusform>
            <numerusform>%Ln Änderungswünsche würden festgelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are: %1</source>
        <translation>
            <numerusform>%Ln bleibt, wie er ist: %1</numerusform>
            <numerusform>%Ln bleiben, wie sie sind: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests are set.</source>
        <translation>
            <numerusform>%Ln Änderungswunsch ist festgelegt.</numerusform>
            <numerusform>%Ln Änderungswünsche sind festgelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Request %1 is a part of request %2 now.</source>
        <translation>Änderungswunsch %1 ist jetzt ein Teil von Änderungswunsch %2.</translation>
    </message>
    <message>
        <source>The message is request %1 now.</source>
        <translation>Die Nachricht ist jetzt Änderungswunsch %1.</translation>
    </message>
    <message>
        <source>%1 began this answer.</source>
        <translation>%1 hat diese Antwort begonnen.</translation>
    </message>
    <message>
        <source>The wish is request %1 now.</source>
        <translation>Der Wunsch ist jetzt Änderungswunsch %1.</translation>
    </message>
    <message>
        <source>What is known of the request is being read.</source>
        <translation>Was über den Änderungswunsch bekannt ist, wird gelesen.</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Die Antwort senden</translation>
    </message>
    <message numerus="yes">
        <source>%n other drafts of this answer can be chosen under “Template”.</source>
        <translation>
            <numerusform>%n anderer Entwurf dieser Antwort lässt sich unter „Vorlage“ wählen.</numerusform>
            <numerusform>%n andere Entwürfe dieser Antwort lassen sich unter „Vorlage“ wählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Make it a request</source>
        <translation>Zum Änderungswunsch mac&amp;hen</translation>
    </message>
    <message>
        <source>Ne&amp;w request…</source>
        <translation>Neuer Änderungs&amp;wunsch…</translation>
    </message>
    <message>
        <source>Make the e-mail a &amp;request</source>
        <translation>E-Mail zum Änderungswunsch &amp;machen</translation>
    </message>
    <message>
        <source>Choose “Automatic mail” above the list first.</source>
        <translation>Bitte zuerst „Automatische E-Mails“ über der Liste wählen.</translation>
    </message>
    <message>
        <source>Choose an e-mail in the list first.</source>
        <translation>Bitte zuerst eine E-Mail in der Liste wählen.</translation>
    </message>
    <message>
        <source>The list shows e-mails that have no request.</source>
        <translation>Die Liste zeigt E-Mails, die keinen Änderungswunsch haben.</translation>
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
            <numerusform>%Ln E-Mail ist jetzt ein Änderungswunsch.</numerusform>
            <numerusform>%Ln E-Mails sind jetzt Änderungswünsche.</numerusform>
        </translation>
    </message>
    <message>
        <source>The wishes of request %1 are the patron’s: plans count them.</source>
        <translation>Die Wünsche von Änderungswunsch %1 sind die des Kunden: Pläne zählen sie.</translation>
    </message>
    <message>
        <source>An answer has gone since you wrote this.</source>
        <translation>Seit Sie dies geschrieben haben, ist eine Antwort hinausgegangen.</translation>
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
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Number of seats</source>
        <translation>Zahl der Plätze</translation>
    </message>
    <message>
        <source>Lowest number</source>
        <translation>Niedrigste Nummer</translation>
    </message>
    <message>
        <source>Numbers run</source>
        <translation>Nummern laufen</translation>
    </message>
    <message>
        <source>Seats from the left</source>
        <translation>Plätze von links</translation>
    </message>
    <message>
        <source>Rows from the front</source>
        <translation>Reihen von vorn</translation>
    </message>
    <message>
        <source>Bend of the row</source>
        <translation>Krümmung der Reihe</translation>
    </message>
    <message>
        <source>&amp;Draw the row</source>
        <translation>Reihe &amp;zeichnen</translation>
    </message>
    <message>
        <source>left to right</source>
        <translation>von links nach rechts</translation>
    </message>
    <message>
        <source>right to left</source>
        <translation>von rechts nach links</translation>
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
    <name>pd::ui::RuleTablePanel</name>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The table is being read.</source>
        <translation>Die Tabelle wird gelesen.</translation>
    </message>
    <message>
        <source>Meanwhile somebody changed this row: %1 Yours is not saved: %2 Save it over theirs, or discard it.</source>
        <translation>Inzwischen hat jemand diese Zeile geändert: %1 Ihre ist nicht gespeichert: %2 Bitte darüber speichern oder verwerfen.</translation>
    </message>
    <message>
        <source>Saved. %1 Ctrl+Z takes it back.</source>
        <translation>Gespeichert. %1 Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Save or discard the edit of the row below first.</source>
        <translation>Bitte zuerst die Änderung der Zeile unten speichern oder verwerfen.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Die Tabelle ist in der Zwischenablage.</translation>
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
    <name>pd::ui::SeasonsDialog</name>
    <message>
        <source>&amp;New season</source>
        <translation>&amp;Neue Spielzeit</translation>
    </message>
    <message>
        <source>&amp;Save the season</source>
        <translation>S&amp;pielzeit speichern</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>Spielzeiten</translation>
    </message>
    <message>
        <source>Name of the season</source>
        <translation>Name der Spielzeit</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Tick the box first.</source>
        <translation>Zuerst das Kästchen ankreuzen.</translation>
    </message>
    <message>
        <source>A season has a name.</source>
        <translation>Eine Spielzeit hat einen Namen.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>It is being recorded.</source>
        <translation>Es wird gerade vermerkt.</translation>
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
        <translation>Sehen, was Ihre Kunden sehen, und warum.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatChooser</name>
    <message>
        <source>Seats to choose from</source>
        <translation>Plätze zur Auswahl</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Map or list</source>
        <translation>Plan oder Liste</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Seats and their search</source>
        <translation>Plätze und ihre Suche</translation>
    </message>
    <message>
        <source>What is wished for</source>
        <translation>Was gewünscht wird</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatColumns</name>
    <message>
        <source>Section</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Price level</source>
        <translation>Preisstufe</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Find in the seats</source>
        <translation>In den Plätzen suchen</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>1 seat</source>
        <translation>1 Platz</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats</source>
        <translation>
            <numerusform>%Ln Platz</numerusform>
            <numerusform>%Ln Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>This house has no seat map yet.</source>
        <translation>Dieses Haus hat noch keinen Saalplan.</translation>
    </message>
    <message>
        <source>No seat matches.</source>
        <translation>Kein Platz passt.</translation>
    </message>
    <message>
        <source>Seat text</source>
        <translation>Platztext</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Vorstellung</translation>
    </message>
    <message>
        <source>Why it claims no seat</source>
        <translation>Warum kein Platz zugeordnet wird</translation>
    </message>
    <message>
        <source>Seat texts</source>
        <translation>Platztexte</translation>
    </message>
    <message>
        <source>Find in the seat texts</source>
        <translation>In den Platztexten suchen</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Alle Gründe</translation>
    </message>
    <message>
        <source>1 seat text</source>
        <translation>1 Platztext</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat texts</source>
        <translation>
            <numerusform>%Ln Platztext</numerusform>
            <numerusform>%Ln Platztexte</numerusform>
        </translation>
    </message>
    <message>
        <source>No seat text is left: every one claims its seat.</source>
        <translation>Kein Platztext ist übrig: Jedem ist sein Platz zugeordnet.</translation>
    </message>
    <message>
        <source>No seat text matches.</source>
        <translation>Kein Platztext passt.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatEditor</name>
    <message>
        <source>Seats of %1</source>
        <translation>Plätze von %1</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>The mouse</source>
        <translation>Die Maus</translation>
    </message>
    <message>
        <source>What the mouse does</source>
        <translation>Was die Maus tut</translation>
    </message>
    <message>
        <source>Chooses</source>
        <translation>Wählt</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Verschiebt</translation>
    </message>
    <message>
        <source>Paints</source>
        <translation>Malt</translation>
    </message>
    <message>
        <source>The chosen seats</source>
        <translation>Die gewählten Plätze</translation>
    </message>
    <message>
        <source>Aisle</source>
        <translation>Gang</translation>
    </message>
    <message>
        <source>Accessible</source>
        <translation>Barrierefrei</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Begleitung</translation>
    </message>
    <message>
        <source>Restricted view</source>
        <translation>Sicht eingeschränkt</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>To the front</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>To the back</source>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Choose seats in the map first.</source>
        <translation>Zuerst im Plan Plätze wählen.</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Noch wurde nichts getan.</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Es wurde nichts zurückgenommen.</translation>
    </message>
    <message>
        <source>Two seats are called %1: remove one, or draw it under another name.</source>
        <translation>Zwei Plätze heißen %1: Einen entfernen oder unter einem anderen Namen zeichnen.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>Es wird gespeichert.</translation>
    </message>
    <message>
        <source>What was drawn is not saved. Save it, or cancel once more to leave it.</source>
        <translation>Das Gezeichnete ist nicht gespeichert. Bitte speichern, oder noch einmal abbrechen, um es zu verwerfen.</translation>
    </message>
    <message>
        <source>What you had drawn before was drawn on a seat map that has been changed since, so it was left out.</source>
        <translation>Was Sie zuvor gezeichnet hatten, galt einem Saalplan, der seitdem geändert wurde; es wurde daher weggelassen.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatLegend</name>
    <message>
        <source>Accessible</source>
        <translation>Barrierefrei</translation>
    </message>
    <message>
        <source>Companion seat</source>
        <translation>Begleitplatz</translation>
    </message>
    <message>
        <source>Restricted view</source>
        <translation>Sicht eingeschränkt</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatMapPanel</name>
    <message>
        <source>Go to seats</source>
        <translation>Zu Plätzen gehen</translation>
    </message>
    <message>
        <source>Row and seats: C 4-6</source>
        <translation>Reihe und Plätze: C 4-6</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Show the whole house</source>
        <translation>Ganzes Haus zeigen</translation>
    </message>
    <message>
        <source>Show the price levels of free seats</source>
        <translation>Preisstufen freier Plätze zeigen</translation>
    </message>
    <message>
        <source>All its seats have one price level, or none is known.</source>
        <translation>Alle Plätze haben eine einzige Preisstufe, oder es ist keine bekannt.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence of its own</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>1 seat is chosen.</source>
        <translation>1 Platz ist gewählt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats are chosen.</source>
        <translation>
            <numerusform>%Ln Platz ist gewählt.</numerusform>
            <numerusform>%Ln Plätze sind gewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several seats are called “%1”. Add the section.</source>
        <translation>Mehrere Plätze heißen „%1“. Bitte den Bereich ergänzen.</translation>
    </message>
    <message>
        <source>No seats are called “%1”. Type a row and numbers, like C 4-6.</source>
        <translation>Keine Plätze heißen „%1“. Bitte Reihe und Nummern eingeben, etwa C 4-6.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatMapView</name>
    <message>
        <source>Stage</source>
        <translation>Bühne</translation>
    </message>
    <message>
        <source>Seat map</source>
        <translation>Saalplan</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatSearchPanel</name>
    <message>
        <source>Number of seats</source>
        <translation>Zahl der Plätze</translation>
    </message>
    <message>
        <source>Accessible seats among them</source>
        <translation>Davon barrierefreie Plätze</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>At an aisle</source>
        <translation>Am Gang</translation>
    </message>
    <message>
        <source>Not behind the chosen seats</source>
        <translation>Nicht hinter den gewählten Plätzen</translation>
    </message>
    <message>
        <source>Find seats</source>
        <translation>Plätze suchen</translation>
    </message>
    <message>
        <source>Best seats</source>
        <translation>Beste Plätze</translation>
    </message>
    <message>
        <source>Seats that were found</source>
        <translation>Gefundene Plätze</translation>
    </message>
    <message>
        <source>Say what is wished for. Nearest to the stage comes first, then the middle.</source>
        <translation>Angeben, was gewünscht wird. Zuerst kommt, was der Bühne am nächsten ist, dann die Mitte.</translation>
    </message>
    <message>
        <source>Price level</source>
        <translation>Preisstufe</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Accessible</source>
        <translation>Barrierefrei</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>This house has no seat map yet.</source>
        <translation>Dieses Haus hat noch keinen Saalplan.</translation>
    </message>
    <message>
        <source>Choose the seats to compare with in the map first.</source>
        <translation>Zuerst im Plan die Plätze zum Vergleichen wählen.</translation>
    </message>
    <message>
        <source>All its seats have one price level, or none is known.</source>
        <translation>Alle Plätze haben eine einzige Preisstufe, oder es ist keine bekannt.</translation>
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
        <translation>Keine solchen Plätze sind frei.</translation>
    </message>
    <message>
        <source>There are no better ones in this house.</source>
        <translation>In diesem Haus gibt es keine besseren.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatTextsPanel</name>
    <message>
        <source>Say what it would claim</source>
        <translation>Sagen, was zugeordnet würde</translation>
    </message>
    <message>
        <source>Claim what can be read</source>
        <translation>Zuordnen, was lesbar ist</translation>
    </message>
    <message>
        <source>Imported tickets name their seats in words. Here they are matched with the seat maps: what can be read claims its seat, what cannot is listed with the reason.</source>
        <translation>Importierte Karten nennen ihre Plätze in Worten. Hier werden sie mit den Saalplänen abgeglichen: Was lesbar ist, bekommt seinen Platz, der Rest steht mit dem Grund in der Liste.</translation>
    </message>
    <message>
        <source>The seat texts are being read.</source>
        <translation>Die Platztexte werden gelesen.</translation>
    </message>
    <message>
        <source>Reading seat texts</source>
        <translation>Platztexte lesen</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>Es wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It would be so, and nothing was written: %1</source>
        <translation>So wäre es, und nichts wurde geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatsDesk</name>
    <message>
        <source>Order %1 has no seats on a seat map at a performance that is still to come.</source>
        <translation>Bestellung %1 hat in keiner kommenden Vorstellung Plätze auf einem Saalplan.</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <comment>a number, and what became of its seats</comment>
        <translation>Bestellung %1: %2</translation>
    </message>
    <message>
        <source>Other ways to seats</source>
        <translation>Andere Wege zu Plätzen</translation>
    </message>
    <message>
        <source>On the wait list now: %1</source>
        <translation>Jetzt auf der Warteliste: %1</translation>
    </message>
    <message>
        <source>The change request waits for the patron.</source>
        <translation>Der Änderungswunsch wartet auf den Kunden.</translation>
    </message>
    <message>
        <source>The change request is filled.</source>
        <translation>Der Änderungswunsch ist erfüllt.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatsDialog</name>
    <message>
        <source>Change seats</source>
        <translation>Plätze wechseln</translation>
    </message>
    <message>
        <source>&amp;Change the seats</source>
        <translation>Plätze &amp;wechseln</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Performances</source>
        <translation>Vorstellungen</translation>
    </message>
    <message>
        <source>Accessible seats that are needed</source>
        <translation>Barrierefreie Plätze, die gebraucht werden</translation>
    </message>
    <message>
        <source>The patron’s seats in the series</source>
        <translation>Die Plätze des Kunden in der Reihe</translation>
    </message>
    <message>
        <source>Con&amp;firm them</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>&amp;Let them go</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>&amp;Keep both through %1</source>
        <translation>B&amp;eide bis %1 behalten</translation>
    </message>
    <message>
        <source>Held for this order through %1: %2.</source>
        <translation>Für diese Bestellung bis einschließlich %1 gesperrt: %2.</translation>
    </message>
    <message>
        <source>Held for this order: %1.</source>
        <translation>Für diese Bestellung gesperrt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %n performances to come</source>
        <translation>
            <numerusform>Die kommende Vorstellung</numerusform>
            <numerusform>Alle %n kommenden Vorstellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an event and when it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Go with the change</source>
        <translation>Gehen mit dem Wechsel mit</translation>
    </message>
    <message>
        <source>Stay as preferred</source>
        <translation>Bleiben wie bevorzugt</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>&amp;Vorstellung</translation>
    </message>
    <message>
        <source>Accessible &amp;needed</source>
        <translation>Barrierefrei &amp;nötig</translation>
    </message>
    <message>
        <source>Seats in the &amp;series</source>
        <translation>Plätze der &amp;Reihe</translation>
    </message>
    <message>
        <source>Other seats are held for this order. Confirm them, or let them go first.</source>
        <translation>Für diese Bestellung sind andere Plätze gesperrt. Bitte zuerst bestätigen oder freigeben.</translation>
    </message>
    <message>
        <source>Choose as many seats as the order has, or only more of them, or only fewer.</source>
        <translation>Bitte so viele Plätze wählen, wie die Bestellung hat, oder nur welche dazu, oder nur weniger davon.</translation>
    </message>
    <message>
        <source>These are the seats that the order has. Choose those that it is to have.</source>
        <translation>Das sind die Plätze, die die Bestellung hat. Bitte die wählen, die sie haben soll.</translation>
    </message>
    <message>
        <source>Seats come in addition, or are given back, at all performances: choose “All”.</source>
        <translation>Plätze kommen in allen Vorstellungen hinzu oder werden in allen zurückgegeben: Bitte „Alle“ wählen.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Both are kept only where seats are exchanged for others.</source>
        <translation>Beide werden nur behalten, wo Plätze gegen andere getauscht werden.</translation>
    </message>
    <message>
        <source>This cannot be done.</source>
        <translation>Das geht nicht.</translation>
    </message>
    <message>
        <source>Other ways…</source>
        <translation>Andere Wege…</translation>
    </message>
    <message>
        <source>Put on the wait list…</source>
        <translation>Auf die Warteliste…</translation>
    </message>
    <message>
        <source>Which way leads to these seats, and what else could be offered</source>
        <translation>Welcher Weg zu diesen Plätzen führt, und was sonst angeboten werden könnte</translation>
    </message>
    <message>
        <source>Another series…</source>
        <translation>Andere Reihe …</translation>
    </message>
</context>
<context>
    <name>pd::ui::SendDesk</name>
    <message>
        <source>E-mails are being sent.</source>
        <translation>E-Mails werden gesendet.</translation>
    </message>
    <message>
        <source>Sending starts when a mail account is set up; until then everything waits here.</source>
        <translation>Gesendet wird, sobald ein E-Mail-Konto eingerichtet ist; bis dahin wartet alles hier.</translation>
    </message>
    <message>
        <source>The password of %1 is missing or was refused. Everything waits here until it is entered.</source>
        <translation>Das Passwort von %1 fehlt oder wurde abgelehnt. Alles wartet hier, bis es eingegeben ist.</translation>
    </message>
    <message>
        <source>E-mails are sent from %1, each 15 seconds after it was written.</source>
        <translation>E-Mails werden von %1 gesendet, jede 15 Sekunden, nachdem sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>E-mails are sent from %1 from now on.</source>
        <translation>E-Mails werden ab jetzt von %1 gesendet.</translation>
    </message>
    <message>
        <source>Nothing is sent any more; what waits stays in the outbox.</source>
        <translation>Es wird nichts mehr gesendet; was wartet, bleibt im Postausgang.</translation>
    </message>
    <message>
        <source>Nobody is signed in as %1, or the sign-in does not hold any more. Everything waits here until somebody signs in again.</source>
        <translation>Niemand ist als %1 angemeldet, oder die Anmeldung gilt nicht mehr. Alles wartet hier, bis sich wieder jemand anmeldet.</translation>
    </message>
    <message>
        <source>What was probably sent cannot be looked for: the mailbox “%1” waits for its password, or for somebody who signs in.</source>
        <translation>Nach wohl Gesendetem lässt sich nicht suchen: Das Postfach „%1“ wartet auf sein Passwort oder darauf, dass sich jemand anmeldet.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers were not sent: the order has changed since they were written. They are held in the outbox, with the reason.</source>
        <translation>
            <numerusform>%n Antwort wurde nicht gesendet: Die Bestellung hat sich geändert, seit sie geschrieben wurde. Sie ist im Postausgang zurückgehalten, mit dem Grund.</numerusform>
            <numerusform>%n Antworten wurden nicht gesendet: Die Bestellung hat sich geändert, seit sie geschrieben wurden. Sie sind im Postausgang zurückgehalten, mit dem Grund.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::SeriesColumns</name>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Spielzeit</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Spielstätte</translation>
    </message>
    <message>
        <source>Performances</source>
        <translation>Vorstellungen</translation>
    </message>
    <message>
        <source>Price levels</source>
        <translation>Preisstufen</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Abonnenten</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öffnet</translation>
    </message>
    <message>
        <source>Early price until</source>
        <translation>Frühbucherpreis bis</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Schließt</translation>
    </message>
    <message>
        <source>Before it can be renewed</source>
        <translation>Bevor sie verlängert werden kann</translation>
    </message>
    <message>
        <source>Find a series</source>
        <translation>Reihe suchen</translation>
    </message>
    <message>
        <source>All seasons</source>
        <translation>Alle Spielzeiten</translation>
    </message>
    <message>
        <source>1 series</source>
        <translation>1 Reihe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln Reihe</numerusform>
            <numerusform>%Ln Reihen</numerusform>
        </translation>
    </message>
    <message>
        <source>No series yet</source>
        <translation>Noch keine Reihe</translation>
    </message>
    <message>
        <source>No series matches.</source>
        <translation>Keine Reihe passt.</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>Warum gefragt wird</translation>
    </message>
    <message>
        <source>Seats to be confirmed</source>
        <translation>Zu bestätigende Plätze</translation>
    </message>
    <message>
        <source>Find a seat or a patron</source>
        <translation>Platz oder Kunden suchen</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Alle Gründe</translation>
    </message>
    <message>
        <source>1 seat</source>
        <translation>1 Platz</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats</source>
        <translation>
            <numerusform>%Ln Platz</numerusform>
            <numerusform>%Ln Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Every subscriber’s seat is sure</source>
        <translation>Der Platz jedes Abonnenten ist sicher</translation>
    </message>
    <message>
        <source>No seat matches.</source>
        <translation>Kein Platz passt.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeriesEditor</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>The series is being read.</source>
        <translation>Die Reihe wird gelesen.</translation>
    </message>
    <message>
        <source>Package and dates</source>
        <translation>Paket und Daten</translation>
    </message>
    <message>
        <source>Kind of package</source>
        <translation>Art des Pakets</translation>
    </message>
    <message>
        <source>Tick the box first.</source>
        <translation>Zuerst das Kästchen ankreuzen.</translation>
    </message>
    <message>
        <source>&amp;Opens</source>
        <translation>&amp;Öffnet</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öffnet</translation>
    </message>
    <message>
        <source>&amp;Early price until</source>
        <translation>&amp;Frühbucherpreis bis</translation>
    </message>
    <message>
        <source>Early price until</source>
        <translation>Frühbucherpreis bis</translation>
    </message>
    <message>
        <source>&amp;Closes</source>
        <translation>&amp;Schließt</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Schließt</translation>
    </message>
    <message>
        <source>Performances and price levels</source>
        <translation>Vorstellungen und Preisstufen</translation>
    </message>
    <message>
        <source>Performances</source>
        <translation>Vorstellungen</translation>
    </message>
    <message>
        <source>Price levels</source>
        <translation>Preisstufen</translation>
    </message>
    <message>
        <source>Price level</source>
        <translation>Preisstufe</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Early price</source>
        <translation>Frühbucherpreis</translation>
    </message>
    <message>
        <source>Seats in</source>
        <translation>Plätze in</translation>
    </message>
    <message>
        <source>Pe&amp;rformances that belong to it</source>
        <translation>&amp;Vorstellungen, die dazugehören</translation>
    </message>
    <message>
        <source>Price &amp;levels that are sold for it</source>
        <translation>Preiss&amp;tufen, die dafür verkauft werden</translation>
    </message>
    <message>
        <source>“%1” is no early price for %2. Type an amount, or nothing.</source>
        <translation>„%1“ ist kein Frühbucherpreis für %2. Bitte einen Betrag eingeben oder nichts.</translation>
    </message>
    <message>
        <source>It is being recorded.</source>
        <translation>Es wird gerade vermerkt.</translation>
    </message>
    <message>
        <source>&amp;Kind of package</source>
        <translation>&amp;Art des Pakets</translation>
    </message>
    <message>
        <source>Performances at another venue and levels of another package can be chosen when this is saved. Untick those that do not fit.</source>
        <translation>Vorstellungen in einer anderen Spielstätte und Stufen eines anderen Pakets lassen sich wählen, wenn dies gespeichert ist. Bitte die abwählen, die nicht passen.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeriesLinkFields</name>
    <message>
        <source>Seas&amp;on</source>
        <translation>Spielz&amp;eit</translation>
    </message>
    <message>
        <source>No season</source>
        <translation>Keine Spielzeit</translation>
    </message>
    <message>
        <source>&amp;Package</source>
        <translation>&amp;Paket</translation>
    </message>
    <message>
        <source>No package</source>
        <translation>Kein Paket</translation>
    </message>
    <message>
        <source>&amp;Venue</source>
        <translation>Sp&amp;ielstätte</translation>
    </message>
    <message>
        <source>No venue</source>
        <translation>Keine Spielstätte</translation>
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
        <translation>Reihen</translation>
    </message>
    <message>
        <source>Series and seats</source>
        <translation>Reihen und Plätze</translation>
    </message>
    <message>
        <source>&amp;Edit the series…</source>
        <translation>&amp;Reihe bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Complete from what was sold</source>
        <translation>Aus dem &amp;Verkauften vervollständigen</translation>
    </message>
    <message>
        <source>Seats to be confirmed</source>
        <translation>Zu bestätigende Plätze</translation>
    </message>
    <message>
        <source>Compute &amp;whose seats are whose</source>
        <translation>Ermitteln, &amp;wem die Plätze gehören</translation>
    </message>
    <message>
        <source>It is &amp;theirs</source>
        <translation>Ist sein &amp;Platz</translation>
    </message>
    <message>
        <source>It is &amp;not theirs</source>
        <translation>Ist &amp;nicht sein Platz</translation>
    </message>
    <message>
        <source>&amp;Open the patron</source>
        <translation>Kunden &amp;öffnen</translation>
    </message>
    <message>
        <source>There is no series yet.</source>
        <translation>Es gibt noch keine Reihe.</translation>
    </message>
    <message>
        <source>Choose one series first.</source>
        <translation>Zuerst eine Reihe wählen.</translation>
    </message>
    <message>
        <source>Choose a seat first.</source>
        <translation>Zuerst einen Platz wählen.</translation>
    </message>
    <message>
        <source>Choose one seat only.</source>
        <translation>Nur einen Platz wählen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats are assigned.</source>
        <translation>
            <numerusform>%Ln Platz ist zugeordnet.</numerusform>
            <numerusform>%Ln Plätze sind zugeordnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were so already.</source>
        <translation>
            <numerusform>%Ln war es schon.</numerusform>
            <numerusform>%Ln waren es schon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats are confirmed.</source>
        <translation>
            <numerusform>%Ln Platz ist bestätigt.</numerusform>
            <numerusform>%Ln Plätze sind bestätigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats are refused.</source>
        <translation>
            <numerusform>%Ln Platz ist verworfen.</numerusform>
            <numerusform>%Ln Plätze sind verworfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats are somebody else’s.</source>
        <translation>
            <numerusform>%Ln Platz gehört jemand anderem.</numerusform>
            <numerusform>%Ln Plätze gehören jemand anderem.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 ist geändert.</translation>
    </message>
    <message>
        <source>&amp;Seasons…</source>
        <translation>Spielzei&amp;ten…</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeriesTable</name>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bez.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teils</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Did not</source>
        <translation>Nicht</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Renewals by series</source>
        <translation>Verlängerungen nach Reihe</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>Alle Reihen</translation>
    </message>
    <message>
        <source>Paid %1, last season on this day %2</source>
        <translation>Bezahlt %1, letzte Spielzeit an diesem Tag %2</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation>Bezahlt %1</translation>
    </message>
    <message>
        <source>Paid | last season</source>
        <translation>Bezahlt | Vorjahr</translation>
    </message>
</context>
<context>
    <name>pd::ui::ServerForm</name>
    <message>
        <source>&amp;Keep the password in the keychain</source>
        <translation>Passwort im S&amp;chlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>Shared database</source>
        <translation>Gemeinsame Datenbank</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>for example desk.example.org</source>
        <translation>zum Beispiel desk.example.org</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>Po&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>for example theatre</source>
        <translation>zum Beispiel theater</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>your name on the server</source>
        <translation>Ihr Name auf dem Server</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>empty: taken from .pgpass</source>
        <translation>leer: aus .pgpass</translation>
    </message>
    <message>
        <source>Keep the password in the keychain</source>
        <translation>Passwort im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>As one line</source>
        <translation>In einer Zeile</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Encrypted where the server offers it</source>
        <translation>Verschlüsselt, wo der Server es anbietet</translation>
    </message>
    <message>
        <source>Always encrypted</source>
        <translation>Immer verschlüsselt</translation>
    </message>
    <message>
        <source>Always encrypted, with a certificate that is trusted</source>
        <translation>Immer verschlüsselt, mit vertrauenswürdigem Zertifikat</translation>
    </message>
    <message>
        <source>Always encrypted, with a trusted certificate of this address</source>
        <translation>Immer verschlüsselt, mit vertrauenswürdigem Zertifikat dieser Adresse</translation>
    </message>
    <message>
        <source>Never encrypted</source>
        <translation>Nie verschlüsselt</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>&amp;Verschlüsselung</translation>
    </message>
    <message>
        <source>Fill in the server’s address first.</source>
        <translation>Bitte zuerst die Adresse des Servers angeben.</translation>
    </message>
    <message>
        <source>Fill in the database’s name first.</source>
        <translation>Bitte zuerst den Namen der Datenbank angeben.</translation>
    </message>
    <message>
        <source>This desktop has no keychain: the password is asked for each time, or read from .pgpass.</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund: Das Passwort wird jedes Mal erfragt oder aus .pgpass gelesen.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SetRequestsDialog</name>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln Änderungswunsch</numerusform>
            <numerusform>%Ln Änderungswünsche</numerusform>
        </translation>
    </message>
    <message>
        <source>Set change requests</source>
        <translation>Änderungswünsche festlegen</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Festlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>F&amp;ällig</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>What is not set stays as it is.</source>
        <translation>Was nicht festgelegt wird, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>works on a request</comment>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>1, the most urgent</source>
        <translation>1, am dringendsten</translation>
    </message>
    <message>
        <source>9, the least urgent</source>
        <translation>9, am wenigsten dringend</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Für eine Woche</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>Für einen Monat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how long, until which day</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is back now</source>
        <translation>Jetzt wieder da</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>&amp;Zustand</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>G&amp;rund</translation>
    </message>
    <message>
        <source>&amp;Who works on it</source>
        <translation>&amp;Wer daran arbeitet</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Vorrang</translation>
    </message>
    <message>
        <source>Set the day until which it is to be done</source>
        <translation>Den Tag festlegen, bis zu dem es zu erledigen ist</translation>
    </message>
    <message>
        <source>The day until which it is to be done</source>
        <translation>Der Tag, bis zu dem es zu erledigen ist</translation>
    </message>
    <message>
        <source>P&amp;ut aside</source>
        <translation>Zurü&amp;ckstellen</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>Ver&amp;merk</translation>
    </message>
    <message>
        <source>Nothing is set yet.</source>
        <translation>Noch ist nichts festgelegt.</translation>
    </message>
    <message>
        <source>There is no reason for this state. Add one in the settings.</source>
        <translation>Für diesen Zustand gibt es keinen Grund. Bitte in den Einstellungen einen hinzufügen.</translation>
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
        <source>The header and the buttons of every patron’s page change their colour.</source>
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
    <message>
        <source>The settings are being read.</source>
        <translation>Die Einstellungen werden gelesen.</translation>
    </message>
    <message>
        <source>What the rule says</source>
        <translation>Was die Regel sagt</translation>
    </message>
    <message>
        <source>What the rule %1 says</source>
        <translation>Was die Regel %1 sagt</translation>
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
    <message>
        <source>What you had edited in the settings and not saved is there again.</source>
        <translation>Was Sie in den Einstellungen geändert und nicht gespeichert hatten, ist wieder da.</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Einste&amp;llungen</translation>
    </message>
</context>
<context>
    <name>pd::ui::SheetView</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
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
    <name>pd::ui::SignInDialog</name>
    <message>
        <source>Sign in with the browser</source>
        <translation>Mit dem Browser anmelden</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>The browser of this computer opens. Sign in there as %1 and allow Patron Desk to read and send mail; this window closes by itself then.</source>
        <translation>Der Browser dieses Rechners öffnet sich. Bitte dort als %1 anmelden und Patron Desk erlauben, E-Mails zu lesen und zu senden; dieses Fenster schließt sich dann von selbst.</translation>
    </message>
    <message>
        <source>&amp;Address, for another browser on this computer</source>
        <translation>&amp;Adresse, für einen anderen Browser auf diesem Rechner</translation>
    </message>
    <message>
        <source>Address to sign in at</source>
        <translation>Adresse zum Anmelden</translation>
    </message>
    <message>
        <source>&amp;Open the browser again</source>
        <translation>Browser &amp;erneut öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address into a browser on this computer and sign in there; this window closes by itself then.</source>
        <translation>Kein Browser ließ sich öffnen. Bitte die Adresse in einen Browser auf diesem Rechner kopieren und dort anmelden; dieses Fenster schließt sich dann von selbst.</translation>
    </message>
    <message>
        <source>This attempt is over: close this window and sign in again.</source>
        <translation>Dieser Versuch ist vorbei: Bitte dieses Fenster schließen und erneut anmelden.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SignInRows</name>
    <message>
        <source>Log in with</source>
        <translation>Anmelden mit</translation>
    </message>
    <message>
        <source>A password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>A sign-in with the browser (OAuth 2)</source>
        <translation>Anmeldung mit dem Browser (OAuth 2)</translation>
    </message>
    <message>
        <source>&amp;Log in with</source>
        <translation>Anme&amp;lden mit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Your organisation registers Patron Desk with its provider once and gets a client id for it; the help (F1) says how.</source>
        <translation>Ihre Organisation registriert Patron Desk einmal bei ihrem Anbieter und bekommt dafür eine Client-ID; die Hilfe (F1) sagt, wie.</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>Cli&amp;ent-ID</translation>
    </message>
    <message>
        <source>from the provider’s page on programs</source>
        <translation>von der Seite des Anbieters über Programme</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>only where the provider gives one; it goes into the keychain</source>
        <translation>nur, wo der Anbieter eines gibt; es kommt in den Schlüsselbund</translation>
    </message>
    <message>
        <source>Si&amp;gn-in address</source>
        <translation>Anmeldun&amp;gsadresse</translation>
    </message>
    <message>
        <source>for example https://login.example.org/authorize</source>
        <translation>zum Beispiel https://login.example.org/authorize</translation>
    </message>
    <message>
        <source>Address of tokens</source>
        <translation>Adresse der Token</translation>
    </message>
    <message>
        <source>for example https://login.example.org/token</source>
        <translation>zum Beispiel https://login.example.org/token</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>what is asked for, as the provider writes it</source>
        <translation>worum gebeten wird, wie der Anbieter es schreibt</translation>
    </message>
    <message>
        <source>Sign in with t&amp;he browser…</source>
        <translation>Mit dem Bro&amp;wser anmelden…</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Mit dem Browser anmelden</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Fill in the user first.</source>
        <translation>Bitte zuerst den Benutzer eingeben.</translation>
    </message>
    <message>
        <source>Fill in the client id first; the help (F1) says where your organisation gets it.</source>
        <translation>Bitte zuerst die Client-ID eingeben; die Hilfe (F1) sagt, woher Ihre Organisation sie bekommt.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Bitte zuerst anmelden.</translation>
    </message>
    <message>
        <source>Signed in as %1. It counts as soon as this is saved.</source>
        <translation>Als %1 angemeldet. Es gilt, sobald dies gespeichert ist.</translation>
    </message>
    <message>
        <source>The browser opens when you press this, not before.</source>
        <translation>Der Browser öffnet sich, wenn Sie dies drücken, nicht vorher.</translation>
    </message>
    <message>
        <source>only where the provider gives one</source>
        <translation>nur wo der Anbieter eines vergibt</translation>
    </message>
    <message>
        <source>empty: the one that is known</source>
        <translation>leer: das bekannte</translation>
    </message>
</context>
<context>
    <name>pd::ui::StaffRecord</name>
    <message>
        <source>Staff record</source>
        <translation>Interner Datensatz</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Records and the chosen one</source>
        <translation>Datensätze und der gewählte</translation>
    </message>
    <message>
        <source>Choose a row to see it whole.</source>
        <translation>Eine Zeile wählen, um sie ganz zu sehen.</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation>Gespeicherte &amp;Ansichten</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>Die Bestellung</translation>
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
        <translation>Phase</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Donation stages</source>
        <translation>Spendenphasen</translation>
    </message>
    <message>
        <source>Find in stages</source>
        <translation>In den Phasen suchen</translation>
    </message>
    <message>
        <source>1 stage</source>
        <translation>1 Phase</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stages</source>
        <translation>
            <numerusform>%Ln Phase</numerusform>
            <numerusform>%Ln Phasen</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has no row yet.</source>
        <translation>Die Tabelle hat noch keine Zeile.</translation>
    </message>
    <message>
        <source>No row matches.</source>
        <translation>Keine Zeile passt.</translation>
    </message>
</context>
<context>
    <name>pd::ui::StagesPanel</name>
    <message>
        <source>A gift in “%1” without a probability of its own is not shown.</source>
        <translation>Eine Spende in „%1“ ohne eigene Wahrscheinlichkeit wird nicht angezeigt.</translation>
    </message>
    <message>
        <source>A gift in “%1” without a probability of its own is shown under %2.</source>
        <translation>Eine Spende in „%1“ ohne eigene Wahrscheinlichkeit wird unter %2 angezeigt.</translation>
    </message>
    <message>
        <source>The probability of a gift decides whether the patron sees it: from 90 percent on. A gift without a probability of its own has that of its stage (rule D4).</source>
        <translation>Die Wahrscheinlichkeit einer Spende entscheidet, ob der Kunde sie sieht: ab 90 Prozent. Eine Spende ohne eigene Wahrscheinlichkeit hat die ihrer Phase (Regel D4).</translation>
    </message>
    <message>
        <source>Donation stages</source>
        <translation>Spendenphasen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Probability in percent</source>
        <translation>Wahrscheinlichkeit in Prozent</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>The row that is chosen</source>
        <translation>Die gewählte Zeile</translation>
    </message>
    <message>
        <source>S&amp;tage</source>
        <translation>&amp;Phase</translation>
    </message>
    <message>
        <source>P&amp;robability</source>
        <translation>&amp;Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;yp</translation>
    </message>
    <message>
        <source>Another stage is another row: add one.</source>
        <translation>Eine andere Phase ist eine andere Zeile: bitte eine hinzufügen.</translation>
    </message>
    <message>
        <source>it is not there any more.</source>
        <translation>sie ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Type the stage as your donations spell it.</source>
        <translation>Die Phase so eingeben, wie sie Ihre Spenden schreiben.</translation>
    </message>
    <message>
        <source>The table has “%1” already. Discard this and change that row.</source>
        <translation>Die Tabelle enthält „%1“ schon. Dies verwerfen und jene Zeile ändern.</translation>
    </message>
    <message>
        <source>Without this row, a gift in “%1” that has no probability of its own cannot be decided and is not shown.</source>
        <translation>Ohne diese Zeile lässt sich über eine Spende in „%1“ ohne eigene Wahrscheinlichkeit nicht entscheiden, und sie wird nicht angezeigt.</translation>
    </message>
</context>
<context>
    <name>pd::ui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message numerus="yes">
        <source>%n edits not saved</source>
        <translation>
            <numerusform>%n Änderung nicht gespeichert</numerusform>
            <numerusform>%n Änderungen nicht gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the first of them in the settings.</source>
        <translation>Zeigt die erste davon in den Einstellungen.</translation>
    </message>
    <message>
        <source>With the records of %1.</source>
        <translation>Mit den Datensätzen vom %1.</translation>
    </message>
</context>
<context>
    <name>pd::ui::StepHeader</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>Alle Schritte sind getan</translation>
    </message>
</context>
<context>
    <name>pd::ui::StepList</name>
    <message>
        <source>What the test found</source>
        <translation>Was der Test ergab</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>this is where it failed</source>
        <translation>hier ist es gescheitert</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>The server is asked …</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>Press “Test”: each step that works is listed here, and the one that does not.</source>
        <translation>Drücken Sie „Testen“: Hier steht dann jeder Schritt, der gelingt, und der, der nicht gelingt.</translation>
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
    <name>pd::ui::TemplatesPanel</name>
    <message>
        <source>Reply templates</source>
        <translation>Antwortvorlagen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Ein Feld einfügen</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>Wie es sich liest</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>&amp;Betreff</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>How it &amp;reads</source>
        <translation>Wie es sich &amp;liest</translation>
    </message>
    <message>
        <source>&amp;Add one</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;move it</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Save it</source>
        <translation>S&amp;peichern</translation>
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
        <translation>Bitte zuerst einen Namen geben.</translation>
    </message>
    <message>
        <source>Write its text first.</source>
        <translation>Bitte zuerst den Text schreiben.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts ist geändert.</translation>
    </message>
    <message>
        <source>Choose a template first.</source>
        <translation>Bitte zuerst eine Vorlage wählen.</translation>
    </message>
    <message>
        <source>The template “%1” is saved.</source>
        <translation>Die Vorlage „%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>The template “%1” is removed. Undo brings it back.</source>
        <translation>Die Vorlage „%1“ ist entfernt. Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <source>&amp;Discard the change</source>
        <translation>Änderung &amp;verwerfen</translation>
    </message>
    <message>
        <source>A new template</source>
        <translation>Eine neue Vorlage</translation>
    </message>
    <message>
        <source>%1 – not saved</source>
        <translation>%1 – nicht gespeichert</translation>
    </message>
    <message>
        <source>Somebody else removed this template meanwhile. Discard your change, or copy its text into a new one.</source>
        <translation>Jemand anderes hat diese Vorlage inzwischen entfernt. Bitte Ihre Änderung verwerfen oder den Text in eine neue kopieren.</translation>
    </message>
    <message>
        <source>Save or discard the new template first.</source>
        <translation>Bitte zuerst die neue Vorlage speichern oder verwerfen.</translation>
    </message>
    <message>
        <source>No reply templates</source>
        <translation>Keine Antwortvorlagen</translation>
    </message>
    <message>
        <source>There is no template yet. A template is what answers usually say, with fields for the patron’s name, seats and days. Press “Add one”, and write it.</source>
        <translation>Es gibt noch keine Vorlage. Eine Vorlage ist, was Antworten gewöhnlich sagen, mit Feldern für den Namen des Kunden, Plätze und Tage. Drücken Sie „Hinzufügen“, und schreiben Sie sie.</translation>
    </message>
    <message>
        <source>Somebody else changed this template meanwhile: what they wrote stands below. Saving puts yours in its place; discarding your change shows theirs.</source>
        <translation>Jemand anderes hat diese Vorlage inzwischen geändert: Was geschrieben wurde, steht unten. Speichern setzt Ihres an seine Stelle; Verwerfen Ihrer Änderung zeigt das andere.</translation>
    </message>
    <message>
        <source>Insert a field…</source>
        <translation>Ein Feld einfügen…</translation>
    </message>
</context>
<context>
    <name>pd::ui::TextPopup</name>
    <message>
        <source>Another value</source>
        <translation>Anderer Wert</translation>
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
        <translation>Was jemand anderes geschrieben hat</translation>
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
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>pd::ui::TopBand</name>
    <message>
        <source>Menu and search</source>
        <translation>Menü und Suche</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Wer handelt</translation>
    </message>
    <message>
        <source>%1 acts</source>
        <translation>%1 handelt</translation>
    </message>
    <message>
        <source>What you change is noted under this name.</source>
        <translation>Was Sie ändern, wird unter diesem Namen vermerkt.</translation>
    </message>
</context>
<context>
    <name>pd::ui::TriedLine</name>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message>
        <source>Back to as set</source>
        <translation>Zurück zu wie eingestellt</translation>
    </message>
</context>
<context>
    <name>pd::ui::UndoDesk</name>
    <message>
        <source>Taking back: %1</source>
        <translation>Wird zurückgenommen: %1</translation>
    </message>
    <message>
        <source>&amp;Undo my last action</source>
        <translation>&amp;Meinen letzten Vorgang rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig machen: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::UnverifiedOffer</name>
    <message>
        <source>Ta&amp;ke it from the message</source>
        <translation>Aus der Nachricht &amp;übernehmen</translation>
    </message>
    <message>
        <source>What the message says</source>
        <translation>Was die Nachricht sagt</translation>
    </message>
    <message>
        <source>It is not verified who sent the message, so nothing of it is filled in.</source>
        <translation>Wer die Nachricht gesendet hat, ist nicht geprüft, darum wird nichts daraus eingetragen.</translation>
    </message>
    <message>
        <source>Take it from the message</source>
        <translation>Aus der Nachricht übernehmen</translation>
    </message>
</context>
<context>
    <name>pd::ui::VenueTools</name>
    <message>
        <source>Venue&amp;s</source>
        <translation>S&amp;pielstätten</translation>
    </message>
    <message>
        <source>&amp;New venue…</source>
        <translation>&amp;Neue Spielstätte…</translation>
    </message>
    <message>
        <source>&amp;Draw the seats…</source>
        <translation>Plätze &amp;zeichnen…</translation>
    </message>
    <message>
        <source>&amp;Take in a seat map…</source>
        <translation>Saalplan &amp;aufnehmen…</translation>
    </message>
    <message>
        <source>&amp;Export the seat map…</source>
        <translation>Saalplan &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Print the seat map…</source>
        <translation>Saalplan &amp;drucken…</translation>
    </message>
    <message>
        <source>There is no venue yet: make a new one.</source>
        <translation>Es gibt noch keine Spielstätte: Bitte eine neue anlegen.</translation>
    </message>
    <message>
        <source>This house has no seat map yet.</source>
        <translation>Dieses Haus hat noch keinen Saalplan.</translation>
    </message>
    <message>
        <source>There is a venue of this name already.</source>
        <translation>Es gibt schon eine Spielstätte dieses Namens.</translation>
    </message>
    <message>
        <source>New venue</source>
        <translation>Neue Spielstätte</translation>
    </message>
    <message>
        <source>“%1” is made. Draw its rows, or take in a seat map.</source>
        <translation>„%1“ ist angelegt. Jetzt Reihen zeichnen oder einen Saalplan aufnehmen.</translation>
    </message>
    <message>
        <source>The seats of %1 are saved.</source>
        <translation>Die Plätze von %1 sind gespeichert.</translation>
    </message>
    <message>
        <source>Take in a seat map</source>
        <translation>Saalplan aufnehmen</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Reading a seat map</source>
        <translation>Saalplan lesen</translation>
    </message>
    <message>
        <source>The file holds the seat map as it is. Nothing was changed.</source>
        <translation>Die Datei enthält den Saalplan, wie er schon ist. Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats added</source>
        <translation>
            <numerusform>%Ln Platz hinzugefügt</numerusform>
            <numerusform>%Ln Plätze hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln entfernt</numerusform>
            <numerusform>%Ln entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the seats of %1 those of %2? %3.</source>
        <translation>Die Plätze von %1 durch die von %2 ersetzen? %3.</translation>
    </message>
    <message>
        <source>&amp;Leave them</source>
        <translation>So &amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>&amp;Aufnehmen</translation>
    </message>
    <message>
        <source>The seat map of %1 was taken in.</source>
        <translation>Der Saalplan von %1 wurde aufgenommen.</translation>
    </message>
    <message>
        <source>Export the seat map</source>
        <translation>Saalplan exportieren</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportiert nach %1.</translation>
    </message>
</context>
<context>
    <name>pd::ui::VenuesPage</name>
    <message>
        <source>Venues</source>
        <translation>Spielstätten</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Teile der Seite</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Seat texts</source>
        <translation>Platztexte</translation>
    </message>
    <message>
        <source>What can be done with venues</source>
        <translation>Was sich mit Spielstätten tun lässt</translation>
    </message>
</context>
<context>
    <name>pd::ui::WaitColumns</name>
    <message>
        <source>Patron</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>in a line of people who wait</comment>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Any section</source>
        <translation>Beliebiger Bereich</translation>
    </message>
    <message>
        <source>Accessible</source>
        <translation>Barrierefrei</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Wait list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Find in the wait list</source>
        <translation>In der Warteliste suchen</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>Alle Reihen</translation>
    </message>
    <message>
        <source>1 patron waits</source>
        <translation>1 Kunde wartet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patrons wait</source>
        <translation>
            <numerusform>%Ln Kunde wartet</numerusform>
            <numerusform>%Ln Kunden warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits for seats</source>
        <translation>Niemand wartet auf Plätze</translation>
    </message>
    <message>
        <source>Nobody on the list matches.</source>
        <translation>Niemand auf der Liste passt.</translation>
    </message>
    <message>
        <source>Passed over</source>
        <comment>somebody who waits, and why</comment>
        <translation>Übergangen</translation>
    </message>
</context>
<context>
    <name>pd::ui::WaitDialog</name>
    <message>
        <source>Put on the wait list</source>
        <translation>Auf die Warteliste setzen</translation>
    </message>
    <message>
        <source>&amp;Put on the list</source>
        <translation>Auf die &amp;Liste setzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>The patron waits for other seats in the series of order %1, and is offered them first when they come free.</source>
        <translation>Der Kunde wartet auf andere Plätze in der Reihe der Bestellung %1 und bekommt sie zuerst angeboten, wenn sie frei werden.</translation>
    </message>
    <message>
        <source>Only this desk knows of it. The seats of the order stay as they are.</source>
        <translation>Das ist nur hier bekannt. Die Plätze der Bestellung bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Any section</source>
        <translation>Beliebiger Bereich</translation>
    </message>
    <message>
        <source>S&amp;ection</source>
        <translation>&amp;Bereich</translation>
    </message>
    <message>
        <source>&amp;Number of seats</source>
        <translation>&amp;Zahl der Plätze</translation>
    </message>
    <message>
        <source>&amp;Accessible ones among them</source>
        <translation>&amp;Davon barrierefrei</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>No&amp;tiz</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
</context>
<context>
    <name>pd::ui::WaitPanel</name>
    <message>
        <source>Offer ne&amp;xt…</source>
        <translation>&amp;Nächstes Angebot…</translation>
    </message>
    <message>
        <source>Change &amp;seats…</source>
        <translation>&amp;Plätze wechseln…</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>Von der &amp;Liste nehmen</translation>
    </message>
    <message>
        <source>&amp;Open the patron</source>
        <translation>Kunden &amp;öffnen</translation>
    </message>
    <message>
        <source>Wait list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Whoever waits longest is offered seats first that come free. A patron is put on the list from “Change seats”.</source>
        <translation>Wer am längsten wartet, bekommt frei werdende Plätze zuerst angeboten. Ein Kunde kommt unter „Plätze wechseln“ auf die Liste.</translation>
    </message>
    <message>
        <source>Nobody waits for seats.</source>
        <translation>Niemand wartet auf Plätze.</translation>
    </message>
    <message>
        <source>Choose somebody in the list first.</source>
        <translation>Bitte zuerst jemanden in der Liste wählen.</translation>
    </message>
    <message>
        <source>Choose one patron only.</source>
        <translation>Bitte nur einen Kunden wählen.</translation>
    </message>
    <message>
        <source>It is being recorded.</source>
        <translation>Es wird gerade vermerkt.</translation>
    </message>
    <message>
        <source>No seats are free that anybody waits for in %1.</source>
        <translation>In %1 sind keine Plätze frei, auf die jemand wartet.</translation>
    </message>
    <message>
        <source>%1 is off the wait list.</source>
        <translation>%1 steht nicht mehr auf der Warteliste.</translation>
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
    <name>pd::ui::WhatIfMenu</name>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>&amp;What if</source>
        <translation>&amp;Was wäre, wenn</translation>
    </message>
    <message>
        <source>&amp;Back to as set</source>
        <translation>&amp;Zurück zu wie eingestellt</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>Choose a patron first.</source>
        <translation>Bitte zuerst einen Kunden wählen.</translation>
    </message>
    <message>
        <source>No setting is tried.</source>
        <translation>Keine Einstellung wird ausprobiert.</translation>
    </message>
    <message>
        <source>%1 (as set)</source>
        <translation>%1 (wie eingestellt)</translation>
    </message>
    <message>
        <source>Another number of days…</source>
        <translation>Andere Anzahl von Tagen…</translation>
    </message>
    <message>
        <source>Another time zone…</source>
        <translation>Andere Zeitzone…</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>Andere Adresse…</translation>
    </message>
</context>
<context>
    <name>pd::ui::WhatIfTables</name>
    <message>
        <source>Choose a patron first.</source>
        <translation>Bitte zuerst einen Kunden wählen.</translation>
    </message>
    <message>
        <source>This patron has no orders.</source>
        <translation>Dieser Kunde hat keine Bestellungen.</translation>
    </message>
    <message>
        <source>This patron has no gifts.</source>
        <translation>Dieser Kunde hat keine Spenden.</translation>
    </message>
    <message>
        <source>%1 (as set)</source>
        <translation>%1 (wie eingestellt)</translation>
    </message>
    <message>
        <source>Read as “%1”</source>
        <translation>Gelesen als „%1“</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Nicht aufgeführt</translation>
    </message>
    <message>
        <source>Another label…</source>
        <translation>Andere Bezeichnung…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Another probability…</source>
        <translation>Andere Wahrscheinlichkeit…</translation>
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
    <message>
        <source>Order labels</source>
        <translation>Bestellbezeichnungen</translation>
    </message>
    <message>
        <source>Donation stages</source>
        <translation>Spendenphasen</translation>
    </message>
    <message>
        <source>What I tell them</source>
        <translation>Was ich dazu sage</translation>
    </message>
    <message>
        <source>Copy what I tell them</source>
        <translation>Kopieren, was ich dazu sage</translation>
    </message>
    <message>
        <source>Open the setting…</source>
        <translation>Einstellung öffnen…</translation>
    </message>
    <message>
        <source>Open the setting “%1”</source>
        <translation>Einstellung „%1“ öffnen</translation>
    </message>
</context>
<context>
    <name>pd::ui::WishFields</name>
    <message>
        <source>For the seat plan</source>
        <translation>Für den Platzplan</translation>
    </message>
    <message>
        <source>S&amp;eats</source>
        <translation>&amp;Plätze</translation>
    </message>
    <message>
        <source>As many as now</source>
        <translation>So viele wie jetzt</translation>
    </message>
    <message>
        <source>Accessi&amp;ble</source>
        <translation>&amp;Barrierefrei</translation>
    </message>
    <message>
        <source>As now</source>
        <translation>Wie jetzt</translation>
    </message>
    <message>
        <source>Se&amp;ction</source>
        <translation>Berei&amp;ch</translation>
    </message>
    <message>
        <source>Any section</source>
        <translation>Beliebiger Bereich</translation>
    </message>
    <message>
        <source>Price le&amp;vel</source>
        <translation>Preis&amp;stufe</translation>
    </message>
    <message>
        <source>Nearer to the stage</source>
        <translation>Näher an der Bühne</translation>
    </message>
    <message>
        <source>Not farther back than now</source>
        <translation>Nicht weiter hinten als jetzt</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>May be apart</source>
        <translation>Dürfen getrennt sein</translation>
    </message>
    <message>
        <source>At an aisle</source>
        <translation>Am Gang</translation>
    </message>
    <message>
        <source>At an aisle, if possible</source>
        <translation>Möglichst am Gang</translation>
    </message>
    <message>
        <source>Same row, if possible</source>
        <translation>Möglichst dieselbe Reihe</translation>
    </message>
    <message>
        <source>Anything else may become worse</source>
        <translation>Alles andere darf schlechter werden</translation>
    </message>
</context>
<context>
    <name>pd::ui::WishTicks</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wünsche</translation>
    </message>
    <message>
        <source>What is wished besides</source>
        <translation>Was außerdem gewünscht ist</translation>
    </message>
    <message>
        <source>Add a wish…</source>
        <translation>Wunsch hinzufügen…</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>What exactly, if it was said</source>
        <translation>Was genau, falls es gesagt wurde</translation>
    </message>
    <message>
        <source>Choose first what is wished.</source>
        <translation>Bitte zuerst wählen, was gewünscht ist.</translation>
    </message>
    <message>
        <source>There is nothing more to say of this wish.</source>
        <translation>Zu diesem Wunsch ist nicht mehr zu sagen.</translation>
    </message>
    <message>
        <source>More of this wish</source>
        <translation>Mehr zu diesem Wunsch</translation>
    </message>
    <message>
        <source>Say which.</source>
        <translation>Bitte angeben, welche.</translation>
    </message>
    <message>
        <source>Say how many: a number from 1 to 100.</source>
        <translation>Bitte angeben, wie viele: eine Zahl von 1 bis 100.</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot both be: take the tick off one of them.</source>
        <translation>„%1“ und „%2“ gehen nicht zugleich: Nehmen Sie bei einem den Haken weg.</translation>
    </message>
</context>
<context>
    <name>pd::ui::WishesPage</name>
    <message>
        <source>Wishes</source>
        <comment>the page of those for other seats</comment>
        <translation>Wünsche</translation>
    </message>
    <message>
        <source>Wishes, and one of them</source>
        <translation>Wünsche, und einer davon</translation>
    </message>
    <message>
        <source>Seat wishes</source>
        <translation>Platzwünsche</translation>
    </message>
    <message>
        <source>Series whose seats are wished for</source>
        <translation>Reihe, deren Plätze gewünscht werden</translation>
    </message>
    <message>
        <source>P&amp;lan</source>
        <translation>P&amp;lanen</translation>
    </message>
    <message>
        <source>Ch&amp;ange…</source>
        <translation>&amp;Wechseln…</translation>
    </message>
    <message>
        <source>&amp;Check all</source>
        <translation>Alle ankreu&amp;zen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln wishes</source>
        <comment>a series</comment>
        <translation>
            <numerusform>%1: %Ln Wunsch</numerusform>
            <numerusform>%1: %Ln Wünsche</numerusform>
        </translation>
    </message>
    <message>
        <source>Planning the seats of %1</source>
        <translation>Plätze von %1 planen</translation>
    </message>
    <message>
        <source>No plan was made.</source>
        <translation>Es wurde kein Plan gemacht.</translation>
    </message>
    <message>
        <source>It is being looked at whether it can be done.</source>
        <translation>Es wird geprüft, ob es möglich ist.</translation>
    </message>
    <message>
        <source>It is being recorded.</source>
        <translation>Es wird gerade vermerkt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patrons have other seats now.</source>
        <translation>
            <numerusform>%Ln Kunde hat jetzt andere Plätze.</numerusform>
            <numerusform>%Ln Kunden haben jetzt andere Plätze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who comes first: %1</source>
        <translation>Wer zuerst kommt: %1</translation>
    </message>
    <message>
        <source>Since the plan was made something has changed that makes a difference. Plan again.</source>
        <translation>Seit dem Plan hat sich etwas geändert, das einen Unterschied macht. Bitte neu planen.</translation>
    </message>
    <message>
        <source>No plan is made yet. Nothing is changed by making one.</source>
        <translation>Noch ist kein Plan gemacht. Einen zu machen, ändert nichts.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The plan is being made. It can be cancelled below.</source>
        <translation>Der Plan wird gemacht. Er lässt sich unten abbrechen.</translation>
    </message>
    <message>
        <source>There is no series with performances to come.</source>
        <translation>Keine Reihe hat noch kommende Vorstellungen.</translation>
    </message>
    <message>
        <source>There is no wish that a plan can weigh.</source>
        <translation>Es gibt keinen Wunsch, den ein Plan abwägen kann.</translation>
    </message>
    <message>
        <source>Make a plan first.</source>
        <translation>Bitte zuerst einen Plan machen.</translation>
    </message>
    <message>
        <source>Since the plan was made something has changed. Plan again.</source>
        <translation>Seit dem Plan hat sich etwas geändert. Bitte neu planen.</translation>
    </message>
    <message>
        <source>Check what is to be done first.</source>
        <translation>Bitte zuerst ankreuzen, was zu tun ist.</translation>
    </message>
    <message numerus="yes">
        <source>Ch&amp;ange %Ln patrons’ seats…</source>
        <translation>
            <numerusform>Plätze von %Ln Kunden &amp;wechseln…</numerusform>
            <numerusform>Plätze von %Ln Kunden &amp;wechseln…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check none</source>
        <translation>Keine ankreu&amp;zen</translation>
    </message>
    <message>
        <source>No move of the plan can be made without somebody’s word.</source>
        <translation>Kein Wechsel des Plans ist ohne jemandes Zustimmung möglich.</translation>
    </message>
    <message>
        <source>Seat wishes or the wait list</source>
        <translation>Platzwünsche oder Warteliste</translation>
    </message>
    <message>
        <source>Wait list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Wait list for seats</source>
        <translation>Warteliste für Plätze</translation>
    </message>
</context>
</TS>
