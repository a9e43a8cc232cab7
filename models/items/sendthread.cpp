// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/sendthread.h"

#include "models/actions/outboxsender.h"
#include "models/actions/sendertest.h"
#include "models/domain/away.h"

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

namespace {

QString mailboxKey(const Mailbox &mailbox)
{
    return u"imap://%1@%2:%3"_s.arg(mailbox.user, mailbox.host).arg(mailbox.port);
}

} // namespace

class SendThread::Worker : public QObject {
public:
    Worker(Factory factory, SendThread &owner)
        : m_owner(owner)
        , m_factory(std::move(factory))
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
        m_secrets.insert(key, text);
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
            state.needsPassword = (*report)->needsPassword && isMissing(secretKey(state.account));
            if ((*report)->next)
                waitMs = int(std::clamp<qint64>((*report)->next->ms - m_desk->now().ms, 50, lookEveryMs));
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
        if (isAway(report.error())) {
            m_left = m_sender->takeLeft();
            m_sender.reset();
            m_desk.reset();
        }
        return std::nullopt;
    }

    actions::OutboxSender::Parts parts()
    {
        actions::OutboxSender::Parts parts;
        parts.clock = [this] { return m_desk->now(); };
        parts.uniqueText = [] { return QUuid::createUuid().toByteArray(QUuid::Id128); };
        parts.random = [] { return QRandomGenerator::global()->generateDouble(); };
        parts.secret = [this](const MailAccount &account) {
            m_account = account;
            return secret(secretKey(account), account.token);
        };
        parts.mailboxSecret = [this](const Mailbox &mailbox) { return secret(mailboxKey(mailbox), mailbox.token); };
        parts.refused = [this](const MailAccount &account) { setSecret(secretKey(account), {}); }; // not tried again before somebody gives another
        return parts;
    }

    std::optional<mail::MailSecret> secret(const QString &key, bool token)
    {
        const QMutexLocker lock(&m_mutex);
        const auto found = m_secrets.constFind(key);
        if (found == m_secrets.constEnd()) {
            QMetaObject::invokeMethod(&m_owner, [owner = &m_owner, key] { Q_EMIT owner->secretWanted(key); }, Qt::QueuedConnection);
            return std::nullopt;
        }
        return found->isEmpty() ? std::nullopt : std::optional(mail::MailSecret{token ? mail::MailSecret::Kind::Token : mail::MailSecret::Kind::Password, *found});
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
    QTimer m_timer;
    mail::Interrupt m_interrupt;
    std::atomic<bool> m_woken = false;
    QMutex m_mutex;
    QHash<QString, QString> m_secrets; // guarded; an empty one: asked for, and nobody has it
    MailAccount m_account;
    std::unique_ptr<actions::Desk> m_desk;
    std::unique_ptr<actions::OutboxSender> m_sender; // goes before the desk
    std::vector<actions::OutboxSender::Unnoted> m_left; // what the sender before could not note
};

SendThread::SendThread(Factory factory, QObject *parent)
    : QObject(parent)
    , m_worker(new Worker(std::move(factory), *this))
{
    m_thread.setObjectName(u"outbox"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

SendThread::~SendThread()
{
    m_worker->stop();
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

QFuture<std::vector<SendStep>> SendThread::test(const MailAccount &account, const QString &password)
{
    auto promise = std::make_shared<QPromise<std::vector<SendStep>>>();
    promise->start();
    const auto future = promise->future();
    auto *thread = QThread::create([promise, account, password] {
        std::vector<SendStep> steps;
        for (const auto &[name, error] : actions::testSender(account, password))
            steps.push_back({name, error});
        promise->addResult(std::move(steps));
        promise->finish();
    });
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
    return future;
}

} // namespace pd::items
