// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/pagepainter.h"

#include "ui/page/pagewords.h"
#include "ui/page/textfit.h"
#include "ui/words/portalwords.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace pd::page {

namespace {

constexpr qreal inset = 24;
constexpr qreal cardRadius = 6;

void roundedBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &edge)
{
    painter.setPen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(edge.isValid() ? rect.adjusted(0.5, 0.5, -0.5, -0.5) : rect, radius, radius);
}

// A mark of no organisation in particular: two raised curtains.
void paintMark(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    QPainterPath path;
    path.moveTo(rect.left() + 2, rect.bottom());
    path.quadTo(rect.left() + 2, rect.top() + 2, rect.center().x(), rect.top());
    path.quadTo(rect.right() - 2, rect.top() + 2, rect.right() - 2, rect.bottom());
    path.moveTo(rect.left(), rect.bottom());
    path.lineTo(rect.right(), rect.bottom());
    path.moveTo(rect.center().x() - 3, rect.bottom());
    path.quadTo(rect.center().x() - 3, rect.center().y() - 1, rect.center().x(), rect.center().y() - 3);
    path.quadTo(rect.center().x() + 3, rect.center().y() - 1, rect.center().x() + 3, rect.bottom());
    painter.drawPath(path);
}

} // namespace

void paintHatch(QPainter &painter, const QRectF &rect, qreal radius)
{
    painter.save();
    QPainterPath clip;
    clip.addRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter.setClipPath(clip, Qt::IntersectClip);
    painter.setPen(QPen(QColor(0, 0, 0, 18), 1.5));
    for (qreal x = rect.left() - rect.height(); x < rect.right(); x += 8)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
}

void paintHiddenEye(QPainter &painter, QPointF corner, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.2, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    QPainterPath eye;
    eye.moveTo(corner + QPointF(1, 8));
    eye.quadTo(corner + QPointF(8, 0), corner + QPointF(15, 8));
    eye.quadTo(corner + QPointF(8, 16), corner + QPointF(1, 8));
    painter.drawPath(eye);
    painter.drawEllipse(corner + QPointF(8, 8), 2.2, 2.2);
    painter.drawLine(corner + QPointF(2.5, 14), corner + QPointF(13.5, 2));
}

PagePainter::PagePainter(const PageLayout &layout)
    : m_layout(layout)
{
}

void PagePainter::paintSite(QPainter &painter) const
{
    const PageStyle &style = m_layout.style();
    const portal::PortalPage &page = m_layout.page();
    const qreal width = m_layout.options().width;
    painter.fillRect(QRectF(0, 0, width, 48), style.brand);
    paintMark(painter, QRectF(inset + 2, 16, 16, 16), style.onBrand());

    const QString organisation = page.organisation.isEmpty() ? u"Portal"_s : plain(page.organisation);
    const QString patron = plain(page.name);
    const qreal patronWidth = std::min(widthOf(patron, TextRole::Strong), width * 0.45 - inset - 20);
    const QRectF patronRect(width - inset - 18 - patronWidth, 14, patronWidth, 20);
    const qreal nameRoom = patronRect.left() - 24 - (inset + 26);
    const qreal nameWidth = std::min(widthOf(organisation, TextRole::SiteName), nameRoom);
    painter.setPen(style.onBrand());
    drawText(painter, {inset + 26, 12, nameWidth, 24}, organisation, font(TextRole::SiteName), Qt::AlignLeft);
    drawText(painter, patronRect, patron, font(TextRole::Strong), Qt::AlignRight);
    const QString allEvents = u"All Events"_s;
    const qreal navigation = inset + 26 + nameWidth + 28;
    if (navigation + widthOf(allEvents, TextRole::Medium) + 24 < patronRect.left())
        drawText(painter, {navigation, 14, widthOf(allEvents, TextRole::Medium), 20}, allEvents, font(TextRole::Medium),
                 Qt::AlignLeft);
    painter.setPen(QPen(style.onBrand(), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF chevron(width - inset - 8, 25);
    painter.drawPolyline(QPolygonF{chevron + QPointF(-4, -2.5), chevron + QPointF(0, 2), chevron + QPointF(4, -2.5)});
}

void PagePainter::paintTabs(QPainter &painter) const
{
    const PageStyle &style = m_layout.style();
    const qreal top = m_layout.headerHeight() - 44;
    const qreal width = m_layout.options().width;
    painter.fillRect(QRectF(0, top, width, 44), QColor::fromRgba(PageStyle::card));
    painter.fillRect(QRectF(0, top + 43, width, 1), QColor::fromRgba(PageStyle::line));
    for (const TabPlace &tab : m_layout.tabs()) {
        const bool current = tab.id == m_layout.options().tab;
        QRectF text = tab.rect;
        if (!tab.shown) {
            const QRectF box = tab.rect.adjusted(-6, 8, 6, -8);
            paintHatch(painter, box, 4);
            text.adjust(8, 0, -8, 0);
        }
        painter.setPen(current ? style.ink(Ink::Text) : style.ink(tab.shown ? Ink::Muted : Ink::NotShown));
        drawText(painter, text, words::tabLabel(tab.id), font(current ? TextRole::Strong : TextRole::Body), Qt::AlignLeft);
        if (current)
            painter.fillRect(QRectF(tab.rect.left(), top + 41, tab.rect.width(), 3), style.brand);
    }
}

void PagePainter::paintHeader(QPainter &painter, int inspected) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintSite(painter);
    for (size_t i = 0; i < m_layout.lines().size() && m_layout.inHeader(int(i)); ++i) {
        const Line &line = m_layout.lines()[i];
        QColor ground = m_layout.style().brand;
        ground.setAlpha(26);
        painter.fillRect(line.rect, QColor::fromRgba(PageStyle::card));
        painter.fillRect(line.rect, ground);
        paintContent(painter, line, m_layout.content(int(i)));
        if (int(i) == inspected) {
            painter.setPen(QPen(m_layout.style().inspected, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(line.rect.adjusted(3, 3, -3, -3), 4, 4);
        }
    }
    paintTabs(painter);
}

void PagePainter::paintBody(QPainter &painter, qreal top, qreal bottom, int inspected) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(0, top, m_layout.options().width, bottom - top), QColor::fromRgba(PageStyle::ground));
    const auto [first, last] = m_layout.linesBetween(top - 4, bottom + 4);
    for (int i = first; i < last; ++i) {
        const Line &line = m_layout.lines()[size_t(i)];
        if (line.inspectable() && (line.kind != LineKind::Empty || i == inspected))
            paintCard(painter, line, i == inspected);
        paintContent(painter, line, m_layout.content(i));
    }
}

void PagePainter::paintCard(QPainter &painter, const Line &line, bool inspected) const
{
    const QColor edge = QColor::fromRgba(PageStyle::line);
    if (line.kind == LineKind::Empty) {
        // a sentence of ours on the patron's page: no card
    } else if (line.shown) {
        roundedBox(painter, line.rect, cardRadius, QColor::fromRgba(PageStyle::card), edge);
    } else {
        roundedBox(painter, line.rect, cardRadius, {}, edge.darker(112));
        paintHatch(painter, line.rect, cardRadius);
    }
    if (inspected) {
        painter.setPen(QPen(m_layout.style().inspected, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(line.rect.adjusted(-2, -2, 2, 2), cardRadius + 2, cardRadius + 2);
    }
}

void PagePainter::paintContent(QPainter &painter, const Line &line, const Content &content) const
{
    const PageStyle &style = m_layout.style();
    painter.save();
    painter.translate(line.rect.topLeft());
    for (const qreal y : content.separators)
        painter.fillRect(QRectF(16, y, line.rect.width() - 32, 1), QColor::fromRgba(PageStyle::line));
    for (const Run &run : content.runs) {
        QFont runFont = font(run.role);
        runFont.setUnderline(run.underline);
        painter.setPen(style.ink(run.ink));
        drawText(painter, run.rect, run.text, runFont, run.alignment, run.wrap, run.strong);
    }
    for (const Chip &chip : content.chips) {
        const ToneColours colours = toneColours(chip.tone);
        roundedBox(painter, chip.rect, chip.rect.height() / 2, colours.ground, {});
        painter.setPen(colours.text);
        drawText(painter, chip.rect.adjusted(8, 0, -8, 0), chip.text, font(TextRole::Medium), Qt::AlignHCenter);
    }
    for (const Button &button : content.buttons) {
        roundedBox(painter, button.rect, 4, button.primary ? style.brand : QColor(), style.brand);
        painter.setPen(button.primary ? style.onBrand() : style.brand);
        drawText(painter, button.rect.adjusted(8, 0, -8, 0), button.text, font(TextRole::Medium), Qt::AlignHCenter);
    }
    if (content.hiddenEye)
        paintHiddenEye(painter, *content.hiddenEye, style.ink(Ink::NotShown));
    painter.restore();
}

} // namespace pd::page
