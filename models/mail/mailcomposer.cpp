// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/mailcomposer.h"

#include "models/mail/headertext.h"
#include "models/mail/strictaddress.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace pd::mail {

namespace {

// Of a thread that is very long, what began it and the last of it.
constexpr qsizetype mostReferences = 20;

// An id as others may have made it: anything but what would end its header or its line.
bool isMessageId(const QByteArray &id)
{
    return id.size() > 2 && id.size() <= 900 && id.startsWith('<') && id.endsWith('>') && id.indexOf('>') == id.size() - 1
        && std::all_of(id.begin(), id.end(), [](char c) { return c > 0x20 && c < 0x7F; });
}

QByteArray threadOf(const OutgoingMessage &message)
{
    QByteArrayList ids = message.references + QByteArrayList{message.inReplyTo};
    ids.removeIf([](const QByteArray &id) { return !isMessageId(id); });
    for (qsizetype i = ids.size() - 1; i >= 0; --i) { // once each, where it stands last
        if (ids.indexOf(ids[i], i + 1) >= 0)
            ids.removeAt(i);
    }
    if (ids.size() > mostReferences)
        ids.remove(1, ids.size() - mostReferences);
    QByteArray headers;
    if (isMessageId(message.inReplyTo))
        headers += "In-Reply-To: " + message.inReplyTo + "\r\n";
    if (!ids.isEmpty())
        headers += "References: " + ids.join("\r\n ") + "\r\n";
    return headers;
}

QByteArray dateText(Instant date)
{
    return QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(date.ms, Qt::UTC), u"ddd, d MMM yyyy HH:mm:ss '+0000'"_s).toLatin1();
}

// RFC 2045, quoted-printable: lines of 76 characters at most; a line's last blank and "From " are written so that no one changes them.
QByteArray quotedPrintable(const QString &text)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    QByteArray written;
    QString lines = text;
    lines.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    while (lines.endsWith(u'\n'))
        lines.chop(1);
    for (const QByteArray &line : lines.toUtf8().split('\n')) {
        qsizetype column = 0;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const char c = line[i];
            const bool last = i + 1 == line.size();
            const bool stands = (c > 0x20 && c < 0x7F && c != '=') || ((c == ' ' || c == '\t') && !last);
            const bool plain = stands && !(i == 0 && line.startsWith("From "));
            const qsizetype width = plain ? 1 : 3;
            if (column + width > 75) {
                written += "=\r\n";
                column = 0;
            }
            if (plain)
                written += c;
            else
                written.append('=').append(digits[(c >> 4) & 0xF]).append(digits[c & 0xF]);
            column += width;
        }
        written += "\r\n";
    }
    return written;
}

QByteArray base64Lines(const QByteArray &bytes)
{
    const QByteArray all = bytes.toBase64();
    QByteArray lines;
    for (qsizetype i = 0; i < all.size(); i += 76)
        lines += all.sliced(i, std::min<qsizetype>(76, all.size() - i)) + "\r\n";
    return lines;
}

QByteArray typeOf(const OutgoingPart &part)
{
    const bool fits = part.type.count('/') == 1 && part.type.size() < 60
        && std::all_of(part.type.begin(), part.type.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || QByteArrayView("/.+-").contains(c); });
    return fits ? part.type : QByteArray("application/octet-stream");
}

QByteArray bodyOf(const OutgoingMessage &message)
{
    const QByteArray text = "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + quotedPrintable(message.body);
    if (message.parts.empty())
        return text;
    // Neither of the two encodings can hold "=_".
    const QByteArray boundary = "=_" + QCryptographicHash::hash(message.messageId, QCryptographicHash::Sha256).toHex().first(32);
    QByteArray body = "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n--" + boundary + "\r\n" + text;
    for (const OutgoingPart &part : message.parts) {
        body += "--" + boundary + "\r\nContent-Type: " + typeOf(part) + "\r\nContent-Disposition: attachment" + headerParameter("filename", part.fileName)
            + "\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64Lines(part.bytes);
    }
    return body + "--" + boundary + "--\r\n";
}

} // namespace

QByteArray makeMessageId(const QByteArray &random, const QString &fromAddress)
{
    const auto address = strictAddress(fromAddress);
    return '<' + random + (address ? address->sliced(address->lastIndexOf('@')) : QByteArray("@patrondesk.invalid")) + '>';
}

Result<QByteArray> compose(const OutgoingMessage &message)
{
    const auto from = strictAddress(message.fromAddress);
    const auto to = strictAddress(message.toAddress);
    if (!from || !to)
        return Error{ErrorCode::MailAddressInvalid, {{u"address"_s, from ? message.toAddress : message.fromAddress}}, {}};
    if (!isMessageId(message.messageId))
        return Error{ErrorCode::Internal, {}, u"a message without an id"_s};
    const auto person = [](const QString &name, const QByteArray &address) {
        return name.trimmed().isEmpty() ? address : headerName(name) + "\r\n <" + address + '>';
    };
    return "From: " + person(message.fromName, *from) + "\r\nTo: " + person(message.toName, *to) + "\r\nSubject: " + headerText(message.subject) + "\r\nDate: " + dateText(message.date)
        + "\r\nMessage-ID: " + message.messageId + "\r\n" + threadOf(message) + "MIME-Version: 1.0\r\n" + bodyOf(message);
}

} // namespace pd::mail
