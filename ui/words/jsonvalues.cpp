// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/jsonvalues.h"

#include "models/domain/instant.h"
#include "models/domain/portal/reasons.h"
#include "ui/words/sentence.h"

#include <QDateTime>

namespace pd::words {

using namespace Qt::StringLiterals;

QJsonValue textJson(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue idJson(RowId id)
{
    return QString::number(id);
}

QJsonValue idJson(const std::optional<RowId> &id)
{
    return id ? idJson(*id) : QJsonValue(QJsonValue::Null);
}

QJsonValue moneyJson(const std::optional<Money> &money)
{
    if (!money)
        return QJsonValue::Null;
    return QJsonObject{{u"minor"_s, money->minor}, {u"currency"_s, money->currency}};
}

QJsonValue instantJson(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(isoUtc(*instant)) : QJsonValue(QJsonValue::Null);
}

QJsonValue dateJson(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonValue valueJson(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QDate:
        return dateJson(value.toDate());
    case QMetaType::QDateTime:
        return instantJson(Instant{value.toDateTime().toMSecsSinceEpoch()});
    case QMetaType::QString:
        return textJson(value.toString());
    default:
        return value.canConvert<Money>() ? moneyJson(value.value<Money>()) : QJsonValue::fromVariant(value);
    }
}

QJsonArray whyJson(const portal::Why &why)
{
    QJsonArray list;
    for (const portal::Reason &reason : why) {
        const portal::ReasonInfo &info = portal::reasonInfo(reason.code);
        QJsonObject values;
        for (const portal::ReasonValue &value : reason.values)
            values.insert(QLatin1StringView(value.name), valueJson(value.value));
        list.append(QJsonObject{{u"rule"_s, QString::fromLatin1(info.rule)},
                                {u"text"_s, sentence(reason)},
                                {u"source"_s, textJson(QString::fromLatin1(info.source))},
                                {u"assumed"_s, reason.assumed},
                                {u"values"_s, values}});
    }
    return list;
}

} // namespace pd::words
