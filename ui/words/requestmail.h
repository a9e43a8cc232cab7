// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/newrequest.h"
#include "models/domain/outbox.h"
#include "models/domain/portalsettings.h"
#include "models/domain/ticketorder.h"

namespace pd::words {

// Who does what a patron asks for. R2: the Subscription Fulfillment Administrator, else the Order Fulfillment Administrator; B4: the Benefit
// Administrator. Empty: nobody is set.
[[nodiscard]] QString requestAdmin(const PortalSettings &settings);
[[nodiscard]] QString benefitAdmin(const PortalSettings &settings);

// The mails that tell them. At their end stands what our own intake reads: lines of a name and a value after "-- Patron Desk request --".
[[nodiscard]] NewMail requestMail(const TicketOrder &order, const Contact &patron, const NewRequest &request, RowId number, const QString &recipient);
[[nodiscard]] NewMail benefitMail(const QString &level, const Contact &patron, const QString &note, RowId number, const QString &recipient);

} // namespace pd::words
