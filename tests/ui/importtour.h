// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace pd::testing {

class ImportFixture;

// Goes through an import from the first step to the list of imports, the history and a second import with conflicts, with
// so many patrons; calls `at` at each place. False when a place did not come.
[[nodiscard]] bool walkImport(ImportFixture &m, int patrons, const std::function<void(const QString &name, QWidget &shown)> &at);

} // namespace pd::testing
