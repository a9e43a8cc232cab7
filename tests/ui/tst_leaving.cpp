// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/importfixture.h"
#include "ui/settings/settingspage.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSemaphore>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// What the window asks before work under way or an edit is lost.
class TestLeaving : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void closesAtOnceWhenNothingIsLost();
    void goingOnIsTheSafeAnswer();
    void workThatIsStoppedIsWaitedFor();
    void anotherDatabaseAsksToo();
    void aWindowMadeAnewShowsWhatIsUnderWay();
    void editsAreCountedAndShown();
    void editsAreAskedAbout();

private:
    // Work that ends when it is let, whether it was cancelled or not.
    struct Work {
        explicit Work(testing::ImportFixture &m)
        {
            m.desk->writer.work(u"Import"_s, [gate = gate](actions::Desk &, items::Task &asked) -> Result<int> {
                gate->acquire();
                return asked.cancelled() ? Result<int>(Error{ErrorCode::Cancelled, {}, {}}) : Result<int>(1);
            });
            task = m.desk->writer.tasks().front();
        }
        ~Work() { gate->release(); }
        Q_DISABLE_COPY_MOVE(Work)

        std::shared_ptr<QSemaphore> gate = std::make_shared<QSemaphore>();
        std::shared_ptr<items::Task> task;
    };
    static void edit(testing::ImportFixture &m)
    {
        m.find<SettingsPage>("settingsPage")->showSetting(u"organisation.name"_s);
        QTRY_VERIFY(m.find("edit_organisation.name")->isEnabled());
        m.find("edit_organisation.name")->setFocus();
        QTest::keyClicks(m.find("edit_organisation.name"), u"Lighthouse"_s);
    }
    static void quit(testing::ImportFixture &m) { QTest::keyClick(m.window.get(), Qt::Key_Q, Qt::ControlModifier); }
};

void TestLeaving::initTestCase()
{
    applyLook();
    QApplication::setPalette(themePalette(Theme::Light));
    QApplication::setQuitOnLastWindowClosed(false);
}

void TestLeaving::closesAtOnceWhenNothingIsLost()
{
    testing::ImportFixture m;
    quit(m);
    QTRY_VERIFY(!m.window->isVisible());
}

void TestLeaving::goingOnIsTheSafeAnswer()
{
    testing::ImportFixture m;
    const Work work(m);
    quit(m);
    QVERIFY(m.window->isVisible());
    QVERIFY(m.shows("questionBar"));
    QVERIFY(m.text("questionText").contains(u"Import"_s));
    QTRY_VERIFY(m.find("questionSafe")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!m.shows("questionBar"));
    QVERIFY(m.window->isVisible());
    QVERIFY(!work.task->cancelled());
    quit(m);
    QTRY_VERIFY(m.find("questionSafe")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!m.shows("questionBar"));
    QVERIFY(!work.task->cancelled());
}

void TestLeaving::workThatIsStoppedIsWaitedFor()
{
    testing::ImportFixture m;
    const Work work(m);
    quit(m);
    QTest::mouseClick(m.find("questionOther"), Qt::LeftButton);
    QVERIFY(work.task->cancelled());
    QVERIFY(!m.shows("questionBar"));
    QCoreApplication::processEvents(); // the window lives
    QVERIFY(m.window->isVisible());
    QVERIFY(m.shows("noticeBar"));
    work.gate->release();
    QTRY_VERIFY(!m.window->isVisible());
    QVERIFY(work.task->isOver());
}

void TestLeaving::anotherDatabaseAsksToo()
{
    testing::ImportFixture m;
    bool left = false;
    {
        const Work work(m);
        m.window->leave([&left] { left = true; });
        QVERIFY(m.text("questionOther").contains(u"other"_s));
        QTest::mouseClick(m.find("questionOther"), Qt::LeftButton);
        QVERIFY(!left);
    }
    QTRY_VERIFY(left);
    QVERIFY(m.window->isVisible());
}

void TestLeaving::aWindowMadeAnewShowsWhatIsUnderWay()
{
    testing::ImportFixture m;
    const Work work(m);
    const std::unique_ptr<MainWindow> before = std::move(m.window);
    m.window = m.desk->makeWindow();
    m.window->show();
    m.window->continueFrom(*before);
    QTRY_VERIFY(m.shows("taskCancel"));
    QCOMPARE(m.text("taskTitle"), u"Import"_s);
    QTest::mouseClick(m.find("taskCancel"), Qt::LeftButton);
    QVERIFY(work.task->cancelled());
    work.gate->release();
    QTRY_VERIFY(!m.shows("taskCancel"));
}

void TestLeaving::editsAreCountedAndShown()
{
    testing::ImportFixture m;
    QVERIFY(!m.shows("unsavedButton"));
    edit(m);
    QVERIFY(m.shows("unsavedButton"));
    QVERIFY(m.text("unsavedButton").startsWith(u"1 edit"_s));
    m.window->showPage(u"patrons"_s);
    QTest::mouseClick(m.find("unsavedButton"), Qt::LeftButton);
    QVERIFY(m.shows("edit_organisation.name"));
    QVERIFY(m.find<QListWidget>("settingsSections")->currentItem()->text().contains(u"edited"_s));
    QTest::mouseClick(m.find("save_organisation.name"), Qt::LeftButton);
    QTRY_VERIFY(!m.shows("unsavedButton"));
}

void TestLeaving::editsAreAskedAbout()
{
    testing::ImportFixture m;
    edit(m);
    quit(m);
    QVERIFY(m.window->isVisible());
    QVERIFY(m.text("questionText").contains(u"1 edit"_s));
    QTRY_VERIFY(m.find("questionSafe")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(m.find("edit_organisation.name")->hasFocus());
    quit(m);
    QTest::mouseClick(m.find("questionOther"), Qt::LeftButton);
    QTRY_VERIFY(!m.window->isVisible());
}

QTEST_MAIN(TestLeaving)
#include "tst_leaving.moc"
