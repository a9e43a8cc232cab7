// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/lane.h"
#include "models/items/requestqueuemodel.h"
#include "ui/requests/correctdialog.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

#include <QTimeZone>

#include <map>

class QAction;
class QBoxLayout;
class QPushButton;
class QSplitter;

namespace pd::actions {
class Action;
}

namespace pd::ui {

class AttachmentSaver;
class RequestBand;
class RequestKeeper;
class RequestListPane;
class RequestMessagePane;
class RequestWorkPane;

// The queue of change requests, like a mail program: the list, what was written, and the work. The one that is open is kept from
// other desks. The sidebar counts those that somebody has to do something about.
class RequestsPage : public Page {
    Q_OBJECT

public:
    explicit RequestsPage(const Services &services, QWidget *parent = nullptr);

    void make() override;
    void enter() override;
    void addActions(Menus &menus) override;
    void reload();
    void open(RowId request);
    [[nodiscard]] RowId contact() const; // of the request that is open; 0: none is, or nobody knows whose it is
    void setMailHelper(const QString &program); // that takes messages apart; without it nothing attached is saved

    [[nodiscard]] RequestKeeper &keeper() { return *m_keeper; }
    [[nodiscard]] RequestWorkPane &work() { return *m_work; } // its replyRoom() takes the answer
    [[nodiscard]] QBoxLayout &footRoom() { return *m_footRoom; } // below it, always in sight

Q_SIGNALS:
    void patronWanted(qint64 contact);
    void searchWanted(const QString &words);
    void newWanted(); // a request that somebody asks for on the phone or at the counter
    void opened(const pd::RequestCase &one); // has been read, also again
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeWork();
    [[nodiscard]] QWidget *makeFoot();
    void placeFoot();
    void joinAttachments();
    void learn(); // who works here, and in which zone
    void read(RowId request);
    void take(const RequestCase &one);
    void showNone();
    void weigh();
    void joinMails();
    void showMails(bool shown); // that have no request, in the place of the requests
    void readMail(RowId message);
    void makeRequests();
    void setState(const QString &state);
    void askReason(const QString &state);
    void openReasons(const QString &state, const std::vector<RequestReason> &reasons);
    void askFinish();
    void askCorrect();
    void openCorrect(const CorrectDialog::Start &start);
    void confirmWishes();
    void askSet();
    void merge();
    void split();
    void splitWish(const StoredWish &wish);
    void run(const std::shared_ptr<actions::Action> &action, const QString &why, std::function<QString()> done);
    [[nodiscard]] std::map<RowId, RequestFacts> seen(const std::vector<RowId> &requests) const;

    Services m_services;
    items::RequestQueueModel m_model;
    items::Lane m_lane;
    items::Lane m_asked; // only the newest opens a dialog
    std::optional<RequestCase> m_case;
    std::vector<RequestReason> m_reasons;
    QStringList m_people;
    QString m_who;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    bool m_stale = true;
    RequestKeeper *m_keeper;
    AttachmentSaver *m_saver;
    RequestListPane *m_list = nullptr;
    RequestMessagePane *m_message = nullptr;
    RequestWorkPane *m_work = nullptr;
    QWidget *m_workPane = nullptr; // the work, and what is around it
    QWidget *m_foot = nullptr;
    QBoxLayout *m_footRoom = nullptr;
    QSplitter *m_panes = nullptr;
    QSplitter *m_reading = nullptr; // the list and the message
    QPushButton *m_set = nullptr;
    QPushButton *m_merge = nullptr;
    QPushButton *m_makeRequest = nullptr; // in their place, of a mail
    QAction *m_next = nullptr;
    QAction *m_previous = nullptr;
    QAction *m_setAction = nullptr;
    QAction *m_makeAction = nullptr;
};

} // namespace pd::ui
