// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/recordtools.h"
#include "ui/common/recordcolumn.h"
#include "ui/patrons/recordformat.h"

#include <memory>

namespace pd::ui {

// The tables of the staff record in words. The format is shared with them: it changes with the patron.
using SharedFormat = std::shared_ptr<const RecordFormat>;

// What the model has in the column, as its type is written.
[[nodiscard]] RecordColumn valueColumn(const SharedFormat &format, const QString &title, int width, bool atFirst = true, RecordColumn::Kind kind = RecordColumn::Kind::Text);

[[nodiscard]] RecordColumns contactColumns(const SharedFormat &format);
[[nodiscard]] RecordColumns ordersColumns(const SharedFormat &format);
[[nodiscard]] RecordColumns donationsColumns(const SharedFormat &format);
[[nodiscard]] RecordColumns benefitsColumns(const SharedFormat &format);
[[nodiscard]] RecordColumns requestsColumns(const SharedFormat &format);
[[nodiscard]] RecordColumns historyColumns(const SharedFormat &format);

[[nodiscard]] RecordWords contactWords();
[[nodiscard]] RecordWords ordersWords();
[[nodiscard]] RecordWords donationsWords();
[[nodiscard]] RecordWords benefitsWords();
[[nodiscard]] RecordWords requestsWords();
[[nodiscard]] RecordWords historyWords();

} // namespace pd::ui
