// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/settingsaction.h"
#include "models/items/patronservice.h"
#include "models/items/writerthread.h"
#include "models/store/deskreaders.h"
#include "tests/ui/samplepatrons.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;

// Patrons whose reads are counted, beside the journal of a real file.
class TestPatronAhead : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatWasReadAheadIsNotReadAgain();
    void anotherPatronIsRead();
    void whatIsTriedIsRead();
    void whatWasChangedSinceIsRead();
    void whatIsOlderThanAMomentIsWorkedOutAgain();
    void anotherInstantIsWorkedOut();
    void aFailureIsForgotten();

private:
    static Instant clock() { return Instant{1'790'000'000'000}; }
    // Asked for on the same thread after it: when this answers, the other was done.
    void waitForReader() { m_reader->run([](DeskReaders &) { return Result<bool>(true); }).waitForFinished(); }
    void expect(RowId contact)
    {
        m_service->expect(contact, clock());
        waitForReader();
    }
    Result<std::shared_ptr<const items::PatronView>> open(RowId contact, const SettingValues &instead = {}, qint64 laterMs = 0)
    {
        return m_service->open({contact, Instant{clock().ms + laterMs}, instead}).result();
    }

    std::shared_ptr<testing::ReaderLog> m_log;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<items::WriterThread> m_writer;
    std::unique_ptr<items::ReaderThread> m_reader;
    std::unique_ptr<items::PatronService> m_service;
};

void TestPatronAhead::init()
{
    m_log = std::make_shared<testing::ReaderLog>();
    m_folder = std::make_unique<QTemporaryDir>();
    const store::DatabaseUrl url = *store::DatabaseUrl::parse(m_folder->filePath(u"theatre.db"_s));
    QVERIFY(store::Connection::open(url, store::OpenMode::Create));
    m_writer = std::make_unique<items::WriterThread>([url] { return actions::Desk::open(url, {}, clock); });
    m_reader = std::make_unique<items::ReaderThread>([url, log = m_log]() -> Result<DeskReaders> {
        auto connection = store::Connection::open(url, store::OpenMode::ReadOnly);
        if (!connection)
            return connection.error();
        Result<DeskReaders> readers = store::makeDeskReaders(*std::move(connection));
        Result<DeskReaders> sample = testing::fakeReaders(log);
        readers->patrons = std::move(sample->patrons);
        return readers;
    });
    m_service = std::make_unique<items::PatronService>(*m_reader);
}

void TestPatronAhead::cleanup()
{
    m_service.reset();
    m_reader.reset();
    m_writer.reset();
}

void TestPatronAhead::whatWasReadAheadIsNotReadAgain()
{
    expect(1);
    expect(1);
    QCOMPARE(m_log->loads.load(), 1);
    const auto shown = open(1);
    QVERIFY(shown);
    QCOMPARE((*shown)->record.contact.id, RowId(1));
    QVERIFY(!(*shown)->page.orders.empty());
    QCOMPARE(m_log->loads.load(), 1);
    QVERIFY(open(1)); // read again, as F5 does
    QCOMPARE(m_log->loads.load(), 2);
}

void TestPatronAhead::anotherPatronIsRead()
{
    expect(1);
    const auto shown = open(5);
    QVERIFY(shown);
    QCOMPARE((*shown)->record.contact.id, RowId(5));
    QCOMPARE(m_log->loads.load(), 2);
}

void TestPatronAhead::whatIsTriedIsRead()
{
    expect(1);
    const auto tried = open(1, {{u"benefits.renewalOpensDaysBefore"_s, 10}});
    QVERIFY(tried);
    QVERIFY((*tried)->asSet);
    QCOMPARE(m_log->loads.load(), 2);
}

void TestPatronAhead::whatWasChangedSinceIsRead()
{
    expect(1);
    QVERIFY(m_writer->run(std::make_shared<actions::SettingsAction>(u"organisation.name"_s, u"Harbour Light"_s)).result());
    QVERIFY(open(1));
    QCOMPARE(m_log->loads.load(), 2);
    expect(1);
    QVERIFY(m_writer->run(std::make_shared<actions::SettingsAction>(u"organisation.name"_s, u"Quay"_s)).result());
    expect(1); // what is old is read anew, too
    QCOMPARE(m_log->loads.load(), 4);
}

void TestPatronAhead::whatIsOlderThanAMomentIsWorkedOutAgain()
{
    constexpr qint64 moment = items::PatronAhead::momentMs;
    expect(1);
    QCOMPARE((*open(1, {}, moment))->page.at, clock());
    expect(1);
    QCOMPARE((*open(1, {}, moment + 1))->page.at.ms, clock().ms + moment + 1);
    expect(1);
    QCOMPARE((*open(1, {}, -1))->page.at.ms, clock().ms - 1); // a clock that was set back
    QCOMPARE(m_log->loads.load(), 3);
}

void TestPatronAhead::anotherInstantIsWorkedOut()
{
    expect(1);
    const Instant at{clock().ms + 1'000};
    const auto shown = m_service->open({1, at, {}, clock()}).result();
    QVERIFY(shown);
    QCOMPARE((*shown)->page.at, at);
    QCOMPARE(m_log->loads.load(), 1);
}

void TestPatronAhead::aFailureIsForgotten()
{
    m_log->fails = true;
    expect(1);
    m_log->fails = false;
    const auto shown = open(1);
    QVERIFY(shown);
    QCOMPARE((*shown)->record.contact.id, RowId(1));
}

QTEST_GUILESS_MAIN(TestPatronAhead)
#include "tst_patronahead.moc"
