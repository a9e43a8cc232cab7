// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/probestep.h"

#include <QFutureWatcher>
#include <QListWidget>

#include <vector>

namespace pd::ui {

// What a test of a mailbox found: one sentence for each step, with its mark; the last is the one that failed, or all are good.
class StepList : public QListWidget {
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);

    void follow(const QFuture<std::vector<ProbeStep>> &steps);
    void forget(); // what was asked last: it is not wanted any more
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void over();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void show(const std::vector<ProbeStep> &steps);
    void mark(QListWidgetItem *item) const;

    QFutureWatcher<std::vector<ProbeStep>> m_watcher;
};

} // namespace pd::ui
