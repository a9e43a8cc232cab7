// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/values.h"

#include <QJsonObject>
#include <QString>

namespace pd::store {
class Connection;
class WriteTransaction;
}

namespace pd::actions {

// Anything that changes data. The runner calls describe(), check(), and then apply() inside one transaction that becomes
// one entry of the journal; a dry run does the same and takes it back.
class Action {
public:
    virtual ~Action() = default;
    Action() = default;
    Q_DISABLE_COPY_MOVE(Action)

    // Its name in the journal, e.g. "settings.set"; never translated, never changed.
    [[nodiscard]] virtual QString name() const = 0;
    // What the history's sentence needs. No secrets, and nothing personal that must be erasable.
    [[nodiscard]] virtual QJsonObject parameters() const { return {}; }
    // The action that this one takes back, if it does.
    [[nodiscard]] virtual std::optional<RowId> undoOf() const { return {}; }
    // Many new rows at once: counted in the journal, not kept one by one.
    [[nodiscard]] virtual bool isBulk() const { return false; }
    // Whether it may run at all; reads only. Called before the transaction, so apply() must not rely on what it read.
    [[nodiscard]] virtual Result<void> check(store::Connection &connection) = 0;
    // Writes. An error rolls everything back.
    [[nodiscard]] virtual Result<void> apply(store::WriteTransaction &transaction) = 0;
};

} // namespace pd::actions
