// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

namespace pd::cli {

// A file that somebody has written for us, "-" is standard input: UTF-8, at most a million bytes. FileUnreadable; FileEncoding rather than a text with replaced
// characters, which would go out to a patron.
[[nodiscard]] Result<QString> readTextFile(const QString &path);

} // namespace pd::cli
