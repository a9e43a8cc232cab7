// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portalsettings.h"

#include <span>

namespace pd {

// O2, O3 as HOW documents them and as we assume them: the seed of the label table, and what tells the engine a
// documented row from one that staff wrote.
[[nodiscard]] std::vector<PortalLabel> defaultPortalLabels();

// D4's stage table.
[[nodiscard]] std::vector<DonationStage> defaultDonationStages();

// HOW names these stages as visible (D3); folded.
[[nodiscard]] bool isStageNamedByHow(const QString &foldedStage);
// FAQ gives these stages their probability (D4); folded.
[[nodiscard]] bool isStageProbabilityInFaq(const QString &foldedStage);

} // namespace pd
