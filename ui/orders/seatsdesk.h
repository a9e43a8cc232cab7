// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/changenotice.h"
#include "models/actions/seatchangeactions.h"
#include "ui/orders/movedialog.h"
#include "ui/orders/seatsdialog.h"
#include "ui/orders/waitdialog.h"
#include "ui/shell/page.h"
#include "ui/words/seatchangewords.h"

#include <QPointer>

namespace pd::ui {

// Changing the seats of an order: reads its house, asks, tries while somebody chooses, and does it by the ordinary actions.
class SeatsDesk : public QObject {
    Q_OBJECT

public:
    SeatsDesk(const Services &services, QWidget *window);

    struct Whose {
        SeatsDialog::Whose shown;
        QString onBehalf;
        bool patronManager = false;
        std::optional<RowId> request = {}; // a change request that this is the work of
        QString currency = {}; // the organisation's
    };
    void open(const TicketOrder &order, const Whose &whose);
    // Of whoever waits: with these seats chosen.
    void openFor(const SeatWait &wait, const std::vector<RowId> &seats);
    void offer(const std::optional<WaitOffer> &next, const QTimeZone &zone);
    // Which way leads to other seats, those of `change` if there is one, and what else could be offered; over this window, below `first`.
    void advise(const TicketOrder &order, const std::optional<SeatChange> &change, const Whose &whose, QWidget *over, const QString &first = {});
    // Why a renewal cannot be moved to another series here; empty: it can.
    [[nodiscard]] QString moveHindrance(const TicketOrder &order, const Whose &whose) const;
    // To which series, and which seats there; `wished` is what somebody wrote of the series that they would like.
    void move(const TicketOrder &order, const WishedSeries &wished, const Whose &whose, QWidget *over);

Q_SIGNALS:
    void noticed(const pd::ui::Notice &notice);

private:
    void show_(const TicketOrder &order, OrderSeats seats, const Whose &whose);
    void askWait(const WaitDialog::Start &start, RowId order, const Whose &whose, QWidget *parent);
    void showMove(const TicketOrder &order, const MoveChoices &choices, const Whose &whose, QWidget *over);
    void runMove(const TicketOrder &order, const SeriesMove &move, const Whose &whose, const QPointer<MoveDialog> &dialog, const QPointer<QWidget> &over);
    void run(std::shared_ptr<actions::SeatAction> action, words::SeatDeed deed, const Whose &whose, const QPointer<SeatsDialog> &dialog);

    Services m_services;
    QWidget *m_window;
    items::Lane m_asked; // only the newest opens a dialog
    items::Lane m_house; // of the series that is chosen last
    QPointer<QDialog> m_dialog; // while it is open, none is asked for
};

} // namespace pd::ui
