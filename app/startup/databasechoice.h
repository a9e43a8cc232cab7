// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/desk.h"
#include "models/domain/deskreaders.h"
#include "models/domain/planner/plandesk.h"
#include "models/store/databaseurl.h"

#include <functional>
#include <memory>
#include <optional>

namespace pd::startup {

struct StartDatabase {
    store::DatabaseUrl url;
    bool isDemo = false; // made on first use
    bool isNew = false;  // an empty one is made where there is none
    QString password = {}; // PostgreSQL; empty: .pgpass, or none is needed

    // What the status bar calls it: a file by its name, a server by its address.
    [[nodiscard]] QString name() const;
    // The demo theatre, whose file is not there yet.
    [[nodiscard]] bool mustBeMade() const;
};

// The database given, else the one used last, else none: somebody has to be asked. A database used last stays the choice
// when its file is gone: the window says so, and another one is opened only when somebody asks for it. DatabaseUrlInvalid
// for what was given; a remembered address that is none counts as nothing remembered.
[[nodiscard]] Result<std::optional<StartDatabase>> chooseDatabase(const std::optional<QString> &given, const QString &usedLast,
                                                                  const QString &demoPath);

// The demo theatre in the file `path`.
[[nodiscard]] Result<StartDatabase> demoDatabase(const QString &path);

// The choice as the reader's and the writer's thread open it, again after the database was away. What has to be made is
// made once: a file that is gone later is not made anew behind somebody's back.
class DatabaseChoice {
public:
    using MakeDemo = std::function<Result<void>(const QString &path)>;

    DatabaseChoice(StartDatabase start, MakeDemo makeDemo);

    [[nodiscard]] const StartDatabase &database() const { return m_database; }

    // On the reader thread: makes the demo theatre or an empty database if that is chosen and not there yet, and opens it.
    Result<DeskReaders> openReaders();
    // On the planner's thread; the readers were opened before.
    Result<std::unique_ptr<planner::PlanDesk>> openPlans() const;
    // On the writer thread; the readers were opened before.
    Result<std::unique_ptr<actions::Desk>> openDesk(std::function<Instant()> clock) const;

private:
    Result<void> make();

    StartDatabase m_database;
    MakeDemo m_makeDemo;
    bool m_made = false; // only the reader thread asks
};

} // namespace pd::startup
