// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/filltemplate.h"

namespace pd::words {

QString fillTemplate(const QString &pattern, const std::function<QString(const QString &name)> &text)
{
    QString filled;
    filled.reserve(pattern.size() * 2);
    qsizetype from = 0;
    while (from < pattern.size()) {
        const qsizetype open = pattern.indexOf(u'{', from);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(u'}', open);
        if (close < 0)
            break;
        filled += QStringView(pattern).mid(from, open - from);
        filled += text(pattern.mid(open + 1, close - open - 1));
        from = close + 1;
    }
    filled += QStringView(pattern).mid(from);
    return filled;
}

} // namespace pd::words
