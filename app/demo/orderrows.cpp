// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/missedseats.h"
#include "app/demo/namedpatrons.h"
#include "app/demo/patronrows.h"
#include "app/demo/seatbook.h"
#include "app/demo/seatwishes.h"
#include "app/demo/tablewriter.h"
#include "models/domain/emailaddress.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace pd::demo {
namespace {

// All that was paid stands in the payments, which count as recorded here.
constexpr Minor nothingImported = 0;
// Of the ordinary subscribers the first ones have other seats in mind, then one of so many.
constexpr qint64 firstWishes = 6;
constexpr qint64 oneOf = 3;
constexpr size_t mostWishes = 60;
constexpr size_t correspondents = 30; // demoletters.h
constexpr qint64 firstNumber = 100001; // the named patrons' own numbers are below

struct Assignment {
    qint64 contact;
    int seat;
    int series;
    qint64 created;
    QString sure; // how much so
};
struct Logged {
    int series;
    qint64 contact;
    qint64 order;
    bool declined;
};

// What follows from the orders of next season: as many rows as there are subscribers' seats, or few.
struct Renewals {
    std::vector<Assignment> assignments;
    std::vector<Logged> log;
    std::vector<DemoWish> wishes;
    qint64 pending = 0; // orders of ordinary subscribers
};

QString seatNames(const Theatre &theatre, int first, int count)
{
    QStringList names;
    for (int s = first; s < first + count; ++s)
        names.append(theatre.seatName(s));
    return names.join(u", "_s);
}

QString sureness(qint64 contact, const OrderPlan &order, const Theatre &theatre)
{
    const int missed = missedPerformances(contact, order, theatre);
    return missed == 0 ? u"high"_s : 2 * missed < int(theatre.series[size_t(order.series)].instances.size()) ? u"medium"_s : u"low"_s;
}

Result<void> writeRenewals(const Renewals &renewals, const Theatre &theatre, RowSink &sink)
{
    TableWriter assignments(sink, "seat_assignment", {"contact_id", "seat_id", "series_id", "confidence", "since_on"});
    for (const Assignment &a : renewals.assignments)
        assignments.add(a.contact, rowId(a.seat), rowId(a.series), a.sure, iso(theatre.today.addDays((a.created - theatre.daysAgo(0)) / 86'400'000)));
    if (const auto done = assignments.finish(); !done)
        return done;
    TableWriter runs(sink, "renewal_run", {"series_id", "from_series_id", "state", "started_at"});
    for (const SeriesKind kind : {MatineeSix, EveningSix})
        runs.add(rowId(theatre.seriesIn(NextSeason, kind)), rowId(theatre.seriesIn(CurrentSeason, kind)), u"done"_s, theatre.daysAgo(35));
    if (const auto done = runs.finish(); !done)
        return done;
    TableWriter log(sink, "renewal_log", {"run_id", "contact_id", "order_id", "outcome"});
    for (const Logged &l : renewals.log)
        log.add(1 + l.series - theatre.seriesIn(NextSeason, MatineeSix), l.contact, l.order, l.declined ? u"declined"_s : u"created"_s);
    if (const auto done = log.finish(); !done)
        return done;
    return writeWishes(renewals.wishes, sink);
}

} // namespace

Result<void> writeOrders(const Planner &planner, const Theatre &theatre, RowSink &sink, DemoCounts &counts)
{
    TableWriter rows(sink, "ticket_order", {"contact_id", "account_id", "number", "status", "type", "subscription_status", "origin", "source",
                                            "delivery", "currency", "subtotal", "fees", "amount_paid", "donation_amount", "donation_id",
                                            "series_id", "comments", "pending_renewal_seats", "created_at", "source_deleted", "merged_into"});
    SubscriberSeats subscribers(theatre);
    Renewals renewals;
    HistoryPlan plan;
    PersonPlan person;
    const qint64 named = qint64(namedPatrons().size()); // they come first, and have what the tour says
    qint64 donations = 0;
    for (qint64 i = 0; i < planner.contacts() && !rows.failed(); ++i) {
        planner.history(i, plan);
        const int seat = plan.family < 0 ? -1 : subscribers.take(plan.family, plan.familySeats);
        for (const OrderPlan &o : plan.orders) {
            const bool fixed = o.series >= 0 && !theatre.series[size_t(o.series)].instances.empty();
            const bool seated = fixed && seat >= 0 && o.claim != Claim::None;
            const bool pending = o.claim == Claim::Renewal && seated;
            const QString seats = pending ? seatNames(theatre, seat, plan.familySeats) : QString();
            const QString number = QString::number(o.number ? o.number : firstNumber + rows.rows());
            rows.add(o.accountOnly ? QVariant() : rowId(i), planner.accountOf(i), number,
                     o.status, o.type, o.subscriptionStatus, o.origin, o.source, o.delivery, u"USD"_s, orNull(o.subtotal), o.fees,
                     nothingImported, o.gift ? QVariant(o.gift) : QVariant(), o.donation < 0 ? QVariant() : rowId(donations + o.donation),
                     rowId(o.series), o.comments, seats, o.created, flag(o.sourceDeleted),
                     o.mergedInto.isEmpty() ? QVariant() : QVariant(o.mergedInto));
            for (int s = 0; seated && s < plan.familySeats; ++s)
                renewals.assignments.push_back({i + 1, seat + s, o.series, o.created, sureness(i + 1, o, theatre)});
            if (fixed && theatre.series[size_t(o.series)].season == NextSeason)
                renewals.log.push_back({o.series, i + 1, rows.rows(), o.claim == Claim::None});
            DemoWish wish{theatre.daysAgo(6), i + 1, rows.rows(), o.series, seats, o.request};
            if (!o.request.isEmpty()) {
                renewals.wishes.push_back(std::move(wish));
            } else if (pending && i >= named && renewals.wishes.size() < mostWishes && (++renewals.pending <= firstWishes || renewals.pending % oneOf == 0)) {
                wishFor(wish, qint64(renewals.wishes.size()));
                renewals.wishes.push_back(std::move(wish));
            } else if (pending && i >= named && counts.correspondents.size() < correspondents) {
                planner.person(i, person);
                if (isEmailAddress(person.contact.email))
                    counts.correspondents.push_back({person.contact.displayName(), person.contact.email, number, seats});
            }
        }
        donations += qint64(plan.donations.size());
    }
    counts.orders = rows.rows();
    if (const auto done = rows.finish(); !done)
        return done;
    return writeRenewals(renewals, theatre, sink);
}

Result<void> writePayments(const Planner &planner, RowSink &sink)
{
    TableWriter rows(sink, "payment", {"order_id", "donation_id", "reverses_id", "kind", "at", "amount", "currency", "method", "status", "created_at"});
    HistoryPlan plan;
    qint64 orders = 0;
    qint64 donations = 0;
    for (qint64 i = 0; i < planner.contacts() && !rows.failed(); ++i) {
        planner.history(i, plan);
        for (const OrderPlan &o : plan.orders) {
            ++orders;
            const qint64 before = rows.rows();
            for (int p = o.firstPayment; p < o.firstPayment + o.payments; ++p) {
                const PaymentPlan &payment = plan.payments[size_t(p)];
                rows.add(orders, QVariant(), payment.reverses < 0 ? QVariant() : rowId(before + payment.reverses - o.firstPayment),
                         payment.amount < 0 ? u"refund"_s : u"payment"_s, payment.at, payment.amount, u"USD"_s, payment.method,
                         payment.status, payment.at);
            }
        }
        for (const DonationPlan &d : plan.donations) {
            ++donations;
            if (d.paid && d.amount)
                rows.add(QVariant(), donations, QVariant(), u"payment"_s, d.created, *d.amount, u"USD"_s, u"Check"_s, u"Approved"_s, d.created);
        }
    }
    return rows.finish();
}

} // namespace pd::demo
