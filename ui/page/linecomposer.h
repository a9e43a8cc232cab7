// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/line.h"

namespace pd::page {

// Composes the contents of lines at one width. Pure; holds references to the page and style it was made with.
class LineComposer {
public:
    LineComposer(const portal::PortalPage &page, const PageStyle &style, qreal width);

    [[nodiscard]] Content compose(const Line &line, bool expanded) const;

    // Heights without laying text out, for the kinds that come in thousands.
    [[nodiscard]] static qreal orderHeight(const portal::OrderLine &order, bool expanded);
    [[nodiscard]] static constexpr qreal donationHeight() { return 44; }
    [[nodiscard]] qreal hiddenHeight(const portal::Why &why) const;

private:
    [[nodiscard]] Content order(const portal::OrderLine &line, bool expanded) const;
    [[nodiscard]] Content donation(const portal::DonationLine &line) const;
    [[nodiscard]] Content renewal(const portal::RenewalLine &line) const;
    [[nodiscard]] Content benefit(const portal::BenefitLine &line) const;
    [[nodiscard]] Content field(const portal::ProfileField &line) const;
    [[nodiscard]] Content reminder(const portal::Reminder &line) const;
    [[nodiscard]] Content hiddenTab(const portal::Tab &tab) const;
    [[nodiscard]] Content hidden(const QString &title, const QString &caption, const QString &amount,
                                 const portal::Why &why) const;
    void details(Content &content, const portal::OrderLine &line) const;
    void actions(Content &content, const std::vector<portal::Action> &actions, qreal y) const;

    [[nodiscard]] QString money(const std::optional<Money> &amount) const;
    [[nodiscard]] QString date(const std::optional<Instant> &at) const;
    [[nodiscard]] QString date(const QDate &date) const;

    const portal::PortalPage &m_page;
    const PageStyle &m_style;
    qreal m_width;
};

} // namespace pd::page
