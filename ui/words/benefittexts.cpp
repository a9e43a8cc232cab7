// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/reasontexts.h"

#include <QtGlobal>

namespace pd::words {

std::span<const ReasonText> benefitTexts()
{
    using enum portal::ReasonCode;
    static constexpr ReasonText texts[] = {
        {BenefitListedAll,
         QT_TRANSLATE_NOOP("Reason", "Benefit Renewal lists every benefit that has started and has not been renewed.")},
        {BenefitListedRenewable,
         QT_TRANSLATE_NOOP("Reason", "Benefit Renewal lists benefits in their renewal period.")},
        {BenefitNotRenewable,
         QT_TRANSLATE_NOOP("Reason", "Benefit Renewal lists only benefits in their renewal period; this one is not in it.")},
        {BenefitReplaced,
         QT_TRANSLATE_NOOP("Reason", "“Renewed By” is filled ({renewedBy}), so this benefit is not listed any more.")},
        {BenefitFuture,
         QT_TRANSLATE_NOOP("Reason", "The benefit starts on {start}, so it is not listed yet.")},
        {BenefitNotInName,
         QT_TRANSLATE_NOOP("Reason", "A benefit counts for its own contact, and this one is another’s.")},
        {BenefitActive,
         QT_TRANSLATE_NOOP("Reason", "The benefit is active through the end of {expires}.")},
        {BenefitNoExpiration,
         QT_TRANSLATE_NOOP("Reason", "The benefit has no expiration date, so it stays active and has no renewal period.")},
        {RenewalPeriodNotOpen,
         QT_TRANSLATE_NOOP("Reason", "It expires on {expires}; its renewal period opens on {opens}.")},
        {InRenewalPeriod,
         QT_TRANSLATE_NOOP("Reason", "It expires on {expires}; its renewal period opened on {opens}.")},
        {InRenewalPeriodExpired,
         QT_TRANSLATE_NOOP("Reason", "It expired on {expires}, and its renewal period is still open.")},
        {RenewalPeriodOver,
         QT_TRANSLATE_NOOP("Reason", "It expired on {expires}; its renewal period closed on {closes}.")},
        {RenewNowOffered,
         QT_TRANSLATE_NOOP("Reason", "“Renew now” lands on the Membership page, where the patron chooses a membership.")},
        {RenewNowNotInPeriod,
         QT_TRANSLATE_NOOP("Reason", "“Renew now” is offered in the renewal period only.")},
        {RenewNowNotForDonation,
         QT_TRANSLATE_NOOP("Reason", "A membership entered as a donation cannot be renewed in Portal.")},
        {OriginCountsAsTicketOrder,
         QT_TRANSLATE_NOOP("Reason", "The origin of this benefit is “{origin}”; it is treated like a membership bought as a ticket order.")},
        {ContactUsOffered,
         QT_TRANSLATE_NOOP("Reason", "“Contact us about Renewing” sends a message to the organisation, to {to}.")},
        {ContactUsToNobody,
         QT_TRANSLATE_NOOP("Reason", "“Contact us about Renewing” sends a message to the organisation; no Benefit Administrator is set here, so it is not known to whom.")},
        {ContactUsOnlyLink,
         QT_TRANSLATE_NOOP("Reason", "It is the only link of a membership entered as a donation.")},
        {ContactUsNotInPeriod,
         QT_TRANSLATE_NOOP("Reason", "“Contact us about Renewing” is offered in the renewal period only.")},
        {GrantedByTicketOrder,
         QT_TRANSLATE_NOOP("Reason", "It was bought as a ticket order: the benefit and the portal user came at once.")},
        {GrantedByHand,
         QT_TRANSLATE_NOOP("Reason", "It was not bought as a ticket order: the benefit and the portal user are made by hand.")},
        {HouseholdNeedsOwn,
         QT_TRANSLATE_NOOP("Reason", "“{level}” is a household level, but the others of the household ({count}) need benefits and portal users of their own; the vendor does not normally recommend that.")},
        {RenewedByEmpty,
         QT_TRANSLATE_NOOP("Reason", "“{level}” expired on {expires} and “Renewed By” is empty, but the contact has a newer benefit, “{newerLevel}”. Link them, so that the old one leaves the list.")},
        {ReminderForTicketOrder,
         QT_TRANSLATE_NOOP("Reason", "The membership “{level}” was bought as a ticket order and is in its renewal period (it expires on {expires}), so the patron is reminded to renew.")},
        {ReminderPlace,
         QT_TRANSLATE_NOOP("Reason", "The reminder stands in a line above the tabs.")},
        {NoReminderForOrigin,
         QT_TRANSLATE_NOOP("Reason", "There is no reminder: the origin of this benefit is “{origin}”, not a ticket order.")},
    };
    return texts;
}

} // namespace pd::words
