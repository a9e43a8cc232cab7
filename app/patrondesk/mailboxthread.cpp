// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patrondesk/mailboxthread.h"

#include "app/patrondesk/session.h"
#include "models/actions/deskledger.h"
#include "models/domain/away.h"
#include "models/mail/imapstream.h"
#include "models/mail/mailhelper.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace pd::app {

namespace {

double random()
{
    return QRandomGenerator::global()->generateDouble();
}

} // namespace

mail::MailServer serverOf(const Mailbox &mailbox)
{
    return {mailbox.host, mailbox.port, mailbox.security == "starttls"_L1 ? mail::MailServer::Security::StartTls : mail::MailServer::Security::Tls, mailbox.user, mailbox.caFile};
}

MailboxThread::MailboxThread(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_thread(QThread::create([this] { run(); }))
{
    m_thread->setObjectName(u"mailbox"_s);
    connect(m_thread.get(), &QThread::finished, this, &MailboxThread::ended);
}

MailboxThread::~MailboxThread()
{
    stop();
    m_thread->wait();
}

void MailboxThread::start()
{
    m_thread->start();
}

void MailboxThread::run()
{
    mail::Backoff backoff(random);
    for (bool goOn = true; goOn && !m_interrupt.isRaised();) {
        const auto desk = m_parts.openDesk();
        if (desk) {
            goOn = attend(**desk);
        } else {
            const int waitMs = backoff.nextMs();
            tell({mail::WatchState::Kind::Waiting, {}, desk.error(), waitMs});
            goOn = !m_interrupt.wait(waitMs);
        }
    }
}

bool MailboxThread::attend(actions::Desk &desk)
{
    actions::ActionRunner runner(desk.connection(), {desk.who(), {}, now}, [this](const actions::ChangeNotice &notice) { Q_EMIT changed(notice); });
    mail::MailHelper helper(m_parts.helper);
    actions::DeskLedger ledger(desk.connection(), runner, helper, m_parts.mailbox);
    std::size_t known = 0;
    qint64 knownBack = 0;
    bool away = false;
    mail::MailboxWatch::Parts parts;
    parts.connect = [this] {
        return mail::loggedIn(m_parts.secret, [this](const mail::MailSecret &secret) { return mail::openImapStream(serverOf(m_parts.mailbox), secret, m_parts.times, m_interrupt); });
    };
    parts.host = m_parts.mailbox.host;
    parts.times = m_parts.times;
    parts.folders = {m_parts.mailbox.folder, m_parts.mailbox.processedFolder};
    parts.told = [&](const mail::WatchState &state) {
        away = state.error && isAway(*state.error);
        if (state.kind == mail::WatchState::Kind::Visited)
            m_checked = now();
        tell(state);
        if (const std::size_t all = ledger.counts().requests.size(); all > known)
            Q_EMIT came(qsizetype(all - std::exchange(known, all)));
        if (const qint64 back = ledger.counts().cameBack; back > knownBack)
            Q_EMIT cameBack(back - std::exchange(knownBack, back));
    };
    parts.wait = [&](int ms) { return m_interrupt.wait(ms) || away; };
    parts.random = random;
    static_cast<void>(mail::MailboxWatch(std::move(parts), ledger).run());
    return away;
}

void MailboxThread::tell(const mail::WatchState &state)
{
    using Kind = mail::WatchState::Kind;
    MailboxState told;
    told.mailbox = m_parts.mailbox;
    told.checked = m_checked;
    told.error = state.error;
    switch (state.kind) {
    case Kind::Connecting:
        told.kind = MailboxState::Kind::Connecting;
        break;
    case Kind::Visited:
        told.kind = MailboxState::Kind::Listening;
        told.error = state.report.notMoved;
        break;
    case Kind::Waiting:
        told.kind = MailboxState::Kind::Waiting;
        told.again = Instant{now().ms + state.waitMs};
        break;
    case Kind::Stopped:
        if (state.error->code == ErrorCode::Cancelled)
            return; // nobody listens any more
        told.kind = MailboxState::Kind::NeedsPassword;
        break;
    }
    Q_EMIT this->told(told);
}

} // namespace pd::app
