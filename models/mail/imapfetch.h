// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mail/fetchedmail.h"
#include "models/mail/imapresponse.h"

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace pd::mail {

using Uids = std::vector<quint32>;

// What one FETCH answer tells of a message; without a uid it is about something else.
struct FetchAnswer {
    quint32 uid = 0;
    std::optional<qint64> size;
    Instant received;
    std::optional<QByteArray> body; // whole or its header, whichever was asked for
};
[[nodiscard]] std::optional<FetchAnswer> readFetch(ImapResponse &&response);

// "17-Nov-2026 10:02:03 +0100"; ms 0: not that.
[[nodiscard]] Instant readInternalDate(QByteArrayView text);

// Sets like 3:7,9 in which each command's line stays short; of sorted uids.
[[nodiscard]] std::vector<QByteArray> uidSets(const Uids &uids, qsizetype longest = 4000);

// A text that a server may be given inside a line, or none where it could not be.
[[nodiscard]] std::optional<QByteArray> quoted(QByteArrayView text);

} // namespace pd::mail
