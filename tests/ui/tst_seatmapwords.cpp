// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/seatfixture.h"
#include "ui/words/seatmapwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;

// Seats as people say them.
class SeatMapWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysASeat_data();
    void saysASeat();
    void drawsNumbersTogether_data();
    void drawsNumbersTogether();
    void everyReasonHasWords();
};

static MapSeat seat(SeatState state, SeatHolder holder = {}, bool aisle = false)
{
    MapSeat seat;
    seat.seat = {1, u"Orchestra"_s, u"C"_s, u"4"_s, 0, 0, aisle};
    seat.state = state;
    seat.holder = std::move(holder);
    return seat;
}

void SeatMapWordsTest::saysASeat_data()
{
    QTest::addColumn<MapSeat>("said");
    QTest::addColumn<bool>("section");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("held for a request") << seat(SeatState::Held, {{}, {}, u"17"_s, {}}, true) << false << u"Row C seat 4, aisle, held for request 17"_s;
    QTest::newRow("with its section") << seat(SeatState::Free) << true << u"Orchestra: Row C seat 4, free"_s;
    QTest::newRow("taken") << seat(SeatState::Taken, {u"Ana Ruiz"_s, u"20644"_s, {}, {}}) << false << u"Row C seat 4, taken, order 20644, Ana Ruiz"_s;
    QTest::newRow("renewal") << seat(SeatState::Renewal, {u"Ana Ruiz"_s, {}, {}, {}}) << false << u"Row C seat 4, pending renewal, Ana Ruiz"_s;
    QTest::newRow("held for somebody") << seat(SeatState::Held, {u"Ana Ruiz"_s, {}, {}, {}}) << false << u"Row C seat 4, held for Ana Ruiz"_s;
    QTest::newRow("held") << seat(SeatState::Held) << false << u"Row C seat 4, held"_s;
    QTest::newRow("own") << seat(SeatState::Own) << false << u"Row C seat 4, this patron’s seat"_s;
    MapSeat dear = seat(SeatState::Free);
    dear.seat.accessible = dear.seat.companion = dear.seat.obstructed = true;
    dear.level = u"Premium"_s;
    dear.price = Money{9000, u"USD"_s};
    QTest::newRow("facts and price") << dear << false << u"Row C seat 4, accessible, companion seat, restricted view, free, Premium $90.00"_s;
}

void SeatMapWordsTest::saysASeat()
{
    QFETCH(MapSeat, said);
    QFETCH(bool, section);
    QFETCH(QString, sentence);
    QCOMPARE(words::seatSentence(said, section), sentence);
}

void SeatMapWordsTest::drawsNumbersTogether_data()
{
    QTest::addColumn<std::vector<RowId>>("seats");
    QTest::addColumn<QString>("text");
    QTest::newRow("one") << std::vector<RowId>{104} << u"Row A seat 4"_s;
    QTest::newRow("a range") << std::vector<RowId>{104, 105, 106} << u"Row A seats 4–6"_s;
    QTest::newRow("a gap") << std::vector<RowId>{101, 102, 104} << u"Row A seats 1–2, 4"_s;
    QTest::newRow("falling") << std::vector<RowId>{103, 102, 101} << u"Row A seats 1–3"_s;
    QTest::newRow("two rows") << std::vector<RowId>{101, 102, 201} << u"Row A seats 1–2, Row B seat 1"_s;
    QTest::newRow("not there") << std::vector<RowId>{999} << QString();
}

void SeatMapWordsTest::drawsNumbersTogether()
{
    QFETCH(std::vector<RowId>, seats);
    QFETCH(QString, text);
    QCOMPARE(words::seatsText(testing::drawnHouse({u"A ......"_s, u"B ."_s}), seats), text);
}

void SeatMapWordsTest::everyReasonHasWords()
{
    const SeatHouse house = testing::drawnHouse({u"A xh"_s, u"B .."_s});
    for (int code = 0; code <= int(SeatReason::Code::NoneAhead); ++code) {
        const SeatReason reason{SeatReason::Code(code), {{u"level"_s, u"Premium"_s}, {u"seats"_s, 2}, {u"rows"_s, 2}, {u"place"_s, 2}, {u"parts"_s, 2}, {u"free"_s, 2}, {u"most"_s, 2}}};
        const QString text = words::seatReasonText(house, reason);
        QVERIFY2(!text.isEmpty() && !text.contains(u'%'), qPrintable(text));
    }
    QCOMPARE(words::seatReasonText(house, {SeatReason::Code::BetterTaken, {{u"seats"_s, QVariantList{101, 102}}}}), u"Row A seats 1–2 would be better: taken, held."_s);
}

QTEST_GUILESS_MAIN(SeatMapWordsTest)
#include "tst_seatmapwords.moc"
