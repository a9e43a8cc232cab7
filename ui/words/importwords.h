// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/importreport.h"

#include <QJsonObject>

namespace pd::words {

// The import's object of CLI.md.
[[nodiscard]] QJsonObject importJson(const ImportReport &report);
// The same for people: files with their counts, then whatever needs a look, in whole sentences; Short: the first twenty of
// each kind.
enum class Length { Short, Whole };
[[nodiscard]] QString importText(const ImportReport &report, Length length = Length::Short);

} // namespace pd::words
