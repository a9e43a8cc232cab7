// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/action.h"
#include "models/domain/ticketorder.h"
#include "models/domain/waitlist.h"

namespace pd::actions {

// Somebody waits for other seats in the series of an order. Only this desk knows of it: nothing is carried over.
class WaitAction final : public Action {
public:
    // Of `wait` what is wished for: section, seats, together, accessible, note.
    WaitAction(RowId order, SeatWait wait);

    [[nodiscard]] QString name() const override { return QStringLiteral("wait.add"); }
    [[nodiscard]] QJsonObject parameters() const override { return {{QStringLiteral("order"), m_order}}; }
    // ValueInvalid. Card numbers in the note are blanked.
    [[nodiscard]] Result<void> check(store::Connection &connection) override;
    // OrderNotOfSeries: nobody knows for which series. OrderGivenUp; OrderRefused where the order's seats are no more (its
    // renewal's series has closed, too); SeriesLacks where nothing is still to come, or packages are chosen or flex;
    // SectionUnknown.
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;
    [[nodiscard]] const SeatWait &added() const { return m_wait; } // after a run

private:
    [[nodiscard]] Result<void> mayWait(store::WriteTransaction &transaction, const TicketOrder &order);

    RowId m_order;
    SeatWait m_wait;
};

// ... and does not wait any more.
class UnwaitAction final : public Action {
public:
    explicit UnwaitAction(RowId wait);

    [[nodiscard]] QString name() const override { return QStringLiteral("wait.remove"); }
    [[nodiscard]] QJsonObject parameters() const override { return {{QStringLiteral("wait"), m_wait}}; }
    [[nodiscard]] Result<void> check(store::Connection &) override { return {}; }
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override; // RecordUnknown
    [[nodiscard]] const SeatWait &removed() const { return m_removed; }

private:
    RowId m_wait;
    SeatWait m_removed;
};

} // namespace pd::actions
