// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

#include <vector>

namespace pd::ui {

// Flat tabs over a pane, each with how many rows it has: Orders 14. The current one is underlined.
class CountTabs : public QTabBar {
    Q_OBJECT

public:
    explicit CountTabs(QWidget *parent = nullptr);

    void add(const QString &title);
    void setCount(int tab, int count); // under 0: it has none to tell
    [[nodiscard]] QString title(int tab) const;

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int pad() const; // at both sides of a tab's words; less where room is short

    std::vector<qreal> m_widths; // of each tab's words
};

} // namespace pd::ui
