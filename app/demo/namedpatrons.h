// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace pd::demo {

class PlanBuilder;

// A patron that exists in every demo theatre and shows certain rules. resources/help/tour.md lists the same
// patrons; a test compares the two with each other and with the Portal engine.
struct NamedPatron {
    QString type; // what to type into the search field
    QString name;
    QString rules; // ids, separated by spaces
    void (*fill)(PlanBuilder &) = nullptr;
    bool sharesAccount = false; // with the one before
    bool manyOrders = false;    // 2,000 at the default size
};

// The first contacts of every theatre, in this order.
[[nodiscard]] std::vector<NamedPatron> namedPatrons();

// Their parts, by what they show.
void appendNamedForOrders(std::vector<NamedPatron> &patrons);
void appendNamedForRenewals(std::vector<NamedPatron> &patrons);
void appendNamedForDonations(std::vector<NamedPatron> &patrons);
void appendNamedForBenefits(std::vector<NamedPatron> &patrons);
void appendNamedForAccounts(std::vector<NamedPatron> &patrons);
void appendNamedForNames(std::vector<NamedPatron> &patrons);

} // namespace pd::demo
