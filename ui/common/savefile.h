// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QString>

namespace pd::ui {

// Puts a file in its place as a whole, over an older one of that name, or leaves everything as it was. Any thread.
// FileUnwritable {path}; DatabaseDiskFull {path}.
[[nodiscard]] Result<void> saveFile(const QString &path, const QByteArray &bytes);

// A name for people as the name of a file, on any system: no separators, nothing hidden, not too long.
[[nodiscard]] QString fileNameOf(const QString &name);

} // namespace pd::ui
