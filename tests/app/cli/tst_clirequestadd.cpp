// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "enginefixture.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::cli;

// `requests add`: what was said on the phone or at the counter.
class CliRequestAddTest : public EngineFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersAsShowDoes();
    void takesTheWordsFromAFileAndFromTheInput();
    void aDryRunWritesNothing();
    void beginsWhatIsMine();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();

private:
    Answer add(const QStringList &words) const { return asked(QStringList{u"requests"_s, u"add"_s} + words); }
    static QString wishes(const QJsonObject &request)
    {
        QStringList all;
        for (const QJsonValue &wish : request["wishes"_L1].toArray())
            all << wish["code"_L1].toString() + u": "_s + wish["words"_L1].toString();
        return all.join(u", "_s);
    }
};

// Contact 7 without an order, contact 8 with a paid one; contact 9 was joined with another, as was order ON-9.
void CliRequestAddTest::init()
{
    EngineFixture::init();
    const auto at = m_place->open();
    store::act(*at, u"INSERT INTO contact (id, first_name, email) VALUES (7, 'Bo', 'bo@y.example'), (8, 'Ana', 'ana@y.example')"_s);
    store::act(*at, u"INSERT INTO contact (id, first_name, merged_into) VALUES (9, 'Bob', '7')"_s);
    store::act(*at, u"INSERT INTO ticket_order (id, contact_id, number, status) VALUES (20, 8, 'ON-8', 'Complete')"_s);
    store::act(*at, u"INSERT INTO ticket_order (id, contact_id, number, status, merged_into) VALUES (21, 8, 'ON-9', 'Complete', '20')"_s);
}

void CliRequestAddTest::answersAsShowDoes()
{
    const Answer answer = add({u"--contact"_s, u"7"_s, u"--source"_s, u"counter"_s, u"--words"_s, u"  We would like an aisle seat, else keep our seats.\n"_s, u"--priority"_s, u"2"_s, u"--due"_s,
                                   u"2026-12-01"_s, u"--assignee"_s, u"nobody here"_s});
    QVERIFY2(answer.exitCode == 0, answer.err.constData());
    const QJsonObject request = answer.json();
    QCOMPARE(request, asked({u"requests"_s, u"show"_s, request["id"_L1].toString()}).json());
    QCOMPARE(request["text"_L1].toString(), u"We would like an aisle seat, else keep our seats."_s);
    QCOMPARE(wishes(request), u"aisle: an aisle seat"_s);
    QStringList values;
    for (const QLatin1StringView key : {"source"_L1, "state"_L1, "contact"_L1, "language"_L1, "fallback"_L1, "due"_L1, "assignee"_L1})
        values << request[key].toString();
    QCOMPARE(values.join(u' '), u"counter new 7 en keep 2026-12-01 nobody here"_s);
    QCOMPARE(request["priority"_L1].toInt(), 2);
    QVERIFY(request["order"_L1].isNull());
    const QJsonObject paid = add({u"--order"_s, u"ON-8"_s, u"--words"_s, u"Call us about the parking."_s}).json();
    QCOMPARE(paid["order"_L1].toString() + paid["contact"_L1].toString() + paid["source"_L1].toString(), u"208phone"_s);
    QCOMPARE(add({u"--words"_s, u"Order ON-8: closer to the stage, please."_s}).json()["contact"_L1].toString(), u"8"_s);
    QCOMPARE(asked({u"undo"_s}).exitCode, 0);
    QCOMPARE(asked({u"requests"_s, u"list"_s}).json()["requests"_L1].toArray().size(), 2);
    QCOMPARE(asked({u"journal"_s, u"verify"_s}).json()["ok"_L1].toBool(), true);
}

void CliRequestAddTest::takesTheWordsFromAFileAndFromTheInput()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"words.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Une place côté couloir, s’il vous plaît.\n") > 0);
    file.close();
    QCOMPARE(add({u"--contact"_s, u"7"_s, u"--text"_s, file.fileName()}).json()["text"_L1].toString(), u"Une place côté couloir, s’il vous plaît."_s);
    const Answer typed = run({u"--db"_s, m_db, u"--json"_s, u"requests"_s, u"add"_s, u"--contact"_s, u"7"_s, u"--text"_s, u"-"_s}, {}, "We would like to sit closer to the stage.\n");
    QVERIFY2(wishes(typed.json()).startsWith(u"nearer: "_s), typed.out.constData());
    QCOMPARE(add({u"--contact"_s, u"7"_s, u"--text"_s, folder.filePath(u"none"_s)}).errorCode(), u"fileUnreadable"_s);
}

void CliRequestAddTest::aDryRunWritesNothing()
{
    const Answer answer = add({u"--contact"_s, u"7"_s, u"--words"_s, u"We would like an aisle seat."_s, u"--dry-run"_s});
    QVERIFY2(answer.exitCode == 0, answer.err.constData());
    QCOMPARE(wishes(answer.json()), u"aisle: an aisle seat"_s);
    QVERIFY(answer.json()["id"_L1].isNull() && answer.json()["wishes"_L1][0]["id"_L1].isNull());
    QVERIFY(asked({u"requests"_s, u"list"_s}).json()["requests"_L1].toArray().isEmpty());
    QVERIFY(!asked({u"history"_s}).out.contains("request.add"));
}

void CliRequestAddTest::beginsWhatIsMine()
{
    QVERIFY(add({u"--contact"_s, u"7"_s, u"--words"_s, u"Closer, please."_s}).exitCode == 0);
    const QString me = asked({u"history"_s}).json()["actions"_L1][0]["who"_L1].toString();
    QVERIFY(!me.isEmpty());
    QCOMPARE(add({u"--contact"_s, u"7"_s, u"--words"_s, u"Closer, please."_s, u"--assignee"_s, me}).json()["state"_L1].toString(), u"inProgress"_s);
}

void CliRequestAddTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("code");
    const QStringList said{u"--words"_s, u"Closer, please."_s}, bo{u"--contact"_s, u"7"_s};
    QTest::newRow("nothing said") << bo << 2 << u"usage"_s;
    QTest::newRow("said twice") << bo + said + QStringList{u"--text"_s, u"-"_s} << 2 << u"usage"_s;
    QTest::newRow("an empty text") << bo + QStringList{u"--words"_s, u" "_s} << 4 << u"valueInvalid"_s;
    QTest::newRow("two patrons") << bo + said + QStringList{u"--order"_s, u"ON-8"_s} << 2 << u"usage"_s;
    QTest::newRow("an option of set") << bo + said + QStringList{u"--note"_s, u"x"_s} << 2 << u"usage"_s;
    QTest::newRow("no such patron") << QStringList{u"--contact"_s, u"99"_s} + said << 4 << u"recordUnknown"_s;
    QTest::newRow("a patron who is no number") << QStringList{u"--contact"_s, u"Bo"_s} + said << 4 << u"recordUnknown"_s;
    QTest::newRow("a patron who is another one now") << QStringList{u"--contact"_s, u"9"_s} + said << 4 << u"actionRefused"_s;
    QTest::newRow("no such order") << QStringList{u"--order"_s, u"ON-1"_s} + said << 4 << u"recordUnknown"_s;
    QTest::newRow("an order that is another one now") << QStringList{u"--order"_s, u"ON-9"_s} + said << 4 << u"orderRefused"_s;
    QTest::newRow("no such source") << bo + said + QStringList{u"--source"_s, u"form"_s} << 4 << u"valueInvalid"_s;
    QTest::newRow("no such priority") << bo + said + QStringList{u"--priority"_s, u"10"_s} << 4 << u"valueInvalid"_s;
    QTest::newRow("no such day") << bo + said + QStringList{u"--due"_s, u"soon"_s} << 4 << u"valueInvalid"_s;
}

void CliRequestAddTest::saysWhatIsWrong()
{
    QFETCH(QStringList, words);
    QFETCH(int, exitCode);
    QFETCH(QString, code);
    const Answer answer = add(words);
    QVERIFY2(answer.exitCode == exitCode, answer.err.constData());
    QCOMPARE(answer.errorCode(), code);
    QVERIFY(!answer.err.contains("%1") && answer.err.trimmed().count('\n') == 0);
    QVERIFY(asked({u"requests"_s, u"list"_s}).json()["requests"_L1].toArray().isEmpty());
}

QTEST_GUILESS_MAIN(CliRequestAddTest)
#include "tst_clirequestadd.moc"
