// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/importreport.h"

#include <QJsonObject>

namespace pd::store {

// The files and the counts of a report.
[[nodiscard]] QJsonObject reportSummary(const ImportReport &report);
// The report as a run keeps it: at most ten thousand entries of a kind, and of a conflict not the two values, which are
// a patron's and must be erasable.
[[nodiscard]] QJsonObject reportDetails(const ImportReport &report);
// Back from either.
[[nodiscard]] ImportReport reportFromJson(const QJsonObject &kept);
[[nodiscard]] std::vector<ImportFile> filesFromJson(const QJsonObject &kept);

} // namespace pd::store
