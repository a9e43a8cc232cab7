// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/line.h"

#include <map>
#include <memory>
#include <set>
#include <utility>

namespace pd::page {

struct LayoutOptions {
    portal::TabId tab = portal::TabId::Orders;
    qreal width = 640;
    bool revealHidden = false;
    std::set<RowId> expanded; // orders with their details open
};

struct TabPlace {
    portal::TabId id;
    QRectF rect; // in header coordinates
    bool shown = true;
};

// Where everything of one tab of the patron's page lies. Positions are arithmetic and text is composed only for the
// lines that are asked for, so a patron with thousands of orders costs as much as one with ten. Immutable.
class PageLayout {
public:
    PageLayout(std::shared_ptr<const portal::PortalPage> page, PageStyle style, LayoutOptions options);

    [[nodiscard]] const portal::PortalPage &page() const { return *m_page; }
    [[nodiscard]] const PageStyle &style() const { return m_style; }
    [[nodiscard]] const LayoutOptions &options() const { return m_options; }

    [[nodiscard]] qreal headerHeight() const { return m_headerHeight; } // site header, reminders, tabs
    [[nodiscard]] qreal bodyHeight() const { return m_bodyHeight; }
    [[nodiscard]] const std::vector<Line> &lines() const { return m_lines; }
    [[nodiscard]] const std::vector<TabPlace> &tabs() const { return m_tabs; }
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

private:
    void layHeader();
    void layBody();
    void add(LineKind kind, int record, qreal height, bool shown, qreal gap);
    void addCards();
    void addDonations();
    void addFields();

    std::shared_ptr<const portal::PortalPage> m_page;
    PageStyle m_style;
    LayoutOptions m_options;
    std::vector<Line> m_lines;
    std::vector<TabPlace> m_tabs;
    qreal m_headerHeight = 0;
    qreal m_bodyHeight = 0;
    int m_firstBodyLine = 0;
};

// Records of the tab's list that the patron does not see.
[[nodiscard]] int hiddenCount(const portal::PortalPage &page, portal::TabId tab);
[[nodiscard]] int hiddenTabCount(const portal::PortalPage &page);
[[nodiscard]] const portal::Tab *findTab(const portal::PortalPage &page, portal::TabId id);

} // namespace pd::page
