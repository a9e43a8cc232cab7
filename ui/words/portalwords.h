// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portal/page.h"

#include <QString>

namespace pd::words {

// Portal's own words, as the patron reads them. They never change with the language of this program.
[[nodiscard]] QString tabLabel(portal::TabId tab);
[[nodiscard]] QString fieldLabel(portal::FieldId field);
[[nodiscard]] QString actionLabel(portal::ActionId action);
[[nodiscard]] QString sectionLabel(portal::Section section); // empty for None
[[nodiscard]] QString seeDetailsLabel();

} // namespace pd::words
