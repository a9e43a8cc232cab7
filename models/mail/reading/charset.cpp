// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/reading/charset.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cerrno>
#include <iconv.h>
#include <optional>
#include <vector>

namespace pd::mail {

namespace {

std::optional<QString> strictUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return {};
    return text;
}

// Whether bytes that are valid UTF-8 are hardly anything else: a letter in two bytes, or anything in three or four. Two signs beside each other, as
// "Â°", may be meant; so may a letter with a quotation mark behind it, as "É’", which would be a letter that hardly anybody writes.
bool isSurelyUtf8(const QString &decoded)
{
    const auto isRare = [](QChar c) { return c.unicode() >= 0x180 && c.unicode() <= 0x36F; };
    return std::any_of(decoded.cbegin(), decoded.cend(), [isRare](QChar c) { return c.unicode() >= 0x800 || (c.unicode() >= 0x80 && c.isLetter() && !isRare(c)); });
}

QString windows1252(const QByteArray &bytes)
{
    static constexpr std::array<char16_t, 32> upper{0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
                                                    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
                                                    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = uchar(bytes[i]);
        text[i] = byte >= 0x80 && byte < 0xA0 ? QChar(upper[byte - 0x80]) : QChar(ushort(byte));
    }
    return text;
}

// None where the system has no such converter, or the bytes do not fit.
std::optional<QString> converted(const QByteArray &bytes, const QByteArray &charset)
{
    if (charset.contains('/')) // "//IGNORE" would drop bytes
        return {};
    const iconv_t converter = iconv_open("UTF-8", charset.constData());
    if (converter == iconv_t(-1)) // NOLINT: as the interface says
        return {};
    QByteArray out;
    std::array<char, 4096> part{};
    char *in = const_cast<char *>(bytes.constData());
    auto left = std::size_t(bytes.size());
    bool done = false, failed = false;
    while (!done && !failed) {
        char *to = part.data();
        std::size_t room = part.size();
        const bool flush = left == 0;
        const std::size_t answer = iconv(converter, flush ? nullptr : &in, flush ? nullptr : &left, &to, &room);
        out.append(part.data(), qsizetype(part.size() - room));
        failed = answer == std::size_t(-1) && errno != E2BIG;
        done = flush && answer != std::size_t(-1);
    }
    iconv_close(converter);
    return failed ? std::nullopt : std::optional(QString::fromUtf8(out));
}

class Converters {
public:
    Converters() = default;
    ~Converters()
    {
        for (const iconv_t one : m_open)
            iconv_close(one);
    }
    Q_DISABLE_COPY_MOVE(Converters)

    void load(const char *to, const char *from)
    {
        if (const iconv_t one = iconv_open(to, from); one != iconv_t(-1)) // NOLINT: as the interface says
            m_open.push_back(one);
    }

private:
    std::vector<iconv_t> m_open;
};

} // namespace

Decoded decodedText(const QByteArray &bytes, const QByteArray &charset)
{
    const QByteArray name = charset.trimmed().toLower();
    const bool plain = name.isEmpty() || name == "us-ascii" || name == "ascii";
    if (plain || name == "utf-8" || name == "utf8") {
        if (auto text = strictUtf8(bytes)) {
            const bool saysLess = plain && text->size() != bytes.size(); // more than ASCII is in it
            return {*std::move(text), saysLess};
        }
        return {windows1252(bytes), true};
    }
    if (name == "iso-8859-1" || name == "latin1" || name == "windows-1252" || name == "cp1252") { // who says the first means the last
        if (auto text = strictUtf8(bytes); text && isSurelyUtf8(*text))
            return {*std::move(text), true};
        return {windows1252(bytes), false};
    }
    if (auto text = converted(bytes, name))
        return {*std::move(text), false};
    if (auto text = strictUtf8(bytes))
        return {*std::move(text), true};
    return {windows1252(bytes), true};
}

void loadConverters()
{
    static Converters open; // as long as the program runs
    for (const char *name : {"ISO-8859-1", "ISO-8859-2", "ISO-8859-3", "ISO-8859-4", "ISO-8859-5", "ISO-8859-6", "ISO-8859-7", "ISO-8859-8", "ISO-8859-9", "ISO-8859-10",
                             "ISO-8859-13", "ISO-8859-14", "ISO-8859-15", "ISO-8859-16", "WINDOWS-1250", "WINDOWS-1251", "WINDOWS-1252", "WINDOWS-1253", "WINDOWS-1254",
                             "WINDOWS-1255", "WINDOWS-1256", "WINDOWS-1257", "WINDOWS-1258", "KOI8-R", "KOI8-U", "MACINTOSH", "UTF-7", "UTF-16", "UTF-16BE", "UTF-16LE",
                             "BIG5", "GB2312", "GBK", "GB18030", "SHIFT_JIS", "EUC-JP", "ISO-2022-JP", "EUC-KR", "TIS-620"}) {
        open.load("UTF-8", name);
        open.load(name, "UTF-8");
    }
}

} // namespace pd::mail
