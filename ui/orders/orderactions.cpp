// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orderactions.h"

#include "ui/common/plaintip.h"
#include "ui/words/errorsentence.h"
#include "ui/words/orderwords.h"

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int lookAfterMs = 200;

} // namespace

OrderActions::OrderActions(OrderDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_receipts(new QAction(tr("Receip&ts of the order…"), this))
{
    const auto add = [this](OrderDeed deed, const QString &text, const QString &shortText, const QString &name) {
        auto *action = new QAction(text, this);
        action->setIconText(shortText);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, deed] { m_desk.ask(deed, m_order, false); });
        m_deeds.push_back({deed, action});
    };
    add(OrderDeed::Pay, tr("Take a pa&yment…"), tr("Pay…"), u"orderPay"_s);
    add(OrderDeed::RecordRequest, tr("Record a change re&quest…"), tr("Request changes…"), u"orderRequest"_s);
    add(OrderDeed::ChangeSeats, tr("Change seat&s…"), tr("Change seats…"), u"orderSeats"_s);
    add(OrderDeed::Decline, tr("Does not rene&w…"), tr("Does not renew…"), u"orderDecline"_s);
    m_receipts->setObjectName(u"orderReceipts"_s);
    m_receipts->setIconText(tr("Receipts…"));
    connect(m_receipts, &QAction::triggered, this, [this] { m_desk.showReceipts(m_order); });
    connect(&m_desk, &OrderDesk::heldFound, this, [this](RowId order) {
        if (order != m_order)
            return;
        for (const Deed &one : m_deeds) {
            if (one.deed == OrderDeed::ChangeSeats)
                turn(*one.action, {});
        }
        Q_EMIT changed();
    });
    m_lookSoon.setSingleShot(true);
    m_lookSoon.setInterval(lookAfterMs);
    connect(&m_lookSoon, &QTimer::timeout, this, [this] { m_desk.lookForHold(m_order); });
    setOrder(0);
}

void OrderActions::turn(QAction &action, const QString &reason)
{
    action.setEnabled(reason.isEmpty());
    action.setStatusTip(reason);
    action.setToolTip(reason.isEmpty() ? QString(action.text()).remove(u'&') : plainTip(reason));
}

void OrderActions::setOrder(RowId order)
{
    m_order = order;
    m_lookSoon.stop();
    const QString none = tr("Choose an order of the patron first.");
    for (const Deed &one : m_deeds) {
        const Result<void> allowed = order ? m_desk.may(one.deed, order) : Result<void>();
        const bool locked = order && !allowed && one.deed == OrderDeed::ChangeSeats && allowed.error().code == ErrorCode::OrderRefused;
        if (locked && !m_desk.knowsHold(order))
            m_lookSoon.start();
        const bool on = order && (allowed || (locked && m_desk.knowsHold(order)));
        turn(*one.action, !order ? none : on ? QString() : allowed.error().code == ErrorCode::OrderRefused ? words::orderRefusalText(allowed.error()) : words::errorSentence(allowed.error()));
    }
    turn(*m_receipts, !order ? none : m_desk.receipts(order).empty() ? tr("No payment of this order was taken at this desk.") : QString());
    Q_EMIT changed();
}

QList<QAction *> OrderActions::all() const
{
    QList<QAction *> actions;
    for (const Deed &one : m_deeds)
        actions.append(one.action);
    return actions << m_receipts;
}

bool OrderActions::anyOn() const
{
    const QList<QAction *> actions = all();
    return std::any_of(actions.begin(), actions.end(), [](const QAction *action) { return action->isEnabled(); });
}

} // namespace pd::ui
