// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/seriesmovewords.h"

#include "ui/words/format.h"
#include "ui/words/orderwords.h"
#include "ui/words/seatchangewords.h"
#include "ui/words/waitwords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace pd::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SeriesMove)
};

QString packageText(const MovedPackage &package)
{
    const QString number = QLocale().toString(package.was.quantity.value_or(1));
    const QString price = moneyText({package.price, package.level.currency});
    if (!package.was.effectivePrice)
        return Words::tr("%1 × %2 at %3.", "number, price level, price").arg(number, package.level.name, price);
    return Words::tr("%1 × %2 at %3 instead of %4.", "number, price level, price now and before")
        .arg(number, package.level.name, price, moneyText({*package.was.effectivePrice, package.level.currency}));
}

} // namespace

QString seriesMovedText(const SeriesMoved &moved)
{
    const int times = int(moved.seats.performances);
    const QString took = seatsText(moved.seats.took);
    return moved.seats.gave.empty() ? Words::tr("The renewal goes from %1 to %2: %3, at %n performances.", nullptr, times).arg(moved.from, moved.to, took)
                                    : Words::tr("The renewal goes from %1 to %2: %3 instead of %4, at %n performances.", nullptr, times)
                                          .arg(moved.from, moved.to, took, seatsText(moved.seats.gave));
}

QStringList seriesMoveDetails(const SeriesMoved &moved)
{
    QStringList said;
    for (const MovedPackage &package : moved.packages)
        said.append(packageText(package));
    said.append(priceDifferenceText(SeatDeed::Swap, moved.seats));
    said.append(moved.due ? Words::tr("Nothing has been paid yet, so no money is moved; %1 is due then.").arg(moneyText(*moved.due))
                          : Words::tr("Nothing has been paid yet, so no money is moved."));
    if (!moved.seats.gave.empty())
        said.append(moved.keepsOriginal ? Words::tr("The seats in %1 stay the patron’s as preferred, so nobody else is offered them.").arg(moved.from)
                                        : Words::tr("The seats in %1 go back on sale.").arg(moved.from));
    if (moved.requests > 0)
        said.append(Words::tr("%n open change requests of the order go along.", nullptr, int(moved.requests)));
    if (moved.waits > 0)
        said.append(Words::tr("%n wishes on the wait list of %1 end.", nullptr, int(moved.waits)).arg(moved.from));
    said << waitingText(moved.seats.waiting) << servedText(moved.seats.served);
    said.removeAll(QString());
    return said;
}

} // namespace pd::words
