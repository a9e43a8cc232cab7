// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/laidtexts.h"
#include "ui/page/pagelayout.h"
#include "ui/portal/lineselection.h"

#include <QAbstractScrollArea>

#include <optional>

class QScrollBar;

namespace pd::ui {

class LinkNote;
class PageFind;

// The patron's page, painted from a PortalPage; it changes nothing. While staff act for the patron it tells which button of a
// renewal was pressed. The header with the tabs stands still while the body scrolls; in
// a low view it moves off with it.
// One line at a time is inspected; the keys walk the lines and the tabs. Lines are selected and copied whole.
class PortalView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PortalView(QWidget *parent = nullptr);
    ~PortalView() override;

    void setPage(std::shared_ptr<const portal::PortalPage> page, const page::PageStyle &style);
    [[nodiscard]] const page::PageLayout *layoutOfPage() const { return m_layout.get(); }

    void setTab(portal::TabId tab); // a tab that the patron does not have is revealed with the hidden lines
    [[nodiscard]] portal::TabId tab() const { return m_options.tab; } // the last one, while All Events is shown
    void showAllEvents();
    [[nodiscard]] bool showsAllEvents() const { return m_options.allEvents; }
    void setRevealHidden(bool reveal);
    [[nodiscard]] bool revealsHidden() const { return m_options.revealHidden; }
    void setPhoneWidth(bool phone); // laid out like a page on a phone, in the middle
    [[nodiscard]] bool phoneWidth() const { return m_options.kind == page::WidthKind::Phone; }
    void setChanged(std::set<page::LineId> lines); // lines that a what-if changed: a chip beside each says so
    void setActing(bool acting);
    [[nodiscard]] bool isActing() const { return m_acting; }
    void toggleDetails();
    void press(); // what the inspected line offers: its details, where its links lead
    void pressLink(int line, int link);
    void actOnLink(); // acting: what the pressed link stands for
    [[nodiscard]] int pressedLink() const { return m_link; }     // of the inspected line; -1: none
    [[nodiscard]] QString explainedLink() const; // the sentence of the link that was pressed; empty: none

    [[nodiscard]] int inspectedLine() const { return m_inspected; } // -1 without a page
    void inspect(int line);
    [[nodiscard]] QString inspectedSubject() const; // what the line is, in staff's words
    [[nodiscard]] std::optional<portal::TabId> currentTab() const; // none on All Events

    [[nodiscard]] const LineSelection &selection() const { return m_selection; }
    void selectAll();
    [[nodiscard]] QString copiedText() const; // of the selected lines, else of the inspected one
    void copy() const;

    [[nodiscard]] PageFind &finder() { return *m_find; }
    [[nodiscard]] QScrollBar *bar() const { return m_bar; }
    [[nodiscard]] int lineAt(QPointF point) const;  // of the viewport; -1: none
    [[nodiscard]] QRect lineRect(int line) const; // of the viewport; may lie outside it
    [[nodiscard]] QRect toViewport(const QRectF &inHeader) const;
    [[nodiscard]] int bodyTop() const; // of the viewport, below what is seen of the header
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 240}; }

Q_SIGNALS:
    void inspectedChanged();
    void tabChanged(pd::portal::TabId tab); // or All Events is shown, or left
    void revealChanged(bool reveal);
    void actWanted(pd::page::LinkKind kind, qint64 order);
    void left(); // Escape

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    static constexpr int mostLaid = 200; // two screens full

    void relayout();
    void updateScrollBar();
    void paintDesk(QPainter &painter) const;
    void paintCorners(QPainter &painter) const;
    void goTo(portal::TabId tab, bool allEvents);
    void scrollTo(int line);
    void scrollToBody(const QRectF &rect, bool first);
    [[nodiscard]] int linkAt(int line, QPointF inLine) const; // -1: none
    void explainLink(int link);                               // of the inspected line
    void followLink(int link); // acting: the button is pressed; else it is explained
    void forgetLink();
    void moveTo(int line, bool extend);
    [[nodiscard]] int pageAway(int direction) const; // the line one page on or back
    void stepTab(int step);
    void showFound(int line);
    void announce();
    void tellReaders();
    bool pressHeader(QPointF point);
    [[nodiscard]] int headerHeight() const;
    [[nodiscard]] int headerThatMoves() const; // how much of it moves off with the page
    [[nodiscard]] int headerGone() const;      // by now
    [[nodiscard]] qreal pageLeft() const; // of the viewport; a phone's page stands in the middle
    [[nodiscard]] QPointF inHeader(QPointF point) const; // from the viewport
    [[nodiscard]] std::optional<portal::TabId> tabAt(QPointF point) const;
    [[nodiscard]] int firstLine() const;

    std::shared_ptr<const portal::PortalPage> m_page;
    page::PageStyle m_style;
    page::LayoutOptions m_options;
    page::LaidTexts m_texts{mostLaid};
    std::unique_ptr<const page::PageLayout> m_layout;
    int m_inspected = -1;
    int m_link = -1; // of the inspected line, the one that is explained
    LineSelection m_selection;
    PageFind *m_find;
    QScrollBar *m_bar; // beside what scrolls, over its inset; mirrors verticalScrollBar()
    LinkNote *m_note;
    bool m_acting = false;
};

} // namespace pd::ui
