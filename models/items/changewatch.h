// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/readerthread.h"

#include <QTimer>

namespace pd::items {

// Notices that somebody else changed the database: asks the reader for its mark, every few seconds and as soon as the
// database says by itself that it was changed. A burst of changes is one piece of news.
class ChangeWatch : public QObject {
    Q_OBJECT

public:
    explicit ChangeWatch(ReaderThread &thread, QObject *parent = nullptr);

    void start(int everyMs = 3000);
    // What is there now is known: our own change is no news.
    void settle();
    void ask(); // now

Q_SIGNALS:
    void changedElsewhere();
    void failed(const pd::Error &error); // once, until it is back
    void recovered();

private:
    void question(bool news);
    void take(const Result<QString> &mark, bool news);

    ReaderThread &m_thread;
    Lane m_lane;
    QTimer m_timer;
    QTimer m_told; // a moment, in which a change of our own settles
    QString m_mark;
    bool m_failing = false;
};

} // namespace pd::items
