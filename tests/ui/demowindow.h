// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/demofixture.h"
#include "tests/ui/shownwindow.h"

#include <QObject>

namespace pd::testing {

// A test on the demo theatre: the window's look, and a file and a desk of its own for each test function. A test that needs more writes an
// init() of its own.
class DemoDeskFixture : public QObject {
    Q_OBJECT

protected Q_SLOTS:
    void initTestCase();
    void init() { makeDesk(); }
    void cleanup() { m_desk.reset(); }

protected:
    void makeDesk(const DemoDesk::Plans &plans = {});
    // The first value of the first row that stands in the file now.
    [[nodiscard]] QVariant value(const QString &sql, const QVariantList &values = {}) const;
    [[nodiscard]] QString stored(const QString &sql, const QVariantList &values = {}) const { return value(sql, values).toString(); }

    std::unique_ptr<DemoFile> m_demo;
    std::unique_ptr<DemoDesk> m_desk;
};

// The same in the real window.
class DemoWindowFixture : public DemoDeskFixture, protected ShownWindow {
    Q_OBJECT

protected Q_SLOTS:
    void init();
    void cleanup();

protected:
    void showWindow(QSize size = {}) { ShownWindow::showWindow(m_desk->window, size); }
    void openWindow(QSize size = {}) { ShownWindow::openWindow(m_desk->window, size); }
};

} // namespace pd::testing
