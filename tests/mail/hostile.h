// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <utility>
#include <vector>

namespace pd::mail {

// Messages made to harm whoever reads them. Names say what is wrong with each.
using Hostile = std::vector<std::pair<const char *, QByteArray>>;

inline QByteArray usual()
{
    return "From: a@b.example\r\nTo: c@d.example\r\nSubject: t\r\nDate: Fri, 21 Nov 2025 10:00:00 +0000\r\nMIME-Version: 1.0\r\n";
}

inline QByteArray nested(int depth)
{
    QByteArray bytes = usual();
    for (int i = 0; i < depth; ++i) {
        const QByteArray name = "b" + QByteArray::number(i);
        bytes += "Content-Type: multipart/mixed; boundary=\"" + name + "\"\r\n\r\n--" + name + "\r\n";
    }
    return bytes + "Content-Type: text/plain\r\n\r\nx\r\n";
}

inline Hostile hostileMessages()
{
    Hostile all;
    all.push_back({"nothing", ""});
    all.push_back({"only line ends", "\r\n\r\n"});
    all.push_back({"no header", "just words\r\nand more\r\n"});
    all.push_back({"no body", "From: a@b.example\r\n"});
    all.push_back({"one byte", "x"});
    all.push_back({"all bytes", [] {
        QByteArray bytes;
        for (int i = 0; i < 4096; ++i)
            bytes += char(i * 7 + i / 256);
        return bytes;
    }()});
    for (const int depth : {100, 900, 20'000})
        all.push_back({depth == 100 ? "nested 100 deep" : depth == 900 ? "nested 900 deep" : "nested 20,000 deep", nested(depth)});
    all.push_back({"messages in messages", usual() + QByteArray("Content-Type: message/rfc822\r\n\r\n").repeated(20'000) + "Subject: x\r\n\r\nbody\r\n"});
    all.push_back({"one boundary in itself", usual() + QByteArray("Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n").repeated(900) + "x"});
    all.push_back({"tiny parts", usual() + "Content-Type: multipart/mixed; boundary=a\r\n\r\n" + QByteArray("--a\r\nx:y\r\n\r\n").repeated(100'000) + "--a--\r\n"});
    all.push_back({"an unknown encoding", usual() + "Content-Type: text/plain; charset=x-none-9\r\n\r\nhe\xe4llo\r\n"});
    all.push_back({"an encoding that it has not", usual() + "Content-Type: text/plain; charset=utf-8\r\n\r\nM\xfcller caf\xe9\r\n"});
    all.push_back({"NUL everywhere", QByteArray("From: a\0b@x\r\nSubject: nul\0nul\r\n\r\nbo\0dy\r\n", 40)});
    all.push_back({"a group of colons", "From: " + QByteArray(99'999, ':') + "\r\n\r\nx"});
    all.push_back({"comments in comments", "From: " + QByteArray(200'000, '(') + "\r\nDate: " + QByteArray(200'000, '(') + "\r\n\r\nx"});
    all.push_back({"many addresses", "To: " + QByteArray("u@x.example,").repeated(100'000) + "\r\n\r\nx"});
    all.push_back({"many fields", QByteArray("X-H: v\r\n").repeated(100'000) + "\r\nx"});
    all.push_back({"a long field", "Subject: " + QByteArray(5'000'000, 'A') + "\r\n\r\nx"});
    all.push_back({"many references", "References: " + QByteArray("<1@x> ").repeated(200'000) + "\r\n\r\nx"});
    all.push_back({"many encoded words", "Subject: " + QByteArray("=?utf-8?q?a?= ").repeated(50'000) + "\r\n\r\nx"});
    all.push_back({"many parameters", usual() + "Content-Type: text/plain" + QByteArray("; a*1=b").repeated(50'000) + "\r\n\r\nx"});
    all.push_back({"a parameter's name in eight bits", "Content-Type: multipart/mixed;\n " + QByteArray("\xd1\x9c").repeated(33) + "=\"\xd1\x9c\";"});
    all.push_back({"a broken coding", usual() + "Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n" + QByteArray("!!!!").repeated(1000) + "aGk=\r\n"});
    all.push_back({"an unending line", usual() + "Content-Type: text/plain\r\n\r\n" + QByteArray(5'000'000, 'x')});
    all.push_back({"tables in tables", usual() + "Content-Type: text/html\r\n\r\n" + QByteArray("<table><tr><td>").repeated(20'000) + "deep"});
    all.push_back({"marks without end", usual() + "Content-Type: text/html\r\n\r\n" + QByteArray("<").repeated(200'000)});
    all.push_back({"entities without end", usual() + "Content-Type: text/html\r\n\r\n" + QByteArray("&#x10ffff;&amp;&").repeated(10'000)});
    all.push_back({"an empty boundary", usual() + "Content-Type: multipart/mixed; boundary=\"\"\r\n\r\n--\r\n\r\nhi\r\n----\r\n"});
    all.push_back({"a boundary that never comes", usual() + "Content-Type: multipart/mixed; boundary=x\r\n\r\nhi"});
    return all;
}

} // namespace pd::mail
