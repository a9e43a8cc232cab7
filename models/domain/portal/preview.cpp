// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/portal/preview.h"

#include "models/domain/instant.h"
#include "models/domain/portal/topics.h"

namespace pd::portal {

PortalPage preview(const PatronRecord &record, const PortalSettings &settings, Instant at)
{
    return preview(record, settings, at, at);
}

PortalPage preview(const PatronRecord &record, const PortalSettings &settings, Instant at, Instant now)
{
    return preview(record, Rules(settings), at, now);
}

PortalPage preview(const PatronRecord &record, const Rules &rules, Instant at, Instant now)
{
    const PortalSettings &settings = rules.settings();
    const Inputs in{record, rules, at, now, localDate(at, settings.timeZone)};
    PortalPage page;
    page.at = at;
    page.timeZone = settings.timeZone;
    page.dataAsOf = record.dataAsOf;
    page.patronManagerIsMaster = settings.recordsMaster == RecordsMaster::PatronManager;
    page.organisation = settings.organisationName;
    page.siteAddress = settings.siteAddress;
    addContact(in, page);
    addLogin(in, page);
    addProfile(in, page);
    addOrders(in, page);
    addDonations(in, page);
    addRenewals(in, page);
    addBenefits(in, page);
    addPerks(in, page);
    addTabs(in, page);
    addWarnings(in, page);
    return page;
}

} // namespace pd::portal
