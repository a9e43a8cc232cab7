// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/savedviews.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;
class QMenu;

namespace pd::ui {

class ElidedLabel;
class IconButton;
class RecordProxy;

// The words of one table of records.
struct RecordWords {
    QString name;      // Orders
    QString find;      // Find in orders
    QString allStates; // All statuses; empty: there is no such choice
    std::function<QString(const QString &)> state;    // a StateRole, for people
    std::function<QString(int all, int hidden)> count; // 14 orders, 2 hidden
    QString none;    // No orders yet
    QString noMatch; // No order matches.
    bool hasEye = true;
    bool hasViews = true; // whether ways to look at it are worth a name
};

// The row over a table of records: what to find, which state, whether only the hidden ones, the saved
// views, how many there are, and the menu.
class RecordTools : public QWidget {
    Q_OBJECT

public:
    RecordTools(RecordProxy &proxy, RecordWords words, QMenu *menu, QMenu *views, QWidget *parent = nullptr);

    [[nodiscard]] RecordFilter filter() const;
    void setFilter(const RecordFilter &filter); // a state that no row is in stays asked for
    void setView(const QString &name);          // the saved view that is chosen; empty: none
    void find(const QString &text);
    void openMenu();

Q_SIGNALS:
    void leftDown(); // on to the rows
    void left();     // Escape with nothing to clear

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void takeStates();
    void count();
    void tint();

    RecordProxy &m_proxy;
    RecordWords m_words;
    QLineEdit *m_find;
    QAction *m_glass;
    QComboBox *m_states;
    IconButton *m_views;
    ElidedLabel *m_count;
    IconButton *m_onlyHidden;
    IconButton *m_more;
};

} // namespace pd::ui
