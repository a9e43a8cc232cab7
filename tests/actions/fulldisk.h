// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <sqlite3.h>

#include <map>
#include <utility>

namespace pd::testing {

// The disk of a database that is full for a while, as its engine says so. Of SQLite: every write to a file of a database that this program
// opens later is refused by the file system, which is when a transaction is committed. Of PostgreSQL: what makes requests fails at the commit.
class FullDisk {
public:
    static void install() // before the database is opened
    {
        sqlite3_vfs *own = sqlite3_vfs_find(nullptr);
        if (s_open)
            return;
        s_open = own->xOpen;
        own->xOpen = &open;
    }

    explicit FullDisk(store::Connection &connection)
        : m_connection(connection)
    {
        if (connection.engine() == store::Engine::Sqlite) {
            s_full = true;
            return;
        }
        for (const QString &sql : {QStringLiteral("CREATE OR REPLACE FUNCTION disk_is_full() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                                                  "RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100'; END $$"),
                                   QStringLiteral("CREATE CONSTRAINT TRIGGER disk_is_full AFTER INSERT ON change_request DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION disk_is_full()")}) {
            if (const Result<void> done = connection.execute(sql); !done)
                qFatal("the disk cannot be filled: %s", qPrintable(done.error().detail));
        }
    }
    ~FullDisk()
    {
        s_full = false;
        if (m_connection.engine() != store::Engine::Sqlite)
            static_cast<void>(m_connection.execute(QStringLiteral("DROP TRIGGER disk_is_full ON change_request")));
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

    [[nodiscard]] static int refused() { return s_refused; } // writes, of SQLite

private:
    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        const int done = s_open(vfs, name, file, flags, outFlags);
        if (done == SQLITE_OK && file->pMethods) {
            const auto [methods, isNew] = s_methods.try_emplace(file->pMethods, *file->pMethods); // a database and its log have others
            if (isNew)
                s_write = std::exchange(methods->second.xWrite, &write); // which all of them share
            file->pMethods = &methods->second;
        }
        return done;
    }
    static int write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 at)
    {
        if (!s_full)
            return s_write(file, bytes, count, at);
        ++s_refused;
        return SQLITE_FULL;
    }

    static inline bool s_full = false;
    static inline int s_refused = 0;
    static inline decltype(sqlite3_vfs::xOpen) s_open = nullptr;
    static inline decltype(sqlite3_io_methods::xWrite) s_write = nullptr;
    static inline std::map<const sqlite3_io_methods *, sqlite3_io_methods> s_methods; // by the file system's own

    store::Connection &m_connection;
};

} // namespace pd::testing
