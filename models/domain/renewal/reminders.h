// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/outbox.h"
#include "models/domain/renewal/standing.h"

namespace pd::renewal {

// Who was reminded when, and how soon somebody may be again.
struct ReminderRules {
    QHash<RowId, Instant> last; // by order
    int days = 14;
    bool again = false; // also those who were reminded in these days
    Instant at;
    bool evenNoPost = false; // also those who want no post: an e-mail is none
};

struct Reminders {
    struct LeftOut {
        Renewal renewal;
        MailRefusal reason = MailRefusal::Settled;
        std::optional<Instant> reminded;
    };
    std::vector<Renewal> wanted;  // one mail for each, in the order of the renewals
    std::vector<LeftOut> leftOut; // by reason
};

// Mails that remind patrons of what is pending or part paid, to those who may be written to and have an address.
[[nodiscard]] Reminders remindersFor(const std::vector<Renewal> &renewals, const ReminderRules &rules);

// mailRefusal() of a reminder; with `evenNoPost` also to somebody who wants no post: that wish speaks of letters.
[[nodiscard]] std::optional<MailRefusal> reminderRefusal(const Contact &contact, bool evenNoPost);

// Whether it is too soon for another reminder.
[[nodiscard]] bool remindedLately(std::optional<Instant> last, int days, Instant at);

} // namespace pd::renewal
