// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/seatadvicewords.h"

#include "ui/words/errorsentence.h"
#include "ui/words/format.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace pd::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SeatAdvice)
};

using Code = WayReason::Code;

QString differenceText(const std::optional<Money> &difference)
{
    if (!difference)
        return Words::tr("What that makes of the price is not known.");
    if (difference->minor == 0)
        return Words::tr("The price is the same.");
    const QString amount = moneyText({qAbs(difference->minor), difference->currency});
    return difference->minor > 0 ? Words::tr("That costs %1 more.").arg(amount) : Words::tr("That costs %1 less.").arg(amount);
}

QString why(const WayReason &reason)
{
    switch (reason.code) {
    case Code::NothingElse:
        return Words::tr("The seats lie where those of the package lie, at no other price, and no ticket is known to be out.");
    case Code::NothingPaid:
        return Words::tr("The renewal is not paid, so no ticket is out.");
    case Code::PriceDiffers: {
        const Money money = reason.values.value(u"difference"_s).value<Money>();
        const QString amount = moneyText({qAbs(money.minor), money.currency});
        return money.minor > 0 ? Words::tr("%1 is to be charged for the difference.").arg(amount) : Words::tr("%1 is to be given back for the difference.").arg(amount);
    }
    case Code::PriceUnknown:
        return reason.values.value(u"elsewhere"_s).toBool() ? Words::tr("They lie in another allocation, and there may be a difference in price.")
                                                           : Words::tr("What that makes of the price is not known.");
    case Code::TicketsOut:
        return Words::tr("The order is paid and its tickets go out (%1): those that are out must not count any more.").arg(reason.values.value(u"delivery"_s).toString());
    case Code::OtherAllocation: {
        const int at = reason.values.value(u"performances"_s).toInt(), of = reason.values.value(u"of"_s).toInt();
        return at == of ? Words::tr("They lie in another allocation at all performances.") : Words::tr("They lie in another allocation at most of the performances (%1 of %2).").arg(at).arg(of);
    }
    case Code::OtherWeekday:
        return Words::tr("All performances would be on another weekday (%1).").arg(QLocale().standaloneDayName(reason.values.value(u"weekday"_s).toInt()));
    case Code::OtherSeries:
        return Words::tr("It is another series of the season.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString seatWayText(SeatWay way, bool inPatronManager)
{
    switch (way) {
    case SeatWay::ReSeat:
        return inPatronManager ? Words::tr("Re-seat: in PatronManager, remove the fulfillment items and fulfill the order anew with the new seats.")
                               : Words::tr("Re-seat: the order gives its seats up and gets the new ones; nothing else changes.");
    case SeatWay::Exchange:
        return inPatronManager ? Words::tr("Exchange: in PatronManager, exchange the tickets for the new ones.") : Words::tr("Exchange: the tickets are exchanged for new ones.");
    case SeatWay::PackageExchange:
        return inPatronManager ? Words::tr("Package exchange: in PatronManager, exchange the whole package for the other one, then fulfill that with the new seats.")
                               : Words::tr("Package exchange: the whole package is exchanged for the other one, which then gets the new seats.");
    }
    Q_UNREACHABLE();
}

QString wayReasonText(const WayReason &reason)
{
    const QString rule = reason.assumed() ? Words::tr("rule %1, source %2, assumed").arg(reason.rule(), wayRuleSource) : Words::tr("rule %1, source %2").arg(reason.rule(), wayRuleSource);
    return Words::tr("%1 (%2)", "a reason, and its rule").arg(why(reason), rule);
}

QString seatAlternativeText(const SeatAlternative &other)
{
    const QString seats = QLocale().createSeparatedList(other.seats);
    const int times = int(other.performances);
    const QString what = other.series && other.weekday ? Words::tr("%1, on %2: %3, at %n performances.", nullptr, times).arg(other.name, QLocale().standaloneDayName(other.weekday), seats)
                                                       : Words::tr("%1: %2, at %n performances.", nullptr, times).arg(other.name, seats);
    return what + u' ' + differenceText(other.difference);
}

QString seatAdviceText(const SeatAdvice &advice, bool inPatronManager)
{
    QStringList lines{Words::tr("Other seats for order %1", "a title").arg(advice.order), QString()};
    const auto add = [&](const SeatSuggestion &suggestion) {
        lines.append(seatWayText(suggestion.way, inPatronManager));
        for (const WayReason &reason : suggestion.reasons)
            lines.append(u"  "_s + wayReasonText(reason));
    };
    if (advice.wish) {
        lines.append(Words::tr("For the seats that are asked for:"));
        add(*advice.wish);
        lines << differenceText(advice.difference) << QString();
    } else if (advice.refused) {
        lines << errorSentence(*advice.refused) << QString();
    }
    if (advice.others.empty())
        lines.append(Words::tr("Neither another section nor another series of the season has such seats."));
    else
        lines.append(Words::tr("What could be offered instead:"));
    for (const SeatAlternative &other : advice.others) {
        lines << QString() << seatAlternativeText(other);
        add(other.suggestion);
    }
    return lines.join(u'\n');
}

} // namespace pd::words
