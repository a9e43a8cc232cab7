// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/action.h"
#include "models/domain/serieslinks.h"
#include "models/store/fulfilment.h"
#include "models/store/seatassignments.h"

namespace pd::actions {

// Completes series from what was sold (store/serieslink.h).
class SeriesLinkAction final : public Action {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("series.link"); }
    [[nodiscard]] Result<void> check(store::Connection &) override { return {}; }
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;
    [[nodiscard]] const SeriesLinks &links() const { return m_links; } // after a run or a dry run

private:
    SeriesLinks m_links;
};

// Computes from the seats that orders hold whose seats are whose in a series, or in all.
class AssignSeatsAction final : public Action {
public:
    explicit AssignSeatsAction(std::optional<RowId> series = {});

    [[nodiscard]] QString name() const override { return QStringLiteral("seats.assign"); }
    [[nodiscard]] QJsonObject parameters() const override;
    // RecordUnknown for the series.
    [[nodiscard]] Result<void> check(store::Connection &connection) override;
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;
    [[nodiscard]] const store::AssignmentCount &count() const { return m_count; } // after a run or a dry run

private:
    std::optional<RowId> m_series;
    QString m_name; // the series'
    store::AssignmentCount m_count;
};

// Staff say of seats that nobody was sure of whether they are the patron's. Those that somebody else has are left out.
class SeatDecisionAction final : public Action {
public:
    SeatDecisionAction(std::vector<store::SeatOfPatron> seats, bool theirs);

    [[nodiscard]] QString name() const override { return m_theirs ? QStringLiteral("seats.accept") : QStringLiteral("seats.refuse"); }
    [[nodiscard]] QJsonObject parameters() const override;
    [[nodiscard]] Result<void> check(store::Connection &) override { return {}; }
    // One seat: what store::acceptSeat() refuses. Of several, SeatAssigned leaves one out; the others are written.
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;
    [[nodiscard]] const std::vector<Error> &leftOut() const { return m_leftOut; } // after a run or a dry run

private:
    std::vector<store::SeatOfPatron> m_seats;
    bool m_theirs;
    std::vector<Error> m_leftOut;
};

// A patron sits elsewhere now: by staff's choice their seat in the series goes there too, or stays what they prefer.
class SeatExchangeAction final : public Action {
public:
    SeatExchangeAction(const store::SeatOfPatron &seat, RowId newSeat, store::AfterExchange after);

    [[nodiscard]] QString name() const override { return QStringLiteral("seats.exchange"); }
    [[nodiscard]] QJsonObject parameters() const override;
    [[nodiscard]] Result<void> check(store::Connection &) override { return {}; }
    // What store::exchangeSeats() refuses.
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;

private:
    store::SeatOfPatron m_seat;
    RowId m_newSeat;
    store::AfterExchange m_after;
};

// A subscription gets its seats, and the patron has them in the series from now on.
class FulfilAction final : public Action {
public:
    explicit FulfilAction(RowId order, std::vector<RowId> seats = {});

    [[nodiscard]] QString name() const override { return QStringLiteral("order.fulfil"); }
    [[nodiscard]] QJsonObject parameters() const override;
    [[nodiscard]] Result<void> check(store::Connection &) override { return {}; }
    // What store::fulfilOrder() refuses.
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;
    [[nodiscard]] const store::Fulfilment &fulfilment() const { return m_fulfilment; } // after a run or a dry run

private:
    RowId m_order;
    std::vector<RowId> m_seats;
    store::Fulfilment m_fulfilment;
};

} // namespace pd::actions
