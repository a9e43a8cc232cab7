// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/linecomposer.h"

#include "ui/page/linewords.h"
#include "ui/page/pagewords.h"
#include "ui/page/textfit.h"
#include "ui/words/portalwords.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::page {

namespace {

constexpr qreal pad = 16;
constexpr qreal row = 20;
constexpr qreal detailRow = 24;
constexpr qreal orderCard = 64;
constexpr qreal sumsGap = 16; // between the tickets and the sums, a rule in its middle
constexpr qreal eye = 24; // the crossed-out eye and its space

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

int visibleItems(const portal::OrderLine &order)
{
    return int(std::count_if(order.items.begin(), order.items.end(), [](const auto &item) { return item.visible; }));
}

int extraRows(const portal::OrderItemLine &item)
{
    return (item.virtualLink.isEmpty() ? 0 : 1) + (item.mobileTicket ? 1 : 0);
}

} // namespace

LineComposer::LineComposer(const portal::PortalPage &page, const PageStyle &style, qreal width)
    : m_page(page)
    , m_style(style)
    , m_width(width)
{
}

QString LineComposer::money(const std::optional<Money> &amount) const
{
    return moneyText(amount);
}

QString LineComposer::date(const std::optional<Instant> &at) const
{
    return dateText(at, m_page.timeZone);
}

QString LineComposer::date(const QDate &day) const
{
    return dateText(day);
}

Content LineComposer::compose(const Line &line, bool expanded) const
{
    const size_t i = size_t(std::max(line.record, 0));
    switch (line.kind) {
    case LineKind::Reminder:
        return reminder(m_page.reminders[i]);
    case LineKind::Tab:
        return hiddenTab(m_page.tabs[i]);
    case LineKind::Order:
        return order(m_page.orders[i], expanded);
    case LineKind::Donation:
        return donation(m_page.donations[i]);
    case LineKind::Renewal:
        return renewal(m_page.renewals[i]);
    case LineKind::Benefit:
        return benefit(m_page.benefits[i]);
    case LineKind::Field:
        return field(m_page.profile[i]);
    case LineKind::Title:
    case LineKind::Section:
    case LineKind::Empty:
        break;
    }
    Content content;
    const QRectF all(0, 0, m_width, line.rect.height());
    if (line.kind == LineKind::Title)
        content.runs.push_back({all, words::tabLabel(portal::TabId(i)), TextRole::PageTitle});
    else if (line.kind == LineKind::Section)
        content.runs.push_back({all, words::sectionLabel(portal::Section(i)), TextRole::CardTitle});
    else
        content.runs.push_back({all.adjusted(pad, 0, -pad, 0), emptySentence(portal::TabId(i)), TextRole::Body, Ink::Muted});
    content.height = line.rect.height();
    return content;
}

qreal LineComposer::orderHeight(const portal::OrderLine &order, bool expanded)
{
    if (!expanded)
        return orderCard;
    int rows = std::max(visibleItems(order), 1) + int(order.payments.size());
    for (const portal::OrderItemLine &item : order.items)
        rows += item.visible ? extraRows(item) : 0;
    for (const auto *amount : {&order.subtotal, &order.fees, &order.tax, &order.total, &order.paid})
        rows += amount->has_value() ? 1 : 0;
    rows += order.delivery.isEmpty() ? 0 : 1;
    return orderCard + 8 + rows * detailRow + sumsGap + 12;
}

qreal LineComposer::hiddenHeight(const portal::Why &why) const
{
    const int lines = lineCount(hiddenSentence(why), TextRole::Body, m_width - 2 * pad - eye,
                                int(hiddenPrefix().size()));
    return 10 + row + 2 + lines * row + 10;
}

Content LineComposer::hidden(const QString &title, const QString &caption, const QString &amount,
                             const portal::Why &why) const
{
    Content content;
    TrailingEdge edge(m_width - pad);
    if (!amount.isEmpty())
        content.runs.push_back({edge.take(widthOf(amount, TextRole::NumberStrong), 10, row), amount,
                                TextRole::NumberStrong, Ink::NotShown, Qt::AlignRight});
    const qreal room = edge.right() - pad;
    const qreal titleWidth = std::min(widthOf(title, TextRole::Strong), room);
    content.runs.push_back({{pad, 10, titleWidth, row}, title, TextRole::Strong, Ink::NotShown});
    if (const qreal rest = room - titleWidth - 16; rest > 60 && !caption.isEmpty())
        content.runs.push_back({{pad + titleWidth + 16, 10, rest, row}, caption, TextRole::Body, Ink::NotShown});
    content.height = hiddenHeight(why);
    content.hiddenEye = QPointF(pad, 10 + row + 2 + 2);
    content.runs.push_back({{pad + eye, 10 + row + 2, m_width - 2 * pad - eye, content.height - 42},
                            hiddenSentence(why), TextRole::Body, Ink::NotShown, Qt::AlignLeft, false, true,
                            int(hiddenPrefix().size())});
    return content;
}

Content LineComposer::order(const portal::OrderLine &line, bool expanded) const
{
    QStringList caption{u"Order %1"_s.arg(isolated(line.number))};
    if (const QString day = date(line.created); !day.isEmpty())
        caption.append(day);
    qint64 tickets = 0;
    for (const portal::OrderItemLine &item : line.items)
        tickets += item.visible ? item.quantity.value_or(1) : 0;
    if (!line.visible) {
        caption.append(isolated(line.status));
        return hidden(titleOf(line), caption.join(u" · "_s), money(line.total), line.why);
    }
    if (tickets > 0)
        caption.append(ticketCount(tickets));

    Content content;
    TrailingEdge top(m_width - pad);
    const qreal chipWidth = std::min(widthOf(line.label, TextRole::Medium) + 20, m_width / 3);
    content.chips.push_back({top.take(chipWidth, 10, 22), line.label, toneOfLabel(line.label)});
    if (const QString total = money(line.total); !total.isEmpty())
        content.runs.push_back({top.take(widthOf(total, TextRole::NumberStrong), 12, row), total,
                                TextRole::NumberStrong, Ink::Text, Qt::AlignRight});
    content.runs.insert(content.runs.begin(), {{pad, 12, top.right() - pad, row}, titleOf(line), TextRole::Strong});
    TrailingEdge bottom(m_width - pad);
    const QString see = expanded ? u"Hide details"_s : u"See details"_s;
    const QRectF toggle = bottom.take(widthOf(see, TextRole::Body), 32, row);
    content.runs.push_back({{pad, 32, bottom.right() - pad, row}, caption.join(u" · "_s), TextRole::Body, Ink::Muted});
    content.runs.push_back({toggle, see, TextRole::Body, Ink::Link, Qt::AlignRight, true});
    content.toggle = toggle.adjusted(-6, -2, 6, 4);
    content.height = orderHeight(line, expanded);
    if (expanded)
        details(content, line);
    return content;
}

void LineComposer::details(Content &content, const portal::OrderLine &line) const
{
    qreal y = orderCard + 8;
    content.separators.push_back(orderCard);
    const qreal amountWidth = 110;
    const qreal right = m_width - pad;
    const auto put = [&](const QString &text, const QString &amount, Ink ink, bool strong) {
        content.runs.push_back({{pad, y, right - amountWidth - 12 - pad, detailRow}, text,
                                strong ? TextRole::Medium : TextRole::Body, ink});
        if (!amount.isEmpty())
            content.runs.push_back({{right - amountWidth, y, amountWidth, detailRow}, amount,
                                    strong ? TextRole::NumberStrong : TextRole::Number, Ink::Text, Qt::AlignRight});
        y += detailRow;
    };
    for (const portal::OrderItemLine &item : line.items) {
        if (!item.visible)
            continue;
        const QString at = dateTimeText(item.instanceAt, m_page.timeZone);
        QStringList parts{isolated(item.event.isEmpty() ? item.instance : item.event)};
        for (const QString &part : {at, item.venue, item.seat, item.priceLevel}) {
            if (!part.isEmpty())
                parts.append(isolated(part));
        }
        const qint64 quantity = item.quantity.value_or(1);
        put(quantity == 1 ? parts.join(u" · "_s) : u"%1 × "_s.arg(quantity) + parts.join(u" · "_s), money(item.price),
            Ink::Text, false);
        if (!item.virtualLink.isEmpty()) {
            put(u"Watch online: %1"_s.arg(isolated(item.virtualLink)), {}, Ink::Link, false);
            content.runs.back().underline = true;
        }
        if (item.mobileTicket) {
            put(u"View mobile tickets"_s, {}, Ink::Link, false);
            content.runs.back().underline = true;
        }
    }
    if (visibleItems(line) == 0)
        put(u"No tickets in this order"_s, {}, Ink::Muted, false);
    const std::pair<QString, const std::optional<Money> *> sums[] = {{u"Subtotal"_s, &line.subtotal},
                                                                     {u"Fees"_s, &line.fees},
                                                                     {u"Tax"_s, &line.tax},
                                                                     {u"Total"_s, &line.total}};
    content.separators.push_back(y + sumsGap / 2);
    y += sumsGap;
    for (const auto &[word, amount] : sums) {
        if (amount->has_value())
            put(word, money(*amount), amount == &line.total ? Ink::Text : Ink::Muted, amount == &line.total);
    }
    for (const portal::PaymentLine &payment : line.payments) {
        QStringList parts{payment.amount && payment.amount->minor < 0 ? u"Refund"_s : u"Payment"_s};
        for (const QString &part : {date(payment.at), payment.method}) {
            if (!part.isEmpty())
                parts.append(isolated(part));
        }
        put(parts.join(u" · "_s), money(payment.amount), Ink::Muted, false);
    }
    if (line.paid)
        put(u"Paid"_s, money(line.paid), Ink::Text, true);
    if (!line.delivery.isEmpty())
        put(u"Delivery: %1"_s.arg(isolated(line.delivery)), {}, Ink::Muted, false);
}

} // namespace pd::page
