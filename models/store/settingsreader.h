// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portalsettings.h"
#include "models/store/connection.h"

#include <QJsonObject>

namespace pd::store {

struct StoredSetting {
    QJsonValue value;
    QString origin; // staff, import, demo, system
};

// All rows of the setting table by key, those of our own bookkeeping (journal.*) left out.
Result<QHash<QString, StoredSetting>> readSettings(Connection &connection);
Result<std::vector<PortalLabel>> readLabels(Connection &connection);
Result<std::vector<DonationStage>> readStages(Connection &connection);

// Settings, label map and stage table as the engine reads them; `instead` takes the place of what is stored.
Result<PortalSettings> readPortalSettings(Connection &connection, const QHash<QString, QJsonValue> &instead = {});

} // namespace pd::store
