// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QHash>
#include <QStringList>

#include <vector>

namespace pd::actions {

using namespace Qt::StringLiterals;

// A letter of tests/data/requests (README.md there), with what is right to read in it.
struct Letter {
    QString name;
    QHash<QString, QString> fields; // From, Subject, As, Patron, …
    QStringList wishes;             // "more 2", "section Balcony"
    QString words;

    [[nodiscard]] QString field(const QString &key) const { return fields.value(key); }
    [[nodiscard]] QString id() const { return name + u"@letters.example"_s; }
    // The message as it would come.
    [[nodiscard]] QByteArray message() const;
};

inline std::vector<Letter> lettersOf(const QString &file)
{
    QFile source(QStringLiteral(PD_LETTERS "/") + file);
    if (!source.open(QIODevice::ReadOnly))
        qFatal("no letters in %s", qPrintable(file));
    std::vector<Letter> letters;
    bool words = false;
    for (const QString &line : QString::fromUtf8(source.readAll()).split(u'\n')) {
        if (line.startsWith(u"=== "_s)) {
            letters.push_back({line.mid(4).trimmed(), {}, {}, {}});
            words = false;
        } else if (letters.empty()) {
            continue;
        } else if (words) {
            letters.back().words += line + u'\n';
        } else if (line == u"---"_s) {
            words = true;
        } else {
            const QString key = line.section(u": "_s, 0, 0), value = line.section(u": "_s, 1);
            if (key == u"Wish"_s)
                letters.back().wishes.append(value);
            else
                letters.back().fields.insert(key, value);
        }
    }
    return letters;
}

namespace lettering {

inline QByteArray quotedPrintable(const QByteArray &utf8)
{
    QByteArray out, line;
    for (const char c : utf8) {
        if (c == '\n') {
            out += line + "\r\n";
            line.clear();
            continue;
        }
        const auto u = static_cast<unsigned char>(c);
        line += (u < 32 || u > 126 || c == '=') ? "=" + QByteArray(1, c).toHex().toUpper() : QByteArray(1, c);
        if (line.size() > 70) {
            out += line + "=\r\n";
            line.clear();
        }
    }
    return out + line;
}

inline QByteArray encodedWord(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return std::all_of(utf8.begin(), utf8.end(), [](char c) { return c >= 32; }) ? utf8 : "=?utf-8?b?" + utf8.toBase64() + "?=";
}

inline QByteArray base64Lines(const QByteArray &bytes)
{
    const QByteArray all = bytes.toBase64();
    QByteArray out;
    for (qsizetype at = 0; at < all.size(); at += 76)
        out += all.mid(at, 76) + "\r\n";
    return out;
}

inline QByteArray part(const QByteArray &type, const QByteArray &encoding, const QByteArray &body)
{
    return "Content-Type: " + type + "\r\nContent-Transfer-Encoding: " + encoding + "\r\n\r\n" + body;
}

} // namespace lettering

inline QByteArray Letter::message() const
{
    using namespace lettering;
    const QString as = field(u"As"_s);
    QString from = field(u"From"_s);
    const QString caller = from.section(u'<', 0, 0).trimmed();
    QByteArray head = "From: " + (from.contains(u'<') ? encodedWord(QString(caller).remove(u'"')).prepend(caller.contains(u'@') ? "\"" : "").append(caller.contains(u'@') ? "\"" : "") + " <" + from.section(u'<', 1).toUtf8() : from.toUtf8())
        + "\r\nTo: box@theatre.example\r\nSubject: " + encodedWord(field(u"Subject"_s)) + "\r\nDate: Fri, 21 Nov 2025 10:00:00 +0000\r\nMessage-ID: <" + id().toUtf8() + ">\r\nMIME-Version: 1.0\r\n";
    if (const QString reply = field(u"Reply"_s); !reply.isEmpty())
        head += "In-Reply-To: <" + reply.toUtf8() + "@letters.example>\r\n";
    const QByteArray utf8 = words.toUtf8(), html = "<html><body>" + utf8 + "</body></html>";
    if (as == u"qp"_s)
        return head + part("text/plain; charset=utf-8", "quoted-printable", quotedPrintable(utf8));
    if (as == u"base64"_s)
        return head + part("text/plain; charset=utf-8", "base64", base64Lines(utf8));
    if (as == u"latin1"_s)
        return head + part("text/plain; charset=iso-8859-1", "8bit", words.toLatin1());
    if (as == u"html"_s)
        return head + part("text/html; charset=utf-8", "8bit", html);
    if (as == u"html64"_s)
        return head + part("text/html; charset=utf-8", "base64", base64Lines(html));
    if (as == u"both"_s)
        return head + "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n" + part("text/plain; charset=utf-8", "8bit", utf8) + "\r\n--b\r\n"
            + part("text/html; charset=utf-8", "8bit", "<p>" + html + "</p>") + "\r\n--b--\r\n";
    if (as == u"forwarded"_s)
        return head + part("text/plain; charset=utf-8", "8bit", "---------- Forwarded message ---------\nFrom: Somebody <somebody@else.example>\nDate: Mon, 3 Nov 2025\nSubject: seats\n\n" + utf8);
    return head + part("text/plain; charset=utf-8", "8bit", utf8);
}

} // namespace pd::actions
