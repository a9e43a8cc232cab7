// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/carryover/carryovercolumns.h"

#include "models/items/carryovermodel.h"
#include "ui/words/carryoverwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(pd::ui::CarryOverColumns)
};

const CarryOverItem &itemAt(const QModelIndex &index)
{
    return static_cast<const items::CarryOverModel *>(index.model())->at(index.row());
}

QString doneText(const CarryOverItem &item, const RecordFormat &format)
{
    return item.doneAt ? Words::tr("%1, %2", "who, when").arg(item.doneBy, format.dateTime(item.doneAt)) : QString();
}

} // namespace

RecordColumns carryOverColumns(const SharedFormat &format)
{
    RecordColumn what{Words::tr("In PatronManager"), [format](const QModelIndex &index) { return words::carryOverText(itemAt(index), format->zone); },
                      RecordColumn::Kind::Text, 280, true};
    return {{Words::tr("State"), [](const QModelIndex &index) { return words::carryOverStateText(itemAt(index).state); }, RecordColumn::Kind::Text, 150},
            valueColumn(format, Words::tr("Patron or order"), 190),
            std::move(what),
            valueColumn(format, Words::tr("Recorded by"), 100),
            valueColumn(format, Words::tr("Recorded"), 150),
            valueColumn(format, Words::tr("Until"), 100, false),
            {Words::tr("Done by"), [format](const QModelIndex &index) { return doneText(itemAt(index), *format); }, RecordColumn::Kind::Text, 170},
            valueColumn(format, Words::tr("Id in PatronManager"), 160, false)};
}

RecordWords carryOverWords()
{
    RecordWords words{Words::tr("Carry-over"), Words::tr("Find in the list"), Words::tr("All states"),
                      [](const QString &state) {
                          for (const CarryOverState one : {CarryOverState::ToDo, CarryOverState::Done, CarryOverState::Differs, CarryOverState::Closed}) {
                              if (carryOverStateName(one) == state)
                                  return pd::words::carryOverStateText(one);
                          }
                          return state;
                      },
                      [](int all, int) { return all == 1 ? Words::tr("1 entry") : Words::tr("%Ln entries", nullptr, all); },
                      Words::tr("Nothing is to be repeated in PatronManager"),
                      Words::tr("No entry matches.")};
    words.hasEye = false;
    return words;
}

} // namespace pd::ui
