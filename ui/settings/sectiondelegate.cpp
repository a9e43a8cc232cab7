// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sectiondelegate.h"

#include "ui/common/tokens.h"
#include "ui/page/textfit.h"

#include <QPainter>
#include <QWidget>

namespace pd::ui {

namespace {

constexpr int rowHeight = 36;
constexpr int sideMargin = 12;

}

void SectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setBrush(selected ? t.selection : t.hover);
        painter->drawRoundedRect(option.rect, 4, 4);
    }
    if (selected)
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, QRect(option.rect.left(), option.rect.top() + 4, 3, option.rect.height() - 8)),
                          t.accent);
    painter->setPen(selected ? t.selectionText : t.text);
    page::drawText(*painter, option.rect.adjusted(sideMargin, 0, -sideMargin, 0), index.data().toString(),
                   typeface(selected ? TypeRole::ControlStrong : TypeRole::Control), QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    const bool keyboard = option.widget && option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (keyboard && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(t.accent, 2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
    }
    painter->restore();
}

QSize SectionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int words = QFontMetrics(typeface(TypeRole::ControlStrong)).horizontalAdvance(index.data().toString());
    return {words + 2 * sideMargin + 4, rowHeight};
}

} // namespace pd::ui
