// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/linkwords.h"
#include "ui/portal/linknote.h"
#include "ui/portal/portalview.h"
#include "ui/portal/recordlink.h"

// Links of the preview: each says where it leads the patron; one within the page goes there. Acting for the patron, a
// renewal's buttons are pressed.
namespace pd::ui {

int PortalView::linkAt(int line, QPointF inLine) const
{
    const page::Content content = m_layout->content(line);
    for (size_t i = 0; i < content.links.size(); ++i) {
        if (content.links[i].rect.adjusted(-4, -2, 4, 2).contains(inLine))
            return int(i);
    }
    return -1;
}

// What the line offers, one after the other: its details, then where each of its links leads.
void PortalView::press()
{
    if (!m_layout || m_inspected < 0)
        return;
    const page::Line &line = m_layout->lines()[size_t(m_inspected)];
    if (line.kind == page::LineKind::Reminder) { // B8: it is about a benefit on this page
        inspectRecord(*this, {page::LineKind::Benefit, page::idOf(*m_page, line).second});
        return;
    }
    const int links = int(m_layout->content(m_inspected).links.size());
    const bool closed = m_layout->canExpand(m_inspected) && !m_layout->isExpanded(m_inspected);
    if (!closed && m_link + 1 < links)
        explainLink(m_link + 1);
    else if (m_layout->canExpand(m_inspected))
        toggleDetails();
    else if (links > 0)
        explainLink(0);
}

void PortalView::pressLink(int line, int link)
{
    if (m_inspected != line)
        inspect(line);
    explainLink(link);
}

void PortalView::explainLink(int link)
{
    forgetLink();
    const page::Link shown = m_layout->content(m_inspected).links[size_t(link)];
    const QRectF inBody = shown.rect.translated(m_layout->lines()[size_t(m_inspected)].rect.topLeft());
    scrollToBody(inBody.adjusted(0, -12, 0, 12), false);
    m_link = link;
    m_note->say(page::linkSentence(shown, m_acting), shown.rect.translated(lineRect(m_inspected).topLeft()).toRect(),
                viewport()->geometry().adjusted(0, bodyTop(), 0, 0));
    viewport()->update();
    announce();
}

void PortalView::actOnLink()
{
    if (m_acting && m_link >= 0)
        followLink(m_link);
}

void PortalView::followLink(int link)
{
    const page::Link pressed = m_layout->content(m_inspected).links[size_t(link)];
    if (!m_acting || !page::isDeed(pressed.kind))
        return explainLink(link);
    explainLink(link);
    Q_EMIT actWanted(pressed.kind, page::idOf(*m_page, m_layout->lines()[size_t(m_inspected)]).second);
}

void PortalView::forgetLink()
{
    m_link = -1;
    m_note->hide();
    viewport()->update();
}

QString PortalView::explainedLink() const
{
    return m_note->isHidden() ? QString() : m_note->text();
}

} // namespace pd::ui
