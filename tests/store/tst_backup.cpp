// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backup.h"
#include "models/store/journalreader.h"
#include "testdatabase.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <sys/resource.h>

using namespace pd;
using namespace pd::store;
using namespace Qt::StringLiterals;

class BackupTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void copiesAndVerifies();
    void copiesWhileSomebodyWrites();
    void tellsHowFarItIs();
    void leavesNothingWhenItIsCancelled_data();
    void leavesNothingWhenItIsCancelled();
    void refusesAFileThatExists();
    void refusesAJournalThatWasTamperedWith();
    void refusesADamagedBackup();
    void refusesAFolderThatIsNotThere();
    void aFullDiskLeavesNoHalfBackup();
    void restoresToANewFile();
    void namesTheServersOwnProgram();
};

void BackupTest::copiesAndVerifies()
{
    const TestDatabase place(Engine::Sqlite);
    const auto db = place.open();
    QTemporaryDir folder;
    const QString file = folder.filePath(u"o'clock.db"_s);
    QVERIFY(act(*db, u"INSERT INTO venue (name) VALUES ('Hall')"_s));
    const auto report = backup(*db, file, Instant{77});
    QVERIFY(worked(report));
    QVERIFY(report->verified);
    QCOMPARE(report->file, file);
    QCOMPARE(report->bytes, QFileInfo(file).size());
    QCOMPARE(QFile::permissions(file) & 0x77, QFile::Permissions());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"o'clock.db"_s}); // no side files
    auto noted = db->query(u"SELECT at, file, bytes, verified, journal_count, journal_hash FROM backup_run"_s);
    QVERIFY(noted->next());
    QCOMPARE(noted->value(0).toLongLong(), 77);
    QCOMPARE(noted->value(1).toString(), file);
    QCOMPARE(noted->value(2).toLongLong(), report->bytes);
    QCOMPARE(noted->value(4).toInt(), 1);
    QCOMPARE(noted->value(5).toString(), store::JournalReader(*db).head()->hash);
}

void BackupTest::copiesWhileSomebodyWrites()
{
    const TestDatabase place(Engine::Sqlite);
    const auto writer = place.open();
    const auto reader = place.open(OpenMode::ReadOnly);
    QVERIFY(act(*writer, u"INSERT INTO venue (name) VALUES ('Hall')"_s));
    const auto transaction = WriteTransaction::begin(*writer, testEntry());
    QVERIFY(worked(writer->query(u"INSERT INTO venue (name) VALUES ('Attic')"_s)));
    QTemporaryDir folder;
    QVERIFY(worked(backup(*reader, folder.filePath(u"b.db"_s), Instant{1})));
    const auto copy = Connection::open(*DatabaseUrl::parse(folder.filePath(u"b.db"_s)), OpenMode::ReadOnly);
    QCOMPARE((*copy)->value(u"SELECT count(*) FROM venue"_s)->toInt(), 1);
}

namespace {

// Enough of them for some thousand pages.
bool fill(Connection &db)
{
    return act(db, u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
                   "INSERT INTO venue (name) SELECT printf('Hall %06d %s', i, hex(zeroblob(100))) FROM n"_s);
}

}

void BackupTest::tellsHowFarItIs()
{
    const TestDatabase place(Engine::Sqlite);
    const auto db = place.open();
    QVERIFY(fill(*db));
    QTemporaryDir folder;
    qint64 last = 0;
    int steps = 0;
    bool falls = false;
    const auto report = backup(*db, folder.filePath(u"b.db"_s), Instant{1}, [&](qint64 done, qint64 all) {
        falls = falls || done < last || done > all || all <= 0;
        last = done;
        ++steps;
        return true;
    });
    QVERIFY(worked(report));
    QVERIFY(steps > 10);
    QVERIFY(!falls);
    QVERIFY(last > 0);
}

void BackupTest::leavesNothingWhenItIsCancelled_data()
{
    QTest::addColumn<bool>("whileChecking");
    QTest::addRow("while it copies") << false;
    QTest::addRow("while it is checked") << true;
}

void BackupTest::leavesNothingWhenItIsCancelled()
{
    QFETCH(const bool, whileChecking);
    const TestDatabase place(Engine::Sqlite);
    const auto db = place.open();
    QVERIFY(fill(*db));
    QTemporaryDir folder;
    const auto report = backup(*db, folder.filePath(u"b.db"_s), Instant{1}, [&](qint64 done, qint64 all) { return whileChecking && done < all; });
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QVERIFY(QDir(folder.path()).isEmpty());
    QCOMPARE(db->value(u"SELECT count(*) FROM backup_run"_s)->toInt(), 0);
    QVERIFY(worked(backup(*db, folder.filePath(u"b.db"_s), Instant{1}))); // and the next one works
}

void BackupTest::refusesAFileThatExists()
{
    const TestDatabase place(Engine::Sqlite);
    const auto db = place.open();
    QTemporaryDir folder;
    QFile file(folder.filePath(u"b.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QCOMPARE(backup(*db, file.fileName(), Instant{1}).error().code, ErrorCode::FileExists);
    QCOMPARE(restore(place.url().path(), file.fileName()).error().code, ErrorCode::FileExists);
    QCOMPARE(file.size(), 0);
    QVERIFY(!backup(*db, folder.filePath(u"none/b.db"_s), Instant{1}));
}

void BackupTest::refusesAJournalThatWasTamperedWith()
{
    const TestDatabase place(Engine::Sqlite);
    const auto db = place.open();
    QVERIFY(act(*db, u"INSERT INTO venue (name) VALUES ('Hall')"_s));
    QVERIFY(worked(db->query(u"UPDATE journal_action SET who = 'nobody'"_s)));
    QTemporaryDir folder;
    QCOMPARE(backup(*db, folder.filePath(u"b.db"_s), Instant{1}).error().code, ErrorCode::BackupNotVerified);
    QVERIFY(QDir(folder.path()).isEmpty());
    QCOMPARE(db->value(u"SELECT count(*) FROM backup_run"_s)->toInt(), 0);
}

void BackupTest::refusesADamagedBackup()
{
    const TestDatabase place(Engine::Sqlite);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"b.db"_s);
    {
        const auto db = place.open();
        for (int i = 0; i < 50; ++i)
            QVERIFY(act(*db, u"INSERT INTO contact (comment) VALUES ('')"_s.replace(u"comment"_s, u"email"_s)));
        QVERIFY(worked(backup(*db, file, Instant{1})));
    }
    QFile bytes(file);
    QVERIFY(bytes.open(QIODevice::ReadWrite));
    bytes.seek(bytes.size() - 8192);
    bytes.write(QByteArray(8192, '\xA5'));
    bytes.close();
    QVERIFY(!restore(file, folder.filePath(u"new.db"_s)));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"b.db"_s});
}

void BackupTest::refusesAFolderThatIsNotThere()
{
    const TestDatabase place(Engine::Sqlite);
    const auto db = place.open();
    QTemporaryDir folder;
    const QString file = folder.filePath(u"none/b.db"_s);
    const auto refused = backup(*db, file, Instant{1});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::FileUnwritable);
    QCOMPARE(refused.error().values.value(u"path"_s).toString(), file);
}

// A limit to the size of files stands for the disk that is full.
void BackupTest::aFullDiskLeavesNoHalfBackup()
{
    const TestDatabase place(Engine::Sqlite);
    const auto db = place.open();
    QVERIFY(act(*db, u"INSERT INTO venue (name) VALUES ('Hall')"_s));
    QTemporaryDir folder;
    const QString file = folder.filePath(u"b.db"_s);
    rlimit usual{};
    getrlimit(RLIMIT_FSIZE, &usual);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = usual;
    small.rlim_cur = 65536;
    setrlimit(RLIMIT_FSIZE, &small);
    const auto refused = backup(*db, file, Instant{1});
    setrlimit(RLIMIT_FSIZE, &usual);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::FileUnwritable);
    QCOMPARE(refused.error().values.value(u"path"_s).toString(), file);
    QVERIFY(QDir(folder.path()).isEmpty());
    QCOMPARE(db->value(u"SELECT count(*) FROM backup_run"_s)->toInt(), 0);
    QVERIFY(worked(backup(*db, file, Instant{2})));
}

void BackupTest::restoresToANewFile()
{
    const TestDatabase place(Engine::Sqlite);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"b.db"_s);
    const QString newFile = folder.filePath(u"new.db"_s);
    {
        const auto db = place.open();
        QVERIFY(act(*db, u"INSERT INTO contact (last_name, folded_name) VALUES ('Núñez', 'nunez')"_s));
        QVERIFY(worked(backup(*db, file, Instant{1})));
    }
    const auto report = restore(file, newFile);
    QVERIFY(worked(report));
    QVERIFY(report->verified);
    const auto db = Connection::open(*DatabaseUrl::parse(newFile), OpenMode::ReadWrite);
    QVERIFY(worked(db));
    QCOMPARE((*db)->value(u"SELECT last_name FROM contact"_s)->toString(), u"Núñez"_s);
    QCOMPARE((*db)->value(u"SELECT rowid FROM contact_parts WHERE contact_parts MATCH 'une'"_s)->toInt(), 1);
    QCOMPARE((*db)->value(u"PRAGMA journal_mode"_s)->toString(), u"wal"_s);
    QVERIFY(act(**db, u"UPDATE contact SET email = 'x', version = version + 1"_s) == 2);
    QVERIFY(store::JournalReader(**db).verify()->ok);
}

void BackupTest::namesTheServersOwnProgram()
{
    const TestDatabase place(Engine::Postgres);
    const auto refused = backup(*place.open(), u"/nowhere"_s, Instant{1});
    QCOMPARE(refused.error().code, ErrorCode::BackupElsewhere);
    QCOMPARE(refused.error().values[u"tool"_s].toString(), u"pg_dump"_s);
}

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
