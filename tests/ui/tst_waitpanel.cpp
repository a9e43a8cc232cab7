// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/paymentaction.h"
#include "models/actions/settingsaction.h"
#include "models/actions/waitactions.h"
#include "models/domain/instant.h"
#include "models/items/waitlistmodel.h"
#include "tests/ui/demowindow.h"
#include "ui/common/counttabs.h"
#include "ui/common/recordproxy.h"
#include "ui/common/recordtable.h"
#include "ui/common/recordview.h"
#include "ui/words/format.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// The wait list's place in the real window, on a real file.
class TestWaitPanel : public testing::DemoWindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void saysThatNobodyWaits();
    void listsWhoWaitsAndSince();
    void theDayIsOneByTheOrganisationsClocks_data();
    void theDayIsOneByTheOrganisationsClocks();
    void aColumnIsSortedByItsTitle();
    void isTakenOffAndBack();
    void opensThePatron();
    void offersFreeSeatsToWhoeverComesFirst();
    void saysWhoIsPassedOver();
    void saysWhereNobodyCanBeOfferedAnything();
    void theModelKeepsItsPromises();

private:
    RecordTable &table() { return *find<RecordTable>(u"waitTable"_s); }
    QPushButton *button(const QString &name) { return find<QPushButton>(name); }
    QString cell(int row, int column) { return table().proxy().index(row, column).data().toString(); }
    QString notice() { return find<QLabel>(u"noticeText"_s)->text(); }
    // Subscribers of one series, by their orders; each waits for so many seats.
    void wait(const std::vector<int> &seats, const QString &section = {})
    {
        const auto db = store::Connection::open(m_desk->url, store::OpenMode::ReadOnly);
        auto rows = (*db)->query(u"SELECT id FROM ticket_order WHERE status = 'Pending Renewal' AND series_id = (SELECT id FROM series WHERE name = 'Evening Six 2027') ORDER BY id"_s);
        QVERIFY(rows.has_value());
        m_orders.clear();
        for (const int count : seats) {
            QVERIFY(rows->next());
            m_orders.push_back(rows->value(0).toLongLong());
            SeatWait wish;
            wish.seats = count;
            wish.section = section;
            wish.note = u"Asked %1 times"_s.arg(count);
            QVERIFY(m_desk->window.writer.run(std::make_shared<actions::WaitAction>(m_orders.back(), wish)).result());
        }
    }
    QString patronOf(RowId order)
    {
        const auto db = store::Connection::open(m_desk->url, store::OpenMode::ReadOnly);
        auto row = (*db)->query(u"SELECT c.first_name, c.last_name FROM ticket_order o JOIN contact c ON c.id = o.contact_id WHERE o.id = ?"_s, {order});
        row->next();
        return u"%1 %2"_s.arg(row->value(0).toString(), row->value(1).toString()).trimmed();
    }
    void openPage()
    {
        find<QAction>(u"showWaitList"_s)->trigger();
        QVERIFY(find(u"waitPanel"_s)->isVisible());
    }

    std::vector<RowId> m_orders;
};

void TestWaitPanel::saysThatNobodyWaits()
{
    openPage();
    QCOMPARE(table().proxy().rowCount(), 0);
    for (const QString &name : {u"waitOffer"_s, u"waitChange"_s, u"waitOff"_s, u"waitOpen"_s}) {
        QVERIFY2(!button(name)->isEnabled(), qPrintable(name));
        QVERIFY2(button(name)->statusTip().contains(u"Nobody waits"_s), qPrintable(button(name)->statusTip()));
    }
}

void TestWaitPanel::listsWhoWaitsAndSince()
{
    openPage();
    wait({2, 1}, u"orchestra"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table().proxy().rowCount(), 2, 20'000);
    QCOMPARE(cell(0, items::WaitListModel::SeriesColumn), u"Evening Six 2027"_s);
    QCOMPARE(cell(0, items::WaitListModel::PlaceColumn), u"1"_s);
    QCOMPARE(cell(1, items::WaitListModel::PlaceColumn), u"2"_s);
    QCOMPARE(cell(0, items::WaitListModel::PatronColumn), patronOf(m_orders[0]));
    QCOMPARE(cell(0, items::WaitListModel::SeatsColumn), u"2 seats side by side"_s);
    QCOMPARE(cell(0, items::WaitListModel::SectionColumn), u"Orchestra"_s); // as the house writes it
    QVERIFY(!cell(0, items::WaitListModel::SinceColumn).isEmpty());
    QCOMPARE(cell(1, items::WaitListModel::NoteColumn), u"Asked 1 times"_s);
    auto *tabs = find<CountTabs>(u"wishesTabs"_s);
    QCOMPARE(tabs->currentIndex(), 1);
    QVERIFY2(tabs->tabText(1).contains(u'2'), qPrintable(tabs->tabText(1)));
    const QList<QStringList> copied = table().text(false); // what is exported and printed
    QCOMPARE(copied.size(), 3);
    QVERIFY(copied.at(1).contains(patronOf(m_orders[0])));
}

void TestWaitPanel::theDayIsOneByTheOrganisationsClocks_data()
{
    QTest::addColumn<QString>("zone");
    QTest::newRow("far east") << u"Pacific/Kiritimati"_s; // always another day
    QTest::newRow("far west") << u"Pacific/Pago_Pago"_s;
}

void TestWaitPanel::theDayIsOneByTheOrganisationsClocks()
{
    QFETCH(QString, zone);
    QVERIFY(m_desk->window.writer.run(std::make_shared<actions::SettingsAction>(u"organisation.timeZone"_s, zone)).result());
    openPage();
    wait({1});
    QTRY_COMPARE_WITH_TIMEOUT(table().proxy().rowCount(), 1, 20'000);
    const auto &model = static_cast<const items::WaitListModel &>(*table().proxy().sourceModel());
    QCOMPARE(cell(0, items::WaitListModel::SinceColumn), words::dateText(localDate(model.at(0).since, QTimeZone(zone.toUtf8()))));
}

void TestWaitPanel::aColumnIsSortedByItsTitle()
{
    openPage();
    wait({2, 1});
    QTRY_COMPARE_WITH_TIMEOUT(table().proxy().rowCount(), 2, 20'000);
    QHeaderView &header = *table().view().horizontalHeader();
    const auto press = [&header](int column) {
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, QPoint(header.sectionViewportPosition(column) + header.sectionSize(column) / 2, header.height() / 2));
    };
    press(items::WaitListModel::PlaceColumn);
    const QString first = cell(0, items::WaitListModel::PlaceColumn);
    press(items::WaitListModel::PlaceColumn);
    QVERIFY(cell(0, items::WaitListModel::PlaceColumn) != first);
}

void TestWaitPanel::isTakenOffAndBack()
{
    openPage();
    wait({2, 1});
    QTRY_COMPARE_WITH_TIMEOUT(table().proxy().rowCount(), 2, 20'000);
    table().setFocusToRows();
    QTRY_VERIFY_WITH_TIMEOUT(button(u"waitOff"_s)->isEnabled(), 20'000);
    QTest::keyClick(button(u"waitOff"_s), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(table().proxy().rowCount(), 1, 20'000);
    QCOMPARE(cell(0, items::WaitListModel::PatronColumn), patronOf(m_orders[1]));
    QTRY_VERIFY2_WITH_TIMEOUT(notice().contains(u"off the wait list"_s), qPrintable(notice()), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(find<QAction>(u"undo"_s)->isEnabled(), 20'000);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(table().proxy().rowCount(), 2, 20'000);
    QCOMPARE(cell(0, items::WaitListModel::PatronColumn), patronOf(m_orders[0])); // where they stood
}

void TestWaitPanel::opensThePatron()
{
    openPage();
    wait({2});
    QTRY_COMPARE_WITH_TIMEOUT(table().proxy().rowCount(), 1, 20'000);
    table().setFocusToRows();
    QTest::keyClick(find(u"waitTableView"_s), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(find(u"patronsPage"_s)->isVisible(), 20'000);
    QTRY_VERIFY2_WITH_TIMEOUT(m_window->windowTitle().contains(patronOf(m_orders[0])), qPrintable(m_window->windowTitle()), 20'000);
}

void TestWaitPanel::offersFreeSeatsToWhoeverComesFirst()
{
    openPage();
    wait({99, 2}); // so many are nowhere free side by side
    QTRY_COMPARE_WITH_TIMEOUT(table().proxy().rowCount(), 2, 20'000);
    table().setFocusToRows();
    QTRY_VERIFY_WITH_TIMEOUT(button(u"waitOffer"_s)->isEnabled(), 20'000);
    QTest::keyClick(button(u"waitOffer"_s), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QDialog *>(u"offerDialog"_s), 20'000);
    QVERIFY2(find<QLabel>(u"offerSentence"_s)->text().contains(patronOf(m_orders[1])), qPrintable(find<QLabel>(u"offerSentence"_s)->text()));
    QTest::mouseClick(button(u"offerGo"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QDialog *>(u"seatsDialog"_s) && find<QDialog>(u"seatsDialog"_s)->isVisible(), 20'000);
}

void TestWaitPanel::saysWhoIsPassedOver()
{
    openPage();
    wait({2, 2});
    QTRY_COMPARE_WITH_TIMEOUT(table().proxy().rowCount(), 2, 20'000);
    QCOMPARE(cell(0, items::WaitListModel::PassedOverColumn), QString());
    QVERIFY(m_desk->window.writer.run(std::make_shared<actions::PaymentAction>(m_orders[0], Money{100, u"USD"_s}, PaymentMethod::Cash, QString())).result());
    QTRY_VERIFY2_WITH_TIMEOUT(cell(0, items::WaitListModel::PassedOverColumn).startsWith(u"A part of it is paid"_s), qPrintable(cell(0, items::WaitListModel::PassedOverColumn)), 20'000);
    QCOMPARE(cell(0, items::WaitListModel::PlaceColumn), u"1"_s); // it is kept
    QCOMPARE(cell(1, items::WaitListModel::PassedOverColumn), QString());
    table().setFocusToRows();
    QTRY_VERIFY_WITH_TIMEOUT(button(u"waitOffer"_s)->isEnabled(), 20'000);
    QVERIFY(!button(u"waitChange"_s)->isEnabled());
    QVERIFY2(button(u"waitChange"_s)->statusTip().startsWith(u"A part of it is paid"_s), qPrintable(button(u"waitChange"_s)->statusTip()));
    QTest::keyClick(button(u"waitOffer"_s), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QDialog *>(u"offerDialog"_s), 20'000);
    QVERIFY2(find<QLabel>(u"offerSentence"_s)->text().contains(patronOf(m_orders[1])), qPrintable(find<QLabel>(u"offerSentence"_s)->text()));
}

void TestWaitPanel::saysWhereNobodyCanBeOfferedAnything()
{
    openPage();
    wait({99});
    QTRY_COMPARE_WITH_TIMEOUT(table().proxy().rowCount(), 1, 20'000);
    table().setFocusToRows();
    QTRY_VERIFY_WITH_TIMEOUT(button(u"waitOffer"_s)->isEnabled(), 20'000);
    QTest::keyClick(button(u"waitOffer"_s), Qt::Key_Space);
    QTRY_VERIFY2_WITH_TIMEOUT(notice().contains(u"No seats are free that anybody waits for in Evening Six 2027"_s), qPrintable(notice()), 20'000);
}

void TestWaitPanel::theModelKeepsItsPromises()
{
    items::WaitListModel model(m_desk->window.reader);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    wait({2, 1});
    model.load(testing::now);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 2, 20'000);
    QCOMPARE(model.at(1).seats, 1);
}

QTEST_MAIN(TestWaitPanel)
#include "tst_waitpanel.moc"
