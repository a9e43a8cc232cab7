// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/pagepainter.h"

#include "ui/page/linewords.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace pd::page {

namespace {

constexpr qreal cardRadius = 6;

void roundedBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &edge)
{
    painter.setPen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(edge.isValid() ? rect.adjusted(0.5, 0.5, -0.5, -0.5) : rect, radius, radius);
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

PagePainter::PagePainter(const PageLayout &layout, LaidTexts &texts, const Marks &marks)
    : m_layout(layout)
    , m_texts(texts)
    , m_marks(marks)
{
}

void PagePainter::paintBody(QPainter &painter, qreal top, qreal bottom) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(0, top, m_layout.options().width, bottom - top), QColor::fromRgba(PageStyle::ground));
    const auto [first, last] = m_layout.linesBetween(top - 4, bottom + 32);
    for (int i = first; i < last; ++i) {
        const Line &line = m_layout.lines()[size_t(i)];
        paintCard(painter, i);
        paintContent(painter, i);
        if (line.changed)
            paintChanged(painter, m_layout.changedChip(line));
    }
}

void PagePainter::paintChanged(QPainter &painter, const QRectF &chip) const
{
    roundedBox(painter, chip, 4, QColor::fromRgba(PageStyle::changedGround), {});
    painter.setPen(QColor::fromRgba(PageStyle::changedText));
    m_texts.draw(painter, chip, changedLabel(), font(TextRole::Medium), Qt::AlignHCenter);
}

void PagePainter::paintCard(QPainter &painter, int index) const
{
    const Line &line = m_layout.lines()[size_t(index)];
    const bool inspected = index == m_marks.inspected;
    const QColor usual = QColor::fromRgba(PageStyle::line);
    const QColor edge = inspected ? QColor() : line.shown ? usual : usual.darker(112); // one frame, not two
    const bool sentence = !line.inspectable() || line.kind == LineKind::Empty; // no card
    if (!line.shown) {
        roundedBox(painter, line.rect, cardRadius, {}, edge);
        paintHatch(painter, line.rect, cardRadius);
    } else if (!sentence && line.kind != LineKind::Field) {
        roundedBox(painter, line.rect, cardRadius, QColor::fromRgba(PageStyle::card), edge);
    }
    const QRectF around = line.kind == LineKind::Field && line.shown ? line.rect.adjusted(-6, 0, 6, 0) : line.rect;
    if (index >= m_marks.firstSelected && index <= m_marks.lastSelected) {
        roundedBox(painter, around, cardRadius, QColor::fromRgba(PageStyle::selection), {});
        painter.fillRect(QRectF(around.left(), around.top() + 4, 3, around.height() - 8), m_layout.style().inspected);
    }
    if (inspected) {
        painter.setPen(QPen(m_layout.style().inspected, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(around.adjusted(-1, -1, 1, 1), cardRadius + 1, cardRadius + 1);
    }
}

void PagePainter::paintContent(QPainter &painter, int index) const
{
    const PageStyle &style = m_layout.style();
    const Line &line = m_layout.lines()[size_t(index)];
    const Content content = m_layout.content(index);
    int part = 0;
    const auto text = [&](const QRectF &rect, const QString &words, const QFont &face, Qt::Alignment alignment, bool wrap, int strong) {
        m_texts.draw(painter, rect, words, face, alignment, wrap, strong, m_marks.highlights(index, part++));
    };
    painter.save();
    painter.translate(line.rect.topLeft());
    for (const qreal y : content.separators)
        painter.fillRect(QRectF(16, y, line.rect.width() - 32, 1), QColor::fromRgba(PageStyle::line));
    for (const QRectF &box : content.boxes)
        roundedBox(painter, box, 4, QColor::fromRgba(PageStyle::card), QColor::fromRgba(PageStyle::line).darker(135));
    for (const Run &run : content.runs) {
        QFont runFont = font(run.role);
        if (run.underline) // setting it makes a font of its own
            runFont.setUnderline(true);
        painter.setPen(style.ink(run.ink));
        text(run.rect, run.text, runFont, run.alignment, run.wrap, run.strong);
    }
    for (const Chip &chip : content.chips) {
        const ToneColours colours = toneColours(chip.tone);
        roundedBox(painter, chip.rect, chip.rect.height() / 2, colours.ground, {});
        painter.setPen(colours.text);
        text(chip.rect.adjusted(8, 0, -8, 0), chip.text, font(TextRole::Medium), Qt::AlignHCenter, false, 0);
    }
    for (const Button &button : content.buttons) {
        roundedBox(painter, button.rect, 4, button.primary ? style.brand : QColor(), style.brand);
        painter.setPen(button.primary ? style.onBrand() : style.brand);
        text(button.rect.adjusted(8, 0, -8, 0), button.text, font(TextRole::Medium), Qt::AlignHCenter, false, 0);
    }
    if (index == m_marks.inspected && m_marks.link >= 0 && m_marks.link < int(content.links.size())) {
        painter.setPen(QPen(style.inspected, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(content.links[size_t(m_marks.link)].rect.adjusted(-3, -2, 3, 2), 5, 5);
    }
    if (content.hiddenEye)
        paintHiddenEye(painter, *content.hiddenEye, style.ink(Ink::NotShown));
    painter.restore();
}

std::vector<Highlight> Marks::highlights(int line, int part) const
{
    std::vector<Highlight> ranges;
    const auto first = std::partition_point(found.begin(), found.end(), [&](const Found &f) { return f.line < line; });
    for (auto it = first; it != found.end() && it->line == line; ++it) {
        const bool current = it - found.begin() == currentFound;
        if (it->part == part)
            ranges.push_back({it->start, it->length, QColor::fromRgba(current ? PageStyle::foundCurrent : PageStyle::found)});
    }
    return ranges;
}

} // namespace pd::page
