// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/values.h"

#include <optional>
#include <vector>

namespace pd {

// A person at a computer: the same person at two computers is two.
struct WorkPlace {
    QString who;
    QString workstation;
    bool operator==(const WorkPlace &) const = default;
};

// Who works on a request, so that nobody else does: for some minutes, which their window prolongs as long as they have it open.
// Somebody else can ask for it; where no answer comes, it is theirs.
struct RequestClaim {
    WorkPlace holder;
    Instant since;
    Instant expires;
    std::optional<WorkPlace> asker = {};
    Instant asked = {};
    bool operator==(const RequestClaim &) const = default;
};

inline constexpr qint64 claimMs = 15 * 60 * 1000;
inline constexpr qint64 answerMs = 60 * 1000;      // that somebody who is asked has
inline constexpr qint64 askLapsesMs = 5 * 60 * 1000; // who has asked, and gone away, does not get it any more

enum class ClaimDeed {
    Take,    // or prolong
    Ask,     // for somebody else's
    Keep,    // the answer of who was asked: no
    Give,    // the answer: yes
    Release,
};

// Whose it is at an instant; none: nobody's.
[[nodiscard]] std::optional<WorkPlace> holderAt(const std::optional<RequestClaim> &claim, Instant at);

// What a claim becomes by a deed of somebody; none: nobody's. Who may not have it leaves it as it is: the caller looks whose it
// is then.
[[nodiscard]] std::optional<RequestClaim> claimAfter(const std::optional<RequestClaim> &claim, ClaimDeed deed, const WorkPlace &by, Instant at);

// Somebody who has a request open.
struct RequestPresence {
    WorkPlace place;
    Instant since;
};

// Who is at a request: whose it is, who would like to have it, who else looks at it.
struct RequestDesk {
    std::optional<RequestClaim> claim; // as it stands at the moment of reading; none: nobody's
    std::vector<RequestPresence> present;
};

} // namespace pd
