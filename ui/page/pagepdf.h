// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portal/page.h"

#include <QByteArray>
#include <QColor>

class QPagedPaintDevice;

namespace pd::page {

// What the patron sees on paper: every visible tab on pages of its own, and All Events where it has something for them;
// painted as on the screen, broken between lines only. `note` stands at the foot of each. False: the device takes no paint. Needs a QGuiApplication; any thread.
bool paintPaper(QPagedPaintDevice &device, const portal::PortalPage &page, const QColor &organisationColour, const QString &note = {});

// The same as a file: Letter or A4 by the default QLocale.
[[nodiscard]] QByteArray pagePdf(const portal::PortalPage &page, const QColor &organisationColour, const QString &note = {});

} // namespace pd::page
