// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/linecomposer.h"

#include "ui/page/linewords.h"
#include "ui/page/orderdetails.h"
#include "ui/page/pagewords.h"
#include "ui/page/textfit.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

// An order's card, and what "See details" opens (O1, O4, O5, O6).
namespace pd::page {

using namespace card;

namespace {

constexpr qreal closedCard = 64;
constexpr qreal closedPhoneCard = 92;
constexpr qreal amountWidth = 110;
constexpr qreal sumsGap = 16; // between the tickets and the sums, a rule in its middle

qint64 ticketsOf(const portal::OrderLine &order)
{
    qint64 tickets = 0;
    for (const portal::OrderItemLine &item : order.items)
        tickets += item.visible ? item.quantity.value_or(1) : 0;
    return tickets;
}

} // namespace

qreal LineComposer::orderHeight(const portal::OrderLine &line, bool expanded) const
{
    return expanded ? order(line, true).height : m_phone ? closedPhoneCard : closedCard;
}

Content LineComposer::order(const portal::OrderLine &line, bool expanded) const
{
    QStringList caption{u"Order %1"_s.arg(isolated(line.number))};
    if (const QString day = date(line.created); !day.isEmpty())
        caption.append(day);
    if (!line.visible) {
        caption.append(isolated(line.status));
        return hidden(titleOf(line), caption.join(u" · "_s), moneyText(line.total), line.why);
    }
    if (const qint64 tickets = ticketsOf(line); tickets > 0)
        caption.append(ticketCount(tickets));

    Content content;
    TrailingEdge top(m_width - pad);
    TrailingEdge bottom(m_width - pad);
    const qreal lower = m_phone ? 60 : 32; // where "See details" stands
    const QString see = expanded ? u"Hide details"_s : u"See details"_s;
    const qreal chipWidth = std::min(widthOf(line.label, TextRole::Medium) + 20, m_width / 3);
    const QString total = moneyText(line.total);
    const qreal totalWidth = widthOf(total, TextRole::NumberStrong);
    const QRectF toggle = m_allDetails ? QRectF() : bottom.take(widthOf(see, TextRole::Body), lower, row);
    QRectF totalRect;
    QRectF chipRect;
    if (m_phone) {
        totalRect = {pad, lower, totalWidth, row};
        const qreal left = total.isEmpty() ? pad : pad + totalWidth + 12;
        chipRect = {left, lower - 1, std::min(chipWidth, bottom.right() - left), 22};
    } else {
        chipRect = top.take(chipWidth, 10, 22);
        if (!total.isEmpty())
            totalRect = top.take(totalWidth, 12, row);
    }
    const qreal captionRight = m_phone ? m_width - pad : bottom.right();
    content.runs.push_back({{pad, 12, top.right() - pad, row}, titleOf(line), TextRole::Strong});
    if (!total.isEmpty())
        content.runs.push_back({totalRect, total, TextRole::NumberStrong, Ink::Text, Qt::AlignRight});
    content.runs.push_back({{pad, 32, captionRight - pad, row}, caption.join(u" · "_s), TextRole::Body, Ink::Muted});
    if (!m_allDetails) {
        content.runs.push_back({toggle, see, TextRole::Body, Ink::Link, Qt::AlignRight, true});
        content.runs.back().control = true;
        content.toggle = toggle.adjusted(-6, -2, 6, 4);
    }
    content.chips.push_back({chipRect, line.label, toneOfLabel(line.label)});
    content.height = m_phone ? closedPhoneCard : closedCard;
    if (expanded)
        details(content, line);
    return content;
}

void LineComposer::details(Content &content, const portal::OrderLine &line) const
{
    content.separators.push_back(content.height);
    content.height += 8;
    for (const DetailRow &detail : ticketRows(line, m_page.timeZone))
        detailRow(content, detail);
    content.separators.push_back(content.height + sumsGap / 2);
    content.height += sumsGap;
    for (const DetailRow &detail : sumRows(line, m_page.timeZone))
        detailRow(content, detail);
    content.height += 12;
}

// One row of the details at the foot of `content`, wrapped where it does not fit, its amount at the trailing edge.
void LineComposer::detailRow(Content &content, const DetailRow &detail) const
{
    const bool strong = detail.kind == DetailRow::Kind::Strong;
    const bool link = detail.kind == DetailRow::Kind::Stream || detail.kind == DetailRow::Kind::MobileTickets;
    const TextRole role = strong ? TextRole::Medium : TextRole::Body;
    const Ink ink = link ? Ink::Link : detail.kind == DetailRow::Kind::Muted ? Ink::Muted : Ink::Text;
    const qreal right = m_width - pad;
    const qreal textWidth = detail.amount.isEmpty() ? right - pad : right - amountWidth - 12 - pad;
    const qreal height = lineCount(detail.text, role, textWidth) * row;
    content.height += detail.begins ? 6 : 0;
    const QRectF rect(pad, content.height + 2, textWidth, height);
    content.runs.push_back({rect, detail.text, role, ink, Qt::AlignLeft, link, true});
    content.runs.back().control = detail.kind == DetailRow::Kind::MobileTickets;
    if (link) {
        const QRectF words(rect.topLeft(), QSizeF(std::min(widthOf(detail.text, role), textWidth), height));
        const bool stream = detail.kind == DetailRow::Kind::Stream;
        content.links.push_back({words, stream ? LinkKind::Stream : LinkKind::MobileTickets, stream ? u"Watch online"_s : detail.text, detail.address});
    }
    if (!detail.amount.isEmpty())
        content.runs.push_back({{right - amountWidth, content.height + 2, amountWidth, row}, detail.amount,
                                strong ? TextRole::NumberStrong : TextRole::Number, Ink::Text, Qt::AlignRight});
    content.height += height + 4;
}

} // namespace pd::page
