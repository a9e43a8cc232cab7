// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/seatmapio.h"
#include "models/actions/venueactions.h"
#include "models/items/seatlistmodel.h"
#include "models/items/seattextsmodel.h"
#include "tests/domain/seatfixture.h"
#include "tests/ui/demowindow.h"
#include "ui/common/recordproxy.h"
#include "ui/common/recordtable.h"
#include "ui/common/recordview.h"
#include "ui/seats/seatmappanel.h"
#include "ui/seats/seatmapview.h"
#include "ui/venues/venuespage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// Venues, their seats and the imported seat texts, in the real window, on a real file.
class TestVenuesPage : public testing::DemoWindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsTheHouseAndItsPerformances();
    void aPerformanceShowsItsClaims();
    void mapAndListHaveTheSameSeatsChosen();
    void findsTheBestSeats();
    void saysWhyThereAreNone();
    void aNewVenueIsMade();
    void aSeatMapIsTakenInAfterAQuestion();
    void aWrongFileChangesNothing();
    void aSeatInUseIsKept();
    void exportsWhatItTakesIn();
    void seatTextsAreReadFromHere();
    void printsWhatItShows();
    void seesWhatOthersDo();
    void theModelsKeepTheirPromises();

private:
    VenuesPage &page() { return *find<VenuesPage>(u"venuesPage"_s); }
    SeatMapView &map() { return *find<SeatMapView>(u"seatMap"_s); }
    RecordTable &list() { return *find<RecordTable>(u"seatList"_s); }
    void openPage()
    {
        find<QAbstractButton>(u"nav_venues"_s)->click();
        QTRY_VERIFY(map().house().count() > 0);
    }
    // The first performance that has seats taken.
    void openPerformance()
    {
        openPage();
        auto *box = find<QComboBox>(u"performanceChoice"_s);
        QTRY_VERIFY(box->count() > 1);
        box->setFocus();
        for (int row = 1; row < box->count(); ++row) {
            if (value(u"SELECT count(*) FROM seat_claim WHERE instance_id = %1"_s.arg(box->itemData(row).toLongLong())).toInt() < 20)
                continue;
            box->setCurrentIndex(row);
            Q_EMIT box->activated(row);
            QTRY_VERIFY(std::any_of(map().house().seats().begin(), map().house().seats().end(), [](const MapSeat &seat) { return seat.state != SeatState::Free; }));
            return;
        }
        QFAIL("no performance has seats taken");
    }
    QString notice() { return find<QLabel>(u"noticeText"_s)->text(); }
    QString file(const QString &name, const QByteArray &text)
    {
        QFile file(m_desk->folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no %s", qPrintable(name));
        return file.fileName();
    }
};

void TestVenuesPage::init()
{
    makeDesk();
    openWindow({1440, 900});
}

void TestVenuesPage::showsTheHouseAndItsPerformances()
{
    openPage();
    QCOMPARE(find<QComboBox>(u"venueChoice"_s)->count(), 2);
    QVERIFY(find<QComboBox>(u"venueChoice"_s)->currentText().contains(u"Main House"_s));
    QCOMPARE(map().house().count(), value(u"SELECT count(*) FROM seat WHERE venue_id = 1"_s).toInt());
    QVERIFY(map().hasFocus());
    QCOMPARE(page().helpTopic(), u"seats"_s);
    auto *venues = find<QComboBox>(u"venueChoice"_s);
    venues->setCurrentIndex(1);
    Q_EMIT venues->activated(1);
    QTRY_COMPARE(map().house().count(), value(u"SELECT count(*) FROM seat WHERE venue_id = 2"_s).toInt());
}

void TestVenuesPage::aPerformanceShowsItsClaims()
{
    openPerformance();
    const RowId instance = find<QComboBox>(u"performanceChoice"_s)->currentData().toLongLong();
    const auto taken = std::count_if(map().house().seats().begin(), map().house().seats().end(), [](const MapSeat &seat) { return seat.state != SeatState::Free; });
    QCOMPARE(int(taken), value(u"SELECT count(*) FROM seat_claim WHERE instance_id = %1"_s.arg(instance)).toInt());
}

void TestVenuesPage::mapAndListHaveTheSameSeatsChosen()
{
    openPage();
    map().setFocus();
    QTest::keyClick(&map(), Qt::Key_Space);
    QTest::keyClick(&map(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(list().selected(), map().selected());
    QCOMPARE(list().selected().size(), size_t(2));
    find<QAbstractButton>(u"houseList"_s)->click();
    list().setFocusToRows();
    QTest::keyClick(&list().view(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(map().selected(), list().selected());
}

void TestVenuesPage::findsTheBestSeats()
{
    openPerformance();
    find<QSpinBox>(u"wishCount"_s)->setValue(3);
    QTest::mouseClick(find(u"wishFind"_s), Qt::LeftButton);
    auto *found = find<QListWidget>(u"wishFound"_s);
    QTRY_VERIFY(found->count() > 0);
    QVERIFY(map().selected().empty());
    found->setFocus();
    QTest::keyClick(found, Qt::Key_Down);
    QCOMPARE(map().selected().size(), size_t(3));
    QCOMPARE(list().selected(), map().selected());
    for (const RowId seat : map().selected())
        QCOMPARE(map().house().at(map().house().indexOf(seat)).state, SeatState::Free);
    QVERIFY(find<QCheckBox>(u"wishNotBehind"_s)->isEnabled());
}

void TestVenuesPage::saysWhyThereAreNone()
{
    openPage();
    QVERIFY(!find<QCheckBox>(u"wishNotBehind"_s)->isEnabled() && !find<QCheckBox>(u"wishNotBehind"_s)->toolTip().isEmpty());
    find<QSpinBox>(u"wishCount"_s)->setValue(40);
    QTest::mouseClick(find(u"wishFind"_s), Qt::LeftButton);
    QTRY_VERIFY(find<QLabel>(u"wishSentence"_s)->text().startsWith(u"No such seats are free."_s));
    QVERIFY2(find<QLabel>(u"wishSentence"_s)->text().contains(u"side by side"_s), qPrintable(find<QLabel>(u"wishSentence"_s)->text()));
}

void TestVenuesPage::aNewVenueIsMade()
{
    openPage();
    find<QAction>(u"venueNew"_s)->trigger();
    QTRY_VERIFY(m_window->findChild<QLineEdit *>(u"nameField"_s));
    QTest::keyClicks(find<QLineEdit>(u"nameField"_s), u"main house"_s);
    QVERIFY(!find<QPushButton>(u"nameSave"_s)->isEnabled());
    find<QLineEdit>(u"nameField"_s)->clear();
    QTest::keyClicks(find<QLineEdit>(u"nameField"_s), u"Barn"_s);
    QTest::keyClick(find<QLineEdit>(u"nameField"_s), Qt::Key_Return);
    auto *venues = find<QComboBox>(u"venueChoice"_s);
    QTRY_COMPARE(venues->count(), 3);
    QTRY_VERIFY(venues->currentText().contains(u"Barn"_s));
    QTRY_COMPARE(map().house().count(), 0);
    QVERIFY(!find<QAction>(u"venueExport"_s)->isEnabled() && !find<QAction>(u"venueExport"_s)->statusTip().isEmpty());
    QVERIFY(!find<QPushButton>(u"wishFind"_s)->isEnabled());
    page().tools().takeMap(file(u"barn.csv"_s, "section,row,seat\nHay,A,1\nHay,A,2\n"));
    QTRY_VERIFY(find<QPushButton>(u"questionOther"_s)->isVisible());
    QTest::mouseClick(find(u"questionOther"_s), Qt::LeftButton);
    QTRY_COMPARE(map().house().count(), 2);
    QTRY_VERIFY2(find<QAction>(u"undo"_s)->text().contains(u"seat map"_s, Qt::CaseInsensitive), qPrintable(find<QAction>(u"undo"_s)->text()));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY2(map().house().count() == 0, qPrintable(notice()));
}

void TestVenuesPage::aSeatMapIsTakenInAfterAQuestion()
{
    openPage();
    const int before = map().house().count();
    const QString path = m_desk->folder.filePath(u"house.csv"_s);
    page().tools().writeMap(path);
    QFile written(path);
    QVERIFY(written.open(QIODevice::Append));
    written.write("Gods,A,1,0,60,0,0,0,0\n");
    written.close();
    page().tools().takeMap(path);
    QTRY_VERIFY(find<QPushButton>(u"questionSafe"_s)->isVisible());
    QVERIFY2(find<QLabel>(u"questionText"_s)->text().contains(u"1"_s), qPrintable(find<QLabel>(u"questionText"_s)->text()));
    QTest::keyClick(find(u"questionSafe"_s), Qt::Key_Escape);
    QCOMPARE(map().house().count(), before);
    page().tools().takeMap(path);
    QTRY_VERIFY(find<QPushButton>(u"questionOther"_s)->isVisible());
    QTest::mouseClick(find(u"questionOther"_s), Qt::LeftButton);
    QTRY_COMPARE(map().house().count(), before + 1);
}

void TestVenuesPage::aWrongFileChangesNothing()
{
    openPage();
    const int before = map().house().count();
    page().tools().takeMap(file(u"twice.csv"_s, "section,row,seat\nHay,A,1\nHay,A,1\n"));
    QTRY_VERIFY2(notice().contains(u"line 3"_s), qPrintable(notice()));
    page().tools().takeMap(m_desk->folder.filePath(u"none.csv"_s));
    QTRY_VERIFY2(notice().contains(u"none.csv"_s), qPrintable(notice()));
    QCOMPARE(map().house().count(), before);
    QVERIFY(!find<QPushButton>(u"questionOther"_s)->isVisible());
}

void TestVenuesPage::aSeatInUseIsKept()
{
    openPage();
    const int before = map().house().count();
    page().tools().takeMap(file(u"small.csv"_s, "section,row,seat\nOrchestra,A,1\n"));
    QTRY_VERIFY2(notice().contains(u"leaves out"_s), qPrintable(notice()));
    QCOMPARE(map().house().count(), before);
}

void TestVenuesPage::exportsWhatItTakesIn()
{
    openPage();
    const QString path = m_desk->folder.filePath(u"house.csv"_s);
    page().tools().writeMap(path);
    const auto read = actions::readSeatMap(path);
    QVERIFY(read);
    QCOMPARE(int(read->size()), map().house().count());
    page().tools().takeMap(path);
    QTRY_VERIFY2(notice().contains(u"as it is"_s), qPrintable(notice()));
    page().tools().writeMap(m_desk->folder.filePath(u"no/such/house.csv"_s));
    QTRY_VERIFY2(notice().contains(u"house.csv"_s) && !notice().startsWith(u"Exported"_s), qPrintable(notice()));
}

void TestVenuesPage::seatTextsAreReadFromHere()
{
    openPage();
    find<QAbstractButton>(u"venueTexts"_s)->click();
    QVERIFY(find(u"seatTextsGo"_s)->isVisible());
    const QVariant before = value(u"SELECT count(*) FROM seat_claim"_s);
    QTest::mouseClick(find(u"seatTextsTry"_s), Qt::LeftButton);
    QVERIFY(!find(u"seatTextsGo"_s)->isEnabled() && !find(u"seatTextsGo"_s)->toolTip().isEmpty());
    QTRY_VERIFY2(find<QLabel>(u"seatTextsSentence"_s)->text().startsWith(u"It would be so"_s), qPrintable(find<QLabel>(u"seatTextsSentence"_s)->text()));
    QCOMPARE(value(u"SELECT count(*) FROM seat_claim"_s), before);
    QTest::mouseClick(find(u"seatTextsGo"_s), Qt::LeftButton);
    QTRY_VERIFY(find<QLabel>(u"seatTextsSentence"_s)->text().contains(u"claimed"_s) && !find<QLabel>(u"seatTextsSentence"_s)->text().startsWith(u"It would"_s));
}

void TestVenuesPage::printsWhatItShows()
{
    openPerformance();
    find<QAction>(u"venuePrint"_s)->trigger();
    QWidget *window = nullptr;
    QTRY_VERIFY((window = m_window->findChild<QWidget *>(u"printWindow"_s)) && window->isVisible());
    window->close();
}

void TestVenuesPage::seesWhatOthersDo()
{
    openPage();
    actions::VenueAction action(u"Barn"_s);
    QVERIFY(m_desk->elsewhere(action));
    QTRY_COMPARE_WITH_TIMEOUT(find<QComboBox>(u"venueChoice"_s)->count(), 3, 10'000);
    QVERIFY(find<QComboBox>(u"venueChoice"_s)->currentText().contains(u"Main House"_s)); // what was chosen
}

void TestVenuesPage::theModelsKeepTheirPromises()
{
    items::SeatListModel seats;
    const QAbstractItemModelTester tester(&seats, QAbstractItemModelTester::FailureReportingMode::QtTest);
    seats.setHouse(std::make_shared<const SeatHouse>(testing::drawnHouse({u"B .a"_s, u"A x"_s})));
    QCOMPARE(seats.rowCount(), 3);
    const auto cell = [&](int row, int column, int role = items::RecordModel::ValueRole) { return seats.index(row, column).data(role); };
    QCOMPARE(cell(0, items::SeatListModel::RowColumn).toString(), u"B"_s);
    QVERIFY(cell(0, items::SeatListModel::RowColumn, items::RecordModel::SortRole).toInt() < cell(2, items::SeatListModel::RowColumn, items::RecordModel::SortRole).toInt());
    QCOMPARE(cell(2, 0, items::RecordModel::StateRole).toString(), u"taken"_s);
    QCOMPARE(cell(1, items::SeatListModel::PriceColumn).value<Money>().minor, 5000);
    seats.setHouse(std::make_shared<const SeatHouse>());
    QCOMPARE(seats.rowCount(), 0);
    items::SeatTextsModel texts;
    const QAbstractItemModelTester second(&texts, QAbstractItemModelTester::FailureReportingMode::QtTest);
    texts.setList({{1, u"C 99"_s, u"20644"_s, u"Medea"_s, u"Late"_s, UnresolvedSeat::Reason::Unknown, {}}});
    QCOMPARE(texts.index(0, items::SeatTextsModel::TextColumn).data(items::RecordModel::ValueRole).toString(), u"C 99"_s);
    QCOMPARE(texts.index(0, 0).data(items::RecordModel::StateRole).toString(), u"unknown"_s);
}

QTEST_MAIN(TestVenuesPage)
#include "tst_venuespage.moc"
