// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdatabase.h"
#include "tests/app/patrondesk/programfixture.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace pd;
using store::TestDatabase;
using testing::ProgramFixture;

// The program on a real PostgreSQL: connecting from the first start, passwords, backups by its own program.
class TestProgramServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyLook(); }
    void init() { m_desk = std::make_unique<ProgramFixture>(); }
    void cleanup() { m_desk.reset(); }
    void connectsFromTheFirstStart();
    void asksForThePasswordAndKeepsIt();
    void namesTheCommandThatBacksUp();

private:
    void open(const store::DatabaseUrl &url) { m_desk->program.start(startup::StartDatabase{url}, {}); }
    [[nodiscard]] QString opened() const { return m_desk->preferences.value(u"database"_s).toString(); }

    std::unique_ptr<ProgramFixture> m_desk;
};

void TestProgramServer::connectsFromTheFirstStart()
{
    const TestDatabase place(store::Engine::Postgres);
    place.open().reset();
    m_desk->program.start(std::nullopt, {});
    QWidget *start = ProgramFixture::window("firstStart");
    QTest::mouseDClick(start->findChild<QWidget *>(u"startConnect"_s), Qt::LeftButton);
    QTRY_VERIFY(ProgramFixture::window("databaseChooser"));
    QWidget *chooser = ProgramFixture::window("databaseChooser");
    const auto type = [chooser](const QString &field, const QString &text) { QTest::keyClicks(chooser->findChild<QLineEdit *>(field), text); };
    type(u"serverHost"_s, place.url().hosts());
    type(u"serverName"_s, u"no_such_theatre"_s);
    type(u"serverUser"_s, u"postgres"_s);
    QTest::keyClick(chooser->findChild<QLineEdit *>(u"serverUser"_s), Qt::Key_Return);
    auto *list = chooser->findChild<QListWidget *>(u"probeList"_s);
    QTRY_COMPARE(list->count(), 5); // up to the database that is not there
    QVERIFY(list->item(4)->text().contains(u"no_such_theatre"_s));
    auto *name = chooser->findChild<QLineEdit *>(u"serverName"_s);
    name->selectAll();
    QTest::keyClicks(name, place.url().name());
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(opened(), place.url().toString());
    QVERIFY(ProgramFixture::window("mainWindow") && !ProgramFixture::window("firstStart"));
}

void TestProgramServer::asksForThePasswordAndKeepsIt()
{
    const TestDatabase place(store::Engine::Postgres);
    const auto administrator = place.open();
    QVERIFY(store::worked(administrator->execute(u"DROP ROLE IF EXISTS locked"_s)));
    QVERIFY(store::worked(administrator->execute(u"CREATE ROLE locked LOGIN SUPERUSER PASSWORD 'right'"_s)));
    const store::DatabaseUrl url = TestDatabase::postgresUrl(place.url().name(), u"locked"_s);
    open(url);
    QTRY_VERIFY(ProgramFixture::window("passwordDialog"));
    QTest::keyClicks(ProgramFixture::window("passwordDialog")->findChild<QLineEdit *>(u"passwordField"_s), u"right"_s);
    QTest::keyClick(ProgramFixture::window("passwordDialog")->findChild<QLineEdit *>(u"passwordField"_s), Qt::Key_Return);
    QTRY_COMPARE(opened(), url.toString());
    QCOMPARE(m_desk->safe.kept.value(url.toString()), u"right"_s);
    m_desk->preferences.setValue(u"database"_s, {});
    open(url); // as at the next start
    QTRY_COMPARE(opened(), url.toString());
    QVERIFY(!ProgramFixture::window("passwordDialog"));
    m_desk.reset();
    QVERIFY(store::worked(administrator->execute(u"DROP ROLE locked"_s)));
}

void TestProgramServer::namesTheCommandThatBacksUp()
{
    const TestDatabase place(store::Engine::Postgres);
    place.open().reset();
    open(place.url());
    QTRY_COMPARE(opened(), place.url().toString());
    ProgramFixture::window("mainWindow")->findChild<QAction *>(u"backUp"_s)->trigger();
    auto *field = ProgramFixture::window("mainWindow")->findChild<QLineEdit *>(u"backupCommand"_s);
    QTRY_VERIFY(field->isVisible());
    const QString command = field->text();
    QVERIFY(command.startsWith(u"pg_dump "_s) && command.contains(place.url().toString()));
}

QTEST_MAIN(TestProgramServer)
#include "tst_programserver.moc"
