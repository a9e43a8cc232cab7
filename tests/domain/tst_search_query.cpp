// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/externalid.h"
#include "models/domain/searchquery.h"

#include <QTest>

using namespace pd;

class TestExternalId : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isCanonical_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("canonical");
        QTest::newRow("fifteen") << "0036g000006Jced" << "0036g000006JcedAAC";
        QTest::newRow("eighteen") << "0036g000006JcedAAC" << "0036g000006JcedAAC";
        QTest::newRow("eighteen, checksum in lower case") << "0036g000006Jcedaac" << "0036g000006JcedAAC";
        QTest::newRow("all upper in one part") << "001X0000002XLCV" << "001X0000002XLCVIA4";
        QTest::newRow("spaces around") << " 001x0000002xLCV " << "001x0000002xLCVAA2";
        QTest::newRow("a number is another system's") << "100000000000001" << "100000000000001";
        QTest::newRow("short number") << "17" << "17";
        QTest::newRow("with a dash") << "1-000000" << "1-000000";
        QTest::newRow("wrong checksum") << "0036g000006JcedAAB" << "";
    }
    void isCanonical()
    {
        QFETCH(QString, written);
        QTEST(canonicalExternalId(written).canonical, "canonical");
    }
    void caseTellsFifteenCharacterIdsApart()
    {
        QVERIFY(canonicalExternalId(QStringLiteral("0036g000006Jced")).canonical.compare(
                    canonicalExternalId(QStringLiteral("0036g000006JceD")).canonical, Qt::CaseInsensitive)
                != 0);
    }
    void searchIsTakenApart_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("folded");
        QTest::addColumn<QString>("digits");
        QTest::addColumn<QString>("externalId");
        QTest::newRow("accents and comma") << QStringLiteral("Núñez, Ángela") << "nunez angela" << "" << "";
        QTest::newRow("phone") << "(555) 010-0142" << "(555) 010-0142" << "5550100142" << "";
        QTest::newRow("two digits are no phone") << "55" << "55" << "" << "";
        QTest::newRow("name with digits") << "row 555" << "row 555" << "" << "";
        QTest::newRow("id") << "0036g000006Jced" << "0036g000006jced" << "" << "0036g000006JcedAAC";
        QTest::newRow("empty") << "  " << "" << "" << "";
    }
    void searchIsTakenApart()
    {
        QFETCH(QString, typed);
        const SearchQuery query = parseSearch(typed);
        QTEST(query.folded, "folded");
        QTEST(query.digits, "digits");
        QTEST(query.externalId, "externalId");
    }
};

QTEST_APPLESS_MAIN(TestExternalId)
#include "tst_search_query.moc"
