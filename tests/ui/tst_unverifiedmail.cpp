// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/intakeactions.h"
#include "models/actions/patternactions.h"
#include "tests/ui/requestsfixture.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// What a message says of whom nobody knows, in the real window: shown, marked, and taken by a press only.
class TestUnverifiedMail : public testing::RequestsFixture {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotVerifiedIsTakenByAPress_data();
    void whatIsNotVerifiedIsTakenByAPress();
    void whatAStrangerAddsIsMarked();
    void onlyWhatIsShownIsConfirmed();
    void aNameIsLookedFor();
};

void TestUnverifiedMail::whatIsNotVerifiedIsTakenByAPress_data()
{
    QTest::addColumn<Genuine>("genuine");
    QTest::newRow("genuine") << Genuine::Yes;
    QTest::newRow("unverified") << Genuine::Unverified;
    QTest::newRow("failed") << Genuine::Failed;
}

// MAIL.md: of a message that is not verified no action is prefilled; of a forged one nothing is filled in at all.
void TestUnverifiedMail::whatIsNotVerifiedIsTakenByAPress()
{
    QFETCH(const Genuine, genuine);
    openPage();
    const RowId order = *row(seated()).order;
    IncomingMail first, second;
    first.message.digest = QString(64, u'a');
    first.message.messageId = u"first@x.example"_s;
    first.message.from = {stored(u"SELECT c.email FROM contact c JOIN ticket_order o ON o.contact_id = c.id WHERE o.id = ?"_s, {order}), {}};
    first.message.fromCount = 1;
    first.message.text = u"This is about order number %1."_s.arg(stored(u"SELECT number FROM ticket_order WHERE id = ?"_s, {order}));
    second = first;
    second.message.digest = QString(64, u'b');
    second.message.messageId = u"second@x.example"_s;
    second.message.inReplyTo = u"first@x.example"_s;
    second.message.text = u"Could our tickets be changed to the Studio Four series? We have also moved. Our new address is 12 Elm Street, Springfield, IL 62704."_s;
    second.message.genuine = genuine;
    actions::TakeMailAction take({first, second});
    QVERIFY(m_desk->elsewhere(take));
    const RowId request = *take.taken().front().request;
    QCOMPARE(stored(u"SELECT order_id FROM change_request WHERE id = ?"_s, {request}), QString::number(order));
    QCOMPARE(take.taken().back().request, std::optional(request));
    page().reload();
    QTRY_VERIFY_WITH_TIMEOUT(placeOf(request) >= 0, 20'000);
    choose(placeOf(request));
    press(u"requestAddress"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QDialog *>(u"contactEditor"_s), 20'000);
    auto *editor = find<QDialog>(u"contactEditor"_s);
    auto *city = find<QLineEdit>(u"contact_mailing_city"_s);
    QCOMPARE(city->text() == u"Springfield"_s, genuine == Genuine::Yes);
    auto *take1 = editor->findChild<QPushButton *>(u"contactOfferTake"_s);
    QCOMPARE(take1->isVisible(), genuine == Genuine::Unverified);
    if (genuine == Genuine::Unverified) {
        QVERIFY2(editor->findChild<QLabel *>(u"contactOfferText"_s)->text().contains(u"not verified"_s), "why nothing is filled in");
        take1->setFocus();
        QTest::keyClick(take1, Qt::Key_Space);
        QCOMPARE(city->text(), u"Springfield"_s);
        QVERIFY(!take1->isVisible());
        QVERIFY(find<QLabel>(u"contactSentence"_s)->text().contains(u"Check it"_s));
    }
    editor->close();
    if (editor->isVisible()) // asks once more where something is filled in
        editor->close();
    press(u"requestOtherSeries"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QDialog *>(u"moveDialog"_s) && find(u"moveDialog"_s)->isVisible(), 20'000);
    auto *box = find<QComboBox>(u"moveSeries"_s);
    QCOMPARE(box->currentText().contains(u"Studio Four"_s), genuine == Genuine::Yes);
    auto *take2 = find(u"moveDialog"_s)->findChild<QPushButton *>(u"moveOfferTake"_s);
    QCOMPARE(take2 != nullptr, genuine == Genuine::Unverified);
    if (take2) {
        take2->setFocus();
        QTest::keyClick(take2, Qt::Key_Space);
        QVERIFY2(box->currentText().contains(u"Studio Four"_s), qPrintable(box->currentText()));
    }
}

// Who wrote it and that nobody knows it to be the patron, how sure it is: in words, also for who does not see the page.
void TestUnverifiedMail::whatAStrangerAddsIsMarked()
{
    openPage();
    const RowId order = *row(seated()).order;
    IncomingMail first, second;
    first.message.digest = QString(64, u'a');
    first.message.messageId = u"first@x.example"_s;
    first.message.from = {stored(u"SELECT c.email FROM contact c JOIN ticket_order o ON o.contact_id = c.id WHERE o.id = ?"_s, {order}), {}};
    first.message.fromCount = 1;
    first.message.text = u"Order number %1. We would like to sit closer to the stage."_s.arg(stored(u"SELECT number FROM ticket_order WHERE id = ?"_s, {order}));
    second = first;
    second.message.digest = QString(64, u'b');
    second.message.messageId = u"second@x.example"_s;
    second.message.inReplyTo = u"first@x.example"_s;
    second.message.from.address = u"eve@x.example"_s;
    second.message.text = u"We would also like an aisle seat."_s;
    actions::TakeMailAction take({first, second});
    QVERIFY(m_desk->elsewhere(take));
    const RowId request = *take.taken().front().request;
    page().reload();
    QTRY_VERIFY_WITH_TIMEOUT(placeOf(request) >= 0, 20'000);
    choose(placeOf(request));
    auto *wishes = find<QLabel>(u"requestWishes"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(wishes->text().contains(u"eve@x.example, not verified"_s), qPrintable(wishes->text()), 20'000);
    QCOMPARE(wishes->accessibleDescription(), wishes->text());
    QCOMPARE(wishes->text().count(u"not verified"_s), 1);
    QVERIFY2(find<QLabel>(u"requestDoubts"_s)->text().contains(u"no plan counts it"_s), qPrintable(find<QLabel>(u"requestDoubts"_s)->text()));
    press(u"requestConfirmWishes"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(!wishes->text().contains(u"not verified"_s), qPrintable(wishes->text()), 20'000);
    QVERIFY(!find(u"requestConfirmWishes"_s)->isVisible());
    // Each wish by itself, those that were shown.
    const QString said = u"SELECT corrected FROM change_request WHERE id = ?"_s;
    const QString both = stored(u"SELECT 'confirmed=' || min(id) || ' confirmed=' || max(id) FROM request_wish WHERE request_id = ?"_s, {request});
    QCOMPARE(stored(said, {request}), both);
    undo();
    QTRY_VERIFY_WITH_TIMEOUT(find(u"requestConfirmWishes"_s)->isVisible(), 20'000);
    QCOMPARE(stored(said, {request}), QString());
}

// Of what has come since somebody looked nobody has said anything.
void TestUnverifiedMail::onlyWhatIsShownIsConfirmed()
{
    openPage();
    const RowId order = *row(seated()).order;
    const auto eve = [&](const QString &id, const QString &text) {
        IncomingMail mail;
        mail.message.digest = id.leftJustified(64, u'0');
        mail.message.messageId = id + u"@x.example"_s;
        mail.message.inReplyTo = id == "first"_L1 ? QString() : u"first@x.example"_s;
        mail.message.from = {id == "first"_L1 ? stored(u"SELECT c.email FROM contact c JOIN ticket_order o ON o.contact_id = c.id WHERE o.id = ?"_s, {order}) : u"eve@x.example"_s, {}};
        mail.message.fromCount = 1;
        mail.message.text = text;
        return mail;
    };
    actions::TakeMailAction take({eve(u"first"_s, u"Order number %1. We would like to sit closer to the stage."_s.arg(stored(u"SELECT number FROM ticket_order WHERE id = ?"_s, {order}))),
                                  eve(u"second"_s, u"We would also like an aisle seat."_s)});
    QVERIFY(m_desk->elsewhere(take));
    const RowId request = *take.taken().front().request;
    page().reload();
    QTRY_VERIFY_WITH_TIMEOUT(placeOf(request) >= 0, 20'000);
    choose(placeOf(request));
    auto *confirm = find<QPushButton>(u"requestConfirmWishes"_s);
    QTRY_VERIFY_WITH_TIMEOUT(confirm->isVisible() && confirm->isEnabled(), 20'000);
    QList<Notice> notices;
    connect(&page(), &Page::noticed, this, [&notices](const Notice &notice) { notices.append(notice); });
    actions::TakeMailAction late({eve(u"third"_s, u"And please let us sit together."_s)});
    QVERIFY(m_desk->elsewhere(late));
    confirm->click();
    QTRY_VERIFY_WITH_TIMEOUT(!notices.isEmpty(), 20'000);
    QVERIFY2(notices.front().tone == ChipTone::Warn && notices.front().text.contains(u"no longer those that were shown"_s), qPrintable(notices.front().text));
    QCOMPARE(stored(u"SELECT corrected FROM change_request WHERE id = ?"_s, {request}), QString());
}

// A name is no evidence; who it may be can be looked for with one press.
void TestUnverifiedMail::aNameIsLookedFor()
{
    openPage();
    const QString name = stored(u"SELECT first_name || ' ' || last_name FROM contact WHERE id = (SELECT min(contact_id) FROM ticket_order)"_s);
    IncomingMail one;
    one.message.digest = QString(64, u'a');
    one.message.messageId = u"first@x.example"_s;
    one.message.from = {u"nobody@x.example"_s, {}};
    one.message.fromCount = 1;
    one.message.text = u"Name: %1\nMessage: We would like an aisle seat."_s.arg(name);
    actions::StorePatternAction form({0, u"Web form"_s, 1, true, u"label contact: Name\nlabel words: Message\n"_s});
    QVERIFY(m_desk->elsewhere(form));
    actions::TakeMailAction take({one});
    QVERIFY(m_desk->elsewhere(take));
    page().reload();
    QTRY_VERIFY_WITH_TIMEOUT(placeOf(*take.taken().front().request) >= 0, 20'000);
    choose(placeOf(*take.taken().front().request));
    auto *button = find<QPushButton>(u"requestFindName"_s);
    QTRY_VERIFY_WITH_TIMEOUT(button->isVisible(), 20'000);
    QVERIFY2(button->accessibleName().contains(name), qPrintable(button->accessibleName()));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(find<QLineEdit>(u"searchField"_s)->text(), name);
    QTRY_VERIFY_WITH_TIMEOUT(find(u"searchPopup"_s)->isVisible(), 20'000);
}

QTEST_MAIN(TestUnverifiedMail)
#include "tst_unverifiedmail.moc"
