// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seatdraft.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace pd;

// A seat map that is edited: rows drawn, seats marked, moved, taken away, all of it taken back.
class SeatDraftTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void drawsRows_data();
    void drawsRows();
    void aBendIsInTheMiddle();
    void marksMovesAndRemoves();
    void whatChangesNothingIsNoStep();
    void oneStrokeIsOneStep();
    void namesTwice();
    void everythingIsTakenBack();
};

static QString text(const std::vector<Seat> &seats)
{
    QStringList all;
    for (const Seat &seat : seats)
        all.append(u"%1@%2,%3%4%5"_s.arg(seat.name()).arg(seat.x).arg(seat.y).arg(seat.aisle ? u"|"_s : QString(), seat.accessible ? u"A"_s : QString()));
    return all.join(u' ');
}

void SeatDraftTest::drawsRows_data()
{
    QTest::addColumn<SeatRow>("row");
    QTest::addColumn<QString>("seats");
    QTest::newRow("rightward") << SeatRow{u"O"_s, u"A"_s, 3, 1, false, 2, 5, 0} << u"O A 1@2,5| O A 2@3,5 O A 3@4,5|"_s;
    QTest::newRow("leftward, from 101") << SeatRow{u"O"_s, u"A"_s, 3, 101, true, 0, 0, 0} << u"O A 103@0,0| O A 102@1,0 O A 101@2,0|"_s;
    QTest::newRow("one seat") << SeatRow{u"Box"_s, {}, 1, 1, false, 0, 0, 1} << u"Box 1@0,1|"_s;
    QTest::newRow("none") << SeatRow{u"O"_s, u"A"_s, 0, 1, false, 0, 0, 0} << QString();
}

void SeatDraftTest::drawsRows()
{
    QFETCH(SeatRow, row);
    QFETCH(QString, seats);
    SeatDraft draft;
    const auto added = draft.add(row);
    QCOMPARE(text(draft.seats()), seats);
    QCOMPARE(int(added.size()), row.count);
    QCOMPARE(draft.isChanged(), row.count > 0);
    draft.undo();
    QVERIFY(draft.seats().empty() && !draft.isChanged());
}

void SeatDraftTest::aBendIsInTheMiddle()
{
    SeatDraft draft;
    draft.add({u"O"_s, u"A"_s, 5, 1, false, 0, 10, 2});
    QCOMPARE(draft.seats()[0].y, 10.0);
    QCOMPARE(draft.seats()[2].y, 12.0);
    QCOMPARE(draft.seats()[4].y, 10.0);
}

void SeatDraftTest::marksMovesAndRemoves()
{
    SeatDraft draft({{7, u"O"_s, u"A"_s, u"1"_s, 0, 0}, {8, u"O"_s, u"A"_s, u"2"_s, 1, 0}});
    draft.set({7}, &Seat::accessible, true);
    draft.move({7, 8}, 0.5, -1);
    draft.remove({8});
    QCOMPARE(text(draft.seats()), u"O A 1@0.5,-1A"_s);
    QCOMPARE(draft.seats().front().id, RowId(7));
    draft.undo();
    draft.undo();
    QCOMPARE(text(draft.seats()), u"O A 1@0,0A O A 2@1,0"_s);
    draft.redo();
    QCOMPARE(text(draft.seats()), u"O A 1@0.5,-1A O A 2@1.5,-1"_s);
    draft.remove({7});
    QVERIFY(!draft.canRedo()); // another way was taken
}

void SeatDraftTest::whatChangesNothingIsNoStep()
{
    SeatDraft draft({{7, u"O"_s, u"A"_s, u"1"_s, 0, 0, true}});
    draft.set({7}, &Seat::aisle, true);
    draft.move({7}, 0, 0);
    draft.remove({99});
    draft.set({}, &Seat::aisle, false);
    QVERIFY(!draft.canUndo() && !draft.isChanged());
}

void SeatDraftTest::oneStrokeIsOneStep()
{
    SeatDraft draft;
    const auto seats = draft.add({u"O"_s, u"A"_s, 3, 1, false, 0, 0, 0});
    draft.together();
    for (const RowId seat : seats)
        draft.set({seat}, &Seat::accessible, true);
    draft.separate();
    draft.undo();
    QCOMPARE(draft.seats().size(), size_t(3));
    QVERIFY(std::none_of(draft.seats().begin(), draft.seats().end(), [](const Seat &seat) { return seat.accessible; }));
}

void SeatDraftTest::namesTwice()
{
    SeatDraft draft;
    draft.add({u"O"_s, u"A"_s, 3, 1, false, 0, 0, 0});
    QVERIFY(draft.doubled().empty());
    draft.add({u"O"_s, u"A"_s, 2, 3, false, 9, 0, 0});
    draft.add({u"O"_s, u"A"_s, 1, 3, false, 9, 0, 0});
    QCOMPARE(text(draft.doubled()), u"O A 3@9,0|"_s);
}

// Whatever was done, taking it all back leaves the map as it was, and doing it again what it became.
void SeatDraftTest::everythingIsTakenBack()
{
    QVERIFY(rc::check([] {
        SeatDraft draft({{1, u"O"_s, u"A"_s, u"1"_s, 0, 0}, {2, u"O"_s, u"A"_s, u"2"_s, 1, 0}});
        const QString before = text(draft.seats());
        for (const int what : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 4))) {
            const RowId seat = *rc::gen::inRange(-4, 4);
            if (what == 0)
                draft.add({u"O"_s, u"B"_s, *rc::gen::inRange(0, 3), 1, false, 0, 1, 0});
            else if (what == 1)
                draft.set({seat}, &Seat::accessible, *rc::gen::arbitrary<bool>());
            else if (what == 2)
                draft.move({seat}, *rc::gen::inRange(-1, 2), 0);
            else
                draft.remove({seat});
        }
        const QString after = text(draft.seats());
        while (draft.canUndo())
            draft.undo();
        RC_ASSERT(text(draft.seats()) == before);
        RC_ASSERT(!draft.isChanged());
        while (draft.canRedo())
            draft.redo();
        RC_ASSERT(text(draft.seats()) == after);
    }));
}

QTEST_APPLESS_MAIN(SeatDraftTest)
#include "tst_seatdraft.moc"
