// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli.h"

namespace pd::cli {

// How far the renewals of a series have come; with `season` those of its season's other series, too.
int renewalProgress(const Context &context, RowId series, bool season);

} // namespace pd::cli
