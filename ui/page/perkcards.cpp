// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/linecomposer.h"

#include "ui/page/perkwords.h"
#include "ui/page/textfit.h"

// What the perks rules give on All Events (K1 to K4).
namespace pd::page {

using namespace card;

Content LineComposer::perk(const PerkWords &said) const
{
    Content content;
    qreal y = 12;
    qreal room = m_width - 2 * pad;
    const qreal chipWidth = std::min(widthOf(said.state, TextRole::Medium) + 20, room);
    if (!m_phone)
        room -= chipWidth + 12;
    content.runs.push_back({{pad, y, room, row}, said.title, TextRole::Strong});
    y += row;
    const qreal height = lineCount(said.caption, TextRole::Body, m_width - 2 * pad) * row;
    content.runs.push_back({{pad, y, m_width - 2 * pad, height}, said.caption, TextRole::Body, Ink::Muted, Qt::AlignLeft, false, true});
    y += height;
    if (m_phone) {
        content.chips.push_back({{pad, y + 4, chipWidth, 22}, said.state, said.tone});
        y += 30;
    } else {
        content.chips.push_back({{m_width - pad - chipWidth, 10, chipWidth, 22}, said.state, said.tone});
    }
    content.height = y + 12;
    return content;
}

Content LineComposer::presale(const portal::Presale &line) const
{
    const PerkWords said = perkWords(line, m_page);
    return line.visible ? perk(said) : hidden(said.title, said.caption, {}, line.why);
}

Content LineComposer::allocation(const portal::AllocationPerk &line) const
{
    const PerkWords said = perkWords(line);
    return line.visible ? perk(said) : hidden(said.title, said.caption, {}, line.why);
}

Content LineComposer::discount(const portal::DiscountPerk &line) const
{
    const PerkWords said = perkWords(line);
    return line.applies ? perk(said) : hidden(said.title, said.caption, {}, line.why);
}

} // namespace pd::page
