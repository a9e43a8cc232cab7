// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonhelp.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace pd;
using cli::Answer;
using cli::ask;
using cli::Keys;
using cli::Occurring;
using store::TestDatabase;

namespace {

QByteArray id(const char *prefix, int number)
{
    return prefix + QByteArray::number(number).rightJustified(12, '0');
}

} // namespace

// resources/help/json.md and what the program really answers: the same keys, both ways round.
class CliJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everySectionIsACommand();
    void documentsTheSimpleCommands_data();
    void documentsTheSimpleCommands();
    void documentsThePage();
    void documentsErrors();
    void documentsFindings();
    void documentsTheImport();
    void documentsTheCarryOver();
    void documentsTheVenues();
    void documentsTheInventory();
    void documentsTheSeries();
    void documentsTheRenewals();
    void documentsMoney();

private:
    void compare(const QString &section, const Keys &occurring) const
    {
        const Keys documented = m_help.value(section);
        QVERIFY2(!documented.isEmpty(), qPrintable(section));
        const auto list = [](const Keys &keys) { return QStringList(keys.cbegin(), keys.cend()).join(u' '); };
        QVERIFY2((occurring - documented).isEmpty(), qPrintable(u"not documented: "_s + list(occurring - documented)));
        QVERIFY2((documented - occurring).isEmpty(), qPrintable(u"never seen: "_s + list(documented - occurring)));
    }
    QString file(const QString &folder, const QString &name, const QByteArray &content) const
    {
        QDir(m_folder.path()).mkpath(folder);
        QFile out(m_folder.filePath(folder + u'/' + name));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(out.fileName()));
        return QFileInfo(out).path();
    }

    QHash<QString, Keys> m_help;
    TestDatabase m_demo{store::Engine::Sqlite};
    Answer m_made;
    QTemporaryDir m_folder;
};

void CliJsonTest::initTestCase()
{
    m_help = cli::readHelp();
    m_made = ask(m_demo.url().toString(), {u"demo"_s, u"--contacts"_s, u"50"_s});
    QCOMPARE(m_made.exitCode, 0);
    QCOMPARE(ask(m_demo.url().toString(), {u"settings"_s, u"set"_s, u"backup.keep"_s, u"7"_s}).exitCode, 0);
}

void CliJsonTest::everySectionIsACommand()
{
    const QByteArray help = cli::run({u"--help"_s}).out;
    const QString commands = QString::fromUtf8(help).section(u"Commands:"_s, 1).section(u'\n', 0, 0).simplified();
    Keys names{u"error"_s, u"money"_s, u"why"_s};
    for (const QString &command : commands.split(u' '))
        names.insert(command);
    const QStringList sections = m_help.keys();
    QCOMPARE(Keys(sections.cbegin(), sections.cend()), names);
}

void CliJsonTest::documentsTheSimpleCommands_data()
{
    QTest::addColumn<QList<QStringList>>("runs");
    const QString backup = m_folder.filePath(u"b.db"_s);
    QTest::newRow("search") << QList<QStringList>{{u"search"_s, u"nunez"_s}};
    QTest::newRow("settings") << QList<QStringList>{{u"settings"_s, u"list"_s},
                                                    {u"settings"_s, u"get"_s, u"benefits.list"_s},
                                                    {u"settings"_s, u"set"_s, u"benefits.list"_s, u"all"_s, u"--dry-run"_s}};
    QTest::newRow("labels") << QList<QStringList>{{u"labels"_s, u"list"_s}, {u"labels"_s, u"set"_s, u"Draft"_s, u"Draft"_s}};
    QTest::newRow("stages") << QList<QStringList>{{u"stages"_s, u"list"_s}, {u"stages"_s, u"set"_s, u"Posted"_s, u"100"_s, u"Closed Won"_s}};
    QTest::newRow("journal") << QList<QStringList>{{u"journal"_s, u"verify"_s}};
    QTest::newRow("backup") << QList<QStringList>{{u"backup"_s, backup}};
    QTest::newRow("restore") << QList<QStringList>{{u"restore"_s, backup, m_folder.filePath(u"r.db"_s)}};
    QTest::newRow("undo") << QList<QStringList>{{u"undo"_s}};
    QTest::newRow("history") << QList<QStringList>{{u"history"_s}};
}

void CliJsonTest::documentsTheSimpleCommands()
{
    QFETCH(QList<QStringList>, runs);
    Occurring occurring;
    for (const QStringList &words : runs) {
        const Answer answer = ask(m_demo.url().toString(), words);
        QVERIFY2(answer.exitCode == 0, answer.err.constData());
        occurring.add(answer);
    }
    compare(QString::fromUtf8(QTest::currentDataTag()), occurring.keys);
}

void CliJsonTest::documentsThePage()
{
    Occurring demo;
    demo.add(m_made);
    compare(u"demo"_s, demo.keys);

    Occurring page;
    for (int contact = 1; contact <= m_made.json().value("contacts"_L1).toInt(); ++contact)
        page.add(ask(m_demo.url().toString(), {u"preview"_s, u"--contact"_s, QString::number(contact)}));
    compare(u"preview"_s, page.keys);
    QVERIFY(page.keys.contains(u"tried"_s)); // what it holds: tst_clipreview
    compare(u"why"_s, page.why);
    compare(u"money"_s, page.money);
}

void CliJsonTest::documentsErrors()
{
    Occurring errors;
    errors.add(cli::run({u"--json"_s}));
    errors.add(ask(m_folder.filePath(u"none.db"_s), {u"history"_s}));
    errors.add(ask(m_demo.url().toString(), {u"demo"_s}));
    compare(u"error"_s, errors.keys);
}

void CliJsonTest::documentsFindings()
{
    const TestDatabase place(store::Engine::Sqlite);
    const auto db = place.open();
    QVERIFY(store::act(*db, u"INSERT INTO import_orphan (table_name, row_id, field, missing_external_id) VALUES ('contact', 7, 'account_id', '001x')"_s));
    Occurring findings;
    findings.add(ask(place.url().toString(), {u"check"_s, u"db"_s}));
    compare(u"check"_s, findings.keys);
}

void CliJsonTest::documentsTheImport()
{
    const QByteArray header = "Id,FirstName,LastName,Email,AccountId,Description,Favourite_Colour__c,Card_Number__c,LastModifiedDate,Email\n";
    const QByteArray tail = ",,blue,4111111111111111,2026-01-02 10:00:00,\n";
    const TestDatabase place(store::Engine::Sqlite);
    const QString db = place.url().toString();
    const QString first = file(u"first"_s, u"Contact.csv"_s,
                               header + id("003", 1) + ",Ana,Ruiz,ana@mailbox.example," + tail + id("003", 9) + ",Gone,Soon,," + tail);
    Occurring reports;
    const Answer one = ask(db, {u"import"_s, first});
    QVERIFY2(one.exitCode == 0, one.out.constData());
    reports.add(one);

    QVERIFY(store::act(*place.open(), u"UPDATE contact SET first_name = 'Anita', version = version + 1 WHERE id = 1"_s));
    const QString second = file(u"second"_s, u"Contact.csv"_s,
                                header + id("003", 1) + ",Anne,Ruiz,ana@mailbox.example," + tail // a conflict
                                    + id("003", 2) + ",Twice,Rojas,," + tail + id("003", 2) + ",Twice,Rojas,," + tail
                                    + id("003", 3) + ",Lost,Luz,," + id("001", 5) + tail // an orphan
                                    + "too,short\n");
    file(u"second"_s, u"notes.csv"_s, "this,is\nno,export\n");
    const Answer two = ask(db, {u"import"_s, second});
    QVERIFY2(two.exitCode == 1, two.err.constData());
    reports.add(two);
    compare(u"import"_s, reports.keys);
}

void CliJsonTest::documentsTheCarryOver()
{
    const TestDatabase place(store::Engine::Sqlite);
    const QString db = place.url().toString();
    QVERIFY(store::act(*place.open(), u"INSERT INTO contact (id, external_id, last_name) VALUES (7, '003000000000001AAA', 'Ruiz')"_s));
    QVERIFY(place.open()->query(u"INSERT INTO import_run (id, started_at) VALUES (1, 2000)"_s)); // not journalled
    QVERIFY(store::act(*place.open(), u"INSERT INTO carry_over (id, table_name, row_id, field, value, who, created_at, closed_by_import_id) VALUES "
                                      "(1, 'contact', 7, 'email', 'a@example.org', 'maria', 1000, NULL), (2, 'contact', 7, 'phone', '555', 'maria', 1000, 1)"_s));
    Occurring answers;
    answers.add(ask(db, {u"carry-over"_s, u"list"_s, u"--closed"_s}));
    const Answer tried = ask(db, {u"carry-over"_s, u"done"_s, u"1"_s, u"2"_s, u"--dry-run"_s});
    QCOMPARE(tried.exitCode, 1); // one of them is closed
    QCOMPARE(tried.json().value("changed"_L1).toInt(), 1);
    QVERIFY(tried.json().value("action"_L1).isNull());
    const Answer done = ask(db, {u"carry-over"_s, u"done"_s, u"1"_s, u"2"_s});
    QCOMPARE(done.json().value("refused"_L1)[0]["code"_L1].toString(), u"carryOverClosed"_s);
    answers.add(done);
    const Answer left = ask(db, {u"carry-over"_s, u"list"_s});
    QCOMPARE(left.json().value("items"_L1).toArray().size(), 1);
    QCOMPARE(left.json().value("items"_L1)[0]["state"_L1].toString(), u"done"_s);
    QCOMPARE(ask(db, {u"carry-over"_s, u"done"_s, u"2"_s}).exitCode, 4);
    QCOMPARE(ask(db, {u"carry-over"_s, u"done"_s}).exitCode, 2);
    compare(u"carry-over"_s, answers.keys);
}

void CliJsonTest::documentsTheVenues()
{
    const TestDatabase place(store::Engine::Sqlite);
    place.open().reset();
    const QString db = place.url().toString();
    Occurring answers;
    answers.add(ask(db, {u"venues"_s, u"add"_s, u"Old Hall"_s}));
    answers.add(ask(db, {u"venues"_s, u"list"_s}));
    const QString map = file(u"seats"_s, u"map.csv"_s, "Section,Row,Seat\nOrchestra,A,1\nOrchestra,A,2\n") + u"/map.csv"_s;
    const Answer tried = ask(db, {u"venues"_s, u"import"_s, u"1"_s, map, u"--dry-run"_s});
    QCOMPARE(tried.json().value("added"_L1).toInt(), 2);
    QVERIFY(tried.json().value("action"_L1).isNull());
    const Answer done = ask(db, {u"venues"_s, u"import"_s, u"1"_s, map});
    QCOMPARE(done.json().value("added"_L1).toInt(), 2);
    answers.add(done);
    const Answer out = ask(db, {u"venues"_s, u"export"_s, u"1"_s, m_folder.filePath(u"out.csv"_s)});
    answers.add(out);
    const Answer again = ask(db, {u"venues"_s, u"import"_s, u"1"_s, m_folder.filePath(u"out.csv"_s)});
    QCOMPARE(again.json().value("unchanged"_L1).toInt(), 2);
    QVERIFY(again.json().value("action"_L1).isNull());
    QCOMPARE(ask(db, {u"venues"_s, u"import"_s, u"9"_s, map}).exitCode, 4);
    QCOMPARE(ask(db, {u"venues"_s, u"import"_s, u"1"_s, m_folder.filePath(u"none.csv"_s)}).exitCode, 4);
    QCOMPARE(ask(db, {u"venues"_s, u"export"_s, u"1"_s}).exitCode, 2);
    compare(u"venues"_s, answers.keys);
}

void CliJsonTest::documentsTheInventory()
{
    const TestDatabase place(store::Engine::Sqlite);
    place.open().reset();
    const QString db = place.url().toString();
    Occurring answers;
    const auto inventory = [&](const QStringList &words) { return ask(db, QStringList{u"inventory"_s} + words); };
    const Answer season = inventory({u"add"_s, u"season"_s, u"name=2027"_s, u"starts_on=2027-09-01"_s});
    answers.add(season);
    QCOMPARE(season.json().value("id"_L1).toString(), u"1"_s);
    QVERIFY(inventory({u"add"_s, u"season"_s, u"name=2028"_s, u"--dry-run"_s}).json().value("id"_L1).isNull());
    answers.add(inventory({u"list"_s, u"season"_s}));
    QCOMPARE(inventory({u"list"_s, u"season"_s}).json().value("records"_L1).toArray().size(), 1);
    QCOMPARE(inventory({u"add"_s, u"event"_s, u"name=Fridays"_s, u"kind=Subscription"_s, u"package_kind=fixed"_s, u"season_id=1"_s}).exitCode, 0);
    QCOMPARE(inventory({u"add"_s, u"priceLevel"_s, u"event_id=1"_s, u"name=Orchestra"_s, u"price=1,300.50"_s}).exitCode, 0);
    const QJsonArray fields = inventory({u"list"_s, u"priceLevel"_s, u"event_id=1"_s}).json().value("records"_L1)[0]["fields"_L1].toArray();
    QVERIFY(fields.contains(QJsonObject{{u"field"_s, u"price"_s}, {u"value"_s, u"1300.50"_s}}));
    QVERIFY(fields.contains(QJsonObject{{u"field"_s, u"currency"_s}, {u"value"_s, u"USD"_s}}));
    const Answer set = inventory({u"set"_s, u"season"_s, u"1"_s, u"ends_on=2028-06-30"_s});
    QVERIFY(set.json().value("changed"_L1).toBool());
    answers.add(set);
    QVERIFY(!inventory({u"set"_s, u"season"_s, u"1"_s, u"ends_on=2028-06-30"_s}).json().value("changed"_L1).toBool());
    QCOMPARE(inventory({u"set"_s, u"season"_s, u"1"_s, u"ends_on=2027-06-30"_s}).exitCode, 4);
    QCOMPARE(inventory({u"set"_s, u"season"_s, u"1"_s, u"colour=red"_s}).exitCode, 4);
    QCOMPARE(inventory({u"set"_s, u"season"_s, u"7"_s, u"name=2029"_s}).exitCode, 4);
    QCOMPARE(inventory({u"list"_s, u"chairs"_s}).exitCode, 4);
    QCOMPARE(inventory({u"set"_s, u"season"_s, u"1"_s}).exitCode, 2);
    compare(u"inventory"_s, answers.keys);
}

void CliJsonTest::documentsTheSeries()
{
    const TestDatabase place(store::Engine::Sqlite);
    for (const QString &sql : {u"INSERT INTO venue (id, name) VALUES (1, 'Main House')"_s,
                               u"INSERT INTO seat (id, venue_id, section, row_name, number) VALUES (31, 1, 'O', 'A', '1'), (32, 1, 'O', 'A', '2'), (33, 1, 'O', 'A', '3')"_s,
                               u"INSERT INTO season (id, name) VALUES (1, '2026')"_s,
                               u"INSERT INTO ticketable_event (id, name, kind) VALUES (1, 'Fridays', 'Subscription'), (2, 'Tartuffe', 'Tickets')"_s,
                               u"INSERT INTO event_instance (id, event_id, venue_id, name, starts_at) VALUES (11, 2, 1, 'First', 1000), (12, 2, 1, 'Second', 2000)"_s,
                               u"INSERT INTO price_level (id, event_id, name, price) VALUES (21, 1, 'Orchestra', 30000)"_s,
                               u"INSERT INTO contact (id, last_name) VALUES (41, 'Ruiz'), (42, 'Li')"_s,
                               u"INSERT INTO ticket_order (id, number, contact_id, status) VALUES (51, 'ON-1', 41, 'Complete')"_s,
                               u"INSERT INTO seat_claim (instance_id, seat_id, kind, order_id, contact_id) VALUES (11, 31, 'ticket', 51, 41)"_s})
        QVERIFY(store::act(*place.open(), sql));
    const QString db = place.url().toString();
    Occurring answers;
    const auto series = [&](const QStringList &words) { return ask(db, QStringList{u"series"_s} + words); };
    const Answer added = series({u"add"_s, u"Fridays"_s, u"season_id=1"_s, u"event_id=1"_s, u"venue_id=1"_s, u"opens_at=2026-01-01"_s});
    QVERIFY2(added.exitCode == 0, added.err.constData());
    answers.add(added);
    answers.add(series({u"performances"_s, u"1"_s, u"add"_s, u"11"_s, u"12"_s}));
    answers.add(series({u"levels"_s, u"1"_s, u"set"_s, u"21"_s, u"--early"_s, u"280"_s, u"--allocation"_s, u"House"_s}));
    QVERIFY(store::act(*place.open(), u"UPDATE ticket_order SET series_id = 1, version = version + 1"_s));
    const Answer shown = series({u"show"_s, u"1"_s});
    QCOMPARE(shown.json().value("series"_L1)[0]["lacks"_L1].toArray(), QJsonArray{u"closes"_s});
    QCOMPARE(shown.json().value("series"_L1)[0]["priceLevels"_L1][0]["earlyPrice"_L1]["minor"_L1].toInt(), 28000);
    answers.add(shown);
    answers.add(series({u"list"_s}));
    answers.add(series({u"set"_s, u"1"_s, u"closes_at=2026-06-01"_s}));
    QCOMPARE(series({u"set"_s, u"1"_s, u"closes_at=2025-06-01"_s}).exitCode, 4);
    const Answer link = series({u"link"_s});
    QVERIFY2(link.exitCode == 0, link.err.constData());
    answers.add(link);
    QVERIFY(store::act(*place.open(), u"INSERT INTO series (id, name, event_id) VALUES (9, 'Saturdays', 1)"_s));
    answers.add(series({u"link"_s, u"--dry-run"_s}));
    const Answer assigned = series({u"assign"_s, u"1"_s});
    QCOMPARE(assigned.json().value("waiting"_L1).toInt(), 1);
    answers.add(assigned);
    const Answer unsure = series({u"unsure"_s});
    QCOMPARE(unsure.exitCode, 1);
    QCOMPARE(unsure.json().value("unsureSeats"_L1)[0]["confidence"_L1].toString(), u"low"_s);
    answers.add(unsure);
    QVERIFY(series({u"accept"_s, u"1"_s, u"41"_s, u"31"_s, u"--dry-run"_s}).json().value("action"_L1).isNull());
    answers.add(series({u"accept"_s, u"1"_s, u"41"_s, u"31"_s}));
    QCOMPARE(series({u"accept"_s, u"1"_s, u"42"_s, u"31"_s}).exitCode, 4); // somebody has it
    answers.add(series({u"exchange"_s, u"1"_s, u"41"_s, u"31"_s, u"32"_s, u"replace"_s}));
    QCOMPARE(series({u"refuse"_s, u"1"_s, u"42"_s, u"33"_s}).exitCode, 0);
    QCOMPARE(series({u"fulfil"_s, u"51"_s}).exitCode, 4); // at one performance only
    QVERIFY(store::act(*place.open(), u"INSERT INTO seat_claim (instance_id, seat_id, kind, order_id, contact_id) VALUES (12, 31, 'ticket', 51, 41)"_s));
    QVERIFY(store::act(*place.open(), u"INSERT INTO seat_wait (series_id, contact_id, order_id, seats, since_at) VALUES (1, 41, 51, 1, 1)"_s));
    const Answer fulfilled = series({u"fulfil"_s, u"51"_s});
    QVERIFY2(fulfilled.exitCode == 0, fulfilled.err.constData());
    answers.add(fulfilled);
    QCOMPARE(series({u"show"_s, u"77"_s}).exitCode, 4);
    QCOMPARE(series({u"performances"_s, u"1"_s, u"add"_s}).exitCode, 2);
    answers.keys.insert(u"series[].lacks[]"_s);
    compare(u"series"_s, answers.keys);
}

void CliJsonTest::documentsTheRenewals()
{
    const TestDatabase place(store::Engine::Sqlite);
    const QString db = place.url().toString();
    QCOMPARE(ask(db, {u"demo"_s, u"--contacts"_s, u"2400"_s}).exitCode, 0);
    Occurring answers;
    const Answer list = ask(db, {u"renewals"_s, u"list"_s});
    answers.add(list);
    for (const QJsonValue &series : list.json()["series"_L1].toArray()) {
        if (series["from"_L1].isString() && series["package"_L1] == "fixed"_L1)
            answers.add(ask(db, {u"renewals"_s, u"rehearse"_s, series["id"_L1].toString()}));
        answers.add(ask(db, {u"renewals"_s, u"log"_s, series["id"_L1].toString()}));
        if (series["name"_L1].toString().startsWith(u"Matinee Six"_s))
            answers.add(ask(db, {u"renewals"_s, u"progress"_s, series["id"_L1].toString()}));
    }
    QString series; // the one of the demo theatre that is still to be rolled over
    for (const QJsonValue &one : list.json()["series"_L1].toArray()) {
        if (series.isEmpty() && one["name"_L1].toString().startsWith(u"Studio Four"_s))
            series = one["id"_L1].toString();
    }
    answers.add(ask(db, {u"renewals"_s, u"map"_s, series, u"--suggested"_s, u"--proposed"_s}));
    answers.add(ask(db, {u"renewals"_s, u"rehearse"_s, series}));
    answers.add(ask(db, {u"renewals"_s, u"run"_s, series}));
    answers.add(ask(db, {u"renewals"_s, u"log"_s, series}));
    answers.add(ask(db, {u"renewals"_s, u"letters"_s, series, u"--out"_s, m_folder.filePath(u"letters.pdf"_s)}));
    const Answer reminded = ask(db, {u"renewals"_s, u"remind"_s, series});
    QVERIFY(!reminded.json()["mails"_L1].toArray().isEmpty());
    answers.add(reminded);
    for (const char *key : {"id", "code", "reason", "text"}) // of what somebody else changes just then
        answers.keys.insert(u"refused[]."_s + QString::fromLatin1(key));
    compare(u"renewals"_s, answers.keys);
}

void CliJsonTest::documentsMoney()
{
    const TestDatabase place(store::Engine::Sqlite);
    for (const QString &sql : {u"INSERT INTO contact (id, last_name) VALUES (6, 'Ruiz')"_s,
                               u"INSERT INTO venue (id, name) VALUES (1, 'Hall')"_s, u"INSERT INTO seat (id, venue_id, section, row_name, number) VALUES (1, 1, 'O', 'A', '1')"_s,
                               u"INSERT INTO event_instance (id, venue_id, name) VALUES (1, 1, 'Friday')"_s,
                               u"INSERT INTO ticket_order (id, contact_id, number, status, type, currency, subtotal) VALUES (1, 6, 'ON-1', 'Pending Renewal', 'Subscription', 'USD', 20000), "
                               "(2, 6, 'ON-2', 'Pending Renewal', 'Subscription', 'USD', 20000)"_s,
                               u"INSERT INTO change_request (id, source, received_at, order_id) VALUES (1, 'phone', 5, 1)"_s,
                               u"INSERT INTO seat_claim (instance_id, seat_id, kind, order_id, contact_id) VALUES (1, 1, 'renewal', 2, 6)"_s})
        QVERIFY(store::act(*place.open(), sql));
    const QString db = place.url().toString();
    Occurring payment;
    payment.add(ask(db, {u"pay"_s, u"ON-1"_s, u"5"_s, u"--method"_s, u"cash"_s}));
    compare(u"pay"_s, payment.keys);
    Occurring decline;
    decline.add(ask(db, {u"decline"_s, u"ON-1"_s, u"ON-2"_s}));
    compare(u"decline"_s, decline.keys);
    Occurring day;
    day.add(ask(db, {u"endofday"_s, u"--csv"_s, m_folder.filePath(u"day.csv"_s)}));
    compare(u"endofday"_s, day.keys);
}

QTEST_GUILESS_MAIN(CliJsonTest)
#include "tst_clijson.moc"
