// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/rowsink.h"

#include <QDate>

#include <array>
#include <optional>

namespace pd::demo {

// What a value looks like in a row: indexes become row ids, dates ISO text, -1 and empty NULL.
inline QVariant rowId(qint64 index)
{
    return index < 0 ? QVariant() : QVariant(index + 1);
}
inline QVariant iso(QDate date)
{
    return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant();
}
template <class T>
QVariant orNull(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant();
}
inline int flag(bool value)
{
    return value ? 1 : 0;
}

// Tables that are never empty get their ids from the database.
enum class Ids { FromOne, FromDatabase };

// One table; the first error is kept and everything after it ignored.
class TableWriter {
public:
    TableWriter(RowSink &sink, const QByteArray &table, std::vector<QByteArray> columns, Ids ids = Ids::FromOne)
        : m_sink(sink)
        , m_skipped(ids == Ids::FromDatabase ? 1 : 0)
    {
        if (ids == Ids::FromOne)
            columns.insert(columns.begin(), "id");
        m_result = sink.begin(table, columns);
    }

    template <class... Values>
    void add(Values &&...values)
    {
        if (!m_result)
            return;
        const std::array<QVariant, sizeof...(Values) + 1> row = {QVariant(++m_rows), QVariant(std::forward<Values>(values))...};
        m_result = m_sink.add(std::span<const QVariant>(row).subspan(m_skipped));
    }
    [[nodiscard]] qint64 rows() const { return m_rows; }
    [[nodiscard]] bool failed() const { return !m_result; }
    [[nodiscard]] Result<void> finish() { return m_result ? m_sink.end() : m_result; }

private:
    RowSink &m_sink;
    size_t m_skipped;
    Result<void> m_result;
    qint64 m_rows = 0;
};

} // namespace pd::demo
