// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/deskreaders.h"

namespace pd::ui {

// A patron's records beside the page that is shown: a request for that page would be overtaken by one for these.
struct DeskPatron {
    PatronRecord record;
    PortalSettings settings;
};

[[nodiscard]] inline Result<DeskPatron> readDeskPatron(DeskReaders &readers, RowId contact)
{
    Result<PortalSettings> settings = readers.patrons->portalSettings({});
    if (!settings)
        return settings.error();
    Result<PatronRecord> record = readers.patrons->load(contact);
    if (!record)
        return record.error();
    return DeskPatron{*std::move(record), *std::move(settings)};
}

} // namespace pd::ui
