// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/transcoder.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <cstring>

namespace pd::exchange {

namespace {

constexpr qsizetype blockSize = 64 * 1024;

// 0x80 to 0x9F of windows-1252; the five that it leaves open stand for themselves, as browsers take them.
constexpr std::array<char16_t, 32> high1252 = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
    0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

} // namespace

Transcoder::Transcoder(ByteSource &source, Encoding encoding)
    : m_source(source)
    , m_encoding(encoding)
    , m_markLeft(markLength(encoding))
{
}

qint64 Transcoder::read(char *data, qint64 size)
{
    while (m_markLeft > 0) {
        const qint64 count = m_source.read(data, std::min<qint64>(m_markLeft, size));
        if (count <= 0)
            return count;
        m_markLeft -= static_cast<int>(count);
        m_bytesIn += count;
    }
    if (m_encoding == Encoding::Utf8 || m_encoding == Encoding::Utf8Bom) {
        const qint64 count = m_source.read(data, size);
        m_bytesIn += std::max<qint64>(count, 0);
        return count;
    }
    while (m_outAt == m_out.size() && !m_atEnd) {
        const qsizetype kept = m_in.size();
        m_in.resize(kept + blockSize);
        const qint64 count = m_source.read(m_in.data() + kept, blockSize);
        if (count < 0)
            return count;
        m_in.truncate(kept + count);
        m_bytesIn += count;
        m_atEnd = count == 0;
        m_out.clear();
        m_outAt = 0;
        decode();
    }
    const qint64 count = std::min<qint64>(size, m_out.size() - m_outAt);
    if (count > 0)
        std::memcpy(data, m_out.constData() + m_outAt, static_cast<std::size_t>(count));
    m_outAt += count;
    return count;
}

void Transcoder::decode()
{
    switch (m_encoding) {
    case Encoding::Windows1252:
        for (const char c : std::as_const(m_in)) {
            const auto byte = static_cast<uchar>(c);
            if (byte < 0x80)
                m_out += c;
            else
                put(byte < 0xA0 ? high1252[byte - 0x80] : byte);
        }
        m_in.clear();
        break;
    case Encoding::Utf16Le:
    case Encoding::Utf16Be:
        decodeUnits(2, m_encoding == Encoding::Utf16Be);
        break;
    case Encoding::Utf32Le:
    case Encoding::Utf32Be:
    case Encoding::Utf32LeShortMark:
    case Encoding::Utf32BeShortMark:
        decodeUnits(4, m_encoding == Encoding::Utf32Be || m_encoding == Encoding::Utf32BeShortMark);
        break;
    case Encoding::Utf8:
    case Encoding::Utf8Bom:
        break;
    }
}

void Transcoder::decodeUnits(int width, bool bigEndian)
{
    const auto unit = [&](qsizetype at) {
        char32_t value = 0;
        for (int i = 0; i < width; ++i)
            value = value << 8 | static_cast<uchar>(m_in[at + (bigEndian ? i : width - 1 - i)]);
        return value;
    };
    qsizetype at = 0;
    for (; at + width <= m_in.size(); at += width) {
        const char32_t c = unit(at);
        if (width == 2 && QChar::isHighSurrogate(c)) {
            if (at + 4 > m_in.size() && !m_atEnd)
                break;
            const char32_t low = at + 4 <= m_in.size() ? unit(at + 2) : 0;
            const bool pair = QChar::isLowSurrogate(low);
            put(pair ? QChar::surrogateToUcs4(static_cast<char16_t>(c), static_cast<char16_t>(low)) : char32_t{QChar::ReplacementCharacter});
            at += pair ? 2 : 0;
            continue;
        }
        put(c);
    }
    m_in.remove(0, at);
    if (m_atEnd && !m_in.isEmpty()) {
        put(QChar::ReplacementCharacter);
        m_in.clear();
    }
}

void Transcoder::put(char32_t c)
{
    if (c > QChar::LastValidCodePoint || QChar::isSurrogate(c))
        c = QChar::ReplacementCharacter;
    if (c < 0x80) {
        m_out += static_cast<char>(c);
    } else if (c < 0x800) {
        m_out += static_cast<char>(0xC0 | c >> 6);
        m_out += static_cast<char>(0x80 | (c & 0x3F));
    } else {
        if (c < 0x10000) {
            m_out += static_cast<char>(0xE0 | c >> 12);
        } else {
            m_out += static_cast<char>(0xF0 | c >> 18);
            m_out += static_cast<char>(0x80 | (c >> 12 & 0x3F));
        }
        m_out += static_cast<char>(0x80 | (c >> 6 & 0x3F));
        m_out += static_cast<char>(0x80 | (c & 0x3F));
    }
}

} // namespace pd::exchange
