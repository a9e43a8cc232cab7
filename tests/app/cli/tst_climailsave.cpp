// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "enginefixture.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::cli;

// What is attached to a message, and what is said of its characters, through the real program and its helper.
class CliMailSaveTest : public EngineFixture {
    Q_OBJECT

private Q_SLOTS:
    void savesWhatIsAttached();
    void saysThatCharactersAreGuessed();

private:
    static QString put(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
};

void CliMailSaveTest::savesWhatIsAttached()
{
    const QTemporaryDir folder;
    const QString letter = put(folder, u"one.eml"_s, "From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nsee\n--b\nContent-Disposition: attachment; filename=\"../../x\"\n\n#!/bin/sh\n"
                                                     "--b\nContent-Disposition: attachment; filename*=UTF-8''inv%E2%80%AEfdp.exe\n\nMZ\n--b--\n");
    QCOMPARE(asked({u"mail"_s, u"import"_s, letter}).exitCode, 0);
    const QJsonObject message = asked({u"mail"_s, u"list"_s}).json()["messages"_L1][0].toObject();
    const QString id = message["id"_L1].toString(), part = QString::number(message["attachments"_L1][1]["part"_L1].toInt(-1));
    QDir(folder.path()).mkpath(u"out/all"_s);
    const QString out = folder.filePath(u"out/all"_s);
    const auto save = [&](const QStringList &more) { return asked(QStringList{u"mail"_s, u"save"_s, id} + more); };
    const QJsonArray files = save({u"--out"_s, out}).json()["files"_L1].toArray();
    QCOMPARE(files.size(), 2);
    QCOMPARE(files[0]["name"_L1].toString() + files[1]["name"_L1].toString(), u"xinvfdp.exe"_s);
    QCOMPARE(QDir(out).entryList(QDir::Files | QDir::Hidden, QDir::Name), (QStringList{u"invfdp.exe"_s, u"x"_s}));
    QCOMPARE(QDir(folder.filePath(u"out"_s)).entryList(QDir::Files | QDir::Hidden), QStringList());
    QFile script(files[0]["path"_L1].toString());
    QVERIFY(script.open(QIODevice::ReadOnly));
    QCOMPARE(script.readAll(), QByteArray("#!/bin/sh"));
    QCOMPARE(files[0]["bytes"_L1].toInt(), 9);
    QVERIFY(!QFileInfo(script).isExecutable());
    QCOMPARE(save({u"--out"_s, out}).errorCode(), u"fileExists"_s);
    QVERIFY(QFile::remove(folder.filePath(u"out/all/x"_s)));
    QCOMPARE(save({u"--out"_s, out, u"--part"_s, part}).errorCode(), u"fileExists"_s);
    QVERIFY(QFile::remove(folder.filePath(u"out/all/invfdp.exe"_s)));
    QCOMPARE(save({u"--out"_s, out, u"--part"_s, part}).json()["files"_L1].toArray().size(), 1);
    QCOMPARE(QDir(out).entryList(QDir::Files), QStringList{u"invfdp.exe"_s});
    const QByteArray shown = run({u"--db"_s, m_db, u"requests"_s, u"show"_s, message["request"_L1].toString()}).out;
    QVERIFY2(shown.contains("[Message " + id.toUtf8() + ", part " + part.toUtf8() + ": invfdp.exe (2 bytes)]"), shown.constData());
    QCOMPARE(save({u"--out"_s, out, u"--part"_s, u"99"_s}).errorCode(), u"recordUnknown"_s);
    QCOMPARE(save({u"--out"_s, out, u"--part"_s, u"x"_s}).errorCode(), u"valueInvalid"_s);
    QCOMPARE(save({}).exitCode, 2);
    QCOMPARE(asked({u"mail"_s, u"list"_s, u"--out"_s, out}).exitCode, 2);
    QCOMPARE(asked({u"settings"_s, u"set"_s, u"mail.keepRawDays"_s, u"0"_s}).exitCode, 0);
    QCOMPARE(asked({u"mail"_s, u"erase"_s}).exitCode, 0);
    const Answer erased = save({u"--out"_s, folder.path()});
    QCOMPARE(erased.errorCode(), u"actionRefused"_s);
    QVERIFY2(erased.err.contains("not kept any more"), erased.err.constData());
}

void CliMailSaveTest::saysThatCharactersAreGuessed()
{
    const QTemporaryDir folder;
    QCOMPARE(asked({u"mail"_s, u"import"_s, put(folder, u"1.eml"_s, "From: a@b.example\nContent-Type: text/plain; charset=utf-8\n\nPl\xe4tze\n")}).exitCode, 0);
    QCOMPARE(asked({u"mail"_s, u"import"_s, put(folder, u"2.eml"_s, "From: a@b.example\nContent-Type: text/plain; charset=utf-8\n\nPl\xc3\xa4tze\n")}).exitCode, 0);
    const QJsonArray mails = asked({u"mail"_s, u"list"_s}).json()["messages"_L1].toArray();
    QCOMPARE(mails[0]["guessed"_L1], QJsonValue(false));
    QCOMPARE(mails[1]["guessed"_L1], QJsonValue(true));
    QCOMPARE(mails[1]["text"_L1].toString().trimmed(), u"Plätze"_s);
    const auto shown = [&](const QJsonValue &mail) { return run({u"--db"_s, m_db, u"requests"_s, u"show"_s, mail["request"_L1].toString()}).out; };
    QVERIFY(!shown(mails[0]).contains("guessed"));
    QVERIFY(shown(mails[1]).contains("[Its characters were guessed"));
}

QTEST_GUILESS_MAIN(CliMailSaveTest)
#include "tst_climailsave.moc"
