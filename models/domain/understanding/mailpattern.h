// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/values.h"

namespace pd {

// One pattern set as staff have written it (patternset.h has the form of its text).
struct MailPattern {
    RowId id = 0; // 0: a new one
    QString name;
    int place = 0; // the least is tried first
    bool active = true;
    QString text;
    bool operator==(const MailPattern &) const = default;
};

} // namespace pd
