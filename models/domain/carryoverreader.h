// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/seatadvice.h"
#include "models/domain/values.h"

#include <QDate>

#include <vector>

namespace pd {

// How far the repetition of a change in PatronManager has come.
enum class CarryOverState {
    ToDo,    // nobody has said that it is done
    Done,    // somebody has; no import has shown it yet
    Differs, // an import since then has shown another value
    Closed,  // an import has shown it, or overruled it
};

// "toDo", "done", "differs", "closed": part of the JSON contract.
[[nodiscard]] inline QString carryOverStateName(CarryOverState state)
{
    switch (state) {
    case CarryOverState::ToDo:
        return QStringLiteral("toDo");
    case CarryOverState::Done:
        return QStringLiteral("done");
    case CarryOverState::Differs:
        return QStringLiteral("differs");
    case CarryOverState::Closed:
        return QStringLiteral("closed");
    }
    return {};
}

// A change that was recorded here and is to be repeated in PatronManager (ARCHITECTURE.md, Truth).
struct CarryOverItem {
    RowId id = 0;
    QString table;
    RowId row = 0;
    QString field;
    QString value;    // as stored: what the field shall hold there
    std::optional<SeatWay> way = {}; // of a change of seats: how it is done there
    QString currency; // of an amount, which is in minor units
    QString imported; // Differs: what it holds there; else empty
    QString subject;  // the patron's name, or the order's number
    QString externalId; // of the record, as PatronManager knows it
    std::optional<RowId> contact; // whose record it is
    QString who;
    Instant at;
    QDate due; // invalid: no day set
    QString doneBy;
    std::optional<Instant> doneAt;
    std::optional<Instant> closedAt;
    CarryOverState state = CarryOverState::ToDo;
};

// Reads the list. One reader belongs to one thread.
class CarryOverReader {
public:
    virtual ~CarryOverReader() = default;
    CarryOverReader() = default;
    Q_DISABLE_COPY_MOVE(CarryOverReader)

    // Those not closed, and with `closed` the newest closed ones too, at most `limit` of each; oldest first.
    virtual Result<std::vector<CarryOverItem>> items(bool closed, int limit) = 0;
};

} // namespace pd
