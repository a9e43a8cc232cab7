<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Patron Desk %1</source>
        <translation>Patron Desk %1</translation>
    </message>
    <message>
        <source>Licence: GPL-3.0-or-later, without any warranty.</source>
        <translation>Licence&#xa0;: GPL-3.0-or-later, sans aucune garantie.</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>Base de données&#xa0;: %1</translation>
    </message>
    <message>
        <source>Preferences: %1</source>
        <translation>Préférences&#xa0;: %1</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation>Dossier de données&#xa0;: %1</translation>
    </message>
    <message>
        <source>Made with:</source>
        <translation>Réalisé avec&#xa0;:</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2)&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>CarryOver</name>
    <message>
        <source>%1: %2</source>
        <comment>a field and what it shall hold</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1; PatronManager has %2</source>
        <translation>%1&#xa0;; PatronManager a %2</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Done, not yet imported</source>
        <translation>Fait, pas encore importé</translation>
    </message>
    <message>
        <source>Imported otherwise</source>
        <translation>Importé avec une autre valeur</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>%1 (re-seat)</source>
        <comment>what is to be done, and the vendor&apos;s way</comment>
        <translation>%1 (nouveau placement)</translation>
    </message>
    <message>
        <source>%1 (exchange)</source>
        <comment>what is to be done, and the vendor&apos;s way</comment>
        <translation>%1 (échange)</translation>
    </message>
    <message>
        <source>%1 (package exchange)</source>
        <comment>what is to be done, and the vendor&apos;s way</comment>
        <translation>%1 (échange de formule)</translation>
    </message>
</context>
<context>
    <name>ChangedLines</name>
    <message>
        <source>Nothing changes for this patron.</source>
        <translation>Rien ne change pour ce client.</translation>
    </message>
    <message>
        <source>One line changes:</source>
        <translation>Une ligne change&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n lines change:</source>
        <translation>
            <numerusform>%n ligne change&#xa0;:</numerusform>
            <numerusform>%n lignes changent&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>The site has another name.</source>
        <translation>Le site porte un autre nom.</translation>
    </message>
    <message>
        <source>The page links lead to another address.</source>
        <translation>Les liens vers les pages mènent à une autre adresse.</translation>
    </message>
    <message>
        <source>The tab %1 appears.</source>
        <translation>L’onglet «&#xa0;%1&#xa0;» apparaît.</translation>
    </message>
    <message>
        <source>The tab %1 disappears.</source>
        <translation>L’onglet «&#xa0;%1&#xa0;» disparaît.</translation>
    </message>
    <message>
        <source>One more reminder stands above the tabs.</source>
        <translation>Un rappel de plus figure au-dessus des onglets.</translation>
    </message>
    <message numerus="yes">
        <source>%n more reminders stand above the tabs.</source>
        <translation>
            <numerusform>%n rappel de plus figure au-dessus des onglets.</numerusform>
            <numerusform>%n rappels de plus figurent au-dessus des onglets.</numerusform>
        </translation>
    </message>
    <message>
        <source>One reminder fewer stands above the tabs.</source>
        <translation>Un rappel de moins figure au-dessus des onglets.</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders fewer stand above the tabs.</source>
        <translation>
            <numerusform>%n rappel de moins figure au-dessus des onglets.</numerusform>
            <numerusform>%n rappels de moins figurent au-dessus des onglets.</numerusform>
        </translation>
    </message>
    <message>
        <source>One reminder names another date.</source>
        <translation>Un rappel indique une autre date.</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders name another date.</source>
        <translation>
            <numerusform>%n rappel indique une autre date.</numerusform>
            <numerusform>%n rappels indiquent une autre date.</numerusform>
        </translation>
    </message>
    <message>
        <source>My Profile has the field %1.</source>
        <translation>«&#xa0;My Profile&#xa0;» contient le champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>My Profile no longer has the field %1.</source>
        <translation>«&#xa0;My Profile&#xa0;» ne contient plus le champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The field %1 reads differently.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» affiche un autre texte.</translation>
    </message>
    <message>
        <source>Whether the field %1 can be edited changes.</source>
        <translation>La possibilité de modifier le champ «&#xa0;%1&#xa0;» change.</translation>
    </message>
    <message>
        <source>One more order is listed.</source>
        <translation>Une commande de plus est affichée.</translation>
    </message>
    <message numerus="yes">
        <source>%n more orders are listed.</source>
        <translation>
            <numerusform>%n commande de plus est affichée.</numerusform>
            <numerusform>%n commandes de plus sont affichées.</numerusform>
        </translation>
    </message>
    <message>
        <source>One order is no longer listed.</source>
        <translation>Une commande n’est plus affichée.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are no longer listed.</source>
        <translation>
            <numerusform>%n commande n’est plus affichée.</numerusform>
            <numerusform>%n commandes ne sont plus affichées.</numerusform>
        </translation>
    </message>
    <message>
        <source>One order has another label.</source>
        <translation>Une commande porte un autre libellé.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders have another label.</source>
        <translation>
            <numerusform>%n commande porte un autre libellé.</numerusform>
            <numerusform>%n commandes portent un autre libellé.</numerusform>
        </translation>
    </message>
    <message>
        <source>One order shows another amount.</source>
        <translation>Une commande affiche un autre montant.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders show another amount.</source>
        <translation>
            <numerusform>%n commande affiche un autre montant.</numerusform>
            <numerusform>%n commandes affichent un autre montant.</numerusform>
        </translation>
    </message>
    <message>
        <source>One order shows another date or time.</source>
        <translation>Une commande affiche une autre date ou heure.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders show another date or time.</source>
        <translation>
            <numerusform>%n commande affiche une autre date ou heure.</numerusform>
            <numerusform>%n commandes affichent une autre date ou heure.</numerusform>
        </translation>
    </message>
    <message>
        <source>One order’s tickets are offered differently.</source>
        <translation>Les billets d’une commande sont proposés autrement.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders’ tickets are offered differently.</source>
        <translation>
            <numerusform>Les billets de %n commande sont proposés autrement.</numerusform>
            <numerusform>Les billets de %n commandes sont proposés autrement.</numerusform>
        </translation>
    </message>
    <message>
        <source>One order’s details change.</source>
        <translation>Les détails d’une commande changent.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders’ details change.</source>
        <translation>
            <numerusform>Les détails de %n commande changent.</numerusform>
            <numerusform>Les détails de %n commandes changent.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more donation is shown.</source>
        <translation>Un don de plus est affiché.</translation>
    </message>
    <message numerus="yes">
        <source>%n more donations are shown.</source>
        <translation>
            <numerusform>%n don de plus est affiché.</numerusform>
            <numerusform>%n dons de plus sont affichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>One donation is no longer shown.</source>
        <translation>Un don n’est plus affiché.</translation>
    </message>
    <message numerus="yes">
        <source>%n donations are no longer shown.</source>
        <translation>
            <numerusform>%n don n’est plus affiché.</numerusform>
            <numerusform>%n dons ne sont plus affichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>One donation stands under another heading.</source>
        <translation>Un don figure sous un autre titre.</translation>
    </message>
    <message numerus="yes">
        <source>%n donations stand under another heading.</source>
        <translation>
            <numerusform>%n don figure sous un autre titre.</numerusform>
            <numerusform>%n dons figurent sous un autre titre.</numerusform>
        </translation>
    </message>
    <message>
        <source>One donation shows another amount.</source>
        <translation>Un don affiche un autre montant.</translation>
    </message>
    <message numerus="yes">
        <source>%n donations show another amount.</source>
        <translation>
            <numerusform>%n don affiche un autre montant.</numerusform>
            <numerusform>%n dons affichent un autre montant.</numerusform>
        </translation>
    </message>
    <message>
        <source>One donation shows another date.</source>
        <translation>Un don affiche une autre date.</translation>
    </message>
    <message numerus="yes">
        <source>%n donations show another date.</source>
        <translation>
            <numerusform>%n don affiche une autre date.</numerusform>
            <numerusform>%n dons affichent une autre date.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more subscription can be renewed.</source>
        <translation>Un abonnement de plus peut être renouvelé.</translation>
    </message>
    <message numerus="yes">
        <source>%n more subscriptions can be renewed.</source>
        <translation>
            <numerusform>%n abonnement de plus peut être renouvelé.</numerusform>
            <numerusform>%n abonnements de plus peuvent être renouvelés.</numerusform>
        </translation>
    </message>
    <message>
        <source>One subscription can no longer be renewed.</source>
        <translation>Un abonnement ne peut plus être renouvelé.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscriptions can no longer be renewed.</source>
        <translation>
            <numerusform>%n abonnement ne peut plus être renouvelé.</numerusform>
            <numerusform>%n abonnements ne peuvent plus être renouvelés.</numerusform>
        </translation>
    </message>
    <message>
        <source>One renewal shows another amount.</source>
        <translation>Un renouvellement affiche un autre montant.</translation>
    </message>
    <message numerus="yes">
        <source>%n renewals show another amount.</source>
        <translation>
            <numerusform>%n renouvellement affiche un autre montant.</numerusform>
            <numerusform>%n renouvellements affichent un autre montant.</numerusform>
        </translation>
    </message>
    <message>
        <source>One renewal has another deadline.</source>
        <translation>Un renouvellement a une autre date limite.</translation>
    </message>
    <message numerus="yes">
        <source>%n renewals have another deadline.</source>
        <translation>
            <numerusform>%n renouvellement a une autre date limite.</numerusform>
            <numerusform>%n renouvellements ont une autre date limite.</numerusform>
        </translation>
    </message>
    <message>
        <source>One renewal offers other buttons.</source>
        <translation>Un renouvellement propose d’autres boutons.</translation>
    </message>
    <message numerus="yes">
        <source>%n renewals offer other buttons.</source>
        <translation>
            <numerusform>%n renouvellement propose d’autres boutons.</numerusform>
            <numerusform>%n renouvellements proposent d’autres boutons.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more benefit is listed.</source>
        <translation>Un avantage de plus est affiché.</translation>
    </message>
    <message numerus="yes">
        <source>%n more benefits are listed.</source>
        <translation>
            <numerusform>%n avantage de plus est affiché.</numerusform>
            <numerusform>%n avantages de plus sont affichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>One benefit is no longer listed.</source>
        <translation>Un avantage n’est plus affiché.</translation>
    </message>
    <message numerus="yes">
        <source>%n benefits are no longer listed.</source>
        <translation>
            <numerusform>%n avantage n’est plus affiché.</numerusform>
            <numerusform>%n avantages ne sont plus affichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>One benefit has another status.</source>
        <translation>Un avantage a un autre statut.</translation>
    </message>
    <message numerus="yes">
        <source>%n benefits have another status.</source>
        <translation>
            <numerusform>%n avantage a un autre statut.</numerusform>
            <numerusform>%n avantages ont un autre statut.</numerusform>
        </translation>
    </message>
    <message>
        <source>One benefit shows another date.</source>
        <translation>Un avantage affiche une autre date.</translation>
    </message>
    <message numerus="yes">
        <source>%n benefits show another date.</source>
        <translation>
            <numerusform>%n avantage affiche une autre date.</numerusform>
            <numerusform>%n avantages affichent une autre date.</numerusform>
        </translation>
    </message>
    <message>
        <source>One benefit offers other links.</source>
        <translation>Un avantage propose d’autres liens.</translation>
    </message>
    <message numerus="yes">
        <source>%n benefits offer other links.</source>
        <translation>
            <numerusform>%n avantage propose d’autres liens.</numerusform>
            <numerusform>%n avantages proposent d’autres liens.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more presale is open or announced.</source>
        <translation>Une prévente de plus est ouverte ou annoncée.</translation>
    </message>
    <message numerus="yes">
        <source>%n more presales are open or announced.</source>
        <translation>
            <numerusform>%n prévente de plus est ouverte ou annoncée.</numerusform>
            <numerusform>%n préventes de plus sont ouvertes ou annoncées.</numerusform>
        </translation>
    </message>
    <message>
        <source>One presale is no longer there.</source>
        <translation>Une prévente a disparu.</translation>
    </message>
    <message numerus="yes">
        <source>%n presales are no longer there.</source>
        <translation>
            <numerusform>%n prévente a disparu.</numerusform>
            <numerusform>%n préventes ont disparu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members’ seats of one more event are seen.</source>
        <translation>Les places des adhérents d’un événement de plus sont visibles.</translation>
    </message>
    <message numerus="yes">
        <source>Members’ seats of %n more events are seen.</source>
        <translation>
            <numerusform>Les places des adhérents de %n événement de plus sont visibles.</numerusform>
            <numerusform>Les places des adhérents de %n événements de plus sont visibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members’ seats of one event are no longer seen.</source>
        <translation>Les places des adhérents d’un événement ne sont plus visibles.</translation>
    </message>
    <message numerus="yes">
        <source>Members’ seats of %n events are no longer seen.</source>
        <translation>
            <numerusform>Les places des adhérents de %n événement ne sont plus visibles.</numerusform>
            <numerusform>Les places des adhérents de %n événements ne sont plus visibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more discount applies.</source>
        <translation>Une réduction de plus s’applique.</translation>
    </message>
    <message numerus="yes">
        <source>%n more discounts apply.</source>
        <translation>
            <numerusform>%n réduction de plus s’applique.</numerusform>
            <numerusform>%n réductions de plus s’appliquent.</numerusform>
        </translation>
    </message>
    <message>
        <source>One discount no longer applies.</source>
        <translation>Une réduction ne s’applique plus.</translation>
    </message>
    <message numerus="yes">
        <source>%n discounts no longer apply.</source>
        <translation>
            <numerusform>%n réduction ne s’applique plus.</numerusform>
            <numerusform>%n réductions ne s’appliquent plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Staff get one more warning.</source>
        <translation>Le personnel reçoit un avertissement de plus.</translation>
    </message>
    <message numerus="yes">
        <source>Staff get %n more warnings.</source>
        <translation>
            <numerusform>Le personnel reçoit %n avertissement de plus.</numerusform>
            <numerusform>Le personnel reçoit %n avertissements de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Staff get one warning fewer.</source>
        <translation>Le personnel reçoit un avertissement de moins.</translation>
    </message>
    <message numerus="yes">
        <source>Staff get %n warnings fewer.</source>
        <translation>
            <numerusform>Le personnel reçoit %n avertissement de moins.</numerusform>
            <numerusform>Le personnel reçoit %n avertissements de moins.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more line reads differently.</source>
        <translation>Une ligne de plus affiche un autre texte.</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines read differently.</source>
        <translation>
            <numerusform>%n ligne de plus affiche un autre texte.</numerusform>
            <numerusform>%n lignes de plus affichent un autre texte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Backed up to %1 (%2 bytes), opened again and verified.</source>
        <translation>Sauvegarde enregistrée dans %1 (%2 octets), rouverte et vérifiée.</translation>
    </message>
    <message>
        <source>Restored to %1 (%2 bytes), opened and verified. Open it with --db.</source>
        <translation>Sauvegarde restaurée dans %1 (%2 octets), ouverte et vérifiée. Elle s’ouvre avec --db.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>The database: sqlite:///path, a path, or postgresql://host/name.</source>
        <translation>La base de données&#xa0;: sqlite:///chemin, un chemin ou postgresql://hôte/nom.</translation>
    </message>
    <message>
        <source>Answer in JSON (see the help page json).</source>
        <translation>Répond en JSON (voir la page d’aide json).</translation>
    </message>
    <message>
        <source>The language of sentences; en by default.</source>
        <translation>La langue des phrases&#xa0;; en par défaut.</translation>
    </message>
    <message>
        <source>No database is named: give --db URL, or set PATRONDESK_DB.</source>
        <translation>Aucune base de données n’est indiquée&#xa0;: donner --db URL ou définir PATRONDESK_DB.</translation>
    </message>
    <message>
        <source>“%1” takes: %2.</source>
        <translation>«&#xa0;%1&#xa0;» accepte&#xa0;: %2.</translation>
    </message>
    <message>
        <source>no further words</source>
        <translation>aucun autre mot</translation>
    </message>
    <message>
        <source>There is no translation for --lang %1; there is: %2.</source>
        <translation>Il n’existe pas de traduction pour --lang %1&#xa0;; sont disponibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--contacts takes a whole number from 50 to 1000000.</source>
        <translation>--contacts accepte un nombre entier de 50 à 1000000.</translation>
    </message>
    <message>
        <source>--seed takes a whole number, 0 or more.</source>
        <translation>--seed accepte un nombre entier, 0 ou plus.</translation>
    </message>
    <message>
        <source>How many contacts, 50 to 1000000 (2400).</source>
        <translation>Nombre de contacts, de 50 à 1000000 (2400).</translation>
    </message>
    <message>
        <source>Another seed makes another theatre (1).</source>
        <translation>Une autre graine donne un autre théâtre (1).</translation>
    </message>
    <message>
        <source>The demo theatre is made: %1 contacts, %2 orders, %3 donations, %4 benefits in %5 seconds.</source>
        <translation>Le théâtre de démonstration est prêt&#xa0;: %1 contacts, %2 commandes, %3 dons, %4 avantages en %5 secondes.</translation>
    </message>
    <message>
        <source>takes back %1</source>
        <translation>annule %1</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Only what touched this contact.</source>
        <translation>Seulement ce qui concerne ce contact.</translation>
    </message>
    <message>
        <source>--dates takes mdy, dmy or auto.</source>
        <translation>--dates accepte mdy, dmy ou auto.</translation>
    </message>
    <message>
        <source>--zone takes the name of a time zone, for example America/New_York.</source>
        <translation>--zone accepte le nom d’un fuseau horaire, par exemple America/New_York.</translation>
    </message>
    <message>
        <source>--conflicts takes keep, take or fail.</source>
        <translation>--conflicts accepte keep, take ou fail.</translation>
    </message>
    <message>
        <source>A CSV file with the columns object, alias, field: names of your own columns.</source>
        <translation>Un fichier CSV avec les colonnes object, alias et field&#xa0;: des noms pour vos propres colonnes.</translation>
    </message>
    <message>
        <source>Say what would happen, and change nothing.</source>
        <translation>Dit ce qui se passerait, sans rien modifier.</translation>
    </message>
    <message>
        <source>How 5/6/2026 is to be read: mdy, dmy or auto.</source>
        <translation>Comment lire 5/6/2026&#xa0;: mdy, dmy ou auto.</translation>
    </message>
    <message>
        <source>The time zone of local times; by default the organisation’s.</source>
        <translation>Le fuseau horaire des heures locales&#xa0;; par défaut celui de l’organisation.</translation>
    </message>
    <message>
        <source>A value changed here and there: keep ours, take theirs, or fail.</source>
        <translation>Une valeur modifiée ici et là-bas&#xa0;: keep garde la nôtre, take prend l’autre, fail arrête.</translation>
    </message>
    <message>
        <source>The journal does not verify: entry %1 is the first that does not fit. Keep the file and compare it with a backup.</source>
        <translation>Le journal n’est pas intact&#xa0;: l’entrée %1 est la première qui ne concorde pas. Conservez le fichier et comparez-le à une sauvegarde.</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>affiché</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>non affiché</translation>
    </message>
    <message>
        <source>With set: orders of this status are not on the patron’s page.</source>
        <translation>Avec set&#xa0;: les commandes à ce statut ne figurent pas sur la page du client.</translation>
    </message>
    <message>
        <source>With set STATUS: take its row away.</source>
        <translation>Avec set STATUS&#xa0;: supprime sa ligne.</translation>
    </message>
    <message>
        <source>Usage: patrondesk-cli [--db URL] [--json] [--lang LL] COMMAND …
Commands:</source>
        <translation>Utilisation&#xa0;: patrondesk-cli [--db URL] [--json] [--lang LL] COMMAND …
Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>patrondesk-cli COMMAND --help says more.</source>
        <translation>patrondesk-cli COMMAND --help en dit plus.</translation>
    </message>
    <message>
        <source>No command is given.</source>
        <translation>Aucune commande n’est indiquée.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>--format takes json, text, html or pdf.</source>
        <translation>--format accepte json, text, html ou pdf.</translation>
    </message>
    <message>
        <source>Name one patron: --contact ID, --email E or --external ID.</source>
        <translation>Indiquez un seul client&#xa0;: --contact ID, --email E ou --external ID.</translation>
    </message>
    <message>
        <source>--set takes key=value, not “%1”.</source>
        <translation>--set accepte clé=valeur, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The patron by number.</source>
        <translation>Le client par son numéro.</translation>
    </message>
    <message>
        <source>The patron by e-mail.</source>
        <translation>Le client par son adresse e-mail.</translation>
    </message>
    <message>
        <source>The patron by the id at the source, 15 or 18 characters.</source>
        <translation>Le client par son identifiant d’origine, 15 ou 18 caractères.</translation>
    </message>
    <message>
        <source>An instant, or a date (its start where the organisation is); now by default.</source>
        <translation>Un instant, ou une date (son début là où se trouve l’organisation)&#xa0;; par défaut, maintenant.</translation>
    </message>
    <message>
        <source>As if this setting had this value; may be given more than once.</source>
        <translation>Comme si ce réglage avait cette valeur&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>json, text, html or pdf; text by default.</source>
        <translation>json, text, html ou pdf&#xa0;; text par défaut.</translation>
    </message>
    <message>
        <source>Into this file, which must not exist yet.</source>
        <translation>Dans ce fichier, qui ne doit pas encore exister.</translation>
    </message>
    <message>
        <source>How many hits at the most (50).</source>
        <translation>Nombre maximal de résultats (50).</translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1 to 100000.</source>
        <translation>--limit accepte un nombre entier de 1 à 100000.</translation>
    </message>
    <message>
        <source>No patron matches.</source>
        <translation>Aucun client ne correspond.</translation>
    </message>
    <message>
        <source>There are more: use --limit, or a longer text.</source>
        <translation>Il y en a d’autres&#xa0;: utilisez --limit ou un texte plus long.</translation>
    </message>
    <message>
        <source>(assumed)</source>
        <translation>(supposé)</translation>
    </message>
    <message>
        <source>Nothing was changed. It would be:</source>
        <translation>Rien n’a été modifié. Voici ce que ce serait&#xa0;:</translation>
    </message>
    <message>
        <source>With set: check, and change nothing.</source>
        <translation>Avec set&#xa0;: vérifie, sans rien modifier.</translation>
    </message>
    <message>
        <source>With set NAME: take its row away.</source>
        <translation>Avec set NAME&#xa0;: supprime sa ligne.</translation>
    </message>
    <message>
        <source>Action %1 is undone, by action %2.</source>
        <translation>L’action %1 est annulée par l’action %2.</translation>
    </message>
    <message>
        <source>Nothing is to be repeated in PatronManager.</source>
        <translation>Rien n’est à refaire dans PatronManager.</translation>
    </message>
    <message>
        <source>With list: those that an import has closed, too.</source>
        <translation>Avec list&#xa0;: aussi celles qu’un import a closes.</translation>
    </message>
    <message>
        <source>With done and not-done: what it would change, and nothing is written.</source>
        <translation>Avec done et not-done&#xa0;: ce qui serait modifié, sans rien écrire.</translation>
    </message>
    <message>
        <source>There is no venue yet.</source>
        <translation>Il n’y a encore aucune salle.</translation>
    </message>
    <message>
        <source>Venue %1 is there.</source>
        <translation>La salle %1 est créée.</translation>
    </message>
    <message>
        <source>With import: what it would change, and nothing is written.</source>
        <translation>Avec import&#xa0;: ce qui serait modifié, sans rien écrire.</translation>
    </message>
    <message>
        <source>No seat waits for a decision.</source>
        <translation>Aucune place n’attend de décision.</translation>
    </message>
    <message>
        <source>A reason for the journal.</source>
        <translation>Une raison pour le journal.</translation>
    </message>
    <message>
        <source>ORDER is the order’s id, not its number.</source>
        <translation>ORDER est l’id de la commande, pas son numéro.</translation>
    </message>
    <message>
        <source>What it would change, and nothing is written.</source>
        <translation>Ce qui changerait&#xa0;; rien n’est écrit.</translation>
    </message>
    <message>
        <source>Write the payments as CSV, too.</source>
        <translation>Écrire aussi les paiements en CSV.</translation>
    </message>
    <message>
        <source>A change of seats is open for this order (request %1).</source>
        <translation>Un changement de places est en cours pour cette commande (demande %1).</translation>
    </message>
    <message>
        <source>Nothing was changed. Order %1 would become “%2”.</source>
        <translation>Rien n’a été modifié. La commande %1 passerait à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Order %1 is “%2” now.</source>
        <translation>La commande %1 est désormais «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>How it was paid: cash, cheque, card or other.</source>
        <translation>Mode de paiement&#xa0;: cash, cheque, card ou other.</translation>
    </message>
    <message>
        <source>The number of the terminal’s slip or of the cheque; never a card number.</source>
        <translation>Le numéro du ticket du terminal ou du chèque&#xa0;; jamais un numéro de carte.</translation>
    </message>
    <message>
        <source>No series of an earlier season is like this one: name it with --from.</source>
        <translation>Aucune série d’une saison antérieure ne ressemble à celle-ci&#xa0;: indiquez-la avec --from.</translation>
    </message>
    <message>
        <source>There is no series yet.</source>
        <translation>Il n’y a pas encore de série.</translation>
    </message>
    <message>
        <source>“%1” is not of the form OLD=NEW.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas la forme OLD=NEW.</translation>
    </message>
    <message>
        <source>--batch takes a whole number above zero.</source>
        <translation>--batch accepte un nombre entier supérieur à zéro.</translation>
    </message>
    <message>
        <source>The series whose subscribers are rolled over.</source>
        <translation>La série dont les abonnés sont renouvelés.</translation>
    </message>
    <message>
        <source>With map: what a price level is called now.</source>
        <translation>Avec map&#xa0;: le nouveau nom d’une catégorie tarifaire.</translation>
    </message>
    <message>
        <source>With map: what an allocation is called now.</source>
        <translation>Avec map&#xa0;: le nouveau nom d’un contingent.</translation>
    </message>
    <message>
        <source>With map: what a section is called now.</source>
        <translation>Avec map&#xa0;: le nouveau nom d’une section.</translation>
    </message>
    <message>
        <source>With map: take all suggested names.</source>
        <translation>Avec map&#xa0;: accepter tous les noms suggérés.</translation>
    </message>
    <message>
        <source>With map: leave a subscriber out.</source>
        <translation>Avec map&#xa0;: exclure un abonné.</translation>
    </message>
    <message>
        <source>With map: give a subscriber these seats.</source>
        <translation>Avec map&#xa0;: donner ces places à un abonné.</translation>
    </message>
    <message>
        <source>With map: take all proposed seats.</source>
        <translation>Avec map&#xa0;: accepter toutes les places proposées.</translation>
    </message>
    <message>
        <source>With run: only where the rehearsal still says this digest.</source>
        <translation>Avec run&#xa0;: seulement si la simulation donne encore cette empreinte.</translation>
    </message>
    <message>
        <source>With run: subscribers in one step.</source>
        <translation>Avec run&#xa0;: abonnés par étape.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Paid, percent</source>
        <translation>Payé, pour cent</translation>
    </message>
    <message>
        <source>Last season on this day</source>
        <translation>La saison passée à ce jour</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>Toutes les séries</translation>
    </message>
    <message>
        <source>With progress: the other series of its season, too.</source>
        <translation>Avec progress&#xa0;: aussi les autres séries de sa saison.</translation>
    </message>
    <message>
        <source>Who comes first: %1.</source>
        <translation>Qui passe en premier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>Empreinte&#xa0;: %1</translation>
    </message>
    <message>
        <source>The order has no seats here.</source>
        <translation>La commande n’a pas de places ici.</translation>
    </message>
    <message>
        <source>Held besides: %1, until %2.</source>
        <translation>Bloqué en plus&#xa0;: %1, jusqu’à %2.</translation>
    </message>
    <message>
        <source>No such seats are free.</source>
        <translation>Aucune place de ce genre n’est libre.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>Number %1 is there.</source>
        <translation>C’est fait&#xa0;: numéro %1.</translation>
    </message>
    <message>
        <source>It would be added.</source>
        <translation>Il serait ajouté.</translation>
    </message>
    <message>
        <source>Nothing is to be changed: it is so already.</source>
        <translation>Il n’y a rien à modifier&#xa0;: c’est déjà ainsi.</translation>
    </message>
    <message>
        <source>It would be changed.</source>
        <translation>Il serait modifié.</translation>
    </message>
    <message>
        <source>It is changed.</source>
        <translation>C’est modifié.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 accepte un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>There is nothing that can be done without somebody’s word.</source>
        <translation>Il n’y a rien qui puisse se faire sans l’accord de quelqu’un.</translation>
    </message>
    <message>
        <source>Nothing was changed. It would be recorded: %1.</source>
        <translation>Rien n’a été modifié. Serait enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Request %1 is recorded: %2.</source>
        <translation>La demande %1 est enregistrée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Who comes first: priority, seniority, donorLevel, joined by +; else as the organisation has set.</source>
        <translation>Qui passe en premier&#xa0;: priority, seniority, donorLevel, reliés par +&#xa0;; sinon, comme l’organisation l’a réglé.</translation>
    </message>
    <message>
        <source>How long the plan may take; 30 where nothing is said.</source>
        <translation>Combien de temps le plan peut prendre&#xa0;; 30 si rien n’est dit.</translation>
    </message>
    <message>
        <source>Make all moves that can be made, or those of these requests and what they need.</source>
        <translation>Faire tous les changements possibles, ou ceux de ces demandes et ce qu’il leur faut.</translation>
    </message>
    <message>
        <source>With --apply: only where nothing has changed since this digest.</source>
        <translation>Avec --apply&#xa0;: seulement si rien n’a changé depuis cette empreinte.</translation>
    </message>
    <message>
        <source>With wish: what was said, in words.</source>
        <translation>Avec wish&#xa0;: ce qui a été dit, en toutes lettres.</translation>
    </message>
    <message>
        <source>With wish: keep, next_best or call_first, where it cannot be had as it is.</source>
        <translation>Avec wish&#xa0;: keep, next_best ou call_first, si ce n’est pas possible tel quel.</translation>
    </message>
    <message>
        <source>With wish: phone, counter or form.</source>
        <translation>Avec wish&#xa0;: phone, counter ou form.</translation>
    </message>
    <message>
        <source>With wish: 1 to 9; 1 comes first.</source>
        <translation>Avec wish&#xa0;: de 1 à 9&#xa0;; 1 passe en premier.</translation>
    </message>
    <message>
        <source>With levels: its early price.</source>
        <translation>Avec levels&#xa0;: son tarif anticipé.</translation>
    </message>
    <message>
        <source>With levels: the allocation of the performances where its seats lie.</source>
        <translation>Avec levels&#xa0;: le contingent des représentations où se trouvent ses places.</translation>
    </message>
    <message>
        <source>All orders in the Renewal Log of this series.</source>
        <translation>Toutes les commandes du journal des renouvellements de cette série.</translation>
    </message>
    <message>
        <source>With --log: those of this outcome alone.</source>
        <translation>Avec --log&#xa0;: seulement celles de ce résultat.</translation>
    </message>
    <message>
        <source>The Renewal Log has no such order. Nothing was changed.</source>
        <translation>Le journal des renouvellements n’a pas de telle commande. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was ever put into the outbox.</source>
        <translation>Rien n’a jamais été mis dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>No e-mail waits in the outbox.</source>
        <translation>Aucun e-mail n’attend dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>With list: those that were sent or cancelled, too.</source>
        <translation>Avec list&#xa0;: aussi ceux qui ont été envoyés ou annulés.</translation>
    </message>
    <message>
        <source>Renewal letters</source>
        <translation>Lettres de renouvellement</translation>
    </message>
    <message>
        <source>There is no letter to write, and no file was made.</source>
        <translation>Il n’y a aucune lettre à écrire, et aucun fichier n’a été créé.</translation>
    </message>
    <message>
        <source>With remind: those, too, who were reminded in the last days.</source>
        <translation>Avec remind&#xa0;: aussi ceux qui ont reçu un rappel ces derniers jours.</translation>
    </message>
    <message>
        <source>With letters: the PDF that is written.</source>
        <translation>Avec letters&#xa0;: le PDF à écrire.</translation>
    </message>
    <message>
        <source>Nobody waits for seats.</source>
        <translation>Personne n’attend de places.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries would be changed.</source>
        <translation>
            <numerusform>%n entrée serait modifiée.</numerusform>
            <numerusform>%n entrées seraient modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are changed.</source>
        <translation>
            <numerusform>%n entrée est modifiée.</numerusform>
            <numerusform>%n entrées sont modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal verifies: %n actions.</source>
        <translation>
            <numerusform>Le journal est intact&#xa0;: %n action.</numerusform>
            <numerusform>Le journal est intact&#xa0;: %n actions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages: %1. New: %2, there already: %3, automatic: %4, unreadable: %5.</source>
        <translation>Messages&#xa0;: %1. Nouveaux&#xa0;: %2, déjà là&#xa0;: %3, automatiques&#xa0;: %4, illisibles&#xa0;: %5.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>There is no such message.</source>
        <translation>Il n’y a pas de tel message.</translation>
    </message>
    <message>
        <source>With fetch: this mailbox alone.</source>
        <translation>Avec fetch&#xa0;: seulement cette boîte aux lettres.</translation>
    </message>
    <message>
        <source>With fetch --mailbox: the password is on standard input.</source>
        <translation>Avec fetch --mailbox&#xa0;: le mot de passe est sur l’entrée standard.</translation>
    </message>
    <message>
        <source>The mailbox “%1” is added.</source>
        <translation>La boîte aux lettres «&#xa0;%1&#xa0;» est ajoutée.</translation>
    </message>
    <message>
        <source>Its password is in this computer’s keychain.</source>
        <translation>Son mot de passe est dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Its password is kept nowhere: give it on standard input, with --password, each time.</source>
        <translation>Son mot de passe n’est gardé nulle part&#xa0;: donnez-le chaque fois sur l’entrée standard, avec --password.</translation>
    </message>
    <message>
        <source>There is no mailbox.</source>
        <translation>Il n’y a aucune boîte aux lettres.</translation>
    </message>
    <message>
        <source>%1: yes.</source>
        <translation>%1&#xa0;: oui.</translation>
    </message>
    <message>
        <source>%1: no.</source>
        <translation>%1&#xa0;: non.</translation>
    </message>
    <message>
        <source>No mail is taken from “%1” any more; what came from it stays.</source>
        <translation>Plus aucun e-mail n’est pris dans «&#xa0;%1&#xa0;»&#xa0;; ce qui en est venu reste.</translation>
    </message>
    <message>
        <source>The keychain of this computer has no password for the mailbox “%1”; give it on standard input, with --password.</source>
        <translation>Le trousseau de cet ordinateur n’a pas de mot de passe pour la boîte aux lettres «&#xa0;%1&#xa0;»&#xa0;; donnez-le sur l’entrée standard, avec --password.</translation>
    </message>
    <message>
        <source>With add: the mail server’s name.</source>
        <translation>Avec add&#xa0;: le nom du serveur de messagerie.</translation>
    </message>
    <message>
        <source>With add: its port; 993 by default, 143 with starttls.</source>
        <translation>Avec add&#xa0;: son port&#xa0;; 993 par défaut, 143 avec starttls.</translation>
    </message>
    <message>
        <source>With add: tls or starttls; tls by default.</source>
        <translation>Avec add&#xa0;: tls ou starttls&#xa0;; tls par défaut.</translation>
    </message>
    <message>
        <source>With add: who logs in.</source>
        <translation>Avec add&#xa0;: qui se connecte.</translation>
    </message>
    <message>
        <source>With add: a file of the only authorities whose certificates count.</source>
        <translation>Avec add&#xa0;: un fichier des seules autorités dont les certificats comptent.</translation>
    </message>
    <message>
        <source>With add: the folder that mail is taken from; INBOX by default.</source>
        <translation>Avec add&#xa0;: le dossier où les e-mails sont pris&#xa0;; INBOX par défaut.</translation>
    </message>
    <message>
        <source>With add: the folder that it is moved to; Processed by default.</source>
        <translation>Avec add&#xa0;: le dossier où ils sont déplacés&#xa0;; Processed par défaut.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails would be cancelled.</source>
        <translation>
            <numerusform>%n e-mail serait annulé.</numerusform>
            <numerusform>%n e-mails seraient annulés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are cancelled.</source>
        <translation>
            <numerusform>%n e-mail est annulé.</numerusform>
            <numerusform>%n e-mails sont annulés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewals are left out.</source>
        <translation>
            <numerusform>%n renouvellement est exclu.</numerusform>
            <numerusform>%n renouvellements sont exclus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders would be put into the outbox.</source>
        <translation>
            <numerusform>%n rappel serait mis dans la boîte d’envoi.</numerusform>
            <numerusform>%n rappels seraient mis dans la boîte d’envoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders were put into the outbox.</source>
        <translation>
            <numerusform>%n rappel a été mis dans la boîte d’envoi.</numerusform>
            <numerusform>%n rappels ont été mis dans la boîte d’envoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters are in %1.</source>
        <translation>
            <numerusform>%n lettre est dans %1.</numerusform>
            <numerusform>%n lettres sont dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions about single subscribers.</source>
        <translation>
            <numerusform>%n décision sur un abonné particulier.</numerusform>
            <numerusform>%n décisions sur des abonnés particuliers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscribers were given renewal orders.</source>
        <translation>
            <numerusform>%n abonné a reçu une commande de renouvellement.</numerusform>
            <numerusform>%n abonnés ont reçu des commandes de renouvellement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not, and stand in the log.</source>
        <translation>
            <numerusform>%n n’en a pas reçu et figure dans le journal.</numerusform>
            <numerusform>%n n’en ont pas reçu et figurent dans le journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>With remind: those, too, who want no post: an e-mail is none.</source>
        <translation>Avec remind&#xa0;: aussi ceux qui ne veulent pas de courrier, car un e-mail n’en est pas.</translation>
    </message>
    <message>
        <source>With letters: those, too, who opted out of e-mail: a letter is none.</source>
        <translation>Avec letters&#xa0;: aussi ceux qui refusent les e-mails, car une lettre n’en est pas un.</translation>
    </message>
    <message>
        <source>There is no such request.</source>
        <translation>Il n’y a pas de telle demande.</translation>
    </message>
    <message numerus="yes">
        <source>%n seats were assigned.</source>
        <translation>
            <numerusform>%n place a été attribuée.</numerusform>
            <numerusform>%n places ont été attribuées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are otherwise sure than before.</source>
        <translation>
            <numerusform>%n est d’une autre certitude qu’avant.</numerusform>
            <numerusform>%n sont d’une autre certitude qu’avant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are as they were.</source>
        <translation>
            <numerusform>%n est inchangée.</numerusform>
            <numerusform>%n sont inchangées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for somebody to say whose they are.</source>
        <translation>
            <numerusform>%n attend que quelqu’un dise à qui elle est.</numerusform>
            <numerusform>%n attendent que quelqu’un dise à qui elles sont.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats are the patron’s in the series now.</source>
        <translation>
            <numerusform>%n place de la série est maintenant celle du client.</numerusform>
            <numerusform>%n places de la série sont maintenant celles du client.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets are new.</source>
        <translation>
            <numerusform>%n billet est nouveau.</numerusform>
            <numerusform>%n billets sont nouveaux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats are in %1.</source>
        <translation>
            <numerusform>%n place est dans %1.</numerusform>
            <numerusform>%n places sont dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats would be added.</source>
        <translation>
            <numerusform>%n place serait ajoutée.</numerusform>
            <numerusform>%n places seraient ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats were added.</source>
        <translation>
            <numerusform>%n place a été ajoutée.</numerusform>
            <numerusform>%n places ont été ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be changed.</source>
        <translation>
            <numerusform>%n serait modifiée.</numerusform>
            <numerusform>%n seraient modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed.</source>
        <translation>
            <numerusform>%n a été modifiée.</numerusform>
            <numerusform>%n ont été modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be removed.</source>
        <translation>
            <numerusform>%n serait retirée.</numerusform>
            <numerusform>%n seraient retirées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were removed.</source>
        <translation>
            <numerusform>%n a été retirée.</numerusform>
            <numerusform>%n ont été retirées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are.</source>
        <translation>
            <numerusform>%n reste telle quelle.</numerusform>
            <numerusform>%n restent telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed as they were.</source>
        <translation>
            <numerusform>%n est restée telle quelle.</numerusform>
            <numerusform>%n sont restées telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mailbox “%1”: %2</source>
        <translation>La boîte aux lettres «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Messages from before %1 whose bytes are erased, attachments among them: %2. Their words stay.</source>
        <translation>Messages d’avant le %1 dont les octets sont effacés, pièces jointes comprises&#xa0;: %2. Leur texte reste.</translation>
    </message>
    <message>
        <source>With import: your mail server has not put these files there; none of them counts as genuine.</source>
        <translation>Avec import&#xa0;: votre serveur de messagerie n’a pas déposé ces fichiers là&#xa0;; aucun d’eux ne compte comme authentique.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are noted as arrived.</source>
        <translation>
            <numerusform>%n e-mail est noté comme arrivé.</numerusform>
            <numerusform>%n e-mails sont notés comme arrivés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails wait to be sent again.</source>
        <translation>
            <numerusform>E-mails qui attendent d’être renvoyés&#xa0;: %n.</numerusform>
            <numerusform>E-mails qui attendent d’être renvoyés&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>With send and account test: the password is on standard input.</source>
        <translation>Avec send et account test&#xa0;: le mot de passe est sur l’entrée standard.</translation>
    </message>
    <message>
        <source>With account set: the name of the server that mail is sent by.</source>
        <translation>Avec account set&#xa0;: le nom du serveur par lequel les e-mails sont envoyés.</translation>
    </message>
    <message>
        <source>With account set: its port; 587 by default, 465 with tls.</source>
        <translation>Avec account set&#xa0;: son port&#xa0;; 587 par défaut, 465 avec tls.</translation>
    </message>
    <message>
        <source>With account set: tls or starttls; starttls by default.</source>
        <translation>Avec account set&#xa0;: tls ou starttls&#xa0;; starttls par défaut.</translation>
    </message>
    <message>
        <source>With account set: who logs in. The password stands on standard input.</source>
        <translation>Avec account set&#xa0;: qui se connecte. Le mot de passe est sur l’entrée standard.</translation>
    </message>
    <message>
        <source>With account set: the address that mail comes from.</source>
        <translation>Avec account set&#xa0;: l’adresse d’où viennent les e-mails.</translation>
    </message>
    <message>
        <source>With account set: the name beside it.</source>
        <translation>Avec account set&#xa0;: le nom à côté.</translation>
    </message>
    <message>
        <source>With account set: a file of the only authorities whose certificates count.</source>
        <translation>Avec account set&#xa0;: un fichier des seules autorités dont les certificats comptent.</translation>
    </message>
    <message>
        <source>The reply template that the answer is written by.</source>
        <translation>Le modèle de réponse avec lequel la réponse est écrite.</translation>
    </message>
    <message>
        <source>Its language: en, es, fr …; by default that of the patron’s message.</source>
        <translation>Sa langue&#xa0;: en, es, fr …&#xa0;; par défaut celle du message du client.</translation>
    </message>
    <message>
        <source>A file with the text instead of the template’s.</source>
        <translation>Un fichier avec le texte, à la place de celui du modèle.</translation>
    </message>
    <message>
        <source>The address; by default the one on the patron’s record.</source>
        <translation>L’adresse&#xa0;; par défaut celle de l’enregistrement du client.</translation>
    </message>
    <message>
        <source>With --to: also where the record has another one.</source>
        <translation>Avec --to&#xa0;: aussi quand l’enregistrement en a une autre.</translation>
    </message>
    <message>
        <source>The request waits for the patron from now on.</source>
        <translation>À partir de maintenant, la demande attend le client.</translation>
    </message>
    <message>
        <source>With --send: the password of the account is on standard input.</source>
        <translation>Avec --send&#xa0;: le mot de passe du compte est sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Show the answer and what it says otherwise than the order, and write nothing.</source>
        <translation>Montrer la réponse et ce qu’elle dit d’autre que la commande, sans rien écrire.</translation>
    </message>
    <message>
        <source>With list: new, inProgress, waiting, filled, notPossible, withdrawn or all; all by default. With set: the new one.</source>
        <translation>Avec list&#xa0;: new, inProgress, waiting, filled, notPossible, withdrawn ou all&#xa0;; all par défaut. Avec set&#xa0;: le nouvel état.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are sent.</source>
        <translation>
            <numerusform>%n e-mail est envoyé.</numerusform>
            <numerusform>%n e-mails sont envoyés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails that were probably sent have been found among those sent.</source>
        <translation>
            <numerusform>%n e-mail sans doute envoyé a été trouvé parmi les envoyés.</numerusform>
            <numerusform>%n e-mails sans doute envoyés ont été trouvés parmi les envoyés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails wait for another try.</source>
        <translation>
            <numerusform>%n e-mail attend un nouvel essai.</numerusform>
            <numerusform>%n e-mails attendent un nouvel essai.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails could not be sent.</source>
        <translation>
            <numerusform>%n e-mail n’a pas pu être envoyé.</numerusform>
            <numerusform>%n e-mails n’ont pas pu être envoyés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails were probably sent; they are not sent again by themselves.</source>
        <translation>
            <numerusform>%n e-mail a sans doute été envoyé&#xa0;; il n’est pas renvoyé automatiquement.</numerusform>
            <numerusform>%n e-mails ont sans doute été envoyés&#xa0;; ils ne sont pas renvoyés automatiquement.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password of the account that mail is sent from is missing or wrong; give it on standard input, with --password.</source>
        <translation>Le mot de passe du compte d’envoi manque ou est faux&#xa0;; donnez-le sur l’entrée standard, avec --password.</translation>
    </message>
    <message>
        <source>Nothing was to be sent.</source>
        <translation>Il n’y avait rien à envoyer.</translation>
    </message>
    <message>
        <source>No account is set up that mail is sent from.</source>
        <translation>Aucun compte d’envoi n’est configuré.</translation>
    </message>
    <message>
        <source>Mail would be sent from %1.</source>
        <translation>Les e-mails seraient envoyés de %1.</translation>
    </message>
    <message>
        <source>Mail is sent from %1 from now on; what waits in the outbox goes, too.</source>
        <translation>Les e-mails sont désormais envoyés de %1&#xa0;; ce qui attend dans la boîte d’envoi part aussi.</translation>
    </message>
    <message>
        <source>The keychain of this computer has no password for the account that mail is sent from; give it on standard input, with --password.</source>
        <translation>Le trousseau de cet ordinateur n’a pas de mot de passe pour le compte d’envoi&#xa0;; donnez-le sur l’entrée standard, avec --password.</translation>
    </message>
    <message>
        <source>Nothing is sent any more; what waits stays in the outbox.</source>
        <translation>Plus rien n’est envoyé&#xa0;; ce qui attend reste dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>There is no reply template.</source>
        <translation>Il n’y a aucun modèle de réponse.</translation>
    </message>
    <message>
        <source>Its language: en, es, fr …; en by default.</source>
        <translation>Sa langue&#xa0;: en, es, fr …&#xa0;; en par défaut.</translation>
    </message>
    <message>
        <source>With set: what stands above the answer.</source>
        <translation>Avec set&#xa0;: l’objet de la réponse.</translation>
    </message>
    <message>
        <source>With set: a file with the text; fields stand in braces.</source>
        <translation>Avec set&#xa0;: un fichier avec le texte&#xa0;; les champs sont entre accolades.</translation>
    </message>
    <message numerus="yes">
        <source>%n change requests would be set.</source>
        <translation>
            <numerusform>Demandes de modification qui seraient définies&#xa0;: %n.</numerusform>
            <numerusform>Demandes de modification qui seraient définies&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change requests are set.</source>
        <translation>
            <numerusform>Demandes de modification définies&#xa0;: %n.</numerusform>
            <numerusform>Demandes de modification définies&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>With set: why it is not possible or withdrawn; one of the reasons of that state.</source>
        <translation>Avec set&#xa0;: pourquoi elle est impossible ou retirée&#xa0;; l’une des raisons de cet état.</translation>
    </message>
    <message>
        <source>With set: the day until which it is put aside; empty: it is back now.</source>
        <translation>Avec set&#xa0;: le jour jusqu’auquel elle est mise de côté&#xa0;; vide&#xa0;: elle est de retour maintenant.</translation>
    </message>
    <message>
        <source>With set: a note for staff, in place of the one that is there.</source>
        <translation>Avec set&#xa0;: une note pour le personnel, à la place de celle qui est là.</translation>
    </message>
    <message>
        <source>With set --state filled: the number of the action that did what was asked for.</source>
        <translation>Avec set --state filled&#xa0;: le numéro de l’action qui a fait ce qui était demandé.</translation>
    </message>
    <message>
        <source>With split: a message that becomes another request.</source>
        <translation>Avec split&#xa0;: un message qui devient une autre demande.</translation>
    </message>
    <message>
        <source>Request %1 would become a part of request %2.</source>
        <translation>La demande %1 deviendrait une partie de la demande %2.</translation>
    </message>
    <message>
        <source>Request %1 is a part of request %2 now.</source>
        <translation>La demande %1 est maintenant une partie de la demande %2.</translation>
    </message>
    <message>
        <source>A part of request %1 would become another request.</source>
        <translation>Une partie de la demande %1 deviendrait une autre demande.</translation>
    </message>
    <message>
        <source>A part of request %1 is request %2 now.</source>
        <translation>Une partie de la demande %1 est maintenant la demande %2.</translation>
    </message>
    <message>
        <source>Nobody is signed in to the mailbox “%1” on this computer; sign in in the window, or give an access token on standard input, with --password.</source>
        <translation>Personne n’est identifié pour la boîte aux lettres «&#xa0;%1&#xa0;» sur cet ordinateur&#xa0;; identifiez-vous dans la fenêtre, ou donnez un jeton d’accès sur l’entrée standard, avec --password.</translation>
    </message>
    <message>
        <source>The sign-in is in this computer’s keychain.</source>
        <translation>L’identification est dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>This computer has no keychain, so nobody was asked to sign in: give an access token on standard input, with --password, each time.</source>
        <translation>Cet ordinateur n’a pas de trousseau, personne n’a donc été invité à s’identifier&#xa0;: donnez chaque fois un jeton d’accès sur l’entrée standard, avec --password.</translation>
    </message>
    <message>
        <source>With test: the password, or an access token, is on standard input.</source>
        <translation>Avec test&#xa0;: le mot de passe, ou un jeton d’accès, est sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Contact %1, %2</source>
        <translation>Contact %1, %2</translation>
    </message>
    <message>
        <source>This would be erased for good:</source>
        <translation>Ceci serait effacé définitivement&#xa0;:</translation>
    </message>
    <message>
        <source>This would stay:</source>
        <translation>Ceci resterait&#xa0;:</translation>
    </message>
    <message>
        <source>Change request %1 is open; finish or withdraw it first.</source>
        <translation>La demande de modification %1 est en cours&#xa0;; terminez-la ou retirez-la d’abord.</translation>
    </message>
    <message>
        <source>An e-mail to this person is being sent at this moment; wait until it is out.</source>
        <translation>Un e-mail à cette personne est envoyé en ce moment même&#xa0;; attendez qu’il soit parti.</translation>
    </message>
    <message>
        <source>Nothing was erased. Export the data first if they are asked for, then repeat the command with --yes; nothing takes it back.</source>
        <translation>Rien n’a été effacé. Exportez d’abord les données si elles sont demandées, puis répétez la commande avec --yes&#xa0;; rien n’annule cela.</translation>
    </message>
    <message>
        <source>Erased for good:</source>
        <translation>Effacé définitivement&#xa0;:</translation>
    </message>
    <message>
        <source>Stays:</source>
        <translation>Reste&#xa0;:</translation>
    </message>
    <message>
        <source>The database file could not be written anew, so parts of what was erased may still stand in its free space: %1 Repeat the command then.</source>
        <translation>Le fichier de la base de données n’a pas pu être réécrit&#xa0;; des parties de ce qui a été effacé peuvent donc encore se trouver dans son espace libre&#xa0;: %1 Répétez alors la commande.</translation>
    </message>
    <message>
        <source>All that is held about contact %1 is in %2 (%3 bytes). Only you can read the file; keep it so.</source>
        <translation>Tout ce qui est conservé sur le contact %1 est dans %2 (%3 octets). Vous seul pouvez lire le fichier&#xa0;; gardez-le ainsi.</translation>
    </message>
    <message>
        <source>Whose data: the contact&apos;s number.</source>
        <translation>De qui sont les données&#xa0;: le numéro du contact.</translation>
    </message>
    <message>
        <source>With export: a file that does not exist yet.</source>
        <translation>Avec export&#xa0;: un fichier qui n’existe pas encore.</translation>
    </message>
    <message>
        <source>With erase: erase for good. Without it the command says what would go, and what stays.</source>
        <translation>Avec erase&#xa0;: effacer définitivement. Sans cela, la commande dit ce qui partirait et ce qui reste.</translation>
    </message>
    <message>
        <source>What was probably sent cannot be looked for: nothing opens the mailbox “%1”.</source>
        <translation>Ce qui est sans doute envoyé ne peut pas être cherché&#xa0;: rien n’ouvre la boîte aux lettres «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer and sign in as %1; it is waited for:</source>
        <translation>Ouvrez cette adresse dans un navigateur sur cet ordinateur et identifiez-vous comme %1&#xa0;; le programme attend&#xa0;:</translation>
    </message>
    <message>
        <source>You can close this page and go back to Patron Desk.</source>
        <translation>Vous pouvez fermer cette page et revenir à Patron Desk.</translation>
    </message>
    <message>
        <source>The user signs in with a browser instead of giving a password.</source>
        <translation>L’utilisateur s’identifie par un navigateur au lieu de donner un mot de passe.</translation>
    </message>
    <message>
        <source>With --oauth: the client id under which the provider knows this program.</source>
        <translation>Avec --oauth&#xa0;: l’identifiant client sous lequel le fournisseur connaît ce programme.</translation>
    </message>
    <message>
        <source>With --oauth: the client secret is on standard input.</source>
        <translation>Avec --oauth&#xa0;: le secret client est sur l’entrée standard.</translation>
    </message>
    <message>
        <source>With --oauth: the address that the browser opens; known of Microsoft and Google.</source>
        <translation>Avec --oauth&#xa0;: l’adresse que le navigateur ouvre&#xa0;; connue pour Microsoft et Google.</translation>
    </message>
    <message>
        <source>With --oauth: the address that tokens come from; known of Microsoft and Google.</source>
        <translation>Avec --oauth&#xa0;: l’adresse d’où viennent les jetons&#xa0;; connue pour Microsoft et Google.</translation>
    </message>
    <message>
        <source>With --oauth: what is asked for; known of Microsoft and Google.</source>
        <translation>Avec --oauth&#xa0;: ce qui est demandé&#xa0;; connu pour Microsoft et Google.</translation>
    </message>
    <message>
        <source>The answer is held in the outbox until somebody sends it there, or with: outbox send %1</source>
        <translation>La réponse est retenue dans la boîte d’envoi jusqu’à ce que quelqu’un l’envoie de là, ou avec : outbox send %1</translation>
    </message>
    <message>
        <source>Send it now; else it is held in the outbox until somebody sends it.</source>
        <translation>L’envoyer maintenant ; sinon elle est retenue dans la boîte d’envoi jusqu’à ce que quelqu’un l’envoie.</translation>
    </message>
    <message>
        <source>Mailboxes: %1; with a failure: %2.</source>
        <translation>Boîtes aux lettres : %1 ; en échec : %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails would be noted as arrived.</source>
        <translation>
            <numerusform>%n e-mail serait noté comme arrivé.</numerusform>
            <numerusform>%n e-mails seraient notés comme arrivés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails would wait to be sent again.</source>
        <translation>
            <numerusform>%n e-mail attendrait d’être renvoyé.</numerusform>
            <numerusform>%n e-mails attendraient d’être renvoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>What stays as it is:</source>
        <translation>Ce qui reste tel quel :</translation>
    </message>
    <message>
        <source>%1 (%2; wish %3)</source>
        <translation>%1 (%2 ; souhait %3)</translation>
    </message>
    <message>
        <source>No performance of this order is still to come, so there are no seats to look for.</source>
        <translation>Aucune représentation de cette commande n’est encore à venir : il n’y a donc pas de places à chercher.</translation>
    </message>
    <message>
        <source>Password (it is not shown):</source>
        <translation>Mot de passe (il n’est pas affiché) :</translation>
    </message>
    <message>
        <source>Nothing would be sent any more; what waits would stay in the outbox.</source>
        <translation>Plus rien ne serait envoyé ; ce qui attend resterait dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Client secret (it is not shown):</source>
        <translation>Secret du client (il n’est pas affiché) :</translation>
    </message>
    <message>
        <source>With save: this attachment alone; “mail list --json” and “requests show” number them.</source>
        <translation>Avec save : cette pièce jointe seule ; « mail list --json » et « requests show » les numérotent.</translation>
    </message>
    <message>
        <source>With save: the folder for what is attached to the message. Nothing there is overwritten.</source>
        <translation>Avec save : le dossier pour ce qui est joint au message. Rien n’y est écrasé.</translation>
    </message>
    <message>
        <source>Nothing is attached to this message.</source>
        <translation>Rien n’est joint à ce message.</translation>
    </message>
    <message>
        <source>Message %1, part %2: %3</source>
        <translation>Message %1, partie %2 : %3</translation>
    </message>
    <message>
        <source>E-mails of yours that came back: %1; “outbox list --all” says why.</source>
        <translation>Vos e-mails qui ont été retournés&#xa0;: %1&#xa0;; «&#xa0;outbox list --all&#xa0;» dit pourquoi.</translation>
    </message>
    <message>
        <source>With list: request, automatic, unreadable, other (staff have said that it is no request) or all; all by default.</source>
        <translation>Avec list&#xa0;: request, automatic, unreadable, other (le personnel a dit que ce n’est pas une demande) ou all&#xa0;; all par défaut.</translation>
    </message>
    <message>
        <source>With import, request or erase: what it would change, and nothing is written.</source>
        <translation>Avec import, request ou erase&#xa0;: ce qui serait modifié, sans rien écrire.</translation>
    </message>
    <message>
        <source>Message %1 would be a request.</source>
        <translation>Le message %1 serait une demande.</translation>
    </message>
    <message>
        <source>Message %1 is request %2 now.</source>
        <translation>Le message %1 est maintenant la demande %2.</translation>
    </message>
    <message>
        <source>With add: phone (by default) or counter.</source>
        <translation>Avec add&#xa0;: phone (par défaut) ou counter.</translation>
    </message>
    <message>
        <source>With add: a file with what the patron asks for; - for standard input.</source>
        <translation>Avec add&#xa0;: un fichier avec ce que demande le client&#xa0;; - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>With add: what the patron asks for.</source>
        <translation>Avec add&#xa0;: ce que demande le client.</translation>
    </message>
    <message>
        <source>With set: the id of the patron whose it is, or none. With add: the patron who asks; without one and an order, whom the words name, else nobody.</source>
        <translation>Avec set&#xa0;: l’identifiant du client à qui elle est, ou none. Avec add&#xa0;: le client qui demande&#xa0;; sans client ni commande, celui que les mots nomment, sinon personne.</translation>
    </message>
    <message>
        <source>With set and add: the number of the order that it is about, with set also none. With it come its series, its seats and, where --contact names nobody else, its patron.</source>
        <translation>Avec set et add&#xa0;: le numéro de la commande dont il s’agit&#xa0;; avec set, aussi none. Avec elle viennent sa série, ses places et, si --contact ne nomme personne d’autre, son client.</translation>
    </message>
    <message>
        <source>With set and add: the id of the series that it is about, with set also none; where it has an order, that order’s counts.</source>
        <translation>Avec set et add&#xa0;: l’identifiant de la série dont il s’agit&#xa0;; avec set, aussi none&#xa0;; si elle a une commande, c’est celle de la commande qui compte.</translation>
    </message>
    <message>
        <source>With set: no wishes but those of --wish.</source>
        <translation>Avec set&#xa0;: aucun souhait sauf ceux de --wish.</translation>
    </message>
    <message>
        <source>With set: the id of a wish that nobody has.</source>
        <translation>Avec set&#xa0;: l’identifiant d’un souhait que personne n’a.</translation>
    </message>
    <message>
        <source>With set: what if it cannot be: keep, next_best, call_first, or none.</source>
        <translation>Avec set&#xa0;: que faire si c’est impossible&#xa0;: keep, next_best, call_first, ou none.</translation>
    </message>
    <message>
        <source>With set: the day since when the patron has the seats, or none.</source>
        <translation>Avec set&#xa0;: le jour depuis lequel le client a les places, ou none.</translation>
    </message>
    <message>
        <source>With set: the language of what was asked, such as es, or none.</source>
        <translation>Avec set&#xa0;: la langue de ce qui a été demandé, comme es, ou none.</translation>
    </message>
    <message>
        <source>With set: another request that wishes the same, or none.</source>
        <translation>Avec set&#xa0;: une autre demande qui souhaite la même chose, ou none.</translation>
    </message>
    <message>
        <source>With set and add: who works on it; empty: nobody.</source>
        <translation>Avec set et add&#xa0;: qui y travaille&#xa0;; vide&#xa0;: personne.</translation>
    </message>
    <message>
        <source>With set and add: 1 to 9, 1 first.</source>
        <translation>Avec set et add&#xa0;: de 1 à 9, 1 en premier.</translation>
    </message>
    <message>
        <source>With set and add: the day until which it is to be done; empty: none.</source>
        <translation>Avec set et add&#xa0;: le jour jusqu’auquel c’est à faire&#xa0;; vide&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>With set, add, merge and split: what it would change, and nothing is written.</source>
        <translation>Avec set, add, merge et split&#xa0;: ce qui serait modifié, sans rien écrire.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are held: the order has changed since they were written.</source>
        <translation>
            <numerusform>%n réponse est retenue&#xa0;: la commande a changé depuis son écriture.</numerusform>
            <numerusform>%n réponses sont retenues&#xa0;: la commande a changé depuis leur écriture.</numerusform>
        </translation>
    </message>
    <message>
        <source>With save: the message itself, as a file that mail programs open.</source>
        <translation>Avec save : le message lui-même, comme fichier que les logiciels de messagerie ouvrent.</translation>
    </message>
    <message>
        <source>With set: a wish more, such as decline, more:2, section:Balcony or other:“call me”, or of a kind that the organisation keeps itself, by its name; with split: the id of a wish that becomes another request.</source>
        <translation>Avec set : un souhait de plus, comme decline, more:2, section:Balcony ou other:« rappelez-moi », ou d’un type que l’organisation tient elle-même, par son nom ; avec split : l’identifiant d’un souhait qui devient une autre demande.</translation>
    </message>
    <message>
        <source>Message %1, with --whole: %2</source>
        <translation>Message %1, avec --whole : %2</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>salutation</source>
        <translation>civilité</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>middle name</source>
        <translation>deuxième prénom</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>nom de famille</translation>
    </message>
    <message>
        <source>suffix</source>
        <translation>suffixe</translation>
    </message>
    <message>
        <source>pronouns</source>
        <translation>pronoms</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>mobile phone</source>
        <translation>téléphone mobile</translation>
    </message>
    <message>
        <source>home phone</source>
        <translation>téléphone privé</translation>
    </message>
    <message>
        <source>other phone</source>
        <translation>autre téléphone</translation>
    </message>
    <message>
        <source>mailing street</source>
        <translation>adresse postale</translation>
    </message>
    <message>
        <source>mailing city</source>
        <translation>ville postale</translation>
    </message>
    <message>
        <source>mailing state</source>
        <translation>État postal</translation>
    </message>
    <message>
        <source>mailing postal code</source>
        <translation>code postal</translation>
    </message>
    <message>
        <source>mailing country</source>
        <translation>pays postal</translation>
    </message>
    <message>
        <source>other street</source>
        <translation>autre adresse</translation>
    </message>
    <message>
        <source>other city</source>
        <translation>autre ville</translation>
    </message>
    <message>
        <source>other state</source>
        <translation>autre État</translation>
    </message>
    <message>
        <source>other postal code</source>
        <translation>autre code postal</translation>
    </message>
    <message>
        <source>other country</source>
        <translation>autre pays</translation>
    </message>
    <message>
        <source>access needs</source>
        <translation>besoins d’accessibilité</translation>
    </message>
    <message>
        <source>role in the household</source>
        <translation>rôle dans le foyer</translation>
    </message>
    <message>
        <source>opted out of e-mail</source>
        <translation>refuse les e-mails</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>ne pas appeler</translation>
    </message>
    <message>
        <source>do not mail</source>
        <translation>pas de courrier</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>personne décédée</translation>
    </message>
    <message>
        <source>head of household</source>
        <translation>chef de foyer</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>board member</source>
        <translation>membre du conseil</translation>
    </message>
    <message>
        <source>username</source>
        <translation>nom d’utilisateur</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>last login</source>
        <translation>dernière connexion</translation>
    </message>
    <message>
        <source>account</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>subscription status</source>
        <translation>statut de l’abonnement</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>origine</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>livraison</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>devise</translation>
    </message>
    <message>
        <source>subtotal</source>
        <translation>sous-total</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>frais</translation>
    </message>
    <message>
        <source>shipping fee</source>
        <translation>frais d’envoi</translation>
    </message>
    <message>
        <source>exchange fee</source>
        <translation>frais d’échange</translation>
    </message>
    <message>
        <source>sales tax</source>
        <translation>taxe de vente</translation>
    </message>
    <message>
        <source>amount paid</source>
        <translation>montant payé</translation>
    </message>
    <message>
        <source>donation amount</source>
        <translation>montant du don</translation>
    </message>
    <message>
        <source>unit price</source>
        <translation>prix unitaire</translation>
    </message>
    <message>
        <source>price</source>
        <translation>prix</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>réduction</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>commentaires</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>quantité</translation>
    </message>
    <message>
        <source>discount code</source>
        <translation>code de réduction</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>place</translation>
    </message>
    <message>
        <source>seat note</source>
        <translation>note sur la place</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilité</translation>
    </message>
    <message>
        <source>close date</source>
        <translation>date de clôture</translation>
    </message>
    <message>
        <source>fund</source>
        <translation>fonds</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>expiration</source>
        <translation>expiration</translation>
    </message>
    <message>
        <source>level</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>renewed by</source>
        <translation>renouvelé par</translation>
    </message>
    <message>
        <source>method</source>
        <translation>méthode</translation>
    </message>
    <message>
        <source>creation date</source>
        <translation>date de création</translation>
    </message>
    <message>
        <source>deleted in PatronManager</source>
        <translation>supprimé dans PatronManager</translation>
    </message>
    <message>
        <source>merged into</source>
        <translation>fusionné dans</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>numéro de commande</translation>
    </message>
    <message>
        <source>account name</source>
        <translation>nom du compte</translation>
    </message>
    <message>
        <source>payment or refund</source>
        <translation>paiement ou remboursement</translation>
    </message>
    <message>
        <source>access code</source>
        <translation>code d’accès</translation>
    </message>
    <message>
        <source>passcode</source>
        <translation>code secret</translation>
    </message>
    <message>
        <source>used at</source>
        <translation>date d’utilisation</translation>
    </message>
    <message>
        <source>profile id</source>
        <translation>identifiant du profil</translation>
    </message>
    <message>
        <source>id</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>last changed</source>
        <translation>dernière modification</translation>
    </message>
    <message>
        <source>last changed by the system</source>
        <translation>dernière modification par le système</translation>
    </message>
    <message>
        <source>patron</source>
        <translation>client</translation>
    </message>
    <message>
        <source>ends on</source>
        <translation>date de fin</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>genre</translation>
    </message>
    <message>
        <source>kind of package</source>
        <translation>genre de formule</translation>
    </message>
    <message>
        <source>season</source>
        <translation>saison</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>salle</translation>
    </message>
    <message>
        <source>starts at</source>
        <translation>date et heure de début</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>link to the event</source>
        <translation>lien vers l’événement</translation>
    </message>
    <message>
        <source>on sale from</source>
        <translation>en vente à partir du</translation>
    </message>
    <message>
        <source>event instance</source>
        <translation>représentation</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>allocation</source>
        <translation>contingent</translation>
    </message>
    <message>
        <source>opens at</source>
        <translation>date d’ouverture</translation>
    </message>
    <message>
        <source>early price until</source>
        <translation>tarif anticipé jusqu’au</translation>
    </message>
    <message>
        <source>closes at</source>
        <translation>date de fermeture</translation>
    </message>
    <message>
        <source>fee 3</source>
        <translation>frais 3</translation>
    </message>
    <message>
        <source>fee 4</source>
        <translation>frais 4</translation>
    </message>
    <message>
        <source>fee 5</source>
        <translation>frais 5</translation>
    </message>
    <message>
        <source>sales tax on the order</source>
        <translation>taxe de vente sur la commande</translation>
    </message>
    <message>
        <source>donation</source>
        <translation>don</translation>
    </message>
    <message>
        <source>series</source>
        <translation>série</translation>
    </message>
    <message>
        <source>seat upgrade requested</source>
        <translation>demande d’une meilleure place</translation>
    </message>
    <message>
        <source>seats held for renewal</source>
        <translation>places bloquées pour le renouvellement</translation>
    </message>
    <message>
        <source>order</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>price level</source>
        <translation>catégorie tarifaire</translation>
    </message>
    <message>
        <source>item of the package</source>
        <translation>article de la formule</translation>
    </message>
    <message>
        <source>seat key</source>
        <translation>clé de la place</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>code-barres</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campagne</translation>
    </message>
    <message>
        <source>belongs to donation</source>
        <translation>rattaché au don</translation>
    </message>
    <message>
        <source>reverses payment</source>
        <translation>annule le paiement</translation>
    </message>
    <message>
        <source>paid at</source>
        <translation>date de paiement</translation>
    </message>
    <message>
        <source>household</source>
        <translation>foyer</translation>
    </message>
    <message>
        <source>guests at most</source>
        <translation>invités au plus</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>ordre</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>uses at most</source>
        <translation>utilisations au plus</translation>
    </message>
    <message>
        <source>order item</source>
        <translation>article de commande</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>utilisations</translation>
    </message>
    <message>
        <source>member access</source>
        <translation>accès des adhérents</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>taken by</source>
        <translation>encaissé par</translation>
    </message>
    <message>
        <source>held until</source>
        <translation>bloqué jusqu’au</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>other seats that are held</source>
        <translation>autres places bloquées</translation>
    </message>
    <message>
        <source>who works on it</source>
        <translation>traitée par</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>priorité</translation>
    </message>
    <message>
        <source>due</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>put aside until</source>
        <translation>mise de côté jusqu’au</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>raison</translation>
    </message>
    <message>
        <source>if it cannot be done</source>
        <translation>si c’est impossible</translation>
    </message>
    <message>
        <source>part of request</source>
        <translation>partie de la demande</translation>
    </message>
    <message>
        <source>split off request</source>
        <translation>détachée de la demande</translation>
    </message>
    <message>
        <source>request</source>
        <translation>demande</translation>
    </message>
    <message>
        <source>filled with</source>
        <translation>satisfaite par</translation>
    </message>
    <message>
        <source>filled by action</source>
        <translation>satisfaite par l’action</translation>
    </message>
    <message>
        <source>seats since</source>
        <translation>places depuis</translation>
    </message>
    <message>
        <source>current seats</source>
        <translation>places actuelles</translation>
    </message>
    <message>
        <source>duplicate of request</source>
        <translation>doublon de la demande</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>came back at</source>
        <translation>revenu le</translation>
    </message>
    <message>
        <source>why it came back</source>
        <translation>pourquoi il est revenu</translation>
    </message>
</context>
<context>
    <name>EndOfDay</name>
    <message>
        <source>End of day, %1</source>
        <translation>Fin de journée, %1</translation>
    </message>
    <message>
        <source>No payment was taken at this desk on %1.</source>
        <translation>Aucun paiement n’a été encaissé à ce poste le %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n payments come to %1; the sums by method and by person agree.</source>
        <translation>
            <numerusform>%n paiement fait %1&#xa0;; les sommes par mode et par personne concordent.</numerusform>
            <numerusform>%n paiements font %1&#xa0;; les sommes par mode et par personne concordent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list does not balance: the sums by method and by person differ from %1.</source>
        <translation>La liste n’est pas équilibrée&#xa0;: les sommes par mode et par personne diffèrent de %1.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Encaissé par</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Annule</translation>
    </message>
    <message>
        <source>Sum of</source>
        <translation>Somme de</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Encaissé</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Ensemble</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>“%1” on %2</source>
        <translation>«&#xa0;%1&#xa0;» sur %2</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>un texte non vide</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>une adresse e-mail</translation>
    </message>
    <message>
        <source>an address that begins with https://</source>
        <translation>une adresse qui commence par https://</translation>
    </message>
    <message>
        <source>a colour such as #74152F</source>
        <translation>une couleur comme #74152F</translation>
    </message>
    <message>
        <source>a currency such as USD</source>
        <translation>une devise comme USD</translation>
    </message>
    <message>
        <source>a region such as US</source>
        <translation>une région comme US</translation>
    </message>
    <message>
        <source>a time zone such as America/New_York</source>
        <translation>un fuseau horaire comme America/New_York</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a whole number of days, 0 or more</source>
        <translation>un nombre entier de jours, 0 ou plus</translation>
    </message>
    <message>
        <source>a whole number, 1 or more</source>
        <translation>un nombre entier, 1 ou plus</translation>
    </message>
    <message>
        <source>an amount such as 1,234.50</source>
        <translation>un montant comme 1,234.50</translation>
    </message>
    <message>
        <source>a date with a time</source>
        <translation>une date avec une heure</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>une date</translation>
    </message>
    <message>
        <source>a percentage from 0 to 100</source>
        <translation>un pourcentage de 0 à 100</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>the id of a record</source>
        <translation>l’identifiant d’un enregistrement</translation>
    </message>
    <message>
        <source>one of the words that Patron Desk knows there</source>
        <translation>l’un des mots que Patron Desk y connaît</translation>
    </message>
    <message>
        <source>an instant such as 2026-11-14T19:30:00Z</source>
        <translation>un instant comme 2026-11-14T19:30:00Z</translation>
    </message>
    <message>
        <source>an instant such as 2026-11-14T19:30:00Z, or a date such as 2026-11-14</source>
        <translation>un instant comme 2026-11-14T19:30:00Z ou une date comme 2026-11-14</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>l’un de ceux-ci&#xa0;: %1</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>order</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>donation</source>
        <translation>don</translation>
    </message>
    <message>
        <source>benefit</source>
        <translation>avantage</translation>
    </message>
    <message>
        <source>portal user</source>
        <translation>utilisateur Portal</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>label for the status</source>
        <translation>libellé du statut</translation>
    </message>
    <message>
        <source>donation stage</source>
        <translation>étape de don</translation>
    </message>
    <message>
        <source>record</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>{reason} Nothing was done; --help says what can be asked.</source>
        <translation>{reason} Rien n’a été fait&#xa0;; --help indique ce qui peut être demandé.</translation>
    </message>
    <message>
        <source>There is no database at {place}, and nothing was created. Check the address, or make one with the command “import” or “demo”.</source>
        <translation>Il n’y a pas de base de données à l’emplacement {place}, et rien n’a été créé. Vérifiez l’adresse, ou créez-en une avec la commande «&#xa0;import&#xa0;» ou «&#xa0;demo&#xa0;».</translation>
    </message>
    <message>
        <source>The database {place} is damaged. It was left as it is; restore the last backup with the command “restore”.</source>
        <translation>La base de données {place} est endommagée. Elle a été laissée telle quelle&#xa0;; restaurez la dernière sauvegarde avec la commande «&#xa0;restore&#xa0;».</translation>
    </message>
    <message>
        <source>The database {place} was written by a newer Patron Desk (schema {version}, this program knows {known}). It was left as it is; update the program.</source>
        <translation>La base de données {place} a été écrite par une version plus récente de Patron Desk (schéma {version}, ce programme connaît {known}). Elle a été laissée telle quelle&#xa0;; mettez le programme à jour.</translation>
    </message>
    <message>
        <source>The database {place} has the older schema {version}, and this program needs {known}. It was left as it is; open it once with the right to write, so that it can be brought up to date.</source>
        <translation>La base de données {place} a l’ancien schéma {version}, et ce programme a besoin du schéma {known}. Elle a été laissée telle quelle&#xa0;; ouvrez-la une fois avec le droit d’écriture pour qu’elle soit mise à jour.</translation>
    </message>
    <message>
        <source>The database {place} cannot be written: the file or its folder is read-only. Nothing was changed; ask for the right to write there.</source>
        <translation>Impossible d’écrire dans la base de données {place}&#xa0;: le fichier ou son dossier est en lecture seule. Rien n’a été modifié&#xa0;; demandez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>The disk that holds {place} is full. Nothing was changed; make room and try again.</source>
        <translation>Le disque qui contient {place} est plein. Rien n’a été modifié&#xa0;; libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>Another program is writing to {place} and did not finish in time. Nothing was changed; try again in a moment.</source>
        <translation>Un autre programme écrit dans {place} et n’a pas fini à temps. Rien n’a été modifié&#xa0;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The server refused the login to {place}. Check the user’s name, the password in .pgpass and the rights, then try again.</source>
        <translation>Le serveur a refusé la connexion à {place}. Vérifiez le nom d’utilisateur, le mot de passe dans .pgpass et les droits, puis réessayez.</translation>
    </message>
    <message>
        <source>The database server of {place} cannot be reached. Nothing was changed; check the network and the host name, then try again.</source>
        <translation>Le serveur de base de données de {place} est injoignable. Rien n’a été modifié&#xa0;; vérifiez le réseau et le nom d’hôte, puis réessayez.</translation>
    </message>
    <message>
        <source>The database {place} keeps its text in {encoding}, not in UTF8. Nothing was changed; have it created with the encoding UTF8.</source>
        <translation>La base de données {place} enregistre son texte en {encoding}, et non en UTF8. Rien n’a été modifié&#xa0;; faites-la créer avec l’encodage UTF8.</translation>
    </message>
    <message>
        <source>“{url}” had a password in it, which every process list would show. Nothing was done; put the password into .pgpass and leave it out of the address.</source>
        <translation>«&#xa0;{url}&#xa0;» contenait un mot de passe, que toute liste de processus montrerait. Rien n’a été fait&#xa0;; mettez le mot de passe dans .pgpass et retirez-le de l’adresse.</translation>
    </message>
    <message>
        <source>The database {place} already has records, so nothing was written. Choose a new file.</source>
        <translation>La base de données {place} contient déjà des enregistrements&#xa0;; rien n’a été écrit. Choisissez un nouveau fichier.</translation>
    </message>
    <message>
        <source>The file {path} already exists and was left as it is. Choose another name.</source>
        <translation>Le fichier {path} existe déjà et a été laissé tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read, so nothing was taken from it. Check that it exists and that you may read it.</source>
        <translation>Le fichier {path} est illisible&#xa0;; rien n’en a été repris. Vérifiez qu’il existe et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written. Nothing was written; check the folder, your rights and the free space.</source>
        <translation>Impossible d’écrire le fichier {path}. Rien n’a été écrit&#xa0;; vérifiez le dossier, vos droits et l’espace libre.</translation>
    </message>
    <message>
        <source>The backup {path} could be written but not opened again, so it is not a backup. The database is as it was; check the disk and make another one.</source>
        <translation>La sauvegarde {path} a pu être écrite, mais pas rouverte&#xa0;: ce n’est donc pas une sauvegarde. La base de données est inchangée&#xa0;; vérifiez le disque et faites-en une autre.</translation>
    </message>
    <message>
        <source>A PostgreSQL database is backed up by its own program, {tool}. Nothing was written.</source>
        <translation>Une base de données PostgreSQL se sauvegarde avec son propre programme, {tool}. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>There is no {kind} {id} here. Nothing was changed; check the number or search by name.</source>
        <translation>Cet enregistrement n’existe pas ici&#xa0;: {kind} {id}. Rien n’a été modifié&#xa0;; vérifiez le numéro ou cherchez par nom.</translation>
    </message>
    <message>
        <source>{value} fits several records: {candidates}. Nothing was done; name one of them.</source>
        <translation>{value} correspond à plusieurs enregistrements&#xa0;: {candidates}. Rien n’a été fait&#xa0;; indiquez-en un seul.</translation>
    </message>
    <message>
        <source>Somebody changed this {kind} ({id}) meanwhile, so your change was not written. Look at both and decide again.</source>
        <translation>Quelqu’un a modifié cet enregistrement ({kind} {id}) entre-temps&#xa0;; votre modification n’a donc pas été écrite. Comparez les deux et décidez à nouveau.</translation>
    </message>
    <message>
        <source>The database refused this, because it would break a rule of its own ({constraint}). Nothing was changed.</source>
        <translation>La base de données a refusé, car cela enfreindrait l’une de ses règles ({constraint}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The journal does not verify: entry {action} is the first that does not fit. Nothing was changed; keep the file and compare it with a backup.</source>
        <translation>Le journal n’est pas intact&#xa0;: l’entrée {action} est la première qui ne concorde pas. Rien n’a été modifié&#xa0;; conservez le fichier et comparez-le à une sauvegarde.</translation>
    </message>
    <message>
        <source>There is nothing to undo. Nothing was changed.</source>
        <translation>Il n’y a rien à annuler. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Action {action} was undone already, by action {later}. Nothing was changed; undo {later} to do it again.</source>
        <translation>L’action {action} a déjà été annulée par l’action {later}. Rien n’a été modifié&#xa0;; pour la rétablir, annulez {later}.</translation>
    </message>
    <message>
        <source>Action {action} cannot be undone: what it changed was changed again by action {later}. Nothing was changed; undo {later} first.</source>
        <translation>L’action {action} ne peut pas être annulée&#xa0;: ce qu’elle a modifié l’a été à nouveau par l’action {later}. Rien n’a été modifié&#xa0;; annulez d’abord {later}.</translation>
    </message>
    <message>
        <source>Action {action} cannot be undone: the journal does not hold all that was there before. Nothing was changed.</source>
        <translation>L’action {action} ne peut pas être annulée&#xa0;: le journal ne contient pas tout ce qu’il y avait avant. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This cannot be done: {reason}. Nothing was changed.</source>
        <translation>Ce n’est pas possible&#xa0;: {reason}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was before.</source>
        <translation>Interrompu. Tout est comme avant.</translation>
    </message>
    <message>
        <source>There is no setting “{key}”. Nothing was changed; the command “settings list” names them all.</source>
        <translation>Le réglage «&#xa0;{key}&#xa0;» n’existe pas. Rien n’a été modifié&#xa0;; la commande «&#xa0;settings list&#xa0;» les énumère tous.</translation>
    </message>
    <message>
        <source>“{value}” does not fit the setting {key}, which takes {expectation}. Nothing was changed.</source>
        <translation>«&#xa0;{value}&#xa0;» ne convient pas au réglage {key}, qui accepte {expectation}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{value}” cannot be read here; what fits is {expectation}. Nothing was changed.</source>
        <translation>«&#xa0;{value}&#xa0;» est illisible ici&#xa0;; ce qui convient est {expectation}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{path} holds no kind of record that Patron Desk knows. It was skipped; map its columns, or leave it out.</source>
        <translation>{path} ne contient aucun type d’enregistrement que Patron Desk connaisse. Le fichier a été ignoré&#xa0;; associez ses colonnes ou laissez-le de côté.</translation>
    </message>
    <message>
        <source>The dates in {path}, column {column}, can be read month first or day first (for example {value}). Nothing was imported; say which with --dates mdy or --dates dmy.</source>
        <translation>Les dates de {path}, colonne {column}, peuvent se lire mois d’abord ou jour d’abord (par exemple {value}). Rien n’a été importé&#xa0;; précisez avec --dates mdy ou --dates dmy.</translation>
    </message>
    <message>
        <source>No row of {path} looks like a row of column names, so nothing was taken from it. Check that the file has its header row.</source>
        <translation>Aucune ligne de {path} ne ressemble à une ligne de noms de colonnes&#xa0;; rien n’en a été repris. Vérifiez que le fichier a sa ligne d’en-tête.</translation>
    </message>
    <message>
        <source>The archive {path} is damaged or cut short, so nothing was taken from it. Download the export again.</source>
        <translation>L’archive {path} est endommagée ou incomplète&#xa0;; rien n’en a été repris. Téléchargez à nouveau l’export.</translation>
    </message>
    <message>
        <source>The column map {path} cannot be read at line {line}, so nothing was imported. Correct that line.</source>
        <translation>La table de colonnes {path} est illisible à la ligne {line}&#xa0;; rien n’a été importé. Corrigez cette ligne.</translation>
    </message>
    <message>
        <source>Fields were changed both here and in the export ({count}). Nothing was imported; choose --conflicts keep or --conflicts take.</source>
        <translation>Des champs ont été modifiés à la fois ici et dans l’export ({count}). Rien n’a été importé&#xa0;; choisissez --conflicts keep ou --conflicts take.</translation>
    </message>
    <message>
        <source>{path}, line {line}: the row is longer than {limit} bytes. It was left out, and reading went on at the next line; look for a missing quote.</source>
        <translation>{path}, ligne {line}&#xa0;: la ligne dépasse {limit} octets. Elle a été laissée de côté et la lecture a repris à la ligne suivante&#xa0;; cherchez un guillemet manquant.</translation>
    </message>
    <message>
        <source>{path}, line {line}, column {column}: the field is longer than {limit} bytes. The row was left out, and reading went on at the next line.</source>
        <translation>{path}, ligne {line}, colonne {column}&#xa0;: le champ dépasse {limit} octets. La ligne a été laissée de côté et la lecture a repris à la ligne suivante.</translation>
    </message>
    <message>
        <source>{path}, line {line}: a quote is opened and never closed. The row was left out, and reading went on at the next line; correct that line.</source>
        <translation>{path}, ligne {line}&#xa0;: un guillemet est ouvert et jamais fermé. La ligne a été laissée de côté et la lecture a repris à la ligne suivante&#xa0;; corrigez cette ligne.</translation>
    </message>
    <message>
        <source>{path}, line {line}: the row has {found} fields, the header has {expected}. The row was left out, and reading went on at the next line.</source>
        <translation>{path}, ligne {line}&#xa0;: la ligne a {found} champs, l’en-tête en a {expected}. La ligne a été laissée de côté et la lecture a repris à la ligne suivante.</translation>
    </message>
    <message>
        <source>{path}, line {line}: another row of this import has the same Id and was changed later, so this one was left out. Nothing needs to be done.</source>
        <translation>{path}, ligne {line}&#xa0;: une autre ligne de cet import a le même Id et a été modifiée plus tard&#xa0;; celle-ci a été laissée de côté. Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>{path}, line {line}: the row has no id in the column {column}. It was left out, and reading went on at the next line.</source>
        <translation>{path}, ligne {line}&#xa0;: la ligne n’a pas d’identifiant dans la colonne {column}. Elle a été laissée de côté et la lecture a repris à la ligne suivante.</translation>
    </message>
    <message>
        <source>{path}, line {line}: the column {column} does not hold {expectation}. The row was left out, and reading went on at the next line.</source>
        <translation>{path}, ligne {line}&#xa0;: la colonne {column} ne contient pas {expectation}. La ligne a été laissée de côté et la lecture a repris à la ligne suivante.</translation>
    </message>
    <message>
        <source>{path} looks like {object}, but no column holds the ids of its records. It was skipped; export it again with the id, or name that column in a column map.</source>
        <translation>{path} ressemble à {object}, mais aucune colonne ne contient les identifiants de ses enregistrements. Le fichier a été ignoré&#xa0;; exportez-le à nouveau avec l’identifiant, ou indiquez cette colonne dans une table de colonnes.</translation>
    </message>
    <message>
        <source>there is nothing</source>
        <translation>elle est vide</translation>
    </message>
    <message>
        <source>it begins with neither sqlite:// nor postgresql://</source>
        <translation>elle ne commence ni par sqlite:// ni par postgresql://</translation>
    </message>
    <message>
        <source>it names no file and no database</source>
        <translation>elle n’indique ni fichier ni base de données</translation>
    </message>
    <message>
        <source>what stands before the name is no host and no whole path</source>
        <translation>ce qui précède le nom n’est ni un hôte ni un chemin complet</translation>
    </message>
    <message>
        <source>a port is a number from 1 to 65535</source>
        <translation>un port est un nombre de 1 à 65535</translation>
    </message>
    <message>
        <source>one of its options is not known</source>
        <translation>l’une de ses options est inconnue</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>réglage</translation>
    </message>
    <message>
        <source>Patron Desk met an error of its own, and nothing was changed. Please report it.</source>
        <translation>Patron Desk a rencontré une erreur interne, et rien n’a été modifié. Merci de la signaler.</translation>
    </message>
    <message>
        <source>{place} is not a Patron Desk database. It was left as it is; choose another one.</source>
        <translation>{place} n’est pas une base de données Patron Desk. Elle a été laissée telle quelle&#xa0;; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>“{url}” is not a database address: {reason}. Write sqlite:///path/to/file.db or postgresql://host/name.</source>
        <translation>«&#xa0;{url}&#xa0;» n’est pas une adresse de base de données&#xa0;: {reason}. Écrivez sqlite:///chemin/vers/fichier.db ou postgresql://hôte/nom.</translation>
    </message>
    <message>
        <source>The database {place} answered with the error {answer}, and nothing was changed. Try again, and report that code if it stays.</source>
        <translation>La base de données {place} a répondu par l’erreur {answer}, et rien n’a été modifié. Réessayez et, si elle persiste, signalez ce code.</translation>
    </message>
    <message>
        <source>A quote is opened and never closed.</source>
        <translation>Un guillemet est ouvert et jamais fermé.</translation>
    </message>
    <message>
        <source>Longer than {limit} bytes; look for a missing quote.</source>
        <translation>Dépasse {limit} octets&#xa0;; cherchez un guillemet manquant.</translation>
    </message>
    <message>
        <source>The row has {found} fields, the header has {expected}.</source>
        <translation>La ligne a {found} champs, l’en-tête en a {expected}.</translation>
    </message>
    <message>
        <source>Empty: every record needs its id.</source>
        <translation>Vide&#xa0;: chaque enregistrement a besoin de son identifiant.</translation>
    </message>
    <message>
        <source>Not {expectation}.</source>
        <translation>N’est pas {expectation}.</translation>
    </message>
    <message>
        <source>Another row has the same Id and was changed later; that one counts.</source>
        <translation>Une autre ligne a le même Id et a été modifiée plus tard&#xa0;; c’est elle qui compte.</translation>
    </message>
    <message>
        <source>an amount in %1, which is the row’s currency</source>
        <translation>un montant en %1, qui est la devise de la ligne</translation>
    </message>
    <message>
        <source>Another record has this already, and only one may have it.</source>
        <translation>Un autre enregistrement a déjà cette valeur, et un seul peut l’avoir.</translation>
    </message>
    <message>
        <source>The record names itself.</source>
        <translation>L’enregistrement renvoie à lui-même.</translation>
    </message>
    <message>
        <source>There is no database at {place}, and nothing was created. Look whether it was moved, or open another one.</source>
        <translation>Il n’y a pas de base de données à l’emplacement {place}, et rien n’a été créé. Regardez si elle a été déplacée, ou ouvrez-en une autre.</translation>
    </message>
    <message>
        <source>The database {place} is damaged. It was left as it is; restore the last backup into a new file.</source>
        <translation>La base de données {place} est endommagée. Elle a été laissée telle quelle&#xa0;; restaurez la dernière sauvegarde dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>The dates in {path}, column {column}, can be read month first or day first (for example {value}). Nothing was imported; say which under “Dates”, and try again.</source>
        <translation>Les dates de {path}, colonne {column}, peuvent se lire mois d’abord ou jour d’abord (par exemple {value}). Rien n’a été importé&#xa0;; précisez-le sous «&#xa0;Dates&#xa0;», puis réessayez.</translation>
    </message>
    <message>
        <source>Fields were changed both here and in the export ({count}). Nothing was imported; choose which are to be kept.</source>
        <translation>Des champs ont été modifiés à la fois ici et dans l’export ({count}). Rien n’a été importé&#xa0;; choisissez ceux qu’il faut garder.</translation>
    </message>
    <message>
        <source>There is no setting “{key}”. Nothing was changed.</source>
        <translation>Le réglage «&#xa0;{key}&#xa0;» n’existe pas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{path}, line {line}: another record already has what stands in the column {column}, and only one may have it. The row was left out, and the rest was imported; correct one of the two.</source>
        <translation>{path}, ligne {line}&#xa0;: un autre enregistrement a déjà ce qui figure dans la colonne {column}, et un seul peut l’avoir. La ligne a été laissée de côté et le reste a été importé&#xa0;; corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>{path}, line {line}: the record names itself in the column {column}. The row was left out, and the rest was imported; correct that column.</source>
        <translation>{path}, ligne {line}&#xa0;: l’enregistrement renvoie à lui-même dans la colonne {column}. La ligne a été laissée de côté et le reste a été importé&#xa0;; corrigez cette colonne.</translation>
    </message>
    <message>
        <source>{path} looks like {object}, but has no column {column}, which each of its records needs. It was skipped; export it again with that column, or name the column that holds it in a column map.</source>
        <translation>{path} ressemble à {object}, mais n’a pas de colonne {column}, dont chacun de ses enregistrements a besoin. Le fichier a été ignoré&#xa0;; exportez-le à nouveau avec cette colonne, ou indiquez dans une table de colonnes celle qui en tient lieu.</translation>
    </message>
    <message>
        <source>a text of at most %1 characters</source>
        <translation>un texte de %1 caractères au plus</translation>
    </message>
    <message>
        <source>Entry {id} of the carry-over list is closed: an import has shown what PatronManager holds. Nothing was changed.</source>
        <translation>L’entrée {id} de la liste «&#xa0;À reporter&#xa0;» est close&#xa0;: un import a montré ce que contient PatronManager. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a row of a table, with its quotation marks closed</source>
        <translation>une ligne de tableau dont les guillemets sont fermés</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>salle</translation>
    </message>
    <message>
        <source>entry of the carry-over list</source>
        <translation>entrée de la liste «&#xa0;À reporter&#xa0;»</translation>
    </message>
    <message>
        <source>There is one called “{name}” already. Nothing was changed; choose another name.</source>
        <translation>«&#xa0;{name}&#xa0;» existe déjà. Rien n’a été modifié&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The seat map leaves out {seat}, which was sold, is held, or belongs to a subscriber (such seats left out: {count}). Nothing was changed; keep them in the map.</source>
        <translation>Le plan des places omet {seat}, qui a été vendue, est bloquée ou appartient à un abonné (places ainsi omises&#xa0;: {count}). Rien n’a été modifié&#xa0;; conservez-les dans le plan.</translation>
    </message>
    <message>
        <source>{path} has no column “{column}”, so it is no seat map. Nothing was changed; the columns needed are section, row and seat.</source>
        <translation>{path} n’a pas de colonne «&#xa0;{column}&#xa0;»&#xa0;; ce n’est donc pas un plan des places. Rien n’a été modifié&#xa0;; il faut les colonnes section, row et seat.</translation>
    </message>
    <message>
        <source>{path}, line {line}: the column {column} does not hold {expectation}. Nothing was changed; correct that line and take the file again.</source>
        <translation>{path}, ligne {line}&#xa0;: la colonne {column} ne contient pas ce qu’il faut&#xa0;: {expectation}. Rien n’a été modifié&#xa0;; corrigez cette ligne et reprenez le fichier.</translation>
    </message>
    <message>
        <source>{path}, line {line}: the seat {seat} stands in line {first} already. Nothing was changed; take one of the two out.</source>
        <translation>{path}, ligne {line}&#xa0;: la place {seat} figure déjà à la ligne {first}. Rien n’a été modifié&#xa0;; retirez l’une des deux.</translation>
    </message>
    <message>
        <source>a JSON list of rows with status, label and listed</source>
        <translation>une liste JSON de lignes avec status, label et listed</translation>
    </message>
    <message>
        <source>a JSON list of rows with name, probability and type</source>
        <translation>une liste JSON de lignes avec name, probability et type</translation>
    </message>
    <message>
        <source>an amount, 0 or more</source>
        <translation>un montant de 0 ou plus</translation>
    </message>
    <message>
        <source>season</source>
        <translation>saison</translation>
    </message>
    <message>
        <source>series</source>
        <translation>série</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>event instance</source>
        <translation>représentation</translation>
    </message>
    <message>
        <source>allocation</source>
        <translation>contingent</translation>
    </message>
    <message>
        <source>price level</source>
        <translation>catégorie tarifaire</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>place</translation>
    </message>
    <message>
        <source>seat of this patron in the series, number</source>
        <translation>place de ce client dans la série, numéro</translation>
    </message>
    <message>
        <source>The season {season} would end before it starts. Nothing was changed; correct one of the two days.</source>
        <translation>La saison {season} finirait avant de commencer. Rien n’a été modifié&#xa0;; corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>{series} would close before it opens. Nothing was changed; let it close after it opens.</source>
        <translation>{series} fermerait avant d’ouvrir. Rien n’a été modifié&#xa0;; fixez la fermeture après l’ouverture.</translation>
    </message>
    <message>
        <source>The early price of {series} must end after the series opens and no later than it closes. Nothing was changed; correct that date.</source>
        <translation>Le tarif anticipé de {series} doit finir après l’ouverture de la série et au plus tard à sa fermeture. Rien n’a été modifié&#xa0;; corrigez cette date.</translation>
    </message>
    <message>
        <source>The price level {level} does not belong to the package of {series}. Nothing was changed; take a level of that package, or the level out first.</source>
        <translation>La catégorie tarifaire {level} n’appartient pas à la formule de {series}. Rien n’a été modifié&#xa0;; prenez une catégorie de cette formule, ou retirez d’abord celle-ci.</translation>
    </message>
    <message>
        <source>The price level {level} is sold for {series} already. Nothing was changed; take it out there first.</source>
        <translation>La catégorie tarifaire {level} est déjà vendue pour {series}. Rien n’a été modifié&#xa0;; retirez-la d’abord là-bas.</translation>
    </message>
    <message>
        <source>{performance} is not at the venue of {series}. Nothing was changed; take another performance, or set the venue first.</source>
        <translation>{performance} n’a pas lieu dans la salle de {series}. Rien n’a été modifié&#xa0;; prenez une autre représentation, ou définissez d’abord la salle.</translation>
    </message>
    <message>
        <source>Subscribers of {series} have seats at its present venue (seats: {count}). Nothing was changed; make a new series for the other venue.</source>
        <translation>Des abonnés de {series} ont des places dans sa salle actuelle (places&#xa0;: {count}). Rien n’a été modifié&#xa0;; créez une nouvelle série pour l’autre salle.</translation>
    </message>
    <message>
        <source>{contact} has the seat {seat} in {series}. Nothing was changed; choose another seat, or free it there first.</source>
        <translation>{contact} a la place {seat} dans {series}. Rien n’a été modifié&#xa0;; choisissez une autre place, ou libérez-la d’abord là-bas.</translation>
    </message>
    <message>
        <source>{seat} is taken at {performance} (order {order}). Nothing was changed; choose another seat.</source>
        <translation>{seat} est déjà pris à {performance} (commande {order}). Rien n’a été modifié&#xa0;; choisissez une autre place.</translation>
    </message>
    <message>
        <source>Order {order} does not hold the same seats at all performances of its series. Nothing was changed; name the seats.</source>
        <translation>La commande {order} n’a pas les mêmes places à toutes les représentations de sa série. Rien n’a été modifié&#xa0;; indiquez les places.</translation>
    </message>
    <message>
        <source>Order {order} is for {bought} seats, and {given} were named. Nothing was changed; name as many as were bought.</source>
        <translation>La commande {order} porte sur {bought} places, et {given} ont été indiquées. Rien n’a été modifié&#xa0;; indiquez-en autant qu’il en a été acheté.</translation>
    </message>
    <message>
        <source>Order {order} is no subscription of a patron to a series. Nothing was changed; link the series first.</source>
        <translation>La commande {order} n’est pas l’abonnement d’un client à une série. Rien n’a été modifié&#xa0;; associez d’abord la série.</translation>
    </message>
    <message>
        <source>Order {order} was given up ({status}), so nobody sits on it. Nothing was changed.</source>
        <translation>La commande {order} a été abandonnée ({status})&#xa0;; personne n’occupe donc ses places. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{series} has no performances, or no fixed package, so nobody has a seat in it. Nothing was changed; complete the series first.</source>
        <translation>{series} n’a pas de représentations, ou pas de formule fixe&#xa0;; personne n’y a donc de place. Rien n’a été modifié&#xa0;; complétez d’abord la série.</translation>
    </message>
    <message>
        <source>PatronManager is the organisation’s record, so tickets are made there. Nothing was changed; make them there, then import.</source>
        <translation>PatronManager est le système de référence de l’organisation&#xa0;; les billets y sont donc émis. Rien n’a été modifié&#xa0;; émettez-les là-bas, puis importez.</translation>
    </message>
    <message>
        <source>another series than the one that is renewed into</source>
        <translation>une autre série que celle vers laquelle on renouvelle</translation>
    </message>
    <message>
        <source>seats of the venue, such as Orchestra C 4-6</source>
        <translation>des places de la salle, comme Orchestra C 4-6</translation>
    </message>
    <message>
        <source>subscriber of last season</source>
        <translation>abonné de la saison passée</translation>
    </message>
    <message>
        <source>none in that section</source>
        <translation>aucune dans cette section</translation>
    </message>
    <message>
        <source>Order {order}: {reason} Nothing was changed.</source>
        <translation>Commande {order}&#xa0;: {reason} Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This looks like a card number, a security code or a password, which Patron Desk never keeps. Nothing was changed; write the number of the terminal’s slip or of the cheque.</source>
        <translation>Cela ressemble à un numéro de carte, un code de sécurité ou un mot de passe, que Patron Desk ne conserve jamais. Rien n’a été modifié&#xa0;; écrivez le numéro du ticket du terminal ou du chèque.</translation>
    </message>
    <message>
        <source>Action {action} cannot be undone: {seats} went to {who} meanwhile. Nothing was changed; the nearest free seats: {alternatives}.</source>
        <translation>L’action {action} ne peut pas être annulée&#xa0;: {seats} est entre-temps passé à {who}. Rien n’a été modifié&#xa0;; places libres les plus proches&#xa0;: {alternatives}.</translation>
    </message>
    <message>
        <source>PatronManager has the organisation’s record, so nothing is renewed here. Run it in PatronManager, then import.</source>
        <translation>PatronManager est le système de référence de l’organisation&#xa0;; rien n’est donc renouvelé ici. Lancez-le dans PatronManager, puis importez.</translation>
    </message>
    <message>
        <source>Since the rehearsal something has changed that makes a difference. What was renewed until now stays, and nothing else was begun; rehearse again, then go on.</source>
        <translation>Depuis la simulation, quelque chose a changé qui modifie le résultat. Ce qui a été renouvelé jusqu’ici reste, et rien d’autre n’a été commencé&#xa0;; simulez à nouveau, puis poursuivez.</translation>
    </message>
    <message>
        <source>Another series is being rolled over into this one. Nothing was changed; finish that run, or take it back.</source>
        <translation>Une autre série est en cours de renouvellement vers celle-ci. Rien n’a été modifié&#xa0;; terminez ce traitement, ou annulez-le.</translation>
    </message>
    <message>
        <source>The renewals of {series} are closed. Nothing was changed; set a later closing time for the series first.</source>
        <translation>Les renouvellements de {series} sont clos. Rien n’a été modifié&#xa0;; fixez d’abord une fermeture plus tardive pour la série.</translation>
    </message>
    <message>
        <source>The series {series} lacks its performances or its price levels. Nothing was changed; enter them first.</source>
        <translation>Il manque à la série {series} ses représentations ou ses catégories tarifaires. Rien n’a été modifié&#xa0;; saisissez-les d’abord.</translation>
    </message>
    <message>
        <source>days such as 2026-12-25, 2026-12-26</source>
        <translation>des jours comme 2026-12-25, 2026-12-26</translation>
    </message>
    <message>
        <source>nothing that fits</source>
        <translation>rien qui convienne</translation>
    </message>
    <message>
        <source>{seats} cannot be had for order {order}: {who} has them, at one performance at least. Nothing was changed; free instead: {alternatives}.</source>
        <translation>{seats}&#xa0;: indisponible pour la commande {order}&#xa0;; attribué à {who}, au moins à une représentation. Rien n’a été modifié&#xa0;; libre à la place&#xa0;: {alternatives}.</translation>
    </message>
    <message>
        <source>Order {order} does not have {seats}. Nothing was changed; name seats that it has.</source>
        <translation>La commande {order} n’a pas {seats}. Rien n’a été modifié&#xa0;; indiquez des places qu’elle a.</translation>
    </message>
    <message>
        <source>Order {order} would have no seat left. Nothing was changed; where nobody renews, decline the order instead.</source>
        <translation>Il ne resterait aucune place à la commande {order}. Rien n’a été modifié&#xa0;; si personne ne renouvelle, déclinez plutôt la commande.</translation>
    </message>
    <message>
        <source>No performance of order {order} with a seat of its own is still to come. Nothing was changed.</source>
        <translation>Aucune représentation à venir de la commande {order} n’a de place attribuée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Order {order} needs accessible seats (needed: {needed}), and these seats have fewer (accessible: {given}). Nothing was changed; choose others, or say how many are needed.</source>
        <translation>La commande {order} exige des places accessibles (nécessaires&#xa0;: {needed}), et celles-ci en comptent moins (accessibles&#xa0;: {given}). Rien n’a été modifié&#xa0;; choisissez-en d’autres ou indiquez combien il en faut.</translation>
    </message>
    <message>
        <source>{seats} are held for order {order} through {until}. Nothing was changed; confirm them or let them go first.</source>
        <translation>{seats}&#xa0;: bloqué pour la commande {order} jusqu’au {until} inclus. Rien n’a été modifié&#xa0;; confirmez d’abord ces places ou libérez-les.</translation>
    </message>
    <message>
        <source>No other seats are held for order {order}. Nothing was changed.</source>
        <translation>Aucune autre place n’est bloquée pour la commande {order}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The hold of other seats for order {order} ended with {until}. Nothing was changed; change the seats anew while they are free.</source>
        <translation>Le blocage d’autres places pour la commande {order} a pris fin avec le {until}. Rien n’a été modifié&#xa0;; changez de nouveau les places tant qu’elles sont libres.</translation>
    </message>
    <message>
        <source>since the plan was made something has changed that makes a difference; plan again</source>
        <translation>depuis que le plan a été fait, quelque chose a changé qui le modifie&#xa0;; planifiez à nouveau</translation>
    </message>
    <message>
        <source>the plan has no move for request %1</source>
        <translation>le plan n’a pas de changement pour la demande %1</translation>
    </message>
    <message>
        <source>request %1 would have another number of seats than now, so its order has to be changed, too</source>
        <translation>la demande %1 aurait un autre nombre de places que maintenant&#xa0;; sa commande doit donc aussi être modifiée</translation>
    </message>
    <message>
        <source>the patron of request %1 is to be called first; name that request when they have said yes</source>
        <translation>le client de la demande %1 doit d’abord être appelé&#xa0;; indiquez cette demande quand il aura dit oui</translation>
    </message>
    <message>
        <source>change request</source>
        <translation>demande de modification</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>quelqu’un d’autre</translation>
    </message>
    <message>
        <source>request %1 would have seats of another price level than now, so what its order costs has to be changed, too</source>
        <translation>la demande %1 aurait des places d’une autre catégorie tarifaire que maintenant&#xa0;; le prix de sa commande doit donc aussi être modifié</translation>
    </message>
    <message>
        <source>wish on the wait list, number</source>
        <translation>souhait sur la liste d’attente, numéro</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>Order {order} has seats already: {seats}. Nothing was changed; change its seats instead.</source>
        <translation>La commande {order} a déjà des places&#xa0;: {seats}. Rien n’a été modifié&#xa0;; changez plutôt ses places.</translation>
    </message>
    <message>
        <source>No e-mail is written about order {order}. {reason} Nothing was changed.</source>
        <translation>Aucun e-mail n’est écrit au sujet de la commande {order}. {reason} Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>E-mail {id} does not wait in the outbox any more. Nothing was changed.</source>
        <translation>L’e-mail {id} n’attend plus dans la boîte d’envoi. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no mailbox “{name}”. Nothing was changed.</source>
        <translation>Il n’y a pas de boîte aux lettres «&#xa0;{name}&#xa0;». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Action {action} cannot be undone: {hindrance}. Nothing was changed; undo that first.</source>
        <translation>L’action {action} ne peut pas être annulée&#xa0;: {hindrance}. Rien n’a été modifié&#xa0;; annulez d’abord cela.</translation>
    </message>
    <message>
        <source>There is no connection to the mail server {host} at port {port}. Nothing was changed; look at the name and the port, then at the network.</source>
        <translation>Il n’y a pas de connexion au serveur de messagerie {host} sur le port {port}. Rien n’a été modifié&#xa0;; vérifiez le nom et le port, puis le réseau.</translation>
    </message>
    <message>
        <source>The mail server {host} cannot show that it is the one it says it is: its certificate has expired, is for another name, or comes from nobody this computer trusts. Nothing was sent to it, no password either; ask who runs it.</source>
        <translation>Le serveur de messagerie {host} ne peut pas montrer qu’il est celui qu’il dit être&#xa0;: son certificat a expiré, porte un autre nom ou ne vient de personne à qui cet ordinateur se fie. Rien ne lui a été envoyé, pas de mot de passe non plus&#xa0;; demandez qui le gère.</translation>
    </message>
    <message>
        <source>The mail server {host} offers no encryption, and a password is not sent without it. Nothing was changed; choose the other kind of security or another port.</source>
        <translation>Le serveur de messagerie {host} ne propose pas de chiffrement, et aucun mot de passe n’est envoyé sans cela. Rien n’a été modifié&#xa0;; choisissez l’autre type de sécurité ou un autre port.</translation>
    </message>
    <message>
        <source>The mail server {host} does not accept this password for {user}. Nothing was changed; enter the password again.</source>
        <translation>Le serveur de messagerie {host} n’accepte pas ce mot de passe pour {user}. Rien n’a été modifié&#xa0;; saisissez à nouveau le mot de passe.</translation>
    </message>
    <message>
        <source>The connection to the mail server {host} broke off. What was taken in until then is here, nothing was lost, and the rest comes with the next try.</source>
        <translation>La connexion au serveur de messagerie {host} s’est interrompue. Ce qui a été pris jusque-là est ici, rien n’est perdu, et le reste viendra au prochain essai.</translation>
    </message>
    <message>
        <source>The mail server {host} gave an answer that cannot be read. What was taken in until then is here; the rest is still there, and the next try begins with it.</source>
        <translation>Le serveur de messagerie {host} a donné une réponse illisible. Ce qui a été pris jusque-là est ici&#xa0;; le reste est encore là-bas, et le prochain essai commencera par lui.</translation>
    </message>
    <message>
        <source>The mail server {host} refused: {answer} What was taken in until then is here; the rest is still there.</source>
        <translation>Le serveur de messagerie {host} a refusé&#xa0;: {answer} Ce qui a été pris jusque-là est ici&#xa0;; le reste est encore là-bas.</translation>
    </message>
    <message>
        <source>The mail server {host} has no folder “{folder}” any more. Nothing was changed; choose another folder for this mailbox.</source>
        <translation>Le serveur de messagerie {host} n’a plus de dossier «&#xa0;{folder}&#xa0;». Rien n’a été modifié&#xa0;; choisissez un autre dossier pour cette boîte aux lettres.</translation>
    </message>
    <message>
        <source>{path} is neither a message, nor an mbox file, nor a Maildir folder. Nothing was taken from it; choose another file.</source>
        <translation>{path} n’est ni un message, ni un fichier mbox, ni un dossier Maildir. Rien n’en a été repris&#xa0;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The program that reads messages, {path}, could not be started. The messages wait where they are; install Patron Desk again.</source>
        <translation>Le programme qui lit les messages, {path}, n’a pas pu être lancé. Les messages attendent là où ils sont&#xa0;; réinstallez Patron Desk.</translation>
    </message>
    <message>
        <source>There is no mailbox “{name}”. Nothing was changed; the command “mailbox list” names them all.</source>
        <translation>Il n’y a pas de boîte aux lettres «&#xa0;{name}&#xa0;». Rien n’a été modifié&#xa0;; la commande «&#xa0;mailbox list&#xa0;» les nomme toutes.</translation>
    </message>
    <message>
        <source>There is a mailbox “{name}” already. Nothing was changed; choose another name.</source>
        <translation>Il y a déjà une boîte aux lettres «&#xa0;{name}&#xa0;». Rien n’a été modifié&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{address}” is no e-mail address that mail can be sent to. Nothing was sent; correct the address.</source>
        <translation>«&#xa0;{address}&#xa0;» n’est pas une adresse e-mail à laquelle on puisse écrire. Rien n’a été envoyé&#xa0;; corrigez l’adresse.</translation>
    </message>
    <message>
        <source>The mail server does not take the message to {address}: {answer} It was not sent; correct the address or ask who runs the server.</source>
        <translation>Le serveur de messagerie n’accepte pas le message à {address}&#xa0;: {answer} Il n’a pas été envoyé&#xa0;; corrigez l’adresse ou demandez qui gère le serveur.</translation>
    </message>
    <message>
        <source>The mail server {host} does not take the message now: {answer} It waits in the outbox and is tried again.</source>
        <translation>Le serveur de messagerie {host} n’accepte pas le message maintenant&#xa0;: {answer} Il attend dans la boîte d’envoi et sera essayé à nouveau.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off when the message to {address} had been given. It was probably sent, and is not sent again by itself; look whether it arrived.</source>
        <translation>La connexion à {host} s’est interrompue alors que le message à {address} était remis. Il a probablement été envoyé, et n’est pas renvoyé automatiquement&#xa0;; vérifiez s’il est arrivé.</translation>
    </message>
    <message>
        <source>There is no change request {id}. Nothing was changed.</source>
        <translation>Il n’y a pas de demande de modification {id}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No house of {series} has a section “{section}”. Nothing was changed; take one of its sections.</source>
        <translation>Aucune salle de {series} n’a de section «&#xa0;{section}&#xa0;». Rien n’a été modifié&#xa0;; prenez l’une des sections qui s’y trouvent.</translation>
    </message>
    <message>
        <source>another folder than the one that mail is taken from</source>
        <translation>un autre dossier que celui d’où vient le courrier</translation>
    </message>
    <message>
        <source>request %1 is another patron’s</source>
        <translation>la demande %1 est celle d’un autre client</translation>
    </message>
    <message>
        <source>request %1 cannot become a part of itself</source>
        <translation>la demande %1 ne peut pas devenir une partie d’elle-même</translation>
    </message>
    <message>
        <source>of request %1 something has to stay, and something has to go</source>
        <translation>de la demande %1, quelque chose doit rester, et quelque chose doit partir</translation>
    </message>
    <message>
        <source>nothing would be done for request %1</source>
        <translation>rien ne serait fait pour la demande %1</translation>
    </message>
    <message>
        <source>that action is not the work of request %1: it was taken back, came before the request, or is about somebody else</source>
        <translation>cette action n’est pas le travail de la demande %1&#xa0;: elle a été annulée, est antérieure à la demande, ou concerne quelqu’un d’autre</translation>
    </message>
    <message>
        <source>reason of change requests, number</source>
        <translation>raison des demandes de modification, numéro</translation>
    </message>
    <message>
        <source>kind of wish, number</source>
        <translation>type de souhait, numéro</translation>
    </message>
    <message>
        <source>wish of a change request, number</source>
        <translation>souhait d’une demande de modification, numéro</translation>
    </message>
    <message>
        <source>reply template</source>
        <translation>modèle de réponse</translation>
    </message>
    <message>
        <source>{who} works on change request {id}. Nothing was changed; ask to take it over, or wait.</source>
        <translation>{who} travaille sur la demande de modification {id}. Rien n’a été modifié&#xa0;; demandez à la reprendre, ou attendez.</translation>
    </message>
    <message>
        <source>Change request {id} is filled by finishing its work, not by hand. Nothing was changed; do what the patron asks for, or name the action that did it.</source>
        <translation>La demande de modification {id} est satisfaite en terminant son travail, non à la main. Rien n’a été modifié&#xa0;; faites ce que le client demande, ou indiquez l’action qui l’a fait.</translation>
    </message>
    <message>
        <source>A change request that cannot be filled, or is withdrawn, wants one of the reasons of that state. Nothing was changed; choose a reason.</source>
        <translation>Une demande de modification impossible ou retirée demande l’une des raisons de cet état. Rien n’a été modifié&#xa0;; choisissez une raison.</translation>
    </message>
    <message>
        <source>Change request {id} has become a part of request {into}. Nothing was changed; work on that one.</source>
        <translation>La demande de modification {id} est devenue une partie de la demande {into}. Rien n’a été modifié&#xa0;; travaillez sur celle-là.</translation>
    </message>
    <message>
        <source>There is no reply template “{name}” in the language “{language}”. Nothing was changed; take one of those that are there.</source>
        <translation>Il n’y a pas de modèle de réponse «&#xa0;{name}&#xa0;» dans la langue «&#xa0;{language}&#xa0;». Rien n’a été modifié&#xa0;; prenez l’un de ceux qui existent.</translation>
    </message>
    <message>
        <source>There is a reply template “{name}” in the language “{language}” already. Nothing was changed; choose another name.</source>
        <translation>Il y a déjà un modèle de réponse «&#xa0;{name}&#xa0;» dans la langue «&#xa0;{language}&#xa0;». Rien n’a été modifié&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The text has a field “{field}”, and no such field can be filled. Nothing was changed; insert one of the fields that there are.</source>
        <translation>Le texte a un champ «&#xa0;{field}&#xa0;», et aucun champ de ce nom ne peut être rempli. Rien n’a été modifié&#xa0;; insérez l’un des champs qui existent.</translation>
    </message>
    <message>
        <source>No account is set up that mail is sent from. Everything stays in the outbox; set one up, then send.</source>
        <translation>Aucun compte d’envoi n’est configuré. Tout reste dans la boîte d’envoi&#xa0;; configurez-en un, puis envoyez.</translation>
    </message>
    <message>
        <source>The answer is not sent. {differences} Put the text right first.</source>
        <translation>La réponse n’est pas envoyée. {differences} Corrigez d’abord le texte.</translation>
    </message>
    <message>
        <source>Nobody is known to whom an answer to request {id} could go. Nothing was changed; say which patron asked, or give an address.</source>
        <translation>On ne sait pas à qui une réponse à la demande {id} pourrait aller. Rien n’a été modifié&#xa0;; dites quel client a demandé, ou donnez une adresse.</translation>
    </message>
    <message>
        <source>{given} is not the address on the patron’s record, which is {address}. Nothing was changed; say that it is to go there nevertheless.</source>
        <translation>{given} n’est pas l’adresse de l’enregistrement du client, qui est {address}. Rien n’a été modifié&#xa0;; dites que cela doit quand même y aller.</translation>
    </message>
    <message>
        <source>What was sent cannot be taken back: an e-mail of this action is sent or on its way. Nothing was changed; write another one that puts it right.</source>
        <translation>Ce qui a été envoyé ne peut pas être repris&#xa0;: un e-mail de cette action est envoyé ou en route. Rien n’a été modifié&#xa0;; écrivez-en un autre qui rectifie.</translation>
    </message>
    <message>
        <source>the client id is missing, by which the provider knows this program.</source>
        <translation>l’identifiant client, par lequel le fournisseur connaît ce programme, manque.</translation>
    </message>
    <message>
        <source>the address that the browser opens has to begin with https://.</source>
        <translation>l’adresse que le navigateur ouvre doit commencer par https://.</translation>
    </message>
    <message>
        <source>the address that tokens come from has to begin with https://.</source>
        <translation>l’adresse d’où viennent les jetons doit commencer par https://.</translation>
    </message>
    <message>
        <source>what is asked for (the scope) is missing.</source>
        <translation>ce qui est demandé (le périmètre) manque.</translation>
    </message>
    <message>
        <source>Nobody can sign in so: {signInField} Nothing was changed.</source>
        <translation>Personne ne peut s’identifier ainsi&#xa0;: {signInField} Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{host}, where people sign in to their mail, cannot be reached safely or gives no answer that can be read. Nothing was lost; look at the address, then at the network.</source>
        <translation>{host}, où l’on s’identifie pour sa messagerie, n’est pas joignable de façon sûre ou ne donne pas de réponse lisible. Rien n’est perdu&#xa0;; vérifiez l’adresse, puis le réseau.</translation>
    </message>
    <message>
        <source>{host} does not take this sign-in: {answer} Nothing was lost; compare the client id, the client secret and the scope with what is registered there.</source>
        <translation>{host} n’accepte pas cette identification&#xa0;: {answer} Rien n’est perdu&#xa0;; comparez l’identifiant client, le secret client et le périmètre avec ce qui y est enregistré.</translation>
    </message>
    <message>
        <source>The browser came back without a sign-in: {answer} Nothing was changed; sign in again.</source>
        <translation>Le navigateur est revenu sans identification&#xa0;: {answer} Rien n’a été modifié&#xa0;; identifiez-vous de nouveau.</translation>
    </message>
    <message>
        <source>Nobody signed in with the browser within {minutes} minutes. Nothing was changed; sign in again.</source>
        <translation>Personne ne s’est identifié par le navigateur en {minutes} minutes. Rien n’a été modifié&#xa0;; identifiez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The sign-in of {user} does not hold any more. Nothing was lost, everything waits; sign in again.</source>
        <translation>L’identification de {user} n’est plus valable. Rien n’est perdu, tout attend&#xa0;; identifiez-vous de nouveau.</translation>
    </message>
    <message>
        <source>request %1 is about another order</source>
        <translation>la demande %1 porte sur une autre commande</translation>
    </message>
    <message>
        <source>change requests of this person are open (%1); finish or withdraw them first</source>
        <translation>des demandes de modification de cette personne sont en cours (%1)&#xa0;; terminez-les ou retirez-les d’abord</translation>
    </message>
    <message>
        <source>an e-mail to this person is being sent at this moment; wait until it is out</source>
        <translation>un e-mail à cette personne est envoyé en ce moment même&#xa0;; attendez qu’il soit parti</translation>
    </message>
    <message>
        <source>This person’s data were erased here on request; erase them in PatronManager as well.</source>
        <translation>Les données de cette personne ont été effacées ici sur demande&#xa0;; effacez-les aussi dans PatronManager.</translation>
    </message>
    <message>
        <source>{path}, line {line}: this person’s data were erased here on request, so the row was left out, and the rest was imported. Erase the person in PatronManager as well.</source>
        <translation>{path}, ligne {line}&#xa0;: les données de cette personne ont été effacées ici sur demande&#xa0;; la ligne a donc été laissée de côté, et le reste a été importé. Effacez aussi la personne dans PatronManager.</translation>
    </message>
    <message>
        <source>the name of a server such as mail.example.org</source>
        <translation>le nom d’un serveur comme mail.example.org</translation>
    </message>
    <message>
        <source>all performances of the series are over, so nothing can be planned for it</source>
        <translation>toutes les représentations de la série sont passées : rien ne peut y être planifié</translation>
    </message>
    <message>
        <source>the order is of no series</source>
        <translation>la commande n’appartient à aucune série</translation>
    </message>
    <message>
        <source>the order is of that series already</source>
        <translation>la commande appartient déjà à cette série</translation>
    </message>
    <message>
        <source>that series is of another season</source>
        <translation>cette série est d’une autre saison</translation>
    </message>
    <message>
        <source>its packages are not fixed, or something is missing in that series; the page “Series” says what</source>
        <translation>ses formules ne sont pas fixes, ou il manque quelque chose à cette série ; la page « Séries » dit quoi</translation>
    </message>
    <message>
        <source>the renewals of that series are closed</source>
        <translation>les renouvellements de cette série sont clos</translation>
    </message>
    <message>
        <source>one of the two series has begun, so its packages are exchanged by hand</source>
        <translation>l’une des deux séries a commencé : ses formules s’échangent à la main</translation>
    </message>
    <message>
        <source>that series has no price level of the same name with one price in the order’s currency</source>
        <translation>cette série n’a pas de catégorie tarifaire du même nom avec un prix unique dans la devise de la commande</translation>
    </message>
    <message>
        <source>the order has a discount, and nobody knows what becomes of it in another series</source>
        <translation>la commande a une remise, et personne ne sait ce qu’elle devient dans une autre série</translation>
    </message>
    <message>
        <source>the order has no package of its series that could be exchanged</source>
        <translation>la commande n’a pas de formule de sa série qui puisse être échangée</translation>
    </message>
    <message>
        <source>The text encoding of {path} cannot be told, so nothing was taken from it. Save it as UTF-8 and try again.</source>
        <translation>L’encodage de {path} ne peut être reconnu : rien n’en a été pris. Enregistrez-le en UTF-8 et réessayez.</translation>
    </message>
    <message>
        <source>the bytes in which the attachment was are not kept any more; ask the sender for it once more</source>
        <translation>les octets où se trouvait la pièce jointe ne sont plus conservés ; redemandez-la à l’expéditeur</translation>
    </message>
    <message>
        <source>the attachment cannot be read out of its message; look at it in your mail program</source>
        <translation>la pièce jointe ne peut être lue dans son message ; regardez-la dans votre logiciel de messagerie</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>pièce jointe</translation>
    </message>
    <message>
        <source>a language such as en or pt_BR</source>
        <translation>une langue comme en ou pt_BR</translation>
    </message>
    <message>
        <source>the e-mail belongs to request %1 already</source>
        <translation>l’e-mail appartient déjà à la demande %1</translation>
    </message>
    <message>
        <source>that patron is not kept any more: erased, or joined with another; look for who it is now</source>
        <translation>ce client n’est plus conservé&#xa0;: effacé, ou réuni avec un autre&#xa0;; cherchez qui c’est maintenant</translation>
    </message>
    <message>
        <source>request %1 cannot be a duplicate of itself, nor of one that is a duplicate of it</source>
        <translation>la demande %1 ne peut pas être un doublon d’elle-même, ni d’une demande qui est un doublon d’elle</translation>
    </message>
    <message>
        <source>request %1 is about an order, and its series is that of the order; choose another order or none first</source>
        <translation>la demande %1 concerne une commande, et sa série est celle de la commande&#xa0;; choisissez d’abord une autre commande ou aucune</translation>
    </message>
    <message>
        <source>%1 is no patron’s address on record; say that it is to go there nevertheless</source>
        <translation>%1 n’est l’adresse enregistrée d’aucun client&#xa0;; dites que cela doit y aller malgré tout</translation>
    </message>
    <message>
        <source>the order has changed since the answer was written, and %1 in it is not right any more; take it out of the outbox and answer anew</source>
        <translation>la commande a changé depuis l’écriture de la réponse, et %1 n’y est plus juste&#xa0;; retirez-la de la boîte d’envoi et répondez à nouveau</translation>
    </message>
    <message>
        <source>E-mail {id} was neither probably sent, nor did it come back. Nothing was changed.</source>
        <translation>L’e-mail {id} n’est ni sans doute envoyé ni retourné. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>the wishes of request %1 are no longer those that were shown; look at them again first</source>
        <translation>les souhaits de la demande %1 ne sont plus ceux qui étaient affichés ; regardez-les d’abord de nouveau</translation>
    </message>
    <message>
        <source>not all of this message is kept here: it was too large, or its bytes were erased since; look at it in your mail program</source>
        <translation>ce message n’est pas conservé ici en entier : il était trop grand, ou ses octets ont été effacés depuis ; regardez-le dans votre logiciel de messagerie</translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>“%1” is no export and was left alone. Drop folders, zips or CSV files.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un export et n’a pas été touché. Déposez des dossiers, des fichiers zip ou des fichiers CSV.</translation>
    </message>
    <message>
        <source>“%1” is no export and was left out.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un export et a été laissé de côté.</translation>
    </message>
    <message>
        <source>What was dropped is no file and was left alone. Drop folders, zips or CSV files of an export.</source>
        <translation>Ce qui a été déposé n’est pas un fichier et n’a pas été touché. Déposez des dossiers, des fichiers zip ou des fichiers CSV d’un export.</translation>
    </message>
    <message>
        <source>“%1” is a database and no export, and was left alone. Ctrl+O opens another database.</source>
        <translation>«&#xa0;%1&#xa0;» est une base de données et non un export, et n’a pas été touché. Ctrl+O ouvre une autre base de données.</translation>
    </message>
    <message>
        <source>Drop files here to take them in</source>
        <translation>Déposez des fichiers ici pour les prendre</translation>
    </message>
    <message>
        <source>Drop the files of an export, or e-mails, to take them in</source>
        <translation>Déposez les fichiers d’un export, ou des e-mails, pour les prendre</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The file is damaged: the database says “{answer}”. Keep the file, and restore the last backup with the command “restore”.</source>
        <translation>Le fichier est endommagé&#xa0;: la base de données dit «&#xa0;{answer}&#xa0;». Conservez le fichier et restaurez la dernière sauvegarde avec la commande «&#xa0;restore&#xa0;».</translation>
    </message>
    <message>
        <source>{kind} {id} refers to a row of {parent} that is not there. Keep the file, and restore the last backup with the command “restore”.</source>
        <translation>{kind} {id} renvoie à une ligne de {parent} qui n’existe pas. Conservez le fichier et restaurez la dernière sauvegarde avec la commande «&#xa0;restore&#xa0;».</translation>
    </message>
    <message>
        <source>The journal does not verify: entry {id} is the first that does not fit. Keep the file and compare it with a backup.</source>
        <translation>Le journal n’est pas intact&#xa0;: l’entrée {id} est la première qui ne concorde pas. Conservez le fichier et comparez-le à une sauvegarde.</translation>
    </message>
    <message>
        <source>{kind} {id} refers by {field} to {missing}, which no import has brought. Import the file that holds it; it is linked when it comes.</source>
        <translation>{kind} {id} renvoie par {field} à {missing}, qu’aucun import n’a apporté. Importez le fichier qui le contient&#xa0;; le lien se fera à son arrivée.</translation>
    </message>
    <message>
        <source>Seat {seat} is sold more than once for {event}, {instance}: orders {orders}. Find out who sits there, and change the other order.</source>
        <translation>La place {seat} est vendue plus d’une fois pour {event}, {instance}&#xa0;: commandes {orders}. Cherchez qui l’occupe, et modifiez l’autre commande.</translation>
    </message>
    <message>
        <source>{kind} {id}: {field} is to become “{wanted}” in PatronManager, and an import since shows “{imported}”. Look at both, and do it there or take it back here.</source>
        <translation>{kind} {id}&#xa0;: {field} doit devenir «&#xa0;{wanted}&#xa0;» dans PatronManager, et un import ultérieur montre «&#xa0;{imported}&#xa0;». Comparez les deux, puis faites-le là-bas ou annulez-le ici.</translation>
    </message>
    <message>
        <source>{active} portal users are active, and the licence limit is {limit}. Disable those that are not needed, or set the limit that was agreed on.</source>
        <translation>{active} utilisateurs Portal sont actifs, et la limite de licences est de {limit}. Désactivez ceux qui ne sont pas nécessaires, ou indiquez la limite convenue.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>, or </source>
        <translation>, ou </translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (supposé)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>What it decides</source>
        <translation>Ce qu’il décide</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
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
        <translation>Contact</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Order item</source>
        <translation>Article de commande</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Don</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Avantage</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Portal user</source>
        <translation>Utilisateur Portal</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Réglage modifié</translation>
    </message>
    <message>
        <source>Label of a status changed</source>
        <translation>Libellé d’un statut modifié</translation>
    </message>
    <message>
        <source>Label of a status removed</source>
        <translation>Libellé d’un statut supprimé</translation>
    </message>
    <message>
        <source>Donation stage changed</source>
        <translation>Étape de don modifiée</translation>
    </message>
    <message>
        <source>Donation stage removed</source>
        <translation>Étape de don supprimée</translation>
    </message>
    <message>
        <source>Demo theatre made</source>
        <translation>Théâtre de démonstration créé</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Setting changed: %1</source>
        <translation>Réglage modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2; %n more</source>
        <translation>
            <numerusform>%1 – %2&#xa0;; %n de plus</numerusform>
            <numerusform>%1 – %2&#xa0;; %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (on behalf of %2)</source>
        <translation>%1 (au nom de %2)</translation>
    </message>
    <message>
        <source>%1 (taken back later)</source>
        <translation>%1 (annulé plus tard)</translation>
    </message>
    <message>
        <source>%1: what it held has been erased since</source>
        <translation>%1&#xa0;: son contenu a été effacé depuis</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>Ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>Supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 changed from %2 to %3</source>
        <translation>%1 est passé de %2 à %3</translation>
    </message>
    <message>
        <source>Marked as done in PatronManager</source>
        <translation>Marqué comme fait dans PatronManager</translation>
    </message>
    <message>
        <source>Marked as not done in PatronManager</source>
        <translation>Marqué comme non fait dans PatronManager</translation>
    </message>
    <message>
        <source>Contact edited</source>
        <translation>Contact modifié</translation>
    </message>
    <message>
        <source>Venue added</source>
        <translation>Salle ajoutée</translation>
    </message>
    <message>
        <source>Seat map set</source>
        <translation>Plan des places défini</translation>
    </message>
    <message>
        <source>Seats read from the sold items</source>
        <translation>Places lues dans les articles vendus</translation>
    </message>
    <message>
        <source>Season added</source>
        <translation>Saison ajoutée</translation>
    </message>
    <message>
        <source>Season changed</source>
        <translation>Saison modifiée</translation>
    </message>
    <message>
        <source>Series added</source>
        <translation>Série ajoutée</translation>
    </message>
    <message>
        <source>Series changed</source>
        <translation>Série modifiée</translation>
    </message>
    <message>
        <source>Performances of a series changed</source>
        <translation>Représentations d’une série modifiées</translation>
    </message>
    <message>
        <source>Price levels of a series changed</source>
        <translation>Catégories tarifaires d’une série modifiées</translation>
    </message>
    <message>
        <source>Series completed from what was sold</source>
        <translation>Séries complétées d’après les ventes</translation>
    </message>
    <message>
        <source>Event added</source>
        <translation>Événement ajouté</translation>
    </message>
    <message>
        <source>Event changed</source>
        <translation>Événement modifié</translation>
    </message>
    <message>
        <source>Event instance added</source>
        <translation>Représentation ajoutée</translation>
    </message>
    <message>
        <source>Event instance changed</source>
        <translation>Représentation modifiée</translation>
    </message>
    <message>
        <source>Allocation added</source>
        <translation>Contingent ajouté</translation>
    </message>
    <message>
        <source>Allocation changed</source>
        <translation>Contingent modifié</translation>
    </message>
    <message>
        <source>Price level added</source>
        <translation>Catégorie tarifaire ajoutée</translation>
    </message>
    <message>
        <source>Price level changed</source>
        <translation>Catégorie tarifaire modifiée</translation>
    </message>
    <message>
        <source>Seats of subscribers computed</source>
        <translation>Places des abonnés calculées</translation>
    </message>
    <message>
        <source>Seats of subscribers confirmed</source>
        <translation>Places des abonnés confirmées</translation>
    </message>
    <message>
        <source>Seats of subscribers refused</source>
        <translation>Places des abonnés refusées</translation>
    </message>
    <message>
        <source>Seat of a subscriber after an exchange</source>
        <translation>Place d’un abonné après un échange</translation>
    </message>
    <message>
        <source>Subscription fulfilled</source>
        <translation>Abonnement converti en billets</translation>
    </message>
    <message>
        <source>Seat of a performance</source>
        <translation>Place d’une représentation</translation>
    </message>
    <message>
        <source>Subscriber’s seat</source>
        <translation>Place d’un abonné</translation>
    </message>
    <message>
        <source>Payment taken</source>
        <translation>Paiement encaissé</translation>
    </message>
    <message>
        <source>Subscription not renewed</source>
        <translation>Abonnement non renouvelé</translation>
    </message>
    <message>
        <source>Change request recorded</source>
        <translation>Demande de modification enregistrée</translation>
    </message>
    <message>
        <source>Subscribers to be renewed chosen</source>
        <translation>Abonnés à renouveler choisis</translation>
    </message>
    <message>
        <source>Names mapped for the renewal</source>
        <translation>Noms mis en correspondance pour le renouvellement</translation>
    </message>
    <message>
        <source>Decided about a subscriber’s renewal</source>
        <translation>Décision sur le renouvellement d’un abonné</translation>
    </message>
    <message>
        <source>Subscriptions renewed</source>
        <translation>Abonnements renouvelés</translation>
    </message>
    <message>
        <source>%1: order %2</source>
        <translation>%1&#xa0;: commande %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n orders</source>
        <translation>
            <numerusform>%1&#xa0;: %n commande</numerusform>
            <numerusform>%1&#xa0;: %n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (on behalf of the patron)</source>
        <translation>%1 (au nom du client)</translation>
    </message>
    <message>
        <source>Planned seats given</source>
        <translation>Places du plan attribuées</translation>
    </message>
    <message>
        <source>Seats changed</source>
        <translation>Places changées</translation>
    </message>
    <message>
        <source>Seats added</source>
        <translation>Places ajoutées</translation>
    </message>
    <message>
        <source>Seats given back</source>
        <translation>Places rendues</translation>
    </message>
    <message>
        <source>Other seats held</source>
        <translation>Autres places bloquées</translation>
    </message>
    <message>
        <source>Held seats confirmed</source>
        <translation>Places bloquées confirmées</translation>
    </message>
    <message>
        <source>Held seats let go</source>
        <translation>Places bloquées libérées</translation>
    </message>
    <message>
        <source>E-mails put into the outbox</source>
        <translation>E-mails mis dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>E-mails cancelled</source>
        <translation>E-mails annulés</translation>
    </message>
    <message>
        <source>Put on the wait list for seats</source>
        <translation>Mis sur la liste d’attente des places</translation>
    </message>
    <message>
        <source>Taken off the wait list for seats</source>
        <translation>Retiré de la liste d’attente des places</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n</source>
        <comment>what was done; how many</comment>
        <translation>
            <numerusform>%1&#xa0;: %n</numerusform>
            <numerusform>%1&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mails received</source>
        <translation>E-mails reçus</translation>
    </message>
    <message>
        <source>E-mails moved on their server</source>
        <translation>E-mails déplacés sur leur serveur</translation>
    </message>
    <message>
        <source>Old e-mails’ originals erased</source>
        <translation>Originaux d’anciens e-mails effacés</translation>
    </message>
    <message>
        <source>Mailbox added</source>
        <translation>Boîte aux lettres ajoutée</translation>
    </message>
    <message>
        <source>Mailbox taken out</source>
        <translation>Boîte aux lettres retirée</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Souhait</translation>
    </message>
    <message>
        <source>E-mails to be sent now</source>
        <translation>E-mails à envoyer maintenant</translation>
    </message>
    <message>
        <source>E-mails that arrived</source>
        <translation>E-mails arrivés</translation>
    </message>
    <message>
        <source>E-mails to be sent again</source>
        <translation>E-mails à renvoyer</translation>
    </message>
    <message>
        <source>E-mail on its way</source>
        <translation>E-mail en route</translation>
    </message>
    <message>
        <source>E-mail sent or put off</source>
        <translation>E-mail envoyé ou reporté</translation>
    </message>
    <message>
        <source>E-mails probably sent</source>
        <translation>E-mails sans doute envoyés</translation>
    </message>
    <message>
        <source>Answer written</source>
        <translation>Réponse écrite</translation>
    </message>
    <message>
        <source>Account that sends mail set up</source>
        <translation>Compte d’envoi configuré</translation>
    </message>
    <message>
        <source>Account that sends mail removed</source>
        <translation>Compte d’envoi retiré</translation>
    </message>
    <message>
        <source>Reply template written</source>
        <translation>Modèle de réponse écrit</translation>
    </message>
    <message>
        <source>Reply template removed</source>
        <translation>Modèle de réponse retiré</translation>
    </message>
    <message>
        <source>Message about renewing a benefit</source>
        <translation>Message sur le renouvellement d’un avantage</translation>
    </message>
    <message>
        <source>Mailbox changed</source>
        <translation>Boîte aux lettres modifiée</translation>
    </message>
    <message>
        <source>Change request corrected by hand</source>
        <translation>Demande de modification corrigée à la main</translation>
    </message>
    <message>
        <source>Pattern set for messages changed</source>
        <translation>Jeu de motifs pour les messages modifié</translation>
    </message>
    <message>
        <source>Pattern set for messages removed</source>
        <translation>Jeu de motifs pour les messages retiré</translation>
    </message>
    <message>
        <source>Change requests set</source>
        <translation>Demandes de modification définies</translation>
    </message>
    <message>
        <source>Change request filled</source>
        <translation>Demande de modification satisfaite</translation>
    </message>
    <message>
        <source>Change requests made one</source>
        <translation>Demandes de modification réunies</translation>
    </message>
    <message>
        <source>Change request split</source>
        <translation>Demande de modification divisée</translation>
    </message>
    <message>
        <source>Reason of change requests set</source>
        <translation>Raison des demandes de modification définie</translation>
    </message>
    <message>
        <source>Kind of wish set</source>
        <translation>Type de souhait défini</translation>
    </message>
    <message>
        <source>Person’s data erased for good</source>
        <translation>Données d’une personne effacées définitivement</translation>
    </message>
    <message>
        <source>Renewal moved to another series</source>
        <translation>Renouvellement passé à une autre série</translation>
    </message>
    <message>
        <source>E-mails made change requests</source>
        <translation>E-mails transformés en demandes de modification</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>and %n more; --json lists them all.</source>
        <translation>
            <numerusform>et %n de plus&#xa0;; --json les énumère tous.</numerusform>
            <numerusform>et %n de plus&#xa0;; --json les énumère tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2, %3): %4 rows, %5 stored, %6 unchanged, %7 rejected.</source>
        <translation>%1 (%2, %3)&#xa0;: %4 lignes, %5 enregistrées, %6 inchangées, %7 rejetées.</translation>
    </message>
    <message>
        <source>Files that were left out:</source>
        <translation>Fichiers laissés de côté&#xa0;:</translation>
    </message>
    <message>
        <source>Rows that were rejected:</source>
        <translation>Lignes rejetées&#xa0;:</translation>
    </message>
    <message>
        <source>Columns that were never read, because they can hold secrets:</source>
        <translation>Colonnes jamais lues, car elles peuvent contenir des secrets&#xa0;:</translation>
    </message>
    <message>
        <source>Card numbers in free text were blanked: %1.</source>
        <translation>Numéros de carte effacés du texte libre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Ids that stood twice; the row that was changed last counts:</source>
        <translation>Identifiants en double&#xa0;; la ligne modifiée en dernier compte&#xa0;:</translation>
    </message>
    <message>
        <source>Records that refer to one nobody has; they are kept, and linked when it comes:</source>
        <translation>Enregistrements qui renvoient à un autre que personne n’a&#xa0;; ils sont conservés, et le lien se fera à son arrivée&#xa0;:</translation>
    </message>
    <message>
        <source>%1 %2 refers to %3.</source>
        <translation>%1 %2 renvoie à %3.</translation>
    </message>
    <message>
        <source>Values that were changed here and there:</source>
        <translation>Valeurs modifiées ici et là-bas&#xa0;:</translation>
    </message>
    <message>
        <source>%1 %2, %3: “%4” here, “%5” in the import.</source>
        <translation>%1 %2, %3&#xa0;: «&#xa0;%4&#xa0;» ici, «&#xa0;%5&#xa0;» dans l’import.</translation>
    </message>
    <message>
        <source>Records that are here and not in this export; nothing was deleted:</source>
        <translation>Enregistrements présents ici et absents de cet export&#xa0;; rien n’a été supprimé&#xa0;:</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>A zip inside a zip is not opened; unpack it and add it by itself.</source>
        <translation>Un zip dans un zip n’est pas ouvert&#xa0;; décompressez-le et ajoutez-le à part.</translation>
    </message>
    <message>
        <source>Not a CSV file.</source>
        <translation>Pas un fichier CSV.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Columns that stand twice; the first of them was read, the others were not:</source>
        <translation>Colonnes présentes deux fois&#xa0;; la première a été lue, les autres non&#xa0;:</translation>
    </message>
    <message>
        <source>Columns that were not read, because they lead to no field:</source>
        <translation>Colonnes qui n’ont pas été lues, car elles ne mènent à aucun champ&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ImportObject</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Portal user</source>
        <translation>Utilisateur Portal</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Ticketable event</source>
        <translation>Événement avec billets</translation>
    </message>
    <message>
        <source>Event instance</source>
        <translation>Représentation</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Contingent</translation>
    </message>
    <message>
        <source>Price level</source>
        <translation>Catégorie tarifaire</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Ticket order</source>
        <translation>Commande de billets</translation>
    </message>
    <message>
        <source>Order item</source>
        <translation>Article de commande</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Don</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Benefit level</source>
        <translation>Niveau d’avantage</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Avantage</translation>
    </message>
    <message>
        <source>Member access</source>
        <translation>Accès des adhérents</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Code d’accès</translation>
    </message>
    <message>
        <source>Discount code</source>
        <translation>Code de réduction</translation>
    </message>
    <message>
        <source>User profile</source>
        <translation>Profil d’utilisateur</translation>
    </message>
    <message>
        <source>Use of a discount code</source>
        <translation>Utilisation d’un code de réduction</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Code secret</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Please renew by %1, in the Portal or at the box office.</source>
        <translation>Merci de renouveler au plus tard le %1, dans Portal ou à la billetterie.</translation>
    </message>
    <message>
        <source>Please renew in the Portal or at the box office.</source>
        <translation>Merci de renouveler dans Portal ou à la billetterie.</translation>
    </message>
    <message>
        <source>After you have logged in, your renewal is at %1</source>
        <translation>Une fois que vous êtes connecté, votre renouvellement se trouve à l’adresse %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Probably sent</source>
        <translation>Sans doute envoyé</translation>
    </message>
    <message>
        <source>Could not be sent</source>
        <translation>Échec de l’envoi</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Personne décédée</translation>
    </message>
    <message>
        <source>Opted out of e-mail</source>
        <translation>Refuse les e-mails</translation>
    </message>
    <message>
        <source>Do not mail</source>
        <translation>Pas de courrier</translation>
    </message>
    <message>
        <source>The contact was deleted or merged</source>
        <translation>Le contact a été supprimé ou fusionné</translation>
    </message>
    <message>
        <source>Neither pending nor part paid</source>
        <translation>Ni en attente ni payé en partie</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Pas d’adresse e-mail</translation>
    </message>
    <message>
        <source>The e-mail address is none</source>
        <translation>L’adresse e-mail n’est pas valable</translation>
    </message>
    <message>
        <source>The e-mail address has changed</source>
        <translation>L’adresse e-mail a changé</translation>
    </message>
    <message>
        <source>Reminded lately</source>
        <translation>Rappel récent</translation>
    </message>
    <message>
        <source>The patron is deceased.</source>
        <translation>Le client est décédé.</translation>
    </message>
    <message>
        <source>The patron has opted out of e-mail.</source>
        <translation>Le client refuse les e-mails.</translation>
    </message>
    <message>
        <source>The patron does not want to be written to.</source>
        <translation>Le client ne veut pas qu’on lui écrive.</translation>
    </message>
    <message>
        <source>It has no contact any more.</source>
        <translation>Elle n’a plus de contact.</translation>
    </message>
    <message>
        <source>It is neither pending nor part paid.</source>
        <translation>Elle n’est ni en attente ni payée en partie.</translation>
    </message>
    <message>
        <source>The patron has no e-mail address.</source>
        <translation>Le client n’a pas d’adresse e-mail.</translation>
    </message>
    <message>
        <source>The patron’s e-mail address is none: correct it first.</source>
        <translation>L’adresse e-mail du client n’est pas valable&#xa0;: corrigez-la d’abord.</translation>
    </message>
    <message>
        <source>The patron’s e-mail address is %1 now.</source>
        <translation>L’adresse e-mail du client est maintenant %1.</translation>
    </message>
    <message>
        <source>The patron was reminded on %1.</source>
        <translation>Le client a reçu un rappel le %1.</translation>
    </message>
    <message>
        <source>Reminded on %1</source>
        <translation>Rappel le %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>thank you for what you have paid for your subscription. A part of it is still due.</source>
        <translation>Merci pour ce que vous avez payé pour votre abonnement. Une partie reste à payer.</translation>
    </message>
    <message>
        <source>your subscription is ready to be renewed, and your seats are kept for you.</source>
        <translation>Votre abonnement est prêt à être renouvelé, et vos places vous sont gardées.</translation>
    </message>
    <message>
        <source>If you have renewed in the meantime, please take no notice of this e-mail.</source>
        <translation>Si vous avez renouvelé entre-temps, merci de ne pas tenir compte de cet e-mail.</translation>
    </message>
    <message>
        <source>Your subscription: order %1</source>
        <translation>Votre abonnement&#xa0;: commande %1</translation>
    </message>
    <message>
        <source>Your subscription %1: order %2</source>
        <translation>Votre abonnement %1&#xa0;: commande %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>organisation; receipt</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Request from the Portal</source>
        <translation>Demande depuis Portal</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Retourné</translation>
    </message>
</context>
<context>
    <name>MailPresets</name>
    <message>
        <source>%1 wants a password of its own for programs (an “app password”), which you make in the security settings of the account.</source>
        <translation>%1 exige un mot de passe réservé aux programmes (un «&#xa0;mot de passe d’application&#xa0;»), à créer dans les réglages de sécurité du compte.</translation>
    </message>
    <message>
        <source>IMAP has to be allowed in the account’s settings first.</source>
        <translation>IMAP doit d’abord être autorisé dans les réglages du compte.</translation>
    </message>
    <message>
        <source>Another, or your own server</source>
        <translation>Un autre, ou votre propre serveur</translation>
    </message>
    <message>
        <source>Microsoft takes no passwords from most accounts, only a sign-in with the browser.</source>
        <translation>Microsoft n’accepte pas de mot de passe pour la plupart des comptes, seulement une identification par le navigateur.</translation>
    </message>
</context>
<context>
    <name>Mailbox</name>
    <message numerus="yes">
        <source>next try in %n s</source>
        <translation>
            <numerusform>prochain essai dans %n s</numerusform>
            <numerusform>prochain essai dans %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next try in %n min</source>
        <translation>
            <numerusform>prochain essai dans %n min</numerusform>
            <numerusform>prochain essai dans %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>The server’s name is known</source>
        <translation>Le nom du serveur est connu</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>Le serveur répond</translation>
    </message>
    <message>
        <source>The connection is encrypted</source>
        <translation>La connexion est chiffrée</translation>
    </message>
    <message>
        <source>The certificate is good</source>
        <translation>Le certificat est valable</translation>
    </message>
    <message>
        <source>The login is accepted</source>
        <translation>La connexion est acceptée</translation>
    </message>
    <message>
        <source>The folder is there</source>
        <translation>Le dossier existe</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Checked at %1, but what is taken in cannot be moved away there. %2</source>
        <translation>Vérifiée à %1, mais ce qui est pris ne peut pas y être déplacé. %2</translation>
    </message>
    <message>
        <source>Checked at %1; new mail comes in by itself.</source>
        <translation>Vérifiée à %1&#xa0;; les nouveaux e-mails arrivent tout seuls.</translation>
    </message>
    <message>
        <source>%1 Nothing is lost; %2.</source>
        <translation>%1 Rien n’est perdu&#xa0;; %2.</translation>
    </message>
    <message>
        <source>Its password is needed: this computer’s keychain has none.</source>
        <translation>Son mot de passe est nécessaire&#xa0;: le trousseau de cet ordinateur n’en a pas.</translation>
    </message>
    <message>
        <source>Mail: “%1” needs its password</source>
        <translation>E-mail&#xa0;: «&#xa0;%1&#xa0;» a besoin de son mot de passe</translation>
    </message>
    <message>
        <source>Mail: no connection, %1</source>
        <translation>E-mail&#xa0;: pas de connexion, %1</translation>
    </message>
    <message>
        <source>Mail: “%1” cannot be read, %2</source>
        <translation>E-mail&#xa0;: «&#xa0;%1&#xa0;» ne peut pas être lue, %2</translation>
    </message>
    <message>
        <source>Mail: connecting…</source>
        <translation>E-mail&#xa0;: connexion…</translation>
    </message>
    <message>
        <source>Mail: “%1” cannot move what is done</source>
        <translation>E-mail&#xa0;: «&#xa0;%1&#xa0;» ne peut pas déplacer ce qui est fait</translation>
    </message>
    <message>
        <source>Mail checked %1</source>
        <translation>E-mails vérifiés&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are taken in.</source>
        <translation>
            <numerusform>%n e-mail est pris.</numerusform>
            <numerusform>%n e-mails sont pris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n était déjà là.</numerusform>
            <numerusform>%n étaient déjà là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were sent by programs and are no requests.</source>
        <translation>
            <numerusform>%n a été envoyé par un programme et n’est pas une demande.</numerusform>
            <numerusform>%n ont été envoyés par des programmes et ne sont pas des demandes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read; each has a request that says why.</source>
        <translation>
            <numerusform>%n n’a pas pu être lu&#xa0;; une demande dit pourquoi.</numerusform>
            <numerusform>%n n’ont pas pu être lus&#xa0;; pour chacun, une demande dit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name here</source>
        <translation>Nom ici</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Certificates by</source>
        <translation>Certificats de</translation>
    </message>
    <message>
        <source>Take mail from</source>
        <translation>Prendre les e-mails dans</translation>
    </message>
    <message>
        <source>Move it to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>Log in with</source>
        <translation>Méthode d’identification</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Adresse à laquelle s’identifier</translation>
    </message>
    <message>
        <source>Address of tokens</source>
        <translation>Adresse des jetons</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Somebody else changed this mailbox meanwhile; nothing is saved yet.</source>
        <translation>Quelqu’un d’autre a modifié cette boîte aux lettres entre-temps&#xa0;; rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>%1: it is “%2” now, you wrote “%3”.</source>
        <translation>%1&#xa0;: c’est maintenant «&#xa0;%2&#xa0;», vous avez écrit «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Save again to have yours, or cancel to leave it as it is.</source>
        <translation>Enregistrez de nouveau pour avoir le vôtre, ou annulez pour laisser tel quel.</translation>
    </message>
    <message>
        <source>Somebody has to sign in first: this computer’s keychain has no sign-in for it.</source>
        <translation>Quelqu’un doit d’abord s’identifier&#xa0;: le trousseau de cet ordinateur n’a pas d’identification pour elle.</translation>
    </message>
    <message>
        <source>Mail: sign in to “%1” again</source>
        <translation>E-mail&#xa0;: s’identifier de nouveau pour «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>No request</source>
        <translation>Pas une demande</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Authentique</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Check failed</source>
        <translation>Échec du contrôle</translation>
    </message>
    <message>
        <source>It comes from your Portal: the Portal’s domain has signed it, and it was sent from there.</source>
        <translation>Il vient de votre Portal&#xa0;: le domaine de Portal l’a signé, et il a été envoyé de là.</translation>
    </message>
    <message>
        <source>Nobody has set which mail server checks your mail, and what the Portal’s domain is, so nothing can be said of where it comes from.</source>
        <translation>Personne n’a défini quel serveur de messagerie contrôle vos e-mails, ni quel est le domaine de Portal&#xa0;; on ne peut donc pas dire d’où il vient.</translation>
    </message>
    <message>
        <source>Your mail server says nothing of where it comes from.</source>
        <translation>Votre serveur de messagerie ne dit pas d’où il vient.</translation>
    </message>
    <message>
        <source>Nobody has signed it, so it may come from anybody.</source>
        <translation>Personne ne l’a signé&#xa0;; il peut donc venir de n’importe qui.</translation>
    </message>
    <message>
        <source>It does not come from your Portal: another domain has signed it.</source>
        <translation>Il ne vient pas de votre Portal&#xa0;: un autre domaine l’a signé.</translation>
    </message>
    <message>
        <source>The Portal’s domain has signed it, but its sender’s address belongs to another one.</source>
        <translation>Le domaine de Portal l’a signé, mais l’adresse de son expéditeur appartient à un autre.</translation>
    </message>
    <message>
        <source>More than one sender stands in it, so it is not clear who wrote it.</source>
        <translation>Il porte plus d’un expéditeur&#xa0;; on ne sait donc pas clairement qui l’a écrit.</translation>
    </message>
    <message>
        <source>The signature does not fit: it was changed on its way, or it was never the Portal’s.</source>
        <translation>La signature ne concorde pas&#xa0;: il a été modifié en chemin, ou n’a jamais été de Portal.</translation>
    </message>
    <message>
        <source>The Portal’s domain says that it does not send such mail.</source>
        <translation>Le domaine de Portal dit qu’il n’envoie pas de tels e-mails.</translation>
    </message>
    <message>
        <source>Somebody has written into it that your mail server has checked it. Treat it as a forgery.</source>
        <translation>Quelqu’un y a écrit que votre serveur de messagerie l’a contrôlé. Traitez-le comme un faux.</translation>
    </message>
    <message>
        <source>A program has sent it by itself.</source>
        <translation>Un programme l’a envoyé de lui-même.</translation>
    </message>
    <message>
        <source>It went to many people at once.</source>
        <translation>Il est parti à beaucoup de personnes à la fois.</translation>
    </message>
    <message>
        <source>A mail server has written it, and nobody reads an answer.</source>
        <translation>Un serveur de messagerie l’a écrit, et personne ne lit de réponse.</translation>
    </message>
    <message>
        <source>A mail server reports what became of another message.</source>
        <translation>Un serveur de messagerie signale ce qu’un autre message est devenu.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Il ne contient rien.</translation>
    </message>
    <message>
        <source>It does not begin as an e-mail does.</source>
        <translation>Il ne commence pas comme un e-mail.</translation>
    </message>
    <message>
        <source>It is larger than 25 MB and was not read. Look at it in your mail program.</source>
        <translation>Il dépasse 25&#xa0;Mo et n’a pas été lu. Regardez-le dans votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>It has more than 1,000 parts and was not read. No honest message has.</source>
        <translation>Il a plus de 1&#xa0;000 parties et n’a pas été lu. Aucun message honnête n’en a autant.</translation>
    </message>
    <message>
        <source>Reading it took longer than it may, and was given up. Such messages are mostly made to do harm.</source>
        <translation>Le lire prenait plus de temps que permis et a été abandonné. De tels messages sont le plus souvent faits pour nuire.</translation>
    </message>
    <message>
        <source>The program that reads e-mails broke down over it. Such messages are mostly made to do harm.</source>
        <translation>Le programme qui lit les e-mails s’est arrêté dessus. De tels messages sont le plus souvent faits pour nuire.</translation>
    </message>
    <message>
        <source>It was read from a file, not taken from your mail server, so nothing can be said of where it comes from.</source>
        <translation>Il a été lu dans un fichier, et non pris sur votre serveur de messagerie&#xa0;; on ne peut donc rien dire d’où il vient.</translation>
    </message>
    <message>
        <source>Your mail server lists it and does not hand it over. Look at it in your mail program.</source>
        <translation>Votre serveur de messagerie l’annonce et ne le remet pas. Regardez-le dans votre programme de messagerie.</translation>
    </message>
    <message>
        <source>Its characters were guessed: it is not written in the encoding that it names, so that single letters may be wrong.</source>
        <translation>Ses caractères ont été devinés : il n’est pas écrit dans l’encodage qu’il annonce, et des lettres peuvent être fausses.</translation>
    </message>
    <message>
        <source>A file whose name was erased</source>
        <translation>Un fichier dont le nom a été effacé</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an attachment, its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It is larger than 25 MB, so that only its header was read. All of it, with its text, is in the folder “%1” of the mailbox “%2”; look at it there with your mail program.</source>
        <translation>Il dépasse 25 Mo, si bien que seul son en-tête a été lu. Il est en entier, avec son texte, dans le dossier «&#xa0;%1&#xa0;» de la boîte aux lettres «&#xa0;%2&#xa0;»&#xa0;; regardez-le là avec votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>It is larger than 25 MB, so that only its header was read. Look at the file that it came in with your mail program.</source>
        <translation>Il dépasse 25 Mo, si bien que seul son en-tête a été lu. Regardez le fichier dans lequel il est arrivé avec votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>No request, as staff say</source>
        <translation>Pas une demande, selon le personnel</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>Il ne peut pas être lu</translation>
    </message>
    <message>
        <source>A list’s mail</source>
        <translation>E-mail d’une liste</translation>
    </message>
    <message>
        <source>From a mail server</source>
        <translation>D’un serveur de messagerie</translation>
    </message>
    <message>
        <source>A delivery report</source>
        <translation>Un rapport de distribution</translation>
    </message>
    <message>
        <source>Sent by a program</source>
        <translation>Envoyé par un programme</translation>
    </message>
    <message>
        <source>Staff have said that it is no request.</source>
        <translation>Le personnel a dit que ce n’est pas une demande.</translation>
    </message>
    <message>
        <source>A card number stood in it. Its digits were blanked and are kept nowhere.</source>
        <translation>Il contenait un numéro de carte. Ses chiffres ont été masqués et ne sont conservés nulle part.</translation>
    </message>
    <message>
        <source>It is larger than 25 MB, so that only its header was read. All of it is kept here: save it as a file, and open that with your mail program.</source>
        <translation>Il dépasse 25 Mo, si bien que seul son en-tête a été lu. Il est conservé ici en entier : enregistrez-le comme fichier, et ouvrez celui-ci avec votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>It is larger than 64 MB, so that only its header is kept here. All of it, with its text, is in the folder “%1” of the mailbox “%2”; look at it there with your mail program.</source>
        <translation>Il dépasse 64 Mo, si bien que seul son en-tête est conservé ici. Il est en entier, avec son texte, dans le dossier « %1 » de la boîte aux lettres « %2 » ; regardez-le là avec votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>It is larger than 64 MB, so that only its header is kept here. Look at the file that it came in with your mail program.</source>
        <translation>Il dépasse 64 Mo, si bien que seul son en-tête est conservé ici. Regardez le fichier dans lequel il est arrivé avec votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>The whole e-mail: %1 (%2)</source>
        <comment>a file, its size</comment>
        <translation>Le message entier : %1 (%2)</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>It is “%1”; only an order in Pending Renewal or Partially Paid can be paid here.</source>
        <translation>Elle est «&#xa0;%1&#xa0;»&#xa0;; seule une commande en Pending Renewal ou Partially Paid peut être payée ici.</translation>
    </message>
    <message>
        <source>It is “%1”; only an order in Pending Renewal can be changed so.</source>
        <translation>Elle est «&#xa0;%1&#xa0;»&#xa0;; seule une commande en Pending Renewal peut être modifiée ainsi.</translation>
    </message>
    <message numerus="yes">
        <source>Row %1 seats %2</source>
        <translation>
            <numerusform>Rang %1 place %2</numerusform>
            <numerusform>Rang %1 places %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row %2 seats %3</source>
        <translation>
            <numerusform>%1 rang %2 place %3</numerusform>
            <numerusform>%1 rang %2 places %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Chèque</translation>
    </message>
    <message>
        <source>Card (terminal)</source>
        <translation>Carte (terminal)</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>It was deleted or merged in PatronManager.</source>
        <translation>Elle a été supprimée ou fusionnée dans PatronManager.</translation>
    </message>
    <message>
        <source>It is no subscription order, so it is not renewed this way.</source>
        <translation>Ce n’est pas une commande d’abonnement&#xa0;; elle ne se renouvelle donc pas ainsi.</translation>
    </message>
    <message>
        <source>Only fixed packages renew; this one is flexible or chosen by the patron.</source>
        <translation>Seules les formules fixes se renouvellent&#xa0;; celle-ci est flexible ou choisie par le client.</translation>
    </message>
    <message>
        <source>A part of it is paid, so its seats can no longer be changed.</source>
        <translation>Une partie est payée&#xa0;; ses places ne peuvent donc plus être modifiées.</translation>
    </message>
    <message>
        <source>Money has been paid for it; take the payment back first.</source>
        <translation>De l’argent a été payé pour elle&#xa0;; annulez d’abord le paiement.</translation>
    </message>
    <message>
        <source>Its total is not known, so what is due is not known either.</source>
        <translation>Son total n’est pas connu&#xa0;; ce qui reste à payer ne l’est donc pas non plus.</translation>
    </message>
    <message>
        <source>Nothing is due any more.</source>
        <translation>Il ne reste plus rien à payer.</translation>
    </message>
    <message>
        <source>The amount must be more than nothing.</source>
        <translation>Le montant doit être supérieur à zéro.</translation>
    </message>
    <message>
        <source>The amount is more than what is due, %1.</source>
        <translation>Le montant dépasse ce qui reste à payer, %1.</translation>
    </message>
    <message>
        <source>It is paid in %1.</source>
        <translation>Elle se paie en %1.</translation>
    </message>
    <message>
        <source>No seat is held for it here, so none goes back on sale.</source>
        <translation>Aucune place n’est bloquée ici pour elle&#xa0;; aucune ne revient donc en vente.</translation>
    </message>
    <message numerus="yes">
        <source>%1 stay held through %2 and go back on sale then.</source>
        <translation>
            <numerusform>%1 reste bloquée jusqu’au %2 inclus, puis revient en vente.</numerusform>
            <numerusform>%1 restent bloquées jusqu’au %2 inclus, puis reviennent en vente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 go back on sale now.</source>
        <translation>
            <numerusform>%1 revient en vente maintenant.</numerusform>
            <numerusform>%1 reviennent en vente maintenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 go back on sale now, for all %2 performances.</source>
        <translation>
            <numerusform>%1 revient en vente maintenant, pour les %2 représentations.</numerusform>
            <numerusform>%1 reviennent en vente maintenant, pour les %2 représentations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded here; to be done in PatronManager.</source>
        <translation>Enregistré ici&#xa0;; à faire dans PatronManager.</translation>
    </message>
    <message>
        <source>The renewals of %1 are closed, so its seats are no longer kept.</source>
        <translation>Les renouvellements de %1 sont clos&#xa0;; ses places ne sont donc plus gardées.</translation>
    </message>
    <message>
        <source>It is “%1”; seats are changed while an order is in Pending Renewal, or when it is paid in full.</source>
        <translation>Elle est «&#xa0;%1&#xa0;»&#xa0;; les places se changent tant qu’une commande est en Pending Renewal, ou quand elle est entièrement payée.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message numerus="yes">
        <source>It was tried %n times, and is tried again at %1.</source>
        <translation>
            <numerusform>%n essai a été fait, et le prochain est à %1.</numerusform>
            <numerusform>%n essais ont été faits, et le prochain est à %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It waits. Undo takes it out again for 15 seconds after it was written, “Do not send” as long as it waits.</source>
        <translation>Il attend. «&#xa0;Annuler&#xa0;» le retire pendant 15 secondes après son écriture, «&#xa0;Ne pas envoyer&#xa0;» tant qu’il attend.</translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation>Il est en route.</translation>
    </message>
    <message>
        <source>It was sent on %1.</source>
        <translation>Il a été envoyé le %1.</translation>
    </message>
    <message>
        <source>It was sent.</source>
        <translation>Il a été envoyé.</translation>
    </message>
    <message>
        <source>It was given to the server, and nothing came back: it was probably sent. It is not sent again by itself. Look into the account’s sent mail, or ask the patron; then say that it arrived, or send it again.</source>
        <translation>Il a été remis au serveur, et rien n’est revenu&#xa0;: il a sans doute été envoyé. Il n’est pas renvoyé automatiquement. Regardez dans les e-mails envoyés du compte, ou demandez au client&#xa0;; dites ensuite qu’il est arrivé, ou renvoyez-le.</translation>
    </message>
    <message>
        <source>It could not be sent.</source>
        <translation>Il n’a pas pu être envoyé.</translation>
    </message>
    <message>
        <source>It was cancelled before it was sent.</source>
        <translation>Il a été annulé avant d’être envoyé.</translation>
    </message>
    <message>
        <source>It is held: it goes when somebody presses “Send now”, and not before.</source>
        <translation>Il est retenu : il part quand quelqu’un appuie sur « Envoyer maintenant », et pas avant.</translation>
    </message>
    <message>
        <source>It was not sent and is held: the order has changed since it was written, and %1 is not right any more. Choose “Do not send”, and answer anew.</source>
        <translation>Il n’a pas été envoyé et est retenu&#xa0;: la commande a changé depuis son écriture, et %1 n’est plus juste. Choisissez «&#xa0;Ne pas envoyer&#xa0;», et répondez à nouveau.</translation>
    </message>
    <message>
        <source>It came back: a mail server could not deliver it, and gives no reason.</source>
        <translation>Il a été retourné&#xa0;: un serveur de messagerie n’a pas pu le distribuer, et ne donne pas de raison.</translation>
    </message>
    <message>
        <source>It came back. A mail server says: “%1”</source>
        <translation>Il a été retourné. Un serveur de messagerie dit&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>It was sent on %1. %2</source>
        <translation>Il a été envoyé le %1. %2</translation>
    </message>
    <message>
        <source>%1 This was reported on %2. Sent again, it goes to the same address; to another one, write a new e-mail. If you know that it arrived all the same, say so.</source>
        <translation>%1 Cela a été signalé le %2. Envoyé de nouveau, il va à la même adresse ; pour une autre, écrivez un nouvel e-mail. Si vous savez qu’il est arrivé malgré tout, dites-le.</translation>
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
        <translation>Texte, avec lignes masquées et raisons</translation>
    </message>
    <message>
        <source>JSON, with hidden lines and reasons</source>
        <translation>JSON, avec lignes masquées et raisons</translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <source>[hidden]</source>
        <translation>[masqué]</translation>
    </message>
    <message>
        <source>seats %1</source>
        <translation>places %1</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>total %1</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>payé %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>à payer %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>du %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>au %1</translation>
    </message>
    <message>
        <source>mobile ticket</source>
        <translation>billet mobile</translation>
    </message>
    <message>
        <source>As of %1, with the records as they are now.</source>
        <translation>Au %1, avec les enregistrements tels qu’ils sont maintenant.</translation>
    </message>
    <message>
        <source>As of %1, with the records of %2.</source>
        <translation>Au %1, avec les enregistrements du %2.</translation>
    </message>
    <message>
        <source>Login: yes</source>
        <translation>Connexion&#xa0;: oui</translation>
    </message>
    <message>
        <source>Login: no</source>
        <translation>Connexion&#xa0;: non</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>for the patron from %1</source>
        <translation>pour le client à partir du %1</translation>
    </message>
    <message>
        <source>for all from %1</source>
        <translation>pour tous à partir du %1</translation>
    </message>
    <message>
        <source>access code %1</source>
        <translation>code d’accès %1</translation>
    </message>
    <message>
        <source>Records as they are in this database on %1; none of them was imported.</source>
        <translation>Enregistrements tels qu’ils sont dans cette base de données le %1&#xa0;; aucun n’a été importé.</translation>
    </message>
    <message>
        <source>Records of %1, looked at on %2.</source>
        <translation>Enregistrements du %1, consultés le %2.</translation>
    </message>
    <message>
        <source>As it was on %1.</source>
        <translation>Tel que c’était le %1.</translation>
    </message>
</context>
<context>
    <name>Patterns</name>
    <message>
        <source>Nothing stands after “%1:”.</source>
        <translation>Il n’y a rien après «&#xa0;%1:&#xa0;».</translation>
    </message>
    <message>
        <source>A line begins with “after:”, “needs:”, “label FIELD:” or “regex:”, not with “%1”.</source>
        <translation>Une ligne commence par «&#xa0;after:&#xa0;», «&#xa0;needs:&#xa0;», «&#xa0;label FIELD:&#xa0;» ou «&#xa0;regex:&#xa0;», et non par «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no field “%1”. Fields are: %2.</source>
        <translation>Il n’y a pas de champ «&#xa0;%1&#xa0;». Les champs sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The regular expression cannot be read: %1.</source>
        <translation>L’expression régulière est illisible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Write at least one line “label FIELD: …” or “regex: …”.</source>
        <translation>Écrivez au moins une ligne «&#xa0;label FIELD: …&#xa0;» ou «&#xa0;regex: …&#xa0;».</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Patron’s name</source>
        <translation>Nom du client</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Seats now</source>
        <translation>Places actuelles</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>If it cannot be</source>
        <translation>Si c’est impossible</translation>
    </message>
    <message>
        <source>Number of seats wanted</source>
        <translation>Nombre de places souhaitées</translation>
    </message>
    <message>
        <source>Kind of wish</source>
        <translation>Type de souhait</translation>
    </message>
    <message>
        <source>Words of the wish</source>
        <translation>Texte du souhait</translation>
    </message>
    <message>
        <source>Free text, read like any other</source>
        <translation>Texte libre, lu comme tout autre</translation>
    </message>
    <message>
        <source>Known, and not needed</source>
        <translation>Connu, et pas nécessaire</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1, character %2: %3</source>
        <translation>Ligne %1, caractère %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Name, addresses, telephone numbers and notes on how to reach them (records: %1)</source>
        <translation>Nom, adresses, numéros de téléphone et notes sur la façon de la joindre (enregistrements&#xa0;: %1)</translation>
    </message>
    <message>
        <source>Login to the Portal (%1)</source>
        <translation>Accès à Portal (%1)</translation>
    </message>
    <message>
        <source>Messages: sender, subject and words (%1)</source>
        <translation>Messages&#xa0;: expéditeur, objet et texte (%1)</translation>
    </message>
    <message>
        <source>Attachments (%1)</source>
        <translation>Pièces jointes (%1)</translation>
    </message>
    <message>
        <source>Words of wishes (%1)</source>
        <translation>Texte des souhaits (%1)</translation>
    </message>
    <message>
        <source>What was read in messages (%1)</source>
        <translation>Ce qui a été lu dans les messages (%1)</translation>
    </message>
    <message>
        <source>Answers that are being written (%1)</source>
        <translation>Réponses en cours de rédaction (%1)</translation>
    </message>
    <message>
        <source>E-mails to them: address and words; those that wait are not sent (%1)</source>
        <translation>E-mails à cette personne&#xa0;: adresse et texte&#xa0;; ceux qui attendent ne sont pas envoyés (%1)</translation>
    </message>
    <message>
        <source>Seats that are theirs in a series (%1)</source>
        <translation>Places qui sont les siennes dans une série (%1)</translation>
    </message>
    <message>
        <source>Places on the wait list (%1)</source>
        <translation>Places sur la liste d’attente (%1)</translation>
    </message>
    <message>
        <source>History: what stood in their records before, where it names them (entries looked at: %1)</source>
        <translation>Historique&#xa0;: ce qui figurait avant dans ses enregistrements, là où il la nomme (entrées examinées&#xa0;: %1)</translation>
    </message>
    <message>
        <source>Orders, without comments (%1)</source>
        <translation>Commandes, sans commentaires (%1)</translation>
    </message>
    <message>
        <source>Tickets and packages in them (%1)</source>
        <translation>Billets et formules qu’elles contiennent (%1)</translation>
    </message>
    <message>
        <source>Donations, without their names (%1)</source>
        <translation>Dons, sans leur nom (%1)</translation>
    </message>
    <message>
        <source>Payments, with the number of the slip or cheque (%1)</source>
        <translation>Paiements, avec le numéro du ticket ou du chèque (%1)</translation>
    </message>
    <message>
        <source>Benefits (%1)</source>
        <translation>Avantages (%1)</translation>
    </message>
    <message>
        <source>Seats that these orders hold (%1)</source>
        <translation>Places que ces commandes occupent (%1)</translation>
    </message>
    <message>
        <source>Change requests, without their words (%1)</source>
        <translation>Demandes de modification, sans leur texte (%1)</translation>
    </message>
    <message>
        <source>Others belong to the same household, so its name stays; the person no longer belongs to it.</source>
        <translation>D’autres appartiennent au même foyer, son nom reste donc&#xa0;; la personne n’en fait plus partie.</translation>
    </message>
    <message>
        <source>What stays is what the organisation’s books need. It is shown as “Erased person”.</source>
        <translation>Ce qui reste est ce dont les comptes de l’organisation ont besoin. C’est affiché comme «&#xa0;Erased person&#xa0;».</translation>
    </message>
    <message>
        <source>If an import brings the person again, their rows are left out and reported; erase them in PatronManager as well.</source>
        <translation>Si un import ramène la personne, ses lignes sont laissées de côté et signalées&#xa0;; effacez-la aussi dans PatronManager.</translation>
    </message>
    <message>
        <source>Not reached: earlier backups and files that were exported, mails on the mail server, and names that somebody has typed into another patron’s notes.</source>
        <translation>Hors d’atteinte&#xa0;: les sauvegardes antérieures et les fichiers exportés, les e-mails sur le serveur de messagerie, et les noms que quelqu’un a saisis dans les notes d’un autre client.</translation>
    </message>
    <message>
        <source>Nor are reasons erased that staff typed with what they did: the history is checked against these very words.</source>
        <translation>Les motifs que le personnel a saisis avec ce qu’il a fait ne sont pas effacés non plus : l’historique est vérifié avec ces mots mêmes.</translation>
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
        <translation>en ce nombre</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>côte à côte</translation>
    </message>
    <message>
        <source>at an aisle</source>
        <translation>en bord de rang</translation>
    </message>
    <message>
        <source>accessible as needed</source>
        <translation>accessibles selon le besoin</translation>
    </message>
    <message>
        <source>of the right price level</source>
        <translation>de la bonne catégorie tarifaire</translation>
    </message>
    <message>
        <source>in the section</source>
        <translation>dans la section</translation>
    </message>
    <message>
        <source>in a row that is not farther back</source>
        <translation>à un rang qui n’est pas plus en arrière</translation>
    </message>
    <message>
        <source>Nearer to the stage</source>
        <translation>Plus près de la scène</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Not necessarily side by side</source>
        <translation>Pas forcément côte à côte</translation>
    </message>
    <message>
        <source>At an aisle</source>
        <translation>En bord de rang</translation>
    </message>
    <message>
        <source>At an aisle, if possible</source>
        <translation>En bord de rang, si possible</translation>
    </message>
    <message numerus="yes">
        <source>%n accessible seats</source>
        <translation>
            <numerusform>%n place accessible</numerusform>
            <numerusform>%n places accessibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Section %1</translation>
    </message>
    <message>
        <source>Price level %1</source>
        <translation>Catégorie tarifaire %1</translation>
    </message>
    <message>
        <source>Not farther back than now</source>
        <translation>Pas plus en arrière que maintenant</translation>
    </message>
    <message>
        <source>The same row or a nearer one, if possible</source>
        <translation>Le même rang ou un rang plus proche, si possible</translation>
    </message>
    <message>
        <source>What was not asked for may become worse</source>
        <translation>Ce qui n’a pas été demandé peut devenir moins bon</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>wishes in a row</comment>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>priority number</source>
        <translation>numéro de priorité</translation>
    </message>
    <message>
        <source>years as a subscriber</source>
        <translation>années d’abonnement</translation>
    </message>
    <message>
        <source>gifts</source>
        <translation>dons</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>what decides first, what decides next</comment>
        <translation>%1, puis %2</translation>
    </message>
    <message>
        <source>The wish is written in words only. Record what is wished, so that a plan can weigh it.</source>
        <translation>Le souhait n’est écrit qu’en toutes lettres. Enregistrez ce qui est souhaité, pour qu’un plan puisse en tenir compte.</translation>
    </message>
    <message>
        <source>Nobody knows whose request it is.</source>
        <translation>On ne sait pas de qui est la demande.</translation>
    </message>
    <message>
        <source>The patron has no seats in the series, and nobody said how many are wanted.</source>
        <translation>Le client n’a pas de places dans la série, et personne n’a dit combien il en souhaite.</translation>
    </message>
    <message>
        <source>The patron does not have the same seats at all performances. Change them one by one.</source>
        <translation>Le client n’a pas les mêmes places à toutes les représentations. Changez-les une par une.</translation>
    </message>
    <message>
        <source>Somebody else has one of the patron’s seats at a performance or in the series. Clear that up first.</source>
        <translation>Quelqu’un d’autre a l’une des places du client à une représentation ou dans la série. Clarifiez cela d’abord.</translation>
    </message>
    <message>
        <source>A part of the order is paid, so its seats do not change any more.</source>
        <translation>Une partie de la commande est payée&#xa0;; ses places ne changent donc plus.</translation>
    </message>
    <message>
        <source>The order is neither pending nor paid.</source>
        <translation>La commande n’est ni en attente ni payée.</translation>
    </message>
    <message>
        <source>closer to the stage</source>
        <translation>plus près de la scène</translation>
    </message>
    <message>
        <source>farther from the stage</source>
        <translation>plus loin de la scène</translation>
    </message>
    <message>
        <source>more together</source>
        <translation>plus groupées</translation>
    </message>
    <message>
        <source>less together</source>
        <translation>moins groupées</translation>
    </message>
    <message>
        <source>at an aisle now</source>
        <translation>désormais en bord de rang</translation>
    </message>
    <message>
        <source>at no aisle any more</source>
        <translation>plus en bord de rang</translation>
    </message>
    <message>
        <source>more of them accessible</source>
        <translation>davantage de places accessibles</translation>
    </message>
    <message>
        <source>fewer of them accessible</source>
        <translation>moins de places accessibles</translation>
    </message>
    <message>
        <source>more to see</source>
        <translation>meilleure vue</translation>
    </message>
    <message>
        <source>less to see</source>
        <translation>moins bonne vue</translation>
    </message>
    <message>
        <source>Gets %1.</source>
        <translation>Reçoit %1.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 à %2.</translation>
    </message>
    <message>
        <source>Gains: %1.</source>
        <translation>Gagne&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Gains a place nearer to the middle of the front, or what was asked for.</source>
        <translation>Gagne une place plus près du milieu de l’avant, ou ce qui était demandé.</translation>
    </message>
    <message>
        <source>Accepted: %1.</source>
        <translation>Accepté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Call first.</source>
        <translation>Appeler d’abord.</translation>
    </message>
    <message>
        <source>Served with the best there is.</source>
        <translation>Satisfaite avec ce qu’il y a de mieux.</translation>
    </message>
    <message>
        <source>Served.</source>
        <translation>Satisfaite.</translation>
    </message>
    <message>
        <source>The seats the patron has are not on the seat map.</source>
        <translation>Les places du client ne sont pas sur le plan.</translation>
    </message>
    <message>
        <source>Another request has the same seats. Finish one of them.</source>
        <translation>Une autre demande a les mêmes places. Terminez l’une des deux.</translation>
    </message>
    <message>
        <source>Nothing in the house would be a gain.</source>
        <translation>Rien dans la salle ne serait un gain.</translation>
    </message>
    <message>
        <source>There are no such seats. What could be searched is not %1.</source>
        <translation>Il n’y a pas de telles places. Celles qui pouvaient être cherchées ne sont pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There are no such seats.</source>
        <translation>Il n’y a pas de telles places.</translation>
    </message>
    <message>
        <source>There are no such seats: %1.</source>
        <translation>Il n’y a pas de telles places&#xa0;: %1.</translation>
    </message>
    <message>
        <source>All such seats are worse in something, and nobody accepted that.</source>
        <translation>Toutes les places de ce genre sont moins bonnes en quelque chose, et personne ne l’a accepté.</translation>
    </message>
    <message>
        <source>All such seats lack something preferred, and then the patron keeps the seats.</source>
        <translation>À toutes les places de ce genre il manque quelque chose de préféré&#xa0;; le client garde alors les siennes.</translation>
    </message>
    <message>
        <source>Others have such seats.</source>
        <translation>D’autres ont de telles places.</translation>
    </message>
    <message>
        <source>Such seats are free; the plan was stopped before it was finished. Plan again with more time.</source>
        <translation>De telles places sont libres&#xa0;; le plan a été arrêté avant d’être fini. Planifiez à nouveau avec plus de temps.</translation>
    </message>
    <message>
        <source>%1 was ahead by %2 and has %3.</source>
        <translation>%1 passait avant (%2) et a %3.</translation>
    </message>
    <message>
        <source>%1 was ahead and has %2.</source>
        <translation>%1 passait avant et a %2.</translation>
    </message>
    <message>
        <source>%1 stands equal; more wishes are met with %2 there.</source>
        <translation>%1 est à égalité&#xa0;; avec %2 à cet endroit, davantage de souhaits sont satisfaits.</translation>
    </message>
    <message>
        <source>%1 keeps %2.</source>
        <translation>%1 garde %2.</translation>
    </message>
    <message>
        <source>%1 comes later and has %2, since those ahead have the rest.</source>
        <translation>%1 vient après et a %2, car ceux qui passent avant ont le reste.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 wishes are served.</source>
        <translation>%1&#xa0;: %2 souhaits sur %3 sont satisfaits.</translation>
    </message>
    <message>
        <source>It is proved that nothing better can be made of what was weighed.</source>
        <translation>Il est prouvé que rien de mieux ne peut être fait de ce qui a été pris en compte.</translation>
    </message>
    <message>
        <source>It is not proved that this is the best: more time may find more.</source>
        <translation>Il n’est pas prouvé que ce soit le mieux&#xa0;: plus de temps pourrait trouver mieux.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests could not be weighed.</source>
        <translation>
            <numerusform>%n demande n’a pas pu être prise en compte.</numerusform>
            <numerusform>%n demandes n’ont pas pu être prises en compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The series is closed: seats of a renewal do not change any more.</source>
        <translation>La série est close&#xa0;: les places d’un renouvellement ne changent plus.</translation>
    </message>
    <message>
        <source>Keeps the seats</source>
        <translation>Garde les places</translation>
    </message>
    <message>
        <source>Takes the next best</source>
        <translation>Prend les meilleures suivantes</translation>
    </message>
    <message>
        <source>Call first</source>
        <translation>Appeler d’abord</translation>
    </message>
    <message>
        <source>Other seats</source>
        <translation>Autres places</translation>
    </message>
    <message>
        <source>Cannot be weighed</source>
        <translation>Non pris en compte</translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation>Pas encore planifié</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Autre nombre</translation>
    </message>
    <message>
        <source>Another price</source>
        <translation>Autre prix</translation>
    </message>
    <message>
        <source>Needs others</source>
        <translation>Dépend d’autres</translation>
    </message>
    <message>
        <source>It is another number of seats than now: change the order’s seats by hand.</source>
        <translation>Le nombre de places n’est pas le même que maintenant&#xa0;: changez les places de la commande à la main.</translation>
    </message>
    <message>
        <source>The seats are of another price level: exchange the order by hand.</source>
        <translation>Les places sont d’une autre catégorie tarifaire&#xa0;: échangez la commande à la main.</translation>
    </message>
    <message>
        <source>Call the patron first. Check the box when they have said yes.</source>
        <translation>Appelez d’abord le client. Cochez la case quand il a dit oui.</translation>
    </message>
    <message>
        <source>It needs another move that cannot be made yet.</source>
        <translation>Cela demande un autre changement, qui n’est pas encore possible.</translation>
    </message>
    <message>
        <source>Other seats are held for the order. Confirm them or let them go first.</source>
        <translation>D’autres places sont bloquées pour la commande. Confirmez-les ou libérez-les d’abord.</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>priorité %1</translation>
    </message>
    <message>
        <source>a subscriber since %1</source>
        <translation>abonné depuis %1</translation>
    </message>
    <message>
        <source>nobody knows since when a subscriber</source>
        <translation>abonné depuis on ne sait quand</translation>
    </message>
    <message>
        <source>gifts of %1</source>
        <comment>an amount</comment>
        <translation>dons de %1</translation>
    </message>
    <message>
        <source>Place %1: %2.</source>
        <translation>Ordre %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nobody is worse off than now.</source>
        <translation>Personne n’est moins bien placé que maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is worse off than now but for %n who accepted it.</source>
        <translation>
            <numerusform>Personne n’est moins bien placé que maintenant, sauf %n client qui l’a accepté.</numerusform>
            <numerusform>Personne n’est moins bien placé que maintenant, sauf %n clients qui l’ont accepté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewWords</name>
    <message>
        <source>created later</source>
        <translation>créé plus tard</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionné</translation>
    </message>
    <message>
        <source>not enabled</source>
        <translation>non activé</translation>
    </message>
    <message>
        <source>not in this name</source>
        <translation>pas à ce nom</translation>
    </message>
    <message>
        <source>under 90 %</source>
        <translation>moins de 90&#xa0;%</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>indécis</translation>
    </message>
    <message>
        <source>empty parent</source>
        <translation>promesse principale vide</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>sans montant</translation>
    </message>
    <message>
        <source>no fixed package</source>
        <translation>pas une formule fixe</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>adhésion</translation>
    </message>
    <message>
        <source>no subscription</source>
        <translation>pas un abonnement</translation>
    </message>
    <message>
        <source>not in its renewal period</source>
        <translation>hors de sa période de renouvellement</translation>
    </message>
    <message>
        <source>renewed</source>
        <translation>renouvelé</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>pas commencé</translation>
    </message>
    <message>
        <source>level not held</source>
        <translation>sans ce niveau</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>not tied to a level</source>
        <translation>non lié à un niveau</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>épuisé</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non affiché</translation>
    </message>
    <message>
        <source>%1: renewal opens (%2)</source>
        <translation>%1&#xa0;: le renouvellement s’ouvre (%2)</translation>
    </message>
    <message>
        <source>%1: benefit has expired (%2)</source>
        <translation>%1&#xa0;: l’avantage a expiré (%2)</translation>
    </message>
    <message>
        <source>%1: renewal period has ended (%2)</source>
        <translation>%1&#xa0;: la période de renouvellement est terminée (%2)</translation>
    </message>
    <message>
        <source>%1: opens for this patron (%2)</source>
        <translation>%1&#xa0;: s’ouvre pour ce client (%2)</translation>
    </message>
    <message>
        <source>%1: opens for everybody (%2)</source>
        <translation>%1&#xa0;: s’ouvre pour tous (%2)</translation>
    </message>
    <message>
        <source>a better code</source>
        <translation>un meilleur code</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Nearer to the stage</source>
        <translation>Plus près de la scène</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) in all</source>
        <translation>
            <numerusform>%n place en tout</numerusform>
            <numerusform>%n places en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>Another number of seats</source>
        <translation>Autre nombre de places</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>May be apart</source>
        <translation>Peuvent être séparées</translation>
    </message>
    <message>
        <source>On the aisle</source>
        <translation>En bord de rang</translation>
    </message>
    <message>
        <source>On the aisle, if it can be</source>
        <translation>En bord de rang, si possible</translation>
    </message>
    <message numerus="yes">
        <source>%n accessible seat(s)</source>
        <translation>
            <numerusform>%n place accessible</numerusform>
            <numerusform>%n places accessibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Accessible seats</source>
        <translation>Places accessibles</translation>
    </message>
    <message>
        <source>Section: %1</source>
        <translation>Section&#xa0;: %1</translation>
    </message>
    <message>
        <source>Price level: %1</source>
        <translation>Catégorie tarifaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not farther back than now</source>
        <translation>Pas plus en arrière que maintenant</translation>
    </message>
    <message>
        <source>The same row or a nearer one, if it can be</source>
        <translation>Le même rang ou un rang plus proche, si possible</translation>
    </message>
    <message>
        <source>Other things may become worse</source>
        <translation>Le reste peut devenir moins bon</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a wish, and what was said of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Other seats</source>
        <translation>Autres places</translation>
    </message>
    <message>
        <source>Another series</source>
        <translation>Une autre série</translation>
    </message>
    <message>
        <source>More seats</source>
        <translation>Plus de places</translation>
    </message>
    <message>
        <source>Fewer seats</source>
        <translation>Moins de places</translation>
    </message>
    <message>
        <source>Another package</source>
        <translation>Une autre formule</translation>
    </message>
    <message>
        <source>Does not want to renew</source>
        <translation>Ne veut pas renouveler</translation>
    </message>
    <message>
        <source>Change of address</source>
        <translation>Changement d’adresse</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message numerus="yes">
        <source>%n more seat(s)</source>
        <translation>
            <numerusform>%n place de plus</numerusform>
            <numerusform>%n places de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) fewer</source>
        <translation>
            <numerusform>%n place de moins</numerusform>
            <numerusform>%n places de moins</numerusform>
        </translation>
    </message>
    <message>
        <source>If it cannot be: keep the seats of now</source>
        <translation>Si c’est impossible&#xa0;: garder les places actuelles</translation>
    </message>
    <message>
        <source>If it cannot be: the next best seats</source>
        <translation>Si c’est impossible&#xa0;: les meilleures places suivantes</translation>
    </message>
    <message>
        <source>Call before anything is changed</source>
        <translation>Appeler avant toute modification</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Seats now</source>
        <translation>Places actuelles</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>If it cannot be</source>
        <translation>Si c’est impossible</translation>
    </message>
    <message>
        <source>Seats wanted in all</source>
        <translation>Places voulues en tout</translation>
    </message>
    <message>
        <source>There is no order “%1”, so the request is not linked to one.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;»&#xa0;; la demande n’est donc associée à aucune.</translation>
    </message>
    <message>
        <source>More than one order is named or fits, so the request is linked to none of them.</source>
        <translation>Plus d’une commande est nommée ou convient&#xa0;; la demande n’est donc associée à aucune.</translation>
    </message>
    <message>
        <source>Order “%1” is another patron’s than the one with this e-mail address, so the request is not linked to it.</source>
        <translation>La commande «&#xa0;%1&#xa0;» est celle d’un autre client que celui qui a cette adresse e-mail&#xa0;; la demande n’y est donc pas associée.</translation>
    </message>
    <message>
        <source>The name “%1” stands in the text. Anybody can write a name, so no patron is linked by it.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» est dans le texte. N’importe qui peut écrire un nom&#xa0;; aucun client n’est donc associé par lui.</translation>
    </message>
    <message>
        <source>The message may not come from whom it says, so nothing is linked by it.</source>
        <translation>Le message ne vient peut-être pas de qui il dit&#xa0;; rien n’est donc associé d’après lui.</translation>
    </message>
    <message>
        <source>A part of the order is paid, so its seats cannot be changed.</source>
        <translation>Une partie de la commande est payée&#xa0;; ses places ne peuvent donc pas être changées.</translation>
    </message>
    <message>
        <source>The series is closed: its seats cannot be changed any more.</source>
        <translation>La série est close&#xa0;: ses places ne peuvent plus être changées.</translation>
    </message>
    <message>
        <source>The order is not one whose seats can be changed now.</source>
        <translation>Les places de cette commande ne peuvent pas être changées maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has too few seats left at %2 of %n performance(s).</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» n’a plus assez de places à %2 représentation sur %n.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» n’a plus assez de places à %2 représentations sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>said by staff</source>
        <translation>dit par le personnel</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sûr</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>from %1, check failed</source>
        <comment>a wish</comment>
        <translation>de %1, échec du contrôle</translation>
    </message>
    <message>
        <source>from %1, not verified</source>
        <comment>a wish</comment>
        <translation>de %1, non vérifié</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a wish, and how sure it is or from whom</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” was written by %2, and that may not be the patron: no plan counts it until somebody says that it is the patron’s wish.</source>
        <comment>a wish, an address</comment>
        <translation>«&#xa0;%1&#xa0;» a été écrit par %2, et ce n’est peut-être pas le client&#xa0;: aucun plan n’en tient compte avant que quelqu’un dise que c’est le souhait du client.</translation>
    </message>
    <message>
        <source>No patron has the address “%1”, so the request is linked to nobody by it.</source>
        <translation>Aucun client n’a l’adresse «&#xa0;%1&#xa0;»&#xa0;; la demande n’est donc associée à personne par elle.</translation>
    </message>
    <message>
        <source>More than one patron has the address “%1”, so the request is linked to none of them.</source>
        <translation>Plus d’un client a l’adresse «&#xa0;%1&#xa0;»&#xa0;; la demande n’est donc associée à aucun d’eux.</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertain</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>“Renewed By” is filled ({renewedBy}), so this benefit is not listed any more.</source>
        <translation>«&#xa0;Renewed By&#xa0;» est rempli ({renewedBy})&#xa0;; cet avantage n’est donc plus affiché.</translation>
    </message>
    <message>
        <source>The benefit starts on {start}, so it is not listed yet.</source>
        <translation>L’avantage commence le {start}&#xa0;; il n’est donc pas encore affiché.</translation>
    </message>
    <message>
        <source>A benefit counts for its own contact, and this one is another’s.</source>
        <translation>Un avantage vaut pour son propre contact, et celui-ci est celui d’un autre.</translation>
    </message>
    <message>
        <source>The benefit is active through the end of {expires}.</source>
        <translation>L’avantage est actif jusqu’à la fin du {expires}.</translation>
    </message>
    <message>
        <source>The benefit has no expiration date, so it stays active and has no renewal period.</source>
        <translation>L’avantage n’a pas de date d’expiration&#xa0;; il reste donc actif et n’a pas de période de renouvellement.</translation>
    </message>
    <message>
        <source>It expires on {expires}; its renewal period opens on {opens}.</source>
        <translation>Il expire le {expires}&#xa0;; sa période de renouvellement s’ouvre le {opens}.</translation>
    </message>
    <message>
        <source>It expires on {expires}; its renewal period opened on {opens}.</source>
        <translation>Il expire le {expires}&#xa0;; sa période de renouvellement s’est ouverte le {opens}.</translation>
    </message>
    <message>
        <source>It expired on {expires}, and its renewal period is still open.</source>
        <translation>Il a expiré le {expires}, et sa période de renouvellement est encore ouverte.</translation>
    </message>
    <message>
        <source>It expired on {expires}; its renewal period closed on {closes}.</source>
        <translation>Il a expiré le {expires}&#xa0;; sa période de renouvellement s’est terminée le {closes}.</translation>
    </message>
    <message>
        <source>“Renew now” lands on the Membership page, where the patron chooses a membership.</source>
        <translation>«&#xa0;Renew now&#xa0;» mène à la page «&#xa0;Membership&#xa0;», où le client choisit une adhésion.</translation>
    </message>
    <message>
        <source>“Renew now” is offered in the renewal period only.</source>
        <translation>«&#xa0;Renew now&#xa0;» n’est proposé que pendant la période de renouvellement.</translation>
    </message>
    <message>
        <source>A membership entered as a donation cannot be renewed in Portal.</source>
        <translation>Une adhésion saisie comme don ne peut pas être renouvelée dans Portal.</translation>
    </message>
    <message>
        <source>The origin of this benefit is “{origin}”; it is treated like a membership bought as a ticket order.</source>
        <translation>L’origine de cet avantage est «&#xa0;{origin}&#xa0;»&#xa0;; il est traité comme une adhésion achetée par une commande de billets.</translation>
    </message>
    <message>
        <source>“Contact us about Renewing” sends a message to the organisation, to {to}.</source>
        <translation>«&#xa0;Contact us about Renewing&#xa0;» envoie un message à l’organisation, à {to}.</translation>
    </message>
    <message>
        <source>It is the only link of a membership entered as a donation.</source>
        <translation>C’est le seul lien d’une adhésion saisie comme don.</translation>
    </message>
    <message>
        <source>“Contact us about Renewing” is offered in the renewal period only.</source>
        <translation>«&#xa0;Contact us about Renewing&#xa0;» n’est proposé que pendant la période de renouvellement.</translation>
    </message>
    <message>
        <source>It was bought as a ticket order: the benefit and the portal user came at once.</source>
        <translation>L’achat s’est fait par une commande de billets&#xa0;: l’avantage et l’utilisateur Portal ont été créés aussitôt.</translation>
    </message>
    <message>
        <source>It was not bought as a ticket order: the benefit and the portal user are made by hand.</source>
        <translation>L’achat ne s’est pas fait par une commande de billets&#xa0;: l’avantage et l’utilisateur Portal sont créés à la main.</translation>
    </message>
    <message>
        <source>“{level}” is a household level, but the others of the household ({count}) need benefits and portal users of their own; the vendor does not normally recommend that.</source>
        <translation>«&#xa0;{level}&#xa0;» est un niveau de foyer, mais les autres membres du foyer ({count}) ont besoin de leurs propres avantages et utilisateurs Portal&#xa0;; le fournisseur ne le recommande normalement pas.</translation>
    </message>
    <message>
        <source>“{level}” expired on {expires} and “Renewed By” is empty, but the contact has a newer benefit, “{newerLevel}”. Link them, so that the old one leaves the list.</source>
        <translation>«&#xa0;{level}&#xa0;» a expiré le {expires} et «&#xa0;Renewed By&#xa0;» est vide, mais le contact a un avantage plus récent, «&#xa0;{newerLevel}&#xa0;». Liez-les pour que l’ancien ne soit plus affiché.</translation>
    </message>
    <message>
        <source>The membership “{level}” was bought as a ticket order and is in its renewal period (it expires on {expires}), so the patron is reminded to renew.</source>
        <translation>L’adhésion «&#xa0;{level}&#xa0;» a été achetée par une commande de billets et se trouve dans sa période de renouvellement (elle expire le {expires})&#xa0;; le client reçoit donc un rappel.</translation>
    </message>
    <message>
        <source>The reminder stands in a line above the tabs.</source>
        <translation>Le rappel figure sur une ligne au-dessus des onglets.</translation>
    </message>
    <message>
        <source>There is no reminder: the origin of this benefit is “{origin}”, not a ticket order.</source>
        <translation>Il n’y a pas de rappel&#xa0;: l’origine de cet avantage est «&#xa0;{origin}&#xa0;», et non une commande de billets.</translation>
    </message>
    <message>
        <source>This donation is not in this contact’s name, so it is not on this patron’s page.</source>
        <translation>Ce don n’est pas au nom de ce contact&#xa0;; il ne figure donc pas sur la page de ce client.</translation>
    </message>
    <message>
        <source>The probability is {probability} %; donations of 90 % or more are shown.</source>
        <translation>La probabilité est de {probability}&#xa0;%&#xa0;; les dons à 90&#xa0;% ou plus sont affichés.</translation>
    </message>
    <message>
        <source>The probability is {probability} %; only donations of 90 % or more are shown.</source>
        <translation>La probabilité est de {probability}&#xa0;%&#xa0;; seuls les dons à 90&#xa0;% ou plus sont affichés.</translation>
    </message>
    <message>
        <source>Less than 100 % stands under Upcoming.</source>
        <translation>À moins de 100&#xa0;%, le don figure sous «&#xa0;Upcoming&#xa0;».</translation>
    </message>
    <message>
        <source>100 % stands under Completed.</source>
        <translation>À 100&#xa0;%, le don figure sous «&#xa0;Completed&#xa0;».</translation>
    </message>
    <message>
        <source>The vendor’s two pages disagree: one lists the stage “{stage}” as visible, the other asks for 90 %, and this record has {probability} %. It goes by the probability here{assumed}.</source>
        <translation>Les deux pages du fournisseur se contredisent&#xa0;: l’une dit l’étape «&#xa0;{stage}&#xa0;» visible, l’autre demande 90&#xa0;%, et cet enregistrement a {probability}&#xa0;%. Ici, la probabilité décide{assumed}.</translation>
    </message>
    <message>
        <source>The vendor’s two pages disagree: one lists the stage “{stage}” as visible, the other asks for 90 %, and this record has {probability} %. It goes by the stage here{assumed}.</source>
        <translation>Les deux pages du fournisseur se contredisent&#xa0;: l’une dit l’étape «&#xa0;{stage}&#xa0;» visible, l’autre demande 90&#xa0;%, et cet enregistrement a {probability}&#xa0;%. Ici, l’étape décide{assumed}.</translation>
    </message>
    <message>
        <source>The record has no probability of its own; the stage “{stage}” stands for {probability} %.</source>
        <translation>L’enregistrement n’a pas de probabilité propre&#xa0;; l’étape «&#xa0;{stage}&#xa0;» vaut {probability}&#xa0;%.</translation>
    </message>
    <message>
        <source>The record has no probability of its own; your stage table gives “{stage}” {probability} %.</source>
        <translation>L’enregistrement n’a pas de probabilité propre&#xa0;; votre table des étapes donne à «&#xa0;{stage}&#xa0;» {probability}&#xa0;%.</translation>
    </message>
    <message>
        <source>This cannot be decided: the record has no probability, and the stage table does not know the stage “{stage}”. You see the donation, the patron does not.</source>
        <translation>Impossible de décider&#xa0;: l’enregistrement n’a pas de probabilité, et la table des étapes ne connaît pas l’étape «&#xa0;{stage}&#xa0;». Vous voyez le don, le client ne le voit pas.</translation>
    </message>
    <message>
        <source>This is a parent pledge or grant without an amount, so it is not shown as a gift; its payments are.</source>
        <translation>C’est une promesse ou subvention principale sans montant&#xa0;; elle n’est donc pas affichée comme don, mais ses paiements le sont.</translation>
    </message>
    <message>
        <source>The amount is not known, so the donation is not shown.</source>
        <translation>Le montant n’est pas connu&#xa0;; le don n’est donc pas affiché.</translation>
    </message>
    <message>
        <source>“{name}” is still open in the stage “{stage}”, but at {probability} % the patron sees it. Give early stages less than 90 %.</source>
        <translation>«&#xa0;{name}&#xa0;» est encore en cours à l’étape «&#xa0;{stage}&#xa0;», mais à {probability}&#xa0;% le client le voit. Donnez moins de 90&#xa0;% aux premières étapes.</translation>
    </message>
    <message>
        <source>“{name}” is in the stage “{stage}”, which the vendor lists as visible, but at {probability} % the patron does not see it.</source>
        <translation>«&#xa0;{name}&#xa0;» est à l’étape «&#xa0;{stage}&#xa0;», que le fournisseur dit visible, mais à {probability}&#xa0;% le client ne le voit pas.</translation>
    </message>
    <message>
        <source>This gift is not part of a ticket order: it goes through qualification.</source>
        <translation>Ce don ne fait pas partie d’une commande de billets&#xa0;: il passe par la qualification.</translation>
    </message>
    <message>
        <source>The patron can log in: the portal user {username} is active.</source>
        <translation>Le client peut se connecter&#xa0;: l’utilisateur Portal {username} est actif.</translation>
    </message>
    <message>
        <source>The patron cannot log in: the portal user {username} is disabled.</source>
        <translation>Le client ne peut pas se connecter&#xa0;: l’utilisateur Portal {username} est désactivé.</translation>
    </message>
    <message>
        <source>The patron cannot log in: this contact has no portal user.</source>
        <translation>Le client ne peut pas se connecter&#xa0;: ce contact n’a pas d’utilisateur Portal.</translation>
    </message>
    <message>
        <source>After “Log In” the patron lands on All Events.</source>
        <translation>Après «&#xa0;Log In&#xa0;», le client arrive sur «&#xa0;All Events&#xa0;».</translation>
    </message>
    <message>
        <source>The patron needs no second factor: multi-factor authentication is not required of portal users.</source>
        <translation>Le client n’a pas besoin d’un second facteur&#xa0;: l’authentification multifacteur n’est pas exigée des utilisateurs Portal.</translation>
    </message>
    <message>
        <source>No other contact has the e-mail address {email}, so this contact can be a portal user.</source>
        <translation>Aucun autre contact n’a l’adresse e-mail {email}&#xa0;; ce contact peut donc être utilisateur Portal.</translation>
    </message>
    <message>
        <source>Other contacts have the e-mail address {email} too ({count}). A portal user needs an address of their own.</source>
        <translation>D’autres contacts ont aussi l’adresse e-mail {email} ({count}). Un utilisateur Portal a besoin d’une adresse à lui.</translation>
    </message>
    <message>
        <source>This contact has no e-mail address, so it cannot be a portal user.</source>
        <translation>Ce contact n’a pas d’adresse e-mail&#xa0;; il ne peut donc pas être utilisateur Portal.</translation>
    </message>
    <message>
        <source>Another user, staff included, already has the username {email}. A username can be used once only.</source>
        <translation>Un autre utilisateur, personnel compris, a déjà le nom d’utilisateur {email}. Un nom d’utilisateur ne peut servir qu’une fois.</translation>
    </message>
    <message>
        <source>The username {username} is not the contact’s e-mail address {email}; it should be.</source>
        <translation>Le nom d’utilisateur {username} n’est pas l’adresse e-mail du contact, {email}&#xa0;; il devrait l’être.</translation>
    </message>
    <message>
        <source>This portal user has the profile “{profile}”; it should be Authenticated Website or Authenticated Website 2.</source>
        <translation>Cet utilisateur Portal a le profil «&#xa0;{profile}&#xa0;»&#xa0;; ce devrait être «&#xa0;Authenticated Website&#xa0;» ou «&#xa0;Authenticated Website 2&#xa0;».</translation>
    </message>
    <message>
        <source>You can enable this contact as a portal user.</source>
        <translation>Vous pouvez activer ce contact comme utilisateur Portal.</translation>
    </message>
    <message>
        <source>You can enable this portal user again.</source>
        <translation>Vous pouvez réactiver cet utilisateur Portal.</translation>
    </message>
    <message>
        <source>Orders lists every ticket order that the patron ever bought.</source>
        <translation>«&#xa0;Orders&#xa0;» affiche toutes les commandes de billets que le client a passées.</translation>
    </message>
    <message>
        <source>This order is not in this contact’s name, so it is not on this patron’s page.</source>
        <translation>Cette commande n’est pas au nom de ce contact&#xa0;; elle ne figure donc pas sur la page de ce client.</translation>
    </message>
    <message>
        <source>The status “{status}” reads “{label}” to the patron.</source>
        <translation>Le client lit le statut «&#xa0;{status}&#xa0;» comme «&#xa0;{label}&#xa0;».</translation>
    </message>
    <message>
        <source>The status “{status}” counts as Complete{assumed} and reads “{label}” to the patron.</source>
        <translation>Le statut «&#xa0;{status}&#xa0;» compte comme «&#xa0;Complete&#xa0;»{assumed} et le client lit «&#xa0;{label}&#xa0;».</translation>
    </message>
    <message>
        <source>The status “{status}” reads “{label}” to the patron, as your label map says.</source>
        <translation>Le client lit le statut «&#xa0;{status}&#xa0;» comme «&#xa0;{label}&#xa0;», selon votre table des libellés.</translation>
    </message>
    <message>
        <source>Orders in the status “{status}” are not listed.</source>
        <translation>Les commandes au statut «&#xa0;{status}&#xa0;» ne sont pas affichées.</translation>
    </message>
    <message>
        <source>Orders in the status “{status}” are not listed, as your label map says.</source>
        <translation>Les commandes au statut «&#xa0;{status}&#xa0;» ne sont pas affichées, selon votre table des libellés.</translation>
    </message>
    <message>
        <source>Orders in “{status}” are not listed under Orders{assumed}; look under Subscription renewal.</source>
        <translation>Les commandes en «&#xa0;{status}&#xa0;» ne figurent pas sous «&#xa0;Orders&#xa0;»{assumed}&#xa0;; voyez sous «&#xa0;Subscription renewal&#xa0;».</translation>
    </message>
    <message>
        <source>The status “{status}” has no documented label, so the order is hidden.</source>
        <translation>Le statut «&#xa0;{status}&#xa0;» n’a pas de libellé documenté&#xa0;; la commande est donc masquée.</translation>
    </message>
    <message>
        <source>The status “{status}” has no documented label, so the patron sees it as it is.</source>
        <translation>Le statut «&#xa0;{status}&#xa0;» n’a pas de libellé documenté&#xa0;; le client le voit donc tel quel.</translation>
    </message>
    <message>
        <source>The details show the link to the virtual event (links: {count}).</source>
        <translation>Les détails montrent le lien vers l’événement virtuel (liens&#xa0;: {count}).</translation>
    </message>
    <message>
        <source>This order has tickets to a virtual event without an access link (tickets: {count}), so the patron finds no link.</source>
        <translation>Cette commande contient des billets pour un événement virtuel sans lien d’accès (billets&#xa0;: {count})&#xa0;; le client ne trouve donc aucun lien.</translation>
    </message>
    <message>
        <source>The details give mobile tickets: they are enabled, and the delivery method is {delivery}.</source>
        <translation>Les détails donnent des billets mobiles&#xa0;: ils sont activés, et le mode de livraison est {delivery}.</translation>
    </message>
    <message>
        <source>There are no mobile tickets: they are not enabled for the site.</source>
        <translation>Il n’y a pas de billets mobiles&#xa0;: ils ne sont pas activés pour le site.</translation>
    </message>
    <message>
        <source>There are no mobile tickets: the delivery method is {delivery}, not Email.</source>
        <translation>Il n’y a pas de billets mobiles&#xa0;: le mode de livraison est {delivery}, et non «&#xa0;Email&#xa0;».</translation>
    </message>
    <message>
        <source>Items that were exchanged away are not tickets and are not shown ({count}).</source>
        <translation>Les articles échangés ne sont plus des billets et ne sont pas affichés ({count}).</translation>
    </message>
    <message>
        <source>Items that are marked deleted in the source are not shown ({count}).</source>
        <translation>Les articles marqués comme supprimés à la source ne sont pas affichés ({count}).</translation>
    </message>
    <message>
        <source>Items that were created later than the instant of this page are not there yet ({count}).</source>
        <translation>Les articles créés après l’instant de cette page n’y sont pas encore ({count}).</translation>
    </message>
    <message>
        <source>The order has no subtotal, so {total} is computed from its items{assumed}.</source>
        <translation>La commande n’a pas de sous-total&#xa0;; {total} est donc calculé à partir de ses articles{assumed}.</translation>
    </message>
    <message>
        <source>A part of this subscription is paid, so the order is locked: no seat or discount can be changed.</source>
        <translation>Une partie de cet abonnement est payée&#xa0;; la commande est donc verrouillée&#xa0;: ni place ni réduction ne peut être modifiée.</translation>
    </message>
    <message>
        <source>The patron ordered logged in and gave no donation with it, so the order needs no qualification.</source>
        <translation>Le client a commandé une fois connecté et sans faire de don&#xa0;; la commande n’a donc pas besoin de qualification.</translation>
    </message>
    <message>
        <source>The patron ordered logged in, but a donation was made with it: that donation must be qualified.</source>
        <translation>Le client a commandé une fois connecté, mais avec un don&#xa0;: ce don doit être qualifié.</translation>
    </message>
    <message>
        <source>The order origin “{origin}” means that the patron was logged in.</source>
        <translation>L’origine de commande «&#xa0;{origin}&#xa0;» signifie que le client était connecté.</translation>
    </message>
    <message>
        <source>The order origin is “{origin}”, not Portal, so it is not known whether the order needs qualification.</source>
        <translation>L’origine de la commande est «&#xa0;{origin}&#xa0;», et non «&#xa0;Portal&#xa0;»&#xa0;; on ne sait donc pas si la commande a besoin de qualification.</translation>
    </message>
    <message>
        <source>The level “{level}” opens this presale: from {opens} for the patron, from {opensForAll} for all.</source>
        <translation>Le niveau «&#xa0;{level}&#xa0;» ouvre cette prévente&#xa0;: dès le {opens} pour le client, dès le {opensForAll} pour tous.</translation>
    </message>
    <message>
        <source>The level “{level}” will open this presale: from {opens} for the patron, from {opensForAll} for all.</source>
        <translation>Le niveau «&#xa0;{level}&#xa0;» ouvrira cette prévente&#xa0;: dès le {opens} pour le client, dès le {opensForAll} pour tous.</translation>
    </message>
    <message>
        <source>Sales are open to all since {opensForAll}; the level “{level}” makes no difference any more.</source>
        <translation>La vente est ouverte à tous depuis le {opensForAll}&#xa0;; le niveau «&#xa0;{level}&#xa0;» ne change plus rien.</translation>
    </message>
    <message>
        <source>The level “{level}” opens these seats, which others do not see.</source>
        <translation>Le niveau «&#xa0;{level}&#xa0;» ouvre ces places, que les autres ne voient pas.</translation>
    </message>
    <message>
        <source>The code {code} applies by itself after login, through the level “{level}”.</source>
        <translation>Le code {code} s’applique automatiquement après connexion, par le niveau «&#xa0;{level}&#xa0;».</translation>
    </message>
    <message>
        <source>Uses left: {left} of {limit}, counted in total, not per event or period.</source>
        <translation>Utilisations restantes&#xa0;: {left} sur {limit}, comptées au total et non par événement ou par période.</translation>
    </message>
    <message>
        <source>The code {code} is switched off.</source>
        <translation>Le code {code} est désactivé.</translation>
    </message>
    <message>
        <source>A buy-X-get-Y code cannot be tied to a benefit level, so {code} does not apply by itself.</source>
        <translation>Un code de type «&#xa0;buy-X-get-Y&#xa0;» ne peut pas être lié à un niveau d’avantage&#xa0;; {code} ne s’applique donc pas automatiquement.</translation>
    </message>
    <message>
        <source>The code {code} needs an active benefit of the level “{level}”, which the patron does not have.</source>
        <translation>Le code {code} demande un avantage actif du niveau «&#xa0;{level}&#xa0;», que le client n’a pas.</translation>
    </message>
    <message>
        <source>The level “{level}” is held by another contact of the household and shared with this one.</source>
        <translation>Le niveau «&#xa0;{level}&#xa0;» est détenu par un autre contact du foyer et partagé avec celui-ci.</translation>
    </message>
    <message>
        <source>Another contact of the household holds the level “{level}”; it counts for that contact only.</source>
        <translation>Un autre contact du foyer détient le niveau «&#xa0;{level}&#xa0;»&#xa0;; il ne vaut que pour ce contact.</translation>
    </message>
    <message>
        <source>This record was created on {created}; the page is as of {at}, so it is not there yet.</source>
        <translation>Cet enregistrement a été créé le {created}&#xa0;; la page est au {at}, il n’y est donc pas encore.</translation>
    </message>
    <message>
        <source>This record is marked deleted in the source, so it is never shown.</source>
        <translation>Cet enregistrement est marqué comme supprimé à la source&#xa0;; il n’est donc jamais affiché.</translation>
    </message>
    <message>
        <source>This record was merged into {into}, so it is never shown; look at that record.</source>
        <translation>Cet enregistrement a été fusionné dans {into}&#xa0;; il n’est donc jamais affiché, voyez cet autre enregistrement.</translation>
    </message>
    <message>
        <source>“{status}” is read as “{known}”: letter case and spaces around it do not count.</source>
        <translation>«&#xa0;{status}&#xa0;» est lu comme «&#xa0;{known}&#xa0;»&#xa0;: les majuscules et les espaces autour ne comptent pas.</translation>
    </message>
    <message>
        <source>These data are {days} days old: they were exported on {asOf}.</source>
        <translation>Ces données ont {days} jours&#xa0;: elles ont été exportées le {asOf}.</translation>
    </message>
    <message>
        <source>The My Profile tab is there for every patron.</source>
        <translation>L’onglet «&#xa0;My Profile&#xa0;» existe pour tous les clients.</translation>
    </message>
    <message>
        <source>The Orders tab is there for every patron.</source>
        <translation>L’onglet «&#xa0;Orders&#xa0;» existe pour tous les clients.</translation>
    </message>
    <message>
        <source>Orders stand newest first; “See details” lists event, date, seats, prices, fees and payments.</source>
        <translation>Les commandes les plus récentes viennent en premier&#xa0;; «&#xa0;See details&#xa0;» indique événement, date, places, prix, frais et paiements.</translation>
    </message>
    <message>
        <source>The Donations tab is there because the patron can see donations ({count}).</source>
        <translation>L’onglet «&#xa0;Donations&#xa0;» existe, car le client peut voir des dons ({count}).</translation>
    </message>
    <message>
        <source>There is no Donations tab: no donation of this contact is complete or soon to be complete.</source>
        <translation>Il n’y a pas d’onglet «&#xa0;Donations&#xa0;»&#xa0;: aucun don de ce contact n’est terminé ou près de l’être.</translation>
    </message>
    <message>
        <source>Patrons do not donate here: the Donation Form is a page of its own and needs no login.</source>
        <translation>Les clients ne donnent pas ici&#xa0;: le «&#xa0;Donation Form&#xa0;» est une page à part et ne demande pas de connexion.</translation>
    </message>
    <message>
        <source>The Subscription renewal tab is there because subscriptions wait for renewal ({count}).</source>
        <translation>L’onglet «&#xa0;Subscription renewal&#xa0;» existe, car des abonnements attendent d’être renouvelés ({count}).</translation>
    </message>
    <message>
        <source>There is no Subscription renewal tab: no subscription order of this patron is listed in Pending Renewal.</source>
        <translation>Il n’y a pas d’onglet «&#xa0;Subscription renewal&#xa0;»&#xa0;: aucune commande d’abonnement de ce client n’est en «&#xa0;Pending Renewal&#xa0;».</translation>
    </message>
    <message>
        <source>“Hide Subscription Renewal Tab in Portal” is checked, so no patron sees the Subscription renewal tab.</source>
        <translation>«&#xa0;Hide Subscription Renewal Tab in Portal&#xa0;» est coché&#xa0;; aucun client ne voit donc l’onglet «&#xa0;Subscription renewal&#xa0;».</translation>
    </message>
    <message>
        <source>This link asks the patron to log in and then lands here: {link}</source>
        <translation>Ce lien demande au client de se connecter, puis mène ici&#xa0;: {link}</translation>
    </message>
    <message>
        <source>The patron can edit this under My Profile; saving it updates the Contact.</source>
        <translation>Le client peut modifier ceci sous «&#xa0;My Profile&#xa0;»&#xa0;; l’enregistrement met le contact à jour.</translation>
    </message>
    <message>
        <source>The patron can change the password under My Profile.</source>
        <translation>Le client peut changer le mot de passe sous «&#xa0;My Profile&#xa0;».</translation>
    </message>
    <message>
        <source>“Forgot password” on the login screen sends a reset e-mail; you can also reset it for the patron.</source>
        <translation>«&#xa0;Forgot password&#xa0;», sur l’écran de connexion, envoie un e-mail de réinitialisation&#xa0;; vous pouvez aussi le réinitialiser pour le client.</translation>
    </message>
    <message>
        <source>Changing the e-mail address changes the username, so no other contact and no other user may have it.</source>
        <translation>Changer l’adresse e-mail change le nom d’utilisateur&#xa0;; aucun autre contact ni utilisateur ne peut donc l’avoir.</translation>
    </message>
    <message>
        <source>Personal Pronouns are enabled for the site, so the patron sees and edits them.</source>
        <translation>«&#xa0;Personal Pronouns&#xa0;» est activé pour le site&#xa0;; le client voit et modifie donc ce champ.</translation>
    </message>
    <message>
        <source>Personal Pronouns are not enabled for the site, so the patron does not see them.</source>
        <translation>«&#xa0;Personal Pronouns&#xa0;» n’est pas activé pour le site&#xa0;; le client ne voit donc pas ce champ.</translation>
    </message>
    <message>
        <source>Onsite Accessibility Requirements are enabled for the site, so the patron sees and edits them.</source>
        <translation>«&#xa0;Onsite Accessibility Requirements&#xa0;» est activé pour le site&#xa0;; le client voit et modifie donc ce champ.</translation>
    </message>
    <message>
        <source>Onsite Accessibility Requirements are not enabled for the site, so the patron does not see them.</source>
        <translation>«&#xa0;Onsite Accessibility Requirements&#xa0;» n’est pas activé pour le site&#xa0;; le client ne voit donc pas ce champ.</translation>
    </message>
    <message>
        <source>Subscription renewal lists subscription orders in the status “{status}”.</source>
        <translation>«&#xa0;Subscription renewal&#xa0;» affiche les commandes d’abonnement au statut «&#xa0;{status}&#xa0;».</translation>
    </message>
    <message>
        <source>It counts as a subscription order because its type is “{type}”.</source>
        <translation>Elle compte comme commande d’abonnement, car son type est «&#xa0;{type}&#xa0;».</translation>
    </message>
    <message>
        <source>It counts as a subscription order because it holds an item of a subscription event.</source>
        <translation>Elle compte comme commande d’abonnement, car elle contient un article d’un événement d’abonnement.</translation>
    </message>
    <message>
        <source>It is a fixed package; only fixed packages renew in Portal.</source>
        <translation>C’est une formule fixe&#xa0;; seules les formules fixes se renouvellent dans Portal.</translation>
    </message>
    <message>
        <source>The kind of package is not known; it counts as fixed, since only fixed ones are given renewal orders.</source>
        <translation>Le type de formule n’est pas connu&#xa0;; elle compte comme fixe, car seules les formules fixes reçoivent des commandes de renouvellement.</translation>
    </message>
    <message>
        <source>Only fixed packages renew in Portal; this one is known as “{package}”, so it is not listed.</source>
        <translation>Seules les formules fixes se renouvellent dans Portal&#xa0;; celle-ci est connue comme «&#xa0;{package}&#xa0;» et n’est donc pas affichée.</translation>
    </message>
    <message>
        <source>This is a membership order, so it is not listed under Subscription renewal.</source>
        <translation>C’est une commande d’adhésion&#xa0;; elle ne figure donc pas sous «&#xa0;Subscription renewal&#xa0;».</translation>
    </message>
    <message>
        <source>Subscription renewal lists subscription orders only; nothing in this order says that it is one.</source>
        <translation>«&#xa0;Subscription renewal&#xa0;» n’affiche que des commandes d’abonnement&#xa0;; rien dans cette commande n’indique que c’en est une.</translation>
    </message>
    <message>
        <source>“Request Changes” opens the form “Submit a Change Request”; submitting it sends an e-mail and changes nothing else.</source>
        <translation>«&#xa0;Request Changes&#xa0;» ouvre le formulaire «&#xa0;Submit a Change Request&#xa0;»&#xa0;; l’envoyer adresse un e-mail et ne modifie rien d’autre.</translation>
    </message>
    <message>
        <source>The request goes to the Subscription Fulfillment Administrator, {to}.</source>
        <translation>La demande va au «&#xa0;Subscription Fulfillment Administrator&#xa0;», {to}.</translation>
    </message>
    <message>
        <source>No Subscription Fulfillment Administrator is set, so the request goes to the Order Fulfillment Administrator, {to}.</source>
        <translation>Aucun «&#xa0;Subscription Fulfillment Administrator&#xa0;» n’est défini&#xa0;; la demande va donc à l’«&#xa0;Order Fulfillment Administrator&#xa0;», {to}.</translation>
    </message>
    <message>
        <source>Neither a Subscription nor an Order Fulfillment Administrator is set here, so it is not known where the request goes.</source>
        <translation>Ni «&#xa0;Subscription Fulfillment Administrator&#xa0;» ni «&#xa0;Order Fulfillment Administrator&#xa0;» n’est défini ici&#xa0;; on ne sait donc pas où va la demande.</translation>
    </message>
    <message>
        <source>After a request the seats stay as they are until the box office changes them or they are released.</source>
        <translation>Après une demande, les places restent telles quelles jusqu’à ce que la billetterie les change ou qu’elles soient libérées.</translation>
    </message>
    <message>
        <source>A change request is open; the seats stay as they are until the box office changes them or they are released.</source>
        <translation>Une demande de modification est en cours&#xa0;; les places restent telles quelles jusqu’à ce que la billetterie les change ou qu’elles soient libérées.</translation>
    </message>
    <message>
        <source>The patron can pay for the renewal here.</source>
        <translation>Le client peut payer le renouvellement ici.</translation>
    </message>
    <message>
        <source>Paid in full, the order becomes Complete.</source>
        <translation>Entièrement payée, la commande passe à «&#xa0;Complete&#xa0;».</translation>
    </message>
    <message>
        <source>Paid in full, the order becomes To Be Qualified, because a donation rides on it.</source>
        <translation>Entièrement payée, la commande passe à «&#xa0;To Be Qualified&#xa0;», car elle comporte un don.</translation>
    </message>
    <message>
        <source>“I don&apos;t want to renew” releases the seats at once, and the order becomes Did Not Renew.</source>
        <translation>«&#xa0;I don&apos;t want to renew&#xa0;» libère aussitôt les places, et la commande passe à «&#xa0;Did Not Renew&#xa0;».</translation>
    </message>
    <message>
        <source>(assumed)</source>
        <translation>(supposé)</translation>
    </message>
    <message>
        <source>Benefit Renewal lists every benefit that has started and has not been renewed.</source>
        <translation>«&#xa0;Benefit Renewal&#xa0;» affiche tous les avantages qui ont commencé et n’ont pas été renouvelés.</translation>
    </message>
    <message>
        <source>Benefit Renewal lists benefits in their renewal period.</source>
        <translation>«&#xa0;Benefit Renewal&#xa0;» affiche les avantages dans leur période de renouvellement.</translation>
    </message>
    <message>
        <source>Benefit Renewal lists only benefits in their renewal period; this one is not in it.</source>
        <translation>«&#xa0;Benefit Renewal&#xa0;» n’affiche que les avantages dans leur période de renouvellement&#xa0;; celui-ci n’y est pas.</translation>
    </message>
    <message>
        <source>“Contact us about Renewing” sends a message to the organisation; no Benefit Administrator is set here, so it is not known to whom.</source>
        <translation>«&#xa0;Contact us about Renewing&#xa0;» envoie un message à l’organisation&#xa0;; aucun administrateur des avantages n’est défini ici, on ne sait donc pas à qui.</translation>
    </message>
    <message>
        <source>The Benefit Renewal tab is there because benefits are listed in it ({count}).</source>
        <translation>L’onglet «&#xa0;Benefit Renewal&#xa0;» existe, car des avantages y figurent ({count}).</translation>
    </message>
    <message>
        <source>There is no Benefit Renewal tab: no benefit of this contact is listed in it.</source>
        <translation>Il n’y a pas d’onglet «&#xa0;Benefit Renewal&#xa0;»&#xa0;: aucun avantage de ce contact n’y figurerait.</translation>
    </message>
    <message>
        <source>No licence limit is set, so portal users are counted ({active} are active) and none is refused.</source>
        <translation>Aucune limite de licences n’est définie&#xa0;; les utilisateurs Portal sont donc comptés ({active} sont actifs) et aucun n’est refusé.</translation>
    </message>
    <message>
        <source>Of {limit} licences {left} are left; each active portal user takes one.</source>
        <translation>Sur {limit} licences, il en reste {left}&#xa0;; chaque utilisateur Portal actif en prend une.</translation>
    </message>
    <message>
        <source>Each active portal user takes a licence: {active} are active, {more} more are wanted, and the limit is {limit}.</source>
        <translation>Chaque utilisateur Portal actif prend une licence&#xa0;: {active} sont actifs, {more} de plus sont demandés, et la limite est de {limit}.</translation>
    </message>
    <message>
        <source>PatronManager disables portal users one by one; here {count} can be disabled at once.</source>
        <translation>PatronManager désactive les utilisateurs Portal un par un&#xa0;; ici, {count} peuvent être désactivés d’un coup.</translation>
    </message>
    <message>
        <source>Payments that were declined, failed or are void ({count}) do not count as paid.</source>
        <translation>Les paiements refusés, échoués ou annulés ({count}) ne comptent pas comme payés.</translation>
    </message>
    <message>
        <source>This presale needs an active benefit of the level “{level}”, which the patron does not have.</source>
        <translation>Cette prévente demande un avantage actif du niveau «&#xa0;{level}&#xa0;», que le client n’a pas.</translation>
    </message>
    <message>
        <source>These seats need an active benefit of the level “{level}”, which the patron does not have.</source>
        <translation>Ces places demandent un avantage actif du niveau «&#xa0;{level}&#xa0;», que le client n’a pas.</translation>
    </message>
    <message>
        <source>Of several codes that apply ({count}), the best one is used; which one that is depends on the price of the ticket.</source>
        <translation>Parmi plusieurs codes applicables ({count}), c’est le meilleur qui est utilisé&#xa0;; lequel, cela dépend du prix du billet.</translation>
    </message>
    <message>
        <source>Of several codes ({count}) the best one is used, and this is it.</source>
        <translation>Parmi plusieurs codes ({count}), c’est le meilleur qui est utilisé, et c’est celui-ci.</translation>
    </message>
    <message>
        <source>The code {code} could be used too, but of several the best one is: {better} takes off as much or more.</source>
        <translation>Le code {code} pourrait servir aussi, mais parmi plusieurs, voici le meilleur&#xa0;: {better} réduit le prix d’autant ou davantage.</translation>
    </message>
    <message>
        <source>The code {code} is used up. Its limit, {limit}, counts in total, not per event or period.</source>
        <translation>Le code {code} est épuisé. Sa limite, {limit}, vaut au total, et non par événement ou période.</translation>
    </message>
    <message>
        <source>Nothing is due any more, so there is nothing to pay.</source>
        <translation>Il ne reste plus rien à payer&#xa0;; il n’y a donc aucun paiement à faire.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Money given back %1</source>
        <translation>Remboursement %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Reçu %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Paid before</source>
        <translation>Payé auparavant</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Paid now</source>
        <translation>Payé maintenant</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Reste à payer</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Mode de paiement</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Encaissé par</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Annule</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Non valable</translation>
    </message>
    <message>
        <source>taken back by %1</source>
        <translation>annulé par %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Your membership %1 expires on %2. You can renew it now.</source>
        <translation>Votre adhésion %1 expire le %2. Vous pouvez la renouveler dès maintenant.</translation>
    </message>
    <message>
        <source>Your membership %1 expired on %2. You can renew it now.</source>
        <translation>Votre adhésion %1 a expiré le %2. Vous pouvez la renouveler maintenant.</translation>
    </message>
</context>
<context>
    <name>RenewalLetter</name>
    <message>
        <source>Deceased</source>
        <translation>Personne décédée</translation>
    </message>
    <message>
        <source>Do not mail</source>
        <translation>Pas de courrier</translation>
    </message>
    <message>
        <source>The contact was deleted or merged</source>
        <translation>Le contact a été supprimé ou fusionné</translation>
    </message>
    <message>
        <source>No mailing address with street and city</source>
        <translation>Pas d’adresse postale avec rue et ville</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>city; state and postal code</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation>Bonjour %1,</translation>
    </message>
    <message>
        <source>your subscription for the next season is ready to be renewed.</source>
        <translation>Votre abonnement pour la saison prochaine est prêt à être renouvelé.</translation>
    </message>
    <message>
        <source>Your seats are not those of last season: please look at them below.</source>
        <translation>Vos places ne sont pas celles de la saison passée&#xa0;: merci de les vérifier ci-dessous.</translation>
    </message>
    <message>
        <source>Your seats are kept for you.</source>
        <translation>Vos places vous sont gardées.</translation>
    </message>
    <message>
        <source>Thank you for what you have paid already.</source>
        <translation>Merci pour ce que vous avez déjà payé.</translation>
    </message>
    <message>
        <source>Please renew by %1, in the Portal or with the slip below.</source>
        <translation>Merci de renouveler au plus tard le %1, dans Portal ou avec le talon ci-dessous.</translation>
    </message>
    <message>
        <source>Please renew in the Portal or with the slip below.</source>
        <translation>Merci de renouveler dans Portal ou avec le talon ci-dessous.</translation>
    </message>
    <message>
        <source>With kind regards from the box office</source>
        <translation>La billetterie vous adresse ses cordiales salutations</translation>
    </message>
    <message>
        <source>With kind regards from the box office of %1</source>
        <translation>La billetterie de %1 vous adresse ses cordiales salutations</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>please ask us</source>
        <translation>nous consulter</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Gardées jusqu’au</translation>
    </message>
    <message>
        <source>Please tear off here and send it back to the box office.</source>
        <translation>Merci de détacher ici et de renvoyer ce talon à la billetterie.</translation>
    </message>
    <message>
        <source>%1 – order %2</source>
        <comment>who; numbers</comment>
        <translation>%1 – commande %2</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>À payer&#xa0;: %1</translation>
    </message>
    <message>
        <source>I renew in these seats, and pay by cheque or at the box office.</source>
        <translation>Je renouvelle à ces places et je paie par chèque ou à la billetterie.</translation>
    </message>
    <message>
        <source>I should like other seats. Please call me.</source>
        <translation>Je souhaite d’autres places. Merci de m’appeler.</translation>
    </message>
    <message>
        <source>I do not want to renew. My seats may be given to others.</source>
        <translation>Je ne souhaite pas renouveler. Mes places peuvent être données à d’autres.</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>Date et signature</translation>
    </message>
    <message>
        <source>Neither pending nor part paid</source>
        <translation>Ni en attente ni payé en partie</translation>
    </message>
    <message>
        <source>Opted out of e-mail</source>
        <translation>Refuse les e-mails</translation>
    </message>
</context>
<context>
    <name>RenewalProgress</name>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>Payé en partie</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Did not renew</source>
        <translation>Non renouvelé</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>Autre statut</translation>
    </message>
    <message>
        <source>Request open, other seats</source>
        <translation>Demande ouverte, autres places</translation>
    </message>
    <message>
        <source>Request open</source>
        <translation>Demande ouverte</translation>
    </message>
    <message>
        <source>Other seats</source>
        <translation>Autres places</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Renewals</name>
    <message>
        <source>choose-your-own</source>
        <translation>au choix</translation>
    </message>
    <message>
        <source>flex</source>
        <translation>flex</translation>
    </message>
    <message>
        <source>of unknown kind</source>
        <translation>de type inconnu</translation>
    </message>
    <message>
        <source>Accessible seat locked</source>
        <translation>Place accessible indisponible</translation>
    </message>
    <message>
        <source>Seat taken by somebody else</source>
        <translation>Place prise par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Two for one seat</source>
        <translation>Deux pour une place</translation>
    </message>
    <message>
        <source>Seat gone</source>
        <translation>Place disparue</translation>
    </message>
    <message>
        <source>Seats not known</source>
        <translation>Places inconnues</translation>
    </message>
    <message>
        <source>Price level or allocation without counterpart</source>
        <translation>Catégorie tarifaire ou contingent sans équivalent</translation>
    </message>
    <message>
        <source>Last season not settled</source>
        <translation>Saison passée non réglée</translation>
    </message>
    <message>
        <source>Not a fixed package</source>
        <translation>Pas une formule fixe</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Has an order already</source>
        <translation>A déjà une commande</translation>
    </message>
    <message>
        <source>Renews in other seats</source>
        <translation>Renouvelle à d’autres places</translation>
    </message>
    <message>
        <source>Renews in the same seats</source>
        <translation>Renouvelle aux mêmes places</translation>
    </message>
    <message>
        <source>They need an accessible place, and theirs is not free for them. Give them another one first of all.</source>
        <translation>Il faut une place accessible, et la sienne n’est pas libre. Donnez-en une autre avant tout.</translation>
    </message>
    <message>
        <source>The seat is sold, held or assigned to somebody else in the new series. Give them others, or leave them out.</source>
        <translation>La place est vendue, bloquée ou attribuée à quelqu’un d’autre dans la nouvelle série. Donnez-en d’autres à l’abonné, ou excluez-le.</translation>
    </message>
    <message>
        <source>By the mapping two subscribers would come to one seat. Give one of them another.</source>
        <translation>Avec la correspondance, deux abonnés auraient la même place. Donnez-en une autre à l’un d’eux.</translation>
    </message>
    <message>
        <source>The new house has no such seat. Map the section, give them other seats, or leave them out.</source>
        <translation>La nouvelle salle n’a pas cette place. Faites correspondre la section, donnez d’autres places à l’abonné, ou excluez-le.</translation>
    </message>
    <message>
        <source>It is not known where they sit, or for fewer or more places than they bought. Give them seats, or leave them out.</source>
        <translation>On ne sait pas où l’abonné est assis, ou pour moins ou plus de places qu’il n’en a acheté. Donnez-lui des places, ou excluez-le.</translation>
    </message>
    <message>
        <source>Say which price level or allocation it is this season.</source>
        <translation>Dites quelle catégorie tarifaire ou quel contingent c’est cette saison.</translation>
    </message>
    <message>
        <source>The order of last season is not paid or not confirmed. Settle it, or leave them out.</source>
        <translation>La commande de la saison passée n’est pas payée ou pas confirmée. Réglez-la, ou excluez l’abonné.</translation>
    </message>
    <message>
        <source>Only fixed packages are renewed. Nothing is done for them.</source>
        <translation>Seules les formules fixes se renouvellent. Rien n’est fait pour eux.</translation>
    </message>
    <message>
        <source>Somebody decided that they are not renewed by this run.</source>
        <translation>Quelqu’un a décidé qu’ils ne soient pas renouvelés par ce traitement.</translation>
    </message>
    <message>
        <source>Nothing is done for them: the new series has an order of theirs.</source>
        <translation>Rien n’est fait pour eux&#xa0;: ils ont déjà une commande dans la nouvelle série.</translation>
    </message>
    <message>
        <source>They get an order in Pending Renewal, in the seats that the mapping or a decision gives them.</source>
        <translation>Ils reçoivent une commande en Pending Renewal, aux places que leur donne la correspondance ou une décision.</translation>
    </message>
    <message>
        <source>They get an order in Pending Renewal, in the seats that they have.</source>
        <translation>Ils reçoivent une commande en Pending Renewal, aux places qu’ils ont.</translation>
    </message>
    <message>
        <source>Renewed in other seats</source>
        <translation>Renouvelé à d’autres places</translation>
    </message>
    <message>
        <source>Renewed in the same seats</source>
        <translation>Renouvelé aux mêmes places</translation>
    </message>
    <message>
        <source>Order made</source>
        <translation>Commande créée</translation>
    </message>
    <message>
        <source>Declined since</source>
        <translation>Décliné depuis</translation>
    </message>
    <message>
        <source>%1 is %2 now.</source>
        <translation>%1 est désormais %2.</translation>
    </message>
    <message>
        <source>%1 was chosen for them.</source>
        <translation>%1 a été choisi pour cet abonné.</translation>
    </message>
    <message>
        <source>A seat that was chosen is not there.</source>
        <translation>Une place choisie n’existe pas.</translation>
    </message>
    <message>
        <source>%1 has no counterpart in the new house.</source>
        <translation>%1 n’a pas d’équivalent dans la nouvelle salle.</translation>
    </message>
    <message>
        <source>%1 is sold to order %2.</source>
        <translation>%1 est vendu dans la commande %2.</translation>
    </message>
    <message>
        <source>%1 is held.</source>
        <translation>%1 est bloqué.</translation>
    </message>
    <message>
        <source>%1 is held for order %2.</source>
        <translation>%1 est bloqué pour la commande %2.</translation>
    </message>
    <message>
        <source>%1 is kept for the renewal %2.</source>
        <translation>%1 est gardé pour le renouvellement %2.</translation>
    </message>
    <message>
        <source>%1 is assigned to %2 in the new series.</source>
        <translation>%1 est attribué à %2 dans la nouvelle série.</translation>
    </message>
    <message>
        <source>%1 would come to %2, too.</source>
        <translation>%1 aurait aussi %2.</translation>
    </message>
    <message>
        <source>%1 is not accessible.</source>
        <translation>%1 n’est pas accessible.</translation>
    </message>
    <message>
        <source>Two of their own seats would be %1.</source>
        <translation>Deux de ses propres places seraient %1.</translation>
    </message>
    <message numerus="yes">
        <source>They bought %n places, and none of their seats is known.</source>
        <translation>
            <numerusform>%n place achetée, et aucune de ces places n’est connue.</numerusform>
            <numerusform>%n places achetées, et aucune de ces places n’est connue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They bought %n places; known are: %1.</source>
        <translation>
            <numerusform>%n place achetée&#xa0;; connue&#xa0;: %1.</numerusform>
            <numerusform>%n places achetées&#xa0;; connues&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known what they bought.</source>
        <translation>On ne sait pas ce qui a été acheté.</translation>
    </message>
    <message>
        <source>The price level “%1” has no counterpart.</source>
        <translation>La catégorie tarifaire «&#xa0;%1&#xa0;» n’a pas d’équivalent.</translation>
    </message>
    <message>
        <source>The allocation “%1” has no counterpart.</source>
        <translation>Le contingent «&#xa0;%1&#xa0;» n’a pas d’équivalent.</translation>
    </message>
    <message>
        <source>The allocation that “%1” is now is missing at %2.</source>
        <translation>Le contingent qui remplace «&#xa0;%1&#xa0;» manque à %2.</translation>
    </message>
    <message>
        <source>Their order has the status %1.</source>
        <translation>Sa commande a le statut %1.</translation>
    </message>
    <message>
        <source>The package is %1.</source>
        <translation>La formule est %1.</translation>
    </message>
    <message>
        <source>Order %1 has the status %2.</source>
        <translation>La commande %1 a le statut %2.</translation>
    </message>
    <message>
        <source>They were left out by somebody.</source>
        <translation>Quelqu’un l’a exclu.</translation>
    </message>
    <message>
        <source>Price level</source>
        <translation>Catégorie tarifaire</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Contingent</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Même nom</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Suggéré</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuté</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n subscribers would renew.</source>
        <translation>
            <numerusform>%n abonné renouvellerait.</numerusform>
            <numerusform>%n abonnés renouvelleraient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need a person.</source>
        <translation>
            <numerusform>%n demande l’avis d’une personne.</numerusform>
            <numerusform>%n demandent l’avis d’une personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not theirs: staff said so.</source>
        <translation>%1 n’est pas sa place&#xa0;: le personnel l’a dit.</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>The field %1 is still open.</source>
        <translation>Le champ %1 est encore ouvert.</translation>
    </message>
    <message>
        <source>The text names “%1”, and the order has no seats.</source>
        <translation>Le texte nomme «&#xa0;%1&#xa0;», et la commande n’a pas de places.</translation>
    </message>
    <message>
        <source>The text names “%1”, but the order’s seats, and those held for it, are %2.</source>
        <translation>Le texte nomme «&#xa0;%1&#xa0;», mais les places de la commande, et celles bloquées pour elle, sont %2.</translation>
    </message>
    <message>
        <source>The text names “%1”, and the order has no performance with a day.</source>
        <translation>Le texte nomme «&#xa0;%1&#xa0;», et la commande n’a aucune représentation datée.</translation>
    </message>
    <message>
        <source>The text names “%1”, but the order’s performances are on %2.</source>
        <translation>Le texte nomme «&#xa0;%1&#xa0;», mais les représentations de la commande sont le %2.</translation>
    </message>
    <message>
        <source>The text names “%1” as the last day, and no last day is known.</source>
        <translation>Le texte nomme «&#xa0;%1&#xa0;» comme dernier jour, et aucun dernier jour n’est connu.</translation>
    </message>
    <message>
        <source>The text names “%1” as the last day, but what ends, ends on %2.</source>
        <translation>Le texte nomme «&#xa0;%1&#xa0;» comme dernier jour, mais ce qui se termine se termine le %2.</translation>
    </message>
    <message>
        <source>The text names “%1”, and nothing is known of what the order costs.</source>
        <translation>Le texte nomme «&#xa0;%1&#xa0;», et on ne sait rien du prix de la commande.</translation>
    </message>
    <message>
        <source>The text names “%1”, but the order’s amounts are %2.</source>
        <translation>Le texte nomme «&#xa0;%1&#xa0;», mais les montants de la commande sont %2.</translation>
    </message>
    <message>
        <source>Name of the patron</source>
        <translation>Nom du client</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Numéro de commande</translation>
    </message>
    <message>
        <source>Seats now</source>
        <translation>Places actuelles</translation>
    </message>
    <message>
        <source>Seats held</source>
        <translation>Places bloquées</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Price of the order</source>
        <translation>Prix de la commande</translation>
    </message>
    <message>
        <source>Last day to renew</source>
        <translation>Dernier jour pour renouveler</translation>
    </message>
    <message>
        <source>Last day of the hold</source>
        <translation>Dernier jour du blocage</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Qui répond</translation>
    </message>
</context>
<context>
    <name>ReportOutput</name>
    <message>
        <source>Save the rejected rows</source>
        <translation>Enregistrer les lignes rejetées</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Rejected rows as CSV (*.csv)</source>
        <translation>Lignes rejetées au format CSV (*.csv)</translation>
    </message>
    <message>
        <source>rejected-rows</source>
        <translation>lignes-rejetees</translation>
    </message>
    <message>
        <source>import-report</source>
        <translation>rapport-d-import</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En traitement</translation>
    </message>
    <message>
        <source>Waiting for the patron</source>
        <translation>Attend le client</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Satisfaite</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Impossible</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Par e-mail</translation>
    </message>
    <message>
        <source>In the Portal</source>
        <translation>Dans Portal</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Au téléphone</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Au guichet</translation>
    </message>
    <message>
        <source>From an import</source>
        <translation>D’un import</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>garder</translation>
    </message>
    <message>
        <source>next best</source>
        <translation>meilleures suivantes</translation>
    </message>
    <message>
        <source>call first</source>
        <translation>appeler d’abord</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>wishes in a row</comment>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Personne de connu</translation>
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
            <numerusform>%n j</numerusform>
            <numerusform>%n j</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Pour aujourd’hui</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>En retard depuis le %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Pour le %1</translation>
    </message>
    <message>
        <source>else %1</source>
        <translation>sinon %1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>priorité %1</translation>
    </message>
    <message>
        <source>nobody works on it</source>
        <translation>personne n’y travaille</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>pas lue</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts of a change request</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>the answer came back</source>
        <translation>la réponse a été retournée</translation>
    </message>
    <message>
        <source>Request %1 is new again.</source>
        <translation>La demande %1 est de nouveau nouvelle.</translation>
    </message>
    <message>
        <source>Request %1 is in progress.</source>
        <translation>La demande %1 est en cours.</translation>
    </message>
    <message>
        <source>Request %1 waits for the patron.</source>
        <translation>La demande %1 attend le client.</translation>
    </message>
    <message>
        <source>Request %1 is closed, since it is not possible: “%2”.</source>
        <translation>La demande %1 est close, car elle n’est pas possible : « %2 ».</translation>
    </message>
    <message>
        <source>Request %1 is closed as withdrawn: “%2”.</source>
        <translation>La demande %1 est close comme retirée : « %2 ».</translation>
    </message>
    <message>
        <source>Keep the seats</source>
        <translation>Garder les places</translation>
    </message>
    <message>
        <source>Take the next best</source>
        <translation>Prendre les meilleures suivantes</translation>
    </message>
    <message>
        <source>Call first</source>
        <translation>Appeler d’abord</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
</context>
<context>
    <name>RequestMail</name>
    <message>
        <source>If it cannot be done, the patron keeps the seats.</source>
        <translation>Si c’est impossible, le client garde les places.</translation>
    </message>
    <message>
        <source>If it cannot be done, the patron takes the next best.</source>
        <translation>Si c’est impossible, le client prend les meilleures suivantes.</translation>
    </message>
    <message>
        <source>If it cannot be done, the patron wants to be called first.</source>
        <translation>Si c’est impossible, le client veut d’abord être appelé.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a patron; the e-mail address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Change request for order %1</source>
        <translation>Demande de modification pour la commande %1</translation>
    </message>
    <message>
        <source>Order %1: %2 asks for other seats. The seats stay as they are until the box office changes them.</source>
        <translation>Commande %1&#xa0;: %2 demande d’autres places. Les places restent telles quelles jusqu’à ce que la billetterie les change.</translation>
    </message>
    <message>
        <source>About renewing %1</source>
        <translation>Renouvellement de %1</translation>
    </message>
    <message>
        <source>%1 writes about renewing %2.</source>
        <translation>%1 écrit au sujet du renouvellement de %2.</translation>
    </message>
</context>
<context>
    <name>SeatAdvice</name>
    <message>
        <source>What that makes of the price is not known.</source>
        <translation>Ce que cela change au prix n’est pas connu.</translation>
    </message>
    <message>
        <source>The price is the same.</source>
        <translation>Le prix est le même.</translation>
    </message>
    <message>
        <source>That costs %1 more.</source>
        <translation>Cela coûte %1 de plus.</translation>
    </message>
    <message>
        <source>That costs %1 less.</source>
        <translation>Cela coûte %1 de moins.</translation>
    </message>
    <message>
        <source>The seats lie where those of the package lie, at no other price, and no ticket is known to be out.</source>
        <translation>Les places sont là où se trouvent celles de la formule, au même prix, et aucun billet n’est connu comme remis.</translation>
    </message>
    <message>
        <source>The renewal is not paid, so no ticket is out.</source>
        <translation>Le renouvellement n’est pas payé&#xa0;; aucun billet n’est donc remis.</translation>
    </message>
    <message>
        <source>%1 is to be charged for the difference.</source>
        <translation>%1 sont à facturer pour la différence.</translation>
    </message>
    <message>
        <source>%1 is to be given back for the difference.</source>
        <translation>%1 sont à rendre pour la différence.</translation>
    </message>
    <message>
        <source>They lie in another allocation, and there may be a difference in price.</source>
        <translation>Elles sont dans un autre contingent, et il peut y avoir une différence de prix.</translation>
    </message>
    <message>
        <source>The order is paid and its tickets go out (%1): those that are out must not count any more.</source>
        <translation>La commande est payée et ses billets sont remis (%1)&#xa0;: ceux qui le sont déjà ne doivent plus être valables.</translation>
    </message>
    <message>
        <source>They lie in another allocation at all performances.</source>
        <translation>Elles sont dans un autre contingent à toutes les représentations.</translation>
    </message>
    <message>
        <source>They lie in another allocation at most of the performances (%1 of %2).</source>
        <translation>Elles sont dans un autre contingent à la plupart des représentations (%1 sur %2).</translation>
    </message>
    <message>
        <source>All performances would be on another weekday (%1).</source>
        <translation>Toutes les représentations auraient lieu un autre jour de la semaine (%1).</translation>
    </message>
    <message>
        <source>It is another series of the season.</source>
        <translation>C’est une autre série de la saison.</translation>
    </message>
    <message>
        <source>Re-seat: in PatronManager, remove the fulfillment items and fulfill the order anew with the new seats.</source>
        <translation>Nouveau placement&#xa0;: dans PatronManager, retirez les «&#xa0;fulfillment items&#xa0;» et convertissez à nouveau la commande en billets avec les nouvelles places.</translation>
    </message>
    <message>
        <source>Re-seat: the order gives its seats up and gets the new ones; nothing else changes.</source>
        <translation>Nouveau placement&#xa0;: la commande rend ses places et reçoit les nouvelles&#xa0;; rien d’autre ne change.</translation>
    </message>
    <message>
        <source>Exchange: in PatronManager, exchange the tickets for the new ones.</source>
        <translation>Échange&#xa0;: dans PatronManager, échangez les billets contre les nouveaux.</translation>
    </message>
    <message>
        <source>Exchange: the tickets are exchanged for new ones.</source>
        <translation>Échange&#xa0;: les billets sont échangés contre de nouveaux.</translation>
    </message>
    <message>
        <source>Package exchange: in PatronManager, exchange the whole package for the other one, then fulfill that with the new seats.</source>
        <translation>Échange de formule&#xa0;: dans PatronManager, échangez toute la formule contre l’autre, puis convertissez celle-ci en billets avec les nouvelles places.</translation>
    </message>
    <message>
        <source>Package exchange: the whole package is exchanged for the other one, which then gets the new seats.</source>
        <translation>Échange de formule&#xa0;: toute la formule est échangée contre l’autre, qui reçoit ensuite les nouvelles places.</translation>
    </message>
    <message>
        <source>rule %1, source %2, assumed</source>
        <translation>règle %1, source %2, supposé</translation>
    </message>
    <message>
        <source>rule %1, source %2</source>
        <translation>règle %1, source %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a reason, and its rule</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, on %2: %3, at %n performances.</source>
        <translation>
            <numerusform>%1, le %2&#xa0;: %3, à %n représentation.</numerusform>
            <numerusform>%1, le %2&#xa0;: %3, à %n représentations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, at %n performances.</source>
        <translation>
            <numerusform>%1&#xa0;: %2, à %n représentation.</numerusform>
            <numerusform>%1&#xa0;: %2, à %n représentations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other seats for order %1</source>
        <comment>a title</comment>
        <translation>Autres places pour la commande %1</translation>
    </message>
    <message>
        <source>For the seats that are asked for:</source>
        <translation>Pour les places demandées&#xa0;:</translation>
    </message>
    <message>
        <source>Neither another section nor another series of the season has such seats.</source>
        <translation>Ni une autre section ni une autre série de la saison n’a de telles places.</translation>
    </message>
    <message>
        <source>What could be offered instead:</source>
        <translation>Ce qui pourrait être proposé à la place&#xa0;:</translation>
    </message>
</context>
<context>
    <name>SeatChange</name>
    <message numerus="yes">
        <source>%1 instead of %2, at %n performances.</source>
        <translation>
            <numerusform>%1 à la place de %2, à %n représentation.</numerusform>
            <numerusform>%1 à la place de %2, à %n représentations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in addition, at %n performances.</source>
        <translation>
            <numerusform>%1 en plus, à %n représentation.</numerusform>
            <numerusform>%1 en plus, à %n représentations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back on sale, at %n performances: %1.</source>
        <translation>
            <numerusform>De retour en vente, à %n représentation&#xa0;: %1.</numerusform>
            <numerusform>De retour en vente, à %n représentations&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held through %1, at %n performances: %2. The order keeps %3 meanwhile.</source>
        <translation>
            <numerusform>Bloqué jusqu’au %1 inclus, à %n représentation&#xa0;: %2. La commande garde %3 en attendant.</numerusform>
            <numerusform>Bloqué jusqu’au %1 inclus, à %n représentations&#xa0;: %2. La commande garde %3 en attendant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer held, at %n performances: %1. The order keeps its seats.</source>
        <translation>
            <numerusform>N’est plus bloqué, à %n représentation&#xa0;: %1. La commande garde ses places.</numerusform>
            <numerusform>N’est plus bloqué, à %n représentations&#xa0;: %1. La commande garde ses places.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order has these seats already.</source>
        <translation>La commande a déjà ces places.</translation>
    </message>
    <message>
        <source>What the order costs then is not known.</source>
        <translation>Le prix de la commande sera alors inconnu.</translation>
    </message>
    <message>
        <source>What the order costs stays the same.</source>
        <translation>Le prix de la commande ne change pas.</translation>
    </message>
    <message>
        <source>The order costs %1 more.</source>
        <translation>La commande coûte %1 de plus.</translation>
    </message>
    <message>
        <source>The order costs %1 less.</source>
        <translation>La commande coûte %1 de moins.</translation>
    </message>
    <message>
        <source>The new seats lie in %1 instead of %2. What that makes of the price is not known.</source>
        <translation>Les nouvelles places sont dans %1 au lieu de %2. Ce que cela change au prix n’est pas connu.</translation>
    </message>
    <message>
        <source>The new seats lie in %1 instead of %2, at the same price.</source>
        <translation>Les nouvelles places sont dans %1 au lieu de %2, au même prix.</translation>
    </message>
    <message>
        <source>The new seats lie in %1 instead of %2 and cost %3 more by the price list.</source>
        <translation>Les nouvelles places sont dans %1 au lieu de %2 et coûtent %3 de plus selon la liste des prix.</translation>
    </message>
    <message>
        <source>The new seats lie in %1 instead of %2 and cost %3 less by the price list.</source>
        <translation>Les nouvelles places sont dans %1 au lieu de %2 et coûtent %3 de moins selon la liste des prix.</translation>
    </message>
    <message>
        <source>At each performance that is %1.</source>
        <translation>À chaque représentation, cela fait %1.</translation>
    </message>
    <message>
        <source>Where they lie is assumed from the seats beside them, or from the section’s name.</source>
        <translation>Où elles se trouvent est supposé d’après les places voisines, ou d’après le nom de la section.</translation>
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
        <translation>Place %1</translation>
    </message>
    <message>
        <source>Seats %1</source>
        <translation>Places %1</translation>
    </message>
    <message>
        <source>Row %1 seat %2</source>
        <translation>Rang %1 place %2</translation>
    </message>
    <message>
        <source>Row %1 seats %2</source>
        <translation>Rang %1 places %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a section and seats in it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Occupée</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Bloquée</translation>
    </message>
    <message>
        <source>Pending renewal</source>
        <translation>Renouvellement en attente</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Actuelle</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>aisle</source>
        <translation>bord de rang</translation>
    </message>
    <message>
        <source>accessible</source>
        <translation>accessible</translation>
    </message>
    <message>
        <source>companion seat</source>
        <translation>place d’accompagnateur</translation>
    </message>
    <message>
        <source>restricted view</source>
        <translation>visibilité réduite</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>commande %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>occupée</translation>
    </message>
    <message>
        <source>pending renewal</source>
        <translation>renouvellement en attente</translation>
    </message>
    <message>
        <source>this patron’s seat</source>
        <translation>place de ce client</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposée</translation>
    </message>
    <message>
        <source>held for request %1</source>
        <translation>bloquée pour la demande %1</translation>
    </message>
    <message>
        <source>held for %1</source>
        <translation>bloquée pour %1</translation>
    </message>
    <message>
        <source>held</source>
        <translation>bloquée</translation>
    </message>
    <message>
        <source>held for order %1</source>
        <translation>bloquée pour la commande %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a price level and its price</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>row %1 from the stage</source>
        <translation>rang %1 à partir de la scène</translation>
    </message>
    <message>
        <source>1 row closer</source>
        <translation>1 rang plus près</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows closer</source>
        <translation>
            <numerusform>%Ln rang plus près</numerusform>
            <numerusform>%Ln rangs plus près</numerusform>
        </translation>
    </message>
    <message>
        <source>as close as now</source>
        <translation>aussi près que maintenant</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>au centre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats from the middle</source>
        <translation>
            <numerusform>à %Ln place du centre</numerusform>
            <numerusform>à %Ln places du centre</numerusform>
        </translation>
    </message>
    <message>
        <source>together</source>
        <translation>côte à côte</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln parts</source>
        <translation>
            <numerusform>en %Ln partie</numerusform>
            <numerusform>en %Ln parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accessible</source>
        <translation>
            <numerusform>%Ln accessible</numerusform>
            <numerusform>%Ln accessibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln companion seats</source>
        <translation>
            <numerusform>%Ln place d’accompagnateur</numerusform>
            <numerusform>%Ln places d’accompagnateur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with restricted view</source>
        <translation>
            <numerusform>%Ln à visibilité réduite</numerusform>
            <numerusform>%Ln à visibilité réduite</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would be better: %2.</source>
        <translation>%1 serait mieux&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 would be better, but not at an aisle.</source>
        <translation>%1 serait mieux, mais pas en bord de rang.</translation>
    </message>
    <message>
        <source>%1 would be better, at another price level.</source>
        <translation>%1 serait mieux, dans une autre catégorie tarifaire.</translation>
    </message>
    <message>
        <source>Apart there are enough: %1.</source>
        <translation>Séparées, il y en a assez&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln seats are free that anybody may have.</source>
        <translation>
            <numerusform>Seule %Ln place libre est ouverte à tous.</numerusform>
            <numerusform>Seules %Ln places libres sont ouvertes à tous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln free seats are side by side.</source>
        <translation>
            <numerusform>Au plus %Ln place libre côte à côte.</numerusform>
            <numerusform>Au plus %Ln places libres côte à côte.</numerusform>
        </translation>
    </message>
    <message>
        <source>No such seats are at an aisle.</source>
        <translation>Aucune place de ce genre n’est en bord de rang.</translation>
    </message>
    <message numerus="yes">
        <source>Of the accessible seats, %Ln are free where they are wanted.</source>
        <translation>
            <numerusform>Parmi les places accessibles, %Ln est libre à l’endroit voulu.</numerusform>
            <numerusform>Parmi les places accessibles, %Ln sont libres à l’endroit voulu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough free seats have the price level %1.</source>
        <translation>Il n’y a pas assez de places libres dans la catégorie tarifaire %1.</translation>
    </message>
    <message>
        <source>Not enough free seats are as close to the stage.</source>
        <translation>Il n’y a pas assez de places libres aussi près de la scène.</translation>
    </message>
</context>
<context>
    <name>Seats</name>
    <message>
        <source>The venue has no seat map. Take one in, or leave it: nothing is claimed there.</source>
        <translation>La salle n’a pas de plan des places. Ajoutez-en un, ou laissez ainsi&#xa0;: rien n’y est attribué.</translation>
    </message>
    <message>
        <source>No seat of the venue is called so. Correct the seat map or the text.</source>
        <translation>Aucune place de la salle ne porte ce nom. Corrigez le plan des places ou le texte.</translation>
    </message>
    <message>
        <source>Several seats are called so. Add the section to the text.</source>
        <translation>Plusieurs places portent ce nom. Ajoutez la section au texte.</translation>
    </message>
    <message>
        <source>The text names another number of seats than was sold.</source>
        <translation>Le texte nomme un autre nombre de places que celui vendu.</translation>
    </message>
    <message>
        <source>The seat is held.</source>
        <translation>La place est bloquée.</translation>
    </message>
    <message>
        <source>Order %1 has the seat.</source>
        <translation>La commande %1 a la place.</translation>
    </message>
    <message numerus="yes">
        <source>%n seats claimed.</source>
        <translation>
            <numerusform>%n place attribuée.</numerusform>
            <numerusform>%n places attribuées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n released.</source>
        <translation>
            <numerusform>%n libérée.</numerusform>
            <numerusform>%n libérées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items had theirs.</source>
        <translation>
            <numerusform>%n article avait déjà la sienne.</numerusform>
            <numerusform>%n articles avaient déjà les leurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are general admission.</source>
        <translation>
            <numerusform>%n article est en placement libre.</numerusform>
            <numerusform>%n articles sont en placement libre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are left.</source>
        <translation>
            <numerusform>Il reste %n article.</numerusform>
            <numerusform>Il reste %n articles.</numerusform>
        </translation>
    </message>
    <message>
        <source>No seat map</source>
        <translation>Pas de plan des places</translation>
    </message>
    <message>
        <source>No such seat</source>
        <translation>Place inexistante</translation>
    </message>
    <message>
        <source>Several seats</source>
        <translation>Plusieurs places</translation>
    </message>
    <message>
        <source>Another number of seats</source>
        <translation>Autre nombre de places</translation>
    </message>
    <message>
        <source>Taken already</source>
        <translation>Déjà prise</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>Fixed package</source>
        <translation>Formule fixe</translation>
    </message>
    <message>
        <source>Choose your own</source>
        <translation>Au choix</translation>
    </message>
    <message>
        <source>Flex</source>
        <translation>Flex</translation>
    </message>
    <message>
        <source>Kind not known</source>
        <translation>Type inconnu</translation>
    </message>
    <message>
        <source>It has no package: say which one is sold for it.</source>
        <translation>Elle n’a pas de formule&#xa0;: dites laquelle est vendue pour elle.</translation>
    </message>
    <message>
        <source>Only fixed packages renew.</source>
        <translation>Seules les formules fixes se renouvellent.</translation>
    </message>
    <message>
        <source>It has no venue: say where it plays.</source>
        <translation>Elle n’a pas de salle&#xa0;: dites où elle se joue.</translation>
    </message>
    <message>
        <source>It has no performances: say which belong to it.</source>
        <translation>Elle n’a pas de représentations&#xa0;: dites lesquelles en font partie.</translation>
    </message>
    <message>
        <source>It has no price levels: say which of its package are sold for it.</source>
        <translation>Elle n’a pas de catégories tarifaires&#xa0;: dites lesquelles de sa formule sont vendues pour elle.</translation>
    </message>
    <message>
        <source>It has no closing date: seats would be kept without end.</source>
        <translation>Elle n’a pas de date de fermeture&#xa0;: les places seraient gardées sans fin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln performances</source>
        <translation>
            <numerusform>%Ln représentation</numerusform>
            <numerusform>%Ln représentations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price levels</source>
        <translation>
            <numerusform>%Ln catégorie tarifaire</numerusform>
            <numerusform>%Ln catégories tarifaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscribers</source>
        <translation>
            <numerusform>%Ln abonné</numerusform>
            <numerusform>%Ln abonnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them unsure</source>
        <translation>
            <numerusform>dont %Ln incertaine</numerusform>
            <numerusform>dont %Ln incertaines</numerusform>
        </translation>
    </message>
    <message>
        <source>closes %1</source>
        <translation>ferme le %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a series and its facts</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a performance and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>early %1</source>
        <comment>an amount</comment>
        <translation>anticipé %1</translation>
    </message>
    <message>
        <source>seats in %1</source>
        <comment>an allocation</comment>
        <translation>places dans %1</translation>
    </message>
    <message>
        <source>At %1 of %2 performances.</source>
        <translation>À %1 représentations sur %2.</translation>
    </message>
    <message>
        <source>%1 The patron sits elsewhere as often.</source>
        <comment>at how many performances</comment>
        <translation>%1 Le client est assis ailleurs aussi souvent.</translation>
    </message>
    <message>
        <source>%1 Somebody else sits there too.</source>
        <comment>at how many performances</comment>
        <translation>%1 Quelqu’un d’autre y est assis aussi.</translation>
    </message>
    <message>
        <source>%1 %2 sits there too.</source>
        <comment>at how many performances; a patron</comment>
        <translation>%1 %2 y est aussi.</translation>
    </message>
    <message>
        <source>Several seats of one patron</source>
        <translation>Plusieurs places d’un client</translation>
    </message>
    <message>
        <source>Two patrons with one seat</source>
        <translation>Deux clients pour une place</translation>
    </message>
    <message>
        <source>Not at all performances</source>
        <translation>Pas à toutes les représentations</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Certaine</translation>
    </message>
    <message>
        <source>Rather sure</source>
        <translation>Assez certaine</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incertaine</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages and %1 kinds taken over.</source>
        <translation>
            <numerusform>Formules reprises&#xa0;: %Ln&#xa0;; types&#xa0;: %1.</numerusform>
            <numerusform>Formules reprises&#xa0;: %Ln&#xa0;; types&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price levels linked.</source>
        <translation>
            <numerusform>%Ln catégorie tarifaire associée.</numerusform>
            <numerusform>%Ln catégories tarifaires associées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders linked.</source>
        <translation>
            <numerusform>%Ln commande associée.</numerusform>
            <numerusform>%Ln commandes associées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln performances linked.</source>
        <translation>
            <numerusform>%Ln représentation associée.</numerusform>
            <numerusform>%Ln représentations associées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln venues set.</source>
        <translation>
            <numerusform>%Ln salle définie.</numerusform>
            <numerusform>%Ln salles définies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series are left.</source>
        <translation>
            <numerusform>Il reste %Ln série.</numerusform>
            <numerusform>Il reste %Ln séries.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its package is sold for several series. Say which price levels are for this one.</source>
        <translation>Sa formule est vendue pour plusieurs séries. Dites quelles catégories tarifaires sont pour celle-ci.</translation>
    </message>
    <message>
        <source>Its orders have no performances in common. Say which belong to it, or that its package is not fixed.</source>
        <translation>Ses commandes n’ont aucune représentation en commun. Dites lesquelles en font partie, ou que sa formule n’est pas fixe.</translation>
    </message>
    <message>
        <source>Its orders are for performances at several venues. Say which belong to it.</source>
        <translation>Ses commandes portent sur des représentations dans plusieurs salles. Dites lesquelles en font partie.</translation>
    </message>
</context>
<context>
    <name>SeriesMove</name>
    <message>
        <source>%1 × %2 at %3.</source>
        <comment>number, price level, price</comment>
        <translation>%1 × %2 à %3.</translation>
    </message>
    <message>
        <source>%1 × %2 at %3 instead of %4.</source>
        <comment>number, price level, price now and before</comment>
        <translation>%1 × %2 à %3 au lieu de %4.</translation>
    </message>
    <message numerus="yes">
        <source>The renewal goes from %1 to %2: %3, at %n performances.</source>
        <translation>
            <numerusform>Le renouvellement passe de %1 à %2 : %3, à %n représentation.</numerusform>
            <numerusform>Le renouvellement passe de %1 à %2 : %3, à %n représentations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The renewal goes from %1 to %2: %3 instead of %4, at %n performances.</source>
        <translation>
            <numerusform>Le renouvellement passe de %1 à %2 : %3 au lieu de %4, à %n représentation.</numerusform>
            <numerusform>Le renouvellement passe de %1 à %2 : %3 au lieu de %4, à %n représentations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been paid yet, so no money is moved; %1 is due then.</source>
        <translation>Rien n’a encore été payé : aucun argent n’est déplacé ; %1 sera alors dû.</translation>
    </message>
    <message>
        <source>Nothing has been paid yet, so no money is moved.</source>
        <translation>Rien n’a encore été payé : aucun argent n’est déplacé.</translation>
    </message>
    <message>
        <source>The seats in %1 stay the patron’s as preferred, so nobody else is offered them.</source>
        <translation>Les places de %1 restent celles que le client préfère : elles ne sont proposées à personne d’autre.</translation>
    </message>
    <message>
        <source>The seats in %1 go back on sale.</source>
        <translation>Les places de %1 sont remises en vente.</translation>
    </message>
    <message numerus="yes">
        <source>%n open change requests of the order go along.</source>
        <translation>
            <numerusform>%n demande de modification ouverte de la commande suit.</numerusform>
            <numerusform>%n demandes de modification ouvertes de la commande suivent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wishes on the wait list of %1 end.</source>
        <translation>
            <numerusform>%n souhait de la liste d’attente de %1 prend fin.</numerusform>
            <numerusform>%n souhaits de la liste d’attente de %1 prennent fin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>The address %1 was found.</source>
        <translation>L’adresse %1 a été trouvée.</translation>
    </message>
    <message>
        <source>The address %1 was found: it is %2.</source>
        <translation>L’adresse %1 a été trouvée&#xa0;: c’est %2.</translation>
    </message>
    <message>
        <source>Nobody knows the address %1: check how it is written, and the network.</source>
        <translation>Personne ne connaît l’adresse %1&#xa0;: vérifiez son orthographe, et le réseau.</translation>
    </message>
    <message>
        <source>A server answers at port %1.</source>
        <translation>Un serveur répond au port %1.</translation>
    </message>
    <message>
        <source>Nothing listens at port %1 of %2: check the port, and whether the server is running.</source>
        <translation>Rien n’écoute au port %1 de %2&#xa0;: vérifiez le port, et si le serveur fonctionne.</translation>
    </message>
    <message>
        <source>%2 did not answer at port %1 in time: check the port, and whether a firewall is between.</source>
        <translation>%2 n’a pas répondu à temps au port %1&#xa0;: vérifiez le port, et si un pare-feu s’interpose.</translation>
    </message>
    <message>
        <source>Something answers at port %1 of %2, but it is not PostgreSQL: check the port.</source>
        <translation>Quelque chose répond au port %1 de %2, mais ce n’est pas PostgreSQL&#xa0;: vérifiez le port.</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>La connexion est chiffrée.</translation>
    </message>
    <message>
        <source>The connection is encrypted (%1).</source>
        <translation>La connexion est chiffrée (%1).</translation>
    </message>
    <message>
        <source>The connection is not encrypted: names and addresses can be read on the way.</source>
        <translation>La connexion n’est pas chiffrée&#xa0;: noms et adresses peuvent être lus en chemin.</translation>
    </message>
    <message>
        <source>The server is on this computer: nothing has to be encrypted.</source>
        <translation>Le serveur est sur cet ordinateur&#xa0;: rien n’a besoin d’être chiffré.</translation>
    </message>
    <message>
        <source>The server does not encrypt: have TLS switched on there, or choose another encryption here.</source>
        <translation>Le serveur ne chiffre pas&#xa0;: faites-y activer TLS, ou choisissez un autre chiffrement ici.</translation>
    </message>
    <message>
        <source>No encrypted connection came about: the server’s certificate is not one that this computer trusts for that address.</source>
        <translation>Aucune connexion chiffrée n’a pu s’établir&#xa0;: le certificat du serveur n’est pas de ceux auxquels cet ordinateur se fie pour cette adresse.</translation>
    </message>
    <message>
        <source>The login of %1 was accepted.</source>
        <translation>La connexion de %1 a été acceptée.</translation>
    </message>
    <message>
        <source>The server asks for a password, and none was given or found in .pgpass.</source>
        <translation>Le serveur demande un mot de passe, et aucun n’a été donné ni trouvé dans .pgpass.</translation>
    </message>
    <message>
        <source>The server refused the login: check the user’s name and password, and whether this computer may connect.</source>
        <translation>Le serveur a refusé la connexion&#xa0;: vérifiez le nom d’utilisateur et le mot de passe, et si cet ordinateur a le droit de se connecter.</translation>
    </message>
    <message>
        <source>The server lets nobody in at the moment: it is starting, stopping or full. Try again in a minute.</source>
        <translation>Le serveur ne laisse entrer personne pour le moment&#xa0;: il démarre, s’arrête ou est plein. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>You may read and change the records.</source>
        <translation>Vous pouvez lire et modifier les enregistrements.</translation>
    </message>
    <message>
        <source>You may read the records, but not change them.</source>
        <translation>Vous pouvez lire les enregistrements, mais pas les modifier.</translation>
    </message>
    <message>
        <source>You may set the database up.</source>
        <translation>Vous pouvez préparer la base de données.</translation>
    </message>
    <message>
        <source>%1 may not read the records: the server’s administrator has to give the right.</source>
        <translation>%1 n’a pas le droit de lire les enregistrements&#xa0;: l’administrateur du serveur doit l’accorder.</translation>
    </message>
    <message>
        <source>The database “%1” is there.</source>
        <translation>La base de données «&#xa0;%1&#xa0;» existe.</translation>
    </message>
    <message>
        <source>There is no database “%1” on the server: check the name, or have it made.</source>
        <translation>La base de données «&#xa0;%1&#xa0;» n’existe pas sur le serveur&#xa0;: vérifiez le nom, ou faites-la créer.</translation>
    </message>
    <message>
        <source>Its text is kept in UTF8.</source>
        <translation>Son texte est enregistré en UTF8.</translation>
    </message>
    <message>
        <source>Its text is kept in %1, not in UTF8: have a database made with the encoding UTF8.</source>
        <translation>Son texte est enregistré en %1, et non en UTF8&#xa0;: faites créer une base de données avec l’encodage UTF8.</translation>
    </message>
    <message>
        <source>Its tables are of version %1, which this program knows.</source>
        <translation>Ses tables sont de la version %1, que ce programme connaît.</translation>
    </message>
    <message>
        <source>Its tables are of version %1; opening brings them up to version %2.</source>
        <translation>Ses tables sont de la version %1&#xa0;; l’ouverture les met à la version %2.</translation>
    </message>
    <message>
        <source>Its tables are of version %1, and this program knows %2: update the program.</source>
        <translation>Ses tables sont de la version %1, et ce programme connaît la %2&#xa0;: mettez le programme à jour.</translation>
    </message>
    <message>
        <source>It is empty: Patron Desk can set it up.</source>
        <translation>Elle est vide&#xa0;: Patron Desk peut la préparer.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Nom de l’organisation</translation>
    </message>
    <message>
        <source>Stands in the header of every patron’s page, and on what is printed or exported.</source>
        <translation>Figure dans l’en-tête de la page de chaque client, et sur ce qui est imprimé ou exporté.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Decides on which day an order, a deadline or a renewal period falls.</source>
        <translation>Détermine le jour où tombe une commande, une date limite ou une période de renouvellement.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Counts for amounts that came without a currency of their own.</source>
        <translation>Vaut pour les montants arrivés sans devise propre.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>The header and the buttons of the patron’s page have this colour.</source>
        <translation>L’en-tête et les boutons de la page du client ont cette couleur.</translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation>Adresse du site</translation>
    </message>
    <message>
        <source>Links to the patron’s pages begin with it; it is the address of your public ticketing site.</source>
        <translation>Les liens vers les pages du client commencent par elle&#xa0;; c’est l’adresse de votre site public de billetterie.</translation>
    </message>
    <message>
        <source>No address: page links cannot be made</source>
        <translation>Pas d’adresse&#xa0;: impossible de créer des liens vers les pages</translation>
    </message>
    <message>
        <source>Subscription renewal tab</source>
        <translation>Onglet «&#xa0;Subscription renewal&#xa0;»</translation>
    </message>
    <message>
        <source>Repeats “Hide Subscription Renewal Tab in Portal” of your site: with it, nobody sees the tab, whatever is to be renewed.</source>
        <translation>Reprend «&#xa0;Hide Subscription Renewal Tab in Portal&#xa0;» de votre site&#xa0;: avec lui, personne ne voit l’onglet, quoi qu’il y ait à renouveler.</translation>
    </message>
    <message>
        <source>Hide the tab from every patron</source>
        <translation>Masquer l’onglet à tous les clients</translation>
    </message>
    <message>
        <source>Personal Pronouns</source>
        <translation>«&#xa0;Personal Pronouns&#xa0;»</translation>
    </message>
    <message>
        <source>Repeats whether your site asks for pronouns on My Profile.</source>
        <translation>Indique si votre site demande les pronoms sous «&#xa0;My Profile&#xa0;».</translation>
    </message>
    <message>
        <source>Patrons see and change them on My Profile</source>
        <translation>Les clients les voient et les modifient sous «&#xa0;My Profile&#xa0;»</translation>
    </message>
    <message>
        <source>Onsite Accessibility Requirements</source>
        <translation>«&#xa0;Onsite Accessibility Requirements&#xa0;»</translation>
    </message>
    <message>
        <source>Repeats whether your site asks for access needs on My Profile.</source>
        <translation>Indique si votre site demande les besoins d’accessibilité sous «&#xa0;My Profile&#xa0;».</translation>
    </message>
    <message>
        <source>Mobile tickets</source>
        <translation>Billets mobiles</translation>
    </message>
    <message>
        <source>Repeats whether your site has mobile tickets; an order offers them only when it is delivered by e-mail.</source>
        <translation>Indique si votre site a des billets mobiles&#xa0;; une commande n’en propose que si elle est livrée par e-mail.</translation>
    </message>
    <message>
        <source>Orders delivered by e-mail offer mobile tickets</source>
        <translation>Les commandes livrées par e-mail proposent des billets mobiles</translation>
    </message>
    <message>
        <source>Orders in a status without a label</source>
        <translation>Commandes à un statut sans libellé</translation>
    </message>
    <message>
        <source>Decides what a patron sees of an order whose status the table of order labels does not have.</source>
        <translation>Détermine ce qu’un client voit d’une commande dont le statut ne figure pas dans la table des libellés.</translation>
    </message>
    <message>
        <source>Stages that the vendor names as visible</source>
        <translation>Étapes que le fournisseur dit visibles</translation>
    </message>
    <message>
        <source>The vendor’s two pages disagree about a gift in Posted, Pending, Pledged or Negotiation/Review with a probability under 90 percent; this decides.</source>
        <translation>Les deux pages du fournisseur se contredisent sur un don en «&#xa0;Posted&#xa0;», «&#xa0;Pending&#xa0;», «&#xa0;Pledged&#xa0;» ou «&#xa0;Negotiation/Review&#xa0;» avec une probabilité inférieure à 90 pour cent&#xa0;; ceci décide.</translation>
    </message>
    <message>
        <source>Benefits that are listed</source>
        <translation>Avantages affichés</translation>
    </message>
    <message>
        <source>Renewal opens</source>
        <translation>Ouverture du renouvellement</translation>
    </message>
    <message>
        <source>So many days before a benefit expires, Renew now is offered; that day is included.</source>
        <translation>«&#xa0;Renew now&#xa0;» est proposé ce nombre de jours avant l’expiration d’un avantage&#xa0;; ce jour est compris.</translation>
    </message>
    <message>
        <source>Renewal closes</source>
        <translation>Fin du renouvellement</translation>
    </message>
    <message>
        <source>So many days after a benefit expired, it can no longer be renewed; that day is included.</source>
        <translation>Un avantage ne peut plus être renouvelé ce nombre de jours après son expiration&#xa0;; ce jour est compris.</translation>
    </message>
    <message>
        <source>Empty: it never closes</source>
        <translation>Vide&#xa0;: jamais de fin</translation>
    </message>
    <message>
        <source>Household levels</source>
        <translation>Niveaux de foyer</translation>
    </message>
    <message>
        <source>Decides who has the presales, members’ seats and discounts of a benefit of a Household level.</source>
        <translation>Détermine qui profite des préventes, des places des adhérents et des réductions d’un avantage de niveau foyer.</translation>
    </message>
    <message>
        <source>Order Fulfillment Administrator</source>
        <translation>Order Fulfillment Administrator</translation>
    </message>
    <message>
        <source>Change requests go to this address while the Subscription Fulfillment Administrator is blank.</source>
        <translation>Les demandes de modification vont à cette adresse tant que «&#xa0;Subscription Fulfillment Administrator&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Subscription Fulfillment Administrator</source>
        <translation>Subscription Fulfillment Administrator</translation>
    </message>
    <message>
        <source>The form behind Request Changes is sent to this address.</source>
        <translation>Le formulaire de «&#xa0;Request Changes&#xa0;» est envoyé à cette adresse.</translation>
    </message>
    <message>
        <source>Blank: the Order Fulfillment Administrator</source>
        <translation>Vide&#xa0;: l’«&#xa0;Order Fulfillment Administrator&#xa0;»</translation>
    </message>
    <message>
        <source>Benefit administrator</source>
        <translation>Administrateur des avantages</translation>
    </message>
    <message>
        <source>What a patron writes under “Contact us about Renewing” goes to this address.</source>
        <translation>Ce qu’un client écrit sous «&#xa0;Contact us about Renewing&#xa0;» va à cette adresse.</translation>
    </message>
    <message>
        <source>Whose records count</source>
        <translation>Les enregistrements qui font foi</translation>
    </message>
    <message>
        <source>Says whether a change made here is the change, or has to be repeated in PatronManager.</source>
        <translation>Indique si une modification faite ici suffit ou doit être refaite dans PatronManager.</translation>
    </message>
    <message>
        <source>Warn about old data</source>
        <translation>Avertir des données anciennes</translation>
    </message>
    <message>
        <source>Imported data that are older than this many days are warned about on every page.</source>
        <translation>Chaque page avertit des données importées qui ont plus que ce nombre de jours.</translation>
    </message>
    <message>
        <source>Daily backup</source>
        <translation>Sauvegarde quotidienne</translation>
    </message>
    <message>
        <source>A database that is a file is copied once a day while the program is open.</source>
        <translation>Une base de données qui est un fichier est copiée une fois par jour tant que le programme est ouvert.</translation>
    </message>
    <message>
        <source>Make a verified copy every day</source>
        <translation>Faire chaque jour une copie vérifiée</translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <translation>Sauvegardes conservées</translation>
    </message>
    <message>
        <source>The oldest daily backup beyond this many is deleted.</source>
        <translation>Au-delà de ce nombre, la plus ancienne sauvegarde quotidienne est supprimée.</translation>
    </message>
    <message>
        <source>The patron does not see the order</source>
        <translation>Le client ne voit pas la commande</translation>
    </message>
    <message>
        <source>The patron sees the order, with the status as it is</source>
        <translation>Le client voit la commande, avec le statut tel quel</translation>
    </message>
    <message>
        <source>The probability decides: the gift is hidden under 90 percent</source>
        <translation>La probabilité décide&#xa0;: le don est masqué à moins de 90 pour cent</translation>
    </message>
    <message>
        <source>The stage decides: the gift is shown</source>
        <translation>L’étape décide&#xa0;: le don est affiché</translation>
    </message>
    <message>
        <source>All that are active, to be renewed, or expired and not replaced</source>
        <translation>Tous ceux qui sont actifs, à renouveler, ou expirés et non remplacés</translation>
    </message>
    <message>
        <source>Only those in their renewal period</source>
        <translation>Seulement ceux qui sont dans leur période de renouvellement</translation>
    </message>
    <message>
        <source>Only the contact who holds the benefit</source>
        <translation>Seulement le contact qui détient l’avantage</translation>
    </message>
    <message>
        <source>Every contact of the account</source>
        <translation>Tous les contacts du compte</translation>
    </message>
    <message>
        <source>Patron Desk: this database is the organisation’s record</source>
        <translation>Patron Desk&#xa0;: cette base de données fait foi pour l’organisation</translation>
    </message>
    <message>
        <source>PatronManager: this database is a copy with work on top</source>
        <translation>PatronManager&#xa0;: cette base de données est une copie, avec du travail par-dessus</translation>
    </message>
    <message>
        <source>the default</source>
        <translation>la valeur par défaut</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. One looks like boxoffice@example.org.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse e-mail. Exemple&#xa0;: boxoffice@example.org.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a site. One begins with https:// and has no blanks.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’un site. Elle commence par https:// et ne contient pas d’espace.</translation>
    </message>
    <message>
        <source>“%1” is not a colour. One is written as # and six digits or letters from A to F, such as #74152F.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une couleur. Elle s’écrit avec # et six chiffres ou lettres de A à F, comme #74152F.</translation>
    </message>
    <message>
        <source>“%1” is not a currency. One has three letters, such as USD.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une devise. Elle a trois lettres, comme USD.</translation>
    </message>
    <message>
        <source>“%1” is not a region. One has two letters, such as US.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une région. Elle a deux lettres, comme US.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone. Choose one from the list, such as America/New_York.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fuseau horaire. Choisissez-en un dans la liste, comme America/New_York.</translation>
    </message>
    <message>
        <source>“%1” does not fit here.</source>
        <translation>«&#xa0;%1&#xa0;» ne convient pas ici.</translation>
    </message>
    <message>
        <source>This cannot be empty.</source>
        <translation>Ce champ ne peut pas être vide.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Who you are. Everybody who works with this database shares these settings.</source>
        <translation>Qui vous êtes. Toutes les personnes qui utilisent cette base de données partagent ces réglages.</translation>
    </message>
    <message>
        <source>Portal site</source>
        <translation>Site Portal</translation>
    </message>
    <message>
        <source>How your PatronPortal is set up. Patron Desk cannot ask the site, so it has to be told.</source>
        <translation>Comment votre PatronPortal est configuré. Patron Desk ne peut pas interroger le site&#xa0;; il faut donc le lui dire.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>What patrons see of their orders.</source>
        <translation>Ce que les clients voient de leurs commandes.</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>Dons</translation>
    </message>
    <message>
        <source>What patrons see of their gifts.</source>
        <translation>Ce que les clients voient de leurs dons.</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Avantages</translation>
    </message>
    <message>
        <source>When benefits are listed and can be renewed, and whom they serve.</source>
        <translation>Quand les avantages sont affichés et peuvent être renouvelés, et qui en profite.</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administrateurs</translation>
    </message>
    <message>
        <source>Who gets what patrons send from their pages.</source>
        <translation>Qui reçoit ce que les clients envoient depuis leurs pages.</translation>
    </message>
    <message>
        <source>Data age and backups</source>
        <translation>Données et sauvegardes</translation>
    </message>
    <message>
        <source>Where the records come from, and how they are kept safe.</source>
        <translation>D’où viennent les enregistrements, et comment ils sont protégés.</translation>
    </message>
    <message>
        <source>The vendor’s help</source>
        <translation>L’aide du fournisseur</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Supposé</translation>
    </message>
    <message>
        <source>Set by staff</source>
        <translation>Défini par le personnel</translation>
    </message>
    <message>
        <source>Decides which benefits stand under Benefit Renewal; one that was replaced never does.</source>
        <translation>Détermine quels avantages figurent sous «&#xa0;Benefit Renewal&#xa0;»&#xa0;; un avantage remplacé n’y figure jamais.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Closed, won</source>
        <translation>Close, gagnée</translation>
    </message>
    <message>
        <source>Closed, lost</source>
        <translation>Close, perdue</translation>
    </message>
    <message>
        <source>“%1” is read as “%2”</source>
        <translation>«&#xa0;%1&#xa0;» se lit «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is not listed</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas affiché</translation>
    </message>
    <message>
        <source>“%1”: %2 %</source>
        <comment>a stage and its probability</comment>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2&#xa0;%</translation>
    </message>
    <message>
        <source>Order labels</source>
        <translation>Libellés des commandes</translation>
    </message>
    <message>
        <source>Donation stages</source>
        <translation>Étapes de don</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What if, not as set: %1.</source>
        <translation>Et si…, non selon les réglages&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>Jours de délai</translation>
    </message>
    <message>
        <source>Seats of a subscriber who does not renew are held for so many days and not sold before; with 0 they go back on sale at once, as in Portal.</source>
        <translation>Les places d’un abonné qui ne renouvelle pas sont bloquées pendant ce nombre de jours et ne sont pas vendues avant&#xa0;; avec 0, elles reviennent aussitôt en vente, comme dans Portal.</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>What becomes of subscribers’ seats. Patrons see nothing of it on their pages.</source>
        <translation>Ce que deviennent les places des abonnés. Les clients n’en voient rien sur leurs pages.</translation>
    </message>
    <message>
        <source>Days of a hold</source>
        <translation>Jours d’un blocage</translation>
    </message>
    <message>
        <source>Other seats that a subscriber thinks about are held for so many business days, to the end of the last one, while the old ones stay.</source>
        <translation>Les autres places auxquelles réfléchit un abonné sont bloquées pendant ce nombre de jours ouvrés, jusqu’à la fin du dernier, tandis que les anciennes lui restent.</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>On these days nobody is at the desk; like Saturdays and Sundays they are no business days. Written as 2026-12-25, with a comma between two.</source>
        <translation>Ces jours-là, la billetterie est fermée&#xa0;; comme les samedis et dimanches, ce ne sont pas des jours ouvrés. S’écrivent 2026-12-25, avec une virgule entre deux.</translation>
    </message>
    <message>
        <source>None: every weekday is a business day</source>
        <translation>Aucun&#xa0;: tous les jours du lundi au vendredi sont ouvrés</translation>
    </message>
    <message>
        <source>“%1” is not a list of days. Days are written as 2026-12-25, with a comma between two.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une liste de jours. Les jours s’écrivent 2026-12-25, avec une virgule entre deux.</translation>
    </message>
    <message>
        <source>Who comes first in a plan</source>
        <translation>Qui passe en premier dans un plan</translation>
    </message>
    <message>
        <source>Decides whose wish for other seats is served before whose where both want the same.</source>
        <translation>Détermine quel souhait d’autres places est satisfait avant quel autre quand deux veulent les mêmes.</translation>
    </message>
    <message>
        <source>Days between reminders</source>
        <translation>Jours entre les rappels</translation>
    </message>
    <message>
        <source>A subscriber who was reminded of a renewal is left out for so many days, unless somebody says otherwise; with 0 nobody is.</source>
        <translation>Un abonné qui a reçu un rappel pour un renouvellement est exclu pendant ce nombre de jours, sauf si quelqu’un en décide autrement&#xa0;; avec 0, personne ne l’est.</translation>
    </message>
    <message>
        <source>Seat wishes</source>
        <translation>Souhaits de places</translation>
    </message>
    <message>
        <source>How a plan of all wishes for other seats decides between patrons.</source>
        <translation>Comment un plan de tous les souhaits d’autres places décide entre les clients.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>You can close this page and go back to Patron Desk.</source>
        <translation>Vous pouvez fermer cette page et revenir à Patron Desk.</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>No source says so; it is assumed.</source>
        <translation>Aucune source ne le dit&#xa0;; c’est supposé.</translation>
    </message>
    <message>
        <source>Patron Desk’s own rule or your setting.</source>
        <translation>Règle propre à Patron Desk ou réglage de votre part.</translation>
    </message>
    <message>
        <source>PatronManager Help: How Patrons Use Their PatronPortal Accounts</source>
        <translation>Aide de PatronManager&#xa0;: «&#xa0;How Patrons Use Their PatronPortal Accounts&#xa0;»</translation>
    </message>
    <message>
        <source>PatronManager Help: PatronPortal FAQs</source>
        <translation>Aide de PatronManager&#xa0;: «&#xa0;PatronPortal FAQs&#xa0;»</translation>
    </message>
    <message>
        <source>PatronManager Help, article %1</source>
        <translation>Aide de PatronManager, article %1</translation>
    </message>
    <message>
        <source>login</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>onglets</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>order statuses</source>
        <translation>statuts des commandes</translation>
    </message>
    <message>
        <source>virtual events</source>
        <translation>événements virtuels</translation>
    </message>
    <message>
        <source>mobile tickets</source>
        <translation>billets mobiles</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>qualification</source>
        <translation>qualification</translation>
    </message>
    <message>
        <source>donations</source>
        <translation>dons</translation>
    </message>
    <message>
        <source>subscriptions</source>
        <translation>abonnements</translation>
    </message>
    <message>
        <source>benefits</source>
        <translation>avantages</translation>
    </message>
    <message>
        <source>perks</source>
        <translation>privilèges</translation>
    </message>
    <message>
        <source>portal users</source>
        <translation>utilisateurs Portal</translation>
    </message>
    <message>
        <source>assumed, no source</source>
        <translation>supposé, sans source</translation>
    </message>
    <message>
        <source>own rule or setting</source>
        <translation>règle propre ou réglage</translation>
    </message>
    <message>
        <source>Portal help: %1</source>
        <translation>Aide de Portal&#xa0;: %1</translation>
    </message>
    <message>
        <source>Portal FAQ: %1</source>
        <translation>FAQ de Portal&#xa0;: %1</translation>
    </message>
    <message>
        <source>Help article %1</source>
        <translation>Article d’aide %1</translation>
    </message>
    <message>
        <source>%1; in part assumed</source>
        <translation>%1&#xa0;; en partie supposé</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>There is nothing that you need to do.</source>
        <translation>Vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>Something in it is still open; I can look up what that is.</source>
        <translation>Un point reste en suspens&#xa0;; je peux chercher lequel.</translation>
    </message>
    <message>
        <source>I can tell you what is still to be paid.</source>
        <translation>Je peux vous dire ce qui reste à payer.</translation>
    </message>
    <message>
        <source>I can tell you more about the refund.</source>
        <translation>Je peux vous en dire plus sur le remboursement.</translation>
    </message>
    <message>
        <source>I can tell you what is still to be done.</source>
        <translation>Je peux vous dire ce qui reste à faire.</translation>
    </message>
    <message>
        <source>On the day that I am looking at, this was not in your account yet.</source>
        <translation>À la date que je regarde, cela ne figurait pas encore dans votre compte.</translation>
    </message>
    <message>
        <source>I can look at today’s page with you.</source>
        <translation>Je peux regarder la page d’aujourd’hui avec vous.</translation>
    </message>
    <message>
        <source>This entry was taken out of our records, so your account does not show it.</source>
        <translation>Cet élément a été retiré de nos dossiers&#xa0;; votre compte ne l’affiche donc pas.</translation>
    </message>
    <message>
        <source>If you think that it should be there, I will have it checked.</source>
        <translation>Si vous pensez qu’il devrait y être, je le ferai vérifier.</translation>
    </message>
    <message>
        <source>This entry was joined with another one, so your account does not show it by itself.</source>
        <translation>Cet élément a été réuni avec un autre&#xa0;; votre compte ne l’affiche donc pas séparément.</translation>
    </message>
    <message>
        <source>I can look at the other one with you.</source>
        <translation>Je peux regarder l’autre avec vous.</translation>
    </message>
    <message>
        <source>You can log in with {username}.</source>
        <translation>Vous pouvez vous connecter avec {username}.</translation>
    </message>
    <message>
        <source>If you have forgotten your password, choose “Forgot password” where you log in.</source>
        <translation>Si vous avez oublié votre mot de passe, choisissez «&#xa0;Forgot password&#xa0;» là où vous vous connectez.</translation>
    </message>
    <message>
        <source>Your login is switched off at the moment.</source>
        <translation>Votre accès est désactivé pour le moment.</translation>
    </message>
    <message>
        <source>I can have it switched on again.</source>
        <translation>Je peux le faire réactiver.</translation>
    </message>
    <message>
        <source>You do not have a login yet.</source>
        <translation>Vous n’avez pas encore d’accès.</translation>
    </message>
    <message>
        <source>I can have one made for you.</source>
        <translation>Je peux en faire créer un pour vous.</translation>
    </message>
    <message>
        <source>Somebody else uses the same e-mail address with us, so you cannot have a login with it.</source>
        <translation>Quelqu’un d’autre utilise la même adresse e-mail chez nous&#xa0;; vous ne pouvez donc pas avoir d’accès avec elle.</translation>
    </message>
    <message>
        <source>With an address of your own you can have one.</source>
        <translation>Avec une adresse à vous, c’est possible.</translation>
    </message>
    <message>
        <source>We have no e-mail address of yours, so you cannot have a login yet.</source>
        <translation>Nous n’avons pas d’adresse e-mail de vous&#xa0;; vous ne pouvez donc pas encore avoir d’accès.</translation>
    </message>
    <message>
        <source>If you tell me your address, I can have one made.</source>
        <translation>Si vous me donnez votre adresse, je peux en faire créer un.</translation>
    </message>
    <message>
        <source>Your e-mail address is in use for another login, so you cannot have one with it.</source>
        <translation>Votre adresse e-mail sert déjà à un autre accès&#xa0;; vous ne pouvez donc pas en avoir un avec elle.</translation>
    </message>
    <message>
        <source>With another address you can have one.</source>
        <translation>Avec une autre adresse, c’est possible.</translation>
    </message>
    <message>
        <source>Under My Profile you see your details and can change them.</source>
        <translation>Sous «&#xa0;My Profile&#xa0;», vous voyez vos coordonnées et pouvez les modifier.</translation>
    </message>
    <message>
        <source>What you save there is changed with us too.</source>
        <translation>Ce que vous y enregistrez change aussi chez nous.</translation>
    </message>
    <message>
        <source>Under Orders you find the ticket orders that you placed with us.</source>
        <translation>Sous «&#xa0;Orders&#xa0;», vous trouvez les commandes de billets que vous avez passées chez nous.</translation>
    </message>
    <message>
        <source>“See details” shows more about each of them.</source>
        <translation>«&#xa0;See details&#xa0;» en dit plus sur chacune.</translation>
    </message>
    <message>
        <source>Under Donations you find your gifts that are complete or soon will be.</source>
        <translation>Sous «&#xa0;Donations&#xa0;», vous trouvez vos dons terminés ou près de l’être.</translation>
    </message>
    <message>
        <source>The upcoming and the completed ones stand apart.</source>
        <translation>Les dons à venir et les dons terminés sont séparés.</translation>
    </message>
    <message>
        <source>You have no Donations tab, because no gift in your name is complete or soon will be.</source>
        <translation>Vous n’avez pas d’onglet «&#xa0;Donations&#xa0;», car aucun don à votre nom n’est terminé ou près de l’être.</translation>
    </message>
    <message>
        <source>The tab appears with the first one that is.</source>
        <translation>L’onglet apparaît avec le premier qui le sera.</translation>
    </message>
    <message>
        <source>Under Subscription renewal you find the subscriptions that wait for your renewal.</source>
        <translation>Sous «&#xa0;Subscription renewal&#xa0;», vous trouvez les abonnements qui attendent votre renouvellement.</translation>
    </message>
    <message>
        <source>You can pay for them there, or ask us for changes.</source>
        <translation>Vous pouvez les y payer, ou nous demander des modifications.</translation>
    </message>
    <message>
        <source>You have no Subscription renewal tab, because no subscription of yours waits to be renewed there.</source>
        <translation>Vous n’avez pas d’onglet «&#xa0;Subscription renewal&#xa0;», car aucun de vos abonnements n’attend d’y être renouvelé.</translation>
    </message>
    <message>
        <source>The tab appears when one does.</source>
        <translation>L’onglet apparaîtra lorsqu’il y en aura un.</translation>
    </message>
    <message>
        <source>We do not offer the renewal of subscriptions on our website at the moment.</source>
        <translation>Nous ne proposons pas le renouvellement des abonnements sur notre site pour le moment.</translation>
    </message>
    <message>
        <source>I can tell you how to renew yours.</source>
        <translation>Je peux vous dire comment renouveler le vôtre.</translation>
    </message>
    <message>
        <source>Under Benefit Renewal you find your memberships and benefits.</source>
        <translation>Sous «&#xa0;Benefit Renewal&#xa0;», vous trouvez vos adhésions et vos avantages.</translation>
    </message>
    <message>
        <source>You can see there where they stand, and renew them.</source>
        <translation>Vous pouvez y voir où ils en sont et les renouveler.</translation>
    </message>
    <message>
        <source>You have no Benefit Renewal tab, because no membership or benefit of yours is listed there.</source>
        <translation>Vous n’avez pas d’onglet «&#xa0;Benefit Renewal&#xa0;», car aucune adhésion ni aucun avantage à vous n’y figurerait.</translation>
    </message>
    <message>
        <source>I can tell you which ones you have.</source>
        <translation>Je peux vous dire lesquels vous avez.</translation>
    </message>
    <message>
        <source>You can change this yourself under My Profile.</source>
        <translation>Vous pouvez modifier cela vous-même sous «&#xa0;My Profile&#xa0;».</translation>
    </message>
    <message>
        <source>You can change your password yourself under My Profile.</source>
        <translation>Vous pouvez changer votre mot de passe vous-même sous «&#xa0;My Profile&#xa0;».</translation>
    </message>
    <message>
        <source>If you have forgotten it, choose “Forgot password” where you log in.</source>
        <translation>Si vous l’avez oublié, choisissez «&#xa0;Forgot password&#xa0;» là où vous vous connectez.</translation>
    </message>
    <message>
        <source>You can change your e-mail address yourself under My Profile; it is also the name that you log in with.</source>
        <translation>Vous pouvez changer votre adresse e-mail vous-même sous «&#xa0;My Profile&#xa0;»&#xa0;; c’est aussi le nom avec lequel vous vous connectez.</translation>
    </message>
    <message>
        <source>Nobody else may use the same address with us.</source>
        <translation>Personne d’autre ne peut utiliser la même adresse chez nous.</translation>
    </message>
    <message>
        <source>You can see and change your pronouns yourself under My Profile.</source>
        <translation>Vous pouvez voir et modifier vos pronoms vous-même sous «&#xa0;My Profile&#xa0;».</translation>
    </message>
    <message>
        <source>Our website does not ask for pronouns at the moment.</source>
        <translation>Notre site ne demande pas les pronoms pour le moment.</translation>
    </message>
    <message>
        <source>You can tell me yours, if you like.</source>
        <translation>Vous pouvez me dire les vôtres, si vous le souhaitez.</translation>
    </message>
    <message>
        <source>You can see and change what access you need yourself under My Profile.</source>
        <translation>Vous pouvez voir et modifier vous-même vos besoins d’accessibilité sous «&#xa0;My Profile&#xa0;».</translation>
    </message>
    <message>
        <source>Our website does not show what access you need at the moment.</source>
        <translation>Notre site n’affiche pas vos besoins d’accessibilité pour le moment.</translation>
    </message>
    <message>
        <source>You can tell me what you need.</source>
        <translation>Vous pouvez me dire ce dont vous avez besoin.</translation>
    </message>
    <message>
        <source>This order is not in your name, so it is not in your account.</source>
        <translation>Cette commande n’est pas à votre nom&#xa0;; elle ne figure donc pas dans votre compte.</translation>
    </message>
    <message>
        <source>I can have it checked in whose name it should be.</source>
        <translation>Je peux faire vérifier à quel nom elle devrait être.</translation>
    </message>
    <message>
        <source>Your order shows as “{label}”.</source>
        <translation>Votre commande apparaît comme «&#xa0;{label}&#xa0;».</translation>
    </message>
    <message>
        <source>An order like this one is not listed in your account.</source>
        <translation>Une commande comme celle-ci n’est pas affichée dans votre compte.</translation>
    </message>
    <message>
        <source>I can tell you here what became of it.</source>
        <translation>Je peux vous dire ici ce qu’elle est devenue.</translation>
    </message>
    <message>
        <source>This order waits for a renewal, so it does not stand among your orders.</source>
        <translation>Cette commande attend un renouvellement&#xa0;; elle ne figure donc pas parmi vos commandes.</translation>
    </message>
    <message>
        <source>I can tell you where it is to be found.</source>
        <translation>Je peux vous dire où la trouver.</translation>
    </message>
    <message>
        <source>Your account does not show orders that are where this one is now.</source>
        <translation>Votre compte n’affiche pas les commandes qui en sont là où en est celle-ci.</translation>
    </message>
    <message>
        <source>I can tell you here where it stands.</source>
        <translation>Je peux vous dire ici où elle en est.</translation>
    </message>
    <message>
        <source>Your order shows as “{status}”.</source>
        <translation>Votre commande apparaît comme «&#xa0;{status}&#xa0;».</translation>
    </message>
    <message>
        <source>I can tell you what that means for you.</source>
        <translation>Je peux vous dire ce que cela signifie pour vous.</translation>
    </message>
    <message>
        <source>A part of this subscription is paid, so its seats cannot be changed any more.</source>
        <translation>Une partie de cet abonnement est payée&#xa0;; ses places ne peuvent donc plus être changées.</translation>
    </message>
    <message>
        <source>This gift is not in your name, so it is not in your account.</source>
        <translation>Ce don n’est pas à votre nom&#xa0;; il ne figure donc pas dans votre compte.</translation>
    </message>
    <message>
        <source>Your account lists a gift when it is settled, and this one is not settled yet.</source>
        <translation>Votre compte affiche un don lorsqu’il est réglé, et celui-ci ne l’est pas encore.</translation>
    </message>
    <message>
        <source>You will find it there when it is.</source>
        <translation>Vous l’y trouverez lorsqu’il le sera.</translation>
    </message>
    <message>
        <source>This gift is not in your account yet.</source>
        <translation>Ce don ne figure pas encore dans votre compte.</translation>
    </message>
    <message>
        <source>I will have it checked and put right.</source>
        <translation>Je le ferai vérifier et corriger.</translation>
    </message>
    <message>
        <source>Your pledge itself is not listed, because its single payments are.</source>
        <translation>Votre promesse de don elle-même n’est pas affichée, car ses différents paiements le sont.</translation>
    </message>
    <message>
        <source>I can go through the payments with you.</source>
        <translation>Je peux parcourir les paiements avec vous.</translation>
    </message>
    <message>
        <source>This gift is not in your account, because no amount is noted for it.</source>
        <translation>Ce don ne figure pas dans votre compte, car aucun montant n’y est noté.</translation>
    </message>
    <message>
        <source>Your gift is listed in your account.</source>
        <translation>Votre don est affiché dans votre compte.</translation>
    </message>
    <message>
        <source>I can tell you where it stands.</source>
        <translation>Je peux vous dire où il en est.</translation>
    </message>
    <message>
        <source>Your gift stands under Upcoming, because it is not complete yet.</source>
        <translation>Votre don figure sous «&#xa0;Upcoming&#xa0;», car il n’est pas encore terminé.</translation>
    </message>
    <message>
        <source>It stands under Completed when it is.</source>
        <translation>Il figurera sous «&#xa0;Completed&#xa0;» lorsqu’il le sera.</translation>
    </message>
    <message>
        <source>Your gift stands under Completed.</source>
        <translation>Votre don figure sous «&#xa0;Completed&#xa0;».</translation>
    </message>
    <message>
        <source>Your subscription waits for your renewal under Subscription renewal.</source>
        <translation>Votre abonnement attend votre renouvellement sous «&#xa0;Subscription renewal&#xa0;».</translation>
    </message>
    <message>
        <source>There you can pay, ask us for changes, or say that you do not want to renew.</source>
        <translation>Vous pouvez y payer, nous demander des modifications, ou dire que vous ne souhaitez pas renouveler.</translation>
    </message>
    <message>
        <source>A subscription of this kind is not renewed on our website.</source>
        <translation>Un abonnement de ce type ne se renouvelle pas sur notre site.</translation>
    </message>
    <message>
        <source>I can tell you how to renew it.</source>
        <translation>Je peux vous dire comment le renouveler.</translation>
    </message>
    <message>
        <source>A membership is not listed under Subscription renewal.</source>
        <translation>Une adhésion n’est pas affichée sous «&#xa0;Subscription renewal&#xa0;».</translation>
    </message>
    <message>
        <source>I can tell you how yours is renewed.</source>
        <translation>Je peux vous dire comment la vôtre se renouvelle.</translation>
    </message>
    <message>
        <source>This order is not a subscription, so it is not listed for renewal.</source>
        <translation>Cette commande n’est pas un abonnement&#xa0;; elle n’est donc pas proposée au renouvellement.</translation>
    </message>
    <message>
        <source>We have your request for changes, and your seats stay as they are until we have worked on it.</source>
        <translation>Nous avons votre demande de modification, et vos places restent telles quelles jusqu’à ce que nous l’ayons traitée.</translation>
    </message>
    <message>
        <source>I can look up how far it is.</source>
        <translation>Je peux regarder où elle en est.</translation>
    </message>
    <message>
        <source>This benefit is listed under Benefit Renewal.</source>
        <translation>Cet avantage figure sous «&#xa0;Benefit Renewal&#xa0;».</translation>
    </message>
    <message>
        <source>I can tell you more about it.</source>
        <translation>Je peux vous en dire plus.</translation>
    </message>
    <message>
        <source>This benefit is listed under Benefit Renewal, because it can be renewed now.</source>
        <translation>Cet avantage figure sous «&#xa0;Benefit Renewal&#xa0;», car il peut être renouvelé maintenant.</translation>
    </message>
    <message>
        <source>Your account shows how.</source>
        <translation>Votre compte indique comment.</translation>
    </message>
    <message>
        <source>Your account lists a benefit only while it can be renewed, and that is not now.</source>
        <translation>Votre compte n’affiche un avantage que tant qu’il peut être renouvelé, et ce n’est pas le cas maintenant.</translation>
    </message>
    <message>
        <source>I can tell you when that is.</source>
        <translation>Je peux vous dire quand ce sera possible.</translation>
    </message>
    <message>
        <source>A newer benefit has taken the place of this one, so the old one is not listed any more.</source>
        <translation>Un avantage plus récent a remplacé celui-ci&#xa0;; l’ancien n’est donc plus affiché.</translation>
    </message>
    <message>
        <source>The newer one is the one that counts.</source>
        <translation>C’est le plus récent qui compte.</translation>
    </message>
    <message>
        <source>This benefit begins on {start}, and your account lists it from then on.</source>
        <translation>Cet avantage commence le {start}, et votre compte l’affichera à partir de cette date.</translation>
    </message>
    <message>
        <source>This benefit is not in your name, so it is not in your account.</source>
        <translation>Cet avantage n’est pas à votre nom&#xa0;; il ne figure donc pas dans votre compte.</translation>
    </message>
    <message>
        <source>This benefit has no end, so there is nothing to renew.</source>
        <translation>Cet avantage n’a pas de fin&#xa0;; il n’y a donc rien à renouveler.</translation>
    </message>
    <message>
        <source>This benefit lasts until {expires}.</source>
        <translation>Cet avantage dure jusqu’au {expires}.</translation>
    </message>
    <message>
        <source>The time to renew it begins on {opens}.</source>
        <translation>La période pour le renouveler commence le {opens}.</translation>
    </message>
    <message>
        <source>This benefit lasts until {expires}, and this is the time to renew it.</source>
        <translation>Cet avantage dure jusqu’au {expires}, et c’est maintenant le moment de le renouveler.</translation>
    </message>
    <message>
        <source>This benefit ended on {expires}, and you can still renew it.</source>
        <translation>Cet avantage s’est terminé le {expires}, et vous pouvez encore le renouveler.</translation>
    </message>
    <message>
        <source>This benefit ended on {expires}, and the time to renew it ended on {closes}.</source>
        <translation>Cet avantage s’est terminé le {expires}, et la période pour le renouveler s’est terminée le {closes}.</translation>
    </message>
    <message>
        <source>I can tell you what is possible now.</source>
        <translation>Je peux vous dire ce qui est possible maintenant.</translation>
    </message>
    <message>
        <source>The line at the top reminds you to renew “{level}”, whose last day is {expires}.</source>
        <translation>La ligne en haut vous rappelle de renouveler «&#xa0;{level}&#xa0;», dont le dernier jour est le {expires}.</translation>
    </message>
    <message>
        <source>You can renew it under Benefit Renewal.</source>
        <translation>Vous pouvez le renouveler sous «&#xa0;Benefit Renewal&#xa0;».</translation>
    </message>
    <message>
        <source>Through “{level}” you can book before it is open to everybody.</source>
        <translation>Avec «&#xa0;{level}&#xa0;», vous pouvez réserver avant l’ouverture à tous.</translation>
    </message>
    <message>
        <source>Log in first, then it is open to you.</source>
        <translation>Connectez-vous d’abord, et ce sera ouvert pour vous.</translation>
    </message>
    <message>
        <source>Through “{level}” you can book from {opens}, before it is open to everybody.</source>
        <translation>Avec «&#xa0;{level}&#xa0;», vous pouvez réserver dès le {opens}, avant l’ouverture à tous.</translation>
    </message>
    <message>
        <source>Log in first when you book.</source>
        <translation>Connectez-vous d’abord lorsque vous réservez.</translation>
    </message>
    <message>
        <source>It is open to everybody now.</source>
        <translation>C’est maintenant ouvert à tous.</translation>
    </message>
    <message>
        <source>You can book it without “{level}” too.</source>
        <translation>Vous pouvez aussi réserver sans «&#xa0;{level}&#xa0;».</translation>
    </message>
    <message>
        <source>Through “{level}” you can book seats that others do not see.</source>
        <translation>Avec «&#xa0;{level}&#xa0;», vous pouvez réserver des places que les autres ne voient pas.</translation>
    </message>
    <message>
        <source>Log in first, then you will see them.</source>
        <translation>Connectez-vous d’abord, et vous les verrez.</translation>
    </message>
    <message>
        <source>Your discount for “{level}” applies by itself once you are logged in.</source>
        <translation>Votre réduction pour «&#xa0;{level}&#xa0;» s’applique automatiquement une fois la connexion faite.</translation>
    </message>
    <message>
        <source>You need not enter a code.</source>
        <translation>Vous n’avez pas de code à saisir.</translation>
    </message>
    <message>
        <source>This discount has been used as often as it can be.</source>
        <translation>Cette réduction a été utilisée autant de fois que possible.</translation>
    </message>
    <message>
        <source>I can tell you about the regular prices.</source>
        <translation>Je peux vous indiquer les tarifs normaux.</translation>
    </message>
    <message>
        <source>This discount is not on offer at the moment.</source>
        <translation>Cette réduction n’est pas proposée pour le moment.</translation>
    </message>
    <message>
        <source>This discount does not apply by itself.</source>
        <translation>Cette réduction ne s’applique pas automatiquement.</translation>
    </message>
    <message>
        <source>I can tell you how it is used.</source>
        <translation>Je peux vous dire comment l’utiliser.</translation>
    </message>
    <message>
        <source>This discount comes with “{level}”, which you do not have at the moment.</source>
        <translation>Cette réduction va avec «&#xa0;{level}&#xa0;», que vous n’avez pas pour le moment.</translation>
    </message>
    <message>
        <source>I can tell you how to get it.</source>
        <translation>Je peux vous dire comment l’obtenir.</translation>
    </message>
    <message>
        <source>This early booking comes with “{level}”, which you do not have at the moment.</source>
        <translation>Cette réservation anticipée va avec «&#xa0;{level}&#xa0;», que vous n’avez pas pour le moment.</translation>
    </message>
    <message>
        <source>These seats come with “{level}”, which you do not have at the moment.</source>
        <translation>Ces places vont avec «&#xa0;{level}&#xa0;», que vous n’avez pas pour le moment.</translation>
    </message>
    <message>
        <source>A better discount of yours is used in place of this one.</source>
        <translation>Une meilleure réduction dont vous disposez est utilisée à la place de celle-ci.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>an account</source>
        <translation>un compte</translation>
    </message>
    <message>
        <source>an allocation</source>
        <translation>un contingent</translation>
    </message>
    <message>
        <source>a benefit</source>
        <translation>un avantage</translation>
    </message>
    <message>
        <source>a benefit level</source>
        <translation>un niveau d’avantage</translation>
    </message>
    <message>
        <source>a change request</source>
        <translation>une demande de modification</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>un contact</translation>
    </message>
    <message>
        <source>a discount code</source>
        <translation>un code de réduction</translation>
    </message>
    <message>
        <source>a donation</source>
        <translation>un don</translation>
    </message>
    <message>
        <source>a performance</source>
        <translation>une représentation</translation>
    </message>
    <message>
        <source>an e-mail that came in</source>
        <translation>un e-mail reçu</translation>
    </message>
    <message>
        <source>an e-mail in the outbox</source>
        <translation>un e-mail de la boîte d’envoi</translation>
    </message>
    <message>
        <source>a payment</source>
        <translation>un paiement</translation>
    </message>
    <message>
        <source>a portal user</source>
        <translation>un utilisateur Portal</translation>
    </message>
    <message>
        <source>a price level</source>
        <translation>une catégorie tarifaire</translation>
    </message>
    <message>
        <source>an entry of the Renewal Log</source>
        <translation>une entrée du journal des renouvellements</translation>
    </message>
    <message>
        <source>a run of the Renewal Tool</source>
        <translation>un traitement du Renewal Tool</translation>
    </message>
    <message>
        <source>a seat</source>
        <translation>une place</translation>
    </message>
    <message>
        <source>a seat of a subscriber</source>
        <translation>une place d’un abonné</translation>
    </message>
    <message>
        <source>a seat that is sold or held</source>
        <translation>une place vendue ou bloquée</translation>
    </message>
    <message>
        <source>a wish on the wait list</source>
        <translation>un souhait sur la liste d’attente</translation>
    </message>
    <message>
        <source>a series</source>
        <translation>une série</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>une commande</translation>
    </message>
    <message>
        <source>a ticket or package of an order</source>
        <translation>un billet ou une formule d’une commande</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>un événement</translation>
    </message>
    <message>
        <source>a venue</source>
        <translation>une salle</translation>
    </message>
    <message>
        <source>something recorded later</source>
        <translation>quelque chose d’enregistré plus tard</translation>
    </message>
    <message>
        <source>It was stopped there.</source>
        <translation>L’opération a été interrompue là.</translation>
    </message>
    <message>
        <source>What action %1 changed was changed again by action %2 meanwhile; undo %2 first.</source>
        <translation>Ce que l’action %1 a modifié l’a été à nouveau entre-temps par l’action %2&#xa0;; annulez d’abord %2.</translation>
    </message>
    <message>
        <source>Action %1 has to wait: %2; undo that first.</source>
        <translation>L’action %1 doit attendre&#xa0;: %2&#xa0;; annulez d’abord cela.</translation>
    </message>
    <message>
        <source>%1 went to %2 meanwhile.</source>
        <translation>%1 est entre-temps passé à %2.</translation>
    </message>
    <message>
        <source>%1 has what would have to come back</source>
        <comment>a row that stands in the way of an undo</comment>
        <translation>%1 a ce qui devrait revenir</translation>
    </message>
    <message>
        <source>something that it needs is no more</source>
        <translation>quelque chose dont elle a besoin n’existe plus</translation>
    </message>
    <message>
        <source>%1 refers to it</source>
        <comment>a row that stands in the way of an undo</comment>
        <translation>%1 y renvoie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of the run are taken back and stay so; the rest is as it was.</source>
        <translation>
            <numerusform>%Ln partie du traitement est annulée et le demeure&#xa0;; le reste est comme avant.</numerusform>
            <numerusform>%Ln parties du traitement sont annulées et le demeurent&#xa0;; le reste est comme avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 Undo the run again to go on.</source>
        <comment>what is so now; why</comment>
        <translation>%1 %2 Pour continuer, annulez à nouveau le traitement.</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>(blank)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(inconnu)</translation>
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
            <numerusform>%n place côte à côte</numerusform>
            <numerusform>%n places côte à côte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>in any section</source>
        <translation>dans n’importe quelle section</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a section</comment>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <comment>a patron, seats, where</comment>
        <translation>%1&#xa0;: %2, %3.</translation>
    </message>
    <message>
        <source>%1, order %2: %3, %4.</source>
        <comment>a patron, an order, seats, where</comment>
        <translation>%1, commande %2&#xa0;: %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them accessible.</source>
        <translation>
            <numerusform>Dont %n accessible.</numerusform>
            <numerusform>Dont %n accessibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Depuis le %1.</translation>
    </message>
    <message>
        <source>Next on the wait list: %1. These seats would do: %2.</source>
        <translation>Prochain sur la liste d’attente&#xa0;: %1. Ces places conviendraient&#xa0;: %2.</translation>
    </message>
    <message>
        <source>On the wait list for such seats: %1.</source>
        <translation>Sur la liste d’attente pour de telles places&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The patron has them now and waits no longer.</source>
        <translation>Le client les a maintenant et n’attend plus.</translation>
    </message>
    <message>
        <source>The order that this patron waited with is gone.</source>
        <translation>La commande pour laquelle ce client attendait n’existe plus.</translation>
    </message>
    <message>
        <source>The order that this patron waits with has no seats at a performance that is still to come.</source>
        <translation>La commande avec laquelle ce client attend n’a pas de places à une représentation à venir.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more on the wait list can be offered seats.</source>
        <translation>
            <numerusform>Des places peuvent être proposées à %n autre de la liste d’attente.</numerusform>
            <numerusform>Des places peuvent être proposées à %n autres de la liste d’attente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>window, text, databases</source>
        <translation>fenêtre, texte, bases de données</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>domaine public</translation>
    </message>
    <message>
        <source>databases in a file</source>
        <translation>bases de données dans un fichier</translation>
    </message>
    <message>
        <source>shared databases</source>
        <translation>bases de données partagées</translation>
    </message>
    <message>
        <source>zip files</source>
        <translation>fichiers zip</translation>
    </message>
    <message>
        <source>passwords in the desktop’s keychain</source>
        <translation>mots de passe dans le trousseau du bureau</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>lettres</translation>
    </message>
    <message>
        <source>letters and numbers</source>
        <translation>lettres et chiffres</translation>
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
        <translation>plans des souhaits de places</translation>
    </message>
    <message>
        <source>encrypted connections to mail servers</source>
        <translation>connexions chiffrées aux serveurs de messagerie</translation>
    </message>
    <message>
        <source>the parts of an e-mail</source>
        <translation>les parties d’un e-mail</translation>
    </message>
    <message>
        <source>the text of an e-mail in HTML</source>
        <translation>le texte d’un e-mail en HTML</translation>
    </message>
    <message>
        <source>what the reader of e-mails may not do</source>
        <translation>ce que le lecteur d’e-mails n’a pas le droit de faire</translation>
    </message>
</context>
<context>
    <name>patrondesk</name>
    <message>
        <source>Shows what a patron sees in Portal, and why.</source>
        <translation>Montre ce qu’un client voit dans Portal, et pourquoi.</translation>
    </message>
    <message>
        <source>The database: sqlite:///file, a file, or postgresql://host/name.</source>
        <translation>La base de données&#xa0;: sqlite:///fichier, un fichier ou postgresql://hôte/nom.</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system, light ou dark.</translation>
    </message>
    <message>
        <source>The theme is “system”, “light” or “dark”, not “%1”.</source>
        <translation>Le thème est «&#xa0;system&#xa0;», «&#xa0;light&#xa0;» ou «&#xa0;dark&#xa0;», pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Open the demo theatre.</source>
        <translation>Ouvrir le théâtre de démonstration.</translation>
    </message>
    <message>
        <source>Exports to import: zip files, folders or CSV files.</source>
        <translation>Exports à importer&#xa0;: fichiers zip, dossiers ou fichiers CSV.</translation>
    </message>
    <message>
        <source>--db and --demo name two databases; only one can be opened.</source>
        <translation>--db et --demo désignent deux bases de données&#xa0;; une seule peut être ouverte.</translation>
    </message>
</context>
<context>
    <name>pd::app::BackupDesk</name>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Daily backup</source>
        <translation>Sauvegarde quotidienne</translation>
    </message>
</context>
<context>
    <name>pd::app::DesktopNotes</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>pd::app::MailDesk</name>
    <message>
        <source>Taking e-mails in</source>
        <translation>Prise des e-mails</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Boîtes aux lettres</translation>
    </message>
    <message numerus="yes">
        <source>%n new requests have come by mail.</source>
        <translation>
            <numerusform>%n nouvelle demande est arrivée par e-mail.</numerusform>
            <numerusform>%n nouvelles demandes sont arrivées par e-mail.</numerusform>
        </translation>
    </message>
    <message>
        <source>New requests</source>
        <translation>Nouvelles demandes</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails that were sent have come back. The outbox says why.</source>
        <translation>
            <numerusform>%n e-mail envoyé a été retourné. La boîte d’envoi dit pourquoi.</numerusform>
            <numerusform>%n e-mails envoyés ont été retournés. La boîte d’envoi dit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mails came back</source>
        <translation>E-mails retournés</translation>
    </message>
</context>
<context>
    <name>pd::app::Program</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Where is the new database to be kept?</source>
        <translation>Où enregistrer la nouvelle base de données&#xa0;?</translation>
    </message>
    <message>
        <source>Patron Desk databases (*.db)</source>
        <translation>Bases de données Patron Desk (*.db)</translation>
    </message>
    <message>
        <source>%1 is open in another window, which has come to the front.</source>
        <translation>%1 est ouverte dans une autre fenêtre, qui est passée au premier plan.</translation>
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
        <translation>non visible</translation>
    </message>
    <message>
        <source>The patron does not see this:</source>
        <translation>Le client ne voit pas ceci&#xa0;:</translation>
    </message>
    <message>
        <source>The patron sees no fields here.</source>
        <translation>Le client ne voit aucun champ ici.</translation>
    </message>
    <message>
        <source>The patron sees no orders here.</source>
        <translation>Le client ne voit aucune commande ici.</translation>
    </message>
    <message>
        <source>The patron sees no donations here.</source>
        <translation>Le client ne voit aucun don ici.</translation>
    </message>
    <message>
        <source>The patron sees no subscriptions to renew here.</source>
        <translation>Le client ne voit aucun abonnement à renouveler ici.</translation>
    </message>
    <message>
        <source>The patron sees no benefits here.</source>
        <translation>Le client ne voit aucun avantage ici.</translation>
    </message>
    <message>
        <source>Order %1, shown as “%2”</source>
        <translation>Commande %1, affichée comme «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Order %1, hidden</source>
        <translation>Commande %1, masquée</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <translation>Commande %1, %2</translation>
    </message>
    <message>
        <source>Field “%1”, %2</source>
        <translation>Champ «&#xa0;%1&#xa0;», %2</translation>
    </message>
    <message>
        <source>Tab “%1”, %2</source>
        <translation>Onglet «&#xa0;%1&#xa0;», %2</translation>
    </message>
    <message>
        <source>Reminder to renew %1</source>
        <translation>Rappel de renouveler %1</translation>
    </message>
    <message>
        <source>Tab “%1”</source>
        <translation>Onglet «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is not offered</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas proposé</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Qualification</translation>
    </message>
    <message>
        <source>[not shown to the patron]</source>
        <translation>[non affiché au client]</translation>
    </message>
    <message>
        <source>After Log In the patron lands here, among the events on sale.</source>
        <translation>Après «&#xa0;Log In&#xa0;», le client arrive ici, parmi les événements en vente.</translation>
    </message>
    <message>
        <source>No benefit of this patron opens anything besides.</source>
        <translation>Aucun avantage de ce client n’ouvre autre chose.</translation>
    </message>
    <message>
        <source>Below is what the patron’s benefits open besides.</source>
        <translation>Ci-dessous, ce que les avantages du client ouvrent en plus.</translation>
    </message>
    <message>
        <source>On sale early for this patron</source>
        <translation>En vente anticipée pour ce client</translation>
    </message>
    <message>
        <source>Private seats</source>
        <translation>Places privées</translation>
    </message>
    <message>
        <source>Discount codes</source>
        <translation>Codes de réduction</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Presale of %1</source>
        <translation>Prévente de %1</translation>
    </message>
    <message>
        <source>Private seats for %1</source>
        <translation>Places privées pour %1</translation>
    </message>
    <message>
        <source>Discount code %1, applies</source>
        <translation>Code de réduction %1, s’applique</translation>
    </message>
    <message>
        <source>Discount code %1, does not apply</source>
        <translation>Code de réduction %1, ne s’applique pas</translation>
    </message>
    <message>
        <source>“%1” is offered; in this preview it does nothing</source>
        <translation>«&#xa0;%1&#xa0;» est proposé&#xa0;; dans cet aperçu, il ne fait rien</translation>
    </message>
    <message>
        <source>Presale of %1, hidden</source>
        <translation>Prévente de %1, masquée</translation>
    </message>
    <message>
        <source>Private seats for %1, hidden</source>
        <translation>Places privées pour %1, masquées</translation>
    </message>
    <message>
        <source>%1 (link)</source>
        <comment>read by a screen reader</comment>
        <translation>%1 (lien)</translation>
    </message>
    <message>
        <source>“%1” leads the patron to %2.</source>
        <translation>«&#xa0;%1&#xa0;» mène le client à %2.</translation>
    </message>
    <message>
        <source>“%1” opens the mobile tickets of this order for the patron.</source>
        <translation>«&#xa0;%1&#xa0;» ouvre pour le client les billets mobiles de cette commande.</translation>
    </message>
    <message>
        <source>“%1” lets the patron change this field; saving it updates the Contact.</source>
        <translation>«&#xa0;%1&#xa0;» permet au client de modifier ce champ&#xa0;; l’enregistrement met le contact à jour.</translation>
    </message>
    <message>
        <source>“%1” lets the patron choose another password.</source>
        <translation>«&#xa0;%1&#xa0;» permet au client de choisir un autre mot de passe.</translation>
    </message>
    <message>
        <source>“%1” opens the form “Submit a Change Request”; sent, it reaches the organisation by e-mail and changes nothing else.</source>
        <translation>«&#xa0;%1&#xa0;» ouvre le formulaire «&#xa0;Submit a Change Request&#xa0;»&#xa0;; une fois envoyé, il parvient à l’organisation par e-mail et ne modifie rien d’autre.</translation>
    </message>
    <message>
        <source>“%1” leads the patron to the payment of this renewal.</source>
        <translation>«&#xa0;%1&#xa0;» mène le client au paiement de ce renouvellement.</translation>
    </message>
    <message>
        <source>“%1” releases the seats at once, and the order becomes Did Not Renew.</source>
        <translation>«&#xa0;%1&#xa0;» libère aussitôt les places, et la commande passe à «&#xa0;Did Not Renew&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” leads to the Membership page, where the patron chooses a membership.</source>
        <translation>«&#xa0;%1&#xa0;» mène à la page «&#xa0;Membership&#xa0;», où le client choisit une adhésion.</translation>
    </message>
    <message>
        <source>“%1” opens a message to the organisation about renewing.</source>
        <translation>«&#xa0;%1&#xa0;» ouvre un message à l’organisation au sujet du renouvellement.</translation>
    </message>
    <message>
        <source>In this preview nothing is opened or sent.</source>
        <translation>Dans cet aperçu, rien n’est ouvert ni envoyé.</translation>
    </message>
    <message>
        <source>You act for the patron: a click or Space does it, after a question.</source>
        <translation>Vous agissez pour le client&#xa0;: un clic ou Espace l’exécute, après une question.</translation>
    </message>
    <message>
        <source>“%1” is offered; it works here while you act for the patron</source>
        <translation>«&#xa0;%1&#xa0;» est proposé&#xa0;; ici, il fonctionne tant que vous agissez pour le client</translation>
    </message>
    <message>
        <source>While you only look it does nothing: switch on “Act for patron” above the page to do it.</source>
        <translation>Tant que vous ne faites que regarder, il ne fait rien&#xa0;: activez «&#xa0;Agir pour le client&#xa0;» au-dessus de la page pour l’exécuter.</translation>
    </message>
</context>
<context>
    <name>pd::ui::AboutDialog</name>
    <message>
        <source>About Patron Desk</source>
        <translation>À propos de Patron Desk</translation>
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
        <translation>Voyez ce que vos clients voient, et pourquoi.</translation>
    </message>
    <message>
        <source>Version, licence, places and libraries</source>
        <translation>Version, licence, emplacements et bibliothèques</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copier comme texte</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>pd::ui::AccountDialog</name>
    <message>
        <source>The server’s name is known.</source>
        <translation>Le nom du serveur est connu.</translation>
    </message>
    <message>
        <source>The server’s name is not known.</source>
        <translation>Le nom du serveur n’est pas connu.</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>Le serveur répond.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Le serveur ne répond pas.</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>La connexion est chiffrée.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>La connexion n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>The certificate is good.</source>
        <translation>Le certificat est bon.</translation>
    </message>
    <message>
        <source>The certificate is not good.</source>
        <translation>Le certificat n’est pas bon.</translation>
    </message>
    <message>
        <source>The login is accepted.</source>
        <translation>L’identification est acceptée.</translation>
    </message>
    <message>
        <source>The login is not accepted.</source>
        <translation>L’identification n’est pas acceptée.</translation>
    </message>
    <message>
        <source>Save an&amp;d send</source>
        <translation>Enregistrer et en&amp;voyer</translation>
    </message>
    <message>
        <source>Account that mail is sent from</source>
        <translation>Compte d’envoi</translation>
    </message>
    <message>
        <source>Answers, reminders and receipts go out from here. What waits in the outbox goes as soon as it is saved.</source>
        <translation>Les réponses, les rappels et les reçus partent d’ici. Ce qui attend dans la boîte d’envoi part dès que le compte est enregistré.</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Résultat du test</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Send no &amp;more</source>
        <translation>Ne p&amp;lus envoyer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save and send</source>
        <translation>Enregistrer et envoyer</translation>
    </message>
    <message>
        <source>Fill in the password first: a test needs it.</source>
        <translation>Remplissez d’abord le mot de passe&#xa0;: un test en a besoin.</translation>
    </message>
    <message>
        <source>The test is under way.</source>
        <translation>Le test est en cours.</translation>
    </message>
    <message>
        <source>The server is asked …</source>
        <translation>Le serveur est interrogé …</translation>
    </message>
    <message>
        <source>E-mails can be sent from here.</source>
        <translation>Des e-mails peuvent être envoyés d’ici.</translation>
    </message>
</context>
<context>
    <name>pd::ui::AccountForm</name>
    <message>
        <source>&amp;Keep the password in the keychain</source>
        <translation>&amp;Garder le mot de passe dans le trousseau</translation>
    </message>
    <message>
        <source>Account that mail is sent from</source>
        <translation>Compte d’envoi</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Un autre</translation>
    </message>
    <message>
        <source>P&amp;rovider</source>
        <translation>F&amp;ournisseur</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>for example boxoffice@example.org</source>
        <translation>par exemple boxoffice@example.org</translation>
    </message>
    <message>
        <source>&amp;Name beside it</source>
        <translation>&amp;Nom à côté</translation>
    </message>
    <message>
        <source>for example Harbour Light Box Office</source>
        <translation>par exemple Harbour Light Box Office</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>empty: the address</source>
        <translation>vide&#xa0;: l’adresse</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>empty: the one that is known</source>
        <translation>vide&#xa0;: celui qui est connu</translation>
    </message>
    <message>
        <source>This desktop has no keychain: the password is asked for each time the program is started.</source>
        <translation>Ce bureau n’a pas de trousseau&#xa0;: le mot de passe est demandé à chaque démarrage du programme.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>for example smtp.example.org</source>
        <translation>par exemple smtp.example.org</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>From the first byte (TLS)</source>
        <translation>Dès le premier octet (TLS)</translation>
    </message>
    <message>
        <source>After a greeting (STARTTLS)</source>
        <translation>Après une salutation (STARTTLS)</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>&amp;Chiffrement</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Fill in the address that mail is to come from first.</source>
        <translation>Remplissez d’abord l’adresse d’où les e-mails doivent venir.</translation>
    </message>
    <message>
        <source>Fill in the server’s name first.</source>
        <translation>Remplissez d’abord le nom du serveur.</translation>
    </message>
    <message>
        <source>&amp;Keep the sign-in in the keychain</source>
        <translation>&amp;Garder l’identification dans le trousseau</translation>
    </message>
    <message>
        <source>This desktop has no keychain: somebody has to sign in each time the program is started.</source>
        <translation>Ce bureau n’a pas de trousseau&#xa0;: quelqu’un doit s’identifier à chaque démarrage du programme.</translation>
    </message>
    <message>
        <source>Certificates &amp;by</source>
        <translation>C&amp;ertificats de</translation>
    </message>
    <message>
        <source>empty: whom the system trusts</source>
        <translation>vide : ceux en qui le système a confiance</translation>
    </message>
</context>
<context>
    <name>pd::ui::ActSwitch</name>
    <message>
        <source>Act for patron</source>
        <translation>Agir pour le client</translation>
    </message>
    <message>
        <source>The buttons of a renewal really act then, each after a question.</source>
        <translation>Les boutons d’un renouvellement agissent alors vraiment, chacun après une question.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ActingBand</name>
    <message>
        <source>Stop acting (Esc)</source>
        <translation>Cesser d’agir (Échap)</translation>
    </message>
    <message>
        <source>Acting for the patron</source>
        <translation>Action au nom du client</translation>
    </message>
    <message>
        <source>Acting for %1: each click is real and journalled</source>
        <translation>Action au nom de %1&#xa0;: chaque clic est réel et noté au journal</translation>
    </message>
    <message>
        <source>Change seats…</source>
        <translation>Changer de places…</translation>
    </message>
    <message>
        <source>The patron can only ask for it; you can do it.</source>
        <translation>Le client ne peut que le demander&#xa0;; vous pouvez le faire.</translation>
    </message>
</context>
<context>
    <name>pd::ui::AdviceDialog</name>
    <message>
        <source>Other ways to seats</source>
        <translation>Autres façons d’avoir des places</translation>
    </message>
    <message>
        <source>What can be offered</source>
        <translation>Ce qui peut être proposé</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Co&amp;py as text</source>
        <translation>&amp;Copier comme texte</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ApplyDialog</name>
    <message>
        <source>Change the seats</source>
        <translation>Changer les places</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patrons get other seats, at all performances that are still to come.</source>
        <translation>
            <numerusform>%Ln client reçoit d’autres places, à toutes les représentations encore à venir.</numerusform>
            <numerusform>%Ln clients reçoivent d’autres places, à toutes les représentations encore à venir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have called %Ln of them, and they have said yes.</source>
        <translation>
            <numerusform>Vous avez appelé %Ln d’entre eux, qui a dit oui.</numerusform>
            <numerusform>Vous avez appelé %Ln d’entre eux, qui ont dit oui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their requests are finished. All of it is one change: Undo takes it back.</source>
        <translation>Leurs demandes sont alors terminées. Le tout est une seule modification&#xa0;: l’annulation la défait.</translation>
    </message>
    <message>
        <source>It is recorded here, and stands on the page Carry-over until somebody has done it in PatronManager.</source>
        <translation>C’est enregistré ici, et figure sur la page «&#xa0;À reporter&#xa0;» jusqu’à ce que quelqu’un l’ait fait dans PatronManager.</translation>
    </message>
    <message>
        <source>&amp;Change the seats</source>
        <translation>&amp;Changer les places</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Seats now</source>
        <translation>Places actuelles</translation>
    </message>
    <message>
        <source>New seats</source>
        <translation>Nouvelles places</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Qui reçoit quoi</translation>
    </message>
</context>
<context>
    <name>pd::ui::AsOfMenu</name>
    <message>
        <source>As o&amp;f</source>
        <translation>Date de &amp;consultation</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Maintenant</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Date de consultation</translation>
    </message>
    <message>
        <source>Choose a &amp;date…</source>
        <translation>Choisir une &amp;date…</translation>
    </message>
    <message>
        <source>Choose a patron first.</source>
        <translation>Choisissez d’abord un client.</translation>
    </message>
</context>
<context>
    <name>pd::ui::AttachmentRows</name>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Looking whether it is kept.</source>
        <translation>Vérification s’il est conservé.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save %1…</source>
        <comment>an attachment</comment>
        <translation>Enregistrer %1…</translation>
    </message>
</context>
<context>
    <name>pd::ui::AttachmentSaver</name>
    <message>
        <source>The bytes of this message are not kept any more, and what was attached went with them. Ask the sender for it once more.</source>
        <translation>Les octets de ce message ne sont plus conservés, et ce qui était joint est parti avec eux. Redemandez-le à l’expéditeur.</translation>
    </message>
    <message>
        <source>Where is the attachment to be kept?</source>
        <translation>Où conserver la pièce jointe ?</translation>
    </message>
    <message>
        <source>%1 is saved in %2. It came from outside: open it only if you know what it is.</source>
        <comment>a file, a folder</comment>
        <translation>%1 est enregistré dans %2. Il vient de l’extérieur : ne l’ouvrez que si vous savez ce que c’est.</translation>
    </message>
    <message>
        <source>Where is the e-mail to be kept?</source>
        <translation>Où le message doit-il être enregistré ?</translation>
    </message>
</context>
<context>
    <name>pd::ui::BackupsModel</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Find in backups</source>
        <translation>Rechercher dans les sauvegardes</translation>
    </message>
    <message>
        <source>1 backup</source>
        <translation>1 sauvegarde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups</source>
        <translation>
            <numerusform>%Ln sauvegarde</numerusform>
            <numerusform>%Ln sauvegardes</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup is kept yet.</source>
        <translation>Aucune sauvegarde n’est encore conservée.</translation>
    </message>
    <message>
        <source>No backup matches.</source>
        <translation>Aucune sauvegarde ne correspond.</translation>
    </message>
</context>
<context>
    <name>pd::ui::BackupsPanel</name>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Open the restored database</source>
        <translation>Ouvrir la base de données restaurée</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>&amp;Sauvegarder maintenant…</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Afficher le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Restore to a new file…</source>
        <translation>&amp;Restaurer dans un nouveau fichier…</translation>
    </message>
    <message>
        <source>Restore &amp;another file…</source>
        <translation>Restaurer un &amp;autre fichier…</translation>
    </message>
    <message>
        <source>A shared database is backed up by PostgreSQL’s own program. Run this where it is installed; it asks for the password, or takes it from .pgpass:</source>
        <translation>Une base de données partagée se sauvegarde avec le programme de PostgreSQL. Exécutez ceci là où il est installé&#xa0;; il demande le mot de passe, ou le prend dans .pgpass&#xa0;:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>&amp;Copy the command</source>
        <translation>&amp;Copier la commande</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>There is no backup to restore yet.</source>
        <translation>Il n’y a pas encore de sauvegarde à restaurer.</translation>
    </message>
    <message>
        <source>Where is the backup to be kept?</source>
        <translation>Où enregistrer la sauvegarde&#xa0;?</translation>
    </message>
    <message>
        <source>Patron Desk databases (*.db)</source>
        <translation>Bases de données Patron Desk (*.db)</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>Backed up to %1 (%2), opened again and verified.</source>
        <translation>Sauvegarde enregistrée dans %1 (%2), rouverte et vérifiée.</translation>
    </message>
    <message>
        <source>Which backup is to be restored?</source>
        <translation>Quelle sauvegarde restaurer&#xa0;?</translation>
    </message>
    <message>
        <source>Patron Desk databases (*.db);;All files (*)</source>
        <translation>Bases de données Patron Desk (*.db);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Where is the restored database to be kept?</source>
        <translation>Où enregistrer la base de données restaurée&#xa0;?</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restauration en cours…</translation>
    </message>
    <message>
        <source>Restored to %1 (%2) and verified. What is open now was left as it is.</source>
        <translation>Restaurée dans %1 (%2) et vérifiée. Ce qui est ouvert maintenant est resté tel quel.</translation>
    </message>
    <message>
        <source>Which backups are kept could not be read. %1</source>
        <translation>Impossible de lire quelles sauvegardes sont conservées. %1</translation>
    </message>
    <message>
        <source>A backup is being made or restored; its progress and Cancel are in the status bar.</source>
        <translation>Une sauvegarde est en cours d’enregistrement ou de restauration&#xa0;; sa progression et «&#xa0;Interrompre&#xa0;» sont dans la barre d’état.</translation>
    </message>
    <message>
        <source>Which backups are kept could not be read.</source>
        <translation>Impossible de lire quelles sauvegardes sont conservées.</translation>
    </message>
</context>
<context>
    <name>pd::ui::BenefitMessageDialog</name>
    <message>
        <source>&amp;Send the message</source>
        <translation>&amp;Envoyer le message</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A message about renewing %1 is recorded as a request. The benefit stays as it is.</source>
        <translation>Un message sur le renouvellement de %1 est enregistré comme demande. L’avantage reste tel quel.</translation>
    </message>
    <message>
        <source>Nobody is set whom it could be sent to: it waits among the requests. Settings, administrators, says who.</source>
        <translation>Personne n’est défini à qui l’envoyer&#xa0;: il attend parmi les demandes. La section «&#xa0;Administrateurs&#xa0;» des réglages dit qui.</translation>
    </message>
    <message>
        <source>An e-mail to %1 waits in the outbox for 15 seconds; until then it can be undone.</source>
        <translation>Un e-mail à %1 attend 15 secondes dans la boîte d’envoi&#xa0;; jusque-là, cela peut être annulé.</translation>
    </message>
    <message>
        <source>What the patron writes</source>
        <translation>Ce que le client écrit</translation>
    </message>
    <message>
        <source>&amp;What the patron writes</source>
        <translation>&amp;Ce que le client écrit</translation>
    </message>
    <message>
        <source>Write what the patron asks for.</source>
        <translation>Écrivez ce que demande le client.</translation>
    </message>
</context>
<context>
    <name>pd::ui::BrowserFrame</name>
    <message>
        <source>The patron’s browser</source>
        <translation>Le navigateur du client</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Revenir à la page précédente</translation>
    </message>
    <message>
        <source>Forward to the page after</source>
        <translation>Avancer à la page suivante</translation>
    </message>
    <message>
        <source>No other page was looked at before this one.</source>
        <translation>Aucune autre page n’a été consultée avant celle-ci.</translation>
    </message>
    <message>
        <source>No other page was looked at after this one.</source>
        <translation>Aucune autre page n’a été consultée après celle-ci.</translation>
    </message>
    <message>
        <source>Preview, read only</source>
        <translation>Aperçu, en lecture seule</translation>
    </message>
    <message>
        <source>No site address is set</source>
        <translation>Aucune adresse de site n’est définie</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
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
        <translation>Dans PatronManager</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Patron or order</source>
        <translation>Client ou commande</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Saisi par</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Avant le</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Fait par</translation>
    </message>
    <message>
        <source>Id in PatronManager</source>
        <translation>Id dans PatronManager</translation>
    </message>
    <message>
        <source>Carry-over</source>
        <translation>À reporter</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Rechercher dans la liste</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be repeated in PatronManager</source>
        <translation>Rien n’est à refaire dans PatronManager</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>Aucune entrée ne correspond.</translation>
    </message>
</context>
<context>
    <name>pd::ui::CarryOverPage</name>
    <message>
        <source>Carry-over</source>
        <translation>À reporter</translation>
    </message>
    <message>
        <source>&amp;Mark as done</source>
        <translation>&amp;Marquer comme fait</translation>
    </message>
    <message>
        <source>Mark as &amp;not done</source>
        <translation>Marquer comme &amp;non fait</translation>
    </message>
    <message>
        <source>&amp;Open the patron</source>
        <translation>&amp;Ouvrir le client</translation>
    </message>
    <message>
        <source>What was recorded here and is to be repeated in PatronManager, where that is the organisation’s record. The next import that shows it closes it.</source>
        <translation>Ce qui a été saisi ici et doit être refait dans PatronManager, lorsque c’est lui qui fait foi pour l’organisation. Le prochain import qui le montre le clôt.</translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation>Choisissez d’abord une entrée.</translation>
    </message>
    <message>
        <source>An import has closed what is chosen.</source>
        <translation>Un import a clos ce qui est choisi.</translation>
    </message>
    <message>
        <source>What is chosen is marked as done already.</source>
        <translation>Ce qui est choisi est déjà marqué comme fait.</translation>
    </message>
    <message>
        <source>What is chosen is not marked as done.</source>
        <translation>Ce qui est choisi n’est pas marqué comme fait.</translation>
    </message>
    <message>
        <source>Choose one entry only.</source>
        <translation>Choisissez une seule entrée.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries recorded.</source>
        <translation>
            <numerusform>%n entrée notée.</numerusform>
            <numerusform>%n entrées notées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n were closed by an import and left as they are.</source>
        <translation>
            <numerusform>%n était close par un import et reste telle quelle.</numerusform>
            <numerusform>%n étaient closes par un import et restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>This entry is about no patron.</source>
        <translation>Cette entrée ne concerne aucun client.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>pd::ui::ChooseStep</name>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation>Quels fichiers&#xa0;?</translation>
    </message>
    <message>
        <source>The zips of a data export, the folder they were unpacked to, or single CSV files, in any order. Drop them here, or choose them.</source>
        <translation>Les fichiers zip d’un export de données, le dossier où ils ont été décompressés, ou des fichiers CSV isolés, dans n’importe quel ordre. Déposez-les ici ou choisissez-les.</translation>
    </message>
    <message>
        <source>Files and folders to import</source>
        <translation>Fichiers et dossiers à importer</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Ajouter un &amp;dossier…</translation>
    </message>
    <message>
        <source>This is the demo theatre: an import would be mixed with its made-up patrons. Open or make a database of your own first.</source>
        <translation>Ceci est le théâtre de démonstration&#xa0;: un import se mêlerait à ses clients inventés. Ouvrez ou créez d’abord votre propre base de données.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a path and its size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a line of the list first.</source>
        <translation>Choisissez d’abord une ligne de la liste.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Exports (*.zip *.csv *.tsv *.CSV *.ZIP)</source>
        <translation>Exports (*.zip *.csv *.tsv *.CSV *.ZIP)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>E-mails are no export. Close this, and drop them on the window.</source>
        <translation>Des e-mails ne sont pas un export. Fermez ceci, et déposez-les sur la fenêtre.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ColourEditor</name>
    <message>
        <source>Choose the colour</source>
        <translation>Choisir la couleur</translation>
    </message>
</context>
<context>
    <name>pd::ui::ColumnsPanel</name>
    <message>
        <source>Field for the column %1</source>
        <translation>Champ pour la colonne %1</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Non importée</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va dans</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Reconnue</translation>
    </message>
    <message>
        <source>Sa&amp;ve aliases</source>
        <translation>&amp;Enregistrer les alias</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>What stands in columns that are not mapped is kept nowhere.</source>
        <translation>Le contenu des colonnes sans champ n’est conservé nulle part.</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>Colonnes de %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>%1 of %2 mapped</source>
        <translation>%1 sur %2 associées</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>jamais lue</translation>
    </message>
    <message>
        <source>Dropped, never stored</source>
        <translation>Écartée, jamais enregistrée</translation>
    </message>
    <message>
        <source>Choose a field…</source>
        <translation>Choisir un champ…</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par le nom</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Par le libellé</translation>
    </message>
    <message>
        <source>Your alias</source>
        <translation>Votre alias</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissée de côté</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secrète</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Sans champ</translation>
    </message>
    <message>
        <source>There is nothing to save: choose a field for a column first.</source>
        <translation>Il n’y a rien à enregistrer&#xa0;: choisissez d’abord un champ pour une colonne.</translation>
    </message>
    <message>
        <source>Not read: the first of this name is</source>
        <translation>Non lue&#xa0;: la première de ce nom l’est</translation>
    </message>
    <message>
        <source>Stands twice</source>
        <translation>Présente deux fois</translation>
    </message>
</context>
<context>
    <name>pd::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Trouver une action</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
</context>
<context>
    <name>pd::ui::ConflictChoices</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Changed by two people</source>
        <translation>Modifié par deux personnes</translation>
    </message>
    <message>
        <source>Somebody else changed the same fields while you did. Choose what shall stand; nothing is written before.</source>
        <translation>Quelqu’un d’autre a modifié les mêmes champs en même temps que vous. Choisissez ce qui doit rester&#xa0;; rien n’est écrit avant.</translation>
    </message>
    <message>
        <source>%1, which was %2</source>
        <translation>%1, auparavant&#xa0;: %2</translation>
    </message>
    <message>
        <source>Keep theirs: %1</source>
        <translation>Garder l’autre valeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Write mine: %1</source>
        <translation>Écrire la mienne&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>pd::ui::ConflictsStep</name>
    <message>
        <source>&amp;Keep what staff have changed here</source>
        <translation>&amp;Garder ce que le personnel a modifié ici</translation>
    </message>
    <message>
        <source>&amp;Take what the export says</source>
        <translation>&amp;Prendre ce que dit l’export</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>In the export</source>
        <translation>Dans l’export</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>The values in the column “Here” stay.</source>
        <translation>Les valeurs de la colonne «&#xa0;Ici&#xa0;» restent.</translation>
    </message>
    <message>
        <source>The values in the column “In the export” replace them; the journal keeps both.</source>
        <translation>Les valeurs de la colonne «&#xa0;Dans l’export&#xa0;» les remplacent&#xa0;; le journal garde les deux.</translation>
    </message>
    <message numerus="yes">
        <source>%n fields changed here and in the export</source>
        <translation>
            <numerusform>%n champ modifié ici et dans l’export</numerusform>
            <numerusform>%n champs modifiés ici et dans l’export</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of record and its id</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, counts</source>
        <translation>%1, compte</translation>
    </message>
    <message>
        <source>Keep ours in this row</source>
        <translation>Garder pour la ligne</translation>
    </message>
    <message>
        <source>Take theirs in this row</source>
        <translation>Prendre pour la ligne</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>Comme toutes les autres</translation>
    </message>
    <message>
        <source>Changed here by</source>
        <translation>Modifié ici par</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>These fields have another value here than in the last import, and another one in this export. The choice counts for all of them but the rows that you decide one by one; everything else of these records is imported either way.</source>
        <translation>Ces champs ont ici une autre valeur que dans le dernier import, et encore une autre dans cet export. Le choix vaut pour tous, sauf pour les lignes que vous décidez une à une&#xa0;; tout le reste de ces enregistrements est importé dans tous les cas.</translation>
    </message>
    <message>
        <source>Space lets the other value count for the chosen rows.</source>
        <translation>La barre d’espace fait valoir l’autre valeur pour les lignes choisies.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are decided one by one.</source>
        <translation>
            <numerusform>%n ligne est décidée à part.</numerusform>
            <numerusform>%n lignes sont décidées une à une.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose rows of the list first.</source>
        <translation>Choisissez d’abord des lignes de la liste.</translation>
    </message>
    <message>
        <source>The chosen rows were not decided one by one.</source>
        <translation>Les lignes choisies ne sont pas décidées une à une.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>The export, for this row</source>
        <translation>L’export, à part</translation>
    </message>
    <message>
        <source>The export</source>
        <translation>L’export</translation>
    </message>
    <message>
        <source>Here, for this row</source>
        <translation>Ici, à part</translation>
    </message>
</context>
<context>
    <name>pd::ui::ContactEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Edit contact – %1</source>
        <translation>Modifier le contact – %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>What you had typed before is here again. Save it, or press Escape twice to give it up.</source>
        <translation>Voici de nouveau ce que vous aviez saisi. Enregistrez-le, ou appuyez deux fois sur Échap pour l’abandonner.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>L’enregistrement est en cours.</translation>
    </message>
    <message>
        <source>Choose for each field what shall stand.</source>
        <translation>Choisissez pour chaque champ ce qui doit rester.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>It is recorded here, and to be done in PatronManager: the list Carry-over names it until an import shows it.</source>
        <translation>C’est enregistré ici, et à faire dans PatronManager&#xa0;: la liste «&#xa0;À reporter&#xa0;» le mentionne jusqu’à ce qu’un import le montre.</translation>
    </message>
    <message>
        <source>It is recorded here, which is the organisation’s own record.</source>
        <translation>C’est enregistré ici, et cette base de données fait foi pour l’organisation.</translation>
    </message>
    <message>
        <source>Recorded here: %1. To be done in PatronManager, too.</source>
        <translation>Enregistré ici&#xa0;: %1. À faire aussi dans PatronManager.</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What you typed is not saved. Press Escape or Cancel once more to give it up.</source>
        <translation>Votre saisie n’est pas enregistrée. Appuyez encore une fois sur Échap ou «&#xa0;Annuler&#xa0;» pour l’abandonner.</translation>
    </message>
    <message>
        <source>No new address could be read in what the patron wrote. Type it here.</source>
        <translation>Aucune nouvelle adresse n’a pu être lue dans ce que le client a écrit. Saisissez-la ici.</translation>
    </message>
    <message>
        <source>The record has the address that the patron wrote already.</source>
        <translation>L’enregistrement a déjà l’adresse que le client a écrite.</translation>
    </message>
    <message>
        <source>This is what the patron wrote, as it was understood. Check it before you save it.</source>
        <translation>Voici ce que le client a écrit, tel que cela a été compris. Vérifiez-le avant de l’enregistrer.</translation>
    </message>
    <message>
        <source>%1 The change request is filled.</source>
        <comment>what was done</comment>
        <translation>%1 La demande de modification est satisfaite.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ContactForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Needs and wishes</source>
        <translation>Besoins et souhaits</translation>
    </message>
    <message>
        <source>E-mail and phone</source>
        <translation>E-mail et téléphone</translation>
    </message>
    <message>
        <source>Mailing address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>pd::ui::CorrectDialog</name>
    <message>
        <source>Correct what was understood</source>
        <translation>Corriger ce qui a été compris</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>&amp;Corriger</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What the patron wrote stays as it is.</source>
        <translation>Ce que le client a écrit reste tel quel.</translation>
    </message>
    <message>
        <source>&amp;If it cannot be done</source>
        <translation>Si c’est &amp;impossible</translation>
    </message>
    <message>
        <source>Seats si&amp;nce</source>
        <translation>Places &amp;depuis</translation>
    </message>
    <message>
        <source>Only what you change is written, and no later message changes it.</source>
        <translation>Seul ce que vous modifiez est écrit, et aucun message ultérieur ne le modifie.</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Ce qui a été compris</translation>
    </message>
    <message>
        <source>&amp;Patron</source>
        <translation>C&amp;lient</translation>
    </message>
    <message>
        <source>O&amp;rder</source>
        <translation>C&amp;ommande</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>&amp;Série</translation>
    </message>
    <message>
        <source>&amp;Wishes</source>
        <translation>Sou&amp;haits</translation>
    </message>
    <message>
        <source>It is known since when the patron has the seats</source>
        <translation>On sait depuis quand le client a les places</translation>
    </message>
    <message>
        <source>The day since when the patron has the seats</source>
        <translation>Le jour depuis lequel le client a les places</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>None; choose one, or type its number</source>
        <translation>Aucune&#xa0;; choisissez-en une, ou saisissez son numéro</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>a series</comment>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>a language</comment>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>None</source>
        <comment>an order</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>The series is that of the order.</source>
        <translation>La série est celle de la commande.</translation>
    </message>
    <message>
        <source>The patron’s orders are being read.</source>
        <translation>Les commandes du client sont en cours de lecture.</translation>
    </message>
    <message>
        <source>Nothing is corrected yet.</source>
        <translation>Rien n’est encore corrigé.</translation>
    </message>
    <message>
        <source>With the order come its patron, its series and its seats.</source>
        <translation>Avec la commande viennent son client, sa série et ses places.</translation>
    </message>
    <message>
        <source>With the order come its series and its seats.</source>
        <translation>Avec la commande viennent sa série et ses places.</translation>
    </message>
    <message>
        <source>With the order come its series, its seats, and since when the patron has them.</source>
        <translation>Avec la commande viennent sa série, ses places, et depuis quand le client les a.</translation>
    </message>
    <message>
        <source>Without the order its seats go, too.</source>
        <translation>Sans la commande, ses places partent aussi.</translation>
    </message>
    <message>
        <source>Somebody else corrected this request meanwhile, so nothing is written yet.</source>
        <translation>Quelqu’un d’autre a corrigé cette demande entre-temps, rien n’est donc encore écrit.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>%1: it is %2 now, you have %3.</source>
        <comment>a field, a value, a value</comment>
        <translation>%1 : c’est maintenant %2, vous avez %3.</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Doublon de</translation>
    </message>
    <message>
        <source>Correct it again to have yours, or set it as it is now.</source>
        <translation>Corrigez encore une fois pour avoir la vôtre, ou mettez ce qui est maintenant.</translation>
    </message>
    <message>
        <source>The wishes of this request have changed meanwhile, so nothing is written yet.</source>
        <translation>Les souhaits de cette demande ont changé entre-temps, si bien que rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>The wishes stand here as they are now, with what you have ticked and added.</source>
        <translation>Les souhaits sont là comme ils sont maintenant, avec ce que vous avez coché et ajouté.</translation>
    </message>
    <message>
        <source>Look at them, and correct again.</source>
        <translation>Regardez-les, puis corrigez de nouveau.</translation>
    </message>
    <message>
        <source>&amp;Duplicate of</source>
        <translation>&amp;Doublon de</translation>
    </message>
</context>
<context>
    <name>pd::ui::DatabaseChooser</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Test and &amp;open</source>
        <translation>Te&amp;ster et ouvrir</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Ouvrir une base de données</translation>
    </message>
    <message>
        <source>On this computer and opened &amp;before</source>
        <translation>Sur cet ordinateur et déjà ou&amp;vertes</translation>
    </message>
    <message>
        <source>&amp;Shared database</source>
        <translation>Base de données &amp;partagée</translation>
    </message>
    <message>
        <source>Databases opened before</source>
        <translation>Bases de données déjà ouvertes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Open a &amp;file…</source>
        <translation>Ouvrir un &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;New empty database…</source>
        <translation>&amp;Nouvelle base de données vide…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>No database was opened before: open a file, or make a new one.</source>
        <translation>Aucune base de données n’a encore été ouverte&#xa0;: ouvrez un fichier ou créez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The file is not there any more. Look for it where it was moved to, or remove it from the list.</source>
        <translation>Le fichier n’est plus là. Cherchez-le là où il a été déplacé, ou retirez-le de la liste.</translation>
    </message>
    <message>
        <source>Where is the new database to be kept?</source>
        <translation>Où enregistrer la nouvelle base de données&#xa0;?</translation>
    </message>
    <message>
        <source>Patron Desk databases (*.db);;All files (*)</source>
        <translation>Bases de données Patron Desk (*.db);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The test is going on.</source>
        <translation>Le test est en cours.</translation>
    </message>
    <message>
        <source>Set it up and &amp;open</source>
        <translation>La préparer et l’ouvr&amp;ir</translation>
    </message>
</context>
<context>
    <name>pd::ui::DatabaseLabel</name>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>%1 · shared database</source>
        <translation>%1 · base de données partagée</translation>
    </message>
</context>
<context>
    <name>pd::ui::DatePopup</name>
    <message>
        <source>Choose a date</source>
        <translation>Choisir une date</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Le mois précédent</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Le mois suivant</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Jours du mois</translation>
    </message>
</context>
<context>
    <name>pd::ui::DateQuestion</name>
    <message>
        <source>Dates and times of the files</source>
        <translation>Dates et heures des fichiers</translation>
    </message>
    <message>
        <source>Dat&amp;es</source>
        <translation>&amp;Dates</translation>
    </message>
    <message>
        <source>How dates are written</source>
        <translation>Comment les dates sont écrites</translation>
    </message>
    <message>
        <source>As each file shows</source>
        <translation>Comme chaque fichier le montre</translation>
    </message>
    <message>
        <source>Month first: 5/30/2026</source>
        <translation>Mois d’abord&#xa0;: 5/30/2026</translation>
    </message>
    <message>
        <source>Day first: 30/5/2026</source>
        <translation>Jour d’abord&#xa0;: 30/5/2026</translation>
    </message>
    <message>
        <source>&amp;Times of</source>
        <translation>&amp;Heures de</translation>
    </message>
    <message>
        <source>Time zone of the times</source>
        <translation>Fuseau horaire des heures</translation>
    </message>
    <message>
        <source>The dates in %1, column %2, can be read month first or day first, for example %3. Which is it?</source>
        <translation>Les dates de %1, colonne %2, peuvent se lire mois d’abord ou jour d’abord, par exemple %3. Lequel est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>Some times do not say their zone: they are read as the organisation’s, unless you say otherwise.</source>
        <translation>Certaines heures n’indiquent pas leur fuseau&#xa0;: elles sont lues comme celles de l’organisation, sauf indication contraire.</translation>
    </message>
</context>
<context>
    <name>pd::ui::DaysPopup</name>
    <message>
        <source>Number of days</source>
        <translation>Nombre de jours</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Essayer</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>%1, in days:</source>
        <translation>%1, en jours&#xa0;:</translation>
    </message>
    <message>
        <source>%1, in days</source>
        <translation>%1, en jours</translation>
    </message>
</context>
<context>
    <name>pd::ui::DeclineDialog</name>
    <message>
        <source>The subscriber does not renew</source>
        <translation>L’abonné ne renouvelle pas</translation>
    </message>
    <message>
        <source>&amp;Give the seats up</source>
        <translation>&amp;Abandonner les places</translation>
    </message>
    <message>
        <source>&amp;Keep the seats</source>
        <translation>&amp;Garder les places</translation>
    </message>
    <message>
        <source>Order %1 becomes “Did Not Renew”.</source>
        <translation>La commande %1 devient «&#xa0;Did Not Renew&#xa0;».</translation>
    </message>
    <message>
        <source>Undo brings the seats back only while nobody has taken them.</source>
        <translation>L’annulation ne rend les places que tant que personne ne les a prises.</translation>
    </message>
    <message>
        <source>Recorded here; give the seats back in PatronManager, too.</source>
        <translation>Enregistré ici&#xa0;; rendez aussi les places dans PatronManager.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Said so on the phone</source>
        <translation>Dit au téléphone</translation>
    </message>
    <message>
        <source>Said so at the counter</source>
        <translation>Dit au guichet</translation>
    </message>
    <message>
        <source>Wrote so</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Did not answer in time</source>
        <translation>Pas de réponse à temps</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Raison</translation>
    </message>
    <message numerus="yes">
        <source>%n open change requests of the order are closed with it.</source>
        <translation>
            <numerusform>%n demande de modification en cours de la commande est close avec elle.</numerusform>
            <numerusform>%n demandes de modification en cours de la commande sont closes avec elle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::DeclineManyDialog</name>
    <message>
        <source>Several subscribers do not renew</source>
        <translation>Plusieurs abonnés ne renouvellent pas</translation>
    </message>
    <message>
        <source>&amp;Give the seats up</source>
        <translation>&amp;Abandonner les places</translation>
    </message>
    <message>
        <source>&amp;Keep the seats</source>
        <translation>&amp;Garder les places</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Abonné</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>What happens to each</source>
        <translation>Ce qui se passe pour chacun</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Raison</translation>
    </message>
    <message>
        <source>Looking at what would happen…</source>
        <translation>Examen de ce qui se passerait…</translation>
    </message>
    <message>
        <source>It is being looked at.</source>
        <translation>L’examen est en cours.</translation>
    </message>
    <message>
        <source>None of them can be declined.</source>
        <translation>Aucun de ces renouvellements ne peut être décliné.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscribers do not renew, and give their seats back.</source>
        <translation>
            <numerusform>%Ln abonné ne renouvelle pas et rend ses places.</numerusform>
            <numerusform>%Ln abonnés ne renouvellent pas et rendent leurs places.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out, with the reason below.</source>
        <translation>
            <numerusform>%Ln est exclu, avec la raison ci-dessous.</numerusform>
            <numerusform>%Ln sont exclus, avec la raison ci-dessous.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is one step, and undo takes all of it back, as long as nobody has taken the seats.</source>
        <translation>C’est une seule étape, et l’annulation la défait toute, tant que personne n’a pris les places.</translation>
    </message>
    <message>
        <source>It is being recorded.</source>
        <translation>L’enregistrement est en cours.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscribers do not renew.</source>
        <translation>
            <numerusform>%Ln abonné ne renouvelle pas.</numerusform>
            <numerusform>%Ln abonnés ne renouvellent pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left out.</source>
        <translation>
            <numerusform>%Ln a été exclu.</numerusform>
            <numerusform>%Ln ont été exclus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::DetailPanel</name>
    <message>
        <source>Copy these facts</source>
        <translation>Copier ces données</translation>
    </message>
    <message>
        <source>Chosen record</source>
        <translation>Enregistrement choisi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>The facts were copied.</source>
        <translation>Les données ont été copiées.</translation>
    </message>
</context>
<context>
    <name>pd::ui::DialogDrafts</name>
    <message>
        <source>What you had typed here before is here again.</source>
        <translation>Ce que vous aviez saisi ici auparavant est de nouveau là.</translation>
    </message>
</context>
<context>
    <name>pd::ui::DonationSums</name>
    <message>
        <source>Shown to the patron</source>
        <translation>Affiché au client</translation>
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
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Figures of the dry run</source>
        <translation>Chiffres de la simulation</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>lignes lues</translation>
    </message>
    <message>
        <source>to store</source>
        <translation>à enregistrer</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangées</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetées</translation>
    </message>
    <message>
        <source>Under way, nothing is stored</source>
        <translation>En cours, rien n’est enregistré</translation>
    </message>
    <message>
        <source>Nothing stored yet</source>
        <translation>Rien n’est encore enregistré</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Pas faite</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts with staff changes</source>
        <translation>
            <numerusform>%n conflit avec des modifications du personnel</numerusform>
            <numerusform>%n conflits avec des modifications du personnel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orphans kept and listed</source>
        <translation>
            <numerusform>%n orphelin conservé et listé</numerusform>
            <numerusform>%n orphelins conservés et listés</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Examen des fichiers</translation>
    </message>
</context>
<context>
    <name>pd::ui::DuplicateChoice</name>
    <message>
        <source>Duplicate of</source>
        <translation>Doublon de</translation>
    </message>
    <message>
        <source>None; choose one, or type its number</source>
        <translation>Aucune ; choisissez-en une, ou saisissez son numéro</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a request</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Write the number of the other request, or choose none.</source>
        <translation>Saisissez le numéro de l’autre demande, ou choisissez aucune.</translation>
    </message>
    <message>
        <source>A request is no duplicate of itself.</source>
        <translation>Une demande n’est pas le doublon d’elle-même.</translation>
    </message>
</context>
<context>
    <name>pd::ui::EmptyList</name>
    <message>
        <source>Empty list</source>
        <translation>Liste vide</translation>
    </message>
</context>
<context>
    <name>pd::ui::EmptyPage</name>
    <message>
        <source>Find a patron</source>
        <translation>Rechercher un client</translation>
    </message>
    <message>
        <source>Open the demo theatre</source>
        <translation>Ouvrir le théâtre de démonstration</translation>
    </message>
    <message>
        <source>No patron chosen</source>
        <translation>Aucun client choisi</translation>
    </message>
    <message>
        <source>Type part of a name, an e-mail address, a phone or an order number to see what the patron sees in Portal, and why.</source>
        <translation>Saisissez une partie d’un nom, d’une adresse e-mail, d’un téléphone ou d’un numéro de commande pour voir ce que le client voit dans Portal, et pourquoi.</translation>
    </message>
    <message>
        <source>Open another database…</source>
        <translation>Ouvrir une autre base de données…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Import an export…</source>
        <translation>Importer un export…</translation>
    </message>
    <message>
        <source>No patrons yet</source>
        <translation>Pas encore de clients</translation>
    </message>
    <message>
        <source>This database is empty. Import an export of PatronManager, or drop its files onto this window.</source>
        <translation>Cette base de données est vide. Importez un export de PatronManager, ou déposez ses fichiers sur cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>pd::ui::EndOfDayDialog</name>
    <message>
        <source>Payments of the day</source>
        <translation>Paiements du jour</translation>
    </message>
    <message>
        <source>Sums by method and by person</source>
        <translation>Sommes par mode et par personne</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Exporter en CSV…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Fin de journée</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>Colonnes de %1</translation>
    </message>
    <message>
        <source>The payments are being read.</source>
        <translation>Les paiements sont en cours de lecture.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ErasePersonDialog</name>
    <message>
        <source>Erase this person’s data</source>
        <translation>Effacer les données de cette personne</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>&amp;Effacer définitivement</translation>
    </message>
    <message>
        <source>&amp;Keep the data</source>
        <translation>&amp;Garder les données</translation>
    </message>
    <message>
        <source>Everything that says who %1 is will be erased for good. Nothing takes this back, Undo neither.</source>
        <translation>Tout ce qui dit qui est %1 sera effacé définitivement. Rien ne le ramène, «&#xa0;Annuler&#xa0;» non plus.</translation>
    </message>
    <message>
        <source>What is erased</source>
        <translation>Ce qui est effacé</translation>
    </message>
    <message>
        <source>What stays, because the organisation’s books need it</source>
        <translation>Ce qui reste, parce que les comptes de l’organisation en ont besoin</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>What is erased, and what stays</source>
        <translation>Ce qui est effacé, et ce qui reste</translation>
    </message>
    <message>
        <source>&amp;Type “%1” to erase the data</source>
        <translation>&amp;Saisissez «&#xa0;%1&#xa0;» pour effacer les données</translation>
    </message>
    <message>
        <source>The person’s name</source>
        <translation>Nom de la personne</translation>
    </message>
    <message>
        <source>Change requests of this person are open (%1). Finish or withdraw them first.</source>
        <translation>Des demandes de modification de cette personne sont en cours (%1). Terminez-les ou retirez-les d’abord.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>An e-mail to this person is being sent at this moment. Wait until it is out.</source>
        <translation>Un e-mail à cette personne est envoyé en ce moment même. Attendez qu’il soit parti.</translation>
    </message>
    <message>
        <source>Type the person’s name first.</source>
        <translation>Saisissez d’abord le nom de la personne.</translation>
    </message>
    <message>
        <source>E&amp;xport first…</source>
        <translation>E&amp;xporter d’abord…</translation>
    </message>
</context>
<context>
    <name>pd::ui::Fields</name>
    <message>
        <source>Clear the field</source>
        <translation>Vider le champ</translation>
    </message>
</context>
<context>
    <name>pd::ui::FiledMailList</name>
    <message>
        <source>Nobody known</source>
        <translation>Personne de connu</translation>
    </message>
    <message>
        <source>Without a subject</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts of an e-mail</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Automatic mail</source>
        <translation>E-mails automatiques</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Automatic mail is being read…</source>
        <translation>Les e-mails automatiques sont en cours de lecture…</translation>
    </message>
    <message>
        <source>No e-mail is like that.</source>
        <translation>Aucun e-mail ne correspond.</translation>
    </message>
    <message>
        <source>No automatic mail is here. What programs and lists send, and what you close as no request, is filed here.</source>
        <translation>Il n’y a pas d’e-mail automatique ici. Ce que des programmes et des listes envoient, et ce que vous fermez parce que ce n’est pas une demande, est classé ici.</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Afficher les plus anciens</translation>
    </message>
    <message>
        <source>Older e-mails</source>
        <translation>Messages plus anciens</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln are here.</source>
        <translation>
            <numerusform>Le message le plus récent est là.</numerusform>
            <numerusform>Les %Ln plus récents sont là.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::FindBar</name>
    <message>
        <source>The place before (Shift+F3)</source>
        <translation>L’endroit précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>The next place (F3)</source>
        <translation>L’endroit suivant (F3)</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>Fermer la barre de recherche (Échap)</translation>
    </message>
    <message>
        <source>Find in the page</source>
        <translation>Rechercher dans la page</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Endroits trouvés</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>recherche…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Type what to find first.</source>
        <translation>Saisissez d’abord ce qu’il faut chercher.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
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
        <translation>Fichier ou enregistrement</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Findings of the import</source>
        <translation>Constats de l’import</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <translation>Genre de constat</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Lignes rejetées</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Orphelins</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Repeated ids</source>
        <translation>Identifiants répétés</translation>
    </message>
    <message>
        <source>Not in this export</source>
        <translation>Absents de cet export</translation>
    </message>
    <message>
        <source>Skipped files</source>
        <translation>Fichiers laissés de côté</translation>
    </message>
    <message>
        <source>Secret columns</source>
        <translation>Colonnes secrètes</translation>
    </message>
    <message>
        <source>Columns not mapped</source>
        <translation>Colonnes sans champ</translation>
    </message>
    <message>
        <source>Copy the list as text</source>
        <translation>Copier la liste comme texte</translation>
    </message>
    <message>
        <source>Save the rejected rows as CSV</source>
        <translation>Enregistrer les lignes rejetées au format CSV</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a kind of finding and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Refers to %1, which nobody has; kept, and linked when it comes.</source>
        <translation>Renvoie à %1, que personne n’a&#xa0;; conservé, et lié à son arrivée.</translation>
    </message>
    <message>
        <source>Changed here and in the export.</source>
        <translation>Modifié ici et dans l’export.</translation>
    </message>
    <message>
        <source>Stands twice; the row that was changed last counts.</source>
        <translation>Présent deux fois&#xa0;; la ligne modifiée en dernier compte.</translation>
    </message>
    <message>
        <source>Is here and not in this export; nothing was deleted.</source>
        <translation>Présent ici et absent de cet export&#xa0;; rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>May hold secrets: never read, never stored.</source>
        <translation>Peut contenir des secrets&#xa0;: jamais lu, jamais enregistré.</translation>
    </message>
    <message>
        <source>Leads to no field: what stands in it is kept nowhere.</source>
        <translation>Ne mène à aucun champ&#xa0;: son contenu n’est conservé nulle part.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>La liste est vide.</translation>
    </message>
    <message>
        <source>No row was rejected.</source>
        <translation>Aucune ligne n’a été rejetée.</translation>
    </message>
    <message>
        <source>Columns that stand twice</source>
        <translation>Colonnes présentes deux fois</translation>
    </message>
    <message>
        <source>Stands twice: the first column of this name was read, this one was not.</source>
        <translation>Présente deux fois&#xa0;: la première colonne de ce nom a été lue, celle-ci non.</translation>
    </message>
    <message>
        <source>Find in findings</source>
        <translation>Rechercher dans les constats</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 constat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings</source>
        <translation>
            <numerusform>%Ln constat</numerusform>
            <numerusform>%Ln constats</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing of this kind.</source>
        <translation>Il n’y a rien de ce genre.</translation>
    </message>
    <message>
        <source>No finding matches.</source>
        <translation>Aucun constat ne correspond.</translation>
    </message>
</context>
<context>
    <name>pd::ui::FinishDialog</name>
    <message>
        <source>Filled</source>
        <translation>Satisfaite</translation>
    </message>
    <message>
        <source>It is &amp;filled with this</source>
        <translation>Satis&amp;faite par ceci</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>With what was the request filled?</source>
        <translation>Par quoi la demande a-t-elle été satisfaite&#xa0;?</translation>
    </message>
    <message>
        <source>What was done for this patron since the request came, the newest first.</source>
        <translation>Ce qui a été fait pour ce client depuis l’arrivée de la demande, le plus récent d’abord.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>when, what, by whom</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Nothing was done for this patron since the request came.</source>
        <translation>Rien n’a été fait pour ce client depuis l’arrivée de la demande.</translation>
    </message>
</context>
<context>
    <name>pd::ui::FirstStart</name>
    <message>
        <source>How do you want to begin?</source>
        <translation>Comment voulez-vous commencer&#xa0;?</translation>
    </message>
    <message>
        <source>Patron Desk</source>
        <translation>Patron Desk</translation>
    </message>
    <message>
        <source>You can do the other two later, from the File menu.</source>
        <translation>Les deux autres restent possibles plus tard, par le menu «&#xa0;Fichier&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Look round the demo theatre</source>
        <translation>&amp;Découvrir le théâtre de démonstration</translation>
    </message>
    <message>
        <source>A made-up theatre with %L1 patrons and three seasons.</source>
        <translation>Un théâtre inventé avec %L1 clients et trois saisons.</translation>
    </message>
    <message>
        <source>Ready in a few seconds. Nothing leaves this computer.</source>
        <translation>Prêt en quelques secondes. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Import an export</source>
        <translation>&amp;Importer un export</translation>
    </message>
    <message>
        <source>Zip files, folders or single CSV files. You see what was recognised before anything is stored.</source>
        <translation>Fichiers zip, dossiers ou fichiers CSV isolés. Vous voyez ce qui a été reconnu avant tout enregistrement.</translation>
    </message>
    <message>
        <source>Or drop the files onto this window. Card numbers and passwords are never stored.</source>
        <translation>Ou déposez les fichiers sur cette fenêtre. Les numéros de carte et les mots de passe ne sont jamais enregistrés.</translation>
    </message>
    <message>
        <source>&amp;Connect to a shared database</source>
        <translation>Se &amp;connecter à une base de données partagée</translation>
    </message>
    <message>
        <source>Work on the same records as the rest of the box office.</source>
        <translation>Travailler sur les mêmes enregistrements que le reste de la billetterie.</translation>
    </message>
    <message>
        <source>Your administrator gives you an address and a name.</source>
        <translation>Votre administrateur vous donne une adresse et un nom.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claire</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Start the demo theatre</source>
        <translation>Démarrer le &amp;théâtre de démonstration</translation>
    </message>
    <message>
        <source>Choose what to i&amp;mport…</source>
        <translation>Choisir quoi i&amp;mporter…</translation>
    </message>
    <message>
        <source>I&amp;mport 1 file…</source>
        <translation>I&amp;mporter 1 fichier…</translation>
    </message>
    <message numerus="yes">
        <source>I&amp;mport %n files…</source>
        <translation>
            <numerusform>I&amp;mporter %n fichier…</numerusform>
            <numerusform>I&amp;mporter %n fichiers…</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the &amp;address…</source>
        <translation>Indiquer l’&amp;adresse…</translation>
    </message>
</context>
<context>
    <name>pd::ui::FlagChips</name>
    <message>
        <source>Deceased</source>
        <translation>Personne décédée</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Ne pas appeler</translation>
    </message>
    <message>
        <source>Do not mail</source>
        <translation>Pas de courrier</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>Pas d’e-mail</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>Besoins d’accessibilité</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Conseil d’administration</translation>
    </message>
    <message>
        <source>Know first</source>
        <translation>À savoir d’abord</translation>
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
        <translation>&amp;Aide sur cette page</translation>
    </message>
    <message>
        <source>C&amp;ontents</source>
        <translation>&amp;Sommaire</translation>
    </message>
    <message>
        <source>&amp;Tour of the demo theatre</source>
        <translation>&amp;Visite du théâtre de démonstration</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Clavier</translation>
    </message>
    <message>
        <source>Nobody here is found by “%1”. The patrons of the tour are those of the demo theatre.</source>
        <translation>Personne ici ne correspond à «&#xa0;%1&#xa0;». Les clients de la visite sont ceux du théâtre de démonstration.</translation>
    </message>
</context>
<context>
    <name>pd::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help – Patron Desk</source>
        <translation>Aide – Patron Desk</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Page d’aide</translation>
    </message>
    <message>
        <source>Contents and search</source>
        <translation>Sommaire et recherche</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Contents and page</source>
        <translation>Sommaire et page</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Sommaire</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Fermer l’aide</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Search the help (Ctrl+F)</source>
        <translation>Rechercher dans l’aide (Ctrl+F)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>There is nothing before this.</source>
        <translation>Il n’y a rien avant ceci.</translation>
    </message>
    <message>
        <source>There is nothing after this.</source>
        <translation>Il n’y a rien après ceci.</translation>
    </message>
    <message>
        <source>Nothing in the help has all of these words.</source>
        <translation>Rien dans l’aide ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>One line has all of these words.</source>
        <translation>Une ligne contient tous ces mots.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines have all of these words.</source>
        <translation>
            <numerusform>%n ligne contient tous ces mots.</numerusform>
            <numerusform>%n lignes contiennent tous ces mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>This page is there in English only.</source>
        <translation>Cette page n’existe qu’en anglais.</translation>
    </message>
</context>
<context>
    <name>pd::ui::HiddenBar</name>
    <message numerus="yes">
        <source>%n not shown</source>
        <translation>
            <numerusform>%n non affiché</numerusform>
            <numerusform>%n non affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>one tab is not shown</source>
        <translation>un onglet n’est pas affiché</translation>
    </message>
    <message numerus="yes">
        <source>%n tabs are not shown</source>
        <translation>
            <numerusform>%n onglet n’est pas affiché</numerusform>
            <numerusform>%n onglets ne sont pas affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>The patron sees every line of this tab, and every tab</source>
        <translation>Le client voit toutes les lignes de cet onglet, et tous les onglets</translation>
    </message>
    <message>
        <source>Not shown to the patron</source>
        <translation>Non affiché au client</translation>
    </message>
    <message>
        <source>Reasons why lines are not shown</source>
        <translation>Raisons pour lesquelles des lignes ne sont pas affichées</translation>
    </message>
    <message>
        <source>Hide again</source>
        <translation>Masquer à nouveau</translation>
    </message>
    <message>
        <source>Show reasons</source>
        <translation>Montrer les raisons</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>Non affiché&#xa0;: %1</translation>
    </message>
    <message>
        <source>in Subscription renewal</source>
        <translation>sous «&#xa0;Subscription renewal&#xa0;»</translation>
    </message>
    <message>
        <source>The patron has every perk of their levels</source>
        <translation>Le client a tous les privilèges de ses niveaux</translation>
    </message>
</context>
<context>
    <name>pd::ui::HistoryPanel</name>
    <message>
        <source>&amp;Take this back…</source>
        <translation>Annule&amp;r ceci…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Choose a row to see it whole.</source>
        <translation>Choisissez une ligne pour la voir en entier.</translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation>Choisissez d’abord une entrée.</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>Ceci a déjà été annulé.</translation>
    </message>
    <message>
        <source>Something is being taken back.</source>
        <translation>Une annulation est en cours.</translation>
    </message>
    <message>
        <source>“%1” would be taken back: what it changed gets the values that it had before.</source>
        <translation>«&#xa0;%1&#xa0;» serait annulé&#xa0;: ce qui a été modifié retrouve ses valeurs d’avant.</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Laisser tel quel</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>An&amp;nuler l’action</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The whole run would be taken back: every order that it made goes, and its seats are free again.</source>
        <translation>Tout le traitement serait annulé&#xa0;: chaque commande qu’il a créée disparaît, et ses places sont de nouveau libres.</translation>
    </message>
</context>
<context>
    <name>pd::ui::HitDelegate</name>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>numéro de commande</translation>
    </message>
    <message>
        <source>external id</source>
        <translation>identifiant externe</translation>
    </message>
</context>
<context>
    <name>pd::ui::HousePanel</name>
    <message>
        <source>Venue</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Représentation</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Seats and their search</source>
        <translation>Places et leur recherche</translation>
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
        <translation>Plan ou liste</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a venue and how many seats it has</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message>
        <source>No venue yet</source>
        <translation>Pas encore de salle</translation>
    </message>
    <message>
        <source>There is no venue yet: make a new one.</source>
        <translation>Il n’y a pas encore de salle&#xa0;: créez-en une.</translation>
    </message>
    <message>
        <source>The house by itself</source>
        <translation>La salle elle-même</translation>
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
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <source>What was recognised</source>
        <translation>Ce qui a été reconnu</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Enregistrer le rappor&amp;t…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Import an export</source>
        <translation>Importer un export</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>The aliases are saved; later imports know these columns.</source>
        <translation>Les alias sont enregistrés&#xa0;; les prochains imports connaissent ces colonnes.</translation>
    </message>
    <message numerus="yes">
        <source>%n files and folders</source>
        <translation>
            <numerusform>%n fichier ou dossier</numerusform>
            <numerusform>%n fichiers et dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next: what is in them</source>
        <translation>&amp;Suivant&#xa0;: leur contenu</translation>
    </message>
    <message>
        <source>&amp;Next: conflicts</source>
        <translation>&amp;Suivant&#xa0;: conflits</translation>
    </message>
    <message>
        <source>&amp;Next: import</source>
        <translation>&amp;Suivant&#xa0;: import</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Close, and go on in the background</source>
        <translation>&amp;Fermer et continuer en arrière-plan</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Choose a file or a folder first.</source>
        <translation>Choisissez d’abord un fichier ou un dossier.</translation>
    </message>
    <message>
        <source>The dry run must have ended: it says what would be imported.</source>
        <translation>La simulation doit être terminée&#xa0;: elle dit ce qui serait importé.</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>C’est la première étape.</translation>
    </message>
    <message>
        <source>There is a report as soon as a dry run has ended.</source>
        <translation>Il y a un rapport dès qu’une simulation est terminée.</translation>
    </message>
    <message>
        <source>One transaction: if you cancel, nothing is stored.</source>
        <translation>Une seule transaction&#xa0;: si vous interrompez, rien n’est enregistré.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ImportRunsPanel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Enregistrées</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Imports of this database</source>
        <translation>Imports de cette base de données</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Enregistrer le rappor&amp;t…</translation>
    </message>
    <message>
        <source>&amp;Take this import back…</source>
        <translation>&amp;Annuler cet import…</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>&amp;Annuler l’import</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Le laisser tel quel</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Nothing has been imported into this database yet.</source>
        <translation>Rien n’a encore été importé dans cette base de données.</translation>
    </message>
    <message>
        <source>Report of the chosen import</source>
        <translation>Rapport de l’import choisi</translation>
    </message>
    <message>
        <source>Imports and the report of one</source>
        <translation>Imports et le rapport de l’un d’eux</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Nothing was new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>Choose an import first.</source>
        <translation>Choisissez d’abord un import.</translation>
    </message>
    <message>
        <source>This import was taken back already.</source>
        <translation>Cet import a déjà été annulé.</translation>
    </message>
    <message>
        <source>Answer the question first.</source>
        <translation>Répondez d’abord à la question.</translation>
    </message>
    <message>
        <source>This import changed nothing.</source>
        <translation>Cet import n’a rien modifié.</translation>
    </message>
    <message>
        <source>Finding out whether it can be taken back.</source>
        <translation>Recherche si l’import peut être annulé.</translation>
    </message>
    <message numerus="yes">
        <source>All %n rows that this import stored go back: new records leave, changed ones get the values they had. The files can be imported again.</source>
        <translation>
            <numerusform>La seule ligne (%n) que cet import a enregistrée est retirée&#xa0;: les nouveaux enregistrements partent, ceux modifiés retrouvent leurs valeurs. Les fichiers peuvent être importés à nouveau.</numerusform>
            <numerusform>Les %n lignes que cet import a enregistrées sont retirées&#xa0;: les nouveaux enregistrements partent, ceux modifiés retrouvent leurs valeurs. Les fichiers peuvent être importés à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being taken back.</source>
        <translation>L’annulation est en cours.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>L’import a été annulé.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ImportSession</name>
    <message>
        <source>Waiting for other work to end</source>
        <translation>En attente de la fin d’un autre travail</translation>
    </message>
    <message>
        <source>%1 of %2 rows compared with the database</source>
        <translation>%1 lignes sur %2 comparées à la base de données</translation>
    </message>
    <message>
        <source>%1 % of the files read</source>
        <translation>%1&#xa0;% des fichiers lus</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Examen des fichiers</translation>
    </message>
    <message>
        <source>Dry run of the import</source>
        <translation>Simulation de l’import</translation>
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
        <translation>&amp;Arrêter l’import</translation>
    </message>
    <message>
        <source>Cop&amp;y the report</source>
        <translation>Cop&amp;ier le rapport</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progression de l’import</translation>
    </message>
    <message>
        <source>Report of the import</source>
        <translation>Rapport de l’import</translation>
    </message>
    <message numerus="yes">
        <source>%n rows will be stored, in one transaction: if it is stopped or fails, nothing is.</source>
        <translation>
            <numerusform>%n ligne sera enregistrée, en une seule transaction&#xa0;: si elle est arrêtée ou échoue, rien ne l’est.</numerusform>
            <numerusform>%n lignes seront enregistrées, en une seule transaction&#xa0;: si elle est arrêtée ou échoue, rien ne l’est.</numerusform>
        </translation>
    </message>
    <message>
        <source>PatronManager becomes the master of the records.</source>
        <translation>PatronManager devient la référence des enregistrements.</translation>
    </message>
    <message numerus="yes">
        <source>%n values that staff have changed here will be replaced.</source>
        <translation>
            <numerusform>%n valeur que le personnel a modifiée ici sera remplacée.</numerusform>
            <numerusform>%n valeurs que le personnel a modifiées ici seront remplacées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values that staff have changed here are kept.</source>
        <translation>
            <numerusform>%n valeur que le personnel a modifiée ici est conservée.</numerusform>
            <numerusform>%n valeurs que le personnel a modifiées ici sont conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is kept, and the import can be taken back as long as nothing was built on it.</source>
        <translation>Le rapport est conservé, et l’import peut être annulé tant que rien ne s’appuie sur lui.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import en cours…</translation>
    </message>
    <message numerus="yes">
        <source>Imported: %n rows stored</source>
        <translation>
            <numerusform>Importé&#xa0;: %n ligne enregistrée</numerusform>
            <numerusform>Importé&#xa0;: %n lignes enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to import</source>
        <translation>Prêt à importer</translation>
    </message>
    <message>
        <source>This window may be closed: the import goes on, its progress and Cancel are in the status bar.</source>
        <translation>Cette fenêtre peut être fermée&#xa0;: l’import continue, sa progression et «&#xa0;Interrompre&#xa0;» sont dans la barre d’état.</translation>
    </message>
    <message>
        <source>The report stays in the settings, under Imports; the import can be taken back there.</source>
        <translation>Le rapport reste dans les réglages, sous «&#xa0;Imports&#xa0;»&#xa0;; l’import peut y être annulé.</translation>
    </message>
    <message>
        <source>Everything in these files is here already; nothing was changed.</source>
        <translation>Tout ce que contiennent ces fichiers est déjà ici&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The import is being stopped.</source>
        <translation>L’import est en cours d’arrêt.</translation>
    </message>
</context>
<context>
    <name>pd::ui::Importing</name>
    <message>
        <source>&amp;Import an export…</source>
        <translation>&amp;Importer un export…</translation>
    </message>
    <message>
        <source>Takes files of PatronManager into this database; a dry run comes first.</source>
        <translation>Prend des fichiers de PatronManager dans cette base de données&#xa0;; une simulation vient d’abord.</translation>
    </message>
    <message>
        <source>Earlier i&amp;mports</source>
        <translation>I&amp;mportations précédentes</translation>
    </message>
    <message>
        <source>Lists the imports of this database, with their reports.</source>
        <translation>Affiche les imports de cette base de données, avec leurs rapports.</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>The import goes on; its progress and Cancel are in the status bar.</source>
        <translation>L’import continue&#xa0;; sa progression et «&#xa0;Interrompre&#xa0;» sont dans la barre d’état.</translation>
    </message>
    <message numerus="yes">
        <source>The import is done: %n rows stored. Its report is in the settings, under Imports.</source>
        <translation>
            <numerusform>L’import est terminé&#xa0;: %n ligne enregistrée. Son rapport est dans les réglages, sous «&#xa0;Imports&#xa0;».</numerusform>
            <numerusform>L’import est terminé&#xa0;: %n lignes enregistrées. Son rapport est dans les réglages, sous «&#xa0;Imports&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>The import that you had begun is there again; nothing of it is stored yet.</source>
        <translation>L’import que vous aviez commencé est de nouveau là&#xa0;; rien n’en est encore enregistré.</translation>
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
        <translation>Affiché</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Non affiché</translation>
    </message>
    <message>
        <source>Status of the order</source>
        <translation>Statut de la commande</translation>
    </message>
    <message>
        <source>The patron reads</source>
        <translation>Le client lit</translation>
    </message>
    <message>
        <source>In Orders</source>
        <translation>Dans «&#xa0;Orders&#xa0;»</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Order labels</source>
        <translation>Libellés des commandes</translation>
    </message>
    <message>
        <source>Find in labels</source>
        <translation>Rechercher dans les libellés</translation>
    </message>
    <message>
        <source>1 status</source>
        <translation>1 statut</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statuses</source>
        <translation>
            <numerusform>%Ln statut</numerusform>
            <numerusform>%Ln statuts</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has no row yet.</source>
        <translation>La table n’a encore aucune ligne.</translation>
    </message>
    <message>
        <source>No row matches.</source>
        <translation>Aucune ligne ne correspond.</translation>
    </message>
</context>
<context>
    <name>pd::ui::LabelsPanel</name>
    <message>
        <source>Orders in “%1” are not listed.</source>
        <translation>Les commandes en «&#xa0;%1&#xa0;» ne sont pas affichées.</translation>
    </message>
    <message>
        <source>Orders in “%1” are listed, and the patron reads “%2”.</source>
        <translation>Les commandes en «&#xa0;%1&#xa0;» sont affichées, et le client lit «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Orders carry a status that staff read; this table says what the patron reads in its place (rules O2 and O3).</source>
        <translation>Les commandes portent un statut que lit le personnel&#xa0;; cette table dit ce que le client lit à sa place (règles O2 et O3).</translation>
    </message>
    <message>
        <source>Orders in this status are listed</source>
        <translation>Les commandes à ce statut sont affichées</translation>
    </message>
    <message>
        <source>Order labels</source>
        <translation>Libellés des commandes</translation>
    </message>
    <message>
        <source>Status of the order</source>
        <translation>Statut de la commande</translation>
    </message>
    <message>
        <source>The patron reads</source>
        <translation>Le client lit</translation>
    </message>
    <message>
        <source>The status itself</source>
        <translation>Le statut lui-même</translation>
    </message>
    <message>
        <source>The row that is chosen</source>
        <translation>La ligne choisie</translation>
    </message>
    <message>
        <source>S&amp;tatus of the order</source>
        <translation>S&amp;tatut de la commande</translation>
    </message>
    <message>
        <source>The patron &amp;reads</source>
        <translation>Le client &amp;lit</translation>
    </message>
    <message>
        <source>Another status is another row: add one.</source>
        <translation>Un autre statut est une autre ligne&#xa0;: ajoutez-en une.</translation>
    </message>
    <message>
        <source>it is not there any more.</source>
        <translation>elle n’est plus là.</translation>
    </message>
    <message>
        <source>Type the status as your orders spell it.</source>
        <translation>Saisissez le statut tel que vos commandes l’écrivent.</translation>
    </message>
    <message>
        <source>The table has “%1” already. Discard this and change that row.</source>
        <translation>La table contient déjà «&#xa0;%1&#xa0;». Abandonnez ceci et modifiez cette ligne-là.</translation>
    </message>
    <message>
        <source>Without this row, “%1” has no label: the setting for orders in a status without a label decides.</source>
        <translation>Sans cette ligne, «&#xa0;%1&#xa0;» n’a pas de libellé&#xa0;: le réglage des commandes à un statut sans libellé décide.</translation>
    </message>
</context>
<context>
    <name>pd::ui::Leaving</name>
    <message>
        <source>“%1” is under way: it would be stopped, and nothing of it would stay.</source>
        <translation>«&#xa0;%1&#xa0;» est en cours&#xa0;: le travail serait arrêté, et il n’en resterait rien.</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of work are under way: they would be stopped, and nothing of them would stay.</source>
        <translation>
            <numerusform>%n travail est en cours&#xa0;: il serait arrêté, et il n’en resterait rien.</numerusform>
            <numerusform>%n travaux sont en cours&#xa0;: ils seraient arrêtés, et il n’en resterait rien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits of the settings are not saved and would be lost.</source>
        <translation>
            <numerusform>%n modification des réglages n’est pas enregistrée et serait perdue.</numerusform>
            <numerusform>%n modifications des réglages ne sont pas enregistrées et seraient perdues.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>A&amp;rrêter et fermer</translation>
    </message>
    <message>
        <source>&amp;Stop and open the other</source>
        <translation>A&amp;rrêter et ouvrir l’autre</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>Fermer sans e&amp;nregistrer</translation>
    </message>
    <message>
        <source>&amp;Open the other without saving</source>
        <translation>&amp;Ouvrir l’autre sans enregistrer</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Poursuivre</translation>
    </message>
    <message>
        <source>The work is being stopped; the window closes when that is done.</source>
        <translation>Le travail est en cours d’arrêt&#xa0;; la fenêtre se fermera ensuite.</translation>
    </message>
    <message>
        <source>The work is being stopped; the other database opens when that is done.</source>
        <translation>Le travail est en cours d’arrêt&#xa0;; l’autre base de données s’ouvrira ensuite.</translation>
    </message>
</context>
<context>
    <name>pd::ui::LettersDialog</name>
    <message>
        <source>&amp;Print or save…</source>
        <translation>Im&amp;primer ou enregistrer…</translation>
    </message>
    <message>
        <source>Renewal letters</source>
        <translation>Lettres de renouvellement</translation>
    </message>
    <message>
        <source>There is no letter to write.</source>
        <translation>Il n’y a aucune lettre à écrire.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters with a slip to tear off, one for each patron.</source>
        <translation>
            <numerusform>%Ln lettre avec un talon détachable.</numerusform>
            <numerusform>%Ln lettres avec un talon détachable, une par client.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewals are left out.</source>
        <translation>
            <numerusform>%Ln renouvellement est exclu.</numerusform>
            <numerusform>%Ln renouvellements sont exclus.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are about the renewals that the list shows. Nothing is recorded.</source>
        <translation>Elles portent sur les renouvellements que montre la liste. Rien n’est enregistré.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissée de côté</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Who is left out, and why</source>
        <translation>Qui est exclu, et pourquoi</translation>
    </message>
    <message>
        <source>Also those who &amp;opted out of e-mail: a letter is none</source>
        <translation>Aussi ceux qui &amp;refusent les e-mails&#xa0;: une lettre n’en est pas un</translation>
    </message>
    <message>
        <source>Nobody of them opted out of e-mail.</source>
        <translation>Aucun d’eux ne refuse les e-mails.</translation>
    </message>
</context>
<context>
    <name>pd::ui::LinkQuestion</name>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Leave the help?</source>
        <translation>Quitter l’aide&#xa0;?</translation>
    </message>
    <message>
        <source>This leads out of Patron Desk, to %1</source>
        <translation>Ce lien mène hors de Patron Desk, à %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::ListPart</name>
    <message>
        <source>It is being recorded.</source>
        <translation>L’enregistrement est en cours.</translation>
    </message>
</context>
<context>
    <name>pd::ui::LockScreen</name>
    <message>
        <source>Patron Desk is locked</source>
        <translation>Patron Desk est verrouillé</translation>
    </message>
    <message>
        <source>Press Return or click to go on where you were.</source>
        <translation>Appuyez sur Entrée ou cliquez pour reprendre où vous en étiez.</translation>
    </message>
</context>
<context>
    <name>pd::ui::LogPanel</name>
    <message>
        <source>Renewal Log by outcome</source>
        <translation>Journal des renouvellements par résultat</translation>
    </message>
    <message>
        <source>Renewal Log</source>
        <translation>Journal des renouvellements</translation>
    </message>
    <message>
        <source>Nothing was run for this series yet.</source>
        <translation>Rien n’a encore été lancé pour cette série.</translation>
    </message>
    <message>
        <source>Choose a subscriber to read what was done.</source>
        <translation>Choisissez un abonné pour lire ce qui a été fait.</translation>
    </message>
    <message>
        <source>Order %1 has the status %2.</source>
        <translation>La commande %1 a le statut %2.</translation>
    </message>
    <message>
        <source>Order %1 has the status %2; it began with %3.</source>
        <translation>La commande %1 a le statut %2&#xa0;; elle a commencé avec %3.</translation>
    </message>
    <message>
        <source>They do not rene&amp;w…</source>
        <translation>Ne re&amp;nouvellent pas…</translation>
    </message>
    <message>
        <source>Choose subscribers, or a heading for all under it, first.</source>
        <translation>Choisissez d’abord des abonnés, ou un titre pour tous ceux qu’il contient.</translation>
    </message>
    <message>
        <source>None of them was given an order.</source>
        <translation>Aucun d’eux n’a reçu de commande.</translation>
    </message>
</context>
<context>
    <name>pd::ui::MailLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>pd::ui::MailboxDialog</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Enreg&amp;istrer</translation>
    </message>
    <message>
        <source>Add a mailbox</source>
        <translation>Ajouter une boîte aux lettres</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Boîte aux lettres</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>L’enregistrement est en cours.</translation>
    </message>
    <message>
        <source>The test is going on.</source>
        <translation>Le test est en cours.</translation>
    </message>
</context>
<context>
    <name>pd::ui::MailboxForm</name>
    <message>
        <source>&amp;Keep the password in the keychain</source>
        <translation>&amp;Garder le mot de passe dans le trousseau</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Boîte aux lettres</translation>
    </message>
    <message>
        <source>&amp;Name here</source>
        <translation>&amp;Nom ici</translation>
    </message>
    <message>
        <source>for example Change requests</source>
        <translation>par exemple Demandes de modification</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>mostly the whole e-mail address</source>
        <translation>le plus souvent l’adresse e-mail entière</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>empty: stays as it is</source>
        <translation>vide&#xa0;: reste tel quel</translation>
    </message>
    <message>
        <source>Keep the password in the keychain</source>
        <translation>Garder le mot de passe dans le trousseau</translation>
    </message>
    <message>
        <source>Take mail &amp;from</source>
        <translation>&amp;Prendre les e-mails dans</translation>
    </message>
    <message>
        <source>&amp;Move it to</source>
        <translation>&amp;Déplacer vers</translation>
    </message>
    <message>
        <source>where it goes once it is kept here; made if it is not there</source>
        <translation>où il va une fois gardé ici&#xa0;; créé s’il n’existe pas</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>F&amp;ournisseur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>for example imap.example.org</source>
        <translation>par exemple imap.example.org</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>&amp;Chiffrement</translation>
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
        <translation>Certificats d&amp;e</translation>
    </message>
    <message>
        <source>empty: whom the system trusts</source>
        <translation>vide&#xa0;: ceux en qui le système a confiance</translation>
    </message>
    <message>
        <source>%1 says which; choose another provider to change it.</source>
        <translation>%1 le dit&#xa0;; choisissez un autre fournisseur pour le modifier.</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>Donnez-lui d’abord un nom.</translation>
    </message>
    <message>
        <source>Fill in the user first.</source>
        <translation>Remplissez d’abord l’utilisateur.</translation>
    </message>
    <message>
        <source>Fill in the server first.</source>
        <translation>Remplissez d’abord le serveur.</translation>
    </message>
    <message>
        <source>Fill in both folders first.</source>
        <translation>Remplissez d’abord les deux dossiers.</translation>
    </message>
    <message>
        <source>Mail has to be moved to another folder than the one that it is taken from.</source>
        <translation>Les e-mails doivent être déplacés vers un autre dossier que celui où ils sont pris.</translation>
    </message>
    <message>
        <source>Fill in the password first.</source>
        <translation>Remplissez d’abord le mot de passe.</translation>
    </message>
    <message>
        <source>This desktop has no keychain: the password is asked for at each start.</source>
        <translation>Ce bureau n’a pas de trousseau&#xa0;: le mot de passe est demandé à chaque démarrage.</translation>
    </message>
    <message>
        <source>&amp;Keep the sign-in in the keychain</source>
        <translation>&amp;Garder l’identification dans le trousseau</translation>
    </message>
    <message>
        <source>This desktop has no keychain: somebody has to sign in at each start.</source>
        <translation>Ce bureau n’a pas de trousseau&#xa0;: quelqu’un doit s’identifier à chaque démarrage.</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS dès le début</translation>
    </message>
</context>
<context>
    <name>pd::ui::MailboxesPanel</name>
    <message>
        <source>Mailboxes</source>
        <translation>Boîtes aux lettres</translation>
    </message>
    <message>
        <source>Mail is taken from these mailboxes as it comes: each message is kept here first and then moved to the folder for what is done. Nothing is deleted, and nothing is marked as read.</source>
        <translation>Les e-mails sont pris dans ces boîtes aux lettres à mesure qu’ils arrivent&#xa0;: chaque message est d’abord gardé ici, puis déplacé vers le dossier de ce qui est fait. Rien n’est supprimé, et rien n’est marqué comme lu.</translation>
    </message>
    <message>
        <source>There is no mailbox yet. Add the one to which change requests are sent.</source>
        <translation>Il n’y a pas encore de boîte aux lettres. Ajoutez celle où les demandes de modification sont envoyées.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>&amp;Add a mailbox…</source>
        <translation>&amp;Ajouter une boîte aux lettres…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Take it out</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Look for &amp;mail now</source>
        <translation>Re&amp;lever les e-mails maintenant</translation>
    </message>
    <message>
        <source>%1 · %2 at %3
%4</source>
        <translation>%1 · %2 sur %3
%4</translation>
    </message>
    <message>
        <source>“%1” is saved; mail is taken from it now.</source>
        <translation>«&#xa0;%1&#xa0;» est enregistrée&#xa0;; les e-mails y sont pris maintenant.</translation>
    </message>
    <message>
        <source>No mail is taken from “%1” any more; what came from it stays.</source>
        <translation>Plus aucun e-mail n’est pris dans «&#xa0;%1&#xa0;»&#xa0;; ce qui en est venu reste.</translation>
    </message>
    <message>
        <source>There is no mailbox yet.</source>
        <translation>Il n’y a pas encore de boîte aux lettres.</translation>
    </message>
    <message>
        <source>Choose a mailbox first.</source>
        <translation>Choisissez d’abord une boîte aux lettres.</translation>
    </message>
</context>
<context>
    <name>pd::ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Patron</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Undo my last action</source>
        <translation>&amp;Annuler ma dernière action</translation>
    </message>
    <message>
        <source>Takes back the last thing that you changed.</source>
        <translation>Annule la dernière chose que vous avez modifiée.</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Find a &amp;command</source>
        <translation>&amp;Trouver une action</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claire</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>&amp;Recent patrons</source>
        <translation>Clients réc&amp;ents</translation>
    </message>
    <message>
        <source>&amp;Lock the screen</source>
        <translation>&amp;Verrouiller l’écran</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>There is nothing before this.</source>
        <translation>Il n’y a rien avant ceci.</translation>
    </message>
    <message>
        <source>There is nothing after this.</source>
        <translation>Il n’y a rien après ceci.</translation>
    </message>
    <message>
        <source>No patron has been looked at yet.</source>
        <translation>Aucun client n’a encore été consulté.</translation>
    </message>
    <message>
        <source>&amp;Open a database…</source>
        <translation>&amp;Ouvrir une base de données…</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>&amp;Sauvegarder maintenant…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;About Patron Desk</source>
        <translation>À &amp;propos de Patron Desk</translation>
    </message>
    <message>
        <source>Mailbo&amp;xes…</source>
        <translation>Boîtes au&amp;x lettres…</translation>
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
        <translation>Page</translation>
    </message>
    <message>
        <source>%1 – Patron Desk</source>
        <translation>%1 – Patron Desk</translation>
    </message>
    <message>
        <source>%1 Patron Desk goes on asking for it.</source>
        <translation>%1 Patron Desk continue d’essayer.</translation>
    </message>
    <message>
        <source>The database is there again.</source>
        <translation>La base de données est de nouveau accessible.</translation>
    </message>
    <message numerus="yes">
        <source>%n edits of the settings are not saved. Save or discard them first; then choose the language again.</source>
        <translation>
            <numerusform>%n modification des réglages n’est pas enregistrée. Enregistrez-la ou abandonnez-la d’abord&#xa0;; choisissez ensuite à nouveau la langue.</numerusform>
            <numerusform>%n modifications des réglages ne sont pas enregistrées. Enregistrez-les ou abandonnez-les d’abord&#xa0;; choisissez ensuite à nouveau la langue.</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>&amp;History of all actions</source>
        <translation>Historique de t&amp;outes les actions</translation>
    </message>
    <message>
        <source>Reply templates</source>
        <translation>Modèles de réponse</translation>
    </message>
    <message>
        <source>Forms of messages</source>
        <translation>Formats de messages</translation>
    </message>
    <message>
        <source>Reasons and wishes</source>
        <translation>Raisons et souhaits</translation>
    </message>
</context>
<context>
    <name>pd::ui::MessageView</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>&amp;Open the address…</source>
        <translation>&amp;Ouvrir l’adresse…</translation>
    </message>
    <message>
        <source>Copy the a&amp;ddress</source>
        <translation>Copier l’a&amp;dresse</translation>
    </message>
</context>
<context>
    <name>pd::ui::MoveDialog</name>
    <message>
        <source>%1, on %2</source>
        <comment>a series and its weekday</comment>
        <translation>%1, le %2</translation>
    </message>
    <message>
        <source>The present seats are free there, too.</source>
        <translation>Les places actuelles y sont libres aussi.</translation>
    </message>
    <message>
        <source>The present seats are not all free there, and there are no others like them. Ask for less, or choose another series.</source>
        <translation>Les places actuelles n’y sont pas toutes libres, et il n’y en a pas d’autres semblables. Demandez moins, ou choisissez une autre série.</translation>
    </message>
    <message>
        <source>The present seats are not all free there. The best free ones: %1 (%2).</source>
        <comment>seats, and why</comment>
        <translation>Les places actuelles n’y sont pas toutes libres. Les meilleures libres : %1 (%2).</translation>
    </message>
    <message>
        <source>Move to another series</source>
        <translation>Passer à une autre série</translation>
    </message>
    <message>
        <source>&amp;Move the renewal</source>
        <translation>&amp;Déplacer le renouvellement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The series that it goes to</source>
        <translation>La série où il passe</translation>
    </message>
    <message>
        <source>Accessible seats that are needed</source>
        <translation>Places accessibles nécessaires</translation>
    </message>
    <message>
        <source>The patron’s seats in the old series</source>
        <translation>Les places du client dans l’ancienne série</translation>
    </message>
    <message>
        <source>Other ways…</source>
        <translation>Autres moyens…</translation>
    </message>
    <message>
        <source>Go with the renewal</source>
        <translation>Suivent le renouvellement</translation>
    </message>
    <message>
        <source>Stay as preferred</source>
        <translation>Restent préférées</translation>
    </message>
    <message>
        <source>Which ways lead to other seats, and what else could be offered</source>
        <translation>Quels moyens mènent à d’autres places, et ce qui pourrait être proposé d’autre</translation>
    </message>
    <message>
        <source>Move &amp;to</source>
        <translation>Passer &amp;à</translation>
    </message>
    <message>
        <source>Accessible &amp;needed</source>
        <translation>Accessibles &amp;nécessaires</translation>
    </message>
    <message>
        <source>Seats in the &amp;old series</source>
        <translation>Places de l’&amp;ancienne série</translation>
    </message>
    <message>
        <source>The season has no other series.</source>
        <translation>La saison n’a pas d’autre série.</translation>
    </message>
    <message>
        <source>The house of that series is being read…</source>
        <translation>La salle de cette série est en cours de lecture…</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n seats, as many as the renewal is for.</source>
        <translation>
            <numerusform>Choisissez %n place, comme pour le renouvellement.</numerusform>
            <numerusform>Choisissez %n places, autant que pour le renouvellement.</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>This cannot be done.</source>
        <translation>Cela ne peut pas être fait.</translation>
    </message>
</context>
<context>
    <name>pd::ui::NameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Saisissez d’abord un nom.</translation>
    </message>
</context>
<context>
    <name>pd::ui::NamesPanel</name>
    <message>
        <source>What %1 is now</source>
        <translation>Ce que %1 est maintenant</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Non choisi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Last season</source>
        <translation>Saison passée</translation>
    </message>
    <message>
        <source>This season</source>
        <translation>Cette saison</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>Names of last season and of this one</source>
        <translation>Noms de la saison passée et de celle-ci</translation>
    </message>
    <message>
        <source>Take all &amp;suggestions</source>
        <translation>Accepter &amp;toutes les suggestions</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Names of this season</source>
        <translation>Noms de cette saison</translation>
    </message>
    <message>
        <source>Choose in the row, or drag one of this season’s names onto it. Names that are the same need nobody.</source>
        <translation>Choisissez dans la ligne, ou faites-y glisser un nom de cette saison. Les noms identiques ne demandent personne.</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>À choisir</translation>
    </message>
    <message>
        <source>There is no suggestion to be taken.</source>
        <translation>Il n’y a aucune suggestion à accepter.</translation>
    </message>
    <message>
        <source>%1: names of this season</source>
        <comment>a kind of name</comment>
        <translation>%1&#xa0;: noms de cette saison</translation>
    </message>
</context>
<context>
    <name>pd::ui::NavButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
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
        <translation>La demande %1 est enregistrée.</translation>
    </message>
    <message>
        <source>Request %1 is recorded for %2.</source>
        <translation>La demande %1 est enregistrée pour %2.</translation>
    </message>
</context>
<context>
    <name>pd::ui::NewRequestDialog</name>
    <message>
        <source>New request</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>&amp;Record the request</source>
        <translation>&amp;Enregistrer la demande</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Nobody known</source>
        <translation>Perso&amp;nne de connu</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>É&amp;chéance</translation>
    </message>
    <message>
        <source>&amp;I work on it</source>
        <translation>J’&amp;y travaille</translation>
    </message>
    <message>
        <source>What somebody asks for on the phone or at the counter becomes a change request. Nothing else is changed.</source>
        <translation>Ce que quelqu’un demande au téléphone ou au guichet devient une demande de modification. Rien d’autre n’est modifié.</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Qui demande</translation>
    </message>
    <message>
        <source>&amp;What is asked for</source>
        <translation>Ce &amp;qui est demandé</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>None is chosen</source>
        <comment>a series</comment>
        <translation>Aucune n’est choisie</translation>
    </message>
    <message>
        <source>1, the most urgent</source>
        <translation>1, la plus urgente</translation>
    </message>
    <message>
        <source>9, the least urgent</source>
        <translation>9, la moins urgente</translation>
    </message>
    <message>
        <source>&amp;Asked</source>
        <translation>&amp;Demandé</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>C&amp;ommande</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>&amp;Série</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priorité</translation>
    </message>
    <message>
        <source>Set the day until which it is to be done</source>
        <translation>Définir le jour jusqu’auquel c’est à faire</translation>
    </message>
    <message>
        <source>The day until which it is to be done</source>
        <translation>Le jour jusqu’auquel c’est à faire</translation>
    </message>
    <message>
        <source>I work on it</source>
        <translation>J’y travaille</translation>
    </message>
    <message>
        <source>Who works at this desk is not known yet.</source>
        <translation>On ne sait pas encore qui travaille à ce poste.</translation>
    </message>
    <message>
        <source>Nobody is chosen. Find the patron, or write the name and the telephone number into the words.</source>
        <translation>Personne n’est choisi. Cherchez le client, ou écrivez le nom et le numéro de téléphone dans le texte.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a patron; ways to reach them</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Personne n’est choisi.</translation>
    </message>
    <message>
        <source>The one that the words name, else the only open renewal</source>
        <translation>Celle que le texte nomme, sinon le seul renouvellement en cours</translation>
    </message>
    <message>
        <source>Find the patron first.</source>
        <translation>Cherchez d’abord le client.</translation>
    </message>
    <message>
        <source>The patron has no order.</source>
        <translation>Le client n’a pas de commande.</translation>
    </message>
    <message>
        <source>The order says which.</source>
        <comment>series</comment>
        <translation>La commande dit laquelle.</translation>
    </message>
    <message>
        <source>There is no series.</source>
        <translation>Il n’y a pas de série.</translation>
    </message>
    <message>
        <source>Write what is asked for.</source>
        <translation>Écrivez ce qui est demandé.</translation>
    </message>
    <message>
        <source>As the words say</source>
        <translation>D’après les mots</translation>
    </message>
    <message>
        <source>The patron is being read.</source>
        <translation>Le client est en cours de lecture.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>an order</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>It is about no order, whatever the words name.</source>
        <translation>Il ne s’agit d’aucune commande, quoi que disent les mots.</translation>
    </message>
</context>
<context>
    <name>pd::ui::NoticeBar</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>pd::ui::OfferDialog</name>
    <message>
        <source>Somebody waits for these seats</source>
        <translation>Quelqu’un attend ces places</translation>
    </message>
    <message>
        <source>&amp;Change this patron’s seats…</source>
        <translation>&amp;Changer les places de ce client…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Plus &amp;tard</translation>
    </message>
    <message>
        <source>The order that this patron waited with is gone.</source>
        <translation>La commande pour laquelle ce client attendait n’existe plus.</translation>
    </message>
</context>
<context>
    <name>pd::ui::OrderActions</name>
    <message>
        <source>Receip&amp;ts of the order…</source>
        <translation>Reçu&amp;s de la commande…</translation>
    </message>
    <message>
        <source>Take a pa&amp;yment…</source>
        <translation>E&amp;ncaisser un paiement…</translation>
    </message>
    <message>
        <source>Pay…</source>
        <translation>Encaisser…</translation>
    </message>
    <message>
        <source>Record a change re&amp;quest…</source>
        <translation>Enre&amp;gistrer une demande de modification…</translation>
    </message>
    <message>
        <source>Request changes…</source>
        <translation>Modifications…</translation>
    </message>
    <message>
        <source>Does not rene&amp;w…</source>
        <translation>Ne renouve&amp;lle pas…</translation>
    </message>
    <message>
        <source>Does not renew…</source>
        <translation>Ne renouvelle pas…</translation>
    </message>
    <message>
        <source>Receipts…</source>
        <translation>Reçus…</translation>
    </message>
    <message>
        <source>Choose an order of the patron first.</source>
        <translation>Choisissez d’abord une commande du client.</translation>
    </message>
    <message>
        <source>No payment of this order was taken at this desk.</source>
        <translation>Aucun paiement de cette commande n’a été encaissé à ce poste.</translation>
    </message>
    <message>
        <source>Change seat&amp;s…</source>
        <translation>&amp;Changer de places…</translation>
    </message>
    <message>
        <source>Change seats…</source>
        <translation>Changer de places…</translation>
    </message>
</context>
<context>
    <name>pd::ui::OrderBar</name>
    <message>
        <source>What can be done with the order</source>
        <translation>Ce qui peut être fait avec la commande</translation>
    </message>
</context>
<context>
    <name>pd::ui::OrderDesk</name>
    <message>
        <source>%1 taken for order %2, which is “%3” now.</source>
        <translation>%1 encaissés pour la commande %2, qui est désormais «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Order %1 is not renewed.</source>
        <translation>La commande %1 n’est pas renouvelée.</translation>
    </message>
    <message>
        <source>A change request is recorded for order %1. The seats stay as they are.</source>
        <translation>Une demande de modification est enregistrée pour la commande %1. Les places restent telles quelles.</translation>
    </message>
    <message>
        <source>The receipt for %1 waits in the outbox.</source>
        <translation>Le reçu pour %1 attend dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>%1 The change request is filled.</source>
        <comment>what was done</comment>
        <translation>%1 La demande de modification est satisfaite.</translation>
    </message>
    <message>
        <source>Nobody is set whom it could be sent to: it waits among the requests. Settings, administrators, says who.</source>
        <translation>Personne n’est défini à qui l’envoyer&#xa0;: il attend parmi les demandes. La section «&#xa0;Administrateurs&#xa0;» des réglages dit qui.</translation>
    </message>
    <message>
        <source>An e-mail to %1 waits in the outbox for 15 seconds; until then it can be undone.</source>
        <translation>Un e-mail à %1 attend 15 secondes dans la boîte d’envoi&#xa0;; jusque-là, cela peut être annulé.</translation>
    </message>
    <message>
        <source>A change request is recorded for order %1, and an e-mail to %2 waits in the outbox. The seats stay as they are.</source>
        <translation>Une demande de modification est enregistrée pour la commande %1, et un e-mail à %2 attend dans la boîte d’envoi. Les places restent telles quelles.</translation>
    </message>
    <message>
        <source>The message is recorded as a request.</source>
        <translation>Le message est enregistré comme demande.</translation>
    </message>
    <message>
        <source>The message is recorded as a request, and an e-mail to %1 waits in the outbox.</source>
        <translation>Le message est enregistré comme demande, et un e-mail à %1 attend dans la boîte d’envoi.</translation>
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
        <translation>pour %1</translation>
    </message>
    <message>
        <source>Journalled on behalf of the patron</source>
        <translation>Noté au journal au nom du client</translation>
    </message>
    <message>
        <source>It is being recorded.</source>
        <translation>Enregistrement en cours.</translation>
    </message>
    <message>
        <source>“%1”: it is still being recorded. If that fails, the window is back with what you wrote.</source>
        <translation>« %1 » : l’enregistrement est encore en cours. S’il échoue, la fenêtre revient avec ce que vous avez écrit.</translation>
    </message>
</context>
<context>
    <name>pd::ui::OutboxColumns</name>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Find in the outbox</source>
        <translation>Rechercher dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>1 e-mail</source>
        <translation>1 e-mail</translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mails</source>
        <translation>
            <numerusform>%Ln e-mail</numerusform>
            <numerusform>%Ln e-mails</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits in the outbox</source>
        <translation>Rien n’attend dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>No e-mail matches.</source>
        <translation>Aucun e-mail ne correspond.</translation>
    </message>
</context>
<context>
    <name>pd::ui::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>The text of the e-mail</source>
        <translation>Le texte de l’e-mail</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>&amp;Ne pas envoyer</translation>
    </message>
    <message>
        <source>&amp;Open the patron</source>
        <translation>&amp;Ouvrir le client</translation>
    </message>
    <message>
        <source>Choose an e-mail to read it.</source>
        <translation>Choisissez un e-mail pour le lire.</translation>
    </message>
    <message>
        <source>Choose an e-mail first.</source>
        <translation>Choisissez d’abord un e-mail.</translation>
    </message>
    <message>
        <source>What is chosen does not wait any more.</source>
        <translation>Ce qui est choisi n’attend plus.</translation>
    </message>
    <message>
        <source>Choose one e-mail only.</source>
        <translation>Choisissez un seul e-mail.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are not sent.</source>
        <translation>
            <numerusform>%n e-mail n’est pas envoyé.</numerusform>
            <numerusform>%n e-mails ne sont pas envoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n did not wait any more.</source>
        <translation>
            <numerusform>%n n’attendait plus.</numerusform>
            <numerusform>%n n’attendaient plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>This e-mail goes to nobody who is a patron here.</source>
        <translation>Cet e-mail ne va à personne qui soit client ici.</translation>
    </message>
    <message>
        <source>&amp;Mail account…</source>
        <translation>Co&amp;mpte de messagerie…</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>Envoyer ma&amp;intenant</translation>
    </message>
    <message>
        <source>It a&amp;rrived</source>
        <translation>Il est a&amp;rrivé</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Ren&amp;voyer</translation>
    </message>
    <message>
        <source>How it stands with the e-mail</source>
        <translation>Où en est l’e-mail</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Enter the pass&amp;word…</source>
        <translation>Saisir le mot de &amp;passe…</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>Saisir le mot de passe</translation>
    </message>
    <message>
        <source>Set up the mail account first: nothing can be sent without one.</source>
        <translation>Configurez d’abord le compte de messagerie&#xa0;: sans lui, rien ne peut être envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are sent now.</source>
        <translation>
            <numerusform>%n e-mail est envoyé maintenant.</numerusform>
            <numerusform>%n e-mails sont envoyés maintenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are noted as arrived.</source>
        <translation>
            <numerusform>%n e-mail est noté comme arrivé.</numerusform>
            <numerusform>%n e-mails sont notés comme arrivés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are sent again.</source>
        <translation>
            <numerusform>%n e-mail est renvoyé.</numerusform>
            <numerusform>%n e-mails sont renvoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>S’identifier…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>Only what was probably sent, or came back, can be settled: of the rest it is known.</source>
        <translation>Seul ce qui est sans doute envoyé, ou retourné, peut être réglé&#xa0;: du reste, on le sait.</translation>
    </message>
</context>
<context>
    <name>pd::ui::PageExporter</name>
    <message>
        <source>&amp;Export the page</source>
        <translation>&amp;Exporter la page</translation>
    </message>
    <message>
        <source>Export the page</source>
        <translation>Exporter la page</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>Choose a patron first.</source>
        <translation>Choisissez d’abord un client.</translation>
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
        <translation>La page a été écrite dans %1.</translation>
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
        <translation>&amp;Le garder dans le trousseau</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Keep it in the keychain</source>
        <translation>Le garder dans le trousseau</translation>
    </message>
    <message>
        <source>This desktop has no keychain: the password is asked for each time, or read from .pgpass.</source>
        <translation>Ce bureau n’a pas de trousseau&#xa0;: le mot de passe est demandé chaque fois, ou lu dans .pgpass.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>pd::ui::PatronChoice</name>
    <message>
        <source>N&amp;obody</source>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>Another patron: name, e-mail, phone, order number</source>
        <translation>Autre client&#xa0;: nom, e-mail, téléphone, numéro de commande</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <comment>whose request it is</comment>
        <translation>Personne de connu</translation>
    </message>
    <message>
        <source>It is nobody’s already.</source>
        <translation>Elle n’est déjà à personne.</translation>
    </message>
    <message>
        <source>Nobody known is the patron</source>
        <translation>Le client n’est personne de connu</translation>
    </message>
    <message>
        <source>It is nobody’s</source>
        <translation>Elle n’est à personne</translation>
    </message>
</context>
<context>
    <name>pd::ui::PatronHeader</name>
    <message>
        <source>Patron</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Montrer pourquoi</translation>
    </message>
    <message>
        <source>Show the warnings</source>
        <translation>Montrer les avertissements</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Pas d’adresse e-mail</translation>
    </message>
    <message>
        <source>Portal: can log in</source>
        <translation>Portal&#xa0;: peut se connecter</translation>
    </message>
    <message>
        <source>Portal: cannot log in</source>
        <translation>Portal&#xa0;: ne peut pas se connecter</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 avertissement</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Never imported</source>
        <translation>Jamais importé</translation>
    </message>
    <message>
        <source>Data of %1, today</source>
        <translation>Données du %1, aujourd’hui</translation>
    </message>
    <message>
        <source>Data of %1, 1 day old</source>
        <translation>Données du %1, il y a 1 jour</translation>
    </message>
    <message numerus="yes">
        <source>Data of %1, %n days old</source>
        <translation>
            <numerusform>Données du %1, il y a %n jour</numerusform>
            <numerusform>Données du %1, il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>click to copy</source>
        <translation>cliquer pour copier</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source>click for its other members</source>
        <translation>cliquer pour voir ses autres membres</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>&amp;Household</source>
        <translation>&amp;Foyer</translation>
    </message>
    <message>
        <source>No phone number</source>
        <translation>Pas de numéro de téléphone</translation>
    </message>
    <message>
        <source>Last login %1</source>
        <translation>Dernière connexion %1</translation>
    </message>
    <message>
        <source>Copy &amp;e-mail address</source>
        <translation>Copier l’adresse e-&amp;mail</translation>
    </message>
    <message>
        <source>Copy phone &amp;number</source>
        <translation>Copier le numéro de &amp;téléphone</translation>
    </message>
    <message>
        <source>Choose a patron first.</source>
        <translation>Choisissez d’abord un client.</translation>
    </message>
    <message>
        <source>The patron has no e-mail address.</source>
        <translation>Le client n’a pas d’adresse e-mail.</translation>
    </message>
    <message>
        <source>The patron has no phone number.</source>
        <translation>Le client n’a pas de numéro de téléphone.</translation>
    </message>
    <message>
        <source>No other member of the household is known.</source>
        <translation>Aucun autre membre du foyer n’est connu.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>Nouvelle demande…</translation>
    </message>
</context>
<context>
    <name>pd::ui::PatronSheet</name>
    <message>
        <source>Patron</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Reasons and warnings</source>
        <translation>Raisons et avertissements</translation>
    </message>
    <message>
        <source>Preview and reasons</source>
        <translation>Aperçu et raisons</translation>
    </message>
    <message>
        <source>The patron can log in</source>
        <translation>Le client peut se connecter</translation>
    </message>
    <message>
        <source>The patron cannot log in</source>
        <translation>Le client ne peut pas se connecter</translation>
    </message>
    <message>
        <source>Staff record and preview</source>
        <translation>Fiche interne et aperçu</translation>
    </message>
    <message>
        <source>Choose a renewal or an order on the page first.</source>
        <translation>Choisissez d’abord un renouvellement ou une commande sur la page.</translation>
    </message>
</context>
<context>
    <name>pd::ui::PatronsPage</name>
    <message>
        <source>Patrons</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Making the demo theatre…</source>
        <translation>Création du théâtre de démonstration…</translation>
    </message>
    <message>
        <source>Harbour Light is a made-up theatre with made-up patrons, to look round in. It is made once and takes a few seconds.</source>
        <translation>Harbour Light est un théâtre inventé, avec des clients inventés, pour découvrir le programme. Il est créé une seule fois, en quelques secondes.</translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation>La base de données ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>The patron cannot be shown</source>
        <translation>Le client ne peut pas être affiché</translation>
    </message>
    <message>
        <source>&amp;Find a patron</source>
        <translation>&amp;Rechercher un client</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Copy page &amp;link</source>
        <translation>Copier le &amp;lien de la page</translation>
    </message>
    <message>
        <source>Copy &amp;reasons</source>
        <translation>Copier les &amp;raisons</translation>
    </message>
    <message>
        <source>Lines the patron does &amp;not see</source>
        <translation>Lignes que le client &amp;ne voit pas</translation>
    </message>
    <message>
        <source>Order &amp;details</source>
        <translation>&amp;Détails de la commande</translation>
    </message>
    <message>
        <source>Choose a patron first.</source>
        <translation>Choisissez d’abord un client.</translation>
    </message>
    <message>
        <source>No site address is set.</source>
        <translation>Aucune adresse de site n’est définie.</translation>
    </message>
    <message>
        <source>&amp;Find in the page</source>
        <translation>Rec&amp;hercher dans la page</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>Copy the page’s lin&amp;es</source>
        <translation>&amp;Copier les lignes de la page</translation>
    </message>
    <message>
        <source>All &amp;Events</source>
        <translation>All &amp;Events</translation>
    </message>
    <message>
        <source>Copy &amp;what I tell them</source>
        <translation>Copier ce que j’en &amp;dis</translation>
    </message>
    <message>
        <source>The page’s link was copied.</source>
        <translation>Le lien de la page a été copié.</translation>
    </message>
    <message>
        <source>The patron cannot be shown: %1 F5 tries again.</source>
        <translation>Impossible d’afficher le client&#xa0;: %1 F5 réessaie.</translation>
    </message>
    <message>
        <source>Staff &amp;record</source>
        <translation>&amp;Fiche interne</translation>
    </message>
    <message>
        <source>E&amp;dit the contact…</source>
        <translation>&amp;Modifier le contact…</translation>
    </message>
    <message>
        <source>End of da&amp;y…</source>
        <translation>Fin de &amp;journée…</translation>
    </message>
</context>
<context>
    <name>pd::ui::PatternTrial</name>
    <message>
        <source>Tr&amp;y it on a message</source>
        <translation>Essayer sur un &amp;message</translation>
    </message>
    <message>
        <source>A message to try it on</source>
        <translation>Un message pour l’essayer</translation>
    </message>
    <message>
        <source>Paste the words of a message here. They are kept nowhere.</source>
        <translation>Collez ici le texte d’un message. Il n’est gardé nulle part.</translation>
    </message>
    <message>
        <source>What is found in it</source>
        <translation>Ce qui y est trouvé</translation>
    </message>
    <message>
        <source>What the trial says</source>
        <translation>Ce que dit l’essai</translation>
    </message>
    <message>
        <source>Nothing is pasted yet.</source>
        <translation>Rien n’est encore collé.</translation>
    </message>
    <message>
        <source>The form has a fault, which is said above; put that right first.</source>
        <translation>Le format a une faute, indiquée ci-dessus&#xa0;; corrigez-la d’abord.</translation>
    </message>
    <message>
        <source>The message does not fit: something that the form needs is not found in it.</source>
        <translation>Le message ne correspond pas&#xa0;: quelque chose dont le format a besoin n’y est pas trouvé.</translation>
    </message>
    <message>
        <source>The message fits. What is found is marked in it.</source>
        <translation>Le message correspond. Ce qui est trouvé y est marqué.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field; what is found for it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Wish: %1</source>
        <translation>Souhait&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::PatternsPanel</name>
    <message>
        <source>Forms of messages, in the order in which they are tried</source>
        <translation>Formats de messages, dans l’ordre où ils sont essayés</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Used for messages that come in</source>
        <translation>&amp;Utilisé pour les messages qui arrivent</translation>
    </message>
    <message>
        <source>Used for messages that come in</source>
        <translation>Utilisé pour les messages qui arrivent</translation>
    </message>
    <message>
        <source>Lines of the form</source>
        <translation>Lignes du format</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Forms of messages</source>
        <translation>Formats de messages</translation>
    </message>
    <message>
        <source>Messages that come from a form look alike. A line “label order: Order number” says that the words behind “Order number:” are the order’s; “regex:” gives a regular expression whose named groups are fields; “needs:” names the fields without which it is not this form; “after:” is a line that the form stands behind. Fields: %1.</source>
        <translation>Les messages qui viennent d’un formulaire se ressemblent. Une ligne «&#xa0;label order: Numéro de commande&#xa0;» dit que le texte après «&#xa0;Numéro de commande:&#xa0;» est celui de la commande&#xa0;; «&#xa0;regex:&#xa0;» donne une expression régulière dont les groupes nommés sont des champs&#xa0;; «&#xa0;needs:&#xa0;» nomme les champs sans lesquels ce n’est pas ce format&#xa0;; «&#xa0;after:&#xa0;» est une ligne après laquelle se trouve le formulaire. Champs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Lignes</translation>
    </message>
    <message>
        <source>&amp;Add one</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Re&amp;move it</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Try it earl&amp;ier</source>
        <translation>Essayer plus &amp;tôt</translation>
    </message>
    <message>
        <source>Try it la&amp;ter</source>
        <translation>Essayer plus tar&amp;d</translation>
    </message>
    <message>
        <source>&amp;Save it</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Discard the change</source>
        <translation>A&amp;bandonner la modification</translation>
    </message>
    <message>
        <source>A new form</source>
        <translation>Un nouveau format</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (non enregistré)</translation>
    </message>
    <message>
        <source>%1 (not used)</source>
        <translation>%1 (non utilisé)</translation>
    </message>
    <message>
        <source>Somebody else removed this form meanwhile. Discard your change, or copy its lines into a new one.</source>
        <translation>Quelqu’un d’autre a retiré ce format entre-temps. Abandonnez votre modification, ou copiez ses lignes dans un nouveau.</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>Donnez-lui d’abord un nom.</translation>
    </message>
    <message>
        <source>Write its lines first.</source>
        <translation>Écrivez d’abord ses lignes.</translation>
    </message>
    <message>
        <source>Somebody else removed this form meanwhile.</source>
        <translation>Quelqu’un d’autre a retiré ce format entre-temps.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Rien n’est modifié.</translation>
    </message>
    <message>
        <source>Choose a form first.</source>
        <translation>Choisissez d’abord un format.</translation>
    </message>
    <message>
        <source>It is the first already.</source>
        <translation>C’est déjà le premier.</translation>
    </message>
    <message>
        <source>It is the last already.</source>
        <translation>C’est déjà le dernier.</translation>
    </message>
    <message>
        <source>Save or discard the new form first.</source>
        <translation>Enregistrez ou abandonnez d’abord le nouveau format.</translation>
    </message>
    <message>
        <source>The form “%1” is saved. Messages that come from now on are read with it.</source>
        <translation>Le format «&#xa0;%1&#xa0;» est enregistré. Les messages qui arrivent désormais sont lus avec lui.</translation>
    </message>
    <message>
        <source>The form “%1” is removed. Undo brings it back.</source>
        <translation>Le format «&#xa0;%1&#xa0;» est retiré. L’annulation le ramène.</translation>
    </message>
    <message>
        <source>The order is saved.</source>
        <translation>L’ordre est enregistré.</translation>
    </message>
    <message>
        <source>No forms of messages</source>
        <translation>Aucun format de message</translation>
    </message>
    <message>
        <source>There is no form yet. If your requests come from a web form, describe it here once: its order, its seats and its wish are read without guessing then. Press “Add one”, give it a name, write its lines, and try it on a message below.</source>
        <translation>Il n’y a encore aucun format. Si vos demandes viennent d’un formulaire web, décrivez-le ici une fois : la commande, les places et le souhait se lisent alors sans deviner. Appuyez sur « Ajouter », donnez-lui un nom, écrivez ses lignes et essayez-le sur un message ci-dessous.</translation>
    </message>
    <message>
        <source>Somebody else changed this form meanwhile: what they wrote stands below. Saving puts yours in its place; discarding your change shows theirs.</source>
        <translation>Quelqu’un d’autre a modifié ce format entre-temps : ce qu’il a écrit figure ci-dessous. Enregistrer met le vôtre à la place ; abandonner votre modification montre le sien.</translation>
    </message>
</context>
<context>
    <name>pd::ui::PaymentDialog</name>
    <message>
        <source>Take a payment</source>
        <translation>Encaisser un paiement</translation>
    </message>
    <message>
        <source>&amp;Take the payment</source>
        <translation>&amp;Encaisser le paiement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Amount in %1</source>
        <translation>Montant en %1</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Mode de paiement</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Number of the slip or cheque, never of a card</source>
        <translation>Numéro du ticket ou du chèque, jamais d’une carte</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Montant</translation>
    </message>
    <message>
        <source>&amp;Paid by</source>
        <translation>Mode de &amp;paiement</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Référence</translation>
    </message>
    <message>
        <source>Order %1 becomes “%2”, and %3 stay due.</source>
        <translation>La commande %1 devient «&#xa0;%2&#xa0;», et il reste %3 à payer.</translation>
    </message>
    <message>
        <source>Order %1 is paid in full and becomes “%2”.</source>
        <translation>La commande %1 est entièrement payée et devient «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A part payment locks the order: its seats can no longer be changed.</source>
        <translation>Un paiement partiel verrouille la commande&#xa0;: ses places ne peuvent plus être modifiées.</translation>
    </message>
    <message>
        <source>A change of seats is still open for this order.</source>
        <translation>Un changement de places est encore en cours pour cette commande.</translation>
    </message>
    <message>
        <source>It is being recorded.</source>
        <translation>L’enregistrement est en cours.</translation>
    </message>
</context>
<context>
    <name>pd::ui::PersonDesk</name>
    <message>
        <source>E&amp;xport this person’s data…</source>
        <translation>E&amp;xporter les données de cette personne…</translation>
    </message>
    <message>
        <source>Er&amp;ase this person’s data…</source>
        <translation>Eff&amp;acer les données de cette personne…</translation>
    </message>
    <message>
        <source>Where are the person’s data to be kept?</source>
        <translation>Où garder les données de la personne&#xa0;?</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting a person’s data</source>
        <translation>Export des données d’une personne</translation>
    </message>
    <message>
        <source>All that is held about this person is in %1. Only you can read the file; keep it so.</source>
        <translation>Tout ce qui est conservé sur cette personne est dans %1. Vous seul pouvez lire le fichier&#xa0;; gardez-le ainsi.</translation>
    </message>
    <message>
        <source>Looking what is held about a person</source>
        <translation>Recherche de ce qui est conservé sur une personne</translation>
    </message>
    <message>
        <source>Erasing a person’s data</source>
        <translation>Effacement des données d’une personne</translation>
    </message>
    <message>
        <source>The person’s data are erased, but parts of them may still stand in free places of the database file: %1 Erase the person once more then.</source>
        <translation>Les données de la personne sont effacées, mais des parties peuvent encore se trouver dans des espaces libres du fichier de la base de données&#xa0;: %1 Effacez alors la personne encore une fois.</translation>
    </message>
    <message>
        <source>The person’s data are erased for good. Erase them in PatronManager as well, or its next export is told of as left out.</source>
        <translation>Les données de la personne sont effacées définitivement. Effacez-les aussi dans PatronManager, sinon son prochain export les signale comme laissées de côté.</translation>
    </message>
</context>
<context>
    <name>pd::ui::PinnedCaller</name>
    <message>
        <source>&amp;Pin as the caller</source>
        <translation>É&amp;pingler comme appelant</translation>
    </message>
    <message>
        <source>&amp;Back to the caller</source>
        <translation>Re&amp;venir à l’appelant</translation>
    </message>
    <message>
        <source>Choose a patron first.</source>
        <translation>Choisissez d’abord un client.</translation>
    </message>
    <message>
        <source>&amp;Unpin the caller</source>
        <translation>&amp;Détacher l’appelant</translation>
    </message>
    <message>
        <source>Nobody is pinned as the caller.</source>
        <translation>Personne n’est épinglé comme appelant.</translation>
    </message>
</context>
<context>
    <name>pd::ui::PlanColumns</name>
    <message>
        <source>%1 – “%2”</source>
        <comment>wishes, and what was said in words</comment>
        <translation>%1 – «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>seats</comment>
        <translation>aucune pour l’instant</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Only together with %1: their seats are needed for it.</source>
        <translation>Seulement avec %1&#xa0;: les places de ces clients sont nécessaires pour cela.</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Souhait</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Faire</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Seats now</source>
        <translation>Places actuelles</translation>
    </message>
    <message>
        <source>If it cannot be had</source>
        <translation>Si c’est impossible</translation>
    </message>
    <message>
        <source>New seats</source>
        <translation>Nouvelles places</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Who was ahead</source>
        <translation>Qui passait avant</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Dons</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Seat wishes</source>
        <translation>Souhaits de places</translation>
    </message>
    <message>
        <source>Find a wish or a patron</source>
        <translation>Rechercher un souhait ou un client</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>1 wish</source>
        <translation>1 souhait</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wishes</source>
        <translation>
            <numerusform>%Ln souhait</numerusform>
            <numerusform>%Ln souhaits</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has an open wish for other seats in this series</source>
        <translation>Personne n’a de souhait en cours d’autres places dans cette série</translation>
    </message>
    <message>
        <source>No wish matches.</source>
        <translation>Aucun souhait ne correspond.</translation>
    </message>
    <message>
        <source>Wish: %1</source>
        <translation>Souhait&#xa0;: %1</translation>
    </message>
    <message>
        <source>If it cannot be had as it is: %1</source>
        <translation>Si ce n’est pas possible tel quel&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::PlanPanel</name>
    <message>
        <source>&amp;Open the patron</source>
        <translation>&amp;Ouvrir le client</translation>
    </message>
    <message>
        <source>What becomes of one wish</source>
        <translation>Ce que devient un souhait</translation>
    </message>
    <message>
        <source>What becomes of the wish, and why</source>
        <translation>Ce que devient le souhait, et pourquoi</translation>
    </message>
    <message>
        <source>Choose a wish first.</source>
        <translation>Choisissez d’abord un souhait.</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Personne n’est choisi</translation>
    </message>
    <message>
        <source>Nobody knows whose wish it is</source>
        <translation>On ne sait pas de qui est le souhait</translation>
    </message>
    <message>
        <source>Choose a wish to read what becomes of it.</source>
        <translation>Choisissez un souhait pour lire ce qu’il devient.</translation>
    </message>
    <message>
        <source>Nobody knows whose wish it is.</source>
        <translation>On ne sait pas de qui est le souhait.</translation>
    </message>
</context>
<context>
    <name>pd::ui::PortalView</name>
    <message>
        <source>Portal preview, read only</source>
        <translation>Aperçu de Portal, en lecture seule</translation>
    </message>
    <message>
        <source>Scroll the patron’s page</source>
        <translation>Faire défiler la page du client</translation>
    </message>
    <message>
        <source>Lines of the page</source>
        <translation>Lignes de la page</translation>
    </message>
    <message>
        <source>&amp;Copy the line</source>
        <translation>&amp;Copier la ligne</translation>
    </message>
    <message>
        <source>&amp;Copy the selected lines</source>
        <translation>&amp;Copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>&amp;Select all lines</source>
        <translation>&amp;Sélectionner toutes les lignes</translation>
    </message>
    <message>
        <source>Copy the &amp;address of the stream</source>
        <translation>Copier l’&amp;adresse de la diffusion</translation>
    </message>
    <message>
        <source>The patron’s page, acting for the patron</source>
        <translation>La page du client, en agissant pour le client</translation>
    </message>
</context>
<context>
    <name>pd::ui::PreviewBar</name>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>As set</source>
        <translation>Selon les réglages</translation>
    </message>
    <message numerus="yes">
        <source>%n settings</source>
        <translation>
            <numerusform>%n réglage</numerusform>
            <numerusform>%n réglages</numerusform>
        </translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Date de consultation</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si…</translation>
    </message>
    <message>
        <source>As on a desktop</source>
        <translation>Comme sur un ordinateur</translation>
    </message>
    <message>
        <source>As on a phone</source>
        <translation>Comme sur un téléphone</translation>
    </message>
    <message>
        <source>Copy the page’s link</source>
        <translation>Copier le lien de la page</translation>
    </message>
    <message>
        <source>Export or print the page</source>
        <translation>Exporter ou imprimer la page</translation>
    </message>
    <message>
        <source>Preview tools</source>
        <translation>Outils de l’aperçu</translation>
    </message>
    <message>
        <source>There is no link: no site address is set.</source>
        <translation>Il n’y a pas de lien&#xa0;: aucune adresse de site n’est définie.</translation>
    </message>
</context>
<context>
    <name>pd::ui::PreviewPane</name>
    <message>
        <source>As the patron sees it</source>
        <translation>Comme le client le voit</translation>
    </message>
    <message>
        <source>As on a p&amp;hone</source>
        <translation>Comme sur un &amp;téléphone</translation>
    </message>
    <message>
        <source>Choose a patron first.</source>
        <translation>Choisissez d’abord un client.</translation>
    </message>
    <message>
        <source>What if – %1 Tried: %2.</source>
        <translation>Et si… – %1 À l’essai&#xa0;: %2.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Au %1</translation>
    </message>
    <message>
        <source>The patron reads for “%1”</source>
        <translation>Le client lit pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Probability of “%1” in percent</source>
        <translation>Probabilité de «&#xa0;%1&#xa0;» en pour cent</translation>
    </message>
    <message>
        <source>“%1” is not a percentage from 0 to 100.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un pourcentage de 0 à 100.</translation>
    </message>
    <message>
        <source>Ac&amp;t for the patron</source>
        <translation>Agir &amp;pour le client</translation>
    </message>
    <message>
        <source>The page is shown as of another day; go back to now to act.</source>
        <translation>La page est affichée à une autre date&#xa0;; revenez à maintenant pour agir.</translation>
    </message>
    <message>
        <source>A setting is tried out; go back to what is set to act.</source>
        <translation>Un réglage est à l’essai&#xa0;; revenez à ce qui est réglé pour agir.</translation>
    </message>
</context>
<context>
    <name>pd::ui::PrintWindow</name>
    <message>
        <source>The page before</source>
        <translation>La page précédente</translation>
    </message>
    <message>
        <source>The page after</source>
        <translation>La page suivante</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>&amp;Copies</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Imprimer %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages done</source>
        <translation>Pages terminées</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Size of the pages on the screen</source>
        <translation>Taille des pages à l’écran</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Width of the page</source>
        <translation>Largeur de la page</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a part of the whole</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>Fichier PDF</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Upright or across</source>
        <translation>Portrait ou paysage</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>page 2 of 7</comment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The pages can be saved as a PDF file.</source>
        <translation>Aucune imprimante n’est configurée sur cet ordinateur. Les pages peuvent être enregistrées dans un fichier PDF.</translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation>C’est la première page.</translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation>C’est la dernière page.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 was sent to the printer %2.</source>
        <translation>%1&#xa0;: envoyé à l’imprimante %2.</translation>
    </message>
    <message>
        <source>The printer %1 did not take the pages. Check that it is on, then try again.</source>
        <translation>L’imprimante %1 n’a pas accepté les pages. Vérifiez qu’elle est allumée, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 was written to %2.</source>
        <translation>%1&#xa0;: enregistré dans %2.</translation>
    </message>
    <message>
        <source>It was stopped. No file was written.</source>
        <translation>L’impression a été arrêtée. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>It was stopped. Pages that the printer has already taken may still come out.</source>
        <translation>L’impression a été arrêtée. Des pages que l’imprimante a déjà reçues peuvent encore sortir.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>It is being printed.</source>
        <translation>L’impression est en cours.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ProbeList</name>
    <message>
        <source>What the test found</source>
        <translation>Ce que le test a trouvé</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>to be known</source>
        <translation>à savoir</translation>
    </message>
    <message>
        <source>this is where it failed</source>
        <translation>échec ici</translation>
    </message>
</context>
<context>
    <name>pd::ui::ProgressChart</name>
    <message>
        <source>Paid, in percent of orders</source>
        <translation>Payés, en pour cent des commandes</translation>
    </message>
    <message>
        <source>Did not renew, in percent of orders</source>
        <translation>Non renouvelés, en pour cent des commandes</translation>
    </message>
    <message>
        <source>This season %1</source>
        <translation>Cette saison %1</translation>
    </message>
    <message>
        <source>last season on this day %1</source>
        <translation>la saison passée à ce jour %1</translation>
    </message>
    <message>
        <source>nothing is known of last season</source>
        <translation>rien n’est connu de la saison passée</translation>
    </message>
    <message>
        <source>%1, %2. The numbers stand under Numbers.</source>
        <translation>%1, %2. Les chiffres sont sous Chiffres.</translation>
    </message>
    <message>
        <source>Deadline %1</source>
        <translation>Date limite %1</translation>
    </message>
    <message>
        <source>Last season %1</source>
        <translation>Saison passée %1</translation>
    </message>
    <message>
        <source>The early price ends on %1.</source>
        <translation>Le tarif anticipé finit le %1.</translation>
    </message>
    <message>
        <source>Renewals close on %1.</source>
        <translation>Les renouvellements finissent le %1.</translation>
    </message>
    <message>
        <source>Early price until %1</source>
        <translation>Tarif anticipé jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::ProgressColumns</name>
    <message>
        <source>Deceased</source>
        <translation>Personne décédée</translation>
    </message>
    <message>
        <source>Do not mail</source>
        <translation>Pas de courrier</translation>
    </message>
    <message>
        <source>Opted out of e-mail</source>
        <translation>Refuse les e-mails</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Seats last season</source>
        <translation>Places de la saison passée</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>To be minded</source>
        <translation>À noter</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Renouvellements</translation>
    </message>
    <message>
        <source>Find in renewals</source>
        <translation>Rechercher dans les renouvellements</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>1 renewal</source>
        <translation>1 renouvellement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewals</source>
        <translation>
            <numerusform>%Ln renouvellement</numerusform>
            <numerusform>%Ln renouvellements</numerusform>
        </translation>
    </message>
    <message>
        <source>No renewal orders yet</source>
        <translation>Pas encore de commandes de renouvellement</translation>
    </message>
    <message>
        <source>No renewal matches.</source>
        <translation>Aucun renouvellement ne correspond.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ProgressFigures</name>
    <message>
        <source>The season at a glance</source>
        <translation>La saison en un coup d’œil</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payés</translation>
    </message>
    <message>
        <source>Last season on this day: %1</source>
        <translation>La saison passée à ce jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is known of last season</source>
        <translation>Rien n’est connu de la saison passée</translation>
    </message>
    <message numerus="yes">
        <source>%n points ahead</source>
        <translation>
            <numerusform>%n point de plus</numerusform>
            <numerusform>%n points de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points behind</source>
        <translation>
            <numerusform>%n point de moins</numerusform>
            <numerusform>%n points de moins</numerusform>
        </translation>
    </message>
    <message>
        <source>Pending, and %1 part paid</source>
        <translation>En attente, et %1 payés en partie</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Did not renew</source>
        <translation>Non renouvelés</translation>
    </message>
    <message>
        <source>Taken so far</source>
        <translation>Encaissé jusqu’ici</translation>
    </message>
    <message>
        <source>No deadline is set</source>
        <translation>Aucune date limite n’est fixée</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The deadline has passed</source>
        <translation>La date limite est passée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Until the deadline</source>
        <translation>Jusqu’à la date limite</translation>
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
        <translation>À la fin du</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payés</translation>
    </message>
    <message>
        <source>Last season</source>
        <translation>Saison passée</translation>
    </message>
    <message>
        <source>Did not renew</source>
        <translation>Non renouvelés</translation>
    </message>
    <message>
        <source>Renewals week by week</source>
        <translation>Renouvellements semaine par semaine</translation>
    </message>
    <message>
        <source>%1, renewals close</source>
        <translation>%1, fin des renouvellements</translation>
    </message>
    <message>
        <source>%1, the early price ends</source>
        <translation>%1, fin du tarif anticipé</translation>
    </message>
</context>
<context>
    <name>pd::ui::ProgressPanel</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Day by day and by series</source>
        <translation>Jour après jour et par série</translation>
    </message>
    <message>
        <source>Day by day, in percent of orders</source>
        <translation>Jour après jour, en pour cent des commandes</translation>
    </message>
    <message>
        <source>What is shown day by day</source>
        <translation>Ce qui est montré jour après jour</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payés</translation>
    </message>
    <message>
        <source>Did not renew</source>
        <translation>Non renouvelés</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>&amp;Letters…</source>
        <translation>Le&amp;ttres…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are on no day: nothing says when they were paid or declined.</source>
        <translation>
            <numerusform>%Ln n’est à aucun jour&#xa0;: rien n’indique quand il a été payé ou décliné.</numerusform>
            <numerusform>%Ln ne sont à aucun jour&#xa0;: rien n’indique quand ils ont été payés ou déclinés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscribers of all series</source>
        <translation>Abonnés de toutes les séries</translation>
    </message>
    <message>
        <source>Subscribers of %1</source>
        <translation>Abonnés de %1</translation>
    </message>
    <message>
        <source>The list shows nobody to write to.</source>
        <translation>La liste ne montre personne à qui écrire.</translation>
    </message>
    <message>
        <source>Re&amp;mind…</source>
        <translation>Ra&amp;ppels…</translation>
    </message>
    <message>
        <source>Only &amp;changed ones</source>
        <translation>Modifiés se&amp;ulement</translation>
    </message>
    <message>
        <source>Only those with a change request, or with other seats than last season</source>
        <translation>Seulement ceux avec une demande de modification, ou avec d’autres places que la saison passée</translation>
    </message>
</context>
<context>
    <name>pd::ui::QuestionBar</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
</context>
<context>
    <name>pd::ui::ReasonDialog</name>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Impossible</translation>
    </message>
    <message>
        <source>&amp;Close the request</source>
        <translation>&amp;Clore la demande</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The request is closed: the patron does not ask for it any more. It can be opened again any time.</source>
        <translation>La demande est close&#xa0;: le client ne la fait plus. Elle peut être rouverte à tout moment.</translation>
    </message>
    <message>
        <source>The request is closed: it cannot be filled. It can be opened again any time.</source>
        <translation>La demande est close&#xa0;: elle ne peut pas être satisfaite. Elle peut être rouverte à tout moment.</translation>
    </message>
    <message>
        <source>Nothing is sent to the patron by this.</source>
        <translation>Rien n’est envoyé au client par là.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Raison</translation>
    </message>
    <message>
        <source>&amp;More for the history</source>
        <translation>&amp;Plus, pour l’historique</translation>
    </message>
    <message>
        <source>There is no reason for this state. Add one in the settings.</source>
        <translation>Il n’y a pas de raison pour cet état. Ajoutez-en une dans les réglages.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ReasonRow</name>
    <message>
        <source>Rule %1, %2</source>
        <comment>a rule&apos;s id and where it is written</comment>
        <translation>Règle %1, %2</translation>
    </message>
</context>
<context>
    <name>pd::ui::ReceiptDialog</name>
    <message>
        <source>Receipts</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Receipt</source>
        <translation>&amp;Reçu</translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation>Le reçu</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Enregistrer le reçu</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>By &amp;e-mail</source>
        <translation>Par e-mai&amp;l</translation>
    </message>
    <message>
        <source>It is not known whose receipt this is.</source>
        <translation>On ne sait pas de qui est ce reçu.</translation>
    </message>
    <message>
        <source>Put into the outbox for %1</source>
        <translation>Mettre dans la boîte d’envoi pour %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecentModel</name>
    <message>
        <source>not there any more</source>
        <translation>plus là</translation>
    </message>
    <message>
        <source>demo theatre</source>
        <translation>théâtre de démonstration</translation>
    </message>
    <message>
        <source>shared database</source>
        <translation>base de données partagée</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Dernière ouverture</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecognisedStep</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>What was recognised</source>
        <translation>Ce qui a été reconnu</translation>
    </message>
    <message>
        <source>Files and their columns</source>
        <translation>Fichiers et leurs colonnes</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Recognised files and dry run</source>
        <translation>Fichiers reconnus et simulation</translation>
    </message>
    <message>
        <source>This database is empty: PatronManager becomes the master of its records. What you change here later is work on top, and is listed to be repeated over there.</source>
        <translation>Cette base de données est vide&#xa0;: PatronManager devient la référence de ses enregistrements. Ce que vous modifiez ici plus tard est du travail par-dessus, et est listé pour être refait là-bas.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n recognised</source>
        <translation>
            <numerusform>%n reconnu</numerusform>
            <numerusform>%n reconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n laissé de côté</numerusform>
            <numerusform>%n laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n de plus</numerusform>
            <numerusform>%1 et %n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret columns dropped while reading, never stored: %1</source>
        <translation>
            <numerusform>%n colonne secrète écartée à la lecture, jamais enregistrée&#xa0;: %1</numerusform>
            <numerusform>%n colonnes secrètes écartées à la lecture, jamais enregistrées&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::RecordColumns</name>
    <message>
        <source>Seen by the patron</source>
        <translation>Vu par le client</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Affiché comme</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Billets</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Prob.</source>
        <translation>Prob.</translation>
    </message>
    <message>
        <source>Prob. from</source>
        <translation>Prob. selon</translation>
    </message>
    <message>
        <source>the donation</source>
        <translation>le don</translation>
    </message>
    <message>
        <source>its stage</source>
        <translation>son étape</translation>
    </message>
    <message>
        <source>Close date</source>
        <translation>Date de clôture</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Don</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renouvelé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Find in contact</source>
        <translation>Rechercher dans le contact</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 champ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields</source>
        <translation>
            <numerusform>%Ln champ</numerusform>
            <numerusform>%Ln champs</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is recorded of this contact</source>
        <translation>Rien n’est enregistré sur ce contact</translation>
    </message>
    <message>
        <source>No field matches.</source>
        <translation>Aucun champ ne correspond.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Find in orders</source>
        <translation>Rechercher dans les commandes</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>Tous les statuts</translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>1 commande</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln commande</numerusform>
            <numerusform>%Ln commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln hidden</source>
        <translation>
            <numerusform>%1, %Ln masquée</numerusform>
            <numerusform>%1, %Ln masquées</numerusform>
        </translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Pas encore de commandes</translation>
    </message>
    <message>
        <source>No order matches.</source>
        <translation>Aucune commande ne correspond.</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>Dons</translation>
    </message>
    <message>
        <source>Find in donations</source>
        <translation>Rechercher dans les dons</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Toutes les étapes</translation>
    </message>
    <message>
        <source>1 donation</source>
        <translation>1 don</translation>
    </message>
    <message numerus="yes">
        <source>%Ln donations</source>
        <translation>
            <numerusform>%Ln don</numerusform>
            <numerusform>%Ln dons</numerusform>
        </translation>
    </message>
    <message>
        <source>No donations yet</source>
        <translation>Pas encore de dons</translation>
    </message>
    <message>
        <source>No donation matches.</source>
        <translation>Aucun don ne correspond.</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Avantages</translation>
    </message>
    <message>
        <source>Find in benefits</source>
        <translation>Rechercher dans les avantages</translation>
    </message>
    <message>
        <source>1 benefit</source>
        <translation>1 avantage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln benefits</source>
        <translation>
            <numerusform>%Ln avantage</numerusform>
            <numerusform>%Ln avantages</numerusform>
        </translation>
    </message>
    <message>
        <source>No benefits yet</source>
        <translation>Pas encore d’avantages</translation>
    </message>
    <message>
        <source>No benefit matches.</source>
        <translation>Aucun avantage ne correspond.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Find in history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed here yet</source>
        <translation>Rien n’a encore été modifié ici</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>Aucune entrée ne correspond.</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Souhaits</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>its number</comment>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>how somebody asked</comment>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Who works on it</source>
        <translation>Qui y travaille</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Find in requests</source>
        <translation>Rechercher dans les demandes</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 demande</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln demande</numerusform>
            <numerusform>%Ln demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Pas encore de demandes</translation>
    </message>
    <message>
        <source>No request matches.</source>
        <translation>Aucune demande ne correspond.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecordFacts</name>
    <message numerus="yes">
        <source>%1; %n more</source>
        <translation>
            <numerusform>%1&#xa0;; %n de plus</numerusform>
            <numerusform>%1&#xa0;; %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>%1 (own value)</source>
        <translation>%1 (valeur propre)</translation>
    </message>
    <message>
        <source>%1 (its stage’s)</source>
        <translation>%1 (celle de son étape)</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Order without a number</source>
        <translation>Commande sans numéro</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Passée</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Réduction</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Donation without a name</source>
        <translation>Don sans nom</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Stage says</source>
        <translation>Selon l’étape</translation>
    </message>
    <message>
        <source>not in the stage table</source>
        <translation>absente de la table des étapes</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>A parent pledge: its instalments carry the amounts.</source>
        <translation>Une promesse principale&#xa0;: ses versements portent les montants.</translation>
    </message>
    <message>
        <source>Given with a ticket order.</source>
        <translation>Fait avec une commande de billets.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Benefit without a level</source>
        <translation>Avantage sans niveau</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Vaut pour</translation>
    </message>
    <message>
        <source>the household</source>
        <translation>le foyer</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>Renewed by</source>
        <translation>Renouvelé par</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
    <message>
        <source>Taken back later</source>
        <translation>Annulé plus tard</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Annule</translation>
    </message>
    <message>
        <source>entry %1, %2</source>
        <translation>entrée %1, %2</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>Annulé par</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entrée %1</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>None that can be read here.</source>
        <translation>Aucune lisible ici.</translation>
    </message>
    <message>
        <source>Checked, and sent all the same</source>
        <translation>Vérifié, et envoyé malgré tout</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Demande %1</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Souhaits</translation>
    </message>
    <message>
        <source>If it cannot be done</source>
        <translation>Si c’est impossible</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Seats then</source>
        <translation>Places à ce moment-là</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Who works on it</source>
        <translation>Qui y travaille</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecordFormat</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Ticket order</source>
        <translation>Commande de billets</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Don</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Saisi à la main</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Renewal period</source>
        <translation>Période de renouvellement</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renouvelé</translation>
    </message>
    <message>
        <source>The patron does not see this</source>
        <translation>Le client ne voit pas ceci</translation>
    </message>
    <message>
        <source>The patron sees this</source>
        <translation>Le client voit ceci</translation>
    </message>
    <message>
        <source>The patron sees this under “Subscription renewal”</source>
        <translation>Le client voit ceci sous «&#xa0;Subscription renewal&#xa0;»</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Suffixe</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronoms</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Téléphone mobile</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Téléphone privé</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Autre téléphone</translation>
    </message>
    <message>
        <source>Mailing address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>Autre adresse</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>Besoins d’accessibilité</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation>Genre de compte</translation>
    </message>
    <message>
        <source>Role in the household</source>
        <translation>Rôle dans le foyer</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>Chef de foyer</translation>
    </message>
    <message>
        <source>Opted out of e-mail</source>
        <translation>Refuse les e-mails</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Ne pas appeler</translation>
    </message>
    <message>
        <source>Do not mail</source>
        <translation>Pas de courrier</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Personne décédée</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Board member</source>
        <translation>Membre du conseil</translation>
    </message>
    <message>
        <source>Portal user</source>
        <translation>Utilisateur Portal</translation>
    </message>
    <message>
        <source>Portal user is active</source>
        <translation>L’utilisateur Portal est actif</translation>
    </message>
    <message>
        <source>Portal profile</source>
        <translation>Profil Portal</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Id in PatronManager</source>
        <translation>Id dans PatronManager</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecordOutput</name>
    <message>
        <source>One row was copied.</source>
        <translation>Une ligne a été copiée.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were copied.</source>
        <translation>
            <numerusform>%n ligne a été copiée.</numerusform>
            <numerusform>%n lignes ont été copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: no row is selected.</source>
        <translation>Rien n’a été copié&#xa0;: aucune ligne n’est sélectionnée.</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exporter %1</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exporté vers %1.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a patron and the name of a table</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Exported to %1, but only the titles of the columns: %2</source>
        <comment>a file; why there are no rows</comment>
        <translation>Exporté vers %1, mais seulement les titres des colonnes&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecordTable</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Copier les &amp;lignes</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Exporter en CSV…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>A table has at least one column.</source>
        <translation>Une table a au moins une colonne.</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>Colonnes de %1</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>La lecture a échoué.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecordTools</name>
    <message>
        <source>Only what the patron does not see</source>
        <translation>Seulement ce que le client ne voit pas</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Plus sur %1</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Saved views of %1</source>
        <translation>Vues enregistrées de %1</translation>
    </message>
    <message>
        <source>The view “%1” is chosen.</source>
        <translation>La vue «&#xa0;%1&#xa0;» est choisie.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecordViews</name>
    <message>
        <source>As at &amp;first</source>
        <translation>Comme au &amp;début</translation>
    </message>
    <message>
        <source>&amp;Save as a view…</source>
        <translation>Enregistrer comme &amp;vue…</translation>
    </message>
    <message>
        <source>&amp;Keep what is shown in “%1”</source>
        <translation>&amp;Garder dans «&#xa0;%1&#xa0;» ce qui est affiché</translation>
    </message>
    <message>
        <source>&amp;Keep what is shown in the view</source>
        <translation>&amp;Garder dans la vue ce qui est affiché</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <translation>&amp;Renommer «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>&amp;Rename the view…</source>
        <translation>&amp;Renommer la vue…</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>&amp;Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Delete the view</source>
        <translation>&amp;Supprimer la vue</translation>
    </message>
    <message>
        <source>Choose a saved view first.</source>
        <translation>Choisissez d’abord une vue enregistrée.</translation>
    </message>
    <message>
        <source>&amp;Bring back “%1”</source>
        <translation>Ré&amp;tablir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Put “%1” back as it was</source>
        <translation>Reme&amp;ttre «&#xa0;%1&#xa0;» comme avant</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Enregistrer comme vue</translation>
    </message>
    <message>
        <source>There is a view “%1” already. Saving replaces it.</source>
        <translation>Il existe déjà une vue «&#xa0;%1&#xa0;». L’enregistrement la remplace.</translation>
    </message>
    <message>
        <source>The view “%1” was saved.</source>
        <translation>La vue «&#xa0;%1&#xa0;» a été enregistrée.</translation>
    </message>
    <message>
        <source>The view “%1” now keeps what is shown. The same menu puts it back as it was.</source>
        <translation>La vue «&#xa0;%1&#xa0;» garde maintenant ce qui est affiché. Le même menu la remet comme avant.</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>There is a view “%1” already. Choose another name.</source>
        <translation>Il existe déjà une vue «&#xa0;%1&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The view “%1” was deleted. The same menu brings it back.</source>
        <translation>La vue «&#xa0;%1&#xa0;» a été supprimée. Le même menu la rétablit.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RehearsalPanel</name>
    <message>
        <source>Rehearse ag&amp;ain</source>
        <translation>&amp;Simuler à nouveau</translation>
    </message>
    <message>
        <source>Subscribers by what becomes of them</source>
        <translation>Abonnés selon ce qu’il en advient</translation>
    </message>
    <message>
        <source>&amp;Take these seats</source>
        <translation>Attri&amp;buer ces places</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>E&amp;xclure</translation>
    </message>
    <message>
        <source>&amp;Open the patron</source>
        <translation>&amp;Ouvrir le client</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Simulation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln would renew</source>
        <translation>
            <numerusform>%Ln renouvellerait</numerusform>
            <numerusform>%Ln renouvelleraient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a person</source>
        <translation>
            <numerusform>%Ln demande une personne</numerusform>
            <numerusform>%Ln demandent une personne</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Personne n’est choisi</translation>
    </message>
    <message>
        <source>Choose a series, and it is rehearsed: nothing is changed by that.</source>
        <translation>Choisissez une série, et elle est simulée&#xa0;: cela ne modifie rien.</translation>
    </message>
    <message>
        <source>Choose a subscriber to read why, and what can be done.</source>
        <translation>Choisissez un abonné pour lire pourquoi, et ce qui peut être fait.</translation>
    </message>
    <message>
        <source>Choose a subscriber first.</source>
        <translation>Choisissez d’abord un abonné.</translation>
    </message>
    <message>
        <source>&amp;Map it to %1</source>
        <translation>Assoc&amp;ier à %1</translation>
    </message>
    <message>
        <source>&amp;Take %1</source>
        <translation>Attri&amp;buer %1</translation>
    </message>
    <message>
        <source>There is nothing to propose for this subscriber.</source>
        <translation>Il n’y a rien à proposer pour cet abonné.</translation>
    </message>
    <message>
        <source>Take &amp;in again</source>
        <translation>Réi&amp;ntégrer</translation>
    </message>
    <message>
        <source>Nothing is to be decided about this subscriber.</source>
        <translation>Il n’y a rien à décider pour cet abonné.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RemindersDialog</name>
    <message>
        <source>Left out</source>
        <translation>Laissée de côté</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Also those who were reminded in the last %n days</source>
        <translation>
            <numerusform>&amp;Aussi ceux dont le rappel date de %n jour au plus</numerusform>
            <numerusform>&amp;Aussi ceux dont le rappel date de %n jours au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Put into the outbox</source>
        <translation>&amp;Mettre dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>Renewal reminders</source>
        <translation>Rappels de renouvellement</translation>
    </message>
    <message>
        <source>They are about the renewals that the list shows, and wait in the outbox: nothing is sent before a mail account is set up. Until then undo takes them out again.</source>
        <translation>Ils portent sur les renouvellements que montre la liste et attendent dans la boîte d’envoi&#xa0;: rien n’est envoyé avant qu’un compte de messagerie soit configuré. D’ici là, l’annulation les en retire.</translation>
    </message>
    <message>
        <source>The first of them, as it reads</source>
        <translation>Le premier d’entre eux, tel qu’il se lit</translation>
    </message>
    <message>
        <source>Who is left out, and why</source>
        <translation>Qui est exclu, et pourquoi</translation>
    </message>
    <message>
        <source>Nobody of them was reminded in these days.</source>
        <translation>Aucun d’eux n’a reçu de rappel ces jours-là.</translation>
    </message>
    <message>
        <source>Nobody is to be reminded.</source>
        <translation>Il n’y a personne à qui envoyer un rappel.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminders, one for each renewal.</source>
        <translation>
            <numerusform>%Ln rappel, un par renouvellement.</numerusform>
            <numerusform>%Ln rappels, un par renouvellement.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewals are left out.</source>
        <translation>
            <numerusform>%Ln renouvellement est exclu.</numerusform>
            <numerusform>%Ln renouvellements sont exclus.</numerusform>
        </translation>
    </message>
    <message>
        <source>To: %1
Subject: %2

%3</source>
        <translation>À&#xa0;: %1
Objet&#xa0;: %2

%3</translation>
    </message>
    <message>
        <source>They are being put into the outbox.</source>
        <translation>Ils sont en train d’être mis dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Putting reminders into the outbox</source>
        <translation>Mise de rappels dans la boîte d’envoi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminders wait in the outbox.</source>
        <translation>
            <numerusform>%Ln rappel attend dans la boîte d’envoi.</numerusform>
            <numerusform>%Ln rappels attendent dans la boîte d’envoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left out: something had changed meanwhile.</source>
        <translation>
            <numerusform>%Ln a été exclu&#xa0;: quelque chose avait changé entre-temps.</numerusform>
            <numerusform>%Ln ont été exclus&#xa0;: quelque chose avait changé entre-temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also those who &amp;want no post: an e-mail is none</source>
        <translation>Aussi ceux qui ne &amp;veulent pas de courrier&#xa0;: un e-mail n’en est pas</translation>
    </message>
    <message>
        <source>Nobody of them wants no post.</source>
        <translation>Aucun d’eux ne refuse le courrier.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RenewalsPage</name>
    <message>
        <source>Renewals</source>
        <translation>Renouvellements</translation>
    </message>
    <message>
        <source>Series to renew into</source>
        <translation>Série vers laquelle renouveler</translation>
    </message>
    <message>
        <source>Series whose subscribers are renewed</source>
        <translation>Série dont les abonnés sont renouvelés</translation>
    </message>
    <message>
        <source>from</source>
        <translation>depuis</translation>
    </message>
    <message>
        <source>&amp;Renew…</source>
        <translation>&amp;Renouveler…</translation>
    </message>
    <message>
        <source>Names or log</source>
        <translation>Noms ou journal</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Renewal Log</source>
        <translation>Journal des renouvellements</translation>
    </message>
    <message>
        <source>%1, nothing was changed</source>
        <translation>%1, rien n’a été modifié</translation>
    </message>
    <message>
        <source>opens %1, closes %2</source>
        <translation>ouvre le %1, ferme le %2</translation>
    </message>
    <message>
        <source>It is being recorded.</source>
        <translation>L’enregistrement est en cours.</translation>
    </message>
    <message>
        <source>The series is being renewed.</source>
        <translation>La série est en cours de renouvellement.</translation>
    </message>
    <message>
        <source>Renewing %1</source>
        <translation>Renouvellement de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewal orders were made.</source>
        <translation>
            <numerusform>%Ln commande de renouvellement a été créée.</numerusform>
            <numerusform>%Ln commandes de renouvellement ont été créées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscribers stand in the log with the reason.</source>
        <translation>
            <numerusform>%Ln abonné figure dans le journal avec la raison.</numerusform>
            <numerusform>%Ln abonnés figurent dans le journal avec la raison.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run was stopped. What was renewed stays; the next run goes on where it stopped.</source>
        <translation>Le traitement a été interrompu. Ce qui a été renouvelé reste&#xa0;; le prochain reprend là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>There is no series yet.</source>
        <translation>Il n’y a pas encore de série.</translation>
    </message>
    <message>
        <source>Choose the series whose subscribers are renewed first.</source>
        <translation>Choisissez d’abord la série dont les abonnés sont renouvelés.</translation>
    </message>
    <message>
        <source>Nobody would be renewed: look at the reasons beside.</source>
        <translation>Personne ne serait renouvelé&#xa0;: voyez les raisons à côté.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go on with %Ln subscribers</source>
        <translation>
            <numerusform>&amp;Poursuivre avec %Ln abonné</numerusform>
            <numerusform>&amp;Poursuivre avec %Ln abonnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Renew %Ln subscribers</source>
        <translation>
            <numerusform>&amp;Renouveler %Ln abonné</numerusform>
            <numerusform>&amp;Renouveler %Ln abonnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress, names or log</source>
        <translation>Avancement, noms ou journal</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
</context>
<context>
    <name>pd::ui::ReplyPanel</name>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Send it there although the record has another &amp;address</source>
        <translation>L’envoyer là bien que l’enregistrement ait une autre &amp;adresse</translation>
    </message>
    <message>
        <source>Send it there although the record has another address</source>
        <translation>L’envoyer là bien que l’enregistrement ait une autre adresse</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation>Texte de la réponse</translation>
    </message>
    <message>
        <source>What stops the answer</source>
        <translation>Ce qui arrête la réponse</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Then wait for the patron</source>
        <translation>Puis attendre le client</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>&amp;Objet</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Répondre à %1</translation>
    </message>
    <message>
        <source>Choose a request first.</source>
        <translation>Choisissez d’abord une demande.</translation>
    </message>
    <message>
        <source>What is known of the request is being read.</source>
        <translation>Ce qui est connu de la demande est en cours de lecture.</translation>
    </message>
    <message>
        <source>The answer is about to go out.</source>
        <translation>La réponse est sur le point de partir.</translation>
    </message>
    <message>
        <source>Write the answer, or choose a template.</source>
        <translation>Écrivez la réponse, ou choisissez un modèle.</translation>
    </message>
    <message>
        <source>Write a subject first.</source>
        <translation>Écrivez d’abord un objet.</translation>
    </message>
    <message>
        <source>Put right what the text says otherwise than the order.</source>
        <translation>Corrigez ce que le texte dit d’autre que la commande.</translation>
    </message>
    <message>
        <source>The answer is not sent; it stands here as it was.</source>
        <translation>La réponse n’est pas envoyée&#xa0;; elle est ici comme avant.</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>En&amp;voyer</translation>
    </message>
    <message>
        <source>I have checked this</source>
        <translation>Je l’ai vérifié</translation>
    </message>
    <message>
        <source>It had gone already: the answer to %1 could not be taken back.</source>
        <translation>C’était déjà parti&#xa0;: la réponse à %1 n’a pas pu être reprise.</translation>
    </message>
    <message>
        <source>Put right what the text says otherwise than the order, or say that you have checked it.</source>
        <translation>Corrigez ce que le texte dit d’autre que la commande, ou dites que vous l’avez vérifié.</translation>
    </message>
    <message>
        <source>What is old in the answer</source>
        <translation>Ce qui est périmé dans la réponse</translation>
    </message>
    <message>
        <source>Fill anew</source>
        <translation>Remplir à nouveau</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Envoyer la réponse</translation>
    </message>
    <message>
        <source>Why it cannot be sent</source>
        <translation>Pourquoi elle ne peut être envoyée</translation>
    </message>
    <message>
        <source>The order has changed</source>
        <translation>La commande a changé</translation>
    </message>
    <message>
        <source>Puts the template in the place of what is written, with the order as it is now. Ctrl+Z in the text brings that back.</source>
        <translation>Met le modèle à la place de ce qui est écrit, avec la commande telle qu’elle est maintenant. Ctrl+Z dans le texte le rétablit.</translation>
    </message>
    <message>
        <source>The seats in it are old: the order has changed since the template was filled in.</source>
        <translation>Les places qu’elle indique sont périmées : la commande a changé depuis que le modèle a été rempli.</translation>
    </message>
    <message>
        <source>What it says of the order is old: the order has changed since the template was filled in.</source>
        <translation>Ce qu’elle dit de la commande est périmé : la commande a changé depuis que le modèle a été rempli.</translation>
    </message>
    <message>
        <source>Send it there although it is no patron’s &amp;address</source>
        <translation>L’envoyer là bien que ce ne soit l’&amp;adresse d’aucun client</translation>
    </message>
    <message>
        <source>What stood here, %1</source>
        <comment>a time</comment>
        <translation>Ce qui était ici, %1</translation>
    </message>
    <message>
        <source>Your draft, %1</source>
        <comment>a time</comment>
        <translation>Votre brouillon, %1</translation>
    </message>
    <message>
        <source>Draft of %1, %2</source>
        <comment>a person, a time</comment>
        <translation>Brouillon de %1, %2</translation>
    </message>
    <message>
        <source>%1 (before the last answer)</source>
        <comment>a draft</comment>
        <translation>%1 (avant la dernière réponse)</translation>
    </message>
    <message numerus="yes">
        <source>%n other drafts of this answer stand below the templates.</source>
        <translation>
            <numerusform>%n autre brouillon de cette réponse figure sous les modèles.</numerusform>
            <numerusform>%n autres brouillons de cette réponse figurent sous les modèles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::ReplySend</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>An answer that is about to go</source>
        <translation>Une réponse sur le point de partir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>The answer to %1 goes out in %n seconds.</source>
        <translation>
            <numerusform>La réponse à %1 part dans %n seconde.</numerusform>
            <numerusform>La réponse à %1 part dans %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestBand</name>
    <message>
        <source>Who else is at this request</source>
        <translation>Qui d’autre est sur cette demande</translation>
    </message>
    <message>
        <source>%1 asks for this request. Without an answer it is theirs in a minute.</source>
        <translation>%1 demande à reprendre cette demande. Sans réponse, elle est à cette personne dans une minute.</translation>
    </message>
    <message>
        <source>Hand &amp;it over</source>
        <translation>C&amp;éder</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>You have asked %1 for this request. Without an answer it is yours in a minute.</source>
        <translation>Vous avez demandé cette demande à %1. Sans réponse, elle est à vous dans une minute.</translation>
    </message>
    <message>
        <source>Do not as&amp;k any more</source>
        <translation>Ne plus &amp;demander</translation>
    </message>
    <message>
        <source>%1 has this open and works on it.</source>
        <translation>%1 l’a ouverte et y travaille.</translation>
    </message>
    <message>
        <source>As&amp;k to take over</source>
        <translation>Demander à re&amp;prendre</translation>
    </message>
    <message>
        <source>%1 has this open, too.</source>
        <translation>%1 l’a ouverte aussi.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestDelegate</name>
    <message>
        <source>Nobody</source>
        <comment>works on a request</comment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a year: seats</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>waits for the patron</source>
        <translation>attend le client</translation>
    </message>
    <message>
        <source>Answer came back</source>
        <translation>Réponse retournée</translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestDialog</name>
    <message>
        <source>Record a change request</source>
        <translation>Enregistrer une demande de modification</translation>
    </message>
    <message>
        <source>&amp;Record the request</source>
        <translation>&amp;Enregistrer la demande</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A change request is recorded for order %1. The seats stay as they are.</source>
        <translation>Une demande de modification est enregistrée pour la commande %1. Les places restent telles quelles.</translation>
    </message>
    <message>
        <source>One request is open for this order already; this is another one.</source>
        <translation>Une demande est déjà en cours pour cette commande&#xa0;; celle-ci en est une autre.</translation>
    </message>
    <message>
        <source>What the patron asks for</source>
        <translation>Ce que demande le client</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Au téléphone</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Au guichet</translation>
    </message>
    <message>
        <source>If it cannot be done</source>
        <translation>Si c’est impossible</translation>
    </message>
    <message>
        <source>&amp;What the patron asks for</source>
        <translation>Ce &amp;que demande le client</translation>
    </message>
    <message>
        <source>&amp;Asked</source>
        <translation>&amp;Demandé</translation>
    </message>
    <message>
        <source>&amp;If it cannot be done</source>
        <translation>Si c’est &amp;impossible</translation>
    </message>
    <message>
        <source>Write what the patron asks for.</source>
        <translation>Écrivez ce que demande le client.</translation>
    </message>
    <message>
        <source>More accessible seats are wished for than seats.</source>
        <translation>Il est souhaité plus de places accessibles que de places.</translation>
    </message>
    <message>
        <source>Write or mark what the patron asks for.</source>
        <translation>Écrivez ou cochez ce que demande le client.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestListPane</name>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Change requests</source>
        <translation>Demandes de modification</translation>
    </message>
    <message>
        <source>Which change requests are shown</source>
        <translation>Quelles demandes de modification sont affichées</translation>
    </message>
    <message>
        <source>Find in requests</source>
        <translation>Rechercher dans les demandes</translation>
    </message>
    <message>
        <source>Which are shown</source>
        <translation>Lesquelles sont affichées</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>Nobody’s</source>
        <translation>À personne</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En traitement</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mises de côté</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>In what order</source>
        <translation>Dans quel ordre</translation>
    </message>
    <message>
        <source>By due date</source>
        <translation>Par échéance</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Par priorité</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récentes d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciennes d’abord</translation>
    </message>
    <message>
        <source>By patron</source>
        <translation>Par client</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Change requests are being read…</source>
        <translation>Les demandes de modification sont en cours de lecture…</translation>
    </message>
    <message>
        <source>No change request is like that.</source>
        <translation>Aucune demande de modification ne correspond.</translation>
    </message>
    <message>
        <source>Show the open ones</source>
        <translation>Afficher celles qui sont ouvertes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <comment>a heading</comment>
        <translation>
            <numerusform>%Ln demande</numerusform>
            <numerusform>%Ln demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep this view under a name…</source>
        <translation>&amp;Garder cette vue sous un nom…</translation>
    </message>
    <message>
        <source>&amp;Forget a view</source>
        <translation>&amp;Oublier une vue</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Garder cette vue</translation>
    </message>
    <message>
        <source>It takes the place of the view of that name.</source>
        <translation>Elle prend la place de la vue de ce nom.</translation>
    </message>
    <message>
        <source>The view “%1” is kept.</source>
        <translation>La vue «&#xa0;%1&#xa0;» est gardée.</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>Nouvelle demande…</translation>
    </message>
    <message>
        <source>Automatic mail</source>
        <translation>E-mails automatiques</translation>
    </message>
    <message>
        <source>Copy, export and print</source>
        <translation>Copier, exporter et imprimer</translation>
    </message>
    <message>
        <source>Older requests</source>
        <translation>Demandes plus anciennes</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Afficher les plus anciennes</translation>
    </message>
    <message>
        <source>Automatic mail is listed newest first.</source>
        <translation>Les e-mails automatiques sont affichés du plus récent au plus ancien.</translation>
    </message>
    <message>
        <source>No change request is open. New ones come by e-mail and from the Portal; one that is asked on the phone is recorded with “New request…” above.</source>
        <translation>Aucune demande de modification n’est ouverte. Les nouvelles arrivent par e-mail et de Portal&#xa0;; celle qui est faite au téléphone s’enregistre avec «&#xa0;Nouvelle demande…&#xa0;» ci-dessus.</translation>
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
            <numerusform>Des demandes terminées, la %Ln plus récente est ici.</numerusform>
            <numerusform>Des demandes terminées, les %Ln plus récentes sont ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those that say “%1”.</source>
        <comment>of a list on paper or in a file</comment>
        <translation>Seulement celles qui disent « %1 ».</translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestMessagePane</name>
    <message>
        <source>The message before</source>
        <translation>Message précédent</translation>
    </message>
    <message>
        <source>The message after</source>
        <translation>Message suivant</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>&amp;Corriger…</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Ce qui a été écrit</translation>
    </message>
    <message>
        <source>Open an address?</source>
        <translation>Ouvrir une adresse&#xa0;?</translation>
    </message>
    <message>
        <source>Who wrote</source>
        <translation>Qui a écrit</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a sender</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>For</source>
        <comment>a patron and an order</comment>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Messages of the request</source>
        <translation>Messages de la demande</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Souhaits</translation>
    </message>
    <message>
        <source>Has now</source>
        <translation>A maintenant</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <comment>if a wish cannot be filled</comment>
        <translation>Sinon</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>of what a patron asked</comment>
        <translation>pas dit</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between wishes</comment>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>seats, a year</comment>
        <translation>%1, depuis %2</translation>
    </message>
    <message>
        <source>Choose a request in the list.</source>
        <translation>Choisissez une demande dans la liste.</translation>
    </message>
    <message>
        <source>No request is open</source>
        <translation>Aucune demande n’est ouverte</translation>
    </message>
    <message>
        <source>Without a subject</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <comment>a patron</comment>
        <translation>%1, commande %2</translation>
    </message>
    <message>
        <source>Where it comes from: %1</source>
        <translation>D’où il vient&#xa0;: %1</translation>
    </message>
    <message>
        <source>Message %1 of %2</source>
        <translation>Message %1 sur %2</translation>
    </message>
    <message>
        <source>This is the first message.</source>
        <translation>C’est le premier message.</translation>
    </message>
    <message>
        <source>This is the last message.</source>
        <translation>C’est le dernier message.</translation>
    </message>
    <message>
        <source>Split a wish off</source>
        <translation>Détacher un souhait</translation>
    </message>
    <message>
        <source>The request has one wish at most.</source>
        <translation>La demande a un souhait au plus.</translation>
    </message>
    <message>
        <source>Make “%1” a request of its own</source>
        <comment>a wish</comment>
        <translation>Faire de «&#xa0;%1&#xa0;» une demande à part</translation>
    </message>
    <message>
        <source>Had then</source>
        <comment>seats, when the request came</comment>
        <translation>Avait alors</translation>
    </message>
    <message>
        <source>They are the patron’s wishes</source>
        <translation>Ce sont les souhaits du client</translation>
    </message>
    <message>
        <source>Find “%1”…</source>
        <comment>a name</comment>
        <translation>Rechercher «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Of the answer: %1</source>
        <comment>a sentence of its own</comment>
        <translation>De la réponse&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestOutput</name>
    <message>
        <source>Copy, export and print</source>
        <translation>Copier, exporter et imprimer</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Copier les &amp;lignes</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Exporter en CSV…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Au %1.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>how somebody asked</comment>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Souhaits</translation>
    </message>
    <message>
        <source>If it cannot be done</source>
        <translation>Si c’est impossible</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Who works on it</source>
        <translation>Qui y travaille</translation>
    </message>
    <message>
        <source>Change requests (%1)</source>
        <comment>a part of the list, such as Open</comment>
        <translation>Demandes de modification (%1)</translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestPreview</name>
    <message>
        <source>The page</source>
        <translation>La page</translation>
    </message>
    <message>
        <source>As the patron sees it</source>
        <translation>Comme le client la voit</translation>
    </message>
    <message>
        <source>With this work</source>
        <translation>Avec ce travail</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>With</source>
        <comment>this work done</comment>
        <translation>Avec</translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestWordsPanel</name>
    <message>
        <source>Which words</source>
        <translation>Quels libellés</translation>
    </message>
    <message>
        <source>Words, in the order in which they are offered</source>
        <translation>Libellés, dans l’ordre où ils sont proposés</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Compte comme</translation>
    </message>
    <message>
        <source>&amp;Offered</source>
        <translation>&amp;Proposé</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Reasons and wishes</source>
        <translation>Raisons et souhaits</translation>
    </message>
    <message>
        <source>Why a wish was not possible</source>
        <translation>Pourquoi un souhait n’était pas possible</translation>
    </message>
    <message>
        <source>Why a request was withdrawn</source>
        <translation>Pourquoi une demande a été retirée</translation>
    </message>
    <message>
        <source>Kinds of wishes</source>
        <translation>Types de souhaits</translation>
    </message>
    <message>
        <source>These words are offered where a request is finished or a wish is typed in. A word that is not offered any more stays with the requests that have it.</source>
        <translation>Ces libellés sont proposés là où une demande est terminée ou un souhait saisi. Un libellé qui n’est plus proposé reste aux demandes qui l’ont.</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Libellé</translation>
    </message>
    <message>
        <source>&amp;Counts as</source>
        <translation>&amp;Compte comme</translation>
    </message>
    <message>
        <source>&amp;Add one</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Offer it earl&amp;ier</source>
        <translation>Proposer plus &amp;tôt</translation>
    </message>
    <message>
        <source>Offer it la&amp;ter</source>
        <translation>Proposer plus tar&amp;d</translation>
    </message>
    <message>
        <source>&amp;Save it</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Discard the change</source>
        <translation>A&amp;bandonner la modification</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>Nouveau libellé</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (non enregistré)</translation>
    </message>
    <message>
        <source>%1 (not offered)</source>
        <translation>%1 (non proposé)</translation>
    </message>
    <message>
        <source>Plans of seats know this kind, so what it counts as is fixed. You may call it as you like.</source>
        <translation>Les plans de places connaissent ce type&#xa0;; ce comme quoi il compte est donc fixe. Vous pouvez l’appeler comme vous voulez.</translation>
    </message>
    <message>
        <source>There is one called “%1” already.</source>
        <translation>Il y en a déjà un nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Rien n’est modifié.</translation>
    </message>
    <message>
        <source>Write the words first.</source>
        <translation>Écrivez d’abord le libellé.</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation>Choisissez d’abord un libellé.</translation>
    </message>
    <message>
        <source>It is the first already.</source>
        <translation>C’est déjà le premier.</translation>
    </message>
    <message>
        <source>It is the last already.</source>
        <translation>C’est déjà le dernier.</translation>
    </message>
    <message>
        <source>Save or discard the new words first.</source>
        <translation>Enregistrez ou abandonnez d’abord le nouveau libellé.</translation>
    </message>
    <message>
        <source>“%1” is saved. Undo takes it back.</source>
        <translation>«&#xa0;%1&#xa0;» est enregistré. L’annulation le défait.</translation>
    </message>
    <message>
        <source>The order is saved.</source>
        <translation>L’ordre est enregistré.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile: what they wrote stands below. Saving puts yours in its place; discarding your change shows theirs.</source>
        <translation>Quelqu’un d’autre a modifié ceci entre-temps : ce qu’il a écrit figure ci-dessous. Enregistrer met le vôtre à la place ; abandonner votre modification montre le sien.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestWorkPane</name>
    <message>
        <source>Choose a request in the list first.</source>
        <translation>Choisissez d’abord une demande dans la liste.</translation>
    </message>
    <message>
        <source>The request names no order.</source>
        <translation>La demande ne nomme aucune commande.</translation>
    </message>
    <message>
        <source>The order is being read.</source>
        <translation>La commande est en cours de lecture.</translation>
    </message>
    <message>
        <source>Nobody knows yet whose request this is.</source>
        <translation>On ne sait pas encore de qui est cette demande.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>C’est déjà ainsi.</translation>
    </message>
    <message>
        <source>The request has one message at most.</source>
        <translation>La demande a un message au plus.</translation>
    </message>
    <message>
        <source>The order has no seats on a seat map at a performance that is still to come.</source>
        <translation>La commande n’a pas de places sur un plan à une représentation à venir.</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>Le travail</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>La salle</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>La commande</translation>
    </message>
    <message>
        <source>State of the request</source>
        <translation>État de la demande</translation>
    </message>
    <message>
        <source>About the order and the request</source>
        <translation>Sur la commande et la demande</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Ce que l’on peut faire</translation>
    </message>
    <message>
        <source>S&amp;wap seats…</source>
        <translation>Éc&amp;hanger les places…</translation>
    </message>
    <message>
        <source>Keep &amp;both…</source>
        <translation>&amp;Garder les deux…</translation>
    </message>
    <message>
        <source>Add seats…</source>
        <translation>Ajouter des places…</translation>
    </message>
    <message>
        <source>Drop seats…</source>
        <translation>Rendre des places…</translation>
    </message>
    <message>
        <source>Does not renew…</source>
        <translation>Ne renouvelle pas…</translation>
    </message>
    <message>
        <source>Pa&amp;y…</source>
        <translation>Pa&amp;yer…</translation>
    </message>
    <message>
        <source>Fi&amp;lled with…</source>
        <translation>Satis&amp;faite par…</translation>
    </message>
    <message>
        <source>N&amp;ot possible…</source>
        <translation>&amp;Impossible…</translation>
    </message>
    <message>
        <source>With&amp;drawn…</source>
        <translation>&amp;Retirée…</translation>
    </message>
    <message>
        <source>Split this message off</source>
        <translation>Détacher ce message</translation>
    </message>
    <message>
        <source>No request is open</source>
        <translation>Aucune demande n’est ouverte</translation>
    </message>
    <message>
        <source>No order is known</source>
        <translation>Aucune commande n’est connue</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>Status of the order: %1</source>
        <translation>Statut de la commande&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open the patron %1</source>
        <translation>Ouvrir le client %1</translation>
    </message>
    <message>
        <source>Open the patron</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>%1 due</source>
        <comment>an amount of money</comment>
        <translation>%1 à payer</translation>
    </message>
    <message>
        <source>%1 works on it</source>
        <translation>%1 y travaille</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>priorité %1</translation>
    </message>
    <message>
        <source>put aside until %1</source>
        <translation>mise de côté jusqu’au %1</translation>
    </message>
    <message>
        <source>filled: %1</source>
        <comment>what was done</comment>
        <translation>satisfaite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Possibly the same as request %1.</source>
        <translation>Peut-être la même que la demande %1.</translation>
    </message>
    <message>
        <source>Split off request %1.</source>
        <translation>Détachée de la demande %1.</translation>
    </message>
    <message>
        <source>Choose a request in the list to work on it.</source>
        <translation>Choisissez une demande dans la liste pour y travailler.</translation>
    </message>
    <message>
        <source>Find out whose request this is first: open the patron, or look for the order.</source>
        <translation>Trouvez d’abord de qui est cette demande&#xa0;: ouvrez le client, ou cherchez la commande.</translation>
    </message>
    <message>
        <source>The request names no order, so there are no seats to be shown.</source>
        <translation>La demande ne nomme aucune commande&#xa0;; il n’y a donc pas de places à montrer.</translation>
    </message>
    <message>
        <source>The order is being read…</source>
        <translation>La commande est en cours de lecture…</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>seats</comment>
        <translation>Maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>The patron is being read.</source>
        <translation>Le client est en cours de lecture.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>The house and the patron’s page</source>
        <translation>La salle et la page du client</translation>
    </message>
    <message>
        <source>The patron’s page</source>
        <translation>La page du client</translation>
    </message>
    <message>
        <source>the seats that are chosen</source>
        <translation>les places choisies</translation>
    </message>
    <message>
        <source>both kept</source>
        <translation>les deux gardées</translation>
    </message>
    <message>
        <source>the chosen seats added</source>
        <translation>les places choisies ajoutées</translation>
    </message>
    <message>
        <source>the chosen seats dropped</source>
        <translation>les places choisies rendues</translation>
    </message>
    <message>
        <source>no renewal</source>
        <translation>aucun renouvellement</translation>
    </message>
    <message>
        <source>all paid that is due</source>
        <translation>tout ce qui reste à payer, payé</translation>
    </message>
    <message>
        <source>Other series…</source>
        <translation>Autres séries…</translation>
    </message>
    <message>
        <source>Address…</source>
        <translation>Adresse…</translation>
    </message>
    <message>
        <source>The patron is being read…</source>
        <translation>Le client est en cours de lecture…</translation>
    </message>
    <message>
        <source>Choose the seats to be dropped in the house: then the page stands here as it would be.</source>
        <translation>Choisissez dans la salle les places à rendre&#xa0;: la page figure alors ici telle qu’elle serait.</translation>
    </message>
    <message>
        <source>Choose other seats in the house: then the page stands here as it would be.</source>
        <translation>Choisissez d’autres places dans la salle&#xa0;: la page figure alors ici telle qu’elle serait.</translation>
    </message>
    <message>
        <source>A message of this request failed its check: somebody else may have written it. Nothing of it is filled in; ask the patron first.</source>
        <translation>Un message de cette demande a échoué à sa vérification : quelqu’un d’autre a pu l’écrire. Rien n’en a été rempli ; demandez d’abord au client.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>List and work</source>
        <translation>Liste et travail</translation>
    </message>
    <message>
        <source>List and message</source>
        <translation>Liste et message</translation>
    </message>
    <message>
        <source>Change requests</source>
        <translation>Demandes de modification</translation>
    </message>
    <message>
        <source>Se&amp;t…</source>
        <translation>Défi&amp;nir…</translation>
    </message>
    <message>
        <source>&amp;Make them one</source>
        <translation>Ré&amp;unir</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>Le travail</translation>
    </message>
    <message>
        <source>&amp;Change requests</source>
        <translation>&amp;Demandes de modification</translation>
    </message>
    <message>
        <source>&amp;Next request</source>
        <translation>Demande &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous request</source>
        <translation>Demande &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Set what is chosen…</source>
        <translation>Dé&amp;finir ce qui est choisi…</translation>
    </message>
    <message>
        <source>%1 works on this request. Ask to take it over.</source>
        <translation>%1 travaille sur cette demande. Demandez à la reprendre.</translation>
    </message>
    <message>
        <source>Choose a request in the list first.</source>
        <translation>Choisissez d’abord une demande dans la liste.</translation>
    </message>
    <message>
        <source>Choose the two requests that are one.</source>
        <translation>Choisissez les deux demandes qui n’en font qu’une.</translation>
    </message>
    <message>
        <source>The list has no request.</source>
        <translation>La liste n’a aucune demande.</translation>
    </message>
    <message>
        <source>Request %1 is filled.</source>
        <translation>La demande %1 est satisfaite.</translation>
    </message>
    <message>
        <source>Request %1 is corrected.</source>
        <translation>La demande %1 est corrigée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests would be set.</source>
        <translation>
            <numerusform>%Ln demande serait définie.</numerusform>
            <numerusform>%Ln demandes seraient définies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are: %1</source>
        <translation>
            <numerusform>%Ln reste telle quelle&#xa0;: %1</numerusform>
            <numerusform>%Ln restent telles quelles&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests are set.</source>
        <translation>
            <numerusform>%Ln demande est définie.</numerusform>
            <numerusform>%Ln demandes sont définies.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Request %1 is a part of request %2 now.</source>
        <translation>La demande %1 est maintenant une partie de la demande %2.</translation>
    </message>
    <message>
        <source>The message is request %1 now.</source>
        <translation>Le message est maintenant la demande %1.</translation>
    </message>
    <message>
        <source>%1 began this answer.</source>
        <translation>%1 a commencé cette réponse.</translation>
    </message>
    <message>
        <source>The wish is request %1 now.</source>
        <translation>Le souhait est maintenant la demande %1.</translation>
    </message>
    <message>
        <source>What is known of the request is being read.</source>
        <translation>Ce qui est connu de la demande est en cours de lecture.</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Envoyer la réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n other drafts of this answer can be chosen under “Template”.</source>
        <translation>
            <numerusform>%n autre brouillon de cette réponse peut être choisi sous «&#xa0;Modèle&#xa0;».</numerusform>
            <numerusform>%n autres brouillons de cette réponse peuvent être choisis sous «&#xa0;Modèle&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Make it a request</source>
        <translation>En &amp;faire une demande</translation>
    </message>
    <message>
        <source>Ne&amp;w request…</source>
        <translation>&amp;Nouvelle demande…</translation>
    </message>
    <message>
        <source>Make the e-mail a &amp;request</source>
        <translation>Faire de l’&amp;e-mail une demande</translation>
    </message>
    <message>
        <source>Choose “Automatic mail” above the list first.</source>
        <translation>Choisissez d’abord «&#xa0;E-mails automatiques&#xa0;» au-dessus de la liste.</translation>
    </message>
    <message>
        <source>Choose an e-mail in the list first.</source>
        <translation>Choisissez d’abord un e-mail dans la liste.</translation>
    </message>
    <message>
        <source>The list shows e-mails that have no request.</source>
        <translation>La liste affiche des e-mails qui n’ont pas de demande.</translation>
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
            <numerusform>%Ln e-mail est maintenant une demande de modification.</numerusform>
            <numerusform>%Ln e-mails sont maintenant des demandes de modification.</numerusform>
        </translation>
    </message>
    <message>
        <source>The wishes of request %1 are the patron’s: plans count them.</source>
        <translation>Les souhaits de la demande %1 sont ceux du client&#xa0;: les plans en tiennent compte.</translation>
    </message>
    <message>
        <source>An answer has gone since you wrote this.</source>
        <translation>Une réponse est partie depuis que vous avez écrit ceci.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>a request&apos;s number, what it asks for, its state</comment>
        <translation>%1 : %2 (%3)</translation>
    </message>
</context>
<context>
    <name>pd::ui::RowForm</name>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Number of seats</source>
        <translation>Nombre de places</translation>
    </message>
    <message>
        <source>Lowest number</source>
        <translation>Numéro le plus bas</translation>
    </message>
    <message>
        <source>Numbers run</source>
        <translation>Les numéros vont</translation>
    </message>
    <message>
        <source>Seats from the left</source>
        <translation>Places depuis la gauche</translation>
    </message>
    <message>
        <source>Rows from the front</source>
        <translation>Rangs depuis l’avant</translation>
    </message>
    <message>
        <source>Bend of the row</source>
        <translation>Courbure du rang</translation>
    </message>
    <message>
        <source>&amp;Draw the row</source>
        <translation>&amp;Tracer le rang</translation>
    </message>
    <message>
        <source>left to right</source>
        <translation>de gauche à droite</translation>
    </message>
    <message>
        <source>right to left</source>
        <translation>de droite à gauche</translation>
    </message>
</context>
<context>
    <name>pd::ui::RuleChip</name>
    <message>
        <source>Rule %1</source>
        <translation>Règle %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::RuleTablePanel</name>
    <message>
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Retirer la ligne</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>The table is being read.</source>
        <translation>La table est en cours de lecture.</translation>
    </message>
    <message>
        <source>Meanwhile somebody changed this row: %1 Yours is not saved: %2 Save it over theirs, or discard it.</source>
        <translation>Entre-temps, quelqu’un a modifié cette ligne&#xa0;: %1 La vôtre n’est pas enregistrée&#xa0;: %2 Enregistrez-la par-dessus, ou abandonnez-la.</translation>
    </message>
    <message>
        <source>Saved. %1 Ctrl+Z takes it back.</source>
        <translation>Enregistré. %1 Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>Save or discard the edit of the row below first.</source>
        <translation>Enregistrez ou abandonnez d’abord la modification de la ligne ci-dessous.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>La table est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SearchField</name>
    <message>
        <source>Find a patron</source>
        <translation>Rechercher un client</translation>
    </message>
    <message>
        <source>Find a patron: name, e-mail, phone, order number</source>
        <translation>Rechercher un client&#xa0;: nom, e-mail, téléphone, commande</translation>
    </message>
    <message>
        <source>Any part of a name, an e-mail address, a phone or order number, an external id</source>
        <translation>Une partie quelconque d’un nom, d’une adresse e-mail, d’un numéro de téléphone ou de commande, d’un identifiant externe</translation>
    </message>
</context>
<context>
    <name>pd::ui::SearchPopup</name>
    <message>
        <source>Patrons found</source>
        <translation>Clients trouvés</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No patron matches “%1”. Try fewer letters, or another part of the name.</source>
        <translation>Aucun client ne correspond à «&#xa0;%1&#xa0;». Essayez moins de lettres, ou une autre partie du nom.</translation>
    </message>
    <message>
        <source>More patrons match. Type more to see them.</source>
        <translation>D’autres clients correspondent. Saisissez-en plus pour les voir.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeasonsDialog</name>
    <message>
        <source>&amp;New season</source>
        <translation>&amp;Nouvelle saison</translation>
    </message>
    <message>
        <source>&amp;Save the season</source>
        <translation>&amp;Enregistrer la saison</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>Saisons</translation>
    </message>
    <message>
        <source>Name of the season</source>
        <translation>Nom de la saison</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;m</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Premier jour</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Dernier jour</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Tick the box first.</source>
        <translation>Cochez d’abord la case.</translation>
    </message>
    <message>
        <source>A season has a name.</source>
        <translation>Une saison a un nom.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>It is being recorded.</source>
        <translation>L’enregistrement est en cours.</translation>
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
        <translation>Voyez ce que vos clients voient, et pourquoi.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatChooser</name>
    <message>
        <source>Seats to choose from</source>
        <translation>Places à choisir</translation>
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
        <translation>Plan ou liste</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Seats and their search</source>
        <translation>Places et leur recherche</translation>
    </message>
    <message>
        <source>What is wished for</source>
        <translation>Ce qui est souhaité</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatColumns</name>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Price level</source>
        <translation>Catégorie tarifaire</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Find in the seats</source>
        <translation>Rechercher dans les places</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>1 seat</source>
        <translation>1 place</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message>
        <source>This house has no seat map yet.</source>
        <translation>Cette salle n’a pas encore de plan des places.</translation>
    </message>
    <message>
        <source>No seat matches.</source>
        <translation>Aucune place ne correspond.</translation>
    </message>
    <message>
        <source>Seat text</source>
        <translation>Texte de place</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Représentation</translation>
    </message>
    <message>
        <source>Why it claims no seat</source>
        <translation>Pourquoi aucune place n’est attribuée</translation>
    </message>
    <message>
        <source>Seat texts</source>
        <translation>Textes de places</translation>
    </message>
    <message>
        <source>Find in the seat texts</source>
        <translation>Rechercher dans les textes de places</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Toutes les raisons</translation>
    </message>
    <message>
        <source>1 seat text</source>
        <translation>1 texte de place</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat texts</source>
        <translation>
            <numerusform>%Ln texte de place</numerusform>
            <numerusform>%Ln textes de places</numerusform>
        </translation>
    </message>
    <message>
        <source>No seat text is left: every one claims its seat.</source>
        <translation>Il ne reste aucun texte de place&#xa0;: chacun a sa place attribuée.</translation>
    </message>
    <message>
        <source>No seat text matches.</source>
        <translation>Aucun texte de place ne correspond.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatEditor</name>
    <message>
        <source>Seats of %1</source>
        <translation>Places de %1</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>The mouse</source>
        <translation>La souris</translation>
    </message>
    <message>
        <source>What the mouse does</source>
        <translation>Ce que fait la souris</translation>
    </message>
    <message>
        <source>Chooses</source>
        <translation>Choisit</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Déplace</translation>
    </message>
    <message>
        <source>Paints</source>
        <translation>Peint</translation>
    </message>
    <message>
        <source>The chosen seats</source>
        <translation>Les places choisies</translation>
    </message>
    <message>
        <source>Aisle</source>
        <translation>Bord de rang</translation>
    </message>
    <message>
        <source>Accessible</source>
        <translation>Accessible</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Accompagnateur</translation>
    </message>
    <message>
        <source>Restricted view</source>
        <translation>Visibilité réduite</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>À gauche</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>À droite</translation>
    </message>
    <message>
        <source>To the front</source>
        <translation>Vers l’avant</translation>
    </message>
    <message>
        <source>To the back</source>
        <translation>Vers l’arrière</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Choose seats in the map first.</source>
        <translation>Choisissez d’abord des places dans le plan.</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Rien n’a encore été fait.</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Rien n’a été annulé.</translation>
    </message>
    <message>
        <source>Two seats are called %1: remove one, or draw it under another name.</source>
        <translation>Deux places s’appellent %1&#xa0;: retirez-en une, ou tracez-la sous un autre nom.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>L’enregistrement est en cours.</translation>
    </message>
    <message>
        <source>What was drawn is not saved. Save it, or cancel once more to leave it.</source>
        <translation>Ce qui a été tracé n’est pas enregistré. Enregistrez-le, ou fermez encore une fois pour l’abandonner.</translation>
    </message>
    <message>
        <source>What you had drawn before was drawn on a seat map that has been changed since, so it was left out.</source>
        <translation>Ce que vous aviez dessiné l’était sur un plan qui a été modifié depuis : cela a été laissé de côté.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatLegend</name>
    <message>
        <source>Accessible</source>
        <translation>Accessible</translation>
    </message>
    <message>
        <source>Companion seat</source>
        <translation>Place d’accompagnateur</translation>
    </message>
    <message>
        <source>Restricted view</source>
        <translation>Visibilité réduite</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatMapPanel</name>
    <message>
        <source>Go to seats</source>
        <translation>Aller aux places</translation>
    </message>
    <message>
        <source>Row and seats: C 4-6</source>
        <translation>Rang et places&#xa0;: C 4-6</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Show the whole house</source>
        <translation>Afficher toute la salle</translation>
    </message>
    <message>
        <source>Show the price levels of free seats</source>
        <translation>Afficher les catégories tarifaires des places libres</translation>
    </message>
    <message>
        <source>All its seats have one price level, or none is known.</source>
        <translation>Toutes ses places ont une même catégorie tarifaire, ou aucune n’est connue.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence of its own</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>1 seat is chosen.</source>
        <translation>1 place est choisie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats are chosen.</source>
        <translation>
            <numerusform>%Ln place est choisie.</numerusform>
            <numerusform>%Ln places sont choisies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several seats are called “%1”. Add the section.</source>
        <translation>Plusieurs places s’appellent «&#xa0;%1&#xa0;». Ajoutez la section.</translation>
    </message>
    <message>
        <source>No seats are called “%1”. Type a row and numbers, like C 4-6.</source>
        <translation>Aucune place ne s’appelle «&#xa0;%1&#xa0;». Tapez un rang et des numéros, comme C 4-6.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatMapView</name>
    <message>
        <source>Stage</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>Seat map</source>
        <translation>Plan des places</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatSearchPanel</name>
    <message>
        <source>Number of seats</source>
        <translation>Nombre de places</translation>
    </message>
    <message>
        <source>Accessible seats among them</source>
        <translation>Dont places accessibles</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>At an aisle</source>
        <translation>En bord de rang</translation>
    </message>
    <message>
        <source>Not behind the chosen seats</source>
        <translation>Pas derrière les places choisies</translation>
    </message>
    <message>
        <source>Find seats</source>
        <translation>Chercher des places</translation>
    </message>
    <message>
        <source>Best seats</source>
        <translation>Meilleures places</translation>
    </message>
    <message>
        <source>Seats that were found</source>
        <translation>Places trouvées</translation>
    </message>
    <message>
        <source>Say what is wished for. Nearest to the stage comes first, then the middle.</source>
        <translation>Dites ce qui est souhaité. Le plus près de la scène vient d’abord, puis le centre.</translation>
    </message>
    <message>
        <source>Price level</source>
        <translation>Catégorie tarifaire</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Accessible</source>
        <translation>Accessible</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Peu importe</translation>
    </message>
    <message>
        <source>This house has no seat map yet.</source>
        <translation>Cette salle n’a pas encore de plan des places.</translation>
    </message>
    <message>
        <source>Choose the seats to compare with in the map first.</source>
        <translation>Choisissez d’abord dans le plan les places à comparer.</translation>
    </message>
    <message>
        <source>All its seats have one price level, or none is known.</source>
        <translation>Toutes ses places ont une même catégorie tarifaire, ou aucune n’est connue.</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No such seats are free.</source>
        <translation>Aucune place de ce genre n’est libre.</translation>
    </message>
    <message>
        <source>There are no better ones in this house.</source>
        <translation>Il n’y en a pas de meilleures dans cette salle.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatTextsPanel</name>
    <message>
        <source>Say what it would claim</source>
        <translation>Dire ce qui serait attribué</translation>
    </message>
    <message>
        <source>Claim what can be read</source>
        <translation>Attribuer ce qui est lisible</translation>
    </message>
    <message>
        <source>Imported tickets name their seats in words. Here they are matched with the seat maps: what can be read claims its seat, what cannot is listed with the reason.</source>
        <translation>Les billets importés nomment leurs places en mots. Ici, ils sont comparés aux plans des places&#xa0;: ce qui est lisible reçoit sa place, le reste est listé avec la raison.</translation>
    </message>
    <message>
        <source>The seat texts are being read.</source>
        <translation>Les textes de places sont en cours de lecture.</translation>
    </message>
    <message>
        <source>Reading seat texts</source>
        <translation>Lecture des textes de places</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>L’opération a été interrompue. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It would be so, and nothing was written: %1</source>
        <translation>Ce serait ainsi, et rien n’a été écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatsDesk</name>
    <message>
        <source>Order %1 has no seats on a seat map at a performance that is still to come.</source>
        <translation>La commande %1 n’a pas de places sur un plan à une représentation à venir.</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <comment>a number, and what became of its seats</comment>
        <translation>Commande %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Other ways to seats</source>
        <translation>Autres façons d’avoir des places</translation>
    </message>
    <message>
        <source>On the wait list now: %1</source>
        <translation>Maintenant sur la liste d’attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>The change request waits for the patron.</source>
        <translation>La demande de modification attend le client.</translation>
    </message>
    <message>
        <source>The change request is filled.</source>
        <translation>La demande de modification est satisfaite.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatsDialog</name>
    <message>
        <source>Change seats</source>
        <translation>Changer de places</translation>
    </message>
    <message>
        <source>&amp;Change the seats</source>
        <translation>&amp;Changer les places</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Performances</source>
        <translation>Représentations</translation>
    </message>
    <message>
        <source>Accessible seats that are needed</source>
        <translation>Places accessibles nécessaires</translation>
    </message>
    <message>
        <source>The patron’s seats in the series</source>
        <translation>Les places du client dans la série</translation>
    </message>
    <message>
        <source>Con&amp;firm them</source>
        <translation>Con&amp;firmer</translation>
    </message>
    <message>
        <source>&amp;Let them go</source>
        <translation>&amp;Libérer</translation>
    </message>
    <message>
        <source>&amp;Keep both through %1</source>
        <translation>&amp;Garder les deux jusqu’au %1</translation>
    </message>
    <message>
        <source>Held for this order through %1: %2.</source>
        <translation>Bloqué pour cette commande jusqu’au %1 inclus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Held for this order: %1.</source>
        <translation>Bloqué pour cette commande&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %n performances to come</source>
        <translation>
            <numerusform>La représentation à venir</numerusform>
            <numerusform>Les %n représentations à venir</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an event and when it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Go with the change</source>
        <translation>Suivent le changement</translation>
    </message>
    <message>
        <source>Stay as preferred</source>
        <translation>Restent, car préférées</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>&amp;Représentation</translation>
    </message>
    <message>
        <source>Accessible &amp;needed</source>
        <translation>Accessibles &amp;nécessaires</translation>
    </message>
    <message>
        <source>Seats in the &amp;series</source>
        <translation>Places de la &amp;série</translation>
    </message>
    <message>
        <source>Other seats are held for this order. Confirm them, or let them go first.</source>
        <translation>D’autres places sont bloquées pour cette commande. Confirmez-les ou libérez-les d’abord.</translation>
    </message>
    <message>
        <source>Choose as many seats as the order has, or only more of them, or only fewer.</source>
        <translation>Choisissez autant de places que la commande en a, ou seulement plus, ou seulement moins.</translation>
    </message>
    <message>
        <source>These are the seats that the order has. Choose those that it is to have.</source>
        <translation>Ce sont les places que la commande a. Choisissez celles qu’elle doit avoir.</translation>
    </message>
    <message>
        <source>Seats come in addition, or are given back, at all performances: choose “All”.</source>
        <translation>Des places s’ajoutent ou se rendent à toutes les représentations&#xa0;: choisissez la première ligne.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Both are kept only where seats are exchanged for others.</source>
        <translation>Les deux ne sont gardées que si des places sont échangées contre d’autres.</translation>
    </message>
    <message>
        <source>This cannot be done.</source>
        <translation>Ce n’est pas possible.</translation>
    </message>
    <message>
        <source>Other ways…</source>
        <translation>Autres façons…</translation>
    </message>
    <message>
        <source>Put on the wait list…</source>
        <translation>Mettre sur la liste d’attente…</translation>
    </message>
    <message>
        <source>Which way leads to these seats, and what else could be offered</source>
        <translation>Comment avoir ces places, et ce qui pourrait être proposé d’autre</translation>
    </message>
    <message>
        <source>Another series…</source>
        <translation>Autre série…</translation>
    </message>
</context>
<context>
    <name>pd::ui::SendDesk</name>
    <message>
        <source>E-mails are being sent.</source>
        <translation>Des e-mails sont en cours d’envoi.</translation>
    </message>
    <message>
        <source>Sending starts when a mail account is set up; until then everything waits here.</source>
        <translation>L’envoi commence dès qu’un compte de messagerie est configuré&#xa0;; jusque-là, tout attend ici.</translation>
    </message>
    <message>
        <source>The password of %1 is missing or was refused. Everything waits here until it is entered.</source>
        <translation>Le mot de passe de %1 manque ou a été refusé. Tout attend ici jusqu’à ce qu’il soit saisi.</translation>
    </message>
    <message>
        <source>E-mails are sent from %1, each 15 seconds after it was written.</source>
        <translation>Les e-mails sont envoyés de %1, chacun 15 secondes après son écriture.</translation>
    </message>
    <message>
        <source>E-mails are sent from %1 from now on.</source>
        <translation>Les e-mails sont désormais envoyés de %1.</translation>
    </message>
    <message>
        <source>Nothing is sent any more; what waits stays in the outbox.</source>
        <translation>Plus rien n’est envoyé&#xa0;; ce qui attend reste dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Nobody is signed in as %1, or the sign-in does not hold any more. Everything waits here until somebody signs in again.</source>
        <translation>Personne n’est identifié comme %1, ou l’identification n’est plus valable. Tout attend ici jusqu’à ce que quelqu’un s’identifie de nouveau.</translation>
    </message>
    <message>
        <source>What was probably sent cannot be looked for: the mailbox “%1” waits for its password, or for somebody who signs in.</source>
        <translation>Ce qui est sans doute envoyé ne peut pas être cherché&#xa0;: la boîte aux lettres «&#xa0;%1&#xa0;» attend son mot de passe, ou que quelqu’un s’identifie.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers were not sent: the order has changed since they were written. They are held in the outbox, with the reason.</source>
        <translation>
            <numerusform>%n réponse n’a pas été envoyée&#xa0;: la commande a changé depuis son écriture. Elle est retenue dans la boîte d’envoi, avec la raison.</numerusform>
            <numerusform>%n réponses n’ont pas été envoyées&#xa0;: la commande a changé depuis leur écriture. Elles sont retenues dans la boîte d’envoi, avec la raison.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::SeriesColumns</name>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Performances</source>
        <translation>Représentations</translation>
    </message>
    <message>
        <source>Price levels</source>
        <translation>Catégories tarifaires</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertaines</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Ouvre</translation>
    </message>
    <message>
        <source>Early price until</source>
        <translation>Tarif anticipé jusqu’au</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Ferme</translation>
    </message>
    <message>
        <source>Before it can be renewed</source>
        <translation>Avant de pouvoir la renouveler</translation>
    </message>
    <message>
        <source>Find a series</source>
        <translation>Rechercher une série</translation>
    </message>
    <message>
        <source>All seasons</source>
        <translation>Toutes les saisons</translation>
    </message>
    <message>
        <source>1 series</source>
        <translation>1 série</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln série</numerusform>
            <numerusform>%Ln séries</numerusform>
        </translation>
    </message>
    <message>
        <source>No series yet</source>
        <translation>Pas encore de série</translation>
    </message>
    <message>
        <source>No series matches.</source>
        <translation>Aucune série ne correspond.</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Certaine</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>Pourquoi c’est demandé</translation>
    </message>
    <message>
        <source>Seats to be confirmed</source>
        <translation>Places à confirmer</translation>
    </message>
    <message>
        <source>Find a seat or a patron</source>
        <translation>Rechercher une place ou un client</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Toutes les raisons</translation>
    </message>
    <message>
        <source>1 seat</source>
        <translation>1 place</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message>
        <source>Every subscriber’s seat is sure</source>
        <translation>La place de chaque abonné est certaine</translation>
    </message>
    <message>
        <source>No seat matches.</source>
        <translation>Aucune place ne correspond.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeriesEditor</name>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>The series is being read.</source>
        <translation>La série est en cours de lecture.</translation>
    </message>
    <message>
        <source>Package and dates</source>
        <translation>Formule et dates</translation>
    </message>
    <message>
        <source>Kind of package</source>
        <translation>Type de formule</translation>
    </message>
    <message>
        <source>Tick the box first.</source>
        <translation>Cochez d’abord la case.</translation>
    </message>
    <message>
        <source>&amp;Opens</source>
        <translation>&amp;Ouvre</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Ouvre</translation>
    </message>
    <message>
        <source>&amp;Early price until</source>
        <translation>&amp;Tarif anticipé jusqu’au</translation>
    </message>
    <message>
        <source>Early price until</source>
        <translation>Tarif anticipé jusqu’au</translation>
    </message>
    <message>
        <source>&amp;Closes</source>
        <translation>Ferm&amp;e</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Ferme</translation>
    </message>
    <message>
        <source>Performances and price levels</source>
        <translation>Représentations et catégories tarifaires</translation>
    </message>
    <message>
        <source>Performances</source>
        <translation>Représentations</translation>
    </message>
    <message>
        <source>Price levels</source>
        <translation>Catégories tarifaires</translation>
    </message>
    <message>
        <source>Price level</source>
        <translation>Catégorie tarifaire</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Early price</source>
        <translation>Tarif anticipé</translation>
    </message>
    <message>
        <source>Seats in</source>
        <translation>Places dans</translation>
    </message>
    <message>
        <source>Pe&amp;rformances that belong to it</source>
        <translation>&amp;Représentations qui en font partie</translation>
    </message>
    <message>
        <source>Price &amp;levels that are sold for it</source>
        <translation>&amp;Catégories tarifaires vendues pour elle</translation>
    </message>
    <message>
        <source>“%1” is no early price for %2. Type an amount, or nothing.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un tarif anticipé pour %2. Tapez un montant, ou rien.</translation>
    </message>
    <message>
        <source>It is being recorded.</source>
        <translation>L’enregistrement est en cours.</translation>
    </message>
    <message>
        <source>&amp;Kind of package</source>
        <translation>T&amp;ype de formule</translation>
    </message>
    <message>
        <source>Performances at another venue and levels of another package can be chosen when this is saved. Untick those that do not fit.</source>
        <translation>Les représentations dans une autre salle et les catégories d’une autre formule peuvent être choisies une fois ceci enregistré. Décochez celles qui ne conviennent pas.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeriesLinkFields</name>
    <message>
        <source>Seas&amp;on</source>
        <translation>&amp;Saison</translation>
    </message>
    <message>
        <source>No season</source>
        <translation>Aucune saison</translation>
    </message>
    <message>
        <source>&amp;Package</source>
        <translation>&amp;Formule</translation>
    </message>
    <message>
        <source>No package</source>
        <translation>Aucune formule</translation>
    </message>
    <message>
        <source>&amp;Venue</source>
        <translation>Sa&amp;lle</translation>
    </message>
    <message>
        <source>No venue</source>
        <translation>Aucune salle</translation>
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
        <translation>Séries</translation>
    </message>
    <message>
        <source>Series and seats</source>
        <translation>Séries et places</translation>
    </message>
    <message>
        <source>&amp;Edit the series…</source>
        <translation>&amp;Modifier la série…</translation>
    </message>
    <message>
        <source>&amp;Complete from what was sold</source>
        <translation>Com&amp;pléter d’après les ventes</translation>
    </message>
    <message>
        <source>Seats to be confirmed</source>
        <translation>Places à confirmer</translation>
    </message>
    <message>
        <source>Compute &amp;whose seats are whose</source>
        <translation>Calculer à &amp;qui sont les places</translation>
    </message>
    <message>
        <source>It is &amp;theirs</source>
        <translation>C’est bien &amp;sa place</translation>
    </message>
    <message>
        <source>It is &amp;not theirs</source>
        <translation>Ce n’est pas sa p&amp;lace</translation>
    </message>
    <message>
        <source>&amp;Open the patron</source>
        <translation>&amp;Ouvrir le client</translation>
    </message>
    <message>
        <source>There is no series yet.</source>
        <translation>Il n’y a pas encore de série.</translation>
    </message>
    <message>
        <source>Choose one series first.</source>
        <translation>Choisissez d’abord une série.</translation>
    </message>
    <message>
        <source>Choose a seat first.</source>
        <translation>Choisissez d’abord une place.</translation>
    </message>
    <message>
        <source>Choose one seat only.</source>
        <translation>Choisissez une seule place.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats are assigned.</source>
        <translation>
            <numerusform>%Ln place est attribuée.</numerusform>
            <numerusform>%Ln places sont attribuées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were so already.</source>
        <translation>
            <numerusform>%Ln l’était déjà.</numerusform>
            <numerusform>%Ln l’étaient déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats are confirmed.</source>
        <translation>
            <numerusform>%Ln place est confirmée.</numerusform>
            <numerusform>%Ln places sont confirmées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats are refused.</source>
        <translation>
            <numerusform>%Ln place est refusée.</numerusform>
            <numerusform>%Ln places sont refusées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats are somebody else’s.</source>
        <translation>
            <numerusform>%Ln place est à quelqu’un d’autre.</numerusform>
            <numerusform>%Ln places sont à quelqu’un d’autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1&#xa0;: modification faite.</translation>
    </message>
    <message>
        <source>&amp;Seasons…</source>
        <translation>Saiso&amp;ns…</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1&#xa0;: enregistré.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeriesTable</name>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payés</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Did not</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Renewals by series</source>
        <translation>Renouvellements par série</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>Toutes les séries</translation>
    </message>
    <message>
        <source>Paid %1, last season on this day %2</source>
        <translation>Payé %1, la saison passée à ce jour %2</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation>Payé %1</translation>
    </message>
    <message>
        <source>Paid | last season</source>
        <translation>Payé | saison passée</translation>
    </message>
</context>
<context>
    <name>pd::ui::ServerForm</name>
    <message>
        <source>&amp;Keep the password in the keychain</source>
        <translation>&amp;Garder le mot de passe dans le trousseau</translation>
    </message>
    <message>
        <source>Shared database</source>
        <translation>Base de données partagée</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>for example desk.example.org</source>
        <translation>par exemple desk.example.org</translation>
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
        <translation>&amp;Base de données</translation>
    </message>
    <message>
        <source>for example theatre</source>
        <translation>par exemple theatre</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>your name on the server</source>
        <translation>votre nom sur le serveur</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>empty: taken from .pgpass</source>
        <translation>vide&#xa0;: pris dans .pgpass</translation>
    </message>
    <message>
        <source>Keep the password in the keychain</source>
        <translation>Garder le mot de passe dans le trousseau</translation>
    </message>
    <message>
        <source>As one line</source>
        <translation>En une ligne</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Encrypted where the server offers it</source>
        <translation>Chiffrée si le serveur le propose</translation>
    </message>
    <message>
        <source>Always encrypted</source>
        <translation>Toujours chiffrée</translation>
    </message>
    <message>
        <source>Always encrypted, with a certificate that is trusted</source>
        <translation>Toujours chiffrée, avec un certificat de confiance</translation>
    </message>
    <message>
        <source>Always encrypted, with a trusted certificate of this address</source>
        <translation>Toujours chiffrée, avec un certificat de confiance de cette adresse</translation>
    </message>
    <message>
        <source>Never encrypted</source>
        <translation>Jamais chiffrée</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>&amp;Chiffrement</translation>
    </message>
    <message>
        <source>Fill in the server’s address first.</source>
        <translation>Indiquez d’abord l’adresse du serveur.</translation>
    </message>
    <message>
        <source>Fill in the database’s name first.</source>
        <translation>Indiquez d’abord le nom de la base de données.</translation>
    </message>
    <message>
        <source>This desktop has no keychain: the password is asked for each time, or read from .pgpass.</source>
        <translation>Ce bureau n’a pas de trousseau&#xa0;: le mot de passe est demandé chaque fois, ou lu dans .pgpass.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SetRequestsDialog</name>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln demande</numerusform>
            <numerusform>%Ln demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Set change requests</source>
        <translation>Définir des demandes de modification</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Définir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>É&amp;chéance</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>What is not set stays as it is.</source>
        <translation>Ce qui n’est pas défini reste tel quel.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>works on a request</comment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>1, the most urgent</source>
        <translation>1, la plus urgente</translation>
    </message>
    <message>
        <source>9, the least urgent</source>
        <translation>9, la moins urgente</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Jusqu’à demain</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Pour une semaine</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>Pour un mois</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how long, until which day</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>It is back now</source>
        <translation>De retour maintenant</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Raison</translation>
    </message>
    <message>
        <source>&amp;Who works on it</source>
        <translation>&amp;Qui y travaille</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priorité</translation>
    </message>
    <message>
        <source>Set the day until which it is to be done</source>
        <translation>Définir le jour jusqu’auquel c’est à faire</translation>
    </message>
    <message>
        <source>The day until which it is to be done</source>
        <translation>Le jour jusqu’auquel c’est à faire</translation>
    </message>
    <message>
        <source>P&amp;ut aside</source>
        <translation>&amp;Mise de côté</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Nothing is set yet.</source>
        <translation>Rien n’est encore défini.</translation>
    </message>
    <message>
        <source>There is no reason for this state. Add one in the settings.</source>
        <translation>Il n’y a pas de raison pour cet état. Ajoutez-en une dans les réglages.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SettingRow</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>Discard the edit of %1</source>
        <translation>Abandonner la modification de %1</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>Utiliser la valeur par défaut</translation>
    </message>
    <message>
        <source>Use the default of %1</source>
        <translation>Utiliser la valeur par défaut de %1</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Enregistrer la mienne</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>Meanwhile somebody set this to %1. You have %2, which is not saved.</source>
        <translation>Entre-temps, quelqu’un a défini %1 ici. Vous avez %2, qui n’est pas enregistré.</translation>
    </message>
    <message>
        <source>The default, which is assumed: no source says how it is.</source>
        <translation>La valeur par défaut, qui est supposée&#xa0;: aucune source ne dit ce qu’il en est.</translation>
    </message>
    <message>
        <source>The default.</source>
        <translation>La valeur par défaut.</translation>
    </message>
    <message>
        <source>Set by an import.</source>
        <translation>Défini par un import.</translation>
    </message>
    <message>
        <source>Set by the demo theatre.</source>
        <translation>Défini par le théâtre de démonstration.</translation>
    </message>
    <message>
        <source>Set by staff.</source>
        <translation>Défini par le personnel.</translation>
    </message>
    <message>
        <source>Set by %1 on %2.</source>
        <translation>Défini par %1 le %2.</translation>
    </message>
    <message>
        <source>The default will hold again.</source>
        <translation>La valeur par défaut s’appliquera de nouveau.</translation>
    </message>
    <message>
        <source>Edited, not saved yet.</source>
        <translation>Modifié, pas encore enregistré.</translation>
    </message>
    <message>
        <source>The header and the buttons of every patron’s page change their colour.</source>
        <translation>L’en-tête et les boutons de la page de chaque client changent de couleur.</translation>
    </message>
    <message>
        <source>Nothing is applied yet. Open a patron to read here what would change for them.</source>
        <translation>Rien n’est encore appliqué. Ouvrez un client pour lire ici ce qui changerait pour lui.</translation>
    </message>
    <message>
        <source>Saved: %1. Ctrl+Z takes it back.</source>
        <translation>Enregistré&#xa0;: %1. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>The settings are being read.</source>
        <translation>Les réglages sont en cours de lecture.</translation>
    </message>
    <message>
        <source>What the rule says</source>
        <translation>Ce que dit la règle</translation>
    </message>
    <message>
        <source>What the rule %1 says</source>
        <translation>Ce que dit la règle %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::SettingsDesk</name>
    <message>
        <source>For %1 nothing changes.</source>
        <translation>Pour %1, rien ne change.</translation>
    </message>
    <message>
        <source>For %1: %2</source>
        <translation>Pour %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>pd::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections des réglages</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>%1 · edited</source>
        <translation>%1 · modifié</translation>
    </message>
    <message>
        <source>What you had edited in the settings and not saved is there again.</source>
        <translation>Ce que vous aviez modifié dans les réglages sans l’enregistrer est de nouveau là.</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Réglages</translation>
    </message>
</context>
<context>
    <name>pd::ui::SheetView</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>pd::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>The caller</source>
        <translation>L’appelant</translation>
    </message>
    <message>
        <source>The caller: %1</source>
        <translation>L’appelant&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::SignInDialog</name>
    <message>
        <source>Sign in with the browser</source>
        <translation>S’identifier par le navigateur web</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>The browser of this computer opens. Sign in there as %1 and allow Patron Desk to read and send mail; this window closes by itself then.</source>
        <translation>Le navigateur de cet ordinateur s’ouvre. Identifiez-vous-y comme %1 et autorisez Patron Desk à lire et à envoyer des e-mails&#xa0;; cette fenêtre se ferme alors toute seule.</translation>
    </message>
    <message>
        <source>&amp;Address, for another browser on this computer</source>
        <translation>&amp;Adresse, pour un autre navigateur sur cet ordinateur</translation>
    </message>
    <message>
        <source>Address to sign in at</source>
        <translation>Adresse où s’identifier</translation>
    </message>
    <message>
        <source>&amp;Open the browser again</source>
        <translation>&amp;Ouvrir de nouveau le navigateur</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>&amp;Copier l’adresse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address into a browser on this computer and sign in there; this window closes by itself then.</source>
        <translation>Aucun navigateur n’a pu être ouvert. Copiez l’adresse dans un navigateur sur cet ordinateur et identifiez-vous-y&#xa0;; cette fenêtre se ferme alors toute seule.</translation>
    </message>
    <message>
        <source>This attempt is over: close this window and sign in again.</source>
        <translation>Cette tentative est terminée&#xa0;: fermez cette fenêtre et identifiez-vous de nouveau.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SignInRows</name>
    <message>
        <source>Log in with</source>
        <translation>Méthode d’identification</translation>
    </message>
    <message>
        <source>A password</source>
        <translation>Un mot de passe</translation>
    </message>
    <message>
        <source>A sign-in with the browser (OAuth 2)</source>
        <translation>Une identification par le navigateur (OAuth 2)</translation>
    </message>
    <message>
        <source>&amp;Log in with</source>
        <translation>Mét&amp;hode d’identification</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Your organisation registers Patron Desk with its provider once and gets a client id for it; the help (F1) says how.</source>
        <translation>Votre organisation enregistre Patron Desk une fois chez son fournisseur et reçoit pour cela un identifiant client&#xa0;; l’aide (F1) dit comment.</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>Identi&amp;fiant client</translation>
    </message>
    <message>
        <source>from the provider’s page on programs</source>
        <translation>donné par la page du fournisseur sur les programmes</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>only where the provider gives one; it goes into the keychain</source>
        <translation>seulement si le fournisseur en donne un&#xa0;; il va dans le trousseau</translation>
    </message>
    <message>
        <source>Si&amp;gn-in address</source>
        <translation>Adresse à la&amp;quelle s’identifier</translation>
    </message>
    <message>
        <source>for example https://login.example.org/authorize</source>
        <translation>par exemple https://login.example.org/authorize</translation>
    </message>
    <message>
        <source>Address of tokens</source>
        <translation>Adresse des jetons</translation>
    </message>
    <message>
        <source>for example https://login.example.org/token</source>
        <translation>par exemple https://login.example.org/token</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>what is asked for, as the provider writes it</source>
        <translation>ce qui est demandé, tel que le fournisseur l’écrit</translation>
    </message>
    <message>
        <source>Sign in with t&amp;he browser…</source>
        <translation>S’identifier par le navigateur &amp;web…</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>S’identifier par le navigateur web</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Fill in the user first.</source>
        <translation>Remplissez d’abord l’utilisateur.</translation>
    </message>
    <message>
        <source>Fill in the client id first; the help (F1) says where your organisation gets it.</source>
        <translation>Remplissez d’abord l’identifiant client&#xa0;; l’aide (F1) dit où votre organisation l’obtient.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Identifiez-vous d’abord.</translation>
    </message>
    <message>
        <source>Signed in as %1. It counts as soon as this is saved.</source>
        <translation>Identifié comme %1. Cela vaut dès que ceci est enregistré.</translation>
    </message>
    <message>
        <source>The browser opens when you press this, not before.</source>
        <translation>Le navigateur s’ouvre quand vous appuyez ici, pas avant.</translation>
    </message>
    <message>
        <source>only where the provider gives one</source>
        <translation>seulement si le fournisseur en donne un</translation>
    </message>
    <message>
        <source>empty: the one that is known</source>
        <translation>vide : celui qui est connu</translation>
    </message>
</context>
<context>
    <name>pd::ui::StaffRecord</name>
    <message>
        <source>Staff record</source>
        <translation>Fiche interne</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Records and the chosen one</source>
        <translation>Enregistrements et celui choisi</translation>
    </message>
    <message>
        <source>Choose a row to see it whole.</source>
        <translation>Choisissez une ligne pour la voir en entier.</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation>&amp;Vues enregistrées</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>La commande</translation>
    </message>
</context>
<context>
    <name>pd::ui::StageModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Donation stages</source>
        <translation>Étapes de don</translation>
    </message>
    <message>
        <source>Find in stages</source>
        <translation>Rechercher dans les étapes</translation>
    </message>
    <message>
        <source>1 stage</source>
        <translation>1 étape</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stages</source>
        <translation>
            <numerusform>%Ln étape</numerusform>
            <numerusform>%Ln étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has no row yet.</source>
        <translation>La table n’a encore aucune ligne.</translation>
    </message>
    <message>
        <source>No row matches.</source>
        <translation>Aucune ligne ne correspond.</translation>
    </message>
</context>
<context>
    <name>pd::ui::StagesPanel</name>
    <message>
        <source>A gift in “%1” without a probability of its own is not shown.</source>
        <translation>Un don en «&#xa0;%1&#xa0;» sans probabilité propre n’est pas affiché.</translation>
    </message>
    <message>
        <source>A gift in “%1” without a probability of its own is shown under %2.</source>
        <translation>Un don en «&#xa0;%1&#xa0;» sans probabilité propre est affiché sous %2.</translation>
    </message>
    <message>
        <source>The probability of a gift decides whether the patron sees it: from 90 percent on. A gift without a probability of its own has that of its stage (rule D4).</source>
        <translation>La probabilité d’un don décide si le client le voit&#xa0;: à partir de 90 pour cent. Un don sans probabilité propre a celle de son étape (règle D4).</translation>
    </message>
    <message>
        <source>Donation stages</source>
        <translation>Étapes de don</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Probability in percent</source>
        <translation>Probabilité en pour cent</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>The row that is chosen</source>
        <translation>La ligne choisie</translation>
    </message>
    <message>
        <source>S&amp;tage</source>
        <translation>É&amp;tape</translation>
    </message>
    <message>
        <source>P&amp;robability</source>
        <translation>P&amp;robabilité</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Genre</translation>
    </message>
    <message>
        <source>Another stage is another row: add one.</source>
        <translation>Une autre étape est une autre ligne&#xa0;: ajoutez-en une.</translation>
    </message>
    <message>
        <source>it is not there any more.</source>
        <translation>elle n’est plus là.</translation>
    </message>
    <message>
        <source>Type the stage as your donations spell it.</source>
        <translation>Saisissez l’étape telle que vos dons l’écrivent.</translation>
    </message>
    <message>
        <source>The table has “%1” already. Discard this and change that row.</source>
        <translation>La table contient déjà «&#xa0;%1&#xa0;». Abandonnez ceci et modifiez cette ligne-là.</translation>
    </message>
    <message>
        <source>Without this row, a gift in “%1” that has no probability of its own cannot be decided and is not shown.</source>
        <translation>Sans cette ligne, on ne peut pas décider d’un don en «&#xa0;%1&#xa0;» sans probabilité propre, et il n’est pas affiché.</translation>
    </message>
</context>
<context>
    <name>pd::ui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Date de consultation</translation>
    </message>
    <message numerus="yes">
        <source>%n edits not saved</source>
        <translation>
            <numerusform>%n modification non enregistrée</numerusform>
            <numerusform>%n modifications non enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the first of them in the settings.</source>
        <translation>Montre la première d’entre elles dans les réglages.</translation>
    </message>
    <message>
        <source>With the records of %1.</source>
        <translation>Avec les enregistrements du %1.</translation>
    </message>
</context>
<context>
    <name>pd::ui::StepHeader</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>Toutes les étapes sont faites</translation>
    </message>
</context>
<context>
    <name>pd::ui::StepList</name>
    <message>
        <source>What the test found</source>
        <translation>Ce que le test a trouvé</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>this is where it failed</source>
        <translation>c’est ici qu’il a échoué</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>The server is asked …</source>
        <translation>Le serveur est interrogé …</translation>
    </message>
    <message>
        <source>Press “Test”: each step that works is listed here, and the one that does not.</source>
        <translation>Appuyez sur « Tester » : chaque étape qui réussit est listée ici, et celle qui échoue.</translation>
    </message>
</context>
<context>
    <name>pd::ui::TaskView</name>
    <message>
        <source>Work under way</source>
        <translation>Travail en cours</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Interrompre</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n more waiting)</source>
        <translation>
            <numerusform>%1 (%n autre en attente)</numerusform>
            <numerusform>%1 (%n autres en attente)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Stops the work; nothing of it stays.</source>
        <translation>Arrête le travail&#xa0;; il n’en reste rien.</translation>
    </message>
    <message>
        <source>The work cannot be stopped any more.</source>
        <translation>Le travail ne peut plus être arrêté.</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Interrompre&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::TemplatesPanel</name>
    <message>
        <source>Reply templates</source>
        <translation>Modèles de réponse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Insérer un champ</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>Comment il se lit</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>&amp;Objet</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <source>How it &amp;reads</source>
        <translation>&amp;Comment il se lit</translation>
    </message>
    <message>
        <source>&amp;Add one</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Re&amp;move it</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Save it</source>
        <translation>&amp;Enregistrer</translation>
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
        <translation>Donnez-lui d’abord un nom.</translation>
    </message>
    <message>
        <source>Write its text first.</source>
        <translation>Écrivez d’abord son texte.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Rien n’est modifié.</translation>
    </message>
    <message>
        <source>Choose a template first.</source>
        <translation>Choisissez d’abord un modèle.</translation>
    </message>
    <message>
        <source>The template “%1” is saved.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» est enregistré.</translation>
    </message>
    <message>
        <source>The template “%1” is removed. Undo brings it back.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» est retiré. L’annulation le ramène.</translation>
    </message>
    <message>
        <source>&amp;Discard the change</source>
        <translation>A&amp;bandonner la modification</translation>
    </message>
    <message>
        <source>A new template</source>
        <translation>Un nouveau modèle</translation>
    </message>
    <message>
        <source>%1 – not saved</source>
        <translation>%1 – non enregistré</translation>
    </message>
    <message>
        <source>Somebody else removed this template meanwhile. Discard your change, or copy its text into a new one.</source>
        <translation>Quelqu’un d’autre a retiré ce modèle entre-temps. Abandonnez votre modification, ou copiez son texte dans un nouveau.</translation>
    </message>
    <message>
        <source>Save or discard the new template first.</source>
        <translation>Enregistrez ou abandonnez d’abord le nouveau modèle.</translation>
    </message>
    <message>
        <source>No reply templates</source>
        <translation>Aucun modèle de réponse</translation>
    </message>
    <message>
        <source>There is no template yet. A template is what answers usually say, with fields for the patron’s name, seats and days. Press “Add one”, and write it.</source>
        <translation>Il n’y a encore aucun modèle. Un modèle est ce que disent d’ordinaire les réponses, avec des champs pour le nom du client, les places et les jours. Appuyez sur « Ajouter » et écrivez-le.</translation>
    </message>
    <message>
        <source>Somebody else changed this template meanwhile: what they wrote stands below. Saving puts yours in its place; discarding your change shows theirs.</source>
        <translation>Quelqu’un d’autre a modifié ce modèle entre-temps : ce qu’il a écrit figure ci-dessous. Enregistrer met le vôtre à la place ; abandonner votre modification montre le sien.</translation>
    </message>
    <message>
        <source>Insert a field…</source>
        <translation>Insérer un champ…</translation>
    </message>
</context>
<context>
    <name>pd::ui::TextPopup</name>
    <message>
        <source>Another value</source>
        <translation>Autre valeur</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
</context>
<context>
    <name>pd::ui::TheirText</name>
    <message>
        <source>What somebody else wrote</source>
        <translation>Ce que quelqu’un d’autre a écrit</translation>
    </message>
    <message>
        <source>%1:
%2</source>
        <comment>a field, and what is in it</comment>
        <translation>%1 :
%2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>pd::ui::TopBand</name>
    <message>
        <source>Menu and search</source>
        <translation>Menu et recherche</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Qui agit</translation>
    </message>
    <message>
        <source>%1 acts</source>
        <translation>%1 agit</translation>
    </message>
    <message>
        <source>What you change is noted under this name.</source>
        <translation>Ce que vous modifiez est noté sous ce nom.</translation>
    </message>
</context>
<context>
    <name>pd::ui::TriedLine</name>
    <message>
        <source>As of</source>
        <translation>Date de consultation</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si…</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Revenir à maintenant</translation>
    </message>
    <message>
        <source>Back to as set</source>
        <translation>Revenir aux réglages</translation>
    </message>
</context>
<context>
    <name>pd::ui::UndoDesk</name>
    <message>
        <source>Taking back: %1</source>
        <translation>Annulation&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo my last action</source>
        <translation>&amp;Annuler ma dernière action</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::UnverifiedOffer</name>
    <message>
        <source>Ta&amp;ke it from the message</source>
        <translation>Le reprendre du messa&amp;ge</translation>
    </message>
    <message>
        <source>What the message says</source>
        <translation>Ce que dit le message</translation>
    </message>
    <message>
        <source>It is not verified who sent the message, so nothing of it is filled in.</source>
        <translation>L’expéditeur du message n’est pas vérifié&#xa0;; rien n’en est donc rempli.</translation>
    </message>
    <message>
        <source>Take it from the message</source>
        <translation>Le reprendre du message</translation>
    </message>
</context>
<context>
    <name>pd::ui::VenueTools</name>
    <message>
        <source>Venue&amp;s</source>
        <translation>Sall&amp;es</translation>
    </message>
    <message>
        <source>&amp;New venue…</source>
        <translation>&amp;Nouvelle salle…</translation>
    </message>
    <message>
        <source>&amp;Draw the seats…</source>
        <translation>&amp;Tracer les places…</translation>
    </message>
    <message>
        <source>&amp;Take in a seat map…</source>
        <translation>&amp;Ajouter un plan des places…</translation>
    </message>
    <message>
        <source>&amp;Export the seat map…</source>
        <translation>&amp;Exporter le plan des places…</translation>
    </message>
    <message>
        <source>&amp;Print the seat map…</source>
        <translation>&amp;Imprimer le plan des places…</translation>
    </message>
    <message>
        <source>There is no venue yet: make a new one.</source>
        <translation>Il n’y a pas encore de salle&#xa0;: créez-en une.</translation>
    </message>
    <message>
        <source>This house has no seat map yet.</source>
        <translation>Cette salle n’a pas encore de plan des places.</translation>
    </message>
    <message>
        <source>There is a venue of this name already.</source>
        <translation>Il existe déjà une salle de ce nom.</translation>
    </message>
    <message>
        <source>New venue</source>
        <translation>Nouvelle salle</translation>
    </message>
    <message>
        <source>“%1” is made. Draw its rows, or take in a seat map.</source>
        <translation>«&#xa0;%1&#xa0;» est créée. Dessinez ses rangs, ou ajoutez un plan des places.</translation>
    </message>
    <message>
        <source>The seats of %1 are saved.</source>
        <translation>Les places de %1 sont enregistrées.</translation>
    </message>
    <message>
        <source>Take in a seat map</source>
        <translation>Ajouter un plan des places</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Reading a seat map</source>
        <translation>Lecture d’un plan des places</translation>
    </message>
    <message>
        <source>The file holds the seat map as it is. Nothing was changed.</source>
        <translation>Le fichier contient le plan des places tel qu’il est. Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats added</source>
        <translation>
            <numerusform>%Ln place ajoutée</numerusform>
            <numerusform>%Ln places ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modifiée</numerusform>
            <numerusform>%Ln modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln retirée</numerusform>
            <numerusform>%Ln retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the seats of %1 those of %2? %3.</source>
        <translation>Remplacer les places de %1 par celles de %2&#xa0;? %3.</translation>
    </message>
    <message>
        <source>&amp;Leave them</source>
        <translation>&amp;Laisser ainsi</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>&amp;Prendre le plan</translation>
    </message>
    <message>
        <source>The seat map of %1 was taken in.</source>
        <translation>Le plan des places de %1 a été ajouté.</translation>
    </message>
    <message>
        <source>Export the seat map</source>
        <translation>Exporter le plan des places</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exporté vers %1.</translation>
    </message>
</context>
<context>
    <name>pd::ui::VenuesPage</name>
    <message>
        <source>Venues</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Parties de la page</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Seat texts</source>
        <translation>Textes de places</translation>
    </message>
    <message>
        <source>What can be done with venues</source>
        <translation>Ce qui peut être fait avec les salles</translation>
    </message>
</context>
<context>
    <name>pd::ui::WaitColumns</name>
    <message>
        <source>Patron</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>in a line of people who wait</comment>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Any section</source>
        <translation>N’importe quelle section</translation>
    </message>
    <message>
        <source>Accessible</source>
        <translation>Accessible</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Wait list</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>Find in the wait list</source>
        <translation>Rechercher dans la liste d’attente</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>Toutes les séries</translation>
    </message>
    <message>
        <source>1 patron waits</source>
        <translation>1 client attend</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patrons wait</source>
        <translation>
            <numerusform>%Ln client attend</numerusform>
            <numerusform>%Ln clients attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits for seats</source>
        <translation>Personne n’attend de places</translation>
    </message>
    <message>
        <source>Nobody on the list matches.</source>
        <translation>Personne sur la liste ne correspond.</translation>
    </message>
    <message>
        <source>Passed over</source>
        <comment>somebody who waits, and why</comment>
        <translation>Laissé de côté</translation>
    </message>
</context>
<context>
    <name>pd::ui::WaitDialog</name>
    <message>
        <source>Put on the wait list</source>
        <translation>Mettre sur la liste d’attente</translation>
    </message>
    <message>
        <source>&amp;Put on the list</source>
        <translation>&amp;Mettre sur la liste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Côte à côte</translation>
    </message>
    <message>
        <source>The patron waits for other seats in the series of order %1, and is offered them first when they come free.</source>
        <translation>Le client attend d’autres places dans la série de la commande %1&#xa0;; elles lui sont proposées en premier quand elles se libèrent.</translation>
    </message>
    <message>
        <source>Only this desk knows of it. The seats of the order stay as they are.</source>
        <translation>Ce n’est connu qu’ici. Les places de la commande restent telles quelles.</translation>
    </message>
    <message>
        <source>Any section</source>
        <translation>N’importe quelle section</translation>
    </message>
    <message>
        <source>S&amp;ection</source>
        <translation>&amp;Section</translation>
    </message>
    <message>
        <source>&amp;Number of seats</source>
        <translation>&amp;Nombre de places</translation>
    </message>
    <message>
        <source>&amp;Accessible ones among them</source>
        <translation>&amp;Dont places accessibles</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
</context>
<context>
    <name>pd::ui::WaitPanel</name>
    <message>
        <source>Offer ne&amp;xt…</source>
        <translation>Proposer au sui&amp;vant…</translation>
    </message>
    <message>
        <source>Change &amp;seats…</source>
        <translation>Changer de &amp;places…</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <source>&amp;Open the patron</source>
        <translation>&amp;Ouvrir le client</translation>
    </message>
    <message>
        <source>Wait list</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>Whoever waits longest is offered seats first that come free. A patron is put on the list from “Change seats”.</source>
        <translation>Les places qui se libèrent sont d’abord proposées à qui attend depuis le plus longtemps. Un client est mis sur la liste depuis «&#xa0;Changer de places&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody waits for seats.</source>
        <translation>Personne n’attend de places.</translation>
    </message>
    <message>
        <source>Choose somebody in the list first.</source>
        <translation>Choisissez d’abord quelqu’un dans la liste.</translation>
    </message>
    <message>
        <source>Choose one patron only.</source>
        <translation>Choisissez un seul client.</translation>
    </message>
    <message>
        <source>It is being recorded.</source>
        <translation>L’enregistrement est en cours.</translation>
    </message>
    <message>
        <source>No seats are free that anybody waits for in %1.</source>
        <translation>Dans %1, aucune place que quelqu’un attend n’est libre.</translation>
    </message>
    <message>
        <source>%1 is off the wait list.</source>
        <translation>%1 n’est plus sur la liste d’attente.</translation>
    </message>
</context>
<context>
    <name>pd::ui::WarningsPanel</name>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 avertissement</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::WhatIfMenu</name>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>&amp;What if</source>
        <translation>Et s&amp;i…</translation>
    </message>
    <message>
        <source>&amp;Back to as set</source>
        <translation>&amp;Revenir aux réglages</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si…</translation>
    </message>
    <message>
        <source>Choose a patron first.</source>
        <translation>Choisissez d’abord un client.</translation>
    </message>
    <message>
        <source>No setting is tried.</source>
        <translation>Aucun réglage n’est à l’essai.</translation>
    </message>
    <message>
        <source>%1 (as set)</source>
        <translation>%1 (selon les réglages)</translation>
    </message>
    <message>
        <source>Another number of days…</source>
        <translation>Un autre nombre de jours…</translation>
    </message>
    <message>
        <source>Another time zone…</source>
        <translation>Autre fuseau horaire…</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>Autre adresse…</translation>
    </message>
</context>
<context>
    <name>pd::ui::WhatIfTables</name>
    <message>
        <source>Choose a patron first.</source>
        <translation>Choisissez d’abord un client.</translation>
    </message>
    <message>
        <source>This patron has no orders.</source>
        <translation>Ce client n’a pas de commandes.</translation>
    </message>
    <message>
        <source>This patron has no gifts.</source>
        <translation>Ce client n’a pas de dons.</translation>
    </message>
    <message>
        <source>%1 (as set)</source>
        <translation>%1 (selon les réglages)</translation>
    </message>
    <message>
        <source>Read as “%1”</source>
        <translation>Se lit «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Non affiché</translation>
    </message>
    <message>
        <source>Another label…</source>
        <translation>Autre libellé…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Another probability…</source>
        <translation>Autre probabilité…</translation>
    </message>
</context>
<context>
    <name>pd::ui::WhyPanel</name>
    <message>
        <source>Why this line?</source>
        <translation>Pourquoi cette ligne&#xa0;?</translation>
    </message>
    <message>
        <source>Line explained</source>
        <translation>Ligne expliquée</translation>
    </message>
    <message>
        <source>Copy the reasons</source>
        <translation>Copier les raisons</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>Order labels</source>
        <translation>Libellés des commandes</translation>
    </message>
    <message>
        <source>Donation stages</source>
        <translation>Étapes de don</translation>
    </message>
    <message>
        <source>What I tell them</source>
        <translation>Ce que j’en dis</translation>
    </message>
    <message>
        <source>Copy what I tell them</source>
        <translation>Copier ce que j’en dis</translation>
    </message>
    <message>
        <source>Open the setting…</source>
        <translation>Ouvrir le réglage…</translation>
    </message>
    <message>
        <source>Open the setting “%1”</source>
        <translation>Ouvrir le réglage «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>pd::ui::WishFields</name>
    <message>
        <source>For the seat plan</source>
        <translation>Pour le plan d’attribution des places</translation>
    </message>
    <message>
        <source>S&amp;eats</source>
        <translation>&amp;Places</translation>
    </message>
    <message>
        <source>As many as now</source>
        <translation>Autant que maintenant</translation>
    </message>
    <message>
        <source>Accessi&amp;ble</source>
        <translation>&amp;Accessibles</translation>
    </message>
    <message>
        <source>As now</source>
        <translation>Comme maintenant</translation>
    </message>
    <message>
        <source>Se&amp;ction</source>
        <translation>&amp;Section</translation>
    </message>
    <message>
        <source>Any section</source>
        <translation>N’importe quelle section</translation>
    </message>
    <message>
        <source>Price le&amp;vel</source>
        <translation>Catégorie &amp;tarifaire</translation>
    </message>
    <message>
        <source>Nearer to the stage</source>
        <translation>Plus près de la scène</translation>
    </message>
    <message>
        <source>Not farther back than now</source>
        <translation>Pas plus en arrière que maintenant</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>May be apart</source>
        <translation>Peuvent être séparées</translation>
    </message>
    <message>
        <source>At an aisle</source>
        <translation>En bord de rang</translation>
    </message>
    <message>
        <source>At an aisle, if possible</source>
        <translation>En bord de rang, si possible</translation>
    </message>
    <message>
        <source>Same row, if possible</source>
        <translation>Même rang, si possible</translation>
    </message>
    <message>
        <source>Anything else may become worse</source>
        <translation>Le reste peut devenir moins bon</translation>
    </message>
</context>
<context>
    <name>pd::ui::WishTicks</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Souhaits</translation>
    </message>
    <message>
        <source>What is wished besides</source>
        <translation>Ce qui est souhaité en plus</translation>
    </message>
    <message>
        <source>Add a wish…</source>
        <translation>Ajouter un souhait…</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Lequel</translation>
    </message>
    <message>
        <source>What exactly, if it was said</source>
        <translation>Quoi exactement, si c’est précisé</translation>
    </message>
    <message>
        <source>Choose first what is wished.</source>
        <translation>Choisissez d’abord ce qui est souhaité.</translation>
    </message>
    <message>
        <source>There is nothing more to say of this wish.</source>
        <translation>Il n’y a rien de plus à dire de ce souhait.</translation>
    </message>
    <message>
        <source>More of this wish</source>
        <translation>Précisions sur ce souhait</translation>
    </message>
    <message>
        <source>Say which.</source>
        <translation>Dites lequel.</translation>
    </message>
    <message>
        <source>Say how many: a number from 1 to 100.</source>
        <translation>Dites combien&#xa0;: un nombre de 1 à 100.</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot both be: take the tick off one of them.</source>
        <translation>« %1 » et « %2 » ne vont pas ensemble : décochez l’une des deux.</translation>
    </message>
</context>
<context>
    <name>pd::ui::WishesPage</name>
    <message>
        <source>Wishes</source>
        <comment>the page of those for other seats</comment>
        <translation>Souhaits</translation>
    </message>
    <message>
        <source>Wishes, and one of them</source>
        <translation>Souhaits, et l’un d’eux</translation>
    </message>
    <message>
        <source>Seat wishes</source>
        <translation>Souhaits de places</translation>
    </message>
    <message>
        <source>Series whose seats are wished for</source>
        <translation>Série dont les places sont souhaitées</translation>
    </message>
    <message>
        <source>P&amp;lan</source>
        <translation>Pla&amp;nifier</translation>
    </message>
    <message>
        <source>Ch&amp;ange…</source>
        <translation>Chan&amp;ger…</translation>
    </message>
    <message>
        <source>&amp;Check all</source>
        <translation>To&amp;ut cocher</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln wishes</source>
        <comment>a series</comment>
        <translation>
            <numerusform>%1&#xa0;: %Ln souhait</numerusform>
            <numerusform>%1&#xa0;: %Ln souhaits</numerusform>
        </translation>
    </message>
    <message>
        <source>Planning the seats of %1</source>
        <translation>Planification des places de %1</translation>
    </message>
    <message>
        <source>No plan was made.</source>
        <translation>Aucun plan n’a été fait.</translation>
    </message>
    <message>
        <source>It is being looked at whether it can be done.</source>
        <translation>Vérification de ce qui est possible en cours.</translation>
    </message>
    <message>
        <source>It is being recorded.</source>
        <translation>L’enregistrement est en cours.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patrons have other seats now.</source>
        <translation>
            <numerusform>%Ln client a maintenant d’autres places.</numerusform>
            <numerusform>%Ln clients ont maintenant d’autres places.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who comes first: %1</source>
        <translation>Qui passe en premier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Since the plan was made something has changed that makes a difference. Plan again.</source>
        <translation>Depuis que le plan a été fait, quelque chose a changé qui le modifie. Planifiez à nouveau.</translation>
    </message>
    <message>
        <source>No plan is made yet. Nothing is changed by making one.</source>
        <translation>Aucun plan n’est encore fait. En faire un ne modifie rien.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The plan is being made. It can be cancelled below.</source>
        <translation>Le plan est en cours. Il peut être interrompu en bas.</translation>
    </message>
    <message>
        <source>There is no series with performances to come.</source>
        <translation>Aucune série n’a de représentations à venir.</translation>
    </message>
    <message>
        <source>There is no wish that a plan can weigh.</source>
        <translation>Il n’y a aucun souhait dont un plan puisse tenir compte.</translation>
    </message>
    <message>
        <source>Make a plan first.</source>
        <translation>Faites d’abord un plan.</translation>
    </message>
    <message>
        <source>Since the plan was made something has changed. Plan again.</source>
        <translation>Depuis que le plan a été fait, quelque chose a changé. Planifiez à nouveau.</translation>
    </message>
    <message>
        <source>Check what is to be done first.</source>
        <translation>Cochez d’abord ce qui est à faire.</translation>
    </message>
    <message numerus="yes">
        <source>Ch&amp;ange %Ln patrons’ seats…</source>
        <translation>
            <numerusform>Chan&amp;ger les places de %Ln client…</numerusform>
            <numerusform>Chan&amp;ger les places de %Ln clients…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check none</source>
        <translation>To&amp;ut décocher</translation>
    </message>
    <message>
        <source>No move of the plan can be made without somebody’s word.</source>
        <translation>Aucun changement du plan ne peut se faire sans l’accord de quelqu’un.</translation>
    </message>
    <message>
        <source>Seat wishes or the wait list</source>
        <translation>Souhaits de places ou liste d’attente</translation>
    </message>
    <message>
        <source>Wait list</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>Wait list for seats</source>
        <translation>Liste d’attente des places</translation>
    </message>
</context>
</TS>
