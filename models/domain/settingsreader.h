// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portalsettings.h"
#include "models/domain/result.h"

#include <QHash>
#include <QJsonValue>

#include <vector>

namespace pd {

// A value that was set, and by whom: staff, import, demo, system.
struct StoredSetting {
    QJsonValue value;
    QString origin;
};

// Reads the organisation's settings and the two tables that belong to them. One reader belongs to one thread.
class SettingsReader {
public:
    virtual ~SettingsReader() = default;
    SettingsReader() = default;
    Q_DISABLE_COPY_MOVE(SettingsReader)

    // By key; a key that nobody set is not in it.
    virtual Result<QHash<QString, StoredSetting>> stored() = 0;
    virtual Result<std::vector<PortalLabel>> labels() = 0;
    virtual Result<std::vector<DonationStage>> stages() = 0;
};

} // namespace pd
