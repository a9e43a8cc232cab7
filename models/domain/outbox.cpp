// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/outbox.h"

#include "models/domain/emailaddress.h"

#include <algorithm>
#include <array>

namespace pd {

namespace {

constexpr std::array kinds{"reply", "reminder", "receipt", "request"};
constexpr std::array states{"waiting", "sending", "sent", "probablySent", "failed", "cancelled"};
constexpr std::array refusals{"deceased", "optedOut", "doNotMail", "gone", "settled", "noAddress", "addressUnfit", "addressOther", "remindedLately"};

template <class Words>
std::optional<int> placeOf(const Words &words, QStringView name)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](const char *word) { return name == QLatin1StringView(word); });
    return found == words.end() ? std::nullopt : std::optional(int(found - words.begin()));
}

} // namespace

QString mailKindName(MailKind kind)
{
    return QString::fromLatin1(kinds[std::size_t(kind)]);
}

MailKind mailKindOf(QStringView name)
{
    return MailKind(placeOf(kinds, name).value_or(0));
}

QString mailStateName(MailState state)
{
    return QString::fromLatin1(states[std::size_t(state)]);
}

MailState mailStateOf(QStringView name)
{
    return MailState(placeOf(states, name).value_or(0));
}

QString mailRefusalName(MailRefusal refusal)
{
    return QString::fromLatin1(refusals[std::size_t(refusal)]);
}

std::optional<MailRefusal> mailRefusalNamed(QStringView name)
{
    const std::optional<int> place = placeOf(refusals, name);
    return place ? std::optional(MailRefusal(*place)) : std::nullopt;
}

std::optional<MailRefusal> mailRefusal(const Contact &contact, MailKind kind)
{
    if (contact.deceased)
        return MailRefusal::Deceased;
    if (kind == MailKind::Reminder && contact.optedOutOfEmail)
        return MailRefusal::OptedOut;
    if (kind == MailKind::Reminder && contact.doNotMail)
        return MailRefusal::DoNotMail;
    if (contact.id == 0 || contact.sourceDeleted || !contact.mergedInto.isEmpty())
        return MailRefusal::Gone;
    if (contact.email.trimmed().isEmpty())
        return MailRefusal::NoAddress;
    if (!isEmailAddress(contact.email.trimmed()))
        return MailRefusal::AddressUnfit;
    return std::nullopt;
}

} // namespace pd
