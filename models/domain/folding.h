// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace pd {

// A3: statuses, stages, e-mail addresses compare trimmed and case-folded.
[[nodiscard]] inline QString folded(QStringView text)
{
    return text.trimmed().toString().toCaseFolded();
}

[[nodiscard]] inline bool sameFolded(QStringView a, QStringView b)
{
    return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

} // namespace pd
