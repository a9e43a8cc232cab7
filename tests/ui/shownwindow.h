// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/part.h"
#include "tests/ui/windowfixture.h"

namespace pd::testing {

// The real window in a test, and short ways to its parts.
class ShownWindow {
protected:
    // In front of all others, before a database is opened; with its own size where none is given.
    void showWindow(WindowFixture &desk, QSize size = {});
    void openWindow(WindowFixture &desk, QSize size = {});
    template <class T = QWidget>
    [[nodiscard]] T *find(QAnyStringView name) const
    {
        return part<T>(*m_window, name);
    }
    // When it can be pressed.
    void press(const QString &button);
    void undo();

    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace pd::testing
