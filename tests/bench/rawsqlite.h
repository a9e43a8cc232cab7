// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace pd::store {
class Connection;
}

namespace pd::bench {

// One prepared statement of the plain sqlite3 C interface; ends the program on an error, which would be ours.
class RawStatement {
public:
    RawStatement(sqlite3 *database, const QByteArray &sql);
    ~RawStatement();
    RawStatement(RawStatement &&other) noexcept;
    RawStatement &operator=(RawStatement &&) = delete;

    // Binds `value` to all parameters, steps over all rows and fetches every column. Returns the number of rows.
    qint64 run(qint64 value = 0);
    // The first column of all rows.
    [[nodiscard]] std::vector<qint64> integers(qint64 value = 0);

private:
    void bind(qint64 value);
    [[nodiscard]] bool step();

    sqlite3_stmt *m_statement = nullptr;
    qint64 m_fetched = 0; // keeps the reads from being optimised away
};

// The floor: the statements of one patron's record through the C interface, in one read transaction.
class RawPatron {
public:
    explicit RawPatron(sqlite3 *database);
    qint64 read(qint64 contact);

private:
    RawStatement m_begin;
    RawStatement m_commit;
    std::vector<RawStatement> m_parts;
};

[[nodiscard]] sqlite3 *handleOf(const store::Connection &connection);

} // namespace pd::bench
