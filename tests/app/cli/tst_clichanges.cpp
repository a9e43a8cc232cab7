// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace pd;
using cli::Answer;
using cli::ask;
using store::TestDatabase;

// The commands that change something, and those that take it back.
class CliChangesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void setsASettingAndTakesItBack_data() { store::addEngines(); }
    void setsASettingAndTakesItBack();
    void refusesWhatIsNoSetting_data();
    void refusesWhatIsNoSetting();
    void aDryRunChangesNothing();
    void anEmptyValueIsNull();
    void listsEverySetting();
    void setsAndRemovesALabel();
    void setsAndRemovesAStage();
    void refusesWhatIsNoStage_data();
    void refusesWhatIsNoStage();
    void refusesToUndoWhatIsNotThere();
    void theHistoryOfOneContact();
};

namespace {

QJsonObject only(const Answer &answer, QLatin1StringView list)
{
    const QJsonArray items = answer.json().value(list).toArray();
    return items.size() == 1 ? items.at(0).toObject() : QJsonObject();
}

QJsonObject named(const Answer &answer, QLatin1StringView list, QLatin1StringView key, const QString &value)
{
    for (const QJsonValue &item : answer.json().value(list).toArray()) {
        if (item.toObject().value(key).toString() == value)
            return item.toObject();
    }
    return {};
}

} // namespace

void CliChangesTest::setsASettingAndTakesItBack()
{
    QFETCH(store::Engine, engine);
    const TestDatabase place(engine);
    const QString db = cli::made(place);
    const Answer before = ask(db, {u"settings"_s, u"get"_s, u"benefits.list"_s});
    QCOMPARE(only(before, "settings"_L1),
             (QJsonObject{{u"key"_s, u"benefits.list"_s}, {u"value"_s, u"all"_s}, {u"default"_s, u"all"_s}, {u"assumed"_s, true}, {u"rule"_s, u"B1"_s}}));

    const Answer set = ask(db, {u"settings"_s, u"set"_s, u"benefits.list"_s, u"renewable"_s});
    QCOMPARE(set.exitCode, 0);
    QCOMPARE(only(set, "settings"_L1).value("value"_L1).toString(), u"renewable"_s);
    QCOMPARE(only(set, "settings"_L1).value("assumed"_L1).toBool(true), false);

    const QJsonObject action = only(ask(db, {u"history"_s}), "actions"_L1);
    QCOMPARE(action.value("what"_L1).toString(), u"settings.set"_s);
    QVERIFY(action.value("undoOf"_L1).isNull());
    QVERIFY(!action.value("who"_L1).toString().isEmpty());

    const Answer undo = ask(db, {u"undo"_s});
    QCOMPARE(undo.exitCode, 0);
    QCOMPARE(undo.json().value("undone"_L1), action.value("id"_L1));
    const QString undoer = undo.json().value("action"_L1).toString();
    QCOMPARE(named(ask(db, {u"history"_s}), "actions"_L1, "id"_L1, undoer).value("undoOf"_L1), action.value("id"_L1));
    QCOMPARE(ask(db, {u"settings"_s, u"get"_s, u"benefits.list"_s}).out, before.out);

    const Answer again = ask(db, {u"undo"_s, action.value("id"_L1).toString()});
    QCOMPARE(again.exitCode, 4);
    QCOMPARE(again.errorCode(), u"undoneAlready"_s);
    QCOMPARE(ask(db, {u"undo"_s, undoer}).exitCode, 0);
    QCOMPARE(only(ask(db, {u"settings"_s, u"get"_s, u"benefits.list"_s}), "settings"_L1).value("value"_L1).toString(), u"renewable"_s);
    QCOMPARE(ask(db, {u"journal"_s, u"verify"_s}).exitCode, 0);
}

void CliChangesTest::refusesWhatIsNoSetting_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("code");
    QTest::newRow("get") << QStringList{u"get"_s, u"benefits.lost"_s} << u"settingUnknown"_s;
    QTest::newRow("set") << QStringList{u"set"_s, u"benefits.lost"_s, u"all"_s} << u"settingUnknown"_s;
    QTest::newRow("a wrong choice") << QStringList{u"set"_s, u"benefits.list"_s, u"some"_s} << u"settingInvalid"_s;
    QTest::newRow("a wrong choice, dry") << QStringList{u"set"_s, u"benefits.list"_s, u"some"_s, u"--dry-run"_s} << u"settingInvalid"_s;
    QTest::newRow("a negative number") << QStringList{u"set"_s, u"data.warnAfterDays"_s, u"-1"_s} << u"settingInvalid"_s;
    QTest::newRow("the journal's own") << QStringList{u"get"_s, u"journal.head"_s} << u"settingUnknown"_s;
}

void CliChangesTest::refusesWhatIsNoSetting()
{
    QFETCH(QStringList, words);
    const TestDatabase place(store::Engine::Sqlite);
    const QString db = cli::made(place);
    const Answer answer = ask(db, QStringList{u"settings"_s} + words);
    QCOMPARE(answer.exitCode, 4);
    QTEST(answer.errorCode(), "code");
    QVERIFY(ask(db, {u"history"_s}).json().value("actions"_L1).toArray().isEmpty());
}

void CliChangesTest::aDryRunChangesNothing()
{
    const TestDatabase place(store::Engine::Sqlite);
    const QString db = cli::made(place);
    const Answer dry = ask(db, {u"settings"_s, u"set"_s, u"data.warnAfterDays"_s, u"30"_s, u"--dry-run"_s});
    QCOMPARE(dry.exitCode, 0);
    QCOMPARE(only(dry, "settings"_L1).value("value"_L1).toInt(), 30);
    QCOMPARE(only(ask(db, {u"settings"_s, u"get"_s, u"data.warnAfterDays"_s}), "settings"_L1).value("value"_L1).toInt(), 7);
    QVERIFY(ask(db, {u"history"_s}).json().value("actions"_L1).toArray().isEmpty());
}

void CliChangesTest::anEmptyValueIsNull()
{
    const TestDatabase place(store::Engine::Sqlite);
    const QString db = cli::made(place);
    QCOMPARE(ask(db, {u"settings"_s, u"set"_s, u"accounts.licenceLimit"_s, u"100"_s}).exitCode, 0);
    const Answer empty = ask(db, {u"settings"_s, u"set"_s, u"accounts.licenceLimit"_s, u""_s});
    QCOMPARE(empty.exitCode, 0);
    QVERIFY(only(empty, "settings"_L1).value("value"_L1).isNull());
    QCOMPARE(only(empty, "settings"_L1).value("assumed"_L1).toBool(true), false);
}

void CliChangesTest::listsEverySetting()
{
    const TestDatabase place(store::Engine::Sqlite);
    const QString db = cli::made(place);
    const Answer list = ask(db, {u"settings"_s, u"list"_s});
    QCOMPARE(list.json().value("settings"_L1).toArray().size(), 33);
    QCOMPARE(named(list, "settings"_L1, "key"_L1, u"portal.mobileTickets"_s).value("value"_L1), QJsonValue(true));
    QVERIFY(named(list, "settings"_L1, "key"_L1, u"site.address"_s).value("value"_L1).isNull());
}

void CliChangesTest::setsAndRemovesALabel()
{
    const TestDatabase place(store::Engine::Sqlite);
    const QString db = cli::made(place);
    const auto before = ask(db, {u"labels"_s, u"list"_s}).json().value("labels"_L1).toArray().size();
    const Answer set = ask(db, {u"labels"_s, u"set"_s, u" Awaiting Cheque"_s, u"On its way"_s});
    QCOMPARE(set.exitCode, 0);
    QCOMPARE(named(set, "labels"_L1, "status"_L1, u"Awaiting Cheque"_s),
             (QJsonObject{{u"status"_s, u"Awaiting Cheque"_s}, {u"label"_s, u"On its way"_s}, {u"listed"_s, true}}));
    const Answer hidden = ask(db, {u"labels"_s, u"set"_s, u"awaiting cheque"_s, u"Hidden"_s, u"--not-listed"_s});
    QCOMPARE(named(hidden, "labels"_L1, "status"_L1, u"Awaiting Cheque"_s).value("listed"_L1).toBool(true), false);
    QCOMPARE(hidden.json().value("labels"_L1).toArray().size(), before + 1);
    QCOMPARE(ask(db, {u"labels"_s, u"set"_s, u"Awaiting Cheque"_s, u"--remove"_s}).json().value("labels"_L1).toArray().size(), before);
    QCOMPARE(ask(db, {u"labels"_s, u"set"_s, u"Awaiting Cheque"_s, u"--remove"_s}).exitCode, 4);
}

void CliChangesTest::setsAndRemovesAStage()
{
    const TestDatabase place(store::Engine::Sqlite);
    const QString db = cli::made(place);
    const auto before = ask(db, {u"stages"_s, u"list"_s}).json().value("stages"_L1).toArray().size();
    const Answer set = ask(db, {u"stages"_s, u"set"_s, u"Pledged by phone"_s, u"89.99"_s, u"closed won"_s});
    QCOMPARE(set.exitCode, 0);
    QCOMPARE(named(set, "stages"_L1, "name"_L1, u"Pledged by phone"_s),
             (QJsonObject{{u"name"_s, u"Pledged by phone"_s}, {u"probability"_s, 89.99}, {u"type"_s, u"Closed Won"_s}}));
    QCOMPARE(ask(db, {u"stages"_s, u"set"_s, u"Pledged by phone"_s, u"--remove"_s}).json().value("stages"_L1).toArray().size(), before);
}

void CliChangesTest::refusesWhatIsNoStage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no number") << QStringList{u"Posted"_s, u"half"_s, u"Open"_s};
    QTest::newRow("over a hundred") << QStringList{u"Posted"_s, u"100.1"_s, u"Open"_s};
    QTest::newRow("not a number") << QStringList{u"Posted"_s, u"nan"_s, u"Open"_s};
    QTest::newRow("no type") << QStringList{u"Posted"_s, u"50"_s, u"Closed"_s};
    QTest::newRow("no name") << QStringList{u" "_s, u"50"_s, u"Open"_s};
}

void CliChangesTest::refusesWhatIsNoStage()
{
    QFETCH(QStringList, words);
    const TestDatabase place(store::Engine::Sqlite);
    const QString db = cli::made(place);
    const Answer answer = ask(db, QStringList{u"stages"_s, u"set"_s} + words);
    QCOMPARE(answer.exitCode, 4);
    QCOMPARE(answer.errorCode(), u"valueInvalid"_s);
    QVERIFY2(!answer.err.contains("(unknown)") && !answer.err.contains("what fits is percent."), answer.err.constData());
}

void CliChangesTest::refusesToUndoWhatIsNotThere()
{
    const TestDatabase place(store::Engine::Sqlite);
    const QString db = cli::made(place);
    QCOMPARE(ask(db, {u"undo"_s}).errorCode(), u"nothingToUndo"_s);
    QCOMPARE(ask(db, {u"undo"_s}).exitCode, 4);
    QCOMPARE(ask(db, {u"undo"_s, u"5"_s}).errorCode(), u"recordUnknown"_s);
    QCOMPARE(ask(db, {u"undo"_s, u"last"_s}).exitCode, 4);
}

void CliChangesTest::theHistoryOfOneContact()
{
    const TestDatabase place(store::Engine::Sqlite);
    const auto connection = place.open();
    const QString db = place.url().toString();
    QVERIFY(store::act(*connection, u"INSERT INTO contact (id, last_name) VALUES (7, 'Ruiz')"_s));
    QVERIFY(store::act(*connection, u"INSERT INTO contact (id, last_name) VALUES (8, 'Rojas')"_s));
    QCOMPARE(ask(db, {u"history"_s}).json().value("actions"_L1).toArray().size(), 2);
    QCOMPARE(only(ask(db, {u"history"_s, u"--contact"_s, u"7"_s}), "actions"_L1).value("id"_L1).toString(), u"1"_s);
    const Answer unknown = ask(db, {u"history"_s, u"--contact"_s, u"9"_s});
    QCOMPARE(unknown.exitCode, 4);
    QCOMPARE(unknown.errorCode(), u"recordUnknown"_s);
}

QTEST_GUILESS_MAIN(CliChangesTest)
#include "tst_clichanges.moc"
