// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/requestwords.h"

#include "models/store/connection.h"
#include "models/store/rowedit.h"
#include "models/store/sqlparts.h"
#include "models/store/writetransaction.h"

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

Result<void> nameFree(Connection &connection, const QString &sql, const QVariantList &values, const QString &name)
{
    const Result<QVariant> other = connection.value(sql, values);
    if (!other)
        return other.error();
    return other->isValid() ? Result<void>(Error{ErrorCode::NameTaken, {{u"name"_s, name}}, {}}) : Result<void>();
}

} // namespace

Result<void> writeReason(WriteTransaction &transaction, const RequestReason &reason, const std::optional<RequestReason> &seen)
{
    Connection &connection = transaction.connection();
    const QString name = reason.name.trimmed();
    if (const Result<void> free = nameFree(connection, u"SELECT 1 FROM request_reason WHERE state = ? AND name = ? AND id <> ?"_s, {reason.state, name, reason.id}, name); !free)
        return free;
    if (!reason.id)
        return ran(connection.query(u"INSERT INTO request_reason (state, name, active) VALUES (?, ?, ?)"_s, {reason.state, name, int(reason.active)}));
    const RequestReason was = seen.value_or(reason);
    return editRow(transaction, {u"request_reason"_s, u"requestReason"_s}, reason.id, {{u"name"_s, was.name, name}, {u"active"_s, was.active, reason.active}});
}

Result<void> writeKind(WriteTransaction &transaction, const RequestKind &kind, const std::optional<RequestKind> &seen)
{
    Connection &connection = transaction.connection();
    const QString name = kind.name.trimmed();
    if (const Result<void> free = nameFree(connection, u"SELECT 1 FROM request_kind WHERE name = ? AND id <> ?"_s, {name, kind.id}, name); !free)
        return free;
    if (!kind.id)
        return ran(connection.query(u"INSERT INTO request_kind (name, active) VALUES (?, ?)"_s, {name, int(kind.active)}));
    const RequestKind was = seen.value_or(kind);
    return editRow(transaction, {u"request_kind"_s, u"requestKind"_s}, kind.id, {{u"name"_s, was.name, name}, {u"active"_s, was.active, kind.active}});
}

} // namespace pd::store
