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
    std::optional<Instant> createdAt = {};
};

// Everything the Portal engine reads of one patron, taken in one consistent snapshot of the database.
// Records marked deleted or merged are in it: the engine hides them and says so (O7).
struct PatronRecord {
    Contact contact;
    std::optional<Account> account;
    std::vector<HouseholdMember> household; // the account's other contacts
    std::vector<PortalUser> portalUsers;    // of this contact
    // When each was created (empty: unknown), so that the engine can ask who was there (A1). Trimmed and case-folded:
    std::vector<std::optional<Instant>> contactsWithSameEmail; // other living contacts with this e-mail (L3)
    std::vector<std::optional<Instant>> usersWithSameUsername; // users of others, staff included, whose username it is (L2)
    std::vector<TicketOrder> orders;        // any order
    std::vector<Donation> donations;
    std::vector<Benefit> benefits;          // the contact's own
    std::vector<Benefit> accountBenefits;   // Household-level benefits of the account's other contacts (B5)
    Perks perks;                            // tied to any level that occurs in the two lists above
    std::optional<Instant> dataAsOf;        // A2
    int requests = 0;                       // change requests of the contact, in whatever state
};

} // namespace pd
