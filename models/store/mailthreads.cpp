// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/mailthreads.h"

#include "models/store/changerequests.h"
#include "models/store/housewords.h"
#include "models/store/mailapart.h"
#include "models/store/orderread.h"
#include "models/store/recordnames.h"
#include "models/store/settingsreader.h"
#include "models/store/sqlvalues.h"
#include "models/store/wishdoubt.h"
#include "models/store/writetransaction.h"

using namespace Qt::StringLiterals;

namespace pd::store {

using understanding::FactField;
using understanding::ReadWish;

namespace {
constexpr qsizetype mostReferences = 20; // the newest: a thread is found by any one of them
}

MailThreads::MailThreads(WriteTransaction &transaction)
    : m_transaction(transaction)
    , m_stored(transaction.connection(), u"SELECT request_id FROM message WHERE message_id = ? AND request_id IS NOT NULL ORDER BY id LIMIT 1"_s)
    , m_sent(transaction.connection(), u"SELECT request_id FROM outbox WHERE message_id = ? AND message_id <> '' AND request_id IS NOT NULL LIMIT 1"_s)
    , m_own(transaction.connection(), u"SELECT b.request_id FROM outbox b JOIN mail_account a ON a.id = b.account_id "
                                      "WHERE b.message_id = ? AND b.message_id <> '' AND b.request_id IS NOT NULL AND lower(a.from_address) = ? LIMIT 1"_s)
    , m_later(transaction.connection(), u"SELECT request_id FROM message WHERE in_reply_to = ? AND in_reply_to <> '' AND request_id IS NOT NULL ORDER BY id LIMIT 1"_s)
    , m_make(transaction.connection(),
             u"INSERT INTO change_request (source, received_at, contact_id, order_id, series_id, current_seats, seats_since_on, fallback, language, duplicate_of_id) "
             "VALUES ('mail', ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s)
    , m_open(transaction.connection(), u"UPDATE change_request SET state = CASE WHEN state IN ('waiting', 'inProgress') THEN 'inProgress' ELSE 'new' END, reason_id = NULL, "
                                       "snoozed_until = NULL, filled_with = '', filled_by_action = NULL, version = version + 1 "
                                       "WHERE id = ? AND (state IN ('waiting', 'filled', 'notPossible', 'withdrawn') OR snoozed_until IS NOT NULL)"_s)
    , m_known(transaction.connection(), u"SELECT r.contact_id, r.order_id, COALESCE(r.fallback, ''), r.language, r.corrected, r.seats_since_on, CASE WHEN r.source = 'mail' THEN COALESCE((SELECT g.from_address FROM message g "
                                       "WHERE g.id = "_s + firstMessage() + u"), '') ELSE '' END, r.series_id FROM change_request r WHERE r.id = ?"_s)
    , m_said(transaction.connection(), u"UPDATE change_request SET contact_id = ?, fallback = ?, language = ?, version = version + 1 WHERE id = ?"_s)
    , m_update(transaction.connection(), u"UPDATE change_request SET contact_id = ?, order_id = ?, series_id = COALESCE(?, series_id), current_seats = ?, seats_since_on = ?, fallback = ?, "
                                         "language = ?, version = version + 1 WHERE id = ?"_s)
    , m_matching(transaction)
    , m_reading(transaction)
{
}

Result<MailThreads::Found> MailThreads::requestOf(const IncomingMail &mail, Instant received)
{
    const MailMessage &message = mail.message;
    Found found;
    const Result<std::optional<RowId>> own = ourOwn(message);
    if (!own)
        return own.error();
    if (own->has_value())
        return Found{*own, false, true}; // nobody's new words
    if (message.kind != MessageKind::Unreadable) {
        const Result<std::optional<RowId>> thread = answered(message);
        if (!thread)
            return thread.error();
        found.request = *thread;
    }
    if (message.kind == MessageKind::Automatic)
        return found; // beside what it answers, and no more
    if (found.request) {
        if (const Result<void> opened = openAgain(*found.request); !opened)
            return opened.error();
        const Result<Found> known = joined(*found.request, mail);
        if (!known)
            return known.error();
        found = *known;
    } else {
        const Result<Found> request = made(mail, received);
        if (!request)
            return request.error();
        found = *request;
    }
    if (!message.messageId.isEmpty())
        m_byId.insert(message.messageId, *found.request);
    if (!message.inReplyTo.isEmpty())
        m_byAnswered.insert(message.inReplyTo, *found.request);
    return found;
}

// What we have sent comes back where the mailbox is also one that it went to. Its sender must be ours: an id alone can be copied.
Result<std::optional<RowId>> MailThreads::ourOwn(const MailMessage &message)
{
    if (message.messageId.isEmpty() || message.fromCount != 1)
        return std::optional<RowId>();
    const Result<QVariant> own = m_own.value({message.messageId, message.from.address.toLower()});
    return own ? Result<std::optional<RowId>>(optionalId(*own)) : own.error();
}

// What it refers to, newest first; else what refers to it and came before.
Result<std::optional<RowId>> MailThreads::answered(const MailMessage &message)
{
    QStringList ids = message.references.mid(std::max<qsizetype>(0, message.references.size() - mostReferences));
    if (!message.inReplyTo.isEmpty() && !ids.endsWith(message.inReplyTo))
        ids.append(message.inReplyTo);
    if (message.failure) // a report tells of a mail without answering it
        ids.append(message.failure->messages);
    for (qsizetype i = ids.size() - 1; i >= 0; --i) {
        const Result<std::optional<RowId>> request = requestNamed(ids[i]);
        if (!request || request->has_value())
            return request;
    }
    if (message.messageId.isEmpty())
        return std::optional<RowId>();
    if (const auto known = m_byAnswered.constFind(message.messageId); known != m_byAnswered.constEnd())
        return std::optional(*known);
    const Result<QVariant> later = m_later.value({message.messageId});
    return later ? Result<std::optional<RowId>>(optionalId(*later)) : later.error();
}

Result<std::optional<RowId>> MailThreads::requestNamed(const QString &id)
{
    if (const auto known = m_byId.constFind(id); known != m_byId.constEnd())
        return std::optional(*known);
    const Result<QVariant> stored = m_stored.value({id});
    if (!stored || !stored->isNull())
        return stored ? Result<std::optional<RowId>>(optionalId(*stored)) : stored.error();
    const Result<QVariant> sent = m_sent.value({id});
    return sent ? Result<std::optional<RowId>>(optionalId(*sent)) : sent.error();
}

struct MailThreads::Insert {
    QVariant contact, order, series, since, duplicate;
    QString seats = QLatin1String("");
    std::vector<RequestConflict> conflicts;
};

// What the order has now, for a request that is about it.
Result<MailThreads::Insert> MailThreads::valuesOf(const Matched &matched, const std::vector<ReadWish> &wishes)
{
    Insert values;
    values.contact = orNull(matched.contact);
    if (!matched.order)
        return values;
    values.order = *matched.order;
    Connection &connection = m_transaction.connection();
    const Result<TicketOrder> order = readOrder(connection, *matched.order);
    if (!order)
        return order.error();
    const Result<OrderNow> now = orderNow(m_transaction, *order);
    if (!now)
        return now.error();
    values.series = now->series;
    values.seats = now->seats;
    values.since = now->since;
    if (!m_currency) {
        const Result<PortalSettings> settings = readPortalSettings(connection);
        if (!settings)
            return settings.error();
        m_currency = settings->currency;
    }
    Result<std::vector<RequestConflict>> conflicts = conflictsOf(connection, *order, wishes, *m_currency, m_transaction.entry().at);
    if (!conflicts)
        return conflicts.error();
    values.conflicts = *std::move(conflicts);
    return values;
}

Result<MailThreads::Found> MailThreads::made(const IncomingMail &mail, Instant received)
{
    const understanding::Reading &reading = mail.reading;
    Result<Matched> matched = m_matching.match(mail.message, reading);
    if (!matched)
        return matched.error();
    const Result<Insert> values = valuesOf(*matched, reading.wishes);
    if (!values)
        return values.error();
    Result<std::vector<ReadWish>> wishes = withoutOwnSeries(m_transaction.connection(), optionalId(values->series), reading.wishes);
    if (!wishes)
        return wishes.error();
    std::optional<RowId> duplicate;
    if (matched->order) {
        const Result<std::optional<RowId>> same = m_reading.sameWish(*matched->order, *wishes);
        if (!same)
            return same.error();
        duplicate = *same;
    }
    const understanding::ReadFact *fallback = firstFact(reading, FactField::Fallback);
    const Result<QVariant> added = m_make.value({received.ms, values->contact, values->order, values->series, values->seats, values->since,
                                                 fallback ? QVariant(fallback->value) : QVariant(), reading.language, orNull(duplicate)});
    if (!added)
        return added.error();
    const RowId request = added->toLongLong();
    m_begunBy.insert(request, mail.message.from.address);
    if (matched->order)
        m_reading.remember(*matched->order, request, *wishes);
    if (const Result<void> done = writeConflicts(m_transaction.connection(), request, values->conflicts); !done)
        return done.error();
    return Found{request, true, false, *std::move(wishes), std::move(matched->facts)};
}

Result<bool> MailThreads::isStranger(std::optional<RowId> contact, const QString &begunBy, const MailMessage &message)
{
    if (message.genuine != Genuine::Unverified)
        return message.genuine == Genuine::Failed;
    if (!begunBy.isEmpty() && begunBy.compare(message.from.address, Qt::CaseInsensitive) == 0)
        return false;
    const Result<bool> known = contact ? m_matching.hasAddress(*contact, message.from.address) : Result<bool>(false);
    return known ? Result<bool>(!*known) : known.error();
}

Result<MailThreads::Found> MailThreads::joined(RowId request, const IncomingMail &mail)
{
    const understanding::Reading &reading = mail.reading;
    const Result<QSqlQuery *> row = m_known.run({request});
    if (!row)
        return row.error();
    if (!(*row)->next())
        return unknownRecord(u"changeRequest"_s, request);
    const std::optional<RowId> contact = optionalId((*row)->value(0)), order = optionalId((*row)->value(1));
    const QString fallback = (*row)->value(2).toString(), language = (*row)->value(3).toString();
    const QStringList corrected = (*row)->value(4).toString().split(u' ', Qt::SkipEmptyParts);
    const QVariant since = (*row)->isNull(5) ? QVariant() : (*row)->value(5);
    const QString begunBy = m_begunBy.value(request, (*row)->value(6).toString());
    const std::optional<RowId> series = optionalId((*row)->value(7));
    (*row)->finish();
    const Result<bool> stranger = isStranger(contact, begunBy, mail.message);
    if (!stranger)
        return stranger.error();
    Result<Matched> matched = m_matching.match(mail.message, reading, contact);
    if (!matched)
        return matched.error();
    const understanding::ReadFact *said = firstFact(reading, FactField::Fallback);
    Found found{request, false, false, corrected.contains(u"wishes"_s) ? std::vector<ReadWish>() : reading.wishes, std::move(matched->facts)};
    bool newContact = !contact && matched->contact && !corrected.contains(u"contact"_s);
    bool newOrder = !order && matched->order && !corrected.contains(u"order"_s) && (contact || newContact) && !*stranger;
    found.stranger = *stranger;
    // Who may be anybody changes nothing: a person has to look.
    if (mail.message.genuine == Genuine::Failed)
        found.wishes.clear();
    const bool newFallback = !*stranger && said && said->value != fallback && !corrected.contains(u"fallback"_s);
    const bool newLanguage = language.isEmpty() && !reading.language.isEmpty() && !corrected.contains(u"language"_s);
    matched->contact = newContact ? matched->contact : contact;
    const Result<Insert> values = newOrder ? valuesOf(*matched, reading.wishes) : Insert();
    if (!values)
        return values.error();
    if (newOrder && corrected.contains(u"series"_s) && !values->series.isNull() && optionalId(values->series) != series) {
        newOrder = newContact = false; // staff know another one, so it may not be theirs
        matched->contact = contact;
    }
    Result<std::vector<ReadWish>> others = withoutOwnSeries(m_transaction.connection(), newOrder ? optionalId(values->series) : series, std::move(found.wishes));
    if (!others)
        return others.error();
    found.wishes = *std::move(others);
    if (!newContact && !newOrder && !newFallback && !newLanguage)
        return found;
    const QString kept = newFallback ? said->value : fallback;
    if (!newOrder) { // the seats are those of the day on which the request came
        const Result<QSqlQuery *> done = m_said.run({orNull(matched->contact), kept.isEmpty() ? QVariant() : QVariant(kept), newLanguage ? reading.language : language, request});
        return done ? Result<Found>(std::move(found)) : Result<Found>(done.error());
    }
    const Result<QSqlQuery *> done = m_update.run({values->contact, values->order, values->series, values->seats, corrected.contains(u"since"_s) ? since : values->since, kept.isEmpty() ? QVariant() : QVariant(kept),
                                                   newLanguage ? reading.language : language, request});
    if (!done)
        return done.error();
    if (const Result<void> written = writeConflicts(m_transaction.connection(), request, values->conflicts); !written)
        return written.error();
    return found;
}

Result<void> MailThreads::addReading(RowId message, const Found &found)
{
    return found.request ? m_reading.add(*found.request, found.made, found.stranger, message, found.wishes, found.facts) : Result<void>();
}

// New words: what was finished is to be looked at again, what waited for the patron waits for us, what was put aside is back.
Result<void> MailThreads::openAgain(RowId request)
{
    const Result<QSqlQuery *> done = m_open.run({request});
    return done ? fileForPeople(m_transaction.connection(), request) : done.error();
}

} // namespace pd::store
