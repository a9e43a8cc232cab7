// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/shownwindow.h"

#include <QObject>

namespace pd::testing {

// A test in the real window with made-up patrons, for each test function anew.
class SampleWindowFixture : public QObject, protected ShownWindow {
    Q_OBJECT

protected Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    // Once more, with what the person at the desk likes.
    void makeWindow() { openWindow(*m_desk, {1440, 900}); }

    std::shared_ptr<ReaderLog> m_log;
    std::unique_ptr<WindowFixture> m_desk;
};

} // namespace pd::testing
