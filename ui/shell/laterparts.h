// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <deque>
#include <functional>

namespace pd::ui {

// Parts of a window that its first picture does without: made after it, one in each idle moment, in the order in which they
// were added; at once for whoever cannot wait.
class LaterParts : public QObject {
public:
    explicit LaterParts(QWidget *window);

    void add(std::function<void()> part); // runs now when all the others have
    void finish();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeNext();

    std::deque<std::function<void()>> m_parts;
    QTimer m_soon;
    bool m_finished = false;
};

} // namespace pd::ui
