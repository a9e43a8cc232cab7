// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QString>

namespace pd::store {

// An empty file that only its owner reads, made in one step. FileExists, DatabaseMissing (its {"folder"}), DatabaseReadOnly,
// DatabaseDiskFull or FileUnwritable, each with {"path"}.
Result<void> createPrivateFile(const QString &path);

// A new file with this content, which only its owner reads and nobody runs. FileExists, and nothing overwritten; FileUnwritable,
// and nothing left behind; each with {"path"}.
[[nodiscard]] Result<void> writeNewFile(const QString &path, const QByteArray &bytes);

// Gives the file its lasting name, in the same folder and on the disk; FileExists rather than replace another.
Result<void> placeFile(const QString &path, const QString &name);

// Returns when the file's content is on the disk.
Result<void> syncFile(const QString &path);

} // namespace pd::store
