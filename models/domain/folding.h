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
    const auto isLetter = [](char16_t c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); };
    // most comparisons end here, at two ASCII letters that differ
    if (!a.isEmpty() && !b.isEmpty() && isLetter(a.front().unicode()) && isLetter(b.front().unicode())
        && (a.front().unicode() | 0x20) != (b.front().unicode() | 0x20)) {
        return false;
    }
    return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

} // namespace pd
