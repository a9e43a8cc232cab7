// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup/callplace.h"
#include "app/startup/instance.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace pd::startup;

// Who is there first, and what the second one hands over.
class TestInstance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void theSecondHandsItsFilesOver();
    void anotherDatabaseIsItsOwn();
    void oneFileHasOnePlace();
    void aSocketThatACrashLeftIsTaken();
    void movesWithItsDatabase();
    void thereIsOneFirstStart();
    void aNewFileBehindALinkKeepsItsName();
    void withoutAFolderEverybodyIsFirst();
    void leavesThePlaceThatAnotherTook();
    void whoNeverEndsIsLetGo();
    void ofTwoThatStartOneIsFirst();

private:
    // As another program does it: on a thread of its own.
    [[nodiscard]] bool isSecond(const QString &url, const QStringList &files = {}) const
    {
        bool first = true;
        const std::unique_ptr<QThread> thread(QThread::create([&] { first = Instance(folder()).take(url, files); }));
        thread->start();
        return QTest::qWaitFor([&] { return thread->isFinished(); }, 10000) && !first;
    }
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"patrondesk"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestInstance::theSecondHandsItsFilesOver()
{
    Instance first(folder());
    QSignalSpy called(&first, &Instance::calledUp);
    QVERIFY(first.take(u"/tmp/theatre.db"_s, {}));
    QVERIFY(isSecond(u"sqlite:///tmp/theatre.db"_s, {u"/tmp/a b.zip"_s, u"/tmp/ü.csv"_s}));
    QCOMPARE(called.count(), 1);
    QCOMPARE(called.at(0).at(0).toStringList(), (QStringList{u"/tmp/a b.zip"_s, u"/tmp/ü.csv"_s}));
}

void TestInstance::anotherDatabaseIsItsOwn()
{
    Instance first(folder());
    QVERIFY(first.take(u"/tmp/theatre.db"_s, {}));
    QVERIFY(!isSecond(u"/tmp/other.db"_s));
    QVERIFY(!isSecond(u"postgresql://desk/theatre"_s));
}

void TestInstance::oneFileHasOnePlace()
{
    const QString file = m_folder->filePath(u"theatre.db"_s);
    const QString link = m_folder->filePath(u"link.db"_s);
    QFile made(file);
    QVERIFY(made.open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(file, link));
    Instance first(folder());
    QVERIFY(first.take(file, {}));
    QVERIFY(isSecond(link));
}

void TestInstance::aSocketThatACrashLeftIsTaken()
{
    QString socket;
    {
        Instance gone(folder());
        QVERIFY(gone.take(u"/tmp/theatre.db"_s, {}));
        const QStringList names = QDir(folder()).entryList(QDir::System | QDir::Files);
        for (const QString &name : names) {
            if (!name.endsWith(u".lock"_s))
                socket = folder() + u'/' + name;
        }
    }
    QVERIFY(!socket.isEmpty());
    const int left = ::socket(AF_UNIX, SOCK_STREAM, 0); // bound, closed, and never taken away
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, socket.toUtf8().constData(), sizeof address.sun_path);
    QVERIFY(::bind(left, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0);
    ::close(left);
    QVERIFY(QFile::exists(socket));
    Instance next(folder());
    QVERIFY(next.take(u"/tmp/theatre.db"_s, {}));
    QVERIFY(isSecond(u"/tmp/theatre.db"_s));
}

void TestInstance::movesWithItsDatabase()
{
    Instance first(folder());
    QVERIFY(first.take(u"/tmp/theatre.db"_s, {}));
    first.hold(u"/tmp/other.db"_s);
    QVERIFY(first.holds(u"sqlite:///tmp/other.db"_s));
    QVERIFY(isSecond(u"/tmp/other.db"_s));
    QVERIFY(!isSecond(u"/tmp/theatre.db"_s));
}

void TestInstance::thereIsOneFirstStart()
{
    Instance first(folder());
    QVERIFY(first.take(Instance::firstStart(), {}));
    QVERIFY(isSecond(Instance::firstStart(), {u"/tmp/a.zip"_s}));
    QVERIFY(!isSecond(u"/tmp/first-start"_s));
}

void TestInstance::aNewFileBehindALinkKeepsItsName()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"real"_s));
    QVERIFY(QFile::link(m_folder->filePath(u"real"_s), m_folder->filePath(u"link"_s)));
    Instance first(folder());
    QVERIFY(first.take(m_folder->filePath(u"link/new.db"_s), {}));
    QFile made(m_folder->filePath(u"link/new.db"_s));
    QVERIFY(made.open(QIODevice::WriteOnly));
    QVERIFY(isSecond(m_folder->filePath(u"real/new.db"_s)));
}

void TestInstance::withoutAFolderEverybodyIsFirst()
{
    QFile blocker(folder());
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    Instance one(folder());
    QVERIFY(one.take(u"/tmp/theatre.db"_s, {}));
    QVERIFY(!isSecond(u"/tmp/theatre.db"_s));
}

// One that hung is taken for gone, and may end later.
void TestInstance::leavesThePlaceThatAnotherTook()
{
    const QString path = m_folder->filePath(u"place"_s);
    auto hung = std::make_unique<CallPlace>(path, [](const QByteArray &) {});
    QVERIFY(hung->listens());
    QByteArray heard;
    const CallPlace next(path, [&heard](const QByteArray &line) { heard = line; });
    QVERIFY(next.listens());
    hung.reset();
    const std::unique_ptr<QThread> caller(QThread::create([&path] { static_cast<void>(callAt(path, "come", 2000)); }));
    caller->start();
    QTRY_COMPARE_WITH_TIMEOUT(heard, QByteArray("come"), 20000);
    QVERIFY(caller->wait(20000));
}

void TestInstance::whoNeverEndsIsLetGo()
{
    const QString path = m_folder->filePath(u"place"_s);
    QByteArray heard;
    const CallPlace place(path, [&heard](const QByteArray &line) { heard = line; });
    std::atomic_int answered = -1;
    const std::unique_ptr<QThread> talker(QThread::create([&] { answered = callAt(path, QByteArray(2 * CallPlace::longestCall, 'a'), 2000); }));
    talker->start();
    QTRY_COMPARE_WITH_TIMEOUT(answered, 0, 20000);
    QVERIFY(talker->wait(20000));
    QVERIFY(heard.isEmpty());
    const std::unique_ptr<QThread> caller(QThread::create([&path] { static_cast<void>(callAt(path, "come", 2000)); }));
    caller->start();
    QTRY_COMPARE_WITH_TIMEOUT(heard, QByteArray("come"), 20000);
    QVERIFY(caller->wait(20000));
}

void TestInstance::ofTwoThatStartOneIsFirst()
{
    const QString path = m_folder->filePath(u"place.lock"_s);
    {
        const Descriptor first = lockAt(path, 0);
        QVERIFY(first.number() >= 0);
        QCOMPARE(lockAt(path, 50).number(), -1);
    }
    QVERIFY(lockAt(path, 0).number() >= 0); // the system took it back
}

QTEST_GUILESS_MAIN(TestInstance)
#include "tst_instance.moc"
