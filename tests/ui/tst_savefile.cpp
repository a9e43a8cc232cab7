// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/savefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// A file is written as a whole or not at all.
class TestSaveFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void replacesAnOlderFile();
    void leavesNothingHalfWritten();
    void saysThatAFolderIsMissing();
    void namesAreNamesOfFiles_data();
    void namesAreNamesOfFiles();

private:
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }
    QTemporaryDir m_folder;
};

void TestSaveFile::replacesAnOlderFile()
{
    const QString path = m_folder.filePath(u"page.txt"_s);
    QVERIFY(saveFile(path, "one").has_value());
    QVERIFY(saveFile(path, "two").has_value());
    QCOMPARE(read(path), QByteArray("two"));
}

// The file size that this process may reach stands in for a full disk.
void TestSaveFile::leavesNothingHalfWritten()
{
    const QString folder = m_folder.filePath(u"full"_s);
    QVERIFY(QDir().mkpath(folder));
    const QString path = folder + u"/page.txt"_s;
    QVERIFY(saveFile(path, "older").has_value());
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit small = before;
    small.rlim_cur = 1000;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const Result<void> done = saveFile(path, QByteArray(200'000, 'x'));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::FileUnwritable);
    QCOMPARE(read(path), QByteArray("older"));
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList{u"page.txt"_s});
}

void TestSaveFile::saysThatAFolderIsMissing()
{
    const QString path = m_folder.filePath(u"gone/page.txt"_s);
    const Result<void> done = saveFile(path, "one");
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::FileUnwritable);
    QVERIFY(!QFile::exists(path));
}

void TestSaveFile::namesAreNamesOfFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    QTest::newRow("plain") << u"Ángela Núñez-O’Brien"_s << u"Ángela Núñez-O’Brien"_s;
    QTest::newRow("separators") << u"a/b\\c:d"_s << u"a-b-c-d"_s;
    QTest::newRow("markup") << u"<b>Bold</b>"_s << u"b-Bold--b-"_s;
    QTest::newRow("hidden") << u"../.ssh"_s << u"ssh"_s;
    QTest::newRow("lines") << u"one\ntwo\u0001"_s << u"one two-"_s;
    QTest::newRow("turned") << u"gpj\u202Eexe"_s << u"gpj-exe"_s;
    QTest::newRow("long") << QString(300, u'x') << QString(80, u'x');
    QTest::newRow("arabic") << u"ليلى الخطيب"_s << u"ليلى الخطيب"_s;
}

void TestSaveFile::namesAreNamesOfFiles()
{
    QFETCH(QString, name);
    QFETCH(QString, file);
    QCOMPARE(fileNameOf(name), file);
}

QTEST_APPLESS_MAIN(TestSaveFile)
#include "tst_savefile.moc"
