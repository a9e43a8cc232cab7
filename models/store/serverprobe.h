// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/serveraddress.h"

#include <functional>
#include <vector>

namespace pd::store {

// Finds out, step by step, whether the database can be worked with; changes nothing there. Each answer is told when it is
// known; `tell` gives false to end. Blocks for a few seconds at the most per step, but for the system's look-up of names.
std::vector<ServerAnswer> probeServer(const ServerAddress &address, const QString &password,
                                      const std::function<bool(const ServerAnswer &)> &tell);

} // namespace pd::store
