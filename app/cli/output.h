// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>

namespace pd::cli {

// Into a file that only its owner reads: a page is personal data. FileExists, and nothing overwritten; FileUnwritable, and
// nothing left behind.
[[nodiscard]] Result<void> writeNewFile(const QString &path, const QByteArray &bytes);
[[nodiscard]] Result<void> writeToStandardOutput(const QByteArray &bytes);

} // namespace pd::cli
