// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/actionrunner.h"
#include "models/actions/settingsaction.h"
#include "models/actions/tableactions.h"
#include "models/actions/undoaction.h"
#include "models/store/bulkwriter.h"
#include "models/store/carryover.h"
#include "models/store/journalreader.h"
#include "models/store/settingsreader.h"
#include "testdatabase.h"

using namespace pd;
using namespace pd::actions;
using namespace Qt::StringLiterals;
using store::addEngines;
using store::Engine;
using store::testEntry;
using store::worked;
using store::WriteTransaction;

namespace {

// Runs the SQL it is given: what later actions do with writers of their own.
class SqlAction final : public Action {
public:
    explicit SqlAction(QStringList sql, bool bulk = false)
        : m_sql(std::move(sql))
        , m_bulk(bulk)
    {
    }
    QString name() const override { return u"test.sql"_s; }
    bool isBulk() const override { return m_bulk; }
    Result<void> check(store::Connection &) override { return {}; }
    Result<void> apply(WriteTransaction &transaction) override
    {
        for (const QString &sql : m_sql) {
            if (const auto done = transaction.connection().query(sql); !done)
                return done.error();
        }
        return {};
    }

private:
    QStringList m_sql;
    bool m_bulk;
};

// One database, one person at the desk, and the notices that went out.
struct Desk {
    explicit Desk(Engine engine, const QString &who = u"maria"_s)
        : place(engine)
        , db(place.open())
        , runner(*db, {who, {}, [] { return Instant{42}; }}, [this](const ChangeNotice &notice) { notices.push_back(notice); })
    {
    }

    RowId run(const QStringList &sql)
    {
        SqlAction action(sql);
        const Result<Outcome> outcome = runner.run(action);
        return worked(outcome) ? outcome->action.value_or(0) : 0;
    }
    Result<Outcome> undo(std::optional<RowId> id = {})
    {
        UndoAction action(id, u"maria"_s);
        return runner.run(action);
    }
    QString text(const QString &sql) { return db->value(sql)->toString(); }
    bool genuine() { return store::JournalReader(*db).verify()->ok; }

    store::TestDatabase place;
    std::unique_ptr<store::Connection> db;
    std::vector<ChangeNotice> notices;
    ActionRunner runner;
};

} // namespace

class ActionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void setsASettingOnce_data() { addEngines(); }
    void setsASettingOnce();
    void refusesAWrongSettingBeforeWriting_data() { addEngines(); }
    void refusesAWrongSettingBeforeWriting();
    void dryRunShowsAndWritesNothing_data() { addEngines(); }
    void dryRunShowsAndWritesNothing();
    void aFailedActionLeavesNothing_data() { addEngines(); }
    void aFailedActionLeavesNothing();
    void tellsWhatChanged_data() { addEngines(); }
    void tellsWhatChanged();
    void setsLabelsWhateverTheirCase_data() { addEngines(); }
    void setsLabelsWhateverTheirCase();
    void setsStages_data() { addEngines(); }
    void setsStages();
    void undoesAndDoesAgain_data() { addEngines(); }
    void undoesAndDoesAgain();
    void undoesEveryKindOfStep_data() { addEngines(); }
    void undoesEveryKindOfStep();
    void undoesParentsAndChildrenInOrder_data() { addEngines(); }
    void undoesParentsAndChildrenInOrder();
    void refusesToUndoWhatWasChangedSince_data() { addEngines(); }
    void refusesToUndoWhatWasChangedSince();
    void undoesWhatWasChangedSinceAndBack_data() { addEngines(); }
    void undoesWhatWasChangedSinceAndBack();
    void refusesToUndoWhatIsReferredTo_data() { addEngines(); }
    void refusesToUndoWhatIsReferredTo();
    void refusesToUndoErasedContent_data() { addEngines(); }
    void refusesToUndoErasedContent();
    void refusesToUndoTwice_data() { addEngines(); }
    void refusesToUndoTwice();
    void undoesMyLastActionOnly_data() { addEngines(); }
    void undoesMyLastActionOnly();
    void undoesABulkRun_data() { addEngines(); }
    void undoesABulkRun();
    void refusesToUndoABulkRunThatWasWorkedOn_data() { addEngines(); }
    void refusesToUndoABulkRunThatWasWorkedOn();
    void carriesOverOnlyWhenTheRecordIsElsewhere_data() { addEngines(); }
    void carriesOverOnlyWhenTheRecordIsElsewhere();
    void knowsWhoActs_data() { addEngines(); }
    void knowsWhoActs();
};

void ActionsTest::setsASettingOnce()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    SettingsAction action(u"data.warnAfterDays"_s, 3);
    QCOMPARE(desk.runner.run(action, u"asked by the board"_s)->action, std::optional<RowId>(1));
    QCOMPARE(store::readSettings(*desk.db)->value(u"data.warnAfterDays"_s).value, QJsonValue(3));
    QCOMPARE(store::readSettings(*desk.db)->value(u"data.warnAfterDays"_s).origin, u"staff"_s);
    const HistoryEntry entry = *store::JournalReader(*desk.db).action(1);
    QCOMPARE(entry.what, u"settings.set"_s);
    QCOMPARE(entry.why, u"asked by the board"_s);
    QCOMPARE(entry.at.ms, 42);
    QCOMPARE(entry.parameters[u"key"_s].toString(), u"data.warnAfterDays"_s);
    SettingsAction again(u"data.warnAfterDays"_s, 3);
    QVERIFY(!desk.runner.run(again)->action);
    SettingsAction reset(u"data.warnAfterDays"_s, QJsonValue(QJsonValue::Undefined));
    QVERIFY(desk.runner.run(reset)->action);
    QVERIFY(!store::readSettings(*desk.db)->contains(u"data.warnAfterDays"_s));
}

void ActionsTest::refusesAWrongSettingBeforeWriting()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    SettingsAction wrong(u"data.warnAfterDays"_s, u"soon"_s);
    QCOMPARE(desk.runner.run(wrong).error().code, ErrorCode::SettingInvalid);
    SettingsAction none(u"no.such"_s, 1);
    QCOMPARE(desk.runner.run(none).error().code, ErrorCode::SettingUnknown);
    SettingsAction head(u"journal.head"_s, u"{}"_s);
    QCOMPARE(desk.runner.run(head).error().code, ErrorCode::SettingUnknown);
    QVERIFY(desk.notices.empty());
}

void ActionsTest::dryRunShowsAndWritesNothing()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    SettingsAction action(u"organisation.name"_s, u"Théâtre"_s);
    const Result<DryRun> would = desk.runner.dryRun(action);
    QVERIFY(worked(would));
    QCOMPARE(would->rows.size(), std::size_t(1));
    QVERIFY(would->rows.front().before.isNull());
    QVERIFY(would->rows.front().after.contains(u"Théâtre"_s));
    QVERIFY(!would->more);
    QVERIFY(!store::readSettings(*desk.db)->contains(u"organisation.name"_s));
    QCOMPARE(store::JournalReader(*desk.db).verify()->actions, 0);
    QVERIFY(desk.notices.empty());
    SqlAction two({u"INSERT INTO venue (name) VALUES ('a'), ('b')"_s});
    QVERIFY(desk.runner.dryRun(two, 1)->more);
}

void ActionsTest::aFailedActionLeavesNothing()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    SqlAction action({u"INSERT INTO venue (name) VALUES ('Hall')"_s, u"INSERT INTO seat (venue_id, section, row_name, number) VALUES (99, '', '', '')"_s});
    QCOMPARE(desk.runner.run(action).error().code, ErrorCode::ConstraintRefused);
    QCOMPARE(desk.text(u"SELECT count(*) FROM venue"_s), u"0"_s);
    QVERIFY(desk.notices.empty());
    QVERIFY(desk.genuine());
}

void ActionsTest::tellsWhatChanged()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    desk.run({u"INSERT INTO contact (id) VALUES (5)"_s, u"INSERT INTO ticket_order (contact_id) VALUES (5)"_s});
    QCOMPARE(desk.notices.size(), std::size_t(1));
    QCOMPARE(desk.notices[0].action, 1);
    QCOMPARE(desk.notices[0].tables, (QSet<QString>{u"contact"_s, u"ticket_order"_s}));
    QCOMPARE(desk.notices[0].contacts, QSet<RowId>{5});
    QVERIFY(!desk.notices[0].everything);
}

void ActionsTest::setsLabelsWhateverTheirCase()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    const std::vector<PortalLabel> before = *store::readLabels(*desk.db);
    QVERIFY(!before.empty());
    LabelsAction action({u" "_s + before.front().status.toUpper(), u"Ours"_s, false});
    QVERIFY(desk.runner.run(action)->action);
    const std::vector<PortalLabel> after = *store::readLabels(*desk.db);
    QCOMPARE(after.size(), before.size());
    QCOMPARE(after.front().status, before.front().status);
    QCOMPARE(after.front().label, u"Ours"_s);
    LabelsAction added({u"Waitlisted"_s, u"Waiting"_s, true});
    QVERIFY(desk.runner.run(added)->action);
    QCOMPARE(store::readLabels(*desk.db)->size(), before.size() + 1);
    LabelsAction removed({u"waitlisted"_s, {}, false}, true);
    QVERIFY(desk.runner.run(removed)->action);
    QCOMPARE(store::readLabels(*desk.db)->size(), before.size());
    LabelsAction unknown({u"waitlisted"_s, {}, false}, true);
    QCOMPARE(desk.runner.run(unknown).error().code, ErrorCode::RecordUnknown);
    LabelsAction empty({u" "_s, {}, false});
    QCOMPARE(desk.runner.run(empty).error().code, ErrorCode::ValueInvalid);
}

void ActionsTest::setsStages()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    const std::size_t count = store::readStages(*desk.db)->size();
    QVERIFY(count > 0);
    StagesAction action({u"Verbal"_s, 33.3, StageType::Open});
    QVERIFY(desk.runner.run(action)->action);
    QCOMPARE(store::readStages(*desk.db)->size(), count + 1);
    QCOMPARE(store::readStages(*desk.db)->back().probability, 33.3);
    StagesAction wrong({u"Verbal"_s, 101, StageType::Open});
    QCOMPARE(desk.runner.run(wrong).error().code, ErrorCode::ValueInvalid);
    QVERIFY(desk.undo());
    QCOMPARE(store::readStages(*desk.db)->size(), count);
}

void ActionsTest::undoesAndDoesAgain()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    desk.run({u"INSERT INTO venue (id, name) VALUES (1, 'Hall')"_s});
    QCOMPARE(desk.run({u"UPDATE venue SET name = 'New Hall', version = version + 1"_s}), 2);
    QVERIFY(worked(desk.undo(2)));
    QCOMPARE(desk.text(u"SELECT name FROM venue"_s), u"Hall"_s);
    QCOMPARE(store::JournalReader(*desk.db).action(2)->undoneBy, std::optional<RowId>(3));
    QVERIFY(worked(desk.undo(3)));
    QCOMPARE(desk.text(u"SELECT name FROM venue"_s), u"New Hall"_s);
    QVERIFY(worked(desk.undo(4)));
    QCOMPARE(desk.text(u"SELECT name FROM venue"_s), u"Hall"_s);
    QVERIFY(desk.genuine());
}

void ActionsTest::undoesEveryKindOfStep()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    desk.run({u"INSERT INTO contact (id, last_name, external_id, vip) VALUES (1, 'Gone', '003000000000001AAA', 1), (2, 'Kept', NULL, 0)"_s,
              u"INSERT INTO donation (id, contact_id, probability, amount) VALUES (1, 2, 12.345678901234567, NULL)"_s});
    const RowId action = desk.run({u"DELETE FROM contact WHERE id = 1"_s, u"INSERT INTO contact (id, last_name) VALUES (3, 'New')"_s,
                                   u"UPDATE contact SET last_name = 'Newer', version = version + 1 WHERE id = 3"_s,
                                   u"UPDATE contact SET account_id = NULL, email = 'a', version = version + 1 WHERE id = 2"_s,
                                   u"UPDATE contact SET email = 'b', version = version + 1 WHERE id = 2"_s,
                                   u"UPDATE donation SET probability = NULL, amount = 5, version = version + 1"_s});
    QVERIFY(worked(desk.undo(action)));
    QCOMPARE(desk.text(u"SELECT last_name FROM contact WHERE id = 1 AND vip = 1 AND external_id = '003000000000001AAA'"_s), u"Gone"_s);
    QCOMPARE(desk.text(u"SELECT email FROM contact WHERE id = 2"_s), QString(u""_s));
    QCOMPARE(desk.text(u"SELECT count(*) FROM contact"_s), u"2"_s);
    QCOMPARE(desk.db->value(u"SELECT probability FROM donation WHERE amount IS NULL"_s)->toDouble(), 12.345678901234567);
    QVERIFY(worked(desk.undo(3)));
    QCOMPARE(desk.text(u"SELECT email FROM contact WHERE id = 2"_s), u"b"_s);
    QCOMPARE(desk.text(u"SELECT last_name FROM contact WHERE id = 3"_s), u"Newer"_s);
}

void ActionsTest::undoesParentsAndChildrenInOrder()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    const RowId made = desk.run({u"INSERT INTO venue (id, name) VALUES (1, 'Hall')"_s,
                                 u"INSERT INTO seat (id, venue_id, section, row_name, number) VALUES (1, 1, 'A', '1', '1')"_s,
                                 u"UPDATE venue SET name = 'Great Hall', version = version + 1"_s});
    QVERIFY(worked(desk.undo(made)));
    QCOMPARE(desk.text(u"SELECT count(*) FROM venue"_s), u"0"_s);
    QVERIFY(worked(desk.undo(2)));
    QCOMPARE(desk.text(u"SELECT v.name FROM seat s JOIN venue v ON v.id = s.venue_id"_s), u"Great Hall"_s);
}

void ActionsTest::refusesToUndoWhatWasChangedSince()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    desk.run({u"INSERT INTO venue (id, name) VALUES (1, 'Hall'), (2, 'Attic')"_s});
    desk.run({u"UPDATE venue SET name = 'B', version = version + 1 WHERE id = 2"_s});
    const auto refused = desk.undo(1);
    QCOMPARE(refused.error().code, ErrorCode::UndoRefused);
    QCOMPARE(refused.error().values[u"later"_s].toLongLong(), 2);
    QCOMPARE(desk.text(u"SELECT count(*) FROM venue"_s), u"2"_s);
    QVERIFY(desk.genuine());
}

void ActionsTest::undoesWhatWasChangedSinceAndBack()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    desk.run({u"INSERT INTO venue (id, name) VALUES (1, 'Hall')"_s});
    desk.run({u"UPDATE venue SET name = 'B', version = version + 1"_s});
    QVERIFY(worked(desk.undo(2)));
    QVERIFY(worked(desk.undo(1)));
    QCOMPARE(desk.text(u"SELECT count(*) FROM venue"_s), u"0"_s);
}

void ActionsTest::refusesToUndoWhatIsReferredTo()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    desk.run({u"INSERT INTO contact (id) VALUES (1)"_s});
    desk.run({u"INSERT INTO ticket_order (contact_id) VALUES (1)"_s});
    QCOMPARE(desk.undo(1).error().code, ErrorCode::UndoReferenced);
    QCOMPARE(desk.text(u"SELECT count(*) FROM contact"_s), u"1"_s);
}

void ActionsTest::refusesToUndoErasedContent()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    desk.run({u"INSERT INTO contact (id) VALUES (1)"_s});
    QVERIFY(worked(desk.db->query(u"UPDATE journal_row SET before = NULL, after = NULL, salt = ''"_s)));
    QCOMPARE(desk.undo(1).error().code, ErrorCode::UndoImpossible);
}

void ActionsTest::refusesToUndoTwice()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    desk.run({u"INSERT INTO venue (name) VALUES ('Hall')"_s});
    QVERIFY(worked(desk.undo(1)));
    const auto refused = desk.undo(1);
    QCOMPARE(refused.error().code, ErrorCode::UndoneAlready);
    QCOMPARE(refused.error().values[u"later"_s].toLongLong(), 2);
    QCOMPARE(desk.undo(77).error().code, ErrorCode::RecordUnknown);
}

void ActionsTest::undoesMyLastActionOnly()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QCOMPARE(desk.undo().error().code, ErrorCode::NothingToUndo);
    desk.run({u"INSERT INTO venue (id, name) VALUES (1, 'Hall')"_s});
    desk.run({u"INSERT INTO venue (id, name) VALUES (2, 'Attic')"_s});
    ActionRunner other(*desk.db, {u"jo"_s, {}, [] { return Instant{43}; }});
    SqlAction theirs({u"INSERT INTO venue (id, name) VALUES (3, 'Cellar')"_s});
    QVERIFY(other.run(theirs));
    QVERIFY(worked(desk.undo()));
    QCOMPARE(desk.text(u"SELECT min(id) || ',' || max(id) || ',' || count(*) FROM venue"_s), u"1,3,2"_s);
    QVERIFY(worked(desk.undo(4))); // again
    QVERIFY(worked(desk.undo())); // takes the repetition back, then the one before
    QVERIFY(worked(desk.undo()));
    QCOMPARE(desk.text(u"SELECT max(id) || ',' || count(*) FROM venue"_s), u"3,1"_s);
    QCOMPARE(desk.undo().error().code, ErrorCode::NothingToUndo);
}

namespace {

RowId importTwo(Desk &desk)
{
    auto transaction = WriteTransaction::begin(*desk.db, testEntry(u"import"_s, true));
    if (!worked(transaction) || !worked(desk.db->query(u"INSERT INTO import_run (id, started_at) VALUES (1, 1)"_s)))
        return 0;
    (*transaction)->setParameter(u"importRun"_s, 1);
    store::BulkWriter writer(**transaction);
    const bool filled = worked(writer.begin(u"contact"_s, {u"id"_s, u"import_run_id"_s, u"last_name"_s})) && worked(writer.add({1, 1, u"A"_s}))
        && worked(writer.add({2, 1, u"B"_s})) && worked(writer.begin(u"ticket_order"_s, {u"id"_s, u"contact_id"_s, u"import_run_id"_s}))
        && worked(writer.add({1, 2, 1})) && worked(writer.finish());
    if (!filled || !worked(desk.db->query(u"UPDATE venue SET name = 'Imported', version = version + 1"_s)))
        return 0;
    return (*transaction)->commit()->value_or(0);
}

} // namespace

void ActionsTest::undoesABulkRun()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    desk.run({u"INSERT INTO venue (id, name) VALUES (1, 'Hall')"_s});
    QCOMPARE(importTwo(desk), 2);
    QVERIFY(worked(desk.undo(2)));
    QCOMPARE(desk.text(u"SELECT count(*) FROM contact"_s), u"0"_s);
    QCOMPARE(desk.text(u"SELECT count(*) FROM ticket_order"_s), u"0"_s);
    QCOMPARE(desk.text(u"SELECT name FROM venue"_s), u"Hall"_s);
    QCOMPARE(desk.undo(3).error().code, ErrorCode::UndoImpossible); // import the files again
    QVERIFY(desk.genuine());
}

void ActionsTest::refusesToUndoABulkRunThatWasWorkedOn()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QCOMPARE(importTwo(desk), 1);
    QCOMPARE(desk.run({u"UPDATE contact SET email = 'x', version = version + 1 WHERE id = 1"_s}), 2);
    const auto changed = desk.undo(1);
    QCOMPARE(changed.error().code, ErrorCode::UndoRefused);
    QCOMPARE(changed.error().values[u"later"_s].toLongLong(), 2);

    Desk other(engine);
    QCOMPARE(importTwo(other), 1);
    other.run({u"INSERT INTO donation (contact_id) VALUES (1)"_s});
    QCOMPARE(other.undo(1).error().code, ErrorCode::UndoReferenced);
    QCOMPARE(other.text(u"SELECT count(*) FROM contact"_s), u"2"_s);
}

void ActionsTest::carriesOverOnlyWhenTheRecordIsElsewhere()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    class Declining final : public Action {
    public:
        explicit Declining(QString value)
            : m_value(std::move(value))
        {
        }
        QString name() const override { return u"test.decline"_s; }
        Result<void> check(store::Connection &) override { return {}; }
        Result<void> apply(WriteTransaction &transaction) override
        {
            return store::carryOver(transaction, {u"ticket_order"_s, 7, u"status"_s, m_value, QDate(2026, 5, 1)});
        }

    private:
        QString m_value;
    };
    Declining here(u"Declined"_s);
    QVERIFY(!desk.runner.run(here)->action);
    SettingsAction master(u"records.master"_s, u"patronmanager"_s);
    QVERIFY(desk.runner.run(master));
    Declining there(u"Declined"_s);
    QVERIFY(desk.runner.run(there)->action);
    Declining again(u"Active"_s);
    QVERIFY(desk.runner.run(again)->action);
    QCOMPARE(desk.text(u"SELECT value || ' ' || who || ' ' || due_on || ' ' || row_id FROM carry_over"_s), u"Active maria 2026-05-01 7"_s);
}

void ActionsTest::knowsWhoActs()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    const Result<Actor> actor = currentActor(*desk.db, [] { return Instant{1}; });
    QVERIFY(worked(actor));
    QVERIFY(!actor->who.isEmpty());
    if (engine == Engine::Postgres)
        QCOMPARE(actor->who, u"postgres"_s);
}

QTEST_GUILESS_MAIN(ActionsTest)
#include "tst_actions.moc"
