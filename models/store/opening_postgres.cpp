// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/opening.h"

using namespace Qt::StringLiterals;

namespace pd::store {

Opening::Opened Opening::postgres(const DatabaseUrl &url, OpenMode, const OpenOptions &)
{
    return located({ErrorCode::DatabaseUnreachable, {}, u"not built yet"_s}, url);
}

} // namespace pd::store
