// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portal/page.h"

#include <QJsonObject>

namespace pd::words {

// The page as CLI.md's contract has it; schemaVersion is in it, jsonText() puts it first.
[[nodiscard]] QJsonObject pageJson(const portal::PortalPage &page);

} // namespace pd::words
