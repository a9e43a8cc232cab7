// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/demowindow.h"
#include "ui/requests/replypanel.h"

#include <QPlainTextEdit>
#include <QPushButton>

namespace pd::testing {

// The panel that answers, with a request by phone of an order that has seats and whose patron has an address.
class ReplyFixture : public DemoDeskFixture {
    Q_OBJECT

protected Q_SLOTS:
    void init();
    void cleanup();

protected:
    template <class T = QWidget>
    [[nodiscard]] T *find(QAnyStringView name) const
    {
        return part<T>(*m_panel, name);
    }
    [[nodiscard]] QPushButton &send() const { return *find<QPushButton>("replySendButton"); }
    [[nodiscard]] QString text() const { return find<QPlainTextEdit>("replyText")->toPlainText(); }
    void write(const QString &words);
    // A template.
    void choose(const QString &name);
    // A template that names the order's seats, chosen.
    void fillSeats();
    // The order has other seats from now on, as many.
    void swapSeats();

    std::unique_ptr<ui::ReplyPanel> m_panel;
    RowId m_order = 0;
    RowId m_request = 0;
};

} // namespace pd::testing
