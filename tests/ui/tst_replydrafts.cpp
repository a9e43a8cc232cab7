// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/intakeactions.h"
#include "models/actions/requestaction.h"
#include "models/actions/mailaccountactions.h"
#include "models/actions/outboxactions.h"
#include "models/actions/seatchangeactions.h"
#include "models/actions/templateactions.h"
#include "models/domain/serieshouse.h"
#include "tests/ui/demofixture.h"
#include "ui/common/deskstyle.h"
#include "ui/orders/orderseats.h"
#include "ui/requests/replypanel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// What else was written of an answer, and to whom it goes where nobody knows them; on a real file.
class TestReplyDrafts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void whoIsNobodysContactNeedsATick();
    void aSecondAnswerNeedsATickOfItsOwn();
    void aSubjectAloneIsKept();
    void offersTheOtherDrafts();

private:
    template <class T = QWidget>
    T *find(const QString &name)
    {
        T *found = m_panel->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    QPushButton &send() { return *find<QPushButton>(u"replySendButton"_s); }
    QString text() { return find<QPlainTextEdit>(u"replyText"_s)->toPlainText(); }
    void write(const QString &words)
    {
        find<QPlainTextEdit>(u"replyText"_s)->setPlainText(words);
        find<QLineEdit>(u"replySubject"_s)->setText(u"Your seats"_s);
    }
    void choose(const QString &name)
    {
        auto *box = find<QComboBox>(u"replyTemplate"_s);
        QTRY_VERIFY_WITH_TIMEOUT(box->findData(name) >= 0, 20'000);
        box->setCurrentIndex(box->findData(name));
        Q_EMIT box->activated(box->currentIndex());
    }
    // A template that names the order's seats, chosen.
    void fillSeats()
    {
        const reply::Template seats{0, u"Seats"_s, u"en"_s, u"Your seats: {seats}"_s, u"Dear {name},\nyour seats are {seats}.\n"_s};
        QVERIFY(m_desk->window.writer.run(std::make_shared<actions::WriteTemplateAction>(seats)).result());
        choose(seats.name);
        QVERIFY2(!text().contains(u'{') && send().isEnabled(), qPrintable(text() + send().statusTip()));
    }
    // The order has other seats from now on, as many.
    void swapSeats()
    {
        const RowId contact = value(u"SELECT contact_id FROM ticket_order WHERE id = %1"_s.arg(m_order)).toLongLong();
        const auto read = m_desk->window.reader.run([contact, order = m_order](DeskReaders &readers) -> Result<OrderSeats> {
            const auto record = readers.patrons->load(contact);
            if (!record)
                return record.error();
            const auto held = std::find_if(record->orders.begin(), record->orders.end(), [order](const TicketOrder &one) { return one.id == order; });
            return readOrderSeats(readers, *held, testing::now, QTimeZone::utc());
        });
        const Result<OrderSeats> seats = read.result();
        QVERIFY(seats.has_value());
        const SeatHouse house = seats->house({});
        std::vector<RowId> wanted;
        for (const RowId own : ownSeats(house)) { // for each another one of its kind
            const Seat &had = house.at(house.indexOf(own)).seat;
            const auto &all = house.seats();
            const auto free = std::find_if(all.begin(), all.end(), [&](const MapSeat &one) {
                return one.state == SeatState::Free && one.seat.accessible == had.accessible && one.seat.section == had.section && std::find(wanted.begin(), wanted.end(), one.seat.id) == wanted.end();
            });
            QVERIFY(free != all.end());
            wanted.push_back(free->seat.id);
        }
        const Result<SeatChange> change = changeTo(house, seats->number, wanted);
        QVERIFY(change.has_value());
        const auto swapped = m_desk->window.writer.run(std::make_shared<actions::SwapSeatsAction>(m_order, *change)).result();
        QVERIFY2(swapped.has_value(), swapped ? "" : qPrintable(errorName(swapped.error().code)));
    }
    QString value(const QString &sql)
    {
        const auto db = store::Connection::open(m_desk->url, store::OpenMode::ReadOnly);
        return (*db)->value(sql)->toString();
    }

    std::unique_ptr<testing::DemoFile> m_demo;
    std::unique_ptr<testing::DemoDesk> m_desk;
    std::unique_ptr<ReplyPanel> m_panel;
    RowId m_order = 0;
    RowId m_request = 0;
};

void TestReplyDrafts::initTestCase()
{
    applyLook();
    QApplication::setPalette(themePalette(Theme::Light));
    m_demo = std::make_unique<testing::DemoFile>();
    QVERIFY(m_demo->isMade());
}

void TestReplyDrafts::init()
{
    m_desk = std::make_unique<testing::DemoDesk>(*m_demo);
    m_order = value(u"SELECT min(o.id) FROM ticket_order o JOIN contact c ON c.id = o.contact_id JOIN seat_claim s ON s.order_id = o.id WHERE o.status = 'Pending Renewal' "
                              "AND c.email LIKE '%@%' AND c.deceased = 0 AND o.series_id IS NOT NULL"_s)
                            .toLongLong();
    QVERIFY(m_order > 0);
    const auto action = std::make_shared<actions::RequestAction>(m_order, NewRequest{u"phone"_s, u"Closer to the stage, please."_s, u"keep"_s});
    QVERIFY(m_desk->window.writer.run(action).result());
    m_request = action->added();
    m_panel = std::make_unique<ReplyPanel>(m_desk->window.services(), nullptr);
    m_panel->setUndoSeconds(1);
    m_panel->resize(560, 480);
    m_panel->show();
    m_panel->setRequest(m_request);
    QTRY_VERIFY_WITH_TIMEOUT(!find<QLineEdit>(u"replyTo"_s)->text().isEmpty(), 20'000);
}

void TestReplyDrafts::cleanup()
{
    m_panel.reset();
    m_desk.reset();
}

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
