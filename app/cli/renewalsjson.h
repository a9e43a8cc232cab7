// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/renewalrun.h"
#include "models/domain/renewal/names.h"
#include "models/domain/renewal/proposals.h"
#include "models/domain/renewalreader.h"

#include <QJsonArray>
#include <QJsonObject>

namespace pd::cli {

// The Renewal Tool's answers, as JSON (resources/help/json.md) and as text.
[[nodiscard]] QJsonObject seriesJson(const RenewalSeries &series, const std::optional<RowId> &likely);
[[nodiscard]] QJsonArray namesJson(const renewal::World &world);
[[nodiscard]] QString matchLine(const renewal::NameMatch &match);
[[nodiscard]] QJsonObject rehearsalJson(const renewal::World &world, const renewal::Rehearsal &rehearsal);
[[nodiscard]] QString rehearsalText(const renewal::World &world, const renewal::Rehearsal &rehearsal);
[[nodiscard]] QJsonObject runJson(const actions::RenewalResult &result);
[[nodiscard]] QJsonObject logJson(const std::vector<RenewalLogEntry> &entries);
[[nodiscard]] QString logText(const std::vector<RenewalLogEntry> &entries);

} // namespace pd::cli
