// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portal/portalview.h"

#include "ui/page/linetext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

// Keys and mouse of the preview: walking, selecting, copying.
namespace pd::ui {

void PortalView::moveTo(int line, bool extend)
{
    if (extend)
        m_selection.extend(m_inspected, line);
    else
        m_selection.anchor(line);
    const LineSelection kept = m_selection;
    inspect(line);
    m_selection = kept;
    viewport()->update();
}

int PortalView::pageAway(int direction) const
{
    const qreal step = std::max(40, viewport()->height() - bodyTop() - 40);
    const qreal wanted = m_layout->lines()[size_t(m_inspected)].rect.top() + direction * step;
    int line = m_inspected;
    for (int next = m_layout->nextInspectable(line, direction); next != line;
         next = m_layout->nextInspectable(line, direction)) {
        line = next;
        const qreal top = m_layout->lines()[size_t(line)].rect.top();
        if (direction > 0 ? top >= wanted : top <= wanted)
            break;
    }
    return line;
}

// All Events stands before the first tab.
void PortalView::stepTab(int step)
{
    if (m_options.allEvents) {
        for (const portal::Tab &tab : m_page->tabs) {
            if (step > 0 && (tab.visible || m_options.revealHidden))
                return setTab(tab.id);
        }
        return;
    }
    const std::vector<page::TabPlace> &tabs = m_layout->tabs();
    for (size_t i = 0; i < tabs.size(); ++i) {
        if (tabs[i].id != m_options.tab)
            continue;
        const qsizetype next = qsizetype(i) + step;
        if (next < 0)
            showAllEvents();
        else if (next < qsizetype(tabs.size()))
            setTab(tabs[size_t(next)].id);
        return;
    }
}

void PortalView::selectAll()
{
    if (!m_layout || m_layout->lines().empty())
        return;
    m_selection.anchor(0);
    m_selection.extend(0, int(m_layout->lines().size()) - 1);
    viewport()->update();
}

QString PortalView::copiedText() const
{
    if (!m_layout || m_inspected < 0)
        return {};
    const auto text = [this](int line) { return page::copiedText(m_layout->lines()[size_t(line)], m_layout->content(line)); };
    if (m_selection.isEmpty())
        return text(m_inspected);
    QStringList lines;
    for (int line = m_selection.first(); line <= m_selection.last(); ++line)
        lines.append(text(line));
    return lines.join(u"\n\n"_s);
}

void PortalView::copy() const
{
    if (const QString text = copiedText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

bool PortalView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll))
            key->accept();
    }
    return QAbstractScrollArea::event(event);
}

void PortalView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_selection.isEmpty() && m_link < 0)
            Q_EMIT left();
        m_selection.clear();
        forgetLink();
        viewport()->update();
        return;
    }
    if (!m_layout || m_inspected < 0) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Down:
        return moveTo(m_layout->nextInspectable(m_inspected, 1), extend);
    case Qt::Key_Up:
        return moveTo(m_layout->nextInspectable(m_inspected, -1), extend);
    case Qt::Key_Home:
        return moveTo(m_layout->nextInspectable(-1, 1), extend);
    case Qt::Key_End:
        return moveTo(m_layout->nextInspectable(int(m_layout->lines().size()), -1), extend);
    case Qt::Key_PageDown:
        return moveTo(pageAway(1), extend);
    case Qt::Key_PageUp:
        return moveTo(pageAway(-1), extend);
    case Qt::Key_Right: // the page runs from left to right, whatever the program does
        return stepTab(1);
    case Qt::Key_Left:
        return stepTab(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return press();
    case Qt::Key_Space:
        if (m_acting && m_link >= 0)
            return actOnLink();
        return m_layout->canExpand(m_inspected) ? toggleDetails() : press();
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

std::optional<portal::TabId> PortalView::tabAt(QPointF point) const
{
    for (const page::TabPlace &tab : m_layout->tabs()) {
        if (tab.rect.adjusted(-8, 0, 8, 0).contains(inHeader(point)))
            return tab.id;
    }
    return {};
}

// "All Events" and the patron's name lead somewhere.
bool PortalView::pressHeader(QPointF point)
{
    const QPointF inPage = inHeader(point);
    if (m_layout->site().allEvents.adjusted(-8, -14, 8, 14).contains(inPage))
        showAllEvents();
    else if (m_layout->site().patron.adjusted(-8, -14, 24, 14).contains(inPage))
        setTab(portal::TabId::Profile);
    else if (const std::optional<portal::TabId> tab = tabAt(point))
        setTab(*tab);
    else
        return false;
    return true;
}

void PortalView::mousePressEvent(QMouseEvent *event)
{
    if (!m_layout || event->button() != Qt::LeftButton || pressHeader(event->position()))
        return;
    const int line = lineAt(event->position());
    if (line < 0 || !m_layout->lines()[size_t(line)].inspectable())
        return;
    const std::optional<QRectF> toggle = m_layout->content(line).toggle;
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    const QRect before = lineRect(line);
    moveTo(line, extend);
    if (extend)
        return;
    const QPointF inLine = event->position() - before.topLeft();
    if (toggle && toggle->contains(inLine))
        toggleDetails();
    else if (const int link = linkAt(line, inLine); link >= 0)
        followLink(link);
}

void PortalView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!m_layout || m_inspected < 0 || lineAt(event->position()) != m_inspected)
        return;
    if (linkAt(m_inspected, event->position() - lineRect(m_inspected).topLeft()) >= 0)
        return; // the first press said where it leads
    if (m_layout->inHeader(m_inspected))
        press();
    else
        toggleDetails();
}

void PortalView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_layout)
        return;
    const int line = lineAt(event->position());
    const bool onLine = line >= 0 && m_layout->lines()[size_t(line)].inspectable();
    if (event->buttons().testFlag(Qt::LeftButton)) {
        if (onLine && line != m_inspected)
            moveTo(line, true);
        else if (event->position().y() > viewport()->height() || event->position().y() < bodyTop())
            moveTo(m_layout->nextInspectable(m_inspected, event->position().y() < bodyTop() ? -1 : 1), true);
        return;
    }
    const QPointF inPage = inHeader(event->position());
    const page::SiteHeader &site = m_layout->site();
    const bool link = tabAt(event->position()) || site.allEvents.adjusted(-8, -14, 8, 14).contains(inPage)
        || site.patron.adjusted(-8, -14, 24, 14).contains(inPage);
    viewport()->setCursor(link || onLine ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PortalView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_layout || m_inspected < 0)
        return;
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Mouse) {
        const int line = lineAt(event->pos());
        if (line >= 0 && m_layout->lines()[size_t(line)].inspectable() && !m_selection.contains(line))
            moveTo(line, false);
    } else {
        at = viewport()->mapToGlobal(lineRect(m_inspected).center());
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(u"portalMenu"_s);
    menu->setAccessibleName(tr("Lines of the page"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](const QString &text, const QString &name, const QKeySequence &keys, auto slot) {
        QAction *action = menu->addAction(text, keys, menu, slot);
        action->setObjectName(name);
    };
    add(m_selection.isEmpty() ? tr("&Copy the line") : tr("&Copy the selected lines"), u"copyLines"_s, QKeySequence::Copy, [this] { copy(); });
    add(tr("&Select all lines"), u"selectAllLines"_s, QKeySequence::SelectAll, [this] { selectAll(); });
    for (const page::Link &link : m_layout->content(m_inspected).links) {
        if (link.kind == page::LinkKind::Stream)
            add(tr("Copy the &address of the stream"), u"copyStream"_s, {}, [address = link.address] { QGuiApplication::clipboard()->setText(address); });
    }
    menu->popup(at);
}

} // namespace pd::ui
