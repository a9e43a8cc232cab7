// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/personerasure.h"

#include "models/store/connection.h"
#include "models/store/contactfold.h"
#include "models/store/personcolumns.h"
#include "models/store/personhistory.h"
#include "models/store/personnames.h"
#include "models/store/personrows.h"
#include "models/store/writetransaction.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

// Nothing of these is worth a book: rows go whole.
const QStringList &tablesThatGo()
{
    static const QStringList tables{u"seat_assignment"_s, u"seat_refusal"_s, u"seat_wait"_s, u"renewal_decision"_s, u"request_draft"_s};
    return tables;
}

// Notes of single fields: they go where the field is the person's.
const QStringList &fieldTables()
{
    static const QStringList tables{u"carry_over"_s, u"import_base"_s};
    return tables;
}

// Of these every value is about the person, flags too.
bool isAllAboutThem(const QString &table)
{
    return table == "contact"_L1 || table == "portal_user"_L1;
}

bool isErasedField(const QString &table, const QString &field)
{
    return isAllAboutThem(table) || isPersonColumn(table, field);
}

QString fieldsCondition()
{
    QStringList any;
    for (const PersonColumn &one : personColumns())
        any.append(u"(table_name = '%1' AND field = '%2')"_s.arg(one.table, one.column));
    return u"(table_name IN ('contact', 'portal_user') OR %1)"_s.arg(any.join(u" OR "_s));
}

// Others who live under an account's name: a condition over contact.
QString isOther(const QString &contacts)
{
    return u"id NOT IN (%1) AND source_deleted = 0 AND merged_into IS NULL AND erased_at IS NULL"_s.arg(contacts);
}

Result<qint64> othersOfHousehold(Connection &connection, const QString &contacts)
{
    const Result<QVariant> count =
        connection.value(u"SELECT count(*) FROM contact WHERE account_id IN (SELECT account_id FROM contact WHERE id IN (%1)) AND %2"_s.arg(contacts, isOther(contacts)));
    return count ? Result<qint64>(count->toLongLong()) : count.error();
}

Result<qint64> countRows(Connection &connection, const QString &table, const QString &condition)
{
    const Result<QVariant> count = connection.value(u"SELECT count(*) FROM %1 WHERE %2"_s.arg(table, condition));
    return count ? Result<qint64>(count->toLongLong()) : count.error();
}

class Erasing {
public:
    Erasing(WriteTransaction &transaction, RowId contact)
        : m_transaction(transaction)
        , m_connection(transaction.connection())
        , m_contact(contact)
    {
    }

    Result<void> run()
    {
        if (const Result<void> noted = note(); !noted)
            return noted;
        m_transaction.setParameter(forgetsContents(), true);
        if (const Result<void> done = forgetHistory(); !done) // as long as rows say whose they are
            return done;
        // Nothing of what goes is kept as the last imported value.
        const Result<void> written = m_transaction.counted([this]() -> Result<void> {
            if (const Result<void> done = blank(); !done)
                return done;
            if (const Result<void> done = blankNames(); !done)
                return done;
            return remove();
        });
        if (!written)
            return written;
        return m_connection.execute(u"DROP TABLE erasing"_s);
    }

private:
    // Which rows they are, before what says so is erased.
    Result<void> note()
    {
        const Result<QList<RowId>> contacts = personContacts(m_connection, m_contact);
        if (!contacts)
            return contacts.error();
        m_contacts = idList(*contacts);
        const Result<QString> addresses = addressList(m_connection, m_contacts);
        if (!addresses)
            return addresses.error();
        m_addresses = *addresses;
        const Result<QStringList> names = namesInLogs(m_connection, m_contacts);
        if (!names)
            return names.error();
        m_names = *names;
        const Result<std::vector<PersonRows>> rows = personRows(m_connection, m_contact);
        if (!rows)
            return rows.error();
        if (const Result<void> made = m_connection.execute(u"CREATE TEMPORARY TABLE erasing (table_name text, row_id bigint)"_s); !made)
            return made;
        for (const PersonRows &one : *rows) {
            QString condition = one.condition;
            if (one.table == "account"_L1) // those that are the person's alone
                condition += u" AND id NOT IN (SELECT account_id FROM contact WHERE account_id IS NOT NULL AND %1)"_s.arg(isOther(m_contacts));
            const Result<void> noted = m_connection.execute(u"INSERT INTO erasing SELECT '%1', id FROM %1 WHERE %2"_s.arg(one.table, condition));
            if (!noted)
                return noted;
        }
        return m_connection.execute(u"CREATE INDEX erasing_rows ON erasing (table_name, row_id)"_s);
    }

    static QString idsNoted(const QString &table) { return u"SELECT row_id FROM erasing WHERE table_name = '%1'"_s.arg(table); }
    static QString noted(const QString &table) { return u'(' + idsNoted(table) + u')'; }

    // What becomes of a table's other columns: "column = value".
    QStringList besides(const QString &table) const
    {
        const QString at = QString::number(m_transaction.entry().at.ms);
        if (table == "contact"_L1) {
            QStringList sets{u"opted_out_of_email = 1"_s, u"do_not_call = 1"_s, u"do_not_mail = 1"_s, u"deceased = 0"_s, u"head_of_household = 0"_s,
                             u"vip = 0"_s, u"board_member = 0"_s, u"erased_at = "_s + at};
            const QStringList folded = foldedValues([](const QString &source) { return source == "last_name"_L1 ? erasedName() : QString(); });
            for (qsizetype i = 0; i < folded.size(); ++i)
                sets.append(u"%1 = '%2'"_s.arg(foldTargets()[i], folded[i]));
            sets.append(u"account_id = CASE WHEN account_id IN %1 THEN account_id END"_s.arg(noted(u"account"_s))); // out of a household that others share
            return sets;
        }
        if (table == "account"_L1)
            return {u"erased_at = "_s + at};
        if (table == "portal_user"_L1)
            return {u"active = 0"_s, u"last_login_at = NULL"_s};
        if (table == "outbox"_L1)
            return {u"state = CASE state WHEN 'waiting' THEN 'cancelled' ELSE state END"_s};
        return {};
    }

    Result<void> blank()
    {
        const QString differs = m_connection.engine() == Engine::Sqlite ? u"IS NOT"_s : u"IS DISTINCT FROM"_s;
        QStringList tables;
        for (const PersonColumn &one : personColumns()) {
            if (!tables.contains(one.table))
                tables.append(one.table);
        }
        for (const QString &table : std::as_const(tables)) {
            QStringList sets = besides(table), left;
            for (const PersonColumn &one : personColumns(table)) {
                sets.append(u"%1 = %2"_s.arg(one.column, one.erased));
                left.append(u"%1 %2 %3"_s.arg(one.column, differs, one.erased));
            }
            const Result<QSqlQuery> done = m_connection.query(u"UPDATE %1 SET %2, version = version + 1 WHERE id IN %3 AND (%4)"_s.arg(
                table, sets.join(u", "_s), noted(table), left.join(u" OR "_s)));
            if (!done)
                return done.error();
        }
        return {};
    }

    // Logs of others stay, without the name.
    Result<void> blankNames()
    {
        Result<QSqlQuery> logs = m_connection.query(u"SELECT id, detail FROM renewal_log WHERE contact_id NOT IN (%1) AND %2"_s.arg(m_contacts, saysWhose(u"detail"_s)));
        if (!logs)
            return logs.error();
        std::vector<std::pair<RowId, QString>> found;
        while (logs->next()) {
            if (const std::optional<QString> kept = withoutNames(logs->value(1).toString(), m_names))
                found.emplace_back(logs->value(0).toLongLong(), *kept);
        }
        logs->finish();
        for (const auto &[id, detail] : found) {
            if (const Result<QSqlQuery> done = m_connection.query(u"UPDATE renewal_log SET detail = ?, version = version + 1 WHERE id = ?"_s, {detail, id}); !done)
                return done.error();
        }
        return {};
    }

    Result<void> remove()
    {
        for (const QString &table : tablesThatGo()) {
            if (const Result<QSqlQuery> done = m_connection.query(u"DELETE FROM %1 WHERE id IN %2"_s.arg(table, noted(table))); !done)
                return done.error();
        }
        for (const QString &table : fieldTables()) {
            if (const Result<QSqlQuery> done = m_connection.query(u"DELETE FROM %1 WHERE id IN %2 AND %3"_s.arg(table, noted(table), fieldsCondition())); !done)
                return done.error();
        }
        return {};
    }

    // Whether an earlier entry has words of the person in what it keeps of a row.
    [[nodiscard]] static bool saysOf(const QString &table, const QJsonObject &row)
    {
        if (isAllAboutThem(table) || tablesThatGo().contains(table))
            return !row.isEmpty();
        const std::vector<PersonColumn> columns = personColumns(table);
        return std::any_of(columns.cbegin(), columns.cend(), [&](const PersonColumn &one) { return !row[one.column].toString().isEmpty(); });
    }

    [[nodiscard]] bool isTheirField(const QJsonObject &row, const QSet<QString> &records) const
    {
        const QString table = row[u"table_name"_s].toString();
        return isErasedField(table, row[u"field"_s].toString()) && records.contains(table + u'/' + QString::number(row[u"row_id"_s].toInteger()));
    }

    Result<void> forgetHistory()
    {
        QSet<QString> records;
        Result<QSqlQuery> rows = m_connection.query(u"SELECT table_name, row_id FROM erasing"_s);
        if (!rows)
            return rows.error();
        while (rows->next())
            records.insert(rows->value(0).toString() + u'/' + rows->value(1).toString());
        rows->finish();
        QStringList tables = tablesThatGo();
        for (const PersonColumn &one : personColumns()) {
            if (!tables.contains(one.table))
                tables.append(one.table);
        }
        for (const QString &table : std::as_const(tables)) {
            const Result<QString> entries = entriesAbout(m_connection, table, {m_contacts, m_addresses, idsNoted});
            const Result<void> done = entries ? forget(*entries, [&](const QJsonObject &row) { return saysOf(table, row); }) : Result<void>(entries.error());
            if (!done)
                return done;
        }
        const Result<void> unnamed = forget(u"table_name = 'renewal_log' AND (%1 OR %2)"_s.arg(saysWhose(u"before"_s), saysWhose(u"after"_s)),
                                            [&](const QJsonObject &row) { return withoutNames(row[u"detail"_s].toString(), m_names).has_value(); });
        if (!unnamed)
            return unnamed;
        for (const QString &table : fieldTables()) {
            const Result<void> done = forget(u"table_name = '%1'"_s.arg(table), [&](const QJsonObject &row) { return isTheirField(row, records); });
            if (!done)
                return done;
        }
        return {};
    }

    // Contents of earlier entries' rows: they go before and after together, as half of a change says what the other was.
    template <class Says>
    Result<void> forget(const QString &condition, Says says)
    {
        Result<QSqlQuery> rows = m_connection.query(u"SELECT id, before, after FROM journal_row WHERE %1 AND action_id < ? AND (before IS NOT NULL OR after IS NOT NULL)"_s.arg(condition),
                                                    {m_transaction.actionId()});
        Result<QSqlQuery> erase = m_connection.prepare(u"UPDATE journal_row SET before = NULL, after = NULL, salt = '' WHERE id = ?"_s);
        if (!rows || !erase)
            return rows ? erase.error() : rows.error();
        QList<RowId> found;
        while (rows->next()) {
            const auto said = [&](int side) { return says(QJsonDocument::fromJson(rows->value(side).toString().toUtf8()).object()); };
            if (said(1) || said(2))
                found.append(rows->value(0).toLongLong());
        }
        rows->finish();
        for (const RowId id : std::as_const(found)) {
            if (const Result<void> done = m_connection.run(*erase, {id}); !done)
                return done;
        }
        return {};
    }

    WriteTransaction &m_transaction;
    Connection &m_connection;
    RowId m_contact;
    QString m_contacts; // for SQL, as the addresses
    QString m_addresses;
    QStringList m_names; // as logs of others may have them
};

} // namespace

Result<PersonErasure> planErasure(Connection &connection, RowId contact)
{
    const Result<std::vector<PersonRows>> rows = personRows(connection, contact);
    if (!rows)
        return rows.error();
    PersonErasure plan;
    plan.contact = contact;
    Result<QSqlQuery> self = connection.query(u"SELECT first_name, last_name, erased_at FROM contact WHERE id = ?"_s, {contact});
    if (!self)
        return self.error();
    if (self->next()) {
        plan.name = (self->value(0).toString() + u' ' + self->value(1).toString()).trimmed();
        if (!self->value(2).isNull())
            plan.erasedAt = Instant{self->value(2).toLongLong()};
        self->finish();
    }
    const Result<QList<RowId>> contacts = personContacts(connection, contact);
    const Result<qint64> others = contacts ? othersOfHousehold(connection, idList(*contacts)) : Result<qint64>(contacts.error());
    if (!others)
        return others.error();
    plan.household = *others;
    static const QStringList booked{u"ticket_order"_s, u"ticket_order_item"_s, u"donation"_s, u"payment"_s, u"benefit"_s, u"seat_claim"_s, u"change_request"_s};
    static const QStringList worded{u"contact"_s, u"portal_user"_s, u"message"_s, u"attachment"_s, u"request_wish"_s, u"request_fact"_s, u"outbox"_s,
                                    u"seat_assignment"_s, u"seat_wait"_s, u"request_draft"_s};
    for (const PersonRows &one : *rows) {
        const bool stays = booked.contains(one.table);
        if (!stays && !worded.contains(one.table))
            continue;
        const Result<qint64> count = countRows(connection, one.table, one.condition);
        if (!count)
            return count.error();
        if (*count > 0)
            (stays ? plan.stays : plan.goes).push_back({one.table, *count});
    }
    const Result<qint64> history = countRows(connection, u"journal_row"_s, u"contact_id IN (%1) AND (before IS NOT NULL OR after IS NOT NULL)"_s.arg(idList(*contacts)));
    if (!history)
        return history.error();
    if (*history > 0)
        plan.goes.push_back({u"journal_row"_s, *history});
    Result<QSqlQuery> open = connection.query(
        u"SELECT id FROM change_request WHERE (%1) AND state IN ('new', 'inProgress', 'waiting') AND merged_into_id IS NULL ORDER BY id"_s.arg(rowsOf(*rows, u"change_request"_s)->condition));
    if (!open)
        return open.error();
    while (open->next())
        plan.openRequests.push_back(open->value(0).toLongLong());
    const Result<qint64> sending = countRows(connection, u"outbox"_s, u"(%1) AND state = 'sending'"_s.arg(rowsOf(*rows, u"outbox"_s)->condition));
    if (!sending)
        return sending.error();
    plan.mailsOnTheirWay = *sending;
    return plan;
}

Result<void> erasePerson(WriteTransaction &transaction, RowId contact)
{
    return Erasing(transaction, contact).run();
}

Result<void> sweepErased(Connection &connection)
{
    if (connection.engine() != Engine::Sqlite)
        return {};
    const Patience patience(connection, true);
    // The index keeps words of rows that are gone until its parts are joined.
    for (const QString &sql : {u"INSERT INTO contact_parts (contact_parts) VALUES ('optimize')"_s, u"INSERT INTO contact_words (contact_words) VALUES ('optimize')"_s,
                               u"VACUUM"_s}) {
        if (const Result<void> done = connection.execute(sql); !done)
            return done;
    }
    // Until it is moved from the log into the file, the old pages stand there.
    const Result<QVariant> busy = connection.value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!busy)
        return busy.error();
    return busy->toInt() == 0 ? Result<void>() : Result<void>(Error{ErrorCode::DatabaseLocked, {{u"path"_s, connection.url().path()}}, {}});
}

} // namespace pd::store
