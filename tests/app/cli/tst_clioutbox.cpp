// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonhelp.h"
#include "tests/mail/testdovecot.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::cli;
using store::addEngines;
using store::Engine;
using store::TestDatabase;

// `reply`, `outbox`, `templates` as people run them, to a real mail server.
class CliOutboxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init();
    void answersARequest();
    void stopsWhatDiffers();
    void aTriedAnswerIsCheckedWhole();
    void tellsWhichStepFailed();
    void whatWasProbablySentIsSettled();
    void saysWhatCameBack();
    void namesThoseLeftOut();
    void aDryRunSaysWhatWouldBe();
    void templatesAreChanged();
    void takesNoTextThatCannotBeRead();
    void whatAWindowHasIsLeftAlone();
    void saysWhatIsWrong();
    void documentsWhatItAnswers();

private:
    [[nodiscard]] Answer say(const QString &db, const QStringList &arguments, const QByteArray &input = "s3cret wörd\n") const { return run(QStringList{u"--db"_s, db, u"--json"_s} + arguments, {}, input); }
    [[nodiscard]] Answer setAccount(const QString &db, const QString &authority = u"ca"_s) const
    {
        return say(db, {u"outbox"_s, u"account"_s, u"set"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s, QString::number(m_sink->number(0)), u"--user"_s, u"clerk"_s, u"--from"_s, u"desk@theatre.example.org"_s,
                        u"--from-name"_s, u"Box Office"_s, u"--ca"_s, m_dovecot.authority(authority)});
    }
    // A request in Spanish by mail; of nobody who is known.
    static QString request(const TestDatabase &place, const QString &from = u"ana@example.org"_s)
    {
        const auto connection = place.open();
        store::act(*connection, u"INSERT INTO change_request (source, received_at) VALUES ('mail', 5)"_s);
        store::act(*connection, u"INSERT INTO message (request_id, kind, message_id, content_digest, subject, from_address, text) SELECT max(id), 'request', 'a@x', 'd' || max(id), 'Asientos', ?, "
                                 "'Hola, quisiera otros asientos para mis padres, por favor.' FROM change_request"_s,
                   {from});
        return connection->value(u"SELECT max(id) FROM change_request"_s)->toString();
    }
    [[nodiscard]] QStringList kept() const { return QDir(m_folder->path()).entryList({u"*.eml"_s}); }
    [[nodiscard]] static QString textFile(const QTemporaryDir &folder, const QString &text)
    {
        QFile file(folder.filePath(u"text"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write(text.toUtf8());
        return file.fileName();
    }

    testing::TestDovecot m_dovecot; // its certificates
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<testing::Beside> m_sink;
};

void CliOutboxTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_sink = std::make_unique<testing::Beside>(u"python3"_s, QStringList{QStringLiteral(PD_MAIL_TESTS "/smtpsink.py"), m_folder->path(), m_dovecot.path(u"server/tls/good.pem"_s), m_dovecot.path(u"server/tls/good.key"_s)});
}

void CliOutboxTest::answersARequest()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const QString db = made(place);
    const QTemporaryDir folder;
    const QString id = request(place), text = textFile(folder, u"Gracias por escribirnos.\n"_s);
    QCOMPARE(setAccount(db).exitCode, 0);
    store::act(*place.open(), u"UPDATE reply_template SET subject = 'Su mensaje', version = version + 1 WHERE name = 'Received'"_s);
    const QStringList words{u"reply"_s, id, u"--template"_s, u"received"_s, u"--text"_s, text};
    const Answer tried = say(db, words + QStringList{u"--dry-run"_s});
    QVERIFY2(tried.exitCode == 0, tried.out.constData());
    QCOMPARE(tried.json()["language"_L1].toString(), u"es"_s);
    QVERIFY(tried.json()["mail"_L1].isNull());
    const Answer waits = say(db, words + QStringList{u"--wait"_s});
    QCOMPARE(waits.exitCode, 0);
    QCOMPARE(ask(db, {u"requests"_s, u"show"_s, id}).json()["state"_L1].toString(), u"waiting"_s);
    const QJsonValue held = ask(db, {u"outbox"_s, u"list"_s}).json()["mails"_L1][0];
    QVERIFY(held["held"_L1].toBool() && held["notBefore"_L1].isNull());
    const Answer due = say(db, {u"outbox"_s, u"send"_s, u"--password"_s}); // it is not
    QCOMPARE(due.json()["sent"_L1].toInt(), 0);
    QVERIFY(due.json()["next"_L1].isNull());
    QCOMPARE(say(db, {u"outbox"_s, u"send"_s, waits.json()["mail"_L1].toString(), u"--password"_s}).json()["sent"_L1].toInt(), 1);
    const Answer sent = say(db, words + QStringList{u"--send"_s, u"--password"_s});
    QVERIFY2(sent.exitCode == 0, sent.err.constData());
    QCOMPARE(sent.json()["sending"_L1]["sent"_L1].toInt(), 1);
    QCOMPARE(kept().size(), 2);
    QFile eml(m_folder->filePath(u"1.eml"_s));
    QVERIFY(eml.open(QIODevice::ReadOnly));
    const QByteArray bytes = eml.readAll();
    QVERIFY2(bytes.contains("Subject: Su mensaje\r\n") && bytes.contains("In-Reply-To: <a@x>\r\n") && bytes.contains("\r\nGracias por escribirnos.\r\n"), bytes.constData());
    QCOMPARE(say(db, {u"undo"_s, waits.json()["action"_L1].toString()}).errorCode(), u"undoMailSent"_s);
    QVERIFY(ask(db, {u"journal"_s, u"verify"_s}).json()["ok"_L1].toBool());
}

// An answer goes out, and its server sends back what it was given.
void CliOutboxTest::saysWhatCameBack()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const QString db = made(place);
    const QTemporaryDir folder;
    const QString id = request(place);
    QCOMPARE(setAccount(db).exitCode, 0);
    store::act(*place.open(), u"UPDATE reply_template SET subject = 'Su mensaje', version = version + 1 WHERE name = 'Received'"_s);
    const Answer sent = say(db, {u"reply"_s, id, u"--template"_s, u"Received"_s, u"--text"_s, textFile(folder, u"Gracias.\n"_s), u"--wait"_s, u"--send"_s, u"--password"_s});
    QVERIFY2(sent.exitCode == 0, sent.err.constData());
    const QString mail = sent.json()["mail"_L1].toString();
    QFile eml(m_folder->filePath(u"1.eml"_s));
    QVERIFY(eml.open(QIODevice::ReadOnly));
    const auto report = [&](const QString &name, const QByteArray &action) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        eml.seek(0);
        file.write("Return-Path: <>\r\nFrom: MAILER-DAEMON@mx.example\r\nMessage-ID: <" + name.toLatin1() + "@mx.example>\r\nSubject: Delivery status\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=\"b 0\"\r\n\r\n"
                   "--b 0\r\n\r\nSee below.\r\n--b 0\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\n" + action
                   + "\r\n--b 0\r\nContent-Type: message/rfc822\r\n\r\n" + eml.readAll() + "\r\n--b 0--\r\n");
        return file.fileName();
    };
    const auto listed = [&] { return ask(db, {u"outbox"_s, u"list"_s, u"--all"_s}).json()["mails"_L1][0]; };
    const Answer late = ask(db, {u"mail"_s, u"import"_s, report(u"late.eml"_s, "Action: delayed\r\nStatus: 4.4.1\r\n")});
    QCOMPARE(late.json()["automatic"_L1].toInt(), 1);
    QCOMPARE(late.json()["cameBack"_L1].toInt(-1), 0);
    QVERIFY(listed()["cameBack"_L1].isNull());
    const Answer back = ask(db, {u"mail"_s, u"import"_s, report(u"back.eml"_s, "Action: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 No such user\r\n")});
    QCOMPARE(back.json()["cameBack"_L1].toInt(), 1);
    QCOMPARE(listed()["state"_L1].toString(), u"sent"_s);
    QCOMPARE(listed()["cameBack"_L1]["reason"_L1].toString(), u"550 No such user"_s);
    QVERIFY(!listed()["cameBack"_L1]["at"_L1].toString().isEmpty());
    const QJsonObject asked = ask(db, {u"requests"_s, u"show"_s, id}).json();
    QCOMPARE(asked["state"_L1].toString(), u"waiting"_s); // no report changes that
    QCOMPARE(asked["thread"_L1].toArray().size(), 2); // the report stands beside the message
    QVERIFY(run({u"--db"_s, db, u"outbox"_s, u"list"_s, u"--all"_s}).out.contains("Came back"));
    QCOMPARE(say(db, {u"outbox"_s, u"send"_s, u"--password"_s}).json()["sent"_L1].toInt(), 0); // by itself nothing goes
    QCOMPARE(ask(db, {u"outbox"_s, u"again"_s, mail}).exitCode, 0);
    QVERIFY(listed()["cameBack"_L1].isNull());
    QCOMPARE(say(db, {u"outbox"_s, u"send"_s, u"--password"_s}).json()["sent"_L1].toInt(), 1);
    QCOMPARE(kept().size(), 2);
    QVERIFY(ask(db, {u"journal"_s, u"verify"_s}).json()["ok"_L1].toBool());
}

void CliOutboxTest::stopsWhatDiffers()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const QString db = made(place);
    const QString id = request(place);
    // Nothing is known of the request but who wrote: fields stay open.
    const Answer open = say(db, {u"reply"_s, id, u"--template"_s, u"Received"_s, u"--dry-run"_s});
    QCOMPARE(open.exitCode, 1);
    QVERIFY(!open.json()["differences"_L1].toArray().isEmpty());
    QCOMPARE(open.json()["differences"_L1][0]["kind"_L1].toString(), u"field"_s);
    const Answer refused = say(db, {u"reply"_s, id, u"--template"_s, u"Received"_s});
    QCOMPARE(refused.errorCode(), u"mailFactsDiffer"_s);
    QVERIFY2(refused.err.count("{order}") == 1, refused.err.constData()); // it stands in the subject and in the text
    QStringList said;
    for (const QJsonValue &one : open.json()["differences"_L1].toArray())
        said << one["text"_L1].toString();
    QCOMPARE(said.removeDuplicates(), 0);
    QVERIFY(ask(db, {u"outbox"_s, u"list"_s, u"--all"_s}).json()["mails"_L1].toArray().isEmpty());
}

// A dry run refuses what the answer itself would be refused for.
void CliOutboxTest::aTriedAnswerIsCheckedWhole()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const QString db = made(place);
    const QTemporaryDir folder;
    const QString id = request(place), into = request(place), text = textFile(folder, u"Gracias.\n"_s);
    store::act(*place.open(), u"UPDATE reply_template SET subject = 'Su mensaje', version = version + 1 WHERE name = 'Received'"_s);
    const auto reply = [&](const QStringList &more) { return ask(db, QStringList{u"reply"_s, id, u"--template"_s, u"Received"_s, u"--text"_s, text, u"--to"_s, u"ana@example.org"_s, u"--even"_s} + more); };
    QCOMPARE(reply({u"--dry-run"_s, u"--wait"_s}).exitCode, 0);
    QCOMPARE(ask(db, {u"requests"_s, u"show"_s, id}).json()["state"_L1].toString(), u"new"_s);
    QVERIFY(ask(db, {u"outbox"_s, u"list"_s, u"--all"_s}).json()["mails"_L1].toArray().isEmpty());
    QCOMPARE(ask(db, {u"requests"_s, u"merge"_s, id, into}).exitCode, 0);
    QCOMPARE(reply({}).errorCode(), u"requestMerged"_s);
    QCOMPARE(reply({u"--dry-run"_s}).errorCode(), u"requestMerged"_s);
}

void CliOutboxTest::tellsWhichStepFailed()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const QString db = made(place);
    QCOMPARE(say(db, {u"outbox"_s, u"account"_s, u"test"_s, u"--password"_s}).errorCode(), u"sendAccountMissing"_s);
    QCOMPARE(setAccount(db).exitCode, 0);
    const Answer good = say(db, {u"outbox"_s, u"account"_s, u"test"_s, u"--password"_s});
    QVERIFY2(good.exitCode == 0, good.out.constData());
    QCOMPARE(good.json()["steps"_L1].toArray().size(), 5);
    const Answer wrong = say(db, {u"outbox"_s, u"account"_s, u"test"_s, u"--password"_s}, "no\n");
    QCOMPARE(wrong.exitCode, 1);
    QCOMPARE(wrong.json()["steps"_L1][4]["code"_L1].toString(), u"mailLoginRefused"_s);
    QCOMPARE(setAccount(db, u"other"_s).exitCode, 0);
    const Answer other = say(db, {u"outbox"_s, u"account"_s, u"test"_s, u"--password"_s});
    QCOMPARE(other.json()["steps"_L1].toArray().last()["step"_L1].toString(), u"certificate"_s);
}

void CliOutboxTest::whatWasProbablySentIsSettled()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const QString db = made(place);
    const QTemporaryDir folder;
    const QString id = request(place, u"drop@example.org"_s), text = textFile(folder, u"Gracias.\n"_s);
    store::act(*place.open(), u"UPDATE reply_template SET subject = 'Su mensaje', version = version + 1 WHERE name = 'Received'"_s);
    QCOMPARE(setAccount(db).exitCode, 0);
    const Answer sent = say(db, {u"reply"_s, id, u"--template"_s, u"Received"_s, u"--text"_s, text, u"--send"_s, u"--password"_s});
    QCOMPARE(sent.exitCode, 1);
    QCOMPARE(sent.json()["sending"_L1]["unsure"_L1].toInt(), 1);
    const QString mail = sent.json()["mail"_L1].toString();
    const QJsonValue row = ask(db, {u"outbox"_s, u"list"_s, u"--all"_s}).json()["mails"_L1][0];
    QCOMPARE(row["state"_L1].toString(), u"probablySent"_s);
    QCOMPARE(row["error"_L1].toString(), u"mailSendUnknown"_s);
    QCOMPARE(say(db, {u"outbox"_s, u"send"_s, u"--password"_s}).exitCode, 0);
    QCOMPARE(kept().size(), 1); // never again by itself
    QCOMPARE(ask(db, {u"outbox"_s, u"arrived"_s, mail}).json()["settled"_L1].toInt(), 1);
    QCOMPARE(ask(db, {u"outbox"_s, u"again"_s, mail}).errorCode(), u"mailNotUnsure"_s);
    QCOMPARE(ask(db, {u"outbox"_s, u"list"_s, u"--all"_s}).json()["mails"_L1][0]["state"_L1].toString(), u"sent"_s);
}

// Of several that are named nobody has to guess which it was done to.
void CliOutboxTest::namesThoseLeftOut()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const QString db = made(place);
    QCOMPARE(setAccount(db).exitCode, 0);
    const auto at = place.open();
    const auto mail = [&](const QString &state) {
        store::act(*at, u"INSERT INTO outbox (kind, recipient, subject, body, state) VALUES ('reply', 'ana@example.org', 'x', 'y', ?)"_s, {state});
        return at->value(u"SELECT max(id) FROM outbox"_s)->toString();
    };
    const QString waits = mail(u"waiting"_s), sent = mail(u"sent"_s), unsure = mail(u"probablySent"_s), other = mail(u"probablySent"_s);
    const auto refusals = [](const Answer &answer) {
        QStringList all;
        for (const QJsonValue &one : answer.json()["refused"_L1].toArray())
            all << one["id"_L1].toString() + u' ' + one["code"_L1].toString();
        return all;
    };
    const Answer send = say(db, {u"outbox"_s, u"send"_s, sent, waits, u"999"_s, u"--password"_s});
    QCOMPARE(refusals(send), (QStringList{sent + u" mailNotWaiting"_s, u"999 recordUnknown"_s}));
    QCOMPARE(send.json()["sent"_L1].toInt(), 1);
    QCOMPARE(send.exitCode, 1);
    const Answer arrived = ask(db, {u"outbox"_s, u"arrived"_s, sent, unsure});
    QCOMPARE(refusals(arrived), QStringList{sent + u" mailNotUnsure"_s});
    QCOMPARE(arrived.json()["settled"_L1].toInt(), 1);
    QCOMPARE(arrived.exitCode, 1);
    QCOMPARE(refusals(ask(db, {u"outbox"_s, u"again"_s, sent, other, u"999"_s})), (QStringList{sent + u" mailNotUnsure"_s, u"999 recordUnknown"_s}));
    const QByteArray said = run({u"--db"_s, db, u"outbox"_s, u"cancel"_s, other, u"999"_s}).out;
    QVERIFY2(said.indexOf("stays as it is") > 0 && said.indexOf("stays as it is") < said.indexOf("Nothing was changed"), said.constData());
}

void CliOutboxTest::aDryRunSaysWhatWouldBe()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const QString db = made(place);
    QCOMPARE(setAccount(db).exitCode, 0);
    store::act(*place.open(), u"INSERT INTO outbox (id, kind, recipient, subject, body, state) VALUES (5, 'reply', 'ana@example.org', 'x', 'y', 'probablySent')"_s);
    const auto tried = [&](const QStringList &words) { return run(QStringList{u"--db"_s, db, u"outbox"_s} + words + QStringList{u"--dry-run"_s}).out; };
    for (const QStringList &words : {QStringList{u"arrived"_s, u"5"_s}, QStringList{u"again"_s, u"5"_s}, QStringList{u"account"_s, u"remove"_s}})
        QVERIFY2(tried(words).contains("would"), tried(words).constData());
    const Answer kept = ask(db, {u"outbox"_s, u"account"_s, u"remove"_s, u"--dry-run"_s});
    QCOMPARE(kept.json()["account"_L1]["host"_L1].toString(), u"127.0.0.1"_s); // as it is
    QCOMPARE(ask(db, {u"outbox"_s, u"list"_s, u"--all"_s}).json()["mails"_L1][0]["state"_L1].toString(), u"probablySent"_s);
}

void CliOutboxTest::templatesAreChanged()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const QString db = made(place);
    const QTemporaryDir folder;
    QCOMPARE(ask(db, {u"templates"_s, u"list"_s}).json()["templates"_L1].toArray().size(), 21);
    QCOMPARE(ask(db, {u"templates"_s, u"set"_s, u"Found"_s, u"--language"_s, u"de"_s, u"--text"_s, textFile(folder, u"Hallo {name}"_s)}).exitCode, 0);
    QCOMPARE(ask(db, {u"templates"_s, u"set"_s, u"Found"_s, u"--language"_s, u"de"_s, u"--subject"_s, u"Plätze"_s}).exitCode, 0);
    const Answer unknown = ask(db, {u"templates"_s, u"set"_s, u"Found"_s, u"--language"_s, u"de"_s, u"--text"_s, textFile(folder, u"Hallo {nobody}"_s)});
    QCOMPARE(unknown.errorCode(), u"templateFieldUnknown"_s);
    QVERIFY2(unknown.err.contains("nobody") && unknown.err.count('\n') == 1, unknown.err.constData());
    QCOMPARE(ask(db, {u"templates"_s, u"remove"_s, u"Found"_s, u"--language"_s, u"fr"_s}).errorCode(), u"templateUnknown"_s);
    QCOMPARE(ask(db, {u"templates"_s, u"remove"_s, u"Found"_s, u"--language"_s, u"de"_s}).exitCode, 0);
}

// What a patron would read with replaced characters goes nowhere.
void CliOutboxTest::takesNoTextThatCannotBeRead()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const QString db = made(place);
    const QString id = request(place);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"latin1"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Gracias, se\xf1ora.\n") > 0 && file.flush());
    QCOMPARE(ask(db, {u"reply"_s, id, u"--template"_s, u"Received"_s, u"--text"_s, file.fileName()}).errorCode(), u"fileEncoding"_s);
    QCOMPARE(ask(db, {u"templates"_s, u"set"_s, u"Found"_s, u"--language"_s, u"es"_s, u"--text"_s, file.fileName()}).errorCode(), u"fileEncoding"_s);
    QVERIFY(ask(db, {u"outbox"_s, u"list"_s, u"--all"_s}).json()["mails"_L1].toArray().isEmpty());
}

// Also where it is the same person's window, in which somebody may be in the middle of it.
void CliOutboxTest::whatAWindowHasIsLeftAlone()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const QString db = made(place);
    const QString id = request(place);
    QCOMPARE(ask(db, {u"requests"_s, u"set"_s, id, u"--note"_s, u"first"_s}).exitCode, 0);
    const auto connection = place.open();
    const QString who = connection->value(u"SELECT who FROM journal_action ORDER BY id DESC LIMIT 1"_s)->toString();
    QVERIFY(connection->query(u"INSERT INTO request_claim (request_id, who, workstation, since, expires_at) VALUES (?, ?, 'front', 1, 9000000000000)"_s, {id.toLongLong(), who}).has_value());
    const QStringList reply{u"reply"_s, id, u"--template"_s, u"Received"_s};
    for (const QStringList &words : {reply, reply + QStringList{u"--dry-run"_s}, QStringList{u"requests"_s, u"set"_s, id, u"--note"_s, u"second"_s},
                                     QStringList{u"requests"_s, u"merge"_s, id, u"99"_s}, QStringList{u"requests"_s, u"split"_s, id, u"--message"_s, u"1"_s}}) {
        const Answer refused = ask(db, words);
        QCOMPARE(refused.errorCode(), u"requestClaimed"_s);
        QVERIFY2(refused.err.contains(who.toUtf8()), refused.err.constData());
    }
    QVERIFY(connection->query(u"UPDATE request_claim SET expires_at = 2"_s).has_value()); // the window went without a word
    QCOMPARE(ask(db, {u"requests"_s, u"set"_s, id, u"--note"_s, u"second"_s}).exitCode, 0);
    QCOMPARE(connection->value(u"SELECT note FROM change_request"_s)->toString(), u"second"_s);
}

void CliOutboxTest::saysWhatIsWrong()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const QString db = made(place);
    const QString id = request(place);
    QCOMPARE(ask(db, {u"reply"_s, id}).exitCode, 2);
    QCOMPARE(ask(db, {u"reply"_s, u"99"_s, u"--template"_s, u"Received"_s}).errorCode(), u"requestUnknown"_s);
    QCOMPARE(ask(db, {u"reply"_s, id, u"--template"_s, u"None"_s}).errorCode(), u"templateUnknown"_s);
    QCOMPARE(ask(db, {u"reply"_s, id, u"--template"_s, u"Received"_s, u"--to"_s, u"bo@example.org"_s}).errorCode(), u"mailRecipientOther"_s);
    QCOMPARE(ask(db, {u"reply"_s, id, u"--template"_s, u"Received"_s, u"--text"_s, u"/nowhere"_s}).errorCode(), u"fileUnreadable"_s);
    QCOMPARE(ask(db, {u"outbox"_s, u"account"_s, u"set"_s, u"--host"_s, u"h"_s}).exitCode, 2);
    QCOMPARE(ask(db, {u"outbox"_s, u"account"_s, u"set"_s, u"--host"_s, u"h"_s, u"--user"_s, u"u"_s, u"--from"_s, u"nobody"_s}).errorCode(), u"mailAddressInvalid"_s);
    const QStringList set{u"outbox"_s, u"account"_s, u"set"_s, u"--user"_s, u"u"_s, u"--from"_s, u"a@b.example"_s};
    const Answer port = ask(db, set + QStringList{u"--host"_s, u"h"_s, u"--port"_s, u"abc"_s});
    QCOMPARE(port.errorCode(), u"valueInvalid"_s);
    QVERIFY2(port.err.contains("“abc”"), port.err.constData());
    QCOMPARE(ask(db, set + QStringList{u"--host"_s, u"h_bad/"_s}).errorCode(), u"valueInvalid"_s);
    QCOMPARE(ask(db, {u"outbox"_s, u"account"_s, u"remove"_s}).errorCode(), u"sendAccountMissing"_s);
    QVERIFY(ask(db, {u"undo"_s, u"99999"_s}).err.contains("99999")); // a number of the journal, no quantity
    QCOMPARE(ask(db, {u"outbox"_s, u"send"_s, u"99"_s}).errorCode(), u"recordUnknown"_s);
}

void CliOutboxTest::documentsWhatItAnswers()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const QString db = made(place);
    const QTemporaryDir folder;
    const QString id = request(place), text = textFile(folder, u"Gracias.\n"_s);
    Occurring reply, outbox, templates;
    reply.add(say(db, {u"reply"_s, id, u"--template"_s, u"Received"_s, u"--dry-run"_s}));
    templates.add(ask(db, {u"templates"_s, u"list"_s}));
    templates.add(ask(db, {u"templates"_s, u"set"_s, u"Received"_s, u"--language"_s, u"es"_s, u"--subject"_s, u"Su mensaje"_s}));
    templates.add(ask(db, {u"templates"_s, u"remove"_s, u"Received"_s}));
    outbox.add(ask(db, {u"outbox"_s, u"account"_s}));
    outbox.add(setAccount(db));
    outbox.add(ask(db, {u"outbox"_s, u"account"_s, u"set"_s, u"--host"_s, u"smtp.gmail.com"_s, u"--user"_s, u"u"_s, u"--from"_s, u"desk@theatre.example.org"_s, u"--oauth"_s, u"--client-id"_s, u"ours"_s, u"--dry-run"_s}));
    outbox.add(say(db, {u"outbox"_s, u"account"_s, u"test"_s, u"--password"_s}));
    const Answer sent = say(db, {u"reply"_s, id, u"--template"_s, u"Received"_s, u"--text"_s, text, u"--send"_s, u"--password"_s});
    reply.add(sent);
    const Answer waits = say(db, {u"reply"_s, id, u"--template"_s, u"Received"_s, u"--text"_s, text});
    reply.add(waits);
    outbox.add(ask(db, {u"outbox"_s, u"list"_s, u"--all"_s}));
    outbox.add(ask(db, {u"outbox"_s, u"cancel"_s, waits.json()["mail"_L1].toString(), sent.json()["mail"_L1].toString()}));
    outbox.add(say(db, {u"outbox"_s, u"send"_s, u"--password"_s}));
    store::act(*place.open(), u"UPDATE outbox SET state = 'probablySent', version = version + 1 WHERE id = ?"_s, {sent.json()["mail"_L1].toString().toLongLong()});
    outbox.add(ask(db, {u"outbox"_s, u"arrived"_s, sent.json()["mail"_L1].toString()}));
    outbox.add(ask(db, {u"outbox"_s, u"account"_s, u"remove"_s}));
    store::act(*place.open(), u"UPDATE outbox SET returned_at = 5, returned_reason = '550 no such user', version = version + 1 WHERE id = ?"_s, {sent.json()["mail"_L1].toString().toLongLong()});
    outbox.add(ask(db, {u"outbox"_s, u"list"_s, u"--all"_s}));
    const auto help = readHelp();
    QCOMPARE(reply.keys, help.value(u"reply"_s));
    QCOMPARE(templates.keys, help.value(u"templates"_s));
    QCOMPARE(outbox.keys, help.value(u"outbox"_s));
}

QTEST_GUILESS_MAIN(CliOutboxTest)
#include "tst_clioutbox.moc"
