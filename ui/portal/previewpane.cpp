// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portal/previewpane.h"

#include "ui/common/chip.h"
#include "ui/common/icons.h"
#include "ui/page/textfit.h"
#include "ui/portal/findbar.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int inset = 16;
constexpr int frameBar = 36;
constexpr int footer = 40;

QString hiddenRecords(portal::TabId tab, int n)
{
    const bool one = n == 1;
    switch (tab) {
    case portal::TabId::Profile:
        return one ? PreviewPane::tr("One field is not shown") : PreviewPane::tr("%n fields are not shown", nullptr, n);
    case portal::TabId::Orders:
        return one ? PreviewPane::tr("One order is not shown") : PreviewPane::tr("%n orders are not shown", nullptr, n);
    case portal::TabId::Donations:
        return one ? PreviewPane::tr("One donation is not shown")
                   : PreviewPane::tr("%n donations are not shown", nullptr, n);
    case portal::TabId::PendingRenewals:
        return one ? PreviewPane::tr("One renewal is not shown")
                   : PreviewPane::tr("%n renewals are not shown", nullptr, n);
    case portal::TabId::RenewableBenefits:
        return one ? PreviewPane::tr("One benefit is not shown")
                   : PreviewPane::tr("%n benefits are not shown", nullptr, n);
    }
    Q_UNREACHABLE();
}

QString idleCodes(int n)
{
    return n == 1 ? PreviewPane::tr("One discount code does not apply")
                  : PreviewPane::tr("%n discount codes do not apply", nullptr, n);
}

QString hiddenTabs(int n)
{
    return n == 1 ? PreviewPane::tr("one tab is not shown") : PreviewPane::tr("%n tabs are not shown", nullptr, n);
}

} // namespace

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent)
    , m_view(new PortalView(this))
    , m_find(new FindBar(*m_view, this))
    , m_hidden(new ElidedLabel(TypeRole::Control, this))
    , m_reveal(new LinkButton(this))
{
    setObjectName(u"previewPane"_s);
    setAccessibleName(tr("As the patron sees it"));
    m_hidden->setObjectName(u"hiddenCount"_s);
    m_hidden->setAccessibleName(tr("Not shown to the patron"));
    m_reveal->setObjectName(u"revealHidden"_s);

    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(isRightToLeft() ? 0 : 24, 0, isRightToLeft() ? 24 : 0, 0); // beside the eye
    bottom->addStrut(footer);
    bottom->addWidget(m_hidden, 1);
    bottom->addWidget(m_reveal);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(inset, inset, inset, 0);
    column->setSpacing(0);
    auto *framed = new QVBoxLayout;
    framed->setContentsMargins(1, frameBar, 1, 1);
    framed->setSpacing(0);
    framed->addWidget(m_find);
    framed->addWidget(m_view, 1);
    column->addLayout(framed, 1);
    column->addLayout(bottom);
    column->setStretch(0, 1);

    connect(m_reveal, &LinkButton::clicked, this, [this] { m_view->setRevealHidden(!m_view->revealsHidden()); });
    connect(m_view, &PortalView::tabChanged, this, &PreviewPane::updateWords);
    connect(m_view, &PortalView::revealChanged, this, &PreviewPane::updateWords);
}

void PreviewPane::setPage(std::shared_ptr<const portal::PortalPage> page, const page::PageStyle &style)
{
    m_page = page;
    m_view->setPage(std::move(page), style);
    updateWords();
}

void PreviewPane::updateWords()
{
    if (!m_page)
        return;
    const bool allEvents = m_view->showsAllEvents();
    const int records = allEvents ? page::hiddenDiscountCount(*m_page) : page::hiddenCount(*m_page, m_view->tab());
    const int tabs = allEvents ? 0 : page::hiddenTabCount(*m_page);
    QStringList parts;
    if (records > 0)
        parts.append(allEvents ? idleCodes(records) : hiddenRecords(m_view->tab(), records));
    if (tabs > 0)
        parts.append(hiddenTabs(tabs));
    QString text = !parts.isEmpty() ? parts.join(u", "_s)
        : allEvents                 ? tr("Every discount code of the patron’s levels applies")
                                    : tr("The patron sees every line of this tab, and every tab");
    text[0] = text.at(0).toUpper();
    m_hidden->setText(text);
    m_reveal->setVisible(!parts.isEmpty());
    m_reveal->setText(m_view->revealsHidden() ? tr("Hide again") : tr("Show reasons"));
    m_reveal->setAccessibleName(m_reveal->text());
    m_reveal->updateGeometry();
    const portal::Tab *tab = page::findTab(*m_page, m_view->tab());
    m_address = allEvents ? m_page->siteAddress : tab ? tab->link : QString();
    update();
}

void PreviewPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens(palette());
    const QRectF frame = QRectF(inset, inset, width() - 2 * inset, m_view->geometry().bottom() + 2 - inset);
    QPainterPath outline;
    outline.addRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(frame, QColor::fromRgba(page::PageStyle::ground));
    painter.fillRect(QRectF(frame.left(), frame.top(), frame.width(), frameBar), t.raised);
    painter.restore();

    const QFont chipFont = typeface(TypeRole::Control);
    const QString readOnly = tr("Preview, read only");
    const qreal chipWidth = QFontMetricsF(chipFont).horizontalAdvance(readOnly) + 16;
    const auto mirrored = [this](const QRectF &rect) {
        return isRightToLeft() ? QRectF(width() - rect.right(), rect.top(), rect.width(), rect.height()) : rect;
    };
    const qreal fieldWidth = frame.width() - chipWidth - 32;
    const QRectF chip = mirrored({frame.right() - 8 - chipWidth, frame.top() + 7, chipWidth, 22});
    const QRectF field = mirrored({frame.left() + 12, frame.top() + 5, fieldWidth, 26});
    painter.setPen(t.border);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(field.adjusted(0.5, 0.5, -0.5, -0.5), 13, 13);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.neutral.ground);
    painter.drawRoundedRect(chip, 4, 4);
    painter.setPen(t.neutral.text);
    page::drawText(painter, chip, readOnly, chipFont, Qt::AlignHCenter);
    const bool known = !m_address.isEmpty();
    if (known)
        painter.drawPixmap(mirrored({frame.left() + 22, field.top() + 5, 16, 16}).topLeft(),
                           iconPixmap(u"object-locked"_s, t.muted, 16, devicePixelRatioF()));
    painter.setPen(known ? t.text : t.muted);
    page::drawText(painter, mirrored(QRectF(frame.left() + 12, field.top(), fieldWidth, 26).adjusted(known ? 32 : 14, 0, -12, 0)),
                   known ? page::plain(m_address) : tr("No site address is set"), typeface(TypeRole::Body),
                   isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);

    painter.setPen(QPen(t.strong, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);
    const bool hides = !m_reveal->isHidden();
    const QRectF eye = mirrored(QRectF(inset, m_hidden->geometry().center().y() - 7, 16, 16));
    painter.drawPixmap(eye.topLeft(), iconPixmap(hides ? u"view-hidden"_s : u"view-visible"_s, hides ? t.text : t.muted, 16, devicePixelRatioF()));
}

} // namespace pd::ui
