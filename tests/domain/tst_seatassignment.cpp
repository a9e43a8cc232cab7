// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seatassignment.h"

#include <QRandomGenerator>
#include <QtTest>

#include <set>

using namespace pd;
using namespace Qt::StringLiterals;

namespace {

// One letter for each performance, what the patron has there: "AAB-" sits on A twice, on B once, and was not there once.
// Seats of one performance stand in one word: "AB AB AC".
std::vector<SeatEvidence> sits(RowId contact, const QString &performances)
{
    std::vector<SeatEvidence> evidence;
    RowId instance = 1;
    for (const QString &seats : performances.split(u' ')) {
        for (const QChar seat : seats) {
            if (seat != u'-')
                evidence.push_back({contact, RowId(seat.unicode()), instance, Instant{1000 * instance}});
        }
        ++instance;
    }
    return evidence;
}

QString words(const ComputedSeats &computed)
{
    QStringList seats;
    for (const ComputedSeat &seat : computed.seats)
        seats.append(u"%1%2 %3"_s.arg(seat.contact).arg(QChar(char16_t(seat.seat))).arg(confidenceName(seat.confidence)));
    for (const DoubtfulSeat &seat : computed.doubtful) {
        seats.append(u"%1%2 %3"_s.arg(seat.seat.contact)
                         .arg(QChar(char16_t(seat.seat.seat)))
                         .arg(seat.doubt == DoubtfulSeat::Doubt::TwoPatrons ? u"two"_s : u"several"_s));
    }
    seats.sort();
    return seats.join(u", "_s);
}

} // namespace

class SeatAssignmentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysHowSureItIs_data();
    void saysHowSureItIs();
    void givesNoSeatTwice();
    void sinceTheFirstOrder();
    void namesOfConfidence();
};

void SeatAssignmentTest::saysHowSureItIs_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("computed");
    const auto row = [](const char *name, const QString &first, const QString &second, const QString &computed) {
        QTest::newRow(name) << first << second << computed;
    };
    row("nobody", u"-"_s, u"-"_s, {});
    row("all performances", u"A A A A"_s, u"-"_s, u"1A high"_s);
    row("most", u"A A A -"_s, u"-"_s, u"1A medium"_s);
    row("half", u"A A - -"_s, u"-"_s, u"1A low"_s);
    row("one", u"A - - -"_s, u"-"_s, u"1A low"_s);
    row("two seats", u"AB AB AB AB"_s, u"-"_s, u"1A high, 1B high"_s);
    row("another seat once", u"A A A B"_s, u"-"_s, u"1A medium"_s);
    row("one of two elsewhere once", u"AB AB AB AC"_s, u"-"_s, u"1A high, 1B medium"_s);
    row("two seats equally often", u"A A B B"_s, u"-"_s, u"1A several, 1B several"_s);
    row("one sure, the other not", u"AB AB AC AC"_s, u"-"_s, u"1A high, 1B several, 1C several"_s);
    row("neighbours", u"A A A A"_s, u"B B B B"_s, u"1A high, 2B high"_s);
    row("two patrons with one seat", u"A A - -"_s, u"- - A A"_s, u"1A two, 2A two"_s);
    row("most of it is still not all", u"A A A -"_s, u"- - - A"_s, u"1A two, 2A two"_s);
    row("somebody's exception is nobody's claim", u"A A A -"_s, u"B B B A"_s, u"1A medium, 2B medium"_s);
    row("a tie with somebody else's seat", u"A A B B"_s, u"B B - -"_s, u"1A several, 1B two, 2B two"_s);
}

void SeatAssignmentTest::saysHowSureItIs()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, computed);
    std::vector<SeatEvidence> evidence = sits(1, first);
    for (const SeatEvidence &one : sits(2, second))
        evidence.push_back(one);
    QCOMPARE(words(computeSeats(4, evidence)), computed);
    std::reverse(evidence.begin(), evidence.end()); // in whatever order
    QCOMPARE(words(computeSeats(4, evidence)), computed);
}

// Whatever the orders say.
void SeatAssignmentTest::givesNoSeatTwice()
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        QRandomGenerator random(seed);
        std::vector<SeatEvidence> evidence;
        for (int i = 0; i < 60; ++i)
            evidence.push_back({RowId(1 + random.bounded(5)), RowId(1 + random.bounded(8)), RowId(1 + random.bounded(6)), {}});
        const ComputedSeats computed = computeSeats(6, evidence);
        std::set<RowId> given;
        for (const ComputedSeat &seat : computed.seats)
            QVERIFY(given.insert(seat.seat).second);
        for (const DoubtfulSeat &seat : computed.doubtful)
            QVERIFY(!given.contains(seat.seat.seat));
    }
}

void SeatAssignmentTest::sinceTheFirstOrder()
{
    const ComputedSeats computed = computeSeats(3, {{1, 5, 11, Instant{900}}, {1, 5, 12, {}}, {1, 5, 13, Instant{300}}});
    QCOMPARE(computed.seats.size(), size_t(1));
    QCOMPARE(computed.seats.front().since, Instant{300});
}

void SeatAssignmentTest::namesOfConfidence()
{
    for (const Confidence one : {Confidence::High, Confidence::Medium, Confidence::Low})
        QCOMPARE(confidenceOf(confidenceName(one)), one);
    QCOMPARE(confidenceOf(u"sure"), Confidence::Low);
}

QTEST_GUILESS_MAIN(SeatAssignmentTest)
#include "tst_seatassignment.moc"
