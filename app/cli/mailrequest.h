// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace pd::cli {

class Context;

// `mail request MESSAGE…`: each of them is a change request from now on.
int makeRequests(const Context &context, const QStringList &messages, bool dryRun);

} // namespace pd::cli
