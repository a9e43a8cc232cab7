// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace pd::cli {

class Context;

struct SavedPart {
    std::optional<QString> number = {}; // that attachment alone; none: all of them
    bool whole = false;                 // the message itself instead
};

// `mail save MESSAGE --out FOLDER`: what is attached to it, or the message, into files that are not there yet.
int saveAttached(const Context &context, const QString &message, const SavedPart &part, const QString &folder);

} // namespace pd::cli
