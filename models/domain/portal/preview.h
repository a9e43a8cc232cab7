// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portal/page.h"
#include "models/domain/patronrecord.h"
#include "models/domain/portalsettings.h"

namespace pd::portal {

class Rules;

// PORTAL-RULES.md, all of it: what the patron sees at `at`, in the organisation's time zone, over the records as
// they are now (A1). Pure: the same inputs give the same page; no clock, locale, database.
// `now` is the clock's: the data are as old as they are by then, whenever the page is looked at (A2). Without it, `at` is now.
[[nodiscard]] PortalPage preview(const PatronRecord &record, const PortalSettings &settings, Instant at, Instant now);
[[nodiscard]] PortalPage preview(const PatronRecord &record, const PortalSettings &settings, Instant at);
// The same with settings made ready once (rules.h): for many patrons in a row.
[[nodiscard]] PortalPage preview(const PatronRecord &record, const Rules &rules, Instant at, Instant now);

} // namespace pd::portal
