// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/contactaction.h"
#include "models/actions/requestaction.h"
#include "tests/ui/requestsfixture.h"
#include "tests/ui/samplerequests.h"
#include "ui/orders/seatsdialog.h"
#include "ui/requests/requestkeeper.h"
#include "ui/requests/requestlist.h"
#include "ui/requests/requestspage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// The queue in the real window, on a real file: read, set, worked on, taken back.
class TestRequestsPage : public testing::RequestsFixture {
    Q_OBJECT

private Q_SLOTS:
    void listsAndOpens();
    void keysWalkTheList();
    void whatIsShownIsChosen();
    void aStateIsSetAndTakenBack();
    void wantsAReason();
    void aSwapFillsIt();
    void isFilledWithWhatWasDone();
    void severalAreSetAtOnce();
    void twoBecomeOne();
    void whatSomebodyElseHasIsNotWorkedOn();
    void theListKeepsItsPromises();
    void aThousandAreQuick();
};

void TestRequestsPage::listsAndOpens()
{
    openPage();
    QCOMPARE(page().count(), rows());
    QTRY_VERIFY_WITH_TIMEOUT(page().keeper().request() == row(0).id, 20'000); // the first, by itself
    choose(1);
    QCOMPARE(find<QTextEdit>(u"requestText"_s)->toPlainText(), row(1).facts.note); // it came with no mail
    QVERIFY(!find(u"requestFrom"_s)->isVisible());
    QVERIFY(find(u"requestSent"_s)->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!find<QLabel>(u"requestSeatsNow"_s)->text().isEmpty(), 20'000);
    QCOMPARE(find<QComboBox>(u"requestState"_s)->currentData().toString(), u"new"_s);
    for (const QString &name : {u"requestSwap"_s, u"requestKeep"_s, u"requestAdd"_s, u"requestDrop"_s, u"requestDecline"_s, u"requestPay"_s, u"requestFinish"_s, u"requestSplit"_s}) {
        const auto *button = find<QPushButton>(name);
        QVERIFY2(button->isEnabled() || (!button->statusTip().isEmpty() && !button->toolTip().isEmpty()), qPrintable(name));
    }
    QTRY_COMPARE_WITH_TIMEOUT(page().keeper().standing(), RequestKeeper::Standing::Own, 20'000);
    find<QAbstractButton>(u"nav_patrons"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"SELECT count(*) FROM request_claim"_s), u"0"_s, 20'000); // whoever goes elsewhere lets it go
}

void TestRequestsPage::keysWalkTheList()
{
    openPage();
    view().setFocus();
    choose(0);
    QTest::keyClick(&view(), Qt::Key_Down);
    QTRY_COMPARE_WITH_TIMEOUT(page().keeper().request(), row(1).id, 20'000);
    find<QAction>(u"nextRequest"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(page().keeper().request(), row(2).id, 20'000);
    find<QAction>(u"previousRequest"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(page().keeper().request(), row(1).id, 20'000);
    QTest::keyClick(&view(), Qt::Key_Home);
    QTRY_COMPARE_WITH_TIMEOUT(page().keeper().request(), row(0).id, 20'000);
}

void TestRequestsPage::whatIsShownIsChosen()
{
    openPage();
    const int all = rows();
    const QString patron = row(0).patron;
    find<QLineEdit>(u"requestsFind"_s)->setText(patron); // accents are no keys of every keyboard
    QTRY_VERIFY_WITH_TIMEOUT(rows() >= 1 && rows() < all, 20'000);
    for (int i = 0; i < rows(); ++i)
        QVERIFY(row(i).patron.contains(patron));
    QTest::keyClick(find(u"requestsFind"_s), Qt::Key_Escape);
    QCOMPARE(rows(), all);
    const RowId open = page().keeper().request();
    QVERIFY(open != 0);
    auto *which = find<QComboBox>(u"requestsWhich"_s);
    which->setCurrentIndex(int(RequestView::Which::Waiting));
    Q_EMIT which->activated(which->currentIndex());
    QCOMPARE(rows(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(find(u"requestsEmpty"_s)->isVisible(), 20'000);
    QCOMPARE(page().keeper().request(), open); // no other one takes its place under somebody's hands
    QVERIFY(!find<QPushButton>(u"requestsSet"_s)->isEnabled());
}

void TestRequestsPage::aStateIsSetAndTakenBack()
{
    openPage();
    choose(0);
    const RowId id = row(0).id;
    QTRY_COMPARE_WITH_TIMEOUT(page().keeper().standing(), RequestKeeper::Standing::Own, 20'000); // who works here is known
    auto *combo = find<QComboBox>(u"requestState"_s);
    combo->setCurrentIndex(combo->findData(u"inProgress"_s));
    Q_EMIT combo->activated(combo->currentIndex());
    QTRY_COMPARE_WITH_TIMEOUT(state(id), u"inProgress"_s, 20'000);
    QVERIFY(!stored(u"SELECT assignee FROM change_request WHERE id = ?"_s, {id}).isEmpty()); // who begins works on it
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"noticeText"_s)->text() == u"Request %1 is in progress."_s.arg(id), 20'000);
    undo();
    QTRY_COMPARE_WITH_TIMEOUT(state(id), u"new"_s, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(combo->currentData().toString(), u"new"_s, 20'000);
}

void TestRequestsPage::wantsAReason()
{
    openPage();
    choose(0);
    const RowId id = row(0).id;
    const int all = rows();
    press(u"requestNotPossible"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QDialog *>(u"reasonDialog"_s), 20'000);
    auto *reason = find<QComboBox>(u"reasonChoice"_s);
    QVERIFY(reason->count() > 2);
    reason->setCurrentIndex(1);
    const QString chosen = reason->currentText();
    press(u"reasonGo"_s);
    QTRY_COMPARE_WITH_TIMEOUT(state(id), u"notPossible"_s, 20'000);
    QCOMPARE(stored(u"SELECT x.name FROM change_request r JOIN request_reason x ON x.id = r.reason_id WHERE r.id = ?"_s, {id}), chosen);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), all - 1, 20'000); // it is not open any more
    QTRY_COMPARE_WITH_TIMEOUT(page().count(), all - 1, 20'000);
    const auto *told = find<QLabel>(u"noticeText"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(told->text().startsWith(u"Request %1 is closed"_s.arg(id)) && told->text().contains(chosen) && told->text().endsWith(u'.'), qPrintable(told->text()), 20'000);
}

// Seats and state in one step, there and back.
void TestRequestsPage::aSwapFillsIt()
{
    openPage();
    const int at = seated();
    QVERIFY(at >= 0);
    const RowId id = row(at).id;
    press(u"requestSwap"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QDialog *>(u"seatsDialog"_s), 20'000);
    auto *dialog = find<SeatsDialog>(u"seatsDialog"_s);
    const auto part = [dialog](const QString &name) { return dialog->findChild<QWidget *>(name); };
    static_cast<QSpinBox *>(part(u"seatsAccessible"_s))->setValue(0);
    static_cast<QSpinBox *>(part(u"wishAccessible"_s))->setValue(0);
    QTest::mouseClick(part(u"wishFind"_s), Qt::LeftButton);
    auto *found = static_cast<QListWidget *>(part(u"wishFound"_s));
    QTRY_VERIFY_WITH_TIMEOUT(found->count() > 0, 20'000);
    found->setCurrentRow(0);
    QTRY_VERIFY_WITH_TIMEOUT(part(u"seatsGo"_s)->isEnabled(), 20'000);
    QTest::mouseClick(part(u"seatsGo"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(state(id), u"filled"_s, 20'000);
    QCOMPARE(stored(u"SELECT filled_with FROM change_request WHERE id = ?"_s, {id}), u"seats.swap"_s);
    QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>(u"requestHasNowLabel"_s)->text(), u"Had then"_s, 20'000); // what is so now stands beside the house
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"noticeText"_s)->text().contains(u"filled"_s), 20'000);
    undo();
    QTRY_COMPARE_WITH_TIMEOUT(state(id), u"new"_s, 20'000);
}

void TestRequestsPage::isFilledWithWhatWasDone()
{
    openPage();
    choose(0);
    const RowId id = row(0).id, contact = *row(0).contact;
    const QString city = stored(u"SELECT mailing_city FROM contact WHERE id = ?"_s, {contact});
    actions::ContactAction moved(contact, {{u"mailing_city"_s, city, u"Lyon"_s}});
    QVERIFY(m_desk->elsewhere(moved));
    press(u"requestFinish"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QDialog *>(u"finishDialog"_s), 20'000);
    QVERIFY(find<QListWidget>(u"finishWorks"_s)->item(0)->text().contains(u"Contact edited"_s));
    press(u"finishGo"_s);
    QTRY_COMPARE_WITH_TIMEOUT(state(id), u"filled"_s, 20'000);
    QCOMPARE(stored(u"SELECT filled_with FROM change_request WHERE id = ?"_s, {id}), u"contact.edit"_s);
}

void TestRequestsPage::severalAreSetAtOnce()
{
    openPage();
    const int all = rows();
    view().selectAll();
    press(u"requestsSet"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QDialog *>(u"setRequestsDialog"_s), 20'000);
    QVERIFY(!find<QPushButton>(u"setRequestsGo"_s)->isEnabled());
    QVERIFY(!find<QPushButton>(u"setRequestsGo"_s)->statusTip().isEmpty());
    find<QComboBox>(u"setPriority"_s)->setCurrentIndex(1);
    find<QComboBox>(u"setSnooze"_s)->setCurrentIndex(1);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"setRequestsSaid"_s)->text().contains(u"%1 requests would be set"_s.arg(all)), 20'000);
    QCOMPARE(stored(u"SELECT count(*) FROM change_request WHERE snoozed_until IS NOT NULL"_s), u"0"_s); // only tried
    press(u"setRequestsGo"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"SELECT count(*) FROM change_request WHERE priority = 1 AND snoozed_until = '2026-11-22'"_s), QString::number(all), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(page().count(), 0, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 0, 20'000);
    undo();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), all, 20'000);
}

void TestRequestsPage::twoBecomeOne()
{
    openPage();
    const int at = seated();
    QVERIFY(at >= 0);
    const int all = rows();
    const RowId first = row(at).id, order = *row(at).order;
    actions::RequestAction again(order, {u"phone"_s, u"The same once more"_s, {}});
    QVERIFY(m_desk->elsewhere(again));
    page().reload();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), all + 1, 20'000);
    QVERIFY(!find<QPushButton>(u"requestsMerge"_s)->isEnabled());
    view().clearSelection();
    for (int i = 0; i < rows(); ++i) {
        if (row(i).order == order)
            view().selectionModel()->select(view().model()->index(i, 0), QItemSelectionModel::Select);
    }
    press(u"requestsMerge"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), all, 20'000);
    QCOMPARE(stored(u"SELECT merged_into_id FROM change_request WHERE id = ?"_s, {again.added()}), QString::number(first));
    undo();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), all + 1, 20'000);
}

void TestRequestsPage::whatSomebodyElseHasIsNotWorkedOn()
{
    openPage();
    choose(0);
    {
        const auto db = store::Connection::open(m_desk->url, store::OpenMode::ReadWrite);
        QTRY_COMPARE_WITH_TIMEOUT(page().keeper().standing(), RequestKeeper::Standing::Own, 20'000);
        QVERIFY((*db)->query(u"UPDATE request_claim SET who = 'Ana', workstation = 'front' WHERE request_id = ?"_s, {row(0).id}).has_value());
    }
    page().keeper().look();
    QTRY_COMPARE_WITH_TIMEOUT(page().keeper().standing(), RequestKeeper::Standing::Others, 20'000);
    QVERIFY(find<QLabel>(u"requestBandText"_s)->text().contains(u"Ana"_s));
    QVERIFY(!find<QPushButton>(u"requestNotPossible"_s)->isEnabled());
    QVERIFY(find<QPushButton>(u"requestNotPossible"_s)->statusTip().contains(u"Ana"_s));
    QVERIFY(!find<QComboBox>(u"requestState"_s)->isEnabled());
    press(u"requestBandFirst"_s);
    QTRY_COMPARE_WITH_TIMEOUT(page().keeper().standing(), RequestKeeper::Standing::Asked, 20'000);
    QCOMPARE(stored(u"SELECT asked_by IS NOT NULL FROM request_claim"_s), u"1"_s);
}

void TestRequestsPage::theListKeepsItsPromises()
{
    items::ReaderThread thread([]() -> Result<DeskReaders> {
        DeskReaders readers{};
        readers.requests = testing::sampleRequests();
        return readers;
    });
    items::RequestQueueModel model(thread, [] { return testing::now; });
    RequestList list(model, [] { return RequestList::Moment{testing::now, QDate(2026, 11, 21)}; }, nullptr);
    const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.load();
    QTRY_VERIFY_WITH_TIMEOUT(list.rowCount() == 6, 20'000);
    QCOMPARE(list.at(list.index(0, 0)).facts.due, u"2026-11-20"_s);
    QVERIFY(list.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Overdue"_s));
    using Which = RequestView::Which;
    for (const auto &[which, count] : {std::pair(Which::All, 8), std::pair(Which::Snoozed, 1), std::pair(Which::Finished, 1), std::pair(Which::Nobodys, 3), std::pair(Which::Waiting, 0)}) {
        list.show({which, RequestView::Sort::Priority, {}});
        QCOMPARE(list.rowCount(), count);
    }
    list.show({Which::All, RequestView::Sort::Patron, u"lindqvist"_s});
    QCOMPARE(list.rowCount(), 1);
    QCOMPARE(RequestView::from(list.view().text()), list.view());
}

void TestRequestsPage::aThousandAreQuick()
{
    items::ReaderThread thread([]() -> Result<DeskReaders> {
        DeskReaders readers{};
        readers.requests = testing::sampleRequests(1000);
        return readers;
    });
    items::RequestQueueModel model(thread, [] { return testing::now; });
    RequestList list(model, [] { return RequestList::Moment{testing::now, QDate(2026, 11, 21)}; }, nullptr);
    model.load();
    QTRY_VERIFY_WITH_TIMEOUT(list.rowCount() == 1006, 20'000);
    for (const auto sort : {RequestView::Sort::Due, RequestView::Sort::Priority, RequestView::Sort::Newest, RequestView::Sort::Patron}) {
        QElapsedTimer watch;
        watch.start();
        list.show({RequestView::Which::Open, sort, {}});
        qInfo() << "sorted in" << watch.elapsed() << "ms";
        QCOMPARE(list.rowCount(), 1006);
    }
}

QTEST_MAIN(TestRequestsPage)
#include "tst_requestspage.moc"
