// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/values.h"

#include <QDate>

namespace pd {

// An Opportunity. Probability is percent, 0 to 100, with the fraction the source gave; empty = not recorded.
struct Donation {
    RowId id = 0;
    QString externalId;
    std::optional<RowId> contactId;
    std::optional<RowId> accountId;
    QString name;
    QString stage;
    std::optional<double> probability;
    std::optional<Minor> amount;
    QString currency;
    QDate closeDate;
    QString type;
    QString fund;
    bool parentPledge = false; // a parent pledge or grant: its instalments carry the amounts (D5)
    std::optional<Instant> firstInstalmentAt; // when the first of these was created; empty: unknown
    std::optional<RowId> orderId;
    std::optional<Instant> createdAt;
    bool sourceDeleted = false;
    QString mergedInto;
    qint64 version = 1;
};

} // namespace pd
