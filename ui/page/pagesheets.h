// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portal/page.h"
#include "ui/page/sheets.h"

#include <QColor>
#include <QString>

namespace pd::page {

// What the patron sees on paper: every visible tab on pages of its own, and All Events where it has something for them;
// painted as on the screen, broken between lines only. `note` stands whole at the foot of each.
[[nodiscard]] LaySheets pageSheets(std::shared_ptr<const portal::PortalPage> page, const QColor &organisationColour, const QString &note = {});

// The same as a file, on the usual paper.
[[nodiscard]] QByteArray pagePdf(const portal::PortalPage &page, const QColor &organisationColour, const QString &note = {});

} // namespace pd::page
