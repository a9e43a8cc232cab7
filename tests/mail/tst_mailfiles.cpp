// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/maildigest.h"
#include "models/mail/mailfiles.h"
#include "models/mail/readmessage.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::mail;

class MailFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsOneMessage();
    void readsAMaildir();
    void findsWhatIsMovedMeanwhile();
    void readsAMailboxFile();
    void readsAFolderOfAll();
    void namesWhatIsNone_data();
    void namesWhatIsNone();
    void knowsTheSameMessageAgain();
    void keepsTheBeginningOfWhatIsTooLong();
};

namespace {

struct Folder {
    QTemporaryDir dir;
    QString put(const QString &name, const QByteArray &bytes) const
    {
        const QString path = dir.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
};

QByteArrayList read(const QStringList &paths)
{
    QByteArrayList all;
    Result<MailFiles> files = MailFiles::of(paths);
    if (!files)
        return {errorName(files.error().code).toLatin1()};
    for (;;) {
        const Result<std::optional<FiledMessage>> next = files->next();
        if (!next)
            return {errorName(next.error().code).toLatin1()};
        if (!next->has_value())
            return all;
        all.append((*next)->raw);
    }
}

} // namespace

void MailFilesTest::readsOneMessage()
{
    const Folder folder;
    QCOMPARE(read({folder.put(u"a.eml"_s, "Subject: a\n\nx\n")}), QByteArrayList{"Subject: a\n\nx\n"});
    QCOMPARE(read({folder.put(u"b.EML"_s, "no header")}), QByteArrayList{"no header"}); // called a message: taken in, and named unreadable
    QCOMPARE(read({folder.put(u"c"_s, "Subject: c\n\nx\n")}), QByteArrayList{"Subject: c\n\nx\n"});
    QCOMPARE(read({folder.put(u"notes.txt"_s, "no header, but words")}), QByteArrayList{"no header, but words"}); // likewise
    QCOMPARE(read({folder.put(u"d.eml"_s, "From a@b Fri Nov 21 10:00:00 2025\nSubject: d\n\nx\n")}).size(), 1);
}

void MailFilesTest::readsAMaildir()
{
    const Folder folder;
    folder.put(u"box/cur/2:2,S"_s, "Subject: 2\n\n");
    folder.put(u"box/new/1"_s, "Subject: 1\n\n");
    folder.put(u"box/new/.hidden"_s, "Subject: h\n\n");
    folder.put(u"box/tmp/3"_s, "Subject: half");
    QCOMPARE(read({folder.dir.filePath(u"box"_s)}), (QByteArrayList{"Subject: 1\n\n", "Subject: 2\n\n"}));
    QDir(folder.dir.path()).mkpath(u"empty/cur"_s);
    QDir(folder.dir.path()).mkpath(u"empty/new"_s);
    QCOMPARE(read({folder.dir.filePath(u"empty"_s)}), QByteArrayList());
}

// Between the look into the folder and the message's turn.
void MailFilesTest::findsWhatIsMovedMeanwhile()
{
    const Folder folder;
    const QString seen = folder.put(u"box/new/1.host"_s, "Subject: 1\n\n");
    const QString gone = folder.put(u"box/new/2.host"_s, "Subject: 2\n\n");
    folder.put(u"box/cur/3.host:2,S"_s, "Subject: 3\n\n");
    Result<MailFiles> files = MailFiles::of({folder.dir.filePath(u"box"_s)});
    QVERIFY(files);
    QVERIFY(QFile::rename(seen, folder.dir.filePath(u"box/cur/1.host:2,S"_s)));
    QVERIFY(QFile::remove(gone));
    QCOMPARE((**files->next()).raw, "Subject: 1\n\n");
    QCOMPARE((**files->next()).raw, "Subject: 3\n\n");
    QVERIFY(!files->next()->has_value());
}

void MailFilesTest::readsAMailboxFile()
{
    const Folder folder;
    const QString path = folder.put(u"box"_s, "From a@b Fri Nov 21 10:00:00 2025\nSubject: 1\n\n>From here\n>>From there\nFrom inside\n\nFrom a friend\n\n"
                                              "From c@d Sat Nov 22 10:00 2025\nSubject: 2\n\nx\n\nFrom e@f  Sun Nov 23 10:00:00 2025 +0100\n");
    QCOMPARE(read({path}), (QByteArrayList{"Subject: 1\n\nFrom here\n>From there\nFrom inside\n\nFrom a friend\n\n", "Subject: 2\n\nx\n\n", ""}));
}

void MailFilesTest::readsAFolderOfAll()
{
    const Folder folder;
    folder.put(u"all/a.eml"_s, "Subject: a\n\n");
    folder.put(u"all/deep/b.mbox"_s, "From a@b Fri Nov 21 10:00:00 2025\nSubject: b\n\n");
    folder.put(u"all/dir/new/c"_s, "Subject: c\n\n");
    folder.put(u"all/dir/cur/d"_s, "Subject: d\n\n");
    folder.put(u"all/picture.png"_s, QByteArray("\x89PNG\r\n\x1a\n\0", 9));
    folder.put(u"all/notes.txt"_s, "Row F is nicer\n");
    folder.put(u"all/link.txt"_s, "https://theatre.example/\n");
    folder.put(u"all/empty"_s, "");
    folder.put(u"all/e"_s, "Received: from x\nSubject: e\n\n");
    QFile::link(folder.dir.path(), folder.dir.filePath(u"all/round"_s)); // not gone into
    QCOMPARE(read({folder.dir.filePath(u"all"_s)}).size(), 5);
    QCOMPARE(read({folder.dir.filePath(u"all/a.eml"_s), folder.dir.filePath(u"all/a.eml"_s)}).size(), 2); // as they are named
}

void MailFilesTest::namesWhatIsNone_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("not there") << u"nowhere.eml"_s << ErrorCode::FileUnreadable;
    QTest::newRow("a picture") << u"picture.png"_s << ErrorCode::MailFileInvalid;
    QTest::newRow("an empty folder") << u"empty"_s << ErrorCode::MailFileInvalid;
}

void MailFilesTest::namesWhatIsNone()
{
    QFETCH(QString, path);
    QFETCH(ErrorCode, code);
    const Folder folder;
    folder.put(u"picture.png"_s, QByteArray("\x89PNG\r\n\x1a\n\0", 9));
    QDir(folder.dir.path()).mkpath(u"empty"_s);
    const Result<MailFiles> files = MailFiles::of({folder.put(u"a.eml"_s, "Subject: a\n\n"), folder.dir.filePath(path)});
    QVERIFY(!files);
    QCOMPARE(files.error().code, code);
    QCOMPARE(files.error().values[u"path"_s].toString(), folder.dir.filePath(path));
}

void MailFilesTest::knowsTheSameMessageAgain()
{
    const QString digest = mailDigest("Subject: a\r\n\r\nx\r\ny\r\n");
    QCOMPARE(digest.size(), 64);
    QCOMPARE(mailDigest("Subject: a\n\nx\ny\n"), digest);
    QCOMPARE(mailDigest("Subject: a\n\nx\ny\n\n"), digest); // as a mailbox file has it
    QCOMPARE(mailDigest("Subject: a\r\n\r\nx\r\ny"), digest);
    QCOMPARE(mailDigest("Subject: a\n\nx\ny\r\n\r"), digest);
    QVERIFY(mailDigest("Subject: a\n\nx\n\ny\n") != digest);
    QVERIFY(mailDigest("Subject: a\n\nxy\n") != digest);
    QVERIFY(mailDigest("Subject: a\n\nx\ry\n") != digest);
    QCOMPARE(mailDigest(""), mailDigest("\r\n"));
    QCOMPARE(mailDigest("a"), u"ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"_s);
}

// Who wrote it is to be known, though its bytes are not kept.
void MailFilesTest::keepsTheBeginningOfWhatIsTooLong()
{
    const Folder folder;
    const QByteArray film = "From: ana@x.example\nSubject: film\n\n" + QByteArray(longestKeptMail, 'x').replace(1000, 1, "\n");
    for (const QString &path : {folder.put(u"film.eml"_s, film), folder.put(u"box"_s, "From a@b Fri Nov 21 10:00:00 2025\n" + film)}) {
        Result<MailFiles> files = MailFiles::of({path});
        QVERIFY(files);
        const auto message = files->next();
        QVERIFY(message && message->has_value());
        QVERIFY((*message)->raw.isEmpty());
        QVERIFY((*message)->header.startsWith("From: ana@x.example\nSubject: film\n\n"));
        QVERIFY((*message)->header.size() <= limits::header);
        QCOMPARE((*message)->bytes, film.size());
        QCOMPARE((*message)->overlongDigest.size(), 64);
    }
}

QTEST_GUILESS_MAIN(MailFilesTest)
#include "tst_mailfiles.moc"
