// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/action.h"
#include "models/domain/incomingmail.h"
#include "models/mail/authentication.h"

namespace pd::actions {

// Whose word counts, as the organisation has set it.
[[nodiscard]] Result<mail::Trust> mailTrust(store::Connection &connection);

// How many messages come in one transaction at most, so that others are not kept waiting.
inline constexpr std::size_t mostMailsAtOnce = 50;

// Messages come in, each once (store::takeMail). Card numbers in their words are blanked, and in their bytes; where that cannot be
// done with certainty the bytes are not kept. Not undone: mail would be lost. Only after it was run may they be moved on their server.
class TakeMailAction final : public Action {
public:
    explicit TakeMailAction(std::vector<IncomingMail> mails);
    // Of a mailbox: how far it has been read with them.
    void setRead(RowId mailbox, qint64 uidValidity, qint64 lastUid);

    [[nodiscard]] QString name() const override { return QStringLiteral("intake.take"); }
    [[nodiscard]] QJsonObject parameters() const override;
    [[nodiscard]] Result<void> check(store::Connection &connection) override;
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;

    // After a run or a dry run: what became of each, in their order.
    [[nodiscard]] const std::vector<TakenMail> &taken() const { return m_taken; }
    [[nodiscard]] const std::vector<IncomingMail> &mails() const { return m_mails; }

private:
    struct Read {
        RowId mailbox = 0;
        qint64 uidValidity = 0;
        qint64 lastUid = 0;
    };
    std::vector<IncomingMail> m_mails;
    std::optional<Read> m_read;
    std::vector<TakenMail> m_taken;
};

// Messages of one folder are moved on their server, or were found to be.
class FileMailAction final : public Action {
public:
    FileMailAction(MailPlace folder, std::vector<qint64> uids);

    [[nodiscard]] QString name() const override { return QStringLiteral("intake.file"); }
    [[nodiscard]] Result<void> check(store::Connection &) override { return {}; }
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;

private:
    MailPlace m_folder;
    std::vector<qint64> m_uids;
};

// mail.keepRawDays: bytes of messages that are older go; their words and requests stay. Some at a time: erased() says how many.
class EraseRawMailAction final : public Action {
public:
    explicit EraseRawMailAction(Instant before, int most = 500);

    [[nodiscard]] QString name() const override { return QStringLiteral("intake.erase"); }
    [[nodiscard]] Result<void> check(store::Connection &) override { return {}; }
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;
    [[nodiscard]] qint64 erased() const { return m_erased; }

private:
    Instant m_before;
    int m_most;
    qint64 m_erased = 0;
};

} // namespace pd::actions
