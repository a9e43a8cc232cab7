// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace pd::cli {

class Context;

// `mail save MESSAGE --out FOLDER`: what is attached to it, into files that are not there yet. `part`: that one alone; empty: all.
int saveAttached(const Context &context, const QString &message, const std::optional<QString> &part, const QString &folder);

} // namespace pd::cli
