// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/contact.h"
#include "models/domain/fieldedit.h"
#include "models/domain/result.h"

namespace pd {

// A field of a contact that staff may edit, by its column. Lengths are those of the vendor's standard fields (Salesforce
// Object Reference, Contact), since what is longer cannot be carried over; 0: no limit of its own.
struct ContactFieldKind {
    enum Type { Text, LongText, Email, Phone, Flag };
    QString column;
    Type type = Text;
    int longest = 0; // characters as UTF-16 counts them
};
[[nodiscard]] const std::vector<ContactFieldKind> &editableContactFields();

// Texts as QString, flags as bool; invalid for a column that is not among the fields above.
[[nodiscard]] QVariant contactValue(const Contact &contact, const QString &column);

// The value as it is stored: trimmed, lines kept in long texts only. ValueInvalid {value, expected, allowed}: expected is
// text (for an empty last name), email, or length.
[[nodiscard]] Result<QVariant> validContactValue(const QString &column, const QVariant &value);

} // namespace pd
