// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/bulkedit.h"
#include "models/domain/requestqueue.h"

#include <map>
#include <memory>

namespace pd::actions {

// Staff set what is to be set of one request or many: state, reason, who works on it, priority, days, note. Those that refuse are
// left out and named: RequestUnknown, RequestMerged, RequestClaimed (its state is whose it is to set), RequestFilledByWork,
// RequestReasonMissing, RecordChanged.
class SetRequestsAction final : public BulkEdit {
public:
    // `seen`: as somebody saw them, so that nobody's change is overwritten unseen.
    SetRequestsAction(std::vector<RowId> requests, RequestEdit edit, std::map<RowId, RequestFacts> seen = {});

    [[nodiscard]] QString name() const override { return QStringLiteral("request.set"); }
    [[nodiscard]] QJsonObject parameters() const override;
    // checkEdit(). Card numbers in the note are blanked.
    [[nodiscard]] Result<void> check(store::Connection &connection) override;

private:
    [[nodiscard]] Result<void> applyTo(store::WriteTransaction &transaction, RowId request) override;

    RequestEdit m_edit;
    std::map<RowId, RequestFacts> m_seen;
};

// What a patron asked for, done: the work itself by its own action, and straight after it, in the same transaction, the request is
// filled with it, or waits for the patron. One entry of the journal, one undo: what is taken back is open again.
class RequestWorkAction final : public Action {
public:
    enum class Then { Filled, Waiting };
    RequestWorkAction(RowId request, std::shared_ptr<Action> work, Then then = Then::Filled);

    [[nodiscard]] QString name() const override { return m_work->name(); }
    [[nodiscard]] QJsonObject parameters() const override;
    [[nodiscard]] bool isBulk() const override { return m_work->isBulk(); }
    [[nodiscard]] Result<void> check(store::Connection &connection) override { return m_work->check(connection); }
    // RequestClaimed, RequestMerged; ActionRefused {requestNothingDone} where the work changes nothing; what the work refuses.
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;

private:
    RowId m_request;
    std::shared_ptr<Action> m_work;
    Then m_then;
};

// The same where the work was done before, as entry `action` of the journal says. ActionRefused {requestOtherWork}: it is not this
// request's.
class FinishRequestAction final : public Action {
public:
    FinishRequestAction(RowId request, RowId action);

    [[nodiscard]] QString name() const override { return QStringLiteral("request.finish"); }
    [[nodiscard]] QJsonObject parameters() const override;
    [[nodiscard]] Result<void> check(store::Connection &) override { return {}; }
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;

private:
    RowId m_request;
    RowId m_action;
};

} // namespace pd::actions
