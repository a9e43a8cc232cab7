// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/textfit.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace pd::page {

namespace {

constexpr qreal lineHeight = 20;

void prepare(QTextLayout &layout, const QString &text, Qt::Alignment alignment, bool wrap, int strong)
{
    if (strong > 0) {
        QTextCharFormat format;
        format.setFontWeight(QFont::DemiBold);
        layout.setFormats({{0, strong, format}});
    }
    QTextOption option(alignment | Qt::AlignAbsolute);
    option.setWrapMode(wrap ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
}

// Lays the text out in lines of `width`; says how many.
int layLines(QTextLayout &layout, qreal width)
{
    layout.beginLayout();
    int count = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, count * lineHeight + (lineHeight - line.height()) / 2});
        ++count;
    }
    layout.endLayout();
    return count;
}

} // namespace

QString plain(const QString &text)
{
    QString out = text;
    for (QChar &c : out) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return out.simplified();
}

QString isolated(const QString &text)
{
    return QChar(0x2068) + plain(text) + QChar(0x2069);
}

bool readsRightToLeft(const QString &sentence)
{
    int isolates = 0;
    for (const QChar c : sentence) {
        switch (c.direction()) {
        case QChar::DirLRI:
        case QChar::DirRLI:
        case QChar::DirFSI:
            ++isolates;
            break;
        case QChar::DirPDI:
            isolates = std::max(0, isolates - 1);
            break;
        case QChar::DirR:
        case QChar::DirAL:
            if (isolates == 0)
                return true;
            break;
        default:
            break;
        }
    }
    return false;
}

qreal widthOf(const QString &text, TextRole role)
{
    return std::ceil(QFontMetricsF(font(role)).horizontalAdvance(text));
}

QString elided(const QString &text, TextRole role, qreal width)
{
    return QFontMetricsF(font(role)).elidedText(text, Qt::ElideRight, width);
}

int lineCount(const QString &text, TextRole role, qreal width, int strong)
{
    QTextLayout layout(text, font(role));
    prepare(layout, text, Qt::AlignLeft, true, strong);
    return layLines(layout, width);
}

LaidText::LaidText(const QString &text, const QFont &font, Qt::Alignment alignment, qreal width, bool wrap, int strong)
    : m_layout(text, font)
{
    m_layout.setCacheEnabled(true);
    prepare(m_layout, text, alignment & Qt::AlignHorizontal_Mask, wrap, strong);
    m_lines = layLines(m_layout, width);
    if (!wrap && m_lines > 0 && m_layout.lineAt(0).naturalTextWidth() > width) {
        m_layout.setText(QFontMetricsF(font).elidedText(text, Qt::ElideRight, width));
        layLines(m_layout, width);
    }
}

void LaidText::draw(QPainter &painter, const QRectF &rect, const std::vector<Highlight> &highlights) const
{
    const qreal top = rect.top() + (rect.height() - m_lines * lineHeight) / 2;
    QList<QTextLayout::FormatRange> grounds;
    for (const Highlight &highlight : highlights) {
        const int last = int(m_layout.text().size()) - 1;
        const int start = std::min(highlight.start, last);
        QTextCharFormat format;
        format.setBackground(highlight.ground);
        format.setForeground(QColor::fromRgba(PageStyle::text));
        grounds.append({start, std::max(1, std::min(highlight.length, last + 1 - start)), format});
    }
    m_layout.draw(&painter, {rect.left(), std::round(top)}, grounds);
}

void drawText(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, Qt::Alignment alignment,
              bool wrap, int strong, const std::vector<Highlight> &highlights)
{
    LaidText(text, font, alignment, rect.width(), wrap, strong).draw(painter, rect, highlights);
}

} // namespace pd::page
