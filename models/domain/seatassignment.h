// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/values.h"

#include <vector>

namespace pd {

// How sure it is that a patron's seat in a series is theirs.
enum class Confidence { High, Medium, Low };
// "high", "medium", "low": as stored, and part of the JSON contract.
[[nodiscard]] QString confidenceName(Confidence confidence);
[[nodiscard]] Confidence confidenceOf(QStringView name); // any other word is low

// A subscription order has this seat at one performance of its series.
struct SeatEvidence {
    RowId contact = 0;
    RowId seat = 0;
    RowId instance = 0;
    std::optional<Instant> since; // when it was ordered
};

struct ComputedSeat {
    RowId contact = 0;
    RowId seat = 0;
    Confidence confidence = Confidence::Low;
    int performances = 0; // at which the patron has it
    std::optional<Instant> since;
};

// A seat that must not be given to anybody by computing.
struct DoubtfulSeat {
    enum class Doubt {
        SeveralSeats, // the patron sits here as often as elsewhere
        TwoPatrons,   // somebody else has it at other performances
    };
    ComputedSeat seat;
    Doubt doubt = Doubt::TwoPatrons;
};

struct ComputedSeats {
    std::vector<ComputedSeat> seats;     // one patron each
    std::vector<DoubtfulSeat> doubtful;
};

// Whose seats are whose in a series of so many performances. A patron has as many seats as they have at the fullest of their
// performances: those at which they sit most often; a seat taken now and then instead is none of theirs. High: the same seat
// at all performances (two at least); medium: at most of them; low: at fewer. Nothing is guessed: of two seats that the
// patron sits on equally often, and of two patrons with one seat, all are doubtful.
[[nodiscard]] ComputedSeats computeSeats(int performances, const std::vector<SeatEvidence> &evidence);

// A seat that waits for somebody to say whose it is.
struct UnsureSeat {
    enum class Reason { FewPerformances, SeveralSeats, TwoPatrons };
    RowId series = 0;
    QString seriesName;
    RowId contact = 0;
    QString contactName;
    RowId seat = 0;
    QString seatName;
    Reason reason = Reason::FewPerformances;
    Confidence confidence = Confidence::Low;
    int performances = 0;
    int all = 0;           // performances of the series
    bool assigned = false; // for the time being
    QString other;         // TwoPatrons: who else
};
// "fewPerformances", "severalSeats", "twoPatrons": part of the JSON contract.
[[nodiscard]] QString unsureReasonName(UnsureSeat::Reason reason);

} // namespace pd
