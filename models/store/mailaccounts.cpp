// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/mailaccounts.h"

#include "models/store/connection.h"
#include "models/store/sqlparts.h"
#include "models/store/writetransaction.h"

using namespace Qt::StringLiterals;

namespace pd::store {

Result<std::optional<MailAccount>> readMailAccount(Connection &connection)
{
    Result<QSqlQuery> row = connection.query(u"SELECT id, name, host, port, security, user_name, from_address, from_name, ca_file, auth, oauth_client, oauth_authorize, oauth_token, oauth_scope FROM mail_account WHERE active = 1"_s);
    if (!row)
        return row.error();
    if (!row->next())
        return std::optional<MailAccount>();
    MailAccount account;
    account.id = row->value(0).toLongLong();
    account.name = row->value(1).toString();
    account.host = row->value(2).toString();
    account.port = row->value(3).toInt();
    account.security = row->value(4).toString();
    account.user = row->value(5).toString();
    account.fromAddress = row->value(6).toString();
    account.fromName = row->value(7).toString();
    account.caFile = row->value(8).toString();
    account.token = row->value(9).toString() == "oauth2"_L1;
    account.signIn = {row->value(10).toString(), row->value(11).toString(), row->value(12).toString(), row->value(13).toString()};
    return std::optional(account);
}

Result<RowId> setMailAccount(WriteTransaction &transaction, const MailAccount &account)
{
    Connection &connection = transaction.connection();
    const Result<std::optional<MailAccount>> before = readMailAccount(connection);
    if (!before)
        return before.error();
    if (*before) {
        MailAccount same = account;
        same.id = (*before)->id;
        if (same == **before)
            return same.id;
        if (const Result<void> done = removeMailAccount(transaction); !done)
            return done.error();
    }
    const Result<QVariant> added = connection.value(
        u"INSERT INTO mail_account (name, host, port, security, user_name, from_address, from_name, ca_file, auth, oauth_client, oauth_authorize, oauth_token, oauth_scope) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
        {account.name, account.host, account.port, account.security, account.user, account.fromAddress, account.fromName, account.caFile, account.token ? u"oauth2"_s : u"password"_s,
         account.signIn.clientId, account.signIn.authorizeUrl, account.signIn.tokenUrl, account.signIn.scope});
    return added ? Result<RowId>(added->toLongLong()) : added.error();
}

Result<void> removeMailAccount(WriteTransaction &transaction)
{
    const Result<QSqlQuery> done = transaction.connection().query(u"UPDATE mail_account SET active = 0, version = version + 1 WHERE active = 1"_s);
    if (!done)
        return done.error();
    return done->numRowsAffected() > 0 ? Result<void>() : Error{ErrorCode::SendAccountMissing, {}, {}};
}

} // namespace pd::store
