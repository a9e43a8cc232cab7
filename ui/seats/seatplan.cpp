// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seats/seatplan.h"

#include "ui/seats/seatglyph.h"

#include <algorithm>
#include <cmath>

namespace pd::ui {

namespace {

constexpr qreal curve = 8;       // how much farther from the stage a row's middle is than its ends
constexpr qreal bucketSize = 96;
constexpr qreal stageHeight = 34;
constexpr qreal titleHeight = 24;
constexpr qreal margin = 12;

} // namespace

SeatPlan::SeatPlan(std::shared_ptr<const SeatHouse> house)
    : m_house(std::move(house))
{
    place();
    makeTitles();
    makeLines();
    const SeatHouse &h = *m_house;
    const qreal left = h.left() * seatCell.width() - seatCell.width() / 2;
    const qreal right = h.right() * seatCell.width() + seatCell.width() / 2;
    const qreal top = h.front() * seatCell.height() - seatCell.height() / 2 - (m_titles.empty() ? 0 : titleHeight);
    const qreal bottom = h.back() * seatCell.height() + seatCell.height() / 2 + curve;
    const qreal width = std::clamp((right - left) * 0.55, std::min<qreal>(120, right - left), right - left);
    m_stage = {(left + right - width) / 2, top - stageHeight + 14, width, 8};
    m_bounds = QRectF(QPointF(left - SeatPlan::namesWidth, top - stageHeight - margin), QPointF(right + SeatPlan::namesWidth, bottom + margin));
}

// Rows that the house has straight are curved; one that bends by itself stays as it is.
void SeatPlan::place()
{
    const SeatHouse &h = *m_house;
    m_centres.resize(size_t(h.count()));
    const double middle = (h.left() + h.right()) / 2;
    const double half = std::max(1.0, (h.right() - h.left()) / 2);
    for (const SeatHouse::Row &row : h.rows()) {
        const bool straight = std::all_of(row.seats.cbegin(), row.seats.cend(), [&](int seat) { return std::abs(h.at(seat).seat.y - row.y) < 0.05; });
        for (const int seat : row.seats) {
            const Seat &s = h.at(seat).seat;
            const double away = (s.x - middle) / half;
            m_centres[size_t(seat)] = {s.x * seatCell.width(), s.y * seatCell.height() + (straight ? curve * (1 - away * away) : 0)};
        }
    }
    for (int seat = 0; seat < h.count(); ++seat)
        m_buckets[{bucket(centre(seat).x()), bucket(centre(seat).y())}].push_back(seat);
}

QRectF SeatPlan::cell(int seat) const
{
    return QRectF(centre(seat) - QPointF(seatCell.width() / 2, seatCell.height() / 2), seatCell);
}

int SeatPlan::bucket(qreal at)
{
    return int(std::floor(at / bucketSize));
}

void SeatPlan::makeLines()
{
    const SeatHouse &h = *m_house;
    double from = 0;
    double leftmost = 0;
    double rightmost = 0;
    for (const SeatHouse::Row &row : h.rows()) {
        const double left = h.at(row.seats.front()).seat.x;
        const double right = h.at(row.seats.back()).seat.x;
        if (m_lines.empty() || row.y - from > 0.5) {
            m_lines.push_back({centre(row.seats.front()).y(), row.name, row.name});
            from = row.y;
            leftmost = left;
            rightmost = right;
            continue;
        }
        if (left < leftmost) {
            leftmost = left;
            m_lines.back().left = row.name;
        }
        if (right > rightmost) {
            rightmost = right;
            m_lines.back().right = row.name;
        }
    }
}

void SeatPlan::makeTitles()
{
    const SeatHouse &h = *m_house;
    if (h.sections().size() < 2)
        return;
    for (const QString &section : h.sections()) {
        const auto first = std::find_if(h.rows().cbegin(), h.rows().cend(), [&](const SeatHouse::Row &row) { return row.section == section; });
        const qreal top = cell(first->seats.front()).top();
        const qreal left = cell(first->seats.front()).left();
        const qreal right = cell(first->seats.back()).right();
        qreal room = titleHeight; // up to what stands in front of it
        for (auto row = h.rows().cbegin(); row != first; ++row) {
            const bool ahead = cell(row->seats.front()).left() < right && cell(row->seats.back()).right() > left;
            if (ahead)
                room = std::clamp<qreal>(top - cell(row->seats[row->seats.size() / 2]).bottom(), 0, room);
        }
        m_titles.push_back({section, {(left + right) / 2, top - room / 2}, room});
    }
}

int SeatPlan::seatAt(QPointF point) const
{
    int found = -1;
    each(QRectF(point - QPointF(0.5, 0.5), QSizeF(1, 1)), [&](int seat) {
        if (cell(seat).contains(point))
            found = seat;
    });
    return found;
}

QPointF SeatPlan::placeAt(QPointF point)
{
    return {point.x() / seatCell.width(), point.y() / seatCell.height()};
}

} // namespace pd::ui
