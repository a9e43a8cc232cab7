// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/benefitmessageaction.h"
#include "models/actions/mailaccountactions.h"
#include "models/actions/outboxactions.h"
#include "models/actions/replyaction.h"
#include "models/actions/requestaction.h"
#include "models/actions/templateactions.h"
#include "models/store/mailaccounts.h"
#include "models/store/outbox.h"
#include "models/store/replyscene.h"
#include "models/store/replytemplates.h"
#include "incoming.h"
#include "subscriber.h"

using namespace pd;
using namespace pd::actions;

class ReplyActionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void answersInTheThread();
    void mustAgreeWithTheOrder();
    void whatSomebodyHasCheckedGoes();
    void goesToNobodyElseByItself();
    void noStrangerIsToldOfAnOrder();
    void nobodyAnswersWhatSomebodyElseHas();
    void waitsForThePatronWhenSaid();
    void isTakenOutAgain();
    void isHeldUntilSomebodySendsIt();
    void templatesAreKept();
    void aTemplateIsNotWrittenOver();
    void templatesComeInThreeLanguages();
    void aRequestGoesToItsAdministrator();
    void aMessageAboutABenefit();
    void ourOwnMailJoinsItsRequest();

private:
    // Request 1: ON-1's, seats A 1 and A 2, in progress.
    static void furnish(Desk &desk)
    {
        desk.run(subscribers());
        desk.run({u"UPDATE contact SET email = 'ana@example.org', version = version + 1 WHERE id = 6"_s});
    }
    static NewReply answer(const QString &body = u"Row A seats 1–2 stay yours."_s) { return {.request = 1, .subject = u"Your seats"_s, .body = body, .language = u"en"_s}; }
};

void ReplyActionTest::answersInTheThread()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    furnish(desk);
    IncomingMail first = letter(u"a"_s);
    takeOne(desk, first);
    const RowId request = desk.text(u"SELECT max(id) FROM change_request"_s).toLongLong();
    desk.run({u"UPDATE change_request SET contact_id = 6, order_id = 1, version = version + 1 WHERE id = %1"_s.arg(request)});
    NewReply reply = answer();
    reply.request = request;
    ReplyAction action(reply);
    QVERIFY(worked(desk.runner.run(action)));
    QCOMPARE(action.recipient(), u"ana@example.org"_s);
    QCOMPARE(rows(desk, u"SELECT kind, state, request_id, order_id, contact_id, recipient, subject, in_reply_to, reference_ids, language, not_before FROM outbox"_s),
             u"reply waiting %1 1 6 ana@example.org Your seats a@x a@x en %2"_s.arg(request).arg(42 + mailDelayMs));
    const auto mails = store::makeOutboxReader(desk.place.open())->mails(true);
    QVERIFY(worked(mails));
    QCOMPARE(mails->front().request, std::optional(request));
    QCOMPARE(mails->front().notBefore, std::optional(Instant{42 + mailDelayMs}));
    QCOMPARE(desk.text(u"SELECT state FROM change_request WHERE id = %1"_s.arg(request)), u"new"_s);
    QVERIFY(desk.genuine());
}

// Written by the command line without --send: no window sends it, however long it is open.
void ReplyActionTest::isHeldUntilSomebodySendsIt()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    furnish(desk);
    NewReply reply = answer();
    reply.held = true;
    ReplyAction action(reply);
    QVERIFY(worked(desk.runner.run(action)));
    const Instant muchLater{Instant{42}.ms + 3'155'760'000'000}; // a hundred years
    QVERIFY(store::dueMails(*desk.db, muchLater)->empty());
    QCOMPARE(*store::nextMailAt(*desk.db, Instant{42}), std::optional<Instant>());
    const auto mails = store::makeOutboxReader(desk.place.open())->mails(true);
    QVERIFY(mails->front().held && !mails->front().notBefore);
    HurryMailsAction send({action.written()});
    QVERIFY(worked(desk.runner.run(send)));
    QCOMPARE(*store::dueMails(*desk.db, Instant{42}), std::vector<RowId>{action.written()});
    QVERIFY(!store::makeOutboxReader(desk.place.open())->mails(true)->front().held);
    QVERIFY(worked(desk.undo()));
    QVERIFY(store::dueMails(*desk.db, muchLater)->empty());
    QVERIFY(desk.genuine());
}

void ReplyActionTest::mustAgreeWithTheOrder()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    furnish(desk);
    for (const QString &text : {u"Row A seats 1–3 stay yours."_s, u"It comes to $206.00."_s, u"until 28 November"_s, u"Dear {name}"_s}) {
        ReplyAction action(answer(text));
        QCOMPARE(desk.runner.run(action).error().code, ErrorCode::MailFactsDiffer);
    }
    ReplyAction nothing(answer(u" \n"_s));
    QCOMPARE(desk.runner.run(nothing).error().code, ErrorCode::ValueInvalid);
    NewReply none = answer();
    none.request = 99;
    ReplyAction unknown(none);
    QCOMPARE(desk.runner.run(unknown).error().code, ErrorCode::RequestUnknown);
    QCOMPARE(rows(desk, u"SELECT id FROM outbox"_s), QString());
    desk.run({u"INSERT INTO seat_claim (instance_id, seat_id, kind, until, order_id, contact_id) VALUES (1, 15, 'hold', 86400000, 1, 6), (2, 15, 'hold', 86400000, 1, 6)"_s});
    ReplyAction held(answer(u"Row A seat 5 is held until 1 January 1970, for $205.00 in all; Row A seats 1 and 2 stay yours."_s));
    QVERIFY(worked(desk.runner.run(held)));
}

void ReplyActionTest::whatSomebodyHasCheckedGoes()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    furnish(desk);
    NewReply reply = answer(u"Row A seats 1–3 stay yours, for $206.00. Dear {name}"_s);
    reply.overruled = {{reply::FactKind::Seat, u"Row A seats 1–3"_s}, {reply::FactKind::Field, u"name"_s}, {reply::FactKind::Field, u"{name}"_s}};
    ReplyAction less(reply);
    const auto refused = desk.runner.run(less); // the amount nobody has seen, and an open field is never right
    QCOMPARE(refused.error().code, ErrorCode::MailFactsDiffer);
    QCOMPARE(refused.error().values.value(u"differences"_s).toList().size(), 2);
    reply.body = u"Row A seats 1–3 stay yours, for $206.00."_s;
    reply.overruled = {{reply::FactKind::Seat, u"Row A seats 1–3"_s}, {reply::FactKind::Amount, u"$206.00"_s}};
    ReplyAction checked(reply);
    const auto done = desk.runner.run(checked);
    QVERIFY(worked(done));
    const QString said = rows(desk, u"SELECT parameters FROM journal_action WHERE id = %1"_s.arg(*done->action));
    QVERIFY2(said.contains(u"overruled"_s) && said.contains(u"$206.00"_s) && said.contains(u"Row A seats 1–3"_s), qPrintable(said));
}

void ReplyActionTest::goesToNobodyElseByItself()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    furnish(desk);
    NewReply reply = answer();
    reply.recipient = u"bo@example.org"_s;
    ReplyAction other(reply);
    QCOMPARE(desk.runner.run(other).error().code, ErrorCode::MailRecipientOther);
    reply.even = true;
    ReplyAction even(reply);
    QVERIFY(worked(desk.runner.run(even)));
    reply.recipient = u"bo lund@example.org"_s;
    ReplyAction bad(reply);
    QCOMPARE(desk.runner.run(bad).error().code, ErrorCode::MailAddressInvalid);
    desk.run({u"UPDATE contact SET deceased = 1, version = version + 1 WHERE id = 6"_s});
    ReplyAction never(answer());
    const auto refused = desk.runner.run(never);
    QCOMPARE(refused.error().code, ErrorCode::MailRefused);
    QCOMPARE(refused.error().values.value(u"reason"_s).toString(), u"deceased"_s);
}

// Whoever writes an order's number need not be its patron.
void ReplyActionTest::noStrangerIsToldOfAnOrder()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    furnish(desk);
    IncomingMail first = letter(u"a"_s);
    first.message.from.address = u"who@evil.example"_s;
    takeOne(desk, first);
    const RowId request = desk.text(u"SELECT max(id) FROM change_request"_s).toLongLong();
    desk.run({u"UPDATE change_request SET contact_id = 6, order_id = 1, version = version + 1 WHERE id = %1"_s.arg(request),
              u"UPDATE contact SET email = '', version = version + 1 WHERE id = 6"_s});
    NewReply reply = answer();
    reply.request = request;
    ReplyAction byItself(reply);
    QCOMPARE(desk.runner.run(byItself).error().code, ErrorCode::MailRefused);
    reply.recipient = u"who@evil.example"_s;
    ReplyAction unsaid(reply);
    QCOMPARE(desk.runner.run(unsaid).error().code, ErrorCode::MailRefused);
    reply.even = true; // staff have said so
    ReplyAction said(reply);
    QVERIFY(worked(desk.runner.run(said)));
}

void ReplyActionTest::nobodyAnswersWhatSomebodyElseHas()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    furnish(desk);
    desk.run({u"INSERT INTO request_claim (request_id, who, workstation, since, expires_at) VALUES (1, 'somebody else', 'front', 1, 900000)"_s});
    ReplyAction claimed(answer());
    QCOMPARE(desk.runner.run(claimed).error().code, ErrorCode::RequestClaimed);
    desk.run({u"DELETE FROM request_claim"_s, u"UPDATE change_request SET merged_into_id = 2, version = version + 1 WHERE id = 1"_s});
    ReplyAction merged(answer());
    QCOMPARE(desk.runner.run(merged).error().code, ErrorCode::RequestMerged);
    QCOMPARE(rows(desk, u"SELECT id FROM outbox"_s), QString());
}

void ReplyActionTest::waitsForThePatronWhenSaid()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    furnish(desk);
    NewReply reply = answer();
    reply.thenWait = true;
    ReplyAction action(reply);
    QVERIFY(worked(desk.runner.run(action)));
    QCOMPARE(desk.text(u"SELECT state FROM change_request WHERE id = 1"_s), u"waiting"_s);
    reply.request = 2; // finished
    ReplyAction finished(reply);
    QVERIFY(worked(desk.runner.run(finished)));
    QCOMPARE(desk.text(u"SELECT state FROM change_request WHERE id = 2"_s), u"filled"_s);
}

void ReplyActionTest::isTakenOutAgain()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    furnish(desk);
    NewReply reply = answer();
    reply.thenWait = true;
    ReplyAction action(reply);
    QVERIFY(worked(desk.runner.run(action)));
    QVERIFY(worked(desk.undo()));
    QCOMPARE(rows(desk, u"SELECT id FROM outbox"_s), QString());
    QCOMPARE(desk.text(u"SELECT state FROM change_request WHERE id = 1"_s), u"inProgress"_s);
}

void ReplyActionTest::templatesAreKept()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    WriteTemplateAction add({0, u"  Seats  kept "_s, u"en"_s, u"Order {order}"_s, u"Dear {name}"_s});
    QVERIFY(worked(desk.runner.run(add)));
    WriteTemplateAction twice({0, u"Seats kept"_s, u"en"_s, {}, u"x"_s});
    QCOMPARE(desk.runner.run(twice).error().code, ErrorCode::TemplateTaken);
    WriteTemplateAction unknown({add.written(), u"Seats kept"_s, u"en"_s, {}, u"Dear {nobody}"_s});
    const auto refused = desk.runner.run(unknown);
    QCOMPARE(refused.error().code, ErrorCode::TemplateFieldUnknown);
    QCOMPARE(refused.error().values.value(u"field"_s).toString(), u"nobody"_s);
    WriteTemplateAction change({add.written(), u"Seats kept"_s, u"fr"_s, u"Commande {order}"_s, u"Bonjour {name}"_s});
    QVERIFY(worked(desk.runner.run(change)));
    QCOMPARE(rows(desk, u"SELECT name, language, subject, body FROM reply_template WHERE id = %1"_s.arg(add.written())), u"Seats kept fr Commande {order} Bonjour {name}"_s);
    RemoveTemplateAction remove(add.written(), u"Seats kept"_s);
    QVERIFY(worked(desk.runner.run(remove)));
    QCOMPARE(desk.runner.run(remove).error().code, ErrorCode::RecordUnknown);
    QVERIFY(worked(desk.undo()));
    QCOMPARE(rows(desk, u"SELECT body FROM reply_template WHERE name = 'Seats kept'"_s), u"Bonjour {name}"_s);
}

// Two edit one template: the first stands until the second has seen it.
void ReplyActionTest::aTemplateIsNotWrittenOver()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    const reply::Template before{0, u"Seats kept"_s, u"en"_s, u"Order {order}"_s, u"Dear {name}"_s};
    WriteTemplateAction add(before);
    QVERIFY(worked(desk.runner.run(add)));
    reply::Template seen = before, first = before, second = before;
    seen.id = first.id = second.id = add.written();
    first.body = u"Hello {name}"_s;
    second.body = u"Hi {name}"_s;
    WriteTemplateAction one(first, seen), other(second, seen);
    QVERIFY(worked(desk.runner.run(one)));
    const auto refused = desk.runner.run(other);
    QCOMPARE(refused.error().code, ErrorCode::RecordChanged);
    QCOMPARE(rows(desk, u"SELECT body FROM reply_template WHERE id = %1"_s.arg(seen.id)), u"Hello {name}"_s);
    // Another field is nobody's loss, and what is seen may be replaced.
    second.body = seen.body;
    second.subject = u"Your seats"_s;
    WriteTemplateAction beside(second, seen);
    QVERIFY(worked(desk.runner.run(beside)));
    QCOMPARE(rows(desk, u"SELECT subject, body FROM reply_template WHERE id = %1"_s.arg(seen.id)), u"Your seats Hello {name}"_s);
}

void ReplyActionTest::templatesComeInThreeLanguages()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    const auto all = store::readTemplates(*desk.db);
    QVERIFY(worked(all));
    QHash<QString, QStringList> languages;
    for (const reply::Template &one : *all) {
        QVERIFY2(reply::checkTemplate(one), qPrintable(one.name));
        QVERIFY(!one.subject.isEmpty());
        languages[one.name].append(one.language);
    }
    QCOMPARE(languages.size(), 7);
    for (const QStringList &of : std::as_const(languages))
        QCOMPARE(of, QStringList({u"en"_s, u"es"_s, u"fr"_s}));
}

void ReplyActionTest::aRequestGoesToItsAdministrator()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    furnish(desk);
    RequestAction action(1, {u"form"_s, u"Closer, please."_s, u"keep"_s});
    action.setMail([](RowId request) { return NewMail{.kind = MailKind::Request, .order = 1, .recipient = u"renewals@example.org"_s, .subject = u"Request"_s, .body = u"Request: %1"_s.arg(request), .request = request}; });
    const auto done = desk.runner.run(action);
    QVERIFY(worked(done));
    RequestAction card(1, {u"form"_s, u"Take it from 4111 1111 1111 1111."_s, u"keep"_s}); // its mail is made of the words as they were typed
    card.setMail([](RowId request) { return NewMail{.kind = MailKind::Request, .order = 1, .recipient = u"renewals@example.org"_s, .subject = u"Request"_s, .body = u"Take it from 4111 1111 1111 1111."_s, .request = request}; });
    QVERIFY(worked(desk.runner.run(card)));
    QVERIFY(!desk.text(u"SELECT body FROM outbox ORDER BY id DESC LIMIT 1"_s).contains(u"1111 1111"_s));
    QVERIFY(worked(desk.undo()));
    QCOMPARE(rows(desk, u"SELECT kind, state, request_id, order_id, contact_id, recipient, body FROM outbox"_s),
             u"request waiting %1 1 6 renewals@example.org Request: %1"_s.arg(action.added()));
    QVERIFY(worked(desk.undo()));
    QCOMPARE(rows(desk, u"SELECT id FROM outbox"_s), QString());
    QCOMPARE(desk.text(u"SELECT count(*) FROM change_request"_s), u"2"_s);
}

void ReplyActionTest::aMessageAboutABenefit()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    furnish(desk);
    BenefitMessageAction action(6, u"Please renew my membership."_s);
    action.setMail([](RowId request) { return NewMail{.kind = MailKind::Request, .recipient = u"members@example.org"_s, .subject = u"Renewing"_s, .body = u"x"_s, .request = request}; });
    QVERIFY(worked(desk.runner.run(action)));
    QCOMPARE(rows(desk, u"SELECT source, contact_id, order_id, state, note FROM change_request WHERE id = %1"_s.arg(action.added())), u"form 6 - new Please renew my membership."_s);
    QCOMPARE(rows(desk, u"SELECT kind, request_id, order_id, contact_id, recipient FROM outbox"_s), u"request %1 - 6 members@example.org"_s.arg(action.added()));
    BenefitMessageAction nobody(99, u"x"_s);
    QCOMPARE(desk.runner.run(nobody).error().code, ErrorCode::RecordUnknown);
    BenefitMessageAction empty(6, u" "_s);
    QCOMPARE(desk.runner.run(empty).error().code, ErrorCode::ValueInvalid);
}

// Where the administrator reads the mailbox that mail is taken from.
void ReplyActionTest::ourOwnMailJoinsItsRequest()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    furnish(desk);
    MailAccount account;
    account.host = u"mail.example.org"_s;
    account.user = u"desk"_s;
    account.fromAddress = u"Desk@example.org"_s;
    SetMailAccountAction set(account);
    QVERIFY(worked(desk.runner.run(set)));
    desk.run({u"INSERT INTO outbox (kind, request_id, recipient, message_id, account_id, state) SELECT 'request', 2, 'desk@example.org', 'own@x', id, 'sent' FROM mail_account"_s});
    IncomingMail back = letter(u"own"_s);
    back.message.from.address = u"desk@example.org"_s;
    const TakenMail taken = takeOne(desk, back);
    QCOMPARE(taken.request, std::optional<RowId>(2));
    QVERIFY(!taken.newRequest);
    QCOMPARE(desk.text(u"SELECT kind FROM message WHERE id = %1"_s.arg(taken.message)), u"automatic"_s);
    QCOMPARE(desk.text(u"SELECT state FROM change_request WHERE id = 2"_s), u"filled"_s); // nobody has said anything new
    IncomingMail reply = letter(u"b"_s);
    reply.message.inReplyTo = u"own@x"_s;
    QCOMPARE(takeOne(desk, reply).request, std::optional<RowId>(2));
    QCOMPARE(desk.text(u"SELECT state FROM change_request WHERE id = 2"_s), u"new"_s);
    desk.run({u"INSERT INTO outbox (kind, request_id, recipient, message_id, account_id, state) SELECT 'reply', 1, 'ana@example.org', 'copied@x', id, 'sent' FROM mail_account"_s});
    const TakenMail copied = takeOne(desk, letter(u"copied"_s)); // by somebody who has seen the id
    QVERIFY(copied.newRequest);
}

QTEST_GUILESS_MAIN(ReplyActionTest)
#include "tst_replyaction.moc"
