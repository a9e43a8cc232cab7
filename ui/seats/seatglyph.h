// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seathouse.h"
#include "ui/common/tokens.h"

#include <QPixmap>

#include <map>

class QPainter;

namespace pd::ui {

// Everything that the picture of a seat depends on.
struct SeatLook {
    SeatState state = SeatState::Free;
    bool accessible = false;
    bool companion = false;
    bool obstructed = false;
    int level = 0; // 1 the dearest, …, at most 6; 0: not shown

    auto operator<=>(const SeatLook &) const = default;
};

inline constexpr QSizeF seatCell{18.6, 19}; // at 100 %

[[nodiscard]] SeatLook lookOf(const MapSeat &seat, int level = 0);

// Draws a seat into a cell: the shape carries the meaning, the colour repeats it (look: Seats). A letter tells accessible
// and companion seats, a cut corner one with less to see, dots as on a die the price level.
void paintSeat(QPainter &painter, const QRectF &cell, const SeatLook &look, const Tokens &tokens);

// Pictures of seats in one size and one theme, each drawn once.
class SeatGlyphs {
public:
    // In pixels of the screen.
    void setCell(QSize pixels, qreal devicePixelRatio, const Tokens &tokens);
    [[nodiscard]] const QPixmap &picture(const SeatLook &look);

private:
    QSize m_pixels;
    qreal m_ratio = 1;
    const Tokens *m_tokens = nullptr;
    std::map<SeatLook, QPixmap> m_pictures;
};

} // namespace pd::ui
