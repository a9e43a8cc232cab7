// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mailreader.h"
#include "models/domain/result.h"
#include "models/domain/values.h"

#include <vector>

namespace pd::store {

class WriteTransaction;

// All that hangs on a request goes over to another one, which it is a part of from then on: messages, wishes, mails, held seats,
// its note, what staff have said of it, and what is a duplicate of it. It is closed; drafts stay where they are, and are read with
// it. What the other one lacks (patron, order, series, who works on it) it gets, and the nearer day and the higher priority of the
// two. RequestUnknown, RequestMerged;
// ActionRefused {requestItself | requestsOfTwo | requestsOfTwoOrders}.
[[nodiscard]] Result<void> mergeRequest(WriteTransaction &transaction, RowId from, RowId into);

// What is split off a request; at least one of it.
struct SplitParts {
    std::vector<RowId> messages;
    std::vector<RowId> wishes;
    std::vector<StoredWish> shown = {}; // wishes as somebody sees them: of two that are alike either one
};
// A new request of the same patron for them. ActionRefused {requestSplit}: nothing would go, or nothing would stay, or one of
// them is not its.
[[nodiscard]] Result<RowId> splitRequest(WriteTransaction &transaction, RowId from, const SplitParts &parts);

} // namespace pd::store
