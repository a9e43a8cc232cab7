// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/desk.h"
#include "models/domain/mailboxstate.h"
#include "models/mail/interrupt.h"
#include "models/mail/mailboxwatch.h"
#include "models/mail/secretsource.h"

#include <QObject>
#include <QThread>

namespace pd::app {

// Takes mail out of one mailbox as it comes, on a thread and a desk of its own, so that neither the window nor what people save waits for a
// network. A desk whose database went away is opened again. Tells from that thread; destroying it stops whatever it waits for.
class MailboxThread : public QObject {
    Q_OBJECT

public:
    struct Parts {
        Mailbox mailbox;
        mail::SecretSource secret; // asked before each login, on that thread
        std::function<Result<std::unique_ptr<actions::Desk>>()> openDesk;
        QString helper; // the program that reads mails
        mail::MailTimes times = {};
    };
    explicit MailboxThread(Parts parts, QObject *parent = nullptr);
    ~MailboxThread() override;

    void start();
    void stop() { m_interrupt.raise(); } // soon; does not wait

Q_SIGNALS:
    void told(const pd::MailboxState &state);
    void changed(const pd::actions::ChangeNotice &notice);
    void came(qsizetype requests); // new ones
    void cameBack(qsizetype mails); // of ours, as servers report
    void ended(); // can be deleted without waiting

private:
    void run();
    bool attend(actions::Desk &desk); // true: the database is away
    void tell(const mail::WatchState &state);

    Parts m_parts;
    mail::Interrupt m_interrupt;
    std::optional<Instant> m_checked;
    std::unique_ptr<QThread> m_thread;
};

// As the mail floor wants it.
[[nodiscard]] mail::MailServer serverOf(const Mailbox &mailbox);

} // namespace pd::app
