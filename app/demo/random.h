// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace pd::demo {

// SplitMix64. Ours, because the distributions of the standard library differ from one library to the next and
// the same seed must give the same theatre everywhere.
class Random {
public:
    // One independent stream for each purpose and patron, so that any part of a patron can be made again alone.
    Random(quint64 seed, quint64 purpose, quint64 index)
        : m_state(seed)
    {
        m_state = next() ^ (purpose * 0xD1B54A32D192ED03ULL);
        m_state = next() ^ (index * 0x8CB92BA72F3D8DD7ULL);
    }

    quint64 next()
    {
        quint64 z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    // 0 to n - 1
    int below(int n) { return int(((next() >> 32) * quint64(n)) >> 32); }
    int between(int low, int high) { return low + below(high - low + 1); }
    bool percent(int p) { return below(100) < p; }

private:
    quint64 m_state;
};

} // namespace pd::demo
