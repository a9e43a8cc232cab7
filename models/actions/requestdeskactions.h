// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/action.h"
#include "models/domain/requestqueue.h"

namespace pd::actions {

// Working state: who works on a request, who has it open, what is being written. None of it is journalled, so that these actions
// leave no entry and are nothing to undo: a claim lapses in minutes, and is renewed every few; a draft is kept every few seconds,
// and what comes of it, a mail, is journalled when it is put into the outbox. They are actions all the same, since the lock that
// every writer takes is what makes sure that two desks never get the same claim.

// Takes a request, prolongs, asks for it, answers, gives it up; and says that this desk has it open, or not any more.
class ClaimRequestAction final : public Action {
public:
    // `workstation`: of the desk; who it is says the runner.
    ClaimRequestAction(RowId request, ClaimDeed deed, QString workstation);

    [[nodiscard]] QString name() const override { return QStringLiteral("request.claim"); }
    [[nodiscard]] Result<void> check(store::Connection &) override { return {}; }
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override; // RequestUnknown
    // After a run: whose it is, and who else is there. `own`: it is this desk's.
    [[nodiscard]] const RequestDesk &desk() const { return m_desk; }
    [[nodiscard]] bool own() const { return m_own; }

private:
    RowId m_request;
    ClaimDeed m_deed;
    QString m_workstation;
    RequestDesk m_desk;
    bool m_own = false;
};

// The person at this desk writes an answer. One without a word is none.
class KeepDraftAction final : public Action {
public:
    explicit KeepDraftAction(RequestDraft draft);

    [[nodiscard]] QString name() const override { return QStringLiteral("request.draft"); }
    [[nodiscard]] Result<void> check(store::Connection &connection) override; // card numbers in it are blanked
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;

private:
    RequestDraft m_draft;
};

} // namespace pd::actions
