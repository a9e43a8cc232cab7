// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <memory>

namespace pd::items {

// One piece of long work as the window shows it: what it is, how far it is, Cancel. Lives on the window's thread; the
// thread that works reports to it and asks it whether to go on.
class Task : public QObject {
    Q_OBJECT

public:
    enum class State { Queued, Running, Done, Failed, Cancelled };
    Q_ENUM(State)

    explicit Task(QString title, QObject *parent = nullptr);

    [[nodiscard]] const QString &title() const { return m_title; } // for people
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isOver() const { return m_state >= State::Done; }
    [[nodiscard]] qint64 done() const { return m_done; }
    [[nodiscard]] qint64 all() const { return m_all; } // 0: not known
    [[nodiscard]] bool canCancel() const { return m_canCancel && !isOver() && !m_cancelled; }
    void setCanCancel(bool can) { m_canCancel = can; }

    void cancel(); // asks; the work ends at its next step

    // On the working thread.
    void begin();
    // False: end now. Tells the window thirty times a second at the most.
    bool report(qint64 done, qint64 all);
    [[nodiscard]] bool cancelled() const { return m_cancelled; }

    // On the window's thread, by whoever runs it.
    void end(const Error *error);

Q_SIGNALS:
    void changed();
    void over();

private:
    void show(qint64 done, qint64 all);

    QString m_title;
    State m_state = State::Queued;
    qint64 m_done = 0;
    qint64 m_all = 0;
    bool m_canCancel = true;
    std::atomic<bool> m_cancelled = false;
    std::atomic<qint64> m_toldAt = 0; // steady milliseconds
};

} // namespace pd::items
