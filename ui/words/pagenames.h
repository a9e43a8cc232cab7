// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portal/page.h"

#include <QString>

namespace pd::words {

// The names of CLI.md for what the page holds: stable, not words for people.
[[nodiscard]] QString tabName(portal::TabId tab);
[[nodiscard]] QString fieldName(portal::FieldId field);
[[nodiscard]] QString flagName(portal::ContactFlag flag);
[[nodiscard]] QString sectionName(portal::Section section);
[[nodiscard]] QString statusName(portal::BenefitStatus status);
[[nodiscard]] QString actionName(portal::ActionId action);
[[nodiscard]] QString recordName(portal::RecordKind kind);

} // namespace pd::words
