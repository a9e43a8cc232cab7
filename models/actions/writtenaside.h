// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace pd::actions {

// What is typed and kept outside of the database, where no action reads it: its card numbers are blanked as an action blanks them
// (exchange/secrets.h), in its texts and those of what is in it.
[[nodiscard]] QJsonObject withoutCardNumbers(const QJsonObject &values);

} // namespace pd::actions
