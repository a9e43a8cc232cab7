// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/previewfixture.h"
#include "ui/common/recordtable.h"

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// Copies of the page go to files and to paper, or say why not.
class TestPageCopies : public PreviewFixture {
    Q_OBJECT

private Q_SLOTS:
    void thePageIsExported_data();
    void thePageIsExported();
    void aFolderThatIsNotThereIsSaid();
    void noPrinterIsSaid();
    void tablesOnPaperSayWhoseTheyAre_data();
    void tablesOnPaperSayWhoseTheyAre();
};

void TestPageCopies::thePageIsExported_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("holds");
    QTest::newRow("pdf") << QByteArray("export_pdf") << QByteArray("%PDF-");
    QTest::newRow("html") << QByteArray("export_html") << QByteArray("&lt;b&gt;Bold&lt;/b&gt;");
    QTest::newRow("txt") << QByteArray("export_txt") << QByteArray("[hidden]");
    QTest::newRow("json") << QByteArray("export_json") << QByteArray("schemaVersion");
}

void TestPageCopies::thePageIsExported()
{
    QFETCH(QByteArray, action);
    QFETCH(QByteArray, holds);
    open(u"tagsson"_s);
    trigger("whatIf_portal.mobileTickets_false");
    QTRY_VERIFY(!line("whatIfText").isEmpty());
    trigger(action.constData());
    auto *dialog = find<QFileDialog>("exportDialog");
    QTRY_VERIFY(dialog->isVisible());
    const QString suggested = dialog->selectedFiles().value(0);
    QVERIFY2(suggested.contains(u"Tagsson"_s) && !QFileInfo(suggested).fileName().contains(u'<'), qPrintable(suggested));
    dialog->setDirectory(m_desk->folder.path());
    auto *field = dialog->findChild<QLineEdit *>();
    field->setText(m_desk->folder.filePath(u"out"_s));
    QTest::keyClick(field, Qt::Key_Return);
    const QString path = m_desk->folder.filePath(u"out."_s + QString::fromLatin1(action.mid(7)));
    QTRY_COMPARE(notice(), u"The page was written to %1."_s.arg(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains(holds));
    if (action == "export_html" || action == "export_txt")
        QVERIFY(bytes.contains("What if"));
    if (action == "export_json")
        QVERIFY2(bytes.contains("\"tried\": {\n        \"portal.mobileTickets\": false"), bytes.left(600));
    QCOMPARE(m_desk->window.preferences.value(u"export/folder"_s).toString(), m_desk->folder.path());
}

void TestPageCopies::aFolderThatIsNotThereIsSaid()
{
    open(u"angela nun"_s);
    trigger("export_html");
    auto *dialog = find<QFileDialog>("exportDialog");
    const QString path = m_desk->folder.filePath(u"gone/out.html"_s);
    Q_EMIT dialog->fileSelected(path); // it was there when the dialog closed
    QTRY_VERIFY2(notice().contains(path) && notice().contains(u"Nothing was written"_s), qPrintable(notice()));
    QVERIFY(!QFile::exists(path));
    QVERIFY(!QApplication::activeModalWidget() || QApplication::activeModalWidget() == dialog);
}

void TestPageCopies::noPrinterIsSaid()
{
    open(u"angela nun"_s);
    trigger("printPage");
    auto *target = find<QComboBox>("printTarget");
    QTRY_VERIFY(target->isVisible());
    if (target->count() > 1)
        QSKIP("this computer has a printer");
    const QString sentence = find<QLabel>("printSentence")->text();
    QVERIFY2(sentence.contains(u"No printer"_s) && sentence.contains(u"PDF"_s), qPrintable(sentence));
    QVERIFY(find<QDialog>("printWindow")->windowTitle().contains(u"Núñez"_s));
}

void TestPageCopies::tablesOnPaperSayWhoseTheyAre_data()
{
    QTest::addColumn<QByteArray>("table");
    for (const char *table : {"contactTable", "ordersTable", "donationsTable", "benefitsTable", "historyTable"})
        QTest::newRow(table) << QByteArray(table);
}

void TestPageCopies::tablesOnPaperSayWhoseTheyAre()
{
    QFETCH(QByteArray, table);
    open(u"angela nun"_s);
    auto *records = find<RecordTable>(table.constData());
    QVERIFY2(records->paperTitle().age.contains(u"Records"_s), qPrintable(records->paperTitle().age));
    records->findChild<QAction *>(u"printRows"_s)->trigger();
    auto *window = find<QDialog>("printWindow");
    QTRY_VERIFY(window->isVisible());
    QVERIFY2(window->windowTitle().contains(u"Núñez"_s) && window->windowTitle().contains(records->words().name), qPrintable(window->windowTitle()));
}

QTEST_MAIN(TestPageCopies)
#include "tst_pagecopies.moc"
