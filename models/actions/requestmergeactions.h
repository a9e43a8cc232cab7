// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/action.h"
#include "models/store/requestmerge.h"

namespace pd::actions {

// Two requests that are one: `from` becomes a part of `into` (store/requestmerge.h). RequestClaimed where somebody else works on
// either.
class MergeRequestsAction final : public Action {
public:
    MergeRequestsAction(RowId from, RowId into);

    [[nodiscard]] QString name() const override { return QStringLiteral("request.merge"); }
    [[nodiscard]] QJsonObject parameters() const override { return {{QStringLiteral("request"), m_into}, {QStringLiteral("from"), m_from}}; }
    [[nodiscard]] Result<void> check(store::Connection &) override { return {}; }
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;

private:
    RowId m_from;
    RowId m_into;
};

// One request that is two: messages or wishes of it become a request of their own.
class SplitRequestAction final : public Action {
public:
    SplitRequestAction(RowId from, store::SplitParts parts);

    [[nodiscard]] QString name() const override { return QStringLiteral("request.split"); }
    [[nodiscard]] QJsonObject parameters() const override { return {{QStringLiteral("request"), m_from}}; }
    [[nodiscard]] Result<void> check(store::Connection &) override { return {}; }
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;
    [[nodiscard]] RowId made() const { return m_made; } // after a run

private:
    RowId m_from;
    store::SplitParts m_parts;
    RowId m_made = 0;
};

} // namespace pd::actions
