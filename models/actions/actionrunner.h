// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/changenotice.h"
#include "models/domain/journalreader.h"
#include "models/domain/result.h"

#include <functional>
#include <memory>

namespace pd::store {
class Connection;
class WriteTransaction;
}

namespace pd::actions {

class Action;

// Who acts, and when. The clock is handed in, so that tests and the demo have their own.
struct Actor {
    QString who;
    QString onBehalfOf;
    std::function<Instant()> clock;
};

struct Outcome {
    std::optional<RowId> action; // none: nothing changed, nothing was written
    ChangeNotice notice;
};

// What an action would change, row by row, in order; `more` beyond the limit.
struct DryRun {
    std::vector<JournalledRow> rows;
    bool more = false;
};

// Runs actions on one connection, in its thread. The one way to change data.
class ActionRunner {
public:
    using Observer = std::function<void(const ChangeNotice &)>;
    ActionRunner(store::Connection &connection, Actor actor, Observer observer = {});
    Q_DISABLE_COPY_MOVE(ActionRunner)

    // check, one transaction, journal entry, change notice. `why` is the reason somebody gave; `onBehalfOf` whom it was done
    // for: a patron as "contact:17", never a name, which could not be erased.
    Result<Outcome> run(Action &action, const QString &why = {}, const QString &onBehalfOf = {});
    // The same up to the commit, then taken back: what it shows is what run() would do now.
    Result<DryRun> dryRun(Action &action, int limit = 1000);

private:
    Result<std::unique_ptr<store::WriteTransaction>> applied(Action &action, const QString &why, const QString &onBehalfOf);

    store::Connection &m_connection;
    Actor m_actor;
    Observer m_observer;
};

// The Actor of this process on this database: the operating system's user on SQLite, the role on PostgreSQL.
Result<Actor> currentActor(store::Connection &connection, std::function<Instant()> clock);

} // namespace pd::actions
