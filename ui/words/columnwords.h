// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QTimeZone>

namespace pd::words {

// The database's tables and columns as people call them: the one place for it. What has no name here is read out with its
// underscores as spaces; as a title it stays as it is.
[[nodiscard]] QString columnWords(const QString &table, const QString &column); // within a sentence: order number
[[nodiscard]] QString columnTitle(const QString &table, const QString &column); // by itself: Order number
[[nodiscard]] QString upperFirst(QString text);
[[nodiscard]] QString rowWords(const QString &table, const QJsonObject &row); // Order 20871
[[nodiscard]] QString storedText(const QJsonObject &row, const QString &column, const QTimeZone &zone); // quoted where it is a text
[[nodiscard]] bool isAmount(const QString &column); // money, in minor units
[[nodiscard]] bool isBookkeeping(const QString &table, const QString &column); // nobody changed it for its own sake

} // namespace pd::words
