// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/browserredirect.h"

#include "models/domain/signin.h"
#include "models/mail/interrupt.h"

#include <QDeadlineTimer>
#include <QUrl>

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace pd::mail {

namespace {

void answer(int socket, const char *status, const QString &page)
{
    const QByteArray body = page.toUtf8();
    const QByteArray whole = QByteArray("HTTP/1.1 ") + status + "\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n" + body;
    static_cast<void>(::send(socket, whole.constData(), size_t(whole.size()), MSG_NOSIGNAL)); // it fits into what the system takes at once
    ::shutdown(socket, SHUT_WR);
}

// The address in "GET /?… HTTP/1.1"; nothing of another request.
QByteArray addressIn(const QByteArray &said)
{
    const QList<QByteArray> words = said.left(said.indexOf("\r\n")).split(' ');
    return words.size() == 3 && words[0] == "GET" && words[2].startsWith("HTTP/1.") && words[1].startsWith('/') ? words[1] : QByteArray();
}

// A browser writes a space as + there.
QUrlQuery queryOf(const QByteArray &address)
{
    const qsizetype mark = address.indexOf('?');
    return mark < 0 ? QUrlQuery() : QUrlQuery(QString::fromLatin1(address.sliced(mark + 1)).replace(u'+', u"%20"_s));
}

} // namespace

BrowserRedirect::BrowserRedirect(int socket, int port)
    : m_socket(socket)
    , m_port(port)
{
}

BrowserRedirect::~BrowserRedirect()
{
    close();
}

void BrowserRedirect::close()
{
    if (m_socket >= 0)
        ::close(std::exchange(m_socket, -1));
}

Result<std::unique_ptr<BrowserRedirect>> BrowserRedirect::listen()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *const given = reinterpret_cast<sockaddr *>(&address);
    if (socket < 0 || ::bind(socket, given, size) != 0 || ::listen(socket, int(mostGuests)) != 0 || ::getsockname(socket, given, &size) != 0) {
        if (socket >= 0)
            ::close(socket);
        return Error{ErrorCode::Internal, {}, u"no port of 127.0.0.1: "_s + qt_error_string(errno)};
    }
    return std::unique_ptr<BrowserRedirect>(new BrowserRedirect(socket, ntohs(address.sin_port)));
}

QString BrowserRedirect::address() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_port);
}

Result<QUrlQuery> BrowserRedirect::wait(const QString &state, const QString &page, int ms, const Interrupt &interrupt)
{
    const QDeadlineTimer deadline(ms);
    std::vector<Guest> guests;
    std::optional<QUrlQuery> found;
    while (!found && !interrupt.isRaised() && !deadline.hasExpired()) {
        std::vector<pollfd> all{{interrupt.descriptor(), POLLIN, 0}, {m_socket, POLLIN, 0}};
        for (const Guest &guest : guests)
            all.push_back({guest.socket, POLLIN, 0});
        if (::poll(all.data(), all.size(), int(deadline.remainingTime())) <= 0)
            continue;
        for (std::size_t i = 0; i < guests.size() && !found; ++i) {
            if (all[i + 2].revents != 0)
                found = hear(guests[i], state, page);
        }
        std::erase_if(guests, [](const Guest &guest) { return guest.socket < 0; });
        if (all[1].revents != 0 && !found)
            welcome(guests);
    }
    for (const Guest &guest : guests)
        ::close(guest.socket);
    if (found || deadline.hasExpired())
        close();
    if (found)
        return *std::move(found);
    return interrupt.isRaised() ? Error{ErrorCode::Cancelled, {}, {}} : signInError(SignInFault::TimedOut, {{u"minutes"_s, std::max(1, ms / 60'000)}});
}

// A browser may open connections and say nothing: they wait beside the one that speaks. Of too many the oldest goes.
void BrowserRedirect::welcome(std::vector<Guest> &guests) const
{
    const int socket = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (socket < 0)
        return;
    if (guests.size() >= mostGuests) {
        ::close(guests.front().socket);
        guests.erase(guests.begin());
    }
    guests.push_back({socket, {}});
}

std::optional<QUrlQuery> BrowserRedirect::hear(Guest &guest, const QString &state, const QString &page) const
{
    char data[4096];
    const ssize_t got = ::recv(guest.socket, data, sizeof data, 0);
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return std::nullopt;
    if (got > 0)
        guest.said.append(data, got);
    const bool whole = guest.said.contains("\r\n\r\n");
    if (got > 0 && !whole && guest.said.size() <= mostBytes)
        return std::nullopt;
    const QUrlQuery query = whole ? queryOf(addressIn(guest.said)) : QUrlQuery();
    const bool right = query.queryItemValue(u"state"_s, QUrl::FullyDecoded) == state && (query.hasQueryItem(u"code"_s) || query.hasQueryItem(u"error"_s));
    if (got > 0)
        answer(guest.socket, right ? "200 OK" : "400 Bad Request", right ? page : QString());
    ::close(std::exchange(guest.socket, -1));
    return right ? std::optional(query) : std::nullopt;
}

} // namespace pd::mail
