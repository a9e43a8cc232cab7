// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/values.h"
#include "ui/shell/services.h"

#include <vector>

namespace pd::ui {

struct RecentDatabase {
    QString url;
    QString name;
    bool isServer = false;
    bool isDemo = false;
    Instant opened;

    [[nodiscard]] QString place() const; // a file's folder, a server's address
};

// The databases that this person opened, newest first; kept in the preferences.
class RecentDatabases {
public:
    explicit RecentDatabases(Preferences &preferences)
        : m_preferences(preferences)
    {
    }

    [[nodiscard]] std::vector<RecentDatabase> list() const;
    void note(const DatabasePlace &database, Instant at);
    void forget(const QString &url);

private:
    void keep(const std::vector<RecentDatabase> &list);

    Preferences &m_preferences;
};

} // namespace pd::ui
