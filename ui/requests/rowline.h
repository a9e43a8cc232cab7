// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"
#include "ui/page/laidtexts.h"

#include <QRectF>
#include <QSize>

class QPainter;
class QStyleOptionViewItem;

namespace pd::ui {

// Rows of three lines, as requests and mails have them in their lists.
inline constexpr QSize rowSize(240, 86);
inline constexpr int textsOfRows = 200; // of two screens full

// The ground of a row: chosen, under the mouse, and the rule below it. Gives the box of its lines.
[[nodiscard]] QRectF paintRowGround(QPainter &painter, const QStyleOptionViewItem &option);
// The frame around the row that keys go to.
void paintRowFocus(QPainter &painter, const QStyleOptionViewItem &option);

// One line of a row. Draws from the leading side on, and from the trailing side back: what is placed takes its width off the line.
class RowLine {
public:
    static constexpr qreal height = 22;

    RowLine(QPainter &painter, page::LaidTexts &texts, const QRectF &box, Qt::LayoutDirection direction);

    void lead(const QString &text, TypeRole role, const QColor &colour);
    void trail(const QString &text, TypeRole role, const QColor &colour, qreal most = 1e6);
    // A word on a ground of its own.
    void trailChip(const QString &text, const Pair &pair);
    void leadBadge(const QString &text, const QColor &ground, const QColor &edge, const QColor &ink);

private:
    [[nodiscard]] qreal room() const;
    QRectF take(qreal width, bool left);
    void place(const QString &text, TypeRole role, const QColor &colour, bool left, qreal most);

    QPainter &m_painter;
    page::LaidTexts &m_texts;
    qreal m_left;
    qreal m_right;
    QRectF m_box;
    bool m_rightToLeft;
};

} // namespace pd::ui
