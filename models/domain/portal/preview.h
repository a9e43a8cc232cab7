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
[[nodiscard]] PortalPage preview(const PatronRecord &record, const PortalSettings &settings, Instant at);
// The same with settings made ready once (rules.h): for many patrons in a row.
[[nodiscard]] PortalPage preview(const PatronRecord &record, const Rules &rules, Instant at);

} // namespace pd::portal
