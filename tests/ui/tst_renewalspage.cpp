// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/settingsaction.h"
#include "tests/ui/demofixture.h"
#include "ui/common/chip.h"
#include "ui/renewals/groupsview.h"
#include "ui/renewals/namesmodel.h"
#include "ui/renewals/renewalspage.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// The demo theatre's Studio series rolls over, in the real window, on a real file.
class TestRenewalsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void rehearsesTheSeriesThatIsLeft();
    void suggestionsAreTakenAndTheSeriesRuns();
    void aNameIsDraggedOntoItsRow();
    void oneIsLeftOutAndTakenInAgain();
    void isOffWherePatronManagerHasTheRecord();
    void theModelKeepsItsPromises();

private:
    template <class T = QWidget>
    T *find(const QString &name)
    {
        T *found = m_window->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void openPage()
    {
        find<QAbstractButton>(u"nav_renewals"_s)->click();
        QTRY_COMPARE(find<QComboBox>(u"renewalSeries"_s)->currentText(), u"Studio Four 2027"_s);
        QTRY_VERIFY(tree()->model()->rowCount() > 0);
    }
    GroupsView *tree() { return find<GroupsView>(u"renewalOutcomes"_s); }
    QPushButton *button(const QString &name) { return find<QPushButton>(name); }
    QString chip(const QString &name) { return find<Chip>(name)->text(); }
    qint64 firstSubscriber() { return tree()->model()->index(0, 0, tree()->model()->index(0, 0)).data(items::GroupsModel::IdRole).toLongLong(); }
    qint64 count(const QString &from)
    {
        const auto db = store::Connection::open(m_desk->url, store::OpenMode::ReadOnly);
        return (*db)->value(u"SELECT count(*) FROM "_s + from)->toLongLong();
    }

    std::unique_ptr<testing::DemoFile> m_demo;
    std::unique_ptr<testing::DemoDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

void TestRenewalsPage::initTestCase()
{
    applyLook();
    QApplication::setPalette(themePalette(Theme::Light));
    m_demo = std::make_unique<testing::DemoFile>();
    QVERIFY(m_demo->isMade());
}

void TestRenewalsPage::init()
{
    m_desk = std::make_unique<testing::DemoDesk>(*m_demo);
    m_window = m_desk->window.makeWindow();
    m_window->show();
    m_window->activateWindow();
    m_window->openDatabase();
}

void TestRenewalsPage::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void TestRenewalsPage::rehearsesTheSeriesThatIsLeft()
{
    openPage();
    QCOMPARE(find<QComboBox>(u"renewalFrom"_s)->currentText(), u"Studio Four 2026"_s);
    QVERIFY(!button(u"renewalRun"_s)->isEnabled());
    QVERIFY(!button(u"renewalRun"_s)->toolTip().isEmpty());
    tree()->choose(firstSubscriber());
    QVERIFY(find<QLabel>(u"renewalWhy"_s)->text().contains(u"Package"_s));
    QCOMPARE(count(u"renewal_run WHERE series_id = (SELECT id FROM series WHERE name = 'Studio Four 2027')"_s), 0);
}

void TestRenewalsPage::suggestionsAreTakenAndTheSeriesRuns()
{
    openPage();
    QTest::keyClick(button(u"renewalTakeSuggestions"_s), Qt::Key_Space);
    QTRY_VERIFY(!button(u"renewalTakeSuggestions"_s)->isEnabled());
    QTRY_VERIFY(button(u"renewalRun"_s)->isEnabled() || chip(u"renewalWould"_s).startsWith(u'0'));
    if (!button(u"renewalRun"_s)->isEnabled())
        QSKIP("nobody of this small theatre can be renewed");
    const qint64 would = chip(u"renewalWould"_s).section(u' ', 0, 0).toLongLong();
    QTest::keyClick(button(u"renewalRun"_s), Qt::Key_Space);
    QTRY_COMPARE(count(u"ticket_order WHERE origin = 'Renewal Tool' AND number LIKE 'R%'"_s), would);
    QTRY_VERIFY(find<GroupsView>(u"renewalLog"_s)->model()->rowCount() > 0);
    QTRY_VERIFY(!button(u"renewalRun"_s)->isEnabled()); // nobody is left
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(count(u"ticket_order WHERE origin = 'Renewal Tool' AND number LIKE 'R%'"_s), 0);
}

void TestRenewalsPage::aNameIsDraggedOntoItsRow()
{
    openPage();
    auto *table = find<QTableView>(u"renewalNames"_s);
    auto *model = static_cast<NamesModel *>(table->model());
    QCOMPARE(model->index(0, 3).data().toString(), u"Suggested"_s);
    const std::unique_ptr<QMimeData> wrong(NamesModel::carry(renewal::NameKind::Section, u"Studio"_s));
    QVERIFY(!model->dropMimeData(wrong.get(), Qt::CopyAction, -1, -1, model->index(0, 0)));
    const std::unique_ptr<QMimeData> right(NamesModel::carry(renewal::NameKind::Level, u"Whole package"_s));
    QVERIFY(model->dropMimeData(right.get(), Qt::CopyAction, -1, -1, model->index(0, 0)));
    QTRY_COMPARE(model->index(0, 3).data().toString(), u"Chosen"_s);
    QCOMPARE(count(u"renewal_map"_s), 1);
}

void TestRenewalsPage::oneIsLeftOutAndTakenInAgain()
{
    openPage();
    const qint64 contact = firstSubscriber();
    tree()->choose(contact);
    QTest::keyClick(button(u"renewalSkip"_s), Qt::Key_Space);
    QTRY_COMPARE(count(u"renewal_decision"_s), 1);
    QTRY_COMPARE(button(u"renewalSkip"_s)->accessibleName(), u"Take in again"_s);
    QCOMPARE(tree()->chosen(), contact); // wherever it stands now
    QTest::keyClick(button(u"renewalSkip"_s), Qt::Key_Space);
    QTRY_COMPARE(count(u"renewal_decision"_s), 0);
}

void TestRenewalsPage::isOffWherePatronManagerHasTheRecord()
{
    actions::SettingsAction master(u"records.master"_s, u"patronmanager"_s);
    QVERIFY(m_desk->elsewhere(master));
    openPage();
    QTRY_VERIFY(button(u"renewalRun"_s)->toolTip().contains(u"PatronManager"_s));
    QVERIFY(!button(u"renewalRun"_s)->isEnabled());
}

void TestRenewalsPage::theModelKeepsItsPromises()
{
    items::GroupsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setGroups({{u"a"_s, u"First"_s, 0, {{1, u"One"_s, u"A 1"_s}, {2, u"Two"_s, {}}}}, {u"b"_s, u"Second"_s, 1, {{3, u"Three"_s, {}}}}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.indexOf(3).parent().data().toString(), u"Second"_s);
    QCOMPARE(model.index(0, 0).data(items::GroupsModel::CountRole).toInt(), 2);
    QVERIFY(!model.indexOf(9).isValid());
    model.setGroups({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestRenewalsPage)
#include "tst_renewalspage.moc"
