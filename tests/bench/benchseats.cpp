// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seatsearch.h"
#include "tests/bench/benchdesk.h"
#include "tests/bench/benchreport.h"
#include "tests/bench/figures.h"
#include "ui/common/deskstyle.h"
#include "ui/seats/seatmapview.h"

#include <QApplication>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pd::bench {

namespace {

constexpr int rows = 50;
constexpr int inRow = 100;
constexpr int frames = 400;

std::shared_ptr<const SeatHouse> largeHouse()
{
    std::vector<MapSeat> seats;
    for (int row = 0; row < rows; ++row) {
        for (int n = 0; n < inRow; ++n) {
            MapSeat seat;
            seat.seat = {row * inRow + n + 1, u"Orchestra"_s, u"R%1"_s.arg(row), QString::number(n + 1), n * 1.0 + n / 25 * 1.3, row * 1.0, n % 25 == 0, row == rows - 1, false, n == 0};
            seat.state = SeatState((row * 31 + n * 17) % 6);
            seat.level = row < 20 ? u"Premium"_s : u"Standard"_s;
            seats.push_back(seat);
        }
    }
    return std::make_shared<const SeatHouse>(std::move(seats));
}

// The floor: the same ground and one ready picture as often, and nothing else.
class PlainPictures : public QWidget {
public:
    PlainPictures()
        : m_picture(11, 11)
    {
        m_picture.fill(Qt::gray);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.fillRect(event->rect(), Qt::white);
        for (int seat = 0; seat < rows * inRow; ++seat)
            painter.drawPixmap(QPointF(20 + seat % inRow * 12, 20 + seat / inRow * 12), m_picture);
    }

private:
    QPixmap m_picture;
};

} // namespace

// Frames of a house of 5,000 seats: zoomed step by step, so that each frame has other pictures, and panned.
void seatFigures(Report &report)
{
    ui::applyLook();
    QApplication::setPalette(ui::themePalette(ui::Theme::Light));
    PlainPictures plain;
    plain.resize(1440, 900);
    plain.show();
    settle();
    Samples floor;
    for (int i = 0; i < frames; ++i)
        floor.time([&] { plain.repaint(); return 0; });

    const auto house = largeHouse();
    ui::SeatMapView view;
    view.setHouse(house);
    view.setShowsLevels(true);
    view.resize(1440, 900);
    view.show();
    settle();
    const qreal whole = view.fittingZoom();
    Samples zoom;
    for (int i = 0; i < frames; ++i)
        zoom.time([&] {
            view.zoomAbout(whole * std::pow(1.02, i < frames / 2 ? i : frames - i), QPointF(500, 400));
            view.viewport()->repaint();
            return 0;
        });
    view.setZoom(whole * 1.05); // nearly all of them in sight
    Samples pan;
    for (int i = 0; i < frames; ++i)
        pan.time([&] {
            view.horizontalScrollBar()->setValue(i % 60);
            view.verticalScrollBar()->setValue(i % 40);
            view.viewport()->repaint();
            return 0;
        });
    Samples found;
    for (int i = 0; i < 20; ++i)
        found.time([&] { return findSeats(*house, {.count = 4, .together = i % 2 == 0}).proposals.size(); });
    report.add(u"seats"_s, {{u"zoom"_s, zoom.json()}, {u"pan"_s, pan.json()}, {u"floor"_s, floor.json()}, {u"search"_s, found.json()}});
    report.p99AtMost(u"seats: a frame of 5,000 while zooming"_s, 16.7, zoom);
    report.p99AtMost(u"seats: a frame of 5,000 while panning"_s, 16.7, pan);
}

} // namespace pd::bench
