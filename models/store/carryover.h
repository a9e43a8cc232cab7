// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/seatadvice.h"
#include "models/domain/values.h"

#include <QDate>
#include <QString>

namespace pd::store {

class WriteTransaction;

// What is to be repeated in PatronManager: this field of this record gets this value.
struct CarryOver {
    QString table;
    RowId row = 0;
    QString field;
    QString value;
    QDate due; // invalid: no day set
    std::optional<SeatWay> way = {}; // of a change of seats
};

// Adds the row when the organisation's record is PatronManager's (records.master), nothing otherwise. An open row for the
// same field is replaced by its newer value, to be done anew.
Result<void> carryOver(WriteTransaction &transaction, const CarryOver &item);

} // namespace pd::store
