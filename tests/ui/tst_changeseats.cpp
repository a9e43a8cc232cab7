// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/actionrunner.h"
#include "models/actions/assignmentactions.h"
#include "models/actions/waitactions.h"
#include "tests/ui/previewfixture.h"
#include "ui/common/recordproxy.h"
#include "ui/common/recordtable.h"
#include "ui/common/recordview.h"
#include "ui/portal/recordlink.h"
#include "ui/seats/seatchooser.h"
#include "ui/seats/seatmappanel.h"
#include "ui/seats/seatmapview.h"

#include <QListWidget>
#include <QPlainTextEdit>

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
    void aLockedOrderLetsItsHoldGo();
    void actingForThePatron();
    void theRowOfAnOrderHasAMenu();
    void otherWaysAreNamed();
    void somebodyIsPutOnTheWaitList();
    void whoWaitsIsOfferedFreeSeats();
    void whatIsSomebodysInTheSeriesIsHeld();

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
        QTRY_VERIFY_WITH_TIMEOUT(find<QAction>("orderSeats")->isEnabled(), 20000);
        QTest::mouseClick(find<QPushButton>("orderSeatsButton"), Qt::LeftButton);
        await();
    }
    void await()
    {
        QTRY_VERIFY_WITH_TIMEOUT(dialog() && dialog()->isVisible(), 20000);
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
        QTRY_VERIFY_WITH_TIMEOUT(found->count() > 0, 20000);
        found->setCurrentRow(0);
        QTRY_VERIFY2_WITH_TIMEOUT(part<QPushButton>("seatsGo")->isEnabled(), qPrintable(sentence()), 20000);
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
    QString stored(const QString &sql) // of the order
    {
        const auto db = store::Connection::open(m_desk->url, store::OpenMode::ReadOnly);
        return (*db)->value(sql, {m_order})->toString();
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
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), 20000);
    QTRY_VERIFY2_WITH_TIMEOUT(notice().contains(u"instead of"_s), qPrintable(notice()), 20000);
    QVERIFY(seats() != before);
    trigger("undo");
    QTRY_COMPARE_WITH_TIMEOUT(seats(), before, 20000);
}

void TestChangeSeats::bothAreKeptThenConfirmed()
{
    openDialog();
    const QString before = seats();
    search();
    QVERIFY(part<QPushButton>("seatsHold")->isEnabled());
    QTest::mouseClick(part<QPushButton>("seatsHold"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), 20000);
    QCOMPARE(seats(), before);
    QTRY_VERIFY_WITH_TIMEOUT(find<QAction>("orderSeats")->isEnabled(), 20000);
    QTest::mouseClick(find<QPushButton>("orderSeatsButton"), Qt::LeftButton);
    await();
    QVERIFY(part<QWidget>("seatsHeld")->isVisible());
    QVERIFY(!part<QPushButton>("seatsGo")->isEnabled());
    QTest::mouseClick(part<QPushButton>("seatsConfirm"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), 20000);
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
    QTRY_VERIFY2_WITH_TIMEOUT(part<QLabel>("seatsSaid")->text().contains(u"cannot be had"_s), qPrintable(sentence() + part<QLabel>("seatsSaid")->text()), 20000);
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
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(find<QAction>("orderSeats")->isEnabled(), 20000);
    QTest::mouseClick(find<QPushButton>("orderSeatsButton"), Qt::LeftButton);
    await();
    QTest::mouseClick(part<QPushButton>("seatsRelease"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), 20000);
    QTRY_VERIFY2_WITH_TIMEOUT(notice().contains(u"No longer held"_s), qPrintable(notice()), 20000);
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
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), 20000);
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
    QTRY_VERIFY_WITH_TIMEOUT(dialog() && part<QPushButton>("seatsGo")->isEnabled(), 20000); // still to be answered
    map().setFocus();
    QTest::keyClick(&map(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), 20000);
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
    QTRY_VERIFY2_WITH_TIMEOUT(action->statusTip().contains(u"A part of it is paid"_s), qPrintable(action->statusTip()), 20000);
    QVERIFY(!action->isEnabled());
}

void TestChangeSeats::aLockedOrderLetsItsHoldGo()
{
    openDialog();
    const QString before = seats();
    search();
    QTest::mouseClick(part<QPushButton>("seatsHold"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(find<QAction>("orderPay")->isEnabled(), 20000);
    trigger("orderPay");
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QDialog *>(u"paymentDialog"_s) && find<QDialog>("paymentDialog")->isVisible(), 20000);
    find<QDoubleSpinBox>("paymentAmount")->setValue(10);
    QTest::keyClick(find<QDialog>("paymentDialog"), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QPushButton *>(u"receiptClose"_s), 20000);
    QTest::mouseClick(find<QPushButton>("receiptClose"), Qt::LeftButton);
    const auto partly = [this] {
        const auto &orders = view()->layoutOfPage()->page().orders;
        return std::any_of(orders.begin(), orders.end(), [this](const auto &order) { return order.id == m_order && order.status == u"Partially Paid"_s; });
    };
    QTRY_VERIFY2_WITH_TIMEOUT(partly(), qPrintable(notice()), 20000);
    inspectRecord(*view(), {page::LineKind::Order, m_order}); // it is no renewal any more
    QTRY_VERIFY_WITH_TIMEOUT(!find<QAction>("orderDecline")->isEnabled(), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(find<QAction>("orderSeats")->isEnabled(), 20000);
    trigger("orderSeats");
    await();
    QVERIFY(part<QWidget>("seatsHeld")->isVisible());
    QVERIFY2(sentence().contains(u"A part of it is paid"_s), qPrintable(sentence()));
    QVERIFY(!part<QPushButton>("seatsGo")->isEnabled());
    QVERIFY(!part<QPushButton>("seatsConfirm")->isEnabled());
    QVERIFY(part<QPushButton>("seatsRelease")->isEnabled());
    QTest::mouseClick(part<QPushButton>("seatsRelease"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), 20000);
    QTRY_VERIFY2_WITH_TIMEOUT(notice().contains(u"No longer held"_s), qPrintable(notice()), 20000);
    QCOMPARE(stored(u"SELECT count(*) FROM seat_claim WHERE order_id = ? AND kind = 'hold'"_s), u"0"_s);
    auto *action = find<QAction>("orderSeats"); // nothing is left to be let go
    QTRY_VERIFY2_WITH_TIMEOUT(!action->isEnabled() && action->statusTip().contains(u"A part of it is paid"_s), qPrintable(action->statusTip()), 20000);
    QCOMPARE(seats(), before);
}

void TestChangeSeats::actingForThePatron()
{
    open(u"renewing"_s);
    trigger("actForPatron");
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("actingBand")->isVisible(), 20000);
    QTest::mouseClick(find<QPushButton>("actingSeats"), Qt::LeftButton);
    await();
    search();
    QTest::mouseClick(part<QPushButton>("seatsGo"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), 20000);
    QTRY_VERIFY2_WITH_TIMEOUT(notice().contains(u"instead of"_s), qPrintable(notice()), 20000);
    m_order = 0;
    m_order = stored(u"SELECT id FROM ticket_order WHERE number = '%1' AND ? = 0"_s.arg(notice().section(u' ', 1, 1).chopped(1))).toLongLong();
    QVERIFY2(m_order, qPrintable(notice()));
    QCOMPARE(stored(u"SELECT a.what || ' ' || a.on_behalf_of FROM journal_action a WHERE a.id = (SELECT max(id) FROM journal_action WHERE ? > 0)"_s),
             stored(u"SELECT 'seats.swap contact:' || contact_id FROM ticket_order WHERE id = ?"_s));
    const QString taken = seats();
    trigger("undo");
    QTRY_VERIFY_WITH_TIMEOUT(seats() != taken, 20000);
}

void TestChangeSeats::theRowOfAnOrderHasAMenu()
{
    openDialog();
    QTest::keyClick(&map(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), 20000);
    RecordView &rows = find<RecordTable>("ordersTable")->view();
    Q_EMIT rows.customContextMenuRequested(rows.visualRect(rows.currentIndex()).center());
    auto *menu = m_window->findChild<QMenu *>(u"orderMenu"_s);
    QVERIFY(menu && menu->actions().contains(find<QAction>("orderSeats")));
    menu->close();
}

void TestChangeSeats::otherWaysAreNamed()
{
    openDialog();
    search();
    QTest::mouseClick(part<QPushButton>("seatsOther"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QDialog *>(u"adviceDialog"_s), 20000);
    const QString text = find<QPlainTextEdit>("adviceText")->toPlainText();
    QVERIFY2(text.contains(u"Re-seat"_s) && text.contains(u"rule X1, source a/1172580, assumed"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Package exchange"_s), qPrintable(text)); // another series of the season
    QTest::mouseClick(find<QPushButton>("adviceCopy"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text().simplified(), text.simplified());
    QTest::mouseClick(find<QPushButton>("advicePrint"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QDialog *>(u"printWindow"_s), 20000);
}

void TestChangeSeats::somebodyIsPutOnTheWaitList()
{
    openDialog();
    QTest::mouseClick(part<QPushButton>("seatsWait"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QDialog *>(u"waitDialog"_s), 20000);
    find<QLineEdit>("waitNote")->setText(u"Calls in June"_s);
    QTest::mouseClick(find<QPushButton>("waitGo"), Qt::LeftButton);
    QTRY_VERIFY2_WITH_TIMEOUT(notice().contains(u"On the wait list now"_s), qPrintable(notice()), 20000);
    dialog()->reject();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), 20000);
    trigger("showWaitList");
    QVERIFY(find<QWidget>("waitPanel")->isVisible());
    auto &table = *find<RecordTable>("waitTable");
    QTRY_COMPARE_WITH_TIMEOUT(table.proxy().rowCount(), 1, 20000);
    QVERIFY2(table.text(false).last().join(u'|').contains(u"Calls in June"_s), qPrintable(table.text(false).last().join(u'|')));
    table.setFocusToRows();
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("waitOff")->isEnabled(), 20000);
    QTest::keyClick(find<QPushButton>("waitOff"), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(table.proxy().rowCount(), 0, 20000);
    QTRY_VERIFY2_WITH_TIMEOUT(notice().contains(u"off the wait list"_s), qPrintable(notice()), 20000);
    QVERIFY(!find<QPushButton>("waitOff")->isEnabled());
    QVERIFY(!find<QPushButton>("waitOff")->statusTip().isEmpty());
}

void TestChangeSeats::whoWaitsIsOfferedFreeSeats()
{
    openDialog();
    auto db = store::Connection::open(m_desk->url, store::OpenMode::ReadWrite);
    QVERIFY(db.has_value());
    const auto other = (*db)->value(u"SELECT o.id FROM ticket_order o JOIN ticket_order m ON m.id = ? AND m.series_id = o.series_id AND m.contact_id <> o.contact_id "
                                    "WHERE o.status = 'Pending Renewal' AND EXISTS (SELECT 1 FROM seat_claim c WHERE c.order_id = o.id) ORDER BY o.id LIMIT 1"_s, {m_order});
    QVERIFY(other && other->toLongLong());
    SeatWait wait;
    wait.seats = 1;
    wait.accessible = 1; // as those are that come free
    actions::WaitAction action(other->toLongLong(), wait);
    actions::ActionRunner runner(**db, {u"maria"_s, {}, [] { return Instant{42}; }});
    QVERIFY(runner.run(action).has_value());
    search();
    QTest::mouseClick(part<QPushButton>("seatsGo"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QDialog *>(u"offerDialog"_s), 20000);
    QVERIFY2(notice().contains(u"Next on the wait list"_s), qPrintable(notice()));
    QTest::mouseClick(find<QPushButton>("offerGo"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(dialog() && dialog()->isVisible(), 20000);
    QCOMPARE(map().selected().size(), size_t(1));
    QVERIFY(map().house().at(map().house().indexOf(map().selected().front())).seat.accessible);
}

// Though nobody sits there yet. At one performance alone the seat will do.
void TestChangeSeats::whatIsSomebodysInTheSeriesIsHeld()
{
    openDialog();
    const auto &all = map().house().seats();
    const auto free = std::find_if(all.begin(), all.end(), [](const MapSeat &seat) { return seat.state == SeatState::Free; });
    QVERIFY(free != all.end());
    const RowId seat = free->seat.id;
    dialog()->reject();
    auto db = store::Connection::open(m_desk->url, store::OpenMode::ReadWrite);
    QVERIFY(db.has_value());
    const auto series = (*db)->value(u"SELECT series_id FROM ticket_order WHERE id = ?"_s, {m_order});
    const auto other = (*db)->value(u"SELECT contact_id FROM ticket_order WHERE series_id = ? AND contact_id <> (SELECT contact_id FROM ticket_order WHERE id = ?) ORDER BY id LIMIT 1"_s,
                                    {*series, m_order});
    QVERIFY(other && other->toLongLong());
    actions::SeatDecisionAction theirs({{series->toLongLong(), other->toLongLong(), seat}}, true);
    actions::ActionRunner runner(**db, {u"maria"_s, {}, [] { return Instant{42}; }});
    QVERIFY(runner.run(theirs).has_value());
    QTRY_VERIFY_WITH_TIMEOUT(!dialog() && find<QPushButton>("orderSeatsButton")->isEnabled(), 20000);
    QTest::mouseClick(find<QPushButton>("orderSeatsButton"), Qt::LeftButton);
    await();
    const auto now = [&] { return map().house().at(map().house().indexOf(seat)); };
    QCOMPARE(now().state, SeatState::Held);
    QVERIFY(!now().holder.patron.isEmpty());
    auto *at = part<QComboBox>("seatsPerformance");
    at->setCurrentIndex(1);
    Q_EMIT at->activated(1);
    QTRY_COMPARE_WITH_TIMEOUT(now().state, SeatState::Free, 20000);
}

QTEST_MAIN(TestChangeSeats)
#include "tst_changeseats.moc"
