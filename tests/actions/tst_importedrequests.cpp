// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing.h"

#include "models/actions/requestactions.h"
#include "models/store/mailreader.h"

using namespace pd;
using namespace pd::actions;

// SeatUpgradeRequested of imported orders becomes a change request.
class ImportedRequestsTest : public QObject, private Importing {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { store::addEngines(); }
    void whatIsAskedBecomesARequest_data();
    void whatIsAskedBecomesARequest();
    void comesOnce();
    void whatIsFinishedIsNotAskedAgain();
    void isTakenBackWithTheImport();

private:
    QString order(const QByteArray &asked, const QByteArray &status = "Pending Renewal") const
    {
        return file(u"PatronTicket__TicketOrder__c.csv"_s, "Id,Name,PatronTicket__Contact__c,PatronTicket__OrderStatus__c,PatronTicket__Type__c,PatronTicket__SeatUpgradeRequested__c\n"
                        + id("a01", 1) + ",20871," + id("003", 1) + "," + status + ",Subscription,\"" + asked + "\"\n");
    }
    static std::vector<StoredRequest> requests(const Desk &desk)
    {
        const auto all = store::makeMailReader(desk.place.open(store::OpenMode::ReadOnly))->requests({});
        return worked(all) ? *all : std::vector<StoredRequest>();
    }
};

void ImportedRequestsTest::whatIsAskedBecomesARequest_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QString>("wishes"); // "-": no request
    QTest::addColumn<QString>("note");
    const QByteArray pending = "Pending Renewal";
    QTest::newRow("ticked") << QByteArray("true") << pending << u"seats"_s << QString();
    QTest::newRow("not ticked") << QByteArray("false") << pending << u"-"_s << QString();
    QTest::newRow("empty") << QByteArray() << pending << u"-"_s << QString();
    QTest::newRow("in words") << QByteArray("We would like an aisle seat") << pending << u"aisle"_s << u"We would like an aisle seat"_s;
    QTest::newRow("in words that are not understood") << QByteArray("see letter") << pending << QString() << u"see letter"_s;
    QTest::newRow("of an order of old") << QByteArray("true") << QByteArray("Complete") << u"-"_s << QString();
}

void ImportedRequestsTest::whatIsAskedBecomesARequest()
{
    QFETCH_GLOBAL(store::Engine, engine);
    QFETCH(QByteArray, asked);
    QFETCH(QByteArray, status);
    QFETCH(QString, wishes);
    QFETCH(QString, note);
    Desk desk(engine);
    QVERIFY(worked(import(desk, {oneContact("ana@mailbox.example"), order(asked, status)})));
    const std::vector<StoredRequest> all = requests(desk);
    QCOMPARE(all.empty(), wishes == u"-"_s);
    if (all.empty())
        return;
    QCOMPARE(all.size(), std::size_t(1));
    QCOMPARE(all[0].source, u"import"_s);
    QVERIFY(all[0].contact && all[0].order);
    QCOMPARE(all[0].note, note);
    QStringList codes;
    for (const StoredWish &wish : all[0].wishes)
        codes.append(wish.code.isEmpty() ? wish.asks : wish.code);
    QCOMPARE(codes.join(u' '), wishes);
}

void ImportedRequestsTest::comesOnce()
{
    QFETCH_GLOBAL(store::Engine, engine);
    Desk desk(engine);
    QVERIFY(worked(import(desk, {oneContact("ana@mailbox.example"), order("see letter")})));
    QVERIFY(worked(import(desk, {oneContact("ana@mailbox.example", "Anne"), order("see letter")})));
    QCOMPARE(requests(desk).size(), std::size_t(1));
    QVERIFY(worked(import(desk, {order("see the second letter")})));
    QCOMPARE(requests(desk).size(), std::size_t(2));
}

// Whatever staff wrote into its note, found out of its order, or made of it.
void ImportedRequestsTest::whatIsFinishedIsNotAskedAgain()
{
    QFETCH_GLOBAL(store::Engine, engine);
    Desk desk(engine);
    QVERIFY(worked(import(desk, {oneContact("ana@mailbox.example"), order("see letter")})));
    RequestEdit edit;
    edit.note = u"Called: an aisle seat, no more"_s;
    edit.state = u"withdrawn"_s;
    edit.reason = desk.text(u"SELECT min(id) FROM request_reason WHERE state = 'withdrawn'"_s).toLongLong();
    SetRequestsAction set({1}, edit);
    QVERIFY(worked(desk.runner.run(set)));
    desk.run({u"UPDATE change_request SET order_id = NULL, version = version + 1"_s});
    QVERIFY(worked(import(desk, {oneContact("ana@mailbox.example", "Anne"), order("see letter")})));
    QCOMPARE(requests(desk).size(), std::size_t(1));
    QVERIFY(worked(import(desk, {order("true")})));
    QCOMPARE(requests(desk).size(), std::size_t(2));
    QVERIFY(worked(import(desk, {oneContact("ana@mailbox.example", "Ann"), order("true")})));
    QCOMPARE(requests(desk).size(), std::size_t(2));
}

void ImportedRequestsTest::isTakenBackWithTheImport()
{
    QFETCH_GLOBAL(store::Engine, engine);
    Desk desk(engine);
    QVERIFY(worked(import(desk, {oneContact("ana@mailbox.example"), order("true")})));
    QVERIFY(worked(desk.undo(1)));
    QVERIFY(requests(desk).empty());
    QCOMPARE(desk.text(u"SELECT count(*) FROM ticket_order"_s), u"0"_s);
    QVERIFY(desk.genuine());
}

QTEST_GUILESS_MAIN(ImportedRequestsTest)
#include "tst_importedrequests.moc"
