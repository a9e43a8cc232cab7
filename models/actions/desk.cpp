// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/desk.h"

namespace pd::actions {

Result<std::unique_ptr<Desk>> Desk::open(const store::DatabaseUrl &url, const store::OpenOptions &options, std::function<Instant()> clock)
{
    auto connection = store::Connection::open(url, store::OpenMode::ReadWrite, options);
    if (!connection)
        return connection.error();
    auto actor = currentActor(**connection, std::move(clock));
    if (!actor)
        return actor.error();
    return std::unique_ptr<Desk>(new Desk(*std::move(connection), *std::move(actor)));
}

Desk::Desk(std::unique_ptr<store::Connection> connection, Actor actor)
    : m_connection(std::move(connection))
    , m_actor(std::move(actor))
    , m_runner(*m_connection, m_actor)
{
}

} // namespace pd::actions
