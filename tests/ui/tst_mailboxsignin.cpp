// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/desk.h"
#include "models/items/writerthread.h"
#include "models/store/connection.h"
#include "models/store/mailboxes.h"
#include "ui/mailbox/mailboxdialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPromise>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

namespace {

constexpr int patienceMs = 20'000;

// Takes what would go to the system's browser.
class BrowserStub : public QObject {
    Q_OBJECT

public:
    BrowserStub() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~BrowserStub() override { QDesktopServices::unsetUrlHandler(u"https"_s); }
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

} // namespace

// A mailbox whose user signs in with the browser, by keys and clicks; a real database, a browser and a provider that are written down.
class TestMailboxSignIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void signsInWithTheBrowser();
    void signsInAgainForAnotherUser();
    void signsInAgainForMore();
    void saysWhyNobodySignedIn();
    void givesASignInUp();

private:
    [[nodiscard]] MailTools tools()
    {
        MailTools tools;
        tools.states = [] { return std::vector<MailboxState>(); };
        tools.signIn = [this](const SignedIn &wanted, const QString &clientSecret) -> Result<SignInAttempt> {
            m_said.append(u"sign in %1 %2 %3"_s.arg(wanted.user, wanted.signIn.clientId, clientSecret));
            if (const Result<void> fits = mustFit(wanted.signIn); !fits)
                return fits.error();
            m_signIn = std::make_unique<QPromise<Result<QString>>>();
            m_signIn->start();
            return SignInAttempt{QUrl(u"https://login.example.org/authorize?state=1"_s), m_signIn->future(), [this] { m_said.append(u"cancelled"_s); }};
        };
        tools.canKeep = [] { return QtFuture::makeReadyFuture(true); };
        tools.probe = [](const Mailbox &, const QString &) { return QtFuture::makeReadyFuture(std::vector<ProbeStep>()); };
        tools.stored = [this](const Mailbox &mailbox, const QString &password, bool keep) { m_said.append(u"stored %1 %2 %3"_s.arg(mailbox.name, password, keep ? u"kept"_s : u"once"_s)); };
        return tools;
    }
    [[nodiscard]] store::DatabaseUrl url() const { return *store::DatabaseUrl::parse(m_folder->filePath(u"theatre.db"_s)); }
    [[nodiscard]] std::vector<Mailbox> stored() const
    {
        const auto connection = store::Connection::open(url(), store::OpenMode::ReadOnly);
        const auto read = connection ? store::readMailboxes(**connection) : Result<std::vector<Mailbox>>(connection.error());
        return read ? *read : std::vector<Mailbox>();
    }
    void open(const Mailbox &mailbox)
    {
        m_dialog = new MailboxDialog(mailbox, tools(), *m_writer);
        m_dialog->show();
    }
    template <class W>
    W *part(const char *name) const { return m_dialog->findChild<W *>(QLatin1StringView(name)); }
    void type(const char *name, const QString &text) const
    {
        part<QLineEdit>(name)->setFocus();
        part<QLineEdit>(name)->selectAll();
        QTest::keyClicks(part<QLineEdit>(name), text);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<items::WriterThread> m_writer;
    QStringList m_said;
    std::unique_ptr<QPromise<Result<QString>>> m_signIn;
    QPointer<MailboxDialog> m_dialog;
};

void TestMailboxSignIn::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(store::Connection::open(url(), store::OpenMode::Create));
    m_writer = std::make_unique<items::WriterThread>([at = url()] { return actions::Desk::open(at, {}, [] { return Instant{1'795'000'000'000}; }); });
    m_said.clear();
}

void TestMailboxSignIn::cleanup()
{
    delete m_dialog;
    m_writer.reset();
}

// The browser opens when the clerk presses the button, not before; what it brings is saved with the mailbox.
void TestMailboxSignIn::signsInWithTheBrowser()
{
    BrowserStub browser;
    Mailbox fresh;
    fresh.host = u"outlook.office365.com"_s;
    open(fresh);
    QCOMPARE(part<QComboBox>("mailboxLogin")->currentIndex(), 1); // as a rule there
    QVERIFY(part<QLineEdit>("mailboxPassword")->isHidden());
    QVERIFY(part<QLineEdit>("mailboxAuthorize")->text().startsWith(u"https://login.microsoftonline.com/"_s));
    QCOMPARE(part<QLineEdit>("mailboxAuthorize")->cursorPosition(), 0); // whose it is can be read
    type("mailboxName", u"Wishes"_s);
    QVERIFY(!part<QPushButton>("mailboxSignIn")->isEnabled());
    QVERIFY(part<QPushButton>("mailboxSignIn")->toolTip().contains(u"user"_s));
    type("mailboxUser", u"desk@theatre.example.org"_s);
    QVERIFY(part<QPushButton>("mailboxSignIn")->toolTip().contains(u"client id"_s));
    type("mailboxClient", u"our-client"_s);
    type("mailboxClientSecret", u"our secret"_s);
    QVERIFY(part<QPushButton>("mailboxSignIn")->isEnabled());
    QCOMPARE(part<QPushButton>("mailboxSave")->toolTip(), u"Sign in first."_s);
    QVERIFY(browser.opened.isEmpty());
    QTest::mouseClick(part<QPushButton>("mailboxSignIn"), Qt::LeftButton);
    QCOMPARE(m_said, QStringList{u"sign in desk@theatre.example.org our-client our secret"_s});
    QCOMPARE(browser.opened, QList<QUrl>{QUrl(u"https://login.example.org/authorize?state=1"_s)});
    auto *dialog = m_dialog->findChild<QDialog *>(u"signInDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"signInAddress"_s)->text(), u"https://login.example.org/authorize?state=1"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"signInCopy"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://login.example.org/authorize?state=1"_s);
    m_signIn->addResult(u"kept"_s);
    m_signIn->finish();
    QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>("mailboxSave")->isEnabled(), patienceMs);
    QVERIFY(part<QLabel>("mailboxSignInTold")->text().contains(u"desk@theatre.example.org"_s));
    m_said.clear();
    QTest::mouseClick(part<QPushButton>("mailboxSave"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_said.contains(u"stored Wishes kept kept"_s), patienceMs);
    QVERIFY(stored().front().token);
    QCOMPARE(stored().front().signIn.clientId, u"our-client"_s);
    QCOMPARE(stored().front().signIn.tokenUrl, knownSignIn(u"outlook.office365.com"_s)->tokenUrl);
}

void TestMailboxSignIn::signsInAgainForAnotherUser()
{
    signsInWithTheBrowser();
    open(stored().front());
    QVERIFY(part<QPushButton>("mailboxSave")->isEnabled()); // signed in as before
    type("mailboxUser", u"other@theatre.example.org"_s);
    QCOMPARE(part<QPushButton>("mailboxSave")->toolTip(), u"Sign in first."_s);
    type("mailboxUser", u"desk@theatre.example.org"_s);
    QVERIFY(part<QPushButton>("mailboxSave")->isEnabled());
    part<QComboBox>("mailboxLogin")->setCurrentIndex(0);
    QVERIFY(!part<QLineEdit>("mailboxPassword")->isHidden());
    QVERIFY(part<QPushButton>("mailboxSignIn")->isHidden());
    QCOMPARE(part<QPushButton>("mailboxSave")->toolTip(), u"Fill in the password first."_s);
}

// What was granted does not reach further because more is asked for: the provider would refuse each renewal.
void TestMailboxSignIn::signsInAgainForMore()
{
    signsInWithTheBrowser();
    BrowserStub browser;
    open(stored().front());
    auto *scope = part<QLineEdit>("mailboxScope");
    const QString before = scope->text();
    scope->setText(before + u" calendar"_s);
    QCOMPARE(part<QPushButton>("mailboxSave")->toolTip(), u"Sign in first."_s);
    scope->setText(u"  "_s + before);
    QVERIFY(part<QPushButton>("mailboxSave")->isEnabled());
    QCOMPARE(part<QLineEdit>("mailboxClientSecret")->placeholderText(), u"empty: the one that is known"_s);
    scope->setText(before + u" calendar"_s);
    QTest::mouseClick(part<QPushButton>("mailboxSignIn"), Qt::LeftButton);
    m_signIn->addResult(u"kept"_s);
    m_signIn->finish();
    QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>("mailboxSave")->isEnabled(), patienceMs);
    scope->setText(before + u" contacts"_s);
    QVERIFY(!part<QPushButton>("mailboxSave")->isEnabled());
}

void TestMailboxSignIn::saysWhyNobodySignedIn()
{
    BrowserStub browser;
    Mailbox fresh;
    fresh.host = u"imap.gmail.com"_s;
    open(fresh);
    QCOMPARE(part<QComboBox>("mailboxLogin")->currentIndex(), 0);
    part<QComboBox>("mailboxLogin")->setCurrentIndex(1);
    type("mailboxUser", u"desk@theatre.example.org"_s);
    type("mailboxClient", u"our-client"_s);
    QTest::mouseClick(part<QPushButton>("mailboxSignIn"), Qt::LeftButton);
    auto *dialog = m_dialog->findChild<QDialog *>(u"signInDialog"_s);
    m_signIn->addResult(signInError(SignInFault::Denied, {{u"answer"_s, u"access_denied"_s}}));
    m_signIn->finish();
    QTRY_COMPARE_WITH_TIMEOUT(dialog->findChild<QLabel *>(u"signInTold"_s)->text(), u"The browser came back without a sign-in: access_denied Nothing was changed; sign in again."_s, patienceMs);
    QVERIFY(!dialog->findChild<QPushButton *>(u"signInOpen"_s)->isEnabled());
    QVERIFY(!dialog->findChild<QPushButton *>(u"signInOpen"_s)->toolTip().isEmpty());
}

void TestMailboxSignIn::givesASignInUp()
{
    BrowserStub browser;
    Mailbox fresh;
    fresh.host = u"imap.gmail.com"_s;
    open(fresh);
    part<QComboBox>("mailboxLogin")->setCurrentIndex(1);
    type("mailboxUser", u"desk@theatre.example.org"_s);
    type("mailboxClient", u"our-client"_s);
    QTest::mouseClick(part<QPushButton>("mailboxSignIn"), Qt::LeftButton);
    const QPointer<QDialog> dialog = m_dialog->findChild<QDialog *>(u"signInDialog"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"signInLeave"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, patienceMs);
    QCOMPARE(m_said.last(), u"cancelled"_s);
    // What the provider says is taken for what it is.
    type("mailboxAuthorize", u"file:///bin/sh"_s);
    QVERIFY(!part<QPushButton>("mailboxSignIn")->isEnabled());
    QVERIFY2(part<QPushButton>("mailboxSignIn")->toolTip().contains(u"https://"_s), qPrintable(part<QPushButton>("mailboxSignIn")->toolTip()));
}

QTEST_MAIN(TestMailboxSignIn)
#include "tst_mailboxsignin.moc"
