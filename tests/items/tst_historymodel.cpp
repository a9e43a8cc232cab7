// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/historymodel.h"
#include "tests/ui/samplepatrons.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace pd;
using items::HistoryModel;
using State = items::RecordModel::LoadState;

namespace {

struct Log {
    std::atomic<int> reads = 0;
    std::atomic<int> entries = 120;
    std::atomic<bool> fails = false;
};

// A journal of so many entries; each touched contact 1 by one row.
class CountingJournal : public JournalReader {
public:
    explicit CountingJournal(std::shared_ptr<Log> log)
        : m_log(std::move(log))
    {
    }
    Result<JournalCheck> verify() override { return JournalCheck{}; }
    Result<std::vector<HistoryEntry>> history(std::optional<RowId> contact, int limit, std::optional<RowId> before) override
    {
        ++m_log->reads;
        if (m_log->fails)
            return Error{ErrorCode::DatabaseUnreachable, {}, {}};
        std::vector<HistoryEntry> found;
        for (RowId id = before ? *before - 1 : RowId(m_log->entries); id > 0 && int(found.size()) < limit && contact == 1; --id)
            found.push_back({id, Instant{id * 1000}, u"maya"_s, {}, u"import.run"_s, u"why"_s, {}, {}, {}});
        return found;
    }
    Result<HistoryEntry> action(RowId) override { return Error{ErrorCode::RecordUnknown, {}, {}}; }
    Result<std::vector<JournalledRow>> rows(RowId action, std::optional<RowId> contact) override
    {
        return std::vector<JournalledRow>{{u"contact"_s, action, contact, u"{}"_s, u"{}"_s, false}};
    }
    Result<QString> mark() override { return u"0"_s; }
    Result<void> listen(std::function<void()>) override { return {}; }

private:
    std::shared_ptr<Log> m_log;
};

// A change request that was somebody else's and about another order.
class CorrectingJournal final : public CountingJournal {
public:
    using CountingJournal::CountingJournal;
    Result<std::vector<JournalledRow>> rows(RowId, std::optional<RowId> contact) override
    {
        const TicketOrder order = testing::angela().orders.front();
        return std::vector<JournalledRow>{{u"change_request"_s, 7, contact, uR"({"contact_id":5,"order_id":null,"series_id":9})"_s,
                                           uR"({"contact_id":1,"order_id":%1,"series_id":9})"_s.arg(order.id), false}};
    }
};

} // namespace

class TestHistoryModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readsNothingUntilAsked();
    void readsPageByPage();
    void reloadsWhatWasRead();
    void forgetsAnotherContact();
    void failsAndReadsAgain();
    void dropsTheAnswerOfAnOtherContact();
    void namesWhoseARequestIs();

private:
    std::shared_ptr<Log> m_log;
    std::unique_ptr<items::ReaderThread> m_thread;
    std::unique_ptr<HistoryModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestHistoryModel::init()
{
    m_log = std::make_shared<Log>();
    m_thread = std::make_unique<items::ReaderThread>(
        [log = m_log]() -> Result<DeskReaders> { return DeskReaders{nullptr, std::make_unique<CountingJournal>(log), nullptr}; });
    m_model = std::make_unique<HistoryModel>(*m_thread);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestHistoryModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_thread.reset();
}

void TestHistoryModel::readsNothingUntilAsked()
{
    m_model->load(); // of nobody
    m_model->setContact(1);
    m_model->reload(); // what was never read is not read again
    QCOMPARE(m_model->loadState(), State::Ready);
    std::vector<State> states;
    connect(m_model.get(), &HistoryModel::loadStateChanged, this, [this, &states] { states.push_back(m_model->loadState()); });
    m_model->load();
    QTRY_COMPARE(states, (std::vector{State::Loading, State::Ready})); // the answer may be there at once
    disconnect(m_model.get(), nullptr, this, nullptr);
    QCOMPARE(m_log->reads.load(), 1);
    QCOMPARE(m_model->rowCount(), HistoryModel::pageSize);
    QCOMPARE(m_model->index(0, HistoryModel::WhoColumn).data(HistoryModel::ValueRole).toString(), u"maya"_s);
    QCOMPARE(m_model->at(0).rows.size(), size_t(1));
    m_model->load(); // it is there
    QCOMPARE(m_model->loadState(), State::Ready);
}

void TestHistoryModel::readsPageByPage()
{
    m_model->setContact(1);
    m_model->load();
    QTRY_COMPARE(m_model->rowCount(), 50);
    QVERIFY(m_model->canFetchMore({}));
    m_model->fetchMore({});
    QVERIFY(m_model->rowCount() > 50 || !m_model->canFetchMore({})); // while it reads
    QTRY_COMPARE(m_model->rowCount(), 100);
    m_model->fetchMore({});
    QTRY_COMPARE(m_model->rowCount(), 120);
    QVERIFY(!m_model->canFetchMore({}));
    QCOMPARE(m_model->at(0).entry.id, RowId(120));
    QCOMPARE(m_model->at(119).entry.id, RowId(1));
}

void TestHistoryModel::reloadsWhatWasRead()
{
    m_model->setContact(1);
    m_model->load();
    QTRY_COMPARE(m_model->rowCount(), 50);
    m_log->entries = 121;
    m_model->reload();
    QCOMPARE(m_model->rowCount(), 50); // until the answer
    QTRY_COMPARE(m_model->at(0).entry.id, RowId(121));
}

void TestHistoryModel::forgetsAnotherContact()
{
    m_model->setContact(1);
    m_model->load();
    QTRY_COMPARE(m_model->rowCount(), 50);
    m_model->setContact(2);
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->canFetchMore({}));
    m_model->load();
    QTRY_COMPARE(m_model->loadState(), State::Ready);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestHistoryModel::failsAndReadsAgain()
{
    m_log->fails = true;
    m_model->setContact(1);
    m_model->load();
    QTRY_COMPARE(m_model->loadState(), State::Failed);
    QCOMPARE(m_model->error().code, ErrorCode::DatabaseUnreachable);
    m_log->fails = false;
    m_model->reload();
    QTRY_COMPARE(m_model->rowCount(), 50);
}

void TestHistoryModel::dropsTheAnswerOfAnOtherContact()
{
    m_model->setContact(1);
    m_model->load();
    m_model->setContact(2); // before it came
    const auto later = m_thread->run([](DeskReaders &) { return Result<bool>(true); });
    QTRY_VERIFY(later.isFinished());
    QCoreApplication::processEvents();
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->loadState(), State::Ready);
}

void TestHistoryModel::namesWhoseARequestIs()
{
    items::ReaderThread thread([log = m_log]() -> Result<DeskReaders> {
        return DeskReaders{std::make_unique<testing::FakeReader>(std::vector{testing::angela(), testing::bare()}, std::make_shared<testing::ReaderLog>()), std::make_unique<CorrectingJournal>(log), nullptr};
    });
    HistoryModel model(thread);
    model.setContact(1);
    model.load();
    QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() > 0, 20'000);
    const JournalledRow &row = model.at(0).rows.front();
    const QJsonObject before = QJsonDocument::fromJson(row.before.toUtf8()).object(), after = QJsonDocument::fromJson(row.after.toUtf8()).object();
    QCOMPARE(before[u"contact_id"_s].toString(), testing::bare().contact.displayName());
    QCOMPARE(after[u"contact_id"_s].toString(), testing::angela().contact.displayName());
    QCOMPARE(after[u"order_id"_s].toString(), testing::angela().orders.front().number);
    QVERIFY(before[u"order_id"_s].isNull() && after[u"series_id"_s].toInteger() == 9); // what did not change is as stored
}

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
