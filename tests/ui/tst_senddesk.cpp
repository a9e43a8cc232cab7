// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/mailaccountactions.h"
#include "models/items/planthread.h"
#include "models/items/sendthread.h"
#include "models/store/connection.h"
#include "models/store/deskreaders.h"
#include "models/store/mailaccounts.h"
#include "testdatabase.h"
#include "tests/mail/testdovecot.h"
#include "ui/data/databasetools.h"
#include "ui/outbox/accountdialog.h"
#include "ui/outbox/senddesk.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPromise>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

namespace {

constexpr int patienceMs = 60'000;

// Takes what would go to the system's browser.
class NoBrowser : public QObject {
    Q_OBJECT

public:
    NoBrowser() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~NoBrowser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }

public Q_SLOTS:
    void open(const QUrl &) {}
};

struct Safe final : PasswordSafe {
    QFuture<bool> isThere() override { return locked ? *locked : QtFuture::makeReadyFuture(there); }
    QFuture<QString> password(const QString &url) override { return QtFuture::makeReadyFuture(kept.value(url)); }
    QFuture<bool> keep(const QString &url, const QString &password) override
    {
        kept.insert(url, password);
        return QtFuture::makeReadyFuture(true);
    }
    QFuture<bool> forget(const QString &url) override { return QtFuture::makeReadyFuture(kept.remove(url) > 0); }

    bool there = true;
    std::optional<QFuture<bool>> locked = {}; // answers when somebody has unlocked it
    QHash<QString, QString> kept;
};

// What the desk stands on. Gone in the right order.
struct House {
    House(items::ReaderThread::Factory readers, items::WriterThread::Factory desk)
        : reader(std::move(readers))
        , writer(std::move(desk))
    {
    }
    [[nodiscard]] Services services(items::SendThread &sender, PasswordSafe &safe)
    {
        return {reader, patrons, writer, preferences, {}, [] { return Instant{QDateTime::currentMSecsSinceEpoch()}; }, plans, &sender, &safe};
    }

    QTemporaryDir folder;
    items::ReaderThread reader;
    items::PatronService patrons{reader};
    items::WriterThread writer;
    items::PlanThread plans{[]() -> Result<std::unique_ptr<planner::PlanDesk>> { return Error{ErrorCode::DatabaseReadOnly, {}, {}}; }};
    Preferences preferences{std::make_unique<QSettings>(folder.filePath(u"person.ini"_s), QSettings::IniFormat)};
};

} // namespace

// Between what sends the outbox and people: a real database and a real mail server, a keychain that is written down.
class TestSendDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysThatThereIsNoAccount();
    void takesThePasswordFromTheKeychain();
    void asksForThePasswordThatIsMissing();
    void savesAnAccount();
    void removesTheAccount();
    void testsBeforeItSaves();
    void testsWithWhatIsKnown();
    void endsATestThatNobodyWants();
    void asksToSignInAgain();
    void anAnswerForNobodyIsLetGo();

private:
    [[nodiscard]] store::DatabaseUrl url() const { return *store::DatabaseUrl::parse(m_folder->filePath(u"theatre.db"_s)); }
    [[nodiscard]] MailAccount account() const
    {
        MailAccount account;
        account.name = account.fromAddress = u"desk@theatre.example.org"_s;
        account.host = u"127.0.0.1"_s;
        account.port = m_sink->number(0);
        account.user = u"clerk"_s;
        account.caFile = m_dovecot.authority();
        return account;
    }
    void setUp(const MailAccount &with) { QVERIFY(m_fixture->writer.run(std::make_shared<actions::SetMailAccountAction>(with)).result()); }
    void write()
    {
        const auto connection = store::Connection::open(url(), store::OpenMode::ReadWrite);
        store::act(**connection, u"INSERT INTO outbox (kind, recipient, subject, body, written_at, not_before) VALUES ('reply', 'ana@example.org', 'Seats', 'Row A it is.', 42, 43)"_s);
    }
    [[nodiscard]] QString state() const
    {
        const auto connection = store::Connection::open(url(), store::OpenMode::ReadOnly);
        return connection ? (*connection)->value(u"SELECT state FROM outbox"_s)->toString() : QString();
    }
    [[nodiscard]] std::optional<MailAccount> stored() const
    {
        const auto connection = store::Connection::open(url(), store::OpenMode::ReadOnly);
        const auto account = connection ? store::readMailAccount(**connection) : Result<std::optional<MailAccount>>(std::optional<MailAccount>());
        return account ? *account : std::nullopt;
    }
    template <class T = QDialog>
    [[nodiscard]] T *dialog(const QString &name)
    {
        return QTest::qWaitFor([&] { return m_window->findChild<T *>(name); }, patienceMs) ? m_window->findChild<T *>(name) : nullptr;
    }
    static void fill(QDialog &in, const QString &name, const QString &text)
    {
        in.findChild<QLineEdit *>(name)->setText(text); // a test's keys have no ö
    }
    static QPushButton *button(QDialog &in, const QString &name) { return in.findChild<QPushButton *>(name); }

    testing::TestDovecot m_dovecot; // has the certificates
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<testing::Beside> m_sink;
    std::unique_ptr<House> m_fixture;
    std::unique_ptr<items::SendThread> m_thread;
    Safe m_safe;
    std::unique_ptr<QWidget> m_window;
    SendDesk *m_desk = nullptr;
    QStringList m_noticed;
};

void TestSendDesk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_sink = std::make_unique<testing::Beside>(u"python3"_s, QStringList{QStringLiteral(PD_MAIL_TESTS "/smtpsink.py"), m_folder->filePath(u"sink"_s), m_dovecot.path(u"server/tls/good.pem"_s), m_dovecot.path(u"server/tls/good.key"_s)});
    QVERIFY(store::Connection::open(url(), store::OpenMode::Create));
    const auto clock = [] { return Instant{QDateTime::currentMSecsSinceEpoch()}; };
    m_fixture = std::make_unique<House>(
        [at = url()]() -> Result<DeskReaders> {
            auto connection = store::Connection::open(at, store::OpenMode::ReadOnly);
            return connection ? Result<DeskReaders>(store::makeDeskReaders(*std::move(connection))) : connection.error();
        },
        [at = url(), clock] { return actions::Desk::open(at, {}, clock); });
    m_safe.kept.clear();
    m_safe.locked.reset();
    m_noticed.clear();
    m_thread = std::make_unique<items::SendThread>([at = url(), clock] { return actions::Desk::open(at, {}, clock); },
                                                   [](const SignedIn &who, bool) { return Result<QString>(signInError(SignInFault::Expired, {{u"user"_s, who.user}})); });
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_desk = new SendDesk(m_fixture->services(*m_thread, m_safe), m_window.get());
    connect(m_desk, &SendDesk::noticed, this, [this](const Notice &notice) { m_noticed.append(notice.text); });
}

void TestSendDesk::cleanup()
{
    m_window.reset();
    m_thread.reset();
    m_fixture.reset();
    m_sink.reset();
}

void TestSendDesk::saysThatThereIsNoAccount()
{
    m_desk->readAccount();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->sentence(), u"Sending starts when a mail account is set up; until then everything waits here."_s, patienceMs);
    QVERIFY(!m_desk->needsPassword());
}

void TestSendDesk::takesThePasswordFromTheKeychain()
{
    m_safe.kept.insert(secretKey(account()), testing::TestDovecot::secret().text);
    setUp(account());
    write();
    m_desk->wake();
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"sent"_s, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->sentence(), u"E-mails are sent from desk@theatre.example.org, each 15 seconds after it was written."_s, patienceMs);
}

void TestSendDesk::asksForThePasswordThatIsMissing()
{
    setUp(account());
    write();
    m_desk->wake();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->needsPassword(), patienceMs);
    QCOMPARE(m_desk->sentence(), u"The password of clerk is missing or was refused. Everything waits here until it is entered."_s);
    m_desk->askPassword();
    QDialog *asks = dialog(u"passwordDialog"_s);
    QVERIFY(asks);
    QCOMPARE(asks->findChild<QLabel *>(u"passwordWhy"_s)->text(), m_desk->sentence());
    fill(*asks, u"passwordField"_s, testing::TestDovecot::secret().text);
    QTest::mouseClick(button(*asks, u"passwordOpen"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"sent"_s, patienceMs);
    QCOMPARE(m_safe.kept.value(secretKey(account())), testing::TestDovecot::secret().text);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->needsPassword(), patienceMs);
}

void TestSendDesk::savesAnAccount()
{
    m_desk->openAccount();
    QDialog *form = dialog(u"accountDialog"_s);
    QVERIFY(form);
    QVERIFY(!button(*form, u"accountSave"_s)->isEnabled());
    QVERIFY(!button(*form, u"accountSave"_s)->toolTip().isEmpty());
    fill(*form, u"accountAddress"_s, u"desk@theatre.example.org"_s);
    fill(*form, u"accountHost"_s, u"smtp.example.org"_s);
    fill(*form, u"accountAuthority"_s, u"/etc/ssl/theatre.pem"_s);
    fill(*form, u"accountPassword"_s, u"secret"_s);
    QTest::mouseClick(button(*form, u"accountSave"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_noticed, QStringList{u"E-mails are sent from desk@theatre.example.org from now on."_s}, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->account(), patienceMs);
    QCOMPARE(stored()->user, u"desk@theatre.example.org"_s);
    QCOMPARE(stored()->caFile, u"/etc/ssl/theatre.pem"_s);
    QCOMPARE(m_safe.kept.value(u"smtp://desk@theatre.example.org@smtp.example.org:587"_s), u"secret"_s);
}

void TestSendDesk::removesTheAccount()
{
    setUp(account());
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->account(), patienceMs);
    m_desk->openAccount();
    QDialog *form = dialog(u"accountDialog"_s);
    QVERIFY(form);
    const QSignalSpy removed(m_desk, &SendDesk::accountRemoved);
    QTest::mouseClick(button(*form, u"accountRemove"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_noticed, QStringList{u"Nothing is sent any more; what waits stays in the outbox."_s}, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->account(), patienceMs);
    QVERIFY(!stored());
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed.front(), QVariantList{secretKey(account())});
}

void TestSendDesk::testsBeforeItSaves()
{
    setUp(account());
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->account(), patienceMs);
    m_desk->openAccount();
    QDialog *form = dialog(u"accountDialog"_s);
    QVERIFY(form);
    auto *steps = form->findChild<QLabel *>(u"accountSteps"_s);
    for (const auto &[password, end] : {std::pair{u"wrong"_s, u"enter the password again."_s}, std::pair{testing::TestDovecot::secret().text, u"E-mails can be sent from here."_s}}) {
        fill(*form, u"accountPassword"_s, password);
        QVERIFY(steps->isHidden()); // what was found before is of no interest
        QTest::mouseClick(button(*form, u"accountTest"_s), Qt::LeftButton);
        QTRY_VERIFY2_WITH_TIMEOUT(steps->text().endsWith(end), qPrintable(steps->text()), patienceMs);
        QVERIFY(button(*form, u"accountSave"_s)->isEnabled());
    }
}

void TestSendDesk::testsWithWhatIsKnown()
{
    m_safe.kept.insert(secretKey(account()), testing::TestDovecot::secret().text);
    setUp(account());
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->account(), patienceMs);
    m_desk->openAccount();
    QDialog *form = dialog(u"accountDialog"_s);
    QVERIFY(form);
    QTest::mouseClick(button(*form, u"accountTest"_s), Qt::LeftButton);
    auto *steps = form->findChild<QLabel *>(u"accountSteps"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(steps->text().endsWith(u"E-mails can be sent from here."_s), qPrintable(steps->text()), patienceMs);
    fill(*form, u"accountUser"_s, u"somebody else"_s);
    QVERIFY(button(*form, u"accountTest"_s)->toolTip().contains(u"password"_s));
}

// The server says nothing: what was filled in anew, and closing, end the test; while it goes on nothing is saved.
void TestSendDesk::endsATestThatNobodyWants()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    MailAccount at = account();
    at.port = silent.serverPort();
    setUp(at);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->account(), patienceMs);
    m_desk->openAccount();
    const QPointer<QDialog> form = dialog(u"accountDialog"_s);
    QVERIFY(form);
    fill(*form, u"accountPassword"_s, u"x"_s);
    const auto begin = [&] {
        QTest::mouseClick(button(*form, u"accountTest"_s), Qt::LeftButton);
        return silent.waitForNewConnection(patienceMs) ? silent.nextPendingConnection() : nullptr;
    };
    QTcpSocket *first = begin();
    QVERIFY(first);
    QVERIFY(!button(*form, u"accountSave"_s)->isEnabled());
    QCOMPARE(button(*form, u"accountSave"_s)->toolTip(), u"The test is under way."_s);
    fill(*form, u"accountPassword"_s, u"y"_s);
    QVERIFY(button(*form, u"accountSave"_s)->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(first->state(), QAbstractSocket::UnconnectedState, 20'000);
    QTcpSocket *second = begin();
    QVERIFY(second);
    form->reject();
    QTRY_VERIFY_WITH_TIMEOUT(!form, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(second->state(), QAbstractSocket::UnconnectedState, 20'000);
}

void TestSendDesk::asksToSignInAgain()
{
    MailAccount signedIn = account();
    signedIn.token = true;
    signedIn.signIn = {u"ours"_s, u"https://login.example.org/a"_s, u"https://login.example.org/t"_s, u"mail"_s};
    m_safe.kept.insert(secretKey(signedIn), u"before"_s);
    QPromise<Result<QString>> kept;
    kept.start();
    QString asked;
    m_desk->setSignIn([&](const SignedIn &wanted, const QString &) {
        asked = wanted.user + u' ' + wanted.signIn.clientId + u' ' + wanted.caFile;
        return Result<SignInAttempt>(SignInAttempt{QUrl(u"https://login.example.org/a"_s), kept.future(), [] {}});
    });
    setUp(signedIn);
    write();
    m_desk->wake();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->needsPassword() && m_desk->signsIn(), patienceMs);
    QCOMPARE(m_desk->sentence(), u"Nobody is signed in as clerk, or the sign-in does not hold any more. Everything waits here until somebody signs in again."_s);
    m_desk->askPassword();
    QDialog *form = dialog(u"accountDialog"_s);
    QVERIFY(form);
    QVERIFY(form->findChild<QLineEdit *>(u"accountPassword"_s)->isHidden());
    const NoBrowser nobody;
    QTest::mouseClick(button(*form, u"accountSignIn"_s), Qt::LeftButton);
    QCOMPARE(asked, u"clerk ours "_s + m_dovecot.authority());
    kept.addResult(u"again"_s);
    kept.finish();
    QTRY_VERIFY_WITH_TIMEOUT(form->findChild<QLabel *>(u"accountSignInTold"_s)->text().contains(u"clerk"_s), patienceMs);
    const QSignalSpy given(m_desk, &SendDesk::secretGiven);
    QTest::mouseClick(button(*form, u"accountSave"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(given.count(), 1, patienceMs); // a mailbox may have the same sign-in
    QCOMPARE(given.front(), (QVariantList{secretKey(signedIn), u"again"_s, true}));
    QCOMPARE(m_safe.kept.value(secretKey(signedIn)), u"again"_s);
    QCOMPARE(state(), u"waiting"_s);
}

// The window is made anew while the keychain waits for somebody who unlocks it.
void TestSendDesk::anAnswerForNobodyIsLetGo()
{
    QPromise<bool> unlocked;
    unlocked.start();
    m_safe.locked = unlocked.future();
    m_desk->openAccount();
    QVERIFY(!m_window->findChild<QDialog *>(u"accountDialog"_s));
    m_window.reset();
    unlocked.addResult(true);
    unlocked.finish();
    QCoreApplication::sendPostedEvents();
    QVERIFY(m_noticed.isEmpty());
}

QTEST_MAIN(TestSendDesk)
#include "tst_senddesk.moc"
