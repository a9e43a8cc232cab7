// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/bulkedit.h"
#include "models/domain/seatsgiven.h"

#include <QTimeZone>

#include <map>
#include <optional>

namespace pd::actions {

// R4: subscribers do not renew. Their orders become Did Not Renew, which nothing else does; the seats go back on sale at once,
// or are held for the days that the organisation gives (seats.declineGraceDays). Open change requests are withdrawn with them.
// Orders that cannot be declined are left out and named (OrderRefused).
class DeclineAction final : public BulkEdit {
public:
    explicit DeclineAction(std::vector<RowId> orders);

    [[nodiscard]] QString name() const override { return QStringLiteral("order.decline"); }
    [[nodiscard]] QJsonObject parameters() const override;
    [[nodiscard]] Result<void> check(store::Connection &connection) override;

    // After a run or a dry run: what each order gave back.
    [[nodiscard]] const std::vector<SeatsGiven> &given() const { return m_given; }

private:
    struct Freed {
        std::size_t given = 0; // of m_given
        RowId contact = 0;
    };
    [[nodiscard]] Result<void> applyTo(store::WriteTransaction &transaction, RowId order) override;
    [[nodiscard]] Result<void> finish(store::WriteTransaction &transaction) override;
    [[nodiscard]] std::optional<Instant> heldUntil(Instant now) const;

    QString m_currency;
    QTimeZone m_zone = QTimeZone::utc();
    int m_graceDays = 0;
    std::vector<SeatsGiven> m_given;
    std::map<RowId, std::vector<Freed>> m_freedOf; // by series
};

} // namespace pd::actions
