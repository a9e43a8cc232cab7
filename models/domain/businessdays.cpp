// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/businessdays.h"

#include "models/domain/instant.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

bool isBusinessDay(QDate day, const std::vector<QDate> &holidays)
{
    return day.dayOfWeek() < Qt::Saturday && std::find(holidays.begin(), holidays.end(), day) == holidays.end();
}

Instant afterBusinessDays(Instant from, int days, const std::vector<QDate> &holidays, const QTimeZone &zone)
{
    QDate day = localDate(from, zone);
    while (days > 0) {
        day = day.addDays(1);
        if (isBusinessDay(day, holidays))
            --days;
    }
    return startOfDay(day.addDays(1), zone);
}

std::optional<std::vector<QDate>> holidaysOf(const QString &text)
{
    static const QRegularExpression between(u"[,;\\s]+"_s);
    std::vector<QDate> holidays;
    for (const QString &word : text.split(between, Qt::SkipEmptyParts)) {
        const QDate day = QDate::fromString(word, Qt::ISODate);
        if (!day.isValid() || word.size() != 10)
            return std::nullopt;
        holidays.push_back(day);
    }
    std::sort(holidays.begin(), holidays.end());
    holidays.erase(std::unique(holidays.begin(), holidays.end()), holidays.end());
    return holidays;
}

QString holidaysText(const std::vector<QDate> &holidays)
{
    QStringList days;
    for (const QDate &day : holidays)
        days.append(day.toString(Qt::ISODate));
    return days.join(u", "_s);
}

} // namespace pd
