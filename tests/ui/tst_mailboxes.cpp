// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/mailboxactions.h"
#include "models/actions/settingsaction.h"
#include "models/items/readerthread.h"
#include "models/store/connection.h"
#include "models/store/deskreaders.h"
#include "models/store/mailboxes.h"
#include "tests/ui/mailparts.h"
#include "ui/import/droppedfiles.h"
#include "ui/mailbox/mailboxdialog.h"
#include "ui/mailbox/mailboxespanel.h"
#include "ui/mailbox/mailline.h"
#include "ui/mailbox/mailpresets.h"
#include "ui/shell/zonewatch.h"
#include "ui/words/mailboxwords.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPointer>
#include <QSet>
#include <QSpinBox>
#include <QTest>
#include <QTimeZone>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

namespace {

constexpr Instant someTime{1'795'000'000'000};
constexpr int patienceMs = 20'000;

} // namespace

// The mailboxes in the settings and in the status bar, by keys and clicks; a real database, and a mail desk that is written down.
class TestMailboxes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysHowItStands_data();
    void saysHowItStands();
    void theLineIsHiddenWithoutMailboxes();
    void timesAreSaidByTheOrganisationsClocks();
    void fillsInWhatIsKnownOfAProvider();
    void saysWhatIsMissing();
    void anEmptyListOfStepsSaysWhatItIsFor();
    void showsEachStepOfTheTest();
    void addsAMailbox();
    void refusesWhatIsThereAlready();
    void changesAMailboxAndKeepsItsPassword();
    void asksWhereSomebodyElseChangedTheSame();
    void takesAMailboxOut();
    void tellsMailsFromExports();

private:
    [[nodiscard]] MailTools tools()
    {
        MailTools tools;
        tools.states = [this] { return m_states; };
        tools.canKeep = [this] { return QtFuture::makeReadyFuture(m_canKeep); };
        tools.probe = [this](const Mailbox &mailbox, const QString &password) {
            m_said.append(u"test %1 %2"_s.arg(mailbox.host, password));
            const Error refused{ErrorCode::MailLoginRefused, {{u"host"_s, mailbox.host}, {u"user"_s, mailbox.user}}, {}};
            return QtFuture::makeReadyFuture(std::vector<ProbeStep>{{ProbeStep::Step::Name, {}}, {ProbeStep::Step::Login, refused}});
        };
        tools.stored = [this](const Mailbox &mailbox, const QString &password, bool keep) {
            m_key = secretKey(mailbox);
            m_said.append(u"stored %1 %2 %3"_s.arg(mailbox.name, password, keep ? u"kept"_s : u"once"_s));
        };
        tools.removed = [this](const Mailbox &mailbox) { m_said.append(u"removed "_s + mailbox.name); };
        tools.checkNow = [this] { m_said.append(u"check"_s); };
        return tools;
    }
    [[nodiscard]] std::vector<Mailbox> stored() const
    {
        const auto connection = store::Connection::open(m_url(), store::OpenMode::ReadOnly);
        const auto read = connection ? store::readMailboxes(**connection) : Result<std::vector<Mailbox>>(connection.error());
        return read ? *read : std::vector<Mailbox>();
    }
    [[nodiscard]] store::DatabaseUrl m_url() const { return *store::DatabaseUrl::parse(m_folder->filePath(u"theatre.db"_s)); }
    MailboxDialog *open(const Mailbox &mailbox)
    {
        auto *dialog = new MailboxDialog(mailbox, tools(), *m_writer);
        m_dialog = dialog;
        dialog->show();
        return dialog;
    }
    template <class W>
    W *part(const char *name) const { return m_dialog->findChild<W *>(QLatin1StringView(name)); }
    void type(const char *name, const QString &text) const
    {
        part<QLineEdit>(name)->setFocus();
        part<QLineEdit>(name)->selectAll();
        QTest::keyClicks(part<QLineEdit>(name), text);
    }
    void fillIn(const QString &name)
    {
        auto *provider = part<QComboBox>("mailboxProvider");
        provider->setCurrentIndex(provider->count() - 1);
        type("mailboxName", name);
        type("mailboxHost", u"mail.example.org"_s);
        type("mailboxUser", u"clerk"_s);
        type("mailboxPassword", u"s3cret"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<items::WriterThread> m_writer;
    std::vector<MailboxState> m_states;
    QStringList m_said;
    QString m_key; // of the last password that was given
    bool m_canKeep = true;
    QPointer<MailboxDialog> m_dialog;
};

void TestMailboxes::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(store::Connection::open(m_url(), store::OpenMode::Create));
    m_writer = std::make_unique<items::WriterThread>([url = m_url()] { return actions::Desk::open(url, {}, [] { return someTime; }); });
    m_states.clear();
    m_said.clear();
    m_canKeep = true;
}

void TestMailboxes::cleanup()
{
    delete m_dialog;
    m_writer.reset();
}

void TestMailboxes::saysHowItStands_data()
{
    QTest::addColumn<QList<int>>("which"); // of the samples
    QTest::addColumn<QString>("line");
    QTest::newRow("a password is missing") << QList<int>{0, 1, 2} << u"Mail: “Benefits” needs its password"_s;
    QTest::newRow("no connection") << QList<int>{1, 2} << u"Mail: no connection, next try in 30 s"_s;
    QTest::newRow("all is well") << QList<int>{1} << u"Mail checked 1:01"_s;
    QTest::newRow("none") << QList<int>() << QString();
}

void TestMailboxes::saysHowItStands()
{
    QFETCH(QList<int>, which);
    QFETCH(QString, line);
    QLocale::setDefault(QLocale::c());
    std::vector<MailboxState> states;
    for (const int i : which)
        states.push_back(testing::someMailboxes()[std::size_t(i)]);
    const QString said = words::mailLine(states, someTime, QTimeZone::utc());
    QVERIFY2(said.startsWith(line.section(u' ', 0, 1)), qPrintable(said));
    if (!line.startsWith("Mail checked"_L1))
        QCOMPARE(said, line);
    for (const MailboxState &state : states)
        QVERIFY(words::mailboxStateText(state, someTime, QTimeZone::utc()).endsWith(u'.'));
}

void TestMailboxes::theLineIsHiddenWithoutMailboxes()
{
    QWidget bar;
    auto *line = new MailLine(tools(), [] { return someTime; }, &bar);
    bar.show();
    QVERIFY(!line->isVisible());
    m_states = testing::someMailboxes();
    line->refresh();
    QVERIFY(line->isVisible());
    QVERIFY(line->toolTip().contains(u"Subscriptions"_s));
    QCOMPARE(line->accessibleName(), line->text());
}

// Wherever the clerk sits, and written as all times are.
void TestMailboxes::timesAreSaidByTheOrganisationsClocks()
{
    QLocale::setDefault(QLocale(u"en_US"_s));
    QVERIFY(m_writer->run(std::make_shared<actions::SettingsAction>(u"organisation.timeZone"_s, u"Asia/Tokyo"_s)).result());
    items::ReaderThread reader([url = m_url()]() -> Result<DeskReaders> {
        auto connection = store::Connection::open(url, store::OpenMode::ReadOnly);
        return connection ? store::makeDeskReaders(*std::move(connection)) : Result<DeskReaders>(connection.error());
    });
    ZoneWatch zone(reader, *m_writer, nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(zone.zone(), QTimeZone("Asia/Tokyo"), patienceMs);
    m_states = {testing::someMailboxes()[1]};
    MailLine line(tools(), [] { return someTime; });
    MailboxesPanel panel(tools(), *m_writer, [] { return someTime; });
    line.setZone(zone.zone());
    panel.setZone(zone.zone());
    QCOMPARE(line.text(), u"Mail checked 20:01"_s); // 11:01 UTC
    QVERIFY2(panel.findChild<QListWidget *>(u"mailboxesList"_s)->item(0)->text().contains(u"20:01"_s), qPrintable(panel.findChild<QListWidget *>(u"mailboxesList"_s)->item(0)->text()));
    QVERIFY(m_writer->run(std::make_shared<actions::SettingsAction>(u"organisation.timeZone"_s, u"Europe/Madrid"_s)).result());
    QTRY_COMPARE_WITH_TIMEOUT(zone.zone(), QTimeZone("Europe/Madrid"), patienceMs);
    line.setZone(zone.zone());
    QCOMPARE(line.text(), u"Mail checked 12:01"_s);
}

void TestMailboxes::fillsInWhatIsKnownOfAProvider()
{
    open({});
    auto *provider = part<QComboBox>("mailboxProvider");
    auto *host = part<QLineEdit>("mailboxHost");
    QVERIFY(host->isEnabled()); // one's own
    provider->setCurrentIndex(provider->findData(u"gmail"_s));
    QCOMPARE(host->text(), u"imap.gmail.com"_s);
    QVERIFY(!host->isEnabled() && !host->toolTip().isEmpty());
    QVERIFY(part<QLabel>("mailboxNote")->isVisible());
    provider->setCurrentIndex(provider->findData(u"own"_s));
    QVERIFY(host->isEnabled() && host->text().isEmpty());
    QVERIFY(!part<QLabel>("mailboxNote")->isVisible());
    auto *port = part<QSpinBox>("mailboxPort");
    part<QComboBox>("mailboxSecurity")->setCurrentIndex(1);
    QCOMPARE(port->value(), 143);
    part<QComboBox>("mailboxSecurity")->setCurrentIndex(0);
    QCOMPARE(port->value(), 993);
    port->setValue(1143); // somebody's own
    part<QComboBox>("mailboxSecurity")->setCurrentIndex(1);
    QCOMPARE(port->value(), 1143);
}

void TestMailboxes::saysWhatIsMissing()
{
    open({});
    auto *save = part<QPushButton>("mailboxSave");
    QVERIFY(!save->isEnabled());
    QVERIFY(save->toolTip().contains(u"name"_s));
    fillIn(u"Wishes"_s);
    QVERIFY2(save->isEnabled(), qPrintable(save->toolTip()));
    type("mailboxProcessed", u"inbox"_s);
    QVERIFY(!save->isEnabled() && save->toolTip().contains(u"another folder"_s));
}

void TestMailboxes::anEmptyListOfStepsSaysWhatItIsFor()
{
    open({});
    auto *steps = part<QListWidget>("mailboxSteps");
    QCOMPARE(steps->count(), 0);
    const QImage shown = steps->viewport()->grab().toImage();
    QSet<QRgb> colours;
    for (int y = 0; y < shown.height(); ++y) {
        for (int x = 0; x < shown.width(); ++x)
            colours.insert(shown.pixel(x, y));
    }
    QVERIFY(colours.size() > 1);
}

void TestMailboxes::showsEachStepOfTheTest()
{
    open({});
    fillIn(u"Wishes"_s);
    QTest::mouseClick(part<QPushButton>("mailboxTest"), Qt::LeftButton);
    auto *steps = part<QListWidget>("mailboxSteps");
    QTRY_COMPARE_WITH_TIMEOUT(steps->count(), 2, patienceMs);
    QCOMPARE(m_said, QStringList{u"test mail.example.org s3cret"_s});
    QCOMPARE(steps->item(0)->text(), u"The server’s name is known."_s);
    QVERIFY(steps->item(1)->text().contains(u"clerk"_s) || steps->item(1)->text().contains(u"mail.example.org"_s));
    QCOMPARE(steps->currentRow(), 1);
    type("mailboxUser", u"other"_s);
    QCOMPARE(steps->count(), 0); // it was about another
}

void TestMailboxes::addsAMailbox()
{
    open({});
    fillIn(u"Wishes"_s);
    QTest::mouseClick(part<QPushButton>("mailboxSave"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog || !m_dialog->isVisible(), patienceMs);
    QCOMPARE(m_said, QStringList{u"stored Wishes s3cret kept"_s});
    QCOMPARE(stored().size(), 1u);
    QCOMPARE(stored().front().host, u"mail.example.org"_s);
}

void TestMailboxes::refusesWhatIsThereAlready()
{
    addsAMailbox();
    m_canKeep = false;
    open({});
    fillIn(u"Wishes"_s);
    QTest::mouseClick(part<QPushButton>("mailboxSave"), Qt::LeftButton);
    auto *told = part<QLabel>("mailboxTold");
    QTRY_VERIFY_WITH_TIMEOUT(told->isVisible(), patienceMs);
    QVERIFY2(told->text().contains(u"Wishes"_s), qPrintable(told->text()));
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(stored().size(), 1u);
}

void TestMailboxes::changesAMailboxAndKeepsItsPassword()
{
    addsAMailbox();
    m_said.clear();
    open(stored().front());
    QVERIFY(part<QPushButton>("mailboxSave")->isEnabled()); // the password stays as it is
    type("mailboxName", u"Requests"_s);
    type("mailboxProcessed", u"Done"_s);
    QTest::mouseClick(part<QPushButton>("mailboxSave"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_said, QStringList{u"stored Requests  kept"_s}, patienceMs);
    QCOMPARE(stored().size(), 1u);
    QCOMPARE(stored().front().name, u"Requests"_s);
    QCOMPARE(stored().front().processedFolder, u"Done"_s);
    // Another user's password is another.
    open(stored().front());
    type("mailboxUser", u"other"_s);
    QVERIFY(!part<QPushButton>("mailboxSave")->isEnabled());
}

void TestMailboxes::asksWhereSomebodyElseChangedTheSame()
{
    addsAMailbox();
    m_said.clear();
    const Mailbox before = stored().front();
    open(before);
    Mailbox theirs = before;
    theirs.processedFolder = u"Theirs"_s;
    theirs.port = 1993;
    QVERIFY(m_writer->run(std::make_shared<actions::ChangeMailboxAction>(before, theirs)).result());
    type("mailboxName", u"Requests"_s);
    type("mailboxProcessed", u"Ours"_s);
    QTest::mouseClick(part<QPushButton>("mailboxSave"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(part<QLabel>("mailboxTold")->text(),
                              u"Somebody else changed this mailbox meanwhile; nothing is saved yet. Move it to: it is “Theirs” now, you wrote “Ours”. Save again to have yours, or cancel to leave it as it is."_s, patienceMs);
    QCOMPARE(stored().front().name, before.name);
    QVERIFY(m_said.isEmpty());
    QTest::mouseClick(part<QPushButton>("mailboxSave"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_said, QStringList{u"stored Requests  kept"_s}, patienceMs);
    QCOMPARE(stored().front().processedFolder, u"Ours"_s);
    QCOMPARE(stored().front().port, 1993); // what only they changed stays theirs
    QCOMPARE(m_key, secretKey(stored().front()));
}

void TestMailboxes::takesAMailboxOut()
{
    addsAMailbox();
    m_said.clear();
    MailboxesPanel panel(tools(), *m_writer, [] { return someTime; });
    panel.show();
    auto *remove = panel.findChild<QPushButton *>(u"mailboxRemove"_s);
    QVERIFY(!remove->isEnabled() && !remove->toolTip().isEmpty());
    MailboxState state;
    state.mailbox = stored().front();
    m_states = {state};
    panel.refresh();
    QVERIFY(remove->isEnabled());
    QTest::mouseClick(remove, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_said, QStringList{u"removed Wishes"_s}, patienceMs);
    QVERIFY(stored().empty());
    QVERIFY(panel.findChild<QLabel *>(u"mailboxesTold"_s)->text().contains(u"Wishes"_s));
    QTest::mouseClick(panel.findChild<QPushButton *>(u"mailboxCheck"_s), Qt::LeftButton);
    QCOMPARE(m_said.last(), u"check"_s);
}

void TestMailboxes::tellsMailsFromExports()
{
    QDir().mkpath(m_folder->filePath(u"box/cur"_s));
    QDir().mkpath(m_folder->filePath(u"box/new"_s));
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &name : {u"a.eml"_s, u"b.MBOX"_s, u"box"_s, u"Contact.csv"_s})
        urls.append(QUrl::fromLocalFile(m_folder->filePath(name)));
    data.setUrls(urls);
    const DroppedFiles dropped = droppedFiles(data);
    QCOMPARE(dropped.mails.size(), 3);
    QCOMPARE(dropped.paths, QStringList{m_folder->filePath(u"Contact.csv"_s)});
    QVERIFY(dropped.wrong.isEmpty());
}

QTEST_MAIN(TestMailboxes)
#include "tst_mailboxes.moc"
