// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/personnames.h"

#include "models/store/connection.h"
#include "models/store/personhistory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pd::store {

Result<QStringList> namesInLogs(Connection &connection, const QString &contacts)
{
    QStringList names;
    const auto note = [&names](const QString &first, const QString &middle, const QString &last, const QString &suffix) {
        QStringList whole{first, middle, last, suffix}, usual{first, last};
        whole.removeAll(QString());
        usual.removeAll(QString());
        for (const QString &name : {whole.join(u' '), usual.join(u' ')}) {
            if (!name.isEmpty() && !names.contains(name))
                names.append(name);
        }
    };
    Result<QSqlQuery> now = connection.query(u"SELECT first_name, middle_name, last_name, suffix FROM contact WHERE id IN (%1)"_s.arg(contacts));
    if (!now)
        return now.error();
    while (now->next())
        note(now->value(0).toString(), now->value(1).toString(), now->value(2).toString(), now->value(3).toString());
    Result<QSqlQuery> entries = connection.query(u"SELECT before, after FROM journal_row WHERE %1"_s.arg(entriesOf(u"contact"_s, contacts)));
    if (!entries)
        return entries.error();
    while (entries->next()) {
        for (const int side : {0, 1}) {
            const QJsonObject then = QJsonDocument::fromJson(entries->value(side).toString().toUtf8()).object();
            const auto part = [&](const QString &column) { return then[column].toString(); };
            note(part(u"first_name"_s), part(u"middle_name"_s), part(u"last_name"_s), part(u"suffix"_s));
        }
    }
    return names;
}

std::optional<QString> withoutNames(const QString &detail, const QStringList &names)
{
    QJsonArray kept;
    bool found = false;
    const QJsonArray all = QJsonDocument::fromJson(detail.toUtf8()).array();
    for (const QJsonValue &one : all) {
        QJsonObject entry = one.toObject();
        if (names.contains(entry[u"whose"_s].toString(), Qt::CaseInsensitive)) {
            entry.remove(u"whose"_s);
            found = true;
        }
        kept.append(entry);
    }
    return found ? std::optional(QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact))) : std::nullopt;
}

QString saysWhose(const QString &column)
{
    return column + u" LIKE '%whose%'"_s;
}

} // namespace pd::store
