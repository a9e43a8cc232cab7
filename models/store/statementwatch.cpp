// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/statementwatch.h"

#include "models/store/connection.h"

#include <sqlite3.h>

namespace pd::store {

namespace {

constexpr int steps = 5000;

}

StatementWatch::StatementWatch(Connection &connection, std::function<bool()> goOn)
    : m_connection(connection)
    , m_goOn(std::move(goOn))
{
    if (m_connection.engine() != Engine::Sqlite || !m_goOn)
        return;
    const auto ask = [](void *self) {
        auto *watch = static_cast<StatementWatch *>(self);
        watch->m_stopped = watch->m_stopped || !watch->m_goOn();
        return watch->m_stopped ? 1 : 0;
    };
    sqlite3_progress_handler(static_cast<sqlite3 *>(m_connection.nativeHandle()), steps, ask, this);
}

StatementWatch::~StatementWatch()
{
    if (m_connection.engine() == Engine::Sqlite && m_goOn)
        sqlite3_progress_handler(static_cast<sqlite3 *>(m_connection.nativeHandle()), 0, nullptr, nullptr);
}

} // namespace pd::store
