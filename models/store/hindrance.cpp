// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/hindrance.h"

#include "models/store/connection.h"

#include <QRegularExpression>
#include <QStringList>

#include <vector>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

QVariantMap hindered(const QString &how, const QString &by)
{
    return by.isEmpty() ? QVariantMap() : QVariantMap{{u"how"_s, how}, {u"by"_s, by}};
}

// The transaction is over with the refusal. Its sentence is in the server's language, but it quotes names: of a row that others
// refer to its table, the key and their table; of one that refers to what is no more its table and the key. A key's name
// begins with the name of the table that refers.
QVariantMap hindrancePostgres(const Error &refusal, const HinderedRows &rows)
{
    const QString state = refusal.detail.section(u' ', 0, 0);
    if (state == "23505"_L1) // unique
        return hindered(u"taken"_s, rows.table);
    if (state != "23503"_L1) // foreign key
        return {};
    static const QRegularExpression quoted(u"[\"“”„«»‹›「『]\\s?(\\w+)\\s?[\"“”„«»‹›」』]"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList tables;
    QString key;
    for (auto names = quoted.globalMatch(refusal.detail); names.hasNext();) {
        const QString name = names.next().captured(1);
        if (name.contains("_fkey"_L1))
            key = name;
        else
            tables.append(name);
    }
    QString by;
    for (const QString &table : tables) {
        if (key.startsWith(table + u'_') && table.size() > by.size())
            by = table;
    }
    return hindered(tables.size() > 1 ? u"refers"_s : u"gone"_s, by);
}

class SqliteHindrance {
public:
    SqliteHindrance(Connection &connection, const HinderedRows &rows)
        : m_connection(connection)
        , m_rows(rows)
    {
    }

    QVariantMap find(const Error &refusal) const
    {
        const QString constraint = refusal.values.value(u"constraint"_s).toString();
        if (refusal.detail.contains("UNIQUE constraint"_L1) && constraint.contains(u'.')) // table.column
            return hindered(u"taken"_s, constraint.section(u'.', 0, 0).trimmed());
        if (!constraint.contains("foreign key"_L1, Qt::CaseInsensitive))
            return {};
        if (m_rows.first == 0)
            return hindered(u"refers"_s, text(u"SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1"_s, {}));
        return m_rows.going ? hindered(u"refers"_s, referring()) : hindered(u"gone"_s, m_rows.table);
    }

private:
    QString text(const QString &sql, const QVariantList &values) const
    {
        const Result<QVariant> value = m_connection.value(sql, values);
        return value ? value->toString() : QString();
    }

    // The first table that has a row which refers to one of them.
    QString referring() const
    {
        Result<QSqlQuery> keys = m_connection.query(u"SELECT t.name, k.\"from\" FROM pragma_table_list t JOIN pragma_foreign_key_list(t.name) k "
                                                    "WHERE t.schema = 'main' AND t.type = 'table' AND k.\"table\" = ? ORDER BY t.name"_s,
                                                    {m_rows.table});
        if (!keys)
            return {};
        std::vector<std::pair<QString, QString>> columns;
        while (keys->next())
            columns.emplace_back(keys->value(0).toString(), keys->value(1).toString());
        keys->finish();
        for (const auto &[table, column] : columns) {
            const QString own = table == m_rows.table ? u" AND id NOT BETWEEN ? AND ?"_s : QString(); // those go along
            QVariantList values{m_rows.first, m_rows.last};
            if (!own.isEmpty())
                values += values;
            if (!text(u"SELECT '1' FROM %1 WHERE %2 BETWEEN ? AND ?%3 LIMIT 1"_s.arg(table, column, own), values).isEmpty())
                return table;
        }
        return {};
    }

    Connection &m_connection;
    const HinderedRows &m_rows;
};

} // namespace

QVariantMap hindrance(Connection &connection, const Error &refusal, const HinderedRows &rows)
{
    return connection.engine() == Engine::Postgres ? hindrancePostgres(refusal, rows) : SqliteHindrance(connection, rows).find(refusal);
}

} // namespace pd::store
