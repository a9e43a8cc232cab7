// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/deskreaders.h"
#include "models/domain/portal/page.h"

namespace pd::items {

// One patron as the window shows it: what staff hold, and what the patron sees, both of one snapshot.
struct PatronView {
    PatronRecord record;
    PortalSettings settings;
    portal::PortalPage page;
    // Where settings were tried (PatronRequest::instead): the page as they are set, and the settings themselves.
    std::shared_ptr<const portal::PortalPage> asSet;
    std::shared_ptr<const PortalSettings> settingsAsSet;
};

struct PatronRequest {
    RowId contact = 0;
    Instant at;            // A1
    SettingValues instead; // what if these settings were so
    std::optional<Instant> now = {}; // the clock's (A2); none: `at`
};

// Fails as reading does.
[[nodiscard]] Result<std::shared_ptr<PatronView>> readPatronView(DeskReaders &readers, const PatronRequest &request);
// The page of these records at another instant.
void show(PatronView &view, const PatronRequest &request);

} // namespace pd::items
