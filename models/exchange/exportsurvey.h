// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/importsurvey.h"
#include "models/domain/result.h"
#include "models/exchange/exportsource.h"

namespace pd::exchange {

class AliasTable;

// What a file is and what its columns hold, from its beginning: never more than a megabyte of it is read, however large it
// is. Secret columns are named and their values never looked at. Errors: as ExportReader::open().
[[nodiscard]] Result<SurveyedFile> surveyEntry(const ExportEntry &entry, const AliasTable &aliases);

} // namespace pd::exchange
