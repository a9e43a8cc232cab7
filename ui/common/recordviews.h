// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/savedviews.h"
#include "ui/shell/page.h"

#include <QObject>

#include <functional>

class QAction;
class QMenu;

namespace pd::ui {

// The saved views of one table as commands: choose one, keep what is shown under a name, write over, rename, delete, and
// take the last of that back. They stand in the table's own menu and wherever else their menu's actions are put.
class RecordViews : public QObject {
    Q_OBJECT

public:
    // `shown` answers with what the table shows now, the name apart.
    RecordViews(const QString &table, const QString &title, Preferences &preferences, std::function<SavedView()> shown, QWidget *window);

    [[nodiscard]] QMenu *menu() { return m_menu; }
    [[nodiscard]] const SavedView *chosen() const { return m_views.chosen(); }

Q_SIGNALS:
    void viewWanted(const pd::ui::SavedView &view); // show it; one without a name is the table as it was at first
    void changed();                                 // other actions, or another view is chosen
    void noticed(const pd::ui::Notice &notice);

private:
    QAction *add(const QString &text, const QString &name, void (RecordViews::*slot)());
    void fill();
    void choose(const QString &name);
    void saveAs();
    void overwrite();
    void rename();
    void remove();
    void takeBack();

    struct Before { // of the last view that was written over or deleted
        SavedView view;
        size_t place = 0;
        bool deleted = false;
    };

    SavedViews m_views;
    std::optional<Before> m_before;
    std::function<SavedView()> m_shown;
    QWidget *m_window;
    QMenu *m_menu;
};

} // namespace pd::ui
