// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

namespace pd::words {

// Where a sentence is read: what can be done differs.
enum class Place { Window, CommandLine };

// What went wrong, where, what happened to the rest, and what to do, in the language of the application. Reads the
// values that error.h names; one that is missing reads "(unknown)". Never shows Error::detail.
[[nodiscard]] QString errorSentence(const Error &error, Place place = Place::Window);

// Why a row of an import was left out, beside its file, line and column: the short form.
[[nodiscard]] QString rejectionReason(const Error &error);

// The template of a code, not translated.
[[nodiscard]] const char *errorText(ErrorCode code, Place place);

} // namespace pd::words
