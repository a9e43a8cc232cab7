// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as any value, header or free text. What is read must keep what its parser promises.
#include "models/exchange/secrets.h"
#include "models/exchange/timevalues.h"
#include "models/exchange/valueparsers.h"

#include <QDate>

#include <cstdlib>

using namespace pd::exchange;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView value(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const int exponent : {0, 2, 3})
        static_cast<void>(parseMinor(value, exponent));
    qint64 amount = 0;
    if (parseMoney(value, u"USD", amount) == MoneyReading::Read && parseMoney(value, u"EUR", amount) == MoneyReading::Read
        && parseMinor(value, 2) != amount) // what fits every currency names none
        std::abort();
    static_cast<void>(parseBoolean(value));
    static_cast<void>(parseInteger(value));
    if (const auto probability = parseProbability(value); probability && !(*probability >= 0 && *probability <= 100))
        std::abort();
    if (const auto id = parseExternalId(value); id && (id->isEmpty() || id->trimmed() != *id || parseExternalId(id->toUtf8()) != id))
        std::abort();
    for (const DayOrder order : {DayOrder::MonthFirst, DayOrder::DayFirst, DayOrder::Auto}) {
        const DateDialect dialect{order, QTimeZone::utc()};
        qint64 ms = 0;
        QString iso;
        const TimeReading instant = parseInstant(value, dialect, ms);
        const TimeReading date = parseDate(value, dialect, iso);
        if (instant != date || (date == TimeReading::Read && !QDate::fromString(iso, Qt::ISODate).isValid()))
            std::abort();
    }
    if (orderHint(value) == OrderHint::DayFirst) {
        QString iso;
        if (parseDate(value, {DayOrder::MonthFirst, QTimeZone::utc()}, iso) == TimeReading::Read)
            std::abort();
    }
    QString text = QString::fromUtf8(value);
    const qsizetype length = text.size();
    static_cast<void>(isSecretColumn(text));
    blankCardNumbers(text);
    if (text.size() != length)
        std::abort();
    return 0;
}
