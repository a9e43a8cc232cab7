// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/waithindrance.h"
#include "models/domain/waitlist.h"

#include <QTimeZone>

namespace pd::words {

// "2 seats side by side".
[[nodiscard]] QString waitedSeatsText(const SeatWait &wait);
// "Ana Ruiz, order ON-1: 2 seats side by side, in Balcony. Since 3 May 2026."
[[nodiscard]] QString waitText(const SeatWait &wait, const QTimeZone &zone);
// Why somebody is passed over when seats come free; empty: they are not.
[[nodiscard]] QString waitHindranceText(const std::optional<WaitHindrance> &hindrance);
// Who is offered the seats that have come free; empty: nobody.
[[nodiscard]] QString nextInLineText(const std::optional<WaitOffer> &offer);
// The first of them, and how many more there are.
[[nodiscard]] QString nextInLineText(const std::vector<WaitOffer> &offers);
// Who waits for seats like those; empty: nobody.
[[nodiscard]] QString waitingText(const std::vector<SeatWait> &waiting);
// That somebody need not wait any more; empty: nobody.
[[nodiscard]] QString servedText(const std::vector<SeatWait> &served);

} // namespace pd::words
