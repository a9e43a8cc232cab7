// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/demofixture.h"
#include "ui/common/chip.h"
#include "ui/settings/settingspage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// A database that goes away under the open window: one sentence in place, the window goes on, and so does the work when it
// is there again.
class TestDatabaseAway : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void isSaidOnceAndComesBackByItself();
    void anEditThatCannotBeSavedStays();
    void whatCouldNotBeOpenedIsTriedAgain();

private:
    void showWindow();
    template <class T>
    T *find(const QString &name)
    {
        T *found = m_window->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] QString file() const { return m_desk->url.path(); }
    void takeAway() { QVERIFY(QFile::rename(file(), file() + u".away"_s)); }
    void bringBack() { QVERIFY(QFile::rename(file() + u".away"_s, file())); }
    QString notice()
    {
        const auto *bar = find<QWidget>(u"noticeBar"_s);
        return bar->isHidden() ? QString() : find<QLabel>(u"noticeText"_s)->text();
    }

    std::unique_ptr<testing::DemoFile> m_demo;
    std::unique_ptr<testing::DemoDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

void TestDatabaseAway::initTestCase()
{
    applyLook();
    QApplication::setPalette(themePalette(Theme::Light));
    m_demo = std::make_unique<testing::DemoFile>();
    QVERIFY(m_demo->isMade());
}

void TestDatabaseAway::init()
{
    m_desk = std::make_unique<testing::DemoDesk>(*m_demo);
    showWindow();
}

void TestDatabaseAway::showWindow()
{
    m_window = m_desk->window.makeWindow();
    m_window->resize(1280, 720);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestDatabaseAway::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void TestDatabaseAway::isSaidOnceAndComesBackByItself()
{
    m_window->openDatabase();
    m_window->openPatron(m_desk->contact(u"nunez"_s));
    auto *name = find<ElidedLabel>(u"patronName"_s);
    QTRY_VERIFY(!name->text().isEmpty());
    const QString patron = name->text();
    takeAway();
    QTRY_VERIFY_WITH_TIMEOUT(notice().contains(file()), 10000);
    QVERIFY2(notice().contains(u"goes on asking"_s), qPrintable(notice()));
    QCOMPARE(QApplication::topLevelWidgets().count(m_window.get()), 1);
    QVERIFY(!QApplication::activeModalWidget());
    QCOMPARE(name->text(), patron); // what is shown stays
    QVERIFY(name->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTRY_VERIFY(notice().contains(file()));
    QVERIFY(name->isVisible());
    bringBack();
    QTRY_VERIFY_WITH_TIMEOUT(notice().contains(u"there again"_s), 10000);
    const RowId other = m_desk->contact(u"quill"_s) ? m_desk->contact(u"quill"_s) : m_desk->contact(u"a"_s);
    m_window->openPatron(other);
    QTRY_VERIFY(name->text() != patron);
}

void TestDatabaseAway::anEditThatCannotBeSavedStays()
{
    m_window->openDatabase();
    find<SettingsPage>(u"settingsPage"_s)->showSetting(u"organisation.name"_s);
    QTRY_VERIFY(find<QWidget>(settingObjectName(u"organisation.name"_s))->isEnabled());
    auto *field = find<QLineEdit>(u"edit_organisation.name"_s);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"Harbour Dark"_s);
    takeAway();
    QTest::keyClick(field, Qt::Key_Return);
    auto *said = find<QLabel>(u"message_organisation.name"_s);
    QTRY_VERIFY2(said->text().contains(file()), qPrintable(said->text()));
    QCOMPARE(field->text(), u"Harbour Dark"_s);
    bringBack();
    QTest::keyClick(field, Qt::Key_Return);
    // "Saved" may be followed at once by "there again": what counts is the file.
    const auto stored = [this] {
        const auto all = m_desk->window.reader.run([](DeskReaders &readers) { return readers.settings->stored(); }).result();
        return all ? all->value(u"organisation.name"_s).value.toString() : QString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(stored(), u"Harbour Dark"_s, 20000);
    QTRY_VERIFY2(!said->text().contains(file()), qPrintable(said->text()));
}

void TestDatabaseAway::whatCouldNotBeOpenedIsTriedAgain()
{
    cleanup(); // a window that was there before has read in the file, perhaps, and keeps it open
    m_desk = std::make_unique<testing::DemoDesk>(*m_demo);
    takeAway();
    showWindow();
    const QSignalSpy opened(m_window.get(), &MainWindow::databaseOpened);
    m_window->openDatabase();
    auto *again = find<QPushButton>(u"emptyAgain"_s);
    QTRY_VERIFY(again->isVisible());
    QVERIFY(find<QLabel>(u"emptyText"_s)->text().contains(file()));
    bringBack();
    again->setFocus();
    QTest::keyClick(again, Qt::Key_Space);
    QTRY_COMPARE(opened.count(), 1);
    QTRY_VERIFY(!again->isVisible());
}

QTEST_MAIN(TestDatabaseAway)
#include "tst_databaseaway.moc"
