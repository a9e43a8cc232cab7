// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/importfixture.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QListWidget>
#include <QMimeData>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

namespace {

constexpr int many = 5'000;
const QByteArray ana = "0030000000000001AAA,Ana,Ruiz,ana@mailbox.example\n";
const QByteArray bo = "0030000000000002AAA,Bo,Ruiz,bo@mailbox.example\n";

} // namespace

// The way of files into the database, driven by keys.
class TestImportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m = std::make_unique<testing::ImportFixture>(); }
    void cleanup() { m.reset(); }
    void anExportIsImportedFromTheKeyboard();
    void anEmptyDatabaseAsksForAnImport();
    void theSameFilesAgainAreSaidToBeThere();
    void filesAreChosenAndRemoved();
    void aColumnIsGivenAFieldAndTheAliasSaved();
    void rejectedRowsAreListedWithTheirReason();
    void ambiguousDatesAreAsked();
    void conflictsAreShownAndTaken();
    void closingBeforeTheImportStoresNothing();
    void anImportOutlivesItsDialog();
    void aStoppedImportStoresNothing();
    void whatCannotBeReadIsOneSentence_data();
    void whatCannotBeReadIsOneSentence();
    void aFileThatIsThereAgainIsTriedAgain();
    void aLockedDatabaseIsOneSentenceAndTriedAgain();
    void droppedFilesOpenTheDialog();
    void aWrongDropIsOneSentence_data();
    void aWrongDropIsOneSentence();
    void aFolderWithoutAnExportIsOneSentence();

private:
    void drop(QMimeData &data);
    QString notice() const { return m->text("noticeText"); }

    std::unique_ptr<testing::ImportFixture> m;
};

void TestImportDialog::initTestCase()
{
    applyLook();
    QApplication::setPalette(themePalette(Theme::Light));
}

void TestImportDialog::anExportIsImportedFromTheKeyboard()
{
    const QString path = m->contacts(ana + bo);
    QTest::keyClick(m->window.get(), Qt::Key_I, Qt::ControlModifier);
    QVERIFY(m->dialogOpen());
    auto *next = m->find<QAbstractButton>("importNext");
    QVERIFY(!next->isEnabled());
    QVERIFY(!next->toolTip().isEmpty());
    m->window->importing().importFiles({path});
    QTRY_VERIFY(m->tried());
    QCOMPARE(m->cell("importFiles", 0, 0), u"Contact.csv"_s);
    QCOMPARE(m->cell("importFiles", 0, 1), u"Contact"_s);
    QCOMPARE(m->cell("importFiles", 0, 3), u"2"_s);
    QCOMPARE(m->text("importRead"), u"2"_s);
    QCOMPARE(m->text("importToStore"), u"2"_s);
    QVERIFY(m->text("importMasterText").contains(u"PatronManager becomes the master"_s));
    QCOMPARE(m->value(u"SELECT count(*) FROM contact"_s), u"0"_s);
    QTest::keyClick(m->find("importDialog"), Qt::Key_N, Qt::AltModifier); // no conflict: straight to the import
    QTRY_COMPARE(m->find<QStackedWidget>("importPages")->currentIndex(), 3);
    QVERIFY(m->text("importStepText").contains(u"2 row"_s));
    QTest::keyClick(m->find("importDialog"), Qt::Key_Return);
    QTRY_VERIFY(m->shows("importReport"));
    QCOMPARE(m->value(u"SELECT count(*) FROM contact"_s), u"2"_s);
    QCOMPARE(m->value(u"SELECT value FROM setting WHERE key = 'records.master'"_s), u"\"patronmanager\""_s);
    QVERIFY(m->find("importReport")->property("plainText").toString().contains(u"2 rows, 2 stored"_s));
    QTest::keyClick(m->find("importDialog"), Qt::Key_Escape);
    QTRY_VERIFY(!m->window->findChild<QWidget *>(u"importDialog"_s));
}

void TestImportDialog::anEmptyDatabaseAsksForAnImport()
{
    QTRY_VERIFY(m->find("emptyImport")->isVisible());
    QVERIFY(!m->find("emptyFind")->isVisible());
    m->press("emptyImport");
    QVERIFY(m->window->findChild<QWidget *>(u"importDialog"_s));
    m->window->importing().importFiles({m->contacts(ana)});
    QTRY_VERIFY(m->tried());
    m->next();
    QTest::keyClick(m->find("importDialog"), Qt::Key_Return);
    QTRY_VERIFY(m->shows("importReport"));
    QTRY_VERIFY(m->find("emptyFind")->isVisible()); // somebody can be found now
    QVERIFY(!m->find("emptyImport")->isVisible());
}

void TestImportDialog::theSameFilesAgainAreSaidToBeThere()
{
    const QString path = m->contacts(ana);
    for (const QString &stored : {u"1"_s, u"0"_s}) {
        m->window->importing().importFiles({path});
        QTRY_VERIFY(m->tried());
        QCOMPARE(m->text("importToStore"), stored);
        m->next();
        QTest::keyClick(m->find("importDialog"), Qt::Key_Return);
        QTRY_VERIFY(m->shows("importReport"));
        QCOMPARE(m->text("importStepText").contains(u"here already"_s), stored == "0"_L1);
        QTest::keyClick(m->find("importDialog"), Qt::Key_Escape);
        QTRY_VERIFY(!m->window->findChild<QWidget *>(u"importDialog"_s));
    }
}

void TestImportDialog::filesAreChosenAndRemoved()
{
    m->window->importing().importFiles({m->contacts(ana), m->file(u"list.txt"_s, "x")});
    QTRY_VERIFY(m->tried());
    QVERIFY(m->text("importFilesCount").contains(u"1 skipped"_s));
    m->press("importBack");
    auto *list = m->find<QListWidget>("importPaths");
    QCOMPARE(list->count(), 2);
    QVERIFY(!m->find<QAbstractButton>("importRemove")->isEnabled());
    list->setFocus();
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(list->count(), 1);
    m->next();
    QTRY_VERIFY(m->tried());
    QVERIFY(!m->text("importFilesCount").contains(u"skipped"_s));
}

void TestImportDialog::aColumnIsGivenAFieldAndTheAliasSaved()
{
    const QString path = m->file(u"Contact.csv"_s, "Id,LastName,Seat Loyalty\n0030000000000001AAA,Ruiz,Patron circle\n");
    m->window->importing().importFiles({path});
    QTRY_VERIFY(m->tried());
    auto *columns = m->find<QTableView>("importColumns");
    QCOMPARE(m->cell("importColumns", 2, 1), u"Patron circle"_s);
    QCOMPARE(m->cell("importColumns", 2, 3), u"Not mapped"_s);
    QVERIFY(!m->find<QAbstractButton>("importSaveAliases")->isEnabled());
    columns->setFocus();
    columns->setCurrentIndex(columns->model()->index(2, 2));
    QTest::keyClick(columns, Qt::Key_F2);
    auto *choice = m->find<QComboBox>("importFieldChoice");
    choice->setCurrentText(u"Role in the household"_s);
    Q_EMIT choice->activated(choice->currentIndex());
    QTRY_COMPARE(m->cell("importColumns", 2, 3), u"Your alias"_s);
    QTRY_VERIFY(m->tried());
    QCOMPARE(m->value(u"SELECT count(*) FROM column_alias"_s), u"0"_s);
    QTest::keyClick(m->find("importDialog"), Qt::Key_V, Qt::AltModifier);
    QTRY_VERIFY(m->text("importHint").contains(u"saved"_s));
    QCOMPARE(m->value(u"SELECT object || ' ' || alias || ' ' || field FROM column_alias"_s), u"Contact Seat Loyalty member_role"_s);
    QVERIFY(!m->find<QAbstractButton>("importSaveAliases")->isEnabled());
    m->next();
    QTest::keyClick(m->find("importDialog"), Qt::Key_Return);
    QTRY_VERIFY(m->shows("importReport"));
    QCOMPARE(m->value(u"SELECT member_role FROM contact"_s), u"Patron circle"_s);
}

void TestImportDialog::rejectedRowsAreListedWithTheirReason()
{
    const QString path = m->file(u"PatronTicket__TicketOrder__c.csv"_s,
                                 "Id,Name,PatronTicket__Contact__c,PatronTicket__AmountPaid__c\n"
                                 "a010000000000001AAA,20871,0030000000000009AAA,12O.00\n"
                                 "a010000000000002AAA,20872,0030000000000009AAA,12.00\n"
                                 ",20873,,\n");
    m->window->importing().importFiles({path});
    QTRY_VERIFY(m->tried());
    QCOMPARE(m->text("importRejected"), u"2"_s);
    QCOMPARE(m->rows("importFindingsTableView"), 2);
    QCOMPARE(m->cell("importFindingsTableView", 0, 1), u"2"_s);
    QCOMPARE(m->cell("importFindingsTableView", 0, 2), u"PatronTicket__AmountPaid__c"_s);
    QVERIFY(m->cell("importFindingsTableView", 0, 3).startsWith(u"Not an amount"_s));
    QVERIFY(!m->cell("importFindingsTableView", 0, 3).contains(u"12O"_s));
    auto *kinds = m->find<QComboBox>("importFindingsKinds");
    kinds->setFocus();
    QTest::keyClick(kinds, Qt::Key_Down);
    QCOMPARE(m->rows("importFindingsTableView"), 1);
    QVERIFY(m->cell("importFindingsTableView", 0, 3).contains(u"0030000000000009"_s));
    QVERIFY(m->text("importOrphansChip").startsWith(u"1 orphan"_s));
}

void TestImportDialog::ambiguousDatesAreAsked()
{
    const QString path = m->file(u"Opportunity.csv"_s, "Id,Amount,Stage,Close Date\n006000000000001AAA,1.00,Posted,5/6/2026\n");
    m->window->importing().importFiles({path});
    auto *order = m->find<QComboBox>("importDayOrder");
    QTRY_VERIFY(order->isVisible());
    QTRY_VERIFY(m->shows("importDryRunAgain"));
    QVERIFY(m->text("importQuestionText").contains(u"5/6/2026"_s));
    QVERIFY(!m->text("importQuestionText").contains(u"--"_s));
    QVERIFY(!m->shows("importError"));
    QVERIFY(!m->find<QAbstractButton>("importNext")->isEnabled());
    order->setFocus();
    QTest::keyClick(order, Qt::Key_Down);
    QTest::keyClick(order, Qt::Key_Down);
    QTRY_VERIFY(m->tried());
    m->next();
    QTest::keyClick(m->find("importDialog"), Qt::Key_Return);
    QTRY_VERIFY(m->shows("importReport"));
    QCOMPARE(m->value(u"SELECT close_on FROM donation"_s), u"2026-06-05"_s);
}

void TestImportDialog::conflictsAreShownAndTaken()
{
    m->window->importing().importFiles({m->contacts(ana)});
    QTRY_VERIFY(m->tried());
    m->next();
    QTest::keyClick(m->find("importDialog"), Qt::Key_Return);
    QTRY_VERIFY(m->shows("importReport"));
    QTest::keyClick(m->find("importDialog"), Qt::Key_Escape);
    QVERIFY(m->edit({u"UPDATE contact SET first_name = 'Anita', version = version + 1"_s}));
    QTRY_VERIFY(!m->window->findChild<QWidget *>(u"importDialog"_s));
    m->window->importing().importFiles({m->contacts("0030000000000001AAA,Anne,Ruiz,ana@mailbox.example\n")});
    QTRY_VERIFY(m->tried());
    QVERIFY(m->text("importConflictsChip").startsWith(u"1 conflict"_s));
    m->next();
    QCOMPARE(m->cell("importConflicts", 0, 1), u"First name"_s);
    QCOMPARE(m->cell("importConflicts", 0, 2), u"Anita"_s);
    QCOMPARE(m->cell("importConflicts", 0, 3), u"Anne"_s);
    QVERIFY(m->find<QRadioButton>("importKeep")->isChecked());
    m->press("importTake");
    QVERIFY(m->find<QRadioButton>("importTake")->isChecked());
    m->next();
    QVERIFY(m->text("importStepText").contains(u"will be replaced"_s));
    QTest::keyClick(m->find("importDialog"), Qt::Key_Return);
    QTRY_VERIFY(m->shows("importReport"));
    QCOMPARE(m->value(u"SELECT first_name FROM contact"_s), u"Anne"_s);
}

void TestImportDialog::closingBeforeTheImportStoresNothing()
{
    m->window->importing().importFiles({m->contacts(ana)});
    QTest::keyClick(m->find("importDialog"), Qt::Key_Escape);
    QTRY_VERIFY(!m->window->findChild<QWidget *>(u"importDialog"_s));
    QTRY_VERIFY(m->desk->writer.tasks().empty());
    QCOMPARE(m->value(u"SELECT count(*) FROM contact"_s), u"0"_s);
    m->activate();
    QTest::keyClick(m->window.get(), Qt::Key_I, Qt::ControlModifier); // for another one
    QCOMPARE(m->find<QListWidget>("importPaths")->count(), 0);
}

void TestImportDialog::anImportOutlivesItsDialog()
{
    m->window->importing().importFiles({m->contacts(ana)});
    QTRY_VERIFY(m->tried());
    m->next();
    QTest::keyClick(m->find("importDialog"), Qt::Key_Return);
    QVERIFY(m->shows("importProgress"));
    QTest::keyClick(m->find("importDialog"), Qt::Key_Escape);
    QVERIFY(notice().contains(u"goes on"_s));
    QTRY_VERIFY(notice().contains(u"The import is done: 1 row"_s));
    QCOMPARE(m->value(u"SELECT count(*) FROM contact"_s), u"1"_s);
}

void TestImportDialog::aStoppedImportStoresNothing()
{
    QByteArray rows; // that take longer than a clerk who thinks again at once
    for (int i = 0; i < many; ++i)
        rows += "0030000000" + QByteArray::number(10'000 + i) + ",Ana,Ruiz,ana@mailbox.example\n";
    m->window->importing().importFiles({m->contacts(rows)});
    QTRY_VERIFY_WITH_TIMEOUT(m->tried(), 60'000);
    m->next();
    QTest::keyClick(m->find("importDialog"), Qt::Key_Return);
    m->press("importStop");
    QTRY_VERIFY_WITH_TIMEOUT(m->text("importStepErrorText").contains(u"Cancelled"_s), 60'000);
    QCOMPARE(m->value(u"SELECT count(*) FROM contact"_s), u"0"_s);
    QCOMPARE(m->value(u"SELECT count(*) FROM import_run"_s), u"0"_s);
    QTest::keyClick(m->find("importDialog"), Qt::Key_Return); // and can be begun again
    QTRY_VERIFY_WITH_TIMEOUT(m->shows("importReport"), 60'000);
    QCOMPARE(m->value(u"SELECT count(*) FROM contact"_s), QString::number(many));
}

void TestImportDialog::whatCannotBeReadIsOneSentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("gone") << QByteArray() << u"gone.csv"_s << u"cannot be read"_s;
    QTest::newRow("broken zip") << QByteArray("PK\x03\x04 and then nothing of a zip") << u"export.zip"_s << u"damaged"_s;
    QTest::newRow("no columns") << QByteArray("a,b\n1,2\n") << u"list.csv"_s << u"No row of"_s;
}

void TestImportDialog::whatCannotBeReadIsOneSentence()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(QString, sentence);
    const QString path = bytes.isEmpty() ? m->folder.filePath(name) : m->file(name, bytes);
    m->window->importing().importFiles({path});
    QTRY_VERIFY(m->shows("importError"));
    QVERIFY2(m->text("importErrorText").contains(sentence), qPrintable(m->text("importErrorText")));
    QVERIFY(!m->find<QAbstractButton>("importNext")->isEnabled());
}

void TestImportDialog::aFileThatIsThereAgainIsTriedAgain()
{
    m->window->importing().importFiles({m->folder.filePath(u"Contact.csv"_s)});
    QTRY_VERIFY(m->shows("importError"));
    m->contacts(ana);
    m->press("importDryRunAgain");
    QTRY_VERIFY(m->tried());
    QVERIFY(!m->shows("importError"));
}

void TestImportDialog::aLockedDatabaseIsOneSentenceAndTriedAgain()
{
    m->window->importing().importFiles({m->contacts(ana)});
    QTRY_VERIFY(m->tried());
    m->next();
    {
        const auto other = store::Connection::open(m->url, store::OpenMode::ReadWrite);
        QVERIFY(other);
        QVERIFY((*other)->execute(u"BEGIN IMMEDIATE"_s));
        QTest::keyClick(m->find("importDialog"), Qt::Key_Return);
        QTRY_VERIFY(m->shows("importStepError"));
        QVERIFY2(m->text("importStepErrorText").contains(u"did not finish in time"_s), qPrintable(m->text("importStepErrorText")));
        QVERIFY((*other)->execute(u"ROLLBACK"_s));
    }
    QTest::keyClick(m->find("importDialog"), Qt::Key_Return);
    QTRY_VERIFY(m->shows("importReport"));
}

void TestImportDialog::drop(QMimeData &data)
{
    const QPoint place(400, 300);
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m->window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QVERIFY(m->shows("dropTarget"));
    QDropEvent dropped(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m->window.get(), &dropped);
    QVERIFY(!m->window->findChild<QWidget *>(u"dropTarget"_s));
}

void TestImportDialog::droppedFilesOpenTheDialog()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m->contacts(ana))});
    drop(data);
    QTRY_VERIFY(m->tried());
}

void TestImportDialog::aWrongDropIsOneSentence_data()
{
    QTest::addColumn<QList<QUrl>>("urls");
    QTest::newRow("a picture") << QList<QUrl>{QUrl::fromLocalFile(u"/home/clerk/seats.png"_s)};
    QTest::newRow("an address") << QList<QUrl>{QUrl(u"https://example.org/export.zip"_s)};
    QTest::newRow("two databases") << QList<QUrl>{QUrl::fromLocalFile(u"/home/clerk/one.db"_s), QUrl::fromLocalFile(u"/home/clerk/two.db"_s)};
    QTest::newRow("text") << QList<QUrl>{};
}

void TestImportDialog::aWrongDropIsOneSentence()
{
    QFETCH(QList<QUrl>, urls);
    QMimeData data;
    if (urls.isEmpty())
        data.setText(u"a note"_s);
    else
        data.setUrls(urls);
    drop(data);
    QVERIFY2(notice().contains(u"left alone"_s), qPrintable(notice()));
    QVERIFY(!m->window->findChild<QWidget *>(u"importDialog"_s));
}

void TestImportDialog::aFolderWithoutAnExportIsOneSentence()
{
    QVERIFY(QDir(m->folder.path()).mkdir(u"holiday"_s));
    m->file(u"holiday/seats.png"_s, "no export");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m->folder.filePath(u"holiday"_s))});
    drop(data);
    QTRY_VERIFY(m->shows("importError"));
    QVERIFY2(m->text("importErrorText").contains(u"holiday"_s), qPrintable(m->text("importErrorText")));
    QVERIFY(!m->find<QAbstractButton>("importNext")->isEnabled());
}

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
