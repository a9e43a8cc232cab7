// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/recorddelegate.h"

#include "models/items/recordmodel.h"
#include "ui/common/icons.h"
#include "ui/common/leading.h"
#include "ui/common/recordproxy.h"
#include "ui/common/recordview.h"
#include "ui/common/tokens.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

using Shown = items::RecordModel::Shown;

QString iconOf(Shown shown)
{
    switch (shown) {
    case Shown::NotAsked:
        return {};
    case Shown::Hidden:
        return u"view-hidden"_s;
    case Shown::Seen:
        return u"view-visible"_s;
    case Shown::Elsewhere:
        return u"view-refresh"_s;
    }
    Q_UNREACHABLE();
}

constexpr int mostLaid = 500; // three screens full

QColor mixed(const QColor &a, const QColor &b)
{
    return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

} // namespace

int cellInset(const RecordView &view, int column)
{
    return view.horizontalHeader()->visualIndex(column) == 0 ? 16 : 8;
}

QString directedCell(const QString &words)
{
    return page::readsRightToLeft(words) ? directed(words) : words;
}

RecordDelegate::RecordDelegate(RecordView &view)
    : QStyledItemDelegate(&view)
    , m_view(view)
    , m_texts(mostLaid)
{
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool active = option.state.testFlag(QStyle::State_Active);
    if (selected)
        painter->fillRect(option.rect, active ? t.selection : t.neutral.ground);
    else if (m_view.hoveredRow() == index.row())
        painter->fillRect(option.rect, t.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), mixed(t.border, t.surface));

    const auto shown = Shown(index.data(items::RecordModel::ShownRole).toInt());
    const RecordColumn &column = static_cast<const RecordProxy *>(index.model())->columns()[size_t(index.column())];
    const QColor text = shown == Shown::Hidden ? (selected && active ? t.selectionMuted : t.muted)
        : selected && active                   ? t.selectionText
                                               : t.text;
    if (column.kind == RecordColumn::Kind::Eye) {
        if (const QString icon = iconOf(shown); !icon.isEmpty()) {
            const QPoint corner = option.rect.center() - QPoint(7, 7);
            painter->drawPixmap(corner, iconPixmap(icon, text, 16, painter->device()->devicePixelRatioF()));
        }
        return;
    }
    if (column.kind == RecordColumn::Kind::Check) {
        if (const QVariant checked = index.data(Qt::CheckStateRole); checked.isValid()) {
            QStyleOptionButton box;
            box.initFrom(&m_view);
            const QStyle &style = *m_view.style();
            const QSize size(style.pixelMetric(QStyle::PM_IndicatorWidth, &box, &m_view), style.pixelMetric(QStyle::PM_IndicatorHeight, &box, &m_view));
            box.rect = QStyle::alignedRect(option.direction, Qt::AlignCenter, size, option.rect);
            box.state = QStyle::State_Enabled | (checked.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
            style.drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, &m_view);
        }
        return;
    }
    const bool number = column.kind == RecordColumn::Kind::Number;
    painter->setPen(text);
    const int lead = cellInset(m_view, index.column());
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRectF room = QRectF(option.rect).adjusted(mirrored ? 8 : lead, 0, mirrored ? -lead : -8, 0);
    const QString words = directedCell(index.data().toString());
    m_texts.draw(*painter, room, words, typeface(number ? TypeRole::Number : TypeRole::Body),
                 QStyle::visualAlignment(option.direction, number ? Qt::AlignRight : Qt::AlignLeft));
}

} // namespace pd::ui
