// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QStringList>

namespace pd::store {

class Connection;

// Secondary indexes and triggers cost several times the rows themselves. Rows that go into an empty SQLite table do
// without: they are taken away before the first row and the indexes are built after the last. On a table that has
// rows, and on PostgreSQL (where they are never dropped inside a transaction), it does nothing.
class FirstLoad {
public:
    FirstLoad(Connection &connection, QString table);

    Result<void> begin();
    // Builds the indexes, contact's full-text ones too. The triggers come back with rebuildTriggers(), once for all
    // tables, where tookTriggersAway() says so.
    Result<void> finish();
    [[nodiscard]] bool tookTriggersAway() const { return m_first; }

private:
    Connection &m_connection;
    QString m_table;
    QStringList m_indexes;
    bool m_first = false;
};

} // namespace pd::store
