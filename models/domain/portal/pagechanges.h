// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portal/page.h"

#include <vector>

namespace pd::portal {

// What of a page differs from another one of the same patron, as the patron would see it. Reasons do not count; a warning
// does, though it is for staff.
enum class ChangedThing { Site, Tab, Reminder, Field, Order, Donation, Renewal, Benefit, Presale, Allocation, Discount, Warning };

enum class PageDifference {
    Appears,    // not on the page before
    Disappears, // on the page before only
    Name,       // Site: the organisation's name; else the line's own words
    Address,    // Site and Tab: where its link leads
    Label,      // Order: the patron's word for its status
    Section,    // Donation: the heading it stands under
    Status,     // Benefit
    Amount,     // any amount of the line
    Date,       // any date or time of the line, in the page's time zone
    Actions,    // the buttons it offers
    Tickets,    // Order: the mobile tickets or the links of its items
    Details,    // Order: its items or payments; else what else the line says
};

// One difference of one thing. `id` is the record's; of a Tab or Field its number in TabId or FieldId, of a Presale,
// Allocation, Discount its place in the list that holds it (Disappears: the list before), of a Site 0.
struct PageChange {
    ChangedThing thing = ChangedThing::Site;
    RowId id = 0;
    PageDifference difference = PageDifference::Appears;

    bool operator==(const PageChange &) const = default;
};

// In the order of the things above, and within each in the order of the page (what disappears last). Empty: the patron sees
// the same.
[[nodiscard]] std::vector<PageChange> pageChanges(const PortalPage &before, const PortalPage &after);

} // namespace pd::portal
