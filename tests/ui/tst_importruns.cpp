// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/importfixture.h"
#include "models/domain/importfields.h"
#include "ui/import/reportoutput.h"
#include "ui/words/columnwords.h"
#include "ui/words/importnames.h"

#include <QAction>
#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// What stays of an import: the list of them, their reports, the way back.
class TestImportRuns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anEarlierImportIsListedAndTakenBack();
    void aLaterChangeRefusesInWords();
    void oneStoppedInTheStatusBarIsForgotten();
    void theReportBecomesAFile();
    void everyFieldHasAName();

private:
    static void import(testing::ImportFixture &m, const QByteArray &rows);
    static void openEarlier(testing::ImportFixture &m, int runs);
};

void TestImportRuns::initTestCase()
{
    applyLook();
    QApplication::setPalette(themePalette(Theme::Light));
}

void TestImportRuns::import(testing::ImportFixture &m, const QByteArray &rows)
{
    m.window->importing().importFiles({m.contacts(rows)});
    QTRY_VERIFY(m.tried());
    m.next();
    QTest::keyClick(m.find("importDialog"), Qt::Key_Return);
    QTRY_VERIFY(m.shows("importReport"));
    QTest::keyClick(m.find("importDialog"), Qt::Key_Escape);
    QTRY_VERIFY(!m.window->findChild<QWidget *>(u"importDialog"_s));
}

void TestImportRuns::openEarlier(testing::ImportFixture &m, int runs)
{
    m.activate();
    m.find<QAction>("earlierImports")->trigger();
    QTRY_COMPARE(m.rows("importRuns"), runs);
}

void TestImportRuns::anEarlierImportIsListedAndTakenBack()
{
    testing::ImportFixture m;
    import(m, "0030000000000001AAA,Ana,Ruiz,ana@mailbox.example\n,Nobody,Ruiz,\n");
    openEarlier(m, 1);
    QCOMPARE(m.cell("importRuns", 0, 2), u"Contact.csv"_s);
    QCOMPARE(m.cell("importRuns", 0, 3), u"1"_s);
    QCOMPARE(m.cell("importRuns", 0, 4), u"1"_s);
    QCOMPARE(m.cell("importRuns", 0, 5), u"In force"_s);
    QTRY_VERIFY(m.find("importRunReport")->property("plainText").toString().contains(u"line 3"_s));
    m.press("importRunBack");
    QTRY_VERIFY(m.shows("importRunReally"));
    QVERIFY(m.text("importRunQuestionText").contains(u"1 row"_s));
    QTRY_VERIFY(m.find("importRunLeave")->hasFocus()); // the safe answer
    QCOMPARE(m.value(u"SELECT count(*) FROM contact"_s), u"1"_s);
    m.press("importRunReally");
    QTRY_COMPARE(m.cell("importRuns", 0, 5), u"Taken back"_s);
    QCOMPARE(m.value(u"SELECT count(*) FROM contact"_s), u"0"_s);
    QTRY_VERIFY(!m.find<QAbstractButton>("importRunBack")->isEnabled());
    QVERIFY(m.find("importRunBack")->toolTip().contains(u"already"_s));
}

void TestImportRuns::aLaterChangeRefusesInWords()
{
    testing::ImportFixture m;
    import(m, "0030000000000001AAA,Ana,Ruiz,ana@mailbox.example\n");
    import(m, "0030000000000001AAA,Anne,Ruiz,ana@mailbox.example\n");
    openEarlier(m, 2);
    m.find<QTableView>("importRuns")->setFocus();
    QTest::keyClick(m.find("importRuns"), Qt::Key_Down);
    QTRY_VERIFY(m.find<QAbstractButton>("importRunBack")->isEnabled());
    m.press("importRunBack");
    QTRY_VERIFY(m.shows("importRunsError"));
    QVERIFY2(m.text("importRunsErrorText").contains(u"cannot be undone"_s), qPrintable(m.text("importRunsErrorText")));
    QVERIFY(!m.shows("importRunReally"));
    QCOMPARE(m.value(u"SELECT first_name FROM contact"_s), u"Anne"_s);
}

void TestImportRuns::oneStoppedInTheStatusBarIsForgotten()
{
    testing::ImportFixture m;
    QByteArray rows; // that take longer to import than a clerk who thinks again at once
    for (int i = 0; i < 5'000; ++i)
        rows += "0030000000" + QByteArray::number(10'000 + i) + ",Ana,Ruiz,ana@mailbox.example\n";
    m.window->importing().importFiles({m.contacts(rows)});
    QTRY_VERIFY_WITH_TIMEOUT(m.tried(), 60'000);
    m.next();
    QTest::keyClick(m.find("importDialog"), Qt::Key_Return);
    QTest::keyClick(m.find("importDialog"), Qt::Key_Escape);
    m.desk->writer.tasks().front()->cancel();
    QTRY_VERIFY2_WITH_TIMEOUT(m.text("noticeText").contains(u"Cancelled"_s), qPrintable(m.text("noticeText")), 60'000);
    QCOMPARE(m.value(u"SELECT count(*) FROM contact"_s), u"0"_s);
    m.window->importing().importFiles({});
    QCOMPARE(m.find<QListWidget>("importPaths")->count(), 0);
}

void TestImportRuns::theReportBecomesAFile()
{
    const QTemporaryDir folder;
    ImportReport report;
    report.files.push_back({u"/x/Contact.csv"_s, u"Contact"_s, u"UTF-8"_s, 1, 2, 1, 0, 1});
    report.rejections.push_back({u"/x/Contact.csv"_s, 3, u"=HYPERLINK"_s, {ErrorCode::RowIdMissing, {{u"path"_s, u"/x/Contact.csv"_s}, {u"line"_s, 3}, {u"column"_s, u"Id"_s}}, {}}});
    const auto written = [&](const QString &name) {
        const auto done = writeReport(report, folder.filePath(name));
        QFile file(folder.filePath(name));
        return done && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(written(u"report.txt"_s).contains("2 rows, 1 stored"));
    QCOMPARE(QJsonDocument::fromJson(written(u"report.json"_s)).object()[u"schemaVersion"_s].toInt(), 1);
    const QByteArray csv = written(u"rejected.csv"_s);
    QVERIFY(csv.startsWith("File,Line,Column,Reason\r\n"));
    QVERIFY(csv.contains(",3,'=HYPERLINK,")); // no formula
    QVERIFY(!writeReport(report, u"/nowhere/at/all.txt"_s));
    QCOMPARE(writeReport(report, u"/nowhere/at/all.txt"_s).error().code, ErrorCode::FileUnwritable);
}

void TestImportRuns::everyFieldHasAName()
{
    for (const ImportTable &table : importTables()) {
        QVERIFY2(words::importObjectName(table.object) != table.object || table.object == words::importObjectName(table.object).simplified(), qPrintable(table.object));
        QStringList titles; // each tells its field from the others
        for (const ImportField &field : table.fields) {
            titles.append(words::columnTitle(table.table, field.column));
            QVERIFY2(titles.back() != field.column && titles.back().at(0) == titles.back().at(0).toUpper(), qPrintable(table.table + u'.' + field.column));
            QCOMPARE(words::columnTitle(table.table, field.column), words::upperFirst(words::columnWords(table.table, field.column)));
        }
        QCOMPARE(titles.removeDuplicates(), 0);
    }
    for (int i = 0; i < systemFieldCount; ++i)
        QVERIFY(words::columnTitle(u"contact"_s, systemFieldName(SystemField(i))) != systemFieldName(SystemField(i)));
}

QTEST_MAIN(TestImportRuns)
#include "tst_importruns.moc"
