// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/mail/mailserver.h"

#include <QByteArray>

#include <utility>
#include <vector>

namespace pd::mail {

class Interrupt;

struct HttpAnswer {
    int status = 0;
    QByteArray body; // 64 KiB at most
};
using FormFields = std::vector<std::pair<QString, QString>>;

// Gives a form to a web server over TLS and takes its answer; follows it nowhere else. `caFile` as in MailServer. SignInFault::Away, Cancelled.
[[nodiscard]] Result<HttpAnswer> postForm(const QString &url, const FormFields &fields, const QString &caFile, const MailTimes &times, const Interrupt &interrupt);

} // namespace pd::mail
