// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/serveraddress.h"

#include <QFutureWatcher>
#include <QListWidget>

namespace pd::ui {

// A test of a server as it goes on: one sentence for each step, with its mark.
class ProbeList : public QListWidget {
    Q_OBJECT

public:
    explicit ProbeList(QWidget *parent = nullptr);
    ~ProbeList() override;

    void follow(const QFuture<ServerAnswer> &answers);
    void forget(); // what was asked last: it is not wanted any more
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    // Everything was answered, and nothing failed; `isEmpty`: the database can be set up.
    void passed(bool isEmpty);
    void over();

protected:
    void changeEvent(QEvent *event) override;

private:
    void add(const ServerAnswer &answer);
    void mark(QListWidgetItem *item, ServerAnswer::State state);
    void end();

    QFutureWatcher<ServerAnswer> m_watcher;
};

} // namespace pd::ui
