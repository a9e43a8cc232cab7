// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/requestqueue.h"

#include <memory>

namespace pd::store {

class Connection;

[[nodiscard]] std::unique_ptr<RequestQueueReader> makeRequestQueueReader(std::shared_ptr<Connection> connection);

} // namespace pd::store
