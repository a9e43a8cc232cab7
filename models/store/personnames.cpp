// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/personnames.h"

#include "models/store/connection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pd::store {

Result<QStringList> namesInLogs(Connection &connection, const QString &contacts)
{
    Result<QSqlQuery> rows = connection.query(u"SELECT first_name, middle_name, last_name, suffix FROM contact WHERE id IN (%1)"_s.arg(contacts));
    if (!rows)
        return rows.error();
    QStringList names;
    while (rows->next()) {
        const auto part = [&](int column) { return rows->value(column).toString(); };
        QStringList whole{part(0), part(1), part(2), part(3)}, usual{part(0), part(2)};
        whole.removeAll(QString());
        usual.removeAll(QString());
        for (const QString &name : {whole.join(u' '), usual.join(u' ')}) {
            if (!name.isEmpty() && !names.contains(name))
                names.append(name);
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
