// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/seatfixture.h"
#include "ui/common/deskstyle.h"
#include "ui/seats/seatlegend.h"
#include "ui/seats/seatmappanel.h"
#include "ui/seats/seatmapview.h"
#include "ui/seats/seatsheets.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// How seats are drawn: on the screen, in the legend, on paper.
class TestSeatLooks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyStateLooksDifferent_data();
    void everyStateLooksDifferent();
    void theLegendSaysWhatThereIs();
    void aSheetHoldsTheWholeHouse();
};

static std::shared_ptr<const SeatHouse> house(const QStringList &drawn)
{
    return std::make_shared<const SeatHouse>(testing::drawnHouse(drawn));
}

void TestSeatLooks::initTestCase()
{
    applyLook();
    QApplication::setPalette(themePalette(Theme::Light));
}

static QImage picture(const SeatLook &look, Theme theme, bool grey)
{
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(tokens(theme).raised);
    QPainter painter(&image);
    paintSeat(painter, QRectF(0, 0, 40, 40), look, tokens(theme));
    painter.end();
    return grey ? image.convertToFormat(QImage::Format_Grayscale8) : image;
}

void TestSeatLooks::everyStateLooksDifferent_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
}

// Also to eyes that see no colours.
void TestSeatLooks::everyStateLooksDifferent()
{
    QFETCH(Theme, theme);
    std::vector<SeatLook> looks;
    for (int state = 0; state <= int(SeatState::Proposal); ++state) {
        for (const auto &[accessible, companion, obstructed] : {std::tuple{false, false, false}, std::tuple{true, false, false}, std::tuple{false, true, false}, std::tuple{false, false, true}})
            looks.push_back({SeatState(state), accessible, companion, obstructed, 0});
    }
    for (int level = 1; level <= 6; ++level)
        looks.push_back({.level = level});
    for (size_t a = 0; a < looks.size(); ++a) {
        const QImage one = picture(looks[a], theme, true);
        for (size_t b = a + 1; b < looks.size(); ++b) {
            const QImage other = picture(looks[b], theme, true);
            int differ = 0;
            for (int y = 0; y < one.height(); ++y) {
                for (int x = 0; x < one.width(); ++x)
                    differ += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 40 ? 1 : 0;
            }
            QVERIFY2(differ >= 10, qPrintable(u"%1 and %2: %3 dots"_s.arg(a).arg(b).arg(differ)));
        }
    }
}

void TestSeatLooks::theLegendSaysWhatThereIs()
{
    SeatMapPanel panel;
    panel.setHouse(house({u"A .x..h."_s, u"B ooc."_s}));
    QCOMPARE(panel.legend().accessibleDescription(), u"Current, Proposal, Held, Pending renewal, Free, Taken, Companion seat"_s);
    auto *levels = panel.findChild<QAbstractButton *>(u"seatsLevels"_s);
    QVERIFY(!levels->isEnabled() && !levels->toolTip().isEmpty());
    panel.setHouse(house({u"A ..pp"_s}));
    QVERIFY(levels->isEnabled());
    levels->click();
    QVERIFY(panel.legend().accessibleDescription().endsWith(u"Premium, Standard"_s));
    QVERIFY(panel.view().showsLevels());
    QVERIFY(panel.legend().heightForWidth(200) > panel.legend().heightForWidth(900)); // in lines
}

void TestSeatLooks::aSheetHoldsTheWholeHouse()
{
    const QSizeF size(700, 900);
    const auto sheets = seatSheets(house({u"A ......"_s, u"B x....."_s}), {101}, false, {u"Medea"_s, u"6 Dec 2026, 19:00"_s, u"As of now."_s})(size);
    QCOMPARE(sheets->count(), 1);
    QImage image(size.toSize() + QSize(40, 40), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.translate(20, 20);
    sheets->paint(painter, 0);
    painter.end();
    const auto blank = [&](const QRect &box) {
        for (int y = box.top(); y <= box.bottom(); ++y) {
            for (int x = box.left(); x <= box.right(); ++x) {
                if (image.pixel(x, y) != qRgb(255, 255, 255))
                    return false;
            }
        }
        return true;
    };
    QVERIFY(blank(QRect(0, 0, image.width(), 18)) && blank(QRect(0, image.height() - 18, image.width(), 18)));
    QVERIFY(blank(QRect(0, 0, 18, image.height())) && blank(QRect(image.width() - 18, 0, 18, image.height())));
    QVERIFY(!blank(QRect(20, 20, 300, 24)));                         // its title
    QVERIFY(!blank(QRect(20, image.height() - 50, image.width() - 40, 30))); // the legend
}

QTEST_MAIN(TestSeatLooks)
#include "tst_seatlooks.moc"
