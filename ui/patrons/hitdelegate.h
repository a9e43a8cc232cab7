// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/laidtexts.h"

#include <QStyledItemDelegate>

namespace pd::ui {

// One search hit in two lines: the name, and how to reach the person. Says what the text was found in when it was not
// the name.
class HitDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int rowHeight = 48;
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    mutable page::LaidTexts m_texts{mostLaid};
    static constexpr int mostLaid = 50;
};

} // namespace pd::ui
