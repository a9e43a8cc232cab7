// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrons/hitdelegate.h"

#include "models/items/patronsearchmodel.h"
#include "ui/common/tokens.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

QString matchedWord(MatchKind kind)
{
    switch (kind) {
    case MatchKind::Name:
        return {};
    case MatchKind::Email:
        return HitDelegate::tr("e-mail");
    case MatchKind::Phone:
        return HitDelegate::tr("phone");
    case MatchKind::Order:
        return HitDelegate::tr("order number");
    case MatchKind::ExternalId:
        return HitDelegate::tr("external id");
    }
    Q_UNREACHABLE();
}

} // namespace

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    using Model = items::PatronSearchModel;
    const Tokens &t = tokens(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected) {
        painter->fillRect(option.rect, t.selection);
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), t.accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, t.hover);
    }
    QRectF row = QRectF(option.rect).adjusted(14, 4, -14, -4);
    const QString matched = matchedWord(MatchKind(index.data(Model::MatchedRole).toInt()));
    if (!matched.isEmpty()) {
        const QFont face = typeface(TypeRole::Control);
        const qreal width = QFontMetricsF(face).horizontalAdvance(matched) + 16;
        const QRectF chip(row.right() - width, row.center().y() - 11, width, 22);
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.neutral.ground);
        painter->drawRoundedRect(chip, 4, 4);
        painter->setPen(t.neutral.text);
        m_texts.draw(*painter, chip, matched, face, Qt::AlignHCenter);
        row.setRight(chip.left() - 12);
    }
    QStringList reach;
    for (const int role : {Model::EmailRole, Model::PhoneRole}) {
        if (const QString text = index.data(role).toString(); !text.isEmpty())
            reach.append(page::isolated(text));
    }
    const QRectF top(row.left(), row.top(), row.width(), 20);
    painter->setPen(selected ? t.selectionText : t.text);
    m_texts.draw(*painter, top, page::plain(index.data(Model::NameRole).toString()), typeface(TypeRole::ControlStrong),
                   Qt::AlignLeft);
    painter->setPen(selected ? t.selectionMuted : t.muted);
    m_texts.draw(*painter, top.translated(0, 20), reach.join(u"  ·  "_s), typeface(TypeRole::Body), Qt::AlignLeft);
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, rowHeight};
}

} // namespace pd::ui
