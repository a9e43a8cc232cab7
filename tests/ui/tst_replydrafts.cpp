// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/intakeactions.h"
#include "tests/ui/replyfixture.h"
#include "ui/requests/replypanel.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// What else was written of an answer, and to whom it goes where nobody knows them; on a real file.
class TestReplyDrafts : public testing::ReplyFixture {
    Q_OBJECT

private Q_SLOTS:
    void whoIsNobodysContactNeedsATick();
    void aSecondAnswerNeedsATickOfItsOwn();
    void aSubjectAloneIsKept();
    void offersTheOtherDrafts();
};

// Spam is not answered by one press.
void TestReplyDrafts::whoIsNobodysContactNeedsATick()
{
    IncomingMail spam;
    spam.message.digest = QString(64, u'a');
    spam.message.from = {u"who@x.example"_s, {}};
    spam.message.fromCount = 1;
    spam.message.text = u"Dear Sir or Madam"_s;
    actions::TakeMailAction take({spam});
    QVERIFY(m_desk->elsewhere(take));
    m_panel->setRequest(take.taken().front().request);
    QTRY_COMPARE_WITH_TIMEOUT(find<QLineEdit>(u"replyTo"_s)->text(), u"who@x.example"_s, 20'000);
    write(u"We look into it."_s);
    auto *even = find<QCheckBox>(u"replyEven"_s);
    QVERIFY(!even->isHidden() && !even->isChecked());
    QVERIFY2(even->accessibleName().contains(u"no patron’s address"_s), qPrintable(even->accessibleName()));
    QVERIFY2(!send().isEnabled() && send().statusTip().contains(u"who@x.example"_s), qPrintable(send().statusTip()));
    even->setChecked(true);
    QVERIFY2(send().isEnabled(), qPrintable(send().statusTip()));
    m_panel->setRequest(m_request);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(u"replyTo"_s)->text() != u"who@x.example"_s && !find<QLineEdit>(u"replyTo"_s)->text().isEmpty(), 20'000);
    QVERIFY(even->accessibleName().contains(u"the record has another"_s));
}

// It was for the answer that has gone, not for all that is written there.
void TestReplyDrafts::aSecondAnswerNeedsATickOfItsOwn()
{
    IncomingMail stranger;
    stranger.message.digest = QString(64, u'b');
    stranger.message.from = {u"who@x.example"_s, {}};
    stranger.message.fromCount = 1;
    stranger.message.text = u"Have you any seats?"_s;
    actions::TakeMailAction take({stranger});
    QVERIFY(m_desk->elsewhere(take));
    m_panel->setRequest(take.taken().front().request);
    QTRY_COMPARE_WITH_TIMEOUT(find<QLineEdit>(u"replyTo"_s)->text(), u"who@x.example"_s, 20'000);
    auto *even = find<QCheckBox>(u"replyEven"_s);
    QSignalSpy sent(m_panel.get(), &ReplyPanel::sent);
    write(u"We look into it."_s);
    even->setChecked(true);
    QVERIFY2(send().isEnabled(), qPrintable(send().statusTip()));
    QTest::mouseClick(&send(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(sent.size(), 1, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(text().isEmpty(), 20'000);
    QCOMPARE(find<QLineEdit>(u"replyTo"_s)->text(), u"who@x.example"_s);
    write(u"We have some."_s);
    QVERIFY(!even->isHidden() && !even->isChecked());
    QVERIFY2(!send().isEnabled() && send().statusTip().contains(u"who@x.example"_s), qPrintable(send().statusTip()));
}

void TestReplyDrafts::aSubjectAloneIsKept()
{
    auto *subject = find<QLineEdit>(u"replySubject"_s);
    subject->setText(u"Re: Seats"_s); // by itself, as that of the thread
    QVERIFY(m_panel->draft().subject.isEmpty());
    subject->selectAll();
    QTest::keyClicks(subject, u"Your new seats"_s);
    const RequestDraft kept = m_panel->draft();
    QCOMPARE(kept.subject, u"Your new seats"_s);
    m_panel->setRequest(std::nullopt);
    m_panel->setRequest(m_request);
    m_panel->setDraft(kept);
    QTRY_VERIFY_WITH_TIMEOUT(!find<QLineEdit>(u"replyTo"_s)->text().isEmpty(), 20'000);
    QCOMPARE(subject->text(), u"Your new seats"_s);
    QCOMPARE(m_panel->draft().subject, u"Your new seats"_s);
    QVERIFY(m_panel->draft().body.isEmpty());
}

// Those of others, and of requests that were merged into it: by the keys alone, and what stood there is not lost for it.
void TestReplyDrafts::offersTheOtherDrafts()
{
    auto *box = find<QComboBox>(u"replyTemplate"_s);
    const int without = box->count();
    const Instant before{testing::now.ms - 60'000}, longAgo{testing::now.ms - 9 * 86'400'000LL};
    m_panel->setOtherDrafts({{0, 7, u"Ana"_s, {}, u"Hers"_s, u"Ana’s words"_s, {}, before}, {0, 8, u"me"_s, {}, u"Mine"_s, u"My older words"_s, {}, longAgo, true}}, u"me"_s);
    QCOMPARE(box->count(), without + 3); // a line between
    QVERIFY2(box->itemText(without + 1).startsWith(u"Draft of Ana, "_s) && !box->itemText(without + 1).contains(u"2026"_s), qPrintable(box->itemText(without + 1)));
    QVERIFY2(box->itemText(without + 2).startsWith(u"Your draft, "_s) && box->itemText(without + 2).contains(u"2026"_s) && box->itemText(without + 2).endsWith(u"(before the last answer)"_s),
             qPrintable(box->itemText(without + 2)));
    QVERIFY(box->accessibleDescription().contains(u"2 other drafts"_s));
    write(u"What I began"_s);
    QSignalSpy changed(m_panel.get(), &ReplyPanel::draftChanged);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down); // opens the list
    QTRY_VERIFY_WITH_TIMEOUT(box->view()->isVisible(), 20'000);
    QTest::keyClick(box->view(), Qt::Key_End);
    QTest::keyClick(box->view(), Qt::Key_Up);
    QTest::keyClick(box->view(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(text(), u"Ana’s words"_s, 20'000);
    QCOMPARE(find<QLineEdit>(u"replySubject"_s)->text(), u"Hers"_s);
    QVERIFY(changed.size() > 0); // and is kept as one's own now
    QVERIFY2(send().isEnabled(), qPrintable(send().statusTip()));
    const int stood = box->findText(u"What stood here, "_s, Qt::MatchStartsWith);
    QVERIFY(stood > 0);
    box->setCurrentIndex(stood);
    Q_EMIT box->activated(stood);
    QCOMPARE(text(), u"What I began"_s);
    find<QPlainTextEdit>(u"replyText"_s)->undo();
    QCOMPARE(text(), u"Ana’s words"_s);
    QCOMPARE(box->findText(u"Draft of Ana"_s, Qt::MatchStartsWith), without + 1); // still there
    // Read again, the list has what the database has, and what stood here; who comes back to the request finds that.
    m_panel->setOtherDrafts({}, u"me"_s);
    QCOMPARE(box->findText(u"Draft of Ana"_s, Qt::MatchStartsWith), -1);
    QVERIFY(box->findText(u"What stood here, "_s, Qt::MatchStartsWith) > 0);
    m_panel->setRequest(std::nullopt);
    QCOMPARE(box->findText(u"What stood here, "_s, Qt::MatchStartsWith), -1);
    m_panel->setRequest(m_request);
    QTRY_VERIFY_WITH_TIMEOUT(!find<QLineEdit>(u"replyTo"_s)->text().isEmpty(), 20'000);
    m_panel->setOtherDrafts({}, u"me"_s);
    QVERIFY(box->findText(u"What stood here, "_s, Qt::MatchStartsWith) > 0);
    // What was ticked for one address is not for that of a draft.
    auto *even = find<QCheckBox>(u"replyEven"_s);
    even->setChecked(true);
    m_panel->setOtherDrafts({{0, 7, u"Ana"_s, u"other@x.example"_s, u"Hers"_s, u"Ana’s words"_s, {}, before}}, u"me"_s);
    const int hers = box->findText(u"Draft of Ana, "_s, Qt::MatchStartsWith);
    QVERIFY(hers > 0);
    box->setCurrentIndex(hers);
    Q_EMIT box->activated(hers);
    QCOMPARE(find<QLineEdit>(u"replyTo"_s)->text(), u"other@x.example"_s);
    QVERIFY(!even->isChecked() && !send().isEnabled());
}

QTEST_MAIN(TestReplyDrafts)
#include "tst_replydrafts.moc"
