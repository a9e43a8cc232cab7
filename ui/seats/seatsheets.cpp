// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seats/seatsheets.h"

#include "ui/page/textfit.h"
#include "ui/seats/seatlegend.h"
#include "ui/seats/seatplan.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace pd::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(pd::ui::SeatMapView)
};

constexpr qreal titleRow = 26;
constexpr qreal line = 18;
constexpr qreal gap = 12;
constexpr qreal largest = 1.6;

QFont onPaper(TypeRole role)
{
    QFont font = typeface(role);
    font.setPixelSize(int(std::lround(font.pointSizeF() * page::sheetDotsPerInch / 72)));
    return font;
}

class SeatSheets final : public page::Sheets {
public:
    SeatSheets(std::shared_ptr<const SeatHouse> house, const std::vector<RowId> &chosen, bool showsLevels, SeatPaper paper, bool rightToLeft, QSizeF size)
        : m_plan(std::move(house))
        , m_chosen(chosen.begin(), chosen.end())
        , m_paper(std::move(paper))
        , m_rightToLeft(rightToLeft)
        , m_showsLevels(showsLevels)
        , m_size(size)
        , m_body(onPaper(TypeRole::Number))
        , m_legend(legendOf(m_plan.house(), showsLevels))
        , m_boxes(legendBoxes(m_legend, QFontMetricsF(m_body), size.width(), rightToLeft))
    {
    }

    [[nodiscard]] int count() const override { return 1; }

    void paint(QPainter &painter, int) const override
    {
        const Qt::Alignment lead = m_rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        painter.setPen(Qt::black);
        qreal top = 0;
        const auto say = [&](const QString &text, TypeRole role, qreal high) {
            if (text.isEmpty())
                return;
            page::drawText(painter, QRectF(0, top, m_size.width(), high), text, onPaper(role), lead);
            top += high;
        };
        say(m_paper.title, TypeRole::Title, titleRow);
        say(m_paper.when, TypeRole::Heading, line + 4);
        say(m_paper.age, TypeRole::Number, line);
        top += gap;
        const qreal legend = m_boxes.empty() ? 0 : m_boxes.back().bottom();
        const QRectF room(0, top, m_size.width(), m_size.height() - top - legend - gap);
        paintHouse(painter, room);
        painter.save();
        painter.translate(0, m_size.height() - legend);
        paintLegend(painter, m_legend, m_boxes, m_body, tokens(Theme::Light), m_rightToLeft);
        painter.restore();
    }

private:
    void paintHouse(QPainter &painter, const QRectF &room) const
    {
        const Tokens &t = tokens(Theme::Light);
        const QRectF house = m_plan.bounds();
        const qreal zoom = std::min({largest, room.width() / house.width(), room.height() / house.height()});
        const QPointF from = QPointF(room.center().x() - house.center().x() * zoom, room.top() - house.top() * zoom);
        const auto placed = [&](const QRectF &box) { return QRectF(box.topLeft() * zoom + from, box.size() * zoom); };
        const QRectF stage = placed(m_plan.stage());
        QPainterPath arc(stage.topLeft());
        arc.quadTo(stage.center() + QPointF(0, stage.height()), stage.topRight());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.strokePath(arc, QPen(t.strong, 2));
        painter.setPen(Qt::black);
        page::drawText(painter, QRectF(stage.left() - 100, stage.top() - line, stage.width() + 200, line - 2), Words::tr("Stage"), m_body, Qt::AlignHCenter);
        for (const SeatPlan::Title &title : m_plan.titles()) {
            const QPointF at = title.place * zoom + from;
            if (title.room * zoom >= line - 6)
                page::drawText(painter, QRectF(at.x() - 200, at.y() - line / 2, 400, line), title.section, m_body, Qt::AlignHCenter);
        }
        for (int seat = 0; seat < m_plan.house().count(); ++seat) {
            const QRectF cell = placed(m_plan.cell(seat));
            const MapSeat &place = m_plan.house().at(seat);
            if (m_chosen.contains(place.seat.id)) {
                painter.setPen(QPen(t.accent, 1.5));
                painter.setBrush(t.selection);
                painter.drawRoundedRect(cell, 3, 3);
            }
            paintSeat(painter, cell, lookOf(place, m_showsLevels ? levelOf(place) : 0), t);
        }
        paintNames(painter, placed(house), zoom, from);
    }

    void paintNames(QPainter &painter, const QRectF &house, qreal zoom, QPointF from) const
    {
        painter.setPen(Qt::black);
        qreal last = -line;
        for (const SeatPlan::Line &row : m_plan.lines()) {
            const qreal y = row.y * zoom + from.y() - line / 2;
            if (y < last + line - 4)
                continue;
            last = y;
            page::drawText(painter, QRectF(house.left() - 10, y, 40, line), row.left, m_body, Qt::AlignHCenter);
            page::drawText(painter, QRectF(house.right() - 30, y, 40, line), row.right, m_body, Qt::AlignHCenter);
        }
    }

    [[nodiscard]] int levelOf(const MapSeat &seat) const
    {
        const auto &levels = m_plan.house().levels();
        const auto found = std::find(levels.cbegin(), levels.cend(), seat.level);
        return found == levels.cend() ? 0 : int(found - levels.cbegin()) + 1;
    }

    SeatPlan m_plan;
    QSet<RowId> m_chosen;
    SeatPaper m_paper;
    bool m_rightToLeft;
    bool m_showsLevels;
    QSizeF m_size;
    QFont m_body;
    std::vector<SeatLegend::Entry> m_legend;
    std::vector<QRectF> m_boxes;
};

} // namespace

page::LaySheets seatSheets(std::shared_ptr<const SeatHouse> house, std::vector<RowId> chosen, bool showsLevels, const SeatPaper &paper)
{
    return [house = std::move(house), chosen = std::move(chosen), showsLevels, paper, rightToLeft = QGuiApplication::isRightToLeft()](QSizeF size) {
        return std::make_shared<const SeatSheets>(house, chosen, showsLevels, paper, rightToLeft, size);
    };
}

} // namespace pd::ui
