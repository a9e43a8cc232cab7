// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pd {

// Whether a server can be called so: labels of letters, digits, "-" and "_" with a dot between two, or an address with colons (IPv6).
[[nodiscard]] bool isServerName(const QString &name);

} // namespace pd
