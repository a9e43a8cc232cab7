// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/sendthread.h"

#include "models/actions/outboxsender.h"
#include "models/actions/sendertest.h"
#include "models/domain/away.h"
#include "models/items/freedmemory.h"

#include <QFutureWatcher>
#include <QHash>
#include <QMutex>
#include <QPromise>
#include <QRandomGenerator>
#include <QTimer>
#include <QUuid>

#include <algorithm>
#include <atomic>
#include <utility>

using namespace Qt::StringLiterals;

namespace pd::items {

class SendThread::Worker : public QObject {
public:
    Worker(Factory factory, TokenSource tokens, SendThread &owner)
        : m_owner(owner)
        , m_factory(std::move(factory))
        , m_tokens(std::move(tokens))
        , m_timer(this)
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Worker::pass);
    }

    void stop() { m_interrupt.raise(); } // on any thread

    // On any thread; several calls are one look.
    void wake()
    {
        if (!m_woken.exchange(true))
            QMetaObject::invokeMethod(this, &Worker::pass, Qt::QueuedConnection);
    }

    void setSecret(const QString &key, const QString &text) // on any thread
    {
        const QMutexLocker lock(&m_mutex);
        m_secrets.insert(key, text == m_ended.value(key) ? QString() : text);
    }

private:
    void pass()
    {
        m_woken = false;
        if (m_interrupt.isRaised())
            return;
        SendState state;
        int waitMs = lookEveryMs;
        if (const auto report = run(state)) {
            state.stopped = (*report)->stopped;
            state.held = (*report)->held;
            state.lookWaits = (*report)->lookWaits;
            state.needsPassword = (*report)->needsPassword && isMissing(secretKey(state.account));
            if ((*report)->next)
                waitMs = int(std::clamp<qint64>((*report)->next->ms - m_desk->now().ms, 50, lookEveryMs));
        }
        // A file is opened anew with the next look, and open it holds megabytes that nobody looks at.
        if (m_desk && m_desk->connection().engine() == store::Engine::Sqlite && waitMs > restAfterMs) {
            letGo();
            giveBackFreedMemory();
        }
        tell(state);
        m_timer.start(waitMs);
    }

    // None: the database is away, which others tell.
    std::optional<Result<actions::OutboxSender::Report>> run(SendState &state)
    {
        if (!m_desk) {
            auto made = m_factory();
            if (!made)
                return std::nullopt;
            m_desk = *std::move(made);
            m_sender = std::make_unique<actions::OutboxSender>(m_desk->connection(), m_desk->runner(), parts(), m_interrupt);
            m_sender->setLeft(std::exchange(m_left, {}));
        }
        auto report = m_sender->run([&](const actions::OutboxSender::Report &) {
            SendState busy;
            busy.sending = true;
            tell(busy);
        });
        state.account = m_account;
        if (report)
            return report;
        if (isAway(report.error()))
            letGo();
        return std::nullopt;
    }

    void letGo()
    {
        m_left = m_sender->takeLeft();
        m_sender.reset();
        m_desk.reset();
    }

    actions::OutboxSender::Parts parts()
    {
        actions::OutboxSender::Parts parts;
        parts.clock = [this] { return m_desk->now(); };
        parts.uniqueText = [] { return QUuid::createUuid().toByteArray(QUuid::Id128); };
        parts.random = [] { return QRandomGenerator::global()->generateDouble(); };
        parts.secret = [this](const MailAccount &account, bool refused) {
            m_account = account;
            return secretOf(account, refused);
        };
        parts.mailboxSecret = [this](const Mailbox &mailbox, bool refused) { return secretOf(mailbox, refused); };
        parts.refused = [this](const MailAccount &account) { giveUp(account); };
        return parts;
    }

    // What was refused is not tried again before somebody gives another, which may have been meanwhile. Another program may have signed in anew, or been
    // given another refresh token, and have put that into the keychain: it is asked once more.
    void giveUp(const MailAccount &account)
    {
        const QString key = secretKey(account);
        const QMutexLocker lock(&m_mutex);
        const auto found = m_secrets.find(key);
        if (found == m_secrets.end() || *found != m_used.value(key))
            return;
        if (!account.token) {
            found->clear();
            return;
        }
        m_ended.insert(key, *found);
        m_secrets.erase(found);
        want(key);
    }

    void want(const QString &key)
    {
        QMetaObject::invokeMethod(&m_owner, [owner = &m_owner, key] { Q_EMIT owner->secretWanted(key); }, Qt::QueuedConnection);
    }

    // Of an account or of a mailbox.
    template <class T>
    Result<mail::MailSecret> secretOf(const T &server, bool refused)
    {
        const QString text = known(secretKey(server));
        m_used.insert(secretKey(server), text);
        if (text.isEmpty())
            return Error{ErrorCode::MailLoginRefused, {{u"host"_s, server.host}, {u"user"_s, server.user}}, {}};
        if (!server.token)
            return mail::MailSecret{mail::MailSecret::Kind::Password, text};
        const Result<QString> token = m_tokens({server.signIn, server.user, text, server.caFile}, refused);
        return token ? Result<mail::MailSecret>(mail::MailSecret{mail::MailSecret::Kind::Token, *token}) : token.error();
    }

    // Empty: nothing; it is asked for once.
    QString known(const QString &key)
    {
        const QMutexLocker lock(&m_mutex);
        const auto found = m_secrets.constFind(key);
        if (found == m_secrets.constEnd())
            want(key);
        return found == m_secrets.constEnd() ? QString() : *found;
    }

    // It was asked for, and there is none.
    bool isMissing(const QString &key)
    {
        const QMutexLocker lock(&m_mutex);
        const auto found = m_secrets.constFind(key);
        return found != m_secrets.constEnd() && found->isEmpty();
    }

    void tell(const SendState &state)
    {
        QMetaObject::invokeMethod(
            &m_owner,
            [owner = &m_owner, state] {
                owner->m_state = state;
                Q_EMIT owner->stateChanged();
            },
            Qt::QueuedConnection);
    }

    SendThread &m_owner; // outlives the thread
    Factory m_factory;
    const TokenSource m_tokens;
    QTimer m_timer;
    mail::Interrupt m_interrupt;
    std::atomic<bool> m_woken = false;
    QMutex m_mutex;
    QHash<QString, QString> m_secrets; // guarded; an empty one: asked for, and nobody has it
    QHash<QString, QString> m_used;    // of these, what was tried last
    QHash<QString, QString> m_ended;   // guarded; sign-ins that do not hold any more
    MailAccount m_account;
    std::unique_ptr<actions::Desk> m_desk;
    std::unique_ptr<actions::OutboxSender> m_sender; // goes before the desk
    std::vector<actions::OutboxSender::Unnoted> m_left; // what the sender before could not note
};

SendThread::SendThread(Factory factory, TokenSource tokens, std::function<void()> askAgain, QObject *parent)
    : QObject(parent)
    , m_tokens(std::move(tokens))
    , m_askAgain(std::move(askAgain))
    , m_worker(new Worker(std::move(factory), m_tokens, *this))
{
    m_thread.setObjectName(u"outbox"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

SendThread::~SendThread()
{
    m_worker->stop();
    for (const Test &test : m_tests)
        test.interrupt->raise();
    for (const Test &test : m_tests) {
        test.thread->wait();
        delete test.thread;
    }
    m_thread.quit();
    m_thread.wait();
}

void SendThread::wake()
{
    m_worker->wake();
}

void SendThread::setSecret(const QString &key, const QString &text)
{
    m_worker->setSecret(key, text);
    wake();
}

QFuture<std::vector<SendStep>> SendThread::test(const MailAccount &account, const QString &secret)
{
    if (m_askAgain) // somebody waits for it
        m_askAgain();
    auto promise = std::make_shared<QPromise<std::vector<SendStep>>>();
    promise->start();
    const auto future = promise->future();
    auto interrupt = std::make_shared<mail::Interrupt>();
    auto *watcher = new QFutureWatcher<std::vector<SendStep>>(this); // whoever asked may not want to know any more
    connect(watcher, &QFutureWatcherBase::canceled, watcher, [interrupt] { interrupt->raise(); });
    auto *thread = QThread::create([promise, interrupt, account, secret, tokens = m_tokens] {
        std::vector<SendStep> steps;
        for (const auto &[name, error] : actions::testSender(account, secret, tokens, *interrupt))
            steps.push_back({name, error});
        promise->addResult(std::move(steps));
        promise->finish();
    });
    m_tests.push_back({interrupt, thread});
    connect(thread, &QThread::finished, this, [this, thread, watcher] {
        std::erase_if(m_tests, [thread](const Test &test) { return test.thread == thread; });
        watcher->deleteLater();
        thread->deleteLater();
    });
    watcher->setFuture(future);
    thread->start();
    return future;
}

} // namespace pd::items
