// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seattext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;

// A house with an orchestra in two parts, a balcony whose rows are called as the orchestra's, a box without rows, and a
// parterre with numbered rows.
class SeatTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void reads_data();
    void reads();

private:
    void add(const QString &section, const QString &row, int first, int last)
    {
        for (int number = first; number <= last; ++number) {
            Seat seat;
            seat.id = RowId(m_seats.size()) + 1;
            seat.section = section;
            seat.row = row;
            seat.number = QString::number(number);
            m_seats.push_back(seat);
        }
    }
    QString named(RowId id) const { return m_seats[size_t(id - 1)].name(); }

    std::vector<Seat> m_seats;
};

void SeatTextTest::initTestCase()
{
    add(u"Orchestra"_s, u"A"_s, 1, 9);
    add(u"Orchestra"_s, u"C"_s, 1, 9);
    add(u"Orchestra Left"_s, u"C"_s, 1, 9);
    add(u"Balcony"_s, u"C"_s, 4, 6);
    add(u"Balcony"_s, u"AA"_s, 1, 3);
    add(u"Box 2"_s, u""_s, 1, 4);
    add(u"Parterre"_s, u"12"_s, 1, 3);
    add(u"Loge Süd"_s, u"B"_s, 1, 2);
}

void SeatTextTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<SeatReading::Kind>("kind");
    QTest::addColumn<QStringList>("seats");
    const auto found = [](const QString &text, const QStringList &seats) { QTest::addRow("%s", qUtf8Printable(text)) << text << SeatReading::Kind::Found << seats; };
    const auto none = [](const QString &text, SeatReading::Kind kind) { QTest::addRow("%s: none", qUtf8Printable(text)) << text << kind << QStringList(); };
    found(u"Orchestra C 4"_s, {u"Orchestra C 4"_s});
    found(u"orchestra  c4"_s, {u"Orchestra C 4"_s});
    found(u"Section Orchestra, Row C, Seat 4"_s, {u"Orchestra C 4"_s});
    found(u"Row C, Seat 4 (Orchestra)"_s, {u"Orchestra C 4"_s});
    found(u"Orchestra-C-4"_s, {u"Orchestra C 4"_s});
    found(u"Orchestra_C_4"_s, {u"Orchestra C 4"_s});
    found(u"Orchestra Left C 4"_s, {u"Orchestra Left C 4"_s});
    found(u"ORCHESTRA LEFT: C-4"_s, {u"Orchestra Left C 4"_s});
    found(u"A 1"_s, {u"Orchestra A 1"_s}); // there is no other row A
    found(u"AA1"_s, {u"Balcony AA 1"_s});
    found(u"Balcony C 4-6"_s, {u"Balcony C 4"_s, u"Balcony C 5"_s, u"Balcony C 6"_s});
    found(u"Balcony Row C Seats 4 – 5"_s, {u"Balcony C 4"_s, u"Balcony C 5"_s});
    found(u"Balcony C 6, 4 & 5"_s, {u"Balcony C 6"_s, u"Balcony C 4"_s, u"Balcony C 5"_s});
    found(u"Box 2, Seat 3"_s, {u"Box 2 3"_s});
    found(u"Parterre 12 3"_s, {u"Parterre 12 3"_s});
    found(u"Parterre Row 12 Seat 3"_s, {u"Parterre 12 3"_s});
    found(u"LOGE SÜD B 2"_s, {u"Loge Süd B 2"_s});
    found(QStringLiteral("Loge Su\u0308d B 2"), {u"Loge Süd B 2"_s}); // the same letter in two pieces
    none(u"C 4"_s, SeatReading::Kind::Ambiguous); // three sections have one
    none(u"GA"_s, SeatReading::Kind::NoSeat);
    none(u"General Admission 12"_s, SeatReading::Kind::NoSeat);
    none(u"Standing room"_s, SeatReading::Kind::NoSeat);
    none(u""_s, SeatReading::Kind::Unknown);
    none(u"Orchestra"_s, SeatReading::Kind::Unknown);
    none(u"Orchestra C"_s, SeatReading::Kind::Unknown);
    none(u"Orchestra C 10"_s, SeatReading::Kind::Unknown); // the row ends at 9
    none(u"Orchestra D 4"_s, SeatReading::Kind::Unknown);
    none(u"Mezzanine C 4"_s, SeatReading::Kind::Unknown); // not another section's C 4
    none(u"Orchestra C 4 VIP"_s, SeatReading::Kind::Unknown);
    none(u"Orchestra C 6-4"_s, SeatReading::Kind::Unknown);
    none(u"Orchestra C 1-99999999"_s, SeatReading::Kind::Unknown);
    none(u"Orchestra C 4, 4"_s, SeatReading::Kind::Unknown); // one seat twice
    none(u"Balcony C 4-7"_s, SeatReading::Kind::Unknown); // one of them is none
    none(u"Orchestra C 4 C 5"_s, SeatReading::Kind::Unknown);
    none(u"☂ ☂"_s, SeatReading::Kind::Unknown);
}

void SeatTextTest::reads()
{
    QFETCH(QString, text);
    QFETCH(SeatReading::Kind, kind);
    QFETCH(QStringList, seats);
    const SeatReading reading = SeatFinder(m_seats).read(text);
    QStringList names;
    for (const RowId id : reading.seats)
        names.append(named(id));
    QCOMPARE(names, seats);
    QCOMPARE(reading.kind, kind);
}

QTEST_GUILESS_MAIN(SeatTextTest)
#include "tst_seattext.moc"
