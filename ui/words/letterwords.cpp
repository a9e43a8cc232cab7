// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/letterwords.h"

#include "models/domain/instant.h"
#include "ui/words/format.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RenewalLetter)
};

// When the first of them is over.
std::optional<Instant> deadlineOf(const renewal::Letter &letter)
{
    std::optional<Instant> first;
    for (const renewal::Renewal &renewal : letter.renewals) {
        if (renewal.deadline && (!first || *renewal.deadline < *first))
            first = renewal.deadline;
    }
    return first;
}

QString seatList(const renewal::Renewal &renewal)
{
    QStringList seats;
    for (const QString &seat : renewal.seats)
        seats.append(seat.simplified());
    return seats.join(u", "_s);
}

} // namespace

QString noLetterText(renewal::NoLetter reason)
{
    switch (reason) {
    case renewal::NoLetter::Deceased: return Words::tr("Deceased");
    case renewal::NoLetter::DoNotMail: return Words::tr("Do not mail");
    case renewal::NoLetter::OptedOut: return Words::tr("Opted out of e-mail");
    case renewal::NoLetter::Gone: return Words::tr("The contact was deleted or merged");
    case renewal::NoLetter::NoAddress: return Words::tr("No mailing address with street and city");
    case renewal::NoLetter::Settled: return Words::tr("Neither pending nor part paid");
    }
    Q_UNREACHABLE();
}

QStringList addressLines(const Contact &contact)
{
    QStringList lines{contact.displayName().simplified()};
    for (const QString &line : contact.mailing.street.split(u'\n'))
        lines.append(line.simplified());
    const Address &to = contact.mailing;
    const QString region = u"%1 %2"_s.arg(to.state.simplified(), to.postalCode.simplified()).trimmed();
    lines.append(region.isEmpty() ? to.city.simplified() : Words::tr("%1, %2", "city; state and postal code").arg(to.city.simplified(), region));
    lines.append(to.country.simplified());
    lines.removeAll(QString());
    return lines;
}

QString letterGreeting(const renewal::Letter &letter)
{
    return Words::tr("Dear %1,").arg(letter.contact.displayName().simplified());
}

QString letterText(const renewal::Letter &letter, const QTimeZone &zone)
{
    const std::optional<Instant> deadline = deadlineOf(letter);
    const bool moved = std::any_of(letter.renewals.begin(), letter.renewals.end(), [](const renewal::Renewal &one) { return one.moved; });
    const bool part = std::any_of(letter.renewals.begin(), letter.renewals.end(), [](const renewal::Renewal &one) { return one.standing == renewal::Standing::PartPaid; });
    QStringList sentences{Words::tr("your subscription for the next season is ready to be renewed.")};
    sentences.append(moved ? Words::tr("Your seats are not those of last season: please look at them below.") : Words::tr("Your seats are kept for you."));
    if (part)
        sentences.append(Words::tr("Thank you for what you have paid already."));
    sentences.append(deadline ? Words::tr("Please renew by %1, in the Portal or with the slip below.").arg(dateText(localDate(*deadline, zone)))
                              : Words::tr("Please renew in the Portal or with the slip below."));
    return sentences.join(u' ');
}

QString letterClosing(const QString &organisation)
{
    return organisation.isEmpty() ? Words::tr("With kind regards from the box office") : Words::tr("With kind regards from the box office of %1").arg(organisation.simplified());
}

std::vector<LetterLine> letterLines(const renewal::Renewal &renewal, const QTimeZone &zone)
{
    std::vector<LetterLine> lines;
    const auto add = [&](const QString &name, const QString &value, bool strong = false) {
        if (!value.isEmpty())
            lines.push_back({name, value, strong});
    };
    add(Words::tr("Subscription"), renewal.seriesName.simplified());
    add(Words::tr("Order"), renewal.number.simplified());
    add(Words::tr("Seats"), seatList(renewal));
    add(Words::tr("Total"), renewal.total ? moneyText(*renewal.total) : QString());
    if (renewal.paid && renewal.paid->minor != 0)
        add(Words::tr("Paid"), moneyText(*renewal.paid));
    add(Words::tr("Due"), renewal.due ? moneyText(*renewal.due) : Words::tr("please ask us"), true);
    add(Words::tr("Kept until"), renewal.deadline ? dateText(localDate(*renewal.deadline, zone)) : QString());
    return lines;
}

QString slipInstruction()
{
    return Words::tr("Please tear off here and send it back to the box office.");
}

QString slipTitle(const renewal::Letter &letter)
{
    QStringList orders;
    for (const renewal::Renewal &renewal : letter.renewals)
        orders.append(renewal.number.isEmpty() ? QString::number(renewal.order) : renewal.number.simplified());
    return Words::tr("%1 – order %2", "who; numbers").arg(letter.contact.displayName().simplified(), orders.join(u", "_s));
}

QString slipSum(const renewal::Letter &letter)
{
    std::optional<Money> sum;
    for (const renewal::Renewal &renewal : letter.renewals) {
        if (!renewal.due || (sum && sum->currency != renewal.due->currency))
            return {};
        sum = Money{(sum ? sum->minor : 0) + renewal.due->minor, renewal.due->currency};
    }
    return sum ? Words::tr("Due: %1").arg(moneyText(*sum)) : QString();
}

QStringList slipChoices()
{
    return {Words::tr("I renew in these seats, and pay by cheque or at the box office."), Words::tr("I should like other seats. Please call me."),
            Words::tr("I do not want to renew. My seats may be given to others.")};
}

QString slipSignature()
{
    return Words::tr("Date and signature");
}

} // namespace pd::words
