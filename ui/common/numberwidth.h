// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pd::ui {

class RecordProxy;

// The width that the longest number of a column needs, without the cell's insets. Quick for thousands of rows: values are
// compared, and only the greatest and the least are written out.
[[nodiscard]] int numberWidth(const RecordProxy &proxy, int column);

} // namespace pd::ui
