// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/requestqueue.h"

namespace pd::words {

// Change requests as people say them.
[[nodiscard]] QString requestStateText(QStringView state);      // Waiting for the patron
// What has become of it, in a sentence. `reason`: of a state that wants one.
[[nodiscard]] QString requestStateSentence(RowId request, const QString &state, const QString &reason = {});
[[nodiscard]] QString requestSourceText(const QString &source); // By e-mail
[[nodiscard]] QString requestFallbackText(const QString &fallback);   // next best: in a row of facts; empty: not said
[[nodiscard]] QString requestFallbackChoice(const QString &fallback); // Take the next best: to be chosen from a list; empty: Not said
// What is asked, in one line: its wishes, else its note, else how its message begins.
[[nodiscard]] QString requestAsksText(const QueuedRequest &request);
[[nodiscard]] QString requestPatronText(const QueuedRequest &request); // the patron's name, else the address that it came from
// How long it has been there, short: 5 min, 3 h, 2 d.
[[nodiscard]] QString ageText(Instant since, Instant now);
[[nodiscard]] QString dueText(const QString &due, QDate today);  // Due today; empty: none
// All of one line, for who hears it.
[[nodiscard]] QString requestSentence(const QueuedRequest &request, Instant now, QDate today);

} // namespace pd::words
