// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/writtenaside.h"

#include "models/exchange/secrets.h"

#include <QJsonArray>

namespace pd::actions {

namespace {

QJsonValue blanked(const QJsonValue &value)
{
    if (value.isObject())
        return withoutCardNumbers(value.toObject());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue one : value.toArray())
            array.append(blanked(one));
        return array;
    }
    if (!value.isString())
        return value;
    QString text = value.toString();
    exchange::blankCardNumbers(text);
    return text;
}

} // namespace

QJsonObject withoutCardNumbers(const QJsonObject &values)
{
    QJsonObject blank;
    for (auto i = values.constBegin(); i != values.constEnd(); ++i)
        blank.insert(i.key(), blanked(i.value()));
    return blank;
}

} // namespace pd::actions
