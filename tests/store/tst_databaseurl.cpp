// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/databaseurl.h"

#include <QDir>
#include <QtTest>

using namespace pd;
using namespace pd::store;
using namespace Qt::StringLiterals;

class DatabaseUrlTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsFiles_data();
    void readsFiles();
    void readsServers_data();
    void readsServers();
    void refuses_data();
    void refuses();
    void neverRepeatsAPassword_data();
    void neverRepeatsAPassword();
};

void DatabaseUrlTest::readsFiles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("path");
    QTest::newRow("url") << u"sqlite:///home/me/theatre.db"_s << u"/home/me/theatre.db"_s;
    QTest::newRow("path") << u"/home/me/theatre.db"_s << u"/home/me/theatre.db"_s;
    QTest::newRow("relative path") << u"theatre.db"_s << QDir::current().filePath(u"theatre.db"_s);
    QTest::newRow("encoded") << u"sqlite:///home/my%20theatre/%C3%A9t%C3%A9.db"_s << u"/home/my theatre/été.db"_s;
    QTest::newRow("a path is not encoded") << u"/home/100%20.db"_s << u"/home/100%20.db"_s;
    QTest::newRow("dots") << u"sqlite:///home/me/../you/a.db"_s << u"/home/you/a.db"_s;
}

void DatabaseUrlTest::readsFiles()
{
    QFETCH(QString, text);
    QFETCH(QString, path);
    const auto url = DatabaseUrl::parse(text);
    QVERIFY(url);
    QCOMPARE(url->engine(), Engine::Sqlite);
    QCOMPARE(url->path(), path);
    QCOMPARE(DatabaseUrl::parse(url->toString())->path(), path);
}

void DatabaseUrlTest::readsServers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hosts");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("options");
    QTest::newRow("one host") << u"postgresql://box/theatre"_s << u"box"_s << QString() << u"theatre"_s << QString();
    QTest::newRow("short scheme") << u"postgres://box/theatre"_s << u"box"_s << QString() << u"theatre"_s << QString();
    QTest::newRow("user and port") << u"postgresql://ana@box:5433/theatre"_s << u"box"_s << u"ana"_s << u"theatre"_s << u"port=5433"_s;
    QTest::newRow("two hosts") << u"postgresql://a:5441,b:5442/theatre?target_session_attrs=read-write"_s << u"a,b"_s << QString() << u"theatre"_s
                               << u"port=5441,5442;target_session_attrs=read-write"_s;
    QTest::newRow("a port for one of two") << u"postgresql://a,b:5442/theatre"_s << u"a,b"_s << QString() << u"theatre"_s << u"port=,5442"_s;
    QTest::newRow("socket folder") << u"postgresql:///theatre?host=/run/postgresql"_s << u"/run/postgresql"_s << QString() << u"theatre"_s << QString();
    QTest::newRow("IPv6") << u"postgresql://[::1]:5432/theatre"_s << u"::1"_s << QString() << u"theatre"_s << u"port=5432"_s;
    QTest::newRow("encoded") << u"postgresql://ana%40desk@box/my%20theatre"_s << u"box"_s << u"ana@desk"_s << u"my theatre"_s << QString();
}

void DatabaseUrlTest::readsServers()
{
    QFETCH(QString, text);
    const auto url = DatabaseUrl::parse(text);
    QVERIFY(url);
    QCOMPARE(url->engine(), Engine::Postgres);
    QTEST(url->hosts(), "hosts");
    QTEST(url->user(), "user");
    QTEST(url->name(), "name");
    QTEST(url->options().join(u';'), "options");
}

void DatabaseUrlTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing") << u"  "_s << u"empty"_s;
    QTest::newRow("another engine") << u"mysql://box/theatre"_s << u"scheme"_s;
    QTest::newRow("a folder") << u"/home/me/"_s << u"noName"_s;
    QTest::newRow("no database") << u"postgresql://box"_s << u"noName"_s;
    QTest::newRow("two names") << u"postgresql://box/a/b"_s << u"noName"_s;
    QTest::newRow("a relative URL") << u"sqlite://theatre.db"_s << u"host"_s;
    QTest::newRow("an empty host in a list") << u"postgresql://a,,b/theatre"_s << u"host"_s;
    QTest::newRow("no number") << u"postgresql://a:http/theatre"_s << u"port"_s;
    QTest::newRow("too large a number") << u"postgresql://a:65536/theatre"_s << u"port"_s;
    QTest::newRow("an option we do not know") << u"postgresql://a/theatre?options=-cfoo"_s << u"option"_s;
    QTest::newRow("an option that smuggles another") << u"postgresql://a/theatre?sslmode=prefer%20host%3Devil"_s << u"option"_s;
    QTest::newRow("an option that ends itself") << u"postgresql://a/theatre?sslmode=prefer;host=evil"_s << u"option"_s;
}

void DatabaseUrlTest::refuses()
{
    QFETCH(QString, text);
    const auto url = DatabaseUrl::parse(text);
    QVERIFY(!url);
    QCOMPARE(url.error().code, ErrorCode::DatabaseUrlInvalid);
    QTEST(url.error().values[u"reason"_s].toString(), "reason");
}

void DatabaseUrlTest::neverRepeatsAPassword_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("in the authority") << u"postgresql://ana:s3cret@box/theatre"_s;
    QTest::newRow("with an at sign") << u"postgresql://ana:s3cret@s3cret@box/theatre"_s;
    QTest::newRow("without a user") << u"postgresql://:s3cret@box/theatre"_s;
    QTest::newRow("as an option") << u"postgresql://box/theatre?password=s3cret"_s;
    QTest::newRow("as an option, in capitals") << u"postgresql://box/theatre?sslmode=prefer&PASSWORD=s3cret"_s;
    QTest::newRow("with a slash") << u"postgresql://ana:s3cret/s3cret@box/theatre"_s;
    QTest::newRow("in another scheme") << u"mysql://ana:s3cret@box/theatre"_s;
}

void DatabaseUrlTest::neverRepeatsAPassword()
{
    QFETCH(QString, text);
    const auto url = DatabaseUrl::parse(text);
    QVERIFY(!url);
    for (const QVariant &value : url.error().values)
        QVERIFY2(!value.toString().contains(u"s3cret"_s), qPrintable(value.toString()));
    QVERIFY(!url.error().detail.contains(u"s3cret"_s));
}

QTEST_GUILESS_MAIN(DatabaseUrlTest)
#include "tst_databaseurl.moc"
