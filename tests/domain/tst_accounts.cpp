// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/portal/accounts.h"

#include "tests/domain/patronfixture.h"

using namespace pd;
using namespace pd::test;
using namespace Qt::StringLiterals;

class AccountsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void U2_licences_data();
    void U2_licences();
    void U3_manyAtOnce();
};

void AccountsTest::U2_licences_data()
{
    QTest::addColumn<int>("limit"); // -1: none is set
    QTest::addColumn<qint64>("active");
    QTest::addColumn<qint64>("more");
    QTest::addColumn<bool>("allowed");
    QTest::addColumn<ReasonCode>("code");
    using enum ReasonCode;
    QTest::newRow("no limit") << -1 << qint64(1000) << qint64(1000) << true << LicencesWithoutLimit;
    QTest::newRow("the last one") << 10 << qint64(9) << qint64(1) << true << LicencesLeft;
    QTest::newRow("one too many") << 10 << qint64(10) << qint64(1) << false << LicencesExceeded;
    QTest::newRow("many, the last ones") << 10 << qint64(4) << qint64(6) << true << LicencesLeft;
    QTest::newRow("many, one too many") << 10 << qint64(4) << qint64(7) << false << LicencesExceeded;
    QTest::newRow("just as many as there are") << 10 << qint64(10) << qint64(0) << true << LicencesLeft;
    QTest::newRow("too many already") << 10 << qint64(11) << qint64(0) << false << LicencesExceeded;
}

void AccountsTest::U2_licences()
{
    QFETCH(int, limit);
    QFETCH(qint64, active);
    QFETCH(qint64, more);
    QFETCH(bool, allowed);
    QFETCH(ReasonCode, code);
    Patron patron;
    if (limit >= 0)
        patron.set("accounts.licenceLimit", limit);
    const portal::Verdict verdict = portal::mayEnable(portal::Rules(patron.settings), active, more);
    QCOMPARE(verdict.allowed, allowed);
    QCOMPARE(verdict.why.size(), std::size_t(1));
    QVERIFY2(find(verdict.why, code)->assumed, keys(verdict.why));
}

void AccountsTest::U3_manyAtOnce()
{
    const portal::Rules rules(Patron().settings);
    QVERIFY(portal::mayDisable(rules, 1).allowed);
    QVERIFY(portal::mayDisable(rules, 1).why.empty());
    const portal::Verdict verdict = portal::mayDisable(rules, 40);
    QVERIFY(verdict.allowed);
    QCOMPARE(portal::reasonValue(*find(verdict.why, ReasonCode::ManyDisabledHere), "count"_L1).toLongLong(), 40);
}

QTEST_APPLESS_MAIN(AccountsTest)
#include "tst_accounts.moc"
