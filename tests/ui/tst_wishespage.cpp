// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup/sqlplandesk.h"
#include "models/actions/requestaction.h"
#include "models/actions/waitactions.h"
#include "models/items/planmodel.h"
#include "tests/ui/demowindow.h"
#include "ui/common/chip.h"
#include "ui/common/recordproxy.h"
#include "ui/common/recordtable.h"
#include "ui/common/recordview.h"
#include "ui/seats/seatmapview.h"
#include "ui/wishes/wishespage.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// The wishes of the demo theatre, planned and met in the real window, on a real file.
class TestWishesPage : public testing::DemoWindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsTheOpenWishes();
    void plansAndSaysWhy();
    void checkedMovesAreMadeAndUndone();
    void whatComesFreeIsOfferedToWhoWaits();
    void anOfferCanWait();
    void isRefusedWhereTheWorldHasChanged();
    void returnOpensThePatron();

private:
    RecordTable &table() { return *find<RecordTable>(u"wishesTable"_s); }
    items::PlanModel &model() { return static_cast<items::PlanModel &>(table().proxy().records()); }
    QPushButton *button(const QString &name) { return find<QPushButton>(name); }
    QString report() { return find<QPlainTextEdit>(u"planReport"_s)->toPlainText(); }
    // The seats that orders have, as the house numbers them.
    QStringList seatsOf(const QStringList &orders)
    {
        return stored(u"SELECT group_concat(seat_id) FROM (SELECT DISTINCT seat_id FROM seat_claim WHERE order_id IN (%1) ORDER BY seat_id)"_s.arg(orders.join(u','))).split(u',');
    }
    QString seats() { return stored(u"SELECT group_concat(instance_id || ' ' || seat_id || ' ' || contact_id) FROM (SELECT * FROM seat_claim ORDER BY instance_id, seat_id)"_s); }
    void openPage()
    {
        find<QAbstractButton>(u"nav_wishes"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(model().rowCount() > 0, 20000);
    }
    void plan()
    {
        QTRY_VERIFY_WITH_TIMEOUT(button(u"wishesPlan"_s)->isEnabled(), 20000);
        QTest::keyClick(button(u"wishesPlan"_s), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(model().plan() && button(u"wishesPlan"_s)->isEnabled(), 40000);
    }
    // The row of the first line that is so.
    void choose(items::PlanLine::State state)
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().at(row).state != state)
                continue;
            const int shown = table().proxy().rowOf(model().at(row).request->id);
            table().view().setCurrentIndex(table().proxy().index(shown, 2));
            return;
        }
        QFAIL("there is none");
    }

    void makeThePlan()
    {
        plan();
        QTest::keyClick(button(u"wishesApply"_s), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QDialog *>(u"applyDialog"_s), 20000);
        QTest::keyClick(button(u"applyGo"_s), Qt::Key_Space);
    }
    // Whose wish stands in words only waits for other seats, as many as there are in the order.
    void letSomebodyWait()
    {
        SeatWait wish;
        wish.seats = int(seatsOf({m_waiting}).size());
        actions::WaitAction action(m_waiting.toLongLong(), wish);
        QVERIFY(m_desk->elsewhere(action));
    }

    QStringList m_wishing; // orders of those who wish something that can be had
    QString m_waiting;     // of one who wishes something in words only
};

void TestWishesPage::init()
{
    makeDesk([](const store::DatabaseUrl &url) { return startup::openPlanDesk(url); });
    m_wishing.clear();
    // Somebody wishes something that can be had, somebody for whom others may be moved, somebody in words only.
    const auto db = store::Connection::open(m_desk->url, store::OpenMode::ReadOnly);
    auto orders = (*db)->query(u"SELECT id FROM ticket_order WHERE status = 'Pending Renewal' AND series_id = (SELECT id FROM series WHERE name = 'Evening Six 2027') ORDER BY id"_s);
    const std::vector<std::vector<RequestWish>> wishes{{{WishKind::Nearer}, {WishKind::MayBeWorse}}, {{WishKind::Aisle}, {WishKind::MayBeWorse}}, {}};
    for (const auto &wish : wishes) {
        QVERIFY(orders->next());
        if (wish.empty())
            m_waiting = orders->value(0).toString();
        else
            m_wishing.append(orders->value(0).toString());
        NewRequest request;
        request.source = u"phone"_s;
        request.note = u"Please"_s;
        request.wishes = wish;
        actions::RequestAction action(orders->value(0).toLongLong(), request);
        QVERIFY(m_desk->elsewhere(action));
    }
    openWindow();
}

void TestWishesPage::listsTheOpenWishes()
{
    openPage();
    const RowId series = find<QComboBox>(u"wishesSeries"_s)->currentData().toLongLong();
    QCOMPARE(QString::number(model().rowCount()), stored(u"SELECT count(*) FROM change_request WHERE state = 'new' AND series_id = %1"_s.arg(series)));
    QCOMPARE(QString::number(find<WishesPage>(u"wishesPage"_s)->count()), stored(u"SELECT count(*) FROM change_request WHERE state = 'new'"_s));
    QVERIFY(find<QLabel>(u"wishesOrder"_s)->text().contains(u"Priority number"_s));
    QVERIFY(!button(u"wishesApply"_s)->isEnabled());
    QVERIFY(!button(u"wishesApply"_s)->toolTip().isEmpty());
    choose(items::PlanLine::State::Asked);
    QVERIFY(report().contains(u"Wish:"_s));
}

void TestWishesPage::plansAndSaysWhy()
{
    openPage();
    const QString before = seats();
    plan();
    QVERIFY2(find<QLabel>(u"wishesSummary"_s)->text().contains(u"Nobody is worse off"_s), qPrintable(find<QLabel>(u"wishesSummary"_s)->text()));
    choose(items::PlanLine::State::Moves);
    const items::PlanLine &line = model().at(model().rowOf(table().current()));
    QCOMPARE(find<QLabel>(u"planWho"_s)->text(), line.request->name);
    QVERIFY2(report().contains(u"From "_s) || report().contains(u"Gets "_s), qPrintable(report()));
    QVERIFY2(report().contains(u"Place "_s), qPrintable(report()));
    auto *map = find(u"planPanel"_s)->findChild<SeatMapView *>();
    const auto state = [map](RowId seat) { return map->house().at(map->house().indexOf(seat)).state; };
    QVERIFY(state(line.move->seats.front()) == SeatState::Proposal);
    QVERIFY(state(line.wish->current.front()) == SeatState::Own || state(line.wish->current.front()) == SeatState::Proposal);
    QTest::keyClick(map, Qt::Key_Down);
    QTest::keyClick(map, Qt::Key_Space); // seats are the plan's to choose
    QVERIFY(map->selected().empty());
    choose(items::PlanLine::State::Left);
    QVERIFY(!report().isEmpty());
    QCOMPARE(seats(), before);
}

void TestWishesPage::checkedMovesAreMadeAndUndone()
{
    openPage();
    const QString before = seats();
    plan();
    const size_t all = model().checkedMoves().size();
    QVERIFY(all > 0);
    QTest::keyClick(button(u"wishesAll"_s), Qt::Key_Space);
    QVERIFY(model().checkedMoves().empty());
    QVERIFY(!button(u"wishesApply"_s)->isEnabled());
    for (int row = 0; row < model().rowCount() && model().checkedMoves().empty(); ++row) { // one that can be made
        if (!model().at(row).move || model().at(row).hindrance != planner::Hindrance::None)
            continue;
        table().view().setCurrentIndex(table().proxy().index(table().proxy().rowOf(model().at(row).request->id), 2));
        QTest::keyClick(&table().view(), Qt::Key_Space);
    }
    const size_t some = model().checkedMoves().size();
    QVERIFY(some > 0);
    QTest::keyClick(button(u"wishesApply"_s), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QDialog *>(u"applyDialog"_s), 20000);
    QCOMPARE(find<QTableView>(u"applyMoves"_s)->model()->rowCount(), int(some));
    QCOMPARE(seats(), before);
    QTest::keyClick(button(u"applyGo"_s), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"SELECT count(*) FROM change_request WHERE state = 'filled'"_s), QString::number(some), 20000);
    QVERIFY(seats() != before);
    QTRY_VERIFY_WITH_TIMEOUT(!model().plan() && model().rowCount() > 0, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(find<QAction>(u"undo"_s)->text().contains(u"Planned seats"_s), 20000);
    find<QAction>(u"undo"_s)->trigger();
    if (!QTest::qWaitFor([&] { return seats() == before; }, 20000))
        QFAIL(qPrintable(find<QLabel>(u"noticeText"_s)->text()));
}

void TestWishesPage::whatComesFreeIsOfferedToWhoWaits()
{
    letSomebodyWait();
    openPage();
    const QStringList before = seatsOf(m_wishing), had = seatsOf({m_waiting});
    makeThePlan();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QDialog *>(u"offerDialog"_s), 20000);
    QVERIFY(seatsOf(m_wishing) != before);
    QCOMPARE(seatsOf({m_waiting}), had); // offered, not given
    const QString patron = stored(u"SELECT c.last_name FROM ticket_order o JOIN contact c ON c.id = o.contact_id WHERE o.id = %1"_s.arg(m_waiting));
    QVERIFY2(find<QLabel>(u"offerSentence"_s)->text().contains(patron), qPrintable(find<QLabel>(u"offerSentence"_s)->text()));
    QVERIFY2(find<QLabel>(u"noticeText"_s)->text().contains(u"Next on the wait list"_s), qPrintable(find<QLabel>(u"noticeText"_s)->text()));
    QTest::mouseClick(button(u"offerGo"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QDialog *>(u"seatsDialog"_s) && find<QDialog>(u"seatsDialog"_s)->isVisible(), 20000);
    QTRY_VERIFY2_WITH_TIMEOUT(button(u"seatsGo"_s)->isEnabled(), qPrintable(find<QLabel>(u"seatsSentence"_s)->text()), 20000); // those that were offered are chosen
    std::vector<RowId> chosen = find<QDialog>(u"seatsDialog"_s)->findChild<SeatMapView *>()->selected();
    std::sort(chosen.begin(), chosen.end());
    QStringList offered;
    for (const RowId seat : chosen)
        offered.append(QString::number(seat));
    QVERIFY2(std::any_of(offered.begin(), offered.end(), [&](const QString &seat) { return before.contains(seat); }), qPrintable(offered.join(u',')));
    QTest::mouseClick(button(u"seatsGo"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(seatsOf({m_waiting}), offered, 20000);
    QCOMPARE(stored(u"SELECT count(*) FROM seat_wait"_s), u"0"_s); // who has them waits no longer
}

void TestWishesPage::anOfferCanWait()
{
    letSomebodyWait();
    openPage();
    const QStringList had = seatsOf({m_waiting});
    makeThePlan();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QDialog *>(u"offerDialog"_s), 20000);
    QTest::mouseClick(button(u"offerLeave"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<QDialog *>(u"offerDialog"_s), 20000);
    QVERIFY(!m_window->findChild<QDialog *>(u"seatsDialog"_s));
    QCOMPARE(seatsOf({m_waiting}), had);
    QCOMPARE(stored(u"SELECT count(*) FROM seat_wait"_s), u"1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QAction>(u"undo"_s)->text().contains(u"Planned seats"_s), 20000);
}

void TestWishesPage::isRefusedWhereTheWorldHasChanged()
{
    openPage();
    plan();
    QVERIFY(model().world() && !model().world()->requests.empty());
    const RowId order = model().world()->requests.front().order;
    NewRequest request;
    request.source = u"phone"_s;
    request.wishes = {{WishKind::Nearer}};
    actions::RequestAction other(order, request);
    QVERIFY(m_desk->elsewhere(other));
    const QString before = seats();
    QTest::keyClick(button(u"wishesApply"_s), Qt::Key_Space);
    QTRY_VERIFY2_WITH_TIMEOUT(find<QLabel>(u"noticeText"_s)->text().contains(u"plan again"_s), qPrintable(find<QLabel>(u"noticeText"_s)->text()), 20000);
    QVERIFY(!m_window->findChild<QDialog *>(u"applyDialog"_s));
    find<WishesPage>(u"wishesPage"_s)->reload();
    QTRY_VERIFY_WITH_TIMEOUT(!button(u"wishesApply"_s)->isEnabled(), 20000);
    QVERIFY(find<QLabel>(u"planBannerText"_s)->isVisible());
    QCOMPARE(seats(), before);
}

void TestWishesPage::returnOpensThePatron()
{
    openPage();
    choose(items::PlanLine::State::Asked);
    QVERIFY(table().current());
    const QString name = model().at(model().rowOf(table().current())).request->name;
    QTest::keyClick(&table().view(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(find<ElidedLabel>(u"patronName"_s)->text(), name, 20000);
}

QTEST_MAIN(TestWishesPage)
#include "tst_wishespage.moc"
