// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/contactaction.h"
#include "models/actions/settingsaction.h"
#include "models/items/carryovermodel.h"
#include "tests/ui/demowindow.h"
#include "ui/common/chip.h"
#include "ui/common/recordproxy.h"
#include "ui/common/recordtable.h"
#include "ui/common/recordview.h"
#include "ui/carryover/carryoverpage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// What is to be repeated in PatronManager, in the real window, on a real file.
class TestCarryOverPage : public testing::DemoWindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhyItIsEmpty();
    void aChangeIsListedAndCounted();
    void isMarkedAndTakenBack();
    void opensThePatron();
    void seesWhatOthersDo();
    void itsViewsAreNamedInTheMenu();
    void theRowWithTheKeysIsSelected();
    void theModelKeepsItsPromises();

private:
    CarryOverPage &page() { return *find<CarryOverPage>(u"carryoverPage"_s); }
    RecordTable &table() { return *find<RecordTable>(u"carryOverTable"_s); }
    QString cell(int row, int column) { return table().proxy().index(row, column).data().toString(); }
    template <class A, class... Values>
    void run(Values &&...values)
    {
        QVERIFY(m_desk->window.writer.run(std::make_shared<A>(std::forward<Values>(values)...)).result());
    }
    void edit(const QString &column, const QString &value)
    {
        const QString was = stored(u"SELECT %1 FROM contact WHERE id = ?"_s.arg(column), {m_contact});
        run<actions::ContactAction>(m_contact, std::vector<FieldEdit>{{column, was, value}});
    }
    void openPage()
    {
        find<QAbstractButton>(u"nav_carryover"_s)->click();
        QTRY_VERIFY(page().isVisible());
    }

    RowId m_contact = 0;
};

void TestCarryOverPage::init()
{
    DemoWindowFixture::init();
    m_contact = m_desk->contact(u"nunez"_s);
    QVERIFY(m_contact);
}

void TestCarryOverPage::saysWhyItIsEmpty()
{
    edit(u"phone"_s, u"(555) 010-9999"_s); // our own record: nothing to repeat
    openPage();
    QTRY_COMPARE(table().proxy().rowCount(), 0);
    QCOMPARE(page().count(), 0);
    QVERIFY(!find<QPushButton>(u"carryOverDone"_s)->isEnabled());
    QVERIFY(!find<QPushButton>(u"carryOverDone"_s)->toolTip().isEmpty());
}

void TestCarryOverPage::aChangeIsListedAndCounted()
{
    run<actions::SettingsAction>(u"records.master"_s, u"patronmanager"_s);
    edit(u"phone"_s, u"(555) 010-9999"_s);
    openPage();
    QTRY_COMPARE(page().count(), 1);
    QVERIFY2(cell(0, items::CarryOverModel::WhatColumn).contains(u"(555) 010-9999"_s), qPrintable(cell(0, items::CarryOverModel::WhatColumn)));
    QVERIFY(cell(0, items::CarryOverModel::SubjectColumn).contains(u"Núñez"_s));
    QCOMPARE(cell(0, items::CarryOverModel::StateColumn), u"To do"_s);
}

void TestCarryOverPage::isMarkedAndTakenBack()
{
    run<actions::SettingsAction>(u"records.master"_s, u"patronmanager"_s);
    edit(u"phone"_s, u"1"_s);
    edit(u"email"_s, u"x@mailbox.example"_s);
    openPage();
    QTRY_COMPARE(table().proxy().rowCount(), 2);
    table().setFocusToRows();
    QTest::keyClick(find(u"carryOverTableView"_s), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(table().selected().size(), size_t(2));
    QVERIFY(!find<QPushButton>(u"carryOverNotDone"_s)->isEnabled());
    QTest::keyClick(find(u"carryOverDone"_s), Qt::Key_Space);
    QTRY_COMPARE(cell(0, items::CarryOverModel::StateColumn), u"Done, not yet imported"_s);
    QTRY_COMPARE(cell(1, items::CarryOverModel::StateColumn), u"Done, not yet imported"_s);
    QTRY_COMPARE(page().count(), 0);
    QTRY_VERIFY(find<QAction>(u"undo"_s)->text().contains(u"done"_s));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(page().count(), 2);
}

void TestCarryOverPage::opensThePatron()
{
    run<actions::SettingsAction>(u"records.master"_s, u"patronmanager"_s);
    edit(u"phone"_s, u"1"_s);
    openPage();
    QTRY_COMPARE(table().proxy().rowCount(), 1);
    table().setFocusToRows();
    QTest::keyClick(find(u"carryOverTableView"_s), Qt::Key_Return);
    QTRY_VERIFY(find<ElidedLabel>(u"patronName"_s)->text().contains(u"Núñez"_s));
    QTRY_VERIFY(find(u"patronsPage"_s)->isVisible());
}

void TestCarryOverPage::seesWhatOthersDo()
{
    actions::SettingsAction master(u"records.master"_s, u"patronmanager"_s);
    QVERIFY(m_desk->elsewhere(master));
    actions::ContactAction action(m_contact, {{u"suffix"_s, QString(u""_s), u"PhD"_s}});
    QVERIFY(m_desk->elsewhere(action));
    QTRY_COMPARE_WITH_TIMEOUT(page().count(), 1, 10'000);
}

void TestCarryOverPage::itsViewsAreNamedInTheMenu()
{
    const QMenu *views = table().viewsMenu();
    QCOMPARE(views->title(), u"Saved views of Carry-over"_s);
    QVERIFY(find<QMenu>(u"viewMenu"_s)->actions().contains(views->menuAction()));
}

void TestCarryOverPage::theRowWithTheKeysIsSelected()
{
    run<actions::SettingsAction>(u"records.master"_s, u"patronmanager"_s);
    edit(u"phone"_s, u"1"_s);
    openPage();
    QTRY_COMPARE(table().proxy().rowCount(), 1);
    auto *view = find<RecordView>(u"carryOverTableView"_s);
    auto *before = table().findChild<QToolButton *>(u"recordMenuButton"_s);
    const auto marked = [view] { return view->currentIndex().isValid() && view->selectionModel()->isRowSelected(view->currentIndex().row()); };
    for (const bool current : {false, true}) {
        before->setFocus();
        if (!current)
            view->setCurrentIndex({});
        view->clearSelection();
        QTRY_VERIFY(before->hasFocus());
        QTest::keyClick(before, Qt::Key_Tab);
        QTRY_VERIFY(view->hasFocus() && marked());
        QCOMPARE(table().selected().size(), size_t(1));
    }
}

void TestCarryOverPage::theModelKeepsItsPromises()
{
    run<actions::SettingsAction>(u"records.master"_s, u"patronmanager"_s);
    edit(u"phone"_s, u"1"_s);
    items::CarryOverModel model(m_desk->window.reader);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.load();
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.open(), 1);
    QCOMPARE(model.index(0, items::CarryOverModel::SubjectColumn).data(items::RecordModel::ValueRole).toString().contains(u"Núñez"_s), true);
}

QTEST_MAIN(TestCarryOverPage)
#include "tst_carryoverpage.moc"
