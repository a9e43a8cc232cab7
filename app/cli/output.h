// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>

namespace pd::cli {

[[nodiscard]] Result<void> writeToStandardOutput(const QByteArray &bytes);

} // namespace pd::cli
