// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/importerased.h"

#include "models/store/connection.h"
#include "models/store/importstage.h"
#include "models/store/personcolumns.h"

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

// External ids of contacts that were erased here.
QString erasedContacts()
{
    return u"(SELECT external_id FROM contact WHERE erased_at IS NOT NULL AND external_id IS NOT NULL)"_s;
}

QString storedRowsOf(const QString &table)
{
    return u"(SELECT t.external_id FROM %1 t JOIN contact c ON c.id = t.contact_id WHERE c.erased_at IS NOT NULL AND t.external_id IS NOT NULL)"_s.arg(table);
}

// Staged orders or donations of theirs: by what the file says, or by what is stored where it does not.
QString stagedRowsOf(const QString &table)
{
    return u"(contact_id IN %1 OR external_id IN %2)"_s.arg(erasedContacts(), storedRowsOf(table));
}

} // namespace

QString erasedRows(const QString &table)
{
    QString which;
    if (table == "contact"_L1 || table == "account"_L1)
        which = u"s.external_id IN (SELECT external_id FROM %1 WHERE erased_at IS NOT NULL)"_s.arg(table);
    else if (table == "portal_user"_L1)
        which = u"(s.contact_id IN %1 OR s.external_id IN %2)"_s.arg(erasedContacts(), storedRowsOf(table));
    else
        return {};
    return u"SELECT s.seq, s.file, s.line FROM stage_%1 s WHERE %2 AND s.seq NOT IN (SELECT seq FROM bad_%1) ORDER BY s.seq"_s.arg(table, which);
}

Result<void> blankErasedWords(Connection &connection, const ImportStage &stage)
{
    const Result<QVariant> any = connection.value(u"SELECT 1 FROM contact WHERE erased_at IS NOT NULL LIMIT 1"_s);
    if (!any)
        return any.error();
    if (!any->isValid())
        return {};
    for (const ImportTable *table : stage.tables()) {
        QString which;
        if (table->table == "ticket_order"_L1 || table->table == "donation"_L1)
            which = stagedRowsOf(table->table);
        else if (table->table == "ticket_order_item"_L1)
            which = u"(order_id IN %1%2)"_s.arg(storedRowsOf(u"ticket_order"_s), stage.holds(u"ticket_order"_s)
                        ? u" OR order_id IN (SELECT external_id FROM stage_ticket_order WHERE %1)"_s.arg(stagedRowsOf(u"ticket_order"_s)) : QString());
        else
            continue;
        QStringList sets;
        for (const PersonColumn &one : personColumns(table->table))
            sets.append(u"%1 = %2"_s.arg(one.column, one.erased));
        if (const auto done = connection.execute(u"UPDATE stage_%1 SET %2 WHERE %3"_s.arg(table->table, sets.join(u", "_s), which)); !done)
            return done;
    }
    return {};
}

} // namespace pd::store
