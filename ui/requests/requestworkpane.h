// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/requestqueue.h"
#include "models/items/lane.h"
#include "models/items/patronview.h"
#include "ui/orders/orderseats.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

#include <map>

class QLabel;
class QStackedLayout;
class QVBoxLayout;

namespace pd::actions {
class Action;
}

namespace pd::ui {

class AfterPicture;
class Chip;
class DeedBox;
class DeedButton;
class ElidedLabel;
class EmptyList;
class LinkButton;
class OrderDesk;
class RequestPreview;
class SeatMapPanel;
class Segments;
struct WishedSeries;

// The third pane: the order that a request is about, its state, the seats that the patron has in their house, and everything that
// can be done about it, each by the ordinary way that asks first. What is off says why.
class RequestWorkPane : public QWidget {
    Q_OBJECT

public:
    RequestWorkPane(const Services &services, QWidget *parent);

    void show(const RequestCase *one); // null: none is open
    void setHindrance(const QString &reason); // why nobody works on it here; empty: this desk may
    void focusDeeds(); // the likely one, else the first that can be done
    [[nodiscard]] QVBoxLayout &replyRoom() { return *m_reply; } // below the deeds
    [[nodiscard]] OrderDesk &orders() { return *m_orders; }

Q_SIGNALS:
    void noticed(const pd::ui::Notice &notice);
    void patronWanted(qint64 contact);
    void stateWanted(const QString &state); // new, inProgress, waiting
    void closeWanted(const QString &state); // notPossible, withdrawn
    void finishWanted();
    void splitWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Deed { Swap, Keep, Add, Drop, Decline, Pay, OtherSeries, Address, Finish, NotPossible, Withdrawn, Split };
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeDeeds();
    [[nodiscard]] QWidget *makeGround();
    void read();
    void take(const std::shared_ptr<const items::PatronView> &view, const OrderSeats &seats, const std::shared_ptr<const SeatHouse> &house);
    void showOrder();
    void showSeats();
    void showGround();
    void act(Deed deed);
    void askSeats(Deed deed);
    void askAddress();
    struct AddressSaid {
        std::map<QString, QVariant> values; // by the contact's columns; none: none was understood
        bool verified = true;
    };
    [[nodiscard]] AddressSaid addressSaid() const;
    [[nodiscard]] bool isForged() const;
    [[nodiscard]] WishedSeries seriesSaid() const;
    [[nodiscard]] const TicketOrder *order() const;
    [[nodiscard]] QString reasonOf(Deed deed) const;
    [[nodiscard]] QString seatsReason(Deed deed) const;
    void weigh();
    [[nodiscard]] bool showsPage() const; // in the place of the house
    [[nodiscard]] Deed likelyWork() const; // what the request asks for
    [[nodiscard]] std::vector<RowId> seatsWith(Deed deed) const;
    [[nodiscard]] Result<std::shared_ptr<actions::Action>> seatWork(Deed deed) const;
    [[nodiscard]] Result<std::shared_ptr<actions::Action>> workOf(Deed deed) const; // of an order that is read
    void tryOut();

    Services m_services;
    OrderDesk *m_orders;
    RequestCase m_case;
    bool m_has = false;
    QString m_hindrance;
    std::shared_ptr<const items::PatronView> m_view; // of the request's patron; null: not read, or nobody knows who it is
    OrderSeats m_seats;
    std::shared_ptr<const SeatHouse> m_house; // of m_seats, at all performances
    bool m_showsHouse = false;
    items::Lane m_lane;
    QLabel *m_title;
    Chip *m_status;
    DeedBox *m_state;
    LinkButton *m_patron;
    ElidedLabel *m_facts;
    QLabel *m_now;
    QLabel *m_note;
    AfterPicture *m_houseSoon;
    SeatMapPanel *m_map;
    EmptyList *m_noMap;
    Segments *m_which; // the house, or the patron's page
    RequestPreview *m_preview;
    QStackedLayout *m_stack;
    int m_tried = 0; // the newest trial
    QWidget *m_foot = nullptr; // the deeds
    QVBoxLayout *m_reply = nullptr;
    std::vector<DeedButton *> m_deeds; // in the order of Deed; the likely one leads
    QLabel *m_why;
};

} // namespace pd::ui
