// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/seatchangewords.h"

#include "models/domain/instant.h"
#include "ui/words/format.h"
#include "ui/words/orderwords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace pd::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SeatChange)
};

QString what(SeatDeed deed, const SeatsChanged &changed, const QTimeZone &zone)
{
    const QString gave = seatsText(changed.gave);
    const QString took = seatsText(changed.took);
    const int at = int(changed.performances);
    switch (deed) {
    case SeatDeed::Swap:
    case SeatDeed::Confirm:
        return Words::tr("%1 instead of %2, at %n performances.", nullptr, at).arg(took, gave);
    case SeatDeed::Add:
        return Words::tr("%1 in addition, at %n performances.", nullptr, at).arg(took);
    case SeatDeed::Drop:
        return Words::tr("Back on sale, at %n performances: %1.", nullptr, at).arg(gave);
    case SeatDeed::Hold:
        if (!changed.heldUntil)
            break;
        return Words::tr("Held through %1, at %n performances: %2. The order keeps %3 meanwhile.", nullptr, at)
            .arg(dateText(localDate(Instant{changed.heldUntil->ms - 1}, zone)), took, gave);
    case SeatDeed::Release:
        return Words::tr("No longer held, at %n performances: %1. The order keeps its seats.", nullptr, at).arg(gave);
    }
    return {};
}

// The same at each performance; none where it is not.
std::optional<Money> eachTime(const SeatPriceChange &prices)
{
    std::optional<Money> first = prices.performances.empty() ? std::nullopt : prices.performances.front().difference;
    for (const SeatPriceChange::At &at : prices.performances) {
        if (at.difference != first)
            return std::nullopt;
    }
    return first && first->minor * Minor(prices.performances.size()) == prices.total->minor ? first : std::nullopt;
}

QString seatsCost(const SeatPriceChange &prices, const QString &from, const QString &to)
{
    if (!prices.total)
        return Words::tr("The new seats lie in %1 instead of %2. What that makes of the price is not known.").arg(to, from);
    if (prices.total->minor == 0)
        return Words::tr("The new seats lie in %1 instead of %2, at the same price.").arg(to, from);
    const QString all = moneyText({qAbs(prices.total->minor), prices.total->currency});
    const QString what = prices.total->minor > 0 ? Words::tr("The new seats lie in %1 instead of %2 and cost %3 more by the price list.").arg(to, from, all)
                                                 : Words::tr("The new seats lie in %1 instead of %2 and cost %3 less by the price list.").arg(to, from, all);
    const std::optional<Money> each = prices.performances.size() > 1 ? eachTime(prices) : std::nullopt;
    return each ? what + u' ' + Words::tr("At each performance that is %1.").arg(moneyText({qAbs(each->minor), each->currency})) : what;
}

} // namespace

QString seatsChangedText(SeatDeed deed, const SeatsChanged &changed, const QTimeZone &zone)
{
    return changed.gave.empty() && changed.took.empty() ? Words::tr("The order has these seats already.") : what(deed, changed, zone);
}

QString priceDifferenceText(SeatDeed deed, const SeatsChanged &changed)
{
    if (deed == SeatDeed::Hold || deed == SeatDeed::Release || (changed.gave.empty() && changed.took.empty()))
        return {};
    if (!changed.difference)
        return Words::tr("What the order costs then is not known.");
    if (changed.difference->minor == 0)
        return Words::tr("What the order costs stays the same.");
    const Money amount{qAbs(changed.difference->minor), changed.difference->currency};
    return changed.difference->minor > 0 ? Words::tr("The order costs %1 more.").arg(moneyText(amount)) : Words::tr("The order costs %1 less.").arg(moneyText(amount));
}

QString seatPricesText(const SeatPriceChange &prices)
{
    if (!prices.elsewhere())
        return {};
    const QString text = seatsCost(prices, QLocale().createSeparatedList(prices.from), QLocale().createSeparatedList(prices.to));
    return prices.assumed ? text + u' ' + Words::tr("Where they lie is assumed from the seats beside them, or from the section’s name.") : text;
}

} // namespace pd::words
