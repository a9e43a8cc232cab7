// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/asked.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace pd::items;

class TestAsked : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isContinuedOnce();
    void waitsForTheAnswer();
    void whatIsDroppedIsCancelled();
};

// Attached before, while and after the other thread answers: each is continued, and once.
void TestAsked::isContinuedOnce()
{
    constexpr int questions = 200'000;
    QObject here;
    QObject there;
    QThread thread;
    there.moveToThread(&thread);
    thread.start();
    int sum = 0;
    int expected = 0;
    for (int i = 0; i < questions; ++i) {
        const Question<int> question;
        QMetaObject::invokeMethod(&there, [question, i] { question.answer(i % 7); }, Qt::QueuedConnection);
        int spun = 0;
        while (spun < i % 400 * 20) // so that all moments come
            spun = *const_cast<volatile int *>(&spun) + 1;
        question.asked().then(&here, [&sum](int answer) { sum += answer; });
        expected += i % 7;
        if (i % 16 == 0)
            QCoreApplication::processEvents();
    }
    QMetaObject::invokeMethod(&there, [] {}, Qt::BlockingQueuedConnection); // behind the last answer
    thread.quit();
    QVERIFY(thread.wait());
    QCoreApplication::processEvents();
    QCOMPARE(sum, expected);
}

void TestAsked::waitsForTheAnswer()
{
    const Question<QString> question;
    const Asked<QString> asked = question.asked();
    std::unique_ptr<QThread> thread(QThread::create([question] { question.answer(QStringLiteral("here")); }));
    thread->start();
    QCOMPARE(asked.result(), QStringLiteral("here"));
    thread->wait();
}

void TestAsked::whatIsDroppedIsCancelled()
{
    std::optional<Question<int>> question(std::in_place);
    const Asked<int> asked = question->asked();
    bool answered = false;
    asked.then(this, [&answered](int) { answered = true; });
    question.reset();
    QVERIFY(asked.isCanceled() && asked.isFinished());
    QCoreApplication::processEvents();
    QVERIFY(!answered);
}

QTEST_GUILESS_MAIN(TestAsked)
#include "tst_asked.moc"
