// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seathouse.h"

#include <QHash>
#include <QPointF>
#include <QRectF>

#include <memory>

namespace pd::ui {

// Where a house's seats are drawn, in pixels at 100 %: the stage above, left as the audience's left. Immutable.
class SeatPlan {
public:
    struct Line { // what stands level: the name of its leftmost row, and of its rightmost
        qreal y = 0;
        QString left;
        QString right;
    };
    struct Title {
        QString section;
        QPointF place; // its middle
        qreal room = 0; // above the seats, and free
    };

    SeatPlan() = default;
    explicit SeatPlan(std::shared_ptr<const SeatHouse> house);

    [[nodiscard]] const SeatHouse &house() const { return *m_house; }
    [[nodiscard]] const std::shared_ptr<const SeatHouse> &shared() const { return m_house; }
    [[nodiscard]] QPointF centre(int seat) const { return m_centres[size_t(seat)]; }
    [[nodiscard]] QRectF cell(int seat) const;
    static constexpr qreal namesWidth = 40; // of the rows' names, at either side
    [[nodiscard]] QRectF bounds() const { return m_bounds; } // of all that is drawn; room for the rows' names at both sides
    [[nodiscard]] QRectF stage() const { return m_stage; }   // the arc hangs from its top corners
    [[nodiscard]] const std::vector<Line> &lines() const { return m_lines; }
    [[nodiscard]] const std::vector<Title> &titles() const { return m_titles; } // none where there is one section
    [[nodiscard]] int seatAt(QPointF point) const; // -1: none
    // As the house counts places: seats from the left, rows from the front. Without the rows' curve.
    [[nodiscard]] static QPointF placeAt(QPointF point);

    // Calls visit(seat) for each whose cell is in sight, in no order.
    template <class Visit>
    void each(const QRectF &sight, Visit visit) const
    {
        const QRectF wide = sight.adjusted(-reach, -reach, reach, reach); // a cell belongs to where its middle is
        for (int y = bucket(wide.top()); y <= bucket(wide.bottom()); ++y) {
            for (int x = bucket(wide.left()); x <= bucket(wide.right()); ++x) {
                if (const auto found = m_buckets.constFind({x, y}); found != m_buckets.cend()) {
                    for (const int seat : *found) {
                        if (sight.intersects(cell(seat)))
                            visit(seat);
                    }
                }
            }
        }
    }

private:
    static constexpr qreal reach = 10; // half a cell

    [[nodiscard]] static int bucket(qreal at);
    void place();
    void makeLines();
    void makeTitles();

    std::shared_ptr<const SeatHouse> m_house = std::make_shared<const SeatHouse>();
    std::vector<QPointF> m_centres;
    QHash<std::pair<int, int>, std::vector<int>> m_buckets; // by the seats' middle
    QRectF m_bounds;
    QRectF m_stage;
    std::vector<Line> m_lines;
    std::vector<Title> m_titles;
};

} // namespace pd::ui
