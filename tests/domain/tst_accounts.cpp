// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/portal/accounts.h"

#include "tests/domain/patronfixture.h"

using namespace pd;
using namespace pd::test;
using namespace Qt::StringLiterals;

namespace {

QString text(const portal::Reason &reason)
{
    QStringList parts;
    for (const portal::ReasonValue &value : reason.values)
        parts.append(QString::fromLatin1(value.name) + u'=' + value.value.toString());
    return parts.join(u", "_s);
}

} // namespace

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
    QTest::addColumn<QString>("values");
    using enum ReasonCode;
    const auto row = [](const char *name, int limit, qint64 active, qint64 more, bool allowed, ReasonCode code, const QString &values) {
        QTest::newRow(name) << limit << active << more << allowed << code << values;
    };
    row("no limit", -1, 1000, 900, true, LicencesWithoutLimit, u"active=1000"_s);
    row("the last one", 10, 9, 1, true, LicencesLeft, u"left=1, limit=10"_s);
    row("one too many", 10, 10, 1, false, LicencesExceeded, u"active=10, more=1, limit=10"_s);
    row("many, the last ones", 10, 4, 6, true, LicencesLeft, u"left=6, limit=10"_s);
    row("many, one too many", 10, 4, 7, false, LicencesExceeded, u"active=4, more=7, limit=10"_s);
    row("just as many as there are", 10, 10, 0, true, LicencesLeft, u"left=0, limit=10"_s);
    row("too many already", 10, 11, 0, false, LicencesExceeded, u"active=11, more=0, limit=10"_s);
}

void AccountsTest::U2_licences()
{
    QFETCH(int, limit);
    QFETCH(qint64, active);
    QFETCH(qint64, more);
    QFETCH(bool, allowed);
    QFETCH(ReasonCode, code);
    QFETCH(QString, values);
    Patron patron;
    if (limit >= 0)
        patron.set("accounts.licenceLimit", limit);
    const portal::Verdict verdict = portal::mayEnable(portal::Rules(patron.settings), active, more);
    QCOMPARE(verdict.allowed, allowed);
    QCOMPARE(verdict.why.size(), std::size_t(1));
    QVERIFY2(has(verdict.why, code), keys(verdict.why));
    QVERIFY(verdict.why.front().assumed);
    QCOMPARE(text(verdict.why.front()), values);
}

void AccountsTest::U3_manyAtOnce()
{
    const portal::Rules rules(Patron().settings);
    QVERIFY(portal::mayDisable(rules, 1).allowed);
    QVERIFY(portal::mayDisable(rules, 1).why.empty());
    for (const qint64 count : {2, 40}) {
        const portal::Verdict verdict = portal::mayDisable(rules, count);
        QVERIFY(verdict.allowed);
        QVERIFY(has(verdict.why, ReasonCode::ManyDisabledHere));
        QCOMPARE(text(verdict.why.front()), u"count=%1"_s.arg(count));
    }
}

QTEST_APPLESS_MAIN(AccountsTest)
#include "tst_accounts.moc"
