// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seats/seatmapview.h"

#include "ui/page/textfit.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace pd::ui {

namespace {

constexpr qreal nameWidth = 30; // of a row's name at the edge; some pixels of SeatMapView::namesRoom are air
constexpr qreal line = 16;      // a caption's height

QRectF boxOf(const SeatMapView &view, const std::vector<int> &seats)
{
    QRectF box;
    for (const int seat : seats)
        box = box.united(view.seatRect(seat));
    return box;
}

} // namespace

void SeatMapView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Tokens &t = tokens(palette());
    painter.fillRect(event->rect(), t.raised);
    paintHouse(painter, event->rect());
    paintNames(painter);
    paintRing(painter);
    if (!m_band.isEmpty()) {
        QColor inside = t.selection;
        inside.setAlpha(120);
        painter.setPen(t.accent);
        painter.setBrush(inside);
        painter.drawRect(m_band);
    }
}

void SeatMapView::paintHouse(QPainter &painter, const QRect &sight)
{
    const qreal ratio = devicePixelRatioF();
    const QSizeF cell = seatCell * m_zoom;
    m_glyphs.setCell((cell * ratio).toSize(), ratio, tokens(palette()));
    const QRectF inSight(toPlan(sight.topLeft()), QSizeF(sight.size()) / m_zoom);
    paintChosen(painter, inSight);
    const QPointF from = origin() - QPointF(cell.width() / 2, cell.height() / 2);
    m_plan.each(inSight, [&](int seat) {
        const QPointF at = m_plan.centre(seat) * m_zoom + from;
        painter.drawPixmap(QPointF(std::round(at.x() * ratio) / ratio, std::round(at.y() * ratio) / ratio), m_glyphs.picture(m_looks[size_t(seat)]));
    });
}

// A ground behind the chosen seats of a row; while they are moved, also where they would go.
void SeatMapView::paintChosen(QPainter &painter, const QRectF &sight) const
{
    const Tokens &t = tokens(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.accent, 1));
    painter.setBrush(t.selection);
    const bool moving = m_drag == Drag::Move && m_button == Qt::LeftButton && m_dragged;
    for (const auto &group : m_selection.groups()) {
        QRectF box;
        for (const int seat : group)
            box = box.united(m_plan.cell(seat));
        if (!box.intersects(sight) && !moving)
            continue;
        const QRectF there(toViewport(box.topLeft()), box.size() * m_zoom);
        painter.drawRoundedRect(moving ? there.translated(m_last - m_from) : there, 4, 4);
    }
}

// The rows' names stay at the edges of what is in sight, the stage and the sections where they are.
void SeatMapView::paintNames(QPainter &painter) const
{
    if (house().count() == 0)
        return;
    const Tokens &t = tokens(palette());
    const QFont font = typeface(TypeRole::Caption);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.strong, 3, Qt::SolidLine, Qt::RoundCap));
    const QRectF stage(toViewport(m_plan.stage().topLeft()), m_plan.stage().size() * m_zoom);
    QPainterPath arc(stage.topLeft());
    arc.quadTo(stage.center() + QPointF(0, stage.height()), stage.topRight());
    painter.drawPath(arc);
    painter.setPen(t.muted);
    page::drawText(painter, QRectF(stage.left() - 100, stage.top() - line - 3, stage.width() + 200, line), tr("Stage"), font, Qt::AlignHCenter);
    for (const SeatPlan::Title &title : m_plan.titles()) {
        const QPointF at = toViewport(title.place);
        if (title.room * m_zoom >= line - 4)
            page::drawText(painter, QRectF(at.x() - 200, at.y() - line / 2, 400, line), title.section, font, Qt::AlignHCenter);
    }
    const QRectF house = QRectF(toViewport(m_plan.bounds().topLeft()), m_plan.bounds().size() * m_zoom);
    const qreal aside = std::max(0.0, namesRoom - SeatPlan::namesWidth * m_zoom); // where the seats are small
    const qreal left = std::max<qreal>(4, house.left() - aside);
    const qreal right = std::min<qreal>(viewport()->width() - 4, house.right() + aside) - nameWidth;
    QColor ground = t.raised;
    ground.setAlpha(230);
    qreal last = -line;
    for (const SeatPlan::Line &row : m_plan.lines()) {
        const qreal y = row.y * m_zoom + origin().y() - line / 2;
        if (y < last + line || y > viewport()->height())
            continue; // small rows: every second name, or third
        last = y;
        for (const auto &[x, name] : {std::pair{left, row.left}, std::pair{right, row.right}}) {
            const QRectF box(x, y, nameWidth, line);
            painter.fillRect(box, ground);
            painter.setPen(t.muted);
            page::drawText(painter, box, name, font, Qt::AlignHCenter);
        }
    }
}

void SeatMapView::paintRing(QPainter &painter) const
{
    if (!hasFocus() || m_current < 0)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens(palette()).accent, 2));
    painter.setBrush(Qt::NoBrush);
    const std::vector<int> group = m_selection.groupOf(m_current);
    painter.drawRoundedRect(boxOf(*this, group).adjusted(-2, -2, 2, 2), 5, 5);
    if (group.size() > 1) // which of them
        painter.drawLine(seatRect(m_current).bottomLeft() + QPointF(3, 4.5), seatRect(m_current).bottomRight() + QPointF(-3, 4.5));
}

} // namespace pd::ui
