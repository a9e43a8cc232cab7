// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile.h"

#include "models/mail/mailhelper.h"
#include "models/mail/reading/sandbox.h"
#include "models/mail/wire.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::mail;

class MailHelperTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsOneMessageAfterTheOther();
    void givesAnAttachmentsContent();
    void whateverItGetsItAnswers_data();
    void whateverItGetsItAnswers();
    void comesToAnEndWhateverBecomesOfIt_data();
    void comesToAnEndWhateverBecomesOfIt();
    void triesAnotherHelperBeforeItGivesUp();
    void doesNotTakeTheNextMessageForTheCause();
    void saysWhenThereIsNoHelper_data();
    void saysWhenThereIsNoHelper();
    void isFoundBesideTheProgramOrWhereItIsInstalled();
    void keepsWhatItSaysOnTheWire();
    void refusesWhatIsNoMessageOnTheWire();
    void canNeitherOpenNorTalk();
    void inheritsNothing();
};

namespace {

const QString helperProgram = QStringLiteral(PD_MAILHELPER);
const QByteArray plain = usual() + "Message-ID: <m1@x.example>\r\n\r\nGood evening\r\n";

} // namespace

void MailHelperTest::readsOneMessageAfterTheOther()
{
    MailHelper helper(helperProgram);
    QCOMPARE(helper.process(), 0);
    for (int i = 0; i < 50; ++i) {
        const Result<ReadMessage> read = helper.read(plain);
        QVERIFY(read);
        QCOMPARE(read->refused, KindReason::None);
        QCOMPARE(read->text.trimmed(), u"Good evening"_s);
        QCOMPARE(read->messageId, u"m1@x.example"_s);
        QCOMPARE(read->from, (std::vector<MailAddress>{{u"a@b.example"_s, {}}}));
    }
    const int process = helper.process();
    QVERIFY(process > 0);
    QVERIFY(helper.read(plain));
    QCOMPARE(helper.process(), process);
}

void MailHelperTest::givesAnAttachmentsContent()
{
    MailHelper helper(helperProgram);
    const QByteArray raw = usual() + "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nsee\r\n--x\r\nContent-Type: application/pdf; name=a.pdf\r\n"
                                     "Content-Transfer-Encoding: base64\r\n\r\nAAEC\r\n--x--\r\n";
    const Result<ReadMessage> read = helper.read(raw);
    QVERIFY(read);
    QCOMPARE(read->attachments.size(), std::size_t(1));
    QCOMPARE(read->attachments[0].bytes, 3);
    QCOMPARE(*helper.part(raw, read->attachments[0].part), std::optional(QByteArray("\0\1\2", 3)));
    QCOMPARE(*helper.part(raw, 7), std::optional<QByteArray>());
    QCOMPARE(*helper.part("no message", 0), std::optional<QByteArray>());
}

void MailHelperTest::whateverItGetsItAnswers_data()
{
    QTest::addColumn<QByteArray>("raw");
    for (const auto &[name, raw] : hostileMessages())
        QTest::newRow(name) << raw;
}

void MailHelperTest::whateverItGetsItAnswers()
{
    QFETCH(QByteArray, raw);
    MailHelper helper(helperProgram);
    QElapsedTimer timer;
    timer.start();
    const Result<ReadMessage> read = helper.read(raw);
    QVERIFY(read);
    qInfo("%s in %lld ms", qPrintable(read->refused == KindReason::None ? u"read"_s : kindReasonName(read->refused)), timer.elapsed());
    QVERIFY(read->text.size() <= limits::text);
    QVERIFY(helper.read(plain)); // and goes on
    QCOMPARE(helper.read(plain)->text.trimmed(), u"Good evening"_s);
}

void MailHelperTest::comesToAnEndWhateverBecomesOfIt_data()
{
    QTest::addColumn<QByteArray>("program");
    QTest::addColumn<KindReason>("reason");
    QTest::newRow("it ends") << QByteArray("head -c 20 >/dev/null") << KindReason::Crashed;
    QTest::newRow("it is ended") << QByteArray("head -c 20 >/dev/null; kill -SEGV $$") << KindReason::Crashed;
    QTest::newRow("it runs without end") << QByteArray("ulimit -St 1; while :; do :; done") << KindReason::Stuck;
    QTest::newRow("it says nothing more") << QByteArray("exec sleep 100") << KindReason::Stuck;
    QTest::newRow("it speaks nonsense") << QByteArray("exec cat /dev/zero") << KindReason::Crashed;
    QTest::newRow("it promises too much") << QByteArray("printf '\\001\\000\\000\\000\\000\\377\\377\\377\\377'; exec sleep 100") << KindReason::Crashed;
    QTest::newRow("it stops in the middle") << QByteArray("printf '\\001\\000\\000\\000\\000\\000\\000\\001\\000abc'; exec sleep 100") << KindReason::Stuck;
}

void MailHelperTest::comesToAnEndWhateverBecomesOfIt()
{
    QFETCH(QByteArray, program);
    QFETCH(KindReason, reason);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"helper"_s);
    QFile script(path);
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\nprintf PDM1\n" + program + "\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    MailHelper helper(path);
    helper.setPatience(1500);
    for (int i = 0; i < 2; ++i) { // started anew for the next
        const Result<ReadMessage> read = helper.read(plain);
        QVERIFY(read);
        QCOMPARE(read->refused, reason);
        QCOMPARE(helper.process(), 0);
    }
}

// The first is ended in the middle by something that is not in the message.
void MailHelperTest::triesAnotherHelperBeforeItGivesUp()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"helper"_s);
    QFile script(path);
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\nif mkdir '" + folder.filePath(u"once"_s).toUtf8() + "'; then printf PDM1; head -c 20 >/dev/null; kill -KILL $$; fi\nexec '" + helperProgram.toUtf8() + "'\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    MailHelper helper(path);
    const Result<ReadMessage> read = helper.read(plain);
    QVERIFY(read);
    QVERIFY(QFileInfo::exists(folder.filePath(u"once"_s)));
    QCOMPARE(read->refused, KindReason::None);
    QCOMPARE(read->text.trimmed(), u"Good evening"_s);
}

void MailHelperTest::doesNotTakeTheNextMessageForTheCause()
{
    MailHelper helper(helperProgram);
    QVERIFY(helper.read(plain));
    QCOMPARE(::kill(helper.process(), SIGKILL), 0); // by somebody else, between two messages
    siginfo_t ended{};
    QCOMPARE(::waitid(P_PID, id_t(helper.process()), &ended, WEXITED | WNOWAIT), 0);
    const Result<ReadMessage> read = helper.read(plain);
    QVERIFY(read);
    QCOMPARE(read->refused, KindReason::None);
}

void MailHelperTest::saysWhenThereIsNoHelper_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("no file") << u"/nowhere/patrondesk-mailhelper"_s;
    QTest::newRow("another program") << u"/bin/true"_s;
    QTest::newRow("one that says something else") << u"/usr/bin/env"_s;
}

void MailHelperTest::saysWhenThereIsNoHelper()
{
    QFETCH(QString, program);
    MailHelper helper(program);
    helper.setPatience(1500);
    const Result<ReadMessage> read = helper.read(plain);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::MailHelperFailed);
    QCOMPARE(read.error().values[u"path"_s].toString(), program);
}

void MailHelperTest::isFoundBesideTheProgramOrWhereItIsInstalled()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"bin"_s));
    QCOMPARE(mailHelperPath(folder.filePath(u"bin"_s)), folder.filePath(u"bin/patrondesk-mailhelper"_s));
    QVERIFY(QDir(folder.path()).mkpath(u"libexec/patrondesk"_s));
    QFile installed(folder.filePath(u"libexec/patrondesk/patrondesk-mailhelper"_s));
    QVERIFY(installed.open(QIODevice::WriteOnly));
    QCOMPARE(mailHelperPath(folder.filePath(u"bin"_s)), installed.fileName());
}

void MailHelperTest::keepsWhatItSaysOnTheWire()
{
    ReadMessage message;
    message.fields = {{"received", "by x"}};
    message.subject = u"Seats\u00e9"_s;
    message.from = {{u"a@b"_s, u"A"_s}};
    message.fromFields = 1;
    message.to = {{u"c@d"_s, {}}};
    message.references = {u"1@x"_s, u"2@x"_s};
    message.sent = Instant{42};
    message.text = u"words"_s;
    message.attachments = {{3, u"a.pdf"_s, u"application/pdf"_s, 7, u"ab"_s}};
    message.reportStatus = "Action: failed";
    message.reportOriginal = "Message-ID: <1@x>";
    message.guessed = true;
    const std::optional<ReadMessage> back = decoded(encoded(message));
    QVERIFY(back);
    QCOMPARE(*back, message);
    ReadMessage refused;
    refused.refused = KindReason::TooManyParts;
    QCOMPARE(decoded(encoded(refused)), std::optional(refused));
}

void MailHelperTest::refusesWhatIsNoMessageOnTheWire()
{
    const QByteArray whole = encoded(ReadMessage());
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY(!decoded(whole.left(length)));
    QVERIFY(!decoded(whole + 'x'));
    QVERIFY(!decoded(QByteArray(1000, '\xff')));
    ReadMessage many;
    many.attachments.resize(std::size_t(limits::attachments) + 1);
    QVERIFY(!decoded(encoded(many)));
}

void MailHelperTest::canNeitherOpenNorTalk()
{
    if (!sandboxed())
        QSKIP("Built for a sanitizer, which needs more than a sandbox gives");
    QProcess process; // the helper's own sandbox, tried from within
    process.start(QStringLiteral(PD_SANDBOXPROBE), {});
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.readAllStandardOutput().trimmed(), QByteArray("ready; open: no; socket: no; exec: no; fork: no; memory: no; signals to others: no; to itself: yes; own limits: yes"));
    QCOMPARE(process.exitCode(), 0);
}

void MailHelperTest::inheritsNothing()
{
    const int ours = ::open("/dev/null", O_RDONLY); // as if somebody had forgotten to close it
    QVERIFY(ours >= 0);
    qputenv("PD_SECRET", "for nobody else");
    MailHelper helper(helperProgram);
    QVERIFY(helper.read(plain));
    ::close(ours);
    qunsetenv("PD_SECRET");
    const QString place = u"/proc/%1/"_s.arg(helper.process());
    QFile environment(place + u"environ"_s);
    const QStringList open = QDir(place + u"fd"_s).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System);
    if (open.isEmpty() || !environment.open(QIODevice::ReadOnly))
        QSKIP("Nobody but root looks into a process that keeps its memory to itself");
    QCOMPARE(open, (QStringList{u"0"_s, u"1"_s, u"2"_s}));
    QVERIFY(!environment.readAll().contains("PD_SECRET"));
}

QTEST_GUILESS_MAIN(MailHelperTest)
#include "tst_mailhelper.moc"
