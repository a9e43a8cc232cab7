// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/values.h"

#include <QString>

namespace pd {

// A mail of ours that was sent, and of which a server has reported that it could not deliver it.
struct CameBack {
    Instant at;     // when we were told
    QString reason; // in the server's words; empty: it gives none
    bool operator==(const CameBack &) const = default;
};

} // namespace pd
