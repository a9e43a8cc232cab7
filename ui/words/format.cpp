// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/format.h"

#include "models/domain/currency.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace pd::words {
namespace {

using namespace Qt::StringLiterals;

QLocale locale()
{
    static const QLocale american(QLocale::English, QLocale::UnitedStates); // looking one up is slow
    const QLocale current;
    return current.language() == QLocale::C ? american : current;
}

} // namespace

QString dateText(QDate date)
{
    return locale().toString(date, datePattern());
}

QString dateTimeText(const QDateTime &local)
{
    return locale().toString(local, dateTimePattern());
}

QString datePattern()
{
    return u"d MMM yyyy"_s;
}

QString dateTimePattern()
{
    return u"d MMM yyyy, HH:mm"_s;
}

QString instantText(Instant instant, const QTimeZone &zone)
{
    return dateTimeText(QDateTime::fromMSecsSinceEpoch(instant.ms, zone));
}

QString timeText(Instant instant, const QTimeZone &zone)
{
    return locale().toString(QDateTime::fromMSecsSinceEpoch(instant.ms, zone).time(), u"HH:mm"_s);
}

QString moneyText(const Money &money)
{
    const int digits = currencyExponent(money.currency);
    const double amount = double(money.minor) / std::pow(10.0, digits);
    const QLocale by = locale();
    if (money.currency == by.currencySymbol(QLocale::CurrencyIsoCode))
        return by.toCurrencyString(amount, {}, digits);
    return (by.toString(amount, 'f', digits) + u' ' + money.currency).trimmed();
}

QString numberText(double number)
{
    return locale().toString(number, 'f', QLocale::FloatingPointShortest);
}

QString valueText(const QVariant &value)
{
    if (!value.isValid() || value.isNull())
        return value.typeId() == QMetaType::QString ? QCoreApplication::translate("Value", "(blank)")
                                                    : QCoreApplication::translate("Value", "(unknown)");
    switch (value.typeId()) {
    case QMetaType::QString: {
        const QString text = value.toString();
        return text.trimmed().isEmpty() ? QCoreApplication::translate("Value", "(blank)") : text;
    }
    case QMetaType::QStringList:
        return value.toStringList().join(u", "_s);
    case QMetaType::QDate:
        return dateText(value.toDate());
    case QMetaType::QDateTime:
        return dateTimeText(value.toDateTime());
    case QMetaType::Double:
        return numberText(value.toDouble());
    case QMetaType::Int:
    case QMetaType::LongLong:
        return locale().toString(value.toLongLong());
    default:
        return value.canConvert<Money>() ? moneyText(value.value<Money>()) : value.toString();
    }
}

} // namespace pd::words
