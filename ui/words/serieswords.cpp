// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/serieswords.h"

#include "ui/words/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pd::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Series)
};

} // namespace

QString packageKindText(PackageKind kind)
{
    switch (kind) {
    case PackageKind::Fixed:
        return Words::tr("Fixed package");
    case PackageKind::Choose:
        return Words::tr("Choose your own");
    case PackageKind::Flex:
        return Words::tr("Flex");
    case PackageKind::Unknown:
        break;
    }
    return Words::tr("Kind not known");
}

QString seriesLackText(SeriesLack lack)
{
    switch (lack) {
    case SeriesLack::Package:
        return Words::tr("It has no package: say which one is sold for it.");
    case SeriesLack::OnlyFixedRenew:
        return Words::tr("Only fixed packages renew.");
    case SeriesLack::Venue:
        return Words::tr("It has no venue: say where it plays.");
    case SeriesLack::Performances:
        return Words::tr("It has no performances: say which belong to it.");
    case SeriesLack::PriceLevels:
        return Words::tr("It has no price levels: say which of its package are sold for it.");
    case SeriesLack::Closes:
        return Words::tr("It has no closing date: seats would be kept without end.");
    }
    return {};
}

QString seriesSummary(const SeriesRecord &record, const QTimeZone &zone)
{
    QStringList parts{packageKindText(record.series.packageKind), Words::tr("%Ln performances", nullptr, int(record.performances.size())),
                      Words::tr("%Ln price levels", nullptr, int(record.priceLevels.size())), Words::tr("%Ln subscribers", nullptr, int(record.subscribers)),
                      Words::tr("%Ln seats", nullptr, int(record.seats))};
    if (record.unsure)
        parts.append(Words::tr("%Ln of them unsure", nullptr, int(record.unsure)));
    if (record.series.closesAt)
        parts.append(Words::tr("closes %1").arg(instantText(*record.series.closesAt, zone)));
    return Words::tr("%1: %2", "a series and its facts").arg(record.series.name, parts.join(u", "_s));
}

QString performanceText(const SeriesPerformance &performance, const QTimeZone &zone)
{
    const QString name = performance.name.isEmpty() ? performance.event : performance.name;
    return performance.startsAt ? Words::tr("%1, %2", "a performance and when").arg(name, instantText(*performance.startsAt, zone)) : name;
}

QString priceLevelText(const SeriesPriceLevel &level)
{
    QStringList parts{level.name};
    if (level.price)
        parts.append(moneyText({*level.price, level.currency}));
    if (level.earlyPrice)
        parts.append(Words::tr("early %1", "an amount").arg(moneyText({*level.earlyPrice, level.currency})));
    if (!level.allocation.isEmpty())
        parts.append(Words::tr("seats in %1", "an allocation").arg(level.allocation));
    return parts.join(u", "_s);
}

QString unsureText(const UnsureSeat &seat)
{
    const QString at = Words::tr("At %1 of %2 performances.").arg(numberText(seat.performances), numberText(seat.all));
    switch (seat.reason) {
    case UnsureSeat::Reason::FewPerformances:
        return at;
    case UnsureSeat::Reason::SeveralSeats:
        return Words::tr("%1 The patron sits elsewhere as often.", "at how many performances").arg(at);
    case UnsureSeat::Reason::TwoPatrons:
        return seat.other.isEmpty() ? Words::tr("%1 Somebody else sits there too.", "at how many performances").arg(at)
                                    : Words::tr("%1 %2 sits there too.", "at how many performances; a patron").arg(at, seat.other);
    }
    return {};
}

QString unsureReasonText(const QString &reason)
{
    if (reason == unsureReasonName(UnsureSeat::Reason::SeveralSeats))
        return Words::tr("Several seats of one patron");
    if (reason == unsureReasonName(UnsureSeat::Reason::TwoPatrons))
        return Words::tr("Two patrons with one seat");
    return Words::tr("Not at all performances");
}

QString confidenceText(Confidence confidence)
{
    switch (confidence) {
    case Confidence::High:
        return Words::tr("Sure");
    case Confidence::Medium:
        return Words::tr("Rather sure");
    case Confidence::Low:
        break;
    }
    return Words::tr("Not sure");
}

QString linksSummary(const SeriesLinks &links)
{
    return QStringList{Words::tr("%Ln packages and %1 kinds taken over.", nullptr, int(links.packages)).arg(numberText(double(links.kinds))),
                       Words::tr("%Ln price levels linked.", nullptr, int(links.levels)), Words::tr("%Ln orders linked.", nullptr, int(links.orders)),
                       Words::tr("%Ln performances linked.", nullptr, int(links.performances)), Words::tr("%Ln venues set.", nullptr, int(links.venues)),
                       Words::tr("%Ln series are left.", nullptr, int(links.left.size()))}
        .join(u' ');
}

QString unlinkedReasonText(UnlinkedSeries::Reason reason)
{
    switch (reason) {
    case UnlinkedSeries::Reason::SeveralSeries:
        return Words::tr("Its package is sold for several series. Say which price levels are for this one.");
    case UnlinkedSeries::Reason::PerformancesDiffer:
        return Words::tr("Its orders have no performances in common. Say which belong to it, or that its package is not fixed.");
    case UnlinkedSeries::Reason::VenuesDiffer:
        return Words::tr("Its orders are for performances at several venues. Say which belong to it.");
    }
    return {};
}

} // namespace pd::words
