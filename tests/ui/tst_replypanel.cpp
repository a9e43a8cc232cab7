// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/mailaccountactions.h"
#include "models/actions/outboxactions.h"
#include "tests/ui/replyfixture.h"
#include "ui/requests/replypanel.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// An answer from its template to the outbox, on a real file.
class TestReplyPanel : public testing::ReplyFixture {
    Q_OBJECT

private Q_SLOTS:
    void fillsAndSends();
    void isUndoneAndStands();
    void saysWhatStopsIt();
    void anotherAddressNeedsATick();
    void whatWasCheckedIsSent();
    void keepsADraft();
    void whoWritesIsFilledInLater();
    void whatHadGoneIsNoDraft();
    void followsTheOrder();
    void whatSomebodyTypedInStays();
    void whoComesBackFindsItFilledAnew();
};

void TestReplyPanel::fillsAndSends()
{
    QVERIFY(!send().isEnabled());
    QCOMPARE(send().statusTip(), u"Write the answer, or choose a template."_s);
    QSignalSpy sent(m_panel.get(), &ReplyPanel::sent);
    choose(u"Received"_s);
    QVERIFY2(!text().contains(u'{'), qPrintable(text()));
    QVERIFY2(send().isEnabled(), qPrintable(send().statusTip() + find<QLabel>(u"replyStops"_s)->text()));
    find<QCheckBox>(u"replyWait"_s)->setChecked(true);
    QTest::mouseClick(&send(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"SELECT count(*) FROM outbox WHERE request_id = %1 AND kind = 'reply'"_s.arg(m_request)), u"1"_s, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(sent.size(), 1, 20'000);
    QVERIFY(text().isEmpty());
    QCOMPARE(stored(u"SELECT state FROM change_request WHERE id = %1"_s.arg(m_request)), u"waiting"_s);
}

void TestReplyPanel::isUndoneAndStands()
{
    m_panel->setUndoSeconds(600);
    choose(u"Received"_s);
    const QString before = text();
    QTest::mouseClick(&send(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(find(u"replySend"_s)->isVisible(), 20'000);
    QVERIFY(!send().isEnabled());
    QVERIFY(find<QPlainTextEdit>(u"replyText"_s)->isReadOnly());
    QTest::mouseClick(find<QPushButton>(u"replyUndo"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!find(u"replySend"_s)->isVisible(), 20'000);
    QCOMPARE(stored(u"SELECT count(*) FROM outbox"_s), u"0"_s);
    QCOMPARE(text(), before);
    QTRY_VERIFY_WITH_TIMEOUT(send().isEnabled(), 20'000);
}

void TestReplyPanel::saysWhatStopsIt()
{
    write(u"Row ZZ seats 98–99 are yours until 1 January 1999, {name}."_s);
    const QString stops = find<QLabel>(u"replyStops"_s)->text();
    QVERIFY2(stops.contains(u"“Row ZZ seats 98–99”"_s) && stops.contains(u"“1 January 1999”"_s) && stops.contains(u"{name}"_s), qPrintable(stops));
    QCOMPARE(find<QPlainTextEdit>(u"replyText"_s)->extraSelections().size(), 3);
    QVERIFY(!send().isEnabled());
    write(u"We look into it."_s);
    QVERIFY(find<QLabel>(u"replyStops"_s)->isHidden());
    QVERIFY(send().isEnabled());
}

void TestReplyPanel::anotherAddressNeedsATick()
{
    write(u"We look into it."_s);
    QVERIFY(find<QCheckBox>(u"replyEven"_s)->isHidden());
    auto *to = find<QLineEdit>(u"replyTo"_s);
    to->selectAll();
    QTest::keyClicks(to, u"other@example.org"_s);
    QVERIFY(!find<QCheckBox>(u"replyEven"_s)->isHidden());
    QVERIFY2(send().statusTip().contains(u"other@example.org is not the address"_s), qPrintable(send().toolTip()));
    find<QCheckBox>(u"replyEven"_s)->setChecked(true);
    QVERIFY(send().isEnabled());
}

void TestReplyPanel::whatWasCheckedIsSent()
{
    auto *checked = find<QCheckBox>(u"replyChecked"_s);
    write(u"We look into it."_s);
    QVERIFY(checked->isHidden());
    write(u"Row ZZ seats 98–99 are yours."_s);
    QVERIFY(!checked->isHidden());
    QVERIFY(!send().isEnabled());
    checked->setChecked(true);
    QVERIFY2(send().isEnabled(), qPrintable(send().statusTip()));
    write(u"Row ZZ seats 98–99 are yours until 1 January 1999."_s);
    QVERIFY(!checked->isChecked()); // it was something else
    QVERIFY(!send().isEnabled());
    write(u"Row ZZ seats 98–99 are yours, {name}."_s);
    QVERIFY(checked->isHidden()); // a field that is open is never right
    write(u"Row ZZ seats 98–99 are yours."_s);
    checked->setChecked(true);
    QTest::mouseClick(&send(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"SELECT count(*) FROM outbox WHERE kind = 'reply'"_s), u"1"_s, 20'000);
    QVERIFY(stored(u"SELECT parameters FROM journal_action ORDER BY id DESC LIMIT 1"_s).contains(u"Row ZZ seats 98–99"_s));
}

// Undo comes too late: what was sent does not stand there as if it waited.
void TestReplyPanel::whatHadGoneIsNoDraft()
{
    m_panel->setUndoSeconds(600);
    choose(u"Received"_s);
    QTest::mouseClick(&send(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(find(u"replySend"_s)->isVisible(), 20'000);
    const RowId mail = stored(u"SELECT max(id) FROM outbox"_s).toLongLong();
    MailAccount from;
    from.name = u"Box office"_s;
    from.host = u"mail.example.org"_s;
    from.user = u"clerk"_s;
    from.fromAddress = u"box@example.org"_s;
    actions::SetMailAccountAction account(from);
    actions::HurryMailsAction hurry({mail});
    QVERIFY(m_desk->elsewhere(account) && m_desk->elsewhere(hurry));
    actions::ClaimMailAction claim(mail, {u"another workstation"_s, stored(u"SELECT max(id) FROM mail_account"_s).toLongLong(), u"<1@example.org>"_s});
    QVERIFY(m_desk->elsewhere(claim) && claim.claimed());
    QString told;
    connect(m_panel.get(), &ReplyPanel::noticed, this, [&](const Notice &notice) { told = notice.text; });
    QSignalSpy sent(m_panel.get(), &ReplyPanel::sent);
    QTest::mouseClick(find<QPushButton>(u"replyUndo"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(sent.size(), 1, 20'000);
    QVERIFY2(told.startsWith(u"It had gone already"_s), qPrintable(told));
    QVERIFY(text().isEmpty());
    QVERIFY(m_panel->draft().body.isEmpty());
}

void TestReplyPanel::keepsADraft()
{
    QSignalSpy changed(m_panel.get(), &ReplyPanel::draftChanged);
    RequestDraft half;
    half.body = u"Half an answer"_s;
    half.subject = u"About your seats"_s;
    half.recipient = u"other@example.org"_s;
    half.templateName = u"Received"_s;
    m_panel->setDraft(half);
    QCOMPARE(changed.size(), 0); // it is nobody's edit
    const RequestDraft kept = m_panel->draft();
    QCOMPARE(kept.body, half.body);
    QCOMPARE(kept.subject, half.subject);
    QCOMPARE(kept.recipient, half.recipient);
    QTRY_COMPARE_WITH_TIMEOUT(m_panel->draft().templateName, half.templateName, 20'000);
    QVERIFY(!find<QCheckBox>(u"replyEven"_s)->isChecked()); // its tick is given anew
    QTest::keyClicks(find<QPlainTextEdit>(u"replyText"_s), u"x"_s);
    QVERIFY(changed.size() > 0);
    m_panel->setRequest(std::nullopt);
    QVERIFY(m_panel->draft().body.isEmpty());
    QCOMPARE(send().statusTip(), u"Choose a request first."_s);
}

namespace {

// Keeps the writer busy until it is let go.
class LongWork final : public actions::Action {
public:
    QString name() const override { return u"test.long"_s; }
    Result<void> check(store::Connection &) override
    {
        end.acquire();
        return {};
    }
    Result<void> apply(store::WriteTransaction &) override { return {}; }
    QSemaphore end;
};

} // namespace

// While an import runs nobody can say yet who writes; what was written meanwhile stays.
void TestReplyPanel::whoWritesIsFilledInLater()
{
    const auto work = std::make_shared<LongWork>();
    const auto done = m_desk->window.writer.run(work);
    m_panel = std::make_unique<ReplyPanel>(m_desk->window.services(), nullptr);
    m_panel->show();
    m_panel->setRequest(m_request);
    choose(u"Received"_s);
    const bool open = text().contains(u"{clerk}"_s);
    QTest::keyClicks(find<QPlainTextEdit>(u"replyText"_s), u"PS"_s);
    const bool could = send().isEnabled();
    QSignalSpy changed(m_panel.get(), &ReplyPanel::draftChanged);
    work->end.release();
    QVERIFY(open && !could);
    QTRY_VERIFY_WITH_TIMEOUT(!text().contains(u"{clerk}"_s), 20'000);
    QVERIFY(text().contains(u"PS"_s) && changed.size() > 0);
    QVERIFY2(send().isEnabled(), qPrintable(send().toolTip()));
}

// Seats are swapped behind an answer that a template filled in.
void TestReplyPanel::followsTheOrder()
{
    fillSeats();
    const QString body = text(), subject = find<QLineEdit>(u"replySubject"_s)->text();
    QSignalSpy changed(m_panel.get(), &ReplyPanel::draftChanged);
    swapSeats();
    QTRY_VERIFY_WITH_TIMEOUT(text() != body, 20'000);
    QVERIFY(find<QLineEdit>(u"replySubject"_s)->text() != subject);
    QVERIFY2(send().isEnabled(), qPrintable(send().statusTip() + find<QLabel>(u"replyStops"_s)->text()));
    QVERIFY(find(u"replyOldRow"_s)->isHidden());
    QVERIFY(changed.size() > 0); // and is kept so
}

void TestReplyPanel::whatSomebodyTypedInStays()
{
    fillSeats();
    const QString subject = find<QLineEdit>(u"replySubject"_s)->text();
    auto *field = find<QPlainTextEdit>(u"replyText"_s);
    QTest::keyClicks(field, u"PS"_s);
    const QString body = text();
    swapSeats();
    QTRY_VERIFY_WITH_TIMEOUT(find(u"replyOldRow"_s)->isVisible(), 20'000);
    QVERIFY2(find<QLabel>(u"replyOld"_s)->text().startsWith(u"The seats in it are old"_s), qPrintable(find<QLabel>(u"replyOld"_s)->text()));
    QCOMPARE(text(), body);
    QVERIFY(!send().isEnabled());
    // Put right by hand, it is not old any more.
    field->setPlainText(u"We have found you other seats."_s);
    find<QLineEdit>(u"replySubject"_s)->setText(u"Your seats"_s);
    QVERIFY(find(u"replyOldRow"_s)->isHidden());
    find<QLineEdit>(u"replySubject"_s)->setText(subject);
    QVERIFY(find(u"replyOldRow"_s)->isVisible());
    QTest::mouseClick(find<QPushButton>(u"replyAnew"_s), Qt::LeftButton);
    QVERIFY(find(u"replyOldRow"_s)->isHidden());
    QVERIFY(text().startsWith(u"Dear"_s) && find<QLineEdit>(u"replySubject"_s)->text() != subject);
    QVERIFY2(send().isEnabled(), qPrintable(send().statusTip()));
}

// Seats can be swapped on the patron's own page, too, with the request left.
void TestReplyPanel::whoComesBackFindsItFilledAnew()
{
    fillSeats();
    const RequestDraft draft = m_panel->draft();
    m_panel->setRequest(std::nullopt);
    swapSeats();
    m_panel->setRequest(m_request);
    m_panel->setDraft(draft);
    QCOMPARE(m_panel->draft().templateName, draft.templateName); // also before the templates are read
    QTRY_VERIFY_WITH_TIMEOUT(text() != draft.body && text().startsWith(u"Dear"_s), 20'000);
    QVERIFY2(send().isEnabled(), qPrintable(send().statusTip()));
}

QTEST_MAIN(TestReplyPanel)
#include "tst_replypanel.moc"
