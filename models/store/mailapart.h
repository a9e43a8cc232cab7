// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filedmail.h"
#include "models/domain/incomingmail.h"

namespace pd::store {

class Connection;
class WriteTransaction;

// Mails that nobody has to answer: automatic ones, and what staff have said is no request.

// Newest first, at most so many.
[[nodiscard]] Result<std::vector<FiledMail>> filedMails(Connection &connection, int most);

// There is a reason that says so, for staff to choose.
[[nodiscard]] Result<void> keepNoRequestReason(Connection &connection);

// Whether this reason of a request says that it is none, whatever people call it.
[[nodiscard]] Result<bool> saysNoRequest(Connection &connection, std::optional<RowId> reason);

// The request is none: what people were to read of it is filed apart; and back again.
[[nodiscard]] Result<void> fileApart(Connection &connection, RowId request);
[[nodiscard]] Result<void> fileForPeople(Connection &connection, RowId request);

// A mail that is filed apart is a request: as when it would come now; where staff had said that its request is none, that one is new
// again. `mail`: as it is stored, with what was read in it. Gives the request. RecordUnknown {message}; ActionRefused {mailHasRequest}:
// it belongs to one already, also where somebody else was quicker. RequestClaimed: somebody else works on its request.
[[nodiscard]] Result<RowId> requestOfMail(WriteTransaction &transaction, RowId message, const IncomingMail &mail);

} // namespace pd::store
