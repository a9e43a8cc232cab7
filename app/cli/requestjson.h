// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mailreader.h"

#include <QJsonObject>

namespace pd::cli {

// As CLI.md has them (`mail list`, `requests list` and `requests show`).
[[nodiscard]] QJsonObject mailJson(const StoredMail &mail);
[[nodiscard]] QJsonObject requestJson(const StoredRequest &request);

} // namespace pd::cli
