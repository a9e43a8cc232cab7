// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/assignmentactions.h"
#include "models/items/seriesmodel.h"
#include "models/items/unsureseatsmodel.h"
#include "models/store/writetransaction.h"
#include "tests/ui/demofixture.h"
#include "ui/common/chip.h"
#include "ui/common/recordproxy.h"
#include "ui/common/recordtable.h"
#include "ui/common/recordview.h"
#include "ui/series/seriespage.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDateTimeEdit>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// Series and whose seats are whose, in the real window, on a real file.
class TestSeriesPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void listsTheSeriesOfAllSeasons();
    void aSeriesIsEditedAsOneChange();
    void aWrongDateIsRefusedInPlace();
    void unsureSeatsAreConfirmedAndRefused();
    void seatsStayChosenWhenOthersAreDecided();
    void packageAndVenueAreChosen();
    void seasonsAreMadeAndChanged();
    void theModelsKeepTheirPromises();

private:
    template <class T = QWidget>
    T *find(const QString &name)
    {
        T *found = m_window->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    RecordTable &table(const QString &name) { return *find<RecordTable>(name); }
    QString cell(const QString &name, int row, int column) { return table(name).proxy().index(row, column).data().toString(); }
    QVariant stored(const QString &sql)
    {
        const auto db = store::Connection::open(m_desk->url, store::OpenMode::ReadOnly);
        return *(*db)->value(sql);
    }
    void change(const QString &sql)
    {
        const auto db = store::Connection::open(m_desk->url, store::OpenMode::ReadWrite);
        store::JournalEntry entry;
        entry.who = entry.what = u"test"_s;
        const auto transaction = store::WriteTransaction::begin(**db, std::move(entry));
        QVERIFY((*db)->query(sql));
        QVERIFY((*transaction)->commit());
    }
    void openPage()
    {
        find<QAbstractButton>(u"nav_series"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(table(u"seriesTable"_s).proxy().rowCount(), 18, 20000);
    }
    void choose(const QString &name, RowId id)
    {
        table(name).setFocusToRows();
        table(name).choose(id);
    }
    QModelIndex row(const QString &name, int row) { return table(name).proxy().index(row, 0); }
    static RowId id(const QModelIndex &row) { return row.data(items::RecordModel::RecordIdRole).toLongLong(); }
    void makeTwoUnsure()
    {
        change(u"UPDATE seat_assignment SET confidence = 'medium', version = version + 1 WHERE series_id = 6 AND id IN "
               "(SELECT id FROM seat_assignment WHERE series_id = 6 AND confidence = 'high' ORDER BY seat_id LIMIT 2)"_s);
        find<SeriesPage>(u"seriesPage"_s)->reload();
    }
    QDialog *edit(RowId series)
    {
        choose(u"seriesTable"_s, series);
        QTest::mouseClick(find<QPushButton>(u"seriesEdit"_s), Qt::LeftButton);
        auto *editor = find<QDialog>(u"seriesEditor"_s);
        if (!QTest::qWaitFor([&] { return find<QPushButton>(u"seriesEditorSave"_s)->isEnabled(); }))
            qFatal("the series is not read");
        return editor;
    }

    std::unique_ptr<testing::DemoFile> m_demo;
    std::unique_ptr<testing::DemoDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

void TestSeriesPage::initTestCase()
{
    applyLook();
    QApplication::setPalette(themePalette(Theme::Light));
    m_demo = std::make_unique<testing::DemoFile>();
    QVERIFY(m_demo->isMade());
}

void TestSeriesPage::init()
{
    m_desk = std::make_unique<testing::DemoDesk>(*m_demo);
    m_window = m_desk->window.makeWindow();
    m_window->show();
    m_window->activateWindow();
    m_window->openDatabase();
}

void TestSeriesPage::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void TestSeriesPage::listsTheSeriesOfAllSeasons()
{
    openPage();
    const auto &model = static_cast<const items::SeriesModel &>(*table(u"seriesTable"_s).proxy().sourceModel());
    QCOMPARE(model.at(0).performances.size(), size_t(6));
    QCOMPARE(model.at(0).series.packageKind, PackageKind::Fixed);
    QVERIFY(cell(u"seriesTable"_s, 0, items::SeriesModel::NameColumn).startsWith(u"Matinee Six"_s));
    QVERIFY(!find<QPushButton>(u"seriesEdit"_s)->isEnabled());
    QVERIFY(!find<QPushButton>(u"seriesEdit"_s)->toolTip().isEmpty());
    choose(u"seriesTable"_s, 1);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"seriesEdit"_s)->isEnabled(), 20000);
}

void TestSeriesPage::aSeriesIsEditedAsOneChange()
{
    openPage();
    QDialog *editor = edit(1);
    auto *performances = editor->findChild<QListWidget *>(u"seriesEditorPerformances"_s);
    QCOMPARE(performances->item(0)->checkState(), Qt::Checked);
    performances->item(0)->setCheckState(Qt::Unchecked);
    editor->findChild<QTableWidget *>(u"seriesEditorLevels"_s)->item(0, 2)->setText(u"250"_s);
    QTest::mouseClick(editor->findChild<QCheckBox *>(u"seriesEditorHasEarly"_s), Qt::LeftButton);
    const int before = stored(u"SELECT count(*) FROM journal_action"_s).toInt();
    QTest::mouseClick(find<QPushButton>(u"seriesEditorSave"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"SELECT count(*) FROM series_instance WHERE series_id = 1"_s).toInt(), 5, 20000);
    QCOMPARE(stored(u"SELECT early_price FROM series_price_level WHERE series_id = 1"_s).toInt(), 25000);
    QVERIFY(stored(u"SELECT early_price_until FROM series WHERE id = 1"_s).isNull());
    QCOMPARE(stored(u"SELECT count(*) FROM journal_action"_s).toInt(), before + 1);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<QDialog *>(u"seriesEditor"_s), 20000);
    QTRY_COMPARE_WITH_TIMEOUT(cell(u"seriesTable"_s, 0, items::SeriesModel::PerformancesColumn), u"5"_s, 20000);
}

void TestSeriesPage::aWrongDateIsRefusedInPlace()
{
    openPage();
    QDialog *editor = edit(1);
    editor->findChild<QDateTimeEdit *>(u"seriesEditorCloses"_s)->setDate(QDate(2001, 1, 1));
    QTest::mouseClick(find<QPushButton>(u"seriesEditorSave"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"seriesEditorFault"_s)->isVisible(), 20000);
    QVERIFY(editor->isVisible());
    editor->reject();
}

void TestSeriesPage::unsureSeatsAreConfirmedAndRefused()
{
    openPage();
    RecordTable &seats = table(u"unsureSeatsTable"_s);
    QTRY_VERIFY_WITH_TIMEOUT(seats.proxy().rowCount() > 0, 20000); // the demo theatre has some
    const int waiting = seats.proxy().rowCount();
    QCOMPARE(find<SeriesPage>(u"seriesPage"_s)->count(), waiting);
    makeTwoUnsure();
    QTRY_COMPARE_WITH_TIMEOUT(seats.proxy().rowCount(), waiting + 2, 20000);
    QVERIFY(!find<QPushButton>(u"unsureSeatsAccept"_s)->isEnabled());
    const auto sure = [this] { return stored(u"SELECT count(*) FROM seat_assignment WHERE confidence = 'high'"_s).toInt(); };
    const int before = sure();
    choose(u"unsureSeatsTable"_s, id(row(u"unsureSeatsTable"_s, 0)));
    QTest::mouseClick(find<QPushButton>(u"unsureSeatsAccept"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(seats.proxy().rowCount(), waiting + 1, 20000);
    QCOMPARE(sure(), before + 1);
    choose(u"unsureSeatsTable"_s, id(row(u"unsureSeatsTable"_s, 0)));
    QTest::mouseClick(find<QPushButton>(u"unsureSeatsRefuse"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(seats.proxy().rowCount(), waiting, 20000);
    QCOMPARE(stored(u"SELECT count(*) FROM seat_refusal"_s).toInt(), 1);
}

void TestSeriesPage::seatsStayChosenWhenOthersAreDecided()
{
    openPage();
    makeTwoUnsure();
    RecordTable &seats = table(u"unsureSeatsTable"_s);
    QTRY_VERIFY_WITH_TIMEOUT(seats.proxy().rowCount() >= 3, 20000);
    const auto &model = static_cast<const items::UnsureSeatsModel &>(*seats.proxy().sourceModel());
    const int waiting = model.rowCount();
    const UnsureSeat first = model.at(0), second = model.at(1);
    choose(u"unsureSeatsTable"_s, id(row(u"unsureSeatsTable"_s, 1)));
    QVERIFY(m_desk->window.writer.run(std::make_shared<actions::SeatDecisionAction>(std::vector<store::SeatOfPatron>{{first.series, first.contact, first.seat}}, true)).result()); // somebody else
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), waiting - 1, 20000);
    QCOMPARE(model.at(0).seat, second.seat);
    QCOMPARE(seats.selected(), std::vector<RowId>{id(row(u"unsureSeatsTable"_s, 0))}); // the same seat, one row further up
    QTest::mouseClick(find<QPushButton>(u"unsureSeatsAccept"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), waiting - 2, 20000);
    QCOMPARE(seats.selected(), std::vector<RowId>()); // nothing that nobody has chosen
    QVERIFY(!find<QPushButton>(u"unsureSeatsAccept"_s)->isEnabled());
}

void TestSeriesPage::packageAndVenueAreChosen()
{
    openPage();
    QDialog *editor = edit(6);
    auto *venue = editor->findChild<QComboBox *>(u"seriesEditorVenue"_s);
    auto *package = editor->findChild<QComboBox *>(u"seriesEditorPackage"_s);
    QCOMPARE(venue->currentText(), stored(u"SELECT v.name FROM series s JOIN venue v ON v.id = s.venue_id WHERE s.id = 6"_s).toString());
    QVERIFY(package->count() > 2);
    const auto *note = editor->findChild<QWidget *>(u"seriesEditorElsewhere"_s);
    QVERIFY(!note->isVisible());
    venue->setCurrentIndex(0); // none
    QVERIFY(note->isVisible());
    auto *season = editor->findChild<QComboBox *>(u"seriesEditorSeason"_s);
    QVERIFY(season->count() == 4);
    const int before = stored(u"SELECT count(*) FROM journal_action"_s).toInt();
    QTest::mouseClick(find<QPushButton>(u"seriesEditorSave"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(stored(u"SELECT venue_id FROM series WHERE id = 6"_s).isNull(), 20000);
    QCOMPARE(stored(u"SELECT count(*) FROM journal_action"_s).toInt(), before + 1);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<QDialog *>(u"seriesEditor"_s), 20000);
}

void TestSeriesPage::seasonsAreMadeAndChanged()
{
    openPage();
    QTest::keyClick(find<QPushButton>(u"seriesSeasons"_s), Qt::Key_Space);
    auto *list = find<QListWidget>(u"seasonList"_s);
    QTRY_COMPARE_WITH_TIMEOUT(list->count(), 3, 20000);
    QVERIFY(!find<QPushButton>(u"seasonSave"_s)->isEnabled()); // nothing has changed
    auto *last = find<QDateEdit>(u"seasonLast"_s);
    QVERIFY(last->isEnabled());
    const QString name = find<QLineEdit>(u"seasonName"_s)->text();
    const QDate longer = last->date().addDays(9);
    last->setDate(longer);
    QTest::mouseClick(find<QPushButton>(u"seasonSave"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"SELECT ends_on FROM season WHERE name = '%1'"_s.arg(name)).toString(), longer.toString(Qt::ISODate), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"seasonNew"_s)->isEnabled(), 20000);
    QTest::mouseClick(find<QPushButton>(u"seasonNew"_s), Qt::LeftButton);
    QVERIFY(find<QLineEdit>(u"seasonName"_s)->text().isEmpty());
    QVERIFY(!find<QDateEdit>(u"seasonLast"_s)->isEnabled());
    QTest::keyClicks(find<QLineEdit>(u"seasonName"_s), name); // there is one already
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"seasonSave"_s)->isEnabled(), 20000);
    QTest::mouseClick(find<QPushButton>(u"seasonSave"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"seasonFault"_s)->isVisible(), 20000);
    QCOMPARE(find<QLineEdit>(u"seasonName"_s)->text(), name);
    QTest::keyClicks(find<QLineEdit>(u"seasonName"_s), u" again"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"seasonSave"_s)->isEnabled(), 20000);
    QTest::mouseClick(find<QPushButton>(u"seasonSave"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(list->count(), 4, 20000);
    QTRY_COMPARE_WITH_TIMEOUT(list->currentItem()->text(), name + u" again"_s, 20000);
    QVERIFY(stored(u"SELECT starts_on FROM season WHERE name = '%1 again'"_s.arg(name)).isNull());
    QTest::keyClick(find<QDialog>(u"seasonsDialog"_s), Qt::Key_Escape);
}

void TestSeriesPage::theModelsKeepTheirPromises()
{
    items::SeriesModel series(m_desk->window.reader);
    const QAbstractItemModelTester one(&series, QAbstractItemModelTester::FailureReportingMode::QtTest);
    items::UnsureSeatsModel seats(m_desk->window.reader);
    const QAbstractItemModelTester other(&seats, QAbstractItemModelTester::FailureReportingMode::QtTest);
    series.load();
    seats.load();
    QTRY_COMPARE_WITH_TIMEOUT(series.rowCount(), 18, 20000);
}

QTEST_MAIN(TestSeriesPage)
#include "tst_seriespage.moc"
