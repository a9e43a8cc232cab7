// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/deskreaders.h"

namespace pd::items {

// The organisation's settings as they are held, with who set them last.
struct SettingsView {
    QHash<QString, StoredSetting> stored; // a key that nobody set is not in it
    QHash<QString, HistoryEntry> lastSet; // by staff, as far as the journal's newer part says
    std::vector<PortalLabel> labels;
    std::vector<DonationStage> stages;
    QTimeZone timeZone = QTimeZone::utc();
};

// Reads only; on the readers' thread.
[[nodiscard]] Result<std::shared_ptr<const SettingsView>> readSettingsView(DeskReaders &readers);

} // namespace pd::items
