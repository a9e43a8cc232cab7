// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <optional>

namespace pd {

// One step on the way to a mailbox.
struct ProbeStep {
    enum class Step { Name, Connection, Encryption, Certificate, Login, Folder };

    Step step = Step::Name;
    std::optional<Error> error; // none: this is as it should be
};

} // namespace pd
