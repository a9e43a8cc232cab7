// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/services.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace pd::ui {

// The seconds between Send and the moment when an answer goes out: counts them, and takes it back.
class ReplySend : public QWidget {
    Q_OBJECT

public:
    ReplySend(const Services &services, QWidget *parent);

    void start(RowId action, const QString &recipient, int seconds);
    void leave(); // somebody goes on to another request: it goes out by itself
    [[nodiscard]] bool isRunning() const { return m_left > 0; }

Q_SIGNALS:
    void undone();
    void gone(); // it can be undone no more
    void tooLate(const QString &recipient); // it had gone before it could be taken back
    void failed(const QString &sentence);   // it still stands in the outbox

private:
    void tick();
    void takeBack();
    void stop();

    Services m_services;
    QLabel *m_text;
    QPushButton *m_undo;
    QTimer m_timer;
    RowId m_action = 0;
    QString m_recipient;
    int m_left = 0;
    int m_round = 0; // of starts and leaves: a late answer is about an older one
};

} // namespace pd::ui
