// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/journalreader.h"
#include "models/store/chain.h"

#include <QObject>

#include <memory>

namespace pd::store {

class Connection;

// PostgreSQL: where each change is told, with the action's number.
inline QString changeChannel() { return QStringLiteral("patrondesk"); }

class JournalReader : public pd::JournalReader {
public:
    explicit JournalReader(Connection &connection)
        : m_connection(connection)
    {
    }

    // Must not be called inside a transaction of the same connection.
    Result<JournalCheck> verify() override;
    Result<std::vector<HistoryEntry>> history(std::optional<RowId> contact, int limit, std::optional<RowId> before = {}) override;
    Result<HistoryEntry> action(RowId id) override;
    Result<std::vector<JournalledRow>> rows(RowId action, std::optional<RowId> contact = {}) override;
    // Those called `what` since the row was first touched, newest first.
    Result<std::vector<HistoryEntry>> entriesOf(const QString &what, const QString &table, RowId row);
    // As anchored in the settings; JournalBroken when it is not there.
    Result<JournalHead> head();
    Result<QString> mark() override;
    Result<void> listen(std::function<void()> told) override;

private:
    Result<JournalCheck> verifyChain();
    Result<std::vector<HistoryEntry>> entries(const QString &condition, const QVariantList &values, int limit);

    Connection &m_connection;
    std::function<void()> m_told;
    std::unique_ptr<QObject> m_listener; // null: not listening
};

} // namespace pd::store
