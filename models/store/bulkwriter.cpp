// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bulkwriter.h"

#include "models/store/bulktable.h"
#include "models/store/connection.h"
#include "models/store/triggers.h"
#include "models/store/writetransaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::store {

BulkWriter::Table::Table(Connection &connection, QString name, QStringList columns)
    : m_connection(connection)
    , m_name(std::move(name))
    , m_columns(std::move(columns))
{
}

BulkWriter::BulkWriter(WriteTransaction &transaction, Into into)
    : m_transaction(transaction)
    , m_into(into)
{
    Q_ASSERT(transaction.entry().bulk);
}

BulkWriter::~BulkWriter() = default;

Result<void> BulkWriter::begin(const QString &table, const QStringList &columns)
{
    const auto known = std::find_if(m_tables.cbegin(), m_tables.cend(), [&](const auto &one) { return one->name() == table; });
    if (known != m_tables.cend()) {
        Q_ASSERT((*known)->width() == columns.size());
        m_current = known->get();
        return {};
    }
    Connection &connection = m_transaction.connection();
    m_tables.push_back(connection.engine() == Engine::Sqlite ? sqliteBulkTable(connection, table, columns, m_into)
                                                             : postgresBulkTable(connection, table, columns, m_into));
    m_current = m_tables.back().get();
    return m_current->prepare();
}

Result<void> BulkWriter::add(std::span<const QVariant> values)
{
    Q_ASSERT(m_current && qsizetype(values.size()) == m_current->width());
    m_current->digest.add(values);
    if (const Result<void> inserted = m_current->insert(values); !inserted)
        return inserted;
    if (!m_current->full())
        return {};
    // All of them, in their order: a row kept back may be what a row of the full table refers to.
    for (const auto &table : m_tables) {
        if (const Result<void> flushed = table->flush(); !flushed)
            return flushed;
    }
    return {};
}

Result<void> BulkWriter::finish()
{
    for (const auto &table : m_tables) {
        if (const Result<void> flushed = table->flush(); !flushed)
            return flushed;
    }
    bool rebuild = false;
    for (const auto &table : m_tables) {
        if (const Result<void> finished = table->finish(); !finished)
            return finished;
        m_transaction.noteBulk(table->name(), table->digest.count(), table->digest.result());
        rebuild = rebuild || table->tookTriggersAway();
    }
    m_tables.clear();
    m_current = nullptr;
    return rebuild ? rebuildTriggers(m_transaction.connection()) : Result<void>();
}

} // namespace pd::store
