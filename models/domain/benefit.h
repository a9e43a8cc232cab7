// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/values.h"

#include <QDate>

namespace pd {

enum class BenefitOrigin { TicketOrder, Donation, Manual, Unknown };

struct BenefitLevel {
    RowId id = 0;
    QString name;
    bool household = false;
    std::optional<qint64> maxGuests;
    std::optional<qint64> rank; // lowest is best
};

struct Benefit {
    RowId id = 0;
    QString externalId;
    std::optional<RowId> contactId;
    std::optional<BenefitLevel> level;
    QDate start;
    QDate expiration;
    BenefitOrigin origin = BenefitOrigin::Unknown;
    std::optional<RowId> renewedById;
    QString renewedBy; // what the source wrote there, when it names no benefit that we hold
    std::optional<Instant> createdAt;
    bool sourceDeleted = false;
    QString mergedInto;
    qint64 version = 1;
};

} // namespace pd
