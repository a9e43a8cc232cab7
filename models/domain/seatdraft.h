// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seat.h"

#include <QString>

#include <vector>

namespace pd {

// A row to be drawn into a seat map. Places are counted in seats from the left and rows from the front.
struct SeatRow {
    QString section;
    QString row;
    int count = 10;
    int first = 1;        // the lowest number
    bool leftward = false; // the lowest number stands at the right
    double x = 0;         // its leftmost seat
    double y = 0;         // its ends
    double bend = 0;      // how much farther from the stage its middle is
};

// A seat map while somebody edits it, with everything that was done to be taken back. New seats have ids under 0.
class SeatDraft {
public:
    SeatDraft() = default;
    explicit SeatDraft(std::vector<Seat> seats)
        : m_seats(seats)
        , m_atFirst(std::move(seats))
    {
    }

    [[nodiscard]] const std::vector<Seat> &seats() const { return m_seats; }
    [[nodiscard]] const std::vector<Seat> &atFirst() const { return m_atFirst; }
    [[nodiscard]] bool isChanged() const;
    // Seats that are called as one before them, each once: such a map cannot be saved.
    [[nodiscard]] std::vector<Seat> doubled() const;

    std::vector<RowId> add(const SeatRow &row); // the new seats
    void set(const std::vector<RowId> &seats, bool Seat::*fact, bool on);
    void move(const std::vector<RowId> &seats, double x, double y);
    void remove(const std::vector<RowId> &seats);
    void replace(std::vector<Seat> seats); // all of them
    void together(); // what follows belongs to one step, until separate()
    void separate();

    [[nodiscard]] bool canUndo() const { return !m_undo.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.empty(); }
    void undo();
    void redo();

private:
    void keep();
    template <class Change>
    void change(const std::vector<RowId> &seats, Change change);

    std::vector<Seat> m_seats;
    std::vector<Seat> m_atFirst;
    std::vector<std::vector<Seat>> m_undo;
    std::vector<std::vector<Seat>> m_redo;
    RowId m_next = -1;
    bool m_together = false;
    bool m_kept = false;
};

} // namespace pd
