// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/smtpsender.h"

#include "models/mail/curlhandle.h"
#include "models/mail/imapchannel.h"
#include "models/mail/strictaddress.h"

#include <algorithm>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace pd::mail {

namespace {

// The message while libcurl takes it, and what the server said against it.
struct Transfer {
    QByteArrayView left;
    CURL *curl = nullptr;
    long wordSeconds = 0; // how long the server may think about the whole
    bool allGiven = false;
    QByteArray answer;

    static size_t give(char *data, size_t size, size_t count, void *self)
    {
        auto &transfer = *static_cast<Transfer *>(self);
        const qsizetype part = std::min(qsizetype(size * count), transfer.left.size());
        std::memcpy(data, transfer.left.data(), size_t(part));
        transfer.left = transfer.left.sliced(part);
        if (transfer.left.isEmpty() && !std::exchange(transfer.allGiven, true)) {
            curl_easy_setopt(transfer.curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, transfer.wordSeconds);
            curl_easy_setopt(transfer.curl, CURLOPT_LOW_SPEED_TIME, transfer.wordSeconds);
        }
        return size_t(part);
    }

    static size_t hear(char *data, size_t size, size_t count, void *self)
    {
        const QByteArrayView line(data, qsizetype(size * count));
        if (line.size() >= 4 && (line[0] == '4' || line[0] == '5')) // of several lines the last; a goodbye follows
            static_cast<Transfer *>(self)->answer = line.trimmed().toByteArray();
        return size * count;
    }
};

// What the server's last number means; libcurl's own code says less. None: it says nothing about this failure.
std::optional<Error> answered(long code, const Transfer &transfer, const MailServer &server, const QString &address)
{
    const QString answer = shownAnswer(transfer.answer);
    if (code == 530 || code == 534 || code == 535 || code == 538)
        return Error{ErrorCode::MailLoginRefused, {{u"host"_s, server.host}, {u"user"_s, server.user}}, answer};
    if (code >= 500 && code < 600)
        return Error{ErrorCode::MailSendRefused, {{u"address"_s, address}, {u"answer"_s, answer}}, {}};
    if (code >= 400 && code < 500)
        return Error{ErrorCode::MailSendLater, {{u"host"_s, server.host}, {u"answer"_s, answer}}, {}};
    return std::nullopt;
}

} // namespace

Result<void> sendMail(const OutgoingMessage &message, const MailServer &server, const MailSecret &secret, const MailTimes &times, const Interrupt &interrupt)
{
    const auto bytes = compose(message);
    if (!bytes)
        return bytes.error();
    const QByteArray from = *strictAddress(message.fromAddress);
    const QByteArray to = *strictAddress(message.toAddress);
    Transfer transfer{*bytes, nullptr, std::max(1L, long(times.totalMs / 1000)), false, {}};
    CurlHandle handle("smtp", server, secret, times, interrupt);
    transfer.curl = handle.get();
    const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> recipients(curl_slist_append(nullptr, to.constData()), &curl_slist_free_all);
    CURL *curl = handle.get();
    curl_easy_setopt(curl, CURLOPT_MAIL_FROM, from.constData());
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients.get());
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, &Transfer::give);
    curl_easy_setopt(curl, CURLOPT_READDATA, &transfer);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, &Transfer::hear);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, &transfer);
    // A server that takes nothing for so long has gone.
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, 1L);
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, std::max(1L, long(times.stallMs / 1000)));
    const CURLcode code = handle.perform();
    if (code == CURLE_OK)
        return {};
    if (auto error = answered(handle.responseCode(), transfer, server, message.toAddress))
        return *error;
    if (transfer.allGiven)
        return Error{ErrorCode::MailSendUnknown, {{u"host"_s, server.host}, {u"address"_s, message.toAddress}}, handle.error(code).detail};
    return handle.error(code);
}

} // namespace pd::mail
