// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/values.h"

#include <QSet>
#include <QString>

namespace pd::actions {

// What an action has changed, after its commit: what models must read again.
struct ChangeNotice {
    RowId action = 0; // its entry in the journal
    QSet<QString> tables;
    QSet<RowId> contacts; // whose records changed
    bool everything = false; // too much to name, e.g. an import
};

} // namespace pd::actions
