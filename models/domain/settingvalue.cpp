// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/settingvalue.h"

#include "models/domain/businessdays.h"
#include "models/domain/emailaddress.h"

#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace pd {
namespace {

using namespace Qt::StringLiterals;

constexpr double largest = 100'000; // days or uses; keeps dates in range

bool allOf(const QString &text, bool (*test)(QChar))
{
    return std::all_of(text.begin(), text.end(), test);
}

bool isUpperAscii(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c.toUpper() >= u'A' && c.toUpper() <= u'F');
}

QString typeWord(SettingType type)
{
    switch (type) {
    case SettingType::Text:
        return u"text"_s;
    case SettingType::Email:
        return u"email"_s;
    case SettingType::HttpsAddress:
        return u"httpsAddress"_s;
    case SettingType::Colour:
        return u"colour"_s;
    case SettingType::Currency:
        return u"currency"_s;
    case SettingType::Region:
        return u"region"_s;
    case SettingType::TimeZone:
        return u"timeZone"_s;
    case SettingType::Dates:
        return u"dates"_s;
    case SettingType::Choice:
        return u"choice"_s;
    case SettingType::Flag:
        return u"flag"_s;
    case SettingType::Days:
        return u"days"_s;
    case SettingType::Count:
        return u"count"_s;
    }
    Q_UNREACHABLE();
}

bool isNumber(SettingType type)
{
    return type == SettingType::Days || type == SettingType::Count;
}

bool isWholeNumber(const QJsonValue &value, double least)
{
    const double number = value.toDouble(-1);
    return value.isDouble() && number >= least && number <= largest && number == std::floor(number);
}

bool isAllowedText(const SettingSpec &spec, const QString &text)
{
    switch (spec.type) {
    case SettingType::Text:
        return true;
    case SettingType::Email:
        return isEmailAddress(text);
    case SettingType::HttpsAddress:
        return text.startsWith("https://"_L1, Qt::CaseInsensitive) && text.size() > 8
            && allOf(text, [](QChar c) { return !c.isSpace(); });
    case SettingType::Colour:
        return text.size() == 7 && text.startsWith(u'#') && allOf(text.mid(1), isHexDigit);
    case SettingType::Currency:
        return text.size() == 3 && allOf(text, isUpperAscii);
    case SettingType::Region:
        return text.size() == 2 && allOf(text, isUpperAscii);
    case SettingType::TimeZone:
        return QTimeZone::isTimeZoneIdAvailable(text.toUtf8());
    case SettingType::Choice:
        return spec.allowed.contains(text);
    case SettingType::Flag:
    case SettingType::Dates:
    case SettingType::Days:
    case SettingType::Count:
        return false;
    }
    Q_UNREACHABLE();
}

Error unknown(const QString &key)
{
    return {ErrorCode::SettingUnknown, {{u"key"_s, key}}, {}};
}

Error invalid(const SettingSpec &spec, const QString &value)
{
    return {ErrorCode::SettingInvalid,
            {{u"key"_s, spec.key}, {u"value"_s, value}, {u"expected"_s, typeWord(spec.type)},
             {u"allowed"_s, spec.allowed.join(u", "_s)}},
            {}};
}

} // namespace

Result<QJsonValue> validateSetting(const QString &key, const QJsonValue &value)
{
    const SettingSpec *spec = findSetting(key);
    if (!spec)
        return unknown(key);
    const bool blank = value.isNull() || value.isUndefined() || (value.isString() && value.toString().trimmed().isEmpty());
    if (blank) {
        if (!spec->nullable)
            return invalid(*spec, {});
        return QJsonValue(QJsonValue::Null);
    }
    if (spec->type == SettingType::Flag && value.isBool())
        return value;
    if (isNumber(spec->type) && isWholeNumber(value, spec->type == SettingType::Count ? 1 : 0))
        return QJsonValue(value.toInteger());
    if (spec->type == SettingType::Dates && value.isString()) {
        const std::optional<std::vector<QDate>> dates = holidaysOf(value.toString());
        return dates ? Result<QJsonValue>(QJsonValue(holidaysText(*dates))) : invalid(*spec, settingText(value));
    }
    if (value.isString() && isAllowedText(*spec, value.toString().trimmed()))
        return QJsonValue(value.toString().trimmed());
    return invalid(*spec, settingText(value));
}

Result<QJsonValue> parseSetting(const QString &key, const QString &text)
{
    const SettingSpec *spec = findSetting(key);
    if (!spec)
        return unknown(key);
    const QString word = text.trimmed();
    QJsonValue value = word;
    if (word.isEmpty() || (spec->nullable && word == "null"_L1))
        value = QJsonValue(QJsonValue::Null);
    else if (spec->type == SettingType::Flag && (word == "true"_L1 || word == "false"_L1))
        value = word == "true"_L1;
    else if (isNumber(spec->type)) {
        bool ok = false;
        const qint64 number = word.toLongLong(&ok);
        if (ok)
            value = number;
    }
    return validateSetting(key, value);
}

QString settingText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble()) {
        const double number = value.toDouble();
        return number == std::floor(number) ? QString::number(value.toInteger()) : QString::number(number);
    }
    return value.toString();
}

bool sameSetting(const QJsonValue &a, const QJsonValue &b)
{
    return a.type() == b.type() && settingText(a) == settingText(b);
}

} // namespace pd
