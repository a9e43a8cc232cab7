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

struct RemindChoice {
    bool again = false;      // also those who were reminded lately
    bool evenNoPost = false; // also those who want no post
    bool dryRun = false;
};
// `renewals remind SERIES`: mails into the outbox.
int remind(const Context &context, RowId series, const RemindChoice &choice);
// `renewals letters SERIES --out FILE`: a PDF; also to those who opted out of e-mail.
int letters(const Context &context, RowId series, const QString &path, bool evenOptedOut);

} // namespace pd::cli
