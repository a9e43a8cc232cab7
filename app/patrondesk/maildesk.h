// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patrondesk/mailboxthread.h"
#include "models/items/asked.h"
#include "models/items/task.h"
#include "ui/data/databasetools.h"
#include "ui/mailbox/mailtools.h"
#include "ui/shell/page.h"

#include <QHash>
#include <QMutex>
#include <QThreadPool>
#include <QTimer>

namespace pd::app {

class Session;

// The mail of the database that is open: its mailboxes, each watched on a thread of its own; mails that somebody drops; and bytes that were
// kept long enough, which are erased once a day. Lives on the window's thread; destroying it stops all that.
class MailDesk : public QObject {
    Q_OBJECT

public:
    // Both outlive it. `times`: how long one waits for servers.
    MailDesk(Session &session, ui::PasswordSafe &safe, const mail::MailTimes &times = {}, QObject *parent = nullptr);
    ~MailDesk() override;

    // When the database is open. What is old is erased after a while, and then once a day. Mailboxes that cannot be read, the database being away, are read again `againMs` later.
    void start(int firstEraseMs = 120'000, int againMs = 60'000);
    // The program ends: no provider is asked any more, and the keychain is given what came in the last moment. Destroying it does that, too.
    void leave();
    // Somebody else has changed the database: the mailboxes, perhaps. Those that are watched go on where they are the same.
    void lookAgain();
    [[nodiscard]] ui::MailTools tools();
    [[nodiscard]] const std::vector<MailboxState> &states() const { return m_states; }
    [[nodiscard]] std::size_t threads() const { return m_threads.size() + m_ending.size(); } // that are not over, or have just ended
    // Somebody has given what opens the account that mail is sent from: a sign-in may open a mailbox, too. `kept`: the keychain has it.
    void takeGiven(const QString &key, const QString &secret, bool kept);
    // Nothing is sent any more by what the keychain has under this key; it goes, unless a mailbox is opened by it.
    void forgetUnlessUsed(const QString &key);
    // Files and folders of mails; nobody vouches for them.
    void takeIn(const QStringList &paths);
    [[nodiscard]] const std::vector<std::shared_ptr<items::Task>> &tasks() const { return m_tasks; } // not over yet

Q_SIGNALS:
    void statesChanged();
    void came(qsizetype requests); // new ones, through a mailbox
    void cameBack(qsizetype mails); // of ours, as servers report through a mailbox
    void taskStarted(const std::shared_ptr<pd::items::Task> &task);
    void noticed(const pd::ui::Notice &notice);

private:
    [[nodiscard]] items::Asked<Result<std::vector<Mailbox>>> askForMailboxes();
    void readMailboxes();
    [[nodiscard]] bool isWatched(const std::vector<Mailbox> &mailboxes) const;
    void stopAll();
    void watch(const std::vector<Mailbox> &mailboxes);
    void watchOne(const Mailbox &mailbox);
    [[nodiscard]] QFuture<QString> secretOf(const QString &key); // empty: nobody has it
    [[nodiscard]] mail::SecretSource sourceOf(const Mailbox &mailbox, const QString &secret);
    void begin(const Mailbox &mailbox, const QString &secret);
    void take(const MailboxState &state);
    void show(const MailboxState &state);
    void tell(const actions::ChangeNotice &notice);
    void store(const Mailbox &mailbox, const QString &password, bool keep);
    void forget(const Mailbox &mailbox);
    void takeRenewed();
    void eraseOld();

    Session &m_session;
    ui::PasswordSafe &m_safe;
    mail::MailTimes m_times;
    QThreadPool m_pool;
    mail::Interrupt m_leaving; // of the questions in the pool
    QTimer m_daily;
    int m_againMs = 0;
    QHash<QString, QString> m_given; // passwords and sign-ins of this session, by key
    std::vector<MailboxState> m_states;
    QHash<RowId, QString> m_tried; // what each was opened with last
    QMutex m_renewing;
    QList<std::pair<QString, QString>> m_renewed; // guarded; sign-ins, by key, that the keychain is to have
    std::vector<std::unique_ptr<MailboxThread>> m_threads;
    std::vector<std::unique_ptr<MailboxThread>> m_ending; // stopped, but not over yet
    std::vector<std::shared_ptr<items::Task>> m_tasks;
    bool m_started = false;
    bool m_telling = false; // what a mailbox's thread has changed
    int m_generation = 0; // of the mailboxes: what was asked for those before is of no interest
};

} // namespace pd::app
