// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/action.h"
#include "models/domain/seatadvice.h"
#include "models/domain/ticketorder.h"
#include "models/store/seatassignments.h"

namespace pd::actions {

// Other seats for a subscription order: what its actions have in common. Refused where the order may not change seats
// (OrderRefused), where somebody changed it since it was looked at (RecordChanged), and where a seat is not free: SeatsNotFree
// says who has it and the best seats instead.
class SeatAction : public Action {
public:
    [[nodiscard]] QJsonObject parameters() const override { return {{QStringLiteral("order"), m_order}}; }
    [[nodiscard]] Result<void> check(store::Connection &) override { return {}; }
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) final;
    // After a run or a dry run.
    [[nodiscard]] const SeatsChanged &changed() const { return m_changed; }
    // The vendor's way to what was done; none: seats came in addition, were given back, or stay.
    [[nodiscard]] const std::optional<SeatSuggestion> &way() const { return m_way; }

protected:
    struct Scene {
        TicketOrder order;
        QTimeZone zone = QTimeZone::utc();
        bool patronManager = false;
        SeatStock stock;
        Instant at;
    };
    // `seen`: the order's version when somebody looked at it.
    SeatAction(RowId order, std::optional<qint64> seen);
    [[nodiscard]] virtual std::vector<RowId> asked() const { return {}; }
    [[nodiscard]] virtual bool freesSeats() const { return true; }   // what it gives up is on sale then
    [[nodiscard]] virtual bool changesSeats() const { return true; } // else it may whatever the order's state is
    // What it comes to; steps are empty where nothing changes.
    [[nodiscard]] virtual Result<SeatPlan> plan(store::WriteTransaction &transaction, const Scene &scene) = 0;
    [[nodiscard]] virtual Result<void> write(store::WriteTransaction &transaction, const Scene &scene, const SeatPlan &plan) = 0;
    SeatsChanged m_changed;

private:
    [[nodiscard]] Result<void> lookAtWaits(store::WriteTransaction &transaction, const Scene &scene, const std::vector<RowId> &gave, const std::vector<RowId> &took);

    RowId m_order;
    std::optional<qint64> m_seen;
    std::optional<SeatSuggestion> m_way;
};

// Other seats instead, more, or fewer: of the whole series, at all performances or none, or of one performance.
class SwapSeatsAction final : public SeatAction {
public:
    // `change.deed`: Swap, Add or Drop. `after`: whether the patron's seats in the series go with a swap.
    SwapSeatsAction(RowId order, SeatChange change, store::AfterExchange after = store::AfterExchange::TakesNew, std::optional<qint64> seen = {});

    [[nodiscard]] QString name() const override;

private:
    [[nodiscard]] std::vector<RowId> asked() const override { return m_change.take; }
    [[nodiscard]] Result<SeatPlan> plan(store::WriteTransaction &transaction, const Scene &scene) override;
    [[nodiscard]] Result<void> write(store::WriteTransaction &transaction, const Scene &scene, const SeatPlan &plan) override;

    SeatChange m_change;
    store::AfterExchange m_after;
};

// Keep both: the new seats are held for some business days (none: seats.holdBusinessDays) while the old ones stay, no longer
// than the series' renewals are open. ValueInvalid: fewer than 0 days, or more than a year.
class HoldSeatsAction final : public SeatAction {
public:
    HoldSeatsAction(RowId order, SeatChange change, std::optional<int> days = {}, std::optional<qint64> seen = {});

    [[nodiscard]] QString name() const override { return QStringLiteral("seats.hold"); }
    [[nodiscard]] Result<void> check(store::Connection &connection) override;

private:
    [[nodiscard]] bool freesSeats() const override { return false; }
    [[nodiscard]] std::vector<RowId> asked() const override { return m_change.take; }
    [[nodiscard]] Result<SeatPlan> plan(store::WriteTransaction &transaction, const Scene &scene) override;
    [[nodiscard]] Result<void> write(store::WriteTransaction &transaction, const Scene &scene, const SeatPlan &plan) override;

    SeatChange m_change;
    std::optional<int> m_days;
};

// The held seats become the order's, and the old ones go back on sale.
class ConfirmHoldAction final : public SeatAction {
public:
    explicit ConfirmHoldAction(RowId order, store::AfterExchange after = store::AfterExchange::TakesNew);

    [[nodiscard]] QString name() const override { return QStringLiteral("seats.confirm"); }

private:
    [[nodiscard]] Result<SeatPlan> plan(store::WriteTransaction &transaction, const Scene &scene) override;
    [[nodiscard]] Result<void> write(store::WriteTransaction &transaction, const Scene &scene, const SeatPlan &plan) override;

    store::AfterExchange m_after;
};

// The held seats go back on sale, and the old ones stay; also where the order's own seats may not change any more.
class ReleaseHoldAction final : public SeatAction {
public:
    explicit ReleaseHoldAction(RowId order);

    [[nodiscard]] QString name() const override { return QStringLiteral("seats.release"); }

private:
    [[nodiscard]] bool changesSeats() const override { return false; }
    [[nodiscard]] Result<SeatPlan> plan(store::WriteTransaction &transaction, const Scene &scene) override;
    [[nodiscard]] Result<void> write(store::WriteTransaction &transaction, const Scene &scene, const SeatPlan &plan) override;
};

} // namespace pd::actions
