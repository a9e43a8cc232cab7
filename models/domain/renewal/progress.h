// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portalsettings.h"
#include "models/domain/renewal/standing.h"
#include "models/domain/seriesreader.h"

#include <QMap>

namespace pd::renewal {

struct Tally {
    qint64 orders = 0;
    std::array<qint64, standings.size()> by{};
    qint64 changed = 0;          // of all of them
    QMap<QString, Minor> taken;  // by currency

    [[nodiscard]] qint64 of(Standing standing) const { return by[size_t(standing)]; }
    void add(const Renewal &renewal);
    void add(const Tally &other);
};

// A season day by day: day 0 is the one on which renewals opened. What was settled earlier counts on it.
struct Course {
    struct Day { // all that had come by its end
        qint64 paid = 0;
        qint64 declined = 0;
    };
    QDate first;            // invalid: nothing says when
    QDate earlyUntil;       // the last day of the early price; invalid: there is none, or of several series another of each
    QDate closes;           // the last day; of several series the latest; invalid: nothing says when
    qint64 orders = 0;
    qint64 undated = 0;     // settled, and nothing says when: on no day
    std::vector<Day> days;  // up to today, or to where an earlier season ended

    [[nodiscard]] Day on(int day) const; // before the first nothing; after the last as on it
    void add(const Course &other);       // day by day
};
[[nodiscard]] int percentOf(qint64 part, qint64 whole); // rounded; 0 of nothing

struct SeriesProgress {
    RenewalSeries series;
    std::vector<Renewal> renewals; // by name, then order
    Tally tally;
    Course course;
    std::optional<RenewalSeries> last; // the series that it continues
    Tally lastTally;
    Course lastCourse;
};

struct SeasonProgress {
    Instant at;
    QTimeZone zone = QTimeZone::utc();
    QString currency; // the organisation's
    std::vector<SeriesProgress> series;

    [[nodiscard]] Tally tally() const;
    [[nodiscard]] Course course() const;
    [[nodiscard]] Course lastCourse() const;
};

// `at` ends it; an earlier season's course goes on to its last settled order.
[[nodiscard]] Course courseOf(const RenewalSeries &series, const std::vector<Renewal> &renewals, const QTimeZone &zone, Instant at);

// The renewable series of the season that this one is in, itself among them, in their order.
[[nodiscard]] std::vector<RowId> seasonOf(const std::vector<RenewalSeries> &all, RowId series);

// Reads and reckons these series. RecordUnknown {kind series, id}.
[[nodiscard]] Result<SeasonProgress> readProgress(RenewalReader &reader, SeriesReader &records, const PortalSettings &settings, const std::vector<RowId> &series, Instant at);

} // namespace pd::renewal
