// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mail/readmessage.h"

namespace pd::mail {

// What a message says of one that could not be delivered for good: by a report of RFC 3464, or in the plain words of the common mail
// servers. None: it says nothing of that, or that the message is late and is tried again. Its words are as they came.
[[nodiscard]] std::optional<DeliveryFailure> deliveryFailure(const ReadMessage &message);

} // namespace pd::mail
