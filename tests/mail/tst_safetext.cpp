// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/safetext.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace pd::mail;

class SafeTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesTextSafe_data();
    void makesTextSafe();
    void isNeverLongerThanItMayBe();
    void makesALine();
    void makesFileNamesSafe_data();
    void makesFileNamesSafe();
};

void SafeTextTest::makesTextSafe_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("safe");
    QTest::newRow("words") << u"Buenas tardes, ¿puede ser la fila F?\n"_s << u"Buenas tardes, ¿puede ser la fila F?\n"_s;
    QTest::newRow("line ends") << u"a\r\nb\rc\u2028d\u0085e"_s << u"a\nb\nc\nd\ne"_s;
    QTest::newRow("controls") << u"a\u0007b\u001b[31mc\td"_s + QChar(u'\0') << u"ab[31mc\td"_s;
    QTest::newRow("a turned direction") << u"invoice\u202efdp.exe \u2066x\u2069"_s << u"invoicefdp.exe x"_s;
    QTest::newRow("what cannot be seen") << u"pay\u200bpal\ufeff so\u00adft"_s << u"paypal soft"_s;
    QTest::newRow("Arabic, as it is written") << u"مرحبا، أريد مقعدًا"_s << u"مرحبا، أريد مقعدًا"_s;
    QTest::newRow("joiners that are needed") << u"می\u200cخواهم 👩\u200d👩"_s << u"می\u200cخواهم 👩\u200d👩"_s;
    QTest::newRow("marks piled up") << u"a"_s + u"\u0301"_s.repeated(50) + u"b"_s << u"a"_s + u"\u0301"_s.repeated(8) + u"b"_s;
    QTest::newRow("a long word") << u"x"_s.repeated(450) << u"x"_s.repeated(200) + u'\n' + u"x"_s.repeated(200) + u'\n' + u"x"_s.repeated(50);
    QTest::newRow("half a character") << QString(QChar(0xD800)) + u"a"_s << u"a"_s;
    QTest::newRow("hidden tags") << u"a\U000E0041b"_s << u"ab"_s;
}

void SafeTextTest::makesTextSafe()
{
    QFETCH(QString, text);
    QFETCH(QString, safe);
    QCOMPARE(safeText(text), safe);
    QCOMPARE(safeText(safe), safe);
}

void SafeTextTest::isNeverLongerThanItMayBe()
{
    const QString cut = safeText(u"word "_s.repeated(200'000));
    QVERIFY(cut.size() <= 256 * 1024 + 10);
    QVERIFY(cut.endsWith(u"[…]"_s));
    QVERIFY(!safeText(u"word"_s).contains(u"[…]"_s));
    for (const QString &line : safeText(u"x"_s.repeated(1'000'000)).split(u'\n'))
        QVERIFY(line.size() <= 200);
}

void SafeTextTest::makesALine()
{
    QCOMPARE(safeLine(u"Seats\r\nBcc: evil@x \t now"_s, 100), u"Seats Bcc: evil@x now"_s);
    QCOMPARE(safeLine(u"abcdef"_s, 4), u"abc…"_s);
    QCOMPARE(safeLine(QString(), 4), QString());
    QCOMPARE(safeLine(u"ab👩cd"_s, 4), u"ab…"_s); // no half of a character
}

void SafeTextTest::makesFileNamesSafe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    QTest::newRow("a name") << u"Sitzplan März.pdf"_s << u"Sitzplan März.pdf"_s;
    QTest::newRow("a way out") << u"../../etc/passwd"_s << u"passwd"_s;
    QTest::newRow("a way out on Windows") << u"..\\..\\autoexec.bat"_s << u"autoexec.bat"_s;
    QTest::newRow("only a way") << u"../.."_s << u"attachment"_s;
    QTest::newRow("nothing") << QString() << u"attachment"_s;
    QTest::newRow("hidden") << u".bashrc"_s << u"bashrc"_s;
    QTest::newRow("an option") << u"-rf.txt"_s << u"rf.txt"_s;
    QTest::newRow("turned round") << u"inv\u202efdp.exe"_s << u"invfdp.exe"_s;
    QTest::newRow("signs that mean something") << u"a$(x)|b*?.txt"_s << u"a_(x)_b__.txt"_s;
    QTest::newRow("line ends") << u"a\r\nb.txt"_s << u"a b.txt"_s;
    QTest::newRow("long") << u"a"_s.repeated(500) + u".pdf"_s << u"a"_s.repeated(116) + u".pdf"_s;
    QTest::newRow("long in another script") << u"座"_s.repeated(90) + u".pdf"_s << u"座"_s.repeated(65) + u".pdf"_s;
    QTest::newRow("a device of Windows") << u"con"_s << u"_con"_s;
    QTest::newRow("a device with an ending") << u"../Com1 .tar.gz"_s << u"_Com1 .tar.gz"_s;
    QTest::newRow("no device") << u"console.txt"_s << u"console.txt"_s;
    QTest::newRow("marks of direction") << u"\u200fa\u2067b\u061c.exe"_s << u"ab.exe"_s;
    QTest::newRow("an end that Windows drops") << u"a.exe. . "_s << u"a.exe"_s;
}

void SafeTextTest::makesFileNamesSafe()
{
    QFETCH(QString, name);
    QFETCH(QString, safe);
    QCOMPARE(safeFileName(name), safe);
    QCOMPARE(safeFileName(safe), safe);
}

QTEST_GUILESS_MAIN(SafeTextTest)
#include "tst_safetext.moc"
