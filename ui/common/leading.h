// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>
#include <QLabel>

namespace pd::ui {

// A label runs in the direction of its text's own script. This keeps it at the window's leading side all the same: names
// and sentences of another script stand in line with the others.
inline void keepLeading(QLabel &label)
{
    label.setAlignment(Qt::AlignAbsolute | Qt::AlignVCenter | (label.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
}

// A sentence runs in the window's direction, even where a name of another script begins it.
[[nodiscard]] inline QString directed(const QString &sentence)
{
    return QGuiApplication::isRightToLeft() && !sentence.isEmpty() ? QChar(0x200F) + sentence : sentence;
}

// Margins by the leading and the trailing side: layouts do not turn theirs with the window.
[[nodiscard]] inline QMargins sideMargins(const QWidget &widget, int leading, int top, int trailing, int bottom)
{
    return widget.isRightToLeft() ? QMargins(trailing, top, leading, bottom) : QMargins(leading, top, trailing, bottom);
}

} // namespace pd::ui
