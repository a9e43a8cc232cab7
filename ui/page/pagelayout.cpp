// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/pagelayout.h"

#include "ui/page/linecomposer.h"
#include "ui/page/pagewords.h"
#include "ui/page/textfit.h"
#include "ui/words/portalwords.h"

#include <QDateTime>

#include <algorithm>

namespace pd::page {

namespace {

constexpr qreal siteHeader = 48;
constexpr qreal reminderHeight = 40;
constexpr qreal tabRow = 44;
constexpr qreal inset = 24;
constexpr qreal maxColumn = 960; // a card wider than this is read worse, not better
constexpr qreal gapBetweenCards = 8;

} // namespace

PageLayout::PageLayout(std::shared_ptr<const portal::PortalPage> page, PageStyle style, LayoutOptions options)
    : m_page(std::move(page))
    , m_style(std::move(style))
    , m_options(std::move(options))
{
    layHeader();
    layBody();
}

void PageLayout::layHeader()
{
    qreal y = siteHeader;
    for (size_t i = 0; i < m_page->reminders.size(); ++i) {
        m_lines.push_back({LineKind::Reminder, int(i), {0, y, m_options.width, reminderHeight}, true});
        y += reminderHeight;
    }
    m_firstBodyLine = int(m_lines.size());

    qreal wanted = 0;
    std::vector<std::pair<const portal::Tab *, qreal>> drawn;
    for (const portal::Tab &tab : m_page->tabs) {
        if (!tab.visible && !m_options.revealHidden && tab.id != m_options.tab)
            continue;
        const qreal width = widthOf(words::tabLabel(tab.id), TextRole::Strong) + (tab.visible ? 0 : 16);
        drawn.emplace_back(&tab, width);
        wanted += width;
    }
    // A narrow page loses the space between its tabs first, their words after that.
    const qreal gaps = qreal(std::max<size_t>(drawn.size(), 2) - 1);
    const qreal between = std::clamp<qreal>((m_options.width - 2 * inset - wanted) / gaps, 12, 24);
    const qreal room = m_options.width - 2 * inset - between * gaps;
    const qreal scale = std::min<qreal>(1, room / std::max<qreal>(wanted, 1));
    qreal x = inset;
    for (const auto &[tab, width] : drawn) {
        m_tabs.push_back({tab->id, {x, y, width * scale, tabRow}, tab->visible});
        x += width * scale + between;
    }
    m_headerHeight = y + tabRow;
}

void PageLayout::add(LineKind kind, int record, qreal height, bool shown, qreal gap)
{
    const qreal width = std::min(m_options.width - 2 * inset, maxColumn);
    m_lines.push_back({kind, record, {inset, m_bodyHeight, width, height}, shown});
    m_bodyHeight += height + gap;
}

void PageLayout::layBody()
{
    m_bodyHeight = 12;
    add(LineKind::Title, -1, 32, true, 4);
    const portal::Tab *tab = findTab(*m_page, m_options.tab);
    const LineComposer composer(*m_page, m_style, std::min(m_options.width - 2 * inset, maxColumn));
    if (tab && !tab->visible)
        add(LineKind::Tab, int(tab - m_page->tabs.data()), composer.hiddenHeight(tab->why), false, gapBetweenCards);
    const size_t before = m_lines.size();
    if (m_options.tab == portal::TabId::Profile)
        addFields();
    else if (m_options.tab == portal::TabId::Donations)
        addDonations();
    else
        addCards();
    if (m_lines.size() == before && (!tab || tab->visible))
        add(LineKind::Empty, -1, 64, true, gapBetweenCards);
    m_bodyHeight += 16;
}

void PageLayout::addCards()
{
    const LineComposer composer(*m_page, m_style, std::min(m_options.width - 2 * inset, maxColumn));
    const auto addAll = [&](LineKind kind, const auto &list, auto height) {
        for (size_t i = 0; i < list.size(); ++i) {
            if (list[i].visible || m_options.revealHidden) {
                const qreal h = list[i].visible ? height(int(i)) : composer.hiddenHeight(list[i].why);
                add(kind, int(i), h, list[i].visible, gapBetweenCards);
            }
        }
    };
    const auto composed = [&](LineKind kind) {
        return [&composer, kind](int i) { return composer.compose({kind, i, {}, true}, false).height; };
    };
    switch (m_options.tab) {
    case portal::TabId::Orders:
        addAll(LineKind::Order, m_page->orders, [&](int i) {
            const portal::OrderLine &order = m_page->orders[size_t(i)];
            return LineComposer::orderHeight(order, m_options.expanded.contains(order.id));
        });
        break;
    case portal::TabId::PendingRenewals:
        addAll(LineKind::Renewal, m_page->renewals, composed(LineKind::Renewal));
        break;
    case portal::TabId::RenewableBenefits:
        addAll(LineKind::Benefit, m_page->benefits, composed(LineKind::Benefit));
        break;
    case portal::TabId::Profile:
    case portal::TabId::Donations:
        break;
    }
}

void PageLayout::addDonations()
{
    const LineComposer composer(*m_page, m_style, std::min(m_options.width - 2 * inset, maxColumn));
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_page->at.ms, m_page->timeZone).date();
    // A hidden one is in no section; it is revealed where its date would put it.
    const auto sectionOf = [&](const portal::DonationLine &line) {
        if (line.section != portal::Section::None)
            return line.section;
        return line.date > today ? portal::Section::Upcoming : portal::Section::Completed;
    };
    for (const portal::Section section : {portal::Section::Upcoming, portal::Section::Completed}) {
        bool titled = false;
        for (size_t i = 0; i < m_page->donations.size(); ++i) {
            const portal::DonationLine &line = m_page->donations[i];
            if (sectionOf(line) != section || (!line.visible && !m_options.revealHidden))
                continue;
            if (!titled) {
                m_bodyHeight += m_lines.back().kind == LineKind::Title ? 0 : 4;
                add(LineKind::Section, int(section), 24, true, 4);
                titled = true;
            }
            const qreal height = line.visible ? LineComposer::donationHeight() : composer.hiddenHeight(line.why);
            add(LineKind::Donation, int(i), height, line.visible, gapBetweenCards);
        }
    }
}

void PageLayout::addFields()
{
    const LineComposer composer(*m_page, m_style, std::min(m_options.width - 2 * inset, maxColumn));
    for (size_t i = 0; i < m_page->profile.size(); ++i) {
        const portal::ProfileField &field = m_page->profile[i];
        if (field.visible || m_options.revealHidden)
            add(LineKind::Field, int(i), field.visible ? 44 : composer.hiddenHeight(field.why), field.visible,
                gapBetweenCards);
    }
}

std::pair<int, int> PageLayout::linesBetween(qreal top, qreal bottom) const
{
    const auto body = m_lines.begin() + m_firstBodyLine;
    const auto first = std::partition_point(body, m_lines.end(), [&](const Line &l) { return l.rect.bottom() <= top; });
    const auto last = std::partition_point(first, m_lines.end(), [&](const Line &l) { return l.rect.top() < bottom; });
    return {int(first - m_lines.begin()), int(last - m_lines.begin())};
}

int PageLayout::bodyLineAt(QPointF point) const
{
    const auto [first, last] = linesBetween(point.y(), point.y() + 1);
    return first < last && m_lines[size_t(first)].rect.contains(point) ? first : -1;
}

int PageLayout::headerLineAt(QPointF point) const
{
    for (int i = 0; i < m_firstBodyLine; ++i) {
        if (m_lines[size_t(i)].rect.contains(point))
            return i;
    }
    return -1;
}

int PageLayout::lineOf(LineKind kind, int record) const
{
    const auto it = std::find_if(m_lines.begin(), m_lines.end(),
                                 [&](const Line &line) { return line.kind == kind && line.record == record; });
    return it == m_lines.end() ? -1 : int(it - m_lines.begin());
}

int PageLayout::nextInspectable(int line, int step) const
{
    for (int i = line + step; i >= 0 && i < int(m_lines.size()); i += step) {
        if (m_lines[size_t(i)].inspectable())
            return i;
    }
    return line;
}

Content PageLayout::content(int line) const
{
    const Line &asked = m_lines[size_t(line)];
    const bool expanded = asked.kind == LineKind::Order && asked.shown
                          && m_options.expanded.contains(m_page->orders[size_t(asked.record)].id);
    Line named = asked;
    if (asked.kind == LineKind::Title || asked.kind == LineKind::Empty)
        named.record = int(m_options.tab);
    return LineComposer(*m_page, m_style, asked.rect.width()).compose(named, expanded);
}

bool PageLayout::canExpand(int line) const
{
    return line >= 0 && line < int(m_lines.size()) && m_lines[size_t(line)].kind == LineKind::Order
           && m_lines[size_t(line)].shown;
}

int hiddenCount(const portal::PortalPage &page, portal::TabId tab)
{
    const auto hidden = [](const auto &list) {
        return int(std::count_if(list.begin(), list.end(), [](const auto &line) { return !line.visible; }));
    };
    switch (tab) {
    case portal::TabId::Profile:
        return hidden(page.profile);
    case portal::TabId::Orders:
        return hidden(page.orders);
    case portal::TabId::Donations:
        return hidden(page.donations);
    case portal::TabId::PendingRenewals:
        return hidden(page.renewals);
    case portal::TabId::RenewableBenefits:
        return hidden(page.benefits);
    }
    Q_UNREACHABLE();
}

int hiddenTabCount(const portal::PortalPage &page)
{
    return int(std::count_if(page.tabs.begin(), page.tabs.end(), [](const portal::Tab &tab) { return !tab.visible; }));
}

const portal::Tab *findTab(const portal::PortalPage &page, portal::TabId id)
{
    const auto it = std::find_if(page.tabs.begin(), page.tabs.end(), [&](const portal::Tab &tab) { return tab.id == id; });
    return it == page.tabs.end() ? nullptr : &*it;
}

} // namespace pd::page
