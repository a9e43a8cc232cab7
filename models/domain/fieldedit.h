// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QVariant>

#include <vector>

namespace pd {

// One field of a record that somebody edits: what it held when the edit began, and what it shall hold. Texts are QString,
// flags are bool, numbers qint64; what may hold nothing is invalid then.
struct FieldEdit {
    QString column;
    QVariant was;
    QVariant value;
};

// A field that holds neither: somebody else changed it meanwhile.
struct FieldConflict {
    QString column;
    QVariant was;
    QVariant theirs;
    QVariant ours;
};

// RecordChanged with its fields, and the fields of such an error; none for any other one.
[[nodiscard]] Error fieldConflict(const QString &kind, const QString &id, const std::vector<FieldConflict> &fields);
[[nodiscard]] std::vector<FieldConflict> fieldsOf(const Error &conflict);

} // namespace pd
