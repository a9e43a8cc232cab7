// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portal/page.h"
#include "ui/page/pagestyle.h"

#include <QString>

namespace pd::page {

// What one card of All Events says (K1 to K4): on the screen, on paper, in a file.
struct PerkWords {
    QString title;
    QString caption;
    QString state;
    Tone tone = Tone::Neutral;
};

[[nodiscard]] PerkWords perkWords(const portal::Presale &presale, const portal::PortalPage &page);
[[nodiscard]] PerkWords perkWords(const portal::AllocationPerk &allocation);
[[nodiscard]] PerkWords perkWords(const portal::DiscountPerk &discount);

// Whether the patron has it: a perk, as any other line.
template <class Line>
[[nodiscard]] bool isShown(const Line &line)
{
    return line.visible;
}
[[nodiscard]] inline bool isShown(const portal::DiscountPerk &discount)
{
    return discount.applies;
}

// Whether All Events has anything that is this patron's own.
[[nodiscard]] bool hasPerks(const portal::PortalPage &page);

} // namespace pd::page
