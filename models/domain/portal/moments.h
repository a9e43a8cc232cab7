// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portal/page.h"
#include "models/domain/portalsettings.h"

#include <vector>

namespace pd::portal {

// What begins for the patron at an instant: the first moment at which the page shows it.
enum class MomentKind {
    RenewalOpens,  // B2, the first day of a benefit's renewal period
    BenefitExpired, // the day after its expiration date
    RenewalOver,   // the day after its renewal period
    PresaleOpens,  // K1, for this patron
    SaleOpens,     // K1, for everybody
};

struct Moment {
    MomentKind kind;
    QString name; // of the benefit's level, or the event
    Instant at;

    bool operator==(const Moment &) const = default;
};

// When this patron's page changes by itself: by benefit in the order of the page, then by presale. Benefits that are
// replaced or another contact's bring no change; a moment that several lines of one name share stands once.
[[nodiscard]] std::vector<Moment> namedMoments(const PortalPage &page, const PortalSettings &settings);

} // namespace pd::portal
