// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/seatart.h"

#include "ui/common/tokens.h"

#include <QPainter>
#include <QPainterPath>
#include <QRandomGenerator>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

const QColor ground(0x2B, 0x43, 0xAB);
const QColor seat(0x3F, 0x5A, 0xC8);
const QColor taken(0x6A, 0x81, 0xE0);
const QColor stage(0xA6, 0xB8, 0xFF);
constexpr qreal body = 20; // of a seat
constexpr qreal pitch = 28;
constexpr qreal rowPitch = 33;
constexpr qreal firstRow = 330; // from the middle of the circles that the rows lie on
constexpr int aisleSeats = 2;   // as wide as this many
constexpr int margin = 48;

void paintSeat(QPainter &painter, qreal x, qreal y, qreal turned, const QColor &colour)
{
    painter.save();
    painter.translate(x, y);
    painter.rotate(turned);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(-body / 2, -body / 2, body, body), 4, 4);
    painter.restore();
}

// The stage is above the first row; the block in the middle is straight, those beside it turn towards it.
void paintHall(QPainter &painter, const QRectF &hall)
{
    QRandomGenerator random(1897); // the same people every time
    const qreal middle = hall.center().x();
    painter.setPen(QPen(stage, 4, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    QPainterPath edge(QPointF(middle - 146, hall.top()));
    edge.quadTo(middle, hall.top() + 46, middle + 146, hall.top());
    painter.drawPath(edge);
    painter.setPen(Qt::NoPen);
    const int rows = int((hall.height() + 120) / rowPitch);
    for (int row = 0; row < rows; ++row) {
        const qreal y = hall.top() + 74 + row * rowPitch;
        const int inMiddle = 5 + row / 4 + row % 2;
        for (int i = 0; i < inMiddle; ++i) {
            const qreal x = middle + (i - (inMiddle - 1) / 2.0) * pitch;
            paintSeat(painter, x, y - qAbs(x - middle) / 24, 0, random.bounded(7) == 0 ? taken : seat);
        }
        for (const int side : {-1, 1}) {
            for (int i = 0; i < 8; ++i) {
                const qreal away = (inMiddle / 2.0 + aisleSeats - 0.8 + i) * pitch;
                const qreal angle = qAtan2(away, firstRow + row * rowPitch);
                const bool yours = side > 0 && row == 5 && (i == 0 || i == 1);
                const QColor colour = yours ? QColor(Qt::white) : random.bounded(7) == 0 ? taken : seat;
                paintSeat(painter, middle + side * away, y - away * qTan(angle) / 2.4, -side * qRadiansToDegrees(angle) * 0.7, colour);
            }
        }
    }
}

} // namespace

SeatArt::SeatArt(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"seatArt"_s);
    setAccessibleName(tr("Patron Desk"));
    setAccessibleDescription(tr("See what your patrons see, and why."));
    setAttribute(Qt::WA_OpaquePaintEvent);
}

QPixmap SeatArt::painted() const
{
    QPixmap art(size() * devicePixelRatioF());
    art.setDevicePixelRatio(devicePixelRatioF());
    art.fill(ground);
    QPainter painter(&art);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect words = rect().adjusted(qMin(margin, width() / 10), 46, -qMin(margin, width() / 10), 0);
    const Qt::Alignment leading = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.setPen(Qt::white);
    QFont name = typeface(TypeRole::Title);
    name.setPointSizeF(22);
    painter.setFont(name);
    QRect used;
    painter.drawText(words, int(leading | Qt::AlignTop) | Qt::TextWordWrap, tr("Patron Desk"), &used);
    QFont line = typeface(TypeRole::Body);
    line.setPointSizeF(12);
    painter.setFont(line);
    painter.setPen(QColor(0xE4, 0xE9, 0xFC));
    painter.drawText(words.adjusted(0, used.height() + 8, 0, 0), int(leading | Qt::AlignTop) | Qt::TextWordWrap,
                     tr("See what your patrons see, and why."), &used);
    const qreal top = used.bottom() + qBound(32, height() / 6, 140);
    painter.setClipRect(rect());
    paintHall(painter, QRectF(0, top, width(), height() - top));
    return art;
}

void SeatArt::paintEvent(QPaintEvent *)
{
    if (m_art.size() != size() * devicePixelRatioF())
        m_art = painted();
    QPainter(this).drawPixmap(0, 0, m_art);
}

} // namespace pd::ui
