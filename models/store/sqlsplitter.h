// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace pd::store {

// The statements of an SQL script, comments left out, without their closing semicolons. Knows strings, quoted
// names, both kinds of comment, dollar quoting and the BEGIN … END body of a trigger.
[[nodiscard]] QStringList splitSql(const QString &script);

} // namespace pd::store
