// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/action.h"
#include "models/domain/newrequest.h"
#include "models/domain/outbox.h"

#include <functional>

namespace pd::actions {

// The mail that tells of a request, which has a number by then.
using MailOfRequest = std::function<NewMail(RowId request)>;

// R2: somebody asks for other seats. The request is recorded, and nothing else is touched.
class RequestAction final : public Action {
public:
    RequestAction(RowId order, NewRequest request);

    // Portal's own way: it goes by mail to whoever does it, too, and waits in the outbox before that.
    void setMail(MailOfRequest mail) { m_mail = std::move(mail); }

    [[nodiscard]] QString name() const override { return QStringLiteral("request.add"); }
    [[nodiscard]] QJsonObject parameters() const override { return {{QStringLiteral("order"), m_order}}; }
    // Card numbers in what was said are blanked; what checkWishes() refuses. RecordUnknown and OrderRefused come from apply().
    [[nodiscard]] Result<void> check(store::Connection &connection) override;
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;
    [[nodiscard]] RowId added() const { return m_added; } // after a run

private:
    RowId m_order;
    NewRequest m_request;
    MailOfRequest m_mail;
    RowId m_added = 0;
};

} // namespace pd::actions
