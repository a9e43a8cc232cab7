// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portal/page.h"
#include "models/domain/portalsettings.h"

#include <QJsonObject>

namespace pd::words {

// The page as CLI.md's contract has it; schemaVersion is in it, jsonText() puts it first. `tried`: what was not as set.
[[nodiscard]] QJsonObject pageJson(const portal::PortalPage &page, const SettingValues &tried = {});

} // namespace pd::words
