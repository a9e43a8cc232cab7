// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "enginefixture.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::cli;

// `requests set`, `merge`, `split`.
class CliRequestSetTest : public EngineFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void setsWhatItsOptionsSay();
    void namesThoseLeftOut();
    void isFilledByItsWork();
    void mergesAndSplits();
    void splitsAWishOff();
    void correctsWhatWasRead();
    void correctsWishes();
    void correctsNoStrangersWishBeside();
    void correctsAndSetsInOneStep();
    void aDryRunWritesNothing();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();

private:
    QJsonObject shown(const QString &id) const { return asked({u"requests"_s, u"show"_s, id}).json(); }
    Answer set(const QStringList &words) const { return asked(QStringList{u"requests"_s, u"set"_s} + words); }
};

// Requests 1 and 2 of a contact, 3 of nobody known with two messages.
void CliRequestSetTest::init()
{
    EngineFixture::init();
    const auto at = m_place->open();
    store::act(*at, u"INSERT INTO contact (id, first_name, email) VALUES (7, 'Bo', 'bo@y.example')"_s);
    store::act(*at, u"INSERT INTO change_request (source, received_at, contact_id) VALUES ('phone', 5, 7), ('phone', 6, 7), ('mail', 7, NULL)"_s);
    store::act(*at, u"INSERT INTO message (id, request_id, kind, content_digest, text) VALUES (11, 3, 'request', 'a', 'x'), (12, 3, 'request', 'b', 'y')"_s);
}

void CliRequestSetTest::setsWhatItsOptionsSay()
{
    const Answer answer = set({u"1"_s, u"2"_s, u"1"_s, u"--state"_s, u"inProgress"_s, u"--assignee"_s, u"jo"_s, u"--priority"_s, u"2"_s, u"--due"_s, u"2026-12-01"_s, u"--snooze"_s, u"2026-11-30"_s});
    QVERIFY2(answer.exitCode == 0, answer.err.constData());
    QCOMPARE(answer.json()["set"_L1].toInt(), 2);
    QVERIFY(answer.json()["action"_L1].isString());
    const QJsonObject one = shown(u"2"_s);
    QCOMPARE(one["state"_L1].toString(), u"inProgress"_s);
    QCOMPARE(one["assignee"_L1].toString(), u"jo"_s);
    QCOMPARE(one["priority"_L1].toInt(), 2);
    QCOMPARE(one["due"_L1].toString(), u"2026-12-01"_s);
    QCOMPARE(one["snoozedUntil"_L1].toString(), u"2026-11-30"_s);
    QCOMPARE(set({u"1"_s, u"--state"_s, u"withdrawn"_s, u"--reason"_s, u"asked TWICE"_s}).exitCode, 0);
    QCOMPARE(shown(u"1"_s)["reason"_L1].toString(), u"Asked twice"_s);
    QCOMPARE(set({u"1"_s, u"--state"_s, u"new"_s, u"--due"_s, QString(u""_s)}).exitCode, 0);
    QVERIFY(shown(u"1"_s)["reason"_L1].isNull() && shown(u"1"_s)["due"_L1].isNull());
    QCOMPARE(asked({u"undo"_s}).exitCode, 0);
    QCOMPARE(shown(u"1"_s)["state"_L1].toString(), u"withdrawn"_s);
}

void CliRequestSetTest::namesThoseLeftOut()
{
    const Answer answer = set({u"1"_s, u"99"_s, u"--priority"_s, u"1"_s});
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.json()["set"_L1].toInt(), 1);
    QCOMPARE(answer.json()["refused"_L1][0]["code"_L1].toString(), u"requestUnknown"_s);
}

void CliRequestSetTest::isFilledByItsWork()
{
    const QString done = QString::number(m_place->open()->value(u"SELECT max(id) FROM journal_action"_s)->toLongLong());
    QCOMPARE(set({u"1"_s, u"--state"_s, u"filled"_s}).errorCode(), u"requestFilledByWork"_s);
    QCOMPARE(set({u"1"_s, u"--state"_s, u"filled"_s, u"--done-by"_s, done}).errorCode(), u"actionRefused"_s);
    QCOMPARE(set({u"1"_s, u"2"_s, u"--state"_s, u"filled"_s, u"--done-by"_s, done}).exitCode, 2);
    QCOMPARE(set({u"1"_s, u"--done-by"_s, done}).exitCode, 2);
    QCOMPARE(shown(u"1"_s)["state"_L1].toString(), u"new"_s);
}

void CliRequestSetTest::mergesAndSplits()
{
    const Answer split = asked({u"requests"_s, u"split"_s, u"3"_s, u"--message"_s, u"12"_s});
    QVERIFY2(split.exitCode == 0, split.err.constData());
    const QString made = split.json()["request"_L1].toString();
    QCOMPARE(shown(made)["splitFrom"_L1].toString(), u"3"_s);
    QCOMPARE(asked({u"requests"_s, u"merge"_s, made, u"1"_s}).exitCode, 0);
    QCOMPARE(shown(made)["mergedInto"_L1].toString(), u"1"_s);
    QCOMPARE(shown(u"1"_s)["thread"_L1].toArray().size(), 1);
    QCOMPARE(set({made, u"--priority"_s, u"1"_s}).errorCode(), u"requestMerged"_s);
    QCOMPARE(asked({u"journal"_s, u"verify"_s}).json()["ok"_L1].toBool(), true);
}

// What `show` says is enough to name a wish.
void CliRequestSetTest::splitsAWishOff()
{
    store::act(*m_place->open(), u"INSERT INTO request_wish (id, request_id, kind_id, detail) VALUES (21, 1, 1, 'A'), (22, 1, 2, 'B')"_s);
    const QString wish = shown(u"1"_s)["wishes"_L1][1]["id"_L1].toString();
    QCOMPARE(wish, u"22"_s);
    QVERIFY(run({u"--db"_s, m_db, u"requests"_s, u"show"_s, u"1"_s}).out.contains("wish 22"));
    const Answer split = asked({u"requests"_s, u"split"_s, u"1"_s, u"--wish"_s, wish});
    QVERIFY2(split.exitCode == 0, split.err.constData());
    const QJsonArray moved = shown(split.json()["request"_L1].toString())["wishes"_L1].toArray();
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved[0]["detail"_L1].toString(), u"B"_s);
    QCOMPARE(shown(u"1"_s)["wishes"_L1].toArray().size(), 1);
}

void CliRequestSetTest::correctsWhatWasRead()
{
    store::act(*m_place->open(), u"INSERT INTO series (id, name) VALUES (4, 'Matinees')"_s);
    store::act(*m_place->open(), u"INSERT INTO ticket_order (id, contact_id, number, status, type) VALUES (9, 7, 'ON-9', 'Pending Renewal', 'Subscription')"_s);
    const Answer answer = set({u"3"_s, u"--order"_s, u"ON-9"_s, u"--series"_s, u"4"_s, u"--fallback"_s, u"call_first"_s, u"--since"_s, u"1998-09-01"_s, u"--language"_s, u"es"_s, u"--duplicate-of"_s, u"1"_s});
    QVERIFY2(answer.exitCode == 0, answer.out.constData());
    QCOMPARE(answer.json()["set"_L1].toInt(), 1);
    QVERIFY(answer.json()["refused"_L1].isArray() && answer.json()["action"_L1].isString());
    const QJsonObject three = shown(u"3"_s);
    QCOMPARE(three["contact"_L1].toString(), u"7"_s); // whose order it is
    QCOMPARE(three["order"_L1].toString(), u"9"_s);
    QCOMPARE(three["series"_L1].toString(), u"4"_s);
    QCOMPARE(three["fallback"_L1].toString(), u"call_first"_s);
    QCOMPARE(three["since"_L1].toString(), u"1998-09-01"_s);
    QCOMPARE(three["language"_L1].toString(), u"es"_s);
    QCOMPARE(three["duplicateOf"_L1].toString(), u"1"_s);
    QCOMPARE(three["corrected"_L1].toArray().size(), 6);
    QCOMPARE(set({u"3"_s, u"--contact"_s, u"none"_s, u"--order"_s, u"none"_s, u"--series"_s, u"none"_s, u"--fallback"_s, u"none"_s, u"--since"_s, u"none"_s, u"--language"_s, u"none"_s, u"--duplicate-of"_s, u"none"_s}).exitCode, 0);
    for (const QString &key : {u"contact"_s, u"order"_s, u"series"_s, u"fallback"_s, u"since"_s, u"language"_s, u"duplicateOf"_s})
        QVERIFY2(shown(u"3"_s)[key].isNull(), qPrintable(key));
    QCOMPARE(asked({u"undo"_s}).exitCode, 0);
    QCOMPARE(shown(u"3"_s)["language"_L1].toString(), u"es"_s);
    QCOMPARE(set({u"3"_s, u"--contact"_s, u"7"_s}).exitCode, 0);
    QCOMPARE(asked({u"journal"_s, u"verify"_s}).json()["ok"_L1].toBool(), true);
}

void CliRequestSetTest::correctsWishes()
{
    const auto wishes = [&] {
        QStringList all;
        for (const QJsonValue wish : shown(u"1"_s)["wishes"_L1].toArray())
            all << QStringList{wish["kind"_L1].toString(), wish["code"_L1].toString(), wish["detail"_L1].toString(), QString::number(wish["number"_L1].toInt())}.join(u'/');
        return all.join(u' ');
    };
    QCOMPARE(set({u"1"_s, u"--wish"_s, u"more:2"_s, u"--wish"_s, u"section:Balcony"_s, u"--wish"_s, u"address:12 Elm Street: rear"_s, u"--wish"_s, u"accessible"_s}).exitCode, 0);
    QCOMPARE(wishes(), u"more///2 seats/section/Balcony/0 address//12 Elm Street: rear/0 accessible/accessible//0"_s);
    const QString more = shown(u"1"_s)["wishes"_L1][0]["id"_L1].toString();
    QCOMPARE(set({u"1"_s, u"--remove-wish"_s, more, u"--wish"_s, u"decline"_s}).exitCode, 0);
    QCOMPARE(wishes(), u"seats/section/Balcony/0 address//12 Elm Street: rear/0 accessible/accessible//0 decline///0"_s);
    QCOMPARE(set({u"1"_s, u"--remove-wish"_s, more}).errorCode(), u"recordUnknown"_s);
    QCOMPARE(set({u"1"_s, u"--no-wishes"_s, u"--wish"_s, u"decline"_s}).exitCode, 0);
    QCOMPARE(wishes(), u"decline///0"_s);
    QCOMPARE(set({u"1"_s, u"--no-wishes"_s}).exitCode, 0);
    QCOMPARE(wishes(), QString());
    QCOMPARE(asked({u"undo"_s}).exitCode, 0);
    QCOMPARE(wishes(), u"decline///0"_s);
    store::act(*m_place->open(), u"INSERT INTO request_kind (name, asks) VALUES ('Cushion', 'other'), ('Booster seats', 'more')"_s);
    QCOMPARE(set({u"1"_s, u"--no-wishes"_s, u"--wish"_s, u"cushion:red: dark"_s, u"--wish"_s, u"Booster seats:2"_s}).exitCode, 0);
    QCOMPARE(wishes(), u"other//red: dark/0 more///2"_s);
    QCOMPARE(shown(u"1"_s)["wishes"_L1][0]["name"_L1].toString(), u"Cushion"_s);
    QCOMPARE(set({u"1"_s, u"--wish"_s, u"Booster seats:some"_s}).errorCode(), u"valueInvalid"_s);
    QCOMPARE(set({u"1"_s, u"--wish"_s, u"Footrest"_s}).errorCode(), u"valueInvalid"_s);
}

// Whoever says one wish has not looked at the others.
void CliRequestSetTest::correctsNoStrangersWishBeside()
{
    store::act(*m_place->open(), u"INSERT INTO request_wish (request_id, message_id, kind_id, detail) SELECT 3, 12, id, '' FROM request_kind WHERE code IN ('aisle', 'nearer')"_s);
    const auto counted = [&] {
        QStringList all;
        for (const QJsonValue wish : shown(u"3"_s)["wishes"_L1].toArray())
            all << wish["code"_L1].toString() + (wish["doubt"_L1].isNull() ? QString() : u"?"_s);
        all.sort();
        return all.join(u' ');
    };
    QCOMPARE(counted(), u"aisle? nearer?"_s);
    QCOMPARE(set({u"3"_s, u"--wish"_s, u"together"_s}).exitCode, 0);
    QCOMPARE(counted(), u"aisle? nearer? together"_s);
    QCOMPARE(set({u"3"_s, u"--wish"_s, u"aisle"_s}).exitCode, 0);
    QCOMPARE(counted(), u"aisle nearer? together"_s);
    QCOMPARE(asked({u"undo"_s}).exitCode, 0);
    QCOMPARE(counted(), u"aisle? nearer? together"_s);
}

void CliRequestSetTest::correctsAndSetsInOneStep()
{
    QCOMPARE(set({u"3"_s, u"--contact"_s, u"7"_s, u"--priority"_s, u"2"_s}).exitCode, 0);
    QCOMPARE(shown(u"3"_s)["priority"_L1].toInt(), 2);
    QCOMPARE(asked({u"undo"_s}).exitCode, 0);
    QCOMPARE(shown(u"3"_s)["priority"_L1].toInt(), 5);
    QVERIFY(shown(u"3"_s)["contact"_L1].isNull());
    QCOMPARE(set({u"3"_s, u"--contact"_s, u"7"_s, u"--state"_s, u"filled"_s}).errorCode(), u"requestFilledByWork"_s);
    QVERIFY(shown(u"3"_s)["contact"_L1].isNull()); // all of it or nothing
}

void CliRequestSetTest::aDryRunWritesNothing()
{
    const Answer answer = set({u"1"_s, u"2"_s, u"--priority"_s, u"1"_s, u"--dry-run"_s});
    QCOMPARE(answer.json()["set"_L1].toInt(), 2);
    QVERIFY(answer.json()["action"_L1].isNull());
    const Answer corrected = set({u"3"_s, u"--contact"_s, u"7"_s, u"--wish"_s, u"decline"_s, u"--dry-run"_s});
    QCOMPARE(corrected.json()["set"_L1].toInt(), 1);
    QVERIFY(corrected.json()["action"_L1].isNull());
    QVERIFY(shown(u"3"_s)["contact"_L1].isNull() && shown(u"3"_s)["wishes"_L1].toArray().isEmpty());
    QVERIFY(asked({u"requests"_s, u"split"_s, u"3"_s, u"--message"_s, u"12"_s, u"--dry-run"_s}).json()["request"_L1].isNull());
    QCOMPARE(asked({u"requests"_s, u"merge"_s, u"1"_s, u"2"_s, u"--dry-run"_s}).exitCode, 0);
    QCOMPARE(shown(u"1"_s)["priority"_L1].toInt(), 5);
    QCOMPARE(asked({u"requests"_s, u"list"_s}).json()["requests"_L1].toArray().size(), 3);
}

void CliRequestSetTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &words, int exitCode, const QString &code = u"usage"_s) { QTest::newRow(name) << words << exitCode << code; };
    row("which", u"set"_s, 2);
    row("no number", u"set|x|--priority|1"_s, 4, u"requestUnknown"_s);
    row("priority", u"set|1|--priority|10"_s, 4, u"valueInvalid"_s);
    row("priority in words", u"set|1|--priority|high"_s, 4, u"valueInvalid"_s);
    row("state", u"set|1|--state|done"_s, 4, u"valueInvalid"_s);
    row("day", u"set|1|--due|tomorrow"_s, 4, u"valueInvalid"_s);
    row("no reason", u"set|1|--state|notPossible"_s, 4, u"requestReasonMissing"_s);
    row("another state's reason", u"set|1|--state|notPossible|--reason|Asked twice"_s, 4, u"requestReasonMissing"_s);
    row("corrected, of several", u"set|1|2|--contact|7"_s, 2);
    row("corrected and filled", u"set|1|--state|filled|--done-by|1|--contact|7"_s, 2);
    row("none, but one less", u"set|1|--no-wishes|--remove-wish|1"_s, 2);
    row("corrected in a list", u"list|--contact|7"_s, 2);
    row("a patron", u"set|1|--contact|99"_s, 4, u"recordUnknown"_s);
    row("a patron in words", u"set|1|--contact|Bo"_s, 4, u"recordUnknown"_s);
    row("an order", u"set|1|--order|ON-99"_s, 4, u"recordUnknown"_s);
    row("a series", u"set|1|--series|99"_s, 4, u"recordUnknown"_s);
    row("a wish", u"set|1|--wish|higher"_s, 4, u"valueInvalid"_s);
    row("a wish's number", u"set|1|--wish|more:some"_s, 4, u"valueInvalid"_s);
    row("a wish without its name", u"set|1|--wish|section"_s, 4, u"valueInvalid"_s);
    row("what has no name", u"set|1|--wish|aisle:yes"_s, 4, u"valueInvalid"_s);
    row("wishes that contradict", u"set|1|--wish|together|--wish|apart"_s, 4, u"valueInvalid"_s);
    row("a wish that is none", u"set|1|--remove-wish|99"_s, 4, u"recordUnknown"_s);
    row("fallback", u"set|1|--fallback|cry"_s, 4, u"valueInvalid"_s);
    row("since", u"set|1|--since|1998"_s, 4, u"valueInvalid"_s);
    row("language", u"set|1|--language|English"_s, 4, u"valueInvalid"_s);
    row("duplicate of itself", u"set|1|--duplicate-of|1"_s, 4, u"actionRefused"_s);
    row("duplicate of nothing", u"set|1|--duplicate-of|x"_s, 4, u"requestUnknown"_s);
    row("itself", u"merge|1|1"_s, 4, u"actionRefused"_s);
    row("into what", u"merge|1"_s, 2);
    row("nothing to split", u"split|3"_s, 4, u"actionRefused"_s);
}

void CliRequestSetTest::saysWhatIsWrong()
{
    QFETCH(QString, words);
    QFETCH(int, exitCode);
    QFETCH(QString, code);
    const Answer answer = asked(QStringList{u"requests"_s} + words.split(u'|'));
    QCOMPARE(answer.exitCode, exitCode);
    QCOMPARE(answer.errorCode(), code);
}

QTEST_GUILESS_MAIN(CliRequestSetTest)
#include "tst_clirequestset.moc"
