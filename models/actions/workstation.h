// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pd::actions {

// This program as it runs on this computer: what claims a mail. Another run of it is another one.
[[nodiscard]] QString thisRun();

// Whether a run has certainly ended: it was on this computer, and is no more. Of other computers nothing is certain.
[[nodiscard]] bool hasEnded(const QString &run);

} // namespace pd::actions
