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

// An answer from its template to the outbox, on a real file.
class TestReplyPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
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

void TestReplyPanel::initTestCase()
{
    applyLook();
    QApplication::setPalette(themePalette(Theme::Light));
    m_demo = std::make_unique<testing::DemoFile>();
    QVERIFY(m_demo->isMade());
}

void TestReplyPanel::init()
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

void TestReplyPanel::cleanup()
{
    m_panel.reset();
    m_desk.reset();
}

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
    QTRY_COMPARE_WITH_TIMEOUT(value(u"SELECT count(*) FROM outbox WHERE request_id = %1 AND kind = 'reply'"_s.arg(m_request)), u"1"_s, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(sent.size(), 1, 20'000);
    QVERIFY(text().isEmpty());
    QCOMPARE(value(u"SELECT state FROM change_request WHERE id = %1"_s.arg(m_request)), u"waiting"_s);
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
    QCOMPARE(value(u"SELECT count(*) FROM outbox"_s), u"0"_s);
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
    QTRY_COMPARE_WITH_TIMEOUT(value(u"SELECT count(*) FROM outbox WHERE kind = 'reply'"_s), u"1"_s, 20'000);
    QVERIFY(value(u"SELECT parameters FROM journal_action ORDER BY id DESC LIMIT 1"_s).contains(u"Row ZZ seats 98–99"_s));
}

// Undo comes too late: what was sent does not stand there as if it waited.
void TestReplyPanel::whatHadGoneIsNoDraft()
{
    m_panel->setUndoSeconds(600);
    choose(u"Received"_s);
    QTest::mouseClick(&send(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(find(u"replySend"_s)->isVisible(), 20'000);
    const RowId mail = value(u"SELECT max(id) FROM outbox"_s).toLongLong();
    MailAccount from;
    from.name = u"Box office"_s;
    from.host = u"mail.example.org"_s;
    from.user = u"clerk"_s;
    from.fromAddress = u"box@example.org"_s;
    actions::SetMailAccountAction account(from);
    actions::HurryMailsAction hurry({mail});
    QVERIFY(m_desk->elsewhere(account) && m_desk->elsewhere(hurry));
    actions::ClaimMailAction claim(mail, {u"another workstation"_s, value(u"SELECT max(id) FROM mail_account"_s).toLongLong(), u"<1@example.org>"_s});
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
