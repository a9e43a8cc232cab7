// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonhelp.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::cli;
using store::addEngines;
using store::Engine;
using store::TestDatabase;

// `mail import`, `mail list`, `requests`: from files to a queue, through the real program and its helper.
class CliRequestsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void takesMessagesIn();
    void takesNothingTwice();
    void aDryRunWritesNothing();
    void listsMessagesByKind();
    void makesRequestsOfMailsApart();
    void handsOutWhatIsTooLarge();
    void showsARequestWithItsThread();
    void tiesAContactWithItsAddress();
    void tellsGenuineMail();
    void erasesWhatIsOld();
    void losesNothingWhenItIsKilled();
    void saysWhatIsWrong();
    void documentsWhatItAnswers();

private:
    static QString put(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
    {
        QDir(folder.path()).mkpath(QFileInfo(name).path());
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    // A Maildir of three, a mailbox file of two, one message that is none.
    static QStringList post(const QTemporaryDir &folder)
    {
        put(folder, u"box/cur/2"_s, "From: Ana <ana@x.example>\nSubject: Re: Seats\nMessage-ID: <m2@x>\nIn-Reply-To: <m1@x>\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n"
                                    "Yes please.\n\nOn 3 Nov 2025 Box <box@t.example> wrote:\n> Row F?\n--b\nContent-Type: application/pdf; name=\"../plan.pdf\"\n\nabc\n--b--\n");
        put(folder, u"box/new/1"_s, "From: Ana <ana@x.example>\nSubject: Seats\nDate: Fri, 21 Nov 2025 10:00:00 +0000\nMessage-ID: <m1@x>\n\nRow F please.\n");
        put(folder, u"box/new/3"_s, "Return-Path: <>\nFrom: mailer-daemon@x\nSubject: returned\n\nno such address\n");
        put(folder, u"two.mbox"_s, "From bo@y Fri Nov 21 10:00:00 2025\nFrom: bo@y.example\nSubject: 1\n\nThree seats\n\nFrom bo@y Fri Nov 21 10:00:00 2025\nFrom: bo@y.example\nSubject: 2\n\nTwo seats\n");
        put(folder, u"broken.eml"_s, "this is no message\n");
        return {folder.filePath(u"box"_s), folder.filePath(u"two.mbox"_s), folder.filePath(u"broken.eml"_s)};
    }
    static QString counts(const Answer &answer)
    {
        const QJsonObject json = answer.json();
        QStringList all;
        for (const char *key : {"messages", "new", "duplicates", "automatic", "unreadable"})
            all << QString::number(json.value(QLatin1String(key)).toInt(-1));
        return all.join(u' ') + u" | "_s + QString::number(json.value("requests"_L1).toArray().size());
    }
};

void CliRequestsTest::takesMessagesIn()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const QString db = made(place);
    const QTemporaryDir folder;
    const Answer answer = ask(db, QStringList{u"mail"_s, u"import"_s} + post(folder));
    QVERIFY2(answer.exitCode == 1, answer.err.constData()); // one is unreadable
    QCOMPARE(counts(answer), u"6 4 0 1 1 | 4"_s);
    QCOMPARE(ask(db, {u"mail"_s, u"import"_s, put(folder, u"fine.eml"_s, "From: c@z\n\nx\n")}).exitCode, 0);
    QCOMPARE(ask(db, {u"journal"_s, u"verify"_s}).json()["ok"_L1].toBool(), true);
}

void CliRequestsTest::takesNothingTwice()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const QString db = made(place);
    const QTemporaryDir folder;
    const QStringList words = QStringList{u"mail"_s, u"import"_s} + post(folder);
    QVERIFY(ask(db, words).exitCode <= 1);
    QCOMPARE(counts(ask(db, words)), u"6 0 6 0 0 | 0"_s);
    const QString copy = put(folder, u"copy.eml"_s, "From: Ana <ana@x.example>\r\nSubject: Seats\r\nDate: Fri, 21 Nov 2025 10:00:00 +0000\r\nMessage-ID: <m1@x>\r\n\r\nRow F please.\r\n");
    QCOMPARE(counts(ask(db, {u"mail"_s, u"import"_s, copy})), u"1 0 1 0 0 | 0"_s); // as a server would give it
}

void CliRequestsTest::aDryRunWritesNothing()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const QString db = made(place);
    const QTemporaryDir folder;
    const QStringList words = QStringList{u"mail"_s, u"import"_s, u"--dry-run"_s} + post(folder);
    QCOMPARE(counts(ask(db, words + QStringList{folder.filePath(u"broken.eml"_s)})), u"7 4 1 1 1 | 0"_s);
    QVERIFY(ask(db, {u"mail"_s, u"list"_s}).json()["messages"_L1].toArray().isEmpty());
    QVERIFY(ask(db, {u"history"_s}).json()["actions"_L1].toArray().isEmpty());
}

void CliRequestsTest::listsMessagesByKind()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const QString db = made(place);
    const QTemporaryDir folder;
    QVERIFY(ask(db, QStringList{u"mail"_s, u"import"_s} + post(folder)).exitCode <= 1);
    const auto list = [&](const QStringList &more) { return ask(db, QStringList{u"mail"_s, u"list"_s} + more).json()["messages"_L1].toArray(); };
    QCOMPARE(list({}).size(), 6);
    QCOMPARE(list({u"--kind"_s, u"all"_s}).size(), 6);
    QCOMPARE(list({u"--kind"_s, u"request"_s}).size(), 4);
    const QJsonArray automatic = list({u"--kind"_s, u"automatic"_s});
    QCOMPARE(automatic.size(), 1);
    QCOMPARE(automatic[0]["reason"_L1].toString(), u"noReturn"_s);
    QVERIFY(automatic[0]["request"_L1].isNull());
    const QJsonArray unreadable = list({u"--kind"_s, u"unreadable"_s});
    QCOMPARE(unreadable[0]["reason"_L1].toString(), u"noHeader"_s);
    QVERIFY(unreadable[0]["request"_L1].isString());
    QCOMPARE(ask(db, {u"mail"_s, u"list"_s, u"--kind"_s, u"spam"_s}).errorCode(), u"valueInvalid"_s);
}

void CliRequestsTest::makesRequestsOfMailsApart()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const QString db = made(place);
    const QTemporaryDir folder;
    QVERIFY(ask(db, QStringList{u"mail"_s, u"import"_s} + post(folder)).exitCode <= 1);
    const auto kinds = [&](const QString &kind) { return ask(db, {u"mail"_s, u"list"_s, u"--kind"_s, kind}).json()["messages"_L1].toArray(); };
    const QString id = kinds(u"automatic"_s)[0]["id"_L1].toString();
    const Answer tried = ask(db, {u"mail"_s, u"request"_s, id, u"--dry-run"_s});
    QCOMPARE(tried.exitCode, 0);
    QVERIFY(tried.json()["made"_L1][0]["request"_L1].isNull());
    QCOMPARE(kinds(u"automatic"_s).size(), 1);
    const Answer answer = ask(db, {u"mail"_s, u"request"_s, id, u"999"_s});
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.json()["refused"_L1][0]["code"_L1].toString(), u"recordUnknown"_s);
    const QString request = answer.json()["made"_L1][0]["request"_L1].toString();
    QCOMPARE(answer.json()["made"_L1][0]["message"_L1].toString(), id);
    const Answer shown = ask(db, {u"requests"_s, u"show"_s, request});
    QCOMPARE(shown.json()["thread"_L1].toArray(), QJsonArray{id});
    QCOMPARE(shown.json()["state"_L1].toString(), u"new"_s);
    QVERIFY(kinds(u"automatic"_s).isEmpty());
    const Answer again = ask(db, {u"mail"_s, u"request"_s, id});
    QCOMPARE(again.errorCode(), u"actionRefused"_s);
    QVERIFY2(again.err.contains("belongs to request " + request.toUtf8()), again.err.constData());
    QCOMPARE(ask(db, {u"undo"_s}).exitCode, 0);
    QCOMPARE(kinds(u"automatic"_s)[0]["id"_L1].toString(), id);
    // What is closed as no request is another kind, and comes back.
    const QString first = ask(db, {u"requests"_s, u"list"_s}).json()["requests"_L1][0]["id"_L1].toString();
    QCOMPARE(ask(db, {u"requests"_s, u"set"_s, first, u"--state"_s, u"withdrawn"_s, u"--reason"_s, u"It is no request"_s}).exitCode, 0);
    const QJsonArray other = kinds(u"other"_s);
    QVERIFY(!other.isEmpty());
    QCOMPARE(other[0]["request"_L1].toString(), first);
    QCOMPARE(ask(db, {u"mail"_s, u"request"_s, other[0]["id"_L1].toString()}).json()["made"_L1][0]["request"_L1].toString(), first);
    QVERIFY(kinds(u"other"_s).isEmpty());
    QCOMPARE(ask(db, {u"mail"_s, u"request"_s}).exitCode, 2);
    QCOMPARE(ask(db, {u"mail"_s, u"request"_s, id, u"--kind"_s, u"all"_s}).exitCode, 2);
    QCOMPARE(ask(db, {u"journal"_s, u"verify"_s}).json()["ok"_L1].toBool(), true);
}

// Of a file of more than 25 MB who wrote and about what is known.
void CliRequestsTest::handsOutWhatIsTooLarge()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const QString db = made(place);
    const QTemporaryDir folder;
    const QByteArray film = "From: Ana <ana@x.example>\nSubject: ../A film\nMessage-ID: <f@x>\n\n" + (QByteArray(76, 'x') + '\n').repeated(350'000);
    const QString path = put(folder, u"film.eml"_s, film);
    QCOMPARE(counts(ask(db, {u"mail"_s, u"import"_s, path})), u"1 0 0 0 1 | 1"_s);
    QCOMPARE(counts(ask(db, {u"mail"_s, u"import"_s, path})), u"1 0 1 0 0 | 0"_s);
    const QJsonValue mail = ask(db, {u"mail"_s, u"list"_s}).json()["messages"_L1][0];
    QCOMPARE(mail["reason"_L1].toString(), u"tooLarge"_s);
    QCOMPARE(mail["from"_L1].toString() + u' ' + mail["subject"_L1].toString(), u"ana@x.example ../A film"_s);
    QCOMPARE(mail["kept"_L1], QJsonValue(true));
    QVERIFY(mail["whole"_L1].isNull());
    const QString id = mail["id"_L1].toString();
    const auto shown = [&] { return run({u"--db"_s, db, u"requests"_s, u"show"_s, mail["request"_L1].toString()}).out; };
    QVERIFY2(shown().contains("All of it is kept here") && shown().contains("[Message " + id.toUtf8() + ", with --whole: The whole e-mail: "), shown().constData());
    QVERIFY(QDir(folder.path()).mkpath(u"out"_s));
    const QStringList save{u"mail"_s, u"save"_s, id, u"--whole"_s, u"--out"_s, folder.filePath(u"out"_s)};
    const QJsonArray files = ask(db, save).json()["files"_L1].toArray();
    QCOMPARE(files.size(), 1);
    QCOMPARE(files[0]["name"_L1].toString(), u"A film.eml"_s);
    QFile saved(files[0]["path"_L1].toString());
    QCOMPARE(QFileInfo(saved).dir().canonicalPath(), QDir(folder.filePath(u"out"_s)).canonicalPath());
    QVERIFY(saved.open(QIODevice::ReadOnly) && saved.readAll() == film);
    QCOMPARE(ask(db, save).errorCode(), u"fileExists"_s); // nothing is overwritten
    QCOMPARE(ask(db, save + QStringList{u"--part"_s, u"1"_s}).exitCode, 2);
    QCOMPARE(ask(db, {u"mail"_s, u"save"_s, id, u"--part"_s, u"-1"_s, u"--out"_s, folder.path()}).errorCode(), u"valueInvalid"_s);
    QVERIFY(store::act(*place.open(), u"UPDATE message SET raw = NULL, version = version + 1"_s)); // after mail.keepRawDays
    const Answer gone = ask(db, {u"mail"_s, u"save"_s, id, u"--whole"_s, u"--out"_s, folder.path()});
    QCOMPARE(gone.errorCode(), u"actionRefused"_s);
    QVERIFY2(gone.err.contains("not all of this message is kept"), gone.err.constData());
    QCOMPARE(ask(db, {u"mail"_s, u"list"_s}).json()["messages"_L1][0]["kept"_L1], QJsonValue(false));
    QVERIFY2(shown().contains("Look at the file that it came in"), shown().constData());
    QCOMPARE(ask(db, {u"mailbox"_s, u"add"_s, u"Wishes"_s, u"--host"_s, u"h.invalid"_s, u"--user"_s, u"clerk"_s, u"--processed"_s, u"Done"_s}).exitCode, 0);
    QVERIFY(store::act(*place.open(), u"INSERT INTO message_place (message_id, mailbox_id, folder, uid_validity, uid) SELECT m.id, b.id, 'INBOX', 1, 1 FROM message m, mailbox b"_s));
    QVERIFY2(shown().contains("in the folder “INBOX” of the mailbox “Wishes”"), shown().constData()); // it was not moved
    QVERIFY(store::act(*place.open(), u"UPDATE message_place SET filed_at = 5, version = version + 1"_s));
    QVERIFY2(shown().contains("in the folder “Done” of the mailbox “Wishes”"), shown().constData());
}

void CliRequestsTest::showsARequestWithItsThread()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const QString db = made(place);
    const QTemporaryDir folder;
    QVERIFY(ask(db, {u"mail"_s, u"import"_s, post(folder).constFirst()}).exitCode == 0);
    const QJsonArray requests = ask(db, {u"requests"_s, u"list"_s}).json()["requests"_L1].toArray();
    QCOMPARE(requests.size(), 1);
    const QString id = requests[0]["id"_L1].toString();
    QJsonObject shown = ask(db, {u"requests"_s, u"show"_s, id}).json();
    QCOMPARE(shown["thread"_L1].toArray().size(), 2);
    QCOMPARE(shown["source"_L1].toString(), u"mail"_s);
    QCOMPARE(shown["state"_L1].toString(), u"new"_s);
    QCOMPARE(shown["messageId"_L1].toString(), u"m1@x"_s);
    QCOMPARE(shown["received"_L1].toString(), u"2025-11-21T10:00:00Z"_s);
    QCOMPARE(shown["text"_L1].toString().trimmed(), u"Row F please."_s);
    QVERIFY(shown["contact"_L1].isNull() && shown["order"_L1].isNull() && shown["fallback"_L1].isNull());
    QCOMPARE(shown["automatic"_L1], QJsonValue(false));
    shown.remove(u"schemaVersion"_s);
    QCOMPARE(shown, requests[0].toObject());
    QCOMPARE(ask(db, {u"requests"_s, u"list"_s, u"--state"_s, u"new"_s}).json()["requests"_L1].toArray().size(), 1);
    QCOMPARE(ask(db, {u"requests"_s, u"list"_s, u"--state"_s, u"filled"_s}).json()["requests"_L1].toArray().size(), 0);
    const QJsonArray mails = ask(db, {u"mail"_s, u"list"_s, u"--kind"_s, u"request"_s}).json()["messages"_L1].toArray();
    QCOMPARE(mails[0]["attachments"_L1][0]["name"_L1].toString(), u"plan.pdf"_s);
    QCOMPARE(mails[0]["request"_L1].toString(), id);
}

void CliRequestsTest::tiesAContactWithItsAddress()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const QString db = made(place);
    QVERIFY(store::act(*place.open(), u"INSERT INTO contact (id, first_name, email, email_key) VALUES (7, 'Bo', 'Bo@y.example', 'bo@y.example')"_s));
    const QTemporaryDir folder;
    QVERIFY(ask(db, {u"mail"_s, u"import"_s, post(folder).at(1)}).exitCode == 0);
    QCOMPARE(ask(db, {u"requests"_s, u"list"_s}).json()["requests"_L1][0]["contact"_L1].toString(), u"7"_s);
}

void CliRequestsTest::tellsGenuineMail()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const QString db = made(place);
    QCOMPARE(ask(db, {u"settings"_s, u"set"_s, u"mail.authservId"_s, u"mx.t.example"_s}).exitCode, 0);
    QCOMPARE(ask(db, {u"settings"_s, u"set"_s, u"mail.portalDomain"_s, u"portal.example"_s}).exitCode, 0);
    const QTemporaryDir folder;
    put(folder, u"a/1.eml"_s, "Authentication-Results: mx.t.example; dkim=pass header.d=portal.example\nReceived: from out.portal.example by mx.t.example\nFrom: noreply@portal.example\nAuto-Submitted: auto-generated\n\nx\n");
    put(folder, u"a/2.eml"_s, "Received: from evil.example by evil.example\nAuthentication-Results: mx.t.example; dkim=pass header.d=portal.example\nFrom: noreply@portal.example\n\ny\n");
    put(folder, u"a/3.eml"_s, "From: noreply@portal.example\n\nz\n");
    QVERIFY(ask(db, {u"mail"_s, u"import"_s, folder.filePath(u"a"_s)}).exitCode == 0);
    const QJsonArray mails = ask(db, {u"mail"_s, u"list"_s}).json()["messages"_L1].toArray();
    QCOMPARE(mails[2]["genuine"_L1].toString() + mails[2]["genuineReason"_L1].toString(), u"yessigned"_s);
    QCOMPARE(mails[1]["genuine"_L1].toString() + mails[1]["genuineReason"_L1].toString(), u"failedforged"_s);
    QCOMPARE(mails[0]["genuine"_L1].toString() + mails[0]["genuineReason"_L1].toString(), u"unverifiednoResult"_s);
    QCOMPARE(mails[2]["kind"_L1].toString(), u"request"_s);
    // What somebody handed over says so in vain.
    put(folder, u"b/1.eml"_s, "Authentication-Results: mx.t.example; dkim=pass header.d=portal.example\nFrom: noreply@portal.example\n\nw\n");
    QCOMPARE(ask(db, {u"mail"_s, u"import"_s, u"--foreign"_s, folder.filePath(u"b"_s)}).exitCode, 0);
    const QJsonValue foreign = ask(db, {u"mail"_s, u"list"_s}).json()["messages"_L1][0];
    QCOMPARE(foreign["genuine"_L1].toString() + foreign["genuineReason"_L1].toString(), u"unverifiedfromFile"_s);
}

void CliRequestsTest::erasesWhatIsOld()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const QString db = made(place);
    const QTemporaryDir folder;
    QVERIFY(ask(db, {u"mail"_s, u"import"_s, post(folder).at(1)}).exitCode == 0);
    const auto raws = [&] { return place.open()->value(u"SELECT count(*) FROM message WHERE raw IS NOT NULL"_s)->toInt(); };
    const int all = raws();
    QVERIFY(all > 0);
    QCOMPARE(ask(db, {u"mail"_s, u"erase"_s}).json()["erased"_L1].toInt(-1), 0); // two years are kept
    QCOMPARE(ask(db, {u"settings"_s, u"set"_s, u"mail.keepRawDays"_s, u"0"_s}).exitCode, 0);
    QCOMPARE(ask(db, {u"mail"_s, u"erase"_s, u"--dry-run"_s}).json()["erased"_L1].toInt(), all);
    QCOMPARE(raws(), all);
    const Answer erased = ask(db, {u"mail"_s, u"erase"_s});
    QCOMPARE(erased.json()["erased"_L1].toInt(), all);
    QVERIFY(!erased.json()["before"_L1].toString().isEmpty());
    QCOMPARE(raws(), 0);
    QVERIFY(!ask(db, {u"mail"_s, u"list"_s}).json()["messages"_L1][0]["text"_L1].toString().isEmpty());
    QVERIFY(ask(db, {u"journal"_s, u"verify"_s}).json()["ok"_L1].toBool());
    QCOMPARE(ask(db, {u"mail"_s, u"erase"_s, u"--kind"_s, u"all"_s}).exitCode, 2);
}

void CliRequestsTest::losesNothingWhenItIsKilled()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const QString db = made(place);
    const QTemporaryDir folder;
    constexpr int letters = 600;
    put(folder, u"box/cur/none"_s, "From: none@x.example\n\nx\n");
    for (int i = 1; i < letters; ++i)
        put(folder, u"box/new/%1"_s.arg(i), "From: a" + QByteArray::number(i) + "@x.example\n\nRow F please.\n");
    const auto stored = place.open();
    qint64 before = 0;
    for (int round = 0; round < 3; ++round) {
        QProcess process;
        process.start(QStringLiteral(PD_CLI), {u"--db"_s, db, u"mail"_s, u"import"_s, folder.filePath(u"box"_s)});
        QVERIFY(process.waitForStarted());
        qint64 now = before;
        while (now == before && !process.waitForFinished(1)) // in the middle of it, or at its end
            now = stored->value(u"SELECT count(*) FROM message"_s)->toLongLong();
        process.kill();
        process.waitForFinished();
        // Never one without the other; a server may still be busy with what the program asked last.
        QCOMPARE(stored->value(u"SELECT (SELECT count(*) FROM message) - (SELECT count(*) FROM change_request)"_s)->toInt(), 0);
        before = now;
    }
    const Answer rest = ask(db, {u"mail"_s, u"import"_s, folder.filePath(u"box"_s)});
    QVERIFY2(rest.exitCode == 0, rest.err.constData());
    QCOMPARE(rest.json()["messages"_L1].toInt(), letters);
    QCOMPARE(rest.json()["new"_L1].toInt() + rest.json()["duplicates"_L1].toInt(), letters);
    QCOMPARE(stored->value(u"SELECT count(*) FROM message"_s)->toInt(), letters);
    QCOMPARE(stored->value(u"SELECT count(DISTINCT from_address) FROM message"_s)->toInt(), letters);
    QCOMPARE(ask(db, {u"journal"_s, u"verify"_s}).json()["ok"_L1].toBool(), true);
}

void CliRequestsTest::saysWhatIsWrong()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const QString db = made(place);
    const QTemporaryDir folder;
    QCOMPARE(ask(db, {u"mail"_s, u"import"_s, folder.filePath(u"nowhere.eml"_s)}).errorCode(), u"fileUnreadable"_s);
    QCOMPARE(ask(db, {u"mail"_s, u"import"_s, put(folder, u"p.png"_s, QByteArray("\x89PNG\r\n\x1a\n\0", 9))}).errorCode(), u"mailFileInvalid"_s);
    QCOMPARE(ask(db, {u"mail"_s, u"import"_s}).exitCode, 2);
    QCOMPARE(ask(db, {u"mail"_s, u"list"_s, u"more"_s}).exitCode, 2);
    QCOMPARE(ask(db, {u"requests"_s, u"show"_s, u"99"_s}).errorCode(), u"requestUnknown"_s);
    QCOMPARE(ask(db, {u"requests"_s, u"show"_s, u"x"_s}).exitCode, 4);
    QCOMPARE(ask(db, {u"requests"_s, u"show"_s}).exitCode, 2);
    QCOMPARE(ask(db, {u"requests"_s, u"list"_s, u"--state"_s, u"open"_s}).errorCode(), u"valueInvalid"_s);
}

void CliRequestsTest::documentsWhatItAnswers()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const QString db = made(place);
    const QTemporaryDir folder;
    Occurring mail, requests;
    mail.add(ask(db, QStringList{u"mail"_s, u"import"_s} + post(folder)));
    mail.add(ask(db, {u"mail"_s, u"list"_s}));
    mail.add(ask(db, {u"mail"_s, u"erase"_s}));
    for (const QString &name : {u"A"_s, u"B"_s})
        QCOMPARE(ask(db, {u"mailbox"_s, u"add"_s, name, u"--host"_s, u"h.invalid"_s, u"--user"_s, u"clerk"_s}).exitCode, 0);
    mail.add(ask(db, {u"mail"_s, u"fetch"_s})); // nothing opens them
    put(folder, u"pdf.eml"_s, "From: a@b\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nx\n--b\nContent-Type: application/pdf; name=p.pdf\n\nabc\n--b--\n");
    mail.add(ask(db, {u"mail"_s, u"import"_s, folder.filePath(u"pdf.eml"_s)}));
    mail.add(ask(db, {u"mail"_s, u"save"_s, ask(db, {u"mail"_s, u"list"_s}).json()["messages"_L1][0]["id"_L1].toString(), u"--out"_s, folder.path()}));
    const auto written = place.open();
    for (const QString &sql : {u"INSERT INTO request_wish (request_id, kind_id, message_id, span_start, span_length) SELECT m.request_id, 1, m.id, 0, 1 FROM message m ORDER BY m.id DESC LIMIT 1"_s,
                               u"INSERT INTO request_fact (request_id, field, value, confidence, message_id, span_start, span_length) SELECT m.request_id, 'seats', 'x', 0.5, m.id, 0, 1 FROM message m ORDER BY m.id DESC LIMIT 1"_s,
                               u"INSERT INTO request_wish (request_id, kind_id) SELECT max(request_id), 1 FROM request_wish"_s,
                               u"INSERT INTO request_fact (request_id, field, value, confidence) SELECT max(request_id), 'order', '1', 0.5 FROM request_fact"_s,
                               u"INSERT INTO request_conflict (request_id, kind) SELECT max(id), 'locked' FROM change_request"_s,
                               u"UPDATE change_request SET corrected = 'wishes', version = version + 1 WHERE id = (SELECT max(request_id) FROM request_fact)"_s})
        QVERIFY(store::act(*written, sql));
    const QJsonArray all = ask(db, {u"requests"_s, u"list"_s}).json()["requests"_L1].toArray();
    requests.add(ask(db, {u"requests"_s, u"list"_s}));
    requests.add(ask(db, {u"requests"_s, u"show"_s, all.last()["id"_L1].toString()}));
    QCOMPARE(all.size(), 5);
    const auto id = [&all](int at) { return all[at]["id"_L1].toString(); };
    requests.add(ask(db, {u"requests"_s, u"set"_s, id(0), u"99"_s, u"--priority"_s, u"1"_s}));
    requests.add(ask(db, {u"requests"_s, u"split"_s, id(0), u"--message"_s, all[0]["thread"_L1][0].toString()}));
    requests.add(ask(db, {u"requests"_s, u"merge"_s, id(1), id(2)}));
    QVERIFY(store::act(*written, u"INSERT INTO message_place (message_id, mailbox_id, folder, uid_validity, uid) SELECT min(m.id), min(b.id), 'INBOX', 1, 1 FROM message m, mailbox b"_s));
    QVERIFY(store::act(*written, u"UPDATE message SET kind_reason = 'tooLarge', version = version + 1 WHERE id = (SELECT message_id FROM message_place)"_s));
    mail.add(ask(db, {u"mail"_s, u"list"_s}));
    mail.add(ask(db, {u"mail"_s, u"request"_s, ask(db, {u"mail"_s, u"list"_s, u"--kind"_s, u"automatic"_s}).json()["messages"_L1][0]["id"_L1].toString(), u"999"_s}));
    const auto help = readHelp();
    QCOMPARE(mail.keys, help.value(u"mail"_s));
    QCOMPARE(requests.keys, help.value(u"requests"_s));
}

QTEST_GUILESS_MAIN(CliRequestsTest)
#include "tst_clirequests.moc"
