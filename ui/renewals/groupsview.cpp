// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renewals/groupsview.h"

#include "ui/common/icons.h"
#include "ui/common/tokens.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

using items::GroupsModel;

constexpr int rowHeight = 28;
constexpr int indent = 36;     // of texts, behind the arrow
constexpr int openedRows = 12; // a heading with more is closed at first

bool isHeading(const QModelIndex &index)
{
    return !index.parent().isValid();
}

void drawChip(QPainter &painter, const QRect &room, const QString &text, const Pair &pair)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(pair.ground);
    painter.drawRoundedRect(QRectF(room), 4, 4);
    painter.setPen(pair.text);
    painter.drawText(room, Qt::AlignCenter | Qt::TextSingleLine, text);
}

} // namespace

void GroupDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected), heading = isHeading(index);
    const QWidget *view = option.widget;
    const QRect whole(0, option.rect.top(), view ? view->width() : option.rect.right(), option.rect.height());
    const auto turned = [&](const QRect &rect) { return QStyle::visualRect(option.direction, whole, rect); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, selected ? t.selection : heading ? t.raised : t.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), heading ? t.border : t.hover);
    QRect room = whole.adjusted(indent, 0, -16, -1);
    painter->setFont(typeface(TypeRole::Control));
    if (heading) {
        const QString count = QLocale().toString(index.data(GroupsModel::CountRole).toLongLong());
        const int width = std::max(24, painter->fontMetrics().horizontalAdvance(count) + 14);
        drawChip(*painter, turned(QRect(room.right() - width, room.center().y() - 10, width, 21)), count, t.tone(ChipTone(index.data(GroupsModel::ToneRole).toInt())));
        room.setRight(room.right() - width - 8);
        const bool open = option.state.testFlag(QStyle::State_Open);
        const QString arrow = open ? u"go-down"_s : option.direction == Qt::RightToLeft ? u"go-previous"_s : u"go-next"_s;
        painter->drawPixmap(turned(QRect(12, room.center().y() - 7, 16, 16)).topLeft(), iconPixmap(arrow, t.text, 16, painter->device()->devicePixelRatioF()));
        painter->setFont(typeface(TypeRole::ControlStrong));
    } else {
        room.setLeft(room.left() + 4);
        painter->setFont(typeface(TypeRole::Body));
        const QString beside = index.data(GroupsModel::BesideRole).toString();
        const int width = std::min(painter->fontMetrics().horizontalAdvance(beside) + 2, room.width() / 2);
        painter->setPen(selected ? t.selectionMuted : t.muted);
        painter->drawText(turned(QRect(room.right() - width, room.top(), width, room.height())), Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(beside, Qt::ElideRight, width));
        room.setRight(room.right() - width - 12);
    }
    painter->setPen(selected ? t.selectionText : t.text);
    painter->drawText(turned(room), int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(t.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(whole).adjusted(1, 1, -1, -2), 4, 4);
    }
    painter->restore();
}

QSize GroupDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, rowHeight};
}

GroupsView::GroupsView(const QString &name, const QString &title, QWidget *parent)
    : QTreeView(parent)
{
    setObjectName(name);
    setAccessibleName(title);
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setRootIsDecorated(true);
    setIndentation(0);
    setItemsExpandable(true);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new GroupDelegate(this));
    setModel(&m_model);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_filling)
            Q_EMIT chosenChanged();
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) { m_open[index.data(GroupsModel::KeyRole).toString()] = true; });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) { m_open[index.data(GroupsModel::KeyRole).toString()] = false; });
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (isHeading(index))
            setExpanded(index, !isExpanded(index));
    });
    connect(this, &QTreeView::activated, this, [this] {
        if (chosen())
            Q_EMIT opened(chosen());
    });
}

void GroupsView::setGroups(std::vector<GroupsModel::Group> groups)
{
    const qint64 before = chosen();
    const QString beforeHeading = before ? QString() : currentIndex().data(GroupsModel::KeyRole).toString();
    const Selection selected = selection();
    m_filling = true;
    const QHash<QString, bool> open = m_open;
    m_model.setGroups(std::move(groups));
    for (int g = 0; g < m_model.rowCount(); ++g) {
        const QModelIndex heading = m_model.index(g, 0);
        setExpanded(heading, open.value(heading.data(GroupsModel::KeyRole).toString(), m_model.rowCount(heading) <= openedRows));
        if (!beforeHeading.isEmpty() && heading.data(GroupsModel::KeyRole).toString() == beforeHeading)
            selectionModel()->setCurrentIndex(heading, QItemSelectionModel::NoUpdate);
    }
    m_filling = false;
    choose(before);
    select(selected);
    Q_EMIT chosenChanged();
}

GroupsView::Selection GroupsView::selection() const
{
    Selection selection;
    for (const QModelIndex &index : selectionModel()->selectedIndexes()) {
        if (isHeading(index))
            selection.headings.insert(index.data(GroupsModel::KeyRole).toString());
        else
            selection.rows.insert(index.data(GroupsModel::IdRole).toLongLong());
    }
    return selection;
}

void GroupsView::select(const Selection &selection)
{
    QItemSelection again;
    for (int g = 0; g < m_model.rowCount(); ++g) {
        const QModelIndex heading = m_model.index(g, 0);
        if (selection.headings.contains(heading.data(GroupsModel::KeyRole).toString()))
            again.select(heading, heading);
        for (int row = 0; row < m_model.rowCount(heading); ++row) {
            const QModelIndex index = m_model.index(row, 0, heading);
            if (selection.rows.contains(index.data(GroupsModel::IdRole).toLongLong()))
                again.select(index, index);
        }
    }
    selectionModel()->select(again, QItemSelectionModel::ClearAndSelect);
}

qint64 GroupsView::chosen() const
{
    return currentIndex().data(GroupsModel::IdRole).toLongLong();
}

std::vector<qint64> GroupsView::several() const
{
    QSet<qint64> ids;
    for (const QModelIndex &index : selectionModel()->selectedIndexes()) {
        if (!isHeading(index))
            ids.insert(index.data(GroupsModel::IdRole).toLongLong());
        for (int row = 0; isHeading(index) && row < m_model.rowCount(index); ++row)
            ids.insert(m_model.index(row, 0, index).data(GroupsModel::IdRole).toLongLong());
    }
    return {ids.cbegin(), ids.cend()};
}

void GroupsView::choose(qint64 id)
{
    if (const QModelIndex index = m_model.indexOf(id); index.isValid())
        setCurrentIndex(index);
}

} // namespace pd::ui
