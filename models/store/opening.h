// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

namespace pd::store {

struct SqliteFile;

// The two ways into a database, each with its checks before anything is touched.
class Opening {
public:
    using Opened = Result<std::unique_ptr<Connection>>;
    static Opened sqlite(const DatabaseUrl &url, OpenMode mode, const OpenOptions &options);
    static Opened postgres(const DatabaseUrl &url, OpenMode mode, const OpenOptions &options);

private:
    static Result<void> makeSqlite(const DatabaseUrl &url, const OpenOptions &options);
    static Opened newSqlite(const DatabaseUrl &url, const OpenOptions &options);
    static Opened existingSqlite(const DatabaseUrl &url, OpenMode mode, const OpenOptions &options, const SqliteFile &file);
    static Opened sqliteFile(const DatabaseUrl &url, const QString &parameters, OpenMode mode, const OpenOptions &options);
    static std::unique_ptr<Connection> make(const DatabaseUrl &url, OpenMode mode, const OpenOptions &options);
};

// `error` with {"path"} or {"host","name"} added, whichever its sentence needs.
[[nodiscard]] Error located(Error error, const DatabaseUrl &url);

} // namespace pd::store
