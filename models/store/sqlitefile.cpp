// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlitefile.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

constexpr qint64 headerSize = 100;

// The database file through SQLite's own hands, without a lock. Were it opened and closed behind SQLite's back, the system
// would drop every lock that this program's connections hold on it, and another program might delete their WAL.
class Looking {
public:
    explicit Looking(const QString &path)
        : m_vfs(sqlite3_vfs_find(nullptr))
        , m_name(sqlite3_create_filename(QFile::encodeName(path).constData(), "", "", 0, nullptr))
        , m_memory(m_vfs->szOsFile, '\0')
    {
        m_open = m_name && m_vfs->xOpen(m_vfs, m_name, handle(), SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, nullptr) == SQLITE_OK;
    }
    ~Looking()
    {
        if (m_open)
            handle()->pMethods->xClose(handle());
        sqlite3_free_filename(m_name);
    }
    Q_DISABLE_COPY_MOVE(Looking)
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] QByteArray begin(qint64 bytes)
    {
        QByteArray read(qsizetype(bytes), '\0');
        return handle()->pMethods->xRead(handle(), read.data(), int(bytes), 0) == SQLITE_OK ? read : QByteArray();
    }

private:
    sqlite3_file *handle() { return reinterpret_cast<sqlite3_file *>(m_memory.data()); }

    sqlite3_vfs *m_vfs;
    sqlite3_filename m_name;
    QByteArray m_memory;
    bool m_open = false;
};

quint32 word(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

void takeHeader(SqliteFile &facts, const QByteArray &header)
{
    facts.userVersion = word(header, 60);
    facts.applicationId = word(header, 68);
}

// Page 1 may have a newer copy in the WAL. Frames of an earlier round have other salts; a frame counts only
// when a commit follows it.
void takeWal(SqliteFile &facts, QFile &wal)
{
    const QByteArray walHeader = wal.read(32);
    if (walHeader.size() < 32)
        return;
    facts.hasWal = true;
    const qint64 pageSize = word(walHeader, 8);
    const QByteArray salts = walHeader.mid(16, 8);
    QByteArray candidate;
    for (qint64 at = 32; at + 24 + pageSize <= wal.size(); at += 24 + pageSize) {
        wal.seek(at);
        const QByteArray frame = wal.read(24);
        if (frame.size() < 24 || frame.mid(8, 8) != salts)
            break;
        if (word(frame, 0) == 1)
            candidate = wal.read(headerSize);
        if (word(frame, 4) != 0 && candidate.size() == headerSize) {
            takeHeader(facts, candidate);
            candidate.clear();
        }
    }
}

} // namespace

Result<SqliteFile> inspectSqliteFile(const QString &path)
{
    const QVariantMap values{{u"path"_s, path}};
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::DatabaseMissing, values, {}};
    if (!info.isFile())
        return Error{ErrorCode::DatabaseNotADatabase, values, u"not a regular file"_s};
    Looking file(path);
    if (!file.isOpen())
        return Error{ErrorCode::FileUnreadable, values, {}};

    SqliteFile facts;
    facts.empty = info.size() == 0;
    if (facts.empty)
        return facts;
    const QByteArray header = file.begin(std::min(headerSize, info.size()));
    if (!header.startsWith(QByteArray("SQLite format 3", 16)))
        return Error{ErrorCode::DatabaseNotADatabase, values, u"magic"_s};
    if (header.size() < headerSize)
        return Error{ErrorCode::DatabaseCorrupt, values, u"header cut short"_s};
    takeHeader(facts, header);
    if (QFile wal(path + u"-wal"_s); wal.open(QIODevice::ReadOnly))
        takeWal(facts, wal);

    const quint32 rawSize = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = rawSize == 1 ? 65536 : rawSize;
    const bool countValid = word(header, 24) == word(header, 92);
    // A checkpoint that was cut off may leave the file short while the WAL still has the rest.
    if (!facts.hasWal && countValid && info.size() < pageSize * qint64(word(header, 28)))
        return Error{ErrorCode::DatabaseCorrupt, values, u"file cut short"_s};
    return facts;
}

} // namespace pd::store
