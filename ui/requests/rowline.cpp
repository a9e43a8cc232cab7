// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/rowline.h"

#include "ui/page/textfit.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace pd::ui {

QRectF paintRowGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const Tokens &t = tokens(option.palette);
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    const QRectF rect = option.rect;
    painter.setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(rect, option.state.testFlag(QStyle::State_Active) ? t.selection : t.neutral.ground);
        painter.fillRect(QRectF(rightToLeft ? rect.right() - 3 : rect.left(), rect.top(), 3, rect.height()), t.accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(rect, t.hover);
    }
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), t.border);
    return rect.adjusted(rightToLeft ? 14 : 24, 9, rightToLeft ? -24 : -14, -9);
}

void paintRowFocus(QPainter &painter, const QStyleOptionViewItem &option)
{
    if (!option.state.testFlag(QStyle::State_HasFocus) || !option.state.testFlag(QStyle::State_KeyboardFocusChange))
        return;
    painter.setPen(QPen(tokens(option.palette).accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(option.rect).adjusted(1, 1, -1, -2));
}

RowLine::RowLine(QPainter &painter, page::LaidTexts &texts, const QRectF &box, Qt::LayoutDirection direction)
    : m_painter(painter)
    , m_texts(texts)
    , m_left(box.left())
    , m_right(box.right())
    , m_box(box)
    , m_rightToLeft(direction == Qt::RightToLeft)
{
}

void RowLine::lead(const QString &text, TypeRole role, const QColor &colour)
{
    place(text, role, colour, !m_rightToLeft, 1e6);
}

void RowLine::trail(const QString &text, TypeRole role, const QColor &colour, qreal most)
{
    place(text, role, colour, m_rightToLeft, most);
}

void RowLine::trailChip(const QString &text, const Pair &pair)
{
    if (text.isEmpty())
        return;
    const qreal width = QFontMetricsF(typeface(TypeRole::Control)).horizontalAdvance(text) + 16;
    const QRectF box = take(std::min(width, room()), m_rightToLeft);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(pair.ground);
    m_painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), 4, 4);
    m_painter.setPen(pair.text);
    m_texts.draw(m_painter, box.adjusted(6, 0, -6, 0), text, typeface(TypeRole::Control), Qt::AlignHCenter);
}

void RowLine::leadBadge(const QString &text, const QColor &ground, const QColor &edge, const QColor &ink)
{
    const QRectF box = take(20, !m_rightToLeft);
    m_painter.setPen(edge);
    m_painter.setBrush(ground);
    m_painter.drawRoundedRect(QRectF(box.left() + .5, box.center().y() - 9.5, 19, 19), 4, 4);
    m_painter.setPen(ink);
    m_texts.draw(m_painter, box, text, typeface(TypeRole::ControlStrong), Qt::AlignHCenter);
}

qreal RowLine::room() const
{
    return std::max<qreal>(0, m_right - m_left);
}

QRectF RowLine::take(qreal width, bool left)
{
    const QRectF box(left ? m_left : m_right - width, m_box.top(), width, m_box.height());
    (left ? m_left : m_right) += (left ? 1 : -1) * (width + 8);
    return box;
}

void RowLine::place(const QString &text, TypeRole role, const QColor &colour, bool left, qreal most)
{
    if (text.isEmpty() || room() < 12)
        return;
    const QRectF box = take(std::min(QFontMetricsF(typeface(role)).horizontalAdvance(text) + 2, std::min(most, room())), left);
    m_painter.setPen(colour);
    m_texts.draw(m_painter, box, text, typeface(role), left ? Qt::AlignLeft : Qt::AlignRight);
}

} // namespace pd::ui
