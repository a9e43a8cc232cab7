// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/mail/interrupt.h"
#include "models/mail/mailserver.h"

#include <curl/curl.h>
#include <memory>

class QUrl;

namespace pd::mail {

// One handle of libcurl, set up as every connection to a mail server, or to where people sign in, must be: always encrypted, certificate and host name
// checked, the login never sent before that, no proxy and no file of the user consulted. `interrupt` outlives it.
class CurlHandle {
public:
    // `scheme`: imap or smtp.
    CurlHandle(const QByteArray &scheme, const MailServer &server, const MailSecret &secret, const MailTimes &times, const Interrupt &interrupt);
    // To a web server, by https only, without a login; an answer that leads elsewhere is not followed. `caFile` as in MailServer.
    CurlHandle(const QUrl &address, const QString &caFile, const MailTimes &times, const Interrupt &interrupt);
    ~CurlHandle();
    Q_DISABLE_COPY_MOVE(CurlHandle)

    [[nodiscard]] CURL *get() const { return m_handle; }
    [[nodiscard]] CURLcode perform() { return curl_easy_perform(m_handle); }
    [[nodiscard]] long responseCode() const;
    // Why perform() gave `code`, where the reason lies below the mail protocol or in the login.
    [[nodiscard]] Error error(CURLcode code) const;

private:
    template <class T>
    void set(CURLoption option, T value)
    {
        curl_easy_setopt(m_handle, option, value);
    }
    void setUp(const QByteArray &url, const QByteArray &protocols, const QString &caFile, const MailTimes &times, const Interrupt &interrupt);
    [[nodiscard]] bool wasConnected() const;

    CURL *m_handle;
    QString m_host;
    QString m_user;
    int m_port;
    char m_words[CURL_ERROR_SIZE] = {};
};

} // namespace pd::mail
