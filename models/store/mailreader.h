// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mailreader.h"

#include <memory>

namespace pd::store {

class Connection;

[[nodiscard]] std::unique_ptr<MailReader> makeMailReader(std::shared_ptr<Connection> connection);

// RecordUnknown {message, id}.
[[nodiscard]] Result<StoredMail> readMail(Connection &connection, RowId id);

} // namespace pd::store
