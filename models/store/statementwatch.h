// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace pd::store {

class Connection;

// While it lives, `goOn` is asked every few thousand steps of the statements that run on a SQLite connection; false ends
// the one that runs, as a failure. On PostgreSQL nothing is asked. One at a time for a connection.
class StatementWatch {
public:
    StatementWatch(Connection &connection, std::function<bool()> goOn);
    ~StatementWatch();
    StatementWatch(const StatementWatch &) = delete;
    StatementWatch &operator=(const StatementWatch &) = delete;

    [[nodiscard]] bool stopped() const { return m_stopped; }

private:
    Connection &m_connection;
    std::function<bool()> m_goOn;
    bool m_stopped = false;
};

} // namespace pd::store
