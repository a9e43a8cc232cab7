// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/requestdeskactions.h"
#include "models/store/requestqueue.h"
#include "tests/ui/demowindow.h"
#include "ui/requests/requestkeeper.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// Two windows on one database: who has a request, who asks for it, what is being written.
class TestRequestKeeper : public testing::DemoDeskFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isTakenAndGivenUp();
    void isAskedForAndGiven();
    void isAskedForAndKept();
    void goesOverWithoutAnAnswer();
    void whatIsWalkedOverIsNotTaken();
    void keepsWhatIsWritten();

private:
    using Standing = RequestKeeper::Standing;
    static constexpr RequestKeeper::Times quick{20, 50, 60'000, 30};
    std::unique_ptr<RequestKeeper> keeper(const QString &workstation)
    {
        Services services = m_desk->window.services();
        services.clock = [this] { return m_now; };
        auto one = std::make_unique<RequestKeeper>(services, workstation, nullptr);
        one->setTimes(quick);
        one->setPerson(m_desk->window.writer.who().result().value());
        return one;
    }
    static bool comes(RequestKeeper &one, Standing standing)
    {
        return QTest::qWaitFor([&] { return one.standing() == standing; }, 20'000);
    }

    Instant m_now = testing::now;
};

void TestRequestKeeper::init()
{
    makeDesk();
    m_now = testing::now;
}

void TestRequestKeeper::isTakenAndGivenUp()
{
    const auto front = keeper(u"front"_s), back = keeper(u"back"_s);
    front->open(1);
    QVERIFY(comes(*front, Standing::Own));
    back->open(1);
    QVERIFY(comes(*back, Standing::Others));
    QVERIFY(!back->holder().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(front->besides().size(), 1, 20'000);
    front->open(2);
    QVERIFY(comes(*back, Standing::Own)); // it is free, and open here
    QVERIFY(comes(*front, Standing::Own));
}

void TestRequestKeeper::isAskedForAndGiven()
{
    const auto front = keeper(u"front"_s), back = keeper(u"back"_s);
    front->open(1);
    QVERIFY(comes(*front, Standing::Own));
    back->open(1);
    QVERIFY(comes(*back, Standing::Others));
    back->ask();
    QVERIFY(comes(*back, Standing::Asked));
    QTRY_VERIFY_WITH_TIMEOUT(!front->asker().isEmpty(), 20'000);
    front->answer(true);
    QVERIFY(comes(*front, Standing::Others));
    QVERIFY(comes(*back, Standing::Own));
}

void TestRequestKeeper::isAskedForAndKept()
{
    const auto front = keeper(u"front"_s), back = keeper(u"back"_s);
    front->open(1);
    QVERIFY(comes(*front, Standing::Own));
    back->open(1);
    QVERIFY(comes(*back, Standing::Others));
    back->ask();
    QTRY_VERIFY_WITH_TIMEOUT(!front->asker().isEmpty(), 20'000);
    front->answer(false);
    QVERIFY(comes(*back, Standing::Others));
    QVERIFY(front->asker().isEmpty());
    back->ask();
    QVERIFY(comes(*back, Standing::Asked));
    back->leaveIt();
    QVERIFY(comes(*back, Standing::Others));
}

// The database's clock is the desk's; here it stands still, so that the rule is asked with a later one.
void TestRequestKeeper::goesOverWithoutAnAnswer()
{
    const auto front = keeper(u"front"_s), back = keeper(u"back"_s);
    front->open(1);
    QVERIFY(comes(*front, Standing::Own));
    back->open(1);
    QVERIFY(comes(*back, Standing::Others));
    back->ask();
    QVERIFY(comes(*back, Standing::Asked));
    m_now = Instant{testing::now.ms + answerMs};
    QVERIFY(comes(*back, Standing::Own));
    QVERIFY(comes(*front, Standing::Others));
}

void TestRequestKeeper::whatIsWalkedOverIsNotTaken()
{
    const auto front = keeper(u"front"_s);
    front->setTimes({60'000, 60'000, 60'000, 30});
    for (const RowId request : {1, 2, 3})
        front->open(request);
    front->close();
    QVERIFY(m_desk->window.writer.who().result()); // whatever was queued is done
    const auto db = store::Connection::open(m_desk->url, store::OpenMode::ReadOnly);
    QCOMPARE((*db)->value(u"SELECT count(*) FROM request_presence"_s)->toInt(), 0);
}

// Also when the window goes before the pause is over.
void TestRequestKeeper::keepsWhatIsWritten()
{
    auto front = keeper(u"front"_s);
    front->open(1);
    front->keepDraft({0, 1, {}, u"ana@x.example"_s, u"Seats"_s, u"Dear Ana"_s, {}, {}});
    const auto body = [this] {
        const std::shared_ptr<store::Connection> db = *store::Connection::open(m_desk->url, store::OpenMode::ReadOnly);
        const auto one = store::makeRequestQueueReader(db)->open(1, testing::now);
        return one && !one->drafts.empty() ? one->drafts.front().body : QString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(body(), u"Dear Ana"_s, 20'000);
    front->open(2);
    front->keepDraft({0, 1, {}, u"ana@x.example"_s, u"Seats"_s, u"Dear Ana, row C"_s, {}, {}}); // of the one that it was written for
    QVERIFY(front->unkept(1) && !front->unkept(2));
    front.reset();
    QTRY_COMPARE_WITH_TIMEOUT(body(), u"Dear Ana, row C"_s, 20'000);
}

QTEST_MAIN(TestRequestKeeper)
#include "tst_requestkeeper.moc"
