// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/mailactions.h"
#include "models/actions/outboxactions.h"
#include "models/actions/replyaction.h"
#include "models/store/outbox.h"
#include "outboxhouse.h"

using namespace pd;
using namespace pd::actions;

// An answer that the order does not bear out any more when its time comes is held, and said.
class HeldAnswerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init() { m_sink = std::make_unique<Sink>(m_dovecot); }
    void anAnswerIsComparedOnceMore_data();
    void anAnswerIsComparedOnceMore();
    void whatIsHeldIsTakenBack();
    void whatWasCheckedThenGoesNow();

private:
    testing::TestDovecot m_dovecot;
    std::unique_ptr<Sink> m_sink;
};

namespace {

RowId answered(House &house, const QString &body, const QString &to, std::vector<reply::Overruled> overruled = {})
{
    ReplyAction action({.request = 1, .recipient = to, .even = true, .subject = u"Your seats"_s, .body = body, .language = u"en"_s, .overruled = std::move(overruled)});
    return worked(house.desk.runner.run(action)) ? action.written() : 0;
}

} // namespace

void HeldAnswerTest::anAnswerIsComparedOnceMore_data()
{
    QTest::addColumn<QString>("to");
    QTest::newRow("within its fifteen seconds") << u"ana@example.org"_s;
    QTest::newRow("that the server has put off") << u"later@example.org"_s;
}

// The order changes while an answer waits: what it names is not so any more, and it does not go.
void HeldAnswerTest::anAnswerIsComparedOnceMore()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(const QString, to);
    House house(engine);
    m_sink->setUp(house);
    const RowId mail = answered(house, u"Row A seats 1–2 stay yours."_s, to);
    QVERIFY(mail > 0);
    if (to.startsWith(u"later"_s)) {
        const auto first = Sink::send(house);
        QCOMPARE(first.put, 1);
        house.now = *first.next;
    }
    house.desk.run({u"UPDATE seat_claim SET seat_id = 15, version = version + 1 WHERE order_id = 1 AND seat_id = 12"_s,
                    u"UPDATE change_request SET state = 'waiting', version = version + 1 WHERE id = 1"_s});
    for (int again = 0; again < 2; ++again) {
        const auto report = Sink::send(house);
        QCOMPARE(report.held, 1);
        QCOMPARE(report.sent + report.put + report.failed + report.unsure, 0);
        QVERIFY(!report.next && !report.stopped);
        QCOMPARE(m_sink->kept().size(), 0);
        QCOMPARE(rows(house.desk, u"SELECT state FROM change_request WHERE id = 1"_s), u"inProgress"_s); // nobody waits for the patron
        const auto mails = store::makeOutboxReader(house.desk.place.open())->mails(true);
        QVERIFY(worked(mails) && mails->size() == 1 && mails->front().held && mails->front().lastError);
        QCOMPARE(mails->front().lastError->values.value(u"reason"_s).toString(), u"answerOutdated"_s);
        QVERIFY(mails->front().lastError->values.value(u"said"_s).toString().contains(u"Row A seats 1–2"_s));
        QCOMPARE(Sink::send(house).held, 0); // it does not go by itself
        HurryMailsAction hurry({mail});
        QVERIFY(worked(house.desk.runner.run(hurry)));
    }
    house.desk.run({u"UPDATE seat_claim SET seat_id = 12, version = version + 1 WHERE order_id = 1 AND seat_id = 15"_s,
                    u"UPDATE outbox SET recipient = 'ana@example.org', version = version + 1"_s});
    QCOMPARE(Sink::send(house).sent, 1); // so it is right again
    QCOMPARE(rows(house.desk, u"SELECT state, last_error FROM outbox"_s), u"sent "_s);
    QCOMPARE(m_sink->kept().size(), 1);
    QVERIFY(house.desk.genuine());
}

// It has not gone: whoever wrote it takes it back as any other, and the request is what it was.
void HeldAnswerTest::whatIsHeldIsTakenBack()
{
    QFETCH_GLOBAL(Engine, engine);
    House house(engine);
    m_sink->setUp(house);
    const QString facts = u"SELECT state, filled_with FROM change_request WHERE id = 1"_s, before = rows(house.desk, facts);
    ReplyAction action({.request = 1, .recipient = u"ana@example.org"_s, .even = true, .subject = u"Your seats"_s, .body = u"Row A seats 1–2 stay yours."_s, .thenWait = true});
    const auto written = house.desk.runner.run(action);
    QVERIFY(worked(written));
    QCOMPARE(rows(house.desk, facts), u"waiting "_s);
    house.desk.run({u"UPDATE seat_claim SET seat_id = 15, version = version + 1 WHERE order_id = 1 AND seat_id = 12"_s});
    QCOMPARE(Sink::send(house).held, 1);
    QCOMPARE(rows(house.desk, facts), u"inProgress "_s); // neither waits for the patron nor is it filled
    QVERIFY(worked(house.desk.undo(*written->action)));
    QCOMPARE(rows(house.desk, facts), before);
    QCOMPARE(rows(house.desk, u"SELECT count(*) FROM outbox"_s), u"0"_s);
    QCOMPARE(house.desk.undo(*written->action).error().code, ErrorCode::UndoneAlready);
    QCOMPARE(Sink::send(house).held, 0);
    QVERIFY(house.desk.genuine());
}

void HeldAnswerTest::whatWasCheckedThenGoesNow()
{
    QFETCH_GLOBAL(Engine, engine);
    House house(engine);
    m_sink->setUp(house);
    QVERIFY(answered(house, u"Row A seats 1–3 stay yours."_s, u"ana@example.org"_s, {{reply::FactKind::Seat, u"Row A seats 1–3"_s}}) > 0);
    QCOMPARE(Sink::send(house).sent, 1);
    QCOMPARE(m_sink->kept().size(), 1);
}

QTEST_GUILESS_MAIN(HeldAnswerTest)
#include "tst_heldanswer.moc"
