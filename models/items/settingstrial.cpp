// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/settingstrial.h"

#include "models/domain/portal/preview.h"
#include "models/domain/settings.h"

namespace pd::items {

namespace {

SettingValues withDefaults(SettingValues values)
{
    for (auto at = values.begin(); at != values.end(); ++at) {
        const SettingSpec *spec = at->isUndefined() ? findSetting(at.key()) : nullptr;
        if (spec)
            *at = spec->defaultValue;
    }
    return values;
}

} // namespace

Result<std::vector<portal::PageChange>> tryOut(PatronReader &reader, const SettingsTrial &trial)
{
    const Result<PortalSettings> asSet = reader.portalSettings({});
    if (!asSet)
        return asSet.error();
    Result<PortalSettings> instead = reader.portalSettings(withDefaults(trial.instead));
    if (!instead)
        return instead.error();
    if (trial.labels)
        instead->labels = *trial.labels;
    if (trial.stages)
        instead->stages = *trial.stages;
    const Result<PatronRecord> record = reader.load(trial.contact);
    if (!record)
        return record.error();
    return portal::pageChanges(portal::preview(*record, *asSet, trial.at), portal::preview(*record, *instead, trial.at));
}

} // namespace pd::items
