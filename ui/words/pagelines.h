// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portal/page.h"

#include <QStringList>

namespace pd::words {

// Collects the plain text of a page. Text from outside stays on its own line: line feeds in it become spaces.
class TextLines {
public:
    void plain(const QString &text);
    void heading(const QString &text, bool visible);
    void line(const QString &text, bool visible, const portal::Why &why);
    void why(const portal::Why &why);
    [[nodiscard]] QString text() const;

private:
    QStringList m_lines;
};

// The parts that are not empty, with " · " between them.
[[nodiscard]] QString joined(const QStringList &parts);

[[nodiscard]] QString fieldLine(const portal::ProfileField &field);
[[nodiscard]] QString donationLine(const portal::DonationLine &donation);
[[nodiscard]] QString renewalLine(const portal::RenewalLine &renewal, const QTimeZone &zone);
[[nodiscard]] QString benefitLine(const portal::BenefitLine &benefit);
[[nodiscard]] QString presaleLine(const portal::Presale &presale, const QTimeZone &zone);
[[nodiscard]] QString allocationLine(const portal::AllocationPerk &allocation);
[[nodiscard]] QString discountLine(const portal::DiscountPerk &discount);
void addOrder(TextLines &text, const portal::OrderLine &order, const QTimeZone &zone);
// The buttons of a visible line; a hidden line's stand on its own reasons.
void addActions(TextLines &text, bool visible, const std::vector<portal::Action> &actions);

} // namespace pd::words
