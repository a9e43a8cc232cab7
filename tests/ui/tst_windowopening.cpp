// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"

#include <QLabel>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// What the window says while its database is made or opened, and when it cannot be.
class TestWindowOpening : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDatabaseThatCannotBeOpenedIsToldAtOnce();
    void makingTheDemoTheatreIsShownInPlace();
};

void TestWindowOpening::aDatabaseThatCannotBeOpenedIsToldAtOnce()
{
    testing::WindowFixture desk([]() -> Result<DeskReaders> {
        return Error{ErrorCode::DatabaseMissing, {{u"path"_s, u"/gone/theatre.db"_s}}, {}};
    });
    const auto made = desk.makeWindow();
    MainWindow &window = *made;
    const QSignalSpy opened(&window, &MainWindow::databaseOpened);
    const QSignalSpy demoWanted(&window, &MainWindow::demoWanted);
    window.openDatabase();
    window.show();
    auto *text = window.findChild<QLabel *>(u"emptyText"_s);
    QTRY_VERIFY2(text->text().contains(u"/gone/theatre.db"_s), qPrintable(text->text()));
    QCOMPARE(opened.count(), 0);
    QTRY_VERIFY(!window.findChild<QWidget *>(u"emptyFind"_s)->isVisible());
    auto *demo = window.findChild<QPushButton *>(u"emptyDemo"_s);
    QTRY_VERIFY(demo->isVisible());
    QTest::keyClick(demo, Qt::Key_Space);
    QCOMPARE(demoWanted.count(), 1);
}

void TestWindowOpening::makingTheDemoTheatreIsShownInPlace()
{
    QSemaphore gate;
    testing::WindowFixture desk([&gate, log = std::make_shared<testing::ReaderLog>()] {
        gate.acquire();
        return testing::fakeReaders(log);
    });
    desk.database = {u"/home/clerk/demo.db"_s, u"demo.db"_s, false, true, true};
    const auto made = desk.makeWindow();
    MainWindow &window = *made;
    const QSignalSpy opened(&window, &MainWindow::databaseOpened);
    window.show();
    window.openDatabase();
    const auto *title = window.findChild<QLabel *>(u"emptyTitle"_s);
    QCOMPARE(title->text(), u"Making the demo theatre…"_s);
    QTRY_VERIFY(window.findChild<QWidget *>(u"emptyProgress"_s)->isVisible());
    QVERIFY(!window.findChild<QWidget *>(u"emptyFind"_s)->isVisible());
    QCOMPARE(window.findChild<QLabel *>(u"databaseLabel"_s)->text(), u"demo.db"_s);
    gate.release();
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(title->text(), u"No patron chosen"_s);
    QTRY_VERIFY(!window.findChild<QWidget *>(u"emptyProgress"_s)->isVisible());
    QTRY_VERIFY(window.findChild<QWidget *>(u"emptyFind"_s)->isVisible());
}

QTEST_MAIN(TestWindowOpening)
#include "tst_windowopening.moc"
