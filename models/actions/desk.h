// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/actionrunner.h"
#include "models/store/connection.h"

namespace pd::actions {

// One place to write from: a connection and the runner of actions on it. Belongs to the thread that opened it.
class Desk {
public:
    // Migrates an older schema; never makes a database. Errors are those of store::Connection::open().
    static Result<std::unique_ptr<Desk>> open(const store::DatabaseUrl &url, const store::OpenOptions &options,
                                              std::function<Instant()> clock);

    [[nodiscard]] ActionRunner &runner() { return m_runner; }
    [[nodiscard]] const QString &who() const { return m_actor.who; }
    [[nodiscard]] Instant now() const { return m_actor.clock(); }
    [[nodiscard]] store::Connection &connection() { return *m_connection; }

private:
    Desk(std::unique_ptr<store::Connection> connection, Actor actor);

    std::unique_ptr<store::Connection> m_connection;
    Actor m_actor;
    ActionRunner m_runner;
};

} // namespace pd::actions
