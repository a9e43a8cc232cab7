// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/renewal/names.h"
#include "models/domain/renewal/outcome.h"
#include "models/domain/renewal/world.h"

#include <QSet>

#include <map>

namespace pd::renewal {

// Who comes to which seat of the new series. Their own seat comes before a decision of staff, and that before what the
// mapping says; of two with the same right neither has it. The world must outlive it.
class SeatPlan {
public:
    SeatPlan(const World &world, const Renaming &renaming);

    struct Answer {
        std::vector<RowId> seats; // 0: a place without a seat of its own; none where there is a problem
        std::optional<Outcome> problem;
        bool moved = false;
    };
    // Details are added for whatever is not as it was.
    [[nodiscard]] Answer answer(const Subscriber &subscriber, std::vector<Detail> &details) const;

    // Why no seat is looked for; none: one is.
    [[nodiscard]] std::optional<Outcome> stopOf(const Subscriber &subscriber) const;
    [[nodiscard]] PackageKind packageOf(const Subscriber &subscriber) const;
    [[nodiscard]] bool needsAccess(const Subscriber &subscriber) const;
    // Accessible seats that they have now.
    [[nodiscard]] int accessibleSeats(const Subscriber &subscriber) const;
    // Places that the new order must have.
    [[nodiscard]] static qint64 placesOf(const Subscriber &subscriber);
    // Staff have not said that it is not theirs.
    [[nodiscard]] static bool mayHave(const Subscriber &subscriber, RowId seat);
    // Nobody else has the seat, or would come to it.
    [[nodiscard]] bool isFreeFor(RowId contact, RowId seat) const;

private:
    enum class Right { Own, Decided, Mapped };
    struct Wish {
        RowId from = 0; // 0: decided
        RowId to = 0;   // 0: there is none
        Right right = Right::Own;
    };
    struct Contender {
        RowId contact = 0;
        Right right = Right::Own;
    };

    [[nodiscard]] std::vector<Wish> wishesOf(const Subscriber &subscriber) const;
    [[nodiscard]] Wish mappedSeat(RowId old) const;
    [[nodiscard]] const Obstacle *obstacleFor(RowId contact, RowId seat) const;
    [[nodiscard]] std::optional<Outcome> check(const Subscriber &subscriber, const Wish &wish, std::vector<Detail> &details) const;
    [[nodiscard]] QString nameOf(RowId contact) const { return m_names.value(contact); }
    [[nodiscard]] QString seatName(RowId seat) const;

    const World &m_world;
    const Renaming &m_renaming;
    QHash<RowId, const Seat *> m_seats;            // of the new venue
    QHash<QString, RowId> m_byName;                // section, row, number folded
    QHash<RowId, std::vector<const Obstacle *>> m_obstacles; // by seat
    QHash<RowId, std::vector<Contender>> m_contenders;       // by seat
    QHash<RowId, QString> m_names;
};

} // namespace pd::renewal
