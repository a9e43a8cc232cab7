// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portal/page.h"
#include "models/domain/portal/rules.h"
#include "models/domain/patronrecord.h"

#include <QDateTime>

namespace pd::portal {

// What every topic of one preview reads.
struct Inputs {
    const PatronRecord &record;
    const Rules &rules;
    Instant at;
    Instant now; // the clock's
    QDate today; // the date of `at` in the organisation's zone

    [[nodiscard]] QDateTime local(Instant instant) const
    {
        return QDateTime::fromMSecsSinceEpoch(instant.ms, rules.settings().timeZone);
    }
    [[nodiscard]] bool isThere(const std::optional<Instant> &createdAt) const { return !createdAt || *createdAt <= at; }
};

// A1, O7: why a record is not there at all; appends nothing when it is.
bool explainAbsence(const Inputs &in, const std::optional<Instant> &createdAt, bool sourceDeleted,
                    const QString &mergedInto, Why &why);

// O1: newest first; one without a creation instant is older than all.
[[nodiscard]] inline bool isNewer(const TicketOrder *a, const TicketOrder *b)
{
    return a->createdAt != b->createdAt ? b->createdAt < a->createdAt : b->id < a->id;
}

// Each fills its part of the page. The tabs come last: they count what the others decided.
void addContact(const Inputs &in, PortalPage &page);
void addLogin(const Inputs &in, PortalPage &page);
void addProfile(const Inputs &in, PortalPage &page);
void addOrders(const Inputs &in, PortalPage &page);
void addDonations(const Inputs &in, PortalPage &page);
void addRenewals(const Inputs &in, PortalPage &page);
void addBenefits(const Inputs &in, PortalPage &page);
void addPerks(const Inputs &in, PortalPage &page);
void addTabs(const Inputs &in, PortalPage &page);
void addWarnings(const Inputs &in, PortalPage &page);

} // namespace pd::portal
