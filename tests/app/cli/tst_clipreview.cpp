// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace pd;
using cli::Answer;
using cli::ask;
using store::TestDatabase;

// One patron's page from the command line, over the smallest demo theatre.
class CliPreviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsThePatronByEachName();
    void anEmailOfSeveralIsAmbiguous();
    void refusesWhatIsUnknown_data();
    void refusesWhatIsUnknown();
    void isTextUnlessAskedOtherwise();
    void isAsOfTheInstantAsked_data();
    void isAsOfTheInstantAsked();
    void takesSettingsAsIf();
    void saysWhatWasTried();
    void takesRowsOfTheTablesAsIf();
    void refusesRowsThatAreNone_data();
    void refusesRowsThatAreNone();
    void writesAFileThatIsNotThereYet_data();
    void writesAFileThatIsNotThereYet();
    void takesTextAsTextInHtml();
    void isTheSamePageOnAServer();

private:
    Answer preview(const QStringList &words) const { return ask(m_place.url().toString(), QStringList{u"preview"_s} + words); }
    QString found(const QString &text) const
    {
        const Answer answer = ask(m_place.url().toString(), {u"search"_s, text});
        return answer.json().value("hits"_L1).toArray().at(0).toObject().value("id"_L1).toString();
    }

    TestDatabase m_place{store::Engine::Sqlite};
    QTemporaryDir m_folder;
};

void CliPreviewTest::initTestCase()
{
    QCOMPARE(ask(m_place.url().toString(), {u"demo"_s, u"--contacts"_s, u"50"_s}).exitCode, 0);
}

void CliPreviewTest::findsThePatronByEachName()
{
    const QString id = found(u"nunez"_s);
    const Answer byId = preview({u"--contact"_s, id, u"--at"_s, u"2026-11-14"_s});
    QCOMPARE(byId.exitCode, 0);
    QCOMPARE(byId.json().value("contact"_L1).toObject().value("id"_L1).toString(), id);
    QCOMPARE(preview({u"--email"_s, u" ANGELA.nunez@mailbox.example"_s, u"--at"_s, u"2026-11-14"_s}).out, byId.out);

    const auto db = m_place.open();
    QVERIFY(store::act(*db, u"UPDATE contact SET external_id = '0035e00000AbCdEAAV', version = version + 1 WHERE id = ?"_s, {id.toLongLong()}));
    const Answer byExternal = preview({u"--external"_s, u"0035e00000AbCdEAAV"_s});
    QCOMPARE(byExternal.json().value("contact"_L1).toObject().value("id"_L1).toString(), id);
    QCOMPARE(preview({u"--external"_s, u"0035e00000AbCdE"_s}).json().value("contact"_L1).toObject().value("id"_L1).toString(), id);
}

void CliPreviewTest::anEmailOfSeveralIsAmbiguous()
{
    const QString email = ask(m_place.url().toString(), {u"search"_s, u"irma sha"_s})
                              .json().value("hits"_L1).toArray().at(0).toObject().value("email"_L1).toString();
    const Answer answer = preview({u"--email"_s, email});
    QCOMPARE(answer.exitCode, 4);
    QCOMPARE(answer.errorCode(), u"recordAmbiguous"_s);
    const QJsonArray candidates =
        answer.json().value("error"_L1).toObject().value("details"_L1).toObject().value("candidates"_L1).toArray();
    QCOMPARE(candidates.size(), 2);
    QVERIFY(candidates.contains(QJsonValue(found(u"irma sha"_s))));
    QVERIFY(candidates.contains(QJsonValue(found(u"jakob sha"_s))));
}

void CliPreviewTest::refusesWhatIsUnknown_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("code");
    QTest::newRow("contact") << QStringList{u"--contact"_s, u"999999"_s} << u"recordUnknown"_s;
    QTest::newRow("no number") << QStringList{u"--contact"_s, u"nunez"_s} << u"recordUnknown"_s;
    QTest::newRow("email") << QStringList{u"--email"_s, u"nobody@mailbox.example"_s} << u"recordUnknown"_s;
    QTest::newRow("external") << QStringList{u"--external"_s, u"003nobody"_s} << u"recordUnknown"_s;
    QTest::newRow("instant") << QStringList{u"--contact"_s, u"1"_s, u"--at"_s, u"soon"_s} << u"valueInvalid"_s;
    QTest::newRow("instant without a zone") << QStringList{u"--contact"_s, u"1"_s, u"--at"_s, u"2026-11-14T10:00:00"_s} << u"valueInvalid"_s;
    QTest::newRow("key") << QStringList{u"--contact"_s, u"1"_s, u"--set"_s, u"portal.pronoun=true"_s} << u"settingUnknown"_s;
    QTest::newRow("value") << QStringList{u"--contact"_s, u"1"_s, u"--set"_s, u"portal.pronouns=yes"_s} << u"settingInvalid"_s;
}

void CliPreviewTest::refusesWhatIsUnknown()
{
    QFETCH(QStringList, words);
    const Answer answer = preview(words);
    QCOMPARE(answer.exitCode, 4);
    QTEST(answer.errorCode(), "code");
}

void CliPreviewTest::isTextUnlessAskedOtherwise()
{
    const QString db = m_place.url().toString(), id = found(u"nunez"_s);
    const Answer text = cli::run({u"--db"_s, db, u"preview"_s, u"--contact"_s, id});
    QVERIFY(QString::fromUtf8(text.out).startsWith(u"Ángela Núñez-O'Brien"_s));
    const Answer json = cli::run({u"--db"_s, db, u"preview"_s, u"--contact"_s, id, u"--format"_s, u"json"_s, u"--at"_s, u"2026-11-14"_s});
    QVERIFY(!json.json().isEmpty());
    QCOMPARE(preview({u"--contact"_s, id, u"--at"_s, u"2026-11-14"_s}).out, json.out);
}

void CliPreviewTest::isAsOfTheInstantAsked_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("at");
    QTest::newRow("an instant") << u"2026-11-14T19:30:00-05:00"_s << u"Asia/Tokyo"_s << u"2026-11-15T00:30:00Z"_s;
    QTest::newRow("a date is its start there") << u"2026-11-14"_s << u"Asia/Tokyo"_s << u"2026-11-13T15:00:00Z"_s;
    QTest::newRow("in summer") << u"2026-07-01"_s << u"America/New_York"_s << u"2026-07-01T04:00:00Z"_s;
}

void CliPreviewTest::isAsOfTheInstantAsked()
{
    QFETCH(QString, asked);
    QFETCH(QString, zone);
    const Answer answer = preview({u"--contact"_s, u"1"_s, u"--at"_s, asked, u"--set"_s, u"organisation.timeZone="_s + zone});
    QCOMPARE(answer.exitCode, 0);
    QTEST(answer.json().value("at"_L1).toString(), "at");
    QCOMPARE(answer.json().value("timeZone"_L1).toString(), zone);
}

void CliPreviewTest::takesSettingsAsIf()
{
    const auto pronouns = [](const Answer &answer) {
        for (const QJsonValue &field : answer.json().value("profile"_L1).toObject().value("fields"_L1).toArray()) {
            if (field.toObject().value("id"_L1) == "pronouns"_L1)
                return field.toObject().value("visible"_L1).toBool();
        }
        return false;
    };
    QVERIFY(!pronouns(preview({u"--contact"_s, u"1"_s, u"--set"_s, u"portal.pronouns=false"_s})));
    QVERIFY(pronouns(preview({u"--contact"_s, u"1"_s, u"--set"_s, u"portal.pronouns=false"_s, u"--set"_s, u"portal.pronouns=true"_s})));
    QCOMPARE(ask(m_place.url().toString(), {u"journal"_s, u"verify"_s}).exitCode, 0);
}

void CliPreviewTest::saysWhatWasTried()
{
    const QStringList one{u"--contact"_s, u"1"_s, u"--at"_s, u"2026-11-14"_s};
    const QStringList set{u"--set"_s, u"portal.pronouns=true"_s, u"--set"_s, u"benefits.renewalClosesDaysAfter="_s};
    const QJsonObject tried{{u"portal.pronouns"_s, true}, {u"benefits.renewalClosesDaysAfter"_s, QJsonValue::Null}};
    QCOMPARE(preview(one + set).json().value("tried"_L1).toObject(), tried);
    const QJsonObject asSet = preview(one).json();
    QVERIFY(asSet.value("tried"_L1).isObject() && asSet.value("tried"_L1).toObject().isEmpty());
    for (const QString &format : {u"text"_s, u"html"_s}) {
        const QByteArray out = preview(one + set + QStringList{u"--format"_s, format}).out;
        for (const QByteArray &part : {QByteArray("What if, not as set"), QByteArray("Personal Pronouns: yes"), QByteArray("Renewal closes: empty")})
            QVERIFY2(out.contains(part), part + out.left(400));
        QVERIFY(!preview(one + QStringList{u"--format"_s, format}).out.contains("What if"));
    }
}

void CliPreviewTest::takesRowsOfTheTablesAsIf()
{
    const QByteArray rows = R"([{"status":" complete ","label":"Done & <dusted>","listed":true},{"status":"Reservation","label":"","listed":false}])";
    const QStringList words{u"--contact"_s, found(u"nunez"_s), u"--at"_s, u"2026-11-14"_s};
    const auto labels = [](const Answer &answer) {
        QSet<QString> all;
        for (const QJsonValue &order : answer.json().value("orders"_L1).toArray())
            all.insert(order[u"status"].toString() + u'/' + order[u"label"].toString());
        return all;
    };
    QVERIFY(labels(preview(words)).contains(u"Complete/Completed"_s));
    const Answer tried = preview(words + QStringList{u"--set"_s, u"labels="_s + QString::fromUtf8(rows)});
    QCOMPARE(tried.exitCode, 0);
    QVERIFY(labels(tried).contains(u"Complete/Done & <dusted>"_s) && !labels(tried).contains(u"Complete/Completed"_s));
    QCOMPARE(tried.json().value("tried"_L1).toObject().value("labels"_L1).toArray().size(), 2);
    const Answer stages = preview(words + QStringList{u"--set"_s, u"stages=[{\"name\":\"Posted\",\"probability\":0,\"type\":\"Closed Won\"}]"_s});
    QCOMPARE(stages.exitCode, 0);
    QCOMPARE(stages.json().value("tried"_L1).toObject().value("stages"_L1).toArray().at(0)[u"probability"].toInt(-1), 0);
    const QByteArray text = preview(words + QStringList{u"--format"_s, u"html"_s, u"--set"_s, u"labels="_s + QString::fromUtf8(rows)}).out;
    QVERIFY2(text.contains("What if, not as set") && text.contains("Done &amp; &lt;dusted&gt;"), text.right(600));
    QCOMPARE(ask(m_place.url().toString(), {u"labels"_s, u"list"_s}).out.count("dusted"), 0);
}

void CliPreviewTest::refusesRowsThatAreNone_data()
{
    QTest::addColumn<QString>("set");
    QTest::newRow("no JSON") << u"labels=Complete"_s;
    QTest::newRow("one row, no list") << u"labels={\"status\":\"A\",\"label\":\"B\",\"listed\":true}"_s;
    QTest::newRow("no status") << u"labels=[{\"status\":\" \",\"label\":\"B\",\"listed\":true}]"_s;
    QTest::newRow("not said whether it is listed") << u"labels=[{\"status\":\"A\",\"label\":\"B\"}]"_s;
    QTest::newRow("over 100 percent") << u"stages=[{\"name\":\"A\",\"probability\":101,\"type\":\"Open\"}]"_s;
    QTest::newRow("no such kind") << u"stages=[{\"name\":\"A\",\"probability\":10,\"type\":\"Closed\"}]"_s;
}

void CliPreviewTest::refusesRowsThatAreNone()
{
    QFETCH(QString, set);
    const Answer answer = preview({u"--contact"_s, u"1"_s, u"--set"_s, set});
    QCOMPARE(answer.exitCode, 4);
    QCOMPARE(answer.errorCode(), u"settingInvalid"_s);
    QVERIFY2(answer.err.contains("a JSON list of rows"), answer.err);
}

void CliPreviewTest::writesAFileThatIsNotThereYet_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-");
    QTest::newRow("html") << u"html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("json") << u"json"_s << QByteArray("{\n    \"schemaVersion\": 1,");
    QTest::newRow("text") << u"text"_s << QByteArray("Ángela");
}

void CliPreviewTest::writesAFileThatIsNotThereYet()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, begin);
    const QString path = m_folder.filePath(u"page."_s + format);
    const QStringList words{u"--contact"_s, found(u"nunez"_s), u"--format"_s, format, u"--out"_s, path};
    const Answer answer = preview(words);
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.out, QByteArray());
    QCOMPARE(answer.err, QByteArray());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY2(content.startsWith(begin), content.left(40).constData());
    QVERIFY(content.size() > 1000);
    QCOMPARE(file.permissions() & 0x77, QFile::Permissions());

    const Answer again = preview(words);
    QCOMPARE(again.exitCode, 4);
    QCOMPARE(again.errorCode(), u"fileExists"_s);
    QCOMPARE(QFileInfo(path).size(), content.size());
    const Answer nowhere = preview({u"--contact"_s, u"1"_s, u"--format"_s, format, u"--out"_s, m_folder.filePath(u"none/page"_s)});
    QCOMPARE(nowhere.exitCode, 4);
    QCOMPARE(nowhere.errorCode(), u"fileUnwritable"_s);
}

void CliPreviewTest::takesTextAsTextInHtml()
{
    const Answer answer = preview({u"--contact"_s, found(u"tagsson"_s), u"--format"_s, u"html"_s});
    QCOMPARE(answer.exitCode, 0);
    QVERIFY(answer.out.contains("&lt;b&gt;Bold&lt;/b&gt; Tagsson"));
    QVERIFY(!answer.out.contains("<b>"));
    QVERIFY(answer.out.contains("#74152f"));
    const Answer blue = preview({u"--contact"_s, u"1"_s, u"--format"_s, u"html"_s, u"--set"_s, u"organisation.colour=#123ABC"_s});
    QVERIFY(blue.out.contains("#123abc"));
}

void CliPreviewTest::isTheSamePageOnAServer()
{
    const TestDatabase server(store::Engine::Postgres);
    const QString db = server.url().toString();
    QCOMPARE(ask(db, {u"demo"_s, u"--contacts"_s, u"50"_s}).exitCode, 0);
    const QStringList words{u"preview"_s, u"--email"_s, u"karin.renewing@mailbox.example"_s, u"--at"_s, u"2026-11-14"_s};
    const Answer there = ask(db, words);
    QCOMPARE(there.exitCode, 0);
    QCOMPARE(there.out, ask(m_place.url().toString(), words).out);
}

QTEST_GUILESS_MAIN(CliPreviewTest)
#include "tst_clipreview.moc"
