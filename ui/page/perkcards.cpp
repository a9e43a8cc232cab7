// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/linecomposer.h"

#include "ui/page/linewords.h"
#include "ui/page/pagewords.h"
#include "ui/page/textfit.h"

using namespace Qt::StringLiterals;

// What the perks rules give on All Events (K1 to K4).
namespace pd::page {

using namespace card;

Content LineComposer::perk(const QString &title, const QString &caption, const QString &chip, Tone tone) const
{
    Content content;
    qreal y = 12;
    qreal room = m_width - 2 * pad;
    const qreal chipWidth = std::min(widthOf(chip, TextRole::Medium) + 20, room);
    if (!m_phone)
        room -= chipWidth + 12;
    content.runs.push_back({{pad, y, room, row}, title, TextRole::Strong});
    y += row;
    const qreal height = lineCount(caption, TextRole::Body, m_width - 2 * pad) * row;
    content.runs.push_back({{pad, y, m_width - 2 * pad, height}, caption, TextRole::Body, Ink::Muted, Qt::AlignLeft, false, true});
    y += height;
    if (m_phone) {
        content.chips.push_back({{pad, y + 4, chipWidth, 22}, chip, tone});
        y += 30;
    } else {
        content.chips.push_back({{m_width - pad - chipWidth, 10, chipWidth, 22}, chip, tone});
    }
    content.height = y + 12;
    return content;
}

Content LineComposer::presale(const portal::Presale &line) const
{
    const QString event = plain(line.event);
    const QString instance = plain(line.instance);
    QStringList caption;
    if (!instance.isEmpty() && instance != event)
        caption.append(isolated(instance));
    if (line.opensForPatron)
        caption.append(u"On sale to you from %1"_s.arg(dateTimeText(line.opensForPatron, m_page.timeZone)));
    if (line.opensForAll)
        caption.append(u"to everyone from %1"_s.arg(dateTimeText(line.opensForAll, m_page.timeZone)));
    const bool over = line.opensForAll && *line.opensForAll <= m_page.at;
    const bool later = line.opensForPatron && *line.opensForPatron > m_page.at;
    return perk(event.isEmpty() ? instance : event, caption.join(u" · "_s), over ? u"On sale to all"_s : later ? u"Opens later"_s : u"Open early"_s,
                over || later ? Tone::Neutral : Tone::Success);
}

Content LineComposer::allocation(const portal::AllocationPerk &line) const
{
    return perk(plain(line.instance), u"%1 · Access code %2"_s.arg(isolated(line.name), isolated(line.accessCode)), u"Private seats"_s,
                Tone::Info);
}

Content LineComposer::discount(const portal::DiscountPerk &line) const
{
    const QString caption = u"%1 · %2"_s.arg(discountTypeLabel(line.type), isolated(line.level));
    if (!line.applies) {
        Content content = hidden(plain(line.code), caption, {}, line.why);
        return content;
    }
    return perk(plain(line.code), caption, usesLeftLabel(line.usesLeft), Tone::Success);
}

} // namespace pd::page
