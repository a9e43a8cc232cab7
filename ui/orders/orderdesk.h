// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/receipt.h"
#include "models/domain/renewalstate.h"
#include "models/items/lane.h"
#include "models/items/patronservice.h"
#include "ui/orders/requestdialog.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

#include <QPointer>
#include <QSet>

namespace pd::ui {

class SeatsDesk;
struct WishedSeries;

// What staff do with the orders of the patron who is shown: for themselves, or for the patron in the preview. Each deed is
// asked for in a dialog that says what will happen, done by the ordinary action, and told in one sentence.
class OrderDesk : public QObject {
    Q_OBJECT

public:
    OrderDesk(const Services &services, QWidget *window);

    void setPatron(std::shared_ptr<const items::PatronView> view);
    // From now on what is done is the work of this change request, which it fills; none: of none.
    void setRequest(std::optional<RowId> request) { m_request = request; }
    // OrderRefused when it may not be done now; RecordUnknown without such an order.
    [[nodiscard]] Result<void> may(OrderDeed deed, RowId order) const;
    [[nodiscard]] std::vector<Receipt> receipts(RowId order) const; // the newest first
    void ask(OrderDeed deed, RowId order, bool acting);
    void askSeats(RowId order, const std::vector<RowId> &offered); // other seats, with these chosen at first
    // To another series, where the order may go to one; `wished` is what somebody wrote of it. Else which way leads to other seats, and why not so.
    void askOther(RowId order, const WishedSeries &wished);
    void askBenefit(RowId benefit); // B4, for the patron
    // Whether other seats are held for an order whose own may not change any more: those can still be let go (heldFound).
    void lookForHold(RowId order);
    [[nodiscard]] bool knowsHold(RowId order) const { return m_held.contains(order); }
    void showReceipts(RowId order);

Q_SIGNALS:
    void noticed(const pd::ui::Notice &notice);
    void heldFound(qint64 order);

private:
    void askPayment(const TicketOrder &order, bool acting);
    void askDecline(const TicketOrder &order, bool acting);
    void openSeats(const TicketOrder &order, bool acting, const QString &locked = {}, const std::vector<RowId> &offered = {});
    void askRequest(const TicketOrder &order, bool acting);
    void openRequest(RowId order, const RequestDialog::Start &start, bool acting);
    void showReceipt(RowId contact, RowId order, RowId payment);
    void openReceipts(std::vector<Receipt> receipts, RowId order, const Contact &contact);
    void mailReceipt(const Receipt &receipt, RowId order, const QString &recipient);
    void tell(const Result<actions::Outcome> &done, const QString &success);
    void tellWork(const Result<actions::Outcome> &done, const QString &success, const std::optional<RowId> &request);
    [[nodiscard]] const TicketOrder *find(RowId order) const;
    [[nodiscard]] QString onBehalf(bool acting) const;
    [[nodiscard]] QString whoseName() const;

    Services m_services;
    QWidget *m_window;
    SeatsDesk *m_seats;
    std::optional<RowId> m_request;
    std::shared_ptr<const items::PatronView> m_view;
    QSet<RowId> m_held; // orders that may only let their hold go
    items::Lane m_holdLane;
    items::Lane m_asked; // what is asked for before something is read or tried: only the newest opens a dialog
    QPointer<QDialog> m_dialog; // while one is open, none is asked for
};

} // namespace pd::ui
