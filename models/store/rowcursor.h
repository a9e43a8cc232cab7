// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QSqlQuery>
#include <QVariant>

#include <optional>

namespace pd::store {

// Reads one row from left to right. Two forms of the same thing: the row under a QSqlQuery, and a row that
// came as a JSON array.
class SqlCursor {
public:
    explicit SqlCursor(const QSqlQuery &query)
        : m_query(query)
    {
    }
    QString text() { return m_query.value(m_column++).toString(); }
    qint64 integer() { return m_query.value(m_column++).toLongLong(); }
    std::optional<qint64> maybeInteger()
    {
        const QVariant value = m_query.value(m_column++);
        return value.isNull() ? std::nullopt : std::optional<qint64>(value.toLongLong());
    }
    std::optional<double> maybeReal()
    {
        const QVariant value = m_query.value(m_column++);
        return value.isNull() ? std::nullopt : std::optional<double>(value.toDouble());
    }

private:
    const QSqlQuery &m_query;
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

} // namespace pd::store
