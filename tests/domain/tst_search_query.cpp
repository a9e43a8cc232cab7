// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/searchquery.h"

#include <QTest>

using namespace pd;

class TestSearchQuery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void searchIsTakenApart_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("folded");
        QTest::addColumn<QString>("digits");
        QTest::addColumn<QString>("externalId");
        QTest::newRow("accents and comma") << QStringLiteral("Núñez, Ángela") << "nunez angela" << "" << "";
        QTest::newRow("phone") << "(555) 010-0142" << "(555) 010-0142" << "5550100142" << "";
        QTest::newRow("two digits are no phone") << "55" << "55" << "" << "55";
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

QTEST_APPLESS_MAIN(TestSearchQuery)
#include "tst_search_query.moc"
