// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/recognise.h"

#include "models/exchange/bytesource.h"
#include "models/exchange/csvreader.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <vector>

namespace pd::exchange {

using namespace Qt::StringLiterals;

namespace {

// Points are given for columns: one for a column that only this object has, a half where two have it, and so on.
constexpr double enoughForAnyName = 2.0;
constexpr double enoughForAForeignName = 5.0;
constexpr double clearLead = 1.5;
constexpr double systemColumn = 0.1;

struct HeaderRow {
    char separator = ',';
    qint64 line = 0;
    QStringList cells;
    std::vector<double> points; // per table
};

std::vector<double> pointsOf(const QStringList &cells, const AliasTable &aliases)
{
    std::vector<double> points(static_cast<std::size_t>(importTables().size()), 0.0);
    QSet<QString> counted;
    for (const QString &cell : cells) {
        const QString key = AliasTable::normalised(cell);
        if (key.isEmpty() || counted.contains(key))
            continue;
        counted.insert(key);
        const int spread = aliases.spread(cell);
        for (std::size_t table = 0; spread > 0 && table < points.size(); ++table) {
            const AliasTarget target = aliases.find(static_cast<qsizetype>(table), cell);
            if (target.kind == AliasTarget::Kind::System)
                points[table] += systemColumn;
            else if (target.kind != AliasTarget::Kind::Unknown)
                points[table] += 1.0 / spread;
        }
    }
    return points;
}

std::vector<HeaderRow> candidates(const QByteArray &sample, const AliasTable &aliases)
{
    std::vector<HeaderRow> rows;
    for (const char separator : {',', ';', '\t'}) {
        MemorySource source(sample);
        CsvReader reader(source, separator);
        for (int i = 0; i < headerSearchRows; ++i) {
            const CsvReader::Next next = reader.next();
            if (next == CsvReader::Next::End || next == CsvReader::Next::Failed)
                break;
            HeaderRow row{separator, reader.line(), {}, {}};
            for (const QByteArrayView field : reader.fields())
                row.cells += QString::fromUtf8(field).trimmed();
            row.points = pointsOf(row.cells, aliases);
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

// "Contact_2.csv", "Contact (1).csv" and "Contact-2024-01-31.csv" are parts of Contact.
QString objectName(const QString &path)
{
    static const QRegularExpression numbering(u"[\\s_.(-]*\\d+\\)?$"_s);
    QString name = path.section(u'/', -1);
    name = name.section(u'.', 0, 0).trimmed();
    for (qsizetype before = -1; before != name.size();) {
        before = name.size();
        name.remove(numbering);
    }
    return name;
}

// Objects of Salesforce that share many column names with ours and are none of them.
bool isForeign(const QString &name)
{
    static const QSet<QString> foreign = {u"campaign"_s, u"campaignmember"_s, u"note"_s, u"recordtype"_s, u"task"_s, u"event"_s, u"lead"_s, u"case"_s,
                                          u"attachment"_s, u"opportunitycontactrole"_s, u"opportunitylineitem"_s, u"opportunitystage"_s,
                                          u"contentversion"_s, u"product2"_s, u"pricebook2"_s, u"group"_s, u"organization"_s};
    return foreign.contains(AliasTable::normalised(name)) || (name.contains("__"_L1) && AliasTable::tableOf(name) < 0);
}

qsizetype bestTable(const HeaderRow &row)
{
    return std::max_element(row.points.begin(), row.points.end()) - row.points.begin();
}

double pointsFor(const HeaderRow &row, qsizetype table) { return row.points[static_cast<std::size_t>(table)]; }

// The table that a header row speaks for, -1 where it does not say clearly.
qsizetype decide(const HeaderRow &row, const QString &name)
{
    const qsizetype named = AliasTable::tableOf(name);
    const qsizetype best = bestTable(row);
    const double most = pointsFor(row, best);
    if (named >= 0 && pointsFor(row, named) > 0 && most < 2 * pointsFor(row, named) + enoughForAnyName)
        return named;
    double second = 0;
    for (qsizetype table = 0; table < static_cast<qsizetype>(row.points.size()); ++table) {
        if (table != best)
            second = std::max(second, pointsFor(row, table));
    }
    const double enough = isForeign(name) ? enoughForAForeignName : enoughForAnyName;
    return most >= enough && most >= clearLead * second ? best : -1;
}

} // namespace

Result<Recognised> recognise(const QString &path, const QByteArray &sample, const AliasTable &aliases)
{
    const QString name = objectName(path);
    const std::vector<HeaderRow> rows = candidates(sample, aliases);
    const auto strength = [named = AliasTable::tableOf(name)](const HeaderRow &row) {
        return pointsFor(row, bestTable(row)) + (named >= 0 ? pointsFor(row, named) : 0.0);
    };
    const auto found = std::max_element(rows.begin(), rows.end(), [&](const HeaderRow &a, const HeaderRow &b) { return strength(a) < strength(b); });
    if (found == rows.end() || strength(*found) <= 0)
        return Error{ErrorCode::HeaderNotFound, {{u"path"_s, path}}, {}};
    const qsizetype table = decide(*found, name);
    if (table < 0) {
        QStringList near;
        for (qsizetype i = 0; i < importTables().size(); ++i) {
            if (clearLead * pointsFor(*found, i) >= pointsFor(*found, bestTable(*found)) && pointsFor(*found, i) >= 1)
                near += importTables().at(i).object;
        }
        return Error{ErrorCode::FileNotRecognised, {{u"path"_s, path}, {u"candidates"_s, near}}, {}};
    }
    const bool hasIds = std::any_of(found->cells.begin(), found->cells.end(), [&](const QString &cell) {
        const AliasTarget target = aliases.find(table, cell);
        return target.kind == AliasTarget::Kind::System && target.index == static_cast<int>(SystemField::ExternalId);
    });
    if (!hasIds)
        return Error{ErrorCode::FileWithoutIds, {{u"path"_s, path}, {u"object"_s, importTables().at(table).object}}, {}};
    return Recognised{table, found->separator, found->line, found->cells};
}

} // namespace pd::exchange
