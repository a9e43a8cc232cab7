// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/intakeactions.h"
#include "models/actions/mailrequestaction.h"
#include "models/actions/requestactions.h"
#include "tests/ui/requestsfixture.h"
#include "ui/requests/filedmaillist.h"
#include "ui/requests/messageview.h"
#include "ui/requests/requestkeeper.h"
#include "ui/requests/requestlist.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// Mails that no request came of, in the real window on a real file: seen, read, made requests, and taken back.
class TestAutomaticMail : public testing::RequestsFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void areListedWithWhy();
    void areReadAsAnyMessage();
    void areNotCounted();
    void returnMakesOneARequest();
    void severalAreMadeAtOnce();
    void aHiddenPageOpensNone();
    void whatIsPartlyRefusedIsAWarning();
    void olderOnesAreShown();
    void whatIsClosedAsNoneIsThere();
    void areFound();
    void comeByThemselves();
    void whatIsSelectedStaysSo();
    void theChoiceIsKept();
    void theModelKeepsItsPromises();

private:
    QListView &mails() { return *find<QListView>(u"filedMailsView"_s); }
    int mailCount() { return mails().model()->rowCount(); }
    QString mail(int at) { return mails().model()->index(at, 0).data(Qt::AccessibleTextRole).toString(); }
    QString text(const QString &label) { return find<QLabel>(label)->text(); }
    QString sender(int at) { return mails().model()->index(at, 0).data().toString(); }
    void list(RequestView::Which which)
    {
        auto *box = find<QComboBox>(u"requestsWhich"_s);
        box->setCurrentIndex(int(which));
        Q_EMIT box->activated(int(which));
    }
    void showMails(int count)
    {
        list(RequestView::Which::Automatic);
        QTRY_COMPARE_WITH_TIMEOUT(mailCount(), count, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(mails().isVisible() && mails().currentIndex().isValid(), 20'000);
    }
    void take(const QString &id, KindReason reason, const QString &from, const QString &words)
    {
        IncomingMail one;
        one.message.kind = MessageKind::Automatic;
        one.message.kindReason = reason;
        one.message.digest = id.leftJustified(64, u'0');
        one.message.messageId = id + u"@x"_s;
        one.message.subject = u"Subject "_s + id;
        one.message.from = {from, {}};
        one.message.fromCount = 1;
        one.message.text = words;
        one.message.attachments = {{1, u"plan.pdf"_s, u"application/pdf"_s, 12, QString(64, u'1')}};
        one.raw = "raw";
        actions::TakeMailAction action({one});
        QVERIFY(m_desk->elsewhere(action));
    }
};

void TestAutomaticMail::init()
{
    makeDesk();
    take(u"a"_s, KindReason::Bulk, u"list@x.example"_s, u"Please give us two seats closer to the stage. https://x.example"_s);
    take(u"b"_s, KindReason::AutoSubmitted, u"away@x.example"_s, u"I am away"_s);
    openQueue();
    find<QAbstractButton>(u"nav_requests"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(page().isVisible() && page().keeper().request() != 0, 20'000);
}

void TestAutomaticMail::areListedWithWhy()
{
    showMails(2);
    QVERIFY2(mail(0).contains(u"away@x.example, Subject b, Sent by a program"_s), qPrintable(mail(0)));
    QVERIFY2(mail(1).contains(u"list@x.example, Subject a, A list’s mail"_s), qPrintable(mail(1)));
    QTRY_COMPARE_WITH_TIMEOUT(text(u"requestsTitle"_s), u"2 e-mails"_s, 20'000);
    QVERIFY(!find<QComboBox>(u"requestsSort"_s)->isVisible());
    QVERIFY(!find<QComboBox>(u"requestsWhich"_s)->toolTip().isEmpty());
    for (const QString &name : {u"requestsSet"_s, u"requestsMerge"_s})
        QVERIFY(!find(name)->isVisible());
    list(RequestView::Which::Open);
    QTRY_VERIFY_WITH_TIMEOUT(page().keeper().request() != 0, 20'000); // one of the queue again
    QVERIFY(find(u"requestsSet"_s)->isVisible() && !find(u"requestsMake"_s)->isVisible() && find<QComboBox>(u"requestsSort"_s)->isVisible());
}

void TestAutomaticMail::areReadAsAnyMessage()
{
    showMails(2);
    QCOMPARE(page().keeper().request(), 0); // nobody works on a request meanwhile
    QTRY_VERIFY_WITH_TIMEOUT(text(u"requestSubject"_s).contains(u"Subject b"_s), 20'000);
    QVERIFY(!find(u"requestUnderstood"_s)->isVisible());
    mails().setFocus();
    QTest::keyClick(&mails(), Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(text(u"requestSubject"_s).contains(u"Subject a"_s), 20'000);
    QVERIFY(find<MessageView>(u"requestText"_s)->toPlainText().contains(u"closer to the stage"_s));
    QVERIFY(text(u"requestGenuineReason"_s).contains(u"many people at once"_s));
    QCOMPARE(find<QLabel>(u"requestSubject"_s)->textFormat(), Qt::PlainText);
    QVERIFY(text(u"requestAttachment_0"_s).contains(u"plan.pdf"_s));
    QVERIFY(!find<QPushButton>(u"requestNotPossible"_s)->isEnabled());
    find<QAction>(u"previousRequest"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(text(u"requestSubject"_s).contains(u"Subject b"_s), 20'000);
}

void TestAutomaticMail::areNotCounted()
{
    const int before = page().count();
    take(u"c"_s, KindReason::Report, u"mailer-daemon@x.example"_s, u"no"_s);
    page().reload();
    showMails(3);
    QVERIFY(mail(0).contains(u"A delivery report"_s));
    QCOMPARE(page().count(), before);
}

void TestAutomaticMail::returnMakesOneARequest()
{
    const int before = page().count();
    showMails(2);
    mails().setFocus();
    QTest::keyClick(&mails(), Qt::Key_Down);
    QTest::keyClick(&mails(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(page().count(), before + 1, 20'000);
    const RowId made = stored(u"SELECT request_id FROM message WHERE subject = 'Subject a'"_s).toLongLong();
    QVERIFY(made != 0);
    QTRY_COMPARE_WITH_TIMEOUT(page().keeper().request(), made, 20'000); // and goes to it
    QCOMPARE(find<QComboBox>(u"requestsWhich"_s)->currentIndex(), int(RequestView::Which::Open));
    QTRY_VERIFY_WITH_TIMEOUT(text(u"requestWishes"_s).contains(u"stage"_s), 20'000);
    auto *view = find<QListView>(u"requestsView"_s);
    QTRY_VERIFY_WITH_TIMEOUT(view->currentIndex().isValid() && static_cast<RequestList *>(view->model())->at(view->currentIndex()).id == made, 20'000);
    QVERIFY(find(u"requestUnderstood"_s)->isVisible());
    QSignalSpy noticed(&page(), &Page::noticed);
    QTRY_VERIFY_WITH_TIMEOUT(find<QAction>(u"undo"_s)->isEnabled(), 20'000);
    find<QAction>(u"undo"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(page().count(), before, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(page().keeper().request() != made, 20'000);
    QCOMPARE(noticed.size(), 0); // what was taken back is no mistake
    showMails(2);
}

void TestAutomaticMail::severalAreMadeAtOnce()
{
    const int before = page().count();
    showMails(2);
    mails().selectAll();
    auto *make = find<QPushButton>(u"requestsMake"_s);
    QTRY_VERIFY_WITH_TIMEOUT(make->isVisible() && make->isEnabled(), 20'000);
    QTest::mouseClick(make, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(page().count(), before + 2, 20'000);
    list(RequestView::Which::Automatic);
    QTRY_VERIFY_WITH_TIMEOUT(mailCount() == 0 && find(u"filedMailsEmpty"_s)->isVisible(), 20'000);
    QVERIFY(!find<QPushButton>(u"requestsMake"_s)->isEnabled());
    QVERIFY(!find<QPushButton>(u"requestsMake"_s)->statusTip().isEmpty());
}

// Whoever has gone elsewhere meanwhile works on nothing here: nobody would give it back.
void TestAutomaticMail::aHiddenPageOpensNone()
{
    showMails(2);
    auto *make = find<QPushButton>(u"requestsMake"_s);
    QTRY_VERIFY_WITH_TIMEOUT(make->isEnabled(), 20'000);
    make->click();
    find<QAbstractButton>(u"nav_outbox"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!page().isVisible(), 20'000);
    QTRY_VERIFY2_WITH_TIMEOUT(text(u"noticeText"_s).contains(u"change request"_s), qPrintable(text(u"noticeText"_s)), 20'000);
    QCOMPARE(stored(u"SELECT count(*) FROM message WHERE request_id IS NOT NULL AND subject LIKE 'Subject _'"_s), u"1"_s);
    take(u"c"_s, KindReason::NoReturn, u"server@x.example"_s, u"x"_s); // behind whatever was asked for
    QTRY_VERIFY_WITH_TIMEOUT(!make->isEnabled(), 20'000);
    QCOMPARE(page().keeper().request(), 0);
    QCOMPARE(stored(u"SELECT count(*) FROM request_claim"_s), u"0"_s);
}

void TestAutomaticMail::whatIsPartlyRefusedIsAWarning()
{
    showMails(2);
    mails().selectAll();
    auto *make = find<QPushButton>(u"requestsMake"_s);
    QTRY_VERIFY_WITH_TIMEOUT(make->isEnabled(), 20'000);
    QList<Notice> notices;
    connect(&page(), &Page::noticed, this, [&notices](const Notice &notice) { notices.append(notice); });
    actions::RequestsOfMailsAction made({stored(u"SELECT id FROM message WHERE subject = 'Subject a'"_s).toLongLong()});
    QVERIFY(m_desk->elsewhere(made)); // somebody was quicker
    make->click();
    QTRY_COMPARE_WITH_TIMEOUT(notices.size(), 1, 20'000);
    QVERIFY2(notices.front().tone == ChipTone::Warn, qPrintable(notices.front().text));
    QVERIFY2(notices.front().text.contains(u"stay"_s), qPrintable(notices.front().text));
}

// Of very many the newest come at first, the others when they are wanted, down to the oldest.
void TestAutomaticMail::olderOnesAreShown()
{
    constexpr int count = items::FiledMailModel::mailsAtOnce + 20;
    std::vector<IncomingMail> some;
    for (int i = 3; i <= count; ++i) {
        IncomingMail one;
        one.message.kind = MessageKind::Automatic;
        one.message.kindReason = KindReason::Bulk;
        one.message.digest = QString::number(i).rightJustified(64, u'f');
        one.message.messageId = QString::number(i) + u"@y"_s;
        one.message.from = {u"list@y.example"_s, {}};
        one.message.fromCount = 1;
        some.push_back(one);
        if (some.size() == actions::mostMailsAtOnce || i == count) {
            actions::TakeMailAction action(std::exchange(some, {}));
            QVERIFY(m_desk->elsewhere(action));
        }
    }
    showMails(items::FiledMailModel::mailsAtOnce);
    auto *newest = find<QLabel>(u"filedMailsNewest"_s);
    auto *older = find<QPushButton>(u"filedMailsOlder"_s);
    QTRY_VERIFY_WITH_TIMEOUT(newest->isVisible() && older->isVisible(), 20'000);
    QVERIFY2(newest->text().contains(u"1,000"_s), qPrintable(newest->text()));
    auto *words = find<QLineEdit>(u"requestsFind"_s);
    words->setText(u"away"_s); // the oldest are not here yet
    QTRY_COMPARE_WITH_TIMEOUT(mailCount(), 0, 20'000);
    QVERIFY(newest->isVisible());
    words->clear();
    QTRY_COMPARE_WITH_TIMEOUT(mailCount(), items::FiledMailModel::mailsAtOnce, 20'000);
    mails().scrollToBottom();
    const int place = mails().verticalScrollBar()->value();
    QVERIFY(place > 0);
    older->setFocus();
    QTest::keyClick(older, Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(mailCount(), count, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!newest->isVisible() && !older->isVisible(), 20'000); // all are there
    QCOMPARE(mails().verticalScrollBar()->value(), place); // who has read so far goes on from there
    QTRY_VERIFY_WITH_TIMEOUT(mails().hasFocus(), 20'000);
    mails().setCurrentIndex(mails().model()->index(count - 1, 0));
    QTRY_VERIFY_WITH_TIMEOUT(text(u"requestSubject"_s).contains(u"Subject a"_s), 20'000);
    words->setText(u"away"_s);
    QTRY_COMPARE_WITH_TIMEOUT(mailCount(), 1, 20'000);
    words->clear();
    page().reload(); // all of them come again
    QTRY_COMPARE_WITH_TIMEOUT(mailCount(), count, 20'000);
}

void TestAutomaticMail::whatIsClosedAsNoneIsThere()
{
    actions::RequestsOfMailsAction make({stored(u"SELECT id FROM message WHERE subject = 'Subject a'"_s).toLongLong()});
    QVERIFY(m_desk->elsewhere(make));
    const RowId request = stored(u"SELECT request_id FROM message WHERE subject = 'Subject a'"_s).toLongLong();
    RequestEdit edit;
    edit.state = u"withdrawn"_s;
    edit.reason = stored(u"SELECT id FROM request_reason WHERE code = 'noRequest'"_s).toLongLong();
    actions::SetRequestsAction close({request}, edit);
    QVERIFY(m_desk->elsewhere(close));
    showMails(2);
    int at = 0;
    while (at < mailCount() && !mail(at).contains(u"No request, as staff say"_s))
        ++at;
    QVERIFY(at < mailCount());
    mails().setCurrentIndex(mails().model()->index(at, 0));
    QTRY_VERIFY_WITH_TIMEOUT(text(u"requestGenuineReason"_s).contains(u"Staff have said that it is no request."_s), 20'000);
    find<QPushButton>(u"requestsMake"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"SELECT state FROM change_request WHERE id = %1"_s.arg(request)), u"new"_s, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(page().keeper().request(), request, 20'000);
}

void TestAutomaticMail::areFound()
{
    showMails(2);
    find<QLineEdit>(u"requestsFind"_s)->setText(u"AWAY program"_s);
    QTRY_COMPARE_WITH_TIMEOUT(mailCount(), 1, 20'000);
    QCOMPARE(sender(0), u"away@x.example"_s);
    find<QLineEdit>(u"requestsFind"_s)->setText(u"nothing of the kind"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find(u"filedMailsEmpty"_s)->isVisible(), 20'000);
    find<QLineEdit>(u"requestsFind"_s)->clear();
    QTRY_COMPARE_WITH_TIMEOUT(mailCount(), 2, 20'000);
    find<QLineEdit>(u"requestsFind"_s)->setFocus();
    QTest::keyClick(find<QLineEdit>(u"requestsFind"_s), Qt::Key_Down);
    QVERIFY(m_window->focusWidget() == &mails());
}

// What another desk does is seen here, and whoever reads stays where they are.
void TestAutomaticMail::comeByThemselves()
{
    showMails(2);
    mails().setCurrentIndex(mails().model()->index(1, 0));
    take(u"c"_s, KindReason::NoReturn, u"server@x.example"_s, u"x"_s);
    page().reload();
    QTRY_COMPARE_WITH_TIMEOUT(mailCount(), 3, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(mails().currentIndex().data().toString(), u"list@x.example"_s, 20'000);
}

// Whatever comes, or is done elsewhere: what is done next is done to what was chosen, or to nothing.
void TestAutomaticMail::whatIsSelectedStaysSo()
{
    showMails(2);
    mails().selectAll();
    take(u"c"_s, KindReason::NoReturn, u"server@x.example"_s, u"x"_s);
    page().reload();
    QTRY_COMPARE_WITH_TIMEOUT(mailCount(), 3, 20'000);
    QCOMPARE(mails().selectionModel()->selectedRows().size(), 2);
    QVERIFY(!mails().selectionModel()->isSelected(mails().model()->index(0, 0)));
    QVERIFY(!find<QLabel>(u"filedMailsNewest"_s)->isVisible());
    mails().setCurrentIndex(mails().model()->index(2, 0));
    actions::RequestsOfMailsAction made({stored(u"SELECT id FROM message WHERE subject = 'Subject a'"_s).toLongLong()});
    QVERIFY(m_desk->elsewhere(made));
    page().reload();
    QTRY_COMPARE_WITH_TIMEOUT(mailCount(), 2, 20'000);
    QVERIFY(!mails().currentIndex().isValid() && !mails().selectionModel()->hasSelection());
    QVERIFY(!find<QPushButton>(u"requestsMake"_s)->isEnabled());
}

void TestAutomaticMail::theChoiceIsKept()
{
    const RequestView view{RequestView::Which::Automatic, RequestView::Sort::Newest, {}};
    QCOMPARE(RequestView::from(view.text()), view);
    showMails(2);
    find<QAbstractButton>(u"nav_outbox"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!page().isVisible(), 20'000);
    find<QAbstractButton>(u"nav_requests"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(mails().isVisible(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(text(u"requestSubject"_s).contains(u"Subject b"_s), 20'000);
}

void TestAutomaticMail::theModelKeepsItsPromises()
{
    showMails(2);
    const QAbstractItemModelTester tester(mails().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    find<QLineEdit>(u"requestsFind"_s)->setText(u"away"_s);
    QTRY_COMPARE_WITH_TIMEOUT(mailCount(), 1, 20'000);
    page().reload();
    find<QLineEdit>(u"requestsFind"_s)->clear();
    QTRY_COMPARE_WITH_TIMEOUT(mailCount(), 2, 20'000);
}

QTEST_MAIN(TestAutomaticMail)
#include "tst_automaticmail.moc"
