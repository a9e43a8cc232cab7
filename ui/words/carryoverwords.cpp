// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/carryoverwords.h"

#include "ui/words/columnwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pd::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CarryOver)
};

// The list keeps every value as text; a flag is a number in the words' table.
QString valueText(const CarryOverItem &item, const QString &value, const QTimeZone &zone)
{
    bool isNumber = false;
    const qint64 minor = value.toLongLong(&isNumber);
    if (isNumber && isAmount(item.field))
        return storedText({{item.field, minor}, {u"currency"_s, item.currency}}, item.field, zone);
    const bool isFlag = value == "0"_L1 || value == "1"_L1;
    return storedText({{item.field, isFlag ? QJsonValue(value.toInt()) : QJsonValue(value)}}, item.field, zone);
}

QString byWay(const QString &wanted, const std::optional<SeatWay> &way)
{
    if (!way)
        return wanted;
    switch (*way) {
    case SeatWay::ReSeat:
        return Words::tr("%1 (re-seat)", "what is to be done, and the vendor's way").arg(wanted);
    case SeatWay::Exchange:
        return Words::tr("%1 (exchange)", "what is to be done, and the vendor's way").arg(wanted);
    case SeatWay::PackageExchange:
        return Words::tr("%1 (package exchange)", "what is to be done, and the vendor's way").arg(wanted);
    }
    Q_UNREACHABLE();
}

} // namespace

QString carryOverText(const CarryOverItem &item, const QTimeZone &zone)
{
    const QString wanted = byWay(Words::tr("%1: %2", "a field and what it shall hold").arg(columnTitle(item.table, item.field), valueText(item, item.value, zone)), item.way);
    return item.state == CarryOverState::Differs ? Words::tr("%1; PatronManager has %2").arg(wanted, valueText(item, item.imported, zone)) : wanted;
}

QString carryOverStateText(CarryOverState state)
{
    switch (state) {
    case CarryOverState::ToDo:
        return Words::tr("To do");
    case CarryOverState::Done:
        return Words::tr("Done, not yet imported");
    case CarryOverState::Differs:
        return Words::tr("Imported otherwise");
    case CarryOverState::Closed:
        return Words::tr("Closed");
    }
    return {};
}

} // namespace pd::words
