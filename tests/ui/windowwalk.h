// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

class QMenu;
class QWidget;

// Looks over everything that stands in a window, for tests that hold whatever comes into it to the same rules. Each
// finding is a line for a person: which widget, and what is wrong with it.
namespace pd::testing {

// Widgets that a person can reach and assistive technology would not name.
[[nodiscard]] QStringList unnamedControls(const QWidget &window);

// Widgets whose role does not say what they are: the focus lands on a mere pane, or a mere text can be pressed.
[[nodiscard]] QStringList wrongRoles(const QWidget &window);

// Disabled controls and actions that do not say why.
[[nodiscard]] QStringList silentlyDisabled(const QWidget &window);

// Letters that two entries of one menu share.
[[nodiscard]] QStringList clashingMnemonics(const QMenu &menu);

// Letters that two things shown in the window share: Alt with one leads to either.
[[nodiscard]] QStringList clashingLetters(const QWidget &window);

// Keys that two actions of the window share.
[[nodiscard]] QStringList clashingShortcuts(const QWidget &window);

// Texts of menus, buttons and names that did not come from a translation (PseudoTranslator marks what does).
[[nodiscard]] QStringList untranslated(const QWidget &window);

// Every sentence a third longer, in brackets and with marks on its letters.
class PseudoTranslator : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
};

} // namespace pd::testing
