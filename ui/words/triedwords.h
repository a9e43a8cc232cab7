// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portalsettings.h"

#include <QJsonObject>

namespace pd::words {

// What is tried and not set, as PatronRequest::instead has it: rows of the two tables too (triedtables.h).

// The name of a setting, or of one of the tables.
[[nodiscard]] QString triedName(const QString &key);

// "Mobile tickets: no; “Complete” is read as “Done”".
[[nodiscard]] QString triedList(const SettingValues &tried);

// "What if, not as set: Mobile tickets: no." Empty when nothing is tried.
[[nodiscard]] QString triedText(const SettingValues &tried);

// By key, as the command line's --set takes them.
[[nodiscard]] QJsonObject triedJson(const SettingValues &tried);

} // namespace pd::words
