// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/mailboxwords.h"

#include "ui/words/errorsentence.h"
#include "ui/words/format.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>

namespace pd::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Mailbox)
};

using Kind = MailboxState::Kind;

int secondsUntil(const MailboxState &state, Instant now)
{
    return state.again ? int(std::clamp<qint64>((state.again->ms - now.ms + 999) / 1000, 0, 86'400)) : 0;
}

QString nextTry(const MailboxState &state, Instant now)
{
    const int seconds = secondsUntil(state, now);
    return seconds < 120 ? Words::tr("next try in %n s", nullptr, seconds) : Words::tr("next try in %n min", nullptr, (seconds + 59) / 60);
}

bool isNetwork(const Error &error)
{
    return error.code == ErrorCode::MailUnreachable || error.code == ErrorCode::MailInterrupted;
}

// The worst comes first: what needs a person, what waits, what is done.
int urgency(const MailboxState &state)
{
    switch (state.kind) {
    case Kind::NeedsPassword:
        return 4;
    case Kind::Waiting:
        return 3;
    case Kind::Listening:
        return state.error ? 2 : 0;
    case Kind::Connecting:
        return 1;
    }
    return 0;
}

QString fieldText(const QString &column)
{
    static const QHash<QString, const char *> texts{
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("Mailbox", "Name here")},
        {QStringLiteral("host"), QT_TRANSLATE_NOOP("Mailbox", "Server")},
        {QStringLiteral("port"), QT_TRANSLATE_NOOP("Mailbox", "Port")},
        {QStringLiteral("security"), QT_TRANSLATE_NOOP("Mailbox", "Encryption")},
        {QStringLiteral("user_name"), QT_TRANSLATE_NOOP("Mailbox", "User")},
        {QStringLiteral("ca_file"), QT_TRANSLATE_NOOP("Mailbox", "Certificates by")},
        {QStringLiteral("folder"), QT_TRANSLATE_NOOP("Mailbox", "Take mail from")},
        {QStringLiteral("processed_folder"), QT_TRANSLATE_NOOP("Mailbox", "Move it to")},
        {QStringLiteral("auth"), QT_TRANSLATE_NOOP("Mailbox", "Log in with")},
        {QStringLiteral("oauth_client"), QT_TRANSLATE_NOOP("Mailbox", "Client id")},
        {QStringLiteral("oauth_authorize"), QT_TRANSLATE_NOOP("Mailbox", "Sign-in address")},
        {QStringLiteral("oauth_token"), QT_TRANSLATE_NOOP("Mailbox", "Address of tokens")},
        {QStringLiteral("oauth_scope"), QT_TRANSLATE_NOOP("Mailbox", "Scope")},
    };
    const char *text = texts.value(column);
    return text ? Words::tr(text) : column;
}

} // namespace

QString mailboxConflictText(const std::vector<FieldConflict> &fields)
{
    QStringList parts{Words::tr("Somebody else changed this mailbox meanwhile; nothing is saved yet.")};
    for (const FieldConflict &field : fields)
        parts.append(Words::tr("%1: it is “%2” now, you wrote “%3”.").arg(fieldText(field.column), field.theirs.toString(), field.ours.toString()));
    parts.append(Words::tr("Save again to have yours, or cancel to leave it as it is."));
    return parts.join(u' ');
}

QString probeStepText(ProbeStep::Step step)
{
    switch (step) {
    case ProbeStep::Step::Name:
        return Words::tr("The server’s name is known");
    case ProbeStep::Step::Connection:
        return Words::tr("The server answers");
    case ProbeStep::Step::Encryption:
        return Words::tr("The connection is encrypted");
    case ProbeStep::Step::Certificate:
        return Words::tr("The certificate is good");
    case ProbeStep::Step::Login:
        return Words::tr("The login is accepted");
    case ProbeStep::Step::Folder:
        return Words::tr("The folder is there");
    }
    return {};
}

QString mailboxStateText(const MailboxState &state, Instant now, const QTimeZone &zone)
{
    const QString why = state.error ? errorSentence(*state.error) : QString();
    switch (state.kind) {
    case Kind::Connecting:
        return Words::tr("Connecting…");
    case Kind::Listening:
        if (!state.checked)
            return {};
        return state.error ? Words::tr("Checked at %1, but what is taken in cannot be moved away there. %2").arg(timeText(*state.checked, zone), why)
                           : Words::tr("Checked at %1; new mail comes in by itself.").arg(timeText(*state.checked, zone));
    case Kind::Waiting:
        return Words::tr("%1 Nothing is lost; %2.").arg(why, nextTry(state, now));
    case Kind::NeedsPassword:
        if (state.mailbox.token)
            return state.error ? why : Words::tr("Somebody has to sign in first: this computer’s keychain has no sign-in for it.");
        return state.error ? why : Words::tr("Its password is needed: this computer’s keychain has none.");
    }
    return {};
}

QString mailLine(const std::vector<MailboxState> &states, Instant now, const QTimeZone &zone)
{
    if (states.empty())
        return {};
    const auto worst = std::max_element(states.begin(), states.end(), [](const MailboxState &a, const MailboxState &b) { return urgency(a) < urgency(b); });
    switch (worst->kind) {
    case Kind::NeedsPassword:
        return (worst->mailbox.token ? Words::tr("Mail: sign in to “%1” again") : Words::tr("Mail: “%1” needs its password")).arg(worst->mailbox.name);
    case Kind::Waiting:
        if (isNetwork(*worst->error))
            return Words::tr("Mail: no connection, %1").arg(nextTry(*worst, now));
        return Words::tr("Mail: “%1” cannot be read, %2").arg(worst->mailbox.name, nextTry(*worst, now));
    case Kind::Connecting:
        return Words::tr("Mail: connecting…");
    case Kind::Listening:
        break;
    }
    if (worst->error)
        return Words::tr("Mail: “%1” cannot move what is done").arg(worst->mailbox.name);
    // Of several: the one that was looked at longest ago.
    const auto oldest = std::min_element(states.begin(), states.end(), [](const MailboxState &a, const MailboxState &b) { return a.checked.value_or(Instant()).ms < b.checked.value_or(Instant()).ms; });
    return Words::tr("Mail checked %1").arg(timeText(oldest->checked.value_or(now), zone));
}

QString takenInText(qint64 fresh, qint64 duplicates, qint64 automatic, qint64 unreadable)
{
    QStringList parts{Words::tr("%n e-mails are taken in.", nullptr, int(fresh))};
    if (duplicates > 0)
        parts.append(Words::tr("%n were there already.", nullptr, int(duplicates)));
    if (automatic > 0)
        parts.append(Words::tr("%n were sent by programs and are no requests.", nullptr, int(automatic)));
    if (unreadable > 0)
        parts.append(Words::tr("%n could not be read; each has a request that says why.", nullptr, int(unreadable)));
    return parts.join(u' ');
}

} // namespace pd::words
