// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/line.h"

#include <optional>

namespace pd::ui {

class PortalView;

// The record that a line of the page stands for.
struct RecordLink {
    page::LineKind kind = page::LineKind::Title; // Order, Donation, Renewal (by its order) or Benefit
    RowId record = 0;
    bool operator==(const RecordLink &) const = default;
};

[[nodiscard]] std::optional<RecordLink> inspectedRecord(const PortalView &view);

// Inspects the record's line: under its tab, revealed where the patron does not see it.
void inspectRecord(PortalView &view, const RecordLink &link);

} // namespace pd::ui
