// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/carryoverreader.h"
#include "models/items/readmodel.h"

namespace pd::items {

// What is to be repeated in PatronManager, and what was lately: oldest first.
class CarryOverModel final : public ReadModel<CarryOverItem> {
    Q_OBJECT

public:
    enum Columns { StateColumn, SubjectColumn, WhatColumn, WhoColumn, WhenColumn, DueColumn, DoneByColumn, IdColumn };
    static constexpr int mostRows = 5000; // of those not closed, and of those closed

    explicit CarryOverModel(ReaderThread &thread, QObject *parent = nullptr);

    [[nodiscard]] int open() const; // still to be done, or done otherwise than it should

protected:
    [[nodiscard]] RowId recordId(int row) const override { return at(row).id; }
    [[nodiscard]] QString state(int row) const override { return carryOverStateName(at(row).state); }
};

} // namespace pd::items
