// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ImapIntake by which large messages come: after the others, each alone and piece by piece, so that nobody waits for them and
// no more than one is in the memory.
#include "models/mail/imapintake.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace pd::mail {

Uids ImapIntake::withoutLarge(const Uids &uids, const std::vector<FetchAnswer> &facts)
{
    for (const FetchAnswer &fact : facts) {
        if (fact.size && *fact.size > m_limits.large && *fact.size <= m_limits.tooLarge)
            m_large.push_back(fact);
    }
    Uids others;
    std::copy_if(uids.begin(), uids.end(), std::back_inserter(others), [this](quint32 uid) {
        return std::none_of(m_large.begin(), m_large.end(), [uid](const FetchAnswer &large) { return large.uid == uid; });
    });
    return others;
}

Result<void> ImapIntake::takeLarge(quint32 last)
{
    while (!m_large.empty()) {
        auto mail = fetchLarge(m_large.front());
        if (!mail)
            return mail.error();
        m_large.pop_front();
        if (!*mail)
            continue;
        std::vector<FetchedMail> alone;
        alone.push_back(**std::move(mail));
        if (const auto taken = takeBatch(alone, last); !taken)
            return taken;
        if (const auto finished = finishMoves(); !finished)
            return finished;
    }
    return {};
}

// None: it is missing.
Result<std::optional<FetchedMail>> ImapIntake::fetchLarge(const FetchAnswer &fact)
{
    const qint64 said = fact.size.value_or(0);
    FetchedMail mail{m_validity, fact.uid, fact.received, said, FetchedMail::Body::Whole, {}};
    mail.bytes.reserve(said);
    const QDeadlineTimer until(m_limits.largeMs);
    for (;;) {
        const bool first = mail.bytes.isEmpty();
        const auto piece = m_session.piece(fact.uid, mail.bytes.size(), m_limits.piece);
        if (!piece && piece.error().code != ErrorCode::MailRefusedThere)
            return piece.error();
        if (piece && !*piece && !first && mail.bytes.size() == said)
            break; // behind its end there is nothing to be told of
        if (!piece || !*piece) {
            m_missing.push_back({{m_validity, fact.uid, fact.received, said, FetchedMail::Body::Withheld, {}}, piece ? std::optional<Error>() : piece.error()});
            return std::optional<FetchedMail>();
        }
        const qint64 came = (*piece)->size();
        mail.bytes += **piece;
        const bool over = mail.bytes.size() > m_limits.tooLarge || (came > m_limits.piece && !first);
        if (came == 0 || (first && came > m_limits.piece) || (came < m_limits.piece && mail.bytes.size() >= said)) // all of it; some servers know no pieces
            break;
        if (over || until.hasExpired()) {
            keepHeader(mail);
            return std::optional(std::move(mail));
        }
    }
    mail.size = mail.bytes.size();
    if (mail.size > m_limits.tooLarge)
        keepHeader(mail);
    return std::optional(std::move(mail));
}

void ImapIntake::keepHeader(FetchedMail &mail) const
{
    mail.body = FetchedMail::Body::TooLarge;
    const qsizetype header = mail.bytes.indexOf("\r\n\r\n");
    mail.bytes = mail.bytes.left(std::min<qsizetype>(header < 0 ? mail.bytes.size() : header + 4, 262'144)); // the rest of the memory is given back
}

} // namespace pd::mail
