// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/requests/requestlist.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QStackedLayout;

namespace pd::ui {

class EmptyList;
class FiledMailList;
class IconButton;
class ListTail;
class RequestOutput;

// The first pane: which requests are shown, in what order, and the list of them; or the mails that have none. What was chosen comes again,
// and can be kept under a name.
class RequestListPane : public QWidget {
    Q_OBJECT

public:
    RequestListPane(items::RequestQueueModel &model, const Services &services, QWidget *parent);

    [[nodiscard]] RequestList &list() { return *m_list; }
    [[nodiscard]] QListView &view() { return *m_view; }
    [[nodiscard]] std::vector<RowId> selected() const; // in the order of the list
    [[nodiscard]] RowId current() const;               // 0: none
    void choose(RowId request);                        // makes it current, where it is shown
    void chooseBeside(int step);                       // the next one, or the one before; of what is shown
    void showView(const RequestView &view);
    void showOpen(); // in the order that was chosen
    [[nodiscard]] FiledMailList &mails() { return *m_mails; }
    [[nodiscard]] bool showsMails() const { return m_list->view().isOfMails(); }
    [[nodiscard]] int rows() const; // that are shown
    void setPerson(const QString &who);
    void setZone(const QTimeZone &zone);

Q_SIGNALS:
    void currentChanged(qint64 request);
    void selectionChanged();
    void mailsShown(bool shown); // in the place of the requests, or not any more
    void opened();     // Enter, or a double click
    void readWanted(); // again, after it failed
    void newWanted();
    void noticed(const pd::ui::Notice &notice);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    void takeView();
    void keepState();
    struct Empty { // why the list has no rows, and what can be done about it
        QString icon, sentence, button;
    };
    [[nodiscard]] Empty whyEmpty() const;
    void showState();
    void say();
    void fillViews();
    void saveView();
    [[nodiscard]] QStringList names() const;

    Services m_services;
    items::RequestQueueModel &m_model;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    RequestList *m_list;
    QLabel *m_title;
    QLineEdit *m_find;
    QComboBox *m_which;
    QComboBox *m_sort;
    IconButton *m_new;
    IconButton *m_more;
    IconButton *m_rows = nullptr;
    QMenu *m_menu;
    QMenu *m_forget;
    QListView *m_view;
    RequestOutput *m_output;
    ListTail *m_tail;
    EmptyList *m_empty;
    FiledMailList *m_mails;
    QStackedLayout *m_stack;
    RowId m_wanted = 0; // to be current again when the list has been read
    std::vector<RowId> m_chosen; // and selected
    bool m_setting = false;
};

} // namespace pd::ui
