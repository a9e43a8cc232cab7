// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/laidtexts.h"

namespace pd::page {

size_t qHash(const LaidTexts::Key &key, size_t seed)
{
    return qHashMulti(seed, key.text, key.font.weight(), key.font.pointSizeF(), key.alignment, key.width, key.wrap, key.strong);
}

LaidTexts::LaidTexts(int most)
    : m_laid(most)
{
}

void LaidTexts::draw(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, Qt::Alignment alignment,
                     bool wrap, int strong, const std::vector<Highlight> &highlights)
{
    const Key key{text, font, int(alignment.toInt()), int(rect.width() * 64), wrap, strong};
    const LaidText *laid = m_laid.object(key);
    if (!laid) {
        laid = new LaidText(text, font, alignment, rect.width(), wrap, strong);
        m_laid.insert(key, const_cast<LaidText *>(laid));
    }
    laid->draw(painter, rect, highlights);
}

} // namespace pd::page
