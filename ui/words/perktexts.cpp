// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/reasontexts.h"

#include <QtGlobal>

namespace pd::words {

std::span<const ReasonText> perkTexts()
{
    using enum portal::ReasonCode;
    static constexpr ReasonText texts[] = {
        {PresaleOpen,
         QT_TRANSLATE_NOOP("Reason", "The level “{level}” opens this presale: from {opens} for the patron, from {opensForAll} for all.")},
        {PresaleLater,
         QT_TRANSLATE_NOOP("Reason", "The level “{level}” will open this presale: from {opens} for the patron, from {opensForAll} for all.")},
        {PresaleOver,
         QT_TRANSLATE_NOOP("Reason", "Sales are open to all since {opensForAll}; the level “{level}” makes no difference any more.")},
        {PresaleLevelNotHeld,
         QT_TRANSLATE_NOOP("Reason", "This presale needs an active benefit of the level “{level}”, which the patron does not have.")},
        {AllocationOpen,
         QT_TRANSLATE_NOOP("Reason", "The level “{level}” opens these seats, which others do not see.")},
        {AllocationLevelNotHeld,
         QT_TRANSLATE_NOOP("Reason", "These seats need an active benefit of the level “{level}”, which the patron does not have.")},
        {DiscountApplies,
         QT_TRANSLATE_NOOP("Reason", "The code {code} applies by itself after login, through the level “{level}”.")},
        {DiscountBestOfSeveral,
         QT_TRANSLATE_NOOP("Reason", "Of several codes that apply ({count}), the best one is used; which one that is depends on the price of the ticket.")},
        {DiscountBest,
         QT_TRANSLATE_NOOP("Reason", "Of several codes ({count}) the best one is used, and this is it.")},
        {DiscountBetterCode,
         QT_TRANSLATE_NOOP("Reason", "The code {code} could be used too, but of several the best one is: {better} takes off as much or more.")},
        {DiscountLimited,
         QT_TRANSLATE_NOOP("Reason", "Uses left: {left} of {limit}, counted in total, not per event or period.")},
        {DiscountUsedUp,
         QT_TRANSLATE_NOOP("Reason", "The code {code} is used up. Its limit, {limit}, counts in total, not per event or period.")},
        {DiscountInactive,
         QT_TRANSLATE_NOOP("Reason", "The code {code} is switched off.")},
        {DiscountNotTied,
         QT_TRANSLATE_NOOP("Reason", "A buy-X-get-Y code cannot be tied to a benefit level, so {code} does not apply by itself.")},
        {DiscountLevelNotHeld,
         QT_TRANSLATE_NOOP("Reason", "The code {code} needs an active benefit of the level “{level}”, which the patron does not have.")},
        {LevelShared,
         QT_TRANSLATE_NOOP("Reason", "The level “{level}” is held by another contact of the household and shared with this one.")},
        {LevelNotShared,
         QT_TRANSLATE_NOOP("Reason", "Another contact of the household holds the level “{level}”; it counts for that contact only.")},
    };
    return texts;
}

} // namespace pd::words
