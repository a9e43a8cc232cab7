// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "models/actions/correctrequestaction.h"
#include "models/actions/personactions.h"
#include "models/domain/renewal/outcome.h"
#include "models/store/personexport.h"
#include "models/store/tableinfo.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace pd;
using namespace pd::actions;
using renewal::Detail;
using renewal::DetailCode;

// Where one person's data end: what is another patron's is neither exported with theirs nor erased, and of theirs nothing is missed.
class PersonOthersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void theWholeAddressIsMeant();
    void whatWasCorrectedIsTheOthers();
    void aLogOfAnotherIsTheirs();
    void aNameIsFoundInAnyScript_data();
    void aNameIsFoundInAnyScript();
    void wordsFromBeforeAnybodyKnewGoToo();
    void whatIsAnothersByNowStaysInTheHistory();
    void wishesThatAreGoneAreTheirRequests();
    void aLogOfAnotherLosesTheNameAlone();
    void eachHouseholdByItself();
    void anAnswerThatWasTakenBackGoesToo_data();
    void anAnswerThatWasTakenBackGoesToo();
    void whatHasTheNumberNowIsAnothers();
    void aLogOfAnotherLosesFormerNamesToo();
};

namespace {

constexpr RowId ann = 6, joann = 7;

QStringList house(const QString &first = u"Ann"_s, const QString &last = u"Lee"_s)
{
    return {u"INSERT INTO season (id, name) VALUES (1, 'S')"_s,
            u"INSERT INTO venue (id, name) VALUES (1, 'V')"_s,
            u"INSERT INTO series (id, season_id, venue_id, name) VALUES (1, 1, 1, 'Fridays')"_s,
            u"INSERT INTO renewal_run (id, series_id, state, started_at) VALUES (1, 1, 'done', 5)"_s,
            u"INSERT INTO contact (id, first_name, last_name, email, email_key) VALUES (6, '%1', '%2', 'ann@x.org', 'ann@x.org'), (7, 'Jo', 'Kay', 'joann@x.org', 'joann@x.org')"_s.arg(first, last)};
}

QStringList request(const QString &contact)
{
    return {u"INSERT INTO change_request (id, source, received_at, contact_id, state) VALUES (1, 'mail', 5, %1, 'withdrawn')"_s.arg(contact),
            u"INSERT INTO message (id, request_id, kind, content_digest, from_address, text) VALUES (1, 1, 'request', 'd1', 'club@y.org', 'quondam mail')"_s};
}

QStringList withAWish(const QString &contact)
{
    return request(contact) + QStringList{u"INSERT INTO request_wish (id, request_id, kind_id, detail) VALUES (1, 1, 1, 'quondam wish')"_s};
}

// Staff say whose the request is, and perhaps that nothing is wished in it.
bool correct(Desk &desk, RowId contact, bool noWishes = false)
{
    RequestCorrection correction;
    correction.request = 1;
    correction.contact = contact;
    if (noWishes)
        correction.wishes = std::vector<understanding::ReadWish>();
    CorrectRequestAction action(correction);
    return worked(desk.runner.run(action));
}

// What became of the renewal of a contact's order.
QString logged(RowId id, RowId contact, const std::vector<Detail> &all)
{
    return u"INSERT INTO renewal_log (id, run_id, contact_id, outcome, detail) VALUES (%1, 1, %2, 'seatTaken', '%3')"_s.arg(id).arg(contact).arg(renewal::detailsText(all).replace(u'\'', u"''"_s));
}

std::vector<Detail> detailsOf(Desk &desk)
{
    return renewal::detailsOf(desk.text(u"SELECT detail FROM renewal_log WHERE id = 2"_s));
}

// As one reads it in the file.
QString exported(Desk &desk, RowId contact)
{
    const auto json = store::exportPerson(*desk.db, contact, Instant{1000});
    return worked(json) ? QString::fromUtf8(QJsonDocument(*json).toJson()) : u"not exported"_s;
}

QString journalled(Desk &desk)
{
    QString all;
    auto rows = *desk.db->query(u"SELECT before, after FROM journal_row"_s);
    while (rows.next())
        all += rows.value(0).toString() + u'\n' + rows.value(1).toString() + u'\n';
    return all;
}

bool erase(Desk &desk, RowId contact)
{
    return worked(erasePerson(*desk.db, desk.runner, contact)) && desk.genuine();
}

} // namespace

void PersonOthersTest::theWholeAddressIsMeant()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(house()));
    const QString insert = u"INSERT INTO message (id, kind, content_digest, from_address, to_addresses, text) VALUES (%1, 'automatic', 'd%1', '%2', '%3', '%4')"_s;
    QVERIFY(desk.run({insert.arg(1).arg(u"daemon@y.org"_s, u""_s, u"quondam1x: no such user joann@x.org."_s),
                      insert.arg(2).arg(u"daemon@y.org"_s, u"ann@x.org.au"_s, u"quondam2x: no such user ann@x.org.au"_s),
                      insert.arg(3).arg(u"Joann@x.org"_s, u"office@y.org, ann@x.org"_s, u"quondam3x: ann@x.org sits beside me"_s),
                      insert.arg(4).arg(u"daemon@y.org"_s, u"ann-lee.ann@x.org"_s, u"quondam4x: no such user"_s),
                      insert.arg(5).arg(u"daemon@y.org"_s, u""_s, u"quondam5x: no such user <Ann@X.org>."_s),
                      insert.arg(6).arg(u"daemon@y.org"_s, u"office@y.org, ann@x.org"_s, u"quondam6x: no such user"_s)}));
    const QString all = exported(desk, ann);
    for (int i = 1; i <= 6; ++i)
        QCOMPARE(all.contains(u"quondam%1x"_s.arg(i)), i >= 5);
    QVERIFY(erase(desk, ann));
    QCOMPARE(desk.text(u"SELECT count(*) FROM message WHERE text LIKE 'quondam%' AND from_address <> ''"_s), u"4"_s);
    QCOMPARE(desk.text(u"SELECT count(*) FROM message WHERE id IN (5, 6) AND text = '' AND to_addresses = ''"_s), u"2"_s);
}

// A mail was first taken for hers and then said to be another patron's.
void PersonOthersTest::whatWasCorrectedIsTheOthers()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(house()));
    QVERIFY(desk.run(withAWish(u"6"_s)));
    QVERIFY(correct(desk, joann));
    QVERIFY(!exported(desk, ann).contains(u"quondam"_s));
    const QString others = exported(desk, joann);
    for (const QString &word : {u"quondam mail"_s, u"quondam wish"_s})
        QCOMPARE(others.count(word), 2); // as it is, and in the history
}

void PersonOthersTest::aLogOfAnotherIsTheirs()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(house()));
    QVERIFY(desk.run({logged(1, ann, {Detail{DetailCode::SeatWanted, u"C4"_s, u"C5"_s, u"Jo Kay"_s, {}, {}}}), logged(2, joann, {Detail{DetailCode::SeatWanted, u"C6"_s, u"C5"_s, u"Ann Lee"_s, {}, {}}})}));
    const auto json = store::exportPerson(*desk.db, ann, Instant{1000});
    QVERIFY(worked(json));
    const QJsonArray logs = json->value(u"records"_s)[u"renewalLog"_s].toArray();
    QCOMPARE(logs.size(), 1);
    QCOMPARE(logs[0][u"contactId"_s].toString(), u"6"_s);
    QVERIFY(logs[0][u"detail"_s].toString().contains(u"C4"_s));
    // Nor in what the history keeps of it.
    const QString all = QString::fromUtf8(QJsonDocument(*json).toJson());
    QCOMPARE(all.count(u"C4"_s), 2);
    QVERIFY(!all.contains(u"Jo Kay"_s) && !all.contains(u"C6"_s));
}

void PersonOthersTest::aNameIsFoundInAnyScript_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::newRow("plain") << u"Ann"_s << u"Lee"_s;
    QTest::newRow("accents") << u"Élodie"_s << u"Óscar-Ñandú"_s;
    QTest::newRow("Cyrillic") << u"Анна"_s << u"Ли"_s;
    QTest::newRow("what LIKE and JSON would read") << u"100%"_s << u"A_n \"Bee\" \\ O''Neill"_s;
}

void PersonOthersTest::aNameIsFoundInAnyScript()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(const QString, first);
    QFETCH(const QString, last);
    Desk desk(engine);
    QVERIFY(desk.run(house(first, last)));
    const QString name = desk.text(u"SELECT first_name || ' ' || last_name FROM contact WHERE id = 6"_s);
    QVERIFY(desk.run({logged(2, joann, {Detail{DetailCode::SeatWanted, u"C6"_s, u"C5"_s, name, {}, {}}})}));
    const auto named = [&] {
        const std::vector<Detail> all = detailsOf(desk);
        return std::any_of(all.begin(), all.end(), [&](const Detail &one) { return one.whose == name; });
    };
    QVERIFY(named());
    QVERIFY(erase(desk, ann));
    QVERIFY(!named());
    QVERIFY(!journalled(desk).contains(u"whose"_s));
}

// Wishes were written anew while nobody knew whose the request is: the journal alone has the old ones, and no patron with them.
void PersonOthersTest::wordsFromBeforeAnybodyKnewGoToo()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(house()));
    QVERIFY(desk.run(withAWish(u"NULL"_s) + QStringList{u"INSERT INTO change_request (id, source, received_at, state) VALUES (2, 'mail', 5, 'withdrawn')"_s,
                                                      u"INSERT INTO request_wish (id, request_id, kind_id, detail) VALUES (2, 2, 1, 'a stranger''s')"_s,
                                                      u"DELETE FROM request_wish WHERE id = 2"_s}));
    QVERIFY(correct(desk, ann, true));
    QCOMPARE(desk.text(u"SELECT count(*) FROM journal_row WHERE table_name = 'request_wish' AND row_id = 1 AND contact_id IS NULL"_s), u"2"_s);
    QVERIFY(erase(desk, ann));
    const QString kept = journalled(desk);
    QVERIFY(!kept.contains(u"quondam"_s));
    QVERIFY(kept.contains(u"a stranger's"_s)); // another request's stay
}

// Erasing whoever a request was taken for first takes nothing from whose it is: their history can still be undone.
void PersonOthersTest::whatIsAnothersByNowStaysInTheHistory()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(house()));
    QVERIFY(desk.run(withAWish(u"6"_s)));
    const RowId edit = desk.run({u"UPDATE request_wish SET detail = 'another', version = version + 1 WHERE id = 1"_s});
    QVERIFY(desk.run({u"UPDATE change_request SET contact_id = 7, version = version + 1 WHERE id = 1"_s}));
    QVERIFY(erase(desk, ann));
    QVERIFY(worked(desk.undo(edit)));
    QCOMPARE(desk.text(u"SELECT detail FROM request_wish WHERE id = 1"_s), u"quondam wish"_s);
    QVERIFY(erase(desk, joann));
    QVERIFY(!journalled(desk).contains(u"quondam"_s));
}

// Wishes are written anew before the patron is: the journal has the old ones with the patron of before.
void PersonOthersTest::wishesThatAreGoneAreTheirRequests()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(house()));
    QVERIFY(desk.run(withAWish(u"6"_s)));
    QVERIFY(correct(desk, joann, true));
    QCOMPARE(desk.text(u"SELECT count(*) FROM journal_row WHERE table_name = 'request_wish' AND row_id = 1 AND contact_id = 6"_s), u"2"_s);
    QVERIFY(!exported(desk, ann).contains(u"quondam"_s));
    QVERIFY(exported(desk, joann).contains(u"quondam wish"_s));
    QVERIFY(erase(desk, ann));
    QVERIFY(journalled(desk).contains(u"quondam wish"_s));
    QVERIFY(erase(desk, joann));
    QVERIFY(!journalled(desk).contains(u"quondam"_s));
}

void PersonOthersTest::aLogOfAnotherLosesTheNameAlone()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(house(u"Élodie"_s, u"Lee"_s)));
    QVERIFY(desk.run({logged(2, joann, {Detail{DetailCode::SeatWanted, u"C6"_s, u"C5"_s, u"ÉLODIE LEE"_s, {}, {}}, Detail{DetailCode::SeatHeld, u"C7"_s, u"C8"_s, u"Élodie Leeson"_s, {}, {}},
                                        Detail{DetailCode::LevelMissing, {}, {}, {}, u"Élodie Lee"_s, {}}})}));
    QVERIFY(erase(desk, ann));
    const std::vector<Detail> expected{{DetailCode::SeatWanted, u"C6"_s, u"C5"_s, {}, {}, {}}, {DetailCode::SeatHeld, u"C7"_s, u"C8"_s, u"Élodie Leeson"_s, {}, {}},
                                       {DetailCode::LevelMissing, {}, {}, {}, u"Élodie Lee"_s, {}}};
    QVERIFY(detailsOf(desk) == expected); // a price level may be called as it likes
    QVERIFY(!journalled(desk).contains(u"ÉLODIE"_s));
}

void PersonOthersTest::eachHouseholdByItself()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(house()));
    QVERIFY(desk.run({u"INSERT INTO account (id, name) VALUES (1, 'Ann Lee'), (2, 'The Kays')"_s, u"UPDATE contact SET external_id = '003000000000006AAA', account_id = 1, version = version + 1 WHERE id = 6"_s,
                      u"UPDATE contact SET account_id = 2, version = version + 1 WHERE id = 7"_s,
                      u"INSERT INTO contact (id, account_id, first_name, last_name, merged_into) VALUES (8, 2, 'Ann', 'Kay', '003000000000006AAA')"_s}));
    QVERIFY(erase(desk, ann));
    QCOMPARE(desk.text(u"SELECT name FROM account WHERE id = 1"_s), u"Erased person"_s); // theirs alone
    QCOMPARE(desk.text(u"SELECT name FROM account WHERE id = 2"_s), u"The Kays"_s);
    QCOMPARE(desk.text(u"SELECT account_id FROM contact WHERE id = 6"_s), u"1"_s);
    QVERIFY(desk.db->value(u"SELECT account_id FROM contact WHERE id = 8"_s)->isNull());
    QCOMPARE(desk.text(u"SELECT account_id FROM contact WHERE id = 7"_s), u"2"_s);
    QVERIFY(!journalled(desk).contains(u"Ann Lee"_s));
}

void PersonOthersTest::anAnswerThatWasTakenBackGoesToo_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("value");
    QTest::newRow("to a request of which nobody knows whose it is") << u"request_id"_s << u"1"_s;
    QTest::newRow("about an order") << u"order_id"_s << u"11"_s;
    QTest::newRow("to the address") << u"recipient"_s << u"'Ann@x.org'"_s;
}

// Somebody wrote to her and took that back: the journal alone has it, and no patron with it.
void PersonOthersTest::anAnswerThatWasTakenBackGoesToo()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(const QString, link);
    QFETCH(const QString, value);
    Desk desk(engine);
    QVERIFY(desk.run(house()));
    QVERIFY(desk.run(request(u"NULL"_s) + QStringList{u"UPDATE message SET from_address = 'ann@x.org', version = version + 1 WHERE id = 1"_s, u"INSERT INTO ticket_order (id, contact_id, number) VALUES (11, 6, 'ON-11'), (12, 7, 'ON-12')"_s,
                                                      u"INSERT INTO change_request (id, source, received_at, state) VALUES (2, 'mail', 5, 'withdrawn')"_s}));
    const QString written = u"INSERT INTO outbox (id, %1, body%2) VALUES (%3, %4, '%5'%6)"_s;
    const bool byAddress = link == "recipient"_L1;
    const QString more = byAddress ? QString() : u", recipient"_s, to = byAddress ? QString() : u", 'club@y.org'"_s;
    const RowId hers = desk.run({written.arg(link, more, u"1"_s, value, u"quondam answer"_s, to)});
    const RowId strangers = desk.run({written.arg(link, more, u"2"_s, byAddress ? u"'ann@x.org.au'"_s : link == "order_id"_L1 ? u"12"_s : u"2"_s, u"a stranger''s"_s, to)});
    for (const RowId entry : {strangers, hers})
        QVERIFY(worked(desk.undo(entry)));
    QCOMPARE(desk.text(u"SELECT count(*) FROM outbox"_s), u"0"_s);
    QVERIFY(exported(desk, ann).contains(u"quondam answer"_s));
    QVERIFY(!exported(desk, ann).contains(u"a stranger's"_s));
    QVERIFY(erase(desk, ann));
    QVERIFY(!journalled(desk).contains(u"quondam"_s));
    QVERIFY(journalled(desk).contains(u"a stranger's"_s));
}

// What was taken back leaves its number to what comes after it.
void PersonOthersTest::whatHasTheNumberNowIsAnothers()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(house()));
    const QString written = u"INSERT INTO outbox (id, contact_id, recipient, body) VALUES (1, %1, 'club@y.org', '%2')"_s;
    QVERIFY(worked(desk.undo(desk.run({written.arg(ann).arg(u"quondam answer"_s)}))));
    QVERIFY(desk.run({written.arg(joann).arg(u"another''s"_s)}));
    QVERIFY(!exported(desk, joann).contains(u"quondam"_s));
    QVERIFY(!exported(desk, ann).contains(u"another's"_s));
    QVERIFY(exported(desk, ann).contains(u"quondam answer"_s));
    QVERIFY(erase(desk, ann));
    QVERIFY(!journalled(desk).contains(u"quondam"_s));
    QVERIFY(journalled(desk).contains(u"another's"_s));
    QVERIFY(erase(desk, joann));
    QVERIFY(!journalled(desk).contains(u"another's"_s));
}

// She married, and a log of the year before has the name of that day.
void PersonOthersTest::aLogOfAnotherLosesFormerNamesToo()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(house(u"Élodie"_s, u"Quondam"_s)));
    QVERIFY(desk.run({logged(2, joann, {Detail{DetailCode::SeatWanted, u"C6"_s, u"C5"_s, u"Élodie Quondam"_s, {}, {}}, Detail{DetailCode::SeatHeld, u"C7"_s, u"C8"_s, u"Bo Quondam"_s, {}, {}}})}));
    QVERIFY(desk.run({u"UPDATE contact SET first_name = 'Elodie', middle_name = 'M.', version = version + 1 WHERE id = 6"_s}));
    QVERIFY(desk.run({u"UPDATE contact SET last_name = 'Lee', version = version + 1 WHERE id = 6"_s}));
    QVERIFY(erase(desk, ann));
    const std::vector<Detail> expected{{DetailCode::SeatWanted, u"C6"_s, u"C5"_s, {}, {}, {}}, {DetailCode::SeatHeld, u"C7"_s, u"C8"_s, u"Bo Quondam"_s, {}, {}}};
    QVERIFY(detailsOf(desk) == expected);
    QVERIFY(!journalled(desk).contains(u"Élodie"_s));
}

QTEST_GUILESS_MAIN(PersonOthersTest)
#include "tst_personothers.moc"
