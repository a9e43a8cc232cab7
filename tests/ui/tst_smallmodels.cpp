// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/backupsmodel.h"
#include "ui/shell/commandmodel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// The item models of single parts of the window keep the promises of their kind.
class TestSmallModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void commandsAreFoundByEveryWord();
    void backupsAreListedAsTheyCome();
};

void TestSmallModels::commandsAreFoundByEveryWord()
{
    QMenu file(u"&File"_s);
    QMenu *data = file.addMenu(u"&Data"_s);
    data->addAction(u"&Back up now"_s);
    file.addAction(u"&Import an export…"_s)->setEnabled(false);
    CommandModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMenus({&file});
    QCOMPARE(model.rowCount(), 2);
    model.setText(u"now back"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 0).data().toString(), u"Back up now"_s);
    QVERIFY(model.index(0, 0).data(CommandModel::PathRole).toString().contains(u"Data"_s));
    model.setText(u"nothing has this"_s);
    QCOMPARE(model.rowCount(), 0);
    model.setText({});
    QCOMPARE(model.rowCount(), 2);
    data->clear(); // its actions go while they are listed
    QVERIFY(!model.action(0) || !model.action(1));
}

void TestSmallModels::backupsAreListedAsTheyCome()
{
    BackupsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({{u"/b/two.db"_s, Instant{2000}, 4096, true}, {u"/b/one.db"_s, Instant{1000}, 2048, false}});
    QCOMPARE(model.rowCount(), 2);
    const auto text = [&model](int row, int column) { return BackupsModel::columns()[size_t(column)].text(model.index(row, column)); };
    QCOMPARE(text(1, BackupsModel::File), u"/b/one.db"_s);
    QCOMPARE(text(0, BackupsModel::Verified), u"yes"_s);
    QVERIFY(model.index(1, BackupsModel::Size).data(BackupsModel::SortRole).toLongLong() == 2048); // by size, not by its text
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestSmallModels)
#include "tst_smallmodels.moc"
