// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/importreport.h"
#include "models/domain/result.h"

#include <functional>
#include <memory>

class QWidget;

namespace pd::ui {

// An import's report as a file: text, JSON, or the rejected rows as CSV, as its suffix says.
[[nodiscard]] Result<void> writeReport(const ImportReport &report, const QString &path);

// Asks for a file and writes the report to it; says in one sentence what became of it.
void saveReport(QWidget *parent, std::shared_ptr<const ImportReport> report, bool rejectionsOnly, std::function<void(bool ok, const QString &sentence)> told);

} // namespace pd::ui
