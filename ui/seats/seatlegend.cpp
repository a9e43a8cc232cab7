// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seats/seatlegend.h"

#include "ui/common/roleaccess.h"
#include "ui/page/textfit.h"
#include "ui/words/seatmapwords.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pd::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(pd::ui::SeatLegend)
};

constexpr qreal between = 16;
constexpr qreal toWords = 6;
constexpr qreal lineHeight = 24;

} // namespace

std::vector<SeatLegend::Entry> legendOf(const SeatHouse &house, bool showsLevels)
{
    std::vector<SeatLegend::Entry> entries;
    for (const SeatState state : {SeatState::Own, SeatState::Proposal, SeatState::Held, SeatState::Renewal, SeatState::Free, SeatState::Taken})
        entries.push_back({{.state = state}, words::seatStateText(state)});
    const auto has = [&](bool Seat::*fact) {
        return std::any_of(house.seats().cbegin(), house.seats().cend(), [&](const MapSeat &seat) { return seat.seat.*fact; });
    };
    if (has(&Seat::accessible))
        entries.push_back({{.accessible = true}, Words::tr("Accessible")});
    if (has(&Seat::companion))
        entries.push_back({{.companion = true}, Words::tr("Companion seat")});
    if (has(&Seat::obstructed))
        entries.push_back({{.obstructed = true}, Words::tr("Restricted view")});
    for (size_t level = 0; showsLevels && level < std::min<size_t>(6, house.levels().size()); ++level)
        entries.push_back({{.level = int(level) + 1}, house.levels()[level]});
    return entries;
}

std::vector<QRectF> legendBoxes(const std::vector<SeatLegend::Entry> &entries, const QFontMetricsF &metrics, qreal width, bool rightToLeft)
{
    std::vector<QRectF> boxes;
    size_t first = 0; // of the line
    qreal x = 0;
    qreal y = 0;
    const auto centre = [&] {
        const qreal room = std::max<qreal>(0, (width - (x - between)) / 2);
        for (size_t i = first; i < boxes.size(); ++i)
            boxes[i].translate(room, 0);
        first = boxes.size();
    };
    for (const SeatLegend::Entry &entry : entries) {
        const qreal wide = seatCell.width() + toWords + std::ceil(metrics.horizontalAdvance(entry.words)) + 1;
        if (x > 0 && x + wide > width) {
            centre();
            x = 0;
            y += lineHeight;
        }
        boxes.emplace_back(x, y, wide, lineHeight);
        x += wide + between;
    }
    centre();
    if (rightToLeft) {
        for (QRectF &box : boxes)
            box.moveLeft(width - box.right());
    }
    return boxes;
}

void paintLegend(QPainter &painter, const std::vector<SeatLegend::Entry> &entries, const std::vector<QRectF> &boxes, const QFont &font, const Tokens &tokens, bool rightToLeft)
{
    for (size_t i = 0; i < boxes.size(); ++i) {
        const QRectF box = boxes[i];
        const qreal left = rightToLeft ? box.right() - seatCell.width() : box.left();
        paintSeat(painter, QRectF(QPointF(left, box.center().y() - seatCell.height() / 2), seatCell), entries[i].look, tokens);
        painter.setPen(tokens.text);
        const qreal room = seatCell.width() + toWords;
        page::drawText(painter, rightToLeft ? box.adjusted(0, 0, -room, 0) : box.adjusted(room, 0, 0, 0), entries[i].words, font,
                       (rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
}

SeatLegend::SeatLegend(QWidget *parent)
    : QWidget(parent)
{
    setAccessRole(*this, QAccessible::StaticText);
    setObjectName(QStringLiteral("seatLegend"));
    setFont(typeface(TypeRole::Caption));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SeatLegend::setEntries(std::vector<Entry> entries)
{
    m_entries = std::move(entries);
    QStringList parts;
    for (const Entry &entry : m_entries)
        parts.append(entry.words);
    setAccessibleName(tr("Legend"));
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

int SeatLegend::heightForWidth(int width) const
{
    const auto boxes = legendBoxes(m_entries, QFontMetricsF(font()), width, false);
    return boxes.empty() ? int(lineHeight) : int(boxes.back().bottom());
}

QSize SeatLegend::sizeHint() const
{
    return {480, heightForWidth(480)};
}

QSize SeatLegend::minimumSizeHint() const
{
    return {200, heightForWidth(std::max(200, width()))};
}

void SeatLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintLegend(painter, m_entries, legendBoxes(m_entries, QFontMetricsF(font()), width(), isRightToLeft()), font(), tokens(palette()), isRightToLeft());
}

} // namespace pd::ui
