// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/afterpicture.h"

#include <QPaintEvent>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace pd::ui;

namespace {

// Writes down when it is painted.
class Canvas : public QWidget {
public:
    explicit Canvas(QStringList &log, int paintMs = 0)
        : m_log(log)
        , m_paintMs(static_cast<unsigned long>(paintMs))
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QThread::msleep(m_paintMs);
        m_log.append(u"picture"_s);
    }

private:
    QStringList &m_log;
    unsigned long m_paintMs;
};

} // namespace

class TestAfterPicture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBehindThePicture();
    void whatIsLetGoIsNoPicture();
    void eachHasAPictureOfItsOwn_data();
    void eachHasAPictureOfItsOwn();
    void comesWithoutAPicture();
    void canBeCalledOff();
    void aPictureAtOnceHasItsOwnTurn();
    void workThatIsDueWaitsForThatTurnToEnd();
};

void TestAfterPicture::comesBehindThePicture()
{
    QStringList log;
    Canvas canvas(log);
    canvas.show();
    QVERIFY(QTest::qWaitForWindowExposed(&canvas));
    QTRY_VERIFY(!log.isEmpty());
    log.clear();
    AfterPicture work(&canvas, 0, [&log] { log.append(u"work"_s); });
    canvas.update();
    work.start();
    QVERIFY(work.isWaiting());
    QTRY_COMPARE(log, (QStringList{u"picture"_s, u"work"_s}));
    QVERIFY(!work.isWaiting());
}

void TestAfterPicture::eachHasAPictureOfItsOwn_data()
{
    QTest::addColumn<int>("paintMs");
    QTest::addColumn<int>("delayMs"); // of the second
    QTest::addRow("a quick picture") << 0 << 40;
    QTest::addRow("a picture slower than the delay") << 80 << 40;
    QTest::addRow("both are due at once") << 0 << 0;
}

void TestAfterPicture::eachHasAPictureOfItsOwn()
{
    QFETCH(int, paintMs);
    QFETCH(int, delayMs);
    QStringList log;
    Canvas canvas(log, paintMs);
    canvas.show();
    QVERIFY(QTest::qWaitForWindowExposed(&canvas));
    QTRY_VERIFY(!log.isEmpty());
    log.clear();
    AfterPicture first(&canvas, 0, [&] {
        log.append(u"first"_s);
        canvas.update();
    });
    AfterPicture second(&canvas, delayMs, [&log] { log.append(u"second"_s); });
    canvas.update();
    second.start();
    first.start();
    QTRY_COMPARE(log, (QStringList{u"picture"_s, u"first"_s, u"picture"_s, u"second"_s}));
}

void TestAfterPicture::comesWithoutAPicture()
{
    QStringList log;
    Canvas canvas(log); // not shown
    AfterPicture work(&canvas, 0, [&log] { log.append(u"work"_s); });
    work.start();
    QTRY_COMPARE(log, QStringList{u"work"_s});
}

void TestAfterPicture::canBeCalledOff()
{
    QStringList log;
    Canvas canvas(log);
    AfterPicture called(&canvas, 0, [&log] { log.append(u"called off"_s); });
    AfterPicture other(&canvas, 0, [&log] { log.append(u"other"_s); });
    called.start();
    other.start();
    called.stop();
    QTRY_COMPARE(log, QStringList{u"other"_s});
}

void TestAfterPicture::aPictureAtOnceHasItsOwnTurn()
{
    QStringList log;
    Canvas canvas(log);
    canvas.show();
    QVERIFY(QTest::qWaitForWindowExposed(&canvas));
    QTRY_VERIFY(!log.isEmpty());
    log.clear();
    canvas.update();
    paintWithoutWaiting(canvas);
    paintWithoutWaiting(canvas); // once will do
    QEvent asked(QEvent::UpdateRequest); // Qt's own, in this turn
    QCoreApplication::sendEvent(&canvas, &asked);
    QVERIFY(log.isEmpty());
    QTRY_COMPARE(log, QStringList{u"picture"_s});
    canvas.update(); // and afterwards as ever
    QTRY_COMPARE(log.size(), 2);
}

void TestAfterPicture::whatIsLetGoIsNoPicture()
{
    QStringList log;
    Canvas canvas(log);
    canvas.show();
    QVERIFY(QTest::qWaitForWindowExposed(&canvas));
    QTRY_VERIFY(!log.isEmpty());
    log.clear();
    AfterPicture work(&canvas, 0, [&log] { log.append(u"work"_s); });
    paintWithoutWaiting(canvas);
    work.start(); // in front of it
    canvas.update();
    paintWithoutWaiting(canvas);
    QEvent asked(QEvent::UpdateRequest);
    QCoreApplication::sendEvent(&canvas, &asked);
    QMetaObject::invokeMethod(&canvas, [] { QThread::msleep(20); }, Qt::QueuedConnection); // whatever is due is due before the picture
    QTRY_COMPARE(log.size(), 2);
    QCOMPARE(log, (QStringList{u"picture"_s, u"work"_s}));
}

// Each of these alone is short; one after the other without a turn between they are one long silence.
void TestAfterPicture::workThatIsDueWaitsForThatTurnToEnd()
{
    QStringList log;
    Canvas canvas(log, 80);
    canvas.show();
    QVERIFY(QTest::qWaitForWindowExposed(&canvas));
    QTRY_VERIFY(!log.isEmpty());
    log.clear();
    AfterPicture work(&canvas, 5, [&log] { log.append(u"work"_s); });
    QTimer others;
    others.setTimerType(Qt::PreciseTimer);
    others.callOnTimeout(this, [&] {
        if (log.size() == 2) // pictures
            log.append(u"others"_s);
    });
    canvas.update();
    work.start();
    while (log.isEmpty())
        QCoreApplication::processEvents();
    canvas.update();
    paintWithoutWaiting(canvas);
    others.start(30);
    QTRY_COMPARE(log, (QStringList{u"picture"_s, u"picture"_s, u"others"_s, u"work"_s}));
}

QTEST_MAIN(TestAfterPicture)
#include "tst_afterpicture.moc"
