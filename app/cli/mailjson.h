// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/bulkedit.h"

#include <QJsonArray>
#include <QStringList>

namespace pd::cli {

class Context;

// Those that an action left out: {id, code, reason, text}; their sentences go to `lines`.
[[nodiscard]] QJsonArray refusedJson(const actions::BulkEdit &action, QStringList &lines);

// `renewals remind SERIES`: mails into the outbox; `again`: also to those who were reminded lately.
int remind(const Context &context, RowId series, bool again, bool dryRun);
// `renewals letters SERIES --out FILE`: a PDF.
int letters(const Context &context, RowId series, const QString &path);

} // namespace pd::cli
