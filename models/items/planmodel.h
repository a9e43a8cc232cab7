// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/planner/made.h"
#include "models/domain/planner/selection.h"
#include "models/items/planthread.h"
#include "models/items/recordmodel.h"

#include <QSet>

namespace pd::items {

// One open request of a series, before and after a plan was made.
struct PlanLine {
    // Asked: no plan is made yet. Left: no plan can weigh it.
    enum class State { Asked, Moves, Keeps, Left };

    State state = State::Asked;
    const planner::Request *request = nullptr;
    const planner::Wish *wish = nullptr;         // null of Left
    const planner::Move *move = nullptr;         // of Moves
    const planner::Fairness *fairness = nullptr; // where a plan is made, null of Left
    const planner::LeftOut *left = nullptr;      // of Left
    planner::Hindrance hindrance = planner::Hindrance::None;
    int place = 0; // in the order of who comes first, from 1; 0 of Left
};
[[nodiscard]] QString planStateName(PlanLine::State state);

// The open requests of a series: as they are, or with what a plan makes of them and which of its moves are to be made.
class PlanModel final : public RowsModel<PlanLine> {
    Q_OBJECT

public:
    enum Columns { CheckColumn, PlaceColumn, PatronColumn, NowColumn, WishColumn, FallbackColumn, ThenColumn, StateColumn, WhyColumn, AheadColumn, PriorityColumn, SinceColumn,
                   GivenColumn, NumberColumn, ColumnCount };

    using RowsModel::RowsModel;

    void clear();
    void show(const PlanBasis &basis);
    void show(const SharedPlan &plan); // all moves that can be made by themselves are checked
    [[nodiscard]] const planner::World *world() const; // null: there is none
    [[nodiscard]] const SharedPlan &plan() const { return m_plan; } // null: none is made

    // A move with all that it needs; without one also those that need it. What stands in the way: planner::movesOf().
    [[nodiscard]] Result<void> check(RowId request, bool on);
    void checkAll(bool on); // those that can be made by themselves
    [[nodiscard]] std::vector<planner::Move> checkedMoves() const;
    [[nodiscard]] size_t canBeChecked() const; // how many checkAll() checks

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }

protected:
    [[nodiscard]] QVariant value(int row, int column) const override;
    [[nodiscard]] QVariant sortValue(int row, int column) const override; // those without a place come last
    [[nodiscard]] RowId recordId(int row) const override { return at(row).request->id; }
    [[nodiscard]] QString state(int row) const override { return planStateName(at(row).state); }
    [[nodiscard]] std::optional<bool> checked(int row) const override;

private:
    void setChecked(const QSet<RowId> &requests);
    [[nodiscard]] int seatIndex(const std::vector<RowId> &seats) const;

    std::shared_ptr<const planner::World> m_world; // where no plan is made
    SharedPlan m_plan;
    QSet<RowId> m_checked; // requests
};

} // namespace pd::items
