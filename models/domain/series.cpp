// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/series.h"

using namespace Qt::StringLiterals;

namespace pd {

QString packageKindName(PackageKind kind)
{
    switch (kind) {
    case PackageKind::Fixed:
        return u"fixed"_s;
    case PackageKind::Choose:
        return u"choose"_s;
    case PackageKind::Flex:
        return u"flex"_s;
    case PackageKind::Unknown:
        break;
    }
    return u"unknown"_s;
}

PackageKind packageKindOf(QStringView name)
{
    for (const PackageKind kind : {PackageKind::Fixed, PackageKind::Choose, PackageKind::Flex}) {
        if (name == packageKindName(kind))
            return kind;
    }
    return PackageKind::Unknown;
}

std::vector<SeriesLack> lacksOf(const SeriesRecord &series)
{
    std::vector<SeriesLack> lacks;
    const auto lack = [&](SeriesLack what, bool is) {
        if (is)
            lacks.push_back(what);
    };
    const PackageKind kind = series.series.packageKind;
    lack(SeriesLack::OnlyFixedRenew, kind == PackageKind::Choose || kind == PackageKind::Flex);
    if (!lacks.empty())
        return lacks; // nothing else would make it renew
    lack(SeriesLack::Package, !series.packageId);
    lack(SeriesLack::Venue, !series.venueId);
    lack(SeriesLack::Performances, series.performances.empty());
    lack(SeriesLack::PriceLevels, series.priceLevels.empty());
    lack(SeriesLack::Closes, !series.series.closesAt);
    return lacks;
}

QString seriesLackName(SeriesLack lack)
{
    switch (lack) {
    case SeriesLack::Package:
        return u"package"_s;
    case SeriesLack::OnlyFixedRenew:
        return u"onlyFixedRenew"_s;
    case SeriesLack::Venue:
        return u"venue"_s;
    case SeriesLack::Performances:
        return u"performances"_s;
    case SeriesLack::PriceLevels:
        return u"priceLevels"_s;
    case SeriesLack::Closes:
        return u"closes"_s;
    }
    return {};
}

} // namespace pd
