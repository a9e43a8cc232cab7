// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/reasontexts.h"

#include <QtGlobal>

namespace pd::words {

std::span<const ReasonText> orderTexts()
{
    using enum portal::ReasonCode;
    static constexpr ReasonText texts[] = {
        {OrderListed,
         QT_TRANSLATE_NOOP("Reason", "Orders lists every ticket order that the patron ever bought.")},
        {OrderNotInName,
         QT_TRANSLATE_NOOP("Reason", "This order is not in this contact’s name, so it is not on this patron’s page.")},
        {StatusLabelled,
         QT_TRANSLATE_NOOP("Reason", "The status “{status}” reads “{label}” to the patron.")},
        {StatusCountsAsComplete,
         QT_TRANSLATE_NOOP("Reason", "The status “{status}” counts as Complete{assumed} and reads “{label}” to the patron.")},
        {StatusLabelledByStaff,
         QT_TRANSLATE_NOOP("Reason", "The status “{status}” reads “{label}” to the patron, as your label map says.")},
        {StatusNotListed,
         QT_TRANSLATE_NOOP("Reason", "Orders in the status “{status}” are not listed.")},
        {StatusNotListedByStaff,
         QT_TRANSLATE_NOOP("Reason", "Orders in the status “{status}” are not listed, as your label map says.")},
        {StatusPendingRenewal,
         QT_TRANSLATE_NOOP("Reason", "Orders in “{status}” are not listed under Orders{assumed}; look under Subscription renewal.")},
        {StatusUnknownHidden,
         QT_TRANSLATE_NOOP("Reason", "The status “{status}” has no documented label, so the order is hidden.")},
        {StatusUnknownShown,
         QT_TRANSLATE_NOOP("Reason", "The status “{status}” has no documented label, so the patron sees it as it is.")},
        {VirtualLinkShown,
         QT_TRANSLATE_NOOP("Reason", "The details show the link to the virtual event (links: {count}).")},
        {VirtualLinkMissing,
         QT_TRANSLATE_NOOP("Reason", "This order has tickets to a virtual event without an access link (tickets: {count}), so the patron finds no link.")},
        {MobileTickets,
         QT_TRANSLATE_NOOP("Reason", "The details give mobile tickets: they are enabled, and the delivery method is {delivery}.")},
        {MobileTicketsOff,
         QT_TRANSLATE_NOOP("Reason", "There are no mobile tickets: they are not enabled for the site.")},
        {MobileTicketsOtherDelivery,
         QT_TRANSLATE_NOOP("Reason", "There are no mobile tickets: the delivery method is {delivery}, not Email.")},
        {ItemsExchanged,
         QT_TRANSLATE_NOOP("Reason", "Items that were exchanged away are not tickets and are not shown ({count}).")},
        {ItemsDeleted,
         QT_TRANSLATE_NOOP("Reason", "Items that are marked deleted in the source are not shown ({count}).")},
        {ItemsNotYetCreated,
         QT_TRANSLATE_NOOP("Reason", "Items that were created later than the instant of this page are not there yet ({count}).")},
        {PaymentsNotMade,
         QT_TRANSLATE_NOOP("Reason", "Payments that were declined, failed or are void ({count}) do not count as paid.")},
        {TotalFromItems,
         QT_TRANSLATE_NOOP("Reason", "The order has no subtotal, so {total} is computed from its items{assumed}.")},
        {OrderLocked,
         QT_TRANSLATE_NOOP("Reason", "A part of this subscription is paid, so the order is locked: no seat or discount can be changed.")},
        {QualificationNotNeeded,
         QT_TRANSLATE_NOOP("Reason", "The patron ordered logged in and gave no donation with it, so the order needs no qualification.")},
        {QualificationForDonation,
         QT_TRANSLATE_NOOP("Reason", "The patron ordered logged in, but a donation was made with it: that donation must be qualified.")},
        {LoggedInByOrigin,
         QT_TRANSLATE_NOOP("Reason", "The order origin “{origin}” means that the patron was logged in.")},
        {QualificationUnknown,
         QT_TRANSLATE_NOOP("Reason", "The order origin is “{origin}”, not Portal, so it is not known whether the order needs qualification.")},
    };
    return texts;
}

} // namespace pd::words
