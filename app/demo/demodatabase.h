// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demo.h"

#include "models/domain/values.h"

namespace pd::store {
class Connection;
}

namespace pd::demo {

// Who makes it, and when: what its journal entry says.
struct DemoAuthor {
    QString who;
    Instant at;
};

// The demo theatre in a database, as one transaction and one journal entry. DatabaseHasRows, and nothing changed,
// where there are records already.
[[nodiscard]] Result<DemoCounts> makeDemo(store::Connection &connection, const DemoOptions &options, const DemoAuthor &author);

} // namespace pd::demo
