// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/importreport.h"
#include "tests/bench/benchdesk.h"
#include "tests/bench/benchreport.h"
#include "tests/bench/emptywindow.h"
#include "tests/bench/figures.h"
#include "ui/common/deskstyle.h"
#include "ui/import/findingspanel.h"
#include "ui/portal/portalview.h"

#include <QApplication>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace pd::bench {

namespace {

constexpr int frames = 600;
constexpr int million = 1'000'000;

// Frames from the top to the end, as the wheel goes (steps of a row and a half) and as the slider jumps.
Samples scrolling(QAbstractScrollArea &area)
{
    Samples samples;
    QScrollBar &bar = *area.verticalScrollBar();
    const auto frame = [&](int at) {
        samples.time([&] {
            bar.setValue(at);
            area.viewport()->repaint();
            return 0;
        });
    };
    for (int i = 0; i < frames / 2; ++i)
        frame(std::min(bar.maximum(), i * 42));
    for (int i = 0; i < frames / 2; ++i)
        frame(int(qint64(bar.maximum()) * i / (frames / 2 - 1)));
    return samples;
}

Samples scrollingPlainRows(int rows)
{
    EmptyWindow window(rows);
    window.show();
    settle();
    return scrolling(window.table());
}

// The longest list that the window can come to show: the records that an export of a part does not have.
Samples scrollingAMillion()
{
    auto report = std::make_shared<ImportReport>();
    report->missing.reserve(million);
    for (int i = 0; i < million; ++i)
        report->missing.push_back({u"Contact"_s, u"003%1"_s.arg(i, 15, 10, QChar(u'0'))});
    const QTemporaryDir folder;
    ui::Preferences preferences(std::make_unique<QSettings>(folder.filePath(u"person.ini"_s), QSettings::IniFormat));
    ui::FindingsPanel panel(u"findings"_s, preferences);
    panel.resize(1440, 900);
    panel.showReport(report);
    panel.showKind(ui::FindingsPanel::Kind::Missing);
    panel.show();
    settle();
    return scrolling(*panel.findChild<QTableView *>(u"findingsTableView"_s));
}

} // namespace

void scrollFigures(const BenchDatabase &database, Report &report)
{
    ui::applyLook();
    QApplication::setPalette(ui::themePalette(ui::Theme::Light));
    const Samples floor = scrollingPlainRows(2'000);
    const Samples millionFloor = scrollingPlainRows(million);
    const Samples ofMillion = scrollingAMillion();
    Desk desk(database.file());
    desk.window.openPatron(database.heaviest(1).front());
    settle(1'000);
    const Samples page = scrolling(desk.find<ui::PortalView>("portalView"));
    const Samples orders = scrolling(desk.find<QTableView>("ordersTableView"));
    report.add(u"scrolling"_s, {{u"heaviestPage"_s, page.json()},
                                {u"heaviestOrders"_s, orders.json()},
                                {u"floor"_s, floor.json()},
                                {u"millionRows"_s, ofMillion.json()},
                                {u"millionRowsFloor"_s, millionFloor.json()}});
    report.p99AtMost(u"scrolling: a frame of the heaviest patron's page"_s, 16.7, page);
    report.p99AtMost(u"scrolling: a frame of the heaviest patron's orders"_s, 16.7, orders);
    report.p99AtMost(u"scrolling: a frame of a million rows"_s, 16.7, ofMillion);
}

} // namespace pd::bench
