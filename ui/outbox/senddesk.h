// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/sendthread.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

namespace pd::ui {

// Stands between what sends the outbox and people: fetches its password from the keychain, asks for one, opens the account's form, and says how
// it stands. On the window's thread; `window` is the parent of what it opens.
class SendDesk : public QObject {
    Q_OBJECT

public:
    SendDesk(const Services &services, QWidget *window);

    // In one sentence.
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] bool needsPassword() const { return m_state.needsPassword; }
    [[nodiscard]] const std::optional<MailAccount> &account() const { return m_account; }
    void readAccount();
    void openAccount();
    void askPassword();
    void wake();

Q_SIGNALS:
    void changed();
    void noticed(const pd::ui::Notice &notice);

private:
    void takeState();
    void fetch(const QString &key);
    void save(const MailAccount &account, const QString &password, bool keep);
    void remove();

    Services m_services;
    QWidget *m_window;
    items::SendState m_state;
    std::optional<MailAccount> m_account;
    bool m_read = false;
};

} // namespace pd::ui
