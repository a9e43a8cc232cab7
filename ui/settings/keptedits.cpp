// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keptedits.h"

using namespace Qt::StringLiterals;

namespace pd::ui {

QJsonObject rowJson(const reply::Template &row)
{
    return {{u"id"_s, row.id}, {u"name"_s, row.name}, {u"language"_s, row.language}, {u"subject"_s, row.subject}, {u"body"_s, row.body}};
}

QJsonObject rowJson(const MailPattern &row)
{
    return {{u"id"_s, row.id}, {u"name"_s, row.name}, {u"place"_s, row.place}, {u"active"_s, row.active}, {u"text"_s, row.text}};
}

QJsonObject rowJson(const RequestWord &row)
{
    return {{u"id"_s, row.id},       {u"list"_s, int(row.list)}, {u"name"_s, row.name}, {u"active"_s, row.active},
            {u"place"_s, row.place}, {u"code"_s, row.code},      {u"asks"_s, row.asks}};
}

void rowFromJson(const QJsonObject &json, reply::Template &row)
{
    row = {json[u"id"_s].toInteger(), json[u"name"_s].toString(), json[u"language"_s].toString(), json[u"subject"_s].toString(), json[u"body"_s].toString()};
}

void rowFromJson(const QJsonObject &json, MailPattern &row)
{
    row = {json[u"id"_s].toInteger(), json[u"name"_s].toString(), json[u"place"_s].toInt(), json[u"active"_s].toBool(), json[u"text"_s].toString()};
}

void rowFromJson(const QJsonObject &json, RequestWord &row)
{
    row = {json[u"id"_s].toInteger(), WordList(json[u"list"_s].toInt()), json[u"name"_s].toString(), json[u"active"_s].toBool(),
           json[u"place"_s].toInt(),  json[u"code"_s].toString(),        json[u"asks"_s].toString()};
}

} // namespace pd::ui
