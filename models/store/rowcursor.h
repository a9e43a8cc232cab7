// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QSqlQuery>
#include <QString>

#include <sqlite3.h>

#include <optional>

namespace pd::store {

// Reads one row from left to right. Three forms of the same thing: the row that SQLite's statement stands on, a row that came as
// a JSON array, and the row that a query of either engine stands on.
class SqliteCursor {
public:
    explicit SqliteCursor(sqlite3_stmt *row)
        : m_row(row)
    {
    }
    QString text()
    {
        const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_row, m_column));
        return QString::fromUtf8(bytes, sqlite3_column_bytes(m_row, m_column++));
    }
    qint64 integer() { return sqlite3_column_int64(m_row, m_column++); }
    std::optional<qint64> maybeInteger()
    {
        const bool known = sqlite3_column_type(m_row, m_column) != SQLITE_NULL;
        const qint64 value = integer();
        return known ? std::optional(value) : std::nullopt;
    }
    std::optional<double> maybeReal()
    {
        const bool known = sqlite3_column_type(m_row, m_column) != SQLITE_NULL;
        const double value = sqlite3_column_double(m_row, m_column++);
        return known ? std::optional(value) : std::nullopt;
    }

private:
    sqlite3_stmt *m_row;
    int m_column = 0;
};

class JsonCursor {
public:
    explicit JsonCursor(QJsonArray row)
        : m_row(std::move(row))
    {
    }
    QString text() { return m_row.at(m_column++).toString(); }
    qint64 integer() { return m_row.at(m_column++).toInteger(); }
    std::optional<qint64> maybeInteger()
    {
        const QJsonValue value = m_row.at(m_column++);
        return value.isNull() ? std::nullopt : std::optional<qint64>(value.toInteger());
    }
    std::optional<double> maybeReal()
    {
        const QJsonValue value = m_row.at(m_column++);
        return value.isNull() ? std::nullopt : std::optional<double>(value.toDouble());
    }

private:
    QJsonArray m_row;
    int m_column = 0;
};

class QueryCursor {
public:
    explicit QueryCursor(const QSqlQuery &row)
        : m_row(row)
    {
    }
    QString text() { return m_row.value(m_column++).toString(); }
    qint64 integer() { return m_row.value(m_column++).toLongLong(); }
    std::optional<qint64> maybeInteger()
    {
        const QVariant value = m_row.value(m_column++);
        return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
    }
    std::optional<double> maybeReal()
    {
        const QVariant value = m_row.value(m_column++);
        return value.isNull() ? std::nullopt : std::optional(value.toDouble());
    }

private:
    const QSqlQuery &m_row;
    int m_column = 0;
};

} // namespace pd::store
