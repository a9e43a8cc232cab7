// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/patronview.h"

#include "models/domain/portal/preview.h"

namespace pd::items {

Result<std::shared_ptr<PatronView>> readPatronView(DeskReaders &readers, const PatronRequest &request)
{
    Result<PortalSettings> settings = readers.patrons->portalSettings(request.instead);
    if (!settings)
        return settings.error();
    Result<PatronRecord> record = readers.patrons->load(request.contact);
    if (!record)
        return record.error();
    auto view = std::make_shared<PatronView>();
    view->record = *std::move(record);
    view->settings = *std::move(settings);
    show(*view, request);
    if (request.instead.isEmpty())
        return view;
    Result<PortalSettings> asSet = readers.patrons->portalSettings({});
    if (!asSet)
        return asSet.error();
    view->asSet = std::make_shared<portal::PortalPage>(portal::preview(view->record, *asSet, request.at, request.now.value_or(request.at)));
    view->settingsAsSet = std::make_shared<PortalSettings>(*std::move(asSet));
    return view;
}

void show(PatronView &view, const PatronRequest &request)
{
    view.page = portal::preview(view.record, view.settings, request.at, request.now.value_or(request.at));
}

} // namespace pd::items
