// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/requestactions.h"

namespace pd::ui {

// What finishes a request fills it in the same transaction, or lets it wait for the patron, so that one undo takes both back. Of no
// request it is the work alone.
[[nodiscard]] inline std::shared_ptr<actions::Action> forRequest(const std::optional<RowId> &request, std::shared_ptr<actions::Action> work,
                                                                 actions::RequestWorkAction::Then then = actions::RequestWorkAction::Then::Filled)
{
    return request ? std::make_shared<actions::RequestWorkAction>(*request, std::move(work), then) : std::move(work);
}

} // namespace pd::ui
