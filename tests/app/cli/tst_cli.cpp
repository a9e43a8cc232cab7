// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QDir>
#include <QJsonArray>
#include <QProcess>

#include <sys/mount.h>

using namespace Qt::StringLiterals;
using namespace pd;
using cli::Answer;
using cli::ask;
using store::TestDatabase;

// What holds for every command: exit codes, errors, and which files are made.
class CliTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrongWordsAreUsageErrors_data();
    void wrongWordsAreUsageErrors();
    void anOptionWithoutUseIsRefused_data();
    void anOptionWithoutUseIsRefused();
    void helpIsNoError();
    void aUsageErrorReadsAsOneSentence();
    void anErrorIsASentenceAndAnObject();
    void anErrorOfAStatementNamesItsDatabase();
    void anAddressThatCannotBeUsedIsOfTheDatabase_data();
    void anAddressThatCannotBeUsedIsOfTheDatabase();
    void anAnswerThatCannotBeWrittenIsSaid();
    void aMissingFileStaysMissing_data();
    void aMissingFileStaysMissing();
    void anImportThatFillsTheDiskLeavesNoFile();
    void theDatabaseMayComeFromTheEnvironment();
    void onlyTranslatedLanguagesAreSpoken();
    void makesTheDemoOnce_data() { store::addEngines(); }
    void makesTheDemoOnce();
    void demoLeavesNoFileWhenItsOptionsAreWrong();
    void searchWithoutHitsIsDone();
    void findsNothingWrongWithTheDemo_data() { store::addEngines(); }
    void findsNothingWrongWithTheDemo();
    void saysWhatCheckFound();
    void saysThatTheJournalWasTamperedWith();
    void backsUpAndRestores();
    void leavesTheBackupOfAServerToItsOwnProgram();
};

void CliTest::wrongWordsAreUsageErrors_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no command") << QStringList{};
    QTest::newRow("no such command") << QStringList{u"serch"_s};
    QTest::newRow("no database") << QStringList{u"search"_s, u"x"_s};
    QTest::newRow("no such option") << QStringList{u"--db"_s, u"x.db"_s, u"undo"_s, u"--force"_s};
    QTest::newRow("a value is missing") << QStringList{u"history"_s, u"--db"_s};
    QTest::newRow("search nothing") << QStringList{u"--db"_s, u"x.db"_s, u"search"_s};
    QTest::newRow("search, limit") << QStringList{u"--db"_s, u"x.db"_s, u"search"_s, u"a"_s, u"--limit"_s, u"0"_s};
    QTest::newRow("demo, contacts") << QStringList{u"--db"_s, u"x.db"_s, u"demo"_s, u"--contacts"_s, u"many"_s};
    QTest::newRow("demo, seed") << QStringList{u"--db"_s, u"x.db"_s, u"demo"_s, u"--seed"_s, u"x"_s};
    for (const QString &zone : {u"Nowhere"_s, u"utc"_s, u"UTC+3"_s, QString()})
        QTest::newRow(qPrintable(u"import, zone "_s + zone)) << QStringList{u"--db"_s, u"x.db"_s, u"import"_s, u"/"_s, u"--zone"_s, zone};
    QTest::newRow("preview nobody") << QStringList{u"--db"_s, u"x.db"_s, u"preview"_s};
    QTest::newRow("preview two") << QStringList{u"--db"_s, u"x.db"_s, u"preview"_s, u"--contact"_s, u"1"_s, u"--email"_s, u"a@b.example"_s};
    QTest::newRow("preview, format") << QStringList{u"--db"_s, u"x.db"_s, u"preview"_s, u"--contact"_s, u"1"_s, u"--format"_s, u"odt"_s};
    QTest::newRow("preview, set") << QStringList{u"--db"_s, u"x.db"_s, u"preview"_s, u"--contact"_s, u"1"_s, u"--set"_s, u"site.address"_s};
    QTest::newRow("check what") << QStringList{u"--db"_s, u"x.db"_s, u"check"_s, u"all"_s};
    QTest::newRow("journal what") << QStringList{u"--db"_s, u"x.db"_s, u"journal"_s, u"list"_s};
    QTest::newRow("settings what") << QStringList{u"--db"_s, u"x.db"_s, u"settings"_s, u"show"_s};
    QTest::newRow("settings set half") << QStringList{u"--db"_s, u"x.db"_s, u"settings"_s, u"set"_s, u"site.address"_s};
    QTest::newRow("settings get dry") << QStringList{u"--db"_s, u"x.db"_s, u"settings"_s, u"get"_s, u"site.address"_s, u"--dry-run"_s};
    QTest::newRow("labels set half") << QStringList{u"--db"_s, u"x.db"_s, u"labels"_s, u"set"_s, u"Complete"_s};
    QTest::newRow("stages set half") << QStringList{u"--db"_s, u"x.db"_s, u"stages"_s, u"set"_s, u"Posted"_s, u"50"_s};
    QTest::newRow("restore half") << QStringList{u"restore"_s, u"b.db"_s};
    QTest::newRow("backup too much") << QStringList{u"--db"_s, u"x.db"_s, u"backup"_s, u"a"_s, u"b"_s};
}

void CliTest::wrongWordsAreUsageErrors()
{
    QFETCH(QStringList, words);
    const Answer answer = cli::run(QStringList{u"--json"_s} + words);
    QCOMPARE(answer.exitCode, 2);
    QCOMPARE(answer.errorCode(), u"usage"_s);
    QVERIFY(!answer.err.isEmpty());
    QCOMPARE(cli::run(words).out, QByteArray());
}

// Whoever gives it believes that it does something.
void CliTest::anOptionWithoutUseIsRefused_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words :
         {"requests list --assignee jo", "requests list --note x", "requests show 1 --priority 2", "requests show 1 --dry-run", "requests merge 1 2 --reason x", "requests split 1 --message 2 --note x",
          "requests merge 1 2 --wish 2", "requests set 1", "requests set 1 --dry-run", "requests set 1 --state filled --done-by 2 --note x", "requests set 1 --state filled --done-by 2 --assignee jo",
          "requests set 1 --done-by 2", "requests set 1 2 --state filled --done-by 2", "mail list --mailbox a", "mail list --foreign", "mail list --password", "mail fetch --foreign", "mail fetch --dry-run",
          "mail import a --mailbox a", "mail import a --password", "mail erase --foreign", "mail erase --kind all", "reply 1 --template a --even", "reply 1 --template a --password", "templates list --subject x",
          "templates list --language de", "templates list --dry-run", "templates remove a --subject x", "templates remove a --text x", "mailbox list --host h", "mailbox list --password", "mailbox test a --host h",
          "mailbox remove a --user u", "mailbox add a --host h --user u --password", "mailbox add a --host h --user u --client-id ours", "mailbox add a --host h --user u --client-secret", "outbox list --host h",
          "outbox list --dry-run", "outbox send --all", "outbox send 1 --dry-run", "outbox cancel 1 --password", "outbox arrived 1 --host h", "outbox account --dry-run", "outbox account --password",
          "outbox account test --dry-run", "outbox account remove --host h", "outbox account set --host h --user u --from a@b.example --scope x", "outbox account set --host h --user u --from a@b.example --password",
          "series list --early 5", "series show 1 --allocation House", "series unsure --dry-run", "series levels 1 remove 2 --early 5", "series performances 1 add 2 --allocation House", "plan 1 --expect x", "plan 1 --dry-run",
          "plan 1 --note x", "plan 1 --apply all --priority 1", "plan wish ON-1 aisle --apply all", "plan wish ON-1 aisle --order seniority"})
        QTest::newRow(words) << QString::fromUtf8(words);
}

void CliTest::anOptionWithoutUseIsRefused()
{
    QFETCH(QString, words);
    const Answer answer = cli::run(QStringList{u"--json"_s, u"--db"_s, u"x.db"_s} + words.split(u' '));
    QVERIFY2(answer.exitCode == 2, answer.err.constData());
    QCOMPARE(answer.errorCode(), u"usage"_s);
    QVERIFY2(answer.err.contains(words.section(u' ', 0, 0).toUtf8()), answer.err.constData()); // which command, and what it takes
}

void CliTest::helpIsNoError()
{
    QCOMPARE(cli::run({u"--help"_s}).exitCode, 0);
    QCOMPARE(cli::run({u"--version"_s}).exitCode, 0);
    const Answer answer = cli::run({u"settings"_s, u"--help"_s});
    QCOMPARE(answer.exitCode, 0);
    QVERIFY(answer.out.contains("set KEY VALUE"));
}

void CliTest::aUsageErrorReadsAsOneSentence()
{
    QCOMPARE(cli::run({u"serch"_s}).err, QByteArray("There is no command “serch”. Nothing was done; --help says what can be asked.\n"));
    QCOMPARE(cli::run({u"undo"_s, u"--foo"_s}).err, QByteArray("Unknown option 'foo'. Nothing was done; --help says what can be asked.\n"));
}

void CliTest::anErrorIsASentenceAndAnObject()
{
    const Answer answer = ask(u"/nowhere/x.db"_s, {u"journal"_s, u"verify"_s});
    QCOMPARE(answer.exitCode, 3);
    const QJsonObject error = answer.json().value("error"_L1).toObject();
    QCOMPARE(error.value("code"_L1).toString(), u"databaseMissing"_s);
    QCOMPARE(error.value("text"_L1).toString() + u'\n', QString::fromUtf8(answer.err));
    QCOMPARE(error.value("details"_L1).toObject().value("path"_L1).toString(), u"/nowhere/x.db"_s);
    QVERIFY(answer.out.startsWith("{\n    \"schemaVersion\": 1,"));
}

void CliTest::anErrorOfAStatementNamesItsDatabase()
{
    const TestDatabase place(store::Engine::Sqlite);
    const QString db = cli::made(place);
    QVERIFY(store::worked(place.open()->execute(u"DROP TABLE portal_label"_s)));
    const Answer answer = ask(db, {u"labels"_s, u"list"_s});
    QCOMPARE(answer.exitCode, 3);
    QVERIFY2(answer.err.contains(place.url().path().toUtf8()), answer.err.constData());
}

void CliTest::anAddressThatCannotBeUsedIsOfTheDatabase_data()
{
    QTest::addColumn<QString>("db");
    QTest::newRow("a folder") << u"/tmp/"_s;
    QTest::newRow("another engine") << u"mysql://box/theatre"_s;
    QTest::newRow("a password") << u"postgresql://me:secret@box/theatre"_s;
}

void CliTest::anAddressThatCannotBeUsedIsOfTheDatabase()
{
    QFETCH(QString, db);
    const Answer answer = ask(db, {u"search"_s, u"a"_s});
    QCOMPARE(answer.exitCode, 3);
    QVERIFY(!answer.err.contains("secret"));
}

void CliTest::anAnswerThatCannotBeWrittenIsSaid()
{
    const TestDatabase place(store::Engine::Sqlite);
    const QString db = cli::made(place);
    for (const QStringList &form : {QStringList{}, QStringList{u"--json"_s}}) {
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(QStringLiteral(PD_CLI), QStringList{u"--db"_s, db, u"settings"_s, u"list"_s} + form);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("stdout"));
    }
}

void CliTest::aMissingFileStaysMissing_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("search") << QStringList{u"search"_s, u"a"_s};
    QTest::newRow("preview") << QStringList{u"preview"_s, u"--contact"_s, u"1"_s};
    QTest::newRow("settings list") << QStringList{u"settings"_s, u"list"_s};
    QTest::newRow("settings set") << QStringList{u"settings"_s, u"set"_s, u"benefits.list"_s, u"all"_s};
    QTest::newRow("settings set dry") << QStringList{u"settings"_s, u"set"_s, u"benefits.list"_s, u"all"_s, u"--dry-run"_s};
    QTest::newRow("labels set") << QStringList{u"labels"_s, u"set"_s, u"a"_s, u"b"_s};
    QTest::newRow("stages set") << QStringList{u"stages"_s, u"set"_s, u"a"_s, u"1"_s, u"open"_s};
    QTest::newRow("check") << QStringList{u"check"_s, u"db"_s};
    QTest::newRow("journal") << QStringList{u"journal"_s, u"verify"_s};
    QTest::newRow("backup") << QStringList{u"backup"_s, u"b.db"_s};
    QTest::newRow("undo") << QStringList{u"undo"_s};
    QTest::newRow("history") << QStringList{u"history"_s};
}

void CliTest::aMissingFileStaysMissing()
{
    QFETCH(QStringList, words);
    const QTemporaryDir folder;
    const Answer answer = ask(folder.filePath(u"none.db"_s), words);
    QCOMPARE(answer.exitCode, 3);
    QCOMPARE(answer.errorCode(), u"databaseMissing"_s);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
}

void CliTest::anImportThatFillsTheDiskLeavesNoFile()
{
    const QTemporaryDir data;
    QFile file(data.filePath(u"Contact.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Id,FirstName,LastName\n");
    for (int i = 1; i <= 10'000; ++i)
        file.write(QByteArray::number(i) + ",Maximiliane,Hohenstein-Unterwaldkirchen\n");
    file.close();
    const QTemporaryDir disk;
    if (::mount("tmpfs", qPrintable(disk.path()), "tmpfs", 0, "size=2m") != 0)
        QSKIP("A disk of 2 MB needs the right to mount one.");
    const Answer answer = ask(disk.filePath(u"theatre.db"_s), {u"import"_s, data.path()});
    const QStringList left = QDir(disk.path()).entryList(QDir::Files);
    QVERIFY(::umount(qPrintable(disk.path())) == 0);
    QCOMPARE(answer.exitCode, 3);
    QCOMPARE(answer.errorCode(), u"databaseDiskFull"_s);
    QCOMPARE(left, QStringList());
}

void CliTest::theDatabaseMayComeFromTheEnvironment()
{
    const TestDatabase place(store::Engine::Sqlite);
    const QString db = cli::made(place);
    QCOMPARE(cli::run({u"journal"_s, u"verify"_s}).exitCode, 2);
    QCOMPARE(cli::run({u"journal"_s, u"verify"_s}, db).exitCode, 0);
}

void CliTest::onlyTranslatedLanguagesAreSpoken()
{
    const TestDatabase place(store::Engine::Sqlite);
    const QString db = cli::made(place);
    QCOMPARE(ask(db, {u"history"_s, u"--lang"_s, u"en"_s}).exitCode, 0);
    QCOMPARE(cli::run({u"--lang"_s, u"en"_s, u"--db"_s, db, u"history"_s}).exitCode, 0);
    QCOMPARE(ask(db, {u"history"_s, u"--lang"_s, u"xx"_s}).exitCode, 2);
    QCOMPARE(cli::run({u"--help"_s, u"--lang"_s, u"xx"_s}).exitCode, 2);
    // The help too, of the program and of a command.
    const QByteArray overview = cli::run({u"--lang"_s, u"es"_s, u"--help"_s}).out;
    QVERIFY2(overview != cli::run({u"--help"_s}).out, overview.constData());
    const QByteArray help = cli::run({u"import"_s, u"--help"_s, u"--lang=es"_s}).out;
    QVERIFY2(help.contains("--dry-run") && !help.contains("Say what would happen"), help.constData());
}

void CliTest::makesTheDemoOnce()
{
    QFETCH(store::Engine, engine);
    const TestDatabase place(engine);
    const QString db = place.url().toString();
    const Answer made = ask(db, {u"demo"_s, u"--contacts"_s, u"60"_s});
    QCOMPARE(made.exitCode, 0);
    QCOMPARE(made.json().value("contacts"_L1).toInt(), 60);
    const Answer again = ask(db, {u"demo"_s, u"--contacts"_s, u"60"_s});
    QCOMPARE(again.exitCode, 4);
    QCOMPARE(again.errorCode(), u"databaseHasRows"_s);
    QCOMPARE(place.open()->value(u"SELECT count(*) FROM contact"_s)->toInt(), 60);
    const Answer found = ask(db, {u"search"_s, u"nunez"_s});
    QCOMPARE(found.json().value("hits"_L1).toArray().size(), 1);
}

void CliTest::demoLeavesNoFileWhenItsOptionsAreWrong()
{
    const QTemporaryDir folder;
    QCOMPARE(ask(folder.filePath(u"a.db"_s), {u"demo"_s, u"--contacts"_s, u"1"_s}).exitCode, 2);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void CliTest::searchWithoutHitsIsDone()
{
    const TestDatabase place(store::Engine::Sqlite);
    const QString db = cli::made(place);
    const Answer answer = ask(db, {u"search"_s, u"nobody"_s});
    QCOMPARE(answer.exitCode, 0);
    QVERIFY(answer.json().value("hits"_L1).toArray().isEmpty());
}

void CliTest::findsNothingWrongWithTheDemo()
{
    QFETCH(store::Engine, engine);
    const TestDatabase place(engine);
    const QString db = place.url().toString();
    QCOMPARE(ask(db, {u"demo"_s, u"--contacts"_s, u"50"_s}).exitCode, 0);
    const Answer check = ask(db, {u"check"_s, u"db"_s});
    QVERIFY2(check.exitCode == 0, check.out.constData());
    QCOMPARE(check.json().value("ok"_L1).toBool(), true);
    const Answer journal = ask(db, {u"journal"_s, u"verify"_s});
    QCOMPARE(journal.exitCode, 0);
    QCOMPARE(journal.json().value("actions"_L1).toInt(), 1);
    QVERIFY(journal.json().value("firstBad"_L1).isNull());
}

void CliTest::saysWhatCheckFound()
{
    const TestDatabase place(store::Engine::Sqlite);
    const auto db = place.open();
    QVERIFY(store::act(*db, u"INSERT INTO contact (id, last_name) VALUES (7, 'Ruiz')"_s));
    QVERIFY(store::act(*db, u"INSERT INTO import_orphan (table_name, row_id, field, missing_external_id) VALUES ('contact', 7, 'account_id', '001x')"_s));
    const Answer answer = ask(place.url().toString(), {u"check"_s, u"db"_s});
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.json().value("ok"_L1).toBool(true), false);
    const QJsonObject finding = answer.json().value("findings"_L1).toArray().at(0).toObject();
    QCOMPARE(finding.value("code"_L1).toString(), u"referenceMissing"_s);
    QVERIFY(finding.value("text"_L1).toString().contains(u"001x"_s));
    QCOMPARE(finding.value("record"_L1).toObject(), (QJsonObject{{u"kind"_s, u"contact"_s}, {u"id"_s, u"7"_s}}));
}

void CliTest::saysThatTheJournalWasTamperedWith()
{
    const TestDatabase place(store::Engine::Sqlite);
    const auto db = place.open();
    QVERIFY(store::act(*db, u"INSERT INTO venue (name) VALUES ('Hall')"_s));
    QVERIFY(store::act(*db, u"INSERT INTO venue (name) VALUES ('Attic')"_s));
    QVERIFY(store::worked(db->query(u"UPDATE journal_action SET who = 'nobody' WHERE id = 2"_s)));
    const Answer answer = ask(place.url().toString(), {u"journal"_s, u"verify"_s});
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.json().value("firstBad"_L1).toString(), u"2"_s);
    QCOMPARE(ask(place.url().toString(), {u"check"_s, u"db"_s}).exitCode, 1);
}

void CliTest::backsUpAndRestores()
{
    const TestDatabase place(store::Engine::Sqlite);
    QVERIFY(store::act(*place.open(), u"INSERT INTO venue (name) VALUES ('Hall')"_s));
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"b.db"_s), restored = folder.filePath(u"r.db"_s);
    const Answer backup = ask(place.url().toString(), {u"backup"_s, file});
    QCOMPARE(backup.exitCode, 0);
    QCOMPARE(backup.json().value("bytes"_L1).toInteger(), QFileInfo(file).size());
    QCOMPARE(backup.json().value("verified"_L1).toBool(), true);
    const Answer again = ask(place.url().toString(), {u"backup"_s, file});
    QCOMPARE(again.exitCode, 4);
    QCOMPARE(again.errorCode(), u"fileExists"_s);
    QCOMPARE(cli::run({u"restore"_s, file, restored}).exitCode, 0);
    QCOMPARE(cli::run({u"restore"_s, file, restored}).exitCode, 4);
    QCOMPARE(ask(restored, {u"journal"_s, u"verify"_s}).json().value("actions"_L1).toInt(), 1);
}

void CliTest::leavesTheBackupOfAServerToItsOwnProgram()
{
    const TestDatabase place(store::Engine::Postgres);
    const QTemporaryDir folder;
    const Answer answer = ask(place.url().toString(), {u"backup"_s, folder.filePath(u"b.db"_s)});
    QCOMPARE(answer.exitCode, 4);
    QVERIFY(answer.err.contains("pg_dump"));
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
