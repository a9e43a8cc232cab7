// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/mailhelper.h"

#include "models/mail/wire.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace pd::mail {

namespace {

constexpr quint32 longestRead = 8 * 1024 * 1024;

// Moves bytes over a socket until a moment; the other side may be gone at any time.
class Carrier {
public:
    Carrier(int socket, int ms)
        : m_socket(socket)
        , m_ms(ms)
    {
        m_timer.start();
    }

    [[nodiscard]] bool tooLong() const { return m_tooLong; }

    bool send(const QByteArray &bytes)
    {
        for (qsizetype at = 0; at < bytes.size();) {
            const ssize_t put = ::send(m_socket, bytes.constData() + at, std::size_t(bytes.size() - at), MSG_NOSIGNAL | MSG_DONTWAIT);
            if (put > 0)
                at += put;
            else if (!goesOn(put, POLLOUT))
                return false;
        }
        return true;
    }

    bool receive(QByteArray &bytes)
    {
        for (qsizetype at = 0; at < bytes.size();) {
            const ssize_t got = ::recv(m_socket, bytes.data() + at, std::size_t(bytes.size() - at), MSG_DONTWAIT);
            if (got > 0)
                at += got;
            else if (got == 0 || !goesOn(got, POLLIN))
                return false;
        }
        return true;
    }

private:
    bool goesOn(ssize_t answer, short event)
    {
        if (answer < 0 && errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR)
            return false;
        pollfd wait{m_socket, event, 0};
        const qint64 left = m_ms - m_timer.elapsed();
        const int ready = left > 0 ? ::poll(&wait, 1, int(left)) : 0;
        m_tooLong = ready == 0;
        return ready > 0 || (ready < 0 && errno == EINTR);
    }

    int m_socket;
    int m_ms;
    QElapsedTimer m_timer;
    bool m_tooLong = false;
};

// What the helper knows of its surroundings: where its libraries are, and a language in which every machine reads alike.
QList<QByteArray> surroundings()
{
    QList<QByteArray> known{"LC_ALL=C.UTF-8"};
    for (const char *name : {"LD_LIBRARY_PATH", "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS", "QT_LOGGING_RULES"}) {
        if (qEnvironmentVariableIsSet(name))
            known.append(QByteArray(name) + '=' + qgetenv(name));
    }
    return known;
}

// Between two questions nothing is said: it is gone, and not by what comes next.
bool hungUp(int socket)
{
    pollfd now{socket, POLLIN, 0};
    return ::poll(&now, 1, 0) > 0;
}

} // namespace

QString mailHelperPath(const QString &programFolder)
{
    const QString name = u"patrondesk-mailhelper"_s;
    const QString installed = QDir::cleanPath(programFolder + u"/../"_s + QStringLiteral(PD_LIBEXECDIR) + u"/patrondesk/"_s + name);
    return QFileInfo::exists(installed) ? installed : programFolder + u'/' + name;
}

MailHelper::MailHelper(QString program)
    : m_program(std::move(program))
{
}

MailHelper::~MailHelper()
{
    end();
}

Result<void> MailHelper::start()
{
    const Error failed{ErrorCode::MailHelperFailed, {{u"path"_s, m_program}}, {}};
    int ends[2] = {-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return failed;
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, ends[1], STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&files, ends[1], STDOUT_FILENO);
    QByteArray program = QFile::encodeName(m_program);
    char *arguments[] = {program.data(), nullptr};
    QList<QByteArray> known = surroundings();
    std::vector<char *> environment;
    for (QByteArray &one : known)
        environment.push_back(one.data());
    environment.push_back(nullptr);
    pid_t process = 0;
    const int spawned = ::posix_spawn(&process, program.constData(), &files, nullptr, arguments, environment.data());
    posix_spawn_file_actions_destroy(&files);
    ::close(ends[1]);
    if (spawned != 0) {
        ::close(ends[0]);
        return failed;
    }
    m_process = process;
    m_socket = ends[0];
    QByteArray said(helloSize, '\0');
    if (!Carrier(m_socket, m_patienceMs).receive(said) || said != QByteArray(hello, helloSize)) {
        end();
        return failed;
    }
    return {};
}

void MailHelper::end()
{
    if (m_socket >= 0)
        ::close(m_socket);
    m_socket = -1;
    if (m_process > 0) {
        ::kill(m_process, SIGKILL); // it holds nothing that could be lost
        while (::waitpid(m_process, nullptr, 0) < 0 && errno == EINTR) { }
    }
    m_process = 0;
}

KindReason MailHelper::gone(bool tooLong)
{
    int status = 0;
    if (!tooLong) { // it closed the stream: by its end, or it is about to
        pollfd none{-1, 0, 0};
        pid_t ended = 0;
        for (int turns = 0; turns < 200 && ended == 0; ++turns) {
            ended = ::waitpid(m_process, &status, WNOHANG);
            if (ended == 0)
                ::poll(&none, 1, 5);
        }
        if (ended == m_process)
            m_process = 0;
    }
    end();
    const bool ranOut = WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU;
    return tooLong || ranOut ? KindReason::Stuck : KindReason::Crashed;
}

Result<MailHelper::Reply> MailHelper::ask(quint8 kind, int part, const QByteArray &raw)
{
    Result<Reply> reply = askOnce(kind, part, raw);
    if (reply && (reply->trouble == KindReason::Stuck || reply->trouble == KindReason::Crashed))
        reply = askOnce(kind, part, raw);
    return reply;
}

Result<MailHelper::Reply> MailHelper::askOnce(quint8 kind, int part, const QByteArray &raw)
{
    if (raw.size() > limits::message)
        return Reply{KindReason::TooLarge, 0, {}};
    if (m_process != 0 && hungUp(m_socket))
        end();
    if (m_process == 0) {
        if (const Result<void> started = start(); !started)
            return started.error();
    }
    Carrier carrier(m_socket, m_patienceMs);
    QByteArray head(FrameHead::size, '\0');
    if (!carrier.send(encoded(FrameHead{kind, quint32(part), quint32(raw.size())}) + raw) || !carrier.receive(head))
        return Reply{gone(carrier.tooLong()), 0, {}};
    const FrameHead answer = frameHead(head);
    const quint32 longest = kind == quint8(Ask::Part) ? quint32(limits::message) : longestRead;
    QByteArray body(qsizetype(std::min(answer.length, longest)), '\0');
    if (answer.kind != kind || answer.length > longest || !carrier.receive(body))
        return Reply{gone(carrier.tooLong()), 0, {}};
    return Reply{KindReason::None, answer.part, std::move(body)};
}

Result<ReadMessage> MailHelper::read(const QByteArray &raw)
{
    const Result<Reply> reply = ask(quint8(Ask::Read), 0, raw);
    if (!reply)
        return reply.error();
    ReadMessage message;
    message.refused = reply->trouble;
    if (reply->trouble != KindReason::None)
        return message;
    std::optional<ReadMessage> said = decoded(reply->body);
    if (!said) {
        end(); // who speaks like that is not asked again
        message.refused = KindReason::Crashed;
        return message;
    }
    return *std::move(said);
}

Result<std::optional<QByteArray>> MailHelper::part(const QByteArray &raw, int part)
{
    const Result<Reply> reply = ask(quint8(Ask::Part), part, raw);
    if (!reply)
        return reply.error();
    if (reply->trouble != KindReason::None || reply->part == 0)
        return std::optional<QByteArray>();
    return std::optional(reply->body);
}

} // namespace pd::mail
