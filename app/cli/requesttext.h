// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mailreader.h"

namespace pd::cli {

[[nodiscard]] QString requestLine(const StoredRequest &request); // of a list
[[nodiscard]] QString requestText(const StoredRequest &request); // all of it, with its messages

} // namespace pd::cli
