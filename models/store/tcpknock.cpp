// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/tcpknock.h"

#include <QByteArray>

#include <fcntl.h>
#include <memory>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace pd::store {

namespace {

class Socket {
public:
    explicit Socket(int family)
        : m_fd(::socket(family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
    {
    }
    ~Socket()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(Socket)

    [[nodiscard]] bool ready(short events, int waitMs) const
    {
        pollfd one{m_fd, events, 0};
        return ::poll(&one, 1, waitMs) == 1;
    }
    [[nodiscard]] int error() const
    {
        int error = 0;
        socklen_t size = sizeof error;
        return ::getsockopt(m_fd, SOL_SOCKET, SO_ERROR, &error, &size) == 0 ? error : errno;
    }
    [[nodiscard]] int fd() const { return m_fd; }

private:
    int m_fd;
};

Knock::Found knockAt(const addrinfo &place, int waitMs)
{
    const Socket socket(place.ai_family);
    if (::connect(socket.fd(), place.ai_addr, place.ai_addrlen) != 0) {
        if (errno != EINPROGRESS)
            return Knock::Found::Refused;
        if (!socket.ready(POLLOUT, waitMs))
            return Knock::Found::Silent;
        if (socket.error() != 0)
            return Knock::Found::Refused;
    }
    // PostgreSQL's SSLRequest; one letter comes back: S or N.
    static constexpr unsigned char request[] = {0, 0, 0, 8, 0x04, 0xD2, 0x16, 0x2F};
    if (::send(socket.fd(), request, sizeof request, MSG_NOSIGNAL) != ssize_t(sizeof request))
        return Knock::Found::NotPostgres;
    char letter = 0;
    if (!socket.ready(POLLIN, waitMs))
        return Knock::Found::NotPostgres;
    if (::recv(socket.fd(), &letter, 1, 0) != 1)
        return Knock::Found::NotPostgres;
    return letter == 'S' ? Knock::Found::Encrypting : letter == 'N' ? Knock::Found::Plain : Knock::Found::NotPostgres;
}

QString asText(const addrinfo &place)
{
    char text[NI_MAXHOST] = {};
    ::getnameinfo(place.ai_addr, place.ai_addrlen, text, sizeof text, nullptr, 0, NI_NUMERICHOST);
    return QString::fromLatin1(text);
}

} // namespace

Knock knock(const QString &host, int port, int waitMs)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *list = nullptr;
    if (::getaddrinfo(host.toUtf8().constData(), QByteArray::number(port).constData(), &hints, &list) != 0 || !list)
        return {};
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> guard(list, &::freeaddrinfo);
    Knock best{Knock::Found::NoAddress, asText(*list)};
    for (const addrinfo *place = list; place; place = place->ai_next) {
        const Knock::Found found = knockAt(*place, waitMs);
        if (found > best.found)
            best = {found, asText(*place)};
        if (found >= Knock::Found::Plain)
            break;
    }
    return best;
}

} // namespace pd::store
