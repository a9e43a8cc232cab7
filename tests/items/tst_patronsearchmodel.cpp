// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/patronsearchmodel.h"
#include "tests/ui/samplepatrons.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using items::PatronSearchModel;
using State = PatronSearchModel::LoadState;

class TestPatronSearchModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void findsWhileTyping();
    void givesEveryRole();
    void clearsWithTheText();
    void runsOnlyTheNewestOfAQueue();
    void dropsALateAnswer();
    void tellsWhatFailed();
    void asksAgainAfterAFailure();
    void diesWithARequestUnderWay();

private:
    std::shared_ptr<testing::ReaderLog> m_log;
    std::unique_ptr<items::ReaderThread> m_thread;
    std::unique_ptr<items::PatronService> m_service;
    std::unique_ptr<PatronSearchModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestPatronSearchModel::init()
{
    m_log = std::make_shared<testing::ReaderLog>();
    m_thread = std::make_unique<items::ReaderThread>([log = m_log] { return testing::fakeReaders(log); });
    m_service = std::make_unique<items::PatronService>(*m_thread);
    m_model = std::make_unique<PatronSearchModel>(*m_service);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestPatronSearchModel::cleanup()
{
    m_log->gate.release(1000);
    m_tester.reset();
    m_model.reset();
    m_service.reset();
    m_thread.reset();
}

void TestPatronSearchModel::findsWhileTyping()
{
    QCOMPARE(m_model->state(), State::Idle);
    std::vector<State> states;
    connect(m_model.get(), &PatronSearchModel::stateChanged, this, [this, &states] { states.push_back(m_model->state()); });
    m_model->setText(u" ánge "_s);
    QTRY_COMPARE(states, (std::vector{State::Loading, State::Ready})); // the answer may be there at once
    disconnect(m_model.get(), nullptr, this, nullptr);
    QCOMPARE(m_model->text(), u"ánge"_s);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->index(0).data().toString(), u"Ángela Núñez-O’Brien"_s);
    QVERIFY(!m_model->hasMore());
}

void TestPatronSearchModel::givesEveryRole()
{
    m_model->setText(u"mailbox"_s);
    QTRY_COMPARE(m_model->state(), State::Ready);
    const QModelIndex first = m_model->index(0);
    QCOMPARE(first.data(PatronSearchModel::IdRole).value<RowId>(), RowId(1));
    QCOMPARE(first.data(PatronSearchModel::EmailRole).toString(), u"angela.nunez@mailbox.example"_s);
    QCOMPARE(first.data(PatronSearchModel::PhoneRole).toString(), u"(555) 010-0142"_s);
    QCOMPARE(first.data(PatronSearchModel::MatchedRole).toInt(), int(MatchKind::Email));
    QCOMPARE(first.data(PatronSearchModel::SortRole).toString(), u"ángela núñez-o’brien"_s);
    QCOMPARE(first.data(PatronSearchModel::LoadStateRole).value<State>(), State::Ready);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is not valid"_s));
    QVERIFY(!m_model->data(QModelIndex(), PatronSearchModel::NameRole).isValid());
}

void TestPatronSearchModel::clearsWithTheText()
{
    m_model->setText(u"a"_s);
    QTRY_VERIFY(m_model->rowCount() > 0);
    m_model->setText(u"  "_s);
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->state(), State::Idle);
}

void TestPatronSearchModel::runsOnlyTheNewestOfAQueue()
{
    m_log->gated = true;
    m_model->setText(u"m"_s);
    QTRY_COMPARE(m_log->searches.load(), 1); // it waits at the gate
    m_model->setText(u"ma"_s);
    m_model->setText(u"mar"_s);
    m_model->setText(u"marg"_s);
    m_log->gate.release(10);
    QTRY_COMPARE(m_model->state(), State::Ready);
    QCOMPARE(m_log->searches.load(), 2);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->index(0).data().toString(), u"Margaret Subscriber"_s);
}

void TestPatronSearchModel::dropsALateAnswer()
{
    m_log->gated = true;
    m_model->setText(u"Margaret"_s);
    QTRY_COMPARE(m_log->searches.load(), 1);
    m_model->setText(QString());
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_log->gate.release(10);
    const auto later = m_service->prepare(); // answered after the search
    QTRY_VERIFY(later.isFinished());
    QCoreApplication::processEvents();
    QCOMPARE(resets.count(), 0);
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->state(), State::Idle);
}

void TestPatronSearchModel::tellsWhatFailed()
{
    m_model->setText(u"a"_s);
    QTRY_VERIFY(m_model->rowCount() > 0);
    m_log->fails = true;
    m_model->setText(u"an"_s);
    QTRY_COMPARE(m_model->state(), State::Failed);
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->error().code, ErrorCode::DatabaseLocked);
}

void TestPatronSearchModel::asksAgainAfterAFailure()
{
    m_log->fails = true;
    m_model->setText(u"an"_s);
    QTRY_COMPARE(m_model->state(), State::Failed);
    m_log->fails = false;
    m_model->setText(u"an"_s);
    QTRY_COMPARE(m_model->state(), State::Ready);
    QCOMPARE(m_model->rowCount(), 1);
}

void TestPatronSearchModel::diesWithARequestUnderWay()
{
    m_log->gated = true;
    m_model->setText(u"a"_s);
    QTRY_COMPARE(m_log->searches.load(), 1);
    m_tester.reset();
    m_model.reset();
    m_log->gate.release(10);
    m_service.reset();
    m_thread.reset(); // waits for the search, whose answer finds nobody
}

QTEST_GUILESS_MAIN(TestPatronSearchModel)
#include "tst_patronsearchmodel.moc"
