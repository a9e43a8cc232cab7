// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/orders/orderdesk.h"

#include <QTimer>

class QAction;

namespace pd::ui {

// The deeds as actions on the order that is chosen: in a menu, beside the order, in the palette. One that is off says why.
class OrderActions : public QObject {
    Q_OBJECT

public:
    OrderActions(OrderDesk &desk, QObject *parent);

    void setOrder(RowId order); // 0: none
    [[nodiscard]] QList<QAction *> all() const;
    [[nodiscard]] bool anyOn() const;

Q_SIGNALS:
    void changed();

private:
    struct Deed {
        OrderDeed deed;
        QAction *action;
    };
    static void turn(QAction &action, const QString &reason);

    OrderDesk &m_desk;
    RowId m_order = 0;
    std::vector<Deed> m_deeds;
    QAction *m_receipts;
    QTimer m_lookSoon; // for a hold, once the order is looked at: not while rows are walked, nor before the next patron is read
};

} // namespace pd::ui
