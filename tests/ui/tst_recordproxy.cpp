// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/portal/preview.h"
#include "models/items/ordersmodel.h"
#include "tests/ui/samplepatrons.h"
#include "ui/common/recordproxy.h"
#include "ui/patrons/recordcolumns.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;
using items::OrdersModel;

// Finding and ordering in the orders of one patron.
class TestRecordProxy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsWordsForValues();
    void findsInAnyColumn_data();
    void findsInAnyColumn();
    void findsEveryWordOfMany();
    void choosesAState();
    void choosesWhatIsHidden();
    void sortsByValueAndKeepsTheOrderOfEquals();
    void aSelectionFollowsTheSort();
    void anotherPatronKeepsTheFilter();
    void markupStaysTextInTips();
    void aLongSearchShowsItsFirstRowsAtOnce();
    void aLongSearchThatFindsNothingEnds();
    void aSortEndsALongSearchFirst();
    void followsTheTypingHandThroughThousands();

private:
    void load(PatronRecord record);
    QStringList orders() const
    {
        QStringList numbers;
        for (int row = 0; row < m_proxy->rowCount(); ++row)
            numbers.append(m_proxy->index(row, OrdersModel::NumberColumn).data().toString());
        return numbers;
    }

    std::unique_ptr<OrdersModel> m_orders;
    std::unique_ptr<RecordProxy> m_proxy;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestRecordProxy::init()
{
    m_orders = std::make_unique<OrdersModel>();
    m_proxy = std::make_unique<RecordProxy>(*m_orders, ordersColumns(std::make_shared<RecordFormat>(RecordFormat{QTimeZone::utc(), u"USD"_s})));
    m_tester = std::make_unique<QAbstractItemModelTester>(m_proxy.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    load(testing::angela());
}

void TestRecordProxy::cleanup()
{
    m_tester.reset();
    m_proxy.reset();
    m_orders.reset();
}

void TestRecordProxy::load(PatronRecord record)
{
    auto view = std::make_shared<items::PatronView>();
    view->settings = testing::settings();
    view->page = portal::preview(record, view->settings, testing::now);
    view->record = std::move(record);
    m_orders->setPatron(std::move(view));
}

void TestRecordProxy::showsWordsForValues()
{
    const auto cell = [&](int column) { return m_proxy->index(0, column).data().toString(); };
    QCOMPARE(cell(OrdersModel::NumberColumn), u"20871"_s);
    QCOMPARE(cell(OrdersModel::DateColumn), u"14 Nov 2026"_s);
    QCOMPARE(cell(OrdersModel::EventsColumn), u"The Winter’s Tale × 2"_s);
    QCOMPARE(cell(OrdersModel::TotalColumn), u"121.50"_s);
    QCOMPARE(cell(OrdersModel::ShownColumn), u"The patron sees this"_s);
    QCOMPARE(m_proxy->headerData(OrdersModel::TotalColumn, Qt::Horizontal).toString(), u"Total"_s);
    QVERIFY(m_proxy->index(0, OrdersModel::TotalColumn).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
}

void TestRecordProxy::findsInAnyColumn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("an event, no apostrophe or case") << u"WINTERS"_s << QStringList{u"20871"_s};
    QTest::newRow("an event") << u"winter"_s << QStringList{u"20871"_s};
    QTest::newRow("a status") << u"chargeback"_s << QStringList{u"18255"_s};
    QTest::newRow("the patron's word") << u"in review"_s << QStringList{u"20871"_s, u"18255"_s};
    QTest::newRow("a date") << u"9 nov"_s << QStringList{u"20855"_s};
    QTest::newRow("an amount") << u"403.50"_s << QStringList{u"20101"_s};
    QTest::newRow("nothing") << u"zzz"_s << QStringList();
}

void TestRecordProxy::findsInAnyColumn()
{
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    m_proxy->setFind(text);
    QCOMPARE(orders(), found);
}

void TestRecordProxy::findsEveryWordOfMany()
{
    m_proxy->setFind(u"complete vanya"_s);
    QCOMPARE(orders(), QStringList{u"17904"_s});
    m_proxy->setFind(QString());
    QCOMPARE(m_proxy->rowCount(), 13);
}

void TestRecordProxy::choosesAState()
{
    m_proxy->setState(u"Complete"_s);
    QCOMPARE(m_proxy->rowCount(), 4);
    m_proxy->setFind(u"vanya"_s);
    QCOMPARE(m_proxy->rowCount(), 1);
    QVERIFY(m_proxy->isFiltered());
    m_proxy->setState(std::nullopt);
    m_proxy->setFind(QString());
    QVERIFY(!m_proxy->isFiltered());
}

void TestRecordProxy::choosesWhatIsHidden()
{
    m_proxy->setOnlyHidden(true);
    QCOMPARE(orders(), (QStringList{u"20855"_s, u"17366"_s})); // not the one among the renewals
    QCOMPARE(m_proxy->rowOf(20855), 0);
    QCOMPARE(m_proxy->rowOf(20871), -1);
}

void TestRecordProxy::sortsByValueAndKeepsTheOrderOfEquals()
{
    m_proxy->sort(OrdersModel::TotalColumn, Qt::AscendingOrder);
    QCOMPARE(orders().first(), u"18731"_s); // 28.50, which is less than 101.50 by value, not by letters
    QCOMPARE(orders().last(), u"20644"_s);
    m_proxy->sort(OrdersModel::StatusColumn, Qt::DescendingOrder);
    const QStringList sorted = orders();
    // The four complete orders, newest first, as they were.
    QVERIFY(sorted.indexOf(u"20377"_s) < sorted.indexOf(u"19422"_s));
    QVERIFY(sorted.indexOf(u"19422"_s) < sorted.indexOf(u"18731"_s));
    QVERIFY(sorted.indexOf(u"18731"_s) < sorted.indexOf(u"17904"_s));
}

void TestRecordProxy::aSelectionFollowsTheSort()
{
    const QPersistentModelIndex kept = m_proxy->index(m_proxy->rowOf(20101), 1);
    m_proxy->sort(OrdersModel::TotalColumn, Qt::DescendingOrder);
    QCOMPARE(kept.row(), m_proxy->rowOf(20101));
    QCOMPARE(kept.data(items::RecordModel::RecordIdRole).toLongLong(), 20101);
}

void TestRecordProxy::anotherPatronKeepsTheFilter()
{
    m_proxy->setFind(u"performance 12"_s);
    QCOMPARE(m_proxy->rowCount(), 0);
    load(testing::heavy(2000));
    QTRY_VERIFY(m_proxy->rowCount() > 10);
    load(testing::bare());
    QCOMPARE(m_proxy->rowCount(), 0);
}

void TestRecordProxy::markupStaysTextInTips()
{
    load(testing::markup());
    const QModelIndex cell = m_proxy->index(0, OrdersModel::EventsColumn);
    QVERIFY(cell.data().toString().startsWith(u"<u>Event</u>"_s));
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"&lt;u&gt;Event"_s));
}

void TestRecordProxy::aLongSearchShowsItsFirstRowsAtOnce()
{
    load(testing::heavy(5000));
    const QSignalSpy over(m_proxy.get(), &RecordProxy::searched);
    m_proxy->setFind(u"performance"_s);
    QVERIFY(m_proxy->isSearching());
    QVERIFY(m_proxy->rowCount() >= 100); // more than a screen holds
    const QString first = orders().first();
    const QPersistentModelIndex kept = m_proxy->index(7, 1);
    QTRY_VERIFY(!m_proxy->isSearching());
    QCOMPARE(over.count(), 1);
    QCOMPARE(m_proxy->rowCount(), 5000);
    QCOMPARE(orders().first(), first);
    QCOMPARE(kept.row(), 7);
}

void TestRecordProxy::aLongSearchThatFindsNothingEnds()
{
    load(testing::heavy(2000));
    const QSignalSpy over(m_proxy.get(), &RecordProxy::searched);
    const QSignalSpy inserted(m_proxy.get(), &QAbstractItemModel::rowsInserted);
    m_proxy->setFind(u"zzz"_s);
    QVERIFY(m_proxy->isSearching());
    QTRY_COMPARE(over.count(), 1);
    QCOMPARE(m_proxy->rowCount(), 0);
    QCOMPARE(inserted.count(), 0);
}

void TestRecordProxy::aSortEndsALongSearchFirst()
{
    load(testing::heavy(2000));
    m_proxy->setFind(u"complete"_s);
    QVERIFY(m_proxy->isSearching());
    m_proxy->sort(OrdersModel::TotalColumn, Qt::DescendingOrder);
    QVERIFY(!m_proxy->isSearching());
    QCOMPARE(m_proxy->rowCount(), 800);
    QCOMPARE(orders().first(), u"31995"_s); // the last complete one is the dearest
}

// No gate: a machine that tests is busy with other things. The figures are for people.
void TestRecordProxy::followsTheTypingHandThroughThousands()
{
    m_tester.reset();
    load(testing::heavy(2000));
    QElapsedTimer timer;
    timer.start();
    m_proxy->setFind(u"p"_s);
    const double first = double(timer.nsecsElapsed()) / 1e6;
    double worst = 0;
    for (const QString &text : {u"pe"_s, u"per"_s, u"perf"_s, u"perf 1"_s, u"perf 19"_s, u"perf 199"_s, u""_s}) {
        timer.start();
        m_proxy->setFind(text);
        worst = std::max(worst, double(timer.nsecsElapsed()) / 1e6);
    }
    double sorted = 0;
    for (int column = 0; column < OrdersModel::ColumnCount; ++column) {
        timer.start();
        m_proxy->sort(column, Qt::DescendingOrder);
        sorted = std::max(sorted, double(timer.nsecsElapsed()) / 1e6);
    }
    qInfo("2,000 orders: first keystroke %.1f ms, later ones at most %.2f ms, sort at most %.1f ms", first, worst, sorted);
    QCOMPARE(m_proxy->rowCount(), 2000);
}

QTEST_MAIN(TestRecordProxy)
#include "tst_recordproxy.moc"
