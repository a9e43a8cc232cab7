// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helphitdelegate.h"

#include "ui/common/tokens.h"
#include "ui/page/textfit.h"

#include <QPainter>

namespace pd::ui {

namespace {

constexpr int lineHeight = 20;
constexpr int margin = 12;

}

void HelpHitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, selected ? t.selection : t.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.border);
    const auto alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    const QRect title(option.rect.left() + margin, option.rect.top() + 6, option.rect.width() - 2 * margin, lineHeight);
    painter->setPen(selected ? t.selectionText : t.text);
    page::drawText(*painter, title, index.data(TitleRole).toString(), typeface(TypeRole::ControlStrong), alignment);
    painter->setPen(selected ? t.selectionMuted : t.muted);
    page::drawText(*painter, title.translated(0, lineHeight), index.data().toString(), typeface(TypeRole::Body), alignment);
    painter->restore();
}

QSize HelpHitDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {160, 2 * lineHeight + 13};
}

} // namespace pd::ui
