// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>

namespace pd::mail {

// Asks long work on another thread to stop, also where it waits for a network. Raised once, it stays so.
class Interrupt {
public:
    Interrupt();
    ~Interrupt();
    Q_DISABLE_COPY_MOVE(Interrupt)

    void raise(); // from any thread
    [[nodiscard]] bool isRaised() const { return m_raised; }
    // Waits until it is raised, at most so long. True: it is.
    [[nodiscard]] bool wait(int ms) const;
    // Can be read as soon as it is raised; for poll().
    [[nodiscard]] int descriptor() const { return m_event; }

private:
    const int m_event;
    std::atomic_bool m_raised = false;
};

} // namespace pd::mail
