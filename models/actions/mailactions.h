// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/bulkedit.h"
#include "models/domain/outbox.h"

#include <map>

namespace pd::actions {

// Who is reminded nevertheless, because staff say so.
struct EvenTo {
    bool again = false;  // those who were reminded in the last days
    bool noPost = false; // those who want no post
};

// Mails go into the outbox, where they wait until they are sent; undo takes them out again as long as they wait. Each is about
// an order, and goes to its contact. One that may not be written is left out and named (MailRefused), whatever it was when
// somebody looked: the contact's flags and address, the order's status, a reminder in the last days.
class WriteMailsAction final : public BulkEdit {
public:
    // One of an order at the most.
    explicit WriteMailsAction(std::vector<NewMail> mails, EvenTo even = {});

    [[nodiscard]] QString name() const override { return QStringLiteral("mail.write"); }
    [[nodiscard]] QJsonObject parameters() const override;
    [[nodiscard]] Result<void> check(store::Connection &connection) override;

    // After a run or a dry run: the mails that were written.
    [[nodiscard]] const std::vector<RowId> &written() const { return m_written; }

private:
    [[nodiscard]] Result<void> applyTo(store::WriteTransaction &transaction, RowId order) override;
    [[nodiscard]] Result<void> weigh(store::WriteTransaction &transaction, const NewMail &mail, std::optional<RowId> contact, const QString &number, const QString &status) const;

    std::map<RowId, NewMail> m_mails; // by order
    EvenTo m_even;
    int m_days = 0;
    std::vector<RowId> m_written;
};

// Mails that wait, or could not be sent, are not sent (any more).
class CancelMailsAction final : public BulkEdit {
public:
    explicit CancelMailsAction(std::vector<RowId> mails);

    [[nodiscard]] QString name() const override { return QStringLiteral("mail.cancel"); }
    [[nodiscard]] QJsonObject parameters() const override;

private:
    [[nodiscard]] Result<void> applyTo(store::WriteTransaction &transaction, RowId mail) override;
};

} // namespace pd::actions
