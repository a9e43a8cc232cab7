// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup/callplace.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <cerrno>
#include <optional>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace pd::startup {

namespace {

constexpr int waiting = 16; // callers before the first is let in
constexpr unsigned long lookEveryMs = 20;

// Nothing where the path is too long for a socket.
std::optional<sockaddr_un> addressOf(const QByteArray &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.isEmpty() || size_t(path.size()) >= sizeof address.sun_path)
        return std::nullopt;
    qstrncpy(address.sun_path, path.constData(), sizeof address.sun_path);
    return address;
}

// As the call says, begun anew where a signal came between.
template <class Call>
auto uninterrupted(Call call)
{
    auto result = call();
    while (result < 0 && errno == EINTR)
        result = call();
    return result;
}

bool sendAll(int socket, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t sent = uninterrupted([&] { return ::send(socket, bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL); });
        if (sent <= 0)
            return false;
        bytes = bytes.sliced(sent);
    }
    return true;
}

} // namespace

Descriptor::~Descriptor()
{
    if (m_number >= 0)
        ::close(m_number);
}

// One who has come and not said all yet.
class CallPlace::Guest : public QObject {
public:
    Guest(Descriptor socket, CallPlace &place)
        : QObject(&place)
        , m_place(place)
        , m_socket(std::move(socket))
        , m_ear(m_socket.number(), QSocketNotifier::Read)
    {
        connect(&m_ear, &QSocketNotifier::activated, this, &Guest::hear);
    }

private:
    void hear()
    {
        char bytes[4096];
        const ssize_t count = uninterrupted([&] { return ::recv(m_socket.number(), bytes, sizeof bytes, 0); });
        if (count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
            return;
        if (count > 0)
            m_said.append(bytes, count);
        const qsizetype end = m_said.indexOf('\n');
        if (count > 0 && end < 0 && m_said.size() <= longestCall)
            return;
        m_ear.setEnabled(false);
        deleteLater();
        if (end < 0)
            return; // it has gone, or never ends
        static_cast<void>(sendAll(m_socket.number(), "here\n"));
        const auto heard = m_place.m_heard; // which may make another place, and this one go
        heard(m_said.first(end));
    }

    CallPlace &m_place;
    const Descriptor m_socket;
    QSocketNotifier m_ear; // goes before the socket
    QByteArray m_said;
};

CallPlace::CallPlace(QString path, std::function<void(const QByteArray &)> heard)
    : m_path(std::move(path))
    , m_heard(std::move(heard))
    , m_socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
{
    open();
}

CallPlace::~CallPlace()
{
    struct stat there {};
    const QByteArray path = QFile::encodeName(m_path);
    if (listens() && ::lstat(path.constData(), &there) == 0 && m_place == std::pair(there.st_dev, there.st_ino))
        ::unlink(path.constData());
}

void CallPlace::open()
{
    const QByteArray path = QFile::encodeName(m_path);
    const auto address = addressOf(path);
    if (!address || m_socket.number() < 0)
        return;
    ::unlink(path.constData());
    struct stat made {};
    if (::bind(m_socket.number(), reinterpret_cast<const sockaddr *>(&*address), sizeof *address) != 0 || ::chmod(path.constData(), S_IRUSR | S_IWUSR) != 0
        || ::listen(m_socket.number(), waiting) != 0 || ::lstat(path.constData(), &made) != 0)
        return;
    m_place = {made.st_dev, made.st_ino};
    m_door = std::make_unique<QSocketNotifier>(m_socket.number(), QSocketNotifier::Read);
    connect(m_door.get(), &QSocketNotifier::activated, this, &CallPlace::letIn);
}

void CallPlace::letIn()
{
    for (;;) {
        Descriptor guest(uninterrupted([this] { return ::accept4(m_socket.number(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK); }));
        if (guest.number() < 0)
            return;
        new Guest(std::move(guest), *this);
    }
}

Descriptor lockAt(const QString &path, int patienceMs)
{
    Descriptor file(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR));
    for (QDeadlineTimer patience(patienceMs); ::flock(file.number(), LOCK_EX | LOCK_NB) != 0;) {
        if (file.number() < 0 || patience.hasExpired())
            return Descriptor(-1);
        QThread::msleep(lookEveryMs);
    }
    return file;
}

bool callAt(const QString &path, const QByteArray &line, int patienceMs)
{
    const auto address = addressOf(QFile::encodeName(path));
    const Descriptor socket(address ? ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0) : -1);
    if (socket.number() < 0)
        return false;
    const timeval patience{patienceMs / 1000, patienceMs % 1000 * 1000};
    for (const int step : {SO_SNDTIMEO, SO_RCVTIMEO}) // the first is that of connecting, too
        ::setsockopt(socket.number(), SOL_SOCKET, step, &patience, sizeof patience);
    const int connected = uninterrupted([&] { return ::connect(socket.number(), reinterpret_cast<const sockaddr *>(&*address), sizeof *address); });
    if (connected != 0 || !sendAll(socket.number(), line + '\n'))
        return false;
    char answer = 0;
    return uninterrupted([&] { return ::recv(socket.number(), &answer, 1, 0); }) > 0; // one that hangs has not answered
}

} // namespace pd::startup
