// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

#include <vector>

class QImage;
class QWidget;

namespace pd::testing {

// One piece of text as a widget paints it, by the outlines of its letters: known whole, whatever is let through.
struct PaintedText {
    QString text;
    QColor colour;
    qreal points; // of the font, as large as it is painted
    QRectF ink;   // in the widget
    QRectF seen;  // what was let through of the widget: ink beyond it is lost
    bool clipped; // by the widget itself: it means to
};

// What the widget writes, without its children.
[[nodiscard]] std::vector<PaintedText> paintedTexts(QWidget &widget);

// The colour behind a text in a picture: the one that most pixels of the place have.
[[nodiscard]] QColor groundOf(const QImage &picture, const QRect &place);

// WCAG 2's contrast of two colours.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

} // namespace pd::testing
