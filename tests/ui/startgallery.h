// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDir;

namespace pd::testing {

// Pictures of the first start and of the dialogs about databases, into `folder`.
bool takeStartPictures(const QDir &folder);

} // namespace pd::testing
