// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/pagesearch.h"

#include "models/domain/searchfold.h"
#include "ui/page/linetext.h"
#include "ui/page/pagelayout.h"

namespace pd::page {

namespace {

// A text folded sign by sign, and for each folded character the one it came from.
struct Folded {
    QString text;
    std::vector<int> origin;
};

Folded fold(const QString &text)
{
    Folded folded;
    folded.text.reserve(text.size());
    const auto append = [&](const QString &part, int from) {
        folded.text += part;
        folded.origin.insert(folded.origin.end(), size_t(part.size()), from);
    };
    for (int i = 0; i < int(text.size()); ++i) {
        const QChar c = text.at(i);
        if (c.unicode() < 0x80) {
            append(c.isSpace() ? QString(u' ') : QString(c.toLower()), i);
        } else if (c.isHighSurrogate() && i + 1 < int(text.size())) {
            append(foldText(text.mid(i, 2)), i);
            ++i;
        } else if (c.isSpace()) {
            append(QString(u' '), i);
        } else if (c.category() != QChar::Other_Format) {
            append(foldText(c), i);
        }
    }
    folded.origin.push_back(int(text.size()));
    return folded;
}

} // namespace

std::vector<std::pair<int, int>> findFolded(const QString &text, const QString &folded)
{
    std::vector<std::pair<int, int>> all;
    if (folded.isEmpty())
        return all;
    const Folded in = fold(text);
    for (qsizetype at = in.text.indexOf(folded); at >= 0; at = in.text.indexOf(folded, at + folded.size())) {
        const int start = in.origin[size_t(at)];
        const int last = in.origin[size_t(at + folded.size() - 1)];
        int end = last + 1;
        while (end < int(text.size()) && text.at(end).isMark()) // the accent belongs to its letter
            ++end;
        if (end < int(text.size()) && text.at(end).isLowSurrogate())
            ++end;
        all.emplace_back(start, end - start);
    }
    return all;
}

std::vector<Found> findInLine(const PageLayout &layout, int line, const QString &folded)
{
    std::vector<Found> all;
    for (const TextPart &part : textParts(layout.content(line))) {
        for (const auto &[start, length] : findFolded(part.text, folded))
            all.push_back({line, part.part, start, length});
    }
    return all;
}

} // namespace pd::page
