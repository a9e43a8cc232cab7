// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/requests/rowline.h"

#include <QStyledItemDelegate>

namespace pd::ui {

// One change request in three lines: who and since when, what and what else, how urgent, since when they sit there, when it is due
// and whose it is. A dot before what nobody has read.
class RequestDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    mutable page::LaidTexts m_texts{textsOfRows};
};

} // namespace pd::ui
