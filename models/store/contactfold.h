// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

namespace pd::store {

// Contact's search columns by name, for SQL: the columns they are computed from, the columns themselves, and what these
// hold, in their order, when the sources say `value(column)` (see searchColumns()).
[[nodiscard]] const QStringList &foldSources();
[[nodiscard]] const QStringList &foldTargets();
[[nodiscard]] QStringList foldedValues(const std::function<QString(const QString &source)> &value);

} // namespace pd::store
