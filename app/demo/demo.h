// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/rowsink.h"

#include <QDate>

namespace pd::demo {

struct DemoOptions {
    qint64 contacts = 2400; // never fewer than the named patrons
    quint64 seed = 1;
    QDate today; // every date is relative to it
};

struct DemoCounts {
    qint64 contacts = 0;
    qint64 orders = 0;
    qint64 donations = 0;
    qint64 benefits = 0;
};

// Writes the demo theatre Harbour Light into empty tables, in memory that does not grow with the number of
// contacts. The same options give the same rows. The first error of the sink ends it.
[[nodiscard]] Result<DemoCounts> generate(const DemoOptions &options, RowSink &sink);

} // namespace pd::demo
