// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/portal/benefitdates.h"

namespace pd::portal {

RenewalPeriod renewalPeriod(const Benefit &benefit, const PortalSettings &settings)
{
    if (!benefit.expiration.isValid())
        return {};
    RenewalPeriod period;
    period.opens = benefit.expiration.addDays(-settings.renewalOpensDaysBefore);
    if (settings.renewalClosesDaysAfter)
        period.closes = benefit.expiration.addDays(*settings.renewalClosesDaysAfter);
    return period;
}

bool isReplaced(const Benefit &benefit)
{
    return benefit.renewedById || !benefit.renewedBy.trimmed().isEmpty();
}

bool isActiveOn(const Benefit &benefit, QDate day)
{
    return (!benefit.start.isValid() || benefit.start <= day)
        && (!benefit.expiration.isValid() || day <= benefit.expiration);
}

BenefitStatus benefitStatus(const Benefit &benefit, const PortalSettings &settings, QDate day)
{
    if (isReplaced(benefit))
        return BenefitStatus::Replaced;
    if (benefit.start.isValid() && benefit.start > day)
        return BenefitStatus::Future;
    if (renewalPeriod(benefit, settings).contains(day))
        return BenefitStatus::Renewal;
    return isActiveOn(benefit, day) ? BenefitStatus::Active : BenefitStatus::Expired;
}

} // namespace pd::portal
