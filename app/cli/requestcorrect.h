// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli.h"
#include "models/domain/requestcorrection.h"
#include "models/domain/requestqueue.h"

namespace pd::cli {

// `requests set` in place of what was read in a request's messages: its options, and what they say of the request. None: they say
// nothing. `own`: kinds of wishes that staff keep themselves. RecordUnknown, RequestUnknown for what is no number; ValueInvalid for a wish that is none.
[[nodiscard]] QList<QCommandLineOption> correctionOptions();
[[nodiscard]] QStringList correctionNames();
[[nodiscard]] Result<std::optional<RequestCorrection>> correctionOf(const QCommandLineParser &options, RowId request, const std::vector<RequestKind> &own);
// Whether they contradict each other.
[[nodiscard]] bool contradict(const QCommandLineParser &options);

} // namespace pd::cli
