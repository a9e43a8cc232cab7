// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/interrupt.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace pd::mail {

Interrupt::Interrupt()
    : m_event(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    if (m_event < 0)
        qFatal("no event descriptor is left");
}

Interrupt::~Interrupt()
{
    ::close(m_event);
}

void Interrupt::raise()
{
    m_raised = true;
    ::eventfd_write(m_event, 1);
}

bool Interrupt::wait(int ms) const
{
    pollfd event{m_event, POLLIN, 0};
    return ::poll(&event, 1, ms) == 1 || m_raised;
}

} // namespace pd::mail
