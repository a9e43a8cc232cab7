// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seat.h"

#include <QJsonArray>

#include <vector>

namespace pd::ui {

// A seat map that is not saved yet, as a draft keeps it.
[[nodiscard]] QJsonArray seatsJson(const std::vector<Seat> &seats);
// What is no seat is left out.
[[nodiscard]] std::vector<Seat> seatsFrom(const QJsonArray &json);

} // namespace pd::ui
