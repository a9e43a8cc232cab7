// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migration.h"
#include "models/store/newfile.h"
#include "testdatabase.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <functional>
#include <sqlite3.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace pd;
using namespace pd::store;
using namespace Qt::StringLiterals;

// Opening a SQLite file: it works, or everything is byte for byte as it was.
class OpeningTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void createsAFileOnlyItsOwnerReads();
    void opensWhatItCreated();
    void fillsTheEmptyFileOfAKilledCreation();
    void whoeverComesFirstAllUseTheSameFile();
    void aNewFileNeverTakesAnothersPlace_data();
    void aNewFileNeverTakesAnothersPlace();
    void refusesAndLeavesEverything_data();
    void refusesAndLeavesEverything();
    void seesANewerSchemaInTheWal();
    void readOnlyWritesNothing();
    void opensBehindAWriter();
    void openingAgainKeepsTheLocksOfOpenConnections();
    void refusesALockedFile();
    void refusesAReadOnlyFolder();
    void readsInAReadOnlyFolder();
    void leavesNothingOnAFullDisk();
    void saysThatTheDiskOfAnOpenedFileIsFull();
    void setsWhatEveryConnectionNeeds();
};

namespace {

using Bytes = QMap<QString, QByteArray>;

Bytes contents(const QString &folder)
{
    Bytes all;
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden)) {
        QFile file(info.filePath());
        all[info.fileName()] = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    return all;
}

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(at);
    file.write(bytes);
}

// Another program's connection; what it leaves open stays in the WAL.
class Foreign {
public:
    explicit Foreign(const QString &path) { sqlite3_open(QFile::encodeName(path).constData(), &m_handle); }
    ~Foreign() { sqlite3_close(m_handle); }
    Q_DISABLE_COPY_MOVE(Foreign)
    bool run(const char *sql) { return sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK; }

private:
    sqlite3 *m_handle = nullptr;
};

// Runs `work` in a child process, as nobody when we are root (whom no permission stops); its answer.
int asAnybody(const std::function<int()> &work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const bool dropped = ::geteuid() != 0 || (::setgid(65534) == 0 && ::setuid(65534) == 0);
        ::_exit(dropped ? work() : 255);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

int codeOf(const Result<std::unique_ptr<Connection>> &opened)
{
    return opened ? 254 : int(opened.error().code);
}

} // namespace

void OpeningTest::createsAFileOnlyItsOwnerReads()
{
    const TestDatabase place(Engine::Sqlite);
    const mode_t mask = ::umask(0);
    const auto db = place.open();
    QCOMPARE(act(*db, u"INSERT INTO venue (name) VALUES ('Hall')"_s), 1);
    ::umask(mask);
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
        QCOMPARE(QFile::permissions(place.url().path() + suffix) & 0x77, QFile::Permissions());
}

void OpeningTest::opensWhatItCreated()
{
    const TestDatabase place(Engine::Sqlite);
    QVERIFY(act(*place.open(), u"INSERT INTO venue (name) VALUES ('Hall')"_s));
    for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite, OpenMode::Create})
        QCOMPARE(place.open(mode)->value(u"SELECT name FROM venue"_s)->toString(), u"Hall"_s);
}

void OpeningTest::fillsTheEmptyFileOfAKilledCreation()
{
    const TestDatabase place(Engine::Sqlite);
    QFile file(place.url().path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(place.open(OpenMode::Create));
}

void OpeningTest::whoeverComesFirstAllUseTheSameFile()
{
    const TestDatabase place(Engine::Sqlite);
    std::vector<pid_t> children;
    for (int i = 0; i < 8; ++i) {
        children.push_back(::fork());
        if (children.back() == 0) {
            const auto db = Connection::open(place.url(), OpenMode::Create, {20000, {}});
            ::_exit(db && act(**db, u"INSERT INTO venue (name) VALUES ('Hall')"_s) ? 0 : 1);
        }
    }
    int failed = 0;
    for (const pid_t child : children) {
        int status = 0;
        ::waitpid(child, &status, 0);
        failed += status != 0;
    }
    QCOMPARE(failed, 0);
    QCOMPARE(place.open(OpenMode::ReadOnly)->value(u"SELECT count(*) FROM venue"_s)->toInt(), 8);
    QCOMPARE(QDir(QFileInfo(place.url().path()).path()).entryList({u"*.new-*"_s}), QStringList());
}

void OpeningTest::aNewFileNeverTakesAnothersPlace_data()
{
    QTest::addColumn<bool>("succeeds");
    QTest::newRow("made too") << true;
    QTest::newRow("not made") << false;
}

void OpeningTest::aNewFileNeverTakesAnothersPlace()
{
    QFETCH(bool, succeeds);
    const TestDatabase place(Engine::Sqlite);
    const auto made = madeOrStored<int>(place.url(), [&](const DatabaseUrl &own) -> Result<int> {
        const auto mine = Connection::open(own, OpenMode::Create);
        if (!mine || !act(**mine, u"INSERT INTO venue (name) VALUES ('Mine')"_s) || !act(*place.open(), u"INSERT INTO venue (name) VALUES ('Theirs')"_s))
            return Error{ErrorCode::Internal, {}, {}};
        return succeeds ? Result<int>(1) : Result<int>(Error{ErrorCode::Cancelled, {}, {}});
    });
    QVERIFY(!made);
    QCOMPARE(made.error().code, succeeds ? ErrorCode::FileExists : ErrorCode::Cancelled);
    QCOMPARE(place.open()->value(u"SELECT name FROM venue"_s)->toString(), u"Theirs"_s);
    QCOMPARE(QDir(QFileInfo(place.url().path()).path()).entryList(QDir::Files), QStringList{u"theatre.db"_s});
}

void OpeningTest::refusesAndLeavesEverything_data()
{
    using Harm = std::function<void(const QString &)>;
    QTest::addColumn<std::function<void(const QString &)>>("harm");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, ErrorCode code, const Harm &harm) { QTest::newRow(name) << harm << code; };
    row("missing", ErrorCode::DatabaseMissing, [](const QString &path) { QFile::remove(path); });
    row("a folder", ErrorCode::DatabaseNotADatabase, [](const QString &path) {
        QFile::remove(path);
        QDir().mkdir(path);
    });
    row("empty", ErrorCode::DatabaseNotADatabase, [](const QString &path) { QFile::resize(path, 0); });
    row("text", ErrorCode::DatabaseNotADatabase, [](const QString &path) { overwrite(path, 0, "Name,Email,Phone,"); });
    row("another program's", ErrorCode::DatabaseNotADatabase, [](const QString &path) { overwrite(path, 68, QByteArray(4, '\1')); });
    row("cut in its header", ErrorCode::DatabaseCorrupt, [](const QString &path) { QFile::resize(path, 60); });
    row("cut short", ErrorCode::DatabaseCorrupt, [](const QString &path) { QFile::resize(path, 40960); });
    row("damaged", ErrorCode::DatabaseCorrupt, [](const QString &path) { overwrite(path, 100, QByteArray(3000, '\xA5')); });
    row("newer", ErrorCode::DatabaseNewer, [](const QString &path) { overwrite(path, 60, QByteArray("\0\0\3\xE7", 4)); });
}

void OpeningTest::refusesAndLeavesEverything()
{
    QFETCH(std::function<void(const QString &)>, harm);
    QFETCH(ErrorCode, code);
    QTemporaryDir folder;
    const DatabaseUrl url = *DatabaseUrl::parse(folder.filePath(u"theatre.db"_s));
    QVERIFY(Connection::open(url, OpenMode::Create));
    harm(url.path());
    const Bytes before = contents(folder.path());
    for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite}) {
        const auto opened = Connection::open(url, mode);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, code);
        QCOMPARE(opened.error().values[u"path"_s].toString(), url.path());
        QCOMPARE(contents(folder.path()), before);
    }
    QVERIFY(!Connection::open(*DatabaseUrl::parse(folder.filePath(u"none/theatre.db"_s)), OpenMode::Create));
}

void OpeningTest::seesANewerSchemaInTheWal()
{
    QTemporaryDir folder;
    const DatabaseUrl url = *DatabaseUrl::parse(folder.filePath(u"theatre.db"_s));
    QVERIFY(Connection::open(url, OpenMode::Create));
    Foreign newer(url.path());
    QVERIFY(newer.run("CREATE TABLE t (a); PRAGMA user_version = 999; INSERT INTO t VALUES (1)"));
    const Bytes before = contents(folder.path());
    const auto refused = Connection::open(url, OpenMode::ReadWrite);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DatabaseNewer);
    QCOMPARE(contents(folder.path()), before);
}

void OpeningTest::readOnlyWritesNothing()
{
    const TestDatabase place(Engine::Sqlite);
    QVERIFY(place.open());
    const auto db = place.open(OpenMode::ReadOnly);
    QVERIFY(!db->writable());
    QCOMPARE(WriteTransaction::begin(*db, testEntry()).error().code, ErrorCode::DatabaseReadOnly);
}

void OpeningTest::opensBehindAWriter()
{
    const TestDatabase place(Engine::Sqlite);
    const auto writer = place.open();
    const auto transaction = WriteTransaction::begin(*writer, testEntry());
    QVERIFY(place.open(OpenMode::ReadWrite, 50));
    QVERIFY(place.open(OpenMode::ReadOnly, 50));
}

void OpeningTest::openingAgainKeepsTheLocksOfOpenConnections()
{
    const TestDatabase place(Engine::Sqlite);
    const auto first = place.open();
    struct stat file{};
    QCOMPARE(::stat(QFile::encodeName(place.url().path()).constData(), &file), 0);
    const auto locks = [&] {
        QFile all(u"/proc/locks"_s);
        if (!all.open(QIODevice::ReadOnly))
            return qsizetype(-1);
        const QStringList lines = QString::fromLatin1(all.readAll()).split(u'\n');
        return lines.filter(QRegularExpression(u" %1 \\S+:%2 "_s.arg(::getpid()).arg(file.st_ino))).size();
    };
    const qsizetype before = locks();
    if (before <= 0)
        QSKIP("The system does not tell who holds which lock.");
    QVERIFY(place.open(OpenMode::ReadOnly));
    QVERIFY(place.open(OpenMode::ReadWrite));
    QCOMPARE(locks(), before);
}

void OpeningTest::refusesALockedFile()
{
    const TestDatabase place(Engine::Sqlite);
    QVERIFY(place.open());
    Foreign other(place.url().path());
    QVERIFY(other.run("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; CREATE TABLE t (a); COMMIT;"));
    const auto refused = Connection::open(place.url(), OpenMode::ReadWrite, {50, {}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DatabaseLocked);
}

void OpeningTest::refusesAReadOnlyFolder()
{
    QTemporaryDir folder;
    const DatabaseUrl url = *DatabaseUrl::parse(folder.filePath(u"theatre.db"_s));
    QVERIFY(Connection::open(url, OpenMode::Create));
    const DatabaseUrl fresh = *DatabaseUrl::parse(folder.filePath(u"new.db"_s));
    QVERIFY(::geteuid() != 0 || (::chown(qPrintable(folder.path()), 65534, 65534) == 0 && ::chown(qPrintable(url.path()), 65534, 65534) == 0));
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    const Bytes before = contents(folder.path());
    QCOMPARE(asAnybody([&] { return codeOf(Connection::open(url, OpenMode::ReadWrite)); }), int(ErrorCode::DatabaseReadOnly));
    QCOMPARE(asAnybody([&] { return codeOf(Connection::open(fresh, OpenMode::Create)); }), int(ErrorCode::DatabaseReadOnly));
    QCOMPARE(contents(folder.path()), before);
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void OpeningTest::readsInAReadOnlyFolder()
{
    QTemporaryDir folder;
    const DatabaseUrl url = *DatabaseUrl::parse(folder.filePath(u"theatre.db"_s));
    QVERIFY(Connection::open(url, OpenMode::Create));
    QVERIFY(::geteuid() != 0 || (::chown(qPrintable(folder.path()), 65534, 65534) == 0 && ::chown(qPrintable(url.path()), 65534, 65534) == 0));
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    const int labels = asAnybody([&] {
        const auto opened = Connection::open(url, OpenMode::ReadOnly);
        return opened ? (*opened)->value(u"SELECT count(*) FROM portal_label"_s)->toInt() : 0;
    });
    QVERIFY(labels > 0 && labels < 200);
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void OpeningTest::leavesNothingOnAFullDisk()
{
    QTemporaryDir folder;
    if (::mount("tmpfs", qPrintable(folder.path()), "tmpfs", 0, "size=64k") != 0)
        QSKIP("A disk of 64 kB needs the right to mount one.");
    const auto opened = Connection::open(*DatabaseUrl::parse(folder.filePath(u"theatre.db"_s)), OpenMode::Create);
    const Bytes left = contents(folder.path());
    QVERIFY(::umount(qPrintable(folder.path())) == 0);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::DatabaseDiskFull);
    QVERIFY(left.isEmpty());
}

void OpeningTest::saysThatTheDiskOfAnOpenedFileIsFull()
{
    QTemporaryDir folder;
    if (::mount("tmpfs", qPrintable(folder.path()), "tmpfs", 0, "size=4m") != 0)
        QSKIP("A disk of 4 MB needs the right to mount one.");
    const DatabaseUrl url = *DatabaseUrl::parse(folder.filePath(u"theatre.db"_s));
    const bool made = Connection::open(url, OpenMode::Create).has_value();
    {
        QFile filler(folder.filePath(u"filler"_s));
        QVERIFY(filler.open(QIODevice::WriteOnly));
        while (filler.write(QByteArray(4096, 'x')) == 4096 && filler.flush()) {
        }
    }
    const int reading = codeOf(Connection::open(url, OpenMode::ReadOnly));
    const int writing = codeOf(Connection::open(url, OpenMode::ReadWrite));
    QVERIFY(::umount(qPrintable(folder.path())) == 0);
    QVERIFY(made);
    QCOMPARE(reading, int(ErrorCode::DatabaseDiskFull));
    QCOMPARE(writing, int(ErrorCode::DatabaseDiskFull));
}

void OpeningTest::setsWhatEveryConnectionNeeds()
{
    const TestDatabase place(Engine::Sqlite);
    QVERIFY(place.open());
    const auto db = place.open(OpenMode::ReadWrite);
    QCOMPARE(db->value(u"PRAGMA journal_mode"_s)->toString(), u"wal"_s);
    QCOMPARE(db->value(u"PRAGMA foreign_keys"_s)->toInt(), 1);
    QCOMPARE(db->value(u"PRAGMA synchronous"_s)->toInt(), 2);
    QCOMPARE(db->value(u"PRAGMA application_id"_s)->toUInt(), applicationId);
    QCOMPARE(db->value(u"PRAGMA user_version"_s)->toInt(), newestVersion(Engine::Sqlite));
}

QTEST_GUILESS_MAIN(OpeningTest)
#include "tst_opening.moc"
