// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/pagelayout.h"

#include "ui/page/linecomposer.h"
#include "ui/page/linewords.h"
#include "ui/page/pagewords.h"
#include "ui/page/textfit.h"
#include "ui/words/portalwords.h"

#include <algorithm>

// The part of the page that stands still: site header, reminders, tabs.
namespace pd::page {

namespace {

constexpr qreal siteRow = 48;
constexpr qreal siteSecondRow = 36; // on a phone
constexpr qreal tabRow = 44;
constexpr qreal chevronRoom = 18;

} // namespace

void PageLayout::laySite()
{
    const qreal width = m_options.width;
    const bool phone = m_options.kind == WidthKind::Phone;
    const qreal links = widthOf(words::allEventsLabel(), TextRole::Strong);
    const qreal wanted = widthOf(plain(m_page->name), TextRole::Strong);
    m_site.all = {0, 0, width, phone ? siteRow + siteSecondRow : siteRow};
    m_site.mark = {inset() + 2, 16, 16, 16};
    const qreal left = inset() + 26;
    const qreal second = phone ? siteRow + 4 : 14;
    const qreal share = phone ? width - inset() - links - 24 : width * 0.45;
    const qreal patron = std::min(wanted, share - inset() - chevronRoom);
    m_site.chevron = {width - inset() - 8, second + 11};
    m_site.patron = {width - inset() - chevronRoom - patron, second, patron, 20};
    const qreal room = phone ? width - inset() - left : m_site.patron.left() - 24 - links - 28 - left;
    const qreal name = std::min(widthOf(siteName(*m_page), TextRole::SiteName), std::max<qreal>(room, 0));
    m_site.organisation = {left, 12, name, 24};
    m_site.allEvents = phone ? QRectF(inset(), second, links, 20) : QRectF(left + name + (name > 0 ? 28 : 0), second, links, 20);
}

void PageLayout::layHeader()
{
    laySite();
    qreal y = m_site.all.bottom();
    const LineComposer composer(*m_page, m_style, m_options.width, m_options);
    for (size_t i = 0; i < m_page->reminders.size(); ++i) {
        m_lines.push_back({LineKind::Reminder, int(i), {0, y, m_options.width, composer.reminderHeight(m_page->reminders[i])}, true});
        m_lines.back().changed = m_options.changed.contains(idOf(*m_page, m_lines.back()));
        y += m_lines.back().rect.height();
    }
    m_firstBodyLine = int(m_lines.size());
    m_headerHeight = y;
    if (!m_options.allEvents)
        layTabs(y);
}

void PageLayout::layTabs(qreal y)
{
    qreal wanted = 0;
    for (const portal::Tab &tab : m_page->tabs) {
        if (!tab.visible && !m_options.revealHidden && tab.id != m_options.tab)
            continue;
        const bool changed = m_options.changed.contains({LineKind::Tab, RowId(tab.id)});
        const qreal width = widthOf(words::tabLabel(tab.id), TextRole::Strong) + (tab.visible ? 0 : 16)
            + (changed ? widthOf(changedLabel(), TextRole::Medium) + 24 : 0);
        m_tabs.push_back({tab.id, {0, y, width, tabRow}, tab.visible, changed});
        wanted += width;
    }
    qreal x = inset();
    if (m_options.kind == WidthKind::Phone) { // wraps
        for (TabPlace &tab : m_tabs) {
            if (x > inset() && x + tab.rect.width() > m_options.width - inset()) {
                x = inset();
                y += tabRow;
            }
            tab.rect.moveTo(x, y);
            tab.rect.setWidth(std::min(tab.rect.width(), m_options.width - x - inset()));
            x += tab.rect.width() + 20;
        }
    } else { // loses the space between its tabs first, their words after that
        const qreal gaps = qreal(std::max<size_t>(m_tabs.size(), 2) - 1);
        const qreal between = std::clamp<qreal>((m_options.width - 2 * inset() - wanted) / gaps, 12, 24);
        const qreal room = m_options.width - 2 * inset() - between * gaps;
        const qreal scale = std::min<qreal>(1, room / std::max<qreal>(wanted, 1));
        for (TabPlace &tab : m_tabs) {
            tab.rect = {x, y, tab.rect.width() * scale, tabRow};
            x += tab.rect.width() + between;
        }
    }
    m_tabRows = {0, m_headerHeight, m_options.width, y + tabRow - m_headerHeight};
    m_headerHeight = y + tabRow;
}

} // namespace pd::page
