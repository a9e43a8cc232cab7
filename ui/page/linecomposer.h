// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/pagelayout.h"

namespace pd::page {

struct DetailRow;
struct PerkWords;

// The record of a Title or Empty line is its tab; this number stands for All Events.
constexpr int allEventsTitle = 100;

// Composes the contents of lines at one width. Pure; holds references to the page and style it was made with.
class LineComposer {
public:
    LineComposer(const portal::PortalPage &page, const PageStyle &style, qreal width, const LayoutOptions &options);

    [[nodiscard]] Content compose(const Line &line, bool expanded) const;

    // Heights without laying text out, for the kinds that come in thousands; open details are laid out.
    [[nodiscard]] qreal orderHeight(const portal::OrderLine &order, bool expanded) const;
    [[nodiscard]] qreal donationHeight() const { return m_phone ? 64 : 44; }
    [[nodiscard]] static constexpr qreal fieldHeight() { return 62; }
    [[nodiscard]] qreal hiddenHeight(const portal::Why &why) const;
    [[nodiscard]] qreal reminderHeight(const portal::Reminder &line) const;

private:
    [[nodiscard]] Content heading(const Line &line) const;
    [[nodiscard]] Content order(const portal::OrderLine &line, bool expanded) const;
    [[nodiscard]] Content donation(const portal::DonationLine &line) const;
    [[nodiscard]] Content renewal(const portal::RenewalLine &line) const;
    [[nodiscard]] Content benefit(const portal::BenefitLine &line) const;
    [[nodiscard]] Content field(const portal::ProfileField &line) const;
    [[nodiscard]] Content reminder(const portal::Reminder &line) const;
    [[nodiscard]] Content hiddenTab(const portal::Tab &tab) const;
    [[nodiscard]] Content presale(const portal::Presale &line) const;
    [[nodiscard]] Content allocation(const portal::AllocationPerk &line) const;
    [[nodiscard]] Content discount(const portal::DiscountPerk &line) const;
    [[nodiscard]] Content perk(const PerkWords &said) const;
    [[nodiscard]] Content hidden(const QString &title, const QString &caption, const QString &amount,
                                 const portal::Why &why) const;
    void staffSentence(Content &content, const QRectF &rect, const QString &text, Ink ink, int strong = 0) const;
    void details(Content &content, const portal::OrderLine &line) const;
    void detailRow(Content &content, const DetailRow &detail) const;
    void labelled(Content &content, const QString &label, const QString &value, qreal &y, bool strong = false) const;
    void actions(Content &content, const std::vector<portal::Action> &actions, qreal y) const;

    [[nodiscard]] QString date(const std::optional<Instant> &at) const;
    [[nodiscard]] QString reminderText(const portal::Reminder &line) const;
    [[nodiscard]] qreal reminderInset() const { return m_phone ? 12 : 24; }

    const portal::PortalPage &m_page;
    const PageStyle &m_style;
    qreal m_width;
    bool m_phone;
    bool m_allDetails;
    bool m_staffRightToLeft;
};

// Lays amount, chip and the like from the trailing edge inwards.
class TrailingEdge {
public:
    explicit TrailingEdge(qreal right)
        : m_right(right)
    {
    }
    QRectF take(qreal width, qreal y, qreal height, qreal gap = 12)
    {
        const QRectF rect(m_right - width, y, width, height);
        m_right -= width + gap;
        return rect;
    }
    [[nodiscard]] qreal right() const { return m_right; }

private:
    qreal m_right;
};

namespace card {
constexpr qreal pad = 16;
constexpr qreal row = 20;
} // namespace card

} // namespace pd::page
