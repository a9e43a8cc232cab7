// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchletters.h"

namespace pd::bench {

QByteArray letter(qint64 n)
{
    const QByteArray id = QByteArray::number(n);
    const QByteArray head = "Return-Path: <patron" + id + "@x.example>\r\nReceived: from out.x.example by mx.theatre.example; Fri, 21 Nov 2025 10:00:00 +0000\r\n"
                            "Authentication-Results: mx.theatre.example; dkim=pass header.d=x.example\r\nFrom: =?utf-8?q?Ana_N=C3=BA=C3=B1ez?= <patron"
        + id + "@x.example>\r\nTo: box@theatre.example\r\nSubject: Our seats, order ON-" + id + "\r\nDate: Fri, 21 Nov 2025 10:00:00 +0000\r\nMessage-ID: <m" + id + "@x.example>\r\n"
        + (n % 10 == 9 ? "In-Reply-To: <m" + QByteArray::number(n - 1) + "@x.example>\r\n" : QByteArray()) + "MIME-Version: 1.0\r\n";
    const QByteArray words = QByteArray("Good evening, we would like to sit nearer to the stage, if that can be, because my husband does not hear well any more.\r\n").repeated(12);
    const QByteArray plain = "Content-Type: text/plain; charset=utf-8\r\n\r\n" + words;
    const QByteArray html = "Content-Type: text/html; charset=utf-8\r\n\r\n<html><body>" + QByteArray(words).replace("\r\n", "</p><p>") + "</body></html>\r\n";
    if (n % 3 == 0)
        return head + plain;
    QByteArray parts = "Content-Type: multipart/alternative; boundary=in\r\n\r\n--in\r\n" + plain + "--in\r\n" + html + "--in--\r\n";
    if (n % 3 == 1)
        return head + parts;
    return head + "Content-Type: multipart/mixed; boundary=out\r\n\r\n--out\r\n" + parts + "--out\r\nContent-Type: application/pdf; name=plan.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + QByteArray("JVBERi0xLjQKJcOkw7zDtsOfCjIgMCBvYmoKPDwvTGVuZ3RoIDMgMCBSL0ZpbHRlci9GbGF0ZURl\r\n").repeated(100) + "--out--\r\n";
}

} // namespace pd::bench
