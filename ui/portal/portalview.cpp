// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portal/portalview.h"

#include "ui/common/tokens.h"
#include "ui/page/linetext.h"
#include "ui/page/linewords.h"
#include "ui/page/pagepainter.h"
#include "ui/portal/linknote.h"
#include "ui/portal/pagefind.h"
#include "ui/portal/portalaccess.h"

#include <QAccessible>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

// Over the patron's page, which is the same in both themes; beside a header that moves off, over its colours.
QPalette pageBarPalette()
{
    QPalette bar;
    bar.setColor(QPalette::Window, Qt::transparent);
    bar.setColor(QPalette::Dark, QColor::fromRgba(page::PageStyle::scrollBar));
    return bar;
}

} // namespace

PortalView::PortalView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_find(new PageFind(this))
    , m_bar(new QScrollBar(Qt::Vertical, this))
    , m_note(new LinkNote(this))
{
    QAccessible::installFactory(PortalAccess::make); // once is enough, and more do no harm
    setObjectName(u"portalView"_s);
    setAccessibleName(tr("Portal preview, read only"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent); // or all that is under it is painted too
    viewport()->setMouseTracking(true);
    m_bar->setObjectName(u"portalScrollBar"_s);
    m_bar->setAccessibleName(tr("Scroll the patron’s page"));
    m_bar->setPalette(pageBarPalette());
    m_bar->setBackgroundRole(QPalette::Window); // not that of where the page is shown
    m_bar->setAttribute(Qt::WA_OpaquePaintEvent, false); // but for its handle it shows what it lies over
    m_bar->setCursor(Qt::ArrowCursor);
    connect(m_bar, &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_bar, &QScrollBar::setValue);
    verticalScrollBar()->setSingleStep(24);
    connect(m_find, &PageFind::changed, viewport(), qOverload<>(&QWidget::update));
    connect(m_find, &PageFind::movedTo, this, &PortalView::showFound);
}

PortalView::~PortalView() = default;

void PortalView::setPage(std::shared_ptr<const portal::PortalPage> page, const page::PageStyle &style)
{
    const bool samePatron = m_page && page && m_page->contactId == page->contactId;
    m_page = std::move(page);
    m_style = style;
    if (!samePatron) {
        m_options.expanded.clear();
        m_options.allEvents = false;
        m_options.tab = portal::TabId::Orders;
        m_inspected = -1;
        verticalScrollBar()->setValue(0);
    }
    relayout();
    if (m_layout && (m_inspected < 0 || m_inspected >= int(m_layout->lines().size())))
        m_inspected = firstLine();
    announce();
    Q_EMIT tabChanged(m_options.tab);
}

int PortalView::firstLine() const
{
    for (size_t i = 0; i < m_layout->lines().size(); ++i) {
        if (m_layout->lines()[i].inspectable() && !m_layout->inHeader(int(i)))
            return int(i);
    }
    return -1;
}

void PortalView::relayout()
{
    m_selection.clear();
    forgetLink();
    if (!m_page) {
        m_find->setLayout(nullptr, 0);
        m_layout.reset();
        viewport()->update();
        tellReaders();
        return;
    }
    std::optional<page::Line> kept;
    if (m_layout && m_inspected >= 0 && m_inspected < int(m_layout->lines().size()))
        kept = m_layout->lines()[size_t(m_inspected)];
    m_options.width = phoneWidth() ? std::min<qreal>(page::phoneWidth, viewport()->width()) : viewport()->width();
    m_options.staffRightToLeft = isRightToLeft();
    m_find->setLayout(nullptr, 0);
    page::PageStyle style = m_style;
    if (m_acting)
        style.inspected = tokens(Theme::Light).acting.ground; // the page is the same in both themes
    m_layout = std::make_unique<page::PageLayout>(m_page, style, m_options);
    if (kept) {
        const int found = m_layout->lineOf(kept->kind, kept->record);
        m_inspected = found >= 0 ? found : firstLine();
    }
    m_find->setLayout(m_layout.get(), std::max(0, m_inspected));
    updateScrollBar();
    viewport()->update();
    tellReaders();
}

// Readers of the screen ask again for the parts of another layout.
void PortalView::tellReaders()
{
    auto *access = dynamic_cast<PortalAccess *>(QAccessible::queryAccessibleInterface(this));
    if (!access)
        return;
    access->forgetParts();
    QAccessibleEvent event(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void PortalView::showFound(int line)
{
    if (m_layout->lines()[size_t(line)].inspectable())
        inspect(line);
    else
        scrollTo(line);
}

std::optional<portal::TabId> PortalView::currentTab() const
{
    return m_options.allEvents ? std::nullopt : std::optional(m_options.tab);
}

void PortalView::setTab(portal::TabId tab)
{
    if (!m_page || (m_options.tab == tab && !m_options.allEvents))
        return;
    if (const portal::Tab *found = page::findTab(*m_page, tab); !found || (!found->visible && !m_options.revealHidden))
        setRevealHidden(true);
    goTo(tab, false);
}

void PortalView::showAllEvents()
{
    if (m_page && !m_options.allEvents)
        goTo(m_options.tab, true);
}

void PortalView::goTo(portal::TabId tab, bool allEvents)
{
    m_options.tab = tab;
    m_options.allEvents = allEvents;
    m_inspected = -1;
    verticalScrollBar()->setValue(0);
    relayout();
    m_inspected = firstLine();
    announce();
    Q_EMIT tabChanged(tab);
}

void PortalView::setPhoneWidth(bool phone)
{
    if (phoneWidth() == phone)
        return;
    m_options.kind = phone ? page::WidthKind::Phone : page::WidthKind::Desktop;
    m_bar->setPalette(phone ? QPalette() : pageBarPalette()); // beside a phone's page it lies on the desk
    relayout();
    if (m_layout)
        scrollTo(m_inspected);
}

void PortalView::setChanged(std::set<page::LineId> lines)
{
    if (m_options.changed == lines)
        return;
    m_options.changed = std::move(lines);
    relayout();
}

void PortalView::setRevealHidden(bool reveal)
{
    if (m_options.revealHidden == reveal)
        return;
    m_options.revealHidden = reveal;
    const portal::Tab *current = m_page ? page::findTab(*m_page, m_options.tab) : nullptr;
    const bool leave = !reveal && current && !current->visible && !m_options.allEvents;
    relayout();
    Q_EMIT revealChanged(reveal);
    if (leave)
        setTab(portal::TabId::Orders);
    else if (m_layout)
        inspect(m_inspected);
}

void PortalView::setActing(bool acting)
{
    if (m_acting == acting)
        return;
    m_acting = acting;
    setAccessibleName(acting ? tr("The patron’s page, acting for the patron") : tr("Portal preview, read only"));
    relayout();
}

void PortalView::toggleDetails()
{
    if (!m_layout || !m_layout->canExpand(m_inspected))
        return;
    const RowId order = m_page->orders[size_t(m_layout->lines()[size_t(m_inspected)].record)].id;
    if (!m_options.expanded.erase(order))
        m_options.expanded.insert(order);
    relayout();
    scrollTo(m_inspected);
    announce();
}

void PortalView::inspect(int line)
{
    if (!m_layout || line < 0 || line >= int(m_layout->lines().size()))
        return;
    m_selection.clear();
    forgetLink();
    m_inspected = line;
    scrollTo(line);
    viewport()->update();
    announce();
}

QString PortalView::inspectedSubject() const
{
    return m_layout && m_inspected >= 0 ? page::subjectOf(*m_page, m_layout->lines()[size_t(m_inspected)], currentTab()) : QString();
}

void PortalView::announce()
{
    setAccessibleDescription(m_layout && m_inspected >= 0
                                 ? m_link >= 0 ? explainedLink() : inspectedSubject() + u": "_s + page::spokenText(m_layout->content(m_inspected))
                                 : QString());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    auto *access = QAccessible::isActive() && hasFocus() && m_inspected >= 0 ? dynamic_cast<PortalAccess *>(QAccessible::queryAccessibleInterface(this)) : nullptr;
    if (access) {
        QAccessibleEvent focus(access->focusChild(), QAccessible::Focus);
        QAccessible::updateAccessibility(&focus);
    }
    Q_EMIT inspectedChanged();
}

void PortalView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    if (!m_layout) {
        painter.fillRect(viewport()->rect(), QColor::fromRgba(page::PageStyle::ground));
        return;
    }
    const page::PagePainter pagePainter(
        *m_layout, m_texts, {.inspected = m_inspected,
                    .link = m_link,
                    .firstSelected = m_selection.first(),
                    .lastSelected = m_selection.last(),
                    .found = m_find->found(),
                    .currentFound = m_find->current()});
    const int scrolled = verticalScrollBar()->value() - headerHeight(); // where the viewport's top is on the body
    const int width = int(std::ceil(m_options.width));
    if (phoneWidth())
        paintDesk(painter);
    painter.save();
    painter.setClipRect(QRectF(pageLeft(), 0, width, viewport()->height()));
    painter.translate(pageLeft(), -scrolled);
    pagePainter.paintBody(painter, scrolled + bodyTop(), scrolled + viewport()->height());
    painter.translate(0, scrolled - headerGone());
    pagePainter.paintHeader(painter);
    painter.restore();
    paintCorners(painter);
}

// What is beside a phone's page: not the patron's.
void PortalView::paintDesk(QPainter &painter) const
{
    const QRectF page(pageLeft(), 0, m_options.width, viewport()->height());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Window));
    painter.fillRect(page.adjusted(-1, 0, 1, 0), palette().color(QPalette::Dark));
}

// The frame around the view is round at its foot.
void PortalView::paintCorners(QPainter &painter) const
{
    constexpr qreal radius = 7.5;
    const QRectF all(viewport()->rect());
    QPainterPath inside;
    inside.addRoundedRect(all.adjusted(-0.5, -2 * radius, 0.5, 0.5), radius, radius);
    QPainterPath corners;
    corners.addRect(QRectF(all.left(), all.bottom() - radius, all.width(), radius));
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawPath(corners.subtracted(inside));
    painter.setPen(QPen(palette().color(QPalette::Dark), 1));
    painter.setBrush(Qt::NoBrush);
    painter.setClipRect(QRectF(all.left(), all.bottom() - radius, all.width(), radius));
    painter.drawPath(inside);
}

void PortalView::resizeEvent(QResizeEvent *)
{
    relayout();
}

void PortalView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    announce(); // the Why panel may have explained something else meanwhile
}

void PortalView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PortalView::scrollContentsBy(int, int)
{
    if (m_layout)
        forgetLink();
}

} // namespace pd::ui
