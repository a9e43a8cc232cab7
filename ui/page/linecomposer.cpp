// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/linecomposer.h"

#include "ui/page/linewords.h"
#include "ui/page/pagewords.h"
#include "ui/page/textfit.h"
#include "ui/words/portalwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::page {

using namespace card;

namespace {

constexpr qreal eye = 24; // the crossed-out eye and its space

}

LineComposer::LineComposer(const portal::PortalPage &page, const PageStyle &style, qreal width, const LayoutOptions &options)
    : m_page(page)
    , m_style(style)
    , m_width(width)
    , m_phone(options.kind == WidthKind::Phone)
    , m_allDetails(options.allDetails)
    , m_staffRightToLeft(options.staffRightToLeft)
{
}

QString LineComposer::date(const std::optional<Instant> &at) const
{
    return dateText(at, m_page.timeZone);
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
    case LineKind::Presale:
        return presale(m_page.presales[i]);
    case LineKind::Allocation:
        return allocation(m_page.allocations[i]);
    case LineKind::Discount:
        return discount(m_page.discounts[i]);
    case LineKind::Title:
    case LineKind::Section:
    case LineKind::Empty:
        break;
    }
    return heading(line);
}

Content LineComposer::heading(const Line &line) const
{
    Content content;
    const bool allEvents = line.record == allEventsTitle;
    const QRectF all(0, 0, m_width, line.rect.height());
    content.height = line.rect.height();
    if (line.kind == LineKind::Title) {
        content.runs.push_back({all, allEvents ? words::allEventsLabel() : words::tabLabel(portal::TabId(line.record)), TextRole::PageTitle});
    } else if (line.kind == LineKind::Section) {
        const SectionId section(SectionId(line.record));
        const bool staffs = section != SectionId::Upcoming && section != SectionId::Completed;
        content.runs.push_back({all, sectionTitle(section), TextRole::CardTitle});
        if (staffs && m_staffRightToLeft)
            content.runs.back().alignment = Qt::AlignRight;
    } else {
        const QString text = allEvents ? allEventsSentence(m_page) : emptySentence(portal::TabId(line.record));
        const int lines = lineCount(text, TextRole::Body, m_width - 2 * pad);
        content.height = allEvents ? 8 + lines * row + 8 : line.rect.height();
        staffSentence(content, {pad, 0, m_width - 2 * pad, content.height}, text, Ink::Muted);
    }
    return content;
}

// Staff's own words within the page follow the program's direction; the page does not.
void LineComposer::staffSentence(Content &content, const QRectF &rect, const QString &text, Ink ink, int strong) const
{
    content.runs.push_back({rect, text, TextRole::Body, ink, m_staffRightToLeft ? Qt::AlignRight : Qt::AlignLeft, false, true, strong});
}

qreal LineComposer::hiddenHeight(const portal::Why &why) const
{
    const int lines = lineCount(hiddenSentence(why), TextRole::Body, m_width - 2 * pad - eye, int(hiddenPrefix().size()));
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
    const qreal left = m_staffRightToLeft ? pad : pad + eye;
    content.hiddenEye = QPointF(m_staffRightToLeft ? m_width - pad - 16 : pad, 10 + row + 2 + 2);
    staffSentence(content, {left, 10 + row + 2, m_width - 2 * pad - eye, content.height - 42}, hiddenSentence(why), Ink::NotShown,
                  int(hiddenPrefix().size()));
    return content;
}

} // namespace pd::page
