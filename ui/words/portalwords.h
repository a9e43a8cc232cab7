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
[[nodiscard]] QString allEventsLabel();
[[nodiscard]] QString discountTypeLabel(const QString &type);
[[nodiscard]] QString usesLeftLabel(std::optional<qint64> uses); // of a code that applies; empty: no limit

} // namespace pd::words
