// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup/backups.h"
#include "models/store/connection.h"
#include "models/store/writetransaction.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using startup::Backups;

// The daily backups: when, how many, and what is never removed.
class TestBackups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }
    void oneADay();
    void keepsTheNewest();
    void keepsTheOldWhileTheNewCannotBeWritten();
    void leavesOtherFilesAlone();
    void isOffWhenTheSettingSaysSo();
    void restoresToANewFileOnly();
    void twoFilesOfOneNameKeepTheirsApart();

private:
    [[nodiscard]] Backups backups(const QString &file = u"theatre.db"_s) const
    {
        return {*store::DatabaseUrl::parse(m_folder->filePath(file)), m_folder->filePath(u"backups"_s)};
    }
    void make(const QString &file);
    void set(const QString &key, const QString &value);
    [[nodiscard]] QStringList files() const { return QDir(m_folder->filePath(u"backups"_s)).entryList(QDir::Files, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr qint64 hour = 3600 * 1000;
constexpr Instant first{1'790'000'000'000};

}

void TestBackups::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    make(u"theatre.db"_s);
}

void TestBackups::make(const QString &file)
{
    QVERIFY(QDir().mkpath(QFileInfo(m_folder->filePath(file)).path()));
    const auto made = store::Connection::open(*store::DatabaseUrl::parse(m_folder->filePath(file)), store::OpenMode::Create);
    QVERIFY(made);
}

void TestBackups::set(const QString &key, const QString &value)
{
    const auto db = store::Connection::open(*store::DatabaseUrl::parse(m_folder->filePath(u"theatre.db"_s)), store::OpenMode::ReadWrite);
    store::JournalEntry entry;
    entry.who = u"test"_s;
    entry.what = u"test"_s;
    entry.at = first;
    auto transaction = store::WriteTransaction::begin(**db, entry);
    QVERIFY(transaction);
    QVERIFY((*db)->query(u"INSERT INTO setting (key, value, origin) VALUES (?, ?, 'staff')"_s, {key, value}));
    QVERIFY((*transaction)->commit());
}

void TestBackups::oneADay()
{
    const auto one = backups().backUpDaily(first);
    QVERIFY(one && *one && (*one)->verified);
    QCOMPARE(files().size(), 1);
    const auto tooSoon = backups().backUpDaily(Instant{first.ms + 23 * hour});
    QVERIFY(tooSoon && !*tooSoon);
    const auto next = backups().backUpDaily(Instant{first.ms + 24 * hour});
    QVERIFY(next && *next);
    QCOMPARE(files().size(), 2);
    const auto kept = backups().kept();
    QVERIFY(kept);
    QCOMPARE(kept->size(), 2u);
    QCOMPARE(kept->front().at.ms, first.ms + 24 * hour);
    QVERIFY(kept->front().bytes > 0);
}

void TestBackups::keepsTheNewest()
{
    set(u"backup.keep"_s, u"2"_s);
    for (int day = 0; day < 4; ++day)
        QVERIFY(backups().backUpDaily(Instant{first.ms + day * 24 * hour}));
    QCOMPARE(files().size(), 2);
    QCOMPARE(backups().kept()->size(), 2u);
    QCOMPARE(backups().kept()->back().at.ms, first.ms + 2 * 24 * hour);
}

void TestBackups::keepsTheOldWhileTheNewCannotBeWritten()
{
    set(u"backup.keep"_s, u"1"_s);
    QVERIFY(backups().backUpDaily(first));
    const QStringList before = files();
    const QString where = m_folder->filePath(u"backups"_s);
    const QString away = m_folder->filePath(u"away"_s);
    QVERIFY(QDir().rename(where, away));
    QFile blocker(where);
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    blocker.close();
    const auto failed = backups().backUpDaily(Instant{first.ms + 48 * hour});
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::FileUnwritable);
    QVERIFY(blocker.remove());
    QVERIFY(QDir().rename(away, where));
    QCOMPARE(files(), before);
}

void TestBackups::leavesOtherFilesAlone()
{
    set(u"backup.keep"_s, u"1"_s);
    const QString mine = m_folder->filePath(u"mine.db"_s);
    QVERIFY(backups().backUp(mine, first));
    for (int day = 1; day < 4; ++day)
        QVERIFY(backups().backUpDaily(Instant{first.ms + day * 24 * hour}));
    QVERIFY(QFileInfo::exists(mine));
    QCOMPARE(files().size(), 1);
    QCOMPARE(backups().kept()->size(), 2u);
}

void TestBackups::isOffWhenTheSettingSaysSo()
{
    set(u"backup.daily"_s, u"false"_s);
    const auto none = backups().backUpDaily(first);
    QVERIFY(none && !*none);
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"backups"_s)));
}

void TestBackups::restoresToANewFileOnly()
{
    const auto made = backups().backUpDaily(first);
    QVERIFY(made);
    const QString file = (*made)->file;
    const auto inTheWay = Backups::restore(file, m_folder->filePath(u"theatre.db"_s), first);
    QVERIFY(!inTheWay);
    QCOMPARE(inTheWay.error().code, ErrorCode::FileExists);
    const auto restored = Backups::restore(file, m_folder->filePath(u"restored.db"_s), first);
    QVERIFY(restored && restored->verified);
    // The copy knows the backups of its origin, and removes none of them.
    for (int day = 1; day < 16; ++day)
        QVERIFY(backups(u"restored.db"_s).backUpDaily(Instant{first.ms + day * 24 * hour}));
    QVERIFY(QFileInfo::exists(file));
}

void TestBackups::twoFilesOfOneNameKeepTheirsApart()
{
    make(u"other/theatre.db"_s);
    QVERIFY(backups().backUpDaily(first));
    QVERIFY(backups(u"other/theatre.db"_s).backUpDaily(first));
    QCOMPARE(files().size(), 2);
}

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
