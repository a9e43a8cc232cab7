// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/portal/whatiftables.h"

#include <QJsonValue>
#include <QMenu>

#include <optional>

namespace pd::ui {

// The settings that decide what a patron sees, each with the values it can have; the one that is set is marked, the one that
// is tried is ticked.
class WhatIfMenu : public QMenu {
    Q_OBJECT

public:
    explicit WhatIfMenu(QWidget *parent);

    void setPatron(const PatronRecord &record, const PortalSettings &asSet, const SettingValues &instead);
    void setNoPatron();
    [[nodiscard]] WhatIfTables &tables() { return *m_tables; }

Q_SIGNALS:
    void valueWanted(const QString &key, const QJsonValue &value);
    void numberWanted(const QString &key); // of days, to be typed
    void textWanted(const QString &key);   // likewise
    void asSetWanted();

private:
    void setSettings(const PortalSettings &asSet, const SettingValues &instead);
    struct Shown {
        QJsonValue set;
        QJsonValue tried;
        friend bool operator==(const Shown &, const Shown &) = default;
    };
    void fill(QMenu &menu, const QString &key, const QJsonValue &set, const QJsonValue &tried);

    QAction *m_asSet;
    std::vector<QMenu *> m_keys; // in the order of the settings
    WhatIfTables *m_tables = nullptr;
    std::vector<std::optional<Shown>> m_shown; // in each of them
};

// The value of a key as the typed settings have it; of those that can be tried only.
[[nodiscard]] QJsonValue settingOf(const PortalSettings &settings, const QString &key);

} // namespace pd::ui
