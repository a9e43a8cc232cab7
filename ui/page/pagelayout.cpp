// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/pagelayout.h"

#include "ui/page/linecomposer.h"
#include "ui/page/linewords.h"
#include "ui/page/perkwords.h"
#include "ui/page/textfit.h"

#include <QDateTime>

#include <algorithm>

namespace pd::page {

namespace {

constexpr qreal maxColumn = 960; // a card wider than this is read worse, not better
constexpr qreal gapBetweenCards = 8;
constexpr qreal chipRow = 26; // above a line that a what-if changed

} // namespace

PageLayout::PageLayout(std::shared_ptr<const portal::PortalPage> page, PageStyle style, LayoutOptions options)
    : m_page(std::move(page))
    , m_style(std::move(style))
    , m_options(std::move(options))
{
    layHeader();
    layBody();
}

qreal PageLayout::column() const
{
    return std::min(m_options.width - 2 * inset(), maxColumn);
}

void PageLayout::add(LineKind kind, int record, qreal height, bool shown, qreal gap)
{
    Line line{kind, record, {inset(), m_bodyHeight, column(), height}, shown};
    line.changed = !m_options.changed.empty() && line.inspectable() && m_options.changed.contains(idOf(*m_page, line));
    if (line.changed)
        line.rect.translate(0, chipRow);
    m_bodyHeight = line.rect.bottom() + gap;
    m_lines.push_back(line);
}

void PageLayout::layBody()
{
    m_bodyHeight = 12;
    add(LineKind::Title, -1, 32, true, 4);
    if (m_options.allEvents) {
        addPerks();
        m_bodyHeight += 16;
        return;
    }
    const portal::Tab *tab = findTab(*m_page, m_options.tab);
    const LineComposer composer(*m_page, m_style, column(), m_options);
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

// What the perks rules give, and, when asked, what they do not give.
void PageLayout::addPerks()
{
    const LineComposer composer(*m_page, m_style, column(), m_options);
    add(LineKind::Empty, -1, composer.compose({LineKind::Empty, allEventsTitle, {}, true}, false).height, true, gapBetweenCards);
    const auto addAll = [&](SectionId section, LineKind kind, const auto &list) {
        bool titled = false;
        for (size_t i = 0; i < list.size(); ++i) {
            if (!isShown(list[i]) && !m_options.revealHidden)
                continue;
            if (!titled)
                add(LineKind::Section, int(section), 24, true, 4);
            titled = true;
            add(kind, int(i), composer.compose({kind, int(i), {}, true}, false).height, isShown(list[i]), gapBetweenCards);
        }
    };
    addAll(SectionId::Presales, LineKind::Presale, m_page->presales);
    addAll(SectionId::Allocations, LineKind::Allocation, m_page->allocations);
    addAll(SectionId::Discounts, LineKind::Discount, m_page->discounts);
}

void PageLayout::addCards()
{
    const LineComposer composer(*m_page, m_style, column(), m_options);
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
            return composer.orderHeight(order, m_options.allDetails || m_options.expanded.contains(order.id));
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
    const LineComposer composer(*m_page, m_style, column(), m_options);
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
            const qreal height = line.visible ? composer.donationHeight() : composer.hiddenHeight(line.why);
            add(LineKind::Donation, int(i), height, line.visible, gapBetweenCards);
        }
    }
}

void PageLayout::addFields()
{
    const LineComposer composer(*m_page, m_style, column(), m_options);
    for (size_t i = 0; i < m_page->profile.size(); ++i) {
        const portal::ProfileField &field = m_page->profile[i];
        if (field.visible || m_options.revealHidden)
            add(LineKind::Field, int(i), field.visible ? LineComposer::fieldHeight() : composer.hiddenHeight(field.why), field.visible,
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
    Line named = asked;
    if (asked.kind == LineKind::Title || asked.kind == LineKind::Empty)
        named.record = m_options.allEvents ? allEventsTitle : int(m_options.tab);
    return LineComposer(*m_page, m_style, asked.rect.width(), m_options).compose(named, isExpanded(line));
}

bool PageLayout::isShownOrder(int line) const
{
    return line >= 0 && line < int(m_lines.size()) && m_lines[size_t(line)].kind == LineKind::Order && m_lines[size_t(line)].shown;
}

bool PageLayout::canExpand(int line) const
{
    return !m_options.allDetails && isShownOrder(line);
}

bool PageLayout::isExpanded(int line) const
{
    return isShownOrder(line)
        && (m_options.allDetails || m_options.expanded.contains(m_page->orders[size_t(m_lines[size_t(line)].record)].id));
}

QRectF PageLayout::changedChip(const Line &line) const
{
    const qreal width = widthOf(changedLabel(), TextRole::Medium) + 16;
    if (line.kind == LineKind::Reminder)
        return {line.rect.right() - 24 - width, line.rect.center().y() - 11, width, 22};
    return {line.rect.left(), line.rect.top() - chipRow, width, 22};
}

LineId idOf(const portal::PortalPage &page, const Line &line)
{
    const size_t i = size_t(std::max(line.record, 0));
    switch (line.kind) {
    case LineKind::Reminder:
        return {line.kind, page.reminders[i].benefitId};
    case LineKind::Order:
        return {line.kind, page.orders[i].id};
    case LineKind::Donation:
        return {line.kind, page.donations[i].id};
    case LineKind::Renewal:
        return {line.kind, page.renewals[i].id};
    case LineKind::Benefit:
        return {line.kind, page.benefits[i].id};
    case LineKind::Field:
        return {line.kind, RowId(page.profile[i].id)};
    case LineKind::Tab:
        return {line.kind, RowId(page.tabs[i].id)};
    case LineKind::Presale:
    case LineKind::Allocation:
    case LineKind::Discount:
    case LineKind::Title:
    case LineKind::Section:
    case LineKind::Empty:
        break;
    }
    return {line.kind, line.record};
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

int hiddenPerkCount(const portal::PortalPage &page)
{
    const auto hidden = [](const auto &perks) {
        return int(std::count_if(perks.begin(), perks.end(), [](const auto &perk) { return !isShown(perk); }));
    };
    return hidden(page.presales) + hidden(page.allocations) + hidden(page.discounts);
}

const portal::Tab *findTab(const portal::PortalPage &page, portal::TabId id)
{
    const auto it = std::find_if(page.tabs.begin(), page.tabs.end(), [&](const portal::Tab &tab) { return tab.id == id; });
    return it == page.tabs.end() ? nullptr : &*it;
}

} // namespace pd::page
