// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/unsureseatsmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace pd;

namespace {

class ListedSeats final : public SeriesReader {
public:
    explicit ListedSeats(const std::vector<UnsureSeat> &seats)
        : m_seats(seats)
    {
    }
    Result<std::vector<Season>> seasons() override { return std::vector<Season>(); }
    Result<std::vector<SeriesRecord>> series() override { return std::vector<SeriesRecord>(); }
    Result<SeriesRecord> series(RowId) override { return Error{ErrorCode::RecordUnknown, {}, {}}; }
    Result<SeriesChoices> choices(RowId) override { return SeriesChoices(); }
    Result<std::vector<UnsureSeat>> unsureSeats() override { return m_seats; }

private:
    const std::vector<UnsureSeat> &m_seats; // changed only between two readings
};

UnsureSeat unsure(RowId series, RowId contact, RowId seat)
{
    UnsureSeat one;
    one.series = series;
    one.contact = contact;
    one.seat = seat;
    return one;
}

} // namespace

// The worklist of seats, read anew again and again.
class TestUnsureSeatsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSeatKeepsItsNumber();
};

void TestUnsureSeatsModel::aSeatKeepsItsNumber()
{
    std::vector<UnsureSeat> seats{unsure(1, 10, 100), unsure(1, 11, 100), unsure(1, 11, 101), unsure(2, 11, 101)};
    items::ReaderThread thread([&seats]() -> Result<DeskReaders> {
        DeskReaders readers{};
        readers.series = std::make_unique<ListedSeats>(seats);
        return readers;
    });
    items::UnsureSeatsModel model(thread);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto read = [&model] {
        model.load();
        return QTest::qWaitFor([&model] { return model.loadState() == items::RecordModel::LoadState::Ready; }, 20'000);
    };
    const auto number = [&model](int row) { return model.index(row, 0).data(items::RecordModel::RecordIdRole).toLongLong(); };
    QVERIFY(read());
    const std::vector<RowId> before{number(0), number(1), number(2), number(3)};
    QCOMPARE(std::set<RowId>(before.begin(), before.end()).size(), size_t(4));
    const UnsureSeat first = seats.front();
    seats.erase(seats.begin());
    QVERIFY(read());
    QCOMPARE(model.rowCount(), 3);
    for (int row = 0; row < 3; ++row)
        QCOMPARE(number(row), before[size_t(row) + 1]);
    QCOMPARE(model.rowOf(before[0]), -1); // decided
    seats.insert(seats.begin() + 1, first); // and taken back
    QVERIFY(read());
    QCOMPARE(model.rowOf(before[0]), 1);
}

QTEST_GUILESS_MAIN(TestUnsureSeatsModel)
#include "tst_unsureseatsmodel.moc"
