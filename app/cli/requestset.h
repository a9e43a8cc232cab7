// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli.h"

namespace pd::cli {

// The options of `requests set`, `merge` and `split`.
[[nodiscard]] QList<QCommandLineOption> requestOptions();
// `requests set N…`: what the options say.
int setRequests(const Parsed &parsed, const QStringList &ids);
int mergeRequests(const Parsed &parsed, const QStringList &ids); // FROM INTO
int splitRequest(const Parsed &parsed, const QString &id);       // --message M… --wish W…

} // namespace pd::cli
