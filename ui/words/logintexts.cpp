// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/reasontexts.h"

#include <QtGlobal>

namespace pd::words {

std::span<const ReasonText> loginTexts()
{
    using enum portal::ReasonCode;
    static constexpr ReasonText texts[] = {
        {LoginActive,
         QT_TRANSLATE_NOOP("Reason", "The patron can log in: the portal user {username} is active.")},
        {LoginInactive,
         QT_TRANSLATE_NOOP("Reason", "The patron cannot log in: the portal user {username} is disabled.")},
        {LoginNoUser,
         QT_TRANSLATE_NOOP("Reason", "The patron cannot log in: this contact has no portal user.")},
        {LandsOnAllEvents,
         QT_TRANSLATE_NOOP("Reason", "After “Log In” the patron lands on All Events.")},
        {NoSecondFactor,
         QT_TRANSLATE_NOOP("Reason", "The patron needs no second factor: multi-factor authentication is not required of portal users.")},
        {EmailUnique,
         QT_TRANSLATE_NOOP("Reason", "No other contact has the e-mail address {email}, so this contact can be a portal user.")},
        {EmailShared,
         QT_TRANSLATE_NOOP("Reason", "Other contacts have the e-mail address {email} too ({count}). A portal user needs an address of their own.")},
        {EmailEmpty,
         QT_TRANSLATE_NOOP("Reason", "This contact has no e-mail address, so it cannot be a portal user.")},
        {UsernameTaken,
         QT_TRANSLATE_NOOP("Reason", "Another user, staff included, already has the username {email}. A username can be used once only.")},
        {UsernameNotEmail,
         QT_TRANSLATE_NOOP("Reason", "The username {username} is not the contact’s e-mail address {email}; it should be.")},
        {ProfileUnexpected,
         QT_TRANSLATE_NOOP("Reason", "This portal user has the profile “{profile}”; it should be Authenticated Website or Authenticated Website 2.")},
        {CanBeEnabled,
         QT_TRANSLATE_NOOP("Reason", "You can enable this contact as a portal user.")},
        {CanBeReenabled,
         QT_TRANSLATE_NOOP("Reason", "You can enable this portal user again.")},
        {LicencesWithoutLimit,
         QT_TRANSLATE_NOOP("Reason", "No licence limit is set, so portal users are counted ({active} are active) and none is refused.")},
        {LicencesLeft,
         QT_TRANSLATE_NOOP("Reason", "Of {limit} licences {left} are left; each active portal user takes one.")},
        {LicencesExceeded,
         QT_TRANSLATE_NOOP("Reason", "Each active portal user takes a licence: {active} are active, {more} more are wanted, and the limit is {limit}.")},
        {ManyDisabledHere,
         QT_TRANSLATE_NOOP("Reason", "PatronManager disables portal users one by one; here {count} can be disabled at once.")},
    };
    return texts;
}

} // namespace pd::words
