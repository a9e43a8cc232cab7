// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/emailaddress.h"

#include <algorithm>

namespace pd {

bool isEmailAddress(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at == text.lastIndexOf(u'@') && at < text.size() - 1
        && std::all_of(text.begin(), text.end(), [](QChar c) { return !c.isSpace() && c.unicode() >= 0x20; });
}

} // namespace pd
