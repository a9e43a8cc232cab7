// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importtable.h"

#include "models/items/valuetablemodel.h"
#include "ui/common/icons.h"
#include "ui/common/legiblecolumn.h"
#include "ui/common/tokens.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int rowHeight = 28;
constexpr int inset = 8;
constexpr int firstInset = 16; // of the page: in line with the headings
constexpr int iconSize = 16;
constexpr int legible = 120; // of a column that takes what is left

QColor halfway(const QColor &a, const QColor &b)
{
    return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

QColor textOf(const Tokens &t, CellTone tone, bool selected)
{
    switch (tone) {
    case CellTone::Plain:
        return selected ? t.selectionText : t.text;
    case CellTone::Muted:
        return selected ? t.selectionMuted : t.muted;
    case CellTone::Good:
        return selected ? t.selectionText : t.success.text;
    case CellTone::Warn:
    case CellTone::WarnStrong:
        return selected ? t.selectionText : t.warn.text;
    }
    Q_UNREACHABLE();
}

QRect roomIn(const QRect &cell, int column, Qt::LayoutDirection direction)
{
    return QStyle::visualRect(direction, cell, cell.adjusted(column == 0 ? firstInset : inset, 0, -inset, -1));
}

// Titles stand over their cells' texts.
class TableHeader : public QHeaderView {
public:
    explicit TableHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(false);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Tokens &t = tokens(palette());
        painter->fillRect(rect, t.raised);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.border);
        const QRect room = roomIn(rect, section, layoutDirection());
        const auto alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
        painter->setFont(typeface(TypeRole::Body));
        painter->setPen(t.muted);
        painter->drawText(room, int(QStyle::visualAlignment(layoutDirection(), alignment)) | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(model()->headerData(section, Qt::Horizontal).toString(), Qt::ElideRight, room.width()));
    }
};

} // namespace

void ImportDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    using Model = items::ValueTableModel;
    const Tokens &t = tokens(option.palette);
    const auto tone = CellTone(index.data(Model::ToneRole).toInt());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool warns = tone == CellTone::Warn || tone == CellTone::WarnStrong;
    painter->save();
    painter->fillRect(option.rect, selected ? t.selection : warns ? t.warn.ground : t.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), halfway(t.border, t.surface));
    QRect room = roomIn(option.rect, index.column(), option.direction);
    if (index.data(Model::ChoiceRole).toBool() && warns) {
        const QRect box = option.rect.adjusted(2, 2, -2, -3);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(t.strong);
        painter->setBrush(t.surface);
        painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        const QRect arrow = QStyle::visualRect(option.direction, box, QRect(box.right() - 20, box.center().y() - 7, 14, 14));
        painter->drawPixmap(arrow.topLeft(), iconPixmap(u"arrow-down"_s, t.text, 14, painter->device()->devicePixelRatioF()));
        room = QStyle::visualRect(option.direction, room, room.adjusted(2, 0, -18, 0));
    }
    if (const QString icon = index.data(Model::IconRole).toString(); !icon.isEmpty()) {
        const QRect place = QStyle::visualRect(option.direction, room, QRect(room.left(), room.center().y() - iconSize / 2 + 1, iconSize, iconSize));
        const QColor colour = tone == CellTone::Muted && !selected ? t.success.text : textOf(t, tone, selected);
        painter->drawPixmap(place.topLeft(), iconPixmap(icon, colour, iconSize, painter->device()->devicePixelRatioF()));
        room = QStyle::visualRect(option.direction, room, room.adjusted(iconSize + 6, 0, 0, 0));
    }
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    painter->setFont(typeface(tone == CellTone::WarnStrong               ? TypeRole::ControlStrong
                              : alignment.testFlag(Qt::AlignRight) ? TypeRole::Number
                                                                         : TypeRole::Body));
    painter->setPen(textOf(t, tone, selected));
    if (index.data(Model::ChoiceRole).toBool() && warns)
        painter->setPen(t.text);
    painter->drawText(room, int(QStyle::visualAlignment(option.direction, alignment)) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, room.width()));
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(t.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), 4, 4);
    }
    painter->restore();
}

QSize ImportDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), rowHeight};
}

QTableView *makeTable(const QString &name, const QString &title, items::ValueTableModel *model, const QList<int> &widths, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(name);
    table->setAccessibleName(title);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setItemDelegate(new ImportDelegate(table));
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // before the model: many rows
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    auto *header = new TableHeader(table);
    table->setHorizontalHeader(header);
    header->setObjectName(name + u"Header"_s);
    header->setAccessibleName(title);
    header->setFixedHeight(rowHeight);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(48);
    table->setModel(model);
    for (int i = 0; i < widths.size(); ++i) {
        if (widths.at(i)) {
            header->setSectionResizeMode(i, QHeaderView::Interactive);
            header->resizeSection(i, widths.at(i));
        } else {
            new LegibleColumn(*table, i, legible);
        }
    }
    return table;
}

} // namespace pd::ui
