// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fieldedit.h"
#include "models/domain/result.h"
#include "models/domain/values.h"

namespace pd::store {

class WriteTransaction;

// Writes what staff changed in one row of `table`, which people call `kind`, and notes each change of `theirs` for PatronManager
// where that is the record (carryover.h). Fields that others changed meanwhile stay as they are, unless an edit is of the same
// field: then nothing is written, and RecordChanged says which. RecordUnknown when there is no such row.
struct EditedTable {
    QString table;
    QString kind;
    bool theirs = true; // PatronManager has such rows; it has no requests, templates, forms and reasons
};
Result<void> editRow(WriteTransaction &transaction, const EditedTable &table, RowId row, const std::vector<FieldEdit> &edits);

} // namespace pd::store
