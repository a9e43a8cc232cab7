// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/settingsaction.h"
#include "models/items/changewatch.h"
#include "models/items/writerthread.h"
#include "models/store/deskreaders.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;

// Changes on a real file, and what the window hears of them.
class TestWriterThread : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void runsAnActionAndTells();
    void aDryRunTellsNobody();
    void aTaskReportsAndIsCancelled();
    void aQueuedTaskIsCancelledBeforeItBegins();
    void noticesWhatSomebodyElseChanged();
    void ourOwnChangeIsNoNews();

private:
    static Instant clock() { return Instant{1'790'000'000'000}; }
    std::shared_ptr<actions::Action> rename(const QString &name) { return std::make_shared<actions::SettingsAction>(u"organisation.name"_s, name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<store::DatabaseUrl> m_url;
    std::unique_ptr<items::WriterThread> m_writer;
    std::unique_ptr<items::ReaderThread> m_reader;
};

void TestWriterThread::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_url = *store::DatabaseUrl::parse(m_folder->filePath(u"theatre.db"_s));
    QVERIFY(store::Connection::open(*m_url, store::OpenMode::Create));
    m_writer = std::make_unique<items::WriterThread>([url = *m_url] { return actions::Desk::open(url, {}, clock); });
    m_reader = std::make_unique<items::ReaderThread>([url = *m_url]() -> Result<DeskReaders> {
        auto connection = store::Connection::open(url, store::OpenMode::ReadOnly);
        if (!connection)
            return connection.error();
        return store::makeDeskReaders(*std::move(connection));
    });
}

void TestWriterThread::cleanup()
{
    m_writer.reset();
    m_reader.reset();
}

void TestWriterThread::runsAnActionAndTells()
{
    const QSignalSpy told(m_writer.get(), &items::WriterThread::changed);
    const auto done = m_writer->run(rename(u"Harbour Light"_s)).result();
    QVERIFY(done);
    QVERIFY(done->action);
    QTRY_COMPARE(told.count(), 1);
    QVERIFY(told.at(0).at(0).value<actions::ChangeNotice>().tables.contains(u"setting"_s));
    const auto stored = m_reader->run([](DeskReaders &readers) { return readers.settings->stored(); }).result();
    QCOMPARE(stored->value(u"organisation.name"_s).value, QJsonValue(u"Harbour Light"_s));
}

void TestWriterThread::aDryRunTellsNobody()
{
    const QSignalSpy told(m_writer.get(), &items::WriterThread::changed);
    const auto tried = m_writer->dryRun(rename(u"Harbour Light"_s)).result();
    QVERIFY(tried);
    QVERIFY(!tried->rows.empty());
    QCoreApplication::processEvents();
    QCOMPARE(told.count(), 0);
    const auto stored = m_reader->run([](DeskReaders &readers) { return readers.settings->stored(); }).result();
    QVERIFY(!stored->contains(u"organisation.name"_s));
}

void TestWriterThread::aTaskReportsAndIsCancelled()
{
    std::shared_ptr<items::Task> task;
    connect(m_writer.get(), &items::WriterThread::taskStarted, this, [&task](const auto &started) { task = started; });
    const auto done = m_writer->work(u"Counting"_s, [](actions::Desk &, items::Task &counting) -> Result<int> {
        for (int i = 0;; ++i) {
            if (!counting.report(i, 1'000'000))
                return Error{ErrorCode::Cancelled, {}, {}};
        }
    });
    QVERIFY(task);
    QCOMPARE(m_writer->tasks().size(), size_t(1));
    QTRY_VERIFY(task->done() > 0);
    QCOMPARE(task->all(), 1'000'000);
    QCOMPARE(task->state(), items::Task::State::Running);
    task->cancel();
    QVERIFY(!task->canCancel());
    QCOMPARE(done.result().error().code, ErrorCode::Cancelled);
    QTRY_COMPARE(task->state(), items::Task::State::Cancelled);
    QVERIFY(m_writer->tasks().empty());
}

void TestWriterThread::aQueuedTaskIsCancelledBeforeItBegins()
{
    QSemaphore gate;
    const auto first = m_writer->work(u"First"_s, [&gate](actions::Desk &, items::Task &) -> Result<int> {
        gate.acquire();
        return 1;
    });
    bool ran = false;
    const auto second = m_writer->work(u"Second"_s, [&ran](actions::Desk &, items::Task &) -> Result<int> {
        ran = true;
        return 2;
    });
    QCOMPARE(m_writer->tasks().size(), size_t(2));
    m_writer->tasks().back()->cancel();
    gate.release();
    QCOMPARE(*first.result(), 1);
    QCOMPARE(second.result().error().code, ErrorCode::Cancelled);
    QVERIFY(!ran);
}

void TestWriterThread::noticesWhatSomebodyElseChanged()
{
    items::ChangeWatch watch(*m_reader);
    const QSignalSpy news(&watch, &items::ChangeWatch::changedElsewhere);
    watch.start(20);
    const auto other = actions::Desk::open(*m_url, {}, clock);
    QVERIFY(other);
    actions::SettingsAction action(u"organisation.name"_s, u"Elsewhere"_s);
    QCOMPARE(m_reader->run([](DeskReaders &) { return Result<int>(0); }).result().value(), 0); // the watch has settled
    QVERIFY((*other)->runner().run(action));
    QTRY_COMPARE(news.count(), 1);
}

void TestWriterThread::ourOwnChangeIsNoNews()
{
    items::ChangeWatch watch(*m_reader);
    const QSignalSpy news(&watch, &items::ChangeWatch::changedElsewhere);
    QVERIFY(m_writer->run(rename(u"Ours"_s)).result());
    watch.settle();
    QCOMPARE(m_reader->run([](DeskReaders &) { return Result<int>(0); }).result().value(), 0);
    QCoreApplication::processEvents();
    watch.ask();
    QCOMPARE(m_reader->run([](DeskReaders &) { return Result<int>(0); }).result().value(), 0);
    QCoreApplication::processEvents();
    QCOMPARE(news.count(), 0);
}

QTEST_GUILESS_MAIN(TestWriterThread)
#include "tst_writerthread.moc"
