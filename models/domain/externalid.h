// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace pd {

// The form in which an outside id is kept and compared. A Salesforce id of 15 characters gets its three characters
// of checksum, so that it meets the one of 18; one of 18 must carry the right checksum. Any other id (an integer,
// say) is itself, with blanks around it taken off. None: empty, over 255 bytes, with blanks or control characters
// inside, or with a wrong checksum (letter case was lost on the way: the record it meant is unknown).
[[nodiscard]] std::optional<QString> canonicalExternalId(QByteArrayView id);

} // namespace pd
