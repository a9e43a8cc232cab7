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

namespace pd::mail {
class Interrupt;
}

namespace pd::items {

// How it stands with what waits to be sent.
struct SendState {
    bool sending = false;
    bool needsPassword = false;   // nobody has given one that is accepted, or is signed in
    int held = 0;                 // answers, just now, that the order does not bear out any more
    QString lookWaits;            // for what opens the mailbox of this name: what was probably sent is looked for there
    std::optional<Error> stopped; // why what is due is not sent
    MailAccount account;          // whose password or sign-in that is
};

// One step on the way to a server that mail is sent by.
struct SendStep {
    QString name; // name, connection, encryption, certificate, login
    std::optional<Error> error;
};

// Sends what is due in the outbox, on a thread and a connection of its own, since servers take their time. Lives on the window's thread. Looks
// when it is woken, when the next mail's time comes, and now and then, since others write mails, too. Passwords and sign-ins are asked for by
// secretWanted() and kept only here. Destroying it stops a mail that is on its way where that is safe: it is tried again, or was probably sent.
class SendThread : public QObject {
    Q_OBJECT

public:
    using Factory = std::function<Result<std::unique_ptr<actions::Desk>>()>;

    // `tokens`: of sign-ins; `askAgain`: a provider that failed is to be asked at once. Both outlive it.
    explicit SendThread(Factory factory, TokenSource tokens = {}, std::function<void()> askAgain = {}, QObject *parent = nullptr);
    ~SendThread() override;

    void wake();
    // What a keychain or somebody has for a key; empty: nothing.
    void setSecret(const QString &key, const QString &text);
    [[nodiscard]] const SendState &state() const { return m_state; }
    // Goes the way to the server, on a thread of its own; the last step is the one that failed, or the login. `secret`: the password, or what is
    // kept of a sign-in. Who cancels the future ends it.
    [[nodiscard]] QFuture<std::vector<SendStep>> test(const MailAccount &account, const QString &secret);

    static constexpr int lookEveryMs = 20'000;
    static constexpr int restAfterMs = 1'000; // with nothing to do for longer than this, a database file is not kept open

Q_SIGNALS:
    void stateChanged();
    void secretWanted(const QString &key);

private:
    class Worker;
    struct Test {
        std::shared_ptr<mail::Interrupt> interrupt;
        QThread *thread;
    };

    const TokenSource m_tokens;
    const std::function<void()> m_askAgain;
    std::vector<Test> m_tests; // that are going on
    QThread m_thread;
    Worker *m_worker; // lives on m_thread, deleted when it ends
    SendState m_state;
};

} // namespace pd::items
