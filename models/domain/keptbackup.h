// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/values.h"

#include <QString>

namespace pd {

// A copy of a database as it was at one instant.
struct KeptBackup {
    QString file;
    Instant at;
    qint64 bytes = 0;
    bool verified = false; // it was opened again and checked
};

} // namespace pd
