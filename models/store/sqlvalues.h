// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/values.h"

#include <QVariant>

#include <optional>

namespace pd::store {

// NULL as nothing, both ways. Text keeps the difference between NULL (a null QString) and empty.
[[nodiscard]] inline std::optional<RowId> optionalId(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional<RowId>(value.toLongLong());
}

[[nodiscard]] inline QString optionalText(const QVariant &value)
{
    if (value.isNull())
        return {};
    const QString text = value.toString();
    return text.isNull() ? QStringLiteral("") : text;
}

[[nodiscard]] inline QVariant orNull(const std::optional<RowId> &id)
{
    return id ? QVariant(*id) : QVariant();
}

} // namespace pd::store
