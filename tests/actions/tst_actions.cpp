// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "models/actions/settingsaction.h"
#include "models/actions/tableactions.h"
#include "models/store/carryover.h"
#include "models/store/settingsreader.h"

using namespace pd;
using namespace pd::actions;

namespace {

// Changes a field here that is to be changed elsewhere too.
class CarryingOver final : public Action {
public:
    explicit CarryingOver(store::CarryOver item)
        : m_item(std::move(item))
    {
    }
    QString name() const override { return u"test.carryOver"_s; }
    Result<void> check(store::Connection &) override { return {}; }
    Result<void> apply(WriteTransaction &transaction) override { return store::carryOver(transaction, m_item); }

private:
    store::CarryOver m_item;
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
    void refusesAStageThatIsNone_data() { addEngines(); }
    void refusesAStageThatIsNone();
    void setsStages_data() { addEngines(); }
    void setsStages();
    void neverWritesOverWhatSomebodyElseDecided_data() { addEngines(); }
    void neverWritesOverWhatSomebodyElseDecided();
    void carriesOverOnlyWhenTheRecordIsElsewhere_data() { addEngines(); }
    void carriesOverOnlyWhenTheRecordIsElsewhere();
    void carriesEachOpenFieldOverOnce_data() { addEngines(); }
    void carriesEachOpenFieldOverOnce();
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

void ActionsTest::refusesAStageThatIsNone()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    for (const double probability : {-0.01, 100.01, qQNaN()}) {
        StagesAction wrong({u"Verbal"_s, probability, StageType::Open});
        QCOMPARE(desk.runner.run(wrong).error().code, ErrorCode::ValueInvalid);
    }
    StagesAction unnamed({u" "_s, 90, StageType::Open});
    QCOMPARE(desk.runner.run(unnamed).error().code, ErrorCode::ValueInvalid);
    StagesAction unknown({u"Verbal"_s, 0, StageType::Open}, true);
    QCOMPARE(desk.runner.run(unknown).error().code, ErrorCode::RecordUnknown);
    QVERIFY(desk.notices.empty());
    const auto row = [&] {
        return desk.text(u"SELECT count(*) FROM donation_stage"_s) + u' ' + desk.text(u"SELECT probability FROM donation_stage WHERE name = 'Pledged'"_s);
    };
    const std::size_t count = store::readStages(*desk.db)->size();
    for (const double probability : {0.0, 100.0}) { // whatever its case, it is the row that is there
        StagesAction edge({u" PLEDGED "_s, probability, StageType::Open});
        QVERIFY(desk.runner.run(edge)->action);
        QCOMPARE(row(), u"%1 %2"_s.arg(count).arg(probability));
    }
    StagesAction removed({u"pledged"_s, 0, StageType::Open}, true);
    QVERIFY(desk.runner.run(removed)->action);
    QCOMPARE(row(), u"%1 "_s.arg(count - 1));
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
    QVERIFY(worked(desk.undo()));
    QCOMPARE(store::readStages(*desk.db)->size(), count);
}

void ActionsTest::neverWritesOverWhatSomebodyElseDecided()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    const QString key = u"data.warnAfterDays"_s;
    SettingsAction first(key, 3);
    first.expect(QJsonValue(QJsonValue::Undefined)); // nobody has set it
    QVERIFY(desk.runner.run(first)->action);
    SettingsAction late(key, 9);
    late.expect(QJsonValue(QJsonValue::Undefined));
    QCOMPARE(desk.runner.run(late).error().code, ErrorCode::RecordChanged);
    QCOMPARE(store::readSettings(*desk.db)->value(key).value, QJsonValue(3));
    SettingsAction informed(key, 9);
    informed.expect(3);
    QVERIFY(desk.runner.run(informed)->action);

    const PortalLabel held{u"Reservation"_s, u"Reservation"_s, true};
    LabelsAction label({u"reservation"_s, u"Reserved"_s, true});
    label.expect(held);
    QVERIFY(desk.runner.run(label)->action);
    LabelsAction lateLabel({u"Reservation"_s, u"Held"_s, true});
    lateLabel.expect(held);
    QCOMPARE(desk.runner.run(lateLabel).error().code, ErrorCode::RecordChanged);
    LabelsAction added({u"Complete"_s, u"Done"_s, true});
    added.expect({}); // thought to be new
    QCOMPARE(desk.runner.run(added).error().code, ErrorCode::RecordChanged);

    StagesAction stage({u"Pledged"_s, 95, StageType::Open});
    stage.expect(DonationStage{u"Pledged"_s, 90, StageType::Open});
    QVERIFY(desk.runner.run(stage)->action);
    StagesAction lateStage({u"Pledged"_s, 0, StageType::Open}, true);
    lateStage.expect(DonationStage{u"Pledged"_s, 90, StageType::Open});
    QCOMPARE(desk.runner.run(lateStage).error().code, ErrorCode::RecordChanged);
}

void ActionsTest::carriesOverOnlyWhenTheRecordIsElsewhere()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    const auto declining = [](const QString &value) { return CarryingOver({u"ticket_order"_s, 7, u"status"_s, value, QDate(2026, 5, 1)}); };
    CarryingOver here = declining(u"Declined"_s);
    QVERIFY(!desk.runner.run(here)->action);
    SettingsAction master(u"records.master"_s, u"patronmanager"_s);
    QVERIFY(desk.runner.run(master));
    CarryingOver there = declining(u"Declined"_s);
    QVERIFY(desk.runner.run(there)->action);
    CarryingOver again = declining(u"Active"_s);
    QVERIFY(desk.runner.run(again)->action);
    QCOMPARE(desk.text(u"SELECT value || ' ' || who || ' ' || due_on || ' ' || row_id FROM carry_over"_s), u"Active maria 2026-05-01 7"_s);
}

// What the next import has answered stays as it was.
void ActionsTest::carriesEachOpenFieldOverOnce()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    SettingsAction master(u"records.master"_s, u"patronmanager"_s);
    QVERIFY(desk.runner.run(master));
    const auto carry = [&](RowId row, const QString &field, const QString &value) {
        CarryingOver action({u"contact"_s, row, field, value, {}});
        QVERIFY(desk.runner.run(action)->action);
    };
    const QString all = u"SELECT count(*) || ' ' || min(value) || ' ' || max(value) FROM carry_over WHERE due_on IS NULL"_s;
    carry(1, u"email"_s, u"a"_s);
    carry(1, u"phone"_s, u"b"_s);
    carry(2, u"email"_s, u"c"_s);
    QCOMPARE(desk.text(all), u"3 a c"_s);
    carry(1, u"email"_s, u"d"_s);
    QCOMPARE(desk.text(all), u"3 b d"_s);
    desk.run({u"INSERT INTO import_run (id, started_at) VALUES (1, 1)"_s, u"UPDATE carry_over SET closed_by_import_id = 1, version = version + 1"_s});
    carry(1, u"email"_s, u"e"_s);
    QCOMPARE(desk.text(all), u"4 b e"_s);
    QCOMPARE(desk.text(u"SELECT value FROM carry_over WHERE closed_by_import_id IS NULL"_s), u"e"_s);
    QCOMPARE(desk.text(u"SELECT count(*) FROM carry_over WHERE who = 'maria'"_s), u"4"_s);
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
