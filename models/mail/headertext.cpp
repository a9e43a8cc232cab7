// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/headertext.h"

#include <QStringList>

#include <algorithm>

namespace pd::mail {

namespace {

QString withoutControls(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text.simplified();
}

bool isPlain(const QString &text)
{
    constexpr qsizetype longest = 60; // with the header's name it is no long line yet
    return text.size() <= longest && !text.contains(QLatin1StringView("=?")) && std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; });
}

// Pieces of UTF-8 of so many bytes at most, no character cut.
QByteArrayList pieces(const QString &text, qsizetype longest)
{
    QByteArrayList all;
    for (const char32_t c : text.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&c, 1).toUtf8();
        if (all.isEmpty() || all.last().size() + bytes.size() > longest)
            all.append(bytes);
        else
            all.last() += bytes;
    }
    return all;
}

// RFC 2047.
QByteArray encoded(const QString &text)
{
    QByteArrayList words;
    for (const QByteArray &piece : pieces(text, 39)) // 52 in base64, 64 with what stands around it
        words.append("=?utf-8?B?" + piece.toBase64() + "?=");
    return words.join("\r\n ");
}

} // namespace

QByteArray headerText(const QString &text)
{
    const QString clean = withoutControls(text);
    return isPlain(clean) ? clean.toLatin1() : encoded(clean);
}

QByteArray headerName(const QString &name)
{
    const QString clean = withoutControls(name);
    if (!isPlain(clean))
        return encoded(clean);
    return '"' + clean.toLatin1().replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

// RFC 2231.
QByteArray headerParameter(const QByteArray &name, const QString &value)
{
    const QString clean = withoutControls(value);
    if (isPlain(clean) && !clean.contains(u'"') && !clean.contains(u'\\'))
        return ";\r\n " + name + "=\"" + clean.toLatin1() + '"';
    const QByteArrayList parts = pieces(clean, 15); // 45 where each is %XX
    QByteArray written;
    for (qsizetype i = 0; i < parts.size(); ++i)
        written += ";\r\n " + name + '*' + QByteArray::number(i) + "*=" + (i == 0 ? "utf-8''" : "") + parts[i].toPercentEncoding();
    return written;
}

} // namespace pd::mail
