// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/externalid.h"
#include "models/domain/folding.h"
#include "models/domain/portal/topics.h"

#include <algorithm>

namespace pd::portal {
namespace {

using namespace Qt::StringLiterals;

// The user whose login decides: an active one before a disabled one (L1).
const PortalUser *decidingUser(const Inputs &in)
{
    const PortalUser *found = nullptr;
    for (const PortalUser &user : in.record.portalUsers) {
        if (user.sourceDeleted || !in.isThere(user.createdAt))
            continue;
        if (!found || (user.active && !found->active))
            found = &user;
    }
    return found;
}

qint64 countThere(const Inputs &in, const std::vector<std::optional<Instant>> &created)
{
    return std::count_if(created.begin(), created.end(), [&](const std::optional<Instant> &at) { return in.isThere(at); });
}

// L2, L3: whether this contact can be a portal user; says so either way.
bool explainEligibility(const Inputs &in, Why &why)
{
    const QString email = in.record.contact.email.trimmed();
    if (email.isEmpty()) {
        why.push_back(in.rules.reason(ReasonCode::EmailEmpty));
        return false;
    }
    if (const qint64 others = countThere(in, in.record.contactsWithSameEmail); others > 0) {
        why.push_back(in.rules.reason(ReasonCode::EmailShared, {{"email", email}, {"count", others}}));
        return false;
    }
    why.push_back(in.rules.reason(ReasonCode::EmailUnique, {{"email", email}}));
    if (countThere(in, in.record.usersWithSameUsername) > 0) {
        why.push_back(in.rules.reason(ReasonCode::UsernameTaken, {{"email", email}}));
        return false;
    }
    return true;
}

// An export gives only the id of a profile, unless the profiles come with it. They begin with 00e.
bool isProfileName(const QString &profile)
{
    return !profile.isEmpty()
        && !(profile.startsWith("00e"_L1) && canonicalExternalId(profile).form == ExternalIdForm::Salesforce);
}

void warnAboutUser(const Inputs &in, const PortalUser &user, std::vector<Warning> &warnings)
{
    const QString email = in.record.contact.email.trimmed();
    if (const qint64 others = countThere(in, in.record.contactsWithSameEmail); others > 0) {
        warnings.push_back({in.rules.reason(ReasonCode::EmailShared, {{"email", email}, {"count", others}}),
                            RecordKind::PortalUser, user.id});
    }
    if (!sameFolded(user.username, email)) {
        warnings.push_back({in.rules.reason(ReasonCode::UsernameNotEmail,
                                            {{"username", user.username}, {"email", email}}),
                            RecordKind::PortalUser, user.id});
    }
    if (isProfileName(user.profile) && !sameFolded(user.profile, u"Authenticated Website")
        && !sameFolded(user.profile, u"Authenticated Website 2")) {
        warnings.push_back({in.rules.reason(ReasonCode::ProfileUnexpected, {{"profile", user.profile}}),
                            RecordKind::PortalUser, user.id});
    }
}

} // namespace

void addLogin(const Inputs &in, PortalPage &page)
{
    const Contact &contact = in.record.contact;
    Why &why = page.login.why;
    const bool absent = explainAbsence(in, contact.createdAt, contact.sourceDeleted, contact.mergedInto, why);
    const PortalUser *user = decidingUser(in);
    if (!user) {
        why.push_back(in.rules.reason(ReasonCode::LoginNoUser));
        for (const PortalUser &other : in.record.portalUsers)
            explainAbsence(in, other.createdAt, other.sourceDeleted, {}, why);
        if (!absent && explainEligibility(in, why))
            why.push_back(in.rules.reason(ReasonCode::CanBeEnabled));
        return;
    }
    warnAboutUser(in, *user, page.warnings);
    if (!user->active) {
        why.push_back(in.rules.reason(ReasonCode::LoginInactive, {{"username", user->username}}));
        why.push_back(in.rules.reason(ReasonCode::CanBeReenabled));
        return;
    }
    page.login.allowed = !absent;
    why.push_back(in.rules.reason(ReasonCode::LoginActive, {{"username", user->username}}));
    why.push_back(in.rules.reason(ReasonCode::LandsOnAllEvents));
    why.push_back(in.rules.reason(ReasonCode::NoSecondFactor));
}

} // namespace pd::portal
