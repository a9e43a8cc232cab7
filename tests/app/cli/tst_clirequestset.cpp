// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::cli;
using store::addEngines;
using store::Engine;
using store::TestDatabase;

// `requests set`, `merge`, `split`.
class CliRequestSetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void setsWhatItsOptionsSay();
    void namesThoseLeftOut();
    void isFilledByItsWork();
    void mergesAndSplits();
    void splitsAWishOff();
    void aDryRunWritesNothing();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();

private:
    // Requests 1 and 2 of a contact, 3 of nobody known with two messages.
    static QString furnished(const TestDatabase &place)
    {
        const QString db = made(place);
        const auto at = place.open();
        store::act(*at, u"INSERT INTO contact (id, first_name, email) VALUES (7, 'Bo', 'bo@y.example')"_s);
        store::act(*at, u"INSERT INTO change_request (source, received_at, contact_id) VALUES ('phone', 5, 7), ('phone', 6, 7), ('mail', 7, NULL)"_s);
        store::act(*at, u"INSERT INTO message (id, request_id, kind, content_digest, text) VALUES (11, 3, 'request', 'a', 'x'), (12, 3, 'request', 'b', 'y')"_s);
        return db;
    }
    static QJsonObject shown(const QString &db, const QString &id) { return ask(db, {u"requests"_s, u"show"_s, id}).json(); }
    static Answer set(const QString &db, const QStringList &words) { return ask(db, QStringList{u"requests"_s, u"set"_s} + words); }
};

void CliRequestSetTest::setsWhatItsOptionsSay()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const QString db = furnished(place);
    const Answer answer = set(db, {u"1"_s, u"2"_s, u"1"_s, u"--state"_s, u"inProgress"_s, u"--assignee"_s, u"jo"_s, u"--priority"_s, u"2"_s, u"--due"_s, u"2026-12-01"_s, u"--snooze"_s, u"2026-11-30"_s});
    QVERIFY2(answer.exitCode == 0, answer.err.constData());
    QCOMPARE(answer.json()["set"_L1].toInt(), 2);
    QVERIFY(answer.json()["action"_L1].isString());
    const QJsonObject one = shown(db, u"2"_s);
    QCOMPARE(one["state"_L1].toString(), u"inProgress"_s);
    QCOMPARE(one["assignee"_L1].toString(), u"jo"_s);
    QCOMPARE(one["priority"_L1].toInt(), 2);
    QCOMPARE(one["due"_L1].toString(), u"2026-12-01"_s);
    QCOMPARE(one["snoozedUntil"_L1].toString(), u"2026-11-30"_s);
    QCOMPARE(set(db, {u"1"_s, u"--state"_s, u"withdrawn"_s, u"--reason"_s, u"asked TWICE"_s}).exitCode, 0);
    QCOMPARE(shown(db, u"1"_s)["reason"_L1].toString(), u"Asked twice"_s);
    QCOMPARE(set(db, {u"1"_s, u"--state"_s, u"new"_s, u"--due"_s, QString(u""_s)}).exitCode, 0);
    QVERIFY(shown(db, u"1"_s)["reason"_L1].isNull() && shown(db, u"1"_s)["due"_L1].isNull());
    QCOMPARE(ask(db, {u"undo"_s}).exitCode, 0);
    QCOMPARE(shown(db, u"1"_s)["state"_L1].toString(), u"withdrawn"_s);
}

void CliRequestSetTest::namesThoseLeftOut()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const QString db = furnished(place);
    const Answer answer = set(db, {u"1"_s, u"99"_s, u"--priority"_s, u"1"_s});
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.json()["set"_L1].toInt(), 1);
    QCOMPARE(answer.json()["refused"_L1][0]["code"_L1].toString(), u"requestUnknown"_s);
}

void CliRequestSetTest::isFilledByItsWork()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const QString db = furnished(place);
    const QString done = QString::number(place.open()->value(u"SELECT max(id) FROM journal_action"_s)->toLongLong());
    QCOMPARE(set(db, {u"1"_s, u"--state"_s, u"filled"_s}).errorCode(), u"requestFilledByWork"_s);
    QCOMPARE(set(db, {u"1"_s, u"--state"_s, u"filled"_s, u"--done-by"_s, done}).errorCode(), u"actionRefused"_s);
    QCOMPARE(set(db, {u"1"_s, u"2"_s, u"--state"_s, u"filled"_s, u"--done-by"_s, done}).exitCode, 2);
    QCOMPARE(set(db, {u"1"_s, u"--done-by"_s, done}).exitCode, 2);
    QCOMPARE(shown(db, u"1"_s)["state"_L1].toString(), u"new"_s);
}

void CliRequestSetTest::mergesAndSplits()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const QString db = furnished(place);
    const Answer split = ask(db, {u"requests"_s, u"split"_s, u"3"_s, u"--message"_s, u"12"_s});
    QVERIFY2(split.exitCode == 0, split.err.constData());
    const QString made = split.json()["request"_L1].toString();
    QCOMPARE(shown(db, made)["splitFrom"_L1].toString(), u"3"_s);
    QCOMPARE(ask(db, {u"requests"_s, u"merge"_s, made, u"1"_s}).exitCode, 0);
    QCOMPARE(shown(db, made)["mergedInto"_L1].toString(), u"1"_s);
    QCOMPARE(shown(db, u"1"_s)["thread"_L1].toArray().size(), 1);
    QCOMPARE(set(db, {made, u"--priority"_s, u"1"_s}).errorCode(), u"requestMerged"_s);
    QCOMPARE(ask(db, {u"journal"_s, u"verify"_s}).json()["ok"_L1].toBool(), true);
}

// What `show` says is enough to name a wish.
void CliRequestSetTest::splitsAWishOff()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const QString db = furnished(place);
    store::act(*place.open(), u"INSERT INTO request_wish (id, request_id, kind_id, detail) VALUES (21, 1, 1, 'A'), (22, 1, 2, 'B')"_s);
    const QString wish = shown(db, u"1"_s)["wishes"_L1][1]["id"_L1].toString();
    QCOMPARE(wish, u"22"_s);
    QVERIFY(run({u"--db"_s, db, u"requests"_s, u"show"_s, u"1"_s}).out.contains("wish 22"));
    const Answer split = ask(db, {u"requests"_s, u"split"_s, u"1"_s, u"--wish"_s, wish});
    QVERIFY2(split.exitCode == 0, split.err.constData());
    const QJsonArray moved = shown(db, split.json()["request"_L1].toString())["wishes"_L1].toArray();
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved[0]["detail"_L1].toString(), u"B"_s);
    QCOMPARE(shown(db, u"1"_s)["wishes"_L1].toArray().size(), 1);
}

void CliRequestSetTest::aDryRunWritesNothing()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const QString db = furnished(place);
    const Answer answer = set(db, {u"1"_s, u"2"_s, u"--priority"_s, u"1"_s, u"--dry-run"_s});
    QCOMPARE(answer.json()["set"_L1].toInt(), 2);
    QVERIFY(answer.json()["action"_L1].isNull());
    QVERIFY(ask(db, {u"requests"_s, u"split"_s, u"3"_s, u"--message"_s, u"12"_s, u"--dry-run"_s}).json()["request"_L1].isNull());
    QCOMPARE(ask(db, {u"requests"_s, u"merge"_s, u"1"_s, u"2"_s, u"--dry-run"_s}).exitCode, 0);
    QCOMPARE(shown(db, u"1"_s)["priority"_L1].toInt(), 5);
    QCOMPARE(ask(db, {u"requests"_s, u"list"_s}).json()["requests"_L1].toArray().size(), 3);
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
    row("itself", u"merge|1|1"_s, 4, u"actionRefused"_s);
    row("into what", u"merge|1"_s, 2);
    row("nothing to split", u"split|3"_s, 4, u"actionRefused"_s);
}

void CliRequestSetTest::saysWhatIsWrong()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(QString, words);
    QFETCH(int, exitCode);
    QFETCH(QString, code);
    const TestDatabase place(engine);
    const QString db = furnished(place);
    const Answer answer = ask(db, QStringList{u"requests"_s} + words.split(u'|'));
    QCOMPARE(answer.exitCode, exitCode);
    QCOMPARE(answer.errorCode(), code);
}

QTEST_GUILESS_MAIN(CliRequestSetTest)
#include "tst_clirequestset.moc"
