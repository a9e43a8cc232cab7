// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/linetext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::page {

namespace {

constexpr qreal sameRow = 6; // chips stand a little higher than the words beside them

// Signs that only steer the order of what is painted have no business in another program.
QString withoutIsolates(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

QString linkName(const QString &text)
{
    return QCoreApplication::translate("pd::page", "%1 (link)", "read by a screen reader").arg(text);
}

QString notShownMark()
{
    return QCoreApplication::translate("pd::page", "[not shown to the patron]");
}

} // namespace

std::vector<TextPart> textParts(const Content &content)
{
    std::vector<TextPart> parts;
    const auto add = [&](const QRectF &rect, const QString &text, bool control) {
        parts.push_back({int(parts.size()), rect, text, control});
    };
    for (const Run &run : content.runs)
        add(run.rect, run.text, run.control);
    for (const Chip &chip : content.chips)
        add(chip.rect, chip.text, false);
    for (const Button &button : content.buttons)
        add(button.rect, button.text, true);
    for (TextPart &part : parts)
        part.link = std::any_of(content.links.begin(), content.links.end(), [&](const Link &link) { return link.rect.topLeft() == part.rect.topLeft(); });
    std::stable_sort(parts.begin(), parts.end(), [](const TextPart &a, const TextPart &b) { return a.rect.top() < b.rect.top(); });
    for (auto row = parts.begin(); row != parts.end();) {
        const auto next = std::find_if(row, parts.end(), [&](const TextPart &p) { return p.rect.top() > row->rect.top() + sameRow; });
        std::stable_sort(row, next, [](const TextPart &a, const TextPart &b) { return a.rect.left() < b.rect.left(); });
        row = next;
    }
    return parts;
}

QString spokenText(const Content &content)
{
    QStringList texts;
    for (const TextPart &part : textParts(content)) {
        if (!part.text.isEmpty())
            texts.append(part.link ? linkName(withoutIsolates(part.text)) : withoutIsolates(part.text));
    }
    return texts.join(u", "_s);
}

QString copiedText(const Line &line, const Content &content)
{
    QString text;
    qreal rowTop = 0;
    for (const TextPart &part : textParts(content)) {
        if (part.control || part.text.isEmpty())
            continue;
        if (!text.isEmpty())
            text += part.rect.top() > rowTop + sameRow ? u'\n' : u'\t';
        if (text.isEmpty() || text.back() == u'\n')
            rowTop = part.rect.top();
        text += withoutIsolates(part.text);
    }
    return line.shown ? text : notShownMark() + u' ' + text;
}

} // namespace pd::page
