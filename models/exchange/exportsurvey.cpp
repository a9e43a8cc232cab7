// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/exportsurvey.h"

#include "models/exchange/columnmap.h"
#include "models/exchange/csvreader.h"
#include "models/exchange/encoding.h"
#include "models/exchange/recognise.h"
#include "models/exchange/secrets.h"
#include "models/exchange/timevalues.h"
#include "models/exchange/transcoder.h"
#include "models/exchange/valueparsers.h"

namespace pd::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headSize = 1024 * 1024;
constexpr int mostRows = 500;
constexpr qsizetype exampleLength = 60;

Error about(Error error, const QString &path)
{
    if (!error.values.contains(u"path"_s))
        error.values.insert(u"path"_s, path);
    return error;
}

// All that `source` gives, up to the head's size.
Result<QByteArray> readUpTo(ByteSource &source, qsizetype most)
{
    QByteArray bytes(most, Qt::Uninitialized);
    qsizetype size = 0;
    while (size < most) {
        const qint64 count = source.read(bytes.data() + size, most - size);
        if (count < 0)
            return source.error();
        if (count == 0)
            break;
        size += count;
    }
    bytes.truncate(size);
    return bytes;
}

// A character that the head's end cuts in two must not make UTF-8 look like something else.
void dropCutCharacter(QByteArray &head)
{
    while (!head.isEmpty() && (static_cast<uchar>(head.back()) & 0xC0) == 0x80)
        head.chop(1);
    if (!head.isEmpty() && (static_cast<uchar>(head.back()) & 0xC0) == 0xC0)
        head.chop(1);
}

QString exampleOf(QByteArrayView value)
{
    QString text = QString::fromUtf8(value).simplified();
    text.remove(QChar::Null);
    blankCardNumbers(text); // before it is cut: half a number would pass
    if (text.size() > exampleLength)
        text = text.left(exampleLength - 1) + u'…';
    return text;
}

bool isLocalTime(QByteArrayView value)
{
    qint64 west = 0;
    qint64 east = 0;
    for (const DayOrder order : {DayOrder::MonthFirst, DayOrder::DayFirst}) {
        if (parseInstant(value, {order, QTimeZone(-36000)}, west) == TimeReading::Read
            && parseInstant(value, {order, QTimeZone(36000)}, east) == TimeReading::Read)
            return west != east;
    }
    return false;
}

class Survey {
public:
    Survey(const Recognised &found, const AliasTable &aliases, SurveyedFile &file)
        : m_found(found)
        , m_table(importTables().at(found.table))
        , m_file(file)
    {
        file.object = m_table.object;
        file.table = m_table.table;
        for (qsizetype i = 0; i < found.header.size(); ++i)
            m_file.columns.push_back(columnOf(i, aliases));
    }

    void read(const QByteArray &sample)
    {
        MemorySource source(sample);
        CsvReader csv(source, m_found.separator);
        for (int rows = 0; rows < mostRows;) {
            const CsvReader::Next next = csv.next();
            if (next == CsvReader::Next::End || next == CsvReader::Next::Failed)
                break;
            if (next == CsvReader::Next::Bad || csv.line() <= m_found.headerLine || csv.fields().size() != m_file.columns.size())
                continue;
            ++rows;
            for (size_t i = 0; i < m_file.columns.size(); ++i)
                note(m_file.columns[i], m_times[i], trimmedValue(csv.fields()[i]));
        }
        if (m_orderKnown)
            m_file.orderColumn.clear(), m_file.orderExample.clear();
    }

private:
    enum class Time { None, Date, Instant };

    SurveyedColumn columnOf(qsizetype index, const AliasTable &aliases)
    {
        using Found = SurveyedColumn::Found;
        const QString &name = m_found.header.at(index);
        m_times.push_back(Time::None);
        if (isSecretColumn(name))
            return {name, Found::Secret, {}, {}};
        const AliasTarget target = name.isEmpty() ? AliasTarget() : aliases.find(m_found.table, name);
        const bool leads = target.kind == AliasTarget::Kind::System || target.kind == AliasTarget::Kind::Field;
        if (leads && isRepeated(m_found.header, index))
            return {name, Found::Repeated, {}, {}};
        switch (target.kind) {
        case AliasTarget::Kind::Unknown:
            return {name, Found::Unmapped, {}, {}};
        case AliasTarget::Kind::Known:
            return {name, Found::LeftOut, {}, {}};
        case AliasTarget::Kind::System: {
            const auto field = static_cast<SystemField>(target.index);
            if (field == SystemField::Created || field == SystemField::Modified || field == SystemField::SystemModstamp)
                m_times.back() = Time::Instant;
            return {name, howFound(name, target), systemFieldName(field), {}};
        }
        case AliasTarget::Kind::Field: {
            const ImportField &field = m_table.fields.at(target.index);
            m_times.back() = field.kind == FieldKind::Date ? Time::Date : field.kind == FieldKind::Instant ? Time::Instant : Time::None;
            return {name, howFound(name, target), field.column, {}};
        }
        }
        Q_UNREACHABLE();
    }

    static SurveyedColumn::Found howFound(const QString &name, const AliasTarget &target)
    {
        return target.added           ? SurveyedColumn::Found::ByAlias
               : name.contains(u' ') ? SurveyedColumn::Found::ByLabel
                                      : SurveyedColumn::Found::ByName;
    }

    void note(SurveyedColumn &column, Time time, QByteArrayView value)
    {
        if (column.found == SurveyedColumn::Found::Secret || value.isEmpty())
            return;
        if (column.example.isEmpty())
            column.example = exampleOf(value);
        if (time == Time::None)
            return;
        if (time == Time::Instant && isLocalTime(value))
            m_file.localTimes = true;
        m_orderKnown = m_orderKnown || orderHint(value) != OrderHint::None;
        qint64 ms = 0;
        if (m_file.orderColumn.isEmpty() && parseInstant(value, {DayOrder::Auto, QTimeZone::utc()}, ms) == TimeReading::NeedsOrder) {
            m_file.orderColumn = column.name;
            m_file.orderExample = exampleOf(value);
        }
    }

    const Recognised &m_found;
    const ImportTable &m_table;
    SurveyedFile &m_file;
    std::vector<Time> m_times; // by column
    bool m_orderKnown = false; // some date of the file can be read one way only
};

} // namespace

Result<SurveyedFile> surveyEntry(const ExportEntry &entry, const AliasTable &aliases)
{
    Result<std::unique_ptr<ByteSource>> source = openEntry(entry);
    if (!source)
        return source.error();
    Result<QByteArray> head = readUpTo(**source, headSize);
    if (!head)
        return about(head.error(), entry.path);
    const bool cut = head->size() == headSize;
    if (cut)
        dropCutCharacter(*head);
    MemorySource scanned(*head);
    const Result<Encoding> encoding = detectEncoding(scanned);
    if (!encoding)
        return about(encoding.error(), entry.path);
    MemorySource bytes(*head);
    Transcoder utf8(bytes, *encoding);
    Result<QByteArray> sample = readUpTo(utf8, 4 * headSize);
    if (!sample)
        return about(sample.error(), entry.path);
    if (const qsizetype lineEnd = sample->lastIndexOf('\n'); cut && lineEnd >= 0)
        sample->truncate(lineEnd + 1);
    const Result<Recognised> found = recognise(entry.path, *sample, aliases);
    if (!found)
        return found.error();
    SurveyedFile file;
    file.path = entry.path;
    file.encoding = encodingName(*encoding);
    file.size = entry.size;
    Survey(*found, aliases, file).read(*sample);
    return file;
}

} // namespace pd::exchange
