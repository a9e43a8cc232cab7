// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/recordmodel.h"
#include "ui/common/preferences.h"
#include "ui/common/recorddelegate.h"
#include "ui/common/recordproxy.h"
#include "ui/common/recordtable.h"
#include "ui/common/recordview.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

namespace {

class NumbersModel final : public items::RowsModel<RowId> {
public:
    void show(std::vector<RowId> rows) { setRows(std::move(rows)); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }

protected:
    [[nodiscard]] QVariant value(int row, int column) const override { return column == 0 ? QVariant() : QVariant(qint64(at(row))); }
    [[nodiscard]] RowId recordId(int row) const override { return at(row); }
    [[nodiscard]] std::optional<bool> checked(int row) const override { return at(row) % 2 == 0 ? std::optional(false) : std::nullopt; }
};

} // namespace

// A list of records by itself, with clicks and keys.
class TestRecordTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void severalStaySelectedWhenTheyComeAnew();
    void oneStaysSelectedWhenItComesAnew();
    void whatIsSelectedStaysSoBesideTheCurrentRow();
    void aDoubleClickOpensButNotOnABox();
    void theWideColumnIsNeverTooNarrow();
    void wordsRunInTheWindowsDirection();

private:
    RecordView &view() { return m_table->view(); }
    QPoint place(int row, int column) { return view().visualRect(m_table->proxy().index(row, column)).center(); }
    void click(int row, int column, Qt::KeyboardModifiers keys = {}) { QTest::mouseClick(view().viewport(), Qt::LeftButton, keys, place(row, column)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<NumbersModel> m_model;
    std::unique_ptr<RecordTable> m_table;
};

void TestRecordTable::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_preferences = std::make_unique<Preferences>(std::make_unique<QSettings>(m_folder->filePath(u"preferences.ini"_s), QSettings::IniFormat));
    m_model = std::make_unique<NumbersModel>();
    RecordColumns columns{{u"Taken"_s, [](const QModelIndex &) { return QString(); }, RecordColumn::Kind::Check, 40},
                          {u"Number"_s, [](const QModelIndex &index) { return index.data(items::RecordModel::ValueRole).toString(); }, RecordColumn::Kind::Text, 200, true}};
    RecordWords words;
    words.name = u"Numbers"_s;
    words.count = [](int, int) { return QString(); };
    words.state = [](const QString &state) { return state; };
    m_table = std::make_unique<RecordTable>(u"numbers"_s, *m_model, std::move(columns), words, *m_preferences);
    m_table->resize(600, 400);
    m_model->show({1, 2, 3, 4, 5});
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
}

void TestRecordTable::cleanup()
{
    m_table.reset();
    m_model.reset();
    m_preferences.reset();
    m_folder.reset();
}

// In an Arabic window seats begin at the right, whatever the section is called; names run as they are written.
void TestRecordTable::wordsRunInTheWindowsDirection()
{
    const QString seats = u"Orchestra: الصف A المقاعد 3–4"_s, name = u"Mary Wood"_s, arabic = u"يوسف الخطيب"_s;
    QVERIFY(!seats.isRightToLeft());
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString turned = directedCell(seats), kept = directedCell(name), own = directedCell(arabic);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(turned.isRightToLeft() && turned.endsWith(seats));
    QCOMPARE(kept, name);
    QVERIFY(own.isRightToLeft());
    QCOMPARE(directedCell(arabic), arabic); // an Arabic name in an English window
}

void TestRecordTable::severalStaySelectedWhenTheyComeAnew()
{
    click(1, 1);
    click(3, 1, Qt::ControlModifier);
    click(4, 1, Qt::ControlModifier);
    QCOMPARE(m_table->selected(), (std::vector<RowId>{2, 4, 5}));
    m_model->show({6, 5, 4, 1});
    QCOMPARE(m_table->selected(), (std::vector<RowId>{5, 4}));
    QCOMPARE(m_table->current(), 5);
    m_model->show({1, 6}); // none of them is there any more
    QCOMPARE(m_table->selected(), std::vector<RowId>());
}

void TestRecordTable::oneStaysSelectedWhenItComesAnew()
{
    click(1, 1);
    m_model->show({6, 5, 2});
    QCOMPARE(m_table->selected(), std::vector<RowId>{2});
    m_model->show({6, 5});
    QCOMPARE(m_table->selected(), std::vector<RowId>());
    m_model->show({1, 2, 5}); // it is back, as after a search
    QCOMPARE(m_table->selected(), std::vector<RowId>{2});
}

void TestRecordTable::whatIsSelectedStaysSoBesideTheCurrentRow()
{
    click(1, 1);
    click(3, 1, Qt::ControlModifier);
    click(3, 1, Qt::ControlModifier); // taken back, and still the current row
    QCOMPARE(m_table->selected(), std::vector<RowId>{2});
    QCOMPARE(m_table->current(), 4);
    m_model->show({6, 4, 2});
    QCOMPARE(m_table->selected(), std::vector<RowId>{2});
    QCOMPARE(m_table->current(), 4);
    click(2, 1, Qt::ControlModifier); // nothing is selected any more
    QCOMPARE(m_table->selected(), std::vector<RowId>());
    m_model->show({1, 2, 3, 4});
    QCOMPARE(m_table->selected(), std::vector<RowId>());
}

void TestRecordTable::aDoubleClickOpensButNotOnABox()
{
    const QSignalSpy opened(m_table.get(), &RecordTable::opened), checks(m_table.get(), &RecordTable::checkWanted);
    const auto doubleClick = [&](int row, int column) {
        click(row, column);
        QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, place(row, column));
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, place(row, column));
    };
    doubleClick(0, 1);
    QCOMPARE(opened.size(), 1);
    doubleClick(1, 0); // a row with a box
    doubleClick(0, 0); // one without
    QCOMPARE(opened.size(), 1);
    QCOMPARE(checks.size(), 2); // each press counts
    QTest::keyClick(&view(), Qt::Key_Return);
    QCOMPARE(opened.size(), 2);
}

void TestRecordTable::theWideColumnIsNeverTooNarrow()
{
    const QHeaderView &header = *view().horizontalHeader();
    QTRY_COMPARE(header.length(), view().viewport()->width());
    m_table->setFixedWidth(150);
    QTRY_COMPARE(header.sectionSize(1), 140);
    QVERIFY(header.length() > view().viewport()->width()); // the rest is scrolled to
    m_table->setFixedWidth(600);
    QTRY_COMPARE(header.length(), view().viewport()->width());
}

QTEST_MAIN(TestRecordTable)
#include "tst_recordtable.moc"
