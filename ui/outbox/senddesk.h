// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/sendthread.h"
#include "ui/mailbox/signintool.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

#include <QPointer>

namespace pd::ui {

class AccountDialog;

// Stands between what sends the outbox and people: fetches its password or its sign-in from the keychain, asks for one, opens the account's form, and says how
// it stands. On the window's thread; `window` is the parent of what it opens.
class SendDesk : public QObject {
    Q_OBJECT

public:
    SendDesk(const Services &services, QWidget *window);

    // In one sentence.
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] bool needsPassword() const { return m_state.needsPassword; }
    [[nodiscard]] bool signsIn() const { return m_state.account.token; } // instead of that
    [[nodiscard]] const std::optional<MailAccount> &account() const { return m_account; }
    void readAccount();
    void openAccount();
    void askPassword();
    void wake();
    void setSignIn(SignInTool tool) { m_signIn = std::move(tool); } // how people sign in with a browser

Q_SIGNALS:
    void changed();
    // Somebody has given what opens the account, a sign-in perhaps, which a mailbox may share; told when the keychain has it, where it is to be `kept`.
    void secretGiven(const QString &key, const QString &secret, bool kept);
    void accountRemoved(const QString &key); // of what opened it
    void noticed(const pd::ui::Notice &notice);

private:
    void takeState();
    void fetch(const QString &key);
    void test(const MailAccount &account, const QString &password, const QPointer<AccountDialog> &dialog);
    void save(const MailAccount &account, const QString &password, bool keep);
    void give(const QString &key, const QString &secret, bool keep);
    void remove();

    Services m_services;
    QWidget *m_window;
    SignInTool m_signIn;
    items::SendState m_state;
    std::optional<MailAccount> m_account;
    bool m_read = false;
};

} // namespace pd::ui
