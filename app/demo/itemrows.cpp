// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/missedseats.h"
#include "app/demo/patronrows.h"
#include "app/demo/seatbook.h"
#include "app/demo/tablewriter.h"

using namespace Qt::StringLiterals;

namespace pd::demo {
namespace {

struct ClaimRow {
    int instance;
    int seat;
    Claim kind;
    qint64 until; // 0: none
    qint64 item;
    qint64 order;
    qint64 contact;
};

// Items in one pass; the claims they make wait in memory, which the number of seats bounds.
class ItemWriter {
public:
    ItemWriter(const Theatre &theatre, RowSink &sink)
        : m_theatre(theatre)
        , m_sink(sink)
        , m_subscribers(theatre)
        , m_book(theatre)
        , m_rows(sink, "ticket_order_item",
                 {"order_id", "event_id", "instance_id", "price_level_id", "package_item_id", "status", "quantity", "unit_price",
                  "effective_price", "unit_discount", "currency", "discount_code", "seat_text", "seat_id", "barcode", "created_at"})
    {
    }

    [[nodiscard]] bool failed() const { return m_rows.failed(); }
    void add(qint64 contact, const HistoryPlan &plan, qint64 firstOrder);
    [[nodiscard]] Result<void> finish();

private:
    void addItem(const OrderPlan &order, const ItemPlan &item, int subscriberSeat);
    void row(const OrderPlan &order, const ItemPlan &item, int quantity, int seat);
    [[nodiscard]] int seatFor(const ItemPlan &item, int subscriberSeat);

    const Theatre &m_theatre;
    RowSink &m_sink;
    SubscriberSeats m_subscribers;
    SeatBook m_book;
    TableWriter m_rows;
    std::vector<ClaimRow> m_claims;
    std::vector<qint64> m_ids; // of the patron's items, by index
    qint64 m_contact = 0;
    qint64 m_order = 0;
};

void ItemWriter::add(qint64 contact, const HistoryPlan &plan, qint64 firstOrder)
{
    m_contact = contact;
    m_order = firstOrder;
    m_ids.assign(plan.items.size(), 0);
    const int subscriberSeat = plan.family < 0 ? -1 : m_subscribers.take(plan.family, plan.familySeats);
    for (const OrderPlan &order : plan.orders) {
        for (int i = order.firstItem; i < order.firstItem + order.items; ++i) {
            addItem(order, plan.items[size_t(i)], subscriberSeat);
            m_ids[size_t(i)] = m_rows.rows();
        }
        ++m_order;
    }
}

int ItemWriter::seatFor(const ItemPlan &item, int subscriberSeat)
{
    switch (item.seats) {
    case Seats::None: break;
    case Seats::General: return m_book.takeGeneral(item.instance, item.quantity);
    case Seats::Named: return m_book.takeNamed(item.instance, item.seat, item.quantity) ? item.seat : -1;
    case Seats::Subscriber:
        if (subscriberSeat >= 0 && m_book.takeNamed(item.instance, subscriberSeat, item.quantity))
            return subscriberSeat;
        break;
    }
    return -1;
}

void ItemWriter::addItem(const OrderPlan &order, const ItemPlan &item, int subscriberSeat)
{
    if (item.seats == Seats::Subscriber && misses(m_contact, order, item.instance, m_theatre)) {
        row(order, item, item.quantity, -1);
        return;
    }
    const int seat = order.claim == Claim::None ? -1 : seatFor(item, subscriberSeat);
    if (seat < 0) {
        // A package without seats of its own is one line.
        if (item.seats != Seats::Subscriber)
            row(order, item, item.quantity, -1);
        return;
    }
    for (int s = seat; s < seat + item.quantity; ++s)
        row(order, item, 1, s);
}

void ItemWriter::row(const OrderPlan &order, const ItemPlan &item, int quantity, int seat)
{
    m_rows.add(m_order, rowId(item.event), rowId(item.instance), rowId(item.priceLevel),
               item.packageItem < 0 ? QVariant() : QVariant(m_ids[size_t(item.packageItem)]), item.status, quantity, item.unitPrice,
               item.unitPrice - item.discount, item.discount, u"USD"_s, item.code < 0 ? QString() : m_theatre.codes[size_t(item.code)].code,
               seat < 0 ? item.seatText : m_theatre.seatName(seat), rowId(seat),
               seat < 0 ? QString() : QString::number(700'000'000'000 + m_rows.rows()), order.created);
    if (seat < 0)
        return;
    const qint64 until = order.claim == Claim::Renewal ? m_theatre.series[size_t(order.series)].closesAt
                         : order.claim == Claim::Hold ? m_theatre.daysAgo(-7)
                                                      : 0;
    m_claims.push_back({item.instance, seat, order.claim, until, m_rows.rows(), m_order, m_contact});
}

Result<void> ItemWriter::finish()
{
    if (const auto done = m_rows.finish(); !done)
        return done;
    TableWriter claims(m_sink, "seat_claim", {"instance_id", "seat_id", "kind", "until", "item_id", "order_id", "contact_id"});
    for (const ClaimRow &c : m_claims) {
        claims.add(rowId(c.instance), rowId(c.seat), c.kind == Claim::Ticket ? u"ticket"_s : c.kind == Claim::Hold ? u"hold"_s : u"renewal"_s,
                   c.until ? QVariant(c.until) : QVariant(), c.item, c.order, c.contact);
    }
    return claims.finish();
}

} // namespace

Result<void> writeItems(const Planner &planner, const Theatre &theatre, RowSink &sink)
{
    ItemWriter writer(theatre, sink);
    HistoryPlan plan;
    qint64 orders = 0;
    for (qint64 i = 0; i < planner.contacts() && !writer.failed(); ++i) {
        planner.history(i, plan);
        writer.add(i + 1, plan, orders + 1);
        orders += qint64(plan.orders.size());
    }
    return writer.finish();
}

} // namespace pd::demo
