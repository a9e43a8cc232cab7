// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/deskreaders.h"
#include "models/domain/renewal/names.h"
#include "models/domain/renewal/proposals.h"

#include <QTimeZone>

#include <memory>

namespace pd::ui {

// All that the page shows of one series, read and rehearsed at one moment.
struct RenewalView {
    renewal::World world;
    std::shared_ptr<const renewal::Rehearsal> rehearsal;
    QHash<RowId, std::vector<RowId>> proposals;
    std::vector<renewal::NameMatch> names;
    std::vector<RenewalLogEntry> log;
    QHash<RowId, Seat> seatsById; // of both houses
    bool severalSections = false;
    QTimeZone zone = QTimeZone::utc(); // the organisation's
    bool elsewhere = false; // PatronManager has the record

    [[nodiscard]] QString seats(const std::vector<RowId> &seats) const;
};
using SharedRenewalView = std::shared_ptr<const RenewalView>;

// On the reader's thread.
[[nodiscard]] Result<SharedRenewalView> readRenewalView(DeskReaders &readers, RowId to, RowId from, Instant at);

} // namespace pd::ui
