// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samplewindow.h"
#include "ui/common/chip.h"
#include "ui/help/helpwindow.h"
#include "ui/import/importing.h"
#include "ui/patrons/patronsheet.h"
#include "ui/patrons/patronspage.h"
#include "ui/portal/portalview.h"
#include "ui/portal/previewpane.h"
#include "ui/shell/commandmodel.h"

#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// The window round the pages: going back, recent patrons, the caller, commands, the lock.
class TestShell : public testing::SampleWindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void goesBackAndForward();
    void recentPatronsAreListedByName();
    void theCallerStaysOneKeyAway();
    void aCommandIsFoundByTyping();
    void whatIsOffSaysWhyInTheCommands();
    void everyPlaceIsACommand_data();
    void everyPlaceIsACommand();
    void theBandHasToolsOfTheMenu();
    void helpOpensOverADialog();
    void escapeClosesTheCommandsAndGivesTheFocusBack();
    void theLockHidesEveryName();
    void whatTheLockHidHasComeBack();
    void whatOpensBehindTheLockWaits();
    void theLockIsAllThatIsRead();
    void anotherLanguageGoesOnWhereOneWas();
    void aFailedReadKeepsThePage();
    void opensWhereItWasLeft();
    void theSidebarIsNarrowInANarrowWindow();

private:
    void open(RowId contact);
    QString shown() { return find<ElidedLabel>("patronName")->text(); }
};

void TestShell::open(RowId contact)
{
    const auto name = [contact] {
        for (const PatronRecord &patron : testing::everybody()) {
            if (patron.contact.id == contact)
                return patron.contact.displayName();
        }
        return QString();
    }();
    m_window->openPatron(contact);
    QTRY_COMPARE(shown(), name);
}

void TestShell::goesBackAndForward()
{
    QVERIFY(!find<QAction>("back")->isEnabled());
    open(1);
    const QString first = shown();
    open(5);
    const QString second = shown();
    QVERIFY(first != second);
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(shown(), first);
    QVERIFY(find<QAction>("forward")->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(shown(), second);
    QVERIFY(!find<QAction>("forward")->isEnabled());
}

void TestShell::recentPatronsAreListedByName()
{
    open(1);
    open(5);
    const auto *menu = find<QMenu>("recentMenu");
    QTRY_COMPARE(menu->actions().size(), 2);
    QVERIFY(menu->actions().at(1)->text().contains(u"Núñez"_s));
    menu->actions().at(1)->trigger();
    QTRY_VERIFY(shown().contains(u"Núñez"_s));
}

void TestShell::theCallerStaysOneKeyAway()
{
    QVERIFY(!find<QAction>("openCaller")->isEnabled());
    QVERIFY(!find<QAction>("openCaller")->statusTip().isEmpty());
    open(1);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(find<QAbstractButton>("nav_caller")->isVisible());
    QTRY_VERIFY(find<QAbstractButton>("nav_caller")->text().contains(u"Núñez"_s));
    open(5);
    QTest::keyClick(m_window.get(), Qt::Key_F8);
    QTRY_VERIFY(shown().contains(u"Núñez"_s));
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!find<QAbstractButton>("nav_caller")->isVisible());
    QVERIFY(!find<QAction>("openCaller")->isEnabled());
}

void TestShell::aCommandIsFoundByTyping()
{
    open(1);
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto *field = find<QLineEdit>("commandField");
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"lines not see"_s);
    const auto *list = find<QListView>("commandList");
    QCOMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(find<PortalView>("portalView")->revealsHidden());
    QTRY_VERIFY(!find<QWidget>("commandPalette")->isVisible());
}

void TestShell::whatIsOffSaysWhyInTheCommands()
{
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto *field = find<QLineEdit>("commandField");
    QTest::keyClicks(field, u"read again"_s);
    const auto *list = find<QListView>("commandList");
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, 0).data(CommandModel::ReasonRole).toString(), u"Choose a patron first."_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(find<QWidget>("commandPalette")->isVisible());
}

void TestShell::everyPlaceIsACommand_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shows"); // empty: not a place
    QTest::addRow("rows of the table") << u"copy rows"_s << QString();
    QTest::addRow("the table as CSV") << u"export as csv"_s << QString();
    QTest::addRow("the table printed") << u"orders print"_s << QString();
    QTest::addRow("a column") << u"orders columns shown as"_s << QString();
    QTest::addRow("a tab of staff") << u"record donations"_s << u"donationsTable"_s;
    QTest::addRow("a section") << u"settings imports"_s << u"importRunsPanel"_s;
    QTest::addRow("the history of everything") << u"history of all"_s << u"historyPanel"_s;
}

void TestShell::everyPlaceIsACommand()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, shows);
    open(1);
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto *field = find<QLineEdit>("commandField");
    QTest::keyClicks(field, typed);
    const auto *list = find<QListView>("commandList");
    QCOMPARE(list->model()->rowCount(), 1);
    if (shows.isEmpty())
        return;
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(m_window->findChild<QWidget *>(shows)->isVisible());
}

void TestShell::theBandHasToolsOfTheMenu()
{
    QTRY_VERIFY(find<QWidget>("aboutTool")->isVisible());
    QTest::mouseClick(find<QWidget>("undoTool"), Qt::LeftButton);
    QTRY_VERIFY(find<QWidget>("noticeBar")->isVisible()); // it cannot be written
}

void TestShell::helpOpensOverADialog()
{
    m_window->importing().importFiles({});
    auto *dialog = find<QDialog>("importDialog");
    QTest::keyClick(dialog, Qt::Key_F1);
    const auto *help = dialog->findChild<HelpWindow *>();
    QTRY_VERIFY(help && help->isVisible());
    QCOMPARE(help->topic(), u"import"_s);
    dialog->close();
    QTRY_VERIFY(!m_window->findChild<QWidget *>(u"importDialog"_s));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QTRY_VERIFY(find<QWidget>("helpWindow")->isVisible());
}

void TestShell::escapeClosesTheCommandsAndGivesTheFocusBack()
{
    open(1);
    QTRY_VERIFY(find<PortalView>("portalView")->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(find<QLineEdit>("commandField"), Qt::Key_Escape);
    QTRY_VERIFY(!find<QWidget>("commandPalette")->isVisible());
    QTRY_VERIFY(find<PortalView>("portalView")->hasFocus());
}

void TestShell::theLockHidesEveryName()
{
    open(1);
    QTRY_VERIFY(find<PortalView>("portalView")->hasFocus());
    QTRY_VERIFY(m_window->windowTitle().contains(u"Núñez"_s));
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    auto *lock = find<QWidget>("lockScreen");
    QTRY_VERIFY(lock->isVisible());
    QVERIFY(!m_window->windowTitle().contains(u"Núñez"_s));
    const QImage picture = m_window->grab().toImage();
    const QColor ground = tokens(Theme::Light).window;
    for (const QPoint place : {QPoint(20, 20), QPoint(300, 80), QPoint(700, 24), QPoint(1000, 300), QPoint(1300, 880)})
        QCOMPARE(picture.pixelColor(place), ground);
    QTest::keyClicks(lock, u"x"_s); // not by any key
    QVERIFY(lock->isVisible());
    QTest::keyClick(lock, Qt::Key_Return);
    QTRY_VERIFY(!lock->isVisible());
    QTRY_VERIFY(find<PortalView>("portalView")->hasFocus());
    QVERIFY(m_window->windowTitle().contains(u"Núñez"_s));
}

void TestShell::whatTheLockHidHasComeBack()
{
    open(1);
    m_window->importing().importFiles({});
    auto *dialog = find<QDialog>("importDialog");
    QTRY_VERIFY(dialog->isVisible() && dialog->isModal());
    find<QAction>("lock")->trigger();
    QVERIFY(!dialog->isVisible());
    QVERIFY(!find<QWidget>("statusBar")->isVisible());
    QTest::keyClick(find<QWidget>("lockScreen"), Qt::Key_Return);
    QTRY_VERIFY(dialog->isVisible() && dialog->isModal());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<QWidget *>(u"importDialog"_s));
    find<QAction>("lock")->trigger();
    m_window->importing().importFiles({u"/tmp/export.zip"_s}); // handed over, or dropped
    QVERIFY(!m_window->findChild<QWidget *>(u"importDialog"_s));
    QTest::keyClick(find<QWidget>("lockScreen"), Qt::Key_Return);
    QTRY_VERIFY(find<QDialog>("importDialog")->isVisible());
}

// An answer that comes meanwhile may open a window, and there are names in it.
void TestShell::whatOpensBehindTheLockWaits()
{
    open(1);
    find<QAction>("lock")->trigger();
    QDialog dialog(m_window.get());
    dialog.open();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), 20'000);
    QVERIFY(find<QWidget>("lockScreen")->isVisible());
    QTest::keyClick(find<QWidget>("lockScreen"), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(dialog.isVisible() && dialog.isModal(), 20'000);
}

namespace {

QStringList readOut(QAccessibleInterface *root)
{
    QStringList said{root->text(QAccessible::Name), root->text(QAccessible::Description), root->text(QAccessible::Value)};
    for (int i = 0; i < root->childCount(); ++i) {
        if (QAccessibleInterface *child = root->child(i))
            said += readOut(child);
    }
    return said;
}

}

void TestShell::theLockIsAllThatIsRead()
{
    open(1);
    const auto said = [this] { return readOut(QAccessible::queryAccessibleInterface(m_window.get())).join(u'\n'); };
    QVERIFY(said().contains(u"Núñez"_s));
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY2(!said().contains(u"Núñez"_s), qPrintable(said()));
    QVERIFY(said().contains(u"is locked"_s));
    QTest::keyClick(find<QWidget>("lockScreen"), Qt::Key_Return);
    QVERIFY(said().contains(u"Núñez"_s));
}

// The caller, the way back, the instant and the settings that are tried.
void TestShell::anotherLanguageGoesOnWhereOneWas()
{
    open(5);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    open(1);
    auto *patrons = find<PatronsPage>("patronsPage");
    const PreviewChoice choice{testing::now, {{u"portal.hideSubscriptionRenewalTab"_s, true}}};
    patrons->read(1, choice);
    QTRY_VERIFY(patrons->sheet().preview().choice() == choice);
    const std::unique_ptr<MainWindow> before = std::move(m_window);
    m_window = m_desk->makeWindow();
    m_window->resize(1440, 900);
    m_window->show();
    m_window->openDatabase();
    m_window->continueFrom(*before);
    QTRY_VERIFY(find<PatronsPage>("patronsPage")->sheet().preview().choice() == choice); // the patron kept last may come first
    QVERIFY(shown().contains(u"Núñez"_s));
    QTRY_VERIFY(find<QAbstractButton>("nav_caller")->isVisible());
    QVERIFY(find<QAction>("openCaller")->isEnabled());
    QVERIFY(find<QAction>("back")->isEnabled());
}

void TestShell::aFailedReadKeepsThePage()
{
    open(1);
    const PreviewChoice choice{testing::now, {{u"portal.hideSubscriptionRenewalTab"_s, true}}};
    auto *patrons = find<PatronsPage>("patronsPage");
    patrons->read(1, choice);
    QTRY_VERIFY(patrons->sheet().preview().choice() == choice);
    m_log->fails = true;
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTRY_VERIFY(find<QWidget>("noticeBar")->isVisible());
    QVERIFY(find<QWidget>("patronSheet")->isVisible());
    QVERIFY(patrons->sheet().preview().choice() == choice);
    m_window->openPatron(5);
    QTRY_COMPARE(patrons->wantedContact(), 1); // answered
    QCOMPARE(patrons->contact(), 1);
    QVERIFY(find<QLabel>("noticeText")->text().contains(u"F5"_s));
    m_log->fails = false;
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTRY_COMPARE(patrons->contact(), 5);
}

void TestShell::opensWhereItWasLeft()
{
    open(1);
    m_window->close();
    makeWindow();
    QTRY_VERIFY(shown().contains(u"Núñez"_s));
}

void TestShell::theSidebarIsNarrowInANarrowWindow()
{
    QTRY_COMPARE(find<QWidget>("sidebar")->width(), 176);
    m_window->resize(1280, 720);
    QTRY_COMPARE(find<QWidget>("sidebar")->width(), 48);
    QVERIFY(!find<QWidget>("nav_patrons")->toolTip().isEmpty());
}

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
