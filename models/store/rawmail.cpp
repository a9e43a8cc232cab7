// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rawmail.h"

#include "models/store/connection.h"
#include "models/store/preparedquery.h"
#include "models/store/recordnames.h"
#include "models/store/writetransaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

// QtSql writes a value for PostgreSQL as hex digits into the statement's text, in several copies of up to eight times its size, and reads it likewise.
constexpr qsizetype piece = 512 * 1024;
constexpr qsizetype large = 1024 * 1024;

bool isStaged(const Connection &connection, const IncomingMail &mail)
{
    return connection.engine() == Engine::Postgres && mail.raw.size() > large;
}

} // namespace

Result<void> stageRawMail(Connection &connection, const std::vector<IncomingMail> &mails)
{
    if (std::none_of(mails.begin(), mails.end(), [&](const IncomingMail &mail) { return isStaged(connection, mail); }))
        return {};
    for (const QString &sql : {u"CREATE TEMPORARY TABLE IF NOT EXISTS raw_piece (digest text, number integer, bytes bytea)"_s, u"TRUNCATE raw_piece"_s}) {
        if (const Result<void> made = connection.execute(sql); !made)
            return made;
    }
    PreparedQuery add(connection, u"INSERT INTO raw_piece (digest, number, bytes) VALUES (?, ?, ?)"_s);
    for (const IncomingMail &mail : mails) {
        if (!isStaged(connection, mail))
            continue;
        for (qsizetype at = 0; at < mail.raw.size(); at += piece) {
            if (const Result<QSqlQuery *> added = add.run({mail.message.digest, at / piece, mail.raw.mid(at, piece)}); !added)
                return added.error();
        }
    }
    return {};
}

RawValue rawValue(const Connection &connection, const IncomingMail &mail)
{
    if (isStaged(connection, mail))
        return {u"(SELECT string_agg(bytes, ''::bytea ORDER BY number) FROM raw_piece WHERE digest = ?)"_s, mail.message.digest};
    return {u"?"_s, mail.raw.isEmpty() ? QVariant() : QVariant(mail.raw)};
}

Result<qint64> eraseRawMail(WriteTransaction &transaction, Instant before, int most)
{
    const Result<QSqlQuery> done = transaction.connection().query(
        u"UPDATE message SET raw = NULL, version = version + 1 WHERE id IN (SELECT id FROM message WHERE raw IS NOT NULL AND taken_in_at < ? ORDER BY taken_in_at, id LIMIT ?)"_s,
        {before.ms, most});
    return done ? Result<qint64>(done->numRowsAffected()) : done.error();
}

Result<qint64> countRawMail(Connection &connection, Instant before)
{
    const Result<QVariant> count = connection.value(u"SELECT count(*) FROM message WHERE raw IS NOT NULL AND taken_in_at < ?"_s, {before.ms});
    return count ? Result<qint64>(count->toLongLong()) : count.error();
}

Result<bool> keepsRawMail(Connection &connection, RowId message)
{
    Result<QSqlQuery> row = connection.query(u"SELECT CASE WHEN raw IS NULL THEN 0 ELSE 1 END FROM message WHERE id = ?"_s, {message});
    if (!row)
        return row.error();
    if (!row->next())
        return unknownRecord(u"message"_s, message);
    return row->value(0).toInt() != 0;
}

Result<std::optional<QByteArray>> rawMail(Connection &connection, RowId message)
{
    const bool inPieces = connection.engine() == Engine::Postgres;
    Result<QSqlQuery> row = connection.query(u"SELECT %1 FROM message WHERE id = ?"_s.arg(inPieces ? u"length(raw)"_s : u"raw"_s), {message});
    if (!row)
        return row.error();
    if (!row->next())
        return unknownRecord(u"message"_s, message);
    if (row->value(0).isNull())
        return std::optional<QByteArray>();
    if (!inPieces)
        return std::optional(row->value(0).toByteArray());
    const qint64 size = row->value(0).toLongLong();
    row->finish();
    PreparedQuery read(connection, u"SELECT substr(raw, ?, ?) FROM message WHERE id = ?"_s);
    QByteArray raw;
    raw.reserve(size);
    while (raw.size() < size) {
        const Result<QVariant> next = read.value({raw.size() + 1, piece, message});
        if (!next)
            return next.error();
        if (next->toByteArray().isEmpty()) // erased meanwhile
            return std::optional<QByteArray>();
        raw += next->toByteArray();
    }
    return std::optional(std::move(raw));
}

} // namespace pd::store
