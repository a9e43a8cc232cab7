// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace pd::bench {

// The n-th of many e-mails, none like another, with CR LF: plain, in HTML, with an attachment; each tenth answers the one before.
[[nodiscard]] QByteArray letter(qint64 n);

} // namespace pd::bench
