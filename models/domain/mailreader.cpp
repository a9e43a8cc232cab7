// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/mailreader.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

// In the order of their enums.
const QStringList &doubtNames()
{
    static const QStringList names{QString(), u"unknown"_s, u"several"_s, u"otherPatron"_s, u"nameOnly"_s, u"notVerified"_s};
    return names;
}

const QStringList &conflictNames()
{
    static const QStringList names{u"locked"_s, u"closed"_s, u"notPending"_s, u"soldOut"_s};
    return names;
}

} // namespace

QString factDoubtName(FactDoubt doubt)
{
    return doubtNames().at(int(doubt));
}

FactDoubt factDoubtOf(QStringView name)
{
    return FactDoubt(std::max<qsizetype>(0, doubtNames().indexOf(name)));
}

QString conflictName(RequestConflict::Kind kind)
{
    return conflictNames().at(int(kind));
}

RequestConflict::Kind conflictOf(QStringView name)
{
    return RequestConflict::Kind(std::max<qsizetype>(0, conflictNames().indexOf(name)));
}

const StoredMail *StoredRequest::first() const
{
    const auto found = std::find_if(thread.begin(), thread.end(), [](const StoredMail &mail) { return mail.message.kind != MessageKind::Automatic; });
    return found == thread.end() ? nullptr : &*found;
}

bool isRequestState(QStringView name)
{
    static constexpr std::array states{"new", "inProgress", "waiting", "filled", "notPossible", "withdrawn"};
    return std::any_of(states.begin(), states.end(), [&](const char *state) { return name == QLatin1String(state); });
}

} // namespace pd
