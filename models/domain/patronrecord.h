// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/benefit.h"
#include "models/domain/contact.h"
#include "models/domain/donation.h"
#include "models/domain/perks.h"
#include "models/domain/ticketorder.h"

#include <vector>

namespace pd {

struct HouseholdMember {
    RowId id = 0;
    QString name;
    QString email;
};

// Everything the Portal engine reads of one patron, taken in one consistent snapshot of the database.
// Records marked deleted or merged are in it: the engine hides them and says so (O7).
struct PatronRecord {
    Contact contact;
    std::optional<Account> account;
    std::vector<HouseholdMember> household; // the account's other contacts
    std::vector<PortalUser> portalUsers;    // of this contact
    qint64 contactsWithSameEmail = 0;       // other living contacts whose folded e-mail is the same (L3)
    qint64 usersWithSameUsername = 0;       // users of others, staff included, whose folded username is this e-mail (L2)
    std::vector<TicketOrder> orders;        // any order
    std::vector<Donation> donations;
    std::vector<Benefit> benefits;          // the contact's own
    std::vector<Benefit> accountBenefits;   // Household-level benefits of the account's other contacts (B5)
    Perks perks;                            // tied to any level that occurs in the two lists above
    std::optional<Instant> dataAsOf;        // A2
};

} // namespace pd
