// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/reasontexts.h"

#include <QtGlobal>

namespace pd::words {

std::span<const ReasonText> renewalTexts()
{
    using enum portal::ReasonCode;
    static constexpr ReasonText texts[] = {
        {RenewalListed,
         QT_TRANSLATE_NOOP("Reason", "Subscription renewal lists subscription orders in the status “{status}”.")},
        {SubscriptionByType,
         QT_TRANSLATE_NOOP("Reason", "It counts as a subscription order because its type is “{type}”.")},
        {SubscriptionByItem,
         QT_TRANSLATE_NOOP("Reason", "It counts as a subscription order because it holds an item of a subscription event.")},
        {PackageFixed,
         QT_TRANSLATE_NOOP("Reason", "It is a fixed package; only fixed packages renew in Portal.")},
        {PackageCountsAsFixed,
         QT_TRANSLATE_NOOP("Reason", "The kind of package is not known; it counts as fixed, since only fixed ones are given renewal orders.")},
        {PackageNotFixed,
         QT_TRANSLATE_NOOP("Reason", "Only fixed packages renew in Portal; this one is known as “{package}”, so it is not listed.")},
        {RenewalOfMembership,
         QT_TRANSLATE_NOOP("Reason", "This is a membership order, so it is not listed under Subscription renewal.")},
        {RenewalNotSubscription,
         QT_TRANSLATE_NOOP("Reason", "Subscription renewal lists subscription orders only; nothing in this order says that it is one.")},
        {RequestChanges,
         QT_TRANSLATE_NOOP("Reason", "“Request Changes” opens the form “Submit a Change Request”; submitting it sends an e-mail and changes nothing else.")},
        {RequestToSubscriptionAdmin,
         QT_TRANSLATE_NOOP("Reason", "The request goes to the Subscription Fulfillment Administrator, {to}.")},
        {RequestToOrderAdmin,
         QT_TRANSLATE_NOOP("Reason", "No Subscription Fulfillment Administrator is set, so the request goes to the Order Fulfillment Administrator, {to}.")},
        {RequestToNobody,
         QT_TRANSLATE_NOOP("Reason", "Neither a Subscription nor an Order Fulfillment Administrator is set here, so it is not known where the request goes.")},
        {RequestKeepsSeats,
         QT_TRANSLATE_NOOP("Reason", "After a request the seats stay as they are until the box office changes them or they are released.")},
        {RequestOpen,
         QT_TRANSLATE_NOOP("Reason", "A change request is open; the seats stay as they are until the box office changes them or they are released.")},
        {PayOffered,
         QT_TRANSLATE_NOOP("Reason", "The patron can pay for the renewal here.")},
        {PayNothingDue,
         QT_TRANSLATE_NOOP("Reason", "Nothing is due any more, so there is nothing to pay.")},
        {PaidBecomesComplete,
         QT_TRANSLATE_NOOP("Reason", "Paid in full, the order becomes Complete.")},
        {PaidBecomesToBeQualified,
         QT_TRANSLATE_NOOP("Reason", "Paid in full, the order becomes To Be Qualified, because a donation rides on it.")},
        {DeclineReleasesSeats,
         QT_TRANSLATE_NOOP("Reason", "“I don't want to renew” releases the seats at once, and the order becomes Did Not Renew.")},
    };
    return texts;
}

} // namespace pd::words
