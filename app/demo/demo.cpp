// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo.h"

#include "app/demo/patronrows.h"
#include "app/demo/theatrerows.h"

namespace pd::demo {

Result<DemoCounts> generate(const DemoOptions &options, RowSink &sink)
{
    const Theatre theatre(options.today);
    const Planner planner(theatre, options);
    DemoCounts counts;
    Result<void> done = writeSettings(sink);
    if (done)
        done = writeTheatre(theatre, sink);
    if (done)
        done = writePeople(planner, theatre, sink, counts);
    if (done)
        done = writeDonations(planner, sink, counts);
    if (done)
        done = writeOrders(planner, theatre, sink, counts);
    if (done)
        done = writeItems(planner, theatre, sink);
    if (done)
        done = writePayments(planner, sink);
    if (done)
        done = writeBenefits(planner, sink, counts);
    if (!done)
        return done.error();
    return counts;
}

} // namespace pd::demo
