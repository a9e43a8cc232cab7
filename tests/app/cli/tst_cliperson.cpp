// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "enginefixture.h"
#include "jsonhelp.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace pd;
using cli::Answer;
using cli::EngineFixture;

// One person's data on the command line: exported into a file, shown before they are erased, erased only when told so.
class CliPersonTest : public EngineFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void exportsIntoAFileOfTheOwner();
    void saysWhatWouldGoAndErasesWhenTold();
    void saysWhatIsInTheWay();
    void saysWhatIsWrong();
    void documentsWhatItAnswers();

private:
    static QStringList erase(const QString &contact, bool yes)
    {
        QStringList words{u"person"_s, u"erase"_s, u"--contact"_s, contact};
        return yes ? words + QStringList{u"--yes"_s} : words;
    }
};

void CliPersonTest::init()
{
    EngineFixture::init();
    const auto db = m_place->open();
    for (const QString &sql : {u"INSERT INTO contact (id, first_name, last_name, folded_first, folded_last, folded_name, email, email_key) VALUES (6, 'Ana', 'Ruiz', 'ana', 'ruiz', 'ana ruiz', 'ana@x.example', 'ana@x.example'), (7, 'Bo', 'Li', 'bo', 'li', 'bo li', '', '')"_s,
                               u"INSERT INTO ticket_order (id, contact_id, number, subtotal, comments) VALUES (11, 6, 'ON-11', 20000, 'Ana sits badly')"_s,
                               u"INSERT INTO change_request (id, source, received_at, contact_id, state) VALUES (1, 'phone', 5, 7, 'new')"_s})
        QVERIFY(store::act(*db, sql));
}

void CliPersonTest::exportsIntoAFileOfTheOwner()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ana.json"_s);
    const Answer done = asked({u"person"_s, u"export"_s, u"--contact"_s, u"6"_s, u"--out"_s, path});
    QVERIFY2(done.exitCode == 0, done.err.constData());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(done.json()["bytes"_L1].toInteger(), file.size());
    QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(json["schemaVersion"_L1].toInt(), 1);
    const QJsonObject records = json["records"_L1].toObject();
    QCOMPARE(records["contact"_L1][0]["firstName"_L1].toString(), u"Ana"_s);
    QCOMPARE(records["ticketOrder"_L1][0]["comments"_L1].toString(), u"Ana sits badly"_s);
    QCOMPARE(records["ticketOrder"_L1][0]["contactId"_L1].toString(), u"6"_s);
    QCOMPARE(records["ticketOrder"_L1][0]["subtotal"_L1].toInt(), 20000);
    QVERIFY(records["changeRequest"_L1].toArray().isEmpty());
    QVERIFY(json["history"_L1].toArray().size() >= 2);
    QCOMPARE(asked({u"person"_s, u"export"_s, u"--contact"_s, u"6"_s, u"--out"_s, path}).errorCode(), u"fileExists"_s);
}

void CliPersonTest::saysWhatWouldGoAndErasesWhenTold()
{
    const Answer plan = asked(erase(u"6"_s, false));
    QVERIFY2(plan.exitCode == 0, plan.err.constData());
    QCOMPARE(plan.json()["erased"_L1].toBool(true), false);
    QCOMPARE(plan.json()["stays"_L1][0]["what"_L1].toString(), u"ticket_order"_s);
    QCOMPARE(asked({u"search"_s, u"ruiz"_s}).json()["hits"_L1].toArray().size(), 1);
    const QByteArray text = cli::run({u"--db"_s, m_db, u"person"_s, u"erase"_s, u"--contact"_s, u"6"_s}).out;
    QVERIFY(text.contains("Nothing was erased"));
    const Answer done = asked(erase(u"6"_s, true));
    QVERIFY2(done.exitCode == 0, done.err.constData());
    QVERIFY(done.json()["erased"_L1].toBool() && done.json()["swept"_L1].toBool());
    QCOMPARE(asked({u"search"_s, u"ruiz"_s}).json()["hits"_L1].toArray().size(), 0);
    QCOMPARE(asked({u"journal"_s, u"verify"_s}).exitCode, 0);
    QCOMPARE(asked({u"undo"_s, done.json()["action"_L1].toString()}).errorCode(), u"undoImpossible"_s);
}

void CliPersonTest::saysWhatIsInTheWay()
{
    const Answer plan = asked(erase(u"7"_s, false));
    QCOMPARE(plan.exitCode, 1);
    QCOMPARE(plan.json()["openRequests"_L1][0].toString(), u"1"_s);
    const Answer refused = asked(erase(u"7"_s, true));
    QCOMPARE(refused.exitCode, 4);
    QVERIFY(refused.err.contains("finish or withdraw them first"));
}

void CliPersonTest::saysWhatIsWrong()
{
    QCOMPARE(asked({u"person"_s, u"erase"_s}).exitCode, 2);
    QCOMPARE(asked({u"person"_s, u"export"_s, u"--contact"_s, u"6"_s}).exitCode, 2);
    QCOMPARE(asked({u"person"_s, u"erase"_s, u"--contact"_s, u"6"_s, u"--out"_s, u"x"_s}).exitCode, 2);
    QCOMPARE(asked({u"person"_s, u"forget"_s, u"--contact"_s, u"6"_s}).exitCode, 2);
    QCOMPARE(asked(erase(u"99"_s, false)).errorCode(), u"recordUnknown"_s);
    QCOMPARE(asked(erase(u"x"_s, true)).exitCode, 4);
}

void CliPersonTest::documentsWhatItAnswers()
{
    const QTemporaryDir folder;
    cli::Occurring person;
    person.add(asked({u"person"_s, u"export"_s, u"--contact"_s, u"6"_s, u"--out"_s, folder.filePath(u"x.json"_s)}));
    person.add(asked(erase(u"7"_s, false)));
    person.add(asked(erase(u"6"_s, false)));
    person.add(asked(erase(u"6"_s, true)));
    QCOMPARE(person.keys, cli::readHelp().value(u"person"_s));
}

QTEST_GUILESS_MAIN(CliPersonTest)
#include "tst_cliperson.moc"
