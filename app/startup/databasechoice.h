// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/desk.h"
#include "models/domain/deskreaders.h"
#include "models/store/databaseurl.h"

#include <functional>
#include <memory>
#include <optional>

namespace pd::startup {

struct StartDatabase {
    store::DatabaseUrl url;
    bool isDemo = false; // made on first use

    [[nodiscard]] bool operator==(const StartDatabase &other) const
    {
        return isDemo == other.isDemo && url.toString() == other.url.toString();
    }
    // What the status bar calls it: a file by its name, a server by its address.
    [[nodiscard]] QString name() const;
    // The demo theatre, whose file is not there yet.
    [[nodiscard]] bool mustBeMade() const;
};

// The database given, else the one used last, else the demo theatre. A database used last stays the choice when its
// file is gone: the window says so, and another one is opened only when somebody asks for it. DatabaseUrlInvalid for
// what was given; a remembered address that is none counts as nothing remembered.
[[nodiscard]] Result<StartDatabase> chooseDatabase(const std::optional<QString> &given, const QString &usedLast,
                                                   const QString &demoPath);

// The choice as the reader's and the writer's thread open it.
class DatabaseChoice {
public:
    using MakeDemo = std::function<Result<void>(const QString &path)>;

    DatabaseChoice(StartDatabase start, MakeDemo makeDemo);

    [[nodiscard]] const StartDatabase &database() const { return m_database; }

    // On the reader thread: makes the demo theatre if that is chosen and not there yet, and opens the choice.
    Result<DeskReaders> openReaders() const;
    // On the writer thread; the readers were opened before.
    Result<std::unique_ptr<actions::Desk>> openDesk(std::function<Instant()> clock) const;

private:
    StartDatabase m_database;
    MakeDemo m_makeDemo;
};

} // namespace pd::startup
