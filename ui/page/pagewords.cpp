// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/pagewords.h"

#include "ui/page/textfit.h"
#include "ui/words/format.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace pd::page {

QString benefitStatusLabel(portal::BenefitStatus status)
{
    switch (status) {
    case portal::BenefitStatus::Future:
        return u"Not started"_s;
    case portal::BenefitStatus::Active:
        return u"Active"_s;
    case portal::BenefitStatus::Renewal:
        return u"Time to renew"_s;
    case portal::BenefitStatus::Expired:
        return u"Expired"_s;
    case portal::BenefitStatus::Replaced:
        return u"Replaced"_s;
    }
    Q_UNREACHABLE();
}

QString ticketCount(qint64 count)
{
    return count == 1 ? u"1 ticket"_s : u"%1 tickets"_s.arg(count);
}

QString allEventsLabel()
{
    return u"All Events"_s;
}

QString siteName(const portal::PortalPage &page)
{
    const QString name = plain(page.organisation);
    return name.isEmpty() ? u"Portal"_s : name;
}

QString discountTypeLabel(const QString &type)
{
    if (type == "flat"_L1)
        return u"Amount off"_s;
    if (type == "percentage"_L1)
        return u"Percentage off"_s;
    if (type == "fixedPrice"_L1)
        return u"Fixed price"_s;
    return u"Buy some, get some"_s;
}

QString usesLeftLabel(std::optional<qint64> uses)
{
    if (!uses)
        return u"Applies, no limit"_s;
    return *uses == 1 ? u"Applies, 1 use left"_s : u"Applies, %1 uses left"_s.arg(*uses);
}

QString moneyText(const std::optional<Money> &amount)
{
    return amount ? words::moneyText(*amount) : QString();
}

QString dateText(QDate date)
{
    return date.isValid() ? words::dateText(date) : QString();
}

QString dateText(const std::optional<Instant> &at, const QTimeZone &zone)
{
    return at ? dateText(QDateTime::fromMSecsSinceEpoch(at->ms, zone).date()) : QString();
}

QString dateTimeText(const std::optional<Instant> &at, const QTimeZone &zone)
{
    return at ? words::instantText(*at, zone) : QString();
}

} // namespace pd::page
