// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/mailboxes.h"

#include "models/store/connection.h"
#include "models/store/sqlparts.h"
#include "models/store/writetransaction.h"

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

Result<std::vector<Mailbox>> read(Connection &connection, const QString &which, const QVariantList &values)
{
    Result<QSqlQuery> rows = connection.query(
        u"SELECT id, name, host, port, security, user_name, ca_file, folder, processed_folder, auth, uid_validity, last_uid, oauth_client, oauth_authorize, oauth_token, oauth_scope "
        "FROM mailbox WHERE kind = 'imap' AND active = 1 %1ORDER BY name"_s.arg(which),
        values);
    if (!rows)
        return rows.error();
    std::vector<Mailbox> all;
    while (rows->next()) {
        Mailbox mailbox;
        mailbox.id = rows->value(0).toLongLong();
        mailbox.name = rows->value(1).toString();
        mailbox.host = rows->value(2).toString();
        mailbox.port = rows->value(3).toInt();
        mailbox.security = rows->value(4).toString();
        mailbox.user = rows->value(5).toString();
        mailbox.caFile = rows->value(6).toString();
        mailbox.folder = rows->value(7).toString();
        mailbox.processedFolder = rows->value(8).toString();
        mailbox.token = rows->value(9).toString() == "oauth2"_L1;
        mailbox.uidValidity = rows->value(10).toLongLong();
        mailbox.lastUid = rows->value(11).toLongLong();
        mailbox.signIn = {rows->value(12).toString(), rows->value(13).toString(), rows->value(14).toString(), rows->value(15).toString()};
        all.push_back(mailbox);
    }
    return all;
}

Error unknown(const QString &name)
{
    return {ErrorCode::MailboxUnknown, {{u"name"_s, name}}, {}};
}

// What came from elsewhere stays with the mailbox that it came from, which gives its name away.
Result<void> renameFormer(Connection &connection, RowId id, const QString &name)
{
    for (int number = 1;; ++number) {
        const QString former = u"%1 (%2)"_s.arg(name, QString::number(number));
        const Result<QVariant> taken = connection.value(u"SELECT id FROM mailbox WHERE name = ?"_s, {former});
        if (!taken)
            return taken.error();
        if (taken->isValid())
            continue;
        const Result<QSqlQuery> done = connection.query(u"UPDATE mailbox SET name = ?, version = version + 1 WHERE id = ?"_s, {former, id});
        return done ? Result<void>() : done.error();
    }
}

// All but what says where it is; `name`: its name until now.
Result<void> update(Connection &connection, const QString &name, const Mailbox &mailbox)
{
    if (mailbox.name != name) {
        Result<QSqlQuery> taken = connection.query(u"SELECT id, active FROM mailbox WHERE name = ?"_s, {mailbox.name});
        if (!taken)
            return taken.error();
        if (taken->next()) {
            if (taken->value(1).toInt() != 0)
                return Error{ErrorCode::MailboxTaken, {{u"name"_s, mailbox.name}}, {}};
            if (const Result<void> renamed = renameFormer(connection, taken->value(0).toLongLong(), mailbox.name); !renamed)
                return renamed;
        }
    }
    return ran(connection.query(u"UPDATE mailbox SET name = ?, host = ?, port = ?, security = ?, ca_file = ?, processed_folder = ?, auth = ?, oauth_client = ?, oauth_authorize = ?, oauth_token = ?, oauth_scope = ?, "
                                "version = version + 1 WHERE id = ?"_s,
                                {mailbox.name, mailbox.host, mailbox.port, mailbox.security, mailbox.caFile, mailbox.processedFolder, mailbox.token ? u"oauth2"_s : u"password"_s,
                                 mailbox.signIn.clientId, mailbox.signIn.authorizeUrl, mailbox.signIn.tokenUrl, mailbox.signIn.scope, mailbox.id}));
}

} // namespace

Result<std::vector<Mailbox>> readMailboxes(Connection &connection)
{
    return read(connection, {}, {});
}

Result<Mailbox> readMailbox(Connection &connection, const QString &name)
{
    const auto found = read(connection, u"AND name = ? "_s, {name});
    if (!found)
        return found.error();
    return found->empty() ? Result<Mailbox>(unknown(name)) : found->front();
}

Result<RowId> addMailbox(WriteTransaction &transaction, const Mailbox &mailbox)
{
    Connection &connection = transaction.connection();
    Result<QSqlQuery> there = connection.query(u"SELECT id, active, host, user_name, folder FROM mailbox WHERE name = ?"_s, {mailbox.name});
    if (!there)
        return there.error();
    const QString auth = mailbox.token ? u"oauth2"_s : u"password"_s;
    const SignIn &signIn = mailbox.signIn;
    const bool named = there->next();
    if (named && there->value(1).toInt() != 0)
        return Error{ErrorCode::MailboxTaken, {{u"name"_s, mailbox.name}}, {}};
    const RowId id = named ? there->value(0).toLongLong() : 0;
    // The numbers of messages that are known here mean something in that one folder only.
    const bool same = named && there->value(2).toString().compare(mailbox.host, Qt::CaseInsensitive) == 0 && there->value(3).toString() == mailbox.user && there->value(4).toString() == mailbox.folder;
    if (named && !same) {
        if (const Result<void> renamed = renameFormer(connection, id, mailbox.name); !renamed)
            return renamed.error();
    }
    if (!same) {
        const Result<QVariant> added = connection.value(
            u"INSERT INTO mailbox (name, kind, host, port, security, user_name, ca_file, folder, processed_folder, auth, oauth_client, oauth_authorize, oauth_token, oauth_scope) "
            "VALUES (?, 'imap', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
            {mailbox.name, mailbox.host, mailbox.port, mailbox.security, mailbox.user, mailbox.caFile, mailbox.folder, mailbox.processedFolder, auth, signIn.clientId, signIn.authorizeUrl, signIn.tokenUrl,
             signIn.scope});
        return added ? Result<RowId>(added->toLongLong()) : added.error();
    }
    const Result<QSqlQuery> done = connection.query(
        u"UPDATE mailbox SET kind = 'imap', host = ?, port = ?, security = ?, user_name = ?, ca_file = ?, folder = ?, processed_folder = ?, auth = ?, oauth_client = ?, oauth_authorize = ?, "
        "oauth_token = ?, oauth_scope = ?, active = 1, uid_validity = NULL, last_uid = 0, version = version + 1 WHERE id = ?"_s,
        {mailbox.host, mailbox.port, mailbox.security, mailbox.user, mailbox.caFile, mailbox.folder, mailbox.processedFolder, auth, signIn.clientId, signIn.authorizeUrl, signIn.tokenUrl, signIn.scope, id});
    return done ? Result<RowId>(id) : done.error();
}

Result<Mailbox> changeMailbox(WriteTransaction &transaction, const Mailbox &before, const Mailbox &after)
{
    Connection &connection = transaction.connection();
    auto found = read(connection, u"AND id = ? "_s, {before.id}); // it may have another name by now
    if (found && found->empty()) // or it was put to another place, and is another row since
        found = read(connection, u"AND name = ? "_s, {before.name});
    if (!found)
        return found.error();
    if (found->empty())
        return unknown(before.name);
    const Mailbox &now = found->front();
    const std::vector<FieldEdit> edits = mailboxEdits(before, after);
    std::vector<FieldConflict> conflicts;
    for (const FieldEdit &theirs : mailboxEdits(before, now)) {
        for (const FieldEdit &ours : edits) {
            if (ours.column == theirs.column && ours.value != theirs.value)
                conflicts.push_back({ours.column, ours.was, theirs.value, ours.value});
        }
    }
    if (!conflicts.empty())
        return fieldConflict(u"mailbox"_s, now.name, conflicts);
    Mailbox mailbox = edited(now, edits);
    const bool same = now.host.compare(mailbox.host, Qt::CaseInsensitive) == 0 && now.user == mailbox.user && now.folder == mailbox.folder;
    if (same) {
        const Result<void> updated = update(connection, now.name, mailbox);
        return updated ? Result<Mailbox>(mailbox) : updated.error();
    }
    if (const Result<void> removed = removeMailbox(transaction, now.name); !removed)
        return removed.error();
    const Result<RowId> added = addMailbox(transaction, mailbox);
    if (!added)
        return added.error();
    mailbox.id = *added;
    return mailbox;
}

Result<void> removeMailbox(WriteTransaction &transaction, const QString &name)
{
    const Result<QSqlQuery> done = transaction.connection().query(u"UPDATE mailbox SET active = 0, version = version + 1 WHERE name = ? AND active = 1"_s, {name});
    if (!done)
        return done.error();
    return done->numRowsAffected() > 0 ? Result<void>() : unknown(name);
}

} // namespace pd::store
