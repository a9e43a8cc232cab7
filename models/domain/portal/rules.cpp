// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/portal/rules.h"

#include "models/domain/folding.h"
#include "models/domain/portaldefaults.h"

#include <algorithm>

namespace pd::portal {
namespace {

using namespace Qt::StringLiterals;

Origin originOf(const PortalLabel &row, const QString &key, const std::vector<PortalLabel> &defaults)
{
    const auto same = std::find_if(defaults.begin(), defaults.end(),
                                   [&](const PortalLabel &other) { return sameFolded(other.status, key); });
    if (same == defaults.end() || same->label != row.label || same->listed != row.listed)
        return Origin::Staff;
    return row.listed && key != "completed"_L1 ? Origin::Documented : Origin::Assumed;
}

Origin originOf(const DonationStage &row, const QString &key, const std::vector<DonationStage> &defaults)
{
    const auto same = std::find_if(defaults.begin(), defaults.end(),
                                   [&](const DonationStage &other) { return sameFolded(other.name, key); });
    if (same == defaults.end() || same->probability != row.probability)
        return Origin::Staff;
    return isStageProbabilityInFaq(key) ? Origin::Documented : Origin::Assumed;
}

} // namespace

Rules::Rules(const PortalSettings &settings)
    : m_settings(settings)
{
    static const std::vector<PortalLabel> labels = defaultPortalLabels();
    static const std::vector<DonationStage> stages = defaultDonationStages();
    for (const PortalLabel &row : settings.labels) {
        const QString key = folded(row.status);
        m_statusKeys.insert(row.status, key);
        m_statuses.insert(key, {row, originOf(row, key, labels), key == "pending renewal"_L1});
    }
    for (const DonationStage &row : settings.stages) {
        const QString key = folded(row.name);
        m_stages.insert(key, {row, originOf(row, key, stages)});
    }
    for (const ReasonInfo &info : allReasons()) {
        const auto isSet = [&] {
            return std::any_of(settings.setByStaff.begin(), settings.setByStaff.end(),
                               [&](const QString &key) { return key == QLatin1StringView(info.setting); });
        };
        m_assumed[static_cast<std::size_t>(info.code)] = info.assumed || (info.setting && !isSet());
    }
}

const StatusRule *Rules::status(const QString &status) const
{
    const auto key = m_statusKeys.constFind(status);
    const auto found = m_statuses.constFind(key != m_statusKeys.cend() ? *key : folded(status));
    return found == m_statuses.cend() ? nullptr : &*found;
}

const StageRule *Rules::stage(const QString &stage) const
{
    const auto found = m_stages.constFind(folded(stage));
    return found == m_stages.cend() ? nullptr : &*found;
}

Reason Rules::reason(ReasonCode code, std::vector<ReasonValue> values) const
{
    return {code, std::move(values), m_assumed[static_cast<std::size_t>(code)]};
}

} // namespace pd::portal
