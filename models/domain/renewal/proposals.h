// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/renewal/rehearsal.h"

namespace pd::renewal {

// For each subscriber who has a trouble with seats: the best seats that are free and that nobody else would come to, side by
// side in one row, as near as can be to where they sat, as many of them accessible as before. Each seat is proposed to one of
// them only; those who need an accessible place choose first. Whoever nothing is found for is left out.
[[nodiscard]] QHash<RowId, std::vector<RowId>> seatProposals(const World &world, const Rehearsal &rehearsal);

// Whether a proposal of seats would help.
[[nodiscard]] bool isSeatTrouble(Outcome outcome);

} // namespace pd::renewal
