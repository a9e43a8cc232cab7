// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/encoding.h"

#include <algorithm>
#include <cstring>

namespace pd::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype blockSize = 256 * 1024;
constexpr qsizetype textSample = 4096;

// The well-formed ranges of RFC 3629, byte by byte, so that a block may end anywhere.
class Utf8Check {
public:
    // False at the first byte that cannot stand there.
    bool feed(const char *data, qsizetype size)
    {
        for (qsizetype i = 0; i < size; ++i) {
            if (m_wanted == 0) {
                i = skipAscii(data, size, i);
                if (i == size)
                    return true;
                if (!lead(static_cast<uchar>(data[i])))
                    return false;
            } else if (!follow(static_cast<uchar>(data[i]))) {
                return false;
            }
        }
        return true;
    }
    [[nodiscard]] bool complete() const { return m_wanted == 0; }

private:
    static qsizetype skipAscii(const char *data, qsizetype size, qsizetype i)
    {
        quint64 eight;
        while (i + 8 <= size) {
            std::memcpy(&eight, data + i, 8);
            if (eight & 0x8080808080808080ULL)
                break;
            i += 8;
        }
        while (i < size && !(static_cast<uchar>(data[i]) & 0x80))
            ++i;
        return i;
    }
    bool lead(uchar c)
    {
        m_low = c == 0xE0 ? 0xA0 : c == 0xF0 ? 0x90 : 0x80;
        m_high = c == 0xED ? 0x9F : c == 0xF4 ? 0x8F : 0xBF;
        m_wanted = c >= 0xC2 && c <= 0xDF ? 1 : c >= 0xE0 && c <= 0xEF ? 2 : c >= 0xF0 && c <= 0xF4 ? 3 : 0;
        return m_wanted != 0;
    }
    bool follow(uchar c)
    {
        const bool fits = c >= m_low && c <= m_high;
        m_low = 0x80;
        m_high = 0xBF;
        --m_wanted;
        return fits;
    }

    int m_wanted = 0;
    uchar m_low = 0x80;
    uchar m_high = 0xBF;
};

// No text has a NUL as every second character: what would be that in UTF-16 is UTF-32.
Encoding behindShortMark(const QByteArray &start)
{
    const QByteArray first = start.mid(2, 4);
    if (first.size() == 4 && first.endsWith(QByteArrayView("\0\0\0", 3)) && first.front() != '\0')
        return Encoding::Utf32LeShortMark;
    if (first.size() == 4 && first.startsWith(QByteArrayView("\0\0\0", 3)) && first.back() != '\0')
        return Encoding::Utf32BeShortMark;
    return start.startsWith("\xFF\xFE") ? Encoding::Utf16Le : Encoding::Utf16Be;
}

} // namespace

QString encodingName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return u"UTF-8"_s;
    case Encoding::Utf8Bom:
        return u"UTF-8-BOM"_s;
    case Encoding::Utf16Le:
        return u"UTF-16LE"_s;
    case Encoding::Utf16Be:
        return u"UTF-16BE"_s;
    case Encoding::Utf32Le:
    case Encoding::Utf32LeShortMark:
        return u"UTF-32LE"_s;
    case Encoding::Utf32Be:
    case Encoding::Utf32BeShortMark:
        return u"UTF-32BE"_s;
    case Encoding::Windows1252:
        return u"windows-1252"_s;
    }
    Q_UNREACHABLE();
}

int markLength(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
    case Encoding::Windows1252:
        return 0;
    case Encoding::Utf16Le:
    case Encoding::Utf16Be:
    case Encoding::Utf32LeShortMark:
    case Encoding::Utf32BeShortMark:
        return 2;
    case Encoding::Utf8Bom:
        return 3;
    case Encoding::Utf32Le:
    case Encoding::Utf32Be:
        return 4;
    }
    Q_UNREACHABLE();
}

Result<Encoding> detectEncoding(ByteSource &source, qint64 total, const Progress &progress)
{
    QByteArray block(blockSize, Qt::Uninitialized);
    QByteArray start;
    Utf8Check check;
    bool utf8 = true;
    qint64 done = 0;
    for (;;) {
        const qint64 count = source.read(block.data(), blockSize);
        if (count < 0)
            return source.error();
        if (start.size() < textSample)
            start.append(block.constData(), std::min<qsizetype>(count, textSample - start.size()));
        // UTF-32LE before UTF-16LE: its mark begins with the other's.
        if (start.size() >= 6 || count == 0) {
            if (start.startsWith(QByteArrayView("\xFF\xFE\0\0", 4)))
                return Encoding::Utf32Le;
            if (start.startsWith(QByteArrayView("\0\0\xFE\xFF", 4)))
                return Encoding::Utf32Be;
            if (start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF"))
                return behindShortMark(start);
            if (start.startsWith("\xEF\xBB\xBF"))
                return Encoding::Utf8Bom;
        }
        // One stray NUL is a blemish of a value; many are another kind of file.
        if ((start.size() >= textSample || count == 0) && start.count('\0') > start.size() / 16)
            return Error{ErrorCode::FileEncoding, {}, u"NUL bytes and no byte order mark"_s};
        utf8 = utf8 && (count == 0 ? check.complete() : check.feed(block.constData(), count));
        if (count == 0)
            return utf8 ? Encoding::Utf8 : Encoding::Windows1252;
        if (!utf8 && start.size() >= textSample)
            return Encoding::Windows1252;
        done += count;
        if (progress && !progress(done, total))
            return Error{ErrorCode::Cancelled, {}, {}};
    }
}

} // namespace pd::exchange
