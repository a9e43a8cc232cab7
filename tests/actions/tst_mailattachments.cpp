// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incoming.h"

#include "models/actions/mailattachments.h"
#include "models/domain/rawmailreader.h"
#include "models/mail/mailhelper.h"
#include "models/mail/receive.h"
#include "models/store/requestqueue.h"

#include <QDir>
#include <QTemporaryDir>

using namespace pd;
using namespace pd::actions;

// What is attached to a message becomes a file that harms nobody, with the real helper.
class MailAttachmentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void savesUnderSafeNames();
    void savesOnePart();
    void writesOverNothing();
    void saysThatTheBytesWereErased();
    void keepsNoCardNumber_data();
    void keepsNoCardNumber();
    void handsOutOnlyWhatCame();
    void saysWhatIsMissing();
    void findsFreeNames();

private:
    const QString m_helper = QStringLiteral(PD_MAILHELPER);

    // Three files: one whose name leads elsewhere, a program that seems to be a PDF, and one that is the first on some systems.
    static QByteArray raw()
    {
        return "From: ana@x.example\nMessage-ID: <a@x>\nContent-Type: multipart/mixed; boundary=b\n\n"
               "--b\n\nSee these.\n"
               "--b\nContent-Type: application/octet-stream\nContent-Disposition: attachment; filename=\"../../x\"\n\n#!/bin/sh\n"
               "--b\nContent-Type: application/x-msdownload\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename*=UTF-8''inv%E2%80%AEfdp.exe\n\nTVoAAQ==\n"
               "--b\nContent-Type: text/plain\nContent-Disposition: attachment; filename=\"X\"\n\nsecond\n--b--\n";
    }
    TakenMail taken(Desk &desk) const
    {
        mail::MailHelper helper(m_helper);
        IncomingMail one;
        one.raw = raw();
        one.message = *mail::receive(helper, one.raw, {});
        return takeOne(desk, one);
    }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : "cannot be read";
    }
    static QStringList files(const QString &folder) { return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name); }
};

void MailAttachmentsTest::savesUnderSafeNames()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    const RowId message = taken(desk).message;
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"a/b"_s));
    const QString into = folder.filePath(u"a/b"_s);
    const auto saved = saveAttachments(*desk.db, m_helper, message, {}, into);
    QVERIFY(worked(saved));
    QCOMPARE(saved->size(), std::size_t(3));
    QCOMPARE(files(into), (QStringList{u"X-2"_s, u"invfdp.exe"_s, u"x"_s}));
    QCOMPARE(files(folder.path()), QStringList{u"a"_s}); // nothing went elsewhere
    QCOMPARE(saved->at(0).path, QDir(into).absoluteFilePath(u"x"_s));
    QCOMPARE(content(saved->at(0).path), QByteArray("#!/bin/sh"));
    QCOMPARE(content(saved->at(1).path), QByteArray("MZ\0\1", 4));
    QCOMPARE(saved->at(1).bytes, 4);
    QCOMPARE(content(saved->at(2).path), QByteArray("second"));
    const QFileDevice::Permissions own = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
    for (const SavedAttachment &one : *saved)
        QCOMPARE(QFileInfo(one.path).permissions() & ~own, QFileDevice::Permissions()); // nobody else reads it, nobody runs it
}

void MailAttachmentsTest::savesOnePart()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    const RowId message = taken(desk).message;
    const QTemporaryDir folder;
    const auto saved = saveAttachments(*desk.db, m_helper, message, 3, folder.path());
    QVERIFY(worked(saved));
    QCOMPARE(saved->size(), std::size_t(1));
    QCOMPARE(files(folder.path()), QStringList{u"X-2"_s}); // as among all of them
    QCOMPARE(store::mailAttachments(*desk.db, message)->at(2).part, 3);
}

void MailAttachmentsTest::writesOverNothing()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    const RowId message = taken(desk).message;
    const QTemporaryDir folder;
    QVERIFY(saveAttachment(folder.filePath(u"invfdp.exe"_s), "mine"));
    const auto refused = saveAttachments(*desk.db, m_helper, message, {}, folder.path());
    QCOMPARE(refused.error().code, ErrorCode::FileExists);
    QCOMPARE(content(folder.filePath(u"invfdp.exe"_s)), QByteArray("mine"));
    QCOMPARE(files(folder.path()), QStringList{u"invfdp.exe"_s}); // the first one is gone again
    const QTemporaryDir other;
    QVERIFY(QFile::link(other.filePath(u"victim"_s), other.filePath(u"x"_s))); // a name that leads elsewhere
    QVERIFY(!saveAttachments(*desk.db, m_helper, message, 1, other.path()));
    QVERIFY(!QFileInfo::exists(other.filePath(u"victim"_s)));
    QCOMPARE(saveAttachments(*desk.db, m_helper, message, 1, other.filePath(u"nowhere"_s)).error().code, ErrorCode::FileUnwritable);
}

void MailAttachmentsTest::saysThatTheBytesWereErased()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    const RowId message = taken(desk).message;
    QCOMPARE(*store::keepsRawMail(*desk.db, message), true);
    EraseRawMailAction erase(Instant{1'000'000}, 10);
    QVERIFY(worked(desk.runner.run(erase)));
    QCOMPARE(erase.erased(), 1);
    QCOMPARE(*store::keepsRawMail(*desk.db, message), false);
    const QTemporaryDir folder;
    const Result<std::vector<SavedAttachment>> refused = saveAttachments(*desk.db, m_helper, message, {}, folder.path());
    QCOMPARE(refused.error().code, ErrorCode::ActionRefused);
    QCOMPARE(refused.error().values[u"reason"_s].toString(), u"attachmentErased"_s);
    QVERIFY(files(folder.path()).isEmpty());
    const auto queue = store::makeRequestQueueReader(desk.place.open(store::OpenMode::ReadOnly)); // the window's way
    auto *reader = dynamic_cast<RawMailReader *>(queue.get());
    QVERIFY(reader);
    QCOMPARE(*reader->keepsRaw(message), false);
    QCOMPARE(*reader->raw(message), std::optional<QByteArray>());
}

void MailAttachmentsTest::keepsNoCardNumber_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<bool>("kept");
    const QByteArray html = "<html><body><p>My card: 4111&nbsp;1111<b>1111</b> 1111 exp</p></body></html>";
    QTest::newRow("as it is") << QByteArray("\n\nMy card is 4111 1111 1111 1111.") << true;
    QTest::newRow("with dashes") << QByteArray("Content-Type: text/plain; format=flowed\n\nIt is 4111-1111-1111-1111, the one of before.") << true;
    QTest::newRow("quoted-printable") << QByteArray("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nCaf=C3=A9: 4111=20111=\n1 1111=C2=A0111=31.") << true;
    QTest::newRow("base64") << "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n" + QByteArray("Hello,\nmy card is 4111 1111 1111 1111.\nAna").toBase64() << true;
    QTest::newRow("base64 with blanks behind it") << "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n" + QByteArray("Hello,\nmy card is 4111 1111 1111 1111.\nAna").toBase64() + "  " << true;
    QTest::newRow("a long tag between") << "Content-Type: text/html\n\n<p>4111 1111<b style='" + QByteArray(500, ' ') + "'>1111</b> 1111</p>" << true;
    QTest::newRow("HTML alone") << "Content-Type: text/html\n\n" + html << true;
    QTest::newRow("HTML in base64") << "Content-Type: text/html\nContent-Transfer-Encoding: base64\n\n" + html.toBase64() << true;
    QTest::newRow("numbered in HTML") << QByteArray("Content-Type: text/html\n\n<p>&#52;&#x31;11 1111 1111 1111</p>") << true;
    QTest::newRow("UTF-16") << "Content-Type: text/plain; charset=utf-16le\nContent-Transfer-Encoding: base64\n\n"
            + QByteArray(reinterpret_cast<const char *>(u"Card 4111 1111 1111 1111."), 50).toBase64() << true;
    QTest::newRow("wide digits, which are not found again") << "Content-Type: text/plain; charset=utf-8\n\n" + u"４１１１ １１１１ １１１１ １１１１"_s.toUtf8() << false;
}

// Its digits reach no database, neither in the words nor in the bytes; what is attached can still be saved. Where they cannot be found in the bytes these are not kept.
void MailAttachmentsTest::keepsNoCardNumber()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(const QByteArray, part);
    QFETCH(const bool, kept);
    Desk desk(engine);
    mail::MailHelper helper(m_helper);
    IncomingMail one;
    one.raw = "From: ana@x.example\nSubject: =?utf-8?B?" + QByteArray("Mine: 4111111111111111, café").toBase64() + "?=\nMessage-ID: <a@x>\nContent-Type: multipart/mixed; boundary=b\n\n--b\n" + part
        + "\n--b\nContent-Type: application/octet-stream\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename=plan.bin\n\nTVoAAQ==\n"
          "--b\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename=card.txt\n\n"
        + QByteArray("again 4111 1111 1111 1111").toBase64()
        + "\n--b\nContent-Type: text/csv\nContent-Transfer-Encoding: quoted-printable\nContent-Disposition: attachment; filename=cards.csv\n\n"
          "name,card\nAna,4111=\n-1111-1111-1111,100=25\n--b--\n";
    one.message = *mail::receive(helper, one.raw, {});
    const QString seen = one.message.text;
    QVERIFY2(seen.contains(QChar(u'1')) || !kept, qPrintable(seen));
    const TakenMail taken = takeOne(desk, one);
    QVERIFY(!taken.known);
    const QString words = desk.text(u"SELECT text || subject FROM message"_s);
    QVERIFY2(words.contains(u"****"_s) && !words.contains(u"111"_s), qPrintable(words));
    const auto raw = store::rawMail(*desk.db, taken.message);
    QVERIFY(worked(raw));
    QCOMPARE(raw->has_value(), kept);
    const QTemporaryDir folder;
    const auto saved = saveAttachments(*desk.db, m_helper, taken.message, {}, folder.path());
    if (kept) {
        QVERIFY((*raw)->startsWith("X-Patron-Desk-Blanked: card numbers\n"));
        const auto again = helper.read(**raw); // it is a message as before
        QVERIFY(worked(again));
        QCOMPARE(again->refused, KindReason::None);
        QVERIFY2(!again->text.contains(u"111"_s) && again->text.contains(u'*'), qPrintable(again->text));
        QVERIFY2(!again->subject.contains(u"111"_s) && again->subject.contains(u"café"_s), qPrintable(again->subject));
        QVERIFY(worked(saved) && saved->size() == 3);
        QCOMPARE(content(saved->at(0).path), QByteArray("MZ\0\1", 4));
        QCOMPARE(content(saved->at(1).path), QByteArray("again **** **** **** ****"));
        QCOMPARE(content(saved->at(2).path), QByteArray("name,card\nAna,****-****-****-****,100%"));
    } else {
        QCOMPARE(saved.error().values.value(u"reason"_s).toString(), u"attachmentErased"_s);
    }
    IncomingMail twice;
    twice.raw = one.raw;
    twice.message = *mail::receive(helper, twice.raw, {});
    QVERIFY(takeOne(desk, twice).known); // it is known again by what came
    QCOMPARE(desk.text(u"SELECT count(*) FROM message"_s), u"1"_s);
    EraseRawMailAction erase(Instant{100});
    QVERIFY(worked(desk.runner.run(erase)));
    QCOMPARE(erase.erased(), kept ? 1 : 0);
    QVERIFY(desk.genuine());
}

void MailAttachmentsTest::handsOutOnlyWhatCame()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    MailAttachment one = store::mailAttachments(*desk.db, taken(desk).message)->at(1);
    QCOMPARE(*attachmentContent(m_helper, raw(), one), QByteArray("MZ\0\1", 4));
    const auto reason = [&](const QByteArray &bytes) { return attachmentContent(m_helper, bytes, one).error().values[u"reason"_s].toString(); };
    QCOMPARE(reason(raw().replace("TVoAAQ==", "TVoAAg==")), u"attachmentUnreadable"_s); // another content than was taken in
    QCOMPARE(reason("no message"), u"attachmentUnreadable"_s);
    one.part = 77;
    QCOMPARE(reason(raw()), u"attachmentUnreadable"_s);
    QCOMPARE(attachmentContent(u"/nowhere/helper"_s, raw(), one).error().code, ErrorCode::MailHelperFailed);
}

void MailAttachmentsTest::saysWhatIsMissing()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    const QTemporaryDir folder;
    const Error unknown = saveAttachments(*desk.db, m_helper, 999, {}, folder.path()).error();
    QCOMPARE(unknown.code, ErrorCode::RecordUnknown);
    QCOMPARE(unknown.values[u"kind"_s].toString(), u"message"_s);
    QCOMPARE(store::keepsRawMail(*desk.db, 999).error().code, ErrorCode::RecordUnknown);
    const Error noPart = saveAttachments(*desk.db, m_helper, taken(desk).message, 99, folder.path()).error();
    QCOMPARE(noPart.values[u"kind"_s].toString() + noPart.values[u"id"_s].toString(), u"attachment99"_s);
    const auto nothing = saveAttachments(*desk.db, m_helper, takeOne(desk, letter(u"c"_s)).message, {}, folder.path());
    QVERIFY(worked(nothing) && nothing->empty());
}

void MailAttachmentsTest::findsFreeNames()
{
    const auto named = [](const QStringList &names) {
        std::vector<MailAttachment> all;
        for (const QString &name : names)
            all.push_back({0, name, {}, 0, {}});
        return attachmentNames(all);
    };
    QCOMPARE(named({u"a.pdf"_s, u"A.pdf"_s, u"a-2.pdf"_s, u"a.pdf"_s}), (QStringList{u"a.pdf"_s, u"A-2.pdf"_s, u"a-2-2.pdf"_s, u"a-3.pdf"_s}));
    QCOMPARE(named({u"e\u0301"_s, u"\u00e9"_s, QString(), u"../.."_s}), (QStringList{u"e\u0301"_s, u"\u00e9-2"_s, u"attachment"_s, u"attachment-2"_s}));
    const QTemporaryDir folder;
    QCOMPARE(freePath(folder.path(), u"a.pdf"_s), folder.filePath(u"a.pdf"_s));
    QVERIFY(saveAttachment(folder.filePath(u"a.pdf"_s), {}));
    QCOMPARE(freePath(folder.path(), u"a.pdf"_s), folder.filePath(u"a-2.pdf"_s));
}

QTEST_GUILESS_MAIN(MailAttachmentsTest)
#include "tst_mailattachments.moc"
