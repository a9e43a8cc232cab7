// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/portal/benefitdates.h"
#include "models/domain/portal/topics.h"

#include <algorithm>

namespace pd::portal {
namespace {

using enum ReasonCode;

constexpr qint64 dayMs = 24 * 60 * 60 * 1000;

bool isRecordThere(const Inputs &in, const Benefit &benefit)
{
    return in.isThere(benefit.createdAt) && !benefit.sourceDeleted && benefit.mergedInto.isEmpty()
        && benefit.contactId == in.record.contact.id;
}

// A2: by the clock, also where the page is looked at as of another day (A1).
void warnAboutAge(const Inputs &in, PortalPage &page)
{
    const std::optional<Instant> &asOf = in.record.dataAsOf;
    if (!asOf)
        return;
    const qint64 days = (in.now.ms - asOf->ms) / dayMs;
    if (days >= in.rules.settings().warnAfterDays) {
        page.warnings.push_back({in.rules.reason(DataOld, {{"asOf", in.local(*asOf)}, {"days", days}}),
                                 RecordKind::Data, 0});
    }
}

// O7, A1: of the contact itself.
void warnAboutContact(const Inputs &in, PortalPage &page)
{
    Why why;
    const Contact &contact = in.record.contact;
    explainAbsence(in, contact.createdAt, contact.sourceDeleted, contact.mergedInto, why);
    for (Reason &reason : why)
        page.warnings.push_back({std::move(reason), RecordKind::Contact, contact.id});
}

// B7: expired, "Renewed By" empty, and a newer benefit of the same contact.
void warnAboutUnlinked(const Inputs &in, const Benefit &benefit, PortalPage &page)
{
    if (!benefit.expiration.isValid() || in.today <= benefit.expiration || isReplaced(benefit))
        return;
    const Benefit *newest = nullptr;
    for (const Benefit &other : in.record.benefits) {
        if (!isRecordThere(in, other))
            continue;
        const bool newer = other.start.isValid() && benefit.start.isValid()
            ? other.start > benefit.start
            : other.expiration.isValid() && other.expiration > benefit.expiration;
        if (newer && (!newest || other.start > newest->start))
            newest = &other;
    }
    if (!newest)
        return;
    page.warnings.push_back({in.rules.reason(RenewedByEmpty, {{"expires", benefit.expiration},
                                                              {"level", benefit.level ? benefit.level->name : QString()},
                                                              {"newerLevel", newest->level ? newest->level->name : QString()},
                                                              {"newerId", QString::number(newest->id)}}),
                             RecordKind::Benefit, benefit.id});
}

// B5
void warnAboutHousehold(const Inputs &in, const Benefit &benefit, PortalPage &page)
{
    const std::vector<HouseholdMember> &all = in.record.household;
    const qint64 others = std::count_if(all.begin(), all.end(), [&](const HouseholdMember &other) { return in.isThere(other.createdAt); });
    if (in.rules.settings().benefitsHousehold == BenefitsHousehold::Account || others == 0 || !benefit.level || !benefit.level->household || !isActiveOn(benefit, in.today)) {
        return;
    }
    page.warnings.push_back({in.rules.reason(HouseholdNeedsOwn, {{"level", benefit.level->name},
                                                                 {"count", others}}),
                             RecordKind::Benefit, benefit.id});
}

} // namespace

void addWarnings(const Inputs &in, PortalPage &page)
{
    warnAboutAge(in, page);
    warnAboutContact(in, page);
    for (const Benefit &benefit : in.record.benefits) {
        if (!isRecordThere(in, benefit))
            continue;
        warnAboutUnlinked(in, benefit, page);
        warnAboutHousehold(in, benefit, page);
    }
}

} // namespace pd::portal
