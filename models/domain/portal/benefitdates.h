// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/benefit.h"
#include "models/domain/portal/page.h"
#include "models/domain/portalsettings.h"

namespace pd::portal {

// B2, in whole days of the organisation's zone. Dates a benefit does not have are invalid.
struct RenewalPeriod {
    QDate opens;
    QDate closes; // the last day in it; invalid: no end
    [[nodiscard]] bool contains(QDate day) const
    {
        return opens.isValid() && opens <= day && (!closes.isValid() || day <= closes);
    }
};
[[nodiscard]] RenewalPeriod renewalPeriod(const Benefit &benefit, const PortalSettings &settings);

[[nodiscard]] bool isReplaced(const Benefit &benefit);
// Started, and through the end of its expiration date (assumed).
[[nodiscard]] bool isActiveOn(const Benefit &benefit, QDate day);
[[nodiscard]] BenefitStatus benefitStatus(const Benefit &benefit, const PortalSettings &settings, QDate day);

} // namespace pd::portal
