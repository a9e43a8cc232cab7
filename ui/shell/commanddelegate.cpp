// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commanddelegate.h"

#include "ui/common/tokens.h"
#include "ui/page/textfit.h"
#include "ui/shell/commandmodel.h"

#include <QPainter>
#include <QStyle>

namespace pd::ui {

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QString reason = index.data(CommandModel::ReasonRole).toString();
    const QString keys = index.data(CommandModel::KeysRole).toString();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setBrush(selected ? t.selection : t.hover);
        painter->drawRoundedRect(option.rect, 4, 4);
    }
    const auto visual = [&](const QRectF &r) {
        return QRectF(QStyle::visualRect(option.direction, option.rect, r.toRect()));
    };
    QRectF row = QRectF(option.rect).adjusted(12, 0, -12, 0);
    const QFont face = typeface(TypeRole::Body);
    const QFontMetricsF measure(face);
    if (!keys.isEmpty()) {
        const qreal wide = measure.horizontalAdvance(keys) + 4;
        painter->setPen(selected ? t.selectionMuted : t.muted);
        page::drawText(*painter, visual(QRectF(row.right() - wide, row.top(), wide, row.height())), keys, face, QStyle::visualAlignment(option.direction, Qt::AlignRight));
        row.setRight(row.right() - wide - 12);
    }
    const QString text = index.data().toString();
    const QFont strong = typeface(TypeRole::Control);
    const qreal wide = std::min(QFontMetricsF(strong).horizontalAdvance(text) + 4, row.width());
    painter->setPen(!reason.isEmpty() ? t.muted : selected ? t.selectionText : t.text);
    page::drawText(*painter, visual(QRectF(row.left(), row.top(), wide, row.height())), text, strong, QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    row.setLeft(row.left() + wide + 12);
    painter->setPen(selected ? t.selectionMuted : t.muted);
    page::drawText(*painter, visual(row), reason.isEmpty() ? index.data(CommandModel::PathRole).toString() : reason, face,
                   QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, rowHeight};
}

} // namespace pd::ui
