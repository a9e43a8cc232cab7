// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portalsettings.h"
#include "models/domain/result.h"

namespace pd {

// Rows of the label map and of the stage table that are tried, beside the settings that are: JSON lists under these two
// keys, of {status,label,listed} and {name,probability,type}. A row takes the place of the one of its status or name (A3),
// or is one more.
inline constexpr QLatin1StringView triedLabelsKey("labels");
inline constexpr QLatin1StringView triedStagesKey("stages");

[[nodiscard]] QJsonValue triedRows(const std::vector<PortalLabel> &labels);
[[nodiscard]] QJsonValue triedRows(const std::vector<DonationStage> &stages);
[[nodiscard]] QString stageTypeWord(StageType type); // Open, Closed Won, Closed Lost

// SettingInvalid {key, value, expected}: not such a list.
[[nodiscard]] Result<std::vector<PortalLabel>> triedLabels(const SettingValues &tried);
[[nodiscard]] Result<std::vector<DonationStage>> triedStages(const SettingValues &tried);

[[nodiscard]] SettingValues withoutTables(SettingValues tried);
[[nodiscard]] Result<PortalSettings> withTables(PortalSettings settings, const SettingValues &tried);

// One row more is tried; one that says what is set anyway is tried no more.
[[nodiscard]] SettingValues withRow(SettingValues tried, const PortalLabel &row, const PortalSettings &asSet);
[[nodiscard]] SettingValues withRow(SettingValues tried, const DonationStage &row, const PortalSettings &asSet);

} // namespace pd
