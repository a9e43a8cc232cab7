// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>
#include <QStringList>

namespace pd::store {

enum class Engine { Sqlite, Postgres };

// Where a database is, parsed from what a person typed: `sqlite:///path`, a bare path, or
// `postgresql://[user@]host1[:port][,host2[:port]]/name[?option=value&…]` (a `host` option names a socket folder).
// Never holds a password: one in the text is refused, as it would stand in every process list.
class DatabaseUrl {
public:
    // DatabaseUrlInvalid with {"url"} and {"reason"}: empty, scheme, noName, host, port, option; DatabaseUrlPassword with the
    // password cut out of {"url"}.
    static Result<DatabaseUrl> parse(const QString &text);

    [[nodiscard]] Engine engine() const { return m_engine; }
    // SQLite: an absolute file path.
    [[nodiscard]] const QString &path() const { return m_path; }
    // PostgreSQL
    [[nodiscard]] const QString &hosts() const { return m_hosts; }
    [[nodiscard]] const QString &user() const { return m_user; }
    [[nodiscard]] const QString &name() const { return m_name; }
    // libpq keywords as key=value, ports included.
    [[nodiscard]] const QStringList &options() const { return m_options; }

    // The same place as text, for settings and messages.
    [[nodiscard]] QString toString() const;

private:
    static Result<DatabaseUrl> parsePostgres(const QString &text, qsizetype schemeLength);

    Engine m_engine = Engine::Sqlite;
    QString m_path;
    QString m_hosts;
    QString m_user;
    QString m_name;
    QStringList m_options;
};

} // namespace pd::store
