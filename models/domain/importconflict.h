// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/importreport.h"

namespace pd {

// What is to become of one conflict, as a person saw it: of another value of ours it says nothing.
struct ConflictDecision {
    QString object;
    QString externalId;
    QString field;
    QString ours;
    bool take = false;

    [[nodiscard]] bool isOf(const ImportConflict &conflict) const
    {
        return object == conflict.object && externalId == conflict.externalId && field == conflict.field && ours == conflict.ours;
    }
};

// Where a conflict comes from and what became of it, beside what the report says of it.
struct ConflictOrigin {
    QString who; // changed ours last, as far as the journal knows
    std::optional<Instant> at;
    bool taken = false; // theirs replaces ours
};

} // namespace pd
