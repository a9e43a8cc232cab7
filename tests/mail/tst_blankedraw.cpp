// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/blankedraw.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd::mail;

// Numbers in a message's bytes, whichever way they are written (with the real reader: tst_mailattachments).
class BlankedRawTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWayOfWriting_data();
    void everyWayOfWriting();
    void leavesTheRestAlone();
    void saysWhereItCannot_data();
    void saysWhereItCannot();

private:
    static constexpr QByteArrayView header = "X-Patron-Desk-Blanked: card numbers\n";
    const QString m_number = u"4111111111111111"_s;
};

void BlankedRawTest::everyWayOfWriting_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("blanked");
    QTest::newRow("together") << QByteArray("A: b\n\n4111111111111111\n") << QByteArray("A: b\n\n****************\n");
    QTest::newRow("twice") << QByteArray("A: b\n\n4111 1111 1111 1111, 4111-1111-1111-1111\n") << QByteArray("A: b\n\n**** **** **** ****, ****-****-****-****\n");
    QTest::newRow("quoted") << QByteArray("A: b\n\n=34111=20111=\n1=C2=A01111 1111\n") << QByteArray("A: b\n\n=2A***=20***=\n*=C2=A0**** ****\n");
    QTest::newRow("among tags") << QByteArray("A: b\n\n4111<b class=\"n1\">1111</b>&nbsp;1111 &#49;111\n") << QByteArray("A: b\n\n****<b class=\"n1\">****</b>&nbsp;**** *****" "***\n");
    QTest::newRow("in a mailbox file") << QByteArray("From x\nA: b\n\n4111111111111111\n") << QByteArray("From x\nA: b\n\n****************\n");
}

void BlankedRawTest::everyWayOfWriting()
{
    QFETCH(QByteArray, raw);
    QFETCH(QByteArray, blanked);
    const qsizetype size = raw.size();
    QVERIFY(blankDigits(raw, {m_number}).all);
    QCOMPARE(raw.size(), size + header.size());
    QVERIFY(raw.startsWith("From x\n" + header.toByteArray()) || raw.startsWith(header));
    QCOMPARE(raw.replace(header, ""), blanked);
}

void BlankedRawTest::leavesTheRestAlone()
{
    QByteArray raw = "A: b\r\n\r\n4111111111111111 4111111111111112 41111111 a 11111111\r\n";
    QVERIFY(blankDigits(raw, {m_number}).all);
    QCOMPARE(raw, QByteArray("X-Patron-Desk-Blanked: card numbers\r\nA: b\r\n\r\n**************** 4111111111111112 41111111 a 11111111\r\n"));
    const QByteArray other = QByteArray("Nothing to see here, and nothing to be changed.").toBase64();
    const QByteArray text = QByteArray("It is 4111111111111111.");
    raw = "A: b\n\n--x\n\n" + other + "\n--x\n\n" + text.toBase64() + "\n--x--\n";
    const BlankedRaw blanked = blankDigits(raw, {m_number});
    QVERIFY(blanked.all && blanked.digests.size() == 1);
    QCOMPARE(raw, header.toByteArray() + "A: b\n\n--x\n\n" + other + "\n--x\n\n" + QByteArray("It is ****************.").toBase64() + "\n--x--\n");
}

void BlankedRawTest::saysWhereItCannot_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("numbers");
    QTest::newRow("not there") << QByteArray("nothing") << QStringList{m_number};
    QTest::newRow("one of two") << QByteArray("4111111111111111") << QStringList{m_number, u"5500000000000004"_s};
    QTest::newRow("in digits of another script") << u"４１１１１１１１１１１１１１１１"_s.toUtf8() << QStringList{u"４１１１１１１１１１１１１１１１"_s};
    QTest::newRow("base64 of somebody's own") << QByteArray("4111111111111111, to be charged").toBase64() + "==" << QStringList{m_number};
    QStringList many;
    for (int i = 0; i < 20; ++i)
        many.append(QString::number(4111111111111111 + i));
    QTest::newRow("too many") << many.join(u' ').toLatin1() << many;
}

void BlankedRawTest::saysWhereItCannot()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, numbers);
    QByteArray raw = "A: b\n\n" + body + "\n";
    QVERIFY(!blankDigits(raw, numbers).all);
}

QTEST_GUILESS_MAIN(BlankedRawTest)
#include "tst_blankedraw.moc"
