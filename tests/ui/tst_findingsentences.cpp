// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/findingsentence.h"

#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

class FindingSentencesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sayTheValues_data();
    void sayTheValues();
};

void FindingSentencesTest::sayTheValues_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QVariantMap>("values");
    QTest::addColumn<QString>("begin");
    QTest::newRow("damaged") << int(FindingCode::Damaged) << QVariantMap{{u"answer"_s, u"row 2 missing"_s}}
                             << u"The file is damaged: the database says “row 2 missing”."_s;
    QTest::newRow("reference") << int(FindingCode::ReferenceBroken) << QVariantMap{{u"table"_s, u"contact"_s}, {u"parent"_s, u"account"_s}}
                               << u"contact 7 refers to a row of account that is not there."_s;
    QTest::newRow("journal") << int(FindingCode::JournalBroken) << QVariantMap{}
                             << u"The journal does not verify: entry 7 is the first that does not fit."_s;
    QTest::newRow("orphan") << int(FindingCode::ReferenceMissing) << QVariantMap{{u"field"_s, u"account_id"_s}, {u"missing"_s, u"001x"_s}}
                            << u"contact 7 refers by account_id to 001x, which no import has brought."_s;
    QTest::newRow("seat") << int(FindingCode::SeatSoldTwice)
                          << QVariantMap{{u"seat"_s, u"A 12"_s}, {u"event"_s, u"Hamlet"_s}, {u"instance"_s, u"Friday"_s}, {u"orders"_s, QStringList{u"1"_s, u"2"_s}}}
                          << u"Seat A 12 is sold more than once for Hamlet, Friday: orders 1, 2."_s;
    QTest::newRow("licences") << int(FindingCode::LicencesExceeded) << QVariantMap{{u"active"_s, 12}, {u"limit"_s, 10}}
                              << u"12 portal users are active, and the licence limit is 10."_s;
    QTest::newRow("carry-over") << int(FindingCode::CarryOverDiffers)
                                << QVariantMap{{u"field"_s, u"email"_s}, {u"wanted"_s, u"a@b.example"_s}, {u"imported"_s, u""_s}}
                                << u"contact 7: email is to become “a@b.example” in PatronManager, and an import since shows “(blank)”."_s;
}

void FindingSentencesTest::sayTheValues()
{
    QFETCH(int, code);
    QFETCH(QVariantMap, values);
    QFETCH(QString, begin);
    const QString text = words::findingSentence({FindingCode(code), values, u"contact"_s, 7});
    QVERIFY2(text.startsWith(begin), qPrintable(text));
    QVERIFY2(text.size() > begin.size() && text.endsWith(u'.'), qPrintable(text)); // what to do
    QVERIFY(!findingName(FindingCode(code)).isEmpty());
}

QTEST_GUILESS_MAIN(FindingSentencesTest)
#include "tst_findingsentences.moc"
