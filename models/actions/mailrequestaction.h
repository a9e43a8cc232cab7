// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/bulkedit.h"
#include "models/domain/incomingmail.h"

#include <map>

namespace pd::actions {

// Mails that were filed apart are requests: each is read as one that comes in is, and gets its request once, whoever asks first. Those
// that refuse are left out and named: RecordUnknown, ActionRefused {mailHasRequest}.
class RequestsOfMailsAction final : public BulkEdit {
public:
    explicit RequestsOfMailsAction(std::vector<RowId> messages);

    [[nodiscard]] QString name() const override { return QStringLiteral("mail.request"); }
    [[nodiscard]] QJsonObject parameters() const override;
    [[nodiscard]] Result<void> check(store::Connection &connection) override;
    // After a run or a dry run: the request of each that has one now.
    [[nodiscard]] const std::map<RowId, RowId> &made() const { return m_made; }

private:
    [[nodiscard]] Result<void> applyTo(store::WriteTransaction &transaction, RowId message) override;

    std::map<RowId, IncomingMail> m_mails; // as they are stored, and read
    std::map<RowId, RowId> m_made;
};

} // namespace pd::actions
