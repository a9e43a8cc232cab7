// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/action.h"
#include "models/domain/newrequest.h"
#include "models/domain/outbox.h"
#include "models/domain/understanding/reading.h"

#include <functional>

namespace pd::actions {

// The mail that tells of a request, which has a number by then.
using MailOfRequest = std::function<NewMail(RowId request)>;

// Somebody asks for something, in the Portal's form (R2), on the phone or at the counter. The request is recorded with what its words
// say, read as those of a message are, and nothing else is touched.
class RequestAction final : public Action {
public:
    // No order: it is about a patron, or nobody knows yet whose it is (NewRequest::contact).
    RequestAction(std::optional<RowId> order, NewRequest request);

    // Portal's own way: it goes by mail to whoever does it, too, and waits in the outbox before that.
    void setMail(MailOfRequest mail) { m_mail = std::move(mail); }

    [[nodiscard]] QString name() const override { return QStringLiteral("request.add"); }
    [[nodiscard]] QJsonObject parameters() const override;
    // Card numbers in what was said are blanked; what checkWishes() and checkEdit() refuse; ValueInvalid where nothing is said.
    // RecordUnknown, OrderRefused and ActionRefused {patronGone} come from apply().
    [[nodiscard]] Result<void> check(store::Connection &connection) override;
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;
    [[nodiscard]] RowId added() const { return m_added; } // after a run

private:
    std::optional<RowId> m_order;
    NewRequest m_request;
    understanding::Reading m_reading;
    MailOfRequest m_mail;
    RowId m_added = 0;
};

} // namespace pd::actions
