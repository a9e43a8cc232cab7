// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/accesstokens.h"

#include "models/mail/tokenanswer.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::mail {

// One question to a provider, until whoever has to know of its answer was told.
class AccessTokens::Asking {
public:
    explicit Asking(AccessTokens &tokens)
        : m_tokens(tokens)
    {
        const QMutexLocker lock(&m_tokens.m_mutex);
        m_may = !m_tokens.m_stopped;
        m_tokens.m_asking += m_may ? 1 : 0;
    }
    ~Asking()
    {
        if (!m_may)
            return;
        const QMutexLocker lock(&m_tokens.m_mutex);
        --m_tokens.m_asking;
        m_tokens.m_answered.wakeAll();
    }
    Q_DISABLE_COPY_MOVE(Asking)

    [[nodiscard]] bool may() const { return m_may; }

private:
    AccessTokens &m_tokens;
    bool m_may = false;
};

AccessTokens::AccessTokens(MailTimes times, qint64 lastMs)
    : m_times(times)
    , m_lastMs(lastMs)
{
}

void AccessTokens::setRenewed(Renewed renewed)
{
    const QMutexLocker lock(&m_mutex);
    m_renewed = std::move(renewed);
}

void AccessTokens::stop()
{
    QMutexLocker lock(&m_mutex);
    m_stopped = true;
    const QDeadlineTimer last(m_lastMs);
    while (m_asking > 0 && m_answered.wait(&m_mutex, last)) { }
    m_interrupt.raise();
    while (m_asking > 0)
        m_answered.wait(&m_mutex);
}

std::shared_ptr<AccessTokens::Entry> AccessTokens::entryOf(const QString &key)
{
    const QMutexLocker lock(&m_mutex);
    std::shared_ptr<Entry> &entry = m_entries[key];
    if (!entry)
        entry = std::make_shared<Entry>();
    return entry;
}

Result<QString> AccessTokens::token(const SignedIn &asked, bool refused)
{
    const QString key = signInKey(asked.user, asked.signIn);
    const std::shared_ptr<Entry> entry = entryOf(key);
    const QMutexLocker lock(&entry->busy);
    // Each who asks holds what was kept when they began: all of that is this sign-in, however often it was renewed since.
    if (!entry->known.contains(asked.kept)) { // signed in anew
        entry->known.append(asked.kept);
        entry->kept = asked.kept;
        entry->access.clear();
        entry->expired.reset();
        entry->failed.reset();
        entry->failures = 0;
    }
    if (entry->expired)
        return *entry->expired;
    if (!refused && !entry->access.isEmpty() && !entry->end.hasExpired())
        return entry->access;
    if (entry->failed && entry->round == m_round && !entry->again.hasExpired())
        return *entry->failed;
    return renew(*entry, key, asked);
}

// The mailbox and the outbox would ask for days, every few seconds, where a program's secret has ended.
Error AccessTokens::putOff(Entry &entry, int round, const Error &error)
{
    entry.failed = error;
    entry.round = round;
    entry.again.setRemainingTime(std::min(firstWaitMs << std::min(entry.failures, 10), longestWaitMs));
    ++entry.failures;
    return error;
}

Result<QString> AccessTokens::renew(Entry &entry, const QString &key, const SignedIn &asked)
{
    const std::optional<KeptSignIn> kept = keptSignIn(entry.kept);
    if (!kept) { // a password, or nothing
        entry.expired = signInError(SignInFault::Expired, {{u"user"_s, asked.user}});
        return *entry.expired;
    }
    FormFields form{{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, kept->refreshToken}, {u"client_id"_s, asked.signIn.clientId}, {u"scope"_s, asked.signIn.scope}};
    if (!kept->clientSecret.isEmpty())
        form.emplace_back(u"client_secret"_s, kept->clientSecret);
    const Asking asking(*this);
    if (!asking.may())
        return Error{ErrorCode::Cancelled, {}, {}};
    const int round = m_round; // who asks anew meanwhile is not put off
    const Result<HttpAnswer> answer = postForm(asked.signIn.tokenUrl, form, signInAuthorities(asked.signIn, asked.caFile), m_times, m_interrupt);
    if (!answer)
        return answer.error().code == ErrorCode::Cancelled ? answer.error() : putOff(entry, round, answer.error());
    const Result<Tokens> tokens = tokensOf(*answer, QUrl(asked.signIn.tokenUrl).host(), asked.user);
    if (!tokens) {
        if (signInFault(tokens.error()) != SignInFault::Expired)
            return putOff(entry, round, tokens.error());
        entry.expired = tokens.error();
        return tokens.error();
    }
    entry.failed.reset();
    entry.failures = 0;
    entry.access = tokens->access;
    entry.end = QDeadlineTimer(std::max<qint64>(0, tokens->seconds - earlySeconds) * 1000);
    if (!tokens->refresh.isEmpty() && tokens->refresh != kept->refreshToken) {
        entry.kept = toText({tokens->refresh, kept->clientSecret});
        entry.known.append(entry.kept);
        const QMutexLocker lock(&m_mutex);
        if (m_renewed)
            m_renewed(key, entry.kept);
    }
    return entry.access;
}

} // namespace pd::mail
