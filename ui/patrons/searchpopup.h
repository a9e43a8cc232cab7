// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/patronsearchmodel.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QListView;

namespace pd::ui {

class SearchField;

// The hits below the search field while it has the focus. Owns the model of the search; chooses with Return or a click.
// Return before the answer has come chooses the first hit of that answer, never one of the text before.
class SearchPopup : public QFrame {
    Q_OBJECT

public:
    SearchPopup(SearchField &field, items::PatronService &service, std::function<Instant()> clock, QWidget *window);

    void reset(); // nothing is searched for: no words, no hits, no count

Q_SIGNALS:
    void patronChosen(pd::RowId contact);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void place();
    void move_(int step);
    void choose();
    void choose(const QModelIndex &index);
    [[nodiscard]] QString statusText() const;

    SearchField &m_field;
    items::PatronService &m_service;
    std::function<Instant()> m_clock;
    items::PatronSearchModel m_model;
    QTimer m_gone;
    QTimer m_calm; // then the hit that stands first is read ahead
    QListView *m_list;
    QLabel *m_status;
    bool m_chooseWhenReady = false;
};

} // namespace pd::ui
