// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/linecomposer.h"

#include "ui/page/linewords.h"
#include "ui/page/pagewords.h"
#include "ui/page/textfit.h"

#include <QStringList>

#include <algorithm>
#include <tuple>

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

// Tickets of one performance stand under one heading.
bool samePerformance(const portal::OrderItemLine &a, const portal::OrderItemLine &b)
{
    const auto key = [](const portal::OrderItemLine &i) { return std::tie(i.event, i.instance, i.venue, i.virtualLink); };
    return key(a) == key(b) && a.instanceAt.has_value() == b.instanceAt.has_value()
        && (!a.instanceAt || a.instanceAt->ms == b.instanceAt->ms);
}

QString joinedIsolated(const std::initializer_list<QString> parts)
{
    QStringList known;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            known.append(isolated(part));
    }
    return known.join(u" · "_s);
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
    const QRectF toggle = bottom.take(widthOf(see, TextRole::Body), lower, row);
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
    content.runs.push_back({toggle, see, TextRole::Body, Ink::Link, Qt::AlignRight, true});
    content.runs.back().control = true;
    content.chips.push_back({chipRect, line.label, toneOfLabel(line.label)});
    content.toggle = toggle.adjusted(-6, -2, 6, 4);
    content.height = m_phone ? closedPhoneCard : closedCard;
    if (expanded)
        details(content, line);
    return content;
}

void LineComposer::details(Content &content, const portal::OrderLine &line) const
{
    content.separators.push_back(content.height);
    content.height += 8;
    tickets(content, line);
    content.separators.push_back(content.height + sumsGap / 2);
    content.height += sumsGap;
    sums(content, line);
    content.height += 12;
}

// One row of the details at the foot of `content`, wrapped where it does not fit, its amount at the trailing edge.
void LineComposer::detailRow(Content &content, const QString &text, const QString &amount, TextRole role, Ink ink, bool link) const
{
    const qreal right = m_width - pad;
    const qreal textWidth = amount.isEmpty() ? right - pad : right - amountWidth - 12 - pad;
    const qreal height = lineCount(text, role, textWidth) * row;
    content.runs.push_back({{pad, content.height + 2, textWidth, height}, text, role, ink, Qt::AlignLeft, link, true});
    if (!amount.isEmpty())
        content.runs.push_back({{right - amountWidth, content.height + 2, amountWidth, row}, amount,
                                role == TextRole::Medium ? TextRole::NumberStrong : TextRole::Number, Ink::Text, Qt::AlignRight});
    content.height += height + 4;
}

void LineComposer::tickets(Content &content, const portal::OrderLine &line) const
{
    const portal::OrderItemLine *before = nullptr;
    bool mobile = false;
    const auto endPerformance = [&] {
        if (mobile) {
            detailRow(content, u"View mobile tickets"_s, {}, TextRole::Body, Ink::Link, true);
            content.runs.back().control = true;
        }
        mobile = false;
    };
    for (const portal::OrderItemLine &item : line.items) {
        if (!item.visible) // O6
            continue;
        if (!before || !samePerformance(*before, item)) {
            endPerformance();
            content.height += before ? 6 : 0;
            detailRow(content, plain(item.event.isEmpty() ? item.instance : item.event), {}, TextRole::Medium, Ink::Text);
            if (const QString where = joinedIsolated({dateTimeText(item.instanceAt, m_page.timeZone), item.venue}); !where.isEmpty())
                detailRow(content, where, {}, TextRole::Body, Ink::Muted);
            if (!item.virtualLink.isEmpty()) { // O4
                detailRow(content, u"Watch online: %1"_s.arg(isolated(item.virtualLink)), {}, TextRole::Body, Ink::Link, true);
                content.links.push_back(plain(item.virtualLink));
            }
        }
        before = &item;
        mobile = mobile || item.mobileTicket; // O5
        const qint64 quantity = item.quantity.value_or(1);
        const QString seat = joinedIsolated({item.seat, item.priceLevel});
        const QString count = ticketCount(quantity);
        const QString each = quantity > 1 && item.price ? u"%1 × %2"_s.arg(quantity).arg(moneyText(item.price)) : moneyText(item.price);
        detailRow(content, seat.isEmpty() ? count : quantity == 1 ? seat : count + u" · "_s + seat, each, TextRole::Body, Ink::Text);
    }
    endPerformance();
    if (!before)
        detailRow(content, u"No tickets in this order"_s, {}, TextRole::Body, Ink::Muted);
}

void LineComposer::sums(Content &content, const portal::OrderLine &line) const
{
    const std::pair<QString, const std::optional<Money> *> parts[] = {
        {u"Subtotal"_s, &line.subtotal}, {u"Fees"_s, &line.fees}, {u"Tax"_s, &line.tax}, {u"Total"_s, &line.total}};
    for (const auto &[word, amount] : parts) {
        const bool total = amount == &line.total;
        if (amount->has_value())
            detailRow(content, word, moneyText(*amount), total ? TextRole::Medium : TextRole::Body, total ? Ink::Text : Ink::Muted);
    }
    for (const portal::PaymentLine &payment : line.payments) {
        const bool refund = payment.amount && payment.amount->minor < 0;
        const QString when = joinedIsolated({date(payment.at), payment.method});
        detailRow(content, (refund ? u"Refund"_s : u"Payment"_s) + (when.isEmpty() ? QString() : u" · "_s + when),
                  moneyText(payment.amount), TextRole::Body, Ink::Muted);
    }
    if (line.paid)
        detailRow(content, u"Paid"_s, moneyText(line.paid), TextRole::Medium, Ink::Text);
    if (!line.delivery.isEmpty())
        detailRow(content, u"Delivery: %1"_s.arg(isolated(line.delivery)), {}, TextRole::Body, Ink::Muted);
}

} // namespace pd::page
