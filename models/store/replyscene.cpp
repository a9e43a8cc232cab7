// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/replyscene.h"

#include "models/domain/understanding/language.h"
#include "models/store/connection.h"
#include "models/store/orderread.h"
#include "models/store/settingsreader.h"
#include "models/store/sqlvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

Result<void> addContact(Connection &connection, RowId id, reply::Scene &scene)
{
    Result<QSqlQuery> row = connection.query(u"SELECT salutation, first_name, middle_name, last_name, suffix, email, deceased, opted_out_of_email, do_not_mail, source_deleted, "
                                             "COALESCE(merged_into, '') FROM contact WHERE id = ?"_s,
                                             {id});
    if (!row)
        return row.error();
    if (!row->next())
        return {};
    Contact contact;
    contact.id = id;
    contact.salutation = row->value(0).toString();
    contact.firstName = row->value(1).toString();
    contact.middleName = row->value(2).toString();
    contact.lastName = row->value(3).toString();
    contact.suffix = row->value(4).toString();
    contact.email = row->value(5).toString();
    contact.deceased = row->value(6).toInt() != 0;
    contact.optedOutOfEmail = row->value(7).toInt() != 0;
    contact.doNotMail = row->value(8).toInt() != 0;
    contact.sourceDeleted = row->value(9).toInt() != 0;
    contact.mergedInto = row->value(10).toString();
    scene.contact = contact;
    return {};
}

// Of what people wrote: the newest is answered; the first says what it is about.
Result<void> addThread(Connection &connection, const QString &note, reply::Scene &scene)
{
    Result<QSqlQuery> rows = connection.query(u"SELECT message_id, reference_ids, from_address, reply_to, subject, text FROM message "
                                              "WHERE request_id = ? AND kind IN ('request', 'other') ORDER BY id"_s,
                                              {scene.request});
    if (!rows)
        return rows.error();
    QString words = note;
    while (rows->next()) {
        const QString id = rows->value(0).toString(), replyTo = rows->value(3).toString();
        if (!id.isEmpty()) {
            scene.inReplyTo = id;
            scene.references = rows->value(1).toString().split(u' ', Qt::SkipEmptyParts);
            scene.references.removeAll(id);
            scene.references.append(id);
        }
        scene.writer = replyTo.isEmpty() ? rows->value(2).toString() : replyTo;
        if (scene.subject.isEmpty())
            scene.subject = rows->value(4).toString();
        words += u'\n' + rows->value(5).toString();
    }
    if (scene.language.isEmpty()) // it came without a message
        scene.language = understanding::languageOf(understanding::WordList(words));
    return {};
}

Result<void> addSeats(Connection &connection, RowId order, reply::Scene &scene)
{
    Result<QSqlQuery> rows = connection.query(u"SELECT s.id, s.section, s.row_name, s.number, min(CASE WHEN c.kind = 'hold' THEN c.until END) FROM seat_claim c JOIN seat s ON s.id = c.seat_id "
                                              "WHERE c.order_id = ? AND (c.kind <> 'hold' OR c.until > ?) GROUP BY s.id, s.section, s.row_name, s.number, s.y, s.x, c.kind ORDER BY s.y, s.x, s.id"_s,
                                              {order, scene.at.ms});
    if (!rows)
        return rows.error();
    while (rows->next()) {
        Seat seat;
        seat.id = rows->value(0).toLongLong();
        seat.section = rows->value(1).toString();
        seat.row = rows->value(2).toString();
        seat.number = rows->value(3).toString();
        const bool held = !rows->value(4).isNull();
        std::vector<Seat> &seats = held ? scene.held : scene.own;
        if (std::none_of(seats.begin(), seats.end(), [&](const Seat &one) { return one.id == seat.id; }))
            seats.push_back(seat);
        if (held) {
            const Instant until{rows->value(4).toLongLong()};
            scene.heldUntil = scene.heldUntil ? std::min(*scene.heldUntil, until) : until;
        }
    }
    return {};
}

} // namespace

Result<reply::Scene> readReplyScene(Connection &connection, RowId request, Instant at)
{
    Result<QSqlQuery> row = connection.query(u"SELECT state, contact_id, order_id, note, language FROM change_request WHERE id = ?"_s, {request});
    if (!row)
        return row.error();
    if (!row->next())
        return Error{ErrorCode::RequestUnknown, {{u"id"_s, QString::number(request)}}, {}};
    reply::Scene scene;
    scene.request = request;
    scene.at = at;
    scene.state = row->value(0).toString();
    const std::optional<RowId> contact = optionalId(row->value(1)), order = optionalId(row->value(2));
    const QString note = row->value(3).toString();
    scene.language = row->value(4).toString();
    row->finish();
    const Result<PortalSettings> settings = readPortalSettings(connection);
    if (!settings)
        return settings.error();
    scene.organisation = settings->organisationName;
    scene.currency = settings->currency;
    scene.timeZone = settings->timeZone;
    if (order) {
        Result<TicketOrder> read = readOrder(connection, *order);
        if (!read)
            return read.error();
        scene.order = *std::move(read);
        if (const Result<void> done = addSeats(connection, *order, scene); !done)
            return done.error();
    }
    if (const std::optional<RowId> who = contact ? contact : scene.order ? scene.order->contactId : std::nullopt) {
        if (const Result<void> done = addContact(connection, *who, scene); !done)
            return done.error();
    }
    const Result<void> done = addThread(connection, note, scene);
    return done ? Result<reply::Scene>(std::move(scene)) : done.error();
}

} // namespace pd::store
