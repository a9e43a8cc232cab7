// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/planner/made.h"

#include <QDialog>

namespace pd::ui {

class PrimaryButton;

// Before moves of a plan are made: who gets what instead of what, and what that means.
class ApplyDialog : public QDialog {
    Q_OBJECT

public:
    // `carriedOver`: so many lines would be added to what is to be repeated in PatronManager.
    ApplyDialog(std::shared_ptr<const planner::MadePlan> plan, std::vector<planner::Move> moves, int carriedOver, QWidget *parent);

Q_SIGNALS:
    void wanted();

private:
    [[nodiscard]] QWidget *makeMoves();

    std::shared_ptr<const planner::MadePlan> m_plan;
    std::vector<planner::Move> m_moves;
};

} // namespace pd::ui
