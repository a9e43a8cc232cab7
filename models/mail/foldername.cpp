// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/foldername.h"

#include <QtEndian>

#include <optional>

namespace pd::mail {

namespace {

bool standsForItself(QChar c)
{
    return c.unicode() >= 0x20 && c.unicode() <= 0x7E && c != u'&';
}

QByteArray shifted(QStringView text)
{
    QByteArray utf16;
    for (const QChar c : text) {
        utf16.append(char(c.unicode() >> 8));
        utf16.append(char(c.unicode() & 0xFF));
    }
    return '&' + utf16.toBase64(QByteArray::OmitTrailingEquals).replace('/', ',') + '-';
}

std::optional<QString> unshifted(QByteArray base64)
{
    const auto read = QByteArray::fromBase64Encoding(base64.replace(',', '/'), QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray &utf16 = read.decoded;
    if (!read || utf16.isEmpty() || utf16.size() % 2 != 0)
        return std::nullopt;
    QString text;
    for (qsizetype i = 0; i < utf16.size(); i += 2)
        text.append(QChar(qFromBigEndian<quint16>(utf16.constData() + i)));
    return text.isValidUtf16() ? std::optional(text) : std::nullopt;
}

} // namespace

QByteArray encodedFolder(const QString &name)
{
    QByteArray written;
    for (qsizetype i = 0; i < name.size();) {
        if (standsForItself(name[i])) {
            written.append(name[i++].toLatin1());
        } else if (name[i] == u'&') {
            written.append("&-");
            ++i;
        } else {
            qsizetype end = i;
            while (end < name.size() && name[end] != u'&' && !standsForItself(name[end]))
                ++end;
            written.append(shifted(QStringView(name).sliced(i, end - i)));
            i = end;
        }
    }
    return written;
}

QString decodedFolder(const QByteArray &written)
{
    QString name;
    for (qsizetype i = 0; i < written.size();) {
        const qsizetype shift = written.indexOf('&', i);
        const qsizetype end = shift < 0 ? -1 : written.indexOf('-', shift);
        if (end < 0)
            return name + QString::fromUtf8(written.sliced(i));
        name.append(QString::fromUtf8(written.sliced(i, shift - i)));
        i = shift;
        const QByteArray between = written.sliced(i + 1, end - i - 1);
        const auto text = between.isEmpty() ? QStringLiteral("&") : unshifted(between);
        if (!text)
            return QString::fromUtf8(written);
        name.append(*text);
        i = end + 1;
    }
    return name;
}

} // namespace pd::mail
