// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/renewal/outcome.h"
#include "models/domain/renewal/world.h"
#include "models/domain/result.h"

namespace pd {

struct SeasonOrder; // renewal/standing.h

// A series as the Renewal Tool lists it, and how far rolling over into it has come.
struct RenewalSeries {
    enum class State { None, Chosen, Running, Done }; // Chosen: where from is, nothing was run
    RowId id = 0;
    QString name;
    QString season;
    PackageKind kind = PackageKind::Unknown;
    std::optional<Instant> opensAt;
    std::optional<Instant> closesAt;
    qint64 performances = 0;
    std::optional<RowId> from; // as chosen, or as the latest run had it
    State state = State::None;
    qint64 orders = 0; // that it has
};

// What was done for one subscriber.
struct RenewalLogEntry {
    RowId id = 0;
    RowId run = 0;
    Instant at; // when that run began
    RowId contact = 0;
    QString name;
    QString outcome; // renewal::outcomeName(), or what an older log said
    QString detail;  // renewal::detailsOf()
    std::optional<RowId> order;
    QString number;
    QString status; // of the order now
    QString seats;
};

// Reads for the Renewal Tool. One reader belongs to one thread.
class RenewalReader {
public:
    virtual ~RenewalReader() = default;
    RenewalReader() = default;
    Q_DISABLE_COPY_MOVE(RenewalReader)

    // Newest season first, by name.
    virtual Result<std::vector<RenewalSeries>> series() = 0;
    // What a rehearsal of `to` from `from` reads, at an instant; RecordUnknown {kind series, id}.
    virtual Result<renewal::World> world(RowId to, RowId from, Instant at) = 0;
    // The latest entry of each contact, by contact.
    virtual Result<std::vector<RenewalLogEntry>> log(RowId series) = 0;
    // Every living order of the series that has a contact, by id; none of a series that there is not.
    virtual Result<std::vector<SeasonOrder>> orders(RowId series) = 0;
};

// "none", "chosen", "running", "done": part of the JSON contract.
[[nodiscard]] inline QString renewalStateName(RenewalSeries::State state)
{
    switch (state) {
    case RenewalSeries::State::None:
        return QStringLiteral("none");
    case RenewalSeries::State::Chosen:
        return QStringLiteral("chosen");
    case RenewalSeries::State::Running:
        return QStringLiteral("running");
    case RenewalSeries::State::Done:
        return QStringLiteral("done");
    }
    return {};
}

} // namespace pd
