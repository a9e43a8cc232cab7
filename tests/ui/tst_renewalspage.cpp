// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/contactaction.h"
#include "models/actions/renewalactions.h"
#include "models/actions/settingsaction.h"
#include "models/items/renewalsmodel.h"
#include "tests/ui/demowindow.h"
#include "ui/common/chip.h"
#include "ui/common/printwindow.h"
#include "ui/common/recordtable.h"
#include "ui/outbox/outboxpage.h"
#include "ui/renewals/groupsview.h"
#include "ui/renewals/namesmodel.h"
#include "ui/renewals/renewalspage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// The demo theatre's Studio series rolls over, in the real window, on a real file.
class TestRenewalsPage : public testing::DemoWindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void rehearsesTheSeriesThatIsLeft();
    void suggestionsAreTakenAndTheSeriesRuns();
    void aNameIsDraggedOntoItsRow();
    void oneIsLeftOutAndTakenInAgain();
    void theSeatsThatAreGivenStandInTheRow();
    void isOffWherePatronManagerHasTheRecord();
    void tellsHowFarTheSeasonIs();
    void oneSeriesIsChosenAndItsPendingOnes();
    void lettersLeaveOutWhoMustNotBeWrittenTo();
    void remindersGoIntoTheOutboxOnce();
    void onlyChangedOnesAreListed();
    void severalAreDeclinedFromTheLog();
    void theModelKeepsItsPromises();

private:
    void openPage()
    {
        find<QAbstractButton>(u"nav_renewals"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QTabBar *>(u"renewalTabs"_s), 20000);
        find<QTabBar>(u"renewalTabs"_s)->setCurrentIndex(1);
        QTRY_COMPARE_WITH_TIMEOUT(find<QComboBox>(u"renewalSeries"_s)->currentText(), u"Studio Four 2027"_s, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(tree()->model()->rowCount() > 0, 20000);
    }
    // The first part of the page, when the season was read.
    void openProgress()
    {
        find<QAbstractButton>(u"nav_renewals"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QTableView *>(u"progressSeries"_s), 20000);
        QTRY_VERIFY_WITH_TIMEOUT(series()->model()->rowCount() > 2, 20000);
    }
    QTableView *series() { return find<QTableView>(u"progressSeries"_s); }
    // Keys up from the last row, to that series.
    void chooseSeries(const QString &name)
    {
        for (int row = series()->model()->rowCount(); row > 0 && series()->currentIndex().siblingAtColumn(0).data().toString() != name; --row)
            QTest::keyClick(series(), Qt::Key_Up);
        QCOMPARE(series()->currentIndex().siblingAtColumn(0).data().toString(), name);
    }
    void chooseState(const QString &name)
    {
        auto *states = find<RecordTable>(u"progressTable"_s)->findChild<QComboBox *>();
        const int at = states->findText(name, Qt::MatchStartsWith);
        QVERIFY2(at >= 0, qPrintable(name));
        states->setFocus();
        for (int step = 0; step < states->count() && states->currentIndex() != at; ++step)
            QTest::keyClick(states, states->currentIndex() < at ? Qt::Key_Down : Qt::Key_Up);
        QCOMPARE(states->currentIndex(), at);
    }
    QAbstractItemModel *list() { return find<QTableView>(u"progressTableView"_s)->model(); }
    GroupsView *tree() { return find<GroupsView>(u"renewalOutcomes"_s); }
    QPushButton *button(const QString &name) { return find<QPushButton>(name); }
    QString chip(const QString &name) { return find<Chip>(name)->text(); }
    qint64 firstSubscriber() { return tree()->model()->index(0, 0, tree()->model()->index(0, 0)).data(items::GroupsModel::IdRole).toLongLong(); }
    qint64 count(const QString &from)
    {
        return value(u"SELECT count(*) FROM "_s + from).toLongLong();
    }
};

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
    QTRY_VERIFY_WITH_TIMEOUT(!button(u"renewalTakeSuggestions"_s)->isEnabled(), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(button(u"renewalRun"_s)->isEnabled(), 20000);
    const qint64 would = chip(u"renewalWould"_s).section(u' ', 0, 0).toLongLong();
    QTest::keyClick(button(u"renewalRun"_s), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(count(u"ticket_order WHERE origin = 'Renewal Tool' AND number LIKE 'R%'"_s), would, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(find<GroupsView>(u"renewalLog"_s)->model()->rowCount() > 0, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(!button(u"renewalRun"_s)->isEnabled(), 20000); // nobody is left
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(count(u"ticket_order WHERE origin = 'Renewal Tool' AND number LIKE 'R%'"_s), 0, 20000);
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
    QTRY_COMPARE_WITH_TIMEOUT(model->index(0, 3).data().toString(), u"Chosen"_s, 20000);
    QCOMPARE(count(u"renewal_map"_s), 1);
}

void TestRenewalsPage::oneIsLeftOutAndTakenInAgain()
{
    openPage();
    const qint64 contact = firstSubscriber();
    tree()->choose(contact);
    QTest::keyClick(button(u"renewalSkip"_s), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(count(u"renewal_decision"_s), 1, 20000);
    QTRY_COMPARE_WITH_TIMEOUT(button(u"renewalSkip"_s)->accessibleName(), u"Take in again"_s, 20000);
    QCOMPARE(tree()->chosen(), contact); // wherever it stands now
    QTest::keyClick(button(u"renewalSkip"_s), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(count(u"renewal_decision"_s), 0, 20000);
}

void TestRenewalsPage::theSeatsThatAreGivenStandInTheRow()
{
    openPage();
    QTest::keyClick(button(u"renewalTakeSuggestions"_s), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!button(u"renewalTakeSuggestions"_s)->isEnabled(), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(button(u"renewalRun"_s)->isEnabled(), 20000);
    const QAbstractItemModel *model = tree()->model();
    const auto groupNamed = [&](const QString &name) {
        for (int group = 0; group < model->rowCount(); ++group) {
            if (model->index(group, 0).data().toString() == name)
                return model->index(group, 0);
        }
        return QModelIndex();
    };
    const QModelIndex same = groupNamed(u"Renews in the same seats"_s);
    QVERIFY(same.isValid());
    RowId contact = 0; // of one seat
    for (int row = 0; row < model->rowCount(same); ++row) {
        if (model->index(row, 0, same).data(items::GroupsModel::BesideRole).toString().contains(u"seat "_s))
            contact = model->index(row, 0, same).data(items::GroupsModel::IdRole).toLongLong();
    }
    QVERIFY(contact);
    const RowId series = value(u"SELECT id FROM series WHERE name = 'Studio Four 2027'"_s).toLongLong();
    const RowId seat = value(u"SELECT id FROM seat WHERE section = 'Studio' AND row_name = 'E' AND number = '2'"_s).toLongLong();
    actions::RenewalDecisionAction decision(series, {{contact, renewal::Decision{.seats = {seat}}}});
    QVERIFY(m_desk->elsewhere(decision));
    QTest::keyClick(button(u"renewalAgain"_s), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(groupNamed(u"Renews in other seats"_s).isValid(), 20000);
    const QModelIndex moved = model->index(0, 0, groupNamed(u"Renews in other seats"_s));
    QCOMPARE(moved.data(items::GroupsModel::IdRole).toLongLong(), contact);
    QCOMPARE(moved.data(items::GroupsModel::BesideRole).toString(), u"Row E seat 2"_s);
}

void TestRenewalsPage::isOffWherePatronManagerHasTheRecord()
{
    actions::SettingsAction master(u"records.master"_s, u"patronmanager"_s);
    QVERIFY(m_desk->elsewhere(master));
    openPage();
    QTRY_VERIFY_WITH_TIMEOUT(button(u"renewalRun"_s)->toolTip().contains(u"PatronManager"_s), 20000);
    QVERIFY(!button(u"renewalRun"_s)->isEnabled());
}

void TestRenewalsPage::tellsHowFarTheSeasonIs()
{
    openProgress();
    const QAbstractItemModel *rows = series()->model();
    const int all = rows->rowCount() - 1;
    QCOMPARE(rows->index(all, 0).data().toString(), u"All series"_s);
    QCOMPARE(series()->currentIndex().row(), all); // at first
    const QString renewals = u"ticket_order WHERE status = '%1' AND series_id IN (SELECT s.id FROM series s JOIN season t ON t.id = s.season_id WHERE t.name = '2027 Season' "
                             "AND s.package_kind IN ('fixed', 'unknown'))"_s;
    QCOMPARE(rows->index(all, 4).data().toLongLong(), count(renewals.arg(u"Pending Renewal"_s)));
    QCOMPARE(rows->index(all, 5).data().toLongLong(), count(renewals.arg(u"Did Not Renew"_s)));
    QCOMPARE(list()->rowCount(), rows->index(all, 1).data().toInt());
    QVERIFY(find<QLabel>(u"progressFigure0"_s)->text().contains(rows->index(all, 1).data().toString()));
    const auto *chart = find(u"progressChart"_s);
    QVERIFY(chart->accessibleDescription().contains(u"This season"_s));
    QVERIFY(chart->accessibleDescription().contains(u"The early price ends on "_s) && chart->accessibleDescription().contains(u"Renewals close on "_s));
    QVERIFY(chart->isVisible());
    QTest::keyClick(find(u"progressAsNumbers"_s), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(find(u"progressNumbers"_s)->isVisible(), 20000);
    const QAbstractItemModel *numbers = find<QTableView>(u"progressNumbers"_s)->model();
    QStringList ends;
    for (int row = 0; row < numbers->rowCount(); ++row) {
        const QString day = numbers->index(row, 0).data().toString();
        if (day.contains(u','))
            ends.append(day.section(u", "_s, -1));
    }
    QCOMPARE(ends, (QStringList{u"the early price ends"_s, u"renewals close"_s}));
    int today = numbers->rowCount() - 1; // before the days that are still to come
    while (today > 0 && numbers->index(today, 1).data().toString().isEmpty())
        --today;
    QVERIFY(numbers->index(today, 1).data().toString().startsWith(rows->index(all, 2).data().toString()));
}

void TestRenewalsPage::oneSeriesIsChosenAndItsPendingOnes()
{
    openProgress();
    chooseSeries(u"Evening Six 2027"_s);
    const int pending = series()->currentIndex().siblingAtColumn(4).data().toInt();
    QVERIFY(pending > 0);
    QVERIFY(find<QLabel>(u"progressWhose"_s)->text().contains(u"Evening Six 2027"_s));
    chooseState(u"Pending"_s);
    QTRY_COMPARE_WITH_TIMEOUT(list()->rowCount(), pending, 20000);
    const QString first = list()->index(0, 0).data().toString();
    auto *view = find<QTableView>(u"progressTableView"_s);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(find<ElidedLabel>(u"patronName"_s)->text(), first, 20000);
}

void TestRenewalsPage::lettersLeaveOutWhoMustNotBeWrittenTo()
{
    const auto db = store::Connection::open(m_desk->url, store::OpenMode::ReadWrite);
    const QString pending = u"SELECT %1(o.contact_id) FROM ticket_order o JOIN series s ON s.id = o.series_id JOIN contact c ON c.id = o.contact_id "
                                       "WHERE s.name = 'Evening Six 2027' AND o.status = 'Pending Renewal' AND c.mailing_street <> '' AND c.do_not_mail = 0 AND c.deceased = 0 AND c.opted_out_of_email = 0"_s;
    const RowId first = (*db)->value(pending.arg(u"min"_s))->toLongLong(), last = (*db)->value(pending.arg(u"max"_s))->toLongLong();
    QVERIFY(first > 0 && first < last);
    actions::ContactAction noPost(first, {{u"do_not_mail"_s, false, true}}), optedOut(last, {{u"opted_out_of_email"_s, false, true}});
    QVERIFY(m_desk->elsewhere(noPost) && m_desk->elsewhere(optedOut));
    openProgress();
    chooseSeries(u"Evening Six 2027"_s);
    chooseState(u"Pending"_s);
    QTRY_VERIFY_WITH_TIMEOUT(list()->rowCount() > 0, 20000);
    QTest::keyClick(button(u"progressLetters"_s), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QDialog *>(u"lettersDialog"_s), 20000);
    const QAbstractItemModel *left = find<QTableView>(u"lettersLeftOut"_s)->model();
    QStringList reasons;
    for (int row = 0; row < left->rowCount(); ++row)
        reasons.append(left->index(row, 2).data().toString());
    QVERIFY2(reasons.contains(u"Do not mail"_s) && reasons.contains(u"Opted out of e-mail"_s), qPrintable(reasons.join(u'|')));
    const auto besides = reasons.size() - reasons.count(u"Opted out of e-mail"_s);
    QTest::keyClick(find<QCheckBox>(u"lettersOptedOut"_s), Qt::Key_Space);
    QCOMPARE(left->rowCount(), besides); // nobody else comes in
    QVERIFY(find<QLabel>(u"lettersSentence"_s)->text().contains(u"left out"_s));
    QTest::keyClick(button(u"lettersPrint"_s), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<PrintWindow *>(), 20000);
    m_window->findChild<PrintWindow *>()->close();
    QTest::keyClick(button(u"lettersClose"_s), Qt::Key_Space);
}

void TestRenewalsPage::remindersGoIntoTheOutboxOnce()
{
    openProgress();
    QTRY_VERIFY_WITH_TIMEOUT(list()->rowCount() > 0, 20000);
    QTest::keyClick(button(u"progressRemind"_s), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QDialog *>(u"remindersDialog"_s), 20000);
    QVERIFY(find<QPlainTextEdit>(u"remindersExample"_s)->toPlainText().contains(u"Dear "_s));
    QVERIFY(find<QTableView>(u"remindersLeftOut"_s)->model()->rowCount() > 0); // who has paid
    QVERIFY(!find<QCheckBox>(u"remindersAgain"_s)->isEnabled());
    QVERIFY(!find<QCheckBox>(u"remindersAgain"_s)->toolTip().isEmpty());
    QTest::keyClick(button(u"remindersWrite"_s), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<QDialog *>(u"remindersDialog"_s), 20'000);
    const qint64 mails = count(u"outbox WHERE kind = 'reminder' AND state = 'waiting'"_s);
    QVERIFY(mails > 0);
    QTRY_COMPARE_WITH_TIMEOUT(find<OutboxPage>(u"outboxPage"_s)->count(), int(mails), 20'000);
    // Once more: nobody, unless somebody says so.
    QCheckBox *again = nullptr;
    QVERIFY(QTest::qWaitFor([&] { // until the page has read that they were reminded
        QTest::keyClick(button(u"progressRemind"_s), Qt::Key_Space);
        again = m_window->findChild<QCheckBox *>(u"remindersAgain"_s);
        if (again && again->isEnabled())
            return true;
        if (again)
            find<QDialog>(u"remindersDialog"_s)->reject();
        return false;
    }, 20'000));
    QVERIFY(!button(u"remindersWrite"_s)->isEnabled());
    QTest::keyClick(again, Qt::Key_Space);
    QVERIFY(button(u"remindersWrite"_s)->isEnabled());
    QTest::keyClick(button(u"remindersClose"_s), Qt::Key_Space);
    QCOMPARE(count(u"outbox"_s), mails);
}

void TestRenewalsPage::onlyChangedOnesAreListed()
{
    openProgress();
    QTRY_VERIFY_WITH_TIMEOUT(list()->rowCount() > 0, 20000);
    const int all = list()->rowCount();
    QTest::keyClick(find<QCheckBox>(u"progressChanged"_s), Qt::Key_Space);
    QVERIFY(list()->rowCount() < all);
    QTest::keyClick(find<QCheckBox>(u"progressChanged"_s), Qt::Key_Space);
    QCOMPARE(list()->rowCount(), all);
}

void TestRenewalsPage::severalAreDeclinedFromTheLog()
{
    openPage();
    auto *choice = find<QComboBox>(u"renewalSeries"_s);
    choice->setFocus();
    for (int step = 0; step < choice->count() && choice->currentText() != u"Matinee Six 2027"_s; ++step)
        QTest::keyClick(choice, step == 0 ? Qt::Key_Home : Qt::Key_Down);
    QCOMPARE(choice->currentText(), u"Matinee Six 2027"_s);
    find<QTabBar>(u"renewalTabs"_s)->setCurrentIndex(2);
    auto *log = find<GroupsView>(u"renewalLog"_s);
    QTRY_VERIFY_WITH_TIMEOUT(log->model()->rowCount() > 0, 20'000);
    QVERIFY(log->several().empty());
    QVERIFY(!button(u"renewalLogDecline"_s)->isEnabled());
    QVERIFY(!button(u"renewalLogDecline"_s)->toolTip().isEmpty());
    log->selectAll();
    const int rows = int(log->several().size());
    QVERIFY(rows > 1);
    QTRY_VERIFY_WITH_TIMEOUT(button(u"renewalLogDecline"_s)->isEnabled(), 20000);
    QTest::keyClick(button(u"renewalLogDecline"_s), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QDialog *>(u"declineManyDialog"_s), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(button(u"declineManyGo"_s)->isEnabled(), 20'000);
    QVERIFY(button(u"declineManyLeave"_s)->isDefault());
    QCOMPARE(find<QTableView>(u"declineManyTable"_s)->model()->rowCount(), rows);
    const QString declined = u"ticket_order WHERE status = 'Did Not Renew'"_s;
    const qint64 before = count(declined); // the dry run has changed nothing
    QTest::keyClick(button(u"declineManyGo"_s), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(count(declined) > before, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<QDialog *>(u"declineManyDialog"_s), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(find<QAction>(u"undo"_s)->text().contains(u"not renewed"_s), 20'000);
    find<QAction>(u"undo"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(count(declined), before, 20'000); // all of them
}

void TestRenewalsPage::theModelKeepsItsPromises()
{
    items::RenewalsModel renewals;
    const QAbstractItemModelTester renewalsTester(&renewals, QAbstractItemModelTester::FailureReportingMode::QtTest);
    renewal::Renewal one;
    one.order = 7;
    one.contact.firstName = u"Ana"_s;
    one.contact.lastName = u"Ruiz"_s;
    one.standing = renewal::Standing::PartPaid;
    renewals.show({one, one});
    QCOMPARE(renewals.index(0, 0).data(items::RecordModel::ValueRole).toString(), u"Ana Ruiz"_s);
    QVERIFY(renewals.index(0, 0).data(items::RecordModel::SortRole).toString().startsWith(u"ruiz"_s));
    QCOMPARE(renewals.index(1, 0).data(items::RecordModel::StateRole).toString(), u"partPaid"_s);
    QVERIFY(!renewals.index(0, items::RenewalsModel::DueColumn).data(items::RecordModel::ValueRole).isValid());
    renewals.show({});
    QCOMPARE(renewals.rowCount(), 0);
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
