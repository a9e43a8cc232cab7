// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incoming.h"
#include "models/actions/outboxactions.h"
#include "models/store/outbox.h"
#include "models/store/requestqueue.h"
#include "subscriber.h"

using namespace pd;
using namespace pd::actions;

// What servers report of our own mails: a mark where people look, and nothing that a forged report could do.
class CameBackTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void isMarkedWhereItWasSent_data();
    void isMarkedWhereItWasSent();
    void tellsOfTheNewest();
    void isNewsOfItsRequest();
    void doesNothingElse();
    void isKeptWhenTheSenderIsSlower();
    void peopleSayWhatBecomesOfIt_data();
    void peopleSayWhatBecomesOfIt();

private:
    // Request 3 of Ana Ruiz, answered by mail 1, whose Message-ID is 17@theatre.example.
    struct House {
        explicit House(Engine engine, const QString &state = u"sent"_s)
            : desk(engine)
        {
            desk.run(subscribers());
            desk.run({u"INSERT INTO change_request (id, source, received_at, contact_id, order_id, state) VALUES (3, 'mail', 5, 6, 1, 'waiting')"_s,
                      u"INSERT INTO message (id, request_id, kind, message_id, content_digest, subject, from_address, received_at, text) VALUES "
                      "(11, 3, 'request', 'm1', 'd1', 'Seats', 'ana@x.example', 5, 'Closer, please')"_s,
                      u"INSERT INTO outbox (id, kind, request_id, contact_id, recipient, subject, body, written_at, state, message_id, sent_at, claimed_by) VALUES "
                      "(1, 'reply', 3, 6, 'ana@x.example', 'Seats', 'Row A it is.', 10, '%1', '17@theatre.example', %2, 'me')"_s.arg(state, state == u"sent"_s ? u"20"_s : u"NULL"_s)});
        }
        [[nodiscard]] OutboxMail mail()
        {
            const auto mails = store::makeOutboxReader(desk.place.open(store::OpenMode::ReadOnly))->mails(false);
            return worked(mails) ? mails->front() : OutboxMail();
        }
        [[nodiscard]] QueuedRequest request()
        {
            const auto queue = store::makeRequestQueueReader(desk.place.open(store::OpenMode::ReadOnly))->open(3, Instant{50});
            return worked(queue) ? queue->request : QueuedRequest();
        }

        Desk desk; // its clock stands at 42
    };
    static IncomingMail report(const QString &id, const QStringList &of = {u"17@theatre.example"_s})
    {
        IncomingMail one = letter(id, MessageKind::Automatic);
        one.message.kindReason = KindReason::Report;
        one.message.from = {u"MAILER-DAEMON@mx.example"_s, {}};
        one.message.failure = DeliveryFailure{of, u"550 5.1.1 No such user"_s};
        one.received = Instant{30};
        return one;
    }
};

void CameBackTest::isMarkedWhereItWasSent_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QStringList>("of");
    QTest::addColumn<bool>("marked");
    const QStringList ours{u"17@theatre.example"_s};
    QTest::newRow("sent") << u"sent"_s << ours << true;
    QTest::newRow("probably sent") << u"probablySent"_s << ours << true;
    QTest::newRow("nobody has noted yet that it is sent") << u"sending"_s << ours << true;
    QTest::newRow("it waits") << u"waiting"_s << ours << false;
    QTest::newRow("it was cancelled") << u"cancelled"_s << ours << false;
    QTest::newRow("another mail") << u"sent"_s << QStringList{u"18@theatre.example"_s} << false;
    QTest::newRow("one of several") << u"sent"_s << QStringList{u"18@theatre.example"_s, u"17@theatre.example"_s} << true;
    QTest::newRow("none at all") << u"sent"_s << QStringList{QString()} << false;
}

void CameBackTest::isMarkedWhereItWasSent()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(QString, state);
    QFETCH(QStringList, of);
    QFETCH(bool, marked);
    House house(engine, state);
    QCOMPARE(takeOne(house.desk, report(u"r"_s, of)).cameBack, marked);
    const OutboxMail mail = house.mail();
    QCOMPARE(mailStateName(mail.state), state); // that is ours to say
    QCOMPARE(mail.cameBack, marked ? std::optional(CameBack{Instant{42}, u"550 5.1.1 No such user"_s}) : std::nullopt);
    QVERIFY(!takeOne(house.desk, report(u"again"_s, of)).cameBack); // told once
    QVERIFY(house.desk.genuine());
}

// Without the original it names the whole thread: a second copy says nothing of the answer before.
void CameBackTest::tellsOfTheNewest()
{
    QFETCH_GLOBAL(Engine, engine);
    House house(engine);
    house.desk.run({u"INSERT INTO outbox (id, kind, request_id, contact_id, recipient, subject, body, written_at, state, message_id, sent_at, claimed_by) VALUES "
                    "(2, 'reply', 3, 6, 'ana@x.example', 'Seats', 'Row B, then.', 22, 'sent', '18@theatre.example', 25, 'me')"_s});
    const QStringList thread{u"18@theatre.example"_s, u"17@theatre.example"_s};
    QVERIFY(takeOne(house.desk, report(u"r"_s, thread)).cameBack);
    QVERIFY(!takeOne(house.desk, report(u"copy"_s, thread)).cameBack);
    QCOMPARE(rows(house.desk, u"SELECT id FROM outbox WHERE returned_at IS NOT NULL"_s), u"2"_s);
    SettleMailsAction again({2}, false);
    QVERIFY(worked(house.desk.runner.run(again)));
    QVERIFY(!takeOne(house.desk, report(u"late"_s, thread)).cameBack);
    QCOMPARE(rows(house.desk, u"SELECT id FROM outbox WHERE returned_at IS NOT NULL"_s), QString());
    QVERIFY(house.desk.genuine());
}

void CameBackTest::isNewsOfItsRequest()
{
    QFETCH_GLOBAL(Engine, engine);
    House house(engine);
    house.desk.run({u"INSERT INTO request_presence (request_id, who, workstation, since, seen_at) VALUES (3, 'ana', 'front', 1, 41)"_s});
    QVERIFY(!house.request().unread);
    QCOMPARE(takeOne(house.desk, report(u"r"_s)).request, std::optional<RowId>(3)); // beside the mail that it tells of
    const QueuedRequest request = house.request();
    QVERIFY(request.unread);
    QCOMPARE(request.newest, Instant{42});
    QVERIFY(request.cameBack && request.cameBack->reason.startsWith(u"550"_s));
    QCOMPARE(request.messages, 1); // nobody's words
    // A newer answer is what counts.
    house.desk.run({u"INSERT INTO outbox (id, kind, request_id, contact_id, recipient, subject, body, written_at, state) VALUES (2, 'reply', 3, 6, 'ana@y.example', 'Seats', 'Row A.', 44, 'waiting')"_s});
    QVERIFY(!house.request().cameBack);
}

// Whoever knows the id of one of our mails can write such a report.
void CameBackTest::doesNothingElse()
{
    QFETCH_GLOBAL(Engine, engine);
    House house(engine);
    const QString request = u"SELECT * FROM change_request WHERE id = 3"_s;
    const QString mail = u"SELECT state, recipient, subject, body, sent_at, tries, next_try_at, not_before, last_error, message_id FROM outbox"_s;
    const QString before = rows(house.desk, request) + rows(house.desk, mail);
    takeOne(house.desk, report(u"r"_s));
    QCOMPARE(rows(house.desk, request) + rows(house.desk, mail), before);
    QCOMPARE(rows(house.desk, u"SELECT count(*) FROM outbox"_s), u"1"_s);
    QVERIFY(worked(store::dueMails(*house.desk.db, Instant{1'000'000})) && store::dueMails(*house.desk.db, Instant{1'000'000})->empty());
}

// A server may be quicker with its report than we with our note.
void CameBackTest::isKeptWhenTheSenderIsSlower()
{
    QFETCH_GLOBAL(Engine, engine);
    House house(engine, u"sending"_s);
    takeOne(house.desk, report(u"r"_s));
    MailOutcomeAction sent(1, u"me"_s, {MailState::Sent, {}, {}});
    QVERIFY(worked(house.desk.runner.run(sent)));
    QCOMPARE(house.mail().state, MailState::Sent);
    QVERIFY(house.mail().cameBack);
}

void CameBackTest::peopleSayWhatBecomesOfIt_data()
{
    QTest::addColumn<bool>("arrived");
    QTest::addColumn<QString>("state");
    QTest::newRow("it arrived all the same") << true << u"sent 20"_s;
    QTest::newRow("it goes again") << false << u"waiting -"_s;
}

void CameBackTest::peopleSayWhatBecomesOfIt()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(bool, arrived);
    QFETCH(QString, state);
    House house(engine);
    SettleMailsAction early({1}, arrived);
    QCOMPARE(house.desk.runner.run(early).error().code, ErrorCode::MailNotUnsure);
    takeOne(house.desk, report(u"r"_s));
    SettleMailsAction action({1}, arrived);
    const Result<Outcome> settled = house.desk.runner.run(action);
    QVERIFY(worked(settled));
    QCOMPARE(rows(house.desk, u"SELECT state, sent_at FROM outbox"_s), state);
    QVERIFY(!house.mail().cameBack);
    QVERIFY(!house.request().cameBack);
    QVERIFY(worked(house.desk.undo(settled->action)));
    QVERIFY(house.mail().cameBack);
    QVERIFY(house.desk.genuine());
}

QTEST_GUILESS_MAIN(CameBackTest)
#include "tst_cameback.moc"
