// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/pagesearch.h"

#include <QBasicTimer>
#include <QObject>

namespace pd::ui {

// Finds words in all lines of the page that is shown, a slice at a time, so that thousands of lines never hold the
// window up. Letter case and accents do not count.
class PageFind : public QObject {
    Q_OBJECT

public:
    explicit PageFind(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    // The page to search, which must live until the next call; null: none. `from` is the line to begin at.
    void setLayout(const page::PageLayout *layout, int from);
    void setText(const QString &text, int from); // goes to the first place at or after line `from`
    void step(int step);                         // to the next place, or the one before; from the last to the first

    [[nodiscard]] const std::vector<page::Found> &found() const { return m_found; }
    [[nodiscard]] int current() const { return m_current; } // index in found(); -1: none
    [[nodiscard]] bool isDone() const { return !m_timer.isActive(); }
    [[nodiscard]] bool isEmpty() const { return m_folded.isEmpty(); }

Q_SIGNALS:
    void changed();
    void movedTo(int line);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void start(int from);
    void choose();

    const page::PageLayout *m_layout = nullptr;
    QString m_folded;
    std::vector<page::Found> m_found;
    QBasicTimer m_timer;
    int m_next = 0; // the line to be searched next
    int m_from = 0;
    int m_current = -1;
    bool m_moves = false; // the place chosen shall be gone to
};

} // namespace pd::ui
