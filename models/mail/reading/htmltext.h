// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pd::mail {

// What an HTML page says, as plain text: blocks as lines, a link as `text <its real address>`, an image as `[image: alt]`, each
// line of a quotation with "> " before it. Nothing is laid out, fetched or run. At most 256 KiB of it are read, and
// what stands deeper than 1,000 elements is left out.
[[nodiscard]] QString htmlText(const QString &html);

} // namespace pd::mail
