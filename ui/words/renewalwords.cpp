// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/renewalwords.h"

#include <QCoreApplication>

namespace pd::words {

namespace {

using renewal::Detail;
using renewal::DetailCode;
using renewal::Outcome;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Renewals)
};

QString packageText(const QString &word)
{
    return word == QLatin1String("choose") ? Words::tr("choose-your-own") : word == QLatin1String("flex") ? Words::tr("flex") : Words::tr("of unknown kind");
}

} // namespace

QString outcomeTitle(Outcome outcome)
{
    switch (outcome) {
    case Outcome::AccessibleLocked: return Words::tr("Accessible seat locked");
    case Outcome::SeatTaken: return Words::tr("Seat taken by somebody else");
    case Outcome::Duplicate: return Words::tr("Two for one seat");
    case Outcome::SeatGone: return Words::tr("Seat gone");
    case Outcome::SeatsUnknown: return Words::tr("Seats not known");
    case Outcome::LevelUnmapped: return Words::tr("Price level or allocation without counterpart");
    case Outcome::NotSettled: return Words::tr("Last season not settled");
    case Outcome::NotFixed: return Words::tr("Not a fixed package");
    case Outcome::Skipped: return Words::tr("Left out");
    case Outcome::HasOrder: return Words::tr("Has an order already");
    case Outcome::Moved: return Words::tr("Renews in other seats");
    case Outcome::SameSeats: return Words::tr("Renews in the same seats");
    }
    Q_UNREACHABLE();
}

QString outcomeMeaning(Outcome outcome)
{
    switch (outcome) {
    case Outcome::AccessibleLocked: return Words::tr("They need an accessible place, and theirs is not free for them. Give them another one first of all.");
    case Outcome::SeatTaken: return Words::tr("The seat is sold, held or assigned to somebody else in the new series. Give them others, or leave them out.");
    case Outcome::Duplicate: return Words::tr("By the mapping two subscribers would come to one seat. Give one of them another.");
    case Outcome::SeatGone: return Words::tr("The new house has no such seat. Map the section, give them other seats, or leave them out.");
    case Outcome::SeatsUnknown: return Words::tr("It is not known where they sit, or for fewer or more places than they bought. Give them seats, or leave them out.");
    case Outcome::LevelUnmapped: return Words::tr("Say which price level or allocation it is this season.");
    case Outcome::NotSettled: return Words::tr("The order of last season is not paid or not confirmed. Settle it, or leave them out.");
    case Outcome::NotFixed: return Words::tr("Only fixed packages are renewed. Nothing is done for them.");
    case Outcome::Skipped: return Words::tr("Somebody decided that they are not renewed by this run.");
    case Outcome::HasOrder: return Words::tr("Nothing is done for them: the new series has an order of theirs.");
    case Outcome::Moved: return Words::tr("They get an order in Pending Renewal, in the seats that the mapping or a decision gives them.");
    case Outcome::SameSeats: return Words::tr("They get an order in Pending Renewal, in the seats that they have.");
    }
    Q_UNREACHABLE();
}

QString loggedOutcome(const QString &outcome)
{
    if (const auto known = renewal::outcomeOf(outcome))
        return renews(*known) ? (*known == Outcome::Moved ? Words::tr("Renewed in other seats") : Words::tr("Renewed in the same seats")) : outcomeTitle(*known);
    if (outcome == QLatin1String("created"))
        return Words::tr("Order made");
    return outcome == QLatin1String("declined") ? Words::tr("Declined since") : outcome;
}

QString detailSentence(const Detail &detail)
{
    switch (detail.code) {
    case DetailCode::SeatMoved: return Words::tr("%1 is %2 now.").arg(detail.seat, detail.to);
    case DetailCode::SeatChosen: return Words::tr("%1 was chosen for them.").arg(detail.to);
    case DetailCode::SeatGone: return detail.seat.isEmpty() ? Words::tr("A seat that was chosen is not there.") : Words::tr("%1 has no counterpart in the new house.").arg(detail.seat);
    case DetailCode::SeatTicket: return Words::tr("%1 is sold to order %2.").arg(detail.to, detail.whose);
    case DetailCode::SeatHeld: return detail.whose.isEmpty() ? Words::tr("%1 is held.").arg(detail.to) : Words::tr("%1 is held for order %2.").arg(detail.to, detail.whose);
    case DetailCode::SeatRenewal: return Words::tr("%1 is kept for the renewal %2.").arg(detail.to, detail.whose);
    case DetailCode::SeatAssigned: return Words::tr("%1 is assigned to %2 in the new series.").arg(detail.to, detail.whose);
    case DetailCode::SeatWanted: return Words::tr("%1 would come to %2, too.").arg(detail.whose, detail.to);
    case DetailCode::SeatRefused: return Words::tr("%1 is not theirs: staff said so.").arg(detail.to);
    case DetailCode::SeatNotAccessible: return Words::tr("%1 is not accessible.").arg(detail.to);
    case DetailCode::SeatTwice: return Words::tr("Two of their own seats would be %1.").arg(detail.to);
    case DetailCode::SeatsMissing:
        return detail.seat.isEmpty() ? Words::tr("They bought %n places, and none of their seats is known.", nullptr, int(detail.count))
                                     : Words::tr("They bought %n places; known are: %1.", nullptr, int(detail.count)).arg(detail.seat);
    case DetailCode::LevelMissing:
        return detail.name.isEmpty() ? Words::tr("It is not known what they bought.") : Words::tr("The price level “%1” has no counterpart.").arg(detail.name);
    case DetailCode::AllocationMissing:
        return detail.where.isEmpty() ? Words::tr("The allocation “%1” has no counterpart.").arg(detail.name)
                                      : Words::tr("The allocation that “%1” is now is missing at %2.").arg(detail.name, detail.where);
    case DetailCode::OrderStatus: return Words::tr("Their order has the status %1.").arg(detail.name);
    case DetailCode::PackageNotFixed: return Words::tr("The package is %1.").arg(packageText(detail.name));
    case DetailCode::HasOrder: return Words::tr("Order %1 has the status %2.").arg(detail.whose, detail.name);
    case DetailCode::SkippedByStaff: return Words::tr("They were left out by somebody.");
    }
    Q_UNREACHABLE();
}

QString detailSentences(const std::vector<Detail> &details)
{
    QStringList sentences;
    for (const Detail &detail : details)
        sentences.append(detailSentence(detail));
    return sentences.join(QLatin1Char(' '));
}

QString nameKindText(renewal::NameKind kind)
{
    switch (kind) {
    case renewal::NameKind::Level: return Words::tr("Price level");
    case renewal::NameKind::Allocation: return Words::tr("Allocation");
    case renewal::NameKind::Section: return Words::tr("Section");
    }
    Q_UNREACHABLE();
}

QString matchText(renewal::NameMatch::How how)
{
    switch (how) {
    case renewal::NameMatch::How::Same: return Words::tr("Same name");
    case renewal::NameMatch::How::Chosen: return Words::tr("Chosen");
    case renewal::NameMatch::How::Suggested: return Words::tr("Suggested");
    case renewal::NameMatch::How::Missing: return Words::tr("Missing");
    }
    Q_UNREACHABLE();
}

QString renewalStateText(RenewalSeries::State state)
{
    switch (state) {
    case RenewalSeries::State::None: return Words::tr("Not begun");
    case RenewalSeries::State::Chosen: return Words::tr("Being prepared");
    case RenewalSeries::State::Running: return Words::tr("Under way");
    case RenewalSeries::State::Done: return Words::tr("Run");
    }
    Q_UNREACHABLE();
}

QString rehearsalSummary(const renewal::Rehearsal &rehearsal)
{
    return Words::tr("%1 %2", "two sentences")
        .arg(Words::tr("%n subscribers would renew.", nullptr, int(rehearsal.renewing())), Words::tr("%n need a person.", nullptr, int(rehearsal.needPerson())));
}

} // namespace pd::words
