// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/patrondesk/programfixture.h"
#include "ui/data/backupspanel.h"
#include "ui/data/recentdatabases.h"
#include "ui/settings/settingspage.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QThread>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace pd;
using testing::ProgramFixture;

// Other databases, backups, About and a second start, in the running program on real files.
class TestDatabases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyLook(); }
    void init();
    void cleanup() { m_desk.reset(); }
    void opensANewDatabaseInPlaceOfTheOther();
    void workUnderWayIsAskedAboutFirst();
    void saysThatAFileIsNoDatabase();
    void backsUpAndRestoresToANewFile();
    void aBackupIsCancelledFromTheStatusBar();
    void aListThatCannotBeReadIsNotEmpty();
    void aBackupThatCannotBeWrittenIsOneSentence();
    void theDailyBackupIsMadeByItself();
    void aboutIsInNobodysWay();
    void aSecondStartComesToTheFrontAndImports();
    void aDatabaseThatAnotherWindowHasIsLeftToIt();
    void filesForTheFirstStartAreOfferedThere();
    void anotherLanguageWaitsForUnsavedEdits();
    void anUnfinishedFormIsOfferedAgain();

private:
    [[nodiscard]] QWidget *main() const { return ProgramFixture::window("mainWindow"); }
    [[nodiscard]] QString databaseShown() const { return main() ? main()->findChild<QLabel *>(u"databaseLabel"_s)->text() : QString(); }
    [[nodiscard]] QString told() const
    {
        return main() ? main()->findChild<QLabel *>(u"backupTold"_s)->text() : QString();
    }
    // Gives a file's name to the file dialog of that object name, when it has come up.
    void giveFile(const char *dialog, const QString &file);
    static void click(const char *window, const char *button)
    {
        QTest::mouseClick(ProgramFixture::window(window)->findChild<QPushButton *>(QString::fromLatin1(button)), Qt::LeftButton);
    }

    std::unique_ptr<ProgramFixture> m_desk;
};

void TestDatabases::init()
{
    m_desk = std::make_unique<ProgramFixture>();
    m_desk->makeDatabase(u"last.db"_s);
    m_desk->program.start(startup::StartDatabase{*store::DatabaseUrl::parse(m_desk->path(u"last.db"_s))}, {});
    QTRY_VERIFY(!ui::RecentDatabases(m_desk->preferences).list().empty()); // it is open
}

void TestDatabases::giveFile(const char *dialog, const QString &file)
{
    QTRY_VERIFY(ProgramFixture::window(dialog));
    auto *field = ProgramFixture::window(dialog)->findChild<QLineEdit *>(u"fileNameEdit"_s);
    field->setText(file);
    QTest::keyClick(field, Qt::Key_Return);
}

void TestDatabases::opensANewDatabaseInPlaceOfTheOther()
{
    QCOMPARE(databaseShown(), u"last.db"_s);
    QTest::keyClick(main(), Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY(ProgramFixture::window("databaseChooser"));
    click("databaseChooser", "newDatabase");
    giveFile("databaseFileDialog", m_desk->path(u"fresh.db"_s));
    QTRY_COMPARE(databaseShown(), u"fresh.db"_s);
    QTRY_COMPARE(m_desk->count(u"fresh.db"_s, u"contact"_s), 0);
    QTRY_COMPARE(ui::RecentDatabases(m_desk->preferences).list().size(), 2u);
    QVERIFY(m_desk->preferences.value(u"database"_s).toString().endsWith(u"fresh.db"_s));
}

void TestDatabases::workUnderWayIsAskedAboutFirst()
{
    const auto work = std::make_shared<items::Task>(u"Import"_s);
    static_cast<ui::MainWindow *>(main())->showTask(work);
    const auto chooseFresh = [this] {
        main()->findChild<QAction *>(u"openDatabase"_s)->trigger();
        QTRY_VERIFY(ProgramFixture::window("databaseChooser"));
        click("databaseChooser", "newDatabase");
        giveFile("databaseFileDialog", m_desk->path(u"fresh.db"_s));
        QTRY_VERIFY(main()->findChild<QWidget *>(u"questionBar"_s)->isVisible());
    };
    chooseFresh();
    click("mainWindow", "questionSafe");
    QVERIFY(!work->cancelled());
    chooseFresh();
    click("mainWindow", "questionOther");
    QVERIFY(work->cancelled());
    QCOMPARE(databaseShown(), u"last.db"_s);
    const Error cancelled{ErrorCode::Cancelled, {}, {}};
    work->end(&cancelled);
    QTRY_COMPARE(databaseShown(), u"fresh.db"_s);
}

void TestDatabases::saysThatAFileIsNoDatabase()
{
    ProgramFixture::writeFile(m_desk->path(u"notes.txt"_s), "nothing to see here, and long enough to be read as a header of a file");
    QTest::keyClick(main(), Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY(ProgramFixture::window("databaseChooser"));
    click("databaseChooser", "openFile");
    giveFile("databaseFileDialog", m_desk->path(u"notes.txt"_s));
    QTRY_COMPARE(databaseShown(), u"notes.txt"_s);
    QTRY_VERIFY(main()->findChild<QLabel *>(u"emptyText"_s)->text().contains(u"not a Patron Desk database"_s));
    QVERIFY(main()->findChild<QPushButton *>(u"emptyOther"_s)->isVisible());
    QVERIFY(m_desk->preferences.value(u"database"_s).toString().endsWith(u"last.db"_s)); // the next start is spared it
}

void TestDatabases::backsUpAndRestoresToANewFile()
{
    main()->findChild<QAction *>(u"backUp"_s)->trigger();
    giveFile("backupFileDialog", m_desk->path(u"copy.db"_s));
    QTRY_VERIFY2(told().contains(u"verified"_s), qPrintable(told()));
    QTRY_COMPARE(main()->findChild<QTableView *>(u"backupsTableView"_s)->model()->rowCount(), 1);
    QTRY_VERIFY(main()->findChild<QPushButton *>(u"backupRestore"_s)->isEnabled());
    click("mainWindow", "backupRestore");
    giveFile("restoreToDialog", m_desk->path(u"restored.db"_s));
    QTRY_VERIFY(told().startsWith(u"Restored"_s));
    QCOMPARE(databaseShown(), u"last.db"_s);
    click("mainWindow", "backupOpen");
    QTRY_COMPARE(databaseShown(), u"restored.db"_s);
}

void TestDatabases::aBackupIsCancelledFromTheStatusBar()
{
    {
        const auto db = store::Connection::open(*store::DatabaseUrl::parse(m_desk->path(u"last.db"_s)), store::OpenMode::ReadWrite);
        QVERIFY(db);
        QVERIFY((*db)->execute(u"CREATE TABLE ballast (b BLOB)"_s));
        QVERIFY((*db)->execute(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000) "
                               "INSERT INTO ballast SELECT randomblob(600) FROM n"_s));
    }
    main()->findChild<QAction *>(u"backUp"_s)->trigger();
    giveFile("backupFileDialog", m_desk->path(u"copy.db"_s));
    const auto *now = main()->findChild<QPushButton *>(u"backupNow"_s);
    QTRY_VERIFY2(!now->isEnabled(), qPrintable(told()));
    QVERIFY(now->toolTip().contains(u"status bar"_s));
    auto *cancel = main()->findChild<QToolButton *>(u"taskCancel"_s);
    QTRY_VERIFY(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_VERIFY2(told().startsWith(u"Cancelled"_s), qPrintable(told()));
    QVERIFY(!QFile::exists(m_desk->path(u"copy.db"_s)));
    QVERIFY(now->isEnabled());
}

void TestDatabases::aListThatCannotBeReadIsNotEmpty()
{
    bool fails = false;
    ui::BackupTools tools;
    tools.kept = [&fails] {
        using Kept = Result<std::vector<KeptBackup>>;
        return QtFuture::makeReadyFuture(fails ? Kept(Error{ErrorCode::DatabaseLocked, {}, {}}) : Kept(std::vector<KeptBackup>{{u"/tmp/a.db"_s, Instant{1}, 5, true}}));
    };
    ui::BackupsPanel panel(tools, m_desk->preferences);
    panel.show();
    const auto rows = [&panel] { return panel.findChild<QTableView *>(u"backupsTableView"_s)->model()->rowCount(); };
    QTRY_COMPARE(rows(), 1);
    fails = true;
    panel.read();
    const auto *text = panel.findChild<QLabel *>(u"backupTold"_s);
    QTRY_VERIFY2(text->text().contains(u"could not be read"_s), qPrintable(text->text()));
    QCOMPARE(rows(), 1);
}

void TestDatabases::aBackupThatCannotBeWrittenIsOneSentence()
{
    main()->findChild<QAction *>(u"backUp"_s)->trigger();
    ProgramFixture::writeFile(m_desk->path(u"there.db"_s), "mine");
    giveFile("backupFileDialog", m_desk->path(u"there.db"_s));
    QTRY_VERIFY2(told().contains(u"there.db"_s) && !told().contains(u"verified"_s), qPrintable(told()));
    QCOMPARE(QFileInfo(m_desk->path(u"there.db"_s)).size(), 4);
}

void TestDatabases::theDailyBackupIsMadeByItself()
{
    app::BackupDesk desk(startup::StartDatabase{*store::DatabaseUrl::parse(m_desk->path(u"last.db"_s))}, m_desk->folder.path());
    const QSignalSpy made(&desk, &app::BackupDesk::made);
    desk.start(1);
    QTRY_COMPARE(made.count(), 1);
    QCOMPARE(QDir(m_desk->path(u"backups"_s)).entryList(QDir::Files).size(), 1);
}

void TestDatabases::aboutIsInNobodysWay()
{
    main()->findChild<QAction *>(u"about"_s)->trigger();
    QWidget *about = ProgramFixture::window("aboutDialog");
    QVERIFY(about);
    QVERIFY(!about->isModal());
    const QString text = about->findChild<QPlainTextEdit *>(u"aboutText"_s)->toPlainText();
    for (const QString &word : {u"GPL-3.0-or-later"_s, u"SQLite"_s, u"last.db"_s, m_desk->folder.path(), u"person.ini"_s})
        QVERIFY2(text.contains(word), qPrintable(text));
    click("aboutDialog", "aboutCopy");
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
    about->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), about);
    QTest::keyClick(about, Qt::Key_F1);
    QVERIFY(about->findChild<QWidget *>(u"helpWindow"_s));
    QTest::keyClick(about, Qt::Key_Escape);
    QTRY_VERIFY(!ProgramFixture::window("aboutDialog"));
}

void TestDatabases::aSecondStartComesToTheFrontAndImports()
{
    main()->showMinimized();
    const QStringList files{m_desk->writeExport()};
    std::atomic<bool> first = true;
    const std::unique_ptr<QThread> other(QThread::create([&] {
        first = startup::Instance(m_desk->outside.filePath(u"run"_s)).take(m_desk->path(u"last.db"_s), files);
    }));
    other->start();
    QTRY_VERIFY(other->isFinished());
    QVERIFY(!first);
    QTRY_VERIFY(!main()->isMinimized());
    QTRY_VERIFY(ProgramFixture::window("importDialog"));
}

void TestDatabases::aDatabaseThatAnotherWindowHasIsLeftToIt()
{
    m_desk->makeDatabase(u"theirs.db"_s);
    QThread other;
    startup::Instance theirs(m_desk->outside.filePath(u"run"_s)); // as another program: on a thread of its own
    std::atomic<int> called = 0;
    connect(&theirs, &startup::Instance::calledUp, &theirs, [&called] { ++called; }, Qt::DirectConnection);
    other.start();
    theirs.moveToThread(&other);
    QMetaObject::invokeMethod(&theirs, [&] { theirs.hold(m_desk->path(u"theirs.db"_s)); }, Qt::BlockingQueuedConnection);
    main()->findChild<QAction *>(u"openDatabase"_s)->trigger();
    QTRY_VERIFY(ProgramFixture::window("databaseChooser"));
    click("databaseChooser", "openFile");
    giveFile("databaseFileDialog", m_desk->path(u"theirs.db"_s));
    QTRY_VERIFY2(ProgramFixture::notice().contains(u"theirs.db"_s), qPrintable(ProgramFixture::notice()));
    QCOMPARE(databaseShown(), u"last.db"_s);
    QCOMPARE(called.load(), 1);
    other.quit();
    other.wait();
}

void TestDatabases::filesForTheFirstStartAreOfferedThere()
{
    cleanup();
    m_desk = std::make_unique<ProgramFixture>();
    QVERIFY(m_desk->instance.take(startup::Instance::firstStart(), {}));
    m_desk->program.start(std::nullopt, {});
    const QStringList files{m_desk->writeExport()};
    Q_EMIT m_desk->instance.calledUp(files);
    const auto *start = static_cast<ui::FirstStart *>(ProgramFixture::window("firstStart"));
    QVERIFY(start);
    QCOMPARE(start->files(), files);
    QCOMPARE(start->chosen(), ui::FirstStart::Begin::Import);
    QTest::keyClick(ProgramFixture::window("firstStart"), Qt::Key_F1);
    QVERIFY(start->findChild<QWidget *>(u"helpWindow"_s));
}

void TestDatabases::anotherLanguageWaitsForUnsavedEdits()
{
    if (!main()->findChild<QAction *>(u"language_de"_s))
        QSKIP("built without translations");
    QVERIFY(m_desk->speaker.speak(u"en"_s));
    m_desk->program.start(startup::StartDatabase{*store::DatabaseUrl::parse(m_desk->path(u"last.db"_s))}, {});
    static_cast<ui::MainWindow *>(main())->makeRest();
    main()->findChild<ui::SettingsPage *>()->showSetting(u"organisation.name"_s);
    auto *field = main()->findChild<QLineEdit *>(u"edit_organisation.name"_s);
    QTRY_VERIFY(field->isEnabled());
    field->setFocus();
    QTest::keyClicks(field, u"Lighthouse"_s);
    QWidget *before = main();
    main()->findChild<QAction *>(u"language_de"_s)->trigger();
    QVERIFY2(ProgramFixture::notice().contains(u"not saved"_s), qPrintable(ProgramFixture::notice()));
    QVERIFY(main()->findChild<QAction *>(u"language_en"_s)->isChecked());
    QCOMPARE(main(), before);
    QTest::keyClick(field, Qt::Key_Escape);
    main()->findChild<QAction *>(u"language_de"_s)->trigger();
    QTRY_COMPARE(main()->findChild<QMenu *>(u"fileMenu"_s)->title(), u"&Datei"_s);
    QVERIFY(main()->findChild<QAction *>(u"language_de"_s)->isChecked());
    QVERIFY(m_desk->speaker.speak(u"en"_s));
}

void TestDatabases::anUnfinishedFormIsOfferedAgain()
{
    m_desk->preferences.setValue(u"drafts/server"_s, QByteArray(R"({"serverHost":"desk.example.org"})"));
    m_desk->program.start(startup::StartDatabase{*store::DatabaseUrl::parse(m_desk->path(u"last.db"_s))}, {});
    QTRY_VERIFY(ProgramFixture::window("databaseChooser"));
    QWidget *chooser = ProgramFixture::window("databaseChooser");
    QCOMPARE(chooser->findChild<QTabWidget *>(u"chooserTabs"_s)->currentIndex(), 1);
    QCOMPARE(chooser->findChild<QLineEdit *>(u"serverHost"_s)->text(), u"desk.example.org"_s);
    QTest::keyClick(chooser, Qt::Key_F1);
    QVERIFY(chooser->findChild<QWidget *>(u"helpWindow"_s));
    QTest::keyClick(chooser, Qt::Key_Escape);
    QTRY_VERIFY(!m_desk->preferences.value(u"drafts/server"_s).isValid());
}

QTEST_MAIN(TestDatabases)
#include "tst_databases.moc"
