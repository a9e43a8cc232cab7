// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/renewal/names.h"
#include "models/domain/renewal/rehearsal.h"
#include "models/domain/renewalreader.h"

namespace pd::words {

// The heading of those who come to one outcome, and one sentence that says what it means and what to do.
[[nodiscard]] QString outcomeTitle(renewal::Outcome outcome);
[[nodiscard]] QString outcomeMeaning(renewal::Outcome outcome);
// As the log has it: the heading of an outcome, or what an older log said.
[[nodiscard]] QString loggedOutcome(const QString &outcome);

[[nodiscard]] QString detailSentence(const renewal::Detail &detail);
// All of them, one after the other.
[[nodiscard]] QString detailSentences(const std::vector<renewal::Detail> &details);

[[nodiscard]] QString nameKindText(renewal::NameKind kind);
[[nodiscard]] QString matchText(renewal::NameMatch::How how);
[[nodiscard]] QString renewalStateText(RenewalSeries::State state);
// How many would renew, and how many need somebody.
[[nodiscard]] QString rehearsalSummary(const renewal::Rehearsal &rehearsal);

} // namespace pd::words
