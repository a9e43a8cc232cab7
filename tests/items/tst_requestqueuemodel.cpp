// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/requestqueuemodel.h"
#include "tests/ui/samplerequests.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;

// The queue as a model, read anew again and again.
class TestRequestQueueModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsItsPromises();
    void countsWhatIsToBeDone();
    void isEmptyWithoutAReader();

private:
    static void read(items::RequestQueueModel &model)
    {
        model.load();
        QTRY_VERIFY_WITH_TIMEOUT(model.loadState() != items::RecordModel::LoadState::Loading, 20000);
    }
    static constexpr auto clock = [] { return Instant{1000}; };
};

void TestRequestQueueModel::keepsItsPromises()
{
    items::ReaderThread thread([]() -> Result<DeskReaders> {
        DeskReaders readers{};
        readers.requests = testing::sampleRequests();
        return readers;
    });
    items::RequestQueueModel model(thread, clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int i = 0; i < 2; ++i) {
        read(model);
        QVERIFY(model.rowCount() > 5);
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.rowOf(model.at(row).id), row);
    }
}

void TestRequestQueueModel::countsWhatIsToBeDone()
{
    items::ReaderThread thread([]() -> Result<DeskReaders> {
        DeskReaders readers{};
        readers.requests = testing::sampleRequests();
        return readers;
    });
    items::RequestQueueModel model(thread, clock);
    read(model);
    int open = 0, aside = 0;
    for (const QueuedRequest &request : model.rows()) {
        open += isOpenRequest(request.facts.state);
        aside += !request.facts.snoozedUntil.isEmpty();
    }
    QVERIFY(aside > 0 && open < model.rowCount());
    QCOMPARE(model.open(QDate(2000, 1, 1)), open - aside);
    QCOMPARE(model.open(QDate(2100, 1, 1)), open); // back by itself
}

void TestRequestQueueModel::isEmptyWithoutAReader()
{
    items::ReaderThread thread([]() -> Result<DeskReaders> { return DeskReaders{}; });
    items::RequestQueueModel model(thread, clock);
    read(model);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestRequestQueueModel)
#include "tst_requestqueuemodel.moc"
