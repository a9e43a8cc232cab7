// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace pd;
using cli::Answer;
using cli::ask;
using store::TestDatabase;

// What `import` promises on the command line: its options, its exit codes, its sentences.
class CliImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aConflictIsKeptTakenOrFails_data();
    void aConflictIsKeptTakenOrFails();
    void datesAreReadAsAsked_data();
    void datesAreReadAsAsked();
    void anAliasFileNamesOwnColumns();
    void aDryRunCreatesNoFile();
    void namesColumnsThatLeadNowhereAndNoValue();
    void leavesOutAFileWithoutANeededColumn();
    void saysWhichLineHasATakenUsername();

private:
    QString file(const QString &name, const QByteArray &content) const
    {
        QFile out(m_folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(out.fileName()));
        return out.fileName();
    }

    QTemporaryDir m_folder;
};

namespace {

QJsonArray listed(const Answer &answer, const QString &what)
{
    return answer.json().value(what).toArray();
}

Answer told(const QString &db, const QStringList &arguments)
{
    return cli::run(QStringList{u"--db"_s, db} + arguments);
}

} // namespace

void CliImportTest::aConflictIsKeptTakenOrFails_data()
{
    QTest::addColumn<QString>("policy"); // empty: the default
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("firstName");
    QTest::newRow("default") << QString() << 1 << u"Anita"_s;
    QTest::newRow("keep") << u"keep"_s << 1 << u"Anita"_s;
    QTest::newRow("take") << u"take"_s << 1 << u"Anne"_s;
    QTest::newRow("fail") << u"fail"_s << 4 << u"Anita"_s;
}

void CliImportTest::aConflictIsKeptTakenOrFails()
{
    QFETCH(QString, policy);
    QFETCH(int, exitCode);
    QFETCH(QString, firstName);
    const TestDatabase place(store::Engine::Sqlite);
    const QString db = place.url().toString();
    QCOMPARE(ask(db, {u"import"_s, file(u"Contact.csv"_s, "Id,FirstName,LastName\n003000000000001,Ana,Ruiz\n")}).exitCode, 0);
    QVERIFY(store::act(*place.open(), u"UPDATE contact SET first_name = 'Anita', version = version + 1 WHERE id = 1"_s));
    QStringList words{u"import"_s, file(u"Contact.csv"_s, "Id,FirstName,LastName\n003000000000001,Anne,Rojas\n")};
    if (!policy.isEmpty())
        words += {u"--conflicts"_s, policy};
    const Answer answer = ask(db, words);
    QCOMPARE(answer.exitCode, exitCode);
    QCOMPARE(place.open()->value(u"SELECT first_name FROM contact"_s)->toString(), firstName);
    // What is no conflict is taken with it, or nothing is.
    QCOMPARE(place.open()->value(u"SELECT last_name FROM contact"_s)->toString(), exitCode == 4 ? u"Ruiz"_s : u"Rojas"_s);
    if (exitCode == 4) {
        QCOMPARE(answer.errorCode(), u"importConflicts"_s);
        return;
    }
    const QJsonObject conflict = listed(answer, u"conflicts"_s).at(0).toObject();
    QCOMPARE(conflict["field"_L1].toString(), u"first_name"_s);
    QCOMPARE(conflict["ours"_L1].toString(), u"Anita"_s);
    QCOMPARE(conflict["theirs"_L1].toString(), u"Anne"_s);
}

void CliImportTest::datesAreReadAsAsked_data()
{
    QTest::addColumn<QString>("order");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QString>("stored"); // empty: refused
    QTest::newRow("month first") << u"mdy"_s << QByteArray("5/6/2026") << u"2026-05-06"_s;
    QTest::newRow("day first") << u"dmy"_s << QByteArray("5/6/2026") << u"2026-06-05"_s;
    QTest::newRow("auto, ambiguous") << u"auto"_s << QByteArray("5/6/2026") << QString();
    QTest::newRow("auto, decided") << u"auto"_s << QByteArray("25/6/2026") << u"2026-06-25"_s;
}

void CliImportTest::datesAreReadAsAsked()
{
    QFETCH(QString, order);
    QFETCH(QByteArray, date);
    QFETCH(QString, stored);
    const TestDatabase place(store::Engine::Sqlite);
    const QString path = file(u"Opportunity.csv"_s, "Id,Name,StageName,CloseDate\n006000000000001,Gift,Posted," + date + '\n');
    const Answer answer = ask(place.url().toString(), {u"import"_s, path, u"--dates"_s, order});
    if (stored.isEmpty()) {
        QCOMPARE(answer.exitCode, 4);
        QCOMPARE(answer.errorCode(), u"fileDatesAmbiguous"_s);
        QVERIFY(!QFile::exists(place.url().path()));
        return;
    }
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(place.open()->value(u"SELECT close_on FROM donation"_s)->toString(), stored);
}

void CliImportTest::anAliasFileNamesOwnColumns()
{
    const TestDatabase place(store::Engine::Sqlite);
    const QString db = place.url().toString();
    const QString path = file(u"Contact.csv"_s, "Id,LastName,Rufname\n003000000000001,Ruiz,Ana\n");
    const QString wrong = file(u"wrong.csv"_s, "object,alias,field\nContact,Rufname,nickname\n");
    const Answer refused = ask(db, {u"import"_s, path, u"--aliases"_s, wrong});
    QCOMPARE(refused.exitCode, 4);
    QCOMPARE(refused.errorCode(), u"aliasFileInvalid"_s);
    QVERIFY(!QFile::exists(place.url().path()));
    const QString right = file(u"right.csv"_s, "object,alias,field\nContact,Rufname,first_name\n");
    const Answer answer = ask(db, {u"import"_s, path, u"--aliases"_s, right});
    QCOMPARE(answer.exitCode, 0);
    QVERIFY(listed(answer, u"unmappedColumns"_s).isEmpty());
    QCOMPARE(place.open()->value(u"SELECT first_name FROM contact"_s)->toString(), u"Ana"_s);
}

void CliImportTest::aDryRunCreatesNoFile()
{
    const TestDatabase place(store::Engine::Sqlite);
    const Answer answer = ask(place.url().toString(), {u"import"_s, u"--dry-run"_s, file(u"Contact.csv"_s, "Id,LastName\n003000000000001,Ruiz\n")});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(listed(answer, u"files"_s).at(0)["stored"_L1].toInt(), 1);
    QVERIFY(QDir(QFileInfo(place.url().path()).path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

void CliImportTest::namesColumnsThatLeadNowhereAndNoValue()
{
    const TestDatabase place(store::Engine::Sqlite);
    const QString path = file(u"Contact.csv"_s, "Id,LastName,Favourite_Colour__c,Card_Number__c\n003000000000001,Ruiz,aquamarine,4111111111111111\n");
    const Answer answer = told(place.url().toString(), {u"import"_s, path});
    QCOMPARE(answer.exitCode, 0);
    QVERIFY2(answer.out.contains("Columns that were not read, because they lead to no field:\n  " + path.toUtf8() + ": Favourite_Colour__c\n"), answer.out);
    QVERIFY2(answer.out.contains("because they can hold secrets:\n  " + path.toUtf8() + ": Card_Number__c\n"), answer.out);
    QVERIFY(!answer.out.contains("aquamarine") && !answer.out.contains("4111") && !answer.err.contains("4111"));
}

void CliImportTest::leavesOutAFileWithoutANeededColumn()
{
    const TestDatabase place(store::Engine::Sqlite);
    const QString db = place.url().toString();
    const QString contacts = file(u"Contact.csv"_s, "Id,LastName\n003000000000001,Ruiz\n");
    const QString users = file(u"User.csv"_s, "Id,ContactId,IsActive\n005000000000001,003000000000001,true\n");
    const QString sentence = users + u" looks like User, but has no column Username, which each of its records needs. It was skipped; export it again "
                                     "with that column, or name the column that holds it in a column map."_s;
    const Answer text = told(db, {u"import"_s, contacts, users});
    QCOMPARE(text.exitCode, 1);
    QVERIFY2(text.out.contains("Files that were left out:\n  " + sentence.toUtf8()), text.out);
    QCOMPARE(place.open()->value(u"SELECT count(*) FROM contact"_s)->toInt(), 1);
    const Answer json = ask(db, {u"import"_s, contacts, users});
    QCOMPARE(json.exitCode, 1);
    QCOMPARE(listed(json, u"skippedFiles"_s), (QJsonArray{QJsonObject{{u"path"_s, users}, {u"reason"_s, u"fileWithoutColumn"_s}}}));
    const Answer alone = ask(db, {u"import"_s, users});
    QCOMPARE(alone.exitCode, 4);
    QCOMPARE(alone.json()["error"_L1]["text"_L1].toString(), sentence);
}

void CliImportTest::saysWhichLineHasATakenUsername()
{
    const TestDatabase place(store::Engine::Sqlite);
    const QString db = place.url().toString();
    const QString users = file(u"User.csv"_s, "Id,Username,IsActive\n005000000000001,ana@mailbox.example,true\n005000000000002,ANA@mailbox.example,true\n");
    const QString sentence = users + u", line 3: another record already has what stands in the column Username, and only one may have it. The row was left "
                                     "out, and the rest was imported; correct one of the two."_s;
    const Answer text = told(db, {u"import"_s, users});
    QCOMPARE(text.exitCode, 1);
    QVERIFY2(text.out.contains("Rows that were rejected:\n  " + sentence.toUtf8()), text.out);
    const Answer json = ask(db, {u"import"_s, users});
    QCOMPARE(json.exitCode, 1);
    QCOMPARE(listed(json, u"rejections"_s), (QJsonArray{QJsonObject{{u"file"_s, users},
                                                                   {u"line"_s, 3},
                                                                   {u"column"_s, u"Username"_s},
                                                                   {u"code"_s, u"rowValueTaken"_s},
                                                                   {u"text"_s, sentence}}}));
}

QTEST_GUILESS_MAIN(CliImportTest)
#include "tst_cliimport.moc"
