// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/previewfixture.h"
#include "ui/portal/recordlink.h"
#include "ui/seats/seatchooser.h"
#include "ui/seats/seatmappanel.h"
#include "ui/seats/seatmapview.h"

#include <QListWidget>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// Other seats for a subscriber in the real window on a real file.
class TestChangeSeats : public PreviewFixture {
    Q_OBJECT

private Q_SLOTS:
    void theSearchFindsOthersAndTheyAreTaken();
    void bothAreKeptThenConfirmed();
    void aHoldIsLetGo();
    void onePerformanceIsChangedAlone();
    void aWrongChoiceSaysWhy();
    void keysThatAreNotMeantDoNothing();
    void whatIsLockedSaysWhy();

private:
    void openDialog()
    {
        open(u"renewing"_s);
        m_order = 0;
        for (const auto &line : view()->layoutOfPage()->page().renewals) {
            if (line.visible && !m_order)
                m_order = line.id;
        }
        QVERIFY(m_order);
        inspectRecord(*view(), {page::LineKind::Renewal, m_order});
        QTRY_VERIFY(find<QAction>("orderSeats")->isEnabled());
        QTest::mouseClick(find<QPushButton>("orderSeatsButton"), Qt::LeftButton);
        await();
    }
    void await()
    {
        QTRY_VERIFY(dialog() && dialog()->isVisible());
    }
    template <class T>
    T *part(const char *name) // of the dialog: the house of the page "Seats" has such parts too
    {
        T *found = dialog()->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QDialog *dialog() { return m_window->findChild<QDialog *>(u"seatsDialog"_s); }
    SeatMapView &map() { return part<SeatChooser>("seatChooser")->map().view(); }
    QString sentence() { return part<QLabel>("seatsSentence")->text(); }
    // Those of the demo's subscriber are accessible, of which there are no others.
    void anySeats() { part<QSpinBox>("seatsAccessible")->setValue(0); }
    void search()
    {
        anySeats();
        part<QSpinBox>("wishAccessible")->setValue(0);
        QTest::mouseClick(part<QPushButton>("wishFind"), Qt::LeftButton);
        auto *found = part<QListWidget>("wishFound");
        QTRY_VERIFY(found->count() > 0);
        found->setCurrentRow(0);
        QTRY_VERIFY2(part<QPushButton>("seatsGo")->isEnabled(), qPrintable(sentence()));
    }
    QString seats()
    {
        auto db = store::Connection::open(m_desk->url, store::OpenMode::ReadOnly);
        auto rows = (*db)->query(u"SELECT DISTINCT seat_id FROM seat_claim WHERE order_id = ? AND kind <> 'hold' ORDER BY 1"_s, {m_order});
        QStringList list;
        while (rows->next())
            list.append(rows->value(0).toString());
        return list.join(u' ');
    }
    RowId m_order = 0;
};

void TestChangeSeats::theSearchFindsOthersAndTheyAreTaken()
{
    openDialog();
    QVERIFY(!map().selected().empty());
    QVERIFY(!part<QPushButton>("seatsGo")->isEnabled());
    QVERIFY(!part<QPushButton>("seatsGo")->statusTip().isEmpty());
    const QString before = seats();
    search();
    QVERIFY2(sentence().contains(u"instead of"_s), qPrintable(sentence()));
    QVERIFY2(part<QLabel>("seatsDetail")->text().contains(u"costs"_s), qPrintable(part<QLabel>("seatsDetail")->text()));
    QTest::mouseClick(part<QPushButton>("seatsGo"), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    QTRY_VERIFY2(notice().contains(u"instead of"_s), qPrintable(notice()));
    QVERIFY(seats() != before);
    trigger("undo");
    QTRY_COMPARE(seats(), before);
}

void TestChangeSeats::bothAreKeptThenConfirmed()
{
    openDialog();
    const QString before = seats();
    search();
    QVERIFY(part<QPushButton>("seatsHold")->isEnabled());
    QTest::mouseClick(part<QPushButton>("seatsHold"), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    QCOMPARE(seats(), before);
    QTRY_VERIFY(find<QAction>("orderSeats")->isEnabled());
    QTest::mouseClick(find<QPushButton>("orderSeatsButton"), Qt::LeftButton);
    await();
    QVERIFY(part<QWidget>("seatsHeld")->isVisible());
    QVERIFY(!part<QPushButton>("seatsGo")->isEnabled());
    QTest::mouseClick(part<QPushButton>("seatsConfirm"), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    QVERIFY(seats() != before);
}

void TestChangeSeats::aWrongChoiceSaysWhy()
{
    openDialog();
    const SeatHouse &house = map().house();
    int other = 0;
    while (house.at(other).state == SeatState::Free || house.at(other).state == SeatState::Own)
        ++other;
    const std::vector<RowId> own = map().selected();
    anySeats();
    map().setCurrent(house.indexOf(own.front()));
    map().toggle(house.indexOf(own.front()));
    map().toggle(other);
    QTRY_VERIFY2(part<QLabel>("seatsSaid")->text().contains(u"cannot be had"_s), qPrintable(sentence() + part<QLabel>("seatsSaid")->text()));
    QVERIFY(!part<QPushButton>("seatsGo")->isEnabled());
    QVERIFY(!part<QPushButton>("seatsHold")->isEnabled());
    QVERIFY(!part<QPushButton>("seatsHold")->statusTip().isEmpty());
}

void TestChangeSeats::aHoldIsLetGo()
{
    openDialog();
    const QString before = seats();
    search();
    QTest::mouseClick(part<QPushButton>("seatsHold"), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    QTRY_VERIFY(find<QAction>("orderSeats")->isEnabled());
    QTest::mouseClick(find<QPushButton>("orderSeatsButton"), Qt::LeftButton);
    await();
    QTest::mouseClick(part<QPushButton>("seatsRelease"), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    QTRY_VERIFY2(notice().contains(u"No longer held"_s), qPrintable(notice()));
    QCOMPARE(seats(), before);
    QTest::mouseClick(find<QPushButton>("orderSeatsButton"), Qt::LeftButton);
    await();
    QVERIFY(!part<QWidget>("seatsHeld")->isVisible());
}

void TestChangeSeats::onePerformanceIsChangedAlone()
{
    openDialog();
    auto *at = part<QComboBox>("seatsPerformance");
    QVERIFY(at->count() > 2);
    const qsizetype before = seats().count(u' ') + 1;
    at->setCurrentIndex(1);
    Q_EMIT at->activated(1);
    search();
    QVERIFY2(sentence().contains(u"at 1 performance"_s), qPrintable(sentence()));
    QTest::mouseClick(part<QPushButton>("seatsGo"), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    QVERIFY(seats().count(u' ') + 1 > before); // the others keep theirs
}

void TestChangeSeats::keysThatAreNotMeantDoNothing()
{
    openDialog();
    const QString before = seats();
    search();
    auto *field = part<QLineEdit>("seatField");
    field->setText(u"nowhere 99"_s);
    for (QWidget *one : {static_cast<QWidget *>(field), static_cast<QWidget *>(part<QSpinBox>("seatsAccessible"))}) {
        one->setFocus();
        QTest::keyClick(one, Qt::Key_Return);
    }
    QTRY_VERIFY(dialog() && part<QPushButton>("seatsGo")->isEnabled()); // still to be answered
    map().setFocus();
    QTest::keyClick(&map(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QCOMPARE(seats(), before);
    QCOMPARE(notice(), QString());
}

void TestChangeSeats::whatIsLockedSaysWhy()
{
    open(u"halfpaid"_s);
    const auto &orders = view()->layoutOfPage()->page().orders;
    const auto partly = std::find_if(orders.begin(), orders.end(), [](const auto &order) { return order.status == u"Partially Paid"_s; });
    QVERIFY(partly != orders.end());
    inspectRecord(*view(), {page::LineKind::Order, partly->id});
    auto *action = find<QAction>("orderSeats");
    QTRY_VERIFY2(action->statusTip().contains(u"A part of it is paid"_s), qPrintable(action->statusTip()));
    QVERIFY(!action->isEnabled());
}

QTEST_MAIN(TestChangeSeats)
#include "tst_changeseats.moc"
