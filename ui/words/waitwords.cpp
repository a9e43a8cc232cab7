// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/waitwords.h"

#include "models/domain/instant.h"
#include "ui/words/format.h"
#include "ui/words/orderwords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace pd::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WaitList)
};

} // namespace

QString waitedSeatsText(const SeatWait &wait)
{
    return wait.together ? Words::tr("%n seats side by side", nullptr, wait.seats) : Words::tr("%n seats", nullptr, wait.seats);
}

QString waitText(const SeatWait &wait, const QTimeZone &zone)
{
    const QString seats = waitedSeatsText(wait);
    const QString where = wait.section.isEmpty() ? Words::tr("in any section") : Words::tr("in %1", "a section").arg(wait.section);
    QStringList parts{wait.number.isEmpty() ? Words::tr("%1: %2, %3.", "a patron, seats, where").arg(wait.patron, seats, where)
                                            : Words::tr("%1, order %2: %3, %4.", "a patron, an order, seats, where").arg(wait.patron, wait.number, seats, where)};
    if (wait.accessible > 0)
        parts.append(Words::tr("%n of them accessible.", nullptr, wait.accessible));
    parts.append(Words::tr("Since %1.").arg(dateText(localDate(wait.since, zone))));
    parts.append(wait.note);
    return parts.join(u' ').simplified();
}

QString waitHindranceText(const std::optional<WaitHindrance> &hindrance)
{
    if (!hindrance)
        return {};
    switch (hindrance->by) {
    case WaitHindrance::By::NoOrder:
        return Words::tr("The order that this patron waited with is gone.");
    case WaitHindrance::By::Refused:
        return orderRefusalText(hindrance->refused);
    case WaitHindrance::By::NoSeats:
        return Words::tr("The order that this patron waits with has no seats at a performance that is still to come.");
    }
    Q_UNREACHABLE();
}

QString nextInLineText(const std::optional<WaitOffer> &offer)
{
    return offer ? Words::tr("Next on the wait list: %1. These seats would do: %2.").arg(offer->wait.patron, seatsText(offer->seats)) : QString();
}

QString nextInLineText(const std::vector<WaitOffer> &offers)
{
    if (offers.empty())
        return {};
    const QString first = nextInLineText(std::optional(offers.front()));
    const int more = int(offers.size()) - 1;
    return more == 0 ? first : Words::tr("%1 %2", "two sentences").arg(first, Words::tr("%n more on the wait list can be offered seats.", nullptr, more));
}

QString waitingText(const std::vector<SeatWait> &waiting)
{
    QStringList names;
    for (const SeatWait &wait : waiting) {
        if (!names.contains(wait.patron))
            names.append(wait.patron);
    }
    return names.isEmpty() ? QString() : Words::tr("On the wait list for such seats: %1.").arg(QLocale().createSeparatedList(names));
}

QString servedText(const std::vector<SeatWait> &served)
{
    return served.empty() ? QString() : Words::tr("The patron has them now and waits no longer.");
}

} // namespace pd::words
