// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portal/pagechanges.h"

#include <QStringList>

namespace pd::words {

// What differs between two pages, counted: "2 more orders are listed." One whole sentence for each kind of difference;
// empty where the patron sees the same.
[[nodiscard]] QStringList changeSentences(const std::vector<portal::PageChange> &changes);

} // namespace pd::words
