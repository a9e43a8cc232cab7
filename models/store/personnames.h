// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace pd::store {

class Connection;

// A log of renewals says by name whose seat somebody else could not have (renewal/outcome.h). A namesake's name is the same.

// How logs may name the contacts (idList()): with all parts of the name, or as one usually says it; as they are called now, and as they were as
// far as the journal knows, since a log keeps the name of its day.
[[nodiscard]] Result<QStringList> namesInLogs(Connection &connection, const QString &contacts);
// A log's detail without these names, in whatever case and script; all else stays. None: it has none of them.
[[nodiscard]] std::optional<QString> withoutNames(const QString &detail, const QStringList &names);
// SQL: whether a detail may have a name at all.
[[nodiscard]] QString saysWhose(const QString &column);

} // namespace pd::store
