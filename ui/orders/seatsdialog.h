// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/orders/orderdialog.h"
#include "ui/orders/orderseats.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

#include <QTimer>

class QComboBox;
class QSpinBox;

namespace pd::ui {

class Banner;
class SeatChooser;

// Other seats for a subscription: those that are chosen in the house are the ones it has then. Says what would be done while
// they are chosen; both can be kept for some days. What is held already is confirmed or let go first; of an order that is
// locked meanwhile it is only let go.
class SeatsDialog : public OrderDialog {
    Q_OBJECT

public:
    struct Whose {
        QString patron;
        QTimeZone zone = QTimeZone::utc();
        bool acting = false;
        std::vector<RowId> offered = {}; // chosen at first, instead of its own
        QString locked = {}; // why its seats may not change; what is held can be let go
    };

    SeatsDialog(OrderSeats seats, const Whose &whose, const Services &services, QWidget *parent);

    void showOutcome(int asked, const QString &sentence, const QString &detail);
    void showRefusal(int asked, const QString &sentence); // 0: of what was done
    [[nodiscard]] bool keepsOriginal() const;
    void offerMove(const QString &hindrance); // to another series; empty: nothing is in the way

Q_SIGNALS:
    void asked(int number, const pd::SeatChange &change); // what it would come to
    void wanted(const pd::SeatChange &change);
    void holdWanted(const pd::SeatChange &change);
    void confirmWanted();
    void releaseWanted();
    void waitWanted(int seats, int accessible, const QStringList &sections);
    void adviceWanted(const std::optional<pd::SeatChange> &change); // the change that is chosen, if one is
    void moveWanted();
    void noticed(const pd::ui::Notice &notice);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void go() override;
    [[nodiscard]] QWidget *makeWishes(const QTimeZone &zone);
    void makeHeld(const QTimeZone &zone);
    void lookBusy();
    void showHouse();
    void weigh();
    void ask();
    void block(const QString &reason);
    [[nodiscard]] std::optional<RowId> performance() const;

    OrderSeats m_seats;
    QString m_locked;
    std::shared_ptr<const SeatHouse> m_house;
    QComboBox *m_performances;
    QSpinBox *m_accessible;
    QComboBox *m_after;
    Banner *m_held;
    QPushButton *m_confirm;
    QPushButton *m_release;
    QPushButton *m_other;
    QPushButton *m_move;
    QPushButton *m_wait;
    SeatChooser *m_chooser;
    QPushButton *m_hold;
    SeatChange m_change;
    bool m_hasChange = false;
    QTimer m_pause; // before it is asked: somebody is still choosing
    int m_asked = 0;
    bool m_isHeld = false; // seats beside its own
};

} // namespace pd::ui
