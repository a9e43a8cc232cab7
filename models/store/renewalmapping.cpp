// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/renewalmapping.h"

#include "models/domain/renewal/names.h"
#include "models/store/connection.h"
#include "models/store/writetransaction.h"

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

QString seatsText(const std::vector<RowId> &seats)
{
    QStringList ids;
    for (const RowId seat : seats)
        ids.append(QString::number(seat));
    return ids.join(u' ');
}

Result<void> done(const Result<QSqlQuery> &query)
{
    return query ? Result<void>() : query.error();
}

} // namespace

Result<renewal::Mapping> readRenewalMapping(Connection &connection, RowId series)
{
    renewal::Mapping mapping;
    Result<QSqlQuery> names = connection.query(u"SELECT kind, old_name, new_name FROM renewal_map WHERE series_id = ?"_s, {series});
    if (!names)
        return names.error();
    while (names->next()) {
        if (const auto kind = renewal::nameKindOf(names->value(0).toString()))
            mapping.of(*kind).insert(names->value(1).toString(), names->value(2).toString());
    }
    Result<QSqlQuery> decisions = connection.query(u"SELECT contact_id, decision, seats FROM renewal_decision WHERE series_id = ?"_s, {series});
    if (!decisions)
        return decisions.error();
    while (decisions->next()) {
        renewal::Decision decision;
        decision.skip = decisions->value(1).toString() == "skip"_L1;
        for (const QString &seat : decisions->value(2).toString().split(u' ', Qt::SkipEmptyParts))
            decision.seats.push_back(seat.toLongLong());
        mapping.decisions.insert(decisions->value(0).toLongLong(), std::move(decision));
    }
    return mapping;
}

Result<void> writeRenewalSource(WriteTransaction &transaction, RowId series, RowId from)
{
    Connection &connection = transaction.connection();
    Result<QSqlQuery> latest = connection.query(u"SELECT id, state, from_series_id FROM renewal_run WHERE series_id = ? ORDER BY id DESC LIMIT 1"_s, {series});
    if (!latest)
        return latest.error();
    if (latest->next() && latest->value(1).toString() != "done"_L1) {
        if (latest->value(2).toLongLong() == from)
            return {};
        if (latest->value(1).toString() == "running"_L1)
            return Error{ErrorCode::RenewalUnderWay, {}, {}};
        const RowId run = latest->value(0).toLongLong();
        latest->finish();
        return done(connection.query(u"UPDATE renewal_run SET from_series_id = ?, version = version + 1 WHERE id = ?"_s, {from, run}));
    }
    latest->finish();
    return done(connection.query(u"INSERT INTO renewal_run (series_id, from_series_id, state, started_at) VALUES (?, ?, 'rehearsed', ?)"_s,
                                 {series, from, transaction.entry().at.ms}));
}

Result<void> writeRenewalName(WriteTransaction &transaction, RowId series, renewal::NameKind kind, const QString &from, const std::optional<QString> &to)
{
    const QString word = renewal::nameKindName(kind), key = renewal::nameKey(from);
    if (!to)
        return done(transaction.connection().query(u"DELETE FROM renewal_map WHERE series_id = ? AND kind = ? AND old_name = ?"_s, {series, word, key}));
    return done(transaction.connection().query(
        u"INSERT INTO renewal_map (series_id, kind, old_name, new_name) VALUES (?, ?, ?, ?) ON CONFLICT (series_id, kind, old_name) DO UPDATE "
        "SET new_name = excluded.new_name, version = renewal_map.version + 1 WHERE renewal_map.new_name <> excluded.new_name"_s,
        {series, word, key, *to}));
}

Result<void> writeRenewalDecision(WriteTransaction &transaction, RowId series, RowId contact, const std::optional<renewal::Decision> &decision)
{
    if (!decision)
        return done(transaction.connection().query(u"DELETE FROM renewal_decision WHERE series_id = ? AND contact_id = ?"_s, {series, contact}));
    return done(transaction.connection().query(
        u"INSERT INTO renewal_decision (series_id, contact_id, decision, seats) VALUES (?, ?, ?, ?) ON CONFLICT (series_id, contact_id) DO UPDATE "
        "SET decision = excluded.decision, seats = excluded.seats, version = renewal_decision.version + 1 "
        "WHERE renewal_decision.decision <> excluded.decision OR renewal_decision.seats <> excluded.seats"_s,
        {series, contact, decision->skip ? u"skip"_s : u"seats"_s, decision->skip ? QString(u""_s) : seatsText(decision->seats)}));
}

} // namespace pd::store
