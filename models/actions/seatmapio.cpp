// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/seatmapio.h"

#include "models/exchange/seatmapfile.h"

namespace pd::actions {

Result<std::vector<Seat>> readSeatMap(const QString &path)
{
    return exchange::readSeatMap(path);
}

Result<void> writeSeatMap(const QString &path, const std::vector<Seat> &seats)
{
    return exchange::writeSeatMap(path, seats);
}

} // namespace pd::actions
