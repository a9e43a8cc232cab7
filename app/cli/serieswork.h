// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli.h"

namespace pd::cli {

// What the command series does besides what a series is: completing it from what was sold, and whose seats are whose in it.
int linkSeries(const Context &context, bool dryRun);
int assignSeats(const Context &context, std::optional<RowId> series, bool dryRun);
int listUnsure(const Context &context, std::optional<RowId> series);
int decideSeat(const Context &context, const QStringList &words, bool theirs, bool dryRun); // SERIES CONTACT SEAT
int exchangeSeat(const Context &context, const QStringList &words, bool dryRun);            // SERIES CONTACT SEAT NEWSEAT keep|replace
int fulfilOrder(const Context &context, const QStringList &words, bool dryRun);             // ORDER [SEAT…]

} // namespace pd::cli
