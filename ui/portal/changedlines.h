// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/line.h"

#include <QString>

#include <set>

namespace pd::ui {

// The lines that a what-if changes for the patron: a chip beside each says so.
[[nodiscard]] std::set<page::LineId> changedLines(const portal::PortalPage &asSet, const portal::PortalPage &tried);

// How many lines a what-if changes for the patron, as a sentence.
[[nodiscard]] QString changedSentence(const portal::PortalPage &asSet, const portal::PortalPage &tried);

} // namespace pd::ui
