// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/portal/moments.h"

#include "models/domain/instant.h"
#include "models/domain/portal/benefitdates.h"
#include "models/domain/portal/reasons.h"

#include <algorithm>

namespace pd::portal {
namespace {

// On the page at some time: not gone for good.
bool hasDates(const BenefitLine &line)
{
    using enum ReasonCode;
    return line.status != BenefitStatus::Replaced && line.expires.isValid()
        && std::none_of(line.why.begin(), line.why.end(), [](const Reason &reason) {
               return reason.code == RecordDeleted || reason.code == RecordMerged || reason.code == BenefitNotInName;
           });
}

} // namespace

std::vector<Moment> namedMoments(const PortalPage &page, const PortalSettings &settings)
{
    std::vector<Moment> moments;
    const auto add = [&](MomentKind kind, const QString &name, Instant at) {
        const Moment moment{kind, name, at};
        if (std::find(moments.begin(), moments.end(), moment) == moments.end())
            moments.push_back(moment);
    };
    for (const BenefitLine &line : page.benefits) {
        if (!hasDates(line))
            continue;
        Benefit benefit;
        benefit.expiration = line.expires;
        const RenewalPeriod period = renewalPeriod(benefit, settings);
        add(MomentKind::RenewalOpens, line.level, startOfDay(period.opens, page.timeZone));
        add(MomentKind::BenefitExpired, line.level, startOfDay(line.expires.addDays(1), page.timeZone));
        if (period.closes.isValid() && period.closes != line.expires)
            add(MomentKind::RenewalOver, line.level, startOfDay(period.closes.addDays(1), page.timeZone));
    }
    for (const Presale &presale : page.presales) {
        if (!presale.visible)
            continue;
        const QString &name = presale.instance.isEmpty() ? presale.event : presale.instance;
        if (presale.opensForPatron)
            add(MomentKind::PresaleOpens, name, *presale.opensForPatron);
        if (presale.opensForAll)
            add(MomentKind::SaleOpens, name, *presale.opensForAll);
    }
    return moments;
}

} // namespace pd::portal
