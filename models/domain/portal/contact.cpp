// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/portal/topics.h"

namespace pd::portal {

bool explainAbsence(const Inputs &in, const std::optional<Instant> &createdAt, bool sourceDeleted,
                    const QString &mergedInto, Why &why)
{
    const std::size_t before = why.size();
    if (!in.isThere(createdAt)) {
        why.push_back(in.rules.reason(ReasonCode::NotYetCreated,
                                      {{"created", in.local(*createdAt)}, {"at", in.local(in.at)}}));
    }
    if (!mergedInto.isEmpty())
        why.push_back(in.rules.reason(ReasonCode::RecordMerged, {{"into", mergedInto}}));
    else if (sourceDeleted)
        why.push_back(in.rules.reason(ReasonCode::RecordDeleted));
    return why.size() != before;
}

void addContact(const Inputs &in, PortalPage &page)
{
    const Contact &contact = in.record.contact;
    page.contactId = contact.id;
    page.externalId = contact.externalId;
    page.name = contact.displayName();
    page.email = contact.email;
    const auto flag = [&](bool on, ContactFlag which) {
        if (on)
            page.flags.push_back(which);
    };
    flag(contact.deceased, ContactFlag::Deceased);
    flag(contact.doNotCall, ContactFlag::DoNotCall);
    flag(contact.doNotMail, ContactFlag::DoNotMail);
    flag(contact.optedOutOfEmail, ContactFlag::OptedOut);
    flag(!contact.accessRequirements.trimmed().isEmpty(), ContactFlag::AccessNeeds);
    flag(contact.vip, ContactFlag::Vip);
    flag(contact.boardMember, ContactFlag::Board);
}

} // namespace pd::portal
