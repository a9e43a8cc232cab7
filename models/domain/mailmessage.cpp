// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/mailmessage.h"

#include <array>
#include <cstddef>

namespace pd {

namespace {

constexpr std::array kinds{"request", "automatic", "unreadable", "other"};
constexpr std::array genuines{"yes", "unverified", "failed"};
constexpr std::array genuineReasons{"", "signed", "notConfigured", "noResult", "notSigned", "signedElsewhere", "senderElsewhere", "sendersSeveral",
                                    "signatureFailed", "policyFailed", "forged", "fromFile"};
constexpr std::array kindReasons{"", "autoSubmitted", "bulk", "noReturn", "report", "empty", "noHeader", "tooLarge", "tooManyParts", "stuck", "crashed", "withheld"};
static_assert(kinds.size() == std::size_t(MessageKind::Other) + 1);
static_assert(genuines.size() == std::size_t(Genuine::Failed) + 1);
static_assert(kindReasons.size() == std::size_t(KindReason::Withheld) + 1);
static_assert(genuineReasons.size() == std::size_t(GenuineReason::FromFile) + 1);

template <class E, std::size_t N>
E named(const std::array<const char *, N> &names, QStringView name, E otherwise)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (name == QLatin1String(names[i]))
            return E(int(i));
    }
    return otherwise;
}

template <class E, std::size_t N>
QString nameOf(const std::array<const char *, N> &names, E value)
{
    return QString::fromLatin1(names[std::size_t(value)]);
}

} // namespace

QString messageKindName(MessageKind kind)
{
    return nameOf(kinds, kind);
}

MessageKind messageKindOf(QStringView name)
{
    return named(kinds, name, MessageKind::Other);
}

QString genuineName(Genuine genuine)
{
    return nameOf(genuines, genuine);
}

Genuine genuineOf(QStringView name)
{
    return named(genuines, name, Genuine::Unverified);
}

QString genuineReasonName(GenuineReason reason)
{
    return nameOf(genuineReasons, reason);
}

GenuineReason genuineReasonOf(QStringView name)
{
    return named(genuineReasons, name, GenuineReason::None);
}

QString kindReasonName(KindReason reason)
{
    return nameOf(kindReasons, reason);
}

KindReason kindReasonOf(QStringView name)
{
    return named(kindReasons, name, KindReason::None);
}

MessageKind kindForPeople(KindReason reason)
{
    return reason >= KindReason::Empty ? MessageKind::Unreadable : MessageKind::Request;
}

} // namespace pd
