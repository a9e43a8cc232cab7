// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace pd::items {
class ValueTableModel;
}

namespace pd::ui {

// How a cell of an import's tables is to be seen (items::ValueTableModel::ToneRole).
enum class CellTone { Plain, Muted, Good, Warn, WarnStrong };

// Flat rows of 28 with a line under each; a choice looks like the combo box that it becomes.
class ImportDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// A table of the dialog: whole rows, keyboard first. Widths by column; 0 takes what is left.
[[nodiscard]] QTableView *makeTable(const QString &name, const QString &title, items::ValueTableModel *model, const QList<int> &widths, QWidget *parent);

} // namespace pd::ui
