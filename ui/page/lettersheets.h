// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/renewal/letters.h"
#include "ui/page/sheets.h"

#include <QDate>
#include <QTimeZone>

namespace pd::page {

// Who writes, and when.
struct Letterhead {
    QString organisation;
    QTimeZone timeZone = QTimeZone::utc();
    QDate date;
};

// Letters that ask patrons to renew, one on a sheet, each with a slip to tear off. Any thread.
[[nodiscard]] LaySheets letterSheets(std::shared_ptr<const std::vector<renewal::Letter>> letters, const Letterhead &head);

} // namespace pd::page
