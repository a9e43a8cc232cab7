// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QMenu;
class QWidget;

namespace pd::ui {

// Parts of the help that the program writes itself, as Markdown, so that they are never out of date.

// Every command of the menus that has keys, then those of the window that stand in no menu: | keys | what | menu |.
[[nodiscard]] QString commandsMarkdown(const QList<QMenu *> &menus, const QWidget &window);
// Every setting, group by group, with what it decides and its default.
[[nodiscard]] QString settingsMarkdown();

} // namespace pd::ui
