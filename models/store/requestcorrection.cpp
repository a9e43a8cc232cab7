// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/requestcorrection.h"

#include "models/store/changerequests.h"
#include "models/store/confirmedwishes.h"
#include "models/store/connection.h"
#include "models/store/correctedwishes.h"
#include "models/store/orderread.h"
#include "models/store/recordnames.h"
#include "models/store/requestreading.h"
#include "models/store/rowedit.h"
#include "models/store/settingsreader.h"
#include "models/store/sqlparts.h"
#include "models/store/sqlvalues.h"
#include "models/store/writetransaction.h"

#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

using understanding::ReadWish;

struct Row {
    CorrectableFacts facts;
    QString seats;
    QString corrected;
};

Result<Row> rowOf(Connection &connection, RowId request)
{
    Result<QSqlQuery> row = connection.query(u"SELECT contact_id, order_id, series_id, duplicate_of_id, fallback, seats_since_on, language, current_seats, corrected, merged_into_id "
                                             "FROM change_request WHERE id = ?"_s,
                                             {request});
    if (!row)
        return row.error();
    if (!row->next())
        return Error{ErrorCode::RequestUnknown, {{u"id"_s, QString::number(request)}}, {}};
    if (!row->isNull(9))
        return Error{ErrorCode::RequestMerged, {{u"id"_s, QString::number(request)}, {u"into"_s, row->value(9).toString()}}, {}};
    const auto id = [&](int column) { return optionalId(row->value(column)); };
    const auto text = [&](int column) { return row->value(column).toString(); };
    return Row{{id(0), id(1), id(2), id(3), text(4), text(5), text(6)}, text(7), text(8)};
}

Result<void> renewConflicts(WriteTransaction &transaction, RowId request, const TicketOrder &order)
{
    Connection &connection = transaction.connection();
    if (const Result<QSqlQuery> gone = connection.query(u"DELETE FROM request_conflict WHERE request_id = ?"_s, {request}); !gone)
        return gone.error();
    const Result<std::vector<ReadWish>> wishes = readWishesOf(connection, request);
    if (!wishes)
        return wishes.error();
    const Result<PortalSettings> settings = readPortalSettings(connection);
    if (!settings)
        return settings.error();
    const Result<std::vector<RequestConflict>> conflicts = conflictsOf(connection, order, *wishes, settings->currency, transaction.entry().at);
    return conflicts ? writeConflicts(connection, request, *conflicts) : conflicts.error();
}

// With the order of that number.
Result<RequestCorrection> settled(Connection &connection, RequestCorrection correction)
{
    if (!correction.orderNumber)
        return correction;
    const QString number = correction.orderNumber->trimmed();
    Result<QSqlQuery> rows = connection.query(u"SELECT id FROM ticket_order WHERE number = ? AND source_deleted = 0 AND merged_into IS NULL ORDER BY id LIMIT 20"_s, {number});
    if (!rows)
        return rows.error();
    QStringList found;
    while (rows->next())
        found.append(rows->value(0).toString());
    if (found.isEmpty())
        return Error{ErrorCode::RecordUnknown, {{u"kind"_s, u"order"_s}, {u"id"_s, number}}, {}};
    if (found.size() > 1)
        return Error{ErrorCode::RecordAmbiguous, {{u"value"_s, number}, {u"candidates"_s, found}}, {}};
    correction.order = found.front().toLongLong();
    return correction;
}

std::optional<RowId> idOrNone(RowId id)
{
    return id ? std::optional(id) : std::nullopt;
}

Result<void> checkContact(Connection &connection, RowId contact)
{
    const Result<QVariant> there = connection.value(u"SELECT 1 FROM contact WHERE id = ? AND source_deleted = 0 AND merged_into IS NULL"_s, {contact});
    if (!there)
        return there.error();
    return there->isValid() ? Result<void>() : unknownRecord(u"contact"_s, contact);
}

// In a ring of duplicates each would wait for another, and none be planned. One that is a part of another waits for nobody.
Result<void> checkDuplicate(Connection &connection, RowId request, RowId of)
{
    std::set<RowId> seen;
    for (std::optional<RowId> next = of; next && seen.insert(*next).second;) {
        if (*next == request)
            return Error{ErrorCode::ActionRefused, {{u"reason"_s, u"requestItsDuplicate"_s}, {u"request"_s, request}}, {}};
        const Result<Row> row = rowOf(connection, *next);
        if (!row && row.error().code == ErrorCode::RequestMerged && *next != of)
            return {};
        if (!row)
            return row.error();
        next = row->facts.duplicateOf;
    }
    return {};
}

// What a request becomes by what staff say of it.
class Corrector {
public:
    Corrector(WriteTransaction &transaction, const RequestCorrection &said, Row row)
        : m_transaction(transaction)
        , m_connection(transaction.connection())
        , m_said(said)
        , m_was(std::move(row))
        , m_now(m_was)
    {
    }

    Result<void> run()
    {
        for (const auto part : {&Corrector::takeOrder, &Corrector::takeContact, &Corrector::takeSeries, &Corrector::takeWishes, &Corrector::takeTexts, &Corrector::takeDuplicate, &Corrector::write, &Corrector::forgetGone}) {
            if (const Result<void> done = (this->*part)(); !done)
                return done;
        }
        if (!m_said.order && !m_wishes)
            return {};
        if (!m_order)
            return ran(m_connection.query(u"DELETE FROM request_conflict WHERE request_id = ?"_s, {m_said.request}));
        return renewConflicts(m_transaction, m_said.request, *m_order);
    }

private:
    bool isSaid(const QString &field) const { return m_was.corrected.split(u' ').contains(field); }

    void note(const QString &field)
    {
        if (!m_now.corrected.split(u' ').contains(field))
            m_now.corrected += m_now.corrected.isEmpty() ? field : u' ' + field;
    }

    // With an order come its series and seats, its patron where nobody else is named, and since when they have them where staff have not said so.
    Result<void> takeOrder()
    {
        if (m_said.order) {
            m_now.facts.order = idOrNone(*m_said.order);
            m_now.facts.series.reset();
            if (!isSaid(u"since"_s))
                m_now.facts.since.clear();
            m_now.seats = u""_s;
        }
        if (m_now.facts.order) {
            Result<TicketOrder> read = readOrder(m_connection, *m_now.facts.order);
            if (!read)
                return read.error();
            m_order = *std::move(read);
        }
        if (!m_said.order || !m_order)
            return {};
        const Result<OrderNow> now = orderNow(m_transaction, *m_order);
        if (!now)
            return now.error();
        m_now.facts.series = optionalId(now->series);
        if (!isSaid(u"since"_s))
            m_now.facts.since = now->since.toString();
        m_now.seats = now->seats;
        if (m_order->contactId)
            m_now.facts.contact = m_order->contactId;
        return {};
    }

    Result<void> takeContact()
    {
        if (m_said.contact) {
            if (const Result<void> there = *m_said.contact ? checkContact(m_connection, *m_said.contact) : Result<void>(); !there)
                return there;
            m_now.facts.contact = idOrNone(*m_said.contact);
            note(u"contact"_s);
        }
        if (m_said.order)
            note(u"order"_s);
        return {};
    }

    Result<void> takeSeries()
    {
        if (!m_said.series)
            return {};
        const std::optional<RowId> series = idOrNone(*m_said.series);
        if (series) {
            if (const Result<QString> name = seriesName(m_connection, *series); !name)
                return name.error();
        }
        if (m_order && m_order->series && m_order->series->id != *m_said.series)
            return Error{ErrorCode::ActionRefused, {{u"reason"_s, u"requestSeriesOfOrder"_s}, {u"request"_s, m_said.request}}, {}};
        m_now.facts.series = series;
        note(u"series"_s);
        return {};
    }

    Result<void> takeDuplicate()
    {
        if (!m_said.duplicateOf)
            return {};
        if (const Result<void> fits = *m_said.duplicateOf ? checkDuplicate(m_connection, m_said.request, *m_said.duplicateOf) : Result<void>(); !fits)
            return fits;
        m_now.facts.duplicateOf = idOrNone(*m_said.duplicateOf);
        note(u"duplicate"_s);
        return {};
    }

    Result<void> takeTexts()
    {
        for (const auto &[said, into, field] : {std::tuple(&m_said.fallback, &m_now.facts.fallback, u"fallback"_s), std::tuple(&m_said.since, &m_now.facts.since, u"since"_s),
                                                std::tuple(&m_said.language, &m_now.facts.language, u"language"_s)}) {
            if (!*said)
                continue;
            *into = (*said)->isEmpty() ? u""_s : **said; // null would be written as nothing
            note(field);
        }
        return {};
    }

    Result<void> takeWishes()
    {
        if (const Result<void> seen = checkSeenWishes(m_connection, m_said); !seen)
            return seen;
        const Result<std::optional<std::vector<RowId>>> said = correctWishes(m_transaction, m_said);
        if (!said)
            return said.error();
        m_wishes = said->has_value();
        if (m_wishes)
            note(u"wishes"_s);
        for (const RowId wish : said->value_or(std::vector<RowId>()))
            noteConfirmed(wish);
        return m_said.confirmed ? confirmWishes(*m_said.confirmed) : Result<void>();
    }

    // Each by itself: of a wish that comes later nobody has said anything.
    Result<void> confirmWishes(const std::vector<RowId> &shown)
    {
        Result<QSqlQuery> rows = m_connection.query(u"SELECT id FROM request_wish WHERE request_id = ?"_s, {m_said.request});
        if (!rows)
            return rows.error();
        std::set<RowId> there;
        while (rows->next())
            there.insert(rows->value(0).toLongLong());
        if (there != std::set<RowId>(shown.begin(), shown.end()))
            return Error{ErrorCode::ActionRefused, {{u"reason"_s, u"requestWishesChanged"_s}, {u"request"_s, m_said.request}}, {}};
        for (const RowId wish : there)
            noteConfirmed(wish);
        return {};
    }

    void noteConfirmed(RowId wish) { note(u"confirmed=%1"_s.arg(wish)); }

    // What was said, and the patron and the series that come with an order, against what was seen: others that somebody has named meanwhile are not overwritten.
    Result<void> write()
    {
        const CorrectableFacts &was = m_was.facts, &now = m_now.facts, &seen = m_said.seen ? *m_said.seen : was;
        const auto id = [](const std::optional<RowId> &one) { return one ? QVariant(qint64(*one)) : QVariant(); };
        const auto text = [](const QString &one) { return one.isEmpty() ? QVariant() : QVariant(one); };
        const std::vector<FieldEdit> edits{
            {u"contact_id"_s, id(m_said.contact || m_said.order ? seen.contact : was.contact), id(now.contact)},
            {u"order_id"_s, id(m_said.order ? seen.order : was.order), id(now.order)},
            {u"series_id"_s, id(m_said.series || (m_said.order && was.series) ? seen.series : was.series), id(now.series)}, // where it had none, what was seen is the order's
            {u"duplicate_of_id"_s, id(m_said.duplicateOf ? seen.duplicateOf : was.duplicateOf), id(now.duplicateOf)},
            {u"fallback"_s, text(m_said.fallback ? seen.fallback : was.fallback), text(now.fallback)},
            {u"seats_since_on"_s, text(m_said.since ? seen.since : was.since), text(now.since)},
            {u"language"_s, m_said.language ? seen.language : was.language, now.language},
            {u"current_seats"_s, m_was.seats, m_now.seats},
            {u"corrected"_s, m_was.corrected, m_now.corrected},
        };
        return editRow(m_transaction, {u"change_request"_s, u"changeRequest"_s, false}, m_said.request, edits);
    }

    Result<void> forgetGone() { return m_wishes ? keepConfirmed(m_connection, m_said.request) : Result<void>(); }

    WriteTransaction &m_transaction;
    Connection &m_connection;
    const RequestCorrection &m_said;
    const Row m_was;
    Row m_now;
    std::optional<TicketOrder> m_order;
    bool m_wishes = false;
};

} // namespace

Result<void> correctRequest(WriteTransaction &transaction, const RequestCorrection &said)
{
    Result<Row> row = rowOf(transaction.connection(), said.request);
    if (!row)
        return row.error();
    const Result<RequestCorrection> whole = settled(transaction.connection(), said);
    return whole ? Corrector(transaction, *whole, *std::move(row)).run() : whole.error();
}

} // namespace pd::store
