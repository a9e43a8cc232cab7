// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMenuBar;

namespace pd::ui {

class SearchField;

// The band at the top of the window: menu at the leading side, search in the middle.
class TopBand : public QWidget {
    Q_OBJECT

public:
    TopBand(QMenuBar *menu, SearchField *search, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QMenuBar *m_menu;
    SearchField *m_search;
};

} // namespace pd::ui
