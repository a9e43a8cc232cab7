// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/perkwords.h"

#include "ui/page/pagewords.h"
#include "ui/page/textfit.h"
#include "ui/words/portalwords.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::page {

PerkWords perkWords(const portal::Presale &presale, const portal::PortalPage &page)
{
    const QString event = plain(presale.event);
    const QString instance = plain(presale.instance);
    QStringList caption;
    if (!event.isEmpty() && !instance.isEmpty() && instance != event)
        caption.append(isolated(instance));
    if (presale.opensForPatron)
        caption.append(u"On sale to you from %1"_s.arg(dateTimeText(presale.opensForPatron, page.timeZone)));
    if (presale.opensForAll)
        caption.append(u"to everyone from %1"_s.arg(dateTimeText(presale.opensForAll, page.timeZone)));
    const bool over = presale.opensForAll && *presale.opensForAll <= page.at;
    const bool later = presale.opensForPatron && *presale.opensForPatron > page.at;
    return {event.isEmpty() ? instance : event, caption.join(u" · "_s), over ? u"On sale to all"_s : later ? u"Opens later"_s : u"Open early"_s,
            over || later ? Tone::Neutral : Tone::Success};
}

PerkWords perkWords(const portal::AllocationPerk &allocation)
{
    return {plain(allocation.instance), u"%1 · Access code %2"_s.arg(isolated(allocation.name), isolated(allocation.accessCode)), u"Private seats"_s,
            Tone::Info};
}

PerkWords perkWords(const portal::DiscountPerk &discount)
{
    return {plain(discount.code), u"%1 · %2"_s.arg(words::discountTypeLabel(discount.type), isolated(discount.level)),
            discount.applies ? words::usesLeftLabel(discount.usesLeft) : QString(), Tone::Success};
}

bool hasPerks(const portal::PortalPage &page)
{
    const auto anyOf = [](const auto &perks) { return std::any_of(perks.begin(), perks.end(), [](const auto &perk) { return isShown(perk); }); };
    return anyOf(page.presales) || anyOf(page.allocations) || anyOf(page.discounts);
}

} // namespace pd::page
