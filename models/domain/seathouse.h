// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seat.h"

#include <QHash>

#include <optional>
#include <vector>

namespace pd {

// What a seat is at one performance. Own and Proposal are of the patron that somebody looks for.
enum class SeatState { Free, Taken, Held, Renewal, Own, Proposal };

// "free", "taken", "held", "renewal", "own", "proposal": part of the JSON contract.
[[nodiscard]] QString seatStateName(SeatState state);

// For whom a seat is taken or held; what is not known is empty.
struct SeatHolder {
    QString patron;
    QString order;   // its number
    QString request; // of a change of seats
    std::optional<Instant> until; // a hold ends then
};

// A seat as a map shows it. Aisle, accessible, companion and obstructed are facts of the seat itself.
struct MapSeat {
    Seat seat;
    SeatState state = SeatState::Free;
    QString level; // price level; empty: not known
    std::optional<Money> price;
    SeatHolder holder = {};
};

// The seats of one house in their rows, and what is where. Seats are known by their index, in the order given. Immutable.
class SeatHouse {
public:
    enum class Way { Left, Right, Up, Down }; // as one sees it with the stage above
    struct Row {
        QString section;
        QString name;
        std::vector<int> seats; // left to right
        double y = 0;           // in the middle of its seats
    };

    SeatHouse() = default;
    explicit SeatHouse(std::vector<MapSeat> seats);

    [[nodiscard]] int count() const { return int(m_seats.size()); }
    [[nodiscard]] const MapSeat &at(int seat) const { return m_seats[size_t(seat)]; }
    [[nodiscard]] const std::vector<MapSeat> &seats() const { return m_seats; }
    [[nodiscard]] int indexOf(RowId seat) const { return m_index.value(seat, -1); } // -1: not here
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; } // front to back, then left to right
    [[nodiscard]] int rowOf(int seat) const { return m_rowOf[size_t(seat)]; }
    [[nodiscard]] int placeOf(int seat) const { return m_placeOf[size_t(seat)]; } // in its row, from the left
    [[nodiscard]] const std::vector<QString> &sections() const { return m_sections; } // in the order of their front rows
    [[nodiscard]] const std::vector<QString> &levels() const { return m_levels; } // dearest first, then as they come

    // Side by side, with no aisle between them.
    [[nodiscard]] bool adjoin(int seat, int other) const;
    // The next seat that way; -1: there is none. From a row's end on to what stands beside it.
    [[nodiscard]] int next(int seat, Way way) const;
    // The outermost seats: x of the leftmost and rightmost, y of the front and the back ones.
    [[nodiscard]] double left() const { return m_left; }
    [[nodiscard]] double right() const { return m_right; }
    [[nodiscard]] double front() const { return m_front; }
    [[nodiscard]] double back() const { return m_back; }

private:
    void makeRows();
    void makeLevels();
    [[nodiscard]] int beside(int seat, bool right) const;
    [[nodiscard]] int before(int seat, bool down) const;
    [[nodiscard]] int nearestIn(const Row &row, double x) const;

    std::vector<MapSeat> m_seats;
    QHash<RowId, int> m_index;
    std::vector<Row> m_rows;
    std::vector<int> m_rowOf;
    std::vector<int> m_placeOf;
    std::vector<QString> m_sections;
    std::vector<QString> m_levels;
    double m_left = 0;
    double m_right = 0;
    double m_front = 0;
    double m_back = 0;
};

} // namespace pd
