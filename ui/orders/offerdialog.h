// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/waitlist.h"
#include "ui/orders/orderdialog.h"

#include <QTimeZone>

namespace pd::ui {

// Seats have come free that somebody waits for: they are offered now, or later from the wait list.
class OfferDialog : public OrderDialog {
    Q_OBJECT

public:
    OfferDialog(const WaitOffer &offer, const QTimeZone &zone, QWidget *parent);

Q_SIGNALS:
    void wanted();

private:
    void go() override;
};

} // namespace pd::ui
