// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mailmessage.h"
#include "models/mail/imapsession.h"
#include "models/mail/mailledger.h"

#include <deque>

namespace pd::mail {

// Where mail comes from, and where it goes once it is kept here.
struct IntakeFolders {
    QString from = QStringLiteral("INBOX");
    QString processed = QStringLiteral("Processed");
};

struct IntakeLimits {
    qsizetype messages = 50;         // in one transaction
    qint64 bytes = 32 << 20;         // likewise, unless one alone has more
    qint64 large = longestReadMail;  // a longer one comes alone, after the others, and in pieces
    qint64 tooLarge = longestKeptMail; // of such a message only the header comes
    qint64 piece = 4 << 20;          // bytes
    int largeMs = 300'000;           // one that does not come in that time is taken by its header, too
};

// What one visit to a mailbox came to.
struct IntakeReport {
    int taken = 0;
    int filed = 0;
    bool begunAnew = false;          // the uid validity is another: everything in the folder was looked at
    std::optional<Error> notMoved;   // all is taken in, but what is kept cannot be moved away
};

// Takes new messages out of one mailbox, each exactly once: kept first, by the ledger's commit, and only then moved away. Whatever breaks
// in between is found again on the next visit. Marks nothing as read. Belongs to the thread of its session.
class ImapIntake {
public:
    ImapIntake(ImapSession &session, MailLedger &ledger, IntakeFolders folders = {}, IntakeLimits limits = {});

    // Everything that is there. An error leaves what was kept until then kept.
    [[nodiscard]] Result<IntakeReport> visit();

private:
    struct Batch {
        Uids uids;
        bool headersOnly = false;
    };
    // Asked for and not come; `refused`: the command ended with NO or BAD.
    struct Missing {
        FetchedMail mail;
        std::optional<Error> refused;
    };
    // A command whose end is still waited for: a move where it moves something, else the fetch of a batch.
    struct Sent {
        QByteArray tag;
        Uids moving;
        size_t batch = 0;
    };

    [[nodiscard]] Result<void> fileTheUnfiled();
    [[nodiscard]] Result<void> fileByMessageId(const std::vector<UnfiledMail> &mails);
    [[nodiscard]] Result<void> takeAll(const Uids &uids);
    [[nodiscard]] Uids withoutLarge(const Uids &uids, const std::vector<FetchAnswer> &facts);
    [[nodiscard]] Result<void> takeLarge(quint32 last);
    [[nodiscard]] Result<std::optional<FetchedMail>> fetchLarge(const FetchAnswer &fact);
    void keepHeader(FetchedMail &mail) const;
    [[nodiscard]] std::vector<Batch> batches(const Uids &uids, const std::vector<FetchAnswer> &facts) const;
    [[nodiscard]] Result<std::vector<FetchedMail>> receive(const Batch &batch, const QByteArray &tag, const std::vector<FetchAnswer> &facts);
    [[nodiscard]] Result<void> takeBatch(const std::vector<FetchedMail> &mails, quint32 last);
    [[nodiscard]] Result<void> settleTheMissing(quint32 last);
    [[nodiscard]] Result<void> askAlone(const std::vector<Missing> &refused);
    [[nodiscard]] Result<void> startMove(const Uids &uids);
    [[nodiscard]] Result<void> finishMove(const Sent &move);
    [[nodiscard]] Result<void> finishMoves();
    [[nodiscard]] Result<void> noted(const Result<void> &moved);

    ImapSession &m_session;
    MailLedger &m_ledger;
    IntakeFolders m_folders;
    IntakeLimits m_limits;
    IntakeReport m_report;
    quint32 m_validity = 0;
    std::deque<Sent> m_sent; // in their order
    std::vector<Missing> m_missing;
    std::deque<FetchAnswer> m_large; // that are still to come
};

} // namespace pd::mail
