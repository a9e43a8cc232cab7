// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/startup/databasechoice.h"
#include "models/items/planthread.h"
#include "models/items/sendthread.h"
#include "models/mail/accesstokens.h"
#include "ui/shell/services.h"

namespace pd::app {

// Of this moment.
[[nodiscard]] Instant now();

// One open database: the threads that read and change it. Destroying it waits for the job that is running.
class Session {
public:
    explicit Session(startup::StartDatabase database);
    ~Session();
    Q_DISABLE_COPY_MOVE(Session)

    [[nodiscard]] const startup::StartDatabase &database() const { return m_choice.database(); }
    [[nodiscard]] items::ReaderThread &reader() { return m_reader; }
    [[nodiscard]] items::WriterThread &writer() { return m_writer; }
    [[nodiscard]] items::SendThread &sender() { return m_sender; }
    // Of those who sign in to their mail with a browser.
    [[nodiscard]] mail::AccessTokens &tokens() { return m_tokens; }
    // One more desk on it, for a thread of one's own.
    [[nodiscard]] Result<std::unique_ptr<actions::Desk>> openDesk() const { return m_choice.openDesk(now); }
    [[nodiscard]] ui::Services services(ui::Preferences &preferences, ui::PasswordSafe *safe = nullptr);

private:
    startup::DatabaseChoice m_choice;
    items::ReaderThread m_reader;
    items::PatronService m_patrons;
    items::WriterThread m_writer;
    items::PlanThread m_plans;
    mail::AccessTokens m_tokens;
    items::SendThread m_sender;
};

} // namespace pd::app
