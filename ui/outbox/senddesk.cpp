// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/senddesk.h"

#include "models/actions/mailaccountactions.h"
#include "ui/common/dialogdrafts.h"
#include "ui/data/databasetools.h"
#include "ui/data/passworddialog.h"
#include "ui/outbox/accountdialog.h"
#include "ui/words/errorsentence.h"

#include <QPointer>

namespace pd::ui {

SendDesk::SendDesk(const Services &services, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_window(window)
{
    if (m_services.sender) {
        connect(m_services.sender, &items::SendThread::stateChanged, this, &SendDesk::takeState);
        connect(m_services.sender, &items::SendThread::secretWanted, this, &SendDesk::fetch);
    }
    connect(&m_services.writer, &items::WriterThread::changed, this, [this](const actions::ChangeNotice &notice) {
        if (notice.everything || notice.tables.contains(QStringLiteral("mail_account")))
            readAccount();
        if (notice.everything || notice.tables.contains(QStringLiteral("outbox")) || notice.tables.contains(QStringLiteral("mail_account")))
            wake();
    });
}

void SendDesk::wake()
{
    if (m_services.sender)
        m_services.sender->wake();
}

void SendDesk::readAccount()
{
    using Account = std::optional<MailAccount>;
    m_services.reader.run([](DeskReaders &readers) { return readers.outbox ? readers.outbox->account() : Result<Account>(Account()); })
        .then(&m_services.reader, [self = QPointer(this)](const Result<Account> &account) {
            if (!self || !account)
                return;
            self->m_account = *account;
            self->m_read = true;
            Q_EMIT self->changed();
        });
}

void SendDesk::takeState()
{
    m_state = m_services.sender->state();
    if (m_state.held > 0)
        Q_EMIT noticed({ChipTone::Warn, tr("%n answers were not sent: the order has changed since they were written. They are held in the outbox, with the reason.", nullptr, m_state.held)});
    Q_EMIT changed();
}

// What nobody has is told, too: then somebody is asked.
void SendDesk::fetch(const QString &key)
{
    if (!m_services.safe)
        return m_services.sender->setSecret(key, {});
    whenAnswered(m_services.safe->password(key), this, [this, key](const QString &password) { m_services.sender->setSecret(key, password); });
}

QString SendDesk::sentence() const
{
    if (m_state.sending)
        return tr("E-mails are being sent.");
    if (m_read && !m_account)
        return tr("Sending starts when a mail account is set up; until then everything waits here.");
    if (m_state.needsPassword && m_state.account.token)
        return tr("Nobody is signed in as %1, or the sign-in does not hold any more. Everything waits here until somebody signs in again.").arg(m_state.account.user);
    if (m_state.needsPassword)
        return tr("The password of %1 is missing or was refused. Everything waits here until it is entered.").arg(m_state.account.user);
    if (m_state.stopped)
        return words::errorSentence(*m_state.stopped);
    if (!m_state.lookWaits.isEmpty())
        return tr("What was probably sent cannot be looked for: the mailbox “%1” waits for its password, or for somebody who signs in.").arg(m_state.lookWaits);
    return m_account ? tr("E-mails are sent from %1, each 15 seconds after it was written.").arg(m_account->fromAddress) : QString();
}

void SendDesk::askPassword()
{
    if (m_state.account.token)
        return openAccount();
    const auto ask = [this](bool canKeep) {
        auto *dialog = new PasswordDialog(sentence(), canKeep, m_window);
        connect(dialog, &PasswordDialog::given, this, [this, key = secretKey(m_state.account)](const QString &password, bool keep) { give(key, password, keep); });
        dialog->open();
    };
    if (m_services.safe)
        whenAnswered(m_services.safe->isThere(), this, ask);
    else
        ask(false);
}

void SendDesk::openAccount()
{
    const auto show = [this](bool canKeep) {
        auto *dialog = new AccountDialog(m_account, canKeep, m_signIn, m_window);
        keepDraft(*dialog);
        connect(dialog, &AccountDialog::testWanted, this, [this, dialog = QPointer(dialog)](const MailAccount &account, const QString &password) { test(account, password, dialog); });
        connect(dialog, &AccountDialog::saveWanted, this, &SendDesk::save);
        connect(dialog, &AccountDialog::removeWanted, this, &SendDesk::remove);
        dialog->open();
    };
    if (m_services.safe)
        whenAnswered(m_services.safe->isThere(), this, show);
    else
        show(false);
}

void SendDesk::test(const MailAccount &account, const QString &password, const QPointer<AccountDialog> &dialog)
{
    const auto ask = [this, account, dialog](const QString &secret) {
        if (dialog && m_services.sender)
            dialog->follow(m_services.sender->test(account, secret));
    };
    if (password.isEmpty() && m_services.safe)
        whenAnswered(m_services.safe->password(secretKey(account)), this, ask);
    else
        ask(password);
}

void SendDesk::save(const MailAccount &account, const QString &password, bool keep)
{
    m_services.writer.run(std::make_shared<actions::SetMailAccountAction>(account)).then(&m_services.writer, [self = QPointer(this), account, password, keep](const Result<actions::Outcome> &done) {
        if (!self)
            return;
        if (!done) {
            Q_EMIT self->noticed({ChipTone::Warn, words::errorSentence(done.error())});
            return;
        }
        if (!password.isEmpty())
            self->give(secretKey(account), password, keep);
        self->readAccount();
        Q_EMIT self->noticed({ChipTone::Success, tr("E-mails are sent from %1 from now on.").arg(account.fromAddress)});
    });
}

void SendDesk::give(const QString &key, const QString &secret, bool keep)
{
    if (m_services.sender)
        m_services.sender->setSecret(key, secret);
    if (keep && m_services.safe)
        whenAnswered(m_services.safe->keep(key, secret), this, [this, key, secret](bool kept) { Q_EMIT secretGiven(key, secret, kept); });
    else
        Q_EMIT secretGiven(key, secret, false);
}

void SendDesk::remove()
{
    const QString key = m_account ? secretKey(*m_account) : QString();
    m_services.writer.run(std::make_shared<actions::RemoveMailAccountAction>()).then(&m_services.writer, [self = QPointer(this), key](const Result<actions::Outcome> &done) {
        if (!self)
            return;
        if (done && !key.isEmpty())
            Q_EMIT self->accountRemoved(key);
        self->readAccount();
        Q_EMIT self->noticed(done ? Notice{ChipTone::Success, tr("Nothing is sent any more; what waits stays in the outbox.")} : Notice{ChipTone::Warn, words::errorSentence(done.error())});
    });
}

} // namespace pd::ui
