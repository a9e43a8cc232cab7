// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup/demofile.h"
#include "models/store/connection.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace pd;

class TestDemoFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void isMadeWithItsFolder();
    void isLeftAsItIs();
    void takesThePlaceOfAKilledMaking();
    void leavesNothingWhenItFails();
    void isMadeOnceByTwoPrograms();

private:
    [[nodiscard]] QStringList files() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

namespace {

const demo::DemoOptions small{.contacts = 50, .seed = 1, .today = QDate(2026, 11, 21)};
const Instant at{1'790'000'000'000};

qint64 contactsIn(const QString &path)
{
    const auto connection = store::Connection::open(*store::DatabaseUrl::parse(path), store::OpenMode::ReadOnly);
    return connection ? (*connection)->value(u"SELECT count(*) FROM contact"_s)->toLongLong() : -1;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

void TestDemoFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"a home/patrondesk/demo.db"_s);
}

void TestDemoFile::cleanup()
{
    m_folder.reset();
}

QStringList TestDemoFile::files() const
{
    return QDir(QFileInfo(m_path).path()).entryList(QDir::Files | QDir::Hidden);
}

void TestDemoFile::isMadeWithItsFolder()
{
    const auto made = startup::ensureDemo(m_path, small, at);
    QVERIFY2(made, made ? "" : qPrintable(errorName(made.error().code)));
    QCOMPARE(files(), QStringList{u"demo.db"_s});
    QVERIFY(QFile::permissions(m_path) == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    QCOMPARE(contactsIn(m_path), 50);
}

void TestDemoFile::isLeftAsItIs()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    write(m_path, "mine");
    QVERIFY(startup::ensureDemo(m_path, small, at));
    QCOMPARE(QFileInfo(m_path).size(), 4);
}

void TestDemoFile::takesThePlaceOfAKilledMaking()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    write(m_path + u".part"_s, QByteArray(5000, 'x'));
    write(m_path + u".part-wal"_s, QByteArray(100, 'x'));
    write(m_path + u".lock"_s, "4194305\npatrondesk\n" + QSysInfo::machineHostName().toUtf8() + "\n\n\n"); // beyond any pid
    QVERIFY(startup::ensureDemo(m_path, small, at));
    QCOMPARE(files(), QStringList{u"demo.db"_s});
    QCOMPARE(contactsIn(m_path), 50);
}

void TestDemoFile::leavesNothingWhenItFails()
{
    write(m_folder->filePath(u"a home"_s), "a file where the folder should be");
    const auto inTheWay = startup::ensureDemo(m_path, small, at);
    QVERIFY(!inTheWay);
    QCOMPARE(inTheWay.error().code, ErrorCode::FileUnwritable);
    QCOMPARE(inTheWay.error().values.value(u"path"_s).toString(), m_path);

    QVERIFY(QFile::remove(m_folder->filePath(u"a home"_s)));
    QVERIFY(QDir().mkpath(m_path + u".part"_s)); // cannot be opened as a file
    QVERIFY(!startup::ensureDemo(m_path, small, at));
    QVERIFY(files().isEmpty());
}

void TestDemoFile::isMadeOnceByTwoPrograms()
{
    Result<void> other;
    std::thread thread([&] { other = startup::ensureDemo(m_path, small, at); });
    const auto one = startup::ensureDemo(m_path, small, at);
    thread.join();
    QVERIFY(one && other);
    QCOMPARE(files(), QStringList{u"demo.db"_s});
    QCOMPARE(contactsIn(m_path), 50);
}

QTEST_GUILESS_MAIN(TestDemoFile)
#include "tst_demofile.moc"
