// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/rowsink.h"

#include <QDate>

#include <vector>

namespace pd::demo {

struct DemoOptions {
    qint64 contacts = 2400; // never fewer than the named patrons
    quint64 seed = 1;
    QDate today; // every date is relative to it
};

// A subscriber with a renewal under way, who writes to the demo mailbox.
struct Correspondent {
    QString name;
    QString email;
    QString order; // its number
    QString seats;
};

struct DemoCounts {
    qint64 contacts = 0;
    qint64 orders = 0;
    qint64 donations = 0;
    qint64 benefits = 0;
    std::vector<Correspondent> correspondents = {}; // as many as the mailbox has letters, where there are so many
};

// Writes the demo theatre Harbour Light into empty tables, in memory that does not grow with the number of
// contacts. The same options give the same rows. The first error of the sink ends it.
[[nodiscard]] Result<DemoCounts> generate(const DemoOptions &options, RowSink &sink);

} // namespace pd::demo
