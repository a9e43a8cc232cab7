// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/intakeactions.h"
#include "models/actions/mailaccountactions.h"
#include "models/actions/mailactions.h"
#include "models/actions/outboxactions.h"
#include "models/items/outboxmodel.h"
#include "tests/ui/demowindow.h"
#include "ui/common/chip.h"
#include "ui/common/recordproxy.h"
#include "ui/common/recordtable.h"
#include "ui/common/recordview.h"
#include "ui/outbox/outboxpage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// What waits to be sent, in the real window, on a real file.
class TestOutboxPage : public testing::DemoWindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void saysWhyItIsEmpty();
    void listsAndReads();
    void itsColumnsFitASmallWindow();
    void isCancelledAndTakenBack();
    void sendsWhenThereIsAnAccount();
    void settlesWhatWasProbablySent();
    void saysWhatCameBack();
    void opensThePatron();
    void theModelKeepsItsPromises();

private:
    OutboxPage &page() { return *find<OutboxPage>(u"outboxPage"_s); }
    RecordTable &table() { return *find<RecordTable>(u"outboxTable"_s); }
    QString cell(int row, int column) { return table().proxy().index(row, column).data().toString(); }
    // Receipts for two orders of somebody who has an address.
    void write()
    {
        const auto db = store::Connection::open(m_desk->url, store::OpenMode::ReadOnly);
        auto rows = (*db)->query(u"SELECT o.id, c.email FROM ticket_order o JOIN contact c ON c.id = o.contact_id WHERE c.email LIKE '%@%' AND c.deceased = 0 "
                                 "AND c.source_deleted = 0 AND c.merged_into IS NULL ORDER BY o.id LIMIT 2"_s);
        QVERIFY(rows.has_value());
        std::vector<NewMail> mails;
        m_addresses.clear();
        while (rows->next()) {
            m_addresses.append(rows->value(1).toString());
            mails.push_back({MailKind::Receipt, rows->value(0).toLongLong(), {}, rows->value(1).toString(), u"Receipt"_s, u"Paid now: $1.00\n"_s});
        }
        QCOMPARE(mails.size(), size_t(2));
        QVERIFY(m_desk->window.writer.run(std::make_shared<actions::WriteMailsAction>(mails)).result());
    }
    void openPage()
    {
        find<QAbstractButton>(u"nav_outbox"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(page().isVisible(), 20000);
    }

    QStringList m_addresses; // that were written to
};

void TestOutboxPage::saysWhyItIsEmpty()
{
    openPage();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QPushButton *>(u"outboxCancel"_s), 20000);
    QCOMPARE(table().proxy().rowCount(), 0);
    QVERIFY(!find<QPushButton>(u"outboxCancel"_s)->isEnabled());
    for (const QString &name : {u"outboxCancel"_s, u"outboxOpen"_s})
        QCOMPARE(find<QPushButton>(name)->toolTip(), u"Choose an e-mail first."_s);
    QCOMPARE(find<QPlainTextEdit>(u"outboxText"_s)->toPlainText(), u"Choose an e-mail to read it."_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"outboxSending"_s)->text().contains(u"mail account"_s), 20'000);
    QVERIFY(find<QPushButton>(u"outboxAccount"_s)->isEnabled());
}

void TestOutboxPage::listsAndReads()
{
    openPage();
    write();
    QTRY_COMPARE_WITH_TIMEOUT(page().count(), 2, 20'000);
    QCOMPARE(cell(0, items::OutboxModel::StateColumn), u"Waiting"_s);
    QStringList recipients{cell(0, items::OutboxModel::RecipientColumn), cell(1, items::OutboxModel::RecipientColumn)}, asked = m_addresses;
    recipients.sort();
    asked.sort();
    QCOMPARE(recipients, asked);
    QCOMPARE(cell(0, items::OutboxModel::SubjectColumn), u"Receipt"_s);
    QCOMPARE(cell(0, items::OutboxModel::KindColumn), u"Receipt"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(cell(0, items::OutboxModel::WhenColumn).endsWith(u"05:42"_s), qPrintable(cell(0, items::OutboxModel::WhenColumn)), 20'000); // 10:42 UTC, by the theatre's clocks
    table().setFocusToRows();
    QTRY_COMPARE_WITH_TIMEOUT(find<QPlainTextEdit>(u"outboxText"_s)->toPlainText(), u"Paid now: $1.00\n"_s, 20000);
}

void TestOutboxPage::itsColumnsFitASmallWindow()
{
    m_window->resize(1280, 720);
    openPage();
    write();
    QTRY_COMPARE_WITH_TIMEOUT(table().proxy().rowCount(), 2, 20000);
    QTRY_COMPARE_WITH_TIMEOUT(table().view().horizontalScrollBar()->maximum(), 0, 20000);
}

void TestOutboxPage::isCancelledAndTakenBack()
{
    openPage();
    write();
    QTRY_COMPARE_WITH_TIMEOUT(page().count(), 2, 20'000);
    table().setFocusToRows();
    QTest::keyClick(find(u"outboxTableView"_s), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(table().selected().size(), size_t(2));
    QTest::keyClick(find(u"outboxCancel"_s), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(page().count(), 0, 20'000);
    for (const int row : {0, 1})
        QTRY_COMPARE_WITH_TIMEOUT(cell(row, items::OutboxModel::StateColumn), u"Cancelled"_s, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(!find<QPushButton>(u"outboxCancel"_s)->isEnabled(), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(find<QAction>(u"undo"_s)->text().contains(u"cancelled"_s), 20'000);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(page().count(), 2, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(find<QAction>(u"undo"_s)->text().contains(u"outbox"_s), 20'000);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier); // as if they had never been
    QTRY_COMPARE_WITH_TIMEOUT(table().proxy().rowCount(), 0, 20'000);
}

// The account is filled in by the provider's name; what waits can be sent from then on.
void TestOutboxPage::sendsWhenThereIsAnAccount()
{
    openPage();
    write();
    QTRY_COMPARE_WITH_TIMEOUT(page().count(), 2, 20'000);
    table().setFocusToRows();
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"outboxSend"_s)->toolTip().contains(u"mail account"_s), 20'000);
    QTest::mouseClick(find<QPushButton>(u"outboxAccount"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QDialog *>(u"accountDialog"_s), 20'000);
    QVERIFY(!find<QPushButton>(u"accountSave"_s)->isEnabled());
    QVERIFY(!find<QPushButton>(u"accountTest"_s)->isEnabled());
    QTest::keyClicks(find<QLineEdit>(u"accountAddress"_s), u"desk@example.org"_s);
    auto *preset = find<QComboBox>(u"accountPreset"_s);
    preset->setCurrentIndex(2);
    Q_EMIT preset->activated(2);
    QCOMPARE(find<QLineEdit>(u"accountHost"_s)->text(), u"smtp.office365.com"_s);
    QVERIFY(!find<QPushButton>(u"accountSave"_s)->isEnabled()); // nobody has signed in yet
    preset->setCurrentIndex(1);
    Q_EMIT preset->activated(1);
    QCOMPARE(find<QLineEdit>(u"accountHost"_s)->text(), u"smtp.gmail.com"_s);
    QTest::mouseClick(find<QPushButton>(u"accountSave"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"outboxSending"_s)->text().contains(u"desk@example.org"_s), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"outboxSend"_s)->isEnabled(), 20'000);
}

void TestOutboxPage::settlesWhatWasProbablySent()
{
    openPage();
    write();
    QTRY_COMPARE_WITH_TIMEOUT(page().count(), 2, 20'000);
    const auto other = actions::Desk::open(m_desk->url, {}, [] { return Instant{testing::now.ms + mailDelayMs}; });
    QVERIFY(other.has_value());
    const RowId mail = (*other)->connection().value(u"SELECT max(id) FROM outbox"_s)->toLongLong();
    MailAccount sender;
    sender.host = u"h"_s;
    sender.user = u"u"_s;
    sender.fromAddress = u"desk@example.org"_s;
    actions::SetMailAccountAction account(sender);
    QVERIFY((*other)->runner().run(account).has_value());
    const RowId id = (*other)->connection().value(u"SELECT id FROM mail_account"_s)->toLongLong();
    actions::ClaimMailAction really(mail, {u"gone"_s, id, u"id@x"_s});
    QVERIFY((*other)->runner().run(really).has_value());
    actions::StrandedMailsAction stranded({mail}, testing::now);
    QVERIFY((*other)->runner().run(stranded).has_value());
    page().reload();
    QTRY_COMPARE_WITH_TIMEOUT(page().count(), 1, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, items::OutboxModel::StateColumn), u"Probably sent"_s, 20'000);
    table().choose(mail);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"outboxFate"_s)->text().contains(u"not sent again by itself"_s), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"outboxArrived"_s)->isEnabled(), 20'000);
    QTest::mouseClick(find<QPushButton>(u"outboxArrived"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, items::OutboxModel::StateColumn), u"Sent"_s, 20'000);
}

// A server's words, as text; whoever works here says what becomes of it.
void TestOutboxPage::saysWhatCameBack()
{
    openPage();
    write();
    QTRY_COMPARE_WITH_TIMEOUT(page().count(), 2, 20'000);
    const auto other = actions::Desk::open(m_desk->url, {}, [] { return Instant{testing::now.ms + mailDelayMs}; });
    QVERIFY(other.has_value());
    const RowId mail = (*other)->connection().value(u"SELECT max(id) FROM outbox"_s)->toLongLong();
    MailAccount sender;
    sender.host = u"h"_s;
    sender.user = u"u"_s;
    sender.fromAddress = u"desk@example.org"_s;
    actions::SetMailAccountAction account(sender);
    QVERIFY((*other)->runner().run(account).has_value());
    actions::ClaimMailAction really(mail, {u"me"_s, (*other)->connection().value(u"SELECT id FROM mail_account"_s)->toLongLong(), u"id@x"_s});
    QVERIFY((*other)->runner().run(really).has_value());
    actions::MailOutcomeAction sent(mail, u"me"_s, {MailState::Sent, {}, {}});
    QVERIFY((*other)->runner().run(sent).has_value());
    IncomingMail report;
    report.message.kind = MessageKind::Automatic;
    report.message.kindReason = KindReason::Report;
    report.message.digest = QString(64, u'7');
    report.message.failure = DeliveryFailure{{u"id@x"_s}, u"550 <b>no</b> & such user"_s};
    actions::TakeMailAction take({report});
    QVERIFY((*other)->runner().run(take).has_value());
    page().reload();
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, items::OutboxModel::StateColumn), u"Came back"_s, 20'000);
    table().choose(mail);
    auto *fate = find<QLabel>(u"outboxFate"_s);
    QTRY_VERIFY_WITH_TIMEOUT(fate->text().contains(u"It came back. A mail server says: “550 <b>no</b> & such user”"_s), 20'000);
    QVERIFY(fate->text().startsWith(u"It was sent on "_s));
    QCOMPARE(fate->textFormat(), Qt::PlainText);
    QVERIFY(!find<QPushButton>(u"outboxSend"_s)->isEnabled());
    auto *again = find<QPushButton>(u"outboxAgain"_s);
    QTRY_VERIFY_WITH_TIMEOUT(again->isEnabled() && find<QPushButton>(u"outboxArrived"_s)->isEnabled(), 20'000);
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT((*other)->connection().value(u"SELECT state FROM outbox WHERE id = ?"_s, {mail})->toString(), u"waiting"_s, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, items::OutboxModel::StateColumn), u"Waiting"_s, 20'000);
}

void TestOutboxPage::opensThePatron()
{
    openPage();
    write();
    QTRY_COMPARE_WITH_TIMEOUT(table().proxy().rowCount(), 2, 20'000);
    const QString who = cell(0, items::OutboxModel::PatronColumn);
    table().setFocusToRows();
    QTest::keyClick(find(u"outboxTableView"_s), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(find(u"patronsPage"_s)->isVisible(), 20'000);
    QVERIFY(!who.isEmpty());
    QTRY_VERIFY2_WITH_TIMEOUT(m_window->windowTitle().startsWith(who), qPrintable(m_window->windowTitle()), 20'000);
}

void TestOutboxPage::theModelKeepsItsPromises()
{
    items::OutboxModel model(m_desk->window.reader);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    write();
    model.load();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 2, 20'000);
    QCOMPARE(model.waiting(), 2);
}

QTEST_MAIN(TestOutboxPage)
#include "tst_outboxpage.moc"
