// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/curlhandle.h"

#include <QUrl>

#include <mutex>

using namespace Qt::StringLiterals;

namespace pd::mail {

namespace {

CURL *newHandle()
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    CURL *handle = curl_easy_init();
    if (!handle)
        qFatal("no handle of libcurl is left");
    return handle;
}

int stopWhenRaised(void *interrupt, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<const Interrupt *>(interrupt)->isRaised() ? 1 : 0;
}

QByteArray urlOf(const QByteArray &scheme, const MailServer &server)
{
    const bool address = server.host.contains(u':');
    const QByteArray host = address ? server.host.toLatin1() : QUrl::toAce(server.host);
    return scheme + (server.security == MailServer::Security::Tls ? "s://" : "://") + (address ? '[' + host + ']' : host) + ':' + QByteArray::number(server.port);
}

} // namespace

CurlHandle::CurlHandle(const QByteArray &scheme, const MailServer &server, const MailSecret &secret, const MailTimes &times, const Interrupt &interrupt)
    : m_handle(newHandle())
    , m_host(server.host)
    , m_user(server.user)
    , m_port(server.port)
{
    setUp(urlOf(scheme, server), scheme + ',' + scheme + 's', server.caFile, times, interrupt);
    set(CURLOPT_USE_SSL, long(CURLUSESSL_ALL)); // else a token goes out in the clear where STARTTLS is not offered
    set(CURLOPT_USERNAME, server.user.toUtf8().constData());
    const bool token = secret.kind == MailSecret::Kind::Token;
    set(token ? CURLOPT_XOAUTH2_BEARER : CURLOPT_PASSWORD, secret.text.toUtf8().constData());
    set(CURLOPT_LOGIN_OPTIONS, token ? "AUTH=OAUTHBEARER;AUTH=XOAUTH2" : "AUTH=PLAIN;AUTH=LOGIN");
    set(CURLOPT_SASL_IR, 1L);
}

CurlHandle::CurlHandle(const QUrl &address, const QString &caFile, const MailTimes &times, const Interrupt &interrupt)
    : m_handle(newHandle())
    , m_host(address.host())
    , m_port(address.port(443))
{
    setUp(address.toEncoded(), "https", caFile, times, interrupt);
    set(CURLOPT_FOLLOWLOCATION, 0L);
}

void CurlHandle::setUp(const QByteArray &url, const QByteArray &protocols, const QString &caFile, const MailTimes &times, const Interrupt &interrupt)
{
    set(CURLOPT_URL, url.constData());
    set(CURLOPT_PROTOCOLS_STR, protocols.constData());
    set(CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    if (!caFile.isEmpty()) {
        set(CURLOPT_CAINFO, caFile.toLocal8Bit().constData());
        set(CURLOPT_CAPATH, static_cast<const char *>(nullptr));
    }
    set(CURLOPT_PROXY, "");
    set(CURLOPT_NETRC, long(CURL_NETRC_IGNORED));
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_TCP_KEEPALIVE, 1L);
    set(CURLOPT_CONNECTTIMEOUT_MS, long(times.connectMs));
    set(CURLOPT_SERVER_RESPONSE_TIMEOUT, long((times.stallMs + 999) / 1000)); // whole seconds only
    set(CURLOPT_TIMEOUT_MS, long(times.totalMs));
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_XFERINFOFUNCTION, &stopWhenRaised);
    set(CURLOPT_XFERINFODATA, static_cast<void *>(const_cast<Interrupt *>(&interrupt)));
    set(CURLOPT_ERRORBUFFER, static_cast<char *>(m_words));
}

CurlHandle::~CurlHandle()
{
    curl_easy_cleanup(m_handle);
}

long CurlHandle::responseCode() const
{
    long code = 0;
    curl_easy_getinfo(m_handle, CURLINFO_RESPONSE_CODE, &code);
    return code;
}

bool CurlHandle::wasConnected() const
{
    curl_off_t microseconds = 0;
    curl_easy_getinfo(m_handle, CURLINFO_CONNECT_TIME_T, &microseconds);
    return microseconds > 0;
}

Error CurlHandle::error(CURLcode code) const
{
    const QString words = u"libcurl %1: %2"_s.arg(code).arg(QString::fromLocal8Bit(m_words[0] ? m_words : curl_easy_strerror(code)));
    switch (code) {
    case CURLE_ABORTED_BY_CALLBACK:
        return {ErrorCode::Cancelled, {}, words};
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
        return {ErrorCode::MailCertificate, {{u"host"_s, m_host}}, words};
    case CURLE_USE_SSL_FAILED:
    case CURLE_SSL_CONNECT_ERROR:
        return {ErrorCode::MailUnsecured, {{u"host"_s, m_host}}, words};
    case CURLE_LOGIN_DENIED:
        return {ErrorCode::MailLoginRefused, {{u"host"_s, m_host}, {u"user"_s, m_user}}, words};
    case CURLE_WEIRD_SERVER_REPLY:
        return {ErrorCode::MailAnswer, {{u"host"_s, m_host}}, words};
    default:
        break;
    }
    if (wasConnected())
        return {ErrorCode::MailInterrupted, {{u"host"_s, m_host}}, words};
    // The time may have run out while the name was still looked up.
    curl_off_t microseconds = 0;
    curl_easy_getinfo(m_handle, CURLINFO_NAMELOOKUP_TIME_T, &microseconds);
    const bool resolved = code != CURLE_COULDNT_RESOLVE_HOST && microseconds > 0;
    return {ErrorCode::MailUnreachable, {{u"host"_s, m_host}, {u"port"_s, m_port}, {u"resolved"_s, resolved}}, words};
}

} // namespace pd::mail
