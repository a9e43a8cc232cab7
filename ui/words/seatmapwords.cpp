// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/seatmapwords.h"

#include "ui/words/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SeatMap)
};

using Code = SeatReason::Code;

QString inARow(const QStringList &parts)
{
    QString all;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            all = all.isEmpty() ? part : Words::tr("%1, %2", "facts in a row").arg(all, part);
    }
    return all;
}

// 4–6, 8
QString numbersText(const QStringList &numbers)
{
    QStringList parts;
    for (qsizetype first = 0; first < numbers.size();) {
        qsizetype last = first;
        while (last + 1 < numbers.size() && numbers.at(last).toInt() > 0 && numbers.at(last + 1).toInt() == numbers.at(last).toInt() + 1)
            ++last;
        parts.append(last == first ? numbers.at(first) : Words::tr("%1–%2", "from one seat number to another").arg(numbers.at(first), numbers.at(last)));
        first = last + 1;
    }
    return inARow(parts);
}

QString rowText(const Seat &seat, const QStringList &numbers, bool withSection)
{
    const int count = int(numbers.size());
    QString place;
    if (seat.row.isEmpty())
        place = count == 1 ? Words::tr("Seat %1").arg(numbers.front()) : Words::tr("Seats %1").arg(numbersText(numbers));
    else
        place = count == 1 ? Words::tr("Row %1 seat %2").arg(seat.row, numbers.front()) : Words::tr("Row %1 seats %2").arg(seat.row, numbersText(numbers));
    return withSection && !seat.section.isEmpty() ? Words::tr("%1: %2", "a section and seats in it").arg(seat.section, place) : place;
}

std::vector<RowId> idsOf(const SeatReason &reason)
{
    std::vector<RowId> ids;
    for (const QVariant &id : reason.values.value(u"seats"_s).toList())
        ids.push_back(id.toLongLong());
    return ids;
}

// "taken", "held for Ana Ruiz", …: of the seats that stand in the way, what they are.
QString statesText(const SeatHouse &house, const std::vector<RowId> &seats)
{
    QStringList states;
    for (const RowId id : seats) {
        const int seat = house.indexOf(id);
        if (seat < 0 || house.at(seat).state == SeatState::Free || house.at(seat).state == SeatState::Own)
            continue;
        if (const QString text = seatHolderText(house.at(seat)); !states.contains(text))
            states.append(text);
    }
    return inARow(states);
}

QString countText(int count, const QString &one, const QString &many)
{
    return count == 1 ? one : many;
}

} // namespace

QString seatStateText(SeatState state)
{
    switch (state) {
    case SeatState::Free:
        return Words::tr("Free");
    case SeatState::Taken:
        return Words::tr("Taken");
    case SeatState::Held:
        return Words::tr("Held");
    case SeatState::Renewal:
        return Words::tr("Pending renewal");
    case SeatState::Own:
        return Words::tr("Current");
    case SeatState::Proposal:
        return Words::tr("Proposal");
    }
    return {};
}

QString seatPlaceText(const Seat &seat, bool withSection)
{
    return rowText(seat, {seat.number}, withSection);
}

QString seatsText(const std::vector<const Seat *> &seats, bool withSection)
{
    QStringList rows;
    for (size_t first = 0; first < seats.size();) {
        QStringList numbers;
        size_t last = first;
        for (; last < seats.size() && seats[last]->section == seats[first]->section && seats[last]->row == seats[first]->row; ++last)
            numbers.append(seats[last]->number);
        // In falling order, as some houses count, they are read the other way round.
        if (numbers.size() > 1 && numbers.front().toInt() > numbers.back().toInt() && numbers.back().toInt() > 0)
            std::reverse(numbers.begin(), numbers.end());
        rows.append(rowText(*seats[first], numbers, withSection));
        first = last;
    }
    return inARow(rows);
}

QString seatsText(const SeatHouse &house, const std::vector<RowId> &seats)
{
    std::vector<const Seat *> there;
    for (const RowId id : seats) {
        if (const int seat = house.indexOf(id); seat >= 0)
            there.push_back(&house.at(seat).seat);
    }
    return seatsText(there, house.sections().size() > 1);
}

QStringList seatFacts(const Seat &seat)
{
    QStringList facts;
    if (seat.aisle)
        facts.append(Words::tr("aisle"));
    if (seat.accessible)
        facts.append(Words::tr("accessible"));
    if (seat.companion)
        facts.append(Words::tr("companion seat"));
    if (seat.obstructed)
        facts.append(Words::tr("restricted view"));
    return facts;
}

QString seatHolderText(const MapSeat &seat)
{
    const SeatHolder &holder = seat.holder;
    const QString patron = holder.patron;
    const QString order = holder.order.isEmpty() ? QString() : Words::tr("order %1").arg(holder.order);
    switch (seat.state) {
    case SeatState::Free:
        return Words::tr("free");
    case SeatState::Taken:
        return inARow({Words::tr("taken"), order, patron});
    case SeatState::Renewal:
        return inARow({Words::tr("pending renewal"), order, patron});
    case SeatState::Own:
        return Words::tr("this patron’s seat");
    case SeatState::Proposal:
        return Words::tr("proposed");
    case SeatState::Held:
        if (!holder.request.isEmpty())
            return Words::tr("held for request %1").arg(holder.request);
        if (!patron.isEmpty())
            return inARow({Words::tr("held for %1").arg(patron), order});
        return order.isEmpty() ? Words::tr("held") : Words::tr("held for order %1").arg(holder.order);
    }
    return {};
}

QString seatSentence(const MapSeat &seat, bool withSection)
{
    QStringList parts{seatPlaceText(seat.seat, withSection)};
    parts += seatFacts(seat.seat);
    parts.append(seatHolderText(seat));
    if (!seat.level.isEmpty())
        parts.append(seat.price ? Words::tr("%1 %2", "a price level and its price").arg(seat.level, moneyText(*seat.price)) : seat.level);
    return inARow(parts);
}

QString seatReasonsText(const SeatHouse &house, const std::vector<SeatReason> &reasons)
{
    QStringList parts;
    for (const SeatReason &reason : reasons)
        parts.append(seatReasonText(house, reason));
    return inARow(parts);
}

QString seatReasonText(const SeatHouse &house, const SeatReason &reason)
{
    const auto number = [&](const char *key) { return reason.values.value(QString::fromLatin1(key)).toInt(); };
    const auto text = [&](const char *key) { return reason.values.value(QString::fromLatin1(key)).toString(); };
    const std::vector<RowId> seats = idsOf(reason);
    switch (reason.code) {
    case Code::Row:
        return Words::tr("row %1 from the stage").arg(QLocale().toString(number("place")));
    case Code::RowsCloser:
        return countText(number("rows"), Words::tr("1 row closer"), Words::tr("%Ln rows closer", nullptr, number("rows")));
    case Code::SameRow:
        return Words::tr("as close as now");
    case Code::Middle:
        return Words::tr("in the middle");
    case Code::FromMiddle:
        return Words::tr("%Ln seats from the middle", nullptr, number("seats"));
    case Code::Together:
        return Words::tr("together");
    case Code::InParts:
        return Words::tr("in %Ln parts", nullptr, number("parts"));
    case Code::Aisle:
        return Words::tr("aisle");
    case Code::Accessible:
        return countText(number("seats"), Words::tr("accessible"), Words::tr("%Ln accessible", nullptr, number("seats")));
    case Code::Companion:
        return countText(number("seats"), Words::tr("companion seat"), Words::tr("%Ln companion seats", nullptr, number("seats")));
    case Code::Obstructed:
        return countText(number("seats"), Words::tr("restricted view"), Words::tr("%Ln with restricted view", nullptr, number("seats")));
    case Code::Level:
        return text("level");
    case Code::BetterTaken:
        return Words::tr("%1 would be better: %2.").arg(seatsText(house, seats), statesText(house, seats));
    case Code::WithoutAisle:
        return Words::tr("%1 would be better, but not at an aisle.").arg(seatsText(house, seats));
    case Code::WithoutLevel:
        return Words::tr("%1 would be better, at another price level.").arg(seatsText(house, seats));
    case Code::ApartOnly:
        return Words::tr("Apart there are enough: %1.").arg(seatsText(house, seats));
    case Code::FewFree:
        return Words::tr("Only %Ln seats are free that anybody may have.", nullptr, number("free"));
    case Code::FewTogether:
        return Words::tr("At most %Ln free seats are side by side.", nullptr, number("most"));
    case Code::NoAisle:
        return Words::tr("No such seats are at an aisle.");
    case Code::FewAccessible:
        return Words::tr("Of the accessible seats, %Ln are free where they are wanted.", nullptr, number("free"));
    case Code::NoneOfLevel:
        return Words::tr("Not enough free seats have the price level %1.").arg(text("level"));
    case Code::NoneAhead:
        return Words::tr("Not enough free seats are as close to the stage.");
    }
    return {};
}

} // namespace pd::words
