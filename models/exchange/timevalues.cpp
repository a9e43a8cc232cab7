// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/timevalues.h"

#include "models/domain/instant.h"
#include "models/exchange/valueparsers.h"

#include <QDateTime>

#include <algorithm>
#include <optional>

namespace pd::exchange {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

// Reads from the front; every step fails without harm.
struct Cursor {
    QByteArrayView left;

    bool take(char c)
    {
        if (left.isEmpty() || left.front() != c)
            return false;
        left = left.sliced(1);
        return true;
    }
    bool takeWord(const char *word)
    {
        const auto size = static_cast<qsizetype>(qstrlen(word));
        if (left.size() < size || qstrnicmp(left.data(), word, static_cast<size_t>(size)) != 0)
            return false;
        left = left.sliced(size);
        return true;
    }
    void skipBlanks()
    {
        while (take(' ')) { }
    }
    // A number of `least` to `most` digits; -1: none.
    int number(qsizetype least, qsizetype most)
    {
        qsizetype count = 0;
        int value = 0;
        while (count < left.size() && count < most && isDigit(left[count]))
            value = value * 10 + (left[count++] - '0');
        if (count < least)
            return -1;
        left = left.sliced(count);
        return value;
    }
};

struct Written {
    int year = 0;
    int first = 0; // month, unless the order of a local form says otherwise
    int second = 0;
    bool local = false; // 5/30/2018: day order and zone are the dialect's
    bool hasTime = false;
    int ms = 0; // of the day
    std::optional<int> offset; // seconds east of UTC
};

bool readDate(Cursor &at, Written &w)
{
    if (at.left.size() >= 4 && std::all_of(at.left.begin(), at.left.begin() + 4, isDigit)) {
        w.year = at.number(4, 4);
        if (w.year < 0 || !at.take('-'))
            return false;
        w.first = at.number(1, 2);
        if (w.first < 0 || !at.take('-'))
            return false;
        w.second = at.number(1, 2);
        return w.second >= 0;
    }
    w.local = true;
    w.first = at.number(1, 2);
    if (w.first < 0 || at.left.isEmpty())
        return false;
    const char separator = at.left.front();
    if ((separator != '/' && separator != '.' && separator != '-') || !at.take(separator))
        return false;
    w.second = at.number(1, 2);
    if (w.second < 0 || !at.take(separator))
        return false;
    w.year = at.number(4, 4);
    return w.year >= 0;
}

bool readTime(Cursor &at, Written &w)
{
    w.hasTime = true;
    int hour = at.number(1, 2);
    if (hour < 0 || !at.take(':'))
        return false;
    const int minute = at.number(2, 2);
    int second = 0;
    int milli = 0;
    if (at.take(':')) {
        second = at.number(2, 2);
        if (second >= 0 && at.take('.')) {
            int digits = 0;
            for (; !at.left.isEmpty() && isDigit(at.left.front()); at.left = at.left.sliced(1)) {
                if (digits++ < 3)
                    milli = milli * 10 + (at.left.front() - '0');
            }
            if (digits == 0)
                return false;
            for (; digits < 3; ++digits)
                milli *= 10;
        }
    }
    at.skipBlanks();
    const bool am = at.takeWord("AM");
    const bool pm = !am && at.takeWord("PM");
    if (am || pm) {
        if (hour < 1 || hour > 12)
            return false;
        hour = hour % 12 + (pm ? 12 : 0);
    }
    if (hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59)
        return false;
    w.ms = ((hour * 60 + minute) * 60 + second) * 1000 + milli;
    return true;
}

bool readZone(Cursor &at, Written &w)
{
    at.skipBlanks();
    if (at.takeWord("Z") || at.takeWord("GMT") || at.takeWord("UTC"))
        w.offset = 0;
    const bool east = at.take('+');
    if (!east && !at.take('-'))
        return at.left.isEmpty();
    const int hours = at.number(2, 2);
    const bool more = at.take(':');
    const int minutes = at.left.isEmpty() && !more ? 0 : at.number(2, 2);
    if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59)
        return false;
    w.offset = (east ? 1 : -1) * (hours * 60 + minutes) * 60;
    return at.left.isEmpty();
}

std::optional<Written> readWritten(QByteArrayView value)
{
    Cursor at{trimmedValue(value)};
    Written w;
    if (!readDate(at, w))
        return std::nullopt;
    if (at.left.isEmpty())
        return w;
    if (!at.take('T') && !at.take('t')) {
        if (!at.take(' '))
            return std::nullopt;
        at.skipBlanks();
    }
    if (!readTime(at, w) || !readZone(at, w))
        return std::nullopt;
    return w;
}

// Settles month and day; a day and month that are equal need no order.
TimeReading settle(Written &w, DayOrder order)
{
    if (w.local && w.first != w.second) {
        if (order == DayOrder::Auto)
            return QDate::isValid(w.year, w.first, w.second) || QDate::isValid(w.year, w.second, w.first) ? TimeReading::NeedsOrder : TimeReading::Invalid;
        if (order == DayOrder::DayFirst)
            std::swap(w.first, w.second);
    }
    return QDate::isValid(w.year, w.first, w.second) ? TimeReading::Read : TimeReading::Invalid;
}

// Days since 1970-01-01 in the proleptic Gregorian calendar; March first, so that leap days come last.
qint64 daysSinceEpoch(int year, int month, int day)
{
    const int y = month > 2 ? year : year - 1;
    const int era = y / 400;
    const int yearOfEra = y - era * 400;
    const int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return static_cast<qint64>(era) * 146097 + dayOfEra - 719468;
}

} // namespace

TimeReading parseInstant(QByteArrayView value, const DateDialect &dialect, qint64 &ms)
{
    std::optional<Written> w = readWritten(value);
    if (!w)
        return TimeReading::Invalid;
    if (const TimeReading reading = settle(*w, dialect.order); reading != TimeReading::Read)
        return reading;
    const QDate day(w->year, w->first, w->second);
    if (!w->hasTime) {
        ms = startOfDay(day, dialect.zone).ms;
        return TimeReading::Read;
    }
    if (!w->offset && w->local) {
        const QDateTime local(day, QTime::fromMSecsSinceStartOfDay(w->ms), dialect.zone);
        ms = local.isValid() ? local.toMSecsSinceEpoch() : startOfDay(day, dialect.zone).ms + w->ms; // skipped that night
        return TimeReading::Read;
    }
    ms = daysSinceEpoch(w->year, w->first, w->second) * 86'400'000 + w->ms - static_cast<qint64>(w->offset.value_or(0)) * 1000;
    return TimeReading::Read;
}

TimeReading parseDate(QByteArrayView value, const DateDialect &dialect, QString &iso)
{
    std::optional<Written> w = readWritten(value);
    if (!w)
        return TimeReading::Invalid;
    if (const TimeReading reading = settle(*w, dialect.order); reading != TimeReading::Read)
        return reading;
    iso = QDate(w->year, w->first, w->second).toString(Qt::ISODate);
    return TimeReading::Read;
}

OrderHint orderHint(QByteArrayView value)
{
    const std::optional<Written> w = readWritten(value);
    if (!w || !w->local || w->first > 31 || w->second > 31)
        return OrderHint::None;
    if (w->second > 12 && w->first <= 12)
        return OrderHint::MonthFirst;
    if (w->first > 12 && w->second <= 12)
        return OrderHint::DayFirst;
    return OrderHint::None;
}

} // namespace pd::exchange
