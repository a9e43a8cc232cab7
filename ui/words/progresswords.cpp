// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/progresswords.h"

#include "ui/words/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace pd::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RenewalProgress)
};

} // namespace

QString standingText(renewal::Standing standing)
{
    switch (standing) {
    case renewal::Standing::Pending: return Words::tr("Pending");
    case renewal::Standing::PartPaid: return Words::tr("Part paid");
    case renewal::Standing::Paid: return Words::tr("Paid");
    case renewal::Standing::Declined: return Words::tr("Did not renew");
    case renewal::Standing::Other: return Words::tr("Other status");
    }
    Q_UNREACHABLE();
}

QString changeText(const renewal::Renewal &renewal)
{
    if (renewal.requested)
        return renewal.moved ? Words::tr("Request open, other seats") : Words::tr("Request open");
    return renewal.moved ? Words::tr("Other seats") : QString();
}

QString takenText(const renewal::Tally &tally)
{
    QStringList sums;
    for (const auto &[currency, sum] : tally.taken.asKeyValueRange())
        sums.append(moneyText({sum, currency}));
    return sums.isEmpty() ? QLocale().toString(0) : sums.join(u" + "_s);
}

QString percentText(int percent)
{
    return Words::tr("%1 %").arg(QLocale().toString(percent));
}

} // namespace pd::words
