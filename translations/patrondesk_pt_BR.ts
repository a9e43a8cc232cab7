<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Patron Desk %1</source>
        <translation>Patron Desk %1</translation>
    </message>
    <message>
        <source>Licence: GPL-3.0-or-later, without any warranty.</source>
        <translation>Licença: GPL-3.0-or-later, sem nenhuma garantia.</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>Banco de dados: %1</translation>
    </message>
    <message>
        <source>Preferences: %1</source>
        <translation>Preferências: %1</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation>Pasta de dados: %1</translation>
    </message>
    <message>
        <source>Made with:</source>
        <translation>Feito com:</translation>
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
        <translation>%1; o PatronManager tem %2</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>Done, not yet imported</source>
        <translation>Feito, ainda não importado</translation>
    </message>
    <message>
        <source>Imported otherwise</source>
        <translation>Importado com outro valor</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Encerrado</translation>
    </message>
    <message>
        <source>%1 (re-seat)</source>
        <comment>what is to be done, and the vendor&apos;s way</comment>
        <translation>%1 (realocação)</translation>
    </message>
    <message>
        <source>%1 (exchange)</source>
        <comment>what is to be done, and the vendor&apos;s way</comment>
        <translation>%1 (troca)</translation>
    </message>
    <message>
        <source>%1 (package exchange)</source>
        <comment>what is to be done, and the vendor&apos;s way</comment>
        <translation>%1 (troca de pacote)</translation>
    </message>
</context>
<context>
    <name>ChangedLines</name>
    <message>
        <source>Nothing changes for this patron.</source>
        <translation>Nada muda para este cliente.</translation>
    </message>
    <message>
        <source>One line changes:</source>
        <translation>Uma linha muda:</translation>
    </message>
    <message numerus="yes">
        <source>%n lines change:</source>
        <translation>
            <numerusform>%n linha muda:</numerusform>
            <numerusform>%n linhas mudam:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>The site has another name.</source>
        <translation>O site tem outro nome.</translation>
    </message>
    <message>
        <source>The page links lead to another address.</source>
        <translation>Os links das páginas levam a outro endereço.</translation>
    </message>
    <message>
        <source>The tab %1 appears.</source>
        <translation>A aba “%1” aparece.</translation>
    </message>
    <message>
        <source>The tab %1 disappears.</source>
        <translation>A aba “%1” desaparece.</translation>
    </message>
    <message>
        <source>One more reminder stands above the tabs.</source>
        <translation>Há mais um lembrete acima das abas.</translation>
    </message>
    <message numerus="yes">
        <source>%n more reminders stand above the tabs.</source>
        <translation>
            <numerusform>Há mais %n lembrete acima das abas.</numerusform>
            <numerusform>Há mais %n lembretes acima das abas.</numerusform>
        </translation>
    </message>
    <message>
        <source>One reminder fewer stands above the tabs.</source>
        <translation>Há um lembrete a menos acima das abas.</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders fewer stand above the tabs.</source>
        <translation>
            <numerusform>Há %n lembrete a menos acima das abas.</numerusform>
            <numerusform>Há %n lembretes a menos acima das abas.</numerusform>
        </translation>
    </message>
    <message>
        <source>One reminder names another date.</source>
        <translation>Um lembrete indica outra data.</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders name another date.</source>
        <translation>
            <numerusform>%n lembrete indica outra data.</numerusform>
            <numerusform>%n lembretes indicam outra data.</numerusform>
        </translation>
    </message>
    <message>
        <source>My Profile has the field %1.</source>
        <translation>“My Profile” tem o campo “%1”.</translation>
    </message>
    <message>
        <source>My Profile no longer has the field %1.</source>
        <translation>“My Profile” não tem mais o campo “%1”.</translation>
    </message>
    <message>
        <source>The field %1 reads differently.</source>
        <translation>O campo “%1” mostra outro texto.</translation>
    </message>
    <message>
        <source>Whether the field %1 can be edited changes.</source>
        <translation>Muda a possibilidade de editar o campo “%1”.</translation>
    </message>
    <message>
        <source>One more order is listed.</source>
        <translation>Mais um pedido é listado.</translation>
    </message>
    <message numerus="yes">
        <source>%n more orders are listed.</source>
        <translation>
            <numerusform>Mais %n pedido é listado.</numerusform>
            <numerusform>Mais %n pedidos são listados.</numerusform>
        </translation>
    </message>
    <message>
        <source>One order is no longer listed.</source>
        <translation>Um pedido não é mais listado.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are no longer listed.</source>
        <translation>
            <numerusform>%n pedido não é mais listado.</numerusform>
            <numerusform>%n pedidos não são mais listados.</numerusform>
        </translation>
    </message>
    <message>
        <source>One order has another label.</source>
        <translation>Um pedido tem outro rótulo.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders have another label.</source>
        <translation>
            <numerusform>%n pedido tem outro rótulo.</numerusform>
            <numerusform>%n pedidos têm outro rótulo.</numerusform>
        </translation>
    </message>
    <message>
        <source>One order shows another amount.</source>
        <translation>Um pedido mostra outro valor.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders show another amount.</source>
        <translation>
            <numerusform>%n pedido mostra outro valor.</numerusform>
            <numerusform>%n pedidos mostram outro valor.</numerusform>
        </translation>
    </message>
    <message>
        <source>One order shows another date or time.</source>
        <translation>Um pedido mostra outra data ou hora.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders show another date or time.</source>
        <translation>
            <numerusform>%n pedido mostra outra data ou hora.</numerusform>
            <numerusform>%n pedidos mostram outra data ou hora.</numerusform>
        </translation>
    </message>
    <message>
        <source>One order’s tickets are offered differently.</source>
        <translation>Os ingressos de um pedido são oferecidos de outra forma.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders’ tickets are offered differently.</source>
        <translation>
            <numerusform>Os ingressos de %n pedido são oferecidos de outra forma.</numerusform>
            <numerusform>Os ingressos de %n pedidos são oferecidos de outra forma.</numerusform>
        </translation>
    </message>
    <message>
        <source>One order’s details change.</source>
        <translation>Os detalhes de um pedido mudam.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders’ details change.</source>
        <translation>
            <numerusform>Os detalhes de %n pedido mudam.</numerusform>
            <numerusform>Os detalhes de %n pedidos mudam.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more donation is shown.</source>
        <translation>Mais uma doação é exibida.</translation>
    </message>
    <message numerus="yes">
        <source>%n more donations are shown.</source>
        <translation>
            <numerusform>Mais %n doação é exibida.</numerusform>
            <numerusform>Mais %n doações são exibidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>One donation is no longer shown.</source>
        <translation>Uma doação não é mais exibida.</translation>
    </message>
    <message numerus="yes">
        <source>%n donations are no longer shown.</source>
        <translation>
            <numerusform>%n doação não é mais exibida.</numerusform>
            <numerusform>%n doações não são mais exibidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>One donation stands under another heading.</source>
        <translation>Uma doação fica sob outro título.</translation>
    </message>
    <message numerus="yes">
        <source>%n donations stand under another heading.</source>
        <translation>
            <numerusform>%n doação fica sob outro título.</numerusform>
            <numerusform>%n doações ficam sob outro título.</numerusform>
        </translation>
    </message>
    <message>
        <source>One donation shows another amount.</source>
        <translation>Uma doação mostra outro valor.</translation>
    </message>
    <message numerus="yes">
        <source>%n donations show another amount.</source>
        <translation>
            <numerusform>%n doação mostra outro valor.</numerusform>
            <numerusform>%n doações mostram outro valor.</numerusform>
        </translation>
    </message>
    <message>
        <source>One donation shows another date.</source>
        <translation>Uma doação mostra outra data.</translation>
    </message>
    <message numerus="yes">
        <source>%n donations show another date.</source>
        <translation>
            <numerusform>%n doação mostra outra data.</numerusform>
            <numerusform>%n doações mostram outra data.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more subscription can be renewed.</source>
        <translation>Mais uma assinatura pode ser renovada.</translation>
    </message>
    <message numerus="yes">
        <source>%n more subscriptions can be renewed.</source>
        <translation>
            <numerusform>Mais %n assinatura pode ser renovada.</numerusform>
            <numerusform>Mais %n assinaturas podem ser renovadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>One subscription can no longer be renewed.</source>
        <translation>Uma assinatura não pode mais ser renovada.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscriptions can no longer be renewed.</source>
        <translation>
            <numerusform>%n assinatura não pode mais ser renovada.</numerusform>
            <numerusform>%n assinaturas não podem mais ser renovadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>One renewal shows another amount.</source>
        <translation>Uma renovação mostra outro valor.</translation>
    </message>
    <message numerus="yes">
        <source>%n renewals show another amount.</source>
        <translation>
            <numerusform>%n renovação mostra outro valor.</numerusform>
            <numerusform>%n renovações mostram outro valor.</numerusform>
        </translation>
    </message>
    <message>
        <source>One renewal has another deadline.</source>
        <translation>Uma renovação tem outro prazo.</translation>
    </message>
    <message numerus="yes">
        <source>%n renewals have another deadline.</source>
        <translation>
            <numerusform>%n renovação tem outro prazo.</numerusform>
            <numerusform>%n renovações têm outro prazo.</numerusform>
        </translation>
    </message>
    <message>
        <source>One renewal offers other buttons.</source>
        <translation>Uma renovação oferece outros botões.</translation>
    </message>
    <message numerus="yes">
        <source>%n renewals offer other buttons.</source>
        <translation>
            <numerusform>%n renovação oferece outros botões.</numerusform>
            <numerusform>%n renovações oferecem outros botões.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more benefit is listed.</source>
        <translation>Mais um benefício é listado.</translation>
    </message>
    <message numerus="yes">
        <source>%n more benefits are listed.</source>
        <translation>
            <numerusform>Mais %n benefício é listado.</numerusform>
            <numerusform>Mais %n benefícios são listados.</numerusform>
        </translation>
    </message>
    <message>
        <source>One benefit is no longer listed.</source>
        <translation>Um benefício não é mais listado.</translation>
    </message>
    <message numerus="yes">
        <source>%n benefits are no longer listed.</source>
        <translation>
            <numerusform>%n benefício não é mais listado.</numerusform>
            <numerusform>%n benefícios não são mais listados.</numerusform>
        </translation>
    </message>
    <message>
        <source>One benefit has another status.</source>
        <translation>Um benefício tem outro status.</translation>
    </message>
    <message numerus="yes">
        <source>%n benefits have another status.</source>
        <translation>
            <numerusform>%n benefício tem outro status.</numerusform>
            <numerusform>%n benefícios têm outro status.</numerusform>
        </translation>
    </message>
    <message>
        <source>One benefit shows another date.</source>
        <translation>Um benefício mostra outra data.</translation>
    </message>
    <message numerus="yes">
        <source>%n benefits show another date.</source>
        <translation>
            <numerusform>%n benefício mostra outra data.</numerusform>
            <numerusform>%n benefícios mostram outra data.</numerusform>
        </translation>
    </message>
    <message>
        <source>One benefit offers other links.</source>
        <translation>Um benefício oferece outros links.</translation>
    </message>
    <message numerus="yes">
        <source>%n benefits offer other links.</source>
        <translation>
            <numerusform>%n benefício oferece outros links.</numerusform>
            <numerusform>%n benefícios oferecem outros links.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more presale is open or announced.</source>
        <translation>Mais uma pré-venda está aberta ou anunciada.</translation>
    </message>
    <message numerus="yes">
        <source>%n more presales are open or announced.</source>
        <translation>
            <numerusform>Mais %n pré-venda está aberta ou anunciada.</numerusform>
            <numerusform>Mais %n pré-vendas estão abertas ou anunciadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>One presale is no longer there.</source>
        <translation>Uma pré-venda não está mais lá.</translation>
    </message>
    <message numerus="yes">
        <source>%n presales are no longer there.</source>
        <translation>
            <numerusform>%n pré-venda não está mais lá.</numerusform>
            <numerusform>%n pré-vendas não estão mais lá.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members’ seats of one more event are seen.</source>
        <translation>Os lugares para associados de mais um evento ficam visíveis.</translation>
    </message>
    <message numerus="yes">
        <source>Members’ seats of %n more events are seen.</source>
        <translation>
            <numerusform>Os lugares para associados de mais %n evento ficam visíveis.</numerusform>
            <numerusform>Os lugares para associados de mais %n eventos ficam visíveis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members’ seats of one event are no longer seen.</source>
        <translation>Os lugares para associados de um evento não ficam mais visíveis.</translation>
    </message>
    <message numerus="yes">
        <source>Members’ seats of %n events are no longer seen.</source>
        <translation>
            <numerusform>Os lugares para associados de %n evento não ficam mais visíveis.</numerusform>
            <numerusform>Os lugares para associados de %n eventos não ficam mais visíveis.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more discount applies.</source>
        <translation>Mais um desconto se aplica.</translation>
    </message>
    <message numerus="yes">
        <source>%n more discounts apply.</source>
        <translation>
            <numerusform>Mais %n desconto se aplica.</numerusform>
            <numerusform>Mais %n descontos se aplicam.</numerusform>
        </translation>
    </message>
    <message>
        <source>One discount no longer applies.</source>
        <translation>Um desconto não se aplica mais.</translation>
    </message>
    <message numerus="yes">
        <source>%n discounts no longer apply.</source>
        <translation>
            <numerusform>%n desconto não se aplica mais.</numerusform>
            <numerusform>%n descontos não se aplicam mais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Staff get one more warning.</source>
        <translation>A equipe recebe mais um aviso.</translation>
    </message>
    <message numerus="yes">
        <source>Staff get %n more warnings.</source>
        <translation>
            <numerusform>A equipe recebe mais %n aviso.</numerusform>
            <numerusform>A equipe recebe mais %n avisos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Staff get one warning fewer.</source>
        <translation>A equipe recebe um aviso a menos.</translation>
    </message>
    <message numerus="yes">
        <source>Staff get %n warnings fewer.</source>
        <translation>
            <numerusform>A equipe recebe %n aviso a menos.</numerusform>
            <numerusform>A equipe recebe %n avisos a menos.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more line reads differently.</source>
        <translation>Mais uma linha mostra outro texto.</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines read differently.</source>
        <translation>
            <numerusform>Mais %n linha mostra outro texto.</numerusform>
            <numerusform>Mais %n linhas mostram outro texto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Backed up to %1 (%2 bytes), opened again and verified.</source>
        <translation>Backup salvo em %1 (%2 bytes), reaberto e verificado.</translation>
    </message>
    <message>
        <source>Restored to %1 (%2 bytes), opened and verified. Open it with --db.</source>
        <translation>Restaurado em %1 (%2 bytes), aberto e verificado. Abra com --db.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nada foi encontrado.</translation>
    </message>
    <message>
        <source>The database: sqlite:///path, a path, or postgresql://host/name.</source>
        <translation>O banco de dados: sqlite:///caminho, um caminho ou postgresql://host/nome.</translation>
    </message>
    <message>
        <source>Answer in JSON (see the help page json).</source>
        <translation>Responde em JSON (veja a página de ajuda json).</translation>
    </message>
    <message>
        <source>The language of sentences; en by default.</source>
        <translation>O idioma das frases; en por padrão.</translation>
    </message>
    <message>
        <source>No database is named: give --db URL, or set PATRONDESK_DB.</source>
        <translation>Nenhum banco de dados foi indicado: use --db URL ou defina PATRONDESK_DB.</translation>
    </message>
    <message>
        <source>“%1” takes: %2.</source>
        <translation>“%1” aceita: %2.</translation>
    </message>
    <message>
        <source>no further words</source>
        <translation>nenhuma outra palavra</translation>
    </message>
    <message>
        <source>There is no translation for --lang %1; there is: %2.</source>
        <translation>Não há tradução para --lang %1; disponíveis: %2.</translation>
    </message>
    <message>
        <source>--contacts takes a whole number from 50 to 1000000.</source>
        <translation>--contacts aceita um número inteiro de 50 a 1000000.</translation>
    </message>
    <message>
        <source>--seed takes a whole number, 0 or more.</source>
        <translation>--seed aceita um número inteiro, 0 ou maior.</translation>
    </message>
    <message>
        <source>How many contacts, 50 to 1000000 (2400).</source>
        <translation>Quantos contatos, de 50 a 1000000 (2400).</translation>
    </message>
    <message>
        <source>Another seed makes another theatre (1).</source>
        <translation>Outra semente cria outro teatro (1).</translation>
    </message>
    <message>
        <source>The demo theatre is made: %1 contacts, %2 orders, %3 donations, %4 benefits in %5 seconds.</source>
        <translation>O teatro de demonstração está pronto: %1 contatos, %2 pedidos, %3 doações e %4 benefícios em %5 segundos.</translation>
    </message>
    <message>
        <source>takes back %1</source>
        <translation>desfaz %1</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Nada foi alterado ainda.</translation>
    </message>
    <message>
        <source>Only what touched this contact.</source>
        <translation>Somente o que afetou este contato.</translation>
    </message>
    <message>
        <source>--dates takes mdy, dmy or auto.</source>
        <translation>--dates aceita mdy, dmy ou auto.</translation>
    </message>
    <message>
        <source>--zone takes the name of a time zone, for example America/New_York.</source>
        <translation>--zone aceita o nome de um fuso horário, por exemplo America/New_York.</translation>
    </message>
    <message>
        <source>--conflicts takes keep, take or fail.</source>
        <translation>--conflicts aceita keep, take ou fail.</translation>
    </message>
    <message>
        <source>A CSV file with the columns object, alias, field: names of your own columns.</source>
        <translation>Um arquivo CSV com as colunas object, alias e field: nomes para as suas próprias colunas.</translation>
    </message>
    <message>
        <source>Say what would happen, and change nothing.</source>
        <translation>Diz o que aconteceria, sem alterar nada.</translation>
    </message>
    <message>
        <source>How 5/6/2026 is to be read: mdy, dmy or auto.</source>
        <translation>Como ler 5/6/2026: mdy, dmy ou auto.</translation>
    </message>
    <message>
        <source>The time zone of local times; by default the organisation’s.</source>
        <translation>O fuso horário das horas locais; por padrão, o da organização.</translation>
    </message>
    <message>
        <source>A value changed here and there: keep ours, take theirs, or fail.</source>
        <translation>Um valor alterado aqui e lá: keep mantém o nosso, take usa o outro, fail interrompe.</translation>
    </message>
    <message>
        <source>The journal does not verify: entry %1 is the first that does not fit. Keep the file and compare it with a backup.</source>
        <translation>O diário não está íntegro: a entrada %1 é a primeira que não confere. Guarde o arquivo e compare-o com um backup.</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>listado</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>não listado</translation>
    </message>
    <message>
        <source>With set: orders of this status are not on the patron’s page.</source>
        <translation>Com set: os pedidos com este status não ficam na página do cliente.</translation>
    </message>
    <message>
        <source>With set STATUS: take its row away.</source>
        <translation>Com set STATUS: remove a linha dele.</translation>
    </message>
    <message>
        <source>Usage: patrondesk-cli [--db URL] [--json] [--lang LL] COMMAND …
Commands:</source>
        <translation>Uso: patrondesk-cli [--db URL] [--json] [--lang LL] COMMAND …
Comandos:</translation>
    </message>
    <message>
        <source>patrondesk-cli COMMAND --help says more.</source>
        <translation>patrondesk-cli COMMAND --help traz mais informações.</translation>
    </message>
    <message>
        <source>No command is given.</source>
        <translation>Nenhum comando foi indicado.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>O comando “%1” não existe.</translation>
    </message>
    <message>
        <source>--format takes json, text, html or pdf.</source>
        <translation>--format aceita json, text, html ou pdf.</translation>
    </message>
    <message>
        <source>Name one patron: --contact ID, --email E or --external ID.</source>
        <translation>Indique um só cliente: --contact ID, --email E ou --external ID.</translation>
    </message>
    <message>
        <source>--set takes key=value, not “%1”.</source>
        <translation>--set aceita chave=valor, não “%1”.</translation>
    </message>
    <message>
        <source>The patron by number.</source>
        <translation>O cliente pelo número.</translation>
    </message>
    <message>
        <source>The patron by e-mail.</source>
        <translation>O cliente pelo e-mail.</translation>
    </message>
    <message>
        <source>The patron by the id at the source, 15 or 18 characters.</source>
        <translation>O cliente pelo id na origem, com 15 ou 18 caracteres.</translation>
    </message>
    <message>
        <source>An instant, or a date (its start where the organisation is); now by default.</source>
        <translation>Um instante ou uma data (o início dela onde fica a organização); agora, por padrão.</translation>
    </message>
    <message>
        <source>As if this setting had this value; may be given more than once.</source>
        <translation>Como se esta configuração tivesse este valor; pode ser repetido.</translation>
    </message>
    <message>
        <source>json, text, html or pdf; text by default.</source>
        <translation>json, text, html ou pdf; text por padrão.</translation>
    </message>
    <message>
        <source>Into this file, which must not exist yet.</source>
        <translation>Neste arquivo, que ainda não deve existir.</translation>
    </message>
    <message>
        <source>How many hits at the most (50).</source>
        <translation>Quantos resultados no máximo (50).</translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1 to 100000.</source>
        <translation>--limit aceita um número inteiro de 1 a 100000.</translation>
    </message>
    <message>
        <source>No patron matches.</source>
        <translation>Nenhum cliente corresponde.</translation>
    </message>
    <message>
        <source>There are more: use --limit, or a longer text.</source>
        <translation>Há mais: use --limit ou um texto mais longo.</translation>
    </message>
    <message>
        <source>(assumed)</source>
        <translation>(presumido)</translation>
    </message>
    <message>
        <source>Nothing was changed. It would be:</source>
        <translation>Nada foi alterado. Ficaria assim:</translation>
    </message>
    <message>
        <source>With set: check, and change nothing.</source>
        <translation>Com set: verifica, sem alterar nada.</translation>
    </message>
    <message>
        <source>With set NAME: take its row away.</source>
        <translation>Com set NAME: remove a linha dele.</translation>
    </message>
    <message>
        <source>Action %1 is undone, by action %2.</source>
        <translation>A ação %1 foi desfeita pela ação %2.</translation>
    </message>
    <message>
        <source>Nothing is to be repeated in PatronManager.</source>
        <translation>Não há nada a repetir no PatronManager.</translation>
    </message>
    <message>
        <source>With list: those that an import has closed, too.</source>
        <translation>Com list: também as que uma importação encerrou.</translation>
    </message>
    <message>
        <source>With done and not-done: what it would change, and nothing is written.</source>
        <translation>Com done e not-done: o que mudaria, sem gravar nada.</translation>
    </message>
    <message>
        <source>There is no venue yet.</source>
        <translation>Ainda não há nenhum local.</translation>
    </message>
    <message>
        <source>Venue %1 is there.</source>
        <translation>O local %1 está criado.</translation>
    </message>
    <message>
        <source>With import: what it would change, and nothing is written.</source>
        <translation>Com import: o que mudaria, sem gravar nada.</translation>
    </message>
    <message>
        <source>No seat waits for a decision.</source>
        <translation>Nenhum lugar aguarda decisão.</translation>
    </message>
    <message>
        <source>A reason for the journal.</source>
        <translation>Um motivo para o diário.</translation>
    </message>
    <message>
        <source>ORDER is the order’s id, not its number.</source>
        <translation>ORDER é o id do pedido, não o número.</translation>
    </message>
    <message>
        <source>What it would change, and nothing is written.</source>
        <translation>O que mudaria; nada é gravado.</translation>
    </message>
    <message>
        <source>Write the payments as CSV, too.</source>
        <translation>Gravar também os pagamentos como CSV.</translation>
    </message>
    <message>
        <source>A change of seats is open for this order (request %1).</source>
        <translation>Há uma troca de lugares em aberto para este pedido (solicitação %1).</translation>
    </message>
    <message>
        <source>Nothing was changed. Order %1 would become “%2”.</source>
        <translation>Nada foi alterado. O pedido %1 passaria a “%2”.</translation>
    </message>
    <message>
        <source>Order %1 is “%2” now.</source>
        <translation>O pedido %1 agora está em “%2”.</translation>
    </message>
    <message>
        <source>How it was paid: cash, cheque, card or other.</source>
        <translation>Como foi pago: cash, cheque, card ou other.</translation>
    </message>
    <message>
        <source>The number of the terminal’s slip or of the cheque; never a card number.</source>
        <translation>O número do comprovante da maquininha ou do cheque; nunca um número de cartão.</translation>
    </message>
    <message>
        <source>No series of an earlier season is like this one: name it with --from.</source>
        <translation>Nenhuma série de uma temporada anterior se parece com esta: informe-a com --from.</translation>
    </message>
    <message>
        <source>There is no series yet.</source>
        <translation>Ainda não há nenhuma série.</translation>
    </message>
    <message>
        <source>“%1” is not of the form OLD=NEW.</source>
        <translation>“%1” não tem a forma OLD=NEW.</translation>
    </message>
    <message>
        <source>--batch takes a whole number above zero.</source>
        <translation>--batch aceita um número inteiro maior que zero.</translation>
    </message>
    <message>
        <source>The series whose subscribers are rolled over.</source>
        <translation>A série cujos assinantes são renovados.</translation>
    </message>
    <message>
        <source>With map: what a price level is called now.</source>
        <translation>Com map: como um nível de preço se chama agora.</translation>
    </message>
    <message>
        <source>With map: what an allocation is called now.</source>
        <translation>Com map: como uma cota se chama agora.</translation>
    </message>
    <message>
        <source>With map: what a section is called now.</source>
        <translation>Com map: como uma seção se chama agora.</translation>
    </message>
    <message>
        <source>With map: take all suggested names.</source>
        <translation>Com map: aceitar todos os nomes sugeridos.</translation>
    </message>
    <message>
        <source>With map: leave a subscriber out.</source>
        <translation>Com map: deixar um assinante de fora.</translation>
    </message>
    <message>
        <source>With map: give a subscriber these seats.</source>
        <translation>Com map: dar estes lugares a um assinante.</translation>
    </message>
    <message>
        <source>With map: take all proposed seats.</source>
        <translation>Com map: aceitar todos os lugares propostos.</translation>
    </message>
    <message>
        <source>With run: only where the rehearsal still says this digest.</source>
        <translation>Com run: só se a simulação ainda der este resumo criptográfico.</translation>
    </message>
    <message>
        <source>With run: subscribers in one step.</source>
        <translation>Com run: assinantes por etapa.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Paid, percent</source>
        <translation>Pago, por cento</translation>
    </message>
    <message>
        <source>Last season on this day</source>
        <translation>Temporada passada neste dia</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>Todas as séries</translation>
    </message>
    <message>
        <source>With progress: the other series of its season, too.</source>
        <translation>Com progress: também as outras séries da temporada.</translation>
    </message>
    <message>
        <source>Who comes first: %1.</source>
        <translation>Quem vem primeiro: %1.</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>Resumo digital: %1</translation>
    </message>
    <message>
        <source>The order has no seats here.</source>
        <translation>O pedido não tem lugares aqui.</translation>
    </message>
    <message>
        <source>Held besides: %1, until %2.</source>
        <translation>Bloqueado além disso: %1, até %2.</translation>
    </message>
    <message>
        <source>No such seats are free.</source>
        <translation>Não há lugares assim livres.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Ainda não há nenhum.</translation>
    </message>
    <message>
        <source>Number %1 is there.</source>
        <translation>Pronto: número %1.</translation>
    </message>
    <message>
        <source>It would be added.</source>
        <translation>Seria adicionado.</translation>
    </message>
    <message>
        <source>Nothing is to be changed: it is so already.</source>
        <translation>Não há nada a alterar: já está assim.</translation>
    </message>
    <message>
        <source>It would be changed.</source>
        <translation>Seria alterado.</translation>
    </message>
    <message>
        <source>It is changed.</source>
        <translation>Foi alterado.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 aceita um número inteiro de %2 a %3.</translation>
    </message>
    <message>
        <source>There is nothing that can be done without somebody’s word.</source>
        <translation>Não há nada que se possa fazer sem a palavra de alguém.</translation>
    </message>
    <message>
        <source>Nothing was changed. It would be recorded: %1.</source>
        <translation>Nada foi alterado. Seria registrado: %1.</translation>
    </message>
    <message>
        <source>Request %1 is recorded: %2.</source>
        <translation>A solicitação %1 está registrada: %2.</translation>
    </message>
    <message>
        <source>Who comes first: priority, seniority, donorLevel, joined by +; else as the organisation has set.</source>
        <translation>Quem vem primeiro: priority, seniority, donorLevel, unidos por +; senão, como a organização definiu.</translation>
    </message>
    <message>
        <source>How long the plan may take; 30 where nothing is said.</source>
        <translation>Quanto tempo o plano pode levar; 30 se nada for dito.</translation>
    </message>
    <message>
        <source>Make all moves that can be made, or those of these requests and what they need.</source>
        <translation>Fazer todas as trocas possíveis, ou as destas solicitações e o que elas exigem.</translation>
    </message>
    <message>
        <source>With --apply: only where nothing has changed since this digest.</source>
        <translation>Com --apply: somente se nada mudou desde este resumo digital.</translation>
    </message>
    <message>
        <source>With wish: what was said, in words.</source>
        <translation>Com wish: o que foi dito, em palavras.</translation>
    </message>
    <message>
        <source>With wish: keep, next_best or call_first, where it cannot be had as it is.</source>
        <translation>Com wish: keep, next_best ou call_first, se não for possível como está.</translation>
    </message>
    <message>
        <source>With wish: phone, counter or form.</source>
        <translation>Com wish: phone, counter ou form.</translation>
    </message>
    <message>
        <source>With wish: 1 to 9; 1 comes first.</source>
        <translation>Com wish: de 1 a 9; 1 vem primeiro.</translation>
    </message>
    <message>
        <source>With levels: its early price.</source>
        <translation>Com levels: o preço antecipado.</translation>
    </message>
    <message>
        <source>With levels: the allocation of the performances where its seats lie.</source>
        <translation>Com levels: a cota das sessões onde ficam os lugares.</translation>
    </message>
    <message>
        <source>All orders in the Renewal Log of this series.</source>
        <translation>Todos os pedidos do registro de renovações desta série.</translation>
    </message>
    <message>
        <source>With --log: those of this outcome alone.</source>
        <translation>Com --log: só os deste resultado.</translation>
    </message>
    <message>
        <source>The Renewal Log has no such order. Nothing was changed.</source>
        <translation>O registro de renovações não tem um pedido assim. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Nothing was ever put into the outbox.</source>
        <translation>Nada nunca foi colocado na caixa de saída.</translation>
    </message>
    <message>
        <source>No e-mail waits in the outbox.</source>
        <translation>Nenhum e-mail aguarda na caixa de saída.</translation>
    </message>
    <message>
        <source>With list: those that were sent or cancelled, too.</source>
        <translation>Com list: também os que foram enviados ou cancelados.</translation>
    </message>
    <message>
        <source>Renewal letters</source>
        <translation>Cartas de renovação</translation>
    </message>
    <message>
        <source>There is no letter to write, and no file was made.</source>
        <translation>Não há nenhuma carta a escrever, e nenhum arquivo foi criado.</translation>
    </message>
    <message>
        <source>With remind: those, too, who were reminded in the last days.</source>
        <translation>Com remind: também quem foi lembrado nos últimos dias.</translation>
    </message>
    <message>
        <source>With letters: the PDF that is written.</source>
        <translation>Com letters: o PDF que é gravado.</translation>
    </message>
    <message>
        <source>Nobody waits for seats.</source>
        <translation>Ninguém espera por lugares.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries would be changed.</source>
        <translation>
            <numerusform>%n entrada seria alterada.</numerusform>
            <numerusform>%n entradas seriam alteradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are changed.</source>
        <translation>
            <numerusform>%n entrada foi alterada.</numerusform>
            <numerusform>%n entradas foram alteradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal verifies: %n actions.</source>
        <translation>
            <numerusform>O diário está íntegro: %n ação.</numerusform>
            <numerusform>O diário está íntegro: %n ações.</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages: %1. New: %2, there already: %3, automatic: %4, unreadable: %5.</source>
        <translation>Mensagens: %1. Novas: %2, já estavam aqui: %3, automáticas: %4, ilegíveis: %5.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nada foi gravado.</translation>
    </message>
    <message>
        <source>There is no such message.</source>
        <translation>Essa mensagem não existe.</translation>
    </message>
    <message>
        <source>With fetch: this mailbox alone.</source>
        <translation>Com fetch: só esta caixa de correio.</translation>
    </message>
    <message>
        <source>With fetch --mailbox: the password is on standard input.</source>
        <translation>Com fetch --mailbox: a senha está na entrada padrão.</translation>
    </message>
    <message>
        <source>The mailbox “%1” is added.</source>
        <translation>A caixa de correio “%1” está adicionada.</translation>
    </message>
    <message>
        <source>Its password is in this computer’s keychain.</source>
        <translation>A senha dela está no chaveiro deste computador.</translation>
    </message>
    <message>
        <source>Its password is kept nowhere: give it on standard input, with --password, each time.</source>
        <translation>A senha dela não é guardada em lugar nenhum: informe-a a cada vez na entrada padrão, com --password.</translation>
    </message>
    <message>
        <source>There is no mailbox.</source>
        <translation>Não há nenhuma caixa de correio.</translation>
    </message>
    <message>
        <source>%1: yes.</source>
        <translation>%1: sim.</translation>
    </message>
    <message>
        <source>%1: no.</source>
        <translation>%1: não.</translation>
    </message>
    <message>
        <source>No mail is taken from “%1” any more; what came from it stays.</source>
        <translation>Não se retiram mais e-mails de “%1”; o que veio de lá permanece.</translation>
    </message>
    <message>
        <source>The keychain of this computer has no password for the mailbox “%1”; give it on standard input, with --password.</source>
        <translation>O chaveiro deste computador não tem a senha da caixa de correio “%1”; informe-a na entrada padrão, com --password.</translation>
    </message>
    <message>
        <source>With add: the mail server’s name.</source>
        <translation>Com add: o nome do servidor de e-mail.</translation>
    </message>
    <message>
        <source>With add: its port; 993 by default, 143 with starttls.</source>
        <translation>Com add: a porta dele; 993 por padrão, 143 com starttls.</translation>
    </message>
    <message>
        <source>With add: tls or starttls; tls by default.</source>
        <translation>Com add: tls ou starttls; tls por padrão.</translation>
    </message>
    <message>
        <source>With add: who logs in.</source>
        <translation>Com add: quem faz login.</translation>
    </message>
    <message>
        <source>With add: a file of the only authorities whose certificates count.</source>
        <translation>Com add: um arquivo com as únicas autoridades cujos certificados valem.</translation>
    </message>
    <message>
        <source>With add: the folder that mail is taken from; INBOX by default.</source>
        <translation>Com add: a pasta de onde os e-mails são retirados; INBOX por padrão.</translation>
    </message>
    <message>
        <source>With add: the folder that it is moved to; Processed by default.</source>
        <translation>Com add: a pasta para onde eles são movidos; Processed por padrão.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails would be cancelled.</source>
        <translation>
            <numerusform>%n e-mail seria cancelado.</numerusform>
            <numerusform>%n e-mails seriam cancelados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are cancelled.</source>
        <translation>
            <numerusform>%n e-mail foi cancelado.</numerusform>
            <numerusform>%n e-mails foram cancelados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewals are left out.</source>
        <translation>
            <numerusform>%n renovação fica de fora.</numerusform>
            <numerusform>%n renovações ficam de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders would be put into the outbox.</source>
        <translation>
            <numerusform>%n lembrete seria colocado na caixa de saída.</numerusform>
            <numerusform>%n lembretes seriam colocados na caixa de saída.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders were put into the outbox.</source>
        <translation>
            <numerusform>%n lembrete foi colocado na caixa de saída.</numerusform>
            <numerusform>%n lembretes foram colocados na caixa de saída.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters are in %1.</source>
        <translation>
            <numerusform>%n carta está em %1.</numerusform>
            <numerusform>%n cartas estão em %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions about single subscribers.</source>
        <translation>
            <numerusform>%n decisão sobre um só assinante.</numerusform>
            <numerusform>%n decisões sobre assinantes específicos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscribers were given renewal orders.</source>
        <translation>
            <numerusform>%n assinante recebeu um pedido de renovação.</numerusform>
            <numerusform>%n assinantes receberam pedidos de renovação.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not, and stand in the log.</source>
        <translation>
            <numerusform>%n não recebeu e está no registro.</numerusform>
            <numerusform>%n não receberam e estão no registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>With remind: those, too, who want no post: an e-mail is none.</source>
        <translation>Com remind: também quem não quer correspondência; um e-mail não é.</translation>
    </message>
    <message>
        <source>With letters: those, too, who opted out of e-mail: a letter is none.</source>
        <translation>Com letters: também quem não recebe e-mail; uma carta não é.</translation>
    </message>
    <message>
        <source>There is no such request.</source>
        <translation>Essa solicitação não existe.</translation>
    </message>
    <message numerus="yes">
        <source>%n seats were assigned.</source>
        <translation>
            <numerusform>%n lugar foi atribuído.</numerusform>
            <numerusform>%n lugares foram atribuídos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are otherwise sure than before.</source>
        <translation>
            <numerusform>%n tem agora outra certeza.</numerusform>
            <numerusform>%n têm agora outra certeza.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are as they were.</source>
        <translation>
            <numerusform>%n continua como estava.</numerusform>
            <numerusform>%n continuam como estavam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for somebody to say whose they are.</source>
        <translation>
            <numerusform>%n aguarda que alguém diga de quem é.</numerusform>
            <numerusform>%n aguardam que alguém diga de quem são.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats are the patron’s in the series now.</source>
        <translation>
            <numerusform>%n lugar é agora do cliente na série.</numerusform>
            <numerusform>%n lugares são agora do cliente na série.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets are new.</source>
        <translation>
            <numerusform>%n ingresso é novo.</numerusform>
            <numerusform>%n ingressos são novos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats are in %1.</source>
        <translation>
            <numerusform>%n lugar está em %1.</numerusform>
            <numerusform>%n lugares estão em %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats would be added.</source>
        <translation>
            <numerusform>%n lugar seria adicionado.</numerusform>
            <numerusform>%n lugares seriam adicionados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats were added.</source>
        <translation>
            <numerusform>%n lugar foi adicionado.</numerusform>
            <numerusform>%n lugares foram adicionados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be changed.</source>
        <translation>
            <numerusform>%n seria alterado.</numerusform>
            <numerusform>%n seriam alterados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed.</source>
        <translation>
            <numerusform>%n foi alterado.</numerusform>
            <numerusform>%n foram alterados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be removed.</source>
        <translation>
            <numerusform>%n seria removido.</numerusform>
            <numerusform>%n seriam removidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were removed.</source>
        <translation>
            <numerusform>%n foi removido.</numerusform>
            <numerusform>%n foram removidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are.</source>
        <translation>
            <numerusform>%n fica como está.</numerusform>
            <numerusform>%n ficam como estão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed as they were.</source>
        <translation>
            <numerusform>%n ficou como estava.</numerusform>
            <numerusform>%n ficaram como estavam.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mailbox “%1”: %2</source>
        <translation>A caixa de correio “%1”: %2</translation>
    </message>
    <message>
        <source>Messages from before %1 whose bytes are erased, attachments among them: %2. Their words stay.</source>
        <translation>Mensagens anteriores a %1 cujos bytes são apagados, anexos incluídos: %2. As palavras delas permanecem.</translation>
    </message>
    <message>
        <source>With import: your mail server has not put these files there; none of them counts as genuine.</source>
        <translation>Com import: o seu servidor de e-mail não pôs estes arquivos lá; nenhum deles conta como autêntico.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are noted as arrived.</source>
        <translation>
            <numerusform>%n e-mail está anotado como chegado.</numerusform>
            <numerusform>%n e-mails estão anotados como chegados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails wait to be sent again.</source>
        <translation>
            <numerusform>E-mails que aguardam novo envio: %n.</numerusform>
            <numerusform>E-mails que aguardam novo envio: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>With send and account test: the password is on standard input.</source>
        <translation>Com send e account test: a senha está na entrada padrão.</translation>
    </message>
    <message>
        <source>With account set: the name of the server that mail is sent by.</source>
        <translation>Com account set: o nome do servidor que envia os e-mails.</translation>
    </message>
    <message>
        <source>With account set: its port; 587 by default, 465 with tls.</source>
        <translation>Com account set: a porta dele; 587 por padrão, 465 com tls.</translation>
    </message>
    <message>
        <source>With account set: tls or starttls; starttls by default.</source>
        <translation>Com account set: tls ou starttls; starttls por padrão.</translation>
    </message>
    <message>
        <source>With account set: who logs in. The password stands on standard input.</source>
        <translation>Com account set: quem entra. A senha está na entrada padrão.</translation>
    </message>
    <message>
        <source>With account set: the address that mail comes from.</source>
        <translation>Com account set: o endereço de onde vêm os e-mails.</translation>
    </message>
    <message>
        <source>With account set: the name beside it.</source>
        <translation>Com account set: o nome ao lado dele.</translation>
    </message>
    <message>
        <source>With account set: a file of the only authorities whose certificates count.</source>
        <translation>Com account set: um arquivo com as únicas autoridades cujos certificados valem.</translation>
    </message>
    <message>
        <source>The reply template that the answer is written by.</source>
        <translation>O modelo com que a resposta é escrita.</translation>
    </message>
    <message>
        <source>Its language: en, es, fr …; by default that of the patron’s message.</source>
        <translation>O idioma dele: en, es, fr …; por padrão, o da mensagem do cliente.</translation>
    </message>
    <message>
        <source>A file with the text instead of the template’s.</source>
        <translation>Um arquivo com o texto, em vez do texto do modelo.</translation>
    </message>
    <message>
        <source>The address; by default the one on the patron’s record.</source>
        <translation>O endereço; por padrão, o do registro do cliente.</translation>
    </message>
    <message>
        <source>With --to: also where the record has another one.</source>
        <translation>Com --to: mesmo que o registro tenha outro.</translation>
    </message>
    <message>
        <source>The request waits for the patron from now on.</source>
        <translation>A partir de agora, a solicitação aguarda o cliente.</translation>
    </message>
    <message>
        <source>With --send: the password of the account is on standard input.</source>
        <translation>Com --send: a senha da conta está na entrada padrão.</translation>
    </message>
    <message>
        <source>Show the answer and what it says otherwise than the order, and write nothing.</source>
        <translation>Mostrar a resposta e o que ela diz de diferente do pedido, sem gravar nada.</translation>
    </message>
    <message>
        <source>With list: new, inProgress, waiting, filled, notPossible, withdrawn or all; all by default. With set: the new one.</source>
        <translation>Com list: new, inProgress, waiting, filled, notPossible, withdrawn ou all; all por padrão. Com set: a nova.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are sent.</source>
        <translation>
            <numerusform>%n e-mail foi enviado.</numerusform>
            <numerusform>%n e-mails foram enviados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails that were probably sent have been found among those sent.</source>
        <translation>
            <numerusform>%n e-mail provavelmente enviado foi encontrado entre os enviados.</numerusform>
            <numerusform>%n e-mails provavelmente enviados foram encontrados entre os enviados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails wait for another try.</source>
        <translation>
            <numerusform>%n e-mail aguarda outra tentativa.</numerusform>
            <numerusform>%n e-mails aguardam outra tentativa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails could not be sent.</source>
        <translation>
            <numerusform>%n e-mail não pôde ser enviado.</numerusform>
            <numerusform>%n e-mails não puderam ser enviados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails were probably sent; they are not sent again by themselves.</source>
        <translation>
            <numerusform>%n e-mail provavelmente foi enviado; ele não é reenviado sozinho.</numerusform>
            <numerusform>%n e-mails provavelmente foram enviados; eles não são reenviados sozinhos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password of the account that mail is sent from is missing or wrong; give it on standard input, with --password.</source>
        <translation>A senha da conta que envia os e-mails falta ou está errada; informe-a na entrada padrão, com --password.</translation>
    </message>
    <message>
        <source>Nothing was to be sent.</source>
        <translation>Não havia nada a enviar.</translation>
    </message>
    <message>
        <source>No account is set up that mail is sent from.</source>
        <translation>Nenhuma conta está configurada para enviar e-mails.</translation>
    </message>
    <message>
        <source>Mail would be sent from %1.</source>
        <translation>Os e-mails seriam enviados de %1.</translation>
    </message>
    <message>
        <source>Mail is sent from %1 from now on; what waits in the outbox goes, too.</source>
        <translation>A partir de agora os e-mails são enviados de %1; o que aguarda na caixa de saída também vai.</translation>
    </message>
    <message>
        <source>The keychain of this computer has no password for the account that mail is sent from; give it on standard input, with --password.</source>
        <translation>O chaveiro deste computador não tem a senha da conta que envia os e-mails; informe-a na entrada padrão, com --password.</translation>
    </message>
    <message>
        <source>Nothing is sent any more; what waits stays in the outbox.</source>
        <translation>Nada mais é enviado; o que aguarda fica na caixa de saída.</translation>
    </message>
    <message>
        <source>There is no reply template.</source>
        <translation>Não há nenhum modelo de resposta.</translation>
    </message>
    <message>
        <source>Its language: en, es, fr …; en by default.</source>
        <translation>O idioma dele: en, es, fr …; en por padrão.</translation>
    </message>
    <message>
        <source>With set: what stands above the answer.</source>
        <translation>Com set: o que fica acima da resposta.</translation>
    </message>
    <message>
        <source>With set: a file with the text; fields stand in braces.</source>
        <translation>Com set: um arquivo com o texto; os campos ficam entre chaves.</translation>
    </message>
    <message numerus="yes">
        <source>%n change requests would be set.</source>
        <translation>
            <numerusform>Solicitações de alteração que seriam modificadas: %n.</numerusform>
            <numerusform>Solicitações de alteração que seriam modificadas: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change requests are set.</source>
        <translation>
            <numerusform>Solicitações de alteração modificadas: %n.</numerusform>
            <numerusform>Solicitações de alteração modificadas: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>With set: why it is not possible or withdrawn; one of the reasons of that state.</source>
        <translation>Com set: por que não é possível ou foi retirada; um dos motivos dessa situação.</translation>
    </message>
    <message>
        <source>With set: the day until which it is put aside; empty: it is back now.</source>
        <translation>Com set: o dia até o qual é adiada; vazio: volta agora.</translation>
    </message>
    <message>
        <source>With set: a note for staff, in place of the one that is there.</source>
        <translation>Com set: uma observação para a equipe, no lugar da que existe.</translation>
    </message>
    <message>
        <source>With set --state filled: the number of the action that did what was asked for.</source>
        <translation>Com set --state filled: o número da ação que fez o que foi pedido.</translation>
    </message>
    <message>
        <source>With split: a message that becomes another request.</source>
        <translation>Com split: uma mensagem que passa a ser outra solicitação.</translation>
    </message>
    <message>
        <source>Request %1 would become a part of request %2.</source>
        <translation>A solicitação %1 passaria a ser parte da solicitação %2.</translation>
    </message>
    <message>
        <source>Request %1 is a part of request %2 now.</source>
        <translation>A solicitação %1 agora é parte da solicitação %2.</translation>
    </message>
    <message>
        <source>A part of request %1 would become another request.</source>
        <translation>Uma parte da solicitação %1 passaria a ser outra solicitação.</translation>
    </message>
    <message>
        <source>A part of request %1 is request %2 now.</source>
        <translation>Uma parte da solicitação %1 agora é a solicitação %2.</translation>
    </message>
    <message>
        <source>Nobody is signed in to the mailbox “%1” on this computer; sign in in the window, or give an access token on standard input, with --password.</source>
        <translation>Ninguém entrou na caixa de correio “%1” neste computador; entre na janela ou informe um token de acesso na entrada padrão, com --password.</translation>
    </message>
    <message>
        <source>The sign-in is in this computer’s keychain.</source>
        <translation>O login está no chaveiro deste computador.</translation>
    </message>
    <message>
        <source>This computer has no keychain, so nobody was asked to sign in: give an access token on standard input, with --password, each time.</source>
        <translation>Este computador não tem chaveiro, por isso não se pediu a ninguém que entrasse: informe a cada vez um token de acesso na entrada padrão, com --password.</translation>
    </message>
    <message>
        <source>With test: the password, or an access token, is on standard input.</source>
        <translation>Com test: a senha, ou um token de acesso, está na entrada padrão.</translation>
    </message>
    <message>
        <source>Contact %1, %2</source>
        <translation>Contato %1, %2</translation>
    </message>
    <message>
        <source>This would be erased for good:</source>
        <translation>Isto seria apagado definitivamente:</translation>
    </message>
    <message>
        <source>This would stay:</source>
        <translation>Isto permaneceria:</translation>
    </message>
    <message>
        <source>Change request %1 is open; finish or withdraw it first.</source>
        <translation>A solicitação de alteração %1 está em aberto; conclua-a ou retire-a primeiro.</translation>
    </message>
    <message>
        <source>An e-mail to this person is being sent at this moment; wait until it is out.</source>
        <translation>Um e-mail para esta pessoa está sendo enviado neste momento; aguarde até que ele saia.</translation>
    </message>
    <message>
        <source>Nothing was erased. Export the data first if they are asked for, then repeat the command with --yes; nothing takes it back.</source>
        <translation>Nada foi apagado. Se os dados foram pedidos, exporte-os primeiro e depois repita o comando com --yes; nada desfaz isso.</translation>
    </message>
    <message>
        <source>Erased for good:</source>
        <translation>Apagado definitivamente:</translation>
    </message>
    <message>
        <source>Stays:</source>
        <translation>Permanece:</translation>
    </message>
    <message>
        <source>The database file could not be written anew, so parts of what was erased may still stand in its free space: %1 Repeat the command then.</source>
        <translation>Não foi possível regravar o arquivo do banco de dados, por isso partes do que foi apagado ainda podem estar no espaço livre dele: %1 Nesse caso, repita o comando.</translation>
    </message>
    <message>
        <source>All that is held about contact %1 is in %2 (%3 bytes). Only you can read the file; keep it so.</source>
        <translation>Tudo o que se guarda sobre o contato %1 está em %2 (%3 bytes). Só você pode ler o arquivo; mantenha-o assim.</translation>
    </message>
    <message>
        <source>Whose data: the contact&apos;s number.</source>
        <translation>De quem são os dados: o número do contato.</translation>
    </message>
    <message>
        <source>With export: a file that does not exist yet.</source>
        <translation>Com export: um arquivo que ainda não existe.</translation>
    </message>
    <message>
        <source>With erase: erase for good. Without it the command says what would go, and what stays.</source>
        <translation>Com erase: apagar definitivamente. Sem isso, o comando diz o que seria apagado e o que permaneceria.</translation>
    </message>
    <message>
        <source>What was probably sent cannot be looked for: nothing opens the mailbox “%1”.</source>
        <translation>Não é possível procurar o que provavelmente foi enviado: nada abre a caixa de correio “%1”.</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer and sign in as %1; it is waited for:</source>
        <translation>Abra este endereço em um navegador neste computador e entre como %1; o programa está aguardando:</translation>
    </message>
    <message>
        <source>You can close this page and go back to Patron Desk.</source>
        <translation>Você pode fechar esta página e voltar ao Patron Desk.</translation>
    </message>
    <message>
        <source>The user signs in with a browser instead of giving a password.</source>
        <translation>O usuário entra com um navegador em vez de informar uma senha.</translation>
    </message>
    <message>
        <source>With --oauth: the client id under which the provider knows this program.</source>
        <translation>Com --oauth: o id do cliente pelo qual o provedor conhece este programa.</translation>
    </message>
    <message>
        <source>With --oauth: the client secret is on standard input.</source>
        <translation>Com --oauth: o segredo do cliente está na entrada padrão.</translation>
    </message>
    <message>
        <source>With --oauth: the address that the browser opens; known of Microsoft and Google.</source>
        <translation>Com --oauth: o endereço que o navegador abre; o da Microsoft e o do Google já são conhecidos.</translation>
    </message>
    <message>
        <source>With --oauth: the address that tokens come from; known of Microsoft and Google.</source>
        <translation>Com --oauth: o endereço de onde vêm os tokens; o da Microsoft e o do Google já são conhecidos.</translation>
    </message>
    <message>
        <source>With --oauth: what is asked for; known of Microsoft and Google.</source>
        <translation>Com --oauth: o que é pedido; o da Microsoft e o do Google já são conhecidos.</translation>
    </message>
    <message>
        <source>The answer is held in the outbox until somebody sends it there, or with: outbox send %1</source>
        <translation>A resposta fica retida na caixa de saída até que alguém a envie de lá, ou com: outbox send %1</translation>
    </message>
    <message>
        <source>Send it now; else it is held in the outbox until somebody sends it.</source>
        <translation>Enviá-la agora; senão fica retida na caixa de saída até que alguém a envie.</translation>
    </message>
    <message>
        <source>Mailboxes: %1; with a failure: %2.</source>
        <translation>Caixas de correio: %1; com uma falha: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails would be noted as arrived.</source>
        <translation>
            <numerusform>%n e-mail seria anotado como recebido.</numerusform>
            <numerusform>%n e-mails seriam anotados como recebidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails would wait to be sent again.</source>
        <translation>
            <numerusform>%n e-mail esperaria para ser enviado de novo.</numerusform>
            <numerusform>%n e-mails esperariam para ser enviados de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>What stays as it is:</source>
        <translation>O que fica como está:</translation>
    </message>
    <message>
        <source>%1 (%2; wish %3)</source>
        <translation>%1 (%2; pedido %3)</translation>
    </message>
    <message>
        <source>No performance of this order is still to come, so there are no seats to look for.</source>
        <translation>Nenhuma apresentação deste pedido ainda está por vir; portanto não há lugares a procurar.</translation>
    </message>
    <message>
        <source>Password (it is not shown):</source>
        <translation>Senha (não é mostrada):</translation>
    </message>
    <message>
        <source>Nothing would be sent any more; what waits would stay in the outbox.</source>
        <translation>Nada mais seria enviado; o que espera ficaria na caixa de saída.</translation>
    </message>
    <message>
        <source>Client secret (it is not shown):</source>
        <translation>Segredo do cliente (não é mostrado):</translation>
    </message>
    <message>
        <source>With save: this attachment alone; “mail list --json” and “requests show” number them.</source>
        <translation>Com save: só este anexo; “mail list --json” e “requests show” os numeram.</translation>
    </message>
    <message>
        <source>With save: the folder for what is attached to the message. Nothing there is overwritten.</source>
        <translation>Com save: a pasta para o que está anexado à mensagem. Nada ali é sobrescrito.</translation>
    </message>
    <message>
        <source>Nothing is attached to this message.</source>
        <translation>Nada está anexado a esta mensagem.</translation>
    </message>
    <message>
        <source>Message %1, part %2: %3</source>
        <translation>Mensagem %1, parte %2: %3</translation>
    </message>
    <message>
        <source>E-mails of yours that came back: %1; “outbox list --all” says why.</source>
        <translation>E-mails seus que voltaram: %1; “outbox list --all” diz por quê.</translation>
    </message>
    <message>
        <source>With list: request, automatic, unreadable, other (staff have said that it is no request) or all; all by default.</source>
        <translation>Com list: request, automatic, unreadable, other (a equipe disse que não é solicitação) ou all; all por padrão.</translation>
    </message>
    <message>
        <source>With import, request or erase: what it would change, and nothing is written.</source>
        <translation>Com import, request ou erase: o que mudaria, sem gravar nada.</translation>
    </message>
    <message>
        <source>Message %1 would be a request.</source>
        <translation>A mensagem %1 seria uma solicitação.</translation>
    </message>
    <message>
        <source>Message %1 is request %2 now.</source>
        <translation>A mensagem %1 agora é a solicitação %2.</translation>
    </message>
    <message>
        <source>With add: phone (by default) or counter.</source>
        <translation>Com add: phone (padrão) ou counter.</translation>
    </message>
    <message>
        <source>With add: a file with what the patron asks for; - for standard input.</source>
        <translation>Com add: um arquivo com o que o cliente pede; - para a entrada padrão.</translation>
    </message>
    <message>
        <source>With add: what the patron asks for.</source>
        <translation>Com add: o que o cliente pede.</translation>
    </message>
    <message>
        <source>With set: the id of the patron whose it is, or none. With add: the patron who asks; without one and an order, whom the words name, else nobody.</source>
        <translation>Com set: o id do cliente de quem é, ou none. Com add: o cliente que pede; sem ele e sem um pedido, quem as palavras citam, senão ninguém.</translation>
    </message>
    <message>
        <source>With set and add: the number of the order that it is about, with set also none. With it come its series, its seats and, where --contact names nobody else, its patron.</source>
        <translation>Com set e add: o número do pedido de que trata, com set também none. Com ele vêm a série, os lugares e, onde --contact não indica outra pessoa, o cliente dele.</translation>
    </message>
    <message>
        <source>With set and add: the id of the series that it is about, with set also none; where it has an order, that order’s counts.</source>
        <translation>Com set e add: o id da série de que trata, com set também none; onde há um pedido, vale a série dele.</translation>
    </message>
    <message>
        <source>With set: no wishes but those of --wish.</source>
        <translation>Com set: nenhum desejo além dos de --wish.</translation>
    </message>
    <message>
        <source>With set: the id of a wish that nobody has.</source>
        <translation>Com set: o id de um desejo que ninguém tem.</translation>
    </message>
    <message>
        <source>With set: what if it cannot be: keep, next_best, call_first, or none.</source>
        <translation>Com set: o que fazer se não for possível: keep, next_best, call_first ou none.</translation>
    </message>
    <message>
        <source>With set: the day since when the patron has the seats, or none.</source>
        <translation>Com set: o dia desde o qual o cliente tem os lugares, ou none.</translation>
    </message>
    <message>
        <source>With set: the language of what was asked, such as es, or none.</source>
        <translation>Com set: o idioma do que foi pedido, como es, ou none.</translation>
    </message>
    <message>
        <source>With set: another request that wishes the same, or none.</source>
        <translation>Com set: outra solicitação que deseja o mesmo, ou none.</translation>
    </message>
    <message>
        <source>With set and add: who works on it; empty: nobody.</source>
        <translation>Com set e add: quem trabalha nela; vazio: ninguém.</translation>
    </message>
    <message>
        <source>With set and add: 1 to 9, 1 first.</source>
        <translation>Com set e add: de 1 a 9, 1 primeiro.</translation>
    </message>
    <message>
        <source>With set and add: the day until which it is to be done; empty: none.</source>
        <translation>Com set e add: o dia até o qual deve ser feita; vazio: nenhum.</translation>
    </message>
    <message>
        <source>With set, add, merge and split: what it would change, and nothing is written.</source>
        <translation>Com set, add, merge e split: o que mudaria, sem gravar nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are held: the order has changed since they were written.</source>
        <translation>
            <numerusform>%n resposta está retida: o pedido mudou desde que ela foi escrita.</numerusform>
            <numerusform>%n respostas estão retidas: o pedido mudou desde que foram escritas.</numerusform>
        </translation>
    </message>
    <message>
        <source>With save: the message itself, as a file that mail programs open.</source>
        <translation>Com save: a própria mensagem, como arquivo que os programas de e-mail abrem.</translation>
    </message>
    <message>
        <source>With set: a wish more, such as decline, more:2, section:Balcony or other:“call me”, or of a kind that the organisation keeps itself, by its name; with split: the id of a wish that becomes another request.</source>
        <translation>Com set: mais um desejo, como decline, more:2, section:Balcony ou other:“call me”, ou de um tipo que a própria organização mantém, pelo nome; com split: o id de um desejo que passa a ser outra solicitação.</translation>
    </message>
    <message>
        <source>Message %1, with --whole: %2</source>
        <translation>Mensagem %1, com --whole: %2</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>salutation</source>
        <translation>tratamento</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>middle name</source>
        <translation>nome do meio</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>sobrenome</translation>
    </message>
    <message>
        <source>suffix</source>
        <translation>sufixo</translation>
    </message>
    <message>
        <source>pronouns</source>
        <translation>pronomes</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefone</translation>
    </message>
    <message>
        <source>mobile phone</source>
        <translation>celular</translation>
    </message>
    <message>
        <source>home phone</source>
        <translation>telefone residencial</translation>
    </message>
    <message>
        <source>other phone</source>
        <translation>outro telefone</translation>
    </message>
    <message>
        <source>mailing street</source>
        <translation>endereço de correspondência</translation>
    </message>
    <message>
        <source>mailing city</source>
        <translation>cidade de correspondência</translation>
    </message>
    <message>
        <source>mailing state</source>
        <translation>estado de correspondência</translation>
    </message>
    <message>
        <source>mailing postal code</source>
        <translation>CEP de correspondência</translation>
    </message>
    <message>
        <source>mailing country</source>
        <translation>país de correspondência</translation>
    </message>
    <message>
        <source>other street</source>
        <translation>outro endereço</translation>
    </message>
    <message>
        <source>other city</source>
        <translation>outra cidade</translation>
    </message>
    <message>
        <source>other state</source>
        <translation>outro estado</translation>
    </message>
    <message>
        <source>other postal code</source>
        <translation>outro CEP</translation>
    </message>
    <message>
        <source>other country</source>
        <translation>outro país</translation>
    </message>
    <message>
        <source>access needs</source>
        <translation>necessidades de acessibilidade</translation>
    </message>
    <message>
        <source>role in the household</source>
        <translation>papel no domicílio</translation>
    </message>
    <message>
        <source>opted out of e-mail</source>
        <translation>não recebe e-mail</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>não ligar</translation>
    </message>
    <message>
        <source>do not mail</source>
        <translation>não enviar correspondência</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>pessoa falecida</translation>
    </message>
    <message>
        <source>head of household</source>
        <translation>responsável pelo domicílio</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>board member</source>
        <translation>membro do conselho</translation>
    </message>
    <message>
        <source>username</source>
        <translation>nome de usuário</translation>
    </message>
    <message>
        <source>active</source>
        <translation>ativo</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>perfil</translation>
    </message>
    <message>
        <source>last login</source>
        <translation>último login</translation>
    </message>
    <message>
        <source>account</source>
        <translation>conta</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>subscription status</source>
        <translation>status da assinatura</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>origem</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fonte</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>entrega</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>moeda</translation>
    </message>
    <message>
        <source>subtotal</source>
        <translation>subtotal</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>taxas</translation>
    </message>
    <message>
        <source>shipping fee</source>
        <translation>taxa de envio</translation>
    </message>
    <message>
        <source>exchange fee</source>
        <translation>taxa de troca</translation>
    </message>
    <message>
        <source>sales tax</source>
        <translation>imposto sobre vendas</translation>
    </message>
    <message>
        <source>amount paid</source>
        <translation>valor pago</translation>
    </message>
    <message>
        <source>donation amount</source>
        <translation>valor da doação</translation>
    </message>
    <message>
        <source>unit price</source>
        <translation>preço unitário</translation>
    </message>
    <message>
        <source>price</source>
        <translation>preço</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>desconto</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>comentários</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>quantidade</translation>
    </message>
    <message>
        <source>discount code</source>
        <translation>código de desconto</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>seat note</source>
        <translation>nota do lugar</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>etapa</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidade</translation>
    </message>
    <message>
        <source>close date</source>
        <translation>data de fechamento</translation>
    </message>
    <message>
        <source>fund</source>
        <translation>fundo</translation>
    </message>
    <message>
        <source>start</source>
        <translation>início</translation>
    </message>
    <message>
        <source>expiration</source>
        <translation>vencimento</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nível</translation>
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
        <translation>data de criação</translation>
    </message>
    <message>
        <source>deleted in PatronManager</source>
        <translation>excluído no PatronManager</translation>
    </message>
    <message>
        <source>merged into</source>
        <translation>mesclado em</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>número do pedido</translation>
    </message>
    <message>
        <source>account name</source>
        <translation>nome da conta</translation>
    </message>
    <message>
        <source>payment or refund</source>
        <translation>pagamento ou reembolso</translation>
    </message>
    <message>
        <source>access code</source>
        <translation>código de acesso</translation>
    </message>
    <message>
        <source>passcode</source>
        <translation>código secreto</translation>
    </message>
    <message>
        <source>used at</source>
        <translation>data de uso</translation>
    </message>
    <message>
        <source>profile id</source>
        <translation>id do perfil</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>last changed</source>
        <translation>última alteração</translation>
    </message>
    <message>
        <source>last changed by the system</source>
        <translation>última alteração pelo sistema</translation>
    </message>
    <message>
        <source>patron</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>ends on</source>
        <translation>data de término</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>espécie</translation>
    </message>
    <message>
        <source>kind of package</source>
        <translation>espécie de pacote</translation>
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
        <translation>local</translation>
    </message>
    <message>
        <source>starts at</source>
        <translation>data e hora de início</translation>
    </message>
    <message>
        <source>format</source>
        <translation>formato</translation>
    </message>
    <message>
        <source>link to the event</source>
        <translation>link do evento</translation>
    </message>
    <message>
        <source>on sale from</source>
        <translation>à venda a partir de</translation>
    </message>
    <message>
        <source>event instance</source>
        <translation>sessão</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privado</translation>
    </message>
    <message>
        <source>allocation</source>
        <translation>cota</translation>
    </message>
    <message>
        <source>opens at</source>
        <translation>data de abertura</translation>
    </message>
    <message>
        <source>early price until</source>
        <translation>preço antecipado até</translation>
    </message>
    <message>
        <source>closes at</source>
        <translation>encerra em</translation>
    </message>
    <message>
        <source>fee 3</source>
        <translation>taxa 3</translation>
    </message>
    <message>
        <source>fee 4</source>
        <translation>taxa 4</translation>
    </message>
    <message>
        <source>fee 5</source>
        <translation>taxa 5</translation>
    </message>
    <message>
        <source>sales tax on the order</source>
        <translation>imposto sobre vendas do pedido</translation>
    </message>
    <message>
        <source>donation</source>
        <translation>doação</translation>
    </message>
    <message>
        <source>series</source>
        <translation>série</translation>
    </message>
    <message>
        <source>seat upgrade requested</source>
        <translation>lugar melhor solicitado</translation>
    </message>
    <message>
        <source>seats held for renewal</source>
        <translation>lugares bloqueados para a renovação</translation>
    </message>
    <message>
        <source>order</source>
        <translation>pedido</translation>
    </message>
    <message>
        <source>price level</source>
        <translation>nível de preço</translation>
    </message>
    <message>
        <source>item of the package</source>
        <translation>item do pacote</translation>
    </message>
    <message>
        <source>seat key</source>
        <translation>chave do lugar</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>código de barras</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campanha</translation>
    </message>
    <message>
        <source>belongs to donation</source>
        <translation>pertence à doação</translation>
    </message>
    <message>
        <source>reverses payment</source>
        <translation>estorna o pagamento</translation>
    </message>
    <message>
        <source>paid at</source>
        <translation>data de pagamento</translation>
    </message>
    <message>
        <source>household</source>
        <translation>domicílio</translation>
    </message>
    <message>
        <source>guests at most</source>
        <translation>máximo de convidados</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>posição</translation>
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
        <translation>item do pedido</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>usos</translation>
    </message>
    <message>
        <source>member access</source>
        <translation>acesso de associados</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referência</translation>
    </message>
    <message>
        <source>taken by</source>
        <translation>recebido por</translation>
    </message>
    <message>
        <source>held until</source>
        <translation>bloqueado até</translation>
    </message>
    <message>
        <source>state</source>
        <translation>situação</translation>
    </message>
    <message>
        <source>other seats that are held</source>
        <translation>outros lugares bloqueados</translation>
    </message>
    <message>
        <source>who works on it</source>
        <translation>quem trabalha nela</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioridade</translation>
    </message>
    <message>
        <source>due</source>
        <translation>prazo</translation>
    </message>
    <message>
        <source>put aside until</source>
        <translation>adiada até</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>if it cannot be done</source>
        <translation>se não for possível</translation>
    </message>
    <message>
        <source>part of request</source>
        <translation>parte da solicitação</translation>
    </message>
    <message>
        <source>split off request</source>
        <translation>separada da solicitação</translation>
    </message>
    <message>
        <source>request</source>
        <translation>solicitação</translation>
    </message>
    <message>
        <source>filled with</source>
        <translation>atendida com</translation>
    </message>
    <message>
        <source>filled by action</source>
        <translation>atendida pela ação</translation>
    </message>
    <message>
        <source>seats since</source>
        <translation>lugares desde</translation>
    </message>
    <message>
        <source>current seats</source>
        <translation>lugares atuais</translation>
    </message>
    <message>
        <source>duplicate of request</source>
        <translation>repetição da solicitação</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>came back at</source>
        <translation>voltou em</translation>
    </message>
    <message>
        <source>why it came back</source>
        <translation>por que voltou</translation>
    </message>
</context>
<context>
    <name>EndOfDay</name>
    <message>
        <source>End of day, %1</source>
        <translation>Fechamento do dia, %1</translation>
    </message>
    <message>
        <source>No payment was taken at this desk on %1.</source>
        <translation>Nenhum pagamento foi recebido neste posto em %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n payments come to %1; the sums by method and by person agree.</source>
        <translation>
            <numerusform>%n pagamento soma %1; as somas por forma de pagamento e por pessoa conferem.</numerusform>
            <numerusform>%n pagamentos somam %1; as somas por forma de pagamento e por pessoa conferem.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list does not balance: the sums by method and by person differ from %1.</source>
        <translation>A lista não fecha: as somas por forma de pagamento e por pessoa diferem de %1.</translation>
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
        <translation>Forma de pagamento</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Recebido por</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Estorna</translation>
    </message>
    <message>
        <source>Sum of</source>
        <translation>Soma de</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamentos</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Devolvido</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>No total</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>“%1” on %2</source>
        <translation>“%1” em %2</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>um texto que não esteja vazio</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>um endereço de e-mail</translation>
    </message>
    <message>
        <source>an address that begins with https://</source>
        <translation>um endereço que comece com https://</translation>
    </message>
    <message>
        <source>a colour such as #74152F</source>
        <translation>uma cor como #74152F</translation>
    </message>
    <message>
        <source>a currency such as USD</source>
        <translation>uma moeda como USD</translation>
    </message>
    <message>
        <source>a region such as US</source>
        <translation>uma região como US</translation>
    </message>
    <message>
        <source>a time zone such as America/New_York</source>
        <translation>um fuso horário como America/New_York</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a whole number of days, 0 or more</source>
        <translation>um número inteiro de dias, 0 ou maior</translation>
    </message>
    <message>
        <source>a whole number, 1 or more</source>
        <translation>um número inteiro, 1 ou maior</translation>
    </message>
    <message>
        <source>an amount such as 1,234.50</source>
        <translation>um valor como 1,234.50</translation>
    </message>
    <message>
        <source>a date with a time</source>
        <translation>uma data com hora</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>uma data</translation>
    </message>
    <message>
        <source>a percentage from 0 to 100</source>
        <translation>uma porcentagem de 0 a 100</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>um número inteiro</translation>
    </message>
    <message>
        <source>the id of a record</source>
        <translation>o id de um registro</translation>
    </message>
    <message>
        <source>one of the words that Patron Desk knows there</source>
        <translation>uma das palavras que o Patron Desk conhece ali</translation>
    </message>
    <message>
        <source>an instant such as 2026-11-14T19:30:00Z</source>
        <translation>um instante como 2026-11-14T19:30:00Z</translation>
    </message>
    <message>
        <source>an instant such as 2026-11-14T19:30:00Z, or a date such as 2026-11-14</source>
        <translation>um instante como 2026-11-14T19:30:00Z ou uma data como 2026-11-14</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>um destes: %1</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contato</translation>
    </message>
    <message>
        <source>order</source>
        <translation>pedido</translation>
    </message>
    <message>
        <source>donation</source>
        <translation>doação</translation>
    </message>
    <message>
        <source>benefit</source>
        <translation>benefício</translation>
    </message>
    <message>
        <source>portal user</source>
        <translation>usuário do Portal</translation>
    </message>
    <message>
        <source>action</source>
        <translation>ação</translation>
    </message>
    <message>
        <source>label for the status</source>
        <translation>rótulo do status</translation>
    </message>
    <message>
        <source>donation stage</source>
        <translation>etapa de doação</translation>
    </message>
    <message>
        <source>record</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>{reason} Nothing was done; --help says what can be asked.</source>
        <translation>{reason} Nada foi feito; --help mostra o que pode ser pedido.</translation>
    </message>
    <message>
        <source>There is no database at {place}, and nothing was created. Check the address, or make one with the command “import” or “demo”.</source>
        <translation>Não há banco de dados em {place}, e nada foi criado. Verifique o endereço ou crie um com o comando “import” ou “demo”.</translation>
    </message>
    <message>
        <source>The database {place} is damaged. It was left as it is; restore the last backup with the command “restore”.</source>
        <translation>O banco de dados {place} está danificado. Ele ficou como estava; restaure o último backup com o comando “restore”.</translation>
    </message>
    <message>
        <source>The database {place} was written by a newer Patron Desk (schema {version}, this program knows {known}). It was left as it is; update the program.</source>
        <translation>O banco de dados {place} foi gravado por um Patron Desk mais novo (esquema {version}; este programa conhece {known}). Ele ficou como estava; atualize o programa.</translation>
    </message>
    <message>
        <source>The database {place} has the older schema {version}, and this program needs {known}. It was left as it is; open it once with the right to write, so that it can be brought up to date.</source>
        <translation>O banco de dados {place} tem o esquema mais antigo {version}, e este programa precisa do {known}. Ele ficou como estava; abra-o uma vez com permissão de gravação para que seja atualizado.</translation>
    </message>
    <message>
        <source>The database {place} cannot be written: the file or its folder is read-only. Nothing was changed; ask for the right to write there.</source>
        <translation>Não é possível gravar no banco de dados {place}: o arquivo ou a pasta é somente leitura. Nada foi alterado; peça permissão de gravação.</translation>
    </message>
    <message>
        <source>The disk that holds {place} is full. Nothing was changed; make room and try again.</source>
        <translation>O disco que contém {place} está cheio. Nada foi alterado; libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>Another program is writing to {place} and did not finish in time. Nothing was changed; try again in a moment.</source>
        <translation>Outro programa está gravando em {place} e não terminou a tempo. Nada foi alterado; tente de novo em um instante.</translation>
    </message>
    <message>
        <source>The server refused the login to {place}. Check the user’s name, the password in .pgpass and the rights, then try again.</source>
        <translation>O servidor recusou o login em {place}. Verifique o nome de usuário, a senha em .pgpass e as permissões e tente de novo.</translation>
    </message>
    <message>
        <source>The database server of {place} cannot be reached. Nothing was changed; check the network and the host name, then try again.</source>
        <translation>Não foi possível acessar o servidor do banco de dados {place}. Nada foi alterado; verifique a rede e o nome do host e tente de novo.</translation>
    </message>
    <message>
        <source>The database {place} keeps its text in {encoding}, not in UTF8. Nothing was changed; have it created with the encoding UTF8.</source>
        <translation>O banco de dados {place} guarda o texto em {encoding}, não em UTF8. Nada foi alterado; peça que ele seja criado com a codificação UTF8.</translation>
    </message>
    <message>
        <source>“{url}” had a password in it, which every process list would show. Nothing was done; put the password into .pgpass and leave it out of the address.</source>
        <translation>“{url}” continha uma senha, que qualquer lista de processos mostraria. Nada foi feito; ponha a senha em .pgpass e tire-a do endereço.</translation>
    </message>
    <message>
        <source>The database {place} already has records, so nothing was written. Choose a new file.</source>
        <translation>O banco de dados {place} já tem registros, por isso nada foi gravado. Escolha um arquivo novo.</translation>
    </message>
    <message>
        <source>The file {path} already exists and was left as it is. Choose another name.</source>
        <translation>O arquivo {path} já existe e ficou como estava. Escolha outro nome.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read, so nothing was taken from it. Check that it exists and that you may read it.</source>
        <translation>Não é possível ler o arquivo {path}, por isso nada foi aproveitado dele. Verifique se ele existe e se você tem permissão de leitura.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written. Nothing was written; check the folder, your rights and the free space.</source>
        <translation>Não é possível gravar o arquivo {path}. Nada foi gravado; verifique a pasta, as suas permissões e o espaço livre.</translation>
    </message>
    <message>
        <source>The backup {path} could be written but not opened again, so it is not a backup. The database is as it was; check the disk and make another one.</source>
        <translation>O backup {path} foi gravado, mas não pôde ser reaberto, portanto não serve como backup. O banco de dados ficou como estava; verifique o disco e faça outro.</translation>
    </message>
    <message>
        <source>A PostgreSQL database is backed up by its own program, {tool}. Nothing was written.</source>
        <translation>O backup de um banco de dados PostgreSQL é feito com o programa dele, {tool}. Nada foi gravado.</translation>
    </message>
    <message>
        <source>There is no {kind} {id} here. Nothing was changed; check the number or search by name.</source>
        <translation>Este registro não existe aqui: {kind} {id}. Nada foi alterado; verifique o número ou busque pelo nome.</translation>
    </message>
    <message>
        <source>{value} fits several records: {candidates}. Nothing was done; name one of them.</source>
        <translation>{value} corresponde a vários registros: {candidates}. Nada foi feito; indique um deles.</translation>
    </message>
    <message>
        <source>Somebody changed this {kind} ({id}) meanwhile, so your change was not written. Look at both and decide again.</source>
        <translation>Enquanto isso, alguém alterou este registro ({kind} {id}), por isso a sua alteração não foi gravada. Veja as duas e decida de novo.</translation>
    </message>
    <message>
        <source>The database refused this, because it would break a rule of its own ({constraint}). Nothing was changed.</source>
        <translation>O banco de dados recusou, porque isso violaria uma das regras dele ({constraint}). Nada foi alterado.</translation>
    </message>
    <message>
        <source>The journal does not verify: entry {action} is the first that does not fit. Nothing was changed; keep the file and compare it with a backup.</source>
        <translation>O diário não está íntegro: a entrada {action} é a primeira que não confere. Nada foi alterado; guarde o arquivo e compare-o com um backup.</translation>
    </message>
    <message>
        <source>There is nothing to undo. Nothing was changed.</source>
        <translation>Não há nada para desfazer. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Action {action} was undone already, by action {later}. Nothing was changed; undo {later} to do it again.</source>
        <translation>A ação {action} já foi desfeita pela ação {later}. Nada foi alterado; para refazê-la, desfaça {later}.</translation>
    </message>
    <message>
        <source>Action {action} cannot be undone: what it changed was changed again by action {later}. Nothing was changed; undo {later} first.</source>
        <translation>A ação {action} não pode ser desfeita: o que ela alterou foi alterado de novo pela ação {later}. Nada foi alterado; desfaça {later} primeiro.</translation>
    </message>
    <message>
        <source>Action {action} cannot be undone: the journal does not hold all that was there before. Nothing was changed.</source>
        <translation>A ação {action} não pode ser desfeita: o diário não contém tudo o que havia antes. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This cannot be done: {reason}. Nothing was changed.</source>
        <translation>Não é possível: {reason}. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was before.</source>
        <translation>Cancelado. Tudo está como antes.</translation>
    </message>
    <message>
        <source>There is no setting “{key}”. Nothing was changed; the command “settings list” names them all.</source>
        <translation>A configuração “{key}” não existe. Nada foi alterado; o comando “settings list” mostra todas.</translation>
    </message>
    <message>
        <source>“{value}” does not fit the setting {key}, which takes {expectation}. Nothing was changed.</source>
        <translation>“{value}” não serve para a configuração {key}, que aceita {expectation}. Nada foi alterado.</translation>
    </message>
    <message>
        <source>“{value}” cannot be read here; what fits is {expectation}. Nothing was changed.</source>
        <translation>“{value}” não pode ser lido aqui; o adequado é {expectation}. Nada foi alterado.</translation>
    </message>
    <message>
        <source>{path} holds no kind of record that Patron Desk knows. It was skipped; map its columns, or leave it out.</source>
        <translation>{path} não contém nenhum tipo de registro que o Patron Desk conheça. O arquivo foi ignorado; associe as colunas dele ou deixe-o de fora.</translation>
    </message>
    <message>
        <source>The dates in {path}, column {column}, can be read month first or day first (for example {value}). Nothing was imported; say which with --dates mdy or --dates dmy.</source>
        <translation>As datas em {path}, coluna {column}, podem ser lidas com o mês ou com o dia primeiro (por exemplo, {value}). Nada foi importado; indique qual com --dates mdy ou --dates dmy.</translation>
    </message>
    <message>
        <source>No row of {path} looks like a row of column names, so nothing was taken from it. Check that the file has its header row.</source>
        <translation>Nenhuma linha de {path} parece conter nomes de colunas, por isso nada foi aproveitado dele. Verifique se o arquivo tem a linha de cabeçalho.</translation>
    </message>
    <message>
        <source>The archive {path} is damaged or cut short, so nothing was taken from it. Download the export again.</source>
        <translation>O arquivo compactado {path} está danificado ou incompleto, por isso nada foi aproveitado dele. Baixe a exportação de novo.</translation>
    </message>
    <message>
        <source>The column map {path} cannot be read at line {line}, so nothing was imported. Correct that line.</source>
        <translation>O mapa de colunas {path} não pode ser lido na linha {line}, por isso nada foi importado. Corrija essa linha.</translation>
    </message>
    <message>
        <source>Fields were changed both here and in the export ({count}). Nothing was imported; choose --conflicts keep or --conflicts take.</source>
        <translation>Há campos que mudaram tanto aqui quanto na exportação ({count}). Nada foi importado; escolha --conflicts keep ou --conflicts take.</translation>
    </message>
    <message>
        <source>{path}, line {line}: the row is longer than {limit} bytes. It was left out, and reading went on at the next line; look for a missing quote.</source>
        <translation>{path}, linha {line}: a linha tem mais de {limit} bytes. Ela foi deixada de fora, e a leitura continuou na linha seguinte; procure uma aspa que falta.</translation>
    </message>
    <message>
        <source>{path}, line {line}, column {column}: the field is longer than {limit} bytes. The row was left out, and reading went on at the next line.</source>
        <translation>{path}, linha {line}, coluna {column}: o campo tem mais de {limit} bytes. A linha foi deixada de fora, e a leitura continuou na linha seguinte.</translation>
    </message>
    <message>
        <source>{path}, line {line}: a quote is opened and never closed. The row was left out, and reading went on at the next line; correct that line.</source>
        <translation>{path}, linha {line}: uma aspa foi aberta e nunca fechada. A linha foi deixada de fora, e a leitura continuou na linha seguinte; corrija essa linha.</translation>
    </message>
    <message>
        <source>{path}, line {line}: the row has {found} fields, the header has {expected}. The row was left out, and reading went on at the next line.</source>
        <translation>{path}, linha {line}: a linha tem {found} campos, e o cabeçalho tem {expected}. A linha foi deixada de fora, e a leitura continuou na linha seguinte.</translation>
    </message>
    <message>
        <source>{path}, line {line}: another row of this import has the same Id and was changed later, so this one was left out. Nothing needs to be done.</source>
        <translation>{path}, linha {line}: outra linha desta importação tem o mesmo Id e foi alterada depois, por isso esta foi deixada de fora. Não é preciso fazer nada.</translation>
    </message>
    <message>
        <source>{path}, line {line}: the row has no id in the column {column}. It was left out, and reading went on at the next line.</source>
        <translation>{path}, linha {line}: a linha não tem id na coluna {column}. Ela foi deixada de fora, e a leitura continuou na linha seguinte.</translation>
    </message>
    <message>
        <source>{path}, line {line}: the column {column} does not hold {expectation}. The row was left out, and reading went on at the next line.</source>
        <translation>{path}, linha {line}: a coluna {column} não contém {expectation}. A linha foi deixada de fora, e a leitura continuou na linha seguinte.</translation>
    </message>
    <message>
        <source>{path} looks like {object}, but no column holds the ids of its records. It was skipped; export it again with the id, or name that column in a column map.</source>
        <translation>{path} parece ser {object}, mas nenhuma coluna contém os ids dos registros. O arquivo foi ignorado; exporte-o de novo com o id ou indique essa coluna em um mapa de colunas.</translation>
    </message>
    <message>
        <source>there is nothing</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <source>it begins with neither sqlite:// nor postgresql://</source>
        <translation>não começa com sqlite:// nem com postgresql://</translation>
    </message>
    <message>
        <source>it names no file and no database</source>
        <translation>não indica arquivo nem banco de dados</translation>
    </message>
    <message>
        <source>what stands before the name is no host and no whole path</source>
        <translation>o que vem antes do nome não é um host nem um caminho completo</translation>
    </message>
    <message>
        <source>a port is a number from 1 to 65535</source>
        <translation>uma porta é um número de 1 a 65535</translation>
    </message>
    <message>
        <source>one of its options is not known</source>
        <translation>uma das opções não é conhecida</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>configuração</translation>
    </message>
    <message>
        <source>Patron Desk met an error of its own, and nothing was changed. Please report it.</source>
        <translation>O Patron Desk encontrou um erro próprio, e nada foi alterado. Por favor, informe-o.</translation>
    </message>
    <message>
        <source>{place} is not a Patron Desk database. It was left as it is; choose another one.</source>
        <translation>{place} não é um banco de dados do Patron Desk. Ele ficou como estava; escolha outro.</translation>
    </message>
    <message>
        <source>“{url}” is not a database address: {reason}. Write sqlite:///path/to/file.db or postgresql://host/name.</source>
        <translation>“{url}” não é um endereço de banco de dados: {reason}. Escreva sqlite:///caminho/do/arquivo.db ou postgresql://host/nome.</translation>
    </message>
    <message>
        <source>The database {place} answered with the error {answer}, and nothing was changed. Try again, and report that code if it stays.</source>
        <translation>O banco de dados {place} respondeu com o erro {answer}, e nada foi alterado. Tente de novo e, se persistir, informe esse código.</translation>
    </message>
    <message>
        <source>A quote is opened and never closed.</source>
        <translation>Uma aspa foi aberta e nunca fechada.</translation>
    </message>
    <message>
        <source>Longer than {limit} bytes; look for a missing quote.</source>
        <translation>Tem mais de {limit} bytes; procure uma aspa que falta.</translation>
    </message>
    <message>
        <source>The row has {found} fields, the header has {expected}.</source>
        <translation>A linha tem {found} campos, e o cabeçalho tem {expected}.</translation>
    </message>
    <message>
        <source>Empty: every record needs its id.</source>
        <translation>Vazio: cada registro precisa do seu id.</translation>
    </message>
    <message>
        <source>Not {expectation}.</source>
        <translation>Não é {expectation}.</translation>
    </message>
    <message>
        <source>Another row has the same Id and was changed later; that one counts.</source>
        <translation>Outra linha tem o mesmo Id e foi alterada depois; vale aquela.</translation>
    </message>
    <message>
        <source>an amount in %1, which is the row’s currency</source>
        <translation>um valor em %1, que é a moeda da linha</translation>
    </message>
    <message>
        <source>Another record has this already, and only one may have it.</source>
        <translation>Outro registro já tem este valor, e somente um pode tê-lo.</translation>
    </message>
    <message>
        <source>The record names itself.</source>
        <translation>O registro remete a si mesmo.</translation>
    </message>
    <message>
        <source>There is no database at {place}, and nothing was created. Look whether it was moved, or open another one.</source>
        <translation>Não há banco de dados em {place}, e nada foi criado. Veja se ele foi movido ou abra outro.</translation>
    </message>
    <message>
        <source>The database {place} is damaged. It was left as it is; restore the last backup into a new file.</source>
        <translation>O banco de dados {place} está danificado. Ele ficou como estava; restaure o último backup em um arquivo novo.</translation>
    </message>
    <message>
        <source>The dates in {path}, column {column}, can be read month first or day first (for example {value}). Nothing was imported; say which under “Dates”, and try again.</source>
        <translation>As datas em {path}, coluna {column}, podem ser lidas com o mês ou com o dia primeiro (por exemplo, {value}). Nada foi importado; indique qual em “Datas” e tente de novo.</translation>
    </message>
    <message>
        <source>Fields were changed both here and in the export ({count}). Nothing was imported; choose which are to be kept.</source>
        <translation>Há campos que mudaram tanto aqui quanto na exportação ({count}). Nada foi importado; escolha quais devem ser mantidos.</translation>
    </message>
    <message>
        <source>There is no setting “{key}”. Nothing was changed.</source>
        <translation>A configuração “{key}” não existe. Nada foi alterado.</translation>
    </message>
    <message>
        <source>{path}, line {line}: another record already has what stands in the column {column}, and only one may have it. The row was left out, and the rest was imported; correct one of the two.</source>
        <translation>{path}, linha {line}: outro registro já tem o que está na coluna {column}, e somente um pode ter isso. A linha foi deixada de fora, e o resto foi importado; corrija um dos dois.</translation>
    </message>
    <message>
        <source>{path}, line {line}: the record names itself in the column {column}. The row was left out, and the rest was imported; correct that column.</source>
        <translation>{path}, linha {line}: o registro remete a si mesmo na coluna {column}. A linha foi deixada de fora, e o resto foi importado; corrija essa coluna.</translation>
    </message>
    <message>
        <source>{path} looks like {object}, but has no column {column}, which each of its records needs. It was skipped; export it again with that column, or name the column that holds it in a column map.</source>
        <translation>{path} parece ser {object}, mas não tem a coluna {column}, de que cada registro precisa. O arquivo foi ignorado; exporte-o de novo com essa coluna ou indique em um mapa de colunas a que a contém.</translation>
    </message>
    <message>
        <source>a text of at most %1 characters</source>
        <translation>um texto de no máximo %1 caracteres</translation>
    </message>
    <message>
        <source>Entry {id} of the carry-over list is closed: an import has shown what PatronManager holds. Nothing was changed.</source>
        <translation>A entrada {id} da lista “A lançar” está encerrada: uma importação mostrou o que o PatronManager contém. Nada foi alterado.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>a row of a table, with its quotation marks closed</source>
        <translation>uma linha de tabela com as aspas fechadas</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>local</translation>
    </message>
    <message>
        <source>entry of the carry-over list</source>
        <translation>entrada da lista “A lançar”</translation>
    </message>
    <message>
        <source>There is one called “{name}” already. Nothing was changed; choose another name.</source>
        <translation>“{name}” já existe. Nada foi alterado; escolha outro nome.</translation>
    </message>
    <message>
        <source>The seat map leaves out {seat}, which was sold, is held, or belongs to a subscriber (such seats left out: {count}). Nothing was changed; keep them in the map.</source>
        <translation>O mapa de lugares omite {seat}, que foi vendido, está bloqueado ou pertence a um assinante (lugares assim omitidos: {count}). Nada foi alterado; mantenha-os no mapa.</translation>
    </message>
    <message>
        <source>{path} has no column “{column}”, so it is no seat map. Nothing was changed; the columns needed are section, row and seat.</source>
        <translation>{path} não tem a coluna “{column}”, por isso não é um mapa de lugares. Nada foi alterado; as colunas necessárias são section, row e seat.</translation>
    </message>
    <message>
        <source>{path}, line {line}: the column {column} does not hold {expectation}. Nothing was changed; correct that line and take the file again.</source>
        <translation>{path}, linha {line}: a coluna {column} não contém {expectation}. Nada foi alterado; corrija essa linha e use o arquivo de novo.</translation>
    </message>
    <message>
        <source>{path}, line {line}: the seat {seat} stands in line {first} already. Nothing was changed; take one of the two out.</source>
        <translation>{path}, linha {line}: o lugar {seat} já está na linha {first}. Nada foi alterado; retire um dos dois.</translation>
    </message>
    <message>
        <source>a JSON list of rows with status, label and listed</source>
        <translation>uma lista JSON de linhas com status, label e listed</translation>
    </message>
    <message>
        <source>a JSON list of rows with name, probability and type</source>
        <translation>uma lista JSON de linhas com name, probability e type</translation>
    </message>
    <message>
        <source>an amount, 0 or more</source>
        <translation>um valor de 0 ou mais</translation>
    </message>
    <message>
        <source>season</source>
        <translation>temporada</translation>
    </message>
    <message>
        <source>series</source>
        <translation>série</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>event instance</source>
        <translation>sessão</translation>
    </message>
    <message>
        <source>allocation</source>
        <translation>cota</translation>
    </message>
    <message>
        <source>price level</source>
        <translation>nível de preço</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>seat of this patron in the series, number</source>
        <translation>lugar deste cliente na série, número</translation>
    </message>
    <message>
        <source>The season {season} would end before it starts. Nothing was changed; correct one of the two days.</source>
        <translation>A temporada {season} terminaria antes de começar. Nada foi alterado; corrija uma das duas datas.</translation>
    </message>
    <message>
        <source>{series} would close before it opens. Nothing was changed; let it close after it opens.</source>
        <translation>{series} fecharia antes de abrir. Nada foi alterado; defina o fechamento para depois da abertura.</translation>
    </message>
    <message>
        <source>The early price of {series} must end after the series opens and no later than it closes. Nothing was changed; correct that date.</source>
        <translation>O preço antecipado de {series} deve terminar depois que a série abre e, no máximo, quando ela fecha. Nada foi alterado; corrija essa data.</translation>
    </message>
    <message>
        <source>The price level {level} does not belong to the package of {series}. Nothing was changed; take a level of that package, or the level out first.</source>
        <translation>O nível de preço {level} não pertence ao pacote de {series}. Nada foi alterado; use um nível desse pacote ou retire o nível primeiro.</translation>
    </message>
    <message>
        <source>The price level {level} is sold for {series} already. Nothing was changed; take it out there first.</source>
        <translation>O nível de preço {level} já é vendido para {series}. Nada foi alterado; retire-o de lá primeiro.</translation>
    </message>
    <message>
        <source>{performance} is not at the venue of {series}. Nothing was changed; take another performance, or set the venue first.</source>
        <translation>{performance} não é no local de {series}. Nada foi alterado; use outra sessão ou defina o local primeiro.</translation>
    </message>
    <message>
        <source>Subscribers of {series} have seats at its present venue (seats: {count}). Nothing was changed; make a new series for the other venue.</source>
        <translation>Assinantes de {series} têm lugares no local atual (lugares: {count}). Nada foi alterado; crie uma nova série para o outro local.</translation>
    </message>
    <message>
        <source>{contact} has the seat {seat} in {series}. Nothing was changed; choose another seat, or free it there first.</source>
        <translation>{contact} tem o lugar {seat} em {series}. Nada foi alterado; escolha outro lugar ou libere-o lá primeiro.</translation>
    </message>
    <message>
        <source>{seat} is taken at {performance} (order {order}). Nothing was changed; choose another seat.</source>
        <translation>{seat} está ocupado em {performance} (pedido {order}). Nada foi alterado; escolha outro lugar.</translation>
    </message>
    <message>
        <source>Order {order} does not hold the same seats at all performances of its series. Nothing was changed; name the seats.</source>
        <translation>O pedido {order} não tem os mesmos lugares em todas as sessões da série. Nada foi alterado; informe os lugares.</translation>
    </message>
    <message>
        <source>Order {order} is for {bought} seats, and {given} were named. Nothing was changed; name as many as were bought.</source>
        <translation>O pedido {order} é de {bought} lugares, e foram informados {given}. Nada foi alterado; informe tantos quantos foram comprados.</translation>
    </message>
    <message>
        <source>Order {order} is no subscription of a patron to a series. Nothing was changed; link the series first.</source>
        <translation>O pedido {order} não é a assinatura de uma série por um cliente. Nada foi alterado; vincule a série primeiro.</translation>
    </message>
    <message>
        <source>Order {order} was given up ({status}), so nobody sits on it. Nothing was changed.</source>
        <translation>O pedido {order} foi desistido ({status}), por isso ninguém ocupa os lugares dele. Nada foi alterado.</translation>
    </message>
    <message>
        <source>{series} has no performances, or no fixed package, so nobody has a seat in it. Nothing was changed; complete the series first.</source>
        <translation>{series} não tem sessões ou não tem um pacote fixo, por isso ninguém tem lugar nela. Nada foi alterado; complete a série primeiro.</translation>
    </message>
    <message>
        <source>PatronManager is the organisation’s record, so tickets are made there. Nothing was changed; make them there, then import.</source>
        <translation>O PatronManager é o registro da organização, por isso os ingressos são emitidos nele. Nada foi alterado; emita-os lá e depois importe.</translation>
    </message>
    <message>
        <source>another series than the one that is renewed into</source>
        <translation>uma série diferente daquela para a qual se renova</translation>
    </message>
    <message>
        <source>seats of the venue, such as Orchestra C 4-6</source>
        <translation>lugares do local, como Orchestra C 4-6</translation>
    </message>
    <message>
        <source>subscriber of last season</source>
        <translation>assinante da temporada passada</translation>
    </message>
    <message>
        <source>none in that section</source>
        <translation>nenhum nessa seção</translation>
    </message>
    <message>
        <source>Order {order}: {reason} Nothing was changed.</source>
        <translation>Pedido {order}: {reason} Nada foi alterado.</translation>
    </message>
    <message>
        <source>This looks like a card number, a security code or a password, which Patron Desk never keeps. Nothing was changed; write the number of the terminal’s slip or of the cheque.</source>
        <translation>Isto parece um número de cartão, um código de segurança ou uma senha, que o Patron Desk nunca guarda. Nada foi alterado; escreva o número do comprovante da maquininha ou do cheque.</translation>
    </message>
    <message>
        <source>Action {action} cannot be undone: {seats} went to {who} meanwhile. Nothing was changed; the nearest free seats: {alternatives}.</source>
        <translation>A ação {action} não pode ser desfeita: {seats} passou para {who} enquanto isso. Nada foi alterado; os lugares livres mais próximos: {alternatives}.</translation>
    </message>
    <message>
        <source>PatronManager has the organisation’s record, so nothing is renewed here. Run it in PatronManager, then import.</source>
        <translation>O PatronManager tem o registro da organização, por isso nada é renovado aqui. Execute no PatronManager e depois importe.</translation>
    </message>
    <message>
        <source>Since the rehearsal something has changed that makes a difference. What was renewed until now stays, and nothing else was begun; rehearse again, then go on.</source>
        <translation>Desde a simulação mudou algo que faz diferença. O que já foi renovado permanece, e nada mais foi iniciado; simule de novo e depois continue.</translation>
    </message>
    <message>
        <source>Another series is being rolled over into this one. Nothing was changed; finish that run, or take it back.</source>
        <translation>Outra série já está sendo renovada para esta. Nada foi alterado; termine essa execução ou desfaça-a.</translation>
    </message>
    <message>
        <source>The renewals of {series} are closed. Nothing was changed; set a later closing time for the series first.</source>
        <translation>As renovações de {series} estão encerradas. Nada foi alterado; defina primeiro um fechamento posterior para a série.</translation>
    </message>
    <message>
        <source>The series {series} lacks its performances or its price levels. Nothing was changed; enter them first.</source>
        <translation>Faltam à série {series} as sessões ou os níveis de preço. Nada foi alterado; informe-os primeiro.</translation>
    </message>
    <message>
        <source>days such as 2026-12-25, 2026-12-26</source>
        <translation>dias como 2026-12-25, 2026-12-26</translation>
    </message>
    <message>
        <source>nothing that fits</source>
        <translation>nada que sirva</translation>
    </message>
    <message>
        <source>{seats} cannot be had for order {order}: {who} has them, at one performance at least. Nothing was changed; free instead: {alternatives}.</source>
        <translation>{seats}: indisponível para o pedido {order}; está com {who}, em pelo menos uma sessão. Nada foi alterado; livre em seu lugar: {alternatives}.</translation>
    </message>
    <message>
        <source>Order {order} does not have {seats}. Nothing was changed; name seats that it has.</source>
        <translation>O pedido {order} não tem {seats}. Nada foi alterado; indique lugares que ele tenha.</translation>
    </message>
    <message>
        <source>Order {order} would have no seat left. Nothing was changed; where nobody renews, decline the order instead.</source>
        <translation>O pedido {order} ficaria sem nenhum lugar. Nada foi alterado; se ninguém renova, recuse o pedido.</translation>
    </message>
    <message>
        <source>No performance of order {order} with a seat of its own is still to come. Nothing was changed.</source>
        <translation>O pedido {order} não tem mais nenhuma sessão futura com lugar próprio. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Order {order} needs accessible seats (needed: {needed}), and these seats have fewer (accessible: {given}). Nothing was changed; choose others, or say how many are needed.</source>
        <translation>O pedido {order} precisa de lugares acessíveis (necessários: {needed}), e estes têm menos (acessíveis: {given}). Nada foi alterado; escolha outros ou informe quantos são necessários.</translation>
    </message>
    <message>
        <source>{seats} are held for order {order} through {until}. Nothing was changed; confirm them or let them go first.</source>
        <translation>{seats}: bloqueado para o pedido {order} até {until}, inclusive. Nada foi alterado; confirme primeiro esses lugares ou libere-os.</translation>
    </message>
    <message>
        <source>No other seats are held for order {order}. Nothing was changed.</source>
        <translation>Não há outros lugares bloqueados para o pedido {order}. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The hold of other seats for order {order} ended with {until}. Nothing was changed; change the seats anew while they are free.</source>
        <translation>O bloqueio de outros lugares para o pedido {order} terminou com {until}. Nada foi alterado; troque os lugares de novo enquanto estiverem livres.</translation>
    </message>
    <message>
        <source>since the plan was made something has changed that makes a difference; plan again</source>
        <translation>desde que o plano foi feito, mudou algo que faz diferença; planeje de novo</translation>
    </message>
    <message>
        <source>the plan has no move for request %1</source>
        <translation>o plano não tem troca para a solicitação %1</translation>
    </message>
    <message>
        <source>request %1 would have another number of seats than now, so its order has to be changed, too</source>
        <translation>a solicitação %1 teria outro número de lugares, por isso o pedido dela também precisa ser alterado</translation>
    </message>
    <message>
        <source>the patron of request %1 is to be called first; name that request when they have said yes</source>
        <translation>é preciso ligar antes para o cliente da solicitação %1; indique essa solicitação quando ele disser sim</translation>
    </message>
    <message>
        <source>change request</source>
        <translation>solicitação de alteração</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>outra pessoa</translation>
    </message>
    <message>
        <source>request %1 would have seats of another price level than now, so what its order costs has to be changed, too</source>
        <translation>a solicitação %1 teria lugares de outro nível de preço que agora, por isso também é preciso alterar quanto o pedido custa</translation>
    </message>
    <message>
        <source>wish on the wait list, number</source>
        <translation>desejo na lista de espera, número</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>Order {order} has seats already: {seats}. Nothing was changed; change its seats instead.</source>
        <translation>O pedido {order} já tem lugares: {seats}. Nada foi alterado; em vez disso, troque os lugares dele.</translation>
    </message>
    <message>
        <source>No e-mail is written about order {order}. {reason} Nothing was changed.</source>
        <translation>Nenhum e-mail é escrito sobre o pedido {order}. {reason} Nada foi alterado.</translation>
    </message>
    <message>
        <source>E-mail {id} does not wait in the outbox any more. Nothing was changed.</source>
        <translation>O e-mail {id} não aguarda mais na caixa de saída. Nada foi alterado.</translation>
    </message>
    <message>
        <source>There is no mailbox “{name}”. Nothing was changed.</source>
        <translation>A caixa de correio “{name}” não existe. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Action {action} cannot be undone: {hindrance}. Nothing was changed; undo that first.</source>
        <translation>A ação {action} não pode ser desfeita: {hindrance}. Nada foi alterado; desfaça isso primeiro.</translation>
    </message>
    <message>
        <source>There is no connection to the mail server {host} at port {port}. Nothing was changed; look at the name and the port, then at the network.</source>
        <translation>Não há conexão com o servidor de e-mail {host} na porta {port}. Nada foi alterado; verifique o nome e a porta e depois a rede.</translation>
    </message>
    <message>
        <source>The mail server {host} cannot show that it is the one it says it is: its certificate has expired, is for another name, or comes from nobody this computer trusts. Nothing was sent to it, no password either; ask who runs it.</source>
        <translation>O servidor de e-mail {host} não consegue provar que é quem diz ser: o certificado dele venceu, é para outro nome ou vem de alguém em quem este computador não confia. Nada lhe foi enviado, nem uma senha; pergunte a quem o administra.</translation>
    </message>
    <message>
        <source>The mail server {host} offers no encryption, and a password is not sent without it. Nothing was changed; choose the other kind of security or another port.</source>
        <translation>O servidor de e-mail {host} não oferece criptografia, e sem ela nenhuma senha é enviada. Nada foi alterado; escolha o outro tipo de segurança ou outra porta.</translation>
    </message>
    <message>
        <source>The mail server {host} does not accept this password for {user}. Nothing was changed; enter the password again.</source>
        <translation>O servidor de e-mail {host} não aceita esta senha para {user}. Nada foi alterado; digite a senha de novo.</translation>
    </message>
    <message>
        <source>The connection to the mail server {host} broke off. What was taken in until then is here, nothing was lost, and the rest comes with the next try.</source>
        <translation>A conexão com o servidor de e-mail {host} foi interrompida. O que foi recebido até então está aqui, nada se perdeu, e o resto vem na próxima tentativa.</translation>
    </message>
    <message>
        <source>The mail server {host} gave an answer that cannot be read. What was taken in until then is here; the rest is still there, and the next try begins with it.</source>
        <translation>O servidor de e-mail {host} deu uma resposta que não pode ser lida. O que foi recebido até então está aqui; o resto continua lá, e a próxima tentativa começa por ele.</translation>
    </message>
    <message>
        <source>The mail server {host} refused: {answer} What was taken in until then is here; the rest is still there.</source>
        <translation>O servidor de e-mail {host} recusou: {answer} O que foi recebido até então está aqui; o resto continua lá.</translation>
    </message>
    <message>
        <source>The mail server {host} has no folder “{folder}” any more. Nothing was changed; choose another folder for this mailbox.</source>
        <translation>O servidor de e-mail {host} não tem mais a pasta “{folder}”. Nada foi alterado; escolha outra pasta para esta caixa de correio.</translation>
    </message>
    <message>
        <source>{path} is neither a message, nor an mbox file, nor a Maildir folder. Nothing was taken from it; choose another file.</source>
        <translation>{path} não é uma mensagem, nem um arquivo mbox, nem uma pasta Maildir. Nada foi retirado dali; escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The program that reads messages, {path}, could not be started. The messages wait where they are; install Patron Desk again.</source>
        <translation>O programa que lê as mensagens, {path}, não pôde ser iniciado. As mensagens aguardam onde estão; instale o Patron Desk de novo.</translation>
    </message>
    <message>
        <source>There is no mailbox “{name}”. Nothing was changed; the command “mailbox list” names them all.</source>
        <translation>A caixa de correio “{name}” não existe. Nada foi alterado; o comando “mailbox list” mostra todas.</translation>
    </message>
    <message>
        <source>There is a mailbox “{name}” already. Nothing was changed; choose another name.</source>
        <translation>Já existe uma caixa de correio “{name}”. Nada foi alterado; escolha outro nome.</translation>
    </message>
    <message>
        <source>“{address}” is no e-mail address that mail can be sent to. Nothing was sent; correct the address.</source>
        <translation>“{address}” não é um endereço de e-mail para o qual se possa enviar. Nada foi enviado; corrija o endereço.</translation>
    </message>
    <message>
        <source>The mail server does not take the message to {address}: {answer} It was not sent; correct the address or ask who runs the server.</source>
        <translation>O servidor de e-mail não aceita a mensagem para {address}: {answer} Ela não foi enviada; corrija o endereço ou pergunte a quem administra o servidor.</translation>
    </message>
    <message>
        <source>The mail server {host} does not take the message now: {answer} It waits in the outbox and is tried again.</source>
        <translation>O servidor de e-mail {host} não aceita a mensagem agora: {answer} Ela aguarda na caixa de saída e haverá nova tentativa.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off when the message to {address} had been given. It was probably sent, and is not sent again by itself; look whether it arrived.</source>
        <translation>A conexão com {host} foi interrompida quando a mensagem para {address} já tinha sido entregue. Provavelmente foi enviada, e não é enviada de novo por si só; verifique se chegou.</translation>
    </message>
    <message>
        <source>There is no change request {id}. Nothing was changed.</source>
        <translation>A solicitação de alteração {id} não existe. Nada foi alterado.</translation>
    </message>
    <message>
        <source>No house of {series} has a section “{section}”. Nothing was changed; take one of its sections.</source>
        <translation>Nenhuma sala de {series} tem uma seção “{section}”. Nada foi alterado; use uma das seções dela.</translation>
    </message>
    <message>
        <source>another folder than the one that mail is taken from</source>
        <translation>outra pasta que não aquela de onde vêm os e-mails</translation>
    </message>
    <message>
        <source>request %1 is another patron’s</source>
        <translation>a solicitação %1 é de outro cliente</translation>
    </message>
    <message>
        <source>request %1 cannot become a part of itself</source>
        <translation>a solicitação %1 não pode se tornar parte de si mesma</translation>
    </message>
    <message>
        <source>of request %1 something has to stay, and something has to go</source>
        <translation>da solicitação %1 algo tem de ficar e algo tem de sair</translation>
    </message>
    <message>
        <source>nothing would be done for request %1</source>
        <translation>nada seria feito para a solicitação %1</translation>
    </message>
    <message>
        <source>that action is not the work of request %1: it was taken back, came before the request, or is about somebody else</source>
        <translation>essa ação não é o trabalho da solicitação %1: foi desfeita, é anterior à solicitação ou trata de outra pessoa</translation>
    </message>
    <message>
        <source>reason of change requests, number</source>
        <translation>motivo de solicitações de alteração, número</translation>
    </message>
    <message>
        <source>kind of wish, number</source>
        <translation>espécie de desejo, número</translation>
    </message>
    <message>
        <source>wish of a change request, number</source>
        <translation>desejo de uma solicitação de alteração, número</translation>
    </message>
    <message>
        <source>reply template</source>
        <translation>modelo de resposta</translation>
    </message>
    <message>
        <source>{who} works on change request {id}. Nothing was changed; ask to take it over, or wait.</source>
        <translation>{who} trabalha na solicitação de alteração {id}. Nada foi alterado; peça para assumir ou aguarde.</translation>
    </message>
    <message>
        <source>Change request {id} is filled by finishing its work, not by hand. Nothing was changed; do what the patron asks for, or name the action that did it.</source>
        <translation>A solicitação de alteração {id} é atendida ao concluir o trabalho dela, não à mão. Nada foi alterado; faça o que o cliente pede ou informe a ação que o fez.</translation>
    </message>
    <message>
        <source>A change request that cannot be filled, or is withdrawn, wants one of the reasons of that state. Nothing was changed; choose a reason.</source>
        <translation>Uma solicitação de alteração que não é possível ou foi retirada precisa de um dos motivos dessa situação. Nada foi alterado; escolha um motivo.</translation>
    </message>
    <message>
        <source>Change request {id} has become a part of request {into}. Nothing was changed; work on that one.</source>
        <translation>A solicitação de alteração {id} passou a ser parte da solicitação {into}. Nada foi alterado; trabalhe nessa.</translation>
    </message>
    <message>
        <source>There is no reply template “{name}” in the language “{language}”. Nothing was changed; take one of those that are there.</source>
        <translation>O modelo de resposta “{name}” não existe no idioma “{language}”. Nada foi alterado; use um dos que existem.</translation>
    </message>
    <message>
        <source>There is a reply template “{name}” in the language “{language}” already. Nothing was changed; choose another name.</source>
        <translation>O modelo de resposta “{name}” já existe no idioma “{language}”. Nada foi alterado; escolha outro nome.</translation>
    </message>
    <message>
        <source>The text has a field “{field}”, and no such field can be filled. Nothing was changed; insert one of the fields that there are.</source>
        <translation>O texto tem um campo “{field}”, e esse campo não pode ser preenchido. Nada foi alterado; insira um dos campos que existem.</translation>
    </message>
    <message>
        <source>No account is set up that mail is sent from. Everything stays in the outbox; set one up, then send.</source>
        <translation>Nenhuma conta está configurada para enviar e-mails. Tudo fica na caixa de saída; configure uma e depois envie.</translation>
    </message>
    <message>
        <source>The answer is not sent. {differences} Put the text right first.</source>
        <translation>A resposta não é enviada. {differences} Corrija o texto primeiro.</translation>
    </message>
    <message>
        <source>Nobody is known to whom an answer to request {id} could go. Nothing was changed; say which patron asked, or give an address.</source>
        <translation>Não se conhece ninguém a quem uma resposta à solicitação {id} possa ir. Nada foi alterado; informe que cliente pediu ou dê um endereço.</translation>
    </message>
    <message>
        <source>{given} is not the address on the patron’s record, which is {address}. Nothing was changed; say that it is to go there nevertheless.</source>
        <translation>{given} não é o endereço do registro do cliente, que é {address}. Nada foi alterado; informe que deve ir para lá mesmo assim.</translation>
    </message>
    <message>
        <source>What was sent cannot be taken back: an e-mail of this action is sent or on its way. Nothing was changed; write another one that puts it right.</source>
        <translation>O que foi enviado não pode ser desfeito: um e-mail desta ação foi enviado ou está a caminho. Nada foi alterado; escreva outro que o corrija.</translation>
    </message>
    <message>
        <source>the client id is missing, by which the provider knows this program.</source>
        <translation>falta o id do cliente, pelo qual o provedor conhece este programa.</translation>
    </message>
    <message>
        <source>the address that the browser opens has to begin with https://.</source>
        <translation>o endereço que o navegador abre precisa começar com https://.</translation>
    </message>
    <message>
        <source>the address that tokens come from has to begin with https://.</source>
        <translation>o endereço de onde vêm os tokens precisa começar com https://.</translation>
    </message>
    <message>
        <source>what is asked for (the scope) is missing.</source>
        <translation>falta o que é pedido (o escopo).</translation>
    </message>
    <message>
        <source>Nobody can sign in so: {signInField} Nothing was changed.</source>
        <translation>Assim ninguém pode entrar: {signInField} Nada foi alterado.</translation>
    </message>
    <message>
        <source>{host}, where people sign in to their mail, cannot be reached safely or gives no answer that can be read. Nothing was lost; look at the address, then at the network.</source>
        <translation>Não é possível acessar com segurança {host}, onde se faz o login no e-mail, ou a resposta dele não pode ser lida. Nada se perdeu; verifique o endereço e depois a rede.</translation>
    </message>
    <message>
        <source>{host} does not take this sign-in: {answer} Nothing was lost; compare the client id, the client secret and the scope with what is registered there.</source>
        <translation>{host} não aceita este login: {answer} Nada se perdeu; compare o id do cliente, o segredo do cliente e o escopo com o que está registrado lá.</translation>
    </message>
    <message>
        <source>The browser came back without a sign-in: {answer} Nothing was changed; sign in again.</source>
        <translation>O navegador voltou sem um login: {answer} Nada foi alterado; entre de novo.</translation>
    </message>
    <message>
        <source>Nobody signed in with the browser within {minutes} minutes. Nothing was changed; sign in again.</source>
        <translation>Ninguém entrou pelo navegador em {minutes} minutos. Nada foi alterado; entre de novo.</translation>
    </message>
    <message>
        <source>The sign-in of {user} does not hold any more. Nothing was lost, everything waits; sign in again.</source>
        <translation>O login de {user} não vale mais. Nada se perdeu, tudo aguarda; entre de novo.</translation>
    </message>
    <message>
        <source>request %1 is about another order</source>
        <translation>a solicitação %1 é sobre outro pedido</translation>
    </message>
    <message>
        <source>change requests of this person are open (%1); finish or withdraw them first</source>
        <translation>há solicitações de alteração desta pessoa em aberto (%1); conclua-as ou retire-as primeiro</translation>
    </message>
    <message>
        <source>an e-mail to this person is being sent at this moment; wait until it is out</source>
        <translation>um e-mail para esta pessoa está sendo enviado neste momento; aguarde até que ele saia</translation>
    </message>
    <message>
        <source>This person’s data were erased here on request; erase them in PatronManager as well.</source>
        <translation>Os dados desta pessoa foram apagados aqui a pedido dela; apague-os também no PatronManager.</translation>
    </message>
    <message>
        <source>{path}, line {line}: this person’s data were erased here on request, so the row was left out, and the rest was imported. Erase the person in PatronManager as well.</source>
        <translation>{path}, linha {line}: os dados desta pessoa foram apagados aqui a pedido dela, por isso a linha foi deixada de fora, e o resto foi importado. Apague a pessoa também no PatronManager.</translation>
    </message>
    <message>
        <source>the name of a server such as mail.example.org</source>
        <translation>o nome de um servidor, como mail.example.org</translation>
    </message>
    <message>
        <source>all performances of the series are over, so nothing can be planned for it</source>
        <translation>todas as apresentações da série já passaram; portanto nada pode ser planejado para ela</translation>
    </message>
    <message>
        <source>the order is of no series</source>
        <translation>o pedido não é de nenhuma série</translation>
    </message>
    <message>
        <source>the order is of that series already</source>
        <translation>o pedido já é dessa série</translation>
    </message>
    <message>
        <source>that series is of another season</source>
        <translation>essa série é de outra temporada</translation>
    </message>
    <message>
        <source>its packages are not fixed, or something is missing in that series; the page “Series” says what</source>
        <translation>seus pacotes não são fixos, ou falta algo nessa série; a página “Séries” diz o quê</translation>
    </message>
    <message>
        <source>the renewals of that series are closed</source>
        <translation>as renovações dessa série estão encerradas</translation>
    </message>
    <message>
        <source>one of the two series has begun, so its packages are exchanged by hand</source>
        <translation>uma das duas séries já começou; portanto seus pacotes são trocados à mão</translation>
    </message>
    <message>
        <source>that series has no price level of the same name with one price in the order’s currency</source>
        <translation>essa série não tem um nível de preço do mesmo nome com um preço único na moeda do pedido</translation>
    </message>
    <message>
        <source>the order has a discount, and nobody knows what becomes of it in another series</source>
        <translation>o pedido tem um desconto, e ninguém sabe o que acontece com ele em outra série</translation>
    </message>
    <message>
        <source>the order has no package of its series that could be exchanged</source>
        <translation>o pedido não tem nenhum pacote da sua série que possa ser trocado</translation>
    </message>
    <message>
        <source>The text encoding of {path} cannot be told, so nothing was taken from it. Save it as UTF-8 and try again.</source>
        <translation>Não é possível saber a codificação de {path}; portanto nada foi tirado dali. Salve-o como UTF-8 e tente de novo.</translation>
    </message>
    <message>
        <source>the bytes in which the attachment was are not kept any more; ask the sender for it once more</source>
        <translation>os bytes em que estava o anexo não são mais guardados; peça-o de novo ao remetente</translation>
    </message>
    <message>
        <source>the attachment cannot be read out of its message; look at it in your mail program</source>
        <translation>o anexo não pode ser lido da sua mensagem; veja-o no seu programa de e-mail</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensagem</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>anexo</translation>
    </message>
    <message>
        <source>a language such as en or pt_BR</source>
        <translation>um idioma como en ou pt_BR</translation>
    </message>
    <message>
        <source>the e-mail belongs to request %1 already</source>
        <translation>o e-mail já pertence à solicitação %1</translation>
    </message>
    <message>
        <source>that patron is not kept any more: erased, or joined with another; look for who it is now</source>
        <translation>esse cliente não é mais mantido: foi apagado ou mesclado com outro; veja quem é agora</translation>
    </message>
    <message>
        <source>request %1 cannot be a duplicate of itself, nor of one that is a duplicate of it</source>
        <translation>a solicitação %1 não pode ser duplicata de si mesma nem de uma que seja duplicata dela</translation>
    </message>
    <message>
        <source>request %1 is about an order, and its series is that of the order; choose another order or none first</source>
        <translation>a solicitação %1 é sobre um pedido, e a série dela é a do pedido; escolha primeiro outro pedido ou nenhum</translation>
    </message>
    <message>
        <source>%1 is no patron’s address on record; say that it is to go there nevertheless</source>
        <translation>%1 não é o endereço registrado de nenhum cliente; diga que deve ir para lá mesmo assim</translation>
    </message>
    <message>
        <source>the order has changed since the answer was written, and %1 in it is not right any more; take it out of the outbox and answer anew</source>
        <translation>o pedido mudou desde que a resposta foi escrita, e %1 nela não está mais certo; retire-a da caixa de saída e responda de novo</translation>
    </message>
    <message>
        <source>E-mail {id} was neither probably sent, nor did it come back. Nothing was changed.</source>
        <translation>O e-mail {id} não foi provavelmente enviado nem voltou. Nada foi alterado.</translation>
    </message>
    <message>
        <source>the wishes of request %1 are no longer those that were shown; look at them again first</source>
        <translation>os desejos da solicitação %1 não são mais os que foram mostrados; veja-os antes de novo</translation>
    </message>
    <message>
        <source>not all of this message is kept here: it was too large, or its bytes were erased since; look at it in your mail program</source>
        <translation>esta mensagem não está guardada inteira aqui: era grande demais, ou os bytes foram apagados depois; veja-a no seu programa de e-mail</translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>“%1” is no export and was left alone. Drop folders, zips or CSV files.</source>
        <translation>“%1” não é uma exportação e não foi tocado. Solte pastas, arquivos zip ou arquivos CSV.</translation>
    </message>
    <message>
        <source>“%1” is no export and was left out.</source>
        <translation>“%1” não é uma exportação e foi deixado de fora.</translation>
    </message>
    <message>
        <source>What was dropped is no file and was left alone. Drop folders, zips or CSV files of an export.</source>
        <translation>O que foi solto não é um arquivo e não foi tocado. Solte pastas, arquivos zip ou arquivos CSV de uma exportação.</translation>
    </message>
    <message>
        <source>“%1” is a database and no export, and was left alone. Ctrl+O opens another database.</source>
        <translation>“%1” é um banco de dados e não uma exportação, e não foi tocado. Ctrl+O abre outro banco de dados.</translation>
    </message>
    <message>
        <source>Drop files here to take them in</source>
        <translation>Solte os arquivos aqui para incluí-los</translation>
    </message>
    <message>
        <source>Drop the files of an export, or e-mails, to take them in</source>
        <translation>Solte os arquivos de uma exportação, ou e-mails, para incluí-los</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The file is damaged: the database says “{answer}”. Keep the file, and restore the last backup with the command “restore”.</source>
        <translation>O arquivo está danificado: o banco de dados diz “{answer}”. Guarde o arquivo e restaure o último backup com o comando “restore”.</translation>
    </message>
    <message>
        <source>{kind} {id} refers to a row of {parent} that is not there. Keep the file, and restore the last backup with the command “restore”.</source>
        <translation>{kind} {id} remete a uma linha de {parent} que não existe. Guarde o arquivo e restaure o último backup com o comando “restore”.</translation>
    </message>
    <message>
        <source>The journal does not verify: entry {id} is the first that does not fit. Keep the file and compare it with a backup.</source>
        <translation>O diário não está íntegro: a entrada {id} é a primeira que não confere. Guarde o arquivo e compare-o com um backup.</translation>
    </message>
    <message>
        <source>{kind} {id} refers by {field} to {missing}, which no import has brought. Import the file that holds it; it is linked when it comes.</source>
        <translation>{kind} {id} remete por {field} a {missing}, que nenhuma importação trouxe. Importe o arquivo que o contém; ele será vinculado quando chegar.</translation>
    </message>
    <message>
        <source>Seat {seat} is sold more than once for {event}, {instance}: orders {orders}. Find out who sits there, and change the other order.</source>
        <translation>O lugar {seat} está vendido mais de uma vez para {event}, {instance}: pedidos {orders}. Descubra quem se senta ali e altere o outro pedido.</translation>
    </message>
    <message>
        <source>{kind} {id}: {field} is to become “{wanted}” in PatronManager, and an import since shows “{imported}”. Look at both, and do it there or take it back here.</source>
        <translation>{kind} {id}: {field} deve passar a ser “{wanted}” no PatronManager, e uma importação posterior mostra “{imported}”. Veja os dois e faça isso lá ou desfaça aqui.</translation>
    </message>
    <message>
        <source>{active} portal users are active, and the licence limit is {limit}. Disable those that are not needed, or set the limit that was agreed on.</source>
        <translation>{active} usuários do Portal estão ativos, e o limite de licenças é {limit}. Desative os que não são necessários ou defina o limite que foi combinado.</translation>
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
        <translation>%1 (presumido)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>What it decides</source>
        <translation>O que decide</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
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
        <translation>Contato</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Order item</source>
        <translation>Item do pedido</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Doação</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Benefício</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Portal user</source>
        <translation>Usuário do Portal</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitação</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
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
        <translation>Importação</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Configuração alterada</translation>
    </message>
    <message>
        <source>Label of a status changed</source>
        <translation>Rótulo de um status alterado</translation>
    </message>
    <message>
        <source>Label of a status removed</source>
        <translation>Rótulo de um status removido</translation>
    </message>
    <message>
        <source>Donation stage changed</source>
        <translation>Etapa de doação alterada</translation>
    </message>
    <message>
        <source>Donation stage removed</source>
        <translation>Etapa de doação removida</translation>
    </message>
    <message>
        <source>Demo theatre made</source>
        <translation>Teatro de demonstração criado</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Desfeito</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Desfeito: %1</translation>
    </message>
    <message>
        <source>Setting changed: %1</source>
        <translation>Configuração alterada: %1</translation>
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
            <numerusform>%1 – %2; mais %n</numerusform>
            <numerusform>%1 – %2; mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (on behalf of %2)</source>
        <translation>%1 (em nome de %2)</translation>
    </message>
    <message>
        <source>%1 (taken back later)</source>
        <translation>%1 (desfeito depois)</translation>
    </message>
    <message>
        <source>%1: what it held has been erased since</source>
        <translation>%1: o que continha foi apagado desde então</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>Adicionado: %1</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>Removido: %1</translation>
    </message>
    <message>
        <source>%1 changed from %2 to %3</source>
        <translation>%1 mudou de %2 para %3</translation>
    </message>
    <message>
        <source>Marked as done in PatronManager</source>
        <translation>Marcado como feito no PatronManager</translation>
    </message>
    <message>
        <source>Marked as not done in PatronManager</source>
        <translation>Marcado como não feito no PatronManager</translation>
    </message>
    <message>
        <source>Contact edited</source>
        <translation>Contato editado</translation>
    </message>
    <message>
        <source>Venue added</source>
        <translation>Local adicionado</translation>
    </message>
    <message>
        <source>Seat map set</source>
        <translation>Mapa de lugares definido</translation>
    </message>
    <message>
        <source>Seats read from the sold items</source>
        <translation>Lugares lidos dos itens vendidos</translation>
    </message>
    <message>
        <source>Season added</source>
        <translation>Temporada adicionada</translation>
    </message>
    <message>
        <source>Season changed</source>
        <translation>Temporada alterada</translation>
    </message>
    <message>
        <source>Series added</source>
        <translation>Série adicionada</translation>
    </message>
    <message>
        <source>Series changed</source>
        <translation>Série alterada</translation>
    </message>
    <message>
        <source>Performances of a series changed</source>
        <translation>Sessões de uma série alteradas</translation>
    </message>
    <message>
        <source>Price levels of a series changed</source>
        <translation>Níveis de preço de uma série alterados</translation>
    </message>
    <message>
        <source>Series completed from what was sold</source>
        <translation>Séries completadas com o que foi vendido</translation>
    </message>
    <message>
        <source>Event added</source>
        <translation>Evento adicionado</translation>
    </message>
    <message>
        <source>Event changed</source>
        <translation>Evento alterado</translation>
    </message>
    <message>
        <source>Event instance added</source>
        <translation>Sessão adicionada</translation>
    </message>
    <message>
        <source>Event instance changed</source>
        <translation>Sessão alterada</translation>
    </message>
    <message>
        <source>Allocation added</source>
        <translation>Cota adicionada</translation>
    </message>
    <message>
        <source>Allocation changed</source>
        <translation>Cota alterada</translation>
    </message>
    <message>
        <source>Price level added</source>
        <translation>Nível de preço adicionado</translation>
    </message>
    <message>
        <source>Price level changed</source>
        <translation>Nível de preço alterado</translation>
    </message>
    <message>
        <source>Seats of subscribers computed</source>
        <translation>Lugares de assinantes calculados</translation>
    </message>
    <message>
        <source>Seats of subscribers confirmed</source>
        <translation>Lugares de assinantes confirmados</translation>
    </message>
    <message>
        <source>Seats of subscribers refused</source>
        <translation>Lugares de assinantes recusados</translation>
    </message>
    <message>
        <source>Seat of a subscriber after an exchange</source>
        <translation>Lugar de um assinante após uma troca</translation>
    </message>
    <message>
        <source>Subscription fulfilled</source>
        <translation>Assinatura convertida em ingressos</translation>
    </message>
    <message>
        <source>Seat of a performance</source>
        <translation>Lugar de uma sessão</translation>
    </message>
    <message>
        <source>Subscriber’s seat</source>
        <translation>Lugar de um assinante</translation>
    </message>
    <message>
        <source>Payment taken</source>
        <translation>Pagamento recebido</translation>
    </message>
    <message>
        <source>Subscription not renewed</source>
        <translation>Assinatura não renovada</translation>
    </message>
    <message>
        <source>Change request recorded</source>
        <translation>Solicitação de alteração registrada</translation>
    </message>
    <message>
        <source>Subscribers to be renewed chosen</source>
        <translation>Assinantes a renovar escolhidos</translation>
    </message>
    <message>
        <source>Names mapped for the renewal</source>
        <translation>Nomes mapeados para a renovação</translation>
    </message>
    <message>
        <source>Decided about a subscriber’s renewal</source>
        <translation>Decisão sobre a renovação de um assinante</translation>
    </message>
    <message>
        <source>Subscriptions renewed</source>
        <translation>Assinaturas renovadas</translation>
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
        <translation>%1 (em nome do cliente)</translation>
    </message>
    <message>
        <source>Planned seats given</source>
        <translation>Lugares do plano atribuídos</translation>
    </message>
    <message>
        <source>Seats changed</source>
        <translation>Lugares trocados</translation>
    </message>
    <message>
        <source>Seats added</source>
        <translation>Lugares acrescentados</translation>
    </message>
    <message>
        <source>Seats given back</source>
        <translation>Lugares devolvidos</translation>
    </message>
    <message>
        <source>Other seats held</source>
        <translation>Outros lugares bloqueados</translation>
    </message>
    <message>
        <source>Held seats confirmed</source>
        <translation>Lugares bloqueados confirmados</translation>
    </message>
    <message>
        <source>Held seats let go</source>
        <translation>Lugares bloqueados liberados</translation>
    </message>
    <message>
        <source>E-mails put into the outbox</source>
        <translation>E-mails colocados na caixa de saída</translation>
    </message>
    <message>
        <source>E-mails cancelled</source>
        <translation>E-mails cancelados</translation>
    </message>
    <message>
        <source>Put on the wait list for seats</source>
        <translation>Colocado na lista de espera de lugares</translation>
    </message>
    <message>
        <source>Taken off the wait list for seats</source>
        <translation>Retirado da lista de espera de lugares</translation>
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
        <translation>E-mails recebidos</translation>
    </message>
    <message>
        <source>E-mails moved on their server</source>
        <translation>E-mails movidos no servidor</translation>
    </message>
    <message>
        <source>Old e-mails’ originals erased</source>
        <translation>Originais de e-mails antigos apagados</translation>
    </message>
    <message>
        <source>Mailbox added</source>
        <translation>Caixa de correio adicionada</translation>
    </message>
    <message>
        <source>Mailbox taken out</source>
        <translation>Caixa de correio retirada</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Desejo</translation>
    </message>
    <message>
        <source>E-mails to be sent now</source>
        <translation>E-mails a enviar agora</translation>
    </message>
    <message>
        <source>E-mails that arrived</source>
        <translation>E-mails que chegaram</translation>
    </message>
    <message>
        <source>E-mails to be sent again</source>
        <translation>E-mails a enviar de novo</translation>
    </message>
    <message>
        <source>E-mail on its way</source>
        <translation>E-mail a caminho</translation>
    </message>
    <message>
        <source>E-mail sent or put off</source>
        <translation>E-mail enviado ou adiado</translation>
    </message>
    <message>
        <source>E-mails probably sent</source>
        <translation>E-mails provavelmente enviados</translation>
    </message>
    <message>
        <source>Answer written</source>
        <translation>Resposta escrita</translation>
    </message>
    <message>
        <source>Account that sends mail set up</source>
        <translation>Conta de envio de e-mails configurada</translation>
    </message>
    <message>
        <source>Account that sends mail removed</source>
        <translation>Conta de envio de e-mails removida</translation>
    </message>
    <message>
        <source>Reply template written</source>
        <translation>Modelo de resposta escrito</translation>
    </message>
    <message>
        <source>Reply template removed</source>
        <translation>Modelo de resposta removido</translation>
    </message>
    <message>
        <source>Message about renewing a benefit</source>
        <translation>Mensagem sobre a renovação de um benefício</translation>
    </message>
    <message>
        <source>Mailbox changed</source>
        <translation>Caixa de correio alterada</translation>
    </message>
    <message>
        <source>Change request corrected by hand</source>
        <translation>Solicitação de alteração corrigida à mão</translation>
    </message>
    <message>
        <source>Pattern set for messages changed</source>
        <translation>Conjunto de padrões para mensagens alterado</translation>
    </message>
    <message>
        <source>Pattern set for messages removed</source>
        <translation>Conjunto de padrões para mensagens removido</translation>
    </message>
    <message>
        <source>Change requests set</source>
        <translation>Solicitações de alteração modificadas</translation>
    </message>
    <message>
        <source>Change request filled</source>
        <translation>Solicitação de alteração atendida</translation>
    </message>
    <message>
        <source>Change requests made one</source>
        <translation>Solicitações de alteração unidas</translation>
    </message>
    <message>
        <source>Change request split</source>
        <translation>Solicitação de alteração dividida</translation>
    </message>
    <message>
        <source>Reason of change requests set</source>
        <translation>Motivo de solicitações de alteração definido</translation>
    </message>
    <message>
        <source>Kind of wish set</source>
        <translation>Espécie de desejo definida</translation>
    </message>
    <message>
        <source>Person’s data erased for good</source>
        <translation>Dados de uma pessoa apagados definitivamente</translation>
    </message>
    <message>
        <source>Renewal moved to another series</source>
        <translation>Renovação passada para outra série</translation>
    </message>
    <message>
        <source>E-mails made change requests</source>
        <translation>E-mails transformados em solicitações de alteração</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>and %n more; --json lists them all.</source>
        <translation>
            <numerusform>e mais %n; --json lista tudo.</numerusform>
            <numerusform>e mais %n; --json lista todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2, %3): %4 rows, %5 stored, %6 unchanged, %7 rejected.</source>
        <translation>%1 (%2, %3): %4 linhas, %5 gravadas, %6 inalteradas, %7 rejeitadas.</translation>
    </message>
    <message>
        <source>Files that were left out:</source>
        <translation>Arquivos deixados de fora:</translation>
    </message>
    <message>
        <source>Rows that were rejected:</source>
        <translation>Linhas rejeitadas:</translation>
    </message>
    <message>
        <source>Columns that were never read, because they can hold secrets:</source>
        <translation>Colunas que não foram lidas, porque podem conter segredos:</translation>
    </message>
    <message>
        <source>Card numbers in free text were blanked: %1.</source>
        <translation>Números de cartão apagados do texto livre: %1.</translation>
    </message>
    <message>
        <source>Ids that stood twice; the row that was changed last counts:</source>
        <translation>Ids repetidos; vale a linha alterada por último:</translation>
    </message>
    <message>
        <source>Records that refer to one nobody has; they are kept, and linked when it comes:</source>
        <translation>Registros que remetem a outro que ninguém tem; eles são mantidos e serão vinculados quando ele chegar:</translation>
    </message>
    <message>
        <source>%1 %2 refers to %3.</source>
        <translation>%1 %2 remete a %3.</translation>
    </message>
    <message>
        <source>Values that were changed here and there:</source>
        <translation>Valores alterados aqui e lá:</translation>
    </message>
    <message>
        <source>%1 %2, %3: “%4” here, “%5” in the import.</source>
        <translation>%1 %2, %3: “%4” aqui, “%5” na importação.</translation>
    </message>
    <message>
        <source>Records that are here and not in this export; nothing was deleted:</source>
        <translation>Registros que estão aqui e não nesta exportação; nada foi excluído:</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>A zip inside a zip is not opened; unpack it and add it by itself.</source>
        <translation>Um zip dentro de outro zip não é aberto; descompacte-o e adicione-o separadamente.</translation>
    </message>
    <message>
        <source>Not a CSV file.</source>
        <translation>Não é um arquivo CSV.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Columns that stand twice; the first of them was read, the others were not:</source>
        <translation>Colunas que aparecem duas vezes; a primeira foi lida, as outras não:</translation>
    </message>
    <message>
        <source>Columns that were not read, because they lead to no field:</source>
        <translation>Colunas que não foram lidas, porque não levam a nenhum campo:</translation>
    </message>
</context>
<context>
    <name>ImportObject</name>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Portal user</source>
        <translation>Usuário do Portal</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <source>Ticketable event</source>
        <translation>Evento com ingressos</translation>
    </message>
    <message>
        <source>Event instance</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Cota</translation>
    </message>
    <message>
        <source>Price level</source>
        <translation>Nível de preço</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Ticket order</source>
        <translation>Pedido de ingressos</translation>
    </message>
    <message>
        <source>Order item</source>
        <translation>Item do pedido</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Doação</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Benefit level</source>
        <translation>Nível de benefício</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Benefício</translation>
    </message>
    <message>
        <source>Member access</source>
        <translation>Acesso de associados</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Código de acesso</translation>
    </message>
    <message>
        <source>Discount code</source>
        <translation>Código de desconto</translation>
    </message>
    <message>
        <source>User profile</source>
        <translation>Perfil de usuário</translation>
    </message>
    <message>
        <source>Use of a discount code</source>
        <translation>Uso de um código de desconto</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Código secreto</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Please renew by %1, in the Portal or at the box office.</source>
        <translation>Por favor, renove até %1, no Portal ou na bilheteria.</translation>
    </message>
    <message>
        <source>Please renew in the Portal or at the box office.</source>
        <translation>Por favor, renove no Portal ou na bilheteria.</translation>
    </message>
    <message>
        <source>After you have logged in, your renewal is at %1</source>
        <translation>Depois de entrar, você encontra sua renovação em %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Lembrete</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Sendo enviado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Probably sent</source>
        <translation>Provavelmente enviado</translation>
    </message>
    <message>
        <source>Could not be sent</source>
        <translation>Não pôde ser enviado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Pessoa falecida</translation>
    </message>
    <message>
        <source>Opted out of e-mail</source>
        <translation>Não recebe e-mail</translation>
    </message>
    <message>
        <source>Do not mail</source>
        <translation>Não enviar correspondência</translation>
    </message>
    <message>
        <source>The contact was deleted or merged</source>
        <translation>O contato foi excluído ou mesclado</translation>
    </message>
    <message>
        <source>Neither pending nor part paid</source>
        <translation>Nem pendente nem pago em parte</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Sem e-mail</translation>
    </message>
    <message>
        <source>The e-mail address is none</source>
        <translation>O e-mail não é válido</translation>
    </message>
    <message>
        <source>The e-mail address has changed</source>
        <translation>O e-mail mudou</translation>
    </message>
    <message>
        <source>Reminded lately</source>
        <translation>Lembrado há pouco</translation>
    </message>
    <message>
        <source>The patron is deceased.</source>
        <translation>O cliente faleceu.</translation>
    </message>
    <message>
        <source>The patron has opted out of e-mail.</source>
        <translation>O cliente não recebe e-mail.</translation>
    </message>
    <message>
        <source>The patron does not want to be written to.</source>
        <translation>O cliente não quer que lhe escrevam.</translation>
    </message>
    <message>
        <source>It has no contact any more.</source>
        <translation>Não tem mais contato.</translation>
    </message>
    <message>
        <source>It is neither pending nor part paid.</source>
        <translation>Não está nem pendente nem pago em parte.</translation>
    </message>
    <message>
        <source>The patron has no e-mail address.</source>
        <translation>O cliente não tem e-mail.</translation>
    </message>
    <message>
        <source>The patron’s e-mail address is none: correct it first.</source>
        <translation>O e-mail do cliente não é válido: corrija-o primeiro.</translation>
    </message>
    <message>
        <source>The patron’s e-mail address is %1 now.</source>
        <translation>O e-mail do cliente agora é %1.</translation>
    </message>
    <message>
        <source>The patron was reminded on %1.</source>
        <translation>O cliente foi lembrado em %1.</translation>
    </message>
    <message>
        <source>Reminded on %1</source>
        <translation>Lembrado em %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>thank you for what you have paid for your subscription. A part of it is still due.</source>
        <translation>Obrigado pelo que você já pagou pela sua assinatura. Uma parte ainda está por pagar.</translation>
    </message>
    <message>
        <source>your subscription is ready to be renewed, and your seats are kept for you.</source>
        <translation>Sua assinatura está pronta para ser renovada, e seus lugares estão guardados para você.</translation>
    </message>
    <message>
        <source>If you have renewed in the meantime, please take no notice of this e-mail.</source>
        <translation>Se você já renovou enquanto isso, por favor, desconsidere este e-mail.</translation>
    </message>
    <message>
        <source>Your subscription: order %1</source>
        <translation>Sua assinatura: pedido %1</translation>
    </message>
    <message>
        <source>Your subscription %1: order %2</source>
        <translation>Sua assinatura %1: pedido %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>organisation; receipt</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Request from the Portal</source>
        <translation>Solicitação do Portal</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Voltou</translation>
    </message>
</context>
<context>
    <name>MailPresets</name>
    <message>
        <source>%1 wants a password of its own for programs (an “app password”), which you make in the security settings of the account.</source>
        <translation>%1 exige uma senha própria para programas (uma “app password”), que você cria nas configurações de segurança da conta.</translation>
    </message>
    <message>
        <source>IMAP has to be allowed in the account’s settings first.</source>
        <translation>O IMAP precisa antes ser permitido nas configurações da conta.</translation>
    </message>
    <message>
        <source>Another, or your own server</source>
        <translation>Outro, ou o seu próprio servidor</translation>
    </message>
    <message>
        <source>Microsoft takes no passwords from most accounts, only a sign-in with the browser.</source>
        <translation>A Microsoft não aceita senhas da maioria das contas, só um login pelo navegador.</translation>
    </message>
</context>
<context>
    <name>Mailbox</name>
    <message numerus="yes">
        <source>next try in %n s</source>
        <translation>
            <numerusform>próxima tentativa em %n s</numerusform>
            <numerusform>próxima tentativa em %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next try in %n min</source>
        <translation>
            <numerusform>próxima tentativa em %n min</numerusform>
            <numerusform>próxima tentativa em %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>The server’s name is known</source>
        <translation>O nome do servidor é conhecido</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>O servidor responde</translation>
    </message>
    <message>
        <source>The connection is encrypted</source>
        <translation>A conexão é criptografada</translation>
    </message>
    <message>
        <source>The certificate is good</source>
        <translation>O certificado é válido</translation>
    </message>
    <message>
        <source>The login is accepted</source>
        <translation>O login é aceito</translation>
    </message>
    <message>
        <source>The folder is there</source>
        <translation>A pasta existe</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Checked at %1, but what is taken in cannot be moved away there. %2</source>
        <translation>Verificada às %1, mas o que é incluído não pode ser movido lá. %2</translation>
    </message>
    <message>
        <source>Checked at %1; new mail comes in by itself.</source>
        <translation>Verificada às %1; e-mails novos entram sozinhos.</translation>
    </message>
    <message>
        <source>%1 Nothing is lost; %2.</source>
        <translation>%1 Nada se perde; %2.</translation>
    </message>
    <message>
        <source>Its password is needed: this computer’s keychain has none.</source>
        <translation>A senha dela é necessária: o chaveiro deste computador não a tem.</translation>
    </message>
    <message>
        <source>Mail: “%1” needs its password</source>
        <translation>E-mail: “%1” precisa da senha</translation>
    </message>
    <message>
        <source>Mail: no connection, %1</source>
        <translation>E-mail: sem conexão, %1</translation>
    </message>
    <message>
        <source>Mail: “%1” cannot be read, %2</source>
        <translation>E-mail: “%1” não pode ser lida, %2</translation>
    </message>
    <message>
        <source>Mail: connecting…</source>
        <translation>E-mail: conectando…</translation>
    </message>
    <message>
        <source>Mail: “%1” cannot move what is done</source>
        <translation>E-mail: “%1” não consegue mover o concluído</translation>
    </message>
    <message>
        <source>Mail checked %1</source>
        <translation>E-mail verificado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are taken in.</source>
        <translation>
            <numerusform>%n e-mail foi incluído.</numerusform>
            <numerusform>%n e-mails foram incluídos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n já estava aqui.</numerusform>
            <numerusform>%n já estavam aqui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were sent by programs and are no requests.</source>
        <translation>
            <numerusform>%n foi enviado por um programa e não é solicitação.</numerusform>
            <numerusform>%n foram enviados por programas e não são solicitações.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read; each has a request that says why.</source>
        <translation>
            <numerusform>%n não pôde ser lido; ele tem uma solicitação que diz por quê.</numerusform>
            <numerusform>%n não puderam ser lidos; cada um tem uma solicitação que diz por quê.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name here</source>
        <translation>Nome aqui</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Criptografia</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Certificates by</source>
        <translation>Certificados por</translation>
    </message>
    <message>
        <source>Take mail from</source>
        <translation>Retirar e-mails de</translation>
    </message>
    <message>
        <source>Move it to</source>
        <translation>Mover para</translation>
    </message>
    <message>
        <source>Log in with</source>
        <translation>Entrar com</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Id do cliente</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Endereço de login</translation>
    </message>
    <message>
        <source>Address of tokens</source>
        <translation>Endereço dos tokens</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>Somebody else changed this mailbox meanwhile; nothing is saved yet.</source>
        <translation>Enquanto isso, alguém alterou esta caixa de correio; nada foi salvo ainda.</translation>
    </message>
    <message>
        <source>%1: it is “%2” now, you wrote “%3”.</source>
        <translation>%1: agora é “%2”, você escreveu “%3”.</translation>
    </message>
    <message>
        <source>Save again to have yours, or cancel to leave it as it is.</source>
        <translation>Salve de novo para que valha o seu, ou cancele para deixar como está.</translation>
    </message>
    <message>
        <source>Somebody has to sign in first: this computer’s keychain has no sign-in for it.</source>
        <translation>Alguém precisa entrar primeiro: o chaveiro deste computador não tem um login para ela.</translation>
    </message>
    <message>
        <source>Mail: sign in to “%1” again</source>
        <translation>E-mail: entre em “%1” de novo</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Request</source>
        <translation>Solicitação</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegível</translation>
    </message>
    <message>
        <source>No request</source>
        <translation>Não é solicitação</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Autêntico</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>Check failed</source>
        <translation>Verificação falhou</translation>
    </message>
    <message>
        <source>It comes from your Portal: the Portal’s domain has signed it, and it was sent from there.</source>
        <translation>Vem do seu Portal: o domínio do Portal o assinou, e ele foi enviado de lá.</translation>
    </message>
    <message>
        <source>Nobody has set which mail server checks your mail, and what the Portal’s domain is, so nothing can be said of where it comes from.</source>
        <translation>Ninguém definiu qual servidor de e-mail verifica os seus e-mails nem qual é o domínio do Portal, por isso não se pode dizer de onde ele vem.</translation>
    </message>
    <message>
        <source>Your mail server says nothing of where it comes from.</source>
        <translation>O seu servidor de e-mail não diz de onde ele vem.</translation>
    </message>
    <message>
        <source>Nobody has signed it, so it may come from anybody.</source>
        <translation>Ninguém o assinou, por isso pode vir de qualquer pessoa.</translation>
    </message>
    <message>
        <source>It does not come from your Portal: another domain has signed it.</source>
        <translation>Não vem do seu Portal: outro domínio o assinou.</translation>
    </message>
    <message>
        <source>The Portal’s domain has signed it, but its sender’s address belongs to another one.</source>
        <translation>O domínio do Portal o assinou, mas o endereço do remetente é de outro.</translation>
    </message>
    <message>
        <source>More than one sender stands in it, so it is not clear who wrote it.</source>
        <translation>Há mais de um remetente nele, por isso não está claro quem o escreveu.</translation>
    </message>
    <message>
        <source>The signature does not fit: it was changed on its way, or it was never the Portal’s.</source>
        <translation>A assinatura não confere: ele foi alterado no caminho, ou nunca foi do Portal.</translation>
    </message>
    <message>
        <source>The Portal’s domain says that it does not send such mail.</source>
        <translation>O domínio do Portal diz que não envia e-mails assim.</translation>
    </message>
    <message>
        <source>Somebody has written into it that your mail server has checked it. Treat it as a forgery.</source>
        <translation>Alguém escreveu nele que o seu servidor de e-mail o verificou. Trate-o como uma falsificação.</translation>
    </message>
    <message>
        <source>A program has sent it by itself.</source>
        <translation>Um programa o enviou por si só.</translation>
    </message>
    <message>
        <source>It went to many people at once.</source>
        <translation>Foi enviado a muitas pessoas ao mesmo tempo.</translation>
    </message>
    <message>
        <source>A mail server has written it, and nobody reads an answer.</source>
        <translation>Um servidor de e-mail o escreveu, e ninguém lê as respostas.</translation>
    </message>
    <message>
        <source>A mail server reports what became of another message.</source>
        <translation>Um servidor de e-mail informa o que aconteceu com outra mensagem.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Não contém nada.</translation>
    </message>
    <message>
        <source>It does not begin as an e-mail does.</source>
        <translation>Não começa como um e-mail.</translation>
    </message>
    <message>
        <source>It is larger than 25 MB and was not read. Look at it in your mail program.</source>
        <translation>Tem mais de 25 MB e não foi lido. Veja-o no seu programa de e-mail.</translation>
    </message>
    <message>
        <source>It has more than 1,000 parts and was not read. No honest message has.</source>
        <translation>Tem mais de 1.000 partes e não foi lido. Nenhuma mensagem honesta tem tantas.</translation>
    </message>
    <message>
        <source>Reading it took longer than it may, and was given up. Such messages are mostly made to do harm.</source>
        <translation>A leitura demorou mais que o permitido e foi abandonada. Mensagens assim costumam ser feitas para causar danos.</translation>
    </message>
    <message>
        <source>The program that reads e-mails broke down over it. Such messages are mostly made to do harm.</source>
        <translation>O programa que lê os e-mails falhou com ele. Mensagens assim costumam ser feitas para causar danos.</translation>
    </message>
    <message>
        <source>It was read from a file, not taken from your mail server, so nothing can be said of where it comes from.</source>
        <translation>Foi lido de um arquivo, não retirado do seu servidor de e-mail, por isso não se pode dizer de onde ele vem.</translation>
    </message>
    <message>
        <source>Your mail server lists it and does not hand it over. Look at it in your mail program.</source>
        <translation>O seu servidor de e-mail o lista e não o entrega. Veja-o no seu programa de e-mail.</translation>
    </message>
    <message>
        <source>Its characters were guessed: it is not written in the encoding that it names, so that single letters may be wrong.</source>
        <translation>Seus caracteres foram adivinhados: não está escrita na codificação que indica; alguma letra pode estar errada.</translation>
    </message>
    <message>
        <source>A file whose name was erased</source>
        <translation>Um arquivo cujo nome foi apagado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an attachment, its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It is larger than 25 MB, so that only its header was read. All of it, with its text, is in the folder “%1” of the mailbox “%2”; look at it there with your mail program.</source>
        <translation>Tem mais de 25 MB, por isso só o cabeçalho foi lido. Ele inteiro, com o texto, está na pasta “%1” da caixa de correio “%2”; veja-o lá com o seu programa de e-mail.</translation>
    </message>
    <message>
        <source>It is larger than 25 MB, so that only its header was read. Look at the file that it came in with your mail program.</source>
        <translation>Tem mais de 25 MB, por isso só o cabeçalho foi lido. Veja o arquivo em que ele veio com o seu programa de e-mail.</translation>
    </message>
    <message>
        <source>No request, as staff say</source>
        <translation>Não é solicitação, diz a equipe</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>Não pode ser lido</translation>
    </message>
    <message>
        <source>A list’s mail</source>
        <translation>De uma lista de e-mails</translation>
    </message>
    <message>
        <source>From a mail server</source>
        <translation>De um servidor de e-mail</translation>
    </message>
    <message>
        <source>A delivery report</source>
        <translation>Um relatório de entrega</translation>
    </message>
    <message>
        <source>Sent by a program</source>
        <translation>Enviado por um programa</translation>
    </message>
    <message>
        <source>Staff have said that it is no request.</source>
        <translation>A equipe disse que não é uma solicitação.</translation>
    </message>
    <message>
        <source>A card number stood in it. Its digits were blanked and are kept nowhere.</source>
        <translation>Havia nele um número de cartão. Os dígitos foram apagados e não são guardados em lugar nenhum.</translation>
    </message>
    <message>
        <source>It is larger than 25 MB, so that only its header was read. All of it is kept here: save it as a file, and open that with your mail program.</source>
        <translation>Tem mais de 25 MB, por isso só o cabeçalho foi lido. Está guardado inteiro aqui: salve-o como arquivo e abra-o com o seu programa de e-mail.</translation>
    </message>
    <message>
        <source>It is larger than 64 MB, so that only its header is kept here. All of it, with its text, is in the folder “%1” of the mailbox “%2”; look at it there with your mail program.</source>
        <translation>Tem mais de 64 MB, por isso só o cabeçalho está guardado aqui. Ele inteiro, com o texto, está na pasta “%1” da caixa de correio “%2”; veja-o lá com o seu programa de e-mail.</translation>
    </message>
    <message>
        <source>It is larger than 64 MB, so that only its header is kept here. Look at the file that it came in with your mail program.</source>
        <translation>Tem mais de 64 MB, por isso só o cabeçalho está guardado aqui. Veja o arquivo em que ele veio com o seu programa de e-mail.</translation>
    </message>
    <message>
        <source>The whole e-mail: %1 (%2)</source>
        <comment>a file, its size</comment>
        <translation>O e-mail inteiro: %1 (%2)</translation>
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
        <translation>Está em “%1”; aqui só pode ser pago um pedido em Pending Renewal ou Partially Paid.</translation>
    </message>
    <message>
        <source>It is “%1”; only an order in Pending Renewal can be changed so.</source>
        <translation>Está em “%1”; só um pedido em Pending Renewal pode ser alterado assim.</translation>
    </message>
    <message numerus="yes">
        <source>Row %1 seats %2</source>
        <translation>
            <numerusform>Fileira %1 lugar %2</numerusform>
            <numerusform>Fileira %1 lugares %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row %2 seats %3</source>
        <translation>
            <numerusform>%1 fileira %2 lugar %3</numerusform>
            <numerusform>%1 fileira %2 lugares %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Dinheiro</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Cheque</translation>
    </message>
    <message>
        <source>Card (terminal)</source>
        <translation>Cartão (maquininha)</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>It was deleted or merged in PatronManager.</source>
        <translation>Foi excluído ou mesclado no PatronManager.</translation>
    </message>
    <message>
        <source>It is no subscription order, so it is not renewed this way.</source>
        <translation>Não é um pedido de assinatura, por isso não é renovado desta forma.</translation>
    </message>
    <message>
        <source>Only fixed packages renew; this one is flexible or chosen by the patron.</source>
        <translation>Somente pacotes fixos são renovados; este é flexível ou escolhido pelo cliente.</translation>
    </message>
    <message>
        <source>A part of it is paid, so its seats can no longer be changed.</source>
        <translation>Uma parte está paga, por isso os lugares não podem mais ser alterados.</translation>
    </message>
    <message>
        <source>Money has been paid for it; take the payment back first.</source>
        <translation>Já foi pago dinheiro por ele; estorne primeiro o pagamento.</translation>
    </message>
    <message>
        <source>Its total is not known, so what is due is not known either.</source>
        <translation>O total não é conhecido, por isso o valor a pagar também não é.</translation>
    </message>
    <message>
        <source>Nothing is due any more.</source>
        <translation>Não resta mais nada a pagar.</translation>
    </message>
    <message>
        <source>The amount must be more than nothing.</source>
        <translation>O valor deve ser maior que zero.</translation>
    </message>
    <message>
        <source>The amount is more than what is due, %1.</source>
        <translation>O valor é maior do que falta pagar, %1.</translation>
    </message>
    <message>
        <source>It is paid in %1.</source>
        <translation>É pago em %1.</translation>
    </message>
    <message>
        <source>No seat is held for it here, so none goes back on sale.</source>
        <translation>Nenhum lugar está bloqueado aqui para ele, por isso nenhum volta à venda.</translation>
    </message>
    <message numerus="yes">
        <source>%1 stay held through %2 and go back on sale then.</source>
        <translation>
            <numerusform>%1 continua bloqueado até %2, inclusive, e depois volta à venda.</numerusform>
            <numerusform>%1 continuam bloqueados até %2, inclusive, e depois voltam à venda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 go back on sale now.</source>
        <translation>
            <numerusform>%1 volta à venda agora.</numerusform>
            <numerusform>%1 voltam à venda agora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 go back on sale now, for all %2 performances.</source>
        <translation>
            <numerusform>%1 volta à venda agora, para todas as %2 sessões.</numerusform>
            <numerusform>%1 voltam à venda agora, para todas as %2 sessões.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded here; to be done in PatronManager.</source>
        <translation>Registrado aqui; a ser feito no PatronManager.</translation>
    </message>
    <message>
        <source>The renewals of %1 are closed, so its seats are no longer kept.</source>
        <translation>As renovações de %1 estão encerradas, por isso os lugares não são mais guardados.</translation>
    </message>
    <message>
        <source>It is “%1”; seats are changed while an order is in Pending Renewal, or when it is paid in full.</source>
        <translation>Está em “%1”; os lugares são trocados enquanto um pedido está em Pending Renewal ou quando está totalmente pago.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message numerus="yes">
        <source>It was tried %n times, and is tried again at %1.</source>
        <translation>
            <numerusform>Foi tentado %n vez e será tentado de novo às %1.</numerusform>
            <numerusform>Foi tentado %n vezes e será tentado de novo às %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It waits. Undo takes it out again for 15 seconds after it was written, “Do not send” as long as it waits.</source>
        <translation>Aguarda. Desfazer o retira de novo por 15 segundos depois de escrito; “Não enviar”, enquanto aguarda.</translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation>Está a caminho.</translation>
    </message>
    <message>
        <source>It was sent on %1.</source>
        <translation>Foi enviado em %1.</translation>
    </message>
    <message>
        <source>It was sent.</source>
        <translation>Foi enviado.</translation>
    </message>
    <message>
        <source>It was given to the server, and nothing came back: it was probably sent. It is not sent again by itself. Look into the account’s sent mail, or ask the patron; then say that it arrived, or send it again.</source>
        <translation>Foi entregue ao servidor, e nada voltou: provavelmente foi enviado. Ele não é reenviado sozinho. Veja os enviados da conta ou pergunte ao cliente; depois diga que chegou ou envie de novo.</translation>
    </message>
    <message>
        <source>It could not be sent.</source>
        <translation>Não pôde ser enviado.</translation>
    </message>
    <message>
        <source>It was cancelled before it was sent.</source>
        <translation>Foi cancelado antes de ser enviado.</translation>
    </message>
    <message>
        <source>It is held: it goes when somebody presses “Send now”, and not before.</source>
        <translation>Está retido: sai quando alguém pressiona “Enviar agora”, e não antes.</translation>
    </message>
    <message>
        <source>It was not sent and is held: the order has changed since it was written, and %1 is not right any more. Choose “Do not send”, and answer anew.</source>
        <translation>Não foi enviado e está retido: o pedido mudou desde que foi escrito, e %1 não está mais certo. Escolha “Não enviar” e responda de novo.</translation>
    </message>
    <message>
        <source>It came back: a mail server could not deliver it, and gives no reason.</source>
        <translation>Voltou: um servidor de e-mail não pôde entregá-lo e não dá o motivo.</translation>
    </message>
    <message>
        <source>It came back. A mail server says: “%1”</source>
        <translation>Voltou. Um servidor de e-mail diz: “%1”</translation>
    </message>
    <message>
        <source>It was sent on %1. %2</source>
        <translation>Foi enviado em %1. %2</translation>
    </message>
    <message>
        <source>%1 This was reported on %2. Sent again, it goes to the same address; to another one, write a new e-mail. If you know that it arrived all the same, say so.</source>
        <translation>%1 Isso foi informado em %2. Enviado de novo, ele vai para o mesmo endereço; para outro, escreva um novo e-mail. Se você sabe que ele chegou mesmo assim, diga isso.</translation>
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
        <translation>Texto, com linhas ocultas e motivos</translation>
    </message>
    <message>
        <source>JSON, with hidden lines and reasons</source>
        <translation>JSON, com linhas ocultas e motivos</translation>
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
        <translation>lugares %1</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>total %1</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>pago %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>a pagar %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>mobile ticket</source>
        <translation>ingresso no celular</translation>
    </message>
    <message>
        <source>As of %1, with the records as they are now.</source>
        <translation>Em %1, com os registros como estão agora.</translation>
    </message>
    <message>
        <source>As of %1, with the records of %2.</source>
        <translation>Em %1, com os registros de %2.</translation>
    </message>
    <message>
        <source>Login: yes</source>
        <translation>Login: sim</translation>
    </message>
    <message>
        <source>Login: no</source>
        <translation>Login: não</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>for the patron from %1</source>
        <translation>para o cliente a partir de %1</translation>
    </message>
    <message>
        <source>for all from %1</source>
        <translation>para todos a partir de %1</translation>
    </message>
    <message>
        <source>access code %1</source>
        <translation>código de acesso %1</translation>
    </message>
    <message>
        <source>Records as they are in this database on %1; none of them was imported.</source>
        <translation>Registros como estão neste banco de dados em %1; nenhum deles foi importado.</translation>
    </message>
    <message>
        <source>Records of %1, looked at on %2.</source>
        <translation>Registros de %1, consultados em %2.</translation>
    </message>
    <message>
        <source>As it was on %1.</source>
        <translation>Como era em %1.</translation>
    </message>
</context>
<context>
    <name>Patterns</name>
    <message>
        <source>Nothing stands after “%1:”.</source>
        <translation>Não há nada depois de “%1:”.</translation>
    </message>
    <message>
        <source>A line begins with “after:”, “needs:”, “label FIELD:” or “regex:”, not with “%1”.</source>
        <translation>Uma linha começa com “after:”, “needs:”, “label FIELD:” ou “regex:”, não com “%1”.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Fields are: %2.</source>
        <translation>O campo “%1” não existe. Os campos são: %2.</translation>
    </message>
    <message>
        <source>The regular expression cannot be read: %1.</source>
        <translation>A expressão regular não pode ser lida: %1.</translation>
    </message>
    <message>
        <source>Write at least one line “label FIELD: …” or “regex: …”.</source>
        <translation>Escreva pelo menos uma linha “label FIELD: …” ou “regex: …”.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Patron’s name</source>
        <translation>Nome do cliente</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Seats now</source>
        <translation>Lugares de agora</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>If it cannot be</source>
        <translation>Se não for possível</translation>
    </message>
    <message>
        <source>Number of seats wanted</source>
        <translation>Número de lugares desejados</translation>
    </message>
    <message>
        <source>Kind of wish</source>
        <translation>Espécie de desejo</translation>
    </message>
    <message>
        <source>Words of the wish</source>
        <translation>Palavras do desejo</translation>
    </message>
    <message>
        <source>Free text, read like any other</source>
        <translation>Texto livre, lido como qualquer outro</translation>
    </message>
    <message>
        <source>Known, and not needed</source>
        <translation>Conhecido, e não é necessário</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>Line %1, character %2: %3</source>
        <translation>Linha %1, caractere %2: %3</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Name, addresses, telephone numbers and notes on how to reach them (records: %1)</source>
        <translation>Nome, endereços, telefones e notas sobre como entrar em contato (registros: %1)</translation>
    </message>
    <message>
        <source>Login to the Portal (%1)</source>
        <translation>Login no Portal (%1)</translation>
    </message>
    <message>
        <source>Messages: sender, subject and words (%1)</source>
        <translation>Mensagens: remetente, assunto e palavras (%1)</translation>
    </message>
    <message>
        <source>Attachments (%1)</source>
        <translation>Anexos (%1)</translation>
    </message>
    <message>
        <source>Words of wishes (%1)</source>
        <translation>Palavras dos desejos (%1)</translation>
    </message>
    <message>
        <source>What was read in messages (%1)</source>
        <translation>O que foi lido nas mensagens (%1)</translation>
    </message>
    <message>
        <source>Answers that are being written (%1)</source>
        <translation>Respostas que estão sendo escritas (%1)</translation>
    </message>
    <message>
        <source>E-mails to them: address and words; those that wait are not sent (%1)</source>
        <translation>E-mails para esta pessoa: endereço e palavras; os que aguardam não são enviados (%1)</translation>
    </message>
    <message>
        <source>Seats that are theirs in a series (%1)</source>
        <translation>Lugares que são dela em uma série (%1)</translation>
    </message>
    <message>
        <source>Places on the wait list (%1)</source>
        <translation>Posições na lista de espera (%1)</translation>
    </message>
    <message>
        <source>History: what stood in their records before, where it names them (entries looked at: %1)</source>
        <translation>Histórico: o que havia antes nos registros dela, onde a pessoa é citada (entradas verificadas: %1)</translation>
    </message>
    <message>
        <source>Orders, without comments (%1)</source>
        <translation>Pedidos, sem comentários (%1)</translation>
    </message>
    <message>
        <source>Tickets and packages in them (%1)</source>
        <translation>Ingressos e pacotes contidos neles (%1)</translation>
    </message>
    <message>
        <source>Donations, without their names (%1)</source>
        <translation>Doações, sem os nomes delas (%1)</translation>
    </message>
    <message>
        <source>Payments, with the number of the slip or cheque (%1)</source>
        <translation>Pagamentos, com o número do comprovante ou do cheque (%1)</translation>
    </message>
    <message>
        <source>Benefits (%1)</source>
        <translation>Benefícios (%1)</translation>
    </message>
    <message>
        <source>Seats that these orders hold (%1)</source>
        <translation>Lugares que estes pedidos ocupam (%1)</translation>
    </message>
    <message>
        <source>Change requests, without their words (%1)</source>
        <translation>Solicitações de alteração, sem as palavras delas (%1)</translation>
    </message>
    <message>
        <source>Others belong to the same household, so its name stays; the person no longer belongs to it.</source>
        <translation>Outras pessoas pertencem ao mesmo domicílio, por isso o nome dele permanece; a pessoa não pertence mais a ele.</translation>
    </message>
    <message>
        <source>What stays is what the organisation’s books need. It is shown as “Erased person”.</source>
        <translation>Permanece aquilo de que a contabilidade da organização precisa. É exibido como “Erased person”.</translation>
    </message>
    <message>
        <source>If an import brings the person again, their rows are left out and reported; erase them in PatronManager as well.</source>
        <translation>Se uma importação trouxer a pessoa de novo, as linhas dela são deixadas de fora e informadas; apague-a também no PatronManager.</translation>
    </message>
    <message>
        <source>Not reached: earlier backups and files that were exported, mails on the mail server, and names that somebody has typed into another patron’s notes.</source>
        <translation>Não são alcançados: backups anteriores e arquivos exportados, e-mails no servidor de e-mail e nomes que alguém tenha digitado nas notas de outro cliente.</translation>
    </message>
    <message>
        <source>Nor are reasons erased that staff typed with what they did: the history is checked against these very words.</source>
        <translation>Também não se apagam os motivos que a equipe digitou com o que fez: o histórico é conferido com essas mesmas palavras.</translation>
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
        <translation>nesse número</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>lado a lado</translation>
    </message>
    <message>
        <source>at an aisle</source>
        <translation>junto a um corredor</translation>
    </message>
    <message>
        <source>accessible as needed</source>
        <translation>acessíveis conforme o necessário</translation>
    </message>
    <message>
        <source>of the right price level</source>
        <translation>do nível de preço certo</translation>
    </message>
    <message>
        <source>in the section</source>
        <translation>na seção</translation>
    </message>
    <message>
        <source>in a row that is not farther back</source>
        <translation>em uma fileira que não fique mais atrás</translation>
    </message>
    <message>
        <source>Nearer to the stage</source>
        <translation>Mais perto do palco</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Not necessarily side by side</source>
        <translation>Não necessariamente lado a lado</translation>
    </message>
    <message>
        <source>At an aisle</source>
        <translation>Junto a um corredor</translation>
    </message>
    <message>
        <source>At an aisle, if possible</source>
        <translation>Junto a um corredor, se possível</translation>
    </message>
    <message numerus="yes">
        <source>%n accessible seats</source>
        <translation>
            <numerusform>%n lugar acessível</numerusform>
            <numerusform>%n lugares acessíveis</numerusform>
        </translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Seção %1</translation>
    </message>
    <message>
        <source>Price level %1</source>
        <translation>Nível de preço %1</translation>
    </message>
    <message>
        <source>Not farther back than now</source>
        <translation>Não mais atrás que agora</translation>
    </message>
    <message>
        <source>The same row or a nearer one, if possible</source>
        <translation>A mesma fileira ou uma mais próxima, se possível</translation>
    </message>
    <message>
        <source>What was not asked for may become worse</source>
        <translation>O que não foi pedido pode piorar</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>wishes in a row</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>priority number</source>
        <translation>número de prioridade</translation>
    </message>
    <message>
        <source>years as a subscriber</source>
        <translation>anos como assinante</translation>
    </message>
    <message>
        <source>gifts</source>
        <translation>doações</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>what decides first, what decides next</comment>
        <translation>%1, depois %2</translation>
    </message>
    <message>
        <source>The wish is written in words only. Record what is wished, so that a plan can weigh it.</source>
        <translation>O desejo está só em palavras. Registre o que se deseja, para que um plano possa considerá-lo.</translation>
    </message>
    <message>
        <source>Nobody knows whose request it is.</source>
        <translation>Não se sabe de quem é a solicitação.</translation>
    </message>
    <message>
        <source>The patron has no seats in the series, and nobody said how many are wanted.</source>
        <translation>O cliente não tem lugares na série, e ninguém disse quantos ele deseja.</translation>
    </message>
    <message>
        <source>The patron does not have the same seats at all performances. Change them one by one.</source>
        <translation>O cliente não tem os mesmos lugares em todas as sessões. Troque-os uma a uma.</translation>
    </message>
    <message>
        <source>Somebody else has one of the patron’s seats at a performance or in the series. Clear that up first.</source>
        <translation>Outra pessoa tem um dos lugares do cliente em uma sessão ou na série. Esclareça isso primeiro.</translation>
    </message>
    <message>
        <source>A part of the order is paid, so its seats do not change any more.</source>
        <translation>Uma parte do pedido está paga, por isso os lugares não mudam mais.</translation>
    </message>
    <message>
        <source>The order is neither pending nor paid.</source>
        <translation>O pedido não está pendente nem pago.</translation>
    </message>
    <message>
        <source>closer to the stage</source>
        <translation>mais perto do palco</translation>
    </message>
    <message>
        <source>farther from the stage</source>
        <translation>mais longe do palco</translation>
    </message>
    <message>
        <source>more together</source>
        <translation>mais juntos</translation>
    </message>
    <message>
        <source>less together</source>
        <translation>menos juntos</translation>
    </message>
    <message>
        <source>at an aisle now</source>
        <translation>agora junto a um corredor</translation>
    </message>
    <message>
        <source>at no aisle any more</source>
        <translation>não mais junto a um corredor</translation>
    </message>
    <message>
        <source>more of them accessible</source>
        <translation>mais deles acessíveis</translation>
    </message>
    <message>
        <source>fewer of them accessible</source>
        <translation>menos deles acessíveis</translation>
    </message>
    <message>
        <source>more to see</source>
        <translation>melhor visão</translation>
    </message>
    <message>
        <source>less to see</source>
        <translation>pior visão</translation>
    </message>
    <message>
        <source>Gets %1.</source>
        <translation>Recebe %1.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 para %2.</translation>
    </message>
    <message>
        <source>Gains: %1.</source>
        <translation>Ganha: %1.</translation>
    </message>
    <message>
        <source>Gains a place nearer to the middle of the front, or what was asked for.</source>
        <translation>Ganha um lugar mais perto do centro da frente, ou o que foi pedido.</translation>
    </message>
    <message>
        <source>Accepted: %1.</source>
        <translation>Aceito: %1.</translation>
    </message>
    <message>
        <source>Call first.</source>
        <translation>Ligar antes.</translation>
    </message>
    <message>
        <source>Served with the best there is.</source>
        <translation>Atendida com o melhor que há.</translation>
    </message>
    <message>
        <source>Served.</source>
        <translation>Atendida.</translation>
    </message>
    <message>
        <source>The seats the patron has are not on the seat map.</source>
        <translation>Os lugares que o cliente tem não estão no mapa.</translation>
    </message>
    <message>
        <source>Another request has the same seats. Finish one of them.</source>
        <translation>Outra solicitação tem os mesmos lugares. Conclua uma das duas.</translation>
    </message>
    <message>
        <source>Nothing in the house would be a gain.</source>
        <translation>Nada na sala seria um ganho.</translation>
    </message>
    <message>
        <source>There are no such seats. What could be searched is not %1.</source>
        <translation>Não há lugares assim. Os que puderam ser procurados não são: %1.</translation>
    </message>
    <message>
        <source>There are no such seats.</source>
        <translation>Não há lugares assim.</translation>
    </message>
    <message>
        <source>There are no such seats: %1.</source>
        <translation>Não há lugares assim: %1.</translation>
    </message>
    <message>
        <source>All such seats are worse in something, and nobody accepted that.</source>
        <translation>Todos os lugares assim são piores em algo, e ninguém aceitou isso.</translation>
    </message>
    <message>
        <source>All such seats lack something preferred, and then the patron keeps the seats.</source>
        <translation>A todos os lugares assim falta algo preferido, e então o cliente mantém os seus.</translation>
    </message>
    <message>
        <source>Others have such seats.</source>
        <translation>Outros têm lugares assim.</translation>
    </message>
    <message>
        <source>Such seats are free; the plan was stopped before it was finished. Plan again with more time.</source>
        <translation>Há lugares assim livres; o plano foi interrompido antes de terminar. Planeje de novo com mais tempo.</translation>
    </message>
    <message>
        <source>%1 was ahead by %2 and has %3.</source>
        <translation>%1 estava à frente (%2) e tem %3.</translation>
    </message>
    <message>
        <source>%1 was ahead and has %2.</source>
        <translation>%1 estava à frente e tem %2.</translation>
    </message>
    <message>
        <source>%1 stands equal; more wishes are met with %2 there.</source>
        <translation>%1 está em igualdade; com %2 ali, mais desejos são atendidos.</translation>
    </message>
    <message>
        <source>%1 keeps %2.</source>
        <translation>%1 mantém %2.</translation>
    </message>
    <message>
        <source>%1 comes later and has %2, since those ahead have the rest.</source>
        <translation>%1 vem depois e tem %2, pois os que estão à frente têm o resto.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 wishes are served.</source>
        <translation>%1: %2 de %3 desejos são atendidos.</translation>
    </message>
    <message>
        <source>It is proved that nothing better can be made of what was weighed.</source>
        <translation>Está provado que nada melhor pode ser feito com o que foi considerado.</translation>
    </message>
    <message>
        <source>It is not proved that this is the best: more time may find more.</source>
        <translation>Não está provado que isto seja o melhor: com mais tempo pode-se achar mais.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests could not be weighed.</source>
        <translation>
            <numerusform>%n solicitação não pôde ser considerada.</numerusform>
            <numerusform>%n solicitações não puderam ser consideradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The series is closed: seats of a renewal do not change any more.</source>
        <translation>A série está encerrada: os lugares de uma renovação não mudam mais.</translation>
    </message>
    <message>
        <source>Keeps the seats</source>
        <translation>Mantém os lugares</translation>
    </message>
    <message>
        <source>Takes the next best</source>
        <translation>Fica com os próximos melhores</translation>
    </message>
    <message>
        <source>Call first</source>
        <translation>Ligar antes</translation>
    </message>
    <message>
        <source>Other seats</source>
        <translation>Outros lugares</translation>
    </message>
    <message>
        <source>Cannot be weighed</source>
        <translation>Não avaliável</translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation>Ainda não planejado</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Outro número</translation>
    </message>
    <message>
        <source>Another price</source>
        <translation>Outro preço</translation>
    </message>
    <message>
        <source>Needs others</source>
        <translation>Depende de outros</translation>
    </message>
    <message>
        <source>It is another number of seats than now: change the order’s seats by hand.</source>
        <translation>É outro número de lugares que agora: troque os lugares do pedido manualmente.</translation>
    </message>
    <message>
        <source>The seats are of another price level: exchange the order by hand.</source>
        <translation>Os lugares são de outro nível de preço: faça a troca do pedido manualmente.</translation>
    </message>
    <message>
        <source>Call the patron first. Check the box when they have said yes.</source>
        <translation>Ligue antes para o cliente. Marque a caixa quando ele disser que sim.</translation>
    </message>
    <message>
        <source>It needs another move that cannot be made yet.</source>
        <translation>Precisa de outra troca que ainda não pode ser feita.</translation>
    </message>
    <message>
        <source>Other seats are held for the order. Confirm them or let them go first.</source>
        <translation>Há outros lugares bloqueados para o pedido. Confirme-os ou libere-os primeiro.</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>prioridade %1</translation>
    </message>
    <message>
        <source>a subscriber since %1</source>
        <translation>assinante desde %1</translation>
    </message>
    <message>
        <source>nobody knows since when a subscriber</source>
        <translation>não se sabe desde quando é assinante</translation>
    </message>
    <message>
        <source>gifts of %1</source>
        <comment>an amount</comment>
        <translation>doações de %1</translation>
    </message>
    <message>
        <source>Place %1: %2.</source>
        <translation>Posição %1: %2.</translation>
    </message>
    <message>
        <source>Nobody is worse off than now.</source>
        <translation>Ninguém fica pior que agora.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is worse off than now but for %n who accepted it.</source>
        <translation>
            <numerusform>Ninguém fica pior que agora, exceto %n que aceitou isso.</numerusform>
            <numerusform>Ninguém fica pior que agora, exceto %n que aceitaram isso.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewWords</name>
    <message>
        <source>created later</source>
        <translation>criado depois</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>excluído</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>mesclado</translation>
    </message>
    <message>
        <source>not enabled</source>
        <translation>não ativado</translation>
    </message>
    <message>
        <source>not in this name</source>
        <translation>não neste nome</translation>
    </message>
    <message>
        <source>under 90 %</source>
        <translation>abaixo de 90%</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>indefinido</translation>
    </message>
    <message>
        <source>empty parent</source>
        <translation>promessa principal vazia</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>sem valor</translation>
    </message>
    <message>
        <source>no fixed package</source>
        <translation>não é pacote fixo</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>associação</translation>
    </message>
    <message>
        <source>no subscription</source>
        <translation>não é assinatura</translation>
    </message>
    <message>
        <source>not in its renewal period</source>
        <translation>fora do período de renovação</translation>
    </message>
    <message>
        <source>renewed</source>
        <translation>renovado</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>não começou</translation>
    </message>
    <message>
        <source>level not held</source>
        <translation>sem esse nível</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>not tied to a level</source>
        <translation>não vinculado a um nível</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>esgotado</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>não exibido</translation>
    </message>
    <message>
        <source>%1: renewal opens (%2)</source>
        <translation>%1: a renovação abre (%2)</translation>
    </message>
    <message>
        <source>%1: benefit has expired (%2)</source>
        <translation>%1: o benefício venceu (%2)</translation>
    </message>
    <message>
        <source>%1: renewal period has ended (%2)</source>
        <translation>%1: o período de renovação terminou (%2)</translation>
    </message>
    <message>
        <source>%1: opens for this patron (%2)</source>
        <translation>%1: abre para este cliente (%2)</translation>
    </message>
    <message>
        <source>%1: opens for everybody (%2)</source>
        <translation>%1: abre para todos (%2)</translation>
    </message>
    <message>
        <source>a better code</source>
        <translation>um código melhor</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Nearer to the stage</source>
        <translation>Mais perto do palco</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) in all</source>
        <translation>
            <numerusform>%n lugar no total</numerusform>
            <numerusform>%n lugares no total</numerusform>
        </translation>
    </message>
    <message>
        <source>Another number of seats</source>
        <translation>Outra quantidade de lugares</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>May be apart</source>
        <translation>Podem ficar separados</translation>
    </message>
    <message>
        <source>On the aisle</source>
        <translation>No corredor</translation>
    </message>
    <message>
        <source>On the aisle, if it can be</source>
        <translation>No corredor, se possível</translation>
    </message>
    <message numerus="yes">
        <source>%n accessible seat(s)</source>
        <translation>
            <numerusform>%n lugar acessível</numerusform>
            <numerusform>%n lugares acessíveis</numerusform>
        </translation>
    </message>
    <message>
        <source>Accessible seats</source>
        <translation>Lugares acessíveis</translation>
    </message>
    <message>
        <source>Section: %1</source>
        <translation>Seção: %1</translation>
    </message>
    <message>
        <source>Price level: %1</source>
        <translation>Nível de preço: %1</translation>
    </message>
    <message>
        <source>Not farther back than now</source>
        <translation>Não mais atrás que agora</translation>
    </message>
    <message>
        <source>The same row or a nearer one, if it can be</source>
        <translation>A mesma fileira ou uma mais próxima, se possível</translation>
    </message>
    <message>
        <source>Other things may become worse</source>
        <translation>Outras coisas podem piorar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a wish, and what was said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Other seats</source>
        <translation>Outros lugares</translation>
    </message>
    <message>
        <source>Another series</source>
        <translation>Outra série</translation>
    </message>
    <message>
        <source>More seats</source>
        <translation>Mais lugares</translation>
    </message>
    <message>
        <source>Fewer seats</source>
        <translation>Menos lugares</translation>
    </message>
    <message>
        <source>Another package</source>
        <translation>Outro pacote</translation>
    </message>
    <message>
        <source>Does not want to renew</source>
        <translation>Não quer renovar</translation>
    </message>
    <message>
        <source>Change of address</source>
        <translation>Mudança de endereço</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Outra coisa</translation>
    </message>
    <message numerus="yes">
        <source>%n more seat(s)</source>
        <translation>
            <numerusform>mais %n lugar</numerusform>
            <numerusform>mais %n lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) fewer</source>
        <translation>
            <numerusform>menos %n lugar</numerusform>
            <numerusform>menos %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>If it cannot be: keep the seats of now</source>
        <translation>Se não for possível: manter os lugares de agora</translation>
    </message>
    <message>
        <source>If it cannot be: the next best seats</source>
        <translation>Se não for possível: os melhores lugares seguintes</translation>
    </message>
    <message>
        <source>Call before anything is changed</source>
        <translation>Ligar antes de qualquer alteração</translation>
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
        <translation>Série</translation>
    </message>
    <message>
        <source>Seats now</source>
        <translation>Lugares agora</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>If it cannot be</source>
        <translation>Se não for possível</translation>
    </message>
    <message>
        <source>Seats wanted in all</source>
        <translation>Lugares desejados no total</translation>
    </message>
    <message>
        <source>There is no order “%1”, so the request is not linked to one.</source>
        <translation>O pedido “%1” não existe, por isso a solicitação não é vinculada a nenhum.</translation>
    </message>
    <message>
        <source>More than one order is named or fits, so the request is linked to none of them.</source>
        <translation>Mais de um pedido é citado ou serve, por isso a solicitação não é vinculada a nenhum.</translation>
    </message>
    <message>
        <source>Order “%1” is another patron’s than the one with this e-mail address, so the request is not linked to it.</source>
        <translation>O pedido “%1” é de outro cliente, não do que tem este e-mail, por isso a solicitação não é vinculada a ele.</translation>
    </message>
    <message>
        <source>The name “%1” stands in the text. Anybody can write a name, so no patron is linked by it.</source>
        <translation>O nome “%1” está no texto. Qualquer um pode escrever um nome, por isso ele não vincula nenhum cliente.</translation>
    </message>
    <message>
        <source>The message may not come from whom it says, so nothing is linked by it.</source>
        <translation>A mensagem pode não vir de quem diz, por isso não vincula nada.</translation>
    </message>
    <message>
        <source>A part of the order is paid, so its seats cannot be changed.</source>
        <translation>Uma parte do pedido está paga, por isso os lugares não podem ser trocados.</translation>
    </message>
    <message>
        <source>The series is closed: its seats cannot be changed any more.</source>
        <translation>A série está encerrada: os lugares não podem mais ser trocados.</translation>
    </message>
    <message>
        <source>The order is not one whose seats can be changed now.</source>
        <translation>O pedido não é um dos que agora permitem trocar lugares.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has too few seats left at %2 of %n performance(s).</source>
        <translation>
            <numerusform>“%1” tem poucos lugares restantes em %2 de %n sessão.</numerusform>
            <numerusform>“%1” tem poucos lugares restantes em %2 de %n sessões.</numerusform>
        </translation>
    </message>
    <message>
        <source>said by staff</source>
        <translation>dito pela equipe</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>certo</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>provável</translation>
    </message>
    <message>
        <source>from %1, check failed</source>
        <comment>a wish</comment>
        <translation>de %1, verificação falhou</translation>
    </message>
    <message>
        <source>from %1, not verified</source>
        <comment>a wish</comment>
        <translation>de %1, não verificado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a wish, and how sure it is or from whom</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” was written by %2, and that may not be the patron: no plan counts it until somebody says that it is the patron’s wish.</source>
        <comment>a wish, an address</comment>
        <translation>“%1” foi escrito por %2, que pode não ser o cliente: nenhum plano o conta até que alguém diga que é o desejo do cliente.</translation>
    </message>
    <message>
        <source>No patron has the address “%1”, so the request is linked to nobody by it.</source>
        <translation>Nenhum cliente tem o endereço “%1”, por isso ele não vincula a solicitação a ninguém.</translation>
    </message>
    <message>
        <source>More than one patron has the address “%1”, so the request is linked to none of them.</source>
        <translation>Mais de um cliente tem o endereço “%1”, por isso a solicitação não é vinculada a nenhum deles.</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incerto</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>“Renewed By” is filled ({renewedBy}), so this benefit is not listed any more.</source>
        <translation>“Renewed By” está preenchido ({renewedBy}), por isso este benefício não é mais listado.</translation>
    </message>
    <message>
        <source>The benefit starts on {start}, so it is not listed yet.</source>
        <translation>O benefício começa em {start}, por isso ainda não é listado.</translation>
    </message>
    <message>
        <source>A benefit counts for its own contact, and this one is another’s.</source>
        <translation>Um benefício vale para o próprio contato, e este é de outro.</translation>
    </message>
    <message>
        <source>The benefit is active through the end of {expires}.</source>
        <translation>O benefício está ativo até o fim de {expires}.</translation>
    </message>
    <message>
        <source>The benefit has no expiration date, so it stays active and has no renewal period.</source>
        <translation>O benefício não tem data de vencimento, por isso continua ativo e não tem período de renovação.</translation>
    </message>
    <message>
        <source>It expires on {expires}; its renewal period opens on {opens}.</source>
        <translation>Vence em {expires}; o período de renovação abre em {opens}.</translation>
    </message>
    <message>
        <source>It expires on {expires}; its renewal period opened on {opens}.</source>
        <translation>Vence em {expires}; o período de renovação abriu em {opens}.</translation>
    </message>
    <message>
        <source>It expired on {expires}, and its renewal period is still open.</source>
        <translation>Venceu em {expires}, e o período de renovação ainda está aberto.</translation>
    </message>
    <message>
        <source>It expired on {expires}; its renewal period closed on {closes}.</source>
        <translation>Venceu em {expires}; o período de renovação terminou em {closes}.</translation>
    </message>
    <message>
        <source>“Renew now” lands on the Membership page, where the patron chooses a membership.</source>
        <translation>“Renew now” leva à página “Membership”, onde o cliente escolhe uma associação.</translation>
    </message>
    <message>
        <source>“Renew now” is offered in the renewal period only.</source>
        <translation>“Renew now” é oferecido somente no período de renovação.</translation>
    </message>
    <message>
        <source>A membership entered as a donation cannot be renewed in Portal.</source>
        <translation>Uma associação lançada como doação não pode ser renovada no Portal.</translation>
    </message>
    <message>
        <source>The origin of this benefit is “{origin}”; it is treated like a membership bought as a ticket order.</source>
        <translation>A origem deste benefício é “{origin}”; ele é tratado como uma associação comprada em um pedido de ingressos.</translation>
    </message>
    <message>
        <source>“Contact us about Renewing” sends a message to the organisation, to {to}.</source>
        <translation>“Contact us about Renewing” envia uma mensagem à organização, para {to}.</translation>
    </message>
    <message>
        <source>It is the only link of a membership entered as a donation.</source>
        <translation>É o único link de uma associação lançada como doação.</translation>
    </message>
    <message>
        <source>“Contact us about Renewing” is offered in the renewal period only.</source>
        <translation>“Contact us about Renewing” é oferecido somente no período de renovação.</translation>
    </message>
    <message>
        <source>It was bought as a ticket order: the benefit and the portal user came at once.</source>
        <translation>A compra foi um pedido de ingressos: o benefício e o usuário do Portal surgiram na hora.</translation>
    </message>
    <message>
        <source>It was not bought as a ticket order: the benefit and the portal user are made by hand.</source>
        <translation>A compra não foi um pedido de ingressos: o benefício e o usuário do Portal são criados manualmente.</translation>
    </message>
    <message>
        <source>“{level}” is a household level, but the others of the household ({count}) need benefits and portal users of their own; the vendor does not normally recommend that.</source>
        <translation>“{level}” é um nível de domicílio, mas as outras pessoas do domicílio ({count}) precisam de benefícios e usuários do Portal próprios; o fornecedor normalmente não recomenda isso.</translation>
    </message>
    <message>
        <source>“{level}” expired on {expires} and “Renewed By” is empty, but the contact has a newer benefit, “{newerLevel}”. Link them, so that the old one leaves the list.</source>
        <translation>“{level}” venceu em {expires} e “Renewed By” está vazio, mas o contato tem um benefício mais novo, “{newerLevel}”. Vincule os dois para que o antigo saia da lista.</translation>
    </message>
    <message>
        <source>The membership “{level}” was bought as a ticket order and is in its renewal period (it expires on {expires}), so the patron is reminded to renew.</source>
        <translation>A associação “{level}” foi comprada em um pedido de ingressos e está no período de renovação (vence em {expires}), por isso o cliente é lembrado de renovar.</translation>
    </message>
    <message>
        <source>The reminder stands in a line above the tabs.</source>
        <translation>O lembrete fica em uma linha acima das abas.</translation>
    </message>
    <message>
        <source>There is no reminder: the origin of this benefit is “{origin}”, not a ticket order.</source>
        <translation>Não há lembrete: a origem deste benefício é “{origin}”, não um pedido de ingressos.</translation>
    </message>
    <message>
        <source>This donation is not in this contact’s name, so it is not on this patron’s page.</source>
        <translation>Esta doação não está em nome deste contato, por isso não está na página deste cliente.</translation>
    </message>
    <message>
        <source>The probability is {probability} %; donations of 90 % or more are shown.</source>
        <translation>A probabilidade é {probability}%; são exibidas as doações com 90% ou mais.</translation>
    </message>
    <message>
        <source>The probability is {probability} %; only donations of 90 % or more are shown.</source>
        <translation>A probabilidade é {probability}%; são exibidas somente as doações com 90% ou mais.</translation>
    </message>
    <message>
        <source>Less than 100 % stands under Upcoming.</source>
        <translation>Abaixo de 100%, fica em “Upcoming”.</translation>
    </message>
    <message>
        <source>100 % stands under Completed.</source>
        <translation>Com 100%, fica em “Completed”.</translation>
    </message>
    <message>
        <source>The vendor’s two pages disagree: one lists the stage “{stage}” as visible, the other asks for 90 %, and this record has {probability} %. It goes by the probability here{assumed}.</source>
        <translation>As duas páginas do fornecedor divergem: uma lista a etapa “{stage}” como visível, a outra exige 90%, e este registro tem {probability}%. Aqui vale a probabilidade{assumed}.</translation>
    </message>
    <message>
        <source>The vendor’s two pages disagree: one lists the stage “{stage}” as visible, the other asks for 90 %, and this record has {probability} %. It goes by the stage here{assumed}.</source>
        <translation>As duas páginas do fornecedor divergem: uma lista a etapa “{stage}” como visível, a outra exige 90%, e este registro tem {probability}%. Aqui vale a etapa{assumed}.</translation>
    </message>
    <message>
        <source>The record has no probability of its own; the stage “{stage}” stands for {probability} %.</source>
        <translation>O registro não tem probabilidade própria; a etapa “{stage}” equivale a {probability}%.</translation>
    </message>
    <message>
        <source>The record has no probability of its own; your stage table gives “{stage}” {probability} %.</source>
        <translation>O registro não tem probabilidade própria; a sua tabela de etapas dá a “{stage}” {probability}%.</translation>
    </message>
    <message>
        <source>This cannot be decided: the record has no probability, and the stage table does not know the stage “{stage}”. You see the donation, the patron does not.</source>
        <translation>Não é possível decidir: o registro não tem probabilidade, e a tabela de etapas não conhece a etapa “{stage}”. Você vê a doação; o cliente, não.</translation>
    </message>
    <message>
        <source>This is a parent pledge or grant without an amount, so it is not shown as a gift; its payments are.</source>
        <translation>É uma promessa ou subvenção principal sem valor, por isso não é exibida como doação; os pagamentos dela, sim.</translation>
    </message>
    <message>
        <source>The amount is not known, so the donation is not shown.</source>
        <translation>O valor não é conhecido, por isso a doação não é exibida.</translation>
    </message>
    <message>
        <source>“{name}” is still open in the stage “{stage}”, but at {probability} % the patron sees it. Give early stages less than 90 %.</source>
        <translation>“{name}” ainda está em aberto na etapa “{stage}”, mas com {probability}% o cliente a vê. Dê menos de 90% às etapas iniciais.</translation>
    </message>
    <message>
        <source>“{name}” is in the stage “{stage}”, which the vendor lists as visible, but at {probability} % the patron does not see it.</source>
        <translation>“{name}” está na etapa “{stage}”, que o fornecedor lista como visível, mas com {probability}% o cliente não a vê.</translation>
    </message>
    <message>
        <source>This gift is not part of a ticket order: it goes through qualification.</source>
        <translation>Esta doação não faz parte de um pedido de ingressos: ela passa pela qualificação.</translation>
    </message>
    <message>
        <source>The patron can log in: the portal user {username} is active.</source>
        <translation>O cliente pode entrar: o usuário do Portal {username} está ativo.</translation>
    </message>
    <message>
        <source>The patron cannot log in: the portal user {username} is disabled.</source>
        <translation>O cliente não pode entrar: o usuário do Portal {username} está desativado.</translation>
    </message>
    <message>
        <source>The patron cannot log in: this contact has no portal user.</source>
        <translation>O cliente não pode entrar: este contato não tem usuário do Portal.</translation>
    </message>
    <message>
        <source>After “Log In” the patron lands on All Events.</source>
        <translation>Depois de “Log In”, o cliente chega a “All Events”.</translation>
    </message>
    <message>
        <source>The patron needs no second factor: multi-factor authentication is not required of portal users.</source>
        <translation>O cliente não precisa de um segundo fator: a autenticação multifator não é exigida dos usuários do Portal.</translation>
    </message>
    <message>
        <source>No other contact has the e-mail address {email}, so this contact can be a portal user.</source>
        <translation>Nenhum outro contato tem o e-mail {email}, por isso este contato pode ser usuário do Portal.</translation>
    </message>
    <message>
        <source>Other contacts have the e-mail address {email} too ({count}). A portal user needs an address of their own.</source>
        <translation>Outros contatos também têm o e-mail {email} ({count}). Um usuário do Portal precisa de um endereço só dele.</translation>
    </message>
    <message>
        <source>This contact has no e-mail address, so it cannot be a portal user.</source>
        <translation>Este contato não tem e-mail, por isso não pode ser usuário do Portal.</translation>
    </message>
    <message>
        <source>Another user, staff included, already has the username {email}. A username can be used once only.</source>
        <translation>Outro usuário, inclusive da equipe, já tem o nome de usuário {email}. Um nome de usuário só pode ser usado uma vez.</translation>
    </message>
    <message>
        <source>The username {username} is not the contact’s e-mail address {email}; it should be.</source>
        <translation>O nome de usuário {username} não é o e-mail do contato, {email}; deveria ser.</translation>
    </message>
    <message>
        <source>This portal user has the profile “{profile}”; it should be Authenticated Website or Authenticated Website 2.</source>
        <translation>Este usuário do Portal tem o perfil “{profile}”; deveria ser “Authenticated Website” ou “Authenticated Website 2”.</translation>
    </message>
    <message>
        <source>You can enable this contact as a portal user.</source>
        <translation>Você pode ativar este contato como usuário do Portal.</translation>
    </message>
    <message>
        <source>You can enable this portal user again.</source>
        <translation>Você pode reativar este usuário do Portal.</translation>
    </message>
    <message>
        <source>Orders lists every ticket order that the patron ever bought.</source>
        <translation>“Orders” lista todos os pedidos de ingressos que o cliente já comprou.</translation>
    </message>
    <message>
        <source>This order is not in this contact’s name, so it is not on this patron’s page.</source>
        <translation>Este pedido não está em nome deste contato, por isso não está na página deste cliente.</translation>
    </message>
    <message>
        <source>The status “{status}” reads “{label}” to the patron.</source>
        <translation>O cliente vê o status “{status}” como “{label}”.</translation>
    </message>
    <message>
        <source>The status “{status}” counts as Complete{assumed} and reads “{label}” to the patron.</source>
        <translation>O status “{status}” conta como “Complete”{assumed}, e o cliente o vê como “{label}”.</translation>
    </message>
    <message>
        <source>The status “{status}” reads “{label}” to the patron, as your label map says.</source>
        <translation>O cliente vê o status “{status}” como “{label}”, conforme o seu mapa de rótulos.</translation>
    </message>
    <message>
        <source>Orders in the status “{status}” are not listed.</source>
        <translation>Pedidos com o status “{status}” não são listados.</translation>
    </message>
    <message>
        <source>Orders in the status “{status}” are not listed, as your label map says.</source>
        <translation>Pedidos com o status “{status}” não são listados, conforme o seu mapa de rótulos.</translation>
    </message>
    <message>
        <source>Orders in “{status}” are not listed under Orders{assumed}; look under Subscription renewal.</source>
        <translation>Pedidos em “{status}” não são listados em “Orders”{assumed}; veja em “Subscription renewal”.</translation>
    </message>
    <message>
        <source>The status “{status}” has no documented label, so the order is hidden.</source>
        <translation>O status “{status}” não tem rótulo documentado, por isso o pedido fica oculto.</translation>
    </message>
    <message>
        <source>The status “{status}” has no documented label, so the patron sees it as it is.</source>
        <translation>O status “{status}” não tem rótulo documentado, por isso o cliente o vê como está.</translation>
    </message>
    <message>
        <source>The details show the link to the virtual event (links: {count}).</source>
        <translation>Os detalhes mostram o link do evento virtual (links: {count}).</translation>
    </message>
    <message>
        <source>This order has tickets to a virtual event without an access link (tickets: {count}), so the patron finds no link.</source>
        <translation>Este pedido tem ingressos de um evento virtual sem link de acesso (ingressos: {count}), por isso o cliente não encontra nenhum link.</translation>
    </message>
    <message>
        <source>The details give mobile tickets: they are enabled, and the delivery method is {delivery}.</source>
        <translation>Os detalhes trazem ingressos no celular: eles estão ativados, e a forma de entrega é {delivery}.</translation>
    </message>
    <message>
        <source>There are no mobile tickets: they are not enabled for the site.</source>
        <translation>Não há ingressos no celular: eles não estão ativados para o site.</translation>
    </message>
    <message>
        <source>There are no mobile tickets: the delivery method is {delivery}, not Email.</source>
        <translation>Não há ingressos no celular: a forma de entrega é {delivery}, não “Email”.</translation>
    </message>
    <message>
        <source>Items that were exchanged away are not tickets and are not shown ({count}).</source>
        <translation>Itens que foram trocados não são ingressos e não são exibidos ({count}).</translation>
    </message>
    <message>
        <source>Items that are marked deleted in the source are not shown ({count}).</source>
        <translation>Itens marcados como excluídos na origem não são exibidos ({count}).</translation>
    </message>
    <message>
        <source>Items that were created later than the instant of this page are not there yet ({count}).</source>
        <translation>Itens criados depois do instante desta página ainda não estão aqui ({count}).</translation>
    </message>
    <message>
        <source>The order has no subtotal, so {total} is computed from its items{assumed}.</source>
        <translation>O pedido não tem subtotal, por isso {total} é calculado a partir dos itens{assumed}.</translation>
    </message>
    <message>
        <source>A part of this subscription is paid, so the order is locked: no seat or discount can be changed.</source>
        <translation>Uma parte desta assinatura está paga, por isso o pedido está bloqueado: nenhum lugar ou desconto pode ser alterado.</translation>
    </message>
    <message>
        <source>The patron ordered logged in and gave no donation with it, so the order needs no qualification.</source>
        <translation>O cliente fez o pedido após entrar e sem doação, por isso o pedido não precisa de qualificação.</translation>
    </message>
    <message>
        <source>The patron ordered logged in, but a donation was made with it: that donation must be qualified.</source>
        <translation>O cliente fez o pedido após entrar, mas com uma doação: essa doação precisa ser qualificada.</translation>
    </message>
    <message>
        <source>The order origin “{origin}” means that the patron was logged in.</source>
        <translation>A origem do pedido “{origin}” significa que o cliente tinha entrado na conta.</translation>
    </message>
    <message>
        <source>The order origin is “{origin}”, not Portal, so it is not known whether the order needs qualification.</source>
        <translation>A origem do pedido é “{origin}”, não “Portal”, por isso não se sabe se o pedido precisa de qualificação.</translation>
    </message>
    <message>
        <source>The level “{level}” opens this presale: from {opens} for the patron, from {opensForAll} for all.</source>
        <translation>O nível “{level}” abre esta pré-venda: a partir de {opens} para o cliente, a partir de {opensForAll} para todos.</translation>
    </message>
    <message>
        <source>The level “{level}” will open this presale: from {opens} for the patron, from {opensForAll} for all.</source>
        <translation>O nível “{level}” abrirá esta pré-venda: a partir de {opens} para o cliente, a partir de {opensForAll} para todos.</translation>
    </message>
    <message>
        <source>Sales are open to all since {opensForAll}; the level “{level}” makes no difference any more.</source>
        <translation>A venda está aberta a todos desde {opensForAll}; o nível “{level}” não faz mais diferença.</translation>
    </message>
    <message>
        <source>The level “{level}” opens these seats, which others do not see.</source>
        <translation>O nível “{level}” abre estes lugares, que os outros não veem.</translation>
    </message>
    <message>
        <source>The code {code} applies by itself after login, through the level “{level}”.</source>
        <translation>O código {code} se aplica automaticamente após o login, pelo nível “{level}”.</translation>
    </message>
    <message>
        <source>Uses left: {left} of {limit}, counted in total, not per event or period.</source>
        <translation>Usos restantes: {left} de {limit}, contados no total, não por evento ou período.</translation>
    </message>
    <message>
        <source>The code {code} is switched off.</source>
        <translation>O código {code} está desativado.</translation>
    </message>
    <message>
        <source>A buy-X-get-Y code cannot be tied to a benefit level, so {code} does not apply by itself.</source>
        <translation>Um código do tipo “buy-X-get-Y” não pode ser vinculado a um nível de benefício, por isso {code} não se aplica automaticamente.</translation>
    </message>
    <message>
        <source>The code {code} needs an active benefit of the level “{level}”, which the patron does not have.</source>
        <translation>O código {code} exige um benefício ativo do nível “{level}”, que o cliente não tem.</translation>
    </message>
    <message>
        <source>The level “{level}” is held by another contact of the household and shared with this one.</source>
        <translation>O nível “{level}” é de outro contato do domicílio e é compartilhado com este.</translation>
    </message>
    <message>
        <source>Another contact of the household holds the level “{level}”; it counts for that contact only.</source>
        <translation>Outro contato do domicílio tem o nível “{level}”; ele vale só para aquele contato.</translation>
    </message>
    <message>
        <source>This record was created on {created}; the page is as of {at}, so it is not there yet.</source>
        <translation>Este registro foi criado em {created}; a página é de {at}, por isso ele ainda não está aqui.</translation>
    </message>
    <message>
        <source>This record is marked deleted in the source, so it is never shown.</source>
        <translation>Este registro está marcado como excluído na origem, por isso nunca é exibido.</translation>
    </message>
    <message>
        <source>This record was merged into {into}, so it is never shown; look at that record.</source>
        <translation>Este registro foi mesclado em {into}, por isso nunca é exibido; veja aquele registro.</translation>
    </message>
    <message>
        <source>“{status}” is read as “{known}”: letter case and spaces around it do not count.</source>
        <translation>“{status}” é lido como “{known}”: maiúsculas e espaços em volta não contam.</translation>
    </message>
    <message>
        <source>These data are {days} days old: they were exported on {asOf}.</source>
        <translation>Estes dados têm {days} dias: foram exportados em {asOf}.</translation>
    </message>
    <message>
        <source>The My Profile tab is there for every patron.</source>
        <translation>A aba “My Profile” existe para todos os clientes.</translation>
    </message>
    <message>
        <source>The Orders tab is there for every patron.</source>
        <translation>A aba “Orders” existe para todos os clientes.</translation>
    </message>
    <message>
        <source>Orders stand newest first; “See details” lists event, date, seats, prices, fees and payments.</source>
        <translation>Os pedidos mais novos vêm primeiro; “See details” mostra evento, data, lugares, preços, taxas e pagamentos.</translation>
    </message>
    <message>
        <source>The Donations tab is there because the patron can see donations ({count}).</source>
        <translation>A aba “Donations” existe porque o cliente pode ver doações ({count}).</translation>
    </message>
    <message>
        <source>There is no Donations tab: no donation of this contact is complete or soon to be complete.</source>
        <translation>Não há aba “Donations”: nenhuma doação deste contato está concluída ou prestes a ser concluída.</translation>
    </message>
    <message>
        <source>Patrons do not donate here: the Donation Form is a page of its own and needs no login.</source>
        <translation>Os clientes não doam aqui: o “Donation Form” é uma página à parte e não exige login.</translation>
    </message>
    <message>
        <source>The Subscription renewal tab is there because subscriptions wait for renewal ({count}).</source>
        <translation>A aba “Subscription renewal” existe porque há assinaturas à espera de renovação ({count}).</translation>
    </message>
    <message>
        <source>There is no Subscription renewal tab: no subscription order of this patron is listed in Pending Renewal.</source>
        <translation>Não há aba “Subscription renewal”: nenhum pedido de assinatura deste cliente está em “Pending Renewal”.</translation>
    </message>
    <message>
        <source>“Hide Subscription Renewal Tab in Portal” is checked, so no patron sees the Subscription renewal tab.</source>
        <translation>“Hide Subscription Renewal Tab in Portal” está marcado, por isso nenhum cliente vê a aba “Subscription renewal”.</translation>
    </message>
    <message>
        <source>This link asks the patron to log in and then lands here: {link}</source>
        <translation>Este link pede que o cliente entre e depois leva para cá: {link}</translation>
    </message>
    <message>
        <source>The patron can edit this under My Profile; saving it updates the Contact.</source>
        <translation>O cliente pode editar isto em “My Profile”; ao salvar, o contato é atualizado.</translation>
    </message>
    <message>
        <source>The patron can change the password under My Profile.</source>
        <translation>O cliente pode alterar a senha em “My Profile”.</translation>
    </message>
    <message>
        <source>“Forgot password” on the login screen sends a reset e-mail; you can also reset it for the patron.</source>
        <translation>“Forgot password”, na tela de login, envia um e-mail de redefinição; você também pode redefini-la pelo cliente.</translation>
    </message>
    <message>
        <source>Changing the e-mail address changes the username, so no other contact and no other user may have it.</source>
        <translation>Alterar o e-mail altera o nome de usuário, por isso nenhum outro contato nem outro usuário pode tê-lo.</translation>
    </message>
    <message>
        <source>Personal Pronouns are enabled for the site, so the patron sees and edits them.</source>
        <translation>“Personal Pronouns” está ativado para o site, por isso o cliente vê e edita esse campo.</translation>
    </message>
    <message>
        <source>Personal Pronouns are not enabled for the site, so the patron does not see them.</source>
        <translation>“Personal Pronouns” não está ativado para o site, por isso o cliente não vê esse campo.</translation>
    </message>
    <message>
        <source>Onsite Accessibility Requirements are enabled for the site, so the patron sees and edits them.</source>
        <translation>“Onsite Accessibility Requirements” está ativado para o site, por isso o cliente vê e edita esse campo.</translation>
    </message>
    <message>
        <source>Onsite Accessibility Requirements are not enabled for the site, so the patron does not see them.</source>
        <translation>“Onsite Accessibility Requirements” não está ativado para o site, por isso o cliente não vê esse campo.</translation>
    </message>
    <message>
        <source>Subscription renewal lists subscription orders in the status “{status}”.</source>
        <translation>“Subscription renewal” lista os pedidos de assinatura com o status “{status}”.</translation>
    </message>
    <message>
        <source>It counts as a subscription order because its type is “{type}”.</source>
        <translation>Conta como pedido de assinatura porque o tipo é “{type}”.</translation>
    </message>
    <message>
        <source>It counts as a subscription order because it holds an item of a subscription event.</source>
        <translation>Conta como pedido de assinatura porque contém um item de um evento de assinatura.</translation>
    </message>
    <message>
        <source>It is a fixed package; only fixed packages renew in Portal.</source>
        <translation>É um pacote fixo; somente pacotes fixos são renovados no Portal.</translation>
    </message>
    <message>
        <source>The kind of package is not known; it counts as fixed, since only fixed ones are given renewal orders.</source>
        <translation>O tipo de pacote não é conhecido; conta como fixo, pois somente os fixos recebem pedidos de renovação.</translation>
    </message>
    <message>
        <source>Only fixed packages renew in Portal; this one is known as “{package}”, so it is not listed.</source>
        <translation>Somente pacotes fixos são renovados no Portal; este é conhecido como “{package}”, por isso não é listado.</translation>
    </message>
    <message>
        <source>This is a membership order, so it is not listed under Subscription renewal.</source>
        <translation>É um pedido de associação, por isso não é listado em “Subscription renewal”.</translation>
    </message>
    <message>
        <source>Subscription renewal lists subscription orders only; nothing in this order says that it is one.</source>
        <translation>“Subscription renewal” lista somente pedidos de assinatura; nada neste pedido indica que ele seja um.</translation>
    </message>
    <message>
        <source>“Request Changes” opens the form “Submit a Change Request”; submitting it sends an e-mail and changes nothing else.</source>
        <translation>“Request Changes” abre o formulário “Submit a Change Request”; o envio manda um e-mail e não altera mais nada.</translation>
    </message>
    <message>
        <source>The request goes to the Subscription Fulfillment Administrator, {to}.</source>
        <translation>A solicitação vai para o “Subscription Fulfillment Administrator”, {to}.</translation>
    </message>
    <message>
        <source>No Subscription Fulfillment Administrator is set, so the request goes to the Order Fulfillment Administrator, {to}.</source>
        <translation>Nenhum “Subscription Fulfillment Administrator” foi definido, por isso a solicitação vai para o “Order Fulfillment Administrator”, {to}.</translation>
    </message>
    <message>
        <source>Neither a Subscription nor an Order Fulfillment Administrator is set here, so it is not known where the request goes.</source>
        <translation>Nem o “Subscription Fulfillment Administrator” nem o “Order Fulfillment Administrator” foi definido aqui, por isso não se sabe para onde vai a solicitação.</translation>
    </message>
    <message>
        <source>After a request the seats stay as they are until the box office changes them or they are released.</source>
        <translation>Depois de uma solicitação, os lugares ficam como estão até que a bilheteria os altere ou eles sejam liberados.</translation>
    </message>
    <message>
        <source>A change request is open; the seats stay as they are until the box office changes them or they are released.</source>
        <translation>Há uma solicitação de alteração em aberto; os lugares ficam como estão até que a bilheteria os altere ou eles sejam liberados.</translation>
    </message>
    <message>
        <source>The patron can pay for the renewal here.</source>
        <translation>O cliente pode pagar a renovação aqui.</translation>
    </message>
    <message>
        <source>Paid in full, the order becomes Complete.</source>
        <translation>Totalmente pago, o pedido passa a “Complete”.</translation>
    </message>
    <message>
        <source>Paid in full, the order becomes To Be Qualified, because a donation rides on it.</source>
        <translation>Totalmente pago, o pedido passa a “To Be Qualified”, porque inclui uma doação.</translation>
    </message>
    <message>
        <source>“I don&apos;t want to renew” releases the seats at once, and the order becomes Did Not Renew.</source>
        <translation>“I don&apos;t want to renew” libera os lugares na hora, e o pedido passa a “Did Not Renew”.</translation>
    </message>
    <message>
        <source>(assumed)</source>
        <translation>(presumido)</translation>
    </message>
    <message>
        <source>Benefit Renewal lists every benefit that has started and has not been renewed.</source>
        <translation>“Benefit Renewal” lista todos os benefícios que começaram e não foram renovados.</translation>
    </message>
    <message>
        <source>Benefit Renewal lists benefits in their renewal period.</source>
        <translation>“Benefit Renewal” lista os benefícios que estão no período de renovação.</translation>
    </message>
    <message>
        <source>Benefit Renewal lists only benefits in their renewal period; this one is not in it.</source>
        <translation>“Benefit Renewal” lista somente os benefícios que estão no período de renovação; este não está.</translation>
    </message>
    <message>
        <source>“Contact us about Renewing” sends a message to the organisation; no Benefit Administrator is set here, so it is not known to whom.</source>
        <translation>“Contact us about Renewing” envia uma mensagem à organização; nenhum administrador de benefícios foi definido aqui, por isso não se sabe para quem.</translation>
    </message>
    <message>
        <source>The Benefit Renewal tab is there because benefits are listed in it ({count}).</source>
        <translation>A aba “Benefit Renewal” existe porque há benefícios listados nela ({count}).</translation>
    </message>
    <message>
        <source>There is no Benefit Renewal tab: no benefit of this contact is listed in it.</source>
        <translation>Não há aba “Benefit Renewal”: nenhum benefício deste contato seria listado nela.</translation>
    </message>
    <message>
        <source>No licence limit is set, so portal users are counted ({active} are active) and none is refused.</source>
        <translation>Nenhum limite de licenças foi definido, por isso os usuários do Portal são contados ({active} estão ativos) e nenhum é recusado.</translation>
    </message>
    <message>
        <source>Of {limit} licences {left} are left; each active portal user takes one.</source>
        <translation>De {limit} licenças restam {left}; cada usuário do Portal ativo ocupa uma.</translation>
    </message>
    <message>
        <source>Each active portal user takes a licence: {active} are active, {more} more are wanted, and the limit is {limit}.</source>
        <translation>Cada usuário do Portal ativo ocupa uma licença: {active} estão ativos, são pedidos mais {more}, e o limite é {limit}.</translation>
    </message>
    <message>
        <source>PatronManager disables portal users one by one; here {count} can be disabled at once.</source>
        <translation>O PatronManager desativa os usuários do Portal um a um; aqui, {count} podem ser desativados de uma vez.</translation>
    </message>
    <message>
        <source>Payments that were declined, failed or are void ({count}) do not count as paid.</source>
        <translation>Pagamentos recusados, que falharam ou foram anulados ({count}) não contam como pagos.</translation>
    </message>
    <message>
        <source>This presale needs an active benefit of the level “{level}”, which the patron does not have.</source>
        <translation>Esta pré-venda exige um benefício ativo do nível “{level}”, que o cliente não tem.</translation>
    </message>
    <message>
        <source>These seats need an active benefit of the level “{level}”, which the patron does not have.</source>
        <translation>Estes lugares exigem um benefício ativo do nível “{level}”, que o cliente não tem.</translation>
    </message>
    <message>
        <source>Of several codes that apply ({count}), the best one is used; which one that is depends on the price of the ticket.</source>
        <translation>Entre vários códigos que se aplicam ({count}), é usado o melhor; qual deles é depende do preço do ingresso.</translation>
    </message>
    <message>
        <source>Of several codes ({count}) the best one is used, and this is it.</source>
        <translation>Entre vários códigos ({count}), é usado o melhor, e é este.</translation>
    </message>
    <message>
        <source>The code {code} could be used too, but of several the best one is: {better} takes off as much or more.</source>
        <translation>O código {code} também poderia ser usado, mas entre vários o melhor é este: {better} desconta o mesmo ou mais.</translation>
    </message>
    <message>
        <source>The code {code} is used up. Its limit, {limit}, counts in total, not per event or period.</source>
        <translation>O código {code} está esgotado. O limite dele, {limit}, vale no total, não por evento ou período.</translation>
    </message>
    <message>
        <source>Nothing is due any more, so there is nothing to pay.</source>
        <translation>Não resta mais nada a pagar, por isso não há o que pagar.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Money given back %1</source>
        <translation>Devolução %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Recibo %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
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
        <translation>Referente a</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Paid before</source>
        <translation>Pago antes</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Devolvido</translation>
    </message>
    <message>
        <source>Paid now</source>
        <translation>Pago agora</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Ainda a pagar</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Forma de pagamento</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Recebido por</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Estorna</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Não válido</translation>
    </message>
    <message>
        <source>taken back by %1</source>
        <translation>estornado por %1</translation>
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
        <translation>Sua associação %1 vence em %2. Você já pode renová-la.</translation>
    </message>
    <message>
        <source>Your membership %1 expired on %2. You can renew it now.</source>
        <translation>Sua associação %1 venceu em %2. Você pode renová-la agora.</translation>
    </message>
</context>
<context>
    <name>RenewalLetter</name>
    <message>
        <source>Deceased</source>
        <translation>Pessoa falecida</translation>
    </message>
    <message>
        <source>Do not mail</source>
        <translation>Não enviar correspondência</translation>
    </message>
    <message>
        <source>The contact was deleted or merged</source>
        <translation>O contato foi excluído ou mesclado</translation>
    </message>
    <message>
        <source>No mailing address with street and city</source>
        <translation>Sem endereço de correspondência com rua e cidade</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>city; state and postal code</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation>Prezado(a) %1,</translation>
    </message>
    <message>
        <source>your subscription for the next season is ready to be renewed.</source>
        <translation>Sua assinatura para a próxima temporada está pronta para ser renovada.</translation>
    </message>
    <message>
        <source>Your seats are not those of last season: please look at them below.</source>
        <translation>Seus lugares não são os da temporada passada: por favor, confira-os abaixo.</translation>
    </message>
    <message>
        <source>Your seats are kept for you.</source>
        <translation>Seus lugares estão guardados para você.</translation>
    </message>
    <message>
        <source>Thank you for what you have paid already.</source>
        <translation>Obrigado pelo que você já pagou.</translation>
    </message>
    <message>
        <source>Please renew by %1, in the Portal or with the slip below.</source>
        <translation>Por favor, renove até %1, no Portal ou com o canhoto abaixo.</translation>
    </message>
    <message>
        <source>Please renew in the Portal or with the slip below.</source>
        <translation>Por favor, renove no Portal ou com o canhoto abaixo.</translation>
    </message>
    <message>
        <source>With kind regards from the box office</source>
        <translation>Atenciosamente, a bilheteria</translation>
    </message>
    <message>
        <source>With kind regards from the box office of %1</source>
        <translation>Atenciosamente, a bilheteria de %1</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>A pagar</translation>
    </message>
    <message>
        <source>please ask us</source>
        <translation>consulte-nos</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Guardados até</translation>
    </message>
    <message>
        <source>Please tear off here and send it back to the box office.</source>
        <translation>Destaque aqui e devolva o canhoto à bilheteria.</translation>
    </message>
    <message>
        <source>%1 – order %2</source>
        <comment>who; numbers</comment>
        <translation>%1 – pedido %2</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>A pagar: %1</translation>
    </message>
    <message>
        <source>I renew in these seats, and pay by cheque or at the box office.</source>
        <translation>Renovo nestes lugares e pago com cheque ou na bilheteria.</translation>
    </message>
    <message>
        <source>I should like other seats. Please call me.</source>
        <translation>Gostaria de outros lugares. Por favor, telefonem para mim.</translation>
    </message>
    <message>
        <source>I do not want to renew. My seats may be given to others.</source>
        <translation>Não quero renovar. Meus lugares podem ser dados a outras pessoas.</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>Data e assinatura</translation>
    </message>
    <message>
        <source>Neither pending nor part paid</source>
        <translation>Nem pendente nem pago em parte</translation>
    </message>
    <message>
        <source>Opted out of e-mail</source>
        <translation>Não recebe e-mail</translation>
    </message>
</context>
<context>
    <name>RenewalProgress</name>
    <message>
        <source>Pending</source>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>Pago em parte</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Did not renew</source>
        <translation>Não renovou</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>Outro status</translation>
    </message>
    <message>
        <source>Request open, other seats</source>
        <translation>Solicitação aberta, outros lugares</translation>
    </message>
    <message>
        <source>Request open</source>
        <translation>Solicitação aberta</translation>
    </message>
    <message>
        <source>Other seats</source>
        <translation>Outros lugares</translation>
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
        <translation>à escolha</translation>
    </message>
    <message>
        <source>flex</source>
        <translation>flex</translation>
    </message>
    <message>
        <source>of unknown kind</source>
        <translation>de tipo desconhecido</translation>
    </message>
    <message>
        <source>Accessible seat locked</source>
        <translation>Lugar acessível indisponível</translation>
    </message>
    <message>
        <source>Seat taken by somebody else</source>
        <translation>Lugar ocupado por outra pessoa</translation>
    </message>
    <message>
        <source>Two for one seat</source>
        <translation>Dois para um lugar</translation>
    </message>
    <message>
        <source>Seat gone</source>
        <translation>O lugar não existe mais</translation>
    </message>
    <message>
        <source>Seats not known</source>
        <translation>Lugares desconhecidos</translation>
    </message>
    <message>
        <source>Price level or allocation without counterpart</source>
        <translation>Nível de preço ou cota sem equivalente</translation>
    </message>
    <message>
        <source>Last season not settled</source>
        <translation>Temporada passada não quitada</translation>
    </message>
    <message>
        <source>Not a fixed package</source>
        <translation>Não é um pacote fixo</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Deixado de fora</translation>
    </message>
    <message>
        <source>Has an order already</source>
        <translation>Já tem um pedido</translation>
    </message>
    <message>
        <source>Renews in other seats</source>
        <translation>Renova em outros lugares</translation>
    </message>
    <message>
        <source>Renews in the same seats</source>
        <translation>Renova nos mesmos lugares</translation>
    </message>
    <message>
        <source>They need an accessible place, and theirs is not free for them. Give them another one first of all.</source>
        <translation>Precisa de um lugar acessível, e o seu não está livre. Antes de tudo, dê outro.</translation>
    </message>
    <message>
        <source>The seat is sold, held or assigned to somebody else in the new series. Give them others, or leave them out.</source>
        <translation>O lugar está vendido, bloqueado ou atribuído a outra pessoa na nova série. Dê outros lugares ou deixe o assinante de fora.</translation>
    </message>
    <message>
        <source>By the mapping two subscribers would come to one seat. Give one of them another.</source>
        <translation>Pelo mapeamento, dois assinantes ficariam com um mesmo lugar. Dê outro a um deles.</translation>
    </message>
    <message>
        <source>The new house has no such seat. Map the section, give them other seats, or leave them out.</source>
        <translation>A nova sala não tem esse lugar. Mapeie a seção, dê outros lugares ou deixe o assinante de fora.</translation>
    </message>
    <message>
        <source>It is not known where they sit, or for fewer or more places than they bought. Give them seats, or leave them out.</source>
        <translation>Não se sabe onde senta, ou se sabe de menos ou mais lugares do que comprou. Dê lugares ou deixe o assinante de fora.</translation>
    </message>
    <message>
        <source>Say which price level or allocation it is this season.</source>
        <translation>Informe qual nível de preço ou cota é nesta temporada.</translation>
    </message>
    <message>
        <source>The order of last season is not paid or not confirmed. Settle it, or leave them out.</source>
        <translation>O pedido da temporada passada não está pago ou não está confirmado. Resolva-o ou deixe o assinante de fora.</translation>
    </message>
    <message>
        <source>Only fixed packages are renewed. Nothing is done for them.</source>
        <translation>Somente pacotes fixos são renovados. Nada é feito para eles.</translation>
    </message>
    <message>
        <source>Somebody decided that they are not renewed by this run.</source>
        <translation>Alguém decidiu que não sejam renovados nesta execução.</translation>
    </message>
    <message>
        <source>Nothing is done for them: the new series has an order of theirs.</source>
        <translation>Nada é feito para eles: já têm um pedido na nova série.</translation>
    </message>
    <message>
        <source>They get an order in Pending Renewal, in the seats that the mapping or a decision gives them.</source>
        <translation>Recebem um pedido em Pending Renewal, nos lugares que o mapeamento ou uma decisão lhes dá.</translation>
    </message>
    <message>
        <source>They get an order in Pending Renewal, in the seats that they have.</source>
        <translation>Recebem um pedido em Pending Renewal, nos lugares que têm.</translation>
    </message>
    <message>
        <source>Renewed in other seats</source>
        <translation>Renovado em outros lugares</translation>
    </message>
    <message>
        <source>Renewed in the same seats</source>
        <translation>Renovado nos mesmos lugares</translation>
    </message>
    <message>
        <source>Order made</source>
        <translation>Pedido criado</translation>
    </message>
    <message>
        <source>Declined since</source>
        <translation>Recusado desde então</translation>
    </message>
    <message>
        <source>%1 is %2 now.</source>
        <translation>%1 agora é %2.</translation>
    </message>
    <message>
        <source>%1 was chosen for them.</source>
        <translation>%1 foi escolhido para este assinante.</translation>
    </message>
    <message>
        <source>A seat that was chosen is not there.</source>
        <translation>Um lugar escolhido não existe.</translation>
    </message>
    <message>
        <source>%1 has no counterpart in the new house.</source>
        <translation>%1 não tem equivalente na nova sala.</translation>
    </message>
    <message>
        <source>%1 is sold to order %2.</source>
        <translation>%1 está vendido no pedido %2.</translation>
    </message>
    <message>
        <source>%1 is held.</source>
        <translation>%1 está bloqueado.</translation>
    </message>
    <message>
        <source>%1 is held for order %2.</source>
        <translation>%1 está bloqueado para o pedido %2.</translation>
    </message>
    <message>
        <source>%1 is kept for the renewal %2.</source>
        <translation>%1 está guardado para a renovação %2.</translation>
    </message>
    <message>
        <source>%1 is assigned to %2 in the new series.</source>
        <translation>%1 está atribuído a %2 na nova série.</translation>
    </message>
    <message>
        <source>%1 would come to %2, too.</source>
        <translation>%1 também ficaria com %2.</translation>
    </message>
    <message>
        <source>%1 is not accessible.</source>
        <translation>%1 não é acessível.</translation>
    </message>
    <message>
        <source>Two of their own seats would be %1.</source>
        <translation>Dois dos próprios lugares seriam %1.</translation>
    </message>
    <message numerus="yes">
        <source>They bought %n places, and none of their seats is known.</source>
        <translation>
            <numerusform>Comprou %n lugar, e nenhum dos seus lugares é conhecido.</numerusform>
            <numerusform>Comprou %n lugares, e nenhum dos seus lugares é conhecido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They bought %n places; known are: %1.</source>
        <translation>
            <numerusform>Comprou %n lugar; conhecido: %1.</numerusform>
            <numerusform>Comprou %n lugares; conhecidos: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known what they bought.</source>
        <translation>Não se sabe o que comprou.</translation>
    </message>
    <message>
        <source>The price level “%1” has no counterpart.</source>
        <translation>O nível de preço “%1” não tem equivalente.</translation>
    </message>
    <message>
        <source>The allocation “%1” has no counterpart.</source>
        <translation>A cota “%1” não tem equivalente.</translation>
    </message>
    <message>
        <source>The allocation that “%1” is now is missing at %2.</source>
        <translation>A cota que agora corresponde a “%1” falta em %2.</translation>
    </message>
    <message>
        <source>Their order has the status %1.</source>
        <translation>O pedido tem o status %1.</translation>
    </message>
    <message>
        <source>The package is %1.</source>
        <translation>O pacote é %1.</translation>
    </message>
    <message>
        <source>Order %1 has the status %2.</source>
        <translation>O pedido %1 tem o status %2.</translation>
    </message>
    <message>
        <source>They were left out by somebody.</source>
        <translation>Alguém o deixou de fora.</translation>
    </message>
    <message>
        <source>Price level</source>
        <translation>Nível de preço</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Cota</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Seção</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Mesmo nome</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Escolhido</translation>
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
        <translation>Não começou</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Em preparação</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Executada</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n subscribers would renew.</source>
        <translation>
            <numerusform>%n assinante renovaria.</numerusform>
            <numerusform>%n assinantes renovariam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need a person.</source>
        <translation>
            <numerusform>%n precisa de uma pessoa.</numerusform>
            <numerusform>%n precisam de uma pessoa.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not theirs: staff said so.</source>
        <translation>%1 não é dele: a equipe disse isso.</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>The field %1 is still open.</source>
        <translation>O campo %1 ainda está em aberto.</translation>
    </message>
    <message>
        <source>The text names “%1”, and the order has no seats.</source>
        <translation>O texto cita “%1”, e o pedido não tem lugares.</translation>
    </message>
    <message>
        <source>The text names “%1”, but the order’s seats, and those held for it, are %2.</source>
        <translation>O texto cita “%1”, mas os lugares do pedido, e os bloqueados para ele, são %2.</translation>
    </message>
    <message>
        <source>The text names “%1”, and the order has no performance with a day.</source>
        <translation>O texto cita “%1”, e o pedido não tem nenhuma sessão com data.</translation>
    </message>
    <message>
        <source>The text names “%1”, but the order’s performances are on %2.</source>
        <translation>O texto cita “%1”, mas as sessões do pedido são em %2.</translation>
    </message>
    <message>
        <source>The text names “%1” as the last day, and no last day is known.</source>
        <translation>O texto cita “%1” como último dia, e nenhum último dia é conhecido.</translation>
    </message>
    <message>
        <source>The text names “%1” as the last day, but what ends, ends on %2.</source>
        <translation>O texto cita “%1” como último dia, mas o que termina, termina em %2.</translation>
    </message>
    <message>
        <source>The text names “%1”, and nothing is known of what the order costs.</source>
        <translation>O texto cita “%1”, e não se sabe nada do que o pedido custa.</translation>
    </message>
    <message>
        <source>The text names “%1”, but the order’s amounts are %2.</source>
        <translation>O texto cita “%1”, mas os valores do pedido são %2.</translation>
    </message>
    <message>
        <source>Name of the patron</source>
        <translation>Nome do cliente</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Número do pedido</translation>
    </message>
    <message>
        <source>Seats now</source>
        <translation>Lugares agora</translation>
    </message>
    <message>
        <source>Seats held</source>
        <translation>Lugares bloqueados</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Price of the order</source>
        <translation>Preço do pedido</translation>
    </message>
    <message>
        <source>Last day to renew</source>
        <translation>Último dia para renovar</translation>
    </message>
    <message>
        <source>Last day of the hold</source>
        <translation>Último dia do bloqueio</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Quem responde</translation>
    </message>
</context>
<context>
    <name>ReportOutput</name>
    <message>
        <source>Save the rejected rows</source>
        <translation>Salvar as linhas rejeitadas</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
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
        <translation>Linhas rejeitadas como CSV (*.csv)</translation>
    </message>
    <message>
        <source>rejected-rows</source>
        <translation>linhas-rejeitadas</translation>
    </message>
    <message>
        <source>import-report</source>
        <translation>relatorio-de-importacao</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>New</source>
        <translation>Nova</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Waiting for the patron</source>
        <translation>Aguardando o cliente</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Atendida</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Não é possível</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Por e-mail</translation>
    </message>
    <message>
        <source>In the Portal</source>
        <translation>No Portal</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Por telefone</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>No balcão</translation>
    </message>
    <message>
        <source>From an import</source>
        <translation>De uma importação</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>manter</translation>
    </message>
    <message>
        <source>next best</source>
        <translation>o melhor seguinte</translation>
    </message>
    <message>
        <source>call first</source>
        <translation>ligar antes</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>wishes in a row</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Ninguém conhecido</translation>
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
        <translation>Para hoje</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>Vencida desde %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>else %1</source>
        <translation>senão, %1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>prioridade %1</translation>
    </message>
    <message>
        <source>nobody works on it</source>
        <translation>ninguém trabalha nela</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>não lida</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts of a change request</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>the answer came back</source>
        <translation>a resposta voltou</translation>
    </message>
    <message>
        <source>Request %1 is new again.</source>
        <translation>A solicitação %1 é nova outra vez.</translation>
    </message>
    <message>
        <source>Request %1 is in progress.</source>
        <translation>A solicitação %1 está em andamento.</translation>
    </message>
    <message>
        <source>Request %1 waits for the patron.</source>
        <translation>A solicitação %1 aguarda o cliente.</translation>
    </message>
    <message>
        <source>Request %1 is closed, since it is not possible: “%2”.</source>
        <translation>A solicitação %1 está encerrada, pois não é possível: “%2”.</translation>
    </message>
    <message>
        <source>Request %1 is closed as withdrawn: “%2”.</source>
        <translation>A solicitação %1 está encerrada como retirada: “%2”.</translation>
    </message>
    <message>
        <source>Keep the seats</source>
        <translation>Manter os lugares</translation>
    </message>
    <message>
        <source>Take the next best</source>
        <translation>Ficar com os próximos melhores</translation>
    </message>
    <message>
        <source>Call first</source>
        <translation>Ligar antes</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Não informado</translation>
    </message>
</context>
<context>
    <name>RequestMail</name>
    <message>
        <source>If it cannot be done, the patron keeps the seats.</source>
        <translation>Se não for possível, o cliente mantém os lugares.</translation>
    </message>
    <message>
        <source>If it cannot be done, the patron takes the next best.</source>
        <translation>Se não for possível, o cliente aceita os melhores seguintes.</translation>
    </message>
    <message>
        <source>If it cannot be done, the patron wants to be called first.</source>
        <translation>Se não for possível, o cliente quer que liguem antes.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a patron; the e-mail address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Change request for order %1</source>
        <translation>Solicitação de alteração do pedido %1</translation>
    </message>
    <message>
        <source>Order %1: %2 asks for other seats. The seats stay as they are until the box office changes them.</source>
        <translation>Pedido %1: %2 pede outros lugares. Os lugares ficam como estão até a bilheteria trocá-los.</translation>
    </message>
    <message>
        <source>About renewing %1</source>
        <translation>Sobre a renovação de %1</translation>
    </message>
    <message>
        <source>%1 writes about renewing %2.</source>
        <translation>%1 escreve sobre a renovação de %2.</translation>
    </message>
</context>
<context>
    <name>SeatAdvice</name>
    <message>
        <source>What that makes of the price is not known.</source>
        <translation>Não se sabe como isso muda o preço.</translation>
    </message>
    <message>
        <source>The price is the same.</source>
        <translation>O preço é o mesmo.</translation>
    </message>
    <message>
        <source>That costs %1 more.</source>
        <translation>Isso custa %1 a mais.</translation>
    </message>
    <message>
        <source>That costs %1 less.</source>
        <translation>Isso custa %1 a menos.</translation>
    </message>
    <message>
        <source>The seats lie where those of the package lie, at no other price, and no ticket is known to be out.</source>
        <translation>Os lugares ficam onde ficam os do pacote, pelo mesmo preço, e não consta que algum ingresso tenha sido entregue.</translation>
    </message>
    <message>
        <source>The renewal is not paid, so no ticket is out.</source>
        <translation>A renovação não está paga, por isso nenhum ingresso foi entregue.</translation>
    </message>
    <message>
        <source>%1 is to be charged for the difference.</source>
        <translation>É preciso cobrar %1 pela diferença.</translation>
    </message>
    <message>
        <source>%1 is to be given back for the difference.</source>
        <translation>É preciso devolver %1 pela diferença.</translation>
    </message>
    <message>
        <source>They lie in another allocation, and there may be a difference in price.</source>
        <translation>Ficam em outra cota, e pode haver diferença de preço.</translation>
    </message>
    <message>
        <source>The order is paid and its tickets go out (%1): those that are out must not count any more.</source>
        <translation>O pedido está pago e os ingressos são entregues (%1): os que já foram entregues não devem mais valer.</translation>
    </message>
    <message>
        <source>They lie in another allocation at all performances.</source>
        <translation>Ficam em outra cota em todas as sessões.</translation>
    </message>
    <message>
        <source>They lie in another allocation at most of the performances (%1 of %2).</source>
        <translation>Ficam em outra cota na maioria das sessões (%1 de %2).</translation>
    </message>
    <message>
        <source>All performances would be on another weekday (%1).</source>
        <translation>Todas as sessões seriam em outro dia da semana (%1).</translation>
    </message>
    <message>
        <source>It is another series of the season.</source>
        <translation>É outra série da temporada.</translation>
    </message>
    <message>
        <source>Re-seat: in PatronManager, remove the fulfillment items and fulfill the order anew with the new seats.</source>
        <translation>Realocação: no PatronManager, remova os itens da emissão e emita o pedido de novo com os lugares novos.</translation>
    </message>
    <message>
        <source>Re-seat: the order gives its seats up and gets the new ones; nothing else changes.</source>
        <translation>Realocação: o pedido cede seus lugares e recebe os novos; nada mais muda.</translation>
    </message>
    <message>
        <source>Exchange: in PatronManager, exchange the tickets for the new ones.</source>
        <translation>Troca: no PatronManager, troque os ingressos pelos novos.</translation>
    </message>
    <message>
        <source>Exchange: the tickets are exchanged for new ones.</source>
        <translation>Troca: os ingressos são trocados por novos.</translation>
    </message>
    <message>
        <source>Package exchange: in PatronManager, exchange the whole package for the other one, then fulfill that with the new seats.</source>
        <translation>Troca de pacote: no PatronManager, troque o pacote inteiro pelo outro e emita este com os lugares novos.</translation>
    </message>
    <message>
        <source>Package exchange: the whole package is exchanged for the other one, which then gets the new seats.</source>
        <translation>Troca de pacote: o pacote inteiro é trocado pelo outro, que recebe então os lugares novos.</translation>
    </message>
    <message>
        <source>rule %1, source %2, assumed</source>
        <translation>regra %1, fonte %2, presumida</translation>
    </message>
    <message>
        <source>rule %1, source %2</source>
        <translation>regra %1, fonte %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a reason, and its rule</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, on %2: %3, at %n performances.</source>
        <translation>
            <numerusform>%1 (%2): %3, em %n sessão.</numerusform>
            <numerusform>%1 (%2): %3, em %n sessões.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, at %n performances.</source>
        <translation>
            <numerusform>%1: %2, em %n sessão.</numerusform>
            <numerusform>%1: %2, em %n sessões.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other seats for order %1</source>
        <comment>a title</comment>
        <translation>Outros lugares para o pedido %1</translation>
    </message>
    <message>
        <source>For the seats that are asked for:</source>
        <translation>Para os lugares pedidos:</translation>
    </message>
    <message>
        <source>Neither another section nor another series of the season has such seats.</source>
        <translation>Nem outra seção nem outra série da temporada tem lugares assim.</translation>
    </message>
    <message>
        <source>What could be offered instead:</source>
        <translation>O que poderia ser oferecido em vez disso:</translation>
    </message>
</context>
<context>
    <name>SeatChange</name>
    <message numerus="yes">
        <source>%1 instead of %2, at %n performances.</source>
        <translation>
            <numerusform>%1 em vez de %2, em %n sessão.</numerusform>
            <numerusform>%1 em vez de %2, em %n sessões.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in addition, at %n performances.</source>
        <translation>
            <numerusform>%1 a mais, em %n sessão.</numerusform>
            <numerusform>%1 a mais, em %n sessões.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back on sale, at %n performances: %1.</source>
        <translation>
            <numerusform>De volta à venda, em %n sessão: %1.</numerusform>
            <numerusform>De volta à venda, em %n sessões: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held through %1, at %n performances: %2. The order keeps %3 meanwhile.</source>
        <translation>
            <numerusform>Bloqueado até %1, inclusive, em %n sessão: %2. O pedido mantém %3 enquanto isso.</numerusform>
            <numerusform>Bloqueado até %1, inclusive, em %n sessões: %2. O pedido mantém %3 enquanto isso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer held, at %n performances: %1. The order keeps its seats.</source>
        <translation>
            <numerusform>Não mais bloqueado, em %n sessão: %1. O pedido mantém os seus lugares.</numerusform>
            <numerusform>Não mais bloqueado, em %n sessões: %1. O pedido mantém os seus lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order has these seats already.</source>
        <translation>O pedido já tem estes lugares.</translation>
    </message>
    <message>
        <source>What the order costs then is not known.</source>
        <translation>Não se sabe quanto o pedido custará depois.</translation>
    </message>
    <message>
        <source>What the order costs stays the same.</source>
        <translation>O preço do pedido não muda.</translation>
    </message>
    <message>
        <source>The order costs %1 more.</source>
        <translation>O pedido custa %1 a mais.</translation>
    </message>
    <message>
        <source>The order costs %1 less.</source>
        <translation>O pedido custa %1 a menos.</translation>
    </message>
    <message>
        <source>The new seats lie in %1 instead of %2. What that makes of the price is not known.</source>
        <translation>Os lugares novos ficam em %1 em vez de %2. Não se sabe como isso muda o preço.</translation>
    </message>
    <message>
        <source>The new seats lie in %1 instead of %2, at the same price.</source>
        <translation>Os lugares novos ficam em %1 em vez de %2, pelo mesmo preço.</translation>
    </message>
    <message>
        <source>The new seats lie in %1 instead of %2 and cost %3 more by the price list.</source>
        <translation>Os lugares novos ficam em %1 em vez de %2 e custam %3 a mais pela tabela de preços.</translation>
    </message>
    <message>
        <source>The new seats lie in %1 instead of %2 and cost %3 less by the price list.</source>
        <translation>Os lugares novos ficam em %1 em vez de %2 e custam %3 a menos pela tabela de preços.</translation>
    </message>
    <message>
        <source>At each performance that is %1.</source>
        <translation>Em cada sessão são %1.</translation>
    </message>
    <message>
        <source>Where they lie is assumed from the seats beside them, or from the section’s name.</source>
        <translation>Onde eles ficam é presumido pelos lugares ao lado ou pelo nome da seção.</translation>
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
        <translation>Lugar %1</translation>
    </message>
    <message>
        <source>Seats %1</source>
        <translation>Lugares %1</translation>
    </message>
    <message>
        <source>Row %1 seat %2</source>
        <translation>Fileira %1 lugar %2</translation>
    </message>
    <message>
        <source>Row %1 seats %2</source>
        <translation>Fileira %1 lugares %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a section and seats in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Pending renewal</source>
        <translation>Renovação pendente</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Atual</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposta</translation>
    </message>
    <message>
        <source>aisle</source>
        <translation>corredor</translation>
    </message>
    <message>
        <source>accessible</source>
        <translation>acessível</translation>
    </message>
    <message>
        <source>companion seat</source>
        <translation>lugar de acompanhante</translation>
    </message>
    <message>
        <source>restricted view</source>
        <translation>visão restrita</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>pedido %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>livre</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>pending renewal</source>
        <translation>renovação pendente</translation>
    </message>
    <message>
        <source>this patron’s seat</source>
        <translation>lugar deste cliente</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposto</translation>
    </message>
    <message>
        <source>held for request %1</source>
        <translation>bloqueado para a solicitação %1</translation>
    </message>
    <message>
        <source>held for %1</source>
        <translation>bloqueado para %1</translation>
    </message>
    <message>
        <source>held</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>held for order %1</source>
        <translation>bloqueado para o pedido %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a price level and its price</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>row %1 from the stage</source>
        <translation>fileira %1 a partir do palco</translation>
    </message>
    <message>
        <source>1 row closer</source>
        <translation>1 fileira mais perto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows closer</source>
        <translation>
            <numerusform>%Ln fileira mais perto</numerusform>
            <numerusform>%Ln fileiras mais perto</numerusform>
        </translation>
    </message>
    <message>
        <source>as close as now</source>
        <translation>tão perto quanto agora</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>no meio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats from the middle</source>
        <translation>
            <numerusform>a %Ln lugar do meio</numerusform>
            <numerusform>a %Ln lugares do meio</numerusform>
        </translation>
    </message>
    <message>
        <source>together</source>
        <translation>juntos</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln parts</source>
        <translation>
            <numerusform>em %Ln parte</numerusform>
            <numerusform>em %Ln partes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accessible</source>
        <translation>
            <numerusform>%Ln acessível</numerusform>
            <numerusform>%Ln acessíveis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln companion seats</source>
        <translation>
            <numerusform>%Ln lugar de acompanhante</numerusform>
            <numerusform>%Ln lugares de acompanhante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with restricted view</source>
        <translation>
            <numerusform>%Ln com visão restrita</numerusform>
            <numerusform>%Ln com visão restrita</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would be better: %2.</source>
        <translation>%1 seria melhor: %2.</translation>
    </message>
    <message>
        <source>%1 would be better, but not at an aisle.</source>
        <translation>%1 seria melhor, mas não junto a um corredor.</translation>
    </message>
    <message>
        <source>%1 would be better, at another price level.</source>
        <translation>%1 seria melhor, com outro nível de preço.</translation>
    </message>
    <message>
        <source>Apart there are enough: %1.</source>
        <translation>Separados há o suficiente: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln seats are free that anybody may have.</source>
        <translation>
            <numerusform>Há apenas %Ln lugar livre que qualquer pessoa pode ocupar.</numerusform>
            <numerusform>Há apenas %Ln lugares livres que qualquer pessoa pode ocupar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln free seats are side by side.</source>
        <translation>
            <numerusform>Há no máximo %Ln lugar livre lado a lado.</numerusform>
            <numerusform>Há no máximo %Ln lugares livres lado a lado.</numerusform>
        </translation>
    </message>
    <message>
        <source>No such seats are at an aisle.</source>
        <translation>Não há lugares assim junto a um corredor.</translation>
    </message>
    <message numerus="yes">
        <source>Of the accessible seats, %Ln are free where they are wanted.</source>
        <translation>
            <numerusform>Dos lugares acessíveis, %Ln está livre onde é desejado.</numerusform>
            <numerusform>Dos lugares acessíveis, %Ln estão livres onde são desejados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough free seats have the price level %1.</source>
        <translation>Não há lugares livres suficientes com o nível de preço %1.</translation>
    </message>
    <message>
        <source>Not enough free seats are as close to the stage.</source>
        <translation>Não há lugares livres suficientes tão perto do palco.</translation>
    </message>
</context>
<context>
    <name>Seats</name>
    <message>
        <source>The venue has no seat map. Take one in, or leave it: nothing is claimed there.</source>
        <translation>O local não tem mapa de lugares. Inclua um ou deixe assim: nada é atribuído lá.</translation>
    </message>
    <message>
        <source>No seat of the venue is called so. Correct the seat map or the text.</source>
        <translation>Nenhum lugar do local tem esse nome. Corrija o mapa de lugares ou o texto.</translation>
    </message>
    <message>
        <source>Several seats are called so. Add the section to the text.</source>
        <translation>Vários lugares têm esse nome. Acrescente a seção ao texto.</translation>
    </message>
    <message>
        <source>The text names another number of seats than was sold.</source>
        <translation>O texto cita uma quantidade de lugares diferente da vendida.</translation>
    </message>
    <message>
        <source>The seat is held.</source>
        <translation>O lugar está bloqueado.</translation>
    </message>
    <message>
        <source>Order %1 has the seat.</source>
        <translation>O pedido %1 tem o lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%n seats claimed.</source>
        <translation>
            <numerusform>%n lugar atribuído.</numerusform>
            <numerusform>%n lugares atribuídos.</numerusform>
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
            <numerusform>%n item já tinha o seu.</numerusform>
            <numerusform>%n itens já tinham os seus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are general admission.</source>
        <translation>
            <numerusform>%n item é de entrada geral.</numerusform>
            <numerusform>%n itens são de entrada geral.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are left.</source>
        <translation>
            <numerusform>Resta %n item.</numerusform>
            <numerusform>Restam %n itens.</numerusform>
        </translation>
    </message>
    <message>
        <source>No seat map</source>
        <translation>Sem mapa de lugares</translation>
    </message>
    <message>
        <source>No such seat</source>
        <translation>Lugar inexistente</translation>
    </message>
    <message>
        <source>Several seats</source>
        <translation>Vários lugares</translation>
    </message>
    <message>
        <source>Another number of seats</source>
        <translation>Outra quantidade de lugares</translation>
    </message>
    <message>
        <source>Taken already</source>
        <translation>Já ocupado</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>Fixed package</source>
        <translation>Pacote fixo</translation>
    </message>
    <message>
        <source>Choose your own</source>
        <translation>À escolha</translation>
    </message>
    <message>
        <source>Flex</source>
        <translation>Flex</translation>
    </message>
    <message>
        <source>Kind not known</source>
        <translation>Tipo desconhecido</translation>
    </message>
    <message>
        <source>It has no package: say which one is sold for it.</source>
        <translation>Não tem pacote: informe qual é vendido para ela.</translation>
    </message>
    <message>
        <source>Only fixed packages renew.</source>
        <translation>Somente pacotes fixos são renovados.</translation>
    </message>
    <message>
        <source>It has no venue: say where it plays.</source>
        <translation>Não tem local: informe onde acontece.</translation>
    </message>
    <message>
        <source>It has no performances: say which belong to it.</source>
        <translation>Não tem sessões: informe quais fazem parte dela.</translation>
    </message>
    <message>
        <source>It has no price levels: say which of its package are sold for it.</source>
        <translation>Não tem níveis de preço: informe quais do pacote são vendidos para ela.</translation>
    </message>
    <message>
        <source>It has no closing date: seats would be kept without end.</source>
        <translation>Não tem data de fechamento: os lugares ficariam guardados sem fim.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln performances</source>
        <translation>
            <numerusform>%Ln sessão</numerusform>
            <numerusform>%Ln sessões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price levels</source>
        <translation>
            <numerusform>%Ln nível de preço</numerusform>
            <numerusform>%Ln níveis de preço</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscribers</source>
        <translation>
            <numerusform>%Ln assinante</numerusform>
            <numerusform>%Ln assinantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats</source>
        <translation>
            <numerusform>%Ln lugar</numerusform>
            <numerusform>%Ln lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them unsure</source>
        <translation>
            <numerusform>%Ln deles incerto</numerusform>
            <numerusform>%Ln deles incertos</numerusform>
        </translation>
    </message>
    <message>
        <source>closes %1</source>
        <translation>fecha em %1</translation>
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
        <translation>antecipado %1</translation>
    </message>
    <message>
        <source>seats in %1</source>
        <comment>an allocation</comment>
        <translation>lugares em %1</translation>
    </message>
    <message>
        <source>At %1 of %2 performances.</source>
        <translation>Em %1 de %2 sessões.</translation>
    </message>
    <message>
        <source>%1 The patron sits elsewhere as often.</source>
        <comment>at how many performances</comment>
        <translation>%1 O cliente senta em outro lugar com a mesma frequência.</translation>
    </message>
    <message>
        <source>%1 Somebody else sits there too.</source>
        <comment>at how many performances</comment>
        <translation>%1 Outra pessoa também senta ali.</translation>
    </message>
    <message>
        <source>%1 %2 sits there too.</source>
        <comment>at how many performances; a patron</comment>
        <translation>%1 %2 também senta ali.</translation>
    </message>
    <message>
        <source>Several seats of one patron</source>
        <translation>Vários lugares de um cliente</translation>
    </message>
    <message>
        <source>Two patrons with one seat</source>
        <translation>Dois clientes com um lugar</translation>
    </message>
    <message>
        <source>Not at all performances</source>
        <translation>Não em todas as sessões</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Certo</translation>
    </message>
    <message>
        <source>Rather sure</source>
        <translation>Quase certo</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incerto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages and %1 kinds taken over.</source>
        <translation>
            <numerusform>Pacotes adotados: %Ln; tipos: %1.</numerusform>
            <numerusform>Pacotes adotados: %Ln; tipos: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price levels linked.</source>
        <translation>
            <numerusform>%Ln nível de preço vinculado.</numerusform>
            <numerusform>%Ln níveis de preço vinculados.</numerusform>
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
            <numerusform>%Ln sessão vinculada.</numerusform>
            <numerusform>%Ln sessões vinculadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln venues set.</source>
        <translation>
            <numerusform>%Ln local definido.</numerusform>
            <numerusform>%Ln locais definidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series are left.</source>
        <translation>
            <numerusform>Resta %Ln série.</numerusform>
            <numerusform>Restam %Ln séries.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its package is sold for several series. Say which price levels are for this one.</source>
        <translation>O pacote dela é vendido para várias séries. Informe quais níveis de preço são desta.</translation>
    </message>
    <message>
        <source>Its orders have no performances in common. Say which belong to it, or that its package is not fixed.</source>
        <translation>Os pedidos dela não têm sessões em comum. Informe quais fazem parte dela ou que o pacote não é fixo.</translation>
    </message>
    <message>
        <source>Its orders are for performances at several venues. Say which belong to it.</source>
        <translation>Os pedidos dela são de sessões em vários locais. Informe quais fazem parte dela.</translation>
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
        <translation>%1 × %2 a %3 em vez de %4.</translation>
    </message>
    <message numerus="yes">
        <source>The renewal goes from %1 to %2: %3, at %n performances.</source>
        <translation>
            <numerusform>A renovação passa de %1 para %2: %3, em %n apresentação.</numerusform>
            <numerusform>A renovação passa de %1 para %2: %3, em %n apresentações.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The renewal goes from %1 to %2: %3 instead of %4, at %n performances.</source>
        <translation>
            <numerusform>A renovação passa de %1 para %2: %3 em vez de %4, em %n apresentação.</numerusform>
            <numerusform>A renovação passa de %1 para %2: %3 em vez de %4, em %n apresentações.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been paid yet, so no money is moved; %1 is due then.</source>
        <translation>Ainda não foi pago nada; portanto não se move dinheiro; então serão devidos %1.</translation>
    </message>
    <message>
        <source>Nothing has been paid yet, so no money is moved.</source>
        <translation>Ainda não foi pago nada; portanto não se move dinheiro.</translation>
    </message>
    <message>
        <source>The seats in %1 stay the patron’s as preferred, so nobody else is offered them.</source>
        <translation>Os lugares em %1 continuam sendo os preferidos do cliente; portanto não são oferecidos a mais ninguém.</translation>
    </message>
    <message>
        <source>The seats in %1 go back on sale.</source>
        <translation>Os lugares em %1 voltam à venda.</translation>
    </message>
    <message numerus="yes">
        <source>%n open change requests of the order go along.</source>
        <translation>
            <numerusform>%n solicitação de alteração aberta do pedido vai junto.</numerusform>
            <numerusform>%n solicitações de alteração abertas do pedido vão junto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wishes on the wait list of %1 end.</source>
        <translation>
            <numerusform>%n desejo na lista de espera de %1 termina.</numerusform>
            <numerusform>%n desejos na lista de espera de %1 terminam.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>The address %1 was found.</source>
        <translation>O endereço %1 foi encontrado.</translation>
    </message>
    <message>
        <source>The address %1 was found: it is %2.</source>
        <translation>O endereço %1 foi encontrado: é %2.</translation>
    </message>
    <message>
        <source>Nobody knows the address %1: check how it is written, and the network.</source>
        <translation>Ninguém conhece o endereço %1: verifique como está escrito e a rede.</translation>
    </message>
    <message>
        <source>A server answers at port %1.</source>
        <translation>Um servidor responde na porta %1.</translation>
    </message>
    <message>
        <source>Nothing listens at port %1 of %2: check the port, and whether the server is running.</source>
        <translation>Nada escuta na porta %1 de %2: verifique a porta e se o servidor está em execução.</translation>
    </message>
    <message>
        <source>%2 did not answer at port %1 in time: check the port, and whether a firewall is between.</source>
        <translation>%2 não respondeu a tempo na porta %1: verifique a porta e se há um firewall no caminho.</translation>
    </message>
    <message>
        <source>Something answers at port %1 of %2, but it is not PostgreSQL: check the port.</source>
        <translation>Algo responde na porta %1 de %2, mas não é PostgreSQL: verifique a porta.</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>A conexão é criptografada.</translation>
    </message>
    <message>
        <source>The connection is encrypted (%1).</source>
        <translation>A conexão é criptografada (%1).</translation>
    </message>
    <message>
        <source>The connection is not encrypted: names and addresses can be read on the way.</source>
        <translation>A conexão não é criptografada: nomes e endereços podem ser lidos no caminho.</translation>
    </message>
    <message>
        <source>The server is on this computer: nothing has to be encrypted.</source>
        <translation>O servidor está neste computador: nada precisa ser criptografado.</translation>
    </message>
    <message>
        <source>The server does not encrypt: have TLS switched on there, or choose another encryption here.</source>
        <translation>O servidor não criptografa: peça que ativem o TLS nele ou escolha outra criptografia aqui.</translation>
    </message>
    <message>
        <source>No encrypted connection came about: the server’s certificate is not one that this computer trusts for that address.</source>
        <translation>Não foi possível uma conexão criptografada: o certificado do servidor não é um em que este computador confia para esse endereço.</translation>
    </message>
    <message>
        <source>The login of %1 was accepted.</source>
        <translation>O login de %1 foi aceito.</translation>
    </message>
    <message>
        <source>The server asks for a password, and none was given or found in .pgpass.</source>
        <translation>O servidor pede uma senha, e nenhuma foi informada nem encontrada em .pgpass.</translation>
    </message>
    <message>
        <source>The server refused the login: check the user’s name and password, and whether this computer may connect.</source>
        <translation>O servidor recusou o login: verifique o nome de usuário e a senha e se este computador pode se conectar.</translation>
    </message>
    <message>
        <source>The server lets nobody in at the moment: it is starting, stopping or full. Try again in a minute.</source>
        <translation>O servidor não deixa ninguém entrar no momento: está iniciando, parando ou cheio. Tente de novo em um minuto.</translation>
    </message>
    <message>
        <source>You may read and change the records.</source>
        <translation>Você pode ler e alterar os registros.</translation>
    </message>
    <message>
        <source>You may read the records, but not change them.</source>
        <translation>Você pode ler os registros, mas não alterá-los.</translation>
    </message>
    <message>
        <source>You may set the database up.</source>
        <translation>Você pode preparar o banco de dados.</translation>
    </message>
    <message>
        <source>%1 may not read the records: the server’s administrator has to give the right.</source>
        <translation>%1 não pode ler os registros: o administrador do servidor precisa dar a permissão.</translation>
    </message>
    <message>
        <source>The database “%1” is there.</source>
        <translation>O banco de dados “%1” existe.</translation>
    </message>
    <message>
        <source>There is no database “%1” on the server: check the name, or have it made.</source>
        <translation>O banco de dados “%1” não existe no servidor: verifique o nome ou peça que o criem.</translation>
    </message>
    <message>
        <source>Its text is kept in UTF8.</source>
        <translation>O texto dele é guardado em UTF8.</translation>
    </message>
    <message>
        <source>Its text is kept in %1, not in UTF8: have a database made with the encoding UTF8.</source>
        <translation>O texto dele é guardado em %1, não em UTF8: peça que criem um banco de dados com a codificação UTF8.</translation>
    </message>
    <message>
        <source>Its tables are of version %1, which this program knows.</source>
        <translation>As tabelas dele são da versão %1, que este programa conhece.</translation>
    </message>
    <message>
        <source>Its tables are of version %1; opening brings them up to version %2.</source>
        <translation>As tabelas dele são da versão %1; ao abrir, passam para a versão %2.</translation>
    </message>
    <message>
        <source>Its tables are of version %1, and this program knows %2: update the program.</source>
        <translation>As tabelas dele são da versão %1, e este programa conhece a %2: atualize o programa.</translation>
    </message>
    <message>
        <source>It is empty: Patron Desk can set it up.</source>
        <translation>Está vazio: o Patron Desk pode prepará-lo.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Nome da organização</translation>
    </message>
    <message>
        <source>Stands in the header of every patron’s page, and on what is printed or exported.</source>
        <translation>Fica no cabeçalho da página de cada cliente e no que é impresso ou exportado.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sem nome</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Decides on which day an order, a deadline or a renewal period falls.</source>
        <translation>Define em que dia cai um pedido, um prazo ou um período de renovação.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Counts for amounts that came without a currency of their own.</source>
        <translation>Vale para os valores que vieram sem moeda própria.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>The header and the buttons of the patron’s page have this colour.</source>
        <translation>O cabeçalho e os botões da página do cliente têm esta cor.</translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation>Endereço do site</translation>
    </message>
    <message>
        <source>Links to the patron’s pages begin with it; it is the address of your public ticketing site.</source>
        <translation>Os links das páginas do cliente começam com ele; é o endereço do seu site público de ingressos.</translation>
    </message>
    <message>
        <source>No address: page links cannot be made</source>
        <translation>Sem endereço: não é possível criar links das páginas</translation>
    </message>
    <message>
        <source>Subscription renewal tab</source>
        <translation>Aba “Subscription renewal”</translation>
    </message>
    <message>
        <source>Repeats “Hide Subscription Renewal Tab in Portal” of your site: with it, nobody sees the tab, whatever is to be renewed.</source>
        <translation>Repete “Hide Subscription Renewal Tab in Portal” do seu site: com isto, ninguém vê a aba, haja o que houver para renovar.</translation>
    </message>
    <message>
        <source>Hide the tab from every patron</source>
        <translation>Ocultar a aba de todos os clientes</translation>
    </message>
    <message>
        <source>Personal Pronouns</source>
        <translation>“Personal Pronouns”</translation>
    </message>
    <message>
        <source>Repeats whether your site asks for pronouns on My Profile.</source>
        <translation>Repete se o seu site pergunta os pronomes em “My Profile”.</translation>
    </message>
    <message>
        <source>Patrons see and change them on My Profile</source>
        <translation>Os clientes os veem e alteram em “My Profile”</translation>
    </message>
    <message>
        <source>Onsite Accessibility Requirements</source>
        <translation>“Onsite Accessibility Requirements”</translation>
    </message>
    <message>
        <source>Repeats whether your site asks for access needs on My Profile.</source>
        <translation>Repete se o seu site pergunta as necessidades de acessibilidade em “My Profile”.</translation>
    </message>
    <message>
        <source>Mobile tickets</source>
        <translation>Ingressos no celular</translation>
    </message>
    <message>
        <source>Repeats whether your site has mobile tickets; an order offers them only when it is delivered by e-mail.</source>
        <translation>Repete se o seu site tem ingressos no celular; um pedido só os oferece quando a entrega é por e-mail.</translation>
    </message>
    <message>
        <source>Orders delivered by e-mail offer mobile tickets</source>
        <translation>Pedidos entregues por e-mail oferecem ingressos no celular</translation>
    </message>
    <message>
        <source>Orders in a status without a label</source>
        <translation>Pedidos com um status sem rótulo</translation>
    </message>
    <message>
        <source>Decides what a patron sees of an order whose status the table of order labels does not have.</source>
        <translation>Define o que um cliente vê de um pedido cujo status não está na tabela de rótulos de pedidos.</translation>
    </message>
    <message>
        <source>Stages that the vendor names as visible</source>
        <translation>Etapas que o fornecedor lista como visíveis</translation>
    </message>
    <message>
        <source>The vendor’s two pages disagree about a gift in Posted, Pending, Pledged or Negotiation/Review with a probability under 90 percent; this decides.</source>
        <translation>As duas páginas do fornecedor divergem sobre uma doação em “Posted”, “Pending”, “Pledged” ou “Negotiation/Review” com probabilidade abaixo de 90 por cento; isto decide.</translation>
    </message>
    <message>
        <source>Benefits that are listed</source>
        <translation>Benefícios listados</translation>
    </message>
    <message>
        <source>Renewal opens</source>
        <translation>Início da renovação</translation>
    </message>
    <message>
        <source>So many days before a benefit expires, Renew now is offered; that day is included.</source>
        <translation>“Renew now” é oferecido este número de dias antes do vencimento de um benefício; esse dia está incluído.</translation>
    </message>
    <message>
        <source>Renewal closes</source>
        <translation>Fim da renovação</translation>
    </message>
    <message>
        <source>So many days after a benefit expired, it can no longer be renewed; that day is included.</source>
        <translation>Um benefício não pode mais ser renovado este número de dias após o vencimento; esse dia está incluído.</translation>
    </message>
    <message>
        <source>Empty: it never closes</source>
        <translation>Vazio: nunca termina</translation>
    </message>
    <message>
        <source>Household levels</source>
        <translation>Níveis de domicílio</translation>
    </message>
    <message>
        <source>Decides who has the presales, members’ seats and discounts of a benefit of a Household level.</source>
        <translation>Define quem tem as pré-vendas, os lugares para associados e os descontos de um benefício com nível de domicílio.</translation>
    </message>
    <message>
        <source>Order Fulfillment Administrator</source>
        <translation>Order Fulfillment Administrator</translation>
    </message>
    <message>
        <source>Change requests go to this address while the Subscription Fulfillment Administrator is blank.</source>
        <translation>As solicitações de alteração vão para este endereço enquanto “Subscription Fulfillment Administrator” estiver em branco.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>Subscription Fulfillment Administrator</source>
        <translation>Subscription Fulfillment Administrator</translation>
    </message>
    <message>
        <source>The form behind Request Changes is sent to this address.</source>
        <translation>O formulário de “Request Changes” é enviado para este endereço.</translation>
    </message>
    <message>
        <source>Blank: the Order Fulfillment Administrator</source>
        <translation>Em branco: o “Order Fulfillment Administrator”</translation>
    </message>
    <message>
        <source>Benefit administrator</source>
        <translation>Administrador de benefícios</translation>
    </message>
    <message>
        <source>What a patron writes under “Contact us about Renewing” goes to this address.</source>
        <translation>O que um cliente escreve em “Contact us about Renewing” vai para este endereço.</translation>
    </message>
    <message>
        <source>Whose records count</source>
        <translation>Quais registros valem</translation>
    </message>
    <message>
        <source>Says whether a change made here is the change, or has to be repeated in PatronManager.</source>
        <translation>Indica se uma alteração feita aqui é definitiva ou precisa ser repetida no PatronManager.</translation>
    </message>
    <message>
        <source>Warn about old data</source>
        <translation>Avisar sobre dados antigos</translation>
    </message>
    <message>
        <source>Imported data that are older than this many days are warned about on every page.</source>
        <translation>Cada página avisa sobre dados importados que têm mais do que este número de dias.</translation>
    </message>
    <message>
        <source>Daily backup</source>
        <translation>Backup diário</translation>
    </message>
    <message>
        <source>A database that is a file is copied once a day while the program is open.</source>
        <translation>Um banco de dados que é um arquivo é copiado uma vez por dia enquanto o programa está aberto.</translation>
    </message>
    <message>
        <source>Make a verified copy every day</source>
        <translation>Fazer uma cópia verificada todos os dias</translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <translation>Backups mantidos</translation>
    </message>
    <message>
        <source>The oldest daily backup beyond this many is deleted.</source>
        <translation>O backup diário mais antigo além deste número é excluído.</translation>
    </message>
    <message>
        <source>The patron does not see the order</source>
        <translation>O cliente não vê o pedido</translation>
    </message>
    <message>
        <source>The patron sees the order, with the status as it is</source>
        <translation>O cliente vê o pedido, com o status como está</translation>
    </message>
    <message>
        <source>The probability decides: the gift is hidden under 90 percent</source>
        <translation>A probabilidade decide: a doação fica oculta abaixo de 90 por cento</translation>
    </message>
    <message>
        <source>The stage decides: the gift is shown</source>
        <translation>A etapa decide: a doação é exibida</translation>
    </message>
    <message>
        <source>All that are active, to be renewed, or expired and not replaced</source>
        <translation>Todos os que estão ativos, a renovar ou vencidos e não substituídos</translation>
    </message>
    <message>
        <source>Only those in their renewal period</source>
        <translation>Somente os que estão no período de renovação</translation>
    </message>
    <message>
        <source>Only the contact who holds the benefit</source>
        <translation>Somente o contato que tem o benefício</translation>
    </message>
    <message>
        <source>Every contact of the account</source>
        <translation>Todos os contatos da conta</translation>
    </message>
    <message>
        <source>Patron Desk: this database is the organisation’s record</source>
        <translation>Patron Desk: este banco de dados é o registro da organização</translation>
    </message>
    <message>
        <source>PatronManager: this database is a copy with work on top</source>
        <translation>PatronManager: este banco de dados é uma cópia com trabalho por cima</translation>
    </message>
    <message>
        <source>the default</source>
        <translation>o valor padrão</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dia</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. One looks like boxoffice@example.org.</source>
        <translation>“%1” não é um endereço de e-mail. Deve ser como boxoffice@example.org.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a site. One begins with https:// and has no blanks.</source>
        <translation>“%1” não é o endereço de um site. Deve começar com https:// e não ter espaços.</translation>
    </message>
    <message>
        <source>“%1” is not a colour. One is written as # and six digits or letters from A to F, such as #74152F.</source>
        <translation>“%1” não é uma cor. Escreve-se com # e seis números ou letras de A a F, como #74152F.</translation>
    </message>
    <message>
        <source>“%1” is not a currency. One has three letters, such as USD.</source>
        <translation>“%1” não é uma moeda. Tem três letras, como USD.</translation>
    </message>
    <message>
        <source>“%1” is not a region. One has two letters, such as US.</source>
        <translation>“%1” não é uma região. Tem duas letras, como US.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone. Choose one from the list, such as America/New_York.</source>
        <translation>“%1” não é um fuso horário. Escolha um da lista, como America/New_York.</translation>
    </message>
    <message>
        <source>“%1” does not fit here.</source>
        <translation>“%1” não serve aqui.</translation>
    </message>
    <message>
        <source>This cannot be empty.</source>
        <translation>Não pode ficar vazio.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Who you are. Everybody who works with this database shares these settings.</source>
        <translation>Quem vocês são. Todos que trabalham com este banco de dados compartilham estas configurações.</translation>
    </message>
    <message>
        <source>Portal site</source>
        <translation>Site do Portal</translation>
    </message>
    <message>
        <source>How your PatronPortal is set up. Patron Desk cannot ask the site, so it has to be told.</source>
        <translation>Como o seu PatronPortal está configurado. O Patron Desk não pode perguntar ao site, por isso é preciso informar aqui.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>What patrons see of their orders.</source>
        <translation>O que os clientes veem dos seus pedidos.</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>Doações</translation>
    </message>
    <message>
        <source>What patrons see of their gifts.</source>
        <translation>O que os clientes veem das suas doações.</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Benefícios</translation>
    </message>
    <message>
        <source>When benefits are listed and can be renewed, and whom they serve.</source>
        <translation>Quando os benefícios são listados e podem ser renovados, e a quem servem.</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>Who gets what patrons send from their pages.</source>
        <translation>Quem recebe o que os clientes enviam das páginas deles.</translation>
    </message>
    <message>
        <source>Data age and backups</source>
        <translation>Dados e backups</translation>
    </message>
    <message>
        <source>Where the records come from, and how they are kept safe.</source>
        <translation>De onde vêm os registros e como são mantidos em segurança.</translation>
    </message>
    <message>
        <source>The vendor’s help</source>
        <translation>A ajuda do fornecedor</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Presumido</translation>
    </message>
    <message>
        <source>Set by staff</source>
        <translation>Definido pela equipe</translation>
    </message>
    <message>
        <source>Decides which benefits stand under Benefit Renewal; one that was replaced never does.</source>
        <translation>Define quais benefícios ficam em “Benefit Renewal”; um que foi substituído nunca fica.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberta</translation>
    </message>
    <message>
        <source>Closed, won</source>
        <translation>Fechada, ganha</translation>
    </message>
    <message>
        <source>Closed, lost</source>
        <translation>Fechada, perdida</translation>
    </message>
    <message>
        <source>“%1” is read as “%2”</source>
        <translation>“%1” é lido como “%2”</translation>
    </message>
    <message>
        <source>“%1” is not listed</source>
        <translation>“%1” não é listado</translation>
    </message>
    <message>
        <source>“%1”: %2 %</source>
        <comment>a stage and its probability</comment>
        <translation>“%1”: %2 %</translation>
    </message>
    <message>
        <source>Order labels</source>
        <translation>Rótulos de pedidos</translation>
    </message>
    <message>
        <source>Donation stages</source>
        <translation>Etapas de doação</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What if, not as set: %1.</source>
        <translation>E se, diferente do configurado: %1.</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>Dias de tolerância</translation>
    </message>
    <message>
        <source>Seats of a subscriber who does not renew are held for so many days and not sold before; with 0 they go back on sale at once, as in Portal.</source>
        <translation>Os lugares de um assinante que não renova ficam bloqueados por esse número de dias e não são vendidos antes; com 0 voltam à venda imediatamente, como no Portal.</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Assinaturas</translation>
    </message>
    <message>
        <source>What becomes of subscribers’ seats. Patrons see nothing of it on their pages.</source>
        <translation>O que acontece com os lugares dos assinantes. Os clientes não veem nada disso em suas páginas.</translation>
    </message>
    <message>
        <source>Days of a hold</source>
        <translation>Dias de um bloqueio</translation>
    </message>
    <message>
        <source>Other seats that a subscriber thinks about are held for so many business days, to the end of the last one, while the old ones stay.</source>
        <translation>Outros lugares em que um assinante está pensando ficam bloqueados por esse número de dias úteis, até o fim do último, enquanto ele mantém os antigos.</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feriados</translation>
    </message>
    <message>
        <source>On these days nobody is at the desk; like Saturdays and Sundays they are no business days. Written as 2026-12-25, with a comma between two.</source>
        <translation>Nesses dias não há ninguém na bilheteria; como sábados e domingos, não são dias úteis. Escritos como 2026-12-25, com uma vírgula entre dois.</translation>
    </message>
    <message>
        <source>None: every weekday is a business day</source>
        <translation>Nenhum: todos os dias de segunda a sexta são úteis</translation>
    </message>
    <message>
        <source>“%1” is not a list of days. Days are written as 2026-12-25, with a comma between two.</source>
        <translation>“%1” não é uma lista de dias. Os dias são escritos como 2026-12-25, com uma vírgula entre dois.</translation>
    </message>
    <message>
        <source>Who comes first in a plan</source>
        <translation>Quem vem primeiro em um plano</translation>
    </message>
    <message>
        <source>Decides whose wish for other seats is served before whose where both want the same.</source>
        <translation>Define qual desejo de outros lugares é atendido antes quando dois querem os mesmos.</translation>
    </message>
    <message>
        <source>Days between reminders</source>
        <translation>Dias entre lembretes</translation>
    </message>
    <message>
        <source>A subscriber who was reminded of a renewal is left out for so many days, unless somebody says otherwise; with 0 nobody is.</source>
        <translation>Um assinante que foi lembrado de uma renovação fica de fora por esse número de dias, a menos que alguém diga o contrário; com 0, ninguém.</translation>
    </message>
    <message>
        <source>Seat wishes</source>
        <translation>Desejos de lugares</translation>
    </message>
    <message>
        <source>How a plan of all wishes for other seats decides between patrons.</source>
        <translation>Como um plano de todos os desejos de outros lugares decide entre clientes.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>You can close this page and go back to Patron Desk.</source>
        <translation>Você pode fechar esta página e voltar ao Patron Desk.</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>No source says so; it is assumed.</source>
        <translation>Nenhuma fonte diz isso; é presumido.</translation>
    </message>
    <message>
        <source>Patron Desk’s own rule or your setting.</source>
        <translation>Regra própria do Patron Desk ou configuração sua.</translation>
    </message>
    <message>
        <source>PatronManager Help: How Patrons Use Their PatronPortal Accounts</source>
        <translation>Ajuda do PatronManager: “How Patrons Use Their PatronPortal Accounts”</translation>
    </message>
    <message>
        <source>PatronManager Help: PatronPortal FAQs</source>
        <translation>Ajuda do PatronManager: “PatronPortal FAQs”</translation>
    </message>
    <message>
        <source>PatronManager Help, article %1</source>
        <translation>Ajuda do PatronManager, artigo %1</translation>
    </message>
    <message>
        <source>login</source>
        <translation>login</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>abas</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>perfil</translation>
    </message>
    <message>
        <source>order statuses</source>
        <translation>status dos pedidos</translation>
    </message>
    <message>
        <source>virtual events</source>
        <translation>eventos virtuais</translation>
    </message>
    <message>
        <source>mobile tickets</source>
        <translation>ingressos no celular</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>pedidos</translation>
    </message>
    <message>
        <source>qualification</source>
        <translation>qualificação</translation>
    </message>
    <message>
        <source>donations</source>
        <translation>doações</translation>
    </message>
    <message>
        <source>subscriptions</source>
        <translation>assinaturas</translation>
    </message>
    <message>
        <source>benefits</source>
        <translation>benefícios</translation>
    </message>
    <message>
        <source>perks</source>
        <translation>vantagens</translation>
    </message>
    <message>
        <source>portal users</source>
        <translation>usuários do Portal</translation>
    </message>
    <message>
        <source>assumed, no source</source>
        <translation>presumido, sem fonte</translation>
    </message>
    <message>
        <source>own rule or setting</source>
        <translation>regra própria ou configuração</translation>
    </message>
    <message>
        <source>Portal help: %1</source>
        <translation>Ajuda do Portal: %1</translation>
    </message>
    <message>
        <source>Portal FAQ: %1</source>
        <translation>Perguntas frequentes do Portal: %1</translation>
    </message>
    <message>
        <source>Help article %1</source>
        <translation>Artigo de ajuda %1</translation>
    </message>
    <message>
        <source>%1; in part assumed</source>
        <translation>%1; em parte presumido</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>There is nothing that you need to do.</source>
        <translation>Você não precisa fazer nada.</translation>
    </message>
    <message>
        <source>Something in it is still open; I can look up what that is.</source>
        <translation>Algo ainda está em aberto; posso verificar o que é.</translation>
    </message>
    <message>
        <source>I can tell you what is still to be paid.</source>
        <translation>Posso dizer quanto ainda falta pagar.</translation>
    </message>
    <message>
        <source>I can tell you more about the refund.</source>
        <translation>Posso dar mais informações sobre o reembolso.</translation>
    </message>
    <message>
        <source>I can tell you what is still to be done.</source>
        <translation>Posso dizer o que ainda falta fazer.</translation>
    </message>
    <message>
        <source>On the day that I am looking at, this was not in your account yet.</source>
        <translation>Na data que estou vendo, isto ainda não estava na sua conta.</translation>
    </message>
    <message>
        <source>I can look at today’s page with you.</source>
        <translation>Posso ver a página de hoje com você.</translation>
    </message>
    <message>
        <source>This entry was taken out of our records, so your account does not show it.</source>
        <translation>Este item foi retirado dos nossos registros, por isso a sua conta não o mostra.</translation>
    </message>
    <message>
        <source>If you think that it should be there, I will have it checked.</source>
        <translation>Se você acha que ele deveria estar lá, vou pedir que verifiquem.</translation>
    </message>
    <message>
        <source>This entry was joined with another one, so your account does not show it by itself.</source>
        <translation>Este item foi unido a outro, por isso a sua conta não o mostra separadamente.</translation>
    </message>
    <message>
        <source>I can look at the other one with you.</source>
        <translation>Posso ver o outro com você.</translation>
    </message>
    <message>
        <source>You can log in with {username}.</source>
        <translation>Você pode entrar com {username}.</translation>
    </message>
    <message>
        <source>If you have forgotten your password, choose “Forgot password” where you log in.</source>
        <translation>Se você esqueceu a senha, escolha “Forgot password” na tela de login.</translation>
    </message>
    <message>
        <source>Your login is switched off at the moment.</source>
        <translation>O seu acesso está desativado no momento.</translation>
    </message>
    <message>
        <source>I can have it switched on again.</source>
        <translation>Posso pedir que o ativem de novo.</translation>
    </message>
    <message>
        <source>You do not have a login yet.</source>
        <translation>Você ainda não tem acesso.</translation>
    </message>
    <message>
        <source>I can have one made for you.</source>
        <translation>Posso pedir que criem um para você.</translation>
    </message>
    <message>
        <source>Somebody else uses the same e-mail address with us, so you cannot have a login with it.</source>
        <translation>Outra pessoa usa o mesmo e-mail conosco, por isso você não pode ter acesso com ele.</translation>
    </message>
    <message>
        <source>With an address of your own you can have one.</source>
        <translation>Com um endereço só seu, é possível.</translation>
    </message>
    <message>
        <source>We have no e-mail address of yours, so you cannot have a login yet.</source>
        <translation>Não temos o seu e-mail, por isso você ainda não pode ter acesso.</translation>
    </message>
    <message>
        <source>If you tell me your address, I can have one made.</source>
        <translation>Se você me informar o seu endereço, posso pedir que criem um.</translation>
    </message>
    <message>
        <source>Your e-mail address is in use for another login, so you cannot have one with it.</source>
        <translation>O seu e-mail já é usado em outro acesso, por isso você não pode ter um com ele.</translation>
    </message>
    <message>
        <source>With another address you can have one.</source>
        <translation>Com outro endereço, é possível.</translation>
    </message>
    <message>
        <source>Under My Profile you see your details and can change them.</source>
        <translation>Em “My Profile”, você vê os seus dados e pode alterá-los.</translation>
    </message>
    <message>
        <source>What you save there is changed with us too.</source>
        <translation>O que você salvar ali também muda aqui conosco.</translation>
    </message>
    <message>
        <source>Under Orders you find the ticket orders that you placed with us.</source>
        <translation>Em “Orders”, você encontra os pedidos de ingressos que fez conosco.</translation>
    </message>
    <message>
        <source>“See details” shows more about each of them.</source>
        <translation>“See details” mostra mais sobre cada um.</translation>
    </message>
    <message>
        <source>Under Donations you find your gifts that are complete or soon will be.</source>
        <translation>Em “Donations”, você encontra as suas doações concluídas ou prestes a ser concluídas.</translation>
    </message>
    <message>
        <source>The upcoming and the completed ones stand apart.</source>
        <translation>As próximas e as concluídas ficam separadas.</translation>
    </message>
    <message>
        <source>You have no Donations tab, because no gift in your name is complete or soon will be.</source>
        <translation>Você não tem a aba “Donations” porque nenhuma doação em seu nome está concluída ou prestes a ser concluída.</translation>
    </message>
    <message>
        <source>The tab appears with the first one that is.</source>
        <translation>A aba aparece com a primeira que estiver.</translation>
    </message>
    <message>
        <source>Under Subscription renewal you find the subscriptions that wait for your renewal.</source>
        <translation>Em “Subscription renewal”, você encontra as assinaturas que esperam a sua renovação.</translation>
    </message>
    <message>
        <source>You can pay for them there, or ask us for changes.</source>
        <translation>Você pode pagá-las ali ou nos pedir alterações.</translation>
    </message>
    <message>
        <source>You have no Subscription renewal tab, because no subscription of yours waits to be renewed there.</source>
        <translation>Você não tem a aba “Subscription renewal” porque nenhuma assinatura sua espera ser renovada ali.</translation>
    </message>
    <message>
        <source>The tab appears when one does.</source>
        <translation>A aba aparece quando houver uma.</translation>
    </message>
    <message>
        <source>We do not offer the renewal of subscriptions on our website at the moment.</source>
        <translation>No momento, não oferecemos a renovação de assinaturas em nosso site.</translation>
    </message>
    <message>
        <source>I can tell you how to renew yours.</source>
        <translation>Posso dizer como renovar a sua.</translation>
    </message>
    <message>
        <source>Under Benefit Renewal you find your memberships and benefits.</source>
        <translation>Em “Benefit Renewal”, você encontra as suas associações e benefícios.</translation>
    </message>
    <message>
        <source>You can see there where they stand, and renew them.</source>
        <translation>Ali você pode ver a situação deles e renová-los.</translation>
    </message>
    <message>
        <source>You have no Benefit Renewal tab, because no membership or benefit of yours is listed there.</source>
        <translation>Você não tem a aba “Benefit Renewal” porque nenhuma associação nem benefício seu seria listado nela.</translation>
    </message>
    <message>
        <source>I can tell you which ones you have.</source>
        <translation>Posso dizer quais você tem.</translation>
    </message>
    <message>
        <source>You can change this yourself under My Profile.</source>
        <translation>Você pode alterar isso em “My Profile”.</translation>
    </message>
    <message>
        <source>You can change your password yourself under My Profile.</source>
        <translation>A senha pode ser alterada por você em “My Profile”.</translation>
    </message>
    <message>
        <source>If you have forgotten it, choose “Forgot password” where you log in.</source>
        <translation>Se você a esqueceu, escolha “Forgot password” na tela de login.</translation>
    </message>
    <message>
        <source>You can change your e-mail address yourself under My Profile; it is also the name that you log in with.</source>
        <translation>O e-mail pode ser alterado por você em “My Profile”; ele também é o nome com que você entra.</translation>
    </message>
    <message>
        <source>Nobody else may use the same address with us.</source>
        <translation>Ninguém mais pode usar o mesmo endereço conosco.</translation>
    </message>
    <message>
        <source>You can see and change your pronouns yourself under My Profile.</source>
        <translation>Você pode ver e alterar os seus pronomes em “My Profile”.</translation>
    </message>
    <message>
        <source>Our website does not ask for pronouns at the moment.</source>
        <translation>No momento, nosso site não pergunta os pronomes.</translation>
    </message>
    <message>
        <source>You can tell me yours, if you like.</source>
        <translation>Se quiser, você pode me dizer os seus.</translation>
    </message>
    <message>
        <source>You can see and change what access you need yourself under My Profile.</source>
        <translation>Você pode ver e alterar as suas necessidades de acessibilidade em “My Profile”.</translation>
    </message>
    <message>
        <source>Our website does not show what access you need at the moment.</source>
        <translation>No momento, nosso site não mostra as suas necessidades de acessibilidade.</translation>
    </message>
    <message>
        <source>You can tell me what you need.</source>
        <translation>Você pode me dizer do que precisa.</translation>
    </message>
    <message>
        <source>This order is not in your name, so it is not in your account.</source>
        <translation>Este pedido não está em seu nome, por isso não está na sua conta.</translation>
    </message>
    <message>
        <source>I can have it checked in whose name it should be.</source>
        <translation>Posso pedir que verifiquem em nome de quem ele deveria estar.</translation>
    </message>
    <message>
        <source>Your order shows as “{label}”.</source>
        <translation>O seu pedido aparece como “{label}”.</translation>
    </message>
    <message>
        <source>An order like this one is not listed in your account.</source>
        <translation>Um pedido como este não é listado na sua conta.</translation>
    </message>
    <message>
        <source>I can tell you here what became of it.</source>
        <translation>Posso dizer aqui o que aconteceu com ele.</translation>
    </message>
    <message>
        <source>This order waits for a renewal, so it does not stand among your orders.</source>
        <translation>Este pedido espera uma renovação, por isso não está entre os seus pedidos.</translation>
    </message>
    <message>
        <source>I can tell you where it is to be found.</source>
        <translation>Posso dizer onde encontrá-lo.</translation>
    </message>
    <message>
        <source>Your account does not show orders that are where this one is now.</source>
        <translation>A sua conta não mostra pedidos na situação em que este está agora.</translation>
    </message>
    <message>
        <source>I can tell you here where it stands.</source>
        <translation>Posso dizer aqui em que situação ele está.</translation>
    </message>
    <message>
        <source>Your order shows as “{status}”.</source>
        <translation>O seu pedido aparece como “{status}”.</translation>
    </message>
    <message>
        <source>I can tell you what that means for you.</source>
        <translation>Posso dizer o que isso significa para você.</translation>
    </message>
    <message>
        <source>A part of this subscription is paid, so its seats cannot be changed any more.</source>
        <translation>Uma parte desta assinatura está paga, por isso os lugares não podem mais ser alterados.</translation>
    </message>
    <message>
        <source>This gift is not in your name, so it is not in your account.</source>
        <translation>Esta doação não está em seu nome, por isso não está na sua conta.</translation>
    </message>
    <message>
        <source>Your account lists a gift when it is settled, and this one is not settled yet.</source>
        <translation>A sua conta lista uma doação quando ela está confirmada, e esta ainda não está.</translation>
    </message>
    <message>
        <source>You will find it there when it is.</source>
        <translation>Você a encontrará ali quando estiver.</translation>
    </message>
    <message>
        <source>This gift is not in your account yet.</source>
        <translation>Esta doação ainda não está na sua conta.</translation>
    </message>
    <message>
        <source>I will have it checked and put right.</source>
        <translation>Vou pedir que verifiquem e corrijam.</translation>
    </message>
    <message>
        <source>Your pledge itself is not listed, because its single payments are.</source>
        <translation>A sua promessa de doação em si não é listada, porque os pagamentos dela são.</translation>
    </message>
    <message>
        <source>I can go through the payments with you.</source>
        <translation>Posso ver os pagamentos um a um com você.</translation>
    </message>
    <message>
        <source>This gift is not in your account, because no amount is noted for it.</source>
        <translation>Esta doação não está na sua conta porque não há valor anotado para ela.</translation>
    </message>
    <message>
        <source>Your gift is listed in your account.</source>
        <translation>A sua doação está listada na sua conta.</translation>
    </message>
    <message>
        <source>I can tell you where it stands.</source>
        <translation>Posso dizer em que situação ela está.</translation>
    </message>
    <message>
        <source>Your gift stands under Upcoming, because it is not complete yet.</source>
        <translation>A sua doação está em “Upcoming” porque ainda não está concluída.</translation>
    </message>
    <message>
        <source>It stands under Completed when it is.</source>
        <translation>Ela ficará em “Completed” quando estiver.</translation>
    </message>
    <message>
        <source>Your gift stands under Completed.</source>
        <translation>A sua doação está em “Completed”.</translation>
    </message>
    <message>
        <source>Your subscription waits for your renewal under Subscription renewal.</source>
        <translation>A sua assinatura espera a sua renovação em “Subscription renewal”.</translation>
    </message>
    <message>
        <source>There you can pay, ask us for changes, or say that you do not want to renew.</source>
        <translation>Ali você pode pagar, nos pedir alterações ou dizer que não quer renovar.</translation>
    </message>
    <message>
        <source>A subscription of this kind is not renewed on our website.</source>
        <translation>Uma assinatura deste tipo não é renovada em nosso site.</translation>
    </message>
    <message>
        <source>I can tell you how to renew it.</source>
        <translation>Posso dizer como renová-la.</translation>
    </message>
    <message>
        <source>A membership is not listed under Subscription renewal.</source>
        <translation>Uma associação não é listada em “Subscription renewal”.</translation>
    </message>
    <message>
        <source>I can tell you how yours is renewed.</source>
        <translation>Posso dizer como a sua é renovada.</translation>
    </message>
    <message>
        <source>This order is not a subscription, so it is not listed for renewal.</source>
        <translation>Este pedido não é uma assinatura, por isso não é listado para renovação.</translation>
    </message>
    <message>
        <source>We have your request for changes, and your seats stay as they are until we have worked on it.</source>
        <translation>Temos a sua solicitação de alteração, e os seus lugares ficam como estão até que a atendamos.</translation>
    </message>
    <message>
        <source>I can look up how far it is.</source>
        <translation>Posso verificar em que pé ela está.</translation>
    </message>
    <message>
        <source>This benefit is listed under Benefit Renewal.</source>
        <translation>Este benefício está em “Benefit Renewal”.</translation>
    </message>
    <message>
        <source>I can tell you more about it.</source>
        <translation>Posso dar mais informações sobre ele.</translation>
    </message>
    <message>
        <source>This benefit is listed under Benefit Renewal, because it can be renewed now.</source>
        <translation>Este benefício está em “Benefit Renewal” porque já pode ser renovado.</translation>
    </message>
    <message>
        <source>Your account shows how.</source>
        <translation>A sua conta mostra como.</translation>
    </message>
    <message>
        <source>Your account lists a benefit only while it can be renewed, and that is not now.</source>
        <translation>A sua conta lista um benefício só enquanto ele pode ser renovado, e agora não é o caso.</translation>
    </message>
    <message>
        <source>I can tell you when that is.</source>
        <translation>Posso dizer quando será.</translation>
    </message>
    <message>
        <source>A newer benefit has taken the place of this one, so the old one is not listed any more.</source>
        <translation>Um benefício mais novo tomou o lugar deste, por isso o antigo não é mais listado.</translation>
    </message>
    <message>
        <source>The newer one is the one that counts.</source>
        <translation>O que vale é o mais novo.</translation>
    </message>
    <message>
        <source>This benefit begins on {start}, and your account lists it from then on.</source>
        <translation>Este benefício começa em {start}, e a sua conta o lista a partir de então.</translation>
    </message>
    <message>
        <source>This benefit is not in your name, so it is not in your account.</source>
        <translation>Este benefício não está em seu nome, por isso não está na sua conta.</translation>
    </message>
    <message>
        <source>This benefit has no end, so there is nothing to renew.</source>
        <translation>Este benefício não tem fim, por isso não há nada para renovar.</translation>
    </message>
    <message>
        <source>This benefit lasts until {expires}.</source>
        <translation>Este benefício vale até {expires}.</translation>
    </message>
    <message>
        <source>The time to renew it begins on {opens}.</source>
        <translation>O período para renová-lo começa em {opens}.</translation>
    </message>
    <message>
        <source>This benefit lasts until {expires}, and this is the time to renew it.</source>
        <translation>Este benefício vale até {expires}, e agora é o momento de renová-lo.</translation>
    </message>
    <message>
        <source>This benefit ended on {expires}, and you can still renew it.</source>
        <translation>Este benefício terminou em {expires}, e você ainda pode renová-lo.</translation>
    </message>
    <message>
        <source>This benefit ended on {expires}, and the time to renew it ended on {closes}.</source>
        <translation>Este benefício terminou em {expires}, e o período para renová-lo terminou em {closes}.</translation>
    </message>
    <message>
        <source>I can tell you what is possible now.</source>
        <translation>Posso dizer o que é possível agora.</translation>
    </message>
    <message>
        <source>The line at the top reminds you to renew “{level}”, whose last day is {expires}.</source>
        <translation>A linha no alto lembra você de renovar “{level}”, cujo último dia é {expires}.</translation>
    </message>
    <message>
        <source>You can renew it under Benefit Renewal.</source>
        <translation>Você pode renovar em “Benefit Renewal”.</translation>
    </message>
    <message>
        <source>Through “{level}” you can book before it is open to everybody.</source>
        <translation>Com “{level}”, você pode comprar antes que abra para todos.</translation>
    </message>
    <message>
        <source>Log in first, then it is open to you.</source>
        <translation>Entre na sua conta primeiro, e estará aberto para você.</translation>
    </message>
    <message>
        <source>Through “{level}” you can book from {opens}, before it is open to everybody.</source>
        <translation>Com “{level}”, você pode comprar a partir de {opens}, antes que abra para todos.</translation>
    </message>
    <message>
        <source>Log in first when you book.</source>
        <translation>Entre na sua conta primeiro quando for comprar.</translation>
    </message>
    <message>
        <source>It is open to everybody now.</source>
        <translation>Agora está aberto para todos.</translation>
    </message>
    <message>
        <source>You can book it without “{level}” too.</source>
        <translation>Você também pode comprar sem “{level}”.</translation>
    </message>
    <message>
        <source>Through “{level}” you can book seats that others do not see.</source>
        <translation>Com “{level}”, você pode comprar lugares que os outros não veem.</translation>
    </message>
    <message>
        <source>Log in first, then you will see them.</source>
        <translation>Entre na sua conta primeiro, e você os verá.</translation>
    </message>
    <message>
        <source>Your discount for “{level}” applies by itself once you are logged in.</source>
        <translation>O seu desconto de “{level}” se aplica automaticamente quando você entra na conta.</translation>
    </message>
    <message>
        <source>You need not enter a code.</source>
        <translation>Você não precisa digitar nenhum código.</translation>
    </message>
    <message>
        <source>This discount has been used as often as it can be.</source>
        <translation>Este desconto já foi usado quantas vezes podia ser.</translation>
    </message>
    <message>
        <source>I can tell you about the regular prices.</source>
        <translation>Posso informar os preços normais.</translation>
    </message>
    <message>
        <source>This discount is not on offer at the moment.</source>
        <translation>Este desconto não está disponível no momento.</translation>
    </message>
    <message>
        <source>This discount does not apply by itself.</source>
        <translation>Este desconto não se aplica automaticamente.</translation>
    </message>
    <message>
        <source>I can tell you how it is used.</source>
        <translation>Posso dizer como ele é usado.</translation>
    </message>
    <message>
        <source>This discount comes with “{level}”, which you do not have at the moment.</source>
        <translation>Este desconto vem com “{level}”, que você não tem no momento.</translation>
    </message>
    <message>
        <source>I can tell you how to get it.</source>
        <translation>Posso dizer como obtê-lo.</translation>
    </message>
    <message>
        <source>This early booking comes with “{level}”, which you do not have at the moment.</source>
        <translation>Esta compra antecipada vem com “{level}”, que você não tem no momento.</translation>
    </message>
    <message>
        <source>These seats come with “{level}”, which you do not have at the moment.</source>
        <translation>Estes lugares vêm com “{level}”, que você não tem no momento.</translation>
    </message>
    <message>
        <source>A better discount of yours is used in place of this one.</source>
        <translation>Em vez deste, é usado um desconto seu que é melhor.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>an account</source>
        <translation>uma conta</translation>
    </message>
    <message>
        <source>an allocation</source>
        <translation>uma cota</translation>
    </message>
    <message>
        <source>a benefit</source>
        <translation>um benefício</translation>
    </message>
    <message>
        <source>a benefit level</source>
        <translation>um nível de benefício</translation>
    </message>
    <message>
        <source>a change request</source>
        <translation>uma solicitação de alteração</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>um contato</translation>
    </message>
    <message>
        <source>a discount code</source>
        <translation>um código de desconto</translation>
    </message>
    <message>
        <source>a donation</source>
        <translation>uma doação</translation>
    </message>
    <message>
        <source>a performance</source>
        <translation>uma sessão</translation>
    </message>
    <message>
        <source>an e-mail that came in</source>
        <translation>um e-mail recebido</translation>
    </message>
    <message>
        <source>an e-mail in the outbox</source>
        <translation>um e-mail na caixa de saída</translation>
    </message>
    <message>
        <source>a payment</source>
        <translation>um pagamento</translation>
    </message>
    <message>
        <source>a portal user</source>
        <translation>um usuário do Portal</translation>
    </message>
    <message>
        <source>a price level</source>
        <translation>um nível de preço</translation>
    </message>
    <message>
        <source>an entry of the Renewal Log</source>
        <translation>uma entrada do registro de renovações</translation>
    </message>
    <message>
        <source>a run of the Renewal Tool</source>
        <translation>uma execução do Renewal Tool</translation>
    </message>
    <message>
        <source>a seat</source>
        <translation>um lugar</translation>
    </message>
    <message>
        <source>a seat of a subscriber</source>
        <translation>um lugar de um assinante</translation>
    </message>
    <message>
        <source>a seat that is sold or held</source>
        <translation>um lugar vendido ou bloqueado</translation>
    </message>
    <message>
        <source>a wish on the wait list</source>
        <translation>um desejo na lista de espera</translation>
    </message>
    <message>
        <source>a series</source>
        <translation>uma série</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>um pedido</translation>
    </message>
    <message>
        <source>a ticket or package of an order</source>
        <translation>um ingresso ou pacote de um pedido</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>um evento</translation>
    </message>
    <message>
        <source>a venue</source>
        <translation>um local</translation>
    </message>
    <message>
        <source>something recorded later</source>
        <translation>algo registrado depois</translation>
    </message>
    <message>
        <source>It was stopped there.</source>
        <translation>Foi interrompido ali.</translation>
    </message>
    <message>
        <source>What action %1 changed was changed again by action %2 meanwhile; undo %2 first.</source>
        <translation>O que a ação %1 alterou foi alterado de novo enquanto isso pela ação %2; desfaça %2 primeiro.</translation>
    </message>
    <message>
        <source>Action %1 has to wait: %2; undo that first.</source>
        <translation>A ação %1 precisa esperar: %2; desfaça isso primeiro.</translation>
    </message>
    <message>
        <source>%1 went to %2 meanwhile.</source>
        <translation>%1 passou para %2 enquanto isso.</translation>
    </message>
    <message>
        <source>%1 has what would have to come back</source>
        <comment>a row that stands in the way of an undo</comment>
        <translation>%1 tem o que teria de voltar</translation>
    </message>
    <message>
        <source>something that it needs is no more</source>
        <translation>algo de que ela precisa não existe mais</translation>
    </message>
    <message>
        <source>%1 refers to it</source>
        <comment>a row that stands in the way of an undo</comment>
        <translation>%1 remete ao que ela alterou</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of the run are taken back and stay so; the rest is as it was.</source>
        <translation>
            <numerusform>%Ln parte da execução foi desfeita e continua assim; o resto está como estava.</numerusform>
            <numerusform>%Ln partes da execução foram desfeitas e continuam assim; o resto está como estava.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 Undo the run again to go on.</source>
        <comment>what is so now; why</comment>
        <translation>%1 %2 Desfaça a execução de novo para continuar.</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>(blank)</source>
        <translation>(em branco)</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(desconhecido)</translation>
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
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares lado a lado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>in any section</source>
        <translation>em qualquer seção</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a section</comment>
        <translation>em %1</translation>
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
            <numerusform>%n deles acessível.</numerusform>
            <numerusform>%n deles acessíveis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Desde %1.</translation>
    </message>
    <message>
        <source>Next on the wait list: %1. These seats would do: %2.</source>
        <translation>Próximo na lista de espera: %1. Estes lugares serviriam: %2.</translation>
    </message>
    <message>
        <source>On the wait list for such seats: %1.</source>
        <translation>Na lista de espera por lugares assim: %1.</translation>
    </message>
    <message>
        <source>The patron has them now and waits no longer.</source>
        <translation>O cliente agora os tem e não espera mais.</translation>
    </message>
    <message>
        <source>The order that this patron waited with is gone.</source>
        <translation>O pedido com que este cliente esperava não existe mais.</translation>
    </message>
    <message>
        <source>The order that this patron waits with has no seats at a performance that is still to come.</source>
        <translation>O pedido com que este cliente espera não tem lugares em nenhuma sessão futura.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more on the wait list can be offered seats.</source>
        <translation>
            <numerusform>Podem-se oferecer lugares a mais %n da lista de espera.</numerusform>
            <numerusform>Podem-se oferecer lugares a mais %n da lista de espera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>window, text, databases</source>
        <translation>janela, texto, bancos de dados</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>domínio público</translation>
    </message>
    <message>
        <source>databases in a file</source>
        <translation>bancos de dados em um arquivo</translation>
    </message>
    <message>
        <source>shared databases</source>
        <translation>bancos de dados compartilhados</translation>
    </message>
    <message>
        <source>zip files</source>
        <translation>arquivos zip</translation>
    </message>
    <message>
        <source>passwords in the desktop’s keychain</source>
        <translation>senhas no chaveiro da área de trabalho</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>letras</translation>
    </message>
    <message>
        <source>letters and numbers</source>
        <translation>letras e números</translation>
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
        <translation>planos de desejos de lugares</translation>
    </message>
    <message>
        <source>encrypted connections to mail servers</source>
        <translation>conexões criptografadas com servidores de e-mail</translation>
    </message>
    <message>
        <source>the parts of an e-mail</source>
        <translation>as partes de um e-mail</translation>
    </message>
    <message>
        <source>the text of an e-mail in HTML</source>
        <translation>o texto de um e-mail em HTML</translation>
    </message>
    <message>
        <source>what the reader of e-mails may not do</source>
        <translation>o que o leitor de e-mails não pode fazer</translation>
    </message>
</context>
<context>
    <name>patrondesk</name>
    <message>
        <source>Shows what a patron sees in Portal, and why.</source>
        <translation>Mostra o que um cliente vê no Portal e por quê.</translation>
    </message>
    <message>
        <source>The database: sqlite:///file, a file, or postgresql://host/name.</source>
        <translation>O banco de dados: sqlite:///arquivo, um arquivo ou postgresql://host/nome.</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system, light ou dark.</translation>
    </message>
    <message>
        <source>The theme is “system”, “light” or “dark”, not “%1”.</source>
        <translation>O tema é “system”, “light” ou “dark”, não “%1”.</translation>
    </message>
    <message>
        <source>Open the demo theatre.</source>
        <translation>Abrir o teatro de demonstração.</translation>
    </message>
    <message>
        <source>Exports to import: zip files, folders or CSV files.</source>
        <translation>Exportações a importar: arquivos zip, pastas ou arquivos CSV.</translation>
    </message>
    <message>
        <source>--db and --demo name two databases; only one can be opened.</source>
        <translation>--db e --demo indicam dois bancos de dados; só um pode ser aberto.</translation>
    </message>
</context>
<context>
    <name>pd::app::BackupDesk</name>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauração</translation>
    </message>
    <message>
        <source>Daily backup</source>
        <translation>Backup diário</translation>
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
        <translation>Inclusão de e-mails</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Caixas de correio</translation>
    </message>
    <message numerus="yes">
        <source>%n new requests have come by mail.</source>
        <translation>
            <numerusform>%n nova solicitação chegou por e-mail.</numerusform>
            <numerusform>%n novas solicitações chegaram por e-mail.</numerusform>
        </translation>
    </message>
    <message>
        <source>New requests</source>
        <translation>Novas solicitações</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails that were sent have come back. The outbox says why.</source>
        <translation>
            <numerusform>%n e-mail enviado voltou. A caixa de saída diz por quê.</numerusform>
            <numerusform>%n e-mails enviados voltaram. A caixa de saída diz por quê.</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mails came back</source>
        <translation>E-mails voltaram</translation>
    </message>
</context>
<context>
    <name>pd::app::Program</name>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Where is the new database to be kept?</source>
        <translation>Onde o novo banco de dados deve ficar?</translation>
    </message>
    <message>
        <source>Patron Desk databases (*.db)</source>
        <translation>Bancos de dados do Patron Desk (*.db)</translation>
    </message>
    <message>
        <source>%1 is open in another window, which has come to the front.</source>
        <translation>%1 está aberto em outra janela, que veio para a frente.</translation>
    </message>
</context>
<context>
    <name>pd::page</name>
    <message>
        <source>shown</source>
        <translation>visível</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>não visível</translation>
    </message>
    <message>
        <source>The patron does not see this:</source>
        <translation>O cliente não vê isto:</translation>
    </message>
    <message>
        <source>The patron sees no fields here.</source>
        <translation>O cliente não vê nenhum campo aqui.</translation>
    </message>
    <message>
        <source>The patron sees no orders here.</source>
        <translation>O cliente não vê nenhum pedido aqui.</translation>
    </message>
    <message>
        <source>The patron sees no donations here.</source>
        <translation>O cliente não vê nenhuma doação aqui.</translation>
    </message>
    <message>
        <source>The patron sees no subscriptions to renew here.</source>
        <translation>O cliente não vê nenhuma assinatura para renovar aqui.</translation>
    </message>
    <message>
        <source>The patron sees no benefits here.</source>
        <translation>O cliente não vê nenhum benefício aqui.</translation>
    </message>
    <message>
        <source>Order %1, shown as “%2”</source>
        <translation>Pedido %1, aparece como “%2”</translation>
    </message>
    <message>
        <source>Order %1, hidden</source>
        <translation>Pedido %1, não visível</translation>
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
        <translation>Aba “%1”, %2</translation>
    </message>
    <message>
        <source>Reminder to renew %1</source>
        <translation>Lembrete para renovar %1</translation>
    </message>
    <message>
        <source>Tab “%1”</source>
        <translation>Aba “%1”</translation>
    </message>
    <message>
        <source>“%1” is not offered</source>
        <translation>“%1” não é oferecido</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Qualificação</translation>
    </message>
    <message>
        <source>[not shown to the patron]</source>
        <translation>[não exibido ao cliente]</translation>
    </message>
    <message>
        <source>After Log In the patron lands here, among the events on sale.</source>
        <translation>Depois de “Log In”, o cliente chega aqui, entre os eventos à venda.</translation>
    </message>
    <message>
        <source>No benefit of this patron opens anything besides.</source>
        <translation>Nenhum benefício deste cliente abre algo além disso.</translation>
    </message>
    <message>
        <source>Below is what the patron’s benefits open besides.</source>
        <translation>Abaixo está o que os benefícios do cliente abrem além disso.</translation>
    </message>
    <message>
        <source>On sale early for this patron</source>
        <translation>À venda antecipadamente para este cliente</translation>
    </message>
    <message>
        <source>Private seats</source>
        <translation>Lugares privados</translation>
    </message>
    <message>
        <source>Discount codes</source>
        <translation>Códigos de desconto</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>Presale of %1</source>
        <translation>Pré-venda de %1</translation>
    </message>
    <message>
        <source>Private seats for %1</source>
        <translation>Lugares privados para %1</translation>
    </message>
    <message>
        <source>Discount code %1, applies</source>
        <translation>Código de desconto %1, aplica-se</translation>
    </message>
    <message>
        <source>Discount code %1, does not apply</source>
        <translation>Código de desconto %1, não se aplica</translation>
    </message>
    <message>
        <source>“%1” is offered; in this preview it does nothing</source>
        <translation>“%1” é oferecido; nesta prévia não faz nada</translation>
    </message>
    <message>
        <source>Presale of %1, hidden</source>
        <translation>Pré-venda de %1, não visível</translation>
    </message>
    <message>
        <source>Private seats for %1, hidden</source>
        <translation>Lugares privados para %1, não visíveis</translation>
    </message>
    <message>
        <source>%1 (link)</source>
        <comment>read by a screen reader</comment>
        <translation>%1 (link)</translation>
    </message>
    <message>
        <source>“%1” leads the patron to %2.</source>
        <translation>“%1” leva o cliente a %2.</translation>
    </message>
    <message>
        <source>“%1” opens the mobile tickets of this order for the patron.</source>
        <translation>“%1” abre para o cliente os ingressos no celular deste pedido.</translation>
    </message>
    <message>
        <source>“%1” lets the patron change this field; saving it updates the Contact.</source>
        <translation>“%1” permite ao cliente alterar este campo; ao salvar, o contato é atualizado.</translation>
    </message>
    <message>
        <source>“%1” lets the patron choose another password.</source>
        <translation>“%1” permite ao cliente escolher outra senha.</translation>
    </message>
    <message>
        <source>“%1” opens the form “Submit a Change Request”; sent, it reaches the organisation by e-mail and changes nothing else.</source>
        <translation>“%1” abre o formulário “Submit a Change Request”; enviado, ele chega à organização por e-mail e não altera mais nada.</translation>
    </message>
    <message>
        <source>“%1” leads the patron to the payment of this renewal.</source>
        <translation>“%1” leva o cliente ao pagamento desta renovação.</translation>
    </message>
    <message>
        <source>“%1” releases the seats at once, and the order becomes Did Not Renew.</source>
        <translation>“%1” libera os lugares na hora, e o pedido passa a “Did Not Renew”.</translation>
    </message>
    <message>
        <source>“%1” leads to the Membership page, where the patron chooses a membership.</source>
        <translation>“%1” leva à página “Membership”, onde o cliente escolhe uma associação.</translation>
    </message>
    <message>
        <source>“%1” opens a message to the organisation about renewing.</source>
        <translation>“%1” abre uma mensagem à organização sobre a renovação.</translation>
    </message>
    <message>
        <source>In this preview nothing is opened or sent.</source>
        <translation>Nesta prévia, nada é aberto nem enviado.</translation>
    </message>
    <message>
        <source>You act for the patron: a click or Space does it, after a question.</source>
        <translation>Você age pelo cliente: um clique ou Espaço executa, depois de uma pergunta.</translation>
    </message>
    <message>
        <source>“%1” is offered; it works here while you act for the patron</source>
        <translation>“%1” é oferecido; aqui funciona enquanto você age pelo cliente</translation>
    </message>
    <message>
        <source>While you only look it does nothing: switch on “Act for patron” above the page to do it.</source>
        <translation>Enquanto você só olha, isto não faz nada: ative “Agir pelo cliente” acima da página para executar.</translation>
    </message>
</context>
<context>
    <name>pd::ui::AboutDialog</name>
    <message>
        <source>About Patron Desk</source>
        <translation>Sobre o Patron Desk</translation>
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
        <translation>Veja o que os seus clientes veem e por quê.</translation>
    </message>
    <message>
        <source>Version, licence, places and libraries</source>
        <translation>Versão, licença, locais e bibliotecas</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>pd::ui::AccountDialog</name>
    <message>
        <source>The server’s name is known.</source>
        <translation>O nome do servidor é conhecido.</translation>
    </message>
    <message>
        <source>The server’s name is not known.</source>
        <translation>O nome do servidor não é conhecido.</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>O servidor responde.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>O servidor não responde.</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>A conexão é criptografada.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>A conexão não é criptografada.</translation>
    </message>
    <message>
        <source>The certificate is good.</source>
        <translation>O certificado é válido.</translation>
    </message>
    <message>
        <source>The certificate is not good.</source>
        <translation>O certificado não é válido.</translation>
    </message>
    <message>
        <source>The login is accepted.</source>
        <translation>O login é aceito.</translation>
    </message>
    <message>
        <source>The login is not accepted.</source>
        <translation>O login não é aceito.</translation>
    </message>
    <message>
        <source>Save an&amp;d send</source>
        <translation>Salvar e env&amp;iar</translation>
    </message>
    <message>
        <source>Account that mail is sent from</source>
        <translation>Conta de envio de e-mails</translation>
    </message>
    <message>
        <source>Answers, reminders and receipts go out from here. What waits in the outbox goes as soon as it is saved.</source>
        <translation>Daqui saem respostas, lembretes e recibos. O que aguarda na caixa de saída vai assim que isto for salvo.</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Resultado do teste</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>Send no &amp;more</source>
        <translation>Não enviar &amp;mais</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save and send</source>
        <translation>Salvar e enviar</translation>
    </message>
    <message>
        <source>Fill in the password first: a test needs it.</source>
        <translation>Informe a senha primeiro: o teste precisa dela.</translation>
    </message>
    <message>
        <source>The test is under way.</source>
        <translation>O teste está em andamento.</translation>
    </message>
    <message>
        <source>The server is asked …</source>
        <translation>Consultando o servidor…</translation>
    </message>
    <message>
        <source>E-mails can be sent from here.</source>
        <translation>Daqui podem ser enviados e-mails.</translation>
    </message>
</context>
<context>
    <name>pd::ui::AccountForm</name>
    <message>
        <source>&amp;Keep the password in the keychain</source>
        <translation>&amp;Guardar a senha no chaveiro</translation>
    </message>
    <message>
        <source>Account that mail is sent from</source>
        <translation>Conta de envio de e-mails</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>P&amp;rovider</source>
        <translation>Pro&amp;vedor</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>for example boxoffice@example.org</source>
        <translation>por exemplo boxoffice@example.org</translation>
    </message>
    <message>
        <source>&amp;Name beside it</source>
        <translation>&amp;Nome ao lado</translation>
    </message>
    <message>
        <source>for example Harbour Light Box Office</source>
        <translation>por exemplo Bilheteria Harbour Light</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuário</translation>
    </message>
    <message>
        <source>empty: the address</source>
        <translation>vazio: o endereço</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Sen&amp;ha</translation>
    </message>
    <message>
        <source>empty: the one that is known</source>
        <translation>vazio: a que é conhecida</translation>
    </message>
    <message>
        <source>This desktop has no keychain: the password is asked for each time the program is started.</source>
        <translation>Esta área de trabalho não tem chaveiro: a senha é pedida cada vez que o programa é iniciado.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>for example smtp.example.org</source>
        <translation>por exemplo smtp.example.org</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Criptografia</translation>
    </message>
    <message>
        <source>From the first byte (TLS)</source>
        <translation>Desde o primeiro byte (TLS)</translation>
    </message>
    <message>
        <source>After a greeting (STARTTLS)</source>
        <translation>Após uma saudação (STARTTLS)</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>Criptogra&amp;fia</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;orta</translation>
    </message>
    <message>
        <source>Fill in the address that mail is to come from first.</source>
        <translation>Informe primeiro o endereço de onde virão os e-mails.</translation>
    </message>
    <message>
        <source>Fill in the server’s name first.</source>
        <translation>Informe primeiro o nome do servidor.</translation>
    </message>
    <message>
        <source>&amp;Keep the sign-in in the keychain</source>
        <translation>&amp;Guardar o login no chaveiro</translation>
    </message>
    <message>
        <source>This desktop has no keychain: somebody has to sign in each time the program is started.</source>
        <translation>Esta área de trabalho não tem chaveiro: alguém precisa entrar cada vez que o programa é iniciado.</translation>
    </message>
    <message>
        <source>Certificates &amp;by</source>
        <translation>Certificados &amp;por</translation>
    </message>
    <message>
        <source>empty: whom the system trusts</source>
        <translation>vazio: em quem o sistema confia</translation>
    </message>
</context>
<context>
    <name>pd::ui::ActSwitch</name>
    <message>
        <source>Act for patron</source>
        <translation>Agir pelo cliente</translation>
    </message>
    <message>
        <source>The buttons of a renewal really act then, each after a question.</source>
        <translation>Os botões de uma renovação então agem de verdade, cada um depois de uma pergunta.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ActingBand</name>
    <message>
        <source>Stop acting (Esc)</source>
        <translation>Parar de agir (Esc)</translation>
    </message>
    <message>
        <source>Acting for the patron</source>
        <translation>Agindo pelo cliente</translation>
    </message>
    <message>
        <source>Acting for %1: each click is real and journalled</source>
        <translation>Agindo por %1: cada clique é real e fica no diário</translation>
    </message>
    <message>
        <source>Change seats…</source>
        <translation>Trocar lugares…</translation>
    </message>
    <message>
        <source>The patron can only ask for it; you can do it.</source>
        <translation>O cliente só pode pedir isso; você pode fazer.</translation>
    </message>
</context>
<context>
    <name>pd::ui::AdviceDialog</name>
    <message>
        <source>Other ways to seats</source>
        <translation>Outros caminhos para lugares</translation>
    </message>
    <message>
        <source>What can be offered</source>
        <translation>O que pode ser oferecido</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
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
        <translation>Trocar os lugares</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patrons get other seats, at all performances that are still to come.</source>
        <translation>
            <numerusform>%Ln cliente recebe outros lugares, em todas as sessões futuras.</numerusform>
            <numerusform>%Ln clientes recebem outros lugares, em todas as sessões futuras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have called %Ln of them, and they have said yes.</source>
        <translation>
            <numerusform>Você ligou para %Ln deles, e ele disse que sim.</numerusform>
            <numerusform>Você ligou para %Ln deles, e eles disseram que sim.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their requests are finished. All of it is one change: Undo takes it back.</source>
        <translation>As solicitações deles ficam concluídas. Tudo é uma única alteração: Desfazer a reverte.</translation>
    </message>
    <message>
        <source>It is recorded here, and stands on the page Carry-over until somebody has done it in PatronManager.</source>
        <translation>Fica registrado aqui e na página “A lançar” até que alguém o tenha feito no PatronManager.</translation>
    </message>
    <message>
        <source>&amp;Change the seats</source>
        <translation>Tro&amp;car os lugares</translation>
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
        <translation>Lugares agora</translation>
    </message>
    <message>
        <source>New seats</source>
        <translation>Lugares novos</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Quem recebe o quê</translation>
    </message>
</context>
<context>
    <name>pd::ui::AsOfMenu</name>
    <message>
        <source>As o&amp;f</source>
        <translation>Data de re&amp;ferência</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Agora</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Data de referência</translation>
    </message>
    <message>
        <source>Choose a &amp;date…</source>
        <translation>Escolher uma &amp;data…</translation>
    </message>
    <message>
        <source>Choose a patron first.</source>
        <translation>Escolha um cliente primeiro.</translation>
    </message>
</context>
<context>
    <name>pd::ui::AttachmentRows</name>
    <message>
        <source>Attachments</source>
        <translation>Anexos</translation>
    </message>
    <message>
        <source>Looking whether it is kept.</source>
        <translation>Verificando se está guardado.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Save %1…</source>
        <comment>an attachment</comment>
        <translation>Salvar %1…</translation>
    </message>
</context>
<context>
    <name>pd::ui::AttachmentSaver</name>
    <message>
        <source>The bytes of this message are not kept any more, and what was attached went with them. Ask the sender for it once more.</source>
        <translation>Os bytes desta mensagem não são mais guardados, e o que estava anexado foi com eles. Peça-o de novo ao remetente.</translation>
    </message>
    <message>
        <source>Where is the attachment to be kept?</source>
        <translation>Onde guardar o anexo?</translation>
    </message>
    <message>
        <source>%1 is saved in %2. It came from outside: open it only if you know what it is.</source>
        <comment>a file, a folder</comment>
        <translation>%1 está salvo em %2. Veio de fora: abra-o só se souber o que é.</translation>
    </message>
    <message>
        <source>Where is the e-mail to be kept?</source>
        <translation>Onde o e-mail deve ser guardado?</translation>
    </message>
</context>
<context>
    <name>pd::ui::BackupsModel</name>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Find in backups</source>
        <translation>Buscar nos backups</translation>
    </message>
    <message>
        <source>1 backup</source>
        <translation>1 backup</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups</source>
        <translation>
            <numerusform>%Ln backup</numerusform>
            <numerusform>%Ln backups</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup is kept yet.</source>
        <translation>Nenhum backup foi guardado ainda.</translation>
    </message>
    <message>
        <source>No backup matches.</source>
        <translation>Nenhum backup corresponde.</translation>
    </message>
</context>
<context>
    <name>pd::ui::BackupsPanel</name>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Open the restored database</source>
        <translation>Abrir o banco de dados restaurado</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>Fazer bac&amp;kup agora…</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Mostrar a &amp;pasta</translation>
    </message>
    <message>
        <source>&amp;Restore to a new file…</source>
        <translation>&amp;Restaurar em um arquivo novo…</translation>
    </message>
    <message>
        <source>Restore &amp;another file…</source>
        <translation>Restaurar &amp;outro arquivo…</translation>
    </message>
    <message>
        <source>A shared database is backed up by PostgreSQL’s own program. Run this where it is installed; it asks for the password, or takes it from .pgpass:</source>
        <translation>O backup de um banco de dados compartilhado é feito com o programa do próprio PostgreSQL. Execute isto onde ele está instalado; ele pede a senha ou a obtém de .pgpass:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>&amp;Copy the command</source>
        <translation>&amp;Copiar o comando</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar o comando</translation>
    </message>
    <message>
        <source>There is no backup to restore yet.</source>
        <translation>Ainda não há backup para restaurar.</translation>
    </message>
    <message>
        <source>Where is the backup to be kept?</source>
        <translation>Onde o backup deve ficar?</translation>
    </message>
    <message>
        <source>Patron Desk databases (*.db)</source>
        <translation>Bancos de dados do Patron Desk (*.db)</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Fazendo o backup…</translation>
    </message>
    <message>
        <source>Backed up to %1 (%2), opened again and verified.</source>
        <translation>Backup salvo em %1 (%2), reaberto e verificado.</translation>
    </message>
    <message>
        <source>Which backup is to be restored?</source>
        <translation>Qual backup deve ser restaurado?</translation>
    </message>
    <message>
        <source>Patron Desk databases (*.db);;All files (*)</source>
        <translation>Bancos de dados do Patron Desk (*.db);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Where is the restored database to be kept?</source>
        <translation>Onde o banco de dados restaurado deve ficar?</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>Restored to %1 (%2) and verified. What is open now was left as it is.</source>
        <translation>Restaurado em %1 (%2) e verificado. O que está aberto agora ficou como estava.</translation>
    </message>
    <message>
        <source>Which backups are kept could not be read. %1</source>
        <translation>Não foi possível ler quais backups são mantidos. %1</translation>
    </message>
    <message>
        <source>A backup is being made or restored; its progress and Cancel are in the status bar.</source>
        <translation>Um backup está sendo feito ou restaurado; o progresso e “Cancelar” estão na barra de status.</translation>
    </message>
    <message>
        <source>Which backups are kept could not be read.</source>
        <translation>Não foi possível ler quais backups são mantidos.</translation>
    </message>
</context>
<context>
    <name>pd::ui::BenefitMessageDialog</name>
    <message>
        <source>&amp;Send the message</source>
        <translation>&amp;Enviar a mensagem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A message about renewing %1 is recorded as a request. The benefit stays as it is.</source>
        <translation>Uma mensagem sobre a renovação de %1 é registrada como solicitação. O benefício fica como está.</translation>
    </message>
    <message>
        <source>Nobody is set whom it could be sent to: it waits among the requests. Settings, administrators, says who.</source>
        <translation>Não está definido a quem enviar: aguarda entre as solicitações. Em Configurações, Administradores, está quem.</translation>
    </message>
    <message>
        <source>An e-mail to %1 waits in the outbox for 15 seconds; until then it can be undone.</source>
        <translation>Um e-mail para %1 aguarda 15 segundos na caixa de saída; até lá pode ser desfeito.</translation>
    </message>
    <message>
        <source>What the patron writes</source>
        <translation>O que o cliente escreve</translation>
    </message>
    <message>
        <source>&amp;What the patron writes</source>
        <translation>O &amp;que o cliente escreve</translation>
    </message>
    <message>
        <source>Write what the patron asks for.</source>
        <translation>Escreva o que o cliente pede.</translation>
    </message>
</context>
<context>
    <name>pd::ui::BrowserFrame</name>
    <message>
        <source>The patron’s browser</source>
        <translation>O navegador do cliente</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Voltar à página anterior</translation>
    </message>
    <message>
        <source>Forward to the page after</source>
        <translation>Avançar para a página seguinte</translation>
    </message>
    <message>
        <source>No other page was looked at before this one.</source>
        <translation>Nenhuma outra página foi vista antes desta.</translation>
    </message>
    <message>
        <source>No other page was looked at after this one.</source>
        <translation>Nenhuma outra página foi vista depois desta.</translation>
    </message>
    <message>
        <source>Preview, read only</source>
        <translation>Prévia, somente leitura</translation>
    </message>
    <message>
        <source>No site address is set</source>
        <translation>Nenhum endereço do site foi definido</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Ao vivo</translation>
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
        <translation>No PatronManager</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Patron or order</source>
        <translation>Cliente ou pedido</translation>
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
        <translation>Até</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Feito por</translation>
    </message>
    <message>
        <source>Id in PatronManager</source>
        <translation>Id no PatronManager</translation>
    </message>
    <message>
        <source>Carry-over</source>
        <translation>A lançar</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Buscar na lista</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todas as situações</translation>
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
        <translation>Não há nada a repetir no PatronManager</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>Nenhuma entrada corresponde.</translation>
    </message>
</context>
<context>
    <name>pd::ui::CarryOverPage</name>
    <message>
        <source>Carry-over</source>
        <translation>A lançar</translation>
    </message>
    <message>
        <source>&amp;Mark as done</source>
        <translation>&amp;Marcar como feito</translation>
    </message>
    <message>
        <source>Mark as &amp;not done</source>
        <translation>Marcar como &amp;não feito</translation>
    </message>
    <message>
        <source>&amp;Open the patron</source>
        <translation>A&amp;brir o cliente</translation>
    </message>
    <message>
        <source>What was recorded here and is to be repeated in PatronManager, where that is the organisation’s record. The next import that shows it closes it.</source>
        <translation>O que foi registrado aqui e deve ser repetido no PatronManager, quando ele é o registro da organização. A próxima importação que o mostra o encerra.</translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation>Escolha primeiro uma entrada.</translation>
    </message>
    <message>
        <source>An import has closed what is chosen.</source>
        <translation>Uma importação encerrou o que está escolhido.</translation>
    </message>
    <message>
        <source>What is chosen is marked as done already.</source>
        <translation>O que está escolhido já está marcado como feito.</translation>
    </message>
    <message>
        <source>What is chosen is not marked as done.</source>
        <translation>O que está escolhido não está marcado como feito.</translation>
    </message>
    <message>
        <source>Choose one entry only.</source>
        <translation>Escolha uma única entrada.</translation>
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
            <numerusform>%n estava encerrada por uma importação e ficou como está.</numerusform>
            <numerusform>%n estavam encerradas por uma importação e ficaram como estão.</numerusform>
        </translation>
    </message>
    <message>
        <source>This entry is about no patron.</source>
        <translation>Esta entrada não trata de nenhum cliente.</translation>
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
        <translation>Re&amp;mover da lista</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Escolher arquivos</translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation>Quais arquivos?</translation>
    </message>
    <message>
        <source>The zips of a data export, the folder they were unpacked to, or single CSV files, in any order. Drop them here, or choose them.</source>
        <translation>Os arquivos zip de uma exportação de dados, a pasta em que foram descompactados ou arquivos CSV avulsos, em qualquer ordem. Solte-os aqui ou escolha-os.</translation>
    </message>
    <message>
        <source>Files and folders to import</source>
        <translation>Arquivos e pastas a importar</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Adicionar arquivos…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Adicionar uma pas&amp;ta…</translation>
    </message>
    <message>
        <source>This is the demo theatre: an import would be mixed with its made-up patrons. Open or make a database of your own first.</source>
        <translation>Este é o teatro de demonstração: uma importação se misturaria aos clientes inventados dele. Abra ou crie primeiro um banco de dados próprio.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>pasta</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a path and its size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a line of the list first.</source>
        <translation>Escolha uma linha da lista primeiro.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Adicionar uma pasta</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Adicionar arquivos</translation>
    </message>
    <message>
        <source>Exports (*.zip *.csv *.tsv *.CSV *.ZIP)</source>
        <translation>Exportações (*.zip *.csv *.tsv *.CSV *.ZIP)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>E-mails are no export. Close this, and drop them on the window.</source>
        <translation>E-mails não são uma exportação. Feche isto e solte-os na janela.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ColourEditor</name>
    <message>
        <source>Choose the colour</source>
        <translation>Escolher a cor</translation>
    </message>
</context>
<context>
    <name>pd::ui::ColumnsPanel</name>
    <message>
        <source>Field for the column %1</source>
        <translation>Campo para a coluna %1</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Não importada</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Coluna do arquivo</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Vai para</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Reconhecida</translation>
    </message>
    <message>
        <source>Sa&amp;ve aliases</source>
        <translation>&amp;Salvar apelidos</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colunas do arquivo</translation>
    </message>
    <message>
        <source>What stands in columns that are not mapped is kept nowhere.</source>
        <translation>O que está em colunas não associadas não é guardado em lugar nenhum.</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>Colunas de %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>%1 of %2 mapped</source>
        <translation>%1 de %2 associadas</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>nunca lida</translation>
    </message>
    <message>
        <source>Dropped, never stored</source>
        <translation>Descartada, nunca gravada</translation>
    </message>
    <message>
        <source>Choose a field…</source>
        <translation>Escolha um campo…</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Pelo nome</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Pelo rótulo</translation>
    </message>
    <message>
        <source>Your alias</source>
        <translation>Seu apelido</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Deixada de fora</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreta</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Não associada</translation>
    </message>
    <message>
        <source>There is nothing to save: choose a field for a column first.</source>
        <translation>Não há nada para salvar: escolha primeiro um campo para uma coluna.</translation>
    </message>
    <message>
        <source>Not read: the first of this name is</source>
        <translation>Não lida: vale a primeira deste nome</translation>
    </message>
    <message>
        <source>Stands twice</source>
        <translation>Aparece duas vezes</translation>
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
        <translation>Buscar um comando</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>O que você quer fazer?</translation>
    </message>
</context>
<context>
    <name>pd::ui::ConflictChoices</name>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
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
        <translation>Alterado por duas pessoas</translation>
    </message>
    <message>
        <source>Somebody else changed the same fields while you did. Choose what shall stand; nothing is written before.</source>
        <translation>Outra pessoa alterou os mesmos campos ao mesmo tempo que você. Escolha o que deve ficar; antes disso nada é gravado.</translation>
    </message>
    <message>
        <source>%1, which was %2</source>
        <translation>%1; antes: %2</translation>
    </message>
    <message>
        <source>Keep theirs: %1</source>
        <translation>Manter o outro valor: %1</translation>
    </message>
    <message>
        <source>Write mine: %1</source>
        <translation>Gravar o meu: %1</translation>
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
        <translation>&amp;Manter o que a equipe alterou aqui</translation>
    </message>
    <message>
        <source>&amp;Take what the export says</source>
        <translation>&amp;Usar o que a exportação diz</translation>
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
        <translation>Aqui</translation>
    </message>
    <message>
        <source>In the export</source>
        <translation>Na exportação</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflitos</translation>
    </message>
    <message>
        <source>The values in the column “Here” stay.</source>
        <translation>Os valores da coluna “Aqui” ficam.</translation>
    </message>
    <message>
        <source>The values in the column “In the export” replace them; the journal keeps both.</source>
        <translation>Os valores da coluna “Na exportação” os substituem; o diário mantém os dois.</translation>
    </message>
    <message numerus="yes">
        <source>%n fields changed here and in the export</source>
        <translation>
            <numerusform>%n campo mudou aqui e na exportação</numerusform>
            <numerusform>%n campos mudaram aqui e na exportação</numerusform>
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
        <translation>Manter para a linha</translation>
    </message>
    <message>
        <source>Take theirs in this row</source>
        <translation>Usar para a linha</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>Como todas as outras</translation>
    </message>
    <message>
        <source>Changed here by</source>
        <translation>Alterado aqui por</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>O que vale</translation>
    </message>
    <message>
        <source>These fields have another value here than in the last import, and another one in this export. The choice counts for all of them but the rows that you decide one by one; everything else of these records is imported either way.</source>
        <translation>Estes campos têm aqui um valor diferente do da última importação, e outro nesta exportação. A escolha vale para todos, menos para as linhas que você decidir uma a uma; todo o resto destes registros é importado de qualquer forma.</translation>
    </message>
    <message>
        <source>Space lets the other value count for the chosen rows.</source>
        <translation>A barra de espaço faz valer o outro valor para as linhas escolhidas.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are decided one by one.</source>
        <translation>
            <numerusform>%n linha está decidida à parte.</numerusform>
            <numerusform>%n linhas estão decididas uma a uma.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose rows of the list first.</source>
        <translation>Escolha primeiro linhas da lista.</translation>
    </message>
    <message>
        <source>The chosen rows were not decided one by one.</source>
        <translation>As linhas escolhidas não estão decididas uma a uma.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>The export, for this row</source>
        <translation>A exportação, à parte</translation>
    </message>
    <message>
        <source>The export</source>
        <translation>A exportação</translation>
    </message>
    <message>
        <source>Here, for this row</source>
        <translation>Aqui, à parte</translation>
    </message>
</context>
<context>
    <name>pd::ui::ContactEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Edit contact – %1</source>
        <translation>Editar contato – %1</translation>
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
        <translation>O que você tinha digitado antes está aqui de novo. Salve ou pressione Esc duas vezes para descartar.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>Está sendo salvo.</translation>
    </message>
    <message>
        <source>Choose for each field what shall stand.</source>
        <translation>Escolha para cada campo o que deve ficar.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Nada foi alterado ainda.</translation>
    </message>
    <message>
        <source>It is recorded here, and to be done in PatronManager: the list Carry-over names it until an import shows it.</source>
        <translation>Fica registrado aqui e deve ser feito no PatronManager: a lista “A lançar” o mantém até que uma importação o mostre.</translation>
    </message>
    <message>
        <source>It is recorded here, which is the organisation’s own record.</source>
        <translation>Fica registrado aqui, que é o registro da própria organização.</translation>
    </message>
    <message>
        <source>Recorded here: %1. To be done in PatronManager, too.</source>
        <translation>Registrado aqui: %1. Também deve ser feito no PatronManager.</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Salvo: %1.</translation>
    </message>
    <message>
        <source>What you typed is not saved. Press Escape or Cancel once more to give it up.</source>
        <translation>O que você digitou não está salvo. Pressione Esc ou “Cancelar” mais uma vez para descartar.</translation>
    </message>
    <message>
        <source>No new address could be read in what the patron wrote. Type it here.</source>
        <translation>Nenhum endereço novo pôde ser lido no que o cliente escreveu. Digite-o aqui.</translation>
    </message>
    <message>
        <source>The record has the address that the patron wrote already.</source>
        <translation>O registro já tem o endereço que o cliente escreveu.</translation>
    </message>
    <message>
        <source>This is what the patron wrote, as it was understood. Check it before you save it.</source>
        <translation>Isto é o que o cliente escreveu, como foi entendido. Confira antes de salvar.</translation>
    </message>
    <message>
        <source>%1 The change request is filled.</source>
        <comment>what was done</comment>
        <translation>%1 A solicitação de alteração está atendida.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ContactForm</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Needs and wishes</source>
        <translation>Necessidades e desejos</translation>
    </message>
    <message>
        <source>E-mail and phone</source>
        <translation>E-mail e telefone</translation>
    </message>
    <message>
        <source>Mailing address</source>
        <translation>Endereço de correspondência</translation>
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
        <translation>Corrigir o que foi entendido</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>&amp;Corrigir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What the patron wrote stays as it is.</source>
        <translation>O que o cliente escreveu fica como está.</translation>
    </message>
    <message>
        <source>&amp;If it cannot be done</source>
        <translation>Se &amp;não for possível</translation>
    </message>
    <message>
        <source>Seats si&amp;nce</source>
        <translation>Lugares desd&amp;e</translation>
    </message>
    <message>
        <source>Only what you change is written, and no later message changes it.</source>
        <translation>Só o que você altera é gravado, e nenhuma mensagem posterior o altera.</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>O que foi entendido</translation>
    </message>
    <message>
        <source>&amp;Patron</source>
        <translation>C&amp;liente</translation>
    </message>
    <message>
        <source>O&amp;rder</source>
        <translation>&amp;Pedido</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>Sér&amp;ie</translation>
    </message>
    <message>
        <source>&amp;Wishes</source>
        <translation>Dese&amp;jos</translation>
    </message>
    <message>
        <source>It is known since when the patron has the seats</source>
        <translation>Sabe-se desde quando o cliente tem os lugares</translation>
    </message>
    <message>
        <source>The day since when the patron has the seats</source>
        <translation>O dia desde o qual o cliente tem os lugares</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>None; choose one, or type its number</source>
        <translation>Nenhum; escolha um ou digite o número</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>a series</comment>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>a language</comment>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>None</source>
        <comment>an order</comment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>The series is that of the order.</source>
        <translation>A série é a do pedido.</translation>
    </message>
    <message>
        <source>The patron’s orders are being read.</source>
        <translation>Os pedidos do cliente estão sendo lidos.</translation>
    </message>
    <message>
        <source>Nothing is corrected yet.</source>
        <translation>Nada foi corrigido ainda.</translation>
    </message>
    <message>
        <source>With the order come its patron, its series and its seats.</source>
        <translation>Com o pedido vêm o cliente, a série e os lugares dele.</translation>
    </message>
    <message>
        <source>With the order come its series and its seats.</source>
        <translation>Com o pedido vêm a série e os lugares dele.</translation>
    </message>
    <message>
        <source>With the order come its series, its seats, and since when the patron has them.</source>
        <translation>Com o pedido vêm a série, os lugares e desde quando o cliente os tem.</translation>
    </message>
    <message>
        <source>Without the order its seats go, too.</source>
        <translation>Sem o pedido saem também os lugares dele.</translation>
    </message>
    <message>
        <source>Somebody else corrected this request meanwhile, so nothing is written yet.</source>
        <translation>Outra pessoa corrigiu esta solicitação nesse meio-tempo, por isso nada foi gravado ainda.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>não definido</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1: it is %2 now, you have %3.</source>
        <comment>a field, a value, a value</comment>
        <translation>%1: agora é %2, você tem %3.</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Repetição de</translation>
    </message>
    <message>
        <source>Correct it again to have yours, or set it as it is now.</source>
        <translation>Corrija de novo para ter o seu, ou deixe como está agora.</translation>
    </message>
    <message>
        <source>The wishes of this request have changed meanwhile, so nothing is written yet.</source>
        <translation>Os desejos desta solicitação mudaram nesse meio-tempo, por isso nada foi gravado ainda.</translation>
    </message>
    <message>
        <source>The wishes stand here as they are now, with what you have ticked and added.</source>
        <translation>Os desejos estão aqui como são agora, com o que você marcou e acrescentou.</translation>
    </message>
    <message>
        <source>Look at them, and correct again.</source>
        <translation>Veja-os e corrija de novo.</translation>
    </message>
    <message>
        <source>&amp;Duplicate of</source>
        <translation>&amp;Repetição de</translation>
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
        <translation>&amp;Remover da lista</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>Test and &amp;open</source>
        <translation>Testar e abr&amp;ir</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Abrir um banco de dados</translation>
    </message>
    <message>
        <source>On this computer and opened &amp;before</source>
        <translation>&amp;Neste computador e já abertos</translation>
    </message>
    <message>
        <source>&amp;Shared database</source>
        <translation>Banco de dados &amp;compartilhado</translation>
    </message>
    <message>
        <source>Databases opened before</source>
        <translation>Bancos de dados já abertos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Open a &amp;file…</source>
        <translation>Abrir um ar&amp;quivo…</translation>
    </message>
    <message>
        <source>&amp;New empty database…</source>
        <translation>No&amp;vo banco de dados vazio…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>No database was opened before: open a file, or make a new one.</source>
        <translation>Nenhum banco de dados foi aberto antes: abra um arquivo ou crie um novo.</translation>
    </message>
    <message>
        <source>The file is not there any more. Look for it where it was moved to, or remove it from the list.</source>
        <translation>O arquivo não está mais lá. Procure-o onde foi movido ou remova-o da lista.</translation>
    </message>
    <message>
        <source>Where is the new database to be kept?</source>
        <translation>Onde o novo banco de dados deve ficar?</translation>
    </message>
    <message>
        <source>Patron Desk databases (*.db);;All files (*)</source>
        <translation>Bancos de dados do Patron Desk (*.db);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The test is going on.</source>
        <translation>O teste está em andamento.</translation>
    </message>
    <message>
        <source>Set it up and &amp;open</source>
        <translation>Preparar e abr&amp;ir</translation>
    </message>
</context>
<context>
    <name>pd::ui::DatabaseLabel</name>
    <message>
        <source>Database</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>%1 · shared database</source>
        <translation>%1 · banco de dados compartilhado</translation>
    </message>
</context>
<context>
    <name>pd::ui::DatePopup</name>
    <message>
        <source>Choose a date</source>
        <translation>Escolher uma data</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>O mês anterior</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>O mês seguinte</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Dias do mês</translation>
    </message>
</context>
<context>
    <name>pd::ui::DateQuestion</name>
    <message>
        <source>Dates and times of the files</source>
        <translation>Datas e horas dos arquivos</translation>
    </message>
    <message>
        <source>Dat&amp;es</source>
        <translation>&amp;Datas</translation>
    </message>
    <message>
        <source>How dates are written</source>
        <translation>Como as datas são escritas</translation>
    </message>
    <message>
        <source>As each file shows</source>
        <translation>Como cada arquivo mostra</translation>
    </message>
    <message>
        <source>Month first: 5/30/2026</source>
        <translation>Mês primeiro: 5/30/2026</translation>
    </message>
    <message>
        <source>Day first: 30/5/2026</source>
        <translation>Dia primeiro: 30/5/2026</translation>
    </message>
    <message>
        <source>&amp;Times of</source>
        <translation>&amp;Horas de</translation>
    </message>
    <message>
        <source>Time zone of the times</source>
        <translation>Fuso horário das horas</translation>
    </message>
    <message>
        <source>The dates in %1, column %2, can be read month first or day first, for example %3. Which is it?</source>
        <translation>As datas em %1, coluna %2, podem ser lidas com o mês ou com o dia primeiro, por exemplo %3. Qual é?</translation>
    </message>
    <message>
        <source>Some times do not say their zone: they are read as the organisation’s, unless you say otherwise.</source>
        <translation>Algumas horas não indicam o fuso: são lidas no da organização, a menos que você indique outro.</translation>
    </message>
</context>
<context>
    <name>pd::ui::DaysPopup</name>
    <message>
        <source>Number of days</source>
        <translation>Número de dias</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Experimentar</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Experimentar</translation>
    </message>
    <message>
        <source>%1, in days:</source>
        <translation>%1, em dias:</translation>
    </message>
    <message>
        <source>%1, in days</source>
        <translation>%1, em dias</translation>
    </message>
</context>
<context>
    <name>pd::ui::DeclineDialog</name>
    <message>
        <source>The subscriber does not renew</source>
        <translation>O assinante não renova</translation>
    </message>
    <message>
        <source>&amp;Give the seats up</source>
        <translation>&amp;Desistir dos lugares</translation>
    </message>
    <message>
        <source>&amp;Keep the seats</source>
        <translation>&amp;Manter os lugares</translation>
    </message>
    <message>
        <source>Order %1 becomes “Did Not Renew”.</source>
        <translation>O pedido %1 passa a “Did Not Renew”.</translation>
    </message>
    <message>
        <source>Undo brings the seats back only while nobody has taken them.</source>
        <translation>Desfazer só recupera os lugares enquanto ninguém os ocupou.</translation>
    </message>
    <message>
        <source>Recorded here; give the seats back in PatronManager, too.</source>
        <translation>Registrado aqui; devolva os lugares também no PatronManager.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Said so on the phone</source>
        <translation>Disse por telefone</translation>
    </message>
    <message>
        <source>Said so at the counter</source>
        <translation>Disse no balcão</translation>
    </message>
    <message>
        <source>Wrote so</source>
        <translation>Escreveu</translation>
    </message>
    <message>
        <source>Did not answer in time</source>
        <translation>Não respondeu a tempo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Mo&amp;tivo</translation>
    </message>
    <message numerus="yes">
        <source>%n open change requests of the order are closed with it.</source>
        <translation>
            <numerusform>%n solicitação de alteração em aberto do pedido é encerrada com isso.</numerusform>
            <numerusform>%n solicitações de alteração em aberto do pedido são encerradas com isso.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::DeclineManyDialog</name>
    <message>
        <source>Several subscribers do not renew</source>
        <translation>Vários assinantes não renovam</translation>
    </message>
    <message>
        <source>&amp;Give the seats up</source>
        <translation>&amp;Desistir dos lugares</translation>
    </message>
    <message>
        <source>&amp;Keep the seats</source>
        <translation>&amp;Manter os lugares</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Assinante</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>What happens to each</source>
        <translation>O que acontece com cada um</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Mo&amp;tivo</translation>
    </message>
    <message>
        <source>Looking at what would happen…</source>
        <translation>Verificando o que aconteceria…</translation>
    </message>
    <message>
        <source>It is being looked at.</source>
        <translation>Está sendo verificado.</translation>
    </message>
    <message>
        <source>None of them can be declined.</source>
        <translation>Nenhum deles pode ser recusado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscribers do not renew, and give their seats back.</source>
        <translation>
            <numerusform>%Ln assinante não renova e devolve os lugares.</numerusform>
            <numerusform>%Ln assinantes não renovam e devolvem os lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out, with the reason below.</source>
        <translation>
            <numerusform>%Ln fica de fora, com o motivo abaixo.</numerusform>
            <numerusform>%Ln ficam de fora, com o motivo abaixo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is one step, and undo takes all of it back, as long as nobody has taken the seats.</source>
        <translation>É um só passo, e desfazer reverte tudo enquanto ninguém tiver ocupado os lugares.</translation>
    </message>
    <message>
        <source>It is being recorded.</source>
        <translation>Está sendo registrado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscribers do not renew.</source>
        <translation>
            <numerusform>%Ln assinante não renova.</numerusform>
            <numerusform>%Ln assinantes não renovam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left out.</source>
        <translation>
            <numerusform>%Ln ficou de fora.</numerusform>
            <numerusform>%Ln ficaram de fora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::DetailPanel</name>
    <message>
        <source>Copy these facts</source>
        <translation>Copiar estes dados</translation>
    </message>
    <message>
        <source>Chosen record</source>
        <translation>Registro escolhido</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>The facts were copied.</source>
        <translation>Os dados foram copiados.</translation>
    </message>
</context>
<context>
    <name>pd::ui::DialogDrafts</name>
    <message>
        <source>What you had typed here before is here again.</source>
        <translation>O que você tinha digitado aqui antes está aqui de novo.</translation>
    </message>
</context>
<context>
    <name>pd::ui::DonationSums</name>
    <message>
        <source>Shown to the patron</source>
        <translation>Exibido ao cliente</translation>
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
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Tentar de &amp;novo</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulação</translation>
    </message>
    <message>
        <source>Figures of the dry run</source>
        <translation>Números da simulação</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>linhas lidas</translation>
    </message>
    <message>
        <source>to store</source>
        <translation>a gravar</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inalteradas</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeitadas</translation>
    </message>
    <message>
        <source>Under way, nothing is stored</source>
        <translation>Em andamento, nada é gravado</translation>
    </message>
    <message>
        <source>Nothing stored yet</source>
        <translation>Nada gravado ainda</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Não foi feita</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts with staff changes</source>
        <translation>
            <numerusform>%n conflito com alterações da equipe</numerusform>
            <numerusform>%n conflitos com alterações da equipe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orphans kept and listed</source>
        <translation>
            <numerusform>%n órfão mantido e listado</numerusform>
            <numerusform>%n órfãos mantidos e listados</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Examinando os arquivos</translation>
    </message>
</context>
<context>
    <name>pd::ui::DuplicateChoice</name>
    <message>
        <source>Duplicate of</source>
        <translation>Repetição de</translation>
    </message>
    <message>
        <source>None; choose one, or type its number</source>
        <translation>Nenhuma; escolha uma ou digite o número</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a request</comment>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Write the number of the other request, or choose none.</source>
        <translation>Digite o número da outra solicitação ou escolha nenhuma.</translation>
    </message>
    <message>
        <source>A request is no duplicate of itself.</source>
        <translation>Uma solicitação não é duplicada de si mesma.</translation>
    </message>
</context>
<context>
    <name>pd::ui::EmptyList</name>
    <message>
        <source>Empty list</source>
        <translation>Lista vazia</translation>
    </message>
</context>
<context>
    <name>pd::ui::EmptyPage</name>
    <message>
        <source>Find a patron</source>
        <translation>Buscar um cliente</translation>
    </message>
    <message>
        <source>Open the demo theatre</source>
        <translation>Abrir o teatro de demonstração</translation>
    </message>
    <message>
        <source>No patron chosen</source>
        <translation>Nenhum cliente escolhido</translation>
    </message>
    <message>
        <source>Type part of a name, an e-mail address, a phone or an order number to see what the patron sees in Portal, and why.</source>
        <translation>Digite parte de um nome, de um e-mail, de um telefone ou de um número de pedido para ver o que o cliente vê no Portal e por quê.</translation>
    </message>
    <message>
        <source>Open another database…</source>
        <translation>Abrir outro banco de dados…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Import an export…</source>
        <translation>Importar uma exportação…</translation>
    </message>
    <message>
        <source>No patrons yet</source>
        <translation>Ainda não há clientes</translation>
    </message>
    <message>
        <source>This database is empty. Import an export of PatronManager, or drop its files onto this window.</source>
        <translation>Este banco de dados está vazio. Importe uma exportação do PatronManager ou solte os arquivos dela nesta janela.</translation>
    </message>
</context>
<context>
    <name>pd::ui::EndOfDayDialog</name>
    <message>
        <source>Payments of the day</source>
        <translation>Pagamentos do dia</translation>
    </message>
    <message>
        <source>Sums by method and by person</source>
        <translation>Somas por forma de pagamento e por pessoa</translation>
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
        <translation>Fechamento do dia</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dia</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>Colunas de %1</translation>
    </message>
    <message>
        <source>The payments are being read.</source>
        <translation>Os pagamentos estão sendo lidos.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ErasePersonDialog</name>
    <message>
        <source>Erase this person’s data</source>
        <translation>Apagar os dados desta pessoa</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>&amp;Apagar definitivamente</translation>
    </message>
    <message>
        <source>&amp;Keep the data</source>
        <translation>&amp;Manter os dados</translation>
    </message>
    <message>
        <source>Everything that says who %1 is will be erased for good. Nothing takes this back, Undo neither.</source>
        <translation>Tudo o que diz quem é %1 será apagado definitivamente. Nada traz isso de volta, nem Desfazer.</translation>
    </message>
    <message>
        <source>What is erased</source>
        <translation>O que é apagado</translation>
    </message>
    <message>
        <source>What stays, because the organisation’s books need it</source>
        <translation>O que permanece, porque a contabilidade da organização precisa disso</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>É bom saber</translation>
    </message>
    <message>
        <source>What is erased, and what stays</source>
        <translation>O que é apagado e o que permanece</translation>
    </message>
    <message>
        <source>&amp;Type “%1” to erase the data</source>
        <translation>&amp;Digite “%1” para apagar os dados</translation>
    </message>
    <message>
        <source>The person’s name</source>
        <translation>O nome da pessoa</translation>
    </message>
    <message>
        <source>Change requests of this person are open (%1). Finish or withdraw them first.</source>
        <translation>Há solicitações de alteração desta pessoa em aberto (%1). Conclua-as ou retire-as primeiro.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>An e-mail to this person is being sent at this moment. Wait until it is out.</source>
        <translation>Um e-mail para esta pessoa está sendo enviado neste momento. Aguarde até que ele saia.</translation>
    </message>
    <message>
        <source>Type the person’s name first.</source>
        <translation>Digite o nome da pessoa primeiro.</translation>
    </message>
    <message>
        <source>E&amp;xport first…</source>
        <translation>E&amp;xportar primeiro…</translation>
    </message>
</context>
<context>
    <name>pd::ui::Fields</name>
    <message>
        <source>Clear the field</source>
        <translation>Limpar o campo</translation>
    </message>
</context>
<context>
    <name>pd::ui::FiledMailList</name>
    <message>
        <source>Nobody known</source>
        <translation>Ninguém conhecido</translation>
    </message>
    <message>
        <source>Without a subject</source>
        <translation>Sem assunto</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts of an e-mail</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Automatic mail</source>
        <translation>E-mails automáticos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Automatic mail is being read…</source>
        <translation>Os e-mails automáticos estão sendo lidos…</translation>
    </message>
    <message>
        <source>No e-mail is like that.</source>
        <translation>Nenhum e-mail corresponde.</translation>
    </message>
    <message>
        <source>No automatic mail is here. What programs and lists send, and what you close as no request, is filed here.</source>
        <translation>Não há e-mails automáticos aqui. O que programas e listas enviam, e o que você encerra como não sendo solicitação, é arquivado aqui.</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Mostrar mais antigos</translation>
    </message>
    <message>
        <source>Older e-mails</source>
        <translation>E-mails mais antigos</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln are here.</source>
        <translation>
            <numerusform>O mais recente está aqui.</numerusform>
            <numerusform>Os %Ln mais recentes estão aqui.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::FindBar</name>
    <message>
        <source>The place before (Shift+F3)</source>
        <translation>O lugar anterior (Shift+F3)</translation>
    </message>
    <message>
        <source>The next place (F3)</source>
        <translation>O lugar seguinte (F3)</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>Fechar a barra de busca (Esc)</translation>
    </message>
    <message>
        <source>Find in the page</source>
        <translation>Buscar na página</translation>
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
        <translation>não encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Type what to find first.</source>
        <translation>Digite primeiro o que buscar.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nada foi encontrado.</translation>
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
        <translation>Arquivo ou registro</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Findings of the import</source>
        <translation>Resultados da importação</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <translation>Espécie de resultado</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Linhas rejeitadas</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Órfãos</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflitos</translation>
    </message>
    <message>
        <source>Repeated ids</source>
        <translation>Ids repetidos</translation>
    </message>
    <message>
        <source>Not in this export</source>
        <translation>Ausentes desta exportação</translation>
    </message>
    <message>
        <source>Skipped files</source>
        <translation>Arquivos ignorados</translation>
    </message>
    <message>
        <source>Secret columns</source>
        <translation>Colunas secretas</translation>
    </message>
    <message>
        <source>Columns not mapped</source>
        <translation>Colunas não associadas</translation>
    </message>
    <message>
        <source>Copy the list as text</source>
        <translation>Copiar a lista como texto</translation>
    </message>
    <message>
        <source>Save the rejected rows as CSV</source>
        <translation>Salvar as linhas rejeitadas como CSV</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a kind of finding and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Refers to %1, which nobody has; kept, and linked when it comes.</source>
        <translation>Remete a %1, que ninguém tem; é mantido e será vinculado quando chegar.</translation>
    </message>
    <message>
        <source>Changed here and in the export.</source>
        <translation>Alterado aqui e na exportação.</translation>
    </message>
    <message>
        <source>Stands twice; the row that was changed last counts.</source>
        <translation>Aparece duas vezes; vale a linha alterada por último.</translation>
    </message>
    <message>
        <source>Is here and not in this export; nothing was deleted.</source>
        <translation>Está aqui e não nesta exportação; nada foi excluído.</translation>
    </message>
    <message>
        <source>May hold secrets: never read, never stored.</source>
        <translation>Pode conter segredos: nunca lida, nunca gravada.</translation>
    </message>
    <message>
        <source>Leads to no field: what stands in it is kept nowhere.</source>
        <translation>Não leva a nenhum campo: o que contém não é guardado em lugar nenhum.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>A lista está vazia.</translation>
    </message>
    <message>
        <source>No row was rejected.</source>
        <translation>Nenhuma linha foi rejeitada.</translation>
    </message>
    <message>
        <source>Columns that stand twice</source>
        <translation>Colunas que aparecem duas vezes</translation>
    </message>
    <message>
        <source>Stands twice: the first column of this name was read, this one was not.</source>
        <translation>Aparece duas vezes: a primeira coluna deste nome foi lida, esta não.</translation>
    </message>
    <message>
        <source>Find in findings</source>
        <translation>Buscar nos resultados</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 resultado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing of this kind.</source>
        <translation>Não há nada desta espécie.</translation>
    </message>
    <message>
        <source>No finding matches.</source>
        <translation>Nenhum resultado corresponde.</translation>
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
        <translation>É &amp;atendida com isto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>With what was the request filled?</source>
        <translation>Com o que a solicitação foi atendida?</translation>
    </message>
    <message>
        <source>What was done for this patron since the request came, the newest first.</source>
        <translation>O que foi feito para este cliente desde que a solicitação chegou, o mais recente primeiro.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>O que foi feito</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>when, what, by whom</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Nothing was done for this patron since the request came.</source>
        <translation>Nada foi feito para este cliente desde que a solicitação chegou.</translation>
    </message>
</context>
<context>
    <name>pd::ui::FirstStart</name>
    <message>
        <source>How do you want to begin?</source>
        <translation>Como você quer começar?</translation>
    </message>
    <message>
        <source>Patron Desk</source>
        <translation>Patron Desk</translation>
    </message>
    <message>
        <source>You can do the other two later, from the File menu.</source>
        <translation>As outras duas opções podem ser usadas depois, pelo menu “Arquivo”.</translation>
    </message>
    <message>
        <source>&amp;Look round the demo theatre</source>
        <translation>&amp;Conhecer o teatro de demonstração</translation>
    </message>
    <message>
        <source>A made-up theatre with %L1 patrons and three seasons.</source>
        <translation>Um teatro inventado com %L1 clientes e três temporadas.</translation>
    </message>
    <message>
        <source>Ready in a few seconds. Nothing leaves this computer.</source>
        <translation>Pronto em alguns segundos. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>&amp;Import an export</source>
        <translation>&amp;Importar uma exportação</translation>
    </message>
    <message>
        <source>Zip files, folders or single CSV files. You see what was recognised before anything is stored.</source>
        <translation>Arquivos zip, pastas ou arquivos CSV avulsos. Você vê o que foi reconhecido antes que algo seja gravado.</translation>
    </message>
    <message>
        <source>Or drop the files onto this window. Card numbers and passwords are never stored.</source>
        <translation>Ou solte os arquivos nesta janela. Números de cartão e senhas nunca são gravados.</translation>
    </message>
    <message>
        <source>&amp;Connect to a shared database</source>
        <translation>Conectar a um &amp;banco de dados compartilhado</translation>
    </message>
    <message>
        <source>Work on the same records as the rest of the box office.</source>
        <translation>Trabalhar com os mesmos registros que o restante da bilheteria.</translation>
    </message>
    <message>
        <source>Your administrator gives you an address and a name.</source>
        <translation>O seu administrador informa um endereço e um nome.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escura</translation>
    </message>
    <message>
        <source>&amp;Start the demo theatre</source>
        <translation>Iniciar o &amp;teatro de demonstração</translation>
    </message>
    <message>
        <source>Choose what to i&amp;mport…</source>
        <translation>Escolher o que im&amp;portar…</translation>
    </message>
    <message>
        <source>I&amp;mport 1 file…</source>
        <translation>Im&amp;portar 1 arquivo…</translation>
    </message>
    <message numerus="yes">
        <source>I&amp;mport %n files…</source>
        <translation>
            <numerusform>Im&amp;portar %n arquivo…</numerusform>
            <numerusform>Im&amp;portar %n arquivos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the &amp;address…</source>
        <translation>Informar o &amp;endereço…</translation>
    </message>
</context>
<context>
    <name>pd::ui::FlagChips</name>
    <message>
        <source>Deceased</source>
        <translation>Pessoa falecida</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Não ligar</translation>
    </message>
    <message>
        <source>Do not mail</source>
        <translation>Não enviar correspondência</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>Não enviar e-mail</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>Acessibilidade</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Conselho</translation>
    </message>
    <message>
        <source>Know first</source>
        <translation>Saiba primeiro</translation>
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
        <translation>Aj&amp;uda sobre esta página</translation>
    </message>
    <message>
        <source>C&amp;ontents</source>
        <translation>&amp;Sumário</translation>
    </message>
    <message>
        <source>&amp;Tour of the demo theatre</source>
        <translation>&amp;Visita ao teatro de demonstração</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Teclado</translation>
    </message>
    <message>
        <source>Nobody here is found by “%1”. The patrons of the tour are those of the demo theatre.</source>
        <translation>Ninguém aqui é encontrado com “%1”. Os clientes da visita são os do teatro de demonstração.</translation>
    </message>
</context>
<context>
    <name>pd::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Help – Patron Desk</source>
        <translation>Ajuda – Patron Desk</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Página de ajuda</translation>
    </message>
    <message>
        <source>Contents and search</source>
        <translation>Sumário e busca</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Contents and page</source>
        <translation>Sumário e página</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Sumário</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Fechar a ajuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar na ajuda</translation>
    </message>
    <message>
        <source>Search the help (Ctrl+F)</source>
        <translation>Buscar na ajuda (Ctrl+F)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>There is nothing before this.</source>
        <translation>Não há nada antes disto.</translation>
    </message>
    <message>
        <source>There is nothing after this.</source>
        <translation>Não há nada depois disto.</translation>
    </message>
    <message>
        <source>Nothing in the help has all of these words.</source>
        <translation>Nada na ajuda tem todas estas palavras.</translation>
    </message>
    <message>
        <source>One line has all of these words.</source>
        <translation>Uma linha tem todas estas palavras.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines have all of these words.</source>
        <translation>
            <numerusform>%n linha tem todas estas palavras.</numerusform>
            <numerusform>%n linhas têm todas estas palavras.</numerusform>
        </translation>
    </message>
    <message>
        <source>This page is there in English only.</source>
        <translation>Esta página só existe em inglês.</translation>
    </message>
</context>
<context>
    <name>pd::ui::HiddenBar</name>
    <message numerus="yes">
        <source>%n not shown</source>
        <translation>
            <numerusform>%n não exibido</numerusform>
            <numerusform>%n não exibidos</numerusform>
        </translation>
    </message>
    <message>
        <source>one tab is not shown</source>
        <translation>uma aba não é exibida</translation>
    </message>
    <message numerus="yes">
        <source>%n tabs are not shown</source>
        <translation>
            <numerusform>%n aba não é exibida</numerusform>
            <numerusform>%n abas não são exibidas</numerusform>
        </translation>
    </message>
    <message>
        <source>The patron sees every line of this tab, and every tab</source>
        <translation>O cliente vê todas as linhas desta aba e todas as abas</translation>
    </message>
    <message>
        <source>Not shown to the patron</source>
        <translation>Não exibido ao cliente</translation>
    </message>
    <message>
        <source>Reasons why lines are not shown</source>
        <translation>Motivos pelos quais linhas não são exibidas</translation>
    </message>
    <message>
        <source>Hide again</source>
        <translation>Ocultar de novo</translation>
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
        <translation>Não exibido: %1</translation>
    </message>
    <message>
        <source>in Subscription renewal</source>
        <translation>em “Subscription renewal”</translation>
    </message>
    <message>
        <source>The patron has every perk of their levels</source>
        <translation>O cliente tem todas as vantagens dos seus níveis</translation>
    </message>
</context>
<context>
    <name>pd::ui::HistoryPanel</name>
    <message>
        <source>&amp;Take this back…</source>
        <translation>Desfazer &amp;isto…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Choose a row to see it whole.</source>
        <translation>Escolha uma linha para vê-la por inteiro.</translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation>Escolha primeiro uma entrada.</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>Isto já foi desfeito.</translation>
    </message>
    <message>
        <source>Something is being taken back.</source>
        <translation>Algo está sendo desfeito.</translation>
    </message>
    <message>
        <source>“%1” would be taken back: what it changed gets the values that it had before.</source>
        <translation>“%1” seria desfeito: o que foi alterado recupera os valores que tinha antes.</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Manter como está</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Desfeito: %1</translation>
    </message>
    <message>
        <source>The whole run would be taken back: every order that it made goes, and its seats are free again.</source>
        <translation>A execução inteira seria desfeita: cada pedido que ela criou desaparece, e os lugares ficam livres de novo.</translation>
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
        <translation>telefone</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>número do pedido</translation>
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
        <translation>Local</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Seats and their search</source>
        <translation>Lugares e sua busca</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Map or list</source>
        <translation>Mapa ou lista</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a venue and how many seats it has</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats</source>
        <translation>
            <numerusform>%Ln lugar</numerusform>
            <numerusform>%Ln lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>No venue yet</source>
        <translation>Ainda não há local</translation>
    </message>
    <message>
        <source>There is no venue yet: make a new one.</source>
        <translation>Ainda não há nenhum local: crie um.</translation>
    </message>
    <message>
        <source>The house by itself</source>
        <translation>A sala por si só</translation>
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
        <translation>Escolher arquivos</translation>
    </message>
    <message>
        <source>What was recognised</source>
        <translation>O que foi reconhecido</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflitos</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importação</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Salvar &amp;relatório…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Import an export</source>
        <translation>Importar uma exportação</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>The aliases are saved; later imports know these columns.</source>
        <translation>Os apelidos foram salvos; as próximas importações conhecem estas colunas.</translation>
    </message>
    <message numerus="yes">
        <source>%n files and folders</source>
        <translation>
            <numerusform>%n arquivo ou pasta</numerusform>
            <numerusform>%n arquivos e pastas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next: what is in them</source>
        <translation>&amp;Próximo: o que contêm</translation>
    </message>
    <message>
        <source>&amp;Next: conflicts</source>
        <translation>&amp;Próximo: conflitos</translation>
    </message>
    <message>
        <source>&amp;Next: import</source>
        <translation>&amp;Próximo: importar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Close, and go on in the background</source>
        <translation>&amp;Fechar e continuar em segundo plano</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Choose a file or a folder first.</source>
        <translation>Escolha um arquivo ou uma pasta primeiro.</translation>
    </message>
    <message>
        <source>The dry run must have ended: it says what would be imported.</source>
        <translation>A simulação precisa ter terminado: ela diz o que seria importado.</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>Este é o primeiro passo.</translation>
    </message>
    <message>
        <source>There is a report as soon as a dry run has ended.</source>
        <translation>Há um relatório assim que uma simulação termina.</translation>
    </message>
    <message>
        <source>One transaction: if you cancel, nothing is stored.</source>
        <translation>Uma só transação: se você cancelar, nada é gravado.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ImportRunsPanel</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gravadas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitadas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Imports of this database</source>
        <translation>Importações deste banco de dados</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Salvar &amp;relatório…</translation>
    </message>
    <message>
        <source>&amp;Take this import back…</source>
        <translation>&amp;Desfazer esta importação…</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>Dei&amp;xar como está</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importações</translation>
    </message>
    <message>
        <source>Nothing has been imported into this database yet.</source>
        <translation>Nada foi importado para este banco de dados ainda.</translation>
    </message>
    <message>
        <source>Report of the chosen import</source>
        <translation>Relatório da importação escolhida</translation>
    </message>
    <message>
        <source>Imports and the report of one</source>
        <translation>Importações e o relatório de uma</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Desfeito</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Em vigor</translation>
    </message>
    <message>
        <source>Nothing was new</source>
        <translation>Nada era novo</translation>
    </message>
    <message>
        <source>Choose an import first.</source>
        <translation>Escolha uma importação primeiro.</translation>
    </message>
    <message>
        <source>This import was taken back already.</source>
        <translation>Esta importação já foi desfeita.</translation>
    </message>
    <message>
        <source>Answer the question first.</source>
        <translation>Responda à pergunta primeiro.</translation>
    </message>
    <message>
        <source>This import changed nothing.</source>
        <translation>Esta importação não alterou nada.</translation>
    </message>
    <message>
        <source>Finding out whether it can be taken back.</source>
        <translation>Verificando se ela pode ser desfeita.</translation>
    </message>
    <message numerus="yes">
        <source>All %n rows that this import stored go back: new records leave, changed ones get the values they had. The files can be imported again.</source>
        <translation>
            <numerusform>A única linha (%n) que esta importação gravou volta: registros novos saem, os alterados recuperam os valores que tinham. Os arquivos podem ser importados de novo.</numerusform>
            <numerusform>Todas as %n linhas que esta importação gravou voltam: registros novos saem, os alterados recuperam os valores que tinham. Os arquivos podem ser importados de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being taken back.</source>
        <translation>Está sendo desfeita.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>A importação foi desfeita.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ImportSession</name>
    <message>
        <source>Waiting for other work to end</source>
        <translation>Esperando outro trabalho terminar</translation>
    </message>
    <message>
        <source>%1 of %2 rows compared with the database</source>
        <translation>%1 de %2 linhas comparadas com o banco de dados</translation>
    </message>
    <message>
        <source>%1 % of the files read</source>
        <translation>%1 % dos arquivos lidos</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Examinando os arquivos</translation>
    </message>
    <message>
        <source>Dry run of the import</source>
        <translation>Simulação da importação</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importação</translation>
    </message>
</context>
<context>
    <name>pd::ui::ImportStep</name>
    <message>
        <source>&amp;Stop the import</source>
        <translation>&amp;Parar a importação</translation>
    </message>
    <message>
        <source>Cop&amp;y the report</source>
        <translation>Cop&amp;iar o relatório</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importação</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progresso da importação</translation>
    </message>
    <message>
        <source>Report of the import</source>
        <translation>Relatório da importação</translation>
    </message>
    <message numerus="yes">
        <source>%n rows will be stored, in one transaction: if it is stopped or fails, nothing is.</source>
        <translation>
            <numerusform>%n linha será gravada, em uma só transação: se ela parar ou falhar, nada é gravado.</numerusform>
            <numerusform>%n linhas serão gravadas, em uma só transação: se ela parar ou falhar, nada é gravado.</numerusform>
        </translation>
    </message>
    <message>
        <source>PatronManager becomes the master of the records.</source>
        <translation>O PatronManager passa a ser a fonte principal dos registros.</translation>
    </message>
    <message numerus="yes">
        <source>%n values that staff have changed here will be replaced.</source>
        <translation>
            <numerusform>%n valor que a equipe alterou aqui será substituído.</numerusform>
            <numerusform>%n valores que a equipe alterou aqui serão substituídos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values that staff have changed here are kept.</source>
        <translation>
            <numerusform>%n valor que a equipe alterou aqui é mantido.</numerusform>
            <numerusform>%n valores que a equipe alterou aqui são mantidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is kept, and the import can be taken back as long as nothing was built on it.</source>
        <translation>O relatório é mantido, e a importação pode ser desfeita enquanto nada for feito sobre ela.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message numerus="yes">
        <source>Imported: %n rows stored</source>
        <translation>
            <numerusform>Importado: %n linha gravada</numerusform>
            <numerusform>Importado: %n linhas gravadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to import</source>
        <translation>Pronto para importar</translation>
    </message>
    <message>
        <source>This window may be closed: the import goes on, its progress and Cancel are in the status bar.</source>
        <translation>Esta janela pode ser fechada: a importação continua; o progresso e “Cancelar” estão na barra de status.</translation>
    </message>
    <message>
        <source>The report stays in the settings, under Imports; the import can be taken back there.</source>
        <translation>O relatório fica nas configurações, em “Importações”; ali a importação pode ser desfeita.</translation>
    </message>
    <message>
        <source>Everything in these files is here already; nothing was changed.</source>
        <translation>Tudo o que está nestes arquivos já está aqui; nada foi alterado.</translation>
    </message>
    <message>
        <source>The import is being stopped.</source>
        <translation>A importação está sendo interrompida.</translation>
    </message>
</context>
<context>
    <name>pd::ui::Importing</name>
    <message>
        <source>&amp;Import an export…</source>
        <translation>&amp;Importar uma exportação…</translation>
    </message>
    <message>
        <source>Takes files of PatronManager into this database; a dry run comes first.</source>
        <translation>Traz arquivos do PatronManager para este banco de dados; antes vem uma simulação.</translation>
    </message>
    <message>
        <source>Earlier i&amp;mports</source>
        <translation>I&amp;mportações anteriores</translation>
    </message>
    <message>
        <source>Lists the imports of this database, with their reports.</source>
        <translation>Lista as importações deste banco de dados, com os relatórios.</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importações</translation>
    </message>
    <message>
        <source>The import goes on; its progress and Cancel are in the status bar.</source>
        <translation>A importação continua; o progresso e “Cancelar” estão na barra de status.</translation>
    </message>
    <message numerus="yes">
        <source>The import is done: %n rows stored. Its report is in the settings, under Imports.</source>
        <translation>
            <numerusform>A importação terminou: %n linha gravada. O relatório está nas configurações, em “Importações”.</numerusform>
            <numerusform>A importação terminou: %n linhas gravadas. O relatório está nas configurações, em “Importações”.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import that you had begun is there again; nothing of it is stored yet.</source>
        <translation>A importação que você tinha começado está aqui de novo; nada dela foi gravado ainda.</translation>
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
        <translation>Listado</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Não listado</translation>
    </message>
    <message>
        <source>Status of the order</source>
        <translation>Status do pedido</translation>
    </message>
    <message>
        <source>The patron reads</source>
        <translation>O cliente lê</translation>
    </message>
    <message>
        <source>In Orders</source>
        <translation>Em “Orders”</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Procedência</translation>
    </message>
    <message>
        <source>Order labels</source>
        <translation>Rótulos de pedidos</translation>
    </message>
    <message>
        <source>Find in labels</source>
        <translation>Buscar nos rótulos</translation>
    </message>
    <message>
        <source>1 status</source>
        <translation>1 status</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statuses</source>
        <translation>
            <numerusform>%Ln status</numerusform>
            <numerusform>%Ln status</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has no row yet.</source>
        <translation>A tabela ainda não tem linhas.</translation>
    </message>
    <message>
        <source>No row matches.</source>
        <translation>Nenhuma linha corresponde.</translation>
    </message>
</context>
<context>
    <name>pd::ui::LabelsPanel</name>
    <message>
        <source>Orders in “%1” are not listed.</source>
        <translation>Pedidos em “%1” não são listados.</translation>
    </message>
    <message>
        <source>Orders in “%1” are listed, and the patron reads “%2”.</source>
        <translation>Pedidos em “%1” são listados, e o cliente lê “%2”.</translation>
    </message>
    <message>
        <source>Orders carry a status that staff read; this table says what the patron reads in its place (rules O2 and O3).</source>
        <translation>Os pedidos têm um status que a equipe lê; esta tabela diz o que o cliente lê no lugar dele (regras O2 e O3).</translation>
    </message>
    <message>
        <source>Orders in this status are listed</source>
        <translation>Pedidos com este status são listados</translation>
    </message>
    <message>
        <source>Order labels</source>
        <translation>Rótulos de pedidos</translation>
    </message>
    <message>
        <source>Status of the order</source>
        <translation>Status do pedido</translation>
    </message>
    <message>
        <source>The patron reads</source>
        <translation>O cliente lê</translation>
    </message>
    <message>
        <source>The status itself</source>
        <translation>O próprio status</translation>
    </message>
    <message>
        <source>The row that is chosen</source>
        <translation>A linha escolhida</translation>
    </message>
    <message>
        <source>S&amp;tatus of the order</source>
        <translation>S&amp;tatus do pedido</translation>
    </message>
    <message>
        <source>The patron &amp;reads</source>
        <translation>O cliente &amp;lê</translation>
    </message>
    <message>
        <source>Another status is another row: add one.</source>
        <translation>Outro status é outra linha: adicione uma.</translation>
    </message>
    <message>
        <source>it is not there any more.</source>
        <translation>ela não está mais lá.</translation>
    </message>
    <message>
        <source>Type the status as your orders spell it.</source>
        <translation>Digite o status como os seus pedidos o escrevem.</translation>
    </message>
    <message>
        <source>The table has “%1” already. Discard this and change that row.</source>
        <translation>A tabela já tem “%1”. Descarte isto e altere aquela linha.</translation>
    </message>
    <message>
        <source>Without this row, “%1” has no label: the setting for orders in a status without a label decides.</source>
        <translation>Sem esta linha, “%1” não tem rótulo: decide a configuração de pedidos com um status sem rótulo.</translation>
    </message>
</context>
<context>
    <name>pd::ui::Leaving</name>
    <message>
        <source>“%1” is under way: it would be stopped, and nothing of it would stay.</source>
        <translation>“%1” está em andamento: o trabalho seria interrompido, e nada dele permaneceria.</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of work are under way: they would be stopped, and nothing of them would stay.</source>
        <translation>
            <numerusform>%n trabalho está em andamento: ele seria interrompido, e nada dele permaneceria.</numerusform>
            <numerusform>%n trabalhos estão em andamento: eles seriam interrompidos, e nada deles permaneceria.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits of the settings are not saved and would be lost.</source>
        <translation>
            <numerusform>%n edição das configurações não está salva e seria perdida.</numerusform>
            <numerusform>%n edições das configurações não estão salvas e seriam perdidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Parar e fechar</translation>
    </message>
    <message>
        <source>&amp;Stop and open the other</source>
        <translation>&amp;Parar e abrir o outro</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>&amp;Fechar sem salvar</translation>
    </message>
    <message>
        <source>&amp;Open the other without saving</source>
        <translation>Abrir o &amp;outro sem salvar</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Co&amp;ntinuar</translation>
    </message>
    <message>
        <source>The work is being stopped; the window closes when that is done.</source>
        <translation>O trabalho está sendo interrompido; a janela se fecha quando isso terminar.</translation>
    </message>
    <message>
        <source>The work is being stopped; the other database opens when that is done.</source>
        <translation>O trabalho está sendo interrompido; o outro banco de dados se abre quando isso terminar.</translation>
    </message>
</context>
<context>
    <name>pd::ui::LettersDialog</name>
    <message>
        <source>&amp;Print or save…</source>
        <translation>Im&amp;primir ou salvar…</translation>
    </message>
    <message>
        <source>Renewal letters</source>
        <translation>Cartas de renovação</translation>
    </message>
    <message>
        <source>There is no letter to write.</source>
        <translation>Não há nenhuma carta a escrever.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters with a slip to tear off, one for each patron.</source>
        <translation>
            <numerusform>%Ln carta com um canhoto destacável.</numerusform>
            <numerusform>%Ln cartas com um canhoto destacável, uma para cada cliente.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewals are left out.</source>
        <translation>
            <numerusform>%Ln renovação fica de fora.</numerusform>
            <numerusform>%Ln renovações ficam de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are about the renewals that the list shows. Nothing is recorded.</source>
        <translation>Tratam das renovações que a lista mostra. Nada é registrado.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Deixada de fora</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Who is left out, and why</source>
        <translation>Quem fica de fora e por quê</translation>
    </message>
    <message>
        <source>Also those who &amp;opted out of e-mail: a letter is none</source>
        <translation>Também quem &amp;não recebe e-mail: uma carta não é</translation>
    </message>
    <message>
        <source>Nobody of them opted out of e-mail.</source>
        <translation>Nenhum deles recusa e-mail.</translation>
    </message>
</context>
<context>
    <name>pd::ui::LinkQuestion</name>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Ficar aqui</translation>
    </message>
    <message>
        <source>Leave the help?</source>
        <translation>Sair da ajuda?</translation>
    </message>
    <message>
        <source>This leads out of Patron Desk, to %1</source>
        <translation>Isto leva para fora do Patron Desk, a %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::ListPart</name>
    <message>
        <source>It is being recorded.</source>
        <translation>Está sendo registrado.</translation>
    </message>
</context>
<context>
    <name>pd::ui::LockScreen</name>
    <message>
        <source>Patron Desk is locked</source>
        <translation>O Patron Desk está bloqueado</translation>
    </message>
    <message>
        <source>Press Return or click to go on where you were.</source>
        <translation>Pressione Enter ou clique para continuar de onde parou.</translation>
    </message>
</context>
<context>
    <name>pd::ui::LogPanel</name>
    <message>
        <source>Renewal Log by outcome</source>
        <translation>Registro de renovações por resultado</translation>
    </message>
    <message>
        <source>Renewal Log</source>
        <translation>Registro de renovações</translation>
    </message>
    <message>
        <source>Nothing was run for this series yet.</source>
        <translation>Nada foi executado para esta série ainda.</translation>
    </message>
    <message>
        <source>Choose a subscriber to read what was done.</source>
        <translation>Escolha um assinante para ler o que foi feito.</translation>
    </message>
    <message>
        <source>Order %1 has the status %2.</source>
        <translation>O pedido %1 tem o status %2.</translation>
    </message>
    <message>
        <source>Order %1 has the status %2; it began with %3.</source>
        <translation>O pedido %1 tem o status %2; começou com %3.</translation>
    </message>
    <message>
        <source>They do not rene&amp;w…</source>
        <translation>&amp;Não renovam…</translation>
    </message>
    <message>
        <source>Choose subscribers, or a heading for all under it, first.</source>
        <translation>Escolha primeiro assinantes, ou um título para todos os que estão abaixo dele.</translation>
    </message>
    <message>
        <source>None of them was given an order.</source>
        <translation>Nenhum deles recebeu um pedido.</translation>
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
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Sa&amp;lvar</translation>
    </message>
    <message>
        <source>Add a mailbox</source>
        <translation>Adicionar uma caixa de correio</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Caixa de correio</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>Está sendo salvo.</translation>
    </message>
    <message>
        <source>The test is going on.</source>
        <translation>O teste está em andamento.</translation>
    </message>
</context>
<context>
    <name>pd::ui::MailboxForm</name>
    <message>
        <source>&amp;Keep the password in the keychain</source>
        <translation>&amp;Guardar a senha no chaveiro</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Caixa de correio</translation>
    </message>
    <message>
        <source>&amp;Name here</source>
        <translation>&amp;Nome aqui</translation>
    </message>
    <message>
        <source>for example Change requests</source>
        <translation>por exemplo Solicitações de alteração</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuário</translation>
    </message>
    <message>
        <source>mostly the whole e-mail address</source>
        <translation>quase sempre o e-mail completo</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Sen&amp;ha</translation>
    </message>
    <message>
        <source>empty: stays as it is</source>
        <translation>vazio: fica como está</translation>
    </message>
    <message>
        <source>Keep the password in the keychain</source>
        <translation>Guardar a senha no chaveiro</translation>
    </message>
    <message>
        <source>Take mail &amp;from</source>
        <translation>Retirar e-mails &amp;de</translation>
    </message>
    <message>
        <source>&amp;Move it to</source>
        <translation>&amp;Mover para</translation>
    </message>
    <message>
        <source>where it goes once it is kept here; made if it is not there</source>
        <translation>para onde vai depois de guardado aqui; é criada se não existir</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>Pro&amp;vedor</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>for example imap.example.org</source>
        <translation>por exemplo imap.example.org</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Criptografia</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>Criptogra&amp;fia</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>Po&amp;rta</translation>
    </message>
    <message>
        <source>Certificates &amp;by</source>
        <translation>Certificados &amp;por</translation>
    </message>
    <message>
        <source>empty: whom the system trusts</source>
        <translation>vazio: em quem o sistema confia</translation>
    </message>
    <message>
        <source>%1 says which; choose another provider to change it.</source>
        <translation>%1 determina qual; escolha outro provedor para mudar.</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>Dê um nome primeiro.</translation>
    </message>
    <message>
        <source>Fill in the user first.</source>
        <translation>Informe o usuário primeiro.</translation>
    </message>
    <message>
        <source>Fill in the server first.</source>
        <translation>Informe o servidor primeiro.</translation>
    </message>
    <message>
        <source>Fill in both folders first.</source>
        <translation>Informe as duas pastas primeiro.</translation>
    </message>
    <message>
        <source>Mail has to be moved to another folder than the one that it is taken from.</source>
        <translation>Os e-mails devem ser movidos para uma pasta diferente daquela de onde são retirados.</translation>
    </message>
    <message>
        <source>Fill in the password first.</source>
        <translation>Informe a senha primeiro.</translation>
    </message>
    <message>
        <source>This desktop has no keychain: the password is asked for at each start.</source>
        <translation>Esta área de trabalho não tem chaveiro: a senha é pedida a cada início.</translation>
    </message>
    <message>
        <source>&amp;Keep the sign-in in the keychain</source>
        <translation>&amp;Guardar o login no chaveiro</translation>
    </message>
    <message>
        <source>This desktop has no keychain: somebody has to sign in at each start.</source>
        <translation>Esta área de trabalho não tem chaveiro: alguém precisa entrar a cada início.</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS desde o início</translation>
    </message>
</context>
<context>
    <name>pd::ui::MailboxesPanel</name>
    <message>
        <source>Mailboxes</source>
        <translation>Caixas de correio</translation>
    </message>
    <message>
        <source>Mail is taken from these mailboxes as it comes: each message is kept here first and then moved to the folder for what is done. Nothing is deleted, and nothing is marked as read.</source>
        <translation>Os e-mails são retirados destas caixas à medida que chegam: cada mensagem é guardada primeiro aqui e depois movida para a pasta do que está concluído. Nada é excluído, e nada é marcado como lido.</translation>
    </message>
    <message>
        <source>There is no mailbox yet. Add the one to which change requests are sent.</source>
        <translation>Ainda não há nenhuma caixa de correio. Adicione aquela para onde são enviadas as solicitações de alteração.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>&amp;Add a mailbox…</source>
        <translation>&amp;Adicionar uma caixa…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>A&amp;lterar…</translation>
    </message>
    <message>
        <source>&amp;Take it out</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Look for &amp;mail now</source>
        <translation>Buscar e-mails a&amp;gora</translation>
    </message>
    <message>
        <source>%1 · %2 at %3
%4</source>
        <translation>%1 · %2 em %3
%4</translation>
    </message>
    <message>
        <source>“%1” is saved; mail is taken from it now.</source>
        <translation>“%1” está salva; os e-mails agora são retirados dela.</translation>
    </message>
    <message>
        <source>No mail is taken from “%1” any more; what came from it stays.</source>
        <translation>Não se retiram mais e-mails de “%1”; o que veio de lá permanece.</translation>
    </message>
    <message>
        <source>There is no mailbox yet.</source>
        <translation>Ainda não há nenhuma caixa de correio.</translation>
    </message>
    <message>
        <source>Choose a mailbox first.</source>
        <translation>Escolha uma caixa de correio primeiro.</translation>
    </message>
</context>
<context>
    <name>pd::ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Patron</source>
        <translation>&amp;Cliente</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Undo my last action</source>
        <translation>&amp;Desfazer minha última ação</translation>
    </message>
    <message>
        <source>Takes back the last thing that you changed.</source>
        <translation>Desfaz a última coisa que você alterou.</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Ir para</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>Find a &amp;command</source>
        <translation>Buscar um &amp;comando</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aparência</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clara</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escura</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Recent patrons</source>
        <translation>Clientes &amp;recentes</translation>
    </message>
    <message>
        <source>&amp;Lock the screen</source>
        <translation>&amp;Bloquear a tela</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>There is nothing before this.</source>
        <translation>Não há nada antes disto.</translation>
    </message>
    <message>
        <source>There is nothing after this.</source>
        <translation>Não há nada depois disto.</translation>
    </message>
    <message>
        <source>No patron has been looked at yet.</source>
        <translation>Nenhum cliente foi visto ainda.</translation>
    </message>
    <message>
        <source>&amp;Open a database…</source>
        <translation>Abrir um banco de &amp;dados…</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>Fazer bac&amp;kup agora…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurar um backup…</translation>
    </message>
    <message>
        <source>&amp;About Patron Desk</source>
        <translation>So&amp;bre o Patron Desk</translation>
    </message>
    <message>
        <source>Mailbo&amp;xes…</source>
        <translation>Cai&amp;xas de correio…</translation>
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
        <translation>%1 O Patron Desk continua tentando.</translation>
    </message>
    <message>
        <source>The database is there again.</source>
        <translation>O banco de dados está disponível de novo.</translation>
    </message>
    <message numerus="yes">
        <source>%n edits of the settings are not saved. Save or discard them first; then choose the language again.</source>
        <translation>
            <numerusform>%n edição das configurações não está salva. Salve-a ou descarte-a primeiro; depois escolha o idioma de novo.</numerusform>
            <numerusform>%n edições das configurações não estão salvas. Salve-as ou descarte-as primeiro; depois escolha o idioma de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>&amp;History of all actions</source>
        <translation>&amp;Histórico de todas as ações</translation>
    </message>
    <message>
        <source>Reply templates</source>
        <translation>Modelos de resposta</translation>
    </message>
    <message>
        <source>Forms of messages</source>
        <translation>Formatos de mensagem</translation>
    </message>
    <message>
        <source>Reasons and wishes</source>
        <translation>Motivos e desejos</translation>
    </message>
</context>
<context>
    <name>pd::ui::MessageView</name>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>&amp;Open the address…</source>
        <translation>&amp;Abrir o endereço…</translation>
    </message>
    <message>
        <source>Copy the a&amp;ddress</source>
        <translation>Copiar o en&amp;dereço</translation>
    </message>
</context>
<context>
    <name>pd::ui::MoveDialog</name>
    <message>
        <source>%1, on %2</source>
        <comment>a series and its weekday</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The present seats are free there, too.</source>
        <translation>Os lugares atuais também estão livres lá.</translation>
    </message>
    <message>
        <source>The present seats are not all free there, and there are no others like them. Ask for less, or choose another series.</source>
        <translation>Os lugares atuais não estão todos livres lá, e não há outros parecidos. Peça menos ou escolha outra série.</translation>
    </message>
    <message>
        <source>The present seats are not all free there. The best free ones: %1 (%2).</source>
        <comment>seats, and why</comment>
        <translation>Os lugares atuais não estão todos livres lá. Os melhores livres: %1 (%2).</translation>
    </message>
    <message>
        <source>Move to another series</source>
        <translation>Passar para outra série</translation>
    </message>
    <message>
        <source>&amp;Move the renewal</source>
        <translation>&amp;Passar a renovação</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The series that it goes to</source>
        <translation>A série para a qual passa</translation>
    </message>
    <message>
        <source>Accessible seats that are needed</source>
        <translation>Lugares acessíveis necessários</translation>
    </message>
    <message>
        <source>The patron’s seats in the old series</source>
        <translation>Os lugares do cliente na série antiga</translation>
    </message>
    <message>
        <source>Other ways…</source>
        <translation>Outros caminhos…</translation>
    </message>
    <message>
        <source>Go with the renewal</source>
        <translation>Vão com a renovação</translation>
    </message>
    <message>
        <source>Stay as preferred</source>
        <translation>Continuam como preferidos</translation>
    </message>
    <message>
        <source>Which ways lead to other seats, and what else could be offered</source>
        <translation>Que caminhos levam a outros lugares e o que mais poderia ser oferecido</translation>
    </message>
    <message>
        <source>Move &amp;to</source>
        <translation>Passar p&amp;ara</translation>
    </message>
    <message>
        <source>Accessible &amp;needed</source>
        <translation>Acessíveis &amp;necessários</translation>
    </message>
    <message>
        <source>Seats in the &amp;old series</source>
        <translation>Lugares da série an&amp;tiga</translation>
    </message>
    <message>
        <source>The season has no other series.</source>
        <translation>A temporada não tem outra série.</translation>
    </message>
    <message>
        <source>The house of that series is being read…</source>
        <translation>A sala dessa série está sendo lida…</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n seats, as many as the renewal is for.</source>
        <translation>
            <numerusform>Escolha %n lugar, como na renovação.</numerusform>
            <numerusform>Escolha %n lugares, tantos quantos na renovação.</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>This cannot be done.</source>
        <translation>Isto não pode ser feito.</translation>
    </message>
</context>
<context>
    <name>pd::ui::NameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Digite primeiro um nome.</translation>
    </message>
</context>
<context>
    <name>pd::ui::NamesPanel</name>
    <message>
        <source>What %1 is now</source>
        <translation>O que %1 é agora</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Não escolhido</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Espécie</translation>
    </message>
    <message>
        <source>Last season</source>
        <translation>Temporada passada</translation>
    </message>
    <message>
        <source>This season</source>
        <translation>Esta temporada</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Correspondência</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Assinantes</translation>
    </message>
    <message>
        <source>Names of last season and of this one</source>
        <translation>Nomes da temporada passada e desta</translation>
    </message>
    <message>
        <source>Take all &amp;suggestions</source>
        <translation>Aceitar &amp;todas as sugestões</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>Names of this season</source>
        <translation>Nomes desta temporada</translation>
    </message>
    <message>
        <source>Choose in the row, or drag one of this season’s names onto it. Names that are the same need nobody.</source>
        <translation>Escolha na linha ou arraste para ela um nome desta temporada. Nomes iguais não precisam de ninguém.</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(sem nome)</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Escolha um</translation>
    </message>
    <message>
        <source>There is no suggestion to be taken.</source>
        <translation>Não há sugestão para aceitar.</translation>
    </message>
    <message>
        <source>%1: names of this season</source>
        <comment>a kind of name</comment>
        <translation>%1: nomes desta temporada</translation>
    </message>
</context>
<context>
    <name>pd::ui::NavButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n em espera</numerusform>
            <numerusform>%n em espera</numerusform>
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
        <translation>A solicitação %1 está registrada.</translation>
    </message>
    <message>
        <source>Request %1 is recorded for %2.</source>
        <translation>A solicitação %1 está registrada para %2.</translation>
    </message>
</context>
<context>
    <name>pd::ui::NewRequestDialog</name>
    <message>
        <source>New request</source>
        <translation>Nova solicitação</translation>
    </message>
    <message>
        <source>&amp;Record the request</source>
        <translation>&amp;Registrar a solicitação</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Nobody known</source>
        <translation>&amp;Ninguém conhecido</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>Pra&amp;zo</translation>
    </message>
    <message>
        <source>&amp;I work on it</source>
        <translation>Eu &amp;trabalho nela</translation>
    </message>
    <message>
        <source>What somebody asks for on the phone or at the counter becomes a change request. Nothing else is changed.</source>
        <translation>O que alguém pede por telefone ou no balcão passa a ser uma solicitação de alteração. Nada mais é alterado.</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Quem pede</translation>
    </message>
    <message>
        <source>&amp;What is asked for</source>
        <translation>O &amp;que se pede</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>O que se pede</translation>
    </message>
    <message>
        <source>None is chosen</source>
        <comment>a series</comment>
        <translation>Nenhuma escolhida</translation>
    </message>
    <message>
        <source>1, the most urgent</source>
        <translation>1, a mais urgente</translation>
    </message>
    <message>
        <source>9, the least urgent</source>
        <translation>9, a menos urgente</translation>
    </message>
    <message>
        <source>&amp;Asked</source>
        <translation>Soli&amp;citado</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Pedido</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>Sér&amp;ie</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>Pri&amp;oridade</translation>
    </message>
    <message>
        <source>Set the day until which it is to be done</source>
        <translation>Definir o dia até o qual deve ser feita</translation>
    </message>
    <message>
        <source>The day until which it is to be done</source>
        <translation>O dia até o qual deve ser feita</translation>
    </message>
    <message>
        <source>I work on it</source>
        <translation>Eu trabalho nela</translation>
    </message>
    <message>
        <source>Who works at this desk is not known yet.</source>
        <translation>Ainda não se sabe quem trabalha neste posto.</translation>
    </message>
    <message>
        <source>Nobody is chosen. Find the patron, or write the name and the telephone number into the words.</source>
        <translation>Ninguém escolhido. Busque o cliente ou escreva o nome e o número de telefone nas palavras.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a patron; ways to reach them</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Ninguém escolhido.</translation>
    </message>
    <message>
        <source>The one that the words name, else the only open renewal</source>
        <translation>O que as palavras citam, senão a única renovação em aberto</translation>
    </message>
    <message>
        <source>Find the patron first.</source>
        <translation>Busque o cliente primeiro.</translation>
    </message>
    <message>
        <source>The patron has no order.</source>
        <translation>O cliente não tem nenhum pedido.</translation>
    </message>
    <message>
        <source>The order says which.</source>
        <comment>series</comment>
        <translation>O pedido diz qual.</translation>
    </message>
    <message>
        <source>There is no series.</source>
        <translation>Não há nenhuma série.</translation>
    </message>
    <message>
        <source>Write what is asked for.</source>
        <translation>Escreva o que se pede.</translation>
    </message>
    <message>
        <source>As the words say</source>
        <translation>Conforme as palavras</translation>
    </message>
    <message>
        <source>The patron is being read.</source>
        <translation>O cliente está sendo lido.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>an order</comment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>It is about no order, whatever the words name.</source>
        <translation>Não se trata de nenhum pedido, seja o que for que as palavras digam.</translation>
    </message>
</context>
<context>
    <name>pd::ui::NoticeBar</name>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fechar a mensagem</translation>
    </message>
</context>
<context>
    <name>pd::ui::OfferDialog</name>
    <message>
        <source>Somebody waits for these seats</source>
        <translation>Alguém espera por estes lugares</translation>
    </message>
    <message>
        <source>&amp;Change this patron’s seats…</source>
        <translation>Tro&amp;car os lugares deste cliente…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Mais &amp;tarde</translation>
    </message>
    <message>
        <source>The order that this patron waited with is gone.</source>
        <translation>O pedido com que este cliente esperava não existe mais.</translation>
    </message>
</context>
<context>
    <name>pd::ui::OrderActions</name>
    <message>
        <source>Receip&amp;ts of the order…</source>
        <translation>Recibos do &amp;pedido…</translation>
    </message>
    <message>
        <source>Take a pa&amp;yment…</source>
        <translation>Receber um pa&amp;gamento…</translation>
    </message>
    <message>
        <source>Pay…</source>
        <translation>Receber…</translation>
    </message>
    <message>
        <source>Record a change re&amp;quest…</source>
        <translation>Registrar uma solicitação de al&amp;teração…</translation>
    </message>
    <message>
        <source>Request changes…</source>
        <translation>Solicitar alterações…</translation>
    </message>
    <message>
        <source>Does not rene&amp;w…</source>
        <translation>&amp;Não renova…</translation>
    </message>
    <message>
        <source>Does not renew…</source>
        <translation>Não renova…</translation>
    </message>
    <message>
        <source>Receipts…</source>
        <translation>Recibos…</translation>
    </message>
    <message>
        <source>Choose an order of the patron first.</source>
        <translation>Escolha primeiro um pedido do cliente.</translation>
    </message>
    <message>
        <source>No payment of this order was taken at this desk.</source>
        <translation>Nenhum pagamento deste pedido foi recebido neste posto.</translation>
    </message>
    <message>
        <source>Change seat&amp;s…</source>
        <translation>Tro&amp;car lugares…</translation>
    </message>
    <message>
        <source>Change seats…</source>
        <translation>Trocar lugares…</translation>
    </message>
</context>
<context>
    <name>pd::ui::OrderBar</name>
    <message>
        <source>What can be done with the order</source>
        <translation>O que pode ser feito com o pedido</translation>
    </message>
</context>
<context>
    <name>pd::ui::OrderDesk</name>
    <message>
        <source>%1 taken for order %2, which is “%3” now.</source>
        <translation>%1 recebidos pelo pedido %2, que agora está em “%3”.</translation>
    </message>
    <message>
        <source>Order %1 is not renewed.</source>
        <translation>O pedido %1 não é renovado.</translation>
    </message>
    <message>
        <source>A change request is recorded for order %1. The seats stay as they are.</source>
        <translation>Uma solicitação de alteração foi registrada para o pedido %1. Os lugares ficam como estão.</translation>
    </message>
    <message>
        <source>The receipt for %1 waits in the outbox.</source>
        <translation>O recibo para %1 aguarda na caixa de saída.</translation>
    </message>
    <message>
        <source>%1 The change request is filled.</source>
        <comment>what was done</comment>
        <translation>%1 A solicitação de alteração está atendida.</translation>
    </message>
    <message>
        <source>Nobody is set whom it could be sent to: it waits among the requests. Settings, administrators, says who.</source>
        <translation>Não está definido a quem enviar: aguarda entre as solicitações. Em Configurações, Administradores, está quem.</translation>
    </message>
    <message>
        <source>An e-mail to %1 waits in the outbox for 15 seconds; until then it can be undone.</source>
        <translation>Um e-mail para %1 aguarda 15 segundos na caixa de saída; até lá pode ser desfeito.</translation>
    </message>
    <message>
        <source>A change request is recorded for order %1, and an e-mail to %2 waits in the outbox. The seats stay as they are.</source>
        <translation>Uma solicitação de alteração foi registrada para o pedido %1, e um e-mail para %2 aguarda na caixa de saída. Os lugares ficam como estão.</translation>
    </message>
    <message>
        <source>The message is recorded as a request.</source>
        <translation>A mensagem foi registrada como solicitação.</translation>
    </message>
    <message>
        <source>The message is recorded as a request, and an e-mail to %1 waits in the outbox.</source>
        <translation>A mensagem foi registrada como solicitação, e um e-mail para %1 aguarda na caixa de saída.</translation>
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
        <translation>Anotado no diário em nome do cliente</translation>
    </message>
    <message>
        <source>It is being recorded.</source>
        <translation>Está sendo registrado.</translation>
    </message>
    <message>
        <source>“%1”: it is still being recorded. If that fails, the window is back with what you wrote.</source>
        <translation>“%1”: ainda está sendo registrado. Se falhar, a janela volta com o que você escreveu.</translation>
    </message>
</context>
<context>
    <name>pd::ui::OutboxColumns</name>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
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
        <translation>Caixa de saída</translation>
    </message>
    <message>
        <source>Find in the outbox</source>
        <translation>Buscar na caixa de saída</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todas as situações</translation>
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
        <translation>Nada aguarda na caixa de saída</translation>
    </message>
    <message>
        <source>No e-mail matches.</source>
        <translation>Nenhum e-mail corresponde.</translation>
    </message>
</context>
<context>
    <name>pd::ui::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Caixa de saída</translation>
    </message>
    <message>
        <source>The text of the e-mail</source>
        <translation>O texto do e-mail</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>&amp;Não enviar</translation>
    </message>
    <message>
        <source>&amp;Open the patron</source>
        <translation>A&amp;brir o cliente</translation>
    </message>
    <message>
        <source>Choose an e-mail to read it.</source>
        <translation>Escolha um e-mail para lê-lo.</translation>
    </message>
    <message>
        <source>Choose an e-mail first.</source>
        <translation>Escolha um e-mail primeiro.</translation>
    </message>
    <message>
        <source>What is chosen does not wait any more.</source>
        <translation>O que está escolhido não aguarda mais.</translation>
    </message>
    <message>
        <source>Choose one e-mail only.</source>
        <translation>Escolha um único e-mail.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are not sent.</source>
        <translation>
            <numerusform>%n e-mail não é enviado.</numerusform>
            <numerusform>%n e-mails não são enviados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n did not wait any more.</source>
        <translation>
            <numerusform>%n não aguardava mais.</numerusform>
            <numerusform>%n não aguardavam mais.</numerusform>
        </translation>
    </message>
    <message>
        <source>This e-mail goes to nobody who is a patron here.</source>
        <translation>Este e-mail não vai para ninguém que seja cliente aqui.</translation>
    </message>
    <message>
        <source>&amp;Mail account…</source>
        <translation>&amp;Conta de e-mail…</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>Enviar a&amp;gora</translation>
    </message>
    <message>
        <source>It a&amp;rrived</source>
        <translation>C&amp;hegou</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>En&amp;viar de novo</translation>
    </message>
    <message>
        <source>How it stands with the e-mail</source>
        <translation>Como está o e-mail</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>Enter the pass&amp;word…</source>
        <translation>Informar a sen&amp;ha…</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>Informar a senha</translation>
    </message>
    <message>
        <source>Set up the mail account first: nothing can be sent without one.</source>
        <translation>Configure a conta de e-mail primeiro: sem ela nada pode ser enviado.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are sent now.</source>
        <translation>
            <numerusform>%n e-mail é enviado agora.</numerusform>
            <numerusform>%n e-mails são enviados agora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are noted as arrived.</source>
        <translation>
            <numerusform>%n e-mail está anotado como chegado.</numerusform>
            <numerusform>%n e-mails estão anotados como chegados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are sent again.</source>
        <translation>
            <numerusform>%n e-mail é enviado de novo.</numerusform>
            <numerusform>%n e-mails são enviados de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Entrar…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Only what was probably sent, or came back, can be settled: of the rest it is known.</source>
        <translation>Só se pode resolver o que provavelmente foi enviado ou voltou: do resto já se sabe.</translation>
    </message>
</context>
<context>
    <name>pd::ui::PageExporter</name>
    <message>
        <source>&amp;Export the page</source>
        <translation>&amp;Exportar a página</translation>
    </message>
    <message>
        <source>Export the page</source>
        <translation>Exportar a página</translation>
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
        <translation>Escolha um cliente primeiro.</translation>
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
        <translation>A página foi gravada em %1.</translation>
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
        <translation>&amp;Guardar no chaveiro</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>Keep it in the keychain</source>
        <translation>Guardar no chaveiro</translation>
    </message>
    <message>
        <source>This desktop has no keychain: the password is asked for each time, or read from .pgpass.</source>
        <translation>Esta área de trabalho não tem chaveiro: a senha é pedida a cada vez ou lida de .pgpass.</translation>
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
        <translation>Nin&amp;guém</translation>
    </message>
    <message>
        <source>Another patron: name, e-mail, phone, order number</source>
        <translation>Outro cliente: nome, e-mail, telefone, número do pedido</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <comment>whose request it is</comment>
        <translation>Ninguém conhecido</translation>
    </message>
    <message>
        <source>It is nobody’s already.</source>
        <translation>Já não é de ninguém.</translation>
    </message>
    <message>
        <source>Nobody known is the patron</source>
        <translation>O cliente não é ninguém conhecido</translation>
    </message>
    <message>
        <source>It is nobody’s</source>
        <translation>Não é de ninguém</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Mostrar o motivo</translation>
    </message>
    <message>
        <source>Show the warnings</source>
        <translation>Mostrar os avisos</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sem nome)</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Sem e-mail</translation>
    </message>
    <message>
        <source>Portal: can log in</source>
        <translation>Portal: pode entrar</translation>
    </message>
    <message>
        <source>Portal: cannot log in</source>
        <translation>Portal: não pode entrar</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 aviso</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Never imported</source>
        <translation>Nunca importado</translation>
    </message>
    <message>
        <source>Data of %1, today</source>
        <translation>Dados de %1, hoje</translation>
    </message>
    <message>
        <source>Data of %1, 1 day old</source>
        <translation>Dados de %1, há 1 dia</translation>
    </message>
    <message numerus="yes">
        <source>Data of %1, %n days old</source>
        <translation>
            <numerusform>Dados de %1, há %n dia</numerusform>
            <numerusform>Dados de %1, há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>click to copy</source>
        <translation>clique para copiar</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Domicílio</translation>
    </message>
    <message>
        <source>click for its other members</source>
        <translation>clique para ver as outras pessoas</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Último login</translation>
    </message>
    <message>
        <source>&amp;Household</source>
        <translation>&amp;Domicílio</translation>
    </message>
    <message>
        <source>No phone number</source>
        <translation>Sem número de telefone</translation>
    </message>
    <message>
        <source>Last login %1</source>
        <translation>Último login %1</translation>
    </message>
    <message>
        <source>Copy &amp;e-mail address</source>
        <translation>Copiar &amp;e-mail</translation>
    </message>
    <message>
        <source>Copy phone &amp;number</source>
        <translation>Copiar &amp;telefone</translation>
    </message>
    <message>
        <source>Choose a patron first.</source>
        <translation>Escolha um cliente primeiro.</translation>
    </message>
    <message>
        <source>The patron has no e-mail address.</source>
        <translation>O cliente não tem e-mail.</translation>
    </message>
    <message>
        <source>The patron has no phone number.</source>
        <translation>O cliente não tem número de telefone.</translation>
    </message>
    <message>
        <source>No other member of the household is known.</source>
        <translation>Nenhuma outra pessoa do domicílio é conhecida.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>Nova solicitação…</translation>
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
        <translation>Motivos e avisos</translation>
    </message>
    <message>
        <source>Preview and reasons</source>
        <translation>Prévia e motivos</translation>
    </message>
    <message>
        <source>The patron can log in</source>
        <translation>O cliente pode entrar</translation>
    </message>
    <message>
        <source>The patron cannot log in</source>
        <translation>O cliente não pode entrar</translation>
    </message>
    <message>
        <source>Staff record and preview</source>
        <translation>Registro interno e prévia</translation>
    </message>
    <message>
        <source>Choose a renewal or an order on the page first.</source>
        <translation>Escolha primeiro uma renovação ou um pedido na página.</translation>
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
        <translation>Criando o teatro de demonstração…</translation>
    </message>
    <message>
        <source>Harbour Light is a made-up theatre with made-up patrons, to look round in. It is made once and takes a few seconds.</source>
        <translation>Harbour Light é um teatro inventado com clientes inventados, para conhecer o programa. Ele é criado uma só vez e leva alguns segundos.</translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation>Não é possível abrir o banco de dados</translation>
    </message>
    <message>
        <source>The patron cannot be shown</source>
        <translation>Não é possível mostrar o cliente</translation>
    </message>
    <message>
        <source>&amp;Find a patron</source>
        <translation>&amp;Buscar um cliente</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>&amp;Ler de novo</translation>
    </message>
    <message>
        <source>Copy page &amp;link</source>
        <translation>Copiar &amp;link da página</translation>
    </message>
    <message>
        <source>Copy &amp;reasons</source>
        <translation>Copiar &amp;motivos</translation>
    </message>
    <message>
        <source>Lines the patron does &amp;not see</source>
        <translation>Linhas que o cliente &amp;não vê</translation>
    </message>
    <message>
        <source>Order &amp;details</source>
        <translation>&amp;Detalhes do pedido</translation>
    </message>
    <message>
        <source>Choose a patron first.</source>
        <translation>Escolha um cliente primeiro.</translation>
    </message>
    <message>
        <source>No site address is set.</source>
        <translation>Nenhum endereço do site foi definido.</translation>
    </message>
    <message>
        <source>&amp;Find in the page</source>
        <translation>&amp;Buscar na página</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;próximo</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Copy the page’s lin&amp;es</source>
        <translation>Copiar as linha&amp;s da página</translation>
    </message>
    <message>
        <source>All &amp;Events</source>
        <translation>All &amp;Events</translation>
    </message>
    <message>
        <source>Copy &amp;what I tell them</source>
        <translation>Copiar o &amp;que eu digo</translation>
    </message>
    <message>
        <source>The page’s link was copied.</source>
        <translation>O link da página foi copiado.</translation>
    </message>
    <message>
        <source>The patron cannot be shown: %1 F5 tries again.</source>
        <translation>Não é possível exibir o cliente: %1 F5 tenta de novo.</translation>
    </message>
    <message>
        <source>Staff &amp;record</source>
        <translation>&amp;Registro interno</translation>
    </message>
    <message>
        <source>E&amp;dit the contact…</source>
        <translation>&amp;Editar o contato…</translation>
    </message>
    <message>
        <source>End of da&amp;y…</source>
        <translation>&amp;Fechamento do dia…</translation>
    </message>
</context>
<context>
    <name>pd::ui::PatternTrial</name>
    <message>
        <source>Tr&amp;y it on a message</source>
        <translation>Testar em uma &amp;mensagem</translation>
    </message>
    <message>
        <source>A message to try it on</source>
        <translation>Uma mensagem para testar</translation>
    </message>
    <message>
        <source>Paste the words of a message here. They are kept nowhere.</source>
        <translation>Cole aqui as palavras de uma mensagem. Elas não são guardadas em lugar nenhum.</translation>
    </message>
    <message>
        <source>What is found in it</source>
        <translation>O que é encontrado nela</translation>
    </message>
    <message>
        <source>What the trial says</source>
        <translation>O que o teste diz</translation>
    </message>
    <message>
        <source>Nothing is pasted yet.</source>
        <translation>Nada foi colado ainda.</translation>
    </message>
    <message>
        <source>The form has a fault, which is said above; put that right first.</source>
        <translation>O formato tem um erro, que está indicado acima; corrija-o primeiro.</translation>
    </message>
    <message>
        <source>The message does not fit: something that the form needs is not found in it.</source>
        <translation>A mensagem não se encaixa: algo de que o formato precisa não é encontrado nela.</translation>
    </message>
    <message>
        <source>The message fits. What is found is marked in it.</source>
        <translation>A mensagem se encaixa. O que é encontrado está marcado nela.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field; what is found for it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Wish: %1</source>
        <translation>Desejo: %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::PatternsPanel</name>
    <message>
        <source>Forms of messages, in the order in which they are tried</source>
        <translation>Formatos de mensagem, na ordem em que são testados</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>&amp;Used for messages that come in</source>
        <translation>&amp;Usado para as mensagens que chegam</translation>
    </message>
    <message>
        <source>Used for messages that come in</source>
        <translation>Usado para as mensagens que chegam</translation>
    </message>
    <message>
        <source>Lines of the form</source>
        <translation>Linhas do formato</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Forms of messages</source>
        <translation>Formatos de mensagem</translation>
    </message>
    <message>
        <source>Messages that come from a form look alike. A line “label order: Order number” says that the words behind “Order number:” are the order’s; “regex:” gives a regular expression whose named groups are fields; “needs:” names the fields without which it is not this form; “after:” is a line that the form stands behind. Fields: %1.</source>
        <translation>As mensagens que vêm de um formulário se parecem. Uma linha “label order: Número do pedido” diz que as palavras depois de “Número do pedido:” são as do pedido; “regex:” dá uma expressão regular cujos grupos com nome são campos; “needs:” indica os campos sem os quais não é este formato; “after:” é uma linha depois da qual está o formulário. Campos: %1.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Linhas</translation>
    </message>
    <message>
        <source>&amp;Add one</source>
        <translation>&amp;Adicionar um</translation>
    </message>
    <message>
        <source>Re&amp;move it</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Try it earl&amp;ier</source>
        <translation>Testar an&amp;tes</translation>
    </message>
    <message>
        <source>Try it la&amp;ter</source>
        <translation>Testar de&amp;pois</translation>
    </message>
    <message>
        <source>&amp;Save it</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Discard the change</source>
        <translation>&amp;Descartar a alteração</translation>
    </message>
    <message>
        <source>A new form</source>
        <translation>Um novo formato</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (não salvo)</translation>
    </message>
    <message>
        <source>%1 (not used)</source>
        <translation>%1 (não usado)</translation>
    </message>
    <message>
        <source>Somebody else removed this form meanwhile. Discard your change, or copy its lines into a new one.</source>
        <translation>Enquanto isso, alguém removeu este formato. Descarte a sua alteração ou copie as linhas dele para um novo.</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>Dê um nome primeiro.</translation>
    </message>
    <message>
        <source>Write its lines first.</source>
        <translation>Escreva as linhas primeiro.</translation>
    </message>
    <message>
        <source>Somebody else removed this form meanwhile.</source>
        <translation>Enquanto isso, alguém removeu este formato.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Choose a form first.</source>
        <translation>Escolha um formato primeiro.</translation>
    </message>
    <message>
        <source>It is the first already.</source>
        <translation>Já é o primeiro.</translation>
    </message>
    <message>
        <source>It is the last already.</source>
        <translation>Já é o último.</translation>
    </message>
    <message>
        <source>Save or discard the new form first.</source>
        <translation>Salve ou descarte primeiro o novo formato.</translation>
    </message>
    <message>
        <source>The form “%1” is saved. Messages that come from now on are read with it.</source>
        <translation>O formato “%1” está salvo. As mensagens que chegarem a partir de agora são lidas com ele.</translation>
    </message>
    <message>
        <source>The form “%1” is removed. Undo brings it back.</source>
        <translation>O formato “%1” foi removido. Desfazer o traz de volta.</translation>
    </message>
    <message>
        <source>The order is saved.</source>
        <translation>A ordem está salva.</translation>
    </message>
    <message>
        <source>No forms of messages</source>
        <translation>Nenhum formato de mensagem</translation>
    </message>
    <message>
        <source>There is no form yet. If your requests come from a web form, describe it here once: its order, its seats and its wish are read without guessing then. Press “Add one”, give it a name, write its lines, and try it on a message below.</source>
        <translation>Ainda não há nenhum formato. Se suas solicitações vêm de um formulário da web, descreva-o aqui uma vez: o pedido, os lugares e o desejo são lidos então sem adivinhar. Pressione “Adicionar um”, dê-lhe um nome, escreva suas linhas e teste-o abaixo com uma mensagem.</translation>
    </message>
    <message>
        <source>Somebody else changed this form meanwhile: what they wrote stands below. Saving puts yours in its place; discarding your change shows theirs.</source>
        <translation>Outra pessoa mudou este formato nesse meio-tempo: o que ela escreveu está abaixo. Salvar põe o seu no lugar; descartar sua mudança mostra o dela.</translation>
    </message>
</context>
<context>
    <name>pd::ui::PaymentDialog</name>
    <message>
        <source>Take a payment</source>
        <translation>Receber um pagamento</translation>
    </message>
    <message>
        <source>&amp;Take the payment</source>
        <translation>Re&amp;ceber o pagamento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Amount in %1</source>
        <translation>Valor em %1</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Forma de pagamento</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Number of the slip or cheque, never of a card</source>
        <translation>Número do comprovante ou do cheque, nunca de um cartão</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>&amp;Paid by</source>
        <translation>Forma de &amp;pagamento</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Referência</translation>
    </message>
    <message>
        <source>Order %1 becomes “%2”, and %3 stay due.</source>
        <translation>O pedido %1 passa a “%2”, e restam %3 a pagar.</translation>
    </message>
    <message>
        <source>Order %1 is paid in full and becomes “%2”.</source>
        <translation>O pedido %1 fica totalmente pago e passa a “%2”.</translation>
    </message>
    <message>
        <source>A part payment locks the order: its seats can no longer be changed.</source>
        <translation>Um pagamento parcial trava o pedido: os lugares não podem mais ser alterados.</translation>
    </message>
    <message>
        <source>A change of seats is still open for this order.</source>
        <translation>Ainda há uma troca de lugares em aberto para este pedido.</translation>
    </message>
    <message>
        <source>It is being recorded.</source>
        <translation>Está sendo registrado.</translation>
    </message>
</context>
<context>
    <name>pd::ui::PersonDesk</name>
    <message>
        <source>E&amp;xport this person’s data…</source>
        <translation>E&amp;xportar os dados desta pessoa…</translation>
    </message>
    <message>
        <source>Er&amp;ase this person’s data…</source>
        <translation>A&amp;pagar os dados desta pessoa…</translation>
    </message>
    <message>
        <source>Where are the person’s data to be kept?</source>
        <translation>Onde os dados da pessoa devem ser guardados?</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Arquivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting a person’s data</source>
        <translation>Exportação dos dados de uma pessoa</translation>
    </message>
    <message>
        <source>All that is held about this person is in %1. Only you can read the file; keep it so.</source>
        <translation>Tudo o que se guarda sobre esta pessoa está em %1. Só você pode ler o arquivo; mantenha-o assim.</translation>
    </message>
    <message>
        <source>Looking what is held about a person</source>
        <translation>Busca do que se guarda sobre uma pessoa</translation>
    </message>
    <message>
        <source>Erasing a person’s data</source>
        <translation>Apagamento dos dados de uma pessoa</translation>
    </message>
    <message>
        <source>The person’s data are erased, but parts of them may still stand in free places of the database file: %1 Erase the person once more then.</source>
        <translation>Os dados da pessoa foram apagados, mas partes deles ainda podem estar em espaços livres do arquivo do banco de dados: %1 Nesse caso, apague a pessoa mais uma vez.</translation>
    </message>
    <message>
        <source>The person’s data are erased for good. Erase them in PatronManager as well, or its next export is told of as left out.</source>
        <translation>Os dados da pessoa foram apagados definitivamente. Apague-os também no PatronManager; senão, a próxima exportação dele os trará e será informado que foram deixados de fora.</translation>
    </message>
</context>
<context>
    <name>pd::ui::PinnedCaller</name>
    <message>
        <source>&amp;Pin as the caller</source>
        <translation>&amp;Fixar quem está ligando</translation>
    </message>
    <message>
        <source>&amp;Back to the caller</source>
        <translation>&amp;Voltar a quem está ligando</translation>
    </message>
    <message>
        <source>Choose a patron first.</source>
        <translation>Escolha um cliente primeiro.</translation>
    </message>
    <message>
        <source>&amp;Unpin the caller</source>
        <translation>Desafi&amp;xar quem está ligando</translation>
    </message>
    <message>
        <source>Nobody is pinned as the caller.</source>
        <translation>Ninguém está fixado como quem está ligando.</translation>
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
        <translation>ainda nenhum</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Only together with %1: their seats are needed for it.</source>
        <translation>Só junto com %1: os lugares deles são necessários.</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Desejo</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Seats now</source>
        <translation>Lugares agora</translation>
    </message>
    <message>
        <source>If it cannot be had</source>
        <translation>Se não for possível</translation>
    </message>
    <message>
        <source>New seats</source>
        <translation>Lugares novos</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Who was ahead</source>
        <translation>Quem estava à frente</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Doações</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Seat wishes</source>
        <translation>Desejos de lugares</translation>
    </message>
    <message>
        <source>Find a wish or a patron</source>
        <translation>Buscar um desejo ou um cliente</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Todos os resultados</translation>
    </message>
    <message>
        <source>1 wish</source>
        <translation>1 desejo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wishes</source>
        <translation>
            <numerusform>%Ln desejo</numerusform>
            <numerusform>%Ln desejos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has an open wish for other seats in this series</source>
        <translation>Ninguém tem um desejo em aberto de outros lugares nesta série</translation>
    </message>
    <message>
        <source>No wish matches.</source>
        <translation>Nenhum desejo corresponde.</translation>
    </message>
    <message>
        <source>Wish: %1</source>
        <translation>Desejo: %1</translation>
    </message>
    <message>
        <source>If it cannot be had as it is: %1</source>
        <translation>Se não for possível como está: %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::PlanPanel</name>
    <message>
        <source>&amp;Open the patron</source>
        <translation>A&amp;brir o cliente</translation>
    </message>
    <message>
        <source>What becomes of one wish</source>
        <translation>O que acontece com um desejo</translation>
    </message>
    <message>
        <source>What becomes of the wish, and why</source>
        <translation>O que acontece com o desejo e por quê</translation>
    </message>
    <message>
        <source>Choose a wish first.</source>
        <translation>Escolha um desejo primeiro.</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Ninguém escolhido</translation>
    </message>
    <message>
        <source>Nobody knows whose wish it is</source>
        <translation>Não se sabe de quem é o desejo</translation>
    </message>
    <message>
        <source>Choose a wish to read what becomes of it.</source>
        <translation>Escolha um desejo para ler o que acontece com ele.</translation>
    </message>
    <message>
        <source>Nobody knows whose wish it is.</source>
        <translation>Não se sabe de quem é o desejo.</translation>
    </message>
</context>
<context>
    <name>pd::ui::PortalView</name>
    <message>
        <source>Portal preview, read only</source>
        <translation>Prévia do Portal, somente leitura</translation>
    </message>
    <message>
        <source>Scroll the patron’s page</source>
        <translation>Rolar a página do cliente</translation>
    </message>
    <message>
        <source>Lines of the page</source>
        <translation>Linhas da página</translation>
    </message>
    <message>
        <source>&amp;Copy the line</source>
        <translation>&amp;Copiar a linha</translation>
    </message>
    <message>
        <source>&amp;Copy the selected lines</source>
        <translation>&amp;Copiar as linhas selecionadas</translation>
    </message>
    <message>
        <source>&amp;Select all lines</source>
        <translation>&amp;Selecionar todas as linhas</translation>
    </message>
    <message>
        <source>Copy the &amp;address of the stream</source>
        <translation>Copiar o &amp;endereço da transmissão</translation>
    </message>
    <message>
        <source>The patron’s page, acting for the patron</source>
        <translation>A página do cliente, agindo pelo cliente</translation>
    </message>
</context>
<context>
    <name>pd::ui::PreviewBar</name>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>As set</source>
        <translation>Como configurado</translation>
    </message>
    <message numerus="yes">
        <source>%n settings</source>
        <translation>
            <numerusform>%n configuração</numerusform>
            <numerusform>%n configurações</numerusform>
        </translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Data de referência</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>E se</translation>
    </message>
    <message>
        <source>As on a desktop</source>
        <translation>Como em um computador</translation>
    </message>
    <message>
        <source>As on a phone</source>
        <translation>Como em um celular</translation>
    </message>
    <message>
        <source>Copy the page’s link</source>
        <translation>Copiar o link da página</translation>
    </message>
    <message>
        <source>Export or print the page</source>
        <translation>Exportar ou imprimir a página</translation>
    </message>
    <message>
        <source>Preview tools</source>
        <translation>Ferramentas da prévia</translation>
    </message>
    <message>
        <source>There is no link: no site address is set.</source>
        <translation>Não há link: nenhum endereço do site foi definido.</translation>
    </message>
</context>
<context>
    <name>pd::ui::PreviewPane</name>
    <message>
        <source>As the patron sees it</source>
        <translation>Como o cliente vê</translation>
    </message>
    <message>
        <source>As on a p&amp;hone</source>
        <translation>&amp;Como em um celular</translation>
    </message>
    <message>
        <source>Choose a patron first.</source>
        <translation>Escolha um cliente primeiro.</translation>
    </message>
    <message>
        <source>What if – %1 Tried: %2.</source>
        <translation>E se – %1 Experimentado: %2.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Em %1</translation>
    </message>
    <message>
        <source>The patron reads for “%1”</source>
        <translation>O cliente lê para “%1”</translation>
    </message>
    <message>
        <source>Probability of “%1” in percent</source>
        <translation>Probabilidade de “%1” em porcentagem</translation>
    </message>
    <message>
        <source>“%1” is not a percentage from 0 to 100.</source>
        <translation>“%1” não é uma porcentagem de 0 a 100.</translation>
    </message>
    <message>
        <source>Ac&amp;t for the patron</source>
        <translation>Agir &amp;pelo cliente</translation>
    </message>
    <message>
        <source>The page is shown as of another day; go back to now to act.</source>
        <translation>A página é mostrada como em outro dia; volte para agora para agir.</translation>
    </message>
    <message>
        <source>A setting is tried out; go back to what is set to act.</source>
        <translation>Uma configuração está sendo testada; volte ao que está definido para agir.</translation>
    </message>
</context>
<context>
    <name>pd::ui::PrintWindow</name>
    <message>
        <source>The page before</source>
        <translation>A página anterior</translation>
    </message>
    <message>
        <source>The page after</source>
        <translation>A página seguinte</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>&amp;Cópias</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Páginas prontas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Size of the pages on the screen</source>
        <translation>Tamanho das páginas na tela</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página inteira</translation>
    </message>
    <message>
        <source>Width of the page</source>
        <translation>Largura da página</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a part of the whole</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impressora</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>Arquivo PDF</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Upright or across</source>
        <translation>Retrato ou paisagem</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Retrato</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Paisagem</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Cópias</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>page 2 of 7</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Salvar como PDF…</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimir</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The pages can be saved as a PDF file.</source>
        <translation>Nenhuma impressora está configurada neste computador. As páginas podem ser salvas em um arquivo PDF.</translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation>Esta é a primeira página.</translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation>Esta é a última página.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Arquivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 was sent to the printer %2.</source>
        <translation>%1: enviado à impressora %2.</translation>
    </message>
    <message>
        <source>The printer %1 did not take the pages. Check that it is on, then try again.</source>
        <translation>A impressora %1 não aceitou as páginas. Verifique se ela está ligada e tente de novo.</translation>
    </message>
    <message>
        <source>%1 was written to %2.</source>
        <translation>%1: salvo em %2.</translation>
    </message>
    <message>
        <source>It was stopped. No file was written.</source>
        <translation>A impressão foi interrompida. Nenhum arquivo foi gravado.</translation>
    </message>
    <message>
        <source>It was stopped. Pages that the printer has already taken may still come out.</source>
        <translation>A impressão foi interrompida. Páginas que a impressora já recebeu ainda podem sair.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>It is being printed.</source>
        <translation>A impressão está em andamento.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ProbeList</name>
    <message>
        <source>What the test found</source>
        <translation>O que o teste encontrou</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>em ordem</translation>
    </message>
    <message>
        <source>to be known</source>
        <translation>bom saber</translation>
    </message>
    <message>
        <source>this is where it failed</source>
        <translation>falhou aqui</translation>
    </message>
</context>
<context>
    <name>pd::ui::ProgressChart</name>
    <message>
        <source>Paid, in percent of orders</source>
        <translation>Pagos, em porcentagem dos pedidos</translation>
    </message>
    <message>
        <source>Did not renew, in percent of orders</source>
        <translation>Não renovaram, em porcentagem dos pedidos</translation>
    </message>
    <message>
        <source>This season %1</source>
        <translation>Esta temporada %1</translation>
    </message>
    <message>
        <source>last season on this day %1</source>
        <translation>temporada passada neste dia %1</translation>
    </message>
    <message>
        <source>nothing is known of last season</source>
        <translation>nada se sabe da temporada passada</translation>
    </message>
    <message>
        <source>%1, %2. The numbers stand under Numbers.</source>
        <translation>%1, %2. Os números estão em Números.</translation>
    </message>
    <message>
        <source>Deadline %1</source>
        <translation>Prazo %1</translation>
    </message>
    <message>
        <source>Last season %1</source>
        <translation>Temporada passada %1</translation>
    </message>
    <message>
        <source>The early price ends on %1.</source>
        <translation>O preço antecipado termina em %1.</translation>
    </message>
    <message>
        <source>Renewals close on %1.</source>
        <translation>As renovações encerram em %1.</translation>
    </message>
    <message>
        <source>Early price until %1</source>
        <translation>Preço antecipado até %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::ProgressColumns</name>
    <message>
        <source>Deceased</source>
        <translation>Pessoa falecida</translation>
    </message>
    <message>
        <source>Do not mail</source>
        <translation>Não enviar correspondência</translation>
    </message>
    <message>
        <source>Opted out of e-mail</source>
        <translation>Não recebe e-mail</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Seats last season</source>
        <translation>Lugares da temporada passada</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>A pagar</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>To be minded</source>
        <translation>A observar</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Renovações</translation>
    </message>
    <message>
        <source>Find in renewals</source>
        <translation>Buscar nas renovações</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todas as situações</translation>
    </message>
    <message>
        <source>1 renewal</source>
        <translation>1 renovação</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewals</source>
        <translation>
            <numerusform>%Ln renovação</numerusform>
            <numerusform>%Ln renovações</numerusform>
        </translation>
    </message>
    <message>
        <source>No renewal orders yet</source>
        <translation>Nenhum pedido de renovação ainda</translation>
    </message>
    <message>
        <source>No renewal matches.</source>
        <translation>Nenhuma renovação corresponde.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ProgressFigures</name>
    <message>
        <source>The season at a glance</source>
        <translation>A temporada num relance</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Last season on this day: %1</source>
        <translation>Temporada passada neste dia: %1</translation>
    </message>
    <message>
        <source>Nothing is known of last season</source>
        <translation>Nada se sabe da temporada passada</translation>
    </message>
    <message numerus="yes">
        <source>%n points ahead</source>
        <translation>
            <numerusform>%n ponto a mais</numerusform>
            <numerusform>%n pontos a mais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points behind</source>
        <translation>
            <numerusform>%n ponto a menos</numerusform>
            <numerusform>%n pontos a menos</numerusform>
        </translation>
    </message>
    <message>
        <source>Pending, and %1 part paid</source>
        <translation>Pendentes, e pagos em parte: %1</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendentes</translation>
    </message>
    <message>
        <source>Did not renew</source>
        <translation>Não renovaram</translation>
    </message>
    <message>
        <source>Taken so far</source>
        <translation>Recebido até agora</translation>
    </message>
    <message>
        <source>No deadline is set</source>
        <translation>Nenhum prazo definido</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Encerrado</translation>
    </message>
    <message>
        <source>The deadline has passed</source>
        <translation>O prazo já passou</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Until the deadline</source>
        <translation>Até o prazo</translation>
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
        <translation>Até o fim de</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Last season</source>
        <translation>Temporada passada</translation>
    </message>
    <message>
        <source>Did not renew</source>
        <translation>Não renovaram</translation>
    </message>
    <message>
        <source>Renewals week by week</source>
        <translation>Renovações semana a semana</translation>
    </message>
    <message>
        <source>%1, renewals close</source>
        <translation>%1, as renovações encerram</translation>
    </message>
    <message>
        <source>%1, the early price ends</source>
        <translation>%1, o preço antecipado termina</translation>
    </message>
</context>
<context>
    <name>pd::ui::ProgressPanel</name>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Day by day and by series</source>
        <translation>Dia a dia e por série</translation>
    </message>
    <message>
        <source>Day by day, in percent of orders</source>
        <translation>Dia a dia, em porcentagem dos pedidos</translation>
    </message>
    <message>
        <source>What is shown day by day</source>
        <translation>O que é mostrado dia a dia</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Did not renew</source>
        <translation>Não renovaram</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Assinantes</translation>
    </message>
    <message>
        <source>&amp;Letters…</source>
        <translation>Car&amp;tas…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are on no day: nothing says when they were paid or declined.</source>
        <translation>
            <numerusform>%Ln não está em nenhum dia: nada diz quando foi pago ou recusado.</numerusform>
            <numerusform>%Ln não estão em nenhum dia: nada diz quando foram pagos ou recusados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscribers of all series</source>
        <translation>Assinantes de todas as séries</translation>
    </message>
    <message>
        <source>Subscribers of %1</source>
        <translation>Assinantes de %1</translation>
    </message>
    <message>
        <source>The list shows nobody to write to.</source>
        <translation>A lista não mostra ninguém a quem escrever.</translation>
    </message>
    <message>
        <source>Re&amp;mind…</source>
        <translation>Le&amp;mbrar…</translation>
    </message>
    <message>
        <source>Only &amp;changed ones</source>
        <translation>&amp;Só alteradas</translation>
    </message>
    <message>
        <source>Only those with a change request, or with other seats than last season</source>
        <translation>Só as que têm uma solicitação de alteração ou outros lugares que na temporada passada</translation>
    </message>
</context>
<context>
    <name>pd::ui::QuestionBar</name>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
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
        <translation>Não é possível</translation>
    </message>
    <message>
        <source>&amp;Close the request</source>
        <translation>&amp;Encerrar a solicitação</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The request is closed: the patron does not ask for it any more. It can be opened again any time.</source>
        <translation>A solicitação é encerrada: o cliente não pede mais isso. Ela pode ser reaberta a qualquer momento.</translation>
    </message>
    <message>
        <source>The request is closed: it cannot be filled. It can be opened again any time.</source>
        <translation>A solicitação é encerrada: não pode ser atendida. Ela pode ser reaberta a qualquer momento.</translation>
    </message>
    <message>
        <source>Nothing is sent to the patron by this.</source>
        <translation>Nada é enviado ao cliente com isso.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Mo&amp;tivo</translation>
    </message>
    <message>
        <source>&amp;More for the history</source>
        <translation>&amp;Mais para o histórico</translation>
    </message>
    <message>
        <source>There is no reason for this state. Add one in the settings.</source>
        <translation>Não há nenhum motivo para esta situação. Adicione um nas configurações.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ReasonRow</name>
    <message>
        <source>Rule %1, %2</source>
        <comment>a rule&apos;s id and where it is written</comment>
        <translation>Regra %1, %2</translation>
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
        <translation>O recibo</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Salvar o recibo</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Arquivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas da web (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>By &amp;e-mail</source>
        <translation>Por &amp;e-mail</translation>
    </message>
    <message>
        <source>It is not known whose receipt this is.</source>
        <translation>Não se sabe de quem é este recibo.</translation>
    </message>
    <message>
        <source>Put into the outbox for %1</source>
        <translation>Colocar na caixa de saída para %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecentModel</name>
    <message>
        <source>not there any more</source>
        <translation>não está mais lá</translation>
    </message>
    <message>
        <source>demo theatre</source>
        <translation>teatro de demonstração</translation>
    </message>
    <message>
        <source>shared database</source>
        <translation>banco de dados compartilhado</translation>
    </message>
    <message>
        <source>file</source>
        <translation>arquivo</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Espécie</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Última abertura</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecognisedStep</name>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificação</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>What was recognised</source>
        <translation>O que foi reconhecido</translation>
    </message>
    <message>
        <source>Files and their columns</source>
        <translation>Arquivos e suas colunas</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulação</translation>
    </message>
    <message>
        <source>Recognised files and dry run</source>
        <translation>Arquivos reconhecidos e simulação</translation>
    </message>
    <message>
        <source>This database is empty: PatronManager becomes the master of its records. What you change here later is work on top, and is listed to be repeated over there.</source>
        <translation>Este banco de dados está vazio: o PatronManager passa a ser a fonte principal dos registros dele. O que você alterar aqui depois é trabalho por cima e é listado para ser repetido lá.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n recognised</source>
        <translation>
            <numerusform>%n reconhecido</numerusform>
            <numerusform>%n reconhecidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n ignorado</numerusform>
            <numerusform>%n ignorados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret columns dropped while reading, never stored: %1</source>
        <translation>
            <numerusform>%n coluna secreta descartada na leitura, nunca gravada: %1</numerusform>
            <numerusform>%n colunas secretas descartadas na leitura, nunca gravadas: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::RecordColumns</name>
    <message>
        <source>Seen by the patron</source>
        <translation>Visto pelo cliente</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(em branco)</translation>
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
        <translation>O quê</translation>
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
        <translation>Data</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Exibido como</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Ingressos</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origem</translation>
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
        <translation>Prob. segundo</translation>
    </message>
    <message>
        <source>the donation</source>
        <translation>a doação</translation>
    </message>
    <message>
        <source>its stage</source>
        <translation>a etapa</translation>
    </message>
    <message>
        <source>Close date</source>
        <translation>Data de fechamento</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Doação</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fundo</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
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
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Find in contact</source>
        <translation>Buscar no contato</translation>
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
        <translation>Nada está registrado deste contato</translation>
    </message>
    <message>
        <source>No field matches.</source>
        <translation>Nenhum campo corresponde.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Find in orders</source>
        <translation>Buscar nos pedidos</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>Todos os status</translation>
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
        <translation>Nenhum pedido ainda</translation>
    </message>
    <message>
        <source>No order matches.</source>
        <translation>Nenhum pedido corresponde.</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>Doações</translation>
    </message>
    <message>
        <source>Find in donations</source>
        <translation>Buscar nas doações</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Todas as etapas</translation>
    </message>
    <message>
        <source>1 donation</source>
        <translation>1 doação</translation>
    </message>
    <message numerus="yes">
        <source>%Ln donations</source>
        <translation>
            <numerusform>%Ln doação</numerusform>
            <numerusform>%Ln doações</numerusform>
        </translation>
    </message>
    <message>
        <source>No donations yet</source>
        <translation>Nenhuma doação ainda</translation>
    </message>
    <message>
        <source>No donation matches.</source>
        <translation>Nenhuma doação corresponde.</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Benefícios</translation>
    </message>
    <message>
        <source>Find in benefits</source>
        <translation>Buscar nos benefícios</translation>
    </message>
    <message>
        <source>1 benefit</source>
        <translation>1 benefício</translation>
    </message>
    <message numerus="yes">
        <source>%Ln benefits</source>
        <translation>
            <numerusform>%Ln benefício</numerusform>
            <numerusform>%Ln benefícios</numerusform>
        </translation>
    </message>
    <message>
        <source>No benefits yet</source>
        <translation>Nenhum benefício ainda</translation>
    </message>
    <message>
        <source>No benefit matches.</source>
        <translation>Nenhum benefício corresponde.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Find in history</source>
        <translation>Buscar no histórico</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Todas as ações</translation>
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
        <translation>Nada foi alterado aqui ainda</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>Nenhuma entrada corresponde.</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Desejos</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>its number</comment>
        <translation>Solicitação</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebida</translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>how somebody asked</comment>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Who works on it</source>
        <translation>Quem trabalha nela</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitações</translation>
    </message>
    <message>
        <source>Find in requests</source>
        <translation>Buscar nas solicitações</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todas as situações</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 solicitação</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln solicitação</numerusform>
            <numerusform>%Ln solicitações</numerusform>
        </translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Nenhuma solicitação ainda</translation>
    </message>
    <message>
        <source>No request matches.</source>
        <translation>Nenhuma solicitação corresponde.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecordFacts</name>
    <message numerus="yes">
        <source>%1; %n more</source>
        <translation>
            <numerusform>%1; mais %n</numerusform>
            <numerusform>%1; mais %n</numerusform>
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
        <translation>%1 (valor próprio)</translation>
    </message>
    <message>
        <source>%1 (its stage’s)</source>
        <translation>%1 (da etapa)</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>não registrado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Order without a number</source>
        <translation>Pedido sem número</translation>
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
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Desconto</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Itens</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentários</translation>
    </message>
    <message>
        <source>Donation without a name</source>
        <translation>Doação sem nome</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechamento</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidade</translation>
    </message>
    <message>
        <source>Stage says</source>
        <translation>Segundo a etapa</translation>
    </message>
    <message>
        <source>not in the stage table</source>
        <translation>não está na tabela de etapas</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fundo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>A parent pledge: its instalments carry the amounts.</source>
        <translation>Uma promessa principal: as parcelas dela têm os valores.</translation>
    </message>
    <message>
        <source>Given with a ticket order.</source>
        <translation>Feita com um pedido de ingressos.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Benefit without a level</source>
        <translation>Benefício sem nível</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Vale para</translation>
    </message>
    <message>
        <source>the household</source>
        <translation>o domicílio</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>uma pessoa</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Convidados</translation>
    </message>
    <message>
        <source>Renewed by</source>
        <translation>Renovado por</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada ainda</translation>
    </message>
    <message>
        <source>Taken back later</source>
        <translation>Desfeito depois</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Desfaz</translation>
    </message>
    <message>
        <source>entry %1, %2</source>
        <translation>entrada %1, %2</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>Desfeito por</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entrada %1</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>None that can be read here.</source>
        <translation>Nenhuma que possa ser lida aqui.</translation>
    </message>
    <message>
        <source>Checked, and sent all the same</source>
        <translation>Conferido, e enviado mesmo assim</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Solicitação %1</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Desejos</translation>
    </message>
    <message>
        <source>If it cannot be done</source>
        <translation>Se não for possível</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebida</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Seats then</source>
        <translation>Lugares então</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Who works on it</source>
        <translation>Quem trabalha nela</translation>
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
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Ticket order</source>
        <translation>Pedido de ingressos</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Doação</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Lançado manualmente</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Não começou</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Renewal period</source>
        <translation>Período de renovação</translation>
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
        <translation>O cliente não vê isto</translation>
    </message>
    <message>
        <source>The patron sees this</source>
        <translation>O cliente vê isto</translation>
    </message>
    <message>
        <source>The patron sees this under “Subscription renewal”</source>
        <translation>O cliente vê isto em “Subscription renewal”</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Tratamento</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Nome do meio</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Sufixo</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronomes</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Celular</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Telefone residencial</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Outro telefone</translation>
    </message>
    <message>
        <source>Mailing address</source>
        <translation>Endereço de correspondência</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>Outro endereço</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>Acessibilidade</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation>Espécie de conta</translation>
    </message>
    <message>
        <source>Role in the household</source>
        <translation>Papel no domicílio</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>Responsável pelo domicílio</translation>
    </message>
    <message>
        <source>Opted out of e-mail</source>
        <translation>Não recebe e-mail</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Não ligar</translation>
    </message>
    <message>
        <source>Do not mail</source>
        <translation>Não enviar correspondência</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Pessoa falecida</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Board member</source>
        <translation>Membro do conselho</translation>
    </message>
    <message>
        <source>Portal user</source>
        <translation>Usuário do Portal</translation>
    </message>
    <message>
        <source>Portal user is active</source>
        <translation>O usuário do Portal está ativo</translation>
    </message>
    <message>
        <source>Portal profile</source>
        <translation>Perfil do Portal</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Último login</translation>
    </message>
    <message>
        <source>Id in PatronManager</source>
        <translation>Id no PatronManager</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecordOutput</name>
    <message>
        <source>One row was copied.</source>
        <translation>Uma linha foi copiada.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were copied.</source>
        <translation>
            <numerusform>%n linha foi copiada.</numerusform>
            <numerusform>%n linhas foram copiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: no row is selected.</source>
        <translation>Nada foi copiado: nenhuma linha está selecionada.</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportado para %1.</translation>
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
        <translation>Exportado para %1, mas só os títulos das colunas: %2</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecordTable</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colunas</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Copiar &amp;linhas</translation>
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
        <translation>Uma tabela tem pelo menos uma coluna.</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>Colunas de %1</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>Não foi possível ler.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecordTools</name>
    <message>
        <source>Only what the patron does not see</source>
        <translation>Somente o que o cliente não vê</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mais sobre %1</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Saved views of %1</source>
        <translation>Visualizações salvas de %1</translation>
    </message>
    <message>
        <source>The view “%1” is chosen.</source>
        <translation>A visualização “%1” está escolhida.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecordViews</name>
    <message>
        <source>As at &amp;first</source>
        <translation>Como no &amp;início</translation>
    </message>
    <message>
        <source>&amp;Save as a view…</source>
        <translation>&amp;Salvar como visualização…</translation>
    </message>
    <message>
        <source>&amp;Keep what is shown in “%1”</source>
        <translation>&amp;Manter em “%1” o que é exibido</translation>
    </message>
    <message>
        <source>&amp;Keep what is shown in the view</source>
        <translation>&amp;Manter na visualização o que é exibido</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <translation>&amp;Renomear “%1”…</translation>
    </message>
    <message>
        <source>&amp;Rename the view…</source>
        <translation>&amp;Renomear a visualização…</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>&amp;Excluir “%1”</translation>
    </message>
    <message>
        <source>&amp;Delete the view</source>
        <translation>&amp;Excluir a visualização</translation>
    </message>
    <message>
        <source>Choose a saved view first.</source>
        <translation>Escolha primeiro uma visualização salva.</translation>
    </message>
    <message>
        <source>&amp;Bring back “%1”</source>
        <translation>&amp;Trazer “%1” de volta</translation>
    </message>
    <message>
        <source>&amp;Put “%1” back as it was</source>
        <translation>&amp;Deixar “%1” como estava</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Salvar como visualização</translation>
    </message>
    <message>
        <source>There is a view “%1” already. Saving replaces it.</source>
        <translation>Já existe uma visualização “%1”. Salvar a substitui.</translation>
    </message>
    <message>
        <source>The view “%1” was saved.</source>
        <translation>A visualização “%1” foi salva.</translation>
    </message>
    <message>
        <source>The view “%1” now keeps what is shown. The same menu puts it back as it was.</source>
        <translation>A visualização “%1” agora mantém o que é exibido. O mesmo menu a deixa como estava.</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Renomear a visualização</translation>
    </message>
    <message>
        <source>There is a view “%1” already. Choose another name.</source>
        <translation>Já existe uma visualização “%1”. Escolha outro nome.</translation>
    </message>
    <message>
        <source>The view “%1” was deleted. The same menu brings it back.</source>
        <translation>A visualização “%1” foi excluída. O mesmo menu a traz de volta.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RehearsalPanel</name>
    <message>
        <source>Rehearse ag&amp;ain</source>
        <translation>&amp;Simular de novo</translation>
    </message>
    <message>
        <source>Subscribers by what becomes of them</source>
        <translation>Assinantes conforme o que acontece com eles</translation>
    </message>
    <message>
        <source>&amp;Take these seats</source>
        <translation>Atr&amp;ibuir estes lugares</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>Deixar de &amp;fora</translation>
    </message>
    <message>
        <source>&amp;Open the patron</source>
        <translation>A&amp;brir o cliente</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Simulação</translation>
    </message>
    <message numerus="yes">
        <source>%Ln would renew</source>
        <translation>
            <numerusform>%Ln renovaria</numerusform>
            <numerusform>%Ln renovariam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a person</source>
        <translation>
            <numerusform>%Ln precisa de uma pessoa</numerusform>
            <numerusform>%Ln precisam de uma pessoa</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Ninguém escolhido</translation>
    </message>
    <message>
        <source>Choose a series, and it is rehearsed: nothing is changed by that.</source>
        <translation>Escolha uma série, e ela é simulada: isso não altera nada.</translation>
    </message>
    <message>
        <source>Choose a subscriber to read why, and what can be done.</source>
        <translation>Escolha um assinante para ler o porquê e o que pode ser feito.</translation>
    </message>
    <message>
        <source>Choose a subscriber first.</source>
        <translation>Escolha um assinante primeiro.</translation>
    </message>
    <message>
        <source>&amp;Map it to %1</source>
        <translation>&amp;Mapear para %1</translation>
    </message>
    <message>
        <source>&amp;Take %1</source>
        <translation>Atr&amp;ibuir %1</translation>
    </message>
    <message>
        <source>There is nothing to propose for this subscriber.</source>
        <translation>Não há nada a propor para este assinante.</translation>
    </message>
    <message>
        <source>Take &amp;in again</source>
        <translation>Inc&amp;luir de novo</translation>
    </message>
    <message>
        <source>Nothing is to be decided about this subscriber.</source>
        <translation>Não há nada a decidir sobre este assinante.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RemindersDialog</name>
    <message>
        <source>Left out</source>
        <translation>Deixada de fora</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Also those who were reminded in the last %n days</source>
        <translation>
            <numerusform>&amp;Também os lembrados há %n dia ou menos</numerusform>
            <numerusform>&amp;Também os lembrados há %n dias ou menos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Put into the outbox</source>
        <translation>&amp;Colocar na caixa de saída</translation>
    </message>
    <message>
        <source>Renewal reminders</source>
        <translation>Lembretes de renovação</translation>
    </message>
    <message>
        <source>They are about the renewals that the list shows, and wait in the outbox: nothing is sent before a mail account is set up. Until then undo takes them out again.</source>
        <translation>Tratam das renovações que a lista mostra e aguardam na caixa de saída: nada é enviado antes que uma conta de e-mail seja configurada. Até lá, desfazer os retira de novo.</translation>
    </message>
    <message>
        <source>The first of them, as it reads</source>
        <translation>O primeiro deles, como será lido</translation>
    </message>
    <message>
        <source>Who is left out, and why</source>
        <translation>Quem fica de fora e por quê</translation>
    </message>
    <message>
        <source>Nobody of them was reminded in these days.</source>
        <translation>Nenhum deles foi lembrado nesses dias.</translation>
    </message>
    <message>
        <source>Nobody is to be reminded.</source>
        <translation>Não há ninguém a lembrar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminders, one for each renewal.</source>
        <translation>
            <numerusform>%Ln lembrete, um por renovação.</numerusform>
            <numerusform>%Ln lembretes, um para cada renovação.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewals are left out.</source>
        <translation>
            <numerusform>%Ln renovação fica de fora.</numerusform>
            <numerusform>%Ln renovações ficam de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>To: %1
Subject: %2

%3</source>
        <translation>Para: %1
Assunto: %2

%3</translation>
    </message>
    <message>
        <source>They are being put into the outbox.</source>
        <translation>Estão sendo colocados na caixa de saída.</translation>
    </message>
    <message>
        <source>Putting reminders into the outbox</source>
        <translation>Lembretes para a caixa de saída</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminders wait in the outbox.</source>
        <translation>
            <numerusform>%Ln lembrete aguarda na caixa de saída.</numerusform>
            <numerusform>%Ln lembretes aguardam na caixa de saída.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left out: something had changed meanwhile.</source>
        <translation>
            <numerusform>%Ln ficou de fora: algo tinha mudado enquanto isso.</numerusform>
            <numerusform>%Ln ficaram de fora: algo tinha mudado enquanto isso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also those who &amp;want no post: an e-mail is none</source>
        <translation>Também quem &amp;não quer correspondência: um e-mail não é</translation>
    </message>
    <message>
        <source>Nobody of them wants no post.</source>
        <translation>Nenhum deles recusa correspondência.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RenewalsPage</name>
    <message>
        <source>Renewals</source>
        <translation>Renovações</translation>
    </message>
    <message>
        <source>Series to renew into</source>
        <translation>Série para a qual renovar</translation>
    </message>
    <message>
        <source>Series whose subscribers are renewed</source>
        <translation>Série cujos assinantes são renovados</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>&amp;Renew…</source>
        <translation>&amp;Renovar…</translation>
    </message>
    <message>
        <source>Names or log</source>
        <translation>Nomes ou registro</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>Renewal Log</source>
        <translation>Registro de renovações</translation>
    </message>
    <message>
        <source>%1, nothing was changed</source>
        <translation>%1, nada foi alterado</translation>
    </message>
    <message>
        <source>opens %1, closes %2</source>
        <translation>abre em %1, fecha em %2</translation>
    </message>
    <message>
        <source>It is being recorded.</source>
        <translation>Está sendo registrado.</translation>
    </message>
    <message>
        <source>The series is being renewed.</source>
        <translation>A série está sendo renovada.</translation>
    </message>
    <message>
        <source>Renewing %1</source>
        <translation>Renovação de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewal orders were made.</source>
        <translation>
            <numerusform>%Ln pedido de renovação foi criado.</numerusform>
            <numerusform>%Ln pedidos de renovação foram criados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscribers stand in the log with the reason.</source>
        <translation>
            <numerusform>%Ln assinante está no registro com o motivo.</numerusform>
            <numerusform>%Ln assinantes estão no registro com o motivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run was stopped. What was renewed stays; the next run goes on where it stopped.</source>
        <translation>A execução foi interrompida. O que foi renovado permanece; a próxima continua de onde parou.</translation>
    </message>
    <message>
        <source>There is no series yet.</source>
        <translation>Ainda não há nenhuma série.</translation>
    </message>
    <message>
        <source>Choose the series whose subscribers are renewed first.</source>
        <translation>Escolha primeiro a série cujos assinantes são renovados.</translation>
    </message>
    <message>
        <source>Nobody would be renewed: look at the reasons beside.</source>
        <translation>Ninguém seria renovado: veja os motivos ao lado.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go on with %Ln subscribers</source>
        <translation>
            <numerusform>C&amp;ontinuar com %Ln assinante</numerusform>
            <numerusform>C&amp;ontinuar com %Ln assinantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Renew %Ln subscribers</source>
        <translation>
            <numerusform>&amp;Renovar %Ln assinante</numerusform>
            <numerusform>&amp;Renovar %Ln assinantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress, names or log</source>
        <translation>Andamento, nomes ou registro</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
</context>
<context>
    <name>pd::ui::ReplyPanel</name>
    <message>
        <source>Reply</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Send it there although the record has another &amp;address</source>
        <translation>Enviar para lá embora o registro tenha outro &amp;endereço</translation>
    </message>
    <message>
        <source>Send it there although the record has another address</source>
        <translation>Enviar para lá embora o registro tenha outro endereço</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation>Texto da resposta</translation>
    </message>
    <message>
        <source>What stops the answer</source>
        <translation>O que impede a resposta</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Then wait for the patron</source>
        <translation>Depois aguardar o cliente</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>Ass&amp;unto</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Responder a %1</translation>
    </message>
    <message>
        <source>Choose a request first.</source>
        <translation>Escolha uma solicitação primeiro.</translation>
    </message>
    <message>
        <source>What is known of the request is being read.</source>
        <translation>Está sendo lido o que se sabe da solicitação.</translation>
    </message>
    <message>
        <source>The answer is about to go out.</source>
        <translation>A resposta está prestes a sair.</translation>
    </message>
    <message>
        <source>Write the answer, or choose a template.</source>
        <translation>Escreva a resposta ou escolha um modelo.</translation>
    </message>
    <message>
        <source>Write a subject first.</source>
        <translation>Escreva um assunto primeiro.</translation>
    </message>
    <message>
        <source>Put right what the text says otherwise than the order.</source>
        <translation>Corrija o que o texto diz de diferente do pedido.</translation>
    </message>
    <message>
        <source>The answer is not sent; it stands here as it was.</source>
        <translation>A resposta não é enviada; está aqui como estava.</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>En&amp;viar</translation>
    </message>
    <message>
        <source>I have checked this</source>
        <translation>Eu conferi isto</translation>
    </message>
    <message>
        <source>It had gone already: the answer to %1 could not be taken back.</source>
        <translation>Já tinha saído: a resposta a %1 não pôde ser desfeita.</translation>
    </message>
    <message>
        <source>Put right what the text says otherwise than the order, or say that you have checked it.</source>
        <translation>Corrija o que o texto diz de diferente do pedido, ou diga que você o conferiu.</translation>
    </message>
    <message>
        <source>What is old in the answer</source>
        <translation>O que está desatualizado na resposta</translation>
    </message>
    <message>
        <source>Fill anew</source>
        <translation>Preencher de novo</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Enviar a resposta</translation>
    </message>
    <message>
        <source>Why it cannot be sent</source>
        <translation>Por que não pode ser enviada</translation>
    </message>
    <message>
        <source>The order has changed</source>
        <translation>O pedido mudou</translation>
    </message>
    <message>
        <source>Puts the template in the place of what is written, with the order as it is now. Ctrl+Z in the text brings that back.</source>
        <translation>Põe o modelo no lugar do que está escrito, com o pedido como está agora. Ctrl+Z no texto traz aquilo de volta.</translation>
    </message>
    <message>
        <source>The seats in it are old: the order has changed since the template was filled in.</source>
        <translation>Os lugares nela são antigos: o pedido mudou desde que o modelo foi preenchido.</translation>
    </message>
    <message>
        <source>What it says of the order is old: the order has changed since the template was filled in.</source>
        <translation>O que ela diz do pedido é antigo: o pedido mudou desde que o modelo foi preenchido.</translation>
    </message>
    <message>
        <source>Send it there although it is no patron’s &amp;address</source>
        <translation>Enviar para lá embora não seja &amp;endereço de nenhum cliente</translation>
    </message>
    <message>
        <source>What stood here, %1</source>
        <comment>a time</comment>
        <translation>O que estava aqui, %1</translation>
    </message>
    <message>
        <source>Your draft, %1</source>
        <comment>a time</comment>
        <translation>Seu rascunho, %1</translation>
    </message>
    <message>
        <source>Draft of %1, %2</source>
        <comment>a person, a time</comment>
        <translation>Rascunho de %1, %2</translation>
    </message>
    <message>
        <source>%1 (before the last answer)</source>
        <comment>a draft</comment>
        <translation>%1 (antes da última resposta)</translation>
    </message>
    <message numerus="yes">
        <source>%n other drafts of this answer stand below the templates.</source>
        <translation>
            <numerusform>%n outro rascunho desta resposta está abaixo dos modelos.</numerusform>
            <numerusform>%n outros rascunhos desta resposta estão abaixo dos modelos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::ReplySend</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>An answer that is about to go</source>
        <translation>Uma resposta prestes a sair</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message numerus="yes">
        <source>The answer to %1 goes out in %n seconds.</source>
        <translation>
            <numerusform>A resposta a %1 sai em %n segundo.</numerusform>
            <numerusform>A resposta a %1 sai em %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestBand</name>
    <message>
        <source>Who else is at this request</source>
        <translation>Quem mais está nesta solicitação</translation>
    </message>
    <message>
        <source>%1 asks for this request. Without an answer it is theirs in a minute.</source>
        <translation>%1 pede esta solicitação. Sem resposta, passa para essa pessoa em um minuto.</translation>
    </message>
    <message>
        <source>Hand &amp;it over</source>
        <translation>&amp;Entregar</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>You have asked %1 for this request. Without an answer it is yours in a minute.</source>
        <translation>Você pediu esta solicitação a %1. Sem resposta, ela é sua em um minuto.</translation>
    </message>
    <message>
        <source>Do not as&amp;k any more</source>
        <translation>Não pedir m&amp;ais</translation>
    </message>
    <message>
        <source>%1 has this open and works on it.</source>
        <translation>%1 está com ela aberta e trabalha nela.</translation>
    </message>
    <message>
        <source>As&amp;k to take over</source>
        <translation>Pedir para a&amp;ssumir</translation>
    </message>
    <message>
        <source>%1 has this open, too.</source>
        <translation>%1 também está com ela aberta.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestDelegate</name>
    <message>
        <source>Nobody</source>
        <comment>works on a request</comment>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a year: seats</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>waits for the patron</source>
        <translation>aguarda o cliente</translation>
    </message>
    <message>
        <source>Answer came back</source>
        <translation>Resposta voltou</translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestDialog</name>
    <message>
        <source>Record a change request</source>
        <translation>Registrar uma solicitação de alteração</translation>
    </message>
    <message>
        <source>&amp;Record the request</source>
        <translation>&amp;Registrar a solicitação</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A change request is recorded for order %1. The seats stay as they are.</source>
        <translation>Uma solicitação de alteração foi registrada para o pedido %1. Os lugares ficam como estão.</translation>
    </message>
    <message>
        <source>One request is open for this order already; this is another one.</source>
        <translation>Já há uma solicitação em aberto para este pedido; esta é outra.</translation>
    </message>
    <message>
        <source>What the patron asks for</source>
        <translation>O que o cliente pede</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Por telefone</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>No balcão</translation>
    </message>
    <message>
        <source>If it cannot be done</source>
        <translation>Se não for possível</translation>
    </message>
    <message>
        <source>&amp;What the patron asks for</source>
        <translation>O &amp;que o cliente pede</translation>
    </message>
    <message>
        <source>&amp;Asked</source>
        <translation>&amp;Solicitado</translation>
    </message>
    <message>
        <source>&amp;If it cannot be done</source>
        <translation>Se &amp;não for possível</translation>
    </message>
    <message>
        <source>Write what the patron asks for.</source>
        <translation>Escreva o que o cliente pede.</translation>
    </message>
    <message>
        <source>More accessible seats are wished for than seats.</source>
        <translation>São desejados mais lugares acessíveis que lugares.</translation>
    </message>
    <message>
        <source>Write or mark what the patron asks for.</source>
        <translation>Escreva ou marque o que o cliente pede.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestListPane</name>
    <message>
        <source>Saved views</source>
        <translation>Visualizações salvas</translation>
    </message>
    <message>
        <source>Change requests</source>
        <translation>Solicitações de alteração</translation>
    </message>
    <message>
        <source>Which change requests are shown</source>
        <translation>Quais solicitações de alteração são mostradas</translation>
    </message>
    <message>
        <source>Find in requests</source>
        <translation>Buscar nas solicitações</translation>
    </message>
    <message>
        <source>Which are shown</source>
        <translation>Quais são mostradas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Em aberto</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Minhas</translation>
    </message>
    <message>
        <source>Nobody’s</source>
        <translation>De ninguém</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nova</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Adiadas</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluídas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>In what order</source>
        <translation>Em que ordem</translation>
    </message>
    <message>
        <source>By due date</source>
        <translation>Por prazo</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Por prioridade</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mais novas primeiro</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Mais antigas primeiro</translation>
    </message>
    <message>
        <source>By patron</source>
        <translation>Por cliente</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Change requests are being read…</source>
        <translation>As solicitações de alteração estão sendo lidas…</translation>
    </message>
    <message>
        <source>No change request is like that.</source>
        <translation>Nenhuma solicitação de alteração corresponde.</translation>
    </message>
    <message>
        <source>Show the open ones</source>
        <translation>Mostrar as em aberto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <comment>a heading</comment>
        <translation>
            <numerusform>%Ln solicitação</numerusform>
            <numerusform>%Ln solicitações</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep this view under a name…</source>
        <translation>&amp;Guardar esta visão com um nome…</translation>
    </message>
    <message>
        <source>&amp;Forget a view</source>
        <translation>&amp;Esquecer uma visão</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Guardar esta visão</translation>
    </message>
    <message>
        <source>It takes the place of the view of that name.</source>
        <translation>Substitui a visão com esse nome.</translation>
    </message>
    <message>
        <source>The view “%1” is kept.</source>
        <translation>A visão “%1” está guardada.</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>Nova solicitação…</translation>
    </message>
    <message>
        <source>Automatic mail</source>
        <translation>E-mails automáticos</translation>
    </message>
    <message>
        <source>Copy, export and print</source>
        <translation>Copiar, exportar e imprimir</translation>
    </message>
    <message>
        <source>Older requests</source>
        <translation>Solicitações mais antigas</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Mostrar mais antigas</translation>
    </message>
    <message>
        <source>Automatic mail is listed newest first.</source>
        <translation>Os e-mails automáticos são listados com os mais novos primeiro.</translation>
    </message>
    <message>
        <source>No change request is open. New ones come by e-mail and from the Portal; one that is asked on the phone is recorded with “New request…” above.</source>
        <translation>Nenhuma solicitação de alteração está em aberto. As novas chegam por e-mail e do Portal; a que é feita por telefone é registrada com “Nova solicitação…”, acima.</translation>
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
            <numerusform>Das concluídas, a mais nova está aqui (%Ln).</numerusform>
            <numerusform>Das concluídas, as %Ln mais novas estão aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those that say “%1”.</source>
        <comment>of a list on paper or in a file</comment>
        <translation>Só as que dizem “%1”.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestMessagePane</name>
    <message>
        <source>The message before</source>
        <translation>A mensagem anterior</translation>
    </message>
    <message>
        <source>The message after</source>
        <translation>A próxima mensagem</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>&amp;Corrigir…</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>O que foi escrito</translation>
    </message>
    <message>
        <source>Open an address?</source>
        <translation>Abrir um endereço?</translation>
    </message>
    <message>
        <source>Who wrote</source>
        <translation>Quem escreveu</translation>
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
        <translation>Mensagens da solicitação</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Desejos</translation>
    </message>
    <message>
        <source>Has now</source>
        <translation>Tem agora</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <comment>if a wish cannot be filled</comment>
        <translation>Senão</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>of what a patron asked</comment>
        <translation>não informado</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between wishes</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>seats, a year</comment>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>Choose a request in the list.</source>
        <translation>Escolha uma solicitação na lista.</translation>
    </message>
    <message>
        <source>No request is open</source>
        <translation>Nenhuma solicitação está aberta</translation>
    </message>
    <message>
        <source>Without a subject</source>
        <translation>Sem assunto</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <comment>a patron</comment>
        <translation>%1, pedido %2</translation>
    </message>
    <message>
        <source>Where it comes from: %1</source>
        <translation>De onde vem: %1</translation>
    </message>
    <message>
        <source>Message %1 of %2</source>
        <translation>Mensagem %1 de %2</translation>
    </message>
    <message>
        <source>This is the first message.</source>
        <translation>Esta é a primeira mensagem.</translation>
    </message>
    <message>
        <source>This is the last message.</source>
        <translation>Esta é a última mensagem.</translation>
    </message>
    <message>
        <source>Split a wish off</source>
        <translation>Separar um desejo</translation>
    </message>
    <message>
        <source>The request has one wish at most.</source>
        <translation>A solicitação tem no máximo um desejo.</translation>
    </message>
    <message>
        <source>Make “%1” a request of its own</source>
        <comment>a wish</comment>
        <translation>Fazer de “%1” uma solicitação própria</translation>
    </message>
    <message>
        <source>Had then</source>
        <comment>seats, when the request came</comment>
        <translation>Tinha então</translation>
    </message>
    <message>
        <source>They are the patron’s wishes</source>
        <translation>São os desejos do cliente</translation>
    </message>
    <message>
        <source>Find “%1”…</source>
        <comment>a name</comment>
        <translation>Buscar “%1”…</translation>
    </message>
    <message>
        <source>Of the answer: %1</source>
        <comment>a sentence of its own</comment>
        <translation>Sobre a resposta: %1</translation>
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
        <translation>Copiar &amp;linhas</translation>
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
        <translation>Em %1.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitação</translation>
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
        <translation>Série</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebida</translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>how somebody asked</comment>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Desejos</translation>
    </message>
    <message>
        <source>If it cannot be done</source>
        <translation>Se não for possível</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Who works on it</source>
        <translation>Quem trabalha nela</translation>
    </message>
    <message>
        <source>Change requests (%1)</source>
        <comment>a part of the list, such as Open</comment>
        <translation>Solicitações de alteração (%1)</translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestPreview</name>
    <message>
        <source>The page</source>
        <translation>A página</translation>
    </message>
    <message>
        <source>As the patron sees it</source>
        <translation>Como o cliente a vê</translation>
    </message>
    <message>
        <source>With this work</source>
        <translation>Com este trabalho</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>With</source>
        <comment>this work done</comment>
        <translation>Com</translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestWordsPanel</name>
    <message>
        <source>Which words</source>
        <translation>Quais palavras</translation>
    </message>
    <message>
        <source>Words, in the order in which they are offered</source>
        <translation>Palavras, na ordem em que são oferecidas</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Conta como</translation>
    </message>
    <message>
        <source>&amp;Offered</source>
        <translation>&amp;Oferecido</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Oferecido</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Reasons and wishes</source>
        <translation>Motivos e desejos</translation>
    </message>
    <message>
        <source>Why a wish was not possible</source>
        <translation>Por que um desejo não foi possível</translation>
    </message>
    <message>
        <source>Why a request was withdrawn</source>
        <translation>Por que uma solicitação foi retirada</translation>
    </message>
    <message>
        <source>Kinds of wishes</source>
        <translation>Espécies de desejos</translation>
    </message>
    <message>
        <source>These words are offered where a request is finished or a wish is typed in. A word that is not offered any more stays with the requests that have it.</source>
        <translation>Estas palavras são oferecidas onde uma solicitação é concluída ou um desejo é digitado. O que não é mais oferecido permanece nas solicitações que o têm.</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Palavras</translation>
    </message>
    <message>
        <source>&amp;Counts as</source>
        <translation>&amp;Conta como</translation>
    </message>
    <message>
        <source>&amp;Add one</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>Offer it earl&amp;ier</source>
        <translation>Oferecer an&amp;tes</translation>
    </message>
    <message>
        <source>Offer it la&amp;ter</source>
        <translation>Oferecer depo&amp;is</translation>
    </message>
    <message>
        <source>&amp;Save it</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Discard the change</source>
        <translation>&amp;Descartar a alteração</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>Novas palavras</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (não salvo)</translation>
    </message>
    <message>
        <source>%1 (not offered)</source>
        <translation>%1 (não oferecido)</translation>
    </message>
    <message>
        <source>Plans of seats know this kind, so what it counts as is fixed. You may call it as you like.</source>
        <translation>Os planos de lugares conhecem esta espécie, por isso o valor de “Conta como” é fixo. Você pode dar a ela o nome que quiser.</translation>
    </message>
    <message>
        <source>There is one called “%1” already.</source>
        <translation>Já existe “%1” nesta lista.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Write the words first.</source>
        <translation>Escreva as palavras primeiro.</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation>Escolha algo na lista primeiro.</translation>
    </message>
    <message>
        <source>It is the first already.</source>
        <translation>Já está em primeiro lugar.</translation>
    </message>
    <message>
        <source>It is the last already.</source>
        <translation>Já está em último lugar.</translation>
    </message>
    <message>
        <source>Save or discard the new words first.</source>
        <translation>Salve ou descarte primeiro as novas palavras.</translation>
    </message>
    <message>
        <source>“%1” is saved. Undo takes it back.</source>
        <translation>“%1”: salvo. Desfazer anula isso.</translation>
    </message>
    <message>
        <source>The order is saved.</source>
        <translation>A ordem está salva.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile: what they wrote stands below. Saving puts yours in its place; discarding your change shows theirs.</source>
        <translation>Outra pessoa mudou isto nesse meio-tempo: o que ela escreveu está abaixo. Salvar põe o seu no lugar; descartar sua mudança mostra o dela.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestWorkPane</name>
    <message>
        <source>Choose a request in the list first.</source>
        <translation>Escolha uma solicitação na lista primeiro.</translation>
    </message>
    <message>
        <source>The request names no order.</source>
        <translation>A solicitação não cita nenhum pedido.</translation>
    </message>
    <message>
        <source>The order is being read.</source>
        <translation>O pedido está sendo lido.</translation>
    </message>
    <message>
        <source>Nobody knows yet whose request this is.</source>
        <translation>Ainda não se sabe de quem é esta solicitação.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Já está assim.</translation>
    </message>
    <message>
        <source>The request has one message at most.</source>
        <translation>A solicitação tem no máximo uma mensagem.</translation>
    </message>
    <message>
        <source>The order has no seats on a seat map at a performance that is still to come.</source>
        <translation>O pedido não tem lugares em um mapa em nenhuma sessão futura.</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>O trabalho</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>A sala</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>O pedido</translation>
    </message>
    <message>
        <source>State of the request</source>
        <translation>Situação da solicitação</translation>
    </message>
    <message>
        <source>About the order and the request</source>
        <translation>Sobre o pedido e a solicitação</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Situação</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>O que pode ser feito</translation>
    </message>
    <message>
        <source>S&amp;wap seats…</source>
        <translation>&amp;Trocar lugares…</translation>
    </message>
    <message>
        <source>Keep &amp;both…</source>
        <translation>Manter am&amp;bos…</translation>
    </message>
    <message>
        <source>Add seats…</source>
        <translation>Acrescentar lugares…</translation>
    </message>
    <message>
        <source>Drop seats…</source>
        <translation>Devolver lugares…</translation>
    </message>
    <message>
        <source>Does not renew…</source>
        <translation>Não renova…</translation>
    </message>
    <message>
        <source>Pa&amp;y…</source>
        <translation>&amp;Receber…</translation>
    </message>
    <message>
        <source>Fi&amp;lled with…</source>
        <translation>&amp;Atendida com…</translation>
    </message>
    <message>
        <source>N&amp;ot possible…</source>
        <translation>Nã&amp;o é possível…</translation>
    </message>
    <message>
        <source>With&amp;drawn…</source>
        <translation>Retira&amp;da…</translation>
    </message>
    <message>
        <source>Split this message off</source>
        <translation>Separar esta mensagem</translation>
    </message>
    <message>
        <source>No request is open</source>
        <translation>Nenhuma solicitação está aberta</translation>
    </message>
    <message>
        <source>No order is known</source>
        <translation>Nenhum pedido é conhecido</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>Status of the order: %1</source>
        <translation>Status do pedido: %1</translation>
    </message>
    <message>
        <source>Open the patron %1</source>
        <translation>Abrir o cliente %1</translation>
    </message>
    <message>
        <source>Open the patron</source>
        <translation>Abrir o cliente</translation>
    </message>
    <message>
        <source>%1 due</source>
        <comment>an amount of money</comment>
        <translation>%1 a pagar</translation>
    </message>
    <message>
        <source>%1 works on it</source>
        <translation>%1 trabalha nela</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>prioridade %1</translation>
    </message>
    <message>
        <source>put aside until %1</source>
        <translation>adiada até %1</translation>
    </message>
    <message>
        <source>filled: %1</source>
        <comment>what was done</comment>
        <translation>atendida: %1</translation>
    </message>
    <message>
        <source>Possibly the same as request %1.</source>
        <translation>Possivelmente a mesma que a solicitação %1.</translation>
    </message>
    <message>
        <source>Split off request %1.</source>
        <translation>Separada da solicitação %1.</translation>
    </message>
    <message>
        <source>Choose a request in the list to work on it.</source>
        <translation>Escolha uma solicitação na lista para trabalhar nela.</translation>
    </message>
    <message>
        <source>Find out whose request this is first: open the patron, or look for the order.</source>
        <translation>Descubra primeiro de quem é esta solicitação: abra o cliente ou procure o pedido.</translation>
    </message>
    <message>
        <source>The request names no order, so there are no seats to be shown.</source>
        <translation>A solicitação não cita nenhum pedido, por isso não há lugares a mostrar.</translation>
    </message>
    <message>
        <source>The order is being read…</source>
        <translation>O pedido está sendo lido…</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>seats</comment>
        <translation>Agora: %1</translation>
    </message>
    <message>
        <source>The patron is being read.</source>
        <translation>O cliente está sendo lido.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>O que é exibido</translation>
    </message>
    <message>
        <source>The house and the patron’s page</source>
        <translation>A sala e a página do cliente</translation>
    </message>
    <message>
        <source>The patron’s page</source>
        <translation>A página do cliente</translation>
    </message>
    <message>
        <source>the seats that are chosen</source>
        <translation>os lugares escolhidos</translation>
    </message>
    <message>
        <source>both kept</source>
        <translation>ambos mantidos</translation>
    </message>
    <message>
        <source>the chosen seats added</source>
        <translation>os lugares escolhidos acrescentados</translation>
    </message>
    <message>
        <source>the chosen seats dropped</source>
        <translation>os lugares escolhidos devolvidos</translation>
    </message>
    <message>
        <source>no renewal</source>
        <translation>a não renovação</translation>
    </message>
    <message>
        <source>all paid that is due</source>
        <translation>tudo o que é devido pago</translation>
    </message>
    <message>
        <source>Other series…</source>
        <translation>Outras séries…</translation>
    </message>
    <message>
        <source>Address…</source>
        <translation>Endereço…</translation>
    </message>
    <message>
        <source>The patron is being read…</source>
        <translation>O cliente está sendo lido…</translation>
    </message>
    <message>
        <source>Choose the seats to be dropped in the house: then the page stands here as it would be.</source>
        <translation>Escolha na sala os lugares a devolver: então a página aparece aqui como ficaria.</translation>
    </message>
    <message>
        <source>Choose other seats in the house: then the page stands here as it would be.</source>
        <translation>Escolha outros lugares na sala: então a página aparece aqui como ficaria.</translation>
    </message>
    <message>
        <source>A message of this request failed its check: somebody else may have written it. Nothing of it is filled in; ask the patron first.</source>
        <translation>Uma mensagem desta solicitação não passou na verificação: outra pessoa pode tê-la escrito. Nada dela foi preenchido; pergunte antes ao cliente.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Solicitações</translation>
    </message>
    <message>
        <source>List and work</source>
        <translation>Lista e trabalho</translation>
    </message>
    <message>
        <source>List and message</source>
        <translation>Lista e mensagem</translation>
    </message>
    <message>
        <source>Change requests</source>
        <translation>Solicitações de alteração</translation>
    </message>
    <message>
        <source>Se&amp;t…</source>
        <translation>Modi&amp;ficar…</translation>
    </message>
    <message>
        <source>&amp;Make them one</source>
        <translation>&amp;Unir</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>O trabalho</translation>
    </message>
    <message>
        <source>&amp;Change requests</source>
        <translation>Solicitações de al&amp;teração</translation>
    </message>
    <message>
        <source>&amp;Next request</source>
        <translation>&amp;Próxima solicitação</translation>
    </message>
    <message>
        <source>&amp;Previous request</source>
        <translation>Solicitação &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Set what is chosen…</source>
        <translation>&amp;Modificar o que está escolhido…</translation>
    </message>
    <message>
        <source>%1 works on this request. Ask to take it over.</source>
        <translation>%1 trabalha nesta solicitação. Peça para assumir.</translation>
    </message>
    <message>
        <source>Choose a request in the list first.</source>
        <translation>Escolha uma solicitação na lista primeiro.</translation>
    </message>
    <message>
        <source>Choose the two requests that are one.</source>
        <translation>Escolha as duas solicitações que são uma só.</translation>
    </message>
    <message>
        <source>The list has no request.</source>
        <translation>A lista não tem nenhuma solicitação.</translation>
    </message>
    <message>
        <source>Request %1 is filled.</source>
        <translation>A solicitação %1 está atendida.</translation>
    </message>
    <message>
        <source>Request %1 is corrected.</source>
        <translation>A solicitação %1 está corrigida.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests would be set.</source>
        <translation>
            <numerusform>%Ln solicitação seria modificada.</numerusform>
            <numerusform>%Ln solicitações seriam modificadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are: %1</source>
        <translation>
            <numerusform>%Ln fica como está: %1</numerusform>
            <numerusform>%Ln ficam como estão: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests are set.</source>
        <translation>
            <numerusform>%Ln solicitação foi modificada.</numerusform>
            <numerusform>%Ln solicitações foram modificadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Request %1 is a part of request %2 now.</source>
        <translation>A solicitação %1 agora é parte da solicitação %2.</translation>
    </message>
    <message>
        <source>The message is request %1 now.</source>
        <translation>A mensagem agora é a solicitação %1.</translation>
    </message>
    <message>
        <source>%1 began this answer.</source>
        <translation>%1 começou esta resposta.</translation>
    </message>
    <message>
        <source>The wish is request %1 now.</source>
        <translation>O desejo agora é a solicitação %1.</translation>
    </message>
    <message>
        <source>What is known of the request is being read.</source>
        <translation>Está sendo lido o que se sabe da solicitação.</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Enviar a resposta</translation>
    </message>
    <message numerus="yes">
        <source>%n other drafts of this answer can be chosen under “Template”.</source>
        <translation>
            <numerusform>%n outro rascunho desta resposta pode ser escolhido em “Modelo”.</numerusform>
            <numerusform>%n outros rascunhos desta resposta podem ser escolhidos em “Modelo”.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Make it a request</source>
        <translation>Fazer dele uma so&amp;licitação</translation>
    </message>
    <message>
        <source>Ne&amp;w request…</source>
        <translation>No&amp;va solicitação…</translation>
    </message>
    <message>
        <source>Make the e-mail a &amp;request</source>
        <translation>Fazer do e-mail uma &amp;solicitação</translation>
    </message>
    <message>
        <source>Choose “Automatic mail” above the list first.</source>
        <translation>Escolha primeiro “E-mails automáticos” acima da lista.</translation>
    </message>
    <message>
        <source>Choose an e-mail in the list first.</source>
        <translation>Escolha um e-mail na lista primeiro.</translation>
    </message>
    <message>
        <source>The list shows e-mails that have no request.</source>
        <translation>A lista mostra e-mails que não têm solicitação.</translation>
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
            <numerusform>%Ln e-mail agora é uma solicitação de alteração.</numerusform>
            <numerusform>%Ln e-mails agora são solicitações de alteração.</numerusform>
        </translation>
    </message>
    <message>
        <source>The wishes of request %1 are the patron’s: plans count them.</source>
        <translation>Os desejos da solicitação %1 são do cliente: os planos os contam.</translation>
    </message>
    <message>
        <source>An answer has gone since you wrote this.</source>
        <translation>Desde que você escreveu isto, uma resposta já saiu.</translation>
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
        <translation>Seção</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fileira</translation>
    </message>
    <message>
        <source>Number of seats</source>
        <translation>Número de lugares</translation>
    </message>
    <message>
        <source>Lowest number</source>
        <translation>Número mais baixo</translation>
    </message>
    <message>
        <source>Numbers run</source>
        <translation>Os números vão</translation>
    </message>
    <message>
        <source>Seats from the left</source>
        <translation>Lugares a partir da esquerda</translation>
    </message>
    <message>
        <source>Rows from the front</source>
        <translation>Fileiras a partir da frente</translation>
    </message>
    <message>
        <source>Bend of the row</source>
        <translation>Curvatura da fileira</translation>
    </message>
    <message>
        <source>&amp;Draw the row</source>
        <translation>Desen&amp;har a fileira</translation>
    </message>
    <message>
        <source>left to right</source>
        <translation>da esquerda para a direita</translation>
    </message>
    <message>
        <source>right to left</source>
        <translation>da direita para a esquerda</translation>
    </message>
</context>
<context>
    <name>pd::ui::RuleChip</name>
    <message>
        <source>Rule %1</source>
        <translation>Regra %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::RuleTablePanel</name>
    <message>
        <source>Add a row</source>
        <translation>Adicionar uma linha</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Remover a linha</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>The table is being read.</source>
        <translation>A tabela está sendo lida.</translation>
    </message>
    <message>
        <source>Meanwhile somebody changed this row: %1 Yours is not saved: %2 Save it over theirs, or discard it.</source>
        <translation>Enquanto isso, alguém alterou esta linha: %1 A sua não está salva: %2 Salve-a por cima ou descarte-a.</translation>
    </message>
    <message>
        <source>Saved. %1 Ctrl+Z takes it back.</source>
        <translation>Salvo. %1 Ctrl+Z desfaz.</translation>
    </message>
    <message>
        <source>Save or discard the edit of the row below first.</source>
        <translation>Salve ou descarte primeiro a edição da linha abaixo.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>A tabela está na área de transferência.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SearchField</name>
    <message>
        <source>Find a patron</source>
        <translation>Buscar um cliente</translation>
    </message>
    <message>
        <source>Find a patron: name, e-mail, phone, order number</source>
        <translation>Buscar um cliente: nome, e-mail, telefone, pedido</translation>
    </message>
    <message>
        <source>Any part of a name, an e-mail address, a phone or order number, an external id</source>
        <translation>Qualquer parte de um nome, de um e-mail, de um telefone ou número do pedido, de um id externo</translation>
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
        <translation>Nenhum cliente corresponde a “%1”. Tente com menos letras ou com outra parte do nome.</translation>
    </message>
    <message>
        <source>More patrons match. Type more to see them.</source>
        <translation>Há mais clientes que correspondem. Digite mais para vê-los.</translation>
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
        <translation>&amp;Nova temporada</translation>
    </message>
    <message>
        <source>&amp;Save the season</source>
        <translation>&amp;Salvar a temporada</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>Temporadas</translation>
    </message>
    <message>
        <source>Name of the season</source>
        <translation>Nome da temporada</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>N&amp;ome</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Primeiro dia</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Últi&amp;mo dia</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Tick the box first.</source>
        <translation>Marque a caixa primeiro.</translation>
    </message>
    <message>
        <source>A season has a name.</source>
        <translation>Uma temporada tem nome.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nada mudou.</translation>
    </message>
    <message>
        <source>It is being recorded.</source>
        <translation>Está sendo registrado.</translation>
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
        <translation>Veja o que os seus clientes veem e por quê.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatChooser</name>
    <message>
        <source>Seats to choose from</source>
        <translation>Lugares para escolher</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Map or list</source>
        <translation>Mapa ou lista</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Seats and their search</source>
        <translation>Lugares e sua busca</translation>
    </message>
    <message>
        <source>What is wished for</source>
        <translation>O que se deseja</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatColumns</name>
    <message>
        <source>Section</source>
        <translation>Seção</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fileira</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Price level</source>
        <translation>Nível de preço</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Find in the seats</source>
        <translation>Buscar nos lugares</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todas as situações</translation>
    </message>
    <message>
        <source>1 seat</source>
        <translation>1 lugar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats</source>
        <translation>
            <numerusform>%Ln lugar</numerusform>
            <numerusform>%Ln lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>This house has no seat map yet.</source>
        <translation>Esta sala ainda não tem mapa de lugares.</translation>
    </message>
    <message>
        <source>No seat matches.</source>
        <translation>Nenhum lugar corresponde.</translation>
    </message>
    <message>
        <source>Seat text</source>
        <translation>Texto do lugar</translation>
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
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Why it claims no seat</source>
        <translation>Por que nenhum lugar é atribuído</translation>
    </message>
    <message>
        <source>Seat texts</source>
        <translation>Textos dos lugares</translation>
    </message>
    <message>
        <source>Find in the seat texts</source>
        <translation>Buscar nos textos dos lugares</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Todos os motivos</translation>
    </message>
    <message>
        <source>1 seat text</source>
        <translation>1 texto de lugar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat texts</source>
        <translation>
            <numerusform>%Ln texto de lugar</numerusform>
            <numerusform>%Ln textos de lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>No seat text is left: every one claims its seat.</source>
        <translation>Não resta nenhum texto de lugar: cada um tem seu lugar atribuído.</translation>
    </message>
    <message>
        <source>No seat text matches.</source>
        <translation>Nenhum texto de lugar corresponde.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatEditor</name>
    <message>
        <source>Seats of %1</source>
        <translation>Lugares de %1</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>The mouse</source>
        <translation>O mouse</translation>
    </message>
    <message>
        <source>What the mouse does</source>
        <translation>O que o mouse faz</translation>
    </message>
    <message>
        <source>Chooses</source>
        <translation>Escolhe</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Paints</source>
        <translation>Pinta</translation>
    </message>
    <message>
        <source>The chosen seats</source>
        <translation>Os lugares escolhidos</translation>
    </message>
    <message>
        <source>Aisle</source>
        <translation>Corredor</translation>
    </message>
    <message>
        <source>Accessible</source>
        <translation>Acessível</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Acompanhante</translation>
    </message>
    <message>
        <source>Restricted view</source>
        <translation>Visão restrita</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>Para a esquerda</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Para a direita</translation>
    </message>
    <message>
        <source>To the front</source>
        <translation>Para a frente</translation>
    </message>
    <message>
        <source>To the back</source>
        <translation>Para trás</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Choose seats in the map first.</source>
        <translation>Escolha primeiro lugares no mapa.</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Nada foi feito ainda.</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Nada foi desfeito.</translation>
    </message>
    <message>
        <source>Two seats are called %1: remove one, or draw it under another name.</source>
        <translation>Dois lugares se chamam %1: remova um ou desenhe-o com outro nome.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Nada foi alterado ainda.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>Está sendo salvo.</translation>
    </message>
    <message>
        <source>What was drawn is not saved. Save it, or cancel once more to leave it.</source>
        <translation>O que foi desenhado não está salvo. Salve ou cancele mais uma vez para descartar.</translation>
    </message>
    <message>
        <source>What you had drawn before was drawn on a seat map that has been changed since, so it was left out.</source>
        <translation>O que você tinha desenhado era sobre um mapa que foi mudado desde então; por isso ficou de fora.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatLegend</name>
    <message>
        <source>Accessible</source>
        <translation>Acessível</translation>
    </message>
    <message>
        <source>Companion seat</source>
        <translation>Lugar de acompanhante</translation>
    </message>
    <message>
        <source>Restricted view</source>
        <translation>Visão restrita</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatMapPanel</name>
    <message>
        <source>Go to seats</source>
        <translation>Ir para os lugares</translation>
    </message>
    <message>
        <source>Row and seats: C 4-6</source>
        <translation>Fileira e lugares: C 4-6</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Show the whole house</source>
        <translation>Mostrar a sala inteira</translation>
    </message>
    <message>
        <source>Show the price levels of free seats</source>
        <translation>Mostrar os níveis de preço dos lugares livres</translation>
    </message>
    <message>
        <source>All its seats have one price level, or none is known.</source>
        <translation>Todos os lugares têm um mesmo nível de preço, ou nenhum é conhecido.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence of its own</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>1 seat is chosen.</source>
        <translation>1 lugar escolhido.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats are chosen.</source>
        <translation>
            <numerusform>%Ln lugar escolhido.</numerusform>
            <numerusform>%Ln lugares escolhidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several seats are called “%1”. Add the section.</source>
        <translation>Vários lugares se chamam “%1”. Acrescente a seção.</translation>
    </message>
    <message>
        <source>No seats are called “%1”. Type a row and numbers, like C 4-6.</source>
        <translation>Nenhum lugar se chama “%1”. Digite uma fileira e números, como C 4-6.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatMapView</name>
    <message>
        <source>Stage</source>
        <translation>Palco</translation>
    </message>
    <message>
        <source>Seat map</source>
        <translation>Mapa de lugares</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatSearchPanel</name>
    <message>
        <source>Number of seats</source>
        <translation>Número de lugares</translation>
    </message>
    <message>
        <source>Accessible seats among them</source>
        <translation>Lugares acessíveis entre eles</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>At an aisle</source>
        <translation>Junto a um corredor</translation>
    </message>
    <message>
        <source>Not behind the chosen seats</source>
        <translation>Não atrás dos lugares escolhidos</translation>
    </message>
    <message>
        <source>Find seats</source>
        <translation>Buscar lugares</translation>
    </message>
    <message>
        <source>Best seats</source>
        <translation>Melhores lugares</translation>
    </message>
    <message>
        <source>Seats that were found</source>
        <translation>Lugares encontrados</translation>
    </message>
    <message>
        <source>Say what is wished for. Nearest to the stage comes first, then the middle.</source>
        <translation>Informe o que se deseja. Primeiro vem o mais perto do palco, depois o meio.</translation>
    </message>
    <message>
        <source>Price level</source>
        <translation>Nível de preço</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Accessible</source>
        <translation>Acessível</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Qualquer</translation>
    </message>
    <message>
        <source>This house has no seat map yet.</source>
        <translation>Esta sala ainda não tem mapa de lugares.</translation>
    </message>
    <message>
        <source>Choose the seats to compare with in the map first.</source>
        <translation>Escolha primeiro no mapa os lugares a comparar.</translation>
    </message>
    <message>
        <source>All its seats have one price level, or none is known.</source>
        <translation>Todos os lugares têm um mesmo nível de preço, ou nenhum é conhecido.</translation>
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
        <translation>Não há lugares assim livres.</translation>
    </message>
    <message>
        <source>There are no better ones in this house.</source>
        <translation>Não há melhores nesta sala.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatTextsPanel</name>
    <message>
        <source>Say what it would claim</source>
        <translation>Dizer o que seria atribuído</translation>
    </message>
    <message>
        <source>Claim what can be read</source>
        <translation>Atribuir o que pode ser lido</translation>
    </message>
    <message>
        <source>Imported tickets name their seats in words. Here they are matched with the seat maps: what can be read claims its seat, what cannot is listed with the reason.</source>
        <translation>Os ingressos importados citam seus lugares por extenso. Aqui eles são comparados com os mapas de lugares: o que pode ser lido recebe seu lugar; o que não pode é listado com o motivo.</translation>
    </message>
    <message>
        <source>The seat texts are being read.</source>
        <translation>Os textos dos lugares estão sendo lidos.</translation>
    </message>
    <message>
        <source>Reading seat texts</source>
        <translation>Leitura dos textos dos lugares</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>Foi interrompido. Nada foi alterado.</translation>
    </message>
    <message>
        <source>It would be so, and nothing was written: %1</source>
        <translation>Seria assim, e nada foi gravado: %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatsDesk</name>
    <message>
        <source>Order %1 has no seats on a seat map at a performance that is still to come.</source>
        <translation>O pedido %1 não tem lugares em um mapa em nenhuma sessão futura.</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <comment>a number, and what became of its seats</comment>
        <translation>Pedido %1: %2</translation>
    </message>
    <message>
        <source>Other ways to seats</source>
        <translation>Outros caminhos para lugares</translation>
    </message>
    <message>
        <source>On the wait list now: %1</source>
        <translation>Agora na lista de espera: %1</translation>
    </message>
    <message>
        <source>The change request waits for the patron.</source>
        <translation>A solicitação de alteração aguarda o cliente.</translation>
    </message>
    <message>
        <source>The change request is filled.</source>
        <translation>A solicitação de alteração está atendida.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatsDialog</name>
    <message>
        <source>Change seats</source>
        <translation>Trocar lugares</translation>
    </message>
    <message>
        <source>&amp;Change the seats</source>
        <translation>Tro&amp;car os lugares</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Performances</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Accessible seats that are needed</source>
        <translation>Lugares acessíveis necessários</translation>
    </message>
    <message>
        <source>The patron’s seats in the series</source>
        <translation>Os lugares do cliente na série</translation>
    </message>
    <message>
        <source>Con&amp;firm them</source>
        <translation>Con&amp;firmar</translation>
    </message>
    <message>
        <source>&amp;Let them go</source>
        <translation>&amp;Liberar</translation>
    </message>
    <message>
        <source>&amp;Keep both through %1</source>
        <translation>Manter am&amp;bos até %1</translation>
    </message>
    <message>
        <source>Held for this order through %1: %2.</source>
        <translation>Bloqueado para este pedido até %1, inclusive: %2.</translation>
    </message>
    <message>
        <source>Held for this order: %1.</source>
        <translation>Bloqueado para este pedido: %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %n performances to come</source>
        <translation>
            <numerusform>A sessão futura</numerusform>
            <numerusform>Todas as %n sessões futuras</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an event and when it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Go with the change</source>
        <translation>Acompanham a troca</translation>
    </message>
    <message>
        <source>Stay as preferred</source>
        <translation>Ficam como preferidos</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>&amp;Sessão</translation>
    </message>
    <message>
        <source>Accessible &amp;needed</source>
        <translation>Acessíveis &amp;necessários</translation>
    </message>
    <message>
        <source>Seats in the &amp;series</source>
        <translation>Lugares da séri&amp;e</translation>
    </message>
    <message>
        <source>Other seats are held for this order. Confirm them, or let them go first.</source>
        <translation>Há outros lugares bloqueados para este pedido. Confirme-os ou libere-os primeiro.</translation>
    </message>
    <message>
        <source>Choose as many seats as the order has, or only more of them, or only fewer.</source>
        <translation>Escolha tantos lugares quantos o pedido tem, ou só acrescente, ou só retire.</translation>
    </message>
    <message>
        <source>These are the seats that the order has. Choose those that it is to have.</source>
        <translation>Estes são os lugares que o pedido tem. Escolha os que ele deve ter.</translation>
    </message>
    <message>
        <source>Seats come in addition, or are given back, at all performances: choose “All”.</source>
        <translation>Os lugares são acrescentados ou devolvidos em todas as sessões: escolha “Todas”.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>Both are kept only where seats are exchanged for others.</source>
        <translation>Ambos só são mantidos quando lugares são trocados por outros.</translation>
    </message>
    <message>
        <source>This cannot be done.</source>
        <translation>Não é possível.</translation>
    </message>
    <message>
        <source>Other ways…</source>
        <translation>Outros caminhos…</translation>
    </message>
    <message>
        <source>Put on the wait list…</source>
        <translation>Colocar na lista de espera…</translation>
    </message>
    <message>
        <source>Which way leads to these seats, and what else could be offered</source>
        <translation>Que caminho leva a estes lugares e o que mais poderia ser oferecido</translation>
    </message>
    <message>
        <source>Another series…</source>
        <translation>Outra série…</translation>
    </message>
</context>
<context>
    <name>pd::ui::SendDesk</name>
    <message>
        <source>E-mails are being sent.</source>
        <translation>E-mails estão sendo enviados.</translation>
    </message>
    <message>
        <source>Sending starts when a mail account is set up; until then everything waits here.</source>
        <translation>O envio começa quando uma conta de e-mail for configurada; até lá, tudo aguarda aqui.</translation>
    </message>
    <message>
        <source>The password of %1 is missing or was refused. Everything waits here until it is entered.</source>
        <translation>A senha de %1 falta ou foi recusada. Tudo aguarda aqui até que ela seja informada.</translation>
    </message>
    <message>
        <source>E-mails are sent from %1, each 15 seconds after it was written.</source>
        <translation>Os e-mails são enviados de %1, cada um 15 segundos depois de escrito.</translation>
    </message>
    <message>
        <source>E-mails are sent from %1 from now on.</source>
        <translation>A partir de agora os e-mails são enviados de %1.</translation>
    </message>
    <message>
        <source>Nothing is sent any more; what waits stays in the outbox.</source>
        <translation>Nada mais é enviado; o que aguarda fica na caixa de saída.</translation>
    </message>
    <message>
        <source>Nobody is signed in as %1, or the sign-in does not hold any more. Everything waits here until somebody signs in again.</source>
        <translation>Ninguém entrou como %1, ou o login não vale mais. Tudo aguarda aqui até que alguém entre de novo.</translation>
    </message>
    <message>
        <source>What was probably sent cannot be looked for: the mailbox “%1” waits for its password, or for somebody who signs in.</source>
        <translation>Não é possível procurar o que provavelmente foi enviado: a caixa de correio “%1” aguarda a senha, ou alguém que entre.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers were not sent: the order has changed since they were written. They are held in the outbox, with the reason.</source>
        <translation>
            <numerusform>%n resposta não foi enviada: o pedido mudou desde que ela foi escrita. Está retida na caixa de saída, com o motivo.</numerusform>
            <numerusform>%n respostas não foram enviadas: o pedido mudou desde que foram escritas. Estão retidas na caixa de saída, com o motivo.</numerusform>
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
        <translation>Temporada</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Performances</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Price levels</source>
        <translation>Níveis de preço</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Assinantes</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertos</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Abre</translation>
    </message>
    <message>
        <source>Early price until</source>
        <translation>Preço antecipado até</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Before it can be renewed</source>
        <translation>Antes de poder ser renovada</translation>
    </message>
    <message>
        <source>Find a series</source>
        <translation>Buscar uma série</translation>
    </message>
    <message>
        <source>All seasons</source>
        <translation>Todas as temporadas</translation>
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
        <translation>Ainda não há séries</translation>
    </message>
    <message>
        <source>No series matches.</source>
        <translation>Nenhuma série corresponde.</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Certo</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>Por que se pergunta</translation>
    </message>
    <message>
        <source>Seats to be confirmed</source>
        <translation>Lugares a confirmar</translation>
    </message>
    <message>
        <source>Find a seat or a patron</source>
        <translation>Buscar um lugar ou um cliente</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Todos os motivos</translation>
    </message>
    <message>
        <source>1 seat</source>
        <translation>1 lugar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats</source>
        <translation>
            <numerusform>%Ln lugar</numerusform>
            <numerusform>%Ln lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Every subscriber’s seat is sure</source>
        <translation>O lugar de cada assinante está certo</translation>
    </message>
    <message>
        <source>No seat matches.</source>
        <translation>Nenhum lugar corresponde.</translation>
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
        <translation>A série está sendo lida.</translation>
    </message>
    <message>
        <source>Package and dates</source>
        <translation>Pacote e datas</translation>
    </message>
    <message>
        <source>Kind of package</source>
        <translation>Tipo de pacote</translation>
    </message>
    <message>
        <source>Tick the box first.</source>
        <translation>Marque a caixa primeiro.</translation>
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
        <translation>Preço ante&amp;cipado até</translation>
    </message>
    <message>
        <source>Early price until</source>
        <translation>Preço antecipado até</translation>
    </message>
    <message>
        <source>&amp;Closes</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Performances and price levels</source>
        <translation>Sessões e níveis de preço</translation>
    </message>
    <message>
        <source>Performances</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Price levels</source>
        <translation>Níveis de preço</translation>
    </message>
    <message>
        <source>Price level</source>
        <translation>Nível de preço</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Early price</source>
        <translation>Preço antecipado</translation>
    </message>
    <message>
        <source>Seats in</source>
        <translation>Lugares em</translation>
    </message>
    <message>
        <source>Pe&amp;rformances that belong to it</source>
        <translation>&amp;Sessões que fazem parte dela</translation>
    </message>
    <message>
        <source>Price &amp;levels that are sold for it</source>
        <translation>&amp;Níveis de preço vendidos para ela</translation>
    </message>
    <message>
        <source>“%1” is no early price for %2. Type an amount, or nothing.</source>
        <translation>“%1” não é um preço antecipado para %2. Digite um valor ou nada.</translation>
    </message>
    <message>
        <source>It is being recorded.</source>
        <translation>Está sendo registrado.</translation>
    </message>
    <message>
        <source>&amp;Kind of package</source>
        <translation>&amp;Tipo de pacote</translation>
    </message>
    <message>
        <source>Performances at another venue and levels of another package can be chosen when this is saved. Untick those that do not fit.</source>
        <translation>Sessões em outro local e níveis de outro pacote podem ser escolhidos quando isto estiver salvo. Desmarque os que não servem.</translation>
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
        <translation>Sem temporada</translation>
    </message>
    <message>
        <source>&amp;Package</source>
        <translation>&amp;Pacote</translation>
    </message>
    <message>
        <source>No package</source>
        <translation>Sem pacote</translation>
    </message>
    <message>
        <source>&amp;Venue</source>
        <translation>&amp;Local</translation>
    </message>
    <message>
        <source>No venue</source>
        <translation>Sem local</translation>
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
        <translation>Séries e lugares</translation>
    </message>
    <message>
        <source>&amp;Edit the series…</source>
        <translation>Edita&amp;r a série…</translation>
    </message>
    <message>
        <source>&amp;Complete from what was sold</source>
        <translation>Com&amp;pletar com o que foi vendido</translation>
    </message>
    <message>
        <source>Seats to be confirmed</source>
        <translation>Lugares a confirmar</translation>
    </message>
    <message>
        <source>Compute &amp;whose seats are whose</source>
        <translation>Calcular de &amp;quem é cada lugar</translation>
    </message>
    <message>
        <source>It is &amp;theirs</source>
        <translation>É &amp;dele</translation>
    </message>
    <message>
        <source>It is &amp;not theirs</source>
        <translation>&amp;Não é dele</translation>
    </message>
    <message>
        <source>&amp;Open the patron</source>
        <translation>A&amp;brir o cliente</translation>
    </message>
    <message>
        <source>There is no series yet.</source>
        <translation>Ainda não há nenhuma série.</translation>
    </message>
    <message>
        <source>Choose one series first.</source>
        <translation>Escolha uma série primeiro.</translation>
    </message>
    <message>
        <source>Choose a seat first.</source>
        <translation>Escolha um lugar primeiro.</translation>
    </message>
    <message>
        <source>Choose one seat only.</source>
        <translation>Escolha um lugar só.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats are assigned.</source>
        <translation>
            <numerusform>%Ln lugar atribuído.</numerusform>
            <numerusform>%Ln lugares atribuídos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were so already.</source>
        <translation>
            <numerusform>%Ln já estava.</numerusform>
            <numerusform>%Ln já estavam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats are confirmed.</source>
        <translation>
            <numerusform>%Ln lugar confirmado.</numerusform>
            <numerusform>%Ln lugares confirmados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats are refused.</source>
        <translation>
            <numerusform>%Ln lugar recusado.</numerusform>
            <numerusform>%Ln lugares recusados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats are somebody else’s.</source>
        <translation>
            <numerusform>%Ln lugar é de outra pessoa.</numerusform>
            <numerusform>%Ln lugares são de outra pessoa.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1: alterado.</translation>
    </message>
    <message>
        <source>&amp;Seasons…</source>
        <translation>&amp;Temporadas…</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1: salvo.</translation>
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
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Faltam</translation>
    </message>
    <message>
        <source>Did not</source>
        <translation>Recusa</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Mudou</translation>
    </message>
    <message>
        <source>Renewals by series</source>
        <translation>Renovações por série</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>Todas as séries</translation>
    </message>
    <message>
        <source>Paid %1, last season on this day %2</source>
        <translation>Pago %1, temporada passada neste dia %2</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation>Pago %1</translation>
    </message>
    <message>
        <source>Paid | last season</source>
        <translation>Pago | temp. passada</translation>
    </message>
</context>
<context>
    <name>pd::ui::ServerForm</name>
    <message>
        <source>&amp;Keep the password in the keychain</source>
        <translation>&amp;Guardar a senha no chaveiro</translation>
    </message>
    <message>
        <source>Shared database</source>
        <translation>Banco de dados compartilhado</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>for example desk.example.org</source>
        <translation>por exemplo desk.example.org</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>Po&amp;rta</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Banco de dados</translation>
    </message>
    <message>
        <source>for example theatre</source>
        <translation>por exemplo teatro</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuário</translation>
    </message>
    <message>
        <source>your name on the server</source>
        <translation>o seu nome no servidor</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Sen&amp;ha</translation>
    </message>
    <message>
        <source>empty: taken from .pgpass</source>
        <translation>vazio: obtida de .pgpass</translation>
    </message>
    <message>
        <source>Keep the password in the keychain</source>
        <translation>Guardar a senha no chaveiro</translation>
    </message>
    <message>
        <source>As one line</source>
        <translation>Em uma linha</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Criptografia</translation>
    </message>
    <message>
        <source>Encrypted where the server offers it</source>
        <translation>Criptografada onde o servidor oferece</translation>
    </message>
    <message>
        <source>Always encrypted</source>
        <translation>Sempre criptografada</translation>
    </message>
    <message>
        <source>Always encrypted, with a certificate that is trusted</source>
        <translation>Sempre criptografada, com um certificado confiável</translation>
    </message>
    <message>
        <source>Always encrypted, with a trusted certificate of this address</source>
        <translation>Sempre criptografada, com um certificado confiável deste endereço</translation>
    </message>
    <message>
        <source>Never encrypted</source>
        <translation>Nunca criptografada</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>Criptogra&amp;fia</translation>
    </message>
    <message>
        <source>Fill in the server’s address first.</source>
        <translation>Informe primeiro o endereço do servidor.</translation>
    </message>
    <message>
        <source>Fill in the database’s name first.</source>
        <translation>Informe primeiro o nome do banco de dados.</translation>
    </message>
    <message>
        <source>This desktop has no keychain: the password is asked for each time, or read from .pgpass.</source>
        <translation>Esta área de trabalho não tem chaveiro: a senha é pedida a cada vez ou lida de .pgpass.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SetRequestsDialog</name>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln solicitação</numerusform>
            <numerusform>%Ln solicitações</numerusform>
        </translation>
    </message>
    <message>
        <source>Set change requests</source>
        <translation>Modificar solicitações de alteração</translation>
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
        <translation>Pra&amp;zo</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>What is not set stays as it is.</source>
        <translation>O que não é definido fica como está.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>works on a request</comment>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>1, the most urgent</source>
        <translation>1, a mais urgente</translation>
    </message>
    <message>
        <source>9, the least urgent</source>
        <translation>9, a menos urgente</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Até amanhã</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Por uma semana</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>Por um mês</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how long, until which day</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is back now</source>
        <translation>Volta agora</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>&amp;Situação</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Mo&amp;tivo</translation>
    </message>
    <message>
        <source>&amp;Who works on it</source>
        <translation>&amp;Quem trabalha nela</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Prioridade</translation>
    </message>
    <message>
        <source>Set the day until which it is to be done</source>
        <translation>Definir o dia até o qual deve ser feita</translation>
    </message>
    <message>
        <source>The day until which it is to be done</source>
        <translation>O dia até o qual deve ser feita</translation>
    </message>
    <message>
        <source>P&amp;ut aside</source>
        <translation>&amp;Adiar</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Observação</translation>
    </message>
    <message>
        <source>Nothing is set yet.</source>
        <translation>Nada foi definido ainda.</translation>
    </message>
    <message>
        <source>There is no reason for this state. Add one in the settings.</source>
        <translation>Não há nenhum motivo para esta situação. Adicione um nas configurações.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SettingRow</name>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Salvar %1</translation>
    </message>
    <message>
        <source>Discard the edit of %1</source>
        <translation>Descartar a edição de %1</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>Usar o valor padrão</translation>
    </message>
    <message>
        <source>Use the default of %1</source>
        <translation>Usar o valor padrão de %1</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Salvar o meu</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Usar o outro</translation>
    </message>
    <message>
        <source>Meanwhile somebody set this to %1. You have %2, which is not saved.</source>
        <translation>Enquanto isso, alguém definiu isto como %1. Você tem %2, que não está salvo.</translation>
    </message>
    <message>
        <source>The default, which is assumed: no source says how it is.</source>
        <translation>O valor padrão, que é presumido: nenhuma fonte diz como é.</translation>
    </message>
    <message>
        <source>The default.</source>
        <translation>O valor padrão.</translation>
    </message>
    <message>
        <source>Set by an import.</source>
        <translation>Definido por uma importação.</translation>
    </message>
    <message>
        <source>Set by the demo theatre.</source>
        <translation>Definido pelo teatro de demonstração.</translation>
    </message>
    <message>
        <source>Set by staff.</source>
        <translation>Definido pela equipe.</translation>
    </message>
    <message>
        <source>Set by %1 on %2.</source>
        <translation>Definido por %1 em %2.</translation>
    </message>
    <message>
        <source>The default will hold again.</source>
        <translation>O valor padrão voltará a valer.</translation>
    </message>
    <message>
        <source>Edited, not saved yet.</source>
        <translation>Editado, ainda não salvo.</translation>
    </message>
    <message>
        <source>The header and the buttons of every patron’s page change their colour.</source>
        <translation>O cabeçalho e os botões da página de cada cliente mudam de cor.</translation>
    </message>
    <message>
        <source>Nothing is applied yet. Open a patron to read here what would change for them.</source>
        <translation>Nada foi aplicado ainda. Abra um cliente para ler aqui o que mudaria para ele.</translation>
    </message>
    <message>
        <source>Saved: %1. Ctrl+Z takes it back.</source>
        <translation>Salvo: %1. Ctrl+Z desfaz.</translation>
    </message>
    <message>
        <source>The settings are being read.</source>
        <translation>As configurações estão sendo lidas.</translation>
    </message>
    <message>
        <source>What the rule says</source>
        <translation>O que a regra diz</translation>
    </message>
    <message>
        <source>What the rule %1 says</source>
        <translation>O que a regra %1 diz</translation>
    </message>
</context>
<context>
    <name>pd::ui::SettingsDesk</name>
    <message>
        <source>For %1 nothing changes.</source>
        <translation>Para %1, nada muda.</translation>
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
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Seções das configurações</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Seção</translation>
    </message>
    <message>
        <source>%1 · edited</source>
        <translation>%1 · editado</translation>
    </message>
    <message>
        <source>What you had edited in the settings and not saved is there again.</source>
        <translation>O que você tinha editado nas configurações e não salvo está aqui de novo.</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>C&amp;onfigurações</translation>
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
        <translation>Quem está ligando</translation>
    </message>
    <message>
        <source>The caller: %1</source>
        <translation>Quem está ligando: %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::SignInDialog</name>
    <message>
        <source>Sign in with the browser</source>
        <translation>Entrar pelo navegador</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>The browser of this computer opens. Sign in there as %1 and allow Patron Desk to read and send mail; this window closes by itself then.</source>
        <translation>O navegador deste computador se abre. Entre lá como %1 e permita que o Patron Desk leia e envie e-mails; depois esta janela se fecha sozinha.</translation>
    </message>
    <message>
        <source>&amp;Address, for another browser on this computer</source>
        <translation>&amp;Endereço, para outro navegador neste computador</translation>
    </message>
    <message>
        <source>Address to sign in at</source>
        <translation>Endereço para entrar</translation>
    </message>
    <message>
        <source>&amp;Open the browser again</source>
        <translation>A&amp;brir o navegador de novo</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>&amp;Copiar o endereço</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address into a browser on this computer and sign in there; this window closes by itself then.</source>
        <translation>Nenhum navegador pôde ser aberto. Copie o endereço para um navegador neste computador e entre lá; depois esta janela se fecha sozinha.</translation>
    </message>
    <message>
        <source>This attempt is over: close this window and sign in again.</source>
        <translation>Esta tentativa terminou: feche esta janela e entre de novo.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SignInRows</name>
    <message>
        <source>Log in with</source>
        <translation>Entrar com</translation>
    </message>
    <message>
        <source>A password</source>
        <translation>Uma senha</translation>
    </message>
    <message>
        <source>A sign-in with the browser (OAuth 2)</source>
        <translation>Um login pelo navegador (OAuth 2)</translation>
    </message>
    <message>
        <source>&amp;Log in with</source>
        <translation>Entrar &amp;com</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Your organisation registers Patron Desk with its provider once and gets a client id for it; the help (F1) says how.</source>
        <translation>A sua organização registra o Patron Desk uma vez no provedor dela e recebe um id do cliente para ele; a ajuda (F1) diz como.</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>Id do c&amp;liente</translation>
    </message>
    <message>
        <source>from the provider’s page on programs</source>
        <translation>da página do provedor sobre programas</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Segredo do cliente</translation>
    </message>
    <message>
        <source>only where the provider gives one; it goes into the keychain</source>
        <translation>só se o provedor fornece um; vai para o chaveiro</translation>
    </message>
    <message>
        <source>Si&amp;gn-in address</source>
        <translation>Endereço de log&amp;in</translation>
    </message>
    <message>
        <source>for example https://login.example.org/authorize</source>
        <translation>por exemplo https://login.example.org/authorize</translation>
    </message>
    <message>
        <source>Address of tokens</source>
        <translation>Endereço dos tokens</translation>
    </message>
    <message>
        <source>for example https://login.example.org/token</source>
        <translation>por exemplo https://login.example.org/token</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>what is asked for, as the provider writes it</source>
        <translation>o que é pedido, como o provedor escreve</translation>
    </message>
    <message>
        <source>Sign in with t&amp;he browser…</source>
        <translation>Entrar pelo n&amp;avegador…</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Entrar pelo navegador</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Fill in the user first.</source>
        <translation>Informe o usuário primeiro.</translation>
    </message>
    <message>
        <source>Fill in the client id first; the help (F1) says where your organisation gets it.</source>
        <translation>Informe o id do cliente primeiro; a ajuda (F1) diz onde a sua organização o obtém.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Entre primeiro.</translation>
    </message>
    <message>
        <source>Signed in as %1. It counts as soon as this is saved.</source>
        <translation>Login feito como %1. Vale assim que isto for salvo.</translation>
    </message>
    <message>
        <source>The browser opens when you press this, not before.</source>
        <translation>O navegador se abre quando você pressionar aqui, não antes.</translation>
    </message>
    <message>
        <source>only where the provider gives one</source>
        <translation>só se o provedor der um</translation>
    </message>
    <message>
        <source>empty: the one that is known</source>
        <translation>vazio: o que já é conhecido</translation>
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
        <translation>Registros e o escolhido</translation>
    </message>
    <message>
        <source>Choose a row to see it whole.</source>
        <translation>Escolha uma linha para vê-la por inteiro.</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation>&amp;Visualizações salvas</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Visualizações salvas</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>O pedido</translation>
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
        <translation>Probabilidade</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Espécie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Procedência</translation>
    </message>
    <message>
        <source>Donation stages</source>
        <translation>Etapas de doação</translation>
    </message>
    <message>
        <source>Find in stages</source>
        <translation>Buscar nas etapas</translation>
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
        <translation>A tabela ainda não tem linhas.</translation>
    </message>
    <message>
        <source>No row matches.</source>
        <translation>Nenhuma linha corresponde.</translation>
    </message>
</context>
<context>
    <name>pd::ui::StagesPanel</name>
    <message>
        <source>A gift in “%1” without a probability of its own is not shown.</source>
        <translation>Uma doação em “%1” sem probabilidade própria não é exibida.</translation>
    </message>
    <message>
        <source>A gift in “%1” without a probability of its own is shown under %2.</source>
        <translation>Uma doação em “%1” sem probabilidade própria é exibida em %2.</translation>
    </message>
    <message>
        <source>The probability of a gift decides whether the patron sees it: from 90 percent on. A gift without a probability of its own has that of its stage (rule D4).</source>
        <translation>A probabilidade de uma doação decide se o cliente a vê: a partir de 90 por cento. Uma doação sem probabilidade própria tem a da sua etapa (regra D4).</translation>
    </message>
    <message>
        <source>Donation stages</source>
        <translation>Etapas de doação</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Probability in percent</source>
        <translation>Probabilidade em porcentagem</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Espécie</translation>
    </message>
    <message>
        <source>The row that is chosen</source>
        <translation>A linha escolhida</translation>
    </message>
    <message>
        <source>S&amp;tage</source>
        <translation>E&amp;tapa</translation>
    </message>
    <message>
        <source>P&amp;robability</source>
        <translation>P&amp;robabilidade</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Esp&amp;écie</translation>
    </message>
    <message>
        <source>Another stage is another row: add one.</source>
        <translation>Outra etapa é outra linha: adicione uma.</translation>
    </message>
    <message>
        <source>it is not there any more.</source>
        <translation>ela não está mais lá.</translation>
    </message>
    <message>
        <source>Type the stage as your donations spell it.</source>
        <translation>Digite a etapa como as suas doações a escrevem.</translation>
    </message>
    <message>
        <source>The table has “%1” already. Discard this and change that row.</source>
        <translation>A tabela já tem “%1”. Descarte isto e altere aquela linha.</translation>
    </message>
    <message>
        <source>Without this row, a gift in “%1” that has no probability of its own cannot be decided and is not shown.</source>
        <translation>Sem esta linha, não é possível decidir sobre uma doação em “%1” sem probabilidade própria, e ela não é exibida.</translation>
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
        <translation>Data de referência</translation>
    </message>
    <message numerus="yes">
        <source>%n edits not saved</source>
        <translation>
            <numerusform>%n edição não salva</numerusform>
            <numerusform>%n edições não salvas</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the first of them in the settings.</source>
        <translation>Mostra a primeira delas nas configurações.</translation>
    </message>
    <message>
        <source>With the records of %1.</source>
        <translation>Com os registros de %1.</translation>
    </message>
</context>
<context>
    <name>pd::ui::StepHeader</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Passo %1 de %2: %3</translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>Todos os passos foram feitos</translation>
    </message>
</context>
<context>
    <name>pd::ui::StepList</name>
    <message>
        <source>What the test found</source>
        <translation>O que o teste encontrou</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>this is where it failed</source>
        <translation>falhou aqui</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>em ordem</translation>
    </message>
    <message>
        <source>The server is asked …</source>
        <translation>O servidor está sendo consultado …</translation>
    </message>
    <message>
        <source>Press “Test”: each step that works is listed here, and the one that does not.</source>
        <translation>Pressione “Testar”: cada etapa que funciona aparece aqui, e a que não funciona.</translation>
    </message>
</context>
<context>
    <name>pd::ui::TaskView</name>
    <message>
        <source>Work under way</source>
        <translation>Trabalho em andamento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n more waiting)</source>
        <translation>
            <numerusform>%1 (mais %n em espera)</numerusform>
            <numerusform>%1 (mais %n em espera)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Stops the work; nothing of it stays.</source>
        <translation>Interrompe o trabalho; nada dele permanece.</translation>
    </message>
    <message>
        <source>The work cannot be stopped any more.</source>
        <translation>O trabalho não pode mais ser interrompido.</translation>
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
        <translation>Modelos de resposta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Inserir um campo</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>Como se lê</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>Ass&amp;unto</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <source>How it &amp;reads</source>
        <translation>Como se &amp;lê</translation>
    </message>
    <message>
        <source>&amp;Add one</source>
        <translation>&amp;Adicionar um</translation>
    </message>
    <message>
        <source>Re&amp;move it</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Save it</source>
        <translation>&amp;Salvar</translation>
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
        <translation>Dê um nome primeiro.</translation>
    </message>
    <message>
        <source>Write its text first.</source>
        <translation>Escreva o texto primeiro.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Choose a template first.</source>
        <translation>Escolha um modelo primeiro.</translation>
    </message>
    <message>
        <source>The template “%1” is saved.</source>
        <translation>O modelo “%1” está salvo.</translation>
    </message>
    <message>
        <source>The template “%1” is removed. Undo brings it back.</source>
        <translation>O modelo “%1” foi removido. Desfazer o traz de volta.</translation>
    </message>
    <message>
        <source>&amp;Discard the change</source>
        <translation>&amp;Descartar a alteração</translation>
    </message>
    <message>
        <source>A new template</source>
        <translation>Um novo modelo</translation>
    </message>
    <message>
        <source>%1 – not saved</source>
        <translation>%1 – não salvo</translation>
    </message>
    <message>
        <source>Somebody else removed this template meanwhile. Discard your change, or copy its text into a new one.</source>
        <translation>Enquanto isso, alguém removeu este modelo. Descarte a sua alteração ou copie o texto dele para um novo.</translation>
    </message>
    <message>
        <source>Save or discard the new template first.</source>
        <translation>Salve ou descarte primeiro o novo modelo.</translation>
    </message>
    <message>
        <source>No reply templates</source>
        <translation>Nenhum modelo de resposta</translation>
    </message>
    <message>
        <source>There is no template yet. A template is what answers usually say, with fields for the patron’s name, seats and days. Press “Add one”, and write it.</source>
        <translation>Ainda não há nenhum modelo. Um modelo é o que as respostas costumam dizer, com campos para o nome do cliente, os lugares e os dias. Pressione “Adicionar um” e escreva-o.</translation>
    </message>
    <message>
        <source>Somebody else changed this template meanwhile: what they wrote stands below. Saving puts yours in its place; discarding your change shows theirs.</source>
        <translation>Outra pessoa mudou este modelo nesse meio-tempo: o que ela escreveu está abaixo. Salvar põe o seu no lugar; descartar sua mudança mostra o dela.</translation>
    </message>
    <message>
        <source>Insert a field…</source>
        <translation>Inserir um campo…</translation>
    </message>
</context>
<context>
    <name>pd::ui::TextPopup</name>
    <message>
        <source>Another value</source>
        <translation>Outro valor</translation>
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
        <translation>O que outra pessoa escreveu</translation>
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
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
</context>
<context>
    <name>pd::ui::TopBand</name>
    <message>
        <source>Menu and search</source>
        <translation>Menu e busca</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Quem age</translation>
    </message>
    <message>
        <source>%1 acts</source>
        <translation>%1 age</translation>
    </message>
    <message>
        <source>What you change is noted under this name.</source>
        <translation>O que você altera é anotado com este nome.</translation>
    </message>
</context>
<context>
    <name>pd::ui::TriedLine</name>
    <message>
        <source>As of</source>
        <translation>Data de referência</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>E se</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Voltar para agora</translation>
    </message>
    <message>
        <source>Back to as set</source>
        <translation>Voltar ao configurado</translation>
    </message>
</context>
<context>
    <name>pd::ui::UndoDesk</name>
    <message>
        <source>Taking back: %1</source>
        <translation>Desfazendo: %1</translation>
    </message>
    <message>
        <source>&amp;Undo my last action</source>
        <translation>&amp;Desfazer minha última ação</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Desfazer: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Desfeito: %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::UnverifiedOffer</name>
    <message>
        <source>Ta&amp;ke it from the message</source>
        <translation>&amp;Usar o que está na mensagem</translation>
    </message>
    <message>
        <source>What the message says</source>
        <translation>O que a mensagem diz</translation>
    </message>
    <message>
        <source>It is not verified who sent the message, so nothing of it is filled in.</source>
        <translation>Não está verificado quem enviou a mensagem, por isso nada dela é preenchido.</translation>
    </message>
    <message>
        <source>Take it from the message</source>
        <translation>Usar o que está na mensagem</translation>
    </message>
</context>
<context>
    <name>pd::ui::VenueTools</name>
    <message>
        <source>Venue&amp;s</source>
        <translation>L&amp;ocais</translation>
    </message>
    <message>
        <source>&amp;New venue…</source>
        <translation>&amp;Novo local…</translation>
    </message>
    <message>
        <source>&amp;Draw the seats…</source>
        <translation>&amp;Desenhar os lugares…</translation>
    </message>
    <message>
        <source>&amp;Take in a seat map…</source>
        <translation>&amp;Incluir um mapa de lugares…</translation>
    </message>
    <message>
        <source>&amp;Export the seat map…</source>
        <translation>&amp;Exportar o mapa de lugares…</translation>
    </message>
    <message>
        <source>&amp;Print the seat map…</source>
        <translation>Im&amp;primir o mapa de lugares…</translation>
    </message>
    <message>
        <source>There is no venue yet: make a new one.</source>
        <translation>Ainda não há nenhum local: crie um.</translation>
    </message>
    <message>
        <source>This house has no seat map yet.</source>
        <translation>Esta sala ainda não tem mapa de lugares.</translation>
    </message>
    <message>
        <source>There is a venue of this name already.</source>
        <translation>Já existe um local com este nome.</translation>
    </message>
    <message>
        <source>New venue</source>
        <translation>Novo local</translation>
    </message>
    <message>
        <source>“%1” is made. Draw its rows, or take in a seat map.</source>
        <translation>“%1” foi criado. Desenhe as fileiras ou inclua um mapa de lugares.</translation>
    </message>
    <message>
        <source>The seats of %1 are saved.</source>
        <translation>Os lugares de %1 foram salvos.</translation>
    </message>
    <message>
        <source>Take in a seat map</source>
        <translation>Incluir um mapa de lugares</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Reading a seat map</source>
        <translation>Leitura de um mapa de lugares</translation>
    </message>
    <message>
        <source>The file holds the seat map as it is. Nothing was changed.</source>
        <translation>O arquivo contém o mapa de lugares como ele já está. Nada foi alterado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats added</source>
        <translation>
            <numerusform>%Ln lugar adicionado</numerusform>
            <numerusform>%Ln lugares adicionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln alterado</numerusform>
            <numerusform>%Ln alterados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln removido</numerusform>
            <numerusform>%Ln removidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the seats of %1 those of %2? %3.</source>
        <translation>Fazer com que os lugares de %1 sejam os de %2? %3.</translation>
    </message>
    <message>
        <source>&amp;Leave them</source>
        <translation>&amp;Deixar assim</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>&amp;Incluir</translation>
    </message>
    <message>
        <source>The seat map of %1 was taken in.</source>
        <translation>O mapa de lugares de %1 foi incluído.</translation>
    </message>
    <message>
        <source>Export the seat map</source>
        <translation>Exportar o mapa de lugares</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportado para %1.</translation>
    </message>
</context>
<context>
    <name>pd::ui::VenuesPage</name>
    <message>
        <source>Venues</source>
        <translation>Locais</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Partes da página</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Seat texts</source>
        <translation>Textos dos lugares</translation>
    </message>
    <message>
        <source>What can be done with venues</source>
        <translation>O que pode ser feito com os locais</translation>
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
        <translation>Série</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>in a line of people who wait</comment>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera por</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Seção</translation>
    </message>
    <message>
        <source>Any section</source>
        <translation>Qualquer seção</translation>
    </message>
    <message>
        <source>Accessible</source>
        <translation>Acessível</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
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
        <translation>Buscar na lista de espera</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>Todas as séries</translation>
    </message>
    <message>
        <source>1 patron waits</source>
        <translation>1 cliente espera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patrons wait</source>
        <translation>
            <numerusform>%Ln cliente espera</numerusform>
            <numerusform>%Ln clientes esperam</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits for seats</source>
        <translation>Ninguém espera por lugares</translation>
    </message>
    <message>
        <source>Nobody on the list matches.</source>
        <translation>Ninguém da lista corresponde.</translation>
    </message>
    <message>
        <source>Passed over</source>
        <comment>somebody who waits, and why</comment>
        <translation>Preterido</translation>
    </message>
</context>
<context>
    <name>pd::ui::WaitDialog</name>
    <message>
        <source>Put on the wait list</source>
        <translation>Colocar na lista de espera</translation>
    </message>
    <message>
        <source>&amp;Put on the list</source>
        <translation>&amp;Colocar na lista</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Lado a lado</translation>
    </message>
    <message>
        <source>The patron waits for other seats in the series of order %1, and is offered them first when they come free.</source>
        <translation>O cliente espera por outros lugares na série do pedido %1, e eles lhe são oferecidos primeiro quando ficarem livres.</translation>
    </message>
    <message>
        <source>Only this desk knows of it. The seats of the order stay as they are.</source>
        <translation>Só este posto sabe disso. Os lugares do pedido ficam como estão.</translation>
    </message>
    <message>
        <source>Any section</source>
        <translation>Qualquer seção</translation>
    </message>
    <message>
        <source>S&amp;ection</source>
        <translation>&amp;Seção</translation>
    </message>
    <message>
        <source>&amp;Number of seats</source>
        <translation>&amp;Número de lugares</translation>
    </message>
    <message>
        <source>&amp;Accessible ones among them</source>
        <translation>&amp;Acessíveis entre eles</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Observação</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
</context>
<context>
    <name>pd::ui::WaitPanel</name>
    <message>
        <source>Offer ne&amp;xt…</source>
        <translation>O&amp;ferecer ao próximo…</translation>
    </message>
    <message>
        <source>Change &amp;seats…</source>
        <translation>Tro&amp;car lugares…</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>&amp;Retirar da lista</translation>
    </message>
    <message>
        <source>&amp;Open the patron</source>
        <translation>A&amp;brir o cliente</translation>
    </message>
    <message>
        <source>Wait list</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>Whoever waits longest is offered seats first that come free. A patron is put on the list from “Change seats”.</source>
        <translation>A quem espera há mais tempo são oferecidos primeiro os lugares que ficam livres. Um cliente é colocado na lista a partir de “Trocar lugares”.</translation>
    </message>
    <message>
        <source>Nobody waits for seats.</source>
        <translation>Ninguém espera por lugares.</translation>
    </message>
    <message>
        <source>Choose somebody in the list first.</source>
        <translation>Escolha primeiro alguém na lista.</translation>
    </message>
    <message>
        <source>Choose one patron only.</source>
        <translation>Escolha um único cliente.</translation>
    </message>
    <message>
        <source>It is being recorded.</source>
        <translation>Está sendo registrado.</translation>
    </message>
    <message>
        <source>No seats are free that anybody waits for in %1.</source>
        <translation>Em %1 não há lugares livres por que alguém espere.</translation>
    </message>
    <message>
        <source>%1 is off the wait list.</source>
        <translation>%1 não está mais na lista de espera.</translation>
    </message>
</context>
<context>
    <name>pd::ui::WarningsPanel</name>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 aviso</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::WhatIfMenu</name>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>&amp;What if</source>
        <translation>E &amp;se</translation>
    </message>
    <message>
        <source>&amp;Back to as set</source>
        <translation>&amp;Voltar ao configurado</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>E se</translation>
    </message>
    <message>
        <source>Choose a patron first.</source>
        <translation>Escolha um cliente primeiro.</translation>
    </message>
    <message>
        <source>No setting is tried.</source>
        <translation>Nenhuma configuração está sendo experimentada.</translation>
    </message>
    <message>
        <source>%1 (as set)</source>
        <translation>%1 (como configurado)</translation>
    </message>
    <message>
        <source>Another number of days…</source>
        <translation>Outro número de dias…</translation>
    </message>
    <message>
        <source>Another time zone…</source>
        <translation>Outro fuso horário…</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>Outro endereço…</translation>
    </message>
</context>
<context>
    <name>pd::ui::WhatIfTables</name>
    <message>
        <source>Choose a patron first.</source>
        <translation>Escolha um cliente primeiro.</translation>
    </message>
    <message>
        <source>This patron has no orders.</source>
        <translation>Este cliente não tem pedidos.</translation>
    </message>
    <message>
        <source>This patron has no gifts.</source>
        <translation>Este cliente não tem doações.</translation>
    </message>
    <message>
        <source>%1 (as set)</source>
        <translation>%1 (como configurado)</translation>
    </message>
    <message>
        <source>Read as “%1”</source>
        <translation>Lido como “%1”</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Não listado</translation>
    </message>
    <message>
        <source>Another label…</source>
        <translation>Outro rótulo…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Another probability…</source>
        <translation>Outra probabilidade…</translation>
    </message>
</context>
<context>
    <name>pd::ui::WhyPanel</name>
    <message>
        <source>Why this line?</source>
        <translation>Por que esta linha?</translation>
    </message>
    <message>
        <source>Line explained</source>
        <translation>Linha explicada</translation>
    </message>
    <message>
        <source>Copy the reasons</source>
        <translation>Copiar os motivos</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Order labels</source>
        <translation>Rótulos de pedidos</translation>
    </message>
    <message>
        <source>Donation stages</source>
        <translation>Etapas de doação</translation>
    </message>
    <message>
        <source>What I tell them</source>
        <translation>O que eu digo</translation>
    </message>
    <message>
        <source>Copy what I tell them</source>
        <translation>Copiar o que eu digo</translation>
    </message>
    <message>
        <source>Open the setting…</source>
        <translation>Abrir a configuração…</translation>
    </message>
    <message>
        <source>Open the setting “%1”</source>
        <translation>Abrir a configuração “%1”</translation>
    </message>
</context>
<context>
    <name>pd::ui::WishFields</name>
    <message>
        <source>For the seat plan</source>
        <translation>Para o plano de lugares</translation>
    </message>
    <message>
        <source>S&amp;eats</source>
        <translation>&amp;Lugares</translation>
    </message>
    <message>
        <source>As many as now</source>
        <translation>Tantos quanto agora</translation>
    </message>
    <message>
        <source>Accessi&amp;ble</source>
        <translation>&amp;Acessíveis</translation>
    </message>
    <message>
        <source>As now</source>
        <translation>Como agora</translation>
    </message>
    <message>
        <source>Se&amp;ction</source>
        <translation>Seçã&amp;o</translation>
    </message>
    <message>
        <source>Any section</source>
        <translation>Qualquer seção</translation>
    </message>
    <message>
        <source>Price le&amp;vel</source>
        <translation>Nível de &amp;preço</translation>
    </message>
    <message>
        <source>Nearer to the stage</source>
        <translation>Mais perto do palco</translation>
    </message>
    <message>
        <source>Not farther back than now</source>
        <translation>Não mais atrás que agora</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>May be apart</source>
        <translation>Podem ficar separados</translation>
    </message>
    <message>
        <source>At an aisle</source>
        <translation>Junto a um corredor</translation>
    </message>
    <message>
        <source>At an aisle, if possible</source>
        <translation>Junto a um corredor, se possível</translation>
    </message>
    <message>
        <source>Same row, if possible</source>
        <translation>Mesma fileira, se possível</translation>
    </message>
    <message>
        <source>Anything else may become worse</source>
        <translation>Todo o resto pode piorar</translation>
    </message>
</context>
<context>
    <name>pd::ui::WishTicks</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Desejos</translation>
    </message>
    <message>
        <source>What is wished besides</source>
        <translation>O que mais se deseja</translation>
    </message>
    <message>
        <source>Add a wish…</source>
        <translation>Adicionar um desejo…</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Quantos</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Qual</translation>
    </message>
    <message>
        <source>What exactly, if it was said</source>
        <translation>O que exatamente, se foi dito</translation>
    </message>
    <message>
        <source>Choose first what is wished.</source>
        <translation>Escolha primeiro o que se deseja.</translation>
    </message>
    <message>
        <source>There is nothing more to say of this wish.</source>
        <translation>Não há mais nada a dizer deste desejo.</translation>
    </message>
    <message>
        <source>More of this wish</source>
        <translation>Mais sobre este desejo</translation>
    </message>
    <message>
        <source>Say which.</source>
        <translation>Diga qual.</translation>
    </message>
    <message>
        <source>Say how many: a number from 1 to 100.</source>
        <translation>Diga quantos: um número de 1 a 100.</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot both be: take the tick off one of them.</source>
        <translation>“%1” e “%2” não podem valer ao mesmo tempo: desmarque um dos dois.</translation>
    </message>
</context>
<context>
    <name>pd::ui::WishesPage</name>
    <message>
        <source>Wishes</source>
        <comment>the page of those for other seats</comment>
        <translation>Desejos</translation>
    </message>
    <message>
        <source>Wishes, and one of them</source>
        <translation>Desejos, e um deles</translation>
    </message>
    <message>
        <source>Seat wishes</source>
        <translation>Desejos de lugares</translation>
    </message>
    <message>
        <source>Series whose seats are wished for</source>
        <translation>Série cujos lugares são desejados</translation>
    </message>
    <message>
        <source>P&amp;lan</source>
        <translation>P&amp;lanejar</translation>
    </message>
    <message>
        <source>Ch&amp;ange…</source>
        <translation>&amp;Trocar…</translation>
    </message>
    <message>
        <source>&amp;Check all</source>
        <translation>&amp;Marcar tudo</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln wishes</source>
        <comment>a series</comment>
        <translation>
            <numerusform>%1: %Ln desejo</numerusform>
            <numerusform>%1: %Ln desejos</numerusform>
        </translation>
    </message>
    <message>
        <source>Planning the seats of %1</source>
        <translation>Planejamento dos lugares de %1</translation>
    </message>
    <message>
        <source>No plan was made.</source>
        <translation>Nenhum plano foi feito.</translation>
    </message>
    <message>
        <source>It is being looked at whether it can be done.</source>
        <translation>Está sendo verificado se é possível.</translation>
    </message>
    <message>
        <source>It is being recorded.</source>
        <translation>Está sendo registrado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patrons have other seats now.</source>
        <translation>
            <numerusform>%Ln cliente tem agora outros lugares.</numerusform>
            <numerusform>%Ln clientes têm agora outros lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who comes first: %1</source>
        <translation>Quem vem primeiro: %1</translation>
    </message>
    <message>
        <source>Since the plan was made something has changed that makes a difference. Plan again.</source>
        <translation>Desde que o plano foi feito, mudou algo que faz diferença. Planeje de novo.</translation>
    </message>
    <message>
        <source>No plan is made yet. Nothing is changed by making one.</source>
        <translation>Nenhum plano foi feito ainda. Fazer um não altera nada.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The plan is being made. It can be cancelled below.</source>
        <translation>O plano está sendo feito. Pode ser cancelado abaixo.</translation>
    </message>
    <message>
        <source>There is no series with performances to come.</source>
        <translation>Não há nenhuma série com sessões futuras.</translation>
    </message>
    <message>
        <source>There is no wish that a plan can weigh.</source>
        <translation>Não há nenhum desejo que um plano possa considerar.</translation>
    </message>
    <message>
        <source>Make a plan first.</source>
        <translation>Faça um plano primeiro.</translation>
    </message>
    <message>
        <source>Since the plan was made something has changed. Plan again.</source>
        <translation>Desde que o plano foi feito, algo mudou. Planeje de novo.</translation>
    </message>
    <message>
        <source>Check what is to be done first.</source>
        <translation>Marque primeiro o que deve ser feito.</translation>
    </message>
    <message numerus="yes">
        <source>Ch&amp;ange %Ln patrons’ seats…</source>
        <translation>
            <numerusform>&amp;Trocar lugares de %Ln cliente…</numerusform>
            <numerusform>&amp;Trocar lugares de %Ln clientes…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check none</source>
        <translation>Des&amp;marcar tudo</translation>
    </message>
    <message>
        <source>No move of the plan can be made without somebody’s word.</source>
        <translation>Nenhuma troca do plano pode ser feita sem o aval de alguém.</translation>
    </message>
    <message>
        <source>Seat wishes or the wait list</source>
        <translation>Desejos de lugares ou lista de espera</translation>
    </message>
    <message>
        <source>Wait list</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>Wait list for seats</source>
        <translation>Lista de espera de lugares</translation>
    </message>
</context>
</TS>
