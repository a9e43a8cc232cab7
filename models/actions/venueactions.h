// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/action.h"
#include "models/store/seatmap.h"

namespace pd::actions {

class VenueAction final : public Action {
public:
    explicit VenueAction(const QString &name);

    [[nodiscard]] QString name() const override { return QStringLiteral("venue.add"); }
    [[nodiscard]] QJsonObject parameters() const override;
    // ValueInvalid {value, expected} for an empty name. NameTaken comes from apply().
    [[nodiscard]] Result<void> check(store::Connection &connection) override;
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;
    [[nodiscard]] RowId venue() const { return m_venue; } // after a run

private:
    QString m_name;
    RowId m_venue = 0;
};

// Makes a venue's seats those of a seat map. Seats that stay keep what they are known by: who has sold, holds or likes them
// is not touched.
class SeatMapAction final : public Action {
public:
    SeatMapAction(RowId venue, std::vector<Seat> seats);

    [[nodiscard]] QString name() const override { return QStringLiteral("seatMap.set"); }
    [[nodiscard]] QJsonObject parameters() const override;
    // RecordUnknown for the venue. SeatInUse comes from apply().
    [[nodiscard]] Result<void> check(store::Connection &connection) override;
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;
    [[nodiscard]] const store::SeatMapChange &change() const { return m_change; } // after a run or a dry run

private:
    RowId m_venue;
    std::vector<Seat> m_seats;
    QString m_name; // the venue's
    store::SeatMapChange m_change;
};

} // namespace pd::actions
