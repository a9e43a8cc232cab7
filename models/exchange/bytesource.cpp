// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/bytesource.h"

#include <algorithm>
#include <cstring>

namespace pd::exchange {

qint64 MemorySource::read(char *data, qint64 size)
{
    const qint64 count = std::min<qint64>(size, m_bytes.size() - m_at);
    if (count > 0)
        std::memcpy(data, m_bytes.constData() + m_at, static_cast<std::size_t>(count));
    m_at += count;
    return count;
}

} // namespace pd::exchange
