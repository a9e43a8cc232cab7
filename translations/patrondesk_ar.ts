<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Changes</name>
    <message>
        <source>The site has another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page links lead to another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tab %1 appears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tab %1 disappears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more reminder stands above the tabs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more reminders stand above the tabs.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One reminder fewer stands above the tabs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n reminders fewer stand above the tabs.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One reminder names another date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n reminders name another date.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>My Profile has the field %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My Profile no longer has the field %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field %1 reads differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the field %1 can be edited changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more order is listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more orders are listed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One order is no longer listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n orders are no longer listed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One order has another label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n orders have another label.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One order shows another amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n orders show another amount.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One order shows another date or time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n orders show another date or time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One order&apos;s tickets are offered differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n orders&apos; tickets are offered differently.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One order&apos;s details change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n orders&apos; details change.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One more donation is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more donations are shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One donation is no longer shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n donations are no longer shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One donation stands under another heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n donations stand under another heading.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One donation shows another amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n donations show another amount.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One donation shows another date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n donations show another date.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One more subscription can be renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more subscriptions can be renewed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One subscription can no longer be renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n subscriptions can no longer be renewed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One renewal shows another amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n renewals show another amount.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One renewal has another deadline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n renewals have another deadline.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One renewal offers other buttons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n renewals offer other buttons.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One more benefit is listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more benefits are listed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One benefit is no longer listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n benefits are no longer listed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One benefit has another status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n benefits have another status.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One benefit shows another date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n benefits show another date.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One benefit offers other links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n benefits offer other links.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One more presale is open or announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more presales are open or announced.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One presale is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n presales are no longer there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Members&apos; seats of one more event are seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Members&apos; seats of %n more events are seen.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Members&apos; seats of one event are no longer seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Members&apos; seats of %n events are no longer seen.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One more discount applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more discounts apply.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One discount no longer applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n discounts no longer apply.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Staff get one more warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Staff get %n more warnings.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Staff get one warning fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Staff get %n warnings fewer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One more line reads differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more lines read differently.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Backed up to %1 (%2 bytes), opened again and verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored to %1 (%2 bytes), opened and verified. Open it with --db.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database: sqlite:///path, a path, or postgresql://host/name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer in JSON (see the help page json).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of sentences; en by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No database is named: give --db URL, or set PATRONDESK_DB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no further words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no translation for --lang %1; there is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--contacts takes a whole number from 50 to 1000000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--seed takes a whole number, 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many contacts, 50 to 1000000 (2400).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another seed makes another theatre (1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo theatre is made: %1 contacts, %2 orders, %3 donations, %4 benefits in %5 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes back %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what touched this contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--dates takes mdy, dmy or auto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--zone takes the name of a time zone, for example America/New_York.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--conflicts takes keep, take or fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV file with the columns object, alias, field: names of your own columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what would happen, and change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How 5/6/2026 is to be read: mdy, dmy or auto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone of local times; by default the organisation&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value changed here and there: keep ours, take theirs, or fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal verifies: %1 actions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal does not verify: entry %1 is the first that does not fit. Keep the file and compare it with a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With set: orders of this status are not on the patron&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With set STATUS: take its row away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: patrondesk-cli [--db URL] [--json] [--lang LL] COMMAND …
Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patrondesk-cli COMMAND --help says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format takes json, text, html or pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one patron: --contact ID, --email E or --external ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set takes key=value, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patron by number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patron by e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patron by the id at the source, 15 or 18 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An instant, or a date (its start where the organisation is); now by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As if this setting had this value; may be given more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>json, text, html or pdf; text by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into this file, which must not exist yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many hits at the most (50).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1 to 100000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No patron matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more: use --limit, or a longer text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(assumed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. It would be:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With set: check, and change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With set NAME: take its row away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action %1 is undone, by action %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>“%1” on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address that begins with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colour such as #74152F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a currency such as USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a region such as US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time zone such as America/New_York</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number of days, 0 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number, 1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an amount such as 1,234.50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date with a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a percentage from 0 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id of a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the words that Patron Desk knows there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an instant such as 2026-11-14T19:30:00Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an instant such as 2026-11-14T19:30:00Z, or a date such as 2026-11-14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>donation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>portal user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label for the status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>donation stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} Nothing was done; --help says what can be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no database at {place}, and nothing was created. Check the address, or make one with the command “import” or “demo”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {place} is damaged. It was left as it is; restore the last backup with the command “restore”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {place} was written by a newer Patron Desk (schema {version}, this program knows {known}). It was left as it is; update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {place} has the older schema {version}, and this program needs {known}. It was left as it is; open it once with the right to write, so that it can be brought up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {place} cannot be written: the file or its folder is read-only. Nothing was changed; ask for the right to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds {place} is full. Nothing was changed; make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to {place} and did not finish in time. Nothing was changed; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the login to {place}. Check the user&apos;s name, the password in .pgpass and the rights, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database server of {place} cannot be reached. Nothing was changed; check the network and the host name, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {place} keeps its text in {encoding}, not in UTF8. Nothing was changed; have it created with the encoding UTF8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{url}” had a password in it, which every process list would show. Nothing was done; put the password into .pgpass and leave it out of the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {place} already has records, so nothing was written. Choose a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} already exists and was left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} cannot be read, so nothing was taken from it. Check that it exists and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} cannot be written. Nothing was written; check the folder, your rights and the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {path} could be written but not opened again, so it is not a backup. The database is as it was; check the disk and make another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PostgreSQL database is backed up by its own program, {tool}. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {kind} {id} here. Nothing was changed; check the number or search by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} fits several records: {candidates}. Nothing was done; name one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed this {kind} ({id}) meanwhile, so your change was not written. Look at both and decide again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused this, because it would break a rule of its own ({constraint}). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal does not verify: entry {action} is the first that does not fit. Nothing was changed; keep the file and compare it with a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action {action} was undone already, by action {later}. Nothing was changed; undo {later} to do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action {action} cannot be undone: what it changed was changed again by action {later}. Nothing was changed; undo {later} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action {action} cannot be undone: something recorded later needs it ({constraint}). Nothing was changed; undo that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action {action} cannot be undone: the journal does not hold all that was there before. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done: {reason}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting “{key}”. Nothing was changed; the command “settings list” names them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” does not fit the setting {key}, which takes {expectation}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” cannot be read here; what fits is {expectation}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no kind of record that Patron Desk knows. It was skipped; map its columns, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text encoding of {path} cannot be told, so nothing was taken from it. Save it as UTF-8 and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates in {path}, column {column}, can be read month first or day first (for example {value}). Nothing was imported; say which with --dates mdy or --dates dmy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of {path} looks like a row of column names, so nothing was taken from it. Check that the file has its header row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive {path} is damaged or cut short, so nothing was taken from it. Download the export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column map {path} cannot be read at line {line}, so nothing was imported. Correct that line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields were changed both here and in the export ({count}). Nothing was imported; choose --conflicts keep or --conflicts take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, line {line}: the row is longer than {limit} bytes. It was left out, and reading went on at the next line; look for a missing quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, line {line}, column {column}: the field is longer than {limit} bytes. The row was left out, and reading went on at the next line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, line {line}: a quote is opened and never closed. The row was left out, and reading went on at the next line; correct that line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, line {line}: the row has {found} fields, the header has {expected}. The row was left out, and reading went on at the next line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, line {line}: another row of this import has the same Id and was changed later, so this one was left out. Nothing needs to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, line {line}: the row has no id in the column {column}. It was left out, and reading went on at the next line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, line {line}: the column {column} does not hold {expectation}. The row was left out, and reading went on at the next line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} looks like {object}, but no column holds the ids of its records. It was skipped; export it again with the id, or name that column in a column map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it begins with neither sqlite:// nor postgresql://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no file and no database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what stands before the name is no host and no whole path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a port is a number from 1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of its options is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patron Desk met an error of its own, and nothing was changed. Please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is not a Patron Desk database. It was left as it is; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{url}” is not a database address: {reason}. Write sqlite:///path/to/file.db or postgresql://host/name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {place} answered with the error {answer}, and nothing was changed. Try again, and report that code if it stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The file is damaged: the database says “{answer}”. Keep the file, and restore the last backup with the command “restore”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {id} refers to a row of {parent} that is not there. Keep the file, and restore the last backup with the command “restore”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal does not verify: entry {id} is the first that does not fit. Keep the file and compare it with a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {id} refers by {field} to {missing}, which no import has brought. Import the file that holds it; it is linked when it comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat {seat} is sold more than once for {event}, {instance}: orders {orders}. Find out who sits there, and change the other order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {id}: {field} is to become “{wanted}” in PatronManager, and an import since shows “{imported}”. Look at both, and do it there or take it back here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>and %n more; --json lists them all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2, %3): %4 rows, %5 stored, %6 unchanged, %7 rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that were left out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that were rejected:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that were never read, because they can hold secrets:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card numbers in free text were blanked: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids that stood twice; the row that was changed last counts:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that refer to one nobody has; they are kept, and linked when it comes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 refers to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values that were changed here and there:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3: “%4” here, “%5” in the import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that are here and not in this export; nothing was deleted:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <source>[hidden]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seats %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perks after login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1, with the records as they are now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1, with the records of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login: yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login: no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>“Renewed By” is filled ({renewedBy}), so this benefit is not listed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The benefit starts on {start}, so it is not listed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A benefit counts for its own contact, and this one is another&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The benefit is active through the end of {expires}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The benefit has no expiration date, so it stays active and has no renewal period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It expires on {expires}; its renewal period opens on {opens}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It expires on {expires}; its renewal period opened on {opens}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It expired on {expires}, and its renewal period is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It expired on {expires}; its renewal period closed on {closes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Renew now” lands on the Membership page, where the patron chooses a membership.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Renew now” is offered in the renewal period only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A membership entered as a donation cannot be renewed in Portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The origin of this benefit is “{origin}”; it is treated like a membership bought as a ticket order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Contact us about Renewing” sends a message to the organisation, to {to}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the only link of a membership entered as a donation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Contact us about Renewing” is offered in the renewal period only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was bought as a ticket order: the benefit and the portal user came at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not bought as a ticket order: the benefit and the portal user are made by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{level}” is a household level, but the others of the household ({count}) need benefits and portal users of their own; the vendor does not normally recommend that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{level}” expired on {expires} and “Renewed By” is empty, but the contact has a newer benefit, “{newerLevel}”. Link them, so that the old one leaves the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The membership “{level}” was bought as a ticket order and is in its renewal period (it expires on {expires}), so the patron is reminded to renew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reminder stands in a line above the tabs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no reminder: the origin of this benefit is “{origin}”, not a ticket order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This donation is not in this contact&apos;s name, so it is not on this patron&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probability is {probability} %; donations of 90 % or more are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probability is {probability} %; only donations of 90 % or more are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than 100 % stands under Upcoming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 % stands under Completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s two pages disagree: one lists the stage “{stage}” as visible, the other asks for 90 %, and this record has {probability} %. It goes by the probability here{assumed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s two pages disagree: one lists the stage “{stage}” as visible, the other asks for 90 %, and this record has {probability} %. It goes by the stage here{assumed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has no probability of its own; the stage “{stage}” stands for {probability} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has no probability of its own; your stage table gives “{stage}” {probability} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be decided: the record has no probability, and the stage table does not know the stage “{stage}”. You see the donation, the patron does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a parent pledge or grant without an amount, so it is not shown as a gift; its payments are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is not known, so the donation is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is still open in the stage “{stage}”, but at {probability} % the patron sees it. Give early stages less than 90 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is in the stage “{stage}”, which the vendor lists as visible, but at {probability} % the patron does not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This gift is not part of a ticket order: it goes through qualification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patron can log in: the portal user {username} is active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patron cannot log in: the portal user {username} is disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patron cannot log in: this contact has no portal user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After “Log In” the patron lands on All Events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patron needs no second factor: multi-factor authentication is not required of portal users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other contact has the e-mail address {email}, so this contact can be a portal user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other contacts have the e-mail address {email} too ({count}). A portal user needs an address of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contact has no e-mail address, so it cannot be a portal user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another user, staff included, already has the username {email}. A username can be used once only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The username {username} is not the contact&apos;s e-mail address {email}; it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This portal user has the profile “{profile}”; it should be Authenticated Website or Authenticated Website 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can enable this contact as a portal user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can enable this portal user again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders lists every ticket order that the patron ever bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order is not in this contact&apos;s name, so it is not on this patron&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status “{status}” reads “{label}” to the patron.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status “{status}” counts as Complete{assumed} and reads “{label}” to the patron.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status “{status}” reads “{label}” to the patron, as your label map says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders in the status “{status}” are not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders in the status “{status}” are not listed, as your label map says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders in “{status}” are not listed under Orders{assumed}; look under Subscription renewal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status “{status}” has no documented label, so the order is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status “{status}” has no documented label, so the patron sees it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details show the link to the virtual event (links: {count}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order has tickets to a virtual event without an access link (tickets: {count}), so the patron finds no link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details give mobile tickets: they are enabled, and the delivery method is {delivery}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no mobile tickets: they are not enabled for the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no mobile tickets: the delivery method is {delivery}, not Email.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items that were exchanged away are not tickets and are not shown ({count}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items that are marked deleted in the source are not shown ({count}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items that were created later than the instant of this page are not there yet ({count}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order has no subtotal, so {total} is computed from its items{assumed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this subscription is paid, so the order is locked: no seat or discount can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patron ordered logged in and gave no donation with it, so the order needs no qualification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patron ordered logged in, but a donation was made with it: that donation must be qualified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order origin “{origin}” means that the patron was logged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order origin is “{origin}”, not Portal, so it is not known whether the order needs qualification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level “{level}” opens this presale: from {opens} for the patron, from {opensForAll} for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level “{level}” will open this presale: from {opens} for the patron, from {opensForAll} for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales are open to all since {opensForAll}; the level “{level}” makes no difference any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level “{level}” opens these seats, which others do not see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code {code} applies by itself after login, through the level “{level}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of several codes that apply ({count}), the best one is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses left: {left} of {limit}, counted in total, not per event or period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code {code} is used up: its {limit} uses count in total, not per event or period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code {code} is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A buy-X-get-Y code cannot be tied to a benefit level, so {code} does not apply by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code {code} needs an active benefit of the level “{level}”, which the patron does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level “{level}” is held by another contact of the household and shared with this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another contact of the household holds the level “{level}”; it counts for that contact only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was created on {created}; the page is as of {at}, so it is not there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is marked deleted in the source, so it is never shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was merged into {into}, so it is never shown; look at that record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{status}” is read as “{known}”: letter case and spaces around it do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These data are {days} days old: they were exported on {asOf}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The My Profile tab is there for every patron.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Orders tab is there for every patron.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders stand newest first; “See details” lists event, date, seats, prices, fees and payments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Donations tab is there because the patron can see donations ({count}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Donations tab: no donation of this contact is complete or soon to be complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patrons do not donate here: the Donation Form is a page of its own and needs no login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Subscription renewal tab is there because subscriptions wait for renewal ({count}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Subscription renewal tab: no subscription order of this patron is listed in Pending Renewal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Hide Subscription Renewal Tab in Portal” is checked, so no patron sees the Subscription renewal tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link asks the patron to log in and then lands here: {link}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patron can edit this under My Profile; saving it updates the Contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patron can change the password under My Profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Forgot password” on the login screen sends a reset e-mail; you can also reset it for the patron.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the e-mail address changes the username, so no other contact and no other user may have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal Pronouns are enabled for the site, so the patron sees and edits them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal Pronouns are not enabled for the site, so the patron does not see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onsite Accessibility Requirements are enabled for the site, so the patron sees and edits them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onsite Accessibility Requirements are not enabled for the site, so the patron does not see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription renewal lists subscription orders in the status “{status}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts as a subscription order because its type is “{type}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts as a subscription order because it holds an item of a subscription event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a fixed package; only fixed packages renew in Portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of package is not known; it counts as fixed, since only fixed ones are given renewal orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only fixed packages renew in Portal; this one is known as “{package}”, so it is not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a membership order, so it is not listed under Subscription renewal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription renewal lists subscription orders only; nothing in this order says that it is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Request Changes” opens the form “Submit a Change Request”; submitting it sends an e-mail and changes nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request goes to the Subscription Fulfillment Administrator, {to}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Subscription Fulfillment Administrator is set, so the request goes to the Order Fulfillment Administrator, {to}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither a Subscription nor an Order Fulfillment Administrator is set here, so it is not known where the request goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a request the seats stay as they are until the box office changes them or they are released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change request is open; the seats stay as they are until the box office changes them or they are released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patron can pay for the renewal here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid in full, the order becomes Complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid in full, the order becomes To Be Qualified, because a donation rides on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“I don&apos;t want to renew” releases the seats at once, and the order becomes Did Not Renew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(assumed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefit Renewal lists every benefit that has started and has not been renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefit Renewal lists benefits in their renewal period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefit Renewal lists only benefits in their renewal period; this one is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Contact us about Renewing” sends a message to the organisation; no Benefit Administrator is set here, so it is not known to whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Benefit Renewal tab is there because benefits are listed in it ({count}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Benefit Renewal tab: no benefit of this contact is listed in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Your membership %1 expires on %2. You can renew it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your membership %1 expired on %2. You can renew it now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in the header of every patron&apos;s page, and on what is printed or exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides on which day an order, a deadline or a renewal period falls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts for amounts that came without a currency of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header and the buttons of the patron&apos;s page have this colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links to the patron&apos;s pages begin with it; it is the address of your public ticketing site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address: page links cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription renewal tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats “Hide Subscription Renewal Tab in Portal” of your site: with it, nobody sees the tab, whatever is to be renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the tab from every patron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal Pronouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats whether your site asks for pronouns on My Profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patrons see and change them on My Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onsite Accessibility Requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats whether your site asks for access needs on My Profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats whether your site has mobile tickets; an order offers them only when it is delivered by e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders delivered by e-mail offer mobile tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders in a status without a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides what a patron sees of an order whose status the table of order labels does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages that the vendor names as visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s two pages disagree about a gift in Posted, Pending, Pledged or Negotiation/Review with a probability under 90 percent; this decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefits that are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides which benefits stand under Benefit renewal; one that was replaced never does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many days before a benefit expires, Renew now is offered; that day is included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many days after a benefit expired, it can no longer be renewed; that day is included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: it never closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides who has the presales, members&apos; seats and discounts of a benefit of a Household level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order Fulfillment Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change requests go to this address while the Subscription Fulfillment Administrator is blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription Fulfillment Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form behind Request Changes is sent to this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank: the Order Fulfillment Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefit administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a patron writes under “Contact us about Renewing” goes to this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose records count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says whether a change made here is the change, or has to be repeated in PatronManager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn about old data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported data that are older than this many days are warned about on every page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A database that is a file is copied once a day while the program is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a verified copy every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest daily backup beyond this many is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patron does not see the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patron sees the order, with the status as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probability decides: the gift is hidden under 90 percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage decides: the gift is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that are active, to be renewed, or expired and not replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those in their renewal period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the contact who holds the benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every contact of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patron Desk: this database is the organisation&apos;s record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PatronManager: this database is a copy with work on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. One looks like boxoffice@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the address of a site. One begins with https:// and has no blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a colour. One is written as # and six digits or letters from A to F, such as #74152F.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a currency. One has three letters, such as USD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a region. One has two letters, such as US.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time zone. Choose one from the list, such as America/New_York.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not fit here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you are. Everybody who works with this database shares these settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How your PatronPortal is set up. Patron Desk cannot ask the site, so it has to be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What patrons see of their orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What patrons see of their gifts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When benefits are listed and can be renewed, and whom they serve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets what patrons send from their pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data age and backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the records come from, and how they are kept safe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>No source says so; it is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patron Desk&apos;s own rule or your setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PatronManager Help: How Patrons Use Their PatronPortal Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PatronManager Help: PatronPortal FAQs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PatronManager Help, article %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order statuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>virtual events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qualification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>donations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>benefits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>portal users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed, no source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own rule or setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal help: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal FAQ: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help article %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; in part assumed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>There is nothing that you need to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in it is still open; I can look up what that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can tell you what is still to be paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can tell you more about the refund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can tell you what is still to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the day that I am looking at, this was not in your account yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can look at today&apos;s page with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry was taken out of our records, so your account does not show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you think that it should be there, I will have it checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry was joined with another one, so your account does not show it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can look at the other one with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can log in with {username}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you have forgotten your password, choose “Forgot password” where you log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your login is switched off at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can have it switched on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have a login yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can have one made for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else uses the same e-mail address with us, so you cannot have a login with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an address of your own you can have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have no e-mail address of yours, so you cannot have a login yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you tell me your address, I can have one made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your e-mail address is in use for another login, so you cannot have one with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With another address you can have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under My Profile you see your details and can change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you save there is changed with us too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under Orders you find the ticket orders that you placed with us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“See details” shows more about each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under Donations you find your gifts that are complete or soon will be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upcoming and the completed ones stand apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no Donations tab, because no gift in your name is complete or soon will be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tab appears with the first one that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under Subscription renewal you find the subscriptions that wait for your renewal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can pay for them there, or ask us for changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no Subscription renewal tab, because no subscription of yours waits to be renewed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tab appears when one does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not offer the renewal of subscriptions on our website at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can tell you how to renew yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under Benefit Renewal you find your memberships and benefits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can see there where they stand, and renew them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no Benefit Renewal tab, because no membership or benefit of yours is listed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can tell you which ones you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change this yourself under My Profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change your password yourself under My Profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you have forgotten it, choose “Forgot password” where you log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change your e-mail address yourself under My Profile; it is also the name that you log in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else may use the same address with us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can see and change your pronouns yourself under My Profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our website does not ask for pronouns at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can tell me yours, if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can see and change what access you need yourself under My Profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our website does not show what access you need at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can tell me what you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order is not in your name, so it is not in your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can have it checked in whose name it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your order shows as “{label}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order like this one is not listed in your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can tell you here what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order waits for a renewal, so it does not stand among your orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can tell you where it is to be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account does not show orders that are where this one is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can tell you here where it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your order shows as “{status}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can tell you what that means for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this subscription is paid, so its seats cannot be changed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This gift is not in your name, so it is not in your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account lists a gift when it is settled, and this one is not settled yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will find it there when it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This gift is not in your account yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I will have it checked and put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pledge itself is not listed, because its single payments are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can go through the payments with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This gift is not in your account, because no amount is noted for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your gift is listed in your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can tell you where it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your gift stands under Upcoming, because it is not complete yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands under Completed when it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your gift stands under Completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your subscription waits for your renewal under Subscription renewal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There you can pay, ask us for changes, or say that you do not want to renew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A subscription of this kind is not renewed on our website.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can tell you how to renew it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A membership is not listed under Subscription renewal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can tell you how yours is renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order is not a subscription, so it is not listed for renewal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have your request for changes, and your seats stay as they are until we have worked on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can look up how far it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This benefit is listed under Benefit Renewal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can tell you more about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This benefit is listed under Benefit Renewal, because it can be renewed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account shows how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account lists a benefit only while it can be renewed, and that is not now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can tell you when that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer benefit has taken the place of this one, so the old one is not listed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newer one is the one that counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This benefit begins on {start}, and your account lists it from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This benefit is not in your name, so it is not in your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This benefit has no end, so there is nothing to renew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This benefit lasts until {expires}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time to renew it begins on {opens}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This benefit lasts until {expires}, and this is the time to renew it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This benefit ended on {expires}, and you can still renew it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This benefit ended on {expires}, and the time to renew it ended on {closes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can tell you what is possible now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line at the top reminds you to renew “{level}”, whose last day is {expires}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can renew it under Benefit Renewal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through “{level}” you can book before it is open to everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in first, then it is open to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through “{level}” you can book from {opens}, before it is open to everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in first when you book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open to everybody now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can book it without “{level}” too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through “{level}” you can book seats that others do not see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in first, then you will see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your discount for “{level}” applies by itself once you are logged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need not enter a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This discount has been used as often as it can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can tell you about the regular prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This discount is not on offer at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This discount does not apply by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can tell you how it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This discount comes with “{level}”, which you do not have at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can tell you how to get it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>(blank)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patrondesk</name>
    <message>
        <source>Shows what a patron sees in Portal, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database: sqlite:///file, a file, or postgresql://host/name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme is “system”, “light” or “dark”, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pd::page</name>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patron does not see this:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patron sees no fields here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patron sees no orders here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patron sees no donations here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patron sees no subscriptions to renew here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patron sees no benefits here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1, shown as “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1, hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field “%1”, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab “%1”, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder to renew %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pd::ui::ColourEditor</name>
    <message>
        <source>Choose the colour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pd::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pd::ui::EmptyPage</name>
    <message>
        <source>Find a patron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo theatre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No patron chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type part of a name, an e-mail address, a phone or an order number to see what the patron sees in Portal, and why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pd::ui::HitDelegate</name>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>external id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pd::ui::LockScreen</name>
    <message>
        <source>Patron Desk is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Return or click to go on where you were.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pd::ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Patron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo my last action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back the last thing that you changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a &amp;command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent patrons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing before this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing after this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No patron has been looked at yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pd::ui::MainWindow</name>
    <message>
        <source>Patron Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin as the caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · shared database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a patron first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unpin the caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is pinned as the caller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last action was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Patron Desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pd::ui::NavButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::NoticeBar</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pd::ui::PatronHeader</name>
    <message>
        <source>Deceased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail, phone, household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal: can log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal: cannot log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Never imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of %1, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of %1, 1 day old</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Data of %1, %n days old</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::PatronSheet</name>
    <message>
        <source>Patron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons and warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview and reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patron can log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patron cannot log in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pd::ui::PatronsPage</name>
    <message>
        <source>Patrons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the demo theatre…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harbour Light is a made-up theatre with made-up patrons, to look round in. It is made once and takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patron cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a patron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy page &amp;link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines the patron does &amp;not see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order &amp;details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a patron first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No site address is set.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pd::ui::PortalView</name>
    <message>
        <source>Portal preview, read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll the patron’s page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pd::ui::PreviewPane</name>
    <message>
        <source>One field is not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fields are not shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One order is not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n orders are not shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One donation is not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n donations are not shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One renewal is not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n renewals are not shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One benefit is not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n benefits are not shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>one tab is not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tabs are not shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>As the patron sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown to the patron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patron sees every line of this tab, and every tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview, read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No site address is set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pd::ui::RuleChip</name>
    <message>
        <source>Rule %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pd::ui::SearchField</name>
    <message>
        <source>Find a patron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a patron: name, e-mail, phone, order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any part of a name, an e-mail address, a phone or order number, an external id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pd::ui::SearchPopup</name>
    <message>
        <source>Patrons found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No patron matches “%1”. Try fewer letters, or another part of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More patrons match. Type more to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pd::ui::SettingRow</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the edit of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the default of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meanwhile somebody set this to %1. You have %2, which is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default, which is assumed: no source says how it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by an import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by the demo theatre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default will hold again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited, not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header and the buttons of every patron&apos;s page change their colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is applied yet. Open a patron to read here what would change for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pd::ui::SettingsDesk</name>
    <message>
        <source>For %1 nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pd::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · edited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pd::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pd::ui::TaskView</name>
    <message>
        <source>Work under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n more waiting)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops the work; nothing of it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work cannot be stopped any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pd::ui::TopBand</name>
    <message>
        <source>Menu and search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pd::ui::WarningsPanel</name>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::WhyPanel</name>
    <message>
        <source>Why this line?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
