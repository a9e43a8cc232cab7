// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/renewal/progress.h"

#include "models/domain/instant.h"
#include "models/domain/renewal/source.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace pd::renewal {
namespace {

constexpr int mostDays = 1000; // a wrong date makes no endless list

std::optional<QDate> dayOf(const std::optional<Instant> &at, const QTimeZone &zone)
{
    return at ? std::optional(localDate(*at, zone)) : std::nullopt;
}

// The last day before it: what ends at midnight ended the day before.
QDate lastDayUntil(const std::optional<Instant> &end, const QTimeZone &zone)
{
    return end ? localDate(Instant{end->ms - 1}, zone) : QDate();
}

// When renewals opened; where nothing says so, when the first order was made.
QDate firstDay(const RenewalSeries &series, const std::vector<Renewal> &renewals, const QTimeZone &zone)
{
    if (series.opensAt)
        return localDate(*series.opensAt, zone);
    std::optional<Instant> first;
    for (const Renewal &renewal : renewals) {
        if (renewal.madeAt && (!first || *renewal.madeAt < *first))
            first = renewal.madeAt;
    }
    return dayOf(first, zone).value_or(QDate());
}

template <class Sum, class Part>
Sum sumOf(const std::vector<SeriesProgress> &series, Part part)
{
    Sum sum;
    for (const SeriesProgress &one : series)
        sum.add(one.*part);
    return sum;
}

// Read once, however many series lead there.
class OrderShelf {
public:
    explicit OrderShelf(RenewalReader &reader)
        : m_reader(reader)
    {
    }

    Result<const std::vector<SeasonOrder> *> of(RowId series)
    {
        if (const auto known = m_orders.find(series); known != m_orders.end())
            return &known->second;
        Result<std::vector<SeasonOrder>> read = m_reader.orders(series);
        if (!read)
            return read.error();
        return &m_orders.emplace(series, *std::move(read)).first->second;
    }

private:
    RenewalReader &m_reader;
    std::map<RowId, std::vector<SeasonOrder>> m_orders;
};

Result<SeriesProgress> progressOf(OrderShelf &shelf, const std::vector<RenewalSeries> &all, RowId id, const SeasonProgress &season)
{
    const auto named = [&](std::optional<RowId> wanted) {
        return std::find_if(all.begin(), all.end(), [&](const RenewalSeries &one) { return wanted && one.id == *wanted; });
    };
    SeriesProgress progress;
    const auto reckon = [&](const RenewalSeries &series, std::optional<RowId> from, bool isNow) -> Result<void> {
        const auto orders = shelf.of(series.id);
        if (!orders)
            return orders.error();
        SeriesOrders given{series, **orders, std::nullopt};
        if (from) {
            const auto before = shelf.of(*from);
            if (!before)
                return before.error();
            given.before = **before;
        }
        std::vector<Renewal> renewals = renewalsOf(given, season.currency, season.at);
        (isNow ? progress.course : progress.lastCourse) = courseOf(series, renewals, season.zone, season.at);
        for (const Renewal &renewal : renewals)
            (isNow ? progress.tally : progress.lastTally).add(renewal);
        if (isNow)
            progress.renewals = std::move(renewals);
        return {};
    };
    const auto self = named(id);
    if (self == all.end())
        return Error{ErrorCode::RecordUnknown, {{u"kind"_s, u"series"_s}, {u"id"_s, QString::number(id)}}, {}};
    progress.series = *self;
    const std::optional<RowId> from = likelySource(all, id);
    if (const Result<void> now = reckon(*self, from, true); !now)
        return now.error();
    if (const auto last = named(from); last != all.end()) {
        progress.last = *last;
        if (const Result<void> before = reckon(*last, likelySource(all, *from), false); !before)
            return before.error();
    }
    return progress;
}

} // namespace

int percentOf(qint64 part, qint64 whole)
{
    return whole > 0 ? int((part * 200 + whole) / (whole * 2)) : 0;
}

void Tally::add(const Renewal &renewal)
{
    ++orders;
    ++by[size_t(renewal.standing)];
    changed += renewal.changed() ? 1 : 0;
    if (renewal.paid && renewal.paid->minor > 0)
        taken[renewal.paid->currency] += renewal.paid->minor;
}

void Tally::add(const Tally &other)
{
    orders += other.orders;
    for (size_t i = 0; i < by.size(); ++i)
        by[i] += other.by[i];
    changed += other.changed;
    for (const auto &[currency, sum] : other.taken.asKeyValueRange())
        taken[currency] += sum;
}

Course::Day Course::on(int day) const
{
    return day < 0 || days.empty() ? Day{} : days[std::min(size_t(day), days.size() - 1)];
}

void Course::add(const Course &other)
{
    std::vector<Day> sum(std::max(days.size(), other.days.size()));
    for (size_t i = 0; i < sum.size(); ++i) {
        const Day a = on(int(i)), b = other.on(int(i));
        sum[i] = {a.paid + b.paid, a.declined + b.declined};
    }
    days = std::move(sum);
    orders += other.orders;
    undated += other.undated;
    if (other.first.isValid() && (!first.isValid() || other.first < first))
        first = other.first;
    if (other.earlyUntil.isValid() && (!earlyUntil.isValid() || other.earlyUntil > earlyUntil))
        earlyUntil = other.earlyUntil;
    if (other.closes.isValid() && (!closes.isValid() || other.closes > closes))
        closes = other.closes;
}

Course courseOf(const RenewalSeries &series, const std::vector<Renewal> &renewals, const QTimeZone &zone, Instant at)
{
    Course course;
    course.first = firstDay(series, renewals, zone);
    course.closes = lastDayUntil(series.closesAt, zone);
    course.orders = qint64(renewals.size());
    const QDate today = localDate(at, zone);
    QDate end = course.closes.isValid() && course.closes < today ? course.closes : today;
    std::vector<std::pair<QDate, bool>> settled; // paid
    for (const Renewal &renewal : renewals) {
        if (renewal.standing != Standing::Paid && renewal.standing != Standing::Declined)
            continue;
        if (!renewal.settledAt || !course.first.isValid()) {
            ++course.undated;
            continue;
        }
        settled.emplace_back(localDate(*renewal.settledAt, zone), renewal.standing == Standing::Paid);
        end = std::max(end, std::min(settled.back().first, today));
    }
    if (!course.first.isValid() || course.first > end)
        return course;
    const int last = int(std::min<qint64>(course.first.daysTo(end), mostDays));
    course.days.resize(size_t(last) + 1);
    for (const auto &[day, paid] : settled) {
        Course::Day &on = course.days[size_t(std::clamp<qint64>(course.first.daysTo(day), 0, last))];
        ++(paid ? on.paid : on.declined);
    }
    for (size_t i = 1; i < course.days.size(); ++i) {
        course.days[i].paid += course.days[i - 1].paid;
        course.days[i].declined += course.days[i - 1].declined;
    }
    return course;
}

Tally SeasonProgress::tally() const
{
    return sumOf<Tally>(series, &SeriesProgress::tally);
}

Course SeasonProgress::course() const
{
    Course sum = sumOf<Course>(series, &SeriesProgress::course);
    for (const SeriesProgress &one : series) {
        if (one.course.earlyUntil.isValid() && one.course.earlyUntil != sum.earlyUntil)
            sum.earlyUntil = {}; // there is no one day
    }
    return sum;
}

Course SeasonProgress::lastCourse() const
{
    return sumOf<Course>(series, &SeriesProgress::lastCourse);
}

std::vector<RowId> seasonOf(const std::vector<RenewalSeries> &all, RowId series)
{
    const auto self = std::find_if(all.begin(), all.end(), [&](const RenewalSeries &one) { return one.id == series; });
    if (self == all.end())
        return {};
    std::vector<RowId> season;
    for (const RenewalSeries &one : all) {
        const bool renews = one.kind == PackageKind::Fixed || one.kind == PackageKind::Unknown;
        if (one.id == series || (renews && one.season == self->season))
            season.push_back(one.id);
    }
    return season;
}

Result<SeasonProgress> readProgress(RenewalReader &reader, SeriesReader &records, const PortalSettings &settings, const std::vector<RowId> &series, Instant at)
{
    const auto all = reader.series();
    if (!all)
        return all.error();
    SeasonProgress season{at, settings.timeZone, settings.currency, {}};
    OrderShelf shelf(reader);
    for (const RowId id : series) {
        Result<SeriesProgress> progress = progressOf(shelf, *all, id, season);
        if (!progress)
            return progress.error();
        const Result<SeriesRecord> record = records.series(id);
        if (!record)
            return record.error();
        progress->course.earlyUntil = lastDayUntil(record->series.earlyPriceUntil, season.zone);
        season.series.push_back(*std::move(progress));
    }
    return season;
}

} // namespace pd::renewal
