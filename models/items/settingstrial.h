// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/deskreaders.h"
#include "models/domain/portal/pagechanges.h"

namespace pd::items {

// What if these were so: settings by key (undefined: the default), or a whole label map or stage table.
struct SettingsTrial {
    RowId contact = 0;
    Instant at; // A1
    SettingValues instead;
    std::optional<std::vector<PortalLabel>> labels;
    std::optional<std::vector<DonationStage>> stages;
};

// What this patron would see differently. Reads only; on the readers' thread.
[[nodiscard]] Result<std::vector<portal::PageChange>> tryOut(PatronReader &reader, const SettingsTrial &trial);

} // namespace pd::items
