// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/portal/portalview.h"

#include <QWidget>

class QToolButton;

namespace pd::ui {

class FindBar;

// The patron's page in a frame like a browser's: the pages one came from and may go back to, the address, the page.
class BrowserFrame : public QWidget {
    Q_OBJECT

public:
    explicit BrowserFrame(QWidget *parent);

    [[nodiscard]] PortalView &view() { return *m_view; }
    [[nodiscard]] FindBar &findBar() { return *m_find; }
    void setAddress(const QString &address); // empty: no site address is set
    void forgetPages(); // another patron
    void setActing(bool acting);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void visit();
    void go(int step);
    void updateArrows();
    void paintAddress(QPainter &painter, const QRectF &room) const;

    PortalView *m_view;
    FindBar *m_find;
    QToolButton *m_back;
    QToolButton *m_forward;
    QString m_address;
    std::vector<std::optional<portal::TabId>> m_pages; // in the order they were looked at; none: All Events
    size_t m_at = 0;
    bool m_acting = false;
};

} // namespace pd::ui
