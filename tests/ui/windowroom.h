// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

// Whether everything in a window has the room that it needs; each finding is a line for a person (see windowwalk.h).
namespace pd::testing {

// Visible texts that do not fit where they stand. Labels that elide on purpose (ElidedLabel) are let pass, if their whole
// text is their description.
[[nodiscard]] QStringList clippedTexts(const QWidget &window);

// Choices and hints of fields that are cut, and nowhere whole.
[[nodiscard]] QStringList cutFields(const QWidget &window);

// Numbers of tables that are cut in their column, and texts that an Arabic window would set at the wrong side.
[[nodiscard]] QStringList cutNumbers(const QWidget &window);
[[nodiscard]] QStringList misplacedTexts(const QWidget &window);

// What stands beyond the edge of something that cannot be scrolled, or over its neighbour.
[[nodiscard]] QStringList outOfSight(const QWidget &window);
[[nodiscard]] QStringList overlapping(const QWidget &window);

} // namespace pd::testing
