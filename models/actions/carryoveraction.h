// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/bulkedit.h"

namespace pd::actions {

// Says of changes that they were repeated in PatronManager, or that they were not. An import closes them for good
// (CarryOverClosed).
class CarryOverAction final : public BulkEdit {
public:
    CarryOverAction(std::vector<RowId> items, bool done);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QJsonObject parameters() const override;

private:
    [[nodiscard]] Result<void> applyTo(store::WriteTransaction &transaction, RowId item) override;

    bool m_done;
};

} // namespace pd::actions
