// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seats/seatglyph.h"

#include "ui/common/seattokens.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr qreal body = 14; // of a cell
constexpr qreal radius = 3;
constexpr qreal diamond = 18;
constexpr qreal corner = 5; // cut off a seat with less to see
constexpr qreal dot = 1.5;  // half of it, of a price level

struct Fill {
    QColor ground;
    QColor edge;
    QColor mark; // of what is drawn on it
};

Fill fillOf(const SeatLook &look, const Tokens &t)
{
    switch (look.state) {
    case SeatState::Free:
        return {Qt::transparent, seatTokens(t).freeEdge, t.text};
    case SeatState::Taken:
        return {seatTokens(t).taken, t.strong, t.text};
    case SeatState::Held:
        return {t.warn.ground, t.warn.text, t.warn.text};
    case SeatState::Renewal:
        return {t.info.ground, t.info.text, t.info.text};
    case SeatState::Own:
        return {t.accent, t.accent, t.onAccent};
    case SeatState::Proposal:
        return {t.success.text, t.success.text, t.surface};
    }
    return {};
}

QPainterPath outline(const SeatLook &look)
{
    QPainterPath path;
    const QRectF box(-body / 2, -body / 2, body, body);
    if (look.state == SeatState::Proposal) {
        const qreal half = diamond / 2;
        path.addPolygon(QPolygonF({QPointF(0, -half), QPointF(half, 0), QPointF(0, half), QPointF(-half, 0)}));
        path.closeSubpath();
    } else if (look.accessible) {
        path.addEllipse(box);
    } else {
        path.addRoundedRect(box, radius, radius);
    }
    if (!look.obstructed)
        return path;
    QPainterPath cut;
    const QPointF at = look.state == SeatState::Proposal ? QPointF(0, diamond / 2) : box.bottomRight();
    cut.addPolygon(QPolygonF({at + QPointF(1, 1 - corner - 1), at + QPointF(1, 1), at + QPointF(-corner - 1, 1)}));
    cut.closeSubpath();
    return path.subtracted(cut);
}

void paintLetter(QPainter &painter, const QString &letter, const QColor &colour)
{
    QFont font = typeface(TypeRole::ControlStrong);
    font.setPixelSize(10); // of a body of 14: it grows with the seat
    QPainterPath path; // a part of the drawing, as large as that
    path.addText(QPointF(), font, letter);
    const QPointF middle = path.boundingRect().center();
    painter.fillPath(path.translated(-middle), colour);
}

void paintDots(QPainter &painter, int level, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const int rows = level > 3 ? 2 : 1;
    const int first = (level + rows - 1) / rows;
    for (int i = 0; i < level; ++i) {
        const int row = i / first;
        const int inRow = row == 0 ? first : level - first;
        painter.drawEllipse(QPointF((i % first - (inRow - 1) / 2.0) * 4, (row - (rows - 1) / 2.0) * 5), dot, dot);
    }
}

void paintMark(QPainter &painter, const SeatLook &look, const Fill &fill, const Tokens &t)
{
    const bool lettered = look.accessible || look.companion;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(fill.mark, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (look.state == SeatState::Held)
        painter.drawLine(QPointF(-4, 4), QPointF(4, -4));
    else if (look.state == SeatState::Renewal)
        painter.drawLines({QLineF(-4, -2.2, 4, -2.2), QLineF(-4, 2.2, 4, 2.2)});
    else if (look.state == SeatState::Proposal && !lettered)
        painter.drawPolyline(QPolygonF({QPointF(-3.6, 0.2), QPointF(-1, 2.8), QPointF(3.6, -2.4)}));
    if (look.state == SeatState::Own && !lettered) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill.mark);
        painter.drawEllipse(QPointF(), 2.4, 2.4);
    }
    if (lettered)
        paintLetter(painter, look.accessible ? u"A"_s : u"C"_s, fill.mark);
    else if (look.state == SeatState::Free && look.level > 0)
        paintDots(painter, look.level, seatTokens(t).levels[size_t(look.level - 1) % seatTokens(t).levels.size()]);
}

} // namespace

SeatLook lookOf(const MapSeat &seat, int level)
{
    return {seat.state, seat.seat.accessible, seat.seat.companion, seat.seat.obstructed, std::min(level, 6)};
}

void paintSeat(QPainter &painter, const QRectF &cell, const SeatLook &look, const Tokens &tokens)
{
    const Fill fill = fillOf(look, tokens);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(cell.center());
    painter.scale(cell.width() / seatCell.width(), cell.height() / seatCell.height());
    painter.setPen(QPen(fill.edge, 1.3));
    painter.setBrush(fill.ground);
    painter.drawPath(outline(look));
    paintMark(painter, look, fill, tokens);
    painter.restore();
}

void SeatGlyphs::setCell(QSize pixels, qreal devicePixelRatio, const Tokens &tokens)
{
    if (pixels == m_pixels && devicePixelRatio == m_ratio && &tokens == m_tokens)
        return;
    m_pixels = pixels;
    m_ratio = devicePixelRatio;
    m_tokens = &tokens;
    m_pictures.clear();
}

const QPixmap &SeatGlyphs::picture(const SeatLook &look)
{
    const auto known = m_pictures.find(look);
    if (known != m_pictures.end())
        return known->second;
    QPixmap picture(m_pixels.expandedTo({1, 1}));
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintSeat(painter, QRectF(QPointF(), QSizeF(picture.size())), look, *m_tokens);
    painter.end();
    picture.setDevicePixelRatio(m_ratio);
    return m_pictures.emplace(look, std::move(picture)).first->second;
}

} // namespace pd::ui
