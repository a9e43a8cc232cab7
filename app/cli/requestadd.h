// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli.h"

#include <QCommandLineOption>

namespace pd::cli {

[[nodiscard]] QList<QCommandLineOption> addOptions(); // of add alone; the others it shares with set
int addRequest(const Parsed &parsed);

} // namespace pd::cli
