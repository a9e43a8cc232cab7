// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pd::bench {

constexpr qint64 ordersEach = 10;
constexpr qint64 itemsEach = 12;
constexpr qint64 donationsEach = 1;
constexpr qint64 rowsEach = 1 + ordersEach + itemsEach + donationsEach; // of a contact, with its own

// An export as the vendor's weekly one, in a folder: contacts, and what is theirs in no order of patrons.
void writeExport(const QString &folder, qint64 first, qint64 contacts);

} // namespace pd::bench
