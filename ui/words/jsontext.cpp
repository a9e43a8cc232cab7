// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/jsontext.h"

#include <QJsonDocument>

namespace pd::words {

QByteArray jsonText(QJsonObject object, JsonLayout layout)
{
    const bool indented = layout == JsonLayout::Indented;
    object.remove(QLatin1StringView("schemaVersion"));
    const QByteArray rest = QJsonDocument(object).toJson(indented ? QJsonDocument::Indented : QJsonDocument::Compact);
    QByteArray text = indented ? "{\n    \"schemaVersion\": " : "{\"schemaVersion\":";
    text += QByteArray::number(jsonSchemaVersion);
    if (object.isEmpty())
        text += indented ? "\n}" : "}";
    else
        text += ',' + rest.mid(1).trimmed().prepend(indented ? "\n    " : "");
    return text + '\n';
}

} // namespace pd::words
