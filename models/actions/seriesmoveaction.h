// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/action.h"
#include "models/domain/seriesmove.h"

namespace pd::actions {

// A renewal goes over to another series of its season (store/seriesmove.h, whose refusals these are). RecordChanged where somebody
// changed the order since it was `seen`; OrderRefused where it may not be moved; RecordsElsewhere where PatronManager has the record:
// a package is exchanged there.
class SeriesMoveAction final : public Action {
public:
    SeriesMoveAction(RowId order, SeriesMove move, std::optional<qint64> seen = {});

    [[nodiscard]] QString name() const override { return QStringLiteral("order.move"); }
    [[nodiscard]] QJsonObject parameters() const override { return {{QStringLiteral("order"), m_order}}; }
    [[nodiscard]] Result<void> check(store::Connection &) override { return {}; }
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;
    [[nodiscard]] const SeriesMoved &moved() const { return m_moved; } // after a run or a dry run

private:
    [[nodiscard]] Result<void> lookAtWaits(store::WriteTransaction &transaction, const TicketOrder &before);

    RowId m_order;
    SeriesMove m_move;
    std::optional<qint64> m_seen;
    SeriesMoved m_moved;
};

} // namespace pd::actions
