// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portal/page.h"

#include <QJsonArray>
#include <QJsonObject>

namespace pd::words {

// CLI.md's forms of single values; what is not known is null.
[[nodiscard]] QJsonValue textJson(const QString &text);
[[nodiscard]] QJsonValue idJson(RowId id);
[[nodiscard]] QJsonValue idJson(const std::optional<RowId> &id);
[[nodiscard]] QJsonValue moneyJson(const std::optional<Money> &money);
[[nodiscard]] QJsonValue instantJson(const std::optional<Instant> &instant);
[[nodiscard]] QJsonValue dateJson(QDate date);
[[nodiscard]] QJsonValue valueJson(const QVariant &value);

// A list of {rule, text, source, assumed, values{}}.
[[nodiscard]] QJsonArray whyJson(const portal::Why &why);

} // namespace pd::words
