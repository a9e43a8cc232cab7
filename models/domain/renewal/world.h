// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seat.h"
#include "models/domain/ticketorder.h"

#include <QHash>

#include <optional>
#include <vector>

// Rolling a series over: what last season's subscribers have, and what is given them for the next one. Values only; the
// rules are in rehearsal.h.
namespace pd::renewal {

// A price level of a package, as a series sells it.
struct Level {
    RowId id = 0;
    QString name;
    std::optional<Minor> price;
    std::optional<Minor> earlyPrice; // until Target::earlyPriceUntil
    QString currency;
};

// One place of a subscriber at last season's performances; the same at each of them.
struct Place {
    RowId seat = 0;     // 0: none of its own
    QString allocation; // both empty: not known
    QString level;
};

// What a subscriber bought of a package.
struct PackageLine {
    QString level;
    qint64 quantity = 1;
    PackageKind kind = PackageKind::Unknown;
};

// An order that the contact has in the new series already.
struct ExistingOrder {
    RowId id = 0;
    QString number;
    QString status;
};

// One contact with an order of the old series; several orders are taken together.
struct Subscriber {
    RowId contact = 0;
    QString name;
    bool needsAccess = false; // what the contact says
    std::optional<RowId> account;
    QString status; // of the order that is not settled, else of any
    bool settled = true;
    QString delivery;
    QString currency;
    std::vector<PackageLine> packages;
    std::vector<Place> places; // in the order of their seats
    std::optional<ExistingOrder> existing; // none that the run under way has made
    bool done = false;                     // by the run that is under way
    std::vector<RowId> refused = {};       // seats of which staff said that they are not theirs in the new series
};

struct PlacedSeat {
    RowId venue = 0;
    Seat seat;
};

struct Source {
    RowId id = 0;
    QString name;
    RowId venue = 0;
    std::vector<Subscriber> subscribers; // by contact
    QHash<RowId, PlacedSeat> seats;      // those that they have
};

// A price level of an allocation of one performance.
struct PerformanceLevel {
    RowId id = 0;
    QString allocation;
    QString name;
};

struct Performance {
    RowId id = 0;
    RowId event = 0;
    RowId venue = 0;
    QString name;
    std::vector<PerformanceLevel> levels;
};

// What stands in a seat's way in the new series: a claim of one of its performances that has not lapsed, or the seat
// assignment of another subscriber.
struct Obstacle {
    enum class Kind { Ticket, Hold, Renewal, Assigned };
    RowId seat = 0;
    Kind kind = Kind::Ticket;
    RowId contact = 0; // 0: nobody
    QString whose;     // the order's number, or the contact's name
    bool ofRun = false; // the run that is under way has put it there
};

struct Target {
    RowId id = 0;
    QString name;
    PackageKind kind = PackageKind::Unknown;
    RowId event = 0; // its package
    RowId venue = 0;
    std::optional<Instant> opensAt;
    std::optional<Instant> earlyPriceUntil;
    std::optional<Instant> closesAt;
    std::optional<RowId> run; // that is under way
    std::vector<Level> levels;
    std::vector<Performance> performances;
    std::vector<Seat> seats; // of its venue
    std::vector<Obstacle> obstacles;
};

// What staff decided about one subscriber.
struct Decision {
    bool skip = false;
    std::vector<RowId> seats; // to be given instead; empty with skip
    bool operator==(const Decision &) const = default;
};

enum class NameKind { Level, Allocation, Section };

// Last season's names and this season's, and what was decided. A name without an entry is matched with one that is folded alike.
struct Mapping {
    QHash<QString, QString> levels; // keys folded (nameKey)
    QHash<QString, QString> allocations;
    QHash<QString, QString> sections;
    QHash<RowId, Decision> decisions; // by contact

    [[nodiscard]] const QHash<QString, QString> &of(NameKind kind) const
    {
        return kind == NameKind::Level ? levels : kind == NameKind::Allocation ? allocations : sections;
    }
    [[nodiscard]] QHash<QString, QString> &of(NameKind kind)
    {
        return kind == NameKind::Level ? levels : kind == NameKind::Allocation ? allocations : sections;
    }
};

// Everything that a rehearsal reads.
struct World {
    Source from;
    Target to;
    Mapping mapping;
    Instant at; // early prices, lapsed claims
};

} // namespace pd::renewal
