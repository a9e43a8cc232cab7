// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/bytesource.h"
#include "models/exchange/encoding.h"

namespace pd::exchange {

// Any encoding in, UTF-8 without a mark out. What is no character becomes U+FFFD (in a UTF-8 file with a mark,
// too, whose bytes are passed on as they are: QString makes the replacement).
class Transcoder final : public ByteSource {
public:
    Transcoder(ByteSource &source, Encoding encoding);

    [[nodiscard]] qint64 read(char *data, qint64 size) override;
    [[nodiscard]] Error error() const override { return m_source.error(); }
    // Of the source, for progress.
    [[nodiscard]] qint64 bytesIn() const { return m_bytesIn; }

private:
    void decode();
    void decodeUnits(int width, bool bigEndian);
    void put(char32_t c);

    ByteSource &m_source;
    const Encoding m_encoding;
    int m_markLeft;
    qint64 m_bytesIn = 0;
    bool m_atEnd = false;
    QByteArray m_in; // bytes that wait for the rest of their character
    QByteArray m_out;
    qsizetype m_outAt = 0;
};

} // namespace pd::exchange
