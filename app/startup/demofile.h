// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demo.h"

#include "models/domain/values.h"

#include <QString>

namespace pd::startup {

// Where this person's own databases are made.
[[nodiscard]] QString dataFolder();
// Where the demo theatre of this person lives.
[[nodiscard]] QString demoPath();

// Makes the demo theatre at `path`, an absolute file path, unless a file is there. It appears complete or not at all:
// made beside its place and then renamed. Of two programs that start at once, one makes it and the other waits.
// FileUnwritable with {"path"}, or what the store says; nothing is left behind then.
[[nodiscard]] Result<void> ensureDemo(const QString &path, const demo::DemoOptions &options, Instant at);

} // namespace pd::startup
