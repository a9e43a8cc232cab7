// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/textfit.h"

#include <QCache>

namespace pd::page {

// Draws texts and keeps how they were laid out: what a list or a page says stands there many times, and comes back with the
// next picture. Of the thread that paints; whoever paints once needs none (drawText).
class LaidTexts {
public:
    explicit LaidTexts(int most);

    // As drawText; the place in the width is found anew only for another text, typeface, width or alignment.
    void draw(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, Qt::Alignment alignment,
              bool wrap = false, int strong = 0, const std::vector<Highlight> &highlights = {});

private:
    struct Key {
        QString text;
        QFont font;
        int alignment;
        int width; // in 64ths
        bool wrap;
        int strong;

        bool operator==(const Key &) const = default;
    };
    friend size_t qHash(const Key &key, size_t seed);

    QCache<Key, LaidText> m_laid;
};

} // namespace pd::page
