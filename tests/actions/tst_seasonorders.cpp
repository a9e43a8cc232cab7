// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/declineaction.h"
#include "models/actions/paymentaction.h"
#include "models/actions/requestaction.h"
#include "models/domain/renewal/progress.h"
#include "models/domain/settings.h"
#include "models/store/renewalreader.h"
#include "models/store/seasonorders.h"
#include "models/store/seriesreader.h"
#include "renewalhouse.h"

using namespace pd;
using namespace pd::actions;

// The orders of a series as they are read, and what is reckoned from them.
class SeasonOrdersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void readsWhatWasDone();
    void anOrderMayBelongByItsPackage();
    void aDeclineThatCameSoHasNoDay();

private:
    static renewal::SeriesProgress progress(Desk &desk)
    {
        const std::shared_ptr<store::Connection> shared(desk.db.get(), [](auto *) {});
        const auto read = renewal::readProgress(*store::makeRenewalReader(shared), *store::makeSeriesReader(shared), *portalSettings({}), {2}, Instant{42});
        return worked(read) ? read->series.front() : renewal::SeriesProgress{};
    }
    static RowId orderOf(Desk &desk, int contact) { return desk.db->value(u"SELECT id FROM ticket_order WHERE series_id = 2 AND contact_id = ?"_s, {contact})->toLongLong(); }
};

void SeasonOrdersTest::readsWhatWasDone()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    RenewalHouse house(desk, 6);
    QVERIFY(desk.run({u"UPDATE contact SET mailing_street = '1 Main Street', do_not_mail = 1, first_name = 'Ana', version = version + 1 WHERE id = 2"_s}));
    RenewalRun run(desk.runner, request());
    QVERIFY(worked(run.run()));
    PaymentAction full(orderOf(desk, 1), {1320, u"USD"_s}, PaymentMethod::Cash, {});
    QVERIFY(worked(desk.runner.run(full)));
    PaymentAction part(orderOf(desk, 2), {20, u"USD"_s}, PaymentMethod::Cash, {});
    QVERIFY(worked(desk.runner.run(part)));
    DeclineAction decline({orderOf(desk, 3), orderOf(desk, 5)});
    QVERIFY(worked(desk.runner.run(decline)));
    DeclineAction taken({orderOf(desk, 6)});
    const auto done = desk.runner.run(taken);
    QVERIFY(worked(done) && worked(desk.undo(*done->action)));
    RequestAction wish(orderOf(desk, 4), {u"phone"_s, u"Further back."_s, {}});
    QVERIFY(worked(desk.runner.run(wish)));

    const renewal::SeriesProgress found = progress(desk);
    QCOMPARE(found.tally.orders, 6);
    QCOMPARE(found.tally.by, (std::array<qint64, 5>{2, 1, 1, 2, 0}));
    QCOMPARE(found.tally.changed, 1);
    QCOMPARE(found.tally.taken.value(u"USD"_s), 1340);
    QCOMPARE(found.course.on(0).declined, 2);
    QCOMPARE(found.course.undated, 0);
    QCOMPARE(found.last->id, 1);
    QCOMPARE(found.lastTally.of(renewal::Standing::Paid), 6);
    const renewal::Renewal &second = *std::find_if(found.renewals.begin(), found.renewals.end(), [](const auto &one) { return one.contact.id == 2; });
    QCOMPARE(second.contact.mailing.street, u"1 Main Street"_s);
    QVERIFY(second.contact.doNotMail);
    QCOMPARE(second.due->minor, 1300);
    QCOMPARE(second.seats.size(), size_t(2));
    QVERIFY(!second.moved);
    QCOMPARE(second.deadline, Instant{4102444800000});
}

void SeasonOrdersTest::anOrderMayBelongByItsPackage()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    RenewalHouse house(desk, 2);
    QVERIFY(desk.run({u"UPDATE ticket_order SET series_id = NULL, version = version + 1 WHERE id = 2"_s,
                      u"UPDATE ticket_order SET source_deleted = 1, version = version + 1 WHERE id = 1"_s}));
    const auto orders = store::readSeasonOrders(*desk.db, 1);
    QVERIFY(worked(orders));
    QCOMPARE(orders->size(), size_t(1));
    QCOMPARE(orders->front().order.id, 2);
    QCOMPARE(orders->front().order.items.size(), size_t(3));
    QCOMPARE(orders->front().seats, (std::vector<RowId>{3, 4}));
    QVERIFY(store::readSeasonOrders(*desk.db, 99)->empty());
}

void SeasonOrdersTest::aDeclineThatCameSoHasNoDay()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    RenewalHouse house(desk, 2);
    QVERIFY(desk.run({u"INSERT INTO ticket_order (id, contact_id, number, status, type, series_id) VALUES (50, 1, 'DNR', 'Did Not Renew', 'Subscription', 2)"_s}));
    const auto orders = store::readSeasonOrders(*desk.db, 2);
    QVERIFY(worked(orders));
    QVERIFY(!orders->front().declinedAt);
    QCOMPARE(progress(desk).course.undated, 1);
}

QTEST_GUILESS_MAIN(SeasonOrdersTest)
#include "tst_seasonorders.moc"
