// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/rowsink.h"

#include <QByteArray>
#include <QList>
#include <QMap>

namespace pd::demo {

// Keeps every row, and notes a table that is begun twice or a row of the wrong width.
class MemorySink : public RowSink {
public:
    struct Table {
        std::vector<QByteArray> columns;
        std::vector<std::vector<QVariant>> rows;
        [[nodiscard]] int column(const QByteArray &name) const;
        [[nodiscard]] QVariant at(size_t row, const QByteArray &name) const;
    };

    Result<void> begin(const QByteArray &table, const std::vector<QByteArray> &columns) override;
    Result<void> add(std::span<const QVariant> values) override;
    Result<void> end() override;

    [[nodiscard]] const Table &table(const QByteArray &name) const { return m_tables.find(name).value(); }
    [[nodiscard]] const QMap<QByteArray, Table> &tables() const { return m_tables; }
    [[nodiscard]] QList<QByteArray> order() const { return m_order; }
    [[nodiscard]] QByteArray digest() const;

private:
    QMap<QByteArray, Table> m_tables;
    QList<QByteArray> m_order;
    Table *m_open = nullptr;
};

} // namespace pd::demo
