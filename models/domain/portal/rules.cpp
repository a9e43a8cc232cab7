// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/portal/rules.h"

#include "models/domain/folding.h"
#include "models/domain/portaldefaults.h"

#include <algorithm>

namespace pd::portal {
namespace {

using namespace Qt::StringLiterals;

const QString &nameOf(const PortalLabel &row)
{
    return row.status;
}

const QString &nameOf(const DonationStage &row)
{
    return row.name;
}

// The default of the same name: mostly at the same place, since the table was made from the defaults.
template <class Row>
const Row *defaultOf(const QString &key, std::size_t place, const std::vector<Row> &defaults)
{
    if (place < defaults.size() && sameFolded(nameOf(defaults[place]), key))
        return &defaults[place];
    const auto same = std::find_if(defaults.begin(), defaults.end(),
                                   [&](const Row &other) { return sameFolded(nameOf(other), key); });
    return same == defaults.end() ? nullptr : &*same;
}

Origin originOf(const PortalLabel &row, const QString &key, const PortalLabel *same)
{
    if (!same || same->label != row.label || same->listed != row.listed)
        return Origin::Staff;
    return row.listed && key != "completed"_L1 ? Origin::Documented : Origin::Assumed;
}

Origin originOf(const DonationStage &row, const QString &key, const DonationStage *same)
{
    if (!same || same->probability != row.probability)
        return Origin::Staff;
    return isStageProbabilityInFaq(key) ? Origin::Documented : Origin::Assumed;
}

} // namespace

Rules::Rules(const PortalSettings &settings)
    : m_settings(settings)
{
    static const std::vector<PortalLabel> labels = defaultPortalLabels();
    static const std::vector<DonationStage> stages = defaultDonationStages();
    m_statuses.reserve(qsizetype(settings.labels.size()));
    m_statusKeys.reserve(qsizetype(settings.labels.size()));
    for (const PortalLabel &row : settings.labels) {
        const QString key = folded(row.status);
        m_statusKeys.insert(row.status, key);
        const PortalLabel *same = defaultOf(key, std::size_t(m_statuses.size()), labels);
        m_statuses.insert(key, {row, originOf(row, key, same), key == "pending renewal"_L1});
    }
    m_stages.reserve(qsizetype(settings.stages.size()));
    for (const DonationStage &row : settings.stages) {
        const QString key = folded(row.name);
        m_stages.insert(key, {row, originOf(row, key, defaultOf(key, std::size_t(m_stages.size()), stages))});
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

} // namespace pd::portal
