// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/requestwish.h"
#include "models/domain/result.h"
#include "models/domain/ticketorder.h"

#include <QVariant>

namespace pd::store {

class Connection;
class WriteTransaction;

// What an order has when somebody asks for a change of it.
struct OrderNow {
    QString seats;
    QVariant series;
    QVariant since; // ISO date: since when its patron has seats in the series
};
[[nodiscard]] Result<OrderNow> orderNow(WriteTransaction &transaction, const TicketOrder &order);

// The reason why a request is withdrawn that the program knows by this code, whatever people call it. Where none has the code, since staff called it otherwise
// before there were codes, the one of this name gets it, or is made.
[[nodiscard]] Result<RowId> withdrawnReason(Connection &connection, const QString &code, const QString &name);

// Its wishes that a plan understands.
[[nodiscard]] Result<void> addWishes(Connection &connection, RowId request, const std::vector<RequestWish> &wishes);

// R5: requests of the order that are not finished have no object any more: withdrawn, since the patron does not renew. How many.
[[nodiscard]] Result<qint64> withdrawRequests(WriteTransaction &transaction, RowId order);

// Open and answered: it waits for the patron. Does nothing to one that is finished, or waits already.
[[nodiscard]] Result<void> waitForPatron(WriteTransaction &transaction, RowId request);

} // namespace pd::store
