// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pd {

// R2: a wish for other seats, as it is recorded.
struct NewRequest {
    QString source;   // form, phone, counter
    QString note;     // what the patron asked for, in words
    QString fallback; // keep, next_best, call_first; empty: not said
};

} // namespace pd
