// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/declineaction.h"
#include "models/domain/journalreader.h"
#include "models/store/journalreader.h"
#include "tests/ui/previewfixture.h"
#include "ui/page/linetext.h"
#include "ui/portal/recordlink.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QPlainTextEdit>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// Paying, declining and asking for changes in the real window on a real file: from the order, and for the patron.
class TestOrderDesk : public PreviewFixture {
    Q_OBJECT

private Q_SLOTS:
    void anOrderIsPaidInPartAndItsReceiptRead();
    void aCardNumberIsRefusedInPlace();
    void whatIsOffSaysWhy();
    void theSafeAnswerKeepsTheSeats();
    void theSeatsAreGivenUpAndComeBack();
    void actingIsTheOrdinaryActionOnBehalf();
    void thePreviewItselfStaysReadOnly();
    void actingEndsWithEscapeAndWithAnotherPatron();
    void nobodyActsOnAnotherDay();
    void aRequestTouchesNothing();
    void whatIsAskedForTwiceIsAskedOnce_data();
    void whatIsAskedForTwiceIsAskedOnce();
    void theDayEnds();

private:
    RowId renewal()
    {
        const auto &renewals = view()->layoutOfPage()->page().renewals;
        for (const auto &line : renewals) {
            if (line.visible)
                return line.id;
        }
        return 0;
    }
    void chooseRenewal()
    {
        const RowId order = renewal();
        QVERIFY(order);
        inspectRecord(*view(), {page::LineKind::Renewal, order});
        QTRY_VERIFY(find<QAction>("orderPay")->isEnabled());
    }
    QString statusOf(RowId order)
    {
        for (const auto &line : view()->layoutOfPage()->page().orders) {
            if (line.id == order)
                return line.status;
        }
        return {};
    }
    QString lastAction(QString *behalf = nullptr)
    {
        auto db = store::Connection::open(m_desk->url, store::OpenMode::ReadOnly);
        const auto history = store::JournalReader(**db).history({}, 1);
        if (behalf)
            *behalf = history->front().onBehalfOf;
        return history->front().what;
    }
    template <class T>
    T *shown(const char *name)
    {
        T *found = nullptr;
        (void)QTest::qWaitFor([&] { return (found = m_window->findChild<T *>(QString::fromLatin1(name))) && found->isVisible(); }, 8000);
        if (!found)
            qFatal("%s does not come", name);
        return found;
    }
    // The nth button of the renewal that is inspected, pressed by keys.
    void pressLink(page::LinkKind wanted)
    {
        view()->setFocus();
        const auto links = view()->layoutOfPage()->content(view()->inspectedLine()).links;
        for (size_t i = 0; i < links.size(); ++i) {
            QTest::keyClick(view(), Qt::Key_Return);
            if (links[i].kind == wanted)
                break;
        }
        QTest::keyClick(view(), Qt::Key_Space);
    }
};

void TestOrderDesk::anOrderIsPaidInPartAndItsReceiptRead()
{
    open(u"renewing"_s);
    chooseRenewal();
    const RowId order = renewal();
    QVERIFY(find<QWidget>("orderBar")->isVisible());
    QTest::mouseClick(find<QPushButton>("orderPayButton"), Qt::LeftButton);
    auto *dialog = shown<QDialog>("paymentDialog");
    auto *amount = find<QDoubleSpinBox>("paymentAmount");
    QVERIFY(amount->value() > 0);
    QVERIFY(find<QLabel>("paymentSentence")->text().contains(u"paid in full"_s));
    amount->setValue(amount->maximum() + 1); // cannot be more than what is due
    QCOMPARE(amount->value(), amount->maximum());
    amount->setValue(0);
    QVERIFY(!find<QPushButton>("paymentGo")->isEnabled());
    QVERIFY(!find<QPushButton>("paymentGo")->statusTip().isEmpty());
    amount->setValue(50);
    QVERIFY(find<QLabel>("paymentSentence")->text().contains(u"Partially Paid"_s));
    QVERIFY(find<QLabel>("paymentDetail")->text().contains(u"locks"_s));
    QTest::keyClicks(find<QLineEdit>("paymentReference"), u"slip 0417"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    auto *receipt = shown<QPlainTextEdit>("receiptText");
    QVERIFY2(receipt->toPlainText().contains(u"$50.00"_s) && receipt->toPlainText().contains(u"slip 0417"_s), qPrintable(receipt->toPlainText()));
    QVERIFY2(notice().contains(u"$50.00"_s), qPrintable(notice()));
    QTRY_COMPARE(statusOf(order), u"Partially Paid"_s);
    QCOMPARE(lastAction(), u"order.pay"_s);
    QVERIFY2(find<QPushButton>("receiptMail")->isEnabled(), qPrintable(find<QPushButton>("receiptMail")->toolTip()));
    QTest::mouseClick(find<QPushButton>("receiptMail"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(notice().contains(u"outbox"_s), 20'000);
    QCOMPARE(lastAction(), u"mail.write"_s);
    QTest::mouseClick(find<QPushButton>("receiptClose"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(find<QAction>("undo")->text().contains(u"outbox"_s), 20'000);
    trigger("undo"); // the mail
    QTRY_VERIFY_WITH_TIMEOUT(find<QAction>("undo")->text().contains(u"Payment"_s), 20'000);
    trigger("undo");
    QTRY_COMPARE(statusOf(order), u"Pending Renewal"_s);
}

void TestOrderDesk::aCardNumberIsRefusedInPlace()
{
    open(u"renewing"_s);
    chooseRenewal();
    trigger("orderPay");
    auto *dialog = shown<QDialog>("paymentDialog");
    find<QLineEdit>("paymentReference")->setText(u"4111 1111 1111 1111"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(find<QLabel>("paymentSaid")->text().contains(u"card number"_s));
    QVERIFY(dialog->isVisible());
    QVERIFY(lastAction() != u"order.pay"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
}

void TestOrderDesk::whatIsOffSaysWhy()
{
    open(u"halfpaid"_s);
    const auto &orders = view()->layoutOfPage()->page().orders;
    const auto partly = std::find_if(orders.begin(), orders.end(), [](const auto &order) { return order.status == u"Partially Paid"_s; });
    QVERIFY(partly != orders.end());
    inspectRecord(*view(), {page::LineKind::Order, partly->id});
    QTRY_VERIFY(find<QAction>("orderPay")->isEnabled());
    QVERIFY(!find<QAction>("orderDecline")->isEnabled());
    QVERIFY(!find<QAction>("orderDecline")->statusTip().isEmpty());
    QCOMPARE(find<QPushButton>("orderDeclineButton")->accessibleDescription(), find<QAction>("orderDecline")->statusTip());
    QVERIFY(find<QAction>("orderRequest")->isEnabled()); // what is said on the phone can always be written down
}

void TestOrderDesk::theSafeAnswerKeepsTheSeats()
{
    open(u"renewing"_s);
    chooseRenewal();
    const RowId order = renewal();
    trigger("orderDecline");
    auto *dialog = shown<QDialog>("declineDialog");
    QVERIFY2(find<QLabel>("declineSentence")->text().contains(u"go back on sale now"_s), qPrintable(find<QLabel>("declineSentence")->text()));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!m_window->findChild<QDialog *>(u"declineDialog"_s));
    QCOMPARE(statusOf(order), u"Pending Renewal"_s);
}

void TestOrderDesk::theSeatsAreGivenUpAndComeBack()
{
    open(u"renewing"_s);
    chooseRenewal();
    const RowId order = renewal();
    auto *button = find<QPushButton>("orderDeclineButton");
    button->setFocus(Qt::MouseFocusReason);
    QTest::mouseClick(button, Qt::LeftButton);
    shown<QDialog>("declineDialog");
    QTest::mouseClick(find<QPushButton>("declineGo"), Qt::LeftButton);
    QTRY_COMPARE(statusOf(order), u"Did Not Renew"_s);
    QTRY_VERIFY2(notice().contains(u"is not renewed"_s), qPrintable(notice()));
    QVERIFY(!find<QAction>("orderDecline")->isEnabled());
    QTRY_COMPARE(m_window->focusWidget(), find<QWidget>("ordersTableView")); // not in a field that happens to come next
    trigger("undo");
    QTRY_COMPARE(statusOf(order), u"Pending Renewal"_s);
}

void TestOrderDesk::actingIsTheOrdinaryActionOnBehalf()
{
    open(u"renewing"_s);
    chooseRenewal();
    const RowId order = renewal();
    QVERIFY(!find<QWidget>("actingBand")->isVisible());
    QTest::mouseClick(find<QAbstractButton>("actSwitch"), Qt::LeftButton);
    QVERIFY(find<QWidget>("actingBand")->isVisible());
    QVERIFY(find<QLabel>("actingWords")->text().contains(u"Karin Renewing"_s));
    inspectRecord(*view(), {page::LineKind::Renewal, order});
    pressLink(page::LinkKind::Decline);
    shown<QDialog>("declineDialog");
    QTest::mouseClick(find<QPushButton>("declineGo"), Qt::LeftButton);
    QTRY_COMPARE(statusOf(order), u"Did Not Renew"_s);
    QString behalf;
    QCOMPARE(lastAction(&behalf), u"order.decline"_s);
    QCOMPARE(behalf, u"contact:%1"_s.arg(m_desk->contact(u"renewing"_s)));
}

void TestOrderDesk::thePreviewItselfStaysReadOnly()
{
    open(u"renewing"_s);
    chooseRenewal();
    const QString before = lastAction();
    pressLink(page::LinkKind::Decline);
    QTest::qWait(50);
    QVERIFY(!m_window->findChild<QDialog *>(u"declineDialog"_s));
    QCOMPARE(lastAction(), before);
}

void TestOrderDesk::actingEndsWithEscapeAndWithAnotherPatron()
{
    open(u"renewing"_s);
    trigger("actForPatron");
    QVERIFY(find<QWidget>("actingBand")->isVisible());
    QVERIFY(find<QAbstractButton>("actSwitch")->isChecked());
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Escape);
    QVERIFY(!find<QWidget>("actingBand")->isVisible());
    QVERIFY(view()->hasFocus()); // not out of the page, too
    trigger("actForPatron");
    open(u"halfpaid"_s);
    QVERIFY(!find<QWidget>("actingBand")->isVisible());
    QVERIFY(!find<QAction>("actForPatron")->isChecked());
}

void TestOrderDesk::nobodyActsOnAnotherDay()
{
    open(u"renewing"_s);
    trigger("actForPatron");
    Q_EMIT find<QMenu>("whatIfMenu")->aboutToShow();
    trigger("whatIf_donations.namedStages_stage");
    QTRY_VERIFY(!find<QAction>("actForPatron")->isEnabled());
    QVERIFY(!find<QWidget>("actingBand")->isVisible());
    QVERIFY(!find<QAction>("actForPatron")->statusTip().isEmpty());
    QVERIFY(!find<QAbstractButton>("actSwitch")->isEnabled());
}

void TestOrderDesk::aRequestTouchesNothing()
{
    open(u"renewing"_s);
    chooseRenewal();
    const RowId order = renewal();
    trigger("orderRequest");
    const auto *dialog = shown<QDialog>("requestDialog");
    for (const char *name : {"wishSection", "wishLevel"}) { // what the series has, to be chosen
        const auto *choice = dialog->findChild<QComboBox *>(QString::fromLatin1(name));
        QVERIFY(choice && !choice->isEditable() && choice->count() > 1);
    }
    QTest::keyClick(find<QComboBox>("wishSection"), Qt::Key_Down);
    QVERIFY(find<QPushButton>("requestGo")->isEnabled());
    QTest::keyClick(find<QComboBox>("wishSection"), Qt::Key_Up);
    QVERIFY(!find<QPushButton>("requestGo")->isEnabled());
    QTest::keyClick(find<QCheckBox>("wish_aislePreferred"), Qt::Key_Space); // for the seat plan: no words are needed then
    QVERIFY(find<QPushButton>("requestGo")->isEnabled());
    QTest::keyClick(find<QCheckBox>("wish_aisle"), Qt::Key_Space);
    QVERIFY(!find<QCheckBox>("wish_aislePreferred")->isChecked());
    QTest::keyClick(find<QCheckBox>("wish_aisle"), Qt::Key_Space);
    QVERIFY(!find<QPushButton>("requestGo")->isEnabled());
    QTest::keyClicks(find<QPlainTextEdit>("requestNote"), u"An aisle seat"_s);
    QTest::keyClick(find<QCheckBox>("wish_aisle"), Qt::Key_Space);
    QTest::mouseClick(find<QPushButton>("requestGo"), Qt::LeftButton);
    QTRY_VERIFY2(notice().contains(u"change request is recorded"_s), qPrintable(notice()));
    QTRY_VERIFY(view()->layoutOfPage()->page().renewals.front().openRequest);
    QCOMPARE(statusOf(order), u"Pending Renewal"_s);
    trigger("orderPay"); // warns, is not forbidden
    shown<QDialog>("paymentDialog");
    QVERIFY(find<QLabel>("paymentSaid")->text().contains(u"still open"_s));
}

void TestOrderDesk::whatIsAskedForTwiceIsAskedOnce_data()
{
    QTest::addColumn<QString>("deed");
    QTest::addColumn<QString>("dialog");
    QTest::newRow("request") << u"orderRequest"_s << u"requestDialog"_s;
    QTest::newRow("seats") << u"orderSeats"_s << u"seatsDialog"_s;
    QTest::newRow("decline") << u"orderDecline"_s << u"declineDialog"_s;
}

void TestOrderDesk::whatIsAskedForTwiceIsAskedOnce()
{
    QFETCH(QString, deed);
    QFETCH(QString, dialog);
    open(u"renewing"_s);
    chooseRenewal();
    auto *action = m_window->findChild<QAction *>(deed);
    action->trigger();
    action->trigger(); // before anything is read or tried
    bool read = false, tried = false;
    m_desk->window.reader.run([](DeskReaders &) { return Result<bool>(true); }).then(&m_desk->window.reader, [&read](const Result<bool> &) { read = true; });
    m_desk->window.writer.dryRun(std::make_shared<actions::DeclineAction>(std::vector<RowId>{renewal()})).then(&m_desk->window.writer, [&tried](const Result<actions::DryRun> &) { tried = true; });
    QTRY_VERIFY_WITH_TIMEOUT(read && tried, 20'000); // what came before them has come
    QTRY_COMPARE_WITH_TIMEOUT(m_window->findChildren<QDialog *>(dialog).size(), 1, 20'000);
    // While it is open, too: an answer may be faster than the second key.
    shown<QDialog>(dialog.toLatin1().constData());
    action->trigger();
    bool answered = false;
    m_desk->window.reader.run([](DeskReaders &) { return Result<bool>(true); }).then(&m_desk->window.reader, [&answered](const Result<bool> &) { answered = true; });
    QTRY_VERIFY_WITH_TIMEOUT(answered, 20'000);
    QCOMPARE(m_window->findChildren<QDialog *>(dialog).size(), 1);
}

void TestOrderDesk::theDayEnds()
{
    open(u"renewing"_s);
    chooseRenewal();
    trigger("orderPay");
    QTest::keyClick(shown<QDialog>("paymentDialog"), Qt::Key_Return);
    shown<QPlainTextEdit>("receiptText");
    QTest::mouseClick(find<QPushButton>("receiptClose"), Qt::LeftButton);
    trigger("endOfDay");
    shown<QDialog>("endOfDayDialog");
    auto *payments = find<QTableWidget>("endOfDayPayments");
    QTRY_COMPARE(payments->rowCount(), 1);
    QVERIFY(find<QLabel>("endOfDayBalance")->text().contains(u"agree"_s));
    QVERIFY(find<QPushButton>("endOfDayPrint")->isEnabled());
    find<QDateEdit>("endOfDayDay")->setDate(QDate(2020, 1, 1));
    QTRY_COMPARE(payments->rowCount(), 0);
    QTRY_VERIFY(!find<QPushButton>("endOfDayPrint")->isEnabled());
}

QTEST_MAIN(TestOrderDesk)
#include "tst_orderdesk.moc"
