// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace pd::ui {

// Fills `page` with `content`; of a page that needs more room than a small window has, a part is shown, and the rest is
// scrolled to. `name` is the area's object name, `words` its accessible one.
void scrollInto(QWidget &page, QWidget *content, const QString &name, const QString &words);

} // namespace pd::ui
