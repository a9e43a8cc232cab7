// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/carryovermodel.h"

#include <algorithm>

namespace pd::items {

CarryOverModel::CarryOverModel(ReaderThread &thread, QObject *parent)
    : ReadModel(thread, [](DeskReaders &readers) { return readers.carryOvers->items(true, mostRows); },
                {[](const CarryOverItem &item) { return int(item.state); },
                 &CarryOverItem::subject,
                 &CarryOverItem::field,
                 &CarryOverItem::who,
                 [](const CarryOverItem &item) { return QVariant::fromValue(item.at); },
                 [](const CarryOverItem &item) { return item.due.isValid() ? QVariant(item.due) : QVariant(); },
                 &CarryOverItem::doneBy,
                 &CarryOverItem::externalId},
                parent)
{
}

int CarryOverModel::open() const
{
    return int(std::count_if(rows().cbegin(), rows().cend(),
                             [](const CarryOverItem &item) { return item.state == CarryOverState::ToDo || item.state == CarryOverState::Differs; }));
}

} // namespace pd::items
