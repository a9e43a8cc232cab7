// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portal/reasons.h"
#include "models/domain/portalsettings.h"

#include <QHash>

#include <array>
#include <iterator>

namespace pd::portal {

// Whose word a row of the label map or the stage table is.
enum class Origin { Documented, Assumed, Staff };

struct StatusRule {
    PortalLabel label;
    Origin origin = Origin::Documented;
    bool pendingRenewal = false;
};
struct StageRule {
    DonationStage stage;
    Origin origin = Origin::Documented;
};

// The settings made ready for many previews: folded lookups, and which reasons are assumed. Immutable once made,
// so threads may share one.
class Rules {
public:
    explicit Rules(const PortalSettings &settings);

    [[nodiscard]] const PortalSettings &settings() const { return m_settings; }
    // By status or stage, trimmed and case-folded (A3); nullptr: the table has none.
    [[nodiscard]] const StatusRule *status(const QString &status) const;
    [[nodiscard]] const StageRule *stage(const QString &stage) const;
    [[nodiscard]] Reason reason(ReasonCode code) const { return reasonWith(code, {}); }
    // reason(Code, {{"name", value}, …}): moves the values, which a vector's initializer list would copy.
    template <std::size_t N>
    [[nodiscard]] Reason reason(ReasonCode code, ReasonValue (&&values)[N]) const
    {
        return reasonWith(code, {std::make_move_iterator(values), std::make_move_iterator(values + N)});
    }
    [[nodiscard]] Reason reasonWith(ReasonCode code, std::vector<ReasonValue> values) const
    {
        return {code, std::move(values), m_assumed[static_cast<std::size_t>(code)]};
    }

private:
    PortalSettings m_settings;
    QHash<QString, StatusRule> m_statuses;
    QHash<QString, QString> m_statusKeys; // as spelled in the table -> folded
    QHash<QString, StageRule> m_stages;
    std::array<bool, reasonCount> m_assumed{};
};

} // namespace pd::portal
