// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Linked into a test, or loaded before a program (LD_PRELOAD): in the file that PD_CONNECTIONS names it notes, a line each, whom the process
// speaks to over a network: "address:port", and the names whose address it asks for. What is said goes on as it would.
#include <arpa/inet.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>

namespace {

template <class Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

void note(const char *text, int port)
{
    const char *path = std::getenv("PD_CONNECTIONS");
    if (!path)
        return;
    const int before = errno;
    const int file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (file < 0)
        std::abort(); // a test that cannot see would say that there was nothing
    if (port < 0)
        dprintf(file, "%s\n", text);
    else
        dprintf(file, "%s:%d\n", text, port);
    close(file);
    errno = before;
}

void note(const sockaddr *to)
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    if (to && to->sa_family == AF_INET) {
        const auto *address = reinterpret_cast<const sockaddr_in *>(to);
        inet_ntop(AF_INET, &address->sin_addr, text.data(), text.size());
        note(text.data(), ntohs(address->sin_port));
    } else if (to && to->sa_family == AF_INET6) {
        const auto *address = reinterpret_cast<const sockaddr_in6 *>(to);
        inet_ntop(AF_INET6, &address->sin6_addr, text.data(), text.size());
        note(text.data(), ntohs(address->sin6_port));
    }
}

bool isAddress(const char *name)
{
    in6_addr address;
    return inet_pton(AF_INET, name, &address) == 1 || inet_pton(AF_INET6, name, &address) == 1;
}

} // namespace

extern "C" {

int connect(int socket, const sockaddr *to, socklen_t size)
{
    static const auto real = next<decltype(&connect)>("connect");
    note(to);
    return real(socket, to, size);
}

ssize_t sendto(int socket, const void *bytes, size_t count, int flags, const sockaddr *to, socklen_t size)
{
    static const auto real = next<decltype(&sendto)>("sendto");
    note(to);
    return real(socket, bytes, count, flags, to, size);
}

ssize_t sendmsg(int socket, const msghdr *message, int flags)
{
    static const auto real = next<decltype(&sendmsg)>("sendmsg");
    note(static_cast<const sockaddr *>(message->msg_name));
    return real(socket, message, flags);
}

int getaddrinfo(const char *name, const char *service, const addrinfo *hints, addrinfo **found)
{
    static const auto real = next<decltype(&getaddrinfo)>("getaddrinfo");
    if (name && !isAddress(name))
        note(name, -1);
    return real(name, service, hints, found);
}
}
