// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace pd::ui {

class NavButton;

// The way to the pages, each with its count. Narrow, with icons only, where the window is narrow.
class Sidebar : public QWidget {
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void addPage(const Page &page);
    void setCurrent(const QString &id);
    void setCount(const QString &id, int count);
    void setNarrow(bool narrow);
    // The patron who is on the phone: one click away from anywhere. An empty name takes it away.
    void setCaller(const QString &name);

Q_SIGNALS:
    void pageChosen(const QString &id);
    void callerChosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] NavButton *button(const QString &id) const;

    std::vector<NavButton *> m_buttons;
    NavButton *m_caller;
    QVBoxLayout *m_top;
    QVBoxLayout *m_foot;
    bool m_narrow = false;
};

} // namespace pd::ui
