// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/importsurvey.h"
#include "models/domain/result.h"

#include <functional>

namespace pd::store {
class Connection;
}

namespace pd::actions {

// What an import of these files would read, from the head of each. `goOn` is told files done of all; false ends it with
// Cancelled. Errors: FileUnreadable, ArchiveBroken, AliasFileInvalid; a file that cannot be used is among the skipped.
[[nodiscard]] Result<ImportSurvey> surveyExport(store::Connection &connection, const QStringList &paths, const std::vector<ImportAlias> &aliases,
                                                const std::function<bool(qint64 done, qint64 all)> &goOn = {});

} // namespace pd::actions
