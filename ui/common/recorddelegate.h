// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/laidtexts.h"

#include <QStyledItemDelegate>

namespace pd::ui {

class RecordView;

// One cell of a record table: text on its row, or the eye.
class RecordDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit RecordDelegate(RecordView &view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // The view itself knows what a press on a box means.
    bool editorEvent(QEvent *, QAbstractItemModel *, const QStyleOptionViewItem &, const QModelIndex &) override { return false; }

private:
    RecordView &m_view;
    mutable page::LaidTexts m_texts; // what stands in many cells, and what comes back while scrolling
};

// How far from its leading side a column's text begins: the first one's stands in line with the rest of the pane.
[[nodiscard]] int cellInset(const RecordView &view, int column);

// What stands in a cell: words of ours run in the window's direction, even where a section's name begins them; a name in its own.
[[nodiscard]] QString directedCell(const QString &words);

} // namespace pd::ui
