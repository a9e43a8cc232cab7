// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/pagelayout.h"

#include <QAbstractScrollArea>

#include <optional>

class QScrollBar;

namespace pd::ui {

// The patron's page, read only, painted from a PortalPage. The header with the tabs stands still, the body scrolls.
// One line at a time is inspected; the keys walk the lines and the tabs.
class PortalView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PortalView(QWidget *parent = nullptr);

    void setPage(std::shared_ptr<const portal::PortalPage> page, const page::PageStyle &style);
    [[nodiscard]] const page::PageLayout *layoutOfPage() const { return m_layout.get(); }

    void setTab(portal::TabId tab); // a tab that the patron does not have is revealed with the hidden lines
    [[nodiscard]] portal::TabId tab() const { return m_options.tab; }
    void setRevealHidden(bool reveal);
    [[nodiscard]] bool revealsHidden() const { return m_options.revealHidden; }
    void toggleDetails();

    [[nodiscard]] int inspectedLine() const { return m_inspected; } // -1 without a page
    void inspect(int line);

    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 240}; }

Q_SIGNALS:
    void inspectedChanged();
    void tabChanged(pd::portal::TabId tab);
    void revealChanged(bool reveal);
    void left(); // Escape

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void relayout();
    void updateScrollBar();
    void paintCorners(QPainter &painter) const;
    void scrollTo(int line);
    void walk(int step);
    void page(int direction);
    void stepTab(int step);
    void announce();
    [[nodiscard]] int bodyTop() const; // of the viewport
    [[nodiscard]] std::optional<portal::TabId> tabAt(QPointF point) const;
    [[nodiscard]] int lineAt(QPointF point) const;
    [[nodiscard]] int firstLine() const;

    std::shared_ptr<const portal::PortalPage> m_page;
    page::PageStyle m_style;
    page::LayoutOptions m_options;
    std::unique_ptr<const page::PageLayout> m_layout;
    int m_inspected = -1;
    QScrollBar *m_bar; // beside the body alone, over its inset; mirrors verticalScrollBar()
};

} // namespace pd::ui
