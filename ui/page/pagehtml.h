// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portal/page.h"

#include <QColor>
#include <QString>

namespace pd::page {

// What the patron sees, tab after tab and what All Events has for them, as one HTML file that needs nothing else: no script, no link to the outside, text
// from outside escaped. `note` stands at its foot. Hidden records are not in it.
[[nodiscard]] QString pageHtml(const portal::PortalPage &page, const QColor &organisationColour, const QString &note = {});

} // namespace pd::page
