// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlitefile.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

constexpr qint64 headerSize = 100;

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
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, values, file.errorString()};

    SqliteFile facts;
    facts.empty = file.size() == 0;
    if (facts.empty)
        return facts;
    const QByteArray header = file.read(headerSize);
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
    if (!facts.hasWal && countValid && file.size() < pageSize * qint64(word(header, 28)))
        return Error{ErrorCode::DatabaseCorrupt, values, u"file cut short"_s};
    return facts;
}

} // namespace pd::store
