// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portal/page.h"

#include <QByteArray>
#include <QColor>

namespace pd::page {

// What the patron sees on paper: every visible tab on pages of its own, painted as on the screen, broken between lines
// only. Letter or A4 by the default QLocale. Needs a QGuiApplication.
[[nodiscard]] QByteArray pagePdf(const portal::PortalPage &page, const QColor &organisationColour);

} // namespace pd::page
