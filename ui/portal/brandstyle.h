// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portalsettings.h"
#include "ui/page/pagestyle.h"

namespace pd::ui {

// The page in the organisation's colour, where it has set one.
[[nodiscard]] inline page::PageStyle brandStyle(const PortalSettings &settings)
{
    page::PageStyle style;
    if (const QColor brand(settings.organisationColour); brand.isValid())
        style.brand = brand;
    return style;
}

} // namespace pd::ui
