// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/exportreader.h"

#include "models/exchange/csvreader.h"
#include "models/exchange/encoding.h"
#include "models/exchange/recognise.h"
#include "models/exchange/rowmapper.h"
#include "models/exchange/transcoder.h"
#include "models/exchange/valueparsers.h"

#include <algorithm>

namespace pd::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sampleSize = 512 * 1024;
constexpr qint64 rowsBetweenProgress = 1024;

// A file opened from its start, in UTF-8, row by row.
struct Rows {
    Rows(std::unique_ptr<ByteSource> bytes, Encoding encoding, char separator)
        : source(std::move(bytes))
        , utf8(*source, encoding)
        , csv(utf8, separator)
    {
    }
    std::unique_ptr<ByteSource> source;
    Transcoder utf8;
    CsvReader csv;
};

Result<QByteArray> readSample(const ExportEntry &entry, Encoding encoding)
{
    Result<std::unique_ptr<ByteSource>> source = openEntry(entry);
    if (!source)
        return source.error();
    Transcoder utf8(**source, encoding);
    QByteArray sample(sampleSize, Qt::Uninitialized);
    qsizetype size = 0;
    while (size < sampleSize) {
        const qint64 count = utf8.read(sample.data() + size, sampleSize - size);
        if (count < 0)
            return utf8.error();
        if (count == 0)
            break;
        size += count;
    }
    sample.truncate(size);
    return sample;
}

Error about(Error error, const QString &path)
{
    if (!error.values.contains(u"path"_s))
        error.values.insert(u"path"_s, path);
    return error;
}

// The field without which no record of the table can be kept, and for which the file has no column; -1: none.
int missingField(const ImportTable &table, const std::vector<bool> &present)
{
    for (int i = 0; i < table.fields.size(); ++i) {
        if (table.fields.at(i).required && !present[static_cast<std::size_t>(i)])
            return i;
    }
    return -1;
}

bool isBlankRow(const std::vector<QByteArrayView> &fields)
{
    return std::all_of(fields.begin(), fields.end(), [](QByteArrayView field) { return trimmedValue(field).isEmpty(); });
}

} // namespace

struct ExportReader::Stream {
    Stream(std::unique_ptr<ByteSource> source, Encoding as, const Recognised &found, const AliasTable &aliases, const ReadOptions &options)
        : encoding(as)
        , header(found.header)
        , rows(std::move(source), as, found.separator)
        , mapper(found.table, found.header, mapColumns(found.table, found.header, aliases), options.dates, options.currency)
    {
    }
    Encoding encoding;
    QStringList header;
    Rows rows;
    RowMapper mapper;
};

ExportReader::ExportReader(ExportEntry entry, ReadOptions options)
    : m_entry(std::move(entry))
    , m_options(std::move(options))
{
}

ExportReader::~ExportReader() = default;

Result<std::unique_ptr<ExportReader>> ExportReader::open(const ExportEntry &entry, const AliasTable &aliases, const ReadOptions &options)
{
    Result<std::unique_ptr<ByteSource>> scanned = openEntry(entry);
    if (!scanned)
        return scanned.error();
    const Result<Encoding> encoding = detectEncoding(**scanned, entry.size, options.progress);
    if (!encoding)
        return about(encoding.error(), entry.path);
    const Result<QByteArray> sample = readSample(entry, *encoding);
    if (!sample)
        return sample.error();
    const Result<Recognised> found = recognise(entry.path, *sample, aliases);
    if (!found)
        return found.error();
    Result<std::unique_ptr<ByteSource>> source = openEntry(entry);
    if (!source)
        return source.error();

    std::unique_ptr<ExportReader> reader(new ExportReader(entry, options));
    reader->m_stream = std::make_unique<Stream>(std::move(*source), *encoding, *found, aliases, options);
    const ImportTable &table = importTables().at(found->table);
    if (const int missing = missingField(table, reader->present()); missing >= 0)
        return Error{ErrorCode::FileWithoutColumn,
                     {{u"path"_s, entry.path}, {u"object"_s, table.object}, {u"column"_s, aliases.usualName(found->table, missing)}},
                     {}};
    const ColumnMap &columns = reader->m_stream->mapper.columns();
    reader->m_report = {entry.path, table.object, table.table, encodingName(*encoding), found->separator, found->headerLine, 0, 0, 0, columns.dropped,
                        columns.unmapped, columns.repeated};
    return reader;
}

const ImportTable &ExportReader::table() const { return *importTable(m_report.table); }

const std::vector<bool> &ExportReader::present() const { return m_stream->mapper.present(); }

QString ExportReader::columnOf(int field) const
{
    for (const ColumnMap::Feed &feed : m_stream->mapper.columns().fields) {
        if (feed.field == field)
            return m_stream->header.at(feed.columns.front());
    }
    return {};
}

ExportReader::Next ExportReader::next()
{
    CsvReader &csv = m_stream->rows.csv;
    for (;;) {
        const CsvReader::Next next = csv.next();
        if (next == CsvReader::Next::End)
            return Next::End;
        if (next == CsvReader::Next::Failed)
            return failed(m_stream->rows.source->error());
        if (csv.line() <= m_report.headerLine || (next == CsvReader::Next::Row && isBlankRow(csv.fields())))
            continue;
        ++m_report.rows;
        if (m_options.progress && m_report.rows % rowsBetweenProgress == 0 && !m_options.progress(m_stream->rows.utf8.bytesIn(), m_entry.size))
            return failed({ErrorCode::Cancelled, {}, {}});
        if (next == CsvReader::Next::Bad)
            return rejectUnread();
        const auto count = static_cast<qsizetype>(csv.fields().size());
        if (count != m_stream->header.size())
            return reject(csv.line(), ErrorCode::RowColumnCount, {}, {{u"found"_s, count}, {u"expected"_s, m_stream->header.size()}});
        return mapRow();
    }
}

ExportReader::Next ExportReader::rejectUnread()
{
    const CsvReader &csv = m_stream->rows.csv;
    const bool inField = csv.badCode() == ErrorCode::FieldTooLong;
    return reject(csv.line(), csv.badCode(), inField ? m_stream->header.value(csv.badColumn()) : QString(),
                  {{u"limit"_s, csv.badCode() == ErrorCode::RowTooLong ? CsvLimits().row : CsvLimits().field}});
}

ExportReader::Next ExportReader::mapRow()
{
    CsvReader &csv = m_stream->rows.csv;
    RowMapper &mapper = m_stream->mapper;
    RowMapper::Outcome outcome = mapper.map(csv.fields(), m_row);
    if (outcome == RowMapper::Outcome::NeedsDayOrder) {
        const Result<DayOrder> order = findDayOrder();
        if (!order) {
            Error error = order.error();
            // A date that can be read both ways is a date, and no secret.
            if (error.code == ErrorCode::FileDatesAmbiguous)
                error.values.insert(u"value"_s, QString::fromUtf8(trimmedValue(csv.fields()[static_cast<std::size_t>(mapper.columnIndex())])));
            return failed(std::move(error));
        }
        mapper.setDayOrder(*order);
        outcome = mapper.map(csv.fields(), m_row);
    }
    m_row.line = csv.line();
    m_report.blankedValues = mapper.blankedValues();
    if (outcome == RowMapper::Outcome::Mapped)
        return Next::Row;
    return reject(csv.line(), mapper.code(), mapper.column(), mapper.details());
}

ExportReader::Next ExportReader::reject(qint64 line, ErrorCode code, const QString &column, QVariantMap values)
{
    values.insert(u"path"_s, m_entry.path);
    values.insert(u"line"_s, line);
    values.insert(u"column"_s, column);
    m_rejection = {m_entry.path, line, column, {code, values, {}}};
    ++m_report.rejected;
    return Next::Rejected;
}

ExportReader::Next ExportReader::failed(Error error)
{
    m_error = std::move(error);
    return Next::Failed;
}

// Asked only when a value comes that can be read both ways: the file's own dates decide, the first whose day is over twelve.
Result<DayOrder> ExportReader::findDayOrder() const
{
    Result<std::unique_ptr<ByteSource>> source = openEntry(m_entry);
    if (!source)
        return source.error();
    Rows rows(std::move(*source), m_stream->encoding, m_report.separator);
    const std::vector<int> columns = m_stream->mapper.dateColumns();
    qint64 read = 0;
    for (;;) {
        const CsvReader::Next next = rows.csv.next();
        if (next == CsvReader::Next::Failed)
            return rows.source->error();
        if (next == CsvReader::Next::End)
            return Error{ErrorCode::FileDatesAmbiguous, {{u"path"_s, m_entry.path}, {u"column"_s, m_stream->mapper.column()}}, {}};
        if (++read % rowsBetweenProgress == 0 && m_options.progress && !m_options.progress(rows.utf8.bytesIn(), m_entry.size))
            return Error{ErrorCode::Cancelled, {}, {}};
        if (next == CsvReader::Next::Bad || rows.csv.line() <= m_report.headerLine || static_cast<qsizetype>(rows.csv.fields().size()) != m_stream->header.size())
            continue;
        for (const int column : columns) {
            const OrderHint hint = orderHint(rows.csv.fields()[static_cast<std::size_t>(column)]);
            if (hint != OrderHint::None)
                return hint == OrderHint::DayFirst ? DayOrder::DayFirst : DayOrder::MonthFirst;
        }
    }
}

} // namespace pd::exchange
