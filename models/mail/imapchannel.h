// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mail/imapreader.h"
#include "models/mail/mailserver.h"

#include <QHash>

#include <functional>
#include <memory>
#include <utility>

namespace pd::mail {

// Commands to an IMAP server and their ends, told apart by tags; several may be under way. What a server tells in between goes to
// whoever waits. Belongs to one thread. After an error other than MailRefusedThere there is no next command.
class ImapChannel {
public:
    using Told = std::function<Result<void>(ImapResponse &&)>;

    ImapChannel(std::unique_ptr<Stream> stream, const QString &host, const MailTimes &times = {}, ImapLimits limits = {});

    // Does not wait. The answer is the command's tag.
    [[nodiscard]] Result<QByteArray> send(QByteArrayView command);
    // Until the command of the tag has ended; OK and what comes before it. NO and BAD are MailRefusedThere {host, answer}, a goodbye of the
    // server's MailInterrupted.
    [[nodiscard]] Result<ImapStatus> wait(const QByteArray &tag, const Told &told = {});
    [[nodiscard]] Result<ImapStatus> run(QByteArrayView command, const Told &told = {});

    // Sends IDLE and waits until new mail is told of or the time is over: whether it was. Ends IDLE again.
    [[nodiscard]] Result<bool> idle(int ms);
    // Whether new mail was told of since the last time that this was asked, whoever waited for what.
    [[nodiscard]] bool takeNews() { return std::exchange(m_news, false); }
    // Says goodbye if the server listens, and closes.
    void leave();

    [[nodiscard]] const QString &host() const { return m_host; }
    [[nodiscard]] Error answerError(const QString &detail) const { return {ErrorCode::MailAnswer, {{QStringLiteral("host"), m_host}}, detail}; }

private:
    [[nodiscard]] Result<ImapResponse> next(QDeadlineTimer deadline);
    [[nodiscard]] Result<ImapStatus> accepted(const ImapStatus &status) const;

    std::unique_ptr<Stream> m_stream;
    QString m_host;
    MailTimes m_times;
    ImapReader m_reader;
    int m_sent = 0;
    QHash<QByteArray, std::optional<ImapStatus>> m_open; // by tag: commands under way, and those that ended while another was waited for
    bool m_usable = true;
    bool m_news = false;
};

// What a server said, fit to stand inside a sentence: one line, no control characters, not endless.
[[nodiscard]] QString shownAnswer(QByteArrayView text);

} // namespace pd::mail
