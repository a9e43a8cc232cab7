// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backup.h"

#include "models/store/connection.h"
#include "models/store/journalreader.h"
#include "models/store/privatefile.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

// One snapshot of the source, into a file of 0600 that is on the disk when this returns.
Result<void> copyInto(Connection &source, const QString &file)
{
    if (const Result<void> created = createPrivateFile(file); !created) {
        const ErrorCode code = created.error().code; // the database itself is there and may be written
        const bool placeIsWrong = code == ErrorCode::DatabaseMissing || code == ErrorCode::DatabaseReadOnly;
        return placeIsWrong ? Error{ErrorCode::FileUnwritable, {{u"path"_s, file}}, {}} : created.error();
    }
    // query_only would also keep us from writing the copy; the source itself is only read.
    static_cast<void>(source.execute(u"PRAGMA query_only = OFF"_s).has_value());
    const Result<QSqlQuery> copied = source.query(u"VACUUM INTO ?"_s, {file});
    if (!source.writable())
        static_cast<void>(source.execute(u"PRAGMA query_only = ON"_s).has_value());
    const Result<void> kept = copied ? syncFile(file) : Result<void>(copied.error());
    if (kept)
        return {};
    QFile::remove(file);
    Error error = kept.error();
    if (error.code == ErrorCode::DatabaseFailed) // SQLite's words for a disk that does not take it
        error.code = ErrorCode::FileUnwritable;
    error.values[u"path"_s] = file;
    return error;
}

// Opens the copy and looks for the first thing that is wrong with it. Its journal must be the source's, up to its own head:
// work may have gone on since.
Result<JournalHead> checkedHead(Connection &source, const QString &file)
{
    const auto refused = [&](const QString &why) { return Error{ErrorCode::BackupNotVerified, {{u"path"_s, file}}, why}; };
    const Result<DatabaseUrl> url = DatabaseUrl::parse(file);
    if (!url)
        return url.error();
    const Result<std::unique_ptr<Connection>> opened = Connection::open(*url, OpenMode::ReadOnly);
    if (!opened)
        return refused(errorName(opened.error().code));
    Connection &copy = **opened;
    const Result<QVariant> pages = copy.value(u"PRAGMA integrity_check(1)"_s);
    if (!pages || pages->toString() != "ok"_L1)
        return refused(u"integrity_check"_s);
    const Result<QVariant> references = copy.value(u"PRAGMA foreign_key_check"_s);
    if (!references || references->isValid())
        return refused(u"foreign_key_check"_s);
    JournalReader journal(copy);
    const Result<JournalCheck> chain = journal.verify();
    if (!chain || !chain->ok)
        return refused(u"journal"_s);
    const Result<JournalHead> head = journal.head();
    const Result<QVariant> known = source.value(u"SELECT hash FROM journal_action WHERE id = ?"_s, {head ? head->count : -1});
    if (!head || !known || known->toString() != head->hash)
        return refused(u"journal head"_s);
    return head;
}

struct Copy {
    BackupReport report;
    JournalHead head;
};

Result<Copy> verifiedCopy(Connection &source, const QString &file)
{
    if (const Result<void> copied = copyInto(source, file); !copied)
        return copied.error();
    const Result<JournalHead> head = checkedHead(source, file);
    if (!head) {
        QFile::remove(file);
        return head.error();
    }
    return Copy{{file, QFileInfo(file).size(), true}, *head};
}

} // namespace

Result<BackupReport> backup(Connection &connection, const QString &file, Instant at)
{
    if (connection.engine() != Engine::Sqlite)
        return Error{ErrorCode::BackupElsewhere, {{u"tool"_s, u"pg_dump"_s}}, {}};
    const QString path = QFileInfo(file).absoluteFilePath();
    const Result<Copy> copy = verifiedCopy(connection, path);
    if (!copy)
        return copy.error();
    if (connection.writable()) {
        const Result<QSqlQuery> noted = connection.query(
            u"INSERT INTO backup_run (at, file, bytes, verified, journal_count, journal_hash) VALUES (?, ?, ?, 1, ?, ?)"_s,
            {at.ms, path, copy->report.bytes, copy->head.count, copy->head.hash});
        if (!noted)
            return noted.error();
    }
    return copy->report;
}

Result<BackupReport> restore(const QString &file, const QString &newFile)
{
    const Result<DatabaseUrl> url = DatabaseUrl::parse(file);
    if (!url)
        return url.error();
    if (url->engine() != Engine::Sqlite)
        return Error{ErrorCode::BackupElsewhere, {{u"tool"_s, u"pg_restore"_s}}, {}};
    const Result<std::unique_ptr<Connection>> source = Connection::open(*url, OpenMode::ReadOnly);
    if (!source)
        return source.error();
    const Result<Copy> copy = verifiedCopy(**source, QFileInfo(newFile).absoluteFilePath());
    return copy ? Result<BackupReport>(copy->report) : copy.error();
}

Result<std::vector<KeptBackup>> backupRuns(Connection &connection)
{
    Result<QSqlQuery> rows = connection.query(u"SELECT at, file, bytes, verified FROM backup_run ORDER BY at DESC, id DESC"_s);
    if (!rows)
        return rows.error();
    std::vector<KeptBackup> found;
    while (rows->next())
        found.push_back({rows->value(1).toString(), Instant{rows->value(0).toLongLong()}, rows->value(2).toLongLong(), rows->value(3).toBool()});
    return found;
}

} // namespace pd::store
