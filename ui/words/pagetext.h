// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portal/page.h"

#include <QString>

namespace pd::words {

// The page as plain text for a terminal: tab by tab, hidden lines marked, every line followed by its reasons. `note` stands
// with the instant: what is tried.
[[nodiscard]] QString pageText(const portal::PortalPage &page, const QString &note = {});

// A1: "As of 1 Sep 2026, with the records of 20 Nov 2026."
[[nodiscard]] QString asOfText(const portal::PortalPage &page);

// A2, of the records themselves: "Records of 20 Nov 2026, looked at on 21 Nov 2026."
[[nodiscard]] QString recordsOfText(const portal::PortalPage &page, Instant now);
// The same of a list that is no patron's.
[[nodiscard]] QString lookedAtText(Instant now, const QTimeZone &zone);

} // namespace pd::words
