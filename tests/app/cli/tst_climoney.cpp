// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace pd;
using cli::Answer;
using cli::ask;
using store::TestDatabase;

// Paying, declining and counting the day, as a script does it on either engine.
class CliMoneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSubscriptionIsPaidAndTakenBack_data() { store::addEngines(); }
    void aSubscriptionIsPaidAndTakenBack();
    void refusesInOneSentence_data();
    void refusesInOneSentence();
    void declinesSomeAndNamesTheRest();
    void endsTheDay();

private:
    static QString filled(const TestDatabase &place)
    {
        const auto db = place.open();
        for (const QString &sql : {u"INSERT INTO contact (id, first_name, last_name) VALUES (6, 'Ana', 'Ruiz')"_s,
                                   u"INSERT INTO ticket_order (id, contact_id, number, status, type, currency, subtotal) VALUES (11, 6, 'ON-1', 'Pending Renewal', 'Subscription', 'USD', 20000), "
                                   "(12, 6, 'ON-2', 'Complete', 'Subscription', 'USD', 20000), (13, 6, 'ON-3', 'Pending Renewal', 'Subscription', 'USD', 20000), "
                                   "(14, 6, 'ON-3', 'Complete', 'Subscription', 'USD', 20000)"_s}) {
            if (!store::act(*db, sql))
                qFatal("not filled");
        }
        return place.url().toString();
    }
};

void CliMoneyTest::aSubscriptionIsPaidAndTakenBack()
{
    QFETCH(store::Engine, engine);
    const TestDatabase place(engine);
    const QString db = filled(place);
    const Answer dry = ask(db, {u"pay"_s, u"ON-1"_s, u"due"_s, u"--method"_s, u"cash"_s, u"--dry-run"_s});
    QVERIFY2(dry.exitCode == 0, dry.err.constData());
    QCOMPARE(dry.json().value("status"_L1).toString(), u"Complete"_s);
    QVERIFY(dry.json().value("payment"_L1).isNull());
    const Answer part = ask(db, {u"pay"_s, u"ON-1"_s, u"50.00"_s, u"--method"_s, u"card"_s, u"--reference"_s, u"slip 7"_s});
    QCOMPARE(part.json().value("status"_L1).toString(), u"Partially Paid"_s);
    QCOMPARE(part.json().value("due"_L1)["minor"_L1].toInt(), 15000);
    const Answer rest = ask(db, {u"pay"_s, u"11"_s, u"--id"_s, u"$150"_s, u"--method"_s, u"cheque"_s});
    QCOMPARE(rest.json().value("status"_L1).toString(), u"Complete"_s);
    QCOMPARE(ask(db, {u"undo"_s}).exitCode, 0);
    const Answer page = ask(db, {u"preview"_s, u"--contact"_s, u"6"_s});
    QCOMPARE(page.json().value("orders"_L1)[0]["status"_L1].isString(), true);
    QCOMPARE(ask(db, {u"endofday"_s}).json().value("totals"_L1)[0]["total"_L1]["minor"_L1].toInt(), 5000);
    QCOMPARE(ask(db, {u"journal"_s, u"verify"_s}).exitCode, 0);
}

void CliMoneyTest::refusesInOneSentence_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QStringList &words, int exitCode, const QString &code, const QString &text) {
        QTest::newRow(name) << words << exitCode << code << text;
    };
    row("too much", {u"pay"_s, u"ON-1"_s, u"200.01"_s, u"--method"_s, u"cash"_s}, 4, u"orderRefused"_s,
        u"Order ON-1: The amount is more than what is due, $200.00. Nothing was changed.\n"_s);
    row("less than nothing", {u"pay"_s, u"ON-1"_s, u"-5"_s, u"--method"_s, u"cash"_s}, 4, u"orderRefused"_s,
        u"Order ON-1: The amount must be more than nothing. Nothing was changed.\n"_s);
    row("no amount", {u"pay"_s, u"ON-1"_s, u"all"_s, u"--method"_s, u"cash"_s}, 4, u"valueInvalid"_s, {});
    row("other money", {u"pay"_s, u"ON-1"_s, u"5 EUR"_s, u"--method"_s, u"cash"_s}, 4, u"valueInvalid"_s, {});
    row("a card number", {u"pay"_s, u"ON-1"_s, u"5"_s, u"--method"_s, u"card"_s, u"--reference"_s, u"4111111111111111"_s}, 4, u"secretRefused"_s, {});
    row("paid already", {u"pay"_s, u"ON-2"_s, u"5"_s, u"--method"_s, u"cash"_s}, 4, u"orderRefused"_s, {});
    row("no such order", {u"pay"_s, u"ON-9"_s, u"5"_s, u"--method"_s, u"cash"_s}, 4, u"recordUnknown"_s, {});
    row("two of that number", {u"pay"_s, u"ON-3"_s, u"5"_s, u"--method"_s, u"cash"_s}, 4, u"recordAmbiguous"_s, {});
    row("no method", {u"pay"_s, u"ON-1"_s, u"5"_s}, 2, u"usage"_s, {});
    row("another method", {u"pay"_s, u"ON-1"_s, u"5"_s, u"--method"_s, u"shells"_s}, 2, u"usage"_s, {});
    row("declined when paid", {u"decline"_s, u"ON-2"_s}, 4, u"orderRefused"_s,
        u"Order ON-2: It is “Complete”; only an order in Pending Renewal can be changed so. Nothing was changed.\n"_s);
    row("no day", {u"endofday"_s, u"yesterday"_s}, 4, u"valueInvalid"_s, {});
}

void CliMoneyTest::refusesInOneSentence()
{
    QFETCH(QStringList, words);
    QFETCH(QString, text);
    const TestDatabase place(store::Engine::Sqlite);
    const QString db = filled(place);
    const Answer before = ask(db, {u"history"_s});
    const Answer answer = ask(db, words);
    QTEST(answer.exitCode, "exitCode");
    QTEST(answer.errorCode(), "code");
    QVERIFY(!answer.out.contains("4111"));
    if (!text.isEmpty())
        QCOMPARE(QString::fromUtf8(answer.err), text);
    QCOMPARE(ask(db, {u"history"_s}).out, before.out);
}

void CliMoneyTest::declinesSomeAndNamesTheRest()
{
    const TestDatabase place(store::Engine::Sqlite);
    const QString db = filled(place);
    const Answer dry = ask(db, {u"decline"_s, u"ON-1"_s, u"ON-2"_s, u"--dry-run"_s});
    QCOMPARE(dry.exitCode, 1);
    QVERIFY(dry.json().value("action"_L1).isNull());
    const Answer done = ask(db, {u"decline"_s, u"ON-1"_s, u"ON-2"_s, u"--why"_s, u"said so on the phone"_s});
    QCOMPARE(done.exitCode, 1);
    QCOMPARE(done.json().value("declined"_L1), dry.json().value("declined"_L1));
    QCOMPARE(done.json().value("declined"_L1).toArray().size(), 1);
    QCOMPARE(done.json().value("refused"_L1)[0]["reason"_L1].toString(), u"notPending"_s);
    QCOMPARE(ask(db, {u"undo"_s}).exitCode, 0);
    QCOMPARE(ask(db, {u"decline"_s, u"11"_s, u"--id"_s}).exitCode, 0);
}

void CliMoneyTest::endsTheDay()
{
    const TestDatabase place(store::Engine::Sqlite);
    const QString db = filled(place);
    const Answer none = ask(db, {u"endofday"_s, u"2026-01-31"_s});
    QCOMPARE(none.exitCode, 0);
    QCOMPARE(none.json().value("balances"_L1).toBool(), true);
    QVERIFY(none.json().value("payments"_L1).toArray().isEmpty());
    QCOMPARE(ask(db, {u"pay"_s, u"ON-1"_s, u"20"_s, u"--method"_s, u"cash"_s}).exitCode, 0);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"day.csv"_s);
    QCOMPARE(ask(db, {u"endofday"_s, u"--csv"_s, file}).exitCode, 0);
    QFile csv(file);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QByteArray rows = csv.readAll();
    QVERIFY(rows.contains("ON-1") && rows.contains("Ana Ruiz") && rows.contains("$20.00"));
    QCOMPARE(rows.count("\r\n"), 2);
}

QTEST_GUILESS_MAIN(CliMoneyTest)
#include "tst_climoney.moc"
