// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/requestaction.h"

namespace pd::actions {

// B4: a patron writes about renewing a benefit. Recorded as a request with what its words say, about no order unless they name one, with
// the mail to whoever does it, if there is anybody. RecordUnknown, ActionRefused {patronGone}; ValueInvalid without words.
class BenefitMessageAction final : public Action {
public:
    BenefitMessageAction(RowId contact, QString words);
    void setMail(MailOfRequest mail) { m_mail = std::move(mail); }

    [[nodiscard]] QString name() const override { return QStringLiteral("benefit.contact"); }
    [[nodiscard]] Result<void> check(store::Connection &connection) override;
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;
    [[nodiscard]] RowId added() const { return m_added; } // after a run

private:
    RowId m_contact;
    QString m_words;
    understanding::Reading m_reading;
    MailOfRequest m_mail;
    RowId m_added = 0;
};

} // namespace pd::actions
