// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/values.h"

#include <QVariantMap>

namespace pd {

// What a check of the database can find. In braces: the values its sentence reads.
enum class FindingCode {
    Damaged, // {answer} the engine's own check of the file
    ReferenceBroken, // {table, parent}
    JournalBroken,
    ReferenceMissing, // {field, missing} no import has brought the record of that external id
    SeatSoldTwice, // {seat, event, instance, orders} two active items on one seat
    LicencesExceeded, // {active, limit} more portal users are active than there are licences (U2)
    CarryOverDiffers, // {field, wanted, imported} an import since shows something else than what is to be done there
};

// The stable name of a code, e.g. "seatSoldTwice".
[[nodiscard]] QString findingName(FindingCode code);

// Something that somebody should look at, and the record it is about.
struct Finding {
    FindingCode code = FindingCode::Damaged;
    QVariantMap values;
    QString kind; // a word: contact, order, orderItem, eventInstance, action, data, …
    std::optional<RowId> id;
};

} // namespace pd
