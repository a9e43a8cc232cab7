// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/newrequest.h"
#include "models/store/requestmatch.h"
#include "models/store/requestreading.h"

namespace pd::store {

// What the words say, read as those of a message are, by the organisation's forms too.
[[nodiscard]] Result<understanding::Reading> readTyped(Connection &connection, const QString &words);

// Writes requests whose words came without a message: on the phone, at the counter, by the Portal's form, with an import. What was
// read in the words is written as it is of a message's: wishes and facts with where they stand in the note, the language, what
// stands in the way, and whether the same was asked before. What was said beside the words wins.
class TypedRequests {
public:
    explicit TypedRequests(WriteTransaction &transaction);

    // Without an order it is the one that the words name, else the patron's only open renewal, if it is of the series that was said. In
    // progress at once where who writes it down works on it. Its id. RecordUnknown {contact, series}; ActionRefused {patronGone}.
    [[nodiscard]] Result<RowId> add(std::optional<TicketOrder> order, const NewRequest &request, const understanding::Reading &reading);

private:
    [[nodiscard]] Result<std::optional<TicketOrder>> orderOf(const Matched &matched, const NewRequest &request);
    [[nodiscard]] Result<RowId> insert(const std::optional<TicketOrder> &order, const NewRequest &request, const Matched &matched, const QString &language, std::optional<RowId> duplicate);
    [[nodiscard]] Result<void> addConflicts(RowId request, const TicketOrder &order, const std::vector<understanding::ReadWish> &wishes);

    WriteTransaction &m_transaction;
    RequestMatching m_matching;
    RequestReading m_reading;
    std::optional<QString> m_currency; // the organisation's, once it is asked for
};

} // namespace pd::store
