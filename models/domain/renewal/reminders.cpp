// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/renewal/reminders.h"

#include <algorithm>

namespace pd::renewal {

namespace {

constexpr qint64 dayMs = 86'400'000;

std::optional<MailRefusal> reasonAgainst(const Renewal &renewal, const ReminderRules &rules, std::optional<Instant> last)
{
    const std::optional<MailRefusal> personal = reminderRefusal(renewal.contact, rules.evenNoPost);
    if (personal && *personal < MailRefusal::Settled)
        return personal;
    if (renewal.standing != Standing::Pending && renewal.standing != Standing::PartPaid)
        return MailRefusal::Settled;
    if (personal)
        return personal;
    return !rules.again && remindedLately(last, rules.days, rules.at) ? std::optional(MailRefusal::RemindedLately) : std::nullopt;
}

} // namespace

std::optional<MailRefusal> reminderRefusal(const Contact &contact, bool evenNoPost)
{
    Contact addressee = contact;
    addressee.doNotMail = contact.doNotMail && !evenNoPost;
    return mailRefusal(addressee, MailKind::Reminder);
}

bool remindedLately(std::optional<Instant> last, int days, Instant at)
{
    return last && at.ms < last->ms + days * dayMs;
}

Reminders remindersFor(const std::vector<Renewal> &renewals, const ReminderRules &rules)
{
    Reminders reminders;
    for (const Renewal &renewal : renewals) {
        const auto found = rules.last.constFind(renewal.order);
        const std::optional<Instant> last = found == rules.last.cend() ? std::nullopt : std::optional(*found);
        if (const auto reason = reasonAgainst(renewal, rules, last))
            reminders.leftOut.push_back({renewal, *reason, last});
        else
            reminders.wanted.push_back(renewal);
    }
    std::stable_sort(reminders.leftOut.begin(), reminders.leftOut.end(), [](const auto &a, const auto &b) { return a.reason < b.reason; });
    return reminders;
}

} // namespace pd::renewal
