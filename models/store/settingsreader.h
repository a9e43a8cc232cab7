// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/settingsreader.h"
#include "models/store/connection.h"

#include <memory>

namespace pd::store {

// All rows of the setting table by key, those of our own bookkeeping (journal.*) left out.
Result<QHash<QString, StoredSetting>> readSettings(Connection &connection);
Result<std::vector<PortalLabel>> readLabels(Connection &connection);
Result<std::vector<DonationStage>> readStages(Connection &connection);

// Settings, label map and stage table as the engine reads them: one statement, prepared once. Belongs to the
// connection's thread and goes before it.
class PortalSettingsQuery {
public:
    explicit PortalSettingsQuery(Connection &connection);
    ~PortalSettingsQuery();
    Q_DISABLE_COPY_MOVE(PortalSettingsQuery)

    // `instead` takes the place of what is stored.
    Result<PortalSettings> read(const SettingValues &instead);

private:
    Connection &m_connection;
    std::unique_ptr<QSqlQuery> m_query;
};

// The same once.
Result<PortalSettings> readPortalSettings(Connection &connection, const SettingValues &instead = {});

} // namespace pd::store
