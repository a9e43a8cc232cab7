// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/valuetablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using pd::items::ValueTableModel;

class TestValueTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatItsMakerSays();
    void asksOnlyForWhatIsLookedAt();
    void onlyAChoiceCanBeEdited();

private:
    std::vector<ValueTableModel::Column> m_columns{{u"File"_s, false}, {u"Rows"_s, true}};
};

void TestValueTableModel::showsWhatItsMakerSays()
{
    ValueTableModel model(m_columns);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(2, [](int row, int column, int role) -> QVariant {
        if (role == Qt::DisplayRole)
            return column == 0 ? u"file %1"_s.arg(row) : QString::number(row * 1000);
        return role == ValueTableModel::SortRole && column == 1 ? QVariant(row * 1000) : QVariant();
    });
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1, 0).data().toString(), u"file 1"_s);
    QCOMPARE(model.index(1, 0).data(Qt::ToolTipRole).toString(), u"<qt>file 1</qt>"_s); // never markup of its own
    QCOMPARE(model.index(1, 1).data(ValueTableModel::SortRole).toInt(), 1000);
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Rows"_s);
    QVERIFY(model.index(0, 1).data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight));
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.refresh();
    QCOMPARE(changed.count(), 1);
    model.setRows(0, {});
    model.refresh();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.rowCount(), 0);
}

void TestValueTableModel::asksOnlyForWhatIsLookedAt()
{
    int asked = 0;
    ValueTableModel model(m_columns);
    model.setRows(100000, [&asked](int row, int, int) -> QVariant {
        ++asked;
        return row;
    });
    QCOMPARE(asked, 0);
    QCOMPARE(model.index(99999, 0).data().toInt(), 99999);
    QCOMPARE(asked, 1);
}

void TestValueTableModel::onlyAChoiceCanBeEdited()
{
    QString chosen = u"none"_s;
    ValueTableModel model(m_columns);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(2, [&chosen](int row, int column, int role) -> QVariant {
        if (role == ValueTableModel::ChoiceRole)
            return row == 1 && column == 0;
        return role == Qt::DisplayRole || role == Qt::EditRole ? QVariant(chosen) : QVariant();
    });
    QVERIFY(!model.setData(model.index(1, 0), u"x"_s)); // nobody takes it
    model.setEdit([&chosen](int, int, const QVariant &value) {
        chosen = value.toString();
        return chosen != "refused"_L1;
    });
    QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsEditable));
    QVERIFY(!model.setData(model.index(0, 0), u"x"_s));
    QCOMPARE(chosen, u"none"_s);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(model.setData(model.index(1, 0), u"x"_s));
    QCOMPARE(chosen, u"x"_s);
    QCOMPARE(changed.count(), 1);
    QVERIFY(!model.setData(model.index(1, 0), u"refused"_s));
    QCOMPARE(changed.count(), 1);
}

QTEST_GUILESS_MAIN(TestValueTableModel)
#include "tst_valuetablemodel.moc"
