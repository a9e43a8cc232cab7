// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QTimeZone>

namespace pd::exchange {

enum class DayOrder { MonthFirst, DayFirst, Auto };

// How dates that do not say it themselves are to be read.
struct DateDialect {
    DayOrder order = DayOrder::Auto;
    QTimeZone zone = QTimeZone::utc(); // of local times (report exports)
};

enum class TimeReading {
    Read,
    Invalid,
    NeedsOrder, // day and month cannot be told apart, and the dialect's order is Auto
};

// Milliseconds since 1970 UTC.
//   2018-01-11 13:23:31               weekly export: UTC
//   2006-06-15T20:47:09.000Z          as written; likewise +0200, +02:00, GMT
//   2010-10-14T12:00:00.000Z-0300     Data Loader: the Z only separates, the offset counts (15:00 UTC)
//   5/30/2018 0:00, 5/30/2018 2:15 PM report: local in the dialect's zone, day order as the dialect says;
//                                     with a zone behind it, in that one
// A date alone is the start of that day in the dialect's zone. A local time that a daylight-saving change
// skips counts on from midnight (2:30 is 3:30); one that it repeats is the one QDateTime takes.
[[nodiscard]] TimeReading parseInstant(QByteArrayView value, const DateDialect &dialect, qint64 &ms);

// An ISO date. Of an instant, the calendar day that is written, whatever its zone.
[[nodiscard]] TimeReading parseDate(QByteArrayView value, const DateDialect &dialect, QString &iso);

// What a value tells about the day order of its file.
enum class OrderHint { None, MonthFirst, DayFirst };
[[nodiscard]] OrderHint orderHint(QByteArrayView value);

} // namespace pd::exchange
