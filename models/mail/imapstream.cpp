// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/imapstream.h"

#include "models/mail/curlhandle.h"

#include <QDeadlineTimer>

#include <poll.h>

using namespace Qt::StringLiterals;

namespace pd::mail {

namespace {

class CurlStream final : public Stream {
public:
    CurlStream(std::unique_ptr<CurlHandle> handle, const QString &host, const Interrupt &interrupt)
        : m_handle(std::move(handle))
        , m_host(host)
        , m_interrupt(interrupt)
    {
        curl_easy_getinfo(m_handle->get(), CURLINFO_ACTIVESOCKET, &m_socket);
    }

    Result<qsizetype> read(char *data, qsizetype size, int waitMs) override
    {
        const QDeadlineTimer deadline(waitMs);
        while (isUsable()) {
            size_t got = 0;
            const CURLcode code = curl_easy_recv(m_handle->get(), data, size_t(size), &got);
            if (code == CURLE_OK && got > 0)
                return qsizetype(got);
            if (code != CURLE_AGAIN)
                return broken(code == CURLE_OK ? CURLE_GOT_NOTHING : code);
            if (!waitFor(POLLIN, deadline))
                return qsizetype(0);
        }
        return unusable();
    }

    Result<void> write(QByteArrayView bytes, int waitMs) override
    {
        QDeadlineTimer deadline(waitMs);
        while (!bytes.isEmpty() && isUsable()) {
            size_t given = 0;
            const CURLcode code = curl_easy_send(m_handle->get(), bytes.data(), size_t(bytes.size()), &given);
            if (code != CURLE_OK && code != CURLE_AGAIN)
                return broken(code);
            bytes = bytes.sliced(qsizetype(given));
            if (given > 0)
                deadline.setRemainingTime(waitMs);
            else if (!waitFor(POLLOUT, deadline))
                return broken(CURLE_OPERATION_TIMEDOUT);
        }
        return bytes.isEmpty() ? Result<void>() : unusable();
    }

    void close() override { m_handle.reset(); }

private:
    [[nodiscard]] bool isUsable() const { return m_handle && !m_interrupt.isRaised(); }
    // True also where the interrupt was raised.
    [[nodiscard]] bool waitFor(short events, const QDeadlineTimer &deadline) const
    {
        pollfd both[] = {{m_socket, events, 0}, {m_interrupt.descriptor(), POLLIN, 0}};
        return ::poll(both, 2, int(deadline.remainingTime())) != 0;
    }
    [[nodiscard]] Error unusable() const
    {
        return m_interrupt.isRaised() ? Error{ErrorCode::Cancelled, {}, {}} : broken(CURLE_GOT_NOTHING);
    }
    [[nodiscard]] Error broken(CURLcode code) const
    {
        return {ErrorCode::MailInterrupted, {{u"host"_s, m_host}}, u"libcurl %1: %2"_s.arg(code).arg(QLatin1StringView(curl_easy_strerror(code)))};
    }

    std::unique_ptr<CurlHandle> m_handle;
    QString m_host;
    const Interrupt &m_interrupt;
    curl_socket_t m_socket = CURL_SOCKET_BAD;
};

} // namespace

Result<std::unique_ptr<Stream>> openImapStream(const MailServer &server, const MailSecret &secret, const MailTimes &times, const Interrupt &interrupt)
{
    auto handle = std::make_unique<CurlHandle>("imap", server, secret, times, interrupt);
    curl_easy_setopt(handle->get(), CURLOPT_CONNECT_ONLY, 1L);
    if (const CURLcode code = handle->perform(); code != CURLE_OK)
        return handle->error(code);
    return std::unique_ptr<Stream>(std::make_unique<CurlStream>(std::move(handle), server.host, interrupt));
}

} // namespace pd::mail
