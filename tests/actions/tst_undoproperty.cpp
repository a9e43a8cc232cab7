// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/assignmentactions.h"
#include "models/actions/carryoveraction.h"
#include "models/actions/contactaction.h"
#include "models/actions/declineaction.h"
#include "models/actions/inventoryaction.h"
#include "models/actions/paymentaction.h"
#include "models/actions/requestaction.h"
#include "models/actions/seatchangeactions.h"
#include "models/actions/seriesactions.h"
#include "models/actions/seriesmoveaction.h"
#include "models/actions/settingsaction.h"
#include "models/actions/tableactions.h"
#include "models/store/tableinfo.h"
#include "subscriber.h"

#include <QRandomGenerator>

using namespace pd;
using namespace pd::actions;

namespace {

// Tables that only grow, or that say what was done.
const QStringList kept{u"journal_action"_s, u"journal_row"_s, u"journal_session"_s, u"schema_version"_s};

// A payment that a counter-entry takes back is as if it had not been, and so is the counter-entry.
const QString standing = u" WHERE id NOT IN (SELECT reverses_id FROM payment WHERE reverses_id IS NOT NULL) AND kind = 'payment'"_s;

// Every row of every table, without what a taking back may leave otherwise: a row's version, and the journal's head.
QStringList contentOf(store::Connection &connection)
{
    QStringList rows;
    const auto tables = store::readTables(connection);
    if (!worked(tables))
        return {u"unreadable"_s};
    for (const store::TableInfo &table : *tables) {
        if (kept.contains(table.name))
            continue;
        QStringList columns;
        for (const auto &column : table.columns) {
            if (column.name != "version"_L1)
                columns.append(column.name);
        }
        auto found = connection.query(u"SELECT %1 FROM %2"_s.arg(columns.join(u", "_s), table.name) + (table.name == "payment"_L1 ? standing : QString()));
        if (!worked(found))
            return {u"unreadable"_s};
        while (found->next()) {
            QStringList values{table.name};
            for (int i = 0; i < columns.size(); ++i)
                values.append(found->isNull(i) ? u"NULL"_s : u'\'' + found->value(i).toString() + u'\'');
            if (!values.join(u'|').contains("journal.head"_L1))
                rows.append(values.join(u'|'));
        }
    }
    rows.sort();
    return rows;
}

// Actions with values picked from few, so that they meet each other.
class AnyAction {
public:
    explicit AnyAction(quint32 seed)
        : m_random(seed)
    {
    }

    std::unique_ptr<Action> make()
    {
        switch (pick(23)) {
        case 0:
            return std::make_unique<SettingsAction>(u"organisation.name"_s, one({u"Old Hall"_s, u"New Hall"_s, u""_s}));
        case 1:
            return std::make_unique<SettingsAction>(u"records.master"_s, one({u"patrondesk"_s, u"patronmanager"_s}));
        case 2:
            return std::make_unique<LabelsAction>(PortalLabel{one({u"Draft"_s, u"Held"_s, u"Complete"_s}), one({u"A"_s, u"B"_s}), pick(2) == 0}, pick(3) == 0);
        case 3:
            return std::make_unique<StagesAction>(DonationStage{one({u"Posted"_s, u"Asked"_s}), double(pick(3) * 50), StageType::Open}, pick(3) == 0);
        case 4:
            return std::make_unique<CarryOverAction>(std::vector<RowId>{1 + pick(4), 1 + pick(4)}, pick(2) == 0);
        case 5:
            return std::make_unique<ContactAction>(1 + pick(3), edits());
        case 6:
        case 7:
            return std::make_unique<PaymentAction>(1 + pick(3), Money{5000 * (1 + pick(3)), u"USD"_s}, paymentMethods[size_t(pick(4))], QString());
        case 8:
            return std::make_unique<DeclineAction>(std::vector<RowId>{1 + pick(3), 1 + pick(3)});
        case 9:
            return pick(2) == 0 ? std::unique_ptr<Action>(std::make_unique<RequestAction>(1 + pick(3), NewRequest{u"phone"_s, u"Nearer"_s, {}}))
                                : std::make_unique<SettingsAction>(u"seats.declineGraceDays"_s, pick(3));
        case 10:
            return std::make_unique<SwapSeatsAction>(1 + pick(3), SeatChange{pick(3) ? SeatChange::Deed::Swap : SeatChange::Deed::Add, {}, {11 + pick(6), 11 + pick(6)}});
        case 11:
            return std::make_unique<HoldSeatsAction>(1 + pick(3), SeatChange{SeatChange::Deed::Hold, {}, {15 + pick(2)}});
        case 12:
            return pick(2) ? std::unique_ptr<Action>(std::make_unique<ConfirmHoldAction>(1 + pick(3))) : std::make_unique<ReleaseHoldAction>(1 + pick(3));
        case 13:
        case 14:
            return makeMove();
        default:
            return makeInventory();
        }
    }
    int pick(int n) { return int(m_random.bounded(n)); }

private:
    // There and back.
    std::unique_ptr<Action> makeMove()
    {
        const RowId order = 1 + pick(3);
        SeriesMove move{pick(3) == 0 ? 1 : 902, {11 + pick(6)}, std::nullopt, pick(3) == 0};
        if (order == 1) // is for two
            move.seats.push_back(11 + pick(6));
        return std::make_unique<SeriesMoveAction>(order, move);
    }
    std::unique_ptr<Action> makeInventory()
    {
        const RowId series = 7 + pick(2);
        const store::SeatOfPatron seat{series, 1 + pick(2), 31 + pick(3)};
        switch (pick(9)) {
        case 0:
            return std::make_unique<AddInventoryAction>(InventoryKind::Season, QHash<QString, QVariant>{{u"name"_s, one({u"2026"_s, u"2027"_s})}});
        case 1:
            return std::make_unique<EditInventoryAction>(InventoryKind::Series, series, std::vector<FieldEdit>{{u"closes_at"_s, maybe(), maybe()}});
        case 2:
            return std::make_unique<SeriesPerformancesAction>(series, store::PerformanceChange{{11 + pick(2)}, {11 + pick(2)}});
        case 3:
            return std::make_unique<SeriesLevelsAction>(series, std::vector<store::SoldLevel>{{21, pick(2) == 0 ? std::optional<Minor>(100) : std::nullopt, {}}});
        case 4:
            return std::make_unique<SeriesLevelsAction>(series, std::vector<store::SoldLevel>(), std::vector<RowId>{21});
        case 5:
            return std::make_unique<AssignSeatsAction>();
        case 6:
            return std::make_unique<SeatDecisionAction>(std::vector{seat}, pick(2) == 0);
        case 7:
            return std::make_unique<SeatExchangeAction>(seat, 31 + pick(3), pick(2) == 0 ? store::AfterExchange::KeepsOriginal : store::AfterExchange::TakesNew);
        default:
            return std::make_unique<FulfilAction>(51 + pick(2), pick(2) == 0 ? std::vector<RowId>() : std::vector<RowId>{31 + pick(3)});
        }
    }
    QVariant maybe() { return pick(3) == 0 ? QVariant() : QVariant(qlonglong(100 * pick(3))); }
    QString one(const QStringList &values) { return values[pick(int(values.size()))]; }
    // Every edit began before anything was done, or with what somebody might have seen since.
    std::vector<FieldEdit> edits()
    {
        std::vector<FieldEdit> edits;
        for (const QString &column : {u"first_name"_s, u"last_name"_s, u"email"_s}) {
            const QStringList values = column == "email"_L1 ? QStringList{u"a@example.org"_s, u"b@example.org"_s} : QStringList{u"Ana"_s, u"Núñez"_s};
            if (pick(2) == 0)
                edits.push_back({column, one(values), one(values)});
        }
        if (pick(2) == 0)
            edits.push_back({u"do_not_call"_s, pick(2) == 0, pick(2) == 0});
        return edits;
    }

    QRandomGenerator m_random;
};

} // namespace

// Whatever was done, in whatever order: taken back step by step the database is as it was.
class UndoPropertyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takingEverythingBackLeavesNothing_data();
    void takingEverythingBackLeavesNothing();
};

void UndoPropertyTest::takingEverythingBackLeavesNothing_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<quint32>("seed");
    for (const Engine engine : {Engine::Sqlite, Engine::Postgres}) {
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("%s, %u", engine == Engine::Sqlite ? "sqlite" : "postgresql", seed) << engine << seed;
    }
}

void UndoPropertyTest::takingEverythingBackLeavesNothing()
{
    QFETCH(Engine, engine);
    QFETCH(quint32, seed);
    Desk desk(engine);
    desk.run({u"INSERT INTO contact (id, external_id, first_name, last_name, email, folded_first, folded_last, folded_name, folded_email, email_key) VALUES "
              "(1, '003000000000001AAA', 'Ana', 'Ana', 'a@example.org', 'ana', 'ana', 'ana ana', 'a@example.org', 'a@example.org'), "
              "(2, NULL, 'Núñez', 'Ana', 'b@example.org', 'nunez', 'ana', 'nunez ana', 'b@example.org', 'b@example.org')"_s});
    desk.run({u"INSERT INTO venue (id, name) VALUES (1, 'Main House')"_s,
              u"INSERT INTO seat (id, venue_id, section, row_name, number) VALUES (31, 1, 'O', 'A', '1'), (32, 1, 'O', 'A', '2'), (33, 1, 'O', 'A', '3')"_s,
              u"INSERT INTO ticketable_event (id, name, kind) VALUES (1, 'Fridays', 'Subscription'), (2, 'Tartuffe', 'Tickets')"_s,
              u"INSERT INTO event_instance (id, event_id, venue_id, name) VALUES (11, 2, 1, 'First'), (12, 2, 1, 'Second')"_s,
              u"INSERT INTO price_level (id, event_id, name) VALUES (21, 1, 'Orchestra')"_s,
              u"INSERT INTO series (id, event_id, venue_id, name, opens_at) VALUES (7, 1, 1, 'Fridays', 50), (8, 1, 1, 'Saturdays', NULL)"_s,
              u"INSERT INTO series_instance (series_id, instance_id) VALUES (7, 11), (8, 12)"_s,
              u"INSERT INTO ticket_order (id, number, contact_id, series_id, status) VALUES (51, 'ON-1', 1, 7, 'Complete'), (52, 'ON-2', 2, 8, 'Complete')"_s,
              u"INSERT INTO ticket_order_item (id, order_id, event_id, status, quantity) VALUES (61, 51, 1, 'Active', 1), (62, 52, 1, 'Active', 1)"_s,
              u"INSERT INTO seat_claim (instance_id, seat_id, kind, order_id) VALUES (11, 31, 'ticket', 51)"_s});
    QVERIFY(desk.run(subscribers()));
    QVERIFY(desk.run({u"INSERT INTO season (id, name) VALUES (900, 'Next')"_s,
                      u"INSERT INTO ticketable_event (id, name, kind, package_kind) VALUES (9, 'Six Mornings', 'Subscription', 'fixed')"_s,
                      u"INSERT INTO event_instance (id, event_id, venue_id, name) VALUES (3, 4, 2, 'Sunday')"_s,
                      u"INSERT INTO price_level (id, event_id, name, price) VALUES (921, 3, 'Adult', 10000), (922, 9, 'Adult', 12000)"_s,
                      u"UPDATE series SET season_id = 900, closes_at = 5000, version = version + 1 WHERE id = 1"_s,
                      u"INSERT INTO series (id, season_id, event_id, venue_id, name, package_kind, closes_at) VALUES (902, 900, 9, 2, 'Mornings 2027', 'fixed', 5000)"_s,
                      u"INSERT INTO series_instance (series_id, instance_id) VALUES (1, 1), (1, 2), (902, 3)"_s,
                      u"INSERT INTO series_price_level (series_id, price_level_id) VALUES (1, 921), (902, 922)"_s,
                      u"UPDATE ticket_order_item SET price_level_id = 921, effective_price = 10000, version = version + 1 WHERE id IN (1, 2, 3)"_s}));
    const QStringList before = contentOf(*desk.db);
    QVERIFY(before.size() > 2);
    AnyAction any(seed);
    std::vector<RowId> done;
    for (int i = 0; i < 60; ++i) {
        // Now and then the last one is taken back on the way, and that too.
        if (!done.empty() && any.pick(6) == 0) {
            const RowId last = done.back();
            done.pop_back();
            UndoAction undo(last, u"maria"_s);
            const auto undone = desk.runner.run(undo);
            QVERIFY(worked(undone));
            if (any.pick(2) == 0) {
                UndoAction again(*undone->action, u"maria"_s);
                const auto redone = desk.runner.run(again);
                QVERIFY(worked(redone));
                done.push_back(*redone->action);
            }
        }
        const std::unique_ptr<Action> action = any.make();
        const Result<Outcome> outcome = desk.runner.run(*action);
        if (outcome && outcome->action)
            done.push_back(*outcome->action);
    }
    QVERIFY(done.size() > 5);
    while (!done.empty()) {
        UndoAction undo(done.back(), u"maria"_s);
        QVERIFY(worked(desk.runner.run(undo)));
        done.pop_back();
    }
    const QStringList after = contentOf(*desk.db);
    QCOMPARE(after, before);
    QVERIFY(desk.genuine());
}

QTEST_GUILESS_MAIN(UndoPropertyTest)
#include "tst_undoproperty.moc"
