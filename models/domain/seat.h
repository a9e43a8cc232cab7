// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/values.h"

#include <QStringList>

#include <vector>

namespace pd {

// A place in a venue. Names are as people say them: section Orchestra, row C, number 4. x and y are where it is drawn, in
// seats from the left and rows from the front.
struct Seat {
    RowId id = 0;
    QString section;
    QString row;
    QString number;
    double x = 0;
    double y = 0;
    bool aisle = false;
    bool accessible = false;
    bool companion = false;
    bool obstructed = false;

    [[nodiscard]] bool sameName(const Seat &other) const { return section == other.section && row == other.row && number == other.number; }
    [[nodiscard]] bool sameFacts(const Seat &other) const
    {
        return x == other.x && y == other.y && aisle == other.aisle && accessible == other.accessible && companion == other.companion
            && obstructed == other.obstructed;
    }
    // Orchestra C 4
    [[nodiscard]] QString name() const
    {
        QStringList parts{section, row, number};
        parts.removeAll(QString());
        return parts.join(QLatin1Char(' '));
    }
};

struct Venue {
    RowId id = 0;
    QString name;
    qint64 seats = 0;
};

} // namespace pd
