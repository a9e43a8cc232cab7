// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mailmessage.h"
#include "models/domain/result.h"

namespace pd {

// A message as it is stored.
struct StoredMail {
    RowId id = 0;
    MailMessage message;
    std::optional<Instant> received;
    std::optional<RowId> request;
};

// One wish of a request as it is stored; `kind` is the code of its kind, or the name that staff gave it.
struct StoredWish {
    QString kind;
    QString detail;
    std::optional<int> number;
    std::optional<double> confidence;
};

// A change request, wherever it came from, with what was written about it.
struct StoredRequest {
    RowId id = 0;
    QString source; // mail, form, phone, counter, import
    QString state;  // new, inProgress, waiting, filled, notPossible, withdrawn
    Instant received;
    std::optional<RowId> contact;
    std::optional<RowId> order;
    std::optional<RowId> series;
    QString fallback; // keep, next_best, call_first; empty: not said
    int priority = 5;
    QString note;
    QString assignee;
    QString due; // ISO date; empty: none
    std::optional<RowId> duplicateOf;
    std::vector<StoredWish> wishes;
    std::vector<StoredMail> thread; // its messages, oldest first; answers by themselves among them
    // The one that it came with; null: none did.
    [[nodiscard]] const StoredMail *first() const;
};

[[nodiscard]] bool isRequestState(QStringView name);

// Reads what came by mail, and what came of it. One reader belongs to one thread.
class MailReader {
public:
    virtual ~MailReader() = default;
    MailReader() = default;
    Q_DISABLE_COPY_MOVE(MailReader)

    // Newest first; of one kind where it is given.
    virtual Result<std::vector<StoredMail>> mails(std::optional<MessageKind> kind) = 0;
    // In the order in which they came; in one state where it is given (a name), else in any.
    virtual Result<std::vector<StoredRequest>> requests(const QString &state) = 0;
    // RequestUnknown {id}.
    virtual Result<StoredRequest> request(RowId id) = 0;
};

} // namespace pd
