// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/benefitsmodel.h"
#include "models/items/donationsmodel.h"
#include "models/items/historymodel.h"
#include "models/items/ordersmodel.h"
#include "models/items/patronrequestsmodel.h"
#include "ui/common/tokens.h"
#include "ui/patrons/recordformat.h"

namespace pd::ui {

struct Fact {
    QString label;
    QString value;
    bool wide = false; // a line of its own

    bool operator==(const Fact &) const = default;
};

// What the detail panel says of one record, in reading order.
struct Facts {
    QString title;
    QString state; // a chip; empty: none
    ChipTone tone = ChipTone::Neutral;
    std::vector<Fact> facts;

    [[nodiscard]] QString text() const; // to copy
    bool operator==(const Facts &) const = default;
};

[[nodiscard]] Facts orderFacts(const items::OrderRow &row, const RecordFormat &format);
[[nodiscard]] Facts donationFacts(const items::DonationRow &row, const RecordFormat &format);
// `renewedBy` is the benefit that took its place, where we hold it.
[[nodiscard]] Facts benefitFacts(const items::BenefitRow &row, const Benefit *renewedBy, const RecordFormat &format);
[[nodiscard]] Facts requestFacts(const QueuedRequest &request, const RecordFormat &format);
[[nodiscard]] Facts historyFacts(const items::HistoryRow &row, const RecordFormat &format);

} // namespace pd::ui
