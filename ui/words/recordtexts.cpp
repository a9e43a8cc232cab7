// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/reasontexts.h"

#include <QtGlobal>

namespace pd::words {

std::span<const ReasonText> recordTexts()
{
    using enum portal::ReasonCode;
    static constexpr ReasonText texts[] = {
        {NotYetCreated,
         QT_TRANSLATE_NOOP("Reason", "This record was created on {created}; the page is as of {at}, so it is not there yet.")},
        {RecordDeleted,
         QT_TRANSLATE_NOOP("Reason", "This record is marked deleted in the source, so it is never shown.")},
        {RecordMerged,
         QT_TRANSLATE_NOOP("Reason", "This record was merged into {into}, so it is never shown; look at that record.")},
        {StatusSpelledDifferently,
         QT_TRANSLATE_NOOP("Reason", "“{status}” is read as “{known}”: letter case and spaces around it do not count.")},
        {DataOld,
         QT_TRANSLATE_NOOP("Reason", "These data are {days} days old: they were exported on {asOf}.")},
        {TabProfileAlways,
         QT_TRANSLATE_NOOP("Reason", "The My Profile tab is there for every patron.")},
        {TabOrdersAlways,
         QT_TRANSLATE_NOOP("Reason", "The Orders tab is there for every patron.")},
        {OrdersNewestFirst,
         QT_TRANSLATE_NOOP("Reason", "Orders stand newest first; “See details” lists event, date, seats, prices, fees and payments.")},
        {TabDonationsShown,
         QT_TRANSLATE_NOOP("Reason", "The Donations tab is there because the patron can see donations ({count}).")},
        {TabDonationsEmpty,
         QT_TRANSLATE_NOOP("Reason", "There is no Donations tab: no donation of this contact is complete or soon to be complete.")},
        {DonateElsewhere,
         QT_TRANSLATE_NOOP("Reason", "Patrons do not donate here: the Donation Form is a page of its own and needs no login.")},
        {TabRenewalsShown,
         QT_TRANSLATE_NOOP("Reason", "The Subscription renewal tab is there because subscriptions wait for renewal ({count}).")},
        {TabRenewalsEmpty,
         QT_TRANSLATE_NOOP("Reason", "There is no Subscription renewal tab: no subscription order of this patron is listed in Pending Renewal.")},
        {RenewalTabSwitchedOff,
         QT_TRANSLATE_NOOP("Reason", "“Hide Subscription Renewal Tab in Portal” is checked, so no patron sees the Subscription renewal tab.")},
        {TabBenefitsShown,
         QT_TRANSLATE_NOOP("Reason", "The Benefit Renewal tab is there because benefits are listed in it ({count}).")},
        {TabBenefitsEmpty,
         QT_TRANSLATE_NOOP("Reason", "There is no Benefit Renewal tab: no benefit of this contact is listed in it.")},
        {PageLink,
         QT_TRANSLATE_NOOP("Reason", "This link asks the patron to log in and then lands here: {link}")},
        {FieldEditable,
         QT_TRANSLATE_NOOP("Reason", "The patron can edit this under My Profile; saving it updates the Contact.")},
        {PasswordChangeable,
         QT_TRANSLATE_NOOP("Reason", "The patron can change the password under My Profile.")},
        {PasswordForgotten,
         QT_TRANSLATE_NOOP("Reason", "“Forgot password” on the login screen sends a reset e-mail; you can also reset it for the patron.")},
        {EmailIsUsername,
         QT_TRANSLATE_NOOP("Reason", "Changing the e-mail address changes the username, so no other contact and no other user may have it.")},
        {PronounsEnabled,
         QT_TRANSLATE_NOOP("Reason", "Personal Pronouns are enabled for the site, so the patron sees and edits them.")},
        {PronounsDisabled,
         QT_TRANSLATE_NOOP("Reason", "Personal Pronouns are not enabled for the site, so the patron does not see them.")},
        {AccessibilityEnabled,
         QT_TRANSLATE_NOOP("Reason", "Onsite Accessibility Requirements are enabled for the site, so the patron sees and edits them.")},
        {AccessibilityDisabled,
         QT_TRANSLATE_NOOP("Reason", "Onsite Accessibility Requirements are not enabled for the site, so the patron does not see them.")},
    };
    return texts;
}

} // namespace pd::words
