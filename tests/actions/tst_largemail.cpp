// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incoming.h"

#include "models/actions/deskledger.h"
#include "models/actions/mailattachments.h"
#include "models/actions/mailfilesintake.h"
#include "models/mail/imapintake.h"
#include "models/mail/imapstream.h"
#include "models/mail/interrupt.h"
#include "models/mail/mailhelper.h"
#include "models/mail/receive.h"
#include "models/store/mailboxes.h"
#include "tests/mail/testdovecot.h"

#include <QRandomGenerator>

using namespace pd;
using namespace pd::actions;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool isSanitized = true; // which keeps what was freed
#elif defined(__has_feature)
constexpr bool isSanitized = __has_feature(address_sanitizer) || __has_feature(thread_sanitizer);
#else
constexpr bool isSanitized = false;
#endif

// Mails that are too long to be read, from a real server and from files, into a real database.
class LargeMailTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void initTestCase();
    void comesWholeAndOnce();
    void comesFromFiles();
    void whatWasKeptByItsHeaderGetsItsBytes();
    void whatComesByItsHeaderIsKnown();
    void whatWasErasedStaysSo();
    void aCardNumberInItsSubject();
    void manyPieces();
    void takesFewCopies();

private:
    // Megabytes of this program's memory by /proc, now or the most since beginMeasure().
    static qint64 megabytes(const QByteArray &what)
    {
        QFile status(u"/proc/self/status"_s);
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray all = status.readAll();
        return all.mid(all.indexOf(what + ':') + what.size() + 1, 20).simplified().split(' ').front().toLongLong() / 1024;
    }
    static bool beginMeasure()
    {
        QFile reset(u"/proc/self/clear_refs"_s);
        return reset.open(QIODevice::WriteOnly) && reset.write("5") == 1;
    }
    static QByteArray headerOf(int number)
    {
        const QByteArray n = QByteArray::number(number);
        return "From: Ana <ana" + n + "@x.example>\r\nSubject: A film/" + n + "\r\nMessage-ID: <" + n + "@x.example>\r\nContent-Type: text/plain\r\n\r\n";
    }
    [[nodiscard]] QByteArray message(int number, qsizetype megabytes) const
    {
        return headerOf(number) + m_body.repeated(megabytes);
    }
    struct Box {
        explicit Box(Engine engine)
            : desk(engine)
        {
            desk.run({u"INSERT INTO mailbox (id, name, kind, host) VALUES (1, 'Box', 'imap', '127.0.0.1')"_s});
        }
        Result<mail::IntakeReport> visit()
        {
            const mail::MailServer server = dovecot.server();
            auto stream = mail::openImapStream(server, testing::TestDovecot::secret(), {}, interrupt);
            if (!stream)
                return stream.error();
            mail::ImapSession session(std::make_unique<mail::ImapChannel>(*std::move(stream), server.host, mail::MailTimes()));
            if (const auto begun = session.begin(); !begun)
                return begun.error();
            DeskLedger ledger(*desk.db, desk.runner, helper, *store::readMailbox(*desk.db, u"Box"_s));
            auto report = mail::ImapIntake(session, ledger).visit();
            session.leave();
            return report;
        }
        Result<IntakeCounts> import(const QStringList &paths) { return MailFilesIntake(*desk.db, desk.runner, helper, MailFilesIntake::From::OurServer).run(paths); }
        StoredMail mail(int number)
        {
            const RowId id = desk.text(u"SELECT id FROM message WHERE message_id = '%1@x.example'"_s.arg(number)).toLongLong();
            const auto found = store::readMail(*desk.db, id);
            return worked(found) ? *found : StoredMail();
        }
        QByteArray raw(int number)
        {
            const auto found = store::rawMail(*desk.db, mail(number).id);
            return worked(found) ? found->value_or("none") : QByteArray("failed");
        }
        // As one of which only the header was kept.
        TakenMail takeHeader(int number, qint64 bytes)
        {
            IncomingMail one;
            one.raw = headerOf(number);
            one.message = *mail::receiveHeader(helper, one.raw, bytes, {});
            one.headerDigest = mail::headerDigest(one.raw);
            return takeOne(desk, one);
        }

        testing::TestDovecot dovecot;
        Desk desk;
        mail::MailHelper helper{QStringLiteral(PD_MAILHELPER)};
        mail::Interrupt interrupt;
    };

    QByteArray m_body; // a megabyte of it, which nothing makes shorter
};

void LargeMailTest::initTestCase()
{
    QRandomGenerator random(7);
    while (m_body.size() < (1 << 20)) {
        QByteArray line(57, '\0');
        std::generate(line.begin(), line.end(), [&random] { return char(random.bounded(256)); });
        m_body += line.toBase64() + "\r\n";
    }
}

void LargeMailTest::comesWholeAndOnce()
{
    QFETCH_GLOBAL(Engine, engine);
    Box box(engine);
    const QByteArray film = message(1, 30);
    box.dovecot.deliver(film);
    box.dovecot.deliver(message(2, 65));
    box.dovecot.deliver("From: bo@x.example\r\nMessage-ID: <3@x.example>\r\n\r\nRow B please\r\n");
    const auto report = box.visit();
    QVERIFY2(report, report ? "" : qPrintable(errorName(report.error().code) + report.error().detail));
    QCOMPARE(report->filed, 3);
    QCOMPARE(box.dovecot.messagesIn(u"Processed"_s), 3);
    QCOMPARE(box.desk.text(u"SELECT count(*) FROM change_request"_s), u"3"_s);
    QVERIFY(box.raw(1) == film);
    const StoredMail whole = box.mail(1), header = box.mail(2);
    QCOMPARE(whole.message.kindReason, KindReason::TooLarge);
    QCOMPARE(whole.message.subject, u"A film/1"_s);
    QVERIFY(whole.message.text.isEmpty()); // nobody has read it
    QVERIFY(whole.kept && whole.request);
    QCOMPARE(whole.message.bytes, film.size());
    QVERIFY(!header.kept && header.request);
    QVERIFY(header.message.bytes > longestKeptMail);
    QCOMPARE(box.raw(2), headerOf(2));
    QCOMPARE(header.whole, std::optional(MailFolder{u"Box"_s, u"Processed"_s}));
    // The folder is made anew, and both lie there once more: from a backup.
    box.dovecot.deliver(film);
    box.dovecot.deliver(message(2, 65));
    box.dovecot.changeUidValidity(77);
    const auto again = box.visit();
    QVERIFY(worked(again));
    QCOMPARE(again->taken, 2);
    QCOMPARE(box.desk.text(u"SELECT count(*) FROM message"_s), u"3"_s);
    QCOMPARE(box.dovecot.messagesIn(), 0);
    const QTemporaryDir folder;
    const auto saved = saveAttachments(*box.desk.db, QString(), whole.id, wholeMessage, folder.path());
    QVERIFY(worked(saved));
    QCOMPARE(saved->front().name, u"A film-1.eml"_s);
    QFile file(saved->front().path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == film);
    QCOMPARE(saveAttachments(*box.desk.db, QString(), header.id, wholeMessage, folder.path()).error().values.value(u"reason"_s).toString(), u"messageNotKept"_s);
    QVERIFY(box.desk.genuine());
}

// As Unix writes it, in a Maildir and beside it: the same one.
void LargeMailTest::comesFromFiles()
{
    QFETCH_GLOBAL(Engine, engine);
    Box box(engine);
    const QTemporaryDir folder;
    const auto put = [&folder](const QString &name, const QByteArray &bytes) {
        QDir(folder.path()).mkpath(QFileInfo(name).path());
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(QDir(folder.path()).mkpath(u"mail/cur"_s));
    const QByteArray film = message(1, 30).replace("\r\n", "\n");
    QVERIFY(put(u"mail/new/1"_s, "From: bo@x.example\nMessage-ID: <3@x.example>\n\nRow B please\n") && put(u"mail/new/2"_s, film) && put(u"mail/new/3"_s, message(2, 66)) && put(u"one.eml"_s, message(1, 30)));
    const auto counts = box.import({folder.filePath(u"mail"_s), folder.filePath(u"one.eml"_s)});
    QVERIFY(worked(counts));
    QCOMPARE(counts->messages, 4);
    QCOMPARE(counts->duplicates, 1);
    QCOMPARE(counts->unreadable, 2);
    QVERIFY(box.raw(1) == film);
    QVERIFY(box.mail(1).kept && !box.mail(2).kept);
    QCOMPARE(box.desk.text(u"SELECT count(*) FROM journal_action WHERE what = 'intake.take'"_s), u"3"_s); // a large one comes alone
    QVERIFY(box.desk.genuine());
}

// An earlier version kept only the header of all that was not read.
void LargeMailTest::whatWasKeptByItsHeaderGetsItsBytes()
{
    QFETCH_GLOBAL(Engine, engine);
    Box box(engine);
    const QByteArray film = message(1, 30);
    const TakenMail before = box.takeHeader(1, film.size());
    QVERIFY(before.newRequest);
    QVERIFY(!box.mail(1).kept);
    for (int i = 0; i < 2; ++i) { // staff drag it back into the folder
        box.dovecot.deliver(film);
        const auto report = box.visit();
        QVERIFY(worked(report));
        QCOMPARE(report->filed, 1);
        QCOMPARE(box.desk.text(u"SELECT count(*) FROM message"_s) + box.desk.text(u"SELECT count(*) FROM change_request"_s), u"11"_s);
        QVERIFY(box.raw(1) == film);
        QVERIFY(box.mail(1).kept);
        QCOMPARE(box.mail(1).request, before.request);
    }
    QVERIFY(box.takeHeader(1, film.size()).known); // another desk still has the earlier version
    QVERIFY(box.raw(1) == film);
    QVERIFY(box.desk.genuine());
}

void LargeMailTest::whatComesByItsHeaderIsKnown()
{
    QFETCH_GLOBAL(Engine, engine);
    Box box(engine);
    const QByteArray film = message(1, 26);
    box.dovecot.deliver(film);
    QVERIFY(worked(box.visit()));
    QVERIFY(box.takeHeader(1, film.size()).known); // the line was too slow this time
    QVERIFY(box.raw(1) == film);
    QVERIFY(box.takeHeader(1, film.size() + 1).newRequest); // another message of that id
    QVERIFY(box.takeHeader(2, film.size()).newRequest);
    QVERIFY(box.desk.genuine());
}

// mail.keepRawDays: what comes once more brings nothing back.
void LargeMailTest::whatWasErasedStaysSo()
{
    QFETCH_GLOBAL(Engine, engine);
    Box box(engine);
    const QByteArray film = message(1, 26), other = message(2, 26);
    box.dovecot.deliver(film);
    QVERIFY(worked(box.visit()));
    QVERIFY(box.takeHeader(2, other.size()).newRequest);
    EraseRawMailAction erase(Instant{1000});
    QVERIFY(worked(box.desk.runner.run(erase)));
    QCOMPARE(erase.erased(), 2);
    QVERIFY(!box.mail(1).kept);
    box.dovecot.deliver(film);
    box.dovecot.deliver(other);
    QVERIFY(worked(box.visit()));
    QCOMPARE(box.desk.text(u"SELECT count(*) FROM message"_s), u"2"_s);
    QCOMPARE(box.raw(1) + ' ' + box.raw(2), QByteArray("none none"));
    QVERIFY(box.desk.genuine());
}

// Nobody looks for it in the rest, so that the rest is not kept.
void LargeMailTest::aCardNumberInItsSubject()
{
    QFETCH_GLOBAL(Engine, engine);
    Box box(engine);
    box.dovecot.deliver(message(1, 26).replace("A film/1", "Card 4111 1111 1111 1111"));
    QVERIFY(worked(box.visit()));
    QVERIFY2(box.mail(1).message.subject.contains(u'*'), qPrintable(box.mail(1).message.subject));
    QVERIFY(!box.mail(1).kept);
    QCOMPARE(box.raw(1), QByteArray("none"));
    QCOMPARE(box.mail(1).whole, std::optional(MailFolder{u"Box"_s, u"Processed"_s}));
}

// Around the sizes at which a server's value is written and read in pieces.
void LargeMailTest::manyPieces()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    std::vector<IncomingMail> mails;
    for (const qsizetype size : {0, 1, 524'288, 1'048'575, 1'048'576, 1'048'577, 1'572'864, 3'000'001}) {
        IncomingMail one = letter(QString::number(size) + u'x');
        one.raw = m_body.repeated(3).left(size);
        for (qsizetype at = 0; at < one.raw.size(); at += 1000)
            one.raw[at] = char(at / 1000); // any byte
        mails.push_back(one);
    }
    const std::vector<TakenMail> taken = take(desk, mails);
    QCOMPARE(taken.size(), mails.size());
    for (std::size_t i = 0; i < mails.size(); ++i)
        QVERIFY(*store::rawMail(*desk.db, taken[i].message) == (mails[i].raw.isEmpty() ? std::nullopt : std::optional(mails[i].raw)));
    QVERIFY(desk.genuine());
}

// The most that is needed beside the bytes themselves, which are 60 MB.
void LargeMailTest::takesFewCopies()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    QVERIFY(takeOne(desk, letter(u"a"_s)).newRequest); // what is made once is there
    IncomingMail one = letter(u"b"_s, MessageKind::Unreadable);
    one.raw = m_body.repeated(60);
    one.message.bytes = one.raw.size();
    TakeMailAction action({std::move(one)});
    qint64 before = megabytes("VmRSS");
    if (isSanitized || !beginMeasure())
        QSKIP("this system does not let a program measure itself");
    QVERIFY(worked(desk.runner.run(action)));
    const qint64 writing = megabytes("VmHWM") - before;
    before = megabytes("VmRSS");
    QVERIFY(beginMeasure());
    const auto raw = store::rawMail(*desk.db, action.taken().front().message);
    QVERIFY(worked(raw));
    const qint64 reading = megabytes("VmHWM") - before;
    QCOMPARE((*raw)->size(), action.mails().front().raw.size());
    QVERIFY2(writing < 120, qPrintable(QString::number(writing)));
    QVERIFY2(reading < 180, qPrintable(QString::number(reading)));
    qInfo("60 MB: %lld MB more to write them, %lld MB to read them, themselves among these", writing, reading);
}

QTEST_GUILESS_MAIN(LargeMailTest)
#include "tst_largemail.moc"
