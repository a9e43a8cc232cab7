// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include "models/actions/importaction.h"

#include <QFile>
#include <QTemporaryDir>

namespace pd::actions {

inline const QByteArray contacts = "Id,FirstName,LastName,Email,IsDeleted,MasterRecordId,AccountId,LastModifiedDate,SystemModstamp\n";
inline const QByteArray orders = "Id,Name,PatronTicket__Contact__c,PatronTicket__OrderStatus__c,PatronTicket__Subtotal__c,PatronTicket__Donation__c\n";
inline const QByteArray donations = "Id,Name,ContactId,StageName,Amount,PatronTicket__TicketOrder__c\n";

inline QByteArray id(const char *prefix, int number)
{
    return prefix + QByteArray::number(number).rightJustified(12, '0');
}

// Files of an export, and their import at a desk.
class Importing {
protected:
    QString file(const QString &name, const QByteArray &content) const
    {
        const QString path = m_folder.filePath(name);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    Result<ImportReport> import(Desk &desk, const QStringList &paths, ConflictPolicy conflicts = ConflictPolicy::Keep, bool dry = false) const
    {
        ImportRequest request;
        request.paths = paths;
        request.conflicts = conflicts;
        ImportAction action(request);
        if (dry) {
            const auto tried = desk.runner.dryRun(action);
            return tried ? Result<ImportReport>(action.report()) : Result<ImportReport>(tried.error());
        }
        const auto done = desk.runner.run(action);
        return done ? Result<ImportReport>(action.report()) : Result<ImportReport>(done.error());
    }
    QString oneContact(const QByteArray &email, const QByteArray &first = "Ana") const
    {
        return file(u"Contact.csv"_s, contacts + id("003", 1) + "," + first + ",Ruiz," + email + ",false,,,2026-01-02 10:00:00,2026-01-02 10:00:00\n");
    }

private:
    QTemporaryDir m_folder;
};

} // namespace pd::actions
