// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/seatmapfile.h"

#include <QFile>
#include <QPointF>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::exchange;

class SeatMapFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatItWrites();
    void columnsInAnyOrderAndSeparator();
    void withoutPlacesRowsStandBehindEachOther();
    void saysWhereItIsWrong_data();
    void saysWhereItIsWrong();
    void aFileThatIsNotThere();
    void leavesWhatStoodThereWhenItCannotWrite();

private:
    QString file(const QByteArray &content)
    {
        const QString path = m_folder.filePath(u"map.csv"_s);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("cannot write");
        return path;
    }
    QTemporaryDir m_folder;
};

void SeatMapFileTest::readsWhatItWrites()
{
    const std::vector<Seat> seats{{0, u"Balcony, left"_s, u"=A"_s, u"1"_s, 0.1, -2, true, false, false, true},
                                  {0, u"Parterre \"Nord\""_s, u"Ä"_s, u"12"_s, 1e-7, 3, false, true, true, false}};
    const QString path = m_folder.filePath(u"out.csv"_s);
    QVERIFY(writeSeatMap(path, seats));
    const auto read = readSeatMap(path);
    QVERIFY(read);
    QCOMPARE(read->size(), seats.size());
    for (std::size_t i = 0; i < seats.size(); ++i) {
        QVERIFY((*read)[i].sameName(seats[i]));
        QVERIFY((*read)[i].sameFacts(seats[i]));
    }
}

void SeatMapFileTest::columnsInAnyOrderAndSeparator()
{
    const auto read = readSeatMap(file("\xEF\xBB\xBF" "NUMBER;x;Accessible;Section;y;Row;Price\r\n4; 1.5 ;yes;Orchestra;2;C;80\r\n\r\n5;2.5;;Orchestra;2;C;80\r\n"));
    QVERIFY(read);
    QCOMPARE(read->size(), size_t(2));
    QCOMPARE((*read)[0].name(), u"Orchestra C 4"_s);
    QCOMPARE((*read)[0].x, 1.5);
    QVERIFY((*read)[0].accessible);
    QVERIFY(!(*read)[1].accessible);
}

void SeatMapFileTest::withoutPlacesRowsStandBehindEachOther()
{
    const auto read = readSeatMap(file("section,row,seat\nO,A,1\nO,A,2\nO,B,1\nBalcony,A,1\nO,A,3\n"));
    QVERIFY(read);
    QList<QPointF> places;
    for (const Seat &seat : *read)
        places.append({seat.x, seat.y});
    QCOMPARE(places, (QList<QPointF>{{0, 0}, {1, 0}, {0, 1}, {0, 2}, {2, 0}}));
}

void SeatMapFileTest::saysWhereItIsWrong_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("line"); // 0: of the whole file
    QTest::addColumn<QString>("column");
    const auto row = [](const char *name, const QByteArray &content, ErrorCode code, int line, const QString &column) {
        QTest::newRow(name) << content << code << line << column;
    };
    const QByteArray head = "section,row,seat,x,y,aisle\n";
    row("no seat column", "section,row\nO,A\n", ErrorCode::SeatMapColumn, 0, u"seat"_s);
    row("nothing at all", "", ErrorCode::SeatMapColumn, 0, u"section"_s);
    row("a seat twice", head + "O,A,1,0,0,\nO,A,2,0,0,\n O ,A,1,5,5,\n", ErrorCode::SeatTwice, 4, {});
    row("a seat without a number", head + "O,A,,0,0,\n", ErrorCode::SeatMapInvalid, 2, u"seat"_s);
    row("a place that is none", head + "O,A,1,left,0,\n", ErrorCode::SeatMapInvalid, 2, u"x"_s);
    row("a place beyond all places", head + "O,A,1,0,1e300,\n", ErrorCode::SeatMapInvalid, 2, u"y"_s);
    row("a place that is no number", head + "O,A,1,0,nan,\n", ErrorCode::SeatMapInvalid, 2, u"y"_s);
    row("a flag that is none", head + "O,A,1,0,0,perhaps\n", ErrorCode::SeatMapInvalid, 2, u"aisle"_s);
    row("an open quote", head + "O,A,1,0,0,\n\"O,A,2,0,0,\n", ErrorCode::SeatMapInvalid, 3, u"section"_s);
}

void SeatMapFileTest::saysWhereItIsWrong()
{
    QFETCH(QByteArray, content);
    QFETCH(ErrorCode, code);
    QFETCH(int, line);
    QFETCH(QString, column);
    const auto read = readSeatMap(file(content));
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QCOMPARE(read.error().values.value(u"line"_s).toInt(), line);
    QCOMPARE(read.error().values.value(u"column"_s).toString(), column);
    if (code == ErrorCode::SeatTwice)
        QCOMPARE(read.error().values.value(u"first"_s).toInt(), 2);
}

void SeatMapFileTest::aFileThatIsNotThere()
{
    QCOMPARE(readSeatMap(m_folder.filePath(u"none.csv"_s)).error().code, ErrorCode::FileUnreadable);
}

void SeatMapFileTest::leavesWhatStoodThereWhenItCannotWrite()
{
    QCOMPARE(writeSeatMap(m_folder.filePath(u"no/folder.csv"_s), {}).error().code, ErrorCode::FileUnwritable);
}

QTEST_GUILESS_MAIN(SeatMapFileTest)
#include "tst_seatmapfile.moc"
