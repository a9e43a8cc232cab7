// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "models/store/checks.h"
#include "racehouse.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace pd;
using namespace pd::actions;

namespace {

// All that two desks may be told. Anything else is a fault of ours: an engine's refusal, a broken promise, a lock that never came.
const QSet<QString> refusals{u"orderRefused"_s, u"recordChanged"_s, u"seatsNotFree"_s, u"seatsNotOwn"_s, u"seatsDiffer"_s, u"seatsCount"_s, u"seatsAllDropped"_s,
                             u"accessibleTooFew"_s, u"seatsOver"_s, u"holdOpen"_s, u"holdNone"_s, u"holdLapsed"_s, u"seatTaken"_s, u"seatAssigned"_s, u"orderGivenUp"_s, u"orderSeated"_s,
                             u"seatsTaken"_s, u"undoRefused"_s, u"undoReferenced"_s, u"undoneAlready"_s, u"nothingToUndo"_s, u"planOutdated"_s};

// Two that are at it at once, in this test's run or in all: PD_RACE_OPERATIONS says how many in all.
int operations()
{
    const int asked = qEnvironmentVariableIntValue("PD_RACE_OPERATIONS");
    return asked > 0 ? asked : 300;
}

} // namespace

// Two programs sell, swap, hold, plan, fulfil and decline the same seats at once.
class RacesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noSeatIsTwiceOrLost_data() { addEngines(); }
    void noSeatIsTwiceOrLost();

private:
    struct Told {
        QHash<QString, int> done;    // by deed
        QHash<QString, int> refused; // by refusal
        QStringList faults;
    };
    struct Span {
        qint64 first = 0;
        qint64 last = 0;
        std::vector<qint64> ends; // of what was tried
        [[nodiscard]] qint64 triedUntil(qint64 end) const { return std::count_if(ends.begin(), ends.end(), [end](qint64 one) { return one <= end; }); }
    };
    static Span read(const QString &record, Told &told);
    static void tell(const Told &told);
    // Each finds what must not be: no row.
    static QStringList wrong(Desk &desk);
};

RacesTest::Span RacesTest::read(const QString &record, Told &told)
{
    Span span;
    QFile file(record);
    if (!file.open(QIODevice::ReadOnly))
        return span;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QStringList parts = QString::fromUtf8(line).split(u'\t');
        if (parts.size() < 6)
            continue;
        const QString &answer = parts[1];
        if (answer == "done"_L1)
            ++told.done[parts[0]];
        else if (answer != "nothing"_L1)
            ++told.refused[answer];
        const bool refused = answer != "done"_L1 && answer != "nothing"_L1;
        const bool explained = parts[2].endsWith(u'.') && !parts[2].contains(u'{') && !parts[2].contains("unknown"_L1) && !parts[2].contains("()"_L1);
        if (refused && (!refusals.contains(answer) || !explained))
            told.faults << parts.join(u" | "_s);
        if (span.ends.empty())
            span.first = parts[4].toLongLong();
        span.last = parts[5].toLongLong();
        span.ends.push_back(span.last);
    }
    return span;
}

void RacesTest::tell(const Told &told)
{
    for (const auto *counts : {&told.done, &told.refused}) {
        QStringList words;
        for (auto it = counts->cbegin(); it != counts->cend(); ++it)
            words << u"%1 %2"_s.arg(it.key()).arg(it.value());
        words.sort();
        qInfo().noquote() << (counts == &told.done ? "done:" : "refused:") << words.join(u", "_s);
    }
}

QStringList RacesTest::wrong(Desk &desk)
{
    const QString sits = u"lower(o.status) IN ('pending renewal', 'partially paid', 'complete', 'to be qualified')"_s;
    const QList<QPair<QString, QString>> rules{
        {u"a seat twice"_s, u"SELECT instance_id, seat_id FROM seat_claim GROUP BY instance_id, seat_id HAVING count(*) > 1"_s},
        {u"a seat of two patrons in the series"_s, u"SELECT seat_id FROM seat_assignment GROUP BY series_id, seat_id HAVING count(*) > 1"_s},
        {u"a claim of an order that has gone"_s, u"SELECT c.id, o.status FROM seat_claim c JOIN ticket_order o ON o.id = c.order_id WHERE c.kind <> 'hold' AND NOT %1"_s.arg(sits)},
        {u"a claim of nobody"_s, u"SELECT id FROM seat_claim WHERE order_id IS NULL OR contact_id IS NULL OR contact_id <> order_id"_s},
        {u"kept though paid, or sold though pending"_s,
         u"SELECT c.id, c.kind, o.status FROM seat_claim c JOIN ticket_order o ON o.id = c.order_id WHERE (c.kind = 'renewal') <> (o.status = 'Pending Renewal') AND c.kind <> 'hold'"_s},
        {u"a ticket without its seat, or a seat without its ticket"_s,
         u"SELECT i.id, c.id FROM ticket_order_item i JOIN ticket_order o ON o.id = i.order_id LEFT JOIN seat_claim c ON c.item_id = i.id AND c.kind <> 'hold' AND c.seat_id = i.seat_id "
         "AND c.instance_id = i.instance_id AND c.order_id = i.order_id WHERE i.instance_id IS NOT NULL AND i.status = 'Active' AND %1 AND c.id IS NULL"_s.arg(sits)},
        {u"a seat without its ticket"_s,
         u"SELECT c.id, c.item_id, i.status FROM seat_claim c LEFT JOIN ticket_order_item i ON i.id = c.item_id WHERE c.kind <> 'hold' AND (i.id IS NULL OR i.status <> 'Active' "
         "OR i.seat_id <> c.seat_id OR i.quantity <> 1 OR i.instance_id <> c.instance_id OR i.order_id <> c.order_id)"_s},
        {u"more or fewer seats than were bought"_s,
         u"SELECT o.id, n.id, p.quantity, (SELECT count(*) FROM seat_claim c WHERE c.order_id = o.id AND c.instance_id = n.id AND c.kind <> 'hold') FROM ticket_order o "
         "JOIN ticket_order_item p ON p.order_id = o.id AND p.instance_id IS NULL CROSS JOIN event_instance n WHERE %1 "
         "AND (o.id <= 30 OR EXISTS (SELECT 1 FROM seat_claim c WHERE c.order_id = o.id AND c.kind <> 'hold')) "
         "AND p.quantity <> (SELECT count(*) FROM seat_claim c WHERE c.order_id = o.id AND c.instance_id = n.id AND c.kind <> 'hold')"_s.arg(sits)},
        {u"a hold of a part"_s, u"SELECT order_id FROM seat_claim WHERE kind = 'hold' AND until IS NULL"_s},
        {u"another's seat in the series"_s,
         u"SELECT a.seat_id, a.contact_id, c.order_id FROM seat_assignment a JOIN seat_claim c ON c.seat_id = a.seat_id AND c.kind <> 'hold' WHERE c.contact_id <> a.contact_id "
         "GROUP BY a.seat_id, a.contact_id, c.order_id HAVING count(*) = 3"_s},
        {u"paid otherwise than the payments say"_s,
         u"SELECT o.id, o.status, COALESCE(sum(p.amount), 0) FROM ticket_order o LEFT JOIN payment p ON p.order_id = o.id WHERE o.id <= 30 GROUP BY o.id, o.status "
         "HAVING (o.status IN ('Pending Renewal', 'Did Not Renew')) <> (COALESCE(sum(p.amount), 0) = 0)"_s}};
    QStringList found;
    for (const auto &[what, sql] : rules) {
        auto rows = desk.db->query(sql);
        if (!worked(rows))
            found << u"unreadable: "_s + what;
        else if (rows->next())
            found << u"%1: %2 %3 %4"_s.arg(what, rows->value(0).toString(), rows->value(1).toString(), rows->value(2).toString());
    }
    return found;
}

void RacesTest::noSeatIsTwiceOrLost()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(RaceHouse::rows()));
    QCOMPARE(wrong(desk).join(u'\n'), QString());
    const qint64 before = desk.db->value(u"SELECT count(*) FROM journal_action"_s)->toLongLong();

    // Each writes into a file of its own: one that waited for a reader of its pipe would leave the other alone.
    QTemporaryDir place;
    QVERIFY(place.isValid());
    QProcess one, two;
    Told told;
    const QString url = desk.db->url().toString();
    const QString each = QString::number(operations() / 2);
    one.start(QStringLiteral(PD_RACE_WORKER), {url, u"ana"_s, u"1"_s, each, place.filePath(u"one"_s)});
    two.start(QStringLiteral(PD_RACE_WORKER), {url, u"bo"_s, u"2"_s, each, place.filePath(u"two"_s)});
    for (QProcess *process : {&one, &two}) {
        while (!process->canReadLine())
            QVERIFY(process->waitForReadyRead(60'000));
        process->readLine();
    }
    for (QProcess *process : {&one, &two}) {
        process->write("go\n");
        QVERIFY(process->waitForBytesWritten());
    }
    for (QProcess *process : {&one, &two}) {
        QVERIFY(process->waitForFinished(3'600'000));
        QVERIFY2(process->exitStatus() == QProcess::NormalExit && process->exitCode() == 0, process->readAllStandardError().constData());
    }
    const Span ana = read(place.filePath(u"one"_s), told), bo = read(place.filePath(u"two"_s), told);
    tell(told);
    for (const QString &fault : std::as_const(told.faults))
        qWarning().noquote() << fault;
    QVERIFY(told.faults.isEmpty());
    QCOMPARE(wrong(desk).join(u'\n'), QString());

    int done = 0;
    for (const int count : std::as_const(told.done))
        done += count;
    QCOMPARE(desk.db->value(u"SELECT count(*) FROM journal_action"_s)->toLongLong(), before + done); // what was said to be done, is
    QVERIFY(done > operations() / 10);
    const bool many = operations() >= 5000; // as they come: a few may miss one
    for (const char *deed : {"seats.swap", "seats.add", "seats.drop", "seats.hold", "seats.confirm", "order.pay", "order.decline", "order.fulfil", "request.add", "plan.apply", "undo"})
        QVERIFY2(!many || told.done.value(QString::fromLatin1(deed)) > 0, deed);
    for (const char *refusal : {"seatsNotFree", "seatTaken", "seatsTaken", "orderSeated", "orderRefused", "recordChanged", "planOutdated", "undoRefused"})
        QVERIFY2(!many || told.refused.value(QString::fromLatin1(refusal)) > 0, refusal);
    // They were at it at once. How much of each fell into the other's time is the processor's choice; of many it is a good part.
    const qint64 together = std::min(ana.last, bo.last);
    qInfo() << "at once for" << together - std::max(ana.first, bo.first) << "ms of" << std::max(ana.last, bo.last) - std::min(ana.first, bo.first) << "ms, with"
            << ana.triedUntil(together) << "of" << ana.ends.size() << "and" << bo.triedUntil(together) << "of" << bo.ends.size() << "tries";
    QVERIFY(std::max(ana.first, bo.first) < together);
    for (const Span &span : {ana, bo})
        QVERIFY(!many || span.triedUntil(together) > qint64(span.ends.size()) / 4);
    const qint64 turns = desk.db->value(u"SELECT count(*) FROM journal_action a JOIN journal_action b ON b.id = a.id + 1 WHERE a.who <> b.who"_s)->toLongLong();
    qInfo() << turns << "turns in" << done << "actions";
    QVERIFY(turns > (many ? done / 50 : 0));

    for (int performance = 1; performance <= RaceHouse::performances; ++performance) {
        const auto count = [&](const QString &sql) { return desk.db->value(sql.arg(performance))->toLongLong(); };
        const qint64 sold = count(u"SELECT count(*) FROM seat_claim WHERE instance_id = %1 AND kind = 'ticket'"_s);
        const qint64 held = count(u"SELECT count(*) FROM seat_claim WHERE instance_id = %1 AND kind <> 'ticket'"_s);
        const qint64 free = count(u"SELECT count(*) FROM seat s WHERE NOT EXISTS (SELECT 1 FROM seat_claim c WHERE c.seat_id = s.id AND c.instance_id = %1)"_s);
        QVERIFY(sold > 0);
        QCOMPARE(free + held + sold, qint64(RaceHouse::seats));
    }
    QVERIFY(desk.genuine());
    const auto findings = store::checkDatabase(*desk.db);
    QVERIFY(worked(findings));
    for (const Finding &finding : *findings)
        QFAIL(qPrintable(findingName(finding.code) + u' ' + QVariant(finding.values[u"seat"_s]).toString()));
}

QTEST_GUILESS_MAIN(RacesTest)
#include "tst_races.moc"
