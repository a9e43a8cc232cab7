// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDir;

namespace pd::testing {

// Pictures of the import, step by step, light and dark.
[[nodiscard]] bool takeImportShots(const QDir &folder);

} // namespace pd::testing
