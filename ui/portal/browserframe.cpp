// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portal/browserframe.h"

#include "ui/common/icons.h"
#include "ui/common/tokens.h"
#include "ui/page/textfit.h"
#include "ui/portal/findbar.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int bar = 36;
constexpr int actingEdge = 3;

} // namespace

BrowserFrame::BrowserFrame(QWidget *parent)
    : QWidget(parent)
    , m_view(new PortalView(this))
    , m_find(new FindBar(*m_view, this))
    , m_back(new QToolButton(this))
    , m_forward(new QToolButton(this))
{
    setObjectName(u"browserFrame"_s);
    setAccessibleName(tr("The patron’s browser"));
    m_back->setObjectName(u"tabBack"_s);
    m_back->setAccessibleName(tr("Back to the page before"));
    m_forward->setObjectName(u"tabForward"_s);
    m_forward->setAccessibleName(tr("Forward to the page after"));
    for (QToolButton *arrow : {m_back, m_forward}) {
        arrow->setAutoRaise(true);
        arrow->setFixedSize(28, 28);
        arrow->setFocusPolicy(Qt::TabFocus);
    }
    setTabOrder(m_back, m_forward);
    setTabOrder(m_forward, m_view);
    connect(m_back, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { go(1); });
    connect(m_view, &PortalView::tabChanged, this, &BrowserFrame::visit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, bar, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_find);
    column->addWidget(m_view, 1);
    updateArrows();
}

void BrowserFrame::setAddress(const QString &address)
{
    m_address = address;
    update();
}

void BrowserFrame::setActing(bool acting)
{
    m_acting = acting;
    m_view->setActing(acting);
    const int side = acting ? actingEdge : 1;
    layout()->setContentsMargins(side, bar, side, side);
    update();
}

void BrowserFrame::forgetPages()
{
    m_pages.clear();
    m_at = 0;
    updateArrows();
}

void BrowserFrame::visit()
{
    const std::optional<portal::TabId> shown = m_view->currentTab();
    if (m_pages.empty() || m_pages[m_at] != shown) {
        m_pages.resize(m_pages.empty() ? 0 : m_at + 1);
        m_pages.push_back(shown);
        m_at = m_pages.size() - 1;
    }
    updateArrows();
}

void BrowserFrame::go(int step)
{
    m_at = size_t(int(m_at) + step);
    if (const std::optional<portal::TabId> tab = m_pages[m_at])
        m_view->setTab(*tab);
    else
        m_view->showAllEvents();
    updateArrows();
}

void BrowserFrame::updateArrows()
{
    const auto turn = [](QToolButton *arrow, bool on, const QString &reason) {
        arrow->setEnabled(on);
        arrow->setToolTip(on ? arrow->accessibleName() : reason);
        arrow->setStatusTip(on ? QString() : reason);
        arrow->setAccessibleDescription(arrow->statusTip());
    };
    turn(m_back, m_at > 0, tr("No other page was looked at before this one."));
    turn(m_forward, m_at + 1 < m_pages.size(), tr("No other page was looked at after this one."));
    const Tokens &t = tokens(palette());
    const bool mirrored = isRightToLeft();
    m_back->setIcon(icon(mirrored ? u"go-next"_s : u"go-previous"_s, m_back->isEnabled() ? t.text : t.muted));
    m_forward->setIcon(icon(mirrored ? u"go-previous"_s : u"go-next"_s, m_forward->isEnabled() ? t.text : t.muted));
}

void BrowserFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_back->setGeometry(QStyle::visualRect(layoutDirection(), rect(), {6, 4, 28, 28}));
    m_forward->setGeometry(QStyle::visualRect(layoutDirection(), rect(), {36, 4, 28, 28}));
}

void BrowserFrame::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        updateArrows();
    QWidget::changeEvent(event);
}

// As browsers show one: the lock stands for https, the site stands out. An address reads from left to right everywhere.
void BrowserFrame::paintAddress(QPainter &painter, const QRectF &room) const
{
    const Tokens &t = tokens(palette());
    const QFont face = typeface(TypeRole::Body);
    QString address = page::plain(m_address);
    if (address.startsWith("https://"_L1))
        address.remove(0, 8);
    const QString site = address.section(u'/', 0, 0);
    const QFontMetricsF metrics(face);
    const qreal whole = std::min(metrics.horizontalAdvance(address) + 1, room.width());
    const QRectF place(isRightToLeft() ? room.right() - whole : room.left(), room.top(), whole, room.height());
    painter.setPen(t.text);
    page::drawText(painter, place, site, face, Qt::AlignLeft);
    painter.setPen(t.muted);
    page::drawText(painter, place.adjusted(metrics.horizontalAdvance(site), 0, 0, 0), address.mid(site.size()), face, Qt::AlignLeft);
}

void BrowserFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens(palette());
    const QRectF all(rect());
    QPainterPath outline;
    if (m_acting) // goes on from the band above
        outline.addRoundedRect(all.adjusted(1.5, -10, -1.5, -1.5), 7, 7);
    else
        outline.addRoundedRect(all.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter.save();
    painter.setClipRect(QRectF(all.left(), all.top(), all.width(), bar)); // the view paints the rest
    painter.fillPath(outline, t.raised);
    painter.restore();

    const auto mirrored = [&](const QRectF &rect) {
        return isRightToLeft() ? QRectF(all.left() + all.right() - rect.right(), rect.top(), rect.width(), rect.height()) : rect;
    };
    const QFont chipFont = typeface(TypeRole::Control);
    const QString readOnly = m_acting ? tr("Live") : tr("Preview, read only");
    const qreal chipWidth = QFontMetricsF(chipFont).horizontalAdvance(readOnly) + 16;
    const QRectF chip(all.right() - 8 - chipWidth, all.top() + 7, chipWidth, 22);
    const QRectF field(all.left() + 72, all.top() + 5, chip.left() - all.left() - 84, 26);
    painter.setPen(t.border);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(mirrored(field).adjusted(0.5, 0.5, -0.5, -0.5), 13, 13);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_acting ? t.actingChip.ground : t.neutral.ground);
    painter.drawRoundedRect(mirrored(chip), 4, 4);
    painter.setPen(m_acting ? t.actingChip.text : t.neutral.text);
    page::drawText(painter, mirrored(chip), readOnly, chipFont, Qt::AlignHCenter);
    const bool known = !m_address.isEmpty();
    if (known)
        painter.drawPixmap(mirrored(QRectF(field.left() + 10, field.top() + 5, 16, 16)).topLeft(),
                           iconPixmap(u"object-locked"_s, t.muted, 16, devicePixelRatioF()));
    const QRectF words = mirrored(field.adjusted(known ? 32 : 14, 0, -12, 0));
    if (known) {
        paintAddress(painter, words);
    } else {
        painter.setPen(t.muted);
        page::drawText(painter, words, tr("No site address is set"), typeface(TypeRole::Body), isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    }
    painter.setPen(m_acting ? QPen(t.acting.ground, actingEdge) : QPen(t.strong, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);
}

} // namespace pd::ui
