// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/benefit.h"
#include "models/domain/portal/page.h"
#include "models/items/contactfieldsmodel.h"

namespace pd::ui {

// Values of staff's records as a clerk reads them. Amounts in the organisation's own currency stand without its name.
struct RecordFormat {
    QTimeZone zone = QTimeZone::utc();
    QString currency;

    [[nodiscard]] QString amount(const std::optional<Money> &money) const; // – for an unknown one
    [[nodiscard]] QString date(QDate date) const;
    [[nodiscard]] QString date(const std::optional<Instant> &at) const;
    [[nodiscard]] QString dateTime(const std::optional<Instant> &at) const;
    [[nodiscard]] QString value(const QVariant &value) const; // of an items::RecordModel's cell
};

[[nodiscard]] QString percentText(const std::optional<double> &percent);
[[nodiscard]] QString originText(BenefitOrigin origin);
[[nodiscard]] QString statusText(portal::BenefitStatus status);
[[nodiscard]] QString shownText(items::RecordModel::Shown shown);
[[nodiscard]] QString fieldText(items::ContactField field);

} // namespace pd::ui
