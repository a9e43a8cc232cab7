// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/outbox.h"
#include "models/domain/portalsettings.h"
#include "models/domain/receipt.h"
#include "models/domain/renewal/reminders.h"

namespace pd::words {

[[nodiscard]] QString mailKindText(MailKind kind);
[[nodiscard]] QString mailStateText(MailState state);
[[nodiscard]] QString cameBackText(); // in the place of its state
// Why no mail is written, as a few words in a list, or as a sentence about an order (MailRefused).
[[nodiscard]] QString mailRefusalText(MailRefusal refusal);
[[nodiscard]] QString mailRefusalText(const Error &error);
[[nodiscard]] QString leftOutText(const renewal::Reminders::LeftOut &left, const QTimeZone &zone);

// The mail that reminds of a renewal. No record says which language a patron reads: it is written in the application's.
[[nodiscard]] NewMail reminderMail(const renewal::Renewal &renewal, const PortalSettings &settings);
// The mail that brings a receipt.
[[nodiscard]] NewMail receiptMail(const Receipt &receipt, RowId order, const QString &recipient);

} // namespace pd::words
