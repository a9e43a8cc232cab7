// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/actionrunner.h"
#include "models/domain/incomingmail.h"

#include <QStringList>

namespace pd::mail {
class MailHelper;
}

namespace pd::store {
class Connection;
}

namespace pd::actions {

// What a run brought: messages = fresh + duplicates + automatic + unreadable.
struct IntakeCounts {
    qint64 messages = 0;
    qint64 fresh = 0; // that people read
    qint64 duplicates = 0;
    qint64 automatic = 0;
    qint64 unreadable = 0;
    qint64 cameBack = 0; // mails of ours that could not be delivered; of the automatic ones
    std::vector<RowId> requests; // that came into being
    void add(const IncomingMail &mail, const TakenMail &taken);
    void add(const IntakeCounts &others);
};

// Takes in messages of files and folders (mail::MailFiles), in batches that are each one action; what was taken in before an
// error stays, and comes to nothing when the same is given again. `progress` is asked after each batch; false ends it.
class MailFilesIntake {
public:
    using Progress = std::function<bool(const IntakeCounts &)>;
    // Who vouches for the files: that they lie as our mail server has put them down; or nobody, and then none of them is genuine.
    enum class From { OurServer, Anybody };
    MailFilesIntake(store::Connection &connection, ActionRunner &runner, mail::MailHelper &helper, From from);

    [[nodiscard]] Result<IntakeCounts> run(const QStringList &paths, bool dryRun = false, const Progress &progress = {});

private:
    [[nodiscard]] Result<void> take(std::vector<IncomingMail> batch, bool dryRun);

    store::Connection &m_connection;
    ActionRunner &m_runner;
    mail::MailHelper &m_helper;
    From m_from;
    IntakeCounts m_counts;
};

} // namespace pd::actions
