// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <memory>

namespace pd::items {

// Requests of one kind, of which only the newest counts: one that is overtaken is not run. May die while requests are
// under way; they count as overtaken.
class Lane {
public:
    Lane() = default;
    ~Lane() { overtake(); }
    Q_DISABLE_COPY_MOVE(Lane)

    // Whether the request this was made for is still the newest. Asked on any thread.
    class Ticket {
    public:
        [[nodiscard]] bool valid() const { return !m_newest || *m_newest == m_number; }

    private:
        friend class Lane;
        std::shared_ptr<std::atomic<quint64>> m_newest;
        quint64 m_number = 0;
    };
    [[nodiscard]] Ticket take()
    {
        Ticket ticket;
        ticket.m_newest = m_newest;
        ticket.m_number = ++*m_newest;
        return ticket;
    }
    void overtake() { ++*m_newest; }

private:
    std::shared_ptr<std::atomic<quint64>> m_newest = std::make_shared<std::atomic<quint64>>(0);
};

} // namespace pd::items
