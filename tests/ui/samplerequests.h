// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/requestqueue.h"

#include <memory>

namespace pd::testing {

// The queue of the pictures: urgent and not, read and not, put aside, finished; long names, other scripts. `extra` more of them.
[[nodiscard]] std::unique_ptr<RequestQueueReader> sampleRequests(int extra = 0);

} // namespace pd::testing
