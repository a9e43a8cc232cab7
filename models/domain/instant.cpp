// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/instant.h"

#include <QDateTime>

namespace pd {
namespace {

using namespace Qt::StringLiterals;

Error invalid(const QString &text, QLatin1StringView expected)
{
    return {ErrorCode::ValueInvalid, {{u"value"_s, text}, {u"expected"_s, QString(expected)}}, {}};
}

} // namespace

QString isoUtc(Instant instant)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(instant.ms, Qt::UTC);
    return utc.toString(instant.ms % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

Result<Instant> parseInstant(const QString &text)
{
    const QDateTime parsed = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    if (!parsed.isValid() || parsed.timeSpec() == Qt::LocalTime)
        return invalid(text, "instant"_L1);
    return Instant{parsed.toMSecsSinceEpoch()};
}

Result<Instant> parseAt(const QString &text, const QTimeZone &zone)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() == 10) {
        const QDate date = QDate::fromString(trimmed, Qt::ISODate);
        if (!date.isValid())
            return invalid(text, "instantOrDate"_L1);
        return startOfDay(date, zone);
    }
    Result<Instant> instant = parseInstant(trimmed);
    if (!instant)
        return invalid(text, "instantOrDate"_L1);
    return instant;
}

QDate localDate(Instant instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(instant.ms, zone).date();
}

Instant startOfDay(QDate date, const QTimeZone &zone)
{
    QDateTime start = date.startOfDay(zone);
    while (!start.isValid() && date.isValid()) {
        date = date.addDays(1);
        start = date.startOfDay(zone);
    }
    // Where clocks go back over midnight it comes twice, and Qt takes the second.
    if (const QDateTime before = start.addMSecs(-1); before.date() == date)
        start = start.addSecs(start.offsetFromUtc() - before.offsetFromUtc());
    return Instant{start.toMSecsSinceEpoch()};
}

} // namespace pd
