// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/settingsreader.h"
#include "models/store/connection.h"

namespace pd::store {

// All rows of the setting table by key, those of our own bookkeeping (journal.*) left out.
Result<QHash<QString, StoredSetting>> readSettings(Connection &connection);
Result<std::vector<PortalLabel>> readLabels(Connection &connection);
Result<std::vector<DonationStage>> readStages(Connection &connection);

// Settings, label map and stage table as the engine reads them; `instead` takes the place of what is stored.
Result<PortalSettings> readPortalSettings(Connection &connection, const SettingValues &instead = {});

} // namespace pd::store
