// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/line.h"

#include <memory>
#include <set>
#include <utility>

namespace pd::page {

enum class WidthKind { Desktop, Phone };
constexpr qreal phoneWidth = 390;

struct LayoutOptions {
    portal::TabId tab = portal::TabId::Orders;
    qreal width = 640;
    bool revealHidden = false;
    std::set<RowId> expanded = {}; // orders with their details open
    bool allDetails = false;       // those of every order, for good: on paper nothing can be opened
    bool allEvents = false;        // the page that the patron lands on after Log In (L4), instead of a tab
    WidthKind kind = WidthKind::Desktop;
    bool staffRightToLeft = false; // staff's sentences within the page; the page itself is the Portal's, left to right
    std::set<LineId> changed = {}; // by a what-if
};

struct TabPlace {
    portal::TabId id;
    QRectF rect; // in header coordinates
    bool shown = true;
    bool changed = false;
};

// Where the site's own header stands, in header coordinates.
struct SiteHeader {
    QRectF all;
    QRectF mark;
    QRectF organisation;
    QRectF allEvents;
    QRectF patron; // leads to the tabs
    QPointF chevron;
};

// Where everything of one tab of the patron's page, or of All Events, lies. Positions are arithmetic and text is composed
// only for the lines that are asked for, so a patron with thousands of orders costs as much as one with ten. Immutable.
class PageLayout {
public:
    PageLayout(std::shared_ptr<const portal::PortalPage> page, PageStyle style, LayoutOptions options);

    [[nodiscard]] const portal::PortalPage &page() const { return *m_page; }
    [[nodiscard]] const PageStyle &style() const { return m_style; }
    [[nodiscard]] const LayoutOptions &options() const { return m_options; }

    [[nodiscard]] qreal headerHeight() const { return m_headerHeight; } // site header, reminders, tabs
    [[nodiscard]] qreal bodyHeight() const { return m_bodyHeight; }
    [[nodiscard]] const SiteHeader &site() const { return m_site; }
    [[nodiscard]] const std::vector<Line> &lines() const { return m_lines; }
    [[nodiscard]] const std::vector<TabPlace> &tabs() const { return m_tabs; } // none on All Events
    [[nodiscard]] QRectF tabRows() const { return m_tabRows; }
    [[nodiscard]] bool inHeader(int line) const { return m_lines[size_t(line)].kind == LineKind::Reminder; }

    // Body lines that touch [top, bottom), as a half-open range of indexes.
    [[nodiscard]] std::pair<int, int> linesBetween(qreal top, qreal bottom) const;
    [[nodiscard]] int bodyLineAt(QPointF point) const;   // -1: none
    [[nodiscard]] int headerLineAt(QPointF point) const; // -1: none
    [[nodiscard]] int lineOf(LineKind kind, int record) const;
    // The next line that can be inspected, from `line` in `step` (+1, -1); `line` itself when there is none.
    [[nodiscard]] int nextInspectable(int line, int step) const;

    [[nodiscard]] Content content(int line) const;
    [[nodiscard]] bool canExpand(int line) const;
    [[nodiscard]] bool isExpanded(int line) const;

    // The chip above a line that a what-if changed, in the line's own coordinates.
    [[nodiscard]] QRectF changedChip(const Line &line) const;

private:
    void layHeader();
    void laySite();
    void layTabs(qreal y);
    void layBody();
    void add(LineKind kind, int record, qreal height, bool shown, qreal gap);
    void addCards();
    void addDonations();
    void addFields();
    void addPerks();
    [[nodiscard]] bool isShownOrder(int line) const;
    [[nodiscard]] qreal inset() const { return m_options.kind == WidthKind::Phone ? 12 : 24; }
    [[nodiscard]] qreal column() const;

    std::shared_ptr<const portal::PortalPage> m_page;
    PageStyle m_style;
    LayoutOptions m_options;
    SiteHeader m_site;
    std::vector<Line> m_lines;
    std::vector<TabPlace> m_tabs;
    QRectF m_tabRows;
    qreal m_headerHeight = 0;
    qreal m_bodyHeight = 0;
    int m_firstBodyLine = 0;
};

[[nodiscard]] LineId idOf(const portal::PortalPage &page, const Line &line);

// Records of the tab's list that the patron does not see.
[[nodiscard]] int hiddenCount(const portal::PortalPage &page, portal::TabId tab);
[[nodiscard]] int hiddenTabCount(const portal::PortalPage &page);
[[nodiscard]] int hiddenPerkCount(const portal::PortalPage &page); // of All Events
[[nodiscard]] const portal::Tab *findTab(const portal::PortalPage &page, portal::TabId id);

} // namespace pd::page
