// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/storederror.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pd {

QString storedError(const Error &error)
{
    const QJsonObject object{{u"code"_s, errorName(error.code)}, {u"values"_s, QJsonObject::fromVariantMap(error.values)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Error> errorStored(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const std::optional<ErrorCode> code = errorCode(object.value("code"_L1).toString());
    return code ? std::optional(Error{*code, object.value("values"_L1).toObject().toVariantMap(), {}}) : std::nullopt;
}

} // namespace pd
