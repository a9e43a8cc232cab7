// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/reading/htmltext.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using pd::mail::htmlText;

class HtmlTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatThePageSays_data();
    void saysWhatThePageSays();
    void readsNoMoreThanItMay();
    void leavesOutWhatStandsTooDeep();
};

void HtmlTextTest::saysWhatThePageSays_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << u"Good   evening"_s << u"Good evening\n"_s;
    QTest::newRow("paragraphs") << u"<p>One</p><p>Two</p>"_s << u"One\n\nTwo\n"_s;
    QTest::newRow("lines") << u"One<br>Two<div>Three</div>Four"_s << u"One\nTwo\nThree\nFour\n"_s;
    QTest::newRow("blanks at the edge of elements") << u"<b>row</b> <i>F</i>, <b>seat</b>9"_s << u"row F, seat9\n"_s;
    QTest::newRow("entities") << u"caf&eacute; &lt;b&gt; &amp;"_s << u"caf\u00e9 <b> &\n"_s;
    QTest::newRow("characters") << u"<p>Señora Núñez – 王</p>"_s << u"Señora Núñez – 王\n"_s;
    QTest::newRow("another encoding is said than it has") << u"<meta charset=\"koi8-r\"><p>é</p>"_s << u"é\n"_s;
    QTest::newRow("a link") << u"<a href=\"https://evil.example/x\">your portal</a>"_s << u"your portal <https://evil.example/x>\n"_s;
    QTest::newRow("a link that says its address") << u"<a href='https://a.example'>https://a.example</a>"_s << u"https://a.example\n"_s;
    QTest::newRow("a link that runs") << u"<a href=\"javascript:alert(1)\">here</a>"_s << u"here <javascript:alert(1)>\n"_s;
    QTest::newRow("an image") << u"<img src=\"http://t.example/pixel\" alt=\"Seat map\"><img src=x>"_s << u"[image: Seat map]\n"_s;
    QTest::newRow("a script and a style") << u"<style>p{}</style>A<script>alert('<p>B</p>')</script>C"_s << u"AC\n"_s;
    QTest::newRow("a list") << u"<ul><li>One<li>Two</ul>"_s << u"• One\n• Two\n"_s;
    QTest::newRow("a table") << u"<table><tr><td>Row</td><td>F</td></tr><tr><td>Seat</td><td>9</td></tr></table>"_s << u"Row F\nSeat 9\n"_s;
    QTest::newRow("a quotation") << u"Yes<blockquote><p>Do you?</p>A<blockquote>old</blockquote></blockquote>Bye"_s << u"Yes\n\n> Do you?\n\n> A\n\n> > old\n\nBye\n"_s;
    QTest::newRow("preformatted") << u"<pre>a  b\n c</pre>"_s << u"a  b\n c\n"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("only marks") << u"<div><p></p></div>"_s << QString();
    QTest::newRow("broken") << u"<p>One<b>Two</p></td>Three"_s << u"OneTwo\n\nThree\n"_s;
    QTest::newRow("open") << u"One <b"_s << u"One\n"_s;
}

void HtmlTextTest::saysWhatThePageSays()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    QCOMPARE(htmlText(html), text);
}

void HtmlTextTest::readsNoMoreThanItMay()
{
    const QString text = htmlText(u"<p>word </p>"_s.repeated(100'000));
    QVERIFY(text.size() > 50'000);
    QVERIFY(text.size() <= 256 * 1024);
}

void HtmlTextTest::leavesOutWhatStandsTooDeep()
{
    QVERIFY(htmlText(u"<div>"_s.repeated(200) + u"words"_s).contains(u"words"_s));
    QVERIFY(!htmlText(u"<div>"_s.repeated(5000) + u"words"_s).contains(u"words"_s));
    QVERIFY(htmlText(u"before"_s + u"<div>"_s.repeated(5000) + u"words"_s).contains(u"before"_s));
}

QTEST_GUILESS_MAIN(HtmlTextTest)
#include "tst_htmltext.moc"
