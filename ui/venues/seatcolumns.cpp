// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/venues/seatcolumns.h"

#include "models/items/seatlistmodel.h"
#include "models/items/seattextsmodel.h"
#include "ui/words/seatmapwords.h"
#include "ui/words/seatwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(pd::ui::SeatColumns)
};

const MapSeat &seatAt(const QModelIndex &index)
{
    return static_cast<const items::SeatListModel *>(index.model())->at(index.row());
}

QString plain(const QModelIndex &index)
{
    return index.data(items::RecordModel::ValueRole).toString();
}

const UnresolvedSeat &textAt(const QModelIndex &index)
{
    return static_cast<const items::SeatTextsModel *>(index.model())->at(index.row());
}

QString reasonOf(const QString &name)
{
    using Reason = UnresolvedSeat::Reason;
    for (const Reason reason : {Reason::NoMap, Reason::Unknown, Reason::Ambiguous, Reason::Count, Reason::Taken}) {
        if (seatReasonName(reason) == name)
            return words::seatReasonLabel(reason);
    }
    return name;
}

} // namespace

RecordColumns seatColumns(const SharedFormat &format)
{
    const auto facts = [](const QModelIndex &index) { return words::seatFacts(seatAt(index).seat).join(u", "_s); };
    return {{Words::tr("Section"), plain, RecordColumn::Kind::Text, 120},
            {Words::tr("Row"), plain, RecordColumn::Kind::Text, 60},
            {Words::tr("Seat"), plain, RecordColumn::Kind::Text, 60},
            {Words::tr("State"), [](const QModelIndex &index) { return words::seatStateText(seatAt(index).state); }, RecordColumn::Kind::Text, 130},
            {Words::tr("For"), [](const QModelIndex &index) { return seatAt(index).state == SeatState::Free ? QString() : words::seatHolderText(seatAt(index)); }, RecordColumn::Kind::Text, 200, true},
            {Words::tr("Facts"), facts, RecordColumn::Kind::Text, 140},
            {Words::tr("Price level"), plain, RecordColumn::Kind::Text, 110},
            {Words::tr("Price"), [format](const QModelIndex &index) { return format->value(index.data(items::RecordModel::ValueRole)); }, RecordColumn::Kind::Number, 90}};
}

RecordWords seatListWords()
{
    RecordWords words{Words::tr("Seats"), Words::tr("Find in the seats"), Words::tr("All states"),
                      [](const QString &state) {
                          for (const SeatState one : {SeatState::Free, SeatState::Taken, SeatState::Held, SeatState::Renewal, SeatState::Own, SeatState::Proposal}) {
                              if (seatStateName(one) == state)
                                  return pd::words::seatStateText(one);
                          }
                          return state;
                      },
                      [](int all, int) { return all == 1 ? Words::tr("1 seat") : Words::tr("%Ln seats", nullptr, all); },
                      Words::tr("This house has no seat map yet."), Words::tr("No seat matches.")};
    words.hasEye = false;
    return words;
}

RecordColumns seatTextColumns()
{
    return {{Words::tr("Seat text"), plain, RecordColumn::Kind::Text, 180},
            {Words::tr("Order"), plain, RecordColumn::Kind::Text, 90},
            {Words::tr("Event"), plain, RecordColumn::Kind::Text, 160},
            {Words::tr("Performance"), plain, RecordColumn::Kind::Text, 160},
            {Words::tr("Why it claims no seat"), [](const QModelIndex &index) { return words::seatReason(textAt(index)); }, RecordColumn::Kind::Text, 320, true}};
}

RecordWords seatTextWords()
{
    RecordWords words{Words::tr("Seat texts"), Words::tr("Find in the seat texts"), Words::tr("All reasons"), reasonOf,
                      [](int all, int) { return all == 1 ? Words::tr("1 seat text") : Words::tr("%Ln seat texts", nullptr, all); },
                      Words::tr("No seat text is left: every one claims its seat."), Words::tr("No seat text matches.")};
    words.hasEye = false;
    return words;
}

} // namespace pd::ui
