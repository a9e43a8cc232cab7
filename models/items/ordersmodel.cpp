// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/ordersmodel.h"

#include "models/domain/folding.h"

#include <QSet>

#include <algorithm>

namespace pd::items {

namespace {

QVariant orUnknown(const std::optional<Money> &amount)
{
    return amount ? QVariant::fromValue(*amount) : QVariant();
}

bool isExchanged(const portal::OrderItemLine &item)
{
    return sameFolded(item.status, u"Deleted");
}

// What the order is for: of a listed order the items that count, of any other what it would be for. O6: what was exchanged away is
// that only where nothing came instead.
bool counts(const portal::OrderLine &line, const portal::OrderItemLine &item)
{
    if (line.visible)
        return item.visible;
    return !isExchanged(item) || std::all_of(line.items.begin(), line.items.end(), isExchanged);
}

QString eventsOf(const portal::OrderLine &line)
{
    QStringList events;
    for (const portal::OrderItemLine &item : line.items) {
        const QString &name = item.event.isEmpty() ? item.instance : item.event;
        if (counts(line, item) && !name.isEmpty() && !events.contains(name))
            events.append(name);
    }
    return events.join(QStringLiteral(", "));
}

qint64 ticketsOf(const portal::OrderLine &line)
{
    qint64 tickets = 0;
    for (const portal::OrderItemLine &item : line.items) {
        if (counts(line, item))
            tickets += item.quantity.value_or(1);
    }
    return tickets;
}

} // namespace

void OrdersModel::setPatron(std::shared_ptr<const PatronView> view)
{
    const auto before = std::exchange(m_view, std::move(view)); // the rows point into it until they are gone
    QHash<RowId, const TicketOrder *> orders;
    for (const TicketOrder &order : m_view->record.orders)
        orders.insert(order.id, &order);
    QSet<RowId> renewals;
    for (const portal::RenewalLine &renewal : m_view->page.renewals) {
        if (renewal.visible)
            renewals.insert(renewal.id);
    }
    std::vector<OrderRow> rows;
    rows.reserve(m_view->page.orders.size());
    for (const portal::OrderLine &line : m_view->page.orders)
        rows.push_back({orders.value(line.id), &line, !line.visible && renewals.contains(line.id)});
    setRows(std::move(rows));
}

QVariant OrdersModel::value(int row, int column) const
{
    const OrderRow &of = at(row);
    switch (column) {
    case NumberColumn:
        return of.line->number;
    case DateColumn:
        return of.line->created ? QVariant::fromValue(*of.line->created) : QVariant();
    case EventsColumn:
        return eventsOf(*of.line);
    case StatusColumn:
        return of.line->status;
    case TotalColumn:
        return orUnknown(of.line->total);
    case LabelColumn:
        return of.line->label;
    case TicketsColumn:
        return ticketsOf(*of.line);
    case PaidColumn:
        return orUnknown(of.line->paid);
    case TypeColumn:
        return of.order->type;
    case OriginColumn:
        return of.order->origin;
    case DeliveryColumn:
        return of.line->delivery;
    case ShownColumn:
        return int(shown(row));
    default:
        return {};
    }
}

RecordModel::Shown OrdersModel::shown(int row) const
{
    return at(row).line->visible ? Shown::Seen : at(row).pendingRenewal ? Shown::Elsewhere : Shown::Hidden;
}

} // namespace pd::items
