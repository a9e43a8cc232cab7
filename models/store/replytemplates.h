// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reply/replytemplate.h"

namespace pd::store {

class Connection;
class WriteTransaction;

// By name and language.
[[nodiscard]] Result<std::vector<reply::Template>> readTemplates(Connection &connection);
// The one with this id becomes this; id 0: a new one. Fields that are as they were `seen` stay as they are now; none: all become this.
// TemplateTaken where another has the name and language; what editRow() refuses. Its id.
[[nodiscard]] Result<RowId> writeTemplate(WriteTransaction &transaction, const reply::Template &text, const std::optional<reply::Template> &seen);
// RecordUnknown.
[[nodiscard]] Result<void> removeTemplate(WriteTransaction &transaction, RowId id);

} // namespace pd::store
