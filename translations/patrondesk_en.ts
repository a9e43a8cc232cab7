<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChangedLines</name>
    <message numerus="yes">
        <source>%n lines change:</source>
        <translation>
            <numerusform>%n line changes:</numerusform>
            <numerusform>%n lines change:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>%n more lines read differently.</source>
        <translation>
            <numerusform>%n more line reads differently.</numerusform>
            <numerusform>%n more lines read differently.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more reminders stand above the tabs.</source>
        <translation>
            <numerusform>%n more reminder stands above the tabs.</numerusform>
            <numerusform>%n more reminders stand above the tabs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders fewer stand above the tabs.</source>
        <translation>
            <numerusform>%n reminder fewer stands above the tabs.</numerusform>
            <numerusform>%n reminders fewer stand above the tabs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders name another date.</source>
        <translation>
            <numerusform>%n reminder names another date.</numerusform>
            <numerusform>%n reminders name another date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more orders are listed.</source>
        <translation>
            <numerusform>%n more order is listed.</numerusform>
            <numerusform>%n more orders are listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders are no longer listed.</source>
        <translation>
            <numerusform>%n order is no longer listed.</numerusform>
            <numerusform>%n orders are no longer listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders have another label.</source>
        <translation>
            <numerusform>%n order has another label.</numerusform>
            <numerusform>%n orders have another label.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders show another amount.</source>
        <translation>
            <numerusform>%n order shows another amount.</numerusform>
            <numerusform>%n orders show another amount.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders show another date or time.</source>
        <translation>
            <numerusform>%n order shows another date or time.</numerusform>
            <numerusform>%n orders show another date or time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders’ tickets are offered differently.</source>
        <translation>
            <numerusform>%n order’s tickets are offered differently.</numerusform>
            <numerusform>%n orders’ tickets are offered differently.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders’ details change.</source>
        <translation>
            <numerusform>%n order’s details change.</numerusform>
            <numerusform>%n orders’ details change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more donations are shown.</source>
        <translation>
            <numerusform>%n more donation is shown.</numerusform>
            <numerusform>%n more donations are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n donations are no longer shown.</source>
        <translation>
            <numerusform>%n donation is no longer shown.</numerusform>
            <numerusform>%n donations are no longer shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n donations stand under another heading.</source>
        <translation>
            <numerusform>%n donation stands under another heading.</numerusform>
            <numerusform>%n donations stand under another heading.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n donations show another amount.</source>
        <translation>
            <numerusform>%n donation shows another amount.</numerusform>
            <numerusform>%n donations show another amount.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n donations show another date.</source>
        <translation>
            <numerusform>%n donation shows another date.</numerusform>
            <numerusform>%n donations show another date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more subscriptions can be renewed.</source>
        <translation>
            <numerusform>%n more subscription can be renewed.</numerusform>
            <numerusform>%n more subscriptions can be renewed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscriptions can no longer be renewed.</source>
        <translation>
            <numerusform>%n subscription can no longer be renewed.</numerusform>
            <numerusform>%n subscriptions can no longer be renewed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewals show another amount.</source>
        <translation>
            <numerusform>%n renewal shows another amount.</numerusform>
            <numerusform>%n renewals show another amount.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewals have another deadline.</source>
        <translation>
            <numerusform>%n renewal has another deadline.</numerusform>
            <numerusform>%n renewals have another deadline.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewals offer other buttons.</source>
        <translation>
            <numerusform>%n renewal offers other buttons.</numerusform>
            <numerusform>%n renewals offer other buttons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more benefits are listed.</source>
        <translation>
            <numerusform>%n more benefit is listed.</numerusform>
            <numerusform>%n more benefits are listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n benefits are no longer listed.</source>
        <translation>
            <numerusform>%n benefit is no longer listed.</numerusform>
            <numerusform>%n benefits are no longer listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n benefits have another status.</source>
        <translation>
            <numerusform>%n benefit has another status.</numerusform>
            <numerusform>%n benefits have another status.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n benefits show another date.</source>
        <translation>
            <numerusform>%n benefit shows another date.</numerusform>
            <numerusform>%n benefits show another date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n benefits offer other links.</source>
        <translation>
            <numerusform>%n benefit offers other links.</numerusform>
            <numerusform>%n benefits offer other links.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more presales are open or announced.</source>
        <translation>
            <numerusform>%n more presale is open or announced.</numerusform>
            <numerusform>%n more presales are open or announced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n presales are no longer there.</source>
        <translation>
            <numerusform>%n presale is no longer there.</numerusform>
            <numerusform>%n presales are no longer there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Members’ seats of %n more events are seen.</source>
        <translation>
            <numerusform>Members’ seats of %n more event are seen.</numerusform>
            <numerusform>Members’ seats of %n more events are seen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Members’ seats of %n events are no longer seen.</source>
        <translation>
            <numerusform>Members’ seats of %n event are no longer seen.</numerusform>
            <numerusform>Members’ seats of %n events are no longer seen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more discounts apply.</source>
        <translation>
            <numerusform>%n more discount applies.</numerusform>
            <numerusform>%n more discounts apply.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discounts no longer apply.</source>
        <translation>
            <numerusform>%n discount no longer applies.</numerusform>
            <numerusform>%n discounts no longer apply.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Staff get %n more warnings.</source>
        <translation>
            <numerusform>Staff get %n more warning.</numerusform>
            <numerusform>Staff get %n more warnings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Staff get %n warnings fewer.</source>
        <translation>
            <numerusform>Staff get %n warning fewer.</numerusform>
            <numerusform>Staff get %n warnings fewer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n entries would be changed.</source>
        <translation>
            <numerusform>%n entry would be changed.</numerusform>
            <numerusform>%n entries would be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are changed.</source>
        <translation>
            <numerusform>%n entry is changed.</numerusform>
            <numerusform>%n entries are changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal verifies: %n actions.</source>
        <translation>
            <numerusform>The journal verifies: %n action.</numerusform>
            <numerusform>The journal verifies: %n actions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewals are left out.</source>
        <translation>
            <numerusform>%n renewal is left out.</numerusform>
            <numerusform>%n renewals are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders would be put into the outbox.</source>
        <translation>
            <numerusform>%n reminder would be put into the outbox.</numerusform>
            <numerusform>%n reminders would be put into the outbox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders were put into the outbox.</source>
        <translation>
            <numerusform>%n reminder was put into the outbox.</numerusform>
            <numerusform>%n reminders were put into the outbox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters are in %1.</source>
        <translation>
            <numerusform>%n letter is in %1.</numerusform>
            <numerusform>%n letters are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions about single subscribers.</source>
        <translation>
            <numerusform>%n decision about a single subscriber.</numerusform>
            <numerusform>%n decisions about single subscribers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscribers were given renewal orders.</source>
        <translation>
            <numerusform>%n subscriber was given a renewal order.</numerusform>
            <numerusform>%n subscribers were given renewal orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not, and stand in the log.</source>
        <translation>
            <numerusform>%n was not, and stands in the log.</numerusform>
            <numerusform>%n were not, and stand in the log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats were assigned.</source>
        <translation>
            <numerusform>%n seat was assigned.</numerusform>
            <numerusform>%n seats were assigned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are otherwise sure than before.</source>
        <translation>
            <numerusform>%n is otherwise sure than before.</numerusform>
            <numerusform>%n are otherwise sure than before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are as they were.</source>
        <translation>
            <numerusform>%n is as it was.</numerusform>
            <numerusform>%n are as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for somebody to say whose they are.</source>
        <translation>
            <numerusform>%n waits for somebody to say whose it is.</numerusform>
            <numerusform>%n wait for somebody to say whose they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats are the patron’s in the series now.</source>
        <translation>
            <numerusform>%n seat is the patron’s in the series now.</numerusform>
            <numerusform>%n seats are the patron’s in the series now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets are new.</source>
        <translation>
            <numerusform>%n ticket is new.</numerusform>
            <numerusform>%n tickets are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats are in %1.</source>
        <translation>
            <numerusform>%n seat is in %1.</numerusform>
            <numerusform>%n seats are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats would be added.</source>
        <translation>
            <numerusform>%n seat would be added.</numerusform>
            <numerusform>%n seats would be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats were added.</source>
        <translation>
            <numerusform>%n seat was added.</numerusform>
            <numerusform>%n seats were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be changed.</source>
        <translation>
            <numerusform>%n would be changed.</numerusform>
            <numerusform>%n would be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed.</source>
        <translation>
            <numerusform>%n was changed.</numerusform>
            <numerusform>%n were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be removed.</source>
        <translation>
            <numerusform>%n would be removed.</numerusform>
            <numerusform>%n would be removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were removed.</source>
        <translation>
            <numerusform>%n was removed.</numerusform>
            <numerusform>%n were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are.</source>
        <translation>
            <numerusform>%n stays as it is.</numerusform>
            <numerusform>%n stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed as they were.</source>
        <translation>
            <numerusform>%n stayed as it was.</numerusform>
            <numerusform>%n stayed as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are sent.</source>
        <translation>
            <numerusform>%n e-mail is sent.</numerusform>
            <numerusform>%n e-mails are sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails that were probably sent have been found among those sent.</source>
        <translation>
            <numerusform>%n e-mail that was probably sent has been found among those sent.</numerusform>
            <numerusform>%n e-mails that were probably sent have been found among those sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails wait for another try.</source>
        <translation>
            <numerusform>%n e-mail waits for another try.</numerusform>
            <numerusform>%n e-mails wait for another try.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails could not be sent.</source>
        <translation>
            <numerusform>%n e-mail could not be sent.</numerusform>
            <numerusform>%n e-mails could not be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails were probably sent; they are not sent again by themselves.</source>
        <translation>
            <numerusform>%n e-mail was probably sent; it is not sent again by itself.</numerusform>
            <numerusform>%n e-mails were probably sent; they are not sent again by themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails would be cancelled.</source>
        <translation>
            <numerusform>%n e-mail would be cancelled.</numerusform>
            <numerusform>%n e-mails would be cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are cancelled.</source>
        <translation>
            <numerusform>%n e-mail is cancelled.</numerusform>
            <numerusform>%n e-mails are cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are noted as arrived.</source>
        <translation>
            <numerusform>%n e-mail is noted as arrived.</numerusform>
            <numerusform>%n e-mails are noted as arrived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails wait to be sent again.</source>
        <translation>
            <numerusform>%n e-mail waits to be sent again.</numerusform>
            <numerusform>%n e-mails wait to be sent again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change requests would be set.</source>
        <translation>
            <numerusform>%n change request would be set.</numerusform>
            <numerusform>%n change requests would be set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change requests are set.</source>
        <translation>
            <numerusform>%n change request is set.</numerusform>
            <numerusform>%n change requests are set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails would be noted as arrived.</source>
        <translation>
            <numerusform>%n e-mail would be noted as arrived.</numerusform>
            <numerusform>%n e-mails would be noted as arrived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails would wait to be sent again.</source>
        <translation>
            <numerusform>%n e-mail would wait to be sent again.</numerusform>
            <numerusform>%n e-mails would wait to be sent again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are held: the order has changed since they were written.</source>
        <translation>
            <numerusform>%n answer is held: the order has changed since it was written.</numerusform>
            <numerusform>%n answers are held: the order has changed since they were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndOfDay</name>
    <message numerus="yes">
        <source>%n payments come to %1; the sums by method and by person agree.</source>
        <translation>
            <numerusform>%n payment comes to %1; the sums by method and by person agree.</numerusform>
            <numerusform>%n payments come to %1; the sums by method and by person agree.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%1 – %2; %n more</source>
        <translation>
            <numerusform>%1 – %2; %n more</numerusform>
            <numerusform>%1 – %2; %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n orders</source>
        <translation>
            <numerusform>%1: %n order</numerusform>
            <numerusform>%1: %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n</source>
        <comment>what was done; how many</comment>
        <translation>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>and %n more; --json lists them all.</source>
        <translation>
            <numerusform>and %n more; --json lists them all.</numerusform>
            <numerusform>and %n more; --json lists them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mailbox</name>
    <message numerus="yes">
        <source>next try in %n s</source>
        <translation>
            <numerusform>next try in %n s</numerusform>
            <numerusform>next try in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next try in %n min</source>
        <translation>
            <numerusform>next try in %n min</numerusform>
            <numerusform>next try in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are taken in.</source>
        <translation>
            <numerusform>%n e-mail is taken in.</numerusform>
            <numerusform>%n e-mails are taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n was there already.</numerusform>
            <numerusform>%n were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were sent by programs and are no requests.</source>
        <translation>
            <numerusform>%n was sent by a program and is no request.</numerusform>
            <numerusform>%n were sent by programs and are no requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read; each has a request that says why.</source>
        <translation>
            <numerusform>%n could not be read; it has a request that says why.</numerusform>
            <numerusform>%n could not be read; each has a request that says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message numerus="yes">
        <source>Row %1 seats %2</source>
        <translation>
            <numerusform>Row %1 seat %2</numerusform>
            <numerusform>Row %1 seats %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row %2 seats %3</source>
        <translation>
            <numerusform>%1 row %2 seat %3</numerusform>
            <numerusform>%1 row %2 seats %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stay held through %2 and go back on sale then.</source>
        <translation>
            <numerusform>%1 stays held through %2 and goes back on sale then.</numerusform>
            <numerusform>%1 stay held through %2 and go back on sale then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 go back on sale now.</source>
        <translation>
            <numerusform>%1 goes back on sale now.</numerusform>
            <numerusform>%1 go back on sale now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 go back on sale now, for all %2 performances.</source>
        <translation>
            <numerusform>%1 goes back on sale now, for all %2 performances.</numerusform>
            <numerusform>%1 go back on sale now, for all %2 performances.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message numerus="yes">
        <source>It was tried %n times, and is tried again at %1.</source>
        <translation>
            <numerusform>It was tried %n time, and is tried again at %1.</numerusform>
            <numerusform>It was tried %n times, and is tried again at %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accessible seats</source>
        <translation>
            <numerusform>%n accessible seat</numerusform>
            <numerusform>%n accessible seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests could not be weighed.</source>
        <translation>
            <numerusform>%n request could not be weighed.</numerusform>
            <numerusform>%n requests could not be weighed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody is worse off than now but for %n who accepted it.</source>
        <translation>
            <numerusform>Nobody is worse off than now but for %n who accepted it.</numerusform>
            <numerusform>Nobody is worse off than now but for %n who accepted it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message numerus="yes">
        <source>%n seat(s) in all</source>
        <translation>
            <numerusform>%n seat in all</numerusform>
            <numerusform>%n seats in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accessible seat(s)</source>
        <translation>
            <numerusform>%n accessible seat</numerusform>
            <numerusform>%n accessible seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more seat(s)</source>
        <translation>
            <numerusform>%n more seat</numerusform>
            <numerusform>%n more seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) fewer</source>
        <translation>
            <numerusform>%n seat fewer</numerusform>
            <numerusform>%n seats fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has too few seats left at %2 of %n performance(s).</source>
        <translation>
            <numerusform>“%1” has too few seats left at %2 of %n performance.</numerusform>
            <numerusform>“%1” has too few seats left at %2 of %n performances.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Renewals</name>
    <message numerus="yes">
        <source>They bought %n places, and none of their seats is known.</source>
        <translation>
            <numerusform>They bought %n place, and none of their seats is known.</numerusform>
            <numerusform>They bought %n places, and none of their seats is known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They bought %n places; known are: %1.</source>
        <translation>
            <numerusform>They bought %n place; known are: %1.</numerusform>
            <numerusform>They bought %n places; known are: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscribers would renew.</source>
        <translation>
            <numerusform>%n subscriber would renew.</numerusform>
            <numerusform>%n subscribers would renew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need a person.</source>
        <translation>
            <numerusform>%n needs a person.</numerusform>
            <numerusform>%n need a person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Request</name>
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
</context>
<context>
    <name>SeatAdvice</name>
    <message numerus="yes">
        <source>%1, on %2: %3, at %n performances.</source>
        <translation>
            <numerusform>%1, on %2: %3, at %n performance.</numerusform>
            <numerusform>%1, on %2: %3, at %n performances.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, at %n performances.</source>
        <translation>
            <numerusform>%1: %2, at %n performance.</numerusform>
            <numerusform>%1: %2, at %n performances.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatChange</name>
    <message numerus="yes">
        <source>%1 instead of %2, at %n performances.</source>
        <translation>
            <numerusform>%1 instead of %2, at %n performance.</numerusform>
            <numerusform>%1 instead of %2, at %n performances.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in addition, at %n performances.</source>
        <translation>
            <numerusform>%1 in addition, at %n performance.</numerusform>
            <numerusform>%1 in addition, at %n performances.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back on sale, at %n performances: %1.</source>
        <translation>
            <numerusform>Back on sale, at %n performance: %1.</numerusform>
            <numerusform>Back on sale, at %n performances: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held through %1, at %n performances: %2. The order keeps %3 meanwhile.</source>
        <translation>
            <numerusform>Held through %1, at %n performance: %2. The order keeps %3 meanwhile.</numerusform>
            <numerusform>Held through %1, at %n performances: %2. The order keeps %3 meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer held, at %n performances: %1. The order keeps its seats.</source>
        <translation>
            <numerusform>No longer held, at %n performance: %1. The order keeps its seats.</numerusform>
            <numerusform>No longer held, at %n performances: %1. The order keeps its seats.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatMap</name>
    <message numerus="yes">
        <source>%Ln rows closer</source>
        <translation>
            <numerusform>%Ln row closer</numerusform>
            <numerusform>%Ln rows closer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats from the middle</source>
        <translation>
            <numerusform>%Ln seat from the middle</numerusform>
            <numerusform>%Ln seats from the middle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln parts</source>
        <translation>
            <numerusform>in %Ln part</numerusform>
            <numerusform>in %Ln parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accessible</source>
        <translation>
            <numerusform>%Ln accessible</numerusform>
            <numerusform>%Ln accessible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln companion seats</source>
        <translation>
            <numerusform>%Ln companion seat</numerusform>
            <numerusform>%Ln companion seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with restricted view</source>
        <translation>
            <numerusform>%Ln with restricted view</numerusform>
            <numerusform>%Ln with restricted view</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln seats are free that anybody may have.</source>
        <translation>
            <numerusform>Only %Ln seat is free that anybody may have.</numerusform>
            <numerusform>Only %Ln seats are free that anybody may have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln free seats are side by side.</source>
        <translation>
            <numerusform>At most %Ln free seat is side by side.</numerusform>
            <numerusform>At most %Ln free seats are side by side.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the accessible seats, %Ln are free where they are wanted.</source>
        <translation>
            <numerusform>Of the accessible seats, %Ln is free where it is wanted.</numerusform>
            <numerusform>Of the accessible seats, %Ln are free where they are wanted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seats</name>
    <message numerus="yes">
        <source>%n seats claimed.</source>
        <translation>
            <numerusform>%n seat claimed.</numerusform>
            <numerusform>%n seats claimed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n released.</source>
        <translation>
            <numerusform>%n released.</numerusform>
            <numerusform>%n released.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items had theirs.</source>
        <translation>
            <numerusform>%n item had its own.</numerusform>
            <numerusform>%n items had theirs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are general admission.</source>
        <translation>
            <numerusform>%n item is general admission.</numerusform>
            <numerusform>%n items are general admission.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are left.</source>
        <translation>
            <numerusform>%n item is left.</numerusform>
            <numerusform>%n items are left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message numerus="yes">
        <source>%Ln performances</source>
        <translation>
            <numerusform>%Ln performance</numerusform>
            <numerusform>%Ln performances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price levels</source>
        <translation>
            <numerusform>%Ln price level</numerusform>
            <numerusform>%Ln price levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscribers</source>
        <translation>
            <numerusform>%Ln subscriber</numerusform>
            <numerusform>%Ln subscribers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats</source>
        <translation>
            <numerusform>%Ln seat</numerusform>
            <numerusform>%Ln seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them unsure</source>
        <translation>
            <numerusform>%Ln of them unsure</numerusform>
            <numerusform>%Ln of them unsure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages and %1 kinds taken over.</source>
        <translation>
            <numerusform>%Ln package and %1 kinds taken over.</numerusform>
            <numerusform>%Ln packages and %1 kinds taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price levels linked.</source>
        <translation>
            <numerusform>%Ln price level linked.</numerusform>
            <numerusform>%Ln price levels linked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders linked.</source>
        <translation>
            <numerusform>%Ln order linked.</numerusform>
            <numerusform>%Ln orders linked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln performances linked.</source>
        <translation>
            <numerusform>%Ln performance linked.</numerusform>
            <numerusform>%Ln performances linked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln venues set.</source>
        <translation>
            <numerusform>%Ln venue set.</numerusform>
            <numerusform>%Ln venues set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series are left.</source>
        <translation>
            <numerusform>%Ln series is left.</numerusform>
            <numerusform>%Ln series are left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesMove</name>
    <message numerus="yes">
        <source>The renewal goes from %1 to %2: %3, at %n performances.</source>
        <translation>
            <numerusform>The renewal goes from %1 to %2: %3, at %n performance.</numerusform>
            <numerusform>The renewal goes from %1 to %2: %3, at %n performances.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The renewal goes from %1 to %2: %3 instead of %4, at %n performances.</source>
        <translation>
            <numerusform>The renewal goes from %1 to %2: %3 instead of %4, at %n performance.</numerusform>
            <numerusform>The renewal goes from %1 to %2: %3 instead of %4, at %n performances.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open change requests of the order go along.</source>
        <translation>
            <numerusform>%n open change request of the order goes along.</numerusform>
            <numerusform>%n open change requests of the order go along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wishes on the wait list of %1 end.</source>
        <translation>
            <numerusform>%n wish on the wait list of %1 ends.</numerusform>
            <numerusform>%n wishes on the wait list of %1 end.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message numerus="yes">
        <source>%Ln parts of the run are taken back and stay so; the rest is as it was.</source>
        <translation>
            <numerusform>%Ln part of the run is taken back and stays so; the rest is as it was.</numerusform>
            <numerusform>%Ln parts of the run are taken back and stay so; the rest is as it was.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitList</name>
    <message numerus="yes">
        <source>%n seats side by side</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats side by side</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them accessible.</source>
        <translation>
            <numerusform>%n of them accessible.</numerusform>
            <numerusform>%n of them accessible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more on the wait list can be offered seats.</source>
        <translation>
            <numerusform>%n more on the wait list can be offered seats.</numerusform>
            <numerusform>%n more on the wait list can be offered seats.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::app::MailDesk</name>
    <message numerus="yes">
        <source>%n new requests have come by mail.</source>
        <translation>
            <numerusform>%n new request has come by mail.</numerusform>
            <numerusform>%n new requests have come by mail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails that were sent have come back. The outbox says why.</source>
        <translation>
            <numerusform>%n e-mail that was sent has come back. The outbox says why.</numerusform>
            <numerusform>%n e-mails that were sent have come back. The outbox says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::ApplyDialog</name>
    <message numerus="yes">
        <source>%Ln patrons get other seats, at all performances that are still to come.</source>
        <translation>
            <numerusform>%Ln patron gets other seats, at all performances that are still to come.</numerusform>
            <numerusform>%Ln patrons get other seats, at all performances that are still to come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have called %Ln of them, and they have said yes.</source>
        <translation>
            <numerusform>You have called %Ln of them, and they have said yes.</numerusform>
            <numerusform>You have called %Ln of them, and they have said yes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::BackupsModel</name>
    <message numerus="yes">
        <source>%Ln backups</source>
        <translation>
            <numerusform>%Ln backup</numerusform>
            <numerusform>%Ln backups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::CarryOverColumns</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::CarryOverPage</name>
    <message numerus="yes">
        <source>%n entries recorded.</source>
        <translation>
            <numerusform>%n entry recorded.</numerusform>
            <numerusform>%n entries recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were closed by an import and left as they are.</source>
        <translation>
            <numerusform>%n was closed by an import and left as it is.</numerusform>
            <numerusform>%n were closed by an import and left as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::ConflictsStep</name>
    <message numerus="yes">
        <source>%n fields changed here and in the export</source>
        <translation>
            <numerusform>%n field changed here and in the export</numerusform>
            <numerusform>%n fields changed here and in the export</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are decided one by one.</source>
        <translation>
            <numerusform>%n row is decided on its own.</numerusform>
            <numerusform>%n rows are decided one by one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::DeclineDialog</name>
    <message numerus="yes">
        <source>%n open change requests of the order are closed with it.</source>
        <translation>
            <numerusform>%n open change request of the order is closed with it.</numerusform>
            <numerusform>%n open change requests of the order are closed with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::DeclineManyDialog</name>
    <message numerus="yes">
        <source>%Ln subscribers do not renew, and give their seats back.</source>
        <translation>
            <numerusform>%Ln subscriber does not renew, and gives their seats back.</numerusform>
            <numerusform>%Ln subscribers do not renew, and give their seats back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out, with the reason below.</source>
        <translation>
            <numerusform>%Ln is left out, with the reason below.</numerusform>
            <numerusform>%Ln are left out, with the reason below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscribers do not renew.</source>
        <translation>
            <numerusform>%Ln subscriber does not renew.</numerusform>
            <numerusform>%Ln subscribers do not renew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left out.</source>
        <translation>
            <numerusform>%Ln was left out.</numerusform>
            <numerusform>%Ln were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::DryRunBar</name>
    <message numerus="yes">
        <source>%n conflicts with staff changes</source>
        <translation>
            <numerusform>%n conflict with staff changes</numerusform>
            <numerusform>%n conflicts with staff changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orphans kept and listed</source>
        <translation>
            <numerusform>%n orphan kept and listed</numerusform>
            <numerusform>%n orphans kept and listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::FiledMailList</name>
    <message numerus="yes">
        <source>The newest %Ln are here.</source>
        <translation>
            <numerusform>The newest one is here.</numerusform>
            <numerusform>The newest %Ln are here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::FindingsPanel</name>
    <message numerus="yes">
        <source>%Ln findings</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::FirstStart</name>
    <message numerus="yes">
        <source>I&amp;mport %n files…</source>
        <translation>
            <numerusform>I&amp;mport %n file…</numerusform>
            <numerusform>I&amp;mport %n files…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::HelpWindow</name>
    <message numerus="yes">
        <source>%n lines have all of these words.</source>
        <translation>
            <numerusform>%n line has all of these words.</numerusform>
            <numerusform>%n lines have all of these words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::HiddenBar</name>
    <message numerus="yes">
        <source>%n not shown</source>
        <translation>
            <numerusform>%n not shown</numerusform>
            <numerusform>%n not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tabs are not shown</source>
        <translation>
            <numerusform>%n tab is not shown</numerusform>
            <numerusform>%n tabs are not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::HousePanel</name>
    <message numerus="yes">
        <source>%Ln seats</source>
        <translation>
            <numerusform>%Ln seat</numerusform>
            <numerusform>%Ln seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n files and folders</source>
        <translation>
            <numerusform>%n file or folder</numerusform>
            <numerusform>%n files and folders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::ImportRunsPanel</name>
    <message numerus="yes">
        <source>All %n rows that this import stored go back: new records leave, changed ones get the values they had. The files can be imported again.</source>
        <translation>
            <numerusform>The only row (%n) that this import stored goes back: a new record leaves, a changed one gets the values it had. The files can be imported again.</numerusform>
            <numerusform>All %n rows that this import stored go back: new records leave, changed ones get the values they had. The files can be imported again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::ImportStep</name>
    <message numerus="yes">
        <source>%n rows will be stored, in one transaction: if it is stopped or fails, nothing is.</source>
        <translation>
            <numerusform>%n row will be stored, in one transaction: if it is stopped or fails, nothing is.</numerusform>
            <numerusform>%n rows will be stored, in one transaction: if it is stopped or fails, nothing is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values that staff have changed here will be replaced.</source>
        <translation>
            <numerusform>%n value that staff have changed here will be replaced.</numerusform>
            <numerusform>%n values that staff have changed here will be replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values that staff have changed here are kept.</source>
        <translation>
            <numerusform>%n value that staff have changed here is kept.</numerusform>
            <numerusform>%n values that staff have changed here are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported: %n rows stored</source>
        <translation>
            <numerusform>Imported: %n row stored</numerusform>
            <numerusform>Imported: %n rows stored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::Importing</name>
    <message numerus="yes">
        <source>The import is done: %n rows stored. Its report is in the settings, under Imports.</source>
        <translation>
            <numerusform>The import is done: %n row stored. Its report is in the settings, under Imports.</numerusform>
            <numerusform>The import is done: %n rows stored. Its report is in the settings, under Imports.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::LabelModel</name>
    <message numerus="yes">
        <source>%Ln statuses</source>
        <translation>
            <numerusform>%Ln status</numerusform>
            <numerusform>%Ln statuses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::Leaving</name>
    <message numerus="yes">
        <source>%n pieces of work are under way: they would be stopped, and nothing of them would stay.</source>
        <translation>
            <numerusform>%n piece of work is under way: it would be stopped, and nothing of it would stay.</numerusform>
            <numerusform>%n pieces of work are under way: they would be stopped, and nothing of them would stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits of the settings are not saved and would be lost.</source>
        <translation>
            <numerusform>%n edit of the settings is not saved and would be lost.</numerusform>
            <numerusform>%n edits of the settings are not saved and would be lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::LettersDialog</name>
    <message numerus="yes">
        <source>%Ln letters with a slip to tear off, one for each patron.</source>
        <translation>
            <numerusform>%Ln letter with a slip to tear off.</numerusform>
            <numerusform>%Ln letters with a slip to tear off, one for each patron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewals are left out.</source>
        <translation>
            <numerusform>%Ln renewal is left out.</numerusform>
            <numerusform>%Ln renewals are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n edits of the settings are not saved. Save or discard them first; then choose the language again.</source>
        <translation>
            <numerusform>%n edit of the settings is not saved. Save or discard it first; then choose the language again.</numerusform>
            <numerusform>%n edits of the settings are not saved. Save or discard them first; then choose the language again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::MoveDialog</name>
    <message numerus="yes">
        <source>Choose %n seats, as many as the renewal is for.</source>
        <translation>
            <numerusform>Choose %n seat, as many as the renewal is for.</numerusform>
            <numerusform>Choose %n seats, as many as the renewal is for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::NavButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::OutboxColumns</name>
    <message numerus="yes">
        <source>%Ln e-mails</source>
        <translation>
            <numerusform>%Ln e-mail</numerusform>
            <numerusform>%Ln e-mails</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::OutboxPage</name>
    <message numerus="yes">
        <source>%n e-mails are not sent.</source>
        <translation>
            <numerusform>%n e-mail is not sent.</numerusform>
            <numerusform>%n e-mails are not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not wait any more.</source>
        <translation>
            <numerusform>%n did not wait any more.</numerusform>
            <numerusform>%n did not wait any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are sent now.</source>
        <translation>
            <numerusform>%n e-mail is sent now.</numerusform>
            <numerusform>%n e-mails are sent now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are noted as arrived.</source>
        <translation>
            <numerusform>%n e-mail is noted as arrived.</numerusform>
            <numerusform>%n e-mails are noted as arrived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are sent again.</source>
        <translation>
            <numerusform>%n e-mail is sent again.</numerusform>
            <numerusform>%n e-mails are sent again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::PatronHeader</name>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Data of %1, %n days old</source>
        <translation>
            <numerusform>Data of %1, %n day old</numerusform>
            <numerusform>Data of %1, %n days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::PlanColumns</name>
    <message numerus="yes">
        <source>%Ln wishes</source>
        <translation>
            <numerusform>%Ln wish</numerusform>
            <numerusform>%Ln wishes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::PreviewBar</name>
    <message numerus="yes">
        <source>%n settings</source>
        <translation>
            <numerusform>%n setting</numerusform>
            <numerusform>%n settings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::ProgressColumns</name>
    <message numerus="yes">
        <source>%Ln renewals</source>
        <translation>
            <numerusform>%Ln renewal</numerusform>
            <numerusform>%Ln renewals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::ProgressFigures</name>
    <message numerus="yes">
        <source>%n points ahead</source>
        <translation>
            <numerusform>%n point ahead</numerusform>
            <numerusform>%n points ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points behind</source>
        <translation>
            <numerusform>%n point behind</numerusform>
            <numerusform>%n points behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::ProgressPanel</name>
    <message numerus="yes">
        <source>%Ln are on no day: nothing says when they were paid or declined.</source>
        <translation>
            <numerusform>%Ln is on no day: nothing says when it was paid or declined.</numerusform>
            <numerusform>%Ln are on no day: nothing says when they were paid or declined.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::RecognisedStep</name>
    <message numerus="yes">
        <source>%n recognised</source>
        <translation>
            <numerusform>%n recognised</numerusform>
            <numerusform>%n recognised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret columns dropped while reading, never stored: %1</source>
        <translation>
            <numerusform>%n secret column dropped while reading, never stored: %1</numerusform>
            <numerusform>%n secret columns dropped while reading, never stored: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::RecordColumns</name>
    <message numerus="yes">
        <source>%Ln fields</source>
        <translation>
            <numerusform>%Ln field</numerusform>
            <numerusform>%Ln fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln hidden</source>
        <translation>
            <numerusform>%1, %Ln hidden</numerusform>
            <numerusform>%1, %Ln hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln donations</source>
        <translation>
            <numerusform>%Ln donation</numerusform>
            <numerusform>%Ln donations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln benefits</source>
        <translation>
            <numerusform>%Ln benefit</numerusform>
            <numerusform>%Ln benefits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::RecordFacts</name>
    <message numerus="yes">
        <source>%1; %n more</source>
        <translation>
            <numerusform>%1; %n more</numerusform>
            <numerusform>%1; %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::RecordOutput</name>
    <message numerus="yes">
        <source>%n rows were copied.</source>
        <translation>
            <numerusform>%n row was copied.</numerusform>
            <numerusform>%n rows were copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::RehearsalPanel</name>
    <message numerus="yes">
        <source>%Ln would renew</source>
        <translation>
            <numerusform>%Ln would renew</numerusform>
            <numerusform>%Ln would renew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a person</source>
        <translation>
            <numerusform>%Ln needs a person</numerusform>
            <numerusform>%Ln need a person</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::RemindersDialog</name>
    <message numerus="yes">
        <source>&amp;Also those who were reminded in the last %n days</source>
        <translation>
            <numerusform>&amp;Also those who were reminded in the last day</numerusform>
            <numerusform>&amp;Also those who were reminded in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminders, one for each renewal.</source>
        <translation>
            <numerusform>%Ln reminder, for one renewal.</numerusform>
            <numerusform>%Ln reminders, one for each renewal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewals are left out.</source>
        <translation>
            <numerusform>%Ln renewal is left out.</numerusform>
            <numerusform>%Ln renewals are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminders wait in the outbox.</source>
        <translation>
            <numerusform>%Ln reminder waits in the outbox.</numerusform>
            <numerusform>%Ln reminders wait in the outbox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left out: something had changed meanwhile.</source>
        <translation>
            <numerusform>%Ln was left out: something had changed meanwhile.</numerusform>
            <numerusform>%Ln were left out: something had changed meanwhile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::RenewalsPage</name>
    <message numerus="yes">
        <source>%Ln renewal orders were made.</source>
        <translation>
            <numerusform>%Ln renewal order was made.</numerusform>
            <numerusform>%Ln renewal orders were made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscribers stand in the log with the reason.</source>
        <translation>
            <numerusform>%Ln subscriber stands in the log with the reason.</numerusform>
            <numerusform>%Ln subscribers stand in the log with the reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go on with %Ln subscribers</source>
        <translation>
            <numerusform>&amp;Go on with %Ln subscriber</numerusform>
            <numerusform>&amp;Go on with %Ln subscribers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Renew %Ln subscribers</source>
        <translation>
            <numerusform>&amp;Renew %Ln subscriber</numerusform>
            <numerusform>&amp;Renew %Ln subscribers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::ReplyPanel</name>
    <message numerus="yes">
        <source>%n other drafts of this answer stand below the templates.</source>
        <translation>
            <numerusform>%n other draft of this answer stands below the templates.</numerusform>
            <numerusform>%n other drafts of this answer stand below the templates.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::ReplySend</name>
    <message numerus="yes">
        <source>The answer to %1 goes out in %n seconds.</source>
        <translation>
            <numerusform>The answer to %1 goes out in %n second.</numerusform>
            <numerusform>The answer to %1 goes out in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestListPane</name>
    <message numerus="yes">
        <source>%Ln requests</source>
        <comment>a heading</comment>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mails</source>
        <comment>a heading</comment>
        <translation>
            <numerusform>%Ln e-mail</numerusform>
            <numerusform>%Ln e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the finished ones the newest %Ln are here.</source>
        <translation>
            <numerusform>Of the finished ones the newest %Ln is here.</numerusform>
            <numerusform>Of the finished ones the newest %Ln are here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestsPage</name>
    <message numerus="yes">
        <source>%Ln requests would be set.</source>
        <translation>
            <numerusform>%Ln request would be set.</numerusform>
            <numerusform>%Ln requests would be set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are: %1</source>
        <translation>
            <numerusform>%Ln stays as it is: %1</numerusform>
            <numerusform>%Ln stay as they are: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests are set.</source>
        <translation>
            <numerusform>%Ln request is set.</numerusform>
            <numerusform>%Ln requests are set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other drafts of this answer can be chosen under “Template”.</source>
        <translation>
            <numerusform>%n other draft of this answer can be chosen under “Template”.</numerusform>
            <numerusform>%n other drafts of this answer can be chosen under “Template”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mails are change requests now.</source>
        <translation>
            <numerusform>%Ln e-mail is a change request now.</numerusform>
            <numerusform>%Ln e-mails are change requests now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatColumns</name>
    <message numerus="yes">
        <source>%Ln seats</source>
        <translation>
            <numerusform>%Ln seat</numerusform>
            <numerusform>%Ln seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat texts</source>
        <translation>
            <numerusform>%Ln seat text</numerusform>
            <numerusform>%Ln seat texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatMapPanel</name>
    <message numerus="yes">
        <source>%Ln seats are chosen.</source>
        <translation>
            <numerusform>%Ln seat is chosen.</numerusform>
            <numerusform>%Ln seats are chosen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatsDialog</name>
    <message numerus="yes">
        <source>All %n performances to come</source>
        <translation>
            <numerusform>The performance to come</numerusform>
            <numerusform>All %n performances to come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::SendDesk</name>
    <message numerus="yes">
        <source>%n answers were not sent: the order has changed since they were written. They are held in the outbox, with the reason.</source>
        <translation>
            <numerusform>%n answer was not sent: the order has changed since it was written. It is held in the outbox, with the reason.</numerusform>
            <numerusform>%n answers were not sent: the order has changed since they were written. They are held in the outbox, with the reason.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::SeriesColumns</name>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln series</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats</source>
        <translation>
            <numerusform>%Ln seat</numerusform>
            <numerusform>%Ln seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::SeriesPage</name>
    <message numerus="yes">
        <source>%Ln seats are assigned.</source>
        <translation>
            <numerusform>%Ln seat is assigned.</numerusform>
            <numerusform>%Ln seats are assigned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were so already.</source>
        <translation>
            <numerusform>%Ln was so already.</numerusform>
            <numerusform>%Ln were so already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats are confirmed.</source>
        <translation>
            <numerusform>%Ln seat is confirmed.</numerusform>
            <numerusform>%Ln seats are confirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats are refused.</source>
        <translation>
            <numerusform>%Ln seat is refused.</numerusform>
            <numerusform>%Ln seats are refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats are somebody else’s.</source>
        <translation>
            <numerusform>%Ln seat is somebody else’s.</numerusform>
            <numerusform>%Ln seats are somebody else’s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::SetRequestsDialog</name>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::StageModel</name>
    <message numerus="yes">
        <source>%Ln stages</source>
        <translation>
            <numerusform>%Ln stage</numerusform>
            <numerusform>%Ln stages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n edits not saved</source>
        <translation>
            <numerusform>%n edit not saved</numerusform>
            <numerusform>%n edits not saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::TaskView</name>
    <message numerus="yes">
        <source>%1 (%n more waiting)</source>
        <translation>
            <numerusform>%1 (%n more waiting)</numerusform>
            <numerusform>%1 (%n more waiting)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::VenueTools</name>
    <message numerus="yes">
        <source>%Ln seats added</source>
        <translation>
            <numerusform>%Ln seat added</numerusform>
            <numerusform>%Ln seats added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln removed</numerusform>
            <numerusform>%Ln removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::WaitColumns</name>
    <message numerus="yes">
        <source>%Ln patrons wait</source>
        <translation>
            <numerusform>%Ln patron waits</numerusform>
            <numerusform>%Ln patrons wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::WarningsPanel</name>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::WishesPage</name>
    <message numerus="yes">
        <source>%1: %Ln wishes</source>
        <comment>a series</comment>
        <translation>
            <numerusform>%1: %Ln wish</numerusform>
            <numerusform>%1: %Ln wishes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patrons have other seats now.</source>
        <translation>
            <numerusform>%Ln patron has other seats now.</numerusform>
            <numerusform>%Ln patrons have other seats now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ch&amp;ange %Ln patrons’ seats…</source>
        <translation>
            <numerusform>Ch&amp;ange %Ln patron’s seats…</numerusform>
            <numerusform>Ch&amp;ange %Ln patrons’ seats…</numerusform>
        </translation>
    </message>
</context>
</TS>
