// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QAction;
class QMenuBar;

namespace pd::ui {

class ElidedLabel;
class IconButton;
class SearchField;

// The band at the top of the window: menu at the leading side, search in the middle, a few actions and who acts at the trailing
// side.
class TopBand : public QWidget {
    Q_OBJECT

public:
    TopBand(SearchField *search, QWidget *parent);

    [[nodiscard]] QMenuBar &menu() { return *m_menu; }

    void addTool(QAction &action, const QString &icon); // as able as the action is
    void setPerson(const QString &name);
    [[nodiscard]] QWidget *lastTool() const;            // of the order of Tab

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int widthOfMenus() const;
    void lay();

    QMenuBar *m_menu;
    SearchField *m_search;
    std::vector<IconButton *> m_tools;
    ElidedLabel *m_person;
};

} // namespace pd::ui
