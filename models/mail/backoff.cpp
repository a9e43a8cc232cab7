// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/backoff.h"

#include <algorithm>

namespace pd::mail {

Backoff::Backoff(Random random)
    : m_random(std::move(random))
{
}

int Backoff::nextMs()
{
    constexpr int doublings = 9; // more make no difference
    const int full = std::min(longestMs, firstMs << std::min(m_tries, doublings));
    ++m_tries;
    return std::max(firstMs, int(full * (0.5 + m_random() / 2)));
}

} // namespace pd::mail
