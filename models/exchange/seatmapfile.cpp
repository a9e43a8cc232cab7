// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/seatmapfile.h"

#include "models/exchange/bytesource.h"
#include "models/exchange/csvreader.h"
#include "models/exchange/csvwriter.h"
#include "models/exchange/encoding.h"
#include "models/exchange/transcoder.h"
#include "models/exchange/valueparsers.h"

#include <QFile>
#include <QHash>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pd::exchange {

namespace {

enum Column { Section, Row, Number, X, Y, Aisle, Accessible, Companion, Obstructed, ColumnCount };
constexpr std::array columnNames{"section", "row", "seat", "x", "y", "aisle", "accessible", "companion", "obstructed"};
constexpr int needed = Number + 1;
constexpr double farthest = 100'000;

class SeatMapReader {
public:
    SeatMapReader(QString path, QByteArray bytes, Encoding encoding)
        : m_path(std::move(path))
        , m_bytes(std::move(bytes))
        , m_encoding(encoding)
    {
    }

    Result<std::vector<Seat>> read()
    {
        for (const char separator : {',', ';', '\t'}) {
            MemorySource source(m_bytes);
            Transcoder utf8(source, m_encoding);
            CsvReader reader(utf8, separator);
            if (reader.next() != CsvReader::Next::Row || !takeHeader(reader))
                continue;
            return readRows(reader);
        }
        return Error{ErrorCode::SeatMapColumn, {{u"path"_s, m_path}, {u"column"_s, QString::fromLatin1(columnNames[m_missing])}}, {}};
    }

private:
    // "Seat", "seat number" and "number" are one column.
    static Column columnOf(const QByteArrayView &header)
    {
        QString name = QString::fromUtf8(header).trimmed().toLower();
        if (name == "number"_L1 || name == "seat number"_L1)
            name = u"seat"_s;
        for (int column = 0; column < ColumnCount; ++column) {
            if (name == QLatin1StringView(columnNames[size_t(column)]))
                return Column(column);
        }
        return ColumnCount;
    }

    bool takeHeader(const CsvReader &reader)
    {
        m_places.fill(-1);
        for (std::size_t place = 0; place < reader.fields().size(); ++place) {
            if (const Column column = columnOf(reader.fields()[place]); column != ColumnCount)
                m_places[column] = int(place);
        }
        for (int column = 0; column < needed; ++column) {
            if (m_places[size_t(column)] < 0) {
                m_missing = std::max(m_missing, size_t(column)); // with the separator that found most
                return false;
            }
        }
        return true;
    }

    Result<std::vector<Seat>> readRows(CsvReader &reader)
    {
        std::vector<Seat> seats;
        QHash<QString, qint64> lines;
        for (CsvReader::Next next = reader.next(); next != CsvReader::Next::End; next = reader.next()) {
            if (next != CsvReader::Next::Row)
                return invalid(reader.line(), Section, u"row"_s);
            if (reader.fields().size() == 1 && reader.fields().front().trimmed().isEmpty())
                continue;
            const Result<Seat> seat = seatOf(reader);
            if (!seat)
                return seat.error();
            const QString key = seat->section + QChar(1) + seat->row + QChar(1) + seat->number;
            if (const auto first = lines.constFind(key); first != lines.cend())
                return Error{ErrorCode::SeatTwice, {{u"path"_s, m_path}, {u"line"_s, reader.line()}, {u"seat"_s, seat->name()}, {u"first"_s, *first}}, {}};
            lines.insert(key, reader.line());
            seats.push_back(*seat);
        }
        if (m_places[X] < 0 || m_places[Y] < 0)
            place(seats);
        return seats;
    }

    Result<Seat> seatOf(const CsvReader &reader)
    {
        const auto field = [&](Column column) {
            const int place = m_places[column];
            return place >= 0 && size_t(place) < reader.fields().size() ? trimmedValue(reader.fields()[size_t(place)]) : QByteArrayView();
        };
        const auto text = [&](Column column) { return QString::fromUtf8(field(column)).simplified(); };
        Seat seat;
        seat.section = text(Section);
        seat.row = text(Row);
        seat.number = text(Number);
        if (seat.number.isEmpty())
            return invalid(reader.line(), Number, u"text"_s);
        for (const auto &[column, to] : {std::pair{X, &seat.x}, std::pair{Y, &seat.y}}) {
            bool isNumber = true;
            if (!field(column).isEmpty())
                *to = field(column).toDouble(&isNumber);
            if (!isNumber || !(std::abs(*to) <= farthest))
                return invalid(reader.line(), column, u"number"_s);
        }
        for (const auto &[column, to] : {std::pair{Aisle, &seat.aisle}, std::pair{Accessible, &seat.accessible},
                                         std::pair{Companion, &seat.companion}, std::pair{Obstructed, &seat.obstructed}}) {
            if (field(column).isEmpty())
                continue;
            const std::optional<bool> flag = parseBoolean(field(column));
            if (!flag)
                return invalid(reader.line(), column, u"boolean"_s);
            *to = *flag;
        }
        return seat;
    }

    // One row behind the other, in the order in which they come.
    static void place(std::vector<Seat> &seats)
    {
        QHash<QString, int> rows;
        QHash<QString, int> taken;
        for (Seat &seat : seats) {
            const QString row = seat.section + QChar(1) + seat.row;
            if (!rows.contains(row))
                rows.insert(row, int(rows.size()));
            seat.y = rows.value(row);
            seat.x = taken[row]++;
        }
    }

    [[nodiscard]] Error invalid(qint64 line, Column column, const QString &expected) const
    {
        return {ErrorCode::SeatMapInvalid,
                {{u"path"_s, m_path}, {u"line"_s, line}, {u"column"_s, QString::fromLatin1(columnNames[column])}, {u"expected"_s, expected}}, {}};
    }

    QString m_path;
    QByteArray m_bytes;
    Encoding m_encoding;
    std::array<int, ColumnCount> m_places{};
    std::size_t m_missing = Section;
};

QString flag(bool on)
{
    return on ? u"true"_s : u""_s;
}

} // namespace

Result<std::vector<Seat>> readSeatMap(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, {{u"path"_s, path}}, file.errorString()};
    const QByteArray bytes = file.readAll();
    MemorySource scanned(bytes);
    const Result<Encoding> encoding = detectEncoding(scanned);
    if (!encoding)
        return Error{ErrorCode::FileEncoding, {{u"path"_s, path}}, {}};
    return SeatMapReader(path, bytes, *encoding).read();
}

Result<void> writeSeatMap(const QString &path, const std::vector<Seat> &seats)
{
    QSaveFile file(path);
    bool written = file.open(QIODevice::WriteOnly);
    if (written) {
        CsvWriter csv(file);
        QStringList header;
        for (const char *name : columnNames)
            header.append(QString::fromLatin1(name));
        written = csv.writeRow(header);
        for (const Seat &seat : seats) {
            written = written
                && csv.writeRow({seat.section, seat.row, seat.number, QString::number(seat.x, 'g', 17), QString::number(seat.y, 'g', 17), flag(seat.aisle),
                                 flag(seat.accessible), flag(seat.companion), flag(seat.obstructed)});
        }
    }
    if (!written || !file.commit())
        return Error{ErrorCode::FileUnwritable, {{u"path"_s, path}}, file.errorString()};
    return {};
}

} // namespace pd::exchange
