// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QString>
#include <QUrlQuery>

#include <memory>
#include <optional>
#include <vector>

namespace pd::mail {

class Interrupt;

// Waits for a browser that comes back from a sign-in: on 127.0.0.1, at a port that the system chooses, and for one answer only. Whatever else
// comes to the port, another page's request among it, is refused and changes nothing.
class BrowserRedirect {
public:
    // Internal where the system gives no port.
    [[nodiscard]] static Result<std::unique_ptr<BrowserRedirect>> listen();
    ~BrowserRedirect();
    Q_DISABLE_COPY_MOVE(BrowserRedirect)

    [[nodiscard]] QString address() const; // http://127.0.0.1:PORT
    // What the browser brings with the right `state`; it is shown `page`, plain text, and nobody is answered after that. SignInFault::TimedOut,
    // Cancelled.
    [[nodiscard]] Result<QUrlQuery> wait(const QString &state, const QString &page, int ms, const Interrupt &interrupt);

    static constexpr qsizetype mostBytes = 16 * 1024; // of a request's first lines
    static constexpr std::size_t mostGuests = 16;     // at a time

private:
    struct Guest {
        int socket;
        QByteArray said;
    };
    BrowserRedirect(int socket, int port);
    void close();
    void welcome(std::vector<Guest> &guests) const;
    // What a guest's request brings; it is answered and gone unless it is still speaking.
    [[nodiscard]] std::optional<QUrlQuery> hear(Guest &guest, const QString &state, const QString &page) const;

    int m_socket;
    int m_port;
};

} // namespace pd::mail
