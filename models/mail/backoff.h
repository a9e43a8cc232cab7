// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace pd::mail {

// How long to wait before the next try: from a second on twice as long each time, five minutes at most, and never quite the
// same for two who wait for one server.
class Backoff {
public:
    // From 0 up to, not with, 1.
    using Random = std::function<double()>;

    explicit Backoff(Random random);

    [[nodiscard]] int nextMs();
    void succeeded() { m_tries = 0; }

    static constexpr int firstMs = 1'000;
    static constexpr int longestMs = 300'000;

private:
    Random m_random;
    int m_tries = 0;
};

} // namespace pd::mail
