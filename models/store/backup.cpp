// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backup.h"

#include "models/store/connection.h"
#include "models/store/journalreader.h"
#include "models/store/privatefile.h"
#include "models/store/statementwatch.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

// How many pages the copy will have, and how many it has.
class CopiedPages {
public:
    CopiedPages(Connection &source, QString file)
        : m_file(std::move(file))
        , m_bytes(number(source, u"PRAGMA page_size"_s))
        , m_all(number(source, u"PRAGMA page_count"_s) - number(source, u"PRAGMA freelist_count"_s))
    {
    }

    [[nodiscard]] qint64 all() const { return m_all; }
    [[nodiscard]] qint64 done() const { return m_bytes ? std::min(m_all, QFileInfo(m_file).size() / m_bytes) : 0; }

private:
    static qint64 number(Connection &source, const QString &sql)
    {
        const Result<QVariant> value = source.value(sql);
        return value ? value->toLongLong() : 0;
    }

    QString m_file;
    qint64 m_bytes;
    qint64 m_all;
};

// One snapshot of the source, into a file of 0600 that is on the disk when this returns.
Result<void> copyInto(Connection &source, const QString &file, const BackupProgress &progress)
{
    if (const Result<void> created = createPrivateFile(file); !created) {
        const ErrorCode code = created.error().code; // the database itself is there and may be written
        const bool placeIsWrong = code == ErrorCode::DatabaseMissing || code == ErrorCode::DatabaseReadOnly;
        return placeIsWrong ? Error{ErrorCode::FileUnwritable, {{u"path"_s, file}}, {}} : created.error();
    }
    // query_only would also keep us from writing the copy; the source itself is only read.
    static_cast<void>(source.execute(u"PRAGMA query_only = OFF"_s).has_value());
    const CopiedPages pages(source, file);
    const auto copied = [&] {
        const StatementWatch watch(source, progress ? [&] { return progress(pages.done(), pages.all()); } : std::function<bool()>());
        const Result<QSqlQuery> done = source.query(u"VACUUM INTO ?"_s, {file});
        return watch.stopped() ? Result<void>(Error{ErrorCode::Cancelled, {}, {}}) : done ? Result<void>() : Result<void>(done.error());
    }();
    if (!source.writable())
        static_cast<void>(source.execute(u"PRAGMA query_only = ON"_s).has_value());
    const Result<void> kept = copied ? syncFile(file) : copied;
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
Result<JournalHead> checkedHead(Connection &source, const QString &file, const BackupProgress &progress)
{
    bool stopped = false;
    const auto refused = [&](const QString &why) {
        return stopped ? Error{ErrorCode::Cancelled, {}, {}} : Error{ErrorCode::BackupNotVerified, {{u"path"_s, file}}, why};
    };
    const Result<DatabaseUrl> url = DatabaseUrl::parse(file);
    if (!url)
        return url.error();
    const Result<std::unique_ptr<Connection>> opened = Connection::open(*url, OpenMode::ReadOnly);
    if (!opened)
        return refused(errorName(opened.error().code));
    Connection &copy = **opened;
    const qint64 all = CopiedPages(copy, file).all();
    const auto goOn = [&] {
        stopped = stopped || !progress(all, all);
        return !stopped;
    };
    const StatementWatch watch(copy, progress ? std::function<bool()>(goOn) : std::function<bool()>());
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

Result<Copy> verifiedCopy(Connection &source, const QString &file, const BackupProgress &progress)
{
    if (const Result<void> copied = copyInto(source, file, progress); !copied)
        return copied.error();
    const Result<JournalHead> head = checkedHead(source, file, progress);
    if (!head) {
        QFile::remove(file);
        return head.error();
    }
    return Copy{{file, QFileInfo(file).size(), true}, *head};
}

} // namespace

Result<BackupReport> backup(Connection &connection, const QString &file, Instant at, const BackupProgress &progress)
{
    if (connection.engine() != Engine::Sqlite)
        return Error{ErrorCode::BackupElsewhere, {{u"tool"_s, u"pg_dump"_s}}, {}};
    const QString path = QFileInfo(file).absoluteFilePath();
    const Result<Copy> copy = verifiedCopy(connection, path, progress);
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

Result<BackupReport> restore(const QString &file, const QString &newFile, const BackupProgress &progress)
{
    const Result<DatabaseUrl> url = DatabaseUrl::parse(file);
    if (!url)
        return url.error();
    if (url->engine() != Engine::Sqlite)
        return Error{ErrorCode::BackupElsewhere, {{u"tool"_s, u"pg_restore"_s}}, {}};
    const Result<std::unique_ptr<Connection>> source = Connection::open(*url, OpenMode::ReadOnly);
    if (!source)
        return source.error();
    const Result<Copy> copy = verifiedCopy(**source, QFileInfo(newFile).absoluteFilePath(), progress);
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
