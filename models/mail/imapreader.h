// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mail/imapresponse.h"
#include "models/mail/stream.h"

#include <QDeadlineTimer>

#include <array>

namespace pd::mail {

// What one answer may hold at most.
struct ImapLimits {
    qsizetype line = 1 << 20;       // bytes outside its literals
    qsizetype literals = 40 << 20;  // bytes of all its literals
    int depth = 32;                 // lists within lists
    int nodes = 100'000;
};

// Cuts a server's bytes into answers. Whatever the bytes are, it ends with an answer or an error: MailAnswer for what is no
// IMAP or over a limit, MailInterrupted where nothing comes any more. After an error there is no next answer.
class ImapReader {
public:
    ImapReader(Stream &stream, const QString &host, ImapLimits limits = {});

    // Waits `stallMs` for each next byte, and for the whole until `deadline`.
    [[nodiscard]] Result<ImapResponse> next(int stallMs, QDeadlineTimer deadline = QDeadlineTimer(QDeadlineTimer::Forever));
    // Whether something of a next answer comes within the time; then next() does not wait for its beginning.
    [[nodiscard]] Result<bool> waits(int ms);

private:
    static constexpr int noByte = -1; // m_failed says why

    int peek();
    int take();
    bool fill(int waitMs);
    void fail(ErrorCode code, const QString &detail);
    bool malformed(const QString &what);

    bool readTail(ImapResponse &response);
    bool readStatus(ImapStatus &status);
    bool readItems(std::vector<ImapNode> &items, int depth);
    bool readItem(ImapNode &node, int depth);
    bool readWord(QByteArray &word);
    bool readQuoted(QByteArray &text);
    bool readLiteral(QByteArray &text);
    bool readRest(QByteArray &text);
    bool readLineEnd();
    void skipBlanks();

    Stream &m_stream;
    QString m_host;
    ImapLimits m_limits;
    std::optional<Error> m_failed;
    std::array<char, 16384> m_buffer;
    qsizetype m_at = 0;
    qsizetype m_end = 0;
    int m_stallMs = 0;
    QDeadlineTimer m_deadline;
    qsizetype m_lineBytes = 0; // of the answer that is being read
    qsizetype m_literalBytes = 0;
    int m_nodes = 0;
};

} // namespace pd::mail
