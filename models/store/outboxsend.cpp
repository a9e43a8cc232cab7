// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/outboxsend.h"

#include "models/domain/reply/factcheck.h"
#include "models/domain/storederror.h"
#include "models/store/connection.h"
#include "models/store/outbox.h"
#include "models/store/recordnames.h"
#include "models/store/replyscene.h"
#include "models/store/sqlparts.h"
#include "models/store/sqlvalues.h"
#include "models/store/writetransaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

const auto isDue = u"state = 'waiting' AND (not_before IS NULL OR not_before <= ?) AND (next_try_at IS NULL OR next_try_at <= ?)"_s;

QVariant orNull(const std::optional<Instant> &instant)
{
    return instant ? QVariant(instant->ms) : QVariant();
}

Result<MailState> stateOf(Connection &connection, RowId mail)
{
    const Result<QVariant> state = connection.value(u"SELECT state FROM outbox WHERE id = ?"_s, {mail});
    if (!state)
        return state.error();
    return state->isValid() ? Result<MailState>(mailStateOf(state->toString())) : unknownRecord(u"mail"_s, mail);
}

Error notIn(ErrorCode code, RowId mail, MailState state)
{
    return {code, {{u"id"_s, QString::number(mail)}, {u"state"_s, mailStateName(state)}}, {}};
}

// The flags of a contact may have changed since it was written. Its address stays as it was written.
Result<std::optional<MailRefusal>> refusedNow(Connection &connection, MailKind kind, std::optional<RowId> contact)
{
    if (!contact || kind == MailKind::Request)
        return std::optional<MailRefusal>();
    const Result<Contact> addressee = readAddressee(connection, *contact);
    if (!addressee)
        return addressee.error();
    const std::optional<MailRefusal> refusal = mailRefusal(*addressee, kind);
    const bool counts = refusal == MailRefusal::Deceased || refusal == MailRefusal::OptedOut || refusal == MailRefusal::Gone;
    return counts ? refusal : std::optional<MailRefusal>();
}

// What somebody checked when the answer was written, and sent all the same: the journal has it.
Result<std::vector<reply::Overruled>> overruledOf(Connection &connection, RowId mail)
{
    const Result<QVariant> parameters = connection.value(u"SELECT a.parameters FROM journal_row r JOIN journal_action a ON a.id = r.action_id "
                                                         "WHERE r.table_name = 'outbox' AND r.row_id = ? AND COALESCE(r.before, '') = '' ORDER BY r.id LIMIT 1"_s,
                                                         {mail});
    if (!parameters)
        return parameters.error();
    std::vector<reply::Overruled> all;
    for (const QJsonValue &value : QJsonDocument::fromJson(parameters->toString().toUtf8()).object().value("overruled"_L1).toArray()) {
        const QJsonObject one = value.toObject();
        if (const auto kind = reply::factKindNamed(one.value("kind"_L1).toString()))
            all.push_back({*kind, one.value("said"_L1).toString()});
    }
    return all;
}

// An answer may have waited for hours: it is compared with the order once more. None: what it says is so.
Result<std::optional<Error>> outdatedNow(Connection &connection, RowId request, const ClaimedMail &mail, Instant at)
{
    const Result<reply::Scene> scene = readReplyScene(connection, request, at);
    if (!scene)
        return scene.error();
    const Result<std::vector<reply::Overruled>> overruled = overruledOf(connection, mail.id);
    if (!overruled)
        return overruled.error();
    const Result<void> agrees = reply::mustAgree(mail.subject, mail.body, reply::factsOf(*scene), *overruled);
    if (agrees)
        return std::optional<Error>();
    QStringList said;
    for (const QVariant &one : agrees.error().values.value(u"differences"_s).toList())
        said.append(u'“' + one.toMap().value(u"said"_s).toString() + u'”');
    said.removeDuplicates();
    return std::optional(Error{ErrorCode::ActionRefused, {{u"reason"_s, u"answerOutdated"_s}, {u"said"_s, said.join(u", "_s)}}, {}});
}

} // namespace

Result<std::vector<RowId>> dueMails(Connection &connection, Instant at)
{
    Result<QSqlQuery> rows = connection.query(u"SELECT id FROM outbox WHERE %1 ORDER BY id"_s.arg(isDue), {at.ms, at.ms});
    if (!rows)
        return rows.error();
    std::vector<RowId> mails;
    while (rows->next())
        mails.push_back(rows->value(0).toLongLong());
    return mails;
}

Result<std::optional<Instant>> nextMailAt(Connection &connection, Instant after)
{
    const Result<QVariant> next = connection.value(u"SELECT min(t) FROM (SELECT CASE WHEN COALESCE(next_try_at, 0) > COALESCE(not_before, 0) THEN next_try_at ELSE not_before END AS t "
                                                   "FROM outbox WHERE state = 'waiting' UNION ALL SELECT next_try_at FROM outbox WHERE state = 'probablySent') AS times WHERE t > ? AND t < ?"_s,
                                                   {after.ms, heldUntilMs});
    if (!next)
        return next.error();
    return next->isNull() ? std::optional<Instant>() : std::optional(Instant{next->toLongLong()});
}

Result<MailClaimed> claimMail(WriteTransaction &transaction, RowId mail, const MailClaim &claim)
{
    Connection &connection = transaction.connection();
    const qint64 at = transaction.entry().at.ms;
    Result<QSqlQuery> row = connection.query(u"SELECT b.kind, b.contact_id, b.recipient, b.subject, b.body, b.message_id, b.in_reply_to, b.reference_ids, b.written_at, b.tries, "
                                             "c.first_name, c.middle_name, c.last_name, c.suffix, COALESCE(o.number, ''), COALESCE(c.email, ''), b.request_id FROM outbox b LEFT JOIN contact c ON c.id = b.contact_id "
                                             "LEFT JOIN ticket_order o ON o.id = b.order_id WHERE b.id = ? AND %1"_s.arg(isDue),
                                             {mail, at, at});
    if (!row)
        return row.error();
    if (!row->next())
        return MailClaimed();
    const MailKind kind = mailKindOf(row->value(0).toString());
    const std::optional<RowId> contact = optionalId(row->value(1));
    ClaimedMail claimed{mail, row->value(2).toString(), {}, row->value(3).toString(), row->value(4).toString(), row->value(5).toString(), row->value(6).toString(),
                        row->value(7).toString().split(u' ', Qt::SkipEmptyParts), Instant{row->value(8).toLongLong()}, row->value(9).toInt() + 1};
    if (row->value(15).toString().trimmed().compare(claimed.recipient, Qt::CaseInsensitive) == 0)
        claimed.patron = displayNameOf(*row, 10);
    const QString order = row->value(14).toString();
    const std::optional<RowId> request = optionalId(row->value(16));
    row->finish();
    const Result<std::optional<MailRefusal>> refused = refusedNow(connection, kind, contact);
    if (!refused)
        return refused.error();
    if (*refused) {
        const Error error{ErrorCode::MailRefused, {{u"order"_s, order}, {u"reason"_s, mailRefusalName(**refused)}}, {}};
        const Result<void> failed = ran(connection.query(u"UPDATE outbox SET state = 'failed', last_error = ?, version = version + 1 WHERE id = ?"_s, {storedError(error), mail}));
        return failed ? Result<MailClaimed>(MailClaimed()) : failed.error();
    }
    if (kind == MailKind::Reply && request) {
        const Result<std::optional<Error>> outdated = outdatedNow(connection, *request, claimed, transaction.entry().at);
        if (!outdated)
            return outdated.error();
        if (*outdated) {
            const Result<void> held = ran(connection.query(u"UPDATE outbox SET not_before = ?, next_try_at = NULL, last_error = ?, version = version + 1 WHERE id = ?"_s,
                                                           {heldUntilMs, storedError(**outdated), mail}));
            if (!held)
                return held.error();
            // Nobody waits for the patron, who has no answer yet.
            const Result<void> back = ran(connection.query(u"UPDATE change_request SET state = 'inProgress', version = version + 1 WHERE id = ? AND state = 'waiting'"_s, {*request}));
            return back ? Result<MailClaimed>(MailClaimed{{}, true}) : back.error();
        }
    }
    if (claimed.messageId.isEmpty())
        claimed.messageId = claim.messageId;
    const Result<QSqlQuery> done = connection.query(u"UPDATE outbox SET state = 'sending', claimed_by = ?, claimed_at = ?, account_id = ?, message_id = ?, tries = tries + 1, next_try_at = NULL, "
                                                    "version = version + 1 WHERE id = ? AND state = 'waiting'"_s,
                                                    {claim.by, at, claim.account, claimed.messageId, mail});
    if (!done)
        return done.error();
    return done->numRowsAffected() == 1 ? MailClaimed{claimed, false} : MailClaimed();
}

Result<void> noteOutcome(WriteTransaction &transaction, RowId mail, const QString &by, const MailOutcome &outcome)
{
    const QVariant sent = outcome.state == MailState::Sent ? QVariant(transaction.entry().at.ms) : QVariant();
    return ran(transaction.connection().query(u"UPDATE outbox SET state = ?, last_error = ?, next_try_at = ?, sent_at = ?, version = version + 1 "
                                              "WHERE id = ? AND claimed_by = ? AND state IN ('sending', 'probablySent')"_s,
                                              {mailStateName(outcome.state), outcome.error ? storedError(*outcome.error) : u""_s, orNull(outcome.next), sent, mail, by}));
}

Result<std::vector<RowId>> strandedMails(Connection &connection, const std::function<bool(const QString &by)> &gone, Instant claimedBefore)
{
    Result<QSqlQuery> rows = connection.query(u"SELECT id, claimed_by, COALESCE(claimed_at, 0) FROM outbox WHERE state = 'sending' ORDER BY id"_s);
    if (!rows)
        return rows.error();
    std::vector<RowId> mails;
    while (rows->next()) {
        if (rows->value(2).toLongLong() < claimedBefore.ms || gone(rows->value(1).toString()))
            mails.push_back(rows->value(0).toLongLong());
    }
    return mails;
}

Result<void> markStranded(WriteTransaction &transaction, RowId mail, Instant nextLook)
{
    const Error error{ErrorCode::MailSendUnknown, {}, {}};
    return ran(transaction.connection().query(u"UPDATE outbox SET state = 'probablySent', last_error = ?, next_try_at = ?, version = version + 1 WHERE id = ? AND state = 'sending'"_s,
                                              {storedError(error), nextLook.ms, mail}));
}

Result<std::vector<UnsureMail>> unsureMails(Connection &connection, Instant at)
{
    Result<QSqlQuery> rows = connection.query(u"SELECT id, message_id, claimed_by, claimed_at FROM outbox WHERE state = 'probablySent' AND message_id <> '' AND next_try_at <= ? ORDER BY id"_s, {at.ms});
    if (!rows)
        return rows.error();
    std::vector<UnsureMail> mails;
    while (rows->next()) {
        const QVariant claimed = rows->value(3);
        mails.push_back({rows->value(0).toLongLong(), rows->value(1).toString(), rows->value(2).toString(), claimed.isNull() ? std::nullopt : std::optional(Instant{claimed.toLongLong()})});
    }
    return mails;
}

Result<void> hurryMail(WriteTransaction &transaction, RowId mail)
{
    Connection &connection = transaction.connection();
    const Result<MailState> state = stateOf(connection, mail);
    if (!state)
        return state.error();
    if (*state != MailState::Waiting && *state != MailState::Failed)
        return notIn(ErrorCode::MailNotWaiting, mail, *state);
    return ran(connection.query(u"UPDATE outbox SET state = 'waiting', not_before = NULL, next_try_at = NULL, version = version + 1 "
                                "WHERE id = ? AND (state = 'failed' OR not_before IS NOT NULL OR next_try_at IS NOT NULL)"_s,
                                {mail}));
}

Result<bool> noteCameBack(WriteTransaction &transaction, const DeliveryFailure &failure)
{
    for (const QString &id : failure.messages) {
        if (id.isEmpty())
            continue;
        const Result<QVariant> ours = transaction.connection().value(u"SELECT 1 FROM outbox WHERE message_id = ? LIMIT 1"_s, {id});
        if (!ours)
            return ours.error();
        if (!ours->isValid())
            continue;
        const Result<QSqlQuery> done = transaction.connection().query(u"UPDATE outbox SET returned_at = ?, returned_reason = ?, version = version + 1 WHERE message_id = ? "
                                                                      "AND returned_at IS NULL AND state IN ('sending', 'sent', 'probablySent')"_s,
                                                                      {transaction.entry().at.ms, failure.reason, id});
        if (!done)
            return done.error();
        return done->numRowsAffected() > 0; // it is about this one, whatever came of it: those after it are older
    }
    return false;
}

Result<void> settleMail(WriteTransaction &transaction, RowId mail, bool arrived)
{
    Connection &connection = transaction.connection();
    const Result<MailState> state = stateOf(connection, mail);
    if (!state)
        return state.error();
    const Result<QVariant> returned = connection.value(u"SELECT returned_at FROM outbox WHERE id = ?"_s, {mail});
    if (!returned)
        return returned.error();
    const bool cameBack = *state == MailState::Sent && !returned->isNull();
    if (*state != MailState::ProbablySent && !cameBack)
        return notIn(ErrorCode::MailNotUnsure, mail, *state);
    const QVariant at = transaction.entry().at.ms, sent = arrived ? at : QVariant();
    return ran(connection.query(u"UPDATE outbox SET state = ?, sent_at = CASE WHEN state = 'sent' AND ? = 1 THEN sent_at ELSE ? END, last_error = '', not_before = NULL, next_try_at = NULL, "
                                "returned_at = NULL, returned_reason = '', version = version + 1 WHERE id = ?"_s,
                                {mailStateName(arrived ? MailState::Sent : MailState::Waiting), int(arrived), sent, mail}));
}

Result<bool> hasSentMail(Connection &connection, RowId action)
{
    const Result<QVariant> sent = connection.value(u"SELECT 1 FROM journal_row r JOIN outbox b ON b.id = r.row_id WHERE r.action_id = ? AND r.table_name = 'outbox' AND COALESCE(r.before, '') = '' "
                                                   "AND b.state IN ('sending', 'sent', 'probablySent') LIMIT 1"_s,
                                                   {action});
    return sent ? Result<bool>(sent->isValid()) : sent.error();
}

} // namespace pd::store
