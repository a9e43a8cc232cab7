// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portalsettings.h"
#include "models/domain/result.h"

#include <QJsonValue>

namespace pd::store {

class WriteTransaction;

// Writers of the organisation's settings, label map and stage table. Each changes nothing, its version included, when the
// row already says so.

// A null value is one that somebody set to empty. `origin`: staff, import or demo.
Result<void> writeSetting(WriteTransaction &transaction, const QString &key, const QJsonValue &value, const QString &origin);
// The default holds again.
Result<void> removeSetting(WriteTransaction &transaction, const QString &key);

// By status; a new status is a new row.
Result<void> writeLabel(WriteTransaction &transaction, const PortalLabel &label);
Result<void> removeLabel(WriteTransaction &transaction, const QString &status);

// By name; a new name is a new row.
Result<void> writeStage(WriteTransaction &transaction, const DonationStage &stage);
Result<void> removeStage(WriteTransaction &transaction, const QString &name);

// As the stage table keeps it: Open, Closed Won, Closed Lost.
[[nodiscard]] QString stageTypeName(StageType type);

} // namespace pd::store
