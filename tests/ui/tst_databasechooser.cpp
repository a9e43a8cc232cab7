// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/preferences.h"
#include "ui/data/databasechooser.h"
#include "ui/data/probelist.h"
#include "ui/data/recentmodel.h"
#include "ui/data/serverform.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

namespace {

struct Safe final : PasswordSafe {
    QFuture<bool> isThere() override { return QtFuture::makeReadyFuture(there); }
    QFuture<QString> password(const QString &) override { return QtFuture::makeReadyFuture(QString()); }
    QFuture<bool> keep(const QString &url, const QString &password) override
    {
        kept.insert(url, password);
        return QtFuture::makeReadyFuture(true);
    }
    QFuture<bool> forget(const QString &) override { return QtFuture::makeReadyFuture(true); }
    bool there = true;
    QHash<QString, QString> kept;
};

} // namespace

// Choosing a database by keys and clicks. What a server answers is handed in; the real one is asked in tst_serverprobe.
class TestDatabaseChooser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void recentOnesAreListedNewestFirst();
    void aRecentOneIsOneReturnAway();
    void oneThatIsGoneIsMarkedAndCanBeRemoved();
    void nothingRecentSaysWhatToDo();
    void aFileIsOpenedByItsName();
    void aNewOneIsAskedFor();
    void theServerFormSaysWhatIsMissing();
    void theTestNamesTheStepThatFailed();
    void opensWhenEverythingIsInOrder();
    void anEmptyServerDatabaseIsSetUpOnlyOnRequest();
    void withoutAKeychainNothingIsKept();
    void aChangedFieldForgetsTheTest();

private:
    template <class T>
    T *find(const char *name)
    {
        T *found = m_chooser->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void makeChooser();
    void fillServer();
    void click(const char *name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }

    QTemporaryDir m_folder;
    std::unique_ptr<Preferences> m_preferences;
    Safe m_safe;
    std::vector<ServerAnswer> m_answers;
    QStringList m_gone;
    ServerAddress m_asked;
    std::optional<ChosenDatabase> m_chosen;
    QPointer<DatabaseChooser> m_chooser;
};

void TestDatabaseChooser::init()
{
    m_preferences = std::make_unique<Preferences>(std::make_unique<QSettings>(m_folder.filePath(u"person.ini"_s), QSettings::IniFormat));
    m_preferences->setValue(u"databases"_s, {});
    m_safe.there = true;
    m_safe.kept.clear();
    m_answers.clear();
    m_gone.clear();
    m_chosen.reset();
}

void TestDatabaseChooser::cleanup()
{
    delete m_chooser;
}

void TestDatabaseChooser::makeChooser()
{
    const DatabaseTools tools{m_safe,
                              [this](const ServerAddress &address, const QString &) {
                                  m_asked = address;
                                  QPromise<ServerAnswer> promise;
                                  promise.start();
                                  for (const ServerAnswer &answer : m_answers)
                                      promise.addResult(answer);
                                  promise.finish();
                                  return promise.future();
                              },
                              [this](const QStringList &urls) {
                                  QStringList gone;
                                  for (const QString &url : urls) {
                                      if (m_gone.contains(url))
                                          gone.append(url);
                                  }
                                  return QtFuture::makeReadyFuture(gone);
                              }};
    m_chooser = new DatabaseChooser(*m_preferences, tools);
    connect(m_chooser, &DatabaseChooser::chosen, this, [this](const ChosenDatabase &database) { m_chosen = database; });
    m_chooser->show();
    m_chooser->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_chooser));
}

void TestDatabaseChooser::recentOnesAreListedNewestFirst()
{
    RecentDatabases recent(*m_preferences);
    recent.note({u"sqlite:///home/me/a.db"_s, u"a.db"_s, false, false, false}, Instant{1'790'000'000'000});
    recent.note({u"postgresql://desk/theatre"_s, u"postgresql://desk/theatre"_s, true, false, false}, Instant{1'790'000'100'000});
    recent.note({u"sqlite:///home/me/a.db"_s, u"a.db"_s, false, false, false}, Instant{1'790'000'200'000});
    makeChooser();
    QAbstractItemModel *model = find<QTableView>("recentTable")->model();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->index(0, RecentModel::Name).data().toString(), u"a.db"_s);
    QCOMPARE(model->index(0, RecentModel::Place).data().toString(), u"/home/me"_s);
    QCOMPARE(model->index(1, RecentModel::Kind).data().toString(), u"shared database"_s);
    const auto *table = find<QTableView>("recentTable");
    QTRY_COMPARE(table->horizontalHeader()->length(), table->viewport()->width()); // no gap behind the last column
}

void TestDatabaseChooser::aRecentOneIsOneReturnAway()
{
    RecentDatabases(*m_preferences).note({u"sqlite:///home/me/a.db"_s, u"a.db"_s, false, false, false}, Instant{1});
    makeChooser();
    find<QTableView>("recentTable")->setFocus();
    QTRY_VERIFY(find<QTableView>("recentTable")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(m_chosen);
    QCOMPARE(m_chosen->url, u"sqlite:///home/me/a.db"_s);
    QVERIFY(!m_chosen->isNew);
}

void TestDatabaseChooser::oneThatIsGoneIsMarkedAndCanBeRemoved()
{
    RecentDatabases(*m_preferences).note({u"sqlite:///gone/a.db"_s, u"a.db"_s, false, false, false}, Instant{1});
    m_gone = QStringList{u"sqlite:///gone/a.db"_s};
    makeChooser();
    QTRY_VERIFY(!find<QPushButton>("recentOpen")->isEnabled());
    QVERIFY(!find<QPushButton>("recentOpen")->toolTip().isEmpty());
    QTRY_VERIFY(find<QLabel>("recentReason")->isVisible());
    QCOMPARE(find<QTableView>("recentTable")->model()->index(0, RecentModel::Kind).data().toString(), u"not there any more"_s);
    click("recentForget");
    QCOMPARE(find<QTableView>("recentTable")->model()->rowCount(), 0);
    QVERIFY(RecentDatabases(*m_preferences).list().empty());
}

void TestDatabaseChooser::nothingRecentSaysWhatToDo()
{
    makeChooser();
    QVERIFY(!find<QPushButton>("recentOpen")->isEnabled());
    QVERIFY(find<QLabel>("recentReason")->text().contains(u"open a file"_s));
}

void TestDatabaseChooser::aFileIsOpenedByItsName()
{
    const QString path = m_folder.filePath(u"there.db"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    makeChooser();
    click("openFile");
    auto *dialog = find<QFileDialog>("databaseFileDialog");
    QTRY_VERIFY(dialog->isVisible());
    dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
    QTest::keyClick(dialog->findChild<QLineEdit *>(u"fileNameEdit"_s), Qt::Key_Return);
    QTRY_VERIFY(m_chosen);
    QCOMPARE(m_chosen->url, path);
}

void TestDatabaseChooser::aNewOneIsAskedFor()
{
    makeChooser();
    click("newDatabase");
    auto *dialog = find<QFileDialog>("databaseFileDialog");
    QTRY_VERIFY(dialog->isVisible());
    dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(m_folder.filePath(u"fresh"_s));
    QTest::keyClick(dialog->findChild<QLineEdit *>(u"fileNameEdit"_s), Qt::Key_Return);
    QTRY_VERIFY(m_chosen);
    QCOMPARE(m_chosen->url, m_folder.filePath(u"fresh.db"_s));
    QVERIFY(m_chosen->isNew);
}

void TestDatabaseChooser::fillServer()
{
    m_chooser->showServerForm();
    QTRY_VERIFY(find<QLineEdit>("serverHost")->hasFocus());
    QTest::keyClicks(find<QLineEdit>("serverHost"), u"desk.example.org"_s);
    QTest::keyClicks(find<QLineEdit>("serverName"), u"theatre"_s);
    QTest::keyClicks(find<QLineEdit>("serverUser"), u"maria"_s);
    QTest::keyClicks(find<QLineEdit>("serverPassword"), u"secret"_s);
}

void TestDatabaseChooser::theServerFormSaysWhatIsMissing()
{
    makeChooser();
    m_chooser->showServerForm();
    QVERIFY(!find<QPushButton>("serverTest")->isEnabled());
    QVERIFY(find<QPushButton>("serverTest")->toolTip().contains(u"address"_s));
    fillServer();
    QVERIFY(find<QPushButton>("serverTest")->isEnabled());
    QCOMPARE(find<QLabel>("serverUrl")->text(), u"postgresql://maria@desk.example.org/theatre"_s);
}

void TestDatabaseChooser::theTestNamesTheStepThatFailed()
{
    m_answers = {{ServerAnswer::Step::Address, ServerAnswer::State::Good, ServerFinding::AddressFound, {{u"host"_s, u"desk"_s}, {u"address"_s, u"10.0.0.1"_s}}},
                 {ServerAnswer::Step::Port, ServerAnswer::State::Failed, ServerFinding::PortRefused, {{u"host"_s, u"desk"_s}, {u"port"_s, 5432}}}};
    makeChooser();
    fillServer();
    click("serverOpen");
    auto *list = find<ProbeList>("probeList");
    QTRY_COMPARE(list->count(), 2);
    QVERIFY(list->item(1)->text().contains(u"5432"_s));
    QCOMPARE(list->currentRow(), 1);
    QCOMPARE(m_asked.host, u"desk.example.org"_s);
    QTRY_VERIFY(find<QPushButton>("serverTest")->isEnabled());
    QVERIFY(!m_chosen);
}

void TestDatabaseChooser::opensWhenEverythingIsInOrder()
{
    m_answers = {{ServerAnswer::Step::Rights, ServerAnswer::State::Good, ServerFinding::RightsAll, {}}};
    makeChooser();
    fillServer();
    QTRY_VERIFY(find<QCheckBox>("serverKeep")->isChecked());
    click("serverTest");
    QTRY_COMPARE(find<ProbeList>("probeList")->count(), 1);
    QVERIFY(!m_chosen); // only tested
    QTest::keyClick(find<QLineEdit>("serverPassword"), Qt::Key_Return);
    QTRY_VERIFY(m_chosen);
    QCOMPARE(m_chosen->url, u"postgresql://maria@desk.example.org/theatre"_s);
    QCOMPARE(m_chosen->password, u"secret"_s);
    QCOMPARE(m_safe.kept.value(m_chosen->url), u"secret"_s);
}

void TestDatabaseChooser::anEmptyServerDatabaseIsSetUpOnlyOnRequest()
{
    m_answers = {{ServerAnswer::Step::Schema, ServerAnswer::State::Noted, ServerFinding::SchemaNone, {}},
                 {ServerAnswer::Step::Rights, ServerAnswer::State::Good, ServerFinding::RightsToSetUp, {}}};
    makeChooser();
    fillServer();
    const QString before = find<QPushButton>("serverOpen")->text();
    click("serverOpen");
    QTRY_VERIFY(find<QPushButton>("serverOpen")->text() != before);
    QVERIFY(!m_chosen);
    click("serverOpen");
    QTRY_VERIFY(m_chosen);
    QVERIFY(m_chosen->isNew);
}

void TestDatabaseChooser::withoutAKeychainNothingIsKept()
{
    m_safe.there = false;
    m_answers = {{ServerAnswer::Step::Rights, ServerAnswer::State::Good, ServerFinding::RightsAll, {}}};
    makeChooser();
    fillServer();
    auto *keep = find<QCheckBox>("serverKeep");
    QVERIFY(!keep->isEnabled());
    QVERIFY(!keep->toolTip().isEmpty() && keep->accessibleDescription() == keep->toolTip());
    click("serverOpen");
    QTRY_VERIFY(m_chosen);
    QVERIFY(m_safe.kept.isEmpty());
    QFile written(m_folder.filePath(u"person.ini"_s));
    m_preferences->save();
    QVERIFY(!written.open(QIODevice::ReadOnly) || !written.readAll().contains("secret"));
}

void TestDatabaseChooser::aChangedFieldForgetsTheTest()
{
    m_answers = {{ServerAnswer::Step::Rights, ServerAnswer::State::Good, ServerFinding::RightsAll, {}}};
    makeChooser();
    fillServer();
    click("serverTest");
    QTRY_COMPARE(find<ProbeList>("probeList")->count(), 1);
    QTest::keyClicks(find<QLineEdit>("serverUser"), u"x"_s);
    QCOMPARE(find<ProbeList>("probeList")->count(), 0);
}

QTEST_MAIN(TestDatabaseChooser)
#include "tst_databasechooser.moc"
