// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QTimeZone>

namespace pd::words {

// The database's tables and columns as people call them; what has no name here is read out with its underscores as spaces.
[[nodiscard]] QString columnWords(const QString &column);
[[nodiscard]] QString rowWords(const QString &table, const QJsonObject &row); // Order 20871
[[nodiscard]] QString storedText(const QJsonObject &row, const QString &column, const QTimeZone &zone); // quoted where it is a text
[[nodiscard]] bool isBookkeeping(const QString &column); // nobody changed it for its own sake

} // namespace pd::words
