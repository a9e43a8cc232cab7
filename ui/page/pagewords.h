// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portal/page.h"

#include <QString>

// Words of the patron's page beside ui/words/portalwords.h. They are the Portal's and do not follow the program's
// language (CLI.md).
namespace pd::page {

[[nodiscard]] QString benefitStatusLabel(portal::BenefitStatus status);
[[nodiscard]] QString ticketCount(qint64 count);
[[nodiscard]] QString siteName(const portal::PortalPage &page);

// Empty when it is not known.
[[nodiscard]] QString moneyText(const std::optional<Money> &amount);
[[nodiscard]] QString dateText(QDate date);
[[nodiscard]] QString dateText(const std::optional<Instant> &at, const QTimeZone &zone);
[[nodiscard]] QString dateTimeText(const std::optional<Instant> &at, const QTimeZone &zone);

} // namespace pd::page
