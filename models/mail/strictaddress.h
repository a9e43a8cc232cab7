// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace pd::mail {

// An address as it may be given to a mail server: one dot-separated name in ASCII, @, one host name, the latter in its ASCII form.
// Everything else is none; what is after all an address, but quoted, commented or not in ASCII, too.
[[nodiscard]] std::optional<QByteArray> strictAddress(const QString &text);

} // namespace pd::mail
