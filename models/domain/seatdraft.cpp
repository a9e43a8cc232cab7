// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seatdraft.h"

#include <QSet>

#include <algorithm>

namespace pd {

namespace {

bool same(const Seat &a, const Seat &b)
{
    return a.id == b.id && a.sameName(b) && a.sameFacts(b);
}

} // namespace

bool SeatDraft::isChanged() const
{
    return !std::equal(m_seats.cbegin(), m_seats.cend(), m_atFirst.cbegin(), m_atFirst.cend(), same);
}

std::vector<Seat> SeatDraft::doubled() const
{
    QSet<QString> names;
    std::vector<Seat> twice;
    for (const Seat &seat : m_seats) {
        const QString name = seat.section + QChar(1) + seat.row + QChar(1) + seat.number;
        if (names.contains(name) && std::none_of(twice.cbegin(), twice.cend(), [&](const Seat &one) { return one.sameName(seat); }))
            twice.push_back(seat);
        names.insert(name);
    }
    return twice;
}

void SeatDraft::keep()
{
    if (m_together && m_kept)
        return;
    m_kept = true;
    m_undo.push_back(m_seats);
    m_redo.clear();
}

void SeatDraft::replace(std::vector<Seat> seats)
{
    keep();
    m_seats = std::move(seats);
    for (const Seat &seat : m_seats)
        m_next = std::min(m_next, seat.id - 1);
}

void SeatDraft::together()
{
    m_together = true;
    m_kept = false;
}

void SeatDraft::separate()
{
    m_together = false;
}

std::vector<RowId> SeatDraft::add(const SeatRow &row)
{
    std::vector<RowId> added;
    if (row.count < 1)
        return added;
    keep();
    const double half = std::max(0.5, (row.count - 1) / 2.0);
    for (int place = 0; place < row.count; ++place) {
        const double away = (place - (row.count - 1) / 2.0) / half;
        Seat seat;
        seat.id = m_next--;
        seat.section = row.section;
        seat.row = row.row;
        seat.number = QString::number(row.first + (row.leftward ? row.count - 1 - place : place));
        seat.x = row.x + place;
        seat.y = row.y + row.bend * (1 - away * away);
        seat.aisle = place == 0 || place == row.count - 1;
        m_seats.push_back(seat);
        added.push_back(seat.id);
    }
    return added;
}

template <class Change>
void SeatDraft::change(const std::vector<RowId> &seats, Change change)
{
    const QSet<RowId> chosen(seats.begin(), seats.end());
    std::vector<Seat> changed = m_seats;
    for (Seat &seat : changed) {
        if (chosen.contains(seat.id))
            change(seat);
    }
    if (std::equal(m_seats.cbegin(), m_seats.cend(), changed.cbegin(), changed.cend(), same))
        return;
    keep();
    m_seats = std::move(changed);
}

void SeatDraft::set(const std::vector<RowId> &seats, bool Seat::*fact, bool on)
{
    change(seats, [&](Seat &seat) { seat.*fact = on; });
}

void SeatDraft::move(const std::vector<RowId> &seats, double x, double y)
{
    change(seats, [&](Seat &seat) {
        seat.x += x;
        seat.y += y;
    });
}

void SeatDraft::remove(const std::vector<RowId> &seats)
{
    const QSet<RowId> chosen(seats.begin(), seats.end());
    std::vector<Seat> left;
    std::copy_if(m_seats.cbegin(), m_seats.cend(), std::back_inserter(left), [&](const Seat &seat) { return !chosen.contains(seat.id); });
    if (left.size() == m_seats.size())
        return;
    keep();
    m_seats = std::move(left);
}

void SeatDraft::undo()
{
    if (m_undo.empty())
        return;
    m_redo.push_back(std::exchange(m_seats, std::move(m_undo.back())));
    m_undo.pop_back();
}

void SeatDraft::redo()
{
    if (m_redo.empty())
        return;
    m_undo.push_back(std::exchange(m_seats, std::move(m_redo.back())));
    m_redo.pop_back();
}

} // namespace pd
