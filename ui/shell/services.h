// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/patronservice.h"
#include "models/items/writerthread.h"
#include "ui/common/preferences.h"

namespace pd::items {
class PlanThread;
class SendThread;
}

namespace pd::ui {

class PasswordSafe;

// The database that is open, as a person calls it.
struct DatabasePlace {
    QString url;  // DatabaseUrl's text
    QString name; // a file by its name, a server by its address
    bool isServer = false;
    bool isDemo = false;
    bool mustBeMade = false; // the demo theatre, whose file is not there yet
};

// What the window works with. All of it outlives the window.
struct Services {
    items::ReaderThread &reader;
    items::PatronService &patrons;
    items::WriterThread &writer;
    Preferences &preferences;
    DatabasePlace database;
    std::function<Instant()> clock; // of this moment
    items::PlanThread &plans;
    // What sends the outbox, and where its password is kept; null: nothing is sent from this window.
    items::SendThread *sender = nullptr;
    PasswordSafe *safe = nullptr;
};

} // namespace pd::ui
