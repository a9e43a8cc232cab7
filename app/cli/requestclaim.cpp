// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/requestclaim.h"

#include "app/cli/cli.h"
#include "models/store/requestclaims.h"

using namespace Qt::StringLiterals;

namespace pd::cli {

Result<void> mayWorkHere(store::Connection &connection, const std::vector<RowId> &requests)
{
    for (const RowId request : requests) {
        const auto claim = store::readClaim(connection, request);
        if (!claim)
            return claim.error();
        if (const std::optional<WorkPlace> holder = holderAt(*claim, now()))
            return Error{ErrorCode::RequestClaimed, {{u"id"_s, QString::number(request)}, {u"who"_s, holder->who}}, {}};
    }
    return {};
}

} // namespace pd::cli
