// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/formpost.h"

#include "models/domain/signin.h"
#include "models/mail/curlhandle.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::mail {

namespace {

constexpr qsizetype mostBytes = 64 * 1024;

QByteArray encoded(const FormFields &fields)
{
    QByteArray form;
    for (const auto &[name, value] : fields)
        form += (form.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    return form;
}

size_t hear(char *data, size_t size, size_t count, void *self)
{
    auto &body = *static_cast<QByteArray *>(self);
    if (body.size() + qsizetype(size * count) > mostBytes)
        return 0; // ends it
    body.append(data, qsizetype(size * count));
    return size * count;
}

} // namespace

Result<HttpAnswer> postForm(const QString &url, const FormFields &fields, const QString &caFile, const MailTimes &times, const Interrupt &interrupt)
{
    const QUrl address(url, QUrl::StrictMode);
    CurlHandle handle(address, caFile, times, interrupt);
    HttpAnswer answer;
    const QByteArray form = encoded(fields);
    const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> headers(curl_slist_append(nullptr, "Accept: application/json"), &curl_slist_free_all);
    // A provider that accepts and then says nothing would hold up all who wait for a token; the limit for silence is not for HTTP.
    curl_easy_setopt(handle.get(), CURLOPT_TIMEOUT_MS, long(std::min(times.totalMs, times.stallMs)));
    curl_easy_setopt(handle.get(), CURLOPT_POSTFIELDSIZE, long(form.size()));
    curl_easy_setopt(handle.get(), CURLOPT_POSTFIELDS, form.constData());
    curl_easy_setopt(handle.get(), CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(handle.get(), CURLOPT_WRITEFUNCTION, &hear);
    curl_easy_setopt(handle.get(), CURLOPT_WRITEDATA, &answer.body);
    if (const CURLcode code = handle.perform(); code != CURLE_OK) {
        const Error error = handle.error(code);
        return error.code == ErrorCode::Cancelled ? error : signInError(SignInFault::Away, {{u"host"_s, address.host()}}, error.detail);
    }
    answer.status = int(handle.responseCode());
    return answer;
}

} // namespace pd::mail
