// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace pd::portal {

enum class ReasonCode;

// What staff can set so that the reason would be another one: a key of the settings, "labels" for the label map, "stages"
// for the stage table; empty where no setting decides.
[[nodiscard]] QLatin1StringView decidingSetting(ReasonCode code);

} // namespace pd::portal
