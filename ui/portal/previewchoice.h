// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portalsettings.h"

#include <optional>

namespace pd::ui {

// How a patron's page is looked at: at another instant than now (A1), with settings as they are not.
struct PreviewChoice {
    std::optional<Instant> at;
    SettingValues instead;
    [[nodiscard]] bool operator==(const PreviewChoice &other) const { return at == other.at && instead == other.instead; }
};

} // namespace pd::ui
