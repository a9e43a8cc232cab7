// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/outbox.h"
#include "models/items/readmodel.h"

namespace pd::items {

// The e-mails of the outbox, the newest first.
class OutboxModel final : public ReadModel<OutboxMail> {
    Q_OBJECT

public:
    enum Columns { StateColumn, RecipientColumn, PatronColumn, SubjectColumn, KindColumn, OrderColumn, WhenColumn, WhoColumn };

    static constexpr QLatin1StringView cameBack{"cameBack"}; // beside the names of states: by it those are found that came back

    explicit OutboxModel(ReaderThread &thread, QObject *parent = nullptr);

    [[nodiscard]] int waiting() const;

protected:
    [[nodiscard]] RowId recordId(int row) const override { return at(row).id; }
    [[nodiscard]] QString state(int row) const override { return at(row).cameBack ? QString(cameBack) : mailStateName(at(row).state); }
};

} // namespace pd::items
