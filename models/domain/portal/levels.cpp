// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/portal/levels.h"

#include "models/domain/portal/benefitdates.h"

#include <algorithm>

namespace pd::portal {
namespace {

bool counts(const Inputs &in, const Benefit &benefit, RowId level)
{
    return benefit.level && benefit.level->id == level && !benefit.sourceDeleted && benefit.mergedInto.isEmpty()
        && in.isThere(benefit.createdAt) && isActiveOn(benefit, in.today);
}

} // namespace

LevelHeld levelHeld(const Inputs &in, RowId level)
{
    const PatronRecord &record = in.record;
    const bool own = std::any_of(record.benefits.begin(), record.benefits.end(), [&](const Benefit &benefit) {
        return benefit.contactId == record.contact.id && counts(in, benefit, level);
    });
    if (own)
        return LevelHeld::Own;
    const bool household = std::any_of(record.accountBenefits.begin(), record.accountBenefits.end(), [&](const Benefit &benefit) {
        return benefit.level && benefit.level->household && counts(in, benefit, level);
    });
    if (!household)
        return LevelHeld::No;
    return in.rules.settings().benefitsHousehold == BenefitsHousehold::Account ? LevelHeld::Shared
                                                                               : LevelHeld::OnlyByHousehold;
}

QString levelName(const PatronRecord &record, RowId level)
{
    for (const std::vector<Benefit> *list : {&record.benefits, &record.accountBenefits}) {
        for (const Benefit &benefit : *list) {
            if (benefit.level && benefit.level->id == level)
                return benefit.level->name;
        }
    }
    return {};
}

} // namespace pd::portal
