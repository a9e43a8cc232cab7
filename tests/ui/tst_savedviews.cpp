// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samplewindow.h"
#include "ui/common/chip.h"
#include "ui/common/iconbutton.h"
#include "ui/common/recordproxy.h"
#include "ui/common/recordtable.h"
#include "ui/common/recordview.h"
#include "ui/common/savedviews.h"
#include "ui/page/textfit.h"
#include "ui/portal/portalview.h"
#include "ui/shell/commandmodel.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// Ways to look at a table, kept under names: in the preferences, and in the real window by keys.
class TestSavedViews : public testing::SampleWindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void areKeptForThePerson();
    void namesDifferByMoreThanCase();
    void aDamagedListIsNone_data();
    void aDamagedListIsNone();
    void oneIsSavedAndChosenByKeys();
    void oneStaysChosenForTheNextPatronAndStart();
    void theSameNameReplaces();
    void oneKeepsWhatIsShownAndTakesThatBack();
    void oneIsRenamed();
    void oneIsDeletedAndBroughtBack();
    void asAtFirstUndoesAllOfIt();
    void everyViewIsACommand();
    void theMenuOpensAtTheLeadingSide();

private:
    void makeWindow();
    void open(RowId contact);
    QAction *action(const char *name) const { return orders()->viewsMenu()->findChild<QAction *>(QString::fromLatin1(name)); }
    RecordTable *orders() const { return m_window->findChild<RecordTable *>(u"ordersTable"_s); }
    QHeaderView *header() const { return orders()->view().horizontalHeader(); }
    QLineEdit *field() const { return orders()->findChild<QLineEdit *>(u"recordFind"_s); }
    void name(const QString &text);
    void saveDrafts();
};

void TestSavedViews::init()
{
    SampleWindowFixture::init();
    open(1);
}

void TestSavedViews::cleanup()
{
    SampleWindowFixture::cleanup();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestSavedViews::makeWindow()
{
    SampleWindowFixture::makeWindow();
    open(1);
}

void TestSavedViews::open(RowId contact)
{
    m_window->openPatron(contact);
    const auto *portal = m_window->findChild<PortalView *>(u"portalView"_s);
    QTRY_VERIFY(portal->layoutOfPage() && portal->layoutOfPage()->page().contactId == contact);
}

// Into the dialog that asks for a name.
void TestSavedViews::name(const QString &text)
{
    auto *dialog = m_window->findChild<QDialog *>(u"nameDialog"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    auto *typed = dialog->findChild<QLineEdit *>(u"nameField"_s);
    typed->selectAll();
    QTest::keyClicks(typed, text);
    QTest::keyClick(typed, Qt::Key_Return);
    QTRY_VERIFY(!m_window->findChild<QDialog *>(u"nameDialog"_s));
}

// Drafts, by total first, without their dates.
void TestSavedViews::saveDrafts()
{
    auto *states = orders()->findChild<QComboBox *>(u"stateFilter"_s);
    states->setCurrentText(u"Draft"_s);
    header()->moveSection(header()->visualIndex(4), 0);
    header()->setSectionHidden(1, true);
    header()->setSortIndicator(4, Qt::AscendingOrder);
    action("viewSave")->trigger();
    name(u"Drafts & co"_s);
}

void TestSavedViews::areKeptForThePerson()
{
    SavedViews views(m_desk->preferences, u"orders"_s);
    views.put({u"Drafts"_s, "\x01\xff"_ba, {u"a, \"b\""_s, u"Draft"_s, true}});
    views.put({u"Ελλάδα ✓"_s, {}, {}});
    views.choose(u"Drafts"_s);
    m_desk->preferences.save();
    Preferences again(std::make_unique<QSettings>(m_desk->preferences.file(), QSettings::IniFormat));
    const SavedViews kept(again, u"orders"_s);
    QCOMPARE(kept.all().size(), size_t(2));
    QVERIFY(kept.chosen());
    QCOMPARE(kept.chosen()->header, "\x01\xff"_ba);
    QCOMPARE(kept.chosen()->filter, (RecordFilter{u"a, \"b\""_s, u"Draft"_s, true}));
    QCOMPARE(kept.all()[1].name, u"Ελλάδα ✓"_s);
    QCOMPARE(kept.all()[1].filter, RecordFilter());
    QVERIFY(SavedViews(again, u"donations"_s).all().empty());
}

void TestSavedViews::namesDifferByMoreThanCase()
{
    SavedViews views(m_desk->preferences, u"orders"_s);
    views.put({u"Drafts"_s, {}, {}});
    views.put({u"Other"_s, {}, {}});
    views.put({u"DRAFTS"_s, "x"_ba, {}});
    QCOMPARE(views.all().size(), size_t(2));
    QCOMPARE(views.all()[0].name, u"DRAFTS"_s);
    QCOMPARE(views.all()[0].header, "x"_ba);
    views.choose(u"Other"_s);
    const auto [place, taken] = views.take(u"drafts"_s);
    QCOMPARE(place, size_t(0));
    QVERIFY(views.chosen()); // another one was taken
    views.insert(place, taken);
    QCOMPARE(views.all()[0].name, u"DRAFTS"_s);
    views.rename(u"other"_s, u"Mine"_s);
    QCOMPARE(views.chosen()->name, u"Mine"_s);
}

void TestSavedViews::aDamagedListIsNone_data()
{
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("not JSON") << "[{\"name\":"_ba;
    QTest::newRow("another thing") << "{\"a\":1}"_ba;
    QTest::newRow("no names") << "[{}, 3, {\"name\":\"\"}]"_ba;
}

void TestSavedViews::aDamagedListIsNone()
{
    QFETCH(QByteArray, kept);
    m_desk->preferences.setValue(u"views/orders"_s, kept);
    m_desk->preferences.setValue(u"view/orders"_s, u"Drafts"_s);
    const SavedViews views(m_desk->preferences, u"orders"_s);
    QVERIFY(views.all().empty());
    QVERIFY(!views.chosen());
}

void TestSavedViews::oneIsSavedAndChosenByKeys()
{
    saveDrafts();
    QVERIFY(m_window->findChild<QLabel *>(u"noticeText"_s)->text().contains(u"Drafts & co"_s));
    action("viewAtFirst")->trigger();
    QCOMPARE(orders()->proxy().rowCount(), 13);
    QCOMPARE(header()->visualIndex(4), 4);
    auto *button = orders()->findChild<IconButton *>(u"viewsButton"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QMenu *menu = orders()->viewsMenu();
    QTRY_VERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Down); // as at first
    QTest::keyClick(menu, Qt::Key_Down);
    QCOMPARE(menu->activeAction()->text(), page::isolated(u"Drafts && co"_s));
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(orders()->proxy().rowCount(), 1);
    QCOMPARE(header()->visualIndex(4), 0);
    QVERIFY(header()->isSectionHidden(1));
    QCOMPARE(header()->sortIndicatorSection(), 4);
    QCOMPARE(orders()->text(false).at(0).first(), u"Total"_s);
    QTRY_VERIFY(button->accessibleDescription().contains(u"Drafts & co"_s));
    QVERIFY(action("view0")->isChecked());
    QTRY_COMPARE(header()->length(), orders()->view().viewport()->width()); // the wide column took what is left
}

void TestSavedViews::oneStaysChosenForTheNextPatronAndStart()
{
    saveDrafts();
    QTest::keyClicks(field(), u"zzz"_s);
    open(2);
    QVERIFY(field()->text().isEmpty()); // what was typed is nobody else's
    auto *states = orders()->findChild<QComboBox *>(u"stateFilter"_s);
    QCOMPARE(states->currentText(), u"Draft"_s);
    QVERIFY(orders()->proxy().rowCount() < 2000);
    makeWindow();
    QCOMPARE(orders()->findChild<QComboBox *>(u"stateFilter"_s)->currentText(), u"Draft"_s);
    QCOMPARE(orders()->proxy().rowCount(), 1);
    open(5); // who has no draft, nor any order
    QCOMPARE(orders()->proxy().rowCount(), 0);
    action("viewAtFirst")->trigger();
    open(1);
    QCOMPARE(orders()->proxy().rowCount(), 13);
}

void TestSavedViews::theSameNameReplaces()
{
    saveDrafts();
    action("viewAtFirst")->trigger();
    action("viewSave")->trigger();
    auto *dialog = m_window->findChild<QDialog *>(u"nameDialog"_s);
    auto *typed = dialog->findChild<QLineEdit *>(u"nameField"_s);
    auto *save = dialog->findChild<QPushButton *>(u"nameSave"_s);
    QVERIFY(!save->isEnabled());
    QVERIFY(!save->statusTip().isEmpty());
    QTest::keyClicks(typed, u" drafts  & CO "_s);
    QVERIFY(save->isEnabled());
    QVERIFY(dialog->findChild<QLabel *>(u"nameSentence"_s)->text().contains(u"Drafts & co"_s));
    QTest::keyClick(typed, Qt::Key_Return);
    QVERIFY(!action("view1"));
    QCOMPARE(action("view0")->text(), page::isolated(u"drafts && CO"_s));
    action("view0")->trigger();
    QCOMPARE(orders()->proxy().rowCount(), 13);
}

void TestSavedViews::oneKeepsWhatIsShownAndTakesThatBack()
{
    QVERIFY(!action("viewOverwrite")->isEnabled());
    QVERIFY(!action("viewOverwrite")->statusTip().isEmpty());
    saveDrafts();
    orders()->clearFilters();
    QTest::keyClicks(field(), u"vanya"_s);
    action("viewOverwrite")->trigger();
    action("viewAtFirst")->trigger();
    action("view0")->trigger();
    QCOMPARE(field()->text(), u"vanya"_s);
    QVERIFY(m_window->findChild<QLabel *>(u"noticeText"_s)->text().contains(u"puts it back"_s));
    action("viewTakeBack")->trigger();
    QCOMPARE(field()->text(), QString());
    QCOMPARE(orders()->findChild<QComboBox *>(u"stateFilter"_s)->currentText(), u"Draft"_s);
    QVERIFY(!action("viewTakeBack"));
}

void TestSavedViews::oneIsRenamed()
{
    saveDrafts();
    action("viewRename")->trigger();
    name(u"Not finished"_s);
    QCOMPARE(action("view0")->text(), page::isolated(u"Not finished"_s));
    QVERIFY(action("view0")->isChecked());
    action("viewSave")->trigger();
    name(u"Second"_s);
    action("viewRename")->trigger();
    auto *dialog = m_window->findChild<QDialog *>(u"nameDialog"_s);
    auto *typed = dialog->findChild<QLineEdit *>(u"nameField"_s);
    QCOMPARE(typed->text(), u"Second"_s);
    QTest::keyClicks(typed, u"not finished"_s);
    QVERIFY(!dialog->findChild<QPushButton *>(u"nameSave"_s)->isEnabled());
    QTest::keyClick(typed, Qt::Key_Escape);
    QTRY_VERIFY(!dialog->isVisible());
    QCOMPARE(action("view1")->text(), page::isolated(u"Second"_s));
}

void TestSavedViews::oneIsDeletedAndBroughtBack()
{
    saveDrafts();
    action("viewDelete")->trigger();
    QVERIFY(!action("view0"));
    QCOMPARE(orders()->proxy().rowCount(), 1); // what is shown stays
    action("viewTakeBack")->trigger();
    QVERIFY(action("view0") && action("view0")->isChecked());
    action("viewDelete")->trigger();
    makeWindow();
    QVERIFY(!action("view0"));
}

void TestSavedViews::asAtFirstUndoesAllOfIt()
{
    const QByteArray before = header()->saveState();
    saveDrafts();
    QTest::keyClicks(field(), u"x"_s);
    action("viewAtFirst")->trigger();
    QVERIFY(field()->text().isEmpty());
    QCOMPARE(orders()->proxy().rowCount(), 13);
    QCOMPARE(header()->sortIndicatorSection(), 1);
    QVERIFY(!header()->isSectionHidden(1));
    QCOMPARE(header()->saveState().size(), before.size());
    QTRY_COMPARE(header()->length(), orders()->view().viewport()->width());
    QCOMPARE(orders()->text(false).at(1).first(), u"20871"_s);
}

// Also those of a table that is not in front, which then comes there.
void TestSavedViews::everyViewIsACommand()
{
    saveDrafts();
    m_window->findChild<QTabBar *>(u"staffTabs"_s)->setCurrentIndex(2);
    m_window->showPage(u"settings"_s);
    QList<QMenu *> menus;
    for (const QAction *top : m_window->findChild<QMenuBar *>(u"menuBar"_s)->actions())
        menus.append(top->menu());
    CommandModel commands;
    commands.setMenus(menus);
    commands.setText(u"drafts orders"_s);
    QVERIFY(commands.rowCount() >= 1);
    QCOMPARE(commands.index(0, 0).data(CommandModel::PathRole).toString(), u"View › Saved views › Orders"_s);
    commands.action(0)->trigger();
    QTRY_VERIFY(orders()->isVisible());
    QCOMPARE(orders()->proxy().rowCount(), 1);
}

void TestSavedViews::theMenuOpensAtTheLeadingSide()
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QApplication::setLayoutDirection(direction);
        makeWindow();
        m_window->resize(800, 600); // within the screen, which menus keep to
        QCoreApplication::sendPostedEvents();
        auto *button = orders()->findChild<IconButton *>(u"viewsButton"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QMenu *menu = orders()->viewsMenu();
        QTRY_VERIFY(menu->isVisible());
        const QRect place(button->mapToGlobal(QPoint()), button->size());
        if (direction == Qt::LeftToRight)
            QTRY_COMPARE(menu->geometry().left(), place.left());
        else
            QTRY_COMPARE(menu->geometry().right(), place.right());
        menu->close();
        const auto *states = orders()->findChild<QComboBox *>(u"stateFilter"_s);
        QCOMPARE(button->x() > states->x(), direction == Qt::LeftToRight);
    }
}

QTEST_MAIN(TestSavedViews)
#include "tst_savedviews.moc"
