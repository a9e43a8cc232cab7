// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/pagewords.h"

#include "ui/page/textfit.h"
#include "ui/words/format.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace pd::page {

namespace {

// Dates are written as staff read them; an Arabic one stays one word among the Portal's.
QString amongWords(const QString &date)
{
    return QLocale().textDirection() == Qt::RightToLeft ? isolated(date) : date;
}

} // namespace

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

QString siteName(const portal::PortalPage &page)
{
    const QString name = plain(page.organisation);
    return name.isEmpty() ? u"Portal"_s : name;
}

QString moneyText(const std::optional<Money> &amount)
{
    return amount ? words::moneyText(*amount) : QString();
}

QString dateText(QDate date)
{
    return date.isValid() ? amongWords(words::dateText(date)) : QString();
}

QString dateText(const std::optional<Instant> &at, const QTimeZone &zone)
{
    return at ? dateText(QDateTime::fromMSecsSinceEpoch(at->ms, zone).date()) : QString();
}

QString dateTimeText(const std::optional<Instant> &at, const QTimeZone &zone)
{
    return at ? amongWords(words::instantText(*at, zone)) : QString();
}

} // namespace pd::page
