// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programfixture.h"

#include "app/demo/demodatabase.h"
#include "models/actions/mailaccountactions.h"
#include "models/actions/requestdeskactions.h"
#include "models/store/journalreader.h"
#include "models/store/writetransaction.h"
#include "tests/mail/connections.h"
#include "tests/mail/testdovecot.h"
#include "ui/common/deskstyle.h"
#include "ui/common/tokens.h"
#include "ui/orders/seatsdialog.h"
#include "ui/requests/replypanel.h"
#include "ui/requests/requestkeeper.h"
#include "ui/requests/requestlist.h"
#include "ui/requests/requestspage.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::app;
using ui::RequestKeeper;
using ui::RequestsPage;

namespace {

constexpr int patienceMs = 60'000;

// The demo theatre's mailbox, put back where letters come in.
class TakeMailOut final : public actions::Action {
public:
    QString name() const override { return u"test.takeMailOut"_s; }
    Result<void> check(store::Connection &) override { return {}; }
    Result<void> apply(store::WriteTransaction &transaction) override
    {
        for (const QString &table : {u"request_conflict"_s, u"request_fact"_s, u"request_wish"_s, u"message_place"_s, u"attachment"_s, u"message"_s}) {
            if (const auto done = transaction.connection().query(u"DELETE FROM "_s + table); !done)
                return done.error();
        }
        const auto done = transaction.connection().query(u"DELETE FROM change_request"_s);
        return done ? Result<void>() : Result<void>(done.error());
    }
};

} // namespace

// As a new user would: a mailbox is set up, thirty letters come in, one is solved with other seats and an answer, one declined, one
// found to be spam, one taken over from a colleague, one taken back. The program as it is, on a real mail server and a real one to send by.
class TestRequestWalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theMailboxIsSetUp();
    void thirtyLettersComeIn();
    void oneIsSolvedAndAnswered();
    void oneIsDeclined();
    void oneIsSpam();
    void oneIsTakenOver();
    void oneIsTakenBack();
    void theRightAnswerIsSent();
    void cleanupTestCase();

private:
    template <class T = QWidget>
    T *find(const QString &name)
    {
        T *found = m_window->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    RequestsPage &page() { return *find<RequestsPage>(u"requestsPage"_s); }
    QListView &view() { return *find<QListView>(u"requestsView"_s); }
    // The place in the list of a request; -1: it is not shown.
    int placeOf(RowId request)
    {
        auto *list = static_cast<ui::RequestList *>(view().model());
        for (int row = 0; row < list->rowCount(); ++row) {
            if (list->at(list->index(row, 0)).id == request)
                return row;
        }
        return -1;
    }
    void open(RowId request)
    {
        QTRY_VERIFY_WITH_TIMEOUT(placeOf(request) >= 0, patienceMs);
        view().setCurrentIndex(view().model()->index(placeOf(request), 0));
        QTRY_COMPARE_WITH_TIMEOUT(page().keeper().request(), request, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>(u"requestSubject"_s)->text(), stored(u"SELECT subject FROM message WHERE request_id = %1 ORDER BY id DESC LIMIT 1"_s.arg(request)), patienceMs); // it is read
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"requestOrder"_s)->text().contains(orderOf(request)), patienceMs);
    }
    void press(const QString &name, QWidget *in = nullptr)
    {
        auto *button = (in ? in : m_window)->findChild<QPushButton *>(name);
        QVERIFY2(button, qPrintable(name));
        QTRY_VERIFY2_WITH_TIMEOUT(button->isEnabled(), qPrintable(name + u": "_s + button->statusTip()), patienceMs);
        button->click();
    }
    QDialog *dialog(const QString &name)
    {
        QDialog *shown = nullptr;
        return QTest::qWaitFor([&] { return (shown = m_window->findChild<QDialog *>(name)) && shown->isVisible(); }, patienceMs) ? shown : nullptr;
    }
    void type(QWidget *in, const QString &name, const QString &text)
    {
        auto *field = in->findChild<QLineEdit *>(name);
        QVERIFY2(field, qPrintable(name));
        field->setText(text);
    }
    QString stored(const QString &sql) const
    {
        const auto db = store::Connection::open(m_url, store::OpenMode::ReadOnly);
        const auto value = db ? (*db)->value(sql) : Result<QVariant>(db.error());
        return value ? value->toString() : u"?"_s;
    }
    RowId requestOf(const QString &subject) const
    {
        return stored(u"SELECT min(request_id) FROM message WHERE kind = 'request' AND subject = '%1'"_s.arg(subject)).toLongLong();
    }
    QString orderOf(RowId request) const { return stored(u"SELECT o.number FROM change_request r JOIN ticket_order o ON o.id = r.order_id WHERE r.id = %1"_s.arg(request)); }
    QString state(RowId request) const { return stored(u"SELECT state FROM change_request WHERE id = %1"_s.arg(request)); }
    QString sentFile(const QString &name) const
    {
        QFile file(m_sent.filePath(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    QStringList sent() const { return QDir(m_sent.path()).entryList({u"*.eml"_s}); }
    // For people to look at, where the environment names a folder.
    void picture(const QString &name, QWidget *shown = nullptr) const
    {
        const QString to = qEnvironmentVariable("PD_PICTURES");
        for (const auto &[theme, dress] : {std::pair{ui::Theme::Dark, u"dark"_s}, std::pair{ui::Theme::Light, u"light"_s}}) {
            if (to.isEmpty())
                return;
            QApplication::setPalette(ui::themePalette(theme));
            QTest::qWait(200);
            (shown ? shown : m_window)->grab().save(u"%1/walk-%2-%3.png"_s.arg(to, name, dress));
        }
    }

    testing::TestDovecot m_dovecot;
    QTemporaryDir m_sent;
    std::unique_ptr<testing::Beside> m_sink;
    std::unique_ptr<testing::ProgramFixture> m_fixture;
    store::DatabaseUrl m_url;
    QWidget *m_window = nullptr;
    QString m_patron; // whom the answer goes to
    QString m_seats;  // that they have then
    RowId m_solved = 0;
    bool m_lost = false;
};

void TestRequestWalk::initTestCase()
{
    qputenv("PD_CONNECTIONS", QFile::encodeName(m_sent.filePath(u"connections"_s)));
    m_sink = std::make_unique<testing::Beside>(u"python3"_s, QStringList{QStringLiteral(PD_MAIL_TESTS "/smtpsink.py"), m_sent.path(), m_dovecot.path(u"server/tls/good.pem"_s), m_dovecot.path(u"server/tls/good.key"_s)});
    ui::applyLook();
    m_fixture = std::make_unique<testing::ProgramFixture>();
    QVERIFY(m_fixture->speaker.speak(u"en"_s)); // its plurals
    m_url = *store::DatabaseUrl::parse(m_fixture->path(u"house.db"_s));
    QList<QByteArray> letters;
    {
        const auto db = store::Connection::open(m_url, store::OpenMode::Create);
        QVERIFY(db);
        QVERIFY(demo::makeDemo(**db, {2000, 1, QDate::currentDate()}, {u"demo"_s, now()}));
        auto rows = (*db)->query(u"SELECT raw FROM message ORDER BY id"_s);
        QVERIFY(rows);
        while (rows->next())
            letters.append(rows->value(0).toByteArray());
        rows->finish();
        QCOMPARE(letters.size(), 30);
        actions::ActionRunner runner(**db, {u"test"_s, {}, now});
        TakeMailOut out;
        QVERIFY(runner.run(out));
        MailAccount account;
        account.name = u"Box office"_s;
        account.host = u"127.0.0.1"_s;
        account.port = m_sink->number(0);
        account.user = u"clerk"_s;
        account.fromAddress = u"box@harbourlight.example"_s;
        account.caFile = m_dovecot.authority();
        actions::SetMailAccountAction sends(account);
        QVERIFY(runner.run(sends));
        m_fixture->safe.kept.insert(secretKey(account), testing::TestDovecot::secret().text);
    }
    for (const QByteArray &letter : letters)
        m_dovecot.deliver(letter);
    m_fixture->program.start(startup::StartDatabase{m_url}, {});
    QTRY_VERIFY_WITH_TIMEOUT(testing::ProgramFixture::window("mainWindow"), patienceMs);
    m_window = testing::ProgramFixture::window("mainWindow");
    m_window->resize(1440, 900);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QPushButton *>(u"mailLine"_s), patienceMs); // it is whole, and knows of the mail
}

// A step stands on those before it.
void TestRequestWalk::init()
{
    if (m_lost)
        QSKIP("A step before this one has failed.");
}

void TestRequestWalk::cleanup()
{
    m_lost = m_lost || QTest::currentTestFailed();
}

void TestRequestWalk::theMailboxIsSetUp()
{
    find<QAction>(u"mailboxes"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QPushButton *>(u"mailboxAdd"_s) && find<QPushButton>(u"mailboxAdd"_s)->isVisible(), patienceMs);
    press(u"mailboxAdd"_s);
    QDialog *asks = dialog(u"mailboxDialog"_s);
    QVERIFY(asks);
    auto *provider = asks->findChild<QComboBox *>(u"mailboxProvider"_s);
    provider->setCurrentIndex(provider->findData(u"own"_s));
    type(asks, u"mailboxName"_s, u"Wishes"_s);
    type(asks, u"mailboxHost"_s, u"127.0.0.1"_s);
    asks->findChild<QSpinBox *>(u"mailboxPort"_s)->setValue(m_dovecot.tlsPort());
    type(asks, u"mailboxAuthority"_s, m_dovecot.authority());
    type(asks, u"mailboxUser"_s, u"clerk"_s);
    type(asks, u"mailboxPassword"_s, testing::TestDovecot::secret().text);
    press(u"mailboxTest"_s);
    auto *steps = asks->findChild<QListWidget *>(u"mailboxSteps"_s);
    QTRY_COMPARE_WITH_TIMEOUT(steps->count(), 6, patienceMs);
    picture(u"mailbox"_s, asks);
    press(u"mailboxSave"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"SELECT count(*) FROM mailbox"_s), u"1"_s, patienceMs);
}

void TestRequestWalk::thirtyLettersComeIn()
{
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"SELECT count(*) FROM message"_s), u"30"_s, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_dovecot.messagesIn(u"Processed"_s), 30, patienceMs);
    find<QAbstractButton>(u"nav_requests"_s)->click();
    const int open = stored(u"SELECT count(*) FROM change_request WHERE state = 'new'"_s).toInt();
    QVERIFY2(open > 20, qPrintable(QString::number(open)));
    QTRY_COMPARE_WITH_TIMEOUT(page().count(), open, patienceMs);
    QCOMPARE(stored(u"SELECT count(*) FROM message WHERE kind = 'automatic'"_s), u"1"_s);
    picture(u"queue"_s);
}

void TestRequestWalk::oneIsSolvedAndAnswered()
{
    m_solved = requestOf(u"Please hurry"_s);
    open(m_solved);
    auto *panel = find<ui::ReplyPanel>(u"replyPanel"_s);
    panel->setUndoSeconds(1);
    find<QAbstractButton>(u"requestGroundPage"_s)->click();
    auto *work = find<QComboBox>(u"requestPreviewWork"_s);
    work->setCurrentIndex(work->findText(u"no renewal"_s));
    Q_EMIT work->activated(work->currentIndex());
    auto *said = find<QLabel>(u"requestPreviewSaid"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(said->text().contains(u"can no longer be renewed"_s), qPrintable(said->text()), patienceMs);
    picture(u"page"_s);
    find<QAbstractButton>(u"requestGroundHouse"_s)->click();
    press(u"requestSwap"_s);
    QDialog *seats = dialog(u"seatsDialog"_s);
    QVERIFY(seats);
    seats->findChild<QSpinBox *>(u"wishAccessible"_s)->setValue(0);
    seats->findChild<QSpinBox *>(u"seatsAccessible"_s)->setValue(0);
    press(u"wishFind"_s, seats);
    auto *found = seats->findChild<QListWidget *>(u"wishFound"_s);
    QTRY_VERIFY_WITH_TIMEOUT(found->count() > 0, patienceMs);
    found->setCurrentRow(0);
    picture(u"swap"_s, seats);
    press(u"seatsGo"_s, seats);
    QTRY_COMPARE_WITH_TIMEOUT(state(m_solved), u"filled"_s, patienceMs);
    QCOMPARE(stored(u"SELECT filled_with FROM change_request WHERE id = %1"_s.arg(m_solved)), u"seats.swap"_s);
    for (QDialog *offer : m_window->findChildren<QDialog *>(u"offerDialog"_s)) // somebody waits for the seats that came free
        offer->reject();
    m_patron = stored(u"SELECT c.email FROM change_request r JOIN contact c ON c.id = r.contact_id WHERE r.id = %1"_s.arg(m_solved));
    m_seats = stored(u"SELECT s.row_name || ' ' || s.number FROM change_request r JOIN seat_claim c ON c.order_id = r.order_id JOIN seat s ON s.id = c.seat_id WHERE r.id = %1 "
                     "ORDER BY s.y, s.x LIMIT 1"_s.arg(m_solved));
    auto *box = find<QComboBox>(u"replyTemplate"_s);
    QTRY_VERIFY_WITH_TIMEOUT(box->findData(u"Seats changed"_s) >= 0, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!find<QLineEdit>(u"replyTo"_s)->text().isEmpty(), patienceMs);
    box->setCurrentIndex(box->findData(u"Seats changed"_s));
    Q_EMIT box->activated(box->currentIndex()); // it follows the order, whenever that is read again
    QTRY_VERIFY_WITH_TIMEOUT(find<QPlainTextEdit>(u"replyText"_s)->toPlainText().contains(u' ' + m_seats.section(u' ', -1)), patienceMs);
    QTRY_VERIFY2_WITH_TIMEOUT(find<QPushButton>(u"replySendButton"_s)->isEnabled(), qPrintable(find<QPushButton>(u"replySendButton"_s)->statusTip()), patienceMs);
    picture(u"answer"_s);
    press(u"replySendButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"SELECT count(*) FROM outbox WHERE kind = 'reply' AND request_id = %1"_s.arg(m_solved)), u"1"_s, patienceMs);
}

void TestRequestWalk::oneIsDeclined()
{
    const RowId request = requestOf(u"not renewing"_s);
    open(request);
    press(u"requestDecline"_s);
    QVERIFY(dialog(u"declineDialog"_s));
    press(u"declineGo"_s);
    QTRY_COMPARE_WITH_TIMEOUT(state(request), u"filled"_s, patienceMs);
    QCOMPARE(stored(u"SELECT o.status FROM change_request r JOIN ticket_order o ON o.id = r.order_id WHERE r.id = %1"_s.arg(request)), u"Did Not Renew"_s);
    for (QDialog *offer : m_window->findChildren<QDialog *>(u"offerDialog"_s))
        offer->reject();
}

void TestRequestWalk::oneIsSpam()
{
    const RowId request = requestOf(u"You have won"_s);
    open(request);
    QVERIFY(!find<QPushButton>(u"requestSwap"_s)->isEnabled());
    press(u"requestWithdrawn"_s);
    QVERIFY(dialog(u"reasonDialog"_s));
    auto *reason = find<QComboBox>(u"reasonChoice"_s);
    reason->setCurrentIndex(reason->findText(u"It is no request"_s));
    QVERIFY(reason->currentIndex() >= 0);
    press(u"reasonGo"_s);
    QTRY_COMPARE_WITH_TIMEOUT(state(request), u"withdrawn"_s, patienceMs);
    QCOMPARE(stored(u"SELECT x.name FROM change_request r JOIN request_reason x ON x.id = r.reason_id WHERE r.id = %1"_s.arg(request)), u"It is no request"_s);
}

void TestRequestWalk::oneIsTakenOver()
{
    const RowId request = requestOf(u"Row F"_s);
    const auto other = store::Connection::open(m_url, store::OpenMode::ReadWrite);
    QVERIFY(other);
    actions::ActionRunner ana(**other, {u"Ana"_s, {}, now});
    const auto does = [&](ClaimDeed deed) {
        actions::ClaimRequestAction action(request, deed, u"front"_s);
        return ana.run(action).has_value();
    };
    QVERIFY(does(ClaimDeed::Take));
    open(request);
    QTRY_COMPARE_WITH_TIMEOUT(page().keeper().standing(), RequestKeeper::Standing::Others, patienceMs);
    QVERIFY(!find<QPushButton>(u"requestNotPossible"_s)->isEnabled());
    picture(u"taken"_s);
    press(u"requestBandFirst"_s);
    QTRY_COMPARE_WITH_TIMEOUT(page().keeper().standing(), RequestKeeper::Standing::Asked, patienceMs);
    QVERIFY(does(ClaimDeed::Give));
    page().keeper().look();
    QTRY_COMPARE_WITH_TIMEOUT(page().keeper().standing(), RequestKeeper::Standing::Own, patienceMs);
    auto *states = find<QComboBox>(u"requestState"_s);
    QTRY_VERIFY_WITH_TIMEOUT(states->isEnabled(), patienceMs);
    states->setCurrentIndex(states->findData(u"inProgress"_s));
    Q_EMIT states->activated(states->currentIndex());
    QTRY_COMPARE_WITH_TIMEOUT(state(request), u"inProgress"_s, patienceMs);
}

void TestRequestWalk::oneIsTakenBack()
{
    const RowId request = requestOf(u"Balcony"_s);
    open(request);
    press(u"requestNotPossible"_s);
    QVERIFY(dialog(u"reasonDialog"_s));
    press(u"reasonGo"_s);
    QTRY_COMPARE_WITH_TIMEOUT(state(request), u"notPossible"_s, patienceMs);
    auto *undo = find<QAction>(u"undo"_s);
    QTRY_VERIFY_WITH_TIMEOUT(undo->isEnabled(), patienceMs);
    undo->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(state(request), u"new"_s, patienceMs);
}

void TestRequestWalk::theRightAnswerIsSent()
{
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"SELECT state FROM outbox WHERE kind = 'reply'"_s), u"sent"_s, patienceMs);
    QCOMPARE(sent(), QStringList{u"1.eml"_s}); // no other one
    const QString mail = sentFile(u"1.eml"_s).replace(u"=\r\n"_s, QString());
    const QString answered = stored(u"SELECT message_id FROM message WHERE request_id = %1 ORDER BY id DESC"_s.arg(m_solved));
    QVERIFY(!m_patron.isEmpty());
    QVERIFY2(mail.contains(u'<' + m_patron + u'>'), qPrintable(mail));
    QVERIFY2(sentFile(u"1.json"_s).contains(m_patron), qPrintable(sentFile(u"1.json"_s))); // its envelope
    QVERIFY2(mail.contains(u"In-Reply-To: <"_s + answered + u'>'), qPrintable(mail));
    QVERIFY2(mail.contains(u"row %1 seat"_s.arg(m_seats.section(u' ', 0, 0))) && mail.contains(u' ' + m_seats.section(u' ', -1)) && mail.contains(orderOf(m_solved)), qPrintable(mail));
    QVERIFY(!QFile::exists(m_sent.filePath(u"faults"_s)));
    QCOMPARE(stored(u"SELECT count(*) FROM change_request WHERE state = 'filled'"_s), u"2"_s);
    QCOMPARE(stored(u"SELECT count(*) FROM change_request WHERE state = 'withdrawn'"_s), u"1"_s);
    QCOMPARE(stored(u"SELECT count(*) FROM change_request WHERE state = 'inProgress'"_s), u"1"_s);
    const auto db = store::Connection::open(m_url, store::OpenMode::ReadOnly);
    QVERIFY(store::JournalReader(**db).verify()->ok);
}

void TestRequestWalk::cleanupTestCase()
{
    // The program has spoken to nobody else (noteconnections.cpp is linked in).
    QCOMPARE(testing::connectionsIn(m_sent.filePath(u"connections"_s)), testing::here({m_dovecot.tlsPort(), m_sink->number(0)}));
    m_fixture.reset();
    m_sink.reset();
}

QTEST_MAIN(TestRequestWalk)
#include "tst_requestwalk.moc"
