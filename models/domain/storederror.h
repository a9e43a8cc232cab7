// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

namespace pd {

// An error as it is kept with what it is about, so that its sentence can be made later in any language; without its detail.
[[nodiscard]] QString storedError(const Error &error);
// None: nothing is kept, or nothing that can be read.
[[nodiscard]] std::optional<Error> errorStored(const QString &text);

} // namespace pd
