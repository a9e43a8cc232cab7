// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleTextInterface>

namespace pd::ui {

// One line of read-only text to assistive technology, which reads it by letter, word or whole. Nothing in it can be selected
// and no cursor stands in it; it is known where it is, not where each letter is.
class SpokenLine : public QAccessibleTextInterface {
public:
    void selection(int, int *start, int *end) const override { *start = *end = 0; }
    [[nodiscard]] int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    [[nodiscard]] int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override {}
    [[nodiscard]] QString text(int start, int end) const override { return spoken().mid(start, end - start); }
    [[nodiscard]] int characterCount() const override { return int(spoken().size()); }
    [[nodiscard]] QRect characterRect(int) const override { return place(); }
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override { return place().contains(point) ? 0 : -1; }
    void scrollToSubstring(int, int) override {}
    QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

protected:
    [[nodiscard]] virtual QString spoken() const = 0;
    [[nodiscard]] virtual QRect place() const = 0; // on the screen
};

} // namespace pd::ui
