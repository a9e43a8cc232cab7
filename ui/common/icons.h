// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace pd::ui {

// Icons drawn for this program (resources/icons), by their freedesktop name, in the colour of the text beside them; for an
// invalid one in that of the program's words whenever they are shown.
[[nodiscard]] QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio);
[[nodiscard]] QIcon icon(const QString &name, const QColor &colour);
[[nodiscard]] QIcon programIcon();

} // namespace pd::ui
