// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/mailreader.h"

#include <algorithm>
#include <array>

namespace pd {

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
