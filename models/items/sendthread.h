// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/desk.h"
#include "models/domain/mailaccount.h"

#include <QFuture>
#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <vector>

namespace pd::items {

// How it stands with what waits to be sent.
struct SendState {
    bool sending = false;
    bool needsPassword = false;   // nobody has given one that is accepted
    std::optional<Error> stopped; // why what is due is not sent
    MailAccount account;          // whose password that is
};

// One step on the way to a server that mail is sent by.
struct SendStep {
    QString name; // name, connection, encryption, certificate, login
    std::optional<Error> error;
};

// Sends what is due in the outbox, on a thread and a connection of its own, since servers take their time. Lives on the window's thread. Looks
// when it is woken, when the next mail's time comes, and now and then, since others write mails, too. Passwords are asked for by
// secretWanted() and kept only here. Destroying it stops a mail that is on its way where that is safe: it is tried again, or was probably sent.
class SendThread : public QObject {
    Q_OBJECT

public:
    using Factory = std::function<Result<std::unique_ptr<actions::Desk>>()>;

    explicit SendThread(Factory factory, QObject *parent = nullptr);
    ~SendThread() override;

    void wake();
    // What a keychain or somebody has for a key; empty: nothing.
    void setSecret(const QString &key, const QString &text);
    [[nodiscard]] const SendState &state() const { return m_state; }
    // Goes the way to the server, on a thread of its own; the last step is the one that failed, or the login.
    [[nodiscard]] QFuture<std::vector<SendStep>> test(const MailAccount &account, const QString &password);

    static constexpr int lookEveryMs = 20'000;

Q_SIGNALS:
    void stateChanged();
    void secretWanted(const QString &key);

private:
    class Worker;

    QThread m_thread;
    Worker *m_worker; // lives on m_thread, deleted when it ends
    SendState m_state;
};

} // namespace pd::items
