// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mail/stream.h"

#include <QByteArrayList>

#include <algorithm>
#include <cstring>
#include <limits>

namespace pd::testing {

// A conversation written down beforehand: lines that begin with "S: " are what a server says, each with its line end, those with
// "C: " what it wants to hear. It hands out `portion` bytes at a time and stands still where it is the client's turn.
class Transcript final : public mail::Stream {
public:
    explicit Transcript(const QByteArray &text, qsizetype portion = std::numeric_limits<qsizetype>::max())
        : m_portion(portion)
    {
        for (const QByteArray &line : text.split('\n')) {
            if (const QByteArray said = line.trimmed(); said.startsWith("S: ") || said.startsWith("C: "))
                m_lines.append(said + "\r\n");
        }
    }

    Result<qsizetype> read(char *data, qsizetype size, int) override
    {
        if (closed)
            return Error{ErrorCode::MailInterrupted, {}, QStringLiteral("closed")};
        while (m_ready.isEmpty() && !m_lines.isEmpty() && m_lines[0].startsWith("S: "))
            m_ready = m_lines.takeFirst().sliced(3);
        const qsizetype part = std::min({size, m_portion, m_ready.size()});
        std::memcpy(data, m_ready.constData(), size_t(part));
        m_ready.remove(0, part);
        return part;
    }

    Result<void> write(QByteArrayView bytes, int) override
    {
        const QByteArray expected = m_lines.isEmpty() || !m_lines[0].startsWith("C: ") ? QByteArray("nothing") : m_lines.takeFirst().sliced(3);
        if (expected != bytes)
            unexpected += "expected " + expected + " heard " + bytes.toByteArray();
        return {};
    }

    void close() override { closed = true; }

    [[nodiscard]] bool isOver() const { return m_lines.isEmpty() && m_ready.isEmpty(); }
    QByteArray unexpected; // empty: the client kept to its lines
    bool closed = false;

private:
    QByteArrayList m_lines;
    QByteArray m_ready;
    qsizetype m_portion;
};

} // namespace pd::testing
