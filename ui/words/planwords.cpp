// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/planwords.h"

#include "ui/words/seatmapwords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace pd::words {

namespace {

using namespace planner;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

QString inARow(const QStringList &parts)
{
    QString all;
    for (const QString &part : parts)
        all = all.isEmpty() ? part : Words::tr("%1, %2", "things in a row").arg(all, part);
    return all;
}

QString aspectsText(const std::vector<Aspect> &aspects, bool better)
{
    QStringList parts;
    for (const Aspect aspect : aspects)
        parts.append(aspectText(aspect, better));
    return inARow(parts);
}

QString conditionText(Condition condition)
{
    switch (condition) {
    case Condition::Count:
        return Words::tr("as many seats");
    case Condition::Together:
        return Words::tr("side by side");
    case Condition::Aisle:
        return Words::tr("at an aisle");
    case Condition::Accessible:
        return Words::tr("accessible as needed");
    case Condition::Level:
        return Words::tr("of the right price level");
    case Condition::Section:
        return Words::tr("in the section");
    case Condition::Row:
        return Words::tr("in a row that is not farther back");
    }
    return {};
}

} // namespace

QString wishText(const RequestWish &wish)
{
    switch (wish.kind) {
    case WishKind::Nearer:
        return Words::tr("Nearer to the stage");
    case WishKind::Count:
        return Words::tr("%n seats", nullptr, wish.number.value_or(0));
    case WishKind::Together:
        return Words::tr("Side by side");
    case WishKind::Apart:
        return Words::tr("Not necessarily side by side");
    case WishKind::Aisle:
        return Words::tr("At an aisle");
    case WishKind::AislePreferred:
        return Words::tr("At an aisle, if possible");
    case WishKind::Accessible:
        return Words::tr("%n accessible seats", nullptr, wish.number.value_or(0));
    case WishKind::Section:
        return Words::tr("Section %1").arg(wish.detail);
    case WishKind::Level:
        return Words::tr("Price level %1").arg(wish.detail);
    case WishKind::NotBehind:
        return Words::tr("Not farther back than now");
    case WishKind::RowPreferred:
        return Words::tr("The same row or a nearer one, if possible");
    case WishKind::MayBeWorse:
        return Words::tr("What was not asked for may become worse");
    }
    return {};
}

QString wishesText(const std::vector<RequestWish> &wishes)
{
    QString all;
    for (const RequestWish &wish : wishes)
        all = all.isEmpty() ? wishText(wish) : Words::tr("%1; %2", "wishes in a row").arg(all, wishText(wish));
    return all;
}

QString criterionText(Criterion criterion)
{
    switch (criterion) {
    case Criterion::Priority:
        return Words::tr("priority number");
    case Criterion::Seniority:
        return Words::tr("years as a subscriber");
    case Criterion::DonorLevel:
        return Words::tr("gifts");
    }
    return {};
}

QString orderText(const QString &order)
{
    QString text;
    for (const Criterion criterion : orderNamed(order).value_or(Order())) {
        const QString one = criterionText(criterion);
        text = text.isEmpty() ? one : Words::tr("%1, then %2", "what decides first, what decides next").arg(text, one);
    }
    return text.isEmpty() ? order : text.at(0).toUpper() + text.mid(1);
}

QString fallbackText(Fallback fallback)
{
    switch (fallback) {
    case Fallback::Keep:
        return Words::tr("Keeps the seats");
    case Fallback::NextBest:
        return Words::tr("Takes the next best");
    case Fallback::CallFirst:
        return Words::tr("Call first");
    }
    return {};
}

QString planStateText(const QString &state)
{
    if (state == "moves"_L1)
        return Words::tr("Other seats");
    if (state == "keeps"_L1)
        return Words::tr("Keeps the seats");
    return state == "left"_L1 ? Words::tr("Cannot be weighed") : Words::tr("Not planned yet");
}

QString hindranceText(Hindrance hindrance)
{
    switch (hindrance) {
    case Hindrance::None:
        return {};
    case Hindrance::Number:
        return Words::tr("Another number");
    case Hindrance::Level:
        return Words::tr("Another price");
    case Hindrance::CallFirst:
        return Words::tr("Call first");
    case Hindrance::Needs:
        return Words::tr("Needs others");
    }
    return {};
}

QString hindranceSentence(Hindrance hindrance)
{
    switch (hindrance) {
    case Hindrance::None:
        return {};
    case Hindrance::Number:
        return Words::tr("It is another number of seats than now: change the order’s seats by hand.");
    case Hindrance::Level:
        return Words::tr("The seats are of another price level: exchange the order by hand.");
    case Hindrance::CallFirst:
        return Words::tr("Call the patron first. Check the box when they have said yes.");
    case Hindrance::Needs:
        return Words::tr("It needs another move that cannot be made yet.");
    }
    return {};
}

QString leftOutText(LeftOut::Why why)
{
    switch (why) {
    case LeftOut::Why::NothingSaid:
        return Words::tr("The wish is written in words only. Record what is wished, so that a plan can weigh it.");
    case LeftOut::Why::NoPatron:
        return Words::tr("Nobody knows whose request it is.");
    case LeftOut::Why::NoNumber:
        return Words::tr("The patron has no seats in the series, and nobody said how many are wanted.");
    case LeftOut::Why::SeatsDiffer:
        return Words::tr("The patron does not have the same seats at all performances. Change them one by one.");
    case LeftOut::Why::NotTheirs:
        return Words::tr("Somebody else has one of the patron’s seats at a performance or in the series. Clear that up first.");
    case LeftOut::Why::Locked:
        return Words::tr("A part of the order is paid, so its seats do not change any more.");
    case LeftOut::Why::SeriesClosed:
        return Words::tr("The series is closed: seats of a renewal do not change any more.");
    case LeftOut::Why::NotSeated:
        return Words::tr("The order is neither pending nor paid.");
    case LeftOut::Why::HoldOpen:
        return Words::tr("Other seats are held for the order. Confirm them or let them go first.");
    }
    return {};
}

QString aspectText(Aspect aspect, bool better)
{
    switch (aspect) {
    case Aspect::Row:
        return better ? Words::tr("closer to the stage") : Words::tr("farther from the stage");
    case Aspect::Together:
        return better ? Words::tr("more together") : Words::tr("less together");
    case Aspect::Aisle:
        return better ? Words::tr("at an aisle now") : Words::tr("at no aisle any more");
    case Aspect::Accessible:
        return better ? Words::tr("more of them accessible") : Words::tr("fewer of them accessible");
    case Aspect::View:
        return better ? Words::tr("more to see") : Words::tr("less to see");
    }
    return {};
}

QString gainText(const World &world, const Move &move)
{
    const Wish &wish = world.wishes[size_t(move.wish)];
    const QString to = seatsText(world.house, move.seats);
    QStringList sentences;
    if (wish.current.empty())
        sentences.append(Words::tr("Gets %1.").arg(to));
    else
        sentences.append(Words::tr("From %1 to %2.").arg(seatsText(world.house, wish.current), to));
    if (!move.better.empty())
        sentences.append(Words::tr("Gains: %1.").arg(aspectsText(move.better, true)));
    else if (!wish.current.empty())
        sentences.append(Words::tr("Gains a place nearer to the middle of the front, or what was asked for."));
    if (!move.worse.empty())
        sentences.append(Words::tr("Accepted: %1.").arg(aspectsText(move.worse, false)));
    if (move.ask)
        sentences.append(Words::tr("Call first."));
    return sentences.join(u' ');
}

QString whyNotText(const World &world, const Fairness &fairness)
{
    QStringList lacking;
    for (const Condition condition : fairness.conditions)
        lacking.append(conditionText(condition));
    switch (fairness.why) {
    case WhyNot::Served:
        return fairness.best ? Words::tr("Served with the best there is.") : Words::tr("Served.");
    case WhyNot::SeatsUnknown:
        return Words::tr("The seats the patron has are not on the seat map.");
    case WhyNot::Duplicate:
        return Words::tr("Another request has the same seats. Finish one of them.");
    case WhyNot::HasBest:
        return Words::tr("Nothing in the house would be a gain.");
    case WhyNot::NoSuchSeats:
        if (!lacking.isEmpty())
            return Words::tr("There are no such seats. What could be searched is not %1.").arg(inARow(lacking));
        return fairness.obstacles.empty() ? Words::tr("There are no such seats.")
                                          : Words::tr("There are no such seats: %1.").arg(seatReasonsText(world.house, fairness.obstacles));
    case WhyNot::OnlyWorse:
        return Words::tr("All such seats are worse in something, and nobody accepted that.");
    case WhyNot::OnlyWithout:
        return Words::tr("All such seats lack something preferred, and then the patron keeps the seats.");
    case WhyNot::Others:
        return Words::tr("Others have such seats.");
    case WhyNot::SolverStopped:
        return Words::tr("Such seats are free; the plan was stopped before it was finished. Plan again with more time.");
    }
    return {};
}

QString otherText(const World &world, const Other &other)
{
    const QString who = world.requests[size_t(other.wish)].name;
    const QString seats = seatsText(world.house, other.seats);
    switch (other.relation) {
    case Other::Relation::Ahead:
        return other.by ? Words::tr("%1 was ahead by %2 and has %3.").arg(who, criterionText(*other.by), seats)
                        : Words::tr("%1 was ahead and has %2.").arg(who, seats);
    case Other::Relation::Equal:
        return Words::tr("%1 stands equal; more wishes are met with %2 there.").arg(who, seats);
    case Other::Relation::Owner:
        return Words::tr("%1 keeps %2.").arg(who, seats);
    case Other::Relation::Behind:
        return Words::tr("%1 comes later and has %2, since those ahead have the rest.").arg(who, seats);
    }
    return {};
}

QString placeText(const Wish &wish, int place, const Order &order)
{
    QStringList facts;
    for (const Criterion criterion : order) {
        switch (criterion) {
        case Criterion::Priority:
            facts.append(Words::tr("priority %1").arg(wish.standing.priority));
            break;
        case Criterion::Seniority:
            facts.append(wish.standing.sinceYear > 0 ? Words::tr("a subscriber since %1").arg(wish.standing.sinceYear) : Words::tr("nobody knows since when a subscriber"));
            break;
        case Criterion::DonorLevel:
            facts.append(Words::tr("gifts of %1", "an amount").arg(QLocale().toString(wish.standing.donorLevel)));
            break;
        }
    }
    return Words::tr("Place %1: %2.").arg(QLocale().toString(place), inARow(facts));
}

QString worseOffText(int accepted)
{
    return accepted == 0 ? Words::tr("Nobody is worse off than now.") : Words::tr("Nobody is worse off than now but for %n who accepted it.", nullptr, accepted);
}

QString planSummary(const World &world, const planner::Plan &plan)
{
    QStringList sentences{Words::tr("%1: %2 of %3 wishes are served.").arg(world.name).arg(plan.moves.size()).arg(world.wishes.size())};
    sentences.append(plan.optimal ? Words::tr("It is proved that nothing better can be made of what was weighed.")
                                  : Words::tr("It is not proved that this is the best: more time may find more."));
    if (!world.left.empty())
        sentences.append(Words::tr("%n requests could not be weighed.", nullptr, int(world.left.size())));
    return sentences.join(u' ');
}

} // namespace pd::words
