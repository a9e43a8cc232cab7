// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/aliastable.h"

#include "models/exchange/csvreader.h"
#include "models/exchange/encoding.h"
#include "models/exchange/transcoder.h"

#include <QFile>

#include <algorithm>

namespace pd::exchange {

using namespace Qt::StringLiterals;

namespace {

Error invalid(const QString &path, qint64 line, const QString &reason, const QString &value = {})
{
    return {ErrorCode::AliasFileInvalid, {{u"path"_s, path}, {u"line"_s, line}, {u"reason"_s, reason}, {u"value"_s, value}}, {}};
}

// What `field` names in `table`; none for a name that is no field there.
std::optional<AliasTarget> targetOf(const ImportTable &table, const QString &field)
{
    if (field == "-"_L1)
        return AliasTarget{AliasTarget::Kind::Known, 0};
    for (int i = 0; i < systemFieldCount; ++i) {
        if (systemFieldName(static_cast<SystemField>(i)) == field)
            return AliasTarget{AliasTarget::Kind::System, i};
    }
    const int index = table.fieldIndex(field);
    if (index < 0)
        return std::nullopt;
    return AliasTarget{AliasTarget::Kind::Field, index};
}

QStringList texts(const std::vector<QByteArrayView> &fields)
{
    QStringList found;
    for (const QByteArrayView field : fields)
        found += QString::fromUtf8(field).trimmed();
    return found;
}

} // namespace

AliasTable::AliasTable()
{
    m_tables.resize(importTables().size());
    QFile file(u":/exchange/aliases.csv"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const Result<void> added = addCsv(file.readAll(), file.fileName());
    Q_ASSERT(opened && added);
    Q_UNUSED(opened)
    Q_UNUSED(added)
    m_builtIn = false;
}

QString AliasTable::normalised(const QString &header)
{
    QString name = header.normalized(QString::NormalizationForm_KC).trimmed().toCaseFolded();
    if (name.endsWith("__c"_L1))
        name.chop(3);
    if (const qsizetype prefix = name.indexOf("__"_L1); prefix > 0)
        name.remove(0, prefix + 2);
    name.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return name;
}

qsizetype AliasTable::tableOf(const QString &object)
{
    const auto same = [wanted = normalised(object)](const QString &name) { return normalised(name) == wanted; };
    const QList<ImportTable> &tables = importTables();
    for (qsizetype i = 0; i < tables.size(); ++i) {
        const ImportTable &table = tables.at(i);
        if (same(table.object) || same(table.table) || std::any_of(table.otherNames.begin(), table.otherNames.end(), same))
            return i;
    }
    return -1;
}

Result<void> AliasTable::add(const QList<AliasRow> &rows, const QString &path)
{
    struct Checked {
        qsizetype table;
        QString alias;
        AliasTarget target;
    };
    QList<Checked> checked;
    // A block of ranks before all that are there; inside it the order of the file.
    m_firstRank -= static_cast<int>(rows.size());
    int rank = m_firstRank;
    for (const AliasRow &row : rows) {
        const bool everywhere = row.object == "*"_L1;
        const qsizetype only = everywhere ? -1 : tableOf(row.object);
        if (!everywhere && only < 0)
            return invalid(path, row.line, u"object"_s, row.object);
        if (normalised(row.alias).isEmpty())
            return invalid(path, row.line, u"alias"_s, row.alias);
        bool found = false;
        const qsizetype first = everywhere ? 0 : only;
        const qsizetype last = everywhere ? importTables().size() - 1 : only;
        for (qsizetype table = first; table <= last; ++table) {
            std::optional<AliasTarget> target = targetOf(importTables().at(table), row.field);
            if (!target)
                continue;
            target->rank = rank;
            target->added = !m_builtIn;
            checked += {table, row.alias, *target};
            found = true;
        }
        if (!found)
            return invalid(path, row.line, u"field"_s, row.field);
        ++rank;
    }
    for (const Checked &one : std::as_const(checked))
        m_tables[one.table].insert(normalised(one.alias), {one.alias, one.target});
    return {};
}

Result<void> AliasTable::addFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, {{u"path"_s, path}}, file.errorString()};
    return addCsv(file.readAll(), path);
}

Result<void> AliasTable::addCsv(const QByteArray &bytes, const QString &path)
{
    MemorySource scanned(bytes);
    const Result<Encoding> encoding = detectEncoding(scanned);
    if (!encoding)
        return Error{ErrorCode::FileEncoding, {{u"path"_s, path}}, {}};
    QList<AliasRow> rows;
    for (const char separator : {',', ';', '\t'}) {
        MemorySource source(bytes);
        Transcoder utf8(source, *encoding);
        CsvReader reader(utf8, separator);
        if (reader.next() != CsvReader::Next::Row || texts(reader.fields()) != QStringList{u"object"_s, u"alias"_s, u"field"_s})
            continue;
        for (CsvReader::Next next = reader.next(); next != CsvReader::Next::End; next = reader.next()) {
            if (next != CsvReader::Next::Row || reader.fields().size() != 3)
                return invalid(path, reader.line(), u"row"_s);
            const QStringList fields = texts(reader.fields());
            rows += {fields.at(0), fields.at(1), fields.at(2), reader.line()};
        }
        return add(rows, path);
    }
    return invalid(path, 1, u"columns"_s);
}

AliasTarget AliasTable::find(qsizetype table, const QString &header) const
{
    const auto entry = m_tables.at(table).constFind(normalised(header));
    if (entry == m_tables.at(table).constEnd())
        return {};
    AliasTarget target = entry->target;
    target.exact = entry->alias.compare(header.trimmed(), Qt::CaseInsensitive) == 0;
    return target;
}

QString AliasTable::usualName(qsizetype table, int field) const
{
    const Entry *usual = nullptr;
    for (const Entry &entry : m_tables.at(table)) {
        if (entry.target.kind == AliasTarget::Kind::Field && entry.target.index == field && !entry.target.added
            && (!usual || entry.target.rank < usual->target.rank))
            usual = &entry;
    }
    return usual ? usual->alias : importTables().at(table).fields.at(field).column;
}

int AliasTable::spread(const QString &header) const
{
    const QString key = normalised(header);
    return static_cast<int>(std::count_if(m_tables.begin(), m_tables.end(), [&](const auto &table) { return table.contains(key); }));
}

} // namespace pd::exchange
