// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incoming.h"
#include "models/actions/mailrequestaction.h"
#include "models/actions/requestactions.h"
#include "models/actions/requestdeskactions.h"
#include "models/actions/requestmergeactions.h"
#include "models/store/mailapart.h"
#include "models/store/storedrow.h"
#include "models/store/tableinfo.h"
#include "subscriber.h"

#include <QJsonObject>

#include <algorithm>

using namespace pd;
using namespace pd::actions;

// Mails that nobody has to answer: seen apart, made requests once, and filed again when staff say that they are none.
class MailApartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void becomesARequestAsWhenItCame();
    void becomesOneOnce();
    void whatHasOneIsRefused();
    void joinsTheRequestThatItAnswers();
    void whatStaffSayIsNoneIsFiledApart();
    void comesBackWithItsRequest_data();
    void comesBackWithItsRequest();
    void whatIsUnreadableStaysSo();
    void mergedMailsAreAsTheirRequestIs_data();
    void mergedMailsAreAsTheirRequestIs();
    void whatIsSplitOffIsForPeople();
    void whatIsWorkedOnStaysSo();
    void whatWasDoneIsKept();
    void theReasonIsThereWhateverItWasCalled();

private:
    // Ana Ruiz is contact 6, her orders ON-1 and ON-2.
    struct House {
        explicit House(Engine engine)
            : desk(engine)
        {
            desk.run(subscribers());
            desk.run({u"UPDATE contact SET email = 'ana@x.example', email_key = 'ana@x.example', version = version + 1 WHERE id = 6"_s});
            noRequest = desk.text(u"SELECT id FROM request_reason WHERE code = 'noRequest'"_s).toLongLong();
            other = desk.text(u"SELECT min(id) FROM request_reason WHERE state = 'withdrawn' AND COALESCE(code, '') <> 'noRequest'"_s).toLongLong();
        }
        [[nodiscard]] QString filed()
        {
            const auto all = store::filedMails(*desk.db, 1000);
            QStringList list;
            for (const FiledMail &mail : worked(all) ? *all : std::vector<FiledMail>())
                list << QStringList{QString::number(mail.id), messageKindName(mail.kind), kindReasonName(mail.reason), mail.request ? QString::number(*mail.request) : u"-"_s}.join(u' ');
            return list.join(u"; "_s);
        }
        Result<Outcome> set(RowId request, const QString &state, std::optional<RowId> reason = {})
        {
            RequestEdit edit;
            edit.state = state;
            edit.reason = reason;
            SetRequestsAction action({request}, edit);
            return desk.runner.run(action);
        }
        [[nodiscard]] QString kinds(RowId request) { return rows(desk, u"SELECT kind FROM message WHERE request_id = %1 ORDER BY id"_s.arg(request)); }

        Desk desk;
        RowId noRequest = 0, other = 0;
    };
    static IncomingMail automatic(const QString &id)
    {
        IncomingMail one = letter(id, MessageKind::Automatic);
        one.message.text = u"About my order ON-1: we would like seats closer to the stage."_s;
        one.received = Instant{7};
        return one;
    }
};

// Patron, order and wishes are read as they are of one that comes in; undo leaves no trace.
void MailApartTest::becomesARequestAsWhenItCame()
{
    QFETCH_GLOBAL(Engine, engine);
    House house(engine);
    const RowId message = takeOne(house.desk, automatic(u"a"_s)).message;
    QCOMPARE(house.filed(), u"%1 automatic bulk -"_s.arg(message));
    const QString before = rows(house.desk, u"SELECT count(*) FROM change_request"_s);
    RequestsOfMailsAction action({message});
    const Result<Outcome> done = house.desk.runner.run(action);
    QVERIFY(worked(done));
    const RowId request = action.made().at(message);
    QCOMPARE(rows(house.desk, u"SELECT source, state, received_at, contact_id, order_id FROM change_request WHERE id = %1"_s.arg(request)), u"mail new 7 6 1"_s);
    QCOMPARE(rows(house.desk, u"SELECT k.code FROM request_wish w JOIN request_kind k ON k.id = w.kind_id WHERE w.request_id = %1 AND w.message_id = %2"_s.arg(request).arg(message)), u"nearer"_s);
    QCOMPARE(rows(house.desk, u"SELECT field, value FROM request_fact WHERE request_id = %1"_s.arg(request)), u"order ON-1"_s);
    QCOMPARE(house.kinds(request), u"request"_s);
    QCOMPARE(house.filed(), QString());
    QVERIFY(house.desk.genuine());
    QVERIFY(worked(house.desk.undo(done->action)));
    QCOMPARE(house.filed(), u"%1 automatic bulk -"_s.arg(message));
    QCOMPARE(rows(house.desk, u"SELECT count(*) FROM change_request"_s), before);
    QCOMPARE(rows(house.desk, u"SELECT count(*) FROM request_wish"_s) + rows(house.desk, u"SELECT count(*) FROM request_fact"_s), u"00"_s);
    QVERIFY(house.desk.genuine());
}

// Two workstations looked at the list before either pressed.
void MailApartTest::becomesOneOnce()
{
    QFETCH_GLOBAL(Engine, engine);
    House house(engine);
    const RowId message = takeOne(house.desk, automatic(u"a"_s)).message;
    const auto other = house.desk.place.open();
    ActionRunner bo(*other, {u"bo"_s, {}, [] { return Instant{43}; }});
    RequestsOfMailsAction first({message}), second({message});
    QVERIFY(worked(first.check(*house.desk.db)) && worked(second.check(*other)));
    QVERIFY(worked(house.desk.runner.run(first)));
    const Result<Outcome> late = bo.run(second);
    QVERIFY(!late);
    QCOMPARE(late.error().values.value(u"reason"_s).toString(), u"mailHasRequest"_s);
    QCOMPARE(late.error().values.value(u"request"_s).toLongLong(), first.made().at(message));
    QCOMPARE(rows(house.desk, u"SELECT count(*) FROM change_request WHERE source = 'mail'"_s), u"1"_s);
}

void MailApartTest::whatHasOneIsRefused()
{
    QFETCH_GLOBAL(Engine, engine);
    House house(engine);
    const RowId has = takeOne(house.desk, letter(u"a"_s)).message, apart = takeOne(house.desk, automatic(u"b"_s)).message;
    RequestsOfMailsAction action({has, apart, 999});
    QVERIFY(worked(house.desk.runner.run(action)));
    QCOMPARE(action.made().size(), std::size_t(1));
    QCOMPARE(action.refused().size(), std::size_t(2));
    QCOMPARE(action.refused()[0].why.values.value(u"reason"_s).toString(), u"mailHasRequest"_s);
    QCOMPARE(action.refused()[1].why.code, ErrorCode::RecordUnknown);
    RequestsOfMailsAction tried({takeOne(house.desk, automatic(u"c"_s)).message});
    QVERIFY(worked(house.desk.runner.dryRun(tried, 10)));
    QCOMPARE(rows(house.desk, u"SELECT count(*) FROM message WHERE request_id IS NULL"_s), u"1"_s);
}

// What it answers had no request when it came.
void MailApartTest::joinsTheRequestThatItAnswers()
{
    QFETCH_GLOBAL(Engine, engine);
    House house(engine);
    IncomingMail answer = automatic(u"b"_s);
    answer.message.inReplyTo = u"a@x"_s;
    const RowId late = takeOne(house.desk, answer).message;
    const TakenMail first = takeOne(house.desk, letter(u"a"_s));
    RequestsOfMailsAction action({late});
    QVERIFY(worked(house.desk.runner.run(action)));
    QCOMPARE(action.made().at(late), *first.request);
    QCOMPARE(house.kinds(*first.request), u"request; request"_s);
}

void MailApartTest::whatStaffSayIsNoneIsFiledApart()
{
    QFETCH_GLOBAL(Engine, engine);
    House house(engine);
    const TakenMail taken = takeOne(house.desk, letter(u"a"_s));
    IncomingMail away = letter(u"b"_s, MessageKind::Automatic);
    away.message.inReplyTo = u"a@x"_s;
    const TakenMail beside = takeOne(house.desk, away);
    QCOMPARE(beside.request, taken.request);
    QVERIFY(worked(house.set(*taken.request, u"withdrawn"_s, house.other)));
    QCOMPARE(house.filed(), QString());
    const Result<Outcome> closed = house.set(*taken.request, u"withdrawn"_s, house.noRequest);
    QVERIFY(worked(closed));
    QCOMPARE(house.filed(), u"%1 other  %2"_s.arg(taken.message).arg(*taken.request));
    QCOMPARE(house.kinds(*taken.request), u"other; automatic"_s);
    QVERIFY(house.desk.genuine());
    QVERIFY(worked(house.desk.undo(closed->action)));
    QCOMPARE(house.filed(), QString());
    QCOMPARE(house.kinds(*taken.request), u"request; automatic"_s);
    QVERIFY(house.desk.genuine());
}

void MailApartTest::comesBackWithItsRequest_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"the mail is made one", "its state is set", "another reason", "new words come"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void MailApartTest::comesBackWithItsRequest()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(QString, how);
    House house(engine);
    const TakenMail taken = takeOne(house.desk, letter(u"a"_s));
    QVERIFY(worked(house.set(*taken.request, u"withdrawn"_s, house.noRequest)));
    QCOMPARE(house.kinds(*taken.request), u"other"_s);
    QString state = u"new"_s, kinds = u"request"_s;
    if (how == "the mail is made one"_L1) {
        RequestsOfMailsAction action({taken.message});
        QVERIFY(worked(house.desk.runner.run(action)));
        QCOMPARE(action.made().at(taken.message), *taken.request);
    } else if (how == "its state is set"_L1) {
        QVERIFY(worked(house.set(*taken.request, u"inProgress"_s)));
        state = u"inProgress"_s;
    } else if (how == "another reason"_L1) {
        QVERIFY(worked(house.set(*taken.request, u"withdrawn"_s, house.other)));
        state = u"withdrawn"_s;
    } else {
        IncomingMail more = letter(u"b"_s);
        more.message.inReplyTo = u"a@x"_s;
        QCOMPARE(takeOne(house.desk, more).request, taken.request);
        kinds = u"request; request"_s;
    }
    QCOMPARE(house.kinds(*taken.request), kinds);
    QCOMPARE(rows(house.desk, u"SELECT state FROM change_request WHERE id = %1"_s.arg(*taken.request)), state);
    QCOMPARE(house.filed(), QString());
    QVERIFY(house.desk.genuine());
}

void MailApartTest::whatIsUnreadableStaysSo()
{
    QFETCH_GLOBAL(Engine, engine);
    House house(engine);
    const TakenMail taken = takeOne(house.desk, letter(u"a"_s, MessageKind::Unreadable));
    QVERIFY(worked(house.set(*taken.request, u"withdrawn"_s, house.noRequest)));
    QCOMPARE(house.filed(), u"%1 other noHeader %2"_s.arg(taken.message).arg(*taken.request));
    RequestsOfMailsAction action({taken.message});
    QVERIFY(worked(house.desk.runner.run(action)));
    QCOMPARE(house.kinds(*taken.request), u"unreadable"_s);
}

void MailApartTest::mergedMailsAreAsTheirRequestIs_data()
{
    QTest::addColumn<bool>("ofNone"); // the request that stays is none
    QTest::addColumn<QString>("kinds");
    QTest::newRow("a filed mail goes to a live request") << false << u"request; request"_s;
    QTest::newRow("a live one goes to what is no request") << true << u"other; other"_s;
}

void MailApartTest::mergedMailsAreAsTheirRequestIs()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(bool, ofNone);
    QFETCH(QString, kinds);
    House house(engine);
    const TakenMail none = takeOne(house.desk, letter(u"a"_s)), live = takeOne(house.desk, letter(u"b"_s));
    QVERIFY(none.request && live.request && none.request != live.request);
    QVERIFY(worked(house.set(*none.request, u"withdrawn"_s, house.noRequest)));
    const QString filed = house.filed();
    const RowId from = ofNone ? *live.request : *none.request, into = ofNone ? *none.request : *live.request;
    MergeRequestsAction merge(from, into);
    const Result<Outcome> merged = house.desk.runner.run(merge);
    QVERIFY(worked(merged));
    QCOMPARE(house.kinds(into), kinds);
    QVERIFY(house.desk.genuine());
    QVERIFY(worked(house.desk.undo(merged->action)));
    QCOMPARE(house.filed(), filed);
    QCOMPARE(house.kinds(*live.request), u"request"_s);
    QVERIFY(house.desk.genuine());
}

void MailApartTest::whatIsSplitOffIsForPeople()
{
    QFETCH_GLOBAL(Engine, engine);
    House house(engine);
    const TakenMail first = takeOne(house.desk, letter(u"a"_s));
    IncomingMail more = letter(u"b"_s);
    more.message.inReplyTo = u"a@x"_s;
    const TakenMail second = takeOne(house.desk, more);
    QCOMPARE(second.request, first.request);
    QVERIFY(worked(house.set(*first.request, u"withdrawn"_s, house.noRequest)));
    store::SplitParts parts;
    parts.messages = {second.message};
    SplitRequestAction split(*first.request, parts);
    QVERIFY(worked(house.desk.runner.run(split)));
    QCOMPARE(house.kinds(*first.request), u"other"_s);
    QCOMPARE(rows(house.desk, u"SELECT m.kind, r.state FROM message m JOIN change_request r ON r.id = m.request_id WHERE m.id = %1"_s.arg(second.message)), u"request new"_s);
    QVERIFY(house.desk.genuine());
}

void MailApartTest::whatIsWorkedOnStaysSo()
{
    QFETCH_GLOBAL(Engine, engine);
    House house(engine);
    const TakenMail taken = takeOne(house.desk, letter(u"a"_s));
    QVERIFY(worked(house.set(*taken.request, u"withdrawn"_s, house.noRequest)));
    ActionRunner jo(*house.desk.db, {u"jo"_s, {}, [] { return Instant{43}; }});
    ClaimRequestAction claim(*taken.request, ClaimDeed::Take, u"back"_s);
    QVERIFY(worked(jo.run(claim)));
    RequestsOfMailsAction action({taken.message});
    QCOMPARE(house.desk.runner.run(action).error().code, ErrorCode::RequestClaimed);
    QCOMPARE(house.kinds(*taken.request), u"other"_s);
    QCOMPARE(rows(house.desk, u"SELECT state FROM change_request WHERE id = %1"_s.arg(*taken.request)), u"withdrawn"_s);
}

// Of a mail that is filed apart under a request which staff never said is none, only the mail comes back.
void MailApartTest::whatWasDoneIsKept()
{
    QFETCH_GLOBAL(Engine, engine);
    House house(engine);
    const TakenMail taken = takeOne(house.desk, letter(u"a"_s));
    house.desk.run({u"UPDATE change_request SET state = 'filled', filled_with = 'exchangeSeats', version = version + 1 WHERE id = %1"_s.arg(*taken.request),
                    u"UPDATE message SET kind = 'other', version = version + 1 WHERE id = %1"_s.arg(taken.message)});
    RequestsOfMailsAction action({taken.message});
    QVERIFY(worked(house.desk.runner.run(action)));
    QCOMPARE(house.kinds(*taken.request), u"request"_s);
    QCOMPARE(rows(house.desk, u"SELECT state, filled_with FROM change_request WHERE id = %1"_s.arg(*taken.request)), u"filled exchangeSeats"_s);
    QVERIFY(house.desk.genuine());
}

// Staff called it otherwise before the program knew it by a code.
void MailApartTest::theReasonIsThereWhateverItWasCalled()
{
    QFETCH_GLOBAL(Engine, engine);
    House house(engine);
    house.desk.run({u"UPDATE request_reason SET code = NULL, name = 'Spam', version = version + 1 WHERE code = 'noRequest'"_s});
    const TakenMail taken = takeOne(house.desk, letter(u"a"_s));
    const QString known = u"SELECT id, name FROM request_reason WHERE state = 'withdrawn' AND code = 'noRequest'"_s;
    const RowId reason = house.desk.text(known).toLongLong();
    QCOMPARE(rows(house.desk, known), u"%1 It is no request"_s.arg(reason));
    QVERIFY(worked(house.set(*taken.request, u"withdrawn"_s, reason)));
    QCOMPARE(house.kinds(*taken.request), u"other"_s);
    takeOne(house.desk, letter(u"b"_s));
    QCOMPARE(rows(house.desk, known), u"%1 It is no request"_s.arg(reason));
    QVERIFY(house.desk.genuine());
    // What was done to a reason before a program gave it its code can be taken back.
    const Result<std::vector<store::TableInfo>> tables = store::readTables(*house.desk.db);
    const auto table = std::find_if(tables->begin(), tables->end(), [](const store::TableInfo &one) { return one.name == "request_reason"_L1; });
    const QJsonObject before{{u"id"_s, reason}, {u"state"_s, u"withdrawn"_s}, {u"name"_s, u"It is no request"_s}, {u"code"_s, QJsonValue()}};
    QVERIFY(*store::standsAs(*house.desk.db, *table, reason, before));
    QJsonObject other = before;
    other[u"name"_s] = u"Spam"_s;
    QVERIFY(!*store::standsAs(*house.desk.db, *table, reason, other));
    other = before;
    other[u"code"_s] = u"notRenewed"_s;
    QVERIFY(!*store::standsAs(*house.desk.db, *table, reason, other));
}

QTEST_GUILESS_MAIN(MailApartTest)
#include "tst_mailapart.moc"
