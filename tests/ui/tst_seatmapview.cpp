// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/seatfixture.h"
#include "ui/common/deskstyle.h"
#include "ui/seats/seatmappanel.h"
#include "ui/seats/seatmapview.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

using Seats = std::vector<RowId>;

// The seat map with keys, mouse and a screen reader.
class TestSeatMapView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_panel.reset(); }
    void beginsAtThePatronsSeats();
    void arrowsWalk();
    void spaceChoosesAndShiftExtends();
    void clicksChoose();
    void aSquareChooses();
    void typedSeatsAreChosen();
    void aWrongNameIsSaid();
    void sectionsAreTold();
    void zoomKeepsThePlaceBelowTheMouse();
    void fitsUntilSomebodyZooms();
    void theCurrentSeatIsBroughtInSight();
    void anotherStateKeepsTheChoice();
    void readsSeatsAsATable();
    void theHouseStaysAsItIsBuilt();
    void movesAndBrushes();

private:
    SeatMapView &view() { return m_panel->view(); }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view(), Qt::Key(key), modifiers); }
    RowId current() { return view().house().at(view().current()).seat.id; }
    QPoint at(RowId seat) { return view().seatRect(view().house().indexOf(seat)).center().toPoint(); }
    QString sentence() { return m_panel->findChild<QLabel *>(u"seatSentence"_s)->text(); }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(view().viewport(), Qt::LeftButton, modifiers, from);
        QTest::mouseMove(view().viewport(), (from + to) / 2);
        QMouseEvent move(QEvent::MouseMove, to, view().viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, modifiers);
        QApplication::sendEvent(view().viewport(), &move);
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, modifiers, to);
    }

    std::unique_ptr<SeatMapPanel> m_panel;
};

static std::shared_ptr<const SeatHouse> house(const QStringList &drawn)
{
    return std::make_shared<const SeatHouse>(testing::drawnHouse(drawn));
}

void TestSeatMapView::initTestCase()
{
    applyLook();
    QApplication::setPalette(themePalette(Theme::Light));
}

void TestSeatMapView::init()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    m_panel = std::make_unique<SeatMapPanel>();
    m_panel->setHouse(house({u"A .x..h."_s, u"B ......"_s, u"C e.ooc."_s}));
    m_panel->resize(640, 480);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    view().setFocus();
    view().setCurrent(0);
}

// Who opens a patron's house looks for the patron's seats.
void TestSeatMapView::beginsAtThePatronsSeats()
{
    SeatMapPanel panel;
    panel.setHouse(house({u"A ....."_s, u"B .x.oo"_s, u"C o...."_s}));
    QCOMPARE(panel.view().house().at(panel.view().current()).seat.id, RowId(204));
    QVERIFY2(panel.findChild<QLabel *>(u"seatSentence"_s)->text().startsWith(u"Row B seat 4"_s), qPrintable(panel.findChild<QLabel *>(u"seatSentence"_s)->text()));
    panel.setHouse(house({u"A .oo.."_s, u"B .x..."_s, u"C o...."_s})); // other seats, by a swap
    QCOMPARE(panel.view().house().at(panel.view().current()).seat.id, RowId(102));
    panel.view().setCurrent(3);
    panel.setHouse(house({u"A ....."_s, u"B ...oo"_s})); // read again: who has walked on stays
    QCOMPARE(panel.view().house().at(panel.view().current()).seat.id, RowId(104));
    panel.setHouse(house({u"A ....."_s}));
    panel.setHouse(std::make_shared<const SeatHouse>());
    panel.setHouse(house({u"A ....."_s}));
    QCOMPARE(panel.view().current(), 0);
}

void TestSeatMapView::arrowsWalk()
{
    QCOMPARE(current(), RowId(101));
    key(Qt::Key_Right);
    key(Qt::Key_Down);
    QCOMPARE(current(), RowId(202));
    key(Qt::Key_End);
    QCOMPARE(current(), RowId(206));
    key(Qt::Key_Right); // nothing beyond
    QCOMPARE(current(), RowId(206));
    key(Qt::Key_Home);
    key(Qt::Key_Up);
    QCOMPARE(current(), RowId(101));
    QVERIFY(view().selected().empty()); // walking chooses nothing
    QCOMPARE(sentence(), u"Row A seat 1, free, Standard $50.00."_s);
    QCOMPARE(view().accessibleDescription(), u"Row A seat 1, free, Standard $50.00"_s);
}

void TestSeatMapView::spaceChoosesAndShiftExtends()
{
    QSignalSpy chosen(m_panel.get(), &SeatMapPanel::chosen);
    key(Qt::Key_Space);
    QCOMPARE(view().selected(), Seats({101}));
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    key(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(view().selected(), Seats({101, 103, 104})); // what was chosen stays
    key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(view().selected(), Seats({101, 103, 104, 203, 204}));
    key(Qt::Key_Up, Qt::ShiftModifier);
    key(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(view().selected(), Seats({101, 103})); // and back
    key(Qt::Key_Space);
    QCOMPARE(view().selected(), Seats({101}));
    QVERIFY(sentence().endsWith(u"1 seat is chosen."_s));
    QVERIFY(chosen.count() >= 5);
    key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(view().selection().count(), 18);
    key(Qt::Key_Escape);
    QVERIFY(view().selected().empty());
}

void TestSeatMapView::clicksChoose()
{
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, at(203));
    QCOMPARE(view().selected(), Seats({203}));
    QTest::mouseClick(view().viewport(), Qt::LeftButton, Qt::ControlModifier, at(205));
    QCOMPARE(view().selected(), Seats({203, 205}));
    QTest::mouseClick(view().viewport(), Qt::LeftButton, Qt::ControlModifier, at(203));
    QCOMPARE(view().selected(), Seats({205}));
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, at(201));
    QTest::mouseClick(view().viewport(), Qt::LeftButton, Qt::ShiftModifier, at(204));
    QCOMPARE(view().selected(), Seats({201, 202, 203, 204}));
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, QPoint(3, view().viewport()->height() - 3)); // the ground
    QVERIFY(view().selected().empty());
    QSignalSpy opened(&view(), &SeatMapView::activated);
    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, at(201));
    QCOMPARE(opened.count(), 1);
}

void TestSeatMapView::aSquareChooses()
{
    drag(at(102) - QPoint(16, 14), at(203) + QPoint(8, 8));
    QCOMPARE(view().selected(), Seats({102, 103, 202, 203}));
    drag(at(305) - QPoint(16, 14), at(306) + QPoint(8, 14), Qt::ShiftModifier);
    QCOMPARE(view().selected(), Seats({102, 103, 202, 203, 305, 306}));
}

void TestSeatMapView::typedSeatsAreChosen()
{
    QTest::keyClicks(&view(), u"C"_s);
    auto *field = m_panel->findChild<QLineEdit *>(u"seatField"_s);
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u" 4-6"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(view().selected(), Seats({304, 305, 306}));
    QCOMPARE(current(), RowId(304));
    QVERIFY(view().hasFocus());
    QVERIFY(field->text().isEmpty());
}

void TestSeatMapView::aWrongNameIsSaid()
{
    auto *field = m_panel->findChild<QLineEdit *>(u"seatField"_s);
    field->setFocus();
    QTest::keyClicks(field, u"Z 9"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY2(sentence().startsWith(u"No seats are called “Z 9”."_s), qPrintable(sentence()));
    QVERIFY(view().selected().empty());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(view().hasFocus());
}

void TestSeatMapView::sectionsAreTold()
{
    std::vector<MapSeat> seats(4);
    for (size_t i = 0; i < 4; ++i)
        seats[i].seat = {RowId(i + 1), i < 2 ? u"Orchestra"_s : u"Balcony"_s, u"C"_s, QString::number(4 + i % 2), double(i % 2), i < 2 ? 0.0 : 3.0};
    m_panel->setHouse(std::make_shared<const SeatHouse>(seats));
    QVERIFY(sentence().startsWith(u"Orchestra: Row C seat 4"_s));
    key(Qt::Key_PageDown);
    QCOMPARE(current(), RowId(3));
    m_panel->goTo(u"C 5"_s); // in the section where the keys are
    QCOMPARE(view().selected(), Seats({4}));
    m_panel->goTo(u"Orchestra C 4"_s);
    QCOMPARE(view().selected(), Seats({1}));
}

void TestSeatMapView::zoomKeepsThePlaceBelowTheMouse()
{
    QStringList large;
    for (int row = 0; row < 60; ++row)
        large.append(u"R%1 "_s.arg(row) + QString(80, u'.'));
    m_panel->setHouse(house(large));
    view().setZoom(2);
    view().horizontalScrollBar()->setValue(700);
    view().verticalScrollBar()->setValue(600);
    const QPointF mouse(200, 150);
    const QPointF before = view().toPlan(mouse);
    QWheelEvent wheel(mouse, view().viewport()->mapToGlobal(mouse), {}, QPoint(0, 120), Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view().viewport(), &wheel);
    QVERIFY(view().zoom() > 2.1);
    const QPointF off = view().toPlan(mouse) - before;
    QVERIFY2(std::abs(off.x()) < 1 && std::abs(off.y()) < 1, qPrintable(u"%1 %2"_s.arg(off.x()).arg(off.y())));
    const int value = view().horizontalScrollBar()->value();
    QTest::mousePress(view().viewport(), Qt::MiddleButton, {}, QPoint(200, 150));
    QMouseEvent move(QEvent::MouseMove, QPointF(160, 150), view().viewport()->mapToGlobal(QPointF(160, 150)), Qt::NoButton, Qt::MiddleButton, {});
    QApplication::sendEvent(view().viewport(), &move);
    QTest::mouseRelease(view().viewport(), Qt::MiddleButton, {}, QPoint(160, 150));
    QCOMPARE(view().horizontalScrollBar()->value(), value + 40);
    key(Qt::Key_Minus);
    QVERIFY(view().zoom() < 2);
}

void TestSeatMapView::fitsUntilSomebodyZooms()
{
    QVERIFY(view().fits());
    const qreal small = view().zoom();
    m_panel->resize(320, 360);
    QTRY_VERIFY(view().zoom() <= small);
    QVERIFY(!view().verticalScrollBar()->isVisible());
    QTest::mouseClick(m_panel->findChild<QWidget *>(u"seatsLarger"_s), Qt::LeftButton);
    QVERIFY(!view().fits());
    const qreal chosen = view().zoom();
    m_panel->resize(640, 480);
    QCOMPARE(view().zoom(), chosen);
    QTest::mouseClick(m_panel->findChild<QWidget *>(u"seatsFit"_s), Qt::LeftButton);
    QVERIFY(view().fits());
}

void TestSeatMapView::theCurrentSeatIsBroughtInSight()
{
    view().setZoom(4);
    view().setFocus();
    for (int i = 0; i < 6; ++i)
        key(Qt::Key_Right);
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    QCOMPARE(current(), RowId(306));
    QVERIFY(QRectF(view().viewport()->rect()).contains(view().seatRect(view().current())));
}

void TestSeatMapView::anotherStateKeepsTheChoice()
{
    m_panel->goTo(u"B 2-3"_s);
    m_panel->setHouse(house({u"A xxxxxx"_s, u"B .xx..."_s}));
    QCOMPARE(view().selected(), Seats({202, 203}));
    QCOMPARE(current(), RowId(202));
    m_panel->setHouse(house({u"A xx"_s}));
    QVERIFY(view().selected().empty());
    m_panel->setHouse(std::make_shared<const SeatHouse>());
    QCOMPARE(view().current(), -1);
    for (const int one : {Qt::Key_Right, Qt::Key_Home, Qt::Key_Space, Qt::Key_PageDown})
        key(one); // nothing to go to
    m_panel->grab();
}

void TestSeatMapView::readsSeatsAsATable()
{
    auto *access = QAccessible::queryAccessibleInterface(&view());
    QVERIFY(access);
    QCOMPARE(access->role(), QAccessible::Table);
    auto *table = access->tableInterface();
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 3);
    QCOMPARE(table->columnCount(), 6);
    auto *cell = table->cellAt(0, 4);
    QVERIFY(cell);
    QCOMPARE(cell->text(QAccessible::Name), u"Row A seat 5, held, Standard $50.00"_s);
    QCOMPARE(cell->role(), QAccessible::Cell);
    QCOMPARE(cell->tableCellInterface()->rowIndex(), 0);
    QCOMPARE(cell->tableCellInterface()->columnIndex(), 4);
    QCOMPARE(access->indexOfChild(cell), view().house().indexOf(105));
    QVERIFY(!cell->state().selected);
    cell->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(view().selected(), Seats({105}));
    QVERIFY(cell->state().selected && cell->state().focused);
    QCOMPARE(access->focusChild(), cell);
    QCOMPARE(table->selectedCells(), QList<QAccessibleInterface *>({cell}));
    QCOMPARE(access->childAt(cell->rect().center().x(), cell->rect().center().y()), cell);
    QVERIFY(!table->cellAt(0, 6));
    QVERIFY(table->cellAt(2, 0)->text(QAccessible::Name).contains(u"aisle"_s));
    m_panel->setHouse(house({u"A ."_s}));
    QCOMPARE(table->rowCount(), 1);
}

void TestSeatMapView::theHouseStaysAsItIsBuilt()
{
    const QPoint left = at(101);
    const QPoint right = at(106);
    QVERIFY(left.x() < right.x());
    QApplication::setLayoutDirection(Qt::RightToLeft);
    SeatMapPanel turned;
    turned.setHouse(m_panel->view().shared());
    turned.resize(640, 480);
    turned.show();
    QVERIFY(turned.isRightToLeft());
    QVERIFY(turned.view().seatRect(0).center().x() < turned.view().seatRect(5).center().x());
    turned.view().setFocus();
    turned.view().setCurrent(0);
    QTest::keyClick(&turned.view(), Qt::Key_Right);
    QCOMPARE(turned.view().house().at(turned.view().current()).seat.id, RowId(102)); // where the arrow points
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestSeatMapView::movesAndBrushes()
{
    m_panel->goTo(u"B 2-3"_s);
    view().setDrag(SeatMapView::Drag::Move);
    QSignalSpy moved(&view(), &SeatMapView::moved);
    const QPoint from = at(202);
    drag(from, from + QPoint(int(view().plan().cell(0).width() * view().zoom() * 2), 0));
    QCOMPARE(moved.count(), 1);
    QVERIFY(std::abs(moved.front().front().toPointF().x() - 2) < 0.1);
    QCOMPARE(view().selected(), Seats({202, 203}));
    view().setDrag(SeatMapView::Drag::Brush);
    QSignalSpy brushed(&view(), &SeatMapView::brushed);
    QSignalSpy lifted(&view(), &SeatMapView::brushLifted);
    drag(at(101), at(103));
    QVERIFY(brushed.count() >= 2);
    QCOMPARE(lifted.count(), 1);
    QCOMPARE(view().selected(), Seats({202, 203}));
}

QTEST_MAIN(TestSeatMapView)
#include "tst_seatmapview.moc"
