// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/understanding/mailpattern.h"

#include <vector>

namespace pd {

// The organisation's own words about change requests: why something was not possible, why it was withdrawn, kinds of wishes.
enum class WordList { NotPossible, Withdrawn, Kinds };

struct RequestWord {
    RowId id = 0; // 0: a new one
    WordList list = WordList::NotPossible;
    QString name;
    bool active = true; // offered; one that is not stays with the requests that have it
    int place = 0;      // the least is offered first
    QString code = {};  // of a kind that plans understand; it is not edited
    QString asks = QStringLiteral("other"); // of a kind: what it counts as (understanding/reading.h)
    bool operator==(const RequestWord &) const = default;
};

// Reads what staff edit of these lists, and forms of messages. One reader belongs to one thread.
class RequestWordsReader {
public:
    virtual ~RequestWordsReader() = default;
    RequestWordsReader() = default;
    Q_DISABLE_COPY_MOVE(RequestWordsReader)

    // Of all lists, each in the order in which it is offered.
    virtual Result<std::vector<RequestWord>> words() = 0;
    // In the order in which they are tried.
    virtual Result<std::vector<MailPattern>> patterns() = 0;
};

} // namespace pd
