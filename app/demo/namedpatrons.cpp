// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/namedpatrons.h"

namespace pd::demo {

std::vector<NamedPatron> namedPatrons()
{
    std::vector<NamedPatron> patrons;
    appendNamedForOrders(patrons);
    appendNamedForRenewals(patrons);
    appendNamedForDonations(patrons);
    appendNamedForBenefits(patrons);
    appendNamedForAccounts(patrons);
    appendNamedForNames(patrons);
    return patrons;
}

} // namespace pd::demo
