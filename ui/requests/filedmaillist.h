// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/filedmailmodel.h"

#include <QWidget>

class QListView;
class QSortFilterProxyModel;
class QStackedLayout;

namespace pd::ui {

class EmptyList;
class ListTail;

// Mails that are filed apart, in the place of the requests: from whom, about what, and why nobody has to answer. Read when it is shown.
class FiledMailList : public QWidget {
    Q_OBJECT

public:
    FiledMailList(items::ReaderThread &reader, std::function<Instant()> clock, QWidget *parent);

    void load();
    void find(const QString &words);
    [[nodiscard]] QListView &view() { return *m_view; }
    [[nodiscard]] int rows() const;
    [[nodiscard]] std::vector<RowId> selected() const; // in the order of the list
    [[nodiscard]] RowId current() const;               // 0: none
    void chooseBeside(int step);

Q_SIGNALS:
    void currentChanged(qint64 message); // 0: none
    void selectionChanged();
    void opened(); // Enter, or a double click
    void rowsChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void remember();
    void keepCurrent();
    void loadMore();
    void showState();

    items::FiledMailModel m_model;
    QSortFilterProxyModel *m_shown;
    QListView *m_view;
    EmptyList *m_empty;
    ListTail *m_tail;
    QStackedLayout *m_stack;
    RowId m_wanted = 0;          // to be current again when the list has been read
    std::vector<RowId> m_chosen; // and to be selected
    int m_place = -1;            // where the list was scrolled to when older ones were wanted; -1: none are
    bool m_setting = false;
};

} // namespace pd::ui
