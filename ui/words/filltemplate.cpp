// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/filltemplate.h"

namespace pd::words {

std::vector<TemplatePart> templateParts(const QString &pattern)
{
    std::vector<TemplatePart> parts;
    qsizetype from = 0;
    while (from < pattern.size()) {
        const qsizetype open = pattern.indexOf(u'{', from);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(u'}', open);
        if (close < 0)
            break;
        if (open > from)
            parts.push_back({pattern.mid(from, open - from), false});
        parts.push_back({pattern.mid(open + 1, close - open - 1), true});
        from = close + 1;
    }
    if (from < pattern.size())
        parts.push_back({pattern.mid(from), false});
    return parts;
}

QString fillTemplate(const QString &pattern, const std::function<QString(const QString &name)> &text)
{
    QString filled;
    filled.reserve(pattern.size() * 2);
    for (const TemplatePart &part : templateParts(pattern))
        filled += part.isPlace ? text(part.text) : part.text;
    return filled;
}

} // namespace pd::words
